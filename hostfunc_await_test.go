package minipy_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// A host function given with Awaitable is a coroutine function for the script: nothing runs before it is awaited, tasks run it when they have
// their turn, and what it returns or fails with arrives at the await.
func TestHostFunctionsMayBeAwaited(t *testing.T) {
	const src = `
import asyncio
first = fetch("lazy")
before = list(calls())
async def main():
    one = await first
    two, three = await asyncio.gather(fetch("b"), fetch("c", loud=True))
    task = asyncio.create_task(fetch("d"))
    order = list(calls())
    four = await task
    try:
        await fetch("fail")
    except RuntimeError as e:
        five = str(e)
    return [one, two, three, four, five, order]
result = asyncio.run(main())
try:
    await_wrong = fetch(1).send(None)
except TypeError as e:
    wrong = str(e)
kind = type(first).__name__
`
	var called []string
	fetch := func(_ context.Context, key string, kw minipy.Kwargs) (string, error) {
		called = append(called, key)
		if key == "fail" {
			return "", errors.New("no such key")
		}
		if len(kw) > 0 {
			key += "!"
		}
		return "value of " + key, nil
	}
	f, err := minipy.NewFunc("fetch", minipy.Awaitable(fetch))
	require.NoError(t, err)
	for _, option := range []minipy.Option{minipy.WithFunc("fetch", minipy.Awaitable(fetch)), minipy.WithFunc("fetch", f)} {
		called = nil
		prog, err := minipy.Compile("await.py", src)
		require.NoError(t, err)
		res, err := prog.Run(context.Background(), option, minipy.WithFunc("calls", func() []string { return called }))
		require.NoError(t, err)
		get := func(name string) any {
			v, ok := res.Get(name)
			require.True(t, ok, name)
			return v.Go()
		}
		assert.Equal(t, []any{"value of lazy", "value of b", "value of c!", "value of d", "no such key", []any{"lazy", "b", "c"}}, get("result"))
		assert.Empty(t, get("before"))
		assert.Equal(t, "coroutine", get("kind"))
		assert.Contains(t, get("wrong"), "fetch() argument 1")
		assert.Equal(t, []string{"lazy", "b", "c", "d", "fail"}, called)
	}
}
