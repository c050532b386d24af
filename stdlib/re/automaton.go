package re

import (
	"github.com/minipy/minipy/budget"
)

// automatonOp is an instruction of an automaton.
type automatonOp uint8

const (
	aMatch  automatonOp = iota
	aRune               // take the character n
	aSet                // take one character of set
	aJump               // go to x
	aSplit              // go to x, and with less priority to y
	aSave               // slot n = position
	aLast               // group n closed last
	aAssert             // go on if the place holds
	aMark               // an iteration of a loop of depth n begins, whose body can be empty
	aAgain              // that iteration ends: go to x, or to y when it was empty
)

type state struct {
	op   automatonOp
	at   place
	n    int32
	x, y int32
	set  *charset
}

const stateSize = 24

// automaton is a regular pattern with its counted repeats written out, for the simulation. Immutable.
type automaton struct {
	states []state
	depth  int // of nested loops whose bodies can be empty
	slots  int
	size   int64
}

// Beyond these a pattern has no automaton.
const (
	maxStates     = 20_000
	maxLoopNested = 6
)

// statesOf returns how many states a node takes, about, limited to wide.
func statesOf(n *node) int64 {
	total := int64(1)
	for _, s := range n.subs {
		total = plus(total, plus(statesOf(s), 1))
	}
	if n.kind == nodeRepeat {
		copies := n.hi
		if n.hi == unbounded {
			copies = n.lo + 1
		}
		total = times(plus(total, 3), copies)
	}
	return plus(total, 2)
}

// newAutomaton makes the automaton of a regular pattern; nil when that would be too big.
func newAutomaton(m *budget.Meter, t *parsed) (*automaton, error) {
	n := statesOf(t.root)
	if !t.regular || n > maxStates {
		return nil, nil
	}
	size := budget.SizeClassPointers(n * stateSize)
	if err := m.Alloc(size); err != nil {
		return nil, err
	}
	if err := m.Steps(n); err != nil {
		return nil, err
	}
	b := &automatonBuilder{a: &automaton{states: make([]state, 0, n), slots: 2*t.groups + 3, size: size}}
	b.emit(t.root)
	b.add(state{op: aMatch})
	if b.failed || b.a.depth > maxLoopNested {
		return nil, nil
	}
	for i := range b.a.states {
		if s := b.a.states[i].set; s != nil {
			b.a.size += s.size()
		}
	}
	return b.a, nil
}

type automatonBuilder struct {
	a      *automaton
	depth  int
	failed bool
}

func (b *automatonBuilder) add(s state) int32 {
	b.a.states = append(b.a.states, s)
	return int32(len(b.a.states) - 1)
}

func (b *automatonBuilder) here() int32 { return int32(len(b.a.states)) }

func (b *automatonBuilder) emit(n *node) {
	switch n.kind {
	case nodeLiteral:
		b.add(state{op: aRune, n: int32(n.lo)})
	case nodeSet:
		b.add(state{op: aSet, set: n.set})
	case nodeAssert:
		b.add(state{op: aAssert, at: n.at})
	case nodeConcat:
		for _, s := range n.subs {
			b.emit(s)
		}
	case nodeAlternate:
		var ends []int32
		for k, s := range n.subs {
			if k == len(n.subs)-1 {
				b.emit(s)
				break
			}
			split := b.add(state{op: aSplit})
			b.a.states[split].x = b.here()
			b.emit(s)
			ends = append(ends, b.add(state{op: aJump}))
			b.a.states[split].y = b.here()
		}
		for _, end := range ends {
			b.a.states[end].x = b.here()
		}
	case nodeRepeat:
		b.repeat(n)
	case nodeGroup:
		if n.group == 0 {
			b.emit(n.subs[0])
			return
		}
		b.add(state{op: aSave, n: int32(2 * n.group)})
		b.emit(n.subs[0])
		b.add(state{op: aSave, n: int32(2*n.group + 1)})
		b.add(state{op: aLast, n: int32(n.group)})
	default:
		b.failed = true // the parser said that the pattern was regular
	}
}

// repeat writes out a repetition: the iterations that must be, then a loop or as many optional ones as may be.
//
// An iteration beyond the necessary ones that takes nothing is the last, as in the backtracker.
func (b *automatonBuilder) repeat(n *node) {
	body := n.subs[0]
	if n.hi == 0 {
		return
	}
	for range n.lo {
		b.emit(body)
	}
	empty := body.nullable()
	if empty {
		b.depth++
		b.a.depth = max(b.a.depth, b.depth)
	}
	var out []int32 // states whose way out of the loop is not known yet
	iteration := func(loop bool) {
		split := b.add(state{op: aSplit})
		if empty {
			b.add(state{op: aMark, n: int32(b.depth)})
		}
		b.emit(body)
		next := b.here() + 1
		if loop {
			next = split
		}
		if empty {
			out = append(out, b.add(state{op: aAgain, n: int32(b.depth), x: next}))
		} else {
			b.add(state{op: aJump, x: next})
		}
		out = append(out, split)
		b.a.states[split].x = split + 1
	}
	if n.hi == unbounded {
		iteration(true)
	} else {
		for range n.hi - n.lo {
			iteration(false)
		}
	}
	if empty {
		b.depth--
	}
	for _, pc := range out {
		s := &b.a.states[pc]
		s.y = b.here()
		if s.op == aSplit && n.greed == lazy {
			s.x, s.y = s.y, s.x
		}
	}
}
