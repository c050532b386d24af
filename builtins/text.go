package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// textFunctions turn values into text and characters into numbers and back.
var textFunctions = []*native.Func{
	{Name: "repr", Params: native.Params("obj", "/"), Cost: native.Linear("the length of the result"), Run: runBuiltinRepr,
		Doc: "Write an object as it would stand in a program, where that is possible."},
	{Name: "ascii", Params: native.Params("obj", "/"), Cost: native.Linear("the length of the result"), Run: runASCII,
		Doc: "Write an object as repr does, with everything beyond ASCII escaped."},
	{Name: "format", Params: native.Params("value", "format_spec=''", "/"), Cost: native.Linear("the length of the result"), Run: runFormat,
		Doc: "Write a value in the format that the specification describes, as in an f-string."},
	{Name: "chr", Params: native.Params("i", "/"), Cost: native.Fixed(1), Run: runChr, Doc: "Return the character with the code point i."},
	{Name: "ord", Params: native.Params("c", "/"), Cost: native.Fixed(1), Run: runOrd, Doc: "Return the code point of a character."},
}

func runBuiltinRepr(c native.Call, args []object.Value) (object.Value, error) {
	s, err := object.Repr(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

func runASCII(c native.Call, args []object.Value) (object.Value, error) {
	s, err := object.ASCII(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

func runFormat(c native.Call, args []object.Value) (object.Value, error) {
	spec, err := textArg(args[1], "format() argument 2")
	if err != nil {
		return object.Unbound, err
	}
	if spec.Len() == 0 && args[0].Is(object.KindStr) {
		return args[0], nil
	}
	s, err := c.Format(args[0], spec.String())
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

func runChr(c native.Call, args []object.Value) (object.Value, error) {
	v, err := c.ToIndex(args[0])
	if err != nil {
		return object.Unbound, err
	}
	if v.Is(object.KindBigInt) {
		return object.Unbound, object.OverflowErrorf("Python int too large to convert to C int")
	}
	i := v.AsInt()
	if i < -1<<31 || i >= 1<<31 {
		return object.Unbound, object.OverflowErrorf("Python int too large to convert to C int")
	}
	if i < 0 || i > 0x10ffff {
		return object.Unbound, object.ValueErrorf("chr() arg not in range(0x110000)")
	}
	return object.NewStrCopy(c.Meter(), string(object.AppendRune(nil, rune(i))))
}

func runOrd(_ native.Call, args []object.Value) (object.Value, error) {
	if s := strOf(args[0]); s != nil {
		if s.Len() != 1 {
			return object.Unbound, object.TypeErrorf("ord() expected a character, but string of length %d found", s.Len())
		}
		r, _ := object.DecodeRune(s.String())
		return object.Int(int64(r)), nil
	}
	if b := object.BuiltinPart(args[0]).Bytes(); b != nil {
		if len(b.Bytes()) != 1 {
			return object.Unbound, object.TypeErrorf("ord() expected a character, but string of length %d found", len(b.Bytes()))
		}
		return object.Int(int64(b.Bytes()[0])), nil
	}
	return object.Unbound, object.TypeErrorf("ord() expected string of length 1, but %s found", object.TypeName(args[0]))
}
