package minipy_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os/exec"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// mayImport is the layout of the project: what each package may import of ours ("." is the root package). TestImportsFollowTheTable holds it against
// the sources both ways: an import that is not listed fails, and so does a permission that nothing uses.
var mayImport = map[string]string{
	".":           "budget bytecode capability compiler library native object parser source vm",
	"source":      "",
	"budget":      "",
	"capability":  "budget",
	"lexer":       "budget source",
	"parser":      "budget lexer source",
	"bytecode":    "object source",
	"compiler":    "budget bytecode object parser source",
	"object":      "budget",
	"native":      "budget capability object",
	"vm":          "budget bytecode capability native object source",
	"builtins":    "budget capability native object",
	"stdlib":      "budget capability native object stdlib/re",
	"stdlib/re":   "budget native object",
	"library":     "builtins bytecode compiler native object source stdlib vm",
	"check":       "parser compiler native capability source",
	"sandbox":     ". capability native budget",
	"cmd/minipy":  ". sandbox check capability budget bytecode lexer source",
	"examples/**": ". capability budget sandbox",
}

// apart is what only capability and sandbox may touch below the root: the world outside.
var apart = []string{"os", "net", "syscall", "math/rand", "crypto/rand", "plugin"}

// clockCalls are the functions of package time that read the clock or wait.
var clockCalls = []string{"Now", "Sleep", "After", "AfterFunc", "Tick", "NewTimer", "NewTicker", "Since", "Until"}

const module = "github.com/minipy/minipy"

// goPackage is what the test looks at in a package: the imports of its sources, tests aside, on all platforms.
type goPackage struct {
	dir     string
	imports map[string]bool
	clock   []string // places that read the clock
}

func goPackages(t *testing.T) []*goPackage {
	t.Helper()
	byDir := map[string]*goPackage{}
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name := d.Name(); file != "." && (strings.HasPrefix(name, ".") || name == "testdata" || name == "bench") {
				return filepath.SkipDir
			}
			return nil
		}
		assert.NotContains(t, []string{".s", ".c", ".h", ".syso"}, filepath.Ext(file), "%s: no assembly, no C", file)
		if filepath.Ext(file) != ".go" || strings.HasSuffix(file, "_test.go") {
			return nil
		}
		dir := path.Dir(filepath.ToSlash(file))
		p := byDir[dir]
		if p == nil {
			p = &goPackage{dir: dir, imports: map[string]bool{}}
			byDir[dir] = p
		}
		return p.read(file)
	})
	require.NoError(t, err)
	var packages []*goPackage
	for _, p := range byDir {
		packages = append(packages, p)
	}
	slices.SortFunc(packages, func(a, b *goPackage) int { return strings.Compare(a.dir, b.dir) })
	return packages
}

func (p *goPackage) read(file string) error {
	set := token.NewFileSet()
	f, err := parser.ParseFile(set, file, nil, parser.SkipObjectResolution)
	if err != nil {
		return err
	}
	timeName := ""
	for _, spec := range f.Imports {
		name, err := strconv.Unquote(spec.Path.Value)
		if err != nil {
			return err
		}
		p.imports[name] = true
		if name == "time" {
			timeName = "time"
			if spec.Name != nil {
				timeName = spec.Name.Name
			}
		}
	}
	ast.Inspect(f, func(n ast.Node) bool {
		if sel, ok := n.(*ast.SelectorExpr); ok && timeName != "" {
			if x, ok := sel.X.(*ast.Ident); ok && x.Name == timeName && slices.Contains(clockCalls, sel.Sel.Name) {
				p.clock = append(p.clock, set.Position(sel.Pos()).String())
			}
		}
		return true
	})
	return nil
}

// row returns the table's row for a folder.
func row(dir string) (permissions []string, ok bool) {
	text, ok := mayImport[dir]
	if !ok && strings.HasPrefix(dir, "examples/") {
		text, ok = mayImport["examples/**"]
	}
	return strings.Fields(text), ok
}

// ours returns the folder of an import path of this module.
func ours(name string) (dir string, ok bool) {
	if name == module {
		return ".", true
	}
	return strings.CutPrefix(name, module+"/")
}

func TestImportsFollowTheTable(t *testing.T) {
	packages := goPackages(t)
	exists := map[string]bool{}
	for _, p := range packages {
		exists[p.dir] = true
	}
	for _, p := range packages {
		permissions, ok := row(p.dir)
		if !assert.True(t, ok, "package %s stands in no row of the table", p.dir) {
			continue
		}
		for name := range p.imports {
			if dir, ok := ours(name); ok {
				assert.Contains(t, permissions, dir, "%s imports %s", p.dir, dir)
			}
		}
		if strings.HasPrefix(p.dir, "examples/") || slices.ContainsFunc(permissions, func(dir string) bool { return !exists[dir] }) {
			continue // examples differ; a package that waits for another one is not complete
		}
		for _, dir := range permissions {
			used := p.imports[module+"/"+dir] || dir == "." && p.imports[module]
			assert.True(t, used, "%s does not import %s: remove the permission", p.dir, dir)
		}
	}
}

func TestOnlyCapabilityTouchesTheWorld(t *testing.T) {
	for _, p := range goPackages(t) {
		if p.dir != "sandbox" {
			assert.False(t, p.imports["unsafe"], "%s imports unsafe", p.dir)
		}
		assert.False(t, p.imports["C"], "%s uses cgo", p.dir)
		assert.False(t, p.imports["runtime/cgo"], "%s uses cgo", p.dir)
		top, _, _ := strings.Cut(p.dir, "/")
		if top == "capability" || top == "sandbox" || top == "cmd" || top == "examples" {
			continue
		}
		for name := range p.imports {
			for _, forbidden := range apart {
				assert.False(t, name == forbidden || strings.HasPrefix(name, forbidden+"/"), "%s imports %s", p.dir, name)
			}
		}
		if p.dir != "." { // the root package counts deadlines
			assert.Empty(t, p.clock, "%s reads the clock", p.dir)
		}
	}
}

func TestAHostCompilesLittle(t *testing.T) {
	goTool, err := exec.LookPath("go")
	if err != nil {
		t.Skip("no go command")
	}
	out, err := exec.Command(goTool, "list", "-mod=readonly", "-deps", "-json=ImportPath,Standard", ".").Output()
	require.NoError(t, err)
	dec := json.NewDecoder(strings.NewReader(string(out)))
	count := 0
	for dec.More() {
		var p struct {
			ImportPath string
			Standard   bool
		}
		require.NoError(t, dec.Decode(&p))
		if _, own := ours(p.ImportPath); p.Standard || own {
			continue
		}
		count++
		allowed := slices.ContainsFunc([]string{"github.com/alecthomas/participle/v2", "golang.org/x/", "github.com/cockroachdb/apd/v3"},
			func(prefix string) bool { return strings.HasPrefix(p.ImportPath, prefix) })
		assert.True(t, allowed, "the root package depends on %s", p.ImportPath)
	}
	assert.Positive(t, count)
}
