package builtins

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/unicode/runenames"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Between text and bytes: the encodings by their names, and what the error handlers do.

// codec is one encoding. name is how messages call it.
type codec struct {
	name   string
	encode encoder
	decode func(d *decoding) error
}

var utf8Codec = &codec{"utf-8", encodeUTF8, decodeUTF8}

// codecNames maps every accepted name, in normal form, to its encoding.
var codecNames = func() map[string]*codec {
	names := map[string]*codec{}
	add := func(c *codec, aliases string) {
		for _, name := range strings.Fields(aliases) {
			names[name] = c
		}
	}
	add(utf8Codec, "utf-8 utf8 u8 utf utf8-ucs2 utf8-ucs4 cp65001")
	add(&codec{"utf-8-sig", encodeUTF8Sig, decodeUTF8Sig}, "utf-8-sig utf8-sig")
	add(&codec{"ascii", encodeASCII, decodeASCII}, "ascii us-ascii 646 ansi-x3.4-1968 ansi-x3.4-1986 cp367 csascii ibm367 iso646-us iso-ir-6 us")
	add(&codec{"latin-1", encodeLatin1, decodeLatin1}, "latin-1 latin1 latin iso-8859-1 iso8859-1 8859 l1 cp819 iso8859 ibm819 csisolatin1 iso-ir-100")
	add(&codec{"charmap", encodeCP1252, decodeCP1252}, "cp1252 windows-1252 1252")
	add(&codec{"utf-16", encodeUTF16, decodeUTF16}, "utf-16 utf16 u16")
	add(&codec{"utf-16-le", encodeUTF16LE, decodeUTF16LE}, "utf-16-le utf-16le utf16le utf16-le unicodelittleunmarked")
	add(&codec{"utf-16-be", encodeUTF16BE, decodeUTF16BE}, "utf-16-be utf-16be utf16be utf16-be unicodebigunmarked")
	add(&codec{"utf-32", encodeUTF32, decodeUTF32}, "utf-32 utf32 u32")
	add(&codec{"utf-32-le", encodeUTF32LE, decodeUTF32LE}, "utf-32-le utf-32le utf32le utf32-le")
	add(&codec{"utf-32-be", encodeUTF32BE, decodeUTF32BE}, "utf-32-be utf-32be utf32be utf32-be")
	return names
}()

// normalName brings the name of an encoding into normal form: lower case, with one dash for whatever stands between letters and digits. Names too long for
// any encoding are returned as they are.
func normalName(name string) string {
	if len(name) > 64 {
		return name
	}
	var b strings.Builder
	dash := false
	for _, r := range strings.ToLower(name) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9' || r == '.':
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(r)
		default:
			dash = true
		}
	}
	return b.String()
}

// findCodec returns the encoding of the given name, or LookupError.
func findCodec(c native.Call, name string) (*codec, error) {
	if found, ok := codecNames[name]; ok {
		return found, nil
	}
	if err := reserve(c, 3*len(name)); err != nil { // for the name in its normal form, or in the message
		return nil, err
	}
	if strings.IndexByte(name, 0) >= 0 {
		return nil, object.ValueErrorf("embedded null character")
	}
	if found, ok := codecNames[normalName(name)]; ok {
		return found, nil
	}
	return nil, object.Errorf(object.LookupError, "unknown encoding: %s", name)
}

// codecArgs reads the encoding and errors arguments of function; absent ones are utf-8 and strict.
func codecArgs(c native.Call, function string, encoding, errors object.Value) (*codec, string, error) {
	if encoding.IsUnbound() && errors.IsUnbound() {
		return utf8Codec, "strict", nil
	}
	name, handler := "utf-8", "strict"
	if !encoding.IsUnbound() {
		s := strOf(encoding)
		if s == nil {
			return nil, "", object.TypeErrorf("%s() argument 'encoding' must be str, not %s", function, object.ArgumentName(encoding))
		}
		name = s.String()
	}
	if !errors.IsUnbound() {
		s := strOf(errors)
		if s == nil {
			return nil, "", object.TypeErrorf("%s() argument 'errors' must be str, not %s", function, object.ArgumentName(errors))
		}
		handler = s.String()
	}
	codec, err := findCodec(c, name)
	return codec, handler, err
}

// output is a growing result, charged before it grows.
type output struct {
	m *budget.Meter
	b []byte
}

// need makes room for n more bytes.
func (o *output) need(n int) error {
	if cap(o.b)-len(o.b) >= n {
		return nil
	}
	room := 2*cap(o.b) + n
	if err := o.m.Alloc(budget.SizeClass(int64(room))); err != nil {
		return err
	}
	if err := o.m.Steps(int64(len(o.b) / 64)); err != nil {
		return err
	}
	o.b = append(make([]byte, 0, room), o.b...)
	return nil
}

// rune appends a code point as WTF-8.
func (o *output) rune(r rune) error {
	if err := o.need(4); err != nil {
		return err
	}
	o.b = object.AppendRune(o.b, r)
	return nil
}

func unknownHandler(name string) error {
	return object.Errorf(object.LookupError, "unknown error handler name '%s'", name)
}

// escaped writes r as backslashreplace does.
func escaped(r rune) string {
	switch {
	case r < 0x100:
		return fmt.Sprintf(`\x%02x`, r)
	case r < 0x10000:
		return fmt.Sprintf(`\u%04x`, r)
	}
	return fmt.Sprintf(`\U%08x`, r)
}

// named writes r as namereplace does.
func named(r rune) string {
	name := runenames.Name(r)
	switch {
	case r >= 0xac00 && r <= 0xd7a3:
		name = hangulName(r)
	case strings.HasPrefix(name, "<CJK Ideograph"):
		name = fmt.Sprintf("CJK UNIFIED IDEOGRAPH-%04X", r)
	}
	if name == "" || name[0] == '<' {
		return escaped(r)
	}
	return `\N{` + name + `}`
}

// hangulName composes the name of a Hangul syllable (The Unicode Standard, section 3.12).
func hangulName(r rune) string {
	lead := [...]string{"G", "GG", "N", "D", "DD", "R", "M", "B", "BB", "S", "SS", "", "J", "JJ", "C", "K", "T", "P", "H"}
	vowel := [...]string{"A", "AE", "YA", "YAE", "EO", "E", "YEO", "YE", "O", "WA", "WAE", "OE", "YO", "U", "WEO", "WE", "WI", "YU", "EU", "YI", "I"}
	trail := [...]string{"", "G", "GG", "GS", "N", "NJ", "NH", "D", "L", "LG", "LM", "LB", "LS", "LT", "LP", "LH", "M", "B", "BS", "S", "SS", "NG", "J",
		"C", "K", "T", "P", "H"}
	i := int(r - 0xac00)
	return "HANGUL SYLLABLE " + lead[i/588] + vowel[i%588/28] + trail[i%28]
}

// encodeText is str.encode.
func encodeText(c native.Call, s *object.Str, codec *codec, errors string) ([]byte, error) {
	return codec.encode.run(c, s, codec.name, errors)
}

// decodeBytes is bytes.decode. source is the object that holds b, for the error.
func decodeBytes(c native.Call, b []byte, source object.Value, codec *codec, errors string) (object.Value, error) {
	if err := scan(c, 2*len(b)); err != nil {
		return object.Unbound, err
	}
	if codec == utf8Codec && utf8.Valid(b) {
		if err := reserve(c, len(b)); err != nil {
			return object.Unbound, err
		}
		return text(c, string(b))
	}
	d := &decoding{output: output{m: c.Meter()}, c: c, in: b, source: source, name: codec.name, errors: errors}
	if err := codec.decode(d); err != nil {
		return object.Unbound, err
	}
	if d.done != "" || len(d.b) == 0 {
		return text(c, d.done)
	}
	if err := reserve(c, len(d.b)); err != nil {
		return object.Unbound, err
	}
	return text(c, string(d.b))
}
