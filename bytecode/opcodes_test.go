package bytecode

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestTableHasOneRowPerOpcode(t *testing.T) {
	names := map[string]Op{}
	for i, row := range Table {
		assert.Equal(t, Op(i), row.Op, "row %d", i)
		assert.NotEmpty(t, row.Name)
		assert.NotEmpty(t, row.Doc, row.Name)
		assert.Positive(t, row.Cost, row.Name)
		assert.NotContains(t, names, row.Name)
		names[row.Name] = row.Op
		assert.Equal(t, row.Name, Op(i).String())
	}
	assert.Equal(t, "ILLEGAL", NumOps.String())
}

func TestOperandsStandWhereTheirKindsAllow(t *testing.T) {
	register := map[Operand]bool{No: true, Dst: true, Src: true, SrcDst: true, Base: true, Count: true, Flag: true, Small: true}
	immediate := map[Operand]bool{No: true, Flag: true, Const: true, Name: true, Int: true, Target: true, Global: true, Free: true, Extra: true, Site: true, Codes: true}
	for _, row := range Table {
		assert.True(t, register[row.A] && register[row.B] && register[row.C], row.Name)
		assert.True(t, immediate[row.I], row.Name)
		if row.B == Small {
			assert.Equal(t, No, row.C, "%s: B and C are one number", row.Name)
		}
		assert.False(t, row.A == Small || row.C == Small, row.Name)
	}
}

func TestInstrKeepsItsOperands(t *testing.T) {
	i := Make(JumpLtI, 7, 0xfe, 0xff, -3)
	assert.Equal(t, JumpLtI, i.Op())
	assert.Equal(t, uint8(7), i.A())
	assert.Equal(t, int16(-2), i.BC())
	assert.Equal(t, int32(-3), i.Imm())
	i = i.WithImm(1 << 30)
	assert.Equal(t, int32(1<<30), i.Imm())
	assert.Equal(t, uint8(0xfe), i.B())
	assert.Equal(t, uint8(0xff), i.C())
}
