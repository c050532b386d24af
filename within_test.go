package minipy_test

import (
	"context"
	"errors"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

func TestAHostFunctionCallsBackWithinLimits(t *testing.T) {
	var seen []error
	attempt := minipy.WithFunc("attempt", func(ctx context.Context, f minipy.Value) (minipy.Value, error) {
		v, err := f.Call(minipy.Within(ctx, minipy.Limits{Steps: 2_000_000, Memory: 1 << 20}))
		seen = append(seen, err)
		return v, err
	})
	res := run(t, `
import minipy
log = []
def spin():
    try:
        while True: pass
    except BaseException: log.append('caught')
    finally: log.append('finally')
def grow():
    return 'x' * 10_000_000
for f in (spin, grow, lambda: 42):
    try:
        log.append(attempt(f))
    except minipy.LimitReached as e:
        log.append((e.kind, e.max, e.where))
`, attempt)
	assert.Equal(t, []any{[]any{"steps", int64(2_000_000), "test.py:6"}, []any{"memory", int64(1 << 20), "test.py:10"}, int64(42)}, get(t, res, "log"))
	require.Len(t, seen, 3)
	for i, kind := range []budget.Kind{budget.Steps, budget.Memory} {
		var limit *minipy.LimitError
		require.ErrorAs(t, seen[i], &limit)
		assert.Equal(t, kind, limit.Kind)
		assert.Greater(t, limit.Used, limit.Max)
	}
	require.NoError(t, seen[2])
}

func TestResultsAreCalledWithinLimits(t *testing.T) {
	ctx := context.Background()
	res := run(t, "n = 0\ndef f(k):\n    global n\n    for i in range(k): n += 1\n    return n\n")
	for range 3 {
		_, err := res.Call(minipy.Within(ctx, minipy.Limits{Steps: 500}), "f", 100_000)
		require.ErrorAs(t, err, new(*minipy.LimitError))
	}
	v, err := res.Call(minipy.Within(ctx, minipy.Limits{Steps: 500}), "f", 1)
	require.NoError(t, err)
	n, _ := v.Int()
	assert.Greater(t, n, int64(100))
	assert.Less(t, res.Usage.Steps, int64(4000))

	_, err = res.Call(minipy.Within(ctx, minipy.Limits{Time: 5 * time.Millisecond}), "f", 1<<40)
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	_, err = res.Call(minipy.Within(cancelled, minipy.Limits{}), "f", 1)
	assert.ErrorIs(t, err, context.Canceled)
	_, err = res.Call(ctx, "f", 1)
	require.NoError(t, err, "these ended the calls alone")
	_, err = res.Call(minipy.Within(ctx, minipy.Limits{Steps: -1}), "f", 1)
	require.Error(t, err)
	_, err = res.Call(cancelled, "f", 1)
	require.Error(t, err)
	_, err = res.Call(ctx, "f", 1)
	require.Error(t, err, "without Within it is the whole execution that ends")
}

func TestTheWholeBudgetHoldsWithinParts(t *testing.T) {
	attempt := minipy.WithFunc("attempt", func(ctx context.Context, f minipy.Value) (minipy.Value, error) {
		return f.Call(minipy.Within(ctx, minipy.Limits{Steps: 1000}))
	})
	for _, src := range []string{
		"while True:\n    try:\n        attempt(lambda: [0 for _ in range(10**9)])\n    except BaseException: pass\n",
		"import minipy\nwhile True:\n    try:\n        minipy.limited(lambda: [0 for _ in range(10**9)], steps=1000)()\n    except BaseException: pass\n",
		"import minipy\n@minipy.limited(steps=10**15, memory='1TiB')\ndef f():\n    while True: pass\ntry: f()\nexcept BaseException: pass\n",
		"import minipy\nf = lambda: [0] * 10**4\nfor _ in range(10**6):\n    f = minipy.limited(f, steps=10**6)\nf()\n",
		"def f():\n    try: attempt(f)\n    except BaseException: f()\nf()\n",
		"import minipy\ndef f():\n    try: minipy.limited(f, steps=5000)()\n    except BaseException: f()\nf()\n",
	} {
		_, err := ends(t, src, attempt, minipy.WithLimits(minipy.Limits{Steps: 300_000}))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit, src)
		assert.Equal(t, int64(300_000), limit.Max, src)
	}
}

func TestALimitOfAnotherExecutionIsNoPart(t *testing.T) {
	other := minipy.WithFunc("other", func() error {
		_, err := minipy.Eval[bool](context.Background(), "sum(x for x in range(10**9)) > 0", nil, minipy.WithLimits(minipy.Limits{Steps: 1000}))
		return err
	})
	_, err := ends(t, "other()\n", other)
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	assert.Equal(t, "RuntimeError", exc.Type)
	assert.ErrorAs(t, err, new(*minipy.LimitError), "the host function's own error")
}

// Whatever step a part is ended at, the rest of the script goes on with everything in order.
func TestPartsMayEndAnywhere(t *testing.T) {
	prog, err := minipy.Compile("part.py", `
import minipy
class K:
    def __init__(self, x): self.x = x
    def __lt__(self, other): return self.x < other.x
    def __eq__(self, other): return self.x == other.x
    def __hash__(self): return hash(self.x)
    def __repr__(self): return 'K' + str(self.x)
shared, table, seen, log = [K(i * 7 % 5) for i in range(5)], {}, set(), []
def gen():
    try:
        for k in shared: yield k
    finally:
        log.append('closed')
running = gen()
def use(n):
    repr([shared, {1: shared}])
    for k in shared: table[k] = n; seen.add(k)
    next(running, None)
    shared.sort()
    sorted(shared, key=lambda k: -k.x)
    try:
        shared.index(K(9))
    except ValueError:
        try: 1 / 0
        except ZeroDivisionError: pass
    exec('x = [i for i in range(3)]')
    class C:
        def f(self): return max(map(lambda k: k.x, shared))
    C().f()
    '{:>5}'.format(repr(shared))
    K.extra = n
    return host(lambda: sum(k.x for k in gen()))
def attempt():
    try:
        return minipy.limited(use, **{kind: allowance})(1)
    except minipy.LimitReached as e:
        return None
try:
    raise KeyError('being handled')
except KeyError as e:
    first = attempt()
    import sys
    handled = sys.exception() is e
assert handled
assert repr(shared) == '[' + ', '.join(map(repr, shared)) + ']', repr(shared)
assert sorted(k.x for k in shared) == [0, 1, 2, 3, 4], shared
assert all(table[k] == 1 for k in table)
def depth(n): return n if n == 0 else depth(n - 1)
assert depth(800) == 0
assert use(2) == 10
assert [k.x for k in shared] == [0, 1, 2, 3, 4]
assert K(0).extra == 2
result = first
`)
	require.NoError(t, err)
	runWith := func(kind string, allowance int64) (*minipy.Result, error) {
		return prog.Run(context.Background(), minipy.With("kind", kind), minipy.With("allowance", allowance),
			minipy.WithFunc("host", func(ctx context.Context, f minipy.Value) (minipy.Value, error) { return f.Call(ctx) }))
	}
	for kind, stride := range map[string]int64{"steps": 1, "memory": 240} {
		if raceDetector || testing.Short() {
			stride *= 10
		}
		ended := 0
		for n := stride; ; n += stride {
			require.Less(t, n, int64(1<<20), kind)
			res, err := runWith(kind, n)
			if err != nil {
				var exc *minipy.Exception
				if errors.As(err, &exc) {
					t.Fatalf("%d %s: %s", n, kind, exc.Render())
				}
				t.Fatalf("%d %s: %v", n, kind, err)
			}
			if get(t, res, "result") != nil {
				break
			}
			ended++
		}
		assert.Greater(t, ended, 3, kind)
	}
}

func TestPartsOfAScriptInSlices(t *testing.T) {
	src := "import minipy\nout = []\nfor n in (10, 10_000):\n    try: out.append(minipy.limited(lambda: sum(1 for i in range(n)), steps=2_000)())\n    except minipy.LimitReached as e: out.append(e.used)\n"
	whole := run(t, src)
	prog, err := minipy.Compile("test.py", src)
	require.NoError(t, err)
	ex, err := prog.Start()
	require.NoError(t, err)
	for done := false; !done; {
		done, err = ex.Step(context.Background(), 37)
		require.NoError(t, err)
	}
	assert.Equal(t, get(t, whole, "out"), get(t, ex.Result(), "out"))
	assert.Equal(t, whole.Usage, ex.Result().Usage)
}
