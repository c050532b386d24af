package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
)

// classDef:
//
//	class C(B, k=v): ...   MAKEFUNCTION t, body; LOADK t+1, "C"; B in t+2; v in t+3; BUILDCLASS t, 2, ("k",); store C
func (f *frame) classDef(s *parser.ClassDef) {
	saved := f.top
	t := f.decorated(s.Decorators, func(dst int) { f.classValue(s, dst) })
	f.store(s.Span, f.find(s.Name), t)
	f.top = saved
}

// classValue makes the class in dst, the topmost temporary.
func (f *frame) classValue(s *parser.ClassDef, dst int) {
	saved, xsaved := f.top, f.xtop
	in := f.reserveTypeParams(s.TypeParams)
	f.makeTypeParams(s.TypeParams, in)
	base := dst
	if f.top != dst+1 {
		base = f.temp()
	}
	f.makeFunction(s.Span, f.classCode(s), f.top, 0, base)
	f.top = base + 1
	f.loadConst(s.Span, strKonst(s.Name), f.temp())
	n := len(s.Bases) + len(s.Keywords)
	if hasStar(s.Bases) || hasDoubleStar(s.Keywords) || n > f.chunk(n+2)-2 {
		list := f.temp()
		f.argList(s.Span, s.Bases, list)
		if in != nil {
			f.genericBase(s, f.temp())
			f.emit(s.Span, bc.ListAppend, list, f.top-1, 0, 0)
			f.top--
		}
		f.argDict(s.Span, s.Keywords, base)
		f.emit(s.Span, bc.BuildClass, base, 2, 1, -1)
	} else {
		f.run(s.Bases)
		if in != nil {
			f.genericBase(s, f.temp())
			n++
		}
		names, index := make([]string, len(s.Keywords)), int32(-1)
		for i, k := range s.Keywords {
			names[i] = k.Name
			f.value(k.Value)
		}
		if len(names) > 0 {
			index = f.constant(strsKonst(names))
		}
		f.emit(s.Span, bc.BuildClass, base, n, 0, index)
	}
	f.leaveTypeParams(in)
	f.move(s.Span, dst, base)
	f.top, f.xtop = saved, xsaved
}

// genericBase puts Generic[T, ...] into dst: the base class that type parameters give. Module _typing has what makes it.
func (f *frame) genericBase(s *parser.ClassDef, dst int) {
	saved := f.top
	t := f.temp()
	f.loadConst(s.Span, strsKonst([]string{"_GenericBase"}), t)
	f.emit(s.Span, bc.ImportName, dst, t, 0, f.name("_typing"))
	f.emit(s.Span, bc.ImportFrom, dst, dst, 0, f.name("_GenericBase"))
	f.typeParamTuple(s.Span, s.TypeParams, t)
	f.emit(s.Span, bc.Index, dst, dst, t, 0)
	f.top = saved
}

// classCode compiles the body of a class. It returns the cell of __class__, when methods use that, for BUILDCLASS to fill; else None.
//
//	LOADNAME t, __name__; STORENAME __module__; LOADK t, "C"; STORENAME __qualname__; body; RETURN
func (f *frame) classCode(s *parser.ClassDef) *bc.Code {
	scope := f.unit.scopes[s]
	g := newFrame(f.unit, f, scope, s.Name, s.Span)
	if len(s.Decorators) > 0 {
		g.code.FirstLine = int32(f.unit.file.LineOf(s.Decorators[0].GetSpan().Start))
	}
	g.qualify(s.Name)
	g.code.Flags |= bc.ClassBody
	if scope.needsClass {
		g.class = g.temp()
		g.locals, g.stmtBase = g.top, g.top
		g.code.Flags |= bc.HasClassCell
		g.emit(s.Span, bc.MakeCell, g.class, 1, 0, 0)
	}
	t := g.temp()
	store := func(name string) { g.emit(s.Span, bc.StoreName, t, 0, 0, g.name(name)) }
	g.emit(s.Span, bc.LoadName, t, 0, 0, g.name("__name__"))
	store("__module__")
	g.loadConst(s.Span, strKonst(g.code.QualName.String()), t)
	store("__qualname__")
	if len(s.TypeParams) > 0 {
		g.typeParamTuple(s.Span, s.TypeParams, t)
		store("__type_params__")
	}
	body := s.Body
	if doc, ok := docstring(body); ok {
		g.code.Doc = f.unit.str(doc).Value()
		g.loadConst(body[0].GetSpan(), strKonst(doc), t)
		store("__doc__")
		body = body[1:]
	}
	g.top = t
	g.setupAnnotations(s.Span)
	g.body(body)
	if g.class >= 0 {
		g.emit(s.Span, bc.Return, g.class, 0, 0, 0)
	}
	return g.finish()
}
