package builtins

import (
	"math/big"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// slice, the singletons, and read-only views of mappings.

func init() {
	k := object.SliceClass
	native.Constructor(k, &native.Func{Name: "slice", Params: class("start?", "stop?", "step?", "/"), Cost: native.Fixed(2), Run: newSlice,
		Doc: "The bounds and the step of a slicing: slice(stop) or slice(start, stop[, step])."})
	part := func(name, doc string, which int) *native.Getter {
		return &native.Getter{Name: name, Doc: doc, Get: func(_ native.Call, v object.Value) (object.Value, error) {
			start, stop, step := v.Slice().Parts()
			return [3]object.Value{start, stop, step}[which], nil
		}, Member: true}
	}
	native.Getters(k, part("start", "The first index, None when it is left out.", 0), part("stop", "The index behind the last, None when it is left out.", 1),
		part("step", "The distance of two indices, None when it is left out.", 2))
	native.Methods(k, &native.Func{Name: "indices", Params: self("len", "/"), Cost: native.Fixed(3), Run: runSliceIndices,
		Doc: "Return start, stop and step as they are for a sequence of that length."})

	singleton(object.NoneClass, object.None)
	singleton(object.NotImplClass, object.NotImplemented)
	singleton(object.EllipsisClass, object.Ellipsis)
}

// singleton declares the constructor of a class with one object.
func singleton(k *object.Class, v object.Value) {
	name := k.Name()
	if k == object.EllipsisClass {
		name = "EllipsisType"
	}
	native.Constructor(k, &native.Func{Name: k.Name(), Params: class("*args", "**kwargs"), Cost: native.Fixed(1), Doc: "The class of the only object of its kind.",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) {
			if len(args) > 2 || args[1].Dict() != nil {
				return object.Unbound, object.TypeErrorf("%s takes no arguments", name)
			}
			return v, nil
		}})
	if k != object.EllipsisClass {
		native.Methods(k, &native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return bool(self).", Run: numberBool})
	}
}

func newSlice(c native.Call, args []object.Value) (object.Value, error) {
	start, stop, step := args[1], args[2], args[3]
	switch {
	case start.IsUnbound():
		return object.Unbound, object.TypeErrorf("slice expected at least 1 argument, got 0")
	case stop.IsUnbound():
		start, stop = object.None, start
	}
	return object.NewSlice(c.Meter(), start, stop, noneIfUnbound(step))
}

func runSliceIndices(c native.Call, args []object.Value) (object.Value, error) {
	length, err := c.ToIndex(args[1])
	if err != nil {
		return object.Unbound, err
	}
	if length.AsBig().Sign() < 0 {
		return object.Unbound, object.ValueErrorf("length should not be negative")
	}
	start, stop, step := args[0].Slice().Parts()
	parts := [3]object.Value{start, stop, step}
	big := !length.IsInt() || length.AsInt() > 1<<62
	for i, v := range parts {
		if v.IsNone() {
			continue
		}
		if parts[i], err = c.ToIndex(v); err != nil {
			return object.Unbound, object.TypeErrorf("slice indices must be integers or None or have an __index__ method")
		}
		big = big || !parts[i].IsInt() || parts[i].AsInt() > 1<<62 || parts[i].AsInt() < -1<<62
	}
	if big {
		return bigIndices(c, parts, length.AsBig())
	}
	plain, err := object.NewSlice(c.Meter(), parts[0], parts[1], parts[2])
	if err != nil {
		return object.Unbound, err
	}
	i, j, n, err := plain.Slice().IndicesLong(length.AsInt())
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), object.Int(i), object.Int(j), object.Int(n))
}

// bigIndices is slice.indices for numbers that do not fit in 62 bits.
func bigIndices(c native.Call, parts [3]object.Value, length *big.Int) (object.Value, error) {
	m := c.Meter()
	s, err := object.NewSlice(m, parts[0], parts[1], parts[2])
	if err != nil {
		return object.Unbound, err
	}
	start, stop, step, err := object.SliceBounds(m, s.Slice(), length)
	if err != nil {
		return object.Unbound, err
	}
	var out [3]object.Value
	for i, b := range []*big.Int{start, stop, step} {
		if out[i], err = object.NewBig(m, b); err != nil {
			return object.Unbound, err
		}
	}
	return object.TupleOf(m, out[:]...)
}
