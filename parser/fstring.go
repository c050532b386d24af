package parser

import (
	"strings"

	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// fstring parses one f-string literal into parts.
func (p *parser) fstring(parts *joinedParts) {
	raw := lexer.IsRawPrefix(p.tok.Value)
	p.next()
	p.enter()
	p.fstringText(parts, raw)
	p.leave()
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
			if fault != nil {
				p.fail(at, fault.Msg)
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
	first := p.tok
	level := p.level
	e := p.yieldOr()
	if p.err != nil {
		p.badFieldValue(first, level)
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
// can, and then misses what should follow; when it finds none at all it misses the expression.
func (p *parser) badFieldValue(first *token, level int) {
	e, ok := p.err.(*SyntaxError)
	if !ok || !p.generic || p.quiet > 0 {
		return
	}
	p.generic = false
	if e.Span.Start == uint32(first.Pos.Offset) || p.level > level || !startsAlone(first.Type) {
		e.Msg, e.Span = "f-string: expecting a valid expression after '{'", tokenSpan(first)
		return
	}
	e.Msg = "f-string: expecting '=', or '!', or ':', or '}'"
}

// startsAlone reports whether a token of type t is an expression of its own, or the start of a bracketed one.
func startsAlone(t tokenType) bool {
	switch t {
	case lexer.KwNot, lexer.KwLambda, lexer.KwAwait, lexer.Tilde, lexer.Minus, lexer.Plus, lexer.Star:
		return false
	}
	return true
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
