package source

import (
	"strings"

	"golang.org/x/text/width"
)

// Snippet returns the line on which span starts, without leading white space, and a second line with carets under the
// part of it that span covers. The carets are as wide as the text above them in a terminal; a span that goes on to further lines is
// underlined to the end of its first. Without a place both are empty.
func (f *File) Snippet(span Span) (line, carets string) {
	if span.IsZero() && len(f.text) == 0 {
		return "", ""
	}
	n := f.LineOf(span.Start)
	whole := f.Line(n)
	at := f.LineSpan(n)
	line = strings.TrimLeft(whole, " \t\f")
	cut := uint32(len(whole) - len(line))
	from := clamp(span.Start, at.Start+cut, at.End) - at.Start - cut
	to := clamp(span.End, at.Start+cut, at.End) - at.Start - cut
	return line, strings.Repeat(" ", Width(line[:from])) + strings.Repeat("^", max(Width(line[from:max(from, to)]), 1))
}

// Width returns how many columns of a terminal a text takes: two for a wide character (Unicode Standard Annex #11), one for any other.
func Width(text string) int {
	n := 0
	for _, c := range text {
		n += RuneWidth(c)
	}
	return n
}

// RuneWidth is Width of one character.
func RuneWidth(c rune) int {
	if c >= 0x1100 { // the first wide one
		if k := width.LookupRune(c).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth {
			return 2
		}
	}
	return 1
}

func clamp(n, low, high uint32) uint32 { return max(low, min(n, high)) }
