package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// expr emits code that leaves the value of e in dst. When dst is a variable's register it is written once, at the end, so that e may read
// the variable and an exception leaves it alone.
func (f *frame) expr(e parser.Expr, dst int) {
	if f.unit.err != nil {
		return
	}
	f.unit.steps(1)
	if k := f.fold(e); k != nil {
		f.loadConst(e.GetSpan(), k, dst)
		return
	}
	if f.top > spillAt && f.top-f.stmtBase > 8 && !isLeaf(e) {
		f.spill(e, dst)
		return
	}
	switch e := e.(type) {
	case *parser.Name:
		f.load(e.Span, f.find(e.ID), dst)
	case *parser.BinOp:
		f.binOp(e, dst)
	case *parser.UnaryOp:
		f.unaryOp(e, dst)
	case *parser.Call:
		f.call(e, dst)
	case *parser.Attribute:
		f.attribute(e, dst)
	case *parser.Subscript:
		f.subscript(e, dst)
	case *parser.Compare:
		f.compare(e, dst)
	case *parser.BoolOp:
		f.boolOp(e, dst)
	case *parser.IfExp:
		f.ifExp(e, dst)
	case *parser.NamedExpr:
		f.namedExpr(e, dst)
	case *parser.Tuple:
		f.tuple(e, dst)
	case *parser.List:
		f.list(e.Span, e.Elts, dst)
	case *parser.Set:
		f.set(e.Span, e.Elts, dst)
	case *parser.Dict:
		f.dict(e, dst)
	case *parser.Slice:
		f.slice(e, dst)
	case *parser.JoinedStr:
		f.joinedStr(e, dst)
	case *parser.FormattedValue:
		f.formattedValue(e, dst)
	case *parser.Lambda:
		f.lambda(e, dst)
	case *parser.ListComp:
		f.comprehension(e, e.Generators, e.Elt, nil, dst)
	case *parser.SetComp:
		f.comprehension(e, e.Generators, e.Elt, nil, dst)
	case *parser.DictComp:
		f.comprehension(e, e.Generators, e.Value, e.Key, dst)
	case *parser.GeneratorExp:
		f.generatorExp(e, dst)
	case *parser.Await:
		f.await(e, dst)
	case *parser.Yield:
		f.yield(e, dst)
	case *parser.YieldFrom:
		f.yieldFrom(e, dst)
	case *parser.Starred:
		f.unit.errorf(e.Span, "can't use starred expression here")
	default:
		f.unit.errorf(e.GetSpan(), "BUG: expression %T", e)
	}
}

// isLeaf reports whether e needs no temporaries of its own.
func isLeaf(e parser.Expr) bool {
	switch e.(type) {
	case *parser.Name, *parser.Constant:
		return true
	}
	return false
}

// spill evaluates e with the temporaries of the expressions around it put aside in the overflow area, so that nesting has no limit but the
// parser's.
//
//	STOREX for each live temporary; e; STOREX result; LOADX for each; LOADX dst
func (f *frame) spill(e parser.Expr, dst int) {
	span := e.GetSpan()
	low, high := f.stmtBase, f.top
	x := f.xtop
	f.xtop += high - low + 1
	f.xhigh = max(f.xhigh, f.xtop)
	result := x + high - low
	for r := low; r < high; r++ {
		f.emit(span, bc.StoreX, r, 0, 0, int32(x+r-low))
	}
	// Variables of comprehensions around e lie among the temporaries: meanwhile they are found in the overflow area.
	type moved struct {
		in   *inlined
		name string
		was  place
	}
	var undo []moved
	for _, in := range f.inline {
		for name, p := range in.places {
			if (p.kind == placeReg || p.kind == placeCell) && p.index >= low && p.index < high {
				undo = append(undo, moved{in, name, p})
				p.kind += placeX - placeReg
				p.index = x + p.index - low
				in.places[name] = p
			}
		}
	}
	f.top = low
	t := f.temp()
	f.expr(e, t)
	f.emit(span, bc.StoreX, t, 0, 0, int32(result))
	for _, m := range undo {
		m.in.places[m.name] = m.was
	}
	for r := low; r < high; r++ {
		f.emit(span, bc.LoadX, r, 0, 0, int32(x+r-low))
	}
	f.emit(span, bc.LoadX, dst, 0, 0, int32(result))
	f.top, f.xtop = high, x
}

// operand returns a register that holds the value of e: that of a variable where it is, or a new temporary. later says that other
// expressions are evaluated before the register is read.
func (f *frame) operand(e parser.Expr, later bool) int { return f.operandIn(e, -1, later) }

// operandIn is operand that uses scratch, when that is a temporary, instead of a new one.
func (f *frame) operandIn(e parser.Expr, scratch int, later bool) int {
	if name, ok := e.(*parser.Name); ok && name.ID != "__debug__" {
		p := f.find(name.ID)
		// A := in what is evaluated later may rebind the variable before it is read.
		if p.kind == placeReg && !(later && p.sym != nil && p.sym.walrus) {
			r, _ := f.direct(name.Span, p)
			return r
		}
	}
	if named, ok := e.(*parser.NamedExpr); ok && !later {
		if p := f.find(named.Target.ID); p.kind == placeReg {
			f.expr(named.Value, p.index)
			f.bind(p)
			return p.index
		}
	}
	if scratch < 0 || !f.isTemp(scratch) {
		scratch = f.temp()
	}
	f.expr(e, scratch)
	return scratch
}

// value evaluates e into a new temporary.
func (f *frame) value(e parser.Expr) int {
	t := f.temp()
	f.expr(e, t)
	return t
}

// attribute:
//
//	x.name   GETATTR dst, x, site
func (f *frame) attribute(e *parser.Attribute, dst int) {
	saved := f.top
	obj := f.operandIn(e.Value, dst, false)
	f.emit(f.fromName(e.Span, e), bc.GetAttr, dst, obj, 0, f.site(e.Attr))
	f.top = saved
}

// site makes an attribute site.
func (f *frame) site(attr string) int32 {
	f.code.Sites = append(f.code.Sites, f.unit.str(mangle(f.private(), attr)))
	return int32(len(f.code.Sites) - 1)
}

// subscript:
//
//	x[5]   INDEXI dst, x, 5
//	x[i]   INDEX dst, x, i
func (f *frame) subscript(e *parser.Subscript, dst int) {
	saved := f.top
	k := f.fold(e.Slice)
	obj := f.operandIn(e.Value, dst, k == nil)
	if i, ok := k.small(); ok {
		f.emit(e.Span, bc.IndexI, dst, obj, 0, i)
	} else {
		index := f.operand(e.Slice, false)
		f.markSlice(e, index)
		f.emit(e.Span, bc.Index, dst, obj, index, 0)
	}
	f.top = saved
}

// markSlice marks the BUILDSLICE of x[a:b] when it has just been emitted, for it is needed by the next instruction alone.
func (f *frame) markSlice(e *parser.Subscript, index int) {
	if n := len(f.instrs) - 1; isSlice(e.Slice) && !f.dead && f.unit.err == nil && f.instrs[n] == bc.Make(bc.BuildSlice, uint8(index), f.instrs[n].B(), 0, 0) {
		f.instrs[n] = bc.Make(bc.BuildSlice, uint8(index), f.instrs[n].B(), 0, 1)
	}
}

func isSlice(e parser.Expr) bool {
	_, ok := e.(*parser.Slice)
	return ok
}

// slice:
//
//	x[a:b]   MOVE t, a; MOVE t+1, b; LOADK t+2, None; BUILDSLICE dst, t
func (f *frame) slice(e *parser.Slice, dst int) {
	saved := f.top
	t := f.temps(3)
	for i, part := range []parser.Expr{e.Lower, e.Upper, e.Step} {
		if part == nil {
			f.loadConst(e.Span, konstNone, t+i)
			continue
		}
		f.expr(part, t+i)
	}
	f.emit(e.Span, bc.BuildSlice, dst, t, 0, 0)
	f.top = saved
}

// namedExpr:
//
//	(x := v)   v in dst; MOVE x, dst
func (f *frame) namedExpr(e *parser.NamedExpr, dst int) {
	p := f.find(e.Target.ID)
	if p.kind == placeReg && p.index != dst {
		f.expr(e.Value, p.index)
		f.bind(p)
		f.move(e.Span, dst, p.index)
		return
	}
	f.viaTemp(dst, func(r int) {
		f.expr(e.Value, r)
		f.store(e.Target.Span, p, r)
		f.move(e.Span, dst, r)
	})
}

// yield:
//
//	yield x   YIELD dst, x
func (f *frame) yield(e *parser.Yield, dst int) {
	saved := f.top
	var v int
	if e.Value == nil {
		v = f.temp()
		f.loadConst(e.Span, konstNone, v)
	} else {
		v = f.operandIn(e.Value, dst, false)
	}
	f.emit(e.Span, bc.Yield, dst, v, 0, 0)
	f.top = saved
}

// yieldFrom:
//
//	yield from x   GETITER t, x; LOADK t+1, None; YIELDFROM t; MOVE dst, t
func (f *frame) yieldFrom(e *parser.YieldFrom, dst int) {
	saved := f.top
	t := f.temps(2)
	f.expr(e.Value, t)
	f.emit(e.Span, bc.GetIter, t, t, 0, 0)
	f.delegate(e.Span, t)
	f.move(e.Span, dst, t)
	f.top = saved
}

// await:
//
//	await x   GETAWAITABLE t, x; LOADK t+1, None; YIELDFROM t; MOVE dst, t
func (f *frame) await(e *parser.Await, dst int) {
	saved := f.top
	t := f.temps(2)
	f.expr(e.Value, t)
	f.awaitIn(e.Span, t)
	f.move(e.Span, dst, t)
	f.top = saved
}

// awaitIn awaits the value in t, with t+1 free.
func (f *frame) awaitIn(span source.Span, t int) {
	f.emit(span, bc.GetAwaitable, t, t, 0, 0)
	f.delegate(span, t)
}

func (f *frame) delegate(span source.Span, t int) {
	f.loadConst(span, konstNone, t+1)
	f.emit(span, bc.YieldFrom, t, 0, 0, 0)
}
