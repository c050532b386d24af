package parser

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

// place is a text with an error, and where that is: line:column to line:column, the end being exclusive.
type place struct{ text, where string }

// check parses the text and compares its error. Message and start are CPython's; the ends too, where CPython has one.
func (c place) check(t *testing.T, want string) {
	t.Helper()
	file := source.NewFile("test.py", c.text)
	_, err := ParseModule(file, Options{})
	var e *SyntaxError
	require.ErrorAs(t, err, &e, "%s", c.text)
	start, end := file.Position(e.Span.Start), file.Position(e.Span.End)
	assert.Equal(t, want, e.Kind+": "+e.Msg, "%s", c.text)
	assert.Equal(t, c.where, fmt.Sprintf("%d:%d-%d:%d", start.Line, start.Column, end.Line, end.Column), "%s", c.text)
}

func TestMessagesAreThoseOfCPython(t *testing.T) {
	for _, c := range []struct {
		want   string
		places []place
	}{
		{"SyntaxError: unterminated string literal (detected at line 2)", []place{
			{"f(a b)\nx = \"abc", "2:5-2:6"},
		}},
		{"SyntaxError: cannot assign to function call", []place{
			{"x = f() = 3", "1:5-1:8"},
			{"for f() in x: pass", "1:5-1:8"},
			{"with a as f(): pass", "1:11-1:14"},
			{"with (a as f()): pass", "1:12-1:15"},
			{"[a, b()] = c", "1:5-1:8"},
			{"(a, b()) = c", "1:5-1:8"},
			{"with a, b as c() : pass", "1:14-1:17"},
			{"with a as b, c as d() : pass", "1:19-1:22"},
		}},
		{"SyntaxError: cannot assign to function call here. Maybe you meant '==' instead of '='?", []place{
			{"a, f() = 1", "1:4-1:7"},
			{"f(x)=1", "1:1-1:5"},
			{"f(x)(y=1) = 2", "1:1-1:10"},
			{"a.b, c() = d", "1:6-1:9"},
			{"*a, b() = c", "1:5-1:8"},
		}},
		{"SyntaxError: cannot assign to literal here. Maybe you meant '==' instead of '='?", []place{
			{"a, 1 = x", "1:4-1:5"},
			{`"a" = 1`, "1:1-1:4"},
			{"1j = 2", "1:1-1:3"},
		}},
		{"SyntaxError: cannot assign to literal", []place{
			{"(a, 1) = x", "1:5-1:6"},
			{"x = 1 = 2", "1:5-1:6"},
			{"for 1 in x: pass", "1:5-1:6"},
			{"for a, 1 in x: pass", "1:8-1:9"},
			{"with a as 1: pass", "1:11-1:12"},
			{"[x for 1 in y]", "1:8-1:9"},
			{"x = 5 = y", "1:5-1:6"},
			{"with a as (b, 1): pass", "1:15-1:16"},
		}},
		{"SyntaxError: cannot assign to expression", []place{
			{"a and b = 1", "1:1-1:8"},
			{"not x = 1", "1:1-1:6"},
			{"for x+1 in y: pass", "1:5-1:8"},
			{"for not x in y: pass", "1:5-1:15"},
			{"for x and y in z: pass", "1:5-1:17"},
		}},
		{"SyntaxError: cannot assign to conditional expression", []place{
			{"x if y else z = 1", "1:1-1:14"},
			{"a if b else c = 1", "1:1-1:14"},
			{"for x if y else z in w: pass", "1:5-1:23"},
		}},
		{"SyntaxError: cannot assign to lambda", []place{
			{"lambda: 1 = 2", "1:1-1:10"},
			{"lambda a: b = 1", "1:1-1:12"},
		}},
		{"SyntaxError: cannot assign to comparison", []place{
			{"a < b = c", "1:1-1:6"},
		}},
		{"SyntaxError: cannot assign to expression here. Maybe you meant '==' instead of '='?", []place{
			{"-1 = x", "1:1-1:3"},
			{"a, b, c + d = e", "1:7-1:12"},
		}},
		{"SyntaxError: cannot assign to None", []place{
			{"None = 1", "1:1-1:5"},
			{"f(None=1)", "1:3-1:8"},
			{"for None in x: pass", "1:5-1:9"},
			{"with a as None: pass", "1:11-1:15"},
		}},
		{"SyntaxError: cannot assign to f-string expression here. Maybe you meant '==' instead of '='?", []place{
			{`f"x" = 1`, "1:1-1:5"},
		}},
		{"SyntaxError: assignment to yield expression not possible", []place{
			{"yield = 1", "1:1-1:6"},
			{"x = yield = 1", "1:5-1:10"},
			{"x = yield y = 1", "1:5-1:12"},
		}},
		{"SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?", []place{
			{"print a = 3", "1:1-1:8"},
			{`print "x"`, "1:1-1:10"},
			{"print x, y", "1:1-1:11"},
			{`(print "x")`, "1:2-1:11"},
			{`f(print "x")`, "1:3-1:12"},
			{"x = print y", "1:5-1:12"},
			{"(print x)", "1:2-1:9"},
			{"[print x, y]", "1:2-1:12"},
			{"a = print b", "1:5-1:12"},
			{"f(x, print y)", "1:6-1:13"},
		}},
		{"SyntaxError: Missing parentheses in call to 'exec'. Did you mean exec(...)?", []place{
			{`exec "x"`, "1:1-1:9"},
		}},
		{"SyntaxError: expected ':'", []place{
			{"if x\n pass", "1:5-1:5"},
			{"while x\n pass", "1:8-1:8"},
			{"for x in y\n pass", "1:11-1:11"},
			{"def f(x) y: pass", "1:10-1:11"},
			{"class A\n  pass", "1:8-1:8"},
			{"try x: pass", "1:5-1:6"},
			{"with a as b\n  pass", "1:12-1:12"},
			{"with (a as b, c as d)\n pass", "1:22-1:22"},
			{"try:\n pass\nexcept a\n  pass", "3:9-3:9"},
			{"try:\n pass\nexcept\n  pass", "3:7-3:7"},
			{"if x:\n pass\nelif y\n  pass", "3:7-3:7"},
			{"if x:\n pass\nelse\n  pass", "3:5-3:5"},
			{"match x:\n case 1\n  pass", "2:8-2:8"},
			{"match x\n  case 1: pass", "1:8-1:8"},
		}},
		{"SyntaxError: expected '('", []place{
			{"def f\n pass", "1:6-1:6"},
			{"async def f: pass", "1:12-1:13"},
		}},
		{"SyntaxError: expected 'except' or 'finally' block", []place{
			{"try:\n pass\n", "2:6-2:6"},
			{"try:\n pass\nx=1", "3:1-3:2"},
			{"try:\n pass\nelse: pass", "3:1-3:5"},
		}},
		{"SyntaxError: invalid syntax. Perhaps you forgot a comma?", []place{
			{"x = [1 2]", "1:6-1:9"},
			{"[1, 2 3 4]", "1:5-1:8"},
			{"{1:2 3:4}", "1:4-1:7"},
			{"with x as (a b): pass", "1:12-1:15"},
			{"x = {a b}", "1:6-1:9"},
			{"x = {a: b c: d}", "1:9-1:12"},
			{"[x for x y in z]", "1:8-1:16"},
			{"f(a)(b c)", "1:6-1:9"},
			{`f("a" b)`, "1:3-1:8"},
			{`f(a b "c")`, "1:3-1:6"},
			{`f(1 "b")`, "1:3-1:8"},
			{"x = [a, b\n c d]", "1:9-2:3"},
			{"(lambda: x y)", "1:10-1:13"},
			{"x[a b]", "1:3-1:6"},
		}},
		{"SyntaxError: ':' expected after dictionary key", []place{
			{"{1:2, 3}", "1:7-1:8"},
			{"{a: b, c d}", "1:8-1:9"},
			{"{**a, b}", "1:7-1:8"},
			{"{a: b, c}", "1:8-1:9"},
		}},
		{"SyntaxError: expression expected after dictionary key and ':'", []place{
			{"{1:}", "1:3-1:4"},
			{"{a: }", "1:3-1:4"},
			{"{a:, b}", "1:3-1:4"},
		}},
		{"SyntaxError: cannot use a starred expression in a dictionary value", []place{
			{"{1:*a}", "1:4-1:6"},
		}},
		{"SyntaxError: dict unpacking cannot be used in dict comprehension", []place{
			{"{**a for a in b}", "1:2-1:4"},
		}},
		{"SyntaxError: iterable unpacking cannot be used in comprehension", []place{
			{"[*a for a in b]", "1:2-1:4"},
			{"f(*a for a in b)", "1:3-1:5"},
			{"{*a for b in c}", "1:2-1:4"},
			{"(*a for b in c)", "1:2-1:4"},
		}},
		{"SyntaxError: cannot use starred expression here", []place{
			{"(*a)", "1:2-1:4"},
		}},
		{"SyntaxError: cannot use double starred expression here", []place{
			{"(**a)", "1:2-1:4"},
		}},
		{"SyntaxError: iterable argument unpacking follows keyword argument unpacking", []place{
			{"f(**a, *b)", "1:8-1:9"},
			{"f(**a, b=1, *c)", "1:13-1:14"},
			{"f(**a, *b, c)", "1:8-1:9"},
		}},
		{"SyntaxError: positional argument follows keyword argument", []place{
			{"f(a=1, b)", "1:9-1:10"},
			{"f(a=1, *b, c)", "1:13-1:14"},
			{"class A(x=1, y): pass", "1:15-1:16"},
			{"f(a=1, 2, 3)", "1:12-1:13"},
			{"f(a=1, 2, b=3)", "1:14-1:15"},
		}},
		{"SyntaxError: positional argument follows keyword argument unpacking", []place{
			{"f(**a, b)", "1:9-1:10"},
		}},
		{"SyntaxError: Generator expression must be parenthesized", []place{
			{"f(a for a in b, c)", "1:3-1:15"},
			{"f(c, a for a in b)", "1:6-1:18"},
			{"f(a for a in b,)", "1:3-1:15"},
			{"f(x, y for x in z, w)", "1:6-1:18"},
			{"class A(b for b in c, d): pass", "1:9-1:21"},
			{"class A(a, b for b in c): pass", "1:12-1:24"},
			{"f(a for a in b if c, d)", "1:3-1:20"},
			{"f(a, b for b in c)", "1:6-1:18"},
			{"f(a=1, b for b in c)", "1:8-1:20"},
		}},
		{"SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?", []place{
			{"f(a=b for b in c)", "1:3-1:5"},
			{"if x = 3: pass", "1:4-1:9"},
			{"(x = 1)", "1:2-1:7"},
			{"[x = 1]", "1:2-1:7"},
			{"x[a=1]", "1:3-1:6"},
			{"(x = 1 if 2)", "1:2-1:7"},
			{"while x = y: pass", "1:7-1:12"},
			{"if x:\n pass\nelif y = 3: pass", "3:6-3:11"},
			{"x = (y = 1)", "1:6-1:11"},
			{"match x = 1:\n case 1: pass", "1:7-1:12"},
			{"f(a=b for b in c, d)", "1:3-1:5"},
			{"{a = b}", "1:2-1:7"},
			{"@a = b\ndef f(): pass", "1:2-1:7"},
			{"*a + b, c = d", "1:9-1:14"},
		}},
		{"SyntaxError: cannot assign to True", []place{
			{"f(True=1)", "1:3-1:8"},
			{"f(a, True=1)", "1:6-1:11"},
			{"[x for True in y]", "1:8-1:12"},
		}},
		{`SyntaxError: expression cannot contain assignment, perhaps you meant "=="?`, []place{
			{"f(a.b=1)", "1:3-1:7"},
			{"f(1=2)", "1:3-1:5"},
			{"f(a+b=2)", "1:3-1:7"},
			{"f(lambda: x = 1)", "1:3-1:14"},
			{"f(not x = 1)", "1:3-1:10"},
			{"f(x if y else z = 1)", "1:3-1:18"},
			{"f((x) = 1)", "1:4-1:8"},
			{`f("a"=1)`, "1:3-1:7"},
		}},
		{"SyntaxError: parameter without a default follows parameter with a default", []place{
			{"def f(a=1, b): pass", "1:12-1:13"},
			{"lambda a=1, b: 1", "1:13-1:14"},
			{"def f(a=1, /, b): pass", "1:15-1:16"},
		}},
		{"SyntaxError: named arguments must follow bare *", []place{
			{"def f(*): pass", "1:7-1:8"},
			{"def f(*, **k): pass", "1:7-1:8"},
			{"lambda *: 1", "1:9-1:10"},
			{"def f(a, *): pass", "1:10-1:11"},
			{"def f(a, *, ): pass", "1:10-1:11"},
		}},
		{"SyntaxError: arguments cannot follow var-keyword argument", []place{
			{"def f(**k, a): pass", "1:12-1:13"},
			{"lambda **k, a: 1", "1:13-1:14"},
			{"def f(**a, **b): pass", "1:12-1:14"},
			{"def f(**a, *b): pass", "1:12-1:13"},
			{"def f(**a, /): pass", "1:12-1:13"},
		}},
		{"SyntaxError: var-keyword argument cannot have default value", []place{
			{"def f(**k=1): pass", "1:10-1:11"},
			{"lambda **k=1: 1", "1:11-1:12"},
		}},
		{"SyntaxError: var-positional argument cannot have default value", []place{
			{"def f(*a=1): pass", "1:9-1:10"},
			{"lambda *a=1: 1", "1:10-1:11"},
		}},
		{"SyntaxError: / may appear only once", []place{
			{"def f(a, /, b, /): pass", "1:16-1:17"},
		}},
		{"SyntaxError: * argument may appear only once", []place{
			{"def f(*a, *b): pass", "1:11-1:12"},
			{"lambda *a, *b: 1", "1:12-1:13"},
		}},
		{"SyntaxError: expected default value expression", []place{
			{"def f(a=): pass", "1:8-1:9"},
			{"def f(a=, b): pass", "1:8-1:9"},
			{"def f(a:int=): pass", "1:12-1:13"},
		}},
		{"SyntaxError: Function parameters cannot be parenthesized", []place{
			{"def f((a,b)): pass", "1:7-1:12"},
			{"def f(a, (b, c)): pass", "1:10-1:16"},
		}},
		{"SyntaxError: Lambda expression parameters cannot be parenthesized", []place{
			{"lambda (a,b): 1", "1:8-1:13"},
			{"lambda (a): 1", "1:8-1:11"},
		}},
		{"SyntaxError: / must be ahead of *", []place{
			{"def f(*a, /): pass", "1:11-1:12"},
		}},
		{"SyntaxError: trailing comma not allowed without surrounding parentheses", []place{
			{"from a import b,", "1:17-1:17"},
		}},
		{"SyntaxError: '(' was never closed", []place{
			{"from a import (b, c", "1:15-1:16"},
			{"x = (1,\ny = 2\n", "1:5-1:6"},
			{"x = (1 +\n", "1:5-1:6"},
			{"if x:\n  (1\n\n", "2:3-2:4"},
			{"f(a, b\nx = 1\n", "1:2-1:3"},
			{"(a b", "1:1-1:2"},
			{"(a b\n", "1:1-1:2"},
			{"def f(", "1:6-1:7"},
			{"class A(", "1:8-1:9"},
		}},
		{"SyntaxError: unmatched ')'", []place{
			{"x = )", "1:5-1:6"},
		}},
		{"SyntaxError: closing parenthesis ']' does not match opening parenthesis '('", []place{
			{"x = (]", "1:6-1:7"},
		}},
		{"SyntaxError: unmatched ']'", []place{
			{"x ]", "1:3-1:4"},
		}},
		{"SyntaxError: cannot delete function call", []place{
			{"del f()", "1:5-1:8"},
			{"del [a, b()]", "1:9-1:12"},
		}},
		{"SyntaxError: cannot delete literal", []place{
			{"del (a, 1)", "1:9-1:10"},
		}},
		{"SyntaxError: cannot delete starred", []place{
			{"del *a", "1:5-1:7"},
			{"del a, *b", "1:8-1:10"},
			{"del (a, *b)", "1:9-1:11"},
		}},
		{"SyntaxError: cannot delete expression", []place{
			{"del a + b", "1:5-1:10"},
			{"del x, y + 1", "1:8-1:13"},
			{"del -x", "1:5-1:7"},
		}},
		{"SyntaxError: only single target (not tuple) can be annotated", []place{
			{"(x, y): int", "1:1-1:7"},
			{"x, y: int", "1:1-1:2"},
		}},
		{"SyntaxError: only single target (not list) can be annotated", []place{
			{"[x]: int", "1:1-1:4"},
		}},
		{"SyntaxError: illegal target for annotation", []place{
			{"1: int", "1:1-1:2"},
			{"f(): int", "1:1-1:4"},
			{"a + b: c", "1:1-1:6"},
			{"lambda x: y: z", "1:1-1:12"},
			{"None: int", "1:1-1:5"},
		}},
		{"SyntaxError: 'function call' is an illegal expression for augmented assignment", []place{
			{"f() += 1", "1:1-1:4"},
		}},
		{"SyntaxError: 'tuple' is an illegal expression for augmented assignment", []place{
			{"x, y += 1", "1:1-1:5"},
			{"a, b += 1", "1:1-1:5"},
		}},
		{"SyntaxError: 'literal' is an illegal expression for augmented assignment", []place{
			{"1 += 1", "1:1-1:2"},
		}},
		{"SyntaxError: 'expression' is an illegal expression for augmented assignment", []place{
			{"x + 1 += 2", "1:1-1:6"},
		}},
		{"SyntaxError: cannot assign to attribute here. Maybe you meant '==' instead of '='?", []place{
			{"if x.y = 3: pass", "1:4-1:7"},
		}},
		{"SyntaxError: cannot use assignment expressions with attribute", []place{
			{"(a.b := 1)", "1:2-1:5"},
			{"a.b := 1", "1:1-1:4"},
			{"(a.b := c)", "1:2-1:5"},
		}},
		{"SyntaxError: expected 'else' after 'if' expression", []place{
			{"x = 1 if 2", "1:5-1:11"},
			{"(1 if 2)", "1:2-1:8"},
			{"f(1 if 2 3)", "1:3-1:9"},
			{"a if b", "1:1-1:7"},
			{"[a if b for c in d]", "1:2-1:8"},
		}},
		{"IndentationError: unexpected indent", []place{
			{"    x = 1", "1:4-1:5"},
			{"x = 1\n    y = 2", "2:4-2:5"},
			{"x = 1\n  \n  # c\n  y=1", "4:2-4:3"},
		}},
		{"IndentationError: expected an indented block after 'if' statement on line 1", []place{
			{"if x:\npass", "2:1-2:5"},
		}},
		{"IndentationError: unindent does not match any outer indentation level", []place{
			{"if x:\n    y\n  z", "3:4-3:4"},
			{"if x:\n  pass\n else: pass", "3:12-3:12"},
			{"def f():\n  x\n y", "3:3-3:3"},
		}},
		{"IndentationError: expected an indented block after class definition on line 1", []place{
			{"class A:\npass", "2:1-2:5"},
		}},
		{"IndentationError: expected an indented block after function definition on line 1", []place{
			{"def f():\npass", "2:1-2:5"},
			{"def f():", "1:9-1:9"},
		}},
		{"IndentationError: expected an indented block after 'for' statement on line 1", []place{
			{"for x in y:\npass", "2:1-2:5"},
		}},
		{"IndentationError: expected an indented block after 'while' statement on line 1", []place{
			{"while x:\npass", "2:1-2:5"},
		}},
		{"IndentationError: expected an indented block after 'with' statement on line 1", []place{
			{"with x:\npass", "2:1-2:5"},
		}},
		{"IndentationError: expected an indented block after 'try' statement on line 1", []place{
			{"try:\npass", "2:1-2:5"},
		}},
		{"IndentationError: expected an indented block after 'except' statement on line 3", []place{
			{"try:\n pass\nexcept:\npass", "4:1-4:5"},
			{"try:\n pass\nexcept a:\npass", "4:1-4:5"},
		}},
		{"IndentationError: expected an indented block after 'finally' statement on line 3", []place{
			{"try:\n pass\nfinally:\npass", "4:1-4:5"},
		}},
		{"SyntaxError: multiple exception types must be parenthesized", []place{
			{"try:\n pass\nexcept a, b:\n  pass", "3:8-3:12"},
			{"try:\n pass\nexcept a, b as c:\n  pass", "3:8-3:17"},
			{"try:\n pass\nexcept (a, b), c: pass", "3:8-3:17"},
			{"try:\n pass\nexcept a, b: pass", "3:8-3:12"},
		}},
		{"SyntaxError: cannot have both 'except' and 'except*' on the same 'try'", []place{
			{"try:\n pass\nexcept* a:\n pass\nexcept b:\n pass", "5:1-5:7"},
		}},
		{"SyntaxError: expected one or more exception types", []place{
			{"try:\n pass\nexcept*:\n pass", "3:8-3:9"},
			{"try:\n pass\nexcept* a: pass\nexcept*: pass", "4:8-4:9"},
		}},
		{"IndentationError: expected an indented block after 'else' statement on line 3", []place{
			{"if x:\n pass\nelse:\npass", "4:1-4:5"},
		}},
		{"IndentationError: expected an indented block after 'elif' statement on line 3", []place{
			{"if x:\n pass\nelif y:\npass", "4:1-4:5"},
		}},
		{"IndentationError: expected an indented block after 'match' statement on line 1", []place{
			{"match x:\npass", "2:1-2:5"},
			{"match x:\n", "1:9-1:9"},
		}},
		{"IndentationError: expected an indented block after 'case' statement on line 2", []place{
			{"match x:\n case 1:\n pass", "3:2-3:6"},
			{"match x:\n case a():\n", "2:11-2:11"},
		}},
		{"SyntaxError: invalid pattern target", []place{
			{"match x:\n case a as 1: pass", "2:12-2:13"},
			{"match x:\n case a as None: pass", "2:12-2:16"},
		}},
		{"SyntaxError: cannot use '_' as a target", []place{
			{"match x:\n case a as _: pass", "2:12-2:13"},
		}},
		{"SyntaxError: positional patterns follow keyword patterns", []place{
			{"match x:\n case A(b=1, c): pass", "2:14-2:15"},
			{"match x:\n case A(1, b=2, 3): pass", "2:17-2:18"},
		}},
		{"SyntaxError: imaginary number required in complex literal", []place{
			{"match x:\n case 1 + 2: pass", "2:11-2:12"},
			{"match x:\n case -1+2: pass", "2:10-2:11"},
		}},
		{"SyntaxError: cannot mix bytes and nonbytes literals", []place{
			{`"a" b"b"`, "1:9-1:9"},
			{`f"a" b"c"`, "1:10-1:10"},
			{`b"a" "c"`, "1:9-1:9"},
		}},
		{"SyntaxError: bytes can only contain ASCII literal characters", []place{
			{`b"é"`, "1:1-1:5"},
		}},
		{"SyntaxError: invalid decimal literal", []place{
			{"1_", "1:2-1:3"},
			{"1__0", "1:2-1:3"},
			{"1e", "1:1-1:2"},
			{"1.e", "1:2-1:3"},
			{"1.a", "1:2-1:3"},
			{"1.real", "1:2-1:3"},
		}},
		{"SyntaxError: invalid hexadecimal literal", []place{
			{"0x", "1:2-1:3"},
		}},
		{"SyntaxError: leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers", []place{
			{"08", "1:1-1:2"},
		}},
		{"SyntaxError: did you forget parentheses around the comprehension target?", []place{
			{"[x, y for x in z]", "1:2-1:6"},
			{"[x, for x in z]", "1:2-1:4"},
			{"{x, y for x in z}", "1:2-1:6"},
		}},
		{"SyntaxError: cannot assign to generator expression", []place{
			{"(x for x in y) = 1", "1:1-1:15"},
		}},
		{"SyntaxError: cannot assign to list comprehension here. Maybe you meant '==' instead of '='?", []place{
			{"[x for x in y] = 1", "1:1-1:15"},
		}},
		{"SyntaxError: cannot assign to dict literal here. Maybe you meant '==' instead of '='?", []place{
			{"{x: 1} = 2", "1:1-1:7"},
		}},
		{"SyntaxError: cannot assign to set display here. Maybe you meant '==' instead of '='?", []place{
			{"{x} = 2", "1:1-1:4"},
		}},
		{"SyntaxError: cannot assign to ellipsis here. Maybe you meant '==' instead of '='?", []place{
			{"... = 1", "1:1-1:4"},
		}},
		{"SyntaxError: cannot assign to yield expression here. Maybe you meant '==' instead of '='?", []place{
			{"(yield) = 1", "1:2-1:7"},
			{"def f():\n  (yield x) = 1", "2:4-2:11"},
		}},
		{"SyntaxError: cannot assign to lambda here. Maybe you meant '==' instead of '='?", []place{
			{"(lambda: 1) = 2", "1:2-1:11"},
		}},
		{"SyntaxError: 'list' is an illegal expression for augmented assignment", []place{
			{"[a] += 1", "1:1-1:4"},
		}},
		{"TabError: inconsistent use of tabs and spaces in indentation", []place{
			{"if 1:\n\tx\n        y", "3:1-3:1"},
		}},
		{"SyntaxError: unexpected character after line continuation character", []place{
			{`a\ b`, "1:3-1:4"},
		}},
		{"SyntaxError: unexpected EOF while parsing", []place{
			{`a = \`, "1:6-1:6"},
		}},
		{"SyntaxError: unterminated triple-quoted string literal (detected at line 1)", []place{
			{`"""abc`, "1:1-1:2"},
		}},
		{"SyntaxError: unterminated string literal (detected at line 1)", []place{
			{"'abc", "1:1-1:2"},
		}},
		{"SyntaxError: expected comma between / and *", []place{
			{"def f(a, / *, b): pass", "1:12-1:13"},
		}},
		{"SyntaxError: real number required in complex literal", []place{
			{"match x:\n case 1j+2j: pass", "2:7-2:9"},
		}},
		{"SyntaxError: cannot assign to yield expression", []place{
			{"x = (yield) = 1", "1:6-1:11"},
		}},
		{"SyntaxError: cannot delete generator expression", []place{
			{"del (a for a in b)", "1:5-1:19"},
		}},
		{"SyntaxError: cannot assign to await expression here. Maybe you meant '==' instead of '='?", []place{
			{"await x = 1", "1:1-1:8"},
		}},
		{"SyntaxError: cannot use assignment expressions with subscript", []place{
			{"(a[b] := c)", "1:2-1:6"},
		}},
		{"SyntaxError: cannot use assignment expressions with name", []place{
			{"((a) := c)", "1:3-1:4"},
		}},
		{"SyntaxError: cannot use assignment expressions with function call", []place{
			{"(f() := c)", "1:2-1:5"},
		}},
		{"SyntaxError: cannot use assignment expressions with literal", []place{
			{`("x" := c)`, "1:2-1:5"},
		}},
		{"SyntaxError: cannot use assignment expressions with expression", []place{
			{"(a + b := c)", "1:2-1:7"},
		}},
		{"SyntaxError: cannot use assignment expressions with True", []place{
			{"(True := c)", "1:2-1:6"},
		}},
		{"SyntaxError: cannot assign to named expression here. Maybe you meant '==' instead of '='?", []place{
			{"if (a := b) = c: pass", "1:5-1:11"},
		}},
		{"SyntaxError: 'None' is an illegal expression for augmented assignment", []place{
			{"None += 1", "1:1-1:5"},
		}},
		{"SyntaxError: cannot delete None", []place{
			{"del None", "1:5-1:9"},
		}},
		{"SyntaxError: cannot use assignment expressions with None", []place{
			{"(None := 1)", "1:2-1:6"},
		}},
	} {
		for _, p := range c.places {
			p.check(t, c.want)
		}
	}
}
