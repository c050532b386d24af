package object

import (
	"math"
)

// FormatSpec is a parsed format specification: [[fill]align][sign][z][#][0][width][grouping][.precision][type].
type FormatSpec struct {
	Fill      rune
	Align     byte // < > = ^
	Sign      byte // + - or space, 0 when not given
	NoNegZero bool // z
	Alternate bool // #
	Width     int64
	Group     byte  // , or _, 0 when not given
	Precision int64 // -1 when not given
	Type      rune  // 0 when not given

	fillGiven, alignGiven bool
}

// cursor reads a specification one code point at a time.
type cursor struct {
	s  string
	at int
}

func (c *cursor) more() bool { return c.at < len(c.s) }

// peek returns the code point k places on, -1 when there is none.
func (c *cursor) peek(k int) rune {
	at := c.at
	for ; at < len(c.s); k-- {
		r, n := DecodeRune(c.s[at:])
		if k == 0 {
			return r
		}
		at += n
	}
	return -1
}

func (c *cursor) take() rune {
	r, n := DecodeRune(c.s[c.at:])
	c.at += n
	return r
}

// accept takes the next code point when it is one of set, and returns it; else 0.
func (c *cursor) accept(set string) byte {
	if c.at < len(c.s) {
		for i := 0; i < len(set); i++ {
			if c.s[c.at] == set[i] {
				c.at++
				return set[i]
			}
		}
	}
	return 0
}

// number reads decimal digits; digits is how many there were.
func (c *cursor) number() (n int64, digits int, err error) {
	for c.more() {
		d := DecimalDigit(c.peek(0))
		if d < 0 {
			break
		}
		c.take()
		digits++
		if n > (math.MaxInt64-int64(d))/10 {
			return 0, digits, ValueErrorf("Too many decimal digits in format string")
		}
		n = n*10 + int64(d)
	}
	return n, digits, nil
}

func isAlign(r rune) bool { return r == '<' || r == '>' || r == '=' || r == '^' }

// ParseFormatSpec parses spec for v, whose type is named in errors. defaultType and defaultAlign are what the type takes when nothing is said.
func ParseFormatSpec(spec, typeName string, defaultType rune, defaultAlign byte) (FormatSpec, error) {
	f := FormatSpec{Fill: ' ', Align: defaultAlign, Width: -1, Precision: -1, Type: defaultType}
	c := &cursor{s: spec}
	if c.more() && isAlign(c.peek(1)) {
		f.Fill, f.fillGiven = c.take(), true
		f.Align, f.alignGiven = byte(c.take()), true
	} else if isAlign(c.peek(0)) {
		f.Align, f.alignGiven = byte(c.take()), true
	}
	f.Sign = c.accept(" +-")
	f.NoNegZero = c.accept("z") != 0
	f.Alternate = c.accept("#") != 0
	if !f.fillGiven && c.peek(0) == '0' {
		c.take()
		f.Fill = '0'
		if !f.alignGiven && defaultAlign == '>' {
			f.Align = '='
		}
	}
	width, digits, err := c.number()
	if err != nil {
		return f, err
	}
	if digits > 0 {
		f.Width = width
	}
	f.Group = c.accept(",")
	if c.accept("_") != 0 {
		if f.Group != 0 {
			return f, ValueErrorf("Cannot specify both ',' and '_'.")
		}
		f.Group = '_'
	}
	if c.peek(0) == ',' && f.Group == '_' {
		return f, ValueErrorf("Cannot specify both ',' and '_'.")
	}
	if c.accept(".") != 0 {
		if f.Precision, digits, err = c.number(); err != nil {
			return f, err
		}
		if digits == 0 {
			return f, ValueErrorf("Format specifier missing precision")
		}
	}
	if c.more() {
		f.Type = c.take()
	}
	if c.more() {
		return f, ValueErrorf("Invalid format specifier '%s' for object of type '%s'", cut(spec), typeName)
	}
	return f, f.checkGroup()
}

func (f *FormatSpec) checkGroup() error {
	if f.Group == 0 {
		return nil
	}
	switch f.Type {
	case 'd', 'e', 'f', 'g', 'E', 'G', '%', 'F', 0:
		return nil
	case 'b', 'o', 'x', 'X':
		if f.Group == '_' {
			return nil
		}
	}
	if f.Type > 32 && f.Type < 128 {
		return ValueErrorf("Cannot specify '%c' with '%c'.", f.Group, f.Type)
	}
	return ValueErrorf("Cannot specify '%c' with '\\x%x'.", f.Group, f.Type)
}

// unknownCode is the ValueError for a type that the value does not have.
func (f *FormatSpec) unknownCode(typeName string) error {
	if f.Type > 32 && f.Type < 128 {
		return ValueErrorf("Unknown format code '%c' for object of type '%s'", f.Type, typeName)
	}
	return ValueErrorf("Unknown format code '\\x%x' for object of type '%s'", f.Type, typeName)
}

// pad writes text of the given number of code points, filled up to the width; the alignment '=' counts as '>'.
func (f *FormatSpec) pad(b *Builder, text string, length int) error {
	fill := max(f.Width-int64(length), 0)
	left := int64(0)
	switch f.Align {
	case '>', '=':
		left = fill
	case '^':
		left = fill / 2
	}
	filler := string(AppendRune(nil, f.Fill))
	b.Repeat(filler, left)
	b.WriteString(text)
	return b.Repeat(filler, fill-left)
}

// number is the parts of a number to be written: sign and prefix, then digits that may be grouped, then the rest as it is.
type numberText struct {
	sign, prefix string
	digits       string
	rest         string
	every        int // group size; 0: no grouping
}

// writeNumber writes a number: filled between the sign and the digits where the alignment is '=', grouped where asked.
func (f *FormatSpec) writeNumber(b *Builder, t numberText) error {
	lead := t.sign + t.prefix
	outside := int64(len(lead) + CodePoints(t.rest))
	digits := t.digits
	length := int64(len(digits)) // in code points; digits are ASCII
	if f.Group != 0 && t.every > 0 && len(digits) > 0 {
		atLeast := int64(0)
		if f.Fill == '0' && f.Align == '=' {
			atLeast = f.Width - outside
		}
		if err := b.Grow(int(min(max(atLeast, 2*length), MaxItems))); err != nil {
			return err
		}
		digits = group(digits, f.Group, t.every, atLeast)
		length = int64(len(digits))
	}
	fill := max(f.Width-outside-length, 0)
	filler := string(AppendRune(nil, f.Fill))
	left, middle := int64(0), int64(0)
	switch f.Align {
	case '>':
		left = fill
	case '^':
		left = fill / 2
	case '=':
		middle = fill
	}
	b.Repeat(filler, left)
	b.WriteString(lead)
	b.Repeat(filler, middle)
	b.WriteString(digits)
	b.WriteString(t.rest)
	return b.Repeat(filler, fill-left-middle)
}

// group puts a separator between groups of digits, with zeros in front until the text is at least so long. The text never begins with a
// separator, so it may become one longer.
func group(digits string, separator byte, every int, atLeast int64) string {
	var out []byte // from the last digit to the first
	count := 0
	for i := len(digits) - 1; i >= 0 || int64(len(out)) < atLeast; i-- {
		if count == every {
			out = append(out, separator)
			count = 0
		}
		if i >= 0 {
			out = append(out, digits[i])
		} else {
			out = append(out, '0')
		}
		count++
	}
	for i, j := 0, len(out)-1; i < j; i, j = i+1, j-1 {
		out[i], out[j] = out[j], out[i]
	}
	return string(out)
}
