package lexer

import (
	"strings"
	"testing"

	plex "github.com/alecthomas/participle/v2/lexer"
	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

// tokens lexes src and returns its tokens one per word: those with fixed text as it is, names too, others as TYPE:text.
func tokens(t *testing.T, src string) string {
	t.Helper()
	l := New(source.NewFile("f.py", src), nil)
	var words []string
	for {
		tok, err := l.Next()
		require.NoError(t, err)
		if tok.Type == EOF {
			return strings.Join(words, " ")
		}
		require.Equal(t, src[tok.Pos.Offset:tok.Pos.Offset+len(tok.Value)], tok.Value)
		words = append(words, word(tok))
	}
}

func word(tok plex.Token) string {
	short := map[plex.TokenType]string{
		Newline: "NL", Indent: ">>", Dedent: "<<", Error: "ERROR", Number: "#" + tok.Value, String: tok.Value, Name: tok.Value,
		FStringStart: tok.Value + "‹", FStringEnd: "›" + tok.Value, FStringMiddle: "‹" + tok.Value + "›", Unknown: "?" + tok.Value,
	}
	if w, ok := short[tok.Type]; ok {
		return w
	}
	if TypeText(tok.Type) != tok.Value {
		return "BUG:" + TypeName(tok.Type) + ":" + tok.Value
	}
	return tok.Value
}

func checkTokens(t *testing.T, cases [][2]string) {
	t.Helper()
	for _, c := range cases {
		if diff := cmp.Diff(c[1], tokens(t, c[0])); diff != "" {
			t.Errorf("%q:\n%s", c[0], diff)
		}
	}
}

func TestLines(t *testing.T) {
	checkTokens(t, [][2]string{
		{"", ""},
		{"\n\n  \n# c\n\t# d\n", ""},
		{"   # only a comment", ""},
		{"x", "x NL"},
		{"x # c", "x NL"},
		{"x\n\n\ny\n", "x NL y NL"},
		{"x\r\ny\rz", "x NL y NL z NL"},
		{"\ufeffx", "x NL"},
		{"x;y", "x ; y NL"},
		{"x \\\n + y", "x + y NL"},
		{"x \\\r\n + y", "x + y NL"},
		{"x \\\r + y", "x + y NL"},
		{"(x\n\n # c\n  +y\r\n)\nz", "( x + y ) NL z NL"},
		{"x\f\ty", "x y NL"},
		{"x = $ ? `", "x = ?$ ?? ?` NL"},
		{"a ! b", "a ! b NL"},
	})
}

func TestIndentation(t *testing.T) {
	checkTokens(t, [][2]string{
		{"if x:\n  y\nz", "if x : NL >> y NL << z NL"},
		{"if x:\n  y", "if x : NL >> y NL <<"},
		{"if x:\n  if y:\n    z\n", "if x : NL >> if y : NL >> z NL << <<"},
		{"if x:\n  if y:\n    z\na", "if x : NL >> if y : NL >> z NL << << a NL"},
		{"if x:\n  if y:\n    z\n  a", "if x : NL >> if y : NL >> z NL << a NL <<"},
		{"if x:\n  y\n\n# c\n    # d\n  z", "if x : NL >> y NL z NL <<"},
		{"if x:\n\ty\n\tz", "if x : NL >> y NL z NL <<"},
		{"if x:\n  y\n\\\n  z\n", "if x : NL >> y NL z NL <<"},
		{"if x:\n  y\n  \\\n z\n", "if x : NL >> y NL z NL <<"},
		{"if x:\n  y\n  \\\n\nz\n", "if x : NL >> y NL << z NL"},
		{"  x", ">> x NL <<"},
		{"\f x", ">> x NL <<"},
		{"  \fx", "x NL"},
		{"if x:\n  (\ny\n)\n", "if x : NL >> ( y ) NL <<"},
		{"if x:\r\n  y\r\nz", "if x : NL >> y NL << z NL"},
	})
}

func TestNamesAndKeywords(t *testing.T) {
	checkTokens(t, [][2]string{
		{"match case type _ if_ If", "match case type _ if_ If NL"},
		{"été = жук + 変数", "été = жук + 変数 NL"},
		{"a\u0301 x℘ ℘y", "a\u0301 x℘ ℘y NL"},
		{"\U0001d4d0", "\U0001d4d0 NL"},
		{"rx bz brx u_", "rx bz brx u_ NL"},
		{"async def await None", "async def await None NL"},
	})
}

func TestOperatorsTakeTheLongest(t *testing.T) {
	checkTokens(t, [][2]string{
		{"a**=b**c*=d*e", "a **= b ** c *= d * e NL"},
		{"a>>=b>>c>=d>e", "a >>= b >> c >= d > e NL"},
		{"a<<=b<<c<=d<e", "a <<= b << c <= d < e NL"},
		{"a//=b//c/=d/e", "a //= b // c /= d / e NL"},
		{"a->b-=c-d", "a -> b -= c - d NL"},
		{"a:=b==c=d!=e:f", "a := b == c = d != e : f NL"},
		{"a....b..c.d", "a ... . b . . c . d NL"},
		{"@a @=b &=c |=d ^=~e %=f", "@ a @= b &= c |= d ^= ~ e %= f NL"},
	})
}

func TestNumbers(t *testing.T) {
	for _, number := range []string{
		"0", "00", "0_0", "1", "1_000", "0x_fF", "0XAB", "0o17", "0O1_7", "0b1_0", "0B1", "1.", "1.5", ".5", "1_0.0_1", "1e5", "1E+5",
		"1.e-5", ".5e1_0", "09.5", "09e1", "09j", "1j", "1.5J", "1e5j", "0e0", "0.", "0j", "1_0j",
	} {
		checkTokens(t, [][2]string{{number, "#" + number + " NL"}, {number + "+x", "#" + number + " + x NL"}})
	}
	checkTokens(t, [][2]string{
		{"1..real", "#1. . real NL"},
		{"1if x else 2", "#1 if x else #2 NL"},
		{"1else", "#1 else NL"},
		{"1.else", "#1. else NL"},
		{"1or 2and 3in 4is 5for 6not", "#1 or #2 and #3 in #4 is #5 for #6 not NL"},
		{"0xfor x 1ifx", "#0xf or x #1 ifx NL"},
		{"1é", "#1 é NL"},
		{"1.2.3", "#1.2 #.3 NL"},
	})
}

func TestStrings(t *testing.T) {
	for _, s := range []string{
		`''`, `""`, `'a'`, `'a"b'`, `'\''`, `'\\'`, `r'\'a'`, `""""""`, `'''a'b''c'''`, `"""a""\""""`, `rb'x'`, `bR'x'`, `Br"x"`, `BR'''x'''`, `u'x'`, `U"x"`, `R'x'`,
		"'a\\\nb'", "'a\\\r\nb'", "'''a\nb\r\nc'''", `'é€'`, `''''a'''`,
	} {
		checkTokens(t, [][2]string{{s, s + " NL"}, {"x=" + s + "+" + s, "x = " + s + " + " + s + " NL"}})
	}
	checkTokens(t, [][2]string{
		{`'a' 'b'`, `'a' 'b' NL`},
		{`ur'x'`, `ur 'x' NL`},
		{`bb'x' bu'x' ub'x' rr'x' fb''`, `bb 'x' bu 'x' ub 'x' rr 'x' fb '' NL`},
	})
}

func TestSymbolsAreTheTable(t *testing.T) {
	symbols := Definition{}.Symbols()
	assert.Len(t, symbols, int(TypeCount), "every type from 1, and EOF; no two of one name")
	assert.Equal(t, EOF, symbols["EOF"])
	seen := map[string]bool{}
	for typ := Error; typ < TypeCount; typ++ {
		name, text := TypeName(typ), TypeText(typ)
		require.NotEmpty(t, name, "row %d is missing", typ)
		assert.Equal(t, typ, symbols[name])
		assert.Equal(t, typ >= KwFalse, text != "", "%s", name)
		if text == "" {
			continue
		}
		assert.False(t, seen[text], "%q stands twice", text)
		seen[text] = true
		kw, ok := Keyword(text)
		assert.Equal(t, IsKeyword(typ), ok, "%q", text)
		if ok {
			assert.Equal(t, typ, kw)
			assert.LessOrEqual(t, len(text), maxKeyword)
			assert.Equal(t, "Kw"+strings.ToUpper(text[:1])+text[1:], name)
		}
		l := New(source.NewFile("f.py", text), nil)
		tok, err := l.Next()
		require.NoError(t, err)
		if !strings.Contains(")]}", text) {
			assert.Equal(t, typ, tok.Type, "%q", text)
			assert.Equal(t, text, tok.Value)
		}
	}
	assert.Equal(t, "?", TypeName(TypeCount))
	assert.Equal(t, "EOF", TypeName(EOF))
}

func TestDefinitionServesParticiple(t *testing.T) {
	lex, err := Definition{}.Lex("f.py", strings.NewReader("if x"))
	require.NoError(t, err)
	cursor, err := plex.Upgrade(lex)
	require.NoError(t, err)
	assert.Equal(t, KwIf, cursor.Next().Type)
	assert.Equal(t, "x", cursor.Next().Value)
	assert.Equal(t, Newline, cursor.Next().Type)
	assert.True(t, cursor.Next().EOF())
}

func TestIdentifiers(t *testing.T) {
	for s, want := range map[string]bool{
		"": false, "a": true, "_1": true, "1a": false, "a b": false, "é": true, "a\u0301": true, "\u0301a": false, "a€": false, "if": true,
		"\u037a": false, "x\u037a": false, "\u0e33": false, "x\u0e33": true, "\u2118": true, "x\u00b7": true, "\u00b7": false, "\u2e2f": false,
		"\ufdfa": false, "a-b": false, "\xff": false, "a\xff": false,
	} {
		assert.Equal(t, want, IsIdentifier(s), "%q", s)
	}
	assert.Equal(t, "abc", Normalize("abc"))
	assert.Equal(t, "fi", Normalize("ﬁ"))
	assert.Equal(t, "é", Normalize("e\u0301"))
}
