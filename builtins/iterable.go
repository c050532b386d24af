package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

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
