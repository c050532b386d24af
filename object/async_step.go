package object

import "github.com/minipy/minipy/budget"

// StepKind says which method of an async generator made an AsyncStep.
type StepKind uint8

// The kinds of step.
const (
	StepSend  StepKind = iota // __anext__, asend
	StepThrow                 // athrow
	StepClose                 // aclose
)

// StepState says where an AsyncStep stands.
type StepState uint8

// The states of a step.
const (
	StepFresh StepState = iota // nobody awaited it
	StepBegun
	StepClosed // it has its result
)

// AsyncStep is the awaitable that a method of an async generator returns: awaiting it resumes the generator up to its next yield.
type AsyncStep struct {
	Header
	gen   *Generator
	value Value // what is sent, or the exception to throw (the arguments of athrow, a tuple)
	kind  StepKind
	state StepState
}

// The classes of steps, and of what coroutine.__await__ returns.
var (
	AsyncSendClass        = StaticClass("async_generator_asend", KindOpaque, ClassFinal, ObjectClass)
	AsyncThrowClass       = StaticClass("async_generator_athrow", KindOpaque, ClassFinal, ObjectClass)
	CoroutineWrapperClass = StaticClass("coroutine_wrapper", KindOpaque, ClassFinal, ObjectClass)
)

// AsyncGenerators is the key under which an event loop stores a list for the async generators that are begun (native.Call.Store): those that
// nobody exhausts are closed with the loop.
const AsyncGenerators = "async generators"

// Dynamic is the key under which a list of lists and values in turn is stored: each list holds one thing that is so while some call runs, such as the running event
// loop, and the value is what it held at first. When a call is dropped because its budget is exhausted, it holds again what it held when that call was made.
const Dynamic = "dynamic"

const asyncStepSize = headerSize + 8 + valueSize + 8

// NewAsyncStep returns a step of an async generator.
func NewAsyncStep(m *budget.Meter, g *Generator, kind StepKind, value Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(asyncStepSize)); err != nil {
		return Unbound, err
	}
	s := &AsyncStep{gen: g, value: value, kind: kind}
	s.Init(KindOpaque, s)
	return Value{ref: &s.Header}, nil
}

// AsyncStep returns the step behind v, or nil.
func (v Value) AsyncStep() (s *AsyncStep) {
	if v.ref != nil {
		s, _ = v.ref.self.(*AsyncStep)
	}
	return
}

// Value returns the step as a Value.
func (s *AsyncStep) Value() Value { return Value{ref: &s.Header} }

// Generator returns the async generator.
func (s *AsyncStep) Generator() *Generator { return s.gen }

// StepKind returns which method made it.
func (s *AsyncStep) StepKind() StepKind { return s.kind }

// State returns where it stands.
func (s *AsyncStep) State() StepState { return s.state }

// SetState moves it on.
func (s *AsyncStep) SetState(state StepState) { s.state = state }

// Given returns what is sent or thrown.
func (s *AsyncStep) Given() Value { return s.value }

// ClassOf implements Classed.
func (s *AsyncStep) ClassOf() *Class {
	if s.kind == StepSend {
		return AsyncSendClass
	}
	return AsyncThrowClass
}

// Trace implements Object.
func (s *AsyncStep) Trace(t *Tracer) { t.Object(&s.gen.Header); t.Value(s.value) }

// Size implements Object.
func (s *AsyncStep) Size() int64 { return budget.SizeClassPointers(asyncStepSize) }

// CoroutineWrapper is coroutine.__await__(): an iterator that drives the coroutine.
type CoroutineWrapper struct {
	Header
	gen *Generator
}

const coroutineWrapperSize = headerSize + 8

// NewCoroutineWrapper returns the iterator that drives a coroutine.
func NewCoroutineWrapper(m *budget.Meter, g *Generator) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(coroutineWrapperSize)); err != nil {
		return Unbound, err
	}
	w := &CoroutineWrapper{gen: g}
	w.Init(KindOpaque, w)
	return Value{ref: &w.Header}, nil
}

// Driven returns the generator or coroutine that iterating v drives: v itself, or the one behind a coroutine_wrapper; nil for anything else.
func (v Value) Driven() *Generator {
	if v.ref == nil {
		return nil
	}
	switch o := v.ref.self.(type) {
	case *Generator:
		return o
	case *CoroutineWrapper:
		return o.gen
	}
	return nil
}

// ClassOf implements Classed.
func (w *CoroutineWrapper) ClassOf() *Class { return CoroutineWrapperClass }

// Trace implements Object.
func (w *CoroutineWrapper) Trace(t *Tracer) { t.Object(&w.gen.Header) }

// Size implements Object.
func (w *CoroutineWrapper) Size() int64 { return budget.SizeClassPointers(coroutineWrapperSize) }
