package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// chunk returns how many temporaries a run of n values may take at once here.
func (f *frame) chunk(n int) int { return max(min(n, maxChunk, bc.Window-6-f.top), 1) }

// run evaluates elts into temporaries in a row and returns the first.
func (f *frame) run(elts []parser.Expr) int {
	first := f.top
	for _, e := range elts {
		f.value(e)
	}
	return first
}

// runAt makes the next temporary dst itself when that is the topmost one: a display is built where its value goes.
func (f *frame) runAt(dst int) {
	if f.isTemp(dst) && dst == f.top-1 {
		f.top = dst
	}
}

func hasStar(elts []parser.Expr) bool {
	for _, e := range elts {
		if _, ok := e.(*parser.Starred); ok {
			return true
		}
	}
	return false
}

// tuple:
//
//	(a, b)    MOVE t, a; MOVE t+1, b; BUILDTUPLE dst, t, 2
//	(*a, b)   the list [*a, b] in t; LISTTOTUPLE dst, t
func (f *frame) tuple(e *parser.Tuple, dst int) {
	saved := f.top
	f.runAt(dst)
	if n := len(e.Elts); !hasStar(e.Elts) && n <= f.chunk(n) {
		t := f.run(e.Elts)
		f.emit(e.Span, bc.BuildTuple, dst, t, n, 0)
	} else {
		t := f.temp()
		f.listIn(e.Span, e.Elts, t)
		f.emit(e.Span, bc.ListToTuple, dst, t, 0, 0)
	}
	f.top = saved
}

// list:
//
//	[a, b]    MOVE t, a; MOVE t+1, b; BUILDLIST dst, t, 2
//	[a, *b]   BUILDLIST t of what stands before the star; LISTEXTEND t, b; MOVE dst, t
func (f *frame) list(span source.Span, elts []parser.Expr, dst int) {
	saved := f.top
	f.runAt(dst)
	if n := len(elts); !hasStar(elts) && n <= f.chunk(n) {
		t := f.run(elts)
		f.emit(span, bc.BuildList, dst, t, n, int32(n))
	} else {
		t := f.temp()
		f.listIn(span, elts, t)
		f.move(span, dst, t)
	}
	f.top = saved
}

// listIn builds a list of any length, starred items among them, in the temporary t.
func (f *frame) listIn(span source.Span, elts []parser.Expr, t int) {
	f.growing(elts, func(first, n int) {
		f.emit(span, bc.BuildList, t, first, n, int32(len(elts)))
	}, func(r int) {
		f.emit(span, bc.ListAppend, t, r, 0, 0)
	}, func(star *parser.Starred) {
		r := f.operand(star.Value, false)
		f.emit(span, bc.ListExtend, t, r, 0, 0)
	})
}

// growing calls build with a run of the first elements, then add or extend for each further one.
func (f *frame) growing(elts []parser.Expr, build func(first, n int), add func(r int), extend func(*parser.Starred)) {
	saved := f.top
	n := 0
	for limit := f.chunk(len(elts)); n < limit && n < len(elts); n++ {
		if _, ok := elts[n].(*parser.Starred); ok {
			break
		}
	}
	first := f.run(elts[:n])
	build(first, n)
	f.top = saved
	for _, e := range elts[n:] {
		if star, ok := e.(*parser.Starred); ok {
			extend(star)
		} else {
			add(f.operand(e, false))
		}
		f.top = saved
	}
}

// set:
//
//	{a, b}   MOVE t, a; MOVE t+1, b; BUILDSET dst, t, 2
func (f *frame) set(span source.Span, elts []parser.Expr, dst int) {
	saved := f.top
	f.runAt(dst)
	if n := len(elts); !hasStar(elts) && n <= f.chunk(n) {
		t := f.run(elts)
		f.emit(span, bc.BuildSet, dst, t, n, 0)
		f.top = saved
		return
	}
	t := f.temp()
	f.growing(elts, func(first, n int) {
		f.emit(span, bc.BuildSet, t, first, n, 0)
	}, func(r int) {
		f.emit(span, bc.SetAdd, t, r, 0, 0)
	}, func(star *parser.Starred) {
		r := f.operand(star.Value, false)
		f.emit(span, bc.SetUpdate, t, r, 0, 0)
	})
	f.move(span, dst, t)
	f.top = saved
}

// dict:
//
//	{a: b}     MOVE t, a; MOVE t+1, b; BUILDDICT dst, t, 1
//	{**a, b: c}   BUILDDICT t, 0; DICTUPDATE t, a; DICTSET t, b, c; MOVE dst, t
func (f *frame) dict(e *parser.Dict, dst int) {
	saved := f.top
	f.runAt(dst)
	pairs := max(f.chunk(2*len(e.Values))/2, 1)
	n := 0
	for n < len(e.Values) && n < pairs && e.Keys[n] != nil {
		n++
	}
	whole := n == len(e.Values)
	t := -1
	if !whole {
		t = f.temp()
	}
	first := f.top
	for i := 0; i < n; i++ {
		f.value(e.Keys[i])
		f.value(e.Values[i])
	}
	if whole {
		f.emit(e.Span, bc.BuildDict, dst, first, n, int32(n))
		f.top = saved
		return
	}
	f.emit(e.Span, bc.BuildDict, t, first, n, int32(len(e.Values)))
	f.top = first
	for i := n; i < len(e.Values); i++ {
		if e.Keys[i] == nil {
			r := f.operand(e.Values[i], false)
			f.emit(e.Span, bc.DictUpdate, t, r, 0, 0)
		} else {
			key := f.operand(e.Keys[i], !isLeaf(e.Values[i]))
			v := f.operand(e.Values[i], false)
			f.emit(e.Span, bc.DictSet, t, key, v, 0)
		}
		f.top = first
	}
	f.move(e.Span, dst, t)
	f.top = saved
}

// joinedStr:
//
//	f"a{x}b"   LOADK t, "a"; FORMAT t+1, x; LOADK t+2, "b"; BUILDSTRING dst, t, 3
func (f *frame) joinedStr(e *parser.JoinedStr, dst int) {
	if len(e.Values) == 0 {
		f.loadConst(e.Span, strKonst(""), dst)
		return
	}
	if len(e.Values) == 1 {
		f.expr(e.Values[0], dst)
		return
	}
	saved := f.top
	f.runAt(dst)
	limit := f.chunk(len(e.Values) + 1)
	limit = max(limit, 2)
	first := f.top
	for i, v := range e.Values {
		f.value(v)
		if last := len(f.instrs) - 1; last >= 0 && f.instrs[last].Op() == bc.Format && !f.dead {
			in := f.instrs[last]
			f.instrs[last] = bc.Make(bc.Format, in.A(), in.B(), in.C(), in.Imm()|512)
		}
		if n := f.top - first; n == limit && i < len(e.Values)-1 {
			f.emit(e.Span, bc.BuildString, first, first, n, 0)
			f.top = first + 1
		}
	}
	f.emit(e.Span, bc.BuildString, dst, first, f.top-first, 0)
	f.top = saved
}

// formattedValue:
//
//	{x!r:>{w}}   spec in t; FORMAT dst, x, t, 'r'
func (f *frame) formattedValue(e *parser.FormattedValue, dst int) {
	saved := f.top
	v := f.operandIn(e.Value, dst, e.FormatSpec != nil && !isLeaf(e.FormatSpec))
	if e.FormatSpec == nil {
		f.emit(e.Span, bc.Format, dst, v, 0, e.Conversion+256)
	} else {
		spec := f.operand(e.FormatSpec, false)
		f.emit(e.Span, bc.Format, dst, v, spec, e.Conversion)
	}
	f.top = saved
}
