package minipy_test

import (
	"bytes"
	"context"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// surfaceFolder holds a script that lists what the builtin types have, what it writes under CPython 3.12, and the differences that we
// know and want.
const surfaceFolder = "testdata/builtins/_surface"

// surfaceName is what the script says of one name: str.split is a method_descriptor with a signature.
type surfaceName struct {
	kind, signature string
}

func parseSurface(t *testing.T, text string) map[string]surfaceName {
	t.Helper()
	names := map[string]surfaceName{}
	for line := range strings.Lines(text) {
		fields := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		require.Len(t, fields, 3, line)
		names[fields[0]] = surfaceName{fields[1], fields[2]}
	}
	return names
}

// exemption is a line of exempt.txt: in what the names that match the pattern may differ.
type exemption struct {
	aspect, pattern string
	used            bool
}

func readExemptions(t *testing.T) []*exemption {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(surfaceFolder, "exempt.txt"))
	require.NoError(t, err)
	var all []*exemption
	for line := range strings.Lines(string(text)) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		fields := strings.Fields(line)
		require.Greater(t, len(fields), 2, "an exemption needs a reason: %s", line)
		require.Contains(t, []string{"missing", "inherited", "kind", "signature"}, fields[0], line)
		all = append(all, &exemption{aspect: fields[0], pattern: fields[1]})
	}
	return all
}

// surfaceDifference compares one name; aspect is empty when there is no difference.
func surfaceDifference(ours map[string]surfaceName, name string, want surfaceName) (aspect, detail string) {
	got, ok := ours[name]
	_, attribute, _ := strings.Cut(name, ".")
	_, onObject := ours["object."+attribute]
	switch {
	case !ok && onObject:
		return "inherited", ""
	case !ok:
		return "missing", ""
	case got.kind != want.kind:
		return "kind", got.kind + " instead of " + want.kind
	case want.signature != "" && got.signature != want.signature:
		return "signature", got.signature + " instead of " + want.signature
	}
	return "", ""
}

// Every name that CPython 3.12 has on a builtin type or in module builtins is here too, in the same class and with the same parameters, or its
// absence has a reason in exempt.txt.
func TestBuiltinsHaveWhatCPythonHas(t *testing.T) {
	t.Parallel()
	source, err := os.ReadFile(filepath.Join(surfaceFolder, "surface.py"))
	require.NoError(t, err)
	list, err := os.ReadFile(filepath.Join(surfaceFolder, "cpython312.txt"))
	require.NoError(t, err)

	var out bytes.Buffer
	prog, err := minipy.Compile("surface.py", string(source))
	require.NoError(t, err)
	_, err = prog.Run(context.Background(), minipy.WithStdout(&out))
	require.NoError(t, err)

	ours, exemptions := parseSurface(t, out.String()), readExemptions(t)
	for name, want := range parseSurface(t, string(list)) {
		aspect, detail := surfaceDifference(ours, name, want)
		if aspect == "" {
			continue
		}
		exempt := false
		for _, e := range exemptions {
			match, err := path.Match(e.pattern, name)
			require.NoError(t, err, e.pattern)
			if match && e.aspect == aspect {
				e.used, exempt = true, true
			}
		}
		assert.True(t, exempt, "%s: %s %s", name, aspect, detail)
	}
	for _, e := range exemptions {
		assert.True(t, e.used, "exempt.txt: %s %s is no longer needed", e.aspect, e.pattern)
	}
}

// The list is what CPython 3.12 writes: checked where there is one.
func TestSurfaceListIsThatOfCPython(t *testing.T) {
	t.Parallel()
	python, version := findPython(t)
	if version != [2]int{3, 12} {
		t.Skipf("%s is CPython %d.%d", python, version[0], version[1])
	}
	got, err := exec.Command(python, "-I", filepath.Join(surfaceFolder, "surface.py")).Output()
	require.NoError(t, err)
	want, err := os.ReadFile(filepath.Join(surfaceFolder, "cpython312.txt"))
	require.NoError(t, err)
	if diff := cmp.Diff(string(want), string(got)); diff != "" {
		t.Errorf("cpython312.txt is not what CPython writes (-file +CPython):\n%s", diff)
	}
}
