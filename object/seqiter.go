package object

import "github.com/minipy/minipy/budget"

// SequenceIterator iterates an object that has only __getitem__, by index from 0 until IndexError.
type SequenceIterator struct {
	Header
	over Value // Unbound once exhausted
	at   int64
}

// SequenceIteratorClass is the class of such iterators.
var SequenceIteratorClass = StaticClass("iterator", KindOpaque, ClassFinal, ObjectClass)

// NewSequenceIterator returns an iterator over v.
func NewSequenceIterator(m *budget.Meter, v Value) (Value, error) {
	if err := m.Alloc(48); err != nil {
		return Unbound, err
	}
	it := &SequenceIterator{over: v}
	it.Init(KindOpaque, it)
	return Value{ref: &it.Header}, nil
}

// Advance returns the object, Unbound when exhausted, and the index of its next item.
func (it *SequenceIterator) Advance() (over Value, index int64) {
	it.at++
	return it.over, it.at - 1
}

// Exhaust ends the iteration for good.
func (it *SequenceIterator) Exhaust() { it.over = Unbound }

// ClassOf implements Classed.
func (it *SequenceIterator) ClassOf() *Class { return SequenceIteratorClass }

// Trace implements Object.
func (it *SequenceIterator) Trace(t *Tracer) { t.Value(it.over) }

// Size implements Object.
func (it *SequenceIterator) Size() int64 { return 48 }
