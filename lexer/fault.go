package lexer

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/source"
)

// Kind is the name of the exception class that a Fault is raised as.
type Kind string

// The classes of lexical errors; the latter two are subclasses of the first, in this order.
const (
	SyntaxError      Kind = "SyntaxError"
	IndentationError Kind = "IndentationError"
	TabError         Kind = "TabError"
)

// Fault is what is wrong with a source text, in CPython's words.
type Fault struct {
	source.Span // where; may be empty, at the end of a line
	Msg         string
	Kind        Kind
	// Incomplete says that the text ends too early and that more of it could make it right (an open bracket, an open triple-quoted string, a
	// backslash at the end): a REPL asks for another line.
	Incomplete bool
	// Unclosed says that the fault is a bracket that was never closed, at Span.
	Unclosed bool
	// weak says that a syntax error before the fault is told rather than the fault.
	weak bool
}

// Error returns the message.
func (f *Fault) Error() string { return string(f.Kind) + ": " + f.Msg }

// Warning is a SyntaxWarning: something legal that is likely a mistake.
type Warning struct {
	source.Span
	Msg string
}

// maxWarnings bounds the warnings kept of one source; a hostile one could hold millions.
const maxWarnings = 100

func (l *Lexer) warn(start, end int, msg string) {
	if len(l.warnings) < maxWarnings {
		l.warnings = append(l.warnings, Warning{span(start, end), msg})
	}
}

func span(start, end int) source.Span { return source.Span{Start: uint32(start), End: uint32(end)} }

// fail makes f the fault of the source, ends the stream and returns Error, at the place that scanning had come to.
func (l *Lexer) fail(f Fault) tokenType {
	if f.Kind == "" {
		f.Kind = SyntaxError
	}
	l.fault = &f
	l.start = min(l.start, len(l.text))
	l.end = l.start
	l.failedAt = l.start
	l.pos = len(l.text)
	return Error
}

// failAtEnd is fail for what is wrong because the text ends: if it only seems to end, because unreadable bytes follow, they are to blame.
func (l *Lexer) failAtEnd(f Fault) tokenType {
	if l.unreadable != nil {
		return l.fail(*l.unreadable)
	}
	return l.fail(f)
}

// failBefore faults the code point that ends at pos, which is where CPython points when it has just read it.
func (l *Lexer) failBefore(pos int, msg string) tokenType {
	_, size := utf8.DecodeLastRuneInString(l.text[:pos])
	return l.fail(Fault{Span: span(pos-size, pos), Msg: msg})
}

// lineAt returns the line number of the byte at offset. It counts, rather than use the file's line table, because it is needed at most
// once and the table takes four bytes a line.
func (l *Lexer) lineAt(offset int) int {
	text := l.text[:offset]
	n := 1 + strings.Count(text, "\n")
	if strings.IndexByte(text, '\r') >= 0 {
		n += strings.Count(text, "\r") - strings.Count(l.text[:min(offset+1, len(l.text))], "\r\n")
	}
	return n
}

// lastLine returns the number of the line on which the source ends, the number that CPython says an open string was detected at: a
// line end at the very end begins no further line.
func (l *Lexer) lastLine() int {
	end := len(l.text)
	if strings.HasSuffix(l.text, "\r\n") {
		end--
	}
	if end > 0 && (l.text[end-1] == '\n' || l.text[end-1] == '\r') {
		end--
	}
	return l.lineAt(end)
}

// lineEnd returns the offset at which the line that holds offset ends, without its line end.
func (l *Lexer) lineEnd(offset int) int {
	if i := strings.IndexAny(l.text[offset:], "\r\n"); i >= 0 {
		return offset + i
	}
	return len(l.text)
}

// checkText looks for what no source may hold: bytes that are not UTF-8, and null bytes. CPython reads line by line and tells of them when it comes
// there, so the text is cut before the line of the first one, and its fault is told at the cut.
func (l *Lexer) checkText() {
	null := strings.IndexByte(l.text, 0)
	bad := -1
	if !utf8.ValidString(l.text) {
		for i, r := range l.text {
			if r == utf8.RuneError {
				if _, size := utf8.DecodeRuneInString(l.text[i:]); size == 1 {
					bad = i
					break
				}
			}
		}
	}
	at := null
	if at < 0 || bad >= 0 && bad < null {
		at = bad
	}
	if at < 0 {
		return
	}
	f := &Fault{Span: span(at, at+1), Msg: "source code cannot contain null bytes", Kind: SyntaxError}
	if at == bad {
		f.Msg = `Non-UTF-8 code starting with '\x` + strconv.FormatUint(uint64(l.text[at]), 16) + "' in file " + l.file.Name() +
			" on line " + strconv.Itoa(l.lineAt(at)) +
			", but no encoding declared; see https://peps.python.org/pep-0263/ for details"
	}
	l.unreadable = f
	l.text = l.text[:strings.LastIndexAny(l.text[:at], "\r\n")+1]
}

// Overrides returns the fault to be told rather than a syntax error that the parser found, or nil when there is none. stop is the offset of the
// last token that the parser looked at.
//
// It is CPython's rule: having found a syntax error (but not "unexpected indent" and its like, which stand), it reads on to the end of
// the source and prefers the lexical error it meets there. A fault within an f-string does not count, unless the parser looked at it. Nor
// do some others (indentation, backslashes, the end of the source), but at these it tells which bracket is open, if that was opened on
// a line before the one where the parser stopped.
func (l *Lexer) Overrides(stop int) (*Fault, error) {
	fault, err := l.Drain()
	switch {
	case err != nil || fault == nil || stop >= l.failedAt:
		return fault, err
	case l.frame >= 0:
		return nil, nil
	case !fault.weak:
		return fault, nil
	case l.level == 0:
		return nil, nil
	}
	open := l.brackets[len(l.brackets)-1]
	if l.lineAt(stop) <= l.lineAt(int(open.at)) {
		return nil, nil
	}
	return neverClosed(open), nil
}

func neverClosed(open bracket) *Fault {
	msg := "'" + string(open.opening()) + "' was never closed"
	return &Fault{Span: span(int(open.at), int(open.at)+1), Msg: msg, Kind: SyntaxError, Incomplete: true, Unclosed: true, weak: true}
}
