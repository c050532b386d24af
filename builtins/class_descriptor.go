package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Native functions, methods and attributes as objects: what builtin_function_or_method and the descriptors of builtin classes tell about themselves.

func init() {
	for _, k := range []*object.Class{object.BuiltinClass, object.MethodDescrClass, object.WrapperDescrClass, object.MethodWrapperClass} {
		nativeAttributes(k)
	}
	bindable(object.MethodDescrClass)
	bindable(object.WrapperDescrClass)
	classMethodAttributes()
	attributeAttributes(object.GetSetClass)
	attributeAttributes(object.MemberDescrClass)
}

// declaration returns the native function behind v, directly or as a class method.
func declaration(v object.Value) *native.Func {
	if w := v.Wrapper(); w != nil {
		v = w.Func()
	}
	return native.Of(v)
}

// qualified returns __qualname__ of a function or attribute that stands on a class, or on none.
func qualified(home *object.Class, name string) string {
	if home == nil {
		return name
	}
	return home.QualName() + "." + name
}

// nativeText makes a getter of what a declaration says.
func nativeText(name, doc string, read func(f *native.Func) string) *native.Getter {
	return &native.Getter{Name: name, Doc: doc, Get: func(c native.Call, v object.Value) (object.Value, error) {
		return object.NewStrCopy(c.Meter(), read(declaration(v)))
	}}
}

// nativeName is __name__ and nativeQualName __qualname__ of a native function.
var (
	nativeQualName = nativeText("__qualname__", "The name with that of the class.", func(f *native.Func) string { return qualified(f.Home(), f.Name) })
	nativeDoc      = nativeText("__doc__", "The documentation.", func(f *native.Func) string { return f.Doc })
	nativeParams   = nativeText("__text_signature__", "The parameters.", native.TextSignature)
)

func nativeAttributes(k *object.Class) {
	name := nativeText("__name__", "The name.", func(f *native.Func) string { return f.Name })
	name.Member = k == object.MethodDescrClass || k == object.WrapperDescrClass
	objClass := &native.Getter{Name: "__objclass__", Doc: "The class that it is a method of.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) {
		return native.Of(v).Self.Value(), nil
	}}
	receiver := &native.Getter{Name: "__self__", Doc: "What it is bound to: an instance, a class or a module.", Get: getReceiver}
	native.Getters(k, name, nativeQualName, nativeDoc, nativeParams)
	switch k {
	case object.BuiltinClass:
		native.Getters(k, receiver, &native.Getter{Name: "__module__", Doc: "The module that defines it, None for a method.", Member: true,
			Get: func(c native.Call, v object.Value) (object.Value, error) {
				if native.Of(v).Home() != nil {
					return object.None, nil
				}
				return object.NewStrCopy(c.Meter(), native.Of(v).Module())
			}})
	case object.MethodWrapperClass:
		receiver.Member, objClass.Member = true, false
		native.Getters(k, receiver, objClass)
	default:
		native.Getters(k, objClass)
	}
	native.Methods(k,
		&native.Func{Name: "__call__", Params: self("/", "*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Call self as a function.", Run: runCallSelf},
	)
}

func getReceiver(c native.Call, v object.Value) (object.Value, error) {
	if self := v.Builtin().Self(); !self.IsUnbound() {
		return self, nil
	}
	f := native.Of(v)
	if f.Home() != nil {
		return object.None, nil
	}
	mod, err := c.Import(f.Module())
	if err != nil {
		return object.None, nil // a function that the host or the prelude made belongs to no module
	}
	return mod.Value(), nil
}

// bindable declares __get__ of methods as they stand on a class.
func bindable(k *object.Class) {
	native.Methods(k, &native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(2), Doc: "Return the method bound to an instance.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if args[1].IsNone() {
				if args[2].IsNone() {
					return object.Unbound, object.TypeErrorf("__get__(None, None) is invalid")
				}
				return args[0], nil
			}
			f := native.Of(args[0])
			if got := object.ClassOf(args[1]); !got.IsSubclass(f.Self) {
				return object.Unbound, wrongReceiver(f.Name, f.Self, args[1])
			}
			return object.BindBuiltin(c.Meter(), f.Name, f, args[1])
		}})
}

// wrongReceiver is the TypeError for a descriptor that is asked about an instance of another class.
func wrongReceiver(name string, of *object.Class, v object.Value) error {
	return object.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", name, of.Name(), object.TypeName(v))
}

// classMethodAttributes are those of class methods of builtin classes, as they stand on the class.
func classMethodAttributes() {
	k := object.ClassMethodDescrClass
	name := nativeText("__name__", "The name.", func(f *native.Func) string { return f.Name })
	name.Member = true
	native.Getters(k, name, nativeQualName, nativeDoc, nativeParams,
		&native.Getter{Name: "__objclass__", Doc: "The class that it is a method of.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return declaration(v).Home().Value(), nil
		}})
	native.Methods(k,
		&native.Func{Name: "__call__", Params: self("/", "*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Call self as a function.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				f := declaration(args[0])
				if len(args) < 3 {
					return object.Unbound, object.TypeErrorf("descriptor '%s' of '%s' object needs an argument", f.Name, f.Home().Name())
				}
				cls, err := ownerFor(f, args[2])
				if err != nil {
					return object.Unbound, err
				}
				bound, err := object.BindBuiltin(c.Meter(), f.Name, f, cls.Value())
				if err != nil {
					return object.Unbound, err
				}
				return c.InvokeKw(bound, args[3:], args[1].Dict())
			}},
		&native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(2), Doc: "Return the method bound to the class.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				f, owner := declaration(args[0]), args[2]
				if owner.IsNone() {
					if args[1].IsNone() {
						return object.Unbound, object.TypeErrorf("__get__(None, None) is invalid")
					}
					owner = object.ClassOf(args[1]).Value()
				}
				cls, err := ownerFor(f, owner)
				if err != nil {
					return object.Unbound, err
				}
				return object.BindBuiltin(c.Meter(), f.Name, f, cls.Value())
			}})
}

// ownerFor checks the class that a class method is to be bound to.
func ownerFor(f *native.Func, v object.Value) (*object.Class, error) {
	cls := v.Class()
	if cls == nil {
		return nil, object.TypeErrorf("descriptor '%s' for type '%s' needs a type, not a '%s' as arg 2", f.Name, f.Home().Name(), object.TypeName(v))
	}
	if !cls.IsSubclass(f.Home()) {
		return nil, object.TypeErrorf("descriptor '%s' requires a subtype of '%s' but received '%s'", f.Name, f.Home().Name(), cls.Name())
	}
	return cls, nil
}

// described is an attribute of a class as an object: one of a builtin class, or what __slots__ made.
type described interface {
	Owner() *object.Class
	Name() string
}

// attributeAttributes are those of the attributes of classes. What __slots__ makes has methods of its own.
func attributeAttributes(k *object.Class) {
	member := k == object.MemberDescrClass
	native.Getters(k,
		&native.Getter{Name: "__name__", Doc: "The name of the attribute.", Member: true, Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), v.Object().(described).Name())
		}},
		&native.Getter{Name: "__qualname__", Doc: "The name with that of the class.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			d := v.Object().(described)
			return object.NewStrCopy(c.Meter(), qualified(d.Owner(), d.Name()))
		}},
		&native.Getter{Name: "__objclass__", Doc: "The class that has the attribute.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return v.Object().(described).Owner().Value(), nil
		}},
		&native.Getter{Name: "__doc__", Doc: "The documentation.", Member: member, Get: func(c native.Call, v object.Value) (object.Value, error) {
			if g := v.Getter(); g != nil {
				return object.NewStrCopy(c.Meter(), g.Impl().(*native.Getter).Doc)
			}
			return object.None, nil
		}},
	)
	native.Methods(k,
		&native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(2), Doc: "Return the attribute of an instance.", Run: runAttributeGet},
		&native.Func{Name: "__set__", Params: self("instance", "value", "/"), Cost: native.Fixed(2), Doc: "Set the attribute of an instance.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, storeAttribute(c, args[0], args[1], args[2])
			}},
		&native.Func{Name: "__delete__", Params: self("instance", "/"), Cost: native.Fixed(2), Doc: "Delete the attribute of an instance.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, storeAttribute(c, args[0], args[1], object.Unbound)
			}},
	)
}

// attributeFor checks that v has the attribute d.
func attributeFor(d described, v object.Value) error {
	if !object.ClassOf(v).IsSubclass(d.Owner()) {
		return wrongReceiver(d.Name(), d.Owner(), v)
	}
	return nil
}

func runAttributeGet(c native.Call, args []object.Value) (object.Value, error) {
	v := args[1]
	d, ok := args[0].Object().(described)
	switch {
	case !ok:
		return object.Unbound, object.TypeErrorf("'%s' object has no attribute behind it", object.TypeName(args[0]))
	case v.IsNone() && d.Owner() != object.NoneClass:
		if args[2].IsNone() {
			return object.Unbound, object.TypeErrorf("__get__(None, None) is invalid")
		}
		return args[0], nil
	}
	if err := attributeFor(d, v); err != nil {
		return object.Unbound, err
	}
	if g := args[0].Getter(); g != nil {
		return g.Impl().(*native.Getter).Get(c, v)
	}
	return args[0].Object().(native.Descriptor).GetDescriptor(c, v)
}

// storeAttribute sets an attribute through its descriptor or, when w is Unbound, deletes it.
func storeAttribute(c native.Call, attr, v, w object.Value) error {
	if err := attributeFor(attr.Object().(described), v); err != nil {
		return err
	}
	g := attr.Getter()
	if g == nil {
		return attr.Object().(native.Descriptor).SetDescriptor(c, v, w)
	}
	impl := g.Impl().(*native.Getter)
	switch {
	case impl.Set == nil:
		return impl.ReadOnly(g.Owner())
	case w.IsUnbound(): // what deleting means is decided where the statement is
		return c.DelAttr(v, object.Intern(g.Name()))
	}
	return impl.Set(c, v, w)
}
