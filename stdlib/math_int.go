package stdlib

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

func mathIntFuncs() []*native.Func {
	return []*native.Func{
		{Name: "gcd", Params: native.Params("*integers"), Cost: native.Linear("the words of the arguments"), Doc: "Greatest Common Divisor.", Run: mathGcd},
		{Name: "lcm", Params: native.Params("*integers"), Cost: native.Linear("the words of the arguments"), Doc: "Least Common Multiple.", Run: mathLcm},
		{Name: "isqrt", Params: native.Params("n", "/"), Cost: native.Linear("the words of n"), Doc: "Return the integer part of the square root of n.", Run: mathIsqrt},
		{Name: "factorial", Params: native.Params("n", "/"), Cost: native.Linear("the words of the result"), Doc: "Find n!.", Run: mathFactorial},
		{Name: "comb", Params: native.Params("n", "k", "/"), Cost: native.Linear("the words of the result"),
			Doc: "Number of ways to choose k items from n items without repetition and without order.", Run: mathComb},
		{Name: "perm", Params: native.Params("n", "k=None", "/"), Cost: native.Linear("the words of the result"),
			Doc: "Number of ways to choose k items from n items without repetition and with order.", Run: mathPerm},
		{Name: "prod", Params: native.Params("iterable", "/", "*", "start=1"), Cost: native.Linear("len(iterable)"),
			Doc: "Calculate the product of all the elements in the input iterable.", Reduce: &native.Reducer{Init: prodInit, Step: prodStep, Finish: prodFinish}, Slots: 1},
	}
}

func gcd64(a, b uint64) uint64 {
	for b != 0 {
		a, b = b, a%b
	}
	return a
}

func abs64(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

func mathGcd(c native.Call, args []object.Value) (object.Value, error) {
	result := object.Int(0)
	for _, a := range args {
		v, err := intOf(c, a)
		if err != nil {
			return object.Unbound, err
		}
		if result, err = gcdOf(c, result, v); err != nil {
			return object.Unbound, err
		}
	}
	return result, nil
}

func gcdOf(c native.Call, a, b object.Value) (object.Value, error) {
	if a.IsInt() && b.IsInt() {
		if err := c.Meter().Steps(4); err != nil {
			return object.Unbound, err
		}
		if g := gcd64(abs64(a.AsInt()), abs64(b.AsInt())); g <= math.MaxInt64 {
			return object.Int(int64(g)), nil
		}
	}
	x, y := a.AsBig(), b.AsBig()
	n := max(words(x), words(y)) + 1
	if n > 1<<28 {
		n = 1 << 28
	}
	// Lehmer's algorithm: quadratic, with about a division of words per 32 bits.
	if err := c.Meter().Steps(n * n); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(n * 8 * 8); err != nil {
		return object.Unbound, err
	}
	g, _, err := object.NewBigPieces(c.Meter()).GCD(x, y, false)
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, g)
}

func mathLcm(c native.Call, args []object.Value) (object.Value, error) {
	result := object.Int(1)
	for _, a := range args {
		v, err := intOf(c, a)
		if err != nil {
			return object.Unbound, err
		}
		if v.IsInt() && v.AsInt() == 0 || result.IsInt() && result.AsInt() == 0 {
			result = object.Int(0)
			continue
		}
		g, err := gcdOf(c, result, v)
		if err != nil {
			return object.Unbound, err
		}
		x, y := result.AsBig(), v.AsBig()
		if err := chargeProduct(c, x, y); err != nil {
			return object.Unbound, err
		}
		if err := c.Meter().Steps(divWork(words(x), words(g.AsBig()))); err != nil {
			return object.Unbound, err
		}
		if err := object.ChargePieces(c.Meter(), words(x)+words(y), divWork(words(x), words(g.AsBig()))+mulWork(min(words(x), words(y)))); err != nil {
			return object.Unbound, err
		}
		p := object.NewBigPieces(c.Meter())
		r, _, err := p.QuoRem(x, g.AsBig())
		if err != nil {
			return object.Unbound, err
		}
		if r, err = p.Mul(r, y); err != nil {
			return object.Unbound, err
		}
		if result, err = newBig(c, r.Abs(r)); err != nil {
			return object.Unbound, err
		}
	}
	return result, nil
}

// chargeProduct charges for multiplying x by y: the work and the room for the result.
func chargeProduct(c native.Call, x, y *big.Int) error {
	short, long := min(words(x), words(y)), max(words(x), words(y))
	if short == 0 {
		return nil
	}
	if err := c.Meter().Steps(mulWork(short) * (long/short + 1)); err != nil {
		return err
	}
	return object.ChargeBig(c.Meter(), int64(x.BitLen()+y.BitLen()))
}

func mathIsqrt(c native.Call, args []object.Value) (object.Value, error) {
	v, err := intOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	b := v.AsBig()
	if b.Sign() < 0 {
		return object.Unbound, object.ValueErrorf("isqrt() argument must be nonnegative")
	}
	if v.IsInt() {
		n := uint64(v.AsInt())
		r := uint64(math.Sqrt(float64(n)))
		for r > 0 && (r > math.MaxUint32 || r*r > n) {
			r--
		}
		for (r+1) <= math.MaxUint32 && (r+1)*(r+1) <= n {
			r++
		}
		return object.Int(int64(r)), nil
	}
	// Newton's method from a power of two: a division of the full length per step, and a logarithmic number of steps.
	n := words(b)
	if err := c.Meter().Steps((divWork(n, n/2+1) + mulWork(n)) * int64(bits.Len(uint(b.BitLen()))+4)); err != nil {
		return object.Unbound, err
	}
	if err := object.ChargeBig(c.Meter(), int64(b.BitLen())*2); err != nil {
		return object.Unbound, err
	}
	if err := object.ChargePieces(c.Meter(), n, divWork(n, n/2+1)); err != nil {
		return object.Unbound, err
	}
	r, err := object.NewBigPieces(c.Meter()).Sqrt(b)
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, r)
}

// rangeProduct returns lo * (lo+1) * ... * (lo+n-1) for lo > 0, splitting in halves so that the factors stay of equal length. Work and room
// are charged beforehand from the length of the result.
func rangeProduct(c native.Call, lo *big.Int, n int64) (*big.Int, error) {
	high := new(big.Int).Add(lo, big.NewInt(n))
	if n > 0 && int64(high.BitLen()) > (1<<40)/n {
		return nil, c.Meter().Alloc(1 << 60)
	}
	length := n * int64(high.BitLen())
	total := length/64 + 1
	var work int64
	levels := int64(1)
	for level, parts := total, int64(1); ; level, parts = level/2, parts*2 {
		work += parts * mulWork(level/2+1)
		if level <= 1 || parts > n {
			break
		}
		levels++
	}
	if err := c.Meter().Steps(work + n/2); err != nil {
		return nil, err
	}
	// The products of every level together are as long as the result; the ones at the bottom grow factor by factor.
	if err := object.ChargeBig(c.Meter(), length*(levels+1)); err != nil {
		return nil, err
	}
	if err := c.Meter().Alloc(n * smallFactor); err != nil {
		return nil, err
	}
	return splitProduct(object.NewBigPieces(c.Meter()), lo, n)
}

// smallFactor is what a factor takes at the bottom of splitProduct: the product grows by a word and is moved now and then.
const smallFactor = 48

// splitProduct recurses to a depth of log n.
func splitProduct(p *object.BigPieces, lo *big.Int, n int64) (*big.Int, error) {
	if n <= 16 {
		if err := p.Tick(words(lo)*n*n/2 + n); err != nil {
			return nil, err
		}
		r := big.NewInt(1)
		f := new(big.Int).Set(lo)
		for i := int64(0); i < n; i++ {
			r.Mul(r, f)
			f.Add(f, big.NewInt(1))
		}
		return r, nil
	}
	half := n / 2
	a, err := splitProduct(p, lo, half)
	if err != nil {
		return nil, err
	}
	b, err := splitProduct(p, new(big.Int).Add(lo, big.NewInt(half)), n-half)
	if err != nil {
		return nil, err
	}
	return p.Mul(a, b)
}

func mathFactorial(c native.Call, args []object.Value) (object.Value, error) {
	v, err := intOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	switch b := v.AsBig(); {
	case b.Sign() < 0:
		return object.Unbound, object.ValueErrorf("factorial() not defined for negative values")
	case !b.IsInt64():
		return object.Unbound, object.OverflowErrorf("factorial() argument should not exceed %d", int64(math.MaxInt64))
	}
	n := v.AsInt()
	if n <= 20 {
		r := int64(1)
		for i := int64(2); i <= n; i++ {
			r *= i
		}
		return object.Int(r), nil
	}
	r, err := rangeProduct(c, big.NewInt(1), n)
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, r)
}

// chooseArgs converts and checks the arguments of comb and perm; none is true when the result is 0 because k > n.
func chooseArgs(c native.Call, args []object.Value) (n, k object.Value, none bool, err error) {
	if n, err = intOf(c, args[0]); err != nil {
		return
	}
	if k, err = intOf(c, args[1]); err != nil {
		return
	}
	if n.AsBig().Sign() < 0 {
		return n, k, false, object.ValueErrorf("n must be a non-negative integer")
	}
	if k.AsBig().Sign() < 0 {
		return n, k, false, object.ValueErrorf("k must be a non-negative integer")
	}
	return n, k, n.AsBig().Cmp(k.AsBig()) < 0, nil
}

func mathPerm(c native.Call, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return mathFactorial(c, args[:1])
	}
	n, k, none, err := chooseArgs(c, args)
	if err != nil || none {
		return object.Int(0), err
	}
	if !k.IsInt() {
		return object.Unbound, object.OverflowErrorf("k must not exceed %d", int64(math.MaxInt64))
	}
	lo, err := lowest(c, n, k.AsInt())
	if err != nil {
		return object.Unbound, err
	}
	r, err := rangeProduct(c, lo, k.AsInt())
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, r)
}

func mathComb(c native.Call, args []object.Value) (object.Value, error) {
	n, k, none, err := chooseArgs(c, args)
	if err != nil || none {
		return object.Int(0), err
	}
	if err := c.Meter().Alloc(budget.SizeClass(int64(8 * (words(n.AsBig()) + words(k.AsBig()))))); err != nil {
		return object.Unbound, err
	}
	least := new(big.Int).Sub(n.AsBig(), k.AsBig())
	if k.AsBig().Cmp(least) < 0 {
		least = k.AsBig()
	}
	if !least.IsInt64() {
		return object.Unbound, object.OverflowErrorf("min(n - k, k) must not exceed %d", int64(math.MaxInt64))
	}
	count := least.Int64()
	if r, ok := smallComb(n, count); ok {
		return object.Int(r), nil
	}
	lo, err := lowest(c, n, count)
	if err != nil {
		return object.Unbound, err
	}
	top, err := rangeProduct(c, lo, count)
	if err != nil {
		return object.Unbound, err
	}
	bottom, err := rangeProduct(c, big.NewInt(1), count)
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(divWork(words(top), words(bottom))); err != nil {
		return object.Unbound, err
	}
	if err := object.ChargePieces(c.Meter(), words(top), divWork(words(top), words(bottom))); err != nil {
		return object.Unbound, err
	}
	q, _, err := object.NewBigPieces(c.Meter()).QuoRem(top, bottom)
	if err != nil {
		return object.Unbound, err
	}
	return newBig(c, q)
}

// lowest returns n - count + 1, the lowest factor of a falling product.
func lowest(c native.Call, n object.Value, count int64) (*big.Int, error) {
	if err := c.Meter().Alloc(budget.SizeClass(int64(8 * (words(n.AsBig()) + 5)))); err != nil {
		return nil, err
	}
	return new(big.Int).Sub(n.AsBig(), big.NewInt(count-1)), nil
}

// smallComb computes C(n, k) while everything fits in 64 bits.
func smallComb(n object.Value, k int64) (int64, bool) {
	if !n.IsInt() || k > 62 {
		return 0, false
	}
	r := uint64(1)
	for i := int64(0); i < k; i++ {
		high, low := bits.Mul64(r, uint64(n.AsInt()-i))
		if high != 0 {
			return 0, false
		}
		r = low / uint64(i+1)
	}
	return int64(r), r <= math.MaxInt64
}

func prodInit(_ native.Call, s *native.State) (object.Value, bool, error) {
	s.Own()[0] = s.Slots[1]
	return s.Slots[0], false, nil
}

func prodStep(c native.Call, s *native.State, item object.Value) (bool, error) {
	r, err := multiply(c, s.Own()[0], item)
	s.Own()[0] = r
	return false, err
}

func prodFinish(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil }

// multiply is a * b, the common cases without a look at the operands' classes.
func multiply(c native.Call, a, b object.Value) (object.Value, error) {
	switch {
	case a.IsInt() && b.IsInt():
		x, y := a.AsInt(), b.AsInt()
		high, low := bits.Mul64(abs64(x), abs64(y))
		if high == 0 && low <= math.MaxInt64 {
			return object.Int(x * y), nil
		}
	case a.IsFloat() && b.IsFloat():
		return object.Float(a.AsFloat() * b.AsFloat()), nil
	}
	return c.Binary(object.OpMul, a, b)
}
