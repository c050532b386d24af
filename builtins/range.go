package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerRange declares range.
func registerRange() {
	native.Constructor(object.RangeClass, &native.Func{Name: "range", Params: class("start", "stop?", "step?", "/"), Cost: native.Fixed(2), Run: rangeNew,
		Doc: "range(stop) or range(start, stop, step=1) -> the ints from start up to but without stop, by step."})
	native.Methods(object.RangeClass,
		&native.Func{Name: "index", Params: self("value", "/"), Cost: native.Fixed(2), Run: rangeIndex,
			Doc: "Return the index of value; ValueError if it is not in the range."},
		&native.Func{Name: "count", Params: self("value", "/"), Cost: native.Fixed(2), Doc: "Return how often value occurs: 0 or 1.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				in, err := c.Contains(args[0], args[1])
				return object.Int(object.Bool(in).AsInt()), err
			}},
		&native.Func{Name: "__reversed__", Params: self("/"), Cost: native.Fixed(2), Doc: "Return an iterator over the numbers from the last to the first.", Run: runReversed},
		&native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return whether the range has any number.", Run: numberBool},
	)
	native.Getters(object.RangeClass,
		&native.Getter{Name: "start", Member: true, Doc: "The first number.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return object.Int(v.Range().Start()), nil }},
		&native.Getter{Name: "stop", Member: true, Doc: "The bound.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return object.Int(v.Range().Stop()), nil }},
		&native.Getter{Name: "step", Member: true, Doc: "The distance between neighbours.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return object.Int(v.Range().Step()), nil }},
	)
}

func rangeNew(c native.Call, args []object.Value) (object.Value, error) {
	bounds := [3]int64{0, 0, 1}
	at := 0
	if args[2].IsUnbound() { // the only argument is the bound
		at = 1
	}
	for i, v := range args[1:4] {
		if v.IsUnbound() {
			continue
		}
		n, err := c.ToIndex(v)
		if err != nil {
			return object.Unbound, err
		}
		if !n.IsInt() {
			return object.Unbound, object.OverflowErrorf("Python int too large to convert to C ssize_t")
		}
		bounds[at+i] = n.AsInt()
	}
	if bounds[2] == 0 {
		return object.Unbound, object.ValueErrorf("range() arg 3 must not be zero")
	}
	return object.NewRange(c.Meter(), bounds[0], bounds[1], bounds[2])
}

func rangeIndex(c native.Call, args []object.Value) (object.Value, error) {
	r := args[0].Range()
	if v := object.BuiltinPart(args[1]); object.IsIntegral(v) {
		i, ok := object.ToInt64(v)
		if at := r.Find(i); ok && at >= 0 {
			return object.Int(at), nil
		}
	} else if v == args[1] && !v.Is(object.KindInstance) {
		// A float that is a whole number, or something that is equal to none.
		if f, ok, _ := object.ToFloat(v); ok {
			if at := r.Find(int64(f)); at >= 0 && float64(int64(f)) == f {
				return object.Int(at), nil
			}
		}
	} else {
		for i := int64(0); i < r.Len(); i++ {
			if err := c.Meter().Steps(1); err != nil {
				return object.Unbound, err
			}
			same, err := object.Equal(c, object.Int(r.At(i)), args[1])
			if err != nil {
				return object.Unbound, err
			}
			if same {
				return object.Int(i), nil
			}
		}
	}
	if v := object.BuiltinPart(args[1]); !object.IsIntegral(v) {
		return object.Unbound, object.ValueErrorf("sequence.index(x): x not in sequence")
	}
	shown, err := object.Repr(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.Unbound, object.ValueErrorf("%s is not in range", shown)
}
