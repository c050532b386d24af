package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineNew gives every builtin class with a constructor of its own a __new__ that does the same, for scripts that call it by name:
// super().__new__(cls, ...). It makes the instance of a derived class itself, which the machine does when a class is called.
func defineNew() {
	for _, k := range object.BuiltinClasses() {
		if _, done := k.Dict().GetString("__new__"); done {
			continue
		}
		own := k.Constructor()
		if bases := k.Bases(); len(bases) > 0 && bases[0].Constructor() == own {
			continue
		}
		if f, ok := own.(*native.Func); ok {
			native.StaticMethods(k, newOf(k, f))
		}
	}
}

// newOf makes the __new__ of class k, constructed by f.
func newOf(k *object.Class, f *native.Func) *native.Func {
	n := &native.Func{Name: "__new__", Params: f.Params, Needs: f.Needs, Cost: f.Cost, Slots: f.Slots,
		Doc: "Make an instance of cls, which is " + k.Name() + " or derives from it."}
	switch {
	case f.Run != nil:
		n.Run = func(c native.Call, args []object.Value) (object.Value, error) {
			cls, err := newClass(k, args[0])
			if err != nil {
				return object.Unbound, err
			}
			v, err := f.Run(c, args)
			if err != nil {
				return object.Unbound, err
			}
			return Wrap(c, cls, v)
		}
	case f.Reduce != nil:
		n.Reduce = &native.Reducer{
			Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
				if _, err := newClass(k, s.Slots[0]); err != nil {
					return object.Unbound, false, err
				}
				return f.Reduce.Init(c, s)
			},
			Step: f.Reduce.Step,
			Finish: func(c native.Call, s *native.State) (object.Value, error) {
				v, err := f.Reduce.Finish(c, s)
				if err != nil {
					return object.Unbound, err
				}
				return Wrap(c, s.Slots[0].Class(), v)
			},
		}
	default:
		n.Resume = func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
			if _, err := newClass(k, s.Slots[0]); err != nil {
				return s.Fail(err)
			}
			act := f.Resume(c, s, signal, v)
			if act.Kind == native.Return {
				w, err := Wrap(c, s.Slots[0].Class(), act.Value)
				if err != nil {
					return s.Fail(err)
				}
				act.Value = w
			}
			return act
		}
	}
	return n
}

// newClass checks the first argument of k.__new__.
func newClass(k *object.Class, v object.Value) (*object.Class, error) {
	cls := v.Class()
	if cls == nil {
		return nil, object.TypeErrorf("%s.__new__(X): X is not a type object (%s)", k.Name(), object.TypeName(v))
	}
	if !cls.IsSubclass(k) {
		return nil, object.TypeErrorf("%s.__new__(%s): %s is not a subtype of %s", k.Name(), cls.Name(), cls.Name(), k.Name())
	}
	return cls, nil
}

// Wrap returns v, made by the constructor of a builtin class, as an instance of cls: v itself when that is its class already, else an instance that
// carries it.
func Wrap(c native.Call, cls *object.Class, v object.Value) (object.Value, error) {
	if cls.IsStatic() || object.ClassOf(v) == cls {
		return v, nil
	}
	o, err := object.NewInstance(c.Meter(), cls)
	if err != nil {
		return object.Unbound, err
	}
	o.SetPayload(object.BuiltinPart(v))
	return o.Value(), nil
}
