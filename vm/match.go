package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// match does the instructions of match statements (PEP 634).
func (t *Thread) match(in bytecode.Instr) error {
	regs := t.regs()
	v := regs[in.B()]
	switch in.Op() {
	case bytecode.MatchSequence:
		ok, err := t.isSequence(v)
		if err == nil && ok {
			var n int
			if n, err = t.Len(v); err == nil {
				ok = n == int(in.Imm()) || in.C() == 1 && n >= int(in.Imm())
			}
		}
		if err == nil {
			t.regs()[in.A()] = object.Bool(ok)
		}
		return err
	case bytecode.MatchMapping:
		ok := object.BuiltinPart(v).Dict() != nil || v.Is(object.KindMappingProxy) || t.isABC(v, "Mapping")
		var err error
		if ok && in.Imm() > 0 {
			var n int
			n, err = t.Len(v)
			ok = n >= int(in.Imm())
		}
		if err == nil {
			t.regs()[in.A()] = object.Bool(ok)
		}
		return err
	case bytecode.MatchKeys:
		return t.matchKeys(in, v, regs[in.C()].Tuple().Items())
	}
	return t.matchClass(in, v)
}

// isSequence reports whether v matches sequence patterns: lists, tuples, ranges and the like, but no text.
func (t *Thread) isSequence(v object.Value) (bool, error) {
	switch object.BuiltinPart(v).Kind() {
	case object.KindList, object.KindTuple, object.KindRange, object.KindMemoryView:
		return true, nil
	case object.KindStr, object.KindBytes, object.KindByteArray, object.KindDict, object.KindSet:
		return false, nil
	}
	return t.isABC(v, "Sequence"), nil
}

// isABC reports whether the class of v derives from the class of that name in collections.abc.
func (t *Thread) isABC(v object.Value, name string) bool {
	for _, c := range object.ClassOf(v).MRO() {
		if c.Name() == name && (c.Module() == "collections.abc" || c.Module() == "_collections_abc") {
			return true
		}
	}
	return false
}

// matchKeys does MATCHKEYS: the values under all keys, or None.
func (t *Thread) matchKeys(in bytecode.Instr, v object.Value, keys []object.Value) error {
	values, err := object.NewTuple(t.meter, len(keys))
	if err != nil {
		return err
	}
	d := object.BuiltinPart(v).Dict()
	for i, k := range keys {
		for _, other := range keys[:i] {
			if same, err := object.Equal(t, k, other); err != nil {
				return err
			} else if same {
				return object.ValueErrorf("mapping pattern checks duplicate key (%s)", object.SafeRepr(k))
			}
		}
		var w object.Value
		found := true
		if d != nil {
			w, found, err = d.Get(t, k)
		} else {
			var get object.Value
			if get, err = t.GetAttr(v, object.Intern("get")); err == nil {
				if w, err = t.Invoke(get, k, object.Ellipsis); err == nil {
					found = w.Kind() != object.KindEllipsis
				}
			}
		}
		if err != nil {
			return err
		}
		if !found {
			t.regs()[in.A()] = object.None
			return nil
		}
		values.Items()[i] = w
	}
	t.regs()[in.A()] = values.Value()
	return nil
}

// selfMatching are the builtin classes whose single positional pattern matches the object itself.
var selfMatching = map[*object.Class]bool{
	object.BoolClass: true, object.ByteArrayClass: true, object.BytesClass: true, object.DictClass: true, object.FloatClass: true,
	object.FrozenSetClass: true, object.IntClass: true, object.ListClass: true, object.SetClass: true, object.StrClass: true, object.TupleClass: true,
}

// matchClass does MATCHCLASS: the attributes that a class pattern names, or None.
func (t *Thread) matchClass(in bytecode.Instr, v object.Value) error {
	cv := t.regs()[in.A()]
	class := cv.Class()
	if class == nil {
		return object.TypeErrorf("called match pattern must be a class")
	}
	ok, err := t.IsInstance(v, cv)
	if err != nil {
		return err
	}
	if !ok {
		t.regs()[in.A()] = object.None
		return nil
	}
	npos := int(in.C())
	keywords := t.top().code.Consts[in.Imm()].Tuple().Items()
	values := make([]object.Value, 0, npos+len(keywords))
	seen := map[string]bool{}
	attr := func(name *object.Str) (bool, error) {
		if seen[name.String()] {
			return false, object.TypeErrorf("%s() got multiple sub-patterns for attribute '%s'", class.Name(), name)
		}
		seen[name.String()] = true
		w, ok, err := t.lookupOptional(v, name)
		if ok {
			values = append(values, w)
		}
		return ok, err
	}
	if npos > 0 {
		args, has, err := t.lookupOptional(cv, strMatchArgs)
		if err != nil {
			return err
		}
		switch {
		case has:
			names := args.Tuple()
			if names == nil {
				return object.TypeErrorf("%s.__match_args__ must be a tuple (got %s)", class.Name(), object.TypeName(args))
			}
			if npos > names.Len() {
				return tooManyPatterns(class, names.Len(), npos)
			}
			for _, name := range names.Items()[:npos] {
				s := name.Str()
				if s == nil {
					return object.TypeErrorf("__match_args__ elements must be strings (got %s)", object.TypeName(name))
				}
				if ok, err := attr(s); err != nil || !ok {
					if err == nil {
						t.regs()[in.A()] = object.None
					}
					return err
				}
			}
		case matchesSelf(class):
			if npos > 1 {
				return tooManyPatterns(class, 1, npos)
			}
			values = append(values, v)
		default:
			return tooManyPatterns(class, 0, npos)
		}
	}
	for _, name := range keywords {
		if ok, err := attr(name.Str()); err != nil || !ok {
			if err == nil {
				t.regs()[in.A()] = object.None
			}
			return err
		}
	}
	u, err := object.TupleOf(t.meter, values...)
	if err == nil {
		t.regs()[in.A()] = u
	}
	return err
}

func matchesSelf(class *object.Class) bool {
	for _, c := range class.MRO() {
		if selfMatching[c] {
			return true
		}
	}
	return false
}

func tooManyPatterns(class *object.Class, allowed, got int) error {
	s := "s"
	if allowed == 1 {
		s = ""
	}
	return object.TypeErrorf("%s() accepts %d positional sub-pattern%s (%d given)", class.Name(), allowed, s, got)
}
