package stdlib

import (
	_ "embed"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/types.py
var typesSource string

// builtinTypes are the classes of the object model by their names in types.
var builtinTypes = map[string]*object.Class{
	"AsyncGeneratorType": object.AsyncGenClass, "BuiltinFunctionType": object.BuiltinClass, "BuiltinMethodType": object.BuiltinClass,
	"CellType": object.CellClass, "CodeType": object.CodeClass, "CoroutineType": object.CoroutineClass, "EllipsisType": object.EllipsisClass,
	"FrameType": object.FrameClass, "FunctionType": object.FunctionClass, "GeneratorType": object.GeneratorClass,
	"GenericAlias": object.GenericAliasClass, "GetSetDescriptorType": object.GetSetClass, "LambdaType": object.FunctionClass,
	"MappingProxyType": object.MappingProxyClass, "MemberDescriptorType": object.MemberDescrClass, "MethodType": object.MethodClass,
	"WrapperDescriptorType": object.WrapperDescrClass, "MethodWrapperType": object.MethodWrapperClass, "MethodDescriptorType": object.MethodDescrClass,
	"ClassMethodDescriptorType": object.ClassMethodDescrClass,
	"ModuleType":                object.ModuleClass, "NoneType": object.NoneClass, "NotImplementedType": object.NotImplClass,
	"SimpleNamespace": object.NamespaceClass, "TracebackType": object.TracebackClass, "UnionType": object.UnionClass,
}

// typesModule declares types: the names of builtin classes that builtins does not show.
func typesModule() *native.Module {
	m := &native.Module{Name: "types", Doc: "Names of builtin types, and tools for making classes.", Source: typesSource,
		Funcs:  []*native.Func{allowAwait},
		Values: map[string]object.Value{}, Lazy: true}
	for name, class := range builtinTypes {
		m.Values[name] = class.Value()
	}
	return m.Define()
}

func init() {
	// The class is the object model's own, so it is completed before anything runs and not when the module is imported.
	construct := &native.Func{Name: "SimpleNamespace", Params: classParams("**kwargs"), Cost: native.Linear("len(kwargs)"),
		Doc: "A simple attribute-based namespace.", Run: newSimpleNamespace, Blank: func(c native.Call) (object.Value, error) {
			return newSimpleNamespace(c, []object.Value{object.Unbound, object.Unbound})
		}}
	native.Constructor(object.NamespaceClass, construct)
	object.NamespaceClass.Define("__hash__", object.None)
	native.StaticMethods(object.NamespaceClass, native.NewOf(object.NamespaceClass, construct))
	native.Methods(object.NamespaceClass,
		&native.Func{Name: "__init__", Params: native.Params("self", "/", "**kwargs"), Cost: native.Linear("len(kwargs)"), Doc: "Set the attributes that are given by name.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, setNames(c, args[0].Namespace(), args[1].Dict())
			}},
		&native.Func{Name: "__reduce__", Params: native.Params("self", "/"), Raw: true, Cost: native.Fixed(5), Doc: "Return what makes an equal namespace.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.TupleOf(c.Meter(), object.ClassOf(args[0]).Value(), object.EmptyTuple, object.BuiltinPart(args[0]).Namespace().Dict().Value())
			}},
	)
}

// setNames sets the attributes in kw, which may be nil.
func setNames(c native.Call, n *object.Namespace, kw *object.Dict) error {
	if kw == nil {
		return nil
	}
	for i := kw.Next(0); i >= 0; i = kw.Next(i + 1) {
		k, v := kw.At(i)
		if err := n.SetAttr(c.Meter(), k.Str(), v); err != nil {
			return err
		}
	}
	return nil
}

func newSimpleNamespace(c native.Call, args []object.Value) (object.Value, error) {
	n, err := object.NewNamespace(c.Meter(), nil, "")
	if err != nil {
		return object.Unbound, err
	}
	return n.Value(), setNames(c, n, args[1].Dict())
}

// allowAwait makes the generators of a function awaitable: what types.coroutine does to generator functions. It changes the function, as there.
var allowAwait = &native.Func{Name: "_allow_await", Params: native.Params("function", "/"), Cost: native.Fixed(2), Doc: "Let the generators of a function be awaited.",
	Run: func(c native.Call, args []object.Value) (object.Value, error) {
		f := args[0].Function()
		if f == nil {
			return object.Unbound, object.TypeErrorf("_allow_await() needs a function, not %s", object.TypeName(args[0]))
		}
		return object.None, f.SetAwaitable(c.Meter())
	}}
