package compiler

import (
	"slices"

	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/source"
)

// placeKind says where a variable lives.
type placeKind uint8

const (
	placeReg       placeKind = iota // R[index]
	placeX                          // X[index]
	placeCell                       // cell in R[index]
	placeCellX                      // cell in X[index]
	placeFree                       // closure[index]
	placeClassFree                  // the class body's namespace, else closure[index]
	placeGlobal                     // global index
	placeName                       // namespace by name; index is operand B of LOADNAME
)

// place is where a variable lives.
type place struct {
	kind  placeKind
	index int
	name  string
	id    int // number by which it is tracked whether it is certainly bound; -1 for none
	sym   *symbol
}

// find returns the place of a name, as it is written in the source.
func (f *frame) find(name string) place { return f.lookup(mangle(f.private(), name)) }

// private returns the class whose name mangles private names here.
func (f *frame) private() string { return f.scope.private }

// lookup returns the place of a mangled name.
func (f *frame) lookup(name string) place {
	inComp := false
	for i := len(f.inline) - 1; i >= 0; i-- {
		if p, ok := f.inline[i].places[name]; ok {
			return p
		}
		inComp = inComp || f.inline[i].scope.kind == scopeComp
	}
	sym := f.scope.symbols[name]
	global := place{kind: placeGlobal, name: name, id: -1}
	if f.unit.opts.Dynamic {
		global.kind, global.index = placeName, 1
	}
	if f.scope.kind == scopeModule {
		if f.unit.opts.Dynamic && (sym == nil || !sym.global) {
			global.index = 0
		}
		return global
	}
	if p, ok := f.places[name]; ok {
		f.kwargsUses += bit(name == f.kwargs)
		return p
	}
	free, isFree := f.scope.free[name]
	if f.scope.kind == scopeClass {
		switch {
		case inComp && name == "__class__" && f.class >= 0:
			return place{kind: placeCell, index: f.class, name: name, id: -1}
		case inComp:
		case sym != nil && sym.global:
			return global
		case sym != nil && sym.bound && !sym.nonlocal, !isFree:
			return place{kind: placeName, name: name, id: -1}
		case sym == nil || !sym.nonlocal:
			return place{kind: placeClassFree, index: free, name: name, id: -1}
		}
	}
	if f.scope.classView && (!isFree || !slices.Contains(f.scope.own, name)) {
		if isFree {
			return place{kind: placeClassFree, index: free, name: name, id: -1}
		}
		return place{kind: placeName, name: name, id: -1}
	}
	if isFree && (sym == nil || !sym.global) {
		return place{kind: placeFree, index: free, name: name, id: -1}
	}
	return global
}

// direct returns the register of a variable that can be read where it is, after a check when it may be unbound.
func (f *frame) direct(span source.Span, p place) (int, bool) {
	if p.kind != placeReg {
		return 0, false
	}
	f.check(span, p, p.index)
	return p.index, true
}

// check emits CHECKBOUND for the variable's value in r unless it is certainly bound.
//
//	x   CHECKBOUND x, "x"
func (f *frame) check(span source.Span, p place, r int) {
	if p.id < 0 || f.isBound(p.id) {
		return
	}
	f.emit(span, bc.CheckBound, r, 0, 0, f.name(p.name))
	if p.id < f.tracked && !p.sym.param {
		f.unbound[p.id] = p
	}
	f.bind(p)
}

// bind records that the variable at p has been bound.
func (f *frame) bind(p place) {
	if p.id >= 0 && (p.sym == nil || !p.sym.unset) {
		f.setBound(p.id)
	}
}

// load puts the value of a variable into dst.
//
//	x   MOVE dst, x | LOADX | LOADCELL | LOADFREE | LOADGLOBAL | LOADNAME
func (f *frame) load(span source.Span, p place, dst int) {
	switch p.kind {
	case placeReg:
		f.check(span, p, p.index)
		f.move(span, dst, p.index)
	case placeX:
		f.viaTemp(dst, func(r int) {
			f.emit(span, bc.LoadX, r, 0, 0, int32(p.index))
			f.check(span, p, r)
			f.move(span, dst, r)
		})
	case placeCell:
		f.emit(span, bc.LoadCell, dst, p.index, 0, f.name(p.name))
	case placeCellX:
		f.viaTemp(dst, func(r int) {
			f.emit(span, bc.LoadX, r, 0, 0, int32(p.index))
			f.emit(span, bc.LoadCell, dst, r, 0, f.name(p.name))
		})
	case placeFree:
		f.emit(span, bc.LoadFree, dst, 0, 0, int32(p.index))
	case placeClassFree:
		f.emit(span, bc.LoadFreeName, dst, 0, 0, int32(p.index))
	case placeGlobal:
		f.emit(span, bc.LoadGlobal, dst, 0, 0, int32(f.unit.global(p.name)))
	case placeName:
		f.emit(span, bc.LoadName, dst, p.index, 0, f.name(p.name))
	}
}

// viaTemp runs do with dst when that is a temporary, else with a temporary of its own.
func (f *frame) viaTemp(dst int, do func(r int)) {
	if f.isTemp(dst) {
		do(dst)
		return
	}
	saved := f.top
	do(f.temp())
	f.top = saved
}

// store binds a variable to the value in src.
//
//	x = src   MOVE x, src | STOREX | STORECELL | STOREFREE | STOREGLOBAL | STORENAME
func (f *frame) store(span source.Span, p place, src int) {
	switch p.kind {
	case placeReg:
		f.move(span, p.index, src)
	case placeX:
		f.emit(span, bc.StoreX, src, 0, 0, int32(p.index))
	case placeCell:
		f.emit(span, bc.StoreCell, src, p.index, 0, 0)
	case placeCellX:
		saved := f.top
		t := f.temp()
		f.emit(span, bc.LoadX, t, 0, 0, int32(p.index))
		f.emit(span, bc.StoreCell, src, t, 0, 0)
		f.top = saved
	case placeFree, placeClassFree:
		f.emit(span, bc.StoreFree, src, 0, 0, int32(p.index))
	case placeGlobal:
		f.emit(span, bc.StoreGlobal, src, 0, 0, int32(f.unit.global(p.name)))
	case placeName:
		f.emit(span, bc.StoreName, src, p.index, 0, f.name(p.name))
	}
	f.bind(p)
}

// delete unbinds a variable; that it is bound has to be checked unless sure is set.
//
//	del x   CHECKBOUND x; LOADUNBOUND x, 1 | DELCELL | DELFREE | DELGLOBAL | DELNAME
func (f *frame) delete(span source.Span, p place, sure bool) {
	saved := f.top
	switch p.kind {
	case placeReg:
		if !sure {
			f.check(span, p, p.index)
		}
		f.emit(span, bc.LoadUnbound, p.index, 1, 0, 0)
	case placeX:
		t := f.temp()
		if !sure {
			f.emit(span, bc.LoadX, t, 0, 0, int32(p.index))
			f.check(span, p, t)
		}
		f.emit(span, bc.LoadUnbound, t, 1, 0, 0)
		f.emit(span, bc.StoreX, t, 0, 0, int32(p.index))
	case placeCell:
		f.emit(span, bc.DelCell, 0, p.index, 0, f.name(p.name))
	case placeCellX:
		t := f.temp()
		f.emit(span, bc.LoadX, t, 0, 0, int32(p.index))
		f.emit(span, bc.DelCell, 0, t, 0, f.name(p.name))
	case placeFree, placeClassFree:
		f.emit(span, bc.DelFree, 0, 0, 0, int32(p.index))
	case placeGlobal:
		f.emit(span, bc.DelGlobal, 0, 0, 0, int32(f.unit.global(p.name)))
	case placeName:
		f.emit(span, bc.DelName, 0, p.index, 0, f.name(p.name))
	}
	f.top = saved
}

// closureCell puts the cell of a variable into dst, for an inner function's closure.
func (f *frame) closureCell(span source.Span, name string, dst int) {
	for i := len(f.inline) - 1; i >= 0; i-- {
		if p, ok := f.inline[i].places[name]; ok {
			f.loadCellItself(span, p, dst)
			return
		}
	}
	if f.scope.kind == scopeFunction {
		if p, ok := f.places[name]; ok {
			f.loadCellItself(span, p, dst)
			return
		}
	}
	if name == "__class__" && f.class >= 0 {
		f.move(span, dst, f.class)
		return
	}
	i, ok := f.scope.free[name]
	if !ok {
		f.unit.errorf(span, "BUG: no cell for %s", name)
	}
	f.emit(span, bc.LoadClosure, dst, 0, 0, int32(i))
}

func (f *frame) loadCellItself(span source.Span, p place, dst int) {
	switch p.kind {
	case placeCell:
		f.move(span, dst, p.index)
	case placeCellX:
		f.emit(span, bc.LoadX, dst, 0, 0, int32(p.index))
	default:
		f.unit.errorf(span, "BUG: %s is not in a cell", p.name)
	}
}
