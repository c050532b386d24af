package stdlib

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// timezone is a datetime.timezone: a fixed offset from UTC.
type timezone struct {
	object.Header
	offset object.Value // a timedelta
	name   object.Value // a str, or Unbound
}

// utcZone is timezone.utc, made when datetime is first imported.
var utcZone object.Value

func timezoneOf(v object.Value) *timezone {
	z, _ := v.Object().(*timezone)
	return z
}

// ClassOf implements object.Classed.
func (z *timezone) ClassOf() *object.Class { return timezoneClass }

// Trace implements object.Object.
func (z *timezone) Trace(t *object.Tracer) {
	t.Value(z.offset)
	t.Value(z.name)
}

// Size implements object.Object.
func (z *timezone) Size() int64 { return budget.SizeClassPointers(24 + 32) }

// HashValue implements object.Hashed.
func (z *timezone) HashValue(c object.Calls) (int64, error) { return deltaOf(z.offset).HashValue(c) }

// CompareWith implements object.Compared.
func (z *timezone) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	y := timezoneOf(w)
	if y == nil || op != object.Eq && op != object.Ne {
		return object.NotImplemented, nil
	}
	return deltaOf(z.offset).CompareWith(c, op, y.offset)
}

// repr writes repr(v). It is no object.Printed, whose text would be that of str as well.
func (z *timezone) repr(c object.Calls, b *object.Builder) error {
	if z.Header.Value() == utcZone {
		return b.WriteString("datetime.timezone.utc")
	}
	_ = b.WriteString("datetime.timezone(") // the builder's first error sticks
	if err := deltaOf(z.offset).repr(c, b); err != nil {
		return err
	}
	if !z.name.IsUnbound() {
		_ = b.WriteString(", ")
		if err := object.WriteRepr(c, b, z.name); err != nil {
			return err
		}
	}
	return b.WriteByte(')')
}

// text is the name: as given, or "UTC+01:00".
func (z *timezone) text() string {
	if s := z.name.Str(); s != nil {
		return s.String()
	}
	d := deltaOf(z.offset)
	if !d.Truth() {
		return "UTC"
	}
	return "UTC" + offsetText(d, ":")
}

// offsetText writes an offset as "+hh:mm", with seconds and microseconds where there are any; sep stands between the parts.
func offsetText(d *delta, sep string) string {
	sign, micros := "+", d.days*dayMicros+d.micros
	if micros < 0 {
		sign, micros = "-", -micros
	}
	seconds := micros / 1_000_000
	s := sign + pad(seconds/3600, 2, '0') + sep + pad(seconds/60%60, 2, '0')
	if seconds%60 != 0 || micros%1_000_000 != 0 {
		s += sep + pad(seconds%60, 2, '0')
		if us := micros % 1_000_000; us != 0 {
			s += "." + pad(us, 6, '0')
		}
	}
	return s
}

// newTimezone makes a timezone; an offset of zero without a name is utc itself.
func newTimezone(c native.Call, offset, name object.Value) (object.Value, error) {
	d := deltaOf(offset)
	if name.IsUnbound() && !d.Truth() {
		return utcZone, nil
	}
	if d.days < -1 || d.days == -1 && d.micros == 0 || d.days >= 1 {
		return object.Unbound, object.ValueErrorf("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not %s.", d.reprText())
	}
	z := &timezone{offset: offset, name: name}
	if err := c.Meter().Alloc(z.Size()); err != nil {
		return object.Unbound, err
	}
	z.Init(object.KindOpaque, z)
	return z.Header.Value(), nil
}

// isZone reports whether v is None or an instance of tzinfo.
func isZone(v object.Value) bool { return v.IsNone() || object.ClassOf(v).IsSubclass(tzinfoClass) }

func checkZone(v object.Value) error {
	if !isZone(v) {
		return object.TypeErrorf("tzinfo argument must be None or of a tzinfo subclass, not type '%s'", object.TypeName(v))
	}
	return nil
}

var nameUtcOffset, nameDst, nameTzName, nameFromUtc = object.Intern("utcoffset"), object.Intern("dst"), object.Intern("tzname"), object.Intern("fromutc")

// askZone calls a method of a zone with dt (None for a time) and returns what it says, None without a zone.
func askZone(c native.Call, zone, dt object.Value, method *object.Str) (object.Value, error) {
	if zone.IsNone() {
		return object.None, nil
	}
	if z := timezoneOf(zone); z != nil {
		switch method {
		case nameUtcOffset:
			return z.offset, nil
		case nameDst:
			return object.None, nil
		}
		return object.NewStrCopy(c.Meter(), z.text())
	}
	fn, err := c.GetAttr(zone, method)
	if err != nil {
		return object.Unbound, err
	}
	v, err := c.Invoke(fn, dt)
	if err != nil || v.IsNone() {
		return v, err
	}
	if method == nameTzName {
		if object.BuiltinPart(v).Str() == nil {
			return object.Unbound, object.TypeErrorf("tzinfo.tzname() must return None or a string, not '%s'", object.TypeName(v))
		}
		return v, nil
	}
	d := deltaOf(v)
	if d == nil {
		return object.Unbound, object.TypeErrorf("tzinfo.%s() must return None or a timedelta, not '%s'", method.String(), object.TypeName(v))
	}
	if d.days < -1 || d.days == -1 && d.micros == 0 || d.days >= 1 {
		return object.Unbound, object.ValueErrorf("offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24).")
	}
	return v, nil
}

// offsetOf returns the offset from UTC in microseconds; ok is false without one.
func offsetOf(c native.Call, zone, dt object.Value) (micros int64, ok bool, err error) {
	v, err := askZone(c, zone, dt, nameUtcOffset)
	if err != nil || v.IsNone() {
		return 0, false, err
	}
	d := deltaOf(v)
	return d.days*dayMicros + d.micros, true, nil
}

func defineZones() {
	tzinfoClass = object.StaticClass("tzinfo", object.KindInstance, 0, object.ObjectClass).SetModule("datetime").SetDoc("Abstract base class for time zone info objects.")
	for _, name := range []string{"utcoffset", "dst", "tzname"} {
		native.Methods(tzinfoClass, &native.Func{Name: name, Params: native.Params("self", "dt", "/"), Cost: native.Fixed(1), Doc: "datetime -> what a derived class says.", Raw: true,
			Run: func(native.Call, []object.Value) (object.Value, error) {
				return object.Unbound, object.Errorf(object.NotImplementedError, "a tzinfo subclass must implement %s()", name)
			}})
	}
	native.Methods(tzinfoClass, &native.Func{Name: "fromutc", Params: native.Params("self", "dt", "/"), Cost: native.Fixed(10), Doc: "datetime in UTC -> datetime in local time.", Raw: true,
		Run: zoneFromUTC})
	timezoneClass = object.StaticClass("timezone", object.KindOpaque, object.ClassFinal, tzinfoClass).SetModule("datetime")
	native.Constructor(timezoneClass, &native.Func{Name: "timezone", Params: classParams("offset", "name?"), Cost: native.Fixed(5), Doc: "Fixed offset from UTC implementation of tzinfo.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if deltaOf(args[1]) == nil {
				return object.Unbound, object.TypeErrorf("timezone() argument 1 must be datetime.timedelta, not %s", object.TypeName(args[1]))
			}
			if !args[2].IsUnbound() && object.BuiltinPart(args[2]).Str() == nil {
				return object.Unbound, object.TypeErrorf("timezone() argument 2 must be str, not %s", object.TypeName(args[2]))
			}
			return newTimezone(c, args[1], args[2])
		}})
	method := func(name, doc string, run func(c native.Call, z *timezone, dt object.Value) (object.Value, error)) *native.Func {
		return &native.Func{Name: name, Params: native.Params("self", "dt", "/"), Cost: native.Fixed(3), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				if name != "fromutc" && !args[1].IsNone() && (dateOf(args[1]) == nil || !dateOf(args[1]).withTime) {
					return object.Unbound, object.TypeErrorf("%s(dt) argument must be a datetime instance or None, not %s", name, object.TypeName(args[1]))
				}
				return run(c, timezoneOf(args[0]), args[1])
			}}
	}
	native.Methods(timezoneClass,
		method("utcoffset", "Return fixed offset.", func(_ native.Call, z *timezone, _ object.Value) (object.Value, error) { return z.offset, nil }),
		method("dst", "Return None.", func(native.Call, *timezone, object.Value) (object.Value, error) { return object.None, nil }),
		method("tzname", "Return the name, or 'UTC+hh:mm'.", func(c native.Call, z *timezone, _ object.Value) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), z.text())
		}),
		method("fromutc", "datetime in UTC -> datetime in local time.", func(c native.Call, z *timezone, dt object.Value) (object.Value, error) {
			switch d := dateOf(dt); {
			case d == nil || !d.withTime:
				return object.Unbound, object.TypeErrorf("fromutc: argument must be a datetime")
			case !object.Same(d.zone, z.Header.Value()):
				return object.Unbound, object.ValueErrorf("fromutc: dt.tzinfo is not self")
			default:
				return d.shift(c, z.offset, 1)
			}
		}),
		&native.Func{Name: "__str__", Params: native.Params("self", "/"), Cost: native.Fixed(3), Doc: "Return str(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.NewStrCopy(c.Meter(), timezoneOf(args[0]).text())
			}})
	static := func(days, micros int64) object.Value {
		z := &timezone{offset: staticDelta(days, micros), name: object.Unbound}
		z.Init(object.KindOpaque, z)
		z.MakeImmortal()
		return z.Header.Value()
	}
	utcZone = static(0, 0)
	timezoneClass.Define("utc", utcZone)
	const day = 24 * 3600 * 1_000_000
	timezoneClass.Define("max", static(0, day-60_000_000))
	timezoneClass.Define("min", static(-1, 60_000_000))
}

// zoneFromUTC is tzinfo.fromutc by its documented algorithm: the standard offset, then the daylight saving there.
func zoneFromUTC(c native.Call, args []object.Value) (object.Value, error) {
	zone, dt := args[0], dateOf(args[1])
	if dt == nil || !dt.withTime {
		return object.Unbound, object.TypeErrorf("fromutc: argument must be a datetime")
	}
	if !object.Same(dt.zone, zone) {
		return object.Unbound, object.ValueErrorf("fromutc: dt.tzinfo is not self")
	}
	ask := func(at object.Value, method *object.Str, what string) (object.Value, error) {
		v, err := askZone(c, zone, at, method)
		if err == nil && v.IsNone() {
			err = object.ValueErrorf("fromutc: %s() result required", what)
		}
		return v, err
	}
	offset, err := ask(args[1], nameUtcOffset, "non-None utcoffset")
	if err != nil {
		return object.Unbound, err
	}
	dst, err := ask(args[1], nameDst, "non-None dst")
	if err != nil {
		return object.Unbound, err
	}
	standard, err := deltaOf(offset).Operate(c, object.OpSub, dst, false)
	if err != nil {
		return object.Unbound, err
	}
	local, err := dt.shift(c, standard, 1)
	if err != nil {
		return object.Unbound, err
	}
	if dst, err = ask(local, nameDst, "dt.dst gave inconsistent results; cannot convert"); err != nil {
		return object.Unbound, err
	}
	return dateOf(local).shift(c, dst, 1)
}
