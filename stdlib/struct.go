package stdlib

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// structObject is struct.Struct: a compiled format.
type structObject struct {
	object.Header
	layout *structLayout
	format object.Value
}

// structClass is made when struct is first imported, and structIter with it.
var (
	structClass *object.Class
	structIter  = native.Iter{Resume: pure(structNext), Direct: pureDirect(structNext)}
)

func structObjectOf(v object.Value) *structObject {
	s, _ := object.BuiltinPart(v).Object().(*structObject)
	return s
}

// ClassOf implements object.Classed.
func (s *structObject) ClassOf() *object.Class { return structClass }

// Trace implements object.Object.
func (s *structObject) Trace(t *object.Tracer) { t.Value(s.format) }

// Size implements object.Object.
func (s *structObject) Size() int64 { return structSize(int64(cap(s.layout.fields))) }

func structSize(fields int64) int64 {
	return budget.SizeClassPointers(24+8+16) + budget.SizeClassPointers(24+24) + budget.SizeClass(fields*32)
}

// newStruct reads a format argument.
func newStruct(c native.Call, v object.Value) (*structObject, error) {
	if err := c.Meter().Steps(4); err != nil {
		return nil, err
	}
	var text string
	switch part := object.BuiltinPart(v); part.Kind() {
	case object.KindStr:
		if text = part.Str().String(); !part.Str().IsASCII() {
			at := strings.IndexFunc(text, func(r rune) bool { return r > 127 })
			return nil, unencodable(c, v, at)
		}
	case object.KindBytes:
		text = string(part.Bytes().Bytes())
		var err error
		if v, err = object.NewStrCopy(c.Meter(), object.ValidText(text)); err != nil {
			return nil, err
		}
	default:
		return nil, object.TypeErrorf("Struct() argument 1 must be a str or bytes object, not %s", object.TypeName(v))
	}
	// Each character is looked at once, and most make a field.
	if err := c.Meter().Steps(int64(len(text)) / 4); err != nil {
		return nil, err
	}
	if err := c.Meter().Alloc(structSize(int64(len(text) + len(text)/4))); err != nil {
		return nil, err
	}
	if strings.IndexByte(text, 0) >= 0 {
		return nil, structErrorf("embedded null character")
	}
	layout, err := compileStruct(text)
	if err != nil {
		return nil, err
	}
	s := &structObject{layout: layout, format: v}
	s.Init(object.KindOpaque, s)
	return s, nil
}

// unencodable is the error about a character that is not ASCII: what encoding the format raises.
func unencodable(c native.Call, v object.Value, at int) error {
	encode, err := c.GetAttr(v, object.Intern("encode"))
	if err == nil {
		_, err = c.Invoke(encode, object.InternValue("ascii"))
	}
	if err == nil {
		err = structErrorf("bad char in struct format (%d)", at)
	}
	return err
}

// structModule declares struct. Each function stands in the module, with the format first, and as a method of Struct.
func structModule() *native.Module {
	structError = object.StaticClass("error", object.KindException, object.ClassException, object.ExceptionClass).SetModule("struct")
	structClass = object.StaticClass("Struct", object.KindOpaque, 0, object.ObjectClass).SetModule("_struct")
	native.Constructor(structClass, &native.Func{Name: "Struct", Params: classParams("format"), Cost: native.Linear("len(format)"), Doc: "A compiled format of binary data.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s, err := newStruct(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			return s.Header.Value(), nil
		},
		Blank: func(c native.Call) (object.Value, error) {
			s, err := newStruct(c, object.EmptyStr)
			if err != nil {
				return object.Unbound, err
			}
			return s.Header.Value(), nil
		}})
	native.Methods(structClass, &native.Func{Name: "__init__", Params: native.Params("self", "format"), Cost: native.Linear("len(format)"), Doc: "Compile another format.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s, err := newStruct(c, args[1])
			if err == nil {
				to := structObjectOf(args[0])
				to.layout, to.format = s.layout, s.format
			}
			return object.None, err
		}})
	structIter.Class = object.StaticClass("unpack_iterator", object.KindNativeIter, object.ClassFinal, object.ObjectClass).SetModule("_struct")
	native.Methods(structIter.Class,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Take the next tuple.", Resume: nextOfSelf},
		&native.Func{Name: "__length_hint__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return how many tuples are left.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				slots := args[0].NativeIter().Slots()
				data, _ := object.BytesOf(slots[1])
				return object.Int(max(int64(len(data))-slots[2].AsInt(), 0) / structObjectOf(slots[0]).layout.size), nil
			}})
	m := &native.Module{
		Name: "struct", Home: "_struct", Doc: "Conversions between Python values and packed binary data.",
		Values: map[string]object.Value{"error": structError.Value(), "Struct": structClass.Value()},
		Source: "__all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']\n",
		Funcs: []*native.Func{
			{Name: "calcsize", Params: native.Params("format", "/"), Cost: native.Linear("len(format)"), Doc: "Return size in bytes of the struct described by the format string.",
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					s, err := newStruct(c, args[0])
					if err != nil {
						return object.Unbound, err
					}
					return object.Int(s.layout.size), nil
				}},
			{Name: "_clearcache", Params: native.Params(), Cost: native.Fixed(1), Doc: "Do nothing: there is no cache.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.None, nil }},
		},
	}
	add := func(name, doc string, params []string, run func(c native.Call, s *structObject, args []object.Value) (object.Value, error)) {
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(append([]string{"format", "/"}, params...)...), Cost: native.Linear("the values"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				s, err := newStruct(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				return run(c, s, args[1:])
			}})
		native.Methods(structClass, &native.Func{Name: name, Params: native.Params(append([]string{"self", "/"}, params...)...), Cost: native.Linear("the values"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, structObjectOf(args[0]), args[1:])
			}})
	}
	add("pack", "Return bytes of the values v1, v2, ... packed according to the format.", []string{"*values"}, structPack)
	add("pack_into", "Pack values into a writable buffer at an offset: pack_into(buffer, offset, v1, v2, ...).", []string{"*values"}, structPackInto)
	add("unpack", "Return a tuple of the values that the buffer holds; its size must be the format's.", []string{"buffer", "/"}, structUnpack)
	add("unpack_from", "Return a tuple of the values that the buffer holds from an offset on.", []string{"buffer", "offset=0"}, structUnpackFrom)
	add("iter_unpack", "Return an iterator of tuples that unpacks the buffer piece by piece.", []string{"buffer", "/"}, structIterUnpack)
	native.Methods(structClass, &native.Func{Name: "__sizeof__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the size of the object in bytes.",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) {
			return object.Int(structObjectOf(args[0]).Size()), nil
		}})
	native.Getters(structClass,
		&native.Getter{Name: "format", Doc: "The format string.", Get: func(_ native.Call, self object.Value) (object.Value, error) { return structObjectOf(self).format, nil }},
		&native.Getter{Name: "size", Doc: "The size of the packed data in bytes.", Get: func(_ native.Call, self object.Value) (object.Value, error) {
			return object.Int(structObjectOf(self).layout.size), nil
		}})
	return m.Define()
}

// packValues writes values into p, which holds zeros and is as long as the layout says.
func (l *structLayout) packValues(c native.Call, p []byte, values []object.Value) error {
	if err := c.Meter().Steps(int64(len(values))); err != nil {
		return err
	}
	next := 0
	for i := range l.fields {
		f := &l.fields[i]
		for at := f.offset; at < f.offset+f.count*f.size || f.size == 0 && at == f.offset; at += max(f.size, 1) {
			if err := l.pack(c, f, p[at:], values[next]); err != nil {
				return err
			}
			next++
		}
	}
	return nil
}

// unpackValues returns the values that stand at the start of p.
func (l *structLayout) unpackValues(c native.Call, p []byte) (object.Value, error) {
	if err := c.Meter().Steps(l.values); err != nil {
		return object.Unbound, err
	}
	t, err := object.NewTuple(c.Meter(), int(l.values))
	if err != nil {
		return object.Unbound, err
	}
	next := 0
	for i := range l.fields {
		f := &l.fields[i]
		for j := int64(0); j < f.count; j++ {
			v, err := l.unpack(c, f, p[f.offset+j*f.size:])
			if err != nil {
				return object.Unbound, err
			}
			t.Items()[next] = v
			next++
		}
	}
	return t.Value(), nil
}

func structPack(c native.Call, s *structObject, values []object.Value) (object.Value, error) {
	l := s.layout
	if l.values != int64(len(values)) {
		return object.Unbound, structErrorf("pack expected %d items for packing (got %d)", l.values, len(values))
	}
	p, err := zeroBytes(c, l.size)
	if err != nil {
		return object.Unbound, err
	}
	if err := l.packValues(c, p, values); err != nil {
		return object.Unbound, err
	}
	return object.NewBytes(c.Meter(), p)
}

// zeroBytes makes n zero bytes, of which it only asks whether they could be charged: whoever makes an object of them charges.
func zeroBytes(c native.Call, n int64) ([]byte, error) {
	if !c.Meter().Room(n) {
		return nil, c.Meter().Alloc(n)
	}
	if err := c.Meter().Steps(n / 64); err != nil {
		return nil, err
	}
	return make([]byte, n), nil
}

func structPackInto(c native.Call, s *structObject, args []object.Value) (object.Value, error) {
	l := s.layout
	switch {
	case len(args) == 0:
		return object.Unbound, structErrorf("pack_into expected buffer argument")
	case len(args) == 1:
		return object.Unbound, structErrorf("pack_into expected offset argument")
	case l.values != int64(len(args)-2):
		return object.Unbound, structErrorf("pack_into expected %d items for packing (got %d)", l.values, len(args)-2)
	}
	buffer, ok, err := object.WritableBytes(c, args[0])
	if object.NotRaised(err) != nil {
		return object.Unbound, err
	}
	if !ok {
		return object.Unbound, object.TypeErrorf("argument must be read-write bytes-like object, not %s", object.TypeName(args[0]))
	}
	offset, err := smallIntOf(c, args[1], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	have := int64(len(buffer))
	if offset < 0 {
		if offset+l.size > 0 {
			return object.Unbound, structErrorf("no space to pack %d bytes at offset %d", l.size, offset)
		}
		if offset+have < 0 {
			return object.Unbound, structErrorf("offset %d out of range for %d-byte buffer", offset, have)
		}
		offset += have
	}
	if have-offset < l.size {
		return object.Unbound, structErrorf("pack_into requires a buffer of at least %d bytes for packing %d bytes at offset %d (actual buffer size is %d)",
			uint64(l.size)+uint64(offset), l.size, offset, have)
	}
	if err := c.Meter().Steps(l.size / 64); err != nil {
		return object.Unbound, err
	}
	// Packing may run script code, which may change the buffer: so it is done aside.
	p, err := zeroBytes(c, l.size)
	if err == nil {
		err = l.packValues(c, p, args[2:])
	}
	if err == nil {
		buffer, _, err = object.WritableBytes(c, args[0])
	}
	if err != nil || offset+l.size > int64(len(buffer)) {
		return object.None, err
	}
	copy(buffer[offset:], p)
	return object.None, nil
}

// bytesLike reads a bytes-like argument.
func bytesLike(c native.Call, v object.Value) ([]byte, error) {
	data, ok, err := object.BytesLike(c, v)
	if err == nil && !ok {
		err = object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
	}
	return data, err
}

func structUnpack(c native.Call, s *structObject, args []object.Value) (object.Value, error) {
	data, err := bytesLike(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if int64(len(data)) != s.layout.size {
		return object.Unbound, structErrorf("unpack requires a buffer of %d bytes", s.layout.size)
	}
	return s.layout.unpackValues(c, data)
}

func structUnpackFrom(c native.Call, s *structObject, args []object.Value) (object.Value, error) {
	data, err := bytesLike(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	offset, err := smallIntOf(c, args[1], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	size, have := s.layout.size, int64(len(data))
	if offset < 0 {
		if offset+size > 0 {
			return object.Unbound, structErrorf("not enough data to unpack %d bytes at offset %d", size, offset)
		}
		if offset+have < 0 {
			return object.Unbound, structErrorf("offset %d out of range for %d-byte buffer", offset, have)
		}
		offset += have
	}
	if have-offset < size {
		return object.Unbound, structErrorf("unpack_from requires a buffer of at least %d bytes for unpacking %d bytes at offset %d (actual buffer size is %d)",
			uint64(size)+uint64(offset), size, offset, have)
	}
	return s.layout.unpackValues(c, data[offset:])
}

func structIterUnpack(c native.Call, s *structObject, args []object.Value) (object.Value, error) {
	if s.layout.size == 0 {
		return object.Unbound, structErrorf("cannot iteratively unpack with a struct of length 0")
	}
	data, err := bytesLike(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if int64(len(data))%s.layout.size != 0 {
		return object.Unbound, structErrorf("iterative unpacking requires a buffer of a multiple of %d bytes", s.layout.size)
	}
	// The iterator holds on to the memory, as a view does, and lets it go with the last piece.
	view, err := object.NewMemoryView(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return structIter.New(c, s.Header.Value(), view, object.Int(0))
}

// structNext unpacks the next piece: the slots are the Struct, the buffer and the offset.
func structNext(c native.Call, slots []object.Value) (object.Value, bool, error) {
	s, at := structObjectOf(slots[0]), slots[2].AsInt()
	data, _ := object.BytesOf(slots[1])
	if at+s.layout.size > int64(len(data)) {
		return object.Unbound, false, slots[1].MemoryView().Release(c)
	}
	slots[2] = object.Int(at + s.layout.size)
	v, err := s.layout.unpackValues(c, data[at:])
	return v, err == nil, err
}
