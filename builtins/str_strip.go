package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strStripMethods = []*native.Func{
	{Name: "strip", Params: self("chars=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return the text without whitespace, or the characters in chars, at both ends.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return strip(c, args, "strip", true, true)
		}},
	{Name: "lstrip", Params: self("chars=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return the text without whitespace, or the characters in chars, at its beginning.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return strip(c, args, "lstrip", true, false)
		}},
	{Name: "rstrip", Params: self("chars=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return the text without whitespace, or the characters in chars, at its end.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return strip(c, args, "rstrip", false, true)
		}},
	{Name: "removeprefix", Params: self("prefix", "/"), Cost: native.Linear("len(self)"), Doc: "Return the text without prefix, if it begins with it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s := args[0].Str()
			part, err := textArg(args[1], "removeprefix() argument")
			if err != nil {
				return object.Unbound, err
			}
			if !strings.HasPrefix(s.String(), part.String()) {
				return s.Value(), skim(c, len(part.String()))
			}
			return piece(c, s, len(part.String()), len(s.String()))
		}},
	{Name: "removesuffix", Params: self("suffix", "/"), Cost: native.Linear("len(self)"), Doc: "Return the text without suffix, if it ends with it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			s := args[0].Str()
			part, err := textArg(args[1], "removesuffix() argument")
			if err != nil {
				return object.Unbound, err
			}
			if !strings.HasSuffix(s.String(), part.String()) {
				return s.Value(), skim(c, len(part.String()))
			}
			return piece(c, s, 0, len(s.String())-len(part.String()))
		}},
}

func strip(c native.Call, args []object.Value, name string, left, right bool) (object.Value, error) {
	s := args[0].Str()
	t := s.String()
	in := isSpace
	if !isNoneOrAbsent(args[1]) {
		chars := strOf(args[1])
		if chars == nil {
			return object.Unbound, object.TypeErrorf("%s arg must be None or str", name)
		}
		if chars.Len() == 0 {
			return s.Value(), nil
		}
		if err := scan(c, 8*len(chars.String())); err != nil {
			return object.Unbound, err
		}
		if chars.IsASCII() {
			return stripped(c, s, left, right, asciiSet(chars.String()))
		}
		// What is made of the characters is as large as a map of them; it lives as long as the call.
		if err := reserve(c, 16*chars.Len()); err != nil {
			return object.Unbound, err
		}
		set := make(map[rune]struct{}, chars.Len())
		for rest := chars.String(); rest != ""; {
			r, n := object.DecodeRune(rest)
			set[r] = struct{}{}
			rest = rest[n:]
		}
		in = func(r rune) bool { _, ok := set[r]; return ok }
		if err := c.Meter().Steps(int64(len(t) / 2)); err != nil {
			return object.Unbound, err
		}
	} else if t == "" || s.IsASCII() && !asciiSpace[t[0]] && !asciiSpace[t[len(t)-1]] {
		return s.Value(), nil
	}
	return stripped(c, s, left, right, in)
}

// asciiSet tells whether a code point is among chars, which are ASCII.
func asciiSet(chars string) func(rune) bool {
	var set [128]bool
	for i := 0; i < len(chars); i++ {
		set[chars[i]&0x7f] = true
	}
	return func(r rune) bool { return r < 128 && set[r] }
}

// stripped takes the code points for which in holds off the ends. The steps are charged afterwards, by how many they were.
func stripped(c native.Call, s *object.Str, left, right bool, in func(rune) bool) (object.Value, error) {
	t := s.String()
	i, j := 0, len(t)
	if left {
		for i < j {
			r, n := object.DecodeRune(t[i:])
			if !in(r) {
				break
			}
			i += n
		}
	}
	if right {
		for j > i {
			r, n := object.DecodeLastRune(t[i:j])
			if !in(r) {
				break
			}
			j -= n
		}
	}
	if err := c.Meter().Steps(int64((len(t) - (j - i)) / 4)); err != nil {
		return object.Unbound, err
	}
	return piece(c, s, i, j)
}
