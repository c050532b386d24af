package vm

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// An async generator is resumed by awaiting a step (__anext__, asend, athrow, aclose). The step is no frame of its own: it resumes the
// generator for the target of whoever awaits it. What the generator itself awaits passes through to there as it is; what it yields ends
// the step and becomes its result (see yieldValue). While a step is on its way the generator refuses others.

// stepSend resumes the generator of a step, sending v into it.
func (t *Thread) stepSend(s *object.AsyncStep, v object.Value, to target) error {
	g := s.Generator()
	sends := s.StepKind() == object.StepSend
	switch s.State() {
	case object.StepClosed:
		return reusedStep(s)
	case object.StepFresh:
		if !sends && g.State() == object.GeneratorDone {
			s.SetState(object.StepClosed)
			return t.deliverStop(to, object.None)
		}
		if err := t.beginStep(s); err != nil {
			return err
		}
		if !sends {
			return t.beginThrow(s, v, to)
		}
		if v.IsNone() {
			v = s.Given()
		}
	}
	return t.inStep(s, func(flags uint8) error { return t.resume(g, v, to, flags) })
}

// beginStep makes a fresh step the one that drives its generator.
func (t *Thread) beginStep(s *object.AsyncStep) error {
	g := s.Generator()
	if g.Step() != nil {
		s.SetState(object.StepClosed)
		return object.RuntimeErrorf("%s: asynchronous generator is already running", [...]string{
			object.StepSend: "anext()", object.StepThrow: "athrow()", object.StepClose: "aclose()"}[s.StepKind()])
	}
	if s.StepKind() != object.StepSend && g.Closing() {
		s.SetState(object.StepClosed)
		return &object.Error{Class: object.StopAsyncIteration}
	}
	s.SetState(object.StepBegun)
	return t.noteGenerator(g)
}

// beginThrow throws what a step of athrow or aclose throws.
func (t *Thread) beginThrow(s *object.AsyncStep, v object.Value, to target) error {
	if !v.IsNone() {
		s.SetState(object.StepFresh)
		return object.RuntimeErrorf("can't send non-None value to a just-started coroutine")
	}
	g := s.Generator()
	err := error(&object.Error{Class: object.GeneratorExit})
	if s.StepKind() == object.StepClose {
		g.SetClosing()
	} else {
		args := s.Given().Tuple().Items()
		exc, fail := t.thrown(args[0], args[1])
		if fail != nil {
			s.SetState(object.StepClosed)
			return fail
		}
		err = exc.Err()
	}
	return t.inStep(s, func(flags uint8) error { return t.throwInto(g, err, to, flags) })
}

// stepThrow raises err in the generator of a step.
func (t *Thread) stepThrow(s *object.AsyncStep, err error, to target) error {
	switch s.State() {
	case object.StepClosed:
		return reusedStep(s)
	case object.StepFresh:
		if s.StepKind() != object.StepSend {
			s.SetState(object.StepClosed)
			return err
		}
		if err := t.beginStep(s); err != nil {
			return err
		}
	}
	return t.inStep(s, func(flags uint8) error { return t.throwInto(s.Generator(), err, to, flags) })
}

// inStep resumes the generator of s by begin, with s driving it. A failure before its frame is there ends the step.
func (t *Thread) inStep(s *object.AsyncStep, begin func(flags uint8) error) error {
	g := s.Generator()
	flags := uint8(0)
	if s.StepKind() == object.StepClose {
		flags = flagClosing
	}
	n := len(t.frames)
	if g.State() != object.GeneratorRunning {
		g.SetStep(s)
	}
	err := begin(flags)
	if err != nil && len(t.frames) == n {
		s.SetState(object.StepClosed)
		if g.Step() == s {
			g.SetStep(nil)
		}
	}
	return err
}

func reusedStep(s *object.AsyncStep) error {
	if s.StepKind() == object.StepSend {
		return object.RuntimeErrorf("cannot reuse already awaited __anext__()/asend()")
	}
	return object.RuntimeErrorf("cannot reuse already awaited aclose()/athrow()")
}

// noteGenerator adds an async generator that is resumed for the first time to the list of the event loop, if one keeps a list. Generators
// that are done are dropped from the list whenever it has doubled.
func (t *Thread) noteGenerator(g *object.Generator) error {
	if g.State() != object.GeneratorCreated {
		return nil
	}
	l := t.Stored(object.AsyncGenerators).List()
	if l == nil {
		return nil
	}
	if n := l.Len(); n >= 64 && n&(n-1) == 0 {
		if err := t.meter.Steps(int64(n)); err != nil {
			return err
		}
		kept := l.Items()[:0:0]
		for _, v := range l.Items() {
			if v.Generator().State() != object.GeneratorDone {
				kept = append(kept, v)
			}
		}
		fresh, err := object.ListOf(t.meter, kept)
		if err != nil {
			return err
		}
		l.Swap(fresh.Swap(nil))
	}
	return l.Append(t.meter, g.Value())
}

func newStep(kind object.StepKind, given func(c native.Call, args []object.Value) (object.Value, error)) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		v, err := given(c, args)
		if err != nil {
			return object.Unbound, err
		}
		return object.NewAsyncStep(c.Meter(), args[0].Generator(), kind, v)
	}
}

func noneGiven(native.Call, []object.Value) (object.Value, error) { return object.None, nil }

func init() {
	self := func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }
	native.Methods(object.AsyncGenClass,
		&native.Func{Name: "__aiter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the generator itself.", Run: self},
		&native.Func{Name: "__anext__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return an awaitable for the next item.",
			Run: newStep(object.StepSend, noneGiven)},
		&native.Func{Name: "asend", Params: native.Params("self", "value", "/"), Cost: native.Fixed(1), Doc: "Return an awaitable that sends a value and gives the next item.",
			Run: newStep(object.StepSend, func(_ native.Call, args []object.Value) (object.Value, error) { return args[1], nil })},
		&native.Func{Name: "athrow", Params: native.Params("self", "type", "value?", "traceback?", "/"), Cost: native.Fixed(1),
			Doc: "Return an awaitable that raises an exception in the generator and gives the next item.",
			Run: newStep(object.StepThrow, func(c native.Call, args []object.Value) (object.Value, error) {
				value := args[2]
				if value.IsUnbound() {
					value = object.None
				}
				return object.TupleOf(c.Meter(), args[1], value)
			})},
		&native.Func{Name: "aclose", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return an awaitable that ends the generator.",
			Run: newStep(object.StepClose, noneGiven)},
	)
	step := func(args []object.Value) *object.AsyncStep { return args[0].AsyncStep() }
	for _, class := range []*object.Class{object.AsyncSendClass, object.AsyncThrowClass} {
		native.Methods(class,
			&native.Func{Name: "__await__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the step itself.", Run: self},
			&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the step itself.", Run: self},
			&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Resume the generator.",
				Machine: machine(func(t *Thread, args []object.Value, to target) error { return t.stepSend(step(args), object.None, to) })},
			&native.Func{Name: "send", Params: native.Params("self", "value", "/"), Cost: native.Fixed(1), Doc: "Resume the generator, sending a value to what it awaits.",
				Machine: machine(func(t *Thread, args []object.Value, to target) error { return t.stepSend(step(args), args[1], to) })},
			&native.Func{Name: "throw", Params: native.Params("self", "type", "value?", "traceback?", "/"), Cost: native.Fixed(6), Doc: "Raise an exception in the generator.",
				Machine: machine(func(t *Thread, args []object.Value, to target) error {
					exc, err := t.thrown(args[1], args[2])
					if err != nil {
						return err
					}
					return t.stepThrow(step(args), exc.Err(), to)
				})},
			&native.Func{Name: "close", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "End the step: it cannot be awaited any more.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) {
					args[0].AsyncStep().SetState(object.StepClosed)
					return object.None, nil
				}},
		)
	}
}
