package minipy_test

import (
	"bytes"
	"context"
	"errors"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/capability"
)

// run compiles and runs a script that must end well.
func run(t *testing.T, src string, opts ...minipy.Option) *minipy.Result {
	t.Helper()
	prog, err := minipy.Compile("test.py", src)
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), opts...)
	var exc *minipy.Exception
	if errors.As(err, &exc) {
		t.Log(exc.Render())
	}
	require.NoError(t, err)
	return res
}

// get returns a global as a plain Go value.
func get(t *testing.T, res *minipy.Result, name string) any {
	t.Helper()
	v, ok := res.Get(name)
	require.True(t, ok, name)
	return v.Go()
}

// fails compiles and runs a script that must raise.
func fails(t *testing.T, src string, opts ...minipy.Option) *minipy.Exception {
	t.Helper()
	prog, err := minipy.Compile("test.py", src)
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), opts...)
	require.NotNil(t, res)
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	return exc
}

func TestRunReadsGlobalsAndWritesOutput(t *testing.T) {
	var out bytes.Buffer
	res := run(t, "x = 40 + y\nprint('x is', x)\n", minipy.With("y", 2), minipy.WithStdout(&out))
	assert.Equal(t, int64(42), get(t, res, "x"))
	assert.Equal(t, "x is 42\n", out.String())
	assert.Positive(t, res.Usage.Steps)
	assert.Equal(t, int64(8), res.Usage.Output)
	_, ok := res.Get("nothing")
	assert.False(t, ok)
	assert.ElementsMatch(t, []string{"x", "y"}, res.Names())
}

func TestCallRunsAFunctionOfTheScript(t *testing.T) {
	res := run(t, "total = 0\ndef add(n, times=1):\n    global total\n    total += n * times\n    return total\n")
	before := res.Usage.Steps
	v, err := res.Call(context.Background(), "add", 3)
	require.NoError(t, err)
	assert.Equal(t, int64(3), v.Go())
	v, err = res.Call(context.Background(), "add", 3, minipy.Kwargs{"times": 2})
	require.NoError(t, err)
	assert.Equal(t, int64(9), v.Go())
	assert.Greater(t, res.Usage.Steps, before)
	_, err = res.Call(context.Background(), "missing")
	assert.EqualError(t, err, "NameError: name 'missing' is not defined")
	_, err = res.Call(context.Background(), "total")
	assert.EqualError(t, err, "TypeError: 'int' object is not callable")
}

func TestAResultFromElsewhereCannotBeCalled(t *testing.T) {
	res := minipy.NewResult(minipy.Usage{Steps: 3}, []minipy.Global{{Name: "b", Value: []int{1}}, {Name: "a", Value: minipy.Str("x")}})
	assert.Equal(t, []string{"b", "a"}, res.Names())
	assert.Equal(t, []any{int64(1)}, get(t, res, "b"))
	assert.Equal(t, "x", get(t, res, "a"))
	assert.Equal(t, int64(3), res.Usage.Steps)
	_, err := res.Call(context.Background(), "b")
	assert.EqualError(t, err, "minipy: b cannot be called: the script ran in another process")
	assert.NoError(t, res.Close())
}

func TestClosedResultsCannotOpenFiles(t *testing.T) {
	files := capability.ReadFS("/data", fstest.MapFS{"x": {Data: []byte("text")}})
	res := run(t, "def read(): return open('/data/x').read()\n", minipy.WithGrants(files))
	v, err := res.Call(context.Background(), "read")
	require.NoError(t, err)
	assert.Equal(t, "text", v.Go())
	assert.Equal(t, map[string]int64{"fs.read": 1}, res.Usage.Capabilities)
	require.NoError(t, res.Close())
	_, err = res.Call(context.Background(), "read")
	assert.Error(t, err)
}
