package minipy_test

import (
	"bytes"
	"context"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// specialChain is a special method, or a builtin that calls back, that uses the same one of the next object, and so on.
type specialChain struct {
	name string
	body string // of class C; n is the next object, None at the end
	use  string // what is done to the first object, x
}

// Those that instructions call nest like calls: in frames of the script, not on the Go stack.
var drivenChains = []specialChain{
	{"len", "def __len__(self): return len(self.n) if self.n is not None else 0", "len(x)"},
	{"add", "def __add__(self, o): return self.n + o if self.n is not None else 0", "x + 1"},
	{"radd", "def __radd__(self, o): return o + self.n if self.n is not None else 0", "1 + x"},
	{"iadd", "def __iadd__(self, o):\n        if self.n is not None: self.n += o\n        return self", "x += 1"},
	{"neg", "def __neg__(self): return -self.n if self.n is not None else 0", "-x"},
	{"invert", "def __invert__(self): return ~self.n if self.n is not None else 0", "~x"},
	{"eq", "def __eq__(self, o): return self.n == o if self.n is not None else False", "x == 1"},
	{"ne", "def __ne__(self, o): return self.n != o if self.n is not None else False", "x != 1"},
	{"lt", "def __lt__(self, o): return self.n < o if self.n is not None else False", "x < 1"},
	{"reflected lt", "def __gt__(self, o): return o < self.n if self.n is not None else False", "1 < x"},
	{"getitem", "def __getitem__(self, k): return self.n[k] if self.n is not None else 0", "x[1]"},
	{"setitem", "def __setitem__(self, k, v):\n        if self.n is not None: self.n[k] = v", "x[1] = 2"},
	{"delitem", "def __delitem__(self, k):\n        if self.n is not None: del self.n[k]", "del x[1]"},
	{"contains", "def __contains__(self, o): return o in self.n if self.n is not None else False", "1 in x"},
	{"call", "def __call__(self): return self.n() if self.n is not None else 0", "x()"},
	{"bool", "def __bool__(self): return True if self.n is None else not self.n", "not x"},
	{"len in a condition", "def __len__(self): return 1 if self.n is None else 2 if self.n else 0", "not x"},
	{"getattr", "def __getattr__(self, name): return self.n.other if self.n is not None else 0", "x.other"},
	{"getattribute", "def __getattribute__(self, name):\n        n = object.__getattribute__(self, 'n')\n        return n.other if n is not None else 0", "x.other"},
	{"setattr", "def __setattr__(self, name, v):\n        if name == 'n': object.__setattr__(self, name, v)\n        elif self.n is not None: self.n.other = v", "x.other = 1"},
	{"delattr", "def __delattr__(self, name):\n        if self.n is not None: del self.n.other", "del x.other"},
	{"property", "@property\n    def p(self): return self.n.p if self.n is not None else 0", "x.p"},
	{"property setter", "@property\n    def p(self): pass\n    @p.setter\n    def p(self, v):\n        if self.n is not None: self.n.p = v", "x.p = 1"},
	{"descriptor", "class D:\n        def __get__(self, o, c): return o.n.d if o.n is not None else 0\n    d = D()", "x.d"},
	{"init", "def __init__(self, n):\n        if isinstance(n, int) and n: C(n - 1)", "C(N)"},
	{"enter", "def __enter__(self):\n        if self.n is not None:\n            with self.n: pass\n    def __exit__(self, *a): pass", "with x: pass"},
	{"exit", "def __enter__(self): pass\n    def __exit__(self, *a):\n        if self.n is not None:\n            with self.n: pass", "with x: pass"},
	{"iter", "def __iter__(self):\n        if self.n is not None:\n            for y in self.n: pass\n        return iter([])", "for y in x: pass"},
	{"next", "def __iter__(self): return self\n    def __next__(self):\n        if self.n is not None:\n            for y in self.n: pass\n        raise StopIteration", "for y in x: pass"},
	{"yield from", "def __iter__(self):\n        if self.n is not None: yield from self.n\n        yield 1", "for y in x: break"},
	{"generators over generators", "def __iter__(self):\n        if self.n is not None:\n            for y in self.n: yield y\n        yield 1", "for y in x: break"},
	{"format", "def __format__(self, spec): return f'{self.n:a}' if self.n is not None else ''", "f'{x:a}'"},
	{"str in an f-string", "def __str__(self): return f'{self.n}' if self.n is not None else ''", "f'{x}'"},
	{"repr in an f-string", "def __repr__(self): return f'{self.n!r}' if self.n is not None else ''", "f'{x!r}'"},
	{"sum", "def f(self): return sum(self.n.f() for _ in [1]) if self.n is not None else 0", "x.f()"},
	{"any", "def f(self): return any(self.n.f() for _ in [1]) if self.n is not None else 0", "x.f()"},
	{"join", "def f(self): return ''.join(self.n.f() for _ in [1]) if self.n is not None else ''", "x.f()"},
	{"map", "def f(self): return list(map(lambda k: self.n.f(), [1])) if self.n is not None else 0", "x.f()"},
	{"max with a key", "def f(self): return max([1], key=lambda k: self.n.f()) if self.n is not None else 0", "x.f()"},
	{"sorted with a key", "def f(self): return sorted([1], key=lambda k: self.n.f() if self.n is not None else 0)", "x.f()"},
	{"unpacking a generator", "def f(self):\n        a, = (self.n.f() if self.n is not None else 0 for _ in [1])\n        return 0", "x.f()"},
	{"a generator in a display", "def f(self): return [*(self.n.f() if self.n is not None else 0 for _ in [1])] and 0", "x.f()"},
	{"a generator in a set display", "def f(self): return {*(self.n.f() if self.n is not None else 0 for _ in [1])} and 0", "x.f()"},
	{"a generator in a call", "def f(self): return len(*([self.n.f()] if self.n is not None else '' for _ in [1]))", "x.f()"},
	{"iter function", "def __iter__(self): return iter(self.n) if self.n is not None else iter([])", "iter(x)"},
	{"filter", "def f(self): return list(filter(lambda k: self.n.f(), [1])) if self.n is not None else 0", "x.f()"},
	{"re.sub", "def f(self):\n        import re\n        return re.sub('a', lambda m: self.n.f(), 'a') if self.n is not None else ''", "x.f()"},
	{"deepcopy", "def __deepcopy__(self, memo):\n        import copy\n        return copy.deepcopy(self.n, memo)", "__import__('copy').deepcopy(x)"},
	{"await", "def __await__(self):\n        if self.n is not None: yield from self.n.__await__()\n        return 1", "async def main(): return await x\ntry: main().send(None)\nexcept StopIteration: pass"},
}

// Those that native code needs in the middle of its work nest on the Go stack, so many of them and no more.
var nestedChains = []specialChain{
	{"hash", "def __hash__(self): return hash(self.n)", "hash(x)"},
	{"hash of a key", "def __hash__(self): return hash((self.n,))", "{x: 1}"},
	{"eq of a key", "def __hash__(self): return 1\n    def __eq__(self, o): return {self.n: 1}.get(C(None)) if self.n is not None else False", "{x: 1}.get(C(None))"},
	{"eq in a list", "def __eq__(self, o): return [self.n] == [o] if self.n is not None else False", "[x] == [1]"},
	{"lt in sorted", "def __lt__(self, o): return not sorted([self.n, self.n]) if self.n is not None else False", "sorted([x, x])"},
	{"lt in max", "def __gt__(self, o): return not max(self.n, self.n) if self.n is not None else False", "max(x, x)"},
	{"repr", "def __repr__(self): return repr([self.n])", "repr(x)"},
	{"str", "def __str__(self): return str(self.n)", "str(x)"},
	{"format function", "def __format__(self, spec): return format(self.n, spec) if self.n is not None else ''", "format(x, '')"},
	{"format method", "def __format__(self, spec): return '{}'.format(self.n) if self.n is not None else ''", "'{}'.format(x)"},
	{"percent", "def __str__(self): return '%s' % self.n", "'%s' % x"},
	{"getattr function", "def __getattr__(self, name): return getattr(self.n, name) if self.n is not None else 0", "getattr(x, 'other')"},
	{"int", "def __int__(self): return int(self.n) if self.n is not None else 0", "int(x)"},
	{"index", "def __index__(self): return [1][self.n] - 1 if self.n is not None else 0", "[1][x]"},
	{"abs", "def __abs__(self): return abs(self.n) if self.n is not None else 0", "abs(x)"},
	{"divmod", "def __divmod__(self, o): return divmod(self.n, o) if self.n is not None else 0", "divmod(x, 1)"},
	{"reversed", "def __reversed__(self): return reversed(self.n) if self.n is not None else 0", "reversed(x)"},
	{"bytes", "def __bytes__(self): return bytes(self.n) if self.n is not None else b''", "bytes(x)"},
	{"new", "def __new__(cls, n): return C(n - 1) if n and not isinstance(n, C) else object.__new__(cls)", "C(N)"},
	{"metaclass", "def f(self):\n        class K(metaclass=lambda *a: self.n.f() if self.n is not None else 0): pass", "x.f()"},
	{"init_subclass", "def f(self):\n        class B:\n            def __init_subclass__(cls): self.n.f() if self.n is not None else 0\n        class K(B): pass", "x.f()"},
	{"set_name", "def f(self):\n        class D:\n            def __set_name__(s, o, name): self.n.f() if self.n is not None else 0\n        class K: d = D()", "x.f()"},
	{"instancecheck", "def f(self):\n        class M(type):\n            def __instancecheck__(c, o): self.n.f() if self.n is not None else 0\n        class K(metaclass=M): pass\n        isinstance(1, K)", "x.f()"},
	{"exec", "def f(self): exec('x.f()', {'x': self.n}) if self.n is not None else 0", "x.f()"},
	{"eval", "def f(self): return eval('x.f()', {'x': self.n}) if self.n is not None else 0", "x.f()"},
}

// maxGoStack is what nested runs may take of the Go stack, which is not charged to the script.
const maxGoStack = 16 << 20

// runChain runs a chain of 10,000 objects with a recursion limit that allows ten times as much; it returns what was printed and by how much the Go
// stacks have grown.
func runChain(t *testing.T, c specialChain) (output string, grown int64) {
	src := "import sys\nsys.setrecursionlimit(100_000)\nN = 10_000\n" +
		"class C:\n    def __init__(self, n): self.n = n\n    " + c.body + "\n" +
		"x = None\nfor i in range(N): x = C(x)\n" +
		"try:\n    " + strings.ReplaceAll(c.use, "\n", "\n    ") + "\n    print('done')\nexcept RecursionError:\n    print('RecursionError')\n"
	prog, err := minipy.Compile("chain.py", src)
	require.NoError(t, err)
	var out bytes.Buffer
	var before, after runtime.MemStats
	ended := make(chan error)
	go func() { // on a stack of its own, which has not grown before
		runtime.ReadMemStats(&before)
		_, err := prog.Run(context.Background(), minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Steps: 200_000_000, Memory: 2 << 30, Depth: 100_000}))
		runtime.ReadMemStats(&after)
		ended <- err
	}()
	require.NoError(t, <-ended)
	return out.String(), int64(after.StackInuse) - int64(before.StackInuse)
}

func TestSpecialMethodsOfInstructionsDoNotNestOnTheGoStack(t *testing.T) {
	for _, c := range drivenChains {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			output, grown := runChain(t, c)
			assert.Equal(t, "done\n", output[:min(len(output), 200)])
			assert.Less(t, grown, int64(1<<20), "bytes of Go stack")
		})
	}
}

func TestNestedRunsAreBounded(t *testing.T) {
	for _, c := range nestedChains {
		t.Run(strings.ReplaceAll(c.name, " ", "_"), func(t *testing.T) {
			output, grown := runChain(t, c)
			assert.Equal(t, "RecursionError\n", output, "if this nests no more, move it to drivenChains")
			if !raceDetector { // whose frames are larger
				assert.Less(t, grown, int64(maxGoStack), "bytes of Go stack")
			}
		})
	}
}
