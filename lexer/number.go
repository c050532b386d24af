package lexer

import "strings"

func isDigit(c byte) bool { return c-'0' < 10 }

func isHex(c byte) bool { return isDigit(c) || c|0x20-'a' < 6 }

// radix describes the numbers with a prefix.
type radix struct {
	name  string
	digit func(byte) bool
}

var (
	hexadecimal = radix{"hexadecimal", isHex}
	octal       = radix{"octal", func(c byte) bool { return c-'0' < 8 }}
	binary      = radix{"binary", func(c byte) bool { return c-'0' < 2 }}
)

// byteAt returns the byte at i, or a space when the text has ended: nothing that scans a number goes on at either.
func (l *Lexer) byteAt(i int) byte {
	if i < len(l.text) {
		return l.text[i]
	}
	return ' '
}

// scanNumber takes the number at i, where there is a digit, or a dot and a digit.
func (l *Lexer) scanNumber(i int) tokenType {
	l.start = i
	end := i
	if l.text[i] == '0' {
		switch l.byteAt(i+1) | 0x20 {
		case 'x':
			return l.scanRadix(i, &hexadecimal)
		case 'o':
			return l.scanRadix(i, &octal)
		case 'b':
			return l.scanRadix(i, &binary)
		}
	}
	if l.text[i] != '.' {
		var typ tokenType
		if end, typ = l.digits(i); typ != 0 {
			return typ
		}
	}
	switch c := l.byteAt(end); {
	case c == '.' || c|0x20 == 'e' || c|0x20 == 'j':
		return l.scanFraction(i, end)
	case l.text[i] == '0':
		if zeros := leadingZeros(l.text[i:end]); zeros < end-i {
			const msg = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"
			return l.fail(Fault{Span: span(i, i+zeros), Msg: msg})
		}
	}
	return l.endNumber(end, "decimal")
}

// leadingZeros returns how many bytes of number come before its first digit that is not 0.
func leadingZeros(number string) int {
	return len(number) - len(strings.TrimLeft(number, "0_"))
}

// digits returns the end of the decimal digits, with single underscores between them, at i.
func (l *Lexer) digits(i int) (end int, fault tokenType) {
	for {
		for i < len(l.text) && isDigit(l.text[i]) {
			i++
		}
		if l.byteAt(i) != '_' {
			return i, 0
		}
		if i++; !isDigit(l.byteAt(i)) {
			return i, l.failBefore(i, "invalid decimal literal")
		}
	}
}

// scanRadix takes the number with a prefix at i.
func (l *Lexer) scanRadix(i int, r *radix) tokenType {
	end := i + 2
	for {
		if l.byteAt(end) == '_' {
			end++
		}
		c := l.byteAt(end)
		switch {
		case r.digit(c):
		case isDigit(c):
			return l.failDigit(end, r)
		default:
			return l.failBefore(end, "invalid "+r.name+" literal")
		}
		for r.digit(l.byteAt(end)) {
			end++
		}
		if l.byteAt(end) != '_' {
			break
		}
	}
	if isDigit(l.byteAt(end)) {
		return l.failDigit(end, r)
	}
	return l.endNumber(end, r.name)
}

func (l *Lexer) failDigit(i int, r *radix) tokenType {
	return l.failBefore(i+1, "invalid digit '"+string(l.text[i])+"' in "+r.name+" literal")
}

// scanFraction goes on with the decimal number that began at start, at a dot, an e or a j.
func (l *Lexer) scanFraction(start, i int) tokenType {
	var typ tokenType
	if l.byteAt(i) == '.' {
		i++
		if isDigit(l.byteAt(i)) {
			if i, typ = l.digits(i); typ != 0 {
				return typ
			}
		}
	}
	if l.byteAt(i)|0x20 == 'e' {
		exponent := i
		i++
		switch c := l.byteAt(i); {
		case c == '+' || c == '-':
			if i++; !isDigit(l.byteAt(i)) {
				return l.failBefore(i, "invalid decimal literal")
			}
		case !isDigit(c):
			return l.endNumber(exponent, "decimal") // perhaps the start of a keyword: 1else
		}
		if i, typ = l.digits(i); typ != 0 {
			return typ
		}
	}
	if l.byteAt(i)|0x20 == 'j' {
		return l.endNumber(i+1, "imaginary")
	}
	return l.endNumber(i, "decimal")
}

// endNumber ends the number at end. A name may not follow, but for the keywords that could follow a number after a space, which are deprecated
// there: 1if x else y.
func (l *Lexer) endNumber(end int, kind string) tokenType {
	c := l.byteAt(end)
	if !nameByte[c] { // CPython lets a letter above 127 begin the next token
		return l.found(Number, l.start, end)
	}
	if keywordFollows(l.text[end:]) {
		l.warn(l.start, end, "invalid "+kind+" literal")
		return l.found(Number, l.start, end)
	}
	return l.failBefore(end, "invalid "+kind+" literal")
}

// keywordFollows reports whether rest begins with a keyword that may follow a number. CPython looks for the end of the word only where its
// first letter leaves no choice.
func keywordFollows(rest string) bool {
	for _, keyword := range [...]string{"if", "in", "is"} {
		if strings.HasPrefix(rest, keyword) {
			return true
		}
	}
	for _, keyword := range [...]string{"and", "else", "for", "or", "not"} {
		if after, ok := strings.CutPrefix(rest, keyword); ok {
			return after == "" || !nameByte[after[0]] && classes[after[0]] != classHigh
		}
	}
	return false
}
