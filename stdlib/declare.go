package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// classParams declares the parameters of a constructor or class method: the class, always positional, and then specs.
func classParams(specs ...string) []native.Param {
	params := native.Params(append([]string{"cls"}, specs...)...)
	params[0].Kind = native.PositionalOnly
	return params
}

// subscriptable lets annotations name the class with arguments: class[item].
func subscriptable(class *object.Class) {
	native.ClassMethods(class, &native.Func{Name: "__class_getitem__", Params: native.Params("cls", "item", "/"), Cost: native.Fixed(2),
		Doc: "Return the class with arguments, as annotations name it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewGenericAlias(c.Meter(), args[0], args[1])
		}})
}
