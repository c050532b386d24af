package minipy_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

// A script under testdata is one behaviour with its expectation beside the line that shows it:
//
//	print(1 + 1)  # expect: 2
//
// The whole standard output must equal the texts of the "# expect:" comments in their order, a line each. What else a script may
// say, each on a line of its own:
//
//	# raises: ValueError: no such colour    the exception that nobody catches, or the syntax error
//	# limit: memory                         the limit that ends the script
//	# limits: steps=1000 memory=1MiB        the limits it runs under (also output, depth, time)
//	# allow: clock=2024-01-01T00:00:00Z     a grant, as the command's --allow takes it
//	# needs: cpython 3.12                   an older CPython gives another answer
//	# needs: minipy                         CPython has no counterpart
//
// Files and folders whose names begin with an underscore are modules that scripts import, not scripts.
type script struct {
	path    string
	source  string
	output  string // what standard output must be
	raises  string // "Type: message" of the exception that ends it, or empty
	limit   string // kind of the limit that ends it, or empty
	limits  minipy.Limits
	grants  []capability.Grant
	python  [2]int // the CPython it needs at least
	differs bool   // CPython has no counterpart
}

// scriptFolders are the folders of scripts, relative to the root. Those in attackFolder are not run here but one at a time, by TestAttacks.
var scriptFolders = []string{"testdata"}

var (
	expectComment = regexp.MustCompile(`#\s*expect:(?: (.*))?$`)
	raisesComment = regexp.MustCompile(`#\s*raises: (.*)$`)
	directive     = regexp.MustCompile(`^# (limits|limit|allow|needs): (.*)$`)
)

// findScripts returns the paths of all scripts, in a fixed order.
func findScripts(t *testing.T) []string {
	t.Helper()
	var paths []string
	for _, root := range scriptFolders {
		err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
			switch {
			case err != nil:
				return err
			case strings.HasPrefix(entry.Name(), "_") || strings.HasPrefix(entry.Name(), ".") || filepath.ToSlash(path) == attackFolder:
				if entry.IsDir() {
					return filepath.SkipDir
				}
			case !entry.IsDir() && strings.HasSuffix(path, ".py"):
				paths = append(paths, path)
			}
			return nil
		})
		require.NoError(t, err)
	}
	require.NotEmpty(t, paths, "no scripts: the test would prove nothing")
	return paths
}

// readScript reads a script and what it expects.
func readScript(path string) (*script, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return nil, err
	}
	s := &script{path: path, source: string(data), python: [2]int{3, 11},
		limits: minipy.Limits{Steps: 50_000_000, Memory: 64 << 20, Output: 1 << 20, Time: time.Minute}}
	var output strings.Builder
	checks := false
	for n, line := range strings.Split(strings.ReplaceAll(s.source, "\r\n", "\n"), "\n") {
		if m := expectComment.FindStringSubmatch(line); m != nil {
			output.WriteString(m[1] + "\n")
			checks = true
		} else if m := raisesComment.FindStringSubmatch(line); m != nil {
			s.raises, checks = withoutModule(strings.TrimSpace(m[1])), true
		} else if m := directive.FindStringSubmatch(line); m != nil {
			if err := s.apply(m[1], strings.TrimSpace(m[2])); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", path, n+1, err)
			}
		}
	}
	if !checks && s.limit == "" {
		return nil, fmt.Errorf("%s: expects nothing, so it cannot fail", path)
	}
	s.output = output.String()
	return s, nil
}

// apply takes in one directive.
func (s *script) apply(name, value string) error {
	switch name {
	case "limit":
		s.limit, s.differs = value, true
	case "allow":
		grant, err := capability.ParseGrant(value)
		if err != nil {
			return err
		}
		s.grants, s.differs = append(s.grants, grant), true
	case "needs":
		if value == "minipy" {
			s.differs = true
			return nil
		}
		if n, _ := fmt.Sscanf(value, "cpython %d.%d", &s.python[0], &s.python[1]); n != 2 {
			return fmt.Errorf("needs: %q is neither \"minipy\" nor like \"cpython 3.12\"", value)
		}
	case "limits":
		for _, word := range strings.Fields(value) {
			key, text, _ := strings.Cut(word, "=")
			if err := s.setLimit(key, text); err != nil {
				return fmt.Errorf("limits: %s: %w", word, err)
			}
		}
	}
	return nil
}

func (s *script) setLimit(key, text string) (err error) {
	var n int64
	if key == "time" {
		s.limits.Time, err = time.ParseDuration(text)
		return err
	} else if n, err = budget.ParseBytes(text); err != nil {
		return err
	}
	switch key {
	case "steps":
		s.limits.Steps = n
	case "memory":
		s.limits.Memory = n
	case "output":
		s.limits.Output = n
	case "depth":
		s.limits.Depth = n
	default:
		return errors.New("no such limit")
	}
	return nil
}

// ending is how a run ended, in the words of the directives.
type ending struct {
	Output, Raises, Limit string
}

// expected returns how the script should end.
func (s *script) expected() ending { return ending{Output: s.output, Raises: s.raises, Limit: s.limit} }

// run runs the script and notes what it spent, if usage is not nil. The error is one that no script may cause.
func (s *script) run(usage *minipy.Usage) (ending, error) {
	var out bytes.Buffer
	prog, err := minipy.Compile(s.path, s.source)
	if err == nil {
		var res *minipy.Result
		res, err = prog.Run(context.Background(), minipy.WithStdout(&out), minipy.WithLimits(s.limits),
			minipy.WithGrants(append(s.grants, capability.ImportDir(filepath.Dir(s.path)))...))
		if usage != nil {
			*usage = res.Usage
		}
	}
	end := ending{Output: out.String()}
	var exception *minipy.Exception
	var syntax *minipy.SyntaxError
	var limit *minipy.LimitError
	switch {
	case err == nil:
	case errors.As(err, &limit):
		end.Limit = string(limit.Kind)
	case errors.As(err, &syntax):
		end.Raises = syntax.Type + ": " + syntax.Message
	case errors.As(err, &exception):
		end.Raises = exception.Type + ": " + firstLine(exception.Message)
		if exception.Message == "" {
			end.Raises = exception.Type
		}
	default:
		return end, err
	}
	return end, nil
}

// withoutModule takes the module off the class in "json.decoder.JSONDecodeError: message": a traceback shows it, an Exception does not.
func withoutModule(raises string) string {
	class, message, found := strings.Cut(raises, ":")
	class = class[strings.LastIndexByte(class, '.')+1:]
	if !found {
		return class
	}
	return class + ":" + message
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// TestScripts runs every script and compares how it ended with what it expects. An internal error (a Go panic that the package
// stopped) fails like any other difference.
func TestScripts(t *testing.T) {
	t.Parallel()
	for _, path := range findScripts(t) {
		t.Run(strings.TrimSuffix(filepath.ToSlash(path), ".py"), func(t *testing.T) {
			t.Parallel()
			s, err := readScript(path)
			require.NoError(t, err)
			got, err := s.run(nil)
			require.NoError(t, err)
			if diff := cmp.Diff(s.expected(), got); diff != "" {
				t.Errorf("%s ended differently (-expected +got):\n%s", path, diff)
			}
		})
	}
}
