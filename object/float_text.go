package object

import (
	"bytes"
	"math"
	"strconv"
	"strings"

	"github.com/minipy/minipy/budget"
)

// floatOptions are the choices of formatFloat.
type floatOptions struct {
	alternate bool // keep the point, and for g the trailing zeros
	dotZero   bool // add ".0" to what looks like an int
}

// FloatRepr returns repr(f): the shortest text that reads back as f.
func FloatRepr(f float64) string {
	var scratch [32]byte
	return string(appendFloatRepr(scratch[:0], f))
}

// appendFloatRepr appends repr(f), at most 24 bytes, to dst: its shortest digits, found once, with an exponent or laid out without.
func appendFloatRepr(dst []byte, f float64) []byte {
	switch {
	case math.IsNaN(f):
		return append(dst, "nan"...)
	case math.IsInf(f, 1):
		return append(dst, "inf"...)
	case math.IsInf(f, -1):
		return append(dst, "-inf"...)
	}
	start := len(dst)
	dst = strconv.AppendFloat(dst, f, 'e', -1, 64)
	e := bytes.LastIndexByte(dst[start:], 'e') + start
	exp, _ := strconv.Atoi(string(dst[e+1:]))
	if exp < -4 || exp >= 16 {
		return dst
	}
	var scratch [20]byte // digits without point: at most 17
	digits := scratch[:0]
	for _, c := range dst[start:e] {
		if c >= '0' {
			digits = append(digits, c)
		}
	}
	dst = dst[:start]
	if math.Signbit(f) {
		dst = append(dst, '-')
	}
	if exp < 0 {
		dst = append(dst, "0.0000"[:1-exp]...)
		return append(dst, digits...)
	}
	for i, c := range digits {
		if i == exp+1 {
			dst = append(dst, '.')
		}
		dst = append(dst, c)
	}
	for i := len(digits); i <= exp; i++ {
		dst = append(dst, '0')
	}
	if len(digits) <= exp+1 {
		dst = append(dst, ".0"...)
	}
	return dst
}

// formatFloat writes f by one of the codes e, f, g and r (shortest). An exponent has at least two digits. r and g turn to exponents as CPython's do: below 1e-4, and
// from 1e16 (r) or 10**precision (g) on.
func formatFloat(f float64, code byte, precision int, o floatOptions) string {
	switch {
	case math.IsNaN(f):
		return "nan"
	case math.IsInf(f, 1):
		return "inf"
	case math.IsInf(f, -1):
		return "-inf"
	}
	switch code {
	case 'f':
		s := strconv.FormatFloat(f, 'f', precision, 64)
		if o.alternate && precision == 0 {
			s += "."
		}
		return s
	case 'e':
		s := strconv.FormatFloat(f, 'e', precision, 64)
		if o.alternate && precision == 0 {
			i := strings.IndexByte(s, 'e')
			s = s[:i] + "." + s[i:]
		}
		return s
	case 'g':
		return formatGeneral(f, max(precision, 1), o)
	}
	s := strconv.FormatFloat(f, 'e', -1, 64)
	i := strings.IndexByte(s, 'e')
	exp, _ := strconv.Atoi(s[i+1:])
	if exp >= -4 && exp < 16 {
		s = strconv.FormatFloat(f, 'f', -1, 64)
		switch {
		case strings.IndexByte(s, '.') >= 0:
		case o.dotZero:
			s += ".0"
		case o.alternate:
			s += "."
		}
		return s
	}
	if o.alternate && strings.IndexByte(s, '.') < 0 {
		s = s[:i] + "." + s[i:]
	}
	return s
}

// formatGeneral is %g: precision significant digits, without trailing zeros unless alternate.
func formatGeneral(f float64, precision int, o floatOptions) string {
	s := strconv.FormatFloat(f, 'e', precision-1, 64)
	i := strings.IndexByte(s, 'e')
	exp, _ := strconv.Atoi(s[i+1:])
	turn := precision
	if o.dotZero { // room for the zero
		turn--
	}
	if exp < -4 || exp >= turn {
		mantissa := s[:i]
		switch {
		case !o.alternate:
			mantissa = trimZeros(mantissa)
		case precision == 1:
			mantissa += "."
		}
		return mantissa + s[i:]
	}
	s = strconv.FormatFloat(f, 'f', precision-1-exp, 64)
	switch {
	case !o.alternate:
		s = trimZeros(s)
	case strings.IndexByte(s, '.') < 0:
		s += "."
	}
	if o.dotZero && strings.IndexByte(s, '.') < 0 {
		s += ".0"
	}
	return s
}

// trimZeros removes trailing zeros behind a point, and the point if nothing is left behind it.
func trimZeros(s string) string {
	if strings.IndexByte(s, '.') < 0 {
		return s
	}
	return strings.TrimSuffix(strings.TrimRight(s, "0"), ".")
}

// ParseFloat reads a float as float(text) does: white space around it, underscores between digits, inf, infinity and nan in any case, digits of any
// script; ok is false when text is none.
func ParseFloat(text string) (f float64, ok bool) {
	s, ok := plainDigits(text)
	if !ok {
		return 0, false
	}
	return parseFloat(s)
}

// ParseFloatValue is float(text): charged, ValueError for a text that is no float.
func ParseFloatValue(m *budget.Meter, text string) (Value, error) {
	if err := m.Steps(int64(len(text) / 8)); err != nil {
		return Unbound, err
	}
	if len(text) > 256 {
		if err := m.Alloc(2 * budget.SizeClass(int64(len(text)))); err != nil {
			return Unbound, err
		}
	}
	f, ok := ParseFloat(text)
	if !ok {
		return Unbound, notFloat(m, text)
	}
	return Float(f), nil
}

// notFloat is the ValueError for a text that is no float. The message shows all of it.
func notFloat(m *budget.Meter, text string) error {
	b := NewBuilder(m)
	b.WriteString("could not convert string to float: ")
	if err := writeStrRepr(b, text); err != nil {
		return err
	}
	return ValueErrorf("%s", b.String())
}

func parseFloat(s string) (float64, bool) {
	body := strings.TrimLeft(s, "+-")
	if len(s)-len(body) > 1 || body == "" {
		return 0, false
	}
	negative := s[0] == '-'
	sign := func(f float64) (float64, bool) {
		if negative {
			f = -f
		}
		return f, true
	}
	if ch := body[0]; ch != '.' && (ch < '0' || ch > '9') {
		switch strings.ToLower(body) {
		case "inf", "infinity":
			return sign(math.Inf(1))
		case "nan":
			return sign(NaN())
		}
		return 0, false
	}
	for i := 0; i < len(body); i++ {
		switch ch := body[i]; {
		case ch >= '0' && ch <= '9' || ch == '.' || ch == 'e' || ch == 'E' || ch == '+' || ch == '-':
		case ch == '_':
			if i == 0 || i+1 == len(body) || !isDigit(body[i-1]) || !isDigit(body[i+1]) {
				return 0, false
			}
		default:
			return 0, false
		}
	}
	f, err := strconv.ParseFloat(strings.ReplaceAll(body, "_", ""), 64)
	if err != nil && !math.IsInf(f, 0) {
		return 0, false
	}
	return sign(f)
}

func isDigit(ch byte) bool { return ch >= '0' && ch <= '9' }

// NaN returns the quiet NaN that C compilers make: Go's own has another bit set, which struct would show.
func NaN() float64 { return math.Float64frombits(0x7ff8000000000000) }
