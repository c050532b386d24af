package native

import "github.com/minipy/minipy/object"

// defineNew gives the module's classes that have a constructor of their own a __new__ that does the same.
func (m *Module) defineNew() {
	for _, v := range m.Values {
		k := v.Class()
		if k == nil || !k.IsStatic() {
			continue
		}
		if _, done := k.Dict().GetString("__new__"); done {
			continue
		}
		own := k.Constructor()
		if bases := k.Bases(); len(bases) > 0 && bases[0].Constructor() == own {
			continue
		}
		if f, ok := own.(*Func); ok {
			StaticMethods(k, NewOf(k, f))
		}
	}
}

// NewOf makes the __new__ of class k, constructed by f: for scripts that call it by name, as super().__new__(cls, ...).
func NewOf(k *object.Class, f *Func) *Func {
	n := &Func{Name: "__new__", Params: f.Params, Needs: f.Needs, Cost: f.Cost, Slots: f.Slots,
		Doc: "Make an instance of cls, which is " + k.Name() + " or derives from it.", hidden: 1}
	switch {
	case f.Run != nil:
		n.Run = func(c Call, args []object.Value) (object.Value, error) {
			cls, err := newClass(k, args[0])
			if err != nil {
				return object.Unbound, err
			}
			v, err := f.Run(c, args)
			if err != nil {
				return object.Unbound, err
			}
			return wrapAs(c, k, cls, v)
		}
	case f.Reduce != nil:
		n.Reduce = &Reducer{
			Init: func(c Call, s *State) (object.Value, bool, error) {
				if _, err := newClass(k, s.Slots[0]); err != nil {
					return object.Unbound, false, err
				}
				return f.Reduce.Init(c, s)
			},
			Step: f.Reduce.Step,
			Hint: f.Reduce.Hint,
			Finish: func(c Call, s *State) (object.Value, error) {
				v, err := f.Reduce.Finish(c, s)
				if err != nil {
					return object.Unbound, err
				}
				return wrapAs(c, k, s.Slots[0].Class(), v)
			},
		}
	default:
		n.Resume = func(c Call, s *State, signal Signal, v object.Value) Action {
			if _, err := newClass(k, s.Slots[0]); err != nil {
				return s.Fail(err)
			}
			act := f.Resume(c, s, signal, v)
			if act.Kind == Return {
				w, err := wrapAs(c, k, s.Slots[0].Class(), act.Value)
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
	return cls, SafeNew(k, cls)
}

var nameNew = object.Intern("__new__")

// SafeNew refuses to make an instance of cls with the __new__ of its base k where a builtin class between them has one of its own.
func SafeNew(k, cls *object.Class) error {
	own := cls // the first from cls on whose __new__ is none of a script
	for !own.IsStatic() {
		if _, owner := own.LookupOwner(nameNew); owner == nil || owner.IsStatic() {
			break
		}
		next := own.Bases()[0]
		for _, b := range own.Bases() {
			if b == cls.Base() || b.Base() == cls.Base() {
				next = b
				break
			}
		}
		own = next
	}
	if _, owner := own.LookupOwner(nameNew); owner != nil && owner != k {
		return object.TypeErrorf("%s.__new__(%s) is not safe, use %s.__new__()", k.Name(), cls.Name(), own.Name())
	}
	return nil
}

// wrapAs is Wrap for what the constructor of k made, which may be something else: reversed of a list is no reversed.
func wrapAs(c Call, k, cls *object.Class, v object.Value) (object.Value, error) {
	if !object.ClassOf(v).IsSubclass(k) {
		return v, nil
	}
	return Wrap(c, cls, v)
}

// Wrap returns v, made by the constructor of a builtin class, as an instance of cls: v itself when that is its class already, else an instance that
// carries it.
func Wrap(c Call, cls *object.Class, v object.Value) (object.Value, error) {
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
