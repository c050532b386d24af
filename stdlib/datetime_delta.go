package stdlib

import (
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

const (
	dayMicros    = 86_400_000_000
	maxDeltaDays = 999_999_999
)

// delta is a timedelta: days, and microseconds of a day, 0 <= micros < dayMicros.
type delta struct {
	object.Header
	days   int64
	micros int64
}

// The classes of datetime, made when it is first imported.
var deltaClass, dateClass, datetimeClass, timeClass, tzinfoClass, timezoneClass *object.Class

func deltaOf(v object.Value) *delta {
	d, _ := object.BuiltinPart(v).Object().(*delta)
	return d
}

// ClassOf implements object.Classed.
func (d *delta) ClassOf() *object.Class { return deltaClass }

// Trace implements object.Object.
func (d *delta) Trace(*object.Tracer) {}

// Size implements object.Object.
func (d *delta) Size() int64 { return budget.SizeClassPointers(40) }

// newDelta makes a timedelta of days and any number of microseconds.
func newDelta(m *budget.Meter, days, micros int64) (object.Value, error) {
	days += floorDiv(micros, dayMicros)
	micros = floorMod(micros, dayMicros)
	if days > maxDeltaDays || days < -maxDeltaDays {
		return object.Unbound, object.OverflowErrorf("days=%d; must have magnitude <= 999999999", days)
	}
	d := &delta{days: days, micros: micros}
	if err := m.Alloc(d.Size()); err != nil {
		return object.Unbound, err
	}
	d.Init(object.KindOpaque, d)
	return d.Header.Value(), nil
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }

// total returns the length in microseconds.
func (d *delta) total() *big.Int {
	t := big.NewInt(d.days)
	return t.Mul(t, big.NewInt(dayMicros)).Add(t, big.NewInt(d.micros))
}

// deltaOfTotal makes a timedelta of microseconds of any size.
func deltaOfTotal(m *budget.Meter, total *big.Int) (object.Value, error) {
	days, micros := new(big.Int), new(big.Int)
	days.DivMod(total, big.NewInt(dayMicros), micros)
	if !days.IsInt64() || days.Int64() > maxDeltaDays || days.Int64() < -maxDeltaDays {
		if days.BitLen() > 31 {
			return object.Unbound, object.OverflowErrorf("Python int too large to convert to C int")
		}
		return object.Unbound, object.OverflowErrorf("days=%s; must have magnitude <= 999999999", days)
	}
	return newDelta(m, days.Int64(), micros.Int64())
}

// deltaUnits are the microseconds of each parameter of timedelta, in the order of the parameters.
var deltaUnits = [7]int64{dayMicros, 1_000_000, 1, 1_000, 60_000_000, 3_600_000_000, 7 * dayMicros}

// makeDelta is timedelta(days, seconds, microseconds, milliseconds, minutes, hours, weeks): ints exactly, the fractions of floats added up and
// rounded at the end.
func makeDelta(c native.Call, args []object.Value) (object.Value, error) {
	total, rest := new(big.Int), 0.0
	for _, i := range [7]int{2, 3, 1, 4, 5, 0, 6} {
		v, unit := object.BuiltinPart(args[1+i]), deltaUnits[i]
		switch {
		case isIntKind(v):
			if v.IsInt() && v.AsInt() == 0 {
				continue
			}
			if v.AsBig().BitLen() > 128 {
				return object.Unbound, object.OverflowErrorf("Python int too large to convert to C int")
			}
			total.Add(total, new(big.Int).Mul(v.AsBig(), big.NewInt(unit)))
		case v.IsFloat():
			f := v.AsFloat()
			if math.IsNaN(f) {
				return object.Unbound, object.ValueErrorf("cannot convert float NaN to integer")
			}
			if math.IsInf(f, 0) {
				return object.Unbound, object.OverflowErrorf("cannot convert float infinity to integer")
			}
			whole, part := math.Modf(f)
			w, _ := new(big.Float).SetFloat64(whole).Int(nil)
			total.Add(total, w.Mul(w, big.NewInt(unit)))
			if part != 0 {
				whole, part = math.Modf(float64(unit) * part)
				total.Add(total, big.NewInt(int64(whole)))
				rest += part
			}
		default:
			name := [7]string{"days", "seconds", "microseconds", "milliseconds", "minutes", "hours", "weeks"}[i]
			return object.Unbound, object.TypeErrorf("unsupported type for timedelta %s component: %s", name, object.TypeName(args[1+i]))
		}
	}
	if rest != 0 {
		whole := math.Round(rest)
		if math.Abs(whole-rest) == 0.5 { // a tie goes to the even total
			odd := float64(total.Bit(0))
			whole = 2*math.Round((rest+odd)*0.5) - odd
		}
		total.Add(total, big.NewInt(int64(whole)))
	}
	return deltaOfTotal(c.Meter(), total)
}

// HashValue implements object.Hashed.
func (d *delta) HashValue(object.Calls) (int64, error) {
	return object.HashInt(d.days*1_000_003 ^ d.micros), nil
}

// CompareWith implements object.Compared.
func (d *delta) CompareWith(_ object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	e := deltaOf(w)
	if e == nil {
		return object.NotImplemented, nil
	}
	return object.Bool(ordered(op, compareInts(d.days, e.days, d.micros, e.micros))), nil
}

// compareInts compares pairs of ints lexicographically: a0 with b0, a1 with b1, ...
func compareInts(pairs ...int64) int {
	for i := 0; i+1 < len(pairs); i += 2 {
		if pairs[i] != pairs[i+1] {
			if pairs[i] < pairs[i+1] {
				return -1
			}
			return 1
		}
	}
	return 0
}

// ordered reports whether op holds between things that compare as cmp.
func ordered(op object.CompareOp, cmp int) bool {
	switch op {
	case object.Lt:
		return cmp < 0
	case object.Le:
		return cmp <= 0
	case object.Eq:
		return cmp == 0
	case object.Ne:
		return cmp != 0
	case object.Gt:
		return cmp > 0
	}
	return cmp >= 0
}

// Truth implements object.Truthful.
func (d *delta) Truth() bool { return d.days != 0 || d.micros != 0 }

const (
	wideSteps     = 6  // of arithmetic with the microseconds of a whole timedelta, which are wider than a machine word
	rationalSteps = 16 // of a quotient of such numbers, which is reduced and rounded
)

// Operate implements object.Operand.
func (d *delta) Operate(c object.Calls, op object.BinaryOp, w object.Value, reflected bool) (object.Value, error) {
	m := c.Meter()
	steps := int64(wideSteps)
	switch {
	case op == object.OpAdd || op == object.OpSub:
		steps = 1
	case object.BuiltinPart(w).IsFloat():
		steps = 2 * rationalSteps // the float is made a fraction, too
	case op == object.OpDiv:
		steps = rationalSteps
	}
	if err := m.Steps(steps); err != nil {
		return object.Unbound, err
	}
	if e := deltaOf(w); e != nil {
		a, b := d, e
		if reflected {
			a, b = e, d
		}
		switch op {
		case object.OpAdd:
			return newDelta(m, a.days+b.days, a.micros+b.micros)
		case object.OpSub:
			return newDelta(m, a.days-b.days, a.micros-b.micros)
		case object.OpDiv, object.OpFloorDiv, object.OpMod:
			if !b.Truth() {
				return object.Unbound, object.Errorf(object.ZeroDivisionError, "%s", map[object.BinaryOp]string{object.OpDiv: "division by zero",
					object.OpFloorDiv: "integer division or modulo by zero", object.OpMod: "integer modulo by zero"}[op])
			}
			if op == object.OpDiv {
				f, _ := new(big.Rat).SetFrac(a.total(), b.total()).Float64()
				return object.Float(f), nil
			}
			q, r := floorDivBig(a.total(), b.total())
			if op == object.OpMod {
				return deltaOfTotal(m, r)
			}
			return object.NewBig(m, q)
		}
		return object.NotImplemented, nil
	}
	part := object.BuiltinPart(w)
	switch {
	case isIntKind(part):
		n := part.AsBig()
		if n.BitLen() > 200 {
			return object.Unbound, object.OverflowErrorf("Python int too large to convert to C int")
		}
		switch {
		case op == object.OpMul:
			return deltaOfTotal(m, new(big.Int).Mul(d.total(), n))
		case reflected || op != object.OpDiv && op != object.OpFloorDiv:
			return object.NotImplemented, nil
		case n.Sign() == 0:
			return object.Unbound, object.Errorf(object.ZeroDivisionError, "integer division or modulo by zero")
		case op == object.OpFloorDiv:
			q, _ := floorDivBig(d.total(), n)
			return deltaOfTotal(m, q)
		}
		return deltaOfTotal(m, roundRat(new(big.Rat).SetFrac(d.total(), n)))
	case part.IsFloat() && (op == object.OpMul || op == object.OpDiv && !reflected):
		f := part.AsFloat()
		if math.IsNaN(f) {
			return object.Unbound, object.ValueErrorf("cannot convert NaN to integer ratio")
		}
		if math.IsInf(f, 0) {
			return object.Unbound, object.OverflowErrorf("cannot convert Infinity to integer ratio")
		}
		r, total := new(big.Rat).SetFloat64(f), new(big.Rat).SetInt(d.total())
		if op == object.OpMul {
			return deltaOfTotal(m, roundRat(r.Mul(r, total)))
		}
		if f == 0 {
			return object.Unbound, object.Errorf(object.ZeroDivisionError, "division by zero")
		}
		return deltaOfTotal(m, roundRat(total.Quo(total, r)))
	}
	return object.NotImplemented, nil
}

// floorDivBig divides rounding down.
func floorDivBig(a, b *big.Int) (q, r *big.Int) {
	q, r = new(big.Int), new(big.Int)
	q.QuoRem(a, b, r)
	if r.Sign() != 0 && r.Sign() != b.Sign() {
		q.Sub(q, big.NewInt(1))
		r.Add(r, b)
	}
	return q, r
}

// roundRat rounds to the nearest int, ties to even.
func roundRat(r *big.Rat) *big.Int {
	q, rest := new(big.Int), new(big.Int)
	q.DivMod(r.Num(), r.Denom(), rest)
	rest.Lsh(rest, 1)
	if cmp := rest.Cmp(r.Denom()); cmp > 0 || cmp == 0 && q.Bit(0) == 1 {
		q.Add(q, big.NewInt(1))
	}
	return q
}

// repr writes repr(d). It is no object.Printed, whose text would be that of str as well.
func (d *delta) repr(_ object.Calls, b *object.Builder) error { return b.WriteString(d.reprText()) }

func (d *delta) reprText() string {
	text, sep := "", ""
	for _, part := range []struct {
		name  string
		value int64
	}{{"days", d.days}, {"seconds", d.micros / 1_000_000}, {"microseconds", d.micros % 1_000_000}} {
		if part.value != 0 {
			text += sep + part.name + "=" + pad(part.value, 0, '0')
			sep = ", "
		}
	}
	if text == "" {
		text = "0"
	}
	return "datetime.timedelta(" + text + ")"
}

// text is str(d): "1 day, 2:03:04.000005".
func (d *delta) text() string {
	s := ""
	if d.days != 0 {
		s = pad(d.days, 0, '0') + " day"
		if d.days != 1 && d.days != -1 {
			s += "s"
		}
		s += ", "
	}
	seconds := d.micros / 1_000_000
	s += pad(seconds/3600, 0, '0') + ":" + pad(seconds/60%60, 2, '0') + ":" + pad(seconds%60, 2, '0')
	if us := d.micros % 1_000_000; us != 0 {
		s += "." + pad(us, 6, '0')
	}
	return s
}

func defineDelta() {
	deltaClass = object.StaticClass("timedelta", object.KindOpaque, 0, object.ObjectClass).SetModule("datetime")
	native.Constructor(deltaClass, &native.Func{Name: "timedelta", Params: classParams("days=0", "seconds=0", "microseconds=0", "milliseconds=0", "minutes=0", "hours=0", "weeks=0"),
		Cost: native.Fixed(10), Doc: "Difference between two datetime values.", Run: makeDelta})
	method := func(name, doc string, run func(c native.Call, d *delta) (object.Value, error)) *native.Func {
		return &native.Func{Name: name, Params: native.Params("self", "/"), Cost: native.Fixed(3), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return run(c, deltaOf(args[0])) }}
	}
	native.Methods(deltaClass,
		method("total_seconds", "Total seconds in the duration.", func(c native.Call, d *delta) (object.Value, error) {
			if err := c.Meter().Steps(rationalSteps); err != nil {
				return object.Unbound, err
			}
			f, _ := new(big.Rat).SetFrac(d.total(), big.NewInt(1_000_000)).Float64()
			return object.Float(f), nil
		}),
		method("__str__", "Return str(self).", func(c native.Call, d *delta) (object.Value, error) { return object.NewStrCopy(c.Meter(), d.text()) }),
		method("__neg__", "-self", func(c native.Call, d *delta) (object.Value, error) { return newDelta(c.Meter(), -d.days, -d.micros) }),
		method("__bool__", "True if self else False", func(_ native.Call, d *delta) (object.Value, error) { return object.Bool(d.Truth()), nil }),
		method("__pos__", "+self", func(_ native.Call, d *delta) (object.Value, error) { return d.Header.Value(), nil }),
		method("__abs__", "abs(self)", func(c native.Call, d *delta) (object.Value, error) {
			if d.days < 0 {
				return newDelta(c.Meter(), -d.days, -d.micros)
			}
			return d.Header.Value(), nil
		}),
		&native.Func{Name: "__divmod__", Params: native.Params("self", "value", "/"), Cost: native.Fixed(5), Doc: "Return divmod(self, value).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				if deltaOf(args[1]) == nil {
					return object.NotImplemented, nil
				}
				q, err := deltaOf(args[0]).Operate(c, object.OpFloorDiv, args[1], false)
				if err != nil {
					return object.Unbound, err
				}
				r, err := deltaOf(args[0]).Operate(c, object.OpMod, args[1], false)
				if err != nil {
					return object.Unbound, err
				}
				return object.TupleOf(c.Meter(), q, r)
			}},
	)
	operators(deltaClass, []object.BinaryOp{object.OpAdd, object.OpSub, object.OpMul, object.OpDiv, object.OpFloorDiv, object.OpMod}, nil)
	getter := func(name, doc string, get func(d *delta) int64) *native.Getter {
		return &native.Getter{Name: name, Doc: doc, Get: func(_ native.Call, v object.Value) (object.Value, error) { return object.Int(get(deltaOf(v))), nil }}
	}
	native.Getters(deltaClass,
		getter("days", "Number of days.", func(d *delta) int64 { return d.days }),
		getter("seconds", "Number of seconds (>= 0 and less than 1 day).", func(d *delta) int64 { return d.micros / 1_000_000 }),
		getter("microseconds", "Number of microseconds (>= 0 and less than 1 second).", func(d *delta) int64 { return d.micros % 1_000_000 }))
	deltaClass.Define("min", staticDelta(-maxDeltaDays, 0))
	deltaClass.Define("max", staticDelta(maxDeltaDays, dayMicros-1))
	deltaClass.Define("resolution", staticDelta(0, 1))
}

// staticDelta is newDelta for tables.
func staticDelta(days, micros int64) object.Value {
	d := &delta{days: days, micros: micros}
	d.Init(object.KindOpaque, d)
	d.MakeImmortal()
	return d.Header.Value()
}
