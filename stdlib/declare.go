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

// operators defines the special methods of binary operators, and the reflected ones, for a class whose instances are Operands: scripts call them by
// name, above all through super(). like, when not nil, gives a result that belongs to the class that class of self.
func operators(class *object.Class, ops []object.BinaryOp, like func(c native.Call, self, result object.Value) (object.Value, error)) {
	for _, op := range ops {
		for _, reflected := range []bool{false, true} {
			name, doc := op.Method(), "Return self"+op.String()+"value."
			if reflected {
				name, doc = op.ReflectedMethod(), "Return value"+op.String()+"self."
			}
			native.Methods(class, &native.Func{Name: name, Params: native.Params("self", "value", "/"), Raw: true, Cost: native.Linear("the size of the result"), Doc: doc,
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					v, err := object.BuiltinPart(args[0]).Object().(object.Operand).Operate(c, op, args[1], reflected)
					if err != nil || like == nil || v.IsNotImplemented() {
						return v, err
					}
					return like(c, args[0], v)
				}})
		}
	}
}
