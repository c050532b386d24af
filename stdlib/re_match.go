package stdlib

import (
	"strings"
	"sync"

	"github.com/minipy/minipy/budget"
)

// reMatcher matches one program against one text by backtracking, with an explicit stack. Every instruction is a step, so that a pattern with
// exponential behaviour spends its script's steps and nothing else.
type reMatcher struct {
	m     *budget.Meter
	prog  *reProgram
	text  reText
	end   int // matches end here at the latest
	whole bool
	// must, when not negative, is a position at which the match may not be empty.
	must int

	slots []int // positions of groups, two each, -1 for none; then the number of the group closed last
	loops []reLoopState
	stack []reBranch
	spent int64 // steps not charged yet
	paid  int   // room of stack that was charged
}

// reLoopState is a loop's count of iterations and where the last one began.
type reLoopState struct{ count, last int }

// reBranch is what to do when matching fails: another way to go on, or something to restore on the way there.
type reBranch struct {
	kind reBranchKind
	pc   int
	pos  int
	low  int // run: the leftmost end; lazy run: characters that may still be taken
}

type reBranchKind uint8

const (
	branchTo    reBranchKind = iota // go on at pc from pos
	branchSlot                      // slot pc was pos
	branchLoop                      // loop pc had count pos and last low
	branchRun                       // a greedy run ended at pos: give a character back, not beyond low, and go on at pc
	branchLazy                      // a lazy run (its reRun at pc) ended at pos: take another of low characters
	branchEnter                     // a lazy loop at pc: do another iteration from pos
)

var matchers = sync.Pool{New: func() any { return new(reMatcher) }}

// freeStack is the number of branches that are not charged: matchers keep room for them.
const freeStack = 1024

func newReMatcher(m *budget.Meter, prog *reProgram, text reText, end int) *reMatcher {
	x := matchers.Get().(*reMatcher)
	slots, loops, stack := x.slots[:0], x.loops[:0], x.stack[:0]
	for range 2*(prog.groups+1) + 1 {
		slots = append(slots, -1)
	}
	for range prog.counters {
		loops = append(loops, reLoopState{})
	}
	*x = reMatcher{m: m, prog: prog, text: text, end: end, must: -1, slots: slots, loops: loops, stack: stack, paid: freeStack}
	return x
}

// release gives the matcher back; its slots may not be used after.
func (x *reMatcher) release() {
	if cap(x.stack) > freeStack || cap(x.slots) > 4096 {
		return
	}
	*x = reMatcher{slots: x.slots[:0], loops: x.loops[:0], stack: x.stack[:0]}
	matchers.Put(x)
}

// reset forgets what was captured.
func (x *reMatcher) reset() {
	for i := range x.slots {
		x.slots[i] = -1
	}
	x.stack = x.stack[:0]
}

// matchAt reports whether the pattern matches from start on.
func (x *reMatcher) matchAt(start int) (bool, error) {
	x.reset()
	x.slots[0] = start
	end, ok, err := x.run(0, start, 0, true)
	if err == nil {
		err = x.settle()
	}
	x.slots[1] = end
	return ok, err
}

// settle charges what was spent.
func (x *reMatcher) settle() error {
	n := x.spent
	x.spent = 0
	return x.m.Steps(n)
}

// search looks for the first match that begins at from or later.
func (x *reMatcher) search(from int) (bool, error) {
	prog, s := x.prog, x.text.s
	for at := from; at <= x.end; {
		switch {
		case prog.anchored:
			if at > 0 {
				return false, x.settle()
			}
		case prog.prefix != "":
			i := strings.Index(s[at:x.end], prog.prefix)
			if i < 0 {
				x.spent += int64(x.end-at) / 16
				return false, x.settle()
			}
			x.spent += int64(i) / 16
			at += i
		case prog.hasFirst:
			i := at
			for i < x.end && prog.first[s[i]>>6]&(1<<(s[i]&63)) == 0 {
				i++
			}
			x.spent += int64(i-at) / 8
			if i == x.end {
				return false, x.settle()
			}
			at = i
		}
		ok, err := x.matchAt(at)
		if ok || err != nil {
			return ok, err
		}
		if at == x.end {
			return false, nil
		}
		_, w := x.text.at(at)
		at += w
	}
	return false, x.settle()
}

func (x *reMatcher) push(b reBranch) error {
	if len(x.stack) >= x.paid {
		if err := x.m.Alloc(budget.SizeClass(int64(x.paid) * 2 * 32)); err != nil {
			return err
		}
		x.paid *= 2
	}
	x.stack = append(x.stack, b)
	return nil
}

// undo takes the branches above base off the stack and restores what they say.
func (x *reMatcher) undo(base int) {
	for len(x.stack) > base {
		b := x.stack[len(x.stack)-1]
		x.stack = x.stack[:len(x.stack)-1]
		x.restore(b)
	}
}

func (x *reMatcher) restore(b reBranch) {
	switch b.kind {
	case branchSlot:
		x.slots[b.pc] = b.pos
	case branchLoop:
		x.loops[b.pc] = reLoopState{b.pos, b.low}
	}
}

// commit forgets the other ways above base but keeps what is to be restored.
func (x *reMatcher) commit(base int) {
	kept := base
	for _, b := range x.stack[base:] {
		if b.kind == branchSlot || b.kind == branchLoop {
			x.stack[kept] = b
			kept++
		}
	}
	x.stack = x.stack[:kept]
}

// fits reports whether the character at pos is what a one-character instruction wants, and how long it is.
func (x *reMatcher) fits(in *reInst, pos int) (int, bool) {
	if pos >= x.end {
		return 0, false
	}
	if in.code == reString {
		n := len(in.lit)
		return n, pos+n <= x.end && x.text.s[pos:pos+n] == in.lit
	}
	r, w := x.text.at(pos)
	switch in.code {
	case reAnyChar:
		return w, true
	case reNotNL:
		return w, r != '\n'
	case reInSet:
		return w, in.set.has(r)
	case reChar:
		return w, reSame(r, in.r, in.ascii)
	}
	return 0, false
}

// run matches from pc and pos on and returns where it ended. Branches below the stack's present height are not touched. top is set for the pattern itself, not for
// a part of it.
func (x *reMatcher) run(pc, pos, depth int, top bool) (end int, ok bool, err error) {
	base := len(x.stack)
	code := x.prog.code
	for {
		if x.spent++; x.spent >= 1024 {
			if err := x.settle(); err != nil {
				return 0, false, err
			}
		}
		in := &code[pc]
		failed := false
		switch in.code {
		case reDone:
			if top && (x.whole && pos != x.end || pos == x.must && pos == x.slots[0]) {
				failed = true
				break
			}
			return pos, true, nil
		case reString, reAnyChar, reNotNL, reInSet, reChar:
			if w, fits := x.fits(in, pos); fits {
				pos += w
				pc++
			} else {
				failed = true
			}
		case reSplit:
			if err := x.push(reBranch{kind: branchTo, pc: in.y, pos: pos}); err != nil {
				return 0, false, err
			}
			pc = in.x
		case reJump:
			pc = in.x
		case reSave:
			if err := x.save(in.x, pos); err != nil {
				return 0, false, err
			}
			pc++
		case reWhere:
			if failed = !x.where(in, pos); !failed {
				pc++
			}
		case reSameAs:
			var w int
			if w, failed = x.sameAs(in, pos); !failed {
				pos += w
				pc++
			}
		case reRun:
			if pos, failed, err = x.begin(in, pc, pos); err != nil {
				return 0, false, err
			}
			pc += 2
		case reLoopBegin:
			if err := x.setLoop(in.x, reLoopState{0, -1}); err != nil {
				return 0, false, err
			}
			pc++
		case reLoop:
			if pc, err = x.loop(in, pc, pos); err != nil {
				return 0, false, err
			}
		case rePart:
			if pos, failed, err = x.part(in, pc, pos, depth); err != nil {
				return 0, false, err
			}
			pc = in.y
		case reIfGroup:
			if x.slots[2*in.x+1] >= 0 {
				pc++
			} else {
				pc = in.y
			}
		}
		for failed {
			if len(x.stack) == base {
				return 0, false, nil
			}
			b := x.stack[len(x.stack)-1]
			x.stack = x.stack[:len(x.stack)-1]
			x.spent++
			switch b.kind {
			case branchTo:
				pc, pos, failed = b.pc, b.pos, false
			case branchRun:
				pos = b.pos
				if pos > b.low {
					_, w := x.text.before(pos)
					pos -= w
					if pos > b.low {
						x.stack = append(x.stack, reBranch{kind: branchRun, pc: b.pc, pos: pos, low: b.low})
					}
					pc, failed = b.pc, false
				}
			case branchLazy:
				if w, fits := x.fits(&code[b.pc+1], b.pos); fits {
					pos = b.pos + w
					if b.low > 1 {
						x.stack = append(x.stack, reBranch{kind: branchLazy, pc: b.pc, pos: pos, low: b.low - 1})
					}
					pc, failed = b.pc+2, false
				}
			case branchEnter:
				if err := x.setLoop(code[b.pc].x, reLoopState{x.loops[code[b.pc].x].count + 1, b.pos}); err != nil {
					return 0, false, err
				}
				pc, pos, failed = b.pc+1, b.pos, false
			default:
				x.restore(b)
			}
		}
	}
}

// save notes a position in a slot. Closing a group makes it the last one closed.
func (x *reMatcher) save(slot, pos int) error {
	if err := x.push(reBranch{kind: branchSlot, pc: slot, pos: x.slots[slot]}); err != nil {
		return err
	}
	x.slots[slot] = pos
	if slot&1 != 0 {
		last := len(x.slots) - 1
		if err := x.push(reBranch{kind: branchSlot, pc: last, pos: x.slots[last]}); err != nil {
			return err
		}
		x.slots[last] = slot / 2
	}
	return nil
}

func (x *reMatcher) setLoop(i int, state reLoopState) error {
	old := x.loops[i]
	x.loops[i] = state
	return x.push(reBranch{kind: branchLoop, pc: i, pos: old.count, low: old.last})
}

// loop decides whether to do another iteration; it returns where to go on.
func (x *reMatcher) loop(in *reInst, pc, pos int) (int, error) {
	state := x.loops[in.x]
	switch {
	case state.count < in.min:
	case state.count >= in.max || state.last == pos && state.count > 0: // an empty iteration changes nothing
		return in.y, nil
	case in.lazy:
		return in.y, x.push(reBranch{kind: branchEnter, pc: pc, pos: pos})
	default:
		if err := x.push(reBranch{kind: branchTo, pc: in.y, pos: pos}); err != nil {
			return 0, err
		}
	}
	return pc + 1, x.setLoop(in.x, reLoopState{state.count + 1, pos})
}

// begin takes the first characters of a run: all it can when greedy, as few as it must when lazy.
func (x *reMatcher) begin(in *reInst, pc, pos int) (int, bool, error) {
	one := &x.prog.code[pc+1]
	limit := in.max
	if in.lazy {
		limit = in.min
	}
	low, count := pos, 0
	if one.code == reAnyChar && (x.text.bytes || limit == reForever) && in.min <= 1 && limit == reForever && x.end > pos {
		// All that is left, one step for 32 bytes.
		x.spent += int64(x.end-pos) / 32
		if in.min == 1 {
			_, w := x.text.at(pos)
			low += w
		}
		count, pos = limit, x.end
	}
	for count < limit {
		w, fits := x.fits(one, pos)
		if !fits {
			break
		}
		pos += w
		if count++; count == in.min {
			low = pos
		}
		if count&7 == 0 {
			if x.spent++; x.spent >= 1024 {
				if err := x.settle(); err != nil {
					return 0, false, err
				}
			}
		}
	}
	switch {
	case count < in.min:
		return pos, true, nil
	case in.lazy:
		if in.max > in.min {
			return pos, false, x.push(reBranch{kind: branchLazy, pc: pc, pos: pos, low: in.max - in.min})
		}
	case pos > low && !in.possessive:
		return pos, false, x.push(reBranch{kind: branchRun, pc: pc + 2, pos: pos, low: low})
	}
	return pos, false, nil
}

// part matches an assertion or an atomic group on its own.
func (x *reMatcher) part(in *reInst, pc, pos, depth int) (next int, failed bool, err error) {
	from, ok := pos, true
	if in.look && in.width > 0 {
		from, ok = x.text.back(pos, in.width)
	}
	base := len(x.stack)
	end := pos
	if ok {
		if end, ok, err = x.run(pc+1, from, depth+1, false); err != nil {
			return 0, false, err
		}
	}
	if ok && !in.negate {
		x.commit(base)
	} else {
		x.undo(base)
	}
	if in.look {
		return pos, ok == in.negate, nil
	}
	return end, !ok, nil
}

// where reports whether pos is the kind of position that the letter names.
func (x *reMatcher) where(in *reInst, pos int) bool {
	switch in.r {
	case 'A':
		return pos == 0
	case '^':
		return pos == 0 || x.text.s[pos-1] == '\n'
	case 'Z':
		return pos == x.end
	case '$':
		return pos == x.end || pos == x.end-1 && x.text.s[pos] == '\n'
	case 'm':
		return pos == x.end || x.text.s[pos] == '\n'
	}
	before, after := false, false
	if pos > 0 {
		r, _ := x.text.before(pos)
		before = reWord(r, in.ascii)
	}
	if pos < x.end {
		r, _ := x.text.at(pos)
		after = reWord(r, in.ascii)
	}
	if in.r == 'B' && x.end == 0 {
		return false // as CPython has it for the empty text
	}
	return (before != after) == (in.r == 'b')
}

// sameAs compares the text at pos with what a group matched.
func (x *reMatcher) sameAs(in *reInst, pos int) (width int, failed bool) {
	from, to := x.slots[2*in.x], x.slots[2*in.x+1]
	if from < 0 || to < from {
		return 0, true
	}
	part := x.text.s[from:to]
	x.spent += int64(len(part)) / 16
	if !in.fold {
		return len(part), pos+len(part) > x.end || x.text.s[pos:pos+len(part)] != part
	}
	at := pos
	for i := from; i < to; {
		if at >= x.end {
			return 0, true
		}
		a, w := x.text.at(i)
		b, v := x.text.at(at)
		if !reSame(a, b, in.ascii) {
			return 0, true
		}
		i += w
		at += v
	}
	return at - pos, false
}
