package builtins

import (
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// sumOf is sum(values, start), driven as the machine drives it.
func sumOf(t *testing.T, start object.Value, values ...float64) float64 {
	t.Helper()
	c := newScriptless(budget.Limits{})
	s := &native.State{Slots: []object.Value{object.None, start, object.Unbound, object.Unbound}, Args: 2}
	_, done, err := initSum(c, s)
	require.NoError(t, err)
	require.False(t, done)
	for _, v := range values {
		_, err := stepSum(c, s, object.Float(v))
		require.NoError(t, err)
	}
	v, err := finishSum(c, s)
	require.NoError(t, err)
	return v.AsFloat()
}

func TestSumCompensatesFloats(t *testing.T) {
	zero := object.Float(0)
	for _, test := range []struct {
		want   float64
		values []float64
	}{
		{1.0, []float64{0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1}},
		{1.0, []float64{1e100, 1.0, -1e100}},
		{0.6, []float64{0.1, 0.2, 0.3}},
		{math.Inf(1), []float64{math.Inf(1), 1}},
		{math.Inf(1), []float64{1e308, 1e308}},
	} {
		assert.Equal(t, test.want, sumOf(t, zero, test.values...), "%v", test.values)
	}
	assert.True(t, math.IsNaN(sumOf(t, zero, math.Inf(1), math.Inf(-1))))
	assert.True(t, math.Signbit(sumOf(t, object.Float(math.Copysign(0, -1)), math.Copysign(0, -1))), "the sum of negative zeros is one")
}
