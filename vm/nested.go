package vm

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Nested runs: script code that has to run in the middle of a native algorithm (a __lt__ inside sort, a __hash__ inside a dict
// probe). They use the Go stack, so they are counted: maxNested of them inside each other raise RecursionError, and so does the depth limit on
// script frames. Work beyond a slice is carried over as debt.

// maxNested bounds nested runs inside nested runs: a level takes about a kilobyte of Go stack.
const maxNested = 2000

// nestedSteps is what a nested run takes beside its instructions: the run loop is left and entered again.
const nestedSteps = 6

// nest runs what begin starts until it has a result. Values that the native code behind holds in Go variables stay counted meanwhile.
func (t *Thread) nest(begin func() error) (object.Value, error) {
	if t.nested >= maxNested {
		return object.Unbound, object.RecursionErrorf("maximum recursion depth exceeded")
	}
	if err := t.meter.Steps(nestedSteps); err != nil {
		return object.Unbound, err
	}
	t.nested++
	stop := len(t.frames)
	suspended := t.meter.Suspend()
	handling, result, argTop := t.handling, t.result, t.argTop
	err := t.enterNested(begin)
	if err == nil {
		err = t.run(stop, false)
	} else if len(t.frames) > stop {
		err = t.unwind(err, stop)
		if err == nil {
			err = t.run(stop, false)
		}
	}
	r := t.result
	t.handling, t.result, t.argTop = handling, result, argTop
	t.meter.Resume(suspended)
	t.nested--
	if err != nil {
		return object.Unbound, err
	}
	return r, nil
}

// enterNested starts the nested run on a barrier, so that deliveries of results made at once do not reach the frame below.
func (t *Thread) enterNested(begin func() error) error { return begin() }

// Invoke implements native.Call.
func (t *Thread) Invoke(fn object.Value, args ...object.Value) (object.Value, error) {
	return t.invokeNested(fn, args, object.Unbound)
}

// InvokeKw implements native.Call.
func (t *Thread) InvokeKw(fn object.Value, args []object.Value, kwargs *object.Dict) (object.Value, error) {
	if kwargs == nil || kwargs.Len() == 0 {
		return t.invokeNested(fn, args, object.Unbound)
	}
	names, err := object.NewTuple(t.meter, kwargs.Len())
	if err != nil {
		return object.Unbound, err
	}
	all := append(make([]object.Value, 0, len(args)+kwargs.Len()), args...)
	j := 0
	for i := kwargs.Next(0); i >= 0; i = kwargs.Next(i + 1) {
		k, v := kwargs.At(i)
		if k.Str() == nil {
			return object.Unbound, object.TypeErrorf("keywords must be strings")
		}
		names.Items()[j] = k
		all = append(all, v)
		j++
	}
	return t.invokeNested(fn, all, names.Value())
}

// invokeNested calls fn in a nested run, the last len(kw) arguments by keyword.
func (t *Thread) invokeNested(fn object.Value, args []object.Value, kw object.Value) (object.Value, error) {
	return t.nest(func() error {
		at, err := t.place(fn, args)
		if err != nil {
			return err
		}
		return t.invoke(at, len(args), kw, target{cont: contExit})
	})
}

// callNativeNested calls a native function, driven or not, in a nested run.
func (t *Thread) callNativeNested(f *native.Func, args []object.Value, kw object.Value) (object.Value, error) {
	return t.nest(func() error {
		at, err := t.place(object.None, args)
		if err != nil {
			return err
		}
		return t.invokeNative(f, at, len(args), kw, target{cont: contExit})
	})
}

// place puts a callee and its arguments above everything that is in use.
func (t *Thread) place(fn object.Value, args []object.Value) (at int, err error) {
	at = t.ceiling()
	if err := t.reserve(at + len(args) + 2); err != nil {
		return 0, err
	}
	t.stack[at] = fn
	copy(t.stack[at+1:], args)
	return at, nil
}

// Iter implements native.Call.
func (t *Thread) Iter(v object.Value) (object.Value, error) {
	it, done, err := t.iterateNested(v)
	if err != nil || done {
		return it, err
	}
	return it, t.checkIterator(it)
}

func (t *Thread) iterateNested(v object.Value) (it object.Value, builtin bool, err error) {
	it, done, err := object.IterBuiltin(t.meter, v)
	if err != nil || done {
		return it, true, err
	}
	r, err := t.nest(func() (fail error) {
		it, done, fail = t.iterate(v, target{cont: contExit})
		return fail
	})
	if done || err != nil {
		return it, true, err
	}
	return r, false, nil
}

// Next implements native.Call.
func (t *Thread) Next(it object.Value) (object.Value, bool, error) {
	v, ok, handled, err := native.DirectNext(t, it)
	if handled || err != nil {
		return v, ok, err
	}
	v, err = t.nest(func() error { return t.nextOf(it, target{cont: contExit}) })
	if isStop(err) {
		return object.Unbound, false, nil
	}
	return v, err == nil, err
}

// Items implements native.Call.
func (t *Thread) Items(v object.Value) ([]object.Value, error) { return t.collect(v, false) }

// collect is Items; with hint the iterable is asked for its length, as CPython does where it makes a list.
func (t *Thread) collect(v object.Value, hint bool) ([]object.Value, error) {
	if l := v.List(); l != nil {
		return l.Items(), nil
	}
	if u := v.Tuple(); u != nil {
		return u.Items(), nil
	}
	it, err := t.Iter(v)
	if err != nil {
		return nil, err
	}
	l, err := object.NewList(t.meter, 0)
	if err != nil {
		return nil, err
	}
	mark := len(t.held)
	if err := t.hold(l.Value()); err != nil {
		return nil, err
	}
	if err := t.hold(it); err != nil {
		return nil, err
	}
	defer func() { clear(t.held[mark:]); t.held = t.held[:mark] }()
	if hint {
		if err := t.askLength(v); err != nil {
			return nil, err
		}
	}
	for {
		w, ok, err := t.Next(it)
		if err != nil {
			return nil, err
		}
		if !ok {
			return l.Items(), nil
		}
		if err := l.Append(t.meter, w); err != nil {
			return nil, err
		}
		if err := t.meter.Steps(1); err != nil {
			return nil, err
		}
	}
}

// Enter implements object.Calls.
func (t *Thread) Enter() error {
	if t.recursion >= maxRecursion {
		return object.RecursionErrorf("maximum recursion depth exceeded")
	}
	t.recursion++
	return nil
}

// Leave implements object.Calls.
func (t *Thread) Leave() { t.recursion-- }

// maxRecursion bounds recursion of native code through nested data: CPython's default recursion limit.
const maxRecursion = 1000
