package re

import (
	"sort"
	"unicode"

	"github.com/minipy/minipy/budget"
)

// charset is a set of characters: a literal under IGNORECASE, a dot, \w, or what stands in brackets.
type charset struct {
	// first says for each byte at the current position: is the character that it begins in the set?
	first [256]uint8
	// ranges are pairs lo, hi of characters, sorted and apart; categories are united with them; negate turns all around.
	ranges     []rune
	categories []category
	negate     bool
	fold       bool // under IGNORECASE: a character is in the set when one of its variants is
	foldASCII  bool
	// except is the one byte that does not begin a member when all other characters are members; -1 else.
	except int
}

// What charset.first says.
const (
	absent   uint8 = iota // not a member
	single                // a member of one byte
	decode                // has to be decoded: wide tells
	anyWider              // a member of more than one byte, whichever it is
)

const charsetSize = 256 + 48 + 24

// newCharset completes a set: it sorts the ranges and makes the table. ofBytes says that the subject is bytes.
func newCharset(m *budget.Meter, s *charset, ofBytes bool) (*charset, error) {
	n := int64(len(s.ranges))
	if err := m.Steps(40 + n*4); err != nil {
		return nil, err
	}
	if err := m.Alloc(s.size()); err != nil {
		return nil, err
	}
	s.normalize()
	limit := 0x80
	if ofBytes {
		limit = 0x100
	}
	s.except = -1
	missing := 0
	for b := range limit {
		if s.has(rune(b)) {
			s.first[b] = single
		} else {
			s.except = b
			missing++
		}
	}
	if !ofBytes {
		s.leads()
	}
	if missing != 1 || !ofBytes && s.first[0xc3] != anyWider {
		s.except = -1
	}
	return s, nil
}

func (s *charset) size() int64 {
	return budget.SizeClassPointers(charsetSize+16) + budget.SizeClass(int64(cap(s.ranges))*4) + budget.SizeClass(int64(cap(s.categories)))
}

// normalize sorts the ranges and joins those that touch.
func (s *charset) normalize() {
	sort.Sort(byLow(s.ranges))
	out := s.ranges[:0]
	for i := 0; i < len(s.ranges); i += 2 {
		lo, hi := s.ranges[i], s.ranges[i+1]
		if n := len(out); n > 0 && lo <= out[n-1]+1 {
			out[n-1] = max(out[n-1], hi)
			continue
		}
		out = append(out, lo, hi)
	}
	s.ranges = out
}

type byLow []rune

func (r byLow) Len() int           { return len(r) / 2 }
func (r byLow) Less(i, j int) bool { return r[2*i] < r[2*j] }
func (r byLow) Swap(i, j int) {
	r[2*i], r[2*j] = r[2*j], r[2*i]
	r[2*i+1], r[2*j+1] = r[2*j+1], r[2*i+1]
}

// leads fills in what the table says of the first bytes of longer characters.
func (s *charset) leads() {
	mark := func(from, to int, say uint8) {
		for b := from; b <= to; b++ {
			s.first[b] = say
		}
	}
	wide := len(s.ranges) > 0 && s.ranges[len(s.ranges)-1] >= 0x80
	full := false // every character beyond ASCII is in the positive set
	for _, c := range s.categories {
		if c.ascii() && !c.positive() {
			full = true
		} else if !c.ascii() {
			wide = true
		}
	}
	for i := 0; i < len(s.ranges); i += 2 {
		if s.ranges[i] <= 0x80 && s.ranges[i+1] >= unicode.MaxRune {
			full = true
		}
	}
	if s.fold && !s.foldASCII && !full {
		// The Kelvin sign and the long s are variants of ASCII letters.
		wide = wide || s.hasASCIILetter()
	}
	switch {
	case full && !s.negate || !wide && s.negate && !full:
		mark(0xc2, 0xf4, anyWider)
	case full || !wide:
		// nothing beyond ASCII
	case s.negate || len(s.categories) > 0 || s.fold:
		mark(0xc2, 0xf4, decode)
	default:
		for i := 0; i < len(s.ranges); i += 2 {
			if s.ranges[i+1] >= 0x80 {
				mark(leadOf(max(s.ranges[i], 0x80)), leadOf(s.ranges[i+1]), decode)
			}
		}
	}
}

func (s *charset) hasASCIILetter() bool {
	for i := 0; i < len(s.ranges); i += 2 {
		if s.ranges[i] <= 'z' && s.ranges[i+1] >= 'A' {
			return true
		}
	}
	return false
}

// leadOf returns the first byte of r, which is beyond ASCII, in UTF-8.
func leadOf(r rune) int {
	switch {
	case r < 0x800:
		return 0xc0 | int(r>>6)
	case r < 0x10000:
		return 0xe0 | int(r>>12)
	}
	return 0xf0 | int(r>>18)
}

// has reports whether r is a member.
func (s *charset) has(r rune) bool {
	if s.fold {
		var room [8]rune
		for _, v := range variants(r, s.foldASCII, &room) {
			if s.listed(v) {
				return !s.negate
			}
		}
		return s.negate
	}
	return s.listed(r) != s.negate
}

// listed reports whether r is in a range or category.
func (s *charset) listed(r rune) bool {
	for _, c := range s.categories {
		if c.has(r) {
			return true
		}
	}
	return inRanges(s.ranges, r)
}

func inRanges(ranges []rune, r rune) bool {
	if len(ranges) <= 16 {
		for i := 0; i < len(ranges); i += 2 {
			if r < ranges[i] {
				return false
			}
			if r <= ranges[i+1] {
				return true
			}
		}
		return false
	}
	i := sort.Search(len(ranges)/2, func(i int) bool { return ranges[2*i+1] >= r }) * 2
	return i < len(ranges) && ranges[i] <= r
}

// add puts the characters from lo to hi into a set that is not complete yet.
func (s *charset) add(lo, hi rune) { s.ranges = append(s.ranges, lo, hi) }

// firstBytes returns the bytes that members begin with.
func (s *charset) firstBytes() (b byteSet) {
	for i, say := range s.first {
		if say != absent {
			b.add(byte(i))
		}
	}
	return b
}

// disjointBeyondASCII reports whether it is plain that no character beyond ASCII is in both sets. It may say no when in doubt.
func (s *charset) disjointBeyondASCII(t *charset) bool {
	if s.negate || t.negate || s.fold || t.fold {
		return false
	}
	for _, c := range s.categories {
		for _, d := range t.categories {
			if !c.disjoint(d) {
				return false
			}
		}
		if !c.apart(t.ranges) {
			return false
		}
	}
	for _, d := range t.categories {
		if !d.apart(s.ranges) {
			return false
		}
	}
	for i := 0; i < len(s.ranges); i += 2 {
		for j := 0; j < len(t.ranges); j += 2 {
			if s.ranges[i] <= t.ranges[j+1] && t.ranges[j] <= s.ranges[i+1] && min(s.ranges[i+1], t.ranges[j+1]) >= 0x80 {
				return false
			}
		}
	}
	return true
}

// apart reports whether no character of the ranges beyond ASCII is in the category; large ranges are taken to meet it.
func (c category) apart(ranges []rune) bool {
	for i := 0; i < len(ranges); i += 2 {
		lo, hi := max(ranges[i], 0x80), ranges[i+1]
		if hi-lo > 64 {
			return false
		}
		for r := lo; r <= hi; r++ {
			if c.has(r) {
				return false
			}
		}
	}
	return true
}

// byteSet is a set of bytes.
type byteSet [4]uint64

func (s *byteSet) add(b byte)            { s[b>>6] |= 1 << (b & 63) }
func (s *byteSet) has(b byte) bool       { return s[b>>6]>>(b&63)&1 != 0 }
func (s *byteSet) union(t *byteSet)      { s[0] |= t[0]; s[1] |= t[1]; s[2] |= t[2]; s[3] |= t[3] }
func (s *byteSet) meets(t *byteSet) bool { return s[0]&t[0]|s[1]&t[1]|s[2]&t[2]|s[3]&t[3] != 0 }

// meetsASCII is meets for the bytes below 128.
func (s *byteSet) meetsASCII(t *byteSet) bool { return s[0]&t[0]|s[1]&t[1] != 0 }

// full reports whether every byte is in the set.
func (s *byteSet) full() bool { return s[0]&s[1]&s[2]&s[3] == 1<<64-1 }
