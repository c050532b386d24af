package budget

import "math"

// A region is a smaller allowance within a purse: what runs between Enter and Leave may spend no more than it says, nor more than what is left around
// it. Regions nest. When one is exceeded the meter fails as ever, and says with Tripped which; the machine drops what ran in that region, and
// Leave makes the meter usable again. What a region spent stays spent.
type region struct {
	steps, memory, output bound
	poll                  func() *LimitError // may be nil
	outer                 struct{ steps, memory, output, held int64 }
}

// bound is a limit that begins to count at base.
type bound struct{ base, max int64 }

// end returns the count at which the limit is reached.
func (b bound) end() int64 {
	if b.max > math.MaxInt64-b.base {
		return math.MaxInt64
	}
	return b.base + b.max
}

// regionBytes is the charge for a region.
const regionBytes = 160

// Enter begins a region. Zero fields of l set no limit of their own; Depth, Source and Time are not looked at. poll, which may be nil, is asked at every
// quantum whether the region must end. A limit on memory counts from what is live now, which takes a walk. The error is that of the purse as it was.
func (m *Meter) Enter(l Limits, poll func() *LimitError) error {
	if err := m.Alloc(regionBytes); err != nil {
		return err
	}
	r := region{poll: poll}
	r.outer.steps, r.outer.memory, r.outer.output, r.outer.held = m.steps, m.memory, m.outputMax, m.held
	m.held += regionBytes // until Leave; no walk sees it
	m.mark += regionBytes
	unless := func(n int64) int64 {
		if n == 0 {
			return Unlimited
		}
		return n
	}
	r.memory = bound{0, Unlimited}
	if l.Memory != 0 {
		if m.measure != nil {
			flight := m.mem - m.mark
			live := m.measure() + flight + m.held
			m.peak = max(m.peak, min(live, m.memory))
			m.mem, m.mark = live, live-flight
			if m.left < 0 {
				if err := m.Refill(); err != nil {
					return err
				}
			}
		}
		r.memory = bound{m.mem, l.Memory}
	}
	r.steps = bound{m.StepsUsed(), unless(l.Steps)}
	r.output = bound{m.output, unless(l.Output)}
	m.regions = append(m.regions, r)
	m.steps = min(m.steps, r.steps.end())
	m.memory = min(m.memory, r.memory.end())
	m.outputMax = min(m.outputMax, r.output.end())
	m.trigger = m.memory
	m.grant()
	return nil
}

// Leave ends the innermost region. It returns the error of the region when that was exceeded; an error of what is around it stays.
func (m *Meter) Leave() *LimitError {
	n := len(m.regions)
	if n == 0 {
		return nil
	}
	r := m.regions[n-1]
	m.regions = m.regions[:n-1]
	m.steps, m.memory, m.outputMax = r.outer.steps, r.outer.memory, r.outer.output
	var own *LimitError
	switch {
	case m.err == nil:
	case m.tripped == n:
		own = m.err
		m.err, m.tripped = nil, 0
		if m.refused {
			m.granted, m.refused = m.accepted+m.left, false
		}
		m.held, m.mark = r.outer.held, m.mem // nothing that ran in the region is in flight
	default:
		return nil
	}
	m.trigger = m.memory
	m.grant()
	return own
}

// Tripped returns the number of the region, from 1 for the outermost, whose limit the meter failed at; 0 when it has not failed, or at its own.
func (m *Meter) Tripped() int { return m.tripped }

// exceed fails at the limit of a kind that is reached first, of the whole purse's and those of the regions; which selects it in a region. What was
// asked for may be over several, but it was refused: only that one is exhausted.
func (m *Meter) exceed(kind Kind, used int64, whole bound, which func(*region) bound) error {
	first, number := whole, 0
	for i := range m.regions {
		if own := which(&m.regions[i]); own.end() < first.end() {
			first, number = own, i+1
		}
	}
	if used-first.base > first.max {
		used -= first.base
	}
	return m.failIn(number, &LimitError{Kind: kind, Used: used, Max: first.max})
}

// pollAll asks everybody who may want to stop, the outermost first.
func (m *Meter) pollAll() (number int, err *LimitError) {
	if m.poll != nil {
		if err := m.poll(); err != nil {
			return 0, err
		}
	}
	for i := range m.regions {
		if poll := m.regions[i].poll; poll != nil {
			if err := poll(); err != nil {
				return i + 1, err
			}
		}
	}
	return 0, nil
}
