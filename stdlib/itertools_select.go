package stdlib

import (
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Iterators that pass on some of the items of one source, or what a function makes of them.

// The phases of iterators that call a function for an item.
const (
	phaseItem = 1 + iota
	phaseCalled
	phaseData
)

// predicateIter declares an iterator whose slots are a function, the item it was asked about, and the source; N is 1 once it has decided for good.
func predicateIter(name, doc string, resume func(it *lazyIter) native.Resume) *lazyIter {
	it := &lazyIter{name: name, params: []string{"predicate", "iterable", "/"}, doc: doc}
	it.Resume = resume(it)
	it.make = func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		return newIter(c, it, args[2], args[1], object.Unbound)
	}
	return it
}

var takeWhileIter = predicateIter("takewhile", "Yield items as long as the predicate is true.", func(*lazyIter) native.Resume {
	return func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
		switch signal {
		case native.Item:
			s.Slots[1] = v
			return s.Call(phaseCalled, s.Slots[0], v)
		case native.Returned:
			yes, err := c.Truth(v)
			if err != nil {
				return s.Fail(err)
			}
			if yes {
				return s.Done(taken(s))
			}
			s.N = 1
		case native.Exhausted:
			return s.Stop()
		}
		if s.N == 1 {
			return s.Stop()
		}
		return s.Next(phaseItem, s.Slots[2])
	}
})

// taken returns the item that the function was asked about.
func taken(s *native.State) object.Value {
	v := s.Slots[1]
	s.Slots[1] = object.Unbound
	return v
}

var dropWhileIter = predicateIter("dropwhile", "Pass over items as long as the predicate is true, then yield the rest.", func(*lazyIter) native.Resume {
	return func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
		switch signal {
		case native.Item:
			if s.N == 1 {
				return s.Done(v)
			}
			s.Slots[1] = v
			return s.Call(phaseCalled, s.Slots[0], v)
		case native.Returned:
			yes, err := c.Truth(v)
			if err != nil {
				return s.Fail(err)
			}
			if !yes {
				s.N = 1
				return s.Done(taken(s))
			}
		case native.Exhausted:
			return s.Stop()
		}
		return s.Next(phaseItem, s.Slots[2])
	}
})

var filterFalseIter = predicateIter("filterfalse", "Yield the items for which the predicate is false, or that are false when it is None.", func(*lazyIter) native.Resume {
	return func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
		fn := s.Slots[0]
		switch signal {
		case native.Item:
			if !fn.IsNone() && fn.Class() != object.BoolClass {
				s.Slots[1] = v
				return s.Call(phaseCalled, fn, v)
			}
			yes, err := c.Truth(v)
			if err != nil {
				return s.Fail(err)
			}
			if !yes {
				return s.Done(v)
			}
		case native.Returned:
			yes, err := c.Truth(v)
			if err != nil {
				return s.Fail(err)
			}
			if item := taken(s); !yes {
				return s.Done(item)
			}
		case native.Exhausted:
			return s.Stop()
		}
		return s.Next(phaseItem, s.Slots[2])
	}
})

// starmap: slots are the function and the source of its arguments.
var starMapIter = &lazyIter{name: "starmap", params: []string{"function", "iterable", "/"}, doc: "Yield function(*args) for each args of the iterable.",
	Iter: native.Iter{Resume: starMapResume}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		return newIter(c, it, args[2], args[1])
	}}

func starMapResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		args, err := c.Items(v)
		if err != nil {
			return s.Fail(err)
		}
		return s.Call(phaseCalled, s.Slots[0], args...)
	case native.Returned:
		return s.Done(v)
	case native.Exhausted:
		return s.Stop()
	}
	return s.Next(phaseItem, s.Slots[1])
}

// compress: slots are the item that waits for its selector, and the two sources.
var compressIter = &lazyIter{name: "compress", params: []string{"data", "selectors"}, doc: "Yield the items of data whose selector is true.",
	Iter: native.Iter{Resume: compressResume}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		slots, err := iters(c, 1, args[1:])
		if err != nil {
			return object.Unbound, err
		}
		return it.New(c, slots...)
	}}

func compressResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch {
	case signal == native.Exhausted:
		return s.Stop()
	case signal == native.Item && s.Phase == phaseData:
		s.Slots[0] = v
		return s.Next(phaseItem, s.Slots[2])
	case signal == native.Item:
		yes, err := c.Truth(v)
		if err != nil {
			return s.Fail(err)
		}
		if yes {
			v := s.Slots[0]
			s.Slots[0] = object.Unbound
			return s.Done(v)
		}
	}
	return s.Next(phaseData, s.Slots[1])
}

// accumulate: slots are the function (None for addition), the total (Unbound before the first item), the initial value (Unbound when
// there is none or it was yielded), and the source.
var accumulateIter = &lazyIter{name: "accumulate", params: []string{"iterable", "func=None", "*", "initial=None"}, doc: "Yield accumulated sums, or what a function of two makes of them.",
	Iter: native.Iter{Resume: accumulateResume, Direct: accumulateDirect}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		initial := args[3]
		if initial.IsNone() {
			initial = object.Unbound
		}
		return newIter(c, it, args[1], args[2], object.Unbound, initial)
	}}

func accumulateResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Start:
		if initial := s.Slots[2]; !initial.IsUnbound() {
			s.Slots[1], s.Slots[2] = initial, object.Unbound
			return s.Done(initial)
		}
	case native.Item:
		total := s.Slots[1]
		if total.IsUnbound() {
			break
		}
		if fn := s.Slots[0]; !fn.IsNone() {
			return s.Call(phaseCalled, fn, total, v)
		}
		var err error
		if v, err = c.Binary(object.OpAdd, total, v); err != nil {
			return s.Fail(err)
		}
	case native.Exhausted:
		return s.Stop()
	}
	if signal == native.Start {
		return s.Next(phaseItem, s.Slots[3])
	}
	s.Slots[1] = v
	return s.Done(v)
}

// accumulateDirect adds numbers, or whatever the operator + does, without the machine.
func accumulateDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	if initial := slots[2]; !initial.IsUnbound() {
		slots[1], slots[2] = initial, object.Unbound
		return initial, true, true, nil
	}
	if !slots[0].IsNone() {
		return object.Unbound, false, false, nil
	}
	v, ok, handled, err := native.DirectNext(c, slots[3])
	if !ok || !handled || err != nil {
		return object.Unbound, false, handled, err
	}
	if total := slots[1]; !total.IsUnbound() {
		if v, err = c.Binary(object.OpAdd, total, v); err != nil {
			return object.Unbound, false, true, err
		}
	}
	slots[1] = v
	return v, true, true, nil
}

// islice: slots are the source (Unbound when done), the index of the next item wanted, the index to stop at and the step; N is the
// index of the next item that the source gives.
var sliceIter = &lazyIter{name: "islice", params: []string{"iterable", "*args"}, doc: "Yield the items from start up to stop, step by step: islice(iterable, stop) or islice(iterable, start, stop[, step]).",
	Iter: native.Iter{Resume: sliceResume, Direct: sliceDirect}, make: newSlice}

func newSlice(c native.Call, iter *lazyIter, args []object.Value) (object.Value, error) {
	bounds := args[2:]
	if len(bounds) == 0 || len(bounds) > 3 {
		if len(bounds) == 0 {
			return object.Unbound, object.TypeErrorf("islice expected at least 2 arguments, got 1")
		}
		return object.Unbound, object.TypeErrorf("islice expected at most 4 arguments, got %d", len(args)-1)
	}
	read := func(v object.Value, otherwise int64) (int64, bool) {
		if v.IsNone() {
			return otherwise, true
		}
		i, err := intOf(c, v)
		if err != nil || !i.IsInt() || i.AsInt() < 0 {
			return 0, false
		}
		return i.AsInt(), true
	}
	start, stop, step, ok := int64(0), int64(math.MaxInt64), int64(1), true
	if len(bounds) == 1 {
		if stop, ok = read(bounds[0], stop); !ok {
			return object.Unbound, object.ValueErrorf("Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
		}
	} else {
		start, ok = read(bounds[0], 0)
		okStop := true
		stop, okStop = read(bounds[1], stop)
		if !ok || !okStop {
			return object.Unbound, object.ValueErrorf("Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.")
		}
		if len(bounds) == 3 {
			if step, ok = read(bounds[2], 1); !ok || step < 1 {
				return object.Unbound, object.ValueErrorf("Step for islice() must be a positive integer or None.")
			}
		}
	}
	it, err := c.Iter(args[1])
	if err != nil {
		return object.Unbound, err
	}
	return iter.New(c, it, object.Int(start), object.Int(stop), object.Int(step))
}

// sliceWants says whether the item with index s.N is still to be taken from the source, and whether it is to be yielded.
func sliceWants(slots []object.Value, n int64) (take bool) {
	next, stop := slots[1].AsInt(), slots[2].AsInt()
	return !slots[0].IsUnbound() && n < stop && (next < stop || n < min(next, stop))
}

func sliceGot(slots []object.Value, n int64) (yield bool) {
	next := slots[1].AsInt()
	if n != next {
		return false
	}
	if next += slots[3].AsInt(); next < 0 {
		next = math.MaxInt64
	}
	slots[1] = object.Int(next)
	return true
}

func sliceResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		s.N++
		if sliceGot(s.Slots, s.N-1) {
			return s.Done(v)
		}
	case native.Exhausted:
		s.Slots[0] = object.Unbound
		return s.Stop()
	}
	if !sliceWants(s.Slots, s.N) {
		s.Slots[0] = object.Unbound
		return s.Stop()
	}
	return s.Next(phaseItem, s.Slots[0])
}

func sliceDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	if slots[0].Is(object.KindNativeIter) { // as in chainDirect
		if c.Enter() != nil {
			return object.Unbound, false, false, nil
		}
		defer c.Leave()
	}
	for {
		if !sliceWants(slots, it.N) {
			slots[0] = object.Unbound
			return object.Unbound, false, true, nil
		}
		v, ok, handled, err := native.DirectNext(c, slots[0])
		if !handled || err != nil {
			return object.Unbound, false, handled, err
		}
		if !ok {
			slots[0] = object.Unbound
			return object.Unbound, false, true, nil
		}
		it.N++
		if sliceGot(slots, it.N-1) {
			return v, true, true, nil
		}
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, false, true, err
		}
	}
}

// count: the slots are the next number and the step.
var countIter = &lazyIter{name: "count", params: []string{"start=0", "step=1"}, doc: "Yield start, start+step, start+2*step, ...",
	Iter: native.Iter{Resume: pure(countNext), Direct: pureDirect(countNext)}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		for _, v := range args[1:3] {
			if !object.IsNumber(v) && !v.Is(object.KindInstance) && !v.Is(object.KindOpaque) {
				return object.Unbound, object.TypeErrorf("a number is required")
			}
		}
		return it.New(c, args[1], args[2])
	}}

// pure makes a Resume of a function that makes an item out of the slots alone.
func pure(next func(c native.Call, slots []object.Value) (object.Value, bool, error)) native.Resume {
	return func(c native.Call, s *native.State, _ native.Signal, _ object.Value) native.Action {
		v, ok, err := next(c, s.Slots)
		switch {
		case err != nil:
			return s.Fail(err)
		case !ok:
			return s.Stop()
		}
		return s.Done(v)
	}
}

// pureDirect makes a Direct of such a function.
func pureDirect(next func(c native.Call, slots []object.Value) (object.Value, bool, error)) func(native.Call, *object.NativeIter) (object.Value, bool, bool, error) {
	return func(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
		v, ok, err := next(c, it.Slots())
		return v, ok, true, err
	}
}

func countNext(c native.Call, slots []object.Value) (object.Value, bool, error) {
	v, step := slots[0], slots[1]
	if v.IsInt() && step.IsInt() {
		if sum := v.AsInt() + step.AsInt(); (sum > v.AsInt()) == (step.AsInt() > 0) {
			slots[0] = object.Int(sum)
			return v, true, nil
		}
	}
	if err := c.Meter().Steps(2); err != nil {
		return object.Unbound, false, err
	}
	next, err := c.Binary(object.OpAdd, v, step)
	slots[0] = next
	return v, err == nil, err
}

func countRepr(c native.Call, args []object.Value) (object.Value, error) {
	slots := args[0].NativeIter().Slots()
	text, err := object.Repr(c, slots[0])
	if err != nil {
		return object.Unbound, err
	}
	text = "count(" + text
	if step := slots[1]; !step.IsInt() && !step.IsBool() || step.AsInt() != 1 {
		by, err := object.Repr(c, step)
		if err != nil {
			return object.Unbound, err
		}
		text += ", " + by
	}
	return object.NewStrCopy(c.Meter(), text+")")
}

// repeat: the slots are the object and how often it is still to come, below zero for ever.
var repeatIter = &lazyIter{name: "repeat", params: []string{"object", "times=None"}, doc: "Yield the object again and again, or the given number of times.",
	Iter: native.Iter{Resume: pure(repeatNext), Direct: pureDirect(repeatNext)}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		times := int64(-1)
		if !args[2].IsNone() {
			n, err := smallIntOf(c, args[2], "ssize_t")
			if err != nil {
				return object.Unbound, err
			}
			times = max(n, 0)
		}
		return it.New(c, args[1], object.Int(times))
	}}

func repeatNext(_ native.Call, slots []object.Value) (object.Value, bool, error) {
	switch times := slots[1].AsInt(); {
	case times == 0:
		return object.Unbound, false, nil
	case times > 0:
		slots[1] = object.Int(times - 1)
	}
	return slots[0], true, nil
}

func repeatRepr(c native.Call, args []object.Value) (object.Value, error) {
	slots := args[0].NativeIter().Slots()
	text, err := object.Repr(c, slots[0])
	if err != nil {
		return object.Unbound, err
	}
	if times := slots[1]; times.AsInt() >= 0 {
		text += ", " + object.SafeRepr(times)
	}
	return object.NewStrCopy(c.Meter(), "repeat("+text+")")
}
