package minipy_test

import (
	"context"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/stdlib"
)

// The first imports of different modules may come at once. (Most telling when this test runs alone, under the race detector.)
func TestModulesAreMadeByManyGoroutines(t *testing.T) {
	var wg sync.WaitGroup
	for name := range stdlib.Modules() {
		if strings.HasPrefix(name, "_") {
			continue
		}
		prog, err := minipy.Compile("x.py", "import "+name+"\n")
		require.NoError(t, err)
		wg.Add(1)
		go func() {
			defer wg.Done()
			if _, err := prog.Run(context.Background(), minipy.With("data", item{})); err != nil {
				t.Errorf("import %s: %v", name, err)
			}
		}()
	}
	wg.Wait()
}

func TestImportsOfTheHost(t *testing.T) {
	files := fstest.MapFS{
		"helper.py":       {Data: []byte("x = 1\nfrom pkg.part import y\n")},
		"pkg/__init__.py": {Data: []byte("from . import part\nname = __name__\n")},
		"pkg/part.py":     {Data: []byte("y = 2\nz = __name__, __package__\n")},
		"broken.py":       {Data: []byte("x = = 1\n")},
		"loud.py":         {Data: []byte("1/0\n")},
	}
	with := minipy.WithModules(files)
	res := run(t, "import helper, pkg.part\nfrom pkg import name, part\na = (helper.x, helper.y, name, part.z, pkg.part is part)\n", with)
	assert.Equal(t, []any{int64(1), int64(2), "pkg", []any{"pkg.part", "pkg"}, true}, get(t, res, "a"))
	assert.Equal(t, "ModuleNotFoundError: No module named 'nothing'", fails(t, "import nothing", with).Error())
	assert.Equal(t, "ModuleNotFoundError: No module named 'helper'", fails(t, "import helper").Error())
	assert.Equal(t, "SyntaxError", fails(t, "import broken", with).Type)
	loud := fails(t, "import loud", with)
	require.Len(t, loud.Traceback, 2)
	assert.Equal(t, "ZeroDivisionError", loud.Type)
	assert.Contains(t, loud.Traceback[1].File, "loud.py")

	var events []string
	run(t, "import helper", minipy.WithGrants(capability.ImportFS(files)),
		minipy.WithObserver(capability.ObserverFunc(func(e capability.Event) { events = append(events, e.Operation) })))
	assert.Contains(t, events, "import")
}

func TestArgsSeedAndDynamicCode(t *testing.T) {
	res := run(t, "import sys\nargv = sys.argv\nx = eval('1 + 1')\n", minipy.WithArgs("x.py", "a"))
	assert.Equal(t, []any{"x.py", "a"}, get(t, res, "argv"))
	assert.Equal(t, int64(2), get(t, res, "x"))
	assert.Equal(t, "RuntimeError", fails(t, "eval('1')", minipy.WithoutDynamicCode()).Type)
}
