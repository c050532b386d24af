package vm

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// What a host needs of a thread that it uses more than once: a rule that is evaluated many times, a prompt that goes on after an error.

// SyntaxException makes a script's exception of a *SyntaxError; other errors are returned as they are.
func (t *Thread) SyntaxException(err error) error { return t.syntaxException(err) }

// Restore makes the thread ready to run again after a run that a limit ended: nothing is being handled, passed or compared.
func (t *Thread) Restore() {
	for len(t.frames) > 0 {
		t.pop()
	}
	t.regions, t.exceeded = nil, nil
	t.handling, t.result, t.pending, t.reraising, t.inheriting = object.None, object.None, nil, false, 0
	t.nested, t.recursion, t.argTop = 0, 0, 0
	clear(t.scratch)
	clear(t.held)
	t.scratch, t.held = t.scratch[:0], t.held[:0]
}

// Prepared is a function of module-level code that is called many times, each time as if it were the first thing a new thread does: with
// the same steps and bytes charged. Between two calls Reset must succeed.
type Prepared struct {
	t        *Thread
	fn       *object.Function
	meter    budget.Meter // as it was before the first call
	cacheLen int64
	names    uint32 // version of the namespace
	mod      *object.Module
	stack    int // its size
}

// Prepare makes a function of code, whose globals are those of mod. The thread must be idle, and is used through the Prepared from now on.
func (t *Thread) Prepare(mod *object.Module, code *bytecode.Code) (*Prepared, error) {
	caches, err := t.cachesOf(code)
	if err != nil {
		return nil, err
	}
	fn, err := object.NewFunction(t.meter, code, mod, code.Name, code.QualName, nil, caches, code.Simple())
	if err != nil {
		return nil, err
	}
	if err := t.reserve(1 + code.FrameSize()); err != nil {
		return nil, err
	}
	return &Prepared{t: t, fn: fn, meter: *t.meter, cacheLen: t.cacheLen, mod: mod, names: mod.Dict().Version(), stack: len(t.stack)}, nil
}

// Call calls the function. It allocates nothing of its own.
func (p *Prepared) Call(args []object.Value) (object.Value, error) {
	t := p.t
	at, err := t.place(p.fn.Value(), args)
	if err != nil {
		return object.Unbound, err
	}
	t.meter.BeginOperation() // the arguments lie on the stack
	if err := t.invoke(at, len(args), object.Unbound, target{cont: contExit}); err != nil {
		return object.Unbound, err
	}
	if err := t.run(0, false); err != nil {
		return object.Unbound, err
	}
	return t.result, nil
}

// Reset makes the thread as it was before the first call. It returns false when a call left something behind that cannot be taken back, such as
// an imported module: then the thread must not be used again.
func (p *Prepared) Reset() bool {
	t := p.t
	if len(t.frames) != 0 || t.nested != 0 || t.builtins != nil || t.given != nil || t.modules.Len() != 0 || len(t.stored) != 0 ||
		len(t.stack) != p.stack || cap(t.frames) != initialFrames || p.mod.Dict().Version() != p.names {
		return false
	}
	t.Restore()
	code := p.fn.Code().(*bytecode.Code)
	used := code.FrameSize() + argumentsAbove
	if t.depth > 1 { // deeper frames find what was in their registers before, and it would count as live
		used = len(t.stack)
	}
	clear(t.stack[:min(used, len(t.stack))])
	if t.flushCaches() != nil {
		return false
	}
	if t.cacheLen != p.cacheLen {
		for other := range t.caches {
			if other != code {
				delete(t.caches, other)
			}
		}
		t.cacheLen = p.cacheLen
	}
	t.prelude, t.ids, t.nextID, t.nextHash = nil, nil, 0, 0
	t.scratch, t.held = nil, nil
	t.tracer.Forget()
	clear(t.spareExts)
	t.spareExts = t.spareExts[:0]
	t.depth, t.natives = 0, 0
	t.depthLimit = t.digitMax
	t.digits = defaultDigits
	t.setFrameLimit()
	*t.meter = p.meter
	return true
}

const (
	// argumentsAbove is how far above a frame's registers the arguments of what it calls may reach, in calls of few.
	argumentsAbove = 32
	// initialFrames is the number of frames that New makes room for.
	initialFrames = 16
	// defaultDigits is CPython's limit on the conversion between int and str.
	defaultDigits = 4300
)
