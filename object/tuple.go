package object

import "github.com/minipy/minipy/budget"

// Tuple is Python's tuple. Its items are fixed when it is made; named is the class of a tuple made by collections.namedtuple and the
// like, else nil.
type Tuple struct {
	Header
	items []Value
}

const tupleSize = headerSize + 24

// The first few lengths come with their items in the same allocation.
type (
	tuple1 struct {
		Tuple
		room [1]Value
	}
	tuple2 struct {
		Tuple
		room [2]Value
	}
	tuple3 struct {
		Tuple
		room [3]Value
	}
	tuple4 struct {
		Tuple
		room [4]Value
	}
)

// EmptyTuple is ().
var EmptyTuple = func() Value {
	t := &Tuple{}
	t.Init(KindTuple, t)
	t.flags |= flagImmortal
	return t.Value()
}()

// smallTupleBytes is tupleBytes for the lengths that come in one allocation.
var smallTupleBytes = func() (table [5]int64) {
	for n := range table {
		table[n] = budget.SizeClassPointers(tupleSize + int64(n)*valueSize)
	}
	return table
}()

func tupleBytes(n int) int64 {
	if n < len(smallTupleBytes) {
		return smallTupleBytes[n]
	}
	return budget.SizeClassPointers(tupleSize) + budget.SizeClassPointers(int64(n)*valueSize)
}

// NewTuple returns a tuple of n items, all Unbound, for the caller to fill through Items before it is shown to anyone.
func NewTuple(m *budget.Meter, n int) (*Tuple, error) {
	if err := m.Alloc(tupleBytes(n)); err != nil {
		return nil, err
	}
	var t *Tuple
	switch n {
	case 0:
		return EmptyTuple.Tuple(), nil
	case 1:
		x := &tuple1{}
		t, x.items = &x.Tuple, x.room[:]
	case 2:
		x := &tuple2{}
		t, x.items = &x.Tuple, x.room[:]
	case 3:
		x := &tuple3{}
		t, x.items = &x.Tuple, x.room[:]
	case 4:
		x := &tuple4{}
		t, x.items = &x.Tuple, x.room[:]
	default:
		if err := m.Steps(int64(n / 8)); err != nil {
			return nil, err
		}
		t = &Tuple{items: make([]Value, n)}
	}
	t.Init(KindTuple, t)
	return t, nil
}

// TupleOf returns a tuple of the given items.
func TupleOf(m *budget.Meter, items ...Value) (Value, error) {
	t, err := NewTuple(m, len(items))
	if err != nil {
		return Unbound, err
	}
	copy(t.items, items)
	return t.Value(), nil
}

// StaticTuple returns an immortal tuple of immortal items, for constants and static tables.
func StaticTuple(items ...Value) Value {
	if len(items) == 0 {
		return EmptyTuple
	}
	t := &Tuple{items: items}
	t.Init(KindTuple, t)
	t.flags |= flagImmortal
	// A tuple's hash is cached on first use; a shared one may not be written, so it is computed now.
	if h, err := Hash(nil, t.Value()); err == nil {
		t.hash = foldHash(h)
	}
	return t.Value()
}

// Tuple returns the tuple behind v, or nil.
func (v Value) Tuple() (t *Tuple) {
	if v.ref != nil {
		t, _ = v.ref.self.(*Tuple)
	}
	return
}

// Value returns the tuple as a Value.
func (t *Tuple) Value() Value { return Value{ref: &t.Header} }

// Items returns the items; they must not be changed once the tuple has been shown to anyone.
func (t *Tuple) Items() []Value { return t.items }

// Len returns the number of items.
func (t *Tuple) Len() int { return len(t.items) }

// Trace implements Object.
func (t *Tuple) Trace(tr *Tracer) { tr.Values(t.items) }

// Size implements Object.
func (t *Tuple) Size() int64 { return tupleBytes(len(t.items)) }
