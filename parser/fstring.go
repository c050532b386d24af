package parser

import (
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// fstring parses one f-string literal into parts.
func (p *parser) fstring(parts *joinedParts) {
	raw := lexer.IsRawPrefix(p.tok.Value)
	outer := p.textFault
	p.textFault = ""
	p.next()
	p.enter()
	p.fstringText(parts, raw)
	p.leave()
	if p.textFault != "" {
		p.fail(p.here(), p.textFault)
	}
	p.textFault = outer
	p.expect(lexer.FStringEnd)
}

// fstringText parses literal text and replacement fields until something else comes: the end of the string, or of a format specification.
func (p *parser) fstringText(parts *joinedParts, raw bool) {
	for {
		switch p.tok.Type {
		case lexer.FStringMiddle:
			at := p.here()
			literal := p.tok.Value
			if strings.IndexByte(literal, '\\') >= 0 || strings.IndexByte(literal, '\r') >= 0 {
				p.chargeText(len(literal))
			}
			text, fault := lexer.DecodeFStringMiddle(literal, raw)
			if fault != nil && p.textFault == "" {
				p.textFault = fault.Msg
			}
			p.next()
			parts.text(p, at, text)
		case lexer.LBrace:
			p.replacementField(parts, raw)
		default:
			return
		}
	}
}

// replacementField parses `{value=!conversion:spec}`.
func (p *parser) replacementField(parts *joinedParts, raw bool) {
	start := p.start()
	outer := p.field
	p.open()
	p.field = p.level
	inside := p.end
	value := p.fieldValue()
	debugEnd := uint32(0)
	if p.tok.Type == lexer.Equal {
		p.next()
		debugEnd = p.start()
		p.oneOf("f-string: expecting '!', or ':', or '}'", lexer.Exclamation, lexer.Colon, lexer.RBrace)
	}
	var conversion rune
	if p.tok.Type == lexer.Exclamation {
		conversion = p.conversion()
		p.oneOf("f-string: expecting ':' or '}'", lexer.Colon, lexer.RBrace)
	}
	var spec Expr
	if p.tok.Type == lexer.Colon {
		spec = p.formatSpec(raw)
		p.oneOf("f-string: expecting '}', or format specs", lexer.RBrace)
	}
	if p.tok.Type != lexer.RBrace {
		p.fail(p.here(), "f-string: expecting '}'")
	}
	p.field = outer
	p.shut(lexer.RBrace)
	if p.err != nil {
		return
	}
	if debugEnd > 0 {
		// The text is that of the source, white space and all.
		parts.text(p, source.Span{Start: inside, End: debugEnd}, p.text[inside:debugEnd])
		if conversion == 0 && spec == nil {
			conversion = 'r'
		}
	}
	p.charge(sizeFormattedValue)
	parts.value(p, &FormattedValue{Span: p.from(start), Value: value, Conversion: conversion, FormatSpec: spec})
}

// oneOf makes it an error that none of types comes next.
func (p *parser) oneOf(msg string, types ...tokenType) {
	for _, t := range types {
		if p.tok.Type == t {
			return
		}
	}
	p.fail(p.here(), msg)
}

// fieldValue parses the expression of a replacement field.
func (p *parser) fieldValue() Expr {
	switch p.tok.Type {
	case lexer.Equal, lexer.Exclamation, lexer.Colon, lexer.RBrace:
		p.fail(p.here(), "f-string: valid expression required before '"+p.tok.Value+"'")
		return bad
	}
	first := p.in.RawCursor()
	e := p.yieldOr()
	if p.err != nil {
		p.badFieldValue(first)
		return bad
	}
	switch p.tok.Type {
	case lexer.Equal, lexer.Exclamation, lexer.Colon, lexer.RBrace:
	default:
		p.fail(p.here(), "f-string: expecting '=', or '!', or ':', or '}'")
	}
	return e
}

// badFieldValue replaces a bare "invalid syntax" within a field by what CPython says there: its grammar takes the longest expression that it
// can, and then misses what should follow; when it finds none at all it misses the expression. first is the cursor's place at the field's first token.
func (p *parser) badFieldValue(first plex.RawCursor) {
	e, ok := p.err.(*SyntaxError)
	if !ok || !p.generic || p.quiet > 0 {
		return
	}
	p.generic = false
	behind, found := p.longestExpression(first, e.Span.Start)
	e.Span = tokenSpan(behind)
	if !found {
		e.Msg = "f-string: expecting a valid expression after '{'"
		return
	}
	e.Msg = "f-string: expecting '=', or '!', or ':', or '}'"
}

// longestExpression looks for the longest expression that begins at the cursor's place first, where a token at offset may not stand where
// it does. It returns the token behind it, and whether there is any expression; if not, the token is the first.
func (p *parser) longestExpression(first plex.RawCursor, offset uint32) (behind *token, found bool) {
	tokens := p.tokensUpTo(first, offset)
	n := len(tokens) - 1
	if open := outermostOpen(tokens[:n]); open >= 0 {
		n = open // what is in the brackets is no expression, so that they are not part of one
	}
	if tokens[0].Type == lexer.KwLambda {
		n = 0
	}
	for n > 0 && !endsExpression(&tokens[n-1]) {
		n--
	}
	return &tokens[n], n > 0
}

// tokensUpTo returns the tokens from the cursor's place first to the one at offset, at least one.
func (p *parser) tokensUpTo(first plex.RawCursor, offset uint32) []plex.Token {
	end := max(p.in.RawCursor(), first) + 1
	tokens := p.in.Range(first, end)
	for i := range tokens {
		if uint32(tokens[i].Pos.Offset) >= offset {
			return tokens[:i+1]
		}
	}
	return tokens
}

// outermostOpen returns the index of the first bracket among tokens that they do not close, or -1.
func outermostOpen(tokens []plex.Token) int {
	depth, open := 0, -1
	for i := range tokens {
		switch tokens[i].Type {
		case lexer.LParen, lexer.LBracket, lexer.LBrace:
			if depth == 0 {
				open = i
			}
			depth++
		case lexer.RParen, lexer.RBracket, lexer.RBrace:
			if depth--; depth == 0 {
				open = -1
			}
		}
	}
	return open
}

// endsExpression reports whether an expression, or a tuple without parentheses, may end with the token.
func endsExpression(t *plex.Token) bool {
	switch t.Type {
	case lexer.Name, lexer.Number, lexer.String, lexer.FStringEnd, lexer.KwNone, lexer.KwTrue, lexer.KwFalse, lexer.Ellipsis, lexer.Comma,
		lexer.RParen, lexer.RBracket, lexer.RBrace:
		return true
	}
	return false
}

// conversion parses `!r`.
func (p *parser) conversion() rune {
	mark := p.tok
	p.next()
	switch p.tok.Type {
	case lexer.Colon, lexer.RBrace:
		p.fail(p.here(), "f-string: missing conversion character")
		return 0
	case lexer.Name:
	default:
		p.fail(p.here(), "f-string: invalid conversion character")
		return 0
	}
	if p.start() != uint32(mark.Pos.Offset)+1 {
		p.fail(spanOfTokens(mark, p.tok), "f-string: conversion type must come right after the exclamanation mark")
		return 0
	}
	switch name := p.tok.Value; name {
	case "s", "r", "a":
		p.next()
		return rune(name[0])
	default:
		p.failf(p.here(), "f-string: invalid conversion character '%s': expected 's', 'r', or 'a'", name)
		return 0
	}
}

// formatSpec parses `:spec`, which is a JoinedStr of its own.
func (p *parser) formatSpec(raw bool) Expr {
	p.next()
	start := p.start()
	p.enter()
	var parts joinedParts
	p.fstringText(&parts, raw)
	parts.flush(p)
	p.leave()
	p.charge(sizeJoinedStr)
	return &JoinedStr{Span: source.Span{Start: start, End: max(start, p.end)}, Values: parts.values}
}
