package re

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

// stepsOf returns what one search costs, its pattern's compilation aside.
func stepsOf(t *testing.T, pattern, text string, how mode) int64 {
	t.Helper()
	m := newMeter()
	e, err := newEngine(m, pattern, false, 0)
	require.NoError(t, err, pattern)
	require.NoError(t, e.begin(m, text, len(text), isASCII(text)))
	before := m.StepsUsed()
	_, err = e.searcher.find(0, how, false)
	require.NoError(t, err, pattern)
	return m.StepsUsed() - before
}

func TestRegularPatternsTakeLinearTime(t *testing.T) {
	for _, test := range []struct{ pattern, unit, tail string }{
		{`(a+)+$`, "a", "b"},
		{`(a|a)*b`, "a", ""},
		{`(?:a?){20}a{20}b`, "a", ""},
		{`((a*)*)*b`, "a", ""},
		{`(a|aa)+$`, "a", "!"},
		{`(x+x+)+y`, "x", ""},
		{`(.*)(.*)(.*)(.*)(.*)z`, "a", ""},
		{`^(\w+\s?)*$`, "word ", "!"},
		{`(?:a*)*?b`, "a", ""},
		{`(a*){2,}b`, "a", ""},
		{`a*a*a*a*b`, "é", "a"},
		{`([a-z]+)*=`, "a", ""},
		{`(?:.a|b.|..)*c`, "ab", ""},
		{`\s+$`, " ", "x"},
		{`[a-z]+@`, "a", " "},
		{`x*y`, "x", ""},
	} {
		for _, how := range []mode{modeSearch, modeMatch, modeFull} {
			few := stepsOf(t, test.pattern, strings.Repeat(test.unit, 4000)+test.tail, how)
			many := stepsOf(t, test.pattern, strings.Repeat(test.unit, 16000)+test.tail, how)
			assert.LessOrEqual(t, many, 5*few+5000, "%s mode %d", test.pattern, how)
		}
	}
}

func TestOtherPatternsSpendTheirOwnSteps(t *testing.T) {
	for _, pattern := range []string{`(a+)+\1$`, `(?=(a+)+$)a`, `(?:(?=a)a+)+$`, `(a+)+(?(1)c|d)`, `(?:a+(?!b))+$`} {
		m := budget.NewMeter(budget.Limits{Steps: 300_000}, nil)
		e, err := newEngine(m, pattern, false, 0)
		require.NoError(t, err, pattern)
		text := strings.Repeat("a", 60) + "!"
		require.NoError(t, e.begin(m, text, len(text), true))
		_, err = e.searcher.find(0, modeSearch, false)
		require.ErrorContains(t, err, "limit reached: steps", pattern)
	}
}

func TestTheStackIsCharged(t *testing.T) {
	for _, pattern := range []string{`(?:(?=.)(?:a|b))*[ab]c`, `(?:(?=.)(a|b|.)){1,1000000}c`} {
		m := budget.NewMeter(budget.Limits{Memory: 1 << 20}, nil)
		e, err := newEngine(m, pattern, false, 0)
		require.NoError(t, err)
		text := strings.Repeat("ab", 500_000)
		require.NoError(t, e.begin(m, text, len(text), true))
		_, err = e.searcher.find(0, modeSearch, false)
		require.ErrorContains(t, err, "limit reached: memory", pattern)
	}
}

func TestNestedCountsDoNotExplode(t *testing.T) {
	pattern := "a"
	for range 30 {
		pattern = "(?:" + pattern + "){1,100}"
	}
	m := newMeter()
	e, err := newEngine(m, pattern, false, 0)
	require.NoError(t, err)
	assert.Less(t, len(e.p.code), 200)
	assert.Less(t, m.StepsUsed(), int64(20_000))
	text := strings.Repeat("a", 1000)
	require.NoError(t, e.begin(m, text, len(text), true))
	found, err := e.searcher.find(0, modeMatch, false)
	require.NoError(t, err)
	assert.True(t, found)
	a, err := e.automaton()
	require.NoError(t, err)
	assert.Nil(t, a, "the automaton would have more than %d states", maxStates)
	for _, body := range []string{"a?", "(?:)", "a*", "()"} {
		pattern := "(?:(?:" + body + "){1000000}){1000000}"
		m := budget.NewMeter(budget.Limits{Steps: 1_000_000, Memory: 8 << 20}, nil)
		if e, err = newEngine(m, pattern, false, 0); err == nil {
			require.NoError(t, e.begin(m, "aa", 2, true))
			_, err = e.searcher.find(0, modeMatch, false)
		}
		assert.True(t, err == nil || budget.IsLimit(err), pattern)
	}
}

func TestNestingIsBounded(t *testing.T) {
	for _, unit := range []string{"(", "(?:", "(?=", "(?<!", "(?>", "(?i:", "(x)(?(1)"} {
		_, err := newEngine(newMeter(), strings.Repeat(unit, 100_000), false, 0)
		require.ErrorContains(t, err, "RecursionError: maximum recursion depth exceeded", unit)
	}
	deep := strings.Repeat("(", 450) + "a" + strings.Repeat(")*", 450)
	assert.Equal(t, "0:3", strings.SplitN(findSpans(t, deep, "aaa", modeSearch, false), " ", 2)[0])
}

func TestCompilingIsLinearAndCharged(t *testing.T) {
	for _, unit := range []string{"a|", "(a)", "[a-z]", "a*", "(?:a|b)*", `\w+\s`, "a{2,3}", "(?P<nXX>)", "(?(1)a)", `[\x00-\U0010ffff]`, "ab?"} {
		cost := func(n int) (steps, bytes int64) {
			m := budget.NewMeter(budget.Limits{Steps: budget.Unlimited, Memory: budget.Unlimited}, nil)
			var b strings.Builder
			b.WriteString("(z)")
			for k := range n {
				b.WriteString(strings.ReplaceAll(unit, "XX", itoa(int64(k))))
			}
			_, err := newEngine(m, b.String(), false, 0)
			require.NoError(t, err, unit)
			return m.StepsUsed(), m.Usage().TotalBytes
		}
		steps, bytes := cost(600)
		more, larger := cost(6000)
		assert.LessOrEqual(t, more, 20*steps, unit)
		assert.LessOrEqual(t, larger, 20*bytes, unit)
		assert.Greater(t, bytes, int64(600*len(unit)), unit)
	}
	m := budget.NewMeter(budget.Limits{Memory: 1 << 20}, nil)
	_, err := newEngine(m, strings.Repeat("a|", 100_000), false, 0)
	require.ErrorContains(t, err, "limit reached: memory")
}

func TestEveryTextIsReadOrRefused(t *testing.T) {
	// Random bytes, also such as are no characters, must not break the parser or the engines.
	state := uint64(1)
	next := func(n int) int {
		state = state*6364136223846793005 + 1442695040888963407
		return int(state>>33) % n
	}
	const alphabet = "()[]{}?*+|^$\\.<>=!:#,-PiLmsuxa019bdwsBDWSZAgN\n \x00\x80\xc3\xa9\xff"
	for range 20_000 {
		b := make([]byte, next(14))
		for i := range b {
			b[i] = alphabet[next(len(alphabet))]
		}
		m := budget.NewMeter(budget.Limits{Steps: 200_000, Memory: 4 << 20}, nil)
		e, err := newEngine(m, string(b), true, 0)
		if err != nil {
			continue
		}
		require.NoError(t, e.begin(m, "ab\xe9 01\n", 7, true))
		if _, err := e.searcher.find(0, modeSearch, false); err != nil {
			require.True(t, budget.IsLimit(err), "%q: %v", b, err)
		}
	}
}
