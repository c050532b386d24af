package stdlib

import (
	"math"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// quadrantExactly is quadrantLarge by division of numbers of 2,400 digits.
func quadrantExactly(x float64) (rest *big.Float, turns int) {
	exact := func() *big.Float { return new(big.Float).SetPrec(2400) }
	half, f := bigHalfPi(), exact().SetFloat64(x)
	q := exact().Quo(f, half)
	q.Add(q, exact().SetFloat64(math.Copysign(0.5, x)))
	n, _ := q.Int(nil)
	rest = exact().Sub(f, exact().Mul(half, exact().SetInt(n)))
	return rest, int(new(big.Int).And(n, big.NewInt(3)).Int64())
}

func TestLargeAnglesAreReduced(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	angles := []float64{1 << 30, -(1 << 30), 1<<30 + 0.5, math.MaxFloat64, -math.MaxFloat64, 6381956970095103 * math.Pow(2, 797), 5319372648326541 * math.Pow(2, 530)}
	for range 20_000 {
		angles = append(angles, math.Copysign(math.Ldexp(1+random.Float64(), 30+random.IntN(994)), random.Float64()-0.5))
	}
	for _, x := range angles {
		r, turns := quadrantLarge(x)
		want, wantTurns := quadrantExactly(x)
		require.Equal(t, wantTurns, turns, "%g", x)
		off, _ := want.Sub(want, new(big.Float).SetFloat64(r.hi)).Float64()
		assert.InDelta(t, off, r.lo, math.Abs(r.hi)*0x1p-90, "%g", x)
	}
}
