package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The set methods that take any number of iterables: each iterable in turn is combined with the result so far. Sets and dicts are combined
// at once, the items of other iterables come one by one from the machine.

// setOperation is how one iterable is combined with the result.
type setOperation struct {
	op object.BinaryOp
	// item takes one item; gathered is a set of its own to collect in, nil unless gathers.
	item    func(c native.Call, result, gathered *object.Set, item object.Value) error
	gathers bool
}

var (
	setUnion = setOperation{op: object.OpOr, item: func(c native.Call, result, _ *object.Set, item object.Value) error {
		return result.Add(c, item)
	}}
	setDifference = setOperation{op: object.OpSub, item: func(c native.Call, result, _ *object.Set, item object.Value) error {
		_, err := result.Discard(c, item)
		return err
	}}
	setIntersection = setOperation{op: object.OpAnd, gathers: true, item: func(c native.Call, result, gathered *object.Set, item object.Value) error {
		in, err := result.Has(c, item)
		if err != nil || !in {
			return err
		}
		return gathered.Add(c, item)
	}}
	setSymmetric = setOperation{op: object.OpXor, gathers: true, item: func(c native.Call, _, gathered *object.Set, item object.Value) error {
		return gathered.Add(c, item)
	}}
)

// The own slots of combine.
const (
	combineResult = iota
	combineIterator
	combineGathered
)

// The phases of combine.
const (
	combineGotIter = 1 + iota
	combineGotItem
)

// combine makes a method that applies op to the receiver, or a copy of it, and each of the arguments. State.N counts the arguments done.
func combine(op setOperation, inPlace bool) native.Resume {
	return func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
		own := s.Own()
		var err error
		switch signal {
		case native.Start:
			own[combineResult] = s.Slots[0]
			// With several iterables an intersection is made aside, so that the set stays as it was when the second one fails.
			if !inPlace || op.op == object.OpAnd && s.Args > 2 {
				if err := c.Meter().Steps(int64(s.Slots[0].Set().Len())); err != nil {
					return s.Fail(err)
				}
				var copied *object.Set
				if copied, err = s.Slots[0].Set().Copy(c.Meter(), s.Slots[0].Kind()); err != nil {
					return s.Fail(err)
				}
				own[combineResult] = copied.Value()
			}
		case native.Returned:
			if own[combineIterator] = v; op.gathers {
				var gathered *object.Set
				if gathered, err = object.NewSet(c.Meter()); err != nil {
					return s.Fail(err)
				}
				own[combineGathered] = gathered.Value()
			}
			return s.Next(combineGotItem, v)
		case native.Item:
			if err := c.Meter().Steps(1); err != nil {
				return s.Fail(err)
			}
			if err := op.item(c, own[combineResult].Set(), own[combineGathered].Set(), v); err != nil {
				return s.Fail(err)
			}
			return s.Next(combineGotItem, own[combineIterator])
		case native.Exhausted:
			if op.gathers {
				if err := op.apply(c, own[combineResult].Set(), own[combineGathered].Set()); err != nil {
					return s.Fail(err)
				}
			}
			s.N++
		}
		return op.nextIterable(c, s, inPlace)
	}
}

// nextIterable combines what can be combined at once and asks for the iterator of what cannot.
func (op setOperation) nextIterable(c native.Call, s *native.State, inPlace bool) native.Action {
	own := s.Own()
	for int(s.N)+1 < s.Args {
		v := s.Slots[s.N+1]
		other := object.BuiltinPart(v).Set()
		if other != nil && other != own[combineResult].Set() && object.ClassOf(v).IsStatic() {
			if err := op.apply(c, own[combineResult].Set(), other); err != nil {
				return s.Fail(err)
			}
			s.N++
			continue
		}
		if other != nil && other == own[combineResult].Set() {
			if op.op == object.OpSub || op.op == object.OpXor {
				other.Clear()
			}
			s.N++
			continue
		}
		if d := v.Dict(); d != nil && op.op != object.OpAnd {
			if err := c.Meter().Steps(int64(d.Len())); err != nil {
				return s.Fail(err)
			}
			keys, err := object.KeysOf(c.Meter(), d, object.KindSet)
			if err == nil {
				err = op.apply(c, own[combineResult].Set(), keys)
			}
			if err != nil {
				return s.Fail(err)
			}
			s.N++
			continue
		}
		return s.Iter(combineGotIter, v)
	}
	if !inPlace {
		return s.Done(own[combineResult])
	}
	if receiver, result := s.Slots[0].Set(), own[combineResult].Set(); receiver != result {
		receiver.Clear()
		if err := receiver.AddAll(c, result); err != nil {
			return s.Fail(err)
		}
	}
	return s.Done(object.None)
}

// apply combines a whole set with the result in place.
func (op setOperation) apply(c native.Call, result, other *object.Set) error {
	if !result.Frozen() {
		_, err := object.Inplace(c, op.op, result.Value(), other.Value())
		return err
	}
	// A frozenset that nobody has seen yet.
	v, err := object.Binary(c, op.op, result.Value(), other.Value())
	if err != nil {
		return err
	}
	result.Clear()
	return result.AddAll(c, v.Set())
}
