package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// __reduce__ and __setstate__ of iterators: how copy takes one apart and puts the copy where the original stands.

// reduceMethod declares __reduce__ of a class.
func reduceMethod(k *object.Class, cost native.Cost, run native.Run) {
	native.Methods(k, &native.Func{Name: "__reduce__", Params: self("/"), Cost: cost, Run: run, Doc: "Return what makes an equal object: a callable, its arguments, a state."})
}

// setStateMethod declares __setstate__ of a class.
func setStateMethod(k *object.Class, run native.Run) {
	native.Methods(k, &native.Func{Name: "__setstate__", Params: self("state", "/"), Cost: native.Linear("the index, for str"), Run: run,
		Doc: "Set the state that __reduce__ returned."})
}

func registerReduction() {
	for _, k := range []*object.Class{object.ListIteratorClass, object.ListReverseClass, object.TupleIteratorClass, object.RangeIteratorClass,
		object.StrIteratorClass, object.ASCIIIteratorClass, object.BytesIteratorClass, object.ByteArrayIterClass} {
		reduceMethod(k, native.Fixed(5), reduceIndexed)
		setStateMethod(k, seekIndexed)
	}
	for _, k := range []*object.Class{object.SetIteratorClass, object.KeyIteratorClass, object.ValueIteratorClass, object.ItemIteratorClass,
		object.ReverseKeyClass, object.ReverseValueClass, object.ReverseItemClass} {
		reduceMethod(k, native.Linear("the number of items left"), func(c native.Call, args []object.Value) (object.Value, error) {
			rest, err := args[0].Iterator().Rest(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			return reduced(c, builtin("iter"), []object.Value{rest})
		})
	}
	reduceMethod(object.SequenceIteratorClass, native.Fixed(5), func(c native.Call, args []object.Value) (object.Value, error) {
		over, index := args[0].Object().(*object.SequenceIterator).Position()
		if over.IsUnbound() {
			return reduced(c, builtin("iter"), []object.Value{object.EmptyTuple})
		}
		return reduced(c, builtin("iter"), []object.Value{over}, object.Int(index))
	})
	setStateMethod(object.SequenceIteratorClass, func(c native.Call, args []object.Value) (object.Value, error) {
		n, err := stateIndex(c, args[1])
		if err == nil {
			args[0].Object().(*object.SequenceIterator).SetPosition(n)
		}
		return object.None, err
	})
	native.Methods(object.SequenceIteratorClass, &native.Func{Name: "__length_hint__", Params: self("/"), Cost: native.Fixed(3), Doc: "Tell how many items are left, if the length is known.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			over, index := args[0].Object().(*object.SequenceIterator).Position()
			if over.IsUnbound() {
				return object.Int(0), nil
			}
			if !has(over, nameLen) {
				return object.NotImplemented, nil
			}
			n, err := c.Len(over)
			return object.Int(max(int64(n)-index, 0)), err
		}})
	reduceDriven()
}

// reduced makes what __reduce__ returns.
func reduced(c native.Call, make object.Value, args []object.Value, state ...object.Value) (object.Value, error) {
	t, err := object.TupleOf(c.Meter(), args...)
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), append([]object.Value{make, t}, state...)...)
}

// reduceIndexed is __reduce__ of an iterator that stands at an index.
func reduceIndexed(c native.Call, args []object.Value) (object.Value, error) {
	it := args[0].Iterator()
	over, index := it.Over()
	make := builtin("iter")
	switch class := it.ClassOf(); {
	case class == object.RangeIteratorClass:
		return reduceRange(c, it)
	case over.IsUnbound() && (class == object.ListIteratorClass || class == object.ListReverseClass):
		l, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return object.Unbound, err
		}
		return reduced(c, make, []object.Value{l.Value()})
	case over.IsUnbound() && (class == object.StrIteratorClass || class == object.ASCIIIteratorClass):
		return reduced(c, make, []object.Value{object.EmptyStr})
	case over.IsUnbound():
		return reduced(c, make, []object.Value{object.EmptyTuple})
	case class == object.ListReverseClass:
		make = builtin("reversed")
	}
	return reduced(c, make, []object.Value{over}, object.Int(int64(index)))
}

// reduceRange is __reduce__ of an iterator over a range: what is left is a range again.
func reduceRange(c native.Call, it *object.Iterator) (object.Value, error) {
	over, index := it.Over()
	var start, stop, step int64 = 0, 0, 1
	if r := over.Range(); r != nil {
		step = r.Step()
		start, stop = r.Start()+int64(index)*step, r.Start()+r.Len()*step
	}
	left, err := object.NewRange(c.Meter(), start, stop, step)
	if err != nil {
		return object.Unbound, err
	}
	return reduced(c, builtin("iter"), []object.Value{left}, object.None)
}

// stateIndex reads the state of an iterator, an index; one beyond 64 bits is an OverflowError.
func stateIndex(_ native.Call, v object.Value) (int64, error) {
	v = object.BuiltinPart(v)
	switch {
	case v.IsInt() || v.IsBool():
		return v.AsInt(), nil
	case v.Is(object.KindBigInt):
		return 0, object.OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return 0, object.TypeErrorf("an integer is required")
}

func seekIndexed(c native.Call, args []object.Value) (object.Value, error) {
	n, err := stateIndex(c, args[1])
	if err != nil {
		if args[0].Iterator().ClassOf() == object.RangeIteratorClass && raised(err, object.TypeError) {
			err = object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(args[1]))
		}
		return object.Unbound, err
	}
	return object.None, args[0].Iterator().Seek(c.Meter(), int(n))
}

// reduceDriven declares the same for the iterators that the machine drives.
func reduceDriven() {
	slots := func(v object.Value) []object.Value { return object.BuiltinPart(v).NativeIter().Slots() }
	class := func(v object.Value) object.Value { return object.ClassOf(v).Value() }
	raw := func(k *object.Class, run func(c native.Call, v object.Value) (object.Value, error)) {
		native.Methods(k, &native.Func{Name: "__reduce__", Params: self("/"), Raw: true, Cost: native.Fixed(5), Doc: "Return what makes an equal iterator: a callable, its arguments, a state.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return run(c, args[0]) }})
	}
	raw(mapClass, func(c native.Call, v object.Value) (object.Value, error) {
		s := slots(v)
		n := int(s[mapCount].AsInt())
		return reduced(c, class(v), append([]object.Value{s[mapFn]}, s[mapSources:mapSources+n]...))
	})
	raw(filterClass, func(c native.Call, v object.Value) (object.Value, error) { return reduced(c, class(v), slots(v)[:2]) })
	raw(zipClass, func(c native.Call, v object.Value) (object.Value, error) {
		s := slots(v)
		sources := s[1 : 1+(len(s)-1)/2]
		if s[0].AsBool() {
			return reduced(c, class(v), sources, object.True)
		}
		return reduced(c, class(v), sources)
	})
	setStateMethod(zipClass, func(c native.Call, args []object.Value) (object.Value, error) {
		strict, err := truth(c, args[1])
		if err == nil {
			args[0].NativeIter().Slots()[0] = object.Bool(strict)
		}
		return object.None, err
	})
	raw(enumerateClass, func(c native.Call, v object.Value) (object.Value, error) { return reduced(c, class(v), slots(v)[:2]) })
	raw(reversedClass, func(c native.Call, v object.Value) (object.Value, error) {
		s := slots(v)
		if s[reversedOver].IsUnbound() {
			return reduced(c, class(v), []object.Value{object.EmptyTuple})
		}
		return reduced(c, class(v), s[:1], s[reversedAt])
	})
	setStateMethod(reversedClass, func(c native.Call, args []object.Value) (object.Value, error) {
		n, err := stateIndex(c, args[1])
		s := args[0].NativeIter().Slots()
		if err != nil || s[reversedOver].IsUnbound() {
			return object.None, err
		}
		length, err := c.Len(s[reversedOver])
		s[reversedAt] = object.Int(min(max(n, -1), int64(length)-1))
		return object.None, err
	})
	native.Methods(reversedClass, &native.Func{Name: "__length_hint__", Params: self("/"), Cost: native.Fixed(3), Doc: "Tell how many items are left.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s := args[0].NativeIter().Slots()
			if s[reversedOver].IsUnbound() {
				return object.Int(0), nil
			}
			n, err := c.Len(s[reversedOver])
			left := s[reversedAt].AsInt() + 1
			if int64(n) < left {
				left = 0
			}
			return object.Int(left), err
		}})
	raw(callableIteratorClass, func(c native.Call, v object.Value) (object.Value, error) {
		s := slots(v)
		if s[0].IsUnbound() {
			return reduced(c, builtin("iter"), []object.Value{object.EmptyTuple})
		}
		return reduced(c, builtin("iter"), s[:2])
	})
}
