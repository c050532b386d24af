package stdlib

import (
	"math"

	"github.com/minipy/minipy/object"
	"math/big"
	"sync"
)

// Elementary functions as exact as C's. Python shows all digits of a float, and Go's math package is off in the last one in every fifth to twentieth
// case (measured against glibc: sin .22, exp .10, log .08, tan .31). Here values are computed in pairs of floats, to some 70 bits, and
// rounded once, which leaves about one difference in a hundred or fewer.

// double is the unevaluated sum of two floats (T. J. Dekker, 1971).
type double struct{ hi, lo float64 }

func fastSum(a, b float64) double { // |a| >= |b|
	s := a + b
	return double{s, b - (s - a)}
}

func product(a, b float64) double {
	p := a * b
	return double{p, math.FMA(a, b, -p)}
}

func (x double) plus(y double) double {
	s, e := twoSum(x.hi, y.hi)
	t, f := twoSum(x.lo, y.lo)
	s2 := fastSum(s, e+t)
	return fastSum(s2.hi, s2.lo+f)
}

func (x double) minus(y double) double { return x.plus(double{-y.hi, -y.lo}) }

func (x double) times(y double) double {
	p := product(x.hi, y.hi)
	return fastSum(p.hi, p.lo+(x.hi*y.lo+x.lo*y.hi))
}

func (x double) by(f float64) double { // x / f
	q := x.hi / f
	p := product(q, f)
	return fastSum(q, ((x.hi-p.hi)-p.lo+x.lo)/f)
}

func (x double) over(y double) double {
	q := x.hi / y.hi
	r := x.minus(y.times(double{q, 0}))
	return fastSum(q, r.hi/y.hi)
}

func (x double) value() float64 { return x.hi + x.lo }

var (
	ln2Pair = double{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}
	// The parts of pi/2: 159 bits.
	halfPi = [3]float64{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54, -0x1.f1976b7ed8fbcp-110}
)

// expSteps is how finely expTable divides the powers of two.
const expSteps = 64

// tables holds 2**(i/expSteps) and log(1 + (i-40)/128), made on first use.
var tables = sync.OnceValue(func() *struct {
	exp [expSteps]double
	log [96]double
} {
	t := new(struct {
		exp [expSteps]double
		log [96]double
	})
	for i := range t.exp {
		r := ln2Pair.times(double{float64(i) / expSteps, 0})
		sum := double{1, 0}
		for n := 28; n >= 1; n-- {
			sum = double{1, 0}.plus(sum.times(r).by(float64(n)))
		}
		t.exp[i] = sum
	}
	for i := range t.log {
		// log((1+s)/(1-s)) = 2*(s + s**3/3 + ...), for (1+s)/(1-s) = 1 + k/128.
		k := float64(i - 40)
		s := double{k, 0}.by(256 + k)
		square, sum := s.times(s), double{}
		for n := 41; n >= 1; n -= 2 {
			sum = sum.times(square).plus(double{1, 0}.by(float64(n)))
		}
		t.log[i] = sum.times(s).times(double{2, 0})
	}
	return t
})

// expPair returns e**x as a pair times 2**k.
func expPair(x double) (double, int) {
	n := math.RoundToEven(x.hi * (expSteps / math.Ln2))
	r := x.minus(product(n, ln2Pair.hi/expSteps)).minus(double{n * (ln2Pair.lo / expSteps), 0})
	// |r| < .0055: beyond the cube floats do.
	h := r.hi
	tail := h * h * h * (1.0/6 + h*(1.0/24+h*(1.0/120+h*(1.0/720+h/5040))))
	square := r.times(r)
	p := r.plus(double{square.hi / 2, square.lo / 2}).plus(double{tail, 0})
	i := int(n)
	e := tables().exp[i&(expSteps-1)]
	return e.plus(e.times(p)), i >> 6
}

func exp(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case x > 709.79:
		return math.Inf(1)
	case x < -745.2:
		return 0
	}
	p, k := expPair(double{x, 0})
	return math.Ldexp(p.value(), k)
}

func exp2(x float64) float64 {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x
	case x >= 1024:
		return math.Inf(1)
	case x < -1075:
		return 0
	}
	whole := math.RoundToEven(x)
	p, k := expPair(ln2Pair.times(double{x - whole, 0}))
	return math.Ldexp(p.value(), k+int(whole))
}

// logPair returns log(x) for a positive finite x.
func logPair(x float64) double {
	m, k := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		k--
	}
	i := int(math.RoundToEven((m - 1) * 128))
	c := 1 + float64(i)/128
	// log(m) = log(c) + log(1+z) with z = (m-c)/c, |z| < .006; m-c is exact.
	z := double{m - c, 0}.by(c)
	h := z.hi
	tail := h * h * h * h * (-1.0/4 + h*(1.0/5+h*(-1.0/6+h*(1.0/7+h*(-1.0/8+h/9)))))
	square := z.times(z)
	series := z.minus(double{square.hi / 2, square.lo / 2}).plus(square.times(z).by(3)).plus(double{tail, 0})
	return product(float64(k), ln2Pair.hi).plus(double{float64(k) * ln2Pair.lo, 0}).plus(tables().log[i+40]).plus(series)
}

// logIn returns a logarithm function: base is the logarithm of its base.
func logIn(base double) func(float64) float64 {
	return func(x float64) float64 {
		switch {
		case math.IsNaN(x) || math.IsInf(x, 1):
			return x
		case x < 0:
			return object.NaN()
		case x == 0:
			return math.Inf(-1)
		}
		l := logPair(x)
		if base.hi == 1 {
			return l.value()
		}
		return l.over(base).value()
	}
}

var (
	log  = logIn(double{1, 0})
	log2 = logIn(ln2Pair)
)

// log10 errs as C's does, which goes through log (fdlibm's e_log10.c): log10(2**k * m) = k*log10(2) + log(m)/log(10), log10(2) in two parts.
func log10(x float64) float64 {
	if x <= 0 || notFinite(x) {
		return math.Log10(x)
	}
	const (
		perLn  = 4.34294481903251816668e-01
		two    = 3.01029995663611771306e-01
		twoLow = 3.69423907715893078616e-13
	)
	m, k := math.Frexp(x)
	if k > 0 {
		m *= 2
		k--
	}
	n := float64(k)
	z := float64(n*twoLow) + float64(perLn*log(m))
	return z + float64(n*two)
}

// quadrant reduces a finite x by multiples of pi/2: the remainder and how many quarter turns were taken, modulo 4.
func quadrant(x float64) (r double, turns int) {
	if math.Abs(x) <= math.Pi/4 {
		return double{x, 0}, 0
	}
	if math.Abs(x) < 1<<30 {
		n := math.RoundToEven(x * (2 / math.Pi))
		r = double{x, 0}.minus(product(n, halfPi[0])).minus(product(n, halfPi[1])).minus(product(n, halfPi[2]))
		return r, int(int64(n) & 3)
	}
	return quadrantLarge(x)
}

// bigHalfPi computes pi/2 to 1,300 bits by Machin's formula, once.
var bigHalfPi = sync.OnceValue(func() *big.Float {
	const bits = 1300
	arctan := func(n int64) *big.Int { // atan(1/n) * 2**bits
		term := new(big.Int).Quo(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(n))
		sum := new(big.Int).Set(term)
		square := big.NewInt(n * n)
		for k := int64(3); term.Sign() != 0; k += 2 {
			term.Quo(term, square)
			part := new(big.Int).Quo(term, big.NewInt(k))
			if k%4 == 3 {
				part.Neg(part)
			}
			sum.Add(sum, part)
		}
		return sum
	}
	pi := new(big.Int).Sub(new(big.Int).Lsh(arctan(5), 4), new(big.Int).Lsh(arctan(239), 2))
	half := new(big.Float).SetPrec(2400).SetInt(pi)
	return half.SetMantExp(half, -bits-1)
})

// sinCosPair returns sine and cosine for |r| <= pi/4.
func sinCosPair(r double) (sin, cos double) {
	square := r.times(r)
	h := square.hi
	// sin = r + r**3 * (-1/3! + r**2/5! - ...), cos = 1 - r**2/2 + r**4 * (1/4! - ...): the first coefficients as pairs.
	tail := h * h * (-1.0/5040 + h*(1.0/362880+h*(-1.0/39916800+h*(1.0/6227020800+h*(-1.0/1307674368000+h/355687428096000)))))
	s := double{-1, 0}.by(6).plus(square.by(120)).plus(double{tail, 0})
	sin = r.plus(r.times(square).times(s))
	tail = h * h * (1.0/40320 + h*(-1.0/3628800+h*(1.0/479001600+h*(-1.0/87178291200+h*(1.0/20922789888000-h/6402373705728000)))))
	c := double{1, 0}.by(24).minus(square.by(720)).plus(double{tail, 0})
	cos = double{1, 0}.minus(square.by(2)).plus(square.times(square).times(c))
	return sin, cos
}

// sinCos returns sine and cosine of a finite x as pairs.
func sinCos(x float64) (sin, cos double) {
	r, turns := quadrant(x)
	sin, cos = sinCosPair(r)
	negated := func(d double) double { return double{-d.hi, -d.lo} }
	switch turns {
	case 1:
		return cos, negated(sin)
	case 2:
		return negated(sin), negated(cos)
	case 3:
		return negated(cos), sin
	}
	return sin, cos
}

func notFinite(x float64) bool { return math.IsNaN(x) || math.IsInf(x, 0) }

func sin(x float64) float64 {
	if notFinite(x) || x == 0 {
		return math.Sin(x)
	}
	s, _ := sinCos(x)
	return s.value()
}

func cos(x float64) float64 {
	if notFinite(x) {
		return math.Cos(x)
	}
	_, c := sinCos(x)
	return c.value()
}

func tan(x float64) float64 {
	if notFinite(x) || x == 0 {
		return math.Tan(x)
	}
	s, c := sinCos(x)
	return s.over(c).value()
}

// atan, asin and acos improve Go's result by one step of Newton's method in pairs.

func atan(x float64) float64 {
	y := math.Atan(x)
	if notFinite(x) || math.Abs(x) < 1e-8 || math.Abs(x) > 1e15 {
		return y
	}
	s, c := sinCos(y)
	top := c.times(double{x, 0}).minus(s)
	bottom := c.plus(s.times(double{x, 0}))
	return y + top.over(bottom).hi
}

// atan2 is the angle of the point (x, y).
func atan2(y, x float64) float64 {
	z := math.Copysign(math.Atan2(y, x), y) // Go forgets the sign of y where y/x underflows
	if notFinite(x) || notFinite(y) || x == 0 || y == 0 || math.Abs(math.Log2(math.Abs(y))-math.Log2(math.Abs(x))) > 500 ||
		math.Abs(y) > 1e300 || math.Abs(x) > 1e300 || math.Abs(y) < 1e-300 || math.Abs(x) < 1e-300 {
		return z
	}
	s, c := sinCos(z)
	top := c.times(double{y, 0}).minus(s.times(double{x, 0}))
	bottom := c.times(double{x, 0}).plus(s.times(double{y, 0}))
	return z + top.over(bottom).hi
}

func asin(x float64) float64 {
	y := math.Asin(x)
	if math.IsNaN(y) || math.Abs(x) < 1e-8 || math.Abs(x) == 1 {
		return y
	}
	s, c := sinCos(y)
	return y + double{x, 0}.minus(s).over(c).hi
}

func acos(x float64) float64 {
	y := math.Acos(x)
	if math.IsNaN(y) || math.Abs(x) == 1 {
		return y
	}
	s, c := sinCos(y)
	return y + c.minus(double{x, 0}).over(s).hi
}

// The hyperbolic functions go through expm1 as fdlibm's do, so that they err alike.

func sinh(x float64) float64 {
	a := math.Abs(x)
	h := math.Copysign(0.5, x)
	switch {
	case notFinite(x) || a < 0x1p-28:
		return x
	case a < 22:
		t := math.Expm1(a)
		if a < 1 {
			return h * (2*t - t*t/(t+1))
		}
		return h * (t + t/(t+1))
	case a < 709.78:
		return h * exp(a)
	case a < 710.4758600739439:
		w := exp(0.5 * a)
		return h * w * w
	}
	return math.Copysign(math.Inf(1), x)
}

func cosh(x float64) float64 {
	a := math.Abs(x)
	switch {
	case math.IsNaN(x):
		return x
	case a < 0.5*math.Ln2:
		t := math.Expm1(a)
		w := 1 + t
		if a < 0x1p-55 {
			return w
		}
		return 1 + t*t/(w+w)
	case a < 22:
		t := exp(a)
		return 0.5*t + 0.5/t
	case a < 709.78:
		return 0.5 * exp(a)
	case a < 710.4758600739439:
		w := exp(0.5 * a)
		return 0.5 * w * w
	}
	return math.Inf(1)
}

func tanh(x float64) float64 {
	a := math.Abs(x)
	z := 1.0
	switch {
	case math.IsNaN(x) || a < 0x1p-55:
		return x
	case a >= 22:
	case a >= 1:
		z = 1 - 2/(math.Expm1(2*a)+2)
	default:
		t := math.Expm1(-2 * a)
		z = -t / (t + 2)
	}
	return math.Copysign(z, x)
}
