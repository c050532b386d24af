package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

const (
	// maxLocals is the number of variables that get a register; the others live in the overflow area. Of the remaining registers, 20 nested
	// blocks (CPython's limit, and ours) take at most 5 each, which leaves some 44 for one expression.
	maxLocals = 112
	// spillAt is the height of the temporaries from which a nested expression first saves those below it to the overflow area.
	spillAt = bc.Window - 38
	// maxBlocks is CPython's limit of nested loops, trys and withs.
	maxBlocks = 20
	// maxChunk is the number of temporaries that one display or call takes at once at most.
	maxChunk = 32
)

// frame is a code object being made.
type frame struct {
	unit   *unit
	parent *frame
	scope  *scope
	code   *bc.Code
	instrs []bc.Instr
	spans  []source.Span

	constIndex map[constKey]int32
	places     map[string]place // the scope's own variables
	params     int
	paramNames []string

	locals   int // registers of variables; temporaries start there
	top      int // next free temporary
	high     int // registers used so far
	xtop     int // next free overflow slot
	xhigh    int
	stmtBase int // temporaries from here on belong to the current expression; those below to statements around it

	bound   []uint64 // variables that are certainly bound here, by id
	nextID  int
	tracked int           // ids below belong to the scope's own variables, those above to inlined scopes
	unbound map[int]place // variables that may be read while unbound: they are made unbound at the start
	dead    bool          // no control gets here: nothing is emitted

	inline   []*inlined
	blocks   []*block
	at       source.Span // the statement that is being compiled
	handlers []pendingHandler
	class    int // register of the __class__ cell in a class body, else -1

	kwargs     string // name of the **kwargs parameter
	kwargsUses int    // where it is used, but as the only ** argument of a call
}

// inlined is a scope that lives in its host's frame while it is being compiled.
type inlined struct {
	scope  *scope
	places map[string]place
}

// pendingHandler is a row of the exception table whose target is not known yet.
type pendingHandler struct {
	start, end int
	target     *label
	reg        int
}

// newFrame starts a code object for scope.
func newFrame(u *unit, parent *frame, s *scope, name string, span source.Span) *frame {
	f := &frame{
		unit: u, parent: parent, scope: s, constIndex: map[constKey]int32{}, places: map[string]place{}, unbound: map[int]place{}, class: -1,
		code: &bc.Code{Name: u.str(name), File: u.file, Span: span, FirstLine: int32(u.file.LineOf(span.Start)), Doc: object.None},
	}
	f.code.QualName = f.code.Name
	u.alloc(600)
	return f
}

// setLocals gives every variable of a function scope its place, parameters first.
func (f *frame) setLocals(params []string) {
	f.params, f.paramNames = len(params), params
	f.xtop = max(f.params-bc.Window, 0)
	add := func(name string) {
		sym := f.scope.symbols[name]
		i := f.nextID
		f.nextID++
		p := place{kind: placeReg, index: i, name: name, id: i, sym: sym}
		switch {
		case i < maxLocals:
			f.locals = i + 1
		case i >= bc.Window && i < f.params:
			p.kind, p.index = placeX, i-bc.Window
		default:
			p.kind, p.index = placeX, f.xtop
			f.xtop++
		}
		if sym.cell {
			p.kind += placeCell - placeReg
			p.id = -1
		}
		f.places[name] = p
	}
	for i, name := range params {
		if sym := f.scope.symbols[name]; !sym.cell && !sym.unset {
			f.setBound(i)
		}
		add(name)
	}
	for _, sym := range f.scope.order {
		if sym.bound && !sym.param && !sym.global && !sym.nonlocal {
			add(sym.name)
		}
	}
	f.tracked = f.nextID
	if f.scope.reflects {
		for _, p := range f.places {
			if p.id >= 0 && !p.sym.param {
				f.unbound[p.id] = p
			}
		}
	}
	f.top, f.stmtBase = f.locals, f.locals
	f.high = max(f.top, min(f.params, bc.Window))
	f.xhigh = f.xtop
}

// temp takes the next temporary.
func (f *frame) temp() int { return f.temps(1) }

// temps takes n temporaries in a row and returns the first.
func (f *frame) temps(n int) int {
	first := f.top
	f.top += n
	if f.top > bc.Window {
		if f.unit.err == nil {
			f.unit.errorf(f.at, "too many statically nested blocks")
		}
		f.top = bc.Window
		return bc.Window - n
	}
	f.high = max(f.high, f.top)
	return first
}

// isTemp reports whether r may be used for intermediate results: it is no variable's register.
func (f *frame) isTemp(r int) bool { return r >= f.locals }

// slot takes the next overflow slot.
func (f *frame) slot() int {
	i := f.xtop
	f.xtop++
	f.xhigh = max(f.xhigh, f.xtop)
	return i
}

// finish puts the start of the code in front and returns the code object.
//
//	MAKECELL for shared variables, STOREX for parameters that lie outside the locals' registers, LOADUNBOUND for variables that may be read unbound
func (f *frame) finish() *bc.Code {
	if !f.dead {
		t := f.temp()
		f.loadConst(source.Span{}, konstNone, t)
		f.emit(source.Span{}, bc.Return, t, 0, 0, 0)
	}
	c := f.code
	f.threadJumps()
	body, spans := f.instrs, f.spans
	f.instrs, f.spans, f.dead = nil, nil, false
	f.prologue()
	shift := len(f.instrs)
	c.Instrs = append(f.instrs, body...)
	c.Spans = append(f.spans, spans...)
	for _, h := range f.handlers {
		c.Handlers = append(c.Handlers, bc.Handler{
			Start: int32(h.start + shift), End: int32(h.end + shift), Target: int32(h.target.pc + shift), Reg: uint8(h.reg),
		})
	}
	c.SortHandlers()
	if f.kwargs != "" && f.kwargsUses == 0 && f.places[f.kwargs].kind == placeReg {
		c.Flags |= bc.LazyKw
	}
	c.Registers = max(f.high, 1)
	c.Extra = f.xhigh
	f.nameVariables()
	for _, name := range f.scope.freeNames {
		c.FreeNames = append(c.FreeNames, f.unit.str(name))
	}
	f.unit.codes = append(f.unit.codes, c)
	return c
}

// nameVariables fills VarNames (in an overflow area, variable i is number Window+i) and CellNames.
func (f *frame) nameVariables() {
	c := f.code
	set := func(i int, name string) {
		for len(c.VarNames) <= i {
			c.VarNames = append(c.VarNames, nil)
		}
		c.VarNames[i] = f.unit.str(name)
	}
	for i, name := range f.paramNames {
		set(i, name) // also where the parameter is moved to the overflow area at once
	}
	for _, sym := range f.scope.order {
		p, ok := f.places[sym.name]
		if !ok {
			continue
		}
		i := p.index
		if p.kind == placeX || p.kind == placeCellX {
			i += bc.Window
		}
		set(i, sym.name)
		if sym.cell {
			c.CellNames = append(c.CellNames, f.unit.str(sym.name))
		}
	}
}

func (f *frame) prologue() {
	var none source.Span
	for i := maxLocals; i < min(f.params, bc.Window); i++ {
		f.emit(none, bc.StoreX, i, 0, 0, int32(f.places[f.paramNames[i]].index))
	}
	scratch := min(f.locals, bc.Window-1)
	for _, sym := range f.scope.order {
		p, ok := f.places[sym.name]
		if !ok || !sym.cell {
			continue
		}
		empty := 1
		if sym.param {
			empty = 0
		}
		if p.kind == placeCell {
			f.emit(none, bc.MakeCell, p.index, empty, 0, 0)
			continue
		}
		f.high = max(f.high, scratch+1)
		if empty == 0 {
			f.emit(none, bc.LoadX, scratch, 0, 0, int32(p.index))
		}
		f.emit(none, bc.MakeCell, scratch, empty, 0, 0)
		f.emit(none, bc.StoreX, scratch, 0, 0, int32(p.index))
	}
	f.makeUnbound(scratch)
}

// makeUnbound emits LOADUNBOUND for runs of registers and STOREX of it for overflow slots.
func (f *frame) makeUnbound(scratch int) {
	var none source.Span
	start := -1
	for r := 0; r <= f.locals; r++ {
		p, ok := f.unbound[r]
		if ok && p.kind == placeReg {
			if start < 0 {
				start = r
			}
			continue
		}
		if start >= 0 {
			f.emit(none, bc.LoadUnbound, start, r-start, 0, 0)
			start = -1
		}
	}
	first := true
	for id := 0; id < f.nextID; id++ {
		p, ok := f.unbound[id]
		if !ok || p.kind != placeX {
			continue
		}
		if first {
			f.high = max(f.high, scratch+1)
			f.emit(none, bc.LoadUnbound, scratch, 1, 0, 0)
			first = false
		}
		f.emit(none, bc.StoreX, scratch, 0, 0, int32(p.index))
	}
}
