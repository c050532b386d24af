package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The state of a loop is three registers: for a range the step (a LoopInt), the next item and how many are left; for a list, tuple
// or bytes the object itself and the index of the next item; for a str likewise, with the offset of the next character; for a dict the object, the index
// of the next entry with the number of those taken above its 32 bits, and the length that the dict must still have; otherwise an iterator. Nothing is allocated for all but the last, and since iter()
// of a list is never the list itself, the object in the first register tells them apart.

// forPrep does FORPREP: it makes the loop state and jumps to the FOR.
func (t *Thread) forPrep(in bytecode.Instr) error {
	fr := t.top()
	regs := t.stack[fr.base:]
	v := regs[in.B()]
	a := int(in.A())
	switch o := v.Object().(type) {
	case *object.Range:
		regs[a], regs[a+1], regs[a+2] = object.LoopInt(o.Step()), object.Int(o.Start()), object.Int(o.Len())
	case *object.List, *object.Tuple, *object.Str, *object.Bytes:
		regs[a], regs[a+1], regs[a+2] = v, object.Int(0), object.None
	case *object.Dict:
		regs[a], regs[a+1], regs[a+2] = v, object.Int(0), object.Int(int64(o.Len()))
	default:
		it, done, err := t.iterate(v, target{cont: contForIter})
		if err != nil || !done {
			return err
		}
		regs = t.regs()
		regs[a], regs[a+1], regs[a+2] = it, object.None, object.None
	}
	fr.pc += int(in.Imm())
	return nil
}

// forIterator ends a FORPREP whose __iter__ was a script's.
func (t *Thread) forIterator(it object.Value) error {
	if err := t.checkIterator(it); err != nil {
		return err
	}
	in := t.instr()
	regs := t.regs()
	a := int(in.A())
	regs[a], regs[a+1], regs[a+2] = it, object.None, object.None
	t.top().pc += int(in.Imm())
	return nil
}

// forNext does FOR when hot could not: the next item of an iterator.
func (t *Thread) forNext(in bytecode.Instr) error {
	regs := t.regs()
	it := regs[in.A()]
	switch o := it.Object().(type) {
	case *object.Str:
		return t.forCharacter(in, o)
	case *object.Dict:
		return t.forKey(in, o)
	}
	if done, err := t.forAhead(in, it); done {
		return err
	}
	switch o := it.Object().(type) {
	case *object.Iterator:
		v, ok, err := o.Next(t.meter)
		if err != nil || !ok {
			return err
		}
		regs[in.B()] = v
		t.top().pc += int(in.Imm())
		return nil
	case *object.NativeIter:
		if v, ok, handled, err := native.DirectNext(t, it); handled || err != nil {
			if err != nil || !ok {
				return err
			}
			fr := t.top() // a script may have run: registers may have moved
			t.stack[fr.base+int(in.B())] = v
			fr.pc += int(in.Imm())
			return nil
		}
		return t.nextDriven(o, target{cont: contFor})
	}
	return t.nextOf(it, target{cont: contFor})
}

// forCharacter does FOR over a str.
func (t *Thread) forCharacter(in bytecode.Instr, s *object.Str) error {
	regs := t.regs()
	at := &regs[int(in.A())+1]
	if i := at.AsInt(); i < 0 || i >= int64(len(s.String())) {
		return nil
	}
	v, next, err := s.Character(t.meter, int(at.AsInt()))
	if err != nil {
		return err
	}
	*at = object.Int(int64(next))
	regs[in.B()] = v
	t.top().pc += int(in.Imm())
	return nil
}

// forKey does FOR over a dict.
func (t *Thread) forKey(in bytecode.Instr, d *object.Dict) error {
	regs := t.regs()
	state := regs[int(in.A())+1 : int(in.A())+3]
	if state[1].AsInt() != int64(d.Len()) {
		state[1] = object.Int(-1)
		return object.RuntimeErrorf("dictionary changed size during iteration")
	}
	from, taken := int64(uint32(state[0].AsInt())), state[0].AsInt()>>32
	if from > int64(len(d.Entries())) {
		return nil
	}
	i := d.Next(int(from))
	if i < 0 {
		return t.meter.Steps((int64(len(d.Entries())) - from) / 8)
	}
	if err := t.meter.Steps((int64(i) - from) / 8); err != nil {
		return err
	}
	if taken >= int64(d.Len()) {
		return object.ErrKeysChanged()
	}
	state[0] = object.Int((taken+1)<<32 | int64(i) + 1)
	regs[in.B()], _ = d.At(i)
	t.top().pc += int(in.Imm())
	return nil
}

// iterate returns iter(v). When a script's __iter__ has to run, done is false and its result goes to the target.
func (t *Thread) iterate(v object.Value, to target) (it object.Value, done bool, err error) {
	it, ok, err := object.IterBuiltin(t.meter, v)
	if ok || err != nil {
		return it, true, err
	}
	switch v.Kind() {
	case object.KindNativeIter, object.KindGenerator:
		return v, true, nil
	}
	if part := object.Container(v, object.ClassIter); !part.IsUnbound() {
		it, _, err := object.IterBuiltin(t.meter, part)
		return it, true, err
	}
	method, self, err := t.special(v, strIter)
	if err != nil {
		return object.Unbound, true, err
	}
	if method.IsUnbound() {
		if p := object.BuiltinPart(v); p != v {
			if it, ok, err := object.IterBuiltin(t.meter, p); ok || err != nil {
				return it, true, err
			}
		}
		if get, _, err := t.special(v, strGetItem); err == nil && !get.IsUnbound() && get.Builtin() == nil {
			// Native classes that can be iterated say so: the others are subscripted by keys, not by position.
			it, err := object.NewSequenceIterator(t.meter, v)
			return it, true, err
		}
	}
	if method.IsUnbound() || method.IsNone() {
		return object.Unbound, true, object.TypeErrorf("'%s' object is not iterable", object.TypeName(v))
	}
	if b := method.Builtin(); b != nil { // native: its result is there at once
		if p := object.BuiltinPart(v); p != v && native.Of(method).Self == object.ClassOf(p) {
			return t.iterate(p, to)
		}
	}
	return object.Unbound, false, t.callSpecial(to, method, self, v)
}

// checkIterator makes sure that what __iter__ returned can be iterated.
func (t *Thread) checkIterator(v object.Value) error {
	switch v.Kind() {
	case object.KindIterator, object.KindNativeIter, object.KindGenerator:
		return nil
	}
	if method, _, err := t.special(v, strNext); err != nil || !method.IsUnbound() {
		return err
	}
	return object.TypeErrorf("iter() returned non-iterator of type '%s'", object.TypeName(v))
}

// nextOf takes the next item of an iterator for the target: at once, or by pushing the frame that makes it.
func (t *Thread) nextOf(it object.Value, to target) error {
	v, ok, handled, err := native.DirectNext(t, it)
	if err != nil {
		return err
	}
	if handled {
		if !ok {
			return t.deliverStop(to, object.None)
		}
		return t.deliver(to, v)
	}
	switch o := it.Object().(type) {
	case *object.Generator:
		if !it.Is(object.KindGenerator) {
			break
		}
		return t.resume(o, object.None, to, 0)
	case *object.NativeIter:
		return t.nextDriven(o, to)
	case *object.SequenceIterator:
		return t.nextOfSequence(o, to)
	}
	method, self, err := t.special(it, strNext)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return object.TypeErrorf("'%s' object is not an iterator", object.TypeName(it))
	}
	n := len(t.frames)
	err = t.callSpecial(to, method, self, it)
	if len(t.frames) == n && isStop(err) && wantsStop(to.cont) { // a native __next__ raised at once
		return t.deliverStop(to, stopValue(err))
	}
	return err
}

// nextDriven is nextOf for a driven iterator that could not make its item on the spot.
func (t *Thread) nextDriven(o *object.NativeIter, to target) error {
	if d := o.Impl().(*native.Iter); d.Tail != nil && wantsStop(to.cont) {
		fn, args, ok, handled, err := d.Tail(t, o)
		switch {
		case err != nil:
			return err
		case handled && !ok:
			return t.deliverStop(to, object.None)
		case handled:
			return t.nextByCall(to, fn, args)
		}
	}
	return t.pushIter(o, to)
}

// nextByCall makes the next item of an iterator by calling fn, which is charged like the iterator's own turn.
func (t *Thread) nextByCall(to target, fn object.Value, args []object.Value) error {
	if err := t.meter.Steps(1); err != nil {
		return err
	}
	n := len(t.frames)
	err := t.invokeAbove(to, fn, args...)
	if len(t.frames) == n && isStop(err) { // a native function raised at once
		return t.deliverStop(to, stopValue(err))
	}
	return err
}

// nextOfSequence takes the next item of an object that has only __getitem__; IndexError ends it.
func (t *Thread) nextOfSequence(o *object.SequenceIterator, to target) error {
	seq, i := o.Advance()
	if seq.IsUnbound() {
		return t.deliverStop(to, object.None)
	}
	v, err := t.GetItem(seq, object.Int(i))
	if e, ok := err.(*object.Error); ok && (e.ExcClass().IsSubclass(object.IndexError) || e.ExcClass().IsSubclass(object.StopIteration)) {
		o.Exhaust()
		return t.deliverStop(to, object.None)
	}
	if err != nil {
		return err
	}
	return t.deliver(to, v)
}

// isStop reports whether err is a StopIteration.
func isStop(err error) bool {
	e, ok := err.(*object.Error)
	return ok && e.ExcClass().IsSubclass(object.StopIteration)
}

// stopValue returns the value of a StopIteration.
func stopValue(err error) object.Value {
	e := err.(*object.Error)
	if e.Exc != nil {
		if v, ok := e.Exc.Field(strValue); ok {
			return v
		}
		if args := e.Exc.Args(); len(args) > 0 {
			return args[0]
		}
	} else if len(e.Args) > 0 {
		return e.Args[0]
	}
	return object.None
}

// unpack does UNPACK for anything hot could not take apart.
func (t *Thread) unpack(in bytecode.Instr) error {
	regs := t.regs()
	v := regs[in.B()]
	want := int(in.C())
	if part := object.Container(v, object.ClassIter); !part.IsUnbound() {
		v = part
	}
	switch o := v.Object().(type) {
	case *object.Tuple:
		return t.unpackItems(in, o.Items(), want)
	case *object.List:
		return t.unpackItems(in, o.Items(), want)
	}
	it, done, err := t.iterate(v, target{cont: contUnpackIter})
	if e, ok := err.(*object.Error); ok && e.Class == object.TypeError && e.Exc == nil && !done == false {
		return object.TypeErrorf("cannot unpack non-iterable %s object", object.TypeName(v))
	}
	if err != nil || !done {
		return err
	}
	return t.unpackFrom(in, it)
}

// unpackFrom takes the items for UNPACK and UNPACKEX from an iterator; items that scripts make come from nested runs.
func (t *Thread) unpackFrom(in bytecode.Instr, it object.Value) error {
	want, after := int(in.C()), 0
	star := in.Op() == bytecode.UnpackEx
	if star {
		after = int(in.Imm())
	}
	if it.Is(object.KindGenerator) {
		limit := object.Int(int64(want) + 1)
		if star {
			limit = object.None
		}
		return t.invokeAbove(target{cont: contUnpackList}, takeItems, it, limit)
	}
	if err := t.checkIterator(it); err != nil {
		return err
	}
	mark := len(t.held)
	defer func() { clear(t.held[mark:]); t.held = t.held[:mark] }()
	for {
		n := len(t.held) - mark
		if !star && n > want {
			return object.ValueErrorf("too many values to unpack (expected %d)", want)
		}
		v, ok, err := t.Next(it)
		if err != nil {
			return err
		}
		if !ok {
			break
		}
		if err := t.hold(v); err != nil {
			return err
		}
	}
	items := t.held[mark:]
	if star {
		return t.unpackStar(in, items, want, after)
	}
	return t.unpackItems(in, items, want)
}

// takeItems is a native function (iterable, limit) that collects at most so many items in a list, all when limit is None. UNPACK drives generators by it: no
// more is taken of them than shows that there are too many items.
var takeItems = (&native.Func{Name: "unpack", Params: native.Params("iterable", "limit", "/"), Cost: native.Fixed(1), Slots: 1, Doc: "Collect the items to be unpacked.",
	Reduce: &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			l, err := object.NewList(c.Meter(), 0)
			if err != nil {
				return object.Unbound, false, err
			}
			s.Own()[0] = l.Value()
			return s.Slots[0], false, nil
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			l := s.Own()[0].List()
			if err := l.Append(c.Meter(), item); err != nil {
				return false, err
			}
			return s.Slots[1].IsInt() && int64(l.Len()) >= s.Slots[1].AsInt(), nil
		},
		Finish: func(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil },
	}}).Value()

// hold keeps v alive, and counted, for native code that collects values while scripts run.
func (t *Thread) hold(v object.Value) error {
	if len(t.held) == cap(t.held) {
		room := 2*len(t.held) + 8
		if err := t.meter.Alloc(sizeClass(int64(room) * 16)); err != nil {
			return err
		}
		grown := make([]object.Value, len(t.held), room)
		copy(grown, t.held)
		t.held = grown
	}
	t.held = append(t.held, v)
	return t.meter.Steps(1)
}

func (t *Thread) unpackItems(in bytecode.Instr, items []object.Value, want int) error {
	if in.Op() == bytecode.UnpackEx {
		return t.unpackStar(in, items, want, int(in.Imm()))
	}
	if len(items) > want {
		return object.ValueErrorf("too many values to unpack (expected %d)", want)
	}
	if len(items) < want {
		return object.ValueErrorf("not enough values to unpack (expected %d, got %d)", want, len(items))
	}
	copy(t.regs()[in.A():], items)
	return nil
}

func (t *Thread) unpackStar(in bytecode.Instr, items []object.Value, before, after int) error {
	if len(items) < before+after {
		return object.ValueErrorf("not enough values to unpack (expected at least %d, got %d)", before+after, len(items))
	}
	middle, err := object.ListOf(t.meter, items[before:len(items)-after])
	if err != nil {
		return err
	}
	regs := t.regs()[in.A():]
	copy(regs, items[:before])
	regs[before] = middle.Value()
	copy(regs[before+1:], items[len(items)-after:])
	return nil
}
