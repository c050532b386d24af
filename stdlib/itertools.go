package stdlib

import (
	"sync"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// lazyIter is the declaration of one class of iterators of itertools. Its class is made when the module is.
type lazyIter struct {
	native.Iter
	name   string
	params []string
	doc    string
	make   func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) // args[0] is the class
	// sources, when not nil, returns the slots that hold iterators when the iterator calls nothing but those: then it can go on without the machine
	// as long as they are builtin.
	sources func(slots []object.Value) []object.Value
}

// itertoolsIters lists the iterators, from all files.
func itertoolsIters() []*lazyIter {
	return []*lazyIter{accumulateIter, batchedIter, chainIter, combinationsIter, combinationsReplacedIter, compressIter, countIter, cycleIter, dropWhileIter,
		filterFalseIter, groupByIter, groupIter, sliceIter, pairwiseIter, permutationsIter, productIter, repeatIter, starMapIter, takeWhileIter, teeIter,
		zipLongestIter}
}

// itertoolsModule declares itertools: one-item steps in itertools_*.go.
func itertoolsModule() *native.Module {
	m := &native.Module{
		Name: "itertools", Doc: "Functional tools for creating and using iterators.", Values: map[string]object.Value{},
		Funcs: []*native.Func{
			{Name: "tee", Params: native.Params("iterable", "n=2", "/"), Cost: native.Linear("n"), Doc: "Return a tuple of n independent iterators.", Run: itertoolsTee},
		},
	}
	for _, it := range itertoolsIters() {
		class := object.StaticClass(it.name, object.KindNativeIter, 0, object.ObjectClass).SetModule("itertools").SetDoc(it.doc)
		it.Class = class
		if it.sources != nil && it.Direct == nil {
			it.Direct = directly(it)
		}
		native.Methods(class,
			&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
			&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Take the next item.", Resume: nextOfSelf},
		)
		if it.make != nil {
			native.Constructor(class, &native.Func{Name: it.name, Params: classParams(it.params...), Cost: native.Fixed(3), Doc: it.doc,
				Run: func(c native.Call, args []object.Value) (object.Value, error) { return it.make(c, it, args) }})
			m.Values[it.name] = class.Value()
		}
	}
	native.ClassMethods(chainIter.Class, &native.Func{Name: "from_iterable", Params: native.Params("cls", "iterable", "/"), Cost: native.Fixed(3),
		Doc: "Return a chain of the iterables that an iterable yields.", Run: chainFromIterable})
	native.Methods(countIter.Class, &native.Func{Name: "__repr__", Params: native.Params("self", "/"), Cost: native.Fixed(4), Doc: "Return repr(self).", Run: countRepr})
	native.Methods(repeatIter.Class, &native.Func{Name: "__repr__", Params: native.Params("self", "/"), Cost: native.Fixed(4), Doc: "Return repr(self).", Run: repeatRepr})
	return m.Define()
}

// nextOfSelf is it.__next__().
func nextOfSelf(_ native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		return s.Done(v)
	case native.Exhausted:
		return s.Fail(object.StopIterationOf(object.None))
	}
	return s.Next(1, s.Slots[0])
}

// states keeps the States that directly works with, which are too big to make one for every item.
var states = sync.Pool{New: func() any { return new(native.State) }}

// directly makes an item by running Resume here while all its sources are builtin iterators.
func directly(it *lazyIter) func(native.Call, *object.NativeIter) (object.Value, bool, bool, error) {
	return func(c native.Call, n *object.NativeIter) (v object.Value, ok, handled bool, err error) {
		for _, source := range it.sources(n.Slots()) {
			if source.Is(object.KindNativeIter) || source.Is(object.KindGenerator) || source.Is(object.KindInstance) || source.Is(object.KindOpaque) {
				return object.Unbound, false, false, nil
			}
		}
		s := states.Get().(*native.State)
		s.Slots, s.Phase, s.N = n.Slots(), 0, n.N
		defer func() {
			n.N = s.N
			*s = native.State{}
			states.Put(s)
		}()
		signal, given := native.Start, object.Unbound
		for {
			a := it.Resume(c, s, signal, given)
			switch a.Kind {
			case native.Return:
				return a.Value, true, true, nil
			case native.StopIt:
				return object.Unbound, false, true, nil
			case native.NextOf:
				if err := c.Meter().Steps(1); err != nil { // there may be any number of items before the next result
					return object.Unbound, false, true, err
				}
				item, more, _, err := native.DirectNext(c, a.Value)
				if err != nil {
					return object.Unbound, false, true, err
				}
				signal, given = native.Item, item
				if !more {
					signal, given = native.Exhausted, object.Unbound
				}
			default:
				return object.Unbound, false, true, a.Err
			}
		}
	}
}

// from returns the sources that are in slots [i, j).
func from(i, j int) func([]object.Value) []object.Value {
	return func(slots []object.Value) []object.Value { return slots[i:j] }
}

// iters returns iter(v) for each of vs, behind the given number of free slots.
func iters(c native.Call, free int, vs []object.Value) ([]object.Value, error) {
	slots := make([]object.Value, free+len(vs))
	for i := range free {
		slots[i] = object.Unbound
	}
	for i, v := range vs {
		it, err := c.Iter(v)
		if err != nil {
			return nil, err
		}
		slots[free+i] = it
	}
	return slots, nil
}

// newIter makes an iterator with given slots, the last of which is to be iter(source).
func newIter(c native.Call, it *lazyIter, source object.Value, slots ...object.Value) (object.Value, error) {
	iterator, err := c.Iter(source)
	if err != nil {
		return object.Unbound, err
	}
	return it.New(c, append(slots, iterator)...)
}

// charged spends n steps on one item of a combinatoric iterator.
func charged(c native.Call, n int) error { return c.Meter().Steps(int64(n)) }
