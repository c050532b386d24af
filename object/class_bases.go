package object

import (
	"slices"

	"github.com/minipy/minipy/budget"
)

// Assignment to __bases__ of a class that a script made.

// SetBases gives a script's class other direct bases. The MROs of the class and of all that derive from it are computed anew, and nothing is changed
// when one of them cannot be. The instances keep their layout, so the new bases must have the old ones'. The caller has inline caches forgotten.
func (c *Class) SetBases(m *budget.Meter, bases []*Class) error {
	for _, b := range bases {
		if err := m.Steps(int64(len(b.mro)/8 + 1)); err != nil {
			return err
		}
		if b.IsSubclass(c) {
			return TypeErrorf("a __bases__ item causes an inheritance cycle")
		}
		if b.flags&ClassFinal != 0 {
			return TypeErrorf("type '%s' is not an acceptable base type", b.FullName())
		}
	}
	if slotsConflict(bases) {
		return TypeErrorf("multiple bases have instance lay-out conflict")
	}
	if err := assignable(bestBase(c.bases), bestBase(bases)); err != nil {
		return err
	}
	old := c.bases
	c.bases = bases
	if err := c.relinearize(m); err != nil {
		c.bases = old
		return err
	}
	for _, b := range old {
		if err := m.Steps(int64(len(b.subclasses) / 8)); err != nil {
			return err
		}
		b.forgetSubclass(c)
	}
	for _, b := range bases {
		if b.flags&ClassStatic == 0 {
			if err := m.Alloc(8); err != nil {
				return err
			}
			b.subclasses = append(b.subclasses, c)
		}
		c.AddHook(b.flags & (ClassGetAttr | ClassGetAttribute | ClassSetAttr | ClassNew | ClassAbstract | ClassGetItem | ClassSetItem | ClassContains | ClassIter))
	}
	return nil
}

// relinearize computes the MROs of c and of what derives from it, and stores them when all could be.
func (c *Class) relinearize(m *budget.Meter) error {
	order := []*Class{c}
	seen := map[*Class]bool{c: true}
	for i := 0; i < len(order); i++ {
		for _, k := range order[i].subclasses {
			if !seen[k] {
				seen[k] = true
				order = append(order, k)
			}
		}
		if err := m.Steps(int64(len(order[i].mro) + len(order[i].subclasses) + 1)); err != nil {
			return err
		}
	}
	// A class comes after all of its bases that change: bases first, by the length of the longest way from c.
	before := make([][]*Class, len(order))
	for i, k := range order {
		before[i] = k.mro
	}
	restore := func() {
		for i, k := range order {
			k.mro = before[i]
		}
	}
	waiting := order
	for len(waiting) > 0 {
		if err := m.Steps(int64(len(waiting)/4 + 1)); err != nil {
			restore()
			return err
		}
		var later []*Class
		for _, k := range waiting {
			ready := true
			for _, b := range k.bases {
				ready = ready && !seen[b]
			}
			if k != c && !ready {
				later = append(later, k)
				continue
			}
			if err := m.Steps(int64(len(k.mro)/4 + 1)); err != nil {
				restore()
				return err
			}
			mro, problem, err := linearize(m, k, k.bases)
			if err != nil {
				restore()
				return err
			}
			if problem != "" {
				restore()
				return TypeErrorf("%s", problem)
			}
			if err := m.Alloc(budget.SizeClassPointers(int64(len(mro)) * 8)); err != nil {
				restore()
				return err
			}
			k.mro = mro
			delete(seen, k)
		}
		waiting = later
	}
	return nil
}

// bestBase returns the base that gives instances their layout.
func bestBase(bases []*Class) *Class {
	best := bases[0]
	for _, b := range bases[1:] {
		if best.base == nil && b.base != nil || best.solid() == nil && b.solid() != nil || best.layout == KindInstance && b.layout != KindInstance {
			best = b
		}
	}
	return best
}

// assignable reports why instances laid out by one base cannot be those of another.
func assignable(old, base *Class) error {
	if old.base != base.base || old.layout != base.layout || old.solid() != base.solid() || (old.flags^base.flags)&(ClassException|ClassMeta) != 0 {
		return TypeErrorf("__bases__ assignment: '%s' object layout differs from '%s'", base.name, old.name)
	}
	if (old == ObjectClass) != (base == ObjectClass) {
		return TypeErrorf("__bases__ assignment: '%s' deallocator differs from '%s'", base.name, old.name)
	}
	if (old.flags^base.flags)&ClassNoDict != 0 {
		return TypeErrorf("__bases__ assignment: '%s' object layout differs from '%s'", base.name, old.name)
	}
	return nil
}

// SameLayout reports whether an instance of one class can become one of the other: both carry the same builtin type, have the same __slots__, and a __dict__
// or none.
func SameLayout(a, b *Class) bool {
	if a.base != b.base || a.layout != b.layout || (a.flags^b.flags)&(ClassNoDict|ClassException|ClassMeta) != 0 {
		return false
	}
	if a.solid() == b.solid() {
		return true
	}
	return slices.EqualFunc(slotNames(a), slotNames(b), slices.Equal[[]string])
}

// slotNames returns the names in the __slots__ of each class of the MRO that has some, in order.
func slotNames(c *Class) (all [][]string) {
	for _, k := range c.mro {
		if k.flags&ClassSolid == 0 || k.flags&ClassSlotted == 0 {
			continue
		}
		var names []string
		for _, e := range k.dict.entries {
			if _, ok := e.val.Object().(FixedSlot); ok {
				names = append(names, e.key.Str().s)
			}
		}
		slices.Sort(names)
		all = append(all, names)
	}
	return all
}

// forgetSubclass takes k off the list of the classes that derive from c.
func (c *Class) forgetSubclass(k *Class) {
	for i, s := range c.subclasses {
		if s == k {
			last := len(c.subclasses) - 1
			copy(c.subclasses[i:], c.subclasses[i+1:])
			c.subclasses[last] = nil
			c.subclasses = c.subclasses[:last]
			return
		}
	}
}
