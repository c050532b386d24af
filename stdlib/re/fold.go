package re

import "unicode"

// Two characters match each other under IGNORECASE when their lower cases are equal, or have the same upper case. That is the orbit of
// simple case folding, with the exceptions below, and with what CPython's comparison of full upper cases adds.

// sameUpper pairs lower-case characters whose full upper cases are equal although simple folding keeps them apart.
var sameUpper = map[rune]rune{
	'i': 'ı', 'ı': 'i',
	'\u0390': '\u1fd3', '\u1fd3': '\u0390',
	'\u03b0': '\u1fe3', '\u1fe3': '\u03b0',
	'\ufb05': '\ufb06', '\ufb06': '\ufb05',
}

const dottedI = '\u0130' // its lower case is i, but it has no simple folding

// variants returns the characters that match r under IGNORECASE, r among them; no orbit has more than 6. With ascii only the letters A to Z have a
// second case.
func variants(r rune, ascii bool, room *[8]rune) []rune {
	out := append(room[:0], r)
	if ascii {
		if r < 0x80 && (byte(r)|0x20)-'a' < 26 {
			out = append(out, r^0x20)
		}
		return out
	}
	out = appendOrbit(out, r)
	lower := unicode.ToLower(r)
	if r == dottedI {
		out = appendOrbit(append(out, 'i'), 'i')
	}
	if w, ok := sameUpper[lower]; ok {
		out = appendOrbit(append(out, w), w)
	}
	if lower == 'i' || lower == 'ı' {
		out = appendNew(out, dottedI)
	}
	return out
}

func appendOrbit(out []rune, r rune) []rune {
	for x := unicode.SimpleFold(r); x != r; x = unicode.SimpleFold(x) {
		out = appendNew(out, x)
	}
	return out
}

func appendNew(out []rune, r rune) []rune {
	for _, x := range out {
		if x == r {
			return out
		}
	}
	return append(out, r)
}

// cased reports whether r matches anything but itself.
func cased(r rune, ascii bool) bool {
	var room [8]rune
	return len(variants(r, ascii, &room)) > 1
}

// lower is the lower case that backreferences are compared by.
func lower(r rune, ascii bool) rune {
	if r < 0x80 || ascii {
		if r-'A' < 26 && r >= 'A' {
			return r + 0x20
		}
		return r
	}
	return unicode.ToLower(r)
}
