package object

import "github.com/minipy/minipy/budget"

// Range is Python's range over 64-bit ints. A range whose bounds need more keeps them as Values in big.
type Range struct {
	Header
	start, stop, step int64
	length            int64
}

const rangeSize = headerSize + 32

// NewRange returns range(start, stop, step); step must not be 0. Its length must fit in 63 bits.
func NewRange(m *budget.Meter, start, stop, step int64) (Value, error) {
	n := rangeLen(start, stop, step)
	if n > 1<<63-1 {
		return Unbound, OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	if err := m.Alloc(budget.SizeClassPointers(rangeSize)); err != nil {
		return Unbound, err
	}
	r := &Range{start: start, stop: stop, step: step, length: int64(n)}
	r.Init(KindRange, r)
	return Value{ref: &r.Header}, nil
}

func rangeLen(start, stop, step int64) uint64 {
	switch {
	case step > 0 && start < stop:
		return (uint64(stop)-uint64(start)-1)/uint64(step) + 1
	case step < 0 && start > stop:
		return (uint64(start)-uint64(stop)-1)/(-uint64(step)) + 1
	}
	return 0
}

// Range returns the range behind v, or nil.
func (v Value) Range() (r *Range) {
	if v.ref != nil {
		r, _ = v.ref.self.(*Range)
	}
	return
}

// Start, Stop and Step return the arguments; Len the number of items.
func (r *Range) Start() int64 { return r.start }

// Stop returns the bound.
func (r *Range) Stop() int64 { return r.stop }

// Step returns the step.
func (r *Range) Step() int64 { return r.step }

// Len returns the number of items.
func (r *Range) Len() int64 { return r.length }

// At returns item i, 0 <= i < Len.
func (r *Range) At(i int64) int64 { return r.start + i*r.step }

// Find returns the index of i, or -1.
func (r *Range) Find(i int64) int64 {
	if r.length == 0 {
		return -1
	}
	last := r.At(r.length - 1)
	if r.step > 0 && (i < r.start || i > last) || r.step < 0 && (i > r.start || i < last) {
		return -1
	}
	var d uint64
	step := uint64(r.step)
	if r.step > 0 {
		d = uint64(i) - uint64(r.start)
	} else {
		d, step = uint64(r.start)-uint64(i), -step
	}
	if d%step != 0 {
		return -1
	}
	return int64(d / step)
}

// Trace implements Object.
func (r *Range) Trace(*Tracer) {}

// Size implements Object.
func (r *Range) Size() int64 { return budget.SizeClassPointers(rangeSize) }

// Slice is Python's slice.
type Slice struct {
	Header
	start, stop, step Value
}

// NewSlice returns slice(start, stop, step); absent parts are None.
func NewSlice(m *budget.Meter, start, stop, step Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(headerSize + 3*valueSize)); err != nil {
		return Unbound, err
	}
	s := &Slice{start: start, stop: stop, step: step}
	s.Init(KindSlice, s)
	return Value{ref: &s.Header}, nil
}

// SliceOf returns a slice that is no object, only for the GetSlice methods: nothing is allocated.
func SliceOf(start, stop, step Value) Slice { return Slice{start: start, stop: stop, step: step} }

// Slice returns the slice behind v, or nil.
func (v Value) Slice() (s *Slice) {
	if v.ref != nil {
		s, _ = v.ref.self.(*Slice)
	}
	return
}

// Parts returns start, stop and step as they were given.
func (s *Slice) Parts() (start, stop, step Value) { return s.start, s.stop, s.step }

// Indices applies the slice to a sequence of the given length, as slice.indices does: the items are start, start+step, ... and there are
// count of them. Parts must be None or ints (an instance with __index__ is converted by the caller).
func (s *Slice) Indices(length int) (start, step, count int, err error) {
	st, sp, ste, err := s.IndicesLong(int64(length))
	if err != nil {
		return 0, 0, 0, err
	}
	n := rangeLen(st, sp, ste)
	return int(st), int(ste), int(n), nil
}

// IndicesLong is what slice.indices(length) returns.
func (s *Slice) IndicesLong(length int64) (start, stop, step int64, err error) {
	step = 1
	if !s.step.IsNone() {
		if step, err = sliceIndex(s.step); err != nil {
			return
		}
		if step == 0 {
			return 0, 0, 0, ValueErrorf("slice step cannot be zero")
		}
		if step == -1<<63 {
			step++
		}
	}
	low, high := int64(0), length
	if step < 0 {
		low, high = -1, length-1
	}
	bound := func(v Value, absent int64) int64 {
		if v.IsNone() {
			return absent
		}
		var i int64
		if i, err = sliceIndex(v); err != nil {
			return 0
		}
		if i < 0 {
			return max(i+length, low)
		}
		return min(i, high)
	}
	first, last := low, high
	if step < 0 {
		first, last = high, low
	}
	if start = bound(s.start, first); err != nil {
		return
	}
	stop = bound(s.stop, last)
	return
}

// sliceIndex converts a part of a slice to int64, saturating big ints.
func sliceIndex(v Value) (int64, error) {
	v = BuiltinPart(v)
	switch {
	case v.IsInt() || v.IsBool():
		return v.AsInt(), nil
	case v.Is(KindBigInt):
		if v.BigInt().Sign() < 0 {
			return -1 << 62, nil
		}
		return 1<<62 - 1, nil
	}
	return 0, TypeErrorf("slice indices must be integers or None or have an __index__ method")
}

// Trace implements Object.
func (s *Slice) Trace(t *Tracer) { t.Value(s.start); t.Value(s.stop); t.Value(s.step) }

// Size implements Object.
func (s *Slice) Size() int64 { return budget.SizeClassPointers(headerSize + 3*valueSize) }
