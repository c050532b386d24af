package re

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// simulation runs an automaton over a text: all alternatives at once, in the order of their priority (Pike's algorithm, as described by Cox, "Regular
// Expression Matching: the Virtual Machine Approach"). Each character costs at most as many steps as the automaton has states.
type simulation struct {
	a        *automaton
	m        *budget.Meter
	text     string
	ofBytes  bool
	full     bool
	notEmpty int
	now      threads
	next     threads
	// seen holds, by state and by how deep in empty iterations it was reached, the last round that reached it.
	seen  []uint32
	round uint32
	stack []visit
	slots []int32 // of the thread that is being added
	work  int64
	size  int64 // bytes charged
}

// threads is a list of threads by priority: the states that take a character next, and the slots of each.
type threads struct {
	pcs   []int32
	slots []int32
}

// visit is a state to look at, or a slot to set back.
type visit struct {
	pc    int32 // -1: set slot n back to v
	empty int32 // the depth from which on loops have taken nothing in this iteration, 0 when all have
	n, v  int32
}

const visitSize = 16

// newSimulation returns a simulation for any number of searches, charged.
func newSimulation(m *budget.Meter, a *automaton, ofBytes bool) (*simulation, error) {
	n := int64(len(a.states))
	levels := int64(a.depth + 1)
	slots := int64(a.slots)
	size := 2*budget.SizeClass(n*4) + 2*budget.SizeClass(n*slots*4) + budget.SizeClass(n*levels*4) + budget.SizeClass(slots*4) + budget.SizeClass(128*visitSize) + 256
	if err := m.Alloc(size); err != nil {
		return nil, err
	}
	if err := m.Steps(n*(slots+levels)/8 + 16); err != nil {
		return nil, err
	}
	s := &simulation{a: a, m: m, ofBytes: ofBytes, size: size, seen: make([]uint32, n*levels), stack: make([]visit, 0, 128), slots: make([]int32, slots)}
	for _, list := range []*threads{&s.now, &s.next} {
		list.pcs, list.slots = make([]int32, 0, n), make([]int32, n*slots)
	}
	return s, nil
}

// search finds the first match that begins at start or, unless anchored, behind it. skip moves to the next position where a match can begin, -1 for none.
func (s *simulation) search(start int, anchored bool, skip func(int) (int, error), slots []int32) (found bool, err error) {
	last := len(s.slots) - 1
	s.now.pcs = s.now.pcs[:0]
	s.newRound()
	for pos := start; ; {
		if len(s.now.pcs) == 0 {
			if found || anchored && pos > start {
				return found, nil
			}
			if !anchored {
				if pos, err = skip(pos); err != nil || pos < 0 {
					return false, err
				}
			}
		}
		if !found && (!anchored || pos == start) {
			for i := range s.slots {
				s.slots[i] = -1
			}
			s.slots[0], s.slots[last] = int32(pos), 0
			if err := s.add(&s.now, 0, pos); err != nil {
				return false, err
			}
		}
		r, size := rune(-1), 1
		if pos < len(s.text) {
			if r = rune(s.text[pos]); r >= 0x80 && !s.ofBytes {
				r, size = object.DecodeRune(s.text[pos:])
			}
		}
		s.newRound()
		s.next.pcs = s.next.pcs[:0]
		for k, pc := range s.now.pcs {
			own := s.now.slots[k*len(s.slots) : (k+1)*len(s.slots)]
			state := &s.a.states[pc]
			ok, accepted := false, false
			switch state.op {
			case aMatch:
				if accepted = (!s.full || pos == len(s.text)) && pos != s.notEmpty; accepted {
					copy(slots, own)
					slots[1] = int32(pos)
					found = true
				}
			case aRune:
				ok = r == rune(state.n)
			case aSet:
				ok = r >= 0 && state.set.hasAt(s.text, pos, r)
			}
			if accepted {
				break // what follows has less priority
			}
			if ok {
				copy(s.slots, own)
				if err := s.add(&s.next, pc+1, pos+size); err != nil {
					return false, err
				}
			}
		}
		s.work += int64(len(s.now.pcs)) + 1
		s.now, s.next = s.next, s.now
		if pos >= len(s.text) {
			return found, s.settle()
		}
		pos += size
	}
}

// newRound forgets which states were reached.
func (s *simulation) newRound() {
	if s.round++; s.round == 0 {
		clear(s.seen)
		s.round = 1
	}
}

// hasAt reports whether the character r at pos is a member.
func (s *charset) hasAt(text string, pos int, r rune) bool {
	switch s.first[text[pos]] {
	case absent:
		return false
	case decode:
		return s.has(r)
	}
	return true
}

func (s *simulation) settle() error {
	work := s.work
	s.work = 0
	return s.m.Steps(work)
}

// add puts the states that can be reached from pc without taking a character into a list, in the order of their priority. s.slots are the
// thread's; they are used up.
func (s *simulation) add(list *threads, pc int32, pos int) error {
	levels := int32(s.a.depth + 1)
	s.stack = append(s.stack[:0], visit{pc: pc})
	for len(s.stack) > 0 {
		v := s.stack[len(s.stack)-1]
		s.stack = s.stack[:len(s.stack)-1]
		if v.pc < 0 {
			s.slots[v.n] = v.v
			continue
		}
		for pc, empty := v.pc, v.empty; ; {
			s.work++
			state := &s.a.states[pc]
			if state.op <= aSet {
				empty = 0 // whether iterations were empty makes no difference once a character is taken
			}
			seen := &s.seen[pc*levels+empty]
			if *seen == s.round {
				break
			}
			*seen = s.round
			switch state.op {
			case aJump:
				pc = state.x
				continue
			case aSplit:
				s.push(visit{pc: state.y, empty: empty})
				pc = state.x
				continue
			case aSave:
				s.save(state.n, int32(pos))
				pc++
				continue
			case aLast:
				s.save(int32(len(s.slots)-1), state.n)
				pc++
				continue
			case aAssert:
				if holds(s.text, state.at, pos) {
					pc++
					continue
				}
			case aMark:
				if empty == 0 || empty > state.n {
					empty = state.n
				}
				pc++
				continue
			case aAgain:
				nothing := empty != 0 && empty <= state.n
				if empty >= state.n {
					empty = 0
				}
				if pc = state.x; nothing {
					pc = state.y
				}
				continue
			default:
				k := len(list.pcs)
				list.pcs = append(list.pcs, pc)
				copy(list.slots[k*len(s.slots):], s.slots)
			}
			break
		}
	}
	if s.work >= workAtOnce {
		return s.settle()
	}
	return nil
}

// push puts a visit on the stack. Growth is charged; an error of the meter sticks, and settle meets it.
func (s *simulation) push(v visit) {
	if n := cap(s.stack); len(s.stack) == n {
		_ = s.m.Alloc(budget.SizeClass(2 * int64(n) * visitSize))
		s.size += budget.SizeClass(2*int64(n)*visitSize) - budget.SizeClass(int64(n)*visitSize)
		s.stack = append(make([]visit, 0, 2*n), s.stack...)
	}
	s.stack = append(s.stack, v)
}

// save sets a slot for what follows; it is set back when the alternatives put aside before come up.
func (s *simulation) save(n, v int32) {
	s.push(visit{pc: -1, n: n, v: s.slots[n]})
	s.slots[n] = v
}
