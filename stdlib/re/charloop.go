package re

import (
	"strings"

	"github.com/minipy/minipy/object"
)

// Repetition of single characters, where most patterns spend their time: no instruction is dispatched and no frame pushed for each character.

// takeWide returns the length of the character at pos when it is a member that takes more than the table to tell, else 0.
func (s *charset) takeWide(text string, pos int) int {
	if s.first[text[pos]] == anyWider {
		return object.RuneLen(text[pos])
	}
	r, n := object.DecodeRune(text[pos:])
	if s.has(r) {
		return n
	}
	return 0
}

// run returns the end of the members that stand at pos.
func (s *charset) run(text string, pos int) int {
	if s.except >= 0 {
		if n := strings.IndexByte(text[pos:], byte(s.except)); n >= 0 {
			return pos + n
		}
		return len(text)
	}
	for {
		for pos < len(text) && s.first[text[pos]] == single {
			pos++
		}
		if pos == len(text) || s.first[text[pos]] == absent {
			return pos
		}
		n := s.takeWide(text, pos)
		if n == 0 {
			return pos
		}
		pos += n
	}
}

// take moves over up to n members and returns how many there were.
func (s *charset) take(text string, pos int, n int32) (end int, taken int32) {
	for taken < n && pos < len(text) {
		switch s.first[text[pos]] {
		case single:
			pos++
		case absent:
			return pos, taken
		default:
			k := s.takeWide(text, pos)
			if k == 0 {
				return pos, taken
			}
			pos += k
		}
		taken++
	}
	return pos, taken
}

// loop runs opLoop at pos and returns where to go on.
func (b *machine) loop(i *inst, pc int32, pos int) (int, bool) {
	text := b.text
	least := pos
	if i.lo > 0 {
		var taken int32
		if least, taken = i.set.take(text, pos, i.lo); taken < i.lo {
			b.work += int64((least - pos) / 8)
			if pc == b.p.lead {
				b.leadEnd = least
			}
			return 0, false
		}
	}
	if i.greed == lazy {
		b.work += int64((least - pos) / 8)
		more := int32(-1)
		if i.hi >= 0 {
			more = i.hi - i.lo
		}
		b.push(pc, frameLazy, int32(least), more)
		f := &b.stack[len(b.stack)-1]
		if !b.lazyStop(i, f) {
			b.stack = b.stack[:len(b.stack)-1]
			return 0, false
		}
		return int(f.a), true
	}
	most := least
	if i.hi < 0 {
		most = i.set.run(text, least)
	} else {
		most, _ = i.set.take(text, least, i.hi-i.lo)
	}
	b.work += int64((most - pos) / 8)
	if pc == b.p.lead {
		b.leadEnd = most
	}
	if i.commits == commitsAlways || i.commits == commitsInASCII && b.ascii || most == least {
		return most, true
	}
	b.push(pc, frameGreedy, int32(least), int32(most))
	if i.xFirst == nil || most < len(text) && i.xFirst.has(text[most]) {
		return most, true
	}
	return 0, false // what follows cannot begin here: the frame finds a place where it can
}

// giveBack moves a greedy loop's end back to the next place where what follows can begin.
func (b *machine) giveBack(f *frame) bool {
	first := b.p.code[f.pc].xFirst
	text, pos := b.text, int(f.b)
	multi := !b.ascii && !b.p.ofBytes
	for pos > int(f.a) {
		pos--
		if multi && text[pos]&0xc0 == 0x80 {
			continue
		}
		if first == nil || first.has(text[pos]) {
			b.work += int64(int(f.b)-pos) / 8
			f.b = int32(pos)
			return true
		}
	}
	b.work += int64(f.b-f.a) / 8
	return false
}

// takeMore lets a lazy loop take one character more, and then as many as have to be passed before what follows can begin.
func (b *machine) takeMore(f *frame) bool {
	i := &b.p.code[f.pc]
	if f.b == 0 {
		return false
	}
	end, taken := i.set.take(b.text, int(f.a), 1)
	if taken == 0 {
		return false
	}
	f.a = int32(end)
	if f.b > 0 {
		f.b--
	}
	return b.lazyStop(i, f)
}

// lazyStop moves a lazy loop's end forward to the next place where what follows can begin.
func (b *machine) lazyStop(i *inst, f *frame) bool {
	if i.xFirst == nil {
		return true
	}
	text, pos, set := b.text, int(f.a), i.set
	from := pos
	for pos < len(text) && !i.xFirst.has(text[pos]) && f.b != 0 {
		n := 0
		switch set.first[text[pos]] {
		case single:
			n = 1
		case absent:
		default:
			n = set.takeWide(text, pos)
		}
		if n == 0 {
			b.work += int64(pos-from) / 8
			return false
		}
		pos += n
		if f.b > 0 {
			f.b--
		}
	}
	b.work += int64(pos-from) / 8
	f.a = int32(pos)
	return pos < len(text) && i.xFirst.has(text[pos])
}
