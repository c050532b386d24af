package minipy_test

import (
	"context"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

// What comes in from the host is charged like what a script makes itself.

func TestWhatTheHostGivesIsCharged(t *testing.T) {
	shared := []any{1}
	for range 30 { // a thousand million leaves for whoever copies them one by one
		shared = []any{shared, shared}
	}
	for name, value := range map[string]any{
		"text": strings.Repeat("x", 10<<20), "bytes": make([]byte, 10<<20), "ints": make([]int, 1<<20), "shared": shared,
		"map": func() map[int]string {
			m := map[int]string{}
			for i := range 100_000 {
				m[i] = "value"
			}
			return m
		}(),
	} {
		limits := minipy.WithLimits(minipy.Limits{Memory: 1 << 20, Steps: 5_000_000})
		_, err := ends(t, "x = give()\n", limits, minipy.WithFunc("give", func() any { return value }))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit, name)
		assert.Equal(t, "hostile.py:1", limit.Where, name)
		_, err = ends(t, "pass\n", limits, minipy.With("x", value))
		require.ErrorAs(t, err, &limit, name)
		res, err := ends(t, "def f(x): pass\n", limits)
		require.NoError(t, err)
		_, err = res.Call(context.Background(), "f", value)
		require.ErrorAs(t, err, &limit, name)
	}
}

func TestResultsOfHostFunctionsAddUp(t *testing.T) {
	_, err := ends(t, "kept = []\nwhile True: kept.append(give())\n", minipy.WithLimits(minipy.Limits{Memory: 2 << 20}),
		minipy.WithFunc("give", func() []string { return []string{"a", "b", "c"} }))
	var limit *minipy.LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Memory, limit.Kind)
	_, err = ends(t, "while True: give()\n", minipy.WithLimits(minipy.Limits{Steps: 100_000}), minipy.WithFunc("give", func() int { return 1 }))
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, budget.Steps, limit.Kind)
}

func TestArgumentsOfHostFunctionsAreBounded(t *testing.T) {
	type tree []tree
	src := "x = []\nfor _ in range(40): x = [x, x]\ntake(x)\n" // a million million leaves
	_, err := ends(t, src, minipy.WithLimits(minipy.Limits{Steps: 1_000_000, Memory: 4 << 20}), minipy.WithFunc("take", func(tree) {}))
	require.ErrorContains(t, err, "cannot decode more than")
}

// endlessFiles has every Python module that anybody asks for.
type endlessFiles struct{}

func (endlessFiles) Open(name string) (fs.File, error) {
	if !strings.HasSuffix(name, ".py") || strings.HasSuffix(name, "__init__.py") {
		return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
	}
	return fstest.MapFS{name: {Data: []byte("def f(): return [1, 2, 3]\nx = f()\n")}}.Open(name)
}

func TestImportsWithoutEnd(t *testing.T) {
	for want, src := range map[budget.Kind]string{
		budget.Memory: "n = 0\nwhile True:\n    n += 1\n    exec(f'import m{n}')\n",
		budget.Steps:  "n = 0\nimport sys\nwhile True:\n    n += 1\n    exec(f'import m{n}; del m{n}')\n    del sys.modules[f'm{n}']\n",
	} {
		_, err := ends(t, src, minipy.WithModules(endlessFiles{}), minipy.WithLimits(minipy.Limits{Memory: 2 << 20, Steps: 20_000_000}))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit)
		assert.Equal(t, want, limit.Kind, src)
	}
}
