package minipy_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"testing/fstest"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

func TestLimitsEndTheScript(t *testing.T) {
	for _, c := range []struct {
		src    string
		limits minipy.Limits
		kind   budget.Kind
	}{
		{"while True: pass", minipy.Limits{Steps: 5000}, budget.Steps},
		{"x = []\nwhile True: x.append([0])", minipy.Limits{Memory: 1 << 20}, budget.Memory},
		{"x = 'a' * 10**9", minipy.Limits{Memory: 1 << 20}, budget.Memory},
		{"while True: print('x' * 100)", minipy.Limits{Output: 1000}, budget.Output},
		{"while True: pass", minipy.Limits{Time: 5 * time.Millisecond, Steps: minipy.Unlimited}, budget.Time},
	} {
		prog, err := minipy.Compile("x.py", "try:\n    "+strings.ReplaceAll(c.src, "\n", "\n    ")+"\nexcept BaseException:\n    pass\nfinally:\n    done = 1\n")
		require.NoError(t, err)
		res, err := prog.Run(context.Background(), minipy.WithLimits(c.limits))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit, c.src)
		assert.Equal(t, c.kind, limit.Kind)
		assert.True(t, strings.HasPrefix(limit.Where, "x.py:"), "%q", limit.Where)
		if c.kind != budget.Time {
			assert.Greater(t, limit.Used, limit.Max)
		}
		_, ok := res.Get("done")
		assert.False(t, ok, "finally does not run")
		assert.Positive(t, res.Usage.Steps)
		_, again := res.Call(context.Background(), "print")
		assert.Error(t, again)
	}
}

func TestDepthRaisesRecursionError(t *testing.T) {
	res := run(t, "def f(n): return f(n + 1)\ntry:\n    f(0)\nexcept RecursionError as e:\n    text = str(e)\n", minipy.WithLimits(minipy.Limits{Depth: 50}))
	assert.Equal(t, "maximum recursion depth exceeded", get(t, res, "text"))
	assert.Equal(t, int64(50), res.Usage.Depth)
}

func TestContextsEndTheScript(t *testing.T) {
	prog, err := minipy.Compile("x.py", "while True: pass")
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	go cancel()
	_, err = prog.Run(ctx, minipy.WithLimits(minipy.Limits{Steps: minipy.Unlimited}))
	var limit *minipy.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Cancelled, limit.Kind)
	assert.ErrorIs(t, err, context.Canceled)

	short, err := minipy.Compile("x.py", "x = 1")
	require.NoError(t, err)
	res, err := short.Run(ctx)
	assert.ErrorIs(t, err, context.Canceled, "even one that would end before anybody looks")
	_, ok := res.Get("x")
	assert.False(t, ok)
}

func TestCallsSpendTheSameBudget(t *testing.T) {
	res := run(t, "def work(n):\n    for i in range(n): pass\n", minipy.WithLimits(minipy.Limits{Steps: 5000}))
	for range 3 {
		_, err := res.Call(context.Background(), "work", 500)
		require.NoError(t, err)
	}
	_, err := res.Call(context.Background(), "work", 100_000)
	require.ErrorAs(t, err, new(*minipy.LimitError))
	assert.Greater(t, res.Usage.Steps, int64(5000))
	_, err = res.Call(context.Background(), "work", 1)
	assert.ErrorAs(t, err, new(*minipy.LimitError), "an empty purse stays empty")
}

func TestOptionsThatMakeNoSense(t *testing.T) {
	prog, err := minipy.Compile("x.py", "pass")
	require.NoError(t, err)
	for _, opt := range []minipy.Option{
		minipy.WithLimits(minipy.Limits{Steps: -1}), minipy.WithGrants(capability.ReadDir("")), minipy.WithFunc("f", nil),
	} {
		res, err := prog.Run(context.Background(), opt)
		assert.Error(t, err)
		require.NotNil(t, res)
		_, ok := res.Get("x")
		assert.False(t, ok)
		_, err = res.Call(context.Background(), "x")
		assert.Error(t, err)
		ex, err := prog.Start(opt)
		assert.Error(t, err)
		_, err = ex.Step(context.Background(), 1)
		assert.Error(t, err)
		_, err = minipy.Compile("x.py", "pass", opt)
		assert.Error(t, err)
	}
	_, err = minipy.Compile("x.py", strings.Repeat("x = 1\n", 1000), minipy.WithLimits(minipy.Limits{Source: 100}))
	assert.ErrorAs(t, err, new(*minipy.LimitError))
	_, err = minipy.Compile("x.py", strings.Repeat("x = 1\n", 10_000), minipy.WithLimits(minipy.Limits{Memory: 10_000}))
	assert.ErrorAs(t, err, new(*minipy.LimitError))
}

func TestStepsAreSlices(t *testing.T) {
	ctx := context.Background()
	const src = "def gen():\n    for i in range(500): yield i\ntotal = 0\nfor x in gen(): total += x\nbig = sorted(range(100), key=lambda x: -x)\n"
	whole := run(t, src)
	prog, err := minipy.Compile("x.py", src)
	require.NoError(t, err)
	ex, err := prog.Start()
	require.NoError(t, err)
	slices := 0
	for done := false; !done; slices++ {
		require.Less(t, slices, 10_000)
		_, busy := ex.Result().Call(ctx, "gen")
		assert.Error(t, busy, "it has not ended")
		done, err = ex.Step(ctx, 100)
		require.NoError(t, err)
	}
	assert.Greater(t, slices, 20)
	assert.True(t, ex.Done())
	res := ex.Result()
	assert.Equal(t, int64(124750), get(t, res, "total"))
	assert.Equal(t, whole.Usage, res.Usage, "slicing costs nothing")
	done, err := ex.Step(ctx, 1)
	assert.True(t, done)
	assert.NoError(t, err)
}

func TestStepReportsErrorsAndContexts(t *testing.T) {
	prog, err := minipy.Compile("x.py", "x = 1\nfor i in range(1000): pass\n1/0\n")
	require.NoError(t, err)
	ex, err := prog.Start()
	require.NoError(t, err)
	done, err := ex.Step(context.Background(), 10)
	require.NoError(t, err)
	require.False(t, done)
	assert.Equal(t, int64(1), get(t, ex.Result(), "x"))
	done, err = ex.Step(context.Background(), 1_000_000)
	assert.True(t, done)
	assert.EqualError(t, err, "ZeroDivisionError: division by zero")
	_, again := ex.Step(context.Background(), 1)
	assert.Equal(t, err, again)

	ex, err = prog.Start()
	require.NoError(t, err)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	done, err = ex.Step(ctx, 10)
	assert.True(t, done)
	assert.ErrorIs(t, err, context.Canceled)
}

// Usage is the same in every run, however the collector runs and however many processors there are.
func TestUsageIsDeterministic(t *testing.T) {
	const src = `
import json, math
class Node:
    def __init__(self, n): self.n, self.kids = n, []
def build(depth):
    node = Node(depth)
    if depth:
        node.kids = [build(depth - 1) for _ in range(3)]
    return node
def total(node): return node.n + sum(total(k) for k in node.kids)
words = {}
for i in range(2000):
    w = 'w%d' % (i * 7919 % 101)
    words[w] = words.get(w, 0) + 1
trees = [total(build(5)) for _ in range(8)]
text = json.dumps({'words': words, 'trees': trees, 'ids': [id(object()) % 7, hash('x') % 3]})
s = set(words)
print(sorted(words, key=lambda w: (words[w], w))[:3], list(s)[:3], text[:40])
try:
    [][1]
except IndexError as e:
    print(repr(e), math.sqrt(len(text)))
def kinds(**kw): return list(kw)
print(kinds(b=1, a=2), data)
`
	prog, err := minipy.Compile("x.py", src)
	require.NoError(t, err)
	data := map[string]any{}
	for i := range 50 {
		data[fmt.Sprint("key", i)] = map[int]int{i: i, -i: i, i * 3: 0}
	}
	one := func() (string, minipy.Usage) {
		var out strings.Builder
		res, err := prog.Run(context.Background(), minipy.With("data", data), minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Memory: 2 << 20}))
		require.NoError(t, err)
		return out.String(), res.Usage
	}
	output, usage := one()
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for i := range 10 {
		debug.SetGCPercent([]int{10, 100, 400, -1}[i%4])
		runtime.GOMAXPROCS(1 + i%2)
		out, u := one()
		assert.Equal(t, output, out)
		assert.Equal(t, usage, u)
	}
}

// A Program and options are shared by any number of goroutines: this test is for the race detector.
func TestProgramsAreSharedByGoroutines(t *testing.T) {
	prog, err := minipy.Compile("x.py", `
import json, math, helper
class C:
    total = 0
    def add(self, n):
        self.total += n
        return self.total
c = C()
out = [c.add(order.items[0].price + n) for n in range(10)]
text = json.dumps({'a': [1, 2.5, None, 'x'], 'n': helper.twice(n)}) + f'{math.pi:.3f} gr\u00fcn {name!r}'
double = twice(n)
try:
    raise ValueError('\u00e9' * 100)
except ValueError as e:
    text += str(e)[70]
kept = sorted(({3: 1} | {n: 2}).items(), key=lambda kv: kv[0])
`)
	require.NoError(t, err)
	files := fstest.MapFS{"helper.py": {Data: []byte("def twice(x): return x * 2\n")}}
	opts := []minipy.Option{minipy.With("order", &order{Items: []item{{1, 1}}}), minipy.With("name", minipy.Str(strings.Repeat("gr\u00fcn", 40))),
		minipy.WithFunc("twice", func(n int) int { return 2 * n }), minipy.WithModules(files)}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 5 {
				n := g*10 + i
				res, err := prog.Run(context.Background(), append([]minipy.Option{minipy.With("n", n)}, opts...)...)
				if err != nil {
					t.Error(err)
					return
				}
				v, _ := res.Get("double")
				if got, _ := v.Int(); got != int64(2*n) {
					t.Errorf("double is %v, not %d", v, 2*n)
				}
			}
		}()
	}
	wg.Wait()
}

func TestErrorsAreOfThreeTypes(t *testing.T) {
	_, err := minipy.Compile("x.py", "x = = 1\n")
	var syntax *minipy.SyntaxError
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, minipy.SyntaxError{Type: "SyntaxError", Message: "invalid syntax", File: "x.py", Line: 1, Column: 5, EndLine: 1, EndCol: 6, Text: "x = = 1"}, *syntax)
	assert.Equal(t, "  File \"x.py\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n", syntax.Render())
	assert.EqualError(t, err, "SyntaxError: invalid syntax (x.py, line 1)")

	_, err = minipy.Compile("x.py", "if x:\n\tf(\n  a=1,\n  b=2 for b in c)\n")
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, "  File \"x.py\", line 4\n    b=2 for b in c)\n    ^^\nSyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?\n", syntax.Render())

	_, err = minipy.Compile("x.py", "def f():\npass\n")
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, "IndentationError", syntax.Type)

	exc := fails(t, "import sys\ndef f(x):\n    raise ValueError('bad', x)\n\ntry:\n    f(1)\nexcept ValueError:\n    [][2]\n")
	assert.Equal(t, "IndexError: list index out of range", exc.Error())
	assert.Equal(t, exc.Text, exc.Render())
	assert.Equal(t, `Traceback (most recent call last):
  File "test.py", line 6, in <module>
    f(1)
  File "test.py", line 3, in f
    raise ValueError('bad', x)
ValueError: ('bad', 1)

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "test.py", line 8, in <module>
    [][2]
    ~~^^^
IndexError: list index out of range
`, exc.Text)
	assert.Nil(t, exc.Exit)
	assert.NoError(t, errors.Unwrap(exc))

	own := fails(t, "class Own(Exception):\n    def __str__(self): return 'own text'\nraise Own(1)\n")
	assert.Equal(t, "Own: own text", own.Error())
	broken := fails(t, "class Own(Exception):\n    def __str__(self): return 1 / 0\nraise Own(1)\n")
	assert.Equal(t, "Own", broken.Type)
}

func TestAStringOfAnExceptionThatNeverEnds(t *testing.T) {
	prog, err := minipy.Compile("x.py", "class Own(Exception):\n    def __str__(self):\n        while True: pass\nraise Own()\n")
	require.NoError(t, err)
	_, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 50_000}))
	assert.ErrorAs(t, err, new(*minipy.LimitError))
}

func TestExitIsAnException(t *testing.T) {
	for src, want := range map[string]minipy.Exit{
		"sys.exit()": {}, "sys.exit(3)": {Code: 3}, "sys.exit('no')": {Code: 1, Message: "no"}, "sys.exit(None)": {}, "sys.exit([1])": {Code: 1, Message: "[1]"},
		"raise SystemExit(4)": {Code: 4}, "raise SystemExit": {}, "sys.exit(True)": {Code: 1},
	} {
		exc := fails(t, "import sys\n"+src)
		assert.Equal(t, "SystemExit", exc.Type)
		require.NotNil(t, exc.Exit, src)
		assert.Equal(t, want, *exc.Exit, src)
	}
}

func TestImportsOfTheHost(t *testing.T) {
	files := fstest.MapFS{
		"helper.py":       {Data: []byte("x = 1\nfrom pkg.part import y\n")},
		"pkg/__init__.py": {Data: []byte("from . import part\nname = __name__\n")},
		"pkg/part.py":     {Data: []byte("y = 2\nz = __name__, __package__\n")},
		"broken.py":       {Data: []byte("x = = 1\n")},
		"loud.py":         {Data: []byte("1/0\n")},
	}
	with := minipy.WithModules(files)
	res := run(t, "import helper, pkg.part\nfrom pkg import name, part\na = (helper.x, helper.y, name, part.z, pkg.part is part)\n", with)
	assert.Equal(t, []any{int64(1), int64(2), "pkg", []any{"pkg.part", "pkg"}, true}, get(t, res, "a"))
	assert.Equal(t, "ModuleNotFoundError: No module named 'nothing'", fails(t, "import nothing", with).Error())
	assert.Equal(t, "ModuleNotFoundError: No module named 'helper'", fails(t, "import helper").Error())
	assert.Equal(t, "SyntaxError", fails(t, "import broken", with).Type)
	loud := fails(t, "import loud", with)
	require.Len(t, loud.Traceback, 2)
	assert.Equal(t, "ZeroDivisionError", loud.Type)
	assert.Contains(t, loud.Traceback[1].File, "loud.py")

	var events []string
	run(t, "import helper", minipy.WithGrants(capability.ImportFS(files)),
		minipy.WithObserver(capability.ObserverFunc(func(e capability.Event) { events = append(events, e.Operation) })))
	assert.Contains(t, events, "import")
}

func TestArgsSeedAndDynamicCode(t *testing.T) {
	res := run(t, "import sys\nargv = sys.argv\nx = eval('1 + 1')\n", minipy.WithArgs("x.py", "a"))
	assert.Equal(t, []any{"x.py", "a"}, get(t, res, "argv"))
	assert.Equal(t, int64(2), get(t, res, "x"))
	assert.Equal(t, "RuntimeError", fails(t, "eval('1')", minipy.WithoutDynamicCode()).Type)
}

func TestSessionGoesOn(t *testing.T) {
	ctx := context.Background()
	var out strings.Builder
	s, err := minipy.NewSession(minipy.WithStdout(&out), minipy.With("given", 5), minipy.WithLimits(minipy.Limits{Steps: 100_000, Memory: 4 << 20}))
	require.NoError(t, err)
	feed := func(text string) error { return s.Run(ctx, "<stdin>", text) }
	require.NoError(t, feed("x = given * 2"))
	require.NoError(t, feed("x + 1"))
	require.NoError(t, feed("'text'"))
	require.NoError(t, feed("None"))
	assert.Equal(t, "11\n'text'\n", out.String())
	assert.ErrorIs(t, feed("def f(n):"), minipy.ErrIncomplete)
	assert.ErrorIs(t, feed("def f(n):\n    return n + x"), minipy.ErrIncomplete)
	require.NoError(t, feed("def f(n):\n    return n + x\n"))
	require.NoError(t, feed("y = f(1)\n"))
	assert.Equal(t, int64(11), get(t, s.Result(), "y"))
	assert.ErrorAs(t, feed("x = = 1\n"), new(*minipy.SyntaxError))
	assert.EqualError(t, feed("1/0\n"), "ZeroDivisionError: division by zero")
	for range 3 {
		assert.ErrorAs(t, feed("while True: pass\n"), new(*minipy.LimitError))
		assert.ErrorAs(t, feed("z = 'x' * 10**9\n"), new(*minipy.LimitError))
	}
	require.NoError(t, feed("y = f(2)\n"))
	assert.Equal(t, int64(12), get(t, s.Result(), "y"))
	v, err := s.Result().Call(ctx, "f", 3)
	require.NoError(t, err)
	assert.Equal(t, int64(13), v.Go())
}
