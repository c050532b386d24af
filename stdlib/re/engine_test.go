package re

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

// newMeter returns a purse for tests.
func newMeter() *budget.Meter {
	return budget.NewMeter(budget.Limits{Steps: 200_000_000, Memory: 256 << 20}, nil)
}

// engine is a compiled pattern for tests, without scripts.
type engine struct {
	*searcher
	parsed *parsed
}

func newEngine(m *budget.Meter, pattern string, ofBytes bool, flags int) (*engine, error) {
	t, err := parse(m, pattern, ofBytes, flags, nil)
	if err != nil {
		return nil, err
	}
	p, err := compile(m, t, ofBytes)
	if err != nil {
		return nil, err
	}
	s, err := newSearcher(m, p, func() (*automaton, error) { return newAutomaton(m, t) })
	return &engine{s, t}, err
}

// spans lists the groups of the latest match, "-" for those that did not take part, and the group that closed last.
func (e *engine) spans() string {
	out := ""
	for g := range e.parsed.groups + 1 {
		if from, to, ok := e.span(g); ok {
			out += fmt.Sprintf("%d:%d ", from, to)
		} else {
			out += "- "
		}
	}
	return out + fmt.Sprint(e.slots[e.p.lastSlot()])
}

// find applies a pattern and lists what it found.
func findSpans(t *testing.T, pattern, text string, how mode, simulated bool) string {
	t.Helper()
	m := newMeter()
	e, err := newEngine(m, pattern, false, 0)
	require.NoError(t, err, pattern)
	require.NoError(t, e.begin(m, text, len(text), isASCII(text)))
	var found bool
	if simulated {
		e.notEmpty, e.full = -1, how == modeFull
		found, err = e.simulate(0, how)
		require.False(t, e.irregular, pattern)
	} else {
		found, err = e.searcher.find(0, how, false)
	}
	require.NoError(t, err, pattern)
	if !found {
		return "none"
	}
	return e.spans()
}

func TestBothEnginesFindTheSame(t *testing.T) {
	for _, test := range []struct{ pattern, text, want string }{
		{`abc`, `xxabcx`, "2:5 0"},
		{`a|ab`, `ab`, "0:1 0"},
		{`(a|ab)(c|bcd)(d*)`, `abcd`, "0:4 0:1 1:4 4:4 3"},
		{`(\w+)=(\w+)`, `  key=value `, "2:11 2:5 6:11 2"},
		{`\d+`, `abc 123`, "4:7 0"},
		{`(a*)*`, `b`, "0:0 0:0 1"},
		{`(a*)+`, `b`, "0:0 0:0 1"},
		{`(?:a|(b*))*c`, `aac`, "0:3 2:2 1"},
		{`(a|b)*?c`, `abc`, "0:3 1:2 1"},
		{`(?:(a)|b)*`, `ab`, "0:2 0:1 1"},
		{`x*?y`, `xxxy`, "0:4 0"},
		{`^\s*#`, "   # x", "0:4 0"},
		{`(?m)^b$`, "a\nb\nc", "2:3 0"},
		{`a{2,3}`, `aaaa`, "0:3 0"},
		{`a{2,3}?`, `aaaa`, "0:2 0"},
		{`(?:ab){2,}`, `abababx`, "0:6 0"},
		{`(?:a|b){3}c`, `xabac`, "1:5 0"},
		{`é+`, `xééy`, "1:5 0"},
		{`[^a]+`, `aéb`, "1:4 0"},
		{`\bfoo\b`, `a foo b`, "2:5 0"},
		{`(a+)+$`, `aaaaaaaaaaaaaaaaaaaaaaaaaaaaab`, "none"},
		{`.*b`, `aabab`, "0:5 0"},
		{`(?i)straße`, `STRAßE`, "0:7 0"},
		{`(?i)k`, "\u212a", "0:3 0"},
		{`((a)|b)*`, `ab`, "0:2 1:2 0:1 1"},
		{`(?:(?:a?)*)*b`, `aab`, "0:3 0"},
		{`((a?)*)*b`, `aab`, "0:3 2:2 2:2 1"},
		{`$`, "a\n", "1:1 0"},
	} {
		for _, simulated := range []bool{false, true} {
			require.Equal(t, test.want, findSpans(t, test.pattern, test.text, modeSearch, simulated), "%s simulated %v", test.pattern, simulated)
		}
	}
}
