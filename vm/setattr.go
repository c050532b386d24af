package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Assignment and deletion of attributes; attr.go has how they are read.

// setAttr does SETATTR when hot could not, and fills the cache.
func (t *Thread) setAttr(in bytecode.Instr) error {
	fr := t.top()
	v, w := t.stack[fr.base+int(in.A())], t.stack[fr.base+int(in.B())]
	name := fr.code.Sites[in.Imm()]
	if o := v.Instance(); o != nil && o.Shape() != nil && o.Class().Flags()&(object.ClassSetAttr|object.ClassStatic) == 0 {
		attr, ok := o.Class().Lookup(name)
		plain := (!ok || !isData(attr)) && o.Class().Flags()&object.ClassNoDict == 0
		if (plain || ok && isSlot(attr, name, o.Class())) && name.String() != "__class__" && name.String() != "__dict__" {
			before := o.Shape()
			if err := o.SetAttr(t.meter, name, w); err != nil {
				return err
			}
			if after := o.Shape(); after != nil {
				c := object.Cache{Shape: before, Slot: int32(after.Find(name))}
				if after != before {
					c.Next = after
				}
				o.Class().MarkCached()
				fr.fn.Caches()[in.Imm()].Add(c)
			}
			return nil
		}
	}
	return t.storeAttr(v, name, w, true)
}

// storeAttr sets attribute name of v. With push a method that has to run gets a frame of the running instruction; otherwise it is a nested run.
func (t *Thread) storeAttr(v object.Value, name *object.Str, w object.Value, push bool) error {
	class := object.ClassOf(v)
	if class.Flags()&object.ClassSetAttr != 0 {
		if m, owner := class.LookupOwner(strSetAttr); owner != nil && owner != object.ObjectClass && !owner.IsStatic() {
			return t.callHook(push, m, v, name.Value(), w)
		}
	}
	return t.storePlain(v, class, name, w, push)
}

// callHook calls a method that attribute assignment or deletion needs: in a frame of the running instruction, or nested.
func (t *Thread) callHook(push bool, fn object.Value, args ...object.Value) error {
	if push {
		return t.invokeAbove(target{cont: contDiscard}, fn, args...)
	}
	_, err := t.Invoke(fn, args...)
	return err
}

// storePlain is object.__setattr__.
func (t *Thread) storePlain(v object.Value, class *object.Class, name *object.Str, w object.Value, push bool) error {
	t.payName(name)
	call := func(fn object.Value, args ...object.Value) error { return t.callHook(push, fn, args...) }
	if attr, ok := class.Lookup(name); ok {
		switch o := attr.Object().(type) {
		case *object.Property:
			if o.Setter().IsNone() {
				return object.NoAccessor(o, v, "setter")
			}
			return call(o.Setter(), v, w)
		case *object.Getter:
			g := o.Impl().(*native.Getter)
			if g.Set == nil {
				return g.ReadOnly(o.Owner())
			}
			return g.Set(t, v, w)
		case *object.Instance:
			if set, ok := o.Class().Lookup(strSet); ok {
				return call(set, attr, v, w)
			}
			if _, ok := o.Class().Lookup(strDelete); ok {
				return object.AttributeErrorf("", "__set__")
			}
		case native.Descriptor:
			if o.IsData() {
				return o.SetDescriptor(t, v, w)
			}
		}
	}
	return t.storeOwn(v, class, name, w)
}

// storeOwn is object.__setattr__ without descriptors.
func (t *Thread) storeOwn(v object.Value, class *object.Class, name *object.Str, w object.Value) error {
	switch o := v.Object().(type) {
	case *object.Instance, *object.Exception:
		a := v.Attrs()
		switch name.String() {
		case "__class__":
			if c := w.Class(); c != nil && !c.IsStatic() && !class.IsStatic() {
				if !object.SameLayout(class, c) {
					return object.TypeErrorf("__class__ assignment: '%s' object layout differs from '%s'", c.Name(), class.Name())
				}
				return a.SetClass(t.meter, c)
			}
			return object.TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
		case "__dict__":
			d := object.BuiltinPart(w).Dict()
			if d == nil {
				return object.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", object.TypeName(w))
			}
			return a.SetDict(t.meter, d)
		}
		if class.Flags()&object.ClassNoDict != 0 || class.IsStatic() && v.Is(object.KindInstance) {
			if _, has := class.Lookup(name); has {
				return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", class.Name(), name)
			}
			return object.NoAttributeToChange(v, name.String())
		}
		return a.SetAttr(t.meter, name, w)
	case *object.Class:
		return t.setClassAttr(o, name, w)
	case *object.Module:
		return o.Dict().SetStr(t.meter, name, w)
	case *object.Function:
		d, err := o.Dict(t.meter, true)
		if err != nil {
			return err
		}
		return d.SetStr(t.meter, name, w)
	case *object.Wrapper:
		d, err := o.Attributes(t.meter, true)
		if err != nil {
			return err
		}
		return d.SetStr(t.meter, name, w)
	case *object.Namespace:
		return o.SetAttr(t.meter, name, w)
	case native.Attributed:
		return o.SetOwnAttr(t, name, w)
	}
	if _, ok := class.Lookup(name); ok {
		return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", class.Name(), name)
	}
	return object.NoAttributeToChange(v, name.String())
}

// setClassAttr sets an attribute of a class and forgets caches that it may make stale.
func (t *Thread) setClassAttr(c *object.Class, name *object.Str, w object.Value) error {
	if c.IsStatic() {
		return object.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, c.FullName())
	}
	stale, err := c.SetAttr(t.meter, name, w)
	if err != nil {
		return err
	}
	if stale {
		return t.flushCaches()
	}
	return nil
}

// removeAttr deletes attribute name of v.
func (t *Thread) removeAttr(v object.Value, name *object.Str, push bool) error {
	class := object.ClassOf(v)
	if class.Flags()&object.ClassSetAttr != 0 {
		if m, owner := class.LookupOwner(strDelAttr); owner != nil && owner != object.ObjectClass && !owner.IsStatic() {
			return t.callHook(push, m, v, name.Value())
		}
	}
	return t.removePlain(v, class, name, push)
}

// removePlain is object.__delattr__.
func (t *Thread) removePlain(v object.Value, class *object.Class, name *object.Str, push bool) error {
	t.payName(name)
	call := func(fn object.Value, args ...object.Value) error { return t.callHook(push, fn, args...) }
	if attr, ok := class.Lookup(name); ok {
		switch o := attr.Object().(type) {
		case *object.Property:
			if o.Deleter().IsNone() {
				return object.NoAccessor(o, v, "deleter")
			}
			return call(o.Deleter(), v)
		case *object.Getter:
			if done, err := t.removeComputed(v, o.Impl().(*native.Getter), o.Owner(), name); done || err != nil {
				return err
			}
		case *object.Instance:
			if del, ok := o.Class().Lookup(strDelete); ok {
				return call(del, attr, v)
			}
			if _, ok := o.Class().Lookup(strSet); ok {
				return object.AttributeErrorf("", "__delete__")
			}
		case native.Descriptor:
			if o.IsData() {
				return o.SetDescriptor(t, v, object.Unbound)
			}
		}
	}
	return t.removeOwn(v, name)
}

// removeComputed deletes what stands behind a computed attribute; done is false where the instance's own attribute is meant.
func (t *Thread) removeComputed(v object.Value, g *native.Getter, owner *object.Class, name *object.Str) (done bool, err error) {
	if c := v.Class(); c != nil && c.IsStatic() {
		return true, object.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, c.FullName())
	}
	if g.Set == nil {
		return true, g.ReadOnly(owner)
	}
	s := name.String()
	switch v.Kind() {
	case object.KindFunction:
		switch s {
		case "__defaults__", "__kwdefaults__", "__doc__":
			return true, g.Set(t, v, object.None)
		case "__annotations__":
			d, err := object.NewDict(t.meter)
			if err != nil {
				return true, err
			}
			return true, g.Set(t, v, d.Value())
		case "__name__", "__qualname__":
			return true, object.TypeErrorf("%s must be set to a string object", s)
		case "__dict__":
			return true, object.TypeErrorf("cannot delete __dict__")
		}
	case object.KindClass:
		switch s {
		case "__name__", "__qualname__", "__module__", "__doc__", "__type_params__":
			return true, object.TypeErrorf("cannot delete '%s' attribute of immutable type '%s'", s, v.Class().Name())
		}
	case object.KindException:
		switch s {
		case "args", "__traceback__", "__cause__", "__context__":
			return true, object.TypeErrorf("%s may not be deleted", s)
		case "characters_written":
			if !v.Exception().DelField(t.meter, name) {
				return true, object.AttributeErrorf(s, "%s", s)
			}
			return true, nil
		case "__suppress_context__":
			return true, object.TypeErrorf("can't delete numeric/char attribute")
		case "__class__", "__doc__", "__dict__":
		default:
			v.Exception().DelField(t.meter, name)
			return true, nil
		}
	}
	if s == "__class__" {
		return true, object.TypeErrorf("can't delete __class__ attribute")
	}
	return false, nil
}

// removeOwn is object.__delattr__ without descriptors.
func (t *Thread) removeOwn(v object.Value, name *object.Str) error {
	ok := false
	var err error
	switch o := v.Object().(type) {
	case *object.Instance, *object.Exception:
		a := v.Attrs()
		if name.String() == "__dict__" && object.ClassOf(v).Flags()&object.ClassNoDict == 0 {
			d, err := object.NewDict(t.meter)
			if err == nil {
				err = a.SetDict(t.meter, d)
			}
			return err
		}
		if ok, err = a.DelAttr(t.meter, name); !ok && err == nil && object.ClassOf(v).Flags()&object.ClassNoDict != 0 {
			if _, has := object.ClassOf(v).Lookup(name); has {
				return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", object.ClassOf(v).Name(), name)
			}
		}
	case *object.Class:
		if o.IsStatic() {
			return object.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, o.FullName())
		}
		var stale bool
		if ok, stale = o.DelAttr(t.meter, name); ok && stale {
			err = t.flushCaches()
		}
	case *object.Module:
		if _, _, err := t.defineLazily(o, name); err != nil {
			return err
		}
		ok = o.Dict().DeleteStr(t.meter, name)
	case *object.Function:
		if d, _ := o.Dict(t.meter, false); d != nil {
			ok = d.DeleteStr(t.meter, name)
		}
	case *object.Wrapper:
		if d, _ := o.Attributes(t.meter, false); d != nil {
			ok = d.DeleteStr(t.meter, name)
		}
	case *object.Namespace:
		ok = o.DelAttr(t.meter, name)
	case native.Attributed:
		return o.SetOwnAttr(t, name, object.Unbound)
	default: // no attributes of its own
		class := object.ClassOf(v)
		if _, ok := class.Lookup(name); ok {
			return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", class.Name(), name)
		}
	}
	if err == nil && !ok {
		if class := object.ClassOf(v); class.IsStatic() && v.Class() == nil {
			if _, found := class.Lookup(name); found {
				return object.AttributeErrorf(name.String(), "'%s' object attribute '%s' is read-only", class.FullName(), name)
			}
		}
		err = object.NoAttributeToChange(v, name.String())
	}
	return err
}
