package bytecode

import (
	"encoding/binary"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// sample returns valid code of instrs and a RETURN, with four registers, two of each thing that operands index, and an inner code with one cell.
func sample(instrs ...Instr) *Code {
	name := object.Intern("f")
	instrs = append(instrs, Make(Return, 0, 0, 0, 0))
	inner := &Code{
		Name: name, QualName: name, Instrs: []Instr{Make(Return, 0, 0, 0, 0)}, Spans: make([]source.Span, 1), Registers: 1,
		FreeNames: []*object.Str{name}, Globals: []*object.Str{name, name},
	}
	return &Code{
		Name: name, QualName: name, File: source.NewFile("f.py", "x\n"), Instrs: instrs, Spans: make([]source.Span, len(instrs)), Registers: 4, Extra: 2,
		Consts: []object.Value{object.InternValue("a"), object.StaticTuple(object.InternValue("k")), object.Int(1)}, Codes: []*Code{inner},
		Sites: []*object.Str{name, name}, Globals: []*object.Str{name, name}, FreeNames: []*object.Str{name, name},
		VarNames: []*object.Str{name}, ArgCount: 1,
	}
}

func TestVerifyAcceptsWhatIsRight(t *testing.T) {
	for _, i := range []Instr{
		Make(Move, 3, 0, 0, 0), Make(LoadK, 0, 0, 0, 2), Make(LoadX, 0, 0, 0, 1), Make(CheckBound, 0, 0, 0, 0), Make(LoadUnbound, 0, 4, 0, 0),
		Make(Jump, 0, 0, 0, 0), Make(Jump, 0, 0, 0, -1), Make(JumpLtI, 0, 255, 255, -1), Make(ForPrep, 1, 0, 0, 0), Make(Call, 1, 2, 0, 0),
		Make(CallMethod, 1, 1, 0, 0), Make(CallKw, 1, 1, 0, 1), Make(CallEx, 1, 1, 0, 0), Make(BuildTuple, 0, 0, 4, 0), Make(BuildDict, 0, 0, 2, 2),
		Make(BuildList, 0, 0, 0, 9), Make(UnpackEx, 0, 0, 2, 1), Make(MakeFunction, 0, 0, 1|16, 0), Make(MakeFunction, 0, 0, 32, 0),
		Make(BuildClass, 0, 2, 0, -1), Make(Format, 0, 0, 0, 'r'+256), Make(WithExit, 1, 1, 0, 0), Make(MatchClass, 0, 1, 9, 1),
	} {
		c := sample(i)
		assert.NoError(t, Verify(c), FormatInstr(c, 0, i))
	}
}

func TestVerifyRefusesWhatTheMachineMayNotTrust(t *testing.T) {
	for _, test := range []struct {
		i   Instr
		why string
	}{
		{Make(NumOps, 0, 0, 0, 0), "unknown opcode"},
		{Make(Move, 4, 0, 0, 0), "A: registers 4 to 4 of 4"},
		{Make(Add, 0, 0, 9, 0), "C: registers"},
		{Make(Add, 0, 0, 0, 2), "I is 2"},
		{Make(LoadK, 0, 0, 0, 3), "constant 3 of 3"},
		{Make(LoadK, 0, 0, 0, -1), "constant -1 of 3"},
		{Make(LoadName, 0, 0, 0, 2), "constant 2 is no str"},
		{Make(LoadName, 0, 2, 0, 0), "B is 2"},
		{Make(LoadGlobal, 0, 0, 0, 2), "global 2 of 2"},
		{Make(LoadFree, 0, 0, 0, 2), "cell 2 of 2"},
		{Make(LoadX, 0, 0, 0, 2), "overflow slot 2 of 2"},
		{Make(GetAttr, 0, 0, 0, 2), "site 2 of 2"},
		{Make(Jump, 0, 0, 0, 1), "jump to 2 of 2"},
		{Make(Jump, 0, 0, 0, -2), "jump to -1 of 2"},
		{Make(JumpLtI, 0, 0, 0, 2), "jump to 2 of 2"},
		{Make(For, 0, 0, 0, 1<<30), "jump to"},
		{Make(ForPrep, 2, 0, 0, 0), "registers 2 to 4 of 4"},
		{Make(LoadUnbound, 1, 4, 0, 0), "registers 1 to 4 of 4"},
		{Make(Call, 1, 3, 0, 0), "registers 1 to 4 of 4"},
		{Make(CallMethod, 1, 2, 0, 0), "registers 1 to 4 of 4"},
		{Make(CallKw, 1, 0, 0, 1), "1 keywords for 0 arguments"},
		{Make(CallKw, 1, 1, 0, 0), "is no tuple"},
		{Make(CallEx, 2, 1, 0, 0), "registers 2 to 4 of 4"},
		{Make(CallEx, 0, 2, 0, 0), "B is 2"},
		{Make(BuildTuple, 0, 1, 4, 0), "registers 1 to 4 of 4"},
		{Make(BuildDict, 0, 1, 2, 2), "registers 1 to 4 of 4"},
		{Make(BuildList, 0, 0, 0, -1), "room for -1"},
		{Make(UnpackEx, 1, 0, 2, 1), "registers 1 to 4 of 4"},
		{Make(UnpackEx, 0, 0, 2, -1), "last -1"},
		{Make(LShiftI, 0, 0, 0, 63), "I is 63"},
		{Make(ModI, 0, 0, 0, 0), "divisor 0"},
		{Make(Format, 0, 0, 0, 'x'), "conversion 120"},
		{Make(MakeFunction, 0, 0, 0, 0), "no closure for 1 cells"},
		{Make(MakeFunction, 0, 3, 1|16, 0), "registers 3 to 4 of 4"},
		{Make(MakeFunction, 0, 0, 48, 0), "flags 48"},
		{Make(MakeFunction, 0, 0, 16, 1), "code 1 of 1"},
		{Make(BuildClass, 0, 3, 0, -1), "registers 0 to 4 of 4"},
		{Make(BuildClass, 0, 1, 1, -1), "B is 1"},
		{Make(WithExit, 2, 0, 0, 0), "registers 2 to 4 of 4"},
		{Make(MatchClass, 0, 1, 0, 2), "is no tuple"},
	} {
		c := sample(test.i)
		assert.ErrorContains(t, Verify(c), test.why, FormatInstr(c, 0, test.i))
	}
}

func TestVerifyRefusesCodeThatDoesNotFitTogether(t *testing.T) {
	for _, test := range []struct {
		why   string
		wreck func(c *Code)
	}{
		{"0 registers", func(c *Code) { c.Registers = 0 }},
		{"257 registers", func(c *Code) { c.Registers = 257 }},
		{"-1 overflow slots", func(c *Code) { c.Extra = -1 }},
		{"no instructions", func(c *Code) { c.Instrs, c.Spans = nil, nil }},
		{"1 spans for 2", func(c *Code) { c.Spans = c.Spans[:1] }},
		{"runs off the end", func(c *Code) { c.Instrs[1] = Make(Nop, 0, 0, 0, 0) }},
		{"runs off the end", func(c *Code) { c.Instrs[1] = Make(JumpTrue, 0, 0, 0, -1) }},
		{"5 parameters in 4 registers", func(c *Code) { c.ArgCount = 5 }},
		{"1 names for 2 parameters", func(c *Code) { c.KwOnly = 1 }},
		{"parameters 2 1 0", func(c *Code) { c.PosOnly = 2 }},
		{"code without a name", func(c *Code) { c.QualName = nil }},
		{"a name is missing", func(c *Code) { c.Sites[1] = nil }},
		{"a constant is no value", func(c *Code) { c.Consts[0] = object.Unbound }},
		{"an inner code is missing", func(c *Code) { c.Codes[0] = nil }},
		{"handler for [1, 1)", func(c *Code) { c.Handlers = []Handler{{1, 1, 0, 0}} }},
		{"handler for [0, 3)", func(c *Code) { c.Handlers = []Handler{{0, 3, 0, 0}} }},
		{"handler at 2 of 2", func(c *Code) { c.Handlers = []Handler{{0, 1, 2, 0}} }},
		{"handler: registers 4", func(c *Code) { c.Handlers = []Handler{{0, 1, 1, 4}} }},
		{"with other globals", func(c *Code) { c.Instrs[0] = Make(MakeFunction, 0, 0, 16, 0); c.Codes[0].Globals = nil }},
		{"registers 9", func(c *Code) { c.Codes[0].Instrs[0] = Make(Return, 9, 0, 0, 0) }},
		{"nested deeper", func(c *Code) { c.Codes[0] = c }},
	} {
		c := sample(Make(Nop, 0, 0, 0, 0))
		require.NoError(t, Verify(c))
		test.wreck(c)
		assert.ErrorContains(t, Verify(c), test.why)
	}
}

func TestHandlersAreFoundFromTheInsideOut(t *testing.T) {
	c := &Code{Handlers: []Handler{{0, 10, 20, 0}, {2, 8, 21, 0}, {3, 4, 22, 0}, {5, 8, 23, 0}}}
	c.SortHandlers()
	for pc, want := range map[int]int32{0: 20, 2: 21, 3: 22, 4: 21, 5: 23, 7: 23, 8: 20, 9: 20} {
		h, ok := c.HandlerAt(pc)
		assert.True(t, ok)
		assert.Equal(t, want, h.Target, "pc %d", pc)
	}
	_, ok := c.HandlerAt(10)
	assert.False(t, ok)
}

func TestDisassembleNamesOperands(t *testing.T) {
	c := sample(Make(LoadK, 0, 0, 0, 0), Make(JumpEqI, 0, 5, 0, 1<<1|1), Make(GetAttr, 1, 0, 0, 1), Make(CallKw, 1, 1, 0, 1))
	c.Handlers = []Handler{{0, 2, 4, 1}}
	text := Disassemble(c)
	for _, want := range []string{
		"code f: 4 registers, 2 overflow slots, 1 parameters", `LOADK          f, "a"`, "JUMPEQI        f, 5, 1, -> L3", "GETATTR        r1, f, .f",
		`L3:    3  CALLKW         r1, 1, ("k")`, "handler [0, 2) -> L4 in r1", "closure f",
	} {
		assert.Contains(t, text, want)
	}
}

// FuzzVerify checks that neither the verifier nor the disassembler can be upset by any code, and that what is accepted keeps within its frame.
func FuzzVerify(f *testing.F) {
	f.Add([]byte("seed of a few instructions, eight bytes each......"), uint8(4), uint8(2))
	f.Add([]byte(strings.Repeat("\x01\x02\x03\x04\x05\x06\x07\x08", 9)), uint8(0), uint8(0))
	f.Fuzz(func(t *testing.T, data []byte, registers, extra uint8) {
		var instrs []Instr
		for ; len(data) >= 8; data = data[8:] {
			instrs = append(instrs, Instr(binary.LittleEndian.Uint64(data)))
		}
		c := sample(instrs...)
		c.Registers, c.Extra = int(registers), int(extra)
		if len(data) > 3 {
			c.Handlers = []Handler{{int32(int8(data[0])), int32(int8(data[1])), int32(int8(data[2])), data[3]}}
		}
		_ = Disassemble(c)
		if Verify(c) != nil {
			return
		}
		for pc, i := range c.Instrs {
			if at, ok := jumpTarget(i, pc); ok {
				require.True(t, at >= 0 && at < len(c.Instrs))
			}
			row := Table[i.Op()]
			for _, o := range []struct {
				kind Operand
				r    uint8
			}{{row.A, i.A()}, {row.B, i.B()}, {row.C, i.C()}} {
				switch o.kind {
				case Dst, Src, SrcDst, Base:
					require.Less(t, int(o.r), c.Registers)
				}
			}
		}
	})
}
