package compiler

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// FuzzCompile checks that whatever parses either compiles to code that the verifier accepts or is refused in words that are not a bug's.
func FuzzCompile(f *testing.F) {
	files, err := filepath.Glob("testdata/*.py")
	require.NoError(f, err)
	for _, path := range files {
		text, err := os.ReadFile(path)
		require.NoError(f, err)
		for _, part := range strings.Split(string(text), "\n\n\n") {
			f.Add(part)
		}
	}
	f.Fuzz(func(t *testing.T, src string) {
		file := source.NewFile("fuzz.py", src)
		mod, err := parser.ParseModule(file, parser.Options{})
		if err != nil {
			return
		}
		for _, opts := range []Options{{Meter: budget.NewMeter(budget.Limits{}, nil)}, {Dynamic: true}} {
			code, err := Module(file, mod, opts)
			if err != nil {
				require.NotContains(t, err.Error(), "BUG")
				continue
			}
			require.NoError(t, bytecode.Verify(code))
			require.NoError(t, flowOf(code))
			_ = bytecode.Disassemble(code)
		}
	})
}
