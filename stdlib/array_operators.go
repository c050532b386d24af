package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineArrayOperators declares as methods what the operators + and * do with arrays, and the buffer protocol.
func defineArrayOperators() {
	native.Methods(arrayClass, &native.Func{Name: "__add__", Params: native.Params("self", "value", "/"), Cost: native.Linear("the length of the result"), Doc: "Return self+value.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return arrayOf(args[0]).Operate(c, object.OpAdd, object.BuiltinPart(args[1]), false)
		}})
	for name, doc := range map[string]string{"__mul__": "Return self*value.", "__rmul__": "Return value*self."} {
		native.Methods(arrayClass, &native.Func{Name: name, Params: native.Params("self", "value", "/"), Cost: native.Linear("the length of the result"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				times := args[1]
				if _, ok, err := c.LookupSpecial(times, nameIndex); err != nil {
					return object.Unbound, err
				} else if ok { // what has none is named by the operator's own error
					if times, err = c.ToIndex(times); err != nil {
						return object.Unbound, err
					}
				}
				return arrayOf(args[0]).Operate(c, object.OpMul, times, false)
			}})
	}
	native.Methods(arrayClass,
		&native.Func{Name: "__buffer__", Params: native.Params("self", "flags", "/"), Cost: native.Fixed(2), Doc: "Return a view of the memory.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				flags, err := smallIntOf(c, args[1], "int")
				if err != nil {
					return object.Unbound, err
				}
				return object.BuiltinView(c.Meter(), args[0], flags)
			}},
		&native.Func{Name: "__release_buffer__", Params: native.Params("self", "buffer", "/"), Cost: native.Fixed(1), Doc: "Release a view that __buffer__ returned.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, object.ReleaseView(c, args[0], args[1])
			}})
}
