package vm

import (
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// invokeNative binds the n arguments at stack[at+1:] to a native function, checks its capability, charges its cost, and runs it: runNative
// is the one place where that happens. A plain function's result is delivered at once; a driven one gets a frame.
func (t *Thread) invokeNative(f *native.Func, at, n int, kw object.Value, to target) error {
	if f.Self != nil {
		if err := t.checkReceiver(f, t.stack[at+1:at+1+n]); err != nil {
			return err
		}
	}
	return t.runNative(f, at+1, n, kw, to)
}

// runNative is invokeNative for a receiver that was checked; the n arguments stand at stack[base:]. They stay guarded until the function is done.
func (t *Thread) runNative(f *native.Func, base, n int, kw object.Value, to target) error {
	if f.Quick() && kw.IsUnbound() && n <= f.Positional() && n >= f.Required() {
		return t.runQuick(f, base, n, to)
	}
	outer := t.argTop
	err := t.runGuarded(f, base, n, kw, to)
	t.argTop = outer
	return err
}

// runQuick is runNative for the calls that most are: nothing to bind but defaults, no capability to check.
func (t *Thread) runQuick(f *native.Func, base, n int, to target) error {
	top := base + f.Positional()
	if base+n < top {
		if err := t.reserve(top); err != nil {
			return err
		}
		args, defaults := t.stack[base:top], f.Defaults()
		for i := n; i < len(args) && i < len(defaults); i++ {
			args[i] = defaults[i]
		}
	}
	if err := t.meter.Steps(f.Cost.Steps); err != nil {
		return err
	}
	outer := t.argTop
	t.argTop = max(outer, top)
	v, err := f.Run(t, t.stack[base:top])
	t.argTop = outer
	if err == nil {
		err = t.meter.Err()
	}
	if err != nil {
		return err
	}
	if to.cont == contCall || to.cont == contStore {
		t.stack[t.top().base+int(to.dst)] = v
		return nil
	}
	return t.deliver(to, v)
}

func (t *Thread) runGuarded(f *native.Func, base, n int, kw object.Value, to target) error {
	args, err := t.bindNative(f, base, n, kw)
	if err != nil {
		return err
	}
	t.argTop = max(t.argTop, base+len(args))
	if f.Needs != capability.None {
		if err := t.grants.Check(f.Needs, f.Name); err != nil {
			return deniedError(err)
		}
	}
	if err := t.meter.Steps(f.Cost.Steps + 1); err != nil { // binding is work, too
		return err
	}
	if f.Run == nil {
		if f.Machine != nil {
			return f.Machine.(machine)(t, args, to)
		}
		return t.pushNative(f, args, base+len(args), to)
	}
	v, err := f.Run(t, args)
	if err == nil {
		err = t.meter.Err()
	}
	if err != nil {
		return err
	}
	return t.deliver(to, v)
}

// checkReceiver makes sure that a method got a receiver of its class and gives it the builtin value that one carries.
func (t *Thread) checkReceiver(f *native.Func, args []object.Value) error {
	if len(args) == 0 || args[0].IsUnbound() {
		if object.IsSlotMethod(f.Self, f.Name) {
			return object.TypeErrorf("descriptor '%s' of '%s' object needs an argument", f.Name, f.Self.Name())
		}
		return object.TypeErrorf("unbound method %s.%s() needs an argument", f.Self.Name(), f.Name)
	}
	if c := object.ClassOf(args[0]); c != f.Self && !c.IsSubclass(f.Self) {
		if object.IsSlotMethod(f.Self, f.Name) {
			return object.TypeErrorf("descriptor '%s' requires a '%s' object but received a '%s'", f.Name, f.Self.FullName(), object.TypeName(args[0]))
		}
		return object.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", f.Name, f.Self.Name(), object.TypeName(args[0]))
	}
	if !f.Raw {
		args[0] = object.BuiltinPart(args[0])
	}
	return nil
}

// pushNative starts a driven native; top is the first stack index above its arguments.
func (t *Thread) pushNative(f *native.Func, args []object.Value, top int, to target) error {
	base := t.ceiling()
	ext, err := t.newExt()
	if err != nil {
		return err
	}
	base = max(base, top)
	size := len(args) + f.Slots
	if size > cap(ext.slots) {
		if err := t.meter.Alloc(sizeClass(int64(size) * 16)); err != nil {
			return err
		}
		ext.slots = make([]object.Value, 0, size)
	}
	ext.slots = append(ext.slots[:0], args...)
	for len(ext.slots) < size {
		ext.slots = append(ext.slots, object.Unbound)
	}
	ext.native = f
	ext.state.Slots, ext.state.Args = ext.slots, len(args)
	if f.Reduce != nil {
		return t.beginReduce(ext, base, to)
	}
	ext.stage = stageResume
	ext.signal, ext.given, ext.ready = native.Start, object.Unbound, true
	return t.pushDriven(ext, base, to)
}

// beginReduce runs a reducer's Init and, while its source needs no script, its first batch of steps. Most reducers are over by then, and
// need no frame; what they hold meanwhile is in flight, and their arguments stand on the stack below argTop.
func (t *Thread) beginReduce(ext *frameExt, base int, to target) error {
	outer := t.argTop
	t.argTop = max(outer, base)
	v, finished, err := t.reduceAtOnce(ext)
	t.argTop = outer
	if err != nil {
		t.freeExt(ext)
		return err
	}
	if finished {
		t.freeExt(ext)
		return t.deliver(to, v)
	}
	if err := t.pushDriven(ext, base, to); err != nil {
		return err
	}
	switch ext.stage {
	case stageTail:
		tail := ext.state.Tail()
		return t.invokeAbove(target{cont: contNative}, tail[0], tail[1:]...)
	case stageInit:
		return t.startReduce(ext, ext.over)
	}
	return nil
}

// reduceAtOnce does what beginReduce does without a frame. Unless the reducer is finished, stage says what comes next: stageTail a tail call,
// stageInit the iteration of over, stageStep further steps.
func (t *Thread) reduceAtOnce(ext *frameExt) (v object.Value, finished bool, err error) {
	reduce := ext.native.Reduce
	over, done, err := reduce.Init(t, &ext.state)
	if err != nil {
		return object.Unbound, false, err
	}
	if done && ext.state.Tail() != nil {
		ext.stage = stageTail
		return object.Unbound, false, nil
	}
	if !done {
		if part := object.Container(over, object.ClassIter); !part.IsUnbound() {
			over = part
		}
		ext.over, ext.at = over, 0
		if over.List() == nil && over.Tuple() == nil && !over.Is(object.KindNativeIter) {
			it, builtin, err := object.IterBuiltin(t.meter, over)
			if err != nil {
				return object.Unbound, false, err
			}
			if !builtin {
				ext.stage = stageInit
				return object.Unbound, false, nil
			}
			ext.over = it
		}
		ext.stage = stageStep
		end, err := t.takeItems(ext)
		if err != nil || end != tookAll {
			return object.Unbound, false, err
		}
	}
	v, err = reduce.Finish(t, &ext.state)
	if err == nil {
		err = t.meter.Err()
	}
	return v, err == nil, err
}

// pushIter pushes the frame that makes one item of a driven iterator.
func (t *Thread) pushIter(it *object.NativeIter, to target) error {
	ext, err := t.newExt()
	if err != nil {
		return err
	}
	ext.iter, ext.obj = it.Impl().(*native.Iter), it
	ext.state.Slots = it.Slots()
	ext.state.Phase, ext.state.N = 0, it.N
	ext.stage = stageResume
	ext.signal, ext.given, ext.ready = native.Start, object.Unbound, true
	return t.pushDriven(ext, t.ceiling(), to)
}

func (t *Thread) pushDriven(ext *frameExt, base int, to target) error {
	fr, err := t.pushFrame(true)
	if err != nil {
		t.freeExt(ext)
		return err
	}
	fr.base, fr.ext = base, ext
	fr.cont, fr.dst, fr.phase = to.cont, to.dst, to.phase
	return nil
}

// batch is how many items a reducer takes before the machine looks at the slice again.
const batch = 512

// drive lets the driven native on top go on.
func (t *Thread) drive(fr *frame) error {
	ext := fr.ext
	switch ext.stage {
	case stageResume:
		return t.driveResume(ext)
	case stageIter:
		if err := t.checkIterator(ext.given); err != nil {
			return err
		}
		over := ext.over
		ext.ready, ext.over, ext.stage = false, ext.given, stageStep
		return t.hinted(ext, over)
	case stageStep:
		return t.reduce(ext)
	case stageTail:
		return t.leaveNative(ext.given)
	}
	return object.RuntimeErrorf("BUG: driven native in stage %d", ext.stage)
}

// startReduce decides how the items of v are taken.
func (t *Thread) startReduce(ext *frameExt, v object.Value) error {
	ext.ready, ext.at = false, 0
	ext.stage = stageStep
	ext.over = v
	if v.List() != nil || v.Tuple() != nil {
		return nil
	}
	it, done, err := t.iterate(v, target{cont: contNative})
	if err != nil {
		return err
	}
	if done {
		ext.over = it
		return t.hinted(ext, v)
	}
	ext.stage = stageIter
	return nil
}

// hinted asks an iterable whose items a reducer is about to take for their number, where CPython does.
func (t *Thread) hinted(ext *frameExt, over object.Value) error {
	if !ext.native.Reduce.Hint {
		return nil
	}
	return t.keep(over, func() error { return t.askLength(over) })
}

// askLength asks an instance of a script's class for its length: __len__, else __length_hint__. The answer is of no use but for its errors.
func (t *Thread) askLength(v object.Value) error {
	if v.Instance() == nil {
		return nil
	}
	if _, owner := object.ClassOf(v).LookupOwner(strLen); owner != nil {
		if owner.IsStatic() {
			return nil
		}
		if _, err := t.Len(v); err == nil || !isTypeError(err) {
			return err
		}
	}
	n, ok, err := t.callSpecialNested(v, strLengthHint)
	switch {
	case err != nil && isTypeError(err):
		return nil
	case err != nil || !ok || n.IsNotImplemented():
		return err
	}
	i := object.BuiltinPart(n)
	switch {
	case !object.IsIntegral(i):
		return object.TypeErrorf("__length_hint__ must be an integer, not %s", object.TypeName(n))
	case i.AsBig().Sign() < 0:
		return object.ValueErrorf("__length_hint__() should return >= 0")
	case i.Is(object.KindBigInt):
		return object.OverflowErrorf("Python int too large to convert to C ssize_t")
	}
	return nil
}

// reduce takes items until the source is exhausted, the batch is full, or a script has to run for the next one.
func (t *Thread) reduce(ext *frameExt) error {
	if ext.ready {
		ext.ready = false
		if ext.signal == native.Exhausted {
			return t.finish(ext)
		}
		done, err := ext.native.Reduce.Step(t, &ext.state, ext.given)
		if err != nil || done {
			return t.finishOr(ext, err)
		}
	}
	end, err := t.takeItems(ext)
	if err != nil {
		return err
	}
	switch end {
	case tookAll:
		return t.finish(ext)
	case tookNone:
		return t.nextOf(ext.over, target{cont: contNextItem})
	}
	return nil
}

// taken says why takeItems came back.
type taken uint8

const (
	tookBatch taken = iota // there may be more
	tookAll                // the source is exhausted, or Step has had enough
	tookNone               // a script has to run for the next item
)

// takeItems lets a reducer take up to a batch of items.
func (t *Thread) takeItems(ext *frameExt) (taken, error) {
	step := ext.native.Reduce.Step
	list, tuple := ext.over.List(), ext.over.Tuple()
	for n := 0; n < batch; n++ {
		if err := t.meter.Steps(1); err != nil {
			return tookBatch, err
		}
		var v object.Value
		if list != nil || tuple != nil {
			var all []object.Value // looked at anew: a step may change the list
			if list != nil {
				all = list.Items()
			} else {
				all = tuple.Items()
			}
			if ext.at >= len(all) {
				return tookAll, nil
			}
			v = all[ext.at]
			ext.at++
		} else {
			item, ok, handled, err := native.DirectNext(t, ext.over)
			if err != nil {
				return tookBatch, err
			}
			if !handled {
				return tookNone, nil
			}
			if !ok {
				return tookAll, nil
			}
			v = item
		}
		done, err := step(t, &ext.state, v)
		if err != nil || done {
			return tookAll, err
		}
	}
	return tookBatch, t.meter.Err()
}

func (t *Thread) finishOr(ext *frameExt, err error) error {
	if err != nil {
		return err
	}
	return t.finish(ext)
}

func (t *Thread) finish(ext *frameExt) error {
	v, err := ext.native.Reduce.Finish(t, &ext.state)
	if err == nil {
		err = t.meter.Err()
	}
	if err != nil {
		return err
	}
	return t.leaveNative(v)
}

// leaveNative pops the driven native and delivers its result.
func (t *Thread) leaveNative(v object.Value) error {
	fr := t.top()
	to := target{fr.cont, fr.dst, fr.phase}
	t.pop()
	return t.deliver(to, v)
}

// driveResume calls Resume and does what it asks for.
func (t *Thread) driveResume(ext *frameExt) error {
	if !ext.ready {
		return object.RuntimeErrorf("BUG: native resumed without a signal")
	}
	ext.ready = false
	given := ext.given
	ext.given = object.Unbound
	resume := native.Resume(nil)
	if ext.iter != nil {
		resume = ext.iter.Resume
	} else {
		resume = ext.native.Resume
	}
	if err := t.meter.Steps(1); err != nil {
		return err
	}
	act := resume(t, &ext.state, ext.signal, given)
	if ext.obj != nil {
		ext.obj.N = ext.state.N
	}
	if err := t.meter.Err(); err != nil {
		return err
	}
	switch act.Kind {
	case native.Return:
		return t.leaveNative(act.Value)
	case native.CallFn:
		return t.invokeAbove(target{cont: contNative}, act.Value, act.Args...)
	case native.NextOf:
		return t.nextOf(act.Value, target{cont: contNextItem})
	case native.IterOf:
		it, done, err := t.iterate(act.Value, target{cont: contNative})
		if err == nil && done {
			ext.signal, ext.given, ext.ready = native.Returned, it, true
		}
		return err
	case native.StopIt:
		fr := t.top()
		to := target{fr.cont, fr.dst, fr.phase}
		t.pop()
		return t.deliverStop(to, object.None)
	}
	return act.Err
}
