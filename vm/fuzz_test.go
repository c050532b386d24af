package vm_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"runtime/debug"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
	"github.com/minipy/minipy/vm"
)

// samples are programs whose bytecode is damaged; together they use most instructions.
var samples = []string{
	`
def f(a, b=2, *args, c=3, **kw):
    x = [a, b]
    for i in range(a):
        x.append(i * b)
    return {k: v for k, v in kw.items()}, x, args, c
print(f(3, 4, 5, c=6, d=7))
`, `
class A:
    n = 1
    def __init__(self, v):
        self.v = v
    def __add__(self, o):
        return A(self.v + o.v)
    def get(self):
        return self.v
class B(A):
    def get(self):
        return super().get() + self.n
print((B(1) + A(2)).get(), B(5).get())
`, `
def g(n):
    try:
        for i in range(n):
            y = yield i
            if y: raise ValueError(y)
    except ValueError as e:
        yield str(e)
    finally:
        yield "end"
it = g(3)
print(next(it), it.send("x"), list(it))
def h():
    r = yield from g(2)
    return r
print(list(h()), sum(x for x in g(0) if x == 5))
`, `
import math
a, *b, c = [1, 2, 3, 4]
d = {"k": a, **{"z": c}}
s = {1, 2} | set(b)
t = (*b, a)
print(f"{a:>4}{b!r} {math.sqrt(c):.2f}", d["k"], s, t[1:], "x" in d, not b, -c, a < c <= 4)
def outer():
    n = 0
    def inner():
        nonlocal n
        n += 1
        return n
    inner()
    return inner() if n else lambda: n
print(outer())
match [1, {"a": 2}]:
    case [x, {"a": y}] if y > 1:
        print(x, y)
del d["k"]
assert d
with open("nothing") as f:
    pass
`,
}

func compileSample(t testing.TB, text string) *bytecode.Code {
	file := source.NewFile("sample.py", text)
	mod, err := parser.ParseModule(file, parser.Options{})
	require.NoError(t, err)
	code, err := compiler.Module(file, mod, compiler.Options{})
	require.NoError(t, err)
	return code
}

// damage changes up to four bytes of instructions somewhere in code, in place.
func damage(code *bytecode.Code, r *rand.Rand) {
	all := []*bytecode.Code{code}
	for i := 0; i < len(all); i++ {
		all = append(all, all[i].Codes...)
	}
	for n := 1 + r.IntN(4); n > 0; n-- {
		c := all[r.IntN(len(all))]
		at := r.IntN(len(c.Instrs))
		shift := 8 * r.IntN(5)
		c.Instrs[at] = c.Instrs[at]&^(0xff<<shift) | bytecode.Instr(r.IntN(24))<<shift
		if r.IntN(4) == 0 {
			c.Instrs[at] = c.Instrs[at]&^0xff | bytecode.Instr(r.IntN(int(bytecode.NumOps)))
		}
	}
}

// runDamaged runs code under a small budget; a panic comes back as an error.
func runDamaged(code *bytecode.Code) (err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("panic: %v\n%s", r, debug.Stack())
		}
	}()
	lib := builtins.Library()
	lib.Modules = map[string]func() *native.Module{}
	meter := budget.NewMeter(budget.Limits{Steps: 20_000, Memory: 4 << 20, Output: 1 << 16, Depth: 100}, nil)
	shared := &vm.Shared{Library: &lib, PreludeNatives: builtins.PreludeNatives(), Prelude: func() *bytecode.Code { return prelude }}
	th, err := vm.New(vm.Config{Context: context.Background(), Meter: meter, Grants: capability.NewSet(nil, nil), Shared: shared})
	if err != nil {
		return nil
	}
	mod, err := th.NewMain(code, "__main__")
	if err != nil {
		return nil
	}
	if th.Begin(mod, code) == nil {
		_, _ = th.Run(0) // any error is fine
	}
	th.Live()
	return nil
}

var prelude *bytecode.Code

// TestDamagedBytecode holds the verifier's promise: what it lets through may be wrong, but cannot make the machine panic.
func TestDamagedBytecode(t *testing.T) {
	prelude = compileSample(t, builtins.Prelude)
	accepted := 0
	rounds := 4000
	if testing.Short() {
		rounds = 500
	}
	for seed := range uint64(rounds) {
		r := rand.New(rand.NewPCG(seed, 1))
		code := compileSample(t, samples[r.IntN(len(samples))])
		damage(code, r)
		if bytecode.Verify(code) != nil {
			continue
		}
		accepted++
		require.NoError(t, runDamaged(code), "seed %d:\n%s", seed, "")
	}
	require.Greater(t, accepted, rounds/20, "the verifier refuses nearly everything: the test does not test the machine")
}

// FuzzDamagedBytecode is the same with seeds from the fuzzer.
func FuzzDamagedBytecode(f *testing.F) {
	prelude = compileSample(f, builtins.Prelude)
	f.Add(uint64(1), uint8(0))
	f.Fuzz(func(t *testing.T, seed uint64, which uint8) {
		code := compileSample(t, samples[int(which)%len(samples)])
		damage(code, rand.New(rand.NewPCG(seed, 2)))
		if bytecode.Verify(code) == nil {
			require.NoError(t, runDamaged(code))
		}
	})
}
