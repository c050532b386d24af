package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerDictViews declares dict_keys, dict_values and dict_items.
func registerDictViews() {
	for _, k := range []*object.Class{object.DictKeysClass, object.DictValuesClass, object.DictItemsClass} {
		native.Methods(k,
			&native.Func{Name: "__reversed__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return an iterator from the last to the first.", Run: runReversed})
		native.Getters(k, &native.Getter{Name: "mapping", Doc: "A read-only proxy of the dict that is viewed.",
			Get: func(c native.Call, self object.Value) (object.Value, error) {
				return object.NewMappingProxy(c.Meter(), self.DictView().Dict().Value())
			}})
	}
	for _, k := range []*object.Class{object.DictKeysClass, object.DictItemsClass} {
		native.Methods(k, &native.Func{Name: "isdisjoint", Params: self("other", "/"), Cost: native.Linear("the number of items"), Reduce: isDisjoint,
			Doc: "Return whether no item of other is in the view."})
	}
}

// isDisjoint looks for an item of the argument that is in the receiver, a set or a view.
var isDisjoint = &native.Reducer{
	Init: func(_ native.Call, s *native.State) (object.Value, bool, error) { return s.Slots[1], false, nil },
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		in := false
		var err error
		if set := s.Slots[0].Set(); set != nil { // a set among the items has no hash, as elsewhere
			in, err = set.Has(c, item)
		} else {
			in, err = object.Contains(c, s.Slots[0], item)
		}
		if in {
			s.N = 1
		}
		return in, err
	},
	Finish: func(_ native.Call, s *native.State) (object.Value, error) { return object.Bool(s.N == 0), nil },
}
