package minipy_test

import (
	"context"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

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
