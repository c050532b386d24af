package lexer

import (
	"fmt"
	"strconv"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

func itoa(n int) string { return strconv.Itoa(n) }

// scanName takes the name, keyword or string prefix at i, where there is a letter, an underscore or a byte above 127.
func (l *Lexer) scanName(i int) tokenType {
	text := l.text
	end := i
	for end < len(text) && nameByte[text[end]] {
		end++
	}
	if end < len(text) {
		switch c := text[end]; {
		case c >= utf8.RuneSelf:
			return l.scanWideName(i, end)
		case (c == '"' || c == '\'') && end-i <= 2 && isPrefix(text[i:end]):
			return l.scanString(i, end)
		}
	}
	return l.found(nameType(text[i:end]), i, end)
}

// scanWideName goes on with the name that started at i and has a byte above 127 at end.
func (l *Lexer) scanWideName(i, end int) tokenType {
	text := l.text
	for end < len(text) && (nameByte[text[end]] || text[end] >= utf8.RuneSelf) {
		if text[end] < utf8.RuneSelf {
			end++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[end:])
		if !isNameRune(r, end == i) {
			l.start = i
			if unicode.IsPrint(r) {
				return l.failBefore(end+size, fmt.Sprintf("invalid character '%c' (U+%04X)", r, r))
			}
			return l.failNonPrintable(end+size, r)
		}
		end += size
	}
	return l.found(Name, i, end)
}

// scanInvalid takes the ASCII character at i, which begins no token.
func (l *Lexer) scanInvalid(i int) tokenType {
	if c := l.text[i]; c < ' ' || c == 0x7f {
		l.start = i
		return l.failNonPrintable(i+1, rune(c))
	}
	return l.found(Unknown, i, i+1)
}

func (l *Lexer) failNonPrintable(end int, r rune) tokenType {
	return l.failBefore(end, fmt.Sprintf("invalid non-printable character U+%04X", r))
}

// Normalize returns the identifier that name stands for: its NFKC form. It costs nothing for ASCII names.
func Normalize(name string) string {
	for i := 0; i < len(name); i++ {
		if name[i] >= utf8.RuneSelf {
			return norm.NFKC.String(name)
		}
	}
	return name
}

// IsIdentifier reports whether s may be a name (keywords included), as str.isidentifier does.
func IsIdentifier(s string) bool {
	if s == "" || classes[s[0]] != className && s[0] < utf8.RuneSelf {
		return false
	}
	for i, r := range s {
		if r < utf8.RuneSelf {
			if !nameByte[r] {
				return false
			}
		} else if !isNameRune(r, i == 0) {
			return false
		}
	}
	return true
}

// isNameRune reports whether r, which is above 127, may stand in a name: XID_Start for the first, XID_Continue for the others.
func isNameRune(r rune, first bool) bool {
	switch {
	case unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_ID_Start, r):
		if unicode.Is(notStart, r) {
			return !first && unicode.Is(continuesOnly, r)
		}
		return !unicode.Is(unicode.Pattern_Syntax, r)
	case first:
		return false
	}
	return unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue)
}

// notStart are the characters of ID_Start that are not in XID_Start, since their NFKC forms begin with something else; continuesOnly are
// those of them that may still go on in a name.
var (
	notStart = &unicode.RangeTable{R16: []unicode.Range16{
		{Lo: 0x037a, Hi: 0x037a, Stride: 1}, {Lo: 0x0e33, Hi: 0x0e33, Stride: 1}, {Lo: 0x0eb3, Hi: 0x0eb3, Stride: 1},
		{Lo: 0x309b, Hi: 0x309c, Stride: 1}, {Lo: 0xfc5e, Hi: 0xfc63, Stride: 1}, {Lo: 0xfdfa, Hi: 0xfdfb, Stride: 1},
		{Lo: 0xfe70, Hi: 0xfe7e, Stride: 2}, {Lo: 0xff9e, Hi: 0xff9f, Stride: 1},
	}}
	continuesOnly = &unicode.RangeTable{R16: []unicode.Range16{
		{Lo: 0x0e33, Hi: 0x0e33, Stride: 1}, {Lo: 0x0eb3, Hi: 0x0eb3, Stride: 1}, {Lo: 0xff9e, Hi: 0xff9f, Stride: 1},
	}}
)
