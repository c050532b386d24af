package stdlib

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// rePattern is a compiled pattern as scripts see it; reMatch what one of its matches found.
type (
	rePattern struct {
		object.Header
		prog   *reProgram
		source object.Value // str or bytes
	}
	reMatch struct {
		object.Header
		pattern *rePattern
		subject reSubject
		spans   []int // byte offsets of each group, -1 for none
		last    int   // the group closed last, -1 for none
		pos     int   // where the search began and was to end, in characters
		endpos  int
	}
)

const (
	rePatternSize = 24 + 8 + 16
	reMatchSize   = 24 + 8 + 64 + 24 + 24
)

// The classes, made when re is first imported.
var patternClass, matchClass *object.Class

// ClassOf implements object.Classed.
func (p *rePattern) ClassOf() *object.Class { return patternClass }

// Trace implements object.Object.
func (p *rePattern) Trace(t *object.Tracer) { t.Value(p.source) }

// Size implements object.Object.
func (p *rePattern) Size() int64 { return budget.SizeClassPointers(rePatternSize) + p.prog.size }

// ClassOf implements object.Classed.
func (m *reMatch) ClassOf() *object.Class { return matchClass }

// Trace implements object.Object.
func (m *reMatch) Trace(t *object.Tracer) {
	t.Object(&m.pattern.Header)
	t.Value(m.subject.v)
}

// Size implements object.Object.
func (m *reMatch) Size() int64 {
	return budget.SizeClassPointers(reMatchSize) + budget.SizeClass(int64(len(m.spans))*8)
}

func patternOf(v object.Value) *rePattern {
	p, _ := v.Object().(*rePattern)
	return p
}

func matchOf(v object.Value) *reMatch {
	m, _ := v.Object().(*reMatch)
	return m
}

// reSubject is what a pattern is matched against: str is nil for bytes.
type reSubject struct {
	v    object.Value
	str  *object.Str
	text reText
}

// subjectOf checks and prepares the text for a pattern.
func (p *rePattern) subjectOf(c native.Call, v object.Value) (reSubject, error) {
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil {
		if p.prog.bytes {
			return reSubject{}, object.TypeErrorf("cannot use a bytes pattern on a string-like object")
		}
		return reSubject{v: v, str: s, text: reText{s: s.String()}}, nil
	}
	raw, ok := object.BytesOf(part)
	if !ok {
		return reSubject{}, object.TypeErrorf("expected string or bytes-like object, got '%s'", object.TypeName(v))
	}
	if !p.prog.bytes {
		return reSubject{}, object.TypeErrorf("cannot use a string pattern on a bytes-like object")
	}
	if err := c.Meter().Steps(int64(len(raw) / 64)); err != nil {
		return reSubject{}, err
	}
	if err := c.Meter().Alloc(budget.SizeClass(int64(len(raw)))); err != nil {
		return reSubject{}, err
	}
	return reSubject{v: v, text: reText{s: string(raw), bytes: true}}, nil
}

// length returns the number of characters.
func (s reSubject) length() int {
	if s.str != nil {
		return s.str.Len()
	}
	return len(s.text.s)
}

// offset converts an index of characters, clamped to the text, to bytes.
func (s reSubject) offset(c native.Call, i int64) (int, error) {
	n := int(min(max(i, 0), int64(s.length())))
	if s.str == nil {
		return n, nil
	}
	return s.str.Offset(c.Meter(), n)
}

// index converts a byte offset, which is at a boundary, to characters.
func (s reSubject) index(c native.Call, offset int) (int, error) {
	if s.str == nil || s.str.IsASCII() || offset <= 0 {
		return offset, nil
	}
	low, high := offset/4, min(offset, s.str.Len())
	for low < high {
		mid := (low + high) / 2
		at, err := s.str.Offset(c.Meter(), mid)
		if err != nil {
			return 0, err
		}
		if at < offset {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low, nil
}

// slice returns a part of the text as a value.
func (s reSubject) slice(c native.Call, from, to int) (object.Value, error) {
	if err := c.Meter().Steps(int64(to-from) / 64); err != nil {
		return object.Unbound, err
	}
	if s.str == nil {
		return object.NewBytes(c.Meter(), []byte(s.text.s[from:to]))
	}
	if from == 0 && to == len(s.text.s) {
		return s.str.Value(), nil
	}
	part := s.text.s[from:to]
	if len(part) > 1 {
		if err := c.Meter().Alloc(budget.SizeClass(int64(len(part)))); err != nil {
			return object.Unbound, err
		}
		return object.NewStr(c.Meter(), strings.Clone(part))
	}
	return object.NewStrCopy(c.Meter(), part)
}

// newMatch makes a match of what a matcher found.
func (p *rePattern) newMatch(c native.Call, x *reMatcher, subject reSubject, pos, endpos int) (object.Value, error) {
	n := 2 * (p.prog.groups + 1)
	if err := c.Meter().Alloc(budget.SizeClassPointers(reMatchSize) + budget.SizeClass(int64(n)*8)); err != nil {
		return object.Unbound, err
	}
	m := &reMatch{pattern: p, subject: subject, spans: append(make([]int, 0, n), x.slots[:n]...), last: x.slots[n], pos: pos, endpos: endpos}
	for i := 0; i < n; i += 2 {
		if m.spans[i+1] < 0 {
			m.spans[i] = -1
		}
	}
	m.Init(object.KindOpaque, m)
	return m.Header.Value(), nil
}

// reFlagNames are the flags that repr shows, in its order.
var reFlagNames = []struct {
	bit  int
	name string
}{{reASCII, "re.ASCII"}, {reDebug, "re.DEBUG"}, {reDotAll, "re.DOTALL"}, {reIgnoreCase, "re.IGNORECASE"}, {reLocale, "re.LOCALE"}, {reMultiline, "re.MULTILINE"},
	{reUnicode, "re.UNICODE"}, {reVerbose, "re.VERBOSE"}}

// WriteRepr implements object.Printed.
func (p *rePattern) WriteRepr(c object.Calls, b *object.Builder) error {
	text, err := object.Repr(c, p.source)
	if err != nil {
		return err
	}
	if r := []rune(text); len(r) > 200 {
		text = string(r[:200])
	}
	flags := p.prog.flags
	if !p.prog.bytes && flags&(reLocale|reUnicode|reASCII) == reUnicode {
		flags &^= reUnicode
	}
	_ = b.WriteString("re.compile(" + text) // the builder's first error sticks
	sep := ", "
	for _, f := range reFlagNames {
		if flags&f.bit != 0 {
			_ = b.WriteString(sep + f.name)
			sep = "|"
		}
	}
	return b.WriteByte(')')
}

// CompareWith implements object.Compared.
func (p *rePattern) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	q := patternOf(w)
	if q == nil || op != object.Eq && op != object.Ne {
		return object.NotImplemented, nil
	}
	same := p == q
	if !same && p.prog.flags == q.prog.flags && p.prog.bytes == q.prog.bytes {
		var err error
		if same, err = object.Equal(c, p.source, q.source); err != nil {
			return object.Unbound, err
		}
	}
	return object.Bool(same == (op == object.Eq)), nil
}

// HashValue implements object.Hashed.
func (p *rePattern) HashValue(c object.Calls) (int64, error) {
	h, err := object.Hash(c, p.source)
	return h ^ int64(p.prog.flags), err
}

// matchMode says which of match, fullmatch and search is meant.
type matchMode uint8

const (
	modeMatch matchMode = iota
	modeFull
	modeSearch
)

// find runs match, fullmatch or search; the result is a match or None.
func (p *rePattern) find(c native.Call, mode matchMode, v object.Value, pos, endpos int64) (object.Value, error) {
	subject, err := p.subjectOf(c, v)
	if err != nil {
		return object.Unbound, err
	}
	n := int64(subject.length())
	pos, endpos = min(max(pos, 0), n), min(max(endpos, 0), n)
	if endpos < pos {
		return object.None, nil
	}
	from, err := subject.offset(c, pos)
	if err != nil {
		return object.Unbound, err
	}
	to, err := subject.offset(c, endpos)
	if err != nil {
		return object.Unbound, err
	}
	x := newReMatcher(c.Meter(), p.prog, subject.text, to)
	defer x.release()
	var ok bool
	switch mode {
	case modeSearch:
		ok, err = x.search(from)
	default:
		x.whole = mode == modeFull
		ok, err = x.matchAt(from)
	}
	if err != nil {
		return object.Unbound, err
	}
	if !ok {
		return object.None, nil
	}
	return p.newMatch(c, x, subject, int(pos), int(endpos))
}

// reScan goes through all matches in a text from the left. Each begins where the last ended; only one behind an empty match may not be
// empty at the same place.
type reScan struct {
	x    *reMatcher
	at   int
	must int
}

// next finds the next match; its groups are then in x.slots.
func (s *reScan) next() (bool, error) {
	if s.at > s.x.end {
		return false, nil
	}
	s.x.must = s.must
	ok, err := s.x.search(s.at)
	if !ok || err != nil {
		s.at = s.x.end + 1
		return false, err
	}
	s.at, s.must = s.x.slots[1], -1
	if s.x.slots[1] == s.x.slots[0] {
		s.must = s.at
	}
	return true, nil
}

// scan prepares to go through the matches of p between two positions, in characters.
func (p *rePattern) scan(c native.Call, v object.Value, pos, endpos int64) (subject reSubject, s reScan, err error) {
	if subject, err = p.subjectOf(c, v); err != nil {
		return subject, s, err
	}
	from, err := subject.offset(c, pos)
	if err != nil {
		return subject, s, err
	}
	to, err := subject.offset(c, endpos)
	if err != nil {
		return subject, s, err
	}
	s = reScan{x: newReMatcher(c.Meter(), p.prog, subject.text, to), at: from, must: -1}
	return subject, s, nil
}

// found returns what findall lists for a match: the text, the one group, or a tuple of the groups.
func (p *rePattern) found(c native.Call, x *reMatcher, subject reSubject) (object.Value, error) {
	part := func(g int) (object.Value, error) {
		from, to := x.slots[2*g], x.slots[2*g+1]
		if to < 0 {
			from, to = 0, 0
		}
		return subject.slice(c, from, to)
	}
	switch p.prog.groups {
	case 0:
		return part(0)
	case 1:
		return part(1)
	}
	t, err := object.NewTuple(c.Meter(), p.prog.groups)
	if err != nil {
		return object.Unbound, err
	}
	for g := range p.prog.groups {
		if t.Items()[g], err = part(g + 1); err != nil {
			return object.Unbound, err
		}
	}
	return t.Value(), nil
}

func (p *rePattern) findAll(c native.Call, v object.Value, pos, endpos int64) (object.Value, error) {
	subject, s, err := p.scan(c, v, pos, endpos)
	if err != nil {
		return object.Unbound, err
	}
	defer s.x.release()
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	for {
		ok, err := s.next()
		if !ok || err != nil {
			return l.Value(), err
		}
		item, err := p.found(c, s.x, subject)
		if err == nil {
			err = l.Append(c.Meter(), item)
		}
		if err != nil {
			return object.Unbound, err
		}
	}
}

func (p *rePattern) split(c native.Call, v object.Value, limit int64) (object.Value, error) {
	subject, s, err := p.scan(c, v, 0, 1<<62)
	if err != nil {
		return object.Unbound, err
	}
	defer s.x.release()
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	add := func(from, to int) error {
		item := object.None
		if to >= 0 {
			var err error
			if item, err = subject.slice(c, from, to); err != nil {
				return err
			}
		}
		return l.Append(c.Meter(), item)
	}
	last := 0
	for n := int64(0); limit == 0 || n < limit; n++ {
		ok, err := s.next()
		if err != nil {
			return object.Unbound, err
		}
		if !ok {
			break
		}
		if err := add(last, s.x.slots[0]); err != nil {
			return object.Unbound, err
		}
		for g := 1; g <= p.prog.groups; g++ {
			if err := add(s.x.slots[2*g], s.x.slots[2*g+1]); err != nil {
				return object.Unbound, err
			}
		}
		last = s.x.slots[1]
	}
	return l.Value(), add(last, len(subject.text.s))
}

// findIter is what finditer returns: its slots are the pattern, the text, where to go on and up to where (byte offsets), and where the next match may not be
// empty; then the limits that matches tell of.
var findIter = native.Iter{Resume: pure(nextMatch), Direct: pureDirect(nextMatch)}

func newFindIter(c native.Call, p *rePattern, v object.Value, pos, endpos int64) (object.Value, error) {
	subject, err := p.subjectOf(c, v)
	if err != nil {
		return object.Unbound, err
	}
	n := int64(subject.length())
	pos, endpos = min(max(pos, 0), n), min(max(endpos, 0), n)
	from, err := subject.offset(c, pos)
	if err != nil {
		return object.Unbound, err
	}
	to, err := subject.offset(c, endpos)
	if err != nil {
		return object.Unbound, err
	}
	return findIter.New(c, p.Header.Value(), v, object.Int(int64(from)), object.Int(int64(to)), object.Int(-1), object.Int(pos), object.Int(endpos))
}

func nextMatch(c native.Call, slots []object.Value) (object.Value, bool, error) {
	p := patternOf(slots[0])
	subject, err := p.subjectOf(c, slots[1])
	if err != nil {
		return object.Unbound, false, err
	}
	to := int(min(slots[3].AsInt(), int64(len(subject.text.s))))
	s := reScan{x: newReMatcher(c.Meter(), p.prog, subject.text, to), at: int(slots[2].AsInt()), must: int(slots[4].AsInt())}
	defer s.x.release()
	ok, err := s.next()
	slots[2], slots[4] = object.Int(int64(s.at)), object.Int(int64(s.must))
	if !ok || err != nil {
		return object.Unbound, false, err
	}
	m, err := p.newMatch(c, s.x, subject, int(slots[5].AsInt()), int(slots[6].AsInt()))
	return m, err == nil, err
}
