package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// someArguments is the wording of a function that counts its arguments first and wants one at least.
var someArguments = native.Wording{Counted: true, Least: 1}

// extremumFunctions are max and min: of an iterable, or of their arguments.
var extremumFunctions = []*native.Func{
	{Name: "max", Params: native.Params("*args", "key=None", "default?"), Cost: native.Linear("len(iterable)"), Slots: 2 + keyRoom, Wording: &someArguments,
		Doc:    "Return the greatest item of one iterable, or of several arguments; the first one among equals.",
		Reduce: extremum("max", object.Gt)},
	{Name: "min", Params: native.Params("*args", "key=None", "default?"), Cost: native.Linear("len(iterable)"), Slots: 2 + keyRoom, Wording: &someArguments,
		Doc:    "Return the least item of one iterable, or of several arguments; the first one among equals.",
		Reduce: extremum("min", object.Lt)},
}

// The bound arguments of max and min: the values come after the keyword-only parameters.
const (
	extremumKey = iota
	extremumDefault
	extremumValues
)

// extremum makes max (op is >) or min (<): an item replaces the best one so far when it stands in that relation to it.
func extremum(name string, op object.CompareOp) *native.Reducer {
	greatest := op == object.Gt
	better := func(c native.Call, v, best object.Value) (bool, error) {
		if v.IsFloat() && best.IsFloat() {
			if greatest {
				return v.AsFloat() > best.AsFloat(), nil
			}
			return v.AsFloat() < best.AsFloat(), nil
		}
		is, err := c.Compare(op, v, best)
		if err != nil {
			return false, err
		}
		return truth(c, is)
	}
	step := func(c native.Call, s *native.State, item object.Value) (bool, error) {
		best := &s.Slots[s.Args]
		if item.IsInt() && best.IsInt() {
			x, y := item.AsInt(), best.AsInt()
			if x != y && (x > y) == greatest {
				*best = item
			}
			return false, nil
		}
		if best.IsUnbound() {
			*best = item
			return false, nil
		}
		yes, err := better(c, item, *best)
		if yes && err == nil {
			s.Slots[s.Args] = item // a script may have run: best may be stale
		}
		return false, err
	}
	// by is step for a key that needs no machine: the best item's key stands behind it.
	by := func(c native.Call, s *native.State, item object.Value) (bool, error) {
		own := s.Own()
		args := [1]object.Value{item}
		k, err := callPlain(c, s.Slots[extremumKey], args[:], plainKey(s.Slots[extremumKey], own[2:]))
		if err != nil {
			return false, err
		}
		yes := own[0].IsUnbound()
		if !yes {
			if k.IsInt() && own[1].IsInt() {
				x, y := k.AsInt(), own[1].AsInt()
				yes = x != y && (x > y) == greatest
			} else if yes, err = better(c, k, own[1]); err != nil {
				return false, err
			}
		}
		if yes {
			own[0], own[1] = item, k
		}
		return false, nil
	}
	return &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			key, fallback := s.Slots[extremumKey], s.Slots[extremumDefault]
			values := s.Slots[extremumValues:s.Args]
			if len(values) > 1 && !fallback.IsUnbound() {
				return object.Unbound, false, object.TypeErrorf("Cannot specify a default for %s() with multiple positional arguments", name)
			}
			if !key.IsNone() && plainKey(key, s.Own()[2:]) == nil {
				over := values[0]
				if len(values) > 1 {
					all, err := object.TupleOf(c.Meter(), values...)
					if err != nil {
						return object.Unbound, false, err
					}
					over = all
				}
				given := !fallback.IsUnbound()
				if !given {
					fallback = object.None
				}
				return handOver(c, s, name+"_key", over, key, object.Bool(given), fallback)
			}
			if len(values) == 1 {
				if r := values[0].Range(); r != nil && r.Len() > 0 && key.IsNone() { // at one of the ends
					at := int64(0)
					if greatest == (r.Step() > 0) {
						at = r.Len() - 1
					}
					s.Own()[0] = object.Int(r.At(at))
					return object.Unbound, true, nil
				}
				return values[0], false, nil
			}
			take := step
			if !key.IsNone() {
				take = by
			}
			for i := range values {
				if _, err := take(c, s, s.Slots[extremumValues+i]); err != nil {
					return object.Unbound, false, err
				}
			}
			return object.Unbound, true, nil
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			if s.Slots[extremumKey].IsNone() {
				return step(c, s, item)
			}
			return by(c, s, item)
		},
		Finish: func(_ native.Call, s *native.State) (object.Value, error) {
			best := s.Own()[0]
			if !best.IsUnbound() {
				return best, nil
			}
			if fallback := s.Slots[extremumDefault]; !fallback.IsUnbound() {
				return fallback, nil
			}
			return object.Unbound, object.ValueErrorf("%s() iterable argument is empty", name)
		},
	}
}
