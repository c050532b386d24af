package re

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/budget"
)

// opcode says what an instruction does. Those that take characters fail when what stands at the position does not fit; failing means to go on with the
// latest alternative that was put aside.
type opcode uint8

const (
	opMatch       opcode = iota // the pattern matches
	opFail                      // nothing fits
	opByte                      // take the byte n
	opText                      // take text
	opSet                       // take one character of set
	opAssert                    // go on if the place at holds
	opJump                      // go to x
	opSplit                     // go to x; alternative: y
	opSave                      // slot n = position
	opSaveLast                  // slot n = position, and group x is the one that closed last
	opLoop                      // take min to max characters of set, by greed
	opMark                      // slot n = position: an iteration begins that may be empty
	opAgain                     // go to x; if the position is still that of slot n, to y: an empty iteration is the last
	opRepeatStart               // slots n, n+1 = 0, none: count of iterations, and where the latest began
	opRepeat                    // the counted loop of slots n, n+1: body x, behind it y
	opReference                 // take what group n matched
	opCondition                 // go to x if group n matched, else y
	opLook                      // lookaround in slots n, n+1: step back min characters; x: what follows it
	opLookEnd                   // the inside of a positive one has matched
	opLookNot                   // the inside of a negative one has matched: fail
	opAtomic                    // an atomic part begins: slot n = height of the stack
	opAtomicEnd                 // it ends: forget its alternatives
)

var opNames = [...]string{"match", "fail", "byte", "text", "set", "assert", "jump", "split", "save", "savelast", "loop", "mark", "again", "repeatstart",
	"repeat", "reference", "condition", "look", "lookend", "looknot", "atomic", "atomicend"}

// inst is one instruction. Control goes to the next one unless the opcode says otherwise.
type inst struct {
	op     opcode
	greed  greed
	at     place
	negate bool // opLook
	fold   bool // opReference
	ascii  bool // opReference
	// commits says that a greedy opLoop need not give anything back: what follows cannot begin with a character of the set.
	commits commitment
	n       int32
	x, y    int32
	lo, hi  int32 // opLoop, opRepeat: hi is -1 for no bound
	set     *charset
	// xFirst and yFirst are the bytes that can follow at x and y (of an opLoop, behind it); nil when none need to follow or it is not known.
	xFirst, yFirst *byteSet
	text           string
}

const instSize = 88

// commitment says in which texts a greedy loop keeps what it took.
type commitment uint8

const (
	commitsNever commitment = iota
	commitsInASCII
	commitsAlways
)

// program is a compiled pattern, immutable.
type program struct {
	code   []inst
	groups int // without group 0
	slots  int // positions of groups, then what loops and lookarounds keep
	prefilter
	ofBytes bool
	size    int64 // bytes charged for all of it
	// memory tells whether what follows an instruction depends on more than the position: references, conditionals, counters.
	memory bool
}

// lastSlot holds the number of the group that closed last. The slots of group g are 2*g and 2*g+1.
func (p *program) lastSlot() int { return 2*p.groups + 2 }

// String lists the program, for tests and people.
func (p *program) String() string {
	var b strings.Builder
	for pc := range p.code {
		i := &p.code[pc]
		fmt.Fprintf(&b, "%3d %s", pc, opNames[i.op])
		switch i.op {
		case opByte:
			fmt.Fprintf(&b, " %q", rune(i.n))
		case opText:
			fmt.Fprintf(&b, " %q", i.text)
		case opAssert:
			fmt.Fprintf(&b, " %d", i.at)
		case opJump:
			fmt.Fprintf(&b, " %d", i.x)
		case opSplit:
			fmt.Fprintf(&b, " %d %d", i.x, i.y)
		case opSave, opSaveLast, opMark, opRepeatStart, opReference, opAtomic, opAtomicEnd, opLookEnd, opLookNot:
			fmt.Fprintf(&b, " %d", i.n)
		case opAgain, opRepeat, opCondition, opLook:
			fmt.Fprintf(&b, " %d %d %d", i.n, i.x, i.y)
		case opLoop:
			fmt.Fprintf(&b, " {%d,%d} greed %d commits %d", i.lo, i.hi, i.greed, i.commits)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// room charges for n more instructions.
func instRoom(m *budget.Meter, n int) error { return m.Alloc(int64(n) * instSize) }
