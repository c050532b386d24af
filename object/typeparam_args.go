package object

// Arguments of generic types: which type parameters they contain, and what they become when arguments are given for those.

// TypeParamsOf returns the type parameters in the arguments of aliases and unions, in the order of their first appearance, without duplicates.
func TypeParamsOf(c Calls, args ...Value) (Value, error) {
	found, err := collectTypeParams(c, args, nil)
	if err != nil || len(found) == 0 {
		return EmptyTuple, err
	}
	return TupleOf(c.Meter(), found...)
}

func collectTypeParams(c Calls, args, found []Value) ([]Value, error) {
	if err := c.Enter(); err != nil {
		return nil, err
	}
	defer c.Leave()
	for _, v := range args {
		if err := c.Meter().Steps(int64(1 + len(found))); err != nil {
			return nil, err
		}
		if v.TypeParam() != nil {
			known := false
			for _, w := range found {
				known = known || Same(v, w)
			}
			if !known {
				found = append(found, v)
			}
			continue
		}
		inner, err := innerTypeParams(c, v)
		if err != nil {
			return nil, err
		}
		if found, err = collectTypeParams(c, inner, found); err != nil {
			return nil, err
		}
	}
	return found, nil
}

// typeArgs returns the arguments of a type that has some: of an alias, a union, or a list of parameter types.
func typeArgs(v Value) []Value {
	switch o := v.Object().(type) {
	case *GenericAlias:
		return o.args.Tuple().items
	case *Union:
		return o.args.Tuple().items
	case *Tuple:
		return o.items
	case *List:
		return o.items
	}
	return nil
}

// aliasCalls is what the machine offers for aliases that a library in Python defines (typing.List[T]).
type aliasCalls interface {
	GetAttr(v Value, name *Str) (Value, error)
	GetItem(v, key Value) (Value, error)
}

var strTypeParameters = Intern("__parameters__")

// innerTypeParams returns where the type parameters of v are: in its arguments, or in what it says they are.
func innerTypeParams(c Calls, v Value) ([]Value, error) {
	machine, ok := c.(aliasCalls)
	if !ok || !v.Is(KindInstance) {
		return typeArgs(v), nil
	}
	params, err := machine.GetAttr(v, strTypeParameters)
	if e, failed := err.(*Error); failed && e.Is_(AttributeError) {
		return nil, nil
	}
	if t := params.Tuple(); err == nil && t != nil {
		return t.items, nil
	}
	return nil, err
}

// isUnpacked reports whether v is *Ts for a TypeVarTuple, and returns that.
func isUnpacked(v Value) (ts Value, ok bool) {
	if a := v.GenericAlias(); a != nil && a.origin.Class() == UnpackClass {
		return a.args.Tuple().items[0], true
	}
	return Unbound, false
}

// NewUnpack returns *Ts.
func NewUnpack(c Calls, ts Value) (Value, error) {
	return NewGenericAlias(c.Meter(), UnpackClass.Value(), ts)
}

// MatchTypeArgs pairs type parameters with arguments: the result has one value for each parameter, for a TypeVarTuple a tuple. what is the
// generic type, for messages.
func MatchTypeArgs(c Calls, what Value, params, args []Value) ([]Value, error) {
	variadic := -1
	for i, p := range params {
		if p.TypeParam().kind == TypeVarTuple {
			if variadic >= 0 {
				return nil, TypeErrorf("More than one TypeVarTuple parameter in %s", SafeRepr(what))
			}
			variadic = i
		}
	}
	if len(params) == 1 && params[0].TypeParam().kind == ParamSpec && !(len(args) == 1 && isParamList(args[0])) {
		// C[int, str] of a class with one ParamSpec means C[[int, str]].
		t, err := TupleOf(c.Meter(), args...)
		if err != nil {
			return nil, err
		}
		args = []Value{t}
	}
	n, few := len(args), len(args) < len(params)
	least := ""
	if variadic >= 0 {
		few, least = n < len(params)-1, "at least "
	}
	if few || variadic < 0 && n > len(params) {
		word, want := "many", len(params)
		if few {
			word = "few"
		}
		if variadic >= 0 {
			want--
		}
		text, err := Repr(c, what)
		if err != nil {
			return nil, err
		}
		return nil, TypeErrorf("Too %s arguments for %s; actual %d, expected %s%d", word, text, n, least, want)
	}
	if err := c.Meter().Steps(int64(n)); err != nil {
		return nil, err
	}
	matched := make([]Value, 0, len(params))
	for i, p := range params {
		switch {
		case variadic < 0 || i < variadic:
			matched = append(matched, args[i])
		case i == variadic:
			t, err := TupleOf(c.Meter(), args[i:n-(len(params)-1-i)]...)
			if err != nil {
				return nil, err
			}
			matched = append(matched, t)
		default:
			matched = append(matched, args[n-(len(params)-i)])
		}
		if l := matched[i].List(); l != nil && p.TypeParam().kind == ParamSpec {
			t, err := TupleOf(c.Meter(), l.items...)
			if err != nil {
				return nil, err
			}
			matched[i] = t
		}
	}
	return matched, nil
}

func isParamList(v Value) bool {
	p := v.TypeParam()
	return v.Is(KindList) || v.Is(KindTuple) || v.Is(KindEllipsis) || p != nil && p.kind == ParamSpec
}

// SubstituteTypeArgs returns args with values in place of params.
func SubstituteTypeArgs(c Calls, args, params, values []Value) ([]Value, error) {
	if err := c.Enter(); err != nil {
		return nil, err
	}
	defer c.Leave()
	out := make([]Value, 0, len(args))
	for _, v := range args {
		if err := c.Meter().Steps(int64(1 + len(params))); err != nil {
			return nil, err
		}
		sought, unpacked := v, false
		if ts, ok := isUnpacked(v); ok {
			sought, unpacked = ts, true
		}
		at := -1
		for i, p := range params {
			if Same(p, sought) {
				at = i
			}
		}
		switch {
		case at >= 0 && unpacked:
			out = append(out, values[at].Tuple().items...)
			continue
		case at >= 0:
			out = append(out, values[at])
			continue
		}
		w, err := substituteIn(c, v, params, values)
		if err != nil {
			return nil, err
		}
		out = append(out, w)
	}
	return out, nil
}

// substituteIn replaces type parameters inside one argument.
func substituteIn(c Calls, v Value, params, values []Value) (Value, error) {
	inner, err := innerTypeParams(c, v)
	if err != nil || len(inner) == 0 || v.Is(KindList) {
		return v, err
	}
	made, err := SubstituteTypeArgs(c, inner, params, values)
	if err != nil {
		return Unbound, err
	}
	if v.Is(KindInstance) {
		key, err := TupleOf(c.Meter(), made...)
		if err != nil {
			return Unbound, err
		}
		return c.(aliasCalls).GetItem(v, key)
	}
	if v.Is(KindUnion) {
		u := made[0]
		for _, w := range made[1:] {
			if u, err = unionOf(c, u, w); err != nil {
				return Unbound, err
			}
		}
		return u, nil
	}
	t, err := TupleOf(c.Meter(), made...)
	if err != nil || v.Is(KindTuple) {
		return t, err
	}
	return NewGenericAlias(c.Meter(), v.GenericAlias().origin, t)
}

// SubscriptAlias is alias[item] for an alias or union that contains type parameters.
func SubscriptAlias(c Calls, v, item Value) (Value, error) {
	params, err := TypeParamsOf(c, v)
	if err != nil {
		return Unbound, err
	}
	if params.Tuple().Len() == 0 {
		text, err := Repr(c, v)
		if err != nil {
			return Unbound, err
		}
		return Unbound, TypeErrorf("%s is not a generic class", text)
	}
	args := []Value{item}
	if t := item.Tuple(); t != nil {
		args = t.items
	}
	values, err := MatchTypeArgs(c, v, params.Tuple().items, args)
	if err != nil {
		return Unbound, err
	}
	return substituteIn(c, v, params.Tuple().items, values)
}
