package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// Type parameters live in the frame around their def, class or type statement, like the variables of a comprehension. CPython wraps these statements into a
// function of their own; that would only make the names of the class around harder to see.

// reserveTypeParams takes places for type parameters, nil when there are none. They are not visible yet.
func (f *frame) reserveTypeParams(params []parser.TypeParam) *inlined {
	if len(params) == 0 {
		return nil
	}
	return f.reserve(f.unit.scopes[&params[0]])
}

// reserve gives the variables of an inlined scope places among the temporaries, or in the overflow area when there are many.
func (f *frame) reserve(s *scope) *inlined {
	in := &inlined{scope: s, places: map[string]place{}}
	for _, sym := range s.order {
		if !sym.bound {
			continue
		}
		p := place{kind: placeReg, name: sym.name, id: f.nextID, sym: sym}
		f.nextID++
		if f.top-f.stmtBase < 24 && f.top < spillAt-16 {
			p.index = f.temp()
		} else {
			p.kind, p.index = placeX, f.slot()
		}
		if sym.cell {
			p.kind += placeCell - placeReg
			p.id = -1
		}
		in.places[sym.name] = p
	}
	return in
}

// clear makes the variables of an inlined scope unbound, and those that inner functions share into cells. Those that are not shared are
// left as they are unless unbound is set.
func (f *frame) clear(span source.Span, in *inlined, unbound bool) {
	for _, sym := range in.scope.order {
		p, ok := in.places[sym.name]
		switch {
		case !ok:
		case p.kind == placeCell:
			f.emit(span, bc.MakeCell, p.index, 1, 0, 0)
		case p.kind == placeReg && unbound:
			f.emit(span, bc.LoadUnbound, p.index, 1, 0, 0)
		case p.kind == placeCellX, p.kind == placeX && unbound:
			t := f.temp()
			if p.kind == placeX {
				f.emit(span, bc.LoadUnbound, t, 1, 0, 0)
			} else {
				f.emit(span, bc.MakeCell, t, 1, 0, 0)
			}
			f.emit(span, bc.StoreX, t, 0, 0, int32(p.index))
			f.top--
		}
	}
}

// makeTypeParams creates type parameters and makes their names visible.
//
//	[T: int]   MAKEFUNCTION t, lambda: int; MAKETYPEPARAM T, t, 0, "T"
func (f *frame) makeTypeParams(params []parser.TypeParam, in *inlined) {
	if in == nil {
		return
	}
	f.inline = append(f.inline, in)
	f.clear(params[0].Span, in, false)
	for i := range params {
		p := &params[i]
		saved := f.top
		t := f.temp()
		kind := [...]int{parser.TypeVar: 0, parser.ParamSpec: 1, parser.TypeVarTuple: 2}[p.Kind]
		if p.Bound != nil {
			f.makeFunction(p.Span, f.annotationCode(p.Bound, p.Bound, p.Name), f.top, 0, t)
			if _, several := p.Bound.(*parser.Tuple); several {
				kind = 3
			}
		} else {
			f.loadConst(p.Span, konstNone, t)
		}
		f.emit(p.Span, bc.MakeTypeParam, t, t, kind, f.name(p.Name))
		f.store(p.Span, f.find(p.Name), t)
		f.top = saved
	}
}

// annotationCode compiles the function that computes value: of a type alias, or the bound of a type parameter. node is what its scope is kept for. In a
// class it sees the names of the class.
func (f *frame) annotationCode(node parser.Node, value parser.Expr, name string) *bc.Code {
	g := newFrame(f.unit, f, f.unit.scopes[node], name, value.GetSpan())
	g.qualify(name)
	g.setLocals(nil)
	if g.scope.classView {
		g.scope.addFree(classDict)
		g.code.Flags |= bc.ClassView
	}
	g.returnValue(value)
	return g.finish()
}

// classDict is what CPython calls the variable that holds a class's namespace.
const classDict = "__classdict__"

// leaveTypeParams makes the names of type parameters invisible again.
func (f *frame) leaveTypeParams(in *inlined) {
	if in != nil {
		f.leaveInline()
	}
}

// leaveInline ends the innermost inlined scope. Its variables' numbers are free again, so they must not count as bound.
func (f *frame) leaveInline() {
	in := f.inline[len(f.inline)-1]
	f.inline = f.inline[:len(f.inline)-1]
	first := f.nextID
	for _, sym := range in.scope.order {
		if sym.bound {
			first--
		}
	}
	f.nextID = first
	f.bound = f.snapshot()
	for i := range f.bound {
		switch {
		case i*64 >= first:
			f.bound[i] = 0
		case i*64+64 > first:
			f.bound[i] &= 1<<(first%64) - 1
		}
	}
}

// typeParamTuple puts the tuple of type parameters into dst.
func (f *frame) typeParamTuple(span source.Span, params []parser.TypeParam, dst int) {
	names := &parser.Tuple{Span: span}
	for _, p := range params {
		names.Elts = append(names.Elts, &parser.Name{Span: p.Span, ID: p.Name})
	}
	f.expr(names, dst)
}

// typeAlias:
//
//	type X[T] = v   MAKETYPEPARAM T; tuple of T in t; MAKEFUNCTION t+1, lambda: v; MAKETYPEALIAS t, t, t+1, "X"; store X
func (f *frame) typeAlias(s *parser.TypeAlias) {
	saved, xsaved := f.top, f.xtop
	in := f.reserveTypeParams(s.TypeParams)
	f.makeTypeParams(s.TypeParams, in)
	t := f.temps(2)
	if in == nil {
		f.loadConst(s.Span, konstNone, t)
	} else {
		f.typeParamTuple(s.Span, s.TypeParams, t)
	}
	f.makeFunction(s.Span, f.annotationCode(s, s.Value, s.Name.ID), f.top, 0, t+1)
	f.leaveTypeParams(in)
	f.emit(s.Span, bc.MakeTypeAlias, t, t, t+1, f.name(s.Name.ID))
	f.store(s.Span, f.find(s.Name.ID), t)
	f.top, f.xtop = saved, xsaved
}
