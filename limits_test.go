package minipy_test

import (
	"context"
	"strings"
	"testing"
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
