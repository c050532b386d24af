package budget

import (
	"errors"
	"fmt"
	"math"
	"time"
)

// Unlimited, as the value of a field of Limits, switches that limit off. It has to be said: zero means the default.
const Unlimited = math.MaxInt64

// Limits is what one execution may spend. A zero field means its default.
type Limits struct {
	Steps  int64         // instructions and units of native work; default 200,000,000
	Memory int64         // live bytes; default 64 MiB
	Output int64         // bytes written to standard output and standard error together; default 1 MiB
	Depth  int64         // nested calls; default 1,000
	Source int64         // bytes of source text; default 16 MiB
	Time   time.Duration // wall clock; default none
}

// Defaults of the library, one for each field of Limits but Time, which has none.
const (
	DefaultSteps  = 200_000_000
	DefaultMemory = 64 << 20
	DefaultOutput = 1 << 20
	DefaultDepth  = 1_000
	DefaultSource = 16 << 20
)

// WithDefaults returns l with every zero field replaced by its default.
func (l Limits) WithDefaults() Limits {
	set := func(field *int64, value int64) {
		if *field == 0 {
			*field = value
		}
	}
	set(&l.Steps, DefaultSteps)
	set(&l.Memory, DefaultMemory)
	set(&l.Output, DefaultOutput)
	set(&l.Depth, DefaultDepth)
	set(&l.Source, DefaultSource)
	return l
}

// Validate reports the first field that is negative.
func (l Limits) Validate() error {
	for _, f := range []struct {
		name  string
		value int64
	}{{"Steps", l.Steps}, {"Memory", l.Memory}, {"Output", l.Output}, {"Depth", l.Depth}, {"Source", l.Source}, {"Time", int64(l.Time)}} {
		if f.value < 0 {
			return fmt.Errorf("limits: %s is negative (%d); use budget.Unlimited to switch it off", f.name, f.value)
		}
	}
	return nil
}

// Kind says which limit was reached.
type Kind string

// The kinds of limit that end a script. Depth is not among them: too deep a call is RecursionError, which scripts may catch.
const (
	Steps     Kind = "steps"
	Memory    Kind = "memory"
	Output    Kind = "output"
	Time      Kind = "time"
	Cancelled Kind = "cancelled"
	Source    Kind = "source"
)

// LimitError ends a script that spent more than it was given. Scripts cannot catch it and their finally blocks do not run.
// Match it with errors.As; one caused by a context unwraps to that context's error.
type LimitError struct {
	Kind      Kind
	Used, Max int64  // in the unit of Kind: steps, or bytes; both zero for Time and Cancelled
	Where     string // "file:line" at which the script was, where known
	Cause     error  // the context's error, for Time and Cancelled
}

// Error names the limit, what was used of it and where.
func (e *LimitError) Error() string {
	where := ""
	if e.Where != "" {
		where = " at " + e.Where
	}
	switch e.Kind {
	case Time, Cancelled:
		if e.Cause != nil {
			return fmt.Sprintf("limit reached: %s%s (%v)", e.Kind, where, e.Cause)
		}
		return fmt.Sprintf("limit reached: %s%s", e.Kind, where)
	case Steps:
		return fmt.Sprintf("limit reached: %s: %d of %d used%s", e.Kind, e.Used, e.Max, where)
	}
	return fmt.Sprintf("limit reached: %s: %s%s, %s needed", e.Kind, FormatBytes(e.Max), where, FormatBytes(e.Used))
}

// Unwrap returns the context's error, if that is what ended the script.
func (e *LimitError) Unwrap() error { return e.Cause }

// Locate fills in where the script was, "file:line", if err is a *LimitError that does not say so yet. It returns err.
func Locate(err error, where func() string) error {
	var limit *LimitError
	if errors.As(err, &limit) && limit.Where == "" {
		limit.Where = where()
	}
	return err
}

// IsLimit reports whether err is, or wraps, a *LimitError.
func IsLimit(err error) bool {
	var limit *LimitError
	return errors.As(err, &limit)
}
