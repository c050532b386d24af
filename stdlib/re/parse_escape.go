package re

import (
	"strconv"
	"unicode"
)

// charEscapes are the escapes of single characters, in patterns, sets and templates.
var charEscapes = map[rune]rune{'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}

var categoryEscapes = map[rune]category{'w': catWord, 'W': catNotWord, 'd': catDigit, 'D': catNotDigit, 's': catSpace, 'S': catNotSpace}

func isASCIILetter(r rune) bool { return r < 0x80 && (byte(r)|0x20)-'a' < 26 }

// numericEscape reads the rest of an escape that gives a character by its number or name: \x, \u, \U, \N. ok is false when t begins no such
// escape.
func (c *cursor) numericEscape(t token) (r rune, ok bool) {
	digits := 0
	switch {
	case t.r == 'x':
		digits = 2
	case t.r == 'u' && !c.ofBytes:
		digits = 4
	case t.r == 'U' && !c.ofBytes:
		digits = 8
	case t.r == 'N' && !c.ofBytes:
		return c.namedEscape(), true
	default:
		return 0, false
	}
	text := c.digits(digits, 16)
	if len(text) != digits {
		c.fail(2+len(text), "incomplete escape \\%c%s", t.r, text)
		return 0, true
	}
	n, err := strconv.ParseUint(text, 16, 32)
	if err != nil || n > unicode.MaxRune {
		c.fail(2+len(text), "bad escape \\%c%s", t.r, text)
		return 0, true
	}
	return rune(n), true
}

func (c *cursor) namedEscape() rune {
	if !c.accept('{') {
		c.fail(0, "missing {")
		return 0
	}
	name := c.until('}', "character name")
	if c.err != nil {
		return 0
	}
	if c.lookup != nil {
		if r, ok := c.lookup(name); ok {
			return r
		}
	}
	c.fail(len([]rune(name))+len(`\N{}`), "undefined character name %s", c.quote(name))
	return 0
}

// octal is the value of octal digits, an error above 0o377.
func (c *cursor) octal(text string) rune {
	n, err := strconv.ParseInt(text, 8, 32)
	if err != nil || n > 0o377 {
		c.fail(1+len(text), "octal escape value \\%s outside of range 0-0o377", text)
		return 0
	}
	return rune(n)
}

// badEscape is the error for an escape that means nothing.
func (c *cursor) badEscape(t token) { c.fail(2, "bad escape %s", t.text()) }

// setEscape reads an escape inside brackets: a character, or a category.
func (p *parser) setEscape(t token) (r rune, cat category, isCategory bool) {
	if r, ok := charEscapes[t.r]; ok {
		return r, 0, false
	}
	if cat, ok := categoryEscapes[t.r]; ok {
		return 0, cat, true
	}
	if r, ok := p.numericEscape(t); ok {
		return r, 0, false
	}
	switch {
	case t.r >= '0' && t.r <= '7':
		return p.octal(string(t.r) + p.digits(2, 8)), 0, false
	case t.r == '8' || t.r == '9' || isASCIILetter(t.r):
		p.badEscape(t)
		return 0, 0, false
	}
	return t.r, 0, false
}

var placeEscapes = map[rune]place{'A': atTextStart, 'Z': atTextEnd, 'b': atBoundary, 'B': atNoBoundary}

// escape reads an escape outside brackets.
func (p *parser) escape(t token) *node {
	if at, ok := placeEscapes[t.r]; ok {
		return p.assert(at)
	}
	if cat, ok := categoryEscapes[t.r]; ok {
		return p.set(&charset{categories: []category{p.rules(cat)}})
	}
	if r, ok := charEscapes[t.r]; ok {
		return p.literal(r)
	}
	if r, ok := p.numericEscape(t); ok {
		return p.literal(r)
	}
	switch {
	case t.r == '0':
		return p.literal(p.octal("0" + p.digits(2, 8)))
	case t.r >= '1' && t.r <= '9':
		return p.numberEscape(t)
	case isASCIILetter(t.r):
		p.badEscape(t)
		return nil
	}
	return p.literal(t.r)
}

// numberEscape reads \1 to \99, a reference to a group, or \ooo, a character by three octal digits.
func (p *parser) numberEscape(t token) *node {
	text := string(t.r)
	if isDigit(p.next, 10) {
		text += string(p.take().r)
		if isOctal(text) && isDigit(p.next, 8) {
			return p.literal(p.octal(text + string(p.take().r)))
		}
	}
	group, err := strconv.Atoi(text)
	if err != nil || group >= len(p.groups) {
		p.fail(len(text), "invalid group reference %s", text)
		return nil
	}
	return p.reference(group, 1+len(text))
}

func isOctal(text string) bool { return text[0] <= '7' && text[1] <= '7' }

// reference makes a reference to a group that is closed; the place of an error is back characters before the next token.
func (p *parser) reference(group, back int) *node {
	if p.groups[group] == nil {
		p.fail(back, "cannot refer to an open group")
		return nil
	}
	if !p.checkBehind(group) {
		return nil
	}
	p.irregular = true
	return p.node(node{kind: nodeReference, group: group, fold: p.flags&IgnoreCase != 0, ascii: !p.unicode()})
}

// checkBehind refuses a reference inside a lookbehind to a group of the same lookbehind.
func (p *parser) checkBehind(group int) bool {
	switch {
	case p.behind < 0:
	case group >= len(p.groups) || p.groups[group] == nil:
		p.fail(0, "cannot refer to an open group")
		return false
	case group >= p.behind:
		p.fail(0, "cannot refer to group defined in the same lookbehind subpattern")
		return false
	}
	return true
}
