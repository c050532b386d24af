package stdlib

import (
	"time"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// asyncioParts are the modules of the package asyncio, by name, with what they are about. Each is source/asyncio_<name>.py.
var asyncioParts = map[string]string{
	"coroutines": "What is a coroutine.", "events": "The event loop.", "exceptions": "Exceptions of asyncio.", "futures": "Results that are not there yet.",
	"locks": "Locks, events, conditions, semaphores and barriers of tasks.", "queues": "Queues between tasks.", "runners": "Running a program of coroutines.",
	"taskgroups": "Tasks that end together.", "tasks": "Coroutines that the event loop drives.", "timeouts": "Timeouts.",
}

func init() {
	for name, doc := range asyncioParts {
		modules["asyncio."+name] = lazyModule("asyncio."+name, "asyncio_"+name, doc)
	}
}

// asyncioNativeModule declares _asyncio: what the event loop needs of the host and of the machine.
func asyncioNativeModule() *native.Module {
	return (&native.Module{
		Name: "_asyncio", Doc: "Time, and the async generators of an event loop.",
		Funcs: []*native.Func{
			{Name: "clock", Params: native.Params(), Cost: native.Fixed(2), Run: asyncioClock,
				Doc: "Return the time of the granted clock in seconds, None when no clock is granted."},
			{Name: "wait", Params: native.Params("seconds", "/"), Cost: native.Fixed(4), Run: asyncioWait,
				Doc: "Wait, if the host grants both a clock and sleeping; otherwise the time passes at once."},
			{Name: "keep_generators", Params: native.Params("list", "/"), Cost: native.Fixed(2), Run: asyncioKeep,
				Doc: "Note async generators in a list when they begin, None for no list; return the list kept before."},
		},
	}).Define()
}

func asyncioClock(c native.Call, _ []object.Value) (object.Value, error) {
	if !c.Grants().Has(capability.Clock) {
		return object.None, nil
	}
	d, err := c.Grants().Monotonic()
	return object.Float(d.Seconds()), err
}

func asyncioWait(c native.Call, args []object.Value) (object.Value, error) {
	g := c.Grants()
	if !g.Has(capability.Clock) || !g.Has(capability.Sleep) {
		return object.None, nil
	}
	seconds, err := floatOf(c, args[0])
	if err != nil || !(seconds > 0) {
		return object.None, err
	}
	return object.None, waitError(c, g.Sleep(c.Context(), time.Duration(min(seconds, 9e9)*1e9)))
}

func asyncioKeep(c native.Call, args []object.Value) (object.Value, error) {
	before := c.Stored(object.AsyncGenerators)
	if before.IsUnbound() {
		before = object.None
	}
	return before, c.Store(object.AsyncGenerators, args[0])
}
