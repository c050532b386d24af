package compiler

import (
	"slices"

	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// matchStmt:
//
//	match x:
//	    case [a, 1] if g: ...    MATCHSEQUENCE t, x, 2; JUMPFALSE t -> next; UNPACK t, x, 2; MOVE s, t; JUMPEQI t+1, 1, 0 -> next
//	                             MOVE a, s; JUMPFALSE g -> next; ...; JUMP end; next: ...; end:
//
// Names are bound when the whole pattern has matched, before the guard is evaluated.
func (f *frame) matchStmt(s *parser.Match) {
	guarded := false
	for i := range s.Cases {
		guarded = guarded || s.Cases[i].Guard != nil
	}
	base, end := f.top, newLabel()
	var subject int
	if guarded {
		subject = f.value(s.Subject) // a variable may be rebound by a case whose guard then fails
	} else {
		subject = f.operand(s.Subject, false)
	}
	saved, xsaved := f.top, f.xtop
	for i := range s.Cases {
		c := &s.Cases[i]
		m := &matcher{frame: f, fail: newLabel(), slots: map[string]slot{}}
		m.reserve(c.Pattern)
		m.pattern(c.Pattern, subject, false, c.Guard != nil || i == len(s.Cases)-1)
		m.bindNames(c.Span)
		if c.Guard != nil {
			f.branch(c.Guard, false, m.fail)
		}
		f.top, f.stmtBase = base, base // no case looks at the subject any more
		f.body(c.Body)
		f.top, f.stmtBase = saved, base
		f.xtop = xsaved
		if i < len(s.Cases)-1 {
			f.goTo(s.Span, end)
		}
		f.place(m.fail)
	}
	f.place(end)
}

// slot is where a name's value waits until the whole pattern has matched.
type slot struct {
	x     bool // overflow slot, else register
	index int
}

// matcher compiles one pattern.
type matcher struct {
	*frame
	fail  *label // where to go when the pattern does not match
	names []string
	slots map[string]slot
}

// reserve takes a slot for every name that p binds.
func (m *matcher) reserve(p parser.Pattern) {
	for _, name := range m.namesOf(p) {
		m.names = append(m.names, name)
		if len(m.names) <= 16 && m.top < spillAt-10 {
			m.slots[name] = slot{index: m.temp()}
		} else {
			m.slots[name] = slot{x: true, index: m.frame.slot()}
		}
	}
}

// namesOf returns the names that p binds (of alternatives, the first one's), and reports names bound twice.
func (m *matcher) namesOf(p parser.Pattern) []string {
	m.unit.steps(1)
	var names []string
	seen := map[string]bool{}
	add := func(span source.Span, list ...string) {
		for _, name := range list {
			if name == "" {
				continue
			}
			if seen[name] {
				m.unit.errorf(span, "multiple assignments to name '%s' in pattern", name)
			}
			seen[name] = true
			names = append(names, name)
		}
	}
	sub := func(patterns []parser.Pattern) {
		for _, p := range patterns {
			add(p.GetSpan(), m.namesOf(p)...)
		}
	}
	switch p := p.(type) {
	case *parser.MatchSequence:
		sub(p.Patterns)
	case *parser.MatchMapping:
		sub(p.Patterns)
		add(p.Span, p.Rest)
	case *parser.MatchClass:
		sub(p.Patterns)
		sub(p.KwdPatterns)
	case *parser.MatchStar:
		add(p.Span, p.Name)
	case *parser.MatchAs:
		if p.Pattern != nil {
			sub([]parser.Pattern{p.Pattern})
		}
		add(p.Span, p.Name)
	case *parser.MatchOr:
		add(p.Span, m.namesOf(p.Patterns[0])...)
	}
	return names
}

// capture keeps the value in r for a name.
func (m *matcher) capture(span source.Span, name string, r int) {
	s := m.slots[name]
	if s.x {
		m.emit(span, bc.StoreX, r, 0, 0, int32(s.index))
		return
	}
	m.move(span, s.index, r)
}

// bindNames stores what was captured.
func (m *matcher) bindNames(span source.Span) {
	for _, name := range m.names {
		s := m.slots[name]
		if !s.x {
			m.store(span, m.find(name), s.index)
			continue
		}
		t := m.temp()
		m.emit(span, bc.LoadX, t, 0, 0, int32(s.index))
		m.store(span, m.find(name), t)
		m.top--
	}
}

// isWildcard reports whether p matches anything and binds nothing.
func isWildcard(p parser.Pattern) bool {
	switch p := p.(type) {
	case *parser.MatchAs:
		return p.Pattern == nil && p.Name == ""
	case *parser.MatchStar:
		return p.Name == ""
	}
	return false
}

// pattern emits a jump to m.fail unless R[subject] matches. spent says that subject is a temporary not needed afterwards; last that
// nothing would be tried after this pattern, so that it may match everything.
func (m *matcher) pattern(pattern parser.Pattern, subject int, spent, last bool) {
	if m.unit.err != nil {
		return
	}
	m.unit.steps(1)
	saved := m.top
	switch p := pattern.(type) {
	case *parser.MatchValue:
		m.matchValue(p, subject)
	case *parser.MatchSingleton:
		if k := m.unit.literal(p.Value); k.kind != parser.ConstNone {
			t := m.temp()
			m.loadConst(p.Span, k, t)
			m.branchOn(p.Span, parser.Is, subject, t, false, m.fail)
		} else {
			m.jump(p.Span, bc.JumpNotNone, subject, 0, 0, 0, m.fail)
		}
	case *parser.MatchSequence:
		m.matchSequence(p, subject, spent)
	case *parser.MatchMapping:
		m.matchMapping(p, subject, spent)
	case *parser.MatchClass:
		m.matchClass(p, subject, spent)
	case *parser.MatchAs:
		switch {
		case p.Pattern != nil || last:
		case p.Name == "":
			m.unit.errorf(p.Span, "wildcard makes remaining patterns unreachable")
		default:
			m.unit.errorf(p.Span, "name capture '%s' makes remaining patterns unreachable", p.Name)
		}
		if p.Name != "" {
			m.capture(p.Span, p.Name, subject)
		}
		if p.Pattern != nil {
			m.pattern(p.Pattern, subject, spent, last)
		}
	case *parser.MatchOr:
		m.matchOr(p, subject, spent, last)
	case *parser.MatchStar:
		if p.Name != "" {
			m.capture(p.Span, p.Name, subject)
		}
	}
	m.top = saved
}

// matchValue:
//
//	case 5:     JUMPEQI x, 5, 0 -> fail
//	case a.b:   GETATTR t, a; JUMPEQ x, t, 0 -> fail
func (m *matcher) matchValue(p *parser.MatchValue, subject int) {
	k := m.fold(p.Value)
	if i, ok := k.small(); ok && i == int32(int16(i)) {
		m.jump(p.Span, bc.JumpEqI, subject, int(uint8(i)), int(uint8(i>>8)), 0, m.fail)
		return
	}
	m.branchOn(p.Span, parser.Eq, subject, m.operand(p.Value, false), false, m.fail)
}

// matchOr:
//
//	case 1 | 2:   JUMPEQI x, 1, 0 -> other; JUMP found; other: JUMPEQI x, 2, 0 -> fail; found:
func (m *matcher) matchOr(p *parser.MatchOr, subject int, spent, last bool) {
	fail, found := m.fail, newLabel()
	names := m.namesOf(p.Patterns[0])
	slices.Sort(names)
	xsaved, x := m.xtop, -1
	if m.top > spillAt-10 {
		x = m.frame.slot()
		m.emit(p.Span, bc.StoreX, subject, 0, 0, int32(x))
		if !spent || subject != m.top-1 {
			subject = m.temp()
		}
	}
	for i, alternative := range p.Patterns {
		final := i == len(p.Patterns)-1
		if m.fail = fail; !final {
			m.fail = newLabel()
		}
		if x >= 0 {
			m.emit(p.Span, bc.LoadX, subject, 0, 0, int32(x))
		}
		m.pattern(alternative, subject, x >= 0, last && final)
		other := m.namesOf(alternative)
		if slices.Sort(other); !slices.Equal(names, other) {
			m.unit.errorf(p.Span, "alternative patterns bind different names")
		}
		if !final {
			m.goTo(p.Span, found)
			m.place(m.fail)
		}
	}
	m.fail, m.xtop = fail, xsaved
	m.place(found)
}

// item is a part of the subject and the pattern for it.
type item struct {
	index   int
	pattern parser.Pattern
}

// items matches parts of the tuple or list in the temporary t, the topmost one.
//
//	INDEXI u, t, i; the pattern on u; ...     (where registers are few: STOREX t; LOADX t; INDEXI t, t, i; the pattern on t; ...)
func (m *matcher) items(span source.Span, t int, items []item) {
	saved, xsaved := m.top, m.xtop
	deep := m.top > spillAt-10
	x := 0
	if deep && len(items) > 0 {
		x = m.frame.slot()
		m.emit(span, bc.StoreX, t, 0, 0, int32(x))
	}
	for _, it := range items {
		if isWildcard(it.pattern) {
			continue
		}
		u := t
		if deep {
			m.emit(span, bc.LoadX, t, 0, 0, int32(x))
		} else {
			u = m.temp()
		}
		m.emit(span, bc.IndexI, u, t, 0, int32(it.index))
		m.pattern(it.pattern, u, true, true)
		m.top = saved
	}
	m.xtop = xsaved
}

// settle moves the container in t, the topmost temporary, down to the subject's register when nobody needs the subject any more, so that nesting takes no
// register a level. It returns where the container is now.
func (m *matcher) settle(span source.Span, t, subject int, spent bool) int {
	if !spent || subject != t-1 {
		return t
	}
	m.move(span, subject, t)
	m.top = t
	return subject
}

// matchSequence:
//
//	case [a, b]:       MATCHSEQUENCE t, x, 2; JUMPFALSE t -> fail; UNPACK t, x, 2; ...
//	case [a, *_, b]:   MATCHSEQUENCE t, x, 2 or more; JUMPFALSE t -> fail; MOVE t, x; INDEXI u, t, 0; ...; INDEXI u, t, -1; ...
func (m *matcher) matchSequence(p *parser.MatchSequence, subject int, spent bool) {
	n, star, wild := len(p.Patterns), -1, true
	for i, sub := range p.Patterns {
		if _, ok := sub.(*parser.MatchStar); ok {
			if star >= 0 {
				m.unit.errorf(p.Span, "multiple starred names in sequence pattern")
			}
			star = i
		}
		wild = wild && isWildcard(sub)
	}
	least := n
	if star >= 0 {
		least--
	}
	t := m.temp()
	m.emit(p.Span, bc.MatchSequence, t, subject, bit(star >= 0), int32(least))
	m.jump(p.Span, bc.JumpFalse, t, 0, 0, 0, m.fail)
	if wild {
		return
	}
	m.top--
	shallow := m.top < spillAt-10 && n <= 16
	anyStar := star >= 0 && isWildcard(p.Patterns[star])
	if shallow && !anyStar {
		t := m.temps(n)
		if star < 0 {
			m.emit(p.Span, bc.Unpack, t, subject, n, 0)
		} else {
			m.emit(p.Span, bc.UnpackEx, t, subject, star, int32(n-star-1))
		}
		for i, sub := range p.Patterns {
			if !isWildcard(sub) {
				m.pattern(sub, t+i, i == n-1, true)
			}
		}
		return
	}
	if !spent || subject != m.top-1 {
		t = m.temp()
	} else {
		t = subject
	}
	if anyStar {
		m.move(p.Span, t, subject)
	} else {
		m.emit(p.Span, bc.UnpackList, t, subject, bit(star >= 0), int32(least))
	}
	var items []item
	for i, sub := range p.Patterns {
		switch {
		case star < 0 || i < star:
			items = append(items, item{i, sub})
		case i > star:
			items = append(items, item{i - n, sub})
		case !anyStar:
			u := m.temp()
			m.move(p.Span, u, t)
			m.middle(p.Span, u, star, n-star-1)
			m.pattern(sub, u, true, true)
			m.top = u
		}
	}
	m.items(p.Span, t, items)
}

// matchMapping:
//
//	case {"k": v, **r}:   MATCHMAPPING t, x, 1; JUMPFALSE t -> fail; LOADK t, ("k",); MATCHKEYS t+1, x, t; JUMPNONE t+1 -> fail
//	                      BUILDDICT d; DICTUPDATE d, x; INDEXI u, t, 0; DELINDEX d, u; keep d for r; INDEXI u, t+1, 0; ...
func (m *matcher) matchMapping(p *parser.MatchMapping, subject int, spent bool) {
	n := len(p.Keys)
	m.checkKeys(p)
	t := m.temp()
	m.emit(p.Span, bc.MatchMapping, t, subject, 0, int32(n))
	m.jump(p.Span, bc.JumpFalse, t, 0, 0, 0, m.fail)
	if n == 0 && p.Rest == "" {
		return
	}
	m.expr(&parser.Tuple{Span: p.Span, Elts: p.Keys}, t)
	values := m.temp()
	m.emit(p.Span, bc.MatchKeys, values, subject, t, 0)
	m.jump(p.Span, bc.JumpNone, values, 0, 0, 0, m.fail)
	if p.Rest != "" {
		d := m.temps(2)
		m.emit(p.Span, bc.BuildDict, d, d, 0, 0)
		m.emit(p.Span, bc.DictUpdate, d, subject, 0, 0)
		for i := range p.Keys {
			m.emit(p.Span, bc.IndexI, d+1, t, 0, int32(i))
			m.emit(p.Span, bc.DelIndex, d, d+1, 0, 0)
		}
		m.capture(p.Span, p.Rest, d)
	}
	m.move(p.Span, t, values)
	m.top = t + 1
	t = m.settle(p.Span, t, subject, spent)
	items := make([]item, n)
	for i, sub := range p.Patterns {
		items[i] = item{i, sub}
	}
	m.items(p.Span, t, items)
}

// checkKeys reports a key given twice: keys that are equal, as 1 and True are.
func (m *matcher) checkKeys(p *parser.MatchMapping) {
	var seen []*konst
	for _, e := range p.Keys {
		k := m.fold(e)
		if k == nil {
			continue
		}
		m.unit.steps(int64(len(seen)))
		for _, other := range seen {
			if k.equal(other) {
				m.unit.errorf(p.Span, "mapping pattern checks duplicate key (%s)", m.unit.literalText(k))
				return
			}
		}
		seen = append(seen, k)
	}
}

// matchClass:
//
//	case C(p, k=q):   C in t; MATCHCLASS t, x, 1, ("k",); JUMPNONE t -> fail; INDEXI u, t, 0; ...; INDEXI u, t, 1; ...
func (m *matcher) matchClass(p *parser.MatchClass, subject int, spent bool) {
	seen := map[string]bool{}
	for i, name := range p.KwdAttrs {
		if seen[name] {
			m.unit.errorf(p.KwdPatterns[i].GetSpan(), "attribute name repeated in class pattern: %s", name)
		}
		seen[name] = true
	}
	if len(p.Patterns) > 255 {
		m.unit.errorf(p.Span, "too many sub-patterns in class pattern")
		return
	}
	t := m.value(p.Cls)
	m.emit(p.Span, bc.MatchClass, t, subject, len(p.Patterns), m.constant(strsKonst(p.KwdAttrs)))
	m.jump(p.Span, bc.JumpNone, t, 0, 0, 0, m.fail)
	t = m.settle(p.Span, t, subject, spent)
	var items []item
	for i, sub := range append(append([]parser.Pattern{}, p.Patterns...), p.KwdPatterns...) {
		items = append(items, item{i, sub})
	}
	m.items(p.Span, t, items)
}
