package lexer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

// faultOf lexes all of src and returns its fault.
func faultOf(t *testing.T, src string) *Fault {
	t.Helper()
	l := New(source.NewFile("f.py", src), nil)
	fault, err := l.Drain()
	require.NoError(t, err)
	require.Same(t, fault, l.Err())
	return fault
}

// Messages, classes and places are what CPython reports (line, column of the first character, column after the last; its end columns that
// equal the start or mean nothing count as one character).
func TestFaultsAreCPythons(t *testing.T) {
	for _, c := range []struct {
		src       string
		msg       string
		line, col int
		width     int
		kind      Kind
	}{
		{"'abc\n", "unterminated string literal (detected at line 1)", 1, 1, 1, ""},
		{"x = 'abc", "unterminated string literal (detected at line 1)", 1, 5, 1, ""},
		{"x = rb'abc", "unterminated string literal (detected at line 1)", 1, 5, 1, ""},
		{"x = (1,\n'abc\n)", "unterminated string literal (detected at line 2)", 2, 1, 1, ""},
		{"'a\\", "unterminated string literal (detected at line 1)", 1, 1, 1, ""},
		{"'a\\\n", "unterminated string literal (detected at line 1)", 1, 1, 1, ""},
		{"\"\"\"abc\n", "unterminated triple-quoted string literal (detected at line 1)", 1, 1, 1, ""},
		{"\"\"\"abc\r\n", "unterminated triple-quoted string literal (detected at line 1)", 1, 1, 1, ""},
		{"x=\"\"\"abc\n\nd", "unterminated triple-quoted string literal (detected at line 3)", 1, 3, 1, ""},
		{"x=\"\"\"abc\r\rd", "unterminated triple-quoted string literal (detected at line 3)", 1, 3, 1, ""},
		{"'''a\\", "unterminated triple-quoted string literal (detected at line 1)", 1, 1, 1, ""},

		{"x = €", "invalid character '€' (U+20AC)", 1, 5, 1, ""},
		{"x = a€b", "invalid character '€' (U+20AC)", 1, 6, 1, ""},
		{"x = \u201cabc\u201d", "invalid character '\u201c' (U+201C)", 1, 5, 1, ""},
		{"café€ = 1", "invalid character '€' (U+20AC)", 1, 5, 1, ""},
		{"x = ab\u00a0", "invalid non-printable character U+00A0", 1, 7, 1, ""},
		{"a\u2028b", "invalid non-printable character U+2028", 1, 2, 1, ""},
		{"\u200bx", "invalid non-printable character U+200B", 1, 1, 1, ""},
		{"x\x01", "invalid non-printable character U+0001", 1, 2, 1, ""},
		{"x\x7f", "invalid non-printable character U+007F", 1, 2, 1, ""},
		{"x\ufeff", "invalid non-printable character U+FEFF", 1, 2, 1, ""},
		{"\U000e0001", "invalid non-printable character U+E0001", 1, 1, 1, ""},

		{"if 1:\n    a\n  b\n", "unindent does not match any outer indentation level", 3, 4, 0, IndentationError},
		{"if 1:\n        a\n\tb\n", "inconsistent use of tabs and spaces in indentation", 3, 1, 0, TabError},
		{"if 1:\n\ta\n        b\n", "inconsistent use of tabs and spaces in indentation", 3, 1, 0, TabError},
		{"if 1:\n  x\n \ty\n", "inconsistent use of tabs and spaces in indentation", 3, 1, 0, TabError},

		{"x = \\ 1\n", "unexpected character after line continuation character", 1, 6, 1, ""},
		{"x = 1 \\", "unexpected EOF while parsing", 1, 8, 0, ""},
		{"x = 1 \\\n", "unexpected EOF while parsing", 1, 8, 0, ""},
		{"\\\n", "unexpected EOF while parsing", 1, 2, 0, ""},
		{"  \\\n", "unexpected EOF while parsing", 1, 4, 0, ""},

		{"(1,\n2", "'(' was never closed", 1, 1, 1, ""},
		{"[(1,\n2)", "'[' was never closed", 1, 1, 1, ""},
		{"x = {\\", "'{' was never closed", 1, 5, 1, ""},
		{")", "unmatched ')'", 1, 1, 1, ""},
		{"( )]", "unmatched ']'", 1, 4, 1, ""},
		{"(]", "closing parenthesis ']' does not match opening parenthesis '('", 1, 2, 1, ""},
		{"{(}", "closing parenthesis '}' does not match opening parenthesis '('", 1, 3, 1, ""},
		{"(\n]", "closing parenthesis ']' does not match opening parenthesis '(' on line 1", 2, 1, 1, ""},
		{"(\r]", "closing parenthesis ']' does not match opening parenthesis '(' on line 1", 2, 1, 1, ""},
		{strings.Repeat("(", 201), "too many nested parentheses", 1, 201, 1, ""},
		{strings.Repeat("(", 100000), "too many nested parentheses", 1, 201, 1, ""},

		{"x = 12a", "invalid decimal literal", 1, 6, 1, ""},
		{"x = 1\u00a02", "invalid non-printable character U+00A0", 1, 6, 1, ""},
		{"99€", "invalid character '€' (U+20AC)", 1, 3, 1, ""},
		{"9x€", "invalid decimal literal", 1, 1, 1, ""},
		{"1_", "invalid decimal literal", 1, 2, 1, ""},
		{"1__0", "invalid decimal literal", 1, 2, 1, ""},
		{"1_000_", "invalid decimal literal", 1, 6, 1, ""},
		{"1_a", "invalid decimal literal", 1, 2, 1, ""},
		{"0_", "invalid decimal literal", 1, 2, 1, ""},
		{"1e+", "invalid decimal literal", 1, 3, 1, ""},
		{"0e", "invalid decimal literal", 1, 1, 1, ""},
		{"1ex", "invalid decimal literal", 1, 1, 1, ""},
		{"1ea", "invalid decimal literal", 1, 1, 1, ""},
		{"1e5_", "invalid decimal literal", 1, 4, 1, ""},
		{"1._5", "invalid decimal literal", 1, 2, 1, ""},
		{"1.5x", "invalid decimal literal", 1, 3, 1, ""},
		{"1orx", "invalid decimal literal", 1, 1, 1, ""},
		{"1or€", "invalid decimal literal", 1, 1, 1, ""},
		{"1jx", "invalid imaginary literal", 1, 2, 1, ""},
		{"0x", "invalid hexadecimal literal", 1, 2, 1, ""},
		{"0xg", "invalid hexadecimal literal", 1, 2, 1, ""},
		{"0x1g", "invalid hexadecimal literal", 1, 3, 1, ""},
		{"0x_", "invalid hexadecimal literal", 1, 3, 1, ""},
		{"0xf_ ", "invalid hexadecimal literal", 1, 4, 1, ""},
		{"0x1_g", "invalid hexadecimal literal", 1, 4, 1, ""},
		{"0o", "invalid octal literal", 1, 2, 1, ""},
		{"0o_", "invalid octal literal", 1, 3, 1, ""},
		{"0o8", "invalid digit '8' in octal literal", 1, 3, 1, ""},
		{"0o18", "invalid digit '8' in octal literal", 1, 4, 1, ""},
		{"0b", "invalid binary literal", 1, 2, 1, ""},
		{"0b_", "invalid binary literal", 1, 3, 1, ""},
		{"0b2", "invalid digit '2' in binary literal", 1, 3, 1, ""},
		{"0b12", "invalid digit '2' in binary literal", 1, 4, 1, ""},
		{"0b1_2", "invalid digit '2' in binary literal", 1, 5, 1, ""},
		{"012", leadingZerosMsg, 1, 1, 1, ""},
		{"00012 ", leadingZerosMsg, 1, 1, 3, ""},
		{"0_7", leadingZerosMsg, 1, 1, 2, ""},
		{"08", leadingZerosMsg, 1, 1, 1, ""},

		{"f'", "unterminated f-string literal (detected at line 1)", 1, 1, 1, ""},
		{"x = rf'a\n'", "unterminated f-string literal (detected at line 1)", 1, 5, 1, ""},
		{"f'{x}\n'", "unterminated f-string literal (detected at line 1)", 1, 1, 1, ""},
		{"f'''a\n{x}\nb", "unterminated triple-quoted f-string literal (detected at line 3)", 1, 1, 1, ""},
		{"f'{a:b", "'{' was never closed", 1, 3, 1, ""},
		{"f'''{a:b", "unterminated triple-quoted f-string literal (detected at line 1)", 1, 1, 1, ""},
		{"f'{a'", "f-string: expecting '}'", 1, 5, 1, ""},
		{"f'''{a'''", "f-string: expecting '}'", 1, 7, 1, ""},
		{"f'{a!s'", "f-string: expecting '}'", 1, 7, 1, ""},
		{"f'{a!r'", "f-string: expecting '}'", 1, 6, 1, ""}, // r' begins a string
		{"f'{a:b'", "f-string: expecting '}', or format specs", 1, 7, 1, ""},
		{"f'{a", "'{' was never closed", 1, 3, 1, ""},
		{"f'{a[1}'", "closing parenthesis '}' does not match opening parenthesis '['", 1, 7, 1, ""},
		{"f'{a)}'", "f-string: unmatched ')'", 1, 5, 1, ""},
		{"f'}'", "f-string: single '}' is not allowed", 1, 3, 1, ""},
		{"f'{3}}'", "f-string: single '}' is not allowed", 1, 6, 1, ""},
		{"f'{a:{b:{c:{d}}}}'", "f-string: expressions nested too deeply", 1, 11, 1, ""},
		{nestedFStrings(150), "too many nested f-strings", 1, 449, 1, ""},
		{"f'{\"a\n\"}'", "unterminated string literal (detected at line 1)", 1, 4, 1, ""},

		{"x=1\x00", "source code cannot contain null bytes", 1, 4, 1, ""},
		{"x='a\xffb'\n", "Non-UTF-8 code starting with '\\xff' in file f.py on line 1, but no encoding declared; see https://peps.python.org/pep-0263/ for details", 1, 5, 1, ""},
		{"x=1\n\n#\xe2\x82\n\xff", "Non-UTF-8 code starting with '\\xe2' in file f.py on line 3, but no encoding declared; see https://peps.python.org/pep-0263/ for details", 3, 2, 1, ""},
		{"x=(1\n\x00", "source code cannot contain null bytes", 2, 1, 1, ""},
		{"x='''\n\x00", "source code cannot contain null bytes", 2, 1, 1, ""},
		{"f'''\n\x00", "source code cannot contain null bytes", 2, 1, 1, ""},
		{"\\\n\x00", "source code cannot contain null bytes", 2, 1, 1, ""},
		{"x=)\n\x00", "unmatched ')'", 1, 3, 1, ""},
		{indented(100), "too many levels of indentation", 101, 1, 0, IndentationError},
	} {
		name := c.src[:min(len(c.src), 40)]
		fault := faultOf(t, c.src)
		if !assert.NotNil(t, fault, "%q", name) {
			continue
		}
		if c.kind == "" {
			c.kind = SyntaxError
		}
		file := source.NewFile("f.py", c.src)
		assert.Equal(t, c.msg, fault.Msg, "%q", name)
		assert.Equal(t, c.kind, fault.Kind, "%q", name)
		from, to := file.Position(fault.Start), file.Position(fault.End)
		assert.Equal(t, c.line, from.Line, "line of %q", name)
		assert.Equal(t, c.col, from.Column, "column of %q", name)
		assert.Equal(t, c.width, to.Column-from.Column, "width of %q", name)
	}
}

const leadingZerosMsg = "leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers"

// nestedFStrings returns n f-strings, each in a field of the one around it.
func nestedFStrings(n int) string {
	return strings.Repeat("f'{", n) + "1" + strings.Repeat("}'", n)
}

// indented returns a statement in n blocks.
func indented(n int) string {
	var b strings.Builder
	for i := range n {
		b.WriteString(strings.Repeat(" ", i) + "if 1:\n")
	}
	return b.String() + strings.Repeat(" ", n) + "x\n"
}

func TestNestingUpToTheLimitsIsFine(t *testing.T) {
	for _, src := range []string{
		indented(99),
		strings.Repeat("(", 200) + strings.Repeat(")", 200),
		nestedFStrings(149),
		"f'{a:{b:{c}}}'",
		"f'{[{(f\"{[{(1)}]}\")}]}'",
	} {
		assert.Nil(t, faultOf(t, src), "%q", src[:min(len(src), 30)])
	}
}

func TestFaultsThatMoreTextCouldMendAreIncomplete(t *testing.T) {
	for src, incomplete := range map[string]bool{
		"(1,":          true,
		"f(x\\\n":      true,
		"x = \\\n":     true,
		"'''abc\n":     true,
		"f'''abc\n":    true,
		"f'''{x\n":     true,
		"f'{x":         true,
		"'abc":         false,
		"f'abc":        false,
		"f'{x!r'":      false,
		"(]":           false,
		"if 1:\n x\n)": false,
	} {
		fault := faultOf(t, src)
		if assert.NotNil(t, fault, "%q", src) {
			assert.Equal(t, incomplete, fault.Incomplete, "%q", src)
			assert.Equal(t, strings.HasSuffix(fault.Msg, "was never closed"), fault.Unclosed, "%q", src)
		}
	}
}

func TestStreamEndsAfterAFault(t *testing.T) {
	l := New(source.NewFile("f.py", "if 1:\n  x = )\ny"), nil)
	var got []string
	for range 12 {
		tok, err := l.Next()
		require.NoError(t, err)
		got = append(got, TypeName(tok.Type))
	}
	assert.Equal(t, "KwIf Number Colon Newline Indent Name Equal Error EOF EOF EOF EOF", strings.Join(got, " "))
	assert.False(t, l.More())
}

func TestWarnings(t *testing.T) {
	for src, want := range map[string]string{
		`'\d'`:                                 `invalid escape sequence '\d' 1-3`,
		`'a\d\e'`:                              `invalid escape sequence '\d' 2-4`,
		`'\d' "\e"`:                            `invalid escape sequence '\d' 1-3; invalid escape sequence '\e' 6-8`,
		`r'\d' br'\d'`:                         ``,
		`b'\N'`:                                `invalid escape sequence '\N' 2-4`,
		`'\x41\u0041\N{BULLET}\101\377\n\\\''`: ``,
		`'\400'`:                               `invalid octal escape sequence '\400' 1-5`,
		`f'\d{x}\{x}'`:                         `invalid escape sequence '\d' 2-4; invalid escape sequence '\{' 7-9`,
		`rf'\d{x}\{x}'`:                        ``,
		`1if x else 2`:                         `invalid decimal literal 0-1`,
		`0xfor 2`:                              `invalid hexadecimal literal 0-3`,
		`1jand x`:                              `invalid imaginary literal 0-2`,
		"'''a\\\r\nb\\\n'''":                   ``,
		`'\é'`:                                 ``,
	} {
		l := New(source.NewFile("f.py", src), nil)
		fault, err := l.Drain()
		require.NoError(t, err)
		require.Nil(t, fault, src)
		var got []string
		for _, w := range l.Warnings() {
			got = append(got, w.Msg+" "+itoa(int(w.Start))+"-"+itoa(int(w.End)))
		}
		assert.Equal(t, want, strings.Join(got, "; "), src)
	}
}

func TestWarningsAreBounded(t *testing.T) {
	l := New(source.NewFile("f.py", strings.Repeat(`'\d' `, 5000)), nil)
	_, err := l.Drain()
	require.NoError(t, err)
	assert.Len(t, l.Warnings(), maxWarnings)
}

func TestFaultsThatOverrideASyntaxErrorBeforeThem(t *testing.T) {
	for _, c := range []struct{ src, want string }{
		{"x y\n'abc", "unterminated string literal (detected at line 2)"},
		{"x y\n1a", "invalid decimal literal"},
		{"x y\n'''", "unterminated triple-quoted string literal (detected at line 2)"},
		{"x y\n)", "unmatched ')'"},
		{"x y\n", ""},
		{"x y\n \\x", ""},
		{"x y a \\", ""},
		{"if x:\n  x y\n z", ""},
		{"(x y\n", ""},
		{"(\nx y", "'(' was never closed"},
		{"(\nx y \\ z)", "'(' was never closed"},
		{"(\nx y\n[", ""}, // the innermost bracket is after the error
		{"x y\n(\nz", ""},
		{"(\nx y\nf'{0o}'", ""},
		{"(\nx y\nf'}'", ""},
		{"x y\nf'{a", ""},
		{"x y\nf''0o", "invalid octal literal"},
	} {
		l := New(source.NewFile("f.py", c.src), nil)
		fault, err := l.Overrides(strings.Index(c.src, "y"))
		require.NoError(t, err)
		if c.want == "" {
			assert.Nil(t, fault, "%q", c.src)
		} else if assert.NotNil(t, fault, "%q", c.src) {
			assert.Equal(t, c.want, fault.Msg, "%q", c.src)
		}
	}
	l := New(source.NewFile("f.py", "x y \\"), nil)
	fault, err := l.Overrides(4)
	require.NoError(t, err)
	require.NotNil(t, fault, "the parser looked at it")
	assert.Equal(t, "unexpected EOF while parsing", fault.Msg)
}
