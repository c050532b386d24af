package object

import "strings"

// compareItems compares two sequences lexicographically. They are given by reference because comparing items may run a script that changes
// them.
func compareItems(c Calls, op CompareOp, xs, ys *[]Value) (Value, error) {
	if len(*xs) != len(*ys) && (op == Eq || op == Ne) {
		return Bool(op == Ne), nil
	}
	if v, done, err := comparePlain(c, op, *xs, *ys); done || err != nil {
		return v, err
	}
	if err := enter(c, inComparison); err != nil {
		return Unbound, err
	}
	defer leave(c)
	for i := 0; i < len(*xs) && i < len(*ys); i++ {
		x, y := (*xs)[i], (*ys)[i]
		if err := charge(c, 1); err != nil {
			return Unbound, err
		}
		if x.ref == nil && y.ref == nil && x.bits == y.bits {
			continue
		}
		same, err := SameOrEqual(c, x, y)
		if err != nil {
			return Unbound, err
		}
		if same {
			continue
		}
		switch op {
		case Eq:
			return False, nil
		case Ne:
			return True, nil
		}
		return compareElements(c, op, x, y)
	}
	return Bool(op.holds(order(int64(len(*xs)), int64(len(*ys))))), nil
}

// comparePlain is compareItems for sequences whose first few items decide and are numbers and short texts, as of the tuples that are keys and
// entries of heaps. Otherwise nothing has happened, and done is false.
func comparePlain(c Calls, op CompareOp, xs, ys []Value) (v Value, done bool, err error) {
	n := min(len(xs), len(ys))
	for i := range n {
		cmp, ok := orderPlain(xs[i], ys[i])
		if !ok || i == maxPlain {
			return Unbound, false, nil
		}
		if cmp != 0 {
			return Bool(op.holds(cmp)), true, charge(c, int64(i+1))
		}
	}
	return Bool(op.holds(order(int64(len(xs)), int64(len(ys))))), true, charge(c, int64(n))
}

// maxPlain is how many items comparePlain looks at before it charges.
const maxPlain = 16

// orderPlain compares two items that are the same, or both small ints, both floats, or both short texts; ok is false for others.
func orderPlain(x, y Value) (cmp int, ok bool) {
	if x.ref == y.ref {
		switch {
		case x.ref == nil:
			return order(int64(x.bits), int64(y.bits)), true
		case x.bits == y.bits:
			return 0, true
		case x.ref == &floatTag:
			f, g := x.AsFloat(), y.AsFloat()
			switch {
			case f < g:
				return -1, true
			case f > g:
				return 1, true
			}
			return 0, f == g
		}
		return 0, false
	}
	s, t := x.Str(), y.Str()
	if s == nil || t == nil || len(s.s) >= 64 || len(t.s) >= 64 {
		return 0, false
	}
	return strings.Compare(s.s, t.s), true
}

// compareElements orders the first two items that differ.
func compareElements(c Calls, op CompareOp, x, y Value) (Value, error) {
	if scripted(x) || scripted(y) {
		return c.Compare(op, x, y)
	}
	v, err := Compare(c, op, x, y)
	if err == nil && v.IsNotImplemented() {
		err = CompareTypeError(op, x, y)
	}
	return v, err
}

// getStored looks up a key taken from another table, whose hash is stored with it.
func (d *Dict) getStored(c Calls, k Value) (Value, bool, error) {
	i, _, err := d.find(c, storedBits(k), k)
	if err != nil || i < 0 {
		return Unbound, false, err
	}
	v := d.entries[i].val
	return v, !v.IsUnbound(), nil
}

// equalDicts reports whether two dicts have the same keys with equal values.
func equalDicts(c Calls, x, y *Dict) (bool, error) {
	if x.live != y.live {
		return false, nil
	}
	if x == y {
		return true, nil
	}
	if err := enter(c, inComparison); err != nil {
		return false, err
	}
	defer leave(c)
	for i := x.Next(0); i >= 0; i = x.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return false, err
		}
		e := x.entries[i]
		v, ok, err := y.getStored(c, e.key)
		if err != nil || !ok {
			return false, err
		}
		same, err := SameOrEqual(c, e.val, v)
		if err != nil || !same {
			return false, err
		}
	}
	return true, nil
}

// setLike is a set, frozenset or dict view seen as a set.
type setLike struct {
	d     *Dict
	items bool // members are (key, value) tuples
}

// asSetLike returns v as a set; ok is false when v is none.
func asSetLike(v Value) (s setLike, ok bool) {
	switch o := v.Object().(type) {
	case *Set:
		return setLike{d: &o.d}, true
	case *DictView:
		return setLike{d: o.d, items: o.class == DictItemsClass}, o.class != DictValuesClass
	}
	return setLike{}, false
}

// member returns the member at entry i: for plain sets the stored key, which has its hash with it.
func (s setLike) member(c Calls, i int) (Value, error) {
	e := &s.d.entries[i]
	if !s.items {
		return e.key, nil
	}
	return TupleOf(c.Meter(), plainKey(e.key), e.val)
}

// hasStored reports whether k, as member returned it for a set-like of which ofItems says whether it holds tuples, is a member.
func (s setLike) hasStored(c Calls, k Value, ofItems bool) (bool, error) {
	if !s.items && !ofItems {
		_, ok, err := s.d.getStored(c, k)
		return ok, err
	}
	return s.has(c, plainKey(k))
}

// has reports whether v is a member.
func (s setLike) has(c Calls, v Value) (bool, error) {
	if !s.items {
		_, ok, err := s.d.Get(c, v)
		return ok, err
	}
	t := v.Tuple()
	if t == nil || len(t.items) != 2 {
		return false, nil
	}
	w, ok, err := s.d.Get(c, t.items[0])
	if err != nil || !ok {
		return false, err
	}
	return SameOrEqual(c, w, t.items[1])
}

// within reports whether every member of s is one of t.
func (s setLike) within(c Calls, t setLike) (bool, error) {
	for i := s.d.Next(0); i >= 0; i = s.d.Next(i + 1) {
		if err := charge(c, 1); err != nil {
			return false, err
		}
		k, err := s.member(c, i)
		if err != nil {
			return false, err
		}
		if ok, err := t.hasStored(c, k, s.items); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}

// compareSets orders sets by inclusion.
func compareSets(c Calls, op CompareOp, a, b Value) (Value, error) {
	x, ok := asSetLike(a)
	y, ok2 := asSetLike(b)
	if !ok || !ok2 {
		return compareOpaque(c, op, a, b)
	}
	if err := enter(c, inComparison); err != nil {
		return Unbound, err
	}
	defer leave(c)
	if op == Gt || op == Ge {
		x, y, op = y, x, op.Swapped()
	}
	n, m := x.d.live, y.d.live
	possible := n <= m
	switch op {
	case Eq, Ne:
		possible = n == m
	case Lt:
		possible = n < m
	}
	if !possible {
		return Bool(op == Ne), nil
	}
	in, err := x.within(c, y)
	return Bool(in == (op != Ne)), err
}
