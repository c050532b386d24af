package main

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestFramesOfTheGlueAreHidden(t *testing.T) {
	t.Parallel()
	const own = "  File \"<minipy eval>\", line 1, in <module>\n    print(repr(eval(__expression__)))\n               ^^^^^\n"
	const other = "  File \"<string>\", line 1, in <module>\n    f()\n"
	const heading = "Traceback (most recent call last):\n"
	for text, want := range map[string]string{
		heading + own + other + "ValueError: x\n": heading + other + "ValueError: x\n",
		heading + own + "ValueError: x\n":         "ValueError: x\n",
		heading + own + "  File \"<string>\", line 1\n    a b\n      ^\nSyntaxError: invalid syntax\n": "  File \"<string>\", line 1\n    a b\n      ^\nSyntaxError: invalid syntax\n",
		"no traceback at all\n": "no traceback at all\n",
	} {
		assert.Equal(t, want, withoutFrames(text, evalName))
	}
}
