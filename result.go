package minipy

import (
	"cmp"
	"context"
	"slices"

	"github.com/minipy/minipy/object"
)

// Usage is what an execution spent. All of it is the same in every run of the same script with the same input, on every machine.
type Usage struct {
	Steps        int64            `json:"steps"`                  // instructions and units of native work
	NativeSteps  int64            `json:"native_steps"`           // of them units of native work: what builtins and the library do
	PeakBytes    int64            `json:"peak_bytes"`             // highest count of live bytes
	TotalBytes   int64            `json:"total_bytes"`            // all bytes ever charged
	Allocations  int64            `json:"allocations"`            // charges for memory
	Output       int64            `json:"output_bytes"`           // bytes written
	Depth        int64            `json:"depth"`                  // deepest call
	Capabilities map[string]int64 `json:"capabilities,omitempty"` // uses by name
}

// Result is what an execution brought: its globals, its functions to call, what it spent. Its methods are for one goroutine at a time.
type Result struct {
	Usage Usage
	ex    *Execution
}

// LiveUsage counts what a script can reach of one type.
type LiveUsage struct {
	Type  string `json:"type"`  // the name of the class
	Count int64  `json:"count"` // objects
	Bytes int64  `json:"bytes"`
}

// Live tells what the script can still reach, by type, the most bytes first, as of now: after a limit on memory, what did not fit in can be seen here.
// The last entry, "(machine)", is what belongs to no object: stacks, frames, tables. It takes a walk over all of it, which is not charged. It is nil
// while the script runs, and when it ran elsewhere.
func (r *Result) Live() []LiveUsage {
	ex := r.ex
	if ex.thread == nil || !ex.busy.CompareAndSwap(false, true) {
		return nil
	}
	defer ex.busy.Store(false)
	rest, types := ex.thread.Live()
	live := make([]LiveUsage, 0, len(types)+1)
	for name, u := range types {
		live = append(live, LiveUsage{name, u.Count, u.Bytes})
		rest -= u.Bytes
	}
	slices.SortFunc(live, func(a, b LiveUsage) int {
		return cmp.Or(cmp.Compare(b.Bytes, a.Bytes), cmp.Compare(a.Type, b.Type))
	})
	return append(live, LiveUsage{"(machine)", 1, rest})
}

// remoteResult is what is known of an execution that took place elsewhere.
type remoteResult struct {
	names   []string
	globals map[string]Value
}

// NewResult returns the Result of an execution that took place in another process: its globals are free values and it cannot be called.
func NewResult(usage Usage, globals []Global) *Result {
	r := &remoteResult{globals: map[string]Value{}}
	for _, g := range globals {
		r.names = append(r.names, g.Name)
		r.globals[g.Name] = ValueOf(g.Value)
	}
	return &Result{Usage: usage, ex: &Execution{done: true, remote: r}}
}

// Get returns a global of the script; ok is false when there is none of that name.
func (r *Result) Get(name string) (v Value, ok bool) {
	if r.ex.remote != nil {
		v, ok = r.ex.remote.globals[name]
		return v, ok
	}
	if r.ex.thread == nil || r.ex.thread.Main() == nil {
		return None, false
	}
	w, ok := r.ex.thread.Main().Dict().GetString(name)
	if !ok || w.IsUnbound() {
		return None, false
	}
	return r.ex.wrap(w), true
}

// Names returns the names of the script's globals in the order in which they stand there, without those that begin with two
// underscores.
func (r *Result) Names() []string {
	if r.ex.remote != nil {
		return append([]string(nil), r.ex.remote.names...)
	}
	if r.ex.thread == nil || r.ex.thread.Main() == nil {
		return nil
	}
	var names []string
	d := r.ex.thread.Main().Dict()
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		if s := k.Str(); s != nil && !v.IsUnbound() && (len(s.String()) < 2 || s.String()[:2] != "__") {
			names = append(names, goText(s.String()))
		}
	}
	return names
}

// Call calls a function that the script defined. args are converted as With does; a last one of type Kwargs gives keyword arguments. The
// call spends from the budget of the execution (a time limit counts anew), and Usage grows by it. An execution that ended by a limit cannot be
// called any more; while a call runs, another one is refused with ErrBusy.
func (r *Result) Call(ctx context.Context, name string, args ...any) (Value, error) {
	if r.ex.remote != nil {
		return None, hostError("%s cannot be called: the script ran in another process", name)
	}
	fn, ok := r.Get(name)
	if !ok {
		if r.ex.thread == nil {
			return None, hostError("%s cannot be called: the script did not start: %w", name, r.ex.err)
		}
		return None, &Exception{Type: "NameError", Message: "name '" + name + "' is not defined"}
	}
	v, err := r.ex.call(ctx, fn.v, name, args, false)
	if err != ErrBusy {
		r.Usage = r.ex.usage()
	}
	return v, err
}

// Close closes the files that the script left open. It need not be called: what nothing refers to is closed in time. Afterwards calls into the
// script work, but files do not.
func (r *Result) Close() error {
	if r.ex.grants == nil {
		return nil
	}
	return r.ex.grants.Close()
}

// call calls fn, which belongs to ex. name is how errors name it. While the machine runs, a host function may call back, if back is set.
func (ex *Execution) call(ctx context.Context, fn object.Value, name string, args []any, back bool) (Value, error) {
	if !ex.busy.CompareAndSwap(false, true) {
		if back {
			return ex.callBack(ctx, fn, name, args)
		}
		return None, ErrBusy
	}
	if !ex.done {
		ex.busy.Store(false)
		return None, hostError("the script has not ended: it can be called when it has")
	}
	if e, ok := ex.err.(*InternalError); ok { // the state of the machine is unknown
		ex.busy.Store(false)
		return None, e
	}
	if ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, ex.limit)
		defer cancel()
	}
	if ex.carry(ctx); isWithin(ctx) {
		ex.whole = context.Background()
	}
	defer ex.leave()
	ex.meter.BeginOperation()
	return ex.invoke(fn, name, args)
}

// callBack is call from a host function, while the machine waits for it.
func (ex *Execution) callBack(ctx context.Context, fn object.Value, name string, args []any) (Value, error) {
	depth := ex.host.Load()
	if depth <= 0 || !ex.host.CompareAndSwap(depth, -depth) {
		return None, ErrBusy
	}
	outer, whole := ex.ctx.Context, ex.whole
	if ex.ctx.Context = ctx; !isWithin(ctx) {
		ex.whole = ctx
	}
	defer func() {
		ex.ctx.Context, ex.whole = outer, whole
		ex.host.Store(depth)
	}()
	return ex.invoke(fn, name, args)
}

// invoke converts, calls and wraps.
func (ex *Execution) invoke(fn object.Value, name string, args []any) (v Value, err error) {
	defer func() {
		if e, ok := err.(*InternalError); ok {
			ex.err = e
		}
	}()
	defer guard(&err)
	if err := ex.stopped(); err != nil {
		return None, err
	}
	outer := ex.meter.Suspend()
	w, err := ex.inRegion(ex.ctx.Context, func() (object.Value, error) { return ex.convertAndInvoke(fn, name, args) })
	ex.meter.Resume(outer)
	if err == nil {
		err = ex.meter.Err()
	}
	if err != nil {
		return None, ex.exception(err)
	}
	return ex.wrap(w), nil
}

func (ex *Execution) convertAndInvoke(fn object.Value, name string, args []any) (object.Value, error) {
	if name == "" {
		name = "call"
	}
	conv := newConverter(ex)
	var kwargs *object.Dict
	if n := len(args); n > 0 {
		if kw, ok := args[n-1].(Kwargs); ok {
			args = args[:n-1]
			d, err := conv.from(name+"() keyword arguments", map[string]any(kw))
			if err != nil {
				return object.Unbound, err
			}
			kwargs = d.Dict()
		}
	}
	values := make([]object.Value, len(args))
	for i, arg := range args {
		var err error
		if values[i], err = conv.argument(name, i, arg); err != nil {
			return object.Unbound, err
		}
	}
	ex.meter.BeginOperation() // what was converted lies on the machine's stack in a moment
	if kwargs != nil {
		return ex.thread.InvokeKw(fn, values, kwargs)
	}
	return ex.thread.Invoke(fn, values...)
}
