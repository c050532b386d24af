package vm

import (
	"context"
	"io"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Thread is one execution: its stack, its frames, its modules and its purse. It belongs to one goroutine at a time.
type Thread struct {
	stack  []object.Value
	frames []frame
	meter  *budget.Meter

	frameLimit int // how many frames hot may have: see setFrameLimit
	depthLimit int // script frames
	natives    int // driven natives among frames
	depth      int // deepest so far
	nested     int // nested runs on the Go stack
	recursion  int // Enter without Leave

	handling   object.Value // the exception being handled, None when none
	inheriting int          // running generators that were resumed while an exception was being handled
	result     object.Value // of the run that ended last
	pending    *object.Exception
	reraising  bool // the exception being raised is on its way already
	missing    bool // it was raised by a CALLATTR that did not come to calling

	lenFunc, appendFunc *object.Header // natives that hot knows
	lenCost, appendCost int
	rangeClass          *object.Header

	library  *native.Library
	modules  *object.Dict // sys.modules
	main     *object.Module
	loading  *bytecode.Code // module code whose frame is being made
	begun    *bytecode.Code // module code that Begin was given last
	shared   *Shared
	caches   map[*bytecode.Code][]object.Caches
	partials map[*object.Module]*partial // library modules with definitions that have not run
	cacheLen int64
	builtins *object.Module
	given    *object.Dict // what exec gives to globals as __builtins__ before there is that module; nil before the first
	prelude  *object.Module
	stored   map[string]object.Value
	settings map[string]object.Value
	ids      map[*object.Header]int64
	nextID   int64
	nextHash uint32
	tracer   object.Tracer
	argTop   int // first stack index above arguments that are being passed
	scratch  []object.Value
	held     []object.Value // roots that native code asked to keep alive

	regions  []region           // the innermost last
	exceeded *budget.LimitError // of the region whose frame was popped last, on the way to raising it

	spareExts []*frameExt

	ctx      context.Context
	grants   *capability.Set
	stdout   io.Writer
	stderr   io.Writer
	finder   Finder
	compile  Compile
	digits   int
	digitMax int
}

// Finder looks for the source of a module by its absolute name; nil Source means that there is none.
type Finder func(name string) (*Source, error)

// Source is the compiled source of a module.
type Source struct {
	Code    *bytecode.Code
	Package bool   // a package: its submodules are looked for below it
	Path    string // what __file__ says
}

// Compile compiles source text for the script: mode is "exec", "eval" or "single".
type Compile func(text, filename, mode string, m *budget.Meter) (*bytecode.Code, error)

// Shared is what all executions have in common and none may write: the library and the compiled prelude.
type Shared struct {
	Library *native.Library
	Prelude func() *bytecode.Code // compiled when the first of its functions is asked for
	// PreludeNatives are the natives that only the prelude sees.
	PreludeNatives map[string]object.Value
	// Sources holds the code of library modules written in Python, compiled once.
	Sources func(name, text string) (*bytecode.Code, error)
	// Parts holds the same of modules whose definitions run when they are asked for.
	Parts func(m *native.Module) *Parts
}

// Config is what one execution gets from its host.
type Config struct {
	Context  context.Context
	Meter    *budget.Meter
	Grants   *capability.Set
	Stdout   io.Writer // nil discards
	Stderr   io.Writer // nil discards
	Shared   *Shared
	Finder   Finder
	Compile  Compile
	Settings map[string]object.Value
}

// initialStack is the number of registers that a thread starts with: enough for small rules without growing.
const initialStack = 512

// New returns a thread ready to run code. The memory of the thread itself is charged.
func New(c Config) (*Thread, error) {
	t := &Thread{meter: c.Meter, handling: object.None, result: object.None, library: c.Shared.Library, shared: c.Shared,
		ctx: c.Context, grants: c.Grants, stdout: c.Stdout, stderr: c.Stderr, finder: c.Finder, compile: c.Compile, settings: c.Settings,
		depthLimit: int(min(c.Meter.Limits().Depth, 1<<30)), digits: 4300, tracer: object.Tracer{}}
	t.digitMax = t.depthLimit
	t.rangeClass = &object.RangeClass.Header
	t.meter.SetMeasure(t.measure)
	t.meter.SetSurvey(t.survey)
	t.meter.SetLocate(t.where)
	if err := t.meter.Alloc(sizeClass(initialStack*16) + frameBytes(16) + 2048); err != nil {
		return nil, err
	}
	t.stack = make([]object.Value, initialStack)
	t.frames = make([]frame, 0, 16)
	t.caches = map[*bytecode.Code][]object.Caches{}
	t.setFrameLimit()
	if f := native.Of(c.Shared.Library.Builtins["len"]); f != nil {
		t.lenFunc, t.lenCost = c.Shared.Library.Builtins["len"].Ref(), int(f.Cost.Steps)
	}
	if v, ok := object.ListClass.Dict().GetString("append"); ok {
		t.appendFunc, t.appendCost = v.Ref(), int(native.Of(v).Cost.Steps)
	}
	var err error
	t.modules, err = object.NewDict(t.meter)
	return t, err
}

func sizeClass(n int64) int64 { return budget.SizeClassPointers(n) }

// NewMain makes the __main__ module for code and makes it the module that host calls see.
func (t *Thread) NewMain(code *bytecode.Code, name string) (*object.Module, error) {
	mod, err := t.newSourceModule(name, code, "")
	if err != nil {
		return nil, err
	}
	t.main = mod
	return mod, nil
}

// Main returns the __main__ module, nil before NewMain.
func (t *Thread) Main() *object.Module { return t.main }

// Begin pushes the frame of module code, for Run or Slice to run.
func (t *Thread) Begin(mod *object.Module, code *bytecode.Code) error {
	t.begun = code
	return t.pushModule(mod, code, object.Unbound, contExit)
}

// Run runs until the frames from number stop on are gone and returns the result of the last. err is a script's exception as
// *object.Error, or a *budget.LimitError.
func (t *Thread) Run(stop int) (object.Value, error) {
	if err := t.run(stop, false); err != nil {
		return object.Unbound, err
	}
	return t.result, nil
}

// Slice runs for about steps more steps; done is false when there is more to run.
func (t *Thread) Slice(steps int64) (done bool, err error) {
	t.meter.BeginSlice(steps)
	defer t.meter.EndSlice()
	err = t.run(0, true)
	return err != nil || len(t.frames) == 0, err
}

// run is the outer loop: it lets hot run, and does what hot cannot.
func (t *Thread) run(stop int, slice bool) error {
	for len(t.frames) > stop {
		var err error
		fr := &t.frames[len(t.frames)-1]
		if fr.code == nil {
			t.meter.BeginOperation()
			err = t.drive(fr)
		} else if in := t.hot(); in == opBudget {
			if slice && t.meter.SliceDone() && t.meter.Err() == nil {
				return nil
			}
			fr := t.top()
			fr.pc++ // as in an instruction: should this be the end, it is here
			err = t.meter.Refill()
			fr.pc--
		} else {
			t.meter.BeginOperation()
			if t.meter.Left() < 0 {
				if err = t.meter.Refill(); err != nil {
					t.top().pc-- // the instruction was not executed
				}
			}
			if err == nil {
				err = t.slow(in)
			}
		}
		if err != nil {
			if err = t.unwind(err, stop); err != nil {
				return err
			}
		}
	}
	// What was charged last may have been over the limit without anything looking at it since.
	if t.meter.Left() < 0 {
		if err := t.meter.Refill(); err != nil {
			return err
		}
	}
	return t.meter.Err()
}

// Meter returns the execution's purse.
func (t *Thread) Meter() *budget.Meter { return t.meter }

// Usage returns what was spent so far.
func (t *Thread) Usage() budget.Usage {
	u := t.meter.Usage()
	u.Depth = int64(t.depth)
	return u
}

// cachesOf returns the inline caches of a code in this execution, made on first use and charged.
func (t *Thread) cachesOf(code *bytecode.Code) ([]object.Caches, error) {
	if len(code.Sites) == 0 {
		return nil, nil
	}
	if c, ok := t.caches[code]; ok {
		return c, nil
	}
	size := cachesBytes(len(code.Sites))
	if err := t.meter.Alloc(size); err != nil {
		return nil, err
	}
	c := make([]object.Caches, len(code.Sites))
	t.caches[code] = c
	t.cacheLen += size
	return c, nil
}

// cachesBytes is the charge for the caches of n sites and their entry in the table.
func cachesBytes(n int) int64 { return sizeClass(int64(n)*object.CachesSize) + 48 }

// flushCaches forgets everything: a class changed in a way that a cache may not notice.
func (t *Thread) flushCaches() error {
	work := int64(0)
	for _, c := range t.caches {
		clear(c)
		work += int64(len(c)/4 + 1)
	}
	return t.meter.Steps(work) // afterwards: a script may go on behind a limit, but never with what is stale
}
