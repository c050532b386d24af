package re

import (
	"github.com/minipy/minipy/budget"
)

// nodeKind says what a node of a pattern's tree is.
type nodeKind uint8

const (
	nodeLiteral     nodeKind = iota // one character, lo
	nodeSet                         // one character of set
	nodeAssert                      // a place: at
	nodeConcat                      // subs, one after another
	nodeAlternate                   // one of subs, the first that leads to a match
	nodeRepeat                      // subs[0], lo to hi times
	nodeGroup                       // subs[0]; captured as group unless that is 0
	nodeReference                   // what group matched
	nodeConditional                 // subs[0] when group has matched, else subs[1] (which may be absent)
	nodeLook                        // subs[0] must match from here, or up to here (behind), or must not (negate)
	nodeAtomic                      // subs[0], its first match only
)

// unbounded is the hi of a repeat without an upper bound, and the number from which on a bound is refused.
const unbounded = 1<<32 - 1

// Repetition by how it chooses.
type greed uint8

const (
	greedy     greed = iota // as many as possible first
	lazy                    // as few as possible first
	possessive              // as many as possible, and no others
)

// place is what a nodeAssert asserts.
type place uint8

const (
	atTextStart place = iota // \A, ^
	atTextEnd                // \Z
	atLineStart              // ^ in MULTILINE
	atLineEnd                // $ in MULTILINE
	atFinalEnd               // $: the end, or before a newline that ends the text
	atBoundary
	atNoBoundary
	atASCIIBoundary
	atASCIINoBoundary
)

// node is a part of a parsed pattern. Flags are resolved: each node says by itself how it matches.
type node struct {
	kind   nodeKind
	greed  greed
	at     place
	negate bool
	behind bool
	fold   bool // nodeReference: IGNORECASE
	ascii  bool // nodeReference: by the ASCII rules
	group  int
	lo, hi int64 // nodeLiteral: lo is the character
	set    *charset
	subs   []*node
	least  int64 // width: how many characters it matches at least and at most, limited to wide
	most   int64
	size   int64 // instructions that it takes, about
}

const nodeSize = 128

// wide is the greatest width that is told from others.
const wide = int64(1) << 61

func plus(a, b int64) int64 { return min(a+b, wide) }

func times(a, b int64) int64 {
	if a != 0 && b > wide/a {
		return wide
	}
	return a * b
}

// newNode returns a node, charged.
func newNode(m *budget.Meter, n node) (*node, error) {
	if err := m.Steps(2); err != nil {
		return nil, err
	}
	if err := m.Alloc(budget.SizeClassPointers(nodeSize) + int64(len(n.subs))*8); err != nil {
		return nil, err
	}
	return &n, nil
}

// measure computes the width of a node whose parts have theirs. groups holds the closed groups.
func (n *node) measure(groups []*node) {
	n.least, n.most, n.size = 0, 0, 1
	for _, s := range n.subs {
		n.size = plus(n.size, s.size+1)
	}
	if n.kind == nodeRepeat && n.writtenOut() {
		n.size = times(n.size, n.hi)
	}
	switch n.kind {
	case nodeLiteral, nodeSet:
		n.least, n.most = 1, 1
	case nodeConcat:
		for _, s := range n.subs {
			n.least, n.most = plus(n.least, s.least), plus(n.most, s.most)
		}
	case nodeAlternate:
		n.least = wide
		for _, s := range n.subs {
			n.least, n.most = min(n.least, s.least), max(n.most, s.most)
		}
	case nodeRepeat:
		s := n.subs[0]
		n.least, n.most = times(s.least, n.lo), times(s.most, n.hi)
		if n.hi == unbounded && s.most > 0 {
			n.most = wide
		}
	case nodeGroup, nodeAtomic:
		n.least, n.most = n.subs[0].least, n.subs[0].most
	case nodeReference:
		if g := groups[n.group]; g != nil {
			n.least, n.most = g.least, g.most
		}
	case nodeConditional:
		n.least, n.most = n.subs[0].least, n.subs[0].most
		if len(n.subs) > 1 {
			n.least, n.most = min(n.least, n.subs[1].least), max(n.most, n.subs[1].most)
		} else {
			n.least = 0
		}
	}
}

// writtenOut reports whether a repeat is compiled into as many copies of its body as it may take, which is faster than to count. The size of
// the whole is decided here and once: trying and giving up would take time exponential in the nesting.
func (n *node) writtenOut() bool {
	body := n.subs[0]
	return n.hi > 1 && n.hi <= maxWrittenOut && !body.nullable() && !body.isChar() && times(body.size+1, n.hi) <= maxWrittenOut
}

// maxWrittenOut is how many instructions a repeat that is written out may take.
const maxWrittenOut = 48

// nullable reports whether the node can match without taking a character.
func (n *node) nullable() bool { return n.least == 0 }

// isChar reports whether the node matches exactly one character by itself.
func (n *node) isChar() bool { return n.kind == nodeSet || n.kind == nodeLiteral }
