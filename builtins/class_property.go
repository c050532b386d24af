package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// property, staticmethod, classmethod and super: objects that stand on classes and take part in attribute access.

var (
	nameDescrGet   = object.Intern("__get__")
	nameIsAbstract = object.Intern("__isabstractmethod__")
)

func init() {
	k := object.PropertyClass
	native.Constructor(k, &native.Func{Name: "property", Params: class("fget=None", "fset=None", "fdel=None", "doc=None"), Cost: native.Fixed(3), Run: newProperty,
		Doc: "An attribute whose reading, setting and deleting call functions."})
	native.Methods(k,
		&native.Func{Name: "__init__", Params: self("fget=None", "fset=None", "fdel=None", "doc=None"), Raw: true, Cost: native.Fixed(3), Run: runPropertyInit,
			Doc: "Set the functions and the documentation."},
		&native.Func{Name: "getter", Params: self("fget", "/"), Raw: true, Cost: native.Fixed(3), Run: propertyWith(0), Doc: "Return a copy with another function for reading."},
		&native.Func{Name: "setter", Params: self("fset", "/"), Raw: true, Cost: native.Fixed(3), Run: propertyWith(1), Doc: "Return a copy with another function for setting."},
		&native.Func{Name: "deleter", Params: self("fdel", "/"), Raw: true, Cost: native.Fixed(3), Run: propertyWith(2), Doc: "Return a copy with another function for deleting."},
		&native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Raw: true, Cost: native.Fixed(3), Run: runPropertyGet, Doc: "Read the attribute of an instance."},
		&native.Func{Name: "__set__", Params: self("instance", "value", "/"), Cost: native.Fixed(3), Run: runPropertySet, Doc: "Set the attribute of an instance."},
		&native.Func{Name: "__delete__", Params: self("instance", "/"), Cost: native.Fixed(3), Run: runPropertyDelete, Doc: "Delete the attribute of an instance."},
		&native.Func{Name: "__set_name__", Params: self("*args"), Cost: native.Fixed(1), Run: runPropertySetName, Doc: "Note the name of the attribute."},
	)
	part := func(name, doc string, get func(p *object.Property) object.Value) *native.Getter {
		return &native.Getter{Name: name, Doc: doc, Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return get(object.BuiltinPart(v).Property()), nil
		}, Member: true}
	}
	native.Getters(k,
		part("fget", "The function for reading.", (*object.Property).Getter),
		part("fset", "The function for setting.", (*object.Property).Setter),
		part("fdel", "The function for deleting.", (*object.Property).Deleter),
		&native.Getter{Name: "__doc__", Doc: "The documentation.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.BuiltinPart(v).Property().Doc(), nil
		}, Set: func(_ native.Call, v, doc object.Value) error {
			object.BuiltinPart(v).Property().SetDoc(doc)
			return nil
		}},
		&native.Getter{Name: "__isabstractmethod__", Doc: "Whether one of the functions is abstract.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			p := object.BuiltinPart(v).Property()
			for _, fn := range []object.Value{p.Getter(), p.Setter(), p.Deleter()} {
				if yes, err := isAbstract(c, fn); yes || err != nil {
					return object.True, err
				}
			}
			return object.False, nil
		}},
	)
	wrapper(object.StaticMethodClass, object.KindStaticMethod, "staticmethod", "A method that gets neither an instance nor the class.")
	wrapper(object.ClassMethodClass, object.KindClassMethod, "classmethod", "A method that gets the class as its first argument.")
	native.Methods(object.StaticMethodClass, &native.Func{Name: "__call__", Params: self("*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Call the function.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return c.InvokeKw(args[0].Wrapper().Func(), args[2:], args[1].Dict())
		}})

	native.Constructor(object.SuperClass, &native.Func{Name: "super", Params: class("type?", "object_or_type?", "/"), Cost: native.Fixed(3), Run: newSuper,
		Doc: "Look attributes up behind a class in the method resolution order of an object's class."})
	native.Methods(object.SuperClass, &native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(3), Run: bindSuper,
		Doc: "Bind super of a class alone to an instance."})
	native.Getters(object.SuperClass,
		&native.Getter{Name: "__thisclass__", Member: true, Doc: "The class behind which attributes are looked up.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return v.Super().ThisClass().Value(), nil
		}},
		&native.Getter{Name: "__self__", Member: true, Doc: "The object whose attributes they are.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return noneIfUnbound(v.Super().Self()), nil
		}},
		&native.Getter{Name: "__self_class__", Member: true, Doc: "The class whose method resolution order is used.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if v.Super().Self().IsUnbound() {
				return object.None, nil
			}
			return v.Super().SelfClass().Value(), nil
		}},
	)
}

func noneIfUnbound(v object.Value) object.Value {
	if v.IsUnbound() {
		return object.None
	}
	return v
}

// isAbstract reads __isabstractmethod__ of a function.
func isAbstract(c native.Call, fn object.Value) (bool, error) {
	if fn.IsNone() {
		return false, nil
	}
	// Properties of properties of properties ... ask each other.
	if err := c.Enter(); err != nil {
		return false, err
	}
	defer c.Leave()
	if err := c.Meter().Steps(4); err != nil {
		return false, err
	}
	v, err := c.GetAttr(fn, nameIsAbstract)
	if err != nil {
		if raised(err, object.AttributeError) {
			return false, c.Meter().Steps(object.RaisingSteps)
		}
		return false, err
	}
	return c.Truth(v)
}

func newProperty(c native.Call, args []object.Value) (object.Value, error) {
	p, err := object.NewProperty(c.Meter(), args[1], args[2], args[3], object.None)
	if err != nil {
		return object.Unbound, err
	}
	return p.Value(), fillProperty(c, p, args)
}

// fillProperty gives a property the functions and the documentation in args[1:]; without documentation, the getter's.
func fillProperty(c native.Call, p *object.Property, args []object.Value) error {
	get, set, del, doc := args[1], args[2], args[3], args[4]
	ofGetter := false
	if doc.IsNone() && !get.IsNone() {
		var err error
		if doc, err = functionDoc(c, get); err != nil {
			return err
		}
		ofGetter = !doc.IsNone()
	}
	p.Reset(get, set, del, doc)
	p.SetGetterDoc(ofGetter)
	return nil
}

// runPropertyInit is property.__init__. Instances of a derived class keep the documentation as an attribute of their own, since their class has one.
func runPropertyInit(c native.Call, args []object.Value) (object.Value, error) {
	p := object.BuiltinPart(args[0]).Property()
	if p == nil {
		return object.Unbound, object.TypeErrorf("descriptor '__init__' requires a 'property' object but received a '%s'", object.TypeName(args[0]))
	}
	if err := fillProperty(c, p, args); err != nil {
		return object.Unbound, err
	}
	if args[0].Instance() != nil {
		// Where there is no place for it, documentation that was given is dropped, for the sake of programs that have always done so.
		if err := c.SetAttr(args[0], nameDoc, p.Doc()); err != nil && (p.GetterDoc() || !raised(err, object.AttributeError)) {
			return object.Unbound, err
		}
	}
	return object.None, nil
}

// functionDoc returns fn.__doc__, None when there is none.
func functionDoc(c native.Call, fn object.Value) (object.Value, error) {
	doc, err := c.GetAttr(fn, nameDoc)
	if err != nil && raised(err, object.AttributeError) {
		return object.None, nil
	}
	return doc, err
}

// propertyWith makes getter (0), setter (1) and deleter (2).
func propertyWith(which int) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		p := object.BuiltinPart(args[0]).Property()
		parts := [3]object.Value{p.Getter(), p.Setter(), p.Deleter()}
		if !args[1].IsNone() {
			parts[which] = args[1]
		}
		doc := p.Doc()
		if p.GetterDoc() && !parts[0].IsNone() {
			doc = object.None // that of the getter which the copy has
		}
		made, err := c.Invoke(object.ClassOf(args[0]).Value(), parts[0], parts[1], parts[2], doc)
		if err != nil {
			return object.Unbound, err
		}
		if n := object.BuiltinPart(made).Property(); n != nil {
			n.SetName(p.Name())
		}
		return made, nil
	}
}

func runPropertyGet(c native.Call, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return args[0], unboundGet(args)
	}
	p := object.BuiltinPart(args[0]).Property()
	if p.Getter().IsNone() {
		return object.Unbound, object.NoAccessor(p, args[1], "getter")
	}
	return c.Invoke(p.Getter(), args[1])
}

func runPropertySet(c native.Call, args []object.Value) (object.Value, error) {
	return object.None, storeProperty(c, args[0].Property(), args[1], args[2])
}

func runPropertyDelete(c native.Call, args []object.Value) (object.Value, error) {
	return object.None, storeProperty(c, args[0].Property(), args[1], object.Unbound)
}

func runPropertySetName(_ native.Call, args []object.Value) (object.Value, error) {
	if len(args) != 3 {
		return object.Unbound, object.TypeErrorf("__set_name__() takes 2 positional arguments but %d were given", len(args)-1)
	}
	if s := strOf(args[2]); s != nil {
		args[0].Property().SetName(s.String())
	}
	return object.None, nil
}

// wrapper declares staticmethod or classmethod.
func wrapper(k *object.Class, kind object.Kind, name, doc string) {
	native.Constructor(k, &native.Func{Name: name, Params: class("function", "/"), Cost: native.Fixed(2), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewWrapper(c.Meter(), kind, args[1])
		},
		Blank: func(c native.Call) (object.Value, error) { return object.NewWrapper(c.Meter(), kind, object.None) }})
	native.Methods(k, &native.Func{Name: "__init__", Params: self("function", "/"), Cost: native.Fixed(2), Doc: "Set the function.",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) {
			args[0].Wrapper().SetFunc(args[1])
			return object.None, nil
		}})
	native.Methods(k, &native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(2), Doc: "Bind the function.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if err := unboundGet(args); err != nil {
				return object.Unbound, err
			}
			fn := args[0].Wrapper().Func()
			if kind == object.KindStaticMethod {
				return fn, nil
			}
			owner := args[2]
			if owner.IsNone() {
				owner = object.ClassOf(args[1]).Value()
			}
			if !fn.Is(object.KindFunction) && !fn.Is(object.KindBuiltin) && !fn.Is(object.KindMethod) {
				if get, ok, err := c.LookupSpecial(fn, nameDescrGet); ok || err != nil {
					if err != nil {
						return object.Unbound, err
					}
					return c.Invoke(get, owner, owner)
				}
			}
			return object.NewMethod(c.Meter(), fn, owner)
		}})
	inner := func(_ native.Call, v object.Value) (object.Value, error) {
		return object.BuiltinPart(v).Wrapper().Func(), nil
	}
	native.Getters(k,
		&native.Getter{Name: "__func__", Doc: "The function.", Get: inner, Member: true},
		&native.Getter{Name: "__wrapped__", Doc: "The function.", Get: inner, Member: true},
		&native.Getter{Name: "__isabstractmethod__", Doc: "Whether the function is abstract.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			yes, err := isAbstract(c, object.BuiltinPart(v).Wrapper().Func())
			return object.Bool(yes), err
		}},
	)
	copied := []*object.Str{object.Intern("__module__"), object.Intern("__name__"), object.Intern("__qualname__"), nameDoc, object.Intern("__annotations__")}
	native.Getters(k, &native.Getter{Name: "__dict__", Doc: "The attributes.", Get: func(c native.Call, v object.Value) (object.Value, error) {
		w := object.BuiltinPart(v).Wrapper()
		d, err := w.Attributes(c.Meter(), true)
		if err != nil {
			return object.Unbound, err
		}
		for _, name := range copied { // those of the function, as far as it has them
			if _, ok := d.FindStr(c.Meter(), name); ok {
				continue
			}
			got, err := inside(c, w.Func(), name)
			if err == nil {
				err = d.SetStr(c.Meter(), name, got)
			}
			if err != nil && !raised(err, object.AttributeError) {
				return object.Unbound, err
			}
		}
		return d.Value(), nil
	}})
	for _, attr := range []string{"__name__", "__qualname__", "__doc__", "__module__", "__annotations__"} {
		key := object.Intern(attr)
		native.Getters(k, &native.Getter{Name: attr, Doc: "That of the function.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return inside(c, object.BuiltinPart(v).Wrapper().Func(), key)
		}})
	}
}

// inside gets an attribute of what a wrapper or a bound method holds, which may be another one.
func inside(c native.Call, fn object.Value, name *object.Str) (object.Value, error) {
	if err := c.Enter(); err != nil {
		return object.Unbound, err
	}
	defer c.Leave()
	return c.GetAttr(fn, name)
}

// bindSuper makes super(C, x) of super(C).
func bindSuper(c native.Call, args []object.Value) (object.Value, error) {
	s := args[0].Super()
	if args[1].IsNone() || !s.Self().IsUnbound() {
		return args[0], nil
	}
	return newSuper(c, []object.Value{object.SuperClass.Value(), s.ThisClass().Value(), args[1]})
}

func newSuper(c native.Call, args []object.Value) (object.Value, error) {
	if args[1].IsUnbound() {
		return object.Unbound, object.RuntimeErrorf("super(): no arguments")
	}
	k := args[1].Class()
	if k == nil {
		return object.Unbound, object.TypeErrorf("super() argument 1 must be a type, not %s", object.ArgumentName(args[1]))
	}
	v := args[2]
	if isNoneOrAbsent(v) {
		return object.NewSuper(c.Meter(), k, k, object.Unbound)
	}
	if own := v.Class(); own != nil && own.IsSubclass(k) {
		return object.NewSuper(c.Meter(), k, own, v)
	}
	if start := object.ClassOf(v); start.IsSubclass(k) {
		return object.NewSuper(c.Meter(), k, start, v)
	}
	return object.Unbound, object.TypeErrorf("super(type, obj): obj must be an instance or subtype of type")
}
