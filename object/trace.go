package object

// Tracer walks live objects with an explicit stack, so that no depth of data can exhaust the Go stack. Objects carry the
// epoch of the last walk that saw them; an object is visited once however many references there are.
type Tracer struct {
	epoch uint16
	stack []*Header
	size  int64
	count int64
	types map[*Class]TypeUsage // tally by type, when asked for
}

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
	for _, v := range vs {
		t.Value(v)
	}
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
	for len(t.stack) > 0 {
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
