package object

import (
	"math"
	"math/big"
)

// Round is round(v, ndigits) for numbers; ndigits is Unbound or None when it was not given, and the result an int then. Halves go to the
// even side. NotImplemented for everything that is no real number.
func Round(c Calls, v, ndigits Value) (Value, error) {
	v = BuiltinPart(v)
	whole := ndigits.IsUnbound() || ndigits.IsNone()
	m := c.Meter()
	rank := rankOf(v)
	if rank == rankNone || rank == rankComplex {
		return NotImplemented, nil
	}
	n := int64(0)
	if !whole {
		d := BuiltinPart(ndigits)
		switch rankOf(d) {
		case rankInt:
			n = d.AsInt()
		case rankBig:
			if rank == rankFloat {
				return Unbound, OverflowErrorf("Python int too large to convert to C ssize_t")
			}
			n = math.MaxInt64
			if d.BigInt().Sign() < 0 {
				n = math.MinInt64 + 1
			}
		default:
			return Unbound, TypeErrorf("'%s' object cannot be interpreted as an integer", TypeName(ndigits))
		}
	}
	if rank == rankFloat {
		if whole {
			return FloatToInt(m, math.RoundToEven(v.AsFloat()))
		}
		return roundFloat(v.AsFloat(), n)
	}
	if n >= 0 {
		return Unary(c, OpPos, v)
	}
	return roundInt(c, v, -max(n, -math.MaxInt64))
}

// roundFloat rounds to n digits behind the point, correctly: through the decimal expansion.
func roundFloat(x float64, n int64) (Value, error) {
	switch {
	case math.IsNaN(x) || math.IsInf(x, 0) || x == 0 || n > 323:
		return Float(x), nil
	case n < -308:
		return Float(math.Copysign(0, x)), nil
	case n >= 0:
		f := roundPrecision(x, int(n))
		if math.IsInf(f, 0) {
			return Unbound, OverflowErrorf("rounded value too large to represent")
		}
		return Float(f), nil
	}
	// Tens and above: exactly, in integers, since x may be no integer and a half must be told from a little more.
	whole := math.Trunc(x)
	b, _ := new(big.Float).SetFloat64(whole).Int(nil)
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(-n), nil)
	q, r := new(big.Int).QuoRem(b, unit, new(big.Int))
	twice := new(big.Int).Lsh(r.Abs(r), 1)
	cmp := twice.Cmp(unit)
	if cmp > 0 || cmp == 0 && (whole != x || q.Bit(0) == 1) {
		if x < 0 {
			q.Sub(q, bigOne)
		} else {
			q.Add(q, bigOne)
		}
	}
	f, _ := new(big.Float).SetInt(q.Mul(q, unit)).Float64()
	if math.IsInf(f, 0) {
		return Unbound, OverflowErrorf("rounded value too large to represent")
	}
	if f == 0 {
		f = math.Copysign(0, x)
	}
	return Float(f), nil
}

// roundInt rounds an int to a multiple of 10**n, n > 0.
func roundInt(c Calls, v Value, n int64) (Value, error) {
	m := c.Meter()
	b := v.AsBig()
	// A unit of more than twice the value rounds it to zero; 10**n has more than 3n bits.
	if n > int64(b.BitLen())/3+2 {
		return Int(0), nil
	}
	if err := m.Steps(16); err != nil { // five operations on numbers of their own
		return Unbound, err
	}
	unit, err := bigPow(m, big.NewInt(10), big.NewInt(n))
	if err != nil {
		return Unbound, err
	}
	u := unit.AsBig()
	q, r, err := bigDivMod(m, b, u)
	if err != nil {
		return Unbound, err
	}
	cmp := new(big.Int).Lsh(r, 1).Cmp(u)
	if cmp > 0 || cmp == 0 && q.Bit(0) == 1 {
		q.Add(q, bigOne)
	}
	return bigMul(m, q, u)
}
