package stdlib

import (
	"math"
	"math/big"
	"time"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// date is a date or, with a time of day and perhaps a zone, a datetime.
type date struct {
	object.Header
	year, month, day int
	clock
	withTime bool
}

// clock is a time of day.
type clock struct {
	hour, minute, second, micro int
	fold                        int
	zone                        object.Value // an instance of tzinfo, or None
}

func dateOf(v object.Value) *date {
	d, _ := object.BuiltinPart(v).Object().(*date)
	return d
}

// ClassOf implements object.Classed.
func (d *date) ClassOf() *object.Class {
	if d.withTime {
		return datetimeClass
	}
	return dateClass
}

// Trace implements object.Object.
func (d *date) Trace(t *object.Tracer) { t.Value(d.zone) }

// Size implements object.Object.
func (d *date) Size() int64 { return budget.SizeClassPointers(24 + 3*8 + 5*8 + 16 + 8) }

const maxYear = 9999

func daysInMonth(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// checkDate and checkClock report the first part that is out of range.
func checkDate(year, month, day int64) error {
	switch {
	case year < 1 || year > maxYear:
		return object.ValueErrorf("year %d is out of range", year)
	case month < 1 || month > 12:
		return object.ValueErrorf("month must be in 1..12")
	case day < 1 || day > int64(daysInMonth(int(year), int(month))):
		return object.ValueErrorf("day is out of range for month")
	}
	return nil
}

func checkClock(hour, minute, second, micro, fold int64) error {
	switch {
	case hour < 0 || hour > 23:
		return object.ValueErrorf("hour must be in 0..23")
	case minute < 0 || minute > 59:
		return object.ValueErrorf("minute must be in 0..59")
	case second < 0 || second > 59:
		return object.ValueErrorf("second must be in 0..59")
	case micro < 0 || micro > 999_999:
		return object.ValueErrorf("microsecond must be in 0..999999")
	case fold != 0 && fold != 1:
		return object.ValueErrorf("fold must be either 0 or 1")
	}
	return nil
}

// newDate makes a date or datetime of parts that are in range.
func newDate(m *budget.Meter, year, month, day int, c *clock) (object.Value, error) {
	d := &date{year: year, month: month, day: day}
	d.zone = object.None
	if c != nil {
		d.clock, d.withTime = *c, true
	}
	if err := m.Alloc(d.Size()); err != nil {
		return object.Unbound, err
	}
	d.Init(object.KindOpaque, d)
	return d.Header.Value(), nil
}

func staticDate(year, month, day int, c *clock) object.Value {
	v, err := newDate(object.StaticMeter(), year, month, day, c)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	v.Object().(*date).MakeImmortal()
	return v
}

// ordinalOf is the day's number: 1 January of year 1 is 1.
func ordinalOf(year, month, day int) int64 {
	return time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix()/86400 + 719163
}

func (d *date) ordinal() int64 { return ordinalOf(d.year, d.month, d.day) }

// fromOrdinalDay makes a date of a day's number, with the given time of day.
func fromOrdinalDay(m *budget.Meter, n int64, c *clock) (object.Value, error) {
	if n < 1 || n > 3652059 {
		return object.Unbound, object.OverflowErrorf("date value out of range")
	}
	t := time.Unix((n-719163)*86400, 0).UTC()
	return newDate(m, t.Year(), int(t.Month()), t.Day(), c)
}

func (c *clock) micros() int64 {
	return ((int64(c.hour)*60+int64(c.minute))*60+int64(c.second))*1_000_000 + int64(c.micro)
}

// clockAt returns the time of day after so many microseconds.
func clockAt(micros int64, zone object.Value) *clock {
	s := micros / 1_000_000
	return &clock{hour: int(s / 3600), minute: int(s / 60 % 60), second: int(s % 60), micro: int(micros % 1_000_000), zone: zone}
}

// shift adds a timedelta (times sign). The result has the same zone.
func (d *date) shift(c object.Calls, by object.Value, sign int64) (object.Value, error) {
	e := deltaOf(by)
	if !d.withTime {
		days := e.days
		if sign < 0 {
			days = -days
		}
		return fromOrdinalDay(c.Meter(), d.ordinal()+days, nil)
	}
	micros := d.micros() + sign*e.micros
	n := d.ordinal() + sign*e.days + floorDiv(micros, dayMicros)
	return fromOrdinalDay(c.Meter(), n, clockAt(floorMod(micros, dayMicros), d.zone))
}

func (d *date) broken() brokenTime {
	t := time.Date(d.year, time.Month(d.month), d.day, d.hour, d.minute, d.second, 0, time.UTC)
	return brokenAt(t)
}

// offset returns the zone's offset for d.
func (d *date) offset(c native.Call) (int64, bool, error) {
	return offsetOf(c, d.zone, d.Header.Value())
}

// HashValue implements object.Hashed.
func (d *date) HashValue(c object.Calls) (int64, error) {
	n := d.ordinal()
	if !d.withTime {
		return object.HashInt(n*2654435761 ^ 0x5bd1e995), nil
	}
	micros := d.micros()
	if call, ok := c.(native.Call); ok {
		off, ok, err := d.offset(call)
		if err != nil {
			return 0, err
		}
		if ok {
			micros -= off
		}
	}
	n += floorDiv(micros, dayMicros)
	return object.HashInt(n*1_000_003 ^ floorMod(micros, dayMicros)), nil
}

// CompareWith implements object.Compared.
func (d *date) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	e := dateOf(w)
	equality := op == object.Eq || op == object.Ne
	if e == nil {
		return object.NotImplemented, nil
	}
	if d.withTime != e.withTime {
		if equality {
			return object.NotImplemented, nil
		}
		return object.Unbound, object.TypeErrorf("can't compare datetime.datetime to datetime.date")
	}
	if !d.withTime {
		return object.Bool(ordered(op, compareInts(int64(d.year), int64(e.year), int64(d.month), int64(e.month), int64(d.day), int64(e.day)))), nil
	}
	shiftD, shiftE := int64(0), int64(0)
	if call, ok := c.(native.Call); ok && !object.Same(d.zone, e.zone) {
		a, okA, err := d.offset(call)
		if err != nil {
			return object.Unbound, err
		}
		b, okB, err := e.offset(call)
		if err != nil {
			return object.Unbound, err
		}
		if okA != okB {
			if equality {
				return object.Bool(op == object.Ne), nil
			}
			return object.Unbound, object.TypeErrorf("can't compare offset-naive and offset-aware datetimes")
		}
		shiftD, shiftE = a, b
	}
	md, me := d.micros()-shiftD, e.micros()-shiftE
	return object.Bool(ordered(op, compareInts(d.ordinal()+floorDiv(md, dayMicros), e.ordinal()+floorDiv(me, dayMicros),
		floorMod(md, dayMicros), floorMod(me, dayMicros)))), nil
}

// Operate implements object.Operand.
func (d *date) Operate(c object.Calls, op object.BinaryOp, w object.Value, reflected bool) (object.Value, error) {
	if deltaOf(w) != nil {
		if err := c.Meter().Steps(4); err != nil { // through the days of the calendar and back
			return object.Unbound, err
		}
		switch {
		case op == object.OpAdd:
			return d.shift(c, w, 1)
		case op == object.OpSub && !reflected:
			return d.shift(c, w, -1)
		}
		return object.NotImplemented, nil
	}
	e := dateOf(w)
	if e == nil || op != object.OpSub || d.withTime != e.withTime {
		return object.NotImplemented, nil
	}
	if reflected {
		d, e = e, d
	}
	days, micros := d.ordinal()-e.ordinal(), int64(0)
	if d.withTime {
		micros = d.micros() - e.micros()
		if call, ok := c.(native.Call); ok && !object.Same(d.zone, e.zone) {
			a, okA, err := d.offset(call)
			if err != nil {
				return object.Unbound, err
			}
			b, okB, err := e.offset(call)
			if err != nil {
				return object.Unbound, err
			}
			if okA != okB {
				return object.Unbound, object.TypeErrorf("can't subtract offset-naive and offset-aware datetimes")
			}
			micros += b - a
		}
	}
	return newDelta(c.Meter(), days, micros)
}

// repr writes repr(v). It is no object.Printed, whose text would be that of str as well.
func (d *date) repr(c object.Calls, b *object.Builder) error {
	text := "datetime." + d.ClassOf().Name() + "(" + pad(int64(d.year), 0, '0') + ", " + pad(int64(d.month), 0, '0') + ", " + pad(int64(d.day), 0, '0')
	if !d.withTime {
		return b.WriteString(text + ")")
	}
	_ = b.WriteString(text + ", ") // the builder's first error sticks
	return d.clock.writeRepr(c, b, true)
}

// writeRepr writes the parts of a time of day as the arguments of its constructor, up to the closing parenthesis. CPython writes the fold of a datetime
// before the zone, that of a time after it.
func (k *clock) writeRepr(c object.Calls, b *object.Builder, foldFirst bool) error {
	text := pad(int64(k.hour), 0, '0') + ", " + pad(int64(k.minute), 0, '0')
	if k.second != 0 || k.micro != 0 {
		text += ", " + pad(int64(k.second), 0, '0')
	}
	if k.micro != 0 {
		text += ", " + pad(int64(k.micro), 0, '0')
	}
	if err := b.WriteString(text); err != nil {
		return err
	}
	if k.fold != 0 && foldFirst {
		_ = b.WriteString(", fold=1") // the builder's first error sticks
	}
	if !k.zone.IsNone() {
		_ = b.WriteString(", tzinfo=")
		if err := object.WriteRepr(c, b, k.zone); err != nil {
			return err
		}
	}
	if k.fold != 0 && !foldFirst {
		_ = b.WriteString(", fold=1")
	}
	return b.WriteByte(')')
}

// dateText is "yyyy-mm-dd".
func (d *date) dateText() string {
	return pad(int64(d.year), 4, '0') + "-" + pad(int64(d.month), 2, '0') + "-" + pad(int64(d.day), 2, '0')
}

// intArg reads an int argument as C's int.
func intArg(c native.Call, v object.Value) (int64, error) {
	if f := object.BuiltinPart(v); f.IsFloat() {
		return 0, object.TypeErrorf("'float' object cannot be interpreted as an integer")
	}
	i, err := smallIntOf(c, v, "int")
	if err == nil && (i > math.MaxInt32 || i < math.MinInt32) {
		return 0, object.OverflowErrorf("signed integer is greater than maximum")
	}
	return i, err
}

// intArgs reads several.
func intArgs(c native.Call, vs []object.Value) (out [8]int64, err error) {
	for i, v := range vs {
		if out[i], err = intArg(c, v); err != nil {
			return out, err
		}
	}
	return out, nil
}

func makeDate(c native.Call, args []object.Value) (object.Value, error) {
	n, err := intArgs(c, args[1:4])
	if err == nil {
		err = checkDate(n[0], n[1], n[2])
	}
	if err != nil {
		return object.Unbound, err
	}
	return newDate(c.Meter(), int(n[0]), int(n[1]), int(n[2]), nil)
}

// makeDateTime is datetime(year, month, day, hour, minute, second, microsecond, tzinfo, *, fold).
func makeDateTime(c native.Call, args []object.Value) (object.Value, error) {
	n, err := intArgs(c, args[1:8])
	if err != nil {
		return object.Unbound, err
	}
	fold, err := intArg(c, args[9])
	if err == nil {
		if err = checkDate(n[0], n[1], n[2]); err == nil {
			if err = checkClock(n[3], n[4], n[5], n[6], fold); err == nil {
				err = checkZone(args[8])
			}
		}
	}
	if err != nil {
		return object.Unbound, err
	}
	return newDate(c.Meter(), int(n[0]), int(n[1]), int(n[2]), &clock{int(n[3]), int(n[4]), int(n[5]), int(n[6]), int(fold), args[8]})
}

// atMicros makes a datetime of microseconds since the epoch in UTC, moved into zone when there is one.
func atMicros(c native.Call, micros int64, zone object.Value) (object.Value, error) {
	days := floorDiv(micros, dayMicros)
	v, err := fromOrdinalDay(c.Meter(), days+719163, clockAt(floorMod(micros, dayMicros), zone))
	if err != nil {
		return object.Unbound, object.ValueErrorf("year %d is out of range", time.UnixMicro(micros).UTC().Year())
	}
	if zone.IsNone() {
		return v, nil
	}
	fn, err := c.GetAttr(zone, nameFromUtc)
	if err != nil {
		return object.Unbound, err
	}
	return c.Invoke(fn, v)
}

// microsOf converts a timestamp of seconds, rounding to the nearest microsecond, ties to even.
func microsOf(c native.Call, v object.Value) (int64, error) {
	part := object.BuiltinPart(v)
	if isIntKind(part) {
		i := part.AsBig()
		if !i.IsInt64() || i.Int64() > 1<<42 || i.Int64() < -(1<<42) {
			return 0, object.OverflowErrorf("timestamp out of range for platform time_t")
		}
		return i.Int64() * 1_000_000, nil
	}
	f, err := floatOf(c, v)
	switch {
	case err != nil:
		return 0, object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(v))
	case math.IsNaN(f):
		return 0, object.ValueErrorf("Invalid value NaN (not a number)")
	case math.Abs(f) > 1<<42:
		return 0, object.OverflowErrorf("timestamp out of range for platform time_t")
	}
	whole, part2 := math.Modf(f)
	return int64(whole)*1_000_000 + int64(math.RoundToEven(part2*1e6)), nil
}

// timestamp returns seconds since the epoch; a naive datetime is in UTC.
func (d *date) timestamp(c native.Call) (float64, error) {
	off, _, err := d.offset(c)
	if err != nil {
		return 0, err
	}
	total := new(big.Int).Mul(big.NewInt(d.ordinal()-719163), big.NewInt(dayMicros))
	total.Add(total, big.NewInt(d.micros()-off))
	f, _ := new(big.Rat).SetFrac(total, big.NewInt(1_000_000)).Float64()
	return f, nil
}

// now returns the granted clock's time in zone.
func nowIn(c native.Call, zone object.Value) (object.Value, error) {
	if err := checkZone(zone); err != nil {
		return object.Unbound, err
	}
	t, err := c.Grants().Now()
	if err != nil {
		return object.Unbound, err
	}
	return atMicros(c, t.UnixMicro(), zone)
}

// clockNeed is the capability of everything that reads the clock.
const clockNeed = capability.Clock
