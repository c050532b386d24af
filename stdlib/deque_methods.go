package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var (
	dequeIter        = native.Iter{Resume: pure(dequeNext), Direct: pureDirect(dequeNext)}
	dequeReverseIter = native.Iter{Resume: pure(dequePrevious), Direct: pureDirect(dequePrevious)}
)

// defineDeque makes the class and its methods.
func defineDeque() {
	dequeClass = object.StaticClass("deque", object.KindOpaque, 0, object.ObjectClass).SetModule("collections")
	blank := func(c native.Call) (object.Value, error) {
		d, err := newDeque(c.Meter(), -1)
		if err != nil {
			return object.Unbound, err
		}
		return d.Header.Value(), nil
	}
	native.Constructor(dequeClass, &native.Func{Name: "deque", Params: classParams("iterable?", "maxlen=None"), Cost: native.Linear("len(iterable)"), Slots: 1,
		Doc: "A list-like sequence optimized for data accesses near its endpoints.", Blank: blank,
		Reduce: &native.Reducer{Init: dequeMake, Step: dequeStep, Finish: dequeFinish}})
	// A deque is filled by __init__, so that derived classes may take other arguments.
	native.StaticMethods(dequeClass, native.NewOf(dequeClass, &native.Func{Params: classParams("*args", "**kwargs"), Cost: native.Fixed(2),
		Run: func(c native.Call, _ []object.Value) (object.Value, error) { return blank(c) }}))
	native.Methods(dequeClass,
		&native.Func{Name: "__init__", Params: native.Params("self", "iterable?", "maxlen=None"), Cost: native.Linear("len(iterable)"), Slots: 1,
			Doc: "Make the items those of the iterable.", Reduce: &native.Reducer{Init: dequeInit, Step: dequeStep,
				Finish: func(native.Call, *native.State) (object.Value, error) { return object.None, nil }}},
		&native.Func{Name: "__repr__", Params: native.Params("self", "/"), Raw: true, Cost: native.Linear("len(self)"), Doc: "Return repr(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				b := object.NewBuilder(c.Meter())
				if err := dequeOf(args[0]).write(c, b, object.ClassOf(args[0]).Name()); err != nil {
					return object.Unbound, err
				}
				return b.Value()
			}})
	subscriptable(dequeClass)
	defineDequeOperators()
	dequeClass.Define("__hash__", object.None)
	for _, class := range []**object.Class{&dequeIter.Class, &dequeReverseIter.Class} {
		name := "_deque_iterator"
		if class == &dequeReverseIter.Class {
			name = "_deque_reverse_iterator"
		}
		*class = object.StaticClass(name, object.KindNativeIter, object.ClassFinal, object.ObjectClass).SetModule("collections")
		native.Constructor(*class, &native.Func{Name: name, Params: classParams("deque", "index=0", "/"), Cost: native.Fixed(3), Doc: "Iterate over a deque.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				d := dequeOf(args[1])
				if d == nil {
					return object.Unbound, object.TypeErrorf("%s() argument 1 must be collections.deque, not %s", name, object.TypeName(args[1]))
				}
				skip, err := smallIntOf(c, args[2], "ssize_t")
				if err != nil {
					return object.Unbound, err
				}
				skip = min(max(skip, 0), int64(d.n))
				if name == "_deque_iterator" {
					return dequeIter.New(c, d.Header.Value(), object.Int(skip), object.Int(d.version))
				}
				return dequeReverseIter.New(c, d.Header.Value(), object.Int(int64(d.n)-1-skip), object.Int(d.version))
			}})
		native.Methods(*class,
			&native.Func{Name: "__length_hint__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Tell how many items are left.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) {
					slots := args[0].NativeIter().Slots()
					if i := slots[1].AsInt(); name == "_deque_iterator" {
						return object.Int(max(int64(dequeOf(slots[0]).n)-i, 0)), nil
					} else {
						return object.Int(i + 1), nil
					}
				}},
			&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
			&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Take the next item.", Resume: nextOfSelf})
	}
	// method declares a method of a deque without callbacks.
	method := func(name string, params []string, cost native.Cost, doc string, run func(c native.Call, d *deque, args []object.Value) (object.Value, error)) {
		native.Methods(dequeClass, &native.Func{Name: name, Params: native.Params(append(append([]string{"self"}, params...), "/")...), Cost: cost, Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, dequeOf(args[0]), args[1:])
			}})
	}
	method("append", []string{"x"}, native.Fixed(1), "Add an element to the right side of the deque.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		return object.None, d.push(c.Meter(), args[0])
	})
	method("appendleft", []string{"x"}, native.Fixed(1), "Add an element to the left side of the deque.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		return object.None, d.pushLeft(c.Meter(), args[0])
	})
	method("pop", nil, native.Fixed(1), "Remove and return the rightmost element.", func(_ native.Call, d *deque, _ []object.Value) (object.Value, error) {
		if d.n == 0 {
			return object.Unbound, object.IndexErrorf("pop from an empty deque")
		}
		return d.pop(), nil
	})
	method("popleft", nil, native.Fixed(1), "Remove and return the leftmost element.", func(_ native.Call, d *deque, _ []object.Value) (object.Value, error) {
		if d.n == 0 {
			return object.Unbound, object.IndexErrorf("pop from an empty deque")
		}
		return d.popLeft(), nil
	})
	for _, left := range []bool{false, true} {
		name, doc := "extend", "Extend the right side of the deque with the items of an iterable."
		if left {
			name, doc = "extendleft", "Extend the left side of the deque with the items of an iterable, which so come in reverse."
		}
		native.Methods(dequeClass, &native.Func{Name: name, Params: native.Params("self", "iterable", "/"), Cost: native.Linear("len(iterable)"), Doc: doc,
			Reduce: dequeExtend(left, func(*native.State) object.Value { return object.None })})
	}
	native.Methods(dequeClass, &native.Func{Name: "__iadd__", Params: native.Params("self", "iterable", "/"), Cost: native.Linear("len(iterable)"), Doc: "Implement self+=value.", Raw: true,
		Reduce: dequeExtend(false, func(s *native.State) object.Value { return s.Slots[0] })})
	method("clear", nil, native.Fixed(1), "Remove all elements from the deque.", func(_ native.Call, d *deque, _ []object.Value) (object.Value, error) {
		d.clear()
		return object.None, nil
	})
	method("reverse", nil, native.Linear("len(self)"), "Reverse the elements of the deque in place.", func(c native.Call, d *deque, _ []object.Value) (object.Value, error) {
		if err := c.Meter().Steps(int64(d.n / 4)); err != nil {
			return object.Unbound, err
		}
		for i, j := 0, d.n-1; i < j; i, j = i+1, j-1 {
			*d.at(i), *d.at(j) = *d.at(j), *d.at(i)
		}
		return object.None, nil
	})
	method("rotate", []string{"n=1"}, native.Linear("n"), "Rotate the deque n steps to the right; to the left when n is negative.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		k, err := smallIntOf(c, args[0], "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		return object.None, d.rotate(c.Meter(), k)
	})
	method("insert", []string{"i", "x"}, native.Linear("len(self)"), "Insert x before index i.", dequeInsert)
	method("count", []string{"x"}, native.Linear("len(self)"), "Return the number of elements equal to x.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		n := int64(0)
		err := d.search(c, args[0], 0, d.n, object.RuntimeErrorf, func(int) bool { n++; return false })
		return object.Int(n), err
	})
	method("index", []string{"x", "start=0", "stop=None"}, native.Linear("len(self)"), "Return the first index of x.", dequeIndex)
	method("remove", []string{"x"}, native.Linear("len(self)"), "Remove the first element equal to x.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		found := -1
		if err := d.search(c, args[0], 0, d.n, object.IndexErrorf, func(i int) bool { found = i; return true }); err != nil {
			return object.Unbound, err
		}
		if found < 0 {
			return object.Unbound, object.ValueErrorf("%s is not in deque", object.SafeRepr(args[0]))
		}
		return object.None, d.remove(c.Meter(), found)
	})
	method("__contains__", []string{"x"}, native.Linear("len(self)"), "Return x in self.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		found := false
		err := d.search(c, args[0], 0, d.n, object.RuntimeErrorf, func(int) bool { found = true; return true })
		return object.Bool(found), err
	})
	method("__len__", nil, native.Fixed(1), "Return len(self).", func(_ native.Call, d *deque, _ []object.Value) (object.Value, error) {
		return object.Int(int64(d.n)), nil
	})
	method("__iter__", nil, native.Fixed(2), "Implement iter(self).", func(c native.Call, d *deque, _ []object.Value) (object.Value, error) {
		return dequeIter.New(c, d.Header.Value(), object.Int(0), object.Int(d.version))
	})
	method("__reversed__", nil, native.Fixed(2), "Return a reverse iterator.", func(c native.Call, d *deque, _ []object.Value) (object.Value, error) {
		return dequeReverseIter.New(c, d.Header.Value(), object.Int(int64(d.n-1)), object.Int(d.version))
	})
	method("__getitem__", []string{"i"}, native.Fixed(1), "Return self[i].", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		i, err := d.index(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		return *d.at(i), nil
	})
	method("__setitem__", []string{"i", "x"}, native.Fixed(1), "Set self[i] to x.", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		i, err := d.index(c, args[0])
		if err == nil {
			*d.at(i) = args[1]
		}
		return object.None, err
	})
	method("__delitem__", []string{"i"}, native.Linear("len(self)"), "Delete self[i].", func(c native.Call, d *deque, args []object.Value) (object.Value, error) {
		i, err := d.index(c, args[0])
		if err == nil {
			err = d.remove(c.Meter(), i)
		}
		return object.None, err
	})
	native.Methods(dequeClass, &native.Func{Name: "__reduce__", Params: native.Params("self", "/"), Cost: native.Fixed(8), Doc: "Return what copy needs.", Raw: true,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			limit := object.None
			if d := dequeOf(args[0]); d.limit >= 0 {
				limit = object.Int(int64(d.limit))
			}
			with, err := object.TupleOf(c.Meter(), object.EmptyTuple, limit)
			if err != nil {
				return object.Unbound, err
			}
			items, err := c.Iter(args[0])
			if err != nil {
				return object.Unbound, err
			}
			return object.TupleOf(c.Meter(), object.ClassOf(args[0]).Value(), with, object.None, items)
		}})
	native.Getters(dequeClass, &native.Getter{Name: "maxlen", Doc: "maximum size of a deque or None if unbounded",
		Get: func(_ native.Call, self object.Value) (object.Value, error) {
			if d := dequeOf(self); d.limit >= 0 {
				return object.Int(int64(d.limit)), nil
			}
			return object.None, nil
		}})
}

// maxLen converts the argument maxlen: -1 for None.
func maxLen(c native.Call, v object.Value) (int, error) {
	if v.IsNone() {
		return -1, nil
	}
	if !isIntKind(object.BuiltinPart(v)) {
		return 0, object.TypeErrorf("an integer is required")
	}
	n, err := smallIntOf(c, v, "ssize_t")
	if err != nil {
		return 0, err
	}
	if n < 0 {
		return 0, object.ValueErrorf("maxlen must be non-negative")
	}
	return int(n), nil
}

// dequeMake begins the constructor, dequeInit __init__.
func dequeMake(c native.Call, s *native.State) (object.Value, bool, error) {
	limit, err := maxLen(c, s.Slots[2])
	if err != nil {
		return object.Unbound, false, err
	}
	d, err := newDeque(c.Meter(), limit)
	if err != nil {
		return object.Unbound, false, err
	}
	s.Own()[0] = d.Header.Value()
	return s.Slots[1], s.Slots[1].IsUnbound(), nil
}

func dequeInit(c native.Call, s *native.State) (object.Value, bool, error) {
	limit, err := maxLen(c, s.Slots[2])
	if err != nil {
		return object.Unbound, false, err
	}
	d := dequeOf(s.Slots[0])
	d.clear()
	d.limit = limit
	s.Own()[0] = d.Header.Value()
	return s.Slots[1], s.Slots[1].IsUnbound(), nil
}

func dequeStep(c native.Call, s *native.State, item object.Value) (bool, error) {
	return false, dequeOf(s.Own()[0]).push(c.Meter(), item)
}

func dequeFinish(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil }

// dequeExtend makes the reducer of extend and its like.
func dequeExtend(left bool, result func(*native.State) object.Value) *native.Reducer {
	return &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			if d := dequeOf(s.Slots[0]); dequeOf(s.Slots[1]) == d { // d.extend(d): a copy first
				e, err := newDeque(c.Meter(), -1)
				if err == nil {
					err = d.copyInto(c.Meter(), e)
				}
				if err != nil {
					return object.Unbound, false, err
				}
				return e.Header.Value(), false, nil
			}
			return s.Slots[1], false, nil
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			d := dequeOf(s.Slots[0])
			if left {
				return false, d.pushLeft(c.Meter(), item)
			}
			return false, d.push(c.Meter(), item)
		},
		Finish: func(_ native.Call, s *native.State) (object.Value, error) { return result(s), nil },
	}
}

// index converts an index of a script.
func (d *deque) index(c native.Call, v object.Value) (int, error) {
	if !isIntKind(v) {
		if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
			return 0, err
		} else if !ok {
			return 0, object.TypeErrorf("sequence index must be integer, not '%s'", object.TypeName(v))
		}
	}
	i, err := smallIntOf(c, v, "ssize_t")
	if err != nil {
		return 0, object.IndexErrorf("cannot fit '%s' into an index-sized integer", object.TypeName(v))
	}
	if i < 0 {
		i += int64(d.n)
	}
	if i < 0 || i >= int64(d.n) {
		return 0, object.IndexErrorf("deque index out of range")
	}
	return int(i), nil
}

// search calls found with the index of every item in [from, to) that equals v, until it returns true. mutated makes the error for a deque that changed
// meanwhile.
func (d *deque) search(c native.Call, v object.Value, from, to int, mutated func(format string, args ...any) error, found func(i int) bool) error {
	version := d.version
	for i := from; i < to; i++ {
		if err := c.Meter().Steps(1); err != nil {
			return err
		}
		same, err := object.SameOrEqual(c, *d.at(i), v)
		if err != nil {
			return err
		}
		if d.version != version {
			return mutated("deque mutated during iteration")
		}
		if same && found(i) {
			return nil
		}
	}
	return nil
}

func dequeInsert(c native.Call, d *deque, args []object.Value) (object.Value, error) {
	i, err := smallIntOf(c, args[0], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	if d.limit >= 0 && d.n >= d.limit {
		return object.Unbound, object.IndexErrorf("deque already at its maximum size")
	}
	n := int64(d.n)
	if i < 0 {
		i = max(i+n, 0)
	}
	i = min(i, n)
	if err := c.Meter().Steps((n - i) / 4); err != nil {
		return object.Unbound, err
	}
	if err := d.push(c.Meter(), args[1]); err != nil {
		return object.Unbound, err
	}
	for j := d.n - 1; int64(j) > i; j-- {
		*d.at(j), *d.at(j - 1) = *d.at(j - 1), *d.at(j)
	}
	return object.None, nil
}

func dequeIndex(c native.Call, d *deque, args []object.Value) (object.Value, error) {
	bounds := [2]int64{0, int64(d.n)}
	for i := range bounds {
		v := args[1+i]
		if v.IsNone() {
			continue
		}
		n, err := smallIntOf(c, v, "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		if n < 0 {
			n = max(n+int64(d.n), 0)
		}
		bounds[i] = min(n, int64(d.n))
	}
	at := -1
	if err := d.search(c, args[0], int(bounds[0]), int(bounds[1]), object.RuntimeErrorf, func(i int) bool { at = i; return true }); err != nil {
		return object.Unbound, err
	}
	if at < 0 {
		return object.Unbound, object.ValueErrorf("%s is not in deque", object.SafeRepr(args[0]))
	}
	return object.Int(int64(at)), nil
}

// dequeNext and dequePrevious make items: the slots are the deque, the index and the version that it must still have.
func dequeNext(_ native.Call, slots []object.Value) (object.Value, bool, error) {
	d, i := dequeOf(slots[0]), slots[1].AsInt()
	if d.version != slots[2].AsInt() {
		return object.Unbound, false, object.RuntimeErrorf("deque mutated during iteration")
	}
	if i >= int64(d.n) {
		return object.Unbound, false, nil
	}
	slots[1] = object.Int(i + 1)
	return *d.at(int(i)), true, nil
}

func dequePrevious(_ native.Call, slots []object.Value) (object.Value, bool, error) {
	d, i := dequeOf(slots[0]), slots[1].AsInt()
	if d.version != slots[2].AsInt() {
		return object.Unbound, false, object.RuntimeErrorf("deque mutated during iteration")
	}
	if i < 0 {
		return object.Unbound, false, nil
	}
	slots[1] = object.Int(i - 1)
	return *d.at(int(i)), true, nil
}
