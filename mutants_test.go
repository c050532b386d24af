package minipy_test

import (
	"fmt"
	"math/rand"
	"os"
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// TestMutatedScripts runs scripts of testdata in which tokens and lines have been exchanged: programs that nobody had in mind. Each ends within its budget
// with an answer, an exception or a limit, twice the same, with the same counts: no panic, no hang. A run of more of them, and of another seed, also shows
// those whose steps took longest:
//
//	MINIPY_MUTANTS=100000,7 go test -run TestMutatedScripts -v -timeout 5h .
func TestMutatedScripts(t *testing.T) {
	t.Parallel()
	count, seed := int64(1000), int64(1)
	if long := os.Getenv("MINIPY_MUTANTS"); long != "" {
		_, err := fmt.Sscanf(long, "%d,%d", &count, &seed)
		require.NoError(t, err, "MINIPY_MUTANTS=count,seed")
	} else if testing.Short() {
		count = 50
	}
	runtime.LockOSThread()
	defer runtime.UnlockOSThread()
	m := newMutator(t)
	slowest := 20.0 // nanoseconds a step; more is shown
	for n := range count {
		s := m.mutant(rand.New(rand.NewSource(seed<<32 + n)))
		var usages [2]minipy.Usage
		var ends [2]ending
		var times [2]time.Duration
		for i := range ends {
			var err error
			before := spentTime()
			ends[i], err = s.run(&usages[i])
			times[i] = spentTime() - before
			if err != nil || ends[i].Limit == string(budget.Time) {
				t.Fatalf("mutant %d,%d of %s: %v %v\n%s", n, seed, s.path, ends[i].Limit, err, s.source)
			}
		}
		if diff := cmp.Diff(ends[0], ends[1]) + cmp.Diff(usages[0], usages[1]); diff != "" {
			t.Fatalf("mutant %d,%d of %s ends in two ways:\n%s\n%s", n, seed, s.path, diff, s.source)
		}
		if took := min(times[0], times[1]) - compileTime(s); testing.Verbose() && took > 5*time.Millisecond {
			if each := float64(took.Nanoseconds()) / float64(usages[0].Steps); each > slowest {
				slowest = each
				t.Logf("mutant %d,%d of %s: %v for %d steps, %.0f ns each", n, seed, s.path, took, usages[0].Steps, each)
			}
		}
	}
}

// compileTime is what compiling a script takes, which its run does not count as its own.
func compileTime(s *script) time.Duration {
	before := spentTime()
	minipy.Compile(s.path, s.source)
	return spentTime() - before
}

// mutator makes programs out of the scripts of testdata.
type mutator struct {
	scripts []*script
	words   []string // tokens of all scripts, as often as they are there
}

// extremes are put in place of values.
var extremes = []string{
	"0", "-1", "1", "None", "True", "()", "[]", "{}", "''", "b''", "10**9", "2**63", "-2**31", "10**400", "float('nan')", "float('-inf')", "1e308", "1j", "...", "object()",
	"object", "type", "range(10**18)", "'\\ud800'", "'a' * 70000", "iter(int, 1)", "[[]] * 99", "bytearray(9)", "memoryview(bytearray(8))", "lambda *a, **k: a",
	"(i for i in range(9))", "NotImplemented", "Exception", "BaseException()", "__builtins__", "globals()", "locals()", "vars", "super", "print", "slice(None, None, -1)",
	"{1, 2}", "frozenset()", "dict.fromkeys(range(99))", "property()", "staticmethod(len)", "type('T', (int,), {})", "__import__('sys')", "complex('nan')",
}

func newMutator(t *testing.T) *mutator {
	m := &mutator{}
	for _, path := range findScripts(t) {
		s, err := readScript(path)
		require.NoError(t, err)
		if s.grants != nil { // what it is told differs from run to run
			continue
		}
		s.limits = minipy.Limits{Steps: 200_000, Memory: 8 << 20, Output: 1 << 20, Time: time.Minute}
		m.scripts = append(m.scripts, s)
		for _, span := range tokens(s.source) {
			m.words = append(m.words, s.source[span[0]:span[1]])
		}
	}
	return m
}

// tokens returns where the tokens of a text begin and end, up to the first that is none. Ends of lines and blocks are not among them.
func tokens(text string) [][2]int {
	var spans [][2]int
	l := lexer.New(source.NewFile("mutant.py", text), nil)
	for {
		tok, err := l.Next()
		if err != nil || tok.EOF() || tok.Type == lexer.Error {
			return spans
		}
		if strings.TrimSpace(tok.Value) != "" {
			spans = append(spans, [2]int{tok.Pos.Offset, tok.Pos.Offset + len(tok.Value)})
		}
	}
}

// mutant returns a script with a few changes.
func (m *mutator) mutant(random *rand.Rand) *script {
	s := *m.scripts[random.Intn(len(m.scripts))]
	for range 1 + random.Intn(4) {
		if random.Intn(4) == 0 {
			s.source = m.changeLines(random, s.source)
		} else {
			s.source = m.changeToken(random, s.source)
		}
	}
	return &s
}

// changeToken replaces a token by another one, removes it or doubles it.
func (m *mutator) changeToken(random *rand.Rand, text string) string {
	spans := tokens(text)
	if len(spans) == 0 {
		return text
	}
	at := spans[random.Intn(len(spans))]
	word := text[at[0]:at[1]]
	other := spans[random.Intn(len(spans))]
	switch random.Intn(10) {
	case 0:
		word = ""
	case 1:
		word += " " + word
	case 2, 3, 4:
		word = extremes[random.Intn(len(extremes))]
	case 5, 6:
		word = m.words[random.Intn(len(m.words))]
	default:
		word = text[other[0]:other[1]]
	}
	return text[:at[0]] + word + text[at[1]:]
}

// changeLines repeats, removes or exchanges lines; one that moves takes the indentation of its new place.
func (m *mutator) changeLines(random *rand.Rand, text string) string {
	lines := strings.SplitAfter(text, "\n")
	i, j := random.Intn(len(lines)), random.Intn(len(lines))
	switch random.Intn(4) {
	case 0:
		lines = slices.Delete(lines, i, i+1)
	case 1:
		lines[i], lines[j] = lines[j], lines[i]
	default:
		other := m.scripts[random.Intn(len(m.scripts))].source
		if random.Intn(2) == 0 {
			other = text
		}
		from := strings.SplitAfter(other, "\n")
		line := strings.TrimLeft(from[random.Intn(len(from))], " ")
		indent := lines[i][:len(lines[i])-len(strings.TrimLeft(lines[i], " "))]
		lines = slices.Insert(lines, i, indent+line)
	}
	return strings.Join(lines, "")
}
