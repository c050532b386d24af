package minipy_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"slices"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/stdlib"
)

// meteringLong makes TestMeteringGrows take larger sizes and hold nanoseconds against steps, which only a quiet machine can:
// MINIPY_METERING=long.
var meteringLong = os.Getenv("MINIPY_METERING") == "long"

const (
	// realFactor is how much more than charged an operation may allocate, and realSlack what any call may besides.
	realFactor, realSlack = 1.25, 8 << 10
	// bytesPerStep is how much an operation may allocate for a step: clearing and copying so much takes the time of a step or two.
	bytesPerStep = 512
	// nanosecondsFactor is how much longer than a step of an empty loop a step may take.
	nanosecondsFactor = 10
)

// notGrowing are operations that TestMeteringGrows leaves out, and why. The table may only shrink.
var notGrowing = map[string]string{
	"builtins:input": "waits for standard input, which is not granted",
	"time:sleep":     "waits, which is not granted",
}

// notCalled are declared functions that no combination of arguments of the driver suits. The table may only shrink.
var notCalled = map[string]string{}

// growth runs the driver: it calls library functions with arguments of many kinds and sizes.
type growth struct {
	t       *testing.T
	prog    *minipy.Program
	modules []string
	res     *minipy.Result
	params  map[string]*native.Func
}

// measured is what one call took.
type measured struct {
	steps, charged, real int64
	time                 time.Duration
	err                  error
}

// weight orders calls by what they took: time, where that may be looked at.
func (m measured) weight() int64 {
	if meteringLong {
		return int64(m.time)
	}
	return m.steps + m.charged + m.real
}

// slow reports whether the steps took too long.
func (m measured) slow(empty float64) bool {
	return float64(m.time.Nanoseconds()-20_000) > nanosecondsFactor*empty*float64(m.steps)
}

func newGrowth(t *testing.T) *growth {
	path := filepath.Join("testdata", "_metering_driver.py")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	g := &growth{t: t, params: declarations()}
	for name := range stdlib.Modules() {
		g.modules = append(g.modules, name)
	}
	sort.Strings(g.modules)
	g.prog, err = minipy.Compile(path, string(src))
	require.NoError(t, err)
	g.begin()
	return g
}

// begin makes a new execution of the driver.
func (g *growth) begin() {
	var err error
	g.res, err = g.prog.Run(context.Background(), minipy.WithArgs(append([]string{"driver"}, g.modules...)...),
		minipy.WithLimits(minipy.Limits{Steps: 12_000_000, Memory: 128 << 20, Output: minipy.Unlimited}))
	require.NoError(g.t, err)
	_, err = g.res.Call(context.Background(), "find_methods")
	require.NoError(g.t, err)
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
		add("builtins:"+name, v)
		if k := v.Class(); k != nil {
			class("builtins:"+name, k)
		}
	}
	for name, module := range stdlib.Modules() {
		for _, e := range module().Entries() {
			path := name + ":" + e.Name.String()
			add(path, e.Value)
			if k := e.Value.Class(); k != nil {
				class(path, k)
			}
		}
	}
	return found
}

// call calls a function of the driver itself.
func (g *growth) call(name string, args ...any) (minipy.Value, error) {
	return g.res.Call(context.Background(), name, args...)
}

// measure calls a function of the driver and says what that took.
func (g *growth) measure(name string, args ...any) (m measured) {
	var before, after runtime.MemStats
	u := g.res.Usage
	runtime.ReadMemStats(&before)
	start := time.Now()
	_, m.err = g.call(name, args...)
	m.time = time.Since(start)
	runtime.ReadMemStats(&after)
	m.steps, m.charged, m.real = g.res.Usage.Steps-u.Steps, g.res.Usage.TotalBytes-u.TotalBytes, int64(after.TotalAlloc-before.TotalAlloc)
	return m
}

// again begins anew when an execution is used up or ended.
func (g *growth) again(err error) {
	var limit *minipy.LimitError
	if errors.As(err, &limit) || g.res.Usage.Steps > 6_000_000 {
		g.begin()
	}
	var internal *minipy.InternalError
	if errors.As(err, &internal) {
		g.t.Errorf("%v", err)
		g.begin()
	}
}

// kinds of arguments: the first ones of a call, and the further ones.
var firstKinds = []string{"int", "size", "neg", "big", "float", "none", "char", "str", "digits", "wide", "template", "bytes", "bytearray", "list", "strs", "bytess",
	"pairs", "tuple", "range", "dict", "ordinals", "set", "keys", "items", "deque", "slice", "all", "iter", "generator", "noop", "type", "object", "exception", "group", "nested", "spec",
	"hex", "zero", "three", "member"}
var moreKinds = []string{"int", "size", "big", "none", "char", "str", "bytes", "list", "noop", "type", "dict", "iter", "name", "byte"}
var lastKinds = []string{"int", "none", "size", "name"}

// combinations returns the kinds of arguments to try for a function that takes at least low and at most high of them; the further
// ones are of fewer kinds, unless both matter.
func combinations(low, high int, both bool) (out [][]string) {
	for n := low; n <= min(high, 3); n++ {
		combos := [][]string{{}}
		for i := range n {
			kinds := firstKinds
			if i > 0 && !both {
				kinds = moreKinds
			}
			if i > 1 {
				kinds = lastKinds
			}
			var next [][]string
			for _, c := range combos {
				for _, k := range kinds {
					next = append(next, append(slices.Clip(c), k))
				}
			}
			combos = next
		}
		out = append(out, combos...)
	}
	return out
}

// arity returns how many arguments a function takes, without a receiver.
func (g *growth) arity(path string) (low, high int) {
	f := g.params[path]
	if f == nil {
		return 0, 2
	}
	low, high = f.Required(), f.Positional()
	if f.Variadic() {
		high = max(low, 3)
	}
	low, high = max(low-f.Hidden(), 0), high-f.Hidden()
	return low, min(high, max(low, 3))
}

// operands returns how many arguments the operators of the driver take.
func (g *growth) operands(name string) int {
	switch name {
	case "setitem":
		return 3
	case "add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "lshift", "rshift", "and", "or", "xor", "matmul", "eq", "ne", "lt", "le", "in", "getitem", "iadd",
		"imul", "ior", "delitem":
		return 2
	}
	return 1
}

// targets returns every function with the combinations of arguments to try.
func (g *growth) targets() (paths []string, combos map[string][][]string) {
	combos = map[string][][]string{}
	found, err := g.call("find_methods")
	require.NoError(g.t, err)
	for path, receivers := range found.Go().(map[string]any) {
		low, high := g.arity(path)
		if strings.HasSuffix(path, ":__new__") {
			continue // stands for the constructor
		}
		for _, c := range combinations(low, high, false) {
			if len(receivers.([]any)) == 0 {
				combos[path] = append(combos[path], c)
			}
			for i, r := range receivers.([]any) {
				if i > 2 && len(c) > 1 {
					break
				}
				combos[path] = append(combos[path], append([]string{r.(string)}, c...))
			}
		}
	}
	names := []any{"builtins"}
	for _, m := range g.modules {
		names = append(names, m)
	}
	functions, err := g.call("find_functions", names)
	require.NoError(g.t, err)
	for _, path := range functions.Go().([]any) {
		f := g.params[path.(string)]
		if f == nil {
			continue // a class that is written in Python
		}
		low, high := g.arity(path.(string))
		combos[path.(string)] = combinations(low, high, false)
	}
	operators, ok := g.res.Get("operators")
	require.True(g.t, ok)
	for name := range operators.Go().(map[string]any) {
		n := g.operands(name)
		combos["op:"+name] = combinations(n, n, n == 2)
	}
	// Many names stand for one declaration; the shortest one is called.
	shortest := map[*native.Func]string{}
	for path := range combos {
		f := g.params[path]
		if old, ok := shortest[f]; f != nil && (!ok || len(path) < len(old) || len(path) == len(old) && path < old) {
			shortest[f] = path
		}
	}
	for path := range combos {
		if f := g.params[path]; notGrowing[path] == "" && (f == nil || shortest[f] == path) {
			paths = append(paths, path)
		}
	}
	sort.Strings(paths)
	return paths, combos
}

// TestMeteringGrows calls every native function, method and operator with arguments of growing size, and holds what it was charged against what it did.
func TestMeteringGrows(t *testing.T) {
	defer debug.SetGCPercent(debug.SetGCPercent(400))
	g := newGrowth(t)
	paths, combos := g.targets()
	small, large := 1<<7, 1<<13
	if meteringLong {
		small, large = 1<<9, 1<<14 // within cache
	}
	only := os.Getenv("MINIPY_METERING_ONLY")
	called := 0
	empty := g.emptyLoop()
	for _, path := range paths {
		if only != "" && !strings.Contains(path, only) {
			continue
		}
		t0 := time.Now()
		accepted := g.accepted(path, combos[path])
		t1 := time.Now()
		if len(accepted) > 0 {
			called++
		} else if notCalled[path] == "" {
			t.Logf("%s: not called", path)
		}
		for _, kinds := range g.distinct(path, accepted, small) {
			g.check(path, kinds, large, empty)
		}
		if d := time.Since(t0); d > 100*time.Millisecond {
			fmt.Println("SLOW", path, d, t1.Sub(t0), len(combos[path]), len(accepted))
		}
		if meteringLong && len(accepted) > 0 {
			g.checkSmall(path, accepted[0], empty)
		}
	}
	t.Logf("%d functions called, %.1f ns a step in an empty loop", called, empty)
	if only == "" {
		assert.Greater(t, called, 800)
	}
}

// accepted returns the combinations of arguments that a function accepts.
func (g *growth) accepted(path string, combos [][]string) (out [][]string) {
	arg := make([]any, len(combos))
	for i, c := range combos {
		kinds := make([]any, len(c))
		for j, k := range c {
			kinds[j] = k
		}
		arg[i] = kinds
	}
	for range 6 {
		_, err := g.call("try_all", path, arg, 16)
		accepted, _ := g.res.Get("accepted")
		for _, i := range accepted.Go().([]any) {
			out = append(out, combos[i.(int64)])
		}
		tried, _ := g.res.Get("tried")
		n, _ := tried.Int()
		g.again(err)
		if arg, combos = arg[n:], combos[n:]; len(arg) == 0 { // else behind the one that reached a limit
			break
		}
	}
	return out
}

// run measures one call, and the consumption of its result if that is an iterator.
func (g *growth) run(path string, kinds []string, n int) (m measured) {
	if _, err := g.call("prepare", path, kinds, n); err != nil {
		g.again(err)
		return measured{err: err}
	}
	if m = g.measure("call"); m.err != nil {
		g.again(m.err)
		return m
	}
	if lazy, err := g.call("lazy"); err == nil && lazy.Go() == true {
		d := g.measure("drain", min(2*n, 4_000_000/n))
		m = measured{m.steps + d.steps, m.charged + d.charged, m.real + d.real, m.time + d.time, d.err}
	}
	g.again(m.err)
	return m
}

// distinct returns at most six combinations that make a function do different things, those that cost most first.
func (g *growth) distinct(path string, accepted [][]string, n int) [][]string {
	if step := len(accepted) / 40; step > 1 {
		var fewer [][]string
		for i := 0; i < len(accepted); i += step {
			fewer = append(fewer, accepted[i])
		}
		accepted = fewer
	}
	type candidate struct {
		kinds []string
		m     measured
	}
	var found []candidate
	seen := map[[2]int64]bool{}
	for _, kinds := range accepted {
		m := g.run(path, kinds, n)
		if key := [2]int64{m.steps / 32, m.charged / 512}; !seen[key] {
			seen[key] = true
			found = append(found, candidate{kinds, m})
		}
	}
	sort.SliceStable(found, func(i, j int) bool { return found[i].m.weight() > found[j].m.weight() })
	var out [][]string
	for _, c := range found[:min(len(found), 6)] {
		out = append(out, c.kinds)
	}
	return out
}

// check calls a function with large arguments and compares.
func (g *growth) check(path string, kinds []string, n int, empty float64) {
	m := g.run(path, kinds, n)
	for range 2 { // math/big keeps scratch space for the next time, and the collector allocates too
		if float64(m.real) > float64(m.charged)*realFactor+realSlack {
			m.real = min(m.real, g.run(path, kinds, n).real)
		}
	}
	what := fmt.Sprintf("%s(%s) of %d", path, strings.Join(kinds, ", "), n)
	if limit := float64(m.charged)*realFactor + realSlack; float64(m.real) > limit {
		g.t.Errorf("%s allocated %d bytes, charged %d (%d steps)", what, m.real, m.charged, m.steps)
	}
	if m.real/bytesPerStep > m.steps+realSlack/bytesPerStep {
		g.t.Errorf("%s allocated %d bytes for %d steps", what, m.real, m.steps)
	}
	if !meteringLong {
		return
	}
	for i := 0; i < 10 && m.time > 300*time.Microsecond && m.slow(empty); i++ {
		if again := g.run(path, kinds, n); again.err == nil && again.time < m.time {
			m.time = again.time
		}
	}
	if m.time < 300*time.Microsecond {
		return
	}
	if m.slow(empty) {
		g.t.Errorf("%s took %v for %d steps: %.0f ns each", what, m.time, m.steps, float64(m.time.Nanoseconds())/float64(m.steps))
	}
}

// checkSmall compares the time of many calls with small arguments with their steps.
func (g *growth) checkSmall(path string, kinds []string, empty float64) {
	if _, err := g.call("prepare", path, kinds, 4); err != nil {
		g.again(err)
		return
	}
	var best float64
	for i := 0; i < 10 && (best == 0 || best > nanosecondsFactor*empty); i++ {
		m := g.measure("repeat", 300)
		g.again(m.err)
		if ns := float64(m.time.Nanoseconds()-20_000) / float64(m.steps); best == 0 || ns < best {
			best = ns
		}
	}
	if best > nanosecondsFactor*empty {
		g.t.Errorf("%s(%s) takes %.0f ns a step", path, strings.Join(kinds, ", "), best)
	}
}

// emptyLoop returns the nanoseconds of a step in an empty loop.
func (g *growth) emptyLoop() (best float64) {
	for range 5 {
		m := g.measure("nothing", 100_000)
		if ns := float64(m.time.Nanoseconds()) / float64(m.steps); best == 0 || ns < best {
			best = ns
		}
	}
	return best
}
