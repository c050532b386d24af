package minipy_test

import (
	"context"
	"errors"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

func TestErrorsAreOfThreeTypes(t *testing.T) {
	_, err := minipy.Compile("x.py", "x = = 1\n")
	var syntax *minipy.SyntaxError
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, minipy.SyntaxError{Type: "SyntaxError", Message: "invalid syntax", File: "x.py", Line: 1, Column: 5, EndLine: 1, EndCol: 6, Text: "x = = 1"}, *syntax)
	assert.Equal(t, "  File \"x.py\", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n", syntax.Render())
	assert.EqualError(t, err, "SyntaxError: invalid syntax (x.py, line 1)")

	_, err = minipy.Compile("x.py", "if x:\n\tf(\n  a=1,\n  b=2 for b in c)\n")
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, "  File \"x.py\", line 4\n    b=2 for b in c)\n    ^^\nSyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?\n", syntax.Render())

	_, err = minipy.Compile("x.py", "def f():\npass\n")
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, "IndentationError", syntax.Type)

	exc := fails(t, "import sys\ndef f(x):\n    raise ValueError('bad', x)\n\ntry:\n    f(1)\nexcept ValueError:\n    [][2]\n")
	assert.Equal(t, "IndexError: list index out of range", exc.Error())
	assert.Equal(t, exc.Text, exc.Render())
	assert.Equal(t, `Traceback (most recent call last):
  File "test.py", line 6, in <module>
    f(1)
  File "test.py", line 3, in f
    raise ValueError('bad', x)
ValueError: ('bad', 1)

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "test.py", line 8, in <module>
    [][2]
    ~~^^^
IndexError: list index out of range
`, exc.Text)
	assert.Nil(t, exc.Exit)
	assert.NoError(t, errors.Unwrap(exc))

	own := fails(t, "class Own(Exception):\n    def __str__(self): return 'own text'\nraise Own(1)\n")
	assert.Equal(t, "Own: own text", own.Error())
	broken := fails(t, "class Own(Exception):\n    def __str__(self): return 1 / 0\nraise Own(1)\n")
	assert.Equal(t, "Own", broken.Type)
}

func TestAStringOfAnExceptionThatNeverEnds(t *testing.T) {
	prog, err := minipy.Compile("x.py", "class Own(Exception):\n    def __str__(self):\n        while True: pass\nraise Own()\n")
	require.NoError(t, err)
	_, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 50_000}))
	assert.ErrorAs(t, err, new(*minipy.LimitError))
}

func TestExitIsAnException(t *testing.T) {
	for src, want := range map[string]minipy.Exit{
		"sys.exit()": {}, "sys.exit(3)": {Code: 3}, "sys.exit('no')": {Code: 1, Message: "no"}, "sys.exit(None)": {}, "sys.exit([1])": {Code: 1, Message: "[1]"},
		"raise SystemExit(4)": {Code: 4}, "raise SystemExit": {}, "sys.exit(True)": {Code: 1},
	} {
		exc := fails(t, "import sys\n"+src)
		assert.Equal(t, "SystemExit", exc.Type)
		require.NotNil(t, exc.Exit, src)
		assert.Equal(t, want, *exc.Exit, src)
	}
}
