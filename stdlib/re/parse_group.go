package re

import (
	"strconv"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// group reads what begins with a parenthesis, which has been taken. first: nothing stands before it in the pattern.
func (p *parser) group(first bool) *node {
	start := p.pos() - 1
	if !p.accept('?') {
		return p.capture(start, "")
	}
	t := p.take()
	switch {
	case p.err != nil:
		return nil
	case t.end:
		p.fail(0, "unexpected end of pattern")
		return nil
	case t.escaped:
	case t.r == 'P':
		return p.python(start)
	case t.r == ':':
		return p.enclosed(start, 0, 0)
	case t.r == '#':
		for !p.next.end {
			if p.take().is(')') {
				return nil
			}
		}
		p.fail(p.pos()-start, "missing ), unterminated comment")
		return nil
	case t.r == '=' || t.r == '!' || t.r == '<':
		return p.look(start, t)
	case t.r == '(':
		return p.conditional(start)
	case t.r == '>':
		body := p.body(start)
		p.irregular = true
		return p.node(node{kind: nodeAtomic, subs: []*node{body}})
	case t.r == '-' || flagLetters[t.r] != 0:
		on, off, global := p.inlineFlags(t)
		if p.err != nil {
			return nil
		}
		if !global {
			return p.enclosed(start, on, off)
		}
		if !first {
			p.fail(p.pos()-start, "global flags not at the start of the expression")
			return nil
		}
		p.flags |= on
		p.global |= on
		return nil
	}
	p.fail(t.width()+1, "unknown extension ?%s", t.text())
	return nil
}

// body reads the inside of a group and the parenthesis that closes it.
func (p *parser) body(start int) *node {
	n := p.alternatives(false)
	if !p.accept(')') {
		p.fail(p.pos()-start, "missing ), unterminated subpattern")
	}
	if p.err != nil {
		// Whatever is made of it is thrown away, but it must be a node.
		return &node{kind: nodeConcat}
	}
	return n
}

// enclosed reads (?:...), with flags that hold inside.
func (p *parser) enclosed(start, on, off int) *node {
	outer := p.flags
	if on&rulesFlags != 0 {
		p.flags &^= rulesFlags
	}
	p.flags = (p.flags | on) &^ off
	n := p.body(start)
	p.flags = outer
	return p.node(node{kind: nodeGroup, subs: []*node{n}})
}

// capture reads the inside of a group that captures.
func (p *parser) capture(start int, name string) *node {
	number := len(p.groups)
	if name != "" {
		if was, ok := p.names[name]; ok {
			p.fail(object.CodePoints(name)+1, "redefinition of group name %s as group %d; was group %d", p.quote(name), number, was)
			return nil
		}
		if err := p.m.Alloc(96 + budget.SizeClass(int64(len(name)))); err != nil {
			p.stop(err)
			return nil
		}
		p.names[name] = number
		p.order = append(p.order, name)
	}
	p.groups = append(p.groups, nil)
	n := p.node(node{kind: nodeGroup, group: number, subs: []*node{p.body(start)}})
	p.groups[number] = n
	return n
}

// python reads what begins with (?P: a group with a name, or a reference by name.
func (p *parser) python(start int) *node {
	if p.accept('<') {
		name := p.until('>', "group name")
		if p.err != nil || !p.checkName(name, 1) {
			return nil
		}
		return p.capture(start, name)
	}
	if p.accept('=') {
		name := p.until(')', "group name")
		if p.err != nil || !p.checkName(name, 1) {
			return nil
		}
		group, ok := p.names[name]
		if !ok {
			p.fail(object.CodePoints(name)+1, "unknown group name %s", p.quote(name))
			return nil
		}
		return p.reference(group, object.CodePoints(name)+1)
	}
	t := p.take()
	if t.end {
		p.fail(0, "unexpected end of pattern")
		return nil
	}
	p.fail(t.width()+2, "unknown extension ?P%s", t.text())
	return nil
}

// look reads lookahead and lookbehind behind their first character.
func (p *parser) look(start int, t token) *node {
	behind := t.is('<')
	outer := p.behind
	if behind {
		t = p.take()
		switch {
		case p.err != nil:
			return nil
		case t.end:
			p.fail(0, "unexpected end of pattern")
			return nil
		case !t.is('=') && !t.is('!'):
			p.fail(t.width()+2, "unknown extension ?<%s", t.text())
			return nil
		}
		if outer < 0 {
			p.behind = len(p.groups)
		}
	}
	p.irregular = true
	n := p.alternatives(false)
	p.behind = outer
	if !p.accept(')') {
		p.fail(p.pos()-start, "missing ), unterminated subpattern")
	}
	if p.err != nil {
		return nil
	}
	if behind && p.widthErr == nil {
		switch {
		case n.least > unbounded:
			p.widthErr = &PatternError{"looks too much behind", -1}
		case n.least != n.most:
			p.widthErr = &PatternError{"look-behind requires fixed-width pattern", -1}
		}
	}
	return p.node(node{kind: nodeLook, behind: behind, negate: t.is('!'), lo: n.least, subs: []*node{n}})
}

// conditional reads (?(group)yes|no) behind the second parenthesis.
func (p *parser) conditional(start int) *node {
	name := p.until(')', "group name")
	if p.err != nil {
		return nil
	}
	width := object.CodePoints(name) + 1
	group := 0
	if !isNumber(name) {
		if !p.checkName(name, 1) {
			return nil
		}
		var ok bool
		if group, ok = p.names[name]; !ok {
			p.fail(width, "unknown group name %s", p.quote(name))
			return nil
		}
	} else {
		n, err := strconv.ParseInt(name, 10, 64)
		switch {
		case err == nil && n == 0:
			p.fail(width, "bad group number")
			return nil
		case err != nil || n >= maxGroup:
			p.fail(width, "invalid group reference %s", trimZeros(name))
			return nil
		}
		group = int(n)
		p.use(group, p.pos()-width)
	}
	if !p.checkBehind(group) {
		return nil
	}
	p.irregular = true
	if p.depth++; p.depth > maxNesting {
		p.stop(object.RecursionErrorf("maximum recursion depth exceeded"))
	}
	branches := []*node{p.sequence(false)}
	if p.accept('|') {
		branches = append(branches, p.sequence(false))
		if p.next.is('|') {
			p.fail(0, "conditional backref with more than two branches")
			return nil
		}
	}
	p.depth--
	if !p.accept(')') {
		p.fail(p.pos()-start, "missing ), unterminated subpattern")
		return nil
	}
	return p.node(node{kind: nodeConditional, group: group, subs: branches})
}

func trimZeros(number string) string {
	for len(number) > 1 && number[0] == '0' {
		number = number[1:]
	}
	return number
}

// use notes that a conditional names a group that does not exist yet, for the check at the end.
func (p *parser) use(group, pos int) {
	if group < len(p.groups) {
		return
	}
	if err := p.m.Alloc(32); err != nil {
		p.stop(err)
	}
	p.uses = append(p.uses, use{group, pos})
}
