package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// construct calls a class: stack[at] is the class, the n arguments stand behind it. (Python reference, 3.3.1 and type.__call__.)
func (t *Thread) construct(c *object.Class, at, n int, kw object.Value, to target) error {
	if c.IsStatic() {
		return t.callConstructor(c, at, n, kw, to)
	}
	if meta := c.Meta(); !meta.IsStatic() {
		if m, owner := meta.LookupOwner(strCall); owner != nil && !owner.IsStatic() {
			method, self, err := t.unbind(m, c.Value())
			if err != nil {
				return err
			}
			if self {
				if err := t.insert(at, n, c.Value()); err != nil {
					return err
				}
				n++
			}
			t.stack[at] = method
			return t.invoke(at, n, kw, to)
		}
	}
	return t.instantiate(c, at, n, kw, to)
}

// instantiate is type.__call__: __new__, then __init__ when it returned an instance.
func (t *Thread) instantiate(c *object.Class, at, n int, kw object.Value, to target) error {
	if c.IsStatic() || c.Meta() != object.TypeClass && c.Flags()&object.ClassMeta != 0 {
		return t.callConstructor(c, at, n, kw, to)
	}
	if c.Flags()&object.ClassMeta != 0 && c.Flags()&object.ClassNew == 0 {
		return t.callConstructor(c, at, n, kw, to)
	}
	if c.Flags()&object.ClassNew != 0 {
		if m, owner := c.LookupOwner(strNew); owner != nil && !owner.IsStatic() {
			return t.constructNew(c, m, at, n, kw, to)
		}
	}
	v, err := t.allocate(c, at, n, kw)
	if err != nil {
		return err
	}
	if object.ClassOf(v) != c {
		return t.deliver(to, v)
	}
	init, owner := c.LookupOwner(strInit)
	if fn := init.Function(); fn != nil {
		// The instance takes the class's place, where the frame of __init__ leaves it on return.
		t.stack[at] = v
		if err := t.insert(at, n, v); err != nil {
			return err
		}
		return t.invokeInit(fn, at, n+1, kw, to)
	}
	if owner == nil || owner == object.ObjectClass {
		if n > 0 && c.Base() == nil && c.Flags()&object.ClassException == 0 {
			return object.TypeErrorf("%s() takes no arguments", c.Name())
		}
		return t.deliver(to, v)
	}
	if err := t.initNested(v, init, at, n, kw); err != nil {
		return err
	}
	return t.deliver(to, v)
}

// invokeInit pushes the frame of an __init__, whose result is the instance below its window.
func (t *Thread) invokeInit(fn *object.Function, at, n int, kw object.Value, to target) error {
	code, err := t.completeFunction(fn)
	if err != nil {
		return err
	}
	if flags := code.Flags; flags&(bytecode.Generator|bytecode.Coroutine) != 0 {
		kind := "generator"
		if flags&bytecode.Coroutine != 0 {
			kind = "coroutine"
		}
		return object.TypeErrorf("__init__() should return None, not '%s'", kind) // no frame would be pushed
	}
	if err := t.invokeFunction(fn, at, n, kw, to); err != nil {
		return err
	}
	t.top().flags |= flagInit
	return nil
}

// initNested runs an __init__ that is not a plain function: a builtin type's, or something bound.
func (t *Thread) initNested(v, init object.Value, at, n int, kw object.Value) error {
	method, self, err := t.unbind(init, v)
	if err != nil {
		return err
	}
	args := append([]object.Value(nil), t.stack[at+1:at+1+n]...)
	if self {
		args = append([]object.Value{v}, args...)
	}
	r, err := t.invokeNested(method, args, kw)
	if err == nil && !r.IsNone() {
		err = object.TypeErrorf("__init__() should return None, not '%s'", object.TypeName(r))
	}
	return err
}

// constructNew calls a script's __new__, then __init__.
func (t *Thread) constructNew(c *object.Class, attr object.Value, at, n int, kw object.Value, to target) error {
	if w := attr.Wrapper(); w != nil {
		attr = w.Func()
	}
	if attr.Is(object.KindBuiltin) && c.Flags()&object.ClassException == 0 {
		if init, owner := c.LookupOwner(strInit); owner == nil || owner.IsStatic() && !init.Is(object.KindFunction) { // what it makes is complete
			if err := t.insert(at, n, c.Value()); err != nil {
				return err
			}
			t.stack[at] = attr
			return t.invoke(at, n+1, kw, to)
		}
	}
	args := append([]object.Value{c.Value()}, t.stack[at+1:at+1+n]...)
	v, err := t.invokeNested(attr, args, kw)
	if err != nil {
		return err
	}
	if !object.ClassOf(v).IsSubclass(c) {
		return t.deliver(to, v)
	}
	init, owner := object.ClassOf(v).LookupOwner(strInit)
	if owner == nil || owner == object.ObjectClass {
		return t.deliver(to, v)
	}
	if fn := init.Function(); fn != nil {
		t.stack[at] = v
		if err := t.insert(at, n, v); err != nil {
			return err
		}
		copy(t.stack[at+2:], args[1:])
		return t.invokeInit(fn, at, n+1, kw, to)
	}
	copy(t.stack[at+1:], args[1:])
	if err := t.initNested(v, init, at, n, kw); err != nil {
		return err
	}
	return t.deliver(to, v)
}

// allocate makes an instance of a script's class before __init__ runs.
func (t *Thread) allocate(c *object.Class, at, n int, kw object.Value) (object.Value, error) {
	if c.Layout() == object.KindException {
		npos := n
		if u := kw.Tuple(); u != nil {
			npos -= u.Len()
		}
		if c.IsSubclass(object.BaseExceptionGroup) { // whose arguments are checked, whatever __init__ takes
			return t.callNativeNested(object.BaseException.Constructor().(*native.Func), append([]object.Value{c.Value()}, t.stack[at+1:at+1+npos]...), object.Unbound)
		}
		e, err := object.NewException(t.meter, c, t.stack[at+1:at+1+npos])
		if err != nil {
			return object.Unbound, err
		}
		return e.Value(), nil
	}
	if c.Flags()&object.ClassAbstract != 0 {
		if err := t.checkAbstract(c); err != nil {
			return object.Unbound, err
		}
	}
	o, err := object.NewInstance(t.meter, c)
	if err != nil {
		return object.Unbound, err
	}
	if base := c.Base(); base != nil {
		f, _ := base.Constructor().(*native.Func)
		if f == nil {
			return object.Unbound, object.TypeErrorf("cannot create '%s' instances", c.Name())
		}
		if f.Blank != nil {
			v, err := f.Blank(t)
			if err != nil {
				return object.Unbound, err
			}
			o.SetPayload(v)
			return o.Value(), nil
		}
		var args []object.Value
		pass := object.Unbound
		switch base {
		case object.ListClass, object.DictClass, object.SetClass, object.ByteArrayClass, object.PropertyClass:
			// mutable types are filled by __init__
		default:
			args = append(args, t.stack[at+1:at+1+n]...)
			pass = kw
			if _, owner := c.LookupOwner(strInit); owner != nil && !owner.IsStatic() && leavesKeywords(base) {
				args, pass = args[:n-keywordCount(kw)], object.Unbound
			}
		}
		v, err := t.keepValue(o.Value(), func() (object.Value, error) {
			return t.callNativeNested(f, append([]object.Value{base.Value()}, args...), pass)
		})
		if err != nil {
			return object.Unbound, err
		}
		if part := object.BuiltinPart(v); object.ClassOf(part).IsSubclass(base) {
			o.SetPayload(part)
		} else { // what reversed of a list makes is no reversed
			return v, nil
		}
	}
	return o.Value(), nil
}

// leavesKeywords reports whether the __new__ of a builtin class leaves keyword arguments to an __init__ that a derived class has.
func leavesKeywords(k *object.Class) bool {
	switch k.Name() {
	case "frozenset", "tuple", "float", "map", "filter", "reversed":
		return true
	}
	return false
}

func keywordCount(kw object.Value) int {
	if u := kw.Tuple(); u != nil {
		return u.Len()
	}
	return 0
}

// checkAbstract refuses to instantiate a class with abstract methods.
func (t *Thread) checkAbstract(c *object.Class) error {
	v, ok := c.Lookup(strAbstract)
	if !ok {
		return nil
	}
	items, err := t.Items(v)
	if err != nil || len(items) == 0 {
		return err
	}
	list, err := object.ListOf(t.meter, items)
	if err != nil {
		return err
	}
	names := ""
	sorted, err := t.sortedNames(list)
	if err != nil {
		return err
	}
	for i, name := range sorted {
		if i > 0 {
			names += ", "
		}
		names += "'" + name + "'"
	}
	plural := "s"
	if len(sorted) == 1 {
		plural = ""
	}
	return object.TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract method%s %s", c.Name(), plural, names)
}

// keepValue is keep for functions with a result.
func (t *Thread) keepValue(v object.Value, f func() (object.Value, error)) (r object.Value, err error) {
	err = t.keep(v, func() error {
		r, err = f()
		return err
	})
	return r, err
}

// callConstructor calls the native function that makes instances of a builtin class, with the class in front.
func (t *Thread) callConstructor(c *object.Class, at, n int, kw object.Value, to target) error {
	f, _ := c.Constructor().(*native.Func)
	if f == nil {
		return object.TypeErrorf("cannot create '%s' instances", c.FullName())
	}
	// The class stands before its arguments already, unless another callable was called that came to it.
	if err := t.reserve(at + n + 2); err != nil {
		return err
	}
	t.stack[at] = c.Value()
	return t.runNative(f, at, n+1, kw, to)
}
