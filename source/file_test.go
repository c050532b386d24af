package source

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

func TestPositions(t *testing.T) {
	f := NewFile("a.py", "one\r\ntwo\rthrée\n\nend")
	for offset, want := range map[uint32]Position{0: {1, 1}, 3: {1, 4}, 5: {2, 1}, 9: {3, 1}, 12: {3, 4}, 14: {3, 5}, 16: {4, 1}, 17: {5, 1}, 20: {5, 4}, 99: {5, 4}} {
		assert.Equal(t, want, f.Position(offset), "offset %d", offset)
	}
	assert.Equal(t, 5, f.LineCount())
	for n, want := range map[int]string{0: "", 1: "one", 2: "two", 3: "thrée", 4: "", 5: "end", 6: ""} {
		assert.Equal(t, want, f.Line(n), "line %d", n)
	}
	assert.Equal(t, Span{9, 15}, f.LineSpan(3))
}

func TestEmptyFileHasOneLine(t *testing.T) {
	f := NewFile("e.py", "")
	assert.Equal(t, 1, f.LineCount())
	assert.Equal(t, Position{1, 1}, f.Position(0))
	line, carets := f.Snippet(Span{})
	assert.Empty(t, line)
	assert.Empty(t, carets)
}

func TestSnippet(t *testing.T) {
	f := NewFile("s.py", "x = 1\n    é = (a +\n  b)\n")
	cases := []struct {
		span         Span
		line, carets string
	}{
		{Span{0, 1}, "x = 1", "^"},
		{Span{4, 5}, "x = 1", "    ^"},
		{Span{10, 12}, "é = (a +", "^"},
		{Span{15, 24}, "é = (a +", "    ^^^^"}, // to the end of its first line
		{Span{6, 7}, "é = (a +", "^"},          // in the indentation
	}
	for _, c := range cases {
		line, carets := f.Snippet(c.span)
		assert.Equal(t, c.line, line)
		assert.Equal(t, c.carets, carets, "%v", c.span)
	}
}

func TestSpans(t *testing.T) {
	assert.Equal(t, Span{1, 9}, Span{1, 2}.To(Span{5, 9}))
	assert.True(t, Span{}.IsZero())
	assert.False(t, Span{0, 1}.IsZero())
}
