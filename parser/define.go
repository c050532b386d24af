package parser

import (
	"github.com/minipy/minipy/lexer"
)

var (
	sizeFunctionDef = sizeOf[FunctionDef]() + sizeOf[Arguments]()
	sizeClassDef    = sizeOf[ClassDef]()
	sizeArg         = sizeOf[Arg]()
)

// decorated parses decorators and what they decorate.
func (p *parser) decorated() Stmt {
	var decorators []Expr
	for p.accept(lexer.At) {
		decorators = push(p, decorators, p.namedExpr())
		p.expect(lexer.Newline)
	}
	switch p.tok.Type {
	case lexer.KwDef:
		return p.functionDef(p.start(), decorators, false)
	case lexer.KwClass:
		return p.classDef(decorators)
	case lexer.KwAsync:
		start := p.start()
		p.next()
		if p.tok.Type == lexer.KwDef {
			return p.functionDef(start, decorators, true)
		}
	}
	p.unexpected()
	return &Pass{}
}

// functionDef parses a def; start is where the `async` before it is, if there is one.
func (p *parser) functionDef(start uint32, decorators []Expr, async bool) Stmt {
	line := p.start()
	p.next()
	f := &FunctionDef{NameSpan: p.here(), Decorators: decorators, Async: async}
	f.Name = p.bindingIn(start)
	bracket, sound := p.here(), p.err == nil
	f.TypeParams = p.typeParams()
	if e, ok := p.err.(*SyntaxError); ok && sound && p.generic {
		e.Msg, e.Span = "expected '('", bracket // CPython's grammar goes back, and then misses this
		p.generic = false
	}
	if p.tok.Type != lexer.LParen {
		p.fail(p.here(), "expected '('")
	}
	p.open()
	f.Params = p.parameters(lexer.RParen)
	p.shut(lexer.RParen)
	if p.tok.Type == lexer.Arrow {
		p.returns(f)
	}
	p.colon(true)
	f.Body = p.block("function definition", line)
	p.charge(sizeFunctionDef)
	f.Span = p.from(start)
	return f
}

// returns parses `-> type`. Where that is no expression CPython goes back, to the arrow if need be, and misses the colon there.
func (p *parser) returns(f *FunctionDef) {
	arrow, sound := p.here(), p.err == nil
	p.next()
	first := p.in.RawCursor()
	f.Returns = p.expression()
	if e, ok := p.err.(*SyntaxError); ok && sound && p.generic {
		p.generic = false
		e.Msg = "expected ':'"
		behind, found := p.longestExpression(first, e.Span.Start)
		if e.Span = arrow; found {
			e.Span = tokenSpan(behind)
		}
	}
}

func (p *parser) classDef(decorators []Expr) Stmt {
	start := p.start()
	p.next()
	c := &ClassDef{NameSpan: p.here(), Decorators: decorators}
	c.Name = p.bindingIn(start)
	c.TypeParams = p.typeParams()
	if p.tok.Type == lexer.LParen {
		a := p.arguments(false)
		c.Bases, c.Keywords = a.args, a.keywords
	}
	p.colon(false)
	c.Body = p.block("class definition", start)
	p.charge(sizeClassDef)
	c.Span = p.from(start)
	return c
}

// typeParams parses `[T: bound, *Ts, **P]`, if it is there.
func (p *parser) typeParams() []TypeParam {
	if p.tok.Type != lexer.LBracket {
		return nil
	}
	p.open()
	var params []TypeParam
	for {
		start := p.start()
		var t TypeParam
		switch {
		case p.accept(lexer.Star):
			t.Kind = TypeVarTuple
		case p.accept(lexer.DoubleStar):
			t.Kind = ParamSpec
		}
		t.Name = p.binding()
		if p.tok.Type == lexer.Colon {
			colon := p.here()
			p.next()
			t.Bound = p.expression()
			if t.Kind != TypeVar && p.err == nil {
				what := "bound"
				if _, ok := t.Bound.(*Tuple); ok {
					what = "constraints"
				}
				p.failf(colon, "cannot use %s with %s", what, map[TypeParamKind]string{TypeVarTuple: "TypeVarTuple", ParamSpec: "ParamSpec"}[t.Kind])
			}
		}
		t.Span = p.from(start)
		params = push(p, params, t)
		if !p.accept(lexer.Comma) || p.tok.Type == lexer.RBracket {
			break
		}
	}
	p.shut(lexer.RBracket)
	return params
}

// parameterList is the state of parameters.
type parameterList struct {
	*Arguments
	closer tokenType
	lambda bool
	slash  bool // / came
	star   bool // * came
}

// parameters parses a parameter list up to closer: a parenthesis for a def, the colon for a lambda (whose parameters have no annotations).
func (p *parser) parameters(closer tokenType) *Arguments {
	l := &parameterList{Arguments: &Arguments{}, closer: closer, lambda: closer == lexer.Colon}
	start := p.start()
	for p.tok.Type != closer && p.err == nil {
		switch p.tok.Type {
		case lexer.Slash:
			p.slashParameter(l)
		case lexer.Star:
			p.starParameter(l)
		case lexer.DoubleStar:
			p.keywordsParameter(l)
		case lexer.LParen:
			p.parenthesizedParameters(l)
		default:
			p.plainParameter(l)
		}
		if !p.accept(lexer.Comma) {
			break
		}
	}
	l.Span = p.from(start)
	if l.End < start {
		l.End = start
	}
	return l.Arguments
}

// arg parses a name and, where they may stand, its annotation.
func (p *parser) arg(l *parameterList, starAnnotation bool) Arg {
	a := Arg{Span: p.here()}
	a.Name = p.binding()
	if !l.lambda && p.accept(lexer.Colon) {
		if starAnnotation && p.tok.Type == lexer.Star {
			a.Annotation = p.starred()
		} else {
			a.Annotation = p.expression()
		}
		a.End = p.end
	}
	return a
}

// defaultValue parses `= value`.
func (p *parser) defaultValue() Expr {
	equal := p.here()
	if !p.accept(lexer.Equal) {
		return nil
	}
	if p.tok.Type == lexer.Comma || p.tok.Type == lexer.RParen {
		p.fail(equal, "expected default value expression")
	}
	return p.expression()
}

func (p *parser) plainParameter(l *parameterList) {
	a := p.arg(l, false)
	value := p.defaultValue()
	if l.star {
		l.KwOnly = push(p, l.KwOnly, a)
		l.KwDefaults = push(p, l.KwDefaults, value)
		return
	}
	if value != nil {
		l.Defaults = push(p, l.Defaults, value)
	} else if len(l.Defaults) > 0 && p.err == nil && (p.tok.Type == lexer.Comma || p.tok.Type == l.closer) {
		p.fail(a.Span, "parameter without a default follows parameter with a default")
	}
	l.Args = push(p, l.Args, a)
}

func (p *parser) slashParameter(l *parameterList) {
	switch {
	case l.slash:
		p.fail(p.here(), "/ may appear only once")
	case l.star:
		p.fail(p.here(), "/ must be ahead of *")
	case len(l.Args) == 0:
		if p.peek() == lexer.Comma {
			p.fail(p.here(), "at least one argument must precede /")
		}
		p.unexpected()
	}
	p.next()
	l.slash = true
	l.PosOnly, l.Args = l.Args, nil
	if p.tok.Type == lexer.Star {
		p.fail(p.here(), "expected comma between / and *")
	}
}

func (p *parser) starParameter(l *parameterList) {
	star := p.here()
	if l.star && p.peek() != l.closer {
		p.fail(star, "* argument may appear only once")
	} else if l.star {
		p.unexpected()
	}
	l.star = true
	p.next()
	after := p.tok
	if after.Type == lexer.Comma {
		after = p.peekToken()
		if after.Type != l.closer && after.Type != lexer.DoubleStar {
			return
		}
	}
	if after != p.tok || after.Type == l.closer {
		if l.lambda {
			star = tokenSpan(after)
		}
		p.fail(star, "named arguments must follow bare *")
	}
	p.charge(sizeArg)
	a := p.arg(l, true)
	if p.tok.Type == lexer.Equal {
		p.fail(p.here(), "var-positional argument cannot have default value")
	}
	l.VarArg = &a
}

func (p *parser) keywordsParameter(l *parameterList) {
	p.next()
	p.charge(sizeArg)
	a := p.arg(l, false)
	if p.tok.Type == lexer.Equal {
		p.fail(p.here(), "var-keyword argument cannot have default value")
	}
	l.KwArg = &a
	if p.tok.Type != lexer.Comma || p.peek() == l.closer {
		return
	}
	p.next()
	switch p.tok.Type {
	case lexer.Name, lexer.Star, lexer.DoubleStar, lexer.Slash:
		p.fail(p.here(), "arguments cannot follow var-keyword argument")
	}
	p.unexpected()
}

// parenthesizedParameters finds the message for `def f(a, (b, c))`.
func (p *parser) parenthesizedParameters(l *parameterList) {
	start := p.start()
	m := p.mark()
	if p.quiet == 0 && len(l.Defaults) == 0 && !l.star {
		p.open()
		ok := p.attempt(func() {
			p.identifier()
			for p.accept(lexer.Comma) && p.tok.Type != lexer.RParen {
				p.identifier()
			}
			p.shut(lexer.RParen)
		})
		if ok {
			what := "Function"
			if l.lambda {
				what = "Lambda expression"
			}
			p.failf(p.from(start), "%s parameters cannot be parenthesized", what)
			return
		}
		p.reset(m)
	}
	p.unexpected()
}
