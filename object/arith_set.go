package object

import "errors"

// eachItem calls f for each item of an iterable, charging one step for each. NotIterable's error for values that are none.
func eachItem(c Calls, v Value, f func(Value) error) error {
	if t, ok := c.(itemCollector); ok && (scripted(v) || v.Is(KindGenerator) || v.Is(KindNativeIter)) {
		items, err := t.Items(v)
		for i := 0; err == nil && i < len(items); i++ {
			if err = charge(c, 1); err == nil {
				err = f(items[i])
			}
		}
		return err
	}
	it, ok, err := IterBuiltin(c.Meter(), v)
	if err != nil {
		return err
	}
	if !ok {
		return NotIterable(v)
	}
	for {
		item, ok, err := it.Iterator().Next(c.Meter())
		if err != nil || !ok {
			return err
		}
		if err := charge(c, 1); err != nil {
			return err
		}
		if err := f(item); err != nil {
			return err
		}
	}
}

// itemCollector is what Calls may implement to iterate over any value; native.Call does.
type itemCollector interface {
	Items(v Value) ([]Value, error)
}

// setOperation is & | - ^ on sets, frozensets and dict views. The result has the type of the left operand; with a view it is a set.
func setOperation(c Calls, op BinaryOp, a, b Value) (Value, error) {
	x, okA := asSetLike(a)
	y, okB := asSetLike(b)
	if !okA && !okB {
		return NotImplemented, nil
	}
	if okA && a.Is(KindDictView) || okB && b.Is(KindDictView) { // a view takes any iterable, on either side
		return viewOperation(c, op, a, b)
	}
	if !okA || !okB {
		return NotImplemented, nil
	}
	kind := KindSet
	if a.Is(KindFrozenSet) {
		kind = KindFrozenSet
	}
	out, err := newSet(c.Meter(), kind)
	if err != nil {
		return Unbound, err
	}
	if plainSets(x, y) {
		if op == OpAnd && y.d.live <= x.d.live {
			x, y = y, x // the shorter one is walked
		}
		return out.Value(), plainOperation(c.Meter(), op, x.d, y.d, &out.d)
	}
	switch op {
	case OpOr:
		if err = x.copyTo(c, out); err == nil {
			err = y.copyTo(c, out)
		}
	case OpAnd:
		// The shorter one is walked, and its members are kept, as CPython does.
		if y.d.live > x.d.live {
			x, y = y, x
		}
		err = y.filterTo(c, x, true, out)
	case OpSub:
		err = x.filterTo(c, y, false, out)
	case OpXor:
		if err = x.filterTo(c, y, false, out); err == nil {
			err = y.filterTo(c, x, false, out)
		}
	default:
		return NotImplemented, nil
	}
	return out.Value(), err
}

// viewOperation is setOperation where an operand is a view of a dict: what it hashes and in which order is CPython's, for unhashable values of items.
func viewOperation(c Calls, op BinaryOp, a, b Value) (Value, error) {
	if op != OpAnd && op != OpOr && op != OpSub && op != OpXor {
		return NotImplemented, nil
	}
	out, err := NewSet(c.Meter())
	if err != nil {
		return Unbound, err
	}
	add := func(item Value) error { return out.Add(c, item) }
	if op == OpAnd {
		x, isLike := asSetLike(a)
		y, likewise := asSetLike(b)
		switch {
		case !isLike: // set's or a list's turn came first, and it declined
			a, b, x = b, a, y
		case b.Is(KindSet) && x.d.live <= y.d.live, likewise && b.Is(KindDictView) && y.d.live > x.d.live:
			a, b, x = b, a, y
		}
		return out.Value(), eachItem(c, b, func(item Value) error {
			in, err := x.has(c, item)
			if err == nil && in {
				err = add(item)
			}
			return err
		})
	}
	if err := eachItem(c, a, add); err != nil {
		return Unbound, err
	}
	if op == OpOr {
		return out.Value(), eachItem(c, b, add)
	}
	other := out
	if op == OpXor { // an item that comes twice counts once
		if other, err = NewSet(c.Meter()); err != nil {
			return Unbound, err
		}
		if err = eachItem(c, b, func(item Value) error { return other.Add(c, item) }); err != nil {
			return Unbound, err
		}
		return setOperation(c, op, out.Value(), other.Value())
	}
	return out.Value(), eachItem(c, b, func(item Value) error {
		_, _, err := out.d.Delete(c, item)
		return err
	})
}

// addStored adds a member as setLike.member returned it.
func (s *Set) addStored(c Calls, k Value, isTuple bool) error {
	if isTuple {
		return s.d.Set(c, k, None)
	}
	return s.d.setStored(c, k, None)
}

// setStored stores under a key taken from another table, whose hash is stored with it.
func (d *Dict) setStored(c Calls, k, v Value) error {
	kb := storedBits(k)
	i, slot, err := d.find(c, kb, k)
	if err != nil {
		return err
	}
	return d.put(c.Meter(), kb, k, v, i, slot)
}

// copyTo adds all members of s to out.
func (s setLike) copyTo(c Calls, out *Set) error {
	for i := s.d.Next(0); i >= 0; i = s.d.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return err
		}
		k, err := s.member(c, i)
		if err != nil {
			return err
		}
		if err := out.addStored(c, k, s.items); err != nil {
			return err
		}
	}
	return nil
}

// filterTo adds to out the members of s that are in other (when in) or are not.
func (s setLike) filterTo(c Calls, other setLike, in bool, out *Set) error {
	for i := s.d.Next(0); i >= 0; i = s.d.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return err
		}
		k, err := s.member(c, i)
		if err != nil {
			return err
		}
		has, err := other.hasStored(c, k, s.items)
		if err != nil {
			return err
		}
		if has == in {
			if err := out.addStored(c, k, s.items); err != nil {
				return err
			}
		}
	}
	return nil
}

// update is s op= other for | & - ^.
func (s *Set) update(c Calls, op BinaryOp, other *Set) error {
	if op == OpOr {
		if s == other {
			return nil
		}
		if plainSets(setLike{d: &s.d}, setLike{d: &other.d}) {
			return s.d.addPlain(c.Meter(), &other.d, &s.d, false)
		}
		return setLike{d: &other.d}.copyTo(c, s)
	}
	if s == other {
		if op != OpAnd {
			s.Clear()
		}
		return nil
	}
	if op == OpSub || op == OpXor {
		// Walk the other side: what is there costs, not what stays.
		d := &other.d
		for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
			if err := charge(c, 1); err != nil {
				return err
			}
			k := d.entries[i].key
			at, _, err := s.d.find(c, storedBits(k), k)
			switch {
			case err != nil:
				return err
			case at >= 0:
				s.d.deleteAt(c.Meter(), at)
			case op == OpXor:
				if err := s.d.setStored(c, k, None); err != nil {
					return err
				}
			}
		}
		return nil
	}
	v, err := setOperation(c, OpAnd, s.Value(), other.Value())
	if err == nil {
		s.replace(v.Set())
	}
	return err
}

// replace makes the members of t, which is given up, those of s.
func (s *Set) replace(t *Set) {
	version := s.d.hash
	s.d.entries, s.d.idx, s.d.live = t.d.entries, t.d.idx, t.d.live
	s.d.flags = s.d.flags&^flagExotic | t.d.flags&flagExotic
	s.d.hash = version + 1
}

// mappingReader is what Calls may implement to read a mapping by its keys; native.Call does.
type mappingReader interface {
	MappingDict(v Value) (*Dict, error)
}

var nameIter = Intern("__iter__")

// plainDict returns what v, which carries the dict part, contributes to a merge: part itself, unless v's class iterates in its own way. Then its keys method
// and its items are asked, as CPython does.
func plainDict(c Calls, v, part Value) (Value, error) {
	if v.ref == part.ref {
		return part, nil
	}
	r, ok := c.(mappingReader)
	if _, owner := ClassOf(v).LookupOwner(nameIter); !ok || owner == nil || owner.IsStatic() {
		return part, nil
	}
	d, err := r.MappingDict(v)
	if err != nil {
		return Unbound, err
	}
	return d.Value(), nil
}

// PlainDict returns the dict that v is or carries, as plainDict reads it.
func PlainDict(c Calls, v Value) (*Dict, error) {
	part, err := plainDict(c, v, BuiltinPart(v))
	return part.Dict(), err
}

// joinDicts is a | b of two dicts.
func joinDicts(c Calls, a, b Value) (Value, error) {
	if p := a.MappingProxy(); p != nil {
		a = p.v
	}
	if p := b.MappingProxy(); p != nil {
		b = p.v
	}
	x, y := a.Dict(), b.Dict()
	if x == nil || y == nil {
		return NotImplemented, nil
	}
	d, err := x.Copy(c.Meter())
	if err != nil {
		return Unbound, err
	}
	return d.Value(), d.Merge(c, y)
}

// Merge stores the entries of other, whose hashes need no call because they are stored (equality may).
func (d *Dict) Merge(c Calls, other *Dict) error {
	if d == other {
		return nil
	}
	if cap(d.entries) == 0 && other.live > 0 && other.dense() {
		d.flags |= other.flags & flagExotic
		d.hash++
		return d.copyRoom(c.Meter(), other)
	}
	for i := other.Next(0); i >= 0; i = other.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return err
		}
		e, n := other.entries[i], len(other.entries)
		if err := d.setStored(c, e.key, e.val); err != nil {
			return err
		}
		if len(other.entries) != n {
			return RuntimeErrorf("dict mutated during update")
		}
	}
	return nil
}

// updatePairs stores the pairs of an iterable, as dict.update does.
func (d *Dict) updatePairs(c Calls, v Value) error {
	n := 0
	return eachItem(c, v, func(item Value) error {
		var pair []Value
		err := eachItem(c, item, func(part Value) error {
			pair = append(pair, part)
			if len(pair) > 1024 { // only the count is wanted, and it is wrong
				return errPairTooLong
			}
			return nil
		})
		var e *Error
		switch {
		case errors.As(err, &e) && e.Class == TypeError:
			return TypeErrorf("cannot convert dictionary update sequence element #%d to a sequence", n)
		case err != nil && err != errPairTooLong:
			return err
		case len(pair) != 2:
			return ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", n, len(pair))
		}
		n++
		return d.Set(c, pair[0], pair[1])
	})
}

// errPairTooLong ends the reading of what should be a pair.
var errPairTooLong = errors.New("object: no pair")
