package minipy

import (
	"context"

	"github.com/minipy/minipy/object"
)

// Within returns a context under which Value.Call and Result.Call spend no more than limits, nor more than what is left to the script. When a call needs
// more, all that it runs is dropped and it returns a *LimitError, as when the whole budget is exhausted; but the script can go on, and can
// be called again. Time limits the call alone, and a cancellation of the context ends it alone. Zero fields set no limit of their own; Depth and
// Source do not count. Elsewhere the context is like its parent.
//
// A host function that returns such a *LimitError raises LimitReached (of the module minipy) in the script.
func Within(parent context.Context, limits Limits) context.Context {
	return context.WithValue(parent, withinKey{}, limits)
}

type withinKey struct{}

// isWithin reports whether the context is for a part of an execution.
func isWithin(ctx context.Context) bool {
	_, ok := ctx.Value(withinKey{}).(Limits)
	return ok
}

// inRegion calls f, in a region of the budget if ctx says so.
func (ex *Execution) inRegion(ctx context.Context, f func() (object.Value, error)) (object.Value, error) {
	limits, ok := ctx.Value(withinKey{}).(Limits)
	if !ok {
		return f()
	}
	if limit := poll(ctx); limit != nil {
		ex.part = limit
		return object.Unbound, limit
	}
	if err := limits.Validate(); err != nil {
		return object.Unbound, err
	}
	if limits.Time > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, limits.Time)
		defer cancel()
		outer := ex.ctx.Context
		ex.ctx.Context = ctx
		defer func() { ex.ctx.Context = outer }()
	}
	if err := ex.thread.EnterHostBudget(limits, func() *LimitError { return poll(ctx) }); err != nil {
		return object.Unbound, err
	}
	v, err := f()
	if limit := ex.thread.LeaveHostBudget(); limit != nil {
		ex.part = limit
		return object.Unbound, limit
	}
	return v, err
}
