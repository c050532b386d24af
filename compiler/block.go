package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/source"
)

// blockKind says what a block is.
type blockKind uint8

const (
	blockLoop        blockKind = iota
	blockTry                   // body of a try with except clauses
	blockHandler               // except clause
	blockStarHandler           // except* clause
	blockFinallyTry            // what a finally clause guards
	blockFinally               // body of a finally clause
	blockWith                  // body of a with
)

// block is a statement that control may leave from within: by return, break or continue.
type block struct {
	kind      blockKind
	next, end *label    // of a loop: where continue and break go
	regions   []*region // exception handlers in force within the block, innermost first
	save      int       // handler, finally: register of what PUSHHANDLER saved
	name      place     // handler: the variable of `as`, bound until the end
	named     bool
	reason    int     // finally: register that says why its body was entered; the next holds the value
	enter     *label  // finally: its body
	exits     []exit  // finally: exits that wait for its body; the first has reason 2
	value     int     // with: register that is free until an exception or return value needs it
	with      *withIn // with
}

// region is a stretch of code whose exceptions go to a handler. It is interrupted where control leaves the block.
type region struct {
	target *label
	reg    int
	entry  []uint64 // what is certainly bound at its start
	start  int
}

// open starts the region here.
func (f *frame) open(target *label, reg int) *region {
	return &region{target: target, reg: reg, entry: f.snapshot(), start: len(f.instrs)}
}

// shut ends the region here.
func (f *frame) shut(r *region) { f.protectWith(r.target, r.start, r.entry, r.reg) }

// resume goes on with the region here.
func (f *frame) resume(r *region) { r.start = len(f.instrs) }

// push enters a block.
func (f *frame) push(b *block) {
	if len(f.blocks) >= maxBlocks {
		f.unit.errorf(f.at, "too many statically nested blocks")
	}
	f.blocks = append(f.blocks, b)
}

// pop leaves the innermost block at its end.
func (f *frame) pop() { f.blocks = f.blocks[:len(f.blocks)-1] }

// exitKind is a way to leave a block early.
type exitKind uint8

const (
	exitReturn exitKind = iota
	exitBreak
	exitContinue
)

// exit is a return, or a break or continue of a loop.
type exit struct {
	kind  exitKind
	loop  *block
	value int // register of the return value
}

// leave emits the way out of all blocks that e leaves, from the innermost out. A finally clause that is met does the rest after its body.
//
//	return x in a with          MOVE v, x; WITHEXIT w, 0; RETURN v
//	return x in a try-finally   MOVE k+1, x; LOADI k, 2; JUMP finally
//	break in an except clause   POPHANDLER s; JUMP end
func (f *frame) leave(span source.Span, e exit) {
	blocks := f.blocks
	var shut []*region
	defer func() {
		f.blocks = blocks
		for _, r := range shut {
			f.resume(r)
		}
	}()
	for i := len(blocks) - 1; i >= 0; i-- {
		b := blocks[i]
		if b.kind == blockLoop {
			if b == e.loop {
				if e.kind == exitBreak {
					f.goTo(span, b.end)
				} else {
					f.goTo(span, b.next)
				}
				return
			}
			continue
		}
		f.blocks = blocks[:i]
		for _, r := range b.regions {
			f.shut(r)
			shut = append(shut, r)
		}
		switch b.kind {
		case blockHandler:
			f.endHandler(span, b)
		case blockStarHandler:
			f.unit.errorf(span, "'break', 'continue' and 'return' cannot appear in an except* block")
		case blockFinallyTry:
			f.enterFinally(span, b, e)
			return
		case blockFinally:
			f.popPending(span, b.reason, b.save)
		case blockWith:
			if e.value >= 0 {
				f.move(span, b.value, e.value)
				e.value = b.value
			}
			f.exitWith(b.with, 0)
		}
	}
	f.emit(span, bc.Return, max(e.value, 0), 0, 0, 0)
}

// enterFinally goes to the body of a finally clause, with a reason that says to go on with e afterwards.
func (f *frame) enterFinally(span source.Span, b *block, e exit) {
	reason := -1
	for i, known := range b.exits {
		if known.kind == e.kind && known.loop == e.loop {
			reason = i
		}
	}
	if reason < 0 {
		reason = len(b.exits)
		b.exits = append(b.exits, exit{kind: e.kind, loop: e.loop, value: -1})
	}
	if e.value >= 0 {
		f.move(span, b.reason+1, e.value)
	}
	f.loadConst(span, intKonst(int64(reason+firstExit)), b.reason)
	f.goTo(span, b.enter)
}
