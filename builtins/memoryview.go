package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerMemoryView declares memoryview: views of bytes and bytearrays, items of one unsigned byte.
func registerMemoryView() {
	k := object.MemoryViewClass
	native.Constructor(k, &native.Func{Name: "memoryview", Params: class("object"), Cost: native.Fixed(1), Doc: "memoryview(object) -> a view of the contents of a bytes-like object.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewMemoryView(c.Meter(), args[1])
		}})
	native.Methods(k,
		&native.Func{Name: "tobytes", Params: self("order='C'"), Cost: native.Linear("len(self)"), Run: viewBytes, Doc: "Return the contents as bytes; the order is of rows and columns, of which there is one."},
		viewMethod("tolist", "Return the contents as a list of ints.", viewList),
		viewMethod("toreadonly", "Return a view of the same contents.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			b, err := v.Copy(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			return object.NewMemoryView(c.Meter(), b)
		}),
		viewMethod("__enter__", "Return the view itself.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return v.Header.Value(), nil }),
		viewMethod("__len__", "Return len(self).", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			return object.Int(int64(v.Len())), nil
		}),
		viewMethod("__iter__", "Return iter(self).", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			it, _, err := object.IterBuiltin(c.Meter(), v.Header.Value())
			return it, err
		}),
		&native.Func{Name: "cast", Params: self("format", "shape?"), Cost: native.Fixed(1), Run: viewCast, Doc: "Return a view of the same contents; format can only be 'B'."},
		&native.Func{Name: "hex", Params: self("sep?", "bytes_per_sep=1"), Cost: native.Linear("len(self)"), Run: bytesHex,
			Doc: "Return the contents as pairs of hexadecimal digits, with sep between groups."},
		&native.Func{Name: "release", Params: self("/"), Cost: native.Fixed(1), Run: viewRelease, Doc: "Let the viewed object go; the view cannot be used any more."},
		&native.Func{Name: "__exit__", Params: self("/", "*exc"), Cost: native.Fixed(1), Run: viewRelease, Doc: "Release the view."},
	)
	for _, of := range []*object.Class{object.BytesClass, object.ByteArrayClass, k} {
		native.Methods(of, &native.Func{Name: "__buffer__", Params: self("flags", "/"), Cost: native.Fixed(2), Doc: "Return a view of the contents.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				if _, err := c.ToIndex(args[1]); err != nil {
					return object.Unbound, err
				}
				if v := args[0].MemoryView(); v != nil && v.Released() {
					return object.Unbound, releasedError()
				}
				return object.NewMemoryView(c.Meter(), args[0])
			}})
	}
	for _, of := range []*object.Class{object.ByteArrayClass, k} {
		native.Methods(of, &native.Func{Name: "__release_buffer__", Params: self("buffer", "/"), Cost: native.Fixed(1), Doc: "Release a view that __buffer__ returned.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				v := args[1].MemoryView()
				if v == nil {
					return object.Unbound, object.TypeErrorf("expected a memoryview object")
				}
				v.Release()
				return object.None, nil
			}})
	}
	length := func(v *object.MemoryView) object.Value { return object.Int(int64(v.Len())) }
	always := func(x object.Value) func(*object.MemoryView) object.Value {
		return func(*object.MemoryView) object.Value { return x }
	}
	sideBySide := func(v *object.MemoryView) object.Value { return object.Bool(v.Contiguous()) }
	native.Getters(k,
		viewGetter("nbytes", "The size in bytes.", length),
		viewGetter("itemsize", "The size of an item in bytes: 1.", always(object.Int(1))),
		viewGetter("ndim", "The number of dimensions: 1.", always(object.Int(1))),
		viewGetter("format", "The format of an item: 'B'.", always(object.InternValue("B"))),
		viewGetter("suboffsets", "An empty tuple.", always(object.EmptyTuple)),
		viewGetter("obj", "The object viewed.", func(v *object.MemoryView) object.Value { return v.Object() }),
		viewGetter("readonly", "Whether the object viewed is bytes.", func(v *object.MemoryView) object.Value { return object.Bool(v.Object().Is(object.KindBytes)) }),
		viewGetter("contiguous", "Whether the items stand side by side.", sideBySide),
		viewGetter("c_contiguous", "Whether the items stand side by side.", sideBySide),
		viewGetter("f_contiguous", "Whether the items stand side by side.", sideBySide),
		&native.Getter{Name: "shape", Doc: "A tuple of the length.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.TupleOf(c.Meter(), length(v.MemoryView()))
		}},
		&native.Getter{Name: "strides", Doc: "A tuple of the distance between items.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.TupleOf(c.Meter(), object.Int(int64(v.MemoryView().Step())))
		}},
	)
}

func releasedError() error {
	return object.ValueErrorf("operation forbidden on released memoryview object")
}

func viewMethod(name, doc string, run func(native.Call, *object.MemoryView) (object.Value, error)) *native.Func {
	return &native.Func{Name: name, Params: self("/"), Cost: native.Linear("len(self)"), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			v := args[0].MemoryView()
			if v.Released() {
				return object.Unbound, releasedError()
			}
			return run(c, v)
		}}
}

func viewGetter(name, doc string, get func(*object.MemoryView) object.Value) *native.Getter {
	return &native.Getter{Name: name, Doc: doc, Get: func(_ native.Call, v object.Value) (object.Value, error) {
		if v.MemoryView().Released() {
			return object.Unbound, releasedError()
		}
		return get(v.MemoryView()), nil
	}}
}

func viewList(c native.Call, v *object.MemoryView) (object.Value, error) {
	b, err := bytesArg(v.Header.Value())
	if err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), len(b))
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(int64(len(b) / 2)); err != nil {
		return object.Unbound, err
	}
	for _, ch := range b {
		if err := l.Append(c.Meter(), object.Int(int64(ch))); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

func viewCast(c native.Call, args []object.Value) (object.Value, error) {
	s, err := textArg(args[1], "cast() argument 'format'")
	if err != nil {
		return object.Unbound, err
	}
	if s.String() != "B" {
		return object.Unbound, object.Errorf(object.NotImplementedError, "memoryview: format %s not supported", s.String())
	}
	if !args[2].IsUnbound() {
		if err := checkShape(c, args[0].MemoryView(), args[2]); err != nil {
			return object.Unbound, err
		}
	}
	return object.NewMemoryView(c.Meter(), args[0])
}

// checkShape accepts the shape of a view of one dimension: a list or tuple of its length.
func checkShape(c native.Call, v *object.MemoryView, shape object.Value) error {
	part := object.BuiltinPart(shape)
	if part.List() == nil && part.Tuple() == nil {
		return object.TypeErrorf("shape must be a list or a tuple")
	}
	sizes, err := c.Items(part)
	if err != nil {
		return err
	}
	product := int64(1)
	for _, size := range sizes {
		if !object.IsIntegral(size) {
			return object.TypeErrorf("memoryview.cast(): elements of shape must be integers")
		}
		n, ok := object.ToInt64(size)
		if !ok || n <= 0 {
			return object.ValueErrorf("memoryview.cast(): elements of shape must be integers > 0")
		}
		if product > int64(v.Len())/n {
			product = -1
			break
		}
		product *= n
	}
	switch {
	case product != int64(v.Len()):
		return object.TypeErrorf("memoryview: product(shape) * itemsize != buffer size")
	case len(sizes) != 1:
		return object.Errorf(object.NotImplementedError, "memoryview: views have one dimension")
	}
	return nil
}

func viewBytes(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0].MemoryView()
	if v.Released() {
		return object.Unbound, releasedError()
	}
	if !args[1].IsNone() {
		order := strOf(args[1])
		if order == nil {
			return object.Unbound, object.TypeErrorf("tobytes() argument 'order' must be str or None, not %s", object.TypeName(args[1]))
		}
		if s := order.String(); s != "C" && s != "F" && s != "A" {
			return object.Unbound, object.ValueErrorf("order must be 'C', 'F' or 'A'")
		}
	}
	return v.Copy(c.Meter())
}

func viewRelease(_ native.Call, args []object.Value) (object.Value, error) {
	args[0].MemoryView().Release()
	return object.None, nil
}
