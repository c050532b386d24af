package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerSet declares set and frozenset.
func registerSet() {
	native.Constructor(object.SetClass, &native.Func{Name: "set", Params: class("iterable?", "/"), Cost: native.Linear("the number of items"), Reduce: setNew(object.KindSet), Slots: 1,
		Doc: "set() -> a new empty set; set(iterable) -> a new set of the items of iterable."})
	native.Constructor(object.FrozenSetClass, &native.Func{Name: "frozenset", Params: class("iterable?", "/"), Cost: native.Linear("the number of items"),
		Reduce: setNew(object.KindFrozenSet), Slots: 1, Doc: "frozenset() -> an empty frozenset; frozenset(iterable) -> a frozenset of the items of iterable."})
	for _, k := range []*object.Class{object.SetClass, object.FrozenSetClass} {
		native.Methods(k,
			&native.Func{Name: "copy", Params: self("/"), Cost: native.Linear("len(self)"), Run: setCopy, Doc: "Return a shallow copy."},
			&native.Func{Name: "isdisjoint", Params: self("other", "/"), Cost: native.Linear("the number of items"), Reduce: isDisjoint,
				Doc: "Return whether no item of other is a member."},
			&native.Func{Name: "issuperset", Params: self("other", "/"), Cost: native.Linear("the number of items"), Reduce: isSuperset,
				Doc: "Return whether every item of other is a member."},
			&native.Func{Name: "issubset", Params: self("other", "/"), Cost: native.Linear("len(self) and the number of items"), Reduce: isSubset, Slots: 1,
				Doc: "Return whether every member is an item of other."},
			&native.Func{Name: "union", Params: self("/", "*others"), Cost: native.Linear("len(self) and the number of items"), Resume: combine(setUnion, false), Slots: 3,
				Doc: "Return a new set of the members and all items of others."},
			&native.Func{Name: "intersection", Params: self("/", "*others"), Cost: native.Linear("len(self) and the number of items"), Resume: combine(setIntersection, false), Slots: 3,
				Doc: "Return a new set of the members that are items of all others."},
			&native.Func{Name: "difference", Params: self("/", "*others"), Cost: native.Linear("len(self) and the number of items"), Resume: combine(setDifference, false), Slots: 3,
				Doc: "Return a new set of the members that are items of none of the others."},
			&native.Func{Name: "symmetric_difference", Params: self("other", "/"), Cost: native.Linear("len(self) and the number of items"), Resume: combine(setSymmetric, false), Slots: 3,
				Doc: "Return a new set of what is a member or an item of other but not both."},
		)
	}
	native.Methods(object.SetClass,
		&native.Func{Name: "add", Params: self("element", "/"), Cost: native.Fixed(1), Doc: "Add an element.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, args[0].Set().Add(c, args[1])
			}},
		&native.Func{Name: "discard", Params: self("element", "/"), Cost: native.Fixed(2), Run: setDiscard, Doc: "Remove an element if it is a member."},
		&native.Func{Name: "remove", Params: self("element", "/"), Cost: native.Fixed(2), Run: setRemove, Doc: "Remove an element; KeyError if it is not a member."},
		&native.Func{Name: "pop", Params: self("/"), Cost: native.Fixed(2), Run: setPop, Doc: "Remove and return some element; KeyError if the set is empty."},
		&native.Func{Name: "clear", Params: self("/"), Cost: native.Fixed(1), Doc: "Remove all elements.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				args[0].Set().Clear()
				return object.None, nil
			}},
		&native.Func{Name: "update", Params: self("/", "*others"), Cost: native.Linear("the number of items"), Resume: combine(setUnion, true), Slots: 3,
			Doc: "Add all items of others."},
		&native.Func{Name: "intersection_update", Params: self("/", "*others"), Cost: native.Linear("len(self) and the number of items"), Resume: combine(setIntersection, true), Slots: 3,
			Doc: "Keep only the elements that are items of all others."},
		&native.Func{Name: "difference_update", Params: self("/", "*others"), Cost: native.Linear("the number of items"), Resume: combine(setDifference, true), Slots: 3,
			Doc: "Remove all items of others."},
		&native.Func{Name: "symmetric_difference_update", Params: self("other", "/"), Cost: native.Linear("the number of items"), Resume: combine(setSymmetric, true), Slots: 3,
			Doc: "Keep what is an element or an item of other but not both."},
		&native.Func{Name: "__init__", Params: self("iterable?", "/"), Cost: native.Linear("the number of items"), Reduce: setInit,
			Doc: "Replace the elements by the items of iterable."},
	)
}

var emptySetText = object.InternValue("pop from an empty set")

// emptySet returns a new set of the given kind.
func emptySet(c native.Call, kind object.Kind) (*object.Set, error) {
	if kind == object.KindFrozenSet {
		return object.NewFrozenSet(c.Meter())
	}
	return object.NewSet(c.Meter())
}

// setNew is the constructor of set or frozenset.
func setNew(kind object.Kind) *native.Reducer {
	return &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			v := s.Slots[1]
			var made *object.Set
			var err error
			switch {
			case v.Is(object.KindFrozenSet) && kind == object.KindFrozenSet:
				s.Own()[0] = v
				return v, true, nil
			case v.Is(object.KindSet), v.Is(object.KindFrozenSet):
				if err := c.Meter().Steps(int64(v.Set().Len())); err != nil {
					return v, false, err
				}
				made, err = v.Set().Copy(c.Meter(), kind)
			case v.Is(object.KindDict):
				if err := c.Meter().Steps(int64(v.Dict().Len())); err != nil {
					return v, false, err
				}
				made, err = object.KeysOf(c.Meter(), v.Dict(), kind)
			default:
				made, err = emptySet(c, kind)
			}
			if err != nil {
				return v, false, err
			}
			s.Own()[0] = made.Value()
			return v, v.IsUnbound() || v.Set() != nil || v.Dict() != nil, nil
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			return false, s.Own()[0].Set().Add(c, item)
		},
		Finish: func(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil },
	}
}

var setInit = &native.Reducer{
	Init: func(_ native.Call, s *native.State) (object.Value, bool, error) {
		s.Slots[0].Set().Clear()
		return s.Slots[1], s.Slots[1].IsUnbound(), nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Slots[0].Set().Add(c, item)
	},
	Finish: finishNone,
}

func setCopy(c native.Call, args []object.Value) (object.Value, error) {
	if args[0].Is(object.KindFrozenSet) {
		return args[0], nil
	}
	if err := c.Meter().Steps(int64(args[0].Set().Len())); err != nil {
		return object.Unbound, err
	}
	s, err := args[0].Set().Copy(c.Meter(), object.KindSet)
	if err != nil {
		return object.Unbound, err
	}
	return s.Value(), nil
}

func setDiscard(c native.Call, args []object.Value) (object.Value, error) {
	v, err := object.MemberKey(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	_, err = args[0].Set().Discard(c, v)
	return object.None, err
}

func setRemove(c native.Call, args []object.Value) (object.Value, error) {
	v, err := object.MemberKey(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	in, err := args[0].Set().Discard(c, v)
	if err == nil && !in {
		err = object.KeyErrorOf(args[1])
	}
	return object.None, err
}

// setPop takes the element added last: the first one would have to be searched for behind those already taken.
func setPop(c native.Call, args []object.Value) (object.Value, error) {
	v, _, ok := args[0].Set().Table().PopLast(c.Meter())
	if !ok {
		return object.Unbound, object.KeyErrorOf(emptySetText)
	}
	return v, nil
}

var isSuperset = &native.Reducer{
	Init: func(_ native.Call, s *native.State) (object.Value, bool, error) { return s.Slots[1], false, nil },
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		in, err := s.Slots[0].Set().Has(c, item)
		if !in {
			s.N = 1
		}
		return !in, err
	},
	Finish: func(_ native.Call, s *native.State) (object.Value, error) { return object.Bool(s.N == 0), nil },
}

// isSubset collects the members that are among the items; when it has them all it is done.
var isSubset = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		other := object.BuiltinPart(s.Slots[1])
		if other.Set() != nil {
			v, err := object.Compare(c, object.Le, s.Slots[0], other)
			s.Own()[0] = v
			return s.Slots[1], true, err
		}
		seen, err := object.NewSet(c.Meter())
		if err != nil {
			return object.Unbound, false, err
		}
		s.Own()[0] = seen.Value()
		return s.Slots[1], false, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		in, err := s.Slots[0].Set().Has(c, item)
		if err != nil || !in {
			return false, err
		}
		return false, s.Own()[0].Set().Add(c, item)
	},
	Finish: func(_ native.Call, s *native.State) (object.Value, error) {
		if seen := s.Own()[0].Set(); seen != nil {
			return object.Bool(seen.Len() >= s.Slots[0].Set().Len()), nil
		}
		return s.Own()[0], nil
	},
}
