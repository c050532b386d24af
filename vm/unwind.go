package vm

import (
	"errors"
	"fmt"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/object"
)

// unwind looks for a handler of err in the frames above stop and goes on there. It returns err when there is none: the frames
// are gone then. Budget errors have no handlers but the borders of regions, also those that come up in here.
func (t *Thread) unwind(err error, stop int) error {
	for limit := t.meter.Err(); limit != nil; limit = t.meter.Err() { // again when there is not even enough to say so
		if err = t.leaveExceeded(stop); err == nil {
			return t.abandon(limit, stop)
		}
	}
	e, ok := err.(*object.Error)
	if !ok && !errors.As(err, &e) {
		var limit *budget.LimitError
		if errors.As(err, &limit) {
			return t.abandon(err, stop)
		}
		e = hostError(err)
	}
	fresh := e.Exc == nil
	exc, fail := object.ExceptionOf(t.meter, e)
	if fail != nil {
		return t.unwind(fail, stop)
	}
	if h := t.handled(); fresh && !h.IsNone() {
		exc.SetContext(h)
	}
	reraised, missing := t.reraising, t.missing
	t.reraising, t.missing = false, false
	for len(t.frames) > stop {
		fr := t.top()
		if fr.code == nil {
			to := target{fr.cont, fr.dst, fr.phase}
			t.pop()
			if done, err := t.stopInstead(exc, to, stop); done {
				return err
			}
			continue
		}
		pc := fr.pc - 1
		if !reraised && !fr.code.Hidden() {
			if fail := exc.AddTrace(t.meter, object.TraceEntry{Code: fr.code, PC: int32(pc), Attr: missing}); fail != nil {
				return t.unwind(fail, stop)
			}
		}
		reraised, missing = false, false
		if err := t.meter.Steps(int64(len(fr.code.Handlers) / 8)); err != nil {
			return t.unwind(err, stop)
		}
		if h, ok := fr.code.HandlerAt(pc); ok {
			t.stack[fr.base+int(h.Reg)] = exc.Value()
			fr.pc = int(h.Target)
			return nil
		}
		if err := t.meter.Steps(1); err != nil {
			return t.unwind(err, stop)
		}
		to := target{fr.cont, fr.dst, fr.phase}
		if fr.flags&flagGenerator != 0 {
			g, closing := fr.gen, fr.flags&flagClosing != 0
			if exc, fail = t.leaveRaising(g, exc); fail != nil {
				return t.unwind(fail, stop)
			}
			if closing && exc.Class().IsSubclass(object.GeneratorExit) {
				t.pop()
				if to.cont == contClosed {
					exc = t.top().gen.TakePending().Exception()
					continue
				}
				if err := t.closed(g, to); err != nil {
					return t.unwind(err, stop)
				}
				return nil
			}
		}
		t.pop()
		if done, err := t.stopInstead(exc, to, stop); done {
			return err
		}
	}
	return &object.Error{Exc: exc, Cause: exc.Host()}
}

// stopInstead turns a StopIteration that left a __next__ into exhaustion, where the frame below asked for an item.
func (t *Thread) stopInstead(exc *object.Exception, to target, stop int) (done bool, err error) {
	if wantsStop(to.cont) && exc.Class().IsSubclass(object.StopIteration) && len(t.frames) > stop {
		if err := t.deliverStop(to, stopValue(exc.Err())); err != nil {
			return true, t.unwind(err, stop)
		}
		return true, nil
	}
	return false, nil
}

// abandon drops all frames above stop: the execution, or the region that this is a nested run of, is over.
func (t *Thread) abandon(err error, stop int) error {
	t.dropFrames(stop)
	return err
}

// dropFrames drops all frames above stop. Their generators have ended.
func (t *Thread) dropFrames(stop int) {
	for len(t.frames) > stop {
		if fr := t.top(); fr.flags&flagGenerator != 0 {
			fr.gen.SetState(object.GeneratorDone)
		}
		t.pop()
	}
}

// where returns "file:line" of the innermost script frame. What is charged before the first frame or behind the last belongs to the module that is
// about to run or has run.
func (t *Thread) where() string {
	for i := len(t.frames) - 1; i >= 0; i-- {
		if fr := &t.frames[i]; fr.code != nil && !fr.code.Hidden() {
			return fmt.Sprintf("%s:%d", fr.code.File.Name(), fr.code.LineAt(fr.pc-1))
		}
	}
	switch {
	case t.loading != nil:
		return fmt.Sprintf("%s:%d", t.loading.File.Name(), t.loading.LineAt(0))
	case t.begun != nil:
		return fmt.Sprintf("%s:%d", t.begun.File.Name(), t.begun.LineAt(len(t.begun.Instrs)-1))
	}
	return ""
}

// hostError makes an exception of an error that came from Go code and is none: RuntimeError, with the error kept for errors.Is.
func hostError(err error) *object.Error {
	var denied *capability.DeniedError
	if errors.As(err, &denied) {
		return deniedError(err).(*object.Error)
	}
	return &object.Error{Class: object.RuntimeError, Msg: err.Error(), Cause: err}
}

// deniedError makes a PermissionError of a refusal.
func deniedError(err error) error {
	var denied *capability.DeniedError
	if errors.As(err, &denied) {
		return &object.Error{Class: object.PermissionError, Msg: denied.Error(), Cause: err}
	}
	return err
}
