package object

import (
	"math"
	"math/big"
	"math/bits"

	"github.com/minipy/minipy/budget"
)

func zeroDivision(text string) error { return Errorf(ZeroDivisionError, "%s", text) }

// The texts of CPython 3.12 for division by an int zero.
const (
	divisionByZero = "division by zero"
	floorByZero    = "integer division or modulo by zero"
	moduloByZero   = "integer modulo by zero"
)

// intArith computes x op y; what overflows 64 bits goes on as big ints.
func intArith(m *budget.Meter, op BinaryOp, x, y int64) (Value, error) {
	switch op {
	case OpAdd:
		if z := x + y; (x^z)&(y^z) >= 0 {
			return Int(z), nil
		}
	case OpSub:
		if z := x - y; (x^y)&(x^z) >= 0 {
			return Int(z), nil
		}
	case OpMul:
		if z, ok := mulInt(x, y); ok {
			return Int(z), nil
		}
	case OpDiv:
		if y == 0 {
			return Unbound, zeroDivision(divisionByZero)
		}
		const exact = 1 << 53
		if x >= -exact && x <= exact && y >= -exact && y <= exact {
			return Float(float64(x) / float64(y)), nil
		}
	case OpFloorDiv:
		if y == 0 {
			return Unbound, zeroDivision(floorByZero)
		}
		if x != math.MinInt64 || y != -1 {
			return Int(floorDiv(x, y)), nil
		}
	case OpMod:
		if y == 0 {
			return Unbound, zeroDivision(moduloByZero)
		}
		return Int(floorMod(x, y)), nil
	case OpPow:
		return intPow(m, x, y)
	case OpLShift:
		return intShiftLeft(m, x, y)
	case OpRShift:
		if y < 0 {
			return Unbound, ValueErrorf("negative shift count")
		}
		return Int(x >> min(uint64(y), 63)), nil
	case OpAnd:
		return Int(x & y), nil
	case OpOr:
		return Int(x | y), nil
	case OpXor:
		return Int(x ^ y), nil
	default:
		return NotImplemented, nil
	}
	return bigArith(m, op, big.NewInt(x), big.NewInt(y))
}

// mulInt returns x*y and whether that did not overflow.
func mulInt(x, y int64) (int64, bool) {
	high, low := bits.Mul64(magnitude(x), magnitude(y))
	if high != 0 {
		return 0, false
	}
	if (x < 0) != (y < 0) {
		return -int64(low), low <= 1<<63
	}
	return int64(low), low < 1<<63
}

// magnitude returns |x|.
func magnitude(x int64) uint64 {
	if x < 0 {
		return -uint64(x)
	}
	return uint64(x)
}

// floorDiv rounds towards minus infinity; y is not 0 and the quotient fits.
func floorDiv(x, y int64) int64 {
	q := x / y
	if x%y != 0 && (x < 0) != (y < 0) {
		q--
	}
	return q
}

// floorMod has the sign of y, which is not 0.
func floorMod(x, y int64) int64 {
	if y == -1 {
		return 0
	}
	r := x % y
	if r != 0 && (r < 0) != (y < 0) {
		r += y
	}
	return r
}

func intShiftLeft(m *budget.Meter, x, y int64) (Value, error) {
	switch {
	case y < 0:
		return Unbound, ValueErrorf("negative shift count")
	case x == 0:
		return Int(0), nil
	case y < 64 && x<<y>>y == x:
		return Int(x << y), nil
	}
	return shiftBigLeft(m, big.NewInt(x), y)
}

// shiftBigLeft shifts b, which is not 0, by n >= 0 bits.
func shiftBigLeft(m *budget.Meter, b *big.Int, n int64) (Value, error) {
	if n > 1<<40 {
		return Unbound, ChargeBig(m, n)
	}
	total := int64(b.BitLen()) + n
	if err := chargeResult(m, total, total/512+1); err != nil {
		return Unbound, err
	}
	return wrapBig(new(big.Int).Lsh(b, uint(n))), nil
}

// bigSteps is what any operation on big ints costs beside its work on words: allocation and calls, some 100 ns.
const bigSteps = 8

// chargeResult charges a result of so many bits and the steps to make it.
func chargeResult(m *budget.Meter, resultBits, steps int64) error {
	if err := ChargeBig(m, resultBits); err != nil {
		return err
	}
	return m.Steps(steps + bigSteps)
}

// karatsubaFrom is the size in words from which math/big multiplies by Karatsuba's method.
const karatsubaFrom = 40

// mulSteps returns the steps for multiplying numbers of n and k words: one for four products of words.
func mulSteps(n, k int64) int64 {
	if n > k {
		n, k = k, n
	}
	if n <= karatsubaFrom {
		return n*k/4 + 1
	}
	half, factor := n, int64(1)
	for half > karatsubaFrom {
		half = (half + 1) / 2
		factor *= 3
	}
	return (half*half/4 + 1) * factor * ((k + n - 1) / n)
}

// divSteps returns the steps for dividing n words by k words.
func divSteps(n, k int64) int64 {
	if n < k {
		return n/8 + bigSteps
	}
	q := n - k + 1
	return min(q*k/8, 4*mulSteps(q, k)) + 2*(n+k) + bigSteps
}

func words(b *big.Int) int64 { return int64(len(b.Bits())) }

// bigArith computes x op y for ints of any size, charged before it is done.
func bigArith(m *budget.Meter, op BinaryOp, x, y *big.Int) (Value, error) {
	n, k := words(x), words(y)
	switch op {
	case OpAdd, OpSub:
		if err := chargeResult(m, int64(max(x.BitLen(), y.BitLen())+1), max(n, k)/8+1); err != nil {
			return Unbound, err
		}
		if op == OpAdd {
			return wrapBig(new(big.Int).Add(x, y)), nil
		}
		return wrapBig(new(big.Int).Sub(x, y)), nil
	case OpMul:
		return bigMul(m, x, y)
	case OpDiv:
		if y.Sign() == 0 {
			return Unbound, zeroDivision(divisionByZero)
		}
		return bigTrueDiv(m, x, y)
	case OpFloorDiv, OpMod:
		if y.Sign() == 0 {
			if op == OpMod {
				return Unbound, zeroDivision(moduloByZero)
			}
			return Unbound, zeroDivision(floorByZero)
		}
		q, r, err := bigDivMod(m, x, y)
		if err != nil {
			return Unbound, err
		}
		if op == OpMod {
			return wrapBig(r), nil
		}
		return wrapBig(q), nil
	case OpPow:
		return bigPow(m, x, y)
	case OpLShift:
		switch {
		case y.Sign() < 0:
			return Unbound, ValueErrorf("negative shift count")
		case x.Sign() == 0:
			return Int(0), nil
		case !y.IsInt64():
			return Unbound, OverflowErrorf("too many digits in integer")
		}
		return shiftBigLeft(m, x, y.Int64())
	case OpRShift:
		if y.Sign() < 0 {
			return Unbound, ValueErrorf("negative shift count")
		}
		left := int64(0)
		if y.IsInt64() {
			left = max(int64(x.BitLen())-y.Int64(), 0)
		}
		if left == 0 {
			if x.Sign() < 0 {
				return Int(-1), nil
			}
			return Int(0), nil
		}
		if err := chargeResult(m, left+64, left/512+1); err != nil {
			return Unbound, err
		}
		return wrapBig(new(big.Int).Rsh(x, uint(y.Int64()))), nil
	case OpAnd, OpOr, OpXor:
		if err := chargeResult(m, (max(n, k)+1)*64, max(n, k)/4+1); err != nil {
			return Unbound, err
		}
		z := new(big.Int)
		switch op {
		case OpAnd:
			z.And(x, y)
		case OpOr:
			z.Or(x, y)
		default:
			z.Xor(x, y)
		}
		return wrapBig(z), nil
	}
	return NotImplemented, nil
}

func bigMul(m *budget.Meter, x, y *big.Int) (Value, error) {
	n, k := words(x), words(y)
	if err := chargeResult(m, int64(x.BitLen()+y.BitLen()), mulSteps(n, k)); err != nil {
		return Unbound, err
	}
	if min(n, k) > karatsubaFrom { // scratch space of Karatsuba's method
		if err := m.Alloc(budget.SizeClass(6 * 8 * min(n, k))); err != nil {
			return Unbound, err
		}
	}
	if err := ChargePieces(m, min(n, k), mulSteps(n, k)); err != nil {
		return Unbound, err
	}
	z, err := NewBigPieces(m).Mul(x, y)
	if err != nil {
		return Unbound, err
	}
	return wrapBig(z), nil
}

// bigDivMod divides, rounding towards minus infinity; y is not 0.
func bigDivMod(m *budget.Meter, x, y *big.Int) (q, r *big.Int, err error) {
	n, k := words(x), words(y)
	if err = chargeResult(m, max(n-k+2, 1)*64, divSteps(n, k)); err != nil {
		return
	}
	if err = ChargeBig(m, (max(n, k)+1)*64); err != nil { // the remainder starts as a copy of the dividend
		return
	}
	if err = m.Alloc(budget.SizeClass((n + 2*k) * 8)); err != nil { // scratch
		return
	}
	if err = ChargePieces(m, n, divSteps(n, k)); err != nil {
		return
	}
	if q, r, err = NewBigPieces(m).QuoRem(x, y); err != nil {
		return
	}
	if r.Sign() != 0 && (r.Sign() < 0) != (y.Sign() < 0) {
		q.Sub(q, bigOne)
		r.Add(r, y)
	}
	return
}

var bigOne = big.NewInt(1)

// bigTrueDiv returns x / y correctly rounded; y is not 0.
func bigTrueDiv(m *budget.Meter, x, y *big.Int) (Value, error) {
	if x.Sign() == 0 {
		return Float(math.Copysign(0, float64(y.Sign()))), nil
	}
	// A quotient of at least 66 bits whose last bit also stands for all that follows rounds like the exact one.
	shift := 66 - (x.BitLen() - y.BitLen())
	n, k := words(x)+int64(max(shift, 0))/64+1, words(y)+int64(max(-shift, 0))/64+1
	if err := m.Steps(divSteps(n, k) + 8); err != nil {
		return Unbound, err
	}
	if err := m.Alloc(budget.SizeClass((n + k) * 4 * 8)); err != nil {
		return Unbound, err
	}
	num, den := new(big.Int).Abs(x), new(big.Int).Abs(y)
	if shift > 0 {
		num.Lsh(num, uint(shift))
	} else {
		den.Lsh(den, uint(-shift))
	}
	if err := ChargePieces(m, n, divSteps(n, k)); err != nil {
		return Unbound, err
	}
	q, r, err := NewBigPieces(m).QuoRem(num, den)
	if err != nil {
		return Unbound, err
	}
	if r.Sign() != 0 {
		q.SetBit(q, 0, 1)
	}
	exact := new(big.Float).SetInt(q)
	f, _ := exact.SetMantExp(exact, -shift).Float64()
	if math.IsInf(f, 0) {
		return Unbound, OverflowErrorf("integer division result too large for a float")
	}
	if (x.Sign() < 0) != (y.Sign() < 0) {
		f = -f
	}
	return Float(f), nil
}

// bigToFloat rounds b to the nearest float.
func bigToFloat(b *big.Int) (float64, error) {
	if b.BitLen() > 1024 {
		return 0, OverflowErrorf("int too large to convert to float")
	}
	f, _ := new(big.Float).SetInt(b).Float64()
	if math.IsInf(f, 0) {
		return 0, OverflowErrorf("int too large to convert to float")
	}
	return f, nil
}

// intPow is x ** y.
func intPow(m *budget.Meter, x, y int64) (Value, error) {
	if y < 0 {
		v, err := floatPow(m, float64(x), float64(y))
		return v, err
	}
	switch x {
	case 0:
		if y == 0 {
			return Int(1), nil
		}
		return Int(0), nil
	case 1:
		return Int(1), nil
	case -1:
		return Int(1 - 2*(y&1)), nil
	}
	// |x| >= 2, so more than 63 factors overflow.
	if y < 64 {
		z, base, ok := int64(1), x, true
		for k := y; ; {
			if k&1 != 0 {
				if z, ok = mulInt(z, base); !ok {
					break
				}
			}
			if k >>= 1; k == 0 {
				return Int(z), nil
			}
			if base, ok = mulInt(base, base); !ok {
				break
			}
		}
	}
	return bigPow(m, big.NewInt(x), big.NewInt(y))
}

// bigPow is x ** y for ints of any size.
func bigPow(m *budget.Meter, x, y *big.Int) (Value, error) {
	if y.Sign() < 0 {
		f, err := bigToFloat(x)
		if err != nil {
			return Unbound, err
		}
		g, err := bigToFloat(y)
		if err != nil {
			return Unbound, err
		}
		return floatPow(m, f, g)
	}
	if x.IsInt64() {
		if i := x.Int64(); i >= -1 && i <= 1 {
			return intPow(m, i, int64(y.Bit(0))+2*int64(min(y.BitLen(), 2)/2))
		}
	}
	if !y.IsInt64() || y.Int64() > 1<<40 {
		return Unbound, m.Alloc(budget.Unlimited / 2)
	}
	k := y.Int64()
	if x.Sign() > 0 && x.TrailingZeroBits() == uint(x.BitLen()-1) { // a power of two
		return shiftBigLeft(m, bigOne, k*int64(x.BitLen()-1))
	}
	resultBits, err := product(m, int64(x.BitLen()), k)
	if err != nil {
		return Unbound, err
	}
	// The squarings together cost less than half again what the last one does; their buffers are twice the result.
	size := resultBits/64 + 1
	if err := m.Alloc(2 * budget.SizeClass(size*8)); err != nil {
		return Unbound, err
	}
	if err := chargeResult(m, resultBits, 2*mulSteps(size/2+1, size/2+1)); err != nil {
		return Unbound, err
	}
	if err := ChargePieces(m, size/2, mulSteps(size/2+1, size/2+1)); err != nil {
		return Unbound, err
	}
	z, err := NewBigPieces(m).Pow(x, uint64(k))
	if err != nil {
		return Unbound, err
	}
	return wrapBig(z), nil
}

// powMod is pow(x, y, mod) for ints.
func powMod(m *budget.Meter, x, y, mod *big.Int) (Value, error) {
	if mod.Sign() == 0 {
		return Unbound, ValueErrorf("pow() 3rd argument cannot be 0")
	}
	k := words(mod)
	work := int64(y.BitLen())*(2*mulSteps(k, k)+2) + divSteps(words(x), k) + 8
	if err := m.Steps(work); err != nil {
		return Unbound, err
	}
	if err := m.Alloc(budget.SizeClass((18*k + words(x) + 8) * 8)); err != nil { // the table of powers, and scratch
		return Unbound, err
	}
	if err := ChargeBig(m, (k+1)*64); err != nil {
		return Unbound, err
	}
	if err := ChargePieces(m, 2*k, 2*mulSteps(k, k)); err != nil {
		return Unbound, err
	}
	abs := new(big.Int).Abs(mod)
	p := NewBigPieces(m)
	if y.Sign() < 0 {
		err := m.Steps(k * k)
		if err != nil {
			return Unbound, err
		}
		if x, err = inverse(p, x, abs); err != nil {
			return Unbound, err
		}
		y = new(big.Int).Neg(y)
	}
	z, err := p.PowMod(x, y, abs)
	if err != nil {
		return Unbound, err
	}
	if z.Sign() < 0 {
		z.Add(z, abs)
	}
	if z.Cmp(abs) >= 0 {
		z.Mod(z, abs)
	}
	if mod.Sign() < 0 && z.Sign() != 0 {
		z.Add(z, mod)
	}
	return wrapBig(z), nil
}

// inverse returns the y for which x*y is 1 modulo mod > 0.
func inverse(p *BigPieces, x, mod *big.Int) (*big.Int, error) {
	_, x, err := p.QuoRem(x, mod)
	if err != nil {
		return nil, err
	}
	if x.Sign() < 0 {
		x.Add(x, mod)
	}
	gcd, y, err := p.GCD(x, mod, true)
	if err != nil {
		return nil, err
	}
	if gcd.Cmp(bigOne) != 0 && mod.Cmp(bigOne) != 0 {
		return nil, ValueErrorf("base is not invertible for the given modulus")
	}
	return y.Mod(y, mod), nil
}
