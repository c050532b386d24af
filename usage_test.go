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
)

func TestUsageTellsNativeWorkFromInstructions(t *testing.T) {
	loop := run(t, "n = 0\nfor i in range(10_000): n += i\n").Usage
	sorting := run(t, "x = sorted(range(10_000, 0, -1))\n").Usage
	assert.Less(t, loop.NativeSteps, loop.Steps/50)
	assert.Greater(t, sorting.NativeSteps, sorting.Steps*9/10)
}

func TestLiveMemoryIsToldByType(t *testing.T) {
	src := "class Order: pass\norders = [Order() for _ in range(1000)]\ntext = 'x' * 50_000\ngone = [[] for _ in range(5000)]\ngone = None\n"
	res := run(t, src)
	before := res.Usage
	live := res.Live()
	byType := map[string]minipy.LiveUsage{}
	sum := int64(0)
	for i, u := range live {
		byType[u.Type] = u
		sum += u.Bytes
		if i > 0 && u.Type != "(machine)" {
			assert.LessOrEqual(t, u.Bytes, live[i-1].Bytes, "the most bytes first")
		}
	}
	assert.Equal(t, int64(1000), byType["Order"].Count)
	assert.GreaterOrEqual(t, byType["str"].Bytes, int64(50_000))
	assert.Less(t, byType["list"].Count, int64(100), "what is gone does not count")
	assert.Equal(t, "(machine)", live[len(live)-1].Type)
	assert.Positive(t, live[len(live)-1].Bytes)
	assert.LessOrEqual(t, sum, before.PeakBytes)
	assert.Equal(t, live, run(t, src).Live(), "the same in every run")
	_, err := res.Call(context.Background(), "Order")
	require.NoError(t, err)

	prog, err := minipy.Compile("x.py", "kept = []\nwhile True: kept.append([len(kept)])\n")
	require.NoError(t, err)
	res, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Memory: 1 << 20}))
	require.ErrorAs(t, err, new(*minipy.LimitError))
	assert.Equal(t, "list", res.Live()[0].Type, "what filled the memory")
	assert.Nil(t, minipy.NewResult(minipy.Usage{}, nil).Live())
}

func TestALimitSaysWhichHowMuchAndWhere(t *testing.T) {
	for want, c := range map[string]struct {
		src    string
		limits minipy.Limits
	}{
		"limit reached: steps: 1001 of 1000 used at rules.py:3":           {"def f():\n    x = 1\n    while True: pass\nf()\n", minipy.Limits{Steps: 1000}},
		"limit reached: memory: 1.0 MiB at rules.py:2, 95.4 MiB needed":   {"x = 1\ny = 'x' * 100_000_000\n", minipy.Limits{Memory: 1 << 20}},
		"limit reached: output: 10 B at rules.py:2, 22 B needed":          {"\nprint('x' * 21)\n", minipy.Limits{Output: 10}},
		"limit reached: source: 20 B at rules.py:3, 24 B needed":          {"x = 1\ny = 2\nx = 3456789\n", minipy.Limits{Source: 20}},
		"limit reached: memory: 1.0 MiB at rules.py:1, 95.4 MiB needed":   {"x = sorted('ab', key=lambda c: c * 100_000_000)\n", minipy.Limits{Memory: 1 << 20}},
		"limit reached: time at rules.py:2 (context deadline exceeded)":   {"n = 0\nwhile True: n += 1\n", minipy.Limits{Time: 5 * time.Millisecond, Steps: minipy.Unlimited}},
		"limit reached: steps: 1001 of 1000 used at rules.py:2":           {"def f():\n    return max(i for i in range(10**9))\nf()\n", minipy.Limits{Steps: 1000}},
		"limit reached: memory: 19.5 KiB at rules.py:1, 984.0 KiB needed": {"x = [i for i in b'x' * 1_000_000]\n", minipy.Limits{Memory: 20_000}},
	} {
		prog, err := minipy.Compile("rules.py", c.src, minipy.WithLimits(minipy.Limits{Source: c.limits.Source}))
		if err == nil {
			_, err = prog.Run(context.Background(), minipy.WithLimits(c.limits))
		}
		assert.EqualError(t, err, want)
	}
}

func TestCompilingHasLimits(t *testing.T) {
	src := strings.Repeat("x = [1, 2, 3]\n", 20_000)
	for _, limits := range []minipy.Limits{{Steps: 10_000}, {Memory: 100_000}, {Source: 1000}, {Time: time.Nanosecond}} {
		_, err := minipy.Compile("big.py", src, minipy.WithLimits(limits))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit)
		assert.Contains(t, limit.Error(), "big.py:")
	}
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	_, err := minipy.CompileContext(ctx, "big.py", src)
	assert.ErrorIs(t, err, context.Canceled)
	_, err = minipy.CompileContext(context.Background(), "big.py", src)
	require.NoError(t, err)
}

func TestEachInputOfASessionHasTheLimitsAnew(t *testing.T) {
	ctx := context.Background()
	s, err := minipy.NewSession(minipy.WithLimits(minipy.Limits{Steps: 100_000, Output: 100, Memory: 4 << 20}))
	require.NoError(t, err)
	for range 10 {
		require.NoError(t, s.Run(ctx, "<stdin>", "for i in range(20_000): n = i\n"))
		require.NoError(t, s.Run(ctx, "<stdin>", "print('x' * 80)"))
	}
	used := s.Result().Usage
	assert.Greater(t, used.Steps, int64(400_000), "what was spent adds up")
	assert.Equal(t, int64(810), used.Output)
	for src, kind := range map[string]budget.Kind{
		"while True: pass\n": budget.Steps, "print('x' * 200)": budget.Output, "big = [0] * 10**6": budget.Memory,
	} {
		var limit *minipy.LimitError
		require.ErrorAs(t, s.Run(ctx, "<stdin>", src), &limit)
		assert.Equal(t, kind, limit.Kind)
		require.NoError(t, s.Run(ctx, "<stdin>", "n = 1"))
	}
	require.NoError(t, s.Run(ctx, "<stdin>", "a = [0] * 200_000"))
	assert.ErrorAs(t, s.Run(ctx, "<stdin>", "b = [0] * 200_000"), new(*minipy.LimitError), "memory is what is live")
	require.NoError(t, s.Run(ctx, "<stdin>", "a = None"))
}
