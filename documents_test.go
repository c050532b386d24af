package minipy_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	quotedPath = regexp.MustCompile("`([A-Za-z_.][A-Za-z0-9_./-]*(?:/|\\.go|\\.py|\\.md))`")
	codeSpan   = regexp.MustCompile("`[^`\n]*`") // looks like a link where it shows R[A](x)
	linkedPath = regexp.MustCompile(`\]\(([^)#:]+)\)`)
	goCommand  = regexp.MustCompile(`(?m)^ {4}(go (?:run|test) \./\S+.*?)(?: {2,}.*)?$`)
)

// What documents name exists: a map that leads nowhere is worse than none.
func TestDocumentsNameWhatExists(t *testing.T) {
	t.Parallel()
	documents, err := filepath.Glob("*.md")
	require.NoError(t, err)
	more, err := filepath.Glob("docs/*.md")
	require.NoError(t, err)
	documents = append(documents, more...)
	require.GreaterOrEqual(t, len(documents), 5)
	for _, document := range documents {
		text, err := os.ReadFile(document)
		require.NoError(t, err)
		for _, m := range quotedPath.FindAllStringSubmatch(string(text), -1) {
			if strings.Contains(m[1], "/") { // a bare file name is a kind of file, or an example
				_, err := os.Stat(filepath.FromSlash(m[1]))
				assert.NoErrorf(t, err, "%s names %s", document, m[1])
			}
		}
		for _, m := range linkedPath.FindAllStringSubmatch(codeSpan.ReplaceAllString(string(text), ""), -1) {
			_, err := os.Stat(filepath.Join(filepath.Dir(document), filepath.FromSlash(m[1])))
			assert.NoErrorf(t, err, "%s links to %s", document, m[1])
		}
	}
}

// The README's commands are those that .ci/run runs.
func TestCIRunsTheCommandsOfTheReadme(t *testing.T) {
	t.Parallel()
	readme, err := os.ReadFile("README.md")
	require.NoError(t, err)
	ci, err := os.ReadFile(".ci/run")
	require.NoError(t, err)
	commands := goCommand.FindAllStringSubmatch(string(readme), -1)
	require.Len(t, commands, 2, "the README sets up with exactly two commands")
	words := strings.ReplaceAll(string(ci), "-timeout 20m ", "")
	for _, m := range commands {
		assert.Contains(t, words, m[1])
	}
}
