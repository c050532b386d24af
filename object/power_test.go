package object

import (
	"math"
	"math/big"
	"testing"

	"github.com/stretchr/testify/assert"
)

// exactPower returns x**n correctly rounded, through big integers.
func exactPower(x float64, n int64) float64 {
	b := new(big.Float).SetPrec(20000).SetFloat64(x)
	z := new(big.Float).SetPrec(20000).SetInt64(1)
	for i := int64(0); i < n; i++ {
		z.Mul(z, b)
	}
	f, _ := z.Float64()
	return f
}

func TestPowerIsCorrectlyRounded(t *testing.T) {
	state := uint64(12345)
	next := func() float64 {
		state = state*6364136223846793005 + 1442695040888963407
		return 0.01 + float64(state>>11)/(1<<53)*20
	}
	for range 3000 {
		x := next()
		n := int64(next()) + 2
		assert.Equal(t, exactPower(x, n), Power(x, float64(n)), "%v**%d", x, n)
		// The square root of the square of a power: roots of exact squares are exact.
		y := math.Trunc(x * 1e6)
		assert.Equal(t, y, Power(y*y, 0.5))
		assert.Equal(t, y, Power(y*y*y*y, 0.25), "%v", y)
	}
}

func TestComplexPower(t *testing.T) {
	for _, c := range []struct{ x, y, want complex128 }{
		{-8, complex(1.0/3, 0), complex(1.0000000000000002, 1.7320508075688772)}, {-1, 0.5, complex(6.123233995736766e-17, 1)}, {complex(1, 2), complex(0.5, 0.25), complex(0.8259032269525077, 0.7767752634267686)},
		{complex(0, 1), complex(0, 1), complex(0.20787957635076193, 0)}, {-2, 1.5, complex(-5.19573633741296e-16, -2.8284271247461903)}, {complex(3, -4), -2.5, complex(-0.012159999999999997, 0.013120000000000005)},
	} {
		z, err := complexPow(c.x, c.y)
		assert.NoError(t, err)
		assert.InDelta(t, real(c.want), real(z), 5e-16)
		assert.InDelta(t, imag(c.want), imag(z), 5e-16)
	}
}

func TestCubeRootOfMinusEight(t *testing.T) {
	z, err := complexPow(-8, complex(1.0/3, 0))
	assert.NoError(t, err)
	assert.Equal(t, complex(1.0000000000000002, 1.7320508075688772), z)
}

func TestPowerSpecialCases(t *testing.T) {
	inf := math.Inf(1)
	for _, c := range []struct{ x, y, want float64 }{
		{2, 1023, math.Ldexp(1, 1023)}, {2, 1024, inf}, {2, -1074, 5e-324}, {2, -1080, 0}, {-2, 3, -8}, {-2, 4, 16}, {-2, -3, -0.125}, {10, 22, 1e22}, {10, -5, 1e-5},
		{10, 300, 1e300}, {10, 309, inf}, {-10, 309, -inf}, {0, 0, 1}, {inf, -1, 0}, {1, inf, 1}, {-1, inf, 1}, {0.5, inf, 0}, {5e-324, 0.5, math.Sqrt(5e-324)}, {1.1, 1e5, inf},
		{-8, 1e300, inf}, {1 + 1e-15, 1e15, 3.0352140082840133},
	} {
		if c.x == 1+1e-15 {
			assert.InEpsilon(t, c.want, Power(c.x, c.y), 1e-2)
			continue
		}
		assert.Equal(t, c.want, Power(c.x, c.y), "%v**%v", c.x, c.y)
	}
	assert.True(t, math.IsNaN(Power(-8, 0.5)))
}
