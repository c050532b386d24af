package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strFormatMethods = []*native.Func{
	{Name: "format", Params: self("/", "*args", "**kwargs"), Cost: native.Linear("len(self) and the length of the result"), Run: strFormat,
		Doc: "Return the text with replacement fields in braces filled in from the arguments."},
	{Name: "format_map", Params: self("mapping", "/"), Cost: native.Linear("len(self) and the length of the result"), Run: strFormatMap,
		Doc: "Return the text with replacement fields in braces filled in from mapping."},
}

func strFormat(c native.Call, args []object.Value) (object.Value, error) {
	// args: the text, the dict of keywords, the positional arguments.
	return object.StrFormat(c, args[0].Str().String(), args[2:], args[1])
}

func strFormatMap(c native.Call, args []object.Value) (object.Value, error) {
	return object.StrFormatMap(c, args[0].Str().String(), args[1])
}
