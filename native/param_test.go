package native

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/object"
)

func TestParamsReadsDeclarations(t *testing.T) {
	f := (&Func{Name: "f", Params: Params("a", "b=None", "/", "c=-3", "*rest", "d='x\\n'", "e?", "**kw")}).Prepare()
	kinds := map[string]ParamKind{}
	for _, p := range f.Params {
		kinds[p.Name] = p.Kind
	}
	assert.Equal(t, map[string]ParamKind{"a": PositionalOnly, "b": PositionalOnly, "c": PositionalOrKeyword, "rest": VarPositional,
		"d": KeywordOnly, "e": KeywordOnly, "kw": VarKeyword}, kinds)
	assert.Equal(t, 3, f.Positional())
	assert.Equal(t, 1, f.Required())
	assert.True(t, f.Variadic())
	assert.False(t, f.Exact())
	assert.Equal(t, 6, f.Fixed(), "every parameter but *rest has a slot")
	assert.Equal(t, 5, f.KwSlot())
	assert.Equal(t, 3, f.Slot(4), "parameters behind *rest move up")
	assert.Equal(t, int64(-3), f.Params[2].Default.AsInt())
	assert.Equal(t, "x\n", f.Params[4].Default.Str().String())
	assert.True(t, f.Params[5].Default.IsUnbound())
}

func TestSignature(t *testing.T) {
	for want, specs := range map[string][]string{
		"()":                             nil,
		"(x, /)":                         {"x", "/"},
		"(x, /, y=1)":                    {"x", "/", "y=1"},
		"(*args, sep=' ')":               {"*args", "sep=' '"},
		"(x, *, key=None)":               {"x", "*", "key=None"},
		"(x, y=<unrepresentable>, **kw)": {"x", "y?", "**kw"},
		"(a=True, b=(), c=1.5, *, d)":    {"a=True", "b=()", "c=1.5", "*", "d"},
	} {
		assert.Equal(t, want, Signature(Params(specs...)))
	}
}

func TestBadDefaultIsAMistakeInTheTable(t *testing.T) {
	assert.Panics(t, func() { Params("x=what") })
}

func TestExactFunctionsNeedNoRearranging(t *testing.T) {
	assert.True(t, (&Func{Params: Params("a", "b=1")}).Prepare().Exact())
	assert.False(t, (&Func{Params: Params("a", "*", "b=1")}).Prepare().Exact())
	assert.False(t, (&Func{Params: Params("*a")}).Prepare().Exact())
}

func TestModuleEntriesAreInOrder(t *testing.T) {
	m := (&Module{Name: "m", Funcs: []*Func{{Name: "z"}, {Name: "a"}}, Values: map[string]object.Value{"y": object.Int(1), "b": object.Int(2)}}).Define()
	var names []string
	for _, e := range m.Entries() {
		names = append(names, e.Name.String())
	}
	require.Equal(t, []string{"z", "a", "b", "y"}, names)
}
