package compiler

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	bc "github.com/minipy/minipy/bytecode"
)

// registers is a set of registers.
type registers [4]uint64

func (s *registers) add(first, n int) {
	for r := first; r < first+n; r++ {
		s[r>>6] |= 1 << (r & 63)
	}
}

func (s *registers) remove(first, end int) {
	for r := first; r < end; r++ {
		s[r>>6] &^= 1 << (r & 63)
	}
}

func (s *registers) has(r int) bool { return s[r>>6]&(1<<(r&63)) != 0 }

func (s registers) and(t registers) registers {
	for i := range s {
		s[i] &= t[i]
	}
	return s
}

// effect is what an instruction does to registers: it reads some, then those from clobbered on are anyone's, then it writes some.
type effect struct {
	reads     [][2]int // first and number
	writes    [][2]int
	clobbered int // 256 for none
}

// effectOf says what an instruction does, from the opcode table and, for runs of registers, from what its row says in words.
func effectOf(c *bc.Code, i bc.Instr) (e effect) {
	a, b, n, imm := int(i.A()), int(i.B()), int(i.C()), int(i.Imm())
	e.clobbered = 256
	read := func(first, n int) { e.reads = append(e.reads, [2]int{first, n}) }
	write := func(first, n int) { e.writes = append(e.writes, [2]int{first, n}) }
	row := bc.Table[i.Op()]
	for _, o := range []struct {
		kind bc.Operand
		r    int
	}{{row.A, a}, {row.B, b}, {row.C, n}} {
		switch o.kind {
		case bc.Src:
			read(o.r, 1)
		case bc.Dst:
			write(o.r, 1)
		case bc.SrcDst:
			read(o.r, 1)
			write(o.r, 1)
		}
	}
	call := func(n int) {
		read(a, n)
		e.clobbered = a + 1
		write(a, 1)
	}
	switch i.Op() {
	case bc.LoadUnbound:
		write(a, b)
	case bc.MakeCell:
		if b == 1 {
			e.reads = nil
		}
	case bc.ForPrep:
		write(a, 3)
	case bc.ForRange:
		read(a, 1+b)
	case bc.StoreX:
		e.reads = nil // temporaries are put aside whether they hold anything or not
	case bc.For:
		read(a, 3)
		e.writes = nil // on the way to the body only: see flowOf
	case bc.BuildTuple, bc.BuildList, bc.BuildSet, bc.BuildString:
		read(b, n)
	case bc.BuildDict:
		read(b, 2*n)
	case bc.BuildSlice:
		read(b, 3)
	case bc.Unpack:
		write(a, n)
	case bc.UnpackEx:
		write(a, n+1+imm)
	case bc.Format:
		if imm&256 != 0 {
			e.reads = e.reads[:1]
		}
	case bc.LoadMethod, bc.LoadSpecial:
		write(a, 2)
	case bc.YieldFrom:
		read(a, 2)
		write(a, 1)
	case bc.LoadSuper:
		read(a, 1)
	case bc.Call, bc.CallKw:
		call(1 + b)
	case bc.CallMethod, bc.CallMethodKw:
		call(2 + b)
	case bc.CallAttr:
		read(a+1, 1+b)
		e.clobbered = a + 1
		write(a, 1)
	case bc.CallEx:
		call(2 + b)
	case bc.BuildClass:
		call(2 + b)
	case bc.WithExit:
		call(2 + b)
	case bc.MakeFunction:
		count := 0
		for _, bit := range []int{1, 2, 4, 8, 32} {
			if n&bit != 0 {
				count++
			}
		}
		if n&16 != 0 {
			count += len(c.Codes[imm].FreeNames)
		}
		read(b, count)
	case bc.Raise:
		e.reads = e.reads[:n]
	case bc.AssertFail:
		e.reads = e.reads[:b]
	}
	return e
}

// flowOf reports the first instruction of c, or of a code within it, that reads a register which is not written on every way to it: a variable
// taken for bound that is not, a temporary used twice, or a value left where a call's window lies.
//
// What the finally clause's register says decides what else is there, so states are kept apart by the constants in temporaries that JUMPEQI looks at.
func flowOf(c *bc.Code) error {
	in := map[point]registers{}
	var work []point
	reasons := registers{}
	for _, i := range c.Instrs {
		if a := int(i.A()); i.Op() == bc.JumpEqI && (a >= len(c.VarNames) || c.VarNames[a] == nil) {
			reasons.add(a, 1)
		}
	}
	reach := func(at point, s registers) {
		if was, ok := in[at]; ok {
			merged := was.and(s)
			if merged == was {
				return
			}
			s = merged
		}
		in[at] = s
		work = append(work, at)
	}
	var start registers
	start.add(0, min(c.NumParams(), bc.Window))
	reach(point{}, start)
	for len(work) > 0 && len(in) < 100_000 {
		at := work[len(work)-1]
		work = work[:len(work)-1]
		pc := at.pc
		i := c.Instrs[pc]
		e := effectOf(c, i)
		after := in[at]
		move := func(to int, s registers) {
			next := at.leaving(i, e, &reasons, to == pc+1)
			if next.pc = to; !next.impossible {
				reach(next, s)
			}
		}
		for _, h := range c.Handlers {
			if int(h.Start) <= pc && pc < int(h.End) {
				s := after
				s.remove(e.clobbered, bc.Window)
				s.add(int(h.Reg), 1)
				reach(point{pc: int(h.Target), reasons: at.reasons}, s)
				break
			}
		}
		after.remove(e.clobbered, bc.Window)
		for _, w := range e.writes {
			after.add(w[0], w[1])
		}
		if bc.Table[i.Op()].I == bc.Target {
			offset := int(i.Imm())
			if bc.Table[i.Op()].B == bc.Small {
				offset >>= 1
			}
			s := after
			if i.Op() == bc.For {
				s.add(int(i.B()), 1)
			}
			if i.Op() == bc.ForRange {
				s.add(int(i.A()), 3)
			}
			move(pc+1+offset, s)
		}
		switch i.Op() {
		case bc.Jump, bc.ForPrep, bc.Return, bc.Raise, bc.Reraise, bc.AssertFail:
		default:
			move(pc+1, after)
		}
	}
	for at, state := range in {
		pc, i := at.pc, c.Instrs[at.pc]
		for _, r := range effectOf(c, i).reads {
			for k := r[0]; k < r[0]+r[1]; k++ {
				if !state.has(k) {
					return fmt.Errorf("%s: %d %s reads r%d, which may not have been written", c.QualName, pc, bc.FormatInstr(c, pc, i), k)
				}
			}
		}
	}
	for _, inner := range c.Codes {
		if err := flowOf(inner); err != nil {
			return err
		}
	}
	return nil
}

// point is an instruction and what is known of up to four registers that hold a reason.
type point struct {
	pc         int
	reasons    [4]reason
	impossible bool
}

type reason struct{ reg, value int32 } // value + 1, 0 when not known

// leaving returns what is known behind instruction i, on the way to the next instruction or to its target.
func (p point) leaving(i bc.Instr, e effect, reasons *registers, next bool) point {
	forget := func(first, end int32) {
		for n, r := range p.reasons {
			if r.reg >= first && r.reg < end {
				p.reasons[n] = reason{}
			}
		}
	}
	if i.Op() == bc.JumpEqI {
		for _, r := range p.reasons {
			if r.value > 0 && r.reg == int32(i.A()) {
				jumps := (r.value-1 == int32(i.BC())) == (i.Imm()&1 == 1)
				p.impossible = jumps == next
			}
		}
	}
	forget(int32(e.clobbered), bc.Window)
	for _, w := range e.writes {
		forget(int32(w[0]), int32(w[0]+w[1]))
	}
	if i.Op() == bc.LoadI && reasons.has(int(i.A())) {
		for n, r := range p.reasons {
			if r.value == 0 {
				p.reasons[n] = reason{int32(i.A()), i.Imm() + 1}
				break
			}
		}
	}
	return p
}

func TestFlowFindsRegistersThatNobodyWrote(t *testing.T) {
	code := mustCompile(t, "def f(a):\n return a + 1\n")
	f := code.Codes[0]
	require.NoError(t, flowOf(f))
	f.Instrs[0] = bc.Make(bc.Add, 1, 0, 1, 0)
	require.ErrorContains(t, flowOf(f), "reads r1")
	f.Instrs[0] = bc.Make(bc.Call, 0, 0, 0, 0)
	require.ErrorContains(t, flowOf(f), "reads r1")
}
