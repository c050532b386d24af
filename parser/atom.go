package parser

import (
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

var (
	sizeName         = sizeOf[Name]()
	sizeConstant     = sizeOf[Constant]()
	sizeAttribute    = sizeOf[Attribute]()
	sizeSubscript    = sizeOf[Subscript]()
	sizeSlice        = sizeOf[Slice]()
	sizeCall         = sizeOf[Call]()
	sizeList         = sizeOf[List]()
	sizeSet          = sizeOf[Set]()
	sizeDict         = sizeOf[Dict]()
	sizeListComp     = sizeOf[ListComp]()
	sizeSetComp      = sizeOf[SetComp]()
	sizeDictComp     = sizeOf[DictComp]()
	sizeGeneratorExp = sizeOf[GeneratorExp]()
)

// primary parses an atom and what is applied to it: attributes, calls, subscripts.
func (p *parser) primary() Expr {
	outer := p.beginSpine()
	start := p.start()
	e := p.atom()
	for {
		switch p.tok.Type {
		case lexer.Dot:
			p.next()
			at := p.here()
			attr := p.identifier()
			p.wrap()
			p.charge(sizeAttribute)
			e = &Attribute{Span: p.from(start), Value: e, Attr: attr, AttrSpan: at}
		case lexer.LParen:
			p.wrap()
			e = p.call(start, e)
		case lexer.LBracket:
			p.wrap()
			e = p.subscript(start, e)
		default:
			p.endSpine(outer)
			return e
		}
	}
}

// atom parses what has no operators outside of brackets.
func (p *parser) atom() Expr {
	switch p.tok.Type {
	case lexer.Name:
		at := p.here()
		p.charge(sizeName)
		return &Name{Span: at, ID: p.identifier()}
	case lexer.Number:
		return p.number()
	case lexer.String, lexer.FStringStart:
		return p.strings()
	case lexer.LParen:
		return p.parenthesis()
	case lexer.LBracket:
		return p.list()
	case lexer.LBrace:
		return p.braces()
	case lexer.KwNone:
		return p.constant(ConstNone)
	case lexer.KwTrue:
		return p.constant(ConstTrue)
	case lexer.KwFalse:
		return p.constant(ConstFalse)
	case lexer.Ellipsis:
		return p.constant(ConstEllipsis)
	}
	p.unexpected()
	return bad
}

func (p *parser) constant(kind ConstantKind) *Constant {
	at := p.here()
	p.next()
	p.charge(sizeConstant)
	return &Constant{Span: at, Kind: kind}
}

// parenthesis parses a group, a tuple, a generator expression or a yield expression in parentheses.
func (p *parser) parenthesis() Expr {
	start := p.start()
	p.open()
	p.enter()
	defer p.leave()
	switch p.tok.Type {
	case lexer.RParen:
		p.shut(lexer.RParen)
		p.charge(sizeTuple)
		return &Tuple{Span: p.from(start), Parenthesized: true}
	case lexer.KwYield:
		e := p.yield()
		p.shut(lexer.RParen)
		return e
	case lexer.DoubleStar:
		return p.doubleStarredGroup()
	}
	first := p.starNamed()
	switch p.tok.Type {
	case lexer.Comma:
		elts, _ := p.elements(first, lexer.RParen)
		p.shut(lexer.RParen)
		p.charge(sizeTuple)
		return &Tuple{Span: p.from(start), Elts: elts, Parenthesized: true}
	case lexer.KwFor, lexer.KwAsync:
		generators := p.generators()
		p.notStarred(first)
		p.shut(lexer.RParen)
		p.charge(sizeGeneratorExp)
		return &GeneratorExp{Span: p.from(start), Elt: first, Generators: generators}
	}
	if _, starred := first.(*Starred); starred && p.tok.Type == lexer.RParen {
		p.fail(first.GetSpan(), "cannot use starred expression here")
	}
	p.shut(lexer.RParen)
	return first
}

// doubleStarredGroup finds the message for `(**x`.
func (p *parser) doubleStarredGroup() Expr {
	at := p.here()
	m := p.mark()
	if p.quiet == 0 {
		p.next()
		ok := p.attempt(func() {
			p.expression()
			p.shut(lexer.RParen)
		})
		if ok {
			p.fail(at, "cannot use double starred expression here")
		} else {
			p.reset(m)
		}
	}
	p.unexpected()
	return bad
}

// notStarred refuses `*x for ...`.
func (p *parser) notStarred(elt Expr) {
	if _, starred := elt.(*Starred); starred {
		p.fail(elt.GetSpan(), "iterable unpacking cannot be used in comprehension")
	}
}

// elements parses what follows first in a display up to its closing bracket; the next token is the comma after first. comma is the place of the last comma.
func (p *parser) elements(first Expr, closer tokenType) (elts []Expr, comma source.Span) {
	elts = push(p, nil, first)
	for p.tok.Type == lexer.Comma {
		comma = p.here()
		p.next()
		if p.tok.Type == closer || !p.atExpr() {
			break
		}
		elts = push(p, elts, p.starNamed())
	}
	return elts, comma
}

// list parses a list display or comprehension.
func (p *parser) list() Expr {
	start := p.start()
	p.open()
	p.enter()
	defer p.leave()
	if p.tok.Type == lexer.RBracket {
		p.shut(lexer.RBracket)
		p.charge(sizeList)
		return &List{Span: p.from(start)}
	}
	first := p.starNamed()
	if p.atFor() {
		generators := p.generators()
		p.notStarred(first)
		p.shut(lexer.RBracket)
		p.charge(sizeListComp)
		return &ListComp{Span: p.from(start), Elt: first, Generators: generators}
	}
	elts, comma := p.elements(first, lexer.RBracket)
	p.forgotParentheses(elts, comma)
	p.shut(lexer.RBracket)
	p.charge(sizeList)
	return &List{Span: p.from(start), Elts: elts}
}

// forgotParentheses finds the message for `[x, y for ...]`.
func (p *parser) forgotParentheses(elts []Expr, comma source.Span) {
	if !p.atFor() || p.err != nil || p.quiet > 0 {
		return
	}
	m := p.mark()
	if p.attempt(func() { p.generators() }) {
		whole := elts[0].GetSpan().To(elts[len(elts)-1].GetSpan())
		if len(elts) == 1 {
			whole = whole.To(comma)
		}
		p.fail(whole, "did you forget parentheses around the comprehension target?")
		return
	}
	p.reset(m)
}

// braces parses a dict or set display or comprehension.
func (p *parser) braces() Expr {
	start := p.start()
	p.open()
	p.enter()
	defer p.leave()
	switch p.tok.Type {
	case lexer.RBrace, lexer.DoubleStar:
		return p.dict(start, nil)
	case lexer.Star:
		return p.set(start, p.starred())
	}
	if p.tok.Type == lexer.Name && p.peek() == lexer.Walrus {
		return p.set(start, p.walrus())
	}
	at := p.start()
	first := p.expression()
	if p.tok.Type == lexer.Colon {
		return p.dict(start, first)
	}
	p.afterNamed(first, at)
	return p.set(start, first)
}

// set parses the rest of a set after its first element.
func (p *parser) set(start uint32, first Expr) Expr {
	if p.atFor() {
		generators := p.generators()
		p.notStarred(first)
		p.shut(lexer.RBrace)
		p.charge(sizeSetComp)
		return &SetComp{Span: p.from(start), Elt: first, Generators: generators}
	}
	elts, comma := p.elements(first, lexer.RBrace)
	p.forgotParentheses(elts, comma)
	p.shut(lexer.RBrace)
	p.charge(sizeSet)
	return &Set{Span: p.from(start), Elts: elts}
}

// dict parses the rest of a dict; key is its first key, before the colon, or nil when nothing of the dict was parsed.
func (p *parser) dict(start uint32, key Expr) Expr {
	var keys, values []Expr
	for first := true; p.tok.Type != lexer.RBrace; first = false {
		if key == nil && p.tok.Type == lexer.DoubleStar {
			at := p.here()
			p.next()
			keys = push(p, keys, nil)
			values = push(p, values, p.bitwise())
			if first && p.atFor() && p.err == nil && p.quiet == 0 {
				p.unpackingInComprehension(at)
			}
		} else {
			if key == nil {
				key = p.dictKey()
			}
			value := p.dictValue()
			if first && p.atFor() {
				generators := p.generators()
				p.shut(lexer.RBrace)
				p.charge(sizeDictComp)
				return &DictComp{Span: p.from(start), Key: key, Value: value, Generators: generators}
			}
			keys = push(p, keys, key)
			values = push(p, values, value)
			key = nil
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.shut(lexer.RBrace)
	p.charge(sizeDict)
	return &Dict{Span: p.from(start), Keys: keys, Values: values}
}

// dictKey parses a key other than the first.
func (p *parser) dictKey() Expr {
	key := p.expressionBefore(false)
	if p.tok.Type != lexer.Colon && p.err == nil {
		end := key.GetSpan().End
		p.fail(source.Span{Start: end - 1, End: end}, "':' expected after dictionary key")
	}
	return key
}

// dictValue parses the colon and the value.
func (p *parser) dictValue() Expr {
	colon := p.here()
	p.expect(lexer.Colon)
	switch p.tok.Type {
	case lexer.RBrace, lexer.Comma:
		p.fail(colon, "expression expected after dictionary key and ':'")
	case lexer.Star:
		at := p.start()
		m := p.mark()
		p.next()
		if p.quiet == 0 && p.attempt(func() { p.bitwise() }) {
			p.fail(p.from(at), "cannot use a starred expression in a dictionary value")
		} else {
			p.reset(m)
		}
	}
	return p.expression()
}

// unpackingInComprehension finds the message for `{**x for ...}`.
func (p *parser) unpackingInComprehension(stars source.Span) {
	m := p.mark()
	ok := p.attempt(func() {
		p.generators()
		p.shut(lexer.RBrace)
	})
	if ok {
		p.fail(stars, "dict unpacking cannot be used in dict comprehension")
		return
	}
	p.reset(m)
}
