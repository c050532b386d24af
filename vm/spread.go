package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Calls with *args and **kwargs. An argument list of one list or tuple, and keywords of one dict, are taken as they are: nobody can change them
// between here and the call, which copies what it needs.

// spread does SPREAD.
func (t *Thread) spread(in bytecode.Instr) error {
	regs := t.regs()
	v := regs[in.B()]
	if v.List() != nil || v.Tuple() != nil {
		regs[in.A()] = v
		return nil
	}
	l, err := object.NewList(t.meter, 0)
	if err != nil {
		return err
	}
	regs[in.A()] = l.Value()
	return t.extend(l, v, func() string {
		if in.A() == 0 {
			return "Value"
		}
		return calleeName(t.regs()[in.A()-1]) + " argument"
	})
}

// extend adds the items of v to l. what is called what v has to be, in the error for something else.
func (t *Thread) extend(l *object.List, v object.Value, what func() string) error {
	if v.Is(object.KindGenerator) {
		extend, _ := object.ListClass.Dict().GetStr(strExtend)
		return t.invokeAbove(target{cont: contDiscard}, extend, l.Value(), v)
	}
	items, err := t.collect(v, true)
	if err != nil {
		if e, ok := err.(*object.Error); ok && e.Class == object.TypeError && e.Exc == nil && !iterable(t, v) {
			return object.TypeErrorf("%s after * must be an iterable, not %s", what(), object.TypeName(v))
		}
		return err
	}
	return l.Extend(t.meter, items)
}

// iterable reports whether iter(v) would find something to call.
func iterable(t *Thread, v object.Value) bool {
	if _, ok := object.ClassOf(v).Lookup(strIter); ok {
		return true
	}
	get, ok := object.ClassOf(v).Lookup(strGetItem)
	return ok && get.Builtin() == nil
}

// spreadDict does SPREADDICT. The keywords of a function that only hands them on may be Unbound, for none: see bytecode.LazyKw.
func (t *Thread) spreadDict(in bytecode.Instr) error {
	regs := t.regs()
	v := regs[in.B()]
	if v.Dict() != nil || v.IsUnbound() {
		regs[in.A()] = v
		return nil
	}
	d, err := object.NewDict(t.meter)
	if err != nil {
		return err
	}
	regs[in.A()] = d.Value()
	return t.mergeInto(in, d, v)
}

// mergeInto does DICTUPDATE and DICTMERGE, and the part of SPREADDICT for what is no dict.
func (t *Thread) mergeInto(in bytecode.Instr, d *object.Dict, v object.Value) error {
	merge := in.Op() != bytecode.DictUpdate
	callee := func() string {
		return calleeName(t.regs()[in.C()])
	}
	put := func(k, w object.Value) error {
		if merge {
			s := object.BuiltinPart(k).Str()
			if s == nil {
				return object.TypeErrorf("keywords must be strings")
			}
			if _, dup := d.FindStr(t.meter, s); dup {
				return object.TypeErrorf("%s got multiple values for keyword argument '%s'", callee(), s)
			}
			k = s.Value()
		}
		return d.Set(t, k, w)
	}
	if src := object.BuiltinPart(v).Dict(); src != nil && (v.Dict() != nil || !t.overrides(v, strIter)) { // as CPython, which does not look at keys
		for i := src.Next(0); i >= 0; i = src.Next(i + 1) {
			k, w := src.At(i)
			if err := put(k, w); err != nil {
				return err
			}
			if err := t.meter.Steps(1); err != nil {
				return err
			}
		}
		return nil
	}
	keys, ok, err := t.LookupSpecial(v, strKeys)
	if err != nil {
		return err
	}
	if !ok {
		if merge {
			return object.TypeErrorf("%s argument after ** must be a mapping, not %s", callee(), object.TypeName(v))
		}
		return object.TypeErrorf("'%s' object is not a mapping", object.TypeName(v))
	}
	list, err := t.Invoke(keys)
	if err != nil {
		return err
	}
	items, err := t.Items(list)
	if err != nil {
		return err
	}
	for _, k := range items {
		w, err := t.GetItem(v, k)
		if err != nil {
			return err
		}
		if err := put(k, w); err != nil {
			return err
		}
	}
	return nil
}

// callEx calls R[A] with the items of R[A+1] and, when B is 1, the keywords of the dict R[A+2], Unbound for none.
func (t *Thread) callEx(in bytecode.Instr) error {
	fr := t.top()
	at := fr.base + int(in.A())
	var args []object.Value
	if l := t.stack[at+1].List(); l != nil {
		args = l.Items()
	} else if u := t.stack[at+1].Tuple(); u != nil {
		args = u.Items()
	}
	kw := object.Unbound
	var kwargs *object.Dict
	if in.B() != 0 {
		kwargs = t.stack[at+2].Dict() // nil for those that were never made
	}
	// Arguments of any number do not fit in the window: the call is made above the frame.
	top := t.ceiling()
	n := len(args)
	total := n
	if kwargs != nil {
		total += kwargs.Len()
	}
	if err := t.meter.Steps(int64(total / 4)); err != nil {
		return err
	}
	if err := t.reserve(top + total + 2); err != nil {
		return err
	}
	var names *object.Tuple
	if kwargs != nil && kwargs.Len() > 0 {
		var err error // before anything stands above the frame, where a walk clears
		if names, err = object.NewTuple(t.meter, kwargs.Len()); err != nil {
			return err
		}
	}
	t.stack[top] = t.stack[at]
	copy(t.stack[top+1:], args)
	if names != nil {
		if !putKeywords(kwargs, names.Items(), t.stack[top+1+n:]) {
			return object.TypeErrorf("keywords must be strings")
		}
		kw, n = names.Value(), total
	}
	return t.invoke(top, n, kw, target{cont: contStore, dst: in.A()})
}

// putKeywords stores the keys of d into names and its values into values; false when some key is no str.
func putKeywords(d *object.Dict, names, values []object.Value) bool {
	j := 0
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		s := object.BuiltinPart(k).Str()
		if s == nil {
			return false
		}
		names[j], values[j] = s.Value(), v
		j++
	}
	return true
}

// calleeName names a callable as error messages do.
func calleeName(v object.Value) string {
	if b := v.Builtin(); b != nil {
		switch f := native.Of(v); {
		case b.Self().Class() != nil && f != nil && f.Hidden() == 1:
			return b.Self().Class().Name() + "." + b.Name() + "()"
		case f != nil && f.Owner() != nil:
			return f.Owner().Name() + "." + b.Name() + "()"
		}
		return b.Name() + "()"
	}
	if c := v.Class(); c != nil {
		return c.FullName() + "()"
	}
	if m := v.Method(); m != nil {
		return calleeName(m.Func())
	}
	if f := v.Function(); f != nil {
		return f.Module().Name() + "." + f.QualName().String() + "()"
	}
	return object.SafeStr(v)
}
