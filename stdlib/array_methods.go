package stdlib

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var arrayIter = native.Iter{Resume: pure(arrayNext), Direct: pureDirect(arrayNext)}

// arrayNext makes items: the slots are the array and the index.
func arrayNext(c native.Call, slots []object.Value) (object.Value, bool, error) {
	a, i := arrayOf(slots[0]), int(slots[1].AsInt())
	if a == nil || i >= a.Len() {
		slots[0] = object.None // an exhausted iterator stays so
		return object.Unbound, false, nil
	}
	slots[1] = object.Int(int64(i + 1))
	v, err := a.at(c, i)
	return v, err == nil, err
}

// arrayModule declares array.
func arrayModule() *native.Module {
	defineArray()
	codes := make([]byte, len(arrayKinds))
	for i := range arrayKinds {
		codes[i] = arrayKinds[i].code
	}
	return (&native.Module{Name: "array", Doc: "Arrays of numbers or characters as the machine holds them.", Values: map[string]object.Value{
		"array": arrayClass.Value(), "ArrayType": arrayClass.Value(), "typecodes": object.InternValue(string(codes)),
	}}).Define()
}

// defineArray makes the class and its methods.
func defineArray() {
	arrayClass = object.StaticClass("array", object.KindOpaque, 0, object.ObjectClass).SetModule("array")
	native.Constructor(arrayClass, &native.Func{Name: "array", Params: classParams("typecode", "initializer?", "/"), Cost: native.Linear("len(initializer)"), Slots: 1,
		Doc: "A sequence of numbers or characters of one machine type, named by its type code.", Reduce: &native.Reducer{Init: arrayInit, Step: arrayStep,
			Finish: func(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil }}})
	arrayClass.Define("__hash__", object.None)
	arrayIter.Class = object.StaticClass("arrayiterator", object.KindNativeIter, object.ClassFinal, object.ObjectClass).SetModule("array")
	native.Methods(arrayIter.Class,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Take the next item.", Resume: nextOfSelf})
	native.ClassMethods(arrayClass, &native.Func{Name: "__class_getitem__", Params: native.Params("cls", "item", "/"), Cost: native.Fixed(2), Doc: "Return the class with arguments, as annotations name it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewGenericAlias(c.Meter(), args[0], args[1])
		}})
	native.Getters(arrayClass,
		&native.Getter{Name: "typecode", Doc: "The type code of the items.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			return object.InternValue(string(arrayOf(self).kind.code)), nil
		}},
		&native.Getter{Name: "itemsize", Doc: "The size of an item in bytes.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			return object.Int(int64(arrayOf(self).kind.size)), nil
		}})
	defineArrayItems()
	defineArrayOperators()
	defineArrayConversions()
}

// arrayMethod declares a method without callbacks.
func arrayMethod(name string, params []string, cost native.Cost, doc string, run func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error)) {
	native.Methods(arrayClass, &native.Func{Name: name, Params: native.Params(append(append([]string{"self"}, params...), "/")...), Cost: cost, Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return run(c, arrayOf(args[0]), args[1:])
		}})
}

func arrayInit(c native.Call, s *native.State) (object.Value, bool, error) {
	code := object.BuiltinPart(s.Slots[1]).Str()
	if code == nil || code.Len() != 1 {
		return object.Unbound, false, object.TypeErrorf("array() argument 1 must be a unicode character, not %s", object.TypeName(s.Slots[1]))
	}
	kind := arrayKindOf(code.String())
	given := s.Slots[2]
	part := object.Unbound
	if !given.IsUnbound() {
		part = object.BuiltinPart(given)
	}
	if kind == nil || kind.code != 'u' {
		if !part.IsUnbound() && part.Str() != nil {
			return object.Unbound, false, object.TypeErrorf("cannot use a str to initialize an array with typecode '%s'", code.String())
		}
		if from := arrayOf(part); from != nil && from.kind.code == 'u' {
			return object.Unbound, false, object.TypeErrorf("cannot use a unicode array to initialize an array with typecode '%s'", code.String())
		}
	}
	if kind == nil {
		return object.Unbound, false, object.ValueErrorf("bad typecode (must be b, B, u, h, H, i, I, l, L, q, Q, f or d)")
	}
	a, err := newArray(c.Meter(), kind, 0)
	if err != nil {
		return object.Unbound, false, err
	}
	s.Own()[0] = a.Header.Value()
	switch {
	case given.IsUnbound():
		return object.Unbound, true, nil
	case part.Bytes() != nil:
		return object.Unbound, true, a.appendBytes(c, given)
	case arrayOf(part) != nil && arrayOf(part).kind == kind:
		return object.Unbound, true, a.appendBytes(c, given)
	}
	return given, false, nil
}

func arrayStep(c native.Call, s *native.State, item object.Value) (bool, error) {
	a := arrayOf(s.Own()[0])
	return false, a.insert(c, a.Len(), item)
}

// appendBytes appends the items whose bytes v holds.
func (a *arrayObject) appendBytes(c native.Call, v object.Value) error {
	data, err := bytesLike(c, v)
	if err != nil {
		return err
	}
	if view := object.BuiltinPart(v).MemoryView(); view != nil && view.ItemSize() != 1 {
		return object.TypeErrorf("a bytes-like object is required")
	}
	if len(data)%a.kind.size != 0 {
		return object.ValueErrorf("bytes length not a multiple of item size")
	}
	return a.splice(c.Meter(), a.Len(), a.Len(), data)
}

// arrayExtend is the reducer of extend and +=.
func arrayExtend(kinds string, result func(*native.State) object.Value) *native.Reducer {
	return &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			a, from := arrayOf(s.Slots[0]), arrayOf(s.Slots[1])
			switch {
			case from == nil && kinds != "":
				return object.Unbound, false, object.TypeErrorf(kinds, object.TypeName(s.Slots[1]))
			case from == nil:
				return s.Slots[1], false, nil
			case from.kind != a.kind:
				return object.Unbound, false, object.TypeErrorf("can only extend with array of same kind")
			}
			data := from.Buffer() // splicing into itself reads what was there before: the end only moves up
			return object.Unbound, true, a.splice(c.Meter(), a.Len(), a.Len(), data)
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			a := arrayOf(s.Slots[0])
			return false, a.insert(c, a.Len(), item)
		},
		Finish: func(_ native.Call, s *native.State) (object.Value, error) { return result(s), nil },
	}
}

// defineArrayItems declares what lists can do too.
func defineArrayItems() {
	arrayMethod("append", []string{"v"}, native.Fixed(1), "Append new value v to the end of the array.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		return object.None, a.insert(c, a.Len(), args[0])
	})
	native.Methods(arrayClass,
		&native.Func{Name: "extend", Params: native.Params("self", "iterable", "/"), Cost: native.Linear("len(iterable)"), Doc: "Append items to the end of the array.",
			Reduce: arrayExtend("", func(*native.State) object.Value { return object.None })},
		&native.Func{Name: "__iadd__", Params: native.Params("self", "value", "/"), Cost: native.Linear("len(value)"), Doc: "Implement self+=value.", Raw: true,
			Reduce: arrayExtend("can only extend array with array (not \"%s\")", func(s *native.State) object.Value { return s.Slots[0] })},
		&native.Func{Name: "__imul__", Params: native.Params("self", "value", "/"), Cost: native.Linear("len(self) * value"), Doc: "Implement self*=value.", Raw: true,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				times, ok := object.ToInt64(args[1])
				if !ok {
					return object.Unbound, object.TypeErrorf("can't multiply sequence by non-int of type '%s'", object.TypeName(args[1]))
				}
				a := arrayOf(args[0])
				product, err := a.repeat(c.Meter(), times)
				if err != nil {
					return object.Unbound, err
				}
				if n := len(product.Buffer()); n != len(a.Buffer()) {
					if err := a.store.CheckResize(c.Meter()); err != nil {
						return object.Unbound, err
					}
					a.store = product.store
				}
				return args[0], nil
			}})
	arrayMethod("insert", []string{"i", "v"}, native.Linear("len(self)"), "Insert a new item v into the array before position i.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		i, err := smallIntOf(c, args[0], "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		n := int64(a.Len())
		if i < 0 {
			i = max(i+n, 0)
		}
		return object.None, a.insert(c, int(min(i, n)), args[1])
	})
	arrayMethod("pop", []string{"i=-1"}, native.Linear("len(self) - i"), "Return the i-th element and delete it from the array.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		i, err := smallIntOf(c, args[0], "ssize_t")
		if err != nil {
			return object.Unbound, err
		}
		n := int64(a.Len())
		if n == 0 {
			return object.Unbound, object.IndexErrorf("pop from empty array")
		}
		if i < 0 {
			i += n
		}
		if i < 0 || i >= n {
			return object.Unbound, object.IndexErrorf("pop index out of range")
		}
		v, err := a.at(c, int(i))
		if err != nil {
			return object.Unbound, err
		}
		return v, a.splice(c.Meter(), int(i), int(i)+1, nil)
	})
	arrayMethod("remove", []string{"v"}, native.Linear("len(self)"), "Remove the first occurrence of v in the array.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		at := -1
		if err := a.search(c, args[0], 0, a.Len(), func(i int) bool { at = i; return true }); err != nil {
			return object.Unbound, err
		}
		if at < 0 {
			return object.Unbound, object.ValueErrorf("array.remove(x): x not in array")
		}
		return object.None, a.splice(c.Meter(), at, at+1, nil)
	})
	arrayMethod("index", []string{"v", "start=0", "stop=9223372036854775807"}, native.Linear("len(self)"), "Return index of first occurrence of v in the array.",
		func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
			var bounds [2]int64
			for i := range bounds {
				n, err := smallIntOf(c, args[1+i], "ssize_t")
				if err != nil {
					return object.Unbound, err
				}
				if n < 0 {
					n = max(n+int64(a.Len()), 0)
				}
				bounds[i] = min(n, int64(a.Len()))
			}
			at := -1
			if err := a.search(c, args[0], int(bounds[0]), int(bounds[1]), func(i int) bool { at = i; return true }); err != nil {
				return object.Unbound, err
			}
			if at < 0 {
				return object.Unbound, object.ValueErrorf("array.index(x): x not in array")
			}
			return object.Int(int64(at)), nil
		})
	arrayMethod("count", []string{"v"}, native.Linear("len(self)"), "Return number of occurrences of v in the array.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		n := int64(0)
		err := a.search(c, args[0], 0, a.Len(), func(int) bool { n++; return false })
		return object.Int(n), err
	})
	arrayMethod("__contains__", []string{"v"}, native.Linear("len(self)"), "Return v in self.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		found := false
		err := a.search(c, args[0], 0, a.Len(), func(int) bool { found = true; return true })
		return object.Bool(found), err
	})
	arrayMethod("reverse", nil, native.Linear("len(self)"), "Reverse the order of the items in the array.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		if err := c.Meter().Steps(int64(a.Len()) / 4); err != nil {
			return object.Unbound, err
		}
		p, size := a.Buffer(), a.kind.size
		for i, j := 0, len(p)-size; i < j; i, j = i+size, j-size {
			for k := range size {
				p[i+k], p[j+k] = p[j+k], p[i+k]
			}
		}
		return object.None, nil
	})
	arrayMethod("__len__", nil, native.Fixed(1), "Return len(self).", func(_ native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		return object.Int(int64(a.Len())), nil
	})
	arrayMethod("__iter__", nil, native.Fixed(2), "Implement iter(self).", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		return arrayIter.New(c, a.Header.Value(), object.Int(0))
	})
	arrayMethod("__getitem__", []string{"key"}, native.Fixed(1), "Return self[key].", arrayGetItem)
	arrayMethod("__setitem__", []string{"key", "value"}, native.Fixed(1), "Set self[key] to value.", arraySetItem)
	arrayMethod("__delitem__", []string{"key"}, native.Linear("len(self)"), "Delete self[key].", arrayDelItem)
}

// search calls found with the index of every item in [from, to) that equals v, until it returns true.
func (a *arrayObject) search(c native.Call, v object.Value, from, to int, found func(i int) bool) error {
	if s := v.Str(); s != nil && a.kind.code == 'u' {
		return a.searchCharacter(c, s, from, to, found)
	}
	for i := from; i < to && i < a.Len(); i++ {
		if err := c.Meter().Steps(1); err != nil {
			return err
		}
		item, err := a.at(c, i)
		if err != nil {
			return err
		}
		if same, err := object.Equal(c, item, v); err != nil {
			return err
		} else if same && found(i) {
			return nil
		}
	}
	return nil
}

// searchCharacter is search in an array of characters, without making a str of each.
func (a *arrayObject) searchCharacter(c native.Call, s *object.Str, from, to int, found func(i int) bool) error {
	if err := c.Meter().Steps(int64(max(to-from, 0)) / 4); err != nil {
		return err
	}
	want := rune(-1)
	if s.Len() == 1 {
		want, _ = object.DecodeRune(s.String())
	}
	for i := from; i < to; i++ {
		r := binary.LittleEndian.Uint32(a.store.Bytes()[i*a.kind.size:])
		if r > utf8.MaxRune {
			_, err := a.at(c, i)
			return err
		}
		if rune(r) == want && found(i) {
			return nil
		}
	}
	return nil
}

// index converts an index of a script; assignment names what is done in the message.
func (a *arrayObject) index(c native.Call, v object.Value, what string) (int, error) {
	if !isIntKind(v) {
		if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
			return 0, err
		} else if !ok {
			return 0, object.TypeErrorf("array indices must be integers")
		}
	}
	i, err := smallIntOf(c, v, "ssize_t")
	if err != nil {
		return 0, object.IndexErrorf("cannot fit '%s' into an index-sized integer", object.TypeName(v))
	}
	n := int64(a.Len())
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return 0, object.IndexErrorf("array %s out of range", what)
	}
	return int(i), nil
}

// slice applies a slice, whose parts may be anything with __index__, to the array.
func (a *arrayObject) slice(c native.Call, s *object.Slice) (start, step, count int, err error) {
	parts := [3]object.Value{}
	parts[0], parts[1], parts[2] = s.Parts()
	for i, v := range parts {
		if v.IsNone() || isIntKind(v) {
			continue
		}
		if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
			return 0, 0, 0, err
		} else if !ok {
			return 0, 0, 0, object.TypeErrorf("slice indices must be integers or None or have an __index__ method")
		}
		if parts[i], err = c.ToIndex(v); err != nil {
			return 0, 0, 0, err
		}
	}
	converted, err := object.NewSlice(c.Meter(), parts[0], parts[1], parts[2])
	if err != nil {
		return 0, 0, 0, err
	}
	return converted.Slice().Indices(a.Len())
}

func arrayGetItem(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
	s := args[0].Slice()
	if s == nil {
		i, err := a.index(c, args[0], "index")
		if err != nil {
			return object.Unbound, err
		}
		return a.at(c, i)
	}
	start, step, count, err := a.slice(c, s)
	if err != nil {
		return object.Unbound, err
	}
	b, err := newArray(c.Meter(), a.kind, count)
	if err != nil {
		return object.Unbound, err
	}
	if step == 1 {
		copy(b.Buffer(), a.Buffer()[start*a.kind.size:])
		return b.Header.Value(), nil
	}
	if err := c.Meter().Steps(int64(count) / 4); err != nil {
		return object.Unbound, err
	}
	a.strided(start, step, count, b.Buffer(), true)
	return b.Header.Value(), nil
}

// strided copies count items from start on by step to p, or from p.
func (a *arrayObject) strided(start, step, count int, p []byte, out bool) {
	items, size := a.Buffer(), a.kind.size
	for i := range count {
		item, other := items[(start+i*step)*size:(start+i*step+1)*size], p[i*size:(i+1)*size]
		if out {
			copy(other, item)
		} else {
			copy(item, other)
		}
	}
}

func arraySetItem(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
	s := args[0].Slice()
	if s == nil {
		i, err := a.index(c, args[0], "assignment index")
		if err != nil {
			return object.Unbound, err
		}
		p, err := a.kind.encode(c, args[1])
		if err == nil && i < a.Len() { // converting may have run a script, which may have shortened the array
			copy(a.Buffer()[i*a.kind.size:], p[:a.kind.size])
		}
		return object.None, err
	}
	from := arrayOf(args[1])
	if from == nil {
		return object.Unbound, object.TypeErrorf("can only assign array (not \"%s\") to array slice", object.TypeName(args[1]))
	}
	if from.kind != a.kind {
		return object.Unbound, object.TypeErrorf("bad argument type for built-in operation")
	}
	start, step, count, err := a.slice(c, s)
	if err != nil {
		return object.Unbound, err
	}
	data := from.Buffer()
	if from == a { // a copy first, so that nothing is read that has been overwritten
		whole, err := a.repeat(c.Meter(), 1)
		if err != nil {
			return object.Unbound, err
		}
		data = whole.Buffer()
	}
	if step == 1 {
		return object.None, a.splice(c.Meter(), start, start+count, data)
	}
	if n := len(data) / a.kind.size; n != count {
		return object.Unbound, object.ValueErrorf("attempt to assign array of size %d to extended slice of size %d", n, count)
	}
	if err := c.Meter().Steps(int64(count) / 4); err != nil {
		return object.Unbound, err
	}
	a.strided(start, step, count, data, false)
	return object.None, nil
}

func arrayDelItem(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
	s := args[0].Slice()
	if s == nil {
		i, err := a.index(c, args[0], "assignment index")
		if err != nil {
			return object.Unbound, err
		}
		return object.None, a.splice(c.Meter(), i, i+1, nil)
	}
	start, step, count, err := a.slice(c, s)
	if err != nil || count == 0 {
		return object.None, err
	}
	if step == 1 {
		return object.None, a.splice(c.Meter(), start, start+count, nil)
	}
	if step < 0 {
		start, step = start+(count-1)*step, -step
	}
	// What stays moves down over what goes, item by item.
	if err := a.store.CheckResize(c.Meter()); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(int64(a.Len()-start) / 4); err != nil {
		return object.Unbound, err
	}
	p, size, to := a.Buffer(), a.kind.size, start
	for i, gone := start, 0; i < a.Len(); i++ {
		if gone < count && i == start+gone*step {
			gone++
			continue
		}
		copy(p[to*size:(to+1)*size], p[i*size:])
		to++
	}
	return object.None, a.splice(c.Meter(), to, a.Len(), nil)
}

// swapBytes reverses the bytes of each item.
func (a *arrayObject) swapBytes() {
	p, size := a.Buffer(), a.kind.size
	for ; len(p) >= size && size > 1; p = p[size:] {
		for i, j := 0, size-1; i < j; i, j = i+1, j-1 {
			p[i], p[j] = p[j], p[i]
		}
	}
}

// swapWork is the steps of swapping n items of size bytes.
func swapWork(n, size int) int64 { return int64(n) * int64(bits.Len(uint(size))) / 8 }
