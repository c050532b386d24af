package re

import (
	"strconv"
	"unicode"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// maxNesting is how deep groups may nest: what CPython's own recursion limit allows.
const maxNesting = 480

// maxGroup is the number from which on a group cannot exist.
const maxGroup = 1073741823

// parser reads a pattern into a tree.
type parser struct {
	cursor
	flags     int     // in effect here
	global    int     // of the whole pattern
	groups    []*node // by number; nil for 0 and for groups that are open
	names     map[string]int
	order     []string // the names, in the order of their groups
	behind    int      // number of groups before the outermost lookbehind that is being read, -1 outside
	uses      []use    // groups that conditionals name before they exist
	depth     int
	irregular bool // has references, lookaround, conditionals or atomic parts
	widthErr  error
}

// use is a group named at a place of the pattern.
type use struct{ group, pos int }

// parsed is what the parser makes of a pattern.
type parsed struct {
	root    *node
	flags   int
	groups  int // without group 0
	names   map[string]int
	order   []string
	regular bool
}

// parse reads a pattern. The error is a *PatternError, or an exception of another kind.
func parse(m *budget.Meter, text string, ofBytes bool, flags int, lookup func(string) (rune, bool)) (*parsed, error) {
	p := &parser{flags: flags, global: flags, groups: make([]*node, 1), names: map[string]int{}, behind: -1}
	p.lookup = lookup
	p.start(m, text, ofBytes)
	root := p.alternatives(true)
	if p.err != nil {
		return nil, p.err
	}
	settled, err := settleFlags(p.global, ofBytes)
	if err != nil {
		return nil, err
	}
	if !p.next.end {
		p.fail(0, "unbalanced parenthesis")
		return nil, p.err
	}
	for _, u := range p.uses {
		if u.group >= len(p.groups) {
			return nil, &PatternError{"invalid group reference " + itoa(int64(u.group)), u.pos}
		}
	}
	if p.widthErr != nil {
		return nil, p.widthErr
	}
	return &parsed{root: root, flags: settled, groups: len(p.groups) - 1, names: p.names, order: p.order, regular: !p.irregular}, nil
}

// unicode reports whether Unicode's rules hold here.
func (p *parser) unicode() bool { return !p.ofBytes && p.flags&ASCII == 0 }

// rules returns the category as it is understood here.
func (p *parser) rules(c category) category {
	if !p.unicode() {
		c |= byASCII
	}
	return c
}

func isLetter(r rune) bool { return unicode.IsLetter(r) }

// node makes a node; on an error it returns nil.
func (p *parser) node(n node) *node {
	if p.err != nil {
		return nil
	}
	out, err := newNode(p.m, n)
	if err != nil {
		p.stop(err)
		return nil
	}
	out.measure(p.groups)
	return out
}

func (p *parser) literal(r rune) *node {
	if p.flags&IgnoreCase != 0 && cased(r, !p.unicode()) {
		var room [8]rune
		s := &charset{}
		for _, v := range variants(r, !p.unicode(), &room) {
			s.add(v, v)
		}
		return p.set(s)
	}
	return p.node(node{kind: nodeLiteral, lo: int64(r)})
}

func (p *parser) set(s *charset) *node {
	if p.err != nil {
		return nil
	}
	s, err := newCharset(p.m, s, p.ofBytes)
	if err != nil {
		p.stop(err)
		return nil
	}
	return p.node(node{kind: nodeSet, set: s})
}

func (p *parser) assert(at place) *node {
	if !p.unicode() {
		switch at {
		case atBoundary:
			at = atASCIIBoundary
		case atNoBoundary:
			at = atASCIINoBoundary
		}
	}
	return p.node(node{kind: nodeAssert, at: at})
}

// alternatives reads a|b|c up to a parenthesis that closes, or the end. outermost: it is the whole pattern.
func (p *parser) alternatives(outermost bool) *node {
	if p.depth++; p.depth > maxNesting {
		p.stop(object.RecursionErrorf("maximum recursion depth exceeded"))
	}
	defer func() { p.depth-- }()
	first := p.sequence(outermost)
	if !p.next.is('|') {
		return first
	}
	items := []*node{first}
	for p.accept('|') {
		items = append(items, p.sequence(false))
	}
	return p.node(node{kind: nodeAlternate, subs: items})
}

// sequence reads what stands one after another, up to | or a closing parenthesis. first: it begins the pattern.
func (p *parser) sequence(first bool) *node {
	var items []*node
	for p.err == nil && !p.next.end && !p.next.is('|') && !p.next.is(')') {
		t := p.take()
		if p.flags&Verbose != 0 && !t.escaped {
			if isPatternSpace(t.r) {
				continue
			}
			if t.r == '#' {
				for t = p.take(); !t.end && !t.is('\n'); t = p.take() {
				}
				continue
			}
		}
		if n := p.item(t, &items, first); n != nil {
			items = append(items, n)
		}
	}
	if len(items) == 1 {
		return items[0]
	}
	return p.node(node{kind: nodeConcat, subs: items})
}

// isPatternSpace reports whether verbose patterns pass over r.
func isPatternSpace(r rune) bool { return r == ' ' || r >= '\t' && r <= '\r' }

// item reads one item that begins with t. A quantifier changes the last of items instead; then, and for a comment, nothing is returned.
func (p *parser) item(t token, items *[]*node, first bool) *node {
	if t.escaped {
		return p.escape(t)
	}
	switch t.r {
	case '[':
		return p.brackets()
	case '*', '+', '?', '{':
		return p.quantifier(t.r, *items)
	case '.':
		if p.flags&DotAll != 0 {
			return p.set(&charset{negate: true})
		}
		return p.set(&charset{ranges: []rune{'\n', '\n'}, negate: true})
	case '(':
		return p.group(first && len(*items) == 0)
	case '^':
		if p.flags&Multiline != 0 {
			return p.assert(atLineStart)
		}
		return p.assert(atTextStart)
	case '$':
		if p.flags&Multiline != 0 {
			return p.assert(atLineEnd)
		}
		return p.assert(atFinalEnd)
	}
	return p.literal(t.r)
}

// quantifier reads the rest of a repetition that begins with r and applies it to the last item. A brace that begins none is a literal.
func (p *parser) quantifier(r rune, items []*node) *node {
	here := p.pos()
	lo, hi := int64(0), int64(unbounded)
	switch r {
	case '?':
		hi = 1
	case '+':
		lo = 1
	case '{':
		var ok bool
		if lo, hi, ok = p.bounds(here); !ok {
			if p.err != nil {
				return nil
			}
			p.seek(here)
			return p.literal('{')
		}
	}
	if len(items) == 0 || items[len(items)-1] != nil && items[len(items)-1].kind == nodeAssert {
		p.fail(p.pos()-here+1, "nothing to repeat")
		return nil
	}
	last := &items[len(items)-1]
	if (*last).kind == nodeRepeat {
		p.fail(p.pos()-here+1, "multiple repeat")
		return nil
	}
	how := greedy
	if p.accept('?') {
		how = lazy
	} else if p.accept('+') {
		how = possessive
	}
	body := *last
	if how == possessive {
		p.irregular = true
	}
	if n := p.node(node{kind: nodeRepeat, greed: how, lo: lo, hi: hi, subs: []*node{body}}); n != nil {
		*last = n
	}
	return nil
}

// bounds reads {lo,hi} behind the brace.
func (p *parser) bounds(here int) (lo, hi int64, ok bool) {
	if p.next.is('}') {
		return 0, 0, false
	}
	low := p.digits(len(p.text), 10)
	high := low
	if p.accept(',') {
		high = p.digits(len(p.text), 10)
	}
	if !p.accept('}') {
		return 0, 0, false
	}
	hi = unbounded
	for _, bound := range []struct {
		text string
		to   *int64
	}{{low, &lo}, {high, &hi}} {
		if bound.text == "" {
			continue
		}
		n, err := strconv.ParseInt(bound.text, 10, 64)
		if err != nil || n >= unbounded {
			p.stop(object.OverflowErrorf("the repetition number is too large"))
			return 0, 0, false
		}
		*bound.to = n
	}
	if high != "" && hi < lo {
		p.fail(p.pos()-here, "min repeat greater than max repeat")
		return 0, 0, false
	}
	return lo, hi, true
}

// brackets reads a set behind its opening bracket.
func (p *parser) brackets() *node {
	here := p.pos() - 1
	s := &charset{negate: p.accept('^')}
	unterminated := func() *node {
		p.fail(p.pos()-here, "unterminated character set")
		return nil
	}
	for empty := true; ; empty = false {
		from := p.take()
		switch {
		case p.err != nil:
			return nil
		case from.end:
			return unterminated()
		case from.is(']') && !empty:
			return p.finishSet(s)
		}
		lo, cat, isCategory := p.member(from)
		if p.err != nil {
			return nil
		}
		if !p.accept('-') {
			p.addMember(s, lo, cat, isCategory)
			continue
		}
		to := p.take()
		switch {
		case p.err != nil:
			return nil
		case to.end:
			return unterminated()
		case to.is(']'):
			p.addMember(s, lo, cat, isCategory)
			s.add('-', '-')
			return p.finishSet(s)
		}
		hi, _, hiCategory := p.member(to)
		if p.err != nil {
			return nil
		}
		if isCategory || hiCategory || hi < lo {
			p.fail(from.width()+1+to.width(), "bad character range %s-%s", from.text(), to.text())
			return nil
		}
		s.add(lo, hi)
	}
}

// member reads what a token in brackets stands for.
func (p *parser) member(t token) (r rune, cat category, isCategory bool) {
	if t.escaped {
		return p.setEscape(t)
	}
	return t.r, 0, false
}

func (p *parser) addMember(s *charset, r rune, cat category, isCategory bool) {
	if isCategory {
		s.categories = append(s.categories, p.rules(cat))
	} else {
		s.add(r, r)
	}
}

// finishSet makes the node for what stood in brackets.
func (p *parser) finishSet(s *charset) *node {
	if !s.negate && len(s.categories) == 0 && len(s.ranges) == 2 && s.ranges[0] == s.ranges[1] {
		return p.literal(s.ranges[0])
	}
	if p.flags&IgnoreCase != 0 {
		s.fold, s.foldASCII = true, !p.unicode()
	}
	return p.set(s)
}
