package object

import "math"

// Powers are computed in pairs of floats (T. J. Dekker, "A floating-point technique for extending the available precision", 1971), because C's pow, whose
// digits Python shows, is right to within a few hundredths of the last bit beyond rounding, and Go's math.Pow is not.

// pair is the unevaluated sum of two floats, the second below half a unit in the last place of the first.
type pair struct{ hi, lo float64 }

// Hypot returns the square root of x*x + y*y, rounded correctly but for one case in very many.
func Hypot(x, y float64) float64 {
	x, y = math.Abs(x), math.Abs(y)
	if x < y {
		x, y = y, x
	}
	switch {
	case math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Inf(1)
	case y == 0 || math.IsNaN(x) || math.IsNaN(y):
		return x + y
	}
	_, exponent := math.Frexp(x) // scaled, so that no square overflows or vanishes
	x, y = math.Ldexp(x, -exponent), math.Ldexp(y, -exponent)
	square := exactProduct(x, x).add(exactProduct(y, y))
	h := math.Sqrt(square.hi)
	rest := square.add(exactProduct(h, -h))
	return math.Ldexp(h+rest.hi/(2*h), exponent)
}

// quickSum adds a and b, |a| >= |b|, exactly.
func quickSum(a, b float64) pair {
	s := a + b
	return pair{s, b - (s - a)}
}

// exactSum adds a and b exactly.
func exactSum(a, b float64) pair {
	s := a + b
	v := s - a
	return pair{s, (a - (s - v)) + (b - v)}
}

// exactProduct multiplies a and b exactly.
func exactProduct(a, b float64) pair {
	p := a * b
	return pair{p, math.FMA(a, b, -p)}
}

func (x pair) add(y pair) pair {
	s := exactSum(x.hi, y.hi)
	t := exactSum(x.lo, y.lo)
	s = quickSum(s.hi, s.lo+t.hi)
	return quickSum(s.hi, s.lo+t.lo)
}

func (x pair) mul(y pair) pair {
	p := exactProduct(x.hi, y.hi)
	return quickSum(p.hi, p.lo+(float64(x.hi*y.lo)+float64(x.lo*y.hi)))
}

func (x pair) scale(f float64) pair {
	p := exactProduct(x.hi, f)
	return quickSum(p.hi, p.lo+float64(x.lo*f))
}

// div divides by a float.
func (x pair) div(f float64) pair {
	q := x.hi / f
	p := exactProduct(q, f)
	return quickSum(q, ((x.hi-p.hi)-p.lo+x.lo)/f)
}

// over divides by a pair.
func (x pair) over(y pair) pair {
	q := x.hi / y.hi
	r := x.add(y.scale(-q))
	q2 := r.hi / y.hi
	r = r.add(y.scale(-q2))
	s := quickSum(q, q2)
	return s.add(pair{r.hi / y.hi, 0})
}

// ln2 is the natural logarithm of 2.
var ln2 = pair{0x1.62e42fefa39efp-1, 0x1.abc9e3b39803fp-56}

// logSteps is the spacing of the table of logarithms: c = i/logSteps.
const logSteps = 64

// logTable holds log(i/logSteps) for the i around 1 that pairLog reduces to.
var logTable = func() (table [logSteps * 3 / 2]pair) {
	for i := logSteps * 11 / 16; i < len(table); i++ {
		table[i] = atanhSeries(pair{float64(i - logSteps), 0}.div(float64(i+logSteps)), 60)
	}
	return table
}()

// atanhSeries returns 2*atanh(s), which is log((1+s)/(1-s)), by the terms up to s**last, all as pairs.
func atanhSeries(s pair, last int) pair {
	square := s.mul(s)
	sum := pair{}
	for n := last | 1; n >= 1; n -= 2 {
		sum = sum.mul(square).add(pair{1, 0}.div(float64(n)))
	}
	return sum.mul(s).scale(2)
}

// pairLog returns log(x) for a positive finite x to about 95 bits.
func pairLog(x float64) pair {
	m, k := math.Frexp(x)
	if m < math.Sqrt2/2 {
		m *= 2
		k--
	}
	i := int(m*logSteps + 0.5)
	c := float64(i) / logSteps
	// log(m) = log(c) + log(m/c), and m/c = (1+s)/(1-s) with s = (m-c)/(m+c), below 2**-7.
	s := pair{m - c, 0}.over(exactSum(m, c))
	square := s.mul(s)
	// From the fifth power on a float is enough.
	h := square.hi
	tail := h * h * (1.0/5 + h*(1.0/7+h*(1.0/9+h/11)))
	series := pair{1, 0}.add(square.div(3)).add(pair{tail, 0}).mul(s).scale(2)
	return ln2.scale(float64(k)).add(logTable[i]).add(series)
}

// pairExp returns e**p, rounded; p is between -800 and 800.
func pairExp(p pair) float64 {
	n := math.RoundToEven(p.hi / ln2.hi)
	const halvings = 6
	r := p.add(ln2.scale(-n)).scale(1.0 / (1 << halvings))
	// e**r - 1 by Taylor's series; |r| < 2**-7, so floats are enough from the fifth power on.
	h := r.hi
	tail := h * h * h * h * h * (1.0/120 + h*(1.0/720+h*(1.0/5040+h*(1.0/40320+h/362880))))
	e := r.scale(1.0 / 4)
	e = pair{1, 0}.div(3).mul(r).mul(pair{1, 0}.add(e)).scale(0.5).add(pair{0.5, 0})
	e = e.mul(r).mul(r).add(r).add(pair{tail, 0})
	for range halvings { // e**2r - 1 = (e**r - 1)(e**r - 1 + 2)
		e = e.scale(2).add(e.mul(e))
	}
	e = e.add(pair{1, 0})
	return math.Ldexp(e.hi+e.lo, int(n))
}

// pairPower returns x**n, n > 0, by repeated squaring; useless when it comes near overflow or underflow.
func pairPower(x float64, n int) pair {
	z, base := pair{1, 0}, pair{x, 0}
	for ; ; base = base.mul(base) {
		if n&1 != 0 {
			z = z.mul(base)
		}
		if n >>= 1; n == 0 {
			return z
		}
	}
}

// Power is C's pow: x to the y. What overflows is an infinity.
func Power(x, y float64) float64 {
	switch {
	case y == 2:
		return x * x
	case y == -1:
		return 1 / x
	case y == 1:
		return x
	case x == 0 || x == 1 || y == 0 || math.IsNaN(x) || math.IsNaN(y) || math.IsInf(x, 0) || math.IsInf(y, 0):
		return math.Pow(x, y)
	case x < 0:
		if y != math.Trunc(y) {
			return NaN()
		}
		z := Power(-x, y)
		if math.Mod(y, 2) != 0 {
			z = -z
		}
		return z
	case y == 0.5:
		return math.Sqrt(x)
	}
	if n := math.Abs(y); n <= 64 && n == math.Trunc(n) {
		if z := pairPower(x, int(n)); z.hi > 1e-290 && z.hi < 1e290 {
			if y > 0 {
				return z.hi + z.lo
			}
			inverse := pair{1, 0}.over(z)
			return inverse.hi + inverse.lo
		}
	}
	l := pairLog(x)
	switch product := l.hi * y; {
	case product > 720:
		return math.Inf(1)
	case product < -760:
		return 0
	}
	return pairExp(l.scale(y))
}

// halfPi is a quarter of a turn.
var halfPi = pair{0x1.921fb54442d18p+0, 0x1.1a62633145c07p-54}

// polar returns length*(cos(angle) + i*sin(angle)), the angle rounded nowhere on the way: complex powers of simple numbers show it.
func polar(length, angle float64) complex128 {
	if math.IsNaN(angle) || math.Abs(angle) > 1e6 {
		return complex(length*math.Cos(angle), length*math.Sin(angle))
	}
	quarters := math.RoundToEven(angle / halfPi.hi)
	r := pair{angle, 0}.add(halfPi.scale(-quarters))
	square := r.mul(r).scale(-1)
	sin, cos := pair{1, 0}, pair{1, 0}
	for n := 28.0; n >= 2; n -= 2 {
		cos = pair{1, 0}.add(cos.mul(square).div(n * (n - 1)))
		sin = pair{1, 0}.add(sin.mul(square).div(n * (n + 1)))
	}
	s, c := sin.mul(r).hi, cos.hi
	switch int64(quarters) & 3 {
	case 1:
		s, c = c, -s
	case 2:
		s, c = -s, -c
	case 3:
		s, c = -c, s
	}
	return complex(length*c, length*s)
}
