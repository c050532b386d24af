package lexer

import "testing"

func TestFStrings(t *testing.T) {
	checkTokens(t, [][2]string{
		{`f''`, `f'‹ ›' NL`},
		{`f'a'`, `f'‹ ‹a› ›' NL`},
		{`f'a{x}b'`, `f'‹ ‹a› { x } ‹b› ›' NL`},
		{`f'{x}{y}'`, `f'‹ { x } { y } ›' NL`},
		{`f'{x!r:>{w}}b'`, `f'‹ { x ! r : ‹>› { w } } ‹b› ›' NL`},
		{`f'{x=}'`, `f'‹ { x = } ›' NL`},
		{`f'{x = !s:10}'`, `f'‹ { x = ! s : ‹10› } ›' NL`},
		{`f'{x:}'`, `f'‹ { x : } ›' NL`},
		{`f'{x:{a}{b}c{d}}'`, `f'‹ { x : { a } { b } ‹c› { d } } ›' NL`},
		{`f'{x:{a:{b}}}'`, `f'‹ { x : { a : { b } } } ›' NL`},
		{`f'{a!=b}'`, `f'‹ { a != b } ›' NL`},
		{`f'{a:=5}'`, `f'‹ { a : ‹=5› } ›' NL`},
		{`f'{(a:=5)}'`, `f'‹ { ( a := #5 ) } ›' NL`},
		{`f'{a[1:2]}'`, `f'‹ { a [ #1 : #2 ] } ›' NL`},
		{`f'{ {1: 2}[1] }'`, `f'‹ { { #1 : #2 } [ #1 ] } ›' NL`},
		{`f'{(lambda x: 1)}'`, `f'‹ { ( lambda x : #1 ) } ›' NL`},
		{`f'{lambda x: 1}'`, `f'‹ { lambda x : ‹ 1› } ›' NL`},
		{`f'{x:%H:%M}'`, `f'‹ { x : ‹%H:%M› } ›' NL`},
		{`f'{x:"}'`, `f'‹ { x : ‹"› } ›' NL`},
	})
}

func TestFStringBraces(t *testing.T) {
	checkTokens(t, [][2]string{
		{`f'{{'`, `f'‹ ‹{› ›' NL`},
		{`f'}}'`, `f'‹ ‹}› ›' NL`},
		{`f'a{{b}}c'`, `f'‹ ‹a{› ‹b}› ‹c› ›' NL`},
		{`f'{{{x}}}'`, `f'‹ ‹{› { x } ‹}› ›' NL`},
		{`f'{x:{{y}}}'`, `f'‹ { x : { { y } } } ›' NL`},
		{`f'{x}}}'`, `f'‹ { x } ‹}› ›' NL`},
		{`f'\{x}'`, `f'‹ ‹\› { x } ›' NL`},
		{`f'\{{'`, `f'‹ ‹\{› ›' NL`},
		{`f'\N{BULLET}{x}'`, `f'‹ ‹\N{BULLET}› { x } ›' NL`},
		{`rf'\N{x}'`, `rf'‹ ‹\N› { x } ›' NL`},
		{`f'\\N{x}'`, `f'‹ ‹\\N› { x } ›' NL`},
		{`f'\N{a'`, `f'‹ ‹\N{a› ›' NL`},
	})
}

func TestFStringQuotes(t *testing.T) {
	checkTokens(t, [][2]string{
		{`f'a"b'`, `f'‹ ‹a"b› ›' NL`},
		{`f'a\'b'`, `f'‹ ‹a\'b› ›' NL`},
		{`rf'a\'b'`, `rf'‹ ‹a\'b› ›' NL`},
		{`f"{d["k"]}"`, `f"‹ { d [ "k" ] } ›" NL`},
		{`f"{f"{f"{1}"}"}"`, `f"‹ { f"‹ { f"‹ { #1 } ›" } ›" } ›" NL`},
		{`f'''a'b''{x}"c'''`, `f'''‹ ‹a'b''› { x } ‹"c› ›''' NL`},
		{`f''''a'''`, `f'''‹ ‹'a› ›''' NL`},
		{"f'''a\nb{\nx # c\n}'''", "f'''‹ ‹a\nb› { x } ›''' NL"},
		{"f'{\nx\n}'", "f'‹ { x } ›' NL"},
		{"f'a\\\nb'", "f'‹ ‹a\\\nb› ›' NL"},
		{"f'''{x:a\nb}'''", "f'''‹ { x : ‹a\nb› } ›''' NL"},
		{"f'{x:a\n}'", "f'‹ { x : ‹a› } ›' NL"},
		{"f'{x:\n}'", "f'‹ { x : } ›' NL"},
		{`Rf'x' fR"x" FR'' rF""`, `Rf'‹ ‹x› ›' fR"‹ ‹x› ›" FR'‹ ›' rF"‹ ›" NL`},
		{`'a' f'b' "c"`, `'a' f'‹ ‹b› ›' "c" NL`},
		{"if x:\n  f'''\n{\ny}'''\nz", "if x : NL >> f'''‹ ‹\n› { y } ›''' NL << z NL"},
	})
}
