package lexer

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/source"
)

// DecodeString returns the value of a String token's text: the characters of a str literal, or the bytes of a bytes literal. Lone surrogates
// ("\ud800") come as the three bytes that UTF-8 would have for them. The value shares the memory of text when there is nothing to decode, and takes
// at most len(text) bytes otherwise. A fault's span is the whole of text.
func DecodeString(text string) (value string, isBytes bool, err *Fault) {
	open := strings.IndexAny(text, "'\"")
	if open < 0 {
		return "", false, decodeFault(text, "BUG: a string without quotes")
	}
	p, _ := parsePrefix(text[:open])
	body := text[open:]
	quotes := 1
	if len(body) >= 6 && body[1] == body[0] && body[2] == body[0] {
		quotes = 3
	}
	if len(body) < 2*quotes {
		return "", false, decodeFault(text, "BUG: a string without closing quotes")
	}
	body = body[quotes : len(body)-quotes]
	if p.bytes {
		for i := range len(body) {
			if body[i] >= utf8.RuneSelf {
				return "", true, decodeFault(text, "bytes can only contain ASCII literal characters")
			}
		}
	}
	value, msg := decode(body, p)
	if msg != "" {
		return "", p.bytes, decodeFault(text, msg)
	}
	return value, p.bytes, nil
}

// DecodeFStringMiddle returns the characters that the text of one FStringMiddle token stands for. raw says that the string's prefix (the text of
// its FStringStart, see [IsRawPrefix]) has an r. Otherwise as DecodeString.
func DecodeFStringMiddle(text string, raw bool) (string, *Fault) {
	value, msg := decode(text, prefix{raw: raw})
	if msg != "" {
		return "", decodeFault(text, msg)
	}
	return value, nil
}

// IsRawPrefix reports whether the string that starts with start, a prefix and quotes, is raw.
func IsRawPrefix(start string) bool {
	p, _ := parsePrefix(strings.TrimRight(start, "'\""))
	return p.raw
}

func decodeFault(text, msg string) *Fault {
	return &Fault{Span: source.Span{End: uint32(len(text))}, Msg: msg, Kind: SyntaxError}
}

// decode returns what body, the text between the quotes, stands for; or what is wrong with it.
func decode(body string, p prefix) (value, wrong string) {
	special := "\\\r"
	if p.raw {
		special = "\r"
	}
	at := strings.IndexAny(body, special)
	if at < 0 {
		return body, ""
	}
	d := decoder{body: body, bytes: p.bytes}
	d.out.Grow(len(body))
	for at >= 0 {
		d.out.WriteString(body[d.pos : d.pos+at])
		d.pos += at
		if body[d.pos] == '\r' {
			d.lineEnd()
			d.out.WriteByte('\n')
		} else if wrong := d.escape(); wrong != "" {
			return "", wrong
		}
		at = strings.IndexAny(body[d.pos:], special)
	}
	d.out.WriteString(body[d.pos:])
	return d.out.String(), ""
}

type decoder struct {
	body  string
	pos   int
	bytes bool
	out   strings.Builder
}

// lineEnd steps over the line end at pos: \n, \r\n or \r.
func (d *decoder) lineEnd() {
	d.pos++
	if d.body[d.pos-1] == '\r' && d.pos < len(d.body) && d.body[d.pos] == '\n' {
		d.pos++
	}
}

// simpleEscapes are those of one character that stand for one.
var simpleEscapes = [256]byte{
	'\\': '\\', '\'': '\'', '"': '"', 'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v',
}

// escape decodes the escape sequence at pos, where there is a backslash.
func (d *decoder) escape() (wrong string) {
	start := d.pos
	d.pos++
	if d.pos >= len(d.body) { // the text of an f-string before a brace
		d.out.WriteByte('\\')
		return ""
	}
	c := d.body[d.pos]
	switch {
	case simpleEscapes[c] != 0:
		d.out.WriteByte(simpleEscapes[c])
		d.pos++
		return ""
	case c == '\n' || c == '\r':
		d.lineEnd()
		return ""
	case isOctal(c):
		d.octal()
		return ""
	case c == 'x' && d.bytes:
		return d.byteEscape(start)
	case c == 'x':
		return d.hex(start, 2, `truncated \xXX escape`)
	case c == 'u' && !d.bytes:
		return d.hex(start, 4, `truncated \uXXXX escape`)
	case c == 'U' && !d.bytes:
		return d.hex(start, 8, `truncated \UXXXXXXXX escape`)
	case c == 'N' && !d.bytes:
		return d.named(start)
	}
	d.out.WriteByte('\\') // no escape: both characters stay
	return ""
}

// octal decodes up to three octal digits at pos.
func (d *decoder) octal() {
	n := rune(0)
	for end := min(d.pos+3, len(d.body)); d.pos < end && isOctal(d.body[d.pos]); d.pos++ {
		n = n*8 + rune(d.body[d.pos]-'0')
	}
	if d.bytes {
		d.out.WriteByte(byte(n))
		return
	}
	d.out.WriteRune(n)
}

// byteEscape decodes \xXX in bytes; pos is at the x.
func (d *decoder) byteEscape(start int) string {
	d.pos++
	if d.pos+2 > len(d.body) || !isHex(d.body[d.pos]) || !isHex(d.body[d.pos+1]) {
		return fmt.Sprintf(`(value error) invalid \x escape at position %d`, start)
	}
	d.out.WriteByte(byte(hexValue(d.body[d.pos])<<4 | hexValue(d.body[d.pos+1])))
	d.pos += 2
	return ""
}

// hex decodes a code point of n hexadecimal digits; pos is at the letter before them.
func (d *decoder) hex(start, n int, truncated string) string {
	d.pos++
	r := rune(0)
	for ; n > 0; n-- {
		if d.pos >= len(d.body) || !isHex(d.body[d.pos]) {
			return d.fault(start, truncated)
		}
		r = r<<4 | hexValue(d.body[d.pos])
		d.pos++
	}
	if r < 0 || r > utf8.MaxRune {
		return d.fault(start, "illegal Unicode character")
	}
	d.rune(r)
	return ""
}

func hexValue(c byte) rune {
	if isDigit(c) {
		return rune(c - '0')
	}
	return rune(c|0x20-'a') + 10
}

// named decodes \N{name}; pos is at the N.
func (d *decoder) named(start int) string {
	const malformed = `malformed \N character escape`
	d.pos++
	if d.pos >= len(d.body) || d.body[d.pos] != '{' {
		return d.fault(start, malformed)
	}
	d.pos++
	n := strings.IndexByte(d.body[d.pos:], '}')
	if n < 0 {
		d.pos = len(d.body)
		return d.fault(start, malformed)
	}
	name := d.body[d.pos : d.pos+n]
	d.pos += n
	if n == 0 {
		return d.fault(start, malformed)
	}
	d.pos++
	r, ok := RuneByName(name)
	if !ok {
		return d.fault(start, "unknown Unicode character name")
	}
	d.out.WriteRune(r)
	return ""
}

// fault describes what is wrong between start and pos, in the words of CPython's codec. CPython hands the codec a text in which each
// character above 127 is written as an escape of ten bytes, and counts in that.
func (d *decoder) fault(start int, reason string) string {
	from := codecOffset(d.body[:start])
	to := from + codecOffset(d.body[start:d.pos]) - 1
	if from == to {
		return fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode byte 0x5c in position %d: %s", from, reason)
	}
	return fmt.Sprintf("(unicode error) 'unicodeescape' codec can't decode bytes in position %d-%d: %s", from, to, reason)
}

func codecOffset(s string) int {
	n := 0
	for i, r := range s {
		if r < utf8.RuneSelf {
			n++
			continue
		}
		n += len(`\U00000000`)
		if i > 0 && s[i-1] == '\\' && !escaped(s, i-1) {
			n += len(`u005c`)
		}
	}
	return n
}

// escaped reports whether the backslash at i is itself escaped: by an odd number of backslashes right before it.
func escaped(s string, i int) bool {
	n := len(s[:i]) - len(strings.TrimRight(s[:i], `\`))
	return n%2 == 1
}

// rune writes r in UTF-8, and a surrogate, for which UTF-8 has no form, in the three bytes that the scheme would give it.
func (d *decoder) rune(r rune) {
	if r >= 0xd800 && r <= 0xdfff {
		d.out.Write([]byte{0xe0 | byte(r>>12), 0x80 | byte(r>>6)&0x3f, 0x80 | byte(r)&0x3f})
		return
	}
	d.out.WriteRune(r)
}
