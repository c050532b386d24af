package re

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// frameKind says what a frame of the backtracker's stack is for.
type frameKind int32

const (
	frameBranch frameKind = iota // an alternative: go on at pc with position a
	frameUndo                    // slot pc had the value a
	frameClose                   // slot pc had the value a, and group b was the last to close
	frameGreedy                  // the loop at pc may give back: it took up to b, and at least up to a
	frameLazy                    // the loop at pc may take more, from a; b more characters at most, -1 for no bound
	frameRepeat                  // the lazy counted loop at pc may run once more, from a
)

// frame is an entry of the stack: what to do when the present attempt fails.
type frame struct {
	pc   int32
	kind frameKind
	a, b int32
}

const frameSize = 16

// outcome is how an attempt ended.
type outcome uint8

const (
	failed outcome = iota
	matched
	tooLong // the attempt was given up: it spent more than it was allowed
	broken  // machine.err says why
)

// machine is the backtracker. It is reused: its stack is kept between searches.
type machine struct {
	p     *program
	m     *budget.Meter
	text  string // up to the end of what is searched
	ascii bool   // text holds ASCII only
	full  bool   // a match must reach the end
	// notEmpty is a position at which a match may not be empty, or -1.
	notEmpty int
	slots    []int32
	stack    []frame
	leadEnd  int // where the loop at prefilter.lead stopped in this attempt
	// work counts what was done since the meter was last told; allowed is what this search may still do before it is given up.
	work, pause, allowed int64
	err                  error
}

// workAtOnce is how much work is done between two looks at the meter.
const workAtOnce = 2048

// push puts a frame on the stack, growing it, charged, when it is full.
func (b *machine) push(pc int32, kind frameKind, x, y int32) {
	if len(b.stack) == cap(b.stack) {
		b.grow()
	}
	b.stack = append(b.stack, frame{pc, kind, x, y})
}

func (b *machine) grow() {
	room := max(32, 2*cap(b.stack))
	if err := b.m.Alloc(budget.SizeClass(int64(room) * frameSize)); err != nil {
		// The attempt ends at the next look at the meter, which is the next instruction.
		b.err, b.pause = err, 0
		if room > 1<<16 {
			b.stack = b.stack[:0]
			return
		}
	}
	b.stack = append(make([]frame, 0, room), b.stack...)
}

// set changes a slot and, if there is an alternative to come back to, notes what it was.
func (b *machine) set(slot, v int32) {
	if len(b.stack) > 0 {
		b.push(slot, frameUndo, b.slots[slot], 0)
	}
	b.slots[slot] = v
}

// settle tells the meter of the work done and decides whether the search may go on.
func (b *machine) settle() outcome {
	work := b.work
	b.work = 0
	b.pause = workAtOnce
	if b.err == nil {
		b.err = b.m.Steps(work)
	}
	if b.err != nil {
		return broken
	}
	if b.allowed -= work; b.allowed < 0 {
		return tooLong
	}
	return failed
}

// run tries to match at pos. On success slots 0 and 1 and those of the groups say what matched.
func (b *machine) run(start int) outcome {
	for i := range b.slots[:b.p.lastSlot()] {
		b.slots[i] = -1
	}
	b.slots[b.p.lastSlot()] = 0
	b.stack = b.stack[:0]
	b.leadEnd = start
	text, code := b.text, b.p.code
	pos, pc := start, 0
	for {
		i := &code[pc]
		if b.work++; b.work > b.pause {
			if o := b.settle(); o != failed {
				return o
			}
		}
		switch i.op {
		case opByte:
			if pos < len(text) && text[pos] == byte(i.n) {
				pos++
				pc++
				continue
			}
		case opSet:
			if pos < len(text) {
				switch i.set.first[text[pos]] {
				case single:
					pos++
					pc++
					continue
				case absent:
				default:
					if n := i.set.takeWide(text, pos); n > 0 {
						pos += n
						pc++
						continue
					}
				}
			}
		case opLoop:
			if next, ok := b.loop(i, int32(pc), pos); ok {
				pos = next
				pc++
				continue
			}
		case opSave:
			b.set(i.n, int32(pos))
			pc++
			continue
		case opSaveLast:
			last := b.p.lastSlot()
			if len(b.stack) > 0 {
				b.push(i.n, frameClose, b.slots[i.n], b.slots[last])
			}
			b.slots[i.n], b.slots[last] = int32(pos), i.x
			pc++
			continue
		case opSplit:
			x := i.xFirst == nil || pos < len(text) && i.xFirst.has(text[pos])
			y := i.yFirst == nil || pos < len(text) && i.yFirst.has(text[pos])
			if x {
				if y {
					b.push(i.y, frameBranch, int32(pos), 0)
				}
				pc = int(i.x)
				continue
			}
			if y {
				pc = int(i.y)
				continue
			}
		case opJump:
			pc = int(i.x)
			continue
		case opText:
			if strings.HasPrefix(text[pos:], i.text) {
				pos += len(i.text)
				pc++
				continue
			}
		case opMatch:
			if (!b.full || pos == len(text)) && pos != b.notEmpty {
				b.slots[0], b.slots[1] = int32(start), int32(pos)
				return matched
			}
		case opAssert:
			if b.holds(i.at, pos) {
				pc++
				continue
			}
		case opFail:
		default:
			if next, at, ok := b.rare(i, pc, pos); ok {
				pc, pos = next, at
				continue
			}
		}
		var ok bool
		if pc, pos, ok = b.back(); !ok {
			if b.err != nil {
				return broken
			}
			return failed
		}
	}
}

// back takes up the latest alternative.
func (b *machine) back() (pc, pos int, ok bool) {
	for len(b.stack) > 0 {
		f := &b.stack[len(b.stack)-1]
		switch f.kind {
		case frameBranch:
			pc, pos = int(f.pc), int(f.a)
			b.stack = b.stack[:len(b.stack)-1]
			return pc, pos, true
		case frameUndo:
			b.slots[f.pc] = f.a
		case frameClose:
			b.slots[f.pc] = f.a
			b.slots[b.p.lastSlot()] = f.b
		case frameGreedy:
			if b.giveBack(f) {
				return int(f.pc) + 1, int(f.b), true
			}
		case frameLazy:
			if b.takeMore(f) {
				return int(f.pc) + 1, int(f.a), true
			}
		case frameRepeat:
			pc, pos = int(f.pc), int(f.a)
			b.stack = b.stack[:len(b.stack)-1]
			return b.iterate(&b.p.code[pc], pos), pos, true
		}
		b.stack = b.stack[:len(b.stack)-1]
		b.work++
	}
	return 0, 0, false
}

// rare does what the commonest instructions are not.
func (b *machine) rare(i *inst, pc, pos int) (int, int, bool) {
	switch i.op {
	case opMark:
		b.set(i.n, int32(pos))
		return pc + 1, pos, true
	case opAgain:
		if int(b.slots[i.n]) == pos {
			return int(i.y), pos, true
		}
		return int(i.x), pos, true
	case opRepeatStart:
		b.set(i.n, 0)
		b.set(i.n+1, -1)
		return pc + 1, pos, true
	case opRepeat:
		return b.repeat(i, pc, pos), pos, true
	case opReference:
		pos, ok := b.reference(i, pos)
		return pc + 1, pos, ok
	case opCondition:
		if s, e := b.slots[2*i.n], b.slots[2*i.n+1]; s >= 0 && e >= s {
			return int(i.x), pos, true
		}
		return int(i.y), pos, true
	case opLook:
		height := int32(len(b.stack))
		if i.negate {
			b.push(i.x, frameBranch, int32(pos), 0)
		}
		b.slots[i.n], b.slots[i.n+1] = height, int32(pos)
		at, ok := b.stepBack(pos, int(i.lo))
		return pc + 1, at, ok
	case opLookEnd:
		b.cut(int(b.slots[i.n]))
		return pc + 1, int(b.slots[i.n+1]), true
	case opLookNot:
		b.unwind(int(b.slots[i.n]))
		return 0, 0, false
	case opAtomic:
		b.slots[i.n] = int32(len(b.stack))
		return pc + 1, pos, true
	case opAtomicEnd:
		b.cut(int(b.slots[i.n]))
		return pc + 1, pos, true
	}
	return 0, 0, false
}

// repeat decides whether a counted loop runs once more.
func (b *machine) repeat(i *inst, pc, pos int) int {
	count := b.slots[i.n]
	if count < i.lo {
		b.set(i.n, count+1)
		return int(i.x)
	}
	if i.hi >= 0 && count >= i.hi || int(b.slots[i.n+1]) == pos {
		return int(i.y)
	}
	if i.greed == lazy {
		b.push(int32(pc), frameRepeat, int32(pos), 0)
		return int(i.y)
	}
	b.push(i.y, frameBranch, int32(pos), 0)
	return b.iterate(i, pos)
}

// iterate begins an iteration of a counted loop at pos.
func (b *machine) iterate(i *inst, pos int) int {
	b.set(i.n, b.slots[i.n]+1)
	b.set(i.n+1, int32(pos))
	return int(i.x)
}

// cut forgets the alternatives above a height; what their slots were is kept for the alternatives below.
func (b *machine) cut(height int) {
	if height == 0 {
		b.stack = b.stack[:0]
		return
	}
	to := height
	for _, f := range b.stack[height:] {
		if f.kind == frameUndo || f.kind == frameClose {
			b.stack[to] = f
			to++
		}
	}
	b.work += int64(len(b.stack) - height)
	b.stack = b.stack[:to]
}

// unwind takes back everything down to a height.
func (b *machine) unwind(height int) {
	b.work += int64(len(b.stack) - height)
	for k := len(b.stack) - 1; k >= height; k-- {
		switch f := &b.stack[k]; f.kind {
		case frameUndo:
			b.slots[f.pc] = f.a
		case frameClose:
			b.slots[f.pc] = f.a
			b.slots[b.p.lastSlot()] = f.b
		}
	}
	b.stack = b.stack[:height]
}

// stepBack returns the position n characters before pos.
func (b *machine) stepBack(pos, n int) (int, bool) {
	if b.ascii || b.p.ofBytes {
		return pos - n, pos >= n
	}
	b.work += int64(min(n, pos) / 4)
	for ; n > 0; n-- {
		if pos == 0 {
			return 0, false
		}
		for pos--; b.text[pos]&0xc0 == 0x80; pos-- {
		}
	}
	return pos, true
}

// reference takes what a group matched.
func (b *machine) reference(i *inst, pos int) (int, bool) {
	s, e := int(b.slots[2*i.n]), int(b.slots[2*i.n+1])
	if s < 0 || e < s {
		return 0, false
	}
	group, rest := b.text[s:e], b.text[pos:]
	b.work += int64(len(group) / 8)
	if !i.fold {
		return pos + len(group), strings.HasPrefix(rest, group)
	}
	b.work += int64(len(group))
	for len(group) > 0 {
		if len(rest) == 0 {
			return 0, false
		}
		r, n := b.decode(group)
		s, k := b.decode(rest)
		if lower(r, i.ascii) != lower(s, i.ascii) {
			return 0, false
		}
		group, rest = group[n:], rest[k:]
	}
	return len(b.text) - len(rest), true
}

func (b *machine) decode(s string) (rune, int) {
	if b.p.ofBytes {
		return rune(s[0]), 1
	}
	return object.DecodeRune(s)
}

// holds reports whether an assertion holds at pos.
func (b *machine) holds(at place, pos int) bool { return holds(b.text, at, pos) }

func holds(text string, at place, pos int) bool {
	switch at {
	case atTextStart:
		return pos == 0
	case atTextEnd:
		return pos == len(text)
	case atLineStart:
		return pos == 0 || text[pos-1] == '\n'
	case atLineEnd:
		return pos == len(text) || text[pos] == '\n'
	case atFinalEnd:
		return pos == len(text) || pos+1 == len(text) && text[pos] == '\n'
	}
	if len(text) == 0 {
		return false
	}
	category := catWord
	if at >= atASCIIBoundary {
		category = category.withASCII()
	}
	before := pos > 0 && wordBefore(text[:pos], category)
	after := pos < len(text) && wordAfter(text[pos:], category)
	return (before != after) == (at == atBoundary || at == atASCIIBoundary)
}

func wordBefore(text string, c category) bool {
	last := text[len(text)-1]
	if last < 0x80 || c.ascii() {
		return last < 0x80 && asciiKind(catWord, last)
	}
	r, _ := object.DecodeLastRune(text)
	return c.has(r)
}

func wordAfter(text string, c category) bool {
	if text[0] < 0x80 || c.ascii() {
		return text[0] < 0x80 && asciiKind(catWord, text[0])
	}
	r, _ := object.DecodeRune(text)
	return c.has(r)
}
