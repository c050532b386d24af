package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerBool declares bool.
func registerBool() {
	native.Constructor(object.BoolClass, &native.Func{Name: "bool", Params: class("object=False", "/"), Cost: native.Fixed(1),
		Doc: "bool(object=False) -> whether object is true.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			b, err := c.Truth(args[1])
			return object.Bool(b), err
		}})
}
