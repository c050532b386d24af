package stdlib

import (
	"strconv"
	"unicode"
)

// Escapes and character sets in patterns.

// escape reads what follows a backslash outside a set.
func (p *reParser) escape(start int) (*reNode, error) {
	if !p.more() {
		return nil, p.fail(start, "bad escape (end of pattern)")
	}
	r := p.src[p.pos]
	p.pos++
	switch r {
	case 'A', 'Z', 'b', 'B':
		letter := map[rune]rune{'A': 'A', 'Z': 'Z', 'b': 'b', 'B': 'B'}[r]
		return p.node(reNode{op: reAt, r: letter})
	case 'd', 'D', 'w', 'W', 's', 'S':
		n, err := p.node(reNode{op: reIn})
		if err != nil {
			return nil, err
		}
		n.set = (&reSet{classes: []byte{byte(r)}, ascii: n.ascii}).seal()
		return n, nil
	case '0':
		v := rune(0)
		for i := 0; i < 2 && p.more() && p.src[p.pos] >= '0' && p.src[p.pos] <= '7'; i++ {
			v = v*8 + p.src[p.pos] - '0'
			p.pos++
		}
		return p.node(reNode{op: reLit, r: v})
	}
	if r >= '1' && r <= '9' {
		digits := string(r)
		if p.more() && p.src[p.pos] >= '0' && p.src[p.pos] <= '9' {
			second := p.src[p.pos]
			if p.pos+1 < len(p.src) && r <= '7' && second <= '7' && p.src[p.pos+1] >= '0' && p.src[p.pos+1] <= '7' {
				v := (r-'0')*64 + (second-'0')*8 + p.src[p.pos+1] - '0'
				text := digits + string(second) + string(p.src[p.pos+1])
				p.pos += 2
				if v > 0o377 {
					return nil, p.fail(start, "octal escape value \\"+text+" outside of range 0-0o377")
				}
				return p.node(reNode{op: reLit, r: v})
			}
			digits += string(second)
			p.pos++
		}
		g, _ := strconv.Atoi(digits)
		if g > p.groups {
			return nil, p.fail(start+1, "invalid group reference "+digits)
		}
		if p.open[g] {
			return nil, p.fail(start, "cannot refer to an open group")
		}
		return p.node(reNode{op: reBack, n: g})
	}
	v, err := p.character(start, r)
	if err != nil {
		return nil, err
	}
	return p.node(reNode{op: reLit, r: v})
}

// character reads the escape of one character, whose letter r was read.
func (p *reParser) character(start int, r rune) (rune, error) {
	switch r {
	case 'a':
		return '\a', nil
	case 'f':
		return '\f', nil
	case 'n':
		return '\n', nil
	case 'r':
		return '\r', nil
	case 't':
		return '\t', nil
	case 'v':
		return '\v', nil
	case '\\':
		return '\\', nil
	case 'x':
		return p.hex(start, 2)
	case 'u', 'U':
		if !p.bytes {
			n := 4
			if r == 'U' {
				n = 8
			}
			return p.hex(start, n)
		}
	}
	if r < 128 && unicode.IsLetter(r) {
		return 0, p.fail(start, "bad escape \\"+string(r))
	}
	return r, nil
}

func (p *reParser) hex(start, n int) (rune, error) {
	v := int64(0)
	digits := 0
	for ; digits < n && p.more(); digits++ {
		d, err := strconv.ParseInt(string(p.src[p.pos]), 16, 32)
		if err != nil {
			break
		}
		v = v*16 + d
		p.pos++
	}
	if digits != n {
		return 0, p.fail(start, "incomplete escape "+string(p.src[start:p.pos]))
	}
	if v > unicode.MaxRune {
		return 0, p.fail(start, "bad escape "+string(p.src[start:p.pos]))
	}
	return rune(v), nil
}

// class reads a set from behind its opening bracket.
func (p *reParser) class(start int) (*reNode, error) {
	n, err := p.node(reNode{op: reIn})
	if err != nil {
		return nil, err
	}
	set := &reSet{fold: n.fold, ascii: n.ascii}
	set.negate = p.eat('^')
	for first := true; ; first = false {
		if !p.more() {
			return nil, p.fail(start, "unterminated character set")
		}
		at := p.pos
		if p.src[at] == ']' && !first {
			p.pos++
			break
		}
		low, class, err := p.member()
		if err != nil {
			return nil, err
		}
		if err := p.m.Alloc(8); err != nil {
			return nil, err
		}
		if !p.eat('-') {
			set.add(low, low, class)
			continue
		}
		if !p.more() {
			return nil, p.fail(start, "unterminated character set")
		}
		if p.src[p.pos] == ']' {
			p.pos++
			set.add(low, low, class)
			set.add('-', '-', 0)
			break
		}
		high, end, err := p.member()
		if err != nil {
			return nil, err
		}
		if class != 0 || end != 0 || high < low {
			return nil, p.fail(at, "bad character range "+string(p.src[at:p.pos]))
		}
		set.add(low, high, 0)
	}
	n.set = set.seal()
	return n, nil
}

func (s *reSet) add(low, high rune, class byte) {
	if class != 0 {
		s.classes = append(s.classes, class)
		return
	}
	s.ranges = append(s.ranges, low, high)
}

// member reads a character or a class in a set.
func (p *reParser) member() (r rune, class byte, err error) {
	start := p.pos
	r = p.src[p.pos]
	p.pos++
	if r != '\\' {
		return r, 0, nil
	}
	if !p.more() {
		return 0, 0, p.fail(start, "bad escape (end of pattern)")
	}
	r = p.src[p.pos]
	p.pos++
	switch {
	case r == 'b':
		return '\b', 0, nil
	case r == 'd' || r == 'D' || r == 'w' || r == 'W' || r == 's' || r == 'S':
		return 0, byte(r), nil
	case r >= '0' && r <= '7':
		v := r - '0'
		for i := 0; i < 2 && p.more() && p.src[p.pos] >= '0' && p.src[p.pos] <= '7'; i++ {
			v = v*8 + p.src[p.pos] - '0'
			p.pos++
		}
		if v > 0o377 {
			return 0, 0, p.fail(start, "octal escape value "+string(p.src[start:p.pos])+" outside of range 0-0o377")
		}
		return v, 0, nil
	case r == '8' || r == '9':
		return 0, 0, p.fail(start, "bad escape \\"+string(r))
	}
	r, err = p.character(start, r)
	return r, 0, err
}
