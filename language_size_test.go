package minipy_test

import (
	"bytes"
	"context"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// Sources that programs write: nothing in a function has a limit that such a program would meet. Each source prints what the test knows.
var largeSources = []struct {
	name   string
	source func() string
	prints string
}{
	{"2,000 local variables", func() string {
		return "def f(n):\n" + lines(2000, " v%d = n + %[1]d\n") + " return sum([" + joined(2000, "v%d", ", ") + "])\nprint(f(1))\n"
	}, "2001000"},
	{"2,000 local variables that inner functions share", func() string {
		return "def f():\n" + lines(2000, " v%d = %[1]d\n") + " def g(): return v0 + v1000 + v1999\n def h():\n  nonlocal v1999\n  v1999 = 1\n h()\n return g()\nprint(f())\n"
	}, "1001"},
	{"2,000 variables of a loop that is left and entered again", func() string {
		return "def f():\n for i in range(3):\n" + lines(2000, "  v%d = i\n") + " return v0 + v1999\nprint(f())\n"
	}, "4"},
	{"300 arguments by position", func() string {
		return "def f(" + joined(300, "a%d", ", ") + "): return a0 + a150 + a299\nprint(f(" + joined(300, "%d", ", ") + "))\n"
	}, "449"},
	{"300 arguments by keyword", func() string {
		return "def f(*, " + joined(300, "a%d=0", ", ") + "): return a0 + a150 + a299\nprint(f(" + joined(300, "a%d=%[1]d", ", ") + "))\n"
	}, "449"},
	{"300 arguments of each kind", func() string {
		return "def f(*args, **kwargs): return sum(args) + sum(kwargs.values())\nprint(f(" + joined(300, "%d", ", ") + ", " + joined(300, "k%d=1", ", ") + "))\n"
	}, "45150"},
	{"100,000 constants", func() string {
		return "x = [" + joined(100_000, "%d.5", ", ") + "]\nprint(len(x), x[99_999], sum(x))\n"
	}, "100000 99999.5 5000000000.0"},
	{"100,000 strings in a dict", func() string {
		return "x = {" + joined(100_000, "'k%d': 'v%[1]d'", ", ") + "}\nprint(len(x), x['k99999'])\n"
	}, "100000 v99999"},
	{"a function with 100,000 constants", func() string {
		return "def f():\n n = 0\n" + lines(50_000, " n += 1000%d\n n -= 1000%[1]d\n") + " return n\nprint(f())\n"
	}, "0"},
	{"1,400 elifs", func() string {
		return "def f(x):\n if x == -1: return -1\n" + lines(1400, " elif x == %d: return %[1]d * 2\n") + " else: return None\nprint(f(0), f(1399), f(5000))\n"
	}, "0 2798 None"},
	{"2,000 cases", func() string {
		return "def f(x):\n match x:\n" + lines(2000, "  case %d: return %[1]d * 2\n") + "  case _: return None\nprint(f(0), f(1999), f(5000))\n"
	}, "0 3998 None"},
	{"a sum of 1,400 names", func() string { return "x = 1\nprint(" + joined(1400, "x", " + ") + ")\n" }, "1400"},
	{"a chain of 1,400 attributes", func() string {
		return "class A: pass\na = A()\na.b = a\nprint(a" + strings.Repeat(".b", 1400) + " is a)\n"
	}, "True"},
	{"a chain of 1,400 calls", func() string { return "def f(): return f\nprint(f" + strings.Repeat("()", 1400) + " is f)\n" }, "True"},
	{"a comparison of 10,000 operands", func() string { return "print(" + joined(10_000, "%d", " < ") + ")\n" }, "True"},
	{"10,000 operands of and", func() string { return "print(" + joined(10_000, "%d + 1", " and ") + ")\n" }, "10000"},
	{"10,000 targets", func() string {
		return joined(10_000, "t%d", ", ") + " = range(10_000)\nprint(t0, t9999)\n" + joined(1000, "s%d", " = ") + " = 7\nprint(s0 + s999)\n"
	}, "0 9999\n14"},
	{"a display of 10,000 items that are computed", func() string { return "n = 1\nprint(sum([" + joined(10_000, "n * %d", ", ") + "]))\n" }, "49995000"},
	{"an f-string of 1,000 fields", func() string { return "n = 3\nprint(len(f'" + joined(1000, "{n + %d}", " ") + "'))\n" }, "3898"},
	{"a literal of a megabyte", func() string {
		return "print(len('" + strings.Repeat("ab", 500_000) + "'), len('" + strings.Repeat("é\\n", 100_000) + "'))\n"
	}, "1000000 200000"},
	{"an integer literal of 40,000 digits", func() string { return "print(0x" + strings.Repeat("f", 40_000) + ".bit_length())\n" }, "160000"},
	{"140 brackets within each other", func() string {
		return "x = " + strings.Repeat("[", 140) + strings.Repeat("]", 140) + "\nprint(str(x).count('['))\n"
	}, "140"},
	{"90 blocks within each other", func() string {
		var b strings.Builder
		for i := range 90 {
			fmt.Fprintf(&b, "%sif True:\n", strings.Repeat(" ", i))
		}
		return b.String() + strings.Repeat(" ", 90) + "print('inside')\n"
	}, "inside"},
	{"90 functions within each other", func() string {
		var b strings.Builder
		for i := range 90 {
			fmt.Fprintf(&b, "%sdef f%d(a%[2]d):\n", strings.Repeat(" ", i), i)
		}
		fmt.Fprintf(&b, "%sreturn a0 + a45 + a89\n", strings.Repeat(" ", 90))
		for i := 89; i > 0; i-- {
			fmt.Fprintf(&b, "%sreturn f%d(%[2]d)\n", strings.Repeat(" ", i), i)
		}
		return b.String() + "print(f0(0))\n"
	}, "134"},
	{"a class of 5,000 methods", func() string {
		return "class C:\n" + lines(5000, " def m%d(self): return %[1]d\n") + "c = C()\nprint(c.m0() + c.m4999(), len([n for n in dir(C) if n[0] == 'm']))\n"
	}, "4999 5000"},
	{"10,000 globals and functions", func() string {
		return lines(10_000, "g%d = %[1]d\ndef f%[1]d(): return g%[1]d\n") + "print(f0() + f9999(), len([n for n in globals() if n[0] == 'g' and n[1:].isdigit()]))\n"
	}, "9999 10000"},
	{"300 clauses of except, 200 of with", func() string {
		return lines(300, "class E%d(Exception): pass\n") + "try: raise E299\n" + lines(300, "except E%d: print(%[1]d)\n") +
			"class M:\n n = 0\n def __enter__(self): M.n += 1\n def __exit__(self, *a): M.n -= 1\n" +
			strings.Join([]string{"with M(), M():\n", " with M(), M(), M(): print(M.n)\n"}, "") + "print(M.n)\n"
	}, "299\n5\n0"},
}

// lines repeats a line, which is formatted with its number.
func lines(n int, format string) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, format, i)
	}
	return b.String()
}

// joined repeats a part, formatted with its number if it has a verb, with sep between.
func joined(n int, format, sep string) string {
	parts := make([]string, n)
	for i := range parts {
		parts[i] = format
		if strings.Contains(format, "%") {
			parts[i] = fmt.Sprintf(format, i)
		}
	}
	return strings.Join(parts, sep)
}

// TestLargeSourcesRun compiles and runs them.
func TestLargeSourcesRun(t *testing.T) {
	t.Parallel()
	for _, c := range largeSources {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			var out bytes.Buffer
			limits := minipy.WithLimits(minipy.Limits{Steps: 50_000_000, Memory: 256 << 20})
			prog, err := minipy.Compile("large.py", c.source(), limits)
			require.NoError(t, err)
			_, err = prog.Run(context.Background(), minipy.WithStdout(&out), limits)
			require.NoError(t, err)
			assert.Equal(t, c.prints+"\n", out.String())
		})
	}
}
