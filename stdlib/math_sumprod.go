package stdlib

import (
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// mathSumprod adds the products of pairs: exactly while all are ints, in extended precision while they are floats or ints and floats, by the
// operators otherwise.
func mathSumprod(c native.Call, args []object.Value) (object.Value, error) {
	p, err := c.Items(args[0])
	if err != nil {
		return object.Unbound, err
	}
	q, err := c.Items(args[1])
	if err != nil {
		return object.Unbound, err
	}
	if len(p) != len(q) {
		return object.Unbound, object.ValueErrorf("Inputs are not the same length")
	}
	total := object.Int(0)
	for i := 0; i < len(p); {
		if err := c.Meter().Steps(2); err != nil {
			return object.Unbound, err
		}
		var sum extended
		from := i
		for ; i < len(p); i++ {
			x, y, ok := floatPair(p[i], q[i])
			if !ok || !sum.add(x, y) {
				break
			}
		}
		if i > from {
			if err := c.Meter().Steps(int64(i-from) * 2); err != nil {
				return object.Unbound, err
			}
			if total, err = c.Binary(object.OpAdd, total, object.Float(sum.value())); err != nil {
				return object.Unbound, err
			}
			continue
		}
		product, err := multiply(c, p[i], q[i])
		if err != nil {
			return object.Unbound, err
		}
		if total, err = c.Binary(object.OpAdd, total, product); err != nil {
			return object.Unbound, err
		}
		i++
	}
	return total, nil
}

// floatPair returns two factors as floats when at least one is a float and the other a float or a small int.
func floatPair(a, b object.Value) (x, y float64, ok bool) {
	convert := func(v object.Value) (float64, bool) {
		if v.IsFloat() {
			return v.AsFloat(), true
		}
		return float64(v.AsInt()), v.IsInt() || v.IsBool()
	}
	if !a.IsFloat() && !b.IsFloat() {
		return 0, 0, false
	}
	x, okx := convert(a)
	y, oky := convert(b)
	return x, y, okx && oky
}

// extended is a sum in three parts, about three times as precise as a float (Ogita, Rump, Oishi, "Accurate sum and dot product", 2005).
type extended struct{ hi, lo, tiny float64 }

// add adds x*y and reports whether everything stayed finite; otherwise nothing was added.
func (s *extended) add(x, y float64) bool {
	product := x * y
	tail := math.FMA(x, y, -product)
	hi, e1 := twoSum(product, s.hi)
	lo, e2 := twoSum(tail, s.lo)
	lo2, e3 := twoSum(lo, e1)
	if math.IsInf(hi, 0) || math.IsNaN(hi) {
		return false
	}
	s.hi, s.lo = hi, lo2
	s.tiny += e2 + e3
	return true
}

func (s *extended) value() float64 {
	a, b := twoSum(s.lo, s.tiny)
	hi, lo := twoSum(s.hi, a)
	return hi + (b + lo)
}

// twoSum returns a+b and its exact rounding error (Knuth).
func twoSum(a, b float64) (sum, rest float64) {
	sum = a + b
	t := sum - a
	return sum, (a - (sum - t)) + (b - t)
}
