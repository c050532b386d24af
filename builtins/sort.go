package builtins

import (
	"math"
	"math/bits"
	"slices"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// sortList sorts l in place, stably: by keys, which has one key for each item, or by the items themselves when keys is nil. keys may be
// reordered. The list looks empty while scripts compare; ValueError when one of them changed it. After an error the list holds its items
// in the order that the sort had come to.
func sortList(c native.Call, l *object.List, keys []object.Value, reverse bool) error {
	items := l.Swap(nil)
	done, err := holdSorting(c, items)
	if err == nil {
		err = sortItems(c, items, keys, reverse)
		done()
	}
	changed := l.Len() > 0
	l.Swap(items)
	if err == nil && changed {
		err = object.ValueErrorf("list modified during sort")
	}
	return err
}

// sortItems sorts items in place, stably, by keys or, when keys is nil, by themselves. After an error the items are in the order that the
// sort had come to. The caller holds them in a traced place.
func sortItems(c native.Call, items, keys []object.Value, reverse bool) error {
	if keys != nil && len(keys) != len(items) {
		return object.ValueErrorf("list modified during sort")
	}
	by := keys
	if by == nil {
		by = items
	}
	if len(items) < 2 {
		return nil
	}
	if err := c.Meter().Steps(int64(len(items)/4 + 1)); err != nil {
		return err
	}
	switch sortKind(by) {
	case object.KindInt:
		if keys == nil {
			return sortInts(c, items, reverse)
		}
		return sortBy(c, items, by, reverse, object.Value.AsInt, func(_ native.Call, a, b int64) (bool, error) { return a < b, nil })
	case object.KindFloat:
		return sortBy(c, items, by, reverse, object.Value.AsFloat, func(_ native.Call, a, b float64) (bool, error) { return a < b, nil })
	case object.KindStr:
		return sortBy(c, items, by, reverse, func(v object.Value) string { return v.Str().String() }, lessText)
	}
	return sortBy(c, items, by, reverse, func(v object.Value) object.Value { return v }, lessValues)
}

// sortKind returns the kind of all keys when that is int, float or str, else KindInvalid.
func sortKind(keys []object.Value) object.Kind {
	kind := keys[0].Kind()
	if kind != object.KindInt && kind != object.KindFloat && kind != object.KindStr {
		return object.KindInvalid
	}
	for _, k := range keys {
		if k.Kind() != kind {
			return object.KindInvalid
		}
	}
	return kind
}

// lessValues is a < b. Tuples whose first items are plain numbers or texts, which are sorted most, are told apart here.
func lessValues(c native.Call, a, b object.Value) (bool, error) {
	if t, u := a.Tuple(), b.Tuple(); t != nil && u != nil {
		if less, ok := lessTuples(t.Items(), u.Items()); ok {
			return less, nil
		}
	}
	return object.Less(c, a, b)
}

// lessTuples compares tuples by their first few items; ok is false when these do not decide, or are of other types.
func lessTuples(t, u []object.Value) (less, ok bool) {
	n := min(len(t), len(u))
	for i := 0; i < min(n, 4); i++ {
		x, y := t[i], u[i]
		switch {
		case x.IsInt() && y.IsInt():
			if x.AsInt() != y.AsInt() {
				return x.AsInt() < y.AsInt(), true
			}
		case x.IsFloat() && y.IsFloat():
			if x.AsFloat() != y.AsFloat() && !object.Same(x, y) {
				return x.AsFloat() < y.AsFloat(), true
			}
		default:
			s, r := x.Str(), y.Str()
			if s == nil || r == nil || len(s.String()) >= 64 || len(r.String()) >= 64 {
				return false, false
			}
			if s.String() != r.String() {
				return s.String() < r.String(), true
			}
		}
	}
	return len(t) < len(u), n <= 4
}

func lessText(c native.Call, a, b string) (bool, error) {
	if n := min(len(a), len(b)); n >= 64 {
		if err := c.Meter().Steps(int64(n / 64)); err != nil {
			return false, err
		}
	}
	return a < b, nil
}

// sortInts sorts ints by themselves. Equal ones cannot be told apart, so that stability does not matter.
func sortInts(c native.Call, items []object.Value, reverse bool) error {
	m := c.Meter()
	numbers := len(items)
	if err := m.Alloc(budget.SizeClass(int64(numbers) * 8)); err != nil {
		return err
	}
	ints := make([]int64, numbers)
	for i, v := range items {
		ints[i] = v.AsInt()
	}
	if !slices.IsSorted(ints) {
		if err := m.Steps(int64(numbers) * int64(bits.Len(uint(numbers))) / 4); err != nil {
			return err
		}
		slices.Sort(ints)
	}
	if reverse {
		slices.Reverse(ints)
	}
	for i, v := range ints {
		items[i] = object.Int(v)
	}
	return nil
}

// holdSorting keeps items, which are in no list for now, where the walk over live memory finds them while scripts compare. They are kept under
// a key of the execution, one above the other, since a comparison may sort in turn. done ends it.
func holdSorting(c native.Call, items []object.Value) (done func(), err error) {
	const key = "builtins.sorting"
	if len(items) == 0 || sortKind(items) != object.KindInvalid {
		return func() {}, nil
	}
	m := c.Meter()
	held := c.Stored(key).List()
	if held == nil {
		if held, err = object.NewList(m, 4); err != nil {
			return nil, err
		}
		if err = c.Store(key, held.Value()); err != nil {
			return nil, err
		}
	}
	n := held.Len()
	shell, err := object.NewList(m, 0)
	if err != nil {
		return nil, err
	}
	shell.Swap(items)
	if err := held.Append(m, shell.Value()); err != nil {
		return nil, err
	}
	return func() { held.Truncate(n) }, nil
}

// entry is a key in the form in which it is compared, and the item that it belongs to.
type entry[K any] struct {
	key K
	at  uint32
}

// sortBy sorts items by keys, extracted from by.
func sortBy[K any](c native.Call, items, by []object.Value, reverse bool, extract func(object.Value) K, less func(c native.Call, a, b K) (bool, error)) error {
	m := c.Meter()
	n := len(items)
	if n > math.MaxUint32 {
		return m.Alloc(budget.Unlimited / 2)
	}
	// The entries, the scratch space of merging (at most half of them) and the copy of the items.
	const entryBytes = 24
	if err := m.Alloc(budget.SizeClassPointers(int64(n)*entryBytes) + budget.SizeClassPointers(int64(n/2+1)*entryBytes) + budget.SizeClassPointers(int64(n)*16)); err != nil {
		return err
	}
	if err := m.Steps(int64(n / 2)); err != nil {
		return err
	}
	s := &sorter[K]{c: c, less: less, entries: make([]entry[K], n)}
	for i, v := range by {
		s.entries[i] = entry[K]{extract(v), uint32(i)}
	}
	// Reversed before and after, equal items keep their order.
	if reverse {
		slices.Reverse(s.entries)
	}
	err := s.sort()
	if reverse {
		slices.Reverse(s.entries)
	}
	if own, ok := any(s).(*sorter[object.Value]); ok && sameArray(items, by) {
		for i := range own.entries {
			items[i] = own.entries[i].key
		}
		return err
	}
	from := slices.Clone(items)
	for i := range s.entries {
		items[i] = from[s.entries[i].at]
	}
	return err
}

// sameArray reports whether items are their own keys.
func sameArray(items, by []object.Value) bool { return len(items) > 0 && &items[0] == &by[0] }
