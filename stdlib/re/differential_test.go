package re

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand/v2"
	"os/exec"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/object"
)

// reference answers the same questions with CPython's re: for each case a list of what search, match, fullmatch and finditer find.
const reference = `
import sys, json, re, warnings
warnings.simplefilter('ignore')
def show(m):
    if m is None:
        return 'none'
    return ' '.join('-' if a < 0 else '%d:%d' % (a, b) for a, b in m.regs) + ' %d' % (m.lastindex or 0)
for line in sys.stdin:
    pattern, text, flags = json.loads(line)
    try:
        p = re.compile(pattern, flags)
    except re.error as e:
        print(json.dumps(['error: %s %s' % (e.msg, e.pos)]))
        continue
    except Exception as e:
        print(json.dumps(['%s: %s' % (type(e).__name__, e)]))
        continue
    try:
        answers = [show(p.search(text)), show(p.match(text)), show(p.fullmatch(text))] + [show(m) for m in p.finditer(text)]
    except Exception as e:
        answers = ['CPython fails: %r' % e]
    print(json.dumps(answers))
`

// seed may be varied to look for more differences.
const seed = 1

type question struct {
	pattern, text string
	flags         int
}

// ask runs the questions through CPython.
func ask(t *testing.T, questions []question) [][]string {
	t.Helper()
	python := ""
	for _, name := range []string{"python3.12", "python3"} {
		if path, err := exec.LookPath(name); err == nil && exec.Command(path, "-c", "import re; re.compile('a++(?>b)')").Run() == nil {
			python = path
			break
		}
	}
	if python == "" {
		t.Skip("no CPython to compare with")
	}
	var in bytes.Buffer
	for _, q := range questions {
		line, err := json.Marshal([]any{q.pattern, q.text, q.flags})
		require.NoError(t, err)
		in.Write(append(line, '\n'))
	}
	cmd := exec.Command(python, "-c", reference)
	cmd.Stdin = &in
	out, err := cmd.Output()
	require.NoError(t, err)
	var answers [][]string
	for dec := json.NewDecoder(bytes.NewReader(out)); dec.More(); {
		var a []string
		require.NoError(t, dec.Decode(&a))
		answers = append(answers, a)
	}
	require.Len(t, answers, len(questions))
	return answers
}

// answer is what this package says. Positions are in code points, as CPython's.
func answer(t *testing.T, q question, simulated bool) ([]string, bool) {
	t.Helper()
	m := newMeter()
	e, err := newEngine(m, q.pattern, false, q.flags)
	var bad *PatternError
	var other *object.Error
	switch {
	case errors.As(err, &bad):
		pos := fmt.Sprint(bad.Pos)
		if bad.Pos < 0 {
			pos = "None"
		}
		return []string{"error: " + bad.Msg + " " + pos}, true
	case errors.As(err, &other):
		return []string{other.Error()}, true
	}
	require.NoError(t, err)
	if simulated {
		if a, err := e.automaton(); err != nil || a == nil {
			return nil, false
		}
	}
	require.NoError(t, e.begin(m, q.text, len(q.text), isASCII(q.text)))
	find := func(pos int, how mode, notEmpty bool) bool {
		var found bool
		var err error
		if simulated {
			e.full, e.notEmpty = how == modeFull, -1
			if notEmpty {
				e.notEmpty = pos
			}
			found, err = e.simulate(pos, how)
		} else {
			found, err = e.searcher.find(pos, how, notEmpty)
		}
		require.NoError(t, err)
		return found
	}
	var out []string
	for _, how := range []mode{modeSearch, modeMatch, modeFull} {
		if find(0, how, false) {
			out = append(out, e.points(q.text))
		} else {
			out = append(out, "none")
		}
	}
	for pos, notEmpty := 0, false; find(pos, modeSearch, notEmpty); {
		out = append(out, e.points(q.text))
		from, to, _ := e.span(0)
		pos, notEmpty = to, from == to
	}
	return out, true
}

// points is spans in code points.
func (e *engine) points(text string) string {
	var out []string
	for g := range e.parsed.groups + 1 {
		if from, to, ok := e.span(g); ok {
			out = append(out, fmt.Sprintf("%d:%d", object.CodePoints(text[:from]), object.CodePoints(text[:to])))
		} else {
			out = append(out, "-")
		}
	}
	return strings.Join(out, " ") + fmt.Sprintf(" %d", e.slots[e.p.lastSlot()])
}

// patternMaker makes random patterns that are mostly valid.
type patternMaker struct {
	*rand.Rand
	groups int
	plain  bool // no groups that capture
	rich   bool // also lookaround, references, conditionals, atomic parts
}

var atoms = []string{"a", "b", "c", "ab", ".", "[ab]", "[^a]", `\w`, `\d`, `\s`, "[a-c]", `\b`, `\B`, "^", "$", `\A`, `\Z`, "é", "[é-ü]", "(?:)", "a", "b", `\n`, "[^\\W]", "1", `\S`}

func (r *patternMaker) pattern(depth int) string {
	if depth <= 0 {
		return atoms[r.IntN(len(atoms))]
	}
	switch n := r.IntN(20); {
	case n < 4:
		return r.pattern(depth-1) + r.pattern(depth-1)
	case n < 6:
		return r.pattern(depth-1) + "|" + r.pattern(depth-1)
	case n < 9 && !r.plain:
		r.groups++
		return "(" + r.pattern(depth-1) + ")"
	case n < 10:
		return "(?:" + r.pattern(depth-1) + ")"
	case n < 15:
		q := []string{"*", "+", "?", "{2}", "{1,2}", "{0,3}", "{2,}", "{,2}"}[r.IntN(8)] + []string{"", "", "?"}[r.IntN(3)]
		body := r.pattern(depth - 1)
		if len(body) > 1 && r.IntN(6) > 0 {
			body = "(?:" + body + ")"
		}
		return body + q
	case n < 16 && r.rich:
		return []string{"(?=", "(?!", "(?<=", "(?<!", "(?>"}[r.IntN(5)] + r.pattern(depth-1) + ")"
	case n < 17 && r.rich:
		return fmt.Sprintf(`\%d`, 1+r.IntN(r.groups+1))
	case n < 18 && r.rich:
		return fmt.Sprintf("(?(%d)%s|%s)", 1+r.IntN(r.groups+1), strings.ReplaceAll(r.pattern(depth-2), "|", ""), strings.ReplaceAll(r.pattern(depth-2), "|", ""))
	case n < 19 && r.rich:
		// CPython leaves the groups of a failed alternative set inside possessive repeats.
		plain := r.plain
		r.plain = true
		defer func() { r.plain = plain }()
		return "(?:" + r.pattern(depth-1) + ")" + []string{"*+", "++", "?+", "{1,2}+"}[r.IntN(4)]
	}
	return r.pattern(depth-1) + r.pattern(depth-2)
}

func (r *patternMaker) subject() string {
	letters := []rune("aaabbc 1é\n_Bü")
	var b strings.Builder
	for range r.IntN(12) {
		b.WriteRune(letters[r.IntN(len(letters))])
	}
	return b.String()
}

func TestRandomPatternsAgreeWithCPython(t *testing.T) {
	n := 3000
	if testing.Short() {
		n = 1000
	}
	r := &patternMaker{Rand: rand.New(rand.NewPCG(seed, 2))}
	var questions []question
	for k := range n {
		r.groups, r.rich = 0, k%2 == 0
		p := r.pattern(1 + r.IntN(5))
		flags := []int{0, 0, 0, IgnoreCase, Multiline, DotAll, ASCII, IgnoreCase | ASCII}[r.IntN(8)]
		if len(p) < 60 {
			questions = append(questions, question{p, r.subject(), flags})
		}
	}
	answers := ask(t, questions)
	wrong := 0
	for k, q := range questions {
		if strings.HasPrefix(answers[k][0], "CPython fails") {
			continue
		}
		for _, simulated := range []bool{false, true} {
			got, ok := answer(t, q, simulated)
			if ok && !assert.Equal(t, answers[k], got, "%q on %q flags %d simulated %v", q.pattern, q.text, q.flags, simulated) {
				wrong++
			}
		}
		if wrong > 8 {
			t.FailNow()
		}
	}
}

func TestRandomTextIsReadAsByCPython(t *testing.T) {
	pieces := []string{"(", ")", "(?:", "(?P<a>", "(?P<b>", "(?P=a)", "(?P=", "(?P", "(?", "(?<=", "(?<", "(?#x)", "(?i)", "(?i:", "(?-i:", "(?a-", "(?(1)", "(?(a)", "[", "]", "[^", "-", "a", "z",
		"\\", "\\d", "\\q", "\\x", "\\x41", "\\u12", "\\0", "\\08", "\\1", "\\400", "\\377", "\\8", "*", "+", "?", "{", "}", "{2}", "{3,1}", "{,", "1", "|", "^", "$", ".", "é", "\n", " ", "#", "=", "<", ">", "!", ":", ",", "\\b", "\\Z"}
	r := rand.New(rand.NewPCG(seed, 4))
	var questions []question
	for range 3000 {
		var b strings.Builder
		for range 1 + r.IntN(7) {
			b.WriteString(pieces[r.IntN(len(pieces))])
		}
		questions = append(questions, question{b.String(), "aaz1", []int{0, 0, Verbose, IgnoreCase}[r.IntN(4)]})
	}
	answers := ask(t, questions)
	wrong := 0
	for k, q := range questions {
		if got, _ := answer(t, q, false); !assert.Equal(t, answers[k], got, "%q flags %d", q.pattern, q.flags) {
			if wrong++; wrong > 8 {
				t.FailNow()
			}
		}
	}
}
