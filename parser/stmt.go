package parser

import (
	"strconv"

	"github.com/minipy/minipy/lexer"
)

var (
	sizeExprStmt  = sizeOf[ExprStmt]()
	sizeAssign    = sizeOf[Assign]()
	sizeAugAssign = sizeOf[AugAssign]()
	sizeAnnAssign = sizeOf[AnnAssign]()
	sizeReturn    = sizeOf[Return]()
	sizeDelete    = sizeOf[Delete]()
	sizeRaise     = sizeOf[Raise]()
	sizeAssert    = sizeOf[Assert]()
	sizeGlobal    = sizeOf[Global]()
	sizePass      = sizeOf[Pass]()
	sizeTypeAlias = sizeOf[TypeAlias]()
)

// statement parses one compound statement or one line of simple ones, and appends to body.
func (p *parser) statement(body []Stmt) []Stmt {
	switch p.tok.Type {
	case lexer.KwIf:
		return push(p, body, p.ifStmt())
	case lexer.KwFor:
		return push(p, body, p.forStmt(p.start(), false))
	case lexer.KwWhile:
		return push(p, body, p.whileStmt())
	case lexer.KwTry:
		return push(p, body, p.tryStmt())
	case lexer.KwWith:
		return push(p, body, p.withStmt(p.start(), false))
	case lexer.KwDef:
		return push(p, body, p.functionDef(p.start(), nil, false))
	case lexer.KwClass:
		return push(p, body, p.classDef(nil))
	case lexer.At:
		return push(p, body, p.decorated())
	case lexer.KwAsync:
		return push(p, body, p.asyncStmt())
	case lexer.Name:
		if p.tok.Value == "match" && p.atMatch() {
			return push(p, body, p.matchStmt())
		}
	}
	return p.simpleStatements(body)
}

// simpleStatements parses simple statements up to the end of the line.
func (p *parser) simpleStatements(body []Stmt) []Stmt {
	for {
		body = push(p, body, p.simpleStatement())
		if !p.accept(lexer.Semicolon) {
			break
		}
		if p.tok.Type == lexer.Newline {
			break
		}
	}
	end := p.end // that of the last statement, not of the line
	p.expect(lexer.Newline)
	p.end = end
	return body
}

func (p *parser) simpleStatement() Stmt {
	start := p.start()
	switch p.tok.Type {
	case lexer.KwReturn:
		return p.returnStmt()
	case lexer.KwImport:
		return p.importStmt()
	case lexer.KwFrom:
		return p.importFrom()
	case lexer.KwRaise:
		return p.raiseStmt()
	case lexer.KwPass:
		p.next()
		p.charge(sizePass)
		return &Pass{p.from(start)}
	case lexer.KwBreak:
		p.next()
		p.charge(sizePass)
		return &Break{p.from(start)}
	case lexer.KwContinue:
		p.next()
		p.charge(sizePass)
		return &Continue{p.from(start)}
	case lexer.KwDel:
		return p.deleteStmt()
	case lexer.KwAssert:
		return p.assertStmt()
	case lexer.KwGlobal:
		names := p.nameList()
		return &Global{p.from(start), names}
	case lexer.KwNonlocal:
		names := p.nameList()
		return &Nonlocal{p.from(start), names}
	case lexer.Name:
		if p.tok.Value == "type" && p.peek() == lexer.Name {
			return p.typeAlias()
		}
	}
	return p.expressionStatement()
}

// block parses the body of a compound statement, after its colon. what and line say of what, for the message that it is missing.
func (p *parser) block(what string, line uint32) []Stmt {
	if p.tok.Type != lexer.Newline {
		return p.simpleStatements(nil)
	}
	p.next()
	if p.tok.Type != lexer.Indent {
		p.missingBlock(what, line)
		return nil
	}
	p.next()
	var body []Stmt
	for p.tok.Type != lexer.Dedent && p.tok.Type != lexer.EOF {
		body = p.statement(body)
	}
	end := p.end // that of the last statement, not of the Dedent
	p.expect(lexer.Dedent)
	p.end = end
	return body
}

func (p *parser) missingBlock(what string, line uint32) {
	if p.err != nil {
		return
	}
	p.failKind(KindIndentation, p.here(), "expected an indented block after "+what+" on line "+strconv.Itoa(p.file.LineOf(line)))
}

// colon consumes the colon of a compound statement. At the end of the line CPython says that it misses it; must: it says so of any token.
func (p *parser) colon(must bool) {
	if p.accept(lexer.Colon) {
		return
	}
	if p.err == nil && (must || p.tok.Type == lexer.Newline) {
		p.fail(p.here(), "expected ':'")
		return
	}
	p.unexpected()
}

// expressionStatement parses what begins with an expression: an assignment of any kind, or the expression alone.
func (p *parser) expressionStatement() Stmt {
	start := p.start()
	if p.tok.Type == lexer.KwYield {
		e := p.yield()
		if p.tok.Type == lexer.Equal {
			p.fail(e.GetSpan(), "assignment to yield expression not possible")
		}
		p.charge(sizeExprStmt)
		return &ExprStmt{p.from(start), e}
	}
	p.last = nil
	e := p.starExpressions()
	tuple, listed := e.(*Tuple)
	listed = listed && !tuple.Parenthesized
	switch t := p.tok.Type; {
	case t == lexer.Equal:
		return p.assign(start, e, listed)
	case t == lexer.Colon:
		return p.annAssign(start, e, listed)
	case t == lexer.Walrus:
		if listed {
			if p.last != nil {
				p.afterNamed(p.last, p.lastStart)
			}
		} else {
			p.afterNamed(e, start)
		}
	default:
		if op, ok := augmented(t); ok {
			return p.augAssign(start, e, op)
		}
	}
	p.charge(sizeExprStmt)
	return &ExprStmt{p.from(start), e}
}

// assign parses the rest of `targets = value`; e is the first target, listed when a tuple without parentheses.
func (p *parser) assign(start uint32, e Expr, listed bool) Stmt {
	if p.err == nil && invalidTarget(e, useStore) != nil {
		if !listed {
			p.misplacedEqual(e, start)
		} else if p.last != nil {
			p.misplacedEqual(p.last, p.lastStart)
		}
	}
	var targets []Expr
	for bareYield := false; p.tok.Type == lexer.Equal; {
		if bareYield {
			p.fail(e.GetSpan(), "assignment to yield expression not possible")
		}
		p.checkTarget(e, useStore)
		targets = push(p, targets, e)
		p.next()
		bareYield = p.tok.Type == lexer.KwYield
		e = p.yieldOr()
	}
	p.charge(sizeAssign)
	return &Assign{Span: p.from(start), Targets: targets, Value: e}
}

// annAssign parses the rest of `target: annotation = value`.
func (p *parser) annAssign(start uint32, e Expr, listed bool) Stmt {
	simple := false
	switch target := e.(type) {
	case *Name:
		simple = !parenthesized(e, start)
		p.checkDebug(target, useStore)
	case *Attribute, *Subscript:
		p.checkDebug(e, useStore)
	default:
		p.badAnnotation(e, listed)
		return &ExprStmt{p.from(start), e}
	}
	p.next()
	annotation := p.expression()
	var value Expr
	if p.accept(lexer.Equal) {
		value = p.yieldOr()
	}
	p.charge(sizeAnnAssign)
	return &AnnAssign{Span: p.from(start), Target: e, Annotation: annotation, Value: value, Simple: simple}
}

// badAnnotation finds the message for an annotation of what cannot have one. Without an expression behind the colon it is just an unexpected colon.
func (p *parser) badAnnotation(e Expr, listed bool) {
	m := p.mark()
	p.next()
	if p.quiet > 0 || !p.attempt(func() { p.expression() }) {
		p.reset(m)
		p.unexpected()
		return
	}
	switch t := e.(type) {
	case *Tuple:
		at := e.GetSpan()
		if listed {
			at = t.Elts[0].GetSpan()
		}
		p.fail(at, "only single target (not tuple) can be annotated")
	case *List:
		p.fail(e.GetSpan(), "only single target (not list) can be annotated")
	default:
		p.fail(e.GetSpan(), "illegal target for annotation")
	}
}

// augmented returns the operator of an augmented assignment.
func augmented(t tokenType) (op Operator, ok bool) {
	switch t {
	case lexer.PlusEqual:
		return Add, true
	case lexer.MinusEqual:
		return Sub, true
	case lexer.StarEqual:
		return Mult, true
	case lexer.AtEqual:
		return MatMult, true
	case lexer.SlashEqual:
		return Div, true
	case lexer.PercentEqual:
		return Mod, true
	case lexer.DoubleStarEqual:
		return Pow, true
	case lexer.LShiftEqual:
		return LShift, true
	case lexer.RShiftEqual:
		return RShift, true
	case lexer.PipeEqual:
		return BitOr, true
	case lexer.CaretEqual:
		return BitXor, true
	case lexer.AmpEqual:
		return BitAnd, true
	case lexer.DoubleSlashEqual:
		return FloorDiv, true
	}
	return 0, false
}

func (p *parser) augAssign(start uint32, e Expr, op Operator) Stmt {
	switch e.(type) {
	case *Name, *Attribute, *Subscript:
		p.checkDebug(e, useStore)
	default:
		m := p.mark()
		p.next()
		if p.attempt(func() { p.yieldOr() }) {
			p.failf(e.GetSpan(), "'%s' is an illegal expression for augmented assignment", nounOf(e))
		} else {
			p.reset(m)
			p.unexpected()
		}
	}
	p.next()
	value := p.yieldOr()
	p.charge(sizeAugAssign)
	return &AugAssign{Span: p.from(start), Target: e, Op: op, Value: value}
}
