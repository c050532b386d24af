package builtins

import (
	"strconv"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// zip and enumerate: iterators that put items together to tuples.

var (
	zipClass       = object.StaticClass("zip", object.KindNativeIter, 0, object.ObjectClass)
	enumerateClass = object.StaticClass("enumerate", object.KindNativeIter, 0, object.ObjectClass)

	zipIterator       = native.Iter{Class: zipClass, Resume: resumeZip, Direct: directZip, Into: zipInto}
	enumerateIterator = native.Iter{Class: enumerateClass, Resume: resumeEnumerate, Direct: directEnumerate, Into: enumerateInto}
)

var enumerateWording = native.Wording{Missing: "enumerate() missing required argument 'iterable'", NamedFirst: "'%s' is an invalid keyword argument for enumerate()"}

func init() {
	native.Constructor(zipClass, &native.Func{Name: "zip", Params: class("*iterables", "strict=False"), Cost: native.Fixed(2),
		Doc: "Iterate over tuples of one item of each iterable, up to the end of the shortest; strict demands equal lengths.", Run: newZip})
	native.Constructor(enumerateClass, &native.Func{Name: "enumerate", Params: class("iterable", "start=0"), Cost: native.Fixed(2), Wording: &enumerateWording,
		Doc: "Iterate over pairs of a number, counted up from start, and an item.", Run: newEnumerate})
}

// The slots of a zip: whether it is strict, then the sources, then the items collected for the next tuple.
func newZip(c native.Call, args []object.Value) (object.Value, error) {
	strict, err := truth(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	sources := args[2:]
	slots := make([]object.Value, 1+2*len(sources))
	slots[0] = object.Bool(strict)
	for i, v := range sources {
		it, err := c.Iter(v)
		if err != nil {
			return object.Unbound, err
		}
		slots[1+i], slots[1+len(sources)+i] = it, object.Unbound
	}
	return newDirect(c, &zipIterator, slots[1:1+len(sources)], slots)
}

// resumeZip collects one item of each source. s.N is the source whose turn it is; in the phase zipEnding the sources after one that was
// exhausted first are asked whether they are too, for strict.
func resumeZip(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	const (
		collecting = 1
		ending     = 2
	)
	n := int64(len(s.Slots)-1) / 2
	switch signal {
	case native.Start:
		s.N = 0
	case native.Item:
		if s.Phase == ending {
			return s.Fail(zipLengths(s.N, "longer"))
		}
		if s.N >= n {
			return s.Stop()
		}
		s.Slots[1+n+s.N] = v
		s.N++
	case native.Exhausted:
		switch {
		case !s.Slots[0].AsBool():
			return s.Stop()
		case s.Phase == collecting && s.N > 0:
			return s.Fail(zipLengths(s.N, "shorter"))
		}
		if s.N++; s.N >= n {
			return s.Stop()
		}
		return s.Next(ending, s.Slots[1+s.N])
	}
	if n == 0 {
		return s.Stop()
	}
	if s.N < n {
		return s.Next(collecting, s.Slots[1+s.N])
	}
	t, err := zipTuple(c, s.Slots)
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(t)
}

// zipTuple makes the tuple of the collected items, and forgets them.
func zipTuple(c native.Call, slots []object.Value) (object.Value, error) {
	items := slots[1+(len(slots)-1)/2:]
	t, err := object.TupleOf(c.Meter(), items...)
	for i := range items {
		items[i] = object.Unbound
	}
	return t, err
}

// zipLengths is the ValueError of a strict zip whose argument i (from 0) is not as long as those before it.
func zipLengths(i int64, how string) error {
	before := "argument 1"
	if i > 1 {
		before = "arguments 1-" + strconv.FormatInt(i, 10)
	}
	return object.ValueErrorf("zip() argument %d is %s than %s", i+1, how, before)
}

func directZip(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	ok, handled, err := zipItems(c, it)
	if !ok {
		return object.Unbound, false, handled, err
	}
	t, err := zipTuple(c, it.Slots())
	return t, err == nil, true, err
}

// zipItems takes one item of each source into the slots for them, if that can be done without the machine.
func zipItems(c native.Call, it *object.NativeIter) (ok, handled bool, err error) {
	slots := it.Slots()
	n := (len(slots) - 1) / 2
	if n == 0 || slots[0].AsBool() || tooDeep(it) {
		return false, false, nil
	}
	ok, handled, err = directItems(c, slots[1:1+n], slots[1+n:])
	return ok && handled && err == nil, handled, err
}

func zipInto(c native.Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error) {
	slots := it.Slots()
	if (len(slots)-1)/2 != len(out) {
		return false, false, nil
	}
	if ok, handled, err = zipItems(c, it); ok {
		items := slots[1+len(out):]
		copy(out, items)
		for i := range items {
			items[i] = object.Unbound
		}
	}
	return ok, handled, err
}

// The slots of an enumerate.
const (
	enumerateSource = iota
	enumerateCount  // an int of any size: the next number
)

func newEnumerate(c native.Call, args []object.Value) (object.Value, error) {
	start := args[2]
	if !start.IsInt() {
		var err error
		if start, err = c.ToIndex(start); err != nil {
			return object.Unbound, err
		}
	}
	it, err := c.Iter(args[1])
	if err != nil {
		return object.Unbound, err
	}
	return newDirect(c, &enumerateIterator, []object.Value{it}, []object.Value{it, start})
}

func resumeEnumerate(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		t, err := countItem(c, s.Slots, v)
		if err != nil {
			return s.Fail(err)
		}
		return s.Done(t)
	case native.Exhausted:
		return s.Stop()
	}
	return s.Next(1, s.Slots[enumerateSource])
}

func directEnumerate(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	if tooDeep(it) {
		return object.Unbound, false, false, nil
	}
	slots := it.Slots()
	v, ok, handled, err := native.DirectNext(c, slots[enumerateSource])
	if !handled || !ok || err != nil {
		return object.Unbound, false, handled, err
	}
	t, err := countItem(c, slots, v)
	return t, err == nil, true, err
}

func enumerateInto(c native.Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error) {
	if len(out) != 2 || tooDeep(it) {
		return false, false, nil
	}
	slots := it.Slots()
	v, ok, handled, err := native.DirectNext(c, slots[enumerateSource])
	if !handled || !ok || err != nil {
		return false, handled, err
	}
	n, err := count(c, slots)
	if err != nil {
		return false, true, err
	}
	out[0], out[1] = n, v
	return true, true, nil
}

// countItem makes the pair of the next number and v.
func countItem(c native.Call, slots []object.Value, v object.Value) (object.Value, error) {
	n, err := count(c, slots)
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), n, v)
}

// count returns the next number and moves on to the one behind it.
func count(c native.Call, slots []object.Value) (object.Value, error) {
	n := slots[enumerateCount]
	next, err := object.Unbound, error(nil)
	if n.IsInt() && n.AsInt() < 1<<62 {
		next = object.Int(n.AsInt() + 1)
	} else if next, err = c.Binary(object.OpAdd, n, object.Int(1)); err != nil {
		return object.Unbound, err
	}
	slots[enumerateCount] = next
	return n, nil
}
