package stdlib

import (
	"encoding/binary"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineArrayConversions declares what turns arrays into bytes, lists, texts and files, and back.
func defineArrayConversions() {
	arrayMethod("tobytes", nil, native.Linear("len(self)"), "Convert the array to the bytes that it holds.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		return copyBytes(c, a.Buffer())
	})
	arrayMethod("frombytes", []string{"buffer"}, native.Linear("len(buffer)"), "Append items from the bytes of a buffer.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		return object.None, a.appendBytes(c, args[0])
	})
	arrayMethod("tolist", nil, native.Linear("len(self)"), "Convert the array to an ordinary list with the same items.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		return a.list(c)
	})
	arrayMethod("fromlist", []string{"list"}, native.Linear("len(list)"), "Append items from a list; none of them if one does not fit.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		l := object.BuiltinPart(args[0]).List()
		if l == nil {
			return object.Unbound, object.TypeErrorf("arg must be list")
		}
		before := a.Len()
		for i := 0; i < l.Len(); i++ {
			err := c.Meter().Steps(1)
			if err == nil {
				err = a.insert(c, a.Len(), l.Items()[i])
			}
			if err != nil {
				if before < a.Len() {
					_ = a.splice(c.Meter(), before, a.Len(), nil) // shrinking; the first error is what counts
				}
				return object.Unbound, err
			}
		}
		return object.None, nil
	})
	arrayMethod("tounicode", nil, native.Linear("len(self)"), "Convert an array of characters to a string.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		if a.kind.code != 'u' {
			return object.Unbound, object.ValueErrorf("tounicode() may only be called on unicode type arrays")
		}
		return a.text(c)
	})
	arrayMethod("fromunicode", []string{"text"}, native.Linear("len(text)"), "Append the characters of a string to an array of characters.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		s := object.BuiltinPart(args[0]).Str()
		if s == nil {
			return object.Unbound, object.TypeErrorf("fromunicode() argument must be str, not %s", object.TypeName(args[0]))
		}
		if a.kind.code != 'u' {
			return object.Unbound, object.ValueErrorf("fromunicode() may only be called on unicode type arrays")
		}
		if err := c.Meter().Steps(int64(s.Len())); err != nil {
			return object.Unbound, err
		}
		var p [4]byte
		for i := 0; i < len(s.String()); {
			r := firstRune(s.String()[i:])
			binary.LittleEndian.PutUint32(p[:], uint32(r))
			if err := a.splice(c.Meter(), a.Len(), a.Len(), p[:]); err != nil {
				return object.Unbound, err
			}
			for i++; i < len(s.String()) && s.String()[i]&0xc0 == 0x80; i++ {
			}
		}
		return object.None, nil
	})
	arrayMethod("byteswap", nil, native.Linear("len(self)"), "Byteswap all items of the array.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		if err := c.Meter().Steps(swapWork(a.Len(), a.kind.size)); err != nil {
			return object.Unbound, err
		}
		a.swapBytes()
		return object.None, nil
	})
	arrayMethod("buffer_info", nil, native.Fixed(2), "Return an id in place of the address, and the length.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
		return object.TupleOf(c.Meter(), object.Int(c.ID(a.Header.Value())), object.Int(int64(a.Len())))
	})
	for name, params := range map[string][]string{"__copy__": nil, "__deepcopy__": {"memo"}} {
		arrayMethod(name, params, native.Linear("len(self)"), "Return a copy of the array.", func(c native.Call, a *arrayObject, _ []object.Value) (object.Value, error) {
			b, err := a.repeat(c.Meter(), 1)
			if err != nil {
				return object.Unbound, err
			}
			return b.Header.Value(), nil
		})
	}
	native.Methods(arrayClass, &native.Func{Name: "__reduce_ex__", Params: native.Params("self", "protocol", "/"), Cost: native.Linear("len(self)"), Doc: "Return what making an equal array needs.", Raw: true,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			a := arrayOf(args[0])
			items, err := a.list(c)
			if err != nil {
				return object.Unbound, err
			}
			with, err := object.TupleOf(c.Meter(), object.InternValue(string(a.kind.code)), items)
			if err != nil {
				return object.Unbound, err
			}
			return object.TupleOf(c.Meter(), object.ClassOf(args[0]).Value(), with, object.None)
		}})
	arrayMethod("tofile", []string{"f"}, native.Linear("len(self)"), "Write all items as machine values to the file object f.", func(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
		data, err := copyBytes(c, a.Buffer())
		if err != nil {
			return object.Unbound, err
		}
		write, err := c.GetAttr(args[0], object.Intern("write"))
		if err == nil {
			_, err = c.Invoke(write, data)
		}
		return object.None, err
	})
	arrayMethod("fromfile", []string{"f", "n"}, native.Linear("n"), "Read n items from the file object f and append them to the end of the array.", arrayFromFile)
}

// list returns the items as a list.
func (a *arrayObject) list(c native.Call) (object.Value, error) {
	n := a.Len()
	if err := c.Meter().Steps(int64(n)); err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), n)
	if err != nil {
		return object.Unbound, err
	}
	for i := range n {
		v, err := a.at(c, i)
		if err != nil {
			return object.Unbound, err
		}
		if err := l.Append(c.Meter(), v); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

func arrayFromFile(c native.Call, a *arrayObject, args []object.Value) (object.Value, error) {
	n, err := smallIntOf(c, args[1], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	size := int64(a.kind.size)
	switch {
	case n < 0:
		return object.Unbound, object.ValueErrorf("negative count")
	case n > 1<<60/size:
		return object.Unbound, c.Meter().Alloc(1 << 62)
	}
	read, err := c.GetAttr(args[0], object.Intern("read"))
	if err != nil {
		return object.Unbound, err
	}
	data, err := c.Invoke(read, object.Int(n*size))
	if err != nil {
		return object.Unbound, err
	}
	if !object.BuiltinPart(data).Is(object.KindBytes) {
		return object.Unbound, object.TypeErrorf("read() didn't return bytes")
	}
	if err := a.appendBytes(c, data); err != nil {
		return object.Unbound, err
	}
	if got, _ := object.BytesOf(data); int64(len(got)) != n*size {
		return object.Unbound, object.Errorf(object.EOFError, "read() didn't return enough bytes")
	}
	return object.None, nil
}
