package stdlib

import (
	"bytes"
	"encoding/hex"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The encodings of old mail: uuencode and quoted-printable.

// encodeUU writes a line: its length, then each three bytes as four characters from 32 on.
func encodeUU(c native.Call, data []byte, backtick bool) (object.Value, error) {
	if len(data) > 45 {
		return object.Unbound, binasciiErrorf("At most 45 bytes at once")
	}
	digit := func(v byte) byte {
		if v == 0 && backtick {
			return '`'
		}
		return ' ' + v
	}
	out := append(make([]byte, 0, 64), digit(byte(len(data))))
	for i := 0; i < len(data); i += 3 {
		var group [3]byte
		copy(group[:], data[i:])
		bits := uint32(group[0])<<16 | uint32(group[1])<<8 | uint32(group[2])
		for shift := 18; shift >= 0; shift -= 6 {
			out = append(out, digit(byte(bits>>shift&63)))
		}
	}
	return object.NewBytes(c.Meter(), append(out, '\n'))
}

// decodeUU reads a line. Spaces at its end may have got lost; where there is no first character either, its code counts as zero.
func decodeUU(c native.Call, data []byte) (object.Value, error) {
	first := byte(0)
	if len(data) > 0 {
		first, data = data[0], data[1:]
	}
	n := int(first-' ') & 63
	out := make([]byte, 0, n) // 63 at most
	bits, have, at := uint32(0), 0, 0
	for ; len(out) < n; at++ {
		v := byte(0)
		if at < len(data) && data[at] != '\n' && data[at] != '\r' {
			if data[at] < ' ' || data[at] > ' '+64 {
				return object.Unbound, binasciiErrorf("Illegal char")
			}
			v = (data[at] - ' ') & 63
		}
		bits, have = bits<<6|uint32(v), have+6
		if have >= 8 {
			have -= 8
			out = append(out, byte(bits>>have))
		}
	}
	for ; at < len(data); at++ {
		switch data[at] {
		case ' ', '`', '\n', '\r':
		default:
			return object.Unbound, binasciiErrorf("Trailing garbage")
		}
	}
	return object.NewBytes(c.Meter(), out)
}

// qpLine is the length of a line of quoted-printable text, the soft break at its end included.
const qpLine = 76

// encodeQP encodes as RFC 2045 and, for headers, RFC 1522 say. All line ends become those of the first line.
func encodeQP(c native.Call, data []byte, args []object.Value) (object.Value, error) {
	var flags [3]bool
	for i := range flags {
		var err error
		if flags[i], err = c.Truth(args[i]); err != nil {
			return object.Unbound, err
		}
	}
	quoteTabs, text, header := flags[0], flags[1], flags[2]
	end := "\n"
	if i := bytes.IndexByte(data, '\n'); i > 0 && data[i-1] == '\r' {
		end = "\r\n"
	}
	if err := c.Meter().Alloc(5 * budget.SizeClass(int64(len(data)))); err != nil { // growing to three times the data
		return object.Unbound, err
	}
	out := make([]byte, 0, len(data)+len(data)/8)
	line := 0
	// room breaks the line softly when n more characters do not fit.
	room := func(n int) {
		if line+n >= qpLine {
			out = append(append(out, '='), end...)
			line = 0
		}
		line += n
	}
	for i := 0; i < len(data); {
		b := data[i]
		last := i+1 == len(data)
		newline := b == '\n' || b == '\r' && !last && data[i+1] == '\n'
		lone := b == '.' && line == 0 && (last || data[i+1] == '\n' || data[i+1] == '\r' || data[i+1] == 0)
		control := b < 33 && b != '\r' && b != '\n' && (quoteTabs || b != '\t' && b != ' ')
		switch {
		case b > 126 || b == '=' || header && b == '_' || lone || control || !text && (b == '\r' || b == '\n') || last && (b == '\t' || b == ' '):
			room(3)
			out = appendQuoted(out, b)
			i++
		case text && newline:
			line = 0
			if n := len(out); n > 0 && (out[n-1] == ' ' || out[n-1] == '\t') {
				out = appendQuoted(out[:n-1], out[n-1])
			}
			out = append(out, end...)
			if i++; b == '\r' {
				i++
			}
		default:
			if !last && data[i+1] != '\n' {
				room(1)
			} else {
				line++
			}
			if header && b == ' ' {
				b = '_'
			}
			out = append(out, b)
			i++
		}
	}
	return object.NewBytes(c.Meter(), out)
}

func appendQuoted(out []byte, b byte) []byte {
	const digits = "0123456789ABCDEF"
	return append(out, '=', digits[b>>4], digits[b&15])
}

// decodeQP decodes quoted-printable text; what is not well formed stays as it is.
func decodeQP(c native.Call, data []byte, args []object.Value) (object.Value, error) {
	header, err := c.Truth(args[0])
	if err != nil {
		return object.Unbound, err
	}
	out := make([]byte, 0, len(data))
	for i := 0; i < len(data); {
		b := data[i]
		i++
		if b != '=' {
			if header && b == '_' {
				b = ' '
			}
			out = append(out, b)
			continue
		}
		if i == len(data) {
			break
		}
		var value [1]byte
		switch {
		case data[i] == '\n' || data[i] == '\r': // a soft break
			n := bytes.IndexByte(data[i:], '\n')
			if n < 0 {
				n = len(data) - i - 1
			}
			i += n + 1
		case data[i] == '=':
			out = append(out, '=')
			i++
		case i+1 < len(data) && isHex(data[i:i+2], value[:]):
			out = append(out, value[0])
			i += 2
		default:
			out = append(out, '=')
		}
	}
	return object.NewBytes(c.Meter(), out)
}

func isHex(digits, to []byte) bool {
	_, err := hex.Decode(to, digits)
	return err == nil
}
