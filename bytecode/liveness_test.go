package bytecode

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestRunsAreKnown asks of every opcode with a run of registers that liveness says which of them it reads or writes.
func TestRunsAreKnown(t *testing.T) {
	inner := &Code{}
	for op := range NumOps {
		row := Table[op]
		if row.A != Base && row.B != Base {
			continue
		}
		c := &Code{Codes: []*Code{inner}}
		i := Make(op, 3, 2, 2, 0)
		if row.I == Codes {
			i = Make(op, 3, 2, 1, 0)
		}
		_, n, _, m := c.runs(i)
		assert.Positive(t, n+m, "%s", row.Name)
	}
}

func TestLiveRegisters(t *testing.T) {
	// 0: R1 = call R1(R2)   1: if not R0: goto 3   2: return R1   3: R1 = R3   4: return R1
	c := &Code{Instrs: []Instr{Make(Call, 1, 1, 0, 0), Make(JumpFalse, 0, 0, 0, 1), Make(Return, 1, 0, 0, 0), Make(Move, 1, 3, 0, 0), Make(Return, 1, 0, 0, 0)}}
	var l Liveness
	live := func(pc int) (regs []int) {
		for r := range 5 {
			if l.Live(c, pc, r) {
				regs = append(regs, r)
			}
		}
		return regs
	}
	assert.Equal(t, []int{0, 1, 2, 3}, live(0))
	assert.Equal(t, []int{0, 1, 3}, live(1))
	assert.Equal(t, []int{1}, live(2))
	assert.Equal(t, []int{3}, live(3))

	c.Handlers = []Handler{{Start: 2, End: 3, Target: 3, Reg: 4}}
	assert.Equal(t, []int{1, 3}, live(2), "an exception goes on at the handler")
	assert.True(t, l.Assigned(c, 2, 1))
	assert.False(t, l.Assigned(c, 2, 3))
}

func TestAssignedInALoop(t *testing.T) {
	// 0: if R0: goto 3   1: R1 = R0   2: goto 0   3: return R0
	c := &Code{Instrs: []Instr{Make(JumpTrue, 0, 0, 0, 2), Make(Move, 1, 0, 0, 0), Make(Jump, 0, 0, 0, -3), Make(Return, 0, 0, 0, 0)}}
	var l Liveness
	assert.True(t, l.Assigned(c, 0, 1))
	assert.False(t, l.Assigned(c, 0, 2))
}
