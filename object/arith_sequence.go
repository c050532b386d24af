package object

import (
	"bytes"
	"strings"

	"github.com/minipy/minipy/budget"
)

// concat is a + b of two sequences of one type.
func concat(c Calls, a, b Value) (Value, error) {
	m := c.Meter()
	switch x := a.Object().(type) {
	case *Str:
		if y := b.Str(); y != nil {
			return x.Concat(m, y)
		}
	case *List:
		if y := b.List(); y != nil {
			return concatLists(m, x.items, y.items)
		}
	case *Tuple:
		y := b.Tuple()
		switch {
		case y == nil:
		case len(y.items) == 0:
			return a, nil
		case len(x.items) == 0:
			return b, nil
		default:
			t, err := NewTuple(m, len(x.items)+len(y.items))
			if err != nil {
				return Unbound, err
			}
			copy(t.items, x.items)
			copy(t.items[len(x.items):], y.items)
			return t.Value(), nil
		}
	case *Bytes:
		q, ok, err := bytesTaken(c, b)
		if err != nil {
			return Unbound, err
		}
		if ok {
			return concatBytes(m, x, q)
		}
	}
	return NotImplemented, nil
}

func concatLists(m *budget.Meter, x, y []Value) (Value, error) {
	if err := m.Steps(int64((len(x) + len(y)) / 8)); err != nil {
		return Unbound, err
	}
	l, err := NewList(m, len(x)+len(y))
	if err != nil {
		return Unbound, err
	}
	l.items = append(append(l.items, x...), y...)
	return l.Value(), nil
}

func concatBytes(m *budget.Meter, x *Bytes, q []byte) (Value, error) {
	n := len(x.b) + len(q)
	if err := m.Steps(int64(n / 64)); err != nil {
		return Unbound, err
	}
	return buildBytes(m, x.kind, n, func(p []byte) { copy(p[copy(p, x.b):], q) })
}

// buildBytes returns bytes or a bytearray of n bytes that fill writes, charged before they are allocated.
func buildBytes(m *budget.Meter, kind Kind, n int, fill func([]byte)) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(bytesSize) + budget.SizeClass(int64(n))); err != nil {
		return Unbound, err
	}
	o := &Bytes{b: make([]byte, n)}
	o.Init(kind, o)
	fill(o.b)
	return Value{ref: &o.Header}, nil
}

// repeatCount returns the number in seq * n, 0 when negative; ok is false when v is no int.
func repeatCount(v Value) (n int64, ok bool, err error) {
	switch rankOf(v) {
	case rankInt:
		return max(v.AsInt(), 0), true, nil
	case rankBig:
		return 0, true, OverflowErrorf("cannot fit 'int' into an index-sized integer")
	}
	return 0, false, nil
}

// repeat is a * b of a sequence and an int, in either order.
func repeat(c Calls, a, b Value) (Value, error) {
	if !sequenceKind(a) {
		a, b = b, a
	}
	if !sequenceKind(a) {
		return NotImplemented, nil
	}
	n, ok, err := repeatCount(b)
	if err != nil || !ok {
		return NotImplemented, err
	}
	m := c.Meter()
	switch x := a.Object().(type) {
	case *Str:
		if n == 1 {
			return a, nil
		}
		size, err := product(m, int64(len(x.s)), n)
		if err != nil || size == 0 {
			return EmptyStr, err
		}
		if err := m.Steps(size / 64); err != nil {
			return Unbound, err
		}
		if err := m.Alloc(budget.SizeClass(size)); err != nil {
			return Unbound, err
		}
		return NewStrLen(m, strings.Repeat(x.s, int(n)), x.length*int(n))
	case *Bytes:
		if n == 1 && !x.Mutable() {
			return a, nil
		}
		p, err := repeatBytes(m, x.b, n)
		if err != nil {
			return Unbound, err
		}
		if err := m.Alloc(budget.SizeClassPointers(bytesSize)); err != nil {
			return Unbound, err
		}
		o := &Bytes{b: p}
		o.Init(x.kind, o)
		return o.Value(), nil
	case *List:
		l, err := NewList(m, 0)
		if err != nil || n == 0 || len(x.items) == 0 {
			return l.Value(), err
		}
		if l.items, err = repeatItems(m, x.items, n); err != nil {
			return Unbound, err
		}
		return l.Value(), nil
	case *Tuple:
		if n == 1 || len(x.items) == 0 {
			return a, nil
		}
		if n == 0 {
			return EmptyTuple, nil
		}
		if err := m.Alloc(budget.SizeClassPointers(tupleSize)); err != nil {
			return Unbound, err
		}
		items, err := repeatItems(m, x.items, n)
		if err != nil {
			return Unbound, err
		}
		t := &Tuple{items: items}
		t.Init(KindTuple, t)
		return t.Value(), nil
	}
	return NotImplemented, nil
}

// product returns a*b, both not negative; a product beyond what memory could hold trips the memory limit.
func product(m *budget.Meter, a, b int64) (int64, error) {
	if a != 0 && b > MaxItems/a {
		return 0, m.Alloc(budget.Unlimited / 2)
	}
	return a * b, nil
}

// repeatItems returns n copies of items, charged.
func repeatItems(m *budget.Meter, items []Value, n int64) ([]Value, error) {
	count, err := product(m, int64(len(items)), n)
	if err != nil {
		return nil, err
	}
	if err := m.Alloc(budget.SizeClassPointers(count * valueSize)); err != nil {
		return nil, err
	}
	if err := m.Steps(count / 8); err != nil {
		return nil, err
	}
	out := make([]Value, count)
	for done := copy(out, items); done < len(out); {
		done += copy(out[done:], out[:done])
	}
	return out, nil
}

func repeatBytes(m *budget.Meter, b []byte, n int64) ([]byte, error) {
	size, err := product(m, int64(len(b)), n)
	if err != nil {
		return nil, err
	}
	if err := m.Alloc(budget.SizeClass(size)); err != nil {
		return nil, err
	}
	if err := m.Steps(size / 64); err != nil {
		return nil, err
	}
	return bytes.Repeat(b, int(n)), nil
}

// repeatInPlace is list *= n.
func (l *List) repeatInPlace(m *budget.Meter, n int64) error {
	switch {
	case n == 0:
		l.Clear()
		return nil
	case n == 1 || len(l.items) == 0:
		return nil
	}
	items, err := repeatItems(m, l.items, n)
	if err == nil {
		l.items = items
	}
	return err
}
