package object

import "github.com/minipy/minipy/budget"

// NativeIter is a builtin iterator whose next item may need the machine: map, filter, zip, enumerate, itertools. Its state is in
// slots. impl is a *native.Iter.
type NativeIter struct {
	Header
	class *Class
	impl  any
	slots []Value
	// N is a number of the iterator's own (a count, an index).
	N int64
	// Phase is a small number of the iterator's own.
	Phase int
}

const nativeIterSize = headerSize + 8 + 16 + 24 + 16

// NewNativeIter returns an iterator with a copy of the given slots.
func NewNativeIter(m *budget.Meter, class *Class, impl any, slots []Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(nativeIterSize) + budget.SizeClassPointers(int64(len(slots))*valueSize)); err != nil {
		return Unbound, err
	}
	it := &NativeIter{class: class, impl: impl, slots: append([]Value(nil), slots...)}
	it.Init(KindNativeIter, it)
	return Value{ref: &it.Header}, nil
}

// NativeIter returns the iterator behind v, or nil.
func (v Value) NativeIter() (it *NativeIter) {
	if v.ref != nil {
		it, _ = v.ref.self.(*NativeIter)
	}
	return
}

// Value returns the iterator as a Value.
func (it *NativeIter) Value() Value { return Value{ref: &it.Header} }

// ClassOf implements Classed.
func (it *NativeIter) ClassOf() *Class { return it.class }

// Impl returns the *native.Iter.
func (it *NativeIter) Impl() any { return it.impl }

// Slots returns the state; items may be replaced.
func (it *NativeIter) Slots() []Value { return it.slots }

// Trace implements Object.
func (it *NativeIter) Trace(t *Tracer) { t.Values(it.slots) }

// Size implements Object.
func (it *NativeIter) Size() int64 {
	return budget.SizeClassPointers(nativeIterSize) + budget.SizeClassPointers(int64(cap(it.slots))*valueSize)
}

// Getter is a computed attribute of a builtin class; impl is a *native.Getter.
type Getter struct {
	Header
	class *Class
	name  string
	impl  any
	// member marks an attribute that is a field of CPython's structure: scripts see another class and other words for it.
	member bool
}

// StaticGetter returns an immortal computed attribute for tables.
func StaticGetter(class *Class, name string, impl any, member bool) Value {
	g := &Getter{class: class, name: name, impl: impl, member: member}
	g.Init(KindOpaque, g)
	g.flags |= flagImmortal
	return Value{ref: &g.Header}
}

// Getter returns the computed attribute behind v, or nil.
func (v Value) Getter() (g *Getter) {
	if v.ref != nil {
		g, _ = v.ref.self.(*Getter)
	}
	return
}

// Owner returns the class it is an attribute of; Name its name; Impl the *native.Getter.
func (g *Getter) Owner() *Class { return g.class }

// Name returns the attribute's name.
func (g *Getter) Name() string { return g.name }

// Impl returns the *native.Getter.
func (g *Getter) Impl() any { return g.impl }

// Trace implements Object.
func (g *Getter) Trace(*Tracer) {}

// Size implements Object.
func (g *Getter) Size() int64 { return 80 }
