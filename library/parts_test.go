package library

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// TestLazyLibraryModulesCompile compiles every part of the lazy modules, and compares what they define with the text compiled as a whole.
func TestLazyLibraryModulesCompile(t *testing.T) {
	lib := Shared().Library
	lazy, bodies := 0, 0
	for name, make := range lib.Modules {
		m := make()
		if !m.Lazy {
			continue
		}
		lazy++
		whole, err := compileText(name, m.Source, nil)
		require.NoError(t, err, name)
		parts := split(m, lib.Builtins)
		statements := scanStatements(m.Source, nil)
		assertOrderDoesNotMatter(t, m, statements, lib.Builtins)
		instrs := 0
		code, err := parts.Eager()
		require.NoError(t, err, name)
		instrs += len(code.Codes)
		bodies += assertBodiesCompile(t, name, code)
		for _, p := range parts.Lazy {
			code, err := p.Code()
			require.NoError(t, err, "%s: %v", name, p.Names)
			instrs += len(code.Codes)
			bodies += assertBodiesCompile(t, name, code)
		}
		assert.Equal(t, len(whole.Codes), instrs, "%s: functions and classes in all parts", name)
	}
	require.NotZero(t, lazy)
	require.NotZero(t, bodies)
}

// assertBodiesCompile compiles the methods of the classes in code that were put off, and compares what functions showed before with what they show
// then. It returns their number.
func assertBodiesCompile(t *testing.T, module string, code *bytecode.Code) int {
	t.Helper()
	n := 0
	for _, class := range code.Codes {
		for _, short := range class.Codes {
			if short.Body == nil {
				continue
			}
			n++
			body, err := short.Body()
			require.NoError(t, err)
			show := func(c *bytecode.Code) []any {
				return []any{c.QualName.String(), c.FirstLine, c.ArgCount, c.PosOnly, c.KwOnly, c.VarNames[:c.NumParams()], c.Flags & (bytecode.VarArgs | bytecode.VarKw | bytecode.Coroutine),
					object.SafeStr(c.Docstring()), c.File.Name(), c.Globals}
			}
			assert.Equal(t, show(body), show(short), "%s: %s", module, short.QualName)
			assert.Equal(t, -1, short.Simple(), "%s: %s would be called as it stands", module, short.QualName)
		}
	}
	return n
}

// assertOrderDoesNotMatter fails on a definition that is put off although it takes the value of a builtin that the text defines anew elsewhere.
func assertOrderDoesNotMatter(t *testing.T, m *native.Module, statements []statement, builtins map[string]object.Value) {
	t.Helper()
	redefined := map[string]bool{}
	for _, s := range statements {
		for _, name := range s.names {
			if _, ok := builtins[name]; ok {
				redefined[name] = true
			}
		}
	}
	for _, s := range statements {
		text := m.Source[s.start:s.end]
		if s.eager || len(s.names) == 0 || redefined[s.names[0]] || !strings.HasPrefix(text, s.names[0]+" = ") {
			continue
		}
		words := map[string]bool{}
		scanWords(text, func(word string) { words[word] = true })
		for name := range redefined {
			assert.False(t, words[name], "%s: %s needs # eager: the text defines %s", m.Name, strings.TrimSpace(text), name)
		}
	}
}
