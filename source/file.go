package source

import (
	"sort"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

// Span is a half-open range [Start, End) of byte offsets in one File. The zero Span means "no place".
type Span struct {
	Start, End uint32
}

// To returns the span from the start of s to the end of other.
func (s Span) To(other Span) Span { return Span{s.Start, other.End} }

// IsZero reports whether s names no place.
func (s Span) IsZero() bool { return s == Span{} }

// GetSpan returns s, so that whatever embeds a Span has a method for it.
func (s Span) GetSpan() Span { return s }

// Position is a place as a person counts it: Line and Column start at 1; Column counts code points.
type Position struct {
	Line, Column int
}

// File is a named source text. It is immutable after NewFile (its line table is built on first use, once) and may be
// shared by any number of goroutines.
type File struct {
	name  string
	text  string
	bare  bool // its lines stand in no file: see NewUnlisted
	once  sync.Once
	lines []uint32 // byte offset of the start of each line
}

// NewFile returns a File for text, shown to people under name.
func NewFile(name, text string) *File { return &File{name: name, text: text} }

// NewUnlisted returns a File for text that a script compiles: tracebacks do not show its lines, since they stand in no file.
func NewUnlisted(name, text string) *File { return &File{name: name, text: text, bare: true} }

// Listed reports whether tracebacks show lines of the file.
func (f *File) Listed() bool { return !f.bare }

// Name returns the name the file is shown under.
func (f *File) Name() string { return f.name }

// Text returns the whole source text.
func (f *File) Text() string { return f.text }

// table returns the offsets at which lines start. A line ends after \n, \r\n or a lone \r, as Python's do.
func (f *File) table() []uint32 {
	f.once.Do(func() {
		f.lines = make([]uint32, 1, 1+strings.Count(f.text, "\n")+strings.Count(f.text, "\r"))
		for i := 0; i < len(f.text); i++ {
			switch f.text[i] {
			case '\r':
				if i+1 < len(f.text) && f.text[i+1] == '\n' {
					i++
				}
				f.lines = append(f.lines, uint32(i+1))
			case '\n':
				f.lines = append(f.lines, uint32(i+1))
			}
		}
	})
	return f.lines
}

// Where returns "name:line" of the byte at offset. It counts the lines before it anew, without building the line table: for what ends while there may be
// no memory for one.
func (f *File) Where(offset uint32) string {
	before := f.text[:min(int(offset), len(f.text))]
	line := 1 + strings.Count(before, "\n") + strings.Count(before, "\r") - strings.Count(before, "\r\n")
	return f.name + ":" + strconv.Itoa(line)
}

// LineCount returns the number of lines, at least 1.
func (f *File) LineCount() int { return len(f.table()) }

// LineOf returns the line number (from 1) that holds the byte at offset.
func (f *File) LineOf(offset uint32) int {
	lines := f.table()
	return sort.Search(len(lines), func(i int) bool { return lines[i] > offset })
}

// Position returns the line and the column, in code points, of the byte at offset.
func (f *File) Position(offset uint32) Position {
	if int(offset) > len(f.text) {
		offset = uint32(len(f.text))
	}
	line := f.LineOf(offset)
	start := f.table()[line-1]
	return Position{Line: line, Column: utf8.RuneCountInString(f.text[start:offset]) + 1}
}

// Line returns the text of line n (from 1) without its line end, or "" when there is no such line.
func (f *File) Line(n int) string {
	lines := f.table()
	if n < 1 || n > len(lines) {
		return ""
	}
	end := len(f.text)
	if n < len(lines) {
		end = int(lines[n])
	}
	return strings.TrimRight(f.text[lines[n-1]:end], "\r\n")
}

// LineSpan returns the byte offsets of line n (from 1) without its line end.
func (f *File) LineSpan(n int) Span {
	lines := f.table()
	if n < 1 || n > len(lines) {
		return Span{}
	}
	start := lines[n-1]
	return Span{start, start + uint32(len(f.Line(n)))}
}
