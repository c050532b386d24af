package object

import "github.com/minipy/minipy/budget"

// GeneratorState says where a generator stands.
type GeneratorState uint8

// The states of a generator.
const (
	GeneratorCreated GeneratorState = iota
	GeneratorSuspended
	GeneratorRunning
	GeneratorDone
)

// Generator is a generator, coroutine or async generator (by its kind): a suspended frame. It owns its registers while it is
// suspended; the machine copies them in to resume it and out when it yields.
type Generator struct {
	Header
	fn       *Function
	regs     []Value
	pc       int
	state    GeneratorState
	handling Value // while suspended: the exception being handled inside, None when none
	saved    Value // while running: the exception that was being handled when it was resumed
	pending  Value // while what it delegates to is being closed: the exception to raise in it then; else Unbound
	qualname *Str
	name     *Str
	step     *AsyncStep // async generators: the awaitable that drives it, nil when none does
	closing  bool       // async generators: aclose was begun
	room     uint8      // how many registers came with the generator, in one allocation; 0 when they have their own
}

const generatorSize = headerSize + 8 + 24 + 8 + 8 + 16 + 16 + 16 + 8 + 8 + 8 + 8

// Generators with few registers come with them in one allocation. They keep the room when they are done.
type (
	generator4 struct {
		Generator
		room [4]Value
	}
	generator8 struct {
		Generator
		room [8]Value
	}
	generator12 struct {
		Generator
		room [12]Value
	}
)

// NewGenerator returns a generator of the given kind that will run fn with n registers.
func NewGenerator(m *budget.Meter, kind Kind, fn *Function, n int) (*Generator, error) {
	room := 0
	if n <= 12 {
		room = (n + 3) &^ 3
	}
	if err := m.Alloc(generatorBytes(room, n)); err != nil {
		return nil, err
	}
	var g *Generator
	switch room {
	case 4:
		r := &generator4{}
		g = &r.Generator
		g.regs = r.room[:n:n]
	case 8:
		r := &generator8{}
		g = &r.Generator
		g.regs = r.room[:n:n]
	case 12:
		r := &generator12{}
		g = &r.Generator
		g.regs = r.room[:n:n]
	default:
		g = &Generator{regs: make([]Value, n)}
	}
	g.fn, g.room, g.name, g.qualname = fn, uint8(room), fn.name, fn.qualname
	g.handling, g.saved, g.pending = None, None, Unbound
	g.Init(kind, g)
	return g, nil
}

// generatorBytes is the charge for a generator with room for that many registers, or, when that is 0, with n in an array of their own.
func generatorBytes(room, n int) int64 {
	if room > 0 {
		return budget.SizeClassPointers(generatorSize + int64(room)*valueSize)
	}
	return budget.SizeClassPointers(generatorSize) + budget.SizeClassPointers(int64(n)*valueSize)
}

// Generator returns the generator, coroutine or async generator behind v, or nil.
func (v Value) Generator() (g *Generator) {
	if v.ref != nil {
		g, _ = v.ref.self.(*Generator)
	}
	return
}

// Value returns the generator as a Value.
func (g *Generator) Value() Value { return Value{ref: &g.Header} }

// Function returns the function whose frame it is.
func (g *Generator) Function() *Function { return g.fn }

// Registers returns the saved registers.
func (g *Generator) Registers() []Value { return g.regs }

// PC returns the instruction at which it goes on.
func (g *Generator) PC() int { return g.pc }

// SetPC sets the instruction at which it goes on.
func (g *Generator) SetPC(pc int) { g.pc = pc }

// State returns where it stands; SetState moves it. A generator that is done gives its registers back.
func (g *Generator) State() GeneratorState { return g.state }

// SetState moves the generator to another state.
func (g *Generator) SetState(s GeneratorState) {
	if g.state = s; s == GeneratorDone {
		if g.room > 0 {
			clear(g.regs)
		}
		g.regs, g.handling, g.saved, g.pending = nil, None, None, Unbound
		g.EndStep()
	}
}

// Handling returns the exception that the suspended frame is handling, None when none.
func (g *Generator) Handling() Value { return g.handling }

// SetHandling saves it.
func (g *Generator) SetHandling(v Value) { g.handling = v }

// Saved returns the exception that was being handled when the generator was resumed, None when none.
func (g *Generator) Saved() Value { return g.saved }

// SetSaved notes it.
func (g *Generator) SetSaved(v Value) { g.saved = v }

// SetPending keeps the exception that is to be raised in g once its delegate is closed; TakePending returns it.
func (g *Generator) SetPending(v Value) { g.pending = v }

// TakePending returns what SetPending kept, once.
func (g *Generator) TakePending() Value {
	v := g.pending
	g.pending = Unbound
	return v
}

// Step returns the awaitable that drives an async generator, nil when none does.
func (g *Generator) Step() *AsyncStep { return g.step }

// SetStep makes s the awaitable that drives g.
func (g *Generator) SetStep(s *AsyncStep) { g.step = s }

// EndStep ends the awaitable that drives g: it has its result.
func (g *Generator) EndStep() {
	if g.step != nil {
		g.step.state = StepClosed
		g.step = nil
	}
}

// Closing reports whether aclose was begun.
func (g *Generator) Closing() bool { return g.closing }

// SetClosing notes that aclose was begun.
func (g *Generator) SetClosing() { g.closing = true }

// MoveTo sets the state to one that needs no cleaning up: Suspended or Running.
func (g *Generator) MoveTo(s GeneratorState) { g.state = s }

// KindName returns what messages call it: generator, coroutine or async generator.
func (g *Generator) KindName() string {
	switch g.kind {
	case KindCoroutine:
		return "coroutine"
	case KindAsyncGenerator:
		return "async generator"
	}
	return "generator"
}

// Name returns __name__.
func (g *Generator) Name() *Str { return g.name }

// QualName returns __qualname__.
func (g *Generator) QualName() *Str { return g.qualname }

// SetNames sets __name__ and __qualname__.
func (g *Generator) SetNames(name, qualname *Str) { g.name, g.qualname = name, qualname }

// Trace implements Object.
func (g *Generator) Trace(t *Tracer) {
	t.Object(&g.fn.Header)
	t.Values(g.regs)
	t.Value(g.handling)
	t.Value(g.saved)
	t.Value(g.pending)
	if g.step != nil {
		t.Object(&g.step.Header)
	}
	t.Object(&g.name.Header)
	t.Object(&g.qualname.Header)
}

// Size implements Object.
func (g *Generator) Size() int64 {
	return generatorBytes(int(g.room), cap(g.regs))
}
