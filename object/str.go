package object

import (
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/budget"
)

// Str is Python's str: immutable text in WTF-8 (UTF-8 in which a lone surrogate takes its own three bytes).
//
// Invariants: length is the number of code points; ASCII iff length == len(s). more is nil for most.
type Str struct {
	Header
	s      string
	length int
	more   *strMore
}

// strMore is what few strs have: an index, or a buffer that they share.
type strMore struct {
	// index holds the byte offset of every 64th code point of a long text that is not ASCII. A strMore with an index belongs to one str.
	index []uint32
	// b, when not empty, is a growing buffer in which the strs that refer to it were built one after another: the first len(s) bytes are
	// each one's text. Whoever is as long as the buffer may append in place, so that repeated concatenation costs what is appended and
	// not what is there.
	b       strings.Builder
	size    int64 // bytes charged for the buffer
	counted uint16
}

const (
	strSize     = headerSize + 16 + 8 + 8
	strMoreSize = 80
	indexStride = 64
	// tailFrom is the length from which a concatenation leaves room for the next one: below it copying is as cheap.
	tailFrom = 128
)

// Intern returns a str for static tables and constants: immortal, its hash computed, shared between executions. Texts of one character from
// Latin-1 are always the same object, which indexing returns too, so that comparing such seldom has to look at the text.
func Intern(s string) *Str {
	if n := len(s); n > 0 && n <= 2 {
		if r, size := utf8.DecodeRuneInString(s); size == n && r < 256 {
			return latin[r].Str()
		}
	}
	return newInterned(s)
}

func newInterned(s string) *Str {
	o := &Str{s: s, length: CodePoints(s)}
	o.Init(KindStr, o)
	o.flags |= flagImmortal
	o.hash = HashString(s)
	if o.length != len(s) && o.length > indexStride {
		o.more = &strMore{index: buildIndex(s, o.length)}
	}
	return o
}

// InternValue is Intern as a Value.
func InternValue(s string) Value { return Intern(s).Value() }

// NewStr returns a str that holds s, whose bytes the caller already charged or which are shared with something live that holds them. Only
// the object itself is charged.
func NewStr(m *budget.Meter, s string) (Value, error) {
	if v, ok := smallStr(s); ok {
		return v, nil
	}
	if err := m.Alloc(budget.SizeClassPointers(strSize)); err != nil {
		return Unbound, err
	}
	o := &Str{s: s, length: CodePoints(s)}
	o.Init(KindStr, o)
	return Value{ref: &o.Header}, nil
}

// NewStrCopy charges for the bytes of s as well: for texts that were, or are about to be, allocated for this str alone.
func NewStrCopy(m *budget.Meter, s string) (Value, error) {
	if v, ok := smallStr(s); ok {
		return v, nil
	}
	if err := m.Alloc(budget.SizeClass(int64(len(s)))); err != nil {
		return Unbound, err
	}
	return NewStr(m, s)
}

// NewStrBytes returns a str of a copy of the text b, a few bytes, charged in full.
func NewStrBytes(m *budget.Meter, b []byte) (Value, error) {
	if len(b) == 0 {
		return EmptyStr, nil
	}
	if len(b) == 1 && b[0] < utf8.RuneSelf {
		return latin[b[0]], nil
	}
	if err := m.Alloc(budget.SizeClassPointers(strSize) + budget.SizeClass(int64(len(b)))); err != nil {
		return Unbound, err
	}
	o := &Str{s: string(b)}
	o.length = CodePoints(o.s)
	o.Init(KindStr, o)
	return Value{ref: &o.Header}, nil
}

// NewStrLen is NewStr for a caller that knows the number of code points.
func NewStrLen(m *budget.Meter, s string, length int) (Value, error) {
	if v, ok := smallStr(s); ok {
		return v, nil
	}
	if err := m.Alloc(budget.SizeClassPointers(strSize)); err != nil {
		return Unbound, err
	}
	o := &Str{s: s, length: length}
	o.Init(KindStr, o)
	return Value{ref: &o.Header}, nil
}

// EmptyStr is the str "".
var EmptyStr = InternValue("")

// latin holds the one-character strs of Latin-1, so that indexing text does not allocate.
var latin = func() (table [256]Value) {
	for i := range table {
		table[i] = newInterned(string(rune(i))).Value()
	}
	return table
}()

// ASCIIChar returns byte i of a text that is ASCII, 0 <= i < Len, as a str.
func (o *Str) ASCIIChar(i int) Value { return latin[o.s[i]] }

func smallStr(s string) (Value, bool) {
	switch len(s) {
	case 0:
		return EmptyStr, true
	case 1:
		if s[0] < utf8.RuneSelf {
			return latin[s[0]], true
		}
	}
	return Unbound, false
}

// Str returns the str behind v, or nil.
func (v Value) Str() (o *Str) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Str)
	}
	return
}

// String returns the text as a Go string of WTF-8.
func (o *Str) String() string { return o.s }

// Len returns the number of code points.
func (o *Str) Len() int { return o.length }

// IsASCII reports whether every code point is below 128.
func (o *Str) IsASCII() bool { return o.length == len(o.s) }

// Value returns the str as a Value.
func (o *Str) Value() Value { return Value{ref: &o.Header} }

// HashOf returns the 32-bit hash, computing it once; it is never 0.
func (o *Str) HashOf() uint32 {
	if o.hash == 0 {
		o.hash = HashString(o.s)
	}
	return o.hash
}

// Offset returns the byte offset of code point i, 0 <= i <= Len. The first use on a long text that is not ASCII builds an index, which
// is charged.
func (o *Str) Offset(m *budget.Meter, i int) (int, error) {
	if o.length == len(o.s) {
		return i, nil
	}
	if i >= o.length {
		return len(o.s), nil
	}
	if o.length > indexStride && (o.more == nil || o.more.index == nil) {
		if err := m.Steps(int64(len(o.s) / 16)); err != nil {
			return 0, err
		}
		// A shared buffer is left to the others: this text counts by itself from now on.
		if err := m.Alloc(budget.SizeClass(int64(o.length/indexStride+1)*4) + strMoreSize + budget.SizeClass(int64(len(o.s)))); err != nil {
			return 0, err
		}
		o.more = &strMore{index: buildIndex(o.s, o.length)}
	}
	at := 0
	if o.more != nil && o.more.index != nil {
		at = int(o.more.index[i/indexStride])
		i %= indexStride
	}
	for ; i > 0; i-- {
		at += RuneLen(o.s[at])
	}
	return at, nil
}

// Slice returns the code points [i, j), 0 <= i <= j <= Len, sharing the text when that pins at most twice what it uses.
func (o *Str) Slice(m *budget.Meter, i, j int) (Value, error) {
	if i == 0 && j == o.length {
		return o.Value(), nil
	}
	from, err := o.Offset(m, i)
	if err != nil {
		return Unbound, err
	}
	to, err := o.Offset(m, j)
	if err != nil {
		return Unbound, err
	}
	return o.part(m, from, to, j-i)
}

// part returns the bytes [from, to), which are length code points, as a str of its own memory: sharing would let a short slice pin a
// long text that nothing counts any more.
func (o *Str) part(m *budget.Meter, from, to, length int) (Value, error) {
	text := o.s[from:to]
	if v, ok := smallStr(text); ok {
		return v, nil
	}
	if length == 1 && text[0] < 0xc4 {
		r, _ := DecodeRune(text)
		return latin[r], nil
	}
	if err := m.Steps(int64(len(text) / 64)); err != nil {
		return Unbound, err
	}
	if err := m.Alloc(budget.SizeClass(int64(len(text)))); err != nil {
		return Unbound, err
	}
	return NewStrLen(m, strings.Clone(text), length)
}

// Character returns the code point whose bytes begin at offset i, 0 <= i < len(String()), as a str, and the offset behind it.
func (o *Str) Character(m *budget.Meter, i int) (v Value, next int, err error) {
	next = min(i+RuneLen(o.s[i]), len(o.s))
	v, err = o.part(m, i, next, 1)
	return v, next, err
}

// At returns code point i, 0 <= i < Len, as a str.
func (o *Str) At(m *budget.Meter, i int) (Value, error) {
	if o.length == len(o.s) {
		return latin[o.s[i]], nil
	}
	at, err := o.Offset(m, i)
	if err != nil {
		return Unbound, err
	}
	return o.part(m, at, at+RuneLen(o.s[at]), 1)
}

// Concat returns o + p. When o was built by concatenation itself and nobody has appended to it yet, p is appended in
// place, in amortised time proportional to p.
func (o *Str) Concat(m *budget.Meter, p *Str) (Value, error) {
	switch {
	case len(o.s) == 0:
		return p.Value(), nil
	case len(p.s) == 0:
		return o.Value(), nil
	}
	total := len(o.s) + len(p.s)
	joined := o.length + p.length
	if o.endsInSurrogate() && p.startsInSurrogate() {
		joined = -1
	}
	if t := o.more; t != nil && t.b.Len() == len(o.s) {
		if err := m.Steps(int64(len(p.s) / 64)); err != nil {
			return Unbound, err
		}
		return t.append(m, p.s, joined)
	}
	if err := m.Steps(int64(total / 64)); err != nil {
		return Unbound, err
	}
	if total < tailFrom {
		if err := m.Alloc(budget.SizeClass(int64(total))); err != nil {
			return Unbound, err
		}
		return newStrJoined(m, o.s+p.s, joined)
	}
	// The first long concatenation reserves a quarter more than it needs; from then on the buffer doubles.
	t := &strMore{}
	if err := t.grow(m, total+total/4); err != nil {
		return Unbound, err
	}
	t.b.WriteString(o.s)
	return t.append(m, p.s, joined)
}

// grow gives the empty buffer room for n bytes, charged.
func (t *strMore) grow(m *budget.Meter, n int) error {
	size := budget.SizeClass(int64(n))
	if err := m.Alloc(size + strMoreSize); err != nil {
		return err
	}
	t.b.Grow(n)
	t.size = size + strMoreSize
	return nil
}

func (t *strMore) append(m *budget.Meter, s string, length int) (Value, error) {
	if need := t.b.Len() + len(s); need > t.b.Cap() {
		if err := m.Steps(int64(t.b.Len() / 64)); err != nil {
			return Unbound, err
		}
		// A buffer of its own: strs that are kept go on holding the old one, which stays counted with them.
		wider := &strMore{}
		if err := wider.grow(m, 2*need); err != nil {
			return Unbound, err
		}
		wider.b.WriteString(t.b.String())
		t = wider
	}
	if err := m.Alloc(budget.SizeClassPointers(strSize)); err != nil {
		return Unbound, err
	}
	t.b.WriteString(s)
	o := &Str{s: t.b.String(), length: length, more: t}
	if length < 0 {
		o.length = CodePoints(o.s)
	}
	o.Init(KindStr, o)
	return Value{ref: &o.Header}, nil
}

func newStrJoined(m *budget.Meter, s string, length int) (Value, error) {
	if length < 0 {
		length = CodePoints(s)
	}
	return NewStrLen(m, s, length)
}

func (o *Str) endsInSurrogate() bool {
	n := len(o.s)
	return n >= 3 && o.s[n-3] == 0xed && o.s[n-2] >= 0xa0
}

func (o *Str) startsInSurrogate() bool { return len(o.s) >= 3 && o.s[0] == 0xed && o.s[1] >= 0xa0 }

// Trace implements Object. The buffer of a str built by concatenation is counted once a walk, by whichever str comes first.
func (o *Str) Trace(t *Tracer) {
	if o.more != nil && o.more.counted != t.epoch {
		o.more.counted = t.epoch
		t.size += o.more.size
	}
}

// Size implements Object.
func (o *Str) Size() int64 {
	size := budget.SizeClassPointers(strSize)
	if o.more == nil || o.more.index != nil {
		size += budget.SizeClass(int64(len(o.s)))
	}
	if o.more != nil && o.more.index != nil {
		size += budget.SizeClass(int64(cap(o.more.index))*4) + strMoreSize
	}
	return size
}

func buildIndex(s string, length int) []uint32 {
	index := make([]uint32, 0, length/indexStride+1)
	for at, n := 0, 0; at < len(s); n++ {
		if n%indexStride == 0 {
			index = append(index, uint32(at))
		}
		at += RuneLen(s[at])
	}
	return index
}
