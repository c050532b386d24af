package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// Why the body of a finally clause was entered.
const (
	byFallingThrough = 0
	byException      = 1
	firstExit        = 2 // a return, break or continue: see block.exits
)

func (f *frame) tryStmt(s *parser.Try) {
	if len(s.Finally) == 0 {
		f.tryExcept(s)
		return
	}
	f.tryFinally(s.Span, s.Finally, func() {
		if len(s.Handlers) > 0 {
			f.tryExcept(s)
		} else {
			f.body(s.Body)
		}
	})
}

// tryFinally compiles what guarded emits, and one copy of the finally body for all ways into it. k says why it was entered, k+1 holds the
// exception or the return value, k+2 what PUSHHANDLER saved.
//
//	guarded; LOADI k, 0; JUMP fin; handler(k+1): PUSHHANDLER k+1, k+2; LOADI k, 1
//	fin: body; JUMPEQI k, 0 -> end; JUMPEQI k, 2, 0 -> next; RETURN k+1; next: POPHANDLER k+2; RERAISE k+1; end:
func (f *frame) tryFinally(span source.Span, body []parser.Stmt, guarded func()) {
	k := f.temps(3)
	f.stmtBase = f.top
	handler, end := newLabel(), newLabel()
	b := &block{kind: blockFinallyTry, reason: k, enter: newLabel(), regions: []*region{f.open(handler, k+1)}}
	f.push(b)
	guarded()
	f.pop()
	f.shut(b.regions[0])
	through, falls := f.snapshot(), !f.dead
	f.loadConst(span, intKonst(byFallingThrough), k)
	f.goTo(span, b.enter)
	f.place(handler)
	f.emit(span, bc.PushHandler, k+1, k+2, 0, 0)
	f.loadConst(span, intKonst(byException), k)
	f.place(b.enter)

	failed := newLabel()
	fin := &block{kind: blockFinally, reason: k, save: k + 2, regions: []*region{f.open(failed, k+1)}}
	f.push(fin)
	f.body(body)
	f.pop()
	f.shut(fin.regions[0])

	if falls {
		f.jumpIfReason(span, k, byFallingThrough, true, end)
	}
	for i, e := range b.exits {
		if n := len(f.blocks); e.kind != exitReturn && f.blocks[n-1] == e.loop {
			l := e.loop.next
			if e.kind == exitBreak {
				l = e.loop.end
			}
			f.jumpIfReason(span, k, firstExit+i, true, l)
			continue
		}
		next := newLabel()
		f.jumpIfReason(span, k, firstExit+i, false, next)
		if e.kind == exitReturn {
			e.value = k + 1
		}
		f.leave(span, e)
		f.place(next)
	}
	f.emit(span, bc.PopHandler, k+2, 0, 0, 0)
	f.emit(span, bc.Reraise, k+1, 0, 0, 0)
	f.place(failed)
	f.popPending(span, k, k+2)
	f.emit(span, bc.Reraise, k+1, 0, 0, 0)
	f.place(end)
	if falls && !f.dead {
		f.bound = union(f.bound, through)
	}
}

// jumpIfReason jumps to l when (R[k] == reason) == sense.
func (f *frame) jumpIfReason(span source.Span, k, reason int, sense bool, l *label) {
	f.jump(span, bc.JumpEqI, k, reason&255, reason>>8, int32(bit(sense)), l)
}

// popPending leaves the body of a finally clause: when an exception brought control there, that is not being handled any more.
//
//	JUMPEQI k, 1, 0 -> skip; POPHANDLER k+2; skip:
func (f *frame) popPending(span source.Span, k, save int) {
	skip := newLabel()
	f.jumpIfReason(span, k, byException, false, skip)
	f.emit(span, bc.PopHandler, save, 0, 0, 0)
	f.place(skip)
}

// tryExcept compiles a try without its finally clause. e holds the exception, e+1 what PUSHHANDLER saved.
//
//	body; else; JUMP end; handler(e): PUSHHANDLER e, e+1
//	T in t; MATCHEXC e, t -> next; MOVE name, e; body; POPHANDLER e+1; LOADUNBOUND name; JUMP end
//	next: cleanup(e): POPHANDLER e+1; RERAISE e; end:
func (f *frame) tryExcept(s *parser.Try) {
	e := f.temps(2)
	f.stmtBase = f.top // the handler needs these two: they must stay where they are
	handler, end := newLabel(), newLabel()
	b := &block{kind: blockTry, regions: []*region{f.open(handler, e)}}
	f.push(b)
	f.body(s.Body)
	f.pop()
	f.shut(b.regions[0])
	f.body(s.Else)
	f.goTo(s.Span, end)
	f.place(handler)
	if s.Star {
		f.starHandlers(s, e, end)
	} else {
		f.handlersOf(s, e, end)
	}
	f.place(end)
}

func (f *frame) handlersOf(s *parser.Try, e int, end *label) {
	f.emit(s.Span, bc.PushHandler, e, e+1, 0, 0)
	cleanup := newLabel()
	all := f.open(cleanup, e)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		next := newLabel()
		if h.Type != nil {
			saved := f.top
			t := f.operand(h.Type, false)
			f.jump(h.Span, bc.MatchExc, e, t, 0, 0, next)
			f.top = saved
		}
		f.handler(h, e, all, cleanup)
		f.goTo(h.Span, end)
		f.resume(all)
		f.place(next)
	}
	f.shut(all)
	f.place(cleanup)
	f.emit(s.Span, bc.PopHandler, e+1, 0, 0, 0)
	f.emit(s.Span, bc.Reraise, e, 0, 0, 0)
}

// handler compiles the body of an except clause, up to where the exception is no longer being handled. all, the region of all clauses, is shut then.
func (f *frame) handler(h *parser.ExceptHandler, e int, all *region, cleanup *label) {
	b := &block{kind: blockHandler, save: e + 1, regions: []*region{all}}
	if h.Name == "" {
		f.push(b)
		f.body(h.Body)
		f.pop()
		f.shut(all)
		f.endHandler(h.Span, b)
		return
	}
	b.named, b.name = true, f.find(h.Name)
	f.store(h.Span, b.name, e)
	failed := newLabel()
	named := f.open(failed, e)
	b.regions = []*region{named, all}
	f.push(b)
	f.body(h.Body)
	f.pop()
	f.shut(named)
	f.shut(all)
	after := newLabel()
	f.endHandler(h.Span, b)
	f.goTo(h.Span, after)
	f.place(failed)
	f.unbind(h.Span, b.name)
	f.goTo(h.Span, cleanup)
	f.place(after)
}

// endHandler leaves an except clause: its exception is not being handled any more, and its variable is unbound.
func (f *frame) endHandler(span source.Span, b *block) {
	f.emit(span, bc.PopHandler, b.save, 0, 0, 0)
	if b.named {
		f.unbind(span, b.name)
	}
}

// unbind deletes the variable of an except clause, which the clause may have deleted itself.
//
//	LOADUNBOUND name     (a variable of another sort is set to None first)
func (f *frame) unbind(span source.Span, p place) {
	if p.kind != placeReg && p.kind != placeX {
		t := f.temp()
		f.loadConst(span, konstNone, t)
		f.store(span, p, t)
		f.top--
	}
	f.delete(span, p, true)
}

// starHandlers compiles except* clauses. e holds the exception, e+1 what PUSHHANDLER saved, then come: the rest still to be handled, the
// list of what was raised, the part that a clause handles, and what PUSHHANDLER saved for that.
//
//	PUSHHANDLER e, e+1; MOVE rest, e; BUILDLIST raised
//	T in t; JUMPNONE rest -> next; MATCHGROUP rest, part, t; JUMPNONE part -> next; PUSHHANDLER part, save; body; POPHANDLER save; JUMP next
//	failed(part): LISTAPPEND raised, part; POPHANDLER save; next: ...
//	LISTAPPEND raised, rest; REGROUPEXC e, e, raised; POPHANDLER e+1; JUMPNONE e -> end; RERAISE e
func (f *frame) starHandlers(s *parser.Try, e int, end *label) {
	rest := f.temps(4)
	f.stmtBase = f.top
	raised, part, save := rest+1, rest+2, rest+3
	f.emit(s.Span, bc.PushHandler, e, e+1, 0, 0)
	cleanup := newLabel()
	all := f.open(cleanup, e)
	f.move(s.Span, rest, e)
	f.emit(s.Span, bc.BuildList, raised, raised, 0, 0)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		next := newLabel()
		saved := f.top
		t := f.operand(h.Type, false)
		f.jump(h.Span, bc.JumpNone, rest, 0, 0, 0, next)
		f.emit(h.Type.GetSpan(), bc.MatchGroup, rest, part, t, 0)
		f.top = saved
		f.jump(h.Span, bc.JumpNone, part, 0, 0, 0, next)
		f.emit(h.Span, bc.PushHandler, part, save, 0, 0)
		b := &block{kind: blockStarHandler, save: save}
		if h.Name != "" {
			b.named, b.name = true, f.find(h.Name)
			f.store(h.Span, b.name, part)
		}
		failed := newLabel()
		b.regions = []*region{f.open(failed, part), all}
		f.push(b)
		f.body(h.Body)
		f.pop()
		f.shut(b.regions[0])
		f.endHandler(h.Span, b)
		f.goTo(h.Span, next)
		f.place(failed)
		f.emit(h.Span, bc.ListAppend, raised, part, 0, 0)
		f.endHandler(h.Span, b)
		f.place(next)
	}
	whole := newLabel()
	f.jump(s.Span, bc.JumpNone, rest, 0, 0, 0, whole)
	f.emit(s.Span, bc.ListAppend, raised, rest, 0, 0)
	f.place(whole)
	f.emit(s.Span, bc.RegroupExc, e, e, raised, 0)
	f.shut(all)
	reraise := newLabel()
	f.jump(s.Span, bc.JumpNotNone, e, 0, 0, 0, reraise)
	f.emit(s.Span, bc.PopHandler, e+1, 0, 0, 0)
	f.goTo(s.Span, end)
	f.place(reraise)
	f.place(cleanup)
	f.emit(s.Span, bc.PopHandler, e+1, 0, 0, 0)
	f.emit(s.Span, bc.Reraise, e, 0, 0, 0)
}
