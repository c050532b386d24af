package builtins

import (
	"encoding/binary"
	"fmt"
	"unicode/utf8"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// encoder says how an encoding writes code points.
type encoder struct {
	prefix string // written first: a byte order mark
	reason string // of an error
	name   string // in an error, when it is not the codec's
	width  int    // bytes of a unit
	runs   bool   // an error covers all neighbouring code points that cannot be written
	pass   bool   // the handler surrogatepass applies
	// put appends r, or reports that it cannot.
	put func(b []byte, r rune) ([]byte, bool)
}

const surrogates = "surrogates not allowed"

var (
	encodeUTF8    = encoder{reason: surrogates, width: 1, runs: true, pass: true, put: putUTF8}
	encodeUTF8Sig = encoder{prefix: "\xef\xbb\xbf", reason: surrogates, name: "utf-8", width: 1, runs: true, pass: true, put: putUTF8}
	encodeASCII   = encoder{reason: "ordinal not in range(128)", width: 1, runs: true, put: func(b []byte, r rune) ([]byte, bool) {
		return append(b, byte(r)), r < 0x80
	}}
	encodeLatin1 = encoder{reason: "ordinal not in range(256)", width: 1, runs: true, put: func(b []byte, r rune) ([]byte, bool) {
		return append(b, byte(r)), r < 0x100
	}}
	encodeCP1252 = encoder{reason: "character maps to <undefined>", width: 1, runs: true, put: putCP1252}

	encodeUTF16LE = encoder{reason: surrogates, width: 2, pass: true, put: put16(binary.LittleEndian)}
	encodeUTF16BE = encoder{reason: surrogates, width: 2, pass: true, put: put16(binary.BigEndian)}
	encodeUTF16   = encoder{prefix: "\xff\xfe", reason: surrogates, width: 2, pass: true, put: put16(binary.LittleEndian)}
	encodeUTF32LE = encoder{reason: surrogates, width: 4, pass: true, put: put32(binary.LittleEndian)}
	encodeUTF32BE = encoder{reason: surrogates, width: 4, pass: true, put: put32(binary.BigEndian)}
	encodeUTF32   = encoder{prefix: "\xff\xfe\x00\x00", reason: surrogates, width: 4, pass: true, put: put32(binary.LittleEndian)}
)

func isSurrogate(r rune) bool { return r >= 0xd800 && r <= 0xdfff }

func putUTF8(b []byte, r rune) ([]byte, bool) { return object.AppendRune(b, r), !isSurrogate(r) }

func put16(order binary.AppendByteOrder) func([]byte, rune) ([]byte, bool) {
	return func(b []byte, r rune) ([]byte, bool) {
		if r >= 0x10000 {
			r -= 0x10000
			b = order.AppendUint16(b, uint16(0xd800+r>>10))
			return order.AppendUint16(b, uint16(0xdc00+r&0x3ff)), true
		}
		return order.AppendUint16(b, uint16(r)), !isSurrogate(r)
	}
}

func put32(order binary.AppendByteOrder) func([]byte, rune) ([]byte, bool) {
	return func(b []byte, r rune) ([]byte, bool) { return order.AppendUint32(b, uint32(r)), !isSurrogate(r) }
}

// cp1252High are the characters 80..9F of Windows code page 1252, 0 where there is none.
var cp1252High = [32]rune{0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0,
	0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178}

func putCP1252(b []byte, r rune) ([]byte, bool) {
	if r < 0x80 || r >= 0xa0 && r < 0x100 {
		return append(b, byte(r)), true
	}
	if r >= 0x100 {
		for i, high := range cp1252High {
			if high == r {
				return append(b, byte(0x80+i)), true
			}
		}
	}
	return append(b, 0), false
}

// run encodes s.
func (e *encoder) run(c native.Call, s *object.Str, name, errors string) ([]byte, error) {
	t := s.String()
	if e.width == 1 && e.prefix == "" && s.IsASCII() || e.prefix == "" && e.pass && e.width == 1 && utf8.ValidString(t) {
		b, err := makeBytes(c, len(t))
		if err != nil {
			return nil, err
		}
		if !s.IsASCII() {
			if err := scan(c, len(t)); err != nil {
				return nil, err
			}
		}
		copy(b, t)
		return b, nil
	}
	if e.name != "" {
		name = e.name
	}
	if err := scan(c, 4*len(t)); err != nil {
		return nil, err
	}
	out := &output{m: c.Meter()}
	if err := out.need(len(e.prefix) + e.width*s.Len() + 8); err != nil {
		return nil, err
	}
	out.b = append(out.b, e.prefix...)
	for i, at := 0, 0; at < len(t); i++ {
		if err := out.need(4); err != nil {
			return nil, err
		}
		r, n := object.DecodeRune(t[at:])
		b, ok := e.put(out.b, r)
		if ok {
			out.b = b
			at += n
			continue
		}
		start, from := i, at
		at += n
		for e.runs && at < len(t) {
			r, n := object.DecodeRune(t[at:])
			if _, ok := e.put(out.b, r); ok {
				break
			}
			at += n
			i++
		}
		if err := e.handle(c, out, s, t[from:at], start, i+1, name, errors); err != nil {
			return nil, err
		}
	}
	return out.b, nil
}

// handle writes what the error handler makes of the code points [start, end), whose text is bad.
func (e *encoder) handle(c native.Call, out *output, s *object.Str, bad string, start, end int, name, errors string) error {
	steps := int64(end - start)
	switch errors {
	case "backslashreplace", "xmlcharrefreplace":
		steps *= 4
	case "namereplace":
		steps *= 8
	}
	if err := c.Meter().Steps(steps); err != nil {
		return err
	}
	fail := func(first int) error {
		return encodeError(c, name, s, start+first, end, e.reason)
	}
	for i := 0; bad != ""; i++ {
		r, n := object.DecodeRune(bad)
		bad = bad[n:]
		var instead string
		switch errors {
		case "strict":
			return fail(0)
		case "ignore":
		case "replace":
			instead = "?"
		case "backslashreplace":
			instead = escaped(r)
		case "xmlcharrefreplace":
			instead = fmt.Sprintf("&#%d;", r)
		case "namereplace":
			instead = named(r)
		case "surrogateescape":
			if r < 0xdc80 || r > 0xdcff || e.width != 1 {
				return fail(i)
			}
			if err := out.need(1); err != nil {
				return err
			}
			out.b = append(out.b, byte(r))
		case "surrogatepass":
			if !e.pass || !isSurrogate(r) {
				return fail(i)
			}
			if err := out.need(4); err != nil {
				return err
			}
			out.b, _ = e.put(out.b, r)
		default:
			return unknownHandler(errors)
		}
		if err := out.need(4 * len(instead)); err != nil {
			return err
		}
		for _, r := range instead {
			out.b, _ = e.put(out.b, r)
		}
	}
	return nil
}

// encodeError returns UnicodeEncodeError(name, s, start, end, reason).
func encodeError(c native.Call, name string, s *object.Str, start, end int, reason string) error {
	return unicodeError(c, object.UnicodeEncodeError, name, s.Value(), start, end, reason)
}

func unicodeError(c native.Call, class *object.Class, name string, source object.Value, start, end int, reason string) error {
	codec, err := object.NewStrCopy(c.Meter(), name)
	if err != nil {
		return err
	}
	why, err := object.NewStrCopy(c.Meter(), reason)
	if err != nil {
		return err
	}
	return &object.Error{Class: class, Args: []object.Value{codec, source, object.Int(int64(start)), object.Int(int64(end)), why}}
}
