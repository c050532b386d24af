package main

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
)

// talk gives the prompt some lines and returns how it ended, without the prompts.
func talk(t *testing.T, args []string, lines ...string) ended {
	t.Helper()
	got := execute(t, strings.Join(lines, "\n"), append([]string{"repl"}, args...)...)
	for _, prompt := range []string{">>> ", "... "} {
		got.stdout = strings.ReplaceAll(got.stdout, prompt, "")
	}
	return got
}

func TestPromptShowsValuesAndKeepsNames(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{0, "3\n'ab'\n\n", ""}, talk(t, nil, "x = 3", "x", "None", "'a' + 'b'"))
}

func TestPromptReadsOnUntilTheInputIsComplete(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{0, "6\n[1, 2]\n\n", ""}, talk(t, nil, "def double(n):", "    return n * 2", "", "double(3)", "[1,", "2]", ""))
	assert.Equal(t, ended{0, "5\n\n", ""}, talk(t, nil, "if True:", "    5"), "the end of the input completes a block")
}

func TestPromptGoesOnAfterAnError(t *testing.T) {
	t.Parallel()
	got := talk(t, nil, "x = 1", "x.y", "x = = 2", "x")
	assert.Equal(t, 0, got.status)
	assert.Equal(t, "1\n\n", got.stdout)
	assert.Contains(t, got.stderr, "AttributeError: 'int' object has no attribute 'y'\n")
	assert.Contains(t, got.stderr, "SyntaxError: invalid syntax\n")
}

func TestPromptGoesOnAfterALimit(t *testing.T) {
	t.Parallel()
	got := talk(t, []string{"--max-steps", "100000"}, "x = 1", "while True: x += 1", "", "x > 1")
	assert.Equal(t, ended{0, "True\n\n", "minipy: limit reached: steps: 100000\n"}, got)
}

func TestPromptEndsWithTheStatusOfExit(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{5, "", ""}, talk(t, nil, "exit(5)", "print('not reached')"))
}

func TestPromptSaysThatTheInputIsIncomplete(t *testing.T) {
	t.Parallel()
	got := talk(t, nil, "print(1,")
	assert.Contains(t, got.stderr, "SyntaxError: incomplete input\n")
}
