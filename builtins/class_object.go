package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// object: what every object has. The methods also serve the builtin types that define none of their own: super().__repr__() in a class that derives
// from list comes here, and gets what list's would say.

func init() {
	k := object.ObjectClass
	native.Constructor(k, &native.Func{Name: "object", Params: class("*args", "**kwargs"), Cost: native.Fixed(2), Run: newObject,
		Doc: "The base of all classes; an object of it has no attributes and equals only itself."})
	native.StaticMethods(k, &native.Func{Name: "__new__", Params: class("*args", "**kwargs"), Cost: native.Fixed(2), Run: newObject,
		Doc: "Make an instance of a class, without attributes."})
	native.Methods(k,
		&native.Func{Name: "__init__", Params: self("*args", "**kwargs"), Raw: true, Cost: native.Fixed(1), Run: runObjectInit, Doc: "Do nothing."},
		&native.Func{Name: "__repr__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runObjectRepr,
			Doc: "Write the object: class and identity, unless its type says more."},
		&native.Func{Name: "__str__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runObjectStr,
			Doc: "Return the text of the object: that of repr, unless its type says otherwise."},
		&native.Func{Name: "__hash__", Params: self("/"), Raw: true, Cost: native.Linear("the size of the object"), Run: runObjectHash, Doc: "Return the hash of the object."},
		&native.Func{Name: "__format__", Params: self("format_spec", "/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runObjectFormat,
			Doc: "Return the object's text in a format."},
		&native.Func{Name: "__getattribute__", Params: self("name", "/"), Raw: true, Cost: native.Fixed(3), Run: runGetAttribute, Doc: "Return an attribute."},
		&native.Func{Name: "__setattr__", Params: self("name", "value", "/"), Raw: true, Cost: native.Fixed(3), Run: notOnClasses("__setattr__", runObjectSetAttr), Doc: "Set an attribute."},
		&native.Func{Name: "__delattr__", Params: self("name", "/"), Raw: true, Cost: native.Fixed(3), Run: notOnClasses("__delattr__", runObjectDelAttr), Doc: "Delete an attribute."},
		&native.Func{Name: "__dir__", Params: self("/"), Raw: true, Cost: native.Linear("the number of names"), Doc: "List the names of the attributes.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return attributeNames(c, args[0]) }},
		&native.Func{Name: "__sizeof__", Params: self("/"), Raw: true, Cost: native.Fixed(1), Doc: "Return the size of the object itself in bytes, as it is charged.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				if o := args[0].Object(); o != nil {
					return object.Int(o.Size()), nil
				}
				return object.Int(16), nil
			}},
	)
	for op := object.Lt; op <= object.Ge; op++ {
		native.Methods(k, &native.Func{Name: op.Method(), Params: self("value", "/"), Raw: true, Cost: native.Linear("the size of the object"), Run: comparison(op),
			Doc: "Return self " + op.String() + " value, or NotImplemented."})
	}
	native.ClassMethods(k,
		&native.Func{Name: "__init_subclass__", Params: class("**kwargs"), Cost: native.Fixed(1), Run: runInitSubclass,
			Doc: "Called when a class that derives from this one is made; does nothing here."},
		&native.Func{Name: "__subclasshook__", Params: class("subclass", "/"), Cost: native.Fixed(1), Doc: "Decide nothing.",
			Run: func(native.Call, []object.Value) (object.Value, error) { return object.NotImplemented, nil }},
	)
	native.Getters(k,
		&native.Getter{Name: "__class__", Doc: "The class of the object.", Get: getClass, Set: setClass},
		&native.Getter{Name: "__doc__", Doc: "The documentation of the class.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			if o := v.Attrs(); o != nil {
				if own, ok := o.GetAttr(nameDoc); ok {
					return own, nil
				}
			}
			return getClassDoc(c, object.ClassOf(v).Value())
		}, Set: setInstanceDoc},
	)
}

// The bound arguments of object's constructor and __init__.
const (
	objectSelf = iota
	objectKw
	objectValues
)

func newObject(c native.Call, args []object.Value) (object.Value, error) {
	cls := args[objectSelf].Class()
	if cls == nil {
		return object.Unbound, object.TypeErrorf("object.__new__(X): X is not a type object (%s)", object.TypeName(args[objectSelf]))
	}
	if len(args) > objectValues || args[objectKw].Dict() != nil {
		if _, owner := cls.LookupOwner(nameNew); owner != nil && owner != object.ObjectClass {
			return object.Unbound, object.TypeErrorf("object.__new__() takes exactly one argument (the type to instantiate)")
		}
		if _, owner := cls.LookupOwner(nameInit); owner == nil || owner == object.ObjectClass {
			return object.Unbound, object.TypeErrorf("%s() takes no arguments", cls.Name())
		}
	}
	if cls.Base() != nil || cls.Layout() != object.KindInstance {
		if err := native.SafeNew(object.ObjectClass, cls); err != nil {
			return object.Unbound, err
		}
		return object.Unbound, object.TypeErrorf("object.__new__(%s) is not safe, use %s.__new__()", cls.Name(), cls.Name())
	}
	if err := checkConcrete(c, cls); err != nil {
		return object.Unbound, err
	}
	o, err := object.NewInstance(c.Meter(), cls)
	if err != nil {
		return object.Unbound, err
	}
	return o.Value(), nil
}

var (
	nameNew      = object.Intern("__new__")
	nameAbstract = object.Intern("__abstractmethods__")
)

// checkConcrete refuses instances of a class with abstract methods.
func checkConcrete(c native.Call, cls *object.Class) error {
	if cls.Flags()&object.ClassAbstract == 0 {
		return nil
	}
	v, ok := cls.Lookup(nameAbstract)
	if !ok {
		return nil
	}
	items, err := c.Items(v)
	if err != nil || len(items) == 0 {
		return err
	}
	l, err := object.ListOf(c.Meter(), items)
	if err == nil {
		err = sortList(c, l, nil, false)
	}
	if err != nil {
		return err
	}
	b := object.NewBuilder(c.Meter())
	for i, name := range l.Items() {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("'" + object.SafeStr(name) + "'")
	}
	names, err := b.Finish()
	if err != nil {
		return err
	}
	plural := "s"
	if l.Len() == 1 {
		plural = ""
	}
	return object.TypeErrorf("Can't instantiate abstract class %s without an implementation for abstract method%s %s", cls.Name(), plural, names)
}

func runObjectInit(_ native.Call, args []object.Value) (object.Value, error) {
	if len(args) == objectValues && args[objectKw].Dict() == nil {
		return object.None, nil
	}
	cls := object.ClassOf(args[objectSelf])
	if _, owner := cls.LookupOwner(nameInit); owner != nil && owner != object.ObjectClass {
		return object.Unbound, object.TypeErrorf("object.__init__() takes exactly one argument (the instance to initialize)")
	}
	if _, owner := cls.LookupOwner(nameNew); owner == nil || owner == object.ObjectClass {
		return object.Unbound, object.TypeErrorf("%s.__init__() takes exactly one argument (the instance to initialize)", cls.Name())
	}
	return object.None, nil
}

func runInitSubclass(_ native.Call, args []object.Value) (object.Value, error) {
	if args[1].Dict() != nil && args[1].Dict().Len() > 0 {
		return object.Unbound, object.TypeErrorf("%s.__init_subclass__() takes no keyword arguments", args[0].Class().Name())
	}
	return object.None, nil
}

// bare reports whether v is an instance of a script's class that carries no builtin value.
func bare(v object.Value) bool {
	o := v.Instance()
	return o != nil && o.Payload().IsUnbound()
}

func runObjectRepr(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0]
	var s string
	var err error
	switch {
	case bare(v):
		s = object.DefaultRepr(c, v)
	case v.Is(object.KindOpaque) && !printsItself(v), v.Is(object.KindClass) && !v.Class().Meta().IsStatic():
		s = object.DefaultRepr(c, v)
		if k := v.Class(); k != nil {
			s = "<class '" + k.FullName() + "'>"
		}
	default:
		s, err = object.ReprUnder(c, v)
	}
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), s)
}

func printsItself(v object.Value) bool {
	_, ok := v.Object().(object.Printed)
	return ok
}

func runObjectStr(c native.Call, args []object.Value) (object.Value, error) {
	s, err := object.Repr(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

func runObjectHash(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0]
	if v.Is(object.KindInstance) || v.Is(object.KindException) || v.Is(object.KindOpaque) || v.Is(object.KindClass) {
		return object.Int(object.IdentityHash(c, v)), nil
	}
	h, err := object.PyHash(c, object.BuiltinPart(v))
	return object.Int(h), err
}

func runObjectFormat(c native.Call, args []object.Value) (object.Value, error) {
	spec, err := textArg(args[1], "__format__() argument")
	if err != nil {
		return object.Unbound, err
	}
	v := args[0]
	if spec.Len() > 0 {
		return object.Unbound, object.TypeErrorf("unsupported format string passed to %s.__format__", object.TypeName(v))
	}
	return object.StrValue(c, v)
}

// comparison makes object.__eq__ and so on.
func comparison(op object.CompareOp) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		v, w := args[0], args[1]
		if op == object.Ne {
			// != is the opposite of what the class's own == says.
			if method, owner := object.ClassOf(v).LookupOwner(nameEq); owner != nil && owner != object.ObjectClass && !method.IsNone() {
				bound, _, err := c.LookupSpecial(v, nameEq)
				if err != nil {
					return object.Unbound, err
				}
				same, err := c.Invoke(bound, w)
				if err != nil || same.IsNotImplemented() {
					return same, err
				}
				yes, err := truth(c, same)
				return object.Bool(!yes), err
			}
		}
		switch part := object.BuiltinPart(v); {
		case object.Same(v, w) && op == object.Eq:
			return object.True, nil
		case object.Same(v, w) && op == object.Ne:
			return object.False, nil
		case !comparesItself(part) || !part.Is(object.KindMappingProxy) && object.ClassOf(part) != object.ClassOf(object.BuiltinPart(w)):
			return object.NotImplemented, nil
		default:
			return object.Compare(c, op, part, w)
		}
	}
}

var nameEq = object.Intern("__eq__")

// comparesItself reports whether a builtin value whose class has no __eq__ of its own here is equal to others than itself.
func comparesItself(v object.Value) bool {
	switch v.Kind() {
	case object.KindMethod, object.KindBuiltin, object.KindMappingProxy:
		return true
	}
	_, ok := v.Object().(object.Compared)
	return ok
}

// setInstanceDoc lets instances have a documentation of their own.
func setInstanceDoc(c native.Call, v, w object.Value) error {
	o := v.Attrs()
	if o == nil || object.ClassOf(v).IsStatic() || object.ClassOf(v).Flags()&object.ClassNoDict != 0 {
		return object.AttributeErrorf("__doc__", "'%s' object attribute '__doc__' is read-only", object.TypeName(v))
	}
	return o.SetAttr(c.Meter(), nameDoc, w)
}

func getClass(_ native.Call, v object.Value) (object.Value, error) {
	return object.ClassOf(v).Value(), nil
}

func setClass(c native.Call, v, w object.Value) error {
	k := w.Class()
	if c := v.Class(); c != nil && c.IsStatic() {
		return immutable(c, "__class__")
	}
	if k == nil {
		return object.TypeErrorf("__class__ must be set to a class, not '%s' object", object.TypeName(w))
	}
	o, old := v.Instance(), object.ClassOf(v)
	if o == nil || k.IsStatic() || old.IsStatic() {
		return object.TypeErrorf("__class__ assignment only supported for mutable types or ModuleType subclasses")
	}
	if !object.SameLayout(old, k) {
		return object.TypeErrorf("__class__ assignment: '%s' object layout differs from '%s'", k.Name(), old.Name())
	}
	return o.SetClass(c.Meter(), k)
}
