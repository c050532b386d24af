package re

import (
	"sync"
	"unicode"
)

// category is what \w, \d and \s mean, by Unicode's rules or ASCII's.
type category uint8

const (
	catWord category = iota
	catDigit
	catSpace
	catNotWord
	catNotDigit
	catNotSpace

	byASCII category = 8 // added to the others when the ASCII rules hold; the complement then reaches beyond ASCII
)

// kind is the category without the rules; positive says whether it is one of the first three.
func (c category) kind() category { return (c &^ byASCII) % 3 }
func (c category) ascii() bool    { return c&byASCII != 0 }
func (c category) positive() bool { return c&^byASCII < catNotWord }

// withASCII returns c by the ASCII rules.
func (c category) withASCII() category { return c | byASCII }

// has reports whether r belongs to the category.
func (c category) has(r rune) bool {
	in := false
	switch {
	case r < 0x80:
		in = asciiKind(c.kind(), byte(r)) || !c.ascii() && c.kind() == catSpace && r >= 0x1c && r <= 0x1f
	case !c.ascii():
		in = pages().kinds[c.kind()].has(r)
	}
	return in == c.positive()
}

func asciiKind(kind category, b byte) bool {
	switch kind {
	case catDigit:
		return b-'0' < 10
	case catSpace:
		return b == ' ' || b-'\t' < 5
	}
	return b-'0' < 10 || (b|0x20)-'a' < 26 || b == '_'
}

// disjoint reports whether no character beyond ASCII is in both categories.
func (c category) disjoint(d category) bool {
	switch {
	case c.ascii() && c.positive() || d.ascii() && d.positive():
		return true // holds nothing beyond ASCII
	case c.ascii() || d.ascii():
		return false // the complement holds everything beyond ASCII
	case c.kind() == d.kind():
		return c.positive() != d.positive()
	case c.positive() && d.positive():
		return c.kind() == catSpace || d.kind() == catSpace // digits are word characters, spaces are not
	case !c.positive() && !d.positive():
		return false
	case c.positive():
		return c.kind() == catDigit && d.kind() == catWord
	}
	return d.kind() == catDigit && c.kind() == catWord
}

// paged is a set of code points in two stages: a page number for every 256 of them, and pages of bits, equal ones stored once.
type paged struct {
	page [0x1100]uint8
	bits [][4]uint64
}

func (p *paged) has(r rune) bool {
	if uint32(r) > unicode.MaxRune {
		return false
	}
	return p.bits[p.page[r>>8]][r>>6&3]>>(r&63)&1 != 0
}

type pageTables struct{ kinds [3]paged }

// pages builds the tables of the categories when a character beyond ASCII is first asked for: binary search in Unicode's
// range tables takes 5 to 10 times as long.
var pages = sync.OnceValue(func() *pageTables {
	t := &pageTables{}
	t.kinds[catWord].fill(unicode.L, unicode.N)
	t.kinds[catDigit].fill(unicode.Nd)
	t.kinds[catSpace].fill(unicode.White_Space)
	return t
})

func (p *paged) fill(tables ...*unicode.RangeTable) {
	pages := map[int]*[4]uint64{}
	add := func(lo, hi, stride uint32) {
		for r := lo; r <= hi; r += stride {
			page := pages[int(r>>8)]
			if page == nil {
				page = &[4]uint64{}
				pages[int(r>>8)] = page
			}
			page[r>>6&3] |= 1 << (r & 63)
		}
	}
	for _, table := range tables {
		for _, r := range table.R16 {
			add(uint32(r.Lo), uint32(r.Hi), uint32(r.Stride))
		}
		for _, r := range table.R32 {
			add(r.Lo, r.Hi, r.Stride)
		}
	}
	known := map[[4]uint64]uint8{{}: 0}
	p.bits = append(p.bits, [4]uint64{})
	for i := range p.page {
		page := pages[i]
		if page == nil {
			continue
		}
		n, ok := known[*page]
		if !ok {
			n = uint8(len(p.bits))
			known[*page] = n
			p.bits = append(p.bits, *page)
		}
		p.page[i] = n
	}
}
