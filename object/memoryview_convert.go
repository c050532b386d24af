package object

import (
	"math"

	"github.com/minipy/minipy/budget"
)

// Copy returns the items as bytes, in C's order or in Fortran's.
func (o *MemoryView) Copy(m *budget.Meter, fortran bool) (Value, error) {
	n := o.items() * o.itemSize
	if err := chargeBytes(m, n); err != nil {
		return Unbound, err
	}
	p := make([]byte, n)
	if err := o.copyTo(m, p, fortran); err != nil {
		return Unbound, err
	}
	return wrapBytes(KindBytes, p), nil
}

// List returns the items as a list, of lists where there are more dimensions; without a dimension it is the item itself.
func (o *MemoryView) List(m *budget.Meter) (Value, error) {
	if err := o.readable(); err != nil {
		return Unbound, err
	}
	return o.list(m, o.dims, o.offset)
}

func (o *MemoryView) list(m *budget.Meter, dims []dimension, at int) (Value, error) {
	if len(dims) == 0 {
		return o.unpack(m, o.item(at))
	}
	d := dims[0]
	if err := m.Steps(1 + int64(d.n/2)); err != nil {
		return Unbound, err
	}
	l, err := NewList(m, d.n)
	if err != nil {
		return Unbound, err
	}
	for range d.n {
		v, err := o.list(m, dims[1:], at)
		if err != nil {
			return Unbound, err
		}
		if err := l.Append(m, v); err != nil {
			return Unbound, err
		}
		at += d.stride
	}
	return l.Value(), nil
}

// Cast returns a view of the same memory with items of another format and, unless shape is Unbound, with the dimensions that shape, a list or a tuple, gives
// (memoryview.cast).
func (o *MemoryView) Cast(m *budget.Meter, format string, shape Value) (Value, error) {
	switch {
	case o.released:
		return Unbound, released()
	case !o.contiguous(false):
		return Unbound, TypeErrorf("memoryview: casts are restricted to C-contiguous views")
	}
	ndim := 1
	var sizes []Value
	if !shape.IsUnbound() || len(o.dims) != 1 {
		for _, d := range o.dims {
			if d.n == 0 {
				return Unbound, TypeErrorf("memoryview: cannot cast view with zeros in shape or strides")
			}
		}
	}
	if !shape.IsUnbound() {
		var ok bool
		if sizes, ok = itemsOf(BuiltinPart(shape)); !ok {
			return Unbound, TypeErrorf("shape must be a list or a tuple")
		}
		switch ndim = len(sizes); {
		case ndim > maxDimensions:
			return Unbound, ValueErrorf("memoryview: number of dimensions must not exceed %d", maxDimensions)
		case len(o.dims) != 1 && ndim != 1:
			return Unbound, TypeErrorf("memoryview: cast must be 1D -> ND or ND -> 1D")
		}
	}
	to, at, ok := nativeFormat(format)
	switch n := o.items() * o.itemSize; {
	case !ok:
		return Unbound, ValueErrorf("memoryview: destination format must be a native single character format prefixed with an optional '@'")
	case !oneByte(to) && !oneByte(o.format):
		return Unbound, TypeErrorf("memoryview: cannot cast between two non-byte formats")
	case n%formatSize(to) != 0:
		return Unbound, TypeErrorf("memoryview: length is not a multiple of itemsize")
	}
	w, err := o.derive(m, ndim)
	if err != nil {
		return Unbound, err
	}
	w.format, w.at, w.itemSize = to, at, formatSize(to)
	if n := o.items() * o.itemSize; shape.IsUnbound() {
		w.dims[0] = dimension{n / w.itemSize, w.itemSize}
	} else if err := w.setShape(sizes, n); err != nil {
		return Unbound, err
	}
	return w.shown(), nil
}

// setShape sets the dimensions of a view of n bytes.
func (o *MemoryView) setShape(sizes []Value, n int) error {
	length := int64(o.itemSize)
	for i, size := range sizes {
		if !IsIntegral(size) {
			return TypeErrorf("memoryview.cast(): elements of shape must be integers")
		}
		x, ok := ToInt64(size)
		switch {
		case !ok:
			return OverflowErrorf("Python int too large to convert to C ssize_t")
		case x <= 0:
			return ValueErrorf("memoryview.cast(): elements of shape must be integers > 0")
		case x > math.MaxInt64/length:
			return ValueErrorf("memoryview.cast(): product(shape) > SSIZE_MAX")
		}
		length *= x
		o.dims[i].n = int(x)
	}
	if length != int64(n) {
		return TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
	}
	stride := o.itemSize
	for i := len(o.dims) - 1; i >= 0; i-- {
		o.dims[i].stride = stride
		stride *= o.dims[i].n
	}
	return nil
}
