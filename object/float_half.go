package object

import "math"

// HalfFloat widens an IEEE 754 binary16 number.
func HalfFloat(h uint16) float64 {
	sign, exp, frac := float64(1), int(h>>10&31), float64(h&1023)
	if h>>15 != 0 {
		sign = -1
	}
	switch exp {
	case 0:
		return sign * math.Ldexp(frac, -24)
	case 31:
		if frac == 0 {
			return math.Inf(int(sign))
		}
		return math.Copysign(NaN(), sign)
	}
	return sign * math.Ldexp(1024+frac, exp-25)
}

// HalfBits rounds x to IEEE 754 binary16, halves to even; ok is false when it is too large.
func HalfBits(x float64) (h uint16, ok bool) {
	if math.Signbit(x) {
		h = 1 << 15
	}
	x = math.Abs(x)
	switch {
	case math.IsNaN(x):
		return h | 0x7e00, true
	case math.IsInf(x, 0):
		return h | 0x7c00, true
	case x == 0:
		return h, true
	}
	_, e := math.Frexp(x) // x = f * 2**e, .5 <= f < 1
	if e > 16 {
		return 0, false
	}
	exp := max(e-11, -24) // of the unit in the last place
	units := math.RoundToEven(math.Ldexp(x, -exp))
	if units == 2048 {
		units, exp = 1024, exp+1
	}
	if exp > 5 {
		return 0, false
	}
	if units < 1024 {
		return h | uint16(units), true // subnormal
	}
	return h | uint16(exp+25)<<10 | (uint16(units) - 1024), true
}
