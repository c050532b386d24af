package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Coroutines are generators that only await drives: await is YIELDFROM over what GETAWAITABLE returns, so suspension and results take the ways of
// vm/generator.go. Here is what decides whether something may be awaited, and the messages when not.

// getAwaitable does GETAWAITABLE: the iterator that await drives.
func (t *Thread) getAwaitable(in bytecode.Instr, v object.Value) error {
	ok, err := t.awaitable(v)
	if err != nil {
		return err
	}
	if ok {
		t.regs()[in.A()] = v
		return nil
	}
	method, self, err := t.special(v, strAwait)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return t.cannotAwait(v)
	}
	n := len(t.frames)
	err = t.callSpecial(target{cont: contAwait, dst: in.A()}, method, self, v)
	if err != nil && len(t.frames) == n {
		return t.asyncForCause(err, v)
	}
	return err
}

// awaitable reports whether v itself is what await drives: a coroutine, a step of an async generator, or a generator declared with types.coroutine.
func (t *Thread) awaitable(v object.Value) (bool, error) {
	switch o := v.Object().(type) {
	case *object.AsyncStep:
		return true, nil
	case *object.Generator:
		if o.Kind() == object.KindGenerator {
			return o.Function().Awaitable(), nil
		}
		if o.Kind() != object.KindCoroutine {
			return false, nil
		}
		if o.State() == object.GeneratorSuspended {
			code := o.Function().Code().(*bytecode.Code)
			if code.Instrs[o.PC()-1].Op() == bytecode.YieldFrom {
				return false, object.RuntimeErrorf("coroutine is being awaited already")
			}
		}
		return true, nil
	}
	return false, nil
}

// cannotAwait is the TypeError for awaiting v. What asked is told by the instructions before GETAWAITABLE.
func (t *Thread) cannotAwait(v object.Value) error {
	name := object.TypeName(v)
	switch t.awaiter() {
	case strAenter, strAexit:
		return object.TypeErrorf("'async with' received an object from %s that does not implement __await__: %s", t.awaiter(), name)
	case strAnext:
		return t.asyncForCause(object.TypeErrorf("object %s can't be used in 'await' expression", name), v)
	}
	return object.TypeErrorf("object %s can't be used in 'await' expression", name)
}

// awaiter names the special method whose result the GETAWAITABLE on top awaits: that of an async with or async for; nil for a plain await.
func (t *Thread) awaiter() *object.Str {
	fr := t.top()
	code := fr.code.Instrs
	switch at := fr.pc - 2; {
	case at >= 0 && code[at].Op() == bytecode.WithExit:
		return strAexit
	case at >= 0 && code[at].Op() == bytecode.AsyncNext:
		return strAnext
	case at >= 1 && code[at].Op() == bytecode.CallMethod && code[at-1].Op() == bytecode.LoadSpecial:
		return strAenter
	}
	return nil
}

// asyncForCause wraps an error about what __anext__ returned, in an async for; others stay.
func (t *Thread) asyncForCause(err error, v object.Value) error {
	e, ok := err.(*object.Error)
	if !ok || t.awaiter() != strAnext {
		return err
	}
	cause, fail := object.ExceptionOf(t.meter, e)
	if fail != nil {
		return fail
	}
	wrapped := &object.Error{Class: object.TypeError, Msg: "'async for' received an invalid object from __anext__: " + object.TypeName(v)}
	exc, fail := object.ExceptionOf(t.meter, wrapped)
	if fail != nil {
		return fail
	}
	exc.SetCause(cause.Value())
	exc.SetContext(cause.Value())
	return wrapped
}

// checkAwait makes sure that what __await__ returned can be driven.
func (t *Thread) checkAwait(v object.Value) error {
	switch v.Kind() {
	case object.KindGenerator, object.KindIterator, object.KindNativeIter:
		return nil
	case object.KindCoroutine:
		return object.TypeErrorf("__await__() returned a coroutine")
	}
	method, _, err := t.special(v, strNext)
	if err == nil && method.IsUnbound() {
		err = object.TypeErrorf("__await__() returned non-iterator of type '%s'", object.TypeName(v))
	}
	return err
}

// iterCoroutine does GETITER of a coroutine: only generators declared with types.coroutine may delegate to one.
func (t *Thread) iterCoroutine(in bytecode.Instr, v object.Value) error {
	fr := t.top()
	if at := fr.pc + 1; at >= len(fr.code.Instrs) || fr.code.Instrs[at].Op() != bytecode.YieldFrom {
		return object.TypeErrorf("'coroutine' object is not iterable")
	}
	if !fr.fn.Awaitable() {
		return object.TypeErrorf("cannot 'yield from' a coroutine object in a non-coroutine generator")
	}
	t.regs()[in.A()] = v
	return nil
}

// asyncIter does ASYNCITER.
func (t *Thread) asyncIter(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	if v.Is(object.KindAsyncGenerator) {
		t.regs()[in.A()] = v
		return nil
	}
	method, self, err := t.special(v, strAiter)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return object.TypeErrorf("'async for' requires an object with __aiter__ method, got %s", object.TypeName(v))
	}
	return t.callSpecial(target{cont: contAsyncIter, dst: in.A()}, method, self, v)
}

// checkAsyncIter makes sure that what __aiter__ returned is an asynchronous iterator.
func (t *Thread) checkAsyncIter(v object.Value) error {
	method, _, err := t.special(v, strAnext)
	if err == nil && method.IsUnbound() {
		err = object.TypeErrorf("'async for' received an object from __aiter__ that does not implement __anext__: %s", object.TypeName(v))
	}
	return err
}

// asyncNext does ASYNCNEXT.
func (t *Thread) asyncNext(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	if v.Is(object.KindAsyncGenerator) {
		step, err := object.NewAsyncStep(t.meter, v.Generator(), object.StepSend, object.None)
		if err == nil {
			t.regs()[in.A()] = step
		}
		return err
	}
	method, self, err := t.special(v, strAnext)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return object.TypeErrorf("'async for' requires an iterator with __anext__ method, got %s", object.TypeName(v))
	}
	return t.callSpecial(target{cont: contStore, dst: in.A()}, method, self, v)
}

// awaitMethod is coroutine.__await__.
var awaitMethod = &native.Func{Name: "__await__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return an iterator to be used in await.",
	Run: func(c native.Call, args []object.Value) (object.Value, error) {
		return object.NewCoroutineWrapper(c.Meter(), args[0].Generator())
	}}

func init() {
	native.Getters(object.CoroutineClass, &native.Getter{Name: "cr_origin", Member: true, Doc: "None: where coroutines are made is not kept track of.",
		Get: func(native.Call, object.Value) (object.Value, error) { return object.None, nil }})
	// cr_await: what a suspended coroutine waits for.
	for class, name := range map[*object.Class]string{object.CoroutineClass: "cr_await", object.AsyncGenClass: "ag_await", object.GeneratorClass: "gi_yieldfrom"} {
		native.Getters(class, &native.Getter{Name: name, Doc: "What it waits for, or None.",
			Get: func(_ native.Call, v object.Value) (object.Value, error) {
				g := v.Generator()
				if g.State() != object.GeneratorSuspended {
					return object.None, nil
				}
				code := g.Function().Code().(*bytecode.Code)
				if in := code.Instrs[g.PC()-1]; in.Op() == bytecode.YieldFrom {
					return g.Registers()[in.A()], nil
				}
				return object.None, nil
			}})
	}
}
