package object

import "github.com/minipy/minipy/budget"

// Where builtin iterators stand, for scripts that copy them.

// Over returns what the iterator goes over, Unbound once it is exhausted, and the index of its next item (of its next code point for a str).
func (it *Iterator) Over() (over Value, index int) {
	if s := it.over.Str(); s != nil {
		return it.over, CodePoints(s.s[:it.at])
	}
	return it.over, it.at
}

// Seek makes the item with the given index the next one; an index beyond the ends is one of the ends. It does nothing for an iterator that is
// exhausted, or goes over a dict or set.
func (it *Iterator) Seek(m *budget.Meter, index int) error {
	switch o := it.over.Object().(type) {
	case *List:
		if it.class == ListReverseClass {
			it.at = min(max(index, -1), len(o.items)-1)
			return nil
		}
		it.at = min(max(index, 0), len(o.items))
	case *Tuple:
		it.at = min(max(index, 0), len(o.items))
	case *Range:
		if left := o.length - int64(it.at); int64(index) > left { // counted from where it stands
			index = int(left)
		}
		it.at += max(index, 0)
	case *WideRange:
		it.at += max(index, 0)
	case *Bytes:
		it.at = min(max(index, 0), len(o.b))
	case *Str:
		n := min(max(index, 0), o.length)
		if err := m.Steps(int64(n / 8)); err != nil {
			return err
		}
		it.at = 0
		for ; n > 0; n-- {
			it.at += RuneLen(o.s[it.at])
		}
	}
	return nil
}

// Rest returns a list of the items that are left, which stay with the iterator.
func (it *Iterator) Rest(m *budget.Meter) (Value, error) {
	l, err := NewList(m, 0)
	if err != nil {
		return Unbound, err
	}
	walk := *it
	for {
		v, ok, err := walk.Next(m)
		if err != nil || !ok {
			return l.Value(), err
		}
		if err := m.Steps(1); err != nil {
			return Unbound, err
		}
		if err := l.Append(m, v); err != nil {
			return Unbound, err
		}
	}
}

// Position returns the object of a SequenceIterator, Unbound when exhausted, and the index of its next item; SetPosition sets the index.
func (it *SequenceIterator) Position() (over Value, index int64) { return it.over, it.at }

// SetPosition makes the item with the given index the next one.
func (it *SequenceIterator) SetPosition(index int64) { it.at = max(index, 0) }
