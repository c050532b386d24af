package stdlib

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/object"
)

func TestMathIntegersAreExact(t *testing.T) {
	c, m := newTestCall(), mathModule()
	v, err := c.call(t, m, "factorial", object.Int(50))
	require.NoError(t, err)
	assert.Equal(t, new(big.Int).MulRange(1, 50).String(), v.AsBig().String())
	v, err = c.call(t, m, "comb", object.Int(200), object.Int(77))
	require.NoError(t, err)
	assert.Equal(t, new(big.Int).Binomial(200, 77).String(), v.AsBig().String())
	for _, n := range []int64{0, 1, 3, 4, 99, 1<<62 - 1, math.MaxInt64, 4611686014132420609, 4611686014132420608} {
		v, err = c.call(t, m, "isqrt", object.Int(n))
		require.NoError(t, err)
		assert.Equal(t, new(big.Int).Sqrt(big.NewInt(n)).Int64(), v.AsInt(), n)
	}
}

func TestMathFactorialIsChargedBeforeItIsComputed(t *testing.T) {
	c, m := newTestCall(), mathModule()
	_, err := c.call(t, m, "factorial", object.Int(1<<40))
	require.ErrorContains(t, err, "limit reached")
}

func TestMathNeighbours(t *testing.T) {
	c, m := newTestCall(), mathModule()
	v, err := c.call(t, m, "nextafter", object.Float(0), object.Float(-1), object.Int(3))
	require.NoError(t, err)
	assert.Equal(t, -3*math.SmallestNonzeroFloat64, v.AsFloat())
	v, err = c.call(t, m, "nextafter", object.Float(-5e-324), object.Float(1), object.None)
	require.NoError(t, err)
	assert.True(t, math.Signbit(v.AsFloat()))
}
