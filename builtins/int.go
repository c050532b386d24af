package builtins

import (
	"errors"
	"math/big"
	"math/bits"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerInt declares int.
func registerInt() {
	native.Constructor(object.IntClass, &native.Func{Name: "int", Params: class("x?", "/", "base?"), Cost: native.Linear("the number of digits"), Run: intNew,
		Doc: "int(x=0) -> x as an int, truncated towards zero; int(text, base=10) -> the int that text is in a base of 2 to 36, or as literals are written for base 0."})
	native.Methods(object.IntClass,
		&native.Func{Name: "bit_length", Params: self("/"), Cost: native.Fixed(1), Doc: "Return how many bits are needed to write the number in binary, without its sign.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				if b := args[0].BigInt(); b != nil {
					return object.Int(int64(b.BitLen())), nil
				}
				return object.Int(int64(bits.Len64(magnitude(args[0].AsInt())))), nil
			}},
		&native.Func{Name: "bit_count", Params: self("/"), Cost: native.Linear("the size of the number"), Run: intBitCount,
			Doc: "Return how many ones the absolute value has in binary."},
		&native.Func{Name: "as_integer_ratio", Params: self("/"), Cost: native.Fixed(1), Doc: "Return (self, 1).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.TupleOf(c.Meter(), plainInt(args[0]), object.Int(1))
			}},
		&native.Func{Name: "is_integer", Params: self("/"), Cost: native.Fixed(1), Doc: "Return True.",
			Run: func(native.Call, []object.Value) (object.Value, error) { return object.True, nil }},
		&native.Func{Name: "to_bytes", Params: self("length=1", "byteorder='big'", "*", "signed=False"), Cost: native.Linear("length"), Run: intToBytes,
			Doc: "Return the number as length bytes; byteorder is 'big' or 'little', signed whether negative numbers are written, as two's complement."},
		&native.Func{Name: "__float__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return float(self).", Run: numberFloat},
		&native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return bool(self).", Run: numberBool},
		&native.Func{Name: "__abs__", Params: self("/"), Cost: native.Linear("the size of the number"), Doc: "Return abs(self).", Run: numberAbs},
		&native.Func{Name: "__divmod__", Params: self("value", "/"), Cost: native.Linear("the size of the number"), Doc: "Return divmod(self, value).", Run: divMod(anyInt, false)},
		&native.Func{Name: "__rdivmod__", Params: self("value", "/"), Cost: native.Linear("the size of the number"), Doc: "Return divmod(value, self).", Run: divMod(anyInt, true)},
		&native.Func{Name: "__round__", Params: self("ndigits?", "/"), Cost: native.Linear("the size of the number"), Doc: "Return round(self, ndigits).", Run: intRound},
	)
	for _, name := range []string{"conjugate", "__int__", "__index__", "__trunc__", "__floor__", "__ceil__"} {
		native.Methods(object.IntClass, &native.Func{Name: name, Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return plainInt(args[0]), nil }})
	}
	native.ClassMethods(object.IntClass, &native.Func{Name: "from_bytes", Params: class("bytes", "byteorder='big'", "*", "signed=False"), Cost: native.Linear("len(bytes)"),
		Run: intFromBytes, Doc: "Return the int that bytes stand for; byteorder is 'big' or 'little', signed whether they are two's complement."})
	native.Getters(object.IntClass,
		&native.Getter{Name: "real", Doc: "The number itself.", Get: selfAsInt},
		&native.Getter{Name: "numerator", Doc: "The number itself.", Get: selfAsInt},
		&native.Getter{Name: "imag", Doc: "0.", Get: constant(object.Int(0))},
		&native.Getter{Name: "denominator", Doc: "1.", Get: constant(object.Int(1))},
	)
}

// magnitude returns |i|.
func magnitude(i int64) uint64 {
	if i < 0 {
		return -uint64(i)
	}
	return uint64(i)
}

// plainInt returns an int or bool as an int.
func plainInt(v object.Value) object.Value {
	if v.IsBool() {
		return object.Int(v.AsInt())
	}
	return v
}

func selfAsInt(_ native.Call, v object.Value) (object.Value, error) {
	return plainInt(object.BuiltinPart(v)), nil
}

// constant is a computed attribute that is always the same.
func constant(v object.Value) func(native.Call, object.Value) (object.Value, error) {
	return func(native.Call, object.Value) (object.Value, error) { return v, nil }
}

var (
	nameInt   = object.Intern("__int__")
	nameTrunc = object.Intern("__trunc__")
	nameFloat = object.Intern("__float__")
)

// definedMethod returns a special method of v that is not a builtin type's own, bound; ok is false when there is none.
func definedMethod(c native.Call, v object.Value, name *object.Str) (method object.Value, ok bool, err error) {
	switch v.Kind() {
	case object.KindInstance, object.KindOpaque, object.KindException, object.KindClass:
	default:
		return object.Unbound, false, nil
	}
	k := object.ClassOf(v)
	_, owner := k.LookupOwner(name)
	if owner == nil || owner.IsStatic() && k.Base() == owner {
		return object.Unbound, false, nil
	}
	return c.LookupSpecial(v, name)
}

func intNew(c native.Call, args []object.Value) (object.Value, error) {
	x := args[1]
	if !args[2].IsUnbound() {
		return intInBase(c, x, args[2])
	}
	switch x.Kind() {
	case object.KindInt, object.KindBigInt:
		return x, nil
	case object.KindBool:
		return object.Int(x.AsInt()), nil
	case object.KindFloat:
		return object.FloatToInt(c.Meter(), x.AsFloat())
	case object.KindStr:
		return object.ParseInt(c.Meter(), x.Str().String(), 10, c.DigitLimit())
	case object.KindUnbound:
		return object.Int(0), nil
	}
	for _, name := range []*object.Str{nameInt, nameIndex, nameTrunc} {
		method, ok, err := definedMethod(c, x, name)
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			continue
		}
		v, err := c.Invoke(method)
		if err != nil {
			return object.Unbound, err
		}
		if name == nameTrunc && !object.IsIntegral(v) {
			// What __trunc__ returned is asked for __int__ or __index__ in its turn, but not for __trunc__.
			return integralOf(c, v)
		}
		if !object.IsIntegral(v) {
			return object.Unbound, object.TypeErrorf("%s returned non-int (type %s)", name.String(), object.TypeName(v))
		}
		return plainInt(object.BuiltinPart(v)), nil
	}
	if part := object.BuiltinPart(x); part != x && (object.IsIntegral(part) || part.IsFloat() || part.Is(object.KindStr)) {
		return intNew(c, []object.Value{args[0], part, object.Unbound})
	}
	b, ok, err := object.BytesLike(c, x)
	if err := object.NotRaised(err); err != nil {
		return object.Unbound, err
	}
	if ok {
		return intOfBytes(c, b, 10)
	}
	return object.Unbound, object.TypeErrorf("int() argument must be a string, a bytes-like object or a real number, not '%s'", object.TypeName(x))
}

// integralOf converts what a __trunc__ returned.
func integralOf(c native.Call, v object.Value) (object.Value, error) {
	for _, name := range []*object.Str{nameInt, nameIndex} {
		method, ok, err := definedMethod(c, v, name)
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			continue
		}
		n, err := c.Invoke(method)
		if err == nil && !object.IsIntegral(n) {
			err = object.TypeErrorf("%s returned non-int (type %s)", name.String(), object.TypeName(n))
		}
		return plainInt(object.BuiltinPart(n)), err
	}
	return object.Unbound, object.TypeErrorf("__trunc__ returned non-Integral (type %s)", object.TypeName(v))
}

func intInBase(c native.Call, x, base object.Value) (object.Value, error) {
	if x.IsUnbound() {
		return object.Unbound, object.TypeErrorf("int() missing string argument")
	}
	i, err := c.ToIndex(base)
	if err != nil {
		return object.Unbound, err
	}
	n := -1
	if i.IsInt() {
		n = int(i.AsInt())
	}
	if n != 0 && (n < 2 || n > 36) {
		return object.Unbound, object.ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	if s := strOf(x); s != nil {
		return object.ParseInt(c.Meter(), s.String(), n, c.DigitLimit())
	}
	if b := object.BuiltinPart(x).Bytes(); b != nil {
		return intOfBytes(c, b.Bytes(), n)
	}
	return object.Unbound, object.TypeErrorf("int() can't convert non-string with explicit base")
}

// asciiText returns b as a text in which a NUL stands for whatever is beyond ASCII: neither is part of a number.
func asciiText(b []byte) string {
	text := []byte(string(b))
	for i, ch := range text {
		if ch >= 0x80 {
			text[i] = 0
		}
	}
	return string(text)
}

// intOfBytes reads the digits in b.
func intOfBytes(c native.Call, b []byte, base int) (object.Value, error) {
	if err := reserve(c, len(b)); err != nil {
		return object.Unbound, err
	}
	i, err := object.ParseInt(c.Meter(), asciiText(b), base, c.DigitLimit())
	if bad := (*object.Error)(nil); errors.As(err, &bad) && bad.Is_(object.ValueError) && (len(bad.Msg) < 7 || bad.Msg[:7] == "invalid") {
		v, err := copyBytes(c, object.KindBytes, b)
		if err != nil {
			return object.Unbound, err
		}
		shown, err := object.Repr(c, v)
		if err != nil {
			return object.Unbound, err
		}
		return object.Unbound, object.ValueErrorf("invalid literal for int() with base %d: %s", base, shown)
	}
	return i, err
}

func intBitCount(c native.Call, args []object.Value) (object.Value, error) {
	b := args[0].BigInt()
	if b == nil {
		return object.Int(int64(bits.OnesCount64(magnitude(args[0].AsInt())))), nil
	}
	if err := c.Meter().Steps(int64(len(b.Bits()) / 8)); err != nil {
		return object.Unbound, err
	}
	n := 0
	for _, w := range b.Bits() {
		n += bits.OnesCount(uint(w))
	}
	return object.Int(int64(n)), nil
}

// byteOrder reads a byteorder argument.
func byteOrder(v object.Value, where string) (little bool, err error) {
	s := strOf(v)
	if s == nil {
		return false, object.TypeErrorf("%s() argument 'byteorder' must be str, not %s", where, object.ArgumentName(v))
	}
	switch s.String() {
	case "little":
		return true, nil
	case "big":
		return false, nil
	}
	return false, object.ValueErrorf("byteorder must be either 'little' or 'big'")
}

func intToBytes(c native.Call, args []object.Value) (object.Value, error) {
	n, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	little, err := byteOrder(args[2], "to_bytes")
	if err != nil {
		return object.Unbound, err
	}
	signed, err := c.Truth(args[3])
	if err != nil {
		return object.Unbound, err
	}
	if n < 0 {
		return object.Unbound, object.ValueErrorf("length argument must be non-negative")
	}
	i := args[0].AsBig()
	negative := i.Sign() < 0
	if negative && !signed {
		return object.Unbound, object.OverflowErrorf("can't convert negative int to unsigned")
	}
	need := i.BitLen()
	if signed {
		if need++; negative && i.TrailingZeroBits() == uint(i.BitLen()-1) {
			need-- // -128 fits in one byte
		}
	}
	if need > n*8 && i.Sign() != 0 {
		return object.Unbound, object.OverflowErrorf("int too big to convert")
	}
	b, err := makeBytes(c, n)
	if err != nil {
		return object.Unbound, err
	}
	if err := scan(c, n); err != nil {
		return object.Unbound, err
	}
	i.FillBytes(b)
	if negative { // two's complement: invert and add one
		carry := true
		for k := n - 1; k >= 0; k-- {
			b[k] = ^b[k]
			if carry {
				b[k]++
				carry = b[k] == 0
			}
		}
	}
	if little {
		reverseBytes(b)
	}
	return object.NewBytes(c.Meter(), b)
}

func reverseBytes(b []byte) {
	for i, j := 0, len(b)-1; i < j; i, j = i+1, j-1 {
		b[i], b[j] = b[j], b[i]
	}
}

func intFromBytes(c native.Call, args []object.Value) (object.Value, error) {
	little, err := byteOrder(args[2], "from_bytes")
	if err != nil {
		return object.Unbound, err
	}
	signed, err := c.Truth(args[3])
	if err != nil {
		return object.Unbound, err
	}
	src, ok, err := object.BytesCopied(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if !ok {
		if src, err = byteItems(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	// A copy, the number, and its complement.
	if err := reserve(c, 3*len(src)); err != nil {
		return object.Unbound, err
	}
	b := append([]byte(nil), src...)
	if little {
		reverseBytes(b)
	}
	i := new(big.Int).SetBytes(b)
	if signed && len(b) > 0 && b[0] >= 0x80 {
		i.Sub(i, new(big.Int).Lsh(big.NewInt(1), uint(8*len(b))))
	}
	v, err := object.NewBig(c.Meter(), i)
	if err != nil || args[0].Class() == object.IntClass {
		return v, err
	}
	return c.CallClass(args[0].Class(), v)
}

func numberFloat(_ native.Call, args []object.Value) (object.Value, error) {
	f, _, err := object.ToFloat(args[0])
	return object.Float(f), err
}

func numberBool(c native.Call, args []object.Value) (object.Value, error) {
	b, err := object.Truth(c, args[0])
	return object.Bool(b), err
}

func numberAbs(c native.Call, args []object.Value) (object.Value, error) {
	return object.Abs(c, args[0])
}

func numberRound(c native.Call, args []object.Value) (object.Value, error) {
	v, _, err := roundNumber(c, args[0], args[1])
	return v, err
}

// divMod is __divmod__ and, when reflected, __rdivmod__ with the other operands that a type takes.
func divMod(with operand, reflected bool) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		a, b := args[0], object.BuiltinPart(args[1])
		if !with(b) {
			return object.NotImplemented, nil
		}
		if reflected {
			a, b = b, a
		}
		q, r, err := object.DivMod(c, a, b)
		if err != nil || q.IsNotImplemented() {
			return q, err
		}
		return object.TupleOf(c.Meter(), q, r)
	}
}

// intRound is int.__round__, which takes None for no number of digits, other than float's.
func intRound(c native.Call, args []object.Value) (object.Value, error) {
	if err := c.Meter().Steps(16); err != nil { // some operations on numbers of their own
		return object.Unbound, err
	}
	if args[1].IsNone() {
		_, err := c.ToIndex(args[1])
		return object.Unbound, err
	}
	return numberRound(c, args)
}
