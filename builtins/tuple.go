package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerTuple declares tuple.
func registerTuple() {
	native.Constructor(object.TupleClass, &native.Func{Name: "tuple", Params: class("iterable?=()", "/"), Cost: native.Linear("the number of items"), Reduce: tupleNew, Slots: 1,
		Doc: "tuple() -> (); tuple(iterable) -> a tuple of the items of iterable."})
	native.Methods(object.TupleClass,
		&native.Func{Name: "index", Params: self("value", "start=0", "stop?=sys.maxsize", "/"), Cost: native.Linear("len(self)"), Run: tupleIndex,
			Doc: "Return the index of the first item equal to value between start and stop; ValueError if there is none."},
		&native.Func{Name: "count", Params: self("value", "/"), Cost: native.Linear("len(self)"), Doc: "Return how many items are equal to value.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return countItems(c, args[0].Tuple(), args[1])
			}},
	)
}

// tupleNew collects the items in a list, unless they can be had at once.
var tupleNew = &native.Reducer{
	Hint: true,
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		v := s.Slots[1]
		switch {
		case v.IsUnbound():
			s.Own()[0] = object.EmptyTuple
			return v, true, nil
		case v.Is(object.KindTuple):
			s.Own()[0] = v
			return v, true, nil
		}
		if l := v.List(); l != nil {
			t, err := object.TupleOf(c.Meter(), l.Items()...)
			s.Own()[0] = t
			return v, true, err
		}
		l, done, err := newListOf(c, v)
		if err != nil {
			return v, false, err
		}
		s.Own()[0] = l.Value()
		return v, done, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Own()[0].List().Append(c.Meter(), item)
	},
	Finish: func(c native.Call, s *native.State) (object.Value, error) {
		if v := s.Own()[0]; v.Is(object.KindTuple) {
			return v, nil
		}
		return object.TupleOf(c.Meter(), s.Own()[0].List().Items()...)
	},
}

func tupleIndex(c native.Call, args []object.Value) (object.Value, error) {
	t := args[0].Tuple()
	i, j, err := indexBounds(c, args, t.Len())
	if err != nil {
		return object.Unbound, err
	}
	if i, err = indexOf(c, t, args[1], i, j); err != nil {
		return object.Unbound, err
	}
	if i < 0 {
		return object.Unbound, object.ValueErrorf("tuple.index(x): x not in tuple")
	}
	return object.Int(int64(i)), nil
}
