package re

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// pattern is re.Pattern: a compiled pattern of one execution.
type pattern struct {
	object.Header
	v        object.Value // the str or bytes it was compiled from
	ofBytes  bool
	given    int // flags as given; flags is what came of them
	flags    int
	prog     *program
	names    map[string]int
	order    []string // names of groups, by number
	index    object.Value
	searcher *searcher
	auto     *automaton
	tried    bool // auto was asked for
	err      error
}

const patternSize = 24 + 16 + 8 + 8 + 8 + 8 + 8 + 24 + 16 + 8 + 8 + 8 + 16

// patternClass and matchClass are re.Pattern and re.Match.
var patternClass, matchClass *object.Class

func sizeOf(n int) int64 { return budget.SizeClass(int64(n)) }

// newPattern compiles v, which is a str or bytes.
func newPattern(c native.Call, v object.Value, flags int) (*pattern, error) {
	m := c.Meter()
	text, ofBytes := patternText(v)
	t, err := parse(m, text, ofBytes, flags, characterNamed(c))
	if err != nil {
		return nil, err
	}
	prog, err := compile(m, t, ofBytes)
	if err != nil {
		return nil, err
	}
	if err := m.Alloc(budget.SizeClassPointers(patternSize)); err != nil {
		return nil, err
	}
	p := &pattern{v: v, ofBytes: ofBytes, given: flags, flags: t.flags, prog: prog, names: t.names, order: make([]string, t.groups+1)}
	p.Init(object.KindOpaque, p)
	index, err := object.NewDictSize(m, len(t.order))
	if err != nil {
		return nil, err
	}
	for _, name := range t.order {
		p.order[t.names[name]] = name
		key, err := object.NewStrCopy(m, name)
		if err == nil {
			err = index.Set(c, key, object.Int(int64(t.names[name])))
		}
		if err != nil {
			return nil, err
		}
	}
	if p.index, err = object.NewMappingProxy(m, index.Value()); err != nil {
		return nil, err
	}
	p.searcher, err = newSearcher(m, prog, p.automaton)
	return p, err
}

// patternText returns the text of a str, or of bytes.
func patternText(v object.Value) (text string, ofBytes bool) {
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil {
		return s.String(), false
	}
	return string(part.Bytes().Bytes()), true
}

// automaton makes the automaton when it is first needed: the pattern is parsed once more, since its tree is not kept.
func (p *pattern) automaton() (*automaton, error) {
	if p.tried {
		return p.auto, nil
	}
	p.tried = true
	m := p.searcher.m
	text, ofBytes := patternText(p.v)
	t, err := parse(m, text, ofBytes, p.given, nil)
	if err != nil {
		if budget.IsLimit(err) {
			return nil, err
		}
		return nil, nil // a character by its name: the backtracker does it
	}
	p.auto, err = newAutomaton(m, t)
	return p.auto, err
}

func patternOf(v object.Value) *pattern {
	p, _ := v.Object().(*pattern)
	return p
}

// ClassOf implements object.Classed.
func (p *pattern) ClassOf() *object.Class { return patternClass }

// Trace implements object.Object.
func (p *pattern) Trace(t *object.Tracer) {
	t.Value(p.v)
	t.Value(p.index)
}

// Size implements object.Object.
func (p *pattern) Size() int64 {
	size := budget.SizeClassPointers(patternSize) + p.prog.size + p.searcher.size() + int64(len(p.names))*96 + budget.SizeClassPointers(int64(len(p.order))*16)
	if p.auto != nil {
		size += p.auto.size
	}
	return size
}

// HashValue implements object.Hashed.
func (p *pattern) HashValue(c object.Calls) (int64, error) {
	h, err := object.Hash(c, object.BuiltinPart(p.v))
	return h ^ int64(p.flags), err
}

// CompareWith implements object.Compared.
func (p *pattern) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	q := patternOf(w)
	if q == nil || op != object.Eq && op != object.Ne {
		return object.NotImplemented, nil
	}
	same := p.flags == q.flags && p.ofBytes == q.ofBytes
	if same && p != q {
		var err error
		if same, err = object.Equal(c, object.BuiltinPart(p.v), object.BuiltinPart(q.v)); err != nil {
			return object.Unbound, err
		}
	}
	return object.Bool(same == (op == object.Eq)), nil
}

// WriteRepr implements object.Printed.
func (p *pattern) WriteRepr(c object.Calls, b *object.Builder) error {
	text, err := object.Repr(c, object.BuiltinPart(p.v))
	if err != nil {
		return err
	}
	flags := p.flags
	if !p.ofBytes && flags&(Locale|Unicode|ASCII) == Unicode {
		flags &^= Unicode
	}
	_ = b.WriteString("re.compile(" + firstPoints(text, 200)) // the builder's first error sticks
	if flags != 0 {
		_ = b.WriteString(", " + flagText(flags))
	}
	return b.WriteByte(')')
}

// firstPoints returns the first n characters of text.
func firstPoints(text string, n int) string {
	for i := range text {
		if n--; n < 0 {
			return text[:i]
		}
	}
	return text
}

// search is one use of a pattern on a subject: where the next match is looked for.
type search struct {
	p        *pattern
	s        *subject
	at       int  // byte offset
	notEmpty bool // the match before ended here and was empty
	slow     bool
	done     bool
	count    counter
}

func (p *pattern) on(s *subject) *search {
	return &search{p: p, s: s, at: s.start, count: counter{text: s.text, ascii: s.ascii, at: s.start, points: s.pos}}
}

// next finds the next match; the pattern's searcher knows its groups.
func (w *search) next(c native.Call, how mode) (bool, error) {
	if w.done {
		return false, nil
	}
	x := w.p.searcher
	if err := x.begin(c.Meter(), w.s.text, w.s.ned, w.s.ascii); err != nil {
		return false, err
	}
	x.slow = w.slow
	found, err := x.find(w.at, how, w.notEmpty)
	w.slow = x.slow
	x.forget()
	if err != nil || !found {
		w.done = true
		x.release()
		return false, err
	}
	from, to, _ := x.span(0)
	w.at, w.notEmpty = to, from == to
	return true, nil
}

// group returns what group g of the latest match is, Unbound when it took no part.
func (w *search) group(c native.Call, g int) (object.Value, error) {
	from, to, ok := w.p.searcher.span(g)
	if !ok {
		return object.Unbound, nil
	}
	return w.s.piece(c, from, to)
}
