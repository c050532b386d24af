package object

import (
	"unicode/utf8"
)

// Text is kept in WTF-8: UTF-8 that also admits the code points D800..DFFF, each in three bytes, because Python's str holds lone
// surrogates. (Simon Sapin, "The WTF-8 encoding".) Unlike strict WTF-8 a pair is not merged: Python keeps both code points.

// RuneLen returns the length in bytes of the code point whose first byte is b.
func RuneLen(b byte) int {
	switch {
	case b < 0x80:
		return 1
	case b < 0xe0:
		return 2
	case b < 0xf0:
		return 3
	}
	return 4
}

// CodePoints returns the number of code points in s.
func CodePoints(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i]&0xc0 != 0x80 {
			n++
		}
	}
	return n
}

// DecodeRune returns the first code point of s, which must not be empty, and its length in bytes.
func DecodeRune(s string) (rune, int) {
	b := s[0]
	if b < utf8.RuneSelf {
		return rune(b), 1
	}
	if b == 0xed && len(s) >= 3 && s[1] >= 0xa0 {
		return 0xd000 | rune(s[1]&0x3f)<<6 | rune(s[2]&0x3f), 3
	}
	return utf8.DecodeRuneInString(s)
}

// DecodeLastRune returns the last code point of s, which must not be empty, and its length in bytes.
func DecodeLastRune(s string) (rune, int) {
	i := len(s) - 1
	for i > 0 && s[i]&0xc0 == 0x80 {
		i--
	}
	r, n := DecodeRune(s[i:])
	return r, n
}

// AppendRune appends code point r, which may be a surrogate.
func AppendRune(b []byte, r rune) []byte {
	if r >= 0xd800 && r <= 0xdfff {
		return append(b, 0xed, 0x80|byte(r>>6)&0x3f, 0x80|byte(r)&0x3f)
	}
	return utf8.AppendRune(b, r)
}

// ValidText returns s with invalid UTF-8 replaced, so that it may become a str.
func ValidText(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	b := make([]byte, 0, len(s))
	for len(s) > 0 {
		r, n := DecodeRune(s)
		b = AppendRune(b, r)
		s = s[n:]
	}
	return string(b)
}
