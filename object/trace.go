package object

// Tracer walks live objects with an explicit stack, so that no depth of data can exhaust the Go stack. Objects carry the
// epoch of the last walk that saw them; an object is visited once however many references there are.
//
// The walk runs when memory is short, so its own must be small: what a long container holds is not put onto the stack but shown part by part, each when the one
// before has been visited. Only what hangs on a long chain can make the stack long: an entry of 8 bytes for each object there, which takes 48 bytes at least.
type Tracer struct {
	epoch uint16
	stack []*Header
	long  []longRun // what is left to show of long containers, the innermost last
	size  int64
	count int64
	types map[*Class]TypeUsage // tally by type, when asked for
}

// longRun is the rest of a long container: of a dict's entries or of the items of something else.
type longRun struct {
	values  []Value
	entries []Entry
}

// wideness is how many references of a long container are shown at once; one with no more is shown whole.
const wideness = 64

// keptStack is how many entries the stack may have between two walks: 32 KiB.
const keptStack = 1 << 12

// TypeUsage counts the live objects of one type.
type TypeUsage struct{ Count, Bytes int64 }

// Begin starts a new walk.
func (t *Tracer) Begin() {
	if t.epoch++; t.epoch == 0 {
		// 65,535 walks later a mark cannot be stale: whatever is reachable was marked by every walk between.
		t.epoch = 1
	}
	t.size, t.count = int64(cap(t.stack))*8, 0
	t.stack = t.stack[:0]
	t.long = t.long[:0]
}

// Forget drops what the tracer keeps for its next walk, and counts in it.
func (t *Tracer) Forget() { t.stack = nil }

// Value shows a reference to the tracer.
func (t *Tracer) Value(v Value) {
	if h := v.ref; h != nil && h.flags&flagImmortal == 0 && h.mark != t.epoch {
		h.mark = t.epoch
		t.stack = append(t.stack, h)
	}
}

// Values shows a slice of references to the tracer.
func (t *Tracer) Values(vs []Value) {
	if len(vs) > wideness {
		t.long = append(t.long, longRun{values: vs})
		return
	}
	for _, v := range vs {
		t.Value(v)
	}
}

// entriesOf shows the keys and values of a dict to the tracer.
func (t *Tracer) entriesOf(es []Entry) {
	if len(es) > wideness/2 {
		t.long = append(t.long, longRun{entries: es})
		return
	}
	for i := range es {
		t.Value(es[i].key)
		t.Value(es[i].val)
	}
}

// showMore shows the next part of the innermost long container; false when there is none.
func (t *Tracer) showMore() bool {
	last := len(t.long) - 1
	if last < 0 {
		return false
	}
	run := t.long[last]
	vs, es := run.values[:min(len(run.values), wideness)], run.entries[:min(len(run.entries), wideness/2)]
	run.values, run.entries = run.values[len(vs):], run.entries[len(es):]
	if t.long[last] = run; len(run.values)+len(run.entries) == 0 {
		t.long[last] = longRun{}
		t.long = t.long[:last]
	}
	t.Values(vs)
	t.entriesOf(es)
	return true
}

// Object shows an object to the tracer by its header; nil is passed over.
func (t *Tracer) Object(h *Header) {
	if h != nil {
		t.Value(Value{ref: h})
	}
}

// Seen reports whether the walk has come upon an object so far. Objects that all executions share are always seen.
func (t *Tracer) Seen(h *Header) bool { return h.mark == t.epoch || h.flags&flagImmortal != 0 }

// Add counts n bytes that belong to no single object (stacks, side tables).
func (t *Tracer) Add(n int64) { t.size += n }

// Finish visits everything shown so far and what it reaches; it returns the total size in bytes and the number of objects.
func (t *Tracer) Finish() (size, count int64) {
	for len(t.stack) > 0 || t.showMore() {
		if len(t.stack) == 0 {
			continue // nothing new was among what was shown
		}
		h := t.stack[len(t.stack)-1]
		t.stack = t.stack[:len(t.stack)-1]
		n := h.self.Size()
		t.size += n
		t.count++
		if t.types != nil {
			c := ClassOf(Value{ref: h})
			u := t.types[c]
			t.types[c] = TypeUsage{u.Count + 1, u.Bytes + n}
		}
		h.self.Trace(t)
	}
	// What was popped must not keep garbage alive that no walk counts.
	t.long = nil
	if cap(t.stack) > keptStack {
		t.stack = nil
	} else {
		clear(t.stack[:cap(t.stack)])
	}
	return t.size, t.count
}

// Tally makes the next walk count objects by type; Types returns the result.
func (t *Tracer) Tally(on bool) {
	t.types = nil
	if on {
		t.types = map[*Class]TypeUsage{}
	}
}

// Types returns the tally of the last walk by the name of the type; types that share a name are counted together.
func (t *Tracer) Types() map[string]TypeUsage {
	out := map[string]TypeUsage{}
	for c, u := range t.types {
		name := "object"
		if c != nil {
			name = c.name
		}
		sum := out[name]
		out[name] = TypeUsage{sum.Count + u.Count, sum.Bytes + u.Bytes}
	}
	return out
}
