package object

import (
	"math"
	"math/big"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestEqualValuesHashAlike(t *testing.T) {
	c := newFake(budget.Limits{})
	for _, group := range [][]string{
		{"1", "1.0", "True", "complex(1, 0)", "My(1)"}, {"0", "-0.0", "False", "complex(0.0, -0.0)"}, {"-1", "-1.0"}, {"4611686018427387904", "4.611686018427387904e18"},
		{"9223372036854775808", "9.223372036854775808e18"}, {"-9223372036854775808", "-9.223372036854775808e18"}, {"1606938044258990275541962092341162602522202993782792835301376", "1.606938044258990275541962092341162602522202993782792835301376e60"},
		{"(1, 2)", "(1.0, True)", "(1, 2.0)"}, {"'ab'", "My('ab')"}, {"frozenset({1, 2})", "frozenset({2.0, 1})"}, {"range(0, 3, 2)", "range(0, 4, 2)"},
		{"range(0, 0, 1)", "range(5, 1, 1)"}, {"(frozenset({1}), 'x')", "(frozenset({1.0}), 'x')"}, {"0.5", "complex(0.5, 0)"}, {"slice(1, 2, None)", "slice(1.0, 2, None)"},
	} {
		first := must2(Hash(c, parse(t, c, group[0])))(t)
		for _, text := range group[1:] {
			a, b := parse(t, c, group[0]), parse(t, c, text)
			if same := must2(Equal(c, a, b))(t); !same && text != "(1.0, True)" {
				t.Errorf("%s != %s", group[0], text)
			}
			if text != "(1.0, True)" {
				assert.Equal(t, first, must2(Hash(c, b))(t), "%s and %s", group[0], text)
			}
			d := must2(NewDict(c.m))(t)
			require.NoError(t, d.Set(c, a, Int(7)))
			v, ok, err := d.Get(c, b)
			require.NoError(t, err)
			if text != "(1.0, True)" {
				assert.True(t, ok && v.AsInt() == 7, "%s finds %s", text, group[0])
			}
		}
	}
}

func TestIntsAreTheirOwnHash(t *testing.T) {
	c := newFake(budget.Limits{})
	for _, i := range []int64{0, 1, -1, -2, 1 << 61, math.MaxInt64, math.MinInt64} {
		assert.Equal(t, i, must2(Hash(c, Int(i)))(t))
	}
	assert.Equal(t, int64(-2), must2(PyHash(c, Int(-1)))(t))
	assert.Equal(t, int64(1), must2(PyHash(c, Int(hashModulus+1)))(t))
	assert.EqualValues(t, -2, must2(PyHash(c, StaticBig(new(big.Int).Neg(new(big.Int).Add(new(big.Int).Lsh(big.NewInt(1), 122), bigZero)))))(t))
}

func TestUnhashable(t *testing.T) {
	c := newFake(budget.Limits{})
	for text, name := range map[string]string{"[]": "list", "{}": "dict", "{1}": "set", "bytearray(b'')": "bytearray", "(1, [2])": "list", "keys({})": "dict_keys"} {
		_, err := Hash(c, parse(t, c, text))
		require.EqualError(t, err, "TypeError: unhashable type: '"+name+"'")
		assert.Zero(t, c.depth)
	}
}

func TestIdentityHashIsKept(t *testing.T) {
	c := newFake(budget.Limits{})
	a, b := subclassOf(t, c, Int(1)), parse(t, c, "values({})")
	a.Instance().payload = Unbound
	h := must2(Hash(c, a))(t)
	g := must2(Hash(c, b))(t)
	assert.NotEqual(t, h, g)
	assert.Equal(t, h, must2(Hash(c, a))(t))
	assert.EqualValues(t, 2, c.ids)
	// A shared object is not written to.
	before := ListClass.hash
	must2(Hash(c, ListClass.Value()))(t)
	assert.Equal(t, before, ListClass.hash)
	assert.NotEqual(t, must2(Hash(c, ListClass.Value()))(t), must2(Hash(c, DictClass.Value()))(t))
}

func TestBoundMethodsFindEachOther(t *testing.T) {
	c := newFake(budget.Limits{})
	l := parse(t, c, "[1]")
	impl := &struct{}{}
	a := must2(BindBuiltin(c.m, "append", impl, l))(t)
	b := must2(BindBuiltin(c.m, "append", impl, l))(t)
	s := must2(NewSet(c.m))(t)
	require.NoError(t, s.Add(c, a))
	assert.True(t, must2(s.Has(c, b))(t))
	assert.False(t, must2(s.Has(c, must2(BindBuiltin(c.m, "append", impl, parse(t, c, "[1]")))(t)))(t))
}

func TestHashOfDeepTupleIsBounded(t *testing.T) {
	c := newFake(budget.Limits{})
	v := EmptyTuple
	for range 2 * fakeDepth {
		v = must2(TupleOf(c.m, v))(t)
	}
	_, err := Hash(c, v)
	require.EqualError(t, err, "RecursionError: maximum recursion depth exceeded")
	assert.Zero(t, c.depth)
}

func TestNaNInContainers(t *testing.T) {
	c := newFake(budget.Limits{})
	nan := Float(math.NaN())
	assert.False(t, must2(Equal(c, nan, nan))(t))
	a, b := must2(TupleOf(c.m, nan))(t), must2(TupleOf(c.m, nan))(t)
	assert.True(t, must2(Equal(c, a, b))(t))
	assert.True(t, must2(Contains(c, a, nan))(t))
}
