package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineNew gives every builtin class with a constructor of its own a __new__ that does the same, for scripts that call it by name:
// super().__new__(cls, ...). It makes the instance of a derived class itself, which the machine does when a class is called.
func defineNew() {
	classes := append([]*object.Class{object.NoneClass, object.NotImplClass, object.EllipsisClass, object.MethodClass, object.ModuleClass, object.CellClass,
		object.MappingProxyClass, object.GenericAliasClass}, iteratorClasses...)
	for _, k := range object.BuiltinClasses() {
		classes = append(classes, k)
	}
	for _, k := range classes {
		if _, done := k.Dict().GetString("__new__"); done {
			continue
		}
		own := k.Constructor()
		if bases := k.Bases(); len(bases) > 0 && bases[0].Constructor() == own {
			continue
		}
		if f, ok := own.(*native.Func); ok {
			native.StaticMethods(k, native.NewOf(k, f))
		}
	}
}
