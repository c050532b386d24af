package stdlib

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Names of special methods looked up on arguments.
var (
	nameFloat = object.Intern("__float__")
	nameIndex = object.Intern("__index__")
	nameTrunc = object.Intern("__trunc__")
	nameCeil  = object.Intern("__ceil__")
	nameFloor = object.Intern("__floor__")
)

// isIntKind reports whether v is an int or bool of any size.
func isIntKind(v object.Value) bool { return v.IsInt() || v.IsBool() || v.Is(object.KindBigInt) }

// floatOf converts an argument to float as PyFloat_AsDouble does: floats, ints, and objects with __float__ or __index__. The
// error is TypeError "must be real number, not str", or OverflowError for an int beyond the range of float.
func floatOf(c native.Call, v object.Value) (float64, error) {
	switch {
	case v.IsFloat():
		return v.AsFloat(), nil
	case v.IsInt() || v.IsBool():
		return float64(v.AsInt()), nil
	}
	if b := v.BigInt(); b != nil {
		return bigToFloat(b)
	}
	if p := object.BuiltinPart(v); p.IsFloat() {
		return p.AsFloat(), nil
	}
	if m, ok, err := c.LookupSpecial(v, nameFloat); err != nil {
		return 0, err
	} else if ok {
		r, err := c.Invoke(m)
		if err != nil {
			return 0, err
		}
		if p := object.BuiltinPart(r); p.IsFloat() {
			return p.AsFloat(), nil
		}
		return 0, object.TypeErrorf("%s.__float__ returned non-float (type %s)", object.TypeName(v), object.TypeName(r))
	}
	if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
		return 0, err
	} else if ok {
		i, err := c.ToIndex(v)
		if err != nil {
			return 0, err
		}
		return floatOf(c, i)
	}
	return 0, object.TypeErrorf("must be real number, not %s", object.TypeName(v))
}

// bigToFloat rounds b to the nearest float, halves to even.
func bigToFloat(b *big.Int) (float64, error) {
	if b.BitLen() > 1024 {
		return 0, object.OverflowErrorf("int too large to convert to float")
	}
	f, _ := new(big.Float).SetInt(b).Float64()
	if math.IsInf(f, 0) {
		return 0, object.OverflowErrorf("int too large to convert to float")
	}
	return f, nil
}

// intOf converts an argument to an int of any size as operator.index does.
func intOf(c native.Call, v object.Value) (object.Value, error) {
	switch {
	case v.IsInt() || v.Is(object.KindBigInt):
		return v, nil
	case v.IsBool():
		return object.Int(v.AsInt()), nil
	}
	return c.ToIndex(v)
}

// smallIntOf is intOf for arguments that must fit in 64 bits; beyond, the error is an OverflowError that names the C type as CPython does.
func smallIntOf(c native.Call, v object.Value, ctype string) (int64, error) {
	i, err := intOf(c, v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() {
		return 0, object.OverflowErrorf("Python int too large to convert to C %s", ctype)
	}
	return i.AsInt(), nil
}

// words returns the length of b in machine words.
func words(b *big.Int) int64 { return int64(b.BitLen()+63) / 64 }

// mulWork returns the steps that multiplying two numbers of n words takes: quadratic up to the size where Go's math/big switches to
// Karatsuba's method, then three products of half the size.
func mulWork(n int64) int64 {
	var extra int64
	times := int64(1)
	for n > 40 {
		extra += times * n / 4
		n = (n + 1) / 2
		times *= 3
		if times > 1<<40 {
			return budget.Unlimited / 4
		}
	}
	return extra + times*(n*n/4+1)
}

// divWork returns the steps for dividing n words by m words.
func divWork(n, m int64) int64 {
	if q := n - m; q > 0 && m > 0 {
		if q > 1<<30 {
			return budget.Unlimited / 4
		}
		return q*m/4 + n/4 + 1
	}
	return n/4 + 1
}

// newBig returns a big result as a value; its size is charged.
func newBig(c native.Call, b *big.Int) (object.Value, error) { return object.NewBig(c.Meter(), b) }

// floatToInt returns the integral float f as an int.
func floatToInt(c native.Call, f float64) (object.Value, error) {
	if f >= -(1<<62) && f <= 1<<62 {
		return object.Int(int64(f)), nil
	}
	switch {
	case math.IsNaN(f):
		return object.Unbound, object.ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return object.Unbound, object.OverflowErrorf("cannot convert float infinity to integer")
	}
	if err := object.ChargeBig(c.Meter(), 1024); err != nil {
		return object.Unbound, err
	}
	b, _ := new(big.Float).SetFloat64(f).Int(nil)
	return newBig(c, b)
}
