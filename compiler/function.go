package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// functionDef:
//
//	@d
//	def f(): ...     d in t; MAKEFUNCTION t+1, code; CALL t, 1; store f
func (f *frame) functionDef(s *parser.FunctionDef) {
	p := f.find(s.Name)
	if len(s.Decorators) == 0 && p.kind == placeReg {
		f.functionValue(s, p.index)
		f.bind(p)
		return
	}
	saved := f.top
	t := f.decorated(s.Decorators, func(dst int) { f.functionValue(s, dst) })
	f.store(s.Span, p, t)
	f.top = saved
}

// decorated evaluates decorators, then what they decorate, calls them on it from the innermost out and returns the register of the result.
func (f *frame) decorated(decorators []parser.Expr, value func(dst int)) int {
	n := len(decorators)
	if n > f.chunk(n) {
		return f.manyDecorated(decorators, value)
	}
	first := f.run(decorators)
	value(f.temp())
	for i := n - 1; i >= 0; i-- {
		f.emit(decorators[i].GetSpan(), bc.Call, first+i, 1, 0, 0)
	}
	return first
}

// manyDecorated keeps the decorators in the overflow area.
func (f *frame) manyDecorated(decorators []parser.Expr, value func(dst int)) int {
	x := f.xtop
	t := f.temps(2)
	for _, d := range decorators {
		f.expr(d, t)
		f.emit(d.GetSpan(), bc.StoreX, t, 0, 0, int32(f.slot()))
	}
	value(t + 1)
	for i := len(decorators) - 1; i >= 0; i-- {
		span := decorators[i].GetSpan()
		f.emit(span, bc.LoadX, t, 0, 0, int32(x+i))
		f.emit(span, bc.Call, t, 1, 0, 0)
		f.move(span, t+1, t)
	}
	f.xtop = x
	return t + 1
}

// functionValue makes the function of a def, undecorated, in dst.
//
//	defaults in t; keyword-only defaults in t+1; annotations in t+2; type parameters in t+3; cells from t+4 on; MAKEFUNCTION dst, t
func (f *frame) functionValue(s *parser.FunctionDef, dst int) {
	saved, xsaved := f.top, f.xtop
	in := f.reserveTypeParams(s.TypeParams)
	base := f.top
	flags := f.defaults(s.Params)
	f.makeTypeParams(s.TypeParams, in)
	if a := f.annotations(s); a != nil {
		f.dict(a, f.temp())
		flags |= 4
	}
	if in != nil {
		f.typeParamTuple(s.Span, s.TypeParams, f.temp())
		flags |= 8
	}
	f.makeFunction(s.Span, f.functionCode(s), base, flags, dst)
	f.leaveTypeParams(in)
	f.top, f.xtop = saved, xsaved
}

// defaults evaluates the defaults of parameters into one or two temporaries and returns the flags that say which.
func (f *frame) defaults(p *parser.Arguments) int {
	flags := 0
	if len(p.Defaults) > 0 {
		f.value(&parser.Tuple{Span: p.Span, Elts: p.Defaults})
		flags |= 1
	}
	d := &parser.Dict{Span: p.Span}
	for i, e := range p.KwDefaults {
		if e != nil {
			d.Keys = append(d.Keys, textConstant(p.KwOnly[i].Span, mangle(f.private(), p.KwOnly[i].Name)))
			d.Values = append(d.Values, e)
		}
	}
	if len(d.Keys) > 0 {
		f.value(d)
		flags |= 2
	}
	return flags
}

func textConstant(span source.Span, s string) *parser.Constant {
	return &parser.Constant{Span: span, Kind: parser.ConstStr, Text: s}
}

// annotations returns the display of a function's annotations, nil when there are none.
func (f *frame) annotations(s *parser.FunctionDef) *parser.Dict {
	d := &parser.Dict{Span: s.Span}
	add := func(span source.Span, name string, e parser.Expr) {
		if e == nil {
			return
		}
		d.Keys = append(d.Keys, textConstant(span, mangle(f.private(), name)))
		d.Values = append(d.Values, f.annotation(e))
	}
	p := s.Params
	for _, args := range [][]parser.Arg{p.Args, p.PosOnly} {
		for _, a := range args {
			add(a.Span, a.Name, a.Annotation)
		}
	}
	if p.VarArg != nil {
		add(p.VarArg.Span, p.VarArg.Name, p.VarArg.Annotation)
	}
	for _, a := range p.KwOnly {
		add(a.Span, a.Name, a.Annotation)
	}
	if p.KwArg != nil {
		add(p.KwArg.Span, p.KwArg.Name, p.KwArg.Annotation)
	}
	add(s.Span, "return", s.Returns)
	if len(d.Keys) == 0 {
		return nil
	}
	return d
}

// annotation returns what to evaluate for an annotation: its text, in normal form, under `from __future__ import annotations`; of `*args: *Ts` the one item of *Ts.
func (f *frame) annotation(e parser.Expr) parser.Expr {
	span := e.GetSpan()
	if f.unit.future {
		return textConstant(span, f.unit.unparse(e))
	}
	if star, ok := e.(*parser.Starred); ok {
		items := &parser.Tuple{Span: span, Elts: []parser.Expr{star}}
		return &parser.Subscript{Span: span, Value: items, Slice: &parser.Constant{Span: span, Kind: parser.ConstInt}}
	}
	return e
}

// makeFunction emits MAKEFUNCTION for code, whose other parts lie in temporaries from base on.
func (f *frame) makeFunction(span source.Span, code *bc.Code, base, flags, dst int) {
	free := code.FreeNames
	free = free[:code.OuterCells()]
	if n := len(free); n > 0 && n <= bc.Window-8-f.top {
		flags |= 16
		for _, name := range free {
			f.closureCell(span, name.String(), f.temp())
		}
	} else if n > 0 {
		flags |= 32
		list, t := f.temp(), f.temp()
		f.emit(span, bc.BuildList, list, t, 0, int32(n))
		for _, name := range free {
			f.closureCell(span, name.String(), t)
			f.emit(span, bc.ListAppend, list, t, 0, 0)
		}
	}
	index := len(f.code.Codes)
	if !f.dead {
		f.code.Codes = append(f.code.Codes, code)
	}
	f.emit(span, bc.MakeFunction, dst, base, flags, int32(index))
}

// functionCode compiles the body of a def.
func (f *frame) functionCode(s *parser.FunctionDef) *bc.Code {
	g := newFrame(f.unit, f, f.unit.scopes[s], s.Name, s.Span)
	if len(s.Decorators) > 0 {
		g.code.FirstLine = int32(f.unit.file.LineOf(s.Decorators[0].GetSpan().Start))
	}
	g.qualify(s.Name)
	g.setParams(s.Params)
	body := s.Body
	if doc, ok := docstring(body); ok {
		g.code.Doc = f.unit.str(doc).Value()
		body = body[1:]
	}
	g.body(body)
	return g.finish()
}

// qualify gives the code its qualified name.
func (f *frame) qualify(name string) {
	p := f.parent
	sym := p.scope.symbols[mangle(p.private(), name)]
	switch {
	case p.scope.kind == scopeModule, sym != nil && sym.global:
		f.code.QualName = f.unit.str(name)
	case p.scope.kind == scopeClass:
		f.code.QualName = f.unit.str(p.code.QualName.String() + "." + name)
	default:
		f.code.QualName = f.unit.str(p.code.QualName.String() + ".<locals>." + name)
	}
}

// setParams gives parameters and variables their registers and sets what the code says about its parameters.
func (f *frame) setParams(p *parser.Arguments) {
	c := f.code
	var names []string
	for _, arg := range paramList(p) {
		names = append(names, mangle(f.private(), arg.Name))
	}
	f.setLocals(names)
	c.ArgCount = len(p.PosOnly) + len(p.Args)
	c.PosOnly = len(p.PosOnly)
	c.KwOnly = len(p.KwOnly)
	if p.VarArg != nil {
		c.Flags |= bc.VarArgs
	}
	if p.KwArg != nil {
		c.Flags |= bc.VarKw
		f.kwargs = mangle(f.private(), p.KwArg.Name)
	}
	f.setKind()
}

// setKind sets the flags of generators and coroutines.
func (f *frame) setKind() {
	if f.scope.generator {
		f.code.Flags |= bc.Generator
	}
	if f.scope.async {
		f.code.Flags |= bc.Coroutine
	}
}

// lambda:
//
//	lambda x=1: x   LOADK t, (1,); MAKEFUNCTION dst, t, 1
func (f *frame) lambda(e *parser.Lambda, dst int) {
	saved := f.top
	base := f.top
	flags := f.defaults(e.Params)
	f.makeFunction(e.Span, f.lambdaCode(e, "<lambda>"), base, flags, dst)
	f.top = saved
}

func (f *frame) lambdaCode(e *parser.Lambda, name string) *bc.Code {
	g := newFrame(f.unit, f, f.unit.scopes[e], name, e.Span)
	g.qualify(name)
	g.setParams(e.Params)
	g.returnValue(e.Body)
	return g.finish()
}

// returnValue:
//
//	return x   RETURN x
func (f *frame) returnValue(e parser.Expr) {
	r := f.operand(e, false)
	f.emit(e.GetSpan(), bc.Return, r, 0, 0, 0)
}
