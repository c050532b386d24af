package builtins

import (
	"errors"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// reversed, and the iterator of iter(callable, sentinel).

var (
	reversedClass         = object.StaticClass("reversed", object.KindNativeIter, 0, object.ObjectClass)
	callableIteratorClass = object.StaticClass("callable_iterator", object.KindNativeIter, object.ClassFinal, object.ObjectClass)

	reversedIterator = native.Iter{Class: reversedClass, Resume: resumeReversed, Direct: directReversed}
	callableIterator = native.Iter{Class: callableIteratorClass, Resume: resumeCallable}

	nameReversed = object.Intern("__reversed__")

	nameLen = object.Intern("__len__")
)

func init() {
	native.Constructor(reversedClass, &native.Func{Name: "reversed", Params: class("sequence", "/"), Cost: native.Fixed(2),
		Doc: "Iterate over the items of a sequence from the last to the first.", Run: newReversed})
	iteratorMethods(callableIteratorClass)
}

func newReversed(c native.Call, args []object.Value) (object.Value, error) {
	v := args[1]
	if it, ok, err := reverseBuiltin(c, v); ok || err != nil {
		return it, err
	}
	if !v.Is(object.KindTuple) && !v.Is(object.KindStr) && !v.Is(object.KindBytes) && !v.Is(object.KindByteArray) {
		method, ok := object.ClassOf(v).Lookup(nameReversed)
		if ok && !method.IsNone() {
			bound, _, err := c.LookupSpecial(v, nameReversed)
			if err != nil {
				return object.Unbound, err
			}
			return c.Invoke(bound)
		}
		if it, ok, err := reverseBuiltin(c, object.BuiltinPart(v)); ok || err != nil {
			return it, err
		}
		if ok || !has(v, nameGetItem) || v.Is(object.KindSet) || v.Is(object.KindFrozenSet) || v.Is(object.KindMappingProxy) {
			return object.Unbound, object.TypeErrorf("'%s' object is not reversible", object.TypeName(v))
		}
	}
	n, err := c.Len(v)
	if err != nil {
		return object.Unbound, err
	}
	return reversedIterator.New(c, v, object.Int(int64(n-1)))
}

// reverseBuiltin returns the backward iterators that need nothing of the machine.
func reverseBuiltin(c native.Call, v object.Value) (object.Value, bool, error) {
	m := c.Meter()
	var it object.Value
	var err error
	switch o := v.Object().(type) {
	case *object.List:
		it, err = object.NewIterator(m, object.ListReverseClass, v, o.Len()-1)
	case *object.Dict:
		it, err = object.NewIterator(m, object.ReverseKeyClass, v, len(o.Entries())-1)
	case *object.DictView:
		class := object.ReverseKeyClass
		switch o.ClassOf() {
		case object.DictValuesClass:
			class = object.ReverseValueClass
		case object.DictItemsClass:
			class = object.ReverseItemClass
		}
		it, err = object.NewIterator(m, class, o.Dict().Value(), len(o.Dict().Entries())-1)
	case *object.Range, *object.WideRange:
		if it, _, err = object.ReversedRange(m, v); err == nil {
			it, _, err = object.IterBuiltin(m, it)
		}
	default:
		return object.Unbound, false, nil
	}
	return it, true, err
}

// The slots of a reversed.
const (
	reversedOver = iota // Unbound once exhausted
	reversedAt          // the index of the next item
)

func resumeReversed(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	at := s.Slots[reversedAt].AsInt()
	if s.Slots[reversedOver].IsUnbound() || at < 0 {
		s.Slots[reversedOver] = object.Unbound
		return s.Stop()
	}
	v, err := c.GetItem(s.Slots[reversedOver], object.Int(at))
	if err != nil {
		s.Slots[reversedOver] = object.Unbound
		if raised(err, object.IndexError) || raised(err, object.StopIteration) {
			return s.Stop()
		}
		return s.Fail(err)
	}
	s.Slots[reversedAt] = object.Int(at - 1)
	return s.Done(v)
}

// raised reports whether err is an exception of class c.
func raised(err error, c *object.Class) bool {
	var e *object.Error
	return errors.As(err, &e) && e.Is_(c)
}

// directReversed does what cannot change: tuples, and the builtin strs and bytes. The rest is as quick by the machine.
func directReversed(c native.Call, it *object.NativeIter) (v object.Value, ok, handled bool, err error) {
	slots := it.Slots()
	over, at := slots[reversedOver], slots[reversedAt].AsInt()
	length := int64(0)
	switch o := over.Object().(type) {
	case *object.Tuple:
		length = int64(o.Len())
	case *object.Str:
		length = int64(o.Len())
	case *object.Bytes:
		if o.Mutable() {
			return object.Unbound, false, false, nil
		}
		length = int64(len(o.Bytes()))
	default:
		return object.Unbound, false, false, nil
	}
	if at < 0 || at >= length {
		slots[reversedOver] = object.Unbound
		return object.Unbound, false, true, nil
	}
	if v, err = object.GetItem(c, over, object.Int(at)); err != nil {
		return object.Unbound, false, true, err
	}
	slots[reversedAt] = object.Int(at - 1)
	return v, true, true, nil
}

// resumeCallable calls the function until it returns the sentinel. Its slots are the two; both are Unbound once exhausted.
func resumeCallable(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if s.Slots[0].IsUnbound() {
		return s.Stop()
	}
	if signal != native.Returned {
		return s.Call(1, s.Slots[0])
	}
	same := object.Same(v, s.Slots[1])
	if !same {
		equal, err := c.Compare(object.Eq, v, s.Slots[1])
		if err == nil {
			same, err = truth(c, equal)
		}
		if err != nil {
			return s.Fail(err)
		}
	}
	if same {
		s.Slots[0], s.Slots[1] = object.Unbound, object.Unbound
		return s.Stop()
	}
	return s.Done(v)
}
