package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerStr declares str.
func registerStr() {
	native.Constructor(object.StrClass, &native.Func{Name: "str", Params: class("object?", "encoding?", "errors?"), Cost: native.Linear("len(result)"), Run: strNew,
		Doc: "str(object='') -> the text of object; str(bytes, encoding='utf-8', errors='strict') -> the text that bytes encode."})
	native.Methods(object.StrClass, strSearchMethods...)
	native.Methods(object.StrClass, strSplitMethods...)
	native.Methods(object.StrClass, strStripMethods...)
	native.Methods(object.StrClass, strBuildMethods...)
	native.Methods(object.StrClass, strCaseMethods...)
	native.Methods(object.StrClass, strClassifyMethods...)
	native.Methods(object.StrClass, strFormatMethods...)
	native.Methods(object.StrClass, &native.Func{Name: "encode", Params: self("encoding?='utf-8'", "errors?='strict'"), Cost: native.Linear("len(self)"), Run: strEncode,
		Doc: "Return the bytes that stand for the text in an encoding, utf-8 by default; errors says what becomes of characters that have none."})
	native.Methods(object.StrClass, strTranslateMethod, &native.Func{Name: "__str__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return str(self).",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }})
	native.StaticMethods(object.StrClass, strMakeTrans)
}

func strNew(c native.Call, args []object.Value) (object.Value, error) {
	v := args[1]
	if args[2].IsUnbound() && args[3].IsUnbound() {
		if v.IsUnbound() {
			return object.EmptyStr, nil
		}
		return object.StrValue(c, v)
	}
	b, ok, err := object.BytesLike(c, v)
	if err := object.NotRaised(err); err != nil {
		return object.Unbound, err
	}
	codec, errors, err := codecArgs(c, "str", args[2], args[3])
	if raised(err, object.LookupError) && ok && len(b) == 0 {
		return object.EmptyStr, nil // nothing to decode: nobody looks for the codec
	}
	if err != nil && (ok || v.IsUnbound() || strOf(v) != nil || !raised(err, object.LookupError)) {
		return object.Unbound, err
	}
	if v.IsUnbound() {
		return object.EmptyStr, nil
	}
	if strOf(v) != nil {
		return object.Unbound, object.TypeErrorf("decoding str is not supported")
	}
	if !ok {
		return object.Unbound, object.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.TypeName(v))
	}
	if !v.Is(object.KindBytes) { // an error keeps what could not be decoded
		var err error
		if v, err = copyBytes(c, object.KindBytes, b); err != nil {
			return object.Unbound, err
		}
	}
	return decodeBytes(c, b, v, codec, errors)
}

func strEncode(c native.Call, args []object.Value) (object.Value, error) {
	codec, errors, err := codecArgs(c, "encode", args[1], args[2])
	if err != nil {
		return object.Unbound, err
	}
	b, err := encodeText(c, args[0].Str(), codec, errors)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewBytes(c.Meter(), b)
}

var strFormatMethods = []*native.Func{
	{Name: "format", Raw: true, Params: self("/", "*args", "**kwargs"), Cost: native.Linear("len(self) and the length of the result"), Run: strFormat,
		Doc: "Return the text with replacement fields in braces filled in from the arguments."},
	{Name: "format_map", Raw: true, Params: self("mapping", "/"), Cost: native.Linear("len(self) and the length of the result"), Run: strFormatMap,
		Doc: "Return the text with replacement fields in braces filled in from mapping."},
}

func strFormat(c native.Call, args []object.Value) (object.Value, error) {
	// args: the text, the dict of keywords, the positional arguments.
	if s := strOf(args[0]).String(); strings.ContainsAny(s, "{}") {
		return object.StrFormat(c, s, args[2:], args[1])
	}
	return args[0], nil
}

func strFormatMap(c native.Call, args []object.Value) (object.Value, error) {
	if s := strOf(args[0]).String(); strings.ContainsAny(s, "{}") {
		return object.StrFormatMap(c, s, args[1])
	}
	return args[0], nil
}
