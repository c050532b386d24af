package object

import "github.com/minipy/minipy/budget"

// Set is Python's set and frozenset (by its kind), in insertion order. It shares the dict's table; the values are None.
type Set struct {
	Header
	d Dict
}

const setSize = headerSize + dictSize

// NewSet returns an empty set.
func NewSet(m *budget.Meter) (*Set, error) { return newSet(m, KindSet) }

// NewFrozenSet returns an empty frozenset, to be filled before it is shown to anyone.
func NewFrozenSet(m *budget.Meter) (*Set, error) { return newSet(m, KindFrozenSet) }

func newSet(m *budget.Meter, kind Kind) (*Set, error) {
	if err := m.Alloc(budget.SizeClassPointers(setSize)); err != nil {
		return nil, err
	}
	s := &Set{}
	s.Init(kind, s)
	return s, nil
}

// Set returns the set or frozenset behind v, or nil.
func (v Value) Set() (s *Set) {
	if v.ref != nil {
		s, _ = v.ref.self.(*Set)
	}
	return
}

// Value returns the set as a Value.
func (s *Set) Value() Value { return Value{ref: &s.Header} }

// Frozen reports whether the set is a frozenset.
func (s *Set) Frozen() bool { return s.kind == KindFrozenSet }

// Len returns the number of members.
func (s *Set) Len() int { return s.d.live }

// Table returns the dict whose keys are the members.
func (s *Set) Table() *Dict { return &s.d }

// Add adds a member.
func (s *Set) Add(c Calls, v Value) error { return s.d.Set(c, v, None) }

// Has reports whether v is a member.
func (s *Set) Has(c Calls, v Value) (bool, error) {
	_, ok, err := s.d.Get(c, v)
	return ok, err
}

// Discard removes v and reports whether it was a member.
func (s *Set) Discard(c Calls, v Value) (bool, error) {
	_, ok, err := s.d.Delete(c, v)
	return ok, err
}

// Copy returns a copy of the given kind (KindSet or KindFrozenSet).
func (s *Set) Copy(m *budget.Meter, kind Kind) (*Set, error) {
	n, err := newSet(m, kind)
	if err != nil {
		return nil, err
	}
	if s.d.live == 0 {
		return n, nil
	}
	n.d.flags |= s.d.flags & flagExotic
	return n, n.d.update(m, &s.d)
}

// AddAll adds the members of t, whose hashes are stored and need no call; equality may.
func (s *Set) AddAll(c Calls, t *Set) error {
	for i := t.d.Next(0); i >= 0; i = t.d.Next(i + 1) {
		if err := c.Meter().Steps(1); err != nil {
			return err
		}
		k, _ := t.d.At(i)
		if err := s.Add(c, k); err != nil {
			return err
		}
	}
	return nil
}

// Clear removes every member.
func (s *Set) Clear() { s.d.Clear() }

// Next returns the index of the first member at or after i, or -1; At returns it.
func (s *Set) Next(i int) int { return s.d.Next(i) }

// At returns the member at index i, which Next found.
func (s *Set) At(i int) Value { return plainKey(s.d.entries[i].key) }

// Trace implements Object.
func (s *Set) Trace(t *Tracer) { s.d.Trace(t) }

// Size implements Object.
func (s *Set) Size() int64 {
	return budget.SizeClassPointers(setSize) + s.d.Size() - budget.SizeClassPointers(dictSize)
}
