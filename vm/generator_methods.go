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
			return t.resume(args[0].Driven(), args[1], to, 0)
		})},
	{Name: "throw", Params: native.Params("self", "type", "value?", "traceback?", "/"), Cost: native.Fixed(6), Doc: "Raise an exception inside the generator; return the next value yielded.",
		Machine: machine(throwMethod)},
	{Name: "close", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Raise GeneratorExit inside the generator and let it end.",
		Machine: machine(func(t *Thread, args []object.Value, to target) error {
			return t.throwInto(args[0].Driven(), &object.Error{Class: object.GeneratorExit}, to, flagClosing)
		})},
}

func init() {
	next := &native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the next value.",
		Machine: machine(func(t *Thread, args []object.Value, to target) error {
			return t.resume(args[0].Driven(), object.None, to, 0)
		})}
	iter := &native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the generator itself.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return args[0], nil }}
	for class, more := range map[*object.Class][]*native.Func{
		object.GeneratorClass: {next, iter}, object.CoroutineClass: {awaitMethod}, object.CoroutineWrapperClass: {next, iter},
	} {
		for _, f := range append(more, generatorMethods...) {
			g := *f // a declaration belongs to one class
			native.Methods(class, &g)
		}
	}
}

// throwMethod is generator.throw.
func throwMethod(t *Thread, args []object.Value, to target) error {
	exc, err := t.thrown(args[1], args[2])
	if err != nil {
		return err
	}
	return t.throwInto(args[0].Driven(), exc.Err(), to, 0)
}

// thrown returns the exception that the arguments of a throw method mean: an exception, or (the old form) a class and a value.
func (t *Thread) thrown(v, value object.Value) (*object.Exception, error) {
	if v.Is(object.KindClass) && !value.IsUnbound() && !value.IsNone() {
		if value.Exception() != nil {
			v = value
		} else {
			made, err := t.Invoke(v, value)
			if err != nil {
				return nil, err
			}
			v = made
		}
	} else if v.Exception() != nil && !value.IsUnbound() && !value.IsNone() {
		return nil, object.TypeErrorf("instance exception may not have a separate value")
	}
	if c := v.Class(); v.Exception() == nil && (c == nil || c.Flags()&object.ClassException == 0) {
		return nil, object.TypeErrorf("exceptions must be classes or instances deriving from BaseException, not %s", object.TypeName(v))
	}
	return t.exceptionFrom(v)
}
