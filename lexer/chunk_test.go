package lexer

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	plex "github.com/alecthomas/participle/v2/lexer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/source"
)

// chunks lexes src by chunks as the parser does; each has its EOF.
func chunks(t *testing.T, src string) (l *Lexer, all [][]plex.Token) {
	t.Helper()
	l = New(source.NewFile("f.py", src), nil)
	for l.More() {
		c := l.Chunk()
		tokens, err := plex.ConsumeAll(c)
		require.NoError(t, err)
		all = append(all, tokens)
		again, err := c.Next()
		require.NoError(t, err)
		require.Equal(t, tokens[len(tokens)-1], again, "EOF for ever")
	}
	return l, all
}

// statement is a line of thirteen tokens with its Newline; fullChunk of them are just enough for a chunk.
const (
	statement = "x = f(y, 1) + [2]\n"
	fullChunk = chunkTokens/13 + 1
)

func TestChunksTogetherAreTheWholeStream(t *testing.T) {
	src := strings.Repeat("if x:\n  "+statement+"  "+statement+"elif y:\n  "+statement+statement+"@d\n@e(1)\ndef f(): pass\n", 300)
	whole, err := plex.ConsumeAll(New(source.NewFile("f.py", src), nil))
	require.NoError(t, err)
	_, parts := chunks(t, src)
	var joined []plex.Token
	for i, part := range parts {
		last := part[len(part)-1]
		part = part[:len(part)-1]
		require.Less(t, len(part), chunkTokens+100)
		if i < len(parts)-1 {
			require.GreaterOrEqual(t, len(part), chunkTokens)
			require.Contains(t, []plex.TokenType{Newline, Dedent}, part[len(part)-1].Type)
			require.Equal(t, last.Pos, parts[i+1][0].Pos, "a chunk's EOF is where the next begins")
			require.NotContains(t, []plex.TokenType{KwElif, KwDef, Indent, EOF}, parts[i+1][0].Type)
			if parts[i+1][0].Type == At {
				require.NotEqual(t, "e", parts[i+1][1].Value, "within decorators")
			}
		}
		joined = append(joined, part...)
	}
	assert.Greater(t, len(parts), 5)
	assert.Equal(t, whole[:len(whole)-1], joined)
}

func TestChunksDoNotSplitStatements(t *testing.T) {
	fill := strings.Repeat(statement, fullChunk-1) + "a.b.c.d.e;\n" // a token short of the boundary
	for _, c := range []struct {
		before, after string
		chunks        int
	}{
		{"z\n", "y\n", 2},
		{"", "y\n", 1},
		{"if x:\n", "  y\n", 1},
		{"if x:\n  y\n", "else:\n  z\n", 1},
		{"if x:\n  y\n", "elif z:\n  z\n", 1},
		{"try:\n  y\n", "except E:\n  z\n", 1},
		{"try:\n  y\n", "finally:\n  z\n", 1},
		{"if x:\n  y\n", "# c\n\nelse:\n  z\n", 1},
		{"if x:\n  y\n", "for x in y:\n  z\n", 2},
		{"match x:\n", "  case y:\n    z\n", 1},
		{"@d\n", "def f(): pass\n", 1},
		{"@d\n@e\n", "class C: pass\n", 1},
		{"@d\n", "", 1},
		{"", "", 1},
		{"x = (1,\n", "2)\n", 1},
		{"if x: y\n", "else: z\n", 1},
		{"z\n", "  y\n", 1},
		{"if x:\n", "y\n", 1}, // the parser shall see what stands in the place of the block
		{"z\n", ")\n", 1},
		{"if x:\n  y\n", "z\n", 2},
	} {
		_, parts := chunks(t, fill+c.before+c.after)
		assert.Equal(t, c.chunks, len(parts), "%q then %q", c.before, c.after)
	}
	_, parts := chunks(t, "")
	assert.Len(t, parts, 1)
}

func TestChunkEndsWithTheFault(t *testing.T) {
	l, parts := chunks(t, strings.Repeat(statement, fullChunk)+"y = $ + 'abc\n"+statement)
	require.Len(t, parts, 2)
	last := parts[1]
	assert.Equal(t, []plex.TokenType{Name, Equal, Unknown, Plus, Error, EOF}, typesOf(last))
	assert.Equal(t, "unterminated string literal (detected at line 78)", l.Err().Msg)
}

func typesOf(tokens []plex.Token) (all []plex.TokenType) {
	for _, tok := range tokens {
		all = append(all, tok.Type)
	}
	return all
}

func TestDrainFindsALaterFault(t *testing.T) {
	l := New(source.NewFile("f.py", strings.Repeat(statement, 1000)+")"), nil)
	_, err := plex.ConsumeAll(l.Chunk())
	require.NoError(t, err)
	require.Nil(t, l.Err())
	fault, err := l.Drain()
	require.NoError(t, err)
	assert.Equal(t, "unmatched ')'", fault.Msg)
	assert.False(t, l.More())
}

func lexAll(l *Lexer) error {
	for l.More() {
		if _, err := plex.ConsumeAll(l.Chunk()); err != nil {
			return err
		}
	}
	return nil
}

func TestMemoryIsThatOfTheLargestChunk(t *testing.T) {
	usage := func(src string) budget.Usage {
		m := budget.NewMeter(budget.Limits{}, nil)
		require.NoError(t, lexAll(New(source.NewFile("f.py", src), m)))
		return m.Usage()
	}
	ten, twenty, hundred := usage(strings.Repeat(statement, 1000)), usage(strings.Repeat(statement, 2000)), usage(strings.Repeat(statement, 10000))
	assert.InDelta(t, ten.TotalBytes, hundred.TotalBytes, 2*blockTokens*tokenBytes)
	assert.GreaterOrEqual(t, ten.TotalBytes, int64(64*chunkTokens))
	one := usage("x = [" + strings.Repeat("1, ", 50000) + "]")
	assert.GreaterOrEqual(t, one.TotalBytes, int64(64*100000))
	assert.LessOrEqual(t, reflect.TypeFor[Lexer]().Size(), uintptr(lexerBytes))
	assert.InDelta(t, 9, float64(hundred.Steps-ten.Steps)/float64(twenty.Steps-ten.Steps), 0.5, "steps beyond those for the first chunk's memory")
}

func TestLimitsEndTheStream(t *testing.T) {
	src := "x = [" + strings.Repeat("1, ", 50000) + "]"
	for _, c := range []struct {
		limits budget.Limits
		kind   budget.Kind
	}{
		{budget.Limits{Steps: 1000}, budget.Steps},
		{budget.Limits{Memory: 1 << 20}, budget.Memory},
		{budget.Limits{Memory: 1000}, budget.Memory},
		{budget.Limits{Source: 1000}, budget.Source},
	} {
		l := New(source.NewFile("f.py", src), budget.NewMeter(c.limits, nil))
		err := lexAll(l)
		var limit *budget.LimitError
		require.True(t, errors.As(err, &limit), "%v", err)
		assert.Equal(t, c.kind, limit.Kind)
		_, err = l.Next()
		assert.ErrorAs(t, err, &limit, "it stays")
		_, err = l.Drain()
		assert.ErrorAs(t, err, &limit)
	}
}
