package minipy_test

import (
	"errors"
	"io"
	"maps"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/stdlib"
)

// wrongArguments calls everything that a module holds, and everything that its classes hold, with arguments that hardly anything takes. It counts the calls.
const wrongArguments = `
odd = [((), {}), ((), {'zork': 1}), ((), {'self': 1}), ((None,), {}), ((None,), {'zork': 1}), ((None,) * 2, {}), ((None,) * 3, {}), ((None,) * 9, {}),
       ((None,) * 9, {'zork': 1, 'self': 2}), ((int,), {}), ((int, int), {}), ((object(), ), {'key': 5}), ((-1, -1), {}), (('', ''), {}), ((b'', 3), {}), (([], {}), {})]
seen = set()
calls = 0

def attempt(f):
    global calls
    for args, kwargs in odd:
        calls += 1
        try:
            f(*args, **kwargs)
        except BaseException as e:
            str(e)

def visit(holder, depth):
    for name in sorted(dir(holder)):
        if name in ('input', 'breakpoint', 'set_int_max_str_digits', 'setrecursionlimit'):
            continue
        try:
            v = getattr(holder, name)
        except Exception:
            continue
        if id(v) in seen or isinstance(v, type(holder)) and depth == 0:
            continue
        seen.add(id(v))
        if callable(v):
            attempt(v)
        if isinstance(v, type) and depth < 2:
            visit(v, depth + 1)
            try:
                visit(v(), depth + 1)
            except BaseException:
                pass
visit(module, 0)
`

// TestWrongArgumentsAreRefused calls what every module holds with wrong arguments of many kinds: an exception of the script is the worst that may come of it.
func TestWrongArgumentsAreRefused(t *testing.T) {
	t.Parallel()
	calls := int64(0)
	for _, name := range append([]string{"builtins"}, slices.Sorted(maps.Keys(stdlib.Modules()))...) {
		prog, err := minipy.Compile(name, "import "+name+" as module\n"+wrongArguments)
		require.NoError(t, err)
		res, err := prog.Run(t.Context(), minipy.WithStdout(io.Discard), minipy.WithStderr(io.Discard), minipy.WithLimits(minipy.Limits{Steps: 30_000_000, Memory: 64 << 20}))
		var internal *minipy.InternalError
		if errors.As(err, &internal) {
			t.Errorf("%s: %v\n%s", name, internal.Value, internal.Stack)
			continue
		}
		require.NoError(t, err, name)
		calls += get(t, res, "calls").(int64)
	}
	assert.Greater(t, calls, int64(50_000))
}
