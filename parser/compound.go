package parser

import (
	"github.com/minipy/minipy/lexer"
)

var (
	sizeIf    = sizeOf[If]()
	sizeFor   = sizeOf[For]()
	sizeWhile = sizeOf[While]()
	sizeTry   = sizeOf[Try]()
	sizeWith  = sizeOf[With]()
)

// ifStmt parses an if with all its elifs. The chain is built by a loop, and bounded like other spines.
func (p *parser) ifStmt() Stmt {
	type link struct {
		node  *If
		start uint32
	}
	var chain []link
	what := "'if' statement"
	for {
		if len(chain) == maxDepth {
			p.tooDeep()
		}
		start := p.start()
		p.next()
		p.charge(sizeIf)
		node := &If{Test: p.namedExpr()}
		p.colon(false)
		node.Body = p.block(what, start)
		if n := len(chain); n > 0 {
			chain[n-1].node.Else = push(p, nil, Stmt(node))
		}
		chain = push(p, chain, link{node, start})
		if p.tok.Type != lexer.KwElif {
			break
		}
		what = "'elif' statement"
	}
	last := chain[len(chain)-1].node
	if p.err == nil {
		last.Else = p.elseBlock()
	}
	for _, l := range chain {
		l.node.Span = p.from(l.start)
	}
	return chain[0].node
}

// elseBlock parses an else clause, if one comes.
func (p *parser) elseBlock() []Stmt {
	if p.tok.Type != lexer.KwElse {
		return nil
	}
	start := p.start()
	p.next()
	p.colon(true)
	return p.block("'else' statement", start)
}

func (p *parser) whileStmt() Stmt {
	start := p.start()
	p.next()
	test := p.namedExpr()
	p.colon(false)
	body := p.block("'while' statement", start)
	other := p.elseBlock()
	p.charge(sizeWhile)
	return &While{p.from(start), test, body, other}
}

// forStmt parses a for loop; start is where the `async` before it is, if there is one.
func (p *parser) forStmt(start uint32, async bool) Stmt {
	line := p.start()
	p.next()
	target := p.forTarget()
	p.expect(lexer.KwIn)
	iter := p.starExpressions()
	p.colon(false)
	body := p.block("'for' statement", line)
	other := p.elseBlock()
	p.charge(sizeFor)
	return &For{Span: p.from(start), Target: target, Iter: iter, Body: body, Else: other, Async: async}
}

func (p *parser) asyncStmt() Stmt {
	start := p.start()
	p.next()
	switch p.tok.Type {
	case lexer.KwDef:
		return p.functionDef(start, nil, true)
	case lexer.KwFor:
		return p.forStmt(start, true)
	case lexer.KwWith:
		return p.withStmt(start, true)
	}
	p.unexpected()
	return &Pass{}
}

// withStmt parses a with statement. `with (a, b):` has its items in parentheses when nothing but the colon follows them, and is a with on an
// expression that begins with a parenthesis otherwise: only trying tells.
func (p *parser) withStmt(start uint32, async bool) Stmt {
	line := p.start()
	p.next()
	var items []WithItem
	plain := func() {
		items = p.withItems(lexer.Colon)
		p.colon(false)
	}
	grouped := func() {
		p.open()
		items = p.withItems(lexer.RParen)
		p.shut(lexer.RParen)
		p.colon(false)
	}
	if p.tok.Type != lexer.LParen {
		plain()
	} else if !p.attempt(grouped) && !p.attempt(plain) && p.err == nil {
		// Neither will do. CPython reports what it finds wrong with the first, if it can name it.
		m := p.mark()
		grouped()
		if p.generic {
			err, stop := p.err, p.stop
			p.reset(m)
			plain()
			if p.generic && stop.Pos.Offset > p.stop.Pos.Offset {
				p.err, p.stop = err, stop
			}
		}
	}
	body := p.block("'with' statement", line)
	p.charge(sizeWith)
	return &With{Span: p.from(start), Items: items, Body: body, Async: async}
}

// withItems parses the items up to closer.
func (p *parser) withItems(closer tokenType) []WithItem {
	var items []WithItem
	for {
		start := p.start()
		item := WithItem{Context: p.expression()}
		if p.accept(lexer.KwAs) {
			item.Vars = p.starExpression()
			switch p.tok.Type {
			case lexer.Comma, lexer.RParen, lexer.Colon:
				p.checkTarget(item.Vars, useStore)
			default:
				p.expectAfterItem(closer)
			}
		}
		item.Span = p.from(start)
		items = push(p, items, item)
		if !p.accept(lexer.Comma) || closer == lexer.RParen && p.tok.Type == lexer.RParen {
			return items
		}
	}
}

// expectAfterItem is the error of what comes where an item of a with should have ended.
func (p *parser) expectAfterItem(closer tokenType) {
	if closer == lexer.Colon {
		p.colon(false)
		return
	}
	p.unexpected()
}

func (p *parser) tryStmt() Stmt {
	start := p.start()
	p.next()
	p.colon(true)
	t := &Try{Body: p.block("'try' statement", start)}
	for p.tok.Type == lexer.KwExcept {
		at := p.here()
		handler, star := p.exceptHandler()
		if len(t.Handlers) > 0 && star != t.Star && p.err == nil {
			p.fail(at, "cannot have both 'except' and 'except*' on the same 'try'")
		}
		t.Star = star
		t.Handlers = push(p, t.Handlers, handler)
	}
	if len(t.Handlers) > 0 {
		if bare := t.Handlers[:len(t.Handlers)-1]; len(bare) > 0 {
			p.bareExceptLast(bare)
		}
		t.Else = p.elseBlock()
	}
	if p.tok.Type == lexer.KwFinally {
		at := p.start()
		p.next()
		p.colon(true)
		t.Finally = p.block("'finally' statement", at)
	}
	if len(t.Handlers) == 0 && t.Finally == nil && p.err == nil {
		p.fail(p.indentEnd(), "expected 'except' or 'finally' block")
	}
	p.charge(sizeTry)
	t.Span = p.from(start)
	return t
}

// bareExceptLast refuses an `except:` that others follow; only a bare one has no Type.
func (p *parser) bareExceptLast(handlers []ExceptHandler) {
	for _, h := range handlers {
		if h.Type == nil && p.err == nil {
			p.fail(h.Span, "default 'except:' must be last")
		}
	}
}

func (p *parser) exceptHandler() (h ExceptHandler, star bool) {
	start := p.start()
	p.next()
	what := "'except' statement"
	if star = p.accept(lexer.Star); star {
		what = "'except*' statement"
		if p.tok.Type == lexer.Newline || p.tok.Type == lexer.Colon {
			p.fail(p.here(), "expected one or more exception types")
		}
	}
	switch p.tok.Type {
	case lexer.Colon:
	case lexer.Newline:
		p.fail(p.here(), "expected ':'")
	default:
		h.Type = p.expression()
		if p.tok.Type == lexer.Comma {
			p.unparenthesizedTypes(h.Type)
		}
		if p.accept(lexer.KwAs) {
			h.Name = p.bindingIn(start)
		}
	}
	p.colon(false)
	h.Body = p.block(what, start)
	h.Span = p.from(start)
	return h, star
}

// unparenthesizedTypes finds the message for `except a, b:`.
func (p *parser) unparenthesizedTypes(first Expr) {
	if p.err != nil || p.quiet > 0 {
		return
	}
	m := p.mark()
	p.next()
	ok := p.attempt(func() {
		p.starExpressions()
		if p.accept(lexer.KwAs) {
			p.identifier()
		}
		if p.tok.Type != lexer.Colon {
			p.unexpected()
		}
	})
	if ok {
		p.fail(p.from(first.GetSpan().Start), "multiple exception types must be parenthesized")
		return
	}
	p.reset(m)
	p.unexpected()
}
