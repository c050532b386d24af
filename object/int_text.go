package object

import (
	"math/big"
	"strconv"
	"strings"
	"unicode"

	"github.com/minipy/minipy/budget"
)

func formatInt(i int64) string { return strconv.FormatInt(i, 10) }

// IntToString writes an int (or bool) in base 2 to 36, with digits a to z and a minus sign but without a prefix. limit is the highest number
// of digits in a base that is no power of two, 0 for none: beyond it ValueError. The bytes of the text are charged.
func IntToString(m *budget.Meter, v Value, base, limit int) (string, error) {
	b := v.BigInt()
	if b == nil {
		if err := m.Alloc(32); err != nil {
			return "", err
		}
		return strconv.FormatInt(v.AsInt(), base), nil
	}
	return bigToString(m, b, base, limit)
}

func bigToString(m *budget.Meter, b *big.Int, base, limit int) (string, error) {
	bits := int64(b.BitLen())
	n := bits/64 + 1
	length := bits/int64(log2Floor(base)) + 2
	steps := bigSteps + n
	if base&(base-1) != 0 {
		// 0.30103 is log10(2), from below: what has surely more digits than the limit is not converted at all.
		if limit > 0 && bits*30102/100000 > int64(limit) {
			return "", tooManyDigits(limit)
		}
		steps += 50 + 8*n + 6*mulSteps(n, n) // measured: about 5 ns each, from 4 to 64,000 words
		if n > 128 {                         // divided and conquered: scratch space for the parts
			if err := m.Alloc(budget.SizeClass(4 * 8 * n)); err != nil {
				return "", err
			}
		}
	}
	if err := m.Steps(steps); err != nil {
		return "", err
	}
	if err := m.Alloc(2 * budget.SizeClass(length)); err != nil {
		return "", err
	}
	if base&(base-1) == 0 {
		return b.Text(base), nil
	}
	if err := ChargePieces(m, n, mulSteps(n, n)); err != nil {
		return "", err
	}
	text, err := NewBigPieces(m).Text(b, base)
	if err != nil {
		return "", err
	}
	if limit > 0 {
		digits := len(text)
		if b.Sign() < 0 {
			digits--
		}
		if digits > limit {
			return "", tooManyDigits(limit)
		}
	}
	return text, nil
}

func tooManyDigits(limit int) error {
	return ValueErrorf("Exceeds the limit (%d digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit", limit)
}

// log2Floor returns the whole part of the binary logarithm of base.
func log2Floor(base int) int {
	n := 0
	for ; base > 1; base >>= 1 {
		n++
	}
	return n
}

// BadInt is the ValueError for a text that is no int.
func BadInt(text string, base int) error {
	return ValueErrorf("invalid literal for int() with base %d: %s", base, quoteStart(text))
}

// ParseInt reads an int as int(text, base) does: surrounding white space, a sign, a prefix where base is 0, 2, 8 or 16, single underscores between
// digits, digits of any script. limit is the highest number of digits in a base that is no power of two, 0 for none.
func ParseInt(m *budget.Meter, text string, base, limit int) (Value, error) {
	if base != 0 && (base < 2 || base > 36) {
		return Unbound, ValueErrorf("int() base must be >= 2 and <= 36, or 0")
	}
	if err := m.Steps(int64(len(text) / 8)); err != nil {
		return Unbound, err
	}
	if len(text) > 256 {
		if err := m.Alloc(2 * budget.SizeClass(int64(len(text)))); err != nil {
			return Unbound, err
		}
	}
	if base == 10 {
		if i, ok := shortInt(text); ok {
			return Int(i), nil
		}
	}
	s, ok := plainDigits(text)
	if !ok {
		return Unbound, BadInt(text, base)
	}
	negative := false
	if s != "" && (s[0] == '-' || s[0] == '+') {
		negative = s[0] == '-'
		s = s[1:]
	}
	given := base
	prefixed := false
	if len(s) >= 2 && s[0] == '0' {
		of := 0
		switch s[1] {
		case 'x', 'X':
			of = 16
		case 'o', 'O':
			of = 8
		case 'b', 'B':
			of = 2
		}
		if of != 0 && (base == 0 || base == of) {
			base, prefixed = of, true
			s = strings.TrimPrefix(s[2:], "_")
		}
	}
	if base == 0 {
		base = 10
		if len(s) > 1 && s[0] == '0' && strings.Trim(s, "0_") != "" {
			return Unbound, BadInt(text, given)
		}
	}
	_ = prefixed
	digits, ok := digitsOnly(s, base)
	if !ok {
		return Unbound, BadInt(text, given)
	}
	if i, err := strconv.ParseInt(digits, base, 64); err == nil {
		if negative {
			i = -i
		}
		return Int(i), nil
	}
	return parseBig(m, digits, base, limit, negative)
}

// shortInt reads a sign and up to 18 decimal digits, which is what most texts of ints are; ok is false for everything else.
func shortInt(text string) (i int64, ok bool) {
	digits := text
	if digits != "" && (digits[0] == '-' || digits[0] == '+') {
		digits = digits[1:]
	}
	if digits == "" || len(digits) > 18 {
		return 0, false
	}
	for j := 0; j < len(digits); j++ {
		d := digits[j] - '0'
		if d > 9 {
			return 0, false
		}
		i = 10*i + int64(d)
	}
	if text[0] == '-' {
		i = -i
	}
	return i, true
}

// parseBig converts digits that do not fit in 63 bits.
func parseBig(m *budget.Meter, digits string, base, limit int, negative bool) (Value, error) {
	if power := base&(base-1) == 0; !power {
		if limit > 0 && len(digits) > limit {
			return Unbound, ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
				"use sys.set_int_max_str_digits() to increase the limit", limit, len(digits))
		}
		n := int64(len(digits)/19 + 1)
		if err := m.Steps(50 + 8*n + n*n/4); err != nil {
			return Unbound, err
		}
	}
	if err := ChargeBig(m, int64(len(digits))*int64(log2Floor(base)+1)); err != nil {
		return Unbound, err
	}
	b, ok := new(big.Int), false
	if base&(base-1) == 0 {
		b, ok = b.SetString(digits, base)
	} else {
		n := int64(len(digits)/19 + 1)
		if err := ChargePieces(m, n, mulSteps(n, n)); err != nil {
			return Unbound, err
		}
		var err error
		if b, ok, err = NewBigPieces(m).Parse(digits, base); err != nil {
			return Unbound, err
		}
	}
	if !ok {
		return Unbound, BadInt(digits, base)
	}
	if negative {
		b.Neg(b)
	}
	return wrapBig(b), nil
}

// plainDigits strips white space around a number and turns the digits of other scripts into ASCII ones; ok is false when something else is beyond
// ASCII. White space is what C takes for it and, beyond ASCII, what Unicode does: of the separators U+001C to U+001F neither.
func plainDigits(text string) (s string, ok bool) {
	ascii := true
	for i := 0; i < len(text); i++ {
		if text[i] >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return strings.Trim(text, CSpace), true
	}
	s = NumberText(text)
	return strings.Trim(s, CSpace), strings.IndexByte(s, '?') < 0
}

// CSpace is the white space that may stand around a number.
const CSpace = " \t\n\v\f\r"

// NumberText returns a text with the white space and the digits of other scripts turned into ASCII; at anything else beyond ASCII it ends, with a
// question mark, which is part of no number.
func NumberText(text string) string {
	out := make([]byte, 0, len(text))
	for at := 0; at < len(text); {
		r, n := DecodeRune(text[at:])
		at += n
		switch {
		case r < 0x80:
			out = append(out, byte(r))
		case IsSpace(r):
			out = append(out, ' ')
		case DecimalDigit(r) >= 0:
			out = append(out, byte('0'+DecimalDigit(r)))
		default:
			return string(append(out, '?'))
		}
	}
	return string(out)
}

// DecimalDigit returns the value of a decimal digit of any script, -1 for every other code point.
func DecimalDigit(r rune) int {
	if r >= '0' && r <= '9' {
		return int(r - '0')
	}
	if r < 0x80 || !unicode.IsDigit(r) {
		return -1
	}
	// Decimal digits stand in runs of ten, and a run begins where the code point before is no digit or is a nine.
	n := 0
	for p := r - 1; n < 100 && unicode.IsDigit(p); p-- {
		n++
	}
	return n % 10
}

// IsSpace reports whether str.strip and str.split take a code point for white space.
func IsSpace(r rune) bool {
	switch {
	case r < 0x80:
		return r == ' ' || r >= 9 && r <= 13 || r >= 0x1c && r <= 0x1f
	case r == 0x85 || r == 0xa0:
		return true
	}
	return r >= 0x1680 && unicode.IsSpace(r)
}

// TrimSpace strips what IsSpace takes for white space.
func TrimSpace(s string) string {
	for len(s) > 0 {
		r, n := DecodeRune(s)
		if !IsSpace(r) {
			break
		}
		s = s[n:]
	}
	for len(s) > 0 {
		r, n := DecodeLastRune(s)
		if !IsSpace(r) {
			break
		}
		s = s[:len(s)-n]
	}
	return s
}

// digitsOnly removes the underscores, which may stand only between digits, and checks the digits against the base.
func digitsOnly(s string, base int) (string, bool) {
	if s == "" || s[0] == '_' || s[len(s)-1] == '_' || strings.Contains(s, "__") {
		return "", false
	}
	for i := 0; i < len(s); i++ {
		d := 99
		switch ch := s[i]; {
		case ch == '_':
			continue
		case ch >= '0' && ch <= '9':
			d = int(ch - '0')
		case ch >= 'a' && ch <= 'z':
			d = int(ch-'a') + 10
		case ch >= 'A' && ch <= 'Z':
			d = int(ch-'A') + 10
		}
		if d >= base {
			return "", false
		}
	}
	return strings.ReplaceAll(s, "_", ""), true
}
