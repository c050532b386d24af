package minipy

import (
	"context"

	"github.com/minipy/minipy/object"
)

// Hook hands the exception to the script's sys.excepthook, as an interpreter does with an exception that nobody catches. called is false when the script
// has set none, when the exception is SystemExit and when it is not from a script that has ended: then the host shows it. err is what the hook raises, or a limit that
// it reaches; what it spends counts as the script's. The limit on time applies anew, and files that Result.Close has closed stay closed.
func (e *Exception) Hook(ctx context.Context) (called bool, err error) {
	ex := e.owner
	if ex == nil || e.exc == nil || e.Exit != nil || ex.thread == nil || !ex.done {
		return false, nil
	}
	if _, internal := ex.err.(*InternalError); internal { // the state of the machine is unknown
		return false, nil
	}
	if ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, ex.limit)
		defer cancel()
	}
	if err := ex.enter(ctx); err != nil {
		return false, err
	}
	defer ex.leave()
	hook := ex.exceptHook()
	if hook.IsUnbound() {
		return false, nil
	}
	defer guard(&err)
	if err := ex.stopped(); err != nil {
		return true, err
	}
	ex.meter.BeginOperation()
	tb, err := ex.thread.GetAttr(e.exc.Value(), nameTraceback)
	if err == nil {
		_, err = ex.thread.Invoke(hook, e.exc.Class().Value(), e.exc.Value(), tb)
	}
	if err == nil {
		err = ex.meter.Err()
	}
	if err != nil {
		err = ex.exception(err)
	}
	return true, err
}

var (
	nameTraceback  = object.Intern("__traceback__")
	nameExceptHook = object.Intern("excepthook")
	nameOwnHook    = object.Intern("__excepthook__")
)

// exceptHook returns what the script has set as sys.excepthook, Unbound when nothing.
func (ex *Execution) exceptHook() object.Value {
	v, _ := ex.thread.Modules().GetString("sys")
	sys := v.Module()
	if sys == nil {
		return object.Unbound
	}
	hook, ok := sys.Dict().GetStr(nameExceptHook) // the library's own is not bound as long as nobody has asked for it
	if !ok {
		return object.Unbound
	}
	if own, ok := sys.Dict().GetStr(nameOwnHook); ok && own == hook {
		return object.Unbound
	}
	return hook
}
