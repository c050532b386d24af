package object

import "github.com/minipy/minipy/budget"

// List is Python's list. Growth goes through methods that take the meter; a shrink zeroes what it leaves behind, so that the
// walk counts exactly what the collector can reach. version changes whenever the length does, for code that must notice.
type List struct {
	Header
	items []Value
}

const listSize = headerSize + 24

// Short lists come with room for their first items in the same allocation; roomShift bits of Header.flags say how much: 0 none, 1 two
// items, 2 four, 3 eight. A list that outgrows it moves to an array of its own.
type (
	list2 struct {
		List
		room [2]Value
	}
	list4 struct {
		List
		room [4]Value
	}
	list8 struct {
		List
		room [8]Value
	}
)

// inline returns how many items the list's own allocation has room for.
func (l *List) inline() int64 { return int64(1) << (l.flags >> roomShift) &^ 1 }

// MaxItems bounds the length of any sequence; the memory limit is reached long before.
const MaxItems = 1 << 48

// NewList returns an empty list with room for n items.
func NewList(m *budget.Meter, n int) (*List, error) {
	if n > 8 || n == 0 {
		return newLongList(m, n)
	}
	var l *List
	switch {
	case n <= 2:
		if err := m.Alloc(listSize + 2*valueSize); err != nil {
			return nil, err
		}
		x := &list2{}
		l, x.items = &x.List, x.room[:0]
		l.flags = 1 << roomShift
	case n <= 4:
		if err := m.Alloc(listSize + 4*valueSize); err != nil {
			return nil, err
		}
		x := &list4{}
		l, x.items = &x.List, x.room[:0]
		l.flags = 2 << roomShift
	default:
		if err := m.Alloc(listSize + 8*valueSize); err != nil {
			return nil, err
		}
		x := &list8{}
		l, x.items = &x.List, x.room[:0]
		l.flags = 3 << roomShift
	}
	l.Init(KindList, l)
	return l, nil
}

// newLongList is NewList for lists whose items have an array of their own.
func newLongList(m *budget.Meter, n int) (*List, error) {
	size := budget.SizeClassPointers(listSize)
	if n > 0 {
		if n > MaxItems {
			return nil, m.Alloc(budget.Unlimited / 2)
		}
		size += budget.SizeClassPointers(int64(n) * valueSize)
	}
	if err := m.Alloc(size); err != nil {
		return nil, err
	}
	if n > 64 {
		if err := m.Steps(int64(n / 8)); err != nil {
			return nil, err
		}
	}
	l := &List{}
	l.Init(KindList, l)
	if n > 0 {
		l.items = make([]Value, 0, n)
	}
	return l, nil
}

// ListOf returns a list of a copy of items.
func ListOf(m *budget.Meter, items []Value) (*List, error) {
	l, err := NewList(m, len(items))
	if err != nil {
		return nil, err
	}
	l.items = append(l.items, items...)
	return l, nil
}

// List returns the list behind v, or nil.
func (v Value) List() (l *List) {
	if v.ref != nil {
		l, _ = v.ref.self.(*List)
	}
	return
}

// Value returns the list as a Value.
func (l *List) Value() Value { return Value{ref: &l.Header} }

// Items returns the items: they may be replaced one by one, but not appended to.
func (l *List) Items() []Value { return l.items }

// Len returns the number of items.
func (l *List) Len() int { return len(l.items) }

// HasRoom reports whether one more item fits without allocating.
func (l *List) HasRoom() bool { return len(l.items) < cap(l.items) }

// GrowInPlace makes the list one item longer; only when HasRoom, and the caller stores the item at once. It needs no call, so that the machine's
// loop may use it.
func (l *List) GrowInPlace() { l.items = l.items[:len(l.items)+1] }

// PushInPlace appends v; only when HasRoom.
func (l *List) PushInPlace(v Value) {
	l.GrowInPlace()
	l.items[len(l.items)-1] = v
}

// Reserve makes room for n more items, charged. The room grows by a quarter at least (by half while small), so that appending is linear.
func (l *List) Reserve(m *budget.Meter, n int) error {
	need := len(l.items) + n
	if need <= cap(l.items) {
		return nil
	}
	room := cap(l.items) + cap(l.items)/2
	if cap(l.items) < 1<<16 {
		room = 2*cap(l.items) + 4
	}
	return l.regrow(m, max(need, room))
}

// regrow moves the items to an array with room for exactly what the allocator gives for room items.
func (l *List) regrow(m *budget.Meter, room int) error {
	size := budget.SizeClassPointers(int64(room) * valueSize)
	if err := m.Alloc(size); err != nil {
		return err
	}
	if err := m.Steps(int64(room / 8)); err != nil {
		return err
	}
	grown := make([]Value, len(l.items), room)
	copy(grown, l.items)
	l.items = grown
	return nil
}

// Append appends v.
func (l *List) Append(m *budget.Meter, v Value) error {
	if len(l.items) == cap(l.items) {
		if err := l.Reserve(m, 1); err != nil {
			return err
		}
	}
	l.items = append(l.items, v)
	return nil
}

// Extend appends vs, which may be the list's own items.
func (l *List) Extend(m *budget.Meter, vs []Value) error {
	if err := l.Reserve(m, len(vs)); err != nil {
		return err
	}
	if err := m.Steps(int64(len(vs) / 8)); err != nil {
		return err
	}
	l.items = append(l.items, vs...)
	return nil
}

// Insert inserts v before item i, 0 <= i <= Len.
func (l *List) Insert(m *budget.Meter, i int, v Value) error {
	if err := l.Append(m, v); err != nil {
		return err
	}
	if err := m.Steps(int64((len(l.items) - i) / 8)); err != nil {
		return err
	}
	copy(l.items[i+1:], l.items[i:])
	l.items[i] = v
	return nil
}

// Splice replaces the items [i, j), 0 <= i <= j <= Len, by vs, which must not be the list's own items.
func (l *List) Splice(m *budget.Meter, i, j int, vs []Value) error {
	if grow := len(vs) - (j - i); grow > 0 {
		if err := l.Reserve(m, grow); err != nil {
			return err
		}
	}
	if err := m.Steps(int64((len(l.items) - j + len(vs)) / 8)); err != nil {
		return err
	}
	n := len(l.items) + len(vs) - (j - i)
	old := l.items
	if n > len(old) {
		l.items = l.items[:n]
	}
	copy(l.items[i+len(vs):n], old[j:])
	copy(l.items[i:], vs)
	l.Truncate(n)
	return nil
}

// Truncate shortens the list to n items and gives memory back when most of the room is empty.
func (l *List) Truncate(n int) {
	if n < len(l.items) {
		clear(l.items[n:])
		l.items = l.items[:n]
	}
}

// Shrink gives the room back when less than a quarter of it is used.
func (l *List) Shrink(m *budget.Meter) error {
	if n := len(l.items); cap(l.items) > 64 && n < cap(l.items)/4 {
		return l.regrow(m, max(n+n/4, 8))
	}
	return nil
}

// Pop removes and returns the last item; the list must not be empty.
func (l *List) Pop() Value {
	n := len(l.items) - 1
	v := l.items[n]
	l.items[n] = Value{}
	l.items = l.items[:n]
	return v
}

// Swap exchanges the items of l and an array that the caller charged: sort works on the list's items while the list looks empty.
func (l *List) Swap(items []Value) (old []Value) {
	old, l.items = l.items, items
	return old
}

// Clear removes everything, and the room as well.
func (l *List) Clear() { l.items = nil }

// Trace implements Object.
func (l *List) Trace(t *Tracer) { t.Values(l.items) }

// Size implements Object.
func (l *List) Size() int64 {
	inline := l.inline()
	size := budget.SizeClassPointers(listSize + inline*valueSize)
	if room := int64(cap(l.items)); room > inline {
		size += budget.SizeClassPointers(room * valueSize)
	}
	return size
}
