package parser

import (
	"strings"

	"github.com/minipy/minipy/lexer"
)

var (
	sizeImport     = sizeOf[Import]()
	sizeImportFrom = sizeOf[ImportFrom]()
)

// endsStatement reports whether nothing more of the statement comes.
func (p *parser) endsStatement() bool {
	switch p.tok.Type {
	case lexer.Newline, lexer.Semicolon, lexer.EOF:
		return true
	}
	return false
}

func (p *parser) returnStmt() Stmt {
	start := p.start()
	p.next()
	var value Expr
	if !p.endsStatement() {
		value = p.starExpressions()
	}
	p.charge(sizeReturn)
	return &Return{p.from(start), value}
}

func (p *parser) raiseStmt() Stmt {
	start := p.start()
	p.next()
	var exc, cause Expr
	if !p.endsStatement() {
		exc = p.expression()
		if p.accept(lexer.KwFrom) {
			cause = p.expression()
		}
	}
	p.charge(sizeRaise)
	return &Raise{p.from(start), exc, cause}
}

func (p *parser) assertStmt() Stmt {
	start := p.start()
	p.next()
	test := p.expression()
	var msg Expr
	if p.accept(lexer.Comma) {
		msg = p.expression()
	}
	p.charge(sizeAssert)
	return &Assert{p.from(start), test, msg}
}

func (p *parser) deleteStmt() Stmt {
	start := p.start()
	p.next()
	e := p.starExpressions()
	if p.endsStatement() || invalidTarget(e, useDelete) != nil {
		p.checkTarget(e, useDelete)
	}
	var targets []Expr
	if tuple, ok := e.(*Tuple); ok && !tuple.Parenthesized {
		targets = tuple.Elts
	} else {
		targets = push(p, nil, e)
	}
	p.charge(sizeDelete)
	return &Delete{p.from(start), targets}
}

// nameList parses the names of a global or nonlocal statement, and its keyword.
func (p *parser) nameList() []string {
	p.next()
	p.charge(sizeGlobal)
	names := push(p, nil, p.identifier())
	for p.accept(lexer.Comma) {
		names = push(p, names, p.identifier())
	}
	return names
}

// typeAlias parses `type Name[params] = value`.
func (p *parser) typeAlias() Stmt {
	start := p.start()
	p.next()
	at := p.here()
	name := &Name{Span: at, ID: p.bindingIn(start)}
	params := p.typeParams()
	p.expect(lexer.Equal)
	value := p.expression()
	p.charge(sizeTypeAlias + sizeName)
	return &TypeAlias{Span: p.from(start), Name: name, TypeParams: params, Value: value}
}

func (p *parser) importStmt() Stmt {
	start := p.start()
	p.next()
	var names []Alias
	for {
		at := p.start()
		name, dotted := p.dottedName()
		as := ""
		switch {
		case p.accept(lexer.KwAs):
			as = p.bindingIn(start)
		case !dotted && name == "__debug__":
			p.fail(p.from(start), "cannot assign to __debug__")
		}
		names = push(p, names, Alias{Span: p.from(at), Name: name, AsName: as})
		if !p.accept(lexer.Comma) {
			break
		}
	}
	p.charge(sizeImport)
	return &Import{p.from(start), names}
}

// dottedName parses `a.b.c`.
func (p *parser) dottedName() (name string, dotted bool) {
	name = p.identifier()
	if p.tok.Type != lexer.Dot {
		return name, false
	}
	parts := push(p, nil, name)
	n := len(name)
	for p.accept(lexer.Dot) {
		part := p.identifier()
		n += 1 + len(part)
		parts = push(p, parts, part)
	}
	p.chargeText(n)
	if p.err != nil {
		return "", true
	}
	return strings.Join(parts, "."), true
}

func (p *parser) importFrom() Stmt {
	start := p.start()
	p.next()
	level := 0
	for ; ; p.next() {
		if p.tok.Type == lexer.Dot {
			level++
		} else if p.tok.Type == lexer.Ellipsis {
			level += 3
		} else {
			break
		}
	}
	module := ""
	if level == 0 || p.tok.Type != lexer.KwImport {
		module, _ = p.dottedName()
	}
	p.expect(lexer.KwImport)
	names := p.importedNames(start)
	p.charge(sizeImportFrom)
	return &ImportFrom{Span: p.from(start), Module: module, Names: names, Level: level}
}

// importedNames parses what stands behind the `import` of a from statement, which begins at start.
func (p *parser) importedNames(start uint32) []Alias {
	if p.tok.Type == lexer.Star {
		at := p.here()
		p.next()
		return push(p, nil, Alias{Span: at, Name: "*"})
	}
	inParens := p.tok.Type == lexer.LParen
	if inParens {
		p.open()
	}
	var names []Alias
	for {
		at := p.start()
		name, as := "", ""
		if p.tok.Type == lexer.Name && p.peek() == lexer.KwAs {
			name = p.identifier()
			p.next()
			as = p.bindingIn(start)
		} else {
			name = p.bindingIn(start)
		}
		names = push(p, names, Alias{Span: p.from(at), Name: name, AsName: as})
		if !p.accept(lexer.Comma) {
			break
		}
		if inParens && p.tok.Type == lexer.RParen {
			break
		}
		if p.tok.Type == lexer.Newline {
			p.fail(p.here(), "trailing comma not allowed without surrounding parentheses")
		}
	}
	if inParens {
		p.shut(lexer.RParen)
	}
	return names
}
