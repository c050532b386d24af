package minipy_test

import (
	"context"
	"fmt"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// Operations of the language grow as documented: steps and charged bytes at one size and at ten times that size, without what is set up before. Nothing here
// looks at a clock.

// complexities say how an operation grows. Each body is run with n; what it does must cost so many steps that between the sizes they grow by 10**steps, and
// charged bytes by at most 10**bytes.
var complexities = []struct {
	name, setup, body string
	small             int // the smaller of the sizes; the larger is ten times that
	steps, bytes      float64
}{
	{"s += x", "s = ''", "for _ in range(n): s += 'xy'", 20_000, 1, 1},
	{"list.append", "a = []", "for i in range(n): a.append(i)", 100_000, 1, 1},
	{"list.insert(0)", "a = []", "for i in range(n): a.insert(0, i)", 2_000, 2, 1},
	{"list.pop(0)", "a = list(range(n))", "while a: a.pop(0)", 2_000, 2, 1},
	{"x in list", "a = list(range(n))", "-1 in a", 100_000, 1, 0},
	{"x in dict", "a = dict.fromkeys(range(n))", "for i in range(100): i * 999 in a", 100_000, 0, 0},
	{"dict of n keys", "", "d = {}\nfor i in range(n): d[i] = i", 100_000, 1, 1},
	{"dict of n strings", "k = [str(i) for i in range(n)]", "d = dict.fromkeys(k)", 50_000, 1, 1},
	{"deleting n keys", "d = dict.fromkeys(range(n))", "for i in range(n): del d[i]", 50_000, 1, 1},
	{"sort of random numbers", "a = [i * 7919 % 1000003 for i in range(n)]", "a.sort()", 100_000, 1.1, 1},
	{"sort in order", "a = list(range(n))", "a.sort()", 100_000, 1, 1},
	{"int to str", "import sys; sys.set_int_max_str_digits(0); x = 7 ** n", "str(x)", 12_000, 2, 1.1},
	{"str to int", "import sys; sys.set_int_max_str_digits(0); x = '7' * n", "int(x)", 10_000, 2, 1.1},
	{"product of ints", "x = 7 ** n", "x * x", 10_000, 2, 1.1},
	{"str.join", "a = ['xy'] * n", "'-'.join(a)", 100_000, 1, 1},
	{"str.split", "s = 'ab ' * n", "s.split()", 50_000, 1, 1},
	{"str.replace", "s = 'ab' * n", "s.replace('a', 'xyz')", 100_000, 1, 1},
	{"str.find of what is not there", "s = 'ab' * n", "s.find('abb')", 100_000, 1, 0},
	{"str.find from line to line", "s = 'line\\n' * n", "i = 0\nwhile i < len(s): i = s.find('\\n', i) + 1", 2_000, 1, 0},
	{"str.rfind from line to line", "s = 'line\\n' * n", "i = len(s)\nwhile i > 0: i = s.rfind('\\n', 0, i)", 2_000, 1, 0},
	{"bytes.find from line to line", "s = b'line\\n' * n", "i = 0\nwhile i < len(s): i = s.find(b'\\n', i) + 1", 2_000, 1, 0},
	{"str comparison", "s = 'a' * n; t = 'a' * n + ''.join('b')", "s < t", 100_000, 1, 0},
	{"bytes +", "b = bytes(n)", "b + b", 100_000, 1, 1},
	{"bytearray.extend", "a = bytearray()", "for _ in range(n): a.extend(b'xy')", 20_000, 1, 1},
	{"bytes.translate", "b = bytes(n); t = bytes(range(256))", "b.translate(t)", 100_000, 1, 1},
	{"union of sets", "a = set(range(n)); b = set(range(n // 2, n + n // 2))", "a | b", 5_000, 1, 1},
	{"intersection with a small set", "a = set(range(n)); b = {1, 2, 3}", "a & b", 50_000, 0, 0},
	{"slice of a list", "a = list(range(n))", "a[1:]", 100_000, 1, 1},
	{"slice of a str", "s = 'ab' * n", "s[1:]", 100_000, 1, 1},
	{"deleting the middle of a list", "a = list(range(n))", "del a[n // 4:n // 2]", 100_000, 1, 1},
	{"repr of a list", "a = list(range(n))", "repr(a)", 20_000, 1, 1.1},
	{"equality of lists", "a = list(range(n)); b = list(range(n))", "a == b", 100_000, 1, 0},
	{"hash of a tuple", "a = tuple(range(n))", "hash(a)", 100_000, 1, 0},
	{"sum", "a = list(range(n))", "sum(a)", 100_000, 1, 0},
	{"reversed str", "s = 'ab' * n", "s[::-1]", 100_000, 1, 1},
	{"len", "a = list(range(n))", "len(a)", 100_000, 0, 0},
	{"index of a str beyond ASCII", "s = 'é' * n", "for i in range(50): s[n // 2]", 100_000, 1, 1}, // an index is made once,
	{"range membership", "r = range(n)", "for i in range(50): i * 999 in r", 100_000, 0, 0},
	{"copy of a deep structure", "import copy\na = []\nfor _ in range(n): a.append([1, [2]])", "copy.deepcopy(a)", 2_000, 1, 1.1},
}

// spent runs a piece of code for a size and returns the steps and bytes of its body.
func spent(t *testing.T, setup, body string, n int) (steps, bytes int64) {
	t.Helper()
	src := fmt.Sprintf("n = %d\n%s\ndef body():\n    global s, a, d, x\n", n, setup)
	for _, line := range splitLines(body) {
		src += "    " + line + "\n"
	}
	prog, err := minipy.Compile("complexity.py", src)
	require.NoError(t, err)
	res, err := prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 2_000_000_000, Memory: 1 << 30}))
	require.NoError(t, err)
	before := res.Usage
	_, err = res.Call(context.Background(), "body")
	require.NoError(t, err)
	return res.Usage.Steps - before.Steps, res.Usage.TotalBytes - before.TotalBytes
}

func splitLines(text string) (lines []string) {
	for at, i := 0, 0; ; i++ {
		if i == len(text) || text[i] == '\n' {
			lines = append(lines, text[at:i])
			if at = i + 1; i == len(text) {
				return lines
			}
		}
	}
}

// growthOf returns the exponent with which a cost grows when the size is ten times as large. Costs below a floor count as constant.
func growthOf(small, large, floor int64) float64 {
	return math.Log10(float64(max(large, floor)) / float64(max(small, floor)))
}

func TestOperationsGrowAsDocumented(t *testing.T) {
	t.Parallel()
	for _, c := range complexities {
		t.Run(c.name, func(t *testing.T) {
			steps, bytes := spent(t, c.setup, c.body, c.small)
			moreSteps, moreBytes := spent(t, c.setup, c.body, 10*c.small)
			grown := growthOf(steps, moreSteps, 200)
			assert.InDelta(t, c.steps, grown, 0.25+c.steps*0.2, "steps: %d, then %d", steps, moreSteps)
			assert.LessOrEqual(t, growthOf(bytes, moreBytes, 8<<10), c.bytes+0.25, "bytes: %d, then %d", bytes, moreBytes)
		})
	}
}

// A million elements stay linear: so many steps and bytes for each.
func TestAMillionElements(t *testing.T) {
	t.Parallel()
	for _, c := range []struct {
		name, setup, body string
		steps, bytes      float64 // at most, for each element
	}{
		{"list", "", "a = list(range(n))", 2, 60},
		{"dict", "", "d = dict.fromkeys(range(n))", 10, 300},
		{"set", "", "a = set(range(n))", 10, 300},
		{"sort", "a = [i * 7919 % 1000003 for i in range(n)]", "a.sort()", 60, 60},
		{"join", "a = ['x'] * n", "s = ''.join(a)", 3, 8},
		{"s += x", "s = ''", "for _ in range(n): s += 'x'", 8, 80},
	} {
		t.Run(c.name, func(t *testing.T) {
			const n = 1_000_000
			steps, bytes := spent(t, c.setup, c.body, n)
			assert.LessOrEqual(t, float64(steps)/n, c.steps)
			assert.LessOrEqual(t, float64(bytes)/n, c.bytes)
		})
	}
}

// Structures that share or hold themselves many times over take exponential time to walk; their steps say so, and end it.
func TestSharedStructuresEndInTheirSteps(t *testing.T) {
	t.Parallel()
	const shared = "a = []\nfor _ in range(60): a = [a] * 10\nb = []\nfor _ in range(60): b = [b] * 10\n"
	const recursive = "a = []\na += [a] * 10\nb = []\nb += [b] * 10\n"
	for _, use := range []string{"repr(a)", "a == b", "str(a)", "a < b", "f'{a}'", "b in [a]", "sorted([a, b])"} {
		prog, err := minipy.Compile("shared.py", shared+use)
		require.NoError(t, err)
		res, err := prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 3_000_000, Memory: 64 << 20}))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit, use)
		assert.Less(t, res.Usage.Steps, int64(3_300_000), use)
	}
	for _, use := range []string{"repr(a)", "import copy\ncopy.deepcopy(a)", "import copy\nrepr(copy.copy(a))", "a == a", "try: a == b\nexcept RecursionError: pass"} {
		prog, err := minipy.Compile("recursive.py", recursive+use)
		require.NoError(t, err)
		_, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 3_000_000, Memory: 64 << 20}))
		assert.NoError(t, err, use)
	}
}
