package bytecode

import "math/bits"

// Uses tells what an instruction of c does with register r: whether it reads it, and whether it writes it.
func (c *Code) Uses(i Instr, r int) (reads, writes bool) {
	row := &Table[i.Op()]
	for _, o := range [3]struct {
		kind Operand
		r    int
	}{{row.A, int(i.A())}, {row.B, int(i.B())}, {row.C, int(i.C())}} {
		if o.r != r {
			continue
		}
		switch o.kind {
		case Src:
			reads = true
		case Dst:
			writes = true
		case SrcDst:
			reads, writes = true, true
		}
	}
	from, n, to, m := c.runs(i)
	return reads || r >= from && r < from+n, writes || r >= to && r < to+m
}

// runs gives the registers [from, from+n) that the instruction reads and those [to, to+m) that it writes, where these are more than one.
func (c *Code) runs(i Instr) (from, n, to, m int) {
	a, b, count, imm := int(i.A()), int(i.B()), int(i.C()), int(i.Imm())
	switch i.Op() {
	case LoadUnbound:
		return 0, 0, a, b
	case ForPrep:
		return 0, 0, a, 3
	case For:
		return a, 3, 0, 0
	case ForRange:
		return a, b + 1, 0, 0
	case BuildTuple, BuildList, BuildSet, BuildString:
		return b, count, 0, 0
	case BuildDict:
		return b, 2 * count, 0, 0
	case BuildSlice:
		return b, 3, 0, 0
	case Unpack:
		return 0, 0, a, count
	case UnpackEx:
		return 0, 0, a, count + 1 + imm
	case LoadMethod, LoadSpecial:
		return 0, 0, a, 2
	case Call, CallKw:
		return a, b + 1, a, 1
	case CallMethod, CallMethodKw, BuildClass:
		return a, b + 2, a, 1
	case CallAttr:
		return a + 1, b + 1, a, 1
	case CallEx, WithExit:
		return a, 3, a, 1
	case YieldFrom:
		return a, 2, a, 1
	case MakeFunction:
		n := bits.OnesCount(uint(count) & (1 | 2 | 4 | 8 | 32))
		if count&16 != 0 {
			n += c.Codes[imm].OuterCells()
		}
		return b, n, 0, 0
	}
	return 0, 0, 0, 0
}

// Liveness answers which registers of a code a later instruction may still read. It keeps its working memory between questions.
type Liveness struct {
	seen  []uint64 // by instruction
	stack []int32
	Work  int64 // instructions looked at so far
}

// LivenessBytes is the size in bytes of the working memory for c.
func LivenessBytes(c *Code) int64 { return int64(len(c.Instrs))/8 + int64(len(c.Instrs))*4 + 8 }

// Live reports whether some way through c from instruction pc on reads register r before it is written.
func (l *Liveness) Live(c *Code, pc, r int) bool {
	if words := (len(c.Instrs) + 63) / 64; cap(l.seen) < words {
		l.seen = make([]uint64, words)
	} else {
		l.seen = l.seen[:words]
		clear(l.seen)
	}
	l.stack = l.stack[:0]
	visit := func(pc int) {
		if pc < len(c.Instrs) && l.seen[pc/64]&(1<<(pc%64)) == 0 {
			l.seen[pc/64] |= 1 << (pc % 64)
			l.stack = append(l.stack, int32(pc))
		}
	}
	visit(pc)
	for len(l.stack) > 0 {
		pc := int(l.stack[len(l.stack)-1])
		l.stack = l.stack[:len(l.stack)-1]
		l.Work++
		i := c.Instrs[pc]
		reads, writes := c.Uses(i, r)
		if reads {
			return true
		}
		for k := range c.Handlers {
			h := &c.Handlers[k]
			if l.Work++; pc >= int(h.Start) && pc < int(h.End) && int(h.Reg) != r {
				visit(int(h.Target))
			}
		}
		if writes {
			continue
		}
		if target, ok := jumpTarget(i, pc); ok {
			visit(target)
		}
		switch i.Op() {
		case Jump, Return, Raise, Reraise, AssertFail:
		default:
			visit(pc + 1)
		}
	}
	return false
}

// Assigned reports whether an instruction that may have run before instruction pc is reached writes register r: one that stands before it, or behind it in a
// loop around it.
func (l *Liveness) Assigned(c *Code, pc, r int) bool {
	last := pc // one behind the last instruction from which a jump goes back to where pc is still to come
	for at := len(c.Instrs) - 1; at >= pc; at-- {
		if target, ok := jumpTarget(c.Instrs[at], at); ok && target <= pc {
			last = at + 1
			break
		}
	}
	l.Work += int64(len(c.Instrs))
	for at := range last {
		if _, writes := c.Uses(c.Instrs[at], r); writes {
			return true
		}
	}
	return false
}
