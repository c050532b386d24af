package main

import (
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// quotedLine is a line of a traceback that shows source, or marks it.
var quotedLine = regexp.MustCompile(`(?m)^    .*\n`)

// What nobody catches goes to sys.excepthook; the texts and the statuses are CPython's.
func TestExceptHook(t *testing.T) {
	const own = "import sys\ndef hook(kind, value, tb):\n    print('hook', kind.__name__, value, value.__traceback__ is not None, tb.tb_lineno)\nsys.excepthook = hook\n"
	const traceback = "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\nValueError: x\n"
	for _, c := range []struct {
		name, text     string
		status         int
		stdout, stderr string // stderr without lines of the source
		starts         bool   // stderr only has to start so
	}{
		{"called", own + "raise ValueError('x')", 1, "hook ValueError x True 5\n", "", false},
		{"not for sys.exit", own + "sys.exit(3)", 3, "", "", false},
		{"not for what is caught", own + "try:\n    1/0\nexcept ZeroDivisionError:\n    print('caught')", 0, "caught\n", "", false},
		{"for KeyboardInterrupt", own + "raise KeyboardInterrupt('k')", 1, "hook KeyboardInterrupt k True 5\n", "", false},
		{"exits", "import sys\nsys.excepthook = lambda *a: sys.exit(7)\n1/0", 7, "", "", false},
		{"set back", "import sys; sys.excepthook = print; sys.excepthook = sys.__excepthook__; raise ValueError('x')", 1, "", traceback, false},
		{"calls the standard one", "import sys; sys.excepthook = lambda *a: sys.__excepthook__(*a); raise ValueError('x')", 1, "", traceback, false},
		{"fails", "import sys; sys.excepthook = len; raise ValueError('x')", 1, "",
			"Error in sys.excepthook:\nTypeError: len() takes exactly one argument (3 given)\n\nOriginal exception was:\n" + traceback, false},
		{"fails in its own code", "import sys; sys.excepthook = lambda *a: open('nothing'); raise ValueError('x')", 1, "",
			"Error in sys.excepthook:\nTraceback (most recent call last):\n  File \"<string>\", line 1, in <lambda>\n", true},
		{"endless", "import sys\ndef hook(*a):\n    while True: pass\nsys.excepthook = hook\nraise ValueError('x')", 3, "", "minipy: limit reached: ", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := execute(t, "", "run", "--max-steps", "1000000", "-c", c.text)
			assert.Equal(t, c.status, got.status, got.stderr)
			assert.Equal(t, c.stdout, got.stdout)
			if stderr := quotedLine.ReplaceAllString(got.stderr, ""); c.starts {
				assert.True(t, strings.HasPrefix(stderr, c.stderr), stderr)
			} else {
				assert.Equal(t, c.stderr, stderr)
			}
		})
	}
}

func TestExceptHookAtThePrompt(t *testing.T) {
	got := execute(t, "import sys\nsys.excepthook = lambda kind, value, tb: print('hook', value)\n1/0\nprint('on')\n", "repl")
	assert.Equal(t, 0, got.status)
	assert.Contains(t, got.stdout, "hook division by zero")
	assert.Contains(t, got.stdout, "on")
	assert.NotContains(t, got.stderr, "Traceback")
}
