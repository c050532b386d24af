package stdlib

import (
	"context"
	"errors"
	"math"
	"slices"
	"sync"
	"time"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// structTime is time.struct_time, made when time is first imported.
var structTime *structSeq

var structTimeFields = []string{"tm_year", "tm_mon", "tm_mday", "tm_hour", "tm_min", "tm_sec", "tm_wday", "tm_yday", "tm_isdst"}

// timeOnce makes time once: datetime needs it as well.
var timeOnce = sync.OnceValue(timeModule)

// timeModule declares time. The only zone is UTC: a script learns nothing of where it runs.
func timeModule() *native.Module {
	structTime = newStructSeq("time", "struct_time", "time.struct_time", "The time value as returned by gmtime() and accepted by strftime() and others.", structTimeFields...)
	native.Constructor(structTime.class, &native.Func{Name: "struct_time", Params: classParams("sequence", "/"), Cost: native.Fixed(4),
		Doc: "The time value as returned by gmtime() and accepted by strftime() and others.", Run: newStructTime})
	native.Getters(structTime.class, zoneGetters()...)
	structTime.class.Define("n_fields", object.Int(int64(len(structTimeFields)+2)))
	structTime.class.Define("n_sequence_fields", object.Int(int64(len(structTimeFields))))
	structTime.class.Define("n_unnamed_fields", object.Int(0))
	m := &native.Module{
		Name: "time",
		Doc:  "Clocks, waiting, and conversions of times. The time zone is UTC.",
		Values: map[string]object.Value{
			"struct_time": structTime.class.Value(), "timezone": object.Int(0), "altzone": object.Int(0), "daylight": object.Int(0),
			"tzname": object.StaticTuple(object.InternValue("UTC"), object.InternValue("UTC"))},
		Funcs: []*native.Func{
			{Name: "sleep", Params: native.Params("seconds", "/"), Needs: capability.Sleep, Cost: native.Fixed(10), Doc: "Wait for a number of seconds, up to the deadline.", Run: timeSleep},
			{Name: "gmtime", Params: native.Params("seconds=None", "/"), Cost: native.Fixed(10), Doc: "Convert seconds since the epoch (now) to a struct_time in UTC.", Run: timeGmtime},
			{Name: "localtime", Params: native.Params("seconds=None", "/"), Cost: native.Fixed(10), Doc: "As gmtime: the local zone is UTC.", Run: timeLocaltime},
			{Name: "mktime", Params: native.Params("t", "/"), Cost: native.Fixed(6), Doc: "Convert a struct_time to seconds since the epoch.", Run: timeMktime},
			{Name: "strftime", Params: native.Params("format", "t=None", "/"), Cost: native.Linear("len(format)"), Doc: "Format a struct_time (now) as the format says.", Run: timeStrftime},
			{Name: "strptime", Params: native.Params("string", "format='%a %b %d %H:%M:%S %Y'", "/"), Cost: native.Linear("len(string)"),
				Doc: "Parse a time as the format says and return a struct_time.", Run: timeStrptime},
			{Name: "asctime", Params: native.Params("t=None", "/"), Cost: native.Fixed(10), Doc: "Write a struct_time (now) as 'Sat Jun 06 16:26:11 1998'.", Run: timeAsctime},
			{Name: "ctime", Params: native.Params("seconds=None", "/"), Cost: native.Fixed(10), Doc: "Write seconds since the epoch (now) as asctime does.", Run: timeCtime},
		},
	}
	m.Funcs = append(m.Funcs, clockFuncs()...)
	for _, clock := range posixClocks {
		m.Values[clock.constant] = object.Int(clock.number)
	}
	for _, clock := range []struct {
		name, doc string
		read      func(*capability.Set) (int64, error)
	}{
		{"time", "Return the time in seconds since the epoch.", wallNanoseconds},
		{"monotonic", "Return the time of a clock that never goes back.", monotonicNanoseconds},
		{"perf_counter", "Return the time of a clock for measuring.", monotonicNanoseconds},
		{"process_time", "Return the time of a clock for measuring.", monotonicNanoseconds},
		{"thread_time", "Return the time of a clock for measuring.", monotonicNanoseconds},
	} {
		m.Funcs = append(m.Funcs,
			&native.Func{Name: clock.name, Params: native.Params(), Needs: capability.Clock, Cost: native.Fixed(10), Doc: clock.doc + " A float of seconds.",
				Run: func(c native.Call, _ []object.Value) (object.Value, error) {
					ns, err := clock.read(c.Grants())
					return object.Float(float64(ns) / 1e9), err
				}},
			&native.Func{Name: clock.name + "_ns", Params: native.Params(), Needs: capability.Clock, Cost: native.Fixed(10), Doc: clock.doc + " An int of nanoseconds.",
				Run: func(c native.Call, _ []object.Value) (object.Value, error) {
					ns, err := clock.read(c.Grants())
					return object.Int(ns), err
				}})
	}
	return m.Define()
}

func wallNanoseconds(g *capability.Set) (int64, error) {
	t, err := g.Now()
	return t.UnixNano(), err
}

func monotonicNanoseconds(g *capability.Set) (int64, error) {
	d, err := g.Monotonic()
	return d.Nanoseconds(), err
}

// waitError turns the end of the host's context into the limit that ends the script; other errors stay.
func waitError(c native.Call, err error) error {
	cause := c.Context().Err()
	if cause == nil || !errors.Is(err, context.Canceled) && !errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	kind := budget.Cancelled
	if errors.Is(cause, context.DeadlineExceeded) {
		kind = budget.Time
	}
	return c.Meter().Abort(&budget.LimitError{Kind: kind, Cause: cause})
}

func timeSleep(c native.Call, args []object.Value) (object.Value, error) {
	if object.BuiltinPart(args[0]).Str() != nil {
		return object.Unbound, object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(args[0]))
	}
	seconds, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	switch {
	case math.IsNaN(seconds):
		return object.Unbound, object.ValueErrorf("Invalid value NaN (not a number)")
	case seconds < 0:
		return object.Unbound, object.ValueErrorf("sleep length must be non-negative")
	case seconds > 9e9:
		return object.Unbound, object.OverflowErrorf("timestamp too large to convert to C PyTime_t")
	}
	return object.None, waitError(c, c.Grants().Sleep(c.Context(), time.Duration(seconds*1e9)))
}

// secondsOf returns seconds since the epoch: an argument, or now when it is None, which needs the clock.
func secondsOf(c native.Call, v object.Value) (time.Time, error) {
	if v.IsNone() {
		now, err := c.Grants().Now()
		return now.UTC(), err
	}
	if isIntKind(v) {
		if b := v.AsBig(); b.IsInt64() && b.Int64() > -1<<55 && b.Int64() < 1<<55 {
			return time.Unix(b.Int64(), 0).UTC(), nil
		}
		return time.Time{}, object.OverflowErrorf("timestamp out of range for platform time_t")
	}
	f, err := floatOf(c, v)
	if err != nil {
		return time.Time{}, object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(v))
	}
	if math.IsNaN(f) {
		return time.Time{}, object.ValueErrorf("Invalid value NaN (not a number)")
	}
	if math.Abs(f) > 1<<55 {
		return time.Time{}, object.OverflowErrorf("timestamp out of range for platform time_t")
	}
	return time.Unix(int64(math.Floor(f)), 0).UTC(), nil
}

func structOf(c native.Call, t time.Time, isdst int64) (object.Value, error) {
	i := func(n int) object.Value { return object.Int(int64(n)) }
	return structTime.New(c.Meter(), i(t.Year()), i(int(t.Month())), i(t.Day()), i(t.Hour()), i(t.Minute()), i(t.Second()),
		i((int(t.Weekday())+6)%7), i(t.YearDay()), object.Int(isdst))
}

func newStructTime(c native.Call, args []object.Value) (object.Value, error) {
	items, err := c.Items(args[1])
	if err != nil {
		return object.Unbound, err
	}
	switch {
	case len(items) < len(structTimeFields):
		return object.Unbound, object.TypeErrorf("time.struct_time() takes an at least 9-sequence (%d-sequence given)", len(items))
	case len(items) > len(structTimeFields)+2:
		return object.Unbound, object.TypeErrorf("time.struct_time() takes an at most 11-sequence (%d-sequence given)", len(items))
	}
	items = slices.Clone(items)
	t, err := structTime.New(c.Meter(), items[:len(structTimeFields)]...)
	if err != nil || len(items) == len(structTimeFields) {
		return t, err
	}
	return inZone(c, t, items[len(structTimeFields)], append(items, object.None)[len(structTimeFields)+1])
}

// brokenTime is a struct_time taken apart. The parts need not be in range.
type brokenTime struct{ year, month, day, hour, minute, second, weekday, yearday, isdst int64 }

// brokenOf reads a struct_time or a tuple like one; None is now.
func brokenOf(c native.Call, v object.Value) (b brokenTime, err error) {
	if v.IsNone() {
		now, err := c.Grants().Now()
		if err != nil {
			return b, err
		}
		return brokenAt(now.UTC()), nil
	}
	items := sequenceItems(object.BuiltinPart(v))
	if object.BuiltinPart(v).Tuple() == nil {
		return b, object.TypeErrorf("Tuple or struct_time argument required")
	}
	if len(items) != len(structTimeFields) {
		return b, object.TypeErrorf("function takes exactly 9 arguments (%d given)", len(items))
	}
	for i, to := range []*int64{&b.year, &b.month, &b.day, &b.hour, &b.minute, &b.second, &b.weekday, &b.yearday, &b.isdst} {
		if *to, err = smallIntOf(c, items[i], "int"); err != nil {
			return b, err
		}
		if *to > math.MaxInt32 || *to < math.MinInt32 {
			return b, object.OverflowErrorf("Python int too large to convert to C int")
		}
	}
	return b, nil
}

func brokenAt(t time.Time) brokenTime {
	return brokenTime{int64(t.Year()), int64(t.Month()), int64(t.Day()), int64(t.Hour()), int64(t.Minute()), int64(t.Second()),
		(int64(t.Weekday()) + 6) % 7, int64(t.YearDay()), 0}
}

// check reports the first part that is out of range, as time.strftime does; parts that may be 0 for 1 are made so.
func (b *brokenTime) check() error {
	if b.month == 0 {
		b.month = 1
	}
	if b.day == 0 {
		b.day = 1
	}
	if b.yearday == 0 {
		b.yearday = 1
	}
	for _, r := range []struct {
		v, low, high int64
		name         string
	}{{b.month, 1, 12, "month"}, {b.day, 1, 31, "day of month"}, {b.hour, 0, 23, "hour"}, {b.minute, 0, 59, "minute"}, {b.second, 0, 61, "seconds"},
		{b.weekday, -1, math.MaxInt32, "day of week"}, {b.yearday, 1, 366, "day of year"}} {
		if r.v < r.low || r.v > r.high {
			return object.ValueErrorf("%s out of range", r.name)
		}
	}
	b.weekday = (b.weekday + 7) % 7
	return nil
}

func (b brokenTime) time() time.Time {
	return time.Date(int(b.year), time.Month(b.month), int(b.day), int(b.hour), int(b.minute), int(b.second), 0, time.UTC)
}

func timeMktime(c native.Call, args []object.Value) (object.Value, error) {
	b, err := brokenOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return object.Float(float64(b.time().Unix())), nil
}

func timeStrftime(c native.Call, args []object.Value) (object.Value, error) {
	format := object.BuiltinPart(args[0]).Str()
	if format == nil {
		return object.Unbound, object.TypeErrorf("strftime() argument 1 must be str, not %s", object.TypeName(args[0]))
	}
	b, err := brokenOf(c, args[1])
	if err == nil {
		err = b.check()
	}
	if err != nil {
		return object.Unbound, err
	}
	return strftime(c, format.String(), b, zone{name: "UTC", offset: "+0000"})
}

func timeStrptime(c native.Call, args []object.Value) (object.Value, error) {
	text, format := object.BuiltinPart(args[0]).Str(), object.BuiltinPart(args[1]).Str()
	for i, s := range []*object.Str{text, format} {
		if s == nil {
			return object.Unbound, object.TypeErrorf("strptime() argument %d must be str, not %s", i, object.TypeName(args[i]))
		}
	}
	p, err := strptime(c, text, format)
	if err != nil {
		return object.Unbound, err
	}
	isdst := int64(-1)
	if p.zoneName != "" {
		isdst = 0
	}
	i := func(n int) object.Value { return object.Int(int64(n)) }
	t := p.date()
	return structTime.New(c.Meter(), i(p.year), i(p.month), i(p.day), i(p.hour), i(p.minute), i(p.second), i((int(t.Weekday())+6)%7), i(t.YearDay()), object.Int(isdst))
}

func timeAsctime(c native.Call, args []object.Value) (object.Value, error) {
	b, err := brokenOf(c, args[0])
	if err == nil {
		err = b.check()
	}
	if err != nil {
		return object.Unbound, err
	}
	return asctime(c, b, 0)
}

func timeCtime(c native.Call, args []object.Value) (object.Value, error) {
	t, err := secondsOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return asctime(c, brokenAt(t), 0)
}

// asctime writes a time with its year in at least width digits.
func asctime(c native.Call, b brokenTime, width int) (object.Value, error) {
	text, err := strftime(c, "%a %b ", b, zone{})
	if err != nil {
		return object.Unbound, err
	}
	day := pad(b.day, 2, ' ')
	return object.NewStrCopy(c.Meter(), text.Str().String()+day+" "+pad(b.hour, 2, '0')+":"+pad(b.minute, 2, '0')+":"+pad(b.second, 2, '0')+" "+pad(b.year, width, '0'))
}
