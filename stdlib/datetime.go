package stdlib

import (
	"errors"
	"math/big"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// isoCalendar is the class of what isocalendar returns.
var isoCalendar *structSeq

// datetimeModule declares datetime. The local time zone is UTC.
func datetimeModule() *native.Module {
	timeOnce() // for its struct_time
	defineDelta()
	defineZones()
	defineTime()
	isoCalendar = newStructSeq("datetime", "IsoCalendarDate", "datetime.IsoCalendarDate", "The year, week and weekday of the ISO calendar.", "year", "week", "weekday")
	defineDates()
	reprMethod(deltaClass, func(v object.Value) printer { return deltaOf(v) })
	reprMethod(timezoneClass, func(v object.Value) printer { return timezoneOf(v) })
	reprMethod(timeClass, func(v object.Value) printer { return timeOf(v) })
	reprMethod(dateClass, func(v object.Value) printer { return dateOf(v) })
	m := &native.Module{
		Name: "datetime", Doc: "Basic date and time types.",
		Values: map[string]object.Value{
			"timedelta": deltaClass.Value(), "date": dateClass.Value(), "datetime": datetimeClass.Value(), "time": timeClass.Value(), "tzinfo": tzinfoClass.Value(),
			"timezone": timezoneClass.Value(), "UTC": utcZone, "MINYEAR": object.Int(1), "MAXYEAR": object.Int(maxYear),
		},
	}
	var names []object.Value
	for _, name := range []string{"date", "datetime", "time", "timedelta", "timezone", "tzinfo", "MINYEAR", "MAXYEAR", "UTC"} {
		names = append(names, object.InternValue(name))
	}
	m.Values["__all__"] = object.StaticTuple(names...)
	return m.Define()
}

// dateMethod declares a method of a date or datetime.
func dateMethod(class *object.Class, name string, params []string, doc string, run func(c native.Call, d *date, args []object.Value) (object.Value, error)) {
	native.Methods(class, &native.Func{Name: name, Params: native.Params(append([]string{"self"}, params...)...), Cost: native.Fixed(6), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return run(c, dateOf(args[0]), args[1:])
		}})
}

// derivedMethod is dateMethod for methods that make another date: of an instance of a derived class, one of that class.
func derivedMethod(class *object.Class, name string, params []string, doc string, run func(c native.Call, d *date, args []object.Value) (object.Value, error)) {
	native.Methods(class, &native.Func{Name: name, Params: native.Params(append([]string{"self"}, params...)...), Raw: true, Cost: native.Fixed(6), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			v, err := run(c, dateOf(args[0]), args[1:])
			if err != nil {
				return object.Unbound, err
			}
			return likeSelf(c, args[0], v)
		}})
}

// likeSelf makes v, a date, a datetime or a time, one of the class of self when that derives from v's: by a call of the class.
func likeSelf(c native.Call, self, v object.Value) (object.Value, error) {
	return ofClass(c, object.ClassOf(self), v)
}

func ofClass(c native.Call, class *object.Class, v object.Value) (object.Value, error) {
	if class.IsStatic() || deltaOf(v) != nil || !class.IsSubclass(object.ClassOf(v)) {
		return v, nil
	}
	i := func(n int) object.Value { return object.Int(int64(n)) }
	var args []object.Value
	d, t := dateOf(v), timeOf(v)
	var k *clock
	if d != nil {
		args = append(args, i(d.year), i(d.month), i(d.day))
		if d.withTime {
			k = &d.clock
		}
	} else if t != nil {
		k = &t.clock
	}
	if k == nil {
		return c.Invoke(class.Value(), args...)
	}
	args = append(args, i(k.hour), i(k.minute), i(k.second), i(k.micro), k.zone)
	if k.fold == 0 {
		return c.Invoke(class.Value(), args...)
	}
	kw, err := object.NewDict(c.Meter())
	if err == nil {
		err = kw.SetStr(c.Meter(), nameFold, i(1))
	}
	if err != nil {
		return object.Unbound, err
	}
	return c.InvokeKw(class.Value(), args, kw)
}

var nameFold = object.Intern("fold")

// formatMethod declares __format__ of dates and times: without a format it is what str says.
func formatMethod(class *object.Class) {
	native.Methods(class, &native.Func{Name: "__format__", Params: native.Params("self", "format", "/"), Raw: true, Cost: native.Linear("len(format)"), Doc: "Formats self with strftime.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s := object.BuiltinPart(args[1]).Str()
			if s == nil {
				return object.Unbound, object.TypeErrorf("__format__() argument 1 must be str, not %s", object.ArgumentName(args[1]))
			}
			if s.Len() == 0 {
				return object.StrValue(c, args[0])
			}
			fn, err := c.GetAttr(args[0], nameStrftime)
			if err != nil {
				return object.Unbound, err
			}
			return c.Invoke(fn, args[1])
		}})
}

var nameStrftime = object.Intern("strftime")

func defineDates() {
	dateClass = object.StaticClass("date", object.KindOpaque, 0, object.ObjectClass).SetModule("datetime")
	native.Constructor(dateClass, &native.Func{Name: "date", Params: classParams("year", "month", "day"), Cost: native.Fixed(4), Doc: "date(year, month, day) --> date object", Run: makeDate})
	datetimeClass = object.StaticClass("datetime", object.KindOpaque, 0, dateClass).SetModule("datetime")
	native.Constructor(datetimeClass, &native.Func{Name: "datetime", Cost: native.Fixed(6), Run: makeDateTime,
		Params: classParams("year", "month", "day", "hour=0", "minute=0", "second=0", "microsecond=0", "tzinfo=None", "*", "fold=0"),
		Doc:    "datetime(year, month, day[, hour[, minute[, second[, microsecond[,tzinfo]]]]])"})
	for _, f := range []struct {
		name string
		get  func(d *date) int
	}{{"year", func(d *date) int { return d.year }}, {"month", func(d *date) int { return d.month }}, {"day", func(d *date) int { return d.day }}} {
		native.Getters(dateClass, &native.Getter{Name: f.name, Doc: "The " + f.name + ".", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(f.get(dateOf(v)))), nil
		}})
	}
	of := func(v object.Value) *clock { return &dateOf(v).clock }
	clockFields(datetimeClass, of)
	zoneMethods(datetimeClass, of, func(v object.Value) object.Value { return v })
	defineDateMethods()
	defineDateTimeMethods()
	defineDateConstructors()
	last := &clock{hour: 23, minute: 59, second: 59, micro: 999_999, zone: object.None}
	dateClass.Define("min", staticDate(1, 1, 1, nil))
	dateClass.Define("max", staticDate(maxYear, 12, 31, nil))
	dateClass.Define("resolution", staticDelta(1, 0))
	datetimeClass.Define("min", staticDate(1, 1, 1, &clock{zone: object.None}))
	datetimeClass.Define("max", staticDate(maxYear, 12, 31, last))
	datetimeClass.Define("resolution", staticDelta(0, 1))
}

// weekday is 0 on Mondays.
func (d *date) weekday() int64 { return (d.ordinal() + 6) % 7 }

func defineDateMethods() {
	dateMethod(dateClass, "weekday", []string{"/"}, "Return the day of the week: Monday is 0.", func(_ native.Call, d *date, _ []object.Value) (object.Value, error) {
		return object.Int(d.weekday()), nil
	})
	dateMethod(dateClass, "isoweekday", []string{"/"}, "Return the day of the week: Monday is 1.", func(_ native.Call, d *date, _ []object.Value) (object.Value, error) {
		return object.Int(d.weekday() + 1), nil
	})
	dateMethod(dateClass, "toordinal", []string{"/"}, "Return proleptic Gregorian ordinal.", func(_ native.Call, d *date, _ []object.Value) (object.Value, error) {
		return object.Int(d.ordinal()), nil
	})
	dateMethod(dateClass, "isocalendar", []string{"/"}, "Return a named tuple containing ISO year, week number, and weekday.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		year, week := d.broken().time().ISOWeek()
		return isoCalendar.New(c.Meter(), object.Int(int64(year)), object.Int(int64(week)), object.Int(d.weekday()+1))
	})
	dateMethod(dateClass, "isoformat", []string{"/"}, "Return string in ISO 8601 format, YYYY-MM-DD.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		return object.NewStrCopy(c.Meter(), d.dateText())
	})
	dateMethod(dateClass, "__str__", []string{"/"}, "Return str(self).", func(c native.Call, d *date, _ []object.Value) (object.Value, error) { return d.str(c) })
	dateMethod(dateClass, "ctime", []string{"/"}, "Return ctime() style string.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		return asctime(c, d.broken(), 4)
	})
	dateMethod(dateClass, "timetuple", []string{"/"}, "Return time tuple, compatible with time.localtime().", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		isdst := int64(-1)
		if d.withTime {
			dst, err := askZone(c, d.zone, d.Header.Value(), nameDst)
			if err != nil {
				return object.Unbound, err
			}
			if e := deltaOf(dst); e != nil {
				isdst = 0
				if e.Truth() {
					isdst = 1
				}
			}
		}
		return structOf(c, d.broken().time(), isdst)
	})
	dateMethod(dateClass, "strftime", []string{"format"}, "format -> strftime() style string.", func(c native.Call, d *date, args []object.Value) (object.Value, error) {
		return d.format(c, args[0])
	})
	formatMethod(dateClass)
	derivedMethod(dateClass, "replace", []string{"year?", "month?", "day?"}, "Return date with new specified fields.", func(c native.Call, d *date, args []object.Value) (object.Value, error) {
		n, err := d.replacedDay(c, args)
		if err != nil {
			return object.Unbound, err
		}
		return newDate(c.Meter(), int(n[0]), int(n[1]), int(n[2]), nil)
	})
	plus, minus := []object.BinaryOp{object.OpAdd}, []object.BinaryOp{object.OpSub}
	operators(dateClass, append(plus, minus...), likeSelf)
}

func (d *date) str(c native.Call) (object.Value, error) {
	text, err := d.isoText(c, " ", "auto")
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), text)
}

func (d *date) format(c native.Call, format object.Value) (object.Value, error) {
	if !d.withTime {
		return formatted(c, format, d.broken(), nil, object.None)
	}
	return formatted(c, format, d.broken(), &d.clock, d.Header.Value())
}

func (d *date) replacedDay(c native.Call, given []object.Value) (n [3]int64, err error) {
	n = [3]int64{int64(d.year), int64(d.month), int64(d.day)}
	for i := range n {
		if !given[i].IsUnbound() {
			if n[i], err = intArg(c, given[i]); err != nil {
				return n, err
			}
		}
	}
	return n, checkDate(n[0], n[1], n[2])
}

func defineDateTimeMethods() {
	method := func(name string, params []string, doc string, run func(c native.Call, d *date, args []object.Value) (object.Value, error)) {
		dateMethod(datetimeClass, name, params, doc, run)
	}
	method("date", []string{"/"}, "Return date object with same year, month and day.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		return newDate(c.Meter(), d.year, d.month, d.day, nil)
	})
	method("time", []string{"/"}, "Return time object with same time but with tzinfo=None.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		k := d.clock
		k.zone = object.None
		return newTimeOfDay(c.Meter(), k)
	})
	method("timetz", []string{"/"}, "Return time object with same time and tzinfo.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		return newTimeOfDay(c.Meter(), d.clock)
	})
	method("timestamp", []string{"/"}, "Return POSIX timestamp as float.", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		f, err := d.timestamp(c)
		return object.Float(f), err
	})
	method("isoformat", []string{"sep='T'", "timespec='auto'"}, "Return string in ISO 8601 format, YYYY-MM-DDT[HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].",
		func(c native.Call, d *date, args []object.Value) (object.Value, error) {
			sep, spec := object.BuiltinPart(args[0]).Str(), object.BuiltinPart(args[1]).Str()
			if sep == nil || sep.Len() != 1 {
				return object.Unbound, object.TypeErrorf("isoformat() argument 1 must be a unicode character, not %s", object.TypeName(args[0]))
			}
			if spec == nil {
				return object.Unbound, object.TypeErrorf("isoformat() argument 2 must be str, not %s", object.TypeName(args[1]))
			}
			text, err := d.isoText(c, sep.String(), spec.String())
			if err != nil {
				return object.Unbound, err
			}
			return object.NewStrCopy(c.Meter(), text)
		})
	derivedMethod(datetimeClass, "replace", []string{"year?", "month?", "day?", "hour?", "minute?", "second?", "microsecond?", "tzinfo?", "*", "fold?"}, "Return datetime with new specified fields.",
		func(c native.Call, d *date, args []object.Value) (object.Value, error) {
			n, err := d.replacedDay(c, args)
			if err != nil {
				return object.Unbound, err
			}
			k, err := d.clock.replaced(c, args[3:9])
			if err != nil {
				return object.Unbound, err
			}
			return newDate(c.Meter(), int(n[0]), int(n[1]), int(n[2]), &k)
		})
	derivedMethod(datetimeClass, "astimezone", []string{"tz=None"}, "tz -> convert to local time in new timezone tz", func(c native.Call, d *date, args []object.Value) (object.Value, error) {
		tz := args[0]
		if tz.IsNone() {
			tz = utcZone
		}
		if err := checkZone(tz); err != nil {
			return object.Unbound, err
		}
		if object.Same(tz, d.zone) {
			return d.Header.Value(), nil
		}
		off, _, err := d.offset(c)
		if err != nil {
			return object.Unbound, err
		}
		micros := d.micros() - off
		v, err := fromOrdinalDay(c.Meter(), d.ordinal()+floorDiv(micros, dayMicros), clockAt(floorMod(micros, dayMicros), tz))
		if err != nil {
			return object.Unbound, err
		}
		fn, err := c.GetAttr(tz, nameFromUtc)
		if err != nil {
			return object.Unbound, err
		}
		return c.Invoke(fn, v)
	})
	method("utctimetuple", []string{"/"}, "Return UTC time tuple, compatible with time.localtime().", func(c native.Call, d *date, _ []object.Value) (object.Value, error) {
		off, _, err := d.offset(c)
		if err != nil {
			return object.Unbound, err
		}
		shift, err := newDelta(c.Meter(), 0, -off)
		if err != nil {
			return object.Unbound, err
		}
		v, err := d.shift(c, shift, 1)
		if err != nil {
			return object.Unbound, err
		}
		return structOf(c, dateOf(v).broken().time(), 0)
	})
}

// made returns a value made by a class method: of cls itself when a script derived it.
func made(c native.Call, cls object.Value, v object.Value, err error) (object.Value, error) {
	class := cls.Class()
	if err != nil || class == dateClass || class == datetimeClass {
		return v, err
	}
	d := dateOf(v)
	i := func(n int) object.Value { return object.Int(int64(n)) }
	args := []object.Value{i(d.year), i(d.month), i(d.day)}
	if d.withTime {
		args = append(args, i(d.hour), i(d.minute), i(d.second), i(d.micro), d.zone)
	}
	return c.CallClass(class, args...)
}

func defineDateConstructors() {
	add := func(class *object.Class, f *native.Func, run func(c native.Call, args []object.Value) (object.Value, error)) {
		f.Run = func(c native.Call, args []object.Value) (object.Value, error) {
			v, err := run(c, args)
			return made(c, args[0], v, err)
		}
		native.ClassMethods(class, f)
	}
	dayOf := func(c native.Call, v object.Value, err error) (object.Value, error) {
		if err != nil {
			return object.Unbound, err
		}
		d := dateOf(v)
		return newDate(c.Meter(), d.year, d.month, d.day, nil)
	}
	ordinal := func(withTime bool) func(c native.Call, args []object.Value) (object.Value, error) {
		return func(c native.Call, args []object.Value) (object.Value, error) {
			n, err := intArg(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			if n < 1 {
				return object.Unbound, object.ValueErrorf("ordinal must be >= 1")
			}
			if n > 3652059 {
				return object.Unbound, object.ValueErrorf("year is out of range")
			}
			var k *clock
			if withTime {
				k = &clock{zone: object.None}
			}
			return fromOrdinalDay(c.Meter(), n, k)
		}
	}
	week := func(withTime bool) func(c native.Call, args []object.Value) (object.Value, error) {
		return func(c native.Call, args []object.Value) (object.Value, error) {
			n, err := intArgs(c, args[1:4])
			if e := (*object.Error)(nil); errors.As(err, &e) && e.Class == object.OverflowError {
				err = object.ValueErrorf("ISO calendar component out of range")
			}
			if err != nil {
				return object.Unbound, err
			}
			t, err := isoWeekDay(n[0], n[1], n[2])
			if err != nil {
				return object.Unbound, err
			}
			var k *clock
			if withTime {
				k = &clock{zone: object.None}
			}
			return newDate(c.Meter(), t.Year(), int(t.Month()), t.Day(), k)
		}
	}
	add(dateClass, &native.Func{Name: "today", Params: classParams("/"), Needs: clockNeed, Cost: native.Fixed(10), Doc: "Current date."},
		func(c native.Call, _ []object.Value) (object.Value, error) {
			v, err := nowIn(c, object.None)
			return dayOf(c, v, err)
		})
	add(dateClass, &native.Func{Name: "fromtimestamp", Params: classParams("timestamp", "/"), Cost: native.Fixed(10), Doc: "Create a date from a POSIX timestamp."},
		func(c native.Call, args []object.Value) (object.Value, error) {
			micros, err := microsOf(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			v, err := atMicros(c, micros, object.None)
			return dayOf(c, v, err)
		})
	for _, class := range []*object.Class{dateClass, datetimeClass} {
		withTime := class == datetimeClass
		add(class, &native.Func{Name: "fromordinal", Params: classParams("ordinal", "/"), Cost: native.Fixed(6), Doc: "int -> date corresponding to a proleptic Gregorian ordinal."}, ordinal(withTime))
		add(class, &native.Func{Name: "fromisocalendar", Params: classParams("year", "week", "day"), Cost: native.Fixed(6), Doc: "int, int, int -> Construct a date from the ISO year, week number and weekday."}, week(withTime))
	}
	add(dateClass, &native.Func{Name: "fromisoformat", Params: classParams("date_string", "/"), Cost: native.Linear("len(date_string)"), Doc: "str -> Construct a date from a string in ISO 8601 format."}, dateFromISO)
	add(datetimeClass, &native.Func{Name: "fromisoformat", Params: classParams("date_string", "/"), Cost: native.Linear("len(date_string)"), Doc: "string -> datetime from a string in most ISO 8601 formats"}, dateTimeFromISO)
	add(datetimeClass, &native.Func{Name: "now", Params: classParams("tz=None"), Needs: clockNeed, Cost: native.Fixed(10), Doc: "Returns new datetime object representing current time local to tz."},
		func(c native.Call, args []object.Value) (object.Value, error) { return nowIn(c, args[1]) })
	for _, name := range []string{"today", "utcnow"} {
		add(datetimeClass, &native.Func{Name: name, Params: classParams("/"), Needs: clockNeed, Cost: native.Fixed(10), Doc: "Current date and time, in UTC."},
			func(c native.Call, _ []object.Value) (object.Value, error) { return nowIn(c, object.None) })
	}
	add(datetimeClass, &native.Func{Name: "fromtimestamp", Params: classParams("timestamp", "tz=None"), Cost: native.Fixed(10), Doc: "timestamp[, tz] -> tz's local time from POSIX timestamp."},
		func(c native.Call, args []object.Value) (object.Value, error) {
			micros, err := microsOf(c, args[1])
			if err == nil {
				err = checkZone(args[2])
			}
			if err != nil {
				return object.Unbound, err
			}
			return atMicros(c, micros, args[2])
		})
	add(datetimeClass, &native.Func{Name: "utcfromtimestamp", Params: classParams("timestamp", "/"), Cost: native.Fixed(10), Doc: "Construct a naive UTC datetime from a POSIX timestamp."},
		func(c native.Call, args []object.Value) (object.Value, error) {
			micros, err := microsOf(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			return atMicros(c, micros, object.None)
		})
	add(datetimeClass, &native.Func{Name: "combine", Params: classParams("date", "time", "tzinfo?"), Cost: native.Fixed(6), Doc: "date, time -> datetime with same date and time fields"},
		func(c native.Call, args []object.Value) (object.Value, error) {
			d, t := dateOf(args[1]), timeOf(args[2])
			if d == nil {
				return object.Unbound, object.TypeErrorf("combine() argument 1 must be datetime.date, not %s", object.TypeName(args[1]))
			}
			if t == nil {
				return object.Unbound, object.TypeErrorf("combine() argument 2 must be datetime.time, not %s", object.TypeName(args[2]))
			}
			k := t.clock
			if !args[3].IsUnbound() {
				if err := checkZone(args[3]); err != nil {
					return object.Unbound, err
				}
				k.zone = args[3]
			}
			return newDate(c.Meter(), d.year, d.month, d.day, &k)
		})
	add(datetimeClass, &native.Func{Name: "strptime", Params: classParams("date_string", "format", "/"), Cost: native.Linear("len(date_string)"), Doc: "string, format -> new datetime parsed from a string (like time.strptime())."},
		dateTimeParsed)
}

func dateTimeParsed(c native.Call, args []object.Value) (object.Value, error) {
	text, format := object.BuiltinPart(args[1]).Str(), object.BuiltinPart(args[2]).Str()
	for i, s := range []*object.Str{text, format} {
		if s == nil {
			return object.Unbound, object.TypeErrorf("strptime() argument %d must be str, not %s", i+1, object.TypeName(args[i+1]))
		}
	}
	p, err := strptime(c, text, format)
	if err != nil {
		return object.Unbound, err
	}
	zone := object.None
	if p.hasOffset {
		micros := big.NewInt(int64(p.offset))
		micros.Mul(micros, big.NewInt(1_000_000)).Add(micros, big.NewInt(int64(p.offsetMicro)))
		offset, err := newDelta(c.Meter(), 0, micros.Int64())
		if err != nil {
			return object.Unbound, err
		}
		if zone, err = newTimezone(c, offset, object.Unbound); err != nil {
			return object.Unbound, err
		}
	}
	if err := checkDate(int64(p.year), int64(p.month), int64(p.day)); err != nil {
		return object.Unbound, err
	}
	if err := checkClock(int64(p.hour), int64(p.minute), int64(p.second), int64(p.micro), 0); err != nil {
		return object.Unbound, err
	}
	return newDate(c.Meter(), p.year, p.month, p.day, &clock{hour: p.hour, minute: p.minute, second: p.second, micro: p.micro, zone: zone})
}

// printer is a value of this module that writes its repr.
type printer interface {
	repr(c object.Calls, b *object.Builder) error
}

// reprMethod declares __repr__, and what copy needs: the values do not change, so a copy is the value itself.
func reprMethod(class *object.Class, of func(object.Value) printer) {
	native.Methods(class, &native.Func{Name: "__repr__", Params: native.Params("self", "/"), Cost: native.Fixed(5), Doc: "Return repr(self).", Raw: true,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			b := object.NewBuilder(c.Meter())
			if err := of(args[0]).repr(c, b); err != nil {
				return object.Unbound, err
			}
			derived := object.ClassOf(args[0])
			if derived.IsStatic() {
				return b.Value()
			}
			text, err := b.Finish()
			if err != nil {
				return object.Unbound, err
			}
			_, rest, _ := strings.Cut(text, "(")
			return object.NewStrCopy(c.Meter(), derived.Name()+"("+rest)
		}})
	native.Methods(class, &native.Func{Name: "__hash__", Params: native.Params("self", "/"), Cost: native.Fixed(3), Doc: "Return hash(self).",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			h, err := args[0].Object().(object.Hashed).HashValue(c)
			return object.Int(h), err
		}})
	for _, name := range []string{"__copy__", "__deepcopy__"} {
		native.Methods(class, &native.Func{Name: name, Params: native.Params("self", "memo=None", "/"), Cost: native.Fixed(1), Doc: "Return the value itself, which does not change.", Raw: true,
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }})
	}
}
