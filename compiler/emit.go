package compiler

import (
	"math"

	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/source"
)

// label is a place in the code that jumps go to. What is certainly bound there is what is certainly bound at every jump to it.
type label struct {
	pc    int   // -1 until it is placed
	refs  []int // jumps to patch
	seen  bool  // some jump gets here
	bound []uint64
}

func newLabel() *label { return &label{pc: -1} }

// Instructions are charged by the block. Each takes 16 bytes with its span, once in the frame and once in the finished code, and
// growing leaves as much again.
const (
	emittedBlock = 64
	emittedBytes = 48
)

// emit appends an instruction, unless no control gets here, and returns its index or -1.
func (f *frame) emit(span source.Span, op bc.Op, a, b, c int, imm int32) int {
	if f.dead || f.unit.err != nil {
		return -1
	}
	switch op {
	case bc.BuildTuple, bc.BuildList, bc.BuildSet, bc.BuildDict, bc.MakeFunction:
		if c == 0 {
			b = 0 // an empty run may start anywhere
		}
	}
	if uint(a) > 255 || uint(b) > 255 || uint(c) > 255 {
		f.unit.errorf(span, "BUG: operands %d %d %d of %s", a, b, c, op)
		return -1
	}
	at := len(f.instrs)
	if at%emittedBlock == 0 {
		f.unit.steps(emittedBlock)
		f.unit.alloc(emittedBlock * emittedBytes)
		if at >= math.MaxInt32/8 {
			f.unit.errorf(span, "code too large")
		}
	}
	f.instrs = append(f.instrs, bc.Make(op, uint8(a), uint8(b), uint8(c), imm))
	f.spans = append(f.spans, span)
	switch op {
	case bc.Return, bc.Raise, bc.Reraise, bc.AssertFail:
		f.dead = true
	}
	return at
}

// move emits R[dst] = R[src], unless they are the same.
func (f *frame) move(span source.Span, dst, src int) {
	if dst != src {
		f.emit(span, bc.Move, dst, src, 0, 0)
	}
}

// here makes and places a label.
func (f *frame) here() *label {
	l := newLabel()
	f.place(l)
	return l
}

// place puts a label at the end of the code so far.
func (f *frame) place(l *label) {
	l.pc = len(f.instrs)
	for _, at := range l.refs {
		f.patch(at, l.pc)
	}
	l.refs = nil
	if !l.seen {
		return
	}
	if f.dead {
		f.dead = false
		f.bound = l.bound
		return
	}
	f.bound = intersect(f.bound, l.bound)
}

// reach records that control can get to l from a point where bound is certainly bound.
func (l *label) reach(bound []uint64) {
	if !l.seen {
		l.seen = true
		l.bound = append([]uint64(nil), bound...)
		return
	}
	l.bound = intersect(l.bound, bound)
}

// jump emits a jumping instruction to l. A compare-and-branch with an immediate operand takes its sense in imm.
func (f *frame) jump(span source.Span, op bc.Op, a, b, c int, imm int32, l *label) {
	at := f.emit(span, op, a, b, c, imm)
	if at < 0 {
		return
	}
	if l.pc >= 0 {
		f.patch(at, l.pc)
	} else {
		l.refs = append(l.refs, at)
		l.reach(f.bound)
	}
	if op == bc.Jump {
		f.dead = true
	}
}

// goTo emits a plain jump to l.
func (f *frame) goTo(span source.Span, l *label) { f.jump(span, bc.Jump, 0, 0, 0, 0, l) }

// patch makes the jump at index at go to target.
func (f *frame) patch(at, target int) {
	offset := int32(target - at - 1)
	i := f.instrs[at]
	if op := i.Op(); op >= bc.JumpLtI && op <= bc.JumpNeI {
		offset = offset<<1 | i.Imm()&1
	}
	f.instrs[at] = i.WithImm(offset)
}

// threadJumps makes jumps to plain jumps go where those go. A chain that is followed for too long is one in a circle.
func (f *frame) threadJumps() {
	for at, i := range f.instrs {
		op := i.Op()
		if bc.Table[op].I != bc.Target || op == bc.For || op == bc.ForPrep {
			continue
		}
		target := f.target(at)
		for n := 0; n < 8 && target < len(f.instrs) && f.instrs[target].Op() == bc.Jump && target != at; n++ {
			target = f.target(target)
		}
		f.patch(at, target)
	}
}

// target returns the index that the jump at index at goes to.
func (f *frame) target(at int) int {
	i := f.instrs[at]
	offset := int(i.Imm())
	if op := i.Op(); op >= bc.JumpLtI && op <= bc.JumpNeI {
		offset >>= 1
	}
	return at + 1 + offset
}

// intersect returns the variables in both sets; it may write to neither.
func intersect(a, b []uint64) []uint64 {
	n := min(len(a), len(b))
	same := true
	for i := 0; i < n; i++ {
		same = same && a[i] == b[i]
	}
	if same {
		return a[:n:n]
	}
	out := make([]uint64, n)
	for i := range out {
		out[i] = a[i] & b[i]
	}
	return out
}

// union returns the variables in either set.
func union(a, b []uint64) []uint64 {
	if len(a) < len(b) {
		a, b = b, a
	}
	out := append([]uint64(nil), a...)
	for i := range b {
		out[i] |= b[i]
	}
	return out
}

// snapshot returns what is certainly bound here, for use later.
func (f *frame) snapshot() []uint64 { return append([]uint64(nil), f.bound...) }

// maxTracked bounds the sets of bound variables, which every label has one of: reading a variable beyond it is always checked.
const maxTracked = 4096

// setBound records that variable id is certainly bound from here on.
func (f *frame) setBound(id int) {
	if id < 0 || id >= maxTracked || f.isBound(id) {
		return
	}
	out := make([]uint64, max(len(f.bound), id/64+1))
	copy(out, f.bound)
	out[id/64] |= 1 << (id % 64)
	f.bound = out
}

// isBound reports whether variable id is certainly bound here.
func (f *frame) isBound(id int) bool {
	return f.dead || id/64 < len(f.bound) && f.bound[id/64]&(1<<(id%64)) != 0
}
