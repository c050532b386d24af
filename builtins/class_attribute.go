package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Attribute access without the methods that a class may define for it: what object.__getattribute__, __setattr__ and __delattr__ do for scripts that
// call them from their own. Objects whose class has none are left to the machine.

var (
	nameDunderGet    = object.Intern("__get__")
	nameDunderSet    = object.Intern("__set__")
	nameDunderDelete = object.Intern("__delete__")
)

func runGetAttribute(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	v := args[0]
	k := object.ClassOf(v)
	if k.Flags()&(object.ClassGetAttribute|object.ClassGetAttr) == 0 || v.Attrs() == nil {
		return c.GetAttr(v, name)
	}
	attr, found := k.Lookup(name)
	if found && isDataDescriptor(attr) {
		return bindPlain(c, attr, v, k)
	}
	if own, ok := v.Attrs().GetAttr(name); ok {
		return own, nil
	}
	switch {
	case found:
		return bindPlain(c, attr, v, k)
	case name.String() == "__dict__" && k.Flags()&object.ClassNoDict == 0:
		d, err := v.Attrs().Dict(c.Meter())
		if err != nil {
			return object.Unbound, err
		}
		return d.Value(), nil
	}
	return object.Unbound, object.NoAttribute(v, name.String())
}

// isDataDescriptor reports whether a class attribute goes before the instance's own.
func isDataDescriptor(attr object.Value) bool {
	switch o := attr.Object().(type) {
	case *object.Property, *object.Getter:
		return true
	case *object.Instance:
		return has(attr, nameDunderSet) || has(attr, nameDunderDelete)
	case native.Descriptor:
		return o.IsData()
	}
	return false
}

// bindPlain applies the descriptor protocol to a class attribute.
func bindPlain(c native.Call, attr, v object.Value, k *object.Class) (object.Value, error) {
	switch o := attr.Object().(type) {
	case *object.Function:
		return object.NewMethod(c.Meter(), attr, v)
	case *object.Builtin:
		if f := native.Of(attr); f == nil || f.Self == nil || !o.Self().IsUnbound() {
			return attr, nil
		}
		return object.BindBuiltin(c.Meter(), o.Name(), o.Impl(), v)
	case *object.Property:
		if o.Getter().IsNone() {
			return object.Unbound, noAccessor(o, v, "getter")
		}
		return c.Invoke(o.Getter(), v)
	case *object.Getter:
		return o.Impl().(*native.Getter).Get(c, v)
	case *object.Wrapper:
		if attr.Is(object.KindStaticMethod) {
			return o.Func(), nil
		}
		return object.NewMethod(c.Meter(), o.Func(), k.Value())
	case native.Descriptor:
		return o.GetDescriptor(c, v)
	case *object.Instance:
		if get, ok := o.Class().Lookup(nameDunderGet); ok {
			return c.Invoke(get, attr, v, k.Value())
		}
	}
	return attr, nil
}

// noAccessor is the AttributeError for a property without the function that is needed.
func noAccessor(p *object.Property, v object.Value, what string) error {
	if p.Name() == "" {
		return object.AttributeErrorf("", "property of '%s' object has no %s", object.TypeName(v), what)
	}
	return object.AttributeErrorf(p.Name(), "property '%s' of '%s' object has no %s", p.Name(), object.TypeName(v), what)
}

func runObjectSetAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, storePlain(c, args[0], name, args[2])
}

func runObjectDelAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, storePlain(c, args[0], name, object.Unbound)
}

// storePlain sets an attribute or, when w is Unbound, deletes it.
func storePlain(c native.Call, v object.Value, name *object.Str, w object.Value) error {
	k := object.ClassOf(v)
	if k.Flags()&object.ClassSetAttr == 0 || v.Attrs() == nil {
		if v.Is(object.KindClass) && !k.IsStatic() {
			return storeOnClass(c, v.Class(), name, w)
		}
		if w.IsUnbound() {
			return c.DelAttr(v, name)
		}
		return c.SetAttr(v, name, w)
	}
	if attr, ok := k.Lookup(name); ok {
		done, err := storeDescriptor(c, attr, v, name, w)
		if done || err != nil {
			return err
		}
	}
	o := v.Attrs()
	if w.IsUnbound() {
		had, err := o.DelAttr(c.Meter(), name)
		if err == nil && !had {
			err = object.NoAttribute(v, name.String())
		}
		return err
	}
	if k.Flags()&object.ClassNoDict != 0 {
		if _, ok := k.Lookup(name); ok {
			return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", k.Name(), name)
		}
		return object.NoAttribute(v, name.String())
	}
	if name.String() == "__dict__" {
		d := w.Dict()
		if d == nil {
			return object.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", object.TypeName(w))
		}
		o.SetDict(d)
		return nil
	}
	return o.SetAttr(c.Meter(), name, w)
}

// storeDescriptor lets a data descriptor on the class take an assignment or deletion; done tells whether there was one.
func storeDescriptor(c native.Call, attr, v object.Value, name *object.Str, w object.Value) (done bool, err error) {
	deleting := w.IsUnbound()
	switch o := attr.Object().(type) {
	case *object.Property:
		fn, what := o.Setter(), "setter"
		if deleting {
			fn, what = o.Deleter(), "deleter"
		}
		if fn.IsNone() {
			return true, noAccessor(o, v, what)
		}
		if deleting {
			_, err = c.Invoke(fn, v)
		} else {
			_, err = c.Invoke(fn, v, w)
		}
		return true, err
	case *object.Getter:
		g := o.Impl().(*native.Getter)
		if g.Set == nil || deleting {
			return true, object.AttributeErrorf(name.String(), "attribute '%s' of '%s' objects is not writable", name, o.Owner().Name())
		}
		return true, g.Set(c, v, w)
	case native.Descriptor:
		if o.IsData() {
			return true, o.SetDescriptor(c, v, w)
		}
	case *object.Instance:
		if deleting {
			if del, ok := o.Class().Lookup(nameDunderDelete); ok {
				_, err = c.Invoke(del, attr, v)
				return true, err
			}
		} else if set, ok := o.Class().Lookup(nameDunderSet); ok {
			_, err = c.Invoke(set, attr, v, w)
			return true, err
		}
	}
	return false, nil
}

// storeOnClass is type.__setattr__ for a class whose metaclass has a __setattr__ of its own.
func storeOnClass(c native.Call, k *object.Class, name *object.Str, w object.Value) error {
	if k.Meta().Flags()&object.ClassSetAttr == 0 {
		if w.IsUnbound() {
			return c.DelAttr(k.Value(), name)
		}
		return c.SetAttr(k.Value(), name, w)
	}
	if w.IsUnbound() {
		if !k.DelAttr(name) {
			return object.NoAttribute(k.Value(), name.String())
		}
		return nil
	}
	_, err := k.SetAttr(c.Meter(), name, w)
	return err
}
