package builtins

import (
	"strings"
	"unicode"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strCaseMethods = []*native.Func{
	{Name: "lower", Params: self("/"), Cost: native.Linear("len(self)"), Run: strLower, Doc: "Return the text in lower case."},
	{Name: "upper", Params: self("/"), Cost: native.Linear("len(self)"), Run: strUpper, Doc: "Return the text in upper case."},
	{Name: "casefold", Params: self("/"), Cost: native.Linear("len(self)"), Run: strCaseFold,
		Doc: "Return the text in the form in which texts are compared regardless of case."},
	{Name: "swapcase", Params: self("/"), Cost: native.Linear("len(self)"), Run: strSwapCase,
		Doc: "Return the text with upper case turned into lower case and the other way round."},
	{Name: "title", Params: self("/"), Cost: native.Linear("len(self)"), Run: strTitle,
		Doc: "Return the text with every word in title case: its first letter in upper case and the rest in lower case."},
	{Name: "capitalize", Params: self("/"), Cost: native.Linear("len(self)"), Run: strCapitalize,
		Doc: "Return the text with its first character in title case and the rest in lower case."},
}

// mapASCII returns s with change applied to each byte, or s itself when that changes nothing; the text must be ASCII.
func mapASCII(c native.Call, s *object.Str, change *[128]byte) (object.Value, error) {
	t := s.String()
	if err := scan(c, len(t)); err != nil {
		return object.Unbound, err
	}
	i := 0
	for i < len(t) && change[t[i]&0x7f] == t[i] {
		i++
	}
	if i == len(t) {
		return s.Value(), nil
	}
	if err := reserve(c, len(t)); err != nil {
		return object.Unbound, err
	}
	var b strings.Builder
	b.Grow(len(t))
	b.WriteString(t[:i])
	for i < len(t) {
		var chunk [64]byte
		n := copy(chunk[:], t[i:])
		for j := range chunk[:n] {
			chunk[j] = change[chunk[j]&0x7f]
		}
		b.Write(chunk[:n])
		i += n
	}
	return object.NewStrLen(c.Meter(), b.String(), len(t))
}

// The ASCII halves of the case mappings.
var asciiLower, asciiUpper, asciiSwap = func() (lower, upper, swap [128]byte) {
	for i := range lower {
		b := byte(i)
		lower[i], upper[i], swap[i] = b, b, b
		switch {
		case 'A' <= b && b <= 'Z':
			lower[i], swap[i] = b+32, b+32
		case 'a' <= b && b <= 'z':
			upper[i], swap[i] = b-32, b-32
		}
	}
	return
}()

// caseMapper appends what stands for code point r, which is at t[i:].
type caseMapper func(b []byte, t string, i int, r rune) []byte

// mapCase applies a mapping to every code point of a text that is not ASCII.
func mapCase(c native.Call, s *object.Str, apply caseMapper) (object.Value, error) {
	t := s.String()
	if err := c.Meter().Steps(int64(len(t))); err != nil {
		return object.Unbound, err
	}
	room := len(t) + len(t)/8 + 16
	if err := reserve(c, room); err != nil {
		return object.Unbound, err
	}
	b := make([]byte, 0, room)
	for i := 0; i < len(t); {
		if cap(b)-len(b) < 16 { // a mapping makes at most three times as many bytes of its text
			if err := reserve(c, 3*len(t)+32); err != nil {
				return object.Unbound, err
			}
			b = append(make([]byte, 0, 3*len(t)+32), b...)
		}
		r, n := object.DecodeRune(t[i:])
		b = apply(b, t, i, r)
		i += n
	}
	if err := reserve(c, len(b)); err != nil {
		return object.Unbound, err
	}
	return text(c, string(b))
}

func appendUpper(b []byte, _ string, _ int, r rune) []byte {
	if r < 0x80 {
		return append(b, asciiUpper[r])
	}
	if full, ok := upperFull[r]; ok {
		return append(b, full...)
	}
	return object.AppendRune(b, unicode.ToUpper(r))
}

func appendTitle(b []byte, _ string, _ int, r rune) []byte {
	if r < 0x80 {
		return append(b, asciiUpper[r])
	}
	if full, ok := titleFull[r]; ok {
		return append(b, full...)
	}
	return object.AppendRune(b, unicode.ToTitle(r))
}

func appendLower(b []byte, t string, i int, r rune) []byte {
	if r < 0x80 {
		return append(b, asciiLower[r])
	}
	switch r {
	case 'Σ':
		if isFinalSigma(t, i) {
			return append(b, "ς"...)
		}
	case 'İ':
		return append(b, "i\u0307"...)
	}
	return object.AppendRune(b, unicode.ToLower(r))
}

func appendFold(b []byte, _ string, _ int, r rune) []byte {
	if r >= 0x80 {
		if full, ok := foldFull[r]; ok {
			return append(b, full...)
		}
		switch { // Cherokee folds to upper case
		case r >= 0x13a0 && r <= 0x13f5:
			return object.AppendRune(b, r)
		case r >= 0x13f8 && r <= 0x13fd, r >= 0xab70 && r <= 0xabbf:
			return object.AppendRune(b, unicode.ToUpper(r))
		case r == 'Σ':
			return append(b, "σ"...)
		}
	}
	return appendLower(b, "", 0, r)
}

func appendSwapped(b []byte, t string, i int, r rune) []byte {
	switch {
	case isUpper(r):
		return appendLower(b, t, i, r)
	case isLower(r):
		return appendUpper(b, t, i, r)
	}
	return object.AppendRune(b, r)
}

// isFinalSigma reports whether the Σ at t[i:] ends a word: a cased character stands before it and none behind it, looking past
// characters that the rule ignores. Each run of those is looked at from its two ends only, so that a whole text costs linear time.
func isFinalSigma(t string, i int) bool {
	before := false
	for at := i; at > 0; {
		r, n := object.DecodeLastRune(t[:at])
		if at -= n; isLetterCased(r) || !isCaseIgnorable(r) {
			before = isCased(r)
			break
		}
	}
	if !before {
		return false
	}
	for at := i + len("Σ"); at < len(t); {
		r, n := object.DecodeRune(t[at:])
		if at += n; isLetterCased(r) || !isCaseIgnorable(r) {
			return !isCased(r)
		}
	}
	return true
}

// isLetterCased tells most cased characters, none of which the rule ignores.
func isLetterCased(r rune) bool { return unicode.IsLower(r) || unicode.IsUpper(r) }

func strLower(c native.Call, args []object.Value) (object.Value, error) {
	if s := args[0].Str(); !s.IsASCII() {
		return mapCase(c, s, appendLower)
	}
	return mapASCII(c, args[0].Str(), &asciiLower)
}

func strUpper(c native.Call, args []object.Value) (object.Value, error) {
	if s := args[0].Str(); !s.IsASCII() {
		return mapCase(c, s, appendUpper)
	}
	return mapASCII(c, args[0].Str(), &asciiUpper)
}

func strCaseFold(c native.Call, args []object.Value) (object.Value, error) {
	if s := args[0].Str(); !s.IsASCII() {
		return mapCase(c, s, appendFold)
	}
	return mapASCII(c, args[0].Str(), &asciiLower)
}

func strSwapCase(c native.Call, args []object.Value) (object.Value, error) {
	if s := args[0].Str(); !s.IsASCII() {
		return mapCase(c, s, appendSwapped)
	}
	return mapASCII(c, args[0].Str(), &asciiSwap)
}

func strTitle(c native.Call, args []object.Value) (object.Value, error) {
	inside := false
	return mapCase(c, args[0].Str(), func(b []byte, t string, i int, r rune) []byte {
		if inside {
			b = appendLower(b, t, i, r)
		} else {
			b = appendTitle(b, t, i, r)
		}
		inside = isCased(r)
		return b
	})
}

func strCapitalize(c native.Call, args []object.Value) (object.Value, error) {
	return mapCase(c, args[0].Str(), func(b []byte, t string, i int, r rune) []byte {
		if i == 0 {
			return appendTitle(b, t, i, r)
		}
		return appendLower(b, t, i, r)
	})
}
