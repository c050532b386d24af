package builtins

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Arguments of list[T] and of unions: which type parameters they contain, and what they become when arguments are given for those. Type parameters, and
// the classes of module typing, say with special methods what they want: see PEP 646 and PEP 612.

var (
	strTypingSubst        = object.Intern("__typing_subst__")
	strTypingPrepareSubst = object.Intern("__typing_prepare_subst__")
	strTypingUnpacked     = object.Intern("__typing_is_unpacked_typevartuple__")
	strTypingUnpackedArgs = object.Intern("__typing_unpacked_tuple_args__")
	strTypeParameters     = object.Intern("__parameters__")
)

// missedSteps is the charge for an attribute of an argument, most of which have none: an error is made and dropped.
const missedSteps = 12

// typeAttr returns an attribute of an argument, Unbound when there is none, or the argument is a class: the attributes of those are for their instances.
func typeAttr(c native.Call, v object.Value, name *object.Str) (object.Value, error) {
	switch v.Kind() {
	case object.KindClass, object.KindInt, object.KindBool, object.KindFloat, object.KindStr, object.KindNone, object.KindTuple, object.KindList, object.KindEllipsis:
		return object.Unbound, nil
	}
	if err := c.Meter().Steps(missedSteps); err != nil {
		return object.Unbound, err
	}
	w, err := c.GetAttr(v, name)
	if e, ok := err.(*object.Error); ok && e.Is_(object.AttributeError) {
		return object.Unbound, nil
	}
	return w, err
}

// parametersOf returns the type parameters of an alias or union. They are found once, so that an alias used twice in another is looked through once.
func parametersOf(c native.Call, v object.Value) (object.Value, error) {
	args, known := typeArgs(v)
	if !known.IsUnbound() {
		return known, nil
	}
	if err := c.Enter(); err != nil { // aliases of aliases
		return object.Unbound, err
	}
	defer c.Leave()
	var found []object.Value
	for _, arg := range args.Items() {
		if err := c.Meter().Steps(int64(1 + len(found))); err != nil {
			return object.Unbound, err
		}
		subst, err := typeAttr(c, arg, strTypingSubst)
		if err != nil {
			return object.Unbound, err
		}
		inner := []object.Value{arg}
		if subst.IsUnbound() {
			params, err := typeAttr(c, arg, strTypeParameters)
			if err != nil {
				return object.Unbound, err
			}
			inner = nil
			if t := object.BuiltinPart(params).Tuple(); t != nil {
				inner = t.Items()
			}
		}
		for _, p := range inner {
			if err := c.Meter().Steps(int64(1 + len(found))); err != nil {
				return object.Unbound, err
			}
			at, err := indexOfParam(c, found, p)
			if err != nil {
				return object.Unbound, err
			}
			if at < 0 {
				found = append(found, p)
			}
		}
	}
	params := object.EmptyTuple
	if len(found) > 0 {
		var err error
		if params, err = object.TupleOf(c.Meter(), found...); err != nil {
			return object.Unbound, err
		}
	}
	if a := aliasOf(v); a != nil {
		a.SetParameters(params)
	} else {
		v.Union().SetParameters(params)
	}
	return params, nil
}

// typeArgs returns the arguments of an alias or union, and its type parameters when they were found before.
func typeArgs(v object.Value) (args *object.Tuple, params object.Value) {
	if a := aliasOf(v); a != nil {
		return a.Args().Tuple(), a.Parameters()
	}
	u := v.Union()
	return u.Args().Tuple(), u.Parameters()
}

func indexOfParam(c native.Call, params []object.Value, p object.Value) (int, error) {
	for i, q := range params {
		same, err := object.SameOrEqual(c, p, q)
		if err != nil {
			return -1, err
		}
		if same {
			return i, nil
		}
	}
	return -1, nil
}

// unpackTypeArgs returns the arguments between the brackets, those of unpacked tuples of a known length in place of the tuples.
func unpackTypeArgs(c native.Call, item object.Value) (object.Value, error) {
	items := []object.Value{item}
	if t := item.Tuple(); t != nil {
		items = t.Items()
	}
	out, err := roomForTypes(c, len(items))
	if err != nil {
		return object.Unbound, err
	}
	for _, v := range items {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		inner, err := typeAttr(c, v, strTypingUnpackedArgs)
		if err != nil {
			return object.Unbound, err
		}
		if t := inner.Tuple(); t != nil && (t.Len() == 0 || !t.Items()[t.Len()-1].Is(object.KindEllipsis)) {
			if out, err = appendItems(c, out, t); err != nil {
				return object.Unbound, err
			}
			continue
		}
		out = append(out, v)
	}
	return object.TupleOf(c.Meter(), out...)
}

// roomForTypes returns an empty slice for n values, charged.
func roomForTypes(c native.Call, n int) ([]object.Value, error) {
	if err := c.Meter().Alloc(budget.SizeClassPointers(16 * int64(n))); err != nil {
		return nil, err
	}
	return make([]object.Value, 0, n), nil
}

// appendItems appends the items of an unpacked tuple, charged: several arguments may be the same large tuple.
func appendItems(c native.Call, values []object.Value, t *object.Tuple) ([]object.Value, error) {
	n := int64(t.Len())
	if err := c.Meter().Steps(n); err != nil {
		return nil, err
	}
	if err := c.Meter().Alloc(2 * budget.SizeClassPointers(16*n)); err != nil { // append doubles
		return nil, err
	}
	return append(values, t.Items()...), nil
}

// substitution is arguments for type parameters.
type substitution struct {
	c              native.Call
	params, values []object.Value
}

// newSubstitution pairs the type parameters of v, an alias or union, with the arguments in item.
func newSubstitution(c native.Call, v, item object.Value) (*substitution, error) {
	found, err := parametersOf(c, v)
	if err != nil {
		return nil, err
	}
	params := found.Tuple().Items()
	if len(params) == 0 {
		text, err := object.Repr(c, v)
		if err != nil {
			return nil, err
		}
		return nil, object.TypeErrorf("%s is not a generic class", text)
	}
	if item, err = unpackTypeArgs(c, item); err != nil {
		return nil, err
	}
	for _, p := range params {
		prepare, err := typeAttr(c, p, strTypingPrepareSubst)
		if err != nil {
			return nil, err
		}
		if prepare.IsUnbound() || prepare.IsNone() {
			continue
		}
		if !item.Is(object.KindTuple) {
			if item, err = object.TupleOf(c.Meter(), item); err != nil {
				return nil, err
			}
		}
		if item, err = c.Invoke(prepare, v, item); err != nil {
			return nil, err
		}
	}
	values := []object.Value{item}
	if t := item.Tuple(); t != nil {
		values = t.Items()
	}
	if len(values) != len(params) {
		word := "few"
		if len(values) > len(params) {
			word = "many"
		}
		text, err := object.Repr(c, v)
		if err != nil {
			return nil, err
		}
		return nil, object.TypeErrorf("Too %s arguments for %s; actual %d, expected %d", word, text, len(values), len(params))
	}
	return &substitution{c: c, params: params, values: values}, nil
}

// in returns args with the arguments in place of type parameters.
func (s *substitution) in(args []object.Value) ([]object.Value, error) {
	out, err := roomForTypes(s.c, len(args))
	if err != nil {
		return nil, err
	}
	for _, arg := range args {
		if err := s.c.Meter().Steps(int64(1 + len(s.params))); err != nil {
			return nil, err
		}
		subst, err := typeAttr(s.c, arg, strTypingSubst)
		if err != nil {
			return nil, err
		}
		unpacked, err := typeAttr(s.c, arg, strTypingUnpacked)
		if err != nil {
			return nil, err
		}
		made := arg
		if !subst.IsUnbound() {
			var at int
			if at, err = indexOfParam(s.c, s.params, arg); err == nil && at >= 0 {
				made, err = s.c.Invoke(subst, s.values[at])
			}
		} else {
			made, err = s.inside(arg)
		}
		if err != nil {
			return nil, err
		}
		several := false
		if !unpacked.IsUnbound() {
			if several, err = s.c.Truth(unpacked); err != nil {
				return nil, err
			}
		}
		if t := made.Tuple(); several && t != nil {
			if out, err = appendItems(s.c, out, t); err != nil {
				return nil, err
			}
		} else {
			out = append(out, made)
		}
	}
	return out, nil
}

// inside returns an argument that is generic itself, with the arguments for its own type parameters.
func (s *substitution) inside(arg object.Value) (object.Value, error) {
	if err := s.c.Enter(); err != nil {
		return object.Unbound, err
	}
	defer s.c.Leave()
	found, err := typeAttr(s.c, arg, strTypeParameters)
	if err != nil {
		return object.Unbound, err
	}
	inner := found.Tuple()
	if inner == nil || inner.Len() == 0 {
		return arg, nil
	}
	key, err := roomForTypes(s.c, inner.Len())
	if err != nil {
		return object.Unbound, err
	}
	for _, p := range inner.Items() {
		if err := s.c.Meter().Steps(int64(1 + len(s.params))); err != nil {
			return object.Unbound, err
		}
		at, err := indexOfParam(s.c, s.params, p)
		if err != nil {
			return object.Unbound, err
		}
		if at < 0 {
			key = append(key, p)
			continue
		}
		v, q := s.values[at], s.params[at].TypeParam()
		if t := v.Tuple(); t != nil && q != nil && q.ParamKind() == object.TypeVarTuple {
			if key, err = appendItems(s.c, key, t); err != nil {
				return object.Unbound, err
			}
		} else {
			key = append(key, v)
		}
	}
	t, err := object.TupleOf(s.c.Meter(), key...)
	if err != nil {
		return object.Unbound, err
	}
	return s.c.GetItem(arg, t)
}

// subscriptAlias is alias[item].
func subscriptAlias(c native.Call, args []object.Value) (object.Value, error) {
	s, err := newSubstitution(c, args[0], args[1])
	if err != nil {
		return object.Unbound, err
	}
	a := aliasOf(args[0])
	made, err := s.in(a.Args().Tuple().Items())
	if err != nil {
		return object.Unbound, err
	}
	t, err := object.TupleOf(c.Meter(), made...)
	if err != nil {
		return object.Unbound, err
	}
	v, err := object.NewGenericAlias(c.Meter(), a.Origin(), t)
	if err == nil && a.Starred() {
		return v.GenericAlias().Unpacked(c.Meter())
	}
	return v, err
}

// subscriptUnion is union[item].
func subscriptUnion(c native.Call, args []object.Value) (object.Value, error) {
	s, err := newSubstitution(c, args[0], args[1])
	if err != nil {
		return object.Unbound, err
	}
	made, err := s.in(args[0].Union().Members())
	if err != nil {
		return object.Unbound, err
	}
	union := made[0]
	for _, v := range made[1:] {
		if union, err = c.Binary(object.OpOr, union, v); err != nil {
			return object.Unbound, err
		}
	}
	return union, nil
}
