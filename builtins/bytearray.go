package builtins

import (
	"bytes"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerByteArray declares what bytearray has beyond bytes.
func registerByteArray() {
	native.Methods(object.ByteArrayClass,
		&native.Func{Name: "append", Params: self("item", "/"), Cost: native.Fixed(1), Doc: "Append one byte.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				b, err := byteOf(c, args[1], "byte")
				if err != nil {
					return object.Unbound, err
				}
				return object.None, pushByte(c, args[0].Bytes(), b)
			}},
		&native.Func{Name: "extend", Params: self("iterable_of_ints", "/"), Cost: native.Linear("the number of items"), Reduce: byteArrayExtend, Slots: 1,
			Doc: "Append the bytes of a bytes-like object, or the items of an iterable of ints."},
		&native.Func{Name: "insert", Params: self("index", "item", "/"), Cost: native.Linear("len(self) - index"), Run: byteArrayInsert,
			Doc: "Insert one byte before the one at index."},
		&native.Func{Name: "pop", Params: self("index=-1", "/"), Cost: native.Linear("len(self) - index"), Run: byteArrayPop,
			Doc: "Remove and return the byte at index, the last by default."},
		&native.Func{Name: "remove", Params: self("value", "/"), Cost: native.Linear("len(self)"), Run: byteArrayRemove,
			Doc: "Remove the first byte equal to value; ValueError if there is none."},
		&native.Func{Name: "clear", Params: self("/"), Cost: native.Fixed(1), Doc: "Remove all bytes.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				o := args[0].Bytes()
				return object.None, o.Splice(c.Meter(), 0, len(o.Bytes()), nil)
			}},
		&native.Func{Name: "copy", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return a copy.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return copyBytes(c, object.KindByteArray, args[0].Bytes().Bytes())
			}},
		&native.Func{Name: "reverse", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Turn the bytes round in place.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				b := args[0].Bytes().Bytes()
				if err := scan(c, len(b)); err != nil {
					return object.Unbound, err
				}
				reverseBytes(b)
				return object.None, nil
			}},
		&native.Func{Name: "__init__", Params: self("source?", "encoding?", "errors?"), Cost: native.Linear("the length of the result"), Reduce: byteArrayInit, Slots: 1,
			Doc: "Replace the contents by those of bytearray(source, encoding, errors)."},
	)
}

// byteArrayInit collects the new contents as the constructor does.
var byteArrayInit = func() *native.Reducer {
	r := *bytesNew(object.KindByteArray)
	collect := r.Finish
	r.Finish = func(c native.Call, s *native.State) (object.Value, error) {
		v, err := collect(c, s)
		if err != nil {
			return object.Unbound, err
		}
		o := s.Slots[0].Bytes()
		return object.None, o.Splice(c.Meter(), 0, len(o.Bytes()), v.Bytes().Bytes())
	}
	return &r
}()

// byteArrayExtend collects the bytes first, so that an item that is none leaves the receiver as it was.
var byteArrayExtend = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		v := s.Slots[1]
		if object.IsBuffer(v) {
			b, ok, err := object.BytesLike(c, v)
			if err := object.NotRaised(err); err != nil {
				return v, false, err
			}
			if !ok {
				return v, false, object.TypeErrorf("can't set bytearray slice from %s", object.TypeName(v))
			}
			all, err := copyBytes(c, object.KindByteArray, b)
			s.Own()[0] = all
			return v, true, err
		}
		if ok, err := isIterable(c, v); err != nil || !ok {
			if err == nil {
				err = object.TypeErrorf("can't extend bytearray with %s", object.TypeName(v))
			}
			return v, false, err
		}
		all, err := object.NewByteArray(c.Meter(), nil)
		s.Own()[0] = all
		return v, false, err
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		b, err := byteOf(c, item, "byte")
		if err != nil {
			return false, err
		}
		return false, pushByte(c, s.Own()[0].Bytes(), b)
	},
	Finish: func(c native.Call, s *native.State) (object.Value, error) {
		o := s.Slots[0].Bytes()
		n := len(o.Bytes())
		return object.None, o.Splice(c.Meter(), n, n, s.Own()[0].Bytes().Bytes())
	},
}

func byteArrayInsert(c native.Call, args []object.Value) (object.Value, error) {
	i, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	b, err := byteOf(c, args[2], "byte")
	if err != nil {
		return object.Unbound, err
	}
	o := args[0].Bytes()
	if i < 0 {
		i = max(i+len(o.Bytes()), 0)
	}
	i = min(i, len(o.Bytes()))
	return object.None, o.Splice(c.Meter(), i, i, []byte{b})
}

func byteArrayPop(c native.Call, args []object.Value) (object.Value, error) {
	i, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	o := args[0].Bytes()
	n := len(o.Bytes())
	if n == 0 {
		return object.Unbound, object.IndexErrorf("pop from empty bytearray")
	}
	if i < 0 {
		i += n
	}
	if i < 0 || i >= n {
		return object.Unbound, object.IndexErrorf("pop index out of range")
	}
	b := o.Bytes()[i]
	return object.Int(int64(b)), o.Splice(c.Meter(), i, i+1, nil)
}

func byteArrayRemove(c native.Call, args []object.Value) (object.Value, error) {
	b, err := byteOf(c, args[1], "byte")
	if err != nil {
		return object.Unbound, err
	}
	o := args[0].Bytes()
	if err := skim(c, len(o.Bytes())); err != nil {
		return object.Unbound, err
	}
	i := bytes.IndexByte(o.Bytes(), b)
	if i < 0 {
		return object.Unbound, object.ValueErrorf("value not found in bytearray")
	}
	return object.None, o.Splice(c.Meter(), i, i+1, nil)
}
