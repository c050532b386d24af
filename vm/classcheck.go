package vm

import (
	"strings"

	"github.com/minipy/minipy/object"
)

// isinstance and issubclass. Beside classes they take what pretends to be one: an object whose __class__ is another than its type, and an object with
// a tuple __bases__.

// IsInstance implements native.Call.
func (t *Thread) IsInstance(v, classinfo object.Value) (bool, error) {
	return t.checkClass(classinfo, strInstCheck, v, func(info object.Value) (bool, error) {
		if c := info.Class(); c != nil {
			if object.ClassOf(v).IsSubclass(c) {
				return true, nil
			}
			return t.pretends(v, c)
		}
		class, ok, err := t.lookupOptional(v, strClass)
		if err != nil || !ok {
			return false, err
		}
		return t.abstractSubclass(class, info)
	}, "isinstance() arg 2 must be a type, a tuple of types, or a union")
}

// pretends reports whether the __class__ of v, which is no instance of c, says that it is one.
func (t *Thread) pretends(v object.Value, c *object.Class) (bool, error) {
	if v.Instance() == nil {
		return false, nil
	}
	class := object.ClassOf(v)
	if _, owner := class.LookupOwner(strClass); owner == object.ObjectClass && class.Flags()&object.ClassGetAttribute == 0 {
		return false, nil
	}
	w, ok, err := t.lookupOptional(v, strClass)
	if err != nil || !ok {
		return false, err
	}
	k := w.Class()
	return k != nil && k != class && k.IsSubclass(c), nil
}

// IsSubclass implements native.Call.
func (t *Thread) IsSubclass(v, classinfo object.Value) (bool, error) {
	return t.checkClass(classinfo, strSubCheck, v, func(info object.Value) (bool, error) {
		c, k := v.Class(), info.Class()
		if c != nil && k != nil {
			return c.IsSubclass(k), nil
		}
		if c == nil {
			if _, ok, err := t.basesOf(v); err != nil || !ok {
				if err == nil {
					err = object.TypeErrorf("issubclass() arg 1 must be a class")
				}
				return false, err
			}
		}
		if info.IsUnbound() {
			return false, nil
		}
		return t.abstractSubclass(v, info)
	}, "issubclass() arg 2 must be a class, a tuple of classes, or a union")
}

// basesOf returns __bases__ of v; ok is false when that is no tuple.
func (t *Thread) basesOf(v object.Value) (bases []object.Value, ok bool, err error) {
	w, ok, err := t.lookupOptional(v, strBases)
	if err != nil || !ok {
		return nil, false, err
	}
	u := object.BuiltinPart(w).Tuple()
	if u == nil {
		return nil, false, nil
	}
	return u.Items(), true, nil
}

// abstractSubclass looks for class among what is derived from, by __bases__.
func (t *Thread) abstractSubclass(derived, class object.Value) (bool, error) {
	for {
		if object.Same(derived, class) {
			return true, nil
		}
		if err := t.meter.Steps(2); err != nil {
			return false, err
		}
		bases, ok, err := t.basesOf(derived)
		if err != nil || !ok || len(bases) == 0 {
			return false, err
		}
		if len(bases) == 1 {
			derived = bases[0]
			continue
		}
		if err := t.Enter(); err != nil {
			return false, object.RecursionErrorf("maximum recursion depth exceeded in __issubclass__")
		}
		defer t.Leave()
		for _, base := range bases {
			if found, err := t.abstractSubclass(base, class); found || err != nil {
				return found, err
			}
		}
		return false, nil
	}
}

// checkClass applies a test to a class or to every member of a tuple or union; a metaclass may have a hook of its own.
func (t *Thread) checkClass(info object.Value, hook *object.Str, v object.Value, test func(info object.Value) (bool, error), message string) (bool, error) {
	if c := info.Class(); c != nil && c.Meta() == object.TypeClass {
		return test(info)
	}
	if err := t.Enter(); err != nil {
		return false, err
	}
	defer t.Leave()
	var members []object.Value
	several := false
	if u := object.BuiltinPart(info).Tuple(); u != nil {
		members, several = u.Items(), true
	} else if u, ok := info.Object().(interface{ Members() []object.Value }); ok {
		members, several = u.Members(), true
	}
	if several {
		for _, m := range members {
			if m.IsNone() {
				m = object.NoneClass.Value()
			}
			if ok, err := t.checkClass(m, hook, v, test, message); ok || err != nil {
				return ok, err
			}
			if err := t.meter.Steps(1); err != nil {
				return false, err
			}
		}
		return false, nil
	}
	c := info.Class()
	if c != nil && hook == strInstCheck && object.ClassOf(v) == c {
		return true, nil
	}
	attr, owner := object.ClassOf(info).LookupOwner(hook)
	if owner != nil && owner != object.TypeClass && !attr.IsNone() {
		r, _, err := t.callSpecialNested(info, hook, v)
		if err != nil {
			return false, err
		}
		return t.Truth(r)
	}
	if c == nil {
		if info.Is(object.KindGenericAlias) {
			name, _, _ := strings.Cut(message, "(")
			return false, object.TypeErrorf("%s() argument 2 cannot be a parameterized generic", name)
		}
		if _, ok, err := t.basesOf(info); err != nil || !ok {
			if err == nil && hook == strSubCheck {
				_, err = test(object.Unbound)
			}
			if err == nil {
				err = object.TypeErrorf("%s", message)
			}
			return false, err
		}
	}
	return test(info)
}
