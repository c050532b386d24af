package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// withIn is one context manager of a with statement whose body is being compiled.
type withIn struct {
	span  source.Span // of the statement: that is what CPython shows where entering or leaving fails
	exit  int         // __exit__ and, in the next register, what it is a method of
	async bool
}

func (f *frame) withStmt(s *parser.With) {
	if s.Async && !f.scope.async {
		f.unit.errorf(s.Span, "'async with' outside async function")
	}
	f.withItem(s, 0)
}

// withItem compiles the i-th context manager, and the others inside it. s holds what PUSHHANDLER saves, v the exception or a return
// value on its way out, x and x+1 __exit__.
//
//	m in t+2; LOADSPECIAL t, t+2, "__enter__"; LOADSPECIAL x, t+2, "__exit__"; CALLMETHOD t, 0; store the target; body; WITHEXIT x, 0; JUMP end
//	handler(v): PUSHHANDLER v, s; MOVE x+2, v; WITHEXIT x, 1; JUMPTRUE x -> done; cleanup(v): POPHANDLER s; RERAISE v
//	done: POPHANDLER s; end:
func (f *frame) withItem(s *parser.With, i int) {
	if i == len(s.Items) {
		f.body(s.Body)
		return
	}
	item := &s.Items[i]
	f.stmtBase = f.top
	save := f.temps(4) // registers of the handler: expressions must not put them aside, see spill
	v := save + 1
	in := &withIn{span: s.Span, exit: save + 2, async: s.Async}
	enterName, exitName := "__enter__", "__exit__"
	if s.Async {
		enterName, exitName = "__aenter__", "__aexit__"
	}
	t := f.temps(2)
	m := f.operand(item.Context, false)
	f.emit(in.span, bc.LoadSpecial, t, m, 0, f.name(enterName))
	f.emit(in.span, bc.LoadSpecial, in.exit, m, 0, f.name(exitName))
	f.emit(in.span, bc.CallMethod, t, 0, 0, 0)
	if s.Async {
		f.awaitIn(in.span, t)
	}

	handler, end, done := newLabel(), newLabel(), newLabel()
	b := &block{kind: blockWith, value: v, with: in, regions: []*region{f.open(handler, v)}}
	f.push(b)
	if item.Vars != nil {
		f.top, f.stmtBase = t+1, t+1
		f.assign(item.Vars, t, true)
	}
	f.top = t
	f.withItem(s, i+1)
	f.pop()
	f.shut(b.regions[0])
	f.exitWith(in, 0)
	f.goTo(in.span, end)

	f.place(handler)
	f.emit(in.span, bc.PushHandler, v, save, 0, 0)
	cleanup := newLabel()
	all := f.open(cleanup, v)
	f.move(in.span, f.temp(), v)
	f.exitWith(in, 1)
	f.jump(in.span, bc.JumpTrue, in.exit, 0, 0, 0, done)
	f.shut(all)
	f.place(cleanup)
	f.emit(in.span, bc.PopHandler, save, 0, 0, 0)
	f.emit(in.span, bc.Reraise, v, 0, 0, 0)
	f.place(done)
	f.emit(in.span, bc.PopHandler, save, 0, 0, 0)
	f.place(end)
	f.top = save
}

// exitWith calls __exit__, with the exception in the register behind it when raised is 1.
func (f *frame) exitWith(in *withIn, raised int) {
	f.high = max(f.high, in.exit+3)
	f.emit(in.span, bc.WithExit, in.exit, raised, 0, 0)
	if in.async {
		f.awaitIn(in.span, in.exit)
	}
}
