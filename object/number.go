package object

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
)

// UnaryOp is a unary operator that is not `not`.
type UnaryOp uint8

// The unary operators.
const (
	OpNeg UnaryOp = iota
	OpPos
	OpInvert
)

var unaryOps = [...]struct{ symbol, method string }{OpNeg: {"-", "__neg__"}, OpPos: {"+", "__pos__"}, OpInvert: {"~", "__invert__"}}

// String returns the operator as it is written.
func (op UnaryOp) String() string { return unaryOps[op].symbol }

// Symbol returns the operator as it is written.
func (op UnaryOp) Symbol() string { return unaryOps[op].symbol }

// Method returns the name of the special method.
func (op UnaryOp) Method() string { return unaryOps[op].method }

// UnaryTypeError is the TypeError for an operand that has no op.
func UnaryTypeError(op UnaryOp, v Value) error {
	return TypeErrorf("bad operand type for unary %s: '%s'", op, TypeName(v))
}

// Unary applies op to a number; UnaryTypeError for everything else, so the machine must have looked for special methods first.
func Unary(c Calls, op UnaryOp, given Value) (Value, error) {
	v := BuiltinPart(given)
	m := c.Meter()
	switch rankOf(v) {
	case rankInt:
		i := v.AsInt()
		switch op {
		case OpPos:
			return Int(i), nil
		case OpInvert:
			return Int(^i), nil
		}
		if i != math.MinInt64 {
			return Int(-i), nil
		}
		return NewBig(m, new(big.Int).Neg(big.NewInt(i)))
	case rankBig:
		b := v.BigInt()
		if op == OpPos {
			return v, nil
		}
		if err := chargeResult(m, int64(b.BitLen()+1), words(b)/8+1); err != nil {
			return Unbound, err
		}
		if op == OpNeg {
			return wrapBig(new(big.Int).Neg(b)), nil
		}
		return wrapBig(new(big.Int).Not(b)), nil
	case rankFloat:
		switch op {
		case OpNeg:
			return Float(-v.AsFloat()), nil
		case OpPos:
			return v, nil
		}
	case rankComplex:
		switch op {
		case OpNeg:
			return NewComplex(m, -v.Complex())
		case OpPos:
			return v, nil
		}
	}
	return Unbound, UnaryTypeError(op, given)
}

// Abs is abs(v) of a number; NotImplemented for everything else.
func Abs(c Calls, v Value) (Value, error) {
	v = BuiltinPart(v)
	switch rankOf(v) {
	case rankInt:
		if v.AsInt() >= 0 {
			return Int(v.AsInt()), nil
		}
		return Unary(c, OpNeg, v)
	case rankBig:
		if v.BigInt().Sign() > 0 {
			return v, nil
		}
		return Unary(c, OpNeg, v)
	case rankFloat:
		return Float(math.Abs(v.AsFloat())), nil
	case rankComplex:
		z := v.Complex()
		f := Hypot(real(z), imag(z))
		if math.IsInf(f, 0) && !math.IsInf(real(z), 0) && !math.IsInf(imag(z), 0) {
			return Unbound, OverflowErrorf("absolute value too large")
		}
		return Float(f), nil
	}
	return NotImplemented, nil
}

// Pow3 is pow(a, b, mod); mod may be None. NotImplemented when the operands are no numbers.
func Pow3(c Calls, a, b, mod Value) (Value, error) {
	if mod.IsNone() {
		return Binary(c, OpPow, a, b)
	}
	a, b, mod = BuiltinPart(a), BuiltinPart(b), BuiltinPart(mod)
	ranks := [...]int{rankOf(a), rankOf(b), rankOf(mod)}
	if max(ranks[0], ranks[1], ranks[2]) <= rankBig && min(ranks[0], ranks[1], ranks[2]) > 0 {
		return powMod(c.Meter(), a.AsBig(), b.AsBig(), mod.AsBig())
	}
	for _, rank := range ranks { // each type is asked in turn
		switch {
		case rank == rankComplex && ranks[0] > 0 && ranks[1] > 0:
			return Unbound, ValueErrorf("complex modulo")
		case rank == rankFloat:
			return Unbound, errFloatModulo()
		}
	}
	return NotImplemented, nil
}

func errFloatModulo() error {
	return TypeErrorf("pow() 3rd argument not allowed unless all arguments are integers")
}

// Pow3TypeError is the TypeError of pow with three arguments.
func Pow3TypeError(a, b, mod Value) error {
	return TypeErrorf("unsupported operand type(s) for ** or pow(): '%s', '%s', '%s'", TypeName(a), TypeName(b), TypeName(mod))
}

// DivMod is divmod(a, b) as two values; the quotient is NotImplemented when the operands are no real numbers.
func DivMod(c Calls, a, b Value) (q, r Value, err error) {
	a, b = BuiltinPart(a), BuiltinPart(b)
	ra, rb := rankOf(a), rankOf(b)
	m := c.Meter()
	switch rank := max(ra, rb); {
	case ra == 0 || rb == 0 || rank == rankComplex:
		return NotImplemented, NotImplemented, nil
	case rank == rankFloat:
		x, err := numberToFloat(a)
		if err != nil {
			return Unbound, Unbound, err
		}
		y, err := numberToFloat(b)
		if err != nil {
			return Unbound, Unbound, err
		}
		if y == 0 {
			return Unbound, Unbound, zeroDivision("float divmod()")
		}
		f, g := floatDivMod(x, y)
		return Float(f), Float(g), nil
	}
	if ra == rankInt && rb == rankInt {
		x, y := a.AsInt(), b.AsInt()
		if y == 0 {
			return Unbound, Unbound, zeroDivision(floorByZero)
		}
		if x != math.MinInt64 || y != -1 {
			return Int(floorDiv(x, y)), Int(floorMod(x, y)), nil
		}
	}
	if b.AsBig().Sign() == 0 {
		return Unbound, Unbound, zeroDivision(floorByZero)
	}
	bq, br, err := bigDivMod(m, a.AsBig(), b.AsBig())
	if err != nil {
		return Unbound, Unbound, err
	}
	return wrapBig(bq), wrapBig(br), nil
}

// Truth returns the truth of a builtin value. An instance has that of the builtin value it carries, and is true when it carries none: the machine
// must have looked for __bool__ and __len__ first. The error is always nil at present.
func Truth(c Calls, v Value) (bool, error) {
	if v.ref == nil {
		return v.bits != 0, nil
	}
	switch v.ref.kind {
	case KindBool:
		return v.bits != 0, nil
	case KindNone:
		return false, nil
	case KindFloat:
		return v.AsFloat() != 0, nil
	case KindComplex:
		return v.Complex() != 0, nil
	case KindInstance:
		if p := BuiltinPart(v); p.ref != v.ref {
			return Truth(c, p)
		}
		return true, nil
	}
	if o, ok := v.ref.self.(Truthful); ok {
		return o.Truth(), nil
	}
	if n, ok := Len(v); ok {
		return n != 0, nil
	}
	if v.Is(KindMemoryView) {
		return false, NoLength(v)
	}
	return true, nil
}

// ToFloat returns an int, bool, float, or instance that carries one, as a float; ok is false for everything else. OverflowError for ints that
// are too large.
func ToFloat(v Value) (f float64, ok bool, err error) {
	v = BuiltinPart(v)
	switch rankOf(v) {
	case rankInt, rankBig, rankFloat:
		f, err = numberToFloat(v)
		return f, true, err
	}
	return 0, false, nil
}

// ToInt64 returns an int or bool that fits in 64 bits; ok is false for everything else.
func ToInt64(v Value) (i int64, ok bool) {
	v = BuiltinPart(v)
	if v.ref == nil || v.ref == &boolTag {
		return int64(v.bits), true
	}
	return 0, false
}

// ToBig returns an int or bool of any size, not to be changed; nil for everything else.
func ToBig(v Value) *big.Int { return BuiltinPart(v).AsBig() }

// IsIntegral reports whether v is an int or bool, or an instance that carries one.
func IsIntegral(v Value) bool {
	r := rankOf(BuiltinPart(v))
	return r == rankInt || r == rankBig
}

// IsNumber reports whether v is an int, bool, float or complex, or an instance that carries one.
func IsNumber(v Value) bool { return rankOf(BuiltinPart(v)) > 0 }

// Index returns v, an int or bool (or an instance that carries one), as an int64, for use as an index or a count. TypeError in CPython's
// words for everything else (an instance with __index__ is converted by the caller), OverflowError when it does not fit.
func Index(v Value) (int64, error) {
	v = BuiltinPart(v)
	switch rankOf(v) {
	case rankInt:
		return v.AsInt(), nil
	case rankBig:
		return 0, OverflowErrorf("cannot fit 'int' into an index-sized integer")
	}
	return 0, TypeErrorf("'%s' object cannot be interpreted as an integer", TypeName(v))
}

// FloatToInt truncates f towards zero, as int(f).
func FloatToInt(m *budget.Meter, f float64) (Value, error) {
	switch {
	case math.IsNaN(f):
		return Unbound, ValueErrorf("cannot convert float NaN to integer")
	case math.IsInf(f, 0):
		return Unbound, OverflowErrorf("cannot convert float infinity to integer")
	case f >= -(1<<63) && f < 1<<63:
		return Int(int64(f)), nil
	}
	b, _ := new(big.Float).SetFloat64(math.Trunc(f)).Int(nil)
	return NewBig(m, b)
}
