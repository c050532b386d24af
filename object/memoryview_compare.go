package object

import (
	"bytes"

	"github.com/minipy/minipy/budget"
)

// compareViews is == or != of two buffers of which at least one is a view: they are equal when shape and items are, the items as struct unpacks them.
func compareViews(c Calls, op CompareOp, a, b Value) (Value, error) {
	if op != Eq && op != Ne {
		if b.Is(KindByteArray) { // which compares with whatever has bytes
			return Compare(c, op.Swapped(), b, a)
		}
		return NotImplemented, nil
	}
	for _, v := range []Value{a, b} {
		if view := v.MemoryView(); view != nil && view.released {
			return Bool((a.ref == b.ref) == (op == Eq)), nil
		}
	}
	for _, v := range []*Value{&a, &b} {
		if !ownBuffer(*v) {
			continue
		}
		view, err := ViewFor(c, *v, BufferFullRO)
		if err != nil {
			return NotImplemented, NotRaised(err)
		}
		defer view.MemoryView().Release(c)
		*v = view
	}
	p, ok := layoutOf(a)
	q, also := layoutOf(b)
	if !ok || !also {
		return NotImplemented, nil
	}
	same, err := equalLayouts(c, &p, &q)
	return Bool(same == (op == Eq)), err
}

// equalLayouts compares items in C's order, as far as both have the same shape.
func equalLayouts(c Calls, a, b *layout) (bool, error) {
	if len(a.dims) != len(b.dims) {
		return false, nil
	}
	for i := range a.dims {
		if a.dims[i].n != b.dims[i].n {
			return false, nil
		}
		if a.dims[i].n == 0 {
			break
		}
	}
	if a.format == 'w' || b.format == 'w' { // struct knows no characters
		return false, nil
	}
	n := a.items()
	exact := a.format == b.format && a.format != 'e' && a.format != 'f' && a.format != 'd'
	if p, ok := a.flat(); ok && exact {
		if q, ok := b.flat(); ok {
			return bytes.Equal(p, q), charge(c, int64(len(p)/64))
		}
	}
	if err := charge(c, int64(n/2)); err != nil {
		return false, err
	}
	x, y := a.begin(false), b.begin(false)
	for ; x.more; x.next() {
		p, q := a.item(x.at), b.item(y.at)
		if !exact {
			if same, err := equalItems(c, a, b, p, q); err != nil || !same {
				return false, err
			}
		} else if !bytes.Equal(p, q) {
			return false, nil
		}
		y.next()
	}
	return true, nil
}

// equalItems compares two items by their values.
func equalItems(c Calls, a, b *layout, p, q []byte) (bool, error) {
	var m *budget.Meter
	if c != nil {
		m = c.Meter()
	}
	x, err := a.unpack(m, p)
	if err != nil {
		return false, err
	}
	y, err := b.unpack(m, q)
	if err != nil {
		return false, err
	}
	return Equal(c, x, y)
}

func hashMemoryView(c Calls, v Value) (int64, error) {
	o := v.MemoryView()
	if o.hash != 0 {
		return int64(o.hash), nil
	}
	switch {
	case o.released:
		return 0, released()
	case !o.readonly:
		return 0, ValueErrorf("cannot hash writable memoryview object")
	case !oneByte(o.format):
		return 0, ValueErrorf("memoryview: hashing is restricted to formats 'B', 'b' or 'c'")
	}
	if _, err := Hash(c, o.obj); err != nil { // a view of what can change has no hash
		return 0, err
	}
	p, ok := o.flat()
	if !ok {
		n := int64(o.items())
		if err := c.Meter().Alloc(budget.SizeClass(n)); err != nil {
			return 0, err
		}
		p = make([]byte, n)
		if err := o.copyTo(c.Meter(), p, false); err != nil {
			return 0, err
		}
	}
	if err := charge(c, int64(len(p)/64)); err != nil {
		return 0, err
	}
	o.hash = HashBytes(p)
	return int64(o.hash), nil
}
