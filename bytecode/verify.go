package bytecode

import (
	"fmt"

	"github.com/minipy/minipy/object"
)

// Verify reports whether the machine may trust c and the codes within it: every opcode is known, every operand in range, every jump goes to an
// instruction, control cannot run off the end. The error names code, instruction and operand.
func Verify(c *Code) error { return verify(c, 0) }

func verify(c *Code, depth int) error {
	if depth > maxNesting {
		return fmt.Errorf("verify: codes nested deeper than %d", maxNesting)
	}
	v := verifier{c: c}
	v.shape()
	for pc, i := range c.Instrs {
		if v.err != nil {
			break
		}
		v.pc = pc
		v.instr(i)
	}
	v.handlers()
	if v.err != nil {
		return v.err
	}
	for _, inner := range c.Codes {
		if err := verify(inner, depth+1); err != nil {
			return err
		}
	}
	return nil
}

type verifier struct {
	c   *Code
	pc  int
	err error
}

func (v *verifier) failf(format string, args ...any) {
	if v.err != nil {
		return
	}
	name := "?"
	if v.c.QualName != nil {
		name = v.c.QualName.String()
	}
	where := ""
	if v.pc < len(v.c.Instrs) {
		where = " " + v.c.Instrs[v.pc].Op().String()
	}
	v.err = fmt.Errorf("verify: %s: %d%s: %s", name, v.pc, where, fmt.Sprintf(format, args...))
}

// shape checks what does not depend on single instructions.
func (v *verifier) shape() {
	c := v.c
	switch {
	case c.Name == nil || c.QualName == nil:
		v.failf("code without a name")
	case c.Registers < 1 || c.Registers > Window:
		v.failf("%d registers", c.Registers)
	case c.Extra < 0:
		v.failf("%d overflow slots", c.Extra)
	case len(c.Instrs) == 0:
		v.failf("no instructions")
	case len(c.Spans) != len(c.Instrs):
		v.failf("%d spans for %d instructions", len(c.Spans), len(c.Instrs))
	case c.ArgCount < 0 || c.KwOnly < 0 || c.PosOnly < 0 || c.PosOnly > c.ArgCount:
		v.failf("parameters %d %d %d", c.PosOnly, c.ArgCount, c.KwOnly)
	case c.NumParams() > Window+c.Extra || c.NumParams() <= Window && c.NumParams() > c.Registers:
		v.failf("%d parameters in %d registers", c.NumParams(), c.Registers)
	case len(c.VarNames) < c.NumParams():
		v.failf("%d names for %d parameters", len(c.VarNames), c.NumParams())
	case len(c.VarNames) > Window+c.Extra:
		v.failf("%d names of variables", len(c.VarNames))
	}
	for _, names := range [][]*object.Str{c.Sites, c.Globals, c.FreeNames, c.CellNames} {
		for _, name := range names {
			if name == nil {
				v.failf("a name is missing")
			}
		}
	}
	for _, k := range c.Consts {
		if k.IsUnbound() || k.IsLoopInt() {
			v.failf("a constant is no value")
		}
	}
	for _, inner := range c.Codes {
		if inner == nil {
			v.failf("an inner code is missing")
		}
	}
	if v.err == nil {
		v.pc = len(c.Instrs) - 1
		switch op := c.Instrs[v.pc].Op(); op {
		case Jump, Return, Raise, Reraise, AssertFail:
		default:
			v.failf("control runs off the end")
		}
	}
}

// run checks registers first to first+n-1.
func (v *verifier) run(what string, first, n int) {
	if first+max(n, 1) > v.c.Registers {
		v.failf("%s: registers %d to %d of %d", what, first, first+max(n, 1)-1, v.c.Registers)
	}
}

func (v *verifier) index(what string, i, n int) bool {
	if i < 0 || i >= n {
		v.failf("%s %d of %d", what, i, n)
		return false
	}
	return true
}

func (v *verifier) instr(i Instr) {
	if i.Op() >= NumOps {
		v.failf("unknown opcode %d", i.Op())
		return
	}
	row := Table[i.Op()]
	operand := func(what string, kind Operand, r int) {
		switch kind {
		case Dst, Src, SrcDst, Base:
			v.run(what, r, 1)
		}
	}
	operand("A", row.A, int(i.A()))
	operand("B", row.B, int(i.B()))
	operand("C", row.C, int(i.C()))
	n := int(i.Imm())
	switch row.I {
	case Const:
		if !(i.Op() == BuildClass && n == -1) {
			v.index("constant", n, len(v.c.Consts))
		}
	case Name:
		if v.index("constant", n, len(v.c.Consts)) && v.c.Consts[n].Str() == nil {
			v.failf("constant %d is no str", n)
		}
	case Global:
		v.index("global", n, len(v.c.Globals))
	case Free:
		v.index("cell", n, len(v.c.FreeNames))
	case Extra:
		v.index("overflow slot", n, v.c.Extra)
	case Site:
		v.index("site", n, len(v.c.Sites))
	case Codes:
		v.index("code", n, len(v.c.Codes))
	case Target:
		t, _ := jumpTarget(i, v.pc)
		v.index("jump to", t, len(v.c.Instrs))
	}
	if v.err == nil {
		v.special(i)
	}
}

// special checks what the table does not say: runs of registers, and values of flags.
func (v *verifier) special(i Instr) {
	a, b, c, n := int(i.A()), int(i.B()), int(i.C()), int(i.Imm())
	flag := func(what string, x, most int) {
		if x < 0 || x > most {
			v.failf("%s is %d", what, x)
		}
	}
	switch i.Op() {
	case LoadUnbound:
		v.run("A", a, b)
	case LoadName, StoreName, DelName, MakeCell:
		flag("B", b, 1)
	case Add, Sub, Mul, Div, FloorDiv, Mod, Pow, LShift, RShift, And, Or, Xor, MatMul:
		flag("I", n, 1)
	case AddI, SubI, MulI, AndI, AddK, SubK, MulK, DivK:
		flag("C", c, 1)
	case FloorDivI, ModI:
		if flag("C", c, 1); n <= 0 {
			v.failf("divisor %d", n)
		}
	case LShiftI, RShiftI:
		flag("C", c, 1)
		flag("I", n, 62)
	case JumpLt, JumpLe, JumpGt, JumpGe, JumpEq, JumpNe:
		flag("C", c, 1)
	case ForPrep, For:
		v.run("A", a, 3)
	case ForRange:
		v.run("A", a, 4)
		if b < 1 || b > 3 {
			v.failf("range of %d arguments", b)
		}
	case BuildTuple, BuildList, BuildSet, BuildString:
		v.run("B", b, c)
		if i.Op() == BuildList && n < 0 {
			v.failf("room for %d", n)
		}
	case BuildDict:
		if v.run("B", b, 2*c); n < 0 {
			v.failf("room for %d", n)
		}
	case BuildSlice:
		v.run("B", b, 3)
	case Unpack:
		v.run("A", a, c)
	case UnpackEx:
		if v.run("A", a, c+1+max(n, 0)); n < 0 {
			v.failf("last %d", n)
		}
	case UnpackList, MatchSequence:
		if flag("C", c, 1); n < 0 {
			v.failf("%d items", n)
		}
	case MatchMapping:
		if n < 0 {
			v.failf("%d keys", n)
		}
	case Format:
		flag("I", n, 1023)
		v.conversion(n & 255)
	case Convert:
		v.conversion(n)
	case LoadMethod, LoadSpecial, YieldFrom:
		v.run("A", a, 2)
	case WithExit:
		v.run("A", a, 3)
		flag("B", b, 1)
	case Call:
		v.run("A", a, 1+b)
	case CallMethod, CallAttr:
		v.run("A", a, 2+b)
	case CallKw:
		v.run("A", a, 1+b)
		v.keywords(n, b)
	case CallMethodKw:
		v.run("A", a, 2+b)
		v.keywords(n, b)
	case CallEx:
		v.run("A", a, 2+b)
		flag("B", b, 1)
	case BuildClass:
		v.run("A", a, 2+b)
		flag("C", c, 1)
		if c == 1 && b != 2 {
			v.failf("B is %d", b)
		}
		if n >= 0 {
			v.keywords(n, b)
		}
	case MakeFunction:
		v.makeFunction(b, c, n)
	case Raise:
		flag("C", c, 2)
	case MakeTypeParam:
		flag("C", c, 3)
	case AssertFail:
		flag("B", b, 1)
	case MatchClass:
		v.strs(n)
	}
}

func (v *verifier) conversion(n int) {
	switch n {
	case 0, 's', 'r', 'a':
	default:
		v.failf("conversion %d", n)
	}
}

// strs checks that constant n is a tuple of strs and returns its length.
func (v *verifier) strs(n int) int {
	t := v.c.Consts[n].Tuple()
	if t == nil {
		v.failf("constant %d is no tuple", n)
		return 0
	}
	for _, item := range t.Items() {
		if item.Str() == nil {
			v.failf("constant %d is no tuple of strs", n)
		}
	}
	return t.Len()
}

func (v *verifier) keywords(n, args int) {
	if names := v.strs(n); names > args {
		v.failf("%d keywords for %d arguments", names, args)
	}
}

func (v *verifier) makeFunction(base, flags, n int) {
	inner := v.c.Codes[n]
	count := 0
	for _, bit := range []int{1, 2, 4, 8, 32} {
		if flags&bit != 0 {
			count++
		}
	}
	if flags&16 != 0 {
		count += inner.OuterCells()
	}
	switch {
	case flags >= 64 || flags&48 == 48:
		v.failf("flags %d", flags)
	case inner.OuterCells() > 0 && flags&48 == 0:
		v.failf("no closure for %d cells", len(inner.FreeNames))
	case len(inner.Globals) != len(v.c.Globals):
		v.failf("inner code with other globals")
	}
	v.run("B", base, count)
}

func (v *verifier) handlers() {
	v.pc = len(v.c.Instrs)
	for _, h := range v.c.Handlers {
		if h.Start < 0 || h.Start >= h.End || int(h.End) > len(v.c.Instrs) {
			v.failf("handler for [%d, %d)", h.Start, h.End)
		}
		v.index("handler at", int(h.Target), len(v.c.Instrs))
		v.run("handler", int(h.Reg), 1)
	}
}
