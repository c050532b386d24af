package stdlib

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

func mathFloatFuncs() []*native.Func {
	return []*native.Func{
		floatFunc("atan2", []string{"y", "x"}, "Return the arc tangent (measured in radians) of y/x, considering the signs of both.",
			func(x []float64) (float64, error) { return atan2(x[0], x[1]), nil }),
		floatFunc("copysign", []string{"x", "y"}, "Return a float with the magnitude of x but the sign of y.",
			func(x []float64) (float64, error) { return math.Copysign(x[0], x[1]), nil }),
		floatFunc("fmod", []string{"x", "y"}, "Return fmod(x, y), the remainder with the sign of x.", mathFmod),
		floatFunc("pow", []string{"x", "y"}, "Return x**y (x to the power of y).", mathPow),
		floatFunc("remainder", []string{"x", "y"}, "Difference between x and the closest integer multiple of y.", mathRemainder),
		{Name: "log", Params: native.Params("x", "base?", "/"), Cost: native.Fixed(5), Doc: "Return the logarithm of x to the given base, e when there is none.", Run: mathLog},
		logFunc("log2", "Return the base 2 logarithm of x.", log2, 1),
		logFunc("log10", "Return the base 10 logarithm of x.", log10, math.Ln2/math.Ln10),
		{Name: "ceil", Params: native.Params("x", "/"), Cost: native.Fixed(1), Doc: "Return the ceiling of x as an int.", Run: rounding(math.Ceil, nameCeil)},
		{Name: "floor", Params: native.Params("x", "/"), Cost: native.Fixed(1), Doc: "Return the floor of x as an int.", Run: rounding(math.Floor, nameFloor)},
		{Name: "trunc", Params: native.Params("x", "/"), Cost: native.Fixed(1), Doc: "Truncate x to the nearest int toward zero.", Run: mathTrunc},
		{Name: "frexp", Params: native.Params("x", "/"), Cost: native.Fixed(2), Doc: "Return (m, e) such that x == m * 2.**e and 0.5 <= abs(m) < 1.0.", Run: mathFrexp},
		{Name: "ldexp", Params: native.Params("x", "i", "/"), Cost: native.Fixed(2), Doc: "Return x * (2**i).", Run: mathLdexp},
		{Name: "modf", Params: native.Params("x", "/"), Cost: native.Fixed(2), Doc: "Return the fractional and integer parts of x, both with its sign.", Run: mathModf},
		{Name: "isclose", Params: native.Params("a", "b", "*", "rel_tol=1e-09", "abs_tol=0.0"), Cost: native.Fixed(2),
			Doc: "Determine whether two floats are close in value, relative to the larger one or absolutely.", Run: mathIsClose},
		{Name: "nextafter", Params: native.Params("x", "y", "/", "*", "steps=None"), Cost: native.Fixed(2),
			Doc: "Return the float the given number of steps (1) after x towards y.", Run: mathNextAfter},
		{Name: "ulp", Params: native.Params("x", "/"), Cost: native.Fixed(2), Doc: "Return the value of the least significant bit of x.", Run: mathUlp},
		{Name: "hypot", Params: native.Params("*coordinates"), Cost: native.Linear("coordinates"), Doc: "Multidimensional Euclidean distance from the origin.", Run: mathHypot},
		{Name: "dist", Params: native.Params("p", "q", "/"), Cost: native.Linear("len(p)"), Doc: "Return the Euclidean distance between two points p and q.", Run: mathDist},
		{Name: "fsum", Params: native.Params("seq", "/"), Cost: native.Linear("len(seq)"), Doc: "Return an accurate floating point sum of values in the iterable seq.",
			Reduce: &native.Reducer{Init: fsumInit, Step: fsumStep, Finish: fsumFinish}, Slots: 2},
		{Name: "sumprod", Params: native.Params("p", "q", "/"), Cost: native.Linear("len(p)"), Doc: "Return the sum of products of values from two iterables p and q.", Run: mathSumprod},
	}
}

func mathFmod(x []float64) (float64, error) {
	if math.IsInf(x[1], 0) && !math.IsInf(x[0], 0) && !math.IsNaN(x[0]) {
		return x[0], nil
	}
	r := math.Mod(x[0], x[1])
	if math.IsNaN(r) && !math.IsNaN(x[0]) && !math.IsNaN(x[1]) {
		return 0, errDomain()
	}
	return r, nil
}

func mathPow(x []float64) (float64, error) {
	a, b := x[0], x[1]
	r := object.Power(a, b)
	finite := !math.IsInf(a, 0) && !math.IsNaN(a) && !math.IsInf(b, 0) && !math.IsNaN(b)
	switch {
	case !finite:
		return r, nil
	case math.IsNaN(r):
		return 0, errDomain()
	case math.IsInf(r, 0):
		if a == 0 {
			return 0, errDomain()
		}
		return 0, errRange()
	}
	return r, nil
}

func mathRemainder(x []float64) (float64, error) {
	a, b := x[0], x[1]
	switch {
	case math.IsNaN(a):
		return a, nil
	case math.IsNaN(b):
		return b, nil
	case math.IsInf(a, 0) || b == 0:
		return 0, errDomain()
	case math.IsInf(b, 0):
		return a, nil
	}
	return math.Remainder(a, b), nil
}

// logFunc declares a logarithm to a fixed base; ratio is what ln 2 is to that of the base, for ints beyond the range of float.
func logFunc(name, doc string, f func(float64) float64, perBit float64) *native.Func {
	return &native.Func{Name: name, Params: native.Params("x", "/"), Cost: native.Fixed(5), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			r, err := logOf(c, args[0], f, perBit)
			return object.Float(r), err
		}}
}

// logOf takes the logarithm f of any number; perBit is f(2).
func logOf(c native.Call, v object.Value, f func(float64) float64, perBit float64) (float64, error) {
	if b := object.BuiltinPart(v).BigInt(); b != nil {
		if b.Sign() < 0 {
			return 0, errDomain()
		}
		words := int64(len(b.Bits()))
		if err := c.Meter().Steps(words / 8); err != nil {
			return 0, err
		}
		if err := c.Meter().Alloc(budget.SizeClass(8 * words)); err != nil {
			return 0, err
		}
		m := new(big.Float).SetPrec(64).SetInt(b)
		exp := m.MantExp(m)
		if exp <= 1023 {
			x, _ := new(big.Float).SetInt(b).Float64()
			return f(x), nil
		}
		frac, _ := m.Float64()
		return f(frac) + perBit*float64(exp), nil
	}
	x, err := floatOf(c, v)
	switch {
	case err != nil:
		return 0, err
	case math.IsNaN(x) || math.IsInf(x, 1):
		return x, nil
	case x <= 0:
		return 0, errDomain()
	}
	return f(x), nil
}

func mathLog(c native.Call, args []object.Value) (object.Value, error) {
	num, err := logOf(c, args[0], log, math.Ln2)
	if err != nil || args[1].IsUnbound() {
		return object.Float(num), err
	}
	den, err := logOf(c, args[1], log, math.Ln2)
	if err != nil {
		return object.Unbound, err
	}
	if den == 0 {
		return object.Unbound, object.Errorf(object.ZeroDivisionError, "float division by zero")
	}
	return object.Float(num / den), nil
}

// rounding returns ceil or floor: special is the method that objects may define instead.
func rounding(f func(float64) float64, special *object.Str) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		v := args[0]
		switch {
		case v.IsFloat():
			return floatToInt(c, f(v.AsFloat()))
		case isIntKind(v):
			return intOf(c, v)
		}
		if m, ok, err := c.LookupSpecial(v, special); err != nil {
			return object.Unbound, err
		} else if ok {
			return c.Invoke(m)
		}
		x, err := floatOf(c, v)
		if err != nil {
			return object.Unbound, err
		}
		return floatToInt(c, f(x))
	}
}

func mathTrunc(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0]
	switch {
	case v.IsFloat():
		return floatToInt(c, math.Trunc(v.AsFloat()))
	case isIntKind(v):
		return intOf(c, v)
	}
	m, ok, err := c.LookupSpecial(v, nameTrunc)
	if err != nil {
		return object.Unbound, err
	}
	if !ok {
		return object.Unbound, object.TypeErrorf("type %s doesn't define __trunc__ method", object.TypeName(v))
	}
	return c.Invoke(m)
}

func mathFrexp(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	frac, exp := math.Frexp(x)
	return object.TupleOf(c.Meter(), object.Float(frac), object.Int(int64(exp)))
}

func mathLdexp(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if !isIntKind(object.BuiltinPart(args[1])) {
		return object.Unbound, object.TypeErrorf("Expected an int as second argument to ldexp.")
	}
	i, err := intOf(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if x == 0 || math.IsInf(x, 0) || math.IsNaN(x) {
		return object.Float(x), nil
	}
	const beyond = 1 << 20 // twice the span of exponents is enough to reach 0 or infinity from anywhere
	exp := int64(beyond)
	if b := i.BigInt(); b != nil {
		exp *= int64(b.Sign())
	} else {
		exp = min(max(i.AsInt(), -beyond), beyond)
	}
	r := math.Ldexp(x, int(exp))
	if math.IsInf(r, 0) {
		return object.Unbound, errRange()
	}
	return object.Float(r), nil
}

func mathModf(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	var whole, frac float64
	switch {
	case math.IsInf(x, 0):
		whole, frac = x, math.Copysign(0, x)
	case math.IsNaN(x):
		whole, frac = x, x
	default:
		whole = math.Trunc(x)
		frac = math.Copysign(x-whole, x)
	}
	return object.TupleOf(c.Meter(), object.Float(frac), object.Float(whole))
}

func mathIsClose(c native.Call, args []object.Value) (object.Value, error) {
	var x [4]float64
	for i := range x {
		var err error
		if x[i], err = floatOf(c, args[i]); err != nil {
			return object.Unbound, err
		}
	}
	a, b, rel, abs := x[0], x[1], x[2], x[3]
	if rel < 0 || abs < 0 {
		return object.Unbound, object.ValueErrorf("tolerances must be non-negative")
	}
	if a == b {
		return object.True, nil
	}
	if math.IsInf(a, 0) || math.IsInf(b, 0) {
		return object.False, nil
	}
	diff := math.Abs(b - a)
	return object.Bool(diff <= math.Abs(rel*b) || diff <= math.Abs(rel*a) || diff <= abs), nil
}

// ordinal maps floats to ints such that neighbours differ by one; both zeros are 0.
func ordinal(x float64) int64 {
	b := int64(math.Float64bits(x))
	if b < 0 {
		return math.MinInt64 - b
	}
	return b
}

func mathNextAfter(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	y, err := floatOf(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	steps := uint64(1)
	if !args[2].IsNone() {
		n, err := intOf(c, args[2])
		if err != nil {
			return object.Unbound, err
		}
		big := n.AsBig()
		if big.Sign() < 0 {
			return object.Unbound, object.ValueErrorf("steps must be a non-negative integer")
		}
		steps = math.MaxUint64
		if big.IsUint64() {
			steps = big.Uint64()
		}
	}
	switch {
	case steps == 0:
		return object.Float(x), nil
	case math.IsNaN(x):
		return object.Float(x), nil
	case math.IsNaN(y) || x == y:
		return object.Float(y), nil
	}
	from, to := ordinal(x), ordinal(y)
	if from < to {
		if uint64(to-from) <= steps {
			return object.Float(y), nil
		}
		return object.Float(fromOrdinal(from+int64(steps), x)), nil
	}
	if uint64(from-to) <= steps {
		return object.Float(y), nil
	}
	return object.Float(fromOrdinal(from-int64(steps), x)), nil
}

// fromOrdinal inverts ordinal; a zero takes the sign of near.
func fromOrdinal(i int64, near float64) float64 {
	if i == 0 {
		return math.Copysign(0, near)
	}
	if i < 0 {
		i = math.MinInt64 - i
	}
	return math.Float64frombits(uint64(i))
}

func mathUlp(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	x = math.Abs(x)
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return object.Float(x), nil
	}
	next := math.Nextafter(x, math.Inf(1))
	if math.IsInf(next, 0) {
		return object.Float(x - math.Nextafter(x, 0)), nil
	}
	return object.Float(next - x), nil
}

func mathHypot(c native.Call, args []object.Value) (object.Value, error) {
	return norm(c, len(args), func(i int) (float64, error) { return floatOf(c, args[i]) })
}

func mathDist(c native.Call, args []object.Value) (object.Value, error) {
	p, err := c.Items(args[0])
	if err != nil {
		return object.Unbound, err
	}
	q, err := c.Items(args[1])
	if err != nil {
		return object.Unbound, err
	}
	if len(p) != len(q) {
		return object.Unbound, object.ValueErrorf("both points must have the same number of dimensions")
	}
	return norm(c, len(p), func(i int) (float64, error) {
		a, err := floatOf(c, p[i])
		if err != nil {
			return 0, err
		}
		b, err := floatOf(c, q[i])
		return a - b, err
	})
}

// norm is the square root of the sum of the squares of n numbers, scaled so that nothing overflows, the squares summed exactly enough that the
// result is correctly rounded in nearly all cases.
func norm(c native.Call, n int, at func(int) (float64, error)) (object.Value, error) {
	if err := c.Meter().Steps(int64(n) * 2); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(int64(n) * 8); err != nil {
		return object.Unbound, err
	}
	xs := make([]float64, n)
	largest, nan := 0.0, false
	for i := range xs {
		x, err := at(i)
		if err != nil {
			return object.Unbound, err
		}
		x = math.Abs(x)
		nan = nan || math.IsNaN(x)
		largest = max(largest, x)
		if math.IsInf(x, 0) {
			largest = x
		}
		xs[i] = x
	}
	infinite := false
	for _, x := range xs {
		infinite = infinite || math.IsInf(x, 0)
	}
	switch {
	case infinite:
		return object.Float(math.Inf(1)), nil
	case nan:
		return object.Float(object.NaN()), nil
	case largest == 0 || n <= 1:
		return object.Float(largest), nil
	}
	_, exp := math.Frexp(largest)
	var sum, low float64 // of the squares, in two parts
	for _, x := range xs {
		x = math.Ldexp(x, -exp)
		square := x * x
		tail := math.FMA(x, x, -square)
		total := sum + square
		rest := total - sum
		low += (sum - (total - rest)) + (square - rest) + tail
		sum = total
	}
	root := math.Sqrt(sum + low)
	// One Newton step with the exact residue.
	square := root * root
	residue := (sum - square) - math.FMA(root, root, -square) + low
	root += residue / (2 * root)
	return object.Float(math.Ldexp(root, exp)), nil
}

func fsumInit(c native.Call, s *native.State) (object.Value, bool, error) {
	l, err := object.NewList(c.Meter(), 8)
	if err != nil {
		return object.Unbound, false, err
	}
	s.Own()[0] = l.Value()         // partial sums that do not overlap, in rising order
	s.Own()[1] = object.Float(0.0) // what infinities and NaNs add up to
	return s.Slots[0], false, nil
}

// fsumStep adds one number to the exact sum (Shewchuk, "Adaptive precision floating-point arithmetic", 1997).
func fsumStep(c native.Call, s *native.State, item object.Value) (bool, error) {
	x, err := floatOf(c, item)
	if err != nil {
		return false, err
	}
	if math.IsInf(x, 0) || math.IsNaN(x) {
		special := s.Own()[1].AsFloat() + x
		if math.IsNaN(special) && !math.IsNaN(x) && !math.IsNaN(s.Own()[1].AsFloat()) {
			return false, object.ValueErrorf("-inf + inf in fsum")
		}
		s.Own()[1] = object.Float(special)
		return false, nil
	}
	l := s.Own()[0].List()
	if err := c.Meter().Steps(int64(l.Len())); err != nil {
		return false, err
	}
	items := l.Items()
	kept := 0
	for _, p := range items {
		y := p.AsFloat()
		if math.Abs(x) < math.Abs(y) {
			x, y = y, x
		}
		hi := x + y
		if lo := y - (hi - x); lo != 0 {
			items[kept] = object.Float(lo)
			kept++
		}
		x = hi
	}
	if math.IsInf(x, 0) {
		return false, object.OverflowErrorf("intermediate overflow in fsum")
	}
	l.Truncate(kept)
	return false, l.Append(c.Meter(), object.Float(x))
}

func fsumFinish(_ native.Call, s *native.State) (object.Value, error) {
	if special := s.Own()[1].AsFloat(); special != 0 {
		return object.Float(special), nil
	}
	partials := s.Own()[0].List().Items()
	n := len(partials)
	if n == 0 {
		return object.Float(0), nil
	}
	n--
	hi, lo := partials[n].AsFloat(), 0.0
	for n > 0 && lo == 0 {
		n--
		x, y := hi, partials[n].AsFloat()
		hi = x + y
		lo = y - (hi - x)
	}
	// Round half to even over what is left below.
	if n > 0 && (lo < 0 && partials[n-1].AsFloat() < 0 || lo > 0 && partials[n-1].AsFloat() > 0) {
		y := lo * 2
		if x := hi + y; y == x-hi {
			hi = x
		}
	}
	return object.Float(hi), nil
}
