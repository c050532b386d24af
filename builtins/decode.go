package builtins

import (
	"encoding/binary"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// decoding is one run of a decoder over the bytes in, which leaves its text in output, or in done when it could be made at once.
type decoding struct {
	output
	c      native.Call
	in     []byte
	source object.Value
	name   string
	errors string
	done   string
}

// whole makes the result of bytes that are valid text as they are.
func (d *decoding) whole(b []byte) error {
	if err := reserve(d.c, len(b)); err != nil {
		return err
	}
	d.done = string(b)
	return nil
}

// bad lets the error handler deal with the bytes [i, j) and returns where decoding goes on.
func (d *decoding) bad(i, j int, reason string) (int, error) {
	if err := d.m.Steps(2); err != nil {
		return 0, err
	}
	switch d.errors {
	case "strict":
	case "ignore":
		return j, nil
	case "replace":
		return j, d.rune(0xfffd)
	case "backslashreplace":
		for _, b := range d.in[i:j] {
			if err := d.need(4); err != nil {
				return 0, err
			}
			d.b = append(d.b, '\\', 'x', hexDigits[b>>4], hexDigits[b&15])
		}
		return j, nil
	case "surrogateescape":
		at := i
		for ; at < j && d.in[at] >= 0x80; at++ {
			if err := d.rune(0xdc00 + rune(d.in[at])); err != nil {
				return 0, err
			}
		}
		if at > i {
			return at, nil
		}
	case "surrogatepass":
		if r, n := d.surrogate(i); n > 0 {
			return i + n, d.rune(r)
		}
	case "xmlcharrefreplace", "namereplace":
		return 0, object.TypeErrorf("don't know how to handle UnicodeDecodeError in error callback")
	default:
		return 0, unknownHandler(d.errors)
	}
	return 0, unicodeError(d.c, object.UnicodeDecodeError, d.name, d.source, i, j, reason)
}

// surrogate reads a surrogate at i as the encoding would write it; n is 0 when there is none.
func (d *decoding) surrogate(i int) (r rune, n int) {
	in := d.in[i:]
	switch d.name {
	case "utf-8":
		if len(in) >= 3 && in[0] == 0xed && in[1] >= 0xa0 && in[1] <= 0xbf && in[2]&0xc0 == 0x80 {
			return 0xd000 | rune(in[1]&0x3f)<<6 | rune(in[2]&0x3f), 3
		}
		return 0, 0
	case "utf-16-le":
		n = 2
		if len(in) >= n {
			r = rune(binary.LittleEndian.Uint16(in))
		}
	case "utf-16-be":
		n = 2
		if len(in) >= n {
			r = rune(binary.BigEndian.Uint16(in))
		}
	case "utf-32-le":
		n = 4
		if len(in) >= n {
			r = rune(binary.LittleEndian.Uint32(in))
		}
	case "utf-32-be":
		n = 4
		if len(in) >= n {
			r = rune(binary.BigEndian.Uint32(in))
		}
	}
	if !isSurrogate(r) {
		return 0, 0
	}
	return r, n
}

func decodeUTF8(d *decoding) error {
	if err := d.need(len(d.in)); err != nil {
		return err
	}
	for i := 0; i < len(d.in); {
		n, reason := sequence8(d.in[i:])
		if reason == "" {
			if err := d.need(n); err != nil {
				return err
			}
			d.b = append(d.b, d.in[i:i+n]...)
			i += n
			continue
		}
		var err error
		if i, err = d.bad(i, i+n, reason); err != nil {
			return err
		}
	}
	return nil
}

// sequence8 returns the length of the UTF-8 sequence that b begins with or, with a reason, the length of what is wrong.
func sequence8(b []byte) (n int, reason string) {
	first := b[0]
	low, high := byte(0x80), byte(0xbf) // of the second byte
	switch {
	case first < 0x80:
		return 1, ""
	case first < 0xc2 || first > 0xf4:
		return 1, "invalid start byte"
	case first < 0xe0:
		n = 2
	case first < 0xf0:
		n = 3
		if first == 0xe0 {
			low = 0xa0
		} else if first == 0xed {
			high = 0x9f
		}
	default:
		n = 4
		if first == 0xf0 {
			low = 0x90
		} else if first == 0xf4 {
			high = 0x8f
		}
	}
	for i := 1; i < n; i++ {
		if i == len(b) {
			return i, "unexpected end of data"
		}
		if b[i] < low || b[i] > high {
			return i, "invalid continuation byte"
		}
		low, high = 0x80, 0xbf
	}
	return n, ""
}

func decodeUTF8Sig(d *decoding) error {
	d.name = "utf-8"
	if len(d.in) >= 3 && string(d.in[:3]) == "\xef\xbb\xbf" {
		d.in = d.in[3:]
	}
	return decodeUTF8(d)
}

func decodeASCII(d *decoding) error {
	return d.bytewise(func(b byte) (rune, bool) { return rune(b), b < 0x80 }, "ordinal not in range(128)")
}

func decodeLatin1(d *decoding) error {
	return d.bytewise(func(b byte) (rune, bool) { return rune(b), true }, "")
}

func decodeCP1252(d *decoding) error {
	return d.bytewise(func(b byte) (rune, bool) {
		if b >= 0x80 && b < 0xa0 {
			r := cp1252High[b-0x80]
			return r, r != 0
		}
		return rune(b), true
	}, "character maps to <undefined>")
}

// bytewise decodes an encoding in which every byte is a character, or none.
func (d *decoding) bytewise(get func(byte) (rune, bool), reason string) error {
	ascii := true
	for _, b := range d.in {
		if b >= 0x80 {
			ascii = false
			break
		}
	}
	if ascii {
		return d.whole(d.in)
	}
	if err := d.m.Steps(int64(len(d.in) / 2)); err != nil {
		return err
	}
	if err := d.need(len(d.in) + len(d.in)/4); err != nil {
		return err
	}
	for i := 0; i < len(d.in); {
		r, ok := get(d.in[i])
		var err error
		if ok {
			err = d.rune(r)
			i++
		} else {
			i, err = d.bad(i, i+1, reason)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func decodeUTF16LE(d *decoding) error { return d.units16(binary.LittleEndian, 0) }
func decodeUTF16BE(d *decoding) error { return d.units16(binary.BigEndian, 0) }

// decodeUTF16 goes by the byte order mark; without one the order is little-endian.
func decodeUTF16(d *decoding) error {
	d.name = "utf-16-le"
	if len(d.in) >= 2 {
		switch mark := binary.LittleEndian.Uint16(d.in); mark {
		case 0xfeff:
			return d.units16(binary.LittleEndian, 2)
		case 0xfffe:
			d.name = "utf-16-be"
			return d.units16(binary.BigEndian, 2)
		}
	}
	return d.units16(binary.LittleEndian, 0)
}

func (d *decoding) units16(order binary.ByteOrder, i int) error {
	if err := d.need(len(d.in)); err != nil {
		return err
	}
	for i < len(d.in) {
		var err error
		rest := d.in[i:]
		if len(rest) < 2 {
			if i, err = d.bad(i, i+1, "truncated data"); err != nil {
				return err
			}
			continue
		}
		r := rune(order.Uint16(rest))
		switch {
		case !isSurrogate(r):
			err = d.rune(r)
			i += 2
		case r >= 0xdc00:
			i, err = d.bad(i, i+2, "illegal encoding")
		case len(rest) < 4:
			i, err = d.bad(i, i+len(rest), "unexpected end of data")
		default:
			low := rune(order.Uint16(rest[2:]))
			if low < 0xdc00 || low > 0xdfff {
				i, err = d.bad(i, i+2, "illegal UTF-16 surrogate")
				break
			}
			err = d.rune(0x10000 + (r-0xd800)<<10 + (low - 0xdc00))
			i += 4
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func decodeUTF32LE(d *decoding) error { return d.units32(binary.LittleEndian, 0) }
func decodeUTF32BE(d *decoding) error { return d.units32(binary.BigEndian, 0) }

func decodeUTF32(d *decoding) error {
	d.name = "utf-32-le"
	if len(d.in) >= 4 {
		switch mark := binary.LittleEndian.Uint32(d.in); mark {
		case 0xfeff:
			return d.units32(binary.LittleEndian, 4)
		case 0xfffe0000:
			d.name = "utf-32-be"
			return d.units32(binary.BigEndian, 4)
		}
	}
	return d.units32(binary.LittleEndian, 0)
}

func (d *decoding) units32(order binary.ByteOrder, i int) error {
	if err := d.need(len(d.in)); err != nil {
		return err
	}
	for i < len(d.in) {
		var err error
		if len(d.in)-i < 4 {
			i, err = d.bad(i, len(d.in), "truncated data")
		} else if r := order.Uint32(d.in[i:]); r > 0x10ffff {
			i, err = d.bad(i, i+4, "code point not in range(0x110000)")
		} else if isSurrogate(rune(r)) {
			i, err = d.bad(i, i+4, "code point in surrogate code point range(0xd800, 0xe000)")
		} else {
			err = d.rune(rune(r))
			i += 4
		}
		if err != nil {
			return err
		}
	}
	return nil
}
