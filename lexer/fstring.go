package lexer

import "strings"

// textStops are the bytes at which the scan of an f-string's text must look twice.
var textStops = [256]bool{'\n': true, '\r': true, '\\': true, '\'': true, '"': true, '{': true, '}': true}

// openFString takes the prefix and quotes of an f-string, from i to end.
func (l *Lexer) openFString(b bracket, i, end int) tokenType {
	if l.fstrings+1 >= maxFStrings {
		l.start = i
		return l.failBefore(end, "too many nested f-strings")
	}
	l.fstrings++
	b.at, b.frame = uint32(i), int16(l.frame)
	l.frame = len(l.brackets)
	l.push(b)
	return l.found(FStringStart, i, end)
}

// closeFString takes the closing quotes at i.
func (l *Lexer) closeFString(i int) tokenType {
	f := l.brackets[l.frame]
	l.frame = int(f.frame)
	l.fstrings--
	l.pop()
	if f.triple {
		return l.found(FStringEnd, i, i+3)
	}
	return l.found(FStringEnd, i, i+1)
}

// scanText finds the next token in the text of an f-string or format specification: FStringMiddle, or the LBrace, RBrace or FStringEnd that
// ends the text. It returns 0 when a line end puts an end to a format specification; code is ahead then.
func (l *Lexer) scanText() tokenType {
	text := l.text
	start := l.pos
	spec := l.brackets[len(l.brackets)-1].kind == inSpec
	f := l.brackets[l.frame]
	warned := f.raw
	for i := start; ; {
		for i < len(text) && !textStops[text[i]] {
			i++
		}
		c := byte('\n') // what ends a source ends its last line
		if i < len(text) {
			c = text[i]
		}
		switch c {
		case '\n', '\r':
			if f.triple && i < len(text) {
				i++
				continue
			}
			if f.triple || !spec {
				return l.failOpenFString(start, f, i)
			}
			l.brackets[len(l.brackets)-1].kind = inField
			l.inText = false
			if i > start {
				return l.found(FStringMiddle, start, i)
			}
			return 0
		case '\\':
			if !warned {
				warned = l.warnEscape(i, false)
			}
			i = l.afterTextEscape(i+1, f.raw)
			continue
		case '{', '}':
			if !spec && i+1 < len(text) && text[i+1] == c {
				l.found(FStringMiddle, start, i+1)
				l.pos++ // over the second brace
				return FStringMiddle
			}
		default:
			if c != f.quote || f.triple && !(i+2 < len(text) && text[i+1] == c && text[i+2] == c) {
				i++
				continue
			}
		}
		if i > start {
			return l.found(FStringMiddle, start, i)
		}
		return l.scanTextEnd(i, spec)
	}
}

// scanTextEnd takes the brace or closing quotes at i.
func (l *Lexer) scanTextEnd(i int, spec bool) tokenType {
	l.start = i
	switch l.text[i] {
	case '{':
		return l.openField(i)
	case '}':
		if !spec {
			return l.failBefore(i+1, "f-string: single '}' is not allowed")
		}
		return l.close(i)
	}
	if spec {
		return l.failBefore(i+1, "f-string: expecting '}', or format specs")
	}
	return l.closeFString(i)
}

// afterTextEscape returns where the text goes on that has an escaped character at i. A brace keeps its meaning even after a backslash, but for those
// of \N{...}.
func (l *Lexer) afterTextEscape(i int, raw bool) int {
	switch c := l.byteAt(i); {
	case c == '{' || c == '}':
		return i
	case c == 'N' && !raw && l.byteAt(i+1) == '{':
		i += 2
		if n := strings.IndexFunc(l.text[i:], func(r rune) bool { return r < 0x80 && textStops[r] }); n >= 0 {
			i += n
			if l.text[i] == '}' {
				i++
			}
			return i
		}
		return len(l.text)
	}
	return l.afterEscaped(i)
}

// failOpenFString faults f, whose text from start on was being scanned when the line or the source ended, at pos.
func (l *Lexer) failOpenFString(start int, f bracket, pos int) tokenType {
	l.start = start
	msg := l.unterminated("f-string", f.triple, pos)
	return l.failOpen(Fault{Span: span(int(f.at), int(f.at)+1), Msg: msg, Incomplete: f.triple}, pos)
}
