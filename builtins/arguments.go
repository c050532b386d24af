package builtins

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// This file reads the arguments of methods: which builtin value stands behind a value, what an index or a pair of bounds means, and what a
// result costs before it is built.

// self declares the parameters of a method: the receiver, always positional, and then specs as [native.Params] reads them.
func self(specs ...string) []native.Param { return receiver("self", specs) }

// class declares the parameters of a constructor or class method: the class, always positional, and then specs.
func class(specs ...string) []native.Param { return receiver("cls", specs) }

func receiver(name string, specs []string) []native.Param {
	params := native.Params(append([]string{name}, specs...)...)
	params[0].Kind = native.PositionalOnly
	return params
}

// strOf returns the str behind v (also of a subclass), or nil.
func strOf(v object.Value) *object.Str {
	if s := v.Str(); s != nil {
		return s
	}
	return object.BuiltinPart(v).Str()
}

// isNoneOrAbsent reports whether an optional argument was left out or given as None.
func isNoneOrAbsent(v object.Value) bool { return v.IsUnbound() || v.IsNone() }

// mustStr returns the str behind v, or the TypeError of a method that takes nothing else.
func mustStr(v object.Value) (*object.Str, error) {
	if s := strOf(v); s != nil {
		return s, nil
	}
	return nil, object.TypeErrorf("must be str, not %s", object.TypeName(v))
}

// textArg is mustStr for a parameter whose function and position the message names: "replace() argument 1 must be str, not int".
func textArg(v object.Value, where string) (*object.Str, error) {
	if s := strOf(v); s != nil {
		return s, nil
	}
	return nil, object.TypeErrorf("%s must be str, not %s", where, object.ArgumentName(v))
}

// sizeArg returns v as a Go int; a number that does not fit is an OverflowError, what is no integer a TypeError.
func sizeArg(c native.Call, v object.Value) (int, error) {
	if v.IsInt() || v.IsBool() {
		return int(v.AsInt()), nil
	}
	i, err := c.ToIndex(v)
	if err != nil {
		return 0, err
	}
	if !i.IsInt() {
		return 0, object.OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return int(i.AsInt()), nil
}

// cIntArg is sizeArg for a parameter that is an int of C, 32 bits.
func cIntArg(c native.Call, v object.Value) (int, error) {
	i, err := v, error(nil)
	if !v.IsInt() {
		if i, err = c.ToIndex(v); err != nil {
			return 0, err
		}
	}
	if !i.IsInt() || i.AsInt() != int64(int32(i.AsInt())) {
		return 0, object.OverflowErrorf("Python int too large to convert to C int")
	}
	return int(i.AsInt()), nil
}

var nameIndex = object.Intern("__index__")

// boundArg returns v as a bound of a slice: numbers that do not fit saturate. allowed is what the message for anything else says may stand there.
func boundArg(c native.Call, v object.Value, allowed string) (int, error) {
	if v.IsInt() || v.IsBool() {
		return int(v.AsInt()), nil
	}
	i := object.BuiltinPart(v)
	if !i.IsInt() && !i.Is(object.KindBigInt) {
		_, ok, err := c.LookupSpecial(v, nameIndex)
		if err != nil {
			return 0, err
		}
		if !ok {
			return 0, object.TypeErrorf("slice indices must be %s or have an __index__ method", allowed)
		}
		if i, err = c.ToIndex(v); err != nil {
			return 0, err
		}
	}
	if b := i.BigInt(); b != nil {
		return b.Sign() * (1<<62 - 1), nil
	}
	return int(i.AsInt()), nil
}

// span reads the optional bounds of a search in a sequence of the given length, as slicing does. start may come out above length, and above end:
// then not even the empty sequence is found.
func span(c native.Call, start, end object.Value, length int) (from, to int, err error) {
	to = length
	if !isNoneOrAbsent(end) {
		if to, err = boundArg(c, end, "integers or None"); err != nil {
			return 0, 0, err
		}
		if to < 0 {
			to = max(to+length, 0)
		}
		to = min(to, length)
	}
	if !isNoneOrAbsent(start) {
		if from, err = boundArg(c, start, "integers or None"); err != nil {
			return 0, 0, err
		}
		if from < 0 {
			from = max(from+length, 0)
		}
	}
	return from, to, nil
}

// scan charges for looking at n bytes one by one.
func scan(c native.Call, n int) error { return c.Meter().Steps(int64(n / 8)) }

// skim charges for passing over n bytes at the speed of a copy.
func skim(c native.Call, n int) error { return c.Meter().Steps(int64(n / 64)) }

// reserve charges for n bytes of a result, its memory and the writing, before it is built. A size beyond any memory trips the limit.
func reserve(c native.Call, n int) error {
	m := c.Meter()
	if n < 0 || n > object.MaxItems {
		return m.Alloc(budget.Unlimited / 2)
	}
	if err := m.Alloc(budget.SizeClass(int64(n))); err != nil {
		return err
	}
	return m.Steps(int64(n / 64))
}

// text returns a str of s, which reserve paid for; counting its code points is charged here.
func text(c native.Call, s string) (object.Value, error) {
	if len(s) >= 64 {
		if err := skim(c, len(s)); err != nil {
			return object.Unbound, err
		}
	}
	return object.NewStr(c.Meter(), s)
}

// walk charges for looking at every character of s in the tables of Unicode: much less for ASCII.
func walk(c native.Call, s *object.Str) error {
	if s.IsASCII() {
		return c.Meter().Steps(int64(s.Len() / 4))
	}
	return c.Meter().Steps(int64(len(s.String())))
}

// piece returns the bytes [i, j) of s as a str with memory of its own, so that it does not pin s.
func piece(c native.Call, s *object.Str, i, j int) (object.Value, error) {
	t := s.String()
	switch {
	case i == 0 && j == len(t):
		return s.Value(), nil
	case i == j:
		return object.EmptyStr, nil
	case j == i+1: // one character, below 128
		return text(c, t[i:j])
	}
	if err := reserve(c, j-i); err != nil {
		return object.Unbound, err
	}
	return text(c, strings.Clone(t[i:j]))
}

var (
	nameIter    = object.Intern("__iter__")
	nameGetItem = object.Intern("__getitem__")
)

// isIterable reports whether iter(v) would find something to call, for methods whose own message says what else they want.
func isIterable(c native.Call, v object.Value) (bool, error) {
	switch v.Kind() {
	case object.KindList, object.KindTuple, object.KindStr, object.KindDict, object.KindSet, object.KindFrozenSet, object.KindRange,
		object.KindGenerator, object.KindIterator, object.KindNativeIter, object.KindBytes, object.KindByteArray, object.KindDictView:
		return true, nil
	case object.KindInt, object.KindFloat, object.KindBool, object.KindNone:
		return false, nil
	}
	for _, name := range []*object.Str{nameIter, nameGetItem} {
		if m, ok, err := c.LookupSpecial(v, name); err != nil || ok {
			return ok && !m.IsNone(), err
		}
	}
	return false, nil
}

// plainItems returns the items of a builtin list or tuple, whose iteration no script can have redefined; ok is false for everything else.
func plainItems(v object.Value) (items []object.Value, ok bool) {
	switch v.Kind() {
	case object.KindList:
		return v.List().Items(), true
	case object.KindTuple:
		return v.Tuple().Items(), true
	}
	return nil, false
}
