package parser

import (
	"errors"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/source"
)

// FuzzParse holds what must be true of any text: no panic, a tree or one of our errors, places within the text, the same verdict twice.
func FuzzParse(f *testing.F) {
	for _, text := range []string{
		"x = a + b * c\n", "def f[T](a, /, b: int = 1, *c, d, **e) -> g:\n    return lambda x: [x for y in z if w]\n",
		"with (a as b, c): pass\n", "match a:\n case {1: x, **r} | [b, *_] if c: pass\n case A(1, b=-2j) as d: pass\n", "f'{a!r:{b}}{c=}' 'd' rb'e'",
		"try:\n a\nexcept* b as c: d\nelse:\n e\nfinally: g\n", "@a\nasync def f():\n await b\n async for c, in d: break\n", "for x in y: pass\nelse: z += (yield)\n",
		"if a = b: pass", "f(a b, c=1, *d, e)", "[x, y for z in w]", "print 'a'", "x = (1,\ny = 'a", "{a: b, c d}", "a := b", "import a.b as c; from .. import (d,)",
	} {
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		file := source.NewFile("fuzz.py", text)
		parse := func() (*Module, error) {
			return ParseModule(file, Options{Meter: budget.NewMeter(budget.Limits{Source: 1 << 16}, nil)})
		}
		m, err := parse()
		if err != nil {
			var syntax *SyntaxError
			switch {
			case errors.As(err, &syntax):
				if syntax.Span.Start > syntax.Span.End || int(syntax.Span.End) > len(text) {
					t.Fatalf("error at %v of %d bytes: %v", syntax.Span, len(text), err)
				}
				if syntax.Msg == "" {
					t.Fatal("an error without a message")
				}
			case !budget.IsLimit(err):
				t.Fatalf("an error of another sort: %v", err)
			}
		}
		again, err2 := parse()
		if (err == nil) != (err2 == nil) || err != nil && err.Error() != err2.Error() {
			t.Fatalf("%v, then %v", err, err2)
		}
		if err == nil && Dump(m) != Dump(again) {
			t.Fatal("two trees of one text")
		}
		_, _ = ParseExpression(file, Options{})
		_, _ = ParseInteractive(file, Options{})
	})
}
