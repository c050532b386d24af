package object

import (
	"math"
	"strconv"

	"github.com/minipy/minipy/budget"
)

// Most format specs are short, and most values that they are for are small: those are formatted without anything that is allocated but the text.

const (
	// quickWidth and quickPrecision bound what quickSpec takes, and so the length of the texts: a float has 16 digits before the point.
	quickWidth, quickPrecision = 64, 30
	quickText                  = 128
	// quickFloat is the first float that is too big, quickInt the first int whose float may not be exact.
	quickFloat, quickInt = 1e15, 1 << 53
)

// quickSpec is a format spec without sign, 'z', '#' or '_': [[fill]align][0][width][,][.precision][type].
type quickSpec struct {
	fill, align      byte // align is 0 when none is given
	zero, comma      bool
	width, precision int // precision is -1 when none is given
	code             byte
}

// parseQuick parses spec; ok is false for any other spec.
func parseQuick(spec string) (q quickSpec, ok bool) {
	q = quickSpec{fill: ' ', precision: -1}
	i := 0
	switch {
	case len(spec) > 1 && isAlign(rune(spec[1])):
		if spec[0] >= 0x80 {
			return q, false
		}
		q.fill, q.align, i = spec[0], spec[1], 2
	case len(spec) > 0 && isAlign(rune(spec[0])):
		q.align, i = spec[0], 1
	}
	if i < len(spec) && spec[i] == '0' && i < 2 {
		q.fill, q.zero = '0', true
		i++
	}
	for ; i < len(spec) && '0' <= spec[i] && spec[i] <= '9' && q.width <= quickWidth; i++ {
		q.width = 10*q.width + int(spec[i]-'0')
	}
	if i < len(spec) && spec[i] == ',' {
		q.comma = true
		i++
	}
	if i < len(spec) && spec[i] == '.' {
		i++
		from := i
		q.precision = 0
		for ; i < len(spec) && '0' <= spec[i] && spec[i] <= '9' && q.precision <= quickPrecision; i++ {
			q.precision = 10*q.precision + int(spec[i]-'0')
		}
		if i == from {
			return q, false
		}
	}
	if i < len(spec) {
		q.code = spec[i]
		i++
	}
	return q, i == len(spec) && q.width <= quickWidth && q.precision <= quickPrecision && !(q.comma && q.zero)
}

// quickFormat returns format(v, spec), in buf, for a short ASCII str, an int that fits a word or a float of moderate size, and a spec that parseQuick
// takes; ok is false for everything else, errors included.
func quickFormat(v Value, spec string, buf *[quickText]byte) (text []byte, ok bool) {
	q, ok := parseQuick(spec)
	if !ok {
		return nil, false
	}
	return q.format(v, buf)
}

// format is quickFormat for a spec that is parsed.
func (q *quickSpec) format(v Value, buf *[quickText]byte) (text []byte, ok bool) {
	var room [64]byte
	body := room[:0]
	sign := 0 // bytes of body in front of the digits
	align := byte('>')
	switch {
	case v.IsInt() && (q.code == 0 || q.code == 'd' || q.code == 'x') && q.precision < 0:
		base := 10
		if q.code == 'x' {
			if q.comma {
				return nil, false
			}
			base = 16
		}
		body = strconv.AppendInt(body, v.AsInt(), base)
	case v.IsInt() && q.code == 'f' && -quickInt < v.AsInt() && v.AsInt() < quickInt:
		body = q.appendFloat(body, float64(v.AsInt()))
	case v.Is(KindFloat) && (q.code == 'f' || q.code == '%'):
		x := v.AsFloat()
		if q.code == '%' {
			x *= 100
		}
		if !(math.Abs(x) < quickFloat) {
			return nil, false
		}
		if body = q.appendFloat(body, x); q.code == '%' {
			body = append(body, '%')
		}
	case v.Is(KindStr) && (q.code == 0 || q.code == 's') && !q.comma && q.align != '=':
		s := v.Str()
		if s.length != len(s.s) || s.length > len(room) {
			return nil, false
		}
		body = append(body, s.s...)
		if q.precision >= 0 && q.precision < len(body) {
			body = body[:q.precision]
		}
		align = '<'
	default:
		return nil, false
	}
	if align == '>' {
		if body[0] == '-' {
			sign = 1
		}
		if q.zero {
			align = '='
		}
	}
	if q.align != 0 {
		align = q.align
	}
	digits := len(body) - sign // those before the point
	commas := 0
	if q.comma {
		for digits = sign; digits < len(body) && '0' <= body[digits] && body[digits] <= '9'; digits++ {
		}
		digits -= sign
		commas = (digits - 1) / 3
	}
	fill := max(q.width-len(body)-commas, 0)
	left, middle := 0, 0
	switch align {
	case '>':
		left = fill
	case '^':
		left = fill / 2
	case '=':
		middle = fill
	}
	text = appendFill(buf[:0], q.fill, left)
	text = append(text, body[:sign]...)
	text = appendFill(text, q.fill, middle)
	if commas == 0 {
		text = append(text, body[sign:]...)
	} else {
		for i, c := range body[sign:] {
			if left := digits - i; i > 0 && left > 0 && left%3 == 0 {
				text = append(text, ',')
			}
			text = append(text, c)
		}
	}
	return appendFill(text, q.fill, fill-left-middle), true
}

// appendFloat appends x with the given number of digits behind the point, six when there is none.
func (q *quickSpec) appendFloat(b []byte, x float64) []byte {
	precision := q.precision
	if precision < 0 {
		precision = 6
	}
	return strconv.AppendFloat(b, x, 'f', precision, 64)
}

func appendFill(b []byte, fill byte, n int) []byte {
	for range n {
		b = append(b, fill)
	}
	return b
}

// quickDirective returns the spec that does what a directive of format % args does; ok is false for those that no quickSpec is like.
func quickDirective(d *directive, bytes bool) (q quickSpec, ok bool) {
	if d.plus || d.space || d.alternate || d.width > quickWidth || d.precision > quickPrecision {
		return q, false
	}
	q = quickSpec{fill: ' ', zero: d.zero && !d.minus, width: max(int(d.width), 0), precision: int(d.precision)}
	switch d.code {
	case 'd', 'i', 'u':
		q.code = 'd'
	case 'x', 'f':
		q.code = byte(d.code)
	case 's':
		q.code, q.align, q.zero = 's', '>', false
		ok = !bytes
	}
	if q.zero {
		q.fill = '0'
	}
	if d.minus {
		q.align = '<'
	}
	return q, q.code != 0 && (ok || q.code != 's')
}

// FormatQuick is format(v, spec) for what quickFormat takes, as a str, charged; ok is false for everything else.
func FormatQuick(m *budget.Meter, v Value, spec string) (text Value, ok bool, err error) {
	var buf [quickText]byte
	b, ok := quickFormat(v, spec, &buf)
	if !ok {
		return Unbound, false, nil
	}
	if err := m.Steps(2); err != nil {
		return Unbound, true, err
	}
	text, err = NewStrBytes(m, b)
	return text, true, err
}
