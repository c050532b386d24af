package vm

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// machine is a native function that works on the machine itself: it may push frames, and the result goes to the target.
type machine func(t *Thread, args []object.Value, to target) error

// Methods of generators and coroutines. They resume frames, so they belong to the machine and not to package builtins.
var generatorMethods = []*native.Func{
	{Name: "send", Params: native.Params("self", "value", "/"), Cost: native.Fixed(1), Doc: "Resume the generator, its yield expression being value; return the next value yielded.",
		Machine: machine(func(t *Thread, args []object.Value, to target) error {
			return t.resume(args[0].Generator(), args[1], nil, to)
		})},
	{Name: "throw", Params: native.Params("self", "type", "value?", "traceback?", "/"), Cost: native.Fixed(2), Doc: "Raise an exception inside the generator; return the next value yielded.",
		Machine: machine(throwMethod)},
	{Name: "close", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Raise GeneratorExit inside the generator and let it end.",
		Machine: machine(func(t *Thread, args []object.Value, to target) error {
			if err := t.closeGenerator(args[0].Generator()); err != nil {
				return err
			}
			return t.deliver(to, object.None)
		})},
}

func init() {
	next := &native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the next value.",
		Machine: machine(func(t *Thread, args []object.Value, to target) error {
			return t.resume(args[0].Generator(), object.None, nil, to)
		})}
	iter := &native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the generator itself.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return args[0], nil }}
	native.Methods(object.GeneratorClass, append([]*native.Func{next, iter}, generatorMethods...)...)
	for _, f := range generatorMethods {
		g := *f
		native.Methods(object.CoroutineClass, &g)
	}
}

// throwMethod is generator.throw: its arguments are an exception, or (the old form) a class, a value and a traceback.
func throwMethod(t *Thread, args []object.Value, to target) error {
	v := args[1]
	if c := v.Class(); c != nil && !args[2].IsUnbound() && !args[2].IsNone() {
		value := args[2]
		if value.Exception() != nil {
			v = value
		} else {
			made, err := t.Invoke(v, value)
			if err != nil {
				return err
			}
			v = made
		}
	}
	exc, err := t.exceptionFrom(v)
	if err != nil {
		if isTypeError(err) && !v.Is(object.KindClass) {
			return object.TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %s", object.TypeName(v))
		}
		return err
	}
	return t.throwInto(args[0].Generator(), exc.Err(), to)
}
