package object

import "github.com/minipy/minipy/budget"

// MemoryView is a view of the memory of a bytes object, a bytearray or a library's Buffer. Views of one object, and views of these, share its memory; a bytearray counts those of
// its views that are not released (Bytes.views), for it must not be resized meanwhile.
//
// The memory is that which the object had when the view was made: were the object given other memory all the same (see Bytes.resizable), the view would go on
// with the old one, which then is its own to account for.
type MemoryView struct {
	Header
	layout
	of       *Bytes // what holds the memory; nil once the view is released
	obj      Value  // what the view was made of, None once it is released
	one      [1]dimension
	exports  int32 // how many views there are that For made of this one and that are not released
	at       bool  // the format is written with '@' before it
	readonly bool
	released bool
}

const memoryViewSize = headerSize + 24 + 8 + 24 + 16 + 8 + 16 + 16 + 8

// maxDimensions is how many dimensions a view may have (PyBUF_MAX_NDIM).
const maxDimensions = 64

// NewMemoryView returns memoryview(v): a view of all of v, which is bytes-like; TypeError for everything else.
func NewMemoryView(c Calls, v Value) (Value, error) { return ViewFor(c, v, BufferFullRO) }

// ViewFor returns a view of all of v for a use that flags describe.
func ViewFor(c Calls, v Value, flags int64) (Value, error) {
	if ownBuffer(v) {
		return scriptView(c, v, flags)
	}
	return BuiltinView(c.Meter(), v, flags)
}

// BuiltinView is ViewFor of the builtin part of v, whatever __buffer__ a script's class has.
func BuiltinView(m *budget.Meter, v Value, flags int64) (Value, error) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		if flags&BufferWritable != 0 && !o.Mutable() {
			return Unbound, bufferErrorf("Object is not writable.")
		}
		return newView(m, o, v, 'B')
	case *MemoryView:
		if o.released {
			return Unbound, released()
		}
		return o.again(m)
	case Buffer:
		of, format := o.Storage()
		return newView(m, of, v, format)
	}
	return Unbound, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", TypeName(v))
}

func bufferErrorf(format string, args ...any) error { return Errorf(BufferError, format, args...) }

func released() error {
	return ValueErrorf("operation forbidden on released memoryview object")
}

// newView returns a view of one dimension of all that of holds.
func newView(m *budget.Meter, of *Bytes, obj Value, format byte) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(memoryViewSize)); err != nil {
		return Unbound, err
	}
	size := max(formatSize(format), 1)
	o := &MemoryView{of: of, obj: obj, readonly: !of.Mutable()}
	o.layout = layout{memory: of.b, format: format, itemSize: size}
	o.one[0] = dimension{len(of.b) / size, size}
	o.dims = o.one[:]
	return o.shown(), nil
}

// shown makes a view known to what it shows.
func (o *MemoryView) shown() Value {
	o.Init(KindMemoryView, o)
	o.of.addView()
	if w := wrapperOf(o.obj); w != nil {
		w.views++
	}
	if from := o.obj.MemoryView(); from != nil {
		from.exports++
	}
	return Value{ref: &o.Header}
}

// derive returns a view of n dimensions with the same memory and format as o; the caller sets the dimensions and calls shown.
func (o *MemoryView) derive(m *budget.Meter, n int) (*MemoryView, error) {
	size := budget.SizeClassPointers(memoryViewSize)
	if n > 1 {
		size += budget.SizeClass(int64(n) * 16)
	}
	if err := m.Alloc(size); err != nil {
		return nil, err
	}
	w := &MemoryView{layout: o.layout, of: o.of, obj: o.obj, at: o.at, readonly: o.readonly}
	if n > 1 {
		w.dims = make([]dimension, n)
	} else {
		w.dims = w.one[:n:n]
	}
	return w, nil
}

// again returns another view of the same items.
func (o *MemoryView) again(m *budget.Meter) (Value, error) {
	w, err := o.derive(m, len(o.dims))
	if err != nil {
		return Unbound, err
	}
	copy(w.dims, o.dims)
	return w.shown(), nil
}

// ReadOnly returns a read-only view of the same items (memoryview.toreadonly).
func (o *MemoryView) ReadOnly(m *budget.Meter) (Value, error) {
	v, err := o.again(m)
	if err == nil {
		v.MemoryView().readonly = true
	}
	return v, err
}

// For returns a view of the same items for a use that flags describe (memoryview.__buffer__).
func (o *MemoryView) For(m *budget.Meter, flags int64) (Value, error) {
	if err := o.refuse(flags); err != nil {
		return Unbound, err
	}
	n := len(o.dims)
	if flags&BufferND == 0 {
		n = 1
	}
	w, err := o.derive(m, n)
	if err != nil {
		return Unbound, err
	}
	copy(w.dims, o.dims)
	w.obj = o.Value()
	if flags&BufferFormat == 0 {
		w.format, w.at = 'B', false
	}
	if flags&BufferND == 0 {
		w.dims[0] = dimension{o.items(), o.itemSize}
	}
	return w.shown(), nil
}

// refuse returns why a buffer for the given use cannot be had of the view, nil when it can.
func (o *MemoryView) refuse(flags int64) error {
	wants := func(flag int64) bool { return flags&flag == flag }
	switch {
	case o.released:
		return released()
	case wants(BufferWritable) && o.readonly:
		return bufferErrorf("memoryview: underlying buffer is not writable")
	case (wants(BufferCContiguous) || !wants(BufferStrides)) && !o.contiguous(false):
		return bufferErrorf("memoryview: underlying buffer is not C-contiguous")
	case wants(BufferFContiguous) && !o.contiguous(true):
		return bufferErrorf("memoryview: underlying buffer is not Fortran contiguous")
	case wants(BufferAnyContiguous) && !o.contiguous(false) && !o.contiguous(true):
		return bufferErrorf("memoryview: underlying buffer is not contiguous")
	case !wants(BufferND) && wants(BufferFormat):
		return bufferErrorf("memoryview: cannot cast to unsigned bytes if the format flag is present")
	}
	return nil
}

// MemoryView returns the view behind v, or nil.
func (v Value) MemoryView() (o *MemoryView) {
	if v.ref != nil {
		o, _ = v.ref.self.(*MemoryView)
	}
	return
}

// Value returns the view as a Value.
func (o *MemoryView) Value() Value { return Value{ref: &o.Header} }

// Check returns the error of using a view that was released.
func (o *MemoryView) Check() error {
	if o.released {
		return released()
	}
	return nil
}

// Len returns the length in the first dimension. A view of no dimension, or that is released, has none: see Check and NoDimension.
func (o *MemoryView) Len() int {
	if o.released || len(o.dims) == 0 {
		return 0
	}
	return o.dims[0].n
}

// Items returns the number of items in all dimensions together, ItemSize the bytes that each takes.
func (o *MemoryView) Items() int { return o.items() }

// ItemSize returns the size of an item in bytes.
func (o *MemoryView) ItemSize() int { return o.itemSize }

// Dimensions returns the number of dimensions, 0 to 64; Dimension the length and the stride in bytes of one.
func (o *MemoryView) Dimensions() int { return len(o.dims) }

// Dimension returns how many items dimension i has, and how many bytes lie between them.
func (o *MemoryView) Dimension(i int) (n, stride int) { return o.dims[i].n, o.dims[i].stride }

// Format returns the format of an item.
func (o *MemoryView) Format() string {
	if o.at {
		return "@" + string(rune(o.format))
	}
	return string(rune(o.format))
}

// Object returns what the view was made of; ReadOnlyMemory whether nothing may be written through it.
func (o *MemoryView) Object() Value { return o.obj }

// IsReadOnly reports whether nothing may be written through the view.
func (o *MemoryView) IsReadOnly() bool { return o.readonly }

// Released reports whether the view was released.
func (o *MemoryView) Released() bool { return o.released }

// Contiguous reports whether the items stand side by side, in C's order or in Fortran's.
func (o *MemoryView) Contiguous(fortran bool) bool { return o.contiguous(fortran) }

// Release lets the memory go (memoryview.release). The last view of what a __buffer__ gave gives it back.
func (o *MemoryView) Release(c Calls) error {
	if o.released {
		return nil
	}
	if o.exports > 0 {
		plural := "s"
		if o.exports == 1 {
			plural = ""
		}
		return bufferErrorf("memoryview has %d exported buffer%s", o.exports, plural)
	}
	o.of.dropView(o.memory)
	w := wrapperOf(o.obj)
	if from := o.obj.MemoryView(); from != nil {
		from.exports--
	}
	o.released, o.of, o.memory, o.obj = true, nil, nil, None
	if w != nil {
		return w.drop(c)
	}
	return nil
}

// ReleaseView releases a view that __buffer__ of an object of a builtin type returned (__release_buffer__).
func ReleaseView(c Calls, of, view Value) error {
	v := view.MemoryView()
	switch {
	case v == nil:
		return TypeErrorf("expected a memoryview object")
	case v.released:
		return ValueErrorf("memoryview's buffer has already been released")
	case !Same(BuiltinPart(v.obj), BuiltinPart(of)):
		return ValueErrorf("memoryview's buffer is not this object")
	}
	return v.Release(c)
}

// Trace implements Object. It leaves a mark on a bytearray that it shows: see Bytes.resizable.
func (o *MemoryView) Trace(t *Tracer) {
	if o.released {
		return
	}
	if o.of.Mutable() && o.of.holds(o.memory) {
		o.of.flags |= flagViewed
	}
	t.Object(&o.of.Header)
	t.Value(o.obj)
}

// Size implements Object.
func (o *MemoryView) Size() int64 {
	size := budget.SizeClassPointers(memoryViewSize)
	if len(o.dims) > 1 {
		size += budget.SizeClass(int64(len(o.dims)) * 16)
	}
	if !o.released && !o.of.holds(o.memory) {
		size += budget.SizeClass(int64(cap(o.memory)))
	}
	return size
}
