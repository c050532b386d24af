package parser

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

func TestInteractiveInput(t *testing.T) {
	const incomplete = "incomplete"
	for _, c := range []struct{ text, want string }{
		{"", "[]"},
		{"\n", "[]"},
		{"  # c\n", "[]"},
		{"x", "[(ExprStmt x)]"},
		{"x; y\n", "[(ExprStmt x) (ExprStmt y)]"},
		{"if x:\n  y\n", "[(If x [(ExprStmt y)])]"},
		{"if x: y\n", "[(If x [(ExprStmt y)])]"},
		{"if x:\n  y\nelse:\n  z\n  ", "[(If x [(ExprStmt y)] [(ExprStmt z)])]"},
		{"@a\ndef f(): pass\n", "[(FunctionDef f params={} body=[(Pass)] decorators=[a])]"},
		{"match x:\n case 1:\n  y\n", "[(Match x [(MatchCase (MatchValue 1) body=[(ExprStmt y)])])]"},

		{"x = (1,", incomplete},
		{"x = (1,\n\n", incomplete},
		{"'''a", incomplete},
		{"f'''{a", incomplete},
		{"x = \\", incomplete},
		{"if x:", incomplete},
		{"if x: y", incomplete},
		{"if x:\n  y", incomplete},
		{"if x:\n  y\nelse:", incomplete},
		{"if x:\n  (1,", incomplete},
		{"@a", incomplete},
		{"@a\ndef f():", incomplete},
		{"try:\n  x", incomplete},
		{"match x:", incomplete},
		{"def f(", incomplete},

		{"'a", "unterminated string literal (detected at line 1)"},
		{"if x:\n", "expected an indented block after 'if' statement on line 1"},
		{"try:\n  x\n", "expected 'except' or 'finally' block"},
		{"x = 1 +", "invalid syntax"},
		{"x y", "invalid syntax"},
		{"if x:\n  y z", "invalid syntax"},
		{"  x", "unexpected indent"},
		{"x\ny", "multiple statements found while compiling a single statement"},
		{"if x:\n  y\nz", "multiple statements found while compiling a single statement"},
	} {
		m, err := ParseInteractive(source.NewFile("<stdin>", c.text), Options{})
		if err == nil {
			assert.Equal(t, c.want, Dump(m.Body), "%q", c.text)
			continue
		}
		assert.Equal(t, c.want == incomplete, IsIncomplete(err), "%q: %v", c.text, err)
		var e *SyntaxError
		require.ErrorAs(t, err, &e)
		if c.want != incomplete {
			assert.Equal(t, c.want, e.Msg, "%q", c.text)
		}
	}
}

func TestExpressionInput(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{" a ", "a"},
		{"\ta, b\n\n", "(Tuple [a b])"},
		{"# x\n(a\n+b) # c", "(BinOp + a b)"},
		{"", "invalid syntax"},
		{"a = 1", "invalid syntax"},
		{"a; b", "invalid syntax"},
		{"a b", "invalid syntax"},
		{"a\nb", "invalid syntax"},
		{"*a", "invalid syntax"},
		{"yield", "invalid syntax"},
		{"a := b", "invalid syntax"},
		{"pass", "invalid syntax"},
		{"(a", "'(' was never closed"},
		{"(a b)", "invalid syntax. Perhaps you forgot a comma?"},
	} {
		e, err := parseExpression(c.text)
		if err == nil {
			assert.Equal(t, c.want, Dump(e), "%q", c.text)
			continue
		}
		var syntax *SyntaxError
		require.ErrorAs(t, err, &syntax)
		assert.Equal(t, c.want, syntax.Msg, "%q", c.text)
	}
}

func TestErrorText(t *testing.T) {
	_, err := parseModule("a\nb c\n")
	assert.EqualError(t, err, "SyntaxError: invalid syntax (test.py, line 2)")
	assert.False(t, IsIncomplete(err))
	assert.False(t, IsIncomplete(nil))
}

func TestDebugIsNoTarget(t *testing.T) {
	for _, text := range []string{"__debug__ = 1", "a.__debug__ = 1", "(a, [__debug__]) = b", "for __debug__ in a: pass", "with a as __debug__: pass", "f(__debug__=1)",
		"def __debug__(): pass", "def f(__debug__): pass", "lambda *__debug__: 1", "class __debug__: pass", "import __debug__", "import a as __debug__", "from a import __debug__",
		"(__debug__ := 1)", "__debug__ += 1", "__debug__: int", "[a for __debug__ in b]", "match a:\n case __debug__: pass"} {
		_, err := parseModule(text)
		assert.ErrorContains(t, err, "cannot assign to __debug__", "%s", text)
	}
	_, err := parseModule("del __debug__")
	assert.ErrorContains(t, err, "cannot delete __debug__")
	_, err = parseModule("a = __debug__, b.__debug__")
	assert.NoError(t, err)
}
