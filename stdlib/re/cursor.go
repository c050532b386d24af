package re

import (
	"fmt"
	"strconv"
	"strings"
	"unicode"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// token is one unit of a pattern: a character, or a backslash with the character behind it.
type token struct {
	r       rune // the character, or the one behind the backslash
	escaped bool
	end     bool // there is no further token
}

// is reports whether the token is the plain character r.
func (t token) is(r rune) bool { return t.r == r && !t.escaped && !t.end }

func (t token) width() int {
	switch {
	case t.end:
		return 0
	case t.escaped:
		return 2
	}
	return 1
}

func (t token) text() string {
	switch {
	case t.end:
		return ""
	case t.escaped:
		return "\\" + runeText(t.r)
	}
	return runeText(t.r)
}

func runeText(r rune) string { return string(object.AppendRune(nil, r)) }

func itoa(n int64) string { return strconv.FormatInt(n, 10) }

// cursor reads a pattern or a template token by token, always one ahead. The first error sticks and ends the input, so that whoever
// reads meets the end and looks at err once.
type cursor struct {
	m       *budget.Meter
	text    []rune // of bytes patterns: a rune for each byte
	ofBytes bool
	at      int // index of the token behind next
	next    token
	err     error
	// lookup finds a character by its Unicode name, for \N.
	lookup func(name string) (rune, bool)
}

// start begins to read text, which is WTF-8 or, for bytes patterns, any bytes.
func (c *cursor) start(m *budget.Meter, text string, ofBytes bool) {
	c.m, c.ofBytes = m, ofBytes
	n := len(text)
	if c.err = m.Steps(int64(n/4) + 8); c.err == nil {
		c.err = m.Alloc(budget.SizeClass(int64(n) * 4))
	}
	if c.err != nil {
		c.next = token{end: true}
		return
	}
	c.text = make([]rune, 0, n)
	if ofBytes {
		for i := range n {
			c.text = append(c.text, rune(text[i]))
		}
	} else {
		for i := 0; i < n; {
			r, size := object.DecodeRune(text[i:])
			c.text = append(c.text, r)
			i += size
		}
	}
	c.advance()
}

// advance moves on by one token.
func (c *cursor) advance() {
	switch {
	case c.err != nil || c.at >= len(c.text):
		c.next = token{end: true}
		return
	case c.text[c.at] != '\\':
		c.next = token{r: c.text[c.at]}
		c.at++
	case c.at+1 == len(c.text):
		c.stop(&PatternError{"bad escape (end of pattern)", len(c.text) - 1})
	default:
		c.next = token{r: c.text[c.at+1], escaped: true}
		c.at += 2
	}
}

// take returns the next token and moves behind it.
func (c *cursor) take() token {
	t := c.next
	c.advance()
	return t
}

// accept moves behind the next token if it is r.
func (c *cursor) accept(r rune) bool {
	if !c.next.is(r) {
		return false
	}
	c.advance()
	return true
}

// pos is the position of the next token; seek goes back to one.
func (c *cursor) pos() int { return c.at - c.next.width() }

func (c *cursor) seek(pos int) {
	c.at = pos
	c.advance()
}

// stop makes err the error unless there is one, and ends the input.
func (c *cursor) stop(err error) {
	if c.err == nil {
		c.err = err
	}
	c.next = token{end: true}
	c.at = len(c.text)
}

// fail stops with an error of the pattern whose place is back characters before the next token.
func (c *cursor) fail(back int, format string, args ...any) {
	pos := c.pos() - back
	msg := format
	if len(args) > 0 {
		msg = fmt.Sprintf(format, args...)
	}
	if c.ofBytes {
		msg = asciiOnly(msg)
	}
	c.stop(&PatternError{msg, pos})
}

// asciiOnly writes the characters of a message beyond ASCII as \xhh.
func asciiOnly(msg string) string {
	var b strings.Builder
	for _, r := range msg {
		if r < 0x80 {
			b.WriteRune(r)
		} else {
			fmt.Fprintf(&b, `\x%02x`, r)
		}
	}
	return b.String()
}

// digits takes up to n digits below base and returns them.
func (c *cursor) digits(n int, base rune) string {
	var b strings.Builder
	for ; n > 0 && isDigit(c.next, base); n-- {
		b.WriteRune(c.take().r)
	}
	return b.String()
}

// isDigit reports whether t is a digit of base 8, 10 or 16.
func isDigit(t token, base rune) bool {
	if t.escaped || t.end {
		return false
	}
	switch r := t.r; {
	case r >= '0' && r <= '9':
		return r-'0' < base
	case base == 16:
		return r >= 'a' && r <= 'f' || r >= 'A' && r <= 'F'
	}
	return false
}

// until takes everything up to the terminator, which it passes: the name of a group or a character.
func (c *cursor) until(terminator rune, what string) string {
	var b strings.Builder
	n := 0
	for {
		t := c.take()
		switch {
		case t.end && n == 0:
			c.fail(0, "missing %s", what)
			return ""
		case t.end:
			c.fail(n, "missing %c, unterminated name", terminator)
			return ""
		case t.is(terminator):
			if n == 0 {
				c.fail(1, "missing %s", what)
			}
			return b.String()
		}
		b.WriteString(t.text())
		n += t.width()
	}
}

// checkName reports whether name may be the name of a group; the error's place is back characters before the name's end.
func (c *cursor) checkName(name string, back int) bool {
	ok := isIdentifier(name)
	if c.ofBytes && !isASCII(name) {
		ok = false
	}
	if !ok {
		c.fail(object.CodePoints(name)+back, "bad character in group name %s", c.quote(name))
	}
	return ok
}

// quote writes a name as repr does (or ascii, for bytes patterns).
func (c *cursor) quote(name string) string {
	v, err := object.NewStrCopy(c.m, name)
	if err != nil {
		c.stop(err)
		return ""
	}
	b := object.NewBuilder(c.m)
	if err := object.WriteRepr(nil, b, v); err != nil {
		c.stop(err)
	}
	if c.ofBytes {
		return asciiOnly(b.String())
	}
	return b.String()
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isIdentifier(s string) bool {
	for i, r := range s {
		switch {
		case r == '_' || unicode.IsLetter(r) || unicode.Is(unicode.Nl, r) || unicode.Is(unicode.Other_ID_Start, r):
		case i > 0 && unicode.In(r, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc, unicode.Other_ID_Continue):
		default:
			return false
		}
	}
	return s != ""
}

// isNumber reports whether a name consists of ASCII digits.
func isNumber(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return s != ""
}
