package parser

import (
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/lexer"
)

// Precedence climbing. From the loosest to the tightest:
//
//	named      x := y                 namedExpr
//	expression lambda, x if y else z  expression
//	disjunction, conjunction          or, and
//	inversion, comparison             not; in, is, <...
//	bitwise    | ^ & shifts + - * ... binary, by the table below
//	unary      - + ~                  unary
//	power      x ** y                 power
//	primary    await, calls, x.y ...  primary

// binaryOps gives precedence (1 the loosest, 0 for what is no binary operator) and operator; it is indexed by token type + 1, so that EOF has a place.
var binaryOps = func() (t [lexer.TypeCount + 1]struct {
	precedence uint8
	op         Operator
}) {
	set := func(precedence uint8, typ plex.TokenType, op Operator) {
		t[typ+1].precedence, t[typ+1].op = precedence, op
	}
	set(1, lexer.Pipe, BitOr)
	set(2, lexer.Caret, BitXor)
	set(3, lexer.Amp, BitAnd)
	set(4, lexer.LShift, LShift)
	set(4, lexer.RShift, RShift)
	set(5, lexer.Plus, Add)
	set(5, lexer.Minus, Sub)
	set(6, lexer.Star, Mult)
	set(6, lexer.At, MatMult)
	set(6, lexer.Slash, Div)
	set(6, lexer.DoubleSlash, FloorDiv)
	set(6, lexer.Percent, Mod)
	return t
}()

// startsExpr tells which tokens begin an expression and cannot go on with one, indexed by token type + 1. Where one follows an expression, nothing but
// an error can come of it.
var startsExpr = func() (t [lexer.TypeCount + 1]bool) {
	for _, typ := range []plex.TokenType{lexer.Name, lexer.Number, lexer.String, lexer.FStringStart, lexer.KwFalse, lexer.KwNone, lexer.KwTrue,
		lexer.KwNot, lexer.KwLambda, lexer.KwAwait, lexer.LBrace, lexer.Tilde, lexer.Ellipsis} {
		t[typ+1] = true
	}
	return t
}()

// What the allocator takes for each node.
var (
	sizeNamedExpr = sizeOf[NamedExpr]()
	sizeLambda    = sizeOf[Lambda]() + sizeOf[Arguments]()
	sizeIfExp     = sizeOf[IfExp]()
	sizeBoolOp    = sizeOf[BoolOp]()
	sizeUnaryOp   = sizeOf[UnaryOp]()
	sizeCompare   = sizeOf[Compare]()
	sizeBinOp     = sizeOf[BinOp]()
	sizeAwait     = sizeOf[Await]()
	sizeYield     = sizeOf[Yield]()
	sizeStarred   = sizeOf[Starred]()
	sizeTuple     = sizeOf[Tuple]()
)

// starExpressions parses what stands alone, right of `=`, after return and in `for x in`: one expression, or a tuple without parentheses.
func (p *parser) starExpressions() Expr { return p.exprList((*parser).starExpression) }

func (p *parser) exprList(element func(*parser) Expr) Expr {
	start := p.start()
	first := element(p)
	if p.tok.Type != lexer.Comma {
		return first
	}
	return p.tupleFrom(start, first, element)
}

// tupleFrom parses the rest of a tuple without parentheses; the next token is the comma after first.
func (p *parser) tupleFrom(start uint32, first Expr, element func(*parser) Expr) Expr {
	elts := push(p, nil, first)
	for p.accept(lexer.Comma) {
		p.last = nil
		if !p.atExpr() {
			break
		}
		at := p.start()
		e := element(p)
		elts = push(p, elts, e)
		p.last, p.lastStart = e, at
	}
	p.charge(sizeTuple)
	return &Tuple{Span: p.from(start), Elts: elts}
}

// atExpr reports whether the next token can begin an expression or a starred one.
func (p *parser) atExpr() bool {
	switch p.tok.Type {
	case lexer.LParen, lexer.LBracket, lexer.Minus, lexer.Plus, lexer.Star, lexer.Error:
		return true
	}
	return startsExpr[p.tok.Type+1]
}

func (p *parser) starExpression() Expr {
	if p.tok.Type == lexer.Star {
		return p.starred()
	}
	return p.expression()
}

func (p *parser) starNamed() Expr {
	if p.tok.Type == lexer.Star {
		return p.starred()
	}
	return p.namedExpr()
}

// starred parses `*x`, x being an operand of comparisons.
func (p *parser) starred() Expr {
	start := p.start()
	p.next()
	p.enter()
	value := p.bitwise()
	p.leave()
	p.charge(sizeStarred)
	return &Starred{Span: p.from(start), Value: value}
}

// namedExpr parses `x := y` or an expression.
func (p *parser) namedExpr() Expr {
	if p.tok.Type == lexer.Name && p.peek() == lexer.Walrus {
		return p.walrus()
	}
	start := p.start()
	e := p.expression()
	p.afterNamed(e, start)
	return e
}

func (p *parser) walrus() Expr {
	start := p.start()
	target := &Name{Span: p.here(), ID: p.binding()}
	p.next()
	value := p.expression()
	p.charge(sizeNamedExpr + sizeName)
	return &NamedExpr{Span: p.from(start), Target: target, Value: value}
}

// afterNamed looks for the message of a `:=` or `=` after e.
func (p *parser) afterNamed(e Expr, start uint32) {
	switch p.tok.Type {
	case lexer.Equal:
		p.misplacedEqual(e, start)
	case lexer.Walrus:
		_, bare := e.(*NamedExpr)
		if p.quiet > 0 || bare && !parenthesized(e, start) {
			return
		}
		if name, ok := e.(*Name); ok && !parenthesized(e, start) && name.Start == start {
			return
		}
		m := p.mark()
		p.next()
		if p.attempt(func() { p.expression() }) {
			p.failf(e.GetSpan(), "cannot use assignment expressions with %s", nounOf(e))
			return
		}
		p.reset(m)
	}
}

// expression parses a lambda, a conditional expression or anything tighter.
func (p *parser) expression() Expr { return p.expressionBefore(true) }

// expressionBefore is expression; hint: when another expression follows, say that a comma may be missing.
func (p *parser) expressionBefore(hint bool) Expr {
	p.enter()
	var e Expr
	if p.tok.Type == lexer.KwLambda {
		e = p.lambda()
	} else {
		first, second := p.tok, p.tok
		start := p.start()
		if first.Type == lexer.Name {
			second = p.peekToken()
		}
		e = p.disjunction()
		if p.tok.Type == lexer.KwIf {
			e = p.conditional(start, e)
		} else if startsExpr[p.tok.Type+1] {
			p.adjacent(e, first, second, hint)
		}
	}
	p.leave()
	return e
}

// conditional parses the rest of `body if test else other`.
func (p *parser) conditional(start uint32, body Expr) Expr {
	p.next()
	test := p.disjunction()
	if p.tok.Type != lexer.KwElse {
		if p.tok.Type != lexer.Colon && p.err == nil {
			p.fail(body.GetSpan().To(test.GetSpan()), "expected 'else' after 'if' expression")
		}
		p.unexpected()
		return bad
	}
	p.next()
	other := p.expression()
	p.charge(sizeIfExp)
	return &IfExp{Span: p.from(start), Test: test, Body: body, Else: other}
}

// adjacent looks for the message of an expression, e (of which first and second are the first tokens), that is followed by another.
func (p *parser) adjacent(e Expr, first, second *plex.Token, hint bool) {
	if p.quiet > 0 || p.err != nil {
		return
	}
	name, bare := e.(*Name)
	if legacy := bare && (name.ID == "print" || name.ID == "exec"); legacy {
		var rest Expr
		if name.Start == uint32(first.Pos.Offset) && p.attempt(func() { rest = p.starExpressions() }) {
			p.failf(name.Span.To(rest.GetSpan()), "Missing parentheses in call to '%s'. Did you mean %s(...)?", name.ID, name.ID)
		}
		return
	}
	if !hint {
		return
	}
	if first.Type == lexer.Name && (second.Type == lexer.String || beginsSoftKeyword(first.Value)) {
		return
	}
	m := p.mark()
	var next Expr
	if p.attempt(func() { next = p.expression() }) || p.attempt(func() { next = p.disjunction() }) {
		if p.level > 0 {
			p.fail(e.GetSpan().To(next.GetSpan()), "invalid syntax. Perhaps you forgot a comma?")
			return
		}
		p.reset(m)
	} else if p.tok.Type == lexer.KwNot {
		p.next()
		p.unexpected()
	}
}

// beginsSoftKeyword reports whether word is a soft keyword or the beginning of one: CPython's comparison stops at the end of the word, so that
// after names like t or cas it does not ask for a comma either.
func beginsSoftKeyword(word string) bool {
	return word == "_" || strings.HasPrefix("match", word) || strings.HasPrefix("case", word) || strings.HasPrefix("type", word)
}

// disjunction parses `a or b`.
func (p *parser) disjunction() Expr {
	start := p.start()
	e := p.conjunction()
	if p.tok.Type == lexer.KwOr {
		return p.boolOp(start, e, Or, lexer.KwOr, (*parser).conjunction)
	}
	return e
}

// conjunction parses `a and b`.
func (p *parser) conjunction() Expr {
	start := p.start()
	e := p.inversion()
	if p.tok.Type == lexer.KwAnd {
		return p.boolOp(start, e, And, lexer.KwAnd, (*parser).inversion)
	}
	return e
}

func (p *parser) boolOp(start uint32, first Expr, op BoolOperator, typ plex.TokenType, operand func(*parser) Expr) Expr {
	values := push(p, nil, first)
	for p.accept(typ) {
		values = push(p, values, operand(p))
	}
	p.charge(sizeBoolOp)
	return &BoolOp{Span: p.from(start), Op: op, Values: values}
}

// inversion parses `not x`.
func (p *parser) inversion() Expr {
	if p.tok.Type != lexer.KwNot {
		return p.comparison()
	}
	start := p.start()
	p.next()
	p.enter()
	operand := p.inversion()
	p.leave()
	p.charge(sizeUnaryOp)
	return &UnaryOp{Span: p.from(start), Op: Not, Operand: operand}
}

// comparison parses `a < b <= c`.
func (p *parser) comparison() Expr {
	start := p.start()
	left := p.bitwise()
	op, ok := p.compareOp()
	if !ok {
		return left
	}
	var ops []CompareOperator
	var comparators []Expr
	for ; ok; op, ok = p.compareOp() {
		ops = push(p, ops, op)
		comparators = push(p, comparators, p.bitwise())
	}
	p.charge(sizeCompare)
	return &Compare{Span: p.from(start), Left: left, Ops: ops, Comparators: comparators}
}

// compareOp consumes a comparison operator, if one comes next.
func (p *parser) compareOp() (op CompareOperator, ok bool) {
	switch p.tok.Type {
	case lexer.EqEqual:
		op = Eq
	case lexer.NotEqual:
		op = NotEq
	case lexer.Less:
		if after := p.peekToken(); after.Type == lexer.Greater && after.Pos.Offset == p.tok.Pos.Offset+1 {
			p.fail(spanOfTokens(p.tok, after), "invalid syntax") // Python 2's <>
			return 0, false
		}
		op = Lt
	case lexer.LessEqual:
		op = LtE
	case lexer.Greater:
		op = Gt
	case lexer.GreaterEqual:
		op = GtE
	case lexer.KwIn:
		op = In
	case lexer.KwNot:
		if p.peek() != lexer.KwIn {
			if p.level == 0 {
				// No expression can go on like this; within brackets a comma may have been forgotten.
				p.next()
				p.unexpected()
			}
			return 0, false
		}
		p.next()
		op = NotIn
	case lexer.KwIs:
		op = Is
		if p.peek() == lexer.KwNot {
			p.next()
			op = IsNot
		}
	default:
		return 0, false
	}
	p.next()
	return op, true
}

// bitwise parses an operand of comparisons.
func (p *parser) bitwise() Expr { return p.binary(1) }

// binary parses operators of the given precedence and tighter.
func (p *parser) binary(least uint8) Expr {
	outer := p.beginSpine()
	start := p.start()
	left := p.unary()
	for {
		row := &binaryOps[p.tok.Type+1]
		if row.precedence < least || row.precedence == 0 {
			break
		}
		p.next()
		right := p.binary(row.precedence + 1)
		p.wrap()
		p.charge(sizeBinOp)
		left = &BinOp{Span: p.from(start), Op: row.op, Left: left, Right: right}
	}
	p.endSpine(outer)
	return left
}

// unary parses the prefix operators.
func (p *parser) unary() Expr {
	var op UnaryOperator
	switch p.tok.Type {
	case lexer.Minus:
		op = USub
	case lexer.Plus:
		op = UAdd
	case lexer.Tilde:
		op = Invert
	default:
		return p.power()
	}
	start := p.start()
	p.next()
	p.enter()
	operand := p.unary()
	p.leave()
	p.charge(sizeUnaryOp)
	return &UnaryOp{Span: p.from(start), Op: op, Operand: operand}
}

// power parses `x ** y`, which binds tighter than a prefix operator on its left and looser than one on its right.
func (p *parser) power() Expr {
	start := p.start()
	base := p.awaited()
	if p.tok.Type != lexer.DoubleStar {
		return base
	}
	p.next()
	p.enter()
	exponent := p.unary()
	p.leave()
	p.charge(sizeBinOp)
	return &BinOp{Span: p.from(start), Op: Pow, Left: base, Right: exponent}
}

func (p *parser) awaited() Expr {
	if p.tok.Type != lexer.KwAwait {
		return p.primary()
	}
	start := p.start()
	p.next()
	p.enter()
	value := p.primary()
	p.leave()
	p.charge(sizeAwait)
	return &Await{Span: p.from(start), Value: value}
}

// yield parses a yield expression, which stands only in parentheses, alone, or right of `=`.
func (p *parser) yield() Expr {
	start := p.start()
	p.next()
	p.enter()
	defer p.leave()
	p.charge(sizeYield)
	if p.accept(lexer.KwFrom) {
		value := p.expression()
		return &YieldFrom{Span: p.from(start), Value: value}
	}
	if !p.atExpr() {
		return &Yield{Span: p.from(start)}
	}
	value := p.starExpressions()
	return &Yield{Span: p.from(start), Value: value}
}

// yieldOr parses a yield expression or starExpressions.
func (p *parser) yieldOr() Expr {
	if p.tok.Type == lexer.KwYield {
		return p.yield()
	}
	return p.starExpressions()
}

// lambda parses `lambda params: body`.
func (p *parser) lambda() Expr {
	start := p.start()
	keyword := p.here()
	p.next()
	params := p.parameters(lexer.Colon)
	colon := p.here()
	inField := p.field > 0 && p.field == p.level
	p.expect(lexer.Colon)
	if inField && p.err == nil && (p.tok.Type == lexer.FStringMiddle || p.tok.Type == lexer.LBrace) {
		p.fail(keyword.To(colon), "f-string: lambda expressions are not allowed without parentheses")
	}
	body := p.expression()
	p.charge(sizeLambda)
	return &Lambda{Span: p.from(start), Params: params, Body: body}
}
