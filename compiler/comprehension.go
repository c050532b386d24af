package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// comprehension compiles a list, set or dict comprehension into the frame around it; its variables live in temporaries.
//
//	[x+1 for x in it if x]   FORPREP s, it -> next; BUILDLIST dst; body: JUMPFALSE x -> next; ADDI t, x, 1; LISTAPPEND dst, t; next: FOR s, x -> body
func (f *frame) comprehension(e parser.Expr, gens []parser.Comprehension, elt, key parser.Expr, dst int) {
	saved, xsaved := f.top, f.xtop
	span := e.GetSpan()
	result := dst
	if !f.isTemp(dst) || dst >= f.top {
		result = f.temp()
	}
	op := bc.BuildList
	switch e.(type) {
	case *parser.SetComp:
		op = bc.BuildSet
	case *parser.DictComp:
		op = bc.BuildDict
	}
	state, iter := f.firstIterable(&gens[0])
	f.emit(span, op, result, result, 0, 0)
	in := f.reserve(f.unit.scopes[e])
	f.inline = append(f.inline, in)
	f.clear(span, in, len(gens) > 1)
	f.clauses(span, gens, 0, state, iter, func() {
		t := f.top
		switch op {
		case bc.BuildList:
			f.emit(span, bc.ListAppend, result, f.operand(elt, false), 0, 0)
		case bc.BuildSet:
			f.emit(span, bc.SetAdd, result, f.operand(elt, false), 0, 0)
		default:
			k := f.operand(key, !isLeaf(elt))
			f.emit(span, bc.DictSet, result, k, f.operand(elt, false), 0)
		}
		f.top = t
	})
	f.leaveInline()
	f.move(span, dst, result)
	f.top, f.xtop = saved, xsaved
}

// firstIterable evaluates the iterable of the first clause, which belongs to the scope around the comprehension, and returns the first of
// three temporaries for the loop and the register to loop over.
func (f *frame) firstIterable(g *parser.Comprehension) (state, iter int) {
	state = f.top
	if g.Async {
		iter = f.value(g.Iter)
		f.emit(g.Iter.GetSpan(), bc.AsyncIter, iter, iter, 0, 0)
	} else {
		iter = f.operand(g.Iter, true)
	}
	f.top = state
	f.temps(3)
	return state, iter
}

// clauses emits the loops of gens[i:], around what inner emits. span is that of the whole comprehension: CPython shows it where iterating fails.
func (f *frame) clauses(span source.Span, gens []parser.Comprehension, i, state, iter int, inner func()) {
	if f.unit.err != nil {
		return
	}
	g := &gens[i]
	if i >= maxBlocks {
		f.unit.errorf(g.Span, "too many statically nested blocks")
		return
	}
	next := newLabel()
	body := func() {
		for _, test := range g.Ifs {
			f.branch(test, false, next)
		}
		if i == len(gens)-1 {
			inner()
			return
		}
		saved := f.top
		s, it := f.firstIterable(&gens[i+1])
		f.clauses(span, gens, i+1, s, it, inner)
		f.top = saved
	}
	if g.Async {
		f.loopOverAsync(span, state, g.Target, next, body)
		return
	}
	f.loopOver(span, state, iter, g.Iter, g.Target, next, body)
}

// generatorExp makes a generator function of the iterator, and calls it.
//
//	(x for x in it)   MAKEFUNCTION t, code; GETITER t+1, it; CALL t, 1
func (f *frame) generatorExp(e *parser.GeneratorExp, dst int) {
	saved := f.top
	t := f.callBase(dst)
	f.top = t + 1
	f.makeFunction(e.Span, f.generatorCode(e), f.top, 0, t)
	f.top = t + 1
	it := f.temp()
	first := &e.Generators[0]
	f.expr(first.Iter, it)
	if first.Async {
		f.emit(e.Span, bc.AsyncIter, it, it, 0, 0)
	} else {
		f.emit(e.Span, bc.GetIter, it, it, 0, 1) // the generator's FORPREP takes sequences as they are
	}
	f.emit(e.Span, bc.Call, t, 1, 0, 0)
	f.top = max(saved, t+1)
	f.move(e.Span, dst, t)
	f.top = saved
}

// generatorCode compiles the function of a generator expression; R[0] is the iterator.
func (f *frame) generatorCode(e *parser.GeneratorExp) *bc.Code {
	scope := f.unit.scopes[e]
	g := newFrame(f.unit, f, scope, "<genexpr>", e.Span)
	g.qualify("<genexpr>")
	sym := scope.symbol(".0")
	sym.param, sym.bound = true, true
	g.setLocals([]string{".0"})
	g.code.ArgCount, g.code.PosOnly = 1, 1
	g.setKind()
	state := g.temps(3)
	iter := 0
	if e.Generators[0].Async {
		g.move(e.Span, state, 0)
		iter = state
	}
	g.clauses(e.Span, e.Generators, 0, state, iter, func() {
		saved := g.top
		r := g.operand(e.Elt, false)
		g.emit(e.Elt.GetSpan(), bc.Yield, g.temp(), r, 0, 0)
		g.top = saved
	})
	return g.finish()
}
