package builtins

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerFloat declares float.
func registerFloat() {
	native.Constructor(object.FloatClass, &native.Func{Name: "float", Params: class("x=0", "/"), Cost: native.Linear("len(x)"), Run: floatNew,
		Doc: "float(x=0) -> x, a number or a text, as a float."})
	native.Methods(object.FloatClass,
		&native.Func{Name: "is_integer", Params: self("/"), Cost: native.Fixed(1), Doc: "Return whether the number is finite and has no fraction.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				f := args[0].AsFloat()
				return object.Bool(f == math.Trunc(f) && !math.IsInf(f, 0)), nil
			}},
		&native.Func{Name: "as_integer_ratio", Params: self("/"), Cost: native.Fixed(10), Run: floatRatio,
			Doc: "Return two ints whose ratio is exactly the number, the second of them positive."},
		&native.Func{Name: "hex", Params: self("/"), Cost: native.Fixed(4), Run: floatHex, Doc: "Return the number written in hexadecimal, exactly."},
		&native.Func{Name: "__trunc__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number rounded towards zero as an int.", Run: rounded(math.Trunc)},
		&native.Func{Name: "__int__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return int(self).", Run: rounded(math.Trunc)},
		&native.Func{Name: "__floor__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number rounded down as an int.", Run: rounded(math.Floor)},
		&native.Func{Name: "__ceil__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number rounded up as an int.", Run: rounded(math.Ceil)},
		&native.Func{Name: "__round__", Params: self("ndigits?=None", "/"), Cost: native.Fixed(10), Doc: "Return round(self, ndigits).", Run: numberRound},
		&native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return bool(self).", Run: numberBool},
		&native.Func{Name: "__abs__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return abs(self).", Run: numberAbs},
		&native.Func{Name: "__divmod__", Params: self("value", "/"), Cost: native.Fixed(2), Doc: "Return divmod(self, value).", Run: divMod(anyReal, false)},
		&native.Func{Name: "__rdivmod__", Params: self("value", "/"), Cost: native.Fixed(2), Doc: "Return divmod(value, self).", Run: divMod(anyReal, true)},
	)
	for _, name := range []string{"conjugate", "__float__"} {
		native.Methods(object.FloatClass, &native.Func{Name: name, Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }})
	}
	native.ClassMethods(object.FloatClass, &native.Func{Name: "fromhex", Params: class("string", "/"), Cost: native.Linear("len(string)"), Run: floatFromHex,
		Doc: "Return the float that a text in hexadecimal, as hex writes it, stands for."})
	native.Getters(object.FloatClass,
		&native.Getter{Name: "real", Doc: "The number itself.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return object.BuiltinPart(v), nil }},
		&native.Getter{Name: "imag", Doc: "0.0.", Get: constant(object.Float(0))},
	)
}

func floatNew(c native.Call, args []object.Value) (object.Value, error) {
	x := args[1]
	switch x.Kind() {
	case object.KindFloat:
		return x, nil
	case object.KindStr:
		return object.ParseFloatValue(c.Meter(), x.Str().String())
	}
	if f, ok, err := realNumber(c, x); ok || err != nil {
		return object.Float(f), err
	}
	if part := object.BuiltinPart(x); part.Is(object.KindStr) && part != x {
		return floatNew(c, []object.Value{args[0], part})
	}
	b, ok, err := object.BytesLike(c, x)
	if err := object.NotRaised(err); err != nil {
		return object.Unbound, err
	}
	if ok {
		if err := reserve(c, len(b)); err != nil {
			return object.Unbound, err
		}
		if f, ok := object.ParseFloat(asciiText(b)); ok {
			return object.Float(f), scan(c, len(b))
		}
		shown, err := object.Repr(c, x)
		if err != nil {
			return object.Unbound, err
		}
		return object.Unbound, object.ValueErrorf("could not convert string to float: %s", shown)
	}
	return object.Unbound, object.TypeErrorf("float() argument must be a string or a real number, not '%s'", object.TypeName(x))
}

// realNumber converts a number by its __float__ or __index__; ok is false for what has neither.
func realNumber(c native.Call, x object.Value) (f float64, ok bool, err error) {
	for _, name := range []*object.Str{nameFloat, nameIndex} {
		method, found, err := definedMethod(c, x, name)
		if err != nil {
			return 0, false, err
		}
		if !found {
			continue
		}
		v, err := c.Invoke(method)
		if err != nil {
			return 0, false, err
		}
		if name == nameFloat && !object.BuiltinPart(v).IsFloat() {
			return 0, false, object.TypeErrorf("%s.__float__ returned non-float (type %s)", object.TypeName(x), object.TypeName(v))
		}
		if name == nameIndex && !object.IsIntegral(v) {
			return 0, false, object.TypeErrorf("__index__ returned non-int (type %s)", object.TypeName(v))
		}
		f, _, err = object.ToFloat(v)
		return f, true, err
	}
	return object.ToFloat(x)
}

// rounded converts to int after rounding.
func rounded(round func(float64) float64) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		return object.FloatToInt(c.Meter(), round(args[0].AsFloat()))
	}
}

func floatRatio(c native.Call, args []object.Value) (object.Value, error) {
	f := args[0].AsFloat()
	switch {
	case math.IsInf(f, 0):
		return object.Unbound, object.OverflowErrorf("cannot convert Infinity to integer ratio")
	case math.IsNaN(f):
		return object.Unbound, object.ValueErrorf("cannot convert NaN to integer ratio")
	}
	r := new(big.Rat).SetFloat64(f)
	num, err := object.NewBig(c.Meter(), r.Num())
	if err != nil {
		return object.Unbound, err
	}
	den, err := object.NewBig(c.Meter(), r.Denom())
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), num, den)
}

func floatHex(c native.Call, args []object.Value) (object.Value, error) {
	f := args[0].AsFloat()
	var s string
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0):
		s = object.FloatRepr(f)
	default:
		u := math.Float64bits(f)
		sign, lead, exponent := "", 1, int(u>>52&0x7ff)-1023
		if u>>63 != 0 {
			sign = "-"
		}
		if exponent == -1023 {
			lead, exponent = 0, -1022
		}
		if f == 0 {
			s = sign + "0x0.0p+0"
		} else {
			s = fmt.Sprintf("%s0x%d.%013xp%+d", sign, lead, u&(1<<52-1), exponent)
		}
	}
	return object.NewStrCopy(c.Meter(), s)
}

func floatFromHex(c native.Call, args []object.Value) (object.Value, error) {
	s := strOf(args[1])
	if s == nil {
		return object.Unbound, object.TypeErrorf("bad argument type for built-in operation")
	}
	if err := scan(c, 2*len(s.String())); err != nil {
		return object.Unbound, err
	}
	if err := reserve(c, 2*len(s.String())+8); err != nil {
		return object.Unbound, err
	}
	f, ok := parseHex(strings.ToLower(strings.Trim(s.String(), " \t\n\v\f\r")))
	if !ok {
		return object.Unbound, object.ValueErrorf("invalid hexadecimal floating-point string")
	}
	if math.IsInf(f, 0) && !strings.Contains(s.String(), "n") && !strings.Contains(s.String(), "N") {
		return object.Unbound, object.OverflowErrorf("hexadecimal value too large to represent as a float")
	}
	if v := object.Float(f); args[0].Class() != object.FloatClass {
		return c.CallClass(args[0].Class(), v)
	} else {
		return v, nil
	}
}

// parseHex reads [sign]['0x']digits[.digits]['p' exponent], inf or nan, in lower case.
func parseHex(s string) (float64, bool) {
	sign := ""
	if s != "" && (s[0] == '+' || s[0] == '-') {
		sign, s = s[:1], s[1:]
	}
	switch s {
	case "inf", "infinity", "nan":
		f, err := strconv.ParseFloat(sign+s, 64)
		if s == "nan" {
			return object.NaN(), true
		}
		return f, err == nil
	}
	s = strings.TrimPrefix(s, "0x")
	mantissa, exponent, has := strings.Cut(s, "p")
	if !has {
		exponent = "0"
	} else if _, err := strconv.Atoi(exponent); err != nil && !onlyOutOfRange(err) {
		return 0, false
	}
	if strings.Trim(mantissa, "0123456789abcdef.") != "" || strings.Count(mantissa, ".") > 1 || strings.Trim(mantissa, ".") == "" {
		return 0, false
	}
	f, err := strconv.ParseFloat(sign+"0x"+mantissa+"p"+exponent, 64)
	if err != nil && !onlyOutOfRange(err) {
		return 0, false
	}
	return f, true
}

func onlyOutOfRange(err error) bool {
	e, ok := err.(*strconv.NumError)
	return ok && e.Err == strconv.ErrRange
}
