package minipy_test

import (
	"context"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/capability"
)

// TestTracebacks compares the whole traceback of scripts that end with an exception with what CPython 3.12 prints, which stands in
// testdata/lang/_tracebacks under the script's name.
func TestTracebacks(t *testing.T) {
	t.Parallel()
	texts, err := filepath.Glob("testdata/lang/_tracebacks/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, texts, "no tracebacks: the test would prove nothing")
	for _, path := range texts {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want, err := os.ReadFile(path)
			require.NoError(t, err)
			script := filepath.ToSlash(filepath.Join("testdata", "lang", name+".py"))
			source, err := os.ReadFile(script)
			require.NoError(t, err)
			prog, err := minipy.Compile(script, string(source))
			require.NoError(t, err)
			_, err = prog.Run(context.Background(), minipy.WithGrants(capability.ImportDir("testdata/lang")))
			var exception *minipy.Exception
			require.ErrorAs(t, err, &exception)
			assert.Empty(t, cmp.Diff(string(want), exception.Text))
		})
	}
}
