package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// iterateFunctions take iterators, take their items, or count.
var iterateFunctions = []*native.Func{
	{Name: "len", Params: native.Params("obj", "/"), Cost: native.Fixed(1), Doc: "Count the items of a container.", Run: runLen},
	{Name: "iter", Params: native.Params("object", "sentinel?", "/"), Cost: native.Fixed(2),
		Doc:    "Return an iterator over an iterable or, given a sentinel, over the results of calls until one equals it.",
		Resume: resumeIter},
	{Name: "next", Params: native.Params("iterator", "default?", "/"), Cost: native.Fixed(2),
		Doc:    "Take the next item of an iterator; when there is none return default, or raise StopIteration without one.",
		Resume: resumeNext},
	{Name: "aiter", Params: native.Params("async_iterable", "/"), Cost: native.Fixed(2),
		Doc: "Return an async iterator over an async iterable.", Resume: resumeAiter},
	{Name: "anext", Params: native.Params("aiterator", "default?", "/"), Cost: native.Fixed(2),
		Doc:    "Return an awaitable of the next item of an async iterator, or of default when there is none.",
		Resume: resumeAnext},
}

var (
	nameNext   = object.Intern("__next__")
	nameAiter  = object.Intern("__aiter__")
	nameAnext  = object.Intern("__anext__")
	nameCallIt = object.Intern("__call__")
)

func runLen(c native.Call, args []object.Value) (object.Value, error) {
	n, err := c.Len(args[0])
	return object.Int(int64(n)), err
}

// has reports whether the class of v has a special method.
func has(v object.Value, name *object.Str) bool {
	_, ok := object.ClassOf(v).Lookup(name)
	return ok
}

func resumeIter(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		if !isIterator(v) {
			return s.Fail(object.TypeErrorf("iter() returned non-iterator of type '%s'", object.TypeName(v)))
		}
		return s.Done(v)
	}
	if s.Slots[1].IsUnbound() {
		return s.Iter(1, s.Slots[0])
	}
	if !isCallable(s.Slots[0]) {
		return s.Fail(object.TypeErrorf("iter(object, sentinel): object must be callable"))
	}
	it, err := callableIterator.New(c, s.Slots[0], s.Slots[1])
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(it)
}

// isIterator reports whether next(v) makes sense.
func isIterator(v object.Value) bool {
	switch v.Kind() {
	case object.KindIterator, object.KindNativeIter, object.KindGenerator:
		return true
	case object.KindInt, object.KindList, object.KindTuple, object.KindDict, object.KindStr:
		return false
	}
	return has(v, nameNext)
}

func resumeNext(_ native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	switch signal {
	case native.Item:
		return s.Done(v)
	case native.Exhausted:
		if fallback := s.Slots[1]; !fallback.IsUnbound() {
			return s.Done(fallback)
		}
		if v.IsUnbound() {
			v = object.None
		}
		return s.Fail(object.StopIterationOf(v)) // v is what the generator returned
	}
	if !isIterator(s.Slots[0]) {
		return s.Fail(object.TypeErrorf("'%s' object is not an iterator", object.TypeName(s.Slots[0])))
	}
	return s.Next(1, s.Slots[0])
}

func resumeAiter(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		if !has(v, nameAnext) {
			return s.Fail(object.TypeErrorf("aiter() returned not an async iterator of type '%s'", object.TypeName(v)))
		}
		return s.Done(v)
	}
	method, ok, err := c.LookupSpecial(s.Slots[0], nameAiter)
	switch {
	case err != nil:
		return s.Fail(err)
	case !ok:
		return s.Fail(object.TypeErrorf("'%s' object is not an async iterable", object.TypeName(s.Slots[0])))
	}
	return s.Call(1, method)
}

func resumeAnext(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		return s.Done(v)
	}
	if s.Slots[1].IsUnbound() {
		return resumeAnextPlain(c, s, signal, v)
	}
	if !has(s.Slots[0], nameAnext) {
		return s.Fail(object.TypeErrorf("'%s' object is not an async iterator", object.TypeName(s.Slots[0])))
	}
	fn, err := c.Prelude("anext_default")
	if err != nil {
		return s.Fail(err)
	}
	return s.Call(1, fn, s.Slots[0], s.Slots[1])
}

func resumeAnextPlain(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		return s.Done(v)
	}
	method, ok, err := c.LookupSpecial(s.Slots[0], nameAnext)
	switch {
	case err != nil:
		return s.Fail(err)
	case !ok:
		return s.Fail(object.TypeErrorf("'%s' object is not an async iterator", object.TypeName(s.Slots[0])))
	}
	return s.Call(1, method)
}
