package vm

import (
	"fmt"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// slow does one instruction that hot handed over. The frame's pc is behind it already. Cases that are more than a few lines live in
// the file of their theme.
func (t *Thread) slow(in bytecode.Instr) error {
	if guarded[in.Op()] {
		if err := t.guard(in); err != nil {
			return err
		}
	}
	switch op := in.Op(); op {
	case bytecode.Nop:
		return nil
	case bytecode.Call, bytecode.CallMethod, bytecode.CallAttr, bytecode.CallKw, bytecode.CallMethodKw:
		return t.callOp(in)
	case bytecode.Return:
		return t.returnOp(in)
	case bytecode.GetAttr:
		return t.getAttr(in)
	case bytecode.SetAttr:
		return t.setAttr(in)
	case bytecode.LoadMethod:
		fr := t.top()
		return t.loadMethod(fr.base+int(in.A()), t.stack[fr.base+int(in.B())], int(in.Imm()))
	case bytecode.For:
		return t.forNext(in)
	case bytecode.ForPrep:
		return t.forPrep(in)
	case bytecode.Yield:
		return t.yieldOp(in)
	case bytecode.YieldFrom:
		return t.yieldFrom(in)
	case bytecode.Add, bytecode.Sub, bytecode.Mul, bytecode.Div, bytecode.FloorDiv, bytecode.Mod, bytecode.Pow, bytecode.LShift,
		bytecode.RShift, bytecode.And, bytecode.Or, bytecode.Xor, bytecode.MatMul, bytecode.AddI, bytecode.SubI, bytecode.MulI,
		bytecode.FloorDivI, bytecode.ModI, bytecode.AndI, bytecode.LShiftI, bytecode.RShiftI, bytecode.AddK, bytecode.SubK,
		bytecode.MulK, bytecode.DivK, bytecode.KAdd, bytecode.KSub, bytecode.KMul, bytecode.KDiv:
		return t.binary(in, 0)
	case bytecode.Neg, bytecode.Pos, bytecode.Invert:
		return t.unary(in)
	case bytecode.Lt, bytecode.Le, bytecode.Gt, bytecode.Ge, bytecode.Eq, bytecode.Ne,
		bytecode.JumpLt, bytecode.JumpLe, bytecode.JumpGt, bytecode.JumpGe, bytecode.JumpEq, bytecode.JumpNe,
		bytecode.JumpLtI, bytecode.JumpLeI, bytecode.JumpGtI, bytecode.JumpGeI, bytecode.JumpEqI, bytecode.JumpNeI:
		return t.compare(in, 1)
	case bytecode.Is, bytecode.IsNot:
		regs := t.regs()
		regs[in.A()] = object.Bool(object.Same(regs[in.B()], regs[in.C()]) == (op == bytecode.Is))
		return nil
	case bytecode.In, bytecode.NotIn:
		return t.contains(in)
	case bytecode.JumpTrue, bytecode.JumpFalse:
		return t.truth(in, t.regs()[in.A()])
	case bytecode.Not:
		return t.truth(in, t.regs()[in.B()])
	case bytecode.Index, bytecode.IndexI:
		return t.index(in)
	case bytecode.SetIndex, bytecode.SetIndexI, bytecode.DelIndex:
		return t.setIndex(in)
	case bytecode.BuildTuple, bytecode.BuildList, bytecode.BuildSet, bytecode.BuildDict, bytecode.BuildSlice, bytecode.BuildString:
		return t.build(in)
	case bytecode.ListAppend, bytecode.SetAdd, bytecode.DictSet, bytecode.ListExtend, bytecode.SetUpdate, bytecode.DictUpdate, bytecode.DictMerge:
		return t.fill(in)
	case bytecode.Spread:
		return t.spread(in)
	case bytecode.SpreadDict:
		return t.spreadDict(in)
	case bytecode.ListToTuple:
		regs := t.regs()
		u, err := object.TupleOf(t.meter, regs[in.B()].List().Items()...)
		if err == nil {
			regs[in.A()] = u
		}
		return err
	case bytecode.Unpack:
		return t.unpack(in)
	case bytecode.UnpackEx:
		return t.unpack(in)
	case bytecode.UnpackList:
		return t.unpackList(in)
	case bytecode.GetIter:
		v := t.regs()[in.B()]
		switch v.Kind() {
		case object.KindCoroutine:
			return t.iterCoroutine(in, v)
		case object.KindList, object.KindTuple, object.KindRange, object.KindStr, object.KindBytes:
			if in.Imm() == 1 {
				t.regs()[in.A()] = v
				return nil
			}
		}
		it, done, err := t.iterate(v, target{cont: contIter, dst: in.A()})
		if err == nil && done {
			t.regs()[in.A()] = it
		}
		return err
	case bytecode.Format, bytecode.Convert:
		return t.format(in)
	case bytecode.LoadGlobal:
		return t.loadGlobal(in)
	case bytecode.StoreGlobal:
		fr := t.top()
		fr.fn.Module().BindGlobal(int(in.Imm()), t.stack[fr.base+int(in.A())])
		return nil
	case bytecode.DelGlobal:
		return t.delGlobal(in)
	case bytecode.LoadName, bytecode.StoreName, bytecode.DelName:
		return t.names(in)
	case bytecode.CheckBound:
		return t.unbound(in)
	case bytecode.LoadUnbound:
		regs := t.regs()[in.A():]
		for i := 0; i < int(in.B()); i++ {
			regs[i] = object.Unbound
		}
		return nil
	case bytecode.MakeCell, bytecode.LoadCell, bytecode.StoreCell, bytecode.DelCell, bytecode.LoadFree, bytecode.StoreFree, bytecode.DelFree, bytecode.LoadFreeName:
		return t.cells(in)
	case bytecode.LoadClosure:
		fr := t.top()
		t.stack[fr.base+int(in.A())] = fr.fn.Closure()[in.Imm()].Value()
		return nil
	case bytecode.LoadX:
		fr := t.top()
		t.stack[fr.base+int(in.A())] = t.stack[fr.base+bytecode.Window+int(in.Imm())]
		return nil
	case bytecode.StoreX:
		fr := t.top()
		t.stack[fr.base+bytecode.Window+int(in.Imm())] = t.stack[fr.base+int(in.A())]
		return nil
	case bytecode.DelAttr:
		fr := t.top()
		return t.removeAttr(t.stack[fr.base+int(in.A())], fr.code.Sites[in.Imm()], true)
	case bytecode.LoadSpecial:
		return t.loadSpecial(in)
	case bytecode.CallEx:
		return t.callEx(in)
	case bytecode.MakeFunction:
		return t.makeFunction(in)
	case bytecode.BuildClass:
		return t.buildClass(in)
	case bytecode.LoadSuper:
		return t.loadSuper(in)
	case bytecode.Raise:
		return t.raise(in)
	case bytecode.Reraise:
		e := t.regs()[in.A()].Exception()
		if e == nil {
			return fmt.Errorf("BUG: RERAISE of no exception")
		}
		t.reraising = true
		return e.Err()
	case bytecode.EndAsyncFor:
		e := t.regs()[in.A()].Exception()
		if e != nil && e.Class().IsSubclass(object.StopAsyncIteration) {
			return nil
		}
		t.reraising = true
		return e.Err()
	case bytecode.PushHandler:
		regs := t.regs()
		regs[in.B()] = t.handling
		t.handling = regs[in.A()]
		return nil
	case bytecode.PopHandler:
		t.handling = t.regs()[in.A()]
		return nil
	case bytecode.MatchExc:
		return t.matchExc(in)
	case bytecode.WithExit:
		return t.withExit(in)
	case bytecode.ImportName:
		return t.importName(in)
	case bytecode.ImportFrom:
		return t.importFrom(in)
	case bytecode.ImportStar:
		return t.importStar(in)
	case bytecode.MatchSequence, bytecode.MatchMapping, bytecode.MatchKeys, bytecode.MatchClass:
		return t.match(in)
	case bytecode.AssertFail:
		e := &object.Error{Class: object.AssertionError}
		if in.B() != 0 {
			e.Args = []object.Value{t.regs()[in.A()]}
		}
		return e
	case bytecode.SetupAnnotations:
		return t.setupAnnotations(in)
	case bytecode.PrintExpr:
		return t.printExpr(t.regs()[in.A()])
	}
	return t.rare(in)
}

// setupAnnotations does SETUPANNOTATIONS.
func (t *Thread) setupAnnotations(in bytecode.Instr) error {
	get, set := t.scopeGet, t.scopeSet
	if t.namespace() == nil && t.scope().IsUnbound() {
		globals := t.top().fn.Module().Dict()
		get = func(name *object.Str) (object.Value, bool, error) {
			v, ok := globals.FindStr(t.meter, name)
			return v, ok, nil
		}
		set = func(name *object.Str, v object.Value) error { return globals.SetStr(t.meter, name, v) }
	}
	v, ok, err := get(strAnnotations)
	if err != nil {
		return err
	}
	if !ok {
		d, err := object.NewDict(t.meter)
		if err != nil {
			return err
		}
		v = d.Value()
		if err := set(strAnnotations, v); err != nil {
			return err
		}
	}
	t.regs()[in.A()] = v
	return nil
}

// printExpr does PRINTEXPR: what the interactive prompt does with the value of an expression.
func (t *Thread) printExpr(v object.Value) error {
	if v.IsNone() {
		return nil
	}
	s, err := object.Repr(t, v)
	if err != nil {
		return err
	}
	return t.Write(1, s+"\n")
}

// format does FORMAT and CONVERT: the replacement fields of f-strings.
func (t *Thread) format(in bytecode.Instr) error {
	regs := t.regs()
	v := regs[in.B()]
	conversion := in.Imm() & 255
	plain := in.Op() == bytecode.Convert || in.Imm()&256 != 0
	spec := ""
	if !plain {
		spec = regs[in.C()].Str().String()
	}
	if scripted(v) {
		if called, err := t.formatScripted(in, v, byte(conversion), plain); called || err != nil {
			return err
		}
	}
	var s string
	var err error
	switch conversion {
	case 's':
		s, err = object.StrOf(t, v)
	case 'r':
		s, err = object.Repr(t, v)
	case 'a':
		s, err = object.ASCII(t, v)
	default:
		if str := v.Str(); str != nil && spec == "" {
			regs[in.A()] = v
			return nil
		}
		if v.IsInt() && spec == "" && in.Imm()&512 != 0 {
			regs[in.A()] = v
			return nil
		}
		if spec != "" {
			if text, ok, err := object.FormatQuick(t.meter, v, spec); ok {
				regs[in.A()] = text
				return err
			}
		}
		s, err = t.Format(v, spec)
		spec = ""
	}
	if err != nil {
		return err
	}
	w, err := object.NewStrCopy(t.meter, s)
	if err != nil {
		return err
	}
	if spec != "" {
		if s, err = object.Format(t, w, spec); err != nil {
			return err
		}
		if w, err = object.NewStrCopy(t.meter, s); err != nil {
			return err
		}
	}
	t.regs()[in.A()] = w
	return nil
}

// unpackList does UNPACKLIST: the items of R[B] as a list, for targets too many for registers.
func (t *Thread) unpackList(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	items, err := t.Items(v)
	if err != nil {
		if isTypeError(err) && !iterable(t, v) {
			return object.TypeErrorf("cannot unpack non-iterable %s object", object.TypeName(v))
		}
		return err
	}
	want := int(in.Imm())
	switch {
	case in.C() == 1 && len(items) < want:
		return object.ValueErrorf("not enough values to unpack (expected at least %d, got %d)", want, len(items))
	case in.C() == 0 && len(items) > want:
		return object.ValueErrorf("too many values to unpack (expected %d)", want)
	case in.C() == 0 && len(items) < want:
		return object.ValueErrorf("not enough values to unpack (expected %d, got %d)", want, len(items))
	}
	l, err := object.ListOf(t.meter, items)
	if err == nil {
		t.regs()[in.A()] = l.Value()
	}
	return err
}
