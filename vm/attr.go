package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// found is what an attribute lookup comes to: a value, or a call that makes the value.
type found struct {
	value object.Value
	call  object.Value // Unbound: value is the attribute
	args  [3]object.Value
	nargs int
	// fallback says that __getattr__ is to be asked when the call (of __getattribute__ or of a descriptor) raises AttributeError.
	fallback bool
}

func valueFound(v object.Value) found { return found{value: v, call: object.Unbound} }

func callFound(fn object.Value, args ...object.Value) found {
	f := found{value: object.Unbound, call: fn}
	f.nargs = copy(f.args[:], args)
	return f
}

// special looks a special method up on the class of v, as instructions do. method is Unbound when there is none; self says that v has to be
// passed as first argument.
func (t *Thread) special(v object.Value, name *object.Str) (method object.Value, self bool, err error) {
	attr, ok := object.ClassOf(v).Lookup(name)
	if !ok {
		return object.Unbound, false, nil
	}
	return t.unbind(attr, v)
}

// unbind tells how a class attribute is called for v: a function with v in front, or something bound already.
func (t *Thread) unbind(attr, v object.Value) (method object.Value, self bool, err error) {
	switch attr.Kind() {
	case object.KindFunction:
		return attr, true, nil
	case object.KindBuiltin:
		// A plain builtin function kept on a class does not bind.
		b := attr.Builtin()
		f, ok := b.Impl().(*native.Func)
		return attr, b.Self().IsUnbound() && !(ok && f.Self == nil), nil
	case object.KindNone:
		return attr, false, nil
	}
	f, err := t.bindAttr(attr, v, object.ClassOf(v))
	if err != nil {
		return object.Unbound, false, err
	}
	method, err = t.settle(f)
	return method, false, err
}

// settle makes the value of a lookup, in a nested run when it takes a call.
func (t *Thread) settle(f found) (object.Value, error) {
	if f.call.IsUnbound() {
		return f.value, nil
	}
	return t.Invoke(f.call, f.args[:f.nargs]...)
}

// bindAttr applies the descriptor protocol to attr, found on class (of v, or class itself when v is Unbound).
func (t *Thread) bindAttr(attr, v object.Value, class *object.Class) (found, error) {
	if v.IsUnbound() { // looked up on the class itself
		switch o := attr.Object().(type) {
		case *object.Wrapper:
			if attr.Is(object.KindStaticMethod) {
				return valueFound(o.Func()), nil
			}
			return t.bindClassMethod(o, class)
		case *object.Instance:
			if get, ok := o.Class().Lookup(strGet); ok {
				return callFound(get, attr, object.None, class.Value()), nil
			}
		}
		return valueFound(attr), nil
	}
	switch o := attr.Object().(type) {
	case *object.Function:
		m, err := object.NewMethod(t.meter, attr, v)
		return valueFound(m), err
	case *object.Builtin:
		if f, ok := o.Impl().(*native.Func); ok && f.Self == nil || !o.Self().IsUnbound() {
			return valueFound(attr), nil // a plain builtin function kept on a class does not bind
		}
		m, err := object.BindBuiltin(t.meter, o.Name(), o.Impl(), v)
		return valueFound(m), err
	case *object.Property:
		if o.Getter().IsNone() {
			return found{}, object.NoAccessor(o, v, "getter")
		}
		return callFound(o.Getter(), v), nil
	case *object.Wrapper:
		if attr.Is(object.KindStaticMethod) {
			return valueFound(o.Func()), nil
		}
		return t.bindClassMethod(o, class)
	case *object.Getter:
		if err := t.meter.Steps(1); err != nil {
			return found{}, err
		}
		r, err := o.Impl().(*native.Getter).Get(t, v)
		return valueFound(r), err
	case *object.Super: // super(C) kept on a class: super(C, v)
		if !o.Self().IsUnbound() || !object.ClassOf(v).IsSubclass(o.ThisClass()) {
			return valueFound(attr), nil
		}
		s, err := object.NewSuper(t.meter, o.ThisClass(), object.ClassOf(v), v)
		return valueFound(s), err
	case *object.Instance:
		get, owner := o.Class().LookupOwner(strGet)
		if owner == object.PropertyClass { // of a class that derives from property
			if p := object.BuiltinPart(attr).Property(); !p.Getter().IsNone() {
				return callFound(p.Getter(), v), nil
			}
		}
		if owner != nil {
			return callFound(get, attr, v, class.Value()), nil
		}
	}
	if m, ok := attr.Object().(native.Descriptor); ok {
		r, err := m.GetDescriptor(t, v)
		return valueFound(r), err
	}
	return valueFound(attr), nil
}

func (t *Thread) bindClassMethod(w *object.Wrapper, class *object.Class) (found, error) {
	if b := w.Func().Builtin(); b != nil {
		m, err := object.BindBuiltin(t.meter, b.Name(), b.Impl(), class.Value())
		return valueFound(m), err
	}
	fn := w.Func()
	bindable := false // has a __get__, which CPython 3.12 asks
	switch o := fn.Object().(type) {
	case *object.Property, *object.Wrapper, native.Descriptor:
		bindable = true
	case *object.Instance:
		_, bindable = o.Class().Lookup(strGet)
	}
	if bindable {
		if err := t.Enter(); err != nil { // wrappers of wrappers of wrappers ...
			return found{}, err
		}
		defer t.Leave()
		return t.bindAttr(fn, class.Value(), class)
	}
	m, err := object.NewMethod(t.meter, fn, class.Value())
	return valueFound(m), err
}

// isPlain reports whether a class attribute is what instances see under its name, when they have none of their own: no descriptor, for sure.
func isPlain(attr object.Value) bool {
	switch attr.Kind() {
	case object.KindNone, object.KindBool, object.KindInt, object.KindFloat, object.KindBigInt, object.KindStr, object.KindBytes, object.KindTuple,
		object.KindList, object.KindDict, object.KindSet, object.KindFrozenSet:
		return true
	}
	return false
}

// isData reports whether a class attribute goes before the instance's own: a descriptor with __set__ or __delete__.
func isData(attr object.Value) bool {
	switch o := attr.Object().(type) {
	case *object.Property, *object.Getter:
		return true
	case *object.Instance:
		if _, ok := o.Class().Lookup(strSet); ok {
			return true
		}
		_, ok := o.Class().Lookup(strDelete)
		return ok
	case native.Descriptor:
		return o.IsData()
	}
	return false
}

// hasGetter reports whether a data descriptor takes part in reading: one with __set__ alone does not.
func hasGetter(attr object.Value) bool {
	o := attr.Instance()
	if o == nil {
		return true
	}
	_, ok := o.Class().Lookup(strGet)
	return ok
}

// lookup finds attribute name of v by Python's rules. The error is AttributeError when there is none and no __getattr__.
func (t *Thread) lookup(v object.Value, name *object.Str) (found, error) {
	class := object.ClassOf(v)
	if class.Flags()&object.ClassGetAttribute != 0 {
		if m, owner := class.LookupOwner(strGetAttribute); owner != nil && owner != object.ObjectClass {
			f := callFound(m, v, name.Value())
			f.fallback = class.Flags()&object.ClassGetAttr != 0
			return f, nil
		}
	}
	f, err := t.lookupPlain(v, class, name)
	if class.Flags()&object.ClassGetAttr != 0 {
		if err != nil && isAttributeError(err) {
			if m, ok := class.Lookup(strGetAttr); ok {
				return callFound(m, v, name.Value()), nil
			}
		}
		f.fallback = err == nil && !f.call.IsUnbound()
	}
	return f, err
}

// payName charges for looking for a name that is longer than names are: it is hashed, and compared with equal ones. A limit that it reaches is noticed after
// the instruction.
func (t *Thread) payName(name *object.Str) {
	if n := name.Len(); n > object.LongName {
		_ = t.meter.Steps(int64(n) / 16)
	}
}

// lookupPlain is object.__getattribute__ (and those of type, module and super).
func (t *Thread) lookupPlain(v object.Value, class *object.Class, name *object.Str) (found, error) {
	t.payName(name)
	switch o := v.Object().(type) {
	case *object.Class:
		return t.lookupOnClass(o, class, name)
	case *object.Super:
		if attr, owner := o.Lookup(name); owner != nil && name.String() != "__class__" {
			self := o.Self()
			if c := self.Class(); c != nil && c == o.SelfClass() {
				return t.bindAttr(attr, object.Unbound, c)
			}
			return t.bindAttr(attr, self, o.SelfClass())
		}
	case *object.Module:
		if own, ok := o.Dict().FindStr(t.meter, name); ok {
			return valueFound(own), nil
		}
		if own, ok, err := t.defineLazily(o, name); ok || err != nil {
			return valueFound(own), err // before object's: operator has functions of such names
		}
	}
	attr, ok := class.Lookup(name)
	if a := v.GenericAlias(); a != nil && !aliasAttrs[name.String()] {
		return t.lookupOrigin(a, name)
	}
	if ok && isData(attr) && hasGetter(attr) {
		return t.bindAttr(attr, v, class)
	}
	if own, has := t.ownAttr(v, name); has {
		return valueFound(own), nil
	}
	if ok {
		return t.bindAttr(attr, v, class)
	}
	if name == strDict || name.String() == "__dict__" {
		if o := v.Attrs(); o != nil && class.Flags()&object.ClassNoDict == 0 && (!class.IsStatic() || v.Is(object.KindException)) {
			d, err := o.Dict(t.meter)
			if err != nil {
				return found{}, err
			}
			return valueFound(d.Value()), nil
		}
	}
	if mod := v.Module(); mod != nil {
		if get, ok := mod.Dict().FindStr(t.meter, strGetAttr); ok {
			return callFound(get, name.Value()), nil
		}
		if t.initializing(mod) {
			return found{}, object.AttributeErrorf(name.String(),
				"partially initialized module '%s' has no attribute '%s' (most likely due to a circular import)", mod.Name(), name)
		}
	}
	if m := v.Method(); m != nil && !m.Func().Is(object.KindFunction) && !m.Func().Is(object.KindBuiltin) {
		// A method has the attributes of what it calls. That may be a method again.
		if err := t.Enter(); err != nil {
			return found{}, err
		}
		defer t.Leave()
		return t.lookup(m.Func(), name)
	}
	if a := object.BuiltinPart(v).GenericAlias(); a != nil && !aliasAttrs[name.String()] { // of a class that derives from GenericAlias
		return t.lookupOrigin(a, name)
	}
	if s := v.Super(); s != nil {
		return found{}, object.AttributeErrorf(name.String(), "'super' object has no attribute '%s'", name)
	}
	return found{}, object.NoAttribute(v, name.String())
}

// aliasAttrs are the attributes of list[int] that are its own; the others are those of list.
var aliasAttrs = map[string]bool{"__class__": true, "__bases__": true, "__origin__": true, "__args__": true, "__parameters__": true, "__unpacked__": true,
	"__mro_entries__": true, "__typing_unpacked_tuple_args__": true, "__reduce_ex__": true, "__reduce__": true, "__copy__": true, "__deepcopy__": true}

// lookupOrigin looks up an attribute of what an alias stands for, which may be an alias again.
func (t *Thread) lookupOrigin(a *object.GenericAlias, name *object.Str) (found, error) {
	if err := t.Enter(); err != nil {
		return found{}, err
	}
	defer t.Leave()
	return t.lookup(a.Origin(), name)
}

// ownAttr returns what v itself holds under name.
func (t *Thread) ownAttr(v object.Value, name *object.Str) (object.Value, bool) {
	if o := v.Attrs(); o != nil {
		return o.GetAttr(name)
	}
	if f := v.Function(); f != nil {
		if d, _ := f.Dict(t.meter, false); d != nil {
			return d.FindStr(t.meter, name)
		}
	}
	switch o := v.Object().(type) {
	case *object.Wrapper:
		if d, _ := o.Attributes(t.meter, false); d != nil {
			return d.FindStr(t.meter, name)
		}
	case *object.Method: // it has the attributes of its function
		if f := o.Func().Function(); f != nil {
			return t.ownAttr(o.Func(), name)
		}
	case *object.Namespace:
		return o.GetAttr(t.meter, name)
	case native.Attributed:
		return o.OwnAttr(name)
	}
	return object.Unbound, false
}

// lookupOnClass is type.__getattribute__: a data descriptor of the metaclass, then the class's own MRO, then the metaclass.
func (t *Thread) lookupOnClass(c, meta *object.Class, name *object.Str) (found, error) {
	attr, onMeta := meta.Lookup(name)
	if onMeta && isData(attr) {
		// __doc__, __name__ and so on are computed attributes of type; a class's own entry wins only for what CPython stores there.
		if own, owner := c.LookupOwner(name); owner == c && !isComputed(own) && ownEntryWins(name) {
			return t.bindAttr(own, object.Unbound, c)
		}
		return t.bindAttr(attr, c.Value(), meta)
	}
	if own, ok := c.Lookup(name); ok {
		return t.bindAttr(own, object.Unbound, c)
	}
	if onMeta {
		return t.bindAttr(attr, c.Value(), meta)
	}
	return found{}, object.NoAttribute(c.Value(), name.String())
}

// isComputed reports whether attr is a builtin class's computed attribute of its instances.
func isComputed(attr object.Value) bool {
	_, ok := attr.Object().(*object.Getter)
	return ok
}

func ownEntryWins(name *object.Str) bool {
	switch name.String() {
	case "__doc__", "__module__", "__annotations__", "__type_params__", "__abstractmethods__":
		return true
	}
	return false
}

func isAttributeError(err error) bool {
	e, ok := err.(*object.Error)
	return ok && e.ExcClass().IsSubclass(object.AttributeError)
}

// getAttr does GETATTR when hot could not, and fills the cache.
func (t *Thread) getAttr(in bytecode.Instr) error {
	fr := t.top()
	v := t.stack[fr.base+int(in.B())]
	name := fr.code.Sites[in.Imm()]
	if o := v.Instance(); o != nil && o.Shape() != nil && o.Class().Flags()&object.ClassGetAttribute == 0 {
		ways := &fr.fn.Caches()[in.Imm()]
		for i := range ways {
			c := &ways[i]
			if c.Shape != o.Shape() {
				continue
			}
			switch c.Slot {
			case object.SlotProperty:
				return t.callSpecial(target{cont: contStore, dst: in.A()}, c.Fn.Value(), true, v)
			case object.SlotGetter:
				attr, _ := o.Class().Lookup(name)
				if g, ok := attr.Object().(*object.Getter); ok {
					r, err := g.Impl().(*native.Getter).Get(t, v)
					if err == nil {
						t.stack[t.top().base+int(in.A())] = r
					}
					return err
				}
			case object.SlotGet:
				attr, _ := o.Class().Lookup(name)
				if d := attr.Instance(); d != nil && d.Class() == c.Next.Class() {
					return t.invokeAbove(target{cont: contStore, dst: in.A()}, c.Fn.Value(), attr, v, o.Class().Value())
				}
			case object.SlotItsClass:
				t.stack[fr.base+int(in.A())] = o.Class().Value()
				return nil
			case object.SlotClass:
				if attr, ok := o.Class().Lookup(name); ok && isPlain(attr) {
					t.stack[fr.base+int(in.A())] = attr
					return nil
				}
			}
		}
		attr, owner := o.Class().LookupOwner(name)
		ok := owner != nil
		if owner == object.ObjectClass && name.String() == "__class__" {
			o.Class().MarkCached()
			ways.Add(object.Cache{Shape: o.Shape(), Slot: object.SlotItsClass})
			t.stack[fr.base+int(in.A())] = o.Class().Value()
			return nil
		}
		slot := o.Shape().Find(name)
		if slot < 0 && ok && isPlain(attr) {
			o.Class().MarkCached()
			ways.Add(object.Cache{Shape: o.Shape(), Slot: object.SlotClass})
			t.stack[fr.base+int(in.A())] = attr
			return nil
		}
		if slot >= 0 && (!ok || !isData(attr) || isSlot(attr, name, o.Class())) {
			if w := o.Slot(int32(slot)); !w.IsUnbound() {
				o.Class().MarkCached()
				ways.Add(object.Cache{Shape: o.Shape(), Slot: int32(slot)})
				t.stack[fr.base+int(in.A())] = w
				return nil
			}
		}
		if _, is := attr.Object().(*object.Getter); ok && is && o.Class().Flags()&object.ClassGetAttr == 0 && !owner.IsStatic() {
			o.Class().MarkCached()
			ways.Add(object.Cache{Shape: o.Shape(), Slot: object.SlotGetter})
		}
		if d := attr.Instance(); d != nil && o.Class().Flags()&object.ClassGetAttr == 0 && isData(attr) {
			if get, ok := d.Class().Lookup(strGet); ok && get.Is(object.KindFunction) {
				o.Class().MarkCached()
				d.Class().MarkCached()
				ways.Add(object.Cache{Shape: o.Shape(), Next: d.Class().RootShape(), Slot: object.SlotGet, Fn: get.Function()})
			}
		}
		if p, is := attr.Object().(*object.Property); ok && is && o.Class().Flags()&object.ClassGetAttr == 0 {
			if get := p.Getter().Function(); get != nil {
				o.Class().MarkCached()
				ways.Add(object.Cache{Shape: o.Shape(), Slot: object.SlotProperty, Fn: get})
				return t.callSpecial(target{cont: contStore, dst: in.A()}, get.Value(), true, v)
			}
		}
	}
	if mod := v.Module(); mod != nil && object.ClassOf(v) == object.ModuleClass {
		if w, ok := mod.Dict().FindStr(t.meter, name); ok {
			t.stack[fr.base+int(in.A())] = w
			return nil
		}
	}
	f, err := t.lookup(v, name)
	if err != nil {
		return err
	}
	if f.call.IsUnbound() {
		t.stack[fr.base+int(in.A())] = f.value
		return nil
	}
	if f.fallback {
		w, err := t.GetAttr(v, name)
		if err == nil {
			t.regs()[in.A()] = w
		}
		return err
	}
	return t.invokeAbove(target{cont: contStore, dst: in.A()}, f.call, f.args[:f.nargs]...)
}

// loadMethod puts what v.name is into stack[at] and stack[at+1]: a function and v, so that no bound method has to be made, or a
// value and Unbound. site is the cache.
func (t *Thread) loadMethod(at int, v object.Value, site int) error {
	fr := t.top()
	name := fr.code.Sites[site]
	class := object.ClassOf(v)
	if c := &fr.fn.Caches()[site][0]; c.Slot == object.SlotNative && c.Shape.Class() == class {
		t.stack[at], t.stack[at+1] = c.Attr.Value(), v
		return nil
	}
	if c := &fr.fn.Caches()[site][0]; c.Slot >= 0 && c.Shape != nil {
		if o := v.Instance(); o != nil && o.Shape() == c.Shape {
			if w := o.Slot(c.Slot); !w.IsUnbound() {
				t.stack[at], t.stack[at+1] = w, object.Unbound
				return nil
			}
		}
	}
	if class.Flags()&object.ClassGetAttribute == 0 && !v.Is(object.KindClass) && !v.Is(object.KindModule) && !v.Is(object.KindSuper) {
		attr, ok := class.Lookup(name)
		if o := v.Instance(); !ok && o != nil && o.Shape() != nil { // a function that the instance holds
			if slot := o.Shape().Find(name); slot >= 0 {
				if w := o.Slot(int32(slot)); !w.IsUnbound() {
					class.MarkCached()
					fr.fn.Caches()[site].Add(object.Cache{Shape: o.Shape(), Slot: int32(slot)})
					t.stack[at], t.stack[at+1] = w, object.Unbound
					return nil
				}
			}
		}
		if ok && (attr.Is(object.KindFunction) || attr.Is(object.KindBuiltin) && attr.Builtin().Self().IsUnbound() && native.Of(attr).Self != nil) {
			if _, own := t.ownAttr(v, name); !own {
				if o := v.Instance(); o != nil && o.Shape() != nil && attr.Is(object.KindFunction) {
					class.MarkCached()
					fr.fn.Caches()[site].Add(object.Cache{Shape: o.Shape(), Slot: object.SlotMethod, Fn: attr.Function()})
				} else if o != nil && o.Shape() != nil && class.IsSubclass(native.Of(attr).Self) {
					class.MarkCached()
					fr.fn.Caches()[site].Add(object.Cache{Shape: o.Shape(), Slot: object.SlotDerived, Attr: attr.Builtin()})
				} else if class.IsStatic() && attr.Is(object.KindBuiltin) && v.Instance() == nil {
					fr.fn.Caches()[site].Add(object.Cache{Shape: class.RootShape(), Slot: object.SlotNative, Attr: attr.Builtin()})
				}
				t.stack[at], t.stack[at+1] = attr, v
				return nil
			}
		}
	}
	if mod := v.Module(); mod != nil && class == object.ModuleClass {
		if w, ok := mod.Dict().FindStr(t.meter, name); ok {
			t.stack[at], t.stack[at+1] = w, object.Unbound
			return nil
		}
	}
	if fn, self := t.wrappedMethod(v, class, name); fn != nil {
		t.stack[at], t.stack[at+1] = fn.Value(), self
		return nil
	}
	w, err := t.attrNow(v, name)
	if err != nil {
		return err
	}
	t.stack[at], t.stack[at+1] = w, object.Unbound
	return nil
}

// wrappedMethod returns what v.name calls when it is a script's static or class method, or a function on the class v: the function, and the class
// it gets as first argument or Unbound. fn is nil for everything else.
func (t *Thread) wrappedMethod(v object.Value, class *object.Class, name *object.Str) (fn *object.Function, self object.Value) {
	c := v.Class()
	switch {
	case c != nil:
		if _, onMeta := object.TypeClass.Lookup(name); class != object.TypeClass || onMeta {
			return nil, object.Unbound
		}
		class = c
	case class.Flags()&object.ClassGetAttribute != 0 || v.Instance() == nil:
		return nil, object.Unbound
	default:
		if _, own := t.ownAttr(v, name); own {
			return nil, object.Unbound
		}
	}
	attr, _ := class.Lookup(name)
	if c != nil && attr.Is(object.KindFunction) {
		return attr.Function(), object.Unbound
	}
	if w := attr.Wrapper(); w != nil {
		fn = w.Func().Function()
		if attr.Is(object.KindClassMethod) {
			return fn, class.Value()
		}
	}
	return fn, object.Unbound
}

// attrNow is attribute access whose value is needed at once; a property runs in a nested run.
func (t *Thread) attrNow(v object.Value, name *object.Str) (object.Value, error) {
	f, err := t.lookup(v, name)
	if err != nil {
		return object.Unbound, err
	}
	w, err := t.settle(f)
	if err != nil && f.fallback && isAttributeError(err) {
		if m, ok := object.ClassOf(v).Lookup(strGetAttr); ok {
			return t.Invoke(m, v, name.Value())
		}
	}
	return w, err
}
