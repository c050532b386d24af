package lexer

import (
	"strings"
	"unicode/utf8"
)

// isPrefix reports whether s may stand before the quotes of a string.
func isPrefix(s string) bool {
	_, ok := parsePrefix(s)
	return ok
}

// prefix is what the letters before a string's quotes say.
type prefix struct{ raw, bytes, format bool }

func parsePrefix(s string) (p prefix, ok bool) {
	unicode := false
	for i := range len(s) {
		flag := &p.raw
		switch s[i] | 0x20 {
		case 'r':
		case 'b':
			flag = &p.bytes
		case 'f':
			flag = &p.format
		case 'u':
			flag = &unicode
		default:
			return p, false
		}
		if *flag {
			return p, false
		}
		*flag = true
	}
	// b, f and u exclude each other, and u stands alone.
	return p, !(p.bytes && p.format) && !(unicode && len(s) > 1)
}

// stringStops are the bytes at which the scan of a string must look twice.
var stringStops = [256]bool{'\n': true, '\r': true, '\\': true, '\'': true, '"': true}

// scanString takes the string whose prefix starts at i and whose quotes start at open, or only the start of it when it is an f-string.
func (l *Lexer) scanString(i, open int) tokenType {
	text := l.text
	p, _ := parsePrefix(text[i:open])
	quote := text[open]
	triple := open+2 < len(text) && text[open+1] == quote && text[open+2] == quote
	pos := open + 1
	if triple {
		pos += 2
	}
	if p.format {
		return l.openFString(bracket{kind: inFString, quote: quote, triple: triple, raw: p.raw}, i, pos)
	}
	warned := p.raw
	for {
		for pos < len(text) && !stringStops[text[pos]] {
			pos++
		}
		if pos >= len(text) {
			return l.failOpenString(i, open, triple, pos)
		}
		switch text[pos] {
		case quote:
			if !triple {
				return l.found(String, i, pos+1)
			}
			if pos+2 < len(text) && text[pos+1] == quote && text[pos+2] == quote {
				return l.found(String, i, pos+3)
			}
			pos++
		case '\\':
			if !warned {
				warned = l.warnEscape(pos, p.bytes)
			}
			pos = l.afterEscaped(pos + 1)
		case '\n', '\r':
			if !triple {
				return l.failOpenString(i, open, false, pos)
			}
			pos++
		default: // the other quote
			pos++
		}
	}
}

// afterEscaped returns the offset after the character that follows a backslash, which may be a line end of two bytes.
func (l *Lexer) afterEscaped(i int) int {
	if l.byteAt(i) == '\r' && l.byteAt(i+1) == '\n' {
		return i + 2
	}
	return min(i+1, len(l.text))
}

// failOpenString faults the string that starts at i, whose quotes start at open, since the line or the text ends at pos.
func (l *Lexer) failOpenString(i, open int, triple bool, pos int) tokenType {
	l.start = i
	msg := l.unterminated("string", triple, pos)
	if l.frame >= 0 {
		if f := l.brackets[l.frame]; f.quote == l.text[open] && f.triple == triple {
			msg = "f-string: expecting '}'" // the quote was meant to close the f-string around it
		}
	}
	return l.failOpen(Fault{Span: span(i, i+1), Msg: msg, Incomplete: triple}, pos)
}

// failOpen is fail for what should have been closed before the line or the text ended, at pos.
func (l *Lexer) failOpen(f Fault, pos int) tokenType {
	if pos < len(l.text) {
		return l.fail(f)
	}
	return l.failAtEnd(f)
}

func (l *Lexer) unterminated(what string, triple bool, pos int) string {
	if triple {
		what = "triple-quoted " + what
	}
	line := 0
	if pos < len(l.text) {
		line = l.lineAt(pos)
	} else {
		line = l.lastLine()
	}
	return "unterminated " + what + " literal (detected at line " + itoa(line) + ")"
}

// warnEscape warns when the backslash at pos begins no escape sequence, and reports whether it did. Only the first of a string is told.
func (l *Lexer) warnEscape(pos int, bytes bool) bool {
	c := l.byteAt(pos + 1)
	switch {
	case c >= '4' && c <= '7' && isOctal(l.byteAt(pos+2)) && isOctal(l.byteAt(pos+3)):
		l.warn(pos, pos+4, `invalid octal escape sequence '\`+l.text[pos+1:pos+4]+"'")
		return true
	case strings.IndexByte("\r\n\\'\"abfnrtvx01234567", c) >= 0, !bytes && strings.IndexByte("NuU", c) >= 0:
		return false
	case c >= utf8.RuneSelf || pos+1 >= len(l.text):
		return false
	}
	l.warn(pos, pos+2, `invalid escape sequence '\`+string(c)+"'")
	return true
}

func isOctal(c byte) bool { return c-'0' < 8 }
