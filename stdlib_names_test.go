package minipy_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/stdlib"
)

// The public names of each library module, as CPython has them, stand in testdata/stdlib/_names (how they got there: _generate.py).
// Every one must be there, unless docs/stdlib.md says that it is left out and why; and a script under testdata/stdlib must use it.
const (
	namesFolder  = "testdata/stdlib/_names"
	stdlibDoc    = "docs/stdlib.md"
	stdlibScript = "testdata/stdlib/*.py"
)

// publicNames returns the names of every module that has a list.
func publicNames(t *testing.T) map[string][]string {
	t.Helper()
	files, err := filepath.Glob(namesFolder + "/*.txt")
	require.NoError(t, err)
	require.NotEmpty(t, files, "no lists: the test would prove nothing")
	names := map[string][]string{}
	for _, file := range files {
		text, err := os.ReadFile(file)
		require.NoError(t, err)
		names[strings.TrimSuffix(filepath.Base(file), ".txt")] = strings.Fields(string(text))
	}
	return names
}

var (
	moduleHeading = regexp.MustCompile("^## `([a-z0-9_.]+)`")
	leftOutRow    = regexp.MustCompile("^\\| (`.*`) \\| (.+) \\|$")
	quotedName    = regexp.MustCompile("`([^`]+)`")
)

// leftOut reads the names that the document says are left out: in the section of a module, the rows of tables whose first cell quotes names
// and whose second is the reason. A class stands for its attributes too.
func leftOut(t *testing.T) map[string]map[string]bool {
	t.Helper()
	text, err := os.ReadFile(stdlibDoc)
	require.NoError(t, err)
	out := map[string]map[string]bool{}
	module := ""
	for line := range strings.Lines(string(text)) {
		line = strings.TrimRight(line, "\n")
		if strings.HasPrefix(line, "## ") {
			module = ""
		}
		if m := moduleHeading.FindStringSubmatch(line); m != nil {
			module = m[1]
			out[module] = map[string]bool{}
		} else if m := leftOutRow.FindStringSubmatch(line); m != nil && module != "" {
			assert.Greater(t, len(strings.TrimSpace(m[2])), 10, "%s: %s is left out without a reason", module, m[1])
			for _, name := range quotedName.FindAllStringSubmatch(m[1], -1) {
				out[module][name[1]] = true
			}
		}
	}
	return out
}

// pendingNames reads the list of names that are still to come, or still without a script. It may only shrink.
func pendingNames(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile(namesFolder + "/_pending")
	if os.IsNotExist(err) {
		return nil
	}
	require.NoError(t, err)
	names := map[string]bool{}
	for _, name := range strings.Fields(string(text)) {
		names[name] = true
	}
	return names
}

func isLeftOut(out map[string]bool, name string) bool {
	class, _, _ := strings.Cut(name, ".")
	return out[name] || out[class]
}

// TestLibraryHasEveryPublicName asks minipy for every name of the lists.
func TestLibraryHasEveryPublicName(t *testing.T) {
	t.Parallel()
	out := leftOut(t)
	pending := pendingNames(t)
	for module, names := range publicNames(t) {
		t.Run(module, func(t *testing.T) {
			t.Parallel()
			require.Contains(t, out, module, "%s has no section for the module", stdlibDoc)
			script := "import " + module + " as m\nmissing = []\nfor path in names:\n    o = m\n    try:\n        for part in path.split('.'):\n" +
				"            o = getattr(o, part)\n    except AttributeError:\n        if not any(part in vars(k) for k in getattr(o, '__mro__', ())):\n" +
				"            missing.append(path)\n"
			prog, err := minipy.Compile("names.py", script)
			require.NoError(t, err)
			res, err := prog.Run(t.Context(), minipy.With("names", names))
			require.NoError(t, err)
			v, ok := res.Get("missing")
			require.True(t, ok)
			var lacking []string
			require.NoError(t, v.Decode(&lacking))
			absent := map[string]bool{}
			for _, name := range lacking {
				absent[name] = true
				assert.True(t, isLeftOut(out[module], name) || pending[module+"."+name], "%s.%s is missing, and %s does not say why", module, name, stdlibDoc)
			}
			for name := range out[module] {
				assert.Contains(t, names, name, "%s leaves out what %s does not have", stdlibDoc, module)
				assert.True(t, absent[name], "%s says that %s.%s is left out, but it is there", stdlibDoc, module, name)
			}
		})
	}
}

// TestEveryLibraryModuleHasItsNames holds the table of modules and the lists together.
func TestEveryLibraryModuleHasItsNames(t *testing.T) {
	t.Parallel()
	names := publicNames(t)
	table := stdlib.Modules()
	for module := range table {
		if _, ok := names[module]; !ok && !unlistedModules[module] && !strings.HasPrefix(module, "_") && !strings.Contains(module, ".") {
			t.Errorf("the module %s has no list in %s", module, namesFolder)
		}
	}
	for module := range names {
		if _, ok := table[module]; !ok && module != "builtins" {
			t.Errorf("%s lists %s, which is no module of the library", namesFolder, module)
		}
	}
}

// unlistedModules are those whose names are only in part a promise: the rest of CPython's needs what a sandboxed script does not have.
var unlistedModules = map[string]bool{
	"asyncio": true, "os": true, "posixpath": true, // no processes, sockets, files
	"minipy": true, // ours
}

var scriptComment = regexp.MustCompile(`(?m)(^|\s)#.*`)

// TestEveryPublicNameHasAScript looks for each name in the scripts that import its module: as a word, an attribute as .name or quoted.
func TestEveryPublicNameHasAScript(t *testing.T) {
	t.Parallel()
	paths, err := filepath.Glob(stdlibScript)
	require.NoError(t, err)
	texts := map[string]string{}
	for _, path := range paths {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		texts[path] = scriptComment.ReplaceAllString(string(text), "")
	}
	require.NotEmpty(t, texts)
	out := leftOut(t)
	pending := pendingNames(t)
	for module, names := range publicNames(t) {
		if module == "builtins" {
			continue // the registry of the builtin functions has a test of its own
		}
		imported := regexp.MustCompile(`(?m)^\s*(import|from)\b.*\b` + regexp.QuoteMeta(module) + `(\s|,|$)`)
		words, attributes := map[string]bool{}, map[string]bool{}
		for _, text := range texts {
			if imported.MatchString(text) {
				for _, m := range anyWord.FindAllString(text, -1) {
					words[m] = true
				}
				for _, m := range anyAttribute.FindAllStringSubmatch(text, -1) {
					attributes[m[1]] = true
				}
			}
		}
		for _, name := range names {
			class, attribute, dotted := strings.Cut(name, ".")
			if name == "__all__" || isLeftOut(out[module], name) || pending[module+"."+name] {
				continue
			}
			if dotted && !attributes[attribute] || !dotted && !words[class] {
				t.Errorf("no script under testdata/stdlib uses %s.%s", module, name)
			}
		}
	}
}

var (
	anyWord      = regexp.MustCompile(`\w+`)
	anyAttribute = regexp.MustCompile(`[.'"](\w+)`)
)
