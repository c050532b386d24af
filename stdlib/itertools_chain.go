package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Iterators that take items from one source after another, or from several in step.

// chain: slots are an iterator over the iterables and the iterator of the current one (Unbound between two).
var chainIter = &lazyIter{name: "chain", params: []string{"*iterables"}, doc: "Yield the items of the first iterable, then those of the second, and so on.",
	Iter: native.Iter{Resume: chainResume, Direct: chainDirect}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		t, err := object.TupleOf(c.Meter(), args[1:]...)
		if err != nil {
			return object.Unbound, err
		}
		return newIter(c, it, t, object.Unbound)
	}}

func chainFromIterable(c native.Call, args []object.Value) (object.Value, error) {
	return newIter(c, chainIter, args[1], object.Unbound)
}

const (
	chainPart = 1 + iota
	chainOpened
	chainItem
)

func chainResume(_ native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch {
	case signal == native.Returned:
		s.Slots[0] = v
	case signal == native.Item && s.Phase == chainPart:
		return s.Iter(chainOpened, v)
	case signal == native.Item:
		return s.Done(v)
	case signal == native.Exhausted && s.Phase == chainPart:
		return s.Stop()
	case signal == native.Exhausted:
		s.Slots[0] = object.Unbound
	}
	if s.Slots[0].IsUnbound() {
		return s.Next(chainPart, s.Slots[1])
	}
	return s.Next(chainItem, s.Slots[0])
}

// chainDirect goes on while both the iterables and the parts are builtin.
func chainDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	// Iterators over iterators recurse here: beyond the depth limit the machine takes over, whose frames say so.
	if slots[0].Is(object.KindNativeIter) {
		if c.Enter() != nil {
			return object.Unbound, false, false, nil
		}
		defer c.Leave()
	}
	for {
		if !slots[0].IsUnbound() {
			v, ok, handled, err := native.DirectNext(c, slots[0])
			if !handled || ok || err != nil {
				return v, ok, handled, err
			}
			slots[0] = object.Unbound
		}
		if !native.CanDirect(slots[1]) {
			return object.Unbound, false, false, nil
		}
		if err := c.Meter().Steps(1); err != nil { // any number of parts may be empty
			return object.Unbound, false, true, err
		}
		part, ok, _, err := native.DirectNext(c, slots[1])
		if !ok || err != nil {
			return object.Unbound, false, true, err
		}
		if slots[0], err = c.Iter(part); err != nil {
			return object.Unbound, false, true, err
		}
		if slots[0].Is(object.KindNativeIter) {
			return object.Unbound, false, false, nil // which takes up where this stops
		}
	}
}

// cycle: slots are the list of items seen and the iterator, Unbound when exhausted; N is the next index.
var cycleIter = &lazyIter{name: "cycle", params: []string{"iterable", "/"}, doc: "Yield the items of the iterable, again and again.",
	Iter: native.Iter{Resume: cycleResume, Direct: cycleDirect}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		l, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return object.Unbound, err
		}
		return newIter(c, it, args[1], l.Value())
	}}

func cycleResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	l := s.Slots[0].List()
	switch signal {
	case native.Item:
		if err := l.Append(c.Meter(), v); err != nil {
			return s.Fail(err)
		}
		return s.Done(v)
	case native.Exhausted:
		s.Slots[1] = object.Unbound
	}
	if !s.Slots[1].IsUnbound() {
		return s.Next(1, s.Slots[1])
	}
	if l.Len() == 0 {
		return s.Stop()
	}
	if s.N >= int64(l.Len()) {
		s.N = 0
	}
	s.N++
	return s.Done(l.Items()[s.N-1])
}

func cycleDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	l := slots[0].List()
	if source := slots[1]; !source.IsUnbound() {
		if !native.CanDirect(source) {
			return object.Unbound, false, false, nil
		}
		v, ok, _, err := native.DirectNext(c, source)
		if err != nil {
			return object.Unbound, false, true, err
		}
		if ok {
			err := l.Append(c.Meter(), v)
			return v, err == nil, true, err
		}
		slots[1] = object.Unbound
	}
	if l.Len() == 0 {
		return object.Unbound, false, true, nil
	}
	if it.N >= int64(l.Len()) {
		it.N = 0
	}
	it.N++
	return l.Items()[it.N-1], true, true, nil
}

// zip_longest: slots are the fill value, the list of items collected for the next tuple, and the iterators, Unbound when exhausted. N is
// how many iterators have not ended, above how many items were collected.
var zipLongestIter = &lazyIter{name: "zip_longest", params: []string{"*iterables", "fillvalue=None"},
	doc:  "Yield tuples of one item from each iterable, up to the end of the longest; fillvalue stands for what is missing.",
	Iter: native.Iter{Resume: zipLongestResume, Direct: zipLongestDirect, Into: zipLongestInto},
	make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		slots, err := iters(c, 2, args[2:])
		if err != nil {
			return object.Unbound, err
		}
		l, err := object.NewList(c.Meter(), len(args)-2)
		if err != nil {
			return object.Unbound, err
		}
		slots[0], slots[1] = args[1], l.Value()
		return it.New(c, slots...)
	}}

func zipLongestResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	l, sources := s.Slots[1].List(), s.Slots[2:]
	if signal == native.Start {
		l.Truncate(0)
	}
	for {
		i := l.Len()
		switch signal {
		case native.Exhausted:
			sources[i] = object.Unbound
			live := false
			for _, source := range sources {
				live = live || !source.IsUnbound()
			}
			if !live {
				l.Truncate(0)
				return s.Stop()
			}
			v = s.Slots[0]
			fallthrough
		case native.Item:
			if err := l.Append(c.Meter(), v); err != nil {
				return s.Fail(err)
			}
			i++
		}
		if i == len(sources) {
			break
		}
		if !sources[i].IsUnbound() {
			return s.Next(1, sources[i])
		}
		signal, v = native.Item, s.Slots[0]
	}
	if len(sources) == 0 {
		return s.Stop()
	}
	if err := c.Meter().Steps(int64(l.Len()) / 16); err != nil {
		return s.Fail(err)
	}
	t, err := object.TupleOf(c.Meter(), l.Items()...)
	if err != nil {
		return s.Fail(err)
	}
	l.Truncate(0)
	return s.Done(t)
}

// zipLongestItems takes the next item of each source into out, when all sources are builtin iterators.
func zipLongestItems(c native.Call, slots, out []object.Value) (ok, handled bool, err error) {
	sources := slots[2:]
	for _, source := range sources {
		if !source.IsUnbound() && !native.CanDirect(source) {
			return false, false, nil
		}
	}
	if err := c.Meter().Steps(int64(len(sources)) / 4); err != nil {
		return false, true, err
	}
	live := false
	for i, source := range sources {
		out[i] = slots[0]
		if source.IsUnbound() {
			continue
		}
		v, more, _, err := native.DirectNext(c, source)
		if err != nil {
			return false, true, err
		}
		if !more {
			sources[i] = object.Unbound
			continue
		}
		out[i], live = v, true
	}
	return live, true, nil
}

func zipLongestDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	var room [8]object.Value
	if len(slots)-2 > len(room) {
		return object.Unbound, false, false, nil
	}
	out := room[:len(slots)-2]
	ok, handled, err := zipLongestItems(c, slots, out)
	if !ok || err != nil {
		return object.Unbound, false, handled, err
	}
	t, err := object.TupleOf(c.Meter(), out...)
	return t, err == nil, true, err
}

func zipLongestInto(c native.Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error) {
	slots := it.Slots()
	var room [8]object.Value
	if len(slots)-2 != len(out) || len(out) > len(room) {
		return false, false, nil
	}
	items := room[:len(out)]
	if ok, handled, err = zipLongestItems(c, slots, items); ok && err == nil {
		copy(out, items)
	}
	return ok, handled, err
}

// pairwise: slots are the previous item (Unbound at first) and the iterator.
var pairwiseIter = &lazyIter{name: "pairwise", params: []string{"iterable", "/"}, doc: "Yield overlapping pairs of neighbouring items.",
	Iter: native.Iter{Resume: pairwiseResume, Direct: pairwiseDirect, Into: pairwiseInto}, make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		return newIter(c, it, args[1], object.Unbound)
	}}

func pairwiseResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		before := s.Slots[0]
		s.Slots[0] = v
		if !before.IsUnbound() {
			t, err := object.TupleOf(c.Meter(), before, v)
			if err != nil {
				return s.Fail(err)
			}
			return s.Done(t)
		}
	case native.Exhausted:
		s.Slots[0] = object.Unbound
		return s.Stop()
	}
	return s.Next(1, s.Slots[1])
}

// pairwiseItem takes the item that makes a pair with the one before it.
func pairwiseItem(c native.Call, slots []object.Value) (before, v object.Value, ok, handled bool, err error) {
	if !native.CanDirect(slots[1]) {
		return object.Unbound, object.Unbound, false, false, nil
	}
	for {
		v, ok, _, err := native.DirectNext(c, slots[1])
		if err != nil {
			return object.Unbound, object.Unbound, false, true, err
		}
		if !ok {
			slots[0] = object.Unbound
			return object.Unbound, object.Unbound, false, true, nil
		}
		before := slots[0]
		slots[0] = v
		if !before.IsUnbound() {
			return before, v, true, true, nil
		}
	}
}

func pairwiseDirect(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	before, v, ok, handled, err := pairwiseItem(c, it.Slots())
	if !ok || err != nil {
		return object.Unbound, false, handled, err
	}
	t, err := object.TupleOf(c.Meter(), before, v)
	return t, err == nil, true, err
}

func pairwiseInto(c native.Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error) {
	if len(out) != 2 {
		return false, false, nil
	}
	before, v, ok, handled, err := pairwiseItem(c, it.Slots())
	if ok && err == nil {
		out[0], out[1] = before, v
	}
	return ok, handled, err
}

// batched: slots are the list being filled and the iterator; N is the size of a batch.
var batchedIter = &lazyIter{name: "batched", params: []string{"iterable", "n"}, doc: "Yield the items in tuples of length n; the last may be shorter.",
	Iter: native.Iter{Resume: batchedResume}, sources: from(1, 2), make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		n, err := smallIntOf(c, args[2], "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		if n < 1 {
			return object.Unbound, object.ValueErrorf("n must be at least one")
		}
		l, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return object.Unbound, err
		}
		v, err := newIter(c, it, args[1], l.Value())
		if err == nil {
			v.NativeIter().N = n
		}
		return v, err
	}}

func batchedResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	l := s.Slots[0].List()
	if signal == native.Item {
		if err := l.Append(c.Meter(), v); err != nil {
			return s.Fail(err)
		}
	}
	if signal == native.Exhausted && l.Len() == 0 {
		return s.Stop()
	}
	if signal != native.Exhausted && int64(l.Len()) < s.N {
		return s.Next(1, s.Slots[1])
	}
	t, err := object.TupleOf(c.Meter(), l.Items()...)
	if err != nil {
		return s.Fail(err)
	}
	l.Truncate(0)
	return s.Done(t)
}

// tee: slots are the shared list that holds what some of the iterators have still to yield, and the next index of this one in it. The
// list's first items are the iterator (Unbound when exhausted) and the number of items dropped so far.
var teeIter = &lazyIter{name: "_tee", doc: "One of the iterators made by tee.", Iter: native.Iter{Resume: teeResume}}

// A tee is a linked list of cells, so that what all iterators have passed is no longer alive: a cell is [item, next cell] once its item
// was taken, [source, Unbound] before.

func itertoolsTee(c native.Call, args []object.Value) (object.Value, error) {
	n, err := smallIntOf(c, args[1], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	if n < 0 {
		return object.Unbound, object.ValueErrorf("n must be >= 0")
	}
	it, err := c.Iter(args[0])
	if err != nil {
		return object.Unbound, err
	}
	cell := object.Unbound
	if tee := it.NativeIter(); tee != nil && tee.Impl() == any(&teeIter.Iter) {
		cell = tee.Slots()[0]
	} else {
		l, err := object.ListOf(c.Meter(), []object.Value{it, object.Unbound})
		if err != nil {
			return object.Unbound, err
		}
		cell = l.Value()
	}
	if err := c.Meter().Steps(n); err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), int(n))
	if err != nil {
		return object.Unbound, err
	}
	for range n {
		v, err := teeIter.New(c, cell)
		if err == nil {
			err = l.Append(c.Meter(), v)
		}
		if err != nil {
			return object.Unbound, err
		}
	}
	return object.TupleOf(c.Meter(), l.Items()...)
}

func teeResume(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	items := s.Slots[0].List().Items()
	switch signal {
	case native.Item:
		if items[1].IsUnbound() { // nobody else has taken it meanwhile
			next, err := object.ListOf(c.Meter(), []object.Value{items[0], object.Unbound})
			if err != nil {
				return s.Fail(err)
			}
			items[0], items[1] = v, next.Value()
		}
	case native.Exhausted:
		return s.Stop()
	}
	if items[1].IsUnbound() {
		return s.Next(1, items[0])
	}
	s.Slots[0] = items[1]
	return s.Done(items[0])
}
