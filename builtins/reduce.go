package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The protocol by which copies are made (and pickles in CPython): __reduce_ex__, __reduce__, __getstate__ and __getnewargs__ of object and of builtin
// types. What needs no knowledge of the types is Python, in module copyreg.

func registerObjectReduction() {
	native.Methods(object.ObjectClass,
		&native.Func{Name: "__reduce_ex__", Params: self("protocol", "/"), Raw: true, Cost: native.Fixed(10), Run: runReduceEx, Doc: "Return what makes an equal object."},
		&native.Func{Name: "__reduce__", Params: self("/"), Raw: true, Cost: native.Fixed(10), Doc: "Return what makes an equal object.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return reduceObject(c, args[0], object.Int(0))
			}},
		&native.Func{Name: "__getstate__", Params: self("/"), Raw: true, Cost: native.Fixed(10), Doc: "Return the attributes that a copy gets.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return copyreg(c, "_state_of", args[0])
			}},
	)
	for _, k := range []*object.Class{object.IntClass, object.FloatClass, object.StrClass, object.BytesClass, object.TupleClass} {
		newArgs(k, func(c native.Call, v object.Value) (object.Value, error) {
			if v.IsBool() {
				v = object.Int(v.AsInt())
			}
			return object.TupleOf(c.Meter(), v)
		})
	}
	newArgs(object.ComplexClass, func(c native.Call, v object.Value) (object.Value, error) {
		return object.TupleOf(c.Meter(), object.Float(real(v.Complex())), object.Float(imag(v.Complex())))
	})
	registerReductions()
}

// newArgs declares __getnewargs__ of a class.
func newArgs(k *object.Class, args func(c native.Call, v object.Value) (object.Value, error)) {
	native.Methods(k, &native.Func{Name: "__getnewargs__", Params: self("/"), Cost: native.Fixed(2), Doc: "Return the arguments with which __new__ makes a copy.",
		Run: func(c native.Call, values []object.Value) (object.Value, error) { return args(c, values[0]) }})
}

var (
	nameReduce       = object.Intern("__reduce__")
	nameGetNewArgs   = object.Intern("__getnewargs__")
	nameGetNewArgsEx = object.Intern("__getnewargs_ex__")
)

// copyreg calls a function of module copyreg.
func copyreg(c native.Call, function string, args ...object.Value) (object.Value, error) {
	mod, err := c.Import("copyreg")
	if err != nil {
		return object.Unbound, err
	}
	fn, err := c.GetAttr(mod.Value(), object.Intern(function))
	if err != nil {
		return object.Unbound, err
	}
	return c.Invoke(fn, args...)
}

func runReduceEx(c native.Call, args []object.Value) (object.Value, error) {
	protocol, err := c.ToIndex(args[1])
	if err != nil {
		return object.Unbound, err
	}
	if method, owner := object.ClassOf(args[0]).LookupOwner(nameReduce); !method.IsUnbound() && owner != object.ObjectClass {
		bound, err := c.GetAttr(args[0], nameReduce)
		if err != nil {
			return object.Unbound, err
		}
		return c.Invoke(bound)
	}
	return reduceObject(c, args[0], protocol)
}

// reduceObject is what objects without a way of their own are reduced to: the class, what __new__ gets, the attributes, the items.
func reduceObject(c native.Call, v, protocol object.Value) (object.Value, error) {
	if protocol.AsBig().Sign() <= 0 || protocol.IsInt() && protocol.AsInt() < 2 {
		return copyreg(c, "_reduce_ex", v, protocol)
	}
	if !has(v, nameGetNewArgs) && !has(v, nameGetNewArgsEx) && !plainState(v) {
		return object.Unbound, object.TypeErrorf("cannot pickle '%s' object", object.ClassOf(v).Name())
	}
	return copyreg(c, "_reduce_newobj", v)
}

// plainState reports whether an object is made of attributes and items that scripts can see, nothing else.
func plainState(v object.Value) bool {
	cls := object.ClassOf(v)
	if base := cls.Base(); base != nil {
		return base == object.ListClass || base == object.DictClass
	}
	return cls.Layout() == object.KindInstance || cls == object.NoneClass
}

// registerReductions declares __reduce__ of the builtin types that have one.
func registerReductions() {
	for _, k := range []*object.Class{object.SetClass, object.FrozenSetClass} {
		reduceRaw(k, native.Linear("len(self)"), func(c native.Call, v object.Value) (object.Value, error) {
			items, err := c.Items(object.BuiltinPart(v))
			if err != nil {
				return object.Unbound, err
			}
			l, err := object.ListOf(c.Meter(), items)
			if err != nil {
				return object.Unbound, err
			}
			state, err := copyreg(c, "_state_of", v)
			if err != nil {
				return object.Unbound, err
			}
			return reduced(c, object.ClassOf(v).Value(), []object.Value{l.Value()}, state)
		})
	}
	native.Methods(object.ByteArrayClass, &native.Func{Name: "__reduce_ex__", Params: self("proto=0", "/"), Raw: true, Cost: native.Linear("len(self)"),
		Doc: "Return what makes an equal bytearray.", Run: func(c native.Call, args []object.Value) (object.Value, error) {
			protocol, err := c.ToIndex(args[1])
			if err != nil {
				return object.Unbound, err
			}
			return reduceByteArray(c, args[0], protocol.IsInt() && protocol.AsInt() >= 3)
		}})
	reduceRaw(object.ByteArrayClass, native.Linear("len(self)"), func(c native.Call, v object.Value) (object.Value, error) { return reduceByteArray(c, v, false) })
	reduceRaw(object.RangeClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		r := v.Range()
		return reduced(c, builtin("range"), []object.Value{object.Int(r.Start()), object.Int(r.Stop()), object.Int(r.Step())})
	})
	reduceRaw(object.SliceClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		start, stop, step := v.Slice().Parts()
		return reduced(c, builtin("slice"), []object.Value{start, stop, step})
	})
	named := func(name string) func(native.Call, object.Value) (object.Value, error) {
		text := object.InternValue(name)
		return func(native.Call, object.Value) (object.Value, error) { return text, nil }
	}
	reduceRaw(object.EllipsisClass, native.Fixed(1), named("Ellipsis"))
	reduceRaw(object.NotImplClass, native.Fixed(1), named("NotImplemented"))
	reduceRaw(object.BuiltinClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		b := v.Builtin()
		if b.Self().IsUnbound() || b.Self().Is(object.KindModule) {
			return object.NewStrCopy(c.Meter(), b.Name())
		}
		return reduceAttribute(c, b.Self(), b.Name())
	})
	reduceRaw(object.MethodWrapperClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		return reduceAttribute(c, v.Builtin().Self(), v.Builtin().Name())
	})
	for _, k := range []*object.Class{object.MethodDescrClass, object.WrapperDescrClass} {
		reduceRaw(k, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
			return reduceAttribute(c, v.Builtin().Owner().Value(), v.Builtin().Name())
		})
	}
	reduceRaw(object.MemberDescrClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		d := v.Object().(described)
		return reduceAttribute(c, d.Owner().Value(), d.Name())
	})
	reduceRaw(object.MethodClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		name, err := inside(c, v.Method().Func(), nameModuleName)
		if err != nil {
			return object.Unbound, err
		}
		return reduced(c, builtin("getattr"), []object.Value{v.Method().Self(), name})
	})
	reduceRaw(object.GenericAliasClass, native.Fixed(4), func(c native.Call, v object.Value) (object.Value, error) {
		a := v.GenericAlias()
		if a.Starred() { // the next item of an iterator over the alias
			plain, err := object.NewGenericAlias(c.Meter(), a.Origin(), a.Args())
			if err != nil {
				return object.Unbound, err
			}
			it, err := c.Iter(plain)
			if err != nil {
				return object.Unbound, err
			}
			return reduced(c, builtin("next"), []object.Value{it})
		}
		return reduced(c, object.GenericAliasClass.Value(), []object.Value{a.Origin(), a.Args()})
	})
}

// reduceRaw declares __reduce__ of a class, whose Run gets the receiver itself: for an instance of a derived class, that one.
func reduceRaw(k *object.Class, cost native.Cost, run func(c native.Call, v object.Value) (object.Value, error)) {
	native.Methods(k, &native.Func{Name: "__reduce__", Params: self("/"), Raw: true, Cost: cost, Doc: "Return what makes an equal object.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return run(c, args[0]) }})
}

// reduceAttribute makes what gets the attribute of an object again.
func reduceAttribute(c native.Call, v object.Value, name string) (object.Value, error) {
	text, err := object.NewStrCopy(c.Meter(), name)
	if err != nil {
		return object.Unbound, err
	}
	return reduced(c, builtin("getattr"), []object.Value{v, text})
}

// reduceByteArray makes a bytearray from bytes or, as pickles before protocol 3 need it, from text in which each character is a byte.
func reduceByteArray(c native.Call, v object.Value, asBytes bool) (object.Value, error) {
	state, err := copyreg(c, "_state_of", v)
	if err != nil {
		return object.Unbound, err
	}
	p, _ := object.BytesOf(v)
	if err := scan(c, len(p)); err != nil {
		return object.Unbound, err
	}
	class := object.ClassOf(v).Value()
	if len(p) == 0 {
		return reduced(c, class, nil, state)
	}
	if asBytes {
		plain, err := newBytes(c, object.KindBytes, len(p), func(to []byte) { copy(to, p) })
		if err != nil {
			return object.Unbound, err
		}
		return reduced(c, class, []object.Value{plain}, state)
	}
	b := object.NewBuilder(c.Meter())
	for _, ch := range p {
		if err := b.WriteString(string(rune(ch))); err != nil {
			return object.Unbound, err
		}
	}
	s, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	latin, err := text(c, s)
	if err != nil {
		return object.Unbound, err
	}
	return reduced(c, class, []object.Value{latin, object.InternValue("latin-1")}, state)
}
