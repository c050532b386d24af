package parser

import (
	"reflect"
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// maxDepth bounds how deep the tree of one expression or pattern may be, however it came about: nesting, chains of prefix operators, and
// left spines alike. Everything that walks the tree may recurse this deep. An elif chain is bounded by it too.
const maxDepth = 1500

// parser is the state of one parse. Productions are its methods.
//
// After an error (see fail) tok is an EOF for ever, and productions return bad, so that all of them end without
// looking at err; whoever needs to know asks err.
type parser struct {
	file  *source.File
	text  string
	lex   *lexer.Lexer
	meter *budget.Meter

	in  *plex.PeekingLexer
	tok *plex.Token // the next token, not yet consumed
	end uint32      // where the last consumed token ends

	depth int // productions under way, as far as they nest in the tree
	deep  int // the greatest depth that the innermost spine under way has in the tree
	level int // open brackets, those of replacement fields included
	field int // what level is directly within the innermost open replacement field, 0 outside of any
	quiet int // above zero: a speculation whose error nobody will see

	reach uint32 // where the furthest token is that a speculation came to

	textFault string // what is wrong with the text of the f-string under way; CPython tells it at its end

	last      Expr   // the last element of the last tuple without parentheses, nil after a trailing comma
	lastStart uint32 // where its first token begins

	err     error
	generic bool // err is "invalid syntax" and no more than that
	lexed   bool // err is a lexical error
	settled bool // a bad target was looked at again, so there is an error and no better message for it
	stop    plex.Token

	interactive bool
}

// bad stands in for what could not be parsed. It never is in a tree that is returned.
var bad Expr = &Constant{}

// begin makes in the source of tokens.
func (p *parser) begin(in *plex.PeekingLexer) {
	p.in = in
	p.tok = in.Peek()
}

// next consumes the next token.
func (p *parser) next() {
	p.end = uint32(p.tok.Pos.Offset + len(p.tok.Value))
	if p.tok == &p.stop {
		return
	}
	p.in.Next()
	p.tok = p.in.Peek()
}

// accept consumes the next token when it is of type t.
func (p *parser) accept(t plex.TokenType) bool {
	if p.tok.Type != t {
		return false
	}
	p.next()
	return true
}

// expect consumes a token of type t; any other is a syntax error.
func (p *parser) expect(t plex.TokenType) {
	if !p.accept(t) {
		p.unexpected()
	}
}

// open consumes an opening bracket.
func (p *parser) open() {
	p.level++
	p.next()
}

// shut consumes the closing bracket t; any other token is a syntax error.
func (p *parser) shut(t plex.TokenType) {
	if p.tok.Type != t {
		p.unexpected()
		return
	}
	p.level--
	p.next()
}

// peek returns the type of the token after the next one.
func (p *parser) peek() plex.TokenType { return p.peekToken().Type }

func (p *parser) peekToken() *plex.Token {
	if p.tok.Type == lexer.EOF {
		return p.tok
	}
	at := p.in.RawCursor() + 1
	return &p.in.Range(at, at+1)[0]
}

// isWord reports whether the next token is the soft keyword word.
func (p *parser) isWord(word string) bool {
	return p.tok.Type == lexer.Name && p.tok.Value == word
}

// start is where the next token begins.
func (p *parser) start() uint32 { return uint32(p.tok.Pos.Offset) }

// from is the span from start to the end of the last consumed token.
func (p *parser) from(start uint32) source.Span { return source.Span{Start: start, End: p.end} }

// tokenSpan is the place of t.
func tokenSpan(t *plex.Token) source.Span {
	return source.Span{Start: uint32(t.Pos.Offset), End: uint32(t.Pos.Offset + len(t.Value))}
}

// here is the place of the next token. A line end has no width; what comes at the very end of the text counts to its last line, as CPython has it.
func (p *parser) here() source.Span {
	at := tokenSpan(p.tok)
	switch p.tok.Type {
	case lexer.Newline:
		at.End = at.Start
	case lexer.Dedent, lexer.EOF:
		if int(at.Start) >= len(p.text) {
			at.Start = uint32(len(strings.TrimSuffix(strings.TrimSuffix(p.text, "\n"), "\r")))
			at.End = at.Start
		}
	}
	return at
}

// mark is a place to which a speculation goes back.
type mark struct {
	at           plex.Checkpoint
	end          uint32
	depth, deep  int
	level, field int
	err          error
	generic      bool
}

// mark starts nothing; it remembers the place for reset.
func (p *parser) mark() mark {
	return mark{at: p.in.MakeCheckpoint(), end: p.end, depth: p.depth, deep: p.deep, level: p.level, field: p.field, err: p.err, generic: p.generic}
}

// reset goes back to m. An empty meter stays an error, and so does a lexical one: CPython's parser stops at those whatever it was trying.
func (p *parser) reset(m mark) {
	if p.lexed || budget.IsLimit(p.err) {
		return
	}
	p.reached()
	p.in.LoadCheckpoint(m.at)
	p.tok = p.in.Peek()
	p.end, p.depth, p.deep, p.level, p.field, p.err, p.generic = m.end, m.depth, m.deep, m.level, m.field, m.err, m.generic
	if p.err != nil {
		p.tok = &p.stop
	}
}

// reached notes how far the speculation came that is about to be undone.
func (p *parser) reached() {
	at := p.start()
	if e, ok := p.err.(*SyntaxError); ok && p.generic {
		at = e.Span.Start
	}
	p.reach = max(p.reach, at)
}

// attempt parses by production and reports whether that went well; if not, the parser is where it was before, or in an error that reset keeps. Attempts do not nest: within one,
// nothing looks for a better message, so that a parse is a bounded number of passes.
func (p *parser) attempt(production func()) bool {
	if p.err != nil {
		return false
	}
	m := p.mark()
	p.quiet++
	production()
	p.quiet--
	if p.err == nil {
		return true
	}
	p.reset(m)
	return false
}

// enter goes one level deeper in the tree; every enter has a leave.
func (p *parser) enter() {
	p.depth++
	if p.depth > p.deep {
		p.deep = p.depth
		if p.deep > maxDepth {
			p.tooDeep()
		}
	}
}

func (p *parser) leave() { p.depth-- }

// A left spine is parsed by a loop that wraps what it has in one more node:
//
//	outer := p.beginSpine()
//	left := ...
//	for ... {
//		p.wrap()
//		left = &Node{left}
//	}
//	p.endSpine(outer)
//
// All that was parsed since beginSpine gets one level deeper at every wrap.
func (p *parser) beginSpine() (outer int) {
	outer = p.deep
	p.deep = p.depth
	return outer
}

func (p *parser) wrap() {
	p.deep++
	if p.deep > maxDepth {
		p.tooDeep()
	}
}

func (p *parser) endSpine(outer int) {
	if outer > p.deep {
		p.deep = outer
	}
}

// nodeSteps is the work of recognizing a node and of making it, beside its allocation and its tokens.
const nodeSteps = 2

// charge pays for a node of size bytes (one of the sizes) before it is made, and for the work of making it.
func (p *parser) charge(size int64) {
	m := p.meter
	if m == nil {
		return
	}
	if err := m.Alloc(size); err != nil {
		p.exhausted(err)
		return
	}
	if err := m.Steps(nodeSteps); err != nil {
		p.exhausted(err)
	}
}

// chargeText pays for a string of n bytes that is not a part of the source.
func (p *parser) chargeText(n int) {
	if p.meter == nil || n == 0 {
		return
	}
	if err := p.meter.Alloc(budget.SizeClass(int64(n))); err != nil {
		p.exhausted(err)
		return
	}
	if err := p.meter.Steps(int64(n) / 64); err != nil {
		p.exhausted(err)
	}
}

// sizeOf is what the allocator takes for a T.
func sizeOf[T any]() int64 { return budget.SizeClassPointers(int64(reflect.TypeFor[T]().Size())) }

// push appends v to s, and pays for the array when that has to grow.
func push[T any](p *parser, s []T, v T) []T {
	if len(s) == cap(s) {
		s = grown(p, s)
	}
	return append(s, v)
}

func grown[T any](p *parser, s []T) []T {
	size := int64(reflect.TypeFor[T]().Size())
	n := int64(max(2*len(s), 1))
	p.charge(budget.SizeClassPointers(n * size))
	if p.err != nil {
		return s
	}
	t := make([]T, len(s), n)
	copy(t, s)
	return t
}
