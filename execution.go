package minipy

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"sync/atomic"
	"time"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/library"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/vm"
)

// Execution is one run of a Program: its machine, its budget, its grants. A host that wants to run scripts in slices gets one from
// Program.Start; Program.Run makes and drives one itself. It is used by one goroutine at a time.
type Execution struct {
	origin origin // of the values that belong here
	meter  *budget.Meter
	thread *vm.Thread
	grants *capability.Set
	ctx    hostContext
	whole  context.Context // whose end ends the execution; ctx may be that of a part (Within)

	limit    time.Duration // Limits.Time, 0 for none
	deadline time.Time     // of a script that runs in slices
	busy     atomic.Bool   // the machine runs, or a Call does
	host     atomic.Int32  // host functions that run and may call back
	done     bool          // the script has ended
	err      error         // how it ended
	part     *LimitError   // of the part (Within) that was exceeded last
	remote   *remoteResult // what is known of an execution elsewhere
}

// hostContext is the context that the machine carries: the host's, with the way back from the machine to the Execution.
type hostContext struct {
	context.Context
	ex *Execution
}

// executionOf returns the execution that c belongs to.
func executionOf(c native.Call) *Execution { return c.Context().(*hostContext).ex }

// start makes an execution whose main module is about to run. The Execution is never nil.
func start(code *bytecode.Code, set *Settings) (ex *Execution, err error) {
	ex = &Execution{done: true}
	defer func() {
		var limit *LimitError
		if errors.As(err, &limit) && limit.Where == "" {
			limit.Where = fmt.Sprintf("%s:%d", code.File.Name(), code.LineAt(0))
		}
		ex.err = err
	}()
	defer guard(&err)
	if err = ex.prepare(set); err != nil {
		return ex, err
	}
	main, err := ex.thread.NewMain(code, "__main__")
	if err != nil {
		return ex, err
	}
	if err = ex.define(main, set); err != nil {
		return ex, ex.exception(err)
	}
	if err = ex.thread.Begin(main, code); err != nil {
		return ex, ex.exception(err)
	}
	ex.done = false
	if ex.limit > 0 {
		ex.deadline = time.Now().Add(ex.limit)
	}
	return ex, nil
}

// prepare makes the machine.
func (ex *Execution) prepare(set *Settings) error {
	ex.origin.ex = ex
	ex.limit = set.Limits.Time
	ex.meter = budget.NewMeter(set.Limits, ex.poll)
	ex.carry(context.Background())
	grants := set.Grants
	if len(set.Files) > 0 {
		grants = make([]capability.Grant, 0, len(set.Files)+len(set.Grants))
		for _, fsys := range set.Files {
			grants = append(grants, capability.ImportFS(fsys))
		}
		grants = append(grants, set.Grants...)
	}
	ex.grants = capability.NewSetWith(capability.Options{Grants: grants, Observer: set.Observer, Quota: set.Quota, Meter: ex.meter})
	settings, err := ex.settings(set)
	if err != nil {
		return err
	}
	config := vm.Config{Context: &ex.ctx, Meter: ex.meter, Grants: ex.grants, Stdout: set.Stdout, Stderr: set.Stderr, Shared: library.Shared(),
		Finder: ex.findModule, Compile: compileDynamic, Settings: settings}
	if set.Static {
		config.Compile = nil
	}
	if len(set.Modules)+len(set.Natives) > 0 {
		if config.Shared, err = withModules(config.Shared, set); err != nil {
			return err
		}
	}
	ex.thread, err = vm.New(config)
	return err
}

// settings makes what the library reads through native.Call.Setting.
func (ex *Execution) settings(set *Settings) (map[string]object.Value, error) {
	settings := map[string]object.Value{}
	if set.Args != nil {
		argv, err := object.NewTuple(ex.meter, len(set.Args))
		if err != nil {
			return nil, err
		}
		for i, arg := range set.Args {
			if argv.Items()[i], err = object.NewStrCopy(ex.meter, object.ValidText(arg)); err != nil {
				return nil, err
			}
		}
		settings["argv"] = argv.Value()
	}
	if set.Seed != nil {
		settings["seed"] = object.Int(*set.Seed)
	}
	return settings, nil
}

// define sets the globals that the host gives.
func (ex *Execution) define(main *object.Module, set *Settings) error {
	for _, f := range set.Funcs {
		if err := main.Dict().SetStr(ex.meter, f.key, f.value); err != nil {
			return err
		}
	}
	conv := newConverter(ex)
	for _, g := range set.Globals {
		v, err := conv.from(g.Name, g.Value)
		if err != nil {
			return err
		}
		name, err := object.NewStrCopy(ex.meter, object.ValidText(g.Name))
		if err != nil {
			return err
		}
		if err := main.Dict().SetStr(ex.meter, name.Str(), v); err != nil {
			return err
		}
	}
	return nil
}

// withModules returns the library with the host's modules in it.
func withModules(s *vm.Shared, set *Settings) (*vm.Shared, error) {
	lib := *s.Library
	lib.Modules = maps.Clone(lib.Modules)
	for _, m := range set.Natives {
		lib.Modules[m.Name] = func() *native.Module { return m }
	}
	for _, m := range set.Modules {
		decl, err := m.declare()
		if err != nil {
			return nil, err
		}
		lib.Modules[m.Name] = func() *native.Module { return decl }
	}
	own := *s
	own.Library = &lib
	return &own, nil
}

func (ex *Execution) poll() *LimitError { return poll(ex.whole) }

// carry makes ctx the context that the machine carries, and the one whose end ends the execution.
func (ex *Execution) carry(ctx context.Context) { ex.ctx, ex.whole = hostContext{ctx, ex}, ctx }

// enter takes the machine for a call from outside.
func (ex *Execution) enter(ctx context.Context) error {
	if !ex.busy.CompareAndSwap(false, true) {
		return ErrBusy
	}
	ex.carry(ctx)
	return nil
}

// leave gives the machine back.
func (ex *Execution) leave() {
	ex.carry(context.Background())
	ex.busy.Store(false)
}

// stopped returns the error of a context that is over already, as the machine would find it out.
func (ex *Execution) stopped() error {
	if limit := ex.meter.Err(); limit != nil {
		return limit
	}
	if limit := ex.poll(); limit != nil {
		return ex.meter.Abort(limit)
	}
	return nil
}

// finish notes how the script ended and gives back what it held.
func (ex *Execution) finish(err error) error {
	ex.done = true
	if err != nil {
		if _, internal := err.(*InternalError); !internal {
			err = func() (out error) {
				defer guard(&out)
				return ex.exception(err)
			}()
		}
	}
	ex.err = err
	return err
}

// run runs to the end.
func (ex *Execution) run(ctx context.Context) error {
	if ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, ex.deadline)
		defer cancel()
	}
	if err := ex.enter(ctx); err != nil {
		return err
	}
	defer ex.leave()
	return ex.finish(ex.guarded(func() error {
		if err := ex.stopped(); err != nil {
			return err
		}
		_, err := ex.thread.Run(0)
		return err
	}))
}

// guarded calls f and makes an error of its panic.
func (ex *Execution) guarded(f func() error) (err error) {
	defer guard(&err)
	return f()
}

// Step runs about steps more steps, and says whether the script has ended. Work that cannot be interrupted, such as a sort with a
// script's comparison, is finished, and the next slices are shorter for it. After the end Step returns how it ended.
func (ex *Execution) Step(ctx context.Context, steps int64) (done bool, err error) {
	if ex.done {
		return true, ex.err
	}
	if ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, ex.deadline)
		defer cancel()
	}
	if err := ex.enter(ctx); err != nil {
		return false, err
	}
	defer ex.leave()
	err = ex.guarded(func() (err error) {
		if err = ex.stopped(); err == nil {
			done, err = ex.thread.Slice(max(steps, 1))
		}
		return err
	})
	if !done && err == nil {
		return false, nil
	}
	return true, ex.finish(err)
}

// Done reports whether the script has ended.
func (ex *Execution) Done() bool { return ex.done }

// Result returns what the execution has brought so far.
func (ex *Execution) Result() *Result {
	return &Result{Usage: ex.usage(), ex: ex}
}

// usage returns what was spent.
func (ex *Execution) usage() Usage {
	if ex.meter == nil {
		return Usage{}
	}
	u := ex.meter.Usage()
	if ex.thread != nil {
		u = ex.thread.Usage()
	}
	usage := Usage{Steps: u.Steps, NativeSteps: u.NativeSteps, PeakBytes: u.PeakBytes, TotalBytes: u.TotalBytes, Allocations: u.Allocations, Output: u.Output, Depth: u.Depth}
	if ex.grants != nil {
		usage.Capabilities = ex.grants.Uses()
	}
	return usage
}
