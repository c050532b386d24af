package re

import (
	"math"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// maxProgram is the number of instructions that a pattern may have. Its text is shorter: only small repeats are written out.
const maxProgram = 1 << 22

// compiler turns a tree into a program.
//
//	ab|c      0 split 1 3; 1 text "ab"; 2 jump 4; 3 byte 'c'; 4 ...
//	(?:ab)*   0 split 1 3; 1 text "ab"; 2 jump 0; 3 ...
//	(?:a*)*   0 split 1 4; 1 mark; 2 loop a; 3 again 0 4; 4 ...
type compiler struct {
	m    *budget.Meter
	p    *program
	err  error
	last int // pc of the latest jump target: a text before it may not be extended
}

// compile makes the program for a parsed pattern.
func compile(m *budget.Meter, t *parsed, ofBytes bool) (*program, error) {
	p := &program{groups: t.groups, slots: 2*t.groups + 3, ofBytes: ofBytes}
	c := &compiler{m: m, p: p, last: -1}
	c.emit(t.root)
	c.add(inst{op: opMatch})
	if c.err != nil {
		return nil, c.err
	}
	code := make([]inst, len(p.code)) // what the code takes, without the room for growth
	copy(code, p.code)
	p.code = code
	p.size += budget.SizeClassPointers(int64(len(code)) * instSize)
	if err := p.analyse(m, t.root); err != nil {
		return nil, err
	}
	return p, nil
}

// add appends an instruction, charged, and returns its pc.
func (c *compiler) add(i inst) int {
	p := c.p
	if c.err == nil && len(p.code) == cap(p.code) {
		room := max(8, 2*len(p.code))
		if c.err = instRoom(c.m, room); c.err == nil {
			p.code = append(make([]inst, 0, room), p.code...)
		}
	}
	if c.err == nil {
		c.err = c.m.Steps(2)
	}
	if c.err == nil && len(p.code) >= maxProgram {
		c.err = object.OverflowErrorf("regular expression code size limit exceeded")
	}
	if c.err != nil {
		return 0
	}
	if i.set != nil {
		p.size += i.set.size()
	}
	p.size += int64(len(i.text))
	p.code = append(p.code, i)
	return len(p.code) - 1
}

// here returns the pc of the next instruction, as a jump target.
func (c *compiler) here() int32 {
	c.last = len(c.p.code)
	return int32(c.last)
}

// slot reserves n slots.
func (c *compiler) slot(n int) int32 {
	c.p.slots += n
	return int32(c.p.slots - n)
}

func (c *compiler) at(pc int) *inst {
	if c.err != nil {
		return &inst{}
	}
	return &c.p.code[pc]
}

// emit appends the code of a node.
func (c *compiler) emit(n *node) {
	if c.err != nil {
		return
	}
	switch n.kind {
	case nodeLiteral:
		c.literal(rune(n.lo))
	case nodeSet:
		c.add(inst{op: opSet, set: n.set})
	case nodeAssert:
		c.add(inst{op: opAssert, at: n.at})
	case nodeConcat:
		for _, s := range n.subs {
			c.emit(s)
		}
	case nodeAlternate:
		c.alternate(n)
	case nodeRepeat:
		c.repeat(n)
	case nodeGroup:
		if n.group == 0 {
			c.emit(n.subs[0])
			return
		}
		c.add(inst{op: opSave, n: int32(2 * n.group)})
		c.emit(n.subs[0])
		c.add(inst{op: opSaveLast, n: int32(2*n.group + 1), x: int32(n.group)})
	case nodeReference:
		c.p.memory = true
		c.add(inst{op: opReference, n: int32(n.group), fold: n.fold, ascii: n.ascii})
	case nodeConditional:
		c.conditional(n)
	case nodeLook:
		c.look(n)
	case nodeAtomic:
		c.atomic(func() { c.emit(n.subs[0]) })
	}
}

// literal appends a character, joining it to a text before it.
func (c *compiler) literal(r rune) {
	var text string
	if c.p.ofBytes {
		text = string([]byte{byte(r)})
	} else {
		text = runeText(r)
	}
	if pc := len(c.p.code) - 1; pc >= 0 && c.last <= pc {
		switch i := &c.p.code[pc]; {
		case i.op == opText && len(i.text) < 256:
			i.text += text
			c.p.size += int64(len(text))
			return
		case i.op == opByte:
			i.op, i.text = opText, string([]byte{byte(i.n)})+text
			c.p.size += int64(len(i.text))
			return
		}
	}
	if len(text) == 1 {
		c.add(inst{op: opByte, n: int32(text[0])})
	} else {
		c.add(inst{op: opText, text: text})
	}
}

func (c *compiler) alternate(n *node) {
	var ends []int
	for k, s := range n.subs {
		if k == len(n.subs)-1 {
			c.here()
			c.emit(s)
			break
		}
		split := c.add(inst{op: opSplit})
		c.at(split).x = c.here()
		c.emit(s)
		ends = append(ends, c.add(inst{op: opJump}))
		c.at(split).y = c.here()
	}
	end := c.here()
	for _, pc := range ends {
		c.at(pc).x = end
	}
}

// repeat appends a repetition.
func (c *compiler) repeat(n *node) {
	body := n.subs[0]
	for body.kind == nodeGroup && body.group == 0 {
		body = body.subs[0]
	}
	if n.hi == 0 || body.kind == nodeConcat && len(body.subs) == 0 {
		// The groups inside never match, and repeating nothing is nothing.
		return
	}
	switch {
	case body.isChar() && n.lo <= math.MaxInt32:
		c.charLoop(n, body)
	case n.greed == possessive:
		c.atomic(func() {
			each := &node{kind: nodeAtomic, subs: []*node{body}, least: body.least, most: body.most}
			c.loop(&node{kind: nodeRepeat, lo: n.lo, hi: n.hi, subs: []*node{each}}, each)
		})
	default:
		c.loop(n, body)
	}
}

// charLoop appends the repetition of a single character.
func (c *compiler) charLoop(n, body *node) {
	if n.lo == 1 && n.hi == 1 {
		c.emit(body)
		return
	}
	set := body.set
	if set == nil {
		var err error
		if set, err = newCharset(c.m, &charset{ranges: []rune{rune(body.lo), rune(body.lo)}}, c.p.ofBytes); err != nil {
			c.err = err
			return
		}
	}
	c.add(inst{op: opLoop, greed: n.greed, lo: int32(n.lo), hi: bound(n.hi), set: set})
}

// bound is an upper bound in an instruction. No text has as many characters as what is cut off here.
func bound(hi int64) int32 {
	if hi > math.MaxInt32 {
		return -1
	}
	return int32(hi)
}

// loop appends the repetition of anything else.
func (c *compiler) loop(n, body *node) {
	switch {
	case n.lo == 1 && n.hi == 1:
		c.emit(body)
	case n.hi == 1:
		c.optional(n, body)
	case n.lo == 0 && n.hi == unbounded:
		c.star(n, body)
	case n.lo == 1 && n.hi == unbounded && !body.nullable():
		// L: body; split L, out
		top := c.here()
		c.emit(body)
		split := c.add(inst{op: opSplit})
		c.choose(split, n.greed, top, c.here())
	case n.greed != possessive && n.writtenOut():
		c.writeOut(n, body)
	default:
		c.counted(n, body)
	}
}

// choose completes a split between going on with the body and leaving.
func (c *compiler) choose(split int, g greed, body, out int32) {
	i := c.at(split)
	if g == lazy {
		i.x, i.y = out, body
	} else {
		i.x, i.y = body, out
	}
}

// optional appends body?.
func (c *compiler) optional(n, body *node) {
	split := c.add(inst{op: opSplit})
	top := c.here()
	c.emit(body)
	c.choose(split, n.greed, top, c.here())
}

// star appends body*.
func (c *compiler) star(n, body *node) {
	top := c.here()
	split := c.add(inst{op: opSplit})
	in := c.here()
	if !body.nullable() {
		c.emit(body)
		c.add(inst{op: opJump, x: top})
		c.choose(split, n.greed, in, c.here())
		return
	}
	slot := c.slot(1)
	c.p.memory = true
	c.add(inst{op: opMark, n: slot})
	c.emit(body)
	again := c.add(inst{op: opAgain, n: slot, x: top})
	out := c.here()
	c.at(again).y = out
	c.choose(split, n.greed, in, out)
}

// writeOut appends body{lo,hi} as so many copies: aa(a(a)?)?.
func (c *compiler) writeOut(n, body *node) {
	var splits []int
	var tops []int32
	for k := int64(0); k < n.hi; k++ {
		if k >= n.lo {
			splits = append(splits, c.add(inst{op: opSplit}))
			tops = append(tops, c.here())
		}
		c.emit(body)
	}
	out := c.here()
	for k, split := range splits {
		c.choose(split, n.greed, tops[k], out)
	}
}

// counted appends a repetition with a counter.
func (c *compiler) counted(n, body *node) {
	slot := c.slot(2)
	c.p.memory = true
	c.add(inst{op: opRepeatStart, n: slot})
	top := c.here()
	repeat := c.add(inst{op: opRepeat, greed: n.greed, n: slot, lo: int32(min(n.lo, math.MaxInt32)), hi: bound(n.hi)})
	c.at(repeat).x = c.here()
	c.emit(body)
	c.add(inst{op: opJump, x: top})
	c.at(repeat).y = c.here()
}

func (c *compiler) conditional(n *node) {
	c.p.memory = true
	test := c.add(inst{op: opCondition, n: int32(n.group)})
	c.at(test).x = c.here()
	c.emit(n.subs[0])
	if len(n.subs) == 1 {
		c.at(test).y = c.here()
		return
	}
	jump := c.add(inst{op: opJump})
	c.at(test).y = c.here()
	c.emit(n.subs[1])
	c.at(jump).x = c.here()
}

// look appends lookaround.
//
//	(?=a)   look n 2; byte 'a'; lookend n; ...
func (c *compiler) look(n *node) {
	slot := c.slot(2)
	back := int32(0)
	if n.behind {
		back = int32(min(n.lo, math.MaxInt32))
	}
	look := c.add(inst{op: opLook, n: slot, negate: n.negate, lo: back})
	c.here()
	c.emit(n.subs[0])
	if n.negate {
		c.add(inst{op: opLookNot, n: slot})
	} else {
		c.add(inst{op: opLookEnd, n: slot})
	}
	c.at(look).x = c.here()
}

// atomic appends a part whose alternatives are forgotten once it has matched.
func (c *compiler) atomic(inside func()) {
	slot := c.slot(1)
	c.add(inst{op: opAtomic, n: slot})
	c.here()
	inside()
	c.add(inst{op: opAtomicEnd, n: slot})
	c.here()
}
