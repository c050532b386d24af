package minipy_test

import (
	"context"
	"errors"
	"hash/fnv"
	"io"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/stdlib"
)

// operation is a call that the tests of metering make: a function, method, attribute or operator with arguments of certain kinds.
type operation struct {
	path  string   // "module/function", "Class:method", "Class:get attribute", "op:operator"
	where string   // for what belongs to a class: the module that has it, or a kind of which it is a type
	kinds []string // of the arguments
}

func (o operation) String() string { return o.path + "(" + strings.Join(o.kinds, ", ") + ")" }

// callee is something to call, with the combinations of arguments to try.
type callee struct {
	path, where string
	combos      func() [][]string
}

// caller runs the driver in testdata/_metering, which calls library functions with arguments of many kinds and sizes.
type caller struct {
	t       *testing.T
	prog    *minipy.Program
	options []minipy.Option
	modules []any
	res     *minipy.Result
	params  map[string]*native.Func
	nothing measured           // a call of a function that does nothing
	slowest map[string]float64 // of the operations in slower, how many times an empty loop's step they took
	mutated bool               // a charge may be missing, and a panic follow from that
}

// measured is what one call took.
type measured struct {
	steps, charged, real int64
	time                 time.Duration
	err                  error
}

// weight orders calls by what they took: time, where that may be looked at.
func (m measured) weight() int64 {
	if meteringMode == "long" {
		return int64(m.time)
	}
	return m.steps + m.charged
}

func newCaller(t *testing.T) *caller {
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "text"), []byte(strings.Repeat("some text\n", 1000)), 0o600))
	scripts := filepath.Join("testdata", "_metering")
	path := filepath.Join(scripts, "driver.py")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	c := &caller{t: t, slowest: map[string]float64{}, params: declarations(), modules: []any{"builtins"}}
	for name := range stdlib.Modules() {
		c.modules = append(c.modules, name)
	}
	slices.SortFunc(c.modules, func(a, b any) int { return strings.Compare(a.(string), b.(string)) })
	c.prog, err = minipy.Compile(path, string(src))
	require.NoError(t, err)
	c.options = []minipy.Option{
		minipy.WithArgs("driver", folder), minipy.WithModules(os.DirFS(scripts)), minipy.WithStdout(io.Discard),
		minipy.WithLimits(minipy.Limits{Steps: 20_000_000, Memory: 256 << 20, Output: minipy.Unlimited}),
		minipy.WithGrants(capability.WriteDir(folder), capability.ReadDir(folder), capability.FrozenClock(time.Unix(1_600_000_000, 0)), capability.SeededEntropy(1),
			capability.EnvValues(map[string]string{"w1": "x"})),
	}
	c.begin()
	return c
}

// begin makes a new execution of the driver.
func (c *caller) begin() {
	var err error
	c.res, err = c.prog.Run(context.Background(), c.options...)
	require.NoError(c.t, err)
}

// again begins anew when an execution is used up or ended. It never comes to a walk over live memory, whose steps depend on all that was called before.
func (c *caller) again(err error) {
	var limit *minipy.LimitError
	if isInternal(err) {
		if !c.mutated {
			c.t.Errorf("%v", err)
		}
		c.begin()
	} else if errors.As(err, &limit) || c.res.Usage.Steps > 10_000_000 || c.res.Usage.TotalBytes > 100<<20 {
		c.begin()
	}
}

// isInternal reports whether err is a panic of the engine.
func isInternal(err error) bool { return errors.As(err, new(*minipy.InternalError)) }

// after is again behind a call, which may have been of a function that changes the machine itself.
func (c *caller) after(path string, err error) {
	if strings.HasPrefix(path, "sys/set") {
		c.begin()
	}
	c.again(err)
}

// declarations returns the native functions by the names that the driver gives them.
func declarations() map[string]*native.Func {
	found := map[string]*native.Func{}
	add := func(path string, v object.Value) {
		if w := v.Wrapper(); w != nil {
			v = w.Func()
		}
		if f := native.Of(v); f != nil {
			found[path] = f
		}
	}
	class := func(path string, k *object.Class) {
		if f, ok := k.Constructor().(*native.Func); ok {
			found[path] = f
		}
		for i := k.Dict().Next(0); i >= 0; i = k.Dict().Next(i + 1) {
			key, v := k.Dict().At(i)
			add(k.Name()+":"+key.Str().String(), v)
		}
	}
	for name, v := range builtins.Builtins() {
		add("builtins/"+name, v)
		if k := v.Class(); k != nil {
			class("builtins/"+name, k)
		}
	}
	for name, module := range stdlib.Modules() {
		for _, e := range module().Entries() {
			path := name + "/" + e.Name.String()
			add(path, e.Value)
			if k := e.Value.Class(); k != nil {
				class(path, k)
			}
		}
	}
	return found
}

// call calls a function of the driver itself.
func (c *caller) call(name string, args ...any) (minipy.Value, error) {
	return c.res.Call(context.Background(), name, args...)
}

// measure calls a function of the driver and says what that took.
func (c *caller) measure(name string, args ...any) (m measured) {
	var before, after runtime.MemStats
	u := c.res.Usage
	runtime.ReadMemStats(&before)
	start := spentTime()
	_, m.err = c.call(name, args...)
	m.time = spentTime() - start
	runtime.ReadMemStats(&after)
	m.steps, m.charged, m.real = c.res.Usage.Steps-u.Steps, c.res.Usage.TotalBytes-u.TotalBytes, int64(after.TotalAlloc-before.TotalAlloc)
	return m
}

// run makes one call with arguments of size n, and consumes its result if that is an iterator.
func (c *caller) run(o operation, n int) (m measured) {
	if _, err := c.call("prepare", o.path, o.where, o.kinds, n); err != nil {
		c.again(err)
		return measured{err: err}
	}
	m = c.prepared(o, n)
	c.after(o.path, m.err)
	return m
}

// prepared makes the call that was prepared.
func (c *caller) prepared(o operation, n int) (m measured) {
	m = c.measure("call")
	if m.err == nil {
		if lazy, err := c.call("lazy"); err == nil && lazy.Go() == true {
			d := c.measure("drain", 2*n)
			m = measured{m.steps + d.steps, m.charged + d.charged, m.real + d.real, m.time + d.time, d.err}
		}
	}
	return m
}

// Kinds of arguments: those of which the first argument, behind a receiver if there is one, may be, the second, and the third.
var (
	firstKinds = []string{"int", "size", "neg", "big", "float", "complex", "bool", "none", "char", "spec", "name", "mode", "module name", "codec", "algorithm", "byte", "hex",
		"hex float", "zero", "three", "moment", "member", "str", "lines", "spaces", "digits", "wide", "astral", "template", "braces", "source", "json", "base64", "bytes", "table",
		"bytearray", "memoryview", "list", "strs", "bytess", "floats", "pairs", "objects", "exceptions", "nested", "shared", "tuple", "numbers", "range", "dict", "ordinals", "set",
		"frozenset", "keys", "items", "deque", "counter", "slice", "all", "iter", "generator", "asyncgen", "coroutine", "noop", "type", "class", "object", "matrix", "guarded", "array", "text array", "struct format", "four bytes", "array", "text array", "struct format", "four bytes",
		"exception", "exit", "empty", "method", "byte format", "traced", "traceback", "frame", "group", "property", "proxy", "code", "typevar", "date", "time", "datetime", "timedelta", "hour", "timezone", "aware", "zoned", "iso date", "iso time",
		"date format", "struct_time", "pattern", "match", "path", "folder", "state", "module", "cell"}
	secondKinds = []string{"int", "size", "neg", "big", "float", "none", "char", "str", "wide", "bytes", "bytearray", "list", "pairs", "tuple", "noop", "type", "dict", "set", "slice",
		"iter", "name", "byte", "spec", "empty", "codec", "handler", "moment", "date format", "hour", "aware", "zoned", "exception", "object", "time", "table", "algorithm"}
	thirdKinds = []string{"int", "none", "size", "name", "mode", "dict", "str", "list", "handler"}
)

// combinations returns the kinds of arguments to try for a function that takes at least low and at most high of them, in an order that
// depends on the path alone.
func combinations(path string, receivers []string, low, high int) (out [][]string) {
	for n := low; n <= high; n++ {
		combos := [][]string{{}}
		if receivers != nil {
			combos = nil
			if n > 1 && !strings.HasPrefix(path, "op:") {
				if i := slices.Index(receivers, "object"); i > 0 {
					receivers[0] = "object" // whose attributes may be set
				}
				receivers = receivers[:min(len(receivers), 3)]
			}
			for _, r := range receivers {
				combos = append(combos, []string{r})
			}
		}
		for i := range n {
			kinds := [][]string{firstKinds, secondKinds, thirdKinds, {"int"}}[min(i, 3)]
			if n > 2 && i == 0 {
				kinds = secondKinds
			}
			next := make([][]string, 0, len(combos)*len(kinds))
			for _, c := range combos {
				for _, k := range kinds {
					next = append(next, append(slices.Clip(c), k))
				}
			}
			combos = next
		}
		out = append(out, combos...)
	}
	h := fnv.New64a()
	h.Write([]byte(path))
	random := rand.New(rand.NewPCG(1, h.Sum64()))
	random.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// takes is how many arguments functions take whose declarations do not say it: they sort their arguments out themselves.
var takes = map[string]int{"datetime/date": 3, "datetime/datetime": 3, "datetime/time": 3, "generator:throw": 1, "coroutine:throw": 1}

// arity returns how many arguments a function takes, beside a receiver or the class.
func (c *caller) arity(path string, without int) (low, high int) {
	f := c.params[path]
	if n, ok := takes[path]; ok {
		return n, n
	}
	if f == nil {
		return 0, 2
	}
	without = max(without, f.Hidden())
	low, high = max(f.Required()-without, 0), f.Positional()-without
	if f.Variadic() {
		high = max(low, 2)
	}
	return low, max(min(high, max(low, 3)), 0)
}

// operands are how many operands operators of the driver take that do not take one.
var operands = map[string]int{"setitem": 3, "slice": 3, "slice_step": 3}

func init() {
	for _, name := range strings.Fields("add sub mul truediv floordiv mod pow lshift rshift and or xor matmul eq ne lt le gt ge in is getitem iadd isub imul ior iand " +
		"ixor ilshift irshift itruediv ifloordiv imod ipow imatmul delitem and_or fstring_spec") {
		operands[name] = 2
	}
	operands["not in"] = 2
}

// callees returns everything there is to call, each declared function once.
func (c *caller) callees() (out []callee) {
	add := func(path, where string, receivers []string, low, high int) {
		if _, method, _ := strings.Cut(path, ":"); notGrowing[path] == "" && notGrowing[":"+method] == "" {
			out = append(out, callee{path, where, func() [][]string { return combinations(path, receivers, low, high) }})
		}
	}
	_, err := c.call("find_functions", c.modules)
	require.NoError(c.t, err)
	functions, _ := c.res.Get("functions")
	for _, f := range functions.Go().([]any) {
		path := f.(string)
		if c.params[path] != nil { // else a class that is written in Python
			low, high := c.arity(path, 0)
			add(path, "", nil, low, high)
		}
	}
	_, err = c.call("find_methods", c.modules)
	require.NoError(c.t, err)
	found, _ := c.res.Get("found")
	for path, v := range found.Go().(map[string]any) {
		about := v.([]any)
		where := about[0].(string)
		receivers := []string{}
		for _, r := range about[3:] {
			receivers = append(receivers, r.(string))
		}
		switch about[1] {
		case "get":
			add(path, where, receivers, 0, 0)
		case "set":
			add(path, where, receivers[:min(len(receivers), 4)], 1, 1)
		case "method":
			low, high := c.arity(path, 1)
			add(path, where, receivers, low, high)
		case "class":
			low, high := c.arity(path, 1)
			add(path, where, nil, low, high)
		case "static":
			if !strings.HasSuffix(path, ":__new__") { // stands for the constructor
				low, high := c.arity(path, 0)
				add(path, where, nil, low, high)
			}
		}
	}
	operators, ok := c.res.Get("operators")
	require.True(c.t, ok)
	for name := range operators.Go().(map[string]any) {
		if name == "nothing" {
			continue
		}
		n := max(operands[name], 1)
		receivers := append(slices.Clone(firstKinds), "spaces", "values", "ordered", "defaultdict", "stringio", "file", "union", "alias")
		add("op:"+name, "", receivers, n-1, n-1)
	}
	return c.once(out)
}

// once keeps of the names that stand for one declaration the shortest.
func (c *caller) once(all []callee) (out []callee) {
	sort.Slice(all, func(i, j int) bool {
		a, b := all[i].path, all[j].path
		return len(a) < len(b) || len(a) == len(b) && a < b
	})
	seen := map[*native.Func]bool{}
	for _, e := range all {
		if f := c.params[e.path]; f != nil {
			if seen[f] {
				continue
			}
			seen[f] = true
		}
		out = append(out, e)
	}
	sort.Slice(out, func(i, j int) bool { return out[i].path < out[j].path })
	return out
}

// try returns calls that are accepted, and some that are refused with an error. Combinations are tried until there are enough.
func (c *caller) try(e callee, enough int) (accepted, refused []operation) {
	combos := e.combos()
	for range 20 {
		if len(combos) == 0 {
			break
		}
		part := combos[:min(len(combos), 2000)]
		arg := make([]any, len(part))
		for i, k := range part {
			arg[i] = k
		}
		_, err := c.call("try_all", e.path, e.where, arg, 16, enough-len(accepted))
		take := func(name string, to *[]operation) {
			v, _ := c.res.Get(name)
			for _, i := range v.Go().([]any) {
				*to = append(*to, operation{e.path, e.where, part[i.(int64)]})
			}
		}
		take("accepted", &accepted)
		take("refused", &refused)
		tried, _ := c.res.Get("tried")
		n, _ := tried.Int()
		c.after(e.path, err)
		if n == 0 {
			c.t.Errorf("%s: %v", e.path, err)
			break
		}
		if combos = combos[n:]; len(accepted) >= enough { // else behind the one that reached a limit
			break
		}
	}
	return accepted, refused
}

// distinct returns at most count operations that do different things, those that cost most first.
func (c *caller) distinct(all []operation, n, count int) []operation {
	type candidate struct {
		operation
		weight int64
	}
	var found []candidate
	seen := map[[2]int64]bool{}
	for _, o := range all {
		if _, err := c.call("prepare", o.path, o.where, o.kinds, n); err != nil {
			c.again(err)
			continue
		}
		u := c.res.Usage
		start := spentTime()
		_, err := c.call("call")
		if err == nil {
			if lazy, err := c.call("lazy"); err == nil && lazy.Go() == true {
				_, _ = c.call("drain", 2*n)
			}
		}
		m := measured{time: spentTime() - start, steps: c.res.Usage.Steps - u.Steps, charged: c.res.Usage.TotalBytes - u.TotalBytes}
		c.after(o.path, err)
		if key := [2]int64{m.steps / 32, m.charged / 512}; !seen[key] {
			seen[key] = true
			found = append(found, candidate{o, m.weight()})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].weight > found[j].weight })
	var out []operation
	for _, f := range found[:min(len(found), count)] {
		out = append(out, f.operation)
	}
	return out
}
