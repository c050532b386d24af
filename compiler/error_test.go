package compiler

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestErrors holds the messages against CPython's; at is the source that the error points at.
func TestErrors(t *testing.T) {
	for _, test := range []struct{ src, msg, at string }{
		{"return 1", "'return' outside function", "return 1"},
		{"class C:\n return 1", "'return' outside function", "return 1"},
		{"break", "'break' outside loop", "break"},
		{"def f():\n for x in y: pass\n else: break", "'break' outside loop", "break"},
		{"continue", "'continue' not properly in loop", "continue"},
		{"while 1:\n def f():\n  continue", "'continue' not properly in loop", "continue"},
		{"if 0: break", "'break' outside loop", "break"},
		{"yield 1", "'yield' outside function", "yield 1"},
		{"class C: yield", "'yield' outside function", "yield"},
		{"[(yield) for x in y]", "'yield' inside list comprehension", "yield"},
		{"def f(): {(yield) for x in y}", "'yield' inside set comprehension", "yield"},
		{"def f(): {1: (yield x) for x in y}", "'yield' inside dict comprehension", "yield x"},
		{"def f(): ((yield from x) for x in y)", "'yield' inside generator expression", "yield from x"},
		{"await x", "'await' outside function", "await x"},
		{"def f(): await x", "'await' outside async function", "await x"},
		{"def f():\n async for x in y: pass", "'async for' outside async function", "async for x in y: pass"},
		{"async with x: pass", "'async with' outside async function", "async with x: pass"},
		{"def f(): return [x async for x in y]", "asynchronous comprehension outside of an asynchronous function", "[x async for x in y]"},
		{"async def f(): yield from x", "'yield from' inside async function", "yield from x"},
		{"async def f():\n yield\n return 1", "'return' with value in async generator", "return 1"},
		{"def f(x):\n global x", "name 'x' is parameter and global", "global x"},
		{"def f(x):\n nonlocal x", "name 'x' is parameter and nonlocal", "nonlocal x"},
		{"def f():\n x = 1\n global x", "name 'x' is assigned to before global declaration", "global x"},
		{"def f():\n print(x)\n global x", "name 'x' is used prior to global declaration", "global x"},
		{"def f():\n x: int\n global x", "annotated name 'x' can't be global", "global x"},
		{"def f():\n global x\n x: int", "annotated name 'x' can't be global", "x: int"},
		{"x = 1\nglobal x", "name 'x' is assigned to before global declaration", "global x"},
		{"def g():\n x = 1\n def f():\n  x = 2\n  nonlocal x", "name 'x' is assigned to before nonlocal declaration", "nonlocal x"},
		{"def f():\n nonlocal x", "no binding for nonlocal 'x' found", "nonlocal x"},
		{"x = 1\ndef f():\n nonlocal x", "no binding for nonlocal 'x' found", "nonlocal x"},
		{"nonlocal x", "nonlocal declaration not allowed at module level", "nonlocal x"},
		{"def f():\n global x\n nonlocal x", "name 'x' is nonlocal and global", "global x"},
		{"def f(x, x): pass", "duplicate argument 'x' in function definition", "x"},
		{"lambda x, *x: 1", "duplicate argument 'x' in function definition", "x"},
		{"a, *b, *c = x", "multiple starred expressions in assignment", "a, *b, *c"},
		{"*a = x", "starred assignment target must be in a list or tuple", "*a"},
		{"for *a in x: pass", "starred assignment target must be in a list or tuple", "*a"},
		{"*a", "can't use starred expression here", "*a"},
		{"x = *a", "can't use starred expression here", "*a"},
		{"def f():\n from m import *", "import * only allowed at module level", "*"},
		{"class C:\n from m import *", "import * only allowed at module level", "*"},
		{"x = 1\nfrom __future__ import annotations", "from __future__ imports must occur at the beginning of the file", "from __future__ import annotations"},
		{"def f():\n from __future__ import annotations", "from __future__ imports must occur at the beginning of the file", "from __future__ import annotations"},
		{"from __future__ import braces", "not a chance", "f"},
		{"from __future__ import nope", "future feature nope is not defined", "f"},
		{"def f():\n while 1:\n  try: pass\n  except* E: break", "'break', 'continue' and 'return' cannot appear in an except* block", "break"},
		{"def f():\n try: pass\n except* E: return", "'break', 'continue' and 'return' cannot appear in an except* block", "return"},
		{"[x := 1 for x in y]", "assignment expression cannot rebind comprehension iteration variable 'x'", "x"},
		{"[1 for x in (y := z)]", "assignment expression cannot be used in a comprehension iterable expression", "y := z"},
		{"class C: [y := x for x in z]", "assignment expression within a comprehension cannot be used in a class body", "y"},
		{"[1 for i in x if (j := i) for j in y]", "comprehension inner loop cannot rebind assignment expression target 'j'", "j"},
		{"match x:\n case _: pass\n case 1: pass", "wildcard makes remaining patterns unreachable", "_"},
		{"match x:\n case y: pass\n case 1: pass", "name capture 'y' makes remaining patterns unreachable", "y"},
		{"match x:\n case y | 1: pass", "name capture 'y' makes remaining patterns unreachable", "y"},
		{"match x:\n case [y] | [z]: pass", "alternative patterns bind different names", "[y] | [z]"},
		{"match x:\n case [y, y]: pass", "multiple assignments to name 'y' in pattern", "y"},
		{"match x:\n case [*a, *b]: pass", "multiple starred names in sequence pattern", "[*a, *b]"},
		{"match x:\n case {'a': 1, 'a': 2}: pass", "mapping pattern checks duplicate key ('a')", "{'a': 1, 'a': 2}"},
		{"match x:\n case C(a=1, a=2): pass", "attribute name repeated in class pattern: a", "2"},
		{"def f[T, T](): pass", "duplicate type parameter 'T'", "T"},
		{"type X = (yield)", "yield expression cannot be used within a type alias", "yield"},
		{"def f[T: (x := 1)](): pass", "named expression cannot be used within a TypeVar bound", "x := 1"},
	} {
		t.Run(test.src, func(t *testing.T) {
			err := errorOf(t, test.src+"\n")
			assert.Equal(t, test.msg, err.Msg)
			assert.Equal(t, test.at, (test.src + "\n")[err.Span.Start:err.Span.End])
		})
	}
}

func TestMostNestedBlocks(t *testing.T) {
	nest := func(n int) string {
		src := ""
		for i := range n {
			src += spaces(i) + "while x:\n"
		}
		return src + spaces(n) + "pass\n"
	}
	mustCompile(t, nest(20))
	assert.Equal(t, "too many statically nested blocks", errorOf(t, nest(21)).Msg)
}

func spaces(n int) string { return "                                        "[:n] }
