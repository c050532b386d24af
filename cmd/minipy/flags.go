package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

// The command's default limits: what a person runs at a terminal may take more than what a host embeds. The depth and the source size are the
// library's defaults; there is no deadline.
var defaultLimits = minipy.Limits{Steps: 100_000_000_000, Memory: 1 << 30, Output: 64 << 20}

// flags is what the flags of a command line said.
type flags struct {
	limits    minipy.Limits // as given: zero where nothing was said
	unlimited bool
	grants    []capability.Grant
	audit     string
	stats     bool
	seed      *int64
	code      *string  // -c
	vars      []string // --var, eval only
}

// flagRow is a flag of the run family: run, repl, eval.
type flagRow struct {
	name string
	arg  string // placeholder, empty for a switch
	doc  string
	set  func(f *flags, value string) error
}

// flagTable is the one list of flags; parsing and help derive from it.
func flagTable() []flagRow {
	count := func(field func(*flags) *int64) func(*flags, string) error {
		return func(f *flags, value string) (err error) {
			*field(f), err = parseCount(value)
			return err
		}
	}
	size := func(field func(*flags) *int64) func(*flags, string) error {
		return func(f *flags, value string) (err error) {
			*field(f), err = parseSize(value)
			return err
		}
	}
	absent := func(*flags, string) error { return errors.New("not available in this version") }
	return []flagRow{
		{"c", "CODE", "run CODE instead of a file (run only)", func(f *flags, value string) error { f.code = &value; return nil }},
		{"max-steps", "N", "limit on instructions and units of native work (100000000000)", count(func(f *flags) *int64 { return &f.limits.Steps })},
		{"max-memory", "SIZE", "limit on live bytes, like 64MiB (1GiB)", size(func(f *flags) *int64 { return &f.limits.Memory })},
		{"timeout", "DUR", "limit on wall-clock time, like 2s (none)", func(f *flags, value string) (err error) {
			f.limits.Time, err = parseTime(value)
			return err
		}},
		{"max-depth", "N", "limit on nested calls, beyond which is RecursionError (1000)", count(func(f *flags) *int64 { return &f.limits.Depth })},
		{"max-output", "SIZE", "limit on bytes written to standard output and error (64MiB)", size(func(f *flags) *int64 { return &f.limits.Output })},
		{"unlimited", "", "no limit on steps, memory and output but those given by other flags", func(f *flags, _ string) error { f.unlimited = true; return nil }},
		{"allow", "CAP[=SCOPE]", "grant a capability; may be repeated (minipy caps lists them)", func(f *flags, value string) error {
			grant, err := capability.ParseGrant(value)
			f.grants = append(f.grants, grant)
			return err
		}},
		{"policy", "FILE", "limits and grants from a file (not available in this version)", absent},
		{"audit", "FILE", "append every use of a capability to FILE, as JSON lines", func(f *flags, value string) error { f.audit = value; return nil }},
		{"isolate", "", "run in a child process (not available in this version)", absent},
		{"stats", "", "write what was spent to standard error, as JSON", func(f *flags, _ string) error { f.stats = true; return nil }},
		{"seed", "N", "seed of the random module (0)", func(f *flags, value string) error {
			n, err := strconv.ParseInt(value, 0, 64)
			if err != nil {
				return errors.New("not a whole number of 64 bits")
			}
			f.seed = &n
			return nil
		}},
	}
}

// parseFlags reads the flags at the start of args and returns what follows them. With interleaved, flags may also stand between and
// behind the other words (eval, where those are few and none is a script's own).
func parseFlags(args []string, interleaved bool) (f *flags, rest []string, err error) {
	f = &flags{}
	set := flag.NewFlagSet("minipy", flag.ContinueOnError)
	set.SetOutput(io.Discard)
	set.Usage = func() {}
	var fault error // flag wraps errors in words about Go's own syntax
	for _, row := range flagTable() {
		apply := func(value string) error {
			if err := row.set(f, value); err != nil && fault == nil {
				fault = fmt.Errorf("--%s: %w", strings.TrimSpace(row.name+" "+value), err)
				if row.arg == "" {
					fault = fmt.Errorf("--%s is %w", row.name, err)
				}
			}
			return fault
		}
		if row.arg == "" {
			set.BoolFunc(row.name, row.doc, apply)
		} else {
			set.Func(row.name, row.doc, apply)
		}
	}
	if interleaved {
		set.Func("var", "", func(value string) error { f.vars = append(f.vars, value); return nil })
	}
	for {
		if err = set.Parse(args); fault != nil {
			err = fault
		}
		if err != nil {
			return nil, nil, err
		}
		words := set.Args()
		if !interleaved || len(words) == 0 {
			return f, append(rest, words...), nil
		}
		if ended := len(args) > len(words) && args[len(args)-len(words)-1] == "--"; ended {
			return f, append(rest, words...), nil
		}
		rest, args = append(rest, words[0]), words[1:]
	}
}

// effective returns the limits with the command's defaults filled in.
func (f *flags) effective() minipy.Limits {
	limits := f.limits
	fallback := defaultLimits
	if f.unlimited {
		fallback = minipy.Limits{Steps: minipy.Unlimited, Memory: minipy.Unlimited, Output: minipy.Unlimited}
	}
	for _, field := range []struct{ to, from *int64 }{
		{&limits.Steps, &fallback.Steps}, {&limits.Memory, &fallback.Memory}, {&limits.Output, &fallback.Output},
	} {
		if *field.to == 0 {
			*field.to = *field.from
		}
	}
	return limits
}

// within returns a context that ends when the time limit is up, which is on compiling and running together.
func (f *flags) within(ctx context.Context) (context.Context, context.CancelFunc) {
	if f.limits.Time > 0 {
		return context.WithTimeout(ctx, f.limits.Time)
	}
	return context.WithCancel(ctx)
}

// timeout returns the wall-clock limit, 0 for none.
func (f *flags) timeout() time.Duration { return f.limits.Time }

func writeFlags(w io.Writer) {
	for _, row := range flagTable() {
		dashes := "--"
		if len(row.name) == 1 {
			dashes = "-"
		}
		fmt.Fprintf(w, "  %-24s%s\n", strings.TrimSpace(dashes+row.name+" "+row.arg), row.doc)
	}
}

func formatBytes(n int64) string { return budget.FormatBytes(n) }
