package parser

import (
	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// targetUse is what a target is for; it decides what is allowed and the words of the message.
type targetUse uint8

const (
	useStore targetUse = iota
	useFor             // a Compare with `in` is looked into: in `for 1 in x` it is the 1 that is wrong
	useDelete
)

// invalidTarget returns the first part of e that cannot be a target, or nil.
func invalidTarget(e Expr, use targetUse) Expr {
	switch e := e.(type) {
	case *Name, *Attribute, *Subscript:
		return nil
	case *List:
		return invalidAmong(e.Elts, use)
	case *Tuple:
		return invalidAmong(e.Elts, use)
	case *Starred:
		if use == useDelete {
			return e
		}
		return invalidTarget(e.Value, use)
	case *Compare:
		if use == useFor {
			if e.Ops[0] == In {
				return invalidTarget(e.Left, use)
			}
			return nil
		}
	}
	return e
}

func invalidAmong(elts []Expr, use targetUse) Expr {
	for _, e := range elts {
		if wrong := invalidTarget(e, use); wrong != nil {
			return wrong
		}
	}
	return nil
}

// checkTarget makes it an error that e is no target.
func (p *parser) checkTarget(e Expr, use targetUse) {
	if p.err != nil {
		return
	}
	if wrong := invalidTarget(e, use); wrong != nil {
		p.badTarget(wrong, use)
		return
	}
	p.checkDebug(e, use)
}

func (p *parser) badTarget(wrong Expr, use targetUse) {
	if use == useDelete {
		p.failf(wrong.GetSpan(), "cannot delete %s", nounOf(wrong))
		return
	}
	p.failf(wrong.GetSpan(), "cannot assign to %s", nounOf(wrong))
}

// checkDebug refuses targets named __debug__, in e and all its parts.
func (p *parser) checkDebug(e Expr, use targetUse) {
	name := ""
	switch e := e.(type) {
	case *Name:
		name = e.ID
	case *Attribute:
		if use != useDelete {
			name = e.Attr
		}
	case *Starred:
		p.checkDebug(e.Value, use)
	case *List:
		for _, e := range e.Elts {
			p.checkDebug(e, use)
		}
	case *Tuple:
		for _, e := range e.Elts {
			p.checkDebug(e, use)
		}
	}
	if name == "__debug__" {
		if use == useDelete {
			p.fail(e.GetSpan(), "cannot delete __debug__")
			return
		}
		p.fail(e.GetSpan(), "cannot assign to __debug__")
	}
}

// identifier consumes a name.
func (p *parser) identifier() string {
	if p.tok.Type != lexer.Name {
		p.unexpected()
		return ""
	}
	text := p.tok.Value
	p.next()
	name := lexer.Normalize(text)
	if name != text {
		p.chargeText(len(name))
	}
	return name
}

// binding consumes a name that gets bound.
func (p *parser) binding() string {
	return p.bindingIn(p.start())
}

// bindingIn consumes a name that gets bound, by the statement that begins at start.
func (p *parser) bindingIn(start uint32) string {
	at := source.Span{Start: start, End: p.here().End}
	name := p.identifier()
	if name == "__debug__" {
		p.fail(at, "cannot assign to __debug__")
	}
	return name
}

// parenthesized reports whether e, the whole of an expression that started at the token at start, stood in parentheses that are no part of its span.
func parenthesized(e Expr, start uint32) bool { return e.GetSpan().Start != start }

// isBitwise reports whether e, parsed from start, is what the grammar calls bitwise_or: an operand of comparisons.
func isBitwise(e Expr, start uint32) bool {
	if parenthesized(e, start) {
		return true
	}
	switch e := e.(type) {
	case *BoolOp, *Compare, *IfExp, *Lambda, *Starred, *NamedExpr, *Yield, *YieldFrom:
		return false
	case *UnaryOp:
		return e.Op != Not
	case *Tuple:
		return e.Parenthesized
	}
	return true
}

// misplacedEqual looks for the message of an `=` where an expression, e, was to end. CPython thinks that `==` was meant when what
// follows would make a comparison; otherwise there is no error yet when this returns.
func (p *parser) misplacedEqual(e Expr, start uint32) {
	if p.err != nil || p.quiet > 0 || p.tok.Type != lexer.Equal {
		return
	}
	// In `a == b = c` the grammar tries the name or the operand that the `=` follows last; only one that starts the expression counts.
	if !isBitwise(e, start) {
		return
	}
	if _, comprehension := e.(*ListComp); p.text[start] == '[' && !comprehension {
		return
	}
	m := p.mark()
	p.next()
	var right Expr
	ok := p.attempt(func() {
		right = p.bitwise()
		if p.tok.Type == lexer.Equal || p.tok.Type == lexer.Walrus {
			p.unexpected()
		}
	})
	if !ok {
		p.reset(m)
		return
	}
	if name, ok := e.(*Name); ok && !parenthesized(e, start) {
		p.fail(name.Span.To(right.GetSpan()), "invalid syntax. Maybe you meant '==' or ':=' instead of '='?")
		return
	}
	switch e := e.(type) {
	case *List, *Tuple, *GeneratorExp:
	case *Constant:
		if !parenthesized(e, start) && (e.Kind == ConstNone || e.Kind == ConstTrue || e.Kind == ConstFalse) {
			break
		}
		p.insteadOfEqual(e)
	default:
		p.insteadOfEqual(e)
	}
	if p.err == nil {
		p.reset(m)
	}
}

func (p *parser) insteadOfEqual(e Expr) {
	p.failf(e.GetSpan(), "cannot assign to %s here. Maybe you meant '==' instead of '='?", nounOf(e))
}

// spanOfTokens is the place from the beginning of a to the end of b.
func spanOfTokens(a, b *plex.Token) source.Span { return tokenSpan(a).To(tokenSpan(b)) }
