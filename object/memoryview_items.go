package object

import (
	"github.com/minipy/minipy/budget"
)

const noDimension = "invalid indexing of 0-dim memory"

// GetItem is view[key].
func (o *MemoryView) GetItem(c Calls, key Value) (Value, error) {
	if o.released {
		return Unbound, released()
	}
	if key.ref == nil && len(o.dims) == 1 && o.format != 'w' {
		i, n := int64(key.bits), int64(o.dims[0].n)
		if i < 0 {
			i += n
		}
		if i >= 0 && i < n {
			return o.At(c.Meter(), int(i))
		}
	}
	if len(o.dims) == 0 {
		switch t := BuiltinPart(key).Tuple(); {
		case t != nil && len(t.items) == 0:
			if err := o.readable(); err != nil {
				return Unbound, err
			}
			return o.unpack(c.Meter(), o.item(o.offset))
		case key.Is(KindEllipsis):
			return o.Value(), nil
		}
		return Unbound, TypeErrorf(noDimension)
	}
	if s := key.Slice(); s != nil {
		return o.getSlice(c, s)
	}
	keys, kind := o.key(&key)
	switch kind {
	case keyIndex, keyIndices:
		if err := o.readable(); err != nil {
			return Unbound, err
		}
		if len(keys) < len(o.dims) {
			if kind == keyIndex {
				return Unbound, Errorf(NotImplementedError, "multi-dimensional sub-views are not implemented")
			}
			return Unbound, Errorf(NotImplementedError, "sub-views are not implemented")
		}
		at, err := o.find(c, keys)
		if err != nil {
			return Unbound, err
		}
		return o.unpack(c.Meter(), o.item(at))
	case keySlices:
		return Unbound, Errorf(NotImplementedError, "multi-dimensional slicing is not implemented")
	}
	return Unbound, TypeErrorf("memoryview: invalid slice key")
}

// SetItem is view[key] = v; an Unbound v stands for del view[key], which no view allows.
func (o *MemoryView) SetItem(c Calls, key, v Value) error {
	if o.released {
		return released()
	}
	if err := o.readable(); err != nil {
		return err
	}
	switch {
	case o.readonly:
		return TypeErrorf("cannot modify read-only memory")
	case v.IsUnbound():
		return TypeErrorf("cannot delete memory")
	}
	if key.ref == nil && len(o.dims) == 1 {
		i, n := int64(key.bits), int64(o.dims[0].n)
		if i < 0 {
			i += n
		}
		if i >= 0 && i < n {
			return o.put(c, o.offset+int(i)*o.dims[0].stride, v)
		}
	}
	if len(o.dims) == 0 {
		if t := BuiltinPart(key).Tuple(); key.Is(KindEllipsis) || t != nil && len(t.items) == 0 {
			return o.put(c, o.offset, v)
		}
		return TypeErrorf(noDimension)
	}
	s := key.Slice()
	if s != nil && len(o.dims) == 1 {
		return o.setSlice(c, s, v)
	}
	keys, kind := o.key(&key)
	switch {
	case kind == keyIndex || kind == keyIndices:
		if len(keys) < len(o.dims) {
			return Errorf(NotImplementedError, "sub-views are not implemented")
		}
		at, err := o.find(c, keys)
		if err != nil {
			return err
		}
		return o.put(c, at, v)
	case kind == keySlices || s != nil:
		return Errorf(NotImplementedError, "memoryview slice assignments are currently restricted to ndim = 1")
	}
	return TypeErrorf("memoryview: invalid slice key")
}

// put writes v as the item at a place. Converting it may run script code, which may release the view.
func (o *MemoryView) put(c Calls, at int, v Value) error {
	p, err := o.pack(c, v)
	switch {
	case err != nil:
		return err
	case o.released:
		return released()
	}
	copy(o.item(at), p[:])
	return nil
}

// keyKind is what a subscript of a view is made of.
type keyKind int

const (
	keyWrong   keyKind = iota
	keyIndex           // one index
	keyIndices         // a tuple of indices
	keySlices          // a tuple of slices
)

// key takes a subscript apart, without converting its indices.
func (o *MemoryView) key(key *Value) (keys []Value, kind keyKind) {
	if isIndex(*key) {
		return []Value{*key}, keyIndex
	}
	t := BuiltinPart(*key).Tuple()
	if t == nil {
		return nil, keyWrong
	}
	indices, slices := true, len(t.items) > 0
	for _, k := range t.items {
		indices = indices && isIndex(k)
		slices = slices && k.Is(KindSlice)
		if !indices && !slices {
			return nil, keyWrong
		}
	}
	if indices {
		return t.items, keyIndices
	}
	return nil, keySlices
}

var nameIndex = Intern("__index__")

// isIndex reports whether v can be converted to an index.
func isIndex(v Value) bool {
	if IsIntegral(v) {
		return true
	}
	if !scripted(v) {
		return false
	}
	_, ok := ClassOf(v).Lookup(nameIndex)
	return ok
}

// find returns the place of the item with the given indices, which may run script code that releases the view.
func (o *MemoryView) find(c Calls, keys []Value) (at int, err error) {
	if len(keys) > len(o.dims) {
		return 0, TypeErrorf("cannot index %d-dimension view with %d-element tuple", len(o.dims), len(keys))
	}
	at = o.offset
	for i, key := range keys {
		v, err := c.ToIndex(key)
		switch {
		case err != nil:
			return 0, err
		case o.released:
			return 0, released()
		}
		if !v.IsInt() {
			return 0, IndexErrorf("cannot fit '%s' into an index-sized integer", TypeName(key))
		}
		n, d := v.AsInt(), o.dims[i]
		if n < 0 {
			n += int64(d.n)
		}
		if n < 0 || n >= int64(d.n) {
			return 0, IndexErrorf("index out of bounds on dimension %d", i+1)
		}
		at += int(n) * d.stride
	}
	return at, nil
}

// slice applies a slice, whose parts may be anything with __index__, to the first dimension.
func (l *layout) slice(c Calls, s *Slice) (offset int, d dimension, err error) {
	parts := Slice{start: s.start, stop: s.stop, step: s.step}
	for _, v := range []*Value{&parts.start, &parts.stop, &parts.step} {
		if v.IsNone() || !scripted(*v) {
			continue
		}
		if !isIndex(*v) {
			return 0, dimension{}, TypeErrorf("slice indices must be integers or None or have an __index__ method")
		}
		if *v, err = c.ToIndex(*v); err != nil {
			return 0, dimension{}, err
		}
	}
	start, step, count, err := parts.Indices(l.dims[0].n)
	// What overflows belongs to a dimension of one item or none, whose stride nobody uses.
	return l.offset + start*l.dims[0].stride, dimension{count, l.dims[0].stride * step}, err
}

// getSlice returns a view of part of the first dimension. It exists before the indices are converted, which may release the view that it is part of.
func (o *MemoryView) getSlice(c Calls, s *Slice) (Value, error) {
	v, err := o.again(c.Meter())
	if err != nil {
		return Unbound, err
	}
	w := v.MemoryView()
	offset, first, err := w.slice(c, s)
	if err != nil {
		_ = w.Release(c) // the first error is what counts
		return Unbound, err
	}
	w.offset, w.dims[0] = offset, first
	return v, nil
}

// setSlice is view[slice] = v for a view of one dimension: v has to be a bytes-like object of the same format and length.
func (o *MemoryView) setSlice(c Calls, s *Slice, v Value) error {
	from, err := o.source(c, v)
	if err != nil {
		return err
	}
	to := o.layout
	offset, first, err := to.slice(c, s)
	if err == nil {
		err = o.Check()
	}
	if err != nil {
		return err
	}
	to.offset, to.dims = offset, []dimension{first}
	if from.format != to.format || len(from.dims) != 1 || from.dims[0].n != first.n {
		return ValueErrorf("memoryview assignment: lvalue and rvalue have different structures")
	}
	m := c.Meter()
	n := first.n * to.itemSize
	if q, ok := to.flat(); ok && from.contiguous(false) {
		return from.copyTo(m, q, false) // copy is right for memory that overlaps
	}
	p, ok := from.flat()
	if !ok || n > 0 && &to.memory[:1][0] == &from.memory[:1][0] {
		if err := m.Alloc(budget.SizeClass(int64(n))); err != nil {
			return err
		}
		p = make([]byte, n)
		if err := from.copyTo(m, p, false); err != nil {
			return err
		}
	}
	if err := m.Steps(int64(first.n / 4)); err != nil {
		return err
	}
	for c, next := to.begin(false), 0; c.more; c.next() {
		next += copy(to.item(c.at), p[next:])
	}
	return nil
}

// source returns the layout of what is assigned to a slice.
func (o *MemoryView) source(c Calls, v Value) (layout, error) {
	if l, ok := layoutOf(v); ok && !ownBuffer(v) {
		return l, nil
	}
	if BuiltinPart(v).MemoryView() != nil {
		return layout{}, released()
	}
	p, ok, err := BytesLike(c, v)
	if err == nil && !ok {
		err = TypeErrorf("a bytes-like object is required, not '%s'", TypeName(v))
	}
	return flatLayout(p, 'B', 1), err
}

// At returns item i of a view of one dimension that is not released, 0 <= i < Len.
func (o *MemoryView) At(m *budget.Meter, i int) (Value, error) {
	return o.unpack(m, o.item(o.offset+i*o.dims[0].stride))
}

// Iterable returns why a view has no iterator, nil when it has one.
func (o *MemoryView) Iterable() error {
	switch {
	case o.released:
		return released()
	case len(o.dims) == 0:
		return TypeErrorf(noDimension)
	case len(o.dims) > 1:
		return Errorf(NotImplementedError, "multi-dimensional sub-views are not implemented")
	}
	return o.readable()
}

// contains looks for v among the items of a view of one dimension, comparing as lists do. What compares may release the view.
func (o *MemoryView) contains(c Calls, v Value) (bool, error) {
	if !o.released && len(o.dims) == 0 {
		return false, NotContainer(o.Value())
	}
	for i := 0; ; i++ {
		if err := o.Iterable(); err != nil {
			return false, err
		}
		if i >= o.dims[0].n {
			return false, nil
		}
		if err := charge(c, 1); err != nil {
			return false, err
		}
		item, err := o.At(c.Meter(), i)
		if err != nil {
			return false, err
		}
		if same, err := SameOrEqual(c, item, v); err != nil || same {
			return same, err
		}
	}
}
