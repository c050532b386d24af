package parser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

func parseModule(text string) (*Module, error) {
	return ParseModule(source.NewFile("test.py", text), Options{})
}

func parseExpression(text string) (Expr, error) {
	return ParseExpression(source.NewFile("test.py", text), Options{})
}

func TestTreesOfStatements(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"x = a + b * c", "(Assign [x] (BinOp + a (BinOp * b c)))"},
		{"x = y = z", "(Assign [x y] z)"},
		{"a, b = b, a", "(Assign [(Tuple [a b])] (Tuple [b a]))"},
		{"x = *a, b", "(Assign [x] (Tuple [(Starred a) b]))"},
		{"[a, *b], c.d[e] = f", "(Assign [(Tuple [(List [a (Starred b)]) (Subscript (Attribute c d) e)])] f)"},
		{"x: int = 1", "(AnnAssign x int 1 simple)"},
		{"x: int", "(AnnAssign x int simple)"},
		{"(x): int", "(AnnAssign x int)"},
		{"a.b: c = yield", "(AnnAssign (Attribute a b) c (Yield))"},
		{"x += 1", "(AugAssign x + 1)"},
		{"x **= y; a @= b; c //= d; e >>= f; g <<= h; i &= j; k ^= l; m |= n; o -= p; q /= r; s %= t", "(AugAssign x ** y) (AugAssign a @ b) (AugAssign c // d) (AugAssign e >> f) (AugAssign g << h) (AugAssign i & j) (AugAssign k ^ l) (AugAssign m | n) (AugAssign o - p) (AugAssign q / r) (AugAssign s % t)"},
		{"a; b;", "(ExprStmt a) (ExprStmt b)"},
		{"return", "(Return)"},
		{"def f(): return *a, b", "(FunctionDef f params={} body=[(Return (Tuple [(Starred a) b]))])"},
		{"def f[T: int, *Ts, **P](a, /, b: int = 1, *c: *d, e, f=2, **g) -> int: return a", "(FunctionDef f [T:int *Ts **P] {a / b:int=1 *c:(Starred d) e f=2 **g} [(Return a)] returns=int)"},
		{"def f(a, b=1, /, c=2, *, d): pass", "(FunctionDef f params={a b=1 / c=2 * d} body=[(Pass)])"},
		{"@d\n@e.f(g)\nasync def f():\n    await x", "(FunctionDef f params={} body=[(ExprStmt (Await x))] decorators=[d (Call (Attribute e f) [g])] async)"},
		{"class A: pass", "(ClassDef A body=[(Pass)])"},
		{"class A[T](B, *C, metaclass=M, **kw): pass", "(ClassDef A [T] [B (Starred C)] [(Keyword metaclass M) (Keyword value=kw)] [(Pass)])"},
		{"@d\nclass A:\n    x = 1\n    def f(self): pass", "(ClassDef A body=[(Assign [x] 1) (FunctionDef f params={self} body=[(Pass)])] decorators=[d])"},
		{"del a, b[0], (c, d)", "(Delete [a (Subscript b 0) (Tuple [c d] parenthesized)])"},
		{"del (a)", "(Delete [a])"},
		{"for a, b in c:\n    pass\nelse:\n    break", "(For (Tuple [a b]) c [(Pass)] [(Break)])"},
		{"for x, in *a, b: continue", "(For (Tuple [x]) (Tuple [(Starred a) b]) [(Continue)])"},
		{"for x[0] in y: pass", "(For (Subscript x 0) y [(Pass)])"},
		{"async def f():\n    async for a in b: pass\n    async with c as d: pass", "(FunctionDef f params={} body=[(For a b [(Pass)] async) (With [(WithItem c d)] [(Pass)] async)] async)"},
		{"while (y := x): pass\nelse: pass", "(While (NamedExpr y x) [(Pass)] [(Pass)])"},
		{"if a: pass\nelif b: pass\nelif c: pass\nelse: d", "(If a [(Pass)] [(If b [(Pass)] [(If c [(Pass)] [(ExprStmt d)])])])"},
		{"if a:\n\n  # comment\n    b\n\n    c\nd", "(If a [(ExprStmt b) (ExprStmt c)]) (ExprStmt d)"},
		{"with a as b, c: pass", "(With [(WithItem a b) (WithItem c)] [(Pass)])"},
		{"with (a as b, c as (d, e),): pass", "(With [(WithItem a b) (WithItem c (Tuple [d e] parenthesized))] [(Pass)])"},
		{"with (a, b) as c: pass", "(With [(WithItem (Tuple [a b] parenthesized) c)] [(Pass)])"},
		{"with (a): pass", "(With [(WithItem a)] [(Pass)])"},
		{"with (a).b as c: pass", "(With [(WithItem (Attribute a b) c)] [(Pass)])"},
		{"with (yield): pass", "(With [(WithItem (Yield))] [(Pass)])"},
		{"with (a for b in c): pass", "(With [(WithItem (GeneratorExp a [(Comprehension b c)]))] [(Pass)])"},
		{"match a:\n case 1: pass", "(Match a [(MatchCase (MatchValue 1) body=[(Pass)])])"},
		{"match a, b:\n case {1: x, **r} | [a, *_] if c: pass", "(Match (Tuple [a b]) [(MatchCase (MatchOr [(MatchMapping [1] [(MatchAs name=x)] r) (MatchSequence [(MatchAs name=a) (MatchStar)])]) c [(Pass)])])"},
		{"match (a):\n case A(1, b=c) as d: pass\n case -1+2j: pass", "(Match a [(MatchCase (MatchAs (MatchClass A [(MatchValue 1)] [b] [(MatchAs name=c)]) d) body=[(Pass)]) (MatchCase (MatchValue (BinOp + (UnaryOp - 1) 2j)) body=[(Pass)])])"},
		{"match [a]:\n case a.b | None | \"s\" \"t\": pass\n case (x): pass\n case (x,): pass\n case (): pass\n case x, *y: pass\n case _: pass", `(Match (List [a]) [(MatchCase (MatchOr [(MatchValue (Attribute a b)) (MatchSingleton None) (MatchValue "st")]) body=[(Pass)]) (MatchCase (MatchAs name=x) body=[(Pass)]) (MatchCase (MatchSequence [(MatchAs name=x)]) body=[(Pass)]) (MatchCase (MatchSequence) body=[(Pass)]) (MatchCase (MatchSequence [(MatchAs name=x) (MatchStar y)]) body=[(Pass)]) (MatchCase (MatchAs) body=[(Pass)])])`},
		{"match -x:\n case {\"a\": _, b.c: d, -1: e, None: f}: pass\n case A(): pass\n case []: pass", `(Match (UnaryOp - x) [(MatchCase (MatchMapping ["a" (Attribute b c) (UnaryOp - 1) None] [(MatchAs) (MatchAs name=d) (MatchAs name=e) (MatchAs name=f)]) body=[(Pass)]) (MatchCase (MatchClass A) body=[(Pass)]) (MatchCase (MatchSequence) body=[(Pass)])])`},
		{"match = 1; match(x); match[x]; match.x; match -x; match * x; match: int; match not in x", "(Assign [match] 1) (ExprStmt (Call match [x])) (ExprStmt (Subscript match x)) (ExprStmt (Attribute match x)) (ExprStmt (BinOp - match x)) (ExprStmt (BinOp * match x)) (AnnAssign match int simple) (ExprStmt (Compare match [not in] [x]))"},
		{"case = type = _ = 1; type(x); print(match, case)", "(Assign [case type _] 1) (ExprStmt (Call type [x])) (ExprStmt (Call print [match case]))"},
		{"match (x) + (y)", "(ExprStmt (BinOp + (Call match [x]) y))"},
		{"type X = int", "(TypeAlias X value=int)"},
		{"type X[T] = list[T]", "(TypeAlias X [T] (Subscript list T))"},
		{"type = type", "(Assign [type] type)"},
		{"raise", "(Raise)"},
		{"raise A", "(Raise A)"},
		{"raise A from B", "(Raise A B)"},
		{"try:\n    x\nexcept A as e:\n    y\nexcept:\n    z\nelse:\n    u\nfinally:\n    v", "(Try [(ExprStmt x)] [(ExceptHandler A e [(ExprStmt y)]) (ExceptHandler body=[(ExprStmt z)])] [(ExprStmt u)] [(ExprStmt v)])"},
		{"try: a\nfinally: b", "(Try [(ExprStmt a)] finally=[(ExprStmt b)])"},
		{"try: a\nexcept* (A, B) as e: c", "(Try [(ExprStmt a)] [(ExceptHandler (Tuple [A B] parenthesized) e [(ExprStmt c)])] star)"},
		{"assert a", "(Assert a)"},
		{"assert a, b", "(Assert a b)"},
		{"import a.b as c, d.e.f, g", "(Import [(Alias a.b c) (Alias d.e.f) (Alias g)])"},
		{"from a import b as c, d", "(ImportFrom a [(Alias b c) (Alias d)])"},
		{"from ..a.b import (c, d as e,)", "(ImportFrom a.b [(Alias c) (Alias d e)] 2)"},
		{"from ...... import *", "(ImportFrom names=[(Alias *)] level=6)"},
		{"from . import a", "(ImportFrom names=[(Alias a)] level=1)"},
		{"global a, b", "(Global [a b])"},
		{"def f(): nonlocal a", "(FunctionDef f params={} body=[(Nonlocal [a])])"},
		{"pass; break; continue", "(Pass) (Break) (Continue)"},
		{`"""doc"""`, `(ExprStmt "doc")`},
		{"*a, b", "(ExprStmt (Tuple [(Starred a) b]))"},
		{"yield a, b", "(ExprStmt (Yield (Tuple [a b])))"},
		{"x = yield", "(Assign [x] (Yield))"},
		{"x = yield from a", "(Assign [x] (YieldFrom a))"},
		{"a = \\\n  b", "(Assign [a] b)"},
	} {
		for _, text := range []string{c.text, c.text + "\n"} {
			m, err := parseModule(text)
			require.NoError(t, err, "%s", text)
			assert.Equal(t, "["+c.want+"]", Dump(m.Body), "%s", text)
		}
	}
}

func TestTreesOfExpressions(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"a", "a"},
		{"a.b.c(d)[e](*f)", "(Call (Subscript (Call (Attribute (Attribute a b) c) [d]) e) [(Starred f)])"},
		{"1, 2", "(Tuple [1 2])"},
		{"()", "(Tuple parenthesized)"},
		{"(a,)", "(Tuple [a] parenthesized)"},
		{"(a)", "a"},
		{"[a, *b,]", "(List [a (Starred b)])"},
		{"{a, *b}", "(Set [a (Starred b)])"},
		{"{}", "(Dict)"},
		{"{a: b, **c, d: e,}", "(Dict [a nil d] [b c e])"},
		{"[x for x in y]", "(ListComp x [(Comprehension x y)])"},
		{"[x async for x, y in z if a if b for c in d]", "(ListComp x [(Comprehension (Tuple [x y]) z [a b] async) (Comprehension c d)])"},
		{"{x for x in y}", "(SetComp x [(Comprehension x y)])"},
		{"{k: v for k in z}", "(DictComp k v [(Comprehension k z)])"},
		{"(x for x in y)", "(GeneratorExp x [(Comprehension x y)])"},
		{"f(x for x in y)", "(Call f [(GeneratorExp x [(Comprehension x y)])])"},
		{"f(x := 1, *a, b=c, *d, **e, f=g)", "(Call f [(NamedExpr x 1) (Starred a) (Starred d)] [(Keyword b c) (Keyword value=e) (Keyword f g)])"},
		{"f(a := b for b in c)", "(Call f [(GeneratorExp (NamedExpr a b) [(Comprehension b c)])])"},
		{"x[1]", "(Subscript x 1)"},
		{"x[1:2:3]", "(Subscript x (Slice 1 2 3))"},
		{"x[:]", "(Subscript x (Slice))"},
		{"x[::a, 1:, :2, *b]", "(Subscript x (Tuple [(Slice step=a) (Slice 1) (Slice upper=2) (Starred b)]))"},
		{"x[*a]", "(Subscript x (Tuple [(Starred a)]))"},
		{"x[a := b]", "(Subscript x (NamedExpr a b))"},
		{"x[a, b]", "(Subscript x (Tuple [a b]))"},
		{"x[(a, b)]", "(Subscript x (Tuple [a b] parenthesized))"},
		{"a if b else c if d else e", "(IfExp b a (IfExp d c e))"},
		{"lambda: 1", "(Lambda {} 1)"},
		{"lambda a, /, b=1, *c, d, e=2, **f: (yield)", "(Lambda {a / b=1 *c d e=2 **f} (Yield))"},
		{"lambda *, a: a", "(Lambda {* a} a)"},
		{"not a and b or c and not d", "(BoolOp or [(BoolOp and [(UnaryOp not a) b]) (BoolOp and [c (UnaryOp not d)])])"},
		{"not not a", "(UnaryOp not (UnaryOp not a))"},
		{"a < b <= c > d >= e == f != g", "(Compare a [< <= > >= == !=] [b c d e f g])"},
		{"a in b not in c is d is not e", "(Compare a [in not in is is not] [b c d e])"},
		{"a | b ^ c & d << e >> f + g - h * i / j // k % l @ m", "(BinOp | a (BinOp ^ b (BinOp & c (BinOp >> (BinOp << d e) (BinOp - (BinOp + f g) (BinOp @ (BinOp % (BinOp // (BinOp / (BinOp * h i) j) k) l) m))))))"},
		{"a - b - c", "(BinOp - (BinOp - a b) c)"},
		{"-a ** -b ** c", "(UnaryOp - (BinOp ** a (UnaryOp - (BinOp ** b c))))"},
		{"+a - ~b", "(BinOp - (UnaryOp + a) (UnaryOp ~ b))"},
		{"await a ** b", "(BinOp ** (Await a) b)"},
		{"-await a.b()", "(UnaryOp - (Await (Call (Attribute a b))))"},
		{"(a := b)", "(NamedExpr a b)"},
		{"(yield)", "(Yield)"},
		{"(yield a, *b)", "(Yield (Tuple [a (Starred b)]))"},
		{"(yield from a)", "(YieldFrom a)"},
		{"1_000 + 0xFF + 0o17 + 0b11 + 00", "(BinOp + (BinOp + (BinOp + (BinOp + 1000 255) 15) 3) 0)"},
		{"1.5e3 + .5 + 1. + 1e400 + 1_0.0_1", "(BinOp + (BinOp + (BinOp + (BinOp + 1500.0 0.5) 1.0) +Inf) 10.01)"},
		{"2j + 1.5J", "(BinOp + 2j 1.5j)"},
		{"9223372036854775807", "9223372036854775807"},
		{"9223372036854775808", "9223372036854775808"},
		{"0xFFFF_FFFF_FFFF_FFFF_F", "0xfffffffffffffffff"},
		{"-9223372036854775808", "(UnaryOp - 9223372036854775808)"},
		{"None, True, False, ...", "(Tuple [None True False ...])"},
		{`'a' "b" r'\c' u'd'`, `"ab\\cd"`},
		{`b'a\x00' rb'\x'`, `b"a\x00\\x"`},
		{`'\N{BULLET}\u00e9\n'`, `"•é\n"`},
		{"f''", "(JoinedStr)"},
		{"f'a' 'b'", `(JoinedStr ["ab"])`},
		{"'a' f'{b}' 'c' f'{d}e' ''", `(JoinedStr ["a" (FormattedValue b) "c" (FormattedValue d) "e"])`},
		{"f'{a!r:>{b}}'", `(JoinedStr [(FormattedValue a 'r' (JoinedStr [">" (FormattedValue b)]))])`},
		{"f'{a:{b}{c!s}d{e:f}}'", `(JoinedStr [(FormattedValue a formatspec=(JoinedStr [(FormattedValue b) (FormattedValue c 's') "d" (FormattedValue e formatspec=(JoinedStr ["f"]))]))])`},
		{"f'{a=}{b = !s}{c=:d}'", `(JoinedStr ["a=" (FormattedValue a 'r') "b = " (FormattedValue b 's') "c=" (FormattedValue c formatspec=(JoinedStr ["d"]))])`},
		{"f'{{{a}}}'", `(JoinedStr ["{" (FormattedValue a) "}"])`},
		{"f'{a, *b}'", "(JoinedStr [(FormattedValue (Tuple [a (Starred b)]))])"},
		{"f'{(lambda x: x)}'", "(JoinedStr [(FormattedValue (Lambda {x} x))])"},
		{`f'{"a" + f"{b}"}'`, `(JoinedStr [(FormattedValue (BinOp + "a" (JoinedStr [(FormattedValue b)])))])`},
		{`f"{a['b']}"`, `(JoinedStr [(FormattedValue (Subscript a "b"))])`},
		{"f'{x:}'", "(JoinedStr [(FormattedValue x formatspec=(JoinedStr))])"},
		{"f\"\"\"{\na\n}\"\"\"", "(JoinedStr [(FormattedValue a)])"},
		{"f'{yield}'", "(JoinedStr [(FormattedValue (Yield))])"},
		{`rf'\{a}\n'`, `(JoinedStr ["\\" (FormattedValue a) "\\n"])`},
		{"ﬁ + ℌ", "(BinOp + fi H)"},
	} {
		e, err := parseExpression(c.text)
		require.NoError(t, err, "%s", c.text)
		assert.Equal(t, c.want, Dump(e), "%s", c.text)
	}
}

// A chunk of tokens is about a thousand, so this takes many; no statement may be lost or broken between two.
func TestChunksAreJoined(t *testing.T) {
	const n = 3000
	m, err := parseModule(strings.Repeat("if a:\n    b(c)\nelse:\n    @d\n    def f(): pass\n", n))
	require.NoError(t, err)
	require.Len(t, m.Body, n)
	for _, s := range m.Body {
		require.IsType(t, &If{}, s)
		require.Len(t, s.(*If).Else, 1)
	}
}

func TestSpans(t *testing.T) {
	text := "@d\nasync def f(a: b = (1), *c):\n    return (x) + y.z[0]  # end\n\nif a:\n    b = (c,)\nelif d: e\n"
	m, err := parseModule(text)
	require.NoError(t, err)
	at := func(n Node) string {
		s := n.GetSpan()
		return text[s.Start:s.End]
	}
	f := m.Body[0].(*FunctionDef)
	assert.Equal(t, "async def f(a: b = (1), *c):\n    return (x) + y.z[0]", at(f))
	assert.Equal(t, "f", text[f.NameSpan.Start:f.NameSpan.End])
	assert.Equal(t, "a: b", at(f.Params.Args[0]))
	assert.Equal(t, "1", at(f.Params.Defaults[0]))
	ret := f.Body[0].(*Return)
	sum := ret.Value.(*BinOp)
	assert.Equal(t, "(x) + y.z[0]", at(sum))
	assert.Equal(t, "x", at(sum.Left))
	attr := sum.Right.(*Subscript).Value.(*Attribute)
	assert.Equal(t, "y.z", at(attr))
	assert.Equal(t, "z", text[attr.AttrSpan.Start:attr.AttrSpan.End])
	branch := m.Body[1].(*If)
	assert.Equal(t, "if a:\n    b = (c,)\nelif d: e", at(branch))
	assert.Equal(t, "(c,)", at(branch.Body[0].(*Assign).Value))
	assert.Equal(t, "elif d: e", at(branch.Else[0]))
}
