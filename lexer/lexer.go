package lexer

import (
	"io"
	"math"
	"strings"

	plex "github.com/alecthomas/participle/v2/lexer"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/source"
)

// Limits on nesting, CPython's own.
const (
	maxBrackets = 200 // open brackets, replacement fields among them
	maxIndents  = 100 // levels of indentation, the outermost among them
	maxFStrings = 150 // what f-strings nest, the code around them counted
	maxFields   = 3   // replacement fields in format specifications of replacement fields of one f-string
)

// What lexing costs. Tokens are paid for in blocks, before they are made.
const (
	blockTokens   = 64
	tokensPerStep = 1
	bytesPerStep  = 2 // for looking at text, on top of its tokens
	// tokenBytes is what one token takes in participle's cursor, whose slice grows by a quarter: 64 bytes, a quarter more for the room,
	// and the old slice beside the new one while it grows. (Charging all the slices that were replaced before would count garbage as live memory.)
	tokenBytes = 144
	lexerBytes = 2304 // a Lexer
)

type tokenType = plex.TokenType

// Definition is participle's view of this package. It lexes without a meter; see [New] for a lexer with one.
type Definition struct{}

var (
	_ plex.Definition       = Definition{}
	_ plex.StringDefinition = Definition{}
	_ plex.Lexer            = (*Lexer)(nil)
)

// Symbols returns every token type by name.
func (Definition) Symbols() map[string]plex.TokenType {
	m := map[string]plex.TokenType{"EOF": EOF}
	for t := Error; t < TypeCount; t++ {
		m[types[t].symbol] = t
	}
	return m
}

// Lex reads all of r and lexes it.
func (d Definition) Lex(filename string, r io.Reader) (plex.Lexer, error) {
	text, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	return d.LexString(filename, string(text))
}

// LexString lexes text.
func (Definition) LexString(filename, text string) (plex.Lexer, error) {
	return New(source.NewFile(filename, text), nil), nil
}

// Lexer gives the tokens of one source text, in order. It is used once, by one goroutine.
type Lexer struct {
	file  *source.File
	meter *budget.Meter // nil: nothing is charged
	text  string        // what is lexed: the file's text, up to the first line that cannot be read

	pos        int // where scanning goes on
	start, end int // the token that scan found

	atLineStart bool      // indentation comes next
	inText      bool      // the innermost bracket is an f-string or a format specification: text comes next
	prev        tokenType // the last token, 0 before the first

	level    int       // open brackets and replacement fields; above zero, line ends mean nothing
	brackets []bracket // all that is open, f-strings too
	frame    int       // index in brackets of the innermost f-string, -1 outside of any
	fstrings int       // open f-strings

	dedents int // Dedent tokens to be given before anything else
	indent  int // index in indents of the current block
	indents [maxIndents]indentation

	fault      *Fault
	failedAt   int    // where the Error token is
	unreadable *Fault // told where text was cut
	warnings   []Warning

	peeked   plex.Token // a token that a chunk looked at but did not give
	hasPeek  bool
	started  bool
	finished bool // EOF of the whole source, or Error, was given
	current  chunk

	tokensLeft int // tokens paid for but not made yet
	inChunk    int // tokens paid for in this chunk
	held       int // the most tokens paid for in one chunk, all charged as memory
}

// New returns a lexer for the text of file. meter, which may be nil, is charged steps for all the work and memory for the tokens of the
// largest chunk: tokens of a chunk are garbage when the next one begins.
func New(file *source.File, meter *budget.Meter) *Lexer {
	return &Lexer{file: file, meter: meter, text: file.Text(), atLineStart: true, frame: -1}
}

// Err returns the lexical error met so far, or nil.
func (l *Lexer) Err() *Fault { return l.fault }

// Warnings returns the first hundred SyntaxWarnings met so far.
func (l *Lexer) Warnings() []Warning { return l.warnings }

// More reports whether there are tokens that no chunk has given yet; at the very beginning there always are.
func (l *Lexer) More() bool { return !l.finished }

// Next returns the next token, EOF for ever at the end of the source. A lexical error is a token, not an error; the error is a
// *budget.LimitError, after which the lexer is of no more use.
func (l *Lexer) Next() (t plex.Token, err error) {
	err = l.next(&t)
	return t, err
}

// next leaves the next token in t, which is zero. (A token is eight words: returning it through three functions took longer than finding it.)
func (l *Lexer) next(t *plex.Token) error {
	if l.hasPeek {
		l.hasPeek = false
		*t = l.peeked
		return nil
	}
	if l.tokensLeft == 0 {
		if err := l.pay(); err != nil {
			return err
		}
	}
	l.tokensLeft--
	typ := l.scan()
	l.prev = typ
	if typ == EOF || typ == Error {
		l.finished = true
	}
	t.Type = typ
	t.Value = l.text[l.start:l.end]
	t.Pos.Offset = l.start
	return nil
}

// Offset returns how far the lexer has come, in bytes.
func (l *Lexer) Offset() uint32 { return uint32(l.pos) }

// Drain scans the rest of the source, keeping nothing, and returns the lexical error of the source, nil when there is none. See
// [Lexer.Overrides] for the parser's use of it.
func (l *Lexer) Drain() (*Fault, error) {
	for l.fault == nil && !l.finished {
		l.inChunk = 0 // nothing is kept
		var t plex.Token
		if err := l.next(&t); err != nil {
			return nil, err
		}
	}
	return l.fault, nil
}

// pay charges the next block of tokens, and at the very first the lexer itself and one look at all the text.
func (l *Lexer) pay() error {
	if !l.started {
		if err := l.begin(); err != nil {
			return err
		}
	}
	l.tokensLeft = blockTokens
	if l.meter == nil {
		return nil
	}
	if l.inChunk += blockTokens; l.inChunk > l.held {
		if err := l.meter.Alloc(blockTokens * tokenBytes); err != nil {
			l.tokensLeft = 0
			return err
		}
		l.held = l.inChunk
	}
	if err := l.meter.Steps(blockTokens / tokensPerStep); err != nil {
		l.tokensLeft = 0
		return err
	}
	return nil
}

func (l *Lexer) begin() error {
	limit := int64(math.MaxUint32 - 1) // offsets are of 32 bits
	if l.meter != nil {
		limit = min(limit, l.meter.Limits().Source)
	}
	if n := int64(len(l.text)); n > limit {
		err := &budget.LimitError{Kind: budget.Source, Used: n, Max: limit}
		if l.meter != nil {
			return l.meter.Abort(err)
		}
		return err
	}
	if l.meter != nil {
		if err := l.meter.Alloc(lexerBytes); err != nil {
			return err
		}
		if err := l.meter.Steps(int64(len(l.text)) / bytesPerStep); err != nil {
			return err
		}
	}
	l.started = true
	l.checkText()
	if strings.HasPrefix(l.text, "\ufeff") {
		l.pos = len("\ufeff")
	}
	return nil
}

// scan finds the next token, leaves its place in start and end, and returns its type.
func (l *Lexer) scan() tokenType {
	if l.dedents > 0 {
		l.dedents--
		l.start, l.end = l.pos, l.pos
		return Dedent
	}
	if l.fault != nil {
		l.start, l.end = l.pos, l.pos
		return EOF
	}
	if l.atLineStart {
		l.atLineStart = false
		if typ := l.scanIndentation(); typ != 0 {
			return typ
		}
	}
	if l.inText {
		if typ := l.scanText(); typ != 0 {
			return typ
		}
	}
	return l.scanCode()
}

// scanCode finds the next token outside of string text.
func (l *Lexer) scanCode() tokenType {
	text := l.text
	i := l.pos
	for {
		if i >= len(text) {
			return l.scanEnd()
		}
		c := text[i]
		switch classes[c] {
		case classSpace:
			i++
		case className:
			return l.scanName(i)
		case classOp:
			return l.scanOperator(i)
		case classDigit:
			return l.scanNumber(i)
		case classOpen:
			return l.open(i)
		case classClose:
			return l.close(i)
		case classColon:
			return l.scanColon(i)
		case classDot:
			if i+1 < len(text) && isDigit(text[i+1]) {
				return l.scanNumber(i)
			}
			return l.scanOperator(i)
		case classQuote:
			return l.scanString(i, i)
		case classComment:
			i = l.lineEnd(i)
		case classLineEnd:
			end := i + 1
			if c == '\r' && end < len(text) && text[end] == '\n' {
				end++
			}
			if l.level > 0 {
				i = end
				continue
			}
			l.atLineStart = true
			return l.found(Newline, i, end)
		case classBackslash:
			next, typ := l.continueLine(i)
			if typ != 0 {
				return typ
			}
			i = next
		case classHigh:
			return l.scanName(i)
		default:
			return l.scanInvalid(i)
		}
	}
}

// found leaves the place of a token and returns its type.
func (l *Lexer) found(typ tokenType, start, end int) tokenType {
	l.start, l.end, l.pos = start, end, end
	return typ
}

// scanEnd is called at the end of the text, outside of strings: it ends what is open, the line and the blocks, then the stream.
func (l *Lexer) scanEnd() tokenType {
	end := len(l.text)
	l.start, l.end, l.pos = end, end, end
	if l.level > 0 {
		return l.failAtEnd(*neverClosed(l.brackets[len(l.brackets)-1]))
	}
	if l.unreadable != nil {
		return l.fail(*l.unreadable)
	}
	switch l.prev {
	case 0, Newline, Dedent, EOF:
	default:
		return Newline
	}
	if l.indent > 0 {
		l.dedents = l.indent - 1
		l.indent = 0
		return Dedent
	}
	return EOF
}

// scanOperator needs a byte at i that begins an operator.
func (l *Lexer) scanOperator(i int) tokenType {
	rest := l.text[i+1:]
	for _, op := range operators[l.text[i]] {
		if strings.HasPrefix(rest, op.rest) {
			return l.found(op.typ, i, i+1+len(op.rest))
		}
	}
	return l.scanInvalid(i)
}

// continueLine takes the backslash at i and the line end after it, and returns where the next line begins; or a fault.
func (l *Lexer) continueLine(i int) (next int, fault tokenType) {
	text := l.text
	next = i + 1
	if next < len(text) && text[next] == '\r' {
		next++
		if next < len(text) && text[next] == '\n' {
			next++
		}
	} else if next < len(text) && text[next] == '\n' {
		next++
	} else if next < len(text) {
		l.start = i
		return 0, l.fail(Fault{Span: span(i+1, i+2), Msg: "unexpected character after line continuation character", weak: true})
	}
	if next < len(text) {
		return next, 0
	}
	l.start = i
	if l.level > 0 {
		return 0, l.scanEnd()
	}
	return 0, l.failAtEnd(Fault{Span: span(i+1, i+1), Msg: "unexpected EOF while parsing", Incomplete: true, weak: true})
}
