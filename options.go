package minipy

import (
	"context"
	"fmt"
	"io"
	"io/fs"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
)

// Limits is what a script may spend. A zero field means its default (200M steps, 64 MiB, 1 MiB of output, depth 1,000, 16 MiB of source, no
// deadline); Unlimited switches one off.
type Limits = budget.Limits

// Unlimited, as a field of Limits, switches that limit off.
const Unlimited = budget.Unlimited

// Option sets one thing about an execution, or about compiling. Options do not change and may be used any number of times, by any goroutine.
type Option func(*Settings)

// Settings is what options add up to. Hosts give options; packages that carry an execution elsewhere (a worker process) read them with
// Collect.
type Settings struct {
	Limits   Limits
	Globals  []Global // in the order given
	Funcs    []*Func  // in the order given
	Modules  []Module // Go values importable by name
	Files    []fs.FS  // Python sources importable by name, searched in order, before what grants allow
	Natives  []*native.Module
	Grants   []capability.Grant
	Quota    capability.Quota
	Observer capability.Observer // nil: nobody watches
	Stdout   io.Writer           // nil: discarded, but charged
	Stderr   io.Writer           // nil: discarded, but charged
	Args     []string            // sys.argv; nil: [""]
	Seed     *int64              // of the random module when nothing grants entropy; nil: a fixed one
	Static   bool                // compile, exec and eval are refused

	err error // the first option that made no sense
}

// Global is a Go value under the name that the script sees.
type Global struct {
	Name  string
	Value any
}

// Module is a module made of Go values, see WithModule.
type Module struct {
	Name    string
	Members map[string]any
}

// Collect returns what opts add up to. The error is that of the first option that makes no sense.
func Collect(opts ...Option) (*Settings, error) {
	s := &Settings{}
	for _, opt := range opts {
		if opt != nil {
			opt(s)
		}
	}
	if s.err == nil {
		s.err = s.Limits.Validate()
	}
	if s.err == nil {
		for _, g := range s.Grants {
			if err := g.Err(); err != nil {
				s.err = err
				break
			}
		}
	}
	return s, s.err
}

func (s *Settings) fail(err error) {
	if s.err == nil && err != nil {
		s.err = err
	}
}

// With makes a Go value a global of the script. Bools, ints of any size, floats, strings, []byte, slices, arrays, maps, structs (objects whose
// attributes are named by the json tag, else by the field), pointers to these, nil, error, json.Number and Value convert; functions do not: see
// WithFunc. The value is converted anew, and charged, in each execution; what a script changes it changes in its own copy.
func With(name string, value any) Option {
	return func(s *Settings) { s.Globals = append(s.Globals, Global{name, value}) }
}

// WithFunc makes a Go function a global of the script. fn may take a context.Context first, any parameters of types that With converts, a
// variadic last one; it may return nothing, a value, several values (a tuple), each with an error behind. Arguments and results are
// converted and charged; an argument that does not fit is a TypeError in the script. An error becomes an exception of the class that
// its method PyType() string names, else RuntimeError, and stays reachable by errors.Is on the Exception.
//
// A parameter of type Value takes any argument unconverted, functions of the script included; a last parameter of type Kwargs takes keyword
// arguments.
func WithFunc(name string, fn any) Option {
	f, err := NewFunc(name, fn)
	return func(s *Settings) {
		s.fail(err)
		if err == nil {
			s.Funcs = append(s.Funcs, f)
		}
	}
}

// WithModule makes a module that the script can import, of Go values (as With converts them) and functions (as WithFunc takes them). It goes
// before a library module of the same name.
func WithModule(name string, members map[string]any) Option {
	return func(s *Settings) { s.Modules = append(s.Modules, Module{name, members}) }
}

// WithNative makes modules importable that are declared as those of the library are: with signatures, capabilities and costs.
func WithNative(modules ...*native.Module) Option {
	for _, m := range modules {
		m.Define()
	}
	return func(s *Settings) { s.Natives = append(s.Natives, modules...) }
}

// WithModules makes the Python sources of fsys importable: helper.py, or pkg/__init__.py and pkg/part.py. It goes before grants of
// imports.
func WithModules(fsys fs.FS) Option {
	return func(s *Settings) { s.Files = append(s.Files, fsys) }
}

// WithLimits sets the limits. Zero fields leave what an earlier WithLimits said.
func WithLimits(l Limits) Option {
	return func(s *Settings) {
		for _, f := range []struct{ to, from *int64 }{
			{&s.Limits.Steps, &l.Steps}, {&s.Limits.Memory, &l.Memory}, {&s.Limits.Output, &l.Output},
			{&s.Limits.Depth, &l.Depth}, {&s.Limits.Source, &l.Source}, {(*int64)(&s.Limits.Time), (*int64)(&l.Time)},
		} {
			if *f.from != 0 {
				*f.to = *f.from
			}
		}
	}
}

// WithGrants grants capabilities: nothing is granted unless said.
func WithGrants(grants ...capability.Grant) Option {
	return func(s *Settings) { s.Grants = append(s.Grants, grants...) }
}

// WithQuota limits the use of files and network: bytes, requests, open handles. Zero fields mean the defaults.
func WithQuota(q capability.Quota) Option { return func(s *Settings) { s.Quota = q } }

// WithObserver makes o see every use of a capability, allowed or denied.
func WithObserver(o capability.Observer) Option { return func(s *Settings) { s.Observer = o } }

// WithStdout sends standard output to w, within the output limit.
func WithStdout(w io.Writer) Option { return func(s *Settings) { s.Stdout = w } }

// WithStderr sends standard error to w, within the same output limit.
func WithStderr(w io.Writer) Option { return func(s *Settings) { s.Stderr = w } }

// WithArgs sets sys.argv; the first one is the script's name.
func WithArgs(args ...string) Option {
	return func(s *Settings) { s.Args = append([]string{}, args...) }
}

// WithSeed seeds the random module, where no capability grants entropy. Without it the seed is fixed: runs repeat exactly.
func WithSeed(seed int64) Option { return func(s *Settings) { s.Seed = &seed } }

// WithoutDynamicCode refuses compile, exec and eval.
func WithoutDynamicCode() Option { return func(s *Settings) { s.Static = true } }

// Kwargs stands for keyword arguments: as the last argument of Result.Call, or as the last parameter of a host function.
type Kwargs map[string]any

// poll makes the function that a meter asks whether the host wants to stop.
func poll(ctx context.Context) *LimitError {
	err := ctx.Err()
	if err == nil {
		return nil
	}
	kind := budget.Cancelled
	if err == context.DeadlineExceeded {
		kind = budget.Time
	}
	return &LimitError{Kind: kind, Cause: err}
}

// hostError says that the host asked for something that makes no sense.
func hostError(format string, args ...any) error { return fmt.Errorf("minipy: "+format, args...) }
