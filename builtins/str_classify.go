package builtins

import (
	"unicode"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strClassifyMethods = []*native.Func{
	classifier("isalpha", "Return whether all characters are letters and there is at least one.", isAlpha),
	classifier("isdecimal", "Return whether all characters are decimal digits and there is at least one.", isDecimal),
	classifier("isdigit", "Return whether all characters are digits, also such as superscripts, and there is at least one.", isDigit),
	classifier("isnumeric", "Return whether all characters have a numeric value and there is at least one.", isNumeric),
	classifier("isalnum", "Return whether all characters are letters or have a numeric value and there is at least one.", isAlnum),
	classifier("isspace", "Return whether all characters are whitespace and there is at least one.", isSpace),
	{Name: "isascii", Params: self("/"), Cost: native.Fixed(1), Doc: "Return whether all characters are below 128.",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) {
			return object.Bool(args[0].Str().IsASCII()), nil
		}},
	{Name: "isprintable", Params: self("/"), Cost: native.Linear("len(self)"), Run: strIsPrintable,
		Doc: "Return whether all characters are shown by repr as they are."},
	{Name: "isidentifier", Params: self("/"), Cost: native.Linear("len(self)"), Run: strIsIdentifier,
		Doc: "Return whether the text could be a name in a program."},
	{Name: "isupper", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return whether all cased characters are upper case and there is at least one.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return strIsCase(c, args, isUpper, isLower)
		}},
	{Name: "islower", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return whether all cased characters are lower case and there is at least one.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return strIsCase(c, args, isLower, isUpper)
		}},
	{Name: "istitle", Params: self("/"), Cost: native.Linear("len(self)"), Run: strIsTitle,
		Doc: "Return whether every word begins with upper or title case and goes on in lower case, and there is at least one."},
}

// classifier declares a method that tests every character.
func classifier(name, doc string, is func(rune) bool) *native.Func {
	return &native.Func{Name: name, Params: self("/"), Cost: native.Linear("len(self)"), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			t := args[0].Str().String()
			if err := walk(c, args[0].Str()); err != nil {
				return object.Unbound, err
			}
			return object.Bool(len(t) > 0 && every(t, is)), nil
		}}
}

// every reports whether is holds for all code points of t.
func every(t string, is func(rune) bool) bool {
	for len(t) > 0 {
		r, n := object.DecodeRune(t)
		if !is(r) {
			return false
		}
		t = t[n:]
	}
	return true
}

func isAlpha(r rune) bool { return unicode.IsLetter(r) }

func isDecimal(r rune) bool { return unicode.Is(unicode.Nd, r) }

func isDigit(r rune) bool { return isDecimal(r) || r > 0x7f && unicode.Is(digits, r) }

func isNumeric(r rune) bool { return unicode.IsNumber(r) || r > 0x7f && unicode.Is(numerals, r) }

func isAlnum(r rune) bool { return isAlpha(r) || isNumeric(r) }

func isSpace(r rune) bool {
	if r < 0x80 {
		return asciiSpace[r]
	}
	switch {
	case r == 0x85, r == 0xa0, r == 0x1680, r >= 0x2000 && r <= 0x200a, r == 0x2028, r == 0x2029, r == 0x202f, r == 0x205f, r == 0x3000:
		return true
	}
	return false
}

// isPrintable reports what repr shows as it is: everything but control, format, surrogate, private, unassigned and separator characters; a
// plain space is shown.
func isPrintable(r rune) bool {
	if r < 0x7f {
		return r >= ' '
	}
	return unicode.In(r, unicode.L, unicode.M, unicode.N, unicode.P, unicode.S)
}

func isUpper(r rune) bool {
	return unicode.IsUpper(r) || r > 0x7f && unicode.Is(unicode.Other_Uppercase, r)
}

func isLower(r rune) bool {
	return unicode.IsLower(r) || r > 0x7f && unicode.Is(unicode.Other_Lowercase, r)
}

func isCased(r rune) bool { return isUpper(r) || isLower(r) || unicode.IsTitle(r) }

// isCaseIgnorable reports whether the rule for the final sigma looks past r (the Unicode property Case_Ignorable).
func isCaseIgnorable(r rune) bool {
	switch r {
	case '\'', '.', ':', 0xb7, 0x387, 0x55f, 0x5f4, 0x2018, 0x2019, 0x2024, 0x2027, 0xfe13, 0xfe52, 0xfe55, 0xff07, 0xff0e, 0xff1a:
		return true
	}
	return unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Lm, unicode.Sk)
}

// isIdentifierStart and isIdentifierPart are XID_Start and XID_Continue: letters and numbers that stay so under normalisation.
func isIdentifierStart(r rune) bool {
	switch {
	case r == '_', r == 0x1885, r == 0x1886, r == 0x2118, r == 0x212e:
		return true
	case r == 0xe33, r == 0xeb3, r == 0xff9e, r == 0xff9f:
		return false
	}
	return (unicode.IsLetter(r) || unicode.Is(unicode.Nl, r)) && !losesIdentity(r)
}

func isIdentifierPart(r rune) bool {
	switch {
	case r == 0xb7, r == 0x387, r >= 0x1369 && r <= 0x1371, r == 0x19da, r == 0x2118, r == 0x212e:
		return true
	}
	return unicode.In(r, unicode.L, unicode.Nl, unicode.Mn, unicode.Mc, unicode.Nd, unicode.Pc) && !losesIdentity(r)
}

// losesIdentity tells the letters that normalisation turns into something that is no identifier.
func losesIdentity(r rune) bool {
	switch {
	case r == 0x37a, r == 0x2e2f, r >= 0xfc5e && r <= 0xfc63, r == 0xfdfa, r == 0xfdfb:
		return true
	case r >= 0xfe70 && r <= 0xfe7e:
		return r&1 == 0
	}
	return false
}

func strIsPrintable(c native.Call, args []object.Value) (object.Value, error) {
	t := args[0].Str().String()
	if err := walk(c, args[0].Str()); err != nil {
		return object.Unbound, err
	}
	return object.Bool(every(t, isPrintable)), nil
}

func strIsIdentifier(c native.Call, args []object.Value) (object.Value, error) {
	t := args[0].Str().String()
	if err := walk(c, args[0].Str()); err != nil {
		return object.Unbound, err
	}
	if t == "" {
		return object.False, nil
	}
	r, n := object.DecodeRune(t)
	return object.Bool(isIdentifierStart(r) && every(t[n:], isIdentifierPart)), nil
}

// strIsCase reports whether some character is wanted and none is unwanted or title case.
func strIsCase(c native.Call, args []object.Value, wanted, unwanted func(rune) bool) (object.Value, error) {
	t := args[0].Str().String()
	if err := walk(c, args[0].Str()); err != nil {
		return object.Unbound, err
	}
	some := false
	for len(t) > 0 {
		r, n := object.DecodeRune(t)
		if unwanted(r) || unicode.IsTitle(r) {
			return object.False, nil
		}
		some = some || wanted(r)
		t = t[n:]
	}
	return object.Bool(some), nil
}

func strIsTitle(c native.Call, args []object.Value) (object.Value, error) {
	t := args[0].Str().String()
	if err := walk(c, args[0].Str()); err != nil {
		return object.Unbound, err
	}
	some, inside := false, false
	for len(t) > 0 {
		r, n := object.DecodeRune(t)
		switch {
		case isUpper(r) || unicode.IsTitle(r):
			if inside {
				return object.False, nil
			}
			some, inside = true, true
		case isLower(r):
			if !inside {
				return object.False, nil
			}
			some, inside = true, true
		default:
			inside = false
		}
		t = t[n:]
	}
	return object.Bool(some), nil
}
