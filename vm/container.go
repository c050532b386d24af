package vm

import (
	"strconv"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// build does the BUILD instructions.
func (t *Thread) build(in bytecode.Instr) error {
	regs := t.regs()
	b, n := int(in.B()), int(in.C())
	var v object.Value
	switch in.Op() {
	case bytecode.BuildTuple:
		u, err := object.NewTuple(t.meter, n)
		if err != nil {
			return err
		}
		items := u.Items()
		if from := regs[b : b+n]; len(from) <= 4 && len(from) == len(items) {
			for i, v := range from { // cheaper than what copy does with pointers
				items[i] = v
			}
		} else {
			copy(items, from)
		}
		regs[in.A()] = u.Value()
		return nil
	case bytecode.BuildList:
		l, err := object.NewList(t.meter, max(n, int(in.Imm())))
		if err != nil {
			return err
		}
		if err := l.Extend(t.meter, regs[b:b+n]); err != nil {
			return err
		}
		v = l.Value()
	case bytecode.BuildSet:
		s, err := object.NewSet(t.meter)
		if err != nil {
			return err
		}
		if err := t.keep(s.Value(), func() error {
			for i := 0; i < n; i++ {
				if err := s.Add(t, t.regs()[b+i]); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			return err
		}
		v = s.Value()
	case bytecode.BuildDict:
		d, err := object.NewDictSize(t.meter, max(n, int(in.Imm())))
		if err != nil {
			return err
		}
		plain := 0 // leading keys that need no script to be compared
		for ; plain < n && d.Simple(); plain++ {
			k := regs[b+2*plain]
			if k.Str() == nil && !k.IsInt() {
				break
			}
			if err := d.Set(t, k, regs[b+2*plain+1]); err != nil {
				return err
			}
		}
		if plain == n {
			regs[in.A()] = d.Value()
			return nil
		}
		if err := t.keep(d.Value(), func() error {
			for i := plain; i < n; i++ {
				regs := t.regs()
				if err := d.Set(t, regs[b+2*i], regs[b+2*i+1]); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			return err
		}
		v = d.Value()
	case bytecode.BuildSlice:
		if in.Imm() == 1 {
			if done, err := t.sliceAhead(in); done {
				return err
			}
		}
		s, err := object.NewSlice(t.meter, regs[b], regs[b+1], regs[b+2])
		if err != nil {
			return err
		}
		v = s
	case bytecode.BuildString:
		s, err := t.buildString(regs[b : b+n])
		if err != nil {
			return err
		}
		v = s
	}
	t.regs()[in.A()] = v
	return nil
}

// buildString joins strs and ints, which FORMAT leaves as they are.
func (t *Thread) buildString(parts []object.Value) (object.Value, error) {
	total := 0
	for _, v := range parts {
		if v.IsInt() {
			total += decimalLen(v.AsInt())
		} else {
			total += len(v.Str().String())
		}
	}
	if err := t.meter.Alloc(sizeOfText(total)); err != nil {
		return object.Unbound, err
	}
	if err := t.meter.Steps(int64(total / 64)); err != nil {
		return object.Unbound, err
	}
	var buf strings.Builder
	buf.Grow(total)
	for _, v := range parts {
		if v.IsInt() {
			var digits [20]byte
			buf.Write(strconv.AppendInt(digits[:0], v.AsInt(), 10))
		} else {
			buf.WriteString(v.Str().String())
		}
	}
	return object.NewStr(t.meter, buf.String())
}

// decimalLen returns the length of i in decimal.
func decimalLen(i int64) int {
	n, u := 1, uint64(i)
	if i < 0 {
		n, u = 2, -u
	}
	for ; u >= 10; u /= 10 {
		n++
	}
	return n
}

// sizeOfText is the charge for n bytes of text.
func sizeOfText(n int) int64 { return budget.SizeClass(int64(n)) }

// keep runs f while v is a root of the walk.
func (t *Thread) keep(v object.Value, f func() error) error {
	mark := len(t.held)
	if err := t.hold(v); err != nil {
		return err
	}
	err := f()
	clear(t.held[mark:])
	t.held = t.held[:mark]
	return err
}

// fill does the instructions that add to a container under construction.
func (t *Thread) fill(in bytecode.Instr) error {
	regs := t.regs()
	c, v := regs[in.A()], regs[in.B()]
	switch in.Op() {
	case bytecode.ListAppend:
		return c.List().Append(t.meter, v)
	case bytecode.SetAdd:
		return c.Set().Add(t, v)
	case bytecode.DictSet:
		return c.Dict().Set(t, v, regs[in.C()])
	case bytecode.ListExtend:
		return t.extend(c.List(), v, func() string { return "Value" })
	case bytecode.SetUpdate:
		if v.Is(object.KindGenerator) {
			update, _ := object.SetClass.Dict().GetStr(strUpdate)
			return t.invokeAbove(target{cont: contDiscard}, update, c, v)
		}
		items, err := t.Items(v)
		if err != nil {
			return err
		}
		for _, item := range items {
			if err := c.Set().Add(t, item); err != nil {
				return err
			}
		}
		return nil
	}
	return t.mergeInto(in, c.Dict(), v)
}

// MappingDict returns a new dict of the keys and items of a mapping.
func (t *Thread) MappingDict(v object.Value) (*object.Dict, error) {
	d, err := object.NewDict(t.meter)
	if err != nil {
		return nil, err
	}
	keys, err := t.attrNow(v, strKeys)
	if err != nil {
		return nil, err
	}
	return d, t.keep(d.Value(), func() error {
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
			if err := d.Set(t, k, w); err != nil {
				return err
			}
			if err := t.meter.Steps(1); err != nil {
				return err
			}
		}
		return nil
	})
}

// overrides reports whether the class of v, which derives from a builtin type, has its own version of a method.
func (t *Thread) overrides(v object.Value, name *object.Str) bool {
	attr, ok := object.ClassOf(v).Lookup(name)
	return ok && !attr.Is(object.KindBuiltin)
}

// index does INDEX and INDEXI when hot could not.
func (t *Thread) index(in bytecode.Instr) error {
	regs := t.regs()
	x := regs[in.B()]
	k := object.Int(int64(in.Imm()))
	if in.Op() == bytecode.Index {
		k = regs[in.C()]
	}
	if !scripted(x) && !x.Is(object.KindClass) {
		k, err := t.indexKey(x, k)
		if err != nil {
			return err
		}
		v, err := object.GetItem(t, x, k)
		if err != object.ErrNotHandled {
			if err == nil {
				t.regs()[in.A()] = v
			}
			return err
		}
	}
	if part := object.Container(x, object.ClassGetItem); !part.IsUnbound() && !part.Is(object.KindDict) {
		k, err := t.indexKey(part, k)
		if err != nil {
			return err
		}
		v, err := object.GetItem(t, part, k)
		if err != object.ErrNotHandled {
			if err == nil {
				t.regs()[in.A()] = v
			}
			return err
		}
	}
	to := target{cont: contIndex, dst: in.A()}
	if c := x.Class(); c != nil {
		if method, self, err := t.special(x, strGetItem); err != nil || !method.IsUnbound() {
			if err != nil {
				return err
			}
			return t.callSpecial(to, method, self, x, k)
		}
		f, err := t.classItem(c)
		if err != nil {
			return object.TypeErrorf("type '%s' is not subscriptable", c.Name())
		}
		method, err := t.settle(f)
		if err != nil {
			return err
		}
		if fn := method.Function(); fn != nil { // an implicit class method
			return t.invokeAbove(to, method, x, k)
		}
		return t.invokeAbove(to, method, k)
	}
	if d := object.BuiltinPart(x).Dict(); d != nil && (!object.Container(x, object.ClassGetItem).IsUnbound() || !t.overrides(x, strGetItem)) {
		v, ok, err := d.Get(t, k)
		if err != nil {
			return err
		}
		if ok {
			t.regs()[in.A()] = v
			return nil
		}
		if method, self, err := t.special(x, strMissing); err != nil {
			return err
		} else if !method.IsUnbound() {
			return t.callSpecial(to, method, self, x, k)
		}
		return object.KeyErrorOf(k)
	}
	method, self, err := t.special(x, strGetItem)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return object.TypeErrorf("'%s' object is not subscriptable", object.TypeName(x))
	}
	return t.callSpecial(to, method, self, x, k)
}

// indexKey converts a key with an __index__ of a script for a builtin sequence; slices of such are converted as well.
func (t *Thread) indexKey(x, k object.Value) (object.Value, error) {
	if x.Is(object.KindDict) || x.Is(object.KindMappingProxy) || x.Is(object.KindMemoryView) { // views convert indices themselves: that may release them
		return k, nil
	}
	if scripted(k) {
		if _, ok := object.ClassOf(k).Lookup(strIndex); ok {
			return t.ToIndex(k)
		}
		return k, nil
	}
	s := k.Slice()
	if s == nil {
		return k, nil
	}
	parts := [3]object.Value{}
	parts[0], parts[1], parts[2] = s.Parts()
	changed := false
	for i, p := range parts {
		if !scripted(p) {
			continue
		}
		v, err := t.ToIndex(p)
		if err != nil {
			if _, has := object.ClassOf(p).Lookup(strIndex); !has && isTypeError(err) {
				return k, object.TypeErrorf("slice indices must be integers or None or have an __index__ method")
			}
			return k, err
		}
		parts[i], changed = v, true
	}
	if !changed {
		return k, nil
	}
	return object.NewSlice(t.meter, parts[0], parts[1], parts[2])
}

func isTypeError(err error) bool {
	e, ok := err.(*object.Error)
	return ok && e.ExcClass().IsSubclass(object.TypeError)
}

// setIndex does SETINDEX, SETINDEXI and DELINDEX.
func (t *Thread) setIndex(in bytecode.Instr) error {
	regs := t.regs()
	x, k, v := regs[in.A()], regs[in.B()], object.Unbound
	switch in.Op() {
	case bytecode.SetIndexI:
		k, v = object.Int(int64(in.Imm())), regs[in.C()]
	case bytecode.SetIndex:
		v = regs[in.C()]
	}
	if !scripted(x) {
		return t.setItemBuiltin(x, k, v)
	}
	if part := object.Container(x, object.ClassSetItem); !part.IsUnbound() && !part.Is(object.KindTuple) && !v.IsUnbound() {
		return t.setItemBuiltin(part, k, v)
	}
	name, what := strSetItem, "does not support item assignment"
	if v.IsUnbound() {
		if name, what = strDelItem, "does not support item deletion"; object.IsIntegral(object.BuiltinPart(k)) && x.Instance() != nil && object.ClassOf(x) != object.ObjectClass {
			what = "doesn't support item deletion"
		}
	}
	method, self, err := t.special(x, name)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		return object.TypeErrorf("'%s' object %s", object.TypeName(x), what)
	}
	if v.IsUnbound() {
		return t.callSpecial(target{cont: contDiscard}, method, self, x, k)
	}
	return t.callSpecial(target{cont: contDiscard}, method, self, x, k, v)
}

// setItemBuiltin stores into, or with an Unbound v deletes from, a builtin container.
func (t *Thread) setItemBuiltin(x, k, v object.Value) error {
	k, err := t.indexKey(x, k)
	if err != nil {
		return err
	}
	if v.IsUnbound() {
		if err = object.DelItem(t, x, k); err == object.ErrNotHandled {
			err = object.NoItemDeletion(x)
			if !object.IsIntegral(k) {
				err = object.TypeErrorf("'%s' object does not support item deletion", object.TypeName(x))
			}
		}
		return err
	}
	if b, s := x.Bytes(), k.Slice(); b != nil && b.Mutable() && s != nil {
		if _, _, _, err := s.Indices(len(b.Bytes())); err != nil {
			return err
		}
		if v, err = t.sliceSource(v); err != nil {
			return err
		}
	}
	if l, s := x.List(), k.Slice(); l != nil && s != nil {
		if _, _, _, err := s.Indices(l.Len()); err != nil {
			return err
		}
		items, err := t.Items(v)
		if err != nil {
			if isTypeError(err) && !iterable(t, v) {
				if _, _, step := s.Parts(); step.IsNone() || object.Same(step, object.Int(1)) || object.Same(step, object.True) {
					return object.TypeErrorf("can only assign an iterable")
				}
				return object.TypeErrorf("must assign iterable to extended slice")
			}
			return err
		}
		return object.SetSlice(t.meter, l, s, items)
	}
	if err = object.SetItem(t, x, k, v); err == object.ErrNotHandled {
		err = object.NoItemAssignment(x)
	}
	return err
}

// sliceSource makes bytes of what is assigned to a slice of a bytearray.
func (t *Thread) sliceSource(v object.Value) (object.Value, error) {
	if object.IsBuffer(v) {
		return v, nil
	}
	part := object.BuiltinPart(v)
	number := object.IsIntegral(part) || part.IsFloat() || part.Is(object.KindComplex) || part.Is(object.KindStr)
	for _, name := range []*object.Str{strIndex, strInt, strFloat} {
		if method, _, err := t.special(v, name); scripted(v) && err == nil && !method.IsUnbound() {
			number = true
		}
	}
	if number {
		return v, object.TypeErrorf("can assign only bytes, buffers, or iterables of ints in range(0, 256)")
	}
	return t.CallClass(object.ByteArrayClass, v)
}
