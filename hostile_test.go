package minipy_test

import (
	"context"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// Scripts that try to harm the host through the API: every one must end in an error of the package, soon and in bounded memory.

// ends runs a script and returns the error that it ended with; a panic or an internal error fails the test.
func ends(t *testing.T, src string, opts ...minipy.Option) (*minipy.Result, error) {
	t.Helper()
	prog, err := minipy.Compile("hostile.py", src)
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), opts...)
	var internal *minipy.InternalError
	require.NotErrorAs(t, err, &internal)
	return res, err
}

func TestEndlessRecursionThroughHostFunctions(t *testing.T) {
	call := minipy.WithFunc("call", func(ctx context.Context, fn minipy.Value) (minipy.Value, error) { return fn.Call(ctx) })
	_, err := ends(t, "def f(): return call(f)\nf()\n", call)
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	assert.Equal(t, "RecursionError", exc.Type)

	_, err = ends(t, "def f(): return call(f)\nf()\n", call, minipy.WithLimits(minipy.Limits{Depth: 1 << 40, Memory: 1 << 30}))
	require.ErrorAs(t, err, &exc)
	assert.Equal(t, "RecursionError", exc.Type)
}

func TestATracebackOfLongLinesIsShort(t *testing.T) {
	long := strings.Repeat("1,", 50_000)
	src := "def f(n):\n    if n: g(n - 1); x = [" + long + "]\n    else: 1 / 0\ndef g(n):\n    f(n); y = [" + long + "]\nf(900)\n"
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	prog, err := minipy.Compile("hostile.py", src, minipy.WithLimits(minipy.Limits{Memory: 1 << 30}))
	require.NoError(t, err)
	runtime.ReadMemStats(&before)
	_, err = prog.Run(context.Background())
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	runtime.ReadMemStats(&after)
	assert.Less(t, len(exc.Text), 1<<20)
	assert.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(20<<20))
}

func TestHostileObjectsAreOnlyLookedAt(t *testing.T) {
	res, err := ends(t, `
class Evil:
    def __getattribute__(self, name): raise SystemExit(name)
    def __repr__(self): raise SystemExit('repr')
    def __eq__(self, other): raise SystemExit('eq')
    def __hash__(self): return 1
    def __iter__(self): raise SystemExit('iter')
    def __len__(self): raise SystemExit('len')
    __class__ = int
class Text(str):
    def __str__(self): raise SystemExit('str')
class Meta(type):
    def __getattribute__(cls, name): raise SystemExit(name)
class C(metaclass=Meta): pass
e, text, c, keys = Evil(), Text('plain'), C(), {Evil(): 1}
deep = []
for _ in range(100000): deep = [deep]
def gen(): yield 1
g = gen()
`)
	require.NoError(t, err)
	for _, name := range []string{"e", "text", "c", "keys", "deep", "g", "Evil", "C", "gen"} {
		v, ok := res.Get(name)
		require.True(t, ok)
		_, _, _ = v.Type(), v.String(), v.Go()
		_ = fmt.Sprintf("%v %+v", v, v)
		for _, out := range []any{new(int), new(string), new([]any), new(map[string]any), new(any), new(order), new([]string), new(map[any]any), new(bool)} {
			_ = v.Decode(out)
		}
	}
	text, _ := res.Get("text")
	assert.Equal(t, "plain", text.Go())
}

func TestALongChainOfExceptions(t *testing.T) {
	_, err := ends(t, `
e = None
for i in range(5000):
    try:
        try:
            if e: raise e
            raise ValueError(i)
        except ValueError as old:
            raise KeyError('x' * 100) from old
    except KeyError as new:
        e = ValueError(new)
        e.__cause__ = new
raise e
`)
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	assert.Less(t, len(exc.Text), 1<<20)
	_, err = ends(t, "e = ValueError(1)\nf = KeyError(2)\ne.__cause__ = f\nf.__cause__ = e\ne.__context__ = e\nraise e\n")
	assert.ErrorAs(t, err, &exc)
}

func TestNamesAndFilesAreText(t *testing.T) {
	prog, err := minipy.Compile("a\nb\x00\xff.py", "x = 1\n1/0\n")
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), minipy.With("not a name", 1), minipy.With("", 2), minipy.With("\xff", 3))
	var exc *minipy.Exception
	require.ErrorAs(t, err, &exc)
	v, ok := res.Get("not a name")
	assert.True(t, ok)
	assert.Equal(t, int64(1), v.Go())
}

func TestScriptsCannotReachOtherExecutions(t *testing.T) {
	src := "import sys, builtins, json\nseen = [hasattr(m, 'leak') for m in (sys, builtins, json)]\nsys.leak = builtins.leak = json.leak = 1\nbuiltins.len = None\n" +
		"try:\n    int.leak = 1\n    seen.append(True)\nexcept TypeError:\n    pass\n"
	for range 3 {
		res, err := ends(t, src)
		require.NoError(t, err)
		assert.Equal(t, []any{false, false, false}, get(t, res, "seen"))
	}
	assert.Equal(t, int64(3), get(t, run(t, "n = len('abc')"), "n"))
}
