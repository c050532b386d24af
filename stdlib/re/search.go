package re

import (
	"math"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// mode is how a pattern is applied.
type mode uint8

const (
	modeSearch mode = iota // the first match at or behind the position
	modeMatch              // a match at the position
	modeFull               // a match from the position to the end
)

// backtracking is how much work a search may do for each byte of the subject, and in any case, before the simulation takes over.
const (
	backtrackingPerByte = 8
	backtrackingAtLeast = 8192
)

// searcher applies one pattern to one subject after another.
type searcher struct {
	machine
	// automaton returns the pattern's automaton, nil when it has none.
	automaton func() (*automaton, error)
	irregular bool // there is none
	slow      bool // a search of this subject was too long for the backtracker
	sim       *simulation
}

// newSearcher returns a searcher, charged.
func newSearcher(m *budget.Meter, p *program, automaton func() (*automaton, error)) (*searcher, error) {
	if err := m.Alloc(320 + budget.SizeClass(int64(p.slots)*4)); err != nil {
		return nil, err
	}
	s := &searcher{automaton: automaton}
	s.p = p
	s.slots = make([]int32, p.slots)
	return s, nil
}

// begin prepares for searches of text up to end.
func (s *searcher) begin(m *budget.Meter, text string, end int, ascii bool) error {
	if len(text) > math.MaxInt32-8 {
		return object.OverflowErrorf("string is too long for a regular expression")
	}
	s.m, s.text, s.ascii = m, text[:end], ascii
	s.slow, s.err = false, nil
	return nil
}

// forget lets go of the subject, which the pattern must not keep alive; what was found stays known.
func (s *searcher) forget() {
	s.text = ""
	if s.sim != nil {
		s.sim.text = ""
	}
}

// release lets go of what many searches of one subject need: the simulation, and a stack that has become large.
func (s *searcher) release() {
	if cap(s.stack) > 1024 {
		s.stack = nil
	}
	s.sim = nil
}

// size is what the searcher takes.
func (s *searcher) size() int64 {
	size := 320 + budget.SizeClass(int64(len(s.slots))*4) + budget.SizeClass(int64(cap(s.stack))*frameSize)
	if s.sim != nil {
		size += s.sim.size
	}
	return size
}

// find applies the pattern at start. notEmpty refuses an empty match there. The slots tell what was found.
func (s *searcher) find(start int, how mode, notEmpty bool) (bool, error) {
	s.full = how == modeFull
	if s.notEmpty = -1; notEmpty {
		s.notEmpty = start
	}
	s.allowed = math.MaxInt64
	if !s.irregular {
		s.allowed = backtrackingAtLeast
		if !s.slow {
			s.allowed += backtrackingPerByte * int64(len(s.text)-start)
		}
	}
	s.pause = workAtOnce
	at, o := start, failed
	var err error
	for {
		if how == modeSearch {
			if at, err = s.skip(at); err != nil {
				return false, err
			}
			if at < 0 {
				break
			}
		} else if len(s.text)-at < s.p.least {
			break
		}
		if o = s.run(at); o != failed || how != modeSearch {
			break
		}
		at = s.after(at)
		if at > len(s.text) {
			break
		}
	}
	if o == tooLong {
		return s.simulate(at, how)
	}
	if err := s.settled(); err != nil {
		return false, err
	}
	return o == matched, nil
}

// settled charges the work that is left over.
func (s *searcher) settled() error {
	if s.err != nil {
		return s.err
	}
	work := s.work
	s.work = 0
	return s.m.Steps(work)
}

// after returns where to try next when an attempt at a position has failed.
func (s *searcher) after(at int) int {
	next := at + 1
	if !s.ascii && !s.p.ofBytes && at < len(s.text) {
		next = at + object.RuneLen(s.text[at])
	}
	if s.p.lead >= 0 {
		if c := s.p.code[s.p.lead].commits; c == commitsAlways || s.ascii {
			next = max(next, s.leadEnd)
		}
	}
	return next
}

// skip returns the first position from at on where a match can begin, -1 when there is none.
func (s *searcher) skip(at int) (int, error) {
	p, text := s.p, s.text
	if len(text)-at < p.least || p.atStart && at > 0 {
		return -1, nil
	}
	from := at
	switch {
	case p.prefix != "":
		n := strings.Index(text[at:], p.prefix)
		if n < 0 {
			s.work += int64(len(text)-at) / 16
			return -1, nil
		}
		s.work += int64(n / 16)
		return at + n, nil
	case p.lineStart:
		for at > 0 && text[at-1] != '\n' {
			n := strings.IndexByte(text[at:], '\n')
			if n < 0 {
				s.work += int64(len(text)-from) / 16
				return -1, nil
			}
			at += n + 1
			s.work += int64(n / 16)
		}
		return at, nil
	case p.first != nil:
		for at < len(text) && !p.first[text[at]] {
			at++
		}
		s.work += int64(at-from) / 8
		if at == len(text) {
			return -1, nil
		}
	}
	return at, nil
}

// simulate goes on with the simulation from at, in place of the backtracker.
func (s *searcher) simulate(at int, how mode) (bool, error) {
	a, err := s.automaton()
	if err != nil {
		return false, err
	}
	if a == nil {
		// The pattern is not regular, or too big when written out: the backtracker goes on, and the meter sees to it that it ends.
		s.irregular = true
		return s.find(at, how, s.notEmpty == at)
	}
	s.slow = true
	if s.sim == nil {
		if s.sim, err = newSimulation(s.m, a, s.p.ofBytes); err != nil {
			return false, err
		}
	}
	sim := s.sim
	sim.m, sim.text, sim.full, sim.notEmpty = s.m, s.text, s.full, s.notEmpty
	found, err := sim.search(at, how != modeSearch, s.skip, s.slots)
	if err != nil {
		return false, err
	}
	return found, s.settled()
}

// span returns where group g matched, in bytes; ok is false when it did not.
func (s *searcher) span(g int) (from, to int, ok bool) {
	from, to = int(s.slots[2*g]), int(s.slots[2*g+1])
	return from, to, from >= 0 && to >= from
}
