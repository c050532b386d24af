package compiler

import (
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// assign stores the value in src to a target. spent says that src is a temporary whose value nobody needs afterwards.
//
//	x.a = src    SETATTR x, src
//	x[i] = src   SETINDEX x, i, src
func (f *frame) assign(target parser.Expr, src int, spent bool) {
	if f.unit.err != nil {
		return
	}
	saved := f.top
	switch t := target.(type) {
	case *parser.Name:
		f.store(t.Span, f.find(t.ID), src)
	case *parser.Attribute:
		obj := f.operand(t.Value, false)
		f.emit(f.fromName(t.Span, t), bc.SetAttr, obj, src, 0, f.site(t.Attr))
	case *parser.Subscript:
		k := f.fold(t.Slice)
		obj := f.operand(t.Value, k == nil)
		f.setIndex(t, obj, k, src)
	case *parser.Tuple:
		f.unpack(t.Span, t.Elts, src, spent)
	case *parser.List:
		f.unpack(t.Span, t.Elts, src, spent)
	case *parser.Starred:
		f.unit.errorf(t.Span, "starred assignment target must be in a list or tuple")
	default:
		f.unit.errorf(target.GetSpan(), "BUG: target %T", target)
	}
	f.top = saved
}

func (f *frame) setIndex(t *parser.Subscript, obj int, k *konst, src int) {
	if i, ok := k.small(); ok {
		f.emit(t.Span, bc.SetIndexI, obj, 0, src, i)
		return
	}
	index := f.operand(t.Slice, false)
	f.markSlice(t, index)
	f.emit(t.Span, bc.SetIndex, obj, index, src, 0)
}

// unpack stores the items of R[src] to elts.
//
//	a, b = src      UNPACK t, src, 2; store each    (straight into a and b when they are neighbouring registers)
//	a, *b = src     UNPACKEX t, src, 1, 0; store each
func (f *frame) unpack(span source.Span, elts []parser.Expr, src int, spent bool) {
	star := -1
	for i, e := range elts {
		if _, ok := e.(*parser.Starred); ok {
			if star >= 0 {
				f.unit.errorf(span, "multiple starred expressions in assignment")
				return
			}
			star = i
		}
	}
	n := len(elts)
	if n > f.chunk(n) || f.top > spillAt {
		f.unpackWide(span, elts, star, src, spent)
		return
	}
	if first, ok := f.neighbours(elts); ok {
		f.emit(span, bc.Unpack, first, src, n, int32(bit(spent)))
		for _, e := range elts {
			f.bind(f.find(e.(*parser.Name).ID))
		}
		return
	}
	t := f.temps(max(n, 1))
	if star < 0 {
		f.emit(span, bc.Unpack, t, src, n, int32(bit(spent)))
	} else {
		f.emit(span, bc.UnpackEx, t, src, star, int32(n-star-1))
	}
	for i, e := range elts {
		if i == star {
			e = e.(*parser.Starred).Value
		}
		f.assign(e, t+i, i == n-1)
	}
}

// neighbours returns the first register when elts are local variables in registers in a row.
func (f *frame) neighbours(elts []parser.Expr) (int, bool) {
	first := -1
	for i, e := range elts {
		name, ok := e.(*parser.Name)
		if !ok {
			return 0, false
		}
		p := f.find(name.ID)
		if i == 0 {
			first = p.index
		}
		if p.kind != placeReg || p.index != first+i {
			return 0, false
		}
	}
	return first, first >= 0
}

// unpackWide unpacks into a list in the overflow area, for targets too many or too deep for temporaries.
//
//	UNPACKLIST t, src; STOREX t; for each: LOADX t; INDEXI t, t, i; store
func (f *frame) unpackWide(span source.Span, elts []parser.Expr, star, src int, spent bool) {
	xsaved := f.xtop
	x := f.slot()
	t := src
	if !spent || src != f.top-1 {
		t = f.temp()
	}
	least := len(elts)
	if star >= 0 {
		least--
	}
	f.emit(span, bc.UnpackList, t, src, bit(star >= 0), int32(least))
	f.emit(span, bc.StoreX, t, 0, 0, int32(x))
	for i, e := range elts {
		f.emit(span, bc.LoadX, t, 0, 0, int32(x))
		switch {
		case star < 0 || i < star:
			f.emit(span, bc.IndexI, t, t, 0, int32(i))
		case i > star:
			f.emit(span, bc.IndexI, t, t, 0, int32(i-len(elts)))
		default:
			e = e.(*parser.Starred).Value
			f.middle(span, t, i, len(elts)-i-1)
		}
		f.assign(e, t, true)
	}
	f.xtop = xsaved
}

// middle replaces the list in t by its items without the first `before` and the last `after`.
func (f *frame) middle(span source.Span, t, before, after int) {
	saved := f.top
	s := f.temps(3)
	f.loadConst(span, intKonst(int64(before)), s)
	if after > 0 {
		f.loadConst(span, intKonst(int64(-after)), s+1)
	} else {
		f.loadConst(span, konstNone, s+1)
	}
	f.loadConst(span, konstNone, s+2)
	f.emit(span, bc.BuildSlice, s, s, 0, 0)
	f.emit(span, bc.Index, t, t, s, 0)
	f.top = saved
}

// assignStmt:
//
//	x = v        v into x's register
//	a = b = v    v in t; store a; store b
//	a, b = b, a  see swap
func (f *frame) assignStmt(s *parser.Assign) {
	if len(s.Targets) == 1 {
		target := s.Targets[0]
		if name, ok := target.(*parser.Name); ok {
			if p := f.find(name.ID); p.kind == placeReg {
				f.expr(s.Value, p.index)
				f.bind(p)
				return
			}
		}
		if f.swap(target, s.Value) {
			return
		}
		f.assign(target, f.operand(s.Value, true), false)
		return
	}
	t := f.value(s.Value)
	for _, target := range s.Targets {
		f.assign(target, t, false)
	}
}

// swap assigns a display to as many targets without making the tuple.
//
//	a, b = b, a+b   MOVE t, b; ADD b, a, b; MOVE a, t
func (f *frame) swap(target, value parser.Expr) bool {
	left, right := displayed(target), displayed(value)
	n := len(left)
	if n == 0 || n != len(right) || n > 8 || hasStar(left) || hasStar(right) || f.top > spillAt {
		return false
	}
	if f.fold(value) != nil && n > 4 {
		return false
	}
	assigned := map[string]bool{}
	names := 0
	for _, t := range left {
		targetNames(t, assigned)
		if name, ok := t.(*parser.Name); ok && f.find(name.ID).kind == placeReg {
			names++
		}
	}
	regs := make([]int, n)
	for i, v := range right {
		if regs[i] = -1; f.fold(v) != nil {
			continue // constants are loaded when they are stored
		}
		if i == n-1 && names == n && len(assigned) == n {
			// All targets are variables in registers: nothing reads the last one any more but what is evaluated here.
			p := f.find(left[i].(*parser.Name).ID)
			f.expr(v, p.index)
			f.bind(p)
			regs[i] = p.index
			break
		}
		if name, ok := v.(*parser.Name); ok && !assigned[name.ID] {
			regs[i] = f.operand(v, true)
			continue
		}
		regs[i] = f.value(v)
	}
	for i, t := range left {
		if name, ok := t.(*parser.Name); ok && regs[i] < 0 {
			if p := f.find(name.ID); p.kind == placeReg {
				f.expr(right[i], p.index)
				f.bind(p)
				continue
			}
		}
		saved := f.top
		if regs[i] < 0 {
			regs[i] = f.value(right[i])
		}
		f.assign(t, regs[i], false)
		f.top = saved
	}
	return true
}

// displayed returns the items of a tuple or list display.
func displayed(e parser.Expr) []parser.Expr {
	switch e := e.(type) {
	case *parser.Tuple:
		return e.Elts
	case *parser.List:
		return e.Elts
	}
	return nil
}

// targetNames adds the names that assigning to t binds.
func targetNames(t parser.Expr, names map[string]bool) {
	if name, ok := t.(*parser.Name); ok {
		names[name.ID] = true
	}
	for _, e := range displayed(t) {
		targetNames(e, names)
	}
	if star, ok := t.(*parser.Starred); ok {
		targetNames(star.Value, names)
	}
}

// augAssign:
//
//	x += 1      ADDI x, x, 1
//	x.a += v    GETATTR t, x; ADD t, t, v; SETATTR x, t
//	x[i] += v   INDEX t, x, i; ADD t, t, v; SETINDEX x, i, t
func (f *frame) augAssign(s *parser.AugAssign) {
	k := f.fold(s.Value)
	later := k == nil && !isLeaf(s.Value)
	switch t := s.Target.(type) {
	case *parser.Name:
		p := f.find(t.ID)
		if p.kind == placeReg {
			f.binary(s.Span, s.Op, f.operand(t, later), s.Value, k, p.index, 1)
			f.bind(p)
			return
		}
		r := f.temp()
		f.load(t.Span, p, r)
		f.binary(s.Span, s.Op, r, s.Value, k, r, 1)
		f.store(t.Span, p, r)
	case *parser.Attribute:
		obj := f.operand(t.Value, later)
		r := f.temp()
		f.emit(f.fromName(t.Span, t), bc.GetAttr, r, obj, 0, f.site(t.Attr))
		f.binary(s.Span, s.Op, r, s.Value, k, r, 1)
		f.emit(f.fromName(t.Span, t), bc.SetAttr, obj, r, 0, f.site(t.Attr))
	case *parser.Subscript:
		obj := f.operand(t.Value, true)
		if i, ok := f.fold(t.Slice).small(); ok {
			r := f.temp()
			f.emit(t.Span, bc.IndexI, r, obj, 0, i)
			f.binary(s.Span, s.Op, r, s.Value, k, r, 1)
			f.emit(t.Span, bc.SetIndexI, obj, 0, r, i)
			return
		}
		index := f.operand(t.Slice, later)
		r := f.temp()
		f.emit(t.Span, bc.Index, r, obj, index, 0)
		f.binary(s.Span, s.Op, r, s.Value, k, r, 1)
		f.emit(t.Span, bc.SetIndex, obj, index, r, 0)
	default:
		f.unit.errorf(s.Target.GetSpan(), "BUG: target %T", s.Target)
	}
}

// annAssign:
//
//	x: int = v   v stored to x; LOADNAME t, int; SETUPANNOTATIONS t+1; LOADK t+2, "x"; SETINDEX t+1, t+2, t
func (f *frame) annAssign(s *parser.AnnAssign) {
	if s.Value != nil {
		f.assignStmt(&parser.Assign{Span: s.Span, Targets: []parser.Expr{s.Target}, Value: s.Value})
	}
	inBody := f.scope.kind == scopeModule || f.scope.kind == scopeClass
	switch t := s.Target.(type) {
	case *parser.Name:
		if !s.Simple || !inBody {
			break
		}
		v := f.value(f.annotation(s.Annotation))
		r := f.temps(2)
		f.emit(s.Span, bc.SetupAnnotations, r, 0, 0, 0)
		f.loadConst(s.Span, strKonst(mangle(f.private(), t.ID)), r+1)
		f.emit(s.Span, bc.SetIndex, r, r+1, v, 0)
		return
	case *parser.Attribute:
		if s.Value == nil {
			f.value(t.Value)
		}
	case *parser.Subscript:
		if s.Value == nil {
			f.value(t.Value)
			f.value(t.Slice)
		}
	}
	if inBody && !s.Simple && !f.unit.future {
		f.value(s.Annotation)
	}
}

// setupAnnotations makes __annotations__ at the start of a module or class that has annotated names.
func (f *frame) setupAnnotations(span source.Span) {
	if f.scope.annotations {
		f.emit(span, bc.SetupAnnotations, f.temp(), 0, 0, 0)
		f.top--
	}
}

// deleteTarget:
//
//	del x.a    DELATTR x
//	del x[i]   DELINDEX x, i
func (f *frame) deleteTarget(target parser.Expr) {
	saved := f.top
	switch t := target.(type) {
	case *parser.Name:
		f.delete(t.Span, f.find(t.ID), false)
	case *parser.Attribute:
		obj := f.operand(t.Value, false)
		f.emit(f.fromName(t.Span, t), bc.DelAttr, obj, 0, 0, f.site(t.Attr))
	case *parser.Subscript:
		obj := f.operand(t.Value, !isLeaf(t.Slice))
		index := f.operand(t.Slice, false)
		f.emit(t.Span, bc.DelIndex, obj, index, 0, 0)
	case *parser.Tuple, *parser.List:
		for _, e := range displayed(target) {
			f.deleteTarget(e)
		}
	default:
		f.unit.errorf(target.GetSpan(), "BUG: target %T of del", target)
	}
	f.top = saved
}
