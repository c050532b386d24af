package stdlib

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

func searchForTest(t *testing.T, m *budget.Meter, pattern, text string) (bool, error) {
	prog, err := compileRe(m, pattern, false, 0)
	require.NoError(t, err, pattern)
	x := newReMatcher(m, prog, reText{s: text}, len(text))
	defer x.release()
	return x.search(0)
}

func TestRegexBacktrackingSpendsItsOwnSteps(t *testing.T) {
	for _, pattern := range []string{`(a+)+$`, `(a|a)*b`, `(?:a?){30}a{30}b`, `((a*)*)*b`, `(a|aa)+$`, `(?:(?:a*)+)+b`} {
		m := budget.NewMeter(budget.Limits{Steps: 200_000}, nil)
		_, err := searchForTest(t, m, pattern, strings.Repeat("a", 40)+"!")
		require.ErrorContains(t, err, "limit reached: steps", pattern)
	}
}

func TestRegexStackIsCharged(t *testing.T) {
	m := budget.NewMeter(budget.Limits{Memory: 1 << 20}, nil)
	_, err := searchForTest(t, m, `(?:a|b)*c`, strings.Repeat("ab", 500_000))
	require.ErrorContains(t, err, "limit reached: memory")
}

func TestRegexNestingIsBounded(t *testing.T) {
	m := budget.NewMeter(budget.Limits{}, nil)
	_, err := compileRe(m, strings.Repeat("(", 100_000)+strings.Repeat(")", 100_000), false, 0)
	require.ErrorContains(t, err, "RecursionError")
}

func TestRegexCompiledSizeIsCharged(t *testing.T) {
	m := budget.NewMeter(budget.Limits{Memory: 1 << 20}, nil)
	_, err := compileRe(m, strings.Repeat("a|", 100_000), false, 0)
	require.ErrorContains(t, err, "limit reached: memory")
}

func TestRegexWorkIsLinearWhereItCanBe(t *testing.T) {
	steps := func(n int) int64 {
		m := budget.NewMeter(budget.Limits{}, nil)
		found, err := searchForTest(t, m, `[a-z]+@[a-z]+`, strings.Repeat("ab ", n)+"x@y")
		require.NoError(t, err)
		assert.True(t, found)
		return m.StepsUsed()
	}
	assert.Less(t, steps(20_000), 12*steps(2_000))
}
