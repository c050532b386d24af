package minipy_test

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/minipy/minipy/native"
)

// TestEveryDeclarationOfTheLibraryIsComplete holds for modules what builtins' own tests hold for builtins: each native function says what it does, has a
// cost, a signature that can be shown and bound, and one form.
func TestEveryDeclarationOfTheLibraryIsComplete(t *testing.T) {
	t.Parallel()
	found := declarations()
	assert.Greater(t, len(found), 1400)
	for _, path := range slices.Sorted(maps.Keys(found)) {
		f := found[path]
		assert.NotEmpty(t, strings.TrimSpace(f.Doc), "%s has no doc line", path)
		assert.Positive(t, f.Cost.Steps, "%s costs nothing", path)
		forms := 0
		for _, is := range []bool{f.Run != nil, f.Reduce != nil, f.Resume != nil, f.Machine != nil} {
			if is {
				forms++
			}
		}
		assert.Equal(t, 1, forms, "%s has %d forms", path, forms)
		optional := false
		names := map[string]bool{}
		for _, p := range f.Params {
			assert.NotEmpty(t, p.Name, "a parameter of %s has no name", path)
			assert.False(t, names[p.Name], "%s has two parameters %s", path, p.Name)
			names[p.Name] = true
			if p.Kind == native.PositionalOnly || p.Kind == native.PositionalOrKeyword {
				assert.False(t, optional && !p.Optional, "%s: %s follows an optional parameter", path, p.Name)
				optional = p.Optional
			}
		}
	}
}
