package lexer

import (
	"strings"
	"testing"

	plex "github.com/alecthomas/participle/v2/lexer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

// FuzzLexer holds what is true of every stream: it ends; every token is a piece of the source, none before the one before it; brackets, blocks and
// f-strings are balanced unless there is a fault; lexing by chunks gives the same.
func FuzzLexer(f *testing.F) {
	for _, seed := range []string{
		"", "x = 1\n", "if x:\n  y\n\tz", "f'{x!r:>{w}}{{}}\\N{a}' '''a\nb'''", "f'''{\nx:a\n}'''", "(]", "0x_1e5j", "\\\n", "été€\xff\x00",
		"@d\nclass C:\n  def f(self): pass\nelse: x", "rb'\\x' u'\\ud800' b'\\400'", "f'{f\"{f'''{1:{2}}'''}\"}'", "\r\r\n\f \\\r x", "1if x else 0b1",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, src string) {
		l := New(source.NewFile("f.py", src), nil)
		var stream []plex.Token
		end, depth := 0, map[string]int{}
		for {
			tok, err := l.Next()
			require.NoError(t, err)
			require.LessOrEqual(t, len(stream), 3*len(src)+3, "does it end?")
			require.GreaterOrEqual(t, tok.Pos.Offset, end)
			end = tok.Pos.Offset + len(tok.Value)
			require.LessOrEqual(t, end, len(src))
			require.Equal(t, src[tok.Pos.Offset:end], tok.Value)
			if text := TypeText(tok.Type); text != "" {
				require.Equal(t, text, tok.Value)
			}
			switch tok.Type {
			case FStringMiddle, Name, Number, String:
				require.NotEmpty(t, tok.Value)
			case Indent, FStringStart:
				depth[TypeName(tok.Type)]++
			case Dedent:
				depth["Indent"]--
			case FStringEnd:
				depth["FStringStart"]--
			case LParen, LBracket, LBrace:
				depth["brackets"]++
			case RParen, RBracket, RBrace:
				depth["brackets"]--
			}
			stream = append(stream, tok)
			if tok.EOF() {
				break
			}
		}
		if fault := l.Err(); fault != nil {
			require.Equal(t, Error, stream[len(stream)-2].Type)
			require.LessOrEqual(t, fault.Start, fault.End)
			require.LessOrEqual(t, int(fault.End), len(src)+1)
			require.NotEmpty(t, fault.Msg)
		} else {
			for what, n := range depth {
				require.Zero(t, n, what)
			}
		}
		decodeAll(stream)
		var joined []plex.Token
		for c := New(source.NewFile("f.py", src), nil); c.More(); {
			part, err := plex.ConsumeAll(c.Chunk())
			require.NoError(t, err)
			joined = append(joined, part[:len(part)-1]...)
		}
		require.Equal(t, len(stream)-1, len(joined))
	})
}

func decodeAll(stream []plex.Token) {
	for _, tok := range stream {
		switch tok.Type {
		case String:
			_, _, _ = DecodeString(tok.Value)
		case FStringMiddle:
			_, _ = DecodeFStringMiddle(tok.Value, false)
			_, _ = DecodeFStringMiddle(tok.Value, true)
		case Name:
			_ = Normalize(tok.Value)
		}
	}
}

// hostile returns sources made of n repetitions, each of which has made some lexer quadratic.
func hostile(n int) []hostileSource {
	blocks := ""
	for i := range 90 {
		blocks += strings.Repeat(" ", i) + "if x:\n"
	}
	blocks += strings.Repeat(" ", 90) + "y\n"
	return []hostileSource{
		{"parens", strings.Repeat("()", n), 2*n + 2},
		{"names", strings.Repeat("x ", n), n + 2},
		{"comments", strings.Repeat("#\r", n), 1},
		{"blank lines", strings.Repeat(" \r\n", n), 1},
		{"continuations", strings.Repeat("\\\n", n) + "x", 3},
		{"dedents", strings.Repeat(blocks, n/90), n/90*(90*6+2) + 1},
		{"open triple", "'''" + strings.Repeat("''\\'", n), 2},
		{"triples", strings.Repeat("''''''", n), n + 2},
		{"string escapes", "'" + strings.Repeat("\\x41\\d", n) + "'", 3},
		{"fields", "f'" + strings.Repeat("{x}", n) + "'", 3*n + 4},
		{"braces", "f'" + strings.Repeat("{{", n) + "'", n + 4},
		{"specs", "f'{x:" + strings.Repeat("{y}a", n) + "}'", 4*n + 8},
		{"open names", "f'" + strings.Repeat("\\N{a", n) + "'", 5},
		{"open quotes", "f'''" + strings.Repeat("''\"", n) + "'''", 5},
		{"accents", strings.Repeat("é", n), 3},
		{"numbers", strings.Repeat("1_", n) + "1", 3},
		{"zeros", strings.Repeat("0", n) + "1", 2},
		{"warnings", strings.Repeat("1if ", n), 2*n + 2},
		{"decorators", strings.Repeat("@d\n", n), 3*n + 1},
		{"headers", strings.Repeat("x:\n", n), 3*n + 1},
		{"bytes", "b'" + strings.Repeat("\\400", n) + "'", 3},
		{"bad escape", "'" + strings.Repeat("é\\\\", n) + "\\x'", 3},
	}
}

type hostileSource struct {
	name, src string
	tokens    int // EOF too
}

// TestHostileSourcesTakeLinearTime fails by its tokens, or by taking minutes where it should take a second.
func TestHostileSourcesTakeLinearTime(t *testing.T) {
	for _, h := range hostile(100_000) {
		l := New(source.NewFile("f.py", h.src), nil)
		count := 1
		for l.More() {
			tokens, err := plex.ConsumeAll(l.Chunk())
			require.NoError(t, err)
			count += len(tokens) - 1
			decodeAll(tokens)
		}
		assert.Equal(t, h.tokens, count, h.name)
	}
}

func BenchmarkLexer(b *testing.B) {
	text := strings.Repeat("def fib(n, memo={}):\n    # a comment\n    if n in memo or n <= 1:\n        return memo.get(n, 1)\n"+
		"    result = fib(n - 1) + fib(n - 2)\n    print(f'{n}: {result:>10}', \"done\")\n    return result\n\n", 1000)
	file := source.NewFile("f.py", text)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		l := New(file, nil)
		for {
			tok, err := l.Next()
			if err != nil || tok.EOF() {
				break
			}
		}
	}
}

func BenchmarkChunks(b *testing.B) {
	text := strings.Repeat("x = f(y, 1) + [2]\n", 10000)
	file := source.NewFile("f.py", text)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		for l := New(file, nil); l.More(); {
			if _, err := plex.Upgrade(l.Chunk()); err != nil {
				b.Fatal(err)
			}
		}
	}
}
