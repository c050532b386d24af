package object

import "github.com/minipy/minipy/budget"

// MemoryView is a view of the bytes of a bytes or bytearray object: [start, stop) by step, items of one unsigned byte. Writing through it is not
// supported.
type MemoryView struct {
	Header
	of                *Bytes
	start, step, size int
	released          bool
}

const memoryViewSize = headerSize + 8 + 24 + 8

// NewMemoryView returns a view of all of v, which is bytes, a bytearray or a memoryview; TypeError for everything else.
func NewMemoryView(m *budget.Meter, v Value) (Value, error) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		return newView(m, o, 0, 1, len(o.b))
	case *MemoryView:
		return newView(m, o.of, o.start, o.step, o.size)
	}
	return Unbound, TypeErrorf("memoryview: a bytes-like object is required, not '%s'", TypeName(v))
}

func newView(m *budget.Meter, of *Bytes, start, step, size int) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(memoryViewSize)); err != nil {
		return Unbound, err
	}
	o := &MemoryView{of: of, start: start, step: step, size: size}
	o.Init(KindMemoryView, o)
	return Value{ref: &o.Header}, nil
}

// MemoryView returns the view behind v, or nil.
func (v Value) MemoryView() (o *MemoryView) {
	if v.ref != nil {
		o, _ = v.ref.self.(*MemoryView)
	}
	return
}

// Len returns the number of bytes in view: less than at first when the bytearray has shrunk.
func (o *MemoryView) Len() int {
	if o.released {
		return 0
	}
	return o.size
}

// Object returns the bytes or bytearray viewed.
func (o *MemoryView) Object() Value { return o.of.Value() }

// Release lets the object go (memoryview.release).
func (o *MemoryView) Release() { o.released = true }

// Released reports whether the view was released.
func (o *MemoryView) Released() bool { return o.released }

// at returns byte i, 0 <= i < Len; 0 where the bytearray has shrunk since.
func (o *MemoryView) at(i int) byte {
	if at := o.start + i*o.step; at >= 0 && at < len(o.of.b) {
		return o.of.b[at]
	}
	return 0
}

// Step returns the distance between items; Contiguous reports whether they stand side by side.
func (o *MemoryView) Step() int { return o.step }

// Contiguous reports whether the items stand side by side.
func (o *MemoryView) Contiguous() bool { return o.step == 1 || o.size <= 1 }

// contiguous returns the bytes in view without copying, if they stand side by side.
func (o *MemoryView) contiguous() ([]byte, bool) {
	if o.step == 1 && o.start+o.size <= len(o.of.b) {
		return o.of.b[o.start : o.start+o.Len()], true
	}
	return nil, false
}

// Copy returns the bytes in view as bytes.
func (o *MemoryView) Copy(m *budget.Meter) (Value, error) {
	if err := m.Steps(int64(o.Len() / 8)); err != nil {
		return Unbound, err
	}
	return buildBytes(m, KindBytes, o.Len(), func(p []byte) {
		for i := range p {
			p[i] = o.at(i)
		}
	})
}

// Slice returns a view of part of the view.
func (o *MemoryView) Slice(m *budget.Meter, s *Slice) (Value, error) {
	start, step, count, err := s.Indices(o.Len())
	if err != nil {
		return Unbound, err
	}
	return newView(m, o.of, o.start+start*o.step, o.step*step, count)
}

func hashMemoryView(c Calls, v Value) (int64, error) {
	o := v.MemoryView()
	if o.of.Mutable() {
		return 0, ValueErrorf("cannot hash writable memoryview object")
	}
	if err := charge(c, int64(o.Len()/8)); err != nil {
		return 0, err
	}
	if err := c.Meter().Alloc(budget.SizeClass(int64(o.Len()))); err != nil {
		return 0, err
	}
	p := make([]byte, o.Len())
	for i := range p {
		p[i] = o.at(i)
	}
	return int64(HashBytes(p)), nil
}

// Trace implements Object.
func (o *MemoryView) Trace(t *Tracer) { t.Object(&o.of.Header) }

// Size implements Object.
func (o *MemoryView) Size() int64 { return budget.SizeClassPointers(memoryViewSize) }

// Buffer is a library object whose contents are bytes in memory (array.array); like a bytearray they may be written to.
type Buffer interface {
	Object
	Buffer() []byte
}

// WritableBytesOf returns the contents of a bytearray, of a contiguous memoryview of one, or of a library's Buffer, to be written to.
func WritableBytesOf(v Value) (p []byte, ok bool) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		return o.b, o.Mutable()
	case *MemoryView:
		if !o.of.Mutable() {
			return nil, false
		}
		return o.contiguous()
	case Buffer:
		return o.Buffer(), true
	}
	return nil, false
}

// BytesOf returns the contents of bytes, a bytearray, a memoryview or a library's Buffer (or an instance that carries one), not to be changed; ok is false for
// everything else.
func BytesOf(v Value) (p []byte, ok bool) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		return o.b, true
	case *MemoryView:
		if p, ok := o.contiguous(); ok {
			return p, true
		}
		p = make([]byte, o.Len()) // a strided view: at most as long as what it views, which was charged
		for i := range p {
			p[i] = o.at(i)
		}
		return p, true
	case Buffer:
		return o.Buffer(), true
	}
	return nil, false
}
