package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerAliases declares list[int] and the like: the classes that take arguments, and what the result can do.
func registerAliases() {
	for _, k := range []*object.Class{object.ListClass, object.DictClass, object.TupleClass, object.SetClass, object.FrozenSetClass, object.TypeClass,
		enumerateClass, object.MappingProxyClass, object.AsyncGenClass} {
		native.ClassMethods(k, &native.Func{Name: "__class_getitem__", Params: class("item", "/"), Cost: native.Fixed(2),
			Doc: "Return the class with arguments, as annotations name it.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.NewGenericAlias(c.Meter(), args[0], args[1])
			}})
	}
	k := object.GenericAliasClass
	native.Constructor(k, &native.Func{Name: "GenericAlias", Params: class("origin", "args", "/"), Cost: native.Fixed(2), Doc: "GenericAlias(origin, args) -> origin[args].",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewGenericAlias(c.Meter(), args[1], args[2])
		}})
	native.Methods(k,
		&native.Func{Name: "__call__", Params: self("/", "*args", "**kwargs"), Cost: native.Fixed(1), Resume: aliasCall, Doc: "Make an instance of the origin."},
		&native.Func{Name: "__getitem__", Params: self("key", "/"), Cost: native.Fixed(2), Doc: "Return the origin with other arguments.",
			Run: subscriptAlias},
		&native.Func{Name: "__mro_entries__", Params: self("bases", "/"), Cost: native.Fixed(1), Doc: "Return the class that stands for the alias among the bases of a class.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.TupleOf(c.Meter(), aliasOf(args[0]).Origin())
			}},
	)
	native.Getters(k,
		&native.Getter{Name: "__origin__", Member: true, Doc: "The class without arguments.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return aliasOf(v).Origin(), nil
		}},
		&native.Getter{Name: "__args__", Member: true, Doc: "The arguments, a tuple.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return aliasOf(v).Args(), nil
		}},
		aliasParameters,
	)
	native.Methods(k, unionMethods()...)
	native.Methods(k, &native.Func{Name: "__iter__", Params: self("/"), Cost: native.Fixed(4), Doc: "Iterate over the alias unpacked, alone: what *alias means.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			v, err := aliasOf(args[0]).Unpacked(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			t, err := object.TupleOf(c.Meter(), v)
			if err != nil {
				return object.Unbound, err
			}
			it, _, err := object.IterBuiltin(c.Meter(), t)
			return it, err
		}})
	native.Getters(k,
		&native.Getter{Name: "__unpacked__", Doc: "Whether the alias was unpacked.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Bool(aliasOf(v).Starred()), nil
		}},
		&native.Getter{Name: "__typing_unpacked_tuple_args__", Doc: "The arguments of a tuple that was unpacked, None for all else.",
			Get: func(_ native.Call, v object.Value) (object.Value, error) {
				a := aliasOf(v)
				if k := a.Origin().Class(); a.Starred() && k != nil && k.IsSubclass(object.TupleClass) {
					return a.Args(), nil
				}
				return object.None, nil
			}},
	)
	for _, check := range []struct{ name, function string }{{"__instancecheck__", "isinstance"}, {"__subclasscheck__", "issubclass"}} {
		native.Methods(k, &native.Func{Name: check.name, Params: self("value", "/"), Cost: native.Fixed(1), Doc: "Refuse: a class with arguments has no instances of its own.",
			Run: func(native.Call, []object.Value) (object.Value, error) {
				return object.Unbound, object.TypeErrorf("%s() argument 2 cannot be a parameterized generic", check.function)
			}})
	}
	native.Methods(object.UnionClass, unionMethods()...)
	native.Getters(object.UnionClass, aliasParameters, &native.Getter{Name: "__args__", Member: true, Doc: "The alternatives, a tuple.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
		return v.Union().Args(), nil
	}})
	native.Methods(object.UnionClass, &native.Func{Name: "__getitem__", Params: self("key", "/"), Cost: native.Fixed(2), Doc: "Return the union with arguments for its type variables.",
		Run: subscriptUnion})
}

// aliasParameters is __parameters__ of an alias or union.
var aliasParameters = &native.Getter{Name: "__parameters__", Doc: "The type variables among the arguments.",
	Get: parametersOf}

// aliasCall calls the origin with the same arguments.
func aliasCall(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		return madeByAlias(c, s, v)
	}
	// The slots: the alias, the dict of keywords, the positional arguments.
	origin := aliasOf(s.Slots[0]).Origin()
	if kwargs := s.Slots[1].Dict(); kwargs != nil && kwargs.Len() > 0 {
		v, err := c.InvokeKw(origin, s.Slots[2:s.Args], kwargs)
		if err != nil {
			return s.Fail(err)
		}
		return madeByAlias(c, s, v)
	}
	return s.Call(1, origin, s.Slots[2:s.Args]...)
}

// madeByAlias tells an object which alias it was made by, when it has room for that.
func madeByAlias(c native.Call, s *native.State, v object.Value) native.Action {
	if v.Is(object.KindInstance) {
		err := c.SetAttr(v, strOrigClass, s.Slots[0])
		if e, ok := err.(*object.Error); err != nil && !(ok && (e.Is_(object.AttributeError) || e.Is_(object.TypeError))) {
			return s.Fail(err)
		}
	}
	return s.Done(v)
}

var strOrigClass = object.Intern("__orig_class__")

// aliasOf returns the alias behind v, which may be an instance of a class that derives from GenericAlias; nil when it is a union.
func aliasOf(v object.Value) *object.GenericAlias { return object.BuiltinPart(v).GenericAlias() }
