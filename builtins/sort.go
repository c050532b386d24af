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
// in some order.
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

// sortItems sorts items in place, stably, by keys or, when keys is nil, by themselves. After an error the items are in their first order. The
// caller holds them in a traced place.
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
	if err := s.sort(); err != nil {
		return err
	}
	if reverse {
		slices.Reverse(s.entries)
	}
	from := slices.Clone(items)
	for i := range s.entries {
		items[i] = from[s.entries[i].at]
	}
	return nil
}

// sorter is a merge sort of natural runs after Tim Peters's timsort (CPython's listsort.txt), without its galloping mode but for the trimming of
// each pair of runs before they are merged. Every comparison costs a step, every move an eighth.
type sorter[K any] struct {
	c       native.Call
	less    func(c native.Call, a, b K) (bool, error)
	entries []entry[K]
	scratch []entry[K]
	runs    []run
	unpaid  int64 // steps not charged yet
}

// run is entries[start:start+length], sorted.
type run struct{ start, length int }

// before compares two keys. Steps are charged a few at a time: the meter is cheap, but a comparison of floats is cheaper.
func (s *sorter[K]) before(a, b K) (bool, error) {
	if s.unpaid++; s.unpaid >= 32 {
		if err := s.c.Meter().Steps(s.unpaid); err != nil {
			return false, err
		}
		s.unpaid = 0
	}
	return s.less(s.c, a, b)
}

func (s *sorter[K]) sort() error {
	n := len(s.entries)
	least := minRun(n)
	for start := 0; start < n; {
		length, err := s.countRun(start)
		if err != nil {
			return err
		}
		if want := min(least, n-start); length < want {
			if err := s.insert(start, length, want); err != nil {
				return err
			}
			length = want
		}
		s.runs = append(s.runs, run{start, length})
		if err := s.collapse(); err != nil {
			return err
		}
		start += length
	}
	for len(s.runs) > 1 {
		i := len(s.runs) - 2
		if i > 0 && s.runs[i-1].length < s.runs[i+1].length {
			i--
		}
		if err := s.merge(i); err != nil {
			return err
		}
	}
	return s.c.Meter().Steps(s.unpaid)
}

// minRun is the least length of a run: n divided by a power of two, between 32 and 64, rounded up.
func minRun(n int) int {
	odd := 0
	for n >= 64 {
		odd |= n & 1
		n >>= 1
	}
	return n + odd
}

// countRun returns the length of the run at start; a strictly descending one is reversed.
func (s *sorter[K]) countRun(start int) (int, error) {
	e := s.entries[start:]
	if len(e) == 1 {
		return 1, nil
	}
	descending, err := s.before(e[1].key, e[0].key)
	if err != nil {
		return 0, err
	}
	n := 2
	for ; n < len(e); n++ {
		down, err := s.before(e[n].key, e[n-1].key)
		if err != nil {
			return 0, err
		}
		if down != descending {
			break
		}
	}
	if descending {
		slices.Reverse(e[:n])
	}
	return n, nil
}

// insert extends the run of length entries at start to want entries by binary insertion.
func (s *sorter[K]) insert(start, length, want int) error {
	e := s.entries[start : start+want]
	for i := length; i < want; i++ {
		pivot := e[i]
		low, high := 0, i
		for low < high {
			mid := (low + high) / 2
			less, err := s.before(pivot.key, e[mid].key)
			if err != nil {
				return err
			}
			if less {
				high = mid
			} else {
				low = mid + 1
			}
		}
		copy(e[low+1:i+1], e[low:i])
		e[low] = pivot
	}
	s.unpaid += int64(want-length) * 2
	return nil
}

// collapse merges runs until their lengths fall fast enough towards the top of the stack.
func (s *sorter[K]) collapse() error {
	for len(s.runs) > 1 {
		i := len(s.runs) - 2
		r := s.runs
		switch {
		case i > 0 && r[i-1].length <= r[i].length+r[i+1].length, i > 1 && r[i-2].length <= r[i-1].length+r[i].length:
			if r[i-1].length < r[i+1].length {
				i--
			}
		case r[i].length > r[i+1].length:
			return nil
		}
		if err := s.merge(i); err != nil {
			return err
		}
	}
	return nil
}

// merge merges runs i and i+1.
func (s *sorter[K]) merge(i int) error {
	a, b := s.runs[i], s.runs[i+1]
	s.runs[i].length += b.length
	s.runs = append(s.runs[:i+1], s.runs[i+2:]...)
	left, right := s.entries[a.start:a.start+a.length], s.entries[b.start:b.start+b.length]
	// What is in front of the first of the right and behind the last of the left is in its place.
	skip, err := s.search(left, right[0].key, true)
	if err != nil {
		return err
	}
	if left = left[skip:]; len(left) == 0 {
		return nil
	}
	keep, err := s.search(right, left[len(left)-1].key, false)
	if err != nil {
		return err
	}
	right = right[:keep]
	if len(right) == 0 {
		return nil
	}
	s.unpaid += int64(len(left)+len(right)) / 8
	if s.scratch == nil {
		s.scratch = make([]entry[K], len(s.entries)/2+1)
	}
	whole := s.entries[a.start+skip : b.start+keep]
	if len(left) <= len(right) {
		return s.mergeLow(whole, s.scratch[:copy(s.scratch, left)], right)
	}
	return s.mergeHigh(whole, left, s.scratch[:copy(s.scratch, right)])
}

// search returns where key goes in the sorted e: behind its equals or in front of them.
func (s *sorter[K]) search(e []entry[K], key K, behind bool) (int, error) {
	low, high := 0, len(e)
	for low < high {
		mid := (low + high) / 2
		var less bool
		var err error
		if behind {
			less, err = s.before(key, e[mid].key)
			less = !less
		} else {
			less, err = s.before(e[mid].key, key)
		}
		if err != nil {
			return 0, err
		}
		if less {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, nil
}

// mergeLow merges left, which was moved out of the way, and right into whole, from the front.
func (s *sorter[K]) mergeLow(whole, left, right []entry[K]) error {
	at := 0
	for len(left) > 0 && len(right) > 0 {
		less, err := s.before(right[0].key, left[0].key)
		if err != nil {
			return err
		}
		if less {
			whole[at], right = right[0], right[1:]
		} else {
			whole[at], left = left[0], left[1:]
		}
		at++
	}
	copy(whole[at:], left) // what is left of right is in its place
	return nil
}

// mergeHigh merges left and right, which was moved out of the way, into whole, from the back.
func (s *sorter[K]) mergeHigh(whole, left, right []entry[K]) error {
	at := len(whole)
	for len(left) > 0 && len(right) > 0 {
		less, err := s.before(right[len(right)-1].key, left[len(left)-1].key)
		if err != nil {
			return err
		}
		at--
		if less {
			whole[at], left = left[len(left)-1], left[:len(left)-1]
		} else {
			whole[at], right = right[len(right)-1], right[:len(right)-1]
		}
	}
	copy(whole[at-len(right):], right)
	return nil
}
