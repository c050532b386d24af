package stdlib

import (
	"time"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// posixClock is a clock that clock_gettime knows by a number.
type posixClock struct {
	constant string
	number   int64
	read     func(*capability.Set) (int64, error)
}

// posixClocks are Linux's clocks, as far as a script may know of them: one that is set, and one that only goes forward, under all of its names.
var posixClocks = []posixClock{
	{"CLOCK_REALTIME", 0, wallNanoseconds}, {"CLOCK_MONOTONIC", 1, monotonicNanoseconds}, {"CLOCK_PROCESS_CPUTIME_ID", 2, monotonicNanoseconds},
	{"CLOCK_THREAD_CPUTIME_ID", 3, monotonicNanoseconds}, {"CLOCK_MONOTONIC_RAW", 4, monotonicNanoseconds}, {"CLOCK_BOOTTIME", 7, monotonicNanoseconds},
	{"CLOCK_TAI", 11, wallNanoseconds},
}

// namedClocks are the clocks of get_clock_info.
var namedClocks = map[string]struct {
	posix                 string
	monotonic, adjustable bool
}{
	"time": {"CLOCK_REALTIME", false, true}, "monotonic": {"CLOCK_MONOTONIC", true, false}, "perf_counter": {"CLOCK_MONOTONIC", true, false},
	"process_time": {"CLOCK_PROCESS_CPUTIME_ID", true, false}, "thread_time": {"CLOCK_THREAD_CPUTIME_ID", true, false},
}

func clockFuncs() []*native.Func {
	return []*native.Func{
		{Name: "clock_gettime", Params: native.Params("clk_id", "/"), Needs: capability.Clock, Cost: native.Fixed(10), Doc: "Return the time of a clock. A float of seconds.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				ns, err := readPosixClock(c, args[0])
				return object.Float(float64(ns) / 1e9), err
			}},
		{Name: "clock_gettime_ns", Params: native.Params("clk_id", "/"), Needs: capability.Clock, Cost: native.Fixed(10), Doc: "Return the time of a clock. An int of nanoseconds.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				ns, err := readPosixClock(c, args[0])
				return object.Int(ns), err
			}},
		{Name: "clock_getres", Params: native.Params("clk_id", "/"), Cost: native.Fixed(4), Doc: "Return the resolution of a clock in seconds.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				_, err := posixClockOf(c, args[0])
				return object.Float(1e-9), err
			}},
		{Name: "get_clock_info", Params: native.Params("name", "/"), Cost: native.Fixed(10), Doc: "Describe a clock: 'time', 'monotonic', 'perf_counter', 'process_time' or 'thread_time'.",
			Run: clockInfo},
		{Name: "tzset", Params: native.Params(), Cost: native.Fixed(1), Doc: "Do nothing: the zone is UTC whatever the environment says.",
			Run: func(native.Call, []object.Value) (object.Value, error) { return object.None, nil }},
	}
}

func posixClockOf(c native.Call, v object.Value) (posixClock, error) {
	n, err := smallIntOf(c, v, "C int")
	if err != nil {
		return posixClock{}, err
	}
	for _, clock := range posixClocks {
		if clock.number == int64(n) {
			return clock, nil
		}
	}
	return posixClock{}, &object.Error{Class: object.OSError, Args: []object.Value{object.Int(22), object.InternValue("Invalid argument")}}
}

func readPosixClock(c native.Call, v object.Value) (int64, error) {
	clock, err := posixClockOf(c, v)
	if err != nil {
		return 0, err
	}
	return clock.read(c.Grants())
}

func clockInfo(c native.Call, args []object.Value) (object.Value, error) {
	name := object.BuiltinPart(args[0]).Str()
	if name == nil {
		return object.Unbound, object.TypeErrorf("get_clock_info() argument 1 must be str, not %s", object.TypeName(args[0]))
	}
	clock, ok := namedClocks[name.String()]
	if !ok {
		return object.Unbound, object.ValueErrorf("unknown clock")
	}
	n, err := object.NewNamespace(c.Meter(), nil, "")
	if err != nil {
		return object.Unbound, err
	}
	text, err := object.NewStrCopy(c.Meter(), "clock_gettime("+clock.posix+")")
	if err != nil {
		return object.Unbound, err
	}
	for _, field := range []struct {
		name  string
		value object.Value
	}{{"implementation", text}, {"monotonic", object.Bool(clock.monotonic)}, {"adjustable", object.Bool(clock.adjustable)}, {"resolution", object.Float(1e-9)}} {
		if err := n.SetAttr(c.Meter(), object.Intern(field.name), field.value); err != nil {
			return object.Unbound, err
		}
	}
	return n.Value(), nil
}

// The zone of a struct_time is no item of it: the instance holds it under these names, which the class shows.
var nameZone, nameOffset = object.Intern("tm_zone"), object.Intern("tm_gmtoff")

func zoneGetters() []*native.Getter {
	shown := func(name *object.Str, doc string) *native.Getter {
		return &native.Getter{Name: name.String(), Doc: doc, Get: func(_ native.Call, self object.Value) (object.Value, error) {
			if o := self.Instance(); o != nil {
				if v, ok := o.GetAttr(name); ok {
					return v, nil
				}
			}
			return object.None, nil
		}}
	}
	return []*native.Getter{shown(nameZone, "Abbreviation of the time zone, None when it is not known."), shown(nameOffset, "Offset from UTC in seconds, None when it is not known.")}
}

// inZone notes the zone of a struct_time.
func inZone(c native.Call, t object.Value, zone object.Value, offset object.Value) (object.Value, error) {
	o := t.Instance()
	if err := o.SetAttr(c.Meter(), nameZone, zone); err != nil {
		return object.Unbound, err
	}
	return t, o.SetAttr(c.Meter(), nameOffset, offset)
}

// timeLocaltime is timeGmtime but for the name of the zone.
func timeLocaltime(c native.Call, args []object.Value) (object.Value, error) {
	return timeIn(c, args, "UTC")
}

func timeGmtime(c native.Call, args []object.Value) (object.Value, error) {
	return timeIn(c, args, "GMT")
}

func timeIn(c native.Call, args []object.Value, zone string) (object.Value, error) {
	var t time.Time
	t, err := secondsOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	v, err := structOf(c, t, 0)
	if err != nil {
		return object.Unbound, err
	}
	return inZone(c, v, object.InternValue(zone), object.Int(0))
}
