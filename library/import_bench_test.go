package library_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/library"
	"github.com/minipy/minipy/stdlib"
)

// BenchmarkImport imports each module of the library: "first" with nothing compiled, as the first script of a process does, "again" as later ones
// do. An empty script is there to compare with.
func BenchmarkImport(b *testing.B) {
	names := slices.Sorted(maps.Keys(stdlib.Modules()))
	for _, name := range append([]string{""}, names...) {
		if strings.HasPrefix(name, "_") {
			continue
		}
		text := "import " + name
		if name == "" {
			name, text = "none", "pass"
		}
		prog, err := minipy.Compile("import.py", text)
		require.NoError(b, err)
		run := func(b *testing.B, before func()) {
			for b.Loop() {
				before()
				_, err := prog.Run(b.Context())
				require.NoError(b, err)
			}
		}
		b.Run(name+"/first", func(b *testing.B) { run(b, func() { library.Forget() }) })
		b.Run(name+"/again", func(b *testing.B) { run(b, func() {}) })
	}
}
