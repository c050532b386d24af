package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Some instructions make an object that the next one takes apart, and nobody else ever sees: the slice of x[a:b], the pair of
// `for k, v in d.items()`. The compiler marks them, and here both are done at once, without the object. The second instruction's step is
// charged as if it had run.

// sliceAhead does a marked BUILDSLICE together with the INDEX or SETINDEX behind it, when the object is of a builtin type and the bounds are ints or
// None; done is false otherwise, and nothing has happened.
func (t *Thread) sliceAhead(in bytecode.Instr) (done bool, err error) {
	fr := t.top()
	next := fr.code.Instrs[fr.pc]
	if next.Op() == bytecode.SetIndex && next.B() == in.A() {
		return t.setSliceAhead(in, next)
	}
	if next.Op() != bytecode.Index || next.C() != in.A() {
		return false, nil
	}
	regs := t.stack[fr.base:]
	bounds := regs[in.B() : int(in.B())+3]
	for _, v := range bounds {
		if !v.IsInt() && !v.IsNone() {
			return false, nil
		}
	}
	s := object.SliceOf(bounds[0], bounds[1], bounds[2])
	var v object.Value
	switch o := regs[next.B()].Object().(type) {
	case *object.Str:
		v, err = o.GetSlice(t.meter, &s)
	case *object.List:
		v, err = o.GetSlice(t.meter, &s)
	case *object.Tuple:
		v, err = o.GetSlice(t.meter, &s)
	case *object.Bytes:
		v, err = o.GetSlice(t.meter, &s)
	default:
		return false, nil
	}
	fr.pc++ // errors are the INDEX's
	if err != nil {
		return true, err
	}
	t.stack[fr.base+int(next.A())] = v
	return true, t.meter.Steps(1)
}

// setSliceAhead is sliceAhead for the SETINDEX of a list or tuple into a list.
func (t *Thread) setSliceAhead(in, next bytecode.Instr) (done bool, err error) {
	fr := t.top()
	regs := t.stack[fr.base:]
	l := regs[next.A()].List()
	if l == nil {
		return false, nil
	}
	var values []object.Value
	switch o := regs[next.C()].Object().(type) {
	case *object.List:
		values = o.Items()
	case *object.Tuple:
		values = o.Items()
	default:
		return false, nil
	}
	bounds := regs[in.B() : int(in.B())+3]
	for _, v := range bounds {
		if !v.IsInt() && !v.IsNone() {
			return false, nil
		}
	}
	fr.pc++ // errors are the SETINDEX's
	if err := t.meter.Steps(1); err != nil {
		return true, err
	}
	s := object.SliceOf(bounds[0], bounds[1], bounds[2])
	return true, l.SetSlice(t.meter, &s, values)
}

// forAhead does a FOR over the iterator it together with the marked UNPACK at the start of the body, when the iterator can hand out the
// parts of its next item; done is false otherwise, and nothing has happened.
func (t *Thread) forAhead(in bytecode.Instr, it object.Value) (done bool, err error) {
	fr := t.top()
	unpack := fr.code.Instrs[fr.pc+int(in.Imm())]
	if unpack.Op() != bytecode.Unpack || unpack.Imm() != 1 || unpack.B() != in.B() {
		return false, nil
	}
	first := fr.base + int(unpack.A())
	out := t.stack[first : first+int(unpack.C())]
	ok := false
	switch o := it.Object().(type) {
	case *object.Iterator:
		if len(out) != 2 || !o.Pairs() {
			return false, nil
		}
		ok, err = o.NextPair(t.meter, out)
	case *object.NativeIter:
		d := o.Impl().(*native.Iter)
		if d.Into == nil {
			return false, nil
		}
		handled := false
		ok, handled, err = d.Into(t, o, out)
		if !handled && err == nil {
			return false, nil
		}
	default:
		return false, nil
	}
	if err != nil || !ok {
		return true, err
	}
	fr.pc += int(in.Imm()) + 1
	return true, t.meter.Steps(1)
}
