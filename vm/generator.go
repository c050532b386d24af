package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// A generator owns its registers while it is suspended. Resuming copies them in above the running frame, yielding copies them
// out; both cost 16 bytes a register and no allocation.

// makeGenerator makes the generator (or coroutine) for a call whose arguments are bound at stack[base:].
func (t *Thread) makeGenerator(fn *object.Function, code *bytecode.Code, base int, to target) error {
	kind := object.KindGenerator
	switch code.Flags & (bytecode.Generator | bytecode.Coroutine) {
	case bytecode.Coroutine:
		kind = object.KindCoroutine
	case bytecode.Coroutine | bytecode.Generator:
		kind = object.KindAsyncGenerator
	}
	size := code.FrameSize()
	if err := t.meter.Steps(int64(size / 8)); err != nil {
		return err
	}
	g, err := object.NewGenerator(t.meter, kind, fn, size)
	if err != nil {
		return err
	}
	copy(g.Registers(), t.stack[base:base+code.NumParams()])
	return t.deliver(to, g.Value())
}

// resume runs g until it yields, returns or raises; the target gets what it yields. send is what its yield expression becomes. flags are those
// of the frame besides flagGenerator: flagClosing, or none.
func (t *Thread) resume(g *object.Generator, send object.Value, to target, flags uint8) error {
	switch g.State() {
	case object.GeneratorRunning:
		return object.ValueErrorf("%s already executing", g.KindName())
	case object.GeneratorDone:
		switch g.Kind() {
		case object.KindCoroutine:
			return object.RuntimeErrorf("cannot reuse already awaited coroutine")
		case object.KindAsyncGenerator:
			g.EndStep()
			return &object.Error{Class: object.StopAsyncIteration}
		}
		return t.deliverStop(to, object.None)
	case object.GeneratorCreated:
		if !send.IsNone() {
			return object.TypeErrorf("can't send non-None value to a just-started %s", g.KindName())
		}
		return t.enterGenerator(g, to, flags)
	}
	for {
		if err := t.enterGenerator(g, to, flags); err != nil {
			return err
		}
		fr := t.top()
		in := t.instr()
		switch in.Op() {
		case bytecode.Yield:
			t.stack[fr.base+int(in.A())] = send
			return nil
		case bytecode.YieldFrom:
			at := fr.base + int(in.A())
			t.stack[at+1] = send
			d := t.stack[at].Driven()
			if d == nil || d.State() != object.GeneratorSuspended {
				fr.pc-- // it asks its delegate again
				return nil
			}
			// The delegate goes on at once, as when the YIELDFROM ran again, which takes its step.
			if err := t.meter.Steps(1); err != nil {
				return err
			}
			g, to, flags = d, target{cont: contYieldFrom}, 0
		default:
			return nil
		}
	}
}

// enterGenerator pushes the frame of a generator that was not started or is suspended; it stands where it left off.
func (t *Thread) enterGenerator(g *object.Generator, to target, flags uint8) error {
	fn := g.Function()
	code := fn.Code().(*bytecode.Code)
	base := t.ceiling() + 1
	if err := t.reserve(base + code.FrameSize()); err != nil {
		return err
	}
	fr, err := t.pushFrame(false)
	if err != nil {
		return err
	}
	regs := g.Registers()
	copy(t.stack[base:], regs)
	fr.code, fr.fn, fr.base, fr.pc = code, fn, base, g.PC()
	fr.cont, fr.dst, fr.phase = to.cont, to.dst, to.phase
	fr.flags, fr.gen = flagGenerator|flags, g
	t.enterHandling(g)
	g.SetState(object.GeneratorRunning)
	return t.meter.Steps(switchCost(to.cont, len(regs)))
}

// switchCost is what resuming or suspending a generator with n registers costs. For loops do it in hot, where it is one instruction; it must
// not matter for the count when they do it here.
func switchCost(c cont, n int) int64 {
	if c == contFor {
		return int64(n / 16)
	}
	return int64(3 + n/16)
}

// A generator handles exceptions of its own: what its except clauses handle goes to sleep with it, whatever is being handled where it is
// resumed. While it handles none, that of its surroundings shows through (see handled).

// enterHandling is called when g begins to run.
func (t *Thread) enterHandling(g *object.Generator) {
	g.SetSaved(t.handling)
	if !t.handling.IsNone() {
		t.inheriting++
	}
	t.handling = g.Handling()
}

// leaveHandling is called when g ceases to run.
func (t *Thread) leaveHandling(g *object.Generator) {
	t.handling = g.Saved()
	if !t.handling.IsNone() {
		t.inheriting--
	}
}

// handled returns the exception being handled: sys.exception(). None when there is none.
func (t *Thread) handled() object.Value {
	if !t.handling.IsNone() || t.inheriting == 0 {
		return t.handling
	}
	i := len(t.frames) - 1
	for i >= 0 && (t.frames[i].gen == nil || t.frames[i].gen.Saved().IsNone()) {
		i--
	}
	// A limit that this reaches is sticky: whoever charges next notices.
	_ = t.meter.Steps(int64(len(t.frames)-i) / 8)
	if i < 0 {
		return object.None
	}
	return t.frames[i].gen.Saved()
}

// yieldOp does YIELD.
func (t *Thread) yieldOp(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	if fr := t.top(); fr.cont == contNextItem && fr.flags == flagGenerator && !scripted(v) && fr.gen.Kind() == object.KindGenerator {
		if ext := t.frames[len(t.frames)-2].ext; ext != nil && ext.native != nil && ext.native.Reduce != nil && ext.stage == stageStep {
			return t.yieldReduce(in, ext, v)
		}
	}
	return t.yieldValue(v, false)
}

// yieldReduce is YIELD for a generator whose items a reducer takes, as in sum(x for x in xs): when the reducer wants more, the generator
// goes on at once and was never suspended. v is no script's object, which the reducer would have to ask.
func (t *Thread) yieldReduce(in bytecode.Instr, ext *frameExt, v object.Value) error {
	if err := t.meter.Steps(1); err != nil {
		return err
	}
	done, err := ext.native.Reduce.Step(t, &ext.state, v)
	if err == nil {
		err = t.meter.Err()
	}
	if err == nil && !done {
		t.regs()[in.A()] = object.None
		return nil
	}
	t.suspend()
	return t.finishOr(ext, err)
}

// yieldValue suspends the running generator with value v; delegated says that v comes from what it waits for in yield from or await. The
// frame's pc is behind the YIELD or YIELDFROM. Whoever delegates to it is suspended as well, and so on.
func (t *Thread) yieldValue(v object.Value, delegated bool) error {
	for {
		fr := t.top()
		g, size := fr.gen, fr.code.FrameSize()
		to := target{fr.cont, fr.dst, fr.phase}
		closing := fr.flags&flagClosing != 0
		t.suspend()
		if err := t.meter.Steps(switchCost(to.cont, size)); err != nil {
			return err
		}
		item := g.Kind() == object.KindAsyncGenerator && !delegated // for whoever awaits the step
		if item {
			g.EndStep()
		}
		switch {
		case closing && (item || g.Kind() != object.KindAsyncGenerator):
			return object.RuntimeErrorf("%s ignored GeneratorExit", g.KindName())
		case item:
			return t.deliverStop(to, v)
		case to.cont != contYieldFrom:
			return t.deliver(to, v)
		}
		delegated = true
	}
}

// suspend makes the running generator keep its registers and pops its frame.
func (t *Thread) suspend() {
	fr := t.top()
	g := fr.gen
	copy(g.Registers(), t.stack[fr.base:fr.base+fr.code.FrameSize()])
	g.SetPC(fr.pc)
	g.SetHandling(t.handling)
	t.leaveHandling(g)
	g.SetSaved(object.None)
	g.SetState(object.GeneratorSuspended)
	t.pop()
}

// yieldFrom does YIELDFROM: it takes the next item of the delegate, sending it what was sent.
func (t *Thread) yieldFrom(in bytecode.Instr) error {
	regs := t.regs()
	it, sent := regs[in.A()], regs[in.A()+1]
	to := target{cont: contYieldFrom}
	if g := it.Driven(); g != nil {
		return t.resume(g, sent, to, 0)
	}
	if s := it.AsyncStep(); s != nil {
		return t.stepSend(s, sent, to)
	}
	if sent.IsNone() {
		if err := t.meter.Steps(1); err != nil { // an iterator of the library takes longer than a delegate's frame
			return err
		}
		return t.nextOf(it, to)
	}
	send, err := t.GetAttr(it, strSend)
	if err != nil {
		return err
	}
	return t.invokeDelegate(to, send, sent)
}

// invokeDelegate is invokeAbove for a method of a delegate: a native one may raise StopIteration at once.
func (t *Thread) invokeDelegate(to target, method object.Value, args ...object.Value) error {
	n := len(t.frames)
	err := t.invokeAbove(to, method, args...)
	if len(t.frames) == n && isStop(err) && wantsStop(to.cont) {
		return t.deliverStop(to, stopValue(err))
	}
	return err
}

// generatorReturn ends the running generator with return value v.
func (t *Thread) generatorReturn(fr *frame, v object.Value) error {
	g := fr.gen
	t.leaveHandling(g)
	g.SetState(object.GeneratorDone)
	to := target{fr.cont, fr.dst, fr.phase}
	closing := fr.flags&flagClosing != 0
	t.pop()
	switch {
	case closing:
		return t.closed(g, to)
	case g.Kind() == object.KindAsyncGenerator:
		return &object.Error{Class: object.StopAsyncIteration}
	}
	return t.deliverStop(to, v)
}

// throwInto raises err inside a generator: at the innermost delegate of its yield from. The frames of all generators on the way are
// pushed, so that what the innermost does next goes its usual way through them.
func (t *Thread) throwInto(g *object.Generator, err error, to target, flags uint8) error {
	for {
		switch g.State() {
		case object.GeneratorRunning:
			return object.ValueErrorf("%s already executing", g.KindName())
		case object.GeneratorCreated:
			g.SetState(object.GeneratorDone)
			if flags&flagClosing != 0 {
				return t.closed(g, to)
			}
			return t.inContext(err)
		case object.GeneratorDone:
			switch {
			case flags&flagClosing != 0:
				return t.closed(g, to)
			case g.Kind() == object.KindCoroutine:
				return object.RuntimeErrorf("cannot reuse already awaited coroutine")
			}
			g.EndStep()
			return t.inContext(err)
		}
		if fail := t.enterGenerator(g, to, flags); fail != nil {
			return fail
		}
		d := t.delegate()
		if d.IsUnbound() {
			return t.inContext(err)
		}
		if fail := t.meter.Steps(1); fail != nil {
			return fail
		}
		inner := d.Driven()
		if !isGeneratorExit(err) {
			if inner == nil {
				return t.throwDelegate(d, err)
			}
			g, to, flags = inner, target{cont: contYieldFrom}, 0
			continue
		}
		// The delegate is closed first; then the exception is raised here.
		exc, fail := object.ExceptionOf(t.meter, err.(*object.Error))
		if fail != nil {
			return fail
		}
		g.SetPending(exc.Value())
		if inner == nil {
			return t.closeDelegate(d, err)
		}
		g, to, flags = inner, target{cont: contClosed}, flagClosing
		err = &object.Error{Class: object.GeneratorExit}
	}
}

// inContext gives an exception that is thrown into a generator the one being handled there as its context.
func (t *Thread) inContext(err error) error {
	e, ok := err.(*object.Error)
	if !ok || t.handling.IsNone() {
		return err
	}
	exc, fail := object.ExceptionOf(t.meter, e)
	if fail != nil {
		return fail
	}
	exc.SetContext(t.handling)
	return err
}

func isGeneratorExit(err error) bool {
	e, ok := err.(*object.Error)
	return ok && e.ExcClass().IsSubclass(object.GeneratorExit)
}

// delegate returns the iterator that the generator on top, just entered, waits for in yield from; Unbound when it is not in one.
func (t *Thread) delegate() object.Value {
	fr := t.top()
	if fr.pc == 0 {
		return object.Unbound
	}
	if in := t.instr(); in.Op() == bytecode.YieldFrom {
		return t.stack[fr.base+int(in.A())]
	}
	return object.Unbound
}

// throwDelegate hands an exception to a delegate that is no generator, for the generator on top.
func (t *Thread) throwDelegate(d object.Value, err error) error {
	to := target{cont: contYieldFrom}
	if s := d.AsyncStep(); s != nil {
		return t.stepThrow(s, err, to)
	}
	method, ok, fail := t.lookupOptional(d, strThrow)
	if fail != nil {
		return fail
	}
	if !ok {
		return err
	}
	exc, fail := object.ExceptionOf(t.meter, err.(*object.Error))
	if fail != nil {
		return fail
	}
	return t.invokeDelegate(to, method, exc.Value())
}

// closeDelegate closes a delegate that is no generator, for the generator on top; then the pending exception is raised.
func (t *Thread) closeDelegate(d object.Value, err error) error {
	method, ok, fail := t.lookupOptional(d, strClose)
	if fail != nil {
		return fail
	}
	if !ok {
		t.top().gen.TakePending()
		return err
	}
	return t.invokeAbove(target{cont: contClosed}, method)
}

// closed delivers the success of closing g.
func (t *Thread) closed(g *object.Generator, to target) error {
	if g.Kind() == object.KindAsyncGenerator {
		g.EndStep()
		return t.deliverStop(to, object.None)
	}
	return t.deliver(to, object.None)
}

// raisePending goes on in a generator whose delegate was closed: the exception that closed it is raised in the generator too.
func (t *Thread) raisePending() error {
	if e := t.top().gen.TakePending().Exception(); e != nil {
		return e.Err()
	}
	return &object.Error{Class: object.GeneratorExit}
}

// leaveRaising ends the generator of a frame that exc leaves. It returns the exception that goes on to the frame below: another one when
// exc means exhaustion, which must not be mistaken for that of the generator (PEP 479, PEP 525).
func (t *Thread) leaveRaising(g *object.Generator, exc *object.Exception) (*object.Exception, error) {
	t.leaveHandling(g)
	g.SetState(object.GeneratorDone)
	for _, c := range [...]*object.Class{object.StopIteration, object.StopAsyncIteration} {
		if !exc.Class().IsSubclass(c) || c == object.StopAsyncIteration && g.Kind() != object.KindAsyncGenerator {
			continue
		}
		e := &object.Error{Class: object.RuntimeError, Msg: g.KindName() + " raised " + c.Name()}
		wrapped, err := object.ExceptionOf(t.meter, e)
		if err != nil {
			return nil, err
		}
		wrapped.SetCause(exc.Value())
		wrapped.SetContext(exc.Value())
		return wrapped, nil
	}
	return exc, nil
}
