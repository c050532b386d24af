package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// sortedFunctions is sorted; list.sort stands with the methods of list and shares sortList.
var sortedFunctions = []*native.Func{
	{Name: "sorted", Params: native.Params("iterable", "/", "*", "key=None", "reverse=False"), Cost: native.Linear("len(iterable)"), Slots: 2 + keyRoom,
		Wording: &native.Wording{Counted: true, HandsOn: "sort"},
		Doc:     "Return a list of the items in rising order, by key(item) when a key is given; equal ones keep their order.",
		Reduce:  &native.Reducer{Hint: true, Init: initSorted, Step: stepSorted, Finish: finishSorted}},
}

func initSorted(c native.Call, s *native.State) (object.Value, bool, error) {
	iterable, key, reverse := s.Slots[0], s.Slots[1], s.Slots[2]
	down, err := truth(c, reverse)
	if err != nil {
		return object.Unbound, false, err
	}
	if !key.IsNone() && plainKey(key, s.Own()[2:]) == nil {
		return handOver(c, s, "sorted_key", iterable, key, object.Bool(down))
	}
	s.N = 0
	if down {
		s.N = 1
	}
	l, err := object.NewList(c.Meter(), lengthHint(iterable))
	if err != nil {
		return object.Unbound, false, err
	}
	s.Own()[0] = l.Value()
	return iterable, false, nil
}

// lengthHint returns how many items a builtin container has, 0 when that cannot be told at once.
func lengthHint(v object.Value) int {
	switch o := v.Object().(type) {
	case *object.List:
		return o.Len()
	case *object.Tuple:
		return o.Len()
	case *object.Dict:
		return o.Len()
	case *object.Set:
		return o.Len()
	case *object.DictView:
		return o.Dict().Len()
	case *object.Range:
		return int(min(o.Len(), 1<<20))
	}
	return 0
}

func stepSorted(c native.Call, s *native.State, item object.Value) (bool, error) {
	return false, s.Own()[0].List().Append(c.Meter(), item)
}

func finishSorted(c native.Call, s *native.State) (object.Value, error) {
	l, key := s.Own()[0].List(), s.Slots[1]
	if key.IsNone() {
		return l.Value(), sortItems(c, l.Items(), nil, s.N != 0)
	}
	keys, err := object.NewList(c.Meter(), l.Len())
	if err != nil {
		return object.Unbound, err
	}
	s.Own()[1] = keys.Value()
	if err := plainKeys(c, key, l, keys, plainKey(key, s.Own()[2:])); err != nil {
		return object.Unbound, err
	}
	return l.Value(), sortItems(c, l.Items(), keys.Items(), s.N != 0)
}

// sortingNatives are what the prelude's functions with a key are built on.
var sortingNatives = []*native.Func{
	{Name: "_sort_by_keys", Params: native.Params("items", "keys", "reverse", "/"), Cost: native.Linear("len(items)"),
		Doc: "Sort the list items in place by the list keys.", Run: runSortByKeys},
	{Name: "_take_items", Params: native.Params("list", "/"), Cost: native.Fixed(1),
		Doc: "Move the items of a list to a new list.", Run: runTakeItems},
	{Name: "_put_items", Params: native.Params("list", "items", "/"), Cost: native.Fixed(1),
		Doc: "Move the items of a list back; return whether the first list had been changed meanwhile.", Run: runPutItems},
	{Name: "_anext", Params: native.Params("async_iterator", "/"), Cost: native.Fixed(1),
		Doc: "Return the awaitable of the next item.", Resume: resumeAnextPlain},
}

func runSortByKeys(c native.Call, args []object.Value) (object.Value, error) {
	items, keys := args[0].List(), args[1].List()
	if items == nil || keys == nil {
		return object.Unbound, object.TypeErrorf("_sort_by_keys() needs lists")
	}
	down, err := truth(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, sortItems(c, items.Items(), keys.Items(), down)
}

func runTakeItems(c native.Call, args []object.Value) (object.Value, error) {
	l := args[0].List()
	if l == nil {
		return object.Unbound, object.TypeErrorf("_take_items() needs a list")
	}
	out, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	out.Swap(l.Swap(nil))
	return out.Value(), nil
}

func runPutItems(_ native.Call, args []object.Value) (object.Value, error) {
	l, items := args[0].List(), args[1].List()
	if l == nil || items == nil {
		return object.Unbound, object.TypeErrorf("_put_items() needs lists")
	}
	changed := l.Len() > 0
	l.Swap(items.Swap(nil))
	return object.Bool(changed), nil
}
