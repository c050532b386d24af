package stdlib

import "math"

// The elementary functions of complex numbers, by W. Kahan's formulas ("Branch Cuts for Complex Elementary Functions", 1987): signs of zeros choose the
// side of a branch cut. Each gets finite arguments only.

const (
	smallestNormal = 0x1p-1022
	largeFloat     = math.MaxFloat64 / 4 // squares of sums beyond this overflow
)

var (
	sqrtLarge    = math.Sqrt(largeFloat)
	logLarge     = math.Log(largeFloat)
	sqrtSmallest = math.Sqrt(smallestNormal)
)

// Products are rounded before they are added (float64(...)), as on machines that do not fuse the two.

func cSqrt(z complex128) complex128 {
	x, y := real(z), imag(z)
	if x == 0 && y == 0 {
		return complex(0, y)
	}
	ax, ay := math.Abs(x), math.Abs(y)
	var s float64
	if ax < smallestNormal && ay < smallestNormal {
		ax = math.Ldexp(ax, 53)
		s = math.Ldexp(math.Sqrt(ax+math.Hypot(ax, math.Ldexp(ay, 53))), -27)
	} else {
		ax /= 8
		s = 2 * math.Sqrt(ax+math.Hypot(ax, ay/8))
	}
	d := ay / (2 * s)
	if x >= 0 {
		return complex(s, math.Copysign(d, y))
	}
	return complex(d, math.Copysign(s, y))
}

// logHalves is the logarithm of the modulus of a number so large that the modulus might overflow.
func logHalves(x, y float64) float64 { return log(math.Hypot(x/2, y/2)) + 2*math.Ln2 }

func isLarge(x, y float64) bool { return math.Abs(x) > largeFloat || math.Abs(y) > largeFloat }

func cAcos(z complex128) complex128 {
	x, y := real(z), imag(z)
	if isLarge(x, y) {
		size := logHalves(x, y)
		if x < 0 {
			return complex(atan2(math.Abs(y), x), -math.Copysign(size, y))
		}
		return complex(atan2(math.Abs(y), x), math.Copysign(size, -y))
	}
	s, t := cSqrt(complex(1-x, -y)), cSqrt(complex(1+x, y))
	return complex(2*atan2(real(s), real(t)), math.Asinh(float64(real(t)*imag(s))-float64(imag(t)*real(s))))
}

func cAcosh(z complex128) complex128 {
	x, y := real(z), imag(z)
	if isLarge(x, y) {
		return complex(logHalves(x, y), atan2(y, x))
	}
	s, t := cSqrt(complex(x-1, y)), cSqrt(complex(x+1, y))
	return complex(math.Asinh(float64(real(s)*real(t))+float64(imag(s)*imag(t))), 2*atan2(imag(s), real(t)))
}

func cAsinh(z complex128) complex128 {
	x, y := real(z), imag(z)
	if isLarge(x, y) {
		size := logHalves(x, y)
		if math.Signbit(y) {
			return complex(-math.Copysign(size, -x), atan2(y, math.Abs(x)))
		}
		return complex(math.Copysign(size, x), atan2(y, math.Abs(x)))
	}
	s, t := cSqrt(complex(1+y, -x)), cSqrt(complex(1-y, x))
	return complex(math.Asinh(float64(real(s)*imag(t))-float64(real(t)*imag(s))), atan2(y, float64(real(s)*real(t))-float64(imag(s)*imag(t))))
}

// cAtanh also says whether z is a pole.
func cAtanh(z complex128) (complex128, bool) {
	x, y := real(z), imag(z)
	if math.Signbit(x) {
		r, pole := cAtanh(complex(-x, -y))
		return complex(-real(r), -imag(r)), pole
	}
	ay := math.Abs(y)
	switch {
	case x > sqrtLarge || ay > sqrtLarge:
		h := math.Hypot(x/2, y/2)
		return complex(x/4/h/h, -math.Copysign(math.Pi/2, -y)), false
	case x == 1 && ay < sqrtSmallest:
		if ay == 0 {
			return complex(math.Inf(1), y), true
		}
		return complex(-log(math.Sqrt(ay)/math.Sqrt(math.Hypot(ay, 2))), math.Copysign(atan2(2, -ay)/2, y)), false
	}
	return complex(math.Log1p(4*x/(float64((1-x)*(1-x))+float64(ay*ay)))/4, -atan2(-2*y, float64((1-x)*(1+x))-float64(ay*ay))/2), false
}

func cCosh(z complex128) complex128 {
	x, y := real(z), imag(z)
	if math.Abs(x) > logLarge {
		x1 := x - math.Copysign(1, x)
		return complex(cos(y)*cosh(x1)*math.E, sin(y)*sinh(x1)*math.E)
	}
	return complex(cos(y)*cosh(x), sin(y)*sinh(x))
}

func cSinh(z complex128) complex128 {
	x, y := real(z), imag(z)
	if math.Abs(x) > logLarge {
		x1 := x - math.Copysign(1, x)
		return complex(cos(y)*sinh(x1)*math.E, sin(y)*cosh(x1)*math.E)
	}
	return complex(cos(y)*sinh(x), sin(y)*cosh(x))
}

func cTanh(z complex128) complex128 {
	x, y := real(z), imag(z)
	if math.Abs(x) > logLarge {
		return complex(math.Copysign(1, x), 4*sin(y)*cos(y)*exp(-2*math.Abs(x)))
	}
	tx, ty, cx := tanh(x), tan(y), 1/cosh(x)
	txty := tx * ty
	denom := 1 + float64(txty*txty)
	return complex(tx*(1+float64(ty*ty))/denom, ((ty/denom)*cx)*cx)
}

func cExp(z complex128) complex128 {
	x, y := real(z), imag(z)
	if x > logLarge {
		size := exp(x - 1)
		return complex(size*cos(y)*math.E, size*sin(y)*math.E)
	}
	size := exp(x)
	return complex(size*cos(y), size*sin(y))
}

// cLog also says whether z is zero, the pole.
func cLog(z complex128) (complex128, bool) {
	x, y := real(z), imag(z)
	ax, ay := math.Abs(x), math.Abs(y)
	var size float64
	switch {
	case isLarge(x, y):
		size = log(math.Hypot(ax/2, ay/2)) + math.Ln2
	case ax < smallestNormal && ay < smallestNormal:
		if ax == 0 && ay == 0 {
			return complex(math.Inf(-1), atan2(y, x)), true
		}
		size = log(math.Hypot(math.Ldexp(ax, 53), math.Ldexp(ay, 53))) - 53*math.Ln2
	default:
		h := math.Hypot(ax, ay)
		if .71 <= h && h <= 1.73 { // near 1 the logarithm of a rounded modulus is too rough
			high, low := max(ax, ay), min(ax, ay)
			size = math.Log1p(float64((high-1)*(high+1))+float64(low*low)) / 2
		} else {
			size = log(h)
		}
	}
	return complex(size, atan2(y, x)), false
}
