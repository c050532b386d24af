package minipy

import (
	"math/big"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/object"
)

// Go returns v as a plain Go value: int64 or *big.Int, float64, bool, string, []byte, []any (of lists, tuples, sets and ranges), map[string]any (of
// dicts whose keys are all str, and of objects by their attributes), map[any]any of other dicts, nil. What has no such form stays a Value: functions and
// classes, and what is nested too deeply, contains itself or is too big.
func (v Value) Go() any {
	w := v.look()
	if w.IsUnbound() {
		return v
	}
	d := newDecoder(v.executionOrNil())
	d.outer = v.o
	return d.plain(w)
}

// plain is Value.Go.
func (d *decoder) plain(v object.Value) any {
	d.nodes++
	part := object.BuiltinPart(v)
	switch {
	case part.IsNone():
		return nil
	case part.IsBool():
		return part.AsBool()
	case part.IsInt():
		return part.AsInt()
	case part.IsFloat():
		return part.AsFloat()
	}
	switch o := part.Object().(type) {
	case *object.Str:
		return goText(o.String())
	case *object.BigInt:
		return new(big.Int).Set(part.BigInt())
	case *object.Bytes:
		if d.count(len(o.Bytes())/nodeBytes) == nil {
			return append([]byte{}, o.Bytes()...)
		}
		return d.wrap(v)
	case *object.Complex:
		return part.Complex()
	}
	return d.plainContainer(v, part)
}

func (d *decoder) plainContainer(v, part object.Value) any {
	o := part.Object()
	if n, at, ok := items(part); ok {
		if d.count(n) != nil || d.enter(o) != nil {
			return d.wrap(v)
		}
		defer d.leave(o)
		list := make([]any, n)
		for i := range list {
			list[i] = d.plain(at(i))
		}
		return list
	}
	if dict := part.Dict(); dict != nil {
		if d.count(2*dict.Len()) != nil || d.enter(o) != nil {
			return d.wrap(v)
		}
		defer d.leave(o)
		return d.plainDict(dict)
	}
	if attrs, ok := attributes(part); ok {
		if d.count(2*len(attrs)) != nil || d.enter(o) != nil {
			return d.wrap(v)
		}
		defer d.leave(o)
		m := make(map[string]any, len(attrs))
		for _, a := range attrs {
			m[goText(a.name.String())] = d.plain(a.value)
		}
		return m
	}
	return d.wrap(v)
}

func (d *decoder) plainDict(dict *object.Dict) any {
	text := true
	for i := dict.Next(0); text && i >= 0; i = dict.Next(i + 1) {
		k, _ := dict.At(i)
		text = k.Str() != nil
	}
	if text {
		m := make(map[string]any, dict.Len())
		for i := dict.Next(0); i >= 0; i = dict.Next(i + 1) {
			k, v := dict.At(i)
			m[goText(k.Str().String())] = d.plain(v)
		}
		return m
	}
	m := make(map[any]any, dict.Len())
	for i := dict.Next(0); i >= 0; i = dict.Next(i + 1) {
		k, v := dict.At(i)
		m[d.hashable(k)] = d.plain(v)
	}
	return m
}

// goText returns a str as valid UTF-8: lone surrogates are replaced.
func goText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\ufffd")
}

func sortedNames[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}

// hashable is plain for the key of a map: what Go cannot hash is given as its repr.
func (d *decoder) hashable(k object.Value) any {
	switch x := d.plain(k).(type) {
	case nil, bool, int64, float64, string, Value:
		return x
	case *big.Int:
		return x.String()
	case []byte:
		return string(x)
	}
	return object.SafeRepr(k)
}
