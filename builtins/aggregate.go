package builtins

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// aggregateFunctions consume an iterable and return one value.
var aggregateFunctions = []*native.Func{
	{Name: "all", Params: native.Params("iterable", "/"), Cost: native.Linear("len(iterable)"),
		Doc: "Tell whether every item is true; so it is when there are none.", Slots: 1,
		Reduce: &native.Reducer{Init: initQuantifier, Step: stepAll, Finish: finishAll}},
	{Name: "any", Params: native.Params("iterable", "/"), Cost: native.Linear("len(iterable)"),
		Doc: "Tell whether some item is true.", Slots: 1,
		Reduce: &native.Reducer{Init: initQuantifier, Step: stepAny, Finish: finishAny}},
	{Name: "sum", Params: native.Params("iterable", "/", "start=0"), Cost: native.Linear("len(iterable)"),
		Doc: "Add up the items, beginning with start.", Slots: 2,
		Reduce: &native.Reducer{Init: initSum, Step: stepSum, Finish: finishSum}},
}

func initQuantifier(_ native.Call, s *native.State) (object.Value, bool, error) {
	s.N = 0
	return s.Slots[0], false, nil
}

// truth is bool(v), without asking the machine where the answer is at hand.
func truth(c native.Call, v object.Value) (bool, error) {
	switch {
	case v.IsInt():
		return v.AsInt() != 0, nil
	case v.IsBool():
		return v.AsBool(), nil
	case v.IsNone():
		return false, nil
	}
	return c.Truth(v)
}

func stepAll(c native.Call, s *native.State, item object.Value) (bool, error) {
	yes, err := truth(c, item)
	if err == nil && !yes {
		s.N = 1
		return true, nil
	}
	return false, err
}

func finishAll(_ native.Call, s *native.State) (object.Value, error) {
	return object.Bool(s.N == 0), nil
}

func stepAny(c native.Call, s *native.State, item object.Value) (bool, error) {
	yes, err := truth(c, item)
	if err == nil && yes {
		s.N = 1
		return true, nil
	}
	return false, err
}

func finishAny(_ native.Call, s *native.State) (object.Value, error) {
	return object.Bool(s.N != 0), nil
}

// The phases of sum, as in CPython: ints are added as ints until something else comes, floats with compensation as long as only floats and
// ints come, and everything else by +. There is no way back.
const (
	sumInts = iota
	sumFloats
	sumObjects
)

// The slots of sum beyond its arguments.
const (
	sumTotal        = iota
	sumCompensation // a float: what rounding lost so far
)

func initSum(c native.Call, s *native.State) (object.Value, bool, error) {
	start := s.Slots[1]
	if how := joinedBy(object.BuiltinPart(start).Kind()); how != "" {
		if _, err := c.Iter(s.Slots[0]); err != nil { // which is asked for first
			return object.Unbound, false, err
		}
		return object.Unbound, false, object.TypeErrorf("sum() can't sum %s.join(seq) instead]", how)
	}
	s.Own()[sumTotal], s.Own()[sumCompensation] = start, object.Float(0)
	s.Phase = sumPhase(start)
	if r := s.Slots[0].Range(); r != nil && start.IsInt() {
		total, err := sumRange(c, r, start.AsInt())
		s.Own()[sumTotal] = total
		return object.Unbound, true, err
	}
	return s.Slots[0], false, nil
}

// joinedBy names what sum refuses to add up, and how it is joined; "" for everything else.
func joinedBy(start object.Kind) string {
	switch start {
	case object.KindStr:
		return "strings [use ''"
	case object.KindBytes:
		return "bytes [use b''"
	case object.KindByteArray:
		return "bytearray [use b''"
	}
	return ""
}

// sumRange is start plus the sum of a range: its length times the mean of its ends.
func sumRange(c native.Call, r *object.Range, start int64) (object.Value, error) {
	if r.Len() == 0 {
		return object.Int(start), nil
	}
	sum := new(big.Int).Add(big.NewInt(r.At(0)), big.NewInt(r.At(r.Len()-1)))
	sum.Mul(sum, big.NewInt(r.Len()))
	sum.Rsh(sum, 1) // it is even: with an odd number of items, the ends are an even distance apart
	sum.Add(sum, big.NewInt(start))
	return object.NewBig(c.Meter(), sum)
}

func sumPhase(total object.Value) int {
	switch {
	case total.IsInt():
		return sumInts
	case total.IsFloat():
		return sumFloats
	}
	return sumObjects
}

func stepSum(c native.Call, s *native.State, item object.Value) (bool, error) {
	own := s.Slots[s.Args:]
	switch s.Phase {
	case sumInts:
		if item.IsInt() || item.IsBool() {
			a, b := own[sumTotal].AsInt(), item.AsInt()
			if sum := a + b; (sum > a) == (b > 0) {
				own[sumTotal] = object.Int(sum)
				return false, nil
			}
		}
	case sumFloats:
		if item.IsFloat() {
			// Neumaier's variant of Kahan's summation (A. Neumaier, "Rundungsfehleranalyse einiger Verfahren zur Summation endlicher
			// Summen", 1974), which CPython uses since 3.12.
			total, x := own[sumTotal].AsFloat(), item.AsFloat()
			sum, lost := total+x, 0.0
			if math.Abs(total) >= math.Abs(x) {
				lost = (total - sum) + x
			} else {
				lost = (x - sum) + total
			}
			own[sumTotal] = object.Float(sum)
			own[sumCompensation] = object.Float(own[sumCompensation].AsFloat() + lost)
			return false, nil
		}
		if item.IsInt() || item.IsBool() {
			own[sumTotal] = object.Float(own[sumTotal].AsFloat() + float64(item.AsInt()))
			return false, nil
		}
		own[sumTotal] = compensated(own)
	}
	total, err := c.Binary(object.OpAdd, own[sumTotal], item)
	if err != nil {
		return false, err
	}
	was := s.Phase
	own[sumTotal] = total
	if s.Phase = sumObjects; was == sumInts && total.IsFloat() {
		s.Phase = sumFloats
	}
	return false, nil
}

// compensated returns the sum of floats with what rounding lost, unless that is no finite number: then it would only turn an infinity
// into a NaN.
func compensated(own []object.Value) object.Value {
	total, lost := own[sumTotal].AsFloat(), own[sumCompensation].AsFloat()
	own[sumCompensation] = object.Float(0)
	if lost != 0 && !math.IsInf(lost, 0) && !math.IsNaN(lost) {
		total += lost
	}
	return object.Float(total)
}

func finishSum(_ native.Call, s *native.State) (object.Value, error) {
	own := s.Own()
	if s.Phase == sumFloats {
		return compensated(own), nil
	}
	return own[sumTotal], nil
}
