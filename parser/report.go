package parser

import (
	"fmt"
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// fail makes a syntax error of msg at span the error of the parse, unless there is one. Where the next token is a lexical error, that is the
// error: CPython's parser never gets past it.
func (p *parser) fail(span source.Span, msg string) {
	p.failKind(KindSyntax, span, msg)
}

func (p *parser) failf(span source.Span, format string, args ...any) {
	if p.err == nil && p.quiet > 0 {
		p.fail(span, "")
		return
	}
	p.fail(span, fmt.Sprintf(format, args...))
}

func (p *parser) failKind(kind string, span source.Span, msg string) {
	if p.err != nil {
		return
	}
	if p.tok.Type == lexer.Error {
		p.err = p.lexical(p.lex.Err())
		p.lexed = true
	} else {
		p.err = &SyntaxError{Kind: kind, Msg: msg, Span: span, File: p.file, incomplete: p.interactive && p.endsEarly()}
	}
	p.stopHere()
}

// stopHere makes every production end: the next token is an EOF from now on.
func (p *parser) stopHere() {
	p.stop = plex.Token{Type: lexer.EOF, Pos: p.tok.Pos}
	p.tok = &p.stop
}

// unexpected is the error that the next token may not stand where it does.
func (p *parser) unexpected() {
	if p.err != nil {
		return
	}
	switch p.tok.Type {
	case lexer.Indent:
		p.failKind(KindIndentation, p.indentEnd(), "unexpected indent")
	case lexer.Dedent:
		p.failKind(KindIndentation, p.here(), "unexpected unindent")
	default:
		p.generic = p.tok.Type != lexer.Error
		p.fail(p.here(), "invalid syntax")
	}
}

// indentEnd is the place of the next token; of an indent, its end, which is where CPython points.
func (p *parser) indentEnd() source.Span {
	at := p.here()
	if p.tok.Type == lexer.Indent {
		at.Start = max(at.Start, at.End-1)
	}
	return at
}

func (p *parser) tooDeep() {
	p.failKind(KindRecursion, p.here(), "maximum recursion depth exceeded during compilation")
}

// exhausted ends the parse with the meter's error, which beats any other.
func (p *parser) exhausted(err error) {
	p.err = budget.Locate(err, func() string { return p.file.Where(tokenSpan(p.tok).Start) })
	p.generic = false
	p.stopHere()
}

// lexical turns the lexer's error into ours.
func (p *parser) lexical(f *lexer.Fault) error {
	return &SyntaxError{Kind: string(f.Kind), Msg: f.Msg, Span: f.Span, File: p.file, incomplete: f.Incomplete}
}

// verdict is the error of the parse when all is said: a lexical error further on in the source beats a syntax error, as it does in CPython, which reads on to
// the end before it reports. Faults of indentation and line continuation do not count, and an unclosed bracket has to be on an earlier line than the last
// token that was looked at. An unexpected indent is reported at once.
func (p *parser) verdict() error {
	found, ok := p.err.(*SyntaxError)
	if !ok || p.lexed || p.interactive || found.Kind == KindRecursion || strings.HasPrefix(found.Msg, "unexpected ") {
		return p.err
	}
	fault, err := p.lex.Overrides(int(max(uint32(p.stop.Pos.Offset), p.reach)))
	switch {
	case err != nil:
		return err
	case fault == nil:
		return found
	}
	return p.lexical(fault)
}

// nounOf is what CPython calls e in messages on targets.
func nounOf(e Expr) string {
	switch e := e.(type) {
	case *Attribute:
		return "attribute"
	case *Subscript:
		return "subscript"
	case *Starred:
		return "starred"
	case *Name:
		return "name"
	case *List:
		return "list"
	case *Tuple:
		return "tuple"
	case *Lambda:
		return "lambda"
	case *Call:
		return "function call"
	case *BoolOp, *BinOp, *UnaryOp:
		return "expression"
	case *GeneratorExp:
		return "generator expression"
	case *Yield, *YieldFrom:
		return "yield expression"
	case *Await:
		return "await expression"
	case *ListComp:
		return "list comprehension"
	case *SetComp:
		return "set comprehension"
	case *DictComp:
		return "dict comprehension"
	case *Dict:
		return "dict literal"
	case *Set:
		return "set display"
	case *JoinedStr, *FormattedValue:
		return "f-string expression"
	case *Compare:
		return "comparison"
	case *IfExp:
		return "conditional expression"
	case *NamedExpr:
		return "named expression"
	case *Constant:
		switch e.Kind {
		case ConstNone, ConstTrue, ConstFalse, ConstEllipsis:
			return e.Kind.String()
		}
		return "literal"
	}
	return "expression"
}
