package object

import (
	"strings"
	"unicode"

	"github.com/minipy/minipy/budget"
)

const hexDigits = "0123456789abcdef"

// Printable reports whether repr shows a code point as it is: everything but control characters, separators other than the
// space, surrogates, private use and unassigned code points.
func Printable(r rune) bool {
	if r < 0x7f {
		return r >= 0x20
	}
	return r > 0xa0 && r != 0xad && unicode.IsPrint(r)
}

// writeEscape writes a code point as \xhh, \uhhhh or \Uhhhhhhhh.
func writeEscape(b *Builder, r rune) error {
	var buf [10]byte
	out := append(buf[:0], '\\')
	digits := 2
	switch {
	case r > 0xffff:
		out, digits = append(out, 'U'), 8
	case r > 0xff:
		out, digits = append(out, 'u'), 4
	default:
		out = append(out, 'x')
	}
	for shift := 4 * (digits - 1); shift >= 0; shift -= 4 {
		out = append(out, hexDigits[r>>shift&15])
	}
	_, err := b.Write(out)
	return err
}

// quoteFor chooses the quote: single, unless there are single quotes and no double ones.
func quoteFor(s string) byte {
	if strings.IndexByte(s, '\'') >= 0 && strings.IndexByte(s, '"') < 0 {
		return '"'
	}
	return '\''
}

// writeStrRepr writes repr(s).
func writeStrRepr(b *Builder, s string) error {
	if err := b.m.Steps(int64(len(s) / 16)); err != nil {
		return b.Fail(err)
	}
	return writeQuoted(b, s, quoteFor(s))
}

// wideBatch is how many characters beyond ASCII are looked up between two charges, of a step each.
const wideBatch = 64

// writeQuoted writes s between quotes.
func writeQuoted(b *Builder, s string, quote byte) error {
	b.WriteByte(quote)
	from := 0 // what is before from has been written
	wide := 0 // characters that had to be looked up
	for at := 0; at < len(s); {
		ch := s[at]
		if ch >= 0x20 && ch < 0x7f && ch != '\\' && ch != quote {
			at++
			continue
		}
		r, n := DecodeRune(s[at:])
		if ch >= 0x80 && Printable(r) {
			at += n
			if wide++; wide == wideBatch {
				if err := b.m.Steps(wideBatch); err != nil {
					return b.Fail(err)
				}
				wide = 0
			}
			continue
		}
		b.WriteString(s[from:at])
		at += n
		from = at
		switch {
		case r == '\\' || r == rune(quote):
			b.WriteByte('\\')
			b.WriteByte(byte(r))
		case r == '\n':
			b.WriteString(`\n`)
		case r == '\r':
			b.WriteString(`\r`)
		case r == '\t':
			b.WriteString(`\t`)
		default:
			writeEscape(b, r)
		}
		if b.err != nil {
			return b.err
		}
	}
	b.WriteString(s[from:])
	return b.WriteByte(quote)
}

// writeBytesRepr writes repr of bytes; a bytearray escapes single quotes whatever the quote.
func writeBytesRepr(b *Builder, p []byte, escapeSingle bool) error {
	if err := b.m.Steps(int64(len(p) / 16)); err != nil {
		return b.Fail(err)
	}
	quote := quoteFor(string(p))
	b.WriteByte('b')
	b.WriteByte(quote)
	for _, ch := range p {
		switch {
		case ch == '\\' || ch == quote || escapeSingle && ch == '\'':
			b.WriteByte('\\')
			b.WriteByte(ch)
		case ch == '\n':
			b.WriteString(`\n`)
		case ch == '\r':
			b.WriteString(`\r`)
		case ch == '\t':
			b.WriteString(`\t`)
		case ch < 0x20 || ch >= 0x7f:
			writeEscape(b, rune(ch))
		default:
			b.WriteByte(ch)
		}
		if b.err != nil {
			return b.err
		}
	}
	return b.WriteByte(quote)
}

// LiteralText returns repr(v) of a constant of source text: None, a bool, ..., a number, a str or bytes. A nil meter is charged nothing.
func LiteralText(m *budget.Meter, v Value) (string, error) {
	if m == nil {
		m = newSafeMeter()
	}
	b := NewBuilder(m)
	switch o := v.Object().(type) {
	case *Str:
		if err := writeStrRepr(b, o.s); err != nil {
			return "", err
		}
	case *Bytes:
		if err := writeBytesRepr(b, o.b, false); err != nil {
			return "", err
		}
	case *BigInt:
		return IntToString(m, v, 10, 0)
	default:
		return SafeRepr(v), nil
	}
	return b.Finish()
}
