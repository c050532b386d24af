package parser

import (
	"github.com/minipy/minipy/lexer"
)

var (
	sizeMatch          = sizeOf[Match]()
	sizeMatchValue     = sizeOf[MatchValue]()
	sizeMatchSingleton = sizeOf[MatchSingleton]()
	sizeMatchSequence  = sizeOf[MatchSequence]()
	sizeMatchMapping   = sizeOf[MatchMapping]()
	sizeMatchClass     = sizeOf[MatchClass]()
	sizeMatchStar      = sizeOf[MatchStar]()
	sizeMatchAs        = sizeOf[MatchAs]()
	sizeMatchOr        = sizeOf[MatchOr]()
)

// atMatch decides whether the name match, which comes next, begins a match statement. Before a bracket or a sign it may as well begin an
// expression; only a statement has a colon at the end of the line.
func (p *parser) atMatch() bool {
	t := p.peek()
	switch t {
	case lexer.LParen, lexer.LBracket, lexer.Minus, lexer.Plus, lexer.Star, lexer.KwNot:
	default:
		return startsExpr[t+1]
	}
	m := p.mark()
	defer p.reset(m)
	depth := 0
	for last := lexer.Name; ; last = p.tok.Type {
		p.next()
		switch p.tok.Type {
		case lexer.LParen, lexer.LBracket, lexer.LBrace:
			depth++
		case lexer.RParen, lexer.RBracket, lexer.RBrace:
			depth--
		case lexer.Newline:
			return last == lexer.Colon
		case lexer.Semicolon:
			// Without this a line of many calls of match would be looked through again from each.
			if depth == 0 {
				return false
			}
		case lexer.EOF, lexer.Error:
			return false
		}
	}
}

func (p *parser) matchStmt() Stmt {
	start := p.start()
	p.next()
	at := p.start()
	subject := p.starNamed()
	if p.tok.Type == lexer.Comma {
		subject = p.tupleFrom(at, subject, (*parser).starNamed)
	} else if _, starred := subject.(*Starred); starred {
		p.unexpected()
	}
	p.colon(false)
	p.expect(lexer.Newline)
	if p.tok.Type != lexer.Indent {
		p.missingBlock("'match' statement", start)
		return &Pass{}
	}
	p.next()
	if !p.isWord("case") {
		p.unexpected()
	}
	var cases []MatchCase
	for p.isWord("case") && p.err == nil {
		cases = push(p, cases, p.matchCase())
	}
	end := p.end
	p.expect(lexer.Dedent)
	p.end = end
	p.charge(sizeMatch)
	return &Match{p.from(start), subject, cases}
}

func (p *parser) matchCase() MatchCase {
	start := p.start()
	p.next()
	c := MatchCase{Pattern: p.patterns()}
	if p.accept(lexer.KwIf) {
		c.Guard = p.namedExpr()
	}
	p.colon(false)
	c.Body = p.block("'case' statement", start)
	c.Span = p.from(start)
	return c
}

// badPattern stands in for what could not be parsed.
var badPattern Pattern = &MatchAs{}

// patterns parses what stands behind `case`: a pattern, or a sequence without brackets.
func (p *parser) patterns() Pattern {
	start := p.start()
	p.enter()
	first := p.maybeStarPattern()
	if p.tok.Type == lexer.Comma {
		all := p.patternList(first)
		p.charge(sizeMatchSequence)
		first = &MatchSequence{p.from(start), all}
	} else if _, star := first.(*MatchStar); star {
		p.unexpected()
	}
	p.leave()
	return first
}

// patternList parses the patterns after first; the next token is a comma.
func (p *parser) patternList(first Pattern) []Pattern {
	all := push(p, nil, first)
	for p.accept(lexer.Comma) {
		switch p.tok.Type {
		case lexer.Colon, lexer.KwIf, lexer.RParen, lexer.RBracket:
			return all
		}
		all = push(p, all, p.maybeStarPattern())
	}
	return all
}

func (p *parser) maybeStarPattern() Pattern {
	if p.tok.Type != lexer.Star {
		return p.pattern()
	}
	start := p.start()
	p.next()
	name := ""
	if p.isWord("_") {
		p.next()
	} else {
		name = p.binding()
	}
	p.charge(sizeMatchStar)
	return &MatchStar{p.from(start), name}
}

// pattern parses `a | b as name`.
func (p *parser) pattern() Pattern {
	start := p.start()
	p.enter()
	e := p.orPattern()
	if p.accept(lexer.KwAs) {
		name := p.patternTarget()
		p.charge(sizeMatchAs)
		e = &MatchAs{p.from(start), e, name}
	}
	p.leave()
	return e
}

func (p *parser) patternTarget() string {
	if p.isWord("_") {
		p.fail(p.here(), "cannot use '_' as a target")
		return ""
	}
	if p.tok.Type != lexer.Name && p.quiet == 0 && p.err == nil {
		m := p.mark()
		var e Expr
		if p.attempt(func() { e = p.expression() }) {
			p.fail(e.GetSpan(), "invalid pattern target")
			return ""
		}
		p.reset(m)
	}
	return p.binding()
}

func (p *parser) orPattern() Pattern {
	start := p.start()
	e := p.closedPattern()
	if p.tok.Type != lexer.Pipe {
		return e
	}
	all := push(p, nil, e)
	for p.accept(lexer.Pipe) {
		all = push(p, all, p.closedPattern())
	}
	p.charge(sizeMatchOr)
	return &MatchOr{p.from(start), all}
}

func (p *parser) closedPattern() Pattern {
	switch p.tok.Type {
	case lexer.Name:
		return p.namePattern()
	case lexer.LParen:
		return p.groupPattern()
	case lexer.LBracket:
		return p.sequencePattern()
	case lexer.LBrace:
		return p.mappingPattern()
	case lexer.KwNone, lexer.KwTrue, lexer.KwFalse:
		start := p.start()
		value := p.atom()
		p.charge(sizeMatchSingleton)
		if c, ok := value.(*Constant); ok {
			return &MatchSingleton{p.from(start), c}
		}
		return badPattern
	}
	start := p.start()
	value := p.literalPattern()
	p.charge(sizeMatchValue)
	return &MatchValue{p.from(start), value}
}

// literalPattern parses a number, with its sign and imaginary part, or strings.
func (p *parser) literalPattern() Expr {
	start := p.start()
	switch p.tok.Type {
	case lexer.String, lexer.FStringStart:
		e := p.strings()
		if _, joined := e.(*JoinedStr); joined {
			p.fail(e.GetSpan(), "patterns may only match literals and attribute lookups")
		}
		return e
	case lexer.Number, lexer.Minus:
	default:
		p.unexpected()
		return bad
	}
	left, first := p.signedNumber()
	op := Add
	switch p.tok.Type {
	case lexer.Plus:
	case lexer.Minus:
		op = Sub
	default:
		return left
	}
	p.next()
	if p.tok.Type != lexer.Number {
		p.unexpected()
		return bad
	}
	right := p.number()
	if c, ok := first.(*Constant); ok && c.Kind == ConstImag {
		p.fail(first.GetSpan(), "real number required in complex literal")
	}
	if c, ok := right.(*Constant); ok && c.Kind != ConstImag {
		p.fail(right.GetSpan(), "imaginary number required in complex literal")
	}
	p.charge(sizeBinOp)
	return &BinOp{Span: p.from(start), Op: op, Left: left, Right: right}
}

// signedNumber parses a number with or without a minus, and returns also the number alone.
func (p *parser) signedNumber() (whole, number Expr) {
	start := p.start()
	negative := p.accept(lexer.Minus)
	if p.tok.Type != lexer.Number {
		p.unexpected()
		return bad, bad
	}
	number = p.number()
	if !negative {
		return number, number
	}
	p.charge(sizeUnaryOp)
	return &UnaryOp{Span: p.from(start), Op: USub, Operand: number}, number
}

// namePattern parses a wildcard, a capture, a dotted name or a class pattern.
func (p *parser) namePattern() Pattern {
	start := p.start()
	if next := p.peek(); next != lexer.Dot && next != lexer.LParen {
		name := ""
		if p.isWord("_") {
			p.next()
		} else {
			name = p.binding()
		}
		p.charge(sizeMatchAs)
		return &MatchAs{Span: p.from(start), Name: name}
	}
	outer := p.beginSpine()
	e := p.dottedValue()
	p.endSpine(outer)
	if p.tok.Type == lexer.LParen {
		return p.classPattern(start, e)
	}
	p.charge(sizeMatchValue)
	return &MatchValue{p.from(start), e}
}

// dottedValue parses `a.b.c` as an expression.
func (p *parser) dottedValue() Expr {
	start := p.start()
	p.charge(sizeName)
	var e Expr = &Name{Span: p.here(), ID: p.identifier()}
	for p.accept(lexer.Dot) {
		at := p.here()
		attr := p.identifier()
		p.wrap()
		p.charge(sizeAttribute)
		e = &Attribute{Span: p.from(start), Value: e, Attr: attr, AttrSpan: at}
	}
	return e
}

// groupPattern parses a pattern or a sequence in parentheses.
func (p *parser) groupPattern() Pattern {
	start := p.start()
	p.open()
	if p.tok.Type == lexer.RParen {
		p.shut(lexer.RParen)
		p.charge(sizeMatchSequence)
		return &MatchSequence{Span: p.from(start)}
	}
	first := p.maybeStarPattern()
	if p.tok.Type == lexer.Comma {
		all := p.patternList(first)
		p.shut(lexer.RParen)
		p.charge(sizeMatchSequence)
		return &MatchSequence{p.from(start), all}
	}
	if _, star := first.(*MatchStar); star {
		p.unexpected()
	}
	p.shut(lexer.RParen)
	return first
}

func (p *parser) sequencePattern() Pattern {
	start := p.start()
	p.open()
	var all []Pattern
	if p.tok.Type != lexer.RBracket {
		all = p.patternList(p.maybeStarPattern())
	}
	p.shut(lexer.RBracket)
	p.charge(sizeMatchSequence)
	return &MatchSequence{p.from(start), all}
}

func (p *parser) mappingPattern() Pattern {
	start := p.start()
	p.open()
	m := &MatchMapping{}
	for p.tok.Type != lexer.RBrace && p.err == nil {
		if p.accept(lexer.DoubleStar) {
			if p.isWord("_") {
				p.unexpected()
			}
			m.Rest = p.binding()
			p.accept(lexer.Comma)
			break
		}
		m.Keys = push(p, m.Keys, p.mappingKey())
		p.expect(lexer.Colon)
		m.Patterns = push(p, m.Patterns, p.pattern())
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.shut(lexer.RBrace)
	p.charge(sizeMatchMapping)
	m.Span = p.from(start)
	return m
}

func (p *parser) mappingKey() Expr {
	switch p.tok.Type {
	case lexer.KwNone, lexer.KwTrue, lexer.KwFalse:
		return p.atom()
	case lexer.Name:
		outer := p.beginSpine()
		e := p.dottedValue()
		p.endSpine(outer)
		if _, bare := e.(*Name); bare {
			p.unexpected()
		}
		return e
	}
	return p.literalPattern()
}

// classPattern parses the arguments of a class pattern.
func (p *parser) classPattern(start uint32, cls Expr) Pattern {
	p.open()
	m := &MatchClass{Cls: cls}
	for p.tok.Type != lexer.RParen && p.err == nil {
		if p.tok.Type == lexer.Name && p.peek() == lexer.Equal {
			m.KwdAttrs = push(p, m.KwdAttrs, p.binding())
			p.next()
			m.KwdPatterns = push(p, m.KwdPatterns, p.pattern())
		} else {
			e := p.pattern()
			if len(m.KwdAttrs) > 0 {
				p.positionalAfterKeyword(e)
			}
			m.Patterns = push(p, m.Patterns, e)
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.shut(lexer.RParen)
	p.charge(sizeMatchClass)
	m.Span = p.from(start)
	return m
}

// positionalAfterKeyword refuses first, and the positional patterns after it.
func (p *parser) positionalAfterKeyword(first Pattern) {
	last := first
	for p.tok.Type == lexer.Comma && p.peek() != lexer.RParen {
		p.next()
		if p.tok.Type == lexer.Name && p.peek() == lexer.Equal {
			break
		}
		last = p.pattern()
	}
	p.fail(first.GetSpan().To(last.GetSpan()), "positional patterns follow keyword patterns")
}
