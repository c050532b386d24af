package re

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// match is re.Match: where a pattern and its groups matched.
type match struct {
	object.Header
	re       *pattern
	v        object.Value // the subject
	spans    []int32      // from and to of each group in bytes, -1 for those that took no part
	last     int32        // the group that closed last, 0 for none
	pos, end int          // the part of the subject that was searched, in characters
	at       int          // byte offset where the match begins
	points   int          // the same in characters
}

const matchSize = 24 + 8 + 16 + 24 + 8 + 16 + 16

// newMatch returns the latest match of a search.
func (w *search) newMatch(c native.Call) (object.Value, error) {
	x := w.p.searcher
	n := 2 * (w.p.prog.groups + 1)
	if err := c.Meter().Alloc(budget.SizeClassPointers(matchSize) + budget.SizeClass(int64(n)*4)); err != nil {
		return object.Unbound, err
	}
	m := &match{re: w.p, v: w.s.v, spans: make([]int32, n), last: x.slots[w.p.prog.lastSlot()], pos: w.s.pos, end: w.s.end}
	m.Init(object.KindOpaque, m)
	for g := range n / 2 {
		from, to, ok := x.span(g)
		if !ok {
			from, to = -1, -1
		}
		m.spans[2*g], m.spans[2*g+1] = int32(from), int32(to)
	}
	m.at = int(m.spans[0])
	var err error
	m.points, err = w.count.to(c, m.at)
	return m.Header.Value(), err
}

func matchOf(v object.Value) *match {
	m, _ := v.Object().(*match)
	return m
}

// ClassOf implements object.Classed.
func (m *match) ClassOf() *object.Class { return matchClass }

// Trace implements object.Object.
func (m *match) Trace(t *object.Tracer) {
	t.Object(&m.re.Header)
	t.Value(m.v)
}

// Size implements object.Object.
func (m *match) Size() int64 {
	return budget.SizeClassPointers(matchSize) + budget.SizeClass(int64(len(m.spans))*4)
}

// Truth implements object.Truthful: a match is always true.
func (m *match) Truth() bool { return true }

// group returns what group g matched, or none.
func (m *match) group(c native.Call, g int, none object.Value) (object.Value, error) {
	from, to := int(m.spans[2*g]), int(m.spans[2*g+1])
	if from < 0 {
		return none, nil
	}
	part := object.BuiltinPart(m.v)
	if s := part.Str(); s != nil {
		return slice(c, m.v, s.String(), from, to)
	}
	b, _, err := object.BytesLike(c, m.v)
	if err != nil {
		return object.Unbound, err
	}
	from, to = min(from, len(b)), min(to, len(b)) // a bytearray may have become shorter
	if from == 0 && to == len(b) && part.Is(object.KindBytes) {
		return part, nil
	}
	if err := c.Meter().Steps(int64(to-from) / 64); err != nil {
		return object.Unbound, err
	}
	return object.NewBytesCopy(c.Meter(), b[from:to])
}

// span returns where group g matched, in characters; -1, -1 when it took no part.
func (m *match) span(c native.Call, g int) (from, to int64, err error) {
	a, b := int(m.spans[2*g]), int(m.spans[2*g+1])
	if a < 0 {
		return -1, -1, nil
	}
	s := object.BuiltinPart(m.v).Str()
	if s == nil || s.IsASCII() {
		return int64(a), int64(b), nil
	}
	n := counter{text: s.String(), at: m.at, points: m.points}
	if a, err = n.to(c, a); err != nil {
		return 0, 0, err
	}
	b, err = n.to(c, b)
	return int64(a), int64(b), err
}

// number returns the number of the group that a script names by a number or a name.
func (m *match) number(c native.Call, v object.Value) (int, error) {
	n := int64(-1)
	switch {
	case v.IsInt():
		n = v.AsInt()
	case v.Str() != nil:
		if err := c.Meter().Steps(int64(v.Str().Len() / 16)); err != nil {
			return 0, err
		}
		if g, ok := m.re.names[v.Str().String()]; ok {
			n = int64(g)
		}
	case v.Is(object.KindInstance) || v.IsBool():
		if i, ok := object.ToInt64(v); ok {
			n = i
		} else if s := object.BuiltinPart(v).Str(); s != nil {
			return m.number(c, s.Value())
		} else if i, err := c.ToIndex(v); err == nil && i.IsInt() {
			n = i.AsInt()
		}
	}
	if n < 0 || n > int64(m.re.prog.groups) {
		return 0, object.IndexErrorf("no such group")
	}
	return int(n), nil
}

// WriteRepr implements object.Printed.
func (m *match) WriteRepr(c object.Calls, b *object.Builder) error {
	call, ok := c.(native.Call)
	if !ok {
		return b.WriteString("<re.Match object>")
	}
	from, to, err := m.span(call, 0)
	if err != nil {
		return err
	}
	g, err := m.group(call, 0, object.None)
	if err != nil {
		return err
	}
	text, err := object.Repr(c, g)
	if err != nil {
		return err
	}
	return b.WriteString("<re.Match object; span=(" + itoa(from) + ", " + itoa(to) + "), match=" + firstPoints(text, 50) + ">")
}
