package stdlib

import (
	"unicode"

	"github.com/minipy/minipy/object"
)

// reSet is a set of characters in a regular expression: ranges and classes, perhaps negated. Characters below 128 are looked up in a
// bitmap.
type reSet struct {
	low     [2]uint64
	ranges  []rune // pairs of first and last
	classes []byte // letters of the escapes: d D w W s S
	negate  bool
	fold    bool // case does not matter
	ascii   bool // classes and case are those of ASCII
}

// seal fills the bitmap; the set does not change after.
func (s *reSet) seal() *reSet {
	for r := rune(0); r < 128; r++ {
		if s.slow(r) {
			s.low[r>>6] |= 1 << (r & 63)
		}
	}
	return s
}

// has reports whether r is in the set.
func (s *reSet) has(r rune) bool {
	if r < 128 {
		return s.low[r>>6]&(1<<(r&63)) != 0
	}
	return s.slow(r)
}

func (s *reSet) slow(r rune) bool {
	found := s.holds(r)
	if !found && s.fold {
		for f := reFold(r, s.ascii); f != r && !found; f = reFold(f, s.ascii) {
			found = s.holds(f)
		}
	}
	return found != s.negate
}

func (s *reSet) holds(r rune) bool {
	for i := 0; i+1 < len(s.ranges); i += 2 {
		if r >= s.ranges[i] && r <= s.ranges[i+1] {
			return true
		}
	}
	for _, c := range s.classes {
		if reClass(c, r, s.ascii) {
			return true
		}
	}
	return false
}

// reFold returns the next character that is r but for case; after all of them r again.
func reFold(r rune, ascii bool) rune {
	if ascii {
		switch {
		case r >= 'a' && r <= 'z':
			return r - 'a' + 'A'
		case r >= 'A' && r <= 'Z':
			return r - 'A' + 'a'
		}
		return r
	}
	return unicode.SimpleFold(r)
}

// reSame reports whether two characters are the same but for case.
func reSame(a, b rune, ascii bool) bool {
	if a == b {
		return true
	}
	for f := reFold(a, ascii); f != a; f = reFold(f, ascii) {
		if f == b {
			return true
		}
	}
	return false
}

// reClass reports whether r is in the class that an escape names.
func reClass(class byte, r rune, ascii bool) bool {
	switch class {
	case 'd':
		return r >= '0' && r <= '9' || r >= 128 && !ascii && unicode.Is(unicode.Nd, r)
	case 'w':
		return reWord(r, ascii)
	case 's':
		return r >= '\t' && r <= '\r' || r == ' ' || !ascii && (r >= 0x1c && r <= 0x1f || r >= 128 && unicode.IsSpace(r))
	case 'D', 'W', 'S':
		return !reClass(class|0x20, r, ascii)
	}
	return false
}

// reWord reports whether r is a letter, a number or an underscore.
func reWord(r rune, ascii bool) bool {
	if r < 128 || ascii {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r == '_'
	}
	return unicode.IsLetter(r) || unicode.IsNumber(r)
}

// reText is what a pattern is matched against: WTF-8, or bytes.
type reText struct {
	s     string
	bytes bool
}

// at decodes the character at byte offset i, which is below the length.
func (t reText) at(i int) (rune, int) {
	if b := t.s[i]; b < 0x80 || t.bytes {
		return rune(b), 1
	}
	return object.DecodeRune(t.s[i:])
}

// before decodes the character that ends at byte offset i, which is above 0.
func (t reText) before(i int) (rune, int) {
	if b := t.s[i-1]; b < 0x80 || t.bytes {
		return rune(b), 1
	}
	return object.DecodeLastRune(t.s[:i])
}

// back moves n characters back from i; ok is false when there are not so many.
func (t reText) back(i, n int) (at int, ok bool) {
	for ; n > 0; n-- {
		if i == 0 {
			return 0, false
		}
		_, w := t.before(i)
		i -= w
	}
	return i, true
}
