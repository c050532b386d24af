package re

import (
	"github.com/minipy/minipy/budget"
)

// analysis finds out which bytes can follow where, so that the backtracker puts aside few alternatives and skips where no match can begin.
type analysis struct {
	p       *program
	m       *budget.Meter
	seen    []uint32 // by pc: the walk that was there last
	walk    uint32
	stack   []int32
	visited int64
	err     error
}

// maxWalk is how many instructions are looked at to find what can follow one place.
const maxWalk = 160

// prefilter says where a match can begin.
type prefilter struct {
	atStart   bool   // only at the beginning of the text
	lineStart bool   // only at the beginning of a line
	prefix    string // only where this text stands
	first     *[256]bool
	least     int   // bytes that a match takes at least
	lead      int32 // pc of a loop that the pattern begins with, when a failed attempt rules out all places that the loop passed; else -1
}

func (p *program) analyse(m *budget.Meter, root *node) error {
	if err := m.Alloc(budget.SizeClass(int64(len(p.code)) * 4)); err != nil {
		return err
	}
	a := &analysis{p: p, m: m, seen: make([]uint32, len(p.code))}
	for pc := range p.code {
		i := &p.code[pc]
		switch i.op {
		case opSplit:
			i.xFirst, i.yFirst = a.first(i.x), a.first(i.y)
		case opLoop:
			i.xFirst = a.first(int32(pc + 1))
			if i.greed == possessive {
				i.commits = commitsAlways
			} else if i.greed == greedy {
				i.commits = a.commits(int32(pc))
			}
		}
		if a.err == nil {
			a.err = m.Steps(1 + a.visited)
		}
		if a.visited = 0; a.err != nil {
			return a.err
		}
	}
	p.least = int(min(root.least, 1<<31))
	return a.begin()
}

// begin fills in the prefilter.
func (a *analysis) begin() error {
	p := a.p
	p.lead = -1
	if first := a.first(0); first != nil {
		if err := a.m.Alloc(256); err != nil {
			return err
		}
		p.size += 256
		p.first = new([256]bool)
		for b := range p.first {
			p.first[b] = first.has(byte(b))
		}
	}
	pc := 0
	for p.code[pc].op == opSave || p.code[pc].op == opSaveLast {
		pc++
	}
	switch i := &p.code[pc]; i.op {
	case opAssert:
		p.atStart, p.lineStart = i.at == atTextStart, i.at == atLineStart
	case opByte, opText:
		p.prefix = string([]byte{byte(i.n)})
		if i.op == opText {
			p.prefix = i.text
		}
	case opLoop:
		// What follows the loop fails at one place. Wherever else in the run of characters an attempt begins, it comes to that place.
		if i.greed != lazy && i.hi < 0 && i.commits != commitsNever && !p.memory {
			p.lead = int32(pc)
		}
	}
	return a.err
}

func (a *analysis) start(pc int32) {
	a.walk++
	a.stack = append(a.stack[:0], pc)
}

// take returns the next instruction of the walk that has not been met; more is false when the walk is over, or has become too long.
func (a *analysis) take(count *int) (pc int32, more bool) {
	for len(a.stack) > 0 {
		pc = a.stack[len(a.stack)-1]
		a.stack = a.stack[:len(a.stack)-1]
		if a.seen[pc] != a.walk {
			a.seen[pc] = a.walk
			a.visited++
			*count++
			return pc, true
		}
	}
	return 0, false
}

func (a *analysis) push(pcs ...int32) { a.stack = append(a.stack, pcs...) }

// first returns the bytes with which a match that goes on at pc can begin; nil when it can go on without taking any, or when it is not known.
func (a *analysis) first(pc int32) *byteSet {
	var set byteSet
	count := 0
	a.start(pc)
	for pc, more := a.take(&count); more; pc, more = a.take(&count) {
		if count > maxWalk {
			return nil
		}
		switch i := &a.p.code[pc]; i.op {
		case opMatch, opLookEnd, opLookNot, opReference:
			return nil
		case opAtomicEnd:
			return nil // what follows an atomic part has no say in how it matches
		case opAssert:
			if i.at == atTextEnd || i.at == atLineEnd || i.at == atFinalEnd {
				return nil
			}
			a.push(pc + 1)
		default:
			a.follow(pc, i, &set)
		}
	}
	if set.full() {
		return nil
	}
	if a.err = a.m.Alloc(32); a.err != nil {
		return nil
	}
	a.p.size += 32
	return &set
}

// follow adds the bytes that i begins with to set, and goes on to what can follow it without taking any.
func (a *analysis) follow(pc int32, i *inst, set *byteSet) {
	switch i.op {
	case opByte:
		set.add(byte(i.n))
	case opText:
		set.add(i.text[0])
	case opSet, opLoop:
		b := i.set.firstBytes()
		set.union(&b)
		if i.op == opLoop && i.lo == 0 {
			a.push(pc + 1)
		}
	case opJump, opLook: // whatever a lookaround says, what follows it begins so
		a.push(i.x)
	case opSplit, opAgain, opRepeat, opCondition:
		a.push(i.x, i.y)
	case opFail:
	default:
		a.push(pc + 1)
	}
}

// commits finds out whether a greedy loop has to give back what it took when what follows fails. It need not when what follows cannot begin with a
// character of the loop's set. At the end of the pattern there is nothing that could fail, unless an assertion stands before it.
func (a *analysis) commits(loop int32) commitment {
	set := a.p.code[loop].set
	own := set.firstBytes()
	result := commitsAlways
	conditional, ends := false, false
	count := 0
	a.start(loop + 1)
	for pc, more := a.take(&count); more; pc, more = a.take(&count) {
		if count > maxWalk {
			return commitsNever
		}
		var bytes byteSet
		i := &a.p.code[pc]
		switch i.op {
		case opMatch, opLookEnd, opLookNot, opAtomicEnd:
			ends = true
		case opReference:
			return commitsNever
		case opAssert:
			switch i.at {
			case atTextEnd:
			case atLineEnd, atFinalEnd:
				bytes.add('\n')
			default:
				conditional = true
				a.push(pc + 1)
			}
		case opLook:
			conditional = true
			a.push(i.x)
		default:
			a.follow(pc, i, &bytes)
		}
		if !bytes.meets(&own) {
			continue
		}
		if a.p.ofBytes || bytes.meetsASCII(&own) {
			return commitsNever
		}
		if i.set == nil || !set.disjointBeyondASCII(i.set) {
			result = commitsInASCII
		}
	}
	if conditional && ends {
		return commitsNever
	}
	return result
}
