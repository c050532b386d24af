package minipy_test

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

type key struct{}

func TestHostFunctions(t *testing.T) {
	ctx := context.WithValue(context.Background(), key{}, "from the context")
	prog, err := minipy.Compile("x.py", `
a = fetch('o1')
b = (a.price, nothing(), pair(2), total(), total(1, 2, 3), any_of([1, 'x']), kw(1, x=2, y='z'), raw(4), maybe(None), maybe(3))
c = look()
`)
	require.NoError(t, err)
	res, err := prog.Run(ctx,
		minipy.WithFunc("fetch", func(_ context.Context, id string) (item, error) { return item{Price: float64(len(id))}, nil }),
		minipy.WithFunc("nothing", func() {}),
		minipy.WithFunc("pair", func(n int) (int, string) { return n, "p" }),
		minipy.WithFunc("total", func(ns ...int) (sum int, err error) {
			for _, n := range ns {
				sum += n
			}
			return sum, nil
		}),
		minipy.WithFunc("any_of", func(x any) string { return fmt.Sprintf("%T", x) }),
		minipy.WithFunc("kw", func(n int, kw minipy.Kwargs) string { return fmt.Sprint(n, len(kw), kw["x"], kw["y"]) }),
		minipy.WithFunc("raw", func(v minipy.Value) minipy.Value { return v }),
		minipy.WithFunc("maybe", func(n *int) bool { return n == nil }),
		minipy.WithFunc("look", func(ctx context.Context) any { return ctx.Value(key{}) }))
	require.NoError(t, err)
	assert.Equal(t, []any{2.0, nil, []any{int64(2), "p"}, int64(0), int64(6), "[]interface {}", "1 2 2 z", int64(4), true, false}, get(t, res, "b"))
	assert.Equal(t, "from the context", get(t, res, "c"))
}

func TestHostFunctionsRefuseWrongArguments(t *testing.T) {
	take := minipy.WithFunc("take", func(n uint8, items []item) int { return int(n) })
	for src, want := range map[string]string{
		"take(1)":                  "take expected 2 arguments, got 1",
		"take(1, 2, 3)":            "take expected 2 arguments, got 3",
		"take(1, items=[])":        "take() takes no keyword arguments",
		"take('x', [])":            "take() argument 1: cannot decode str into uint8",
		"take(256, [])":            "take() argument 1: 256 does not fit in uint8",
		"take(1, [{'price': ''}])": "take() argument 2[0].price: cannot decode str into float64",
		"take(1, None)":            "",
	} {
		res := run(t, "try:\n    "+src+"\n    text = ''\nexcept TypeError as e:\n    text = str(e)\n", take)
		assert.Equal(t, want, get(t, res, "text"), src)
	}
	exc := fails(t, "bad()", minipy.WithFunc("bad", func() any { return map[string]any{"a": []any{make(chan int)}} }))
	assert.EqualError(t, exc, "TypeError: bad() result['a'][0]: cannot convert chan int")
}

func TestNewFuncRefusesWhatNoScriptCouldCall(t *testing.T) {
	for _, fn := range []any{nil, 3, (func())(nil), func(chan int) {}, func(fs.FS) {}, func(func()) {}} {
		_, err := minipy.NewFunc("f", fn)
		assert.Error(t, err, "%T", fn)
	}
	prog, err := minipy.Compile("x.py", "pass")
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), minipy.WithFunc("f", 3))
	require.NotNil(t, res)
	assert.EqualError(t, err, "minipy: f is int, no function")
}

var errNotFound = errors.New("not found")

type typedError struct{ typ string }

func (e typedError) Error() string  { return "typed " + e.typ }
func (e typedError) PyType() string { return e.typ }

func TestErrorsOfHostFunctionsAreExceptions(t *testing.T) {
	f := minipy.WithFunc("fetch", func(kind string) error {
		switch kind {
		case "plain":
			return fmt.Errorf("order 7: %w", errNotFound)
		case "python":
			return &minipy.Exception{Type: "KeyError", Message: "nope"}
		}
		return typedError{kind}
	})
	exc := fails(t, "def go():\n    fetch('plain')\ngo()\n", f)
	assert.Equal(t, "RuntimeError", exc.Type)
	assert.Equal(t, "order 7: not found", exc.Message)
	assert.ErrorIs(t, exc, errNotFound)
	require.Len(t, exc.Traceback, 2)
	assert.Equal(t, minipy.Frame{File: "test.py", Line: 3, Column: 1, Function: "<module>", Text: "go()"}, exc.Traceback[0])
	assert.Equal(t, minipy.Frame{File: "test.py", Line: 2, Column: 5, Function: "go", Text: "fetch('plain')"}, exc.Traceback[1])

	assert.Equal(t, "KeyError", fails(t, "fetch('python')", f).Type)
	assert.Equal(t, "LookupError", fails(t, "fetch('LookupError')", f).Type)
	assert.Equal(t, "RuntimeError", fails(t, "fetch('NoSuchError')", f).Type)
	assert.Equal(t, "RuntimeError", fails(t, "fetch('int')", f).Type)
	assert.Equal(t, "Own", fails(t, "class Own(Exception): pass\nfetch('Own')", f).Type)

	wrapped := fails(t, "try:\n    fetch('plain')\nexcept RuntimeError as e:\n    raise ValueError('outer') from e\n", f)
	assert.Equal(t, "ValueError", wrapped.Type)
	assert.ErrorIs(t, wrapped, errNotFound, "through the chain of causes")

	res := run(t, "try:\n    fetch('LookupError')\nexcept LookupError as e:\n    text = str(e)\n", f)
	assert.Equal(t, "typed LookupError", get(t, res, "text"))
}

func TestHostFunctionsCallBack(t *testing.T) {
	each := minipy.WithFunc("each", func(ctx context.Context, fn minipy.Value, items []int) ([]int, error) {
		var out []int
		for _, i := range items {
			v, err := fn.Call(ctx, i)
			if err != nil {
				return nil, err
			}
			n, _ := v.Int()
			out = append(out, int(n))
		}
		return out, nil
	})
	res := run(t, "doubled = each(lambda x: x * 2, [1, 2])\nnested = each(lambda x: sum(each(lambda y: y + x, [1, 2])), [10, 20])\n", each)
	assert.Equal(t, []any{int64(2), int64(4)}, get(t, res, "doubled"))
	assert.Equal(t, []any{int64(23), int64(43)}, get(t, res, "nested"))

	res = run(t, "class Own(Exception): pass\ndef bad(x): raise mine\nmine = Own('m')\ntry:\n    each(bad, [1])\nexcept Own as e:\n    same = e is mine\n", each)
	assert.Equal(t, true, get(t, res, "same"), "an exception goes through the host function as itself")

	prog, err := minipy.Compile("x.py", "def spin(x):\n    while True: pass\ntry:\n    each(spin, [1])\nfinally:\n    print('no')\n")
	require.NoError(t, err)
	var out strings.Builder
	_, err = prog.Run(context.Background(), each, minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Steps: 10_000}))
	var limit *minipy.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Steps, limit.Kind)
	assert.Empty(t, out.String())
}

func TestConcurrentCallsAreRefused(t *testing.T) {
	entered, release := make(chan bool), make(chan bool)
	res := run(t, "def f(): wait()\ndef g(): return 1\n", minipy.WithFunc("wait", func() { entered <- true; <-release }))
	done := make(chan error)
	go func() {
		_, err := res.Call(context.Background(), "f")
		done <- err
	}()
	<-entered
	_, err := res.Call(context.Background(), "g")
	assert.ErrorIs(t, err, minipy.ErrBusy)
	close(release)
	require.NoError(t, <-done)
	v, err := res.Call(context.Background(), "g")
	require.NoError(t, err)
	assert.Equal(t, int64(1), v.Go())
}

func TestCallsBackAreOnlyForTheHostFunctionThatRuns(t *testing.T) {
	var again func() error
	res := run(t, "def f(): return twice(g)\ndef g(): return one()\n",
		minipy.WithFunc("one", func() (int, error) { return 1, again() }),
		minipy.WithFunc("twice", func(ctx context.Context, g minipy.Value) (minipy.Value, error) {
			inside := make(chan error, 1)
			again = func() error { return nil }
			if v, err := g.Call(ctx); err != nil {
				return v, err
			}
			go func() { _, err := g.Call(ctx); inside <- err }() // from elsewhere, one at a time: as good as its own
			if err := <-inside; err != nil {
				return minipy.None, err
			}
			return minipy.Int(2), nil
		}))
	v, err := res.Call(context.Background(), "f")
	require.NoError(t, err)
	assert.Equal(t, int64(2), v.Go())
}

func TestAHostFunctionThatGivesUpEndsTheScript(t *testing.T) {
	prog, err := minipy.Compile("x.py", "try:\n    wait()\nexcept BaseException:\n    pass\nprint('no')\n")
	require.NoError(t, err)
	var out strings.Builder
	_, err = prog.Run(context.Background(), minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Time: time.Millisecond}),
		minipy.WithFunc("wait", func(ctx context.Context) error { <-ctx.Done(); return ctx.Err() }))
	var limit *minipy.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Time, limit.Kind)
	assert.ErrorIs(t, err, context.DeadlineExceeded)
	assert.Empty(t, out.String())
}

func TestPanicsOfHostFunctionsStopAtTheBorder(t *testing.T) {
	prog, err := minipy.Compile("x.py", "def f():\n    try:\n        boom()\n    except BaseException:\n        pass\nif early: f()\n")
	require.NoError(t, err)
	boom := minipy.WithFunc("boom", func() { panic(errNotFound) })
	res, err := prog.Run(context.Background(), boom, minipy.With("early", true))
	var internal *minipy.InternalError
	require.ErrorAs(t, err, &internal)
	assert.Equal(t, "boom", internal.Function)
	assert.ErrorContains(t, err, "BUG: host function boom panicked: not found\n")
	assert.ErrorContains(t, err, "hostfunc_test.go")
	assert.ErrorIs(t, err, errNotFound)
	require.NotNil(t, res)

	res, err = prog.Run(context.Background(), boom, minipy.With("early", false))
	require.NoError(t, err)
	_, err = res.Call(context.Background(), "f")
	require.ErrorAs(t, err, &internal)
	_, err = res.Call(context.Background(), "f")
	assert.ErrorAs(t, err, &internal, "nobody knows in what state the machine is")
}

func TestAFuncCanBeCalledWithoutAScript(t *testing.T) {
	f, err := minipy.NewFunc("join", func(sep string, parts ...string) (string, error) {
		if len(parts) == 0 {
			return "", errNotFound
		}
		return strings.Join(parts, sep), nil
	})
	require.NoError(t, err)
	v, err := f.Call(context.Background(), minipy.Str("-"), minipy.Str("a"), minipy.Str("b"))
	require.NoError(t, err)
	assert.Equal(t, "a-b", v.Go())
	_, err = f.Call(context.Background(), minipy.Str("-"))
	assert.ErrorIs(t, err, errNotFound)
	assert.Equal(t, "join", f.Name())
}

func TestModulesOfTheHost(t *testing.T) {
	res := run(t, "import shop\nfrom shop import find, items\nitems.append(3)\nx = (find(2), shop.items, shop.rate)\n",
		minipy.WithModule("shop", map[string]any{"find": func(n int) int { return n * 10 }, "items": []int{1, 2}, "rate": 1.5}))
	assert.Equal(t, []any{int64(20), []any{int64(1), int64(2), int64(3)}, 1.5}, get(t, res, "x"))
	exc := fails(t, "import shop", minipy.WithModule("shop", map[string]any{"bad": make(chan int)}))
	assert.EqualError(t, exc, "TypeError: shop.bad: cannot convert chan int")
}
