package source

import (
	"strings"
	"unicode/utf8"
)

// Snippet returns the line on which span starts, without leading white space, and a second line with carets under the
// part of it that span covers. The carets are as wide as the code points above them; a span that goes on to further lines is
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
	before := utf8.RuneCountInString(line[:from])
	width := utf8.RuneCountInString(line[from:max(from, to)])
	return line, strings.Repeat(" ", before) + strings.Repeat("^", max(width, 1))
}

func clamp(n, low, high uint32) uint32 { return max(low, min(n, high)) }
