package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Combinatoric iterators. Their slots are a tuple of the items (product: of the pools), a list of indexes, Unbound before the first
// result and None after the last, and for permutations a list of cycles.

// makeCombinatoric makes an iterator over the items of an iterable; r is the length of its results.
func makeCombinatoric(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
	source, length := args[1], args[2]
	items, err := c.Items(source)
	if err != nil {
		return object.Unbound, err
	}
	pool, err := object.TupleOf(c.Meter(), items...)
	if err != nil {
		return object.Unbound, err
	}
	r := int64(len(items))
	if !length.IsNone() {
		if !isIntKind(object.BuiltinPart(length)) {
			return object.Unbound, object.TypeErrorf("Expected int as r")
		}
		if r, err = smallIntOf(c, length, "ssize_t"); err != nil {
			return object.Unbound, err
		}
		if r < 0 {
			return object.Unbound, object.ValueErrorf("r must be non-negative")
		}
	}
	v, err := it.New(c, pool, object.Unbound, object.Unbound)
	if err == nil {
		v.NativeIter().N = r
	}
	return v, err
}

// indexes returns a new list of n ints as first gives them.
func indexes(c native.Call, n int64, first func(i int64) int64) (object.Value, error) {
	if err := charged(c, int(min(n, 1<<30))); err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), int(n))
	if err != nil {
		return object.Unbound, err
	}
	for i := range n {
		if err := l.Append(c.Meter(), object.Int(first(i))); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

// counted makes an iterator out of two functions: advance moves on to the next result and tells whether there is one, and fill puts its items, of
// which there are size(slots, n), into out. n is the number of the iterator.
func counted(size func(slots []object.Value, n int64) int, advance func(c native.Call, slots []object.Value, n int64) (bool, error),
	fill func(slots, out []object.Value)) native.Iter {
	next := func(c native.Call, slots []object.Value, n int64) (object.Value, bool, error) {
		ok, err := advance(c, slots, n)
		if !ok || err != nil {
			return object.Unbound, false, err
		}
		length := size(slots, n)
		if err := charged(c, length/2); err != nil {
			return object.Unbound, false, err
		}
		t, err := object.NewTuple(c.Meter(), length)
		if err != nil {
			return object.Unbound, false, err
		}
		fill(slots, t.Items())
		return t.Value(), true, nil
	}
	return native.Iter{
		Resume: func(c native.Call, s *native.State, _ native.Signal, _ object.Value) native.Action {
			v, ok, err := next(c, s.Slots, s.N)
			switch {
			case err != nil:
				return s.Fail(err)
			case !ok:
				return s.Stop()
			}
			return s.Done(v)
		},
		Direct: func(c native.Call, it *object.NativeIter) (object.Value, bool, bool, error) {
			v, ok, err := next(c, it.Slots(), it.N)
			return v, ok, true, err
		},
		Into: func(c native.Call, it *object.NativeIter, out []object.Value) (ok, handled bool, err error) {
			slots := it.Slots()
			if size(slots, it.N) != len(out) {
				return false, false, nil
			}
			if ok, err = advance(c, slots, it.N); ok && err == nil {
				if err = charged(c, len(out)/2); err == nil {
					fill(slots, out)
				}
			}
			return ok, true, err
		},
	}
}

// stepper makes a combinatoric iterator: first makes the initial indexes, or Unbound when there is no result at all; next moves on and reports
// whether there is a further result. n is the length of the pool and r that of the results.
func stepper(first func(c native.Call, slots []object.Value, n, r int64) (object.Value, error), next func(slots, at []object.Value, n, r int64) bool) native.Iter {
	return counted(func(_ []object.Value, r int64) int { return int(r) }, func(c native.Call, slots []object.Value, r int64) (bool, error) {
		n := int64(len(sequenceItems(slots[0])))
		switch at := slots[1]; {
		case at.IsNone():
			return false, nil
		case at.IsUnbound():
			v, err := first(c, slots, n, r)
			if err != nil {
				return false, err
			}
			slots[1] = v
			if v.IsUnbound() {
				slots[1] = object.None
				return false, nil
			}
		default:
			if !next(slots, at.List().Items(), n, r) {
				slots[1] = object.None
				return false, nil
			}
		}
		return true, nil
	}, func(slots, out []object.Value) {
		pool := sequenceItems(slots[0])
		at := slots[1].List().Items()
		for i := range out {
			out[i] = pool[at[i].AsInt()]
		}
	})
}

var combinationsIter = &lazyIter{name: "combinations", params: []string{"iterable", "r"}, doc: "Yield the subsequences of length r, in lexicographic order of positions.", make: makeCombinatoric,
	Iter: stepper(
		func(c native.Call, _ []object.Value, n, r int64) (object.Value, error) {
			if r > n {
				return object.Unbound, nil
			}
			return indexes(c, r, func(i int64) int64 { return i })
		},
		func(_, at []object.Value, n, r int64) bool {
			i := r - 1
			for i >= 0 && at[i].AsInt() == i+n-r {
				i--
			}
			if i < 0 {
				return false
			}
			for j := at[i].AsInt() + 1; i < r; i, j = i+1, j+1 {
				at[i] = object.Int(j)
			}
			return true
		}),
}

var combinationsReplacedIter = &lazyIter{name: "combinations_with_replacement", params: []string{"iterable", "r"}, make: makeCombinatoric,
	doc: "Yield the subsequences of length r in which items may be repeated.",
	Iter: stepper(
		func(c native.Call, _ []object.Value, n, r int64) (object.Value, error) {
			if n == 0 && r > 0 {
				return object.Unbound, nil
			}
			return indexes(c, r, func(int64) int64 { return 0 })
		},
		func(_, at []object.Value, n, r int64) bool {
			i := r - 1
			for i >= 0 && at[i].AsInt() == n-1 {
				i--
			}
			if i < 0 {
				return false
			}
			for j := at[i].AsInt() + 1; i < r; i++ {
				at[i] = object.Int(j)
			}
			return true
		}),
}

// permutations keep a third slot: for each position, in how many steps it comes to its last item.
var permutationsIter = &lazyIter{name: "permutations", params: []string{"iterable", "r=None"}, doc: "Yield the arrangements of length r, in lexicographic order of positions.", make: makeCombinatoric,
	Iter: stepper(
		func(c native.Call, slots []object.Value, n, r int64) (object.Value, error) {
			if r > n {
				return object.Unbound, nil
			}
			cycles, err := indexes(c, r, func(i int64) int64 { return n - i })
			if err != nil {
				return object.Unbound, err
			}
			slots[2] = cycles
			return indexes(c, n, func(i int64) int64 { return i })
		},
		func(slots, at []object.Value, n, r int64) bool {
			cycles := slots[2].List().Items()
			for i := r - 1; i >= 0; i-- {
				left := cycles[i].AsInt() - 1
				if left == 0 {
					moved := at[i]
					copy(at[i:], at[i+1:])
					at[n-1] = moved
					cycles[i] = object.Int(n - i)
					continue
				}
				cycles[i] = object.Int(left)
				at[i], at[n-left] = at[n-left], at[i]
				return true
			}
			return false
		}),
}

// product: slots are the tuple of pools and the list of indexes.
var productIter = &lazyIter{name: "product", params: []string{"*iterables", "repeat=1"}, doc: "Yield the Cartesian product of the iterables, the last one moving fastest.",
	Iter: counted(func(slots []object.Value, _ int64) int { return len(sequenceItems(slots[0])) }, productAdvance, productFill), make: func(c native.Call, it *lazyIter, args []object.Value) (object.Value, error) {
		repeat, err := smallIntOf(c, args[1], "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		if repeat < 0 {
			return object.Unbound, object.ValueErrorf("repeat argument cannot be negative")
		}
		sources := args[2:]
		if n := int64(len(sources)); n > 0 && repeat > (1<<40)/n {
			return object.Unbound, object.OverflowErrorf("repeat argument too large")
		}
		pools, err := object.NewTuple(c.Meter(), len(sources)*int(repeat))
		if err != nil {
			return object.Unbound, err
		}
		for i, source := range sources {
			items, err := c.Items(source)
			if err != nil {
				return object.Unbound, err
			}
			pool, err := object.TupleOf(c.Meter(), items...)
			if err != nil {
				return object.Unbound, err
			}
			for j := i; j < pools.Len(); j += len(sources) {
				pools.Items()[j] = pool
			}
		}
		return it.New(c, pools.Value(), object.Unbound)
	}}

func productAdvance(c native.Call, slots []object.Value, _ int64) (bool, error) {
	pools := sequenceItems(slots[0])
	switch at := slots[1]; {
	case at.IsNone():
		return false, nil
	case at.IsUnbound():
		for _, pool := range pools {
			if pool.Tuple().Len() == 0 {
				slots[1] = object.None
				return false, nil
			}
		}
		v, err := indexes(c, int64(len(pools)), func(int64) int64 { return 0 })
		if err != nil {
			return false, err
		}
		slots[1] = v
	default:
		indexes := at.List().Items()
		i := len(pools) - 1
		for ; i >= 0; i-- {
			next := indexes[i].AsInt() + 1
			if next < int64(pools[i].Tuple().Len()) {
				indexes[i] = object.Int(next)
				break
			}
			indexes[i] = object.Int(0)
		}
		if i < 0 {
			slots[1] = object.None
			return false, nil
		}
	}
	return true, nil
}

func productFill(slots, out []object.Value) {
	pools, at := sequenceItems(slots[0]), slots[1].List().Items()
	for i := range out {
		out[i] = pools[i].Tuple().Items()[at[i].AsInt()]
	}
}
