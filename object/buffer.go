package object

import (
	"slices"

	"github.com/minipy/minipy/budget"
)

// Buffer is a library object whose contents are items of one machine type in memory (array.array); like a bytearray they may be written to.
type Buffer interface {
	Object
	// Buffer returns the memory.
	Buffer() []byte
	// Storage returns the bytearray that holds the memory, and the format of an item as struct writes it.
	Storage() (of *Bytes, format byte)
}

// The flags of the buffer protocol (PEP 688: inspect.BufferFlags) that a view is asked for with. A flag that is made of others contains them.
const (
	BufferWritable      = 0x1
	BufferFormat        = 0x4
	BufferND            = 0x8
	BufferStrides       = 0x10 | BufferND
	BufferCContiguous   = 0x20 | BufferStrides
	BufferFContiguous   = 0x40 | BufferStrides
	BufferAnyContiguous = 0x80 | BufferStrides
	BufferFullRO        = 0x100 | BufferStrides | BufferFormat // what memoryview(object) asks for
)

// layout says where the items of a view stand in memory. Every item that shape and strides describe lies within memory; where there is no item (a dimension is 0) offset
// and strides mean nothing.
type layout struct {
	memory   []byte
	offset   int
	dims     []dimension
	format   byte // as struct writes it: always of native size, and of a single character
	itemSize int
}

// dimension is how many items there are in one direction, and how many bytes lie from one to the next.
type dimension struct{ n, stride int }

// flatLayout is the layout of bytes that stand side by side.
func flatLayout(p []byte, format byte, itemSize int) layout {
	return layout{memory: p, dims: []dimension{{len(p) / itemSize, itemSize}}, format: format, itemSize: itemSize}
}

// items returns how many items there are.
func (l *layout) items() int {
	n := 1
	for _, d := range l.dims {
		n *= d.n
	}
	return n
}

// contiguous reports whether the items stand side by side with the last (C) or with the first (Fortran) index moving fastest.
func (l *layout) contiguous(fortran bool) bool {
	if len(l.dims) == 1 {
		return l.dims[0].n == 1 || l.dims[0].stride == l.itemSize
	}
	if l.items() == 0 {
		return true
	}
	size := l.itemSize
	for i := range l.dims {
		d := l.dims[len(l.dims)-1-i]
		if fortran {
			d = l.dims[i]
		}
		if d.n > 1 && d.stride != size {
			return false
		}
		size *= d.n
	}
	return true
}

// flat returns the memory of the items if they stand side by side in C order.
func (l *layout) flat() ([]byte, bool) {
	n := l.items() * l.itemSize
	switch {
	case !l.contiguous(false):
		return nil, false
	case n == 0:
		return nil, true
	}
	return l.memory[l.offset : l.offset+n : l.offset+n], true
}

// item returns the memory of the item at a place that a cursor or the index arithmetic gave.
func (l *layout) item(at int) []byte { return l.memory[at : at+l.itemSize : at+l.itemSize] }

// itemCursor goes over the places of all items, the last index moving fastest or, in Fortran's order, the first.
type itemCursor struct {
	dims  []dimension // without those of one item, which only cost: so there are at most as many as the memory's length has bits
	index []int
	at    int
	more  bool // there is an item at at
}

// begin returns a cursor on the first item.
func (l *layout) begin(fortran bool) itemCursor {
	c := itemCursor{at: l.offset, more: l.items() > 0}
	for _, d := range l.dims {
		if d.n > 1 {
			c.dims = append(c.dims, d)
		}
	}
	if fortran {
		slices.Reverse(c.dims)
	}
	c.index = make([]int, len(c.dims))
	return c
}

// next moves on to the next item.
func (c *itemCursor) next() {
	for k := len(c.dims) - 1; k >= 0; k-- {
		d := c.dims[k]
		if c.index[k]++; c.index[k] < d.n {
			c.at += d.stride
			return
		}
		c.at -= (d.n - 1) * d.stride
		c.index[k] = 0
	}
	c.more = false
}

// copyTo puts the items side by side into p, which is as long as all of them; charged.
func (l *layout) copyTo(m *budget.Meter, p []byte, fortran bool) error {
	if l.contiguous(fortran) {
		if err := m.Steps(int64(len(p) / 64)); err != nil {
			return err
		}
		if len(p) > 0 {
			copy(p, l.memory[l.offset:])
		}
		return nil
	}
	if err := m.Steps(int64(l.items() / 4)); err != nil {
		return err
	}
	for c, next := l.begin(fortran), 0; c.more; c.next() {
		next += copy(p[next:], l.item(c.at))
	}
	return nil
}

// layoutOf returns the layout of the builtin part of v; ok is false when that has no buffer, or only a released view.
func layoutOf(v Value) (l layout, ok bool) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		return flatLayout(o.b, 'B', 1), true
	case *MemoryView:
		return o.layout, !o.released
	case Buffer:
		_, format := o.Storage()
		return flatLayout(o.Buffer(), format, formatSize(format)), true
	}
	return layout{}, false
}

// BytesOf returns the contents of bytes, a bytearray, a memoryview whose items stand side by side or a library's Buffer (or an instance that carries one), not to be changed;
// ok is false for everything else. BytesLike is for what a script gives as a bytes-like object.
func BytesOf(v Value) (p []byte, ok bool) {
	switch o := BuiltinPart(v).Object().(type) {
	case *Bytes:
		return o.b, true
	case *MemoryView:
		if !o.released {
			return o.flat()
		}
	case Buffer:
		return o.Buffer(), true
	}
	return nil, false
}

// BytesLike returns the contents of a bytes-like object, not to be changed or kept: what CPython's functions get with PyBUF_SIMPLE. ok is false when v is
// none. The error is that of a view that is released or whose items do not stand side by side, or of a __buffer__ method.
func BytesLike(c Calls, v Value) (p []byte, ok bool, err error) {
	if ownBuffer(v) {
		return scriptBytes(c, v, 0)
	}
	if p, ok = BytesOf(v); ok {
		return p, true, nil
	}
	if view := BuiltinPart(v).MemoryView(); view != nil {
		return nil, false, view.refuse(0)
	}
	return nil, false, nil
}

// bytesTaken is BytesLike for operators, which have words of their own for what is wrong with a buffer: ok is false then.
func bytesTaken(c Calls, v Value) (p []byte, ok bool, err error) {
	p, ok, err = BytesLike(c, v)
	return p, ok && err == nil, NotRaised(err)
}

// BytesCopied is BytesLike for functions that take views of any strides: those are copied, charged.
func BytesCopied(c Calls, v Value) (p []byte, ok bool, err error) {
	if ownBuffer(v) {
		return scriptBytes(c, v, BufferFullRO)
	}
	view := BuiltinPart(v).MemoryView()
	if view == nil || view.released || view.contiguous(false) {
		return BytesLike(c, v)
	}
	p, err = view.copied(c.Meter())
	return p, err == nil, err
}

// copied returns a copy of the items side by side in C's order, charged.
func (l *layout) copied(m *budget.Meter) ([]byte, error) {
	n := l.items() * l.itemSize
	if err := m.Alloc(budget.SizeClass(int64(n))); err != nil {
		return nil, err
	}
	p := make([]byte, n)
	return p, l.copyTo(m, p, false)
}

// WritableBytes returns the contents of a bytearray, a view of one or a library's Buffer, to be written to. ok is false when v is none of these or read-only, of which
// CPython's functions say both in the same words.
func WritableBytes(c Calls, v Value) (p []byte, ok bool, err error) {
	if ownBuffer(v) {
		return scriptBytes(c, v, BufferWritable)
	}
	part := BuiltinPart(v)
	if o := part.Bytes(); o != nil && !o.Mutable() {
		return nil, false, nil
	}
	if view := part.MemoryView(); view != nil && (view.released || view.readonly) {
		return nil, false, nil
	}
	p, ok = BytesOf(v)
	return p, ok, nil
}

// IsBuffer reports whether v is a bytes-like object, of whatever layout.
func IsBuffer(v Value) bool {
	switch BuiltinPart(v).Object().(type) {
	case *Bytes, *MemoryView, Buffer:
		return true
	}
	return ownBuffer(v)
}

var nameBuffer = Intern("__buffer__")

// ownBuffer reports whether the class of v is a script's and has a __buffer__ of its own.
func ownBuffer(v Value) bool {
	if !v.Is(KindInstance) {
		return false
	}
	method, ok := v.Instance().Class().Lookup(nameBuffer)
	return ok && method.Builtin() == nil && !method.IsNone()
}

// scriptBytes asks an instance's __buffer__ for its contents. They are given back at once: what is read is a copy, what is written goes to the memory that the
// view showed, which stays where it is.
func scriptBytes(c Calls, v Value, flags int64) (p []byte, ok bool, err error) {
	given, err := c.Buffer(v, flags)
	if err != nil {
		return nil, false, err
	}
	view := given.MemoryView()
	if err := view.refuse(flags); err != nil {
		return nil, false, err
	}
	if flags&BufferWritable != 0 {
		p, _ = view.flat()
	} else if p, err = view.copied(c.Meter()); err != nil {
		return nil, false, err
	}
	return p, true, c.ReleaseBuffer(v, given)
}
