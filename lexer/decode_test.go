package lexer

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/unicode/runenames"
)

func TestDecodeString(t *testing.T) {
	for src, want := range map[string]string{
		`''`: "", `""""""`: "", `'abc'`: "abc", `"a'b"`: "a'b", `'''a'b'''`: "a'b", `'é€'`: "é€", `u'x'`: "x",
		`'\n\r\t\a\b\f\v\\\'\"'`:             "\n\r\t\a\b\f\v\\'\"",
		`'\0\01\012\1234\377\400\777'`:       "\x00\x01\nS4\u00ff\u0100\u01ff",
		`'\x41\xe9\u20ac\U0001F600\N{dash}'`: "",
		`'\x41\xe9\u20ac\U0001F600'`:         "Aé€😀",
		`'\d\ \é\8'`:                         `\d\ \é\8`,
		`r'\n\''`:                            `\n\'`,
		`R"""a\"""`:                          `a\`,
		`b'\x41\377\n\u0041\N'`:              "A\xff\n\\u0041\\N",
		`rb'\x41'`:                           `\x41`,
		`b'\400'`:                            "\x00",
		"'a\\\nb\\\r\nc\\\rd'":               "abcd",
		"'''a\nb\r\nc\rd\r\r\n'''":           "a\nb\nc\nd\n\n",
		"r'''a\\\r\nb'''":                    "a\\\nb",
		`'\ud800\udfff'`:                     "\xed\xa0\x80\xed\xbf\xbf",
		`'\ud83d\ude00'`:                     "\xed\xa0\xbd\xed\xb8\x80",
		`'\N{BULLET}\N{latin small letter a}\N{LINE FEED}\N{CJK UNIFIED IDEOGRAPH-4E00}\N{HANGUL SYLLABLE GAG}\N{NBSP}'`: "•a\n一각\u00a0",
	} {
		got, isBytes, err := DecodeString(src)
		if strings.Contains(src, "{dash}") {
			assert.NotNil(t, err, src)
			continue
		}
		if assert.Nil(t, err, src) {
			assert.Equal(t, want, got, src)
			assert.Equal(t, strings.Contains(src[:2], "b"), isBytes, src)
		}
	}
}

func TestDecodeFaultsAreCPythons(t *testing.T) {
	const codec = "(unicode error) 'unicodeescape' codec can't decode bytes in position "
	for src, want := range map[string]string{
		`'\xz'`:        codec + `0-1: truncated \xXX escape`,
		`'\x1'`:        codec + `0-2: truncated \xXX escape`,
		`'ab\x1z'`:     codec + `2-4: truncated \xXX escape`,
		`'é\x1'`:       codec + `10-12: truncated \xXX escape`,
		`'\é\x1'`:      codec + `16-18: truncated \xXX escape`,
		`'\\é\x1'`:     codec + `12-14: truncated \xXX escape`,
		`'\u12'`:       codec + `0-3: truncated \uXXXX escape`,
		`'\U0011000'`:  codec + `0-8: truncated \UXXXXXXXX escape`,
		`'\U00110000'`: codec + `0-9: illegal Unicode character`,
		`'\Uffffffff'`: codec + `0-9: illegal Unicode character`,
		`'\N'`:         codec + `0-1: malformed \N character escape`,
		`'\Nx'`:        codec + `0-1: malformed \N character escape`,
		`'\N{}'`:       codec + `0-2: malformed \N character escape`,
		`'\N{'`:        codec + `0-2: malformed \N character escape`,
		`'\N{foo}'`:    codec + `0-6: unknown Unicode character name`,
		`b'\x1'`:       `(value error) invalid \x escape at position 0`,
		`b'a\xg1'`:     `(value error) invalid \x escape at position 1`,
		`b'é'`:         "bytes can only contain ASCII literal characters",
		`rb'é'`:        "bytes can only contain ASCII literal characters",
	} {
		_, _, err := DecodeString(src)
		if assert.NotNil(t, err, src) {
			assert.Equal(t, want, err.Msg, src)
			assert.Equal(t, SyntaxError, err.Kind)
			assert.Equal(t, span(0, len(src)), err.Span)
		}
	}
}

func TestDecodeWithoutEscapesSharesTheSource(t *testing.T) {
	text := "'" + strings.Repeat("a", 1000) + "'"
	assert.Zero(t, testing.AllocsPerRun(10, func() { _, _, _ = DecodeString(text) }))
}

func TestDecodeFStringMiddle(t *testing.T) {
	for _, c := range []struct {
		text string
		raw  bool
		want string
	}{
		{"abc", false, "abc"},
		{`a\n`, false, "a\n"},
		{`a\n`, true, `a\n`},
		{`\`, false, `\`},
		{`\`, true, `\`},
		{`\{`, false, `\{`},
		{`{`, false, `{`},
		{"a\r\nb\\\r\nc", false, "a\nbc"},
		{"a\r\nb\\\r\nc", true, "a\nb\\\nc"},
		{`\N{BULLET}`, false, "•"},
		{`\ud800`, false, "\xed\xa0\x80"},
	} {
		got, err := DecodeFStringMiddle(c.text, c.raw)
		if assert.Nil(t, err, c.text) {
			assert.Equal(t, c.want, got, c.text)
		}
	}
	_, err := DecodeFStringMiddle(`a\x`, false)
	require.NotNil(t, err)
	assert.Equal(t, `(unicode error) 'unicodeescape' codec can't decode bytes in position 1-2: truncated \xXX escape`, err.Msg)
	assert.True(t, IsRawPrefix(`Rf"""`))
	assert.True(t, IsRawPrefix(`fr'`))
	assert.False(t, IsRawPrefix(`F'`))
}

func TestRuneByNameKnowsEveryName(t *testing.T) {
	names := 0
	for r := rune(0); r <= 0x10ffff; r++ {
		name := runenames.Name(r)
		if name == "" || name[0] == '<' {
			continue
		}
		names++
		got, ok := RuneByName(name)
		if !ok || got != r {
			t.Fatalf("%q gives %x, not %x", name, got, r)
		}
		if len(name) > maxCharName {
			t.Fatalf("%q is too long", name)
		}
	}
	assert.Greater(t, names, 30000)
	assert.Less(t, names, charNameSlots*3/4)
}

func TestRuneByNameOfSystematicNames(t *testing.T) {
	for name, want := range map[string]rune{
		"CJK UNIFIED IDEOGRAPH-4E00": 0x4e00, "cjk unified ideograph-20000": 0x20000, "CJK UNIFIED IDEOGRAPH-3400": 0x3400,
		"HANGUL SYLLABLE GA": 0xac00, "HANGUL SYLLABLE HIH": 0xd7a3, "HANGUL SYLLABLE A": 0xc544, "HANGUL SYLLABLE GGYEOLG": 0xaefd,
		"NULL": 0, "BYTE ORDER MARK": 0xfeff, "NO-BREAK SPACE": 0xa0,
		"CJK UNIFIED IDEOGRAPH-0041": -1, "CJK UNIFIED IDEOGRAPH-04E00": -1, "CJK UNIFIED IDEOGRAPH-D800": -1, "CJK UNIFIED IDEOGRAPH-": -1,
		"HANGUL SYLLABLE ": -1, "HANGUL SYLLABLE X": -1, "HANGUL SYLLABLE GAX": -1, "<control>": -1, "": -1, "BULLET ": -1,
	} {
		got, ok := RuneByName(name)
		assert.Equal(t, want >= 0, ok, name)
		if ok {
			assert.Equal(t, string(want), string(got), name)
		}
	}
}
