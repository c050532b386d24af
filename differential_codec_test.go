package minipy_test

import (
	"fmt"
)

// codecSources are encodings and error handlers.
func codecSources(s *callKinds) {
	s.add(5, (*generator).encode)
	s.add(6, (*generator).decode)
}

func (g *generator) encoding() string {
	if g.chance(12) {
		return g.pick("'utf'", "'UTF-8'", "'u8'", "'unknown'", "''", "'utf_8_'", "'Latin 1'", "'iso-8859-1'", "'us-ascii'", "'l1'", "'utf16'", "'utf-32-le'", "'U16'", "'ASCII'", "'646'", "'utf-8\\x00'", "'\\xe9'", "'utf_16'", "'UTF-16LE'", "b'utf-8'", "None", "'cp819'", "'8859'")
	}
	return g.pick("'utf-8'", "'utf-8'", "'ascii'", "'latin-1'", "'utf-16'", "'utf-16-le'", "'utf-16-be'", "'utf-32'", "'utf-32-le'", "'utf-32-be'", "'utf-8-sig'")
}

func (g *generator) handler() string {
	if g.chance(20) {
		return g.pick("'unknown'", "''", "None", "'STRICT'", "b'strict'", "5")
	}
	return g.pick("'strict'", "'strict'", "'ignore'", "'replace'", "'backslashreplace'", "'surrogateescape'", "'surrogatepass'", "'xmlcharrefreplace'", "'namereplace'")
}

func (g *generator) encode() call {
	return call{"str.encode", fmt.Sprintf("x = %s\nr = x.encode(%s, %s)", quoted(g.runes(8)), g.encoding(), g.handler())}
}

// encoded writes bytes that are nearly right in some encoding.
func (g *generator) encoded() string {
	if g.chance(3) {
		data := make([]rune, g.IntN(12))
		interesting := []rune{0x00, 0x41, 0x7f, 0x80, 0xbf, 0xc0, 0xc2, 0xdf, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5, 0xff, 0xa0, 0x9f, 0xd8, 0xdc, 0xfe, 0xbb, 0x10, 0x01}
		for i := range data {
			data[i] = interesting[g.IntN(len(interesting))]
			if g.chance(6) {
				data[i] = rune(g.IntN(256))
			}
		}
		return "b" + quoted(data)
	}
	text := quoted(g.runes(6)) + ".encode(" + g.pick("'utf-8'", "'utf-8'", "'utf-16'", "'utf-16-le'", "'utf-16-be'", "'utf-32'", "'utf-32-be'", "'utf-8-sig'") + ", 'surrogatepass')"
	switch g.IntN(4) {
	case 0:
		return text + fmt.Sprintf("[%d:]", g.IntN(4))
	case 1:
		return text + fmt.Sprintf("[:-%d]", 1+g.IntN(3))
	case 2:
		return "b'a' + " + text + " + b'\\xff\\xe2\\x82'"
	}
	return text
}

func (g *generator) decode() call {
	form := g.pick("x.decode(%s, %s)", "x.decode(%s, %s)", "str(x, %s, %s)", "bytearray(x).decode(encoding=%s, errors=%s)", "str(memoryview(x), %s, errors=%s)")
	return call{"bytes.decode", fmt.Sprintf("x = %s\nr = "+form, g.encoded(), g.encoding(), g.handler())}
}
