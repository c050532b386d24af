package builtins

import (
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Making an item of an iterator on the spot, when its sources do so too and no script has to run.
//
// An iterator over an iterator over an iterator ... would recurse in Go. Each iterator keeps in its Phase how many of these classes lie between it
// and a builtin source; from maxDirect on the machine drives it, with frames instead of recursion.

const maxDirect = 8

// newDirect makes an iterator over sources and notes their depth.
func newDirect(c native.Call, i *native.Iter, sources, slots []object.Value) (object.Value, error) {
	depth := 0
	for _, source := range sources {
		if n := source.NativeIter(); n != nil {
			depth = max(depth, directDepth(n)+1)
		}
	}
	v, err := i.New(c, slots...)
	if err != nil {
		return object.Unbound, err
	}
	v.NativeIter().Phase = min(depth, maxDirect)
	return v, nil
}

// directDepth returns the depth of an iterator; that of library iterators is not known.
func directDepth(n *object.NativeIter) int {
	switch n.ClassOf() {
	case mapClass, filterClass, zipClass, enumerateClass, reversedClass:
		return n.Phase
	}
	return maxDirect
}

// tooDeep reports whether an iterator is to be driven by the machine.
func tooDeep(it *object.NativeIter) bool { return it.Phase >= maxDirect }

// Calling native functions from iterators (map(str, xs)) without the machine, which would need a nested run for each. Only plain functions
// with positional arguments are called so, and those that need a capability never: everything else is left to the machine.

// plainTarget returns the native function behind fn when it may be called with n positional arguments in this way. first is what comes before
// them: the receiver of a bound method or the class that is called; Unbound when nothing does.
func plainTarget(fn object.Value, n int) (f *native.Func, first object.Value) {
	first = object.Unbound
	if b := fn.Builtin(); b != nil {
		f, _ = b.Impl().(*native.Func)
		first = b.Self()
	} else if k := fn.Class(); k != nil && k.IsStatic() && k != object.TypeClass {
		f, _ = k.Constructor().(*native.Func)
		first = fn
	}
	if f == nil || f.Run == nil || f.Needs != capability.None || f.Variadic() || f.KwSlot() >= 0 {
		return nil, first
	}
	if !first.IsUnbound() {
		n++
	}
	if n < f.Required() || n > f.Positional() {
		return nil, first
	}
	for _, p := range f.Params[n:] {
		if !p.Optional {
			return nil, first
		}
	}
	return f, first
}

var nameCall = object.Intern("__call__")

// plainObject returns the __call__ of a library object that may be called in this way (operator.itemgetter), or nil.
func plainObject(fn object.Value) *native.Func {
	if !fn.Is(object.KindOpaque) {
		return nil
	}
	class := object.ClassOf(fn)
	if !class.IsStatic() {
		return nil
	}
	attr, _ := class.Lookup(nameCall)
	if f := native.Of(attr); f != nil && f.Direct != nil && f.Run != nil {
		return f
	}
	return nil
}

// frameRoom returns how many slots the arguments of a call of fn take, 0 when the machine has to make it.
func frameRoom(fn object.Value, n int) int {
	if f := plainObject(fn); f != nil && n == f.Positional()-1 {
		return 1
	}
	f, _ := plainTarget(fn, n)
	if f == nil {
		return 0
	}
	return len(f.Params)
}

// callPlain calls fn, for which frameRoom was not 0, with the given arguments. frame is the room for them, with defaults and receiver.
func callPlain(c native.Call, fn object.Value, args, frame []object.Value) (object.Value, error) {
	if f := plainObject(fn); f != nil {
		return callObject(c, f, fn, args)
	}
	f, first := plainTarget(fn, len(args))
	if f == nil || len(frame) != len(f.Params) {
		return c.Invoke(fn, args...)
	}
	n := 0
	if !first.IsUnbound() {
		frame[0], n = first, 1
	}
	n += copy(frame[n:], args)
	for i := n; i < len(frame); i++ {
		frame[i] = f.Params[i].Default
	}
	// The machine checks receivers; here only the obvious case is let through.
	if f.Self != nil && object.ClassOf(frame[0]) != f.Self {
		return c.Invoke(fn, args...)
	}
	if err := c.Meter().Steps(f.Cost.Steps); err != nil {
		return object.Unbound, err
	}
	v, err := f.Run(c, frame)
	if err == nil {
		err = c.Meter().Err()
	}
	return v, err
}

// callObject calls fn, whose __call__ is f, as plainObject found it.
func callObject(c native.Call, f *native.Func, fn object.Value, args []object.Value) (object.Value, error) {
	if err := c.Meter().Steps(f.Cost.Steps); err != nil {
		return object.Unbound, err
	}
	v, _, err := f.Direct(c, fn, args)
	if err == nil {
		err = c.Meter().Err()
	}
	return v, err
}

// keyRoom is how many slots a native function that takes a key keeps for calls of it.
const keyRoom = 3

// plainKey returns the part of the slots that is the room for calls of key, a function of one argument; nil when the machine has to call it.
func plainKey(key object.Value, slots []object.Value) []object.Value {
	n := frameRoom(key, 1)
	if n == 0 || n > len(slots) {
		return nil
	}
	return slots[:n]
}

// plainKeys appends key(item) of each of the items, which nobody else knows, to keys.
func plainKeys(c native.Call, key object.Value, items, keys *object.List, frame []object.Value) error {
	f := plainObject(key)
	for i := 0; i < items.Len(); i++ {
		if err := c.Meter().Steps(1); err != nil {
			return err
		}
		k, err := object.Unbound, error(nil)
		if f != nil {
			k, err = callObject(c, f, key, items.Items()[i:i+1])
		} else {
			k, err = callPlain(c, key, items.Items()[i:i+1], frame)
		}
		if err != nil {
			return err
		}
		if err := keys.Append(c.Meter(), k); err != nil {
			return err
		}
	}
	return nil
}
