package minipy_test

import (
	"context"
	"errors"
	"runtime/debug"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// A stack overflow cannot be recovered from: it ends the host. So whatever nests must nest without the Go stack, or with a bound. Here objects hold
// objects of their kind, deeper than the Go stack (made small for the test) could follow, and everything that looks into an object is done to them. The
// test fails by the end of its process.
func TestNothingNestsTooDeepForTheHost(t *testing.T) {
	if testing.Short() || raceDetector {
		t.Skip("takes seconds")
	}
	defer debug.SetMaxStack(debug.SetMaxStack(8 << 20))
	wrap := map[string]string{
		"tuple": "(x,)", "list": "[x]", "dict": "{1: x}", "frozenset": "frozenset([x])", "slice": "slice(x)", "proxy": "types.MappingProxyType(x or {})",
		"method": "types.MethodType(x or print, 1)", "bound": "x.__eq__", "call": "(x or print).__call__", "staticmethod": "staticmethod(x)",
		"classmethod": "classmethod(x)", "property": "property(x)", "namespace": "types.SimpleNamespace(a=x)", "alias": "list[x]", "union": "list[x] | None",
		"exception": "Exception(x)", "group": "ExceptionGroup('a', [x or ValueError()])", "cause": "caused(x)", "memoryview": "memoryview(x or b'abc')",
		"generator": "(y for y in x or [1])", "delegating": "delegate(x or [1])", "map": "map(int, x or [1])", "filter": "filter(None, x or [1])",
		"zip": "zip(x or [1])", "enumerate": "enumerate(x or [1])", "reversed": "reversed([x])", "iterator": "iter([x])", "values": "{1: x}.values()",
		"items": "{1: x}.items()", "chain": "itertools.chain(x or [1])", "chains": "itertools.chain.from_iterable([x or [1]])",
		"islice": "itertools.islice(x or [1], 5)", "cycle": "itertools.cycle(x or [1])", "accumulate": "itertools.accumulate(x or [1])",
		"takewhile": "itertools.takewhile(bool, x or [1])", "tee": "itertools.tee(x or [1])[0]", "partial": "functools.partial(x or print)",
		"lru_cache": "functools.lru_cache(x or print)", "cmp_to_key": "functools.cmp_to_key(print)(x)", "deque": "collections.deque([x])",
		"OrderedDict": "collections.OrderedDict({1: x})", "itemgetter": "operator.itemgetter(x)", "function": "lambda: x()",
		"closure": "closed(x)", "instance": "Holder(x)", "class": "held(x)", "list subclass": "List([x])", "cell": "types.CellType(x)",
	}
	for name, expression := range wrap {
		t.Run(strings.ReplaceAll(name, " ", "_"), func(t *testing.T) {
			src := strings.ReplaceAll(deepScript, "WRAP", expression)
			prog, err := minipy.Compile("deep.py", src)
			require.NoError(t, err)
			_, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 15_000_000, Memory: 1 << 30, Output: 1 << 30}))
			var limit *minipy.LimitError
			if !errors.As(err, &limit) {
				require.NoError(t, err)
			}
		})
	}
}

const deepScript = `
import collections, copy, functools, itertools, json, operator, types

def caused(x):
    e = ValueError()
    e.__cause__ = x
    e.__context__ = x
    return e

def delegate(x):
    yield from x

def closed(x):
    def f(): return x
    return f

class Holder:
    def __init__(self, x): self.x = x
    def __eq__(self, other): return self.x == other.x
    def __repr__(self): return repr(self.x)
    def __hash__(self): return hash(self.x)
    def __iter__(self): return iter(self.x)
    def __call__(self): return self.x()
    def __getattr__(self, name): return getattr(self.x, name)

class List(list): pass

def held(x):
    class C: pass
    C.x = x
    return C

def nest():
    x = None
    for _ in range(80_000):
        x = WRAP
    return x

def match(x):
    match x:
        case [[[a]]] | {1: {1: a}}: return a

def boom(x): raise x

def attribute(x):
    class C: f = x
    return C.f, C().f, C().f()

def store(x):
    class C: f = x
    C().f = 1

x, y = nest(), nest()
for op in [lambda: hash(x), lambda: repr(x), lambda: str(x), lambda: x == y, lambda: x != y, lambda: x < y, lambda: len(x), lambda: bool(x), lambda: 1 in x,
           lambda: x[0], lambda: x['a'], lambda: x(), lambda: x(1), lambda: isinstance(1, x), lambda: issubclass(int, x), lambda: x.foo, lambda: x.__doc__,
           lambda: x.__name__, lambda: x.__wrapped__, lambda: x.__isabstractmethod__, lambda: x.__length_hint__(), lambda: x.__reduce__(),
           lambda: format(x), lambda: '%s %r' % (x, x), lambda: f'{x!a}', lambda: x | x, lambda: x + x, lambda: {x}, lambda: {x: 1}, lambda: sorted([x, y]),
           lambda: dir(x), lambda: x[int], lambda: x.__parameters__, lambda: json.dumps(x), lambda: copy.copy(x), lambda: copy.deepcopy(x), lambda: print(x),
           lambda: match(x), lambda: boom(x), lambda: attribute(x), lambda: store(x), lambda: x.split(TypeError), lambda: x.subgroup(TypeError),
           lambda: x.derive([ValueError()]), lambda: operator.index(x), lambda: int(x), lambda: bytes(x), lambda: sum(x), lambda: max(x), lambda: type('A', (x,), {}),
           lambda: x.throw(ValueError), lambda: next(x), lambda: list(itertools.islice(x, 3)), lambda: next(iter(y)), lambda: y.close()]:
    try:
        op()
    except Exception:
        pass
`
