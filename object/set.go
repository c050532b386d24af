package object

import "github.com/minipy/minipy/budget"

var nameHash = Intern("__hash__")

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

// MemberKey returns v as it is looked for in a set: a set without a hash as the frozenset that it equals.
func MemberKey(c Calls, v Value) (Value, error) {
	p := BuiltinPart(v)
	if !p.Is(KindSet) {
		return v, nil
	}
	if p.ref != v.ref {
		if hash, ok := ClassOf(v).Lookup(nameHash); ok && !hash.IsNone() {
			return v, nil
		}
	}
	f, err := p.Set().Copy(c.Meter(), KindFrozenSet)
	if err != nil {
		return Unbound, err
	}
	return f.Value(), nil
}

// KeysOf returns a new set of the keys of d, whose hashes are stored and need no call.
func KeysOf(m *budget.Meter, d *Dict, kind Kind) (*Set, error) {
	s, err := newSet(m, kind)
	if err != nil || d.live == 0 {
		return s, err
	}
	s.d.flags |= d.flags & flagExotic
	if err := s.d.update(m, d); err != nil {
		return nil, err
	}
	for i := range s.d.entries {
		s.d.entries[i].val = None
	}
	return s, nil
}

// FromKeys returns a new dict with the keys of d, whose hashes are stored and need no call, all with the value v.
func FromKeys(m *budget.Meter, d *Dict, v Value) (*Dict, error) {
	n, err := NewDict(m)
	if err != nil || d.live == 0 {
		return n, err
	}
	n.flags |= d.flags & flagExotic
	if err := n.update(m, d); err != nil {
		return nil, err
	}
	for i := range n.entries {
		n.entries[i].val = v
	}
	return n, nil
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
