package capability

import (
	"go/ast"
	"go/parser"
	"go/token"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// constantsOf returns the names of the constants of type Capability, in order, as table.go declares them.
func constantsOf(t *testing.T) []string {
	file, err := parser.ParseFile(token.NewFileSet(), "table.go", nil, 0)
	require.NoError(t, err)
	for _, decl := range file.Decls {
		group, ok := decl.(*ast.GenDecl)
		if !ok || group.Tok != token.CONST {
			continue
		}
		first := group.Specs[0].(*ast.ValueSpec)
		if typ, ok := first.Type.(*ast.Ident); !ok || typ.Name != "Capability" {
			continue
		}
		var names []string
		for _, spec := range group.Specs {
			names = append(names, spec.(*ast.ValueSpec).Names[0].Name)
		}
		return names
	}
	t.Fatal("table.go declares no constants of type Capability")
	return nil
}

func TestEveryConstantHasItsRow(t *testing.T) {
	constants := constantsOf(t)
	require.Equal(t, "count", constants[len(constants)-1])
	for c, name := range constants[:len(constants)-1] {
		assert.Equal(t, name, table[c].Constant)
		assert.NotEmpty(t, table[c].Meaning, name)
	}
}

func TestRowsAreComplete(t *testing.T) {
	var names []string
	for i, row := range All() {
		assert.Equal(t, Capability(i+1), row.Capability)
		assert.NotEmpty(t, row.Danger, row.Name)
		assert.NotEmpty(t, row.GrantWith, row.Name)
		assert.NotNil(t, parsers[row.Capability], "no parser for %s", row.Name)
		parsed, err := Parse(row.Name)
		require.NoError(t, err)
		assert.Equal(t, row.Capability, parsed)
		assert.Equal(t, row.Name, parsed.String())
		names = append(names, row.Name)
	}
	assert.Equal(t, "fs.read fs.write net.http env clock sleep entropy stdin stdout import", strings.Join(names, " "))
	assert.Equal(t, names, Names())
}

func TestAllHandsOutACopy(t *testing.T) {
	All()[0].Name = "changed"
	assert.Equal(t, "fs.read", FSRead.String())
}

func TestUnknownCapabilities(t *testing.T) {
	for _, name := range []string{"fs.raed", "", "none", "FS.READ"} {
		_, err := Parse(name)
		assert.ErrorContains(t, err, "fs.read, fs.write, net.http, env, clock, sleep, entropy, stdin, stdout, import", name)
	}
	assert.Equal(t, "capability(200)", Capability(200).String())
	assert.Zero(t, Capability(200).Info())
	set := NewSet(nil, nil)
	assert.False(t, set.Has(200))
	assert.ErrorContains(t, set.Check(200, "f"), "capability(200) is not granted: f")
}

func TestHintsNameBothWays(t *testing.T) {
	assert.Equal(t, "grant it with capability.ReadDir(dir), or --allow fs.read=DIR", FSRead.Info().Hint())
	assert.Equal(t, "grant it with capability.SystemClock(), or --allow clock", Clock.Info().Hint())
}
