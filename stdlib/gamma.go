package stdlib

import (
	"math"

	"github.com/minipy/minipy/object"
)

// The gamma function by Lanczos's approximation (SIAM J. Numer. Anal. B1, 1964) with the coefficients for N=13 and g=6.0246800407767296 that
// Boost published and CPython uses, so that the digits agree.

const lanczosG = 6.024680040776729583740234375

var lanczosTop = [13]float64{
	23531376880.410759688572007674451636754734846804940, 42919803642.649098768957899047001988850926355848959,
	35711959237.355668049440185451547166705960488635843, 17921034426.037209699919755754458931112671403265390,
	6039542586.3520280050642916443072979210699388420708, 1439720407.3117216736632230727949123939715485786372,
	248874557.86205415651146038641322942321632125127801, 31426415.585400194380614231628318205362874684987640,
	2876370.6289353724412254090516208496135991145378768, 186056.26539522349504029498971604569928220784236328,
	8071.6720023658162106380029022722506138218516325024, 210.82427775157934587250973392071336271166969580291,
	2.5066282746310002701649081771338373386264310793408,
}

var lanczosBottom = [13]float64{0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1}

// lanczosSum evaluates the rational function; beyond 5 in powers of 1/x, which cannot overflow.
func lanczosSum(x float64) float64 {
	top, bottom := 0.0, 0.0
	if x < 5 {
		for i := len(lanczosTop) - 1; i >= 0; i-- {
			top = top*x + lanczosTop[i]
			bottom = bottom*x + lanczosBottom[i]
		}
	} else {
		for i := range lanczosTop {
			top = top/x + lanczosTop[i]
			bottom = bottom/x + lanczosBottom[i]
		}
	}
	return top / bottom
}

// sinPi is sin(pi*x), exact at the zeros.
func sinPi(x float64) float64 {
	y := math.Mod(math.Abs(x), 2)
	r := 0.0
	switch n := int(math.Round(2 * y)); n {
	case 0:
		r = sin(math.Pi * y)
	case 1:
		r = cos(math.Pi * (y - 0.5))
	case 2:
		r = sin(math.Pi * (1 - y))
	case 3:
		r = -cos(math.Pi * (y - 1.5))
	case 4:
		r = sin(math.Pi * (y - 2))
	}
	return math.Copysign(1, x) * r
}

// gamma is the gamma function for a finite x that is no integer below 1.
func gamma(x float64) float64 {
	a := math.Abs(x)
	if a < 1e-20 {
		return 1 / x
	}
	if a > 200 {
		if x < 0 {
			return 0 / sinPi(x)
		}
		return math.Inf(1)
	}
	y := a + lanczosG - 0.5
	// z is the rounding error of y.
	var z float64
	if a > lanczosG-0.5 {
		q := y - a
		z = q - (lanczosG - 0.5)
	} else {
		q := y - (lanczosG - 0.5)
		z = q - a
	}
	z = z * lanczosG / y
	var r float64
	if x < 0 {
		r = -math.Pi / sinPi(a) / a * exp(y) / lanczosSum(a)
		r -= z * r
		if a < 140 {
			r /= object.Power(y, a-0.5)
		} else {
			root := object.Power(y, a/2-0.25)
			r /= root
			r /= root
		}
		return r
	}
	r = lanczosSum(a) / exp(y)
	r += z * r
	if a < 140 {
		return r * object.Power(y, a-0.5)
	}
	root := object.Power(y, a/2-0.25)
	r *= root
	return r * root
}

// lgamma is the logarithm of the absolute value of the gamma function.
func lgamma(x float64) float64 {
	a := math.Abs(x)
	if a < 1e-20 {
		return -log(a)
	}
	r := log(lanczosSum(a)) - lanczosG
	r += (a - 0.5) * (log(a+lanczosG-0.5) - 1)
	if x < 0 {
		r = log(math.Pi) - log(math.Abs(sinPi(a))) - log(a) - r
	}
	return r
}
