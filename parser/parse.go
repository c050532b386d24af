package parser

import (
	"errors"
	"math"
	"strings"
	"sync"

	"github.com/alecthomas/participle/v2"
	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// ParseModule parses a whole source text.
//
// The error is a *SyntaxError, or a *budget.LimitError when the text is larger than the limit or the meter is exhausted.
func ParseModule(file *source.File, opts Options) (*Module, error) {
	p, err := newParser(file, opts)
	if err != nil {
		return nil, err
	}
	module := &Module{Span: source.Span{End: uint32(len(p.text))}}
	for p.lex.More() {
		group, err := parseWith(statementsGrammars, p, p.lex.Chunk())
		if err != nil {
			return nil, err
		}
		for _, s := range group.statements() {
			module.Body = push(p, module.Body, s)
		}
		if p.err != nil {
			return nil, p.err
		}
	}
	return module, nil
}

// ParseExpression parses a text that is one expression, or several with commas between, which are a tuple (eval mode). White space around it is
// ignored.
func ParseExpression(file *source.File, opts Options) (Expr, error) {
	p, err := newParser(file, opts)
	if err != nil {
		return nil, err
	}
	return parseWith(expressionGrammars, p, p.lex)
}

// ParseInteractive parses what was typed at a prompt so far, the lines joined by line ends: one compound statement, or one line of simple ones; a Module
// without statements when there is nothing but white space and comments. A compound statement is complete when an empty line follows it.
// [IsIncomplete] tells an error that further lines may mend.
func ParseInteractive(file *source.File, opts Options) (*Module, error) {
	p, err := newParser(file, opts)
	if err != nil {
		return nil, err
	}
	p.interactive = true
	group, err := parseWith(interactiveGrammars, p, p.lex)
	if err != nil {
		return nil, err
	}
	return &Module{Span: source.Span{End: uint32(len(p.text))}, Body: group.statements()}, nil
}

func newParser(file *source.File, opts Options) (*parser, error) {
	limit := opts.Limits.WithDefaults().Source
	if opts.Limits.Source == 0 && opts.Meter != nil {
		limit = opts.Meter.Limits().Source
	}
	limit = min(limit, math.MaxUint32-1) // offsets are of 32 bits
	if n := int64(len(file.Text())); n > limit {
		return nil, &budget.LimitError{Kind: budget.Source, Used: n, Max: limit, Where: file.Where(uint32(limit))}
	}
	return &parser{file: file, text: file.Text(), meter: opts.Meter, lex: lexer.New(file, opts.Meter)}, nil
}

// The roots of the three grammars, as participle knows them. participle allows one production for an interface type.
type (
	statements  interface{ statements() []Stmt }
	expression  interface{ Expr }
	interactive interface {
		statements
		interactive()
	}
)

type statementGroup []Stmt

func (g statementGroup) statements() []Stmt { return g }
func (g statementGroup) interactive()       {}

// grammar is a participle parser and the state that its production works on. Productions get nothing but the cursor from participle, so a grammar serves one parse at
// a time; they are pooled, since building one costs more than parsing a short expression.
type grammar[G any] struct {
	parser  *participle.Parser[G]
	current *parser
}

func newGrammar[G any](production func(*parser) G) *grammar[G] {
	g := &grammar[G]{}
	built, err := participle.Build[G](
		participle.Lexer(lexer.Definition{}),
		participle.ParseTypeWith(func(in *plex.PeekingLexer) (G, error) {
			p := g.current
			p.begin(in)
			return production(p), p.err
		}))
	if err != nil {
		panic("BUG: the grammar does not build: " + err.Error())
	}
	g.parser = built
	return g
}

// grammarPool holds idle grammars of one root.
type grammarPool[G any] struct{ idle sync.Pool }

func pooled[G any](production func(*parser) G) *grammarPool[G] {
	return &grammarPool[G]{sync.Pool{New: func() any { return newGrammar(production) }}}
}

var (
	statementsGrammars  = pooled(func(p *parser) statements { return p.statementGroup() })
	expressionGrammars  = pooled(func(p *parser) expression { return p.evalInput() })
	interactiveGrammars = pooled(func(p *parser) interactive { return p.interactiveInput() })
)

// parseWith runs the tokens of lex through a grammar of the pool.
func parseWith[G any](pool *grammarPool[G], p *parser, lex plex.Lexer) (result G, err error) {
	cursor, err := plex.Upgrade(lex)
	if err != nil {
		return result, p.located(err)
	}
	g := pool.idle.Get().(*grammar[G])
	g.current = p
	parsed, err := g.parser.ParseFromLexer(cursor)
	g.current = nil
	pool.idle.Put(g)
	switch {
	case p.err != nil:
		return result, p.located(p.verdict())
	case err != nil:
		return result, p.located(err)
	case parsed == nil:
		return result, errors.New("BUG: participle returned nothing")
	}
	return *parsed, nil
}

// located says of a limit that the lexer reached where that was.
func (p *parser) located(err error) error {
	return budget.Locate(err, func() string { return p.file.Where(p.lex.Offset()) })
}

// statementGroup parses the statements of a chunk.
func (p *parser) statementGroup() statementGroup {
	var body []Stmt
	for p.tok.Type != lexer.EOF {
		body = p.statement(body)
	}
	return body
}

// evalInput parses what eval takes.
func (p *parser) evalInput() Expr {
	indented := p.accept(lexer.Indent)
	start := p.start()
	e := p.expression()
	if p.tok.Type == lexer.Comma {
		e = p.tupleFrom(start, e, (*parser).expression)
	}
	for p.accept(lexer.Newline) {
	}
	if indented {
		p.accept(lexer.Dedent)
	}
	if p.tok.Type != lexer.EOF {
		p.unexpected()
	}
	return e
}

// interactiveInput parses what a prompt takes.
func (p *parser) interactiveInput() statementGroup {
	if p.tok.Type == lexer.EOF {
		return nil
	}
	simple := p.isSimple()
	body := p.statement(nil)
	if p.err != nil {
		return nil
	}
	if p.tok.Type != lexer.EOF {
		if p.tok.Type == lexer.Error || p.tok.Type == lexer.Indent {
			p.unexpected()
			return nil
		}
		at := max(p.end, 1) - 1 // the end of the first statement's line
		p.fail(source.Span{Start: at, End: at}, "multiple statements found while compiling a single statement")
		return nil
	}
	if !simple && !p.endsBlank() {
		p.err = &SyntaxError{Kind: KindSyntax, Msg: "incomplete input", Span: p.here(), File: p.file, incomplete: true}
		p.stopHere()
	}
	return body
}

// isSimple reports whether the next statement ends with its line.
func (p *parser) isSimple() bool {
	switch p.tok.Type {
	case lexer.KwIf, lexer.KwFor, lexer.KwWhile, lexer.KwTry, lexer.KwWith, lexer.KwDef, lexer.KwClass, lexer.At, lexer.KwAsync:
		return false
	}
	return !(p.isWord("match") && p.atMatch())
}

// endsBlank reports whether the text ends with an empty line, or one of white space.
func (p *parser) endsBlank() bool {
	return strings.HasSuffix(strings.TrimRight(p.text, " \t\f"), "\n")
}

// endsEarly reports whether the next token shows that the text has ended within a statement that may go on.
func (p *parser) endsEarly() bool {
	switch p.tok.Type {
	case lexer.EOF, lexer.Dedent:
		return strings.TrimSpace(p.text[min(p.tok.Pos.Offset, len(p.text)):]) == "" && !p.endsBlank()
	}
	return false
}
