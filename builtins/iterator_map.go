package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// map and filter: iterators that call a function for every item. Their slots are the function, the sources and, for map, the arguments collected
// for the next call.

// iteratorClasses are the builtin classes of iterators that scripts call by name.
var iteratorClasses = []*object.Class{mapClass, filterClass, zipClass, enumerateClass, reversedClass}

var (
	mapClass    = object.StaticClass("map", object.KindNativeIter, 0, object.ObjectClass)
	filterClass = object.StaticClass("filter", object.KindNativeIter, 0, object.ObjectClass)

	mapIterator    = native.Iter{Class: mapClass, Resume: resumeMap, Direct: directMap, Tail: tailMap}
	filterIterator = native.Iter{Class: filterClass, Resume: resumeFilter, Direct: directFilter}
)

func init() {
	native.Constructor(mapClass, &native.Func{Name: "map", Params: class("func", "/", "*iterables"), Cost: native.Fixed(2), Wording: &native.Wording{Missing: "map() must have at least two arguments."},
		Doc: "Iterate over the results of func, called with one item of each iterable, up to the end of the shortest.", Run: newMap})
	native.Constructor(filterClass, &native.Func{Name: "filter", Params: class("function", "iterable", "/"), Cost: native.Fixed(2),
		Doc: "Iterate over the items for which function is true, or that are true themselves when it is None.", Run: newFilter})
	for _, c := range iteratorClasses {
		iteratorMethods(c)
	}
	for _, c := range []*object.Class{object.ListIteratorClass, object.ListReverseClass, object.TupleIteratorClass, object.RangeIteratorClass,
		object.StrIteratorClass, object.ASCIIIteratorClass, object.WideRangeIteratorClass, object.BytesIteratorClass, object.ByteArrayIterClass, object.SetIteratorClass, object.KeyIteratorClass,
		object.ValueIteratorClass, object.ItemIteratorClass, object.ReverseKeyClass, object.ReverseValueClass, object.ReverseItemClass} {
		iteratorMethods(c)
		native.Methods(c, &native.Func{Name: "__length_hint__", Params: self("/"), Cost: native.Linear("the number of items left"), Run: runLengthHint,
			Doc: "Tell how many items are left."})
	}
	iteratorMethods(object.SequenceIteratorClass)
	iteratorMethods(object.ViewIteratorClass)
	iteratorMethods(object.GeneratorClass)
}

func runLengthHint(c native.Call, args []object.Value) (object.Value, error) {
	n := args[0].Iterator().Remaining()
	if v, _ := args[0].Iterator().Over(); !v.Is(object.KindStr) && !v.Is(object.KindDict) {
		return object.Int(int64(n)), nil
	}
	return object.Int(int64(n)), scan(c, n)
}

// iteratorMethods gives a class of iterators the two methods by which scripts reach the protocol by name.
func iteratorMethods(c *object.Class) {
	native.Methods(c,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.", Run: runSelf},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Take the next item.", Resume: resumeDunderNext},
	)
}

func runSelf(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }

// resumeDunderNext is it.__next__().
func resumeDunderNext(_ native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		return s.Done(v)
	case native.Exhausted:
		if v.IsUnbound() {
			v = object.None
		}
		return s.Fail(object.StopIterationOf(v))
	}
	return s.Next(1, s.Slots[0])
}

// The slots of a map: the function and the number of sources, then the sources, the items collected for the next call, and the room for the
// arguments of a native function.
const (
	mapFn = iota
	mapCount
	mapSources
)

func newMap(c native.Call, args []object.Value) (object.Value, error) {
	// args: the class, the function, the iterables.
	fn, sources := args[1], args[2:]
	n := len(sources)
	if n == 0 {
		return object.Unbound, object.TypeErrorf("map() must have at least two arguments.")
	}
	slots := make([]object.Value, mapSources+2*n+frameRoom(fn, n))
	slots[mapFn], slots[mapCount] = fn, object.Int(int64(n))
	if err := takeIterators(c, slots[mapSources:], sources); err != nil {
		return object.Unbound, err
	}
	return newDirect(c, &mapIterator, slots[mapSources:mapSources+n], slots)
}

// takeIterators puts iter(v) of each source into slots, and Unbound behind them.
func takeIterators(c native.Call, slots, sources []object.Value) error {
	for i := range slots {
		slots[i] = object.Unbound
	}
	for i, v := range sources {
		it, err := c.Iter(v)
		if err != nil {
			return err
		}
		slots[i] = it
	}
	return nil
}

// resumeMap collects one item of each source, then calls the function. s.N counts what was collected for this item.
func resumeMap(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	n := s.Slots[mapCount].AsInt()
	switch signal {
	case native.Start:
		s.N = 0
	case native.Item:
		if s.N >= n {
			return s.Stop()
		}
		s.Slots[mapSources+n+s.N] = v
		s.N++
	case native.Exhausted:
		return s.Stop()
	case native.Returned:
		return s.Done(v)
	}
	for ; s.N < n; s.N++ {
		source := s.Slots[mapSources+s.N]
		item, ok, handled, err := native.DirectNext(c, source)
		switch {
		case err != nil:
			return s.Fail(err)
		case !handled:
			return s.Next(1, source)
		case !ok:
			return s.Stop()
		}
		s.Slots[mapSources+n+s.N] = item
	}
	return s.Call(2, s.Slots[mapFn], s.Slots[mapSources+n:mapSources+2*n]...)
}

// tailMap collects the arguments of the next call when the sources are builtin iterators.
func tailMap(c native.Call, it *object.NativeIter) (fn object.Value, args []object.Value, ok, handled bool, err error) {
	slots := it.Slots()
	n := int(slots[mapCount].AsInt())
	if tooDeep(it) || !native.CanDirect(slots[mapSources]) {
		return object.Unbound, nil, false, false, nil
	}
	args = slots[mapSources+n : mapSources+2*n]
	ok, handled, err = directItems(c, slots[mapSources:mapSources+n], args)
	return slots[mapFn], args, ok, handled, err
}

// directMap makes an item without the machine's driving when a native function is mapped over builtin iterators.
func directMap(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	n := int(slots[mapCount].AsInt())
	frame := slots[mapSources+2*n:]
	if len(frame) == 0 || tooDeep(it) {
		return object.Unbound, false, false, nil
	}
	items := slots[mapSources+n : mapSources+2*n]
	ok, handled, err := directItems(c, slots[mapSources:mapSources+n], items)
	if !handled || !ok || err != nil {
		return object.Unbound, false, handled, err
	}
	v, err := callPlain(c, slots[mapFn], items, frame)
	return v, err == nil, true, err
}

// directItems takes one item of each source into items, if that can be done without the machine: the first source may be anything that
// DirectNext handles, the others must be builtin, so that nothing has been taken when it turns out that it cannot.
func directItems(c native.Call, sources, items []object.Value) (ok, handled bool, err error) {
	for _, source := range sources[1:] {
		if !native.CanDirect(source) {
			return false, false, nil
		}
	}
	for i, source := range sources {
		v, ok, handled, err := native.DirectNext(c, source)
		if !handled || !ok || err != nil {
			return false, handled || i > 0, err
		}
		items[i] = v
	}
	return true, true, nil
}

// The slots of a filter; behind them is the room for the arguments of a native function.
const (
	filterFn = iota
	filterSource
	filterItem
	filterFrame
)

func newFilter(c native.Call, args []object.Value) (object.Value, error) {
	it, err := c.Iter(args[2])
	if err != nil {
		return object.Unbound, err
	}
	slots := make([]object.Value, filterFrame+frameRoom(args[1], 1))
	for i := range slots {
		slots[i] = object.Unbound
	}
	slots[filterFn], slots[filterSource] = args[1], it
	return newDirect(c, &filterIterator, slots[filterSource:filterItem], slots)
}

func resumeFilter(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	fn := s.Slots[filterFn]
	switch signal {
	case native.Exhausted:
		return s.Stop()
	case native.Item:
		if !fn.IsNone() && fn.Class() != object.BoolClass {
			s.Slots[filterItem] = v
			return s.Call(2, fn, v)
		}
		yes, err := truth(c, v)
		if err != nil {
			return s.Fail(err)
		}
		if yes {
			return s.Done(v)
		}
	case native.Returned:
		yes, err := truth(c, v)
		if err != nil {
			return s.Fail(err)
		}
		item := s.Slots[filterItem]
		s.Slots[filterItem] = object.Unbound
		if yes && !item.IsUnbound() {
			return s.Done(item)
		}
	}
	for {
		item, ok, handled, err := native.DirectNext(c, s.Slots[filterSource])
		switch {
		case err != nil:
			return s.Fail(err)
		case !handled:
			return s.Next(1, s.Slots[filterSource])
		case !ok:
			return s.Stop()
		case !fn.IsNone() && fn.Class() != object.BoolClass:
			s.Slots[filterItem] = item
			return s.Call(2, fn, item)
		}
		yes, err := truth(c, item)
		if err == nil && !yes {
			err = c.Meter().Steps(1)
		}
		if err != nil {
			return s.Fail(err)
		}
		if yes {
			return s.Done(item)
		}
	}
}

// directFilter passes over items as long as its source goes on without the machine. Items that were passed over are gone either way, so it may
// stop between two of them.
func directFilter(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
	slots := it.Slots()
	fn := slots[filterFn]
	plain := fn.IsNone() || fn.Class() == object.BoolClass
	frame := slots[filterFrame:]
	if !plain && len(frame) == 0 || tooDeep(it) {
		return object.Unbound, false, false, nil
	}
	for {
		v, ok, handled, err := native.DirectNext(c, slots[filterSource])
		if !handled || !ok || err != nil {
			return object.Unbound, false, handled, err
		}
		verdict := v
		if !plain {
			slots[filterItem] = v
			if verdict, err = callPlain(c, fn, slots[filterItem:filterFrame], frame); err != nil {
				return object.Unbound, false, true, err
			}
		}
		yes, err := truth(c, verdict)
		if yes || err != nil {
			return v, err == nil, true, err
		}
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, false, true, err
		}
	}
}
