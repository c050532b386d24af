package builtins

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerList declares list.
func registerList() {
	native.Constructor(object.ListClass, &native.Func{Name: "list", Params: class("iterable?=()", "/"), Cost: native.Linear("the number of items"), Reduce: listNew, Slots: 1,
		Doc: "list() -> a new empty list; list(iterable) -> a new list of the items of iterable."})
	native.Methods(object.ListClass,
		&native.Func{Name: "append", Params: self("object", "/"), Cost: native.Fixed(1), Run: listAppend,
			Doc: "Append object to the end of the list."},
		&native.Func{Name: "extend", Params: self("iterable", "/"), Cost: native.Linear("the number of items"), Reduce: listExtend,
			Doc: "Append the items of iterable."},
		&native.Func{Name: "insert", Params: self("index", "object", "/"), Cost: native.Linear("len(self) - index"), Run: listInsert,
			Doc: "Insert object before the item at index."},
		&native.Func{Name: "pop", Params: self("index=-1", "/"), Cost: native.Linear("len(self) - index"), Run: listPop,
			Doc: "Remove and return the item at index, the last by default."},
		&native.Func{Name: "remove", Params: self("value", "/"), Cost: native.Linear("len(self)"), Run: listRemove,
			Doc: "Remove the first item equal to value; ValueError if there is none."},
		&native.Func{Name: "clear", Params: self("/"), Cost: native.Fixed(1), Run: listClear,
			Doc: "Remove all items."},
		&native.Func{Name: "copy", Params: self("/"), Cost: native.Linear("len(self)"), Run: listCopy,
			Doc: "Return a shallow copy of the list."},
		&native.Func{Name: "index", Params: self("value", "start=0", "stop?=sys.maxsize", "/"), Cost: native.Linear("len(self)"), Run: listIndex,
			Doc: "Return the index of the first item equal to value between start and stop; ValueError if there is none."},
		&native.Func{Name: "count", Params: self("value", "/"), Cost: native.Linear("len(self)"), Run: listCount,
			Doc: "Return how many items are equal to value."},
		&native.Func{Name: "reverse", Params: self("/"), Cost: native.Linear("len(self)"), Run: listReverse,
			Doc: "Turn the list round in place."},
		&native.Func{Name: "sort", Params: self("*", "key=None", "reverse=False"), Cost: native.Linear("len(self) * log(len(self))"), Reduce: listSort, Slots: 2 + keyRoom,
			Doc: "Sort the list in place, by key when given; equal items keep their order."},
		&native.Func{Name: "__init__", Params: self("iterable?", "/"), Cost: native.Linear("the number of items"), Reduce: listInit,
			Doc: "Replace the items by those of iterable."},
		&native.Func{Name: "__iadd__", Params: self("value", "/"), Cost: native.Linear("the number of items"), Reduce: listAugment, Raw: true,
			Doc: "Append the items of an iterable and return the list."},
		&native.Func{Name: "__reversed__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return an iterator over the items from the last to the first.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.NewIterator(c.Meter(), object.ListReverseClass, args[0], args[0].List().Len()-1)
			}},
	)
}

// listNew collects the items of the iterable in Own()[0].
var listNew = &native.Reducer{
	Hint: true,
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		l, done, err := newListOf(c, s.Slots[1])
		if err != nil {
			return object.Unbound, false, err
		}
		s.Own()[0] = l.Value()
		return s.Slots[1], done, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Own()[0].List().Append(c.Meter(), item)
	},
	Finish: func(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil },
}

// newListOf returns a list of the items of v if they can be had without running a script (done), else an empty list to be filled.
func newListOf(c native.Call, v object.Value) (l *object.List, done bool, err error) {
	m := c.Meter()
	switch v.Kind() {
	case object.KindUnbound:
		l, err = object.NewList(m, 0)
		return l, true, err
	case object.KindList, object.KindTuple:
		items, _ := plainItems(v)
		if err := m.Steps(int64(len(items) / 8)); err != nil {
			return nil, false, err
		}
		l, err = object.ListOf(m, items)
		return l, true, err
	case object.KindRange:
		r := v.Range()
		if r == nil {
			if !v.WideRange().Length().IsInt64() {
				return nil, false, object.OverflowErrorf("Python int too large to convert to C ssize_t")
			}
			l, err = object.NewList(m, 0)
			return l, false, err
		}
		n := r.Len()
		if n > object.MaxItems {
			n = object.MaxItems + 1
		}
		if l, err = object.NewList(m, int(n)); err != nil {
			return nil, false, err
		}
		if err := m.Steps(n / 2); err != nil {
			return nil, false, err
		}
		for i, at := int64(0), r.Start(); i < n; i, at = i+1, at+r.Step() {
			if err := l.Append(m, object.Int(at)); err != nil {
				return nil, false, err
			}
		}
		return l, true, nil
	case object.KindDict:
		l, err = listOfEntries(m, v.Dict(), object.DictKeysClass)
		return l, true, err
	case object.KindDictView:
		view := v.DictView()
		l, err = listOfEntries(m, view.Dict(), view.ClassOf())
		return l, true, err
	case object.KindSet, object.KindFrozenSet:
		l, err = listOfEntries(m, v.Set().Table(), object.DictKeysClass)
		return l, true, err
	}
	l, err = object.NewList(m, 0)
	return l, false, err
}

// listOfEntries returns a list of the keys, values or items of d, by the class of the view that would show them.
func listOfEntries(m *budget.Meter, d *object.Dict, view *object.Class) (*object.List, error) {
	l, err := object.NewList(m, d.Len())
	if err != nil {
		return nil, err
	}
	steps := int64(len(d.Entries()))
	if view == object.DictItemsClass {
		steps *= 3
	}
	if err := m.Steps(steps); err != nil {
		return nil, err
	}
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		item, val := d.At(i)
		switch view {
		case object.DictValuesClass:
			item = val
		case object.DictItemsClass:
			if item, err = object.TupleOf(m, item, val); err != nil {
				return nil, err
			}
		}
		if err := l.Append(m, item); err != nil {
			return nil, err
		}
	}
	return l, nil
}

// listInit is __init__: what was in the list is gone before the first new item is taken.
var listInit = &native.Reducer{
	Hint: true,
	Init: func(_ native.Call, s *native.State) (object.Value, bool, error) {
		s.Slots[0].List().Clear()
		return s.Slots[1], s.Slots[1].IsUnbound(), nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Slots[0].List().Append(c.Meter(), item)
	},
	Finish: finishNone,
}

// finishNone is the Finish of methods that return None.
func finishNone(native.Call, *native.State) (object.Value, error) { return object.None, nil }

var listExtend = &native.Reducer{
	Hint: true,
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		if items, ok := plainItems(s.Slots[1]); ok {
			return s.Slots[1], true, s.Slots[0].List().Extend(c.Meter(), items)
		}
		return s.Slots[1], false, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Slots[0].List().Append(c.Meter(), item)
	},
	Finish: finishNone,
}

// listAugment is extend for a receiver that may be an instance that carries the list, which is returned.
var listAugment = &native.Reducer{
	Hint: true,
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		if items, ok := plainItems(s.Slots[1]); ok {
			return s.Slots[1], true, object.BuiltinPart(s.Slots[0]).List().Extend(c.Meter(), items)
		}
		return s.Slots[1], false, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, object.BuiltinPart(s.Slots[0]).List().Append(c.Meter(), item)
	},
	Finish: finishSelf,
}

// finishSelf is the Finish of augmented assignments.
func finishSelf(_ native.Call, s *native.State) (object.Value, error) { return s.Slots[0], nil }

func listAppend(c native.Call, args []object.Value) (object.Value, error) {
	return object.None, args[0].List().Append(c.Meter(), args[1])
}

func listInsert(c native.Call, args []object.Value) (object.Value, error) {
	i, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	l := args[0].List()
	if i < 0 {
		i = max(i+l.Len(), 0)
	}
	return object.None, l.Insert(c.Meter(), min(i, l.Len()), args[2])
}

func listPop(c native.Call, args []object.Value) (object.Value, error) {
	l := args[0].List()
	i, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	n := l.Len()
	if n == 0 {
		return object.Unbound, object.IndexErrorf("pop from empty list")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return object.Unbound, object.IndexErrorf("pop index out of range")
	}
	var v object.Value
	if i == n-1 {
		v = l.Pop()
	} else {
		v = l.Items()[i]
		if err := l.Splice(c.Meter(), i, i+1, nil); err != nil {
			return object.Unbound, err
		}
	}
	return v, l.Shrink(c.Meter())
}

// indexOf returns the index of the first item equal to v among the items [i, j) of l, or -1. The comparison may change the list.
func indexOf(c native.Call, l interface{ Items() []object.Value }, v object.Value, i, j int) (int, error) {
	m := c.Meter()
	for ; i < j && i < len(l.Items()); i++ {
		if i&7 == 0 {
			if err := m.Steps(8); err != nil {
				return -1, err
			}
		}
		if item := l.Items()[i]; item.IsInt() && v.IsInt() {
			if item == v {
				return i, nil
			}
			continue
		}
		same, err := object.SameOrEqual(c, l.Items()[i], v)
		if err != nil {
			return -1, err
		}
		if same {
			return i, nil
		}
	}
	return -1, nil
}

func listRemove(c native.Call, args []object.Value) (object.Value, error) {
	l := args[0].List()
	i, err := indexOf(c, l, args[1], 0, object.MaxItems)
	if err != nil {
		return object.Unbound, err
	}
	if i < 0 {
		return object.Unbound, object.ValueErrorf("list.remove(x): x not in list")
	}
	if i < l.Len() { // unless the comparison took it away
		if err := l.Splice(c.Meter(), i, i+1, nil); err != nil {
			return object.Unbound, err
		}
	}
	return object.None, l.Shrink(c.Meter())
}

func listClear(_ native.Call, args []object.Value) (object.Value, error) {
	args[0].List().Clear()
	return object.None, nil
}

func listCopy(c native.Call, args []object.Value) (object.Value, error) {
	items := args[0].List().Items()
	if err := c.Meter().Steps(int64(len(items) / 8)); err != nil {
		return object.Unbound, err
	}
	l, err := object.ListOf(c.Meter(), items)
	if err != nil {
		return object.Unbound, err
	}
	return l.Value(), nil
}

func listIndex(c native.Call, args []object.Value) (object.Value, error) {
	l := args[0].List()
	i, j, err := indexBounds(c, args, l.Len())
	if err != nil {
		return object.Unbound, err
	}
	if i, err = indexOf(c, l, args[1], i, j); err != nil {
		return object.Unbound, err
	}
	if i < 0 {
		what, err := object.Repr(c, args[1])
		if err != nil {
			return object.Unbound, err
		}
		return object.Unbound, object.ValueErrorf("%s is not in list", what)
	}
	return object.Int(int64(i)), nil
}

// indexBounds reads the bounds args[2:4] of index for a sequence of n items.
func indexBounds(c native.Call, args []object.Value, n int) (i, j int, err error) {
	if i, err = boundArg(c, args[2], "integers"); err != nil {
		return 0, 0, err
	}
	if j = n; !args[3].IsUnbound() {
		j, err = boundArg(c, args[3], "integers")
	}
	if err != nil {
		return 0, 0, err
	}
	if i < 0 {
		i = max(i+n, 0)
	}
	if j < 0 {
		j += n
	}
	return i, j, nil
}

func listCount(c native.Call, args []object.Value) (object.Value, error) {
	return countItems(c, args[0].List(), args[1])
}

func countItems(c native.Call, l interface{ Items() []object.Value }, v object.Value) (object.Value, error) {
	n := int64(0)
	for at := 0; ; at++ {
		var err error
		if at, err = indexOf(c, l, v, at, object.MaxItems); err != nil {
			return object.Unbound, err
		}
		if at < 0 {
			return object.Int(n), nil
		}
		n++
	}
}

func listReverse(c native.Call, args []object.Value) (object.Value, error) {
	items := args[0].List().Items()
	if err := c.Meter().Steps(int64(len(items) / 8)); err != nil {
		return object.Unbound, err
	}
	reverse(items)
	return object.None, nil
}

// listSort sorts at once without a key; with one the prelude calls it for every item first.
var listSort = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		key, reverse := s.Slots[1], s.Slots[2]
		frame := plainKey(key, s.Own()[2:])
		if !key.IsNone() && frame == nil {
			fn, err := c.Prelude("list_sort_key")
			if err != nil {
				return object.Unbound, false, err
			}
			s.TailCall(fn, s.Slots[0], key, reverse)
			return object.Unbound, true, nil
		}
		descending, err := c.Truth(reverse)
		if err != nil {
			return object.Unbound, false, err
		}
		if !key.IsNone() {
			return object.Unbound, true, sortListByKey(c, s, key, frame, descending)
		}
		return object.Unbound, true, sortList(c, s.Slots[0].List(), nil, descending)
	},
	Finish: finishNone,
}

// sortListByKey sorts the list by a native key function. Like the prelude's function for other keys it takes the items out of the list meanwhile.
func sortListByKey(c native.Call, s *native.State, key object.Value, frame []object.Value, descending bool) error {
	l := s.Slots[0].List()
	keys, err := object.NewList(c.Meter(), l.Len())
	if err != nil {
		return err
	}
	items, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return err
	}
	s.Own()[0], s.Own()[1] = items.Value(), keys.Value()
	items.Swap(l.Swap(nil))
	if err = plainKeys(c, key, items, keys, frame); err == nil {
		err = sortItems(c, items.Items(), keys.Items(), descending)
	}
	changed := l.Len() > 0
	l.Swap(items.Swap(nil))
	if err == nil && changed {
		err = object.ValueErrorf("list modified during sort")
	}
	return err
}
