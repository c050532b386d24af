package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// loopOver emits a loop over R[iter] with its state in the temporaries s to s+2. next is where `continue` goes.
//
//	for x in it: ...   FORPREP s, it -> next; body: ...; next: FOR s, x -> body
//
// FOR writes straight into the register of a plain local name. A loop over a call of what looks like the builtin range asks the machine
// first whether it is, and needs no range object then:
//
//	for i in range(n): ...   LOADGLOBAL s, range; MOVE s+1, n; FORRANGE s, 1 -> next; CALL s, 1; FORPREP s, s -> next; ...
func (f *frame) loopOver(span source.Span, s, iter int, over, target parser.Expr, next *label, body func()) {
	if n := f.rangeCall(over); n > 0 && iter == s && !f.dead && f.unit.err == nil {
		if call := f.instrs[len(f.instrs)-1]; call == bc.Make(bc.Call, uint8(s), uint8(n), 0, 0) {
			f.instrs, f.spans = f.instrs[:len(f.instrs)-1], f.spans[:len(f.spans)-1]
			f.high = max(f.high, s+4)
			f.jump(over.GetSpan(), bc.ForRange, s, n, 0, 0, next)
			f.emit(over.GetSpan(), bc.Call, s, n, 0, 0)
		}
	}
	f.jump(span, bc.ForPrep, s, iter, 0, 0, next)
	start := f.here()
	item, name := -1, place{}
	if n, ok := target.(*parser.Name); ok {
		if name = f.find(n.ID); name.kind == placeReg {
			item = name.index
		}
	}
	saved := f.top
	if item >= 0 {
		f.bind(name)
	} else {
		item = f.temp()
		f.assign(target, item, true)
	}
	f.top = saved
	body()
	f.place(next)
	f.jump(span, bc.For, s, item, 0, 0, start)
}

// rangeCall returns the number of arguments when e is range(...) with plain arguments and range is not a local variable, else 0.
func (f *frame) rangeCall(e parser.Expr) int {
	call, ok := e.(*parser.Call)
	if !ok || len(call.Keywords) > 0 || len(call.Args) < 1 || len(call.Args) > 3 || hasStar(call.Args) {
		return 0
	}
	name, ok := call.Func.(*parser.Name)
	if !ok || name.ID != "range" {
		return 0
	}
	if kind := f.find(name.ID).kind; kind != placeGlobal && kind != placeName {
		return 0
	}
	return len(call.Args)
}

// loopOverAsync is loopOver for `async for`, over the asynchronous iterator R[s].
//
//	next: ASYNCNEXT s+1, s; GETAWAITABLE s+1; LOADK s+2, None; YIELDFROM s+1; store the target; ...; JUMP next
//	on an exception in the first line: ENDASYNCFOR s+1
func (f *frame) loopOverAsync(span source.Span, s int, target parser.Expr, next *label, body func()) {
	entry := f.snapshot()
	f.place(next)
	start := len(f.instrs)
	f.emit(span, bc.AsyncNext, s+1, s, 0, 0)
	f.awaitIn(span, s+1)
	end := f.protect(start, entry, s+1)
	saved := f.top
	f.assign(target, s+1, true)
	f.top = saved
	body()
	f.goTo(span, next)
	f.place(end)
	f.emit(span, bc.EndAsyncFor, s+1, 0, 0, 0)
}

// protect makes exceptions raised between start and here go to the label it returns, with the exception in reg; entry is what was bound at start.
func (f *frame) protect(start int, entry []uint64, reg int) *label {
	l := newLabel()
	f.protectWith(l, start, entry, reg)
	return l
}

func (f *frame) protectWith(l *label, start int, entry []uint64, reg int) {
	if len(f.instrs) == start {
		return
	}
	f.handlers = append(f.handlers, pendingHandler{start: start, end: len(f.instrs), target: l, reg: reg})
	l.reach(entry)
}

// forStmt compiles a for loop.
func (f *frame) forStmt(s *parser.For) {
	if s.Async && !f.scope.async {
		f.unit.errorf(s.Span, "'async for' outside async function")
	}
	saved := f.top
	loop := &block{kind: blockLoop, next: newLabel(), end: newLabel()}
	state := f.top
	span := s.Span // CPython shows the whole statement where iterating fails
	body := func() {
		f.push(loop)
		f.body(s.Body)
		f.pop()
	}
	if s.Async {
		f.value(s.Iter)
		f.emit(span, bc.AsyncIter, state, state, 0, 0)
		f.top = state
		f.temps(3)
		f.stmtBase = f.top
		f.loopOverAsync(span, state, s.Target, loop.next, body)
	} else {
		iter := f.operand(s.Iter, false)
		f.top = state
		f.temps(3)
		f.stmtBase = f.top
		f.loopOver(span, state, iter, s.Iter, s.Target, loop.next, body)
	}
	f.top = saved
	f.body(s.Else)
	f.place(loop.end)
}

// whileStmt:
//
//	while a < b: ...   JUMPLT a, b, 0 -> else; body: ...; next: JUMPLT a, b, 1 -> body; else: ...
//
// The test stands before and behind the body, so that a round takes one jump, unless it is long.
func (f *frame) whileStmt(s *parser.While) {
	loop := &block{kind: blockLoop, next: newLabel(), end: newLabel()}
	other := newLabel()
	run := func() {
		f.push(loop)
		f.body(s.Body)
		f.pop()
	}
	if k := f.fold(s.Test); k != nil && k.truth() || !cheap(s.Test, 12) {
		f.place(loop.next)
		f.branch(s.Test, false, other)
		run()
		f.goTo(s.Span, loop.next)
	} else {
		f.branch(s.Test, false, other)
		body := f.here()
		run()
		f.place(loop.next)
		f.branch(s.Test, true, body)
	}
	f.place(other)
	f.body(s.Else)
	f.place(loop.end)
}

// cheap reports whether e is made of few nodes, none of which makes a function.
func cheap(e parser.Expr, nodes int) bool { return cost(e, nodes) <= nodes }

func cost(e parser.Expr, limit int) int {
	n := 1
	add := func(list ...parser.Expr) {
		for _, e := range list {
			if n <= limit && e != nil {
				n += cost(e, limit-n)
			}
		}
	}
	switch e := e.(type) {
	case *parser.Name, *parser.Constant:
	case *parser.Attribute:
		add(e.Value)
	case *parser.Subscript:
		add(e.Value, e.Slice)
	case *parser.BinOp:
		add(e.Left, e.Right)
	case *parser.UnaryOp:
		add(e.Operand)
	case *parser.NamedExpr:
		add(e.Value)
	case *parser.BoolOp:
		add(e.Values...)
	case *parser.Compare:
		add(e.Left)
		add(e.Comparators...)
	case *parser.Call:
		add(e.Func)
		add(e.Args...)
		n += len(e.Keywords) * limit
	default:
		n += limit
	}
	return n
}
