package re

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// searching is a search that lasts longer than a call: that of an iterator, of a scanner, or of sub with a function.
type searching struct {
	object.Header
	search
	class *object.Class // of a scanner
	// The rest belongs to sub: what stands for each match, how many more are to be replaced (-1 for all), and the result so far.
	repl   object.Value
	left   int64
	done   int64
	out    []byte
	copied int // bytes of the subject that are in the result
	pieces int // how many pieces CPython would join, for its message
}

const searchingSize = 24 + 96 + 120 + 8 + 16 + 16 + 24 + 16

func newSearching(c native.Call, w *search) (*searching, error) {
	if err := c.Meter().Alloc(budget.SizeClassPointers(searchingSize)); err != nil {
		return nil, err
	}
	g := &searching{search: *w, repl: object.None}
	g.Init(object.KindOpaque, g)
	return g, nil
}

func searchingOf(v object.Value) *searching {
	g, _ := v.Object().(*searching)
	return g
}

// ClassOf implements object.Classed.
func (g *searching) ClassOf() *object.Class { return scannerClass }

// Trace implements object.Object.
func (g *searching) Trace(t *object.Tracer) {
	t.Object(&g.p.Header)
	t.Value(g.s.v)
	t.Value(g.repl)
}

// Size implements object.Object.
func (g *searching) Size() int64 {
	return budget.SizeClassPointers(searchingSize) + g.s.copied + sizeOf(cap(g.out))
}

// finditerIter is the iterator that finditer returns; its slot holds a searching.
var finditerIter native.Iter

var scannerClass *object.Class

// nextMatch returns the next match of the search in slot 0.
func nextMatch(c native.Call, slots []object.Value) (v object.Value, ok bool, err error) {
	g := searchingOf(slots[0])
	if ok, err = g.next(c, modeSearch); !ok {
		return object.Unbound, false, err
	}
	v, err = g.newMatch(c)
	return v, err == nil, err
}

// defineIterators makes the classes of iterators and scanners.
func defineIterators() {
	finditerIter.Class = object.StaticClass("callable_iterator", object.KindNativeIter, object.ClassFinal, object.ObjectClass)
	finditerIter.Resume = func(c native.Call, s *native.State, _ native.Signal, _ object.Value) native.Action {
		v, ok, err := nextMatch(c, s.Slots)
		switch {
		case err != nil:
			return s.Fail(err)
		case !ok:
			return s.Stop()
		}
		return s.Done(v)
	}
	finditerIter.Direct = func(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
		v, ok, err := nextMatch(c, it.Slots())
		return v, ok, true, err
	}
	native.Methods(finditerIter.Class,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Linear("the work of matching"), Doc: "Take the next match.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				v, ok, err := nextMatch(c, args[0].NativeIter().Slots())
				if err == nil && !ok {
					err = object.StopIterationOf(object.None)
				}
				return v, err
			}})
	scannerClass = object.StaticClass("SRE_Scanner", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_sre")
	for name, how := range map[string]mode{"match": modeMatch, "search": modeSearch} {
		native.Methods(scannerClass, &native.Func{Name: name, Params: native.Params("self", "/"), Cost: native.Linear("the work of matching"), Doc: "Return the next match, or None.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				g := searchingOf(args[0])
				ok, err := g.next(c, how)
				if err != nil || !ok {
					return object.None, err
				}
				return g.newMatch(c)
			}})
	}
	native.Getters(scannerClass, &native.Getter{Name: "pattern", Doc: "The pattern.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
		return searchingOf(self).p.Header.Value(), nil
	}})
}

// finditer returns an iterator over the matches of p in v.
func (p *pattern) finditer(c native.Call, v object.Value, pos, end int64) (object.Value, error) {
	g, err := p.searching(c, v, pos, end)
	if err != nil {
		return object.Unbound, err
	}
	return finditerIter.New(c, g.Header.Value())
}

func (p *pattern) searching(c native.Call, v object.Value, pos, end int64) (*searching, error) {
	s, err := newSubject(c, p, v, pos, end)
	if err != nil {
		return nil, err
	}
	return newSearching(c, p.on(s))
}
