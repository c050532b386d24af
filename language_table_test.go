package minipy_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// The language table says, for every form and every error of the Python 3.12 language reference, which scripts under testdata/lang show it. The rows stand
// in language_*_test.go, in the order of the reference. A row fails without a script, and with one that does not contain what the row is about: what it must
// contain is a condition on the script's syntax tree, on the functions it defines, or on what it expects.

// languageRow is one row.
type languageRow struct {
	form    string   // what of the language it is about; unique
	shown   evidence // what each of the scripts must contain
	scripts string   // names of scripts in testdata/lang, without ".py", separated by spaces
}

// evidence decides whether a script shows what a row is about.
type evidence func(*languageScript) bool

// languageScript is a script with its syntax tree.
type languageScript struct {
	*script
	nodes   []any    // pointers to all nodes of the tree, in the order of the source
	expects []string // the lines of its "# expect:" and "# raises:" comments
}

// languageTable joins the parts of the table.
func languageTable() []languageRow {
	var rows []languageRow
	for _, part := range [][]languageRow{languageLexical, languageStatements, languageExpressions, languageSpecialMethods, languageSyntaxErrors, languageRuntimeErrors, languageTracebacks} {
		rows = append(rows, part...)
	}
	return rows
}

const languageFolder = "testdata/lang"

// TestLanguageTable holds every row against its scripts.
func TestLanguageTable(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, row := range languageTable() {
		assert.False(t, seen[row.form], "two rows for %s", row.form)
		seen[row.form] = true
		names := strings.Fields(row.scripts)
		assert.NotEmpty(t, names, "no script shows: %s", row.form)
		for _, name := range names {
			s, err := languageScriptNamed(name)
			if assert.NoError(t, err, row.form) {
				assert.True(t, row.shown(s), "%s does not contain: %s", name, row.form)
			}
		}
	}
}

// TestEvidenceCanFail makes sure that the conditions of rows tell scripts apart: none holds for a script that contains nothing.
func TestEvidenceCanFail(t *testing.T) {
	t.Parallel()
	empty := newLanguageScript(t, "print('')")
	for _, row := range languageTable() {
		assert.False(t, row.shown(empty), "any script shows: %s", row.form)
	}
}

var languageScripts sync.Map // of name to func() (*languageScript, error), called once

func languageScriptNamed(name string) (*languageScript, error) {
	read, _ := languageScripts.LoadOrStore(name, sync.OnceValues(func() (*languageScript, error) {
		path := filepath.Join(languageFolder, name+".py")
		if _, err := os.Stat(path); err != nil {
			return nil, err
		}
		s, err := readScript(path)
		if err != nil {
			return nil, err
		}
		return parseLanguageScript(s), nil
	}))
	return read.(func() (*languageScript, error))()
}

func newLanguageScript(t *testing.T, text string) *languageScript {
	t.Helper()
	return parseLanguageScript(&script{source: text})
}

// parseLanguageScript adds the tree; that of a script which is a syntax error is empty.
func parseLanguageScript(s *script) *languageScript {
	l := &languageScript{script: s, expects: strings.Split(s.output, "\n")}
	if s.raises != "" {
		l.expects = append(l.expects, s.raises)
	}
	if module, err := parser.ParseModule(source.NewFile(s.path, s.source), parser.Options{}); err == nil {
		l.nodes = nodesOf(reflect.ValueOf(module), nil)
	}
	return l
}

// nodesOf appends pointers to the structs of a tree to nodes.
func nodesOf(v reflect.Value, nodes []any) []any {
	switch v.Kind() {
	case reflect.Interface, reflect.Pointer:
		if v.IsNil() {
			return nodes
		}
		return nodesOf(v.Elem(), nodes)
	case reflect.Slice:
		for i := range v.Len() {
			nodes = nodesOf(v.Index(i), nodes)
		}
	case reflect.Struct:
		if v.CanAddr() {
			nodes = append(nodes, v.Addr().Interface())
		}
		for i := range v.NumField() {
			nodes = nodesOf(v.Field(i), nodes)
		}
	}
	return nodes
}

// within returns the nodes of type T in a part of a tree.
func within[T any](part any) (found []*T) {
	for _, n := range nodesOf(reflect.ValueOf(part), nil) {
		if n, ok := n.(*T); ok {
			found = append(found, n)
		}
	}
	return found
}

// a is the evidence of a node of type T for which the condition holds.
func a[T any](condition func(*T) bool) evidence {
	return func(s *languageScript) bool {
		for _, n := range s.nodes {
			if n, ok := n.(*T); ok && condition(n) {
				return true
			}
		}
		return false
	}
}

// is is the evidence of a node of type T.
func is[T any]() evidence { return a(func(*T) bool { return true }) }

// both is the evidence of all that is listed.
func both(all ...evidence) evidence {
	return func(s *languageScript) bool {
		for _, e := range all {
			if !e(s) {
				return false
			}
		}
		return true
	}
}

// kind reports whether an expression, a pattern or a statement is a T.
func kind[T any](n any) bool {
	_, ok := n.(*T)
	return ok
}

// defines is the evidence of a function definition (def or async def), or an assignment, of that name in a class.
func defines(names ...string) evidence {
	return func(s *languageScript) bool {
		for _, name := range names {
			if !a(func(class *parser.ClassDef) bool {
				for _, stmt := range class.Body {
					switch n := stmt.(type) {
					case *parser.FunctionDef:
						if n.Name == name {
							return true
						}
					case *parser.Assign:
						for _, target := range n.Targets {
							if target, ok := target.(*parser.Name); ok && target.ID == name {
								return true
							}
						}
					}
				}
				return false
			})(s) {
				return false
			}
		}
		return true
	}
}

// calls is the evidence of a call of a function of that name.
func calls(name string) evidence {
	return a(func(n *parser.Call) bool {
		f, ok := n.Func.(*parser.Name)
		return ok && f.ID == name
	})
}

// attribute is the evidence of x.name.
func attribute(name string) evidence {
	return a(func(n *parser.Attribute) bool { return n.Attr == name })
}

// expects is the evidence of an expectation that holds the text.
func expects(text string) evidence {
	return func(s *languageScript) bool {
		for _, line := range s.expects {
			if strings.Contains(line, text) {
				return true
			}
		}
		return false
	}
}

// expectsMatch is the evidence of an expectation that matches the pattern.
func expectsMatch(pattern string) evidence {
	re := regexp.MustCompile(pattern)
	return func(s *languageScript) bool {
		for _, line := range s.expects {
			if re.MatchString(line) {
				return true
			}
		}
		return false
	}
}

// written is the evidence of source text that matches the pattern: for what the tree does not keep.
func written(pattern string) evidence {
	re := regexp.MustCompile("(?m)" + pattern)
	return func(s *languageScript) bool { return re.MatchString(s.source) }
}

// TestLanguageScriptsAreInTheTable finds scripts that show nothing the table knows of: either a row is missing or they belong elsewhere.
func TestLanguageScriptsAreInTheTable(t *testing.T) {
	t.Parallel()
	known := map[string]bool{}
	for _, row := range languageTable() {
		for _, name := range strings.Fields(row.scripts) {
			known[name] = true
		}
	}
	paths, err := filepath.Glob(languageFolder + "/*.py")
	require.NoError(t, err)
	for _, path := range paths {
		name := strings.TrimSuffix(filepath.Base(path), ".py")
		other := strings.HasPrefix(name, "_") || strings.HasPrefix(name, "limits_") || strings.HasPrefix(name, "capability_") // modules; not of the language
		assert.True(t, known[name] || other, "%s is in no row of the language table (language_*_test.go)", path)
	}
}
