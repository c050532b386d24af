package lexer

import plex "github.com/alecthomas/participle/v2/lexer"

// chunkTokens is the size from which a chunk ends at the next boundary. Small enough for the tokens to stay in cache, large enough for
// the cost of a new cursor not to show.
const chunkTokens = 1000

// chunk gives the tokens of a Lexer up to a boundary between statements, then EOF.
type chunk struct {
	lexer  *Lexer
	count  int
	ended  bool
	offset int // where it ended

	first     tokenType // the first token of the current line, 0 before it
	decorator bool      // the last line was a decorator
	header    bool      // the last line ended with a colon: its block comes next
}

// Chunk returns a lexer for the next whole statements, about a thousand tokens of them; its EOF may be the end of the chunk only, and
// [Lexer.More] tells. Read each chunk to its EOF before taking the next; the one before is of no more use then.
//
// A lexical error belongs to the chunk in which it stands: Error is the last token before EOF, and there are no further chunks.
func (l *Lexer) Chunk() plex.Lexer {
	l.current = chunk{lexer: l}
	l.inChunk = l.tokensLeft
	return &l.current
}

// Next returns the next token of the chunk, EOF for ever at its end.
func (c *chunk) Next() (t plex.Token, err error) {
	l := c.lexer
	if c.ended {
		return plex.Token{Type: EOF, Pos: plex.Position{Offset: c.offset}}, nil
	}
	boundary := c.count >= chunkTokens && c.first == 0 && l.indent == 0 && l.dedents == 0 && !c.decorator && !c.header
	c.count++
	if err = l.next(&t); err != nil {
		return t, err
	}
	switch t.Type {
	case EOF:
		c.end(t)
	case Error: // nothing follows it
	case Newline:
		c.decorator = c.first == At
		c.first = 0
	case Indent, Dedent:
	default:
		if boundary && !continuesStatement(t.Type) {
			l.peeked, l.hasPeek = t, true
			c.end(t)
			return plex.Token{Type: EOF, Pos: t.Pos}, nil
		}
		if c.first == 0 {
			c.first = t.Type
			c.decorator = false
		}
		c.header = t.Type == Colon
	}
	return t, nil
}

func (c *chunk) end(t plex.Token) {
	c.ended = true
	c.offset = t.Pos.Offset
}

// continuesStatement reports whether a line that begins with a token of type t belongs to the statement above it.
func continuesStatement(t tokenType) bool {
	switch t {
	case KwElif, KwElse, KwExcept, KwFinally:
		return true
	}
	return false
}
