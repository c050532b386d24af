package object

import (
	"math/big"

	"github.com/minipy/minipy/budget"
)

// WideRange is a range that does not fit in a Range: a bound, the step or the length needs more than 63 bits. Its numbers are never changed.
type WideRange struct {
	Header
	start, stop, step, length *big.Int
}

// WideRangeIteratorClass is the class of iterators over wide ranges.
var WideRangeIteratorClass = StaticClass("longrange_iterator", KindIterator, ClassFinal, ObjectClass)

// RangeOf returns range(start, stop, step) for ints (or bools) of any size; step must not be 0.
func RangeOf(m *budget.Meter, start, stop, step Value) (Value, error) {
	if !start.Is(KindBigInt) && !stop.Is(KindBigInt) && !step.Is(KindBigInt) {
		if a, b, s := start.AsInt(), stop.AsInt(), step.AsInt(); rangeLen(a, b, s) <= 1<<63-1 {
			return NewRange(m, a, b, s)
		}
	}
	return rangeOfBig(m, start.AsBig(), stop.AsBig(), step.AsBig())
}

// rangeOfBig is RangeOf for numbers in hand.
func rangeOfBig(m *budget.Meter, start, stop, step *big.Int) (Value, error) {
	words := int64(len(start.Bits()) + len(stop.Bits()) + len(step.Bits()))
	if err := m.Steps(4 + words); err != nil {
		return Unbound, err
	}
	// The numbers and the length, which is at most twice as long as the longest of them, and what is calculated on the way.
	if err := m.Alloc(budget.SizeClassPointers(headerSize+32) + 16*budget.SizeClass(8*(words+8))); err != nil {
		return Unbound, err
	}
	length := new(big.Int)
	if step.Sign() > 0 && start.Cmp(stop) < 0 || step.Sign() < 0 && start.Cmp(stop) > 0 {
		length.Sub(stop, start)
		length.Sub(length, big.NewInt(int64(step.Sign())))
		length.Quo(length, step)
		length.Add(length, big.NewInt(1))
	}
	if start.IsInt64() && stop.IsInt64() && step.IsInt64() && length.IsInt64() {
		return NewRange(m, start.Int64(), stop.Int64(), step.Int64())
	}
	r := &WideRange{start: start, stop: stop, step: step, length: length}
	r.Init(KindRange, r)
	return Value{ref: &r.Header}, nil
}

// WideRange returns the wide range behind v, or nil.
func (v Value) WideRange() (r *WideRange) {
	if v.ref != nil {
		r, _ = v.ref.self.(*WideRange)
	}
	return
}

// RangeParts returns start, stop and step of a range of either kind; ok is false when v is none.
func RangeParts(m *budget.Meter, v Value) (parts [3]Value, ok bool, err error) {
	if r := v.Range(); r != nil {
		return [3]Value{Int(r.start), Int(r.stop), Int(r.step)}, true, nil
	}
	r := v.WideRange()
	if r == nil {
		return parts, false, nil
	}
	for i, b := range []*big.Int{r.start, r.stop, r.step} {
		if parts[i], err = NewBig(m, b); err != nil {
			return parts, true, err
		}
	}
	return parts, true, nil
}

// charge charges for one calculation with numbers of the range.
func (r *WideRange) charge(m *budget.Meter) error {
	words := int64(len(r.start.Bits()) + len(r.stop.Bits()) + len(r.step.Bits()))
	if err := m.Steps(2 + words); err != nil {
		return err
	}
	return m.Alloc(4 * budget.SizeClass(8*(words+8)))
}

// at returns number i.
func (r *WideRange) at(i *big.Int) *big.Int {
	n := new(big.Int).Mul(i, r.step)
	return n.Add(n, r.start)
}

// Item is range[key].
func (r *WideRange) Item(m *budget.Meter, key Value) (Value, error) {
	if p := BuiltinPart(key); IsIntegral(p) {
		if err := r.charge(m); err != nil {
			return Unbound, err
		}
		i := new(big.Int).Set(p.AsBig())
		if i.Sign() < 0 {
			i.Add(i, r.length)
		}
		if i.Sign() < 0 || i.Cmp(r.length) >= 0 {
			return Unbound, IndexErrorf(rangeOutOfRange)
		}
		return NewBig(m, r.at(i))
	}
	return Unbound, badRangeIndex(key)
}

// GetSlice is range[slice]: a range again.
func (r *WideRange) GetSlice(m *budget.Meter, s *Slice) (Value, error) {
	if err := r.charge(m); err != nil {
		return Unbound, err
	}
	for _, v := range []Value{s.start, s.stop, s.step} {
		if !v.IsNone() && !IsIntegral(BuiltinPart(v)) {
			return Unbound, TypeErrorf("slice indices must be integers or None or have an __index__ method")
		}
	}
	start, stop, step, err := SliceBounds(m, s, r.length)
	if err != nil {
		return Unbound, err
	}
	return rangeOfBig(m, r.at(start), r.at(stop), new(big.Int).Mul(r.step, step))
}

// SliceBounds is what slice.indices(length) returns for numbers of any size. The parts must be None or ints.
func SliceBounds(m *budget.Meter, s *Slice, length *big.Int) (start, stop, step *big.Int, err error) {
	parts := [3]Value{s.start, s.stop, s.step}
	words := int64(len(length.Bits()))
	for i, v := range parts {
		if parts[i] = BuiltinPart(v); !v.IsNone() {
			words += int64(len(parts[i].AsBig().Bits()))
		}
	}
	if err := m.Alloc(4 * budget.SizeClass(8*(words+8))); err != nil {
		return nil, nil, nil, err
	}
	if err := m.Steps(words); err != nil {
		return nil, nil, nil, err
	}
	step = big.NewInt(1)
	if !parts[2].IsNone() {
		step = parts[2].AsBig()
	}
	if step.Sign() == 0 {
		return nil, nil, nil, ValueErrorf("slice step cannot be zero")
	}
	low, high := big.NewInt(0), length
	if step.Sign() < 0 {
		low, high = big.NewInt(-1), new(big.Int).Sub(length, big.NewInt(1))
	}
	bound := func(v Value, absent *big.Int) *big.Int {
		if v.IsNone() {
			return absent
		}
		b := v.AsBig()
		if b.Sign() < 0 {
			if b = new(big.Int).Add(b, length); b.Cmp(low) < 0 {
				return low
			}
			return b
		}
		if b.Cmp(high) > 0 {
			return high
		}
		return b
	}
	first, last := low, high
	if step.Sign() < 0 {
		first, last = high, low
	}
	return bound(parts[0], first), bound(parts[1], last), step, nil
}

// Find returns the index of i, nil when it is not in the range.
func (r *WideRange) Find(m *budget.Meter, i *big.Int) (*big.Int, error) {
	if err := r.charge(m); err != nil {
		return nil, err
	}
	if r.length.Sign() == 0 {
		return nil, nil
	}
	d, rest := new(big.Int).Sub(i, r.start), new(big.Int)
	d.QuoRem(d, r.step, rest)
	if rest.Sign() != 0 || d.Sign() < 0 || d.Cmp(r.length) >= 0 {
		return nil, nil
	}
	return d, nil
}

// contains is like that of Range: a number equals at most one item.
func (r *WideRange) contains(c Calls, v Value) (bool, error) {
	m := c.Meter()
	switch rankOf(v) {
	case rankInt, rankBig:
		at, err := r.Find(m, v.AsBig())
		return at != nil, err
	case rankFloat:
		n, err := FloatToInt(m, v.AsFloat())
		if err != nil { // inf, nan
			return false, nil
		}
		if same, err := Equal(c, n, v); err != nil || !same {
			return false, err
		}
		at, err := r.Find(m, n.AsBig())
		return at != nil, err
	case rankComplex:
		if z, _ := complexParts(v); imag(z) == 0 {
			return r.contains(c, Float(real(z)))
		}
		return false, nil
	}
	if !scripted(v) {
		return false, nil
	}
	for i := new(big.Int); i.Cmp(r.length) < 0; i.Add(i, big.NewInt(1)) {
		if err := r.charge(m); err != nil {
			return false, err
		}
		item, err := NewBig(m, r.at(i))
		if err != nil {
			return false, err
		}
		if same, err := Equal(c, item, v); err != nil || same {
			return same, err
		}
	}
	return false, nil
}

// equal reports whether two wide ranges have the same numbers.
func (r *WideRange) equal(s *WideRange) bool {
	return r.length.Cmp(s.length) == 0 && (r.length.Sign() == 0 || r.start.Cmp(s.start) == 0 && (r.length.Cmp(big.NewInt(1)) == 0 || r.step.Cmp(s.step) == 0))
}

// sameAs is equal for a range of the other kind: of one item at most, which may be made with other bounds.
func (r *WideRange) sameAs(s *Range) bool {
	return r.equal(&WideRange{start: big.NewInt(s.start), step: big.NewInt(s.step), length: big.NewInt(s.length)})
}

// ReversedRange returns the range of the numbers of a range of either kind from the last to the first; ok is false when v is no range.
func ReversedRange(m *budget.Meter, v Value) (r Value, ok bool, err error) {
	var start, step, length *big.Int
	if o := v.Range(); o != nil {
		start, step, length = big.NewInt(o.start), big.NewInt(o.step), big.NewInt(o.length)
	} else if o := v.WideRange(); o != nil {
		start, step, length = o.start, o.step, o.length
		if err := o.charge(m); err != nil {
			return Unbound, true, err
		}
	} else {
		return Unbound, false, nil
	}
	if length.Sign() == 0 {
		return v, true, nil
	}
	last := new(big.Int).Mul(new(big.Int).Sub(length, big.NewInt(1)), step)
	last.Add(last, start)
	r, err = rangeOfBig(m, last, new(big.Int).Sub(start, step), new(big.Int).Neg(step))
	return r, true, err
}

// Length returns the number of items, which must not be changed.
func (r *WideRange) Length() *big.Int { return r.length }

// Truth implements Truthful.
func (r *WideRange) Truth() bool { return r.length.Sign() != 0 }

// write writes the repr.
func (r *WideRange) write(c Calls, b *Builder) error {
	parts := []*big.Int{r.start, r.stop, r.step}
	if r.step.Cmp(big.NewInt(1)) == 0 {
		parts = parts[:2]
	}
	b.WriteString("range(")
	for i, n := range parts {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := b.writeAnswer(bigToString(b.m, n, 10, digitLimit(c))); err != nil {
			return err
		}
	}
	return b.WriteString(")")
}

// Trace implements Object.
func (r *WideRange) Trace(*Tracer) {}

// Size implements Object.
func (r *WideRange) Size() int64 {
	n := budget.SizeClassPointers(headerSize + 32)
	for _, b := range []*big.Int{r.start, r.stop, r.step, r.length} {
		n += 32 + budget.SizeClass(int64(len(b.Bits())+4)*8)
	}
	return n
}
