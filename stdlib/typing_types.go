package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// typingTypesModule declares _typing: what type parameters are made of. The syntax for them works without module typing, which takes these
// classes from here.
func typingTypesModule() *native.Module {
	defineCache()
	return (&native.Module{
		Name: "_typing", Doc: "Type parameters, type aliases and the base of generic classes.",
		Values: map[string]object.Value{
			"TypeVar": object.TypeVarClass.Value(), "ParamSpec": object.ParamSpecClass.Value(), "TypeVarTuple": object.TypeVarTupleClass.Value(),
			"ParamSpecArgs": object.ParamArgsClass.Value(), "ParamSpecKwargs": object.ParamKwargsClass.Value(),
			"TypeAliasType": object.TypeAliasClass.Value(), "Generic": object.GenericClass.Value(), "_GenericBase": object.GenericBaseClass.Value(),
			// What other modules have too, for typing to do without importing them.
			"_lru_cache": cacheClass.Value(), "_BuiltinAlias": object.GenericAliasClass.Value(), "_BuiltinUnion": object.UnionClass.Value(),
			"_FunctionType": object.FunctionClass.Value(),
		},
		Funcs: []*native.Func{
			{Name: "_idfunc", Params: native.Params("x", "/"), Cost: native.Fixed(1), Doc: "Return the argument.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
			{Name: "_caller_module", Params: native.Params("depth=1", "/"), Cost: native.Linear("depth"),
				Doc: "Return the name of the module of the function that called the one that calls, or of one further down.", Run: callerModule},
		},
	}).Define()
}
