package builtins

import (
	"math/big"
	"strconv"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// numberFunctions are the builtin functions of arithmetic.
var numberFunctions = []*native.Func{
	{Name: "abs", Params: native.Params("x", "/"), Cost: native.Fixed(1), Run: runAbs, Doc: "Return the absolute value of a number."},
	{Name: "divmod", Params: native.Params("x", "y", "/"), Cost: native.Linear("the size of x and y"), Run: runDivMod,
		Doc: "Return the pair of x // y and x % y."},
	{Name: "pow", Params: native.Params("base", "exp", "mod=None"), Cost: native.Linear("the size of the result"), Run: runPow,
		Doc: "Return base ** exp or, given a modulus, base ** exp % mod without computing the power in full."},
	{Name: "round", Params: native.Params("number", "ndigits=None"), Cost: native.Linear("the size of number"), Run: runRound,
		Doc: "Round to ndigits decimal places, ties to even; to an int when ndigits is None."},
	{Name: "bin", Params: native.Params("number", "/"), Cost: native.Linear("the size of number"), Doc: "Write an int in base 2, with the prefix 0b.", Run: inBase(2, "0b")},
	{Name: "oct", Params: native.Params("number", "/"), Cost: native.Linear("the size of number"), Doc: "Write an int in base 8, with the prefix 0o.", Run: inBase(8, "0o")},
	{Name: "hex", Params: native.Params("number", "/"), Cost: native.Linear("the size of number"), Doc: "Write an int in base 16, with the prefix 0x.", Run: inBase(16, "0x")},
}

var (
	nameAbs     = object.Intern("__abs__")
	nameDivMod  = object.Intern("__divmod__")
	nameRDivMod = object.Intern("__rdivmod__")
	namePow     = object.Intern("__pow__")
)

// ownMethod returns the special method that a script's class, or a library class, defines for v: not what the builtin types inherit. ok is
// false when there is none.
func ownMethod(c native.Call, v object.Value, name *object.Str) (method object.Value, ok bool, err error) {
	switch v.Kind() {
	case object.KindInt, object.KindFloat, object.KindBool, object.KindBigInt, object.KindStr, object.KindNone:
		return object.Unbound, false, nil
	}
	_, owner := object.ClassOf(v).LookupOwner(name)
	if owner == nil || owner.IsStatic() && v.Is(object.KindInstance) {
		return object.Unbound, false, nil
	}
	return c.LookupSpecial(v, name)
}

func runAbs(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0]
	if v.IsInt() && v.AsInt() >= 0 {
		return v, nil
	}
	method, ok, err := ownMethod(c, v, nameAbs)
	if err != nil {
		return object.Unbound, err
	}
	if ok {
		return c.Invoke(method)
	}
	result, err := object.Abs(c, v)
	if err == nil && result.IsNotImplemented() {
		err = object.TypeErrorf("bad operand type for abs(): '%s'", object.TypeName(v))
	}
	return result, err
}

func runDivMod(c native.Call, args []object.Value) (object.Value, error) {
	a, b := args[0], args[1]
	for i, name := range []*object.Str{nameDivMod, nameRDivMod} {
		method, ok, err := ownMethod(c, args[i], name)
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			continue
		}
		result, err := c.Invoke(method, args[1-i])
		if err != nil || !result.IsNotImplemented() {
			return result, err
		}
	}
	q, r, err := object.DivMod(c, a, b)
	if err != nil {
		return object.Unbound, err
	}
	if q.IsNotImplemented() {
		return object.Unbound, object.TypeErrorf("unsupported operand type(s) for divmod(): '%s' and '%s'", object.TypeName(a), object.TypeName(b))
	}
	return object.TupleOf(c.Meter(), q, r)
}

func runPow(c native.Call, args []object.Value) (object.Value, error) {
	a, b, mod := args[0], args[1], args[2]
	if mod.IsNone() {
		return c.Binary(object.OpPow, a, b)
	}
	method, ok, err := ownMethod(c, a, namePow)
	if err != nil {
		return object.Unbound, err
	}
	if ok {
		result, err := c.Invoke(method, b, mod)
		if err != nil || !result.IsNotImplemented() {
			return result, err
		}
	}
	result, err := object.Pow3(c, a, b, mod)
	if err == nil && result.IsNotImplemented() {
		err = object.Pow3TypeError(a, b, mod)
	}
	return result, err
}

// inBase makes bin, oct and hex.
func inBase(base int, prefix string) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		v, err := c.ToIndex(args[0])
		if err != nil {
			return object.Unbound, err
		}
		if v.IsInt() || v.IsBool() {
			i := v.AsInt()
			sign, magnitude := "", uint64(i)
			if i < 0 {
				sign, magnitude = "-", -magnitude
			}
			return object.NewStrCopy(c.Meter(), sign+prefix+strconv.FormatUint(magnitude, base))
		}
		b := v.BigInt()
		// The digits, as bytes and as text, and once more with the prefix.
		if err := reserve(c, 3*b.BitLen()/digitBits(base)+8); err != nil {
			return object.Unbound, err
		}
		if err := scan(c, b.BitLen()/digitBits(base)); err != nil {
			return object.Unbound, err
		}
		return text(c, withPrefix(b.Text(base), prefix))
	}
}

func digitBits(base int) int { return new(big.Int).SetInt64(int64(base)).BitLen() - 1 }

func withPrefix(digits, prefix string) string {
	if digits[0] == '-' {
		return "-" + prefix + digits[1:]
	}
	return prefix + digits
}
