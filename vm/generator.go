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

// resume runs g until it yields, returns or raises; the target gets what it yields. send is what its yield expression becomes; raise,
// when not nil, is raised there instead.
func (t *Thread) resume(g *object.Generator, send object.Value, raise error, to target) error {
	switch g.State() {
	case object.GeneratorRunning:
		return object.ValueErrorf("generator already executing")
	case object.GeneratorDone:
		if raise != nil {
			return raise
		}
		return t.deliverStop(to, object.None)
	}
	created := g.State() == object.GeneratorCreated
	if created && raise != nil {
		g.SetState(object.GeneratorDone)
		return raise
	}
	if created && !send.IsNone() {
		return object.TypeErrorf("can't send non-None value to a just-started generator")
	}
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
	fr.flags, fr.gen = flagGenerator, g
	g.SetSaved(t.handling)
	if h := g.Handling(); !h.IsUnbound() {
		t.handling = h
	}
	g.SetState(object.GeneratorRunning)
	if raise != nil {
		return raise
	}
	if !created {
		in := t.instr()
		switch in.Op() {
		case bytecode.Yield:
			t.stack[base+int(in.A())] = send
		case bytecode.YieldFrom:
			t.stack[base+int(in.A())+1] = send
			fr.pc-- // it asks its delegate again
		}
	}
	return t.meter.Steps(int64(len(regs) / 16))
}

// yieldOp does YIELD.
func (t *Thread) yieldOp(in bytecode.Instr) error {
	return t.yieldValue(t.regs()[in.B()], false)
}

// yieldValue suspends the running generator with value v. The frame's pc is behind the YIELD or YIELDFROM.
func (t *Thread) yieldValue(v object.Value, delegated bool) error {
	fr := t.top()
	g := fr.gen
	base, size := fr.base, fr.code.FrameSize()
	copy(g.Registers(), t.stack[base:base+size])
	g.SetPC(fr.pc)
	g.SetHandling(object.Unbound)
	if !object.Same(t.handling, g.Saved()) {
		g.SetHandling(t.handling)
		t.handling = g.Saved()
	}
	g.SetSaved(object.None)
	g.SetState(object.GeneratorSuspended)
	to := target{fr.cont, fr.dst, fr.phase}
	t.pop()
	if err := t.meter.Steps(int64(size / 16)); err != nil {
		return err
	}
	return t.deliver(to, v)
}

// yieldFrom does YIELDFROM: it takes the next item of the delegate, sending it what was sent.
func (t *Thread) yieldFrom(in bytecode.Instr) error {
	regs := t.regs()
	it, sent := regs[in.A()], regs[in.A()+1]
	to := target{cont: contYieldFrom}
	if g := it.Generator(); g != nil {
		return t.resume(g, sent, nil, to)
	}
	if sent.IsNone() {
		return t.nextOf(it, to)
	}
	send, err := t.GetAttr(it, strSend)
	if err != nil {
		return err
	}
	return t.invokeAbove(to, send, sent)
}

// generatorReturn ends the running generator with return value v.
func (t *Thread) generatorReturn(fr *frame, v object.Value) error {
	t.handling = fr.gen.Saved()
	fr.gen.SetState(object.GeneratorDone)
	to := target{fr.cont, fr.dst, fr.phase}
	t.pop()
	return t.deliverStop(to, v)
}

// throwInto raises err inside a suspended generator: at the innermost delegate of its yield from.
func (t *Thread) throwInto(g *object.Generator, err error, to target) error {
	if g.State() == object.GeneratorSuspended {
		if d := t.delegateOf(g); !d.IsUnbound() {
			return t.throwDelegate(g, d, err, to)
		}
	}
	return t.resume(g, object.None, err, to)
}

// delegateOf returns the iterator that a suspended generator waits for in yield from, Unbound when it is not in one.
func (t *Thread) delegateOf(g *object.Generator) object.Value {
	code := g.Function().Code().(*bytecode.Code)
	if in := code.Instrs[max(g.PC()-1, 0)]; in.Op() == bytecode.YieldFrom && g.State() == object.GeneratorSuspended {
		return g.Registers()[in.A()]
	}
	return object.Unbound
}

// throwDelegate hands an exception to the delegate of a generator; what the delegate then yields, returns or raises goes on in
// the generator. Each level is a nested run, bounded by the depth limit.
func (t *Thread) throwDelegate(g *object.Generator, d object.Value, err error, to target) error {
	e := err.(*object.Error)
	if e.ExcClass().IsSubclass(object.GeneratorExit) {
		if fail := t.closeIterator(d); fail != nil {
			return t.resume(g, object.None, fail, to)
		}
		return t.resume(g, object.None, err, to)
	}
	var v object.Value
	var fail error
	if inner := d.Generator(); inner != nil {
		v, fail = t.nestedThrow(inner, err)
	} else {
		method, ok, lookErr := t.lookupOptional(d, strThrow)
		if lookErr != nil || !ok {
			if lookErr != nil {
				err = lookErr
			}
			return t.resume(g, object.None, err, to)
		}
		exc, excErr := object.ExceptionOf(t.meter, e)
		if excErr != nil {
			return excErr
		}
		v, fail = t.Invoke(method, exc.Value())
	}
	if isStop(fail) {
		// the delegate is finished: the yield from has its value
		code := g.Function().Code().(*bytecode.Code)
		in := code.Instrs[g.PC()-1]
		g.Registers()[in.A()] = stopValue(fail)
		return t.resumeAfter(g, to)
	}
	if fail != nil {
		return t.resume(g, object.None, fail, to)
	}
	return t.deliver(to, v) // still suspended in the same yield from
}

// resumeAfter resumes a generator behind its YIELDFROM.
func (t *Thread) resumeAfter(g *object.Generator, to target) error {
	pc := g.PC()
	if err := t.resume(g, object.None, nil, to); err != nil {
		return err
	}
	t.top().pc = pc
	return nil
}

// nestedThrow throws into a generator in a nested run.
func (t *Thread) nestedThrow(g *object.Generator, err error) (object.Value, error) {
	return t.nest(func() error { return t.throwInto(g, err, target{cont: contExit}) })
}

// closeIterator closes a generator, or calls close of any other delegate that has one.
func (t *Thread) closeIterator(d object.Value) error {
	if g := d.Generator(); g != nil {
		return t.closeGenerator(g)
	}
	method, ok, err := t.lookupOptional(d, strClose)
	if err != nil || !ok {
		return err
	}
	_, err = t.Invoke(method)
	return err
}

// closeGenerator raises GeneratorExit inside g and expects it to end.
func (t *Thread) closeGenerator(g *object.Generator) error {
	switch g.State() {
	case object.GeneratorDone:
		return nil
	case object.GeneratorCreated:
		g.SetState(object.GeneratorDone)
		return nil
	}
	_, err := t.nestedThrow(g, &object.Error{Class: object.GeneratorExit})
	if err == nil {
		return object.RuntimeErrorf("generator ignored GeneratorExit")
	}
	if e, ok := err.(*object.Error); ok && (e.ExcClass().IsSubclass(object.GeneratorExit) || e.ExcClass().IsSubclass(object.StopIteration)) {
		return nil
	}
	return err
}
