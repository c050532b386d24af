package budget

// Quantum is the number of steps granted between two polls of the host's context: at a few nanoseconds a step, some tens of
// microseconds.
const Quantum = 8192

// Meter is one execution's purse. It belongs to one execution and is not safe for concurrent use.
//
// Steps are counted down: left is what remains of the steps granted so far, so that the machine's loop and native code share one
// counter and the total used is always granted-left.
//
// Memory is counted up: mem is what was live at the last walk plus all that was charged since. When it passes trigger the walk
// (Measure) finds what is live now. What the running native operation has charged so far is in flight: it may be held
// in Go variables that no walk can see, so it counts as live until the operation ends.
type Meter struct {
	left    int64 // steps left of those granted; below zero: time to refill
	granted int64
	steps   int64 // Limits.Steps; within a region, where that ends. Likewise memory and outputMax
	slice   int64 // steps at which the current slice ends

	mem     int64
	trigger int64
	memory  int64 // Limits.Memory
	mark    int64 // mem when the current operation began
	held    int64 // in flight in operations that wait for a nested run

	native int64 // steps charged through Steps and Alloc

	total  int64
	allocs int64
	peak   int64

	output    int64
	outputMax int64

	stepsBase, outputBase int64 // where the limits of the whole purse begin to count: see Renew

	limits   Limits
	err      *LimitError
	regions  []region // the innermost last
	tripped  int      // number of the region that err belongs to, 0 for the whole purse
	refused  bool     // it failed at a charge for work that is not done; accepted is the count before
	accepted int64

	// Poll is asked at every quantum whether the host wants to stop; nil never stops.
	poll func() *LimitError
	// measure walks what the script can reach and returns its size in bytes; it charges its own steps.
	measure func() int64
	// survey walks what the script can reach, so that objects can tell who refers to them; walked is false when it is not done.
	survey   func(begin func()) (walked bool)
	surveyed int64 // steps that it took so far
	// locate says where the script is, "file:line".
	locate func() string
}

// maxMemory is what an unlimited script may have: more than any machine, so that sizes which no allocator takes are refused all the same.
const maxMemory = 1 << 44

// NewMeter returns a full purse. poll (may be nil) is asked at every quantum whether to stop.
func NewMeter(limits Limits, poll func() *LimitError) *Meter {
	limits = limits.WithDefaults()
	memory := min(limits.Memory, maxMemory)
	m := &Meter{steps: limits.Steps, memory: memory, trigger: memory, outputMax: limits.Output, limits: limits, poll: poll, slice: Unlimited}
	m.grant()
	return m
}

// SetMeasure installs the walk that measures live memory.
func (m *Meter) SetMeasure(measure func() int64) { m.measure = measure }

// SetSurvey installs the walk that Survey does.
func (m *Meter) SetSurvey(survey func(begin func()) bool) { m.survey = survey }

// Surveys may take freeSurveys steps and, beyond these, one in surveyShare of all steps.
const (
	freeSurveys = 2_000_000
	surveyShare = 4
)

// Survey walks what the script can reach, for the marks that objects leave on each other; the work is charged. walked is false when no walk was made: there is nothing
// that could, or too much of the script's time has gone to such walks. begin runs right before it: to get ready may need memory, and so a walk that measures, which
// leaves marks as well.
func (m *Meter) Survey(begin func()) (walked bool, err error) {
	if m.survey == nil || m.surveyed > freeSurveys+m.StepsUsed()/surveyShare {
		return false, m.Err()
	}
	before := m.StepsUsed()
	walked = m.survey(begin)
	m.surveyed += m.StepsUsed() - before
	return walked, m.Err()
}

// SetLocate installs the function that says where the script is, "file:line", when a limit is reached.
func (m *Meter) SetLocate(locate func() string) { m.locate = locate }

// SetPoll replaces the function that is asked at every quantum whether to stop.
func (m *Meter) SetPoll(poll func() *LimitError) { m.poll = poll }

// Limits returns the limits with their defaults filled in.
func (m *Meter) Limits() Limits { return m.limits }

// Err returns the error that emptied the purse, or nil.
func (m *Meter) Err() error {
	if m.err == nil {
		return nil
	}
	return m.err
}

// fail makes err the sticky error, unless there is one, and returns the sticky one.
func (m *Meter) fail(err *LimitError) error { return m.failIn(0, err) }

// failIn is fail at a limit of a region.
func (m *Meter) failIn(region int, err *LimitError) error {
	if m.err == nil {
		m.err, m.tripped = err, region
		if err.Where == "" && m.locate != nil {
			err.Where = m.locate()
		}
	}
	m.granted -= m.left + 1 // the count stays what it is
	m.left = -1
	m.trigger = 0 // every charge looks
	return m.err
}

// Abort empties the purse with err, as when the host gives up.
func (m *Meter) Abort(err *LimitError) error { return m.fail(err) }

// Left returns the steps that may run before Refill must be called. The machine's loop keeps it in a local.
func (m *Meter) Left() int64 { return m.left }

// SetLeft gives back what the machine's loop left of Left.
func (m *Meter) SetLeft(n int64) { m.left = n }

// StepsUsed returns the steps used so far.
func (m *Meter) StepsUsed() int64 { return m.granted - m.left }

// Steps charges n steps of native work, n >= 0, before the work is done.
func (m *Meter) Steps(n int64) error {
	if !charging {
		return nil
	}
	m.left -= n
	m.native += n
	if m.left < 0 {
		return m.refillFor(n)
	}
	return nil
}

// refillFor is Refill for a charge of n steps: when that is too much for a region, the work is not done and does not count.
func (m *Meter) refillFor(n int64) error {
	if m.err != nil || len(m.regions) == 0 {
		return m.Refill()
	}
	before := m.granted - (m.left + n)
	err := m.Refill()
	if err != nil && m.tripped != 0 {
		m.refused, m.accepted = true, before
		m.native -= n
	}
	return err
}

// Refill is called when Left is below zero: it ends the execution when the limit is reached or the host wants it, and
// grants the next quantum otherwise. At the end of a slice it grants nothing, so Left stays below zero; SliceDone tells.
func (m *Meter) Refill() error {
	if m.err != nil {
		m.left = -1 // what is charged behind the limit does not count: it is not done
		return m.err
	}
	used := m.granted - m.left
	if used > m.steps || used < 0 {
		if used < 0 {
			used = Unlimited
		}
		m.granted, m.left = used-1, -1
		return m.exceed(Steps, used, bound{m.stepsBase, m.limits.Steps}, func(r *region) bound { return r.steps })
	}
	if m.poll != nil {
		if region, err := m.pollAll(); err != nil {
			return m.failIn(region, err)
		}
	}
	m.grant()
	return nil
}

// grant makes left the next quantum, as far as the limit and the slice allow.
func (m *Meter) grant() {
	used := m.granted - m.left
	quantum := min(int64(Quantum), m.steps-used, max(m.slice-used, 0))
	m.granted = used + quantum
	m.left = quantum
}

// Renew lets as many steps and as much output be spent again as at the beginning, without forgetting what was. Memory is what is live, and needs no
// renewal.
func (m *Meter) Renew() {
	m.stepsBase, m.outputBase = m.StepsUsed(), m.output
	m.steps = bound{m.stepsBase, m.limits.Steps}.end()
	m.outputMax = bound{m.outputBase, m.limits.Output}.end()
	if m.err == nil {
		m.grant()
	}
}

// BeginSlice lets the machine run n more steps before SliceDone.
func (m *Meter) BeginSlice(n int64) {
	used := m.StepsUsed()
	if m.slice = used + n; m.slice < used {
		m.slice = Unlimited
	}
	if m.err == nil {
		m.grant()
	}
}

// EndSlice takes the slice's limit off.
func (m *Meter) EndSlice() { m.slice = Unlimited }

// SliceDone reports whether the current slice has no steps left.
func (m *Meter) SliceDone() bool { return m.StepsUsed() >= m.slice }

// Output charges n bytes of output before they are written.
func (m *Meter) Output(n int64) error {
	if m.err != nil {
		return m.err
	}
	if n > m.outputMax-m.output {
		return m.exceed(Output, m.output+n, bound{m.outputBase, m.limits.Output}, func(r *region) bound { return r.output })
	}
	m.output += n
	return nil
}

// Usage is what an execution spent. All of it is deterministic.
type Usage struct {
	Steps       int64 // instructions and units of native work
	NativeSteps int64 // of them units of native work
	PeakBytes   int64 // highest count of live bytes, an upper bound between two walks
	TotalBytes  int64 // all bytes ever charged
	Allocations int64 // charges for memory
	Output      int64 // bytes written
	Depth       int64 // deepest call
}

// Usage returns what was spent so far (Depth is the machine's to fill in).
func (m *Meter) Usage() Usage {
	return Usage{Steps: m.StepsUsed(), NativeSteps: min(max(m.native, 0), m.StepsUsed()), PeakBytes: max(m.peak, min(m.mem, m.memory)), TotalBytes: m.total, Allocations: m.allocs, Output: m.output}
}

// Poll asks whoever may want to stop, as Refill does: for work that was charged before and takes long.
func (m *Meter) Poll() error {
	if m.err != nil {
		return m.err
	}
	if region, err := m.pollAll(); err != nil {
		return m.failIn(region, err)
	}
	return nil
}
