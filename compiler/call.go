package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// callBase returns the first register of a call's window, which must be the topmost temporary: dst when it is just that.
func (f *frame) callBase(dst int) int {
	if f.isTemp(dst) && dst == f.top-1 {
		return dst
	}
	return f.temp()
}

// call:
//
//	f(x)         LOADGLOBAL t, f; MOVE t+1, x; CALL t, 1
//	x.m(y)       MOVE t+1, x; MOVE t+2, y; CALLATTR t, 1, site            when y cannot have effects
//	x.m(g())     LOADMETHOD t, x, site; g() in t+2; CALLMETHOD t, 1
//	f(x, k=y)    f in t; MOVE t+1, x; MOVE t+2, y; CALLKW t, 2, ("k",)
//	f(*x, **y)   f in t; list in t+1; dict in t+2; CALLEX t, 1
func (f *frame) call(e *parser.Call, dst int) {
	if f.zeroArgSuper(e, dst) {
		return
	}
	saved := f.top
	base := f.callBase(dst)
	attr, method := e.Func.(*parser.Attribute)
	n := len(e.Args) + len(e.Keywords)
	switch {
	case hasStar(e.Args) || hasDoubleStar(e.Keywords) || n > 2 && n > f.chunk(n+3)-2:
		f.expr(e.Func, base)
		f.starArgs(e, base)
	case method && len(e.Keywords) == 0 && f.effectless(e.Args):
		f.top = base + 1
		f.value(attr.Value)
		f.run(e.Args)
		f.emit(f.fromName(e.Span, attr), bc.CallAttr, base, n, 0, f.site(attr.Attr))
	case method:
		obj := f.operandIn(attr.Value, base, false)
		f.top = base + 1
		f.temp()
		f.emit(f.fromName(attr.Span, attr), bc.LoadMethod, base, obj, 0, f.site(attr.Attr))
		f.run(e.Args)
		f.keywordCall(f.fromName(e.Span, attr), e, base, n, bc.CallMethod, bc.CallMethodKw)
	default:
		f.expr(e.Func, base)
		f.top = base + 1
		f.run(e.Args)
		f.keywordCall(e.Span, e, base, n, bc.Call, bc.CallKw)
	}
	f.top = max(saved, base+1)
	f.move(e.Span, dst, base)
	f.top = saved
}

// fromName returns span, of the attribute a or a call of it, as CPython shows it: when the name is not on the line where the span starts, it
// starts with the name.
func (f *frame) fromName(span source.Span, a *parser.Attribute) source.Span {
	if at := a.End - uint32(len(a.Attr)); at > span.Start && f.unit.file.LineOf(span.Start) != f.unit.file.LineOf(at) {
		span.Start = at
	}
	return span
}

// keywordCall evaluates the keyword arguments, which follow the others, and emits the call.
func (f *frame) keywordCall(span source.Span, e *parser.Call, base, n int, plain, withKeywords bc.Op) {
	if len(e.Keywords) == 0 {
		f.emit(span, plain, base, n, 0, 0)
		return
	}
	names := make([]string, len(e.Keywords))
	for i, k := range e.Keywords {
		names[i] = k.Name
		f.value(k.Value)
	}
	f.emit(span, withKeywords, base, n, 0, f.constant(strsKonst(names)))
}

// effectless reports whether evaluating args cannot run code or raise: constants, and local variables that are certainly bound.
func (f *frame) effectless(args []parser.Expr) bool {
	for _, e := range args {
		if name, ok := e.(*parser.Name); ok && name.ID != "__debug__" {
			if p := f.find(name.ID); p.kind != placeReg || !f.isBound(p.id) {
				return false
			}
			continue
		}
		if f.fold(e) == nil {
			return false
		}
	}
	return true
}

// starArgs builds the list and dict of arguments behind the callee in base, and emits the call.
func (f *frame) starArgs(e *parser.Call, base int) {
	f.top = base + 1
	args := f.temp()
	if star, ok := onlyStar(e.Args); ok {
		f.emit(e.Span, bc.Spread, args, f.operand(star.Value, false), 0, 0)
		f.top = args + 1
	} else {
		f.argList(e.Span, e.Args, args)
	}
	switch {
	case len(e.Keywords) == 1 && e.Keywords[0].Name == "":
		keywords := f.temp()
		f.emit(e.Span, bc.SpreadDict, keywords, f.handedOn(e.Keywords[0].Value), base, 0)
	case len(e.Keywords) > 0:
		f.argDict(e.Span, e.Keywords, base)
	}
	f.emit(e.Span, bc.CallEx, base, bit(len(e.Keywords) > 0), 0, 0)
}

// handedOn returns the operand of a ** argument. The function's own **kwargs are not used by that: see bytecode.LazyKw.
func (f *frame) handedOn(e parser.Expr) int {
	uses := f.kwargsUses
	r := f.operand(e, false)
	if name, ok := e.(*parser.Name); ok && mangle(f.private(), name.ID) == f.kwargs {
		f.kwargsUses = uses
	}
	return r
}

// onlyStar returns the only argument of a call when it is *x.
func onlyStar(args []parser.Expr) (star *parser.Starred, ok bool) {
	if len(args) == 1 {
		star, ok = args[0].(*parser.Starred)
	}
	return star, ok
}

// argList builds the list of positional arguments in t.
func (f *frame) argList(span source.Span, args []parser.Expr, t int) {
	f.growing(args, func(first, n int) {
		f.emit(span, bc.BuildList, t, first, n, int32(len(args)))
	}, func(r int) {
		f.emit(span, bc.ListAppend, t, r, 0, 0)
	}, func(star *parser.Starred) {
		r := f.operand(star.Value, false)
		f.emit(span, bc.ListExtend, t, r, 0, 0)
	})
}

// argDict builds the dict of keyword arguments of a call of R[callee] in a new temporary. Keys written out are known to differ from each other,
// so only ** arguments, and what follows the first of them, have to be looked at.
func (f *frame) argDict(span source.Span, keywords []parser.Keyword, callee int) {
	t := f.temp()
	saved := f.top
	n := 0
	for limit := max(f.chunk(2*len(keywords))/2, 1); n < len(keywords) && n < limit && keywords[n].Name != ""; n++ {
		k := f.temp()
		f.loadConst(span, strKonst(keywords[n].Name), k)
		f.value(keywords[n].Value)
	}
	f.emit(span, bc.BuildDict, t, saved, n, int32(len(keywords)))
	f.top = saved
	merged := false
	for _, k := range keywords[n:] {
		switch {
		case k.Name == "":
			merged = true
			r := f.operand(k.Value, false)
			f.emit(span, bc.DictMerge, t, r, callee, 0)
		case merged:
			// f(**x, a=1): a dict of one item is merged, so that a second `a` is found
			one := f.temps(2)
			f.loadConst(span, strKonst(k.Name), one)
			f.expr(k.Value, one+1)
			f.emit(k.Span, bc.BuildDict, one, one, 1, 1)
			f.emit(span, bc.DictMerge, t, one, callee, 0)
		default:
			name := f.temp()
			f.loadConst(span, strKonst(k.Name), name)
			v := f.operand(k.Value, false)
			f.emit(k.Span, bc.DictSet, t, name, v, 0)
		}
		f.top = saved
	}
}

func hasDoubleStar(keywords []parser.Keyword) bool {
	for _, k := range keywords {
		if k.Name == "" {
			return true
		}
	}
	return false
}

// zeroArgSuper:
//
//	super()   LOADGLOBAL t, super; LOADFREE t+1, __class__; LOADSUPER t, t+1, self
func (f *frame) zeroArgSuper(e *parser.Call, dst int) bool {
	name, ok := e.Func.(*parser.Name)
	if !ok || name.ID != "super" || len(e.Args)+len(e.Keywords) > 0 || f.scope.kind != scopeFunction || f.params == 0 && !f.scope.genExpr {
		return false
	}
	cell := f.lookup("__class__")
	if f.code.ArgCount == 0 {
		return false
	}
	saved := f.top
	t := f.callBase(dst)
	f.top = t + 1
	f.temps(2)
	f.load(name.Span, f.find("super"), t)
	if cell.kind == placeGlobal || cell.kind == placeName {
		f.loadConst(e.Span, konstNone, t+1) // no class around it: the machine complains
	} else {
		f.load(e.Span, cell, t+1)
	}
	self := 0
	if !f.scope.genExpr {
		p := f.places[f.paramNames[0]]
		if p.kind == placeReg || p.kind == placeCell {
			self = p.index // perhaps deleted: the machine complains
		} else {
			self = t + 2
			f.load(e.Span, p, self)
		}
	}
	f.emit(e.Span, bc.LoadSuper, t, t+1, self, 0)
	f.move(e.Span, dst, t)
	f.top = saved
	return true
}
