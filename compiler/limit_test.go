package compiler

import (
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/bytecode"
)

func repeat(n int, sep string, part func(i int) string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = part(i)
	}
	return strings.Join(parts, sep)
}

// TestNoLimitThatAUserMeets compiles what is far bigger than any register window; every code passes the verifier.
func TestNoLimitThatAUserMeets(t *testing.T) {
	name := func(prefix string) func(int) string {
		return func(i int) string { return fmt.Sprint(prefix, i) }
	}
	for _, test := range []struct{ name, src string }{
		{"2,000 locals", "def f():\n" + repeat(2000, "", func(i int) string { return fmt.Sprintf(" v%d = %d\n", i, i) }) +
			" return " + repeat(1000, " + ", name("v")) + "\n"},
		{"2,000 locals, shared", "def f():\n" + repeat(2000, "", func(i int) string { return fmt.Sprintf(" v%d = %d\n", i, i) }) +
			" return lambda: (" + repeat(2000, ", ", name("v")) + ")\n"},
		{"2,000 locals, perhaps unbound", "def f(c):\n if c:\n" + repeat(2000, "", func(i int) string { return fmt.Sprintf("  v%d = %d\n", i, i) }) +
			repeat(2000, "", func(i int) string { return fmt.Sprintf(" g(v%d)\n del v%d\n", i, i) })},
		{"10,000 locals", "def f():\n" + repeat(10_000, "", func(i int) string { return fmt.Sprintf(" v%d = %d\n", i, i) }) +
			" return [v9999 for q in v1], [a for a in v9998 for b in a for c in d for d in c]\n"},
		{"300 parameters", "def f(" + repeat(300, ", ", name("p")) + "):\n return p0 + p150 + p299\n"},
		{"300 parameters, shared", "def f(" + repeat(300, ", ", name("p")) + "):\n return lambda: p0 + p150 + p299\n"},
		{"300 parameters of all kinds", "def f(" + repeat(300, ", ", name("p")) + ", *a, " + repeat(100, ", ", func(i int) string { return fmt.Sprintf("k%d=%d", i, i) }) +
			", **kw):\n return a, kw, k99, p120\n"},
		{"300 arguments", "f(" + repeat(300, ", ", name("a")) + ")\n"},
		{"300 keywords", "f(" + repeat(300, ", ", func(i int) string { return fmt.Sprintf("k%d=%d", i, i) }) + ")\n"},
		{"300 arguments of a method", "f.g(" + repeat(300, ", ", name("a")) + ", k=1)\n"},
		{"300 bases", "class C(" + repeat(300, ", ", name("b")) + ", k=1): pass\n"},
		{"300 decorators", repeat(300, "", func(i int) string { return fmt.Sprintf("@d%d\n", i) }) + "def f(): pass\n"},
		{"300 defaults", "lambda " + repeat(300, ", ", func(i int) string { return fmt.Sprintf("p%d=q", i) }) + ": 1\n"},
		{"300 annotations", "def f(" + repeat(300, ", ", func(i int) string { return fmt.Sprintf("p%d: q", i) }) + "): 1\n"},
		{"100,000 constants", "x = [" + repeat(100_000, ", ", func(i int) string { return fmt.Sprintf("'%d'", i) }) + ", y]\n"},
		{"a tuple of 100,000 constants", "x = (" + repeat(100_000, ", ", func(i int) string { return fmt.Sprintf("%d.5", i) }) + ")\n"},
		{"a dict of 1,000 items", "x = {" + repeat(1000, ", ", func(i int) string { return fmt.Sprintf("a%d: b%d", i, i) }) + "}\n"},
		{"a set of 1,000 items", "x = {" + repeat(1000, ", ", name("a")) + "}\n"},
		{"an f-string of 1,000 parts", "x = f'" + repeat(1000, " ", func(i int) string { return fmt.Sprintf("{a%d}", i) }) + "'\n"},
		{"unpacking 1,000 items", "def f(x):\n " + repeat(1000, ", ", name("a")) + " = x\n [" + repeat(500, ", ", name("a")) + ", *s, " + repeat(400, ", ", name("b")) + "] = x\n"},
		{"deep **", "x = " + repeat(1400, " ** ", name("a")) + "\n"},
		{"deep ** in a function", "def f(a):\n return " + repeat(1400, " ** ", func(int) string { return "a" }) + "\n"},
		{"deep left spine", "x = " + repeat(1400, " + ", name("a")) + "\n"},
		{"deep calls", "x = " + strings.Repeat("f(a, b, c, d, ", 190) + "1" + strings.Repeat(")", 190) + "\n"},
		{"deep calls with keywords", "x = " + strings.Repeat("f(*a, b, k=c, **d, z=", 190) + "1" + strings.Repeat(")", 190) + "\n"},
		{"deep method calls", "x = " + strings.Repeat("f.m(a, b, c, d, ", 190) + "1" + strings.Repeat(")", 190) + "\n"},
		{"deep lists", "x = " + strings.Repeat("[a, b, ", 190) + "1" + strings.Repeat("]", 190) + "\n"},
		{"deep dicts", "x = " + strings.Repeat("{a: b, c: ", 190) + "1" + strings.Repeat("}", 190) + "\n"},
		{"deep comprehensions", "x = " + strings.Repeat("[", 190) + "v0" + repeat(190, "", func(i int) string { return fmt.Sprintf(" for v%d in w + [v%d]]", i, i+1) }) + "\n"},
		{"deep comprehensions, shared", "x = " + strings.Repeat("[", 150) + "lambda: v0 + v149" + repeat(150, "", func(i int) string { return fmt.Sprintf(" for v%d in w]", i) }) + "\n"},
		{"deep generator expressions", "x = " + strings.Repeat("(", 150) + "v0 + v149" + repeat(150, "", func(i int) string { return fmt.Sprintf(" for v%d in w)", i) }) + "\n"},
		{"comprehension of many variables", "x = [" + repeat(300, " + ", name("v")) + " for " + repeat(300, ", ", name("v")) + " in w]\n"},
		{"deep lambdas", "x = " + strings.Repeat("lambda a: ", 1000) + "1\n"},
		{"deep conditionals", "x = " + strings.Repeat("a if b else ", 1000) + "c\n"},
		{"deep subscripts", "x = " + strings.Repeat("a[b + ", 190) + "1" + strings.Repeat("]", 190) + "\n"},
		{"deep targets", strings.Repeat("[a, ", 190) + "b" + strings.Repeat("]", 190) + " = x\n"},
		{"deep targets on the left", strings.Repeat("[", 190) + "b" + strings.Repeat(", a]", 190) + " = x\n"},
		{"long chain of comparisons", "x = " + repeat(1400, " < ", func(i int) string { return fmt.Sprintf("f(a%d)", i) }) + "\n"},
		{"long and", "x = " + repeat(5000, " and ", name("a")) + "\n"},
		{"long elif", "if a: pass\n" + repeat(1400, "", func(i int) string { return fmt.Sprintf("elif a == %d: x = %d\n", i, i) })},
		{"deep patterns", "match x:\n case " + strings.Repeat("[a, ", 0) + strings.Repeat("[_, ", 190) + "b" + strings.Repeat("]", 190) + ": pass\n"},
		{"deep patterns on the left", "match x:\n case " + strings.Repeat("[", 190) + "b" + strings.Repeat(", 1]", 190) + ": pass\n"},
		{"deep class patterns", "match x:\n case " + strings.Repeat("C(1, k=", 190) + "b" + strings.Repeat(", l=2)", 190) + ": pass\n"},
		{"deep mapping patterns", "match x:\n case " + strings.Repeat("{'a': 1, 'k': ", 190) + "b" + strings.Repeat(", 'l': 2}", 190) + ": pass\n"},
		{"deep alternatives", "match x:\n case " + strings.Repeat("[(1 | ", 95) + "2" + strings.Repeat(")]", 95) + ": pass\n"},
		{"wide pattern", "match x:\n case [" + repeat(500, ", ", name("a")) + "]: f(a0, a499)\n case [" + repeat(500, ", ", name("a")) + ", *r, z]: pass\n"},
		{"300 type parameters", "def f[" + repeat(300, ", ", name("T")) + "](x: T0) -> T299: return T150\n"},
		{"20 nested withs in a large function", "def f():\n" + repeat(2000, "", func(i int) string { return fmt.Sprintf(" v%d = %d\n", i, i) }) +
			repeat(20, "", func(i int) string { return spaces(i+1) + fmt.Sprintf("with a as v%d:\n", i) }) +
			spaces(21) + "return " + repeat(200, " ** ", func(i int) string { return fmt.Sprintf("g(v%d)", i) }) + "\n"},
		{"10 nested try-finally", "def f():\n" + repeat(10, "", func(i int) string { return spaces(i+1) + "try:\n" }) + spaces(11) + "return x\n" +
			repeat(10, "", func(i int) string { return spaces(10-i) + "finally:\n" + spaces(11-i) + "g()\n" })},
	} {
		t.Run(test.name, func(t *testing.T) {
			code := mustCompile(t, test.src)
			assert.NotEmpty(t, bytecode.Disassemble(code))
		})
	}
}

// TestCodeGrowsLinearly holds the size of code against the size of source where temporaries are put aside and where finally bodies nest.
func TestCodeGrowsLinearly(t *testing.T) {
	size := func(src string) int {
		n := 0
		var count func(c *bytecode.Code)
		count = func(c *bytecode.Code) {
			n += len(c.Instrs)
			for _, inner := range c.Codes {
				count(inner)
			}
		}
		count(mustCompile(t, src))
		return n
	}
	deep := func(n int) string {
		return "x = " + repeat(n, " ** ", func(i int) string { return fmt.Sprint("a", i) }) + "\n"
	}
	finally := func(n int) string {
		return "def f():\n" + repeat(n, "", func(i int) string { return spaces(i+1) + "try:\n" }) + spaces(n+1) + "return x\n" +
			repeat(n, "", func(i int) string { return spaces(n-i) + "finally:\n" + spaces(n-i+1) + "g()\n" })
	}
	require.Less(t, size(deep(1400)), 5*size(deep(350)))
	require.Less(t, size(finally(18)), 3*size(finally(9)))
}
