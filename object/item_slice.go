package object

import (
	"math/big"

	"github.com/minipy/minipy/budget"
)

// GetSlice is list[slice].
func (l *List) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	start, step, count, err := s.Indices(len(l.items))
	if err != nil {
		return Unbound, err
	}
	out, err := NewList(m, count)
	if err != nil {
		return Unbound, err
	}
	if err := m.Steps(int64(count / 8)); err != nil {
		return Unbound, err
	}
	if step == 1 {
		out.items = append(out.items, l.items[start:start+count]...)
		return out.Value(), nil
	}
	for i := 0; i < count; i++ {
		out.items = append(out.items, l.items[start+i*step])
	}
	return out.Value(), nil
}

// GetSlice is tuple[slice].
func (t *Tuple) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	start, step, count, err := s.Indices(len(t.items))
	if err != nil {
		return Unbound, err
	}
	switch {
	case count == 0:
		return EmptyTuple, nil
	case count == len(t.items) && step == 1:
		return t.Value(), nil
	}
	out, err := NewTuple(m, count)
	if err != nil {
		return Unbound, err
	}
	for i := range out.items {
		out.items[i] = t.items[start+i*step]
	}
	return out.Value(), nil
}

// GetSlice is str[slice].
func (o *Str) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	start, step, count, err := s.Indices(o.length)
	switch {
	case err != nil:
		return Unbound, err
	case count == 0:
		return EmptyStr, nil
	case step == 1:
		return o.Slice(m, start, start+count)
	case count == 1:
		return o.At(m, start)
	}
	if o.IsASCII() {
		if err := m.Steps(int64(count / 16)); err != nil {
			return Unbound, err
		}
		if err := m.Alloc(2 * budget.SizeClass(int64(count))); err != nil {
			return Unbound, err
		}
		out := make([]byte, count)
		for i := range out {
			out[i] = o.s[start+i*step]
		}
		return NewStrLen(m, string(out), count)
	}
	return o.stridedSlice(m, start, step, count)
}

// stridedSlice walks the text once, in whichever direction the slice goes.
func (o *Str) stridedSlice(m *budget.Meter, start, step, count int) (Value, error) {
	last := start + (count-1)*step
	at, err := o.Offset(m, start)
	if err != nil {
		return Unbound, err
	}
	if err := m.Steps(int64(max(last-start, start-last) / 8)); err != nil {
		return Unbound, err
	}
	b := NewBuilder(m)
	b.Grow(count)
	for i := 0; ; i++ {
		n := RuneLen(o.s[at])
		if b.WriteString(o.s[at:at+n]) != nil || i == count-1 {
			break
		}
		if step > 0 {
			for k := 0; k < step; k++ {
				at += RuneLen(o.s[at])
			}
			continue
		}
		for k := 0; k < -step; k++ {
			for at--; o.s[at]&0xc0 == 0x80; at-- {
			}
		}
	}
	return b.Value()
}

// GetSlice is bytes[slice] and bytearray[slice].
func (o *Bytes) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	start, step, count, err := s.Indices(len(o.b))
	if err != nil {
		return Unbound, err
	}
	if count == len(o.b) && step == 1 && !o.Mutable() {
		return o.Value(), nil
	}
	per := 64
	if step != 1 {
		per = 16
	}
	if err := m.Steps(int64(count / per)); err != nil {
		return Unbound, err
	}
	return buildBytes(m, o.kind, count, func(p []byte) {
		if step == 1 {
			copy(p, o.b[start:])
			return
		}
		for i := range p {
			p[i] = o.b[start+i*step]
		}
	})
}

// GetSlice is range[slice]: a range again.
func (r *Range) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	start, stop, step, err := s.IndicesLong(r.length)
	if err != nil {
		return Unbound, err
	}
	stride, ok := mulInt(r.step, step)
	first, fits := mulInt(r.step, start)
	end, fitting := mulInt(r.step, stop)
	if !ok || !fits || !fitting || s.step.Is(KindBigInt) || r.start > 1<<62 || r.start < -1<<62 || first > 1<<61 || first < -1<<61 || end > 1<<61 || end < -1<<61 {
		wide := &WideRange{start: big.NewInt(r.start), stop: big.NewInt(r.stop), step: big.NewInt(r.step), length: big.NewInt(r.length)}
		return wide.GetSlice(m, s)
	}
	return NewRange(m, r.start+first, r.start+end, stride)
}

// SetSlice is list[slice] = values for values in hand; they may be the list's own items.
func (l *List) SetSlice(m *budget.Meter, s *Slice, values []Value) error {
	return SetSlice(m, l, s, values)
}

// SetSlice is l[s] = values for values in hand; they may be the list's own items.
func SetSlice(m *budget.Meter, l *List, s *Slice, values []Value) error {
	start, step, count, err := s.Indices(len(l.items))
	if err != nil {
		return err
	}
	if len(values) > 0 && len(l.items) > 0 && &values[0] == &l.items[0] {
		if err := m.Alloc(budget.SizeClassPointers(int64(len(values)) * valueSize)); err != nil {
			return err
		}
		if err := m.Steps(int64(len(values) / 8)); err != nil {
			return err
		}
		values = append([]Value(nil), values...)
	}
	if step == 1 {
		if err := l.Splice(m, start, start+count, values); err != nil {
			return err
		}
		return l.Shrink(m)
	}
	if len(values) != count {
		return ValueErrorf("attempt to assign sequence of size %d to extended slice of size %d", len(values), count)
	}
	if err := m.Steps(int64(count / 8)); err != nil {
		return err
	}
	for i, v := range values {
		l.items[start+i*step] = v
	}
	return nil
}

// DelSlice is del list[slice].
func (l *List) DelSlice(m *budget.Meter, s *Slice) error {
	start, step, count, err := s.Indices(len(l.items))
	if err != nil || count == 0 {
		return err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	if err := m.Steps(int64((len(l.items) - start) / 8)); err != nil {
		return err
	}
	to := start
	for at, next, left := start, start, count; at < len(l.items); at++ {
		if at == next && left > 0 {
			next, left = next+step, left-1
			continue
		}
		l.items[to] = l.items[at]
		to++
	}
	l.Truncate(to)
	return l.Shrink(m)
}

// setSlice is bytearray[slice] = v.
func (o *Bytes) setSlice(c Calls, s *Slice, v Value) error {
	m := c.Meter()
	p, ok, err := BytesCopied(c, v)
	if err != nil {
		return err
	}
	start, step, count, err := s.Indices(len(o.b))
	if err != nil {
		return err
	}
	if !ok {
		if IsIntegral(v) || v.Is(KindStr) {
			return TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
		}
		return ErrNotHandled
	}
	if view := BuiltinPart(v).MemoryView(); len(p) > 0 && len(o.b) > 0 && (&p[0] == &o.b[0] || view != nil && view.of == o) {
		if err := m.Alloc(budget.SizeClass(int64(len(p)))); err != nil {
			return err
		}
		p = append([]byte(nil), p...)
	}
	if step == 1 {
		return o.Splice(m, start, start+count, p)
	}
	if len(p) == 0 {
		return o.delSlice(m, s)
	}
	if len(p) != count {
		return ValueErrorf("attempt to assign bytes of size %d to extended slice of size %d", len(p), count)
	}
	if err := m.Steps(int64(count / 16)); err != nil {
		return err
	}
	for i, b := range p {
		o.b[start+i*step] = b
	}
	return nil
}

// delSlice is del bytearray[slice].
func (o *Bytes) delSlice(m *budget.Meter, s *Slice) error {
	start, step, count, err := s.Indices(len(o.b))
	if err != nil || count == 0 {
		return err
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	if step == 1 {
		return o.Splice(m, start, start+count, nil)
	}
	if o.viewed() {
		if move, err := o.resizable(m); err != nil {
			return err
		} else if move {
			if err := o.move(m); err != nil {
				return err
			}
		}
	}
	if err := m.Steps(int64((len(o.b) - start) / 16)); err != nil {
		return err
	}
	to := start
	for at, next, left := start, start, count; at < len(o.b); at++ {
		if at == next && left > 0 {
			next, left = next+step, left-1
			continue
		}
		o.b[to] = o.b[at]
		to++
	}
	o.b = o.b[:to]
	return nil
}
