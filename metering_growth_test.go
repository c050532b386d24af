package minipy_test

import (
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// meteringMode makes TestMeteringGrows search for arguments anew, and either write down what it finds ("update") or look at the time that many
// calls take ("long"), for which the machine has to be quiet; or write down anew what the calls that are known are charged ("record"). meteringOnly is a part of the paths to look at, for work on one of them.
var (
	meteringMode = os.Getenv("MINIPY_METERING")
	meteringOnly = os.Getenv("MINIPY_METERING_ONLY")
)

const (
	// realFactor is how much more than charged an operation may allocate, and realSlack what any call may besides.
	realFactor, realSlack = 1.25, 8 << 10
	// bytesPerStep is how much an operation may allocate for a step: clearing and copying so much takes the time of a step or two.
	bytesPerStep = 512
	// nanosecondsFactor is how much longer than a step of an empty loop a step may take.
	nanosecondsFactor = 10
	// measuringFactor is by how much the measure itself may be off: from one run to the next, an empty loop's step takes up to twice as long.
	measuringFactor = 1.25
)

// notGrowing are operations that TestMeteringGrows leaves out, and why; a name behind a colon is that of a method in any class. The table may only shrink.
var notGrowing = map[string]string{
	"builtins/input":      "waits for standard input, which is not granted",
	"Flag:_numeric_repr_": "is builtins:repr",
	":_new_member_":       "is the __new__ of object or of a data type, in every class of enum",
	":_value_repr_":       "is the __repr__ of object or of a data type, in every class of enum",
	"_minipy/run":         "runs a function, under limits of its own",
	"time/sleep":          "waits, which is not granted",
}

// notCalled are declared functions that no combination of arguments of the driver suits, and why. The table may only shrink.
var notCalled = map[string]string{
	"memoryview:__delitem__":                "always raises TypeError, as CPython's",
	"array:__release_buffer__":              "takes only a view that the array itself gave; it is memoryview.release()",
	"bytearray:__release_buffer__":          "takes only a view that the bytearray itself gave; it is memoryview.release()",
	"memoryview:__release_buffer__":         "takes only a view that the view itself gave; it is memoryview.release()",
	"tzinfo:dst":                            "always raises NotImplementedError: for subclasses",
	"tzinfo:utcoffset":                      "always raises NotImplementedError: for subclasses",
	"tzinfo:tzname":                         "always raises NotImplementedError: for subclasses",
	"BufferedReader:fileno":                 "always raises OSError: files have no number",
	"TextIOWrapper:fileno":                  "always raises OSError: files have no number",
	"BufferedReader:truncate":               "always raises OSError: not writable",
	"BufferedReader:write":                  "always raises OSError: not writable",
	"BufferedReader:writelines":             "always raises OSError: not writable",
	"BufferedWriter:__next__":               "always raises OSError: not readable",
	"BufferedWriter:fileno":                 "always raises OSError: files have no number",
	"BufferedWriter:read":                   "always raises OSError: not readable",
	"BufferedWriter:readline":               "always raises OSError: not readable",
	"BufferedWriter:readlines":              "always raises OSError: not readable",
	"array:fromfile":                        "needs a file and a count beside an array; array.frombytes does its work",
	"hashlib/_pbkdf2":                       "has more parameters than are tried; it is called through op:pbkdf2",
	"array:tofile":                          "needs a binary file to write beside an array; it is called through op:tofile",
	"property:__set__":                      "wants an instance of the class that has the property; it is called through op:property_set",
	"struct/pack_into":                      "has more parameters than are tried; it is called through op:pack_into",
	"Struct:pack_into":                      "has more parameters than are tried; it is called through op:pack_into",
	"getset_descriptor:__delete__":          "the attributes of the one that is tried cannot be deleted",
	"warnings/_caller":                      "wants a tuple of texts, which warnings.warn passes",
	"json/_decode":                          "has eight parameters, which json.loads knows; it is called through op:json_loads",
	"GenericAlias:__instancecheck__":        "always raises TypeError",
	"TypeVar:__mro_entries__":               "always raises TypeError",
	"ParamSpec:__mro_entries__":             "always raises TypeError",
	"ParamSpecArgs:__mro_entries__":         "always raises TypeError",
	"ParamSpecKwargs:__mro_entries__":       "always raises TypeError",
	"TypeVarTuple:__mro_entries__":          "always raises TypeError",
	"TypeVarTuple:__typing_subst__":         "always raises TypeError",
	"ParamSpec:__typing_prepare_subst__":    "is for an alias that has the parameter: Python does it all",
	"TypeVarTuple:__typing_prepare_subst__": "is for an alias that has the parameter: Python does it all",
	"Generic:__init_subclass__":             "is for a class that is being made: Python does it all",
	"NewType:__call__":                      "is _idfunc, kept on the class: it does not bind",
	"GenericAlias:__subclasscheck__":        "always raises TypeError",
	"mappingproxy:__ior__":                  "always raises TypeError",
	"UserString:maketrans":                  "is str:maketrans",
	"time/get_clock_info":                   "wants the name of a clock",
	"classmethod_descriptor:__call__":       "wants a class that the descriptor's belongs to",
	"member_descriptor:__get__":             "wants an instance of the class that has the slot",
	"member_descriptor:__set__":             "wants an instance of the class that has the slot",
	"member_descriptor:__delete__":          "wants an instance of the class that has the slot",
	"member_descriptor:__reduce__":          "wants a descriptor of a slot",
	"member_descriptor:get __qualname__":    "wants a descriptor of a slot",
	"re/Match":                              "a class that cannot be called",
	"re/Pattern":                            "a class that cannot be called",
}

// garbage are operations that leave more garbage behind than they are charged for, how much more than realFactor, and why. What they hold at
// any time is charged. The table may only shrink.
var garbage = map[string]float64{
	// The slice of tokens behind the parser's cursor grows by a quarter, and is not ours; the tokens of one chunk are charged once, with
	// what the growing slice and the one it replaces take together. A str among type arguments is compiled, too.
	"builtins/compile": 2, "builtins/exec": 2, "builtins/eval": 2, "op:exec_repr": 2, "GenericAlias:__getitem__": 1.5, "UnionType:__getitem__": 1.5,
	"TypeVar:__typing_subst__": 1.5, "_GenericBase:__class_getitem__": 1.5, "op:getitem": 1.5, "op:or": 1.5, "op:ior": 1.5,
}

// unpaid is how many bytes more than charged, beside realSlack, operations may allocate, with the reason. The table may only shrink.
var unpaid = map[string]int64{
	"Random:randrange":   8 << 10,  // a copy of the bounds, for the width of the range
	"builtins/getattr":   8 << 10,  // the message of an error that the default replaces
	"_minipy/check":      16 << 10, // the message that quotes an argument
	"op:pbkdf2":          16 << 10, // the states of the hash, of fixed size
	"traceback/_extract": 48 << 10, // the frames of a traceback, a thousand at most, whose text is charged
	"type:set __bases__": 64 << 10, // new shapes of the class
}

// slower are operations whose steps may take longer than nanosecondsFactor times an empty loop's: how many times, and why. The table may only shrink:
// where nothing takes more than half of nanosecondsFactor, the line is to go.
var slower = map[string]float64{}

// operationsFile lists the calls that TestMeteringGrows makes, with the steps and bytes that each is charged. It is written by a search for
// arguments, one line for each thing that a function does differently, and the numbers alone by a run of the calls that are there:
//
//	MINIPY_METERING=update go test -run TestMeteringGrows .
//	MINIPY_METERING=record go test -run TestMeteringGrows .
const operationsFile = "testdata/_metering/operations.txt"

// grownSize is the size of arguments in operationsFile: within cache.
const grownSize = 1 << 13

// recorded is a line of operationsFile: a call and what it is charged beyond a call of a function that does nothing.
type recorded struct {
	operation
	steps, charged int64
}

// TestMeteringGrows calls every native function, method, attribute and operator with large arguments, and holds what it was charged against what
// it allocated, and against what it was charged when the list of calls was made: a charge that is lost fails.
func TestMeteringGrows(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector makes allocations of its own; one goroutine does all of this")
	}
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	runtime.LockOSThread() // for spentTime
	defer runtime.UnlockOSThread()
	c := newCaller(t)
	if meteringMode == "update" || meteringMode == "long" {
		c.search(meteringMode == "long")
		return
	}
	c.nothing = c.run(operation{"op:nothing", "", nil}, grownSize)
	listed := map[string]bool{}
	var out strings.Builder
	for _, r := range readOperations(t) {
		if notGrowing[r.path] != "" {
			continue
		}
		if strings.Contains(r.path, meteringOnly) {
			m := c.check(r.operation, grownSize)
			if meteringMode == "record" {
				c.write(&out, r.operation, m)
			} else {
				c.same(r, m)
			}
		}
		listed[r.path] = true
	}
	if meteringMode == "record" && meteringOnly == "" {
		require.NoError(t, os.WriteFile(operationsFile, []byte(out.String()), 0o644))
	}
	known := map[string]bool{}
	for _, e := range c.callees() {
		known[e.path] = true
		if !listed[e.path] && notCalled[e.path] == "" && !strings.Contains(e.path, ":set ") && strings.Contains(e.path, meteringOnly) {
			accepted, _ := c.try(e, 8)
			c.found(e, len(accepted))
			for _, o := range c.distinct(accepted, grownSize/64, 1) {
				c.check(o, grownSize)
			}
		}
	}
	for path := range listed {
		assert.True(t, known[path], "%s is in %s, but there is no such function", path, operationsFile)
		assert.Empty(t, notCalled[path], "%s is called now: take it out of notCalled", path)
	}
}

// found fails when no call of e was found.
func (c *caller) found(e callee, accepted int) {
	if f, base := c.params[e.path], c.params["BaseException:__init__"]; f != nil && f.Name == base.Name && f.Doc == base.Doc {
		return // each exception has its own, for its name; one that is called is enough
	}
	if accepted == 0 && notCalled[e.path] == "" && !strings.Contains(e.path, ":set ") {
		c.t.Errorf("%s: no combination of arguments suits; add a kind to testdata/_metering/kinds.py", e.path)
	}
}

// same compares what a call is charged with what it was charged: less may be a lost charge. Some more is nobody's harm.
func (c *caller) same(r recorded, m measured) {
	if c.off(r, m) {
		m = c.run(r.operation, grownSize) // what is computed once was computed
	}
	if c.off(r, m) {
		c.t.Errorf("%s of %d: %d steps and %d bytes, %d and %d in %s, which has to be written anew if that is right", r.operation, grownSize,
			m.steps-c.nothing.steps, m.charged-c.nothing.charged, r.steps, r.charged, operationsFile)
	}
}

// off reports whether a call was charged less than it should be.
func (c *caller) off(r recorded, m measured) bool {
	steps, charged := m.steps-c.nothing.steps, m.charged-c.nothing.charged
	return steps < r.steps-r.steps/10-4 || charged < r.charged-r.charged/10-64
}

// excess reports whether a call allocated more than it was charged for.
func (c *caller) excess(o operation, m measured) bool {
	return float64(m.real) > float64(m.charged)*realFactor*max(1, garbage[o.path])+realSlack+float64(unpaid[o.path])
}

// readOperations reads operationsFile.
func readOperations(t *testing.T) (out []recorded) {
	text, err := os.ReadFile(operationsFile)
	require.NoError(t, err)
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		f := strings.Split(line, "\t")
		require.Len(t, f, 5, line)
		r := recorded{operation: operation{path: f[0], where: f[1]}}
		if f[2] != "" {
			r.kinds = strings.Split(f[2], ", ")
		}
		_, err := fmt.Sscan(f[3]+" "+f[4], &r.steps, &r.charged)
		require.NoError(t, err, line)
		out = append(out, r)
	}
	return out
}

// write adds a line of operationsFile.
func (c *caller) write(out *strings.Builder, o operation, m measured) {
	fmt.Fprintf(out, "%s\t%s\t%s\t%d\t%d\n", o.path, o.where, strings.Join(o.kinds, ", "), m.steps-c.nothing.steps, m.charged-c.nothing.charged)
}

// search finds arguments for everything there is to call, checks it, and writes operationsFile, or looks at the time instead.
func (c *caller) search(long bool) {
	enough, count := 60, 3
	if long {
		enough, count = 400, 8
	}
	var out strings.Builder
	empty := c.emptyLoop()
	c.nothing = c.run(operation{"op:nothing", "", nil}, grownSize)
	called := 0
	for _, e := range c.callees() {
		if !strings.Contains(e.path, meteringOnly) {
			continue
		}
		accepted, refused := c.try(e, enough)
		c.found(e, len(accepted))
		if len(accepted) > 0 {
			called++
		}
		chosen := c.distinct(accepted, grownSize/64, count)
		for i, o := range append(chosen, refused...) {
			c.check(o, grownSize)
			if long {
				c.checkTime(o, empty)
			} else if m := c.run(o, grownSize); i < len(chosen) || m.steps > 300 {
				c.write(&out, o, m)
			}
		}
		if long && len(accepted) > 0 {
			c.checkSmall(accepted[0], empty)
		}
	}
	for path, times := range c.slowest {
		if times <= nanosecondsFactor/2 {
			c.t.Errorf("%s takes %.1f times an empty loop's step at most: take it out of slower", path, times)
		}
	}
	c.t.Logf("%d operations called, %.1f ns a step in an empty loop", called, empty)
	if !long && meteringOnly == "" {
		require.NoError(c.t, os.WriteFile(operationsFile, []byte(out.String()), 0o644))
	}
}

// check makes a call with large arguments and compares.
func (c *caller) check(o operation, n int) measured {
	c.t.Helper()
	m := c.run(o, n)
	for range 2 { // math/big keeps scratch space for the next time, and the collector allocates too
		if c.excess(o, m) {
			m.real = min(m.real, c.run(o, n).real)
		}
	}
	if c.excess(o, m) {
		c.t.Errorf("%s of %d allocated %d bytes, charged %d (%d steps)", o, n, m.real, m.charged, m.steps)
	}
	if m.real/bytesPerStep > m.steps+realSlack/bytesPerStep {
		c.t.Errorf("%s of %d allocated %d bytes for %d steps", o, n, m.real, m.steps)
	}
	return m
}

// checkTime compares the time of a call with its steps.
func (c *caller) checkTime(o operation, empty float64) {
	m := c.run(o, grownSize)
	for i := 0; i < 12 && m.slow(empty); i++ {
		_, err := c.call("prepare", o.path, o.where, o.kinds, grownSize)
		if err == nil {
			runtime.GC() // what others left is not collected during the call
			before := c.emptyNow()
			again := c.prepared(o, grownSize)
			m.least(again, min(before, c.emptyNow())/empty)
			err = again.err
		}
		c.after(o.path, err)
	}
	c.noteSlow(o.path, float64(m.time.Nanoseconds()-20_000)/float64(m.steps)/empty, m.time > 300*time.Microsecond)
	if m.slow(empty * c.allowed(o.path) / nanosecondsFactor) {
		c.t.Errorf("%s of %d took %v for %d steps: %.1f times an empty loop's", o, grownSize, m.time, m.steps, float64(m.time.Nanoseconds())/float64(m.steps)/empty)
	}
}

// allowed is how many times the time of an empty loop's step a step of an operation may take.
func (c *caller) allowed(path string) float64 {
	return max(nanosecondsFactor*measuringFactor, slower[path])
}

// noteSlow remembers how slow the operations of slower really are.
func (c *caller) noteSlow(path string, times float64, counts bool) {
	if slower[path] != 0 && counts {
		c.slowest[path] = max(c.slowest[path], times)
	}
}

// least makes m take no longer than another measurement of the same, made while the machine was slower by some factor.
func (m *measured) least(again measured, slower float64) {
	if (again.err == nil) == (m.err == nil) {
		m.time = min(m.time, time.Duration(float64(again.time)/slower))
	}
}

// slow reports whether the steps took too long.
func (m measured) slow(empty float64) bool {
	return m.time > 300*time.Microsecond && float64(m.time.Nanoseconds()-20_000) > nanosecondsFactor*empty*float64(m.steps)
}

// checkSmall compares the time of many calls with small arguments with their steps.
func (c *caller) checkSmall(o operation, empty float64) {
	if _, err := c.call("prepare", o.path, o.where, o.kinds, 4); err != nil {
		c.again(err)
		return
	}
	var best float64
	for i := 0; i < 20 && (best == 0 || best > nanosecondsFactor*empty); i++ {
		before := c.emptyNow()
		m := c.measure("repeat", 300)
		slower := min(before, c.emptyNow()) / empty
		c.again(m.err)
		if ns := float64(m.time.Nanoseconds()-20_000) / float64(m.steps) / slower; best == 0 || ns < best {
			best = ns
		}
	}
	c.noteSlow(o.path, best/empty, true)
	if best > c.allowed(o.path)*empty {
		c.t.Errorf("%s takes %.1f times an empty loop's step", o, best/empty)
	}
}

// emptyNow is emptyLoop for this moment: processors get slower when they are hot, or share a core with another one's work.
func (c *caller) emptyNow() float64 {
	m := c.measure("nothing", 10_000)
	return float64(m.time.Nanoseconds()) / float64(m.steps)
}

// emptyLoop returns the nanoseconds of a step in an empty loop.
func (c *caller) emptyLoop() (best float64) {
	for range 50 {
		m := c.measure("nothing", 10_000)
		if ns := float64(m.time.Nanoseconds()) / float64(m.steps); best == 0 || ns < best {
			best = ns
		}
	}
	return best
}
