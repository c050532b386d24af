package capability

import (
	"errors"
	"io"
	"slices"
	"strings"
	"time"

	"github.com/minipy/minipy/budget"
)

// Set is what one execution may touch. It belongs to one execution, is used by one goroutine at a time and holds no locks;
// the grants in it may be shared with others. Close it when the execution has ended.
type Set struct {
	grants   []Grant
	granted  [count]bool
	uses     [count]int64
	observer Observer // nil: nobody watches
	meter    *budget.Meter

	// passed holds the capabilities that Check allowed and of which no operation made use yet: that operation belongs to the same
	// use, and is not counted again.
	passed [count]bool

	quota   Quota
	spent   Quota // what was used of quota; Handles is what is open now
	cwd     string
	mounts  []*mount
	open    map[*File]struct{}
	entropy io.Reader     // the seeded stream, made at the first use
	started time.Time     // where the monotonic clock is zero
	elapsed time.Duration // what it showed last
	closed  bool
}

// Options is what a set can be made of, beyond what [NewSet] takes.
type Options struct {
	Grants   []Grant
	Observer Observer // nil: nobody watches
	Quota    Quota
	// Meter is charged for the memory that ReadFile, ReadDir and ImportFile take, before they take it; nil charges nobody. It
	// can be set later, see SetMeter.
	Meter *budget.Meter
	// WorkingDir is the absolute path that relative names start from; empty means the process's.
	WorkingDir string
}

// NewSet returns a set of grants with the default quota. observer may be nil.
func NewSet(grants []Grant, observer Observer) *Set {
	return NewSetWith(Options{Grants: grants, Observer: observer})
}

// NewSetWith returns a set made of options. It opens nothing: a folder that does not exist shows at its first use.
func NewSetWith(options Options) *Set {
	s := &Set{
		grants:   slices.Clone(options.Grants),
		observer: options.Observer,
		meter:    options.Meter,
		quota:    options.Quota.WithDefaults(),
		cwd:      options.WorkingDir,
	}
	for c := range table {
		s.granted[c] = table[c].Always
	}
	for i := range s.grants {
		g := &s.grants[i]
		if g.capability == None || !g.capability.Valid() {
			continue
		}
		s.granted[g.capability] = true
		if g.open != nil {
			s.mounts = append(s.mounts, &mount{grant: g})
		}
	}
	return s
}

// SetMeter makes m pay for the memory that the set takes.
func (s *Set) SetMeter(m *budget.Meter) { s.meter = m }

// Grants returns the grants of the set, in the order in which they were given.
func (s *Set) Grants() []Grant { return slices.Clone(s.grants) }

// Has reports whether c is granted, whatever its scope. It is no decision: nothing is counted and no observer told.
func (s *Set) Has(c Capability) bool { return c.Valid() && s.granted[c] }

// Check is the gate in front of native functions that need c. detail says who asks, as a call or a name: "time.time()". Whether the
// scope of the grant covers what is asked for is decided by the operation itself. The error is a *DeniedError.
func (s *Set) Check(c Capability, detail string) error {
	if c == None {
		return nil
	}
	operation, _, _ := strings.Cut(detail, "(")
	if !s.Has(c) {
		return s.refuse(c, operation, detail, "")
	}
	s.uses[c]++
	s.passed[c] = true
	s.report(c, operation, detail, nil)
	return nil
}

// need is the decision of an operation whose capability has no scope to look at. The gate has told the observer already, if
// the operation came through it.
func (s *Set) need(c Capability, operation string) error {
	if !s.Has(c) {
		return s.deny(c, "", operation)
	}
	if s.passed[c] {
		s.passed[c] = false
		return nil
	}
	s.uses[c]++
	if s.observer != nil {
		s.report(c, operation, callText(operation), nil)
	}
	return nil
}

// allow is the decision for an operation on objects that g covers.
func (s *Set) allow(g *Grant, operation string, objects ...string) {
	c := g.capability
	if s.passed[c] {
		s.passed[c] = false
	} else {
		s.uses[c]++
	}
	if s.observer != nil {
		s.report(c, operation, callText(operation, objects...), g)
	}
}

// deny is the decision against an operation on objects; reason says why the grants do not cover it, if there are any.
func (s *Set) deny(c Capability, reason, operation string, objects ...string) error {
	return s.refuse(c, operation, callText(operation, objects...), reason)
}

func (s *Set) refuse(c Capability, operation, detail, reason string) error {
	err := &DeniedError{Capability: c, Detail: detail, Reason: reason}
	if c.Valid() {
		err.Hint = table[c].Hint()
	}
	if s.observer != nil {
		if reason == "" {
			reason = "not granted"
		}
		s.observer.Observe(Event{Capability: c, Operation: operation, Detail: detail, Reason: reason})
	}
	return err
}

// report tells the observer that g, or any grant of c if g is nil, allowed something.
func (s *Set) report(c Capability, operation, detail string, g *Grant) {
	if s.observer == nil {
		return
	}
	reason := "always granted"
	for i := 0; g == nil && i < len(s.grants); i++ {
		if s.grants[i].capability == c {
			g = &s.grants[i]
		}
	}
	if g != nil {
		reason = "granted: " + g.String()
	}
	s.observer.Observe(Event{Capability: c, Operation: operation, Detail: detail, Allowed: true, Reason: reason})
}

// Uses returns how often each capability was used, by name; those that were not are left out. A refusal is no use.
func (s *Set) Uses() map[string]int64 {
	uses := map[string]int64{}
	for c, n := range s.uses {
		if n > 0 {
			uses[table[c].Name] = n
		}
	}
	return uses
}

// Spent returns what was used of the quota so far; its Handles is the number of files open now, and SourceFile is zero.
func (s *Set) Spent() Quota { return s.spent }

// grant returns the last grant of c, which is the one in force where only one can be, or nil.
func (s *Set) grant(c Capability) *Grant {
	for i := len(s.grants) - 1; i >= 0; i-- {
		if s.grants[i].capability == c {
			return &s.grants[i]
		}
	}
	return nil
}

// charge makes the meter, if there is one, pay for n bytes, before they are allocated.
func (s *Set) charge(n int64) error {
	if s.meter == nil {
		return nil
	}
	return s.meter.Alloc(budget.SizeClass(n))
}

// Close closes all files and folders of the set. File operations fail with fs.ErrClosed afterwards. It may be called twice.
func (s *Set) Close() error {
	var failed []error
	for f := range s.open {
		failed = append(failed, f.Close())
	}
	for _, m := range s.mounts {
		if m.tree != nil {
			failed = append(failed, m.tree.close())
			m.tree = nil
		}
	}
	s.closed = true
	return errors.Join(failed...)
}
