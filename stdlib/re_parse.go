package stdlib

import (
	"math"
	"strconv"
	"strings"
	"unicode"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// The flags of re, by their values in CPython.
const (
	reIgnoreCase = 2
	reLocale     = 4
	reMultiline  = 8
	reDotAll     = 16
	reUnicode    = 32
	reVerbose    = 64
	reDebug      = 128
	reASCII      = 256
)

// reOp is the kind of a reNode.
type reOp uint8

const (
	reEmpty  reOp = iota
	reLit         // the character r
	reAny         // any character, newlines only with dotall
	reIn          // a character of the set
	reCat         // kids one after another
	reAlt         // one of the kids, tried in order
	reRepeat      // kids[0] min to max times
	reGroup       // kids[0], noted as group n
	reBack        // what group n matched
	reAt          // a position: the letter in r
	reLook        // kids[0] matches from here on (behind: up to here), or does not (negate)
	reAtomic      // kids[0] without trying other ways later
	reCond        // kids[0] if group n has matched, else kids[1]
)

// reNode is a node of the syntax tree of a regular expression.
type reNode struct {
	op         reOp
	r          rune
	set        *reSet
	kids       []*reNode
	min, max   int // max is reForever for no limit
	n          int
	fold       bool
	ascii      bool
	lazy       bool
	possessive bool
	behind     bool
	negate     bool
	width      int // lookbehind: in characters
}

const (
	reForever  = math.MaxInt32
	reMaxDepth = 200
	reMaxGroup = 10_000
)

// reSyntax is an error in a pattern: CPython's message and the position in characters, -1 for none.
type reSyntax struct {
	msg string
	pos int
}

// Error returns the message.
func (e *reSyntax) Error() string { return e.msg }

// reParser reads a pattern. Positions are indexes of characters.
type reParser struct {
	m      *budget.Meter
	src    []rune
	pos    int
	flags  int
	bytes  bool
	groups int
	names  map[string]int
	order  []string // names in order
	open   map[int]bool
	closed map[int]*reNode
	depth  int
	behind int // nesting of lookbehinds
}

func newReParser(m *budget.Meter, pattern string, bytes bool, flags int) (*reParser, error) {
	n := object.CodePoints(pattern)
	if bytes {
		n = len(pattern)
	}
	if err := m.Steps(int64(n)); err != nil {
		return nil, err
	}
	if err := m.Alloc(int64(n)*4 + 64); err != nil {
		return nil, err
	}
	src := make([]rune, 0, n)
	for t, i := (reText{pattern, bytes}), 0; i < len(pattern); {
		r, w := t.at(i)
		src = append(src, r)
		i += w
	}
	return &reParser{m: m, src: src, flags: flags, bytes: bytes, names: map[string]int{}, open: map[int]bool{}, closed: map[int]*reNode{}}, nil
}

func (p *reParser) fail(pos int, msg string) error { return &reSyntax{msg, pos} }

func (p *reParser) more() bool { return p.pos < len(p.src) }

func (p *reParser) eat(r rune) bool {
	if p.more() && p.src[p.pos] == r {
		p.pos++
		return true
	}
	return false
}

func (p *reParser) node(n reNode) (*reNode, error) {
	if err := p.m.Alloc(192); err != nil {
		return nil, err
	}
	n.fold = p.flags&reIgnoreCase != 0
	n.ascii = p.flags&reASCII != 0 || p.bytes
	return &n, nil
}

// pattern reads the whole.
func (p *reParser) pattern() (*reNode, error) {
	n, err := p.alternation(true)
	if err != nil {
		return nil, err
	}
	if p.more() {
		return nil, p.fail(p.pos, "unbalanced parenthesis")
	}
	return n, nil
}

func (p *reParser) alternation(top bool) (*reNode, error) {
	if p.depth++; p.depth > reMaxDepth {
		return nil, object.RecursionErrorf("maximum recursion depth exceeded")
	}
	defer func() { p.depth-- }()
	var kids []*reNode
	for {
		k, err := p.sequence(top && len(kids) == 0)
		if err != nil {
			return nil, err
		}
		kids = append(kids, k)
		if !p.eat('|') {
			break
		}
	}
	if len(kids) == 1 {
		return kids[0], nil
	}
	return p.node(reNode{op: reAlt, kids: kids})
}

func (p *reParser) sequence(top bool) (*reNode, error) {
	var kids []*reNode
	for p.more() {
		start := p.pos
		r := p.src[p.pos]
		if r == '|' || r == ')' {
			break
		}
		p.pos++
		if p.flags&reVerbose != 0 {
			if r < 128 && isSpace(byte(r)) {
				continue
			}
			if r == '#' {
				for p.more() && p.src[p.pos] != '\n' {
					p.pos++
				}
				if p.more() {
					p.pos++
				}
				continue
			}
		}
		var n *reNode
		var err error
		switch r {
		case '\\':
			n, err = p.escape(start)
		case '[':
			n, err = p.class(start)
		case '.':
			n, err = p.node(reNode{op: reAny, negate: p.flags&reDotAll == 0})
		case '^':
			letter := 'A'
			if p.flags&reMultiline != 0 {
				letter = '^'
			}
			n, err = p.node(reNode{op: reAt, r: letter})
		case '$':
			letter := '$'
			if p.flags&reMultiline != 0 {
				letter = 'm'
			}
			n, err = p.node(reNode{op: reAt, r: letter})
		case '(':
			n, err = p.group(start, top && len(kids) == 0)
		case '*', '+', '?', '{':
			var item *reNode
			if len(kids) > 0 {
				item = kids[len(kids)-1]
			}
			n, err = p.repeat(start, r, item)
			if err == nil && n.op == reRepeat {
				kids = kids[:len(kids)-1]
			}
		default:
			n, err = p.node(reNode{op: reLit, r: r})
		}
		if err != nil {
			return nil, err
		}
		if n != nil {
			if n.op == reLit && p.flags&reIgnoreCase == 0 {
				n.fold = false
			}
			kids = append(kids, n)
		}
	}
	switch len(kids) {
	case 0:
		return p.node(reNode{op: reEmpty})
	case 1:
		return kids[0], nil
	}
	return p.node(reNode{op: reCat, kids: kids})
}

// repeat reads a quantifier that begins with r and applies to item; a brace that begins none is a literal.
func (p *reParser) repeat(start int, r rune, item *reNode) (*reNode, error) {
	low, high := 0, reForever
	switch r {
	case '+':
		low = 1
	case '?':
		high = 1
	case '{':
		if p.more() && p.src[p.pos] == '}' {
			return p.node(reNode{op: reLit, r: '{'})
		}
		from, to, begin := "", "", p.pos
		for p.more() && p.src[p.pos] >= '0' && p.src[p.pos] <= '9' {
			from += string(p.src[p.pos])
			p.pos++
		}
		if p.eat(',') {
			for p.more() && p.src[p.pos] >= '0' && p.src[p.pos] <= '9' {
				to += string(p.src[p.pos])
				p.pos++
			}
		} else {
			to = from
		}
		if !p.eat('}') {
			p.pos = begin
			return p.node(reNode{op: reLit, r: '{'})
		}
		var err error
		if low, err = repeatBound(from, 0); err != nil {
			return nil, err
		}
		if high, err = repeatBound(to, reForever); err != nil {
			return nil, err
		}
		if high < low {
			return nil, p.fail(start+1, "min repeat greater than max repeat")
		}
	}
	if item == nil || item.op == reAt {
		return nil, p.fail(start, "nothing to repeat")
	}
	if item.op == reRepeat {
		return nil, p.fail(start, "multiple repeat")
	}
	n := reNode{op: reRepeat, kids: []*reNode{item}, min: low, max: high}
	if p.eat('?') {
		n.lazy = true
	} else if p.eat('+') {
		n.possessive = true
	}
	return p.node(n)
}

func repeatBound(digits string, otherwise int) (int, error) {
	if digits == "" {
		return otherwise, nil
	}
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil || n >= math.MaxUint32 {
		return 0, object.OverflowErrorf("the repetition number is too large")
	}
	return int(min(n, reForever)), nil
}

// group reads what follows an opening parenthesis.
func (p *reParser) group(start int, first bool) (*reNode, error) {
	capture, name := true, ""
	outer := p.flags
	n := reNode{op: reEmpty}
	if p.eat('?') {
		if !p.more() {
			return nil, p.fail(p.pos, "unexpected end of pattern")
		}
		r := p.src[p.pos]
		p.pos++
		capture = false
		switch r {
		case 'P':
			if !p.more() {
				return nil, p.fail(p.pos, "unexpected end of pattern")
			}
			r := p.src[p.pos]
			p.pos++
			switch r {
			case '<':
				var err error
				if name, err = p.name('>', "group name"); err != nil {
					return nil, err
				}
				capture = true
			case '=':
				at := p.pos
				name, err := p.name(')', "group name")
				if err != nil {
					return nil, err
				}
				g, ok := p.names[name]
				if !ok {
					return nil, p.fail(at, "unknown group name "+quoted(name))
				}
				if p.open[g] {
					return nil, p.fail(at, "cannot refer to an open group")
				}
				return p.node(reNode{op: reBack, n: g})
			default:
				return nil, p.fail(p.pos-3, "unknown extension ?P"+string(r))
			}
		case ':':
		case '#':
			for {
				if !p.more() {
					return nil, p.fail(start, "missing ), unterminated comment")
				}
				p.pos++
				if p.src[p.pos-1] == ')' {
					return nil, nil
				}
			}
		case '=', '!':
			n = reNode{op: reLook, negate: r == '!'}
		case '<':
			if !p.more() {
				return nil, p.fail(p.pos, "unexpected end of pattern")
			}
			r := p.src[p.pos]
			p.pos++
			if r != '=' && r != '!' {
				return nil, p.fail(p.pos-3, "unknown extension ?<"+string(r))
			}
			n = reNode{op: reLook, negate: r == '!', behind: true}
		case '>':
			n = reNode{op: reAtomic}
		case '(':
			return p.conditional(start)
		default:
			if r != '-' && !strings.ContainsRune("iLmsxau", r) {
				return nil, p.fail(p.pos-2, "unknown extension ?"+string(r))
			}
			p.pos--
			done, err := p.inlineFlags(start, first)
			if err != nil || done {
				return nil, err
			}
		}
	}
	index := 0
	if capture {
		p.groups++
		index = p.groups
		if index > reMaxGroup {
			return nil, p.fail(start, "too many groups")
		}
		if name != "" {
			if old, ok := p.names[name]; ok {
				return nil, p.fail(start+4, "redefinition of group name "+quoted(name)+" as group "+strconv.Itoa(index)+"; was group "+strconv.Itoa(old))
			}
			p.names[name] = index
			p.order = append(p.order, name)
		}
		p.open[index] = true
	}
	if n.behind {
		p.behind++
	}
	kid, err := p.alternation(false)
	if err != nil {
		return nil, err
	}
	if n.behind {
		p.behind--
	}
	if !p.eat(')') {
		return nil, p.fail(start, "missing ), unterminated subpattern")
	}
	p.flags = outer
	switch {
	case capture:
		delete(p.open, index)
		p.closed[index] = kid
		return p.node(reNode{op: reGroup, n: index, kids: []*reNode{kid}})
	case n.op == reLook:
		n.kids = []*reNode{kid}
		if n.behind {
			low, high := kid.span(p, 0)
			if low != high {
				return nil, &reSyntax{"look-behind requires fixed-width pattern", -1}
			}
			n.width = low
		}
		return p.node(n)
	case n.op == reAtomic:
		n.kids = []*reNode{kid}
		return p.node(n)
	}
	// The group stays a node of its own, so that a quantifier after (?:a*) is no multiple repeat.
	return p.node(reNode{op: reCat, kids: []*reNode{kid}})
}

func quoted(name string) string { return object.SafeRepr(object.InternValue(name)) }

// conditional reads (?(group)yes|no) from behind the second parenthesis.
func (p *reParser) conditional(start int) (*reNode, error) {
	at := p.pos
	name, err := p.name(')', "group name")
	var g int
	if err != nil {
		return nil, err
	}
	if n, bad := strconv.Atoi(name); bad == nil {
		if g = n; g == 0 {
			return nil, p.fail(at, "bad group number")
		}
		if g > reMaxGroup {
			return nil, p.fail(at, "invalid group reference "+name)
		}
	} else if n, ok := p.names[name]; ok {
		g = n
	} else {
		return nil, p.fail(at, "unknown group name "+quoted(name))
	}
	yes, err := p.sequence(false)
	if err != nil {
		return nil, err
	}
	no, err := p.node(reNode{op: reEmpty})
	if err != nil {
		return nil, err
	}
	if p.eat('|') {
		if no, err = p.sequence(false); err != nil {
			return nil, err
		}
		if p.more() && p.src[p.pos] == '|' {
			return nil, p.fail(p.pos+1, "conditional backref with more than two branches")
		}
	}
	if !p.eat(')') {
		return nil, p.fail(start, "missing ), unterminated subpattern")
	}
	if g > p.groups {
		return nil, p.fail(at, "invalid group reference "+strconv.Itoa(g))
	}
	return p.node(reNode{op: reCond, n: g, kids: []*reNode{yes, no}})
}

// name reads a name up to the given end.
func (p *reParser) name(end rune, what string) (string, error) {
	start := p.pos
	for p.more() && p.src[p.pos] != end {
		p.pos++
	}
	if p.pos == start {
		if !p.more() {
			return "", p.fail(start, "missing "+what)
		}
		return "", p.fail(start, "missing "+what)
	}
	if !p.more() {
		return "", p.fail(start, "missing "+string(end)+", unterminated name")
	}
	text := string(p.src[start:p.pos])
	p.pos++
	number := true
	for _, r := range text {
		number = number && r >= '0' && r <= '9'
	}
	if number && end == ')' && start >= 2 && p.src[start-1] == '(' {
		return text, nil
	}
	for i, r := range text {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.IsDigit(r)) || p.bytes && r >= 128 {
			return "", p.fail(start, "bad character in "+what+" "+quoted(text))
		}
	}
	return text, nil
}

// inlineFlags reads (?flags) or the flags of (?flags-flags:...); done says that it was the former.
func (p *reParser) inlineFlags(start int, first bool) (done bool, err error) {
	bit := func(r rune) int {
		switch r {
		case 'i':
			return reIgnoreCase
		case 'L':
			return reLocale
		case 'm':
			return reMultiline
		case 's':
			return reDotAll
		case 'x':
			return reVerbose
		case 'a':
			return reASCII
		case 'u':
			return reUnicode
		}
		return 0
	}
	add, remove, minus := 0, 0, false
	for {
		if !p.more() {
			return false, p.fail(p.pos, "missing -, : or )")
		}
		r := p.src[p.pos]
		p.pos++
		switch {
		case r == ')' && !minus:
			if !first {
				return false, p.fail(start, "global flags not at the start of the expression")
			}
			if add&reLocale != 0 && !p.bytes {
				return false, p.fail(p.pos, "bad inline flags: cannot use 'L' flag with a str pattern")
			}
			p.flags |= add
			return true, nil
		case r == ':':
			if minus && remove == 0 {
				return false, p.fail(p.pos-1, "missing flag")
			}
			p.flags = (p.flags | add) &^ remove
			if add&reASCII != 0 {
				p.flags &^= reUnicode
			} else if add&reUnicode != 0 {
				p.flags &^= reASCII
			}
			return false, nil
		case r == '-' && !minus:
			minus = true
		case bit(r) == 0:
			if unicode.IsLetter(r) {
				return false, p.fail(p.pos-1, "unknown flag")
			}
			if minus {
				return false, p.fail(p.pos-1, "missing flag")
			}
			return false, p.fail(p.pos-1, "missing -, : or )")
		case minus:
			if bit(r)&(reASCII|reUnicode|reLocale) != 0 {
				return false, p.fail(p.pos, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'")
			}
			remove |= bit(r)
		default:
			if r == 'L' && !p.bytes {
				return false, p.fail(p.pos, "bad inline flags: cannot use 'L' flag with a str pattern")
			}
			if r == 'u' && p.bytes {
				return false, p.fail(p.pos, "bad inline flags: cannot use 'u' flag with a bytes pattern")
			}
			add |= bit(r)
		}
	}
}

// span returns how many characters a node can match, at least and at most.
func (n *reNode) span(p *reParser, depth int) (low, high int) {
	add := func(a, b int) int { return min(a+b, reForever) }
	switch n.op {
	case reLit, reAny, reIn:
		return 1, 1
	case reCat:
		for _, k := range n.kids {
			l, h := k.span(p, depth)
			low, high = add(low, l), add(high, h)
		}
	case reAlt, reCond:
		low = reForever
		for _, k := range n.kids {
			l, h := k.span(p, depth)
			low, high = min(low, l), max(high, h)
		}
	case reRepeat:
		l, h := n.kids[0].span(p, depth)
		times := func(a, b int) int {
			if a != 0 && b > reForever/a {
				return reForever
			}
			return a * b
		}
		return times(l, n.min), times(h, n.max)
	case reGroup, reAtomic:
		return n.kids[0].span(p, depth)
	case reBack:
		if k := p.closed[n.n]; k != nil && depth < 20 {
			return k.span(p, depth+1)
		}
		return 0, reForever
	}
	return low, high
}
