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
		&native.Func{Name: "count", Params: self("value", "/"), Cost: native.Fixed(2), Doc: "Return how often value occurs: at most once, unless it says itself what it equals.",
			Run: rangeCount},
		&native.Func{Name: "__reversed__", Params: self("/"), Cost: native.Fixed(2), Doc: "Return an iterator over the numbers from the last to the first.", Run: runReversed},
		&native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return whether the range has any number.", Run: numberBool},
	)
	native.Getters(object.RangeClass,
		&native.Getter{Name: "start", Member: true, Doc: "The first number.", Get: rangePart(0)},
		&native.Getter{Name: "stop", Member: true, Doc: "The bound.", Get: rangePart(1)},
		&native.Getter{Name: "step", Member: true, Doc: "The distance between neighbours.", Get: rangePart(2)},
	)
}

func rangeNew(c native.Call, args []object.Value) (object.Value, error) {
	bounds := [3]object.Value{object.Int(0), object.Int(0), object.Int(1)}
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
		bounds[at+i] = n
	}
	if bounds[2].IsInt() && bounds[2].AsInt() == 0 {
		return object.Unbound, object.ValueErrorf("range() arg 3 must not be zero")
	}
	return object.RangeOf(c.Meter(), bounds[0], bounds[1], bounds[2])
}

// rangePart is the getter of start, stop or step.
func rangePart(i int) func(c native.Call, v object.Value) (object.Value, error) {
	return func(c native.Call, v object.Value) (object.Value, error) {
		parts, _, err := object.RangeParts(c.Meter(), v)
		return parts[i], err
	}
}

func rangeIndex(c native.Call, args []object.Value) (object.Value, error) {
	v := args[1]
	if !object.IsIntegral(v) || object.BuiltinPart(v) != v { // by comparing, as for any sequence
		return indexByItems(c, args[0], v)
	}
	if r := args[0].Range(); r != nil {
		if i, ok := object.ToInt64(v); ok {
			if at := r.Find(i); at >= 0 {
				return object.Int(at), nil
			}
		}
	} else if at, err := args[0].WideRange().Find(c.Meter(), v.AsBig()); err != nil {
		return object.Unbound, err
	} else if at != nil {
		return object.NewBig(c.Meter(), at)
	}
	shown, err := object.Repr(c, v)
	if err != nil {
		return object.Unbound, err
	}
	return object.Unbound, object.ValueErrorf("%s is not in range", shown)
}

func rangeCount(c native.Call, args []object.Value) (object.Value, error) {
	r, v := args[0], args[1]
	if part := object.BuiltinPart(v); part == v && !v.Is(object.KindInstance) && !v.Is(object.KindOpaque) {
		in, err := c.Contains(r, v)
		return object.Int(object.Bool(in).AsInt()), err
	}
	it, _, err := object.IterBuiltin(c.Meter(), r)
	if err != nil {
		return object.Unbound, err
	}
	for n := int64(0); ; {
		if err := c.Meter().Steps(2); err != nil {
			return object.Unbound, err
		}
		item, ok, err := it.Iterator().Next(c.Meter())
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			return object.Int(n), nil
		}
		same, err := object.Equal(c, item, v)
		if err != nil {
			return object.Unbound, err
		}
		if same {
			n++
		}
	}
}

// indexByItems finds something that is no int. Numbers need no search: they equal at most one item.
func indexByItems(c native.Call, r, v object.Value) (object.Value, error) {
	part := object.BuiltinPart(v)
	if part == v && !v.Is(object.KindInstance) && !v.Is(object.KindOpaque) {
		in, err := c.Contains(r, v)
		if err != nil {
			return object.Unbound, err
		}
		if z := v.Complex(); in && v.Is(object.KindComplex) {
			v = object.Float(real(z))
		}
		if in {
			n, err := object.FloatToInt(c.Meter(), v.AsFloat())
			if err != nil {
				return object.Unbound, err
			}
			return rangeIndex(c, []object.Value{r, n})
		}
		return object.Unbound, object.ValueErrorf("sequence.index(x): x not in sequence")
	}
	it, _, err := object.IterBuiltin(c.Meter(), r)
	if err != nil {
		return object.Unbound, err
	}
	for i := int64(0); ; i++ {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		item, ok, err := it.Iterator().Next(c.Meter())
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			return object.Unbound, object.ValueErrorf("sequence.index(x): x not in sequence")
		}
		same, err := object.Equal(c, item, v)
		if err != nil {
			return object.Unbound, err
		}
		if same {
			return object.Int(i), nil
		}
	}
}
