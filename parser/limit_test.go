package parser

import (
	"fmt"
	"runtime"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/source"
)

const recursion = "RecursionError: maximum recursion depth exceeded during compilation"

// deep are texts that nest n times, each in its own way, and what their error is.
func deep(n int) map[string]struct{ text, want string } {
	r := strings.Repeat
	brackets := "SyntaxError: too many nested parentheses"
	return map[string]struct{ text, want string }{
		"parentheses":       {r("(", n) + "1" + r(")", n), brackets},
		"lists":             {r("[", n) + r("]", n), brackets},
		"patterns":          {"match x:\n case " + r("[", n) + r("]", n) + ": pass", brackets},
		"f-strings":         {r(`f"{`, n) + "1" + r(`}"`, n), "SyntaxError: too many nested f-strings"},
		"unary minus":       {r("-", n) + "1", recursion},
		"not":               {r("not ", n) + "1", recursion},
		"sums":              {r("1+", n) + "1", recursion},
		"powers":            {r("1**", n) + "1", recursion},
		"negative powers":   {r("1**-", n) + "1", recursion},
		"attributes":        {"a" + r(".b", n), recursion},
		"calls":             {"f" + r("()", n), recursion},
		"subscripts":        {"f" + r("[0]", n), recursion},
		"lambdas":           {r("lambda: ", n) + "1", recursion},
		"conditionals":      {r("1 if 1 else ", n) + "1", recursion},
		"dotted patterns":   {"match x:\n case a" + r(".b", n) + ": pass", recursion},
		"elifs":             {"if a: pass\n" + r("elif a: pass\n", n), recursion},
		"spines in spines":  {r("(", 100) + "1" + r(r("+1", n/100)+")", 100), recursion},
		"augmented targets": {"a" + r(".b", n) + " += 1", recursion},
	}
}

func TestDeepTextsEndAsErrors(t *testing.T) {
	for name, c := range deep(100_000) {
		_, err := parseModule(c.text)
		require.Error(t, err, name)
		assert.Contains(t, err.Error(), c.want, name)
	}
}

// The stack of a goroutine that parsed the deepest that is allowed stays small, so that a host may parse in many.
func TestDepthTakesLittleStack(t *testing.T) {
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	done := make(chan error)
	go func() {
		for _, c := range deep(100_000) {
			_, err := parseModule(c.text)
			if err == nil {
				done <- fmt.Errorf("no error for %.40q", c.text)
				return
			}
		}
		runtime.ReadMemStats(&after)
		done <- nil
	}()
	require.NoError(t, <-done)
	assert.Less(t, int64(after.StackInuse)-int64(before.StackInuse), int64(4<<20))
}

// What is wide but not deep has no limit.
func TestWideTextsParse(t *testing.T) {
	r := strings.Repeat
	const n = 5000
	for name, text := range map[string]string{
		"statements":   r("a = b.c(d) + 1\n", n),
		"list":         "[" + r("a < b, ", n) + "]",
		"arguments":    "f(" + r("a.b, ", n) + ")",
		"or":           r("a or ", n) + "a",
		"comparison":   r("a < ", n) + "a",
		"targets":      r("a = ", n) + "b",
		"strings":      r("'a' ", n),
		"f-strings":    r("f'{a}' ", n),
		"dict":         "{" + r("a: b, ", n) + "}",
		"alternatives": "match a:\n case " + r("1 | ", n) + "2: pass",
		"generators":   "[a " + r("for a in b ", n) + "]",
		"decorators":   r("@a\n", n) + "def f(): pass",
		"semicolons":   r("match(a);", n),
	} {
		_, err := parseModule(text)
		assert.NoError(t, err, name)
	}
}

func TestBlocksNest(t *testing.T) {
	nested := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.Repeat(" ", i) + "if a:\n")
		}
		return b.String() + strings.Repeat(" ", n) + "pass\n"
	}
	_, err := parseModule(nested(99))
	assert.NoError(t, err)
	_, err = parseModule(nested(100))
	assert.ErrorContains(t, err, "too many levels of indentation")
}

// Work may only grow with the text: a repeated attempt at every level would show as more steps a byte, or never end.
func TestHostileTextsTakeLinearWork(t *testing.T) {
	r := strings.Repeat
	for name, text := range map[string]func(n int) string{
		"for targets":     func(n int) string { return r("[a for ", min(n, 190)) + "x" + r("]", min(n, 190)) },
		"with":            func(n int) string { return "with " + r("(a for b in (", min(n, 90)) + r("))", min(n, 90)) + " x: pass" },
		"match calls":     func(n int) string { return r("match (a);", n) },
		"missing commas":  func(n int) string { return "[" + r("a b ", n) + "]" },
		"missing equals":  func(n int) string { return "(" + r("a = ", n) + "1)" },
		"lambdas in fors": func(n int) string { return r("[a for (lambda: ", min(n, 90)) + r(")]", min(n, 90)) },
		"targets":         func(n int) string { return "1" + r(" = 1", n) },
		"generators":      func(n int) string { return "f(a, " + r("b for c in (", min(n, 190)) },
	} {
		steps := func(n int) int64 {
			m := budget.NewMeter(budget.Limits{}, nil)
			_, _ = ParseModule(source.NewFile("test.py", text(n)), Options{Meter: m})
			require.False(t, budget.IsLimit(m.Err()), name)
			return m.StepsUsed() * 1000 / int64(len(text(n)))
		}
		small, large := steps(20), steps(2000)
		assert.LessOrEqual(t, large, 4*small+1000, "%s: steps for 1000 bytes", name)
	}
}

func TestSourceLimit(t *testing.T) {
	file := source.NewFile("test.py", "a = 1\n")
	for _, opts := range []Options{
		{Limits: budget.Limits{Source: 5}},
		{Meter: budget.NewMeter(budget.Limits{Source: 5}, nil)},
	} {
		_, err := ParseModule(file, opts)
		var limit *budget.LimitError
		require.ErrorAs(t, err, &limit)
		assert.Equal(t, budget.LimitError{Kind: budget.Source, Used: 6, Max: 5, Where: "test.py:1"}, *limit)
	}
	_, err := ParseModule(file, Options{Limits: budget.Limits{Source: 6}})
	assert.NoError(t, err)
}

func TestExhaustedMeterEndsTheParse(t *testing.T) {
	file := source.NewFile("test.py", strings.Repeat("a = f(b, c=[d for d in e])\n", 10_000))
	for _, limits := range []budget.Limits{{Steps: 10_000}, {Memory: 1 << 20}, {Steps: 1}, {Memory: 1}} {
		_, err := ParseModule(file, Options{Meter: budget.NewMeter(limits, nil)})
		assert.True(t, budget.IsLimit(err), "%v: %v", limits, err)
	}
}

// An exhausted meter is never taken for a syntax error, wherever it strikes.
func TestMeterMayRunOutAnywhere(t *testing.T) {
	text := "with (a, b) as c: pass\nfor x in y, z: f'{a!r:{b}}'\nmatch (a):\n case [b.c, {1: d}] if e: pass\nx: int = f(a for b in c)\n1 +"
	for steps := int64(1); steps < 200; steps++ {
		m := budget.NewMeter(budget.Limits{Steps: steps}, nil)
		_, err := ParseModule(source.NewFile("test.py", text), Options{Meter: m})
		require.Error(t, err)
		if m.Err() != nil {
			require.Equal(t, m.Err(), err, "%d steps", steps)
		}
	}
}

// What the tree takes is what was charged for it, or less.
func TestTreesAreCharged(t *testing.T) {
	for _, line := range []string{
		"a = b\n", "a.b.c(d, e=f)[g:h] += -i\n", "def f(a, b=1, *c, **d) -> e:\n    return lambda x: [x for y in z if y]\n",
		"class A(B, c=D):\n    x: int = 1\n", "if a and b or not c < d:\n    pass\nelif e:\n    del f\nelse:\n    raise G\n",
		"try:\n    import a.b as c\nexcept D as e:\n    from f import g\n", "f'a{b!r:{c}}d' 'e'\n", "{a: b, **c}; {d, e}; (f, g); 'h\\n' 'i'; 123456789012345678901234567890\n",
		"match a:\n    case [B(c=1), {'d': e, **f}, *g] | h.i as j:\n        pass\n", "with a as b, c: d = yield\n",
	} {
		const n = 2000
		file := source.NewFile("test.py", strings.Repeat(line, n))
		meter := budget.NewMeter(budget.Limits{Memory: 1 << 30}, nil)
		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		m, err := ParseModule(file, Options{Meter: meter})
		runtime.GC()
		runtime.ReadMemStats(&after)
		require.NoError(t, err, "%s", line)
		require.NotEmpty(t, m.Body)
		real := int64(after.HeapAlloc) - int64(before.HeapAlloc)
		assert.Less(t, float64(real), 1.1*float64(meter.Usage().TotalBytes), "%s", line)
		runtime.KeepAlive(file)
	}
}
