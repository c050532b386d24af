package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// Parts is the text of a library module taken apart: what runs when the module is imported, and definitions that run when the first of their names is
// asked for. Most scripts use a few names of a module, so most definitions never run, nor are they compiled.
//
// All parts share one table of globals. A Parts is used by many executions at once.
type Parts struct {
	Globals []*object.Str
	Eager   func() (*bytecode.Code, error)
	Lazy    []Part
	ByName  map[string]int // index into Lazy
}

// Part is a definition, or several that belong together.
type Part struct {
	Names []string
	Code  func() (*bytecode.Code, error)
}

// partial is a module of one execution some of whose parts may still have to run.
type partial struct {
	parts *Parts
	done  []bool // has run, or is running
	left  int
}

// partialBytes is what a partial takes with its place in the map.
const partialBytes = 96

// deferParts notes that the lazy parts of mod have to run when they are asked for.
func (t *Thread) deferParts(mod *object.Module, parts *Parts) error {
	if err := t.meter.Alloc(partialBytes + sizeClass(int64(len(parts.Lazy)))); err != nil {
		return err
	}
	if t.partials == nil {
		t.partials = map[*object.Module]*partial{}
	}
	t.partials[mod] = &partial{parts: parts, done: make([]bool, len(parts.Lazy)), left: len(parts.Lazy)}
	return nil
}

// defineLazily runs the part of mod that defines name, if there is one that has not run, and reports whether name is bound now.
func (t *Thread) defineLazily(mod *object.Module, name *object.Str) (object.Value, bool, error) {
	p := t.partials[mod]
	if p == nil {
		return object.Unbound, false, nil
	}
	i, ok := p.parts.ByName[name.String()]
	if !ok || p.done[i] {
		return object.Unbound, false, nil
	}
	if err := t.runPart(mod, p, i); err != nil {
		return object.Unbound, false, err
	}
	v, ok := mod.Dict().FindStr(t.meter, name)
	return v, ok, nil
}

// DefineAll implements native.Call: the namespace of mod is about to be seen as a whole.
func (t *Thread) DefineAll(mod *object.Module) error {
	p := t.partials[mod]
	if p == nil {
		return nil
	}
	for i := range p.done {
		if !p.done[i] {
			if err := t.runPart(mod, p, i); err != nil {
				return err
			}
		}
	}
	return nil
}

// completed returns the code proper of a function whose body may still have to be compiled.
func completed(code *bytecode.Code) (*bytecode.Code, error) {
	if code.Body == nil {
		return code, nil
	}
	return code.Body()
}

// completeFunction returns the code of fn, compiled if it was not.
func (t *Thread) completeFunction(fn *object.Function) (*bytecode.Code, error) {
	if code := fn.Code().(*bytecode.Code); code.Body == nil {
		return code, nil
	}
	return t.complete(fn)
}

// complete gives fn the body that was put off, before its first call. It charges what running a part does.
func (t *Thread) complete(fn *object.Function) (*bytecode.Code, error) {
	code, err := fn.Code().(*bytecode.Code).Body()
	if err != nil {
		return nil, err
	}
	if err := t.meter.Steps(partSteps(code)); err != nil {
		return nil, err
	}
	caches, err := t.cachesOf(code)
	if err != nil {
		return nil, err
	}
	fn.SetCode(code, caches, code.Simple())
	return code, nil
}

// partSteps is the charge for code of the library that was put off.
func partSteps(code *bytecode.Code) int64 { return int64(len(code.Instrs)/8 + 1) }

// runPart runs part i of mod in a nested run. Names that somebody has bound in the meantime stay what they are. A part that fails, at the depth limit
// say, takes back what it defined and can run again.
func (t *Thread) runPart(mod *object.Module, p *partial, i int) error {
	part := &p.parts.Lazy[i]
	mark := len(t.held) // above it, what the names are bound to now
	defer func() { clear(t.held[mark:]); t.held = t.held[:mark] }()
	for _, name := range part.Names {
		v, ok := mod.Dict().GetString(name)
		if !ok {
			v = object.Unbound
		}
		if err := t.hold(v); err != nil {
			return err
		}
	}
	p.done[i] = true
	p.left--
	code, err := part.Code()
	if err == nil {
		err = t.meter.Steps(partSteps(code))
	}
	if err == nil {
		_, err = t.nest(func() error { return t.pushModule(mod, code, object.Unbound, contExit) })
	}
	if err != nil {
		p.done[i] = false
		p.left++
		for n, name := range part.Names {
			if t.held[mark+n].IsUnbound() {
				mod.Dict().DeleteStr(t.meter, object.Intern(name))
			}
		}
		return err
	}
	for n, name := range part.Names {
		if v := t.held[mark+n]; !v.IsUnbound() {
			if err := mod.Dict().SetStr(t.meter, object.Intern(name), v); err != nil {
				return err
			}
		}
	}
	if p.left == 0 {
		delete(t.partials, mod)
	}
	return nil
}
