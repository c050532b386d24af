package stdlib

import (
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// reCode is the operation of a compiled instruction.
type reCode uint8

const (
	reDone      reCode = iota // the pattern, or a part that is matched on its own, has matched
	reString                  // the text lit
	reChar                    // the character r, ignoring case
	reAnyChar                 // any character
	reNotNL                   // any character but a newline
	reInSet                   // a character of set
	reSplit                   // go on at x; when that fails at y
	reJump                    // go on at x
	reSave                    // note the position in slot x
	reWhere                   // a position: the letter in r
	reSameAs                  // what group x matched
	reRun                     // min to max characters of the instruction that follows
	reLoopBegin               // counter x is 0
	reLoop                    // a loop: counter x, body at the next instruction, exit at y
	rePart                    // match the part that follows, up to its reDone; go on at y
	reIfGroup                 // go on at y unless group x has matched
)

// reInst is one instruction.
type reInst struct {
	code       reCode
	x, y       int
	r          rune
	lit        string
	set        *reSet
	min, max   int
	lazy       bool
	possessive bool
	fold       bool
	ascii      bool
	negate     bool
	look       bool // rePart: an assertion, not an atomic group
	width      int  // rePart: characters to go back first
}

const reInstSize = 112

// reProgram is a compiled pattern. It is not changed once made.
type reProgram struct {
	code     []reInst
	groups   int
	counters int
	bytes    bool
	flags    int
	names    map[string]int
	order    []string
	size     int64

	prefix   string    // every match begins with it
	first    [4]uint64 // bytes with which a match can begin; used when hasFirst
	hasFirst bool
	anchored bool // a match can only begin at the start of the text
}

// compileRe parses and compiles a pattern. The error is a *reSyntax, or one of the machine's.
func compileRe(m *budget.Meter, pattern string, bytes bool, flags int) (*reProgram, error) {
	p, err := newReParser(m, pattern, bytes, flags)
	if err != nil {
		return nil, err
	}
	// Global flags inside the pattern count from its beginning: verbose changes how it is read.
	tree, err := p.pattern()
	if err == nil && p.flags&reVerbose != flags&reVerbose {
		again, fail := newReParser(m, pattern, bytes, flags|reVerbose)
		if fail != nil {
			return nil, fail
		}
		p = again
		tree, err = p.pattern()
	}
	if err != nil {
		return nil, err
	}
	prog := &reProgram{groups: p.groups, bytes: bytes, flags: p.flags, names: p.names, order: p.order}
	if !bytes && prog.flags&reASCII == 0 {
		prog.flags |= reUnicode
	}
	c := &reCompiler{m: m, prog: prog}
	c.node(tree)
	c.emit(reInst{code: reDone})
	if c.err != nil {
		return nil, c.err
	}
	prog.size = int64(len(prog.code))*reInstSize + int64(len(prog.order))*64
	prog.analyse(tree)
	return prog, nil
}

type reCompiler struct {
	m    *budget.Meter
	prog *reProgram
	err  error
}

func (c *reCompiler) emit(in reInst) int {
	if c.err == nil {
		c.err = c.m.Alloc(2 * reInstSize)
	}
	if c.err == nil {
		c.prog.code = append(c.prog.code, in)
	}
	return len(c.prog.code) - 1
}

// at returns the instruction for patching.
func (c *reCompiler) at(i int) *reInst {
	if c.err != nil {
		return &reInst{}
	}
	return &c.prog.code[i]
}

func (c *reCompiler) here() int { return len(c.prog.code) }

func (c *reCompiler) encode(r rune) string {
	if c.prog.bytes {
		return string([]byte{byte(r)})
	}
	return string(object.AppendRune(nil, r))
}

// hasCase reports whether case makes a difference to r.
func hasCase(r rune, ascii bool) bool { return reFold(r, ascii) != r }

func (c *reCompiler) node(n *reNode) {
	if c.err != nil {
		return
	}
	switch n.op {
	case reLit, reAny, reIn:
		c.single(n)
	case reCat:
		for i := 0; i < len(n.kids); i++ {
			k := n.kids[i]
			if k.op != reLit || k.fold && hasCase(k.r, k.ascii) {
				c.node(k)
				continue
			}
			var lit strings.Builder
			for ; i < len(n.kids) && n.kids[i].op == reLit && !(n.kids[i].fold && hasCase(n.kids[i].r, n.kids[i].ascii)); i++ {
				lit.WriteString(c.encode(n.kids[i].r))
			}
			i--
			c.emit(reInst{code: reString, lit: lit.String()})
		}
	case reAlt:
		var ends []int
		for i, k := range n.kids {
			if i == len(n.kids)-1 {
				c.node(k)
				break
			}
			split := c.emit(reInst{code: reSplit})
			c.at(split).x = c.here()
			c.node(k)
			ends = append(ends, c.emit(reInst{code: reJump}))
			c.at(split).y = c.here()
		}
		for _, e := range ends {
			c.at(e).x = c.here()
		}
	case reRepeat:
		c.repeat(n)
	case reGroup:
		c.emit(reInst{code: reSave, x: 2 * n.n})
		c.node(n.kids[0])
		c.emit(reInst{code: reSave, x: 2*n.n + 1})
	case reBack:
		c.emit(reInst{code: reSameAs, x: n.n, fold: n.fold, ascii: n.ascii})
	case reAt:
		c.emit(reInst{code: reWhere, r: n.r, ascii: n.ascii})
	case reLook, reAtomic:
		c.part(reInst{look: n.op == reLook, negate: n.negate, width: n.width}, n.kids[0])
	case reCond:
		test := c.emit(reInst{code: reIfGroup, x: n.n})
		c.node(n.kids[0])
		end := c.emit(reInst{code: reJump})
		c.at(test).y = c.here()
		c.node(n.kids[1])
		c.at(end).x = c.here()
	}
}

// part emits a node that is matched on its own.
func (c *reCompiler) part(in reInst, n *reNode) {
	in.code = rePart
	at := c.emit(in)
	c.node(n)
	c.emit(reInst{code: reDone})
	c.at(at).y = c.here()
}

// single emits the matching of one character.
func (c *reCompiler) single(n *reNode) {
	switch {
	case n.op == reAny && n.negate:
		c.emit(reInst{code: reNotNL})
	case n.op == reAny:
		c.emit(reInst{code: reAnyChar})
	case n.op == reIn:
		c.emit(reInst{code: reInSet, set: n.set})
	case n.fold && hasCase(n.r, n.ascii):
		c.emit(reInst{code: reChar, r: n.r, ascii: n.ascii})
	default:
		c.emit(reInst{code: reString, lit: c.encode(n.r), r: n.r})
	}
}

func (c *reCompiler) repeat(n *reNode) {
	kid := n.kids[0]
	switch {
	case n.max == 0:
		return
	case kid.op == reLit || kid.op == reAny || kid.op == reIn:
		c.emit(reInst{code: reRun, min: n.min, max: n.max, lazy: n.lazy, possessive: n.possessive})
		c.single(kid)
		return
	case n.possessive:
		greedy := *n
		greedy.possessive = false
		c.part(reInst{}, &greedy)
		return
	case n.min == 0 && n.max == 1:
		split := c.emit(reInst{code: reSplit})
		c.at(split).x = c.here()
		c.node(kid)
		c.at(split).y = c.here()
		if n.lazy {
			in := c.at(split)
			in.x, in.y = in.y, in.x
		}
		return
	}
	counter := c.prog.counters
	c.prog.counters++
	c.emit(reInst{code: reLoopBegin, x: counter})
	loop := c.emit(reInst{code: reLoop, x: counter, min: n.min, max: n.max, lazy: n.lazy})
	c.node(kid)
	c.emit(reInst{code: reJump, x: loop})
	c.at(loop).y = c.here()
}

// analyse finds out how matches begin.
func (prog *reProgram) analyse(tree *reNode) {
	for tree.op == reCat && len(tree.kids) > 0 && tree.kids[0].op == reCat {
		tree = tree.kids[0]
	}
	start := tree
	if tree.op == reCat && len(tree.kids) > 0 {
		start = tree.kids[0]
	}
	prog.anchored = start.op == reAt && start.r == 'A'
	pc := 0
	for prog.code[pc].code == reSave {
		pc++
	}
	if in := prog.code[pc]; in.code == reString {
		prog.prefix = in.lit
	}
	if prog.prefix == "" {
		visits := 200
		prog.hasFirst = prog.firstOf(0, &visits)
	}
}

// firstOf adds the bytes with which a match from pc on can begin; false when that could be any, or none, or visits instructions do not
// suffice to tell.
func (prog *reProgram) firstOf(pc int, visits *int) bool {
	add := func(b int) { prog.first[b>>6] |= 1 << (b & 63) }
	for {
		if *visits--; *visits < 0 {
			return false
		}
		in := &prog.code[pc]
		switch in.code {
		case reString:
			add(int(in.lit[0]))
			return true
		case reChar:
			for r := in.r; ; {
				var buf [4]byte
				if r < utf8.RuneSelf || prog.bytes {
					add(int(byte(r)))
				} else {
					utf8.EncodeRune(buf[:], r)
					add(int(buf[0]))
				}
				if r = reFold(r, in.ascii); r == in.r {
					return true
				}
			}
		case reInSet:
			for r := rune(0); r < 128; r++ {
				if in.set.has(r) {
					add(int(r))
				}
			}
			for b := 128; b < 256; b++ { // what begins other characters is not looked at closely
				add(b)
			}
			return true
		case reRun:
			if in.min == 0 {
				if !prog.firstOf(pc+1, visits) {
					return false
				}
				pc += 2
				continue
			}
			pc++
		case reSplit:
			if !prog.firstOf(in.x, visits) {
				return false
			}
			pc = in.y
		case reJump:
			pc = in.x
		case reSave, reLoopBegin:
			pc++
		case reLoop:
			if in.min == 0 {
				return false
			}
			pc++
		default:
			return false
		}
	}
}
