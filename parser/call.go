package parser

import (
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// arguments collects the arguments of a call or of a class.
type arguments struct {
	args     []Expr
	keywords []Keyword
	unpacked bool // a ** came already
	late     bool // a positional argument came after a keyword
	lateStar bool // and the ** came before it
}

// call parses the arguments of callee, which started at start.
func (p *parser) call(start uint32, callee Expr) Expr {
	p.enter()
	a := p.arguments(true)
	p.leave()
	p.charge(sizeCall)
	return &Call{Span: p.from(start), Func: callee, Args: a.args, Keywords: a.keywords}
}

// arguments parses a parenthesised argument list. generator: a generator expression may be the only argument without parentheses of its own.
func (p *parser) arguments(generator bool) arguments {
	var a arguments
	paren := p.start()
	p.open()
	for p.tok.Type != lexer.RParen {
		p.argument(&a, paren, generator)
		if !p.accept(lexer.Comma) {
			break
		}
	}
	if a.late && p.err == nil {
		msg := "positional argument follows keyword argument"
		if a.lateStar {
			msg += " unpacking"
		}
		p.fail(p.here(), msg)
	}
	p.shut(lexer.RParen)
	p.repeatedKeywords(a.keywords)
	return a
}

func (p *parser) argument(a *arguments, paren uint32, generator bool) {
	start := p.start()
	switch p.tok.Type {
	case lexer.Star:
		if a.unpacked {
			p.fail(p.here(), "iterable argument unpacking follows keyword argument unpacking")
			return
		}
		p.next()
		value := p.expression()
		p.assigned(start, "iterable")
		p.charge(sizeStarred)
		star := &Starred{Span: p.from(start), Value: value}
		if p.atFor() {
			p.generators()
			p.notStarred(star)
		}
		a.args = push(p, a.args, Expr(star))
		return
	case lexer.DoubleStar:
		p.next()
		value := p.expression()
		p.assigned(start, "keyword")
		a.unpacked = true
		a.keywords = push(p, a.keywords, Keyword{Span: p.from(start), Value: value})
		return
	case lexer.Name:
		switch p.peek() {
		case lexer.Equal:
			p.keywordArgument(a)
			return
		case lexer.Walrus:
			p.positional(a, p.walrus(), paren, generator)
			return
		}
	case lexer.KwTrue, lexer.KwFalse, lexer.KwNone:
		if p.peek() == lexer.Equal {
			p.failf(spanOfTokens(p.tok, p.peekToken()), "cannot assign to %s", p.tok.Value)
			return
		}
	}
	e := p.expression()
	if p.tok.Type == lexer.Equal {
		p.fail(e.GetSpan().To(p.here()), `expression cannot contain assignment, perhaps you meant "=="?`)
		return
	}
	p.positional(a, e, paren, generator)
}

// assigned refuses a value for an unpacking, as in f(*a=1); start is where the unpacking begins.
func (p *parser) assigned(start uint32, what string) {
	if p.tok.Type != lexer.Equal || p.err != nil || p.quiet > 0 {
		return
	}
	m := p.mark()
	var value Expr
	if p.attempt(func() { p.next(); value = p.expression() }) {
		p.reset(m)
		p.fail(source.Span{Start: start, End: value.GetSpan().End}, "cannot assign to "+what+" argument unpacking")
	}
}

// keywordArgument parses `name=value`; the next two tokens are known to be the name and the `=`.
func (p *parser) keywordArgument(a *arguments) {
	start := p.start()
	name := p.binding()
	whole := p.from(start).To(p.here())
	p.next()
	if p.tok.Type == lexer.Comma || p.tok.Type == lexer.RParen {
		p.fail(whole, "expected argument value expression")
		return
	}
	value := p.expression()
	if p.atFor() && p.err == nil {
		if p.attempt(func() { p.generators() }) {
			p.fail(whole, "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
		}
		return
	}
	a.keywords = push(p, a.keywords, Keyword{Span: p.from(start), Name: name, Value: value})
}

// positional takes e as a positional argument, or as the element of a generator expression.
func (p *parser) positional(a *arguments, e Expr, paren uint32, generator bool) {
	if p.atFor() && p.err == nil {
		e = p.generatorArgument(a, e, paren, generator)
	}
	if len(a.keywords) > 0 && !a.late {
		a.late, a.lateStar = true, a.unpacked
	}
	a.args = push(p, a.args, e)
}

// generatorArgument parses the clauses of a generator expression, e being its element; without parentheses of its own it has to be the only argument.
func (p *parser) generatorArgument(a *arguments, e Expr, paren uint32, generator bool) Expr {
	at := p.tok
	var generators []Comprehension
	clauses := func() { generators = p.generators() }
	if len(a.args) > 0 || len(a.keywords) > 0 {
		// It is wrong; the question is only whether it is a generator expression at all.
		if p.quiet == 0 && !p.attempt(clauses) {
			p.unexpected()
		}
		p.unparenthesized(e, generators)
		return bad
	}
	clauses()
	switch {
	case p.err != nil:
	case p.tok.Type == lexer.Comma:
		p.unparenthesized(e, generators)
	case p.tok.Type != lexer.RParen:
		p.unexpected()
	case !generator:
		p.tok = at
		p.unexpected()
	}
	p.charge(sizeGeneratorExp)
	return &GeneratorExp{Span: source.Span{Start: paren, End: uint32(p.tok.Pos.Offset) + 1}, Elt: e, Generators: generators}
}

func (p *parser) unparenthesized(e Expr, generators []Comprehension) {
	p.fail(e.GetSpan().To(source.Span{End: endOfGenerators(generators)}), "Generator expression must be parenthesized")
}

// repeatedKeywords refuses f(a=1, a=2).
func (p *parser) repeatedKeywords(keywords []Keyword) {
	if len(keywords) < 2 || p.err != nil {
		return
	}
	// Few keywords are compared pair by pair; a map is only worth it for many.
	var seen map[string]bool
	if len(keywords) > 8 {
		seen = make(map[string]bool)
		p.chargeText(64 * len(keywords))
	}
	for i, k := range keywords {
		if k.Name == "" {
			continue
		}
		repeated := seen[k.Name]
		if seen != nil {
			seen[k.Name] = true
		} else {
			for _, earlier := range keywords[:i] {
				repeated = repeated || earlier.Name == k.Name
			}
		}
		if repeated {
			p.failf(k.Span, "keyword argument repeated: %s", k.Name)
			return
		}
	}
}

// subscript parses `value[...]`.
func (p *parser) subscript(start uint32, value Expr) Expr {
	p.enter()
	if p.peek() == lexer.RBracket && p.level > 0 && p.quiet == 0 {
		p.emptySubscript(start, value)
	}
	p.open()
	at := p.start()
	index := p.slice()
	_, starred := index.(*Starred)
	if p.tok.Type == lexer.Comma {
		elts := push(p, nil, index)
		for p.accept(lexer.Comma) {
			if p.tok.Type == lexer.RBracket {
				break
			}
			elts = push(p, elts, p.slice())
		}
		p.charge(sizeTuple)
		index = &Tuple{Span: p.from(at), Elts: elts}
	} else if starred {
		p.charge(sizeTuple)
		index = &Tuple{Span: p.from(at), Elts: push(p, nil, index)}
	}
	p.shut(lexer.RBracket)
	p.leave()
	p.charge(sizeSubscript)
	return &Subscript{Span: p.from(start), Value: value, Slice: index}
}

// emptySubscript finds the message for `f(x[])`: CPython takes the brackets for a list then, before which a comma is missing.
func (p *parser) emptySubscript(start uint32, value Expr) {
	var list Expr
	if name, ok := value.(*Name); ok && beginsSoftKeyword(name.ID) {
		return
	}
	m := p.mark()
	if p.attempt(func() { list = p.expression() }) {
		p.reset(m)
		p.fail(source.Span{Start: start, End: list.GetSpan().End}, "invalid syntax. Perhaps you forgot a comma?")
	}
}

// slice parses one element of a subscript: `*x`, an expression, or lower:upper:step.
func (p *parser) slice() Expr {
	start := p.start()
	if p.tok.Type == lexer.Star {
		return p.starred()
	}
	var lower, upper, step Expr
	if p.tok.Type != lexer.Colon {
		lower = p.namedExpr()
		_, named := lower.(*NamedExpr)
		if p.tok.Type != lexer.Colon || named && !parenthesized(lower, start) {
			return lower
		}
	}
	p.expect(lexer.Colon)
	if p.inSlice() {
		upper = p.expression()
	}
	if p.accept(lexer.Colon) && p.inSlice() {
		step = p.expression()
	}
	p.charge(sizeSlice)
	return &Slice{Span: p.from(start), Lower: lower, Upper: upper, Step: step}
}

// inSlice reports whether another part of the slice comes.
func (p *parser) inSlice() bool {
	switch p.tok.Type {
	case lexer.Colon, lexer.Comma, lexer.RBracket:
		return false
	}
	return true
}
