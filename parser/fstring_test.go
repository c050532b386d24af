package parser

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/source"
)

func TestMessagesOfFStrings(t *testing.T) {
	const (
		noValue  = "SyntaxError: f-string: valid expression required before "
		expects  = "SyntaxError: f-string: expecting "
		noExpr   = expects + "a valid expression after '{'"
		noEnd    = expects + "'=', or '!', or ':', or '}'"
		comma    = "SyntaxError: invalid syntax. Perhaps you forgot a comma?"
		noParens = "SyntaxError: f-string: lambda expressions are not allowed without parentheses"
	)
	for _, c := range []struct{ text, where, want string }{
		{"f'{}'", "1:4-1:5", noValue + "'}'"},
		{"f'{ }'", "1:5-1:6", noValue + "'}'"},
		{"f'{!r}'", "1:4-1:5", noValue + "'!'"},
		{"f'{:x}'", "1:4-1:5", noValue + "':'"},
		{"f'{=}'", "1:4-1:5", noValue + "'='"},
		{"f'{*}'", "1:4-1:5", noExpr},
		{"f'{**a}'", "1:4-1:6", noExpr},
		{"f'{not}'", "1:4-1:7", noExpr},
		{"f'{,}'", "1:4-1:5", noExpr},
		{"f'{a:{+}}'", "1:7-1:8", noExpr},
		{"f'{a +}'", "1:6-1:7", noEnd},
		{"f'{a.}'", "1:5-1:6", noEnd},
		{"f'{a b}'", "1:4-1:7", comma},
		{"f'{a:{b c}}'", "1:7-1:10", comma},
		{"f'{f(a=1 2)}'", "1:8-1:11", comma},
		{"f'{a=b}'", "1:6-1:7", expects + "'!', or ':', or '}'"},
		{"f'{a!r x}'", "1:8-1:9", expects + "':' or '}'"},
		{"f'{a!}'", "1:6-1:7", "SyntaxError: f-string: missing conversion character"},
		{"f'{a!:}'", "1:6-1:7", "SyntaxError: f-string: missing conversion character"},
		{"f'{a!3}'", "1:6-1:7", "SyntaxError: f-string: invalid conversion character"},
		{"f'{a!x}'", "1:6-1:7", "SyntaxError: f-string: invalid conversion character 'x': expected 's', 'r', or 'a'"},
		{"f'{a! r}'", "1:5-1:8", "SyntaxError: f-string: conversion type must come right after the exclamanation mark"},
		{"f'{lambda x: 1}'", "1:4-1:13", noParens},
		{"f'{lambda x:{y}}'", "1:4-1:13", noParens},
		{"f'{a if b}'", "1:4-1:10", "SyntaxError: expected 'else' after 'if' expression"},
		{"f'}'", "1:3-1:4", "SyntaxError: f-string: single '}' is not allowed"},
	} {
		place{c.text, c.where}.check(t, c.want)
	}
}

func TestFStringsNest(t *testing.T) {
	text := "1"
	for range 100 {
		text = "f'{" + text + "}'"
	}
	e, err := parseExpression(text)
	require.NoError(t, err)
	assert.Equal(t, 100, strings.Count(Dump(e), "JoinedStr"))
}

func TestStringErrorsHaveAPlace(t *testing.T) {
	const unicode = "SyntaxError: (unicode error) 'unicodeescape' codec can't decode bytes in position "
	place{`x = '\x1'`, "1:5-1:10"}.check(t, unicode+`0-2: truncated \xXX escape`)
	place{`f'a{b}\u1'`, "1:10-1:11"}.check(t, unicode+`0-2: truncated \uXXXX escape`)
	place{"b'\u00e9'", "1:1-1:5"}.check(t, "SyntaxError: bytes can only contain ASCII literal characters")
}

func TestHugeDecimalLiterals(t *testing.T) {
	_, err := parseExpression(strings.Repeat("9", 4300))
	assert.NoError(t, err)
	_, err = parseExpression(strings.Repeat("9", 4301))
	assert.ErrorContains(t, err, "Exceeds the limit (4300 digits) for integer string conversion: value has 4301 digits")
	e, err := parseExpression("0x" + strings.Repeat("F_", 9999) + "F")
	require.NoError(t, err)
	assert.Equal(t, "0x"+strings.Repeat("f", 10000), e.(*Constant).Text)
}

func TestNamesAreNormalised(t *testing.T) {
	m, err := ParseModule(source.NewFile("test.py", "import ﬁ.ﬂ as ℌ\nﬁ(ﬂ=1).ﬀ\ndef ﬁ(ﬂ): global ℌ\n"), Options{})
	require.NoError(t, err)
	assert.Equal(t, "[(Import [(Alias fi.fl H)]) (ExprStmt (Attribute (Call fi keywords=[(Keyword fl 1)]) ff)) (FunctionDef fi params={fl} body=[(Global [H])])]", Dump(m.Body))
}
