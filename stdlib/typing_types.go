package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// typingTypesModule declares _typing: what type parameters are made of. The syntax for them works without module typing, which takes these
// classes from here.
func typingTypesModule() *native.Module {
	return (&native.Module{
		Name: "_typing", Doc: "Type parameters, type aliases and the base of generic classes.",
		Values: map[string]object.Value{
			"TypeVar": object.TypeVarClass.Value(), "ParamSpec": object.ParamSpecClass.Value(), "TypeVarTuple": object.TypeVarTupleClass.Value(),
			"ParamSpecArgs": object.ParamArgsClass.Value(), "ParamSpecKwargs": object.ParamKwargsClass.Value(),
			"TypeAliasType": object.TypeAliasClass.Value(), "Generic": object.GenericClass.Value(), "Unpack": object.UnpackClass.Value(),
		},
	}).Define()
}
