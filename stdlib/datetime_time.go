package stdlib

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// timeOfDay is a datetime.time.
type timeOfDay struct {
	object.Header
	clock
}

func timeOf(v object.Value) *timeOfDay {
	t, _ := object.BuiltinPart(v).Object().(*timeOfDay)
	return t
}

// ClassOf implements object.Classed.
func (t *timeOfDay) ClassOf() *object.Class { return timeClass }

// Trace implements object.Object.
func (t *timeOfDay) Trace(tr *object.Tracer) { tr.Value(t.zone) }

// Size implements object.Object.
func (t *timeOfDay) Size() int64 { return budget.SizeClassPointers(24 + 5*8 + 16) }

func newTimeOfDay(m *budget.Meter, k clock) (object.Value, error) {
	t := &timeOfDay{clock: k}
	if err := m.Alloc(t.Size()); err != nil {
		return object.Unbound, err
	}
	t.Init(object.KindOpaque, t)
	return t.Header.Value(), nil
}

// HashValue implements object.Hashed.
func (t *timeOfDay) HashValue(c object.Calls) (int64, error) {
	micros := t.micros()
	if call, ok := c.(native.Call); ok {
		off, _, err := offsetOf(call, t.zone, object.None)
		if err != nil {
			return 0, err
		}
		micros -= off
	}
	return object.HashInt(micros ^ 0x2545f4914f6c), nil
}

// CompareWith implements object.Compared.
func (t *timeOfDay) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	u := timeOf(w)
	if u == nil {
		return object.NotImplemented, nil
	}
	a, b := t.micros(), u.micros()
	if call, ok := c.(native.Call); ok && !object.Same(t.zone, u.zone) {
		offA, okA, err := offsetOf(call, t.zone, object.None)
		if err != nil {
			return object.Unbound, err
		}
		offB, okB, err := offsetOf(call, u.zone, object.None)
		if err != nil {
			return object.Unbound, err
		}
		if okA != okB {
			if op == object.Eq || op == object.Ne {
				return object.Bool(op == object.Ne), nil
			}
			return object.Unbound, object.TypeErrorf("can't compare offset-naive and offset-aware times")
		}
		a, b = a-offA, b-offB
	}
	return object.Bool(ordered(op, compareInts(a, b))), nil
}

// repr writes repr(v). It is no object.Printed, whose text would be that of str as well.
func (t *timeOfDay) repr(c object.Calls, b *object.Builder) error {
	if err := b.WriteString("datetime.time("); err != nil {
		return err
	}
	return t.clock.writeRepr(c, b, false)
}

// broken is a time of day on the first of January 1900, as strftime takes it.
func (t *timeOfDay) broken() brokenTime {
	return brokenTime{1900, 1, 1, int64(t.hour), int64(t.minute), int64(t.second), 0, 1, -1}
}

// clockFields declares the attributes of what has a time of day.
func clockFields(class *object.Class, of func(object.Value) *clock) {
	for _, f := range []struct {
		name string
		get  func(k *clock) int
	}{
		{"hour", func(k *clock) int { return k.hour }}, {"minute", func(k *clock) int { return k.minute }}, {"second", func(k *clock) int { return k.second }},
		{"microsecond", func(k *clock) int { return k.micro }}, {"fold", func(k *clock) int { return k.fold }},
	} {
		native.Getters(class, &native.Getter{Name: f.name, Doc: "The " + f.name + ".", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(f.get(of(v)))), nil
		}})
	}
	native.Getters(class, &native.Getter{Name: "tzinfo", Doc: "The zone, or None.", Get: func(_ native.Call, v object.Value) (object.Value, error) { return of(v).zone, nil }})
}

// zoneMethods declares utcoffset, dst and tzname; dt returns what the zone is asked about.
func zoneMethods(class *object.Class, of func(object.Value) *clock, dt func(object.Value) object.Value) {
	for _, name := range []*object.Str{nameUtcOffset, nameDst, nameTzName} {
		native.Methods(class, &native.Func{Name: name.String(), Params: native.Params("self", "/"), Cost: native.Fixed(3), Doc: "Return what the zone says, None without one.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return askZone(c, of(args[0]).zone, dt(args[0]), name)
			}})
	}
}

// replaced returns a copy of k with the parts that were given: hour, minute, second, microsecond, tzinfo, and fold.
func (k *clock) replaced(c native.Call, given []object.Value) (clock, error) {
	n := *k
	for i, to := range []*int{&n.hour, &n.minute, &n.second, &n.micro} {
		if given[i].IsUnbound() {
			continue
		}
		v, err := intArg(c, given[i])
		if err != nil {
			return n, err
		}
		*to = int(v)
	}
	if !given[4].IsUnbound() {
		n.zone = given[4]
	}
	if !given[5].IsUnbound() {
		v, err := intArg(c, given[5])
		if err != nil {
			return n, err
		}
		n.fold = int(v)
	}
	if err := checkClock(int64(n.hour), int64(n.minute), int64(n.second), int64(n.micro), int64(n.fold)); err != nil {
		return n, err
	}
	return n, checkZone(n.zone)
}

// formatted is strftime for dates and times.
func formatted(c native.Call, format object.Value, b brokenTime, k *clock, dt object.Value) (object.Value, error) {
	s := object.BuiltinPart(format).Str()
	if s == nil {
		return object.Unbound, object.TypeErrorf("strftime() argument 1 must be str, not %s", object.TypeName(format))
	}
	z := zone{}
	if k != nil {
		z.micro = int64(k.micro)
		var err error
		if z.offset, err = zoneText(c, k.zone, dt, ""); err != nil {
			return object.Unbound, err
		}
		name, err := askZone(c, k.zone, dt, nameTzName)
		if err != nil {
			return object.Unbound, err
		}
		if n := object.BuiltinPart(name).Str(); n != nil {
			z.name = n.String()
		}
	}
	return strftime(c, s.String(), b, z)
}

func defineTime() {
	timeClass = object.StaticClass("time", object.KindOpaque, 0, object.ObjectClass).SetModule("datetime")
	native.Constructor(timeClass, &native.Func{Name: "time", Params: classParams("hour=0", "minute=0", "second=0", "microsecond=0", "tzinfo=None", "*", "fold=0"), Cost: native.Fixed(5),
		Doc: "A time of day, with or without a zone.", Run: func(c native.Call, args []object.Value) (object.Value, error) {
			k, err := (&clock{zone: object.None}).replaced(c, args[1:7])
			if err != nil {
				return object.Unbound, err
			}
			return newTimeOfDay(c.Meter(), k)
		}})
	of := func(v object.Value) *clock { return &timeOf(v).clock }
	clockFields(timeClass, of)
	zoneMethods(timeClass, of, func(object.Value) object.Value { return object.None })
	native.ClassMethods(timeClass, &native.Func{Name: "fromisoformat", Params: classParams("time_string", "/"), Cost: native.Linear("len(time_string)"), Doc: "string -> time from a string in most ISO 8601 formats",
		Run: timeFromISO})
	iso := func(c native.Call, t *timeOfDay, spec string) (object.Value, error) {
		text, err := t.clock.text(spec)
		if err != nil {
			return object.Unbound, err
		}
		off, err := zoneText(c, t.zone, object.None, ":")
		if err != nil {
			return object.Unbound, err
		}
		return object.NewStrCopy(c.Meter(), text+off)
	}
	native.Methods(timeClass,
		&native.Func{Name: "isoformat", Params: native.Params("self", "timespec='auto'"), Cost: native.Fixed(5), Doc: "Return string in ISO 8601 format, [HH[:MM[:SS[.mmm[uuu]]]]][+HH:MM].",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				spec := object.BuiltinPart(args[1]).Str()
				if spec == nil {
					return object.Unbound, object.TypeErrorf("isoformat() argument 1 must be str, not %s", object.TypeName(args[1]))
				}
				return iso(c, timeOf(args[0]), spec.String())
			}},
		&native.Func{Name: "__str__", Params: native.Params("self", "/"), Cost: native.Fixed(5), Doc: "Return str(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return iso(c, timeOf(args[0]), "auto") }},
		&native.Func{Name: "strftime", Params: native.Params("self", "format"), Cost: native.Linear("len(format)"), Doc: "format -> strftime() style string.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				t := timeOf(args[0])
				return formatted(c, args[1], t.broken(), &t.clock, object.None)
			}},
		&native.Func{Name: "replace", Params: native.Params("self", "hour?", "minute?", "second?", "microsecond?", "tzinfo?", "*", "fold?"), Raw: true, Cost: native.Fixed(5),
			Doc: "Return time with new specified fields.", Run: func(c native.Call, args []object.Value) (object.Value, error) {
				k, err := timeOf(args[0]).replaced(c, args[1:7])
				if err != nil {
					return object.Unbound, err
				}
				v, err := newTimeOfDay(c.Meter(), k)
				if err != nil {
					return object.Unbound, err
				}
				return likeSelf(c, args[0], v)
			}},
	)
	formatMethod(timeClass)
	static := func(k clock) object.Value {
		v, err := newTimeOfDay(object.StaticMeter(), k)
		if err != nil {
			panic("BUG: " + err.Error())
		}
		v.Object().(*timeOfDay).MakeImmortal()
		return v
	}
	timeClass.Define("min", static(clock{zone: object.None}))
	timeClass.Define("max", static(clock{hour: 23, minute: 59, second: 59, micro: 999_999, zone: object.None}))
	timeClass.Define("resolution", staticDelta(0, 1))
}
