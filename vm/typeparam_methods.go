package vm

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The attributes and constructors of TypeVar, ParamSpec, TypeVarTuple and TypeAliasType, as module typing offers them.

func init() {
	for _, class := range []*object.Class{object.TypeVarClass, object.ParamSpecClass, object.TypeVarTupleClass} {
		native.Getters(class,
			&native.Getter{Name: "__name__", Doc: "The name.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.TypeParam().Name().Value(), nil }},
			&native.Getter{Name: "__module__", Doc: "The module that made it.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.TypeParam().Module(), nil }},
		)
		if class == object.TypeVarTupleClass {
			continue
		}
		native.Getters(class,
			&native.Getter{Name: "__bound__", Doc: "The upper bound, or None.", Get: boundOf},
			varianceGetter("__covariant__", object.Covariant), varianceGetter("__contravariant__", object.Contravariant),
			varianceGetter("__infer_variance__", object.InferVariance),
		)
	}
	native.Getters(object.TypeVarClass, &native.Getter{Name: "__constraints__", Doc: "The types it is one of, a tuple.",
		Get: constraintsOf})
	for _, name := range []string{"args", "kwargs"} {
		native.Getters(object.ParamSpecClass, &native.Getter{Name: name, Doc: "What stands for the " + name + " of the parameters.",
			Get: func(c native.Call, v object.Value) (object.Value, error) {
				return object.NewParamPart(c.Meter(), v.TypeParam(), name == "kwargs")
			}})
	}
	for _, class := range []*object.Class{object.ParamArgsClass, object.ParamKwargsClass} {
		native.Getters(class, &native.Getter{Name: "__origin__", Doc: "The ParamSpec.",
			Get: func(_ native.Call, v object.Value) (object.Value, error) {
				return v.Object().(*object.ParamPart).Origin(), nil
			}})
	}
	native.Methods(object.TypeVarTupleClass, &native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(4), Doc: "Yield *self, once.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			v, err := unpackParam(c, args[0])
			if err != nil {
				return object.Unbound, err
			}
			t, err := object.TupleOf(c.Meter(), v)
			if err != nil {
				return object.Unbound, err
			}
			return c.Iter(t)
		}})
	substitutionMethods()
	typeParamConstructors()
	typeAliasMethods()
	native.ClassMethods(object.GenericClass,
		&native.Func{Name: "__class_getitem__", Params: native.Params("cls", "args", "/"), Cost: native.Fixed(2),
			Doc: "Return the class with arguments for its type parameters.", Run: callTyping("_generic_class_getitem")},
		&native.Func{Name: "__init_subclass__", Params: native.Params("cls", "/", "*args", "**kwargs"), Cost: native.Fixed(2),
			Doc: "Find the type parameters of a new class.", Run: initGenericSubclass})
	native.ClassMethods(object.GenericBaseClass, &native.Func{Name: "__class_getitem__", Params: native.Params("cls", "params", "/"), Cost: native.Linear("len(params)"),
		Doc: "Return Generic with the type parameters.", Run: genericBase})
}

// substitutionMethods declares what happens to type parameters when arguments are given for them, and that they are no base classes.
func substitutionMethods() {
	subst := func(class *object.Class, run func(native.Call, []object.Value) (object.Value, error)) {
		native.Methods(class, &native.Func{Name: "__typing_subst__", Params: native.Params("self", "arg", "/"), Cost: native.Fixed(2),
			Doc: "Return what an argument becomes in place of the parameter.", Run: run})
	}
	prepare := func(class *object.Class, function string) {
		native.Methods(class, &native.Func{Name: "__typing_prepare_subst__", Params: native.Params("self", "alias", "args", "/"), Cost: native.Fixed(2),
			Doc: "Return the arguments of an alias with what belongs to the parameter as one.", Run: callTyping(function)})
	}
	subst(object.TypeVarClass, callTyping("_typevar_subst"))
	subst(object.ParamSpecClass, callTyping("_paramspec_subst"))
	prepare(object.ParamSpecClass, "_paramspec_prepare_subst")
	subst(object.TypeVarTupleClass, func(native.Call, []object.Value) (object.Value, error) {
		return object.Unbound, object.TypeErrorf("Substitution of bare TypeVarTuple is not supported")
	})
	prepare(object.TypeVarTupleClass, "_typevartuple_prepare_subst")
	for _, class := range []*object.Class{object.TypeVarClass, object.ParamSpecClass, object.TypeVarTupleClass, object.ParamArgsClass, object.ParamKwargsClass} {
		native.Methods(class, &native.Func{Name: "__mro_entries__", Params: native.Params("self", "bases", "/"), Cost: native.Fixed(1), Doc: "Refuse: a type parameter is no base class.",
			Run: func(native.Call, []object.Value) (object.Value, error) {
				return object.Unbound, object.TypeErrorf("Cannot subclass an instance of %s", class.Name())
			}})
	}
	for _, class := range []*object.Class{object.TypeVarClass, object.ParamSpecClass, object.TypeVarTupleClass} {
		native.Methods(class, &native.Func{Name: "__reduce__", Params: native.Params("self", "/"), Raw: true, Cost: native.Fixed(1), Doc: "Return the name: a copy is the same object.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				return args[0].TypeParam().Name().Value(), nil
			}})
	}
}

func varianceGetter(name string, is object.Variance) *native.Getter {
	return &native.Getter{Name: name, Doc: "How it varies.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
		return object.Bool(v.TypeParam().Variance() == is), nil
	}}
}

func typeParamConstructors() {
	native.Constructor(object.TypeVarClass, &native.Func{Name: "TypeVar",
		Params: native.Params("cls", "/", "name", "*constraints", "bound=None", "covariant=False", "contravariant=False", "infer_variance=False"),
		Cost:   native.Linear("len(constraints)"), Doc: "Type variable.", Run: newTypeVar})
	native.Constructor(object.ParamSpecClass, &native.Func{Name: "ParamSpec",
		Params: native.Params("cls", "/", "name", "*", "bound=None", "covariant=False", "contravariant=False", "infer_variance=False"),
		Cost:   native.Fixed(3), Doc: "Parameter specification.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return newTypeParam(c, object.ParamSpec, args[1], args[2:6], object.EmptyTuple)
		}})
	native.Constructor(object.TypeVarTupleClass, &native.Func{Name: "TypeVarTuple", Params: native.Params("cls", "/", "name"), Cost: native.Fixed(3),
		Doc: "Type variable tuple.", Run: func(c native.Call, args []object.Value) (object.Value, error) {
			name := args[1].Str()
			if name == nil {
				return object.Unbound, object.TypeErrorf("typevartuple() argument 'name' must be str, not %s", object.TypeName(args[1]))
			}
			return object.NewTypeParam(c.Meter(), object.TypeVarTuple, object.Invariant, name, nameOfModule(c), object.None, object.EmptyTuple)
		}})
}

// newTypeVar is TypeVar(name, *constraints, bound=None, ...): the constraints stand behind the keyword-only arguments.
func newTypeVar(c native.Call, args []object.Value) (object.Value, error) {
	constraints := args[6:]
	switch {
	case len(constraints) == 1:
		return object.Unbound, object.TypeErrorf("A single constraint is not allowed")
	case len(constraints) > 0 && !args[2].IsNone():
		return object.Unbound, object.TypeErrorf("Constraints cannot be combined with bound=...")
	}
	t, err := object.TupleOf(c.Meter(), constraints...)
	if err != nil {
		return object.Unbound, err
	}
	return newTypeParam(c, object.TypeVar, args[1], args[2:6], t)
}

// newTypeParam makes a TypeVar or ParamSpec; options are bound, covariant, contravariant and infer_variance.
func newTypeParam(c native.Call, kind object.TypeParamKind, name object.Value, options []object.Value, constraints object.Value) (object.Value, error) {
	text := name.Str()
	if text == nil {
		return object.Unbound, object.TypeErrorf("%s() argument 'name' must be str, not %s", [...]string{"typevar", "paramspec"}[kind], object.TypeName(name))
	}
	var on [3]bool
	for i, v := range options[1:] {
		var err error
		if on[i], err = c.Truth(v); err != nil {
			return object.Unbound, err
		}
	}
	variance := object.Invariant
	switch co, contra, infer := on[0], on[1], on[2]; {
	case co && contra:
		return object.Unbound, object.ValueErrorf("Bivariant types are not supported.")
	case infer && (co || contra):
		return object.Unbound, object.ValueErrorf("Variance cannot be specified with infer_variance.")
	case co:
		variance = object.Covariant
	case contra:
		variance = object.Contravariant
	case infer:
		variance = object.InferVariance
	}
	bound := options[0]
	if !bound.IsNone() {
		var err error
		if bound, err = c.(*Thread).CallTyping("_type_check", bound, object.InternValue("Bound must be a type.")); err != nil {
			return object.Unbound, err
		}
	}
	return object.NewTypeParam(c.Meter(), kind, variance, text, nameOfModule(c), bound, constraints)
}

func typeAliasMethods() {
	k := object.TypeAliasClass
	native.Constructor(k, &native.Func{Name: "TypeAliasType", Params: native.Params("cls", "/", "name", "value", "*", "type_params=()"), Cost: native.Fixed(3),
		Doc: "Type alias.", Run: func(c native.Call, args []object.Value) (object.Value, error) {
			name := args[1].Str()
			switch {
			case name == nil:
				return object.Unbound, object.TypeErrorf("typealias() argument 'name' must be str, not %s", object.TypeName(args[1]))
			case !args[3].Is(object.KindTuple):
				return object.Unbound, object.TypeErrorf("type_params must be a tuple")
			}
			return object.NewTypeAlias(c.Meter(), name, nameOfModule(c), args[3], object.Unbound, args[2])
		}})
	native.Getters(k,
		&native.Getter{Name: "__name__", Doc: "The name.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.TypeAlias().Name().Value(), nil }},
		&native.Getter{Name: "__module__", Doc: "The module that made it.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.TypeAlias().Module(), nil }},
		&native.Getter{Name: "__value__", Doc: "The type it stands for.", Get: aliasValue},
		&native.Getter{Name: "__type_params__", Doc: "Its type parameters, a tuple.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.TypeAlias().Params(), nil }},
		&native.Getter{Name: "__parameters__", Doc: "Its type parameters, a tuple; a TypeVarTuple is unpacked.", Get: aliasParameters},
	)
	native.Methods(k, &native.Func{Name: "__getitem__", Params: native.Params("self", "item", "/"), Cost: native.Fixed(2), Doc: "Return the alias with arguments for its type parameters.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if args[0].TypeAlias().Params().Tuple().Len() == 0 {
				return object.Unbound, object.TypeErrorf("Only generic type aliases are subscriptable")
			}
			return object.NewGenericAlias(c.Meter(), args[0], args[1])
		}})
}

func aliasParameters(c native.Call, v object.Value) (object.Value, error) {
	return unpackedParams(c, v.TypeAlias().Params().Tuple())
}
