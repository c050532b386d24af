package vm

import (
	"fmt"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// buildClass does BUILDCLASS: R[A] the function of the body, R[A+1] the name, then B bases and keyword values (or, C is 1, one list
// of bases and one dict of keywords). The body runs in a frame; classBodyDone goes on when it has ended.
func (t *Thread) buildClass(in bytecode.Instr) error {
	regs := t.regs()
	a, n := int(in.A()), int(in.B())
	var bases []object.Value
	var kwargs *object.Dict
	if in.C() == 1 {
		bases = append(bases, regs[a+2].List().Items()...)
		kwargs = regs[a+3].Dict()
	} else {
		named := 0
		var names []object.Value
		if in.Imm() >= 0 {
			names = t.top().code.Consts[in.Imm()].Tuple().Items()
			named = len(names)
		}
		bases = append(bases, regs[a+2:a+2+n-named]...)
		if named > 0 {
			d, err := object.NewDict(t.meter)
			if err != nil {
				return err
			}
			for i, name := range names {
				if err := d.SetStr(t.meter, name.Str(), regs[a+2+n-named+i]); err != nil {
					return err
				}
			}
			kwargs = d
		}
	}
	original := bases
	bases, replaced, err := t.resolveBases(bases)
	if err != nil {
		return err
	}
	meta, kwargs, err := t.metaclassOf(bases, kwargs)
	if err != nil {
		return err
	}
	scope, err := t.prepareNamespace(meta, regs[a+1], bases, kwargs)
	if err != nil {
		return err
	}
	if replaced {
		u, err := object.TupleOf(t.meter, original...)
		if err != nil {
			return err
		}
		if err := t.SetItem(scope, strOrigBases.Value(), u); err != nil {
			return err
		}
	}
	// What classBodyDone needs is kept where the walk sees it: in the registers of the call.
	baseTuple, err := object.TupleOf(t.meter, bases...)
	if err != nil {
		return err
	}
	kw := object.None
	if kwargs != nil {
		kw = kwargs.Value()
	}
	plan, err := object.TupleOf(t.meter, meta, regs[a+1], baseTuple, scope, kw)
	if err != nil {
		return err
	}
	fn := regs[a].Function()
	t.regs()[a] = plan
	code := fn.Code().(*bytecode.Code)
	base := t.ceiling() + 1
	if err := t.reserve(base + code.FrameSize()); err != nil {
		return err
	}
	fr, err := t.pushFrame(false)
	if err != nil {
		return err
	}
	fr.code, fr.fn, fr.base, fr.cont, fr.dst = code, fn, base, contClassBody, in.A()
	return t.nameIn(fr, scope)
}

// nameIn makes names, a dict or another mapping, the namespace of fr.
func (t *Thread) nameIn(fr *frame, names object.Value) (err error) {
	if fr.ext, err = t.newExt(); err != nil {
		return err
	}
	fr.ext.ns = object.BuiltinPart(names).Dict()
	if names.Dict() == nil && (fr.ext.ns == nil || t.overridesItems(names)) {
		fr.ext.scope = names
	}
	return nil
}

// overridesItems reports whether an instance of a class that derives from dict has methods of its own for its items.
func (t *Thread) overridesItems(v object.Value) bool {
	_, missing := object.ClassOf(v).Lookup(strMissing)
	return missing || t.overrides(v, strGetItem) || t.overrides(v, strSetItem) || t.overrides(v, strDelItem)
}

// classBodyDone makes the class when its body has run. cell is what the body returned: the __class__ cell, or None.
func (t *Thread) classBodyDone(cell object.Value) error {
	in := t.instr()
	plan := t.regs()[in.A()].Tuple().Items()
	meta, name, bases, ns := plan[0], plan[1], plan[2], plan[3]
	kwargs := plan[4].Dict()
	if cell.Cell() != nil {
		if err := t.SetItem(ns, strClassCell.Value(), cell); err != nil {
			return err
		}
	}
	class, err := t.makeClass(meta, name, bases, ns, kwargs)
	if err != nil {
		return err
	}
	if c := cell.Cell(); c != nil && class.Class() != nil {
		if err := t.checkClassCell(c, name, class); err != nil {
			return err
		}
	}
	t.regs()[in.A()] = class
	return nil
}

// checkClassCell makes sure that a metaclass handed the cell of __class__ on to type.__new__.
func (t *Thread) checkClassCell(c *object.Cell, name, class object.Value) error {
	if object.Same(c.Get(), class) {
		return nil
	}
	label, err := object.Repr(t, name)
	if err != nil {
		return err
	}
	made, err := object.Repr(t, class)
	if err != nil {
		return err
	}
	if c.Get().IsUnbound() {
		return object.RuntimeErrorf("__class__ not set defining %s as %s. Was __classcell__ propagated to type.__new__?", label, made)
	}
	set, err := object.Repr(t, c.Get())
	if err != nil {
		return err
	}
	return object.TypeErrorf("__class__ set to %s defining %s as %s", set, label, made)
}

// makeClass calls the metaclass.
func (t *Thread) makeClass(meta, name, bases, ns object.Value, kwargs *object.Dict) (object.Value, error) {
	if m := meta.Class(); m == object.TypeClass && ns.Dict() != nil {
		return t.BuildClass(m, name.Str(), bases.Tuple().Items(), ns.Dict(), kwargs)
	}
	return t.InvokeKw(meta, []object.Value{name, bases, ns}, kwargs)
}

// resolveBases applies __mro_entries__ (PEP 560) to bases that are no classes.
func (t *Thread) resolveBases(bases []object.Value) (resolved []object.Value, replaced bool, err error) {
	for i, b := range bases {
		if b.Is(object.KindClass) {
			if replaced {
				resolved = append(resolved, b)
			}
			continue
		}
		method, ok, err := t.lookupOptional(b, strMROEntries)
		if err != nil {
			return nil, false, err
		}
		if !ok {
			if replaced {
				resolved = append(resolved, b)
			}
			continue
		}
		if !replaced {
			resolved, replaced = append(resolved, bases[:i]...), true
		}
		u, err := object.TupleOf(t.meter, bases...)
		if err != nil {
			return nil, false, err
		}
		r, err := t.Invoke(method, u)
		if err != nil {
			return nil, false, err
		}
		entries := r.Tuple()
		if entries == nil {
			return nil, false, object.TypeErrorf("__mro_entries__ must return a tuple")
		}
		resolved = append(resolved, entries.Items()...)
	}
	if !replaced {
		return bases, false, nil
	}
	return resolved, true, nil
}

// metaclassOf finds the metaclass: the keyword's, or the most derived one of the bases. It takes the keyword out of kwargs.
func (t *Thread) metaclassOf(bases []object.Value, kwargs *object.Dict) (object.Value, *object.Dict, error) {
	meta := object.TypeClass
	if len(bases) > 0 {
		meta = object.ClassOf(bases[0])
	}
	if kwargs != nil {
		if v, ok := kwargs.FindStr(t.meter, strMetaclass); ok {
			rest, err := kwargs.Copy(t.meter)
			if err != nil {
				return object.Unbound, nil, err
			}
			rest.DeleteStr(t.meter, strMetaclass)
			kwargs = rest
			c := v.Class()
			if c == nil {
				return v, kwargs, nil
			}
			meta = c
		}
	}
	m, err := bestMeta(meta, bases)
	if err != nil {
		return object.Unbound, nil, err
	}
	return m.Value(), kwargs, nil
}

func bestMeta(meta *object.Class, bases []object.Value) (*object.Class, error) {
	for _, b := range bases {
		switch other := object.ClassOf(b); {
		case meta.IsSubclass(other):
		case other.IsSubclass(meta):
			meta = other
		default:
			return nil, object.TypeErrorf("metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases")
		}
	}
	return meta, nil
}

// prepareNamespace calls the metaclass's __prepare__.
func (t *Thread) prepareNamespace(meta, name object.Value, bases []object.Value, kwargs *object.Dict) (object.Value, error) {
	plain := func() (object.Value, error) {
		d, err := object.NewDict(t.meter)
		if err != nil {
			return object.Unbound, err
		}
		return d.Value(), nil
	}
	m := meta.Class()
	if m == object.TypeClass {
		return plain()
	}
	if m != nil {
		if _, owner := m.LookupOwner(strPrepare); owner == nil || owner.IsStatic() {
			return plain()
		}
	}
	prepare, ok, err := t.lookupOptional(meta, strPrepare)
	if err != nil {
		return object.Unbound, err
	}
	if !ok {
		return plain()
	}
	u, err := object.TupleOf(t.meter, bases...)
	if err != nil {
		return object.Unbound, err
	}
	r, err := t.InvokeKw(prepare, []object.Value{name, u}, kwargs)
	if err != nil {
		return object.Unbound, err
	}
	if object.BuiltinPart(r).Dict() == nil {
		if _, ok := object.ClassOf(r).Lookup(strGetItem); !ok || !scripted(r) {
			label := "<metaclass>"
			if m != nil {
				label = m.Name()
			}
			return object.Unbound, object.TypeErrorf("%s.__prepare__() must return a mapping, not %s", label, object.TypeName(r))
		}
	}
	return r, nil
}

// BuildClass implements native.Call: it is type.__new__ and what goes with it.
func (t *Thread) BuildClass(meta *object.Class, name *object.Str, bases []object.Value, ns *object.Dict, kwargs *object.Dict) (object.Value, error) {
	best, err := bestMeta(meta, bases)
	if err != nil {
		return object.Unbound, err
	}
	classes := make([]*object.Class, 0, len(bases))
	for _, b := range bases {
		c := b.Class()
		if c == nil {
			return object.Unbound, object.TypeErrorf("bases must be types")
		}
		classes = append(classes, c)
	}
	dict, err := ns.Copy(t.meter)
	if err != nil {
		return object.Unbound, err
	}
	cell, _ := dict.FindStr(t.meter, strClassCell)
	dict.DeleteStr(t.meter, strClassCell)
	qualname, hasQual := dict.FindStr(t.meter, strQualName)
	dict.DeleteStr(t.meter, strQualName)
	if err := t.implicitMethods(dict); err != nil {
		return object.Unbound, err
	}
	if best == object.TypeClass {
		best = nil
	}
	class, err := object.NewClass(t.meter, name.String(), best, classes, dict)
	if err != nil {
		return object.Unbound, err
	}
	if hasQual && object.BuiltinPart(qualname).Str() == nil {
		return object.Unbound, object.TypeErrorf("type __qualname__ must be a str, not %s", object.TypeName(qualname))
	}
	if hasQual && qualname.Str() != nil {
		class.SetQualName(qualname.Str().String())
	}
	if v, ok := dict.FindStr(t.meter, strModule); ok && v.Str() != nil {
		class.SetModule(v.Str().String())
	} else if mod, ok := t.callerGlobals().FindStr(t.meter, strName); ok && mod.Str() != nil {
		class.SetModule(mod.Str().String())
		if err := dict.SetStr(t.meter, strModule, mod); err != nil {
			return object.Unbound, err
		}
	}
	if _, ok := dict.FindStr(t.meter, strHash); !ok {
		if _, eq := dict.FindStr(t.meter, strEq); eq {
			if err := dict.SetStr(t.meter, strHash, object.None); err != nil {
				return object.Unbound, err
			}
		}
	}
	if err := t.defineSlots(class, dict); err != nil {
		return object.Unbound, err
	}
	if _, ok := dict.FindStr(t.meter, strDoc); !ok {
		if err := dict.SetStr(t.meter, strDoc, object.None); err != nil {
			return object.Unbound, err
		}
	}
	if c := cell.Cell(); c != nil {
		c.Set(class.Value())
	}
	if err := t.keep(class.Value(), func() error { return t.announceClass(class, dict, kwargs) }); err != nil {
		return object.Unbound, err
	}
	return class.Value(), nil
}

// SetBases implements native.Call.
func (t *Thread) SetBases(class *object.Class, bases []*object.Class) error {
	if err := class.SetBases(t.meter, bases); err != nil {
		return err
	}
	return t.flushCaches()
}

// implicitMethods makes __new__ a static method and __init_subclass__ and __class_getitem__ class methods.
func (t *Thread) implicitMethods(dict *object.Dict) error {
	for name, kind := range map[*object.Str]object.Kind{
		strNew: object.KindStaticMethod, strInitSubclass: object.KindClassMethod, strClassGetItem: object.KindClassMethod,
	} {
		if v, ok := dict.FindStr(t.meter, name); ok && v.Is(object.KindFunction) {
			w, err := object.NewWrapper(t.meter, kind, v)
			if err != nil {
				return err
			}
			if err := dict.SetStr(t.meter, name, w); err != nil {
				return err
			}
		}
	}
	return nil
}

// announceClass calls __set_name__ of the attributes and __init_subclass__ of the parent.
func (t *Thread) announceClass(class *object.Class, dict *object.Dict, kwargs *object.Dict) error {
	snapshot, err := dict.Copy(t.meter)
	if err != nil {
		return err
	}
	for i := snapshot.Next(0); i >= 0; i = snapshot.Next(i + 1) {
		k, v := snapshot.At(i)
		if p := v.Property(); p != nil && k.Str() != nil {
			p.SetName(k.Str().String())
			continue
		}
		if v.Instance() == nil {
			continue
		}
		method, ok, err := t.LookupSpecial(v, strSetName)
		if err != nil {
			return err
		}
		if ok {
			if _, err := t.Invoke(method, class.Value(), k); err != nil {
				return t.noteSetName(err, v, k, class)
			}
		}
	}
	mro := class.MRO()
	for _, k := range mro[1:] {
		attr, ok := k.Dict().FindStr(t.meter, strInitSubclass)
		if !ok {
			continue
		}
		if k == object.ObjectClass {
			break
		}
		f, err := t.bindAttr(attr, object.Unbound, class)
		if err != nil {
			return err
		}
		_, err = t.InvokeKw(f.value, nil, kwargs)
		return err
	}
	if kwargs != nil && kwargs.Len() > 0 {
		return object.TypeErrorf("%s.__init_subclass__() takes no keyword arguments", class.Name())
	}
	return nil
}

// noteSetName adds to an exception that left a __set_name__ whose that was.
func (t *Thread) noteSetName(err error, v, name object.Value, class *object.Class) error {
	e, ok := err.(*object.Error)
	if !ok {
		return err
	}
	exc, fail := object.ExceptionOf(t.meter, e)
	if fail != nil {
		return fail
	}
	text, fail := object.Repr(t, name)
	if fail != nil {
		return fail
	}
	note, fail := object.NewStrCopy(t.meter, fmt.Sprintf("Error calling __set_name__ on '%s' instance %s in '%s'", object.TypeName(v), text, class.Name()))
	if fail != nil {
		return fail
	}
	notes := exc.Notes().List()
	if notes == nil {
		if notes, fail = object.ListOf(t.meter, nil); fail != nil {
			return fail
		}
		if fail := exc.SetNotes(t.meter, notes.Value()); fail != nil {
			return fail
		}
	}
	if fail := notes.Append(t.meter, note); fail != nil {
		return fail
	}
	return err
}

// loadSuper does LOADSUPER: R[A] is what the name super means; for the builtin the class cell and self are given.
func (t *Thread) loadSuper(in bytecode.Instr) error {
	regs := t.regs()
	callee, class, self := regs[in.A()], regs[in.B()], regs[in.C()]
	if callee.Class() != object.SuperClass {
		return t.invokeAbove(target{cont: contStore, dst: in.A()}, callee)
	}
	if cell := class.Cell(); cell != nil {
		class = cell.Get()
	}
	if cell := self.Cell(); cell != nil {
		self = cell.Get()
	}
	if class.IsNone() {
		return object.RuntimeErrorf("super(): __class__ cell not found")
	}
	if class.IsUnbound() {
		return object.RuntimeErrorf("super(): empty __class__ cell")
	}
	if self.IsUnbound() {
		return object.RuntimeErrorf("super(): arg[0] deleted")
	}
	if class.Class() == nil {
		return object.RuntimeErrorf("super(): __class__ is not a type (%s)", object.TypeName(class))
	}
	s, err := t.makeSuper(class.Class(), self)
	if err == nil {
		t.regs()[in.A()] = s
	}
	return err
}

// makeSuper returns super(class, self), for self an instance or a subclass.
func (t *Thread) makeSuper(class *object.Class, self object.Value) (object.Value, error) {
	if c := self.Class(); c != nil && c.IsSubclass(class) {
		return object.NewSuper(t.meter, class, c, self)
	}
	if c := object.ClassOf(self); c.IsSubclass(class) {
		return object.NewSuper(t.meter, class, c, self)
	}
	return object.Unbound, object.TypeErrorf("super(type, obj): obj must be an instance or subtype of type")
}
