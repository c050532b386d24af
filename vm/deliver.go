package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// deliver gives the result v of a call to the running frame, as its continuation says.
func (t *Thread) deliver(to target, v object.Value) error {
	switch to.cont {
	case contCall, contStore, contIndex:
		t.stack[t.top().base+int(to.dst)] = v
	case contDiscard:
	case contExit:
		t.result = v
	case contNative:
		ext := t.top().ext
		ext.signal, ext.given, ext.ready = native.Returned, v, true
	case contNextItem:
		ext := t.top().ext
		ext.signal, ext.given, ext.ready = native.Item, v, true
	case contFor:
		in := t.instr()
		fr := t.top()
		t.stack[fr.base+int(in.B())] = v
		fr.pc += int(in.Imm())
	case contForIter:
		return t.forIterator(v)
	case contIter:
		if err := t.checkIterator(v); err != nil {
			return err
		}
		t.stack[t.top().base+int(to.dst)] = v
	case contNext:
		t.stack[t.top().base+int(to.dst)] = v
	case contYieldFrom:
		return t.yieldValue(v, true)
	case contTruth:
		if !v.IsBool() {
			return object.TypeErrorf("__bool__ should return bool, returned %s", object.TypeName(v))
		}
		t.branch(t.instr(), v.AsBool())
	case contLen:
		n, err := t.lengthOf(v)
		if err != nil {
			return err
		}
		t.branch(t.instr(), n != 0)
	case contLength:
		n, err := t.lengthOf(v)
		if err != nil {
			return err
		}
		t.stack[t.top().base+int(to.dst)] = object.Int(n)
	case contBool, contNotBool:
		ok, err := t.Truth(v)
		if err != nil {
			return err
		}
		t.stack[t.top().base+int(to.dst)] = object.Bool(ok == (to.cont == contBool))
	case contBinary:
		in := t.instr()
		if v.IsNotImplemented() {
			return t.binary(in, to.phase+1)
		}
		t.stack[t.top().base+int(in.A())] = v
	case contCompare:
		in := t.instr()
		if v.IsNotImplemented() {
			return t.compare(in, to.phase&^phaseInvert+1)
		}
		if to.phase&phaseInvert != 0 {
			ok, err := t.Truth(v)
			if err != nil {
				return err
			}
			v = object.Bool(!ok)
		}
		return t.compared(in, v)
	case contStr:
		if object.BuiltinPart(v).Str() == nil {
			return object.TypeErrorf("__format__ must return a str, not %s", object.TypeName(v))
		}
		t.stack[t.top().base+int(to.dst)] = object.BuiltinPart(v)
	case contText:
		return t.formatted(v, to.phase)
	case contUnpackList:
		in := t.instr()
		return t.unpackItems(in, v.List().Items(), int(in.C()))
	case contUnpackIter:
		return t.unpackFrom(t.instr(), v)
	case contAwait:
		if err := t.checkAwait(v); err != nil {
			return err
		}
		t.stack[t.top().base+int(to.dst)] = v
	case contAsyncIter:
		if err := t.checkAsyncIter(v); err != nil {
			return err
		}
		t.stack[t.top().base+int(to.dst)] = v
	case contClosed:
		return t.raisePending()
	case contClassBody:
		return t.classBodyDone(v)
	case contClassMade:
		t.stack[t.top().base+int(to.dst)] = v
	default:
		return object.RuntimeErrorf("BUG: continuation %d", to.cont)
	}
	return nil
}

// deliverStop tells the running frame that the iterator it asked is exhausted; value is what a generator returned.
func (t *Thread) deliverStop(to target, value object.Value) error {
	switch to.cont {
	case contFor:
		return nil
	case contNextItem:
		ext := t.top().ext
		ext.signal, ext.given, ext.ready = native.Exhausted, value, true
		return nil
	case contYieldFrom:
		t.stack[t.top().base+int(t.instr().A())] = value
		return nil
	}
	return object.StopIterationOf(value)
}

// wantsStop reports whether a StopIteration that leaves a call made for cont means exhaustion.
func wantsStop(c cont) bool { return c == contFor || c == contNextItem || c == contYieldFrom }

// returnOp does RETURN when hot could not: another continuation, a generator, __init__ with a result.
func (t *Thread) returnOp(in bytecode.Instr) error {
	fr := t.top()
	base := fr.base
	v := t.stack[base+int(in.A())]
	to := target{fr.cont, fr.dst, fr.phase}
	switch {
	case fr.flags&flagInit != 0:
		if !v.IsNone() {
			return object.TypeErrorf("__init__() should return None, not '%s'", object.TypeName(v))
		}
		v = t.stack[base-1]
	case fr.flags&flagGenerator != 0:
		return t.generatorReturn(fr, v)
	}
	t.pop()
	if to.cont == contCall {
		t.stack[base-1] = v
		return nil
	}
	return t.deliver(to, v)
}

// branch ends a conditional jump or NOT whose operand's truth is known.
func (t *Thread) branch(in bytecode.Instr, truth bool) {
	fr := t.top()
	switch in.Op() {
	case bytecode.JumpTrue:
		if truth {
			fr.pc += int(in.Imm())
		}
	case bytecode.JumpFalse:
		if !truth {
			fr.pc += int(in.Imm())
		}
	case bytecode.Not:
		t.stack[fr.base+int(in.A())] = object.Bool(!truth)
	case bytecode.In, bytecode.NotIn:
		t.stack[fr.base+int(in.A())] = object.Bool(truth == (in.Op() == bytecode.In))
	default: // a fused comparison whose method returned an object with a __bool__
		t.compareBranch(in, truth)
	}
}

// truth decides a conditional jump or NOT on v, calling __bool__ or __len__ where there is one.
func (t *Thread) truth(in bytecode.Instr, v object.Value) error {
	if !scripted(v) {
		ok, err := object.Truth(t, v)
		if err == nil {
			t.branch(in, ok)
		}
		return err
	}
	method, self, err := t.special(v, strBool)
	if err != nil {
		return err
	}
	c := contTruth
	if method.IsUnbound() {
		c = contLen
		if method, self, err = t.special(v, strLen); err != nil {
			return err
		}
	}
	if method.IsUnbound() {
		t.branch(in, true)
		return nil
	}
	return t.callSpecial(target{cont: c}, method, self, v)
}

// callSpecial calls a special method that special found, with v as receiver where it needs one.
func (t *Thread) callSpecial(to target, method object.Value, self bool, v object.Value, args ...object.Value) error {
	top := t.ceiling()
	if err := t.reserve(top + len(args) + 3); err != nil {
		return err
	}
	t.stack[top] = method
	n := 0
	if self {
		t.stack[top+1] = v
		n = 1
	}
	for _, a := range args {
		n++
		t.stack[top+n] = a
	}
	return t.invoke(top, n, object.Unbound, to)
}

// lengthOf checks what __len__ returned.
func (t *Thread) lengthOf(v object.Value) (int64, error) {
	if scripted(v) {
		var err error
		if v, err = t.ToIndex(v); err != nil {
			return 0, err
		}
	}
	switch {
	case v.IsInt() || v.IsBool():
		if v.AsInt() < 0 {
			return 0, object.ValueErrorf("__len__() should return >= 0")
		}
		return v.AsInt(), nil
	case v.Is(object.KindBigInt) && v.BigInt().Sign() < 0:
		return 0, object.ValueErrorf("__len__() should return >= 0")
	case v.Is(object.KindBigInt):
		return 0, object.OverflowErrorf("cannot fit 'int' into an index-sized integer")
	}
	return 0, object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(v))
}
