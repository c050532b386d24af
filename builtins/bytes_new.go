package builtins

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerBytes declares bytes and bytearray: the methods that both have work on either and return what the receiver is.
func registerBytes() {
	native.Constructor(object.BytesClass, &native.Func{Name: "bytes", Params: class("source?", "encoding?", "errors?"), Cost: native.Linear("the length of the result"),
		Reduce: bytesNew(object.KindBytes), Slots: 1,
		Doc: "bytes(size) -> so many zero bytes; bytes(iterable of ints), bytes(bytes-like) -> those bytes; bytes(text, encoding[, errors]) -> the text in that encoding."})
	native.Constructor(object.ByteArrayClass, &native.Func{Name: "bytearray", Params: class("source?", "encoding?", "errors?"), Cost: native.Linear("the length of the result"),
		Reduce: bytesNew(object.KindByteArray), Slots: 1, Doc: "bytearray(...) -> a mutable copy of what bytes(...) makes of the same arguments."})
	for _, k := range []*object.Class{object.BytesClass, object.ByteArrayClass} {
		// A declaration knows its class, so each class has its own.
		for _, group := range [][]native.Func{bytesSearchMethods, bytesSplitMethods, bytesBuildMethods, bytesTextMethods, bytesCodeMethods} {
			for _, f := range group {
				native.Methods(k, &f)
			}
		}
		native.StaticMethods(k, bytesMakeTrans)
		native.Methods(k, &native.Func{Name: "__str__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the result"), Run: reprMethod,
			Doc: "Return repr(self), as the class itself writes it."})
		native.ClassMethods(k, &native.Func{Name: "fromhex", Params: class("string", "/"), Cost: native.Linear("len(string)"), Run: bytesFromHex,
			Doc: "Return the bytes that pairs of hexadecimal digits, perhaps with whitespace between them, stand for."})
	}
	native.Methods(object.BytesClass, &native.Func{Name: "__bytes__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return bytes(self).",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }})
	registerByteArray()
	registerMemoryView()
}

// bytesArg returns the contents of a bytes-like object, not to be changed or kept.
func bytesArg(c native.Call, v object.Value) ([]byte, error) {
	b, ok, err := object.BytesLike(c, v)
	if ok || err != nil {
		return b, err
	}
	return nil, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
}

// makeBytes returns n zero bytes for a new bytes object, which charges for their memory when it takes them over; here they are only checked
// against the limit, and the steps are charged.
func makeBytes(c native.Call, n int) ([]byte, error) {
	m := c.Meter()
	if size := budget.SizeClass(int64(n)); n < 0 || !m.Room(size) {
		return nil, m.Alloc(budget.Unlimited / 2)
	}
	if err := m.Steps(int64(n / 64)); err != nil {
		return nil, err
	}
	return make([]byte, n), nil
}

// newBytes returns bytes or a bytearray of n bytes that fill sets.
func newBytes(c native.Call, kind object.Kind, n int, fill func([]byte)) (object.Value, error) {
	b, err := makeBytes(c, n)
	if err != nil {
		return object.Unbound, err
	}
	fill(b)
	return takeBytes(c, kind, b)
}

// takeBytes returns bytes or a bytearray of b itself.
func takeBytes(c native.Call, kind object.Kind, b []byte) (object.Value, error) {
	if kind == object.KindByteArray {
		return object.NewByteArray(c.Meter(), b)
	}
	return object.NewBytes(c.Meter(), b)
}

// copyBytes returns bytes or a bytearray with a copy of b.
func copyBytes(c native.Call, kind object.Kind, b []byte) (object.Value, error) {
	return newBytes(c, kind, len(b), func(p []byte) { copy(p, b) })
}

var nameBytes = object.Intern("__bytes__")

// bytesNew is the constructor of bytes or bytearray. What needs iteration collects the bytes in a bytearray.
func bytesNew(kind object.Kind) *native.Reducer {
	return &native.Reducer{
		Hint: kind == object.KindBytes,
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			v, done, err := bytesAtOnce(c, kind, s.Slots[1:4])
			if err != nil || done {
				s.Own()[0] = v
				return object.Unbound, true, err
			}
			source := s.Slots[1]
			if ok, err := isIterable(c, source); err != nil || !ok {
				if err == nil {
					err = object.TypeErrorf("cannot convert '%s' object to %s", object.TypeName(source), bytesName(kind))
				}
				return object.Unbound, false, err
			}
			s.Own()[0], err = object.NewByteArray(c.Meter(), nil)
			return source, false, err
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			b, err := byteOf(c, item, bytesPlural(kind))
			if err != nil {
				return false, err
			}
			return false, pushByte(c, s.Own()[0].Bytes(), b)
		},
		Finish: func(c native.Call, s *native.State) (object.Value, error) {
			v := s.Own()[0]
			if v.Is(kind) || kind == object.KindBytes && object.BuiltinPart(v).Is(kind) { // __bytes__ may return a subclass's instance
				return v, nil
			}
			return copyBytes(c, kind, v.Bytes().Bytes())
		},
	}
}

func bytesName(kind object.Kind) string {
	if kind == object.KindByteArray {
		return "bytearray"
	}
	return "bytes"
}

// bytesPlural is how CPython begins the complaint about an item that is no byte.
func bytesPlural(kind object.Kind) string {
	if kind == object.KindByteArray {
		return "byte"
	}
	return "bytes"
}

// byteOf converts an item to a byte.
func byteOf(c native.Call, v object.Value, what string) (byte, error) {
	if !v.IsInt() {
		var err error
		if v, err = c.ToIndex(v); err != nil {
			return 0, err
		}
	}
	if !v.IsInt() || uint64(v.AsInt()) > 255 {
		return 0, object.ValueErrorf("%s must be in range(0, 256)", what)
	}
	return byte(v.AsInt()), nil
}

// pushByte appends one byte to a bytearray.
func pushByte(c native.Call, o *object.Bytes, b byte) error {
	n := len(o.Bytes())
	return o.Splice(c.Meter(), n, n, []byte{b})
}

// bytesAtOnce makes the result from (source, encoding, errors) where nothing has to be iterated; done is false when it has to be.
func bytesAtOnce(c native.Call, kind object.Kind, args []object.Value) (v object.Value, done bool, err error) {
	source, name := args[0], bytesName(kind)
	if !args[1].IsUnbound() || !args[2].IsUnbound() {
		codec, errors, err := codecArgs(c, name, args[1], args[2])
		s := strOf(source)
		if err != nil && (s != nil || !raised(err, object.LookupError)) {
			return object.Unbound, true, err
		}
		if s == nil {
			what := "encoding"
			if args[1].IsUnbound() {
				what = "errors"
			}
			return object.Unbound, true, object.TypeErrorf("%s without a string argument", what)
		}
		if args[1].IsUnbound() {
			return object.Unbound, true, object.TypeErrorf("string argument without an encoding")
		}
		b, err := encodeText(c, s, codec, errors)
		if err != nil {
			return object.Unbound, true, err
		}
		v, err = takeBytes(c, kind, b)
		return v, true, err
	}
	if source.IsUnbound() {
		v, err = copyBytes(c, kind, nil)
		return v, true, err
	}
	if method, ok, err := definedMethod(c, source, nameBytes); err != nil {
		return object.Unbound, true, err
	} else if ok && kind == object.KindBytes {
		v, err := c.Invoke(method)
		if err == nil && !object.BuiltinPart(v).Is(object.KindBytes) {
			err = object.TypeErrorf("__bytes__ returned non-bytes (type %s)", object.TypeName(v))
		}
		return v, true, err
	}
	if strOf(source) != nil {
		return object.Unbound, true, object.TypeErrorf("string argument without an encoding")
	}
	if source.Is(object.KindBytes) && kind == object.KindBytes {
		return source, true, nil
	}
	if object.IsBuffer(source) {
		b, _, err := object.BytesCopied(c, source)
		if err == nil {
			v, err = copyBytes(c, kind, b)
		}
		return v, true, err
	}
	_, index, err := definedMethod(c, source, nameIndex)
	if err != nil {
		return object.Unbound, true, err
	}
	if index || object.IsIntegral(source) {
		i, err := c.ToIndex(source)
		if err != nil {
			return object.Unbound, true, err
		}
		if !i.IsInt() {
			return object.Unbound, true, object.OverflowErrorf("cannot fit 'int' into an index-sized integer")
		}
		n := int(i.AsInt())
		if n < 0 {
			return object.Unbound, true, object.ValueErrorf("negative count")
		}
		v, err = newBytes(c, kind, n, func([]byte) {})
		return v, true, err
	}
	return object.Unbound, false, nil
}

// byteItems collects the bytes that the items of an iterable are.
func byteItems(c native.Call, v object.Value) ([]byte, error) {
	if ok, err := isIterable(c, v); err != nil || !ok || strOf(v) != nil {
		if err == nil {
			err = object.TypeErrorf("cannot convert '%s' object to bytes", object.TypeName(v))
		}
		return nil, err
	}
	items, err := c.Items(v)
	if err != nil {
		return nil, err
	}
	if err := reserve(c, len(items)); err != nil {
		return nil, err
	}
	b := make([]byte, len(items))
	for i, item := range items {
		if b[i], err = byteOf(c, item, "bytes"); err != nil {
			return nil, err
		}
	}
	return b, c.Meter().Steps(int64(len(b)))
}
