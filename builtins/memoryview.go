package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerMemoryView declares memoryview.
func registerMemoryView() {
	k := object.MemoryViewClass
	native.Constructor(k, &native.Func{Name: "memoryview", Params: class("object"), Cost: native.Fixed(1), Doc: "memoryview(object) -> a view of the memory of a bytes-like object.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewMemoryView(c, args[1])
		}})
	native.ClassMethods(k, &native.Func{Name: "_from_flags", Params: class("object", "flags"), Cost: native.Fixed(2),
		Doc: "Return a view that an object gives when it is asked with these flags of the buffer protocol.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			flags, err := cIntArg(c, args[2])
			if err != nil {
				return object.Unbound, err
			}
			return object.ViewFor(c, args[1], int64(flags))
		}})
	native.Methods(k,
		&native.Func{Name: "tobytes", Params: self("order='C'"), Cost: native.Linear("nbytes"), Run: viewBytes,
			Doc: "Return the items as bytes, in order 'C' (the last index fastest) or 'F' (the first), or 'A': that in which they stand."},
		viewMethod("tolist", native.Linear("the items"), "Return the items as a list, of lists where there are more dimensions.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			return v.List(c.Meter())
		}),
		viewMethod("toreadonly", native.Fixed(2), "Return a read-only view of the same memory.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			return v.ReadOnly(c.Meter())
		}),
		viewMethod("__len__", native.Fixed(1), "Return len(self).", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			n, ok := object.Len(v.Value())
			if !ok {
				return object.Unbound, object.NoLength(v.Value())
			}
			return object.Int(int64(n)), nil
		}),
		viewMethod("__enter__", native.Fixed(1), "Return the view itself.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return v.Value(), nil }),
		viewMethod("__iter__", native.Fixed(2), "Return iter(self).", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			it, _, err := object.IterBuiltin(c.Meter(), v.Value())
			return it, err
		}),
		&native.Func{Name: "cast", Params: self("format", "shape?"), Cost: native.Fixed(2), Run: viewCast,
			Doc: "Return a view of the same memory with items of another format, and of the dimensions that shape, a list or a tuple, gives."},
		&native.Func{Name: "hex", Params: self("sep?", "bytes_per_sep=1"), Cost: native.Linear("nbytes"), Run: bytesHex,
			Doc: "Return the contents as pairs of hexadecimal digits, with sep between groups."},
		&native.Func{Name: "release", Params: self("/"), Cost: native.Fixed(1), Run: viewRelease, Doc: "Let the memory go; the view cannot be used any more."},
		&native.Func{Name: "__exit__", Params: self("/", "*exc"), Cost: native.Fixed(1), Run: viewRelease, Doc: "Release the view."},
	)
	registerBuffers()
	registerViewAttributes()
}

// registerBuffers declares the methods of the buffer protocol.
func registerBuffers() {
	for _, k := range []*object.Class{object.BytesClass, object.ByteArrayClass, object.MemoryViewClass} {
		native.Methods(k, &native.Func{Name: "__buffer__", Params: self("flags", "/"), Cost: native.Fixed(2), Run: bufferOf,
			Doc: "Return a view of the memory, for a use that flags of the buffer protocol describe."})
	}
	for _, k := range []*object.Class{object.ByteArrayClass, object.MemoryViewClass} {
		native.Methods(k, &native.Func{Name: "__release_buffer__", Params: self("buffer", "/"), Cost: native.Fixed(1), Run: releaseBuffer, Doc: "Release a view that __buffer__ returned."})
	}
}

// bufferOf is __buffer__ of the builtin types.
func bufferOf(c native.Call, args []object.Value) (object.Value, error) {
	flags, err := bufferFlags(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if v := args[0].MemoryView(); v != nil {
		return v.For(c.Meter(), flags)
	}
	return object.BuiltinView(c.Meter(), args[0], flags)
}

func releaseBuffer(c native.Call, args []object.Value) (object.Value, error) {
	return object.None, object.ReleaseView(c, args[0], args[1])
}

// bufferFlags reads the flags of the buffer protocol.
func bufferFlags(c native.Call, v object.Value) (int64, error) {
	i, err := c.ToIndex(v)
	if err != nil {
		return 0, err
	}
	flags, ok := object.ToInt64(i)
	switch {
	case !ok:
		return 0, object.OverflowErrorf("cannot fit 'int' into an index-sized integer")
	case flags > 1<<31-1:
		return 0, object.OverflowErrorf("buffer flags too large")
	case flags < -1<<31:
		return 0, object.OverflowErrorf("buffer flags too small")
	}
	return flags, nil
}

func registerViewAttributes() {
	number := func(n int) (object.Value, error) { return object.Int(int64(n)), nil }
	truth := func(b bool) (object.Value, error) { return object.Bool(b), nil }
	native.Getters(object.MemoryViewClass,
		viewGetter("nbytes", "The size of all items in bytes.", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			return number(v.Items() * v.ItemSize())
		}),
		viewGetter("itemsize", "The size of an item in bytes.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return number(v.ItemSize()) }),
		viewGetter("ndim", "The number of dimensions.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return number(v.Dimensions()) }),
		viewGetter("format", "The format of an item, as struct writes it.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), v.Format())
		}),
		viewGetter("suboffsets", "An empty tuple.", func(native.Call, *object.MemoryView) (object.Value, error) { return object.EmptyTuple, nil }),
		viewGetter("obj", "The object viewed.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return v.Object(), nil }),
		viewGetter("readonly", "Whether nothing may be written through the view.", func(_ native.Call, v *object.MemoryView) (object.Value, error) { return truth(v.IsReadOnly()) }),
		viewGetter("c_contiguous", "Whether the items stand side by side, the last index moving fastest.", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			return truth(v.Contiguous(false))
		}),
		viewGetter("f_contiguous", "Whether the items stand side by side, the first index moving fastest.", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			return truth(v.Contiguous(true))
		}),
		viewGetter("contiguous", "Whether the items stand side by side.", func(_ native.Call, v *object.MemoryView) (object.Value, error) {
			return truth(v.Contiguous(false) || v.Contiguous(true))
		}),
		viewGetter("shape", "How many items there are in each dimension.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			return dimensions(c, v, func(n, _ int) int { return n })
		}),
		viewGetter("strides", "How many bytes lie between the items in each dimension.", func(c native.Call, v *object.MemoryView) (object.Value, error) {
			return dimensions(c, v, func(_, stride int) int { return stride })
		}),
	)
}

// dimensions returns a number of each dimension in a tuple.
func dimensions(c native.Call, v *object.MemoryView, number func(n, stride int) int) (object.Value, error) {
	t, err := object.NewTuple(c.Meter(), v.Dimensions())
	if err != nil {
		return object.Unbound, err
	}
	for i := range t.Items() {
		t.Items()[i] = object.Int(int64(number(v.Dimension(i))))
	}
	return t.Value(), nil
}

func viewMethod(name string, cost native.Cost, doc string, run func(native.Call, *object.MemoryView) (object.Value, error)) *native.Func {
	return &native.Func{Name: name, Params: self("/"), Cost: cost, Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			v := args[0].MemoryView()
			if err := v.Check(); err != nil {
				return object.Unbound, err
			}
			return run(c, v)
		}}
}

func viewGetter(name, doc string, get func(native.Call, *object.MemoryView) (object.Value, error)) *native.Getter {
	return &native.Getter{Name: name, Doc: doc, Get: func(c native.Call, self object.Value) (object.Value, error) {
		v := self.MemoryView()
		if err := v.Check(); err != nil {
			return object.Unbound, err
		}
		return get(c, v)
	}}
}

func viewCast(c native.Call, args []object.Value) (object.Value, error) {
	format, err := textArg(args[1], "cast() argument 'format'")
	if err != nil {
		return object.Unbound, err
	}
	if !format.IsASCII() {
		if _, err := encodeText(c, format, codecNames["ascii"], "strict"); err != nil {
			return object.Unbound, err
		}
	}
	return args[0].MemoryView().Cast(c.Meter(), format.String(), args[2])
}

func viewBytes(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0].MemoryView()
	if err := v.Check(); err != nil {
		return object.Unbound, err
	}
	fortran := false
	if !args[1].IsNone() {
		order := strOf(args[1])
		if order == nil {
			return object.Unbound, object.TypeErrorf("tobytes() argument 'order' must be str or None, not %s", object.TypeName(args[1]))
		}
		if strings.IndexByte(order.String(), 0) >= 0 {
			return object.Unbound, object.ValueErrorf("embedded null character")
		}
		switch order.String() {
		case "C":
		case "F":
			fortran = true
		case "A":
			fortran = !v.Contiguous(false) && v.Contiguous(true)
		default:
			return object.Unbound, object.ValueErrorf("order must be 'C', 'F' or 'A'")
		}
	}
	return v.Copy(c.Meter(), fortran)
}

func viewRelease(c native.Call, args []object.Value) (object.Value, error) {
	return object.None, args[0].MemoryView().Release(c)
}
