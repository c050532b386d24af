package parser

import (
	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/lexer"
)

type (
	tokenType = plex.TokenType
	token     = plex.Token
)

// atFor reports whether a `for` or `async for` clause comes next.
func (p *parser) atFor() bool {
	return p.tok.Type == lexer.KwFor || p.tok.Type == lexer.KwAsync
}

// generators parses the for and if clauses of a comprehension.
func (p *parser) generators() []Comprehension {
	var all []Comprehension
	for p.atFor() {
		start := p.start()
		async := p.accept(lexer.KwAsync)
		p.expect(lexer.KwFor)
		target := p.forTarget()
		p.expect(lexer.KwIn)
		iter := p.disjunction()
		var ifs []Expr
		for p.accept(lexer.KwIf) {
			ifs = push(p, ifs, p.disjunction())
		}
		all = push(p, all, Comprehension{Span: p.from(start), Target: target, Iter: iter, Ifs: ifs, Async: async})
	}
	return all
}

// endOfGenerators is where the last expression of the clauses ends.
func endOfGenerators(all []Comprehension) uint32 {
	if len(all) == 0 {
		return 0
	}
	return all[len(all)-1].End
}

// forTarget parses what stands between `for` and `in`. Its elements are parsed as operands of comparisons, so that the `in` is left.
func (p *parser) forTarget() Expr {
	m := p.mark()
	start := p.start()
	target := p.forTargetElement()
	if p.tok.Type == lexer.Comma {
		target = p.tupleFrom(start, target, (*parser).forTargetElement)
	}
	if p.err != nil && p.generic || p.err == nil && (p.tok.Type != lexer.KwIn || invalidTarget(target, useFor) != nil) {
		p.badForTarget(m)
		return bad
	}
	p.checkTarget(target, useFor)
	return target
}

func (p *parser) forTargetElement() Expr {
	if p.tok.Type == lexer.Star {
		return p.starred()
	}
	return p.bitwise()
}

// badForTarget finds the message for a target that is none, by looking at it as an expression, as CPython does. When that has nothing to say,
// the error is at the token that came unexpected before. Only the innermost bad target is looked at again, once: targets nest.
func (p *parser) badForTarget(m mark) {
	if p.quiet > 0 || p.settled {
		p.unexpected()
		return
	}
	p.settled = true
	at, err, stop := p.tok, p.err, p.stop
	p.reset(m)
	e := p.starExpressions()
	if p.err != nil && !p.generic {
		return
	}
	if p.err == nil {
		if wrong := invalidTarget(e, useFor); wrong != nil {
			p.badTarget(wrong, useFor)
			return
		}
	}
	p.reset(m)
	p.err, p.stop, p.tok, p.generic = err, stop, at, err != nil
	if err == nil {
		p.unexpected()
	}
}
