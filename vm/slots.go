package vm

import (
	"strings"
	"unicode"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// slot is the descriptor that __slots__ puts on a class for one name (member_descriptor in CPython). The value itself is kept
// like any attribute of the instance.
type slot struct {
	object.Header
	name  *object.Str
	class *object.Class
}

// Owner returns the class that has the slot; Name its name.
func (s *slot) Owner() *object.Class { return s.class }

// Name returns the name of the slot.
func (s *slot) Name() string { return s.name.String() }

// WriteRepr implements object.Printed.
func (s *slot) WriteRepr(_ object.Calls, b *object.Builder) error {
	return b.WriteString("<member '" + s.name.String() + "' of '" + s.class.Name() + "' objects>")
}

// isSlot reports whether a class attribute found under name is the descriptor of a slot of that name, for instances of class: what it reads
// and writes is then an attribute of the instance under the same name, so that attribute caches may look there without asking it.
func isSlot(attr object.Value, name *object.Str, class *object.Class) bool {
	s, ok := attr.Object().(*slot)
	return ok && (s.name == name || s.name.String() == name.String()) && class.IsSubclass(s.class)
}

// FixedSlot implements object.FixedSlot.
func (s *slot) FixedSlot() {}

// wrong is the error for an instance of another class.
func (s *slot) wrong(v object.Value) error {
	return object.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", s.name, s.class.Name(), object.TypeName(v))
}

// ClassOf implements object.Classed.
func (s *slot) ClassOf() *object.Class { return object.MemberDescrClass }

// Trace implements object.Object.
func (s *slot) Trace(t *object.Tracer) { t.Object(&s.name.Header); t.Object(&s.class.Header) }

// Size implements object.Object.
func (s *slot) Size() int64 { return 48 }

// GetDescriptor implements native.Descriptor.
func (s *slot) GetDescriptor(c native.Call, v object.Value) (object.Value, error) {
	o := v.Attrs()
	if o == nil || !object.ClassOf(v).IsSubclass(s.class) {
		return object.Unbound, s.wrong(v)
	}
	if w, ok := o.GetAttr(s.name); ok {
		return w, nil
	}
	return object.Unbound, object.NoAttribute(v, s.name.String())
}

// IsData implements native.Descriptor.
func (s *slot) IsData() bool { return true }

// SetDescriptor implements native.Descriptor.
func (s *slot) SetDescriptor(c native.Call, v, w object.Value) error {
	o := v.Attrs()
	if o == nil || !object.ClassOf(v).IsSubclass(s.class) {
		return s.wrong(v)
	}
	if w.IsUnbound() {
		ok, err := o.DelAttr(c.Meter(), s.name)
		if err == nil && !ok {
			err = object.AttributeErrorf(s.name.String(), "%s", s.name)
		}
		return err
	}
	return o.SetAttr(c.Meter(), s.name, w)
}

// isIdentifier reports whether s may be the name of an attribute in source text.
func isIdentifier(s string) bool {
	for i, r := range s {
		if r != '_' && !unicode.IsLetter(r) && (i == 0 || !unicode.In(r, unicode.Nd, unicode.Mn, unicode.Mc, unicode.Pc)) {
			return false
		}
	}
	return s != ""
}

// mangled returns the name under which a class keeps a private one: __x becomes _C__x.
func (t *Thread) mangled(class string, name *object.Str) (*object.Str, error) {
	s := name.String()
	class = strings.TrimLeft(class, "_")
	if !strings.HasPrefix(s, "__") || strings.HasSuffix(s, "__") || class == "" {
		return name, nil
	}
	v, err := object.NewStrCopy(t.meter, "_"+class+s)
	if err != nil {
		return nil, err
	}
	return v.Str(), nil
}

// defineSlots reads __slots__ and puts descriptors on the class.
func (t *Thread) defineSlots(class *object.Class, dict *object.Dict) error {
	v, ok := dict.FindStr(t.meter, strSlots)
	if !ok {
		class.ClearFlags(object.ClassNoDict)
		return nil
	}
	items := []object.Value{v}
	if v.Str() == nil {
		var err error
		if items, err = t.Items(v); err != nil {
			return err
		}
	}
	noDict, hasDict, hasWeakRef := true, false, false
	for _, b := range class.Bases() {
		if b.IsStatic() && b.Layout() != object.KindException && b.Layout() != object.KindModule {
			continue // instances of most builtin types have none
		}
		if b.Flags()&object.ClassNoDict == 0 {
			noDict = false
			hasDict = hasDict || !b.IsStatic() || b.Flags()&object.ClassException != 0
		}
	}
	for _, item := range items {
		name := item.Str()
		if name == nil {
			return object.TypeErrorf("__slots__ items must be strings, not '%s'", object.TypeName(item))
		}
		switch name.String() {
		case "__dict__":
			if hasDict {
				return object.TypeErrorf("__dict__ slot disallowed: we already got one")
			}
			noDict, hasDict = false, true
			continue
		case "__weakref__":
			if hasWeakRef {
				return object.TypeErrorf("__weakref__ slot disallowed: we already got one")
			}
			hasWeakRef = true
			continue
		}
		if !isIdentifier(name.String()) {
			return object.TypeErrorf("__slots__ must be identifiers")
		}
		if base := class.Base(); base == object.IntClass || base == object.TupleClass || base == object.BytesClass {
			return object.TypeErrorf("nonempty __slots__ not supported for subtype of '%s'", base.Name())
		}
		var err error
		if name, err = t.mangled(class.Name(), name); err != nil {
			return err
		}
		class.AddFlags(object.ClassSolid | object.ClassSlotted)
		if own, clash := dict.FindStr(t.meter, name); clash {
			if s, ok := own.Object().(*slot); ok && s.class == class { // named twice
				continue
			}
			return object.ValueErrorf("'%s' in __slots__ conflicts with class variable", name)
		}
		if err := t.meter.Alloc(48); err != nil {
			return err
		}
		s := &slot{name: name, class: class}
		s.Init(object.KindOpaque, s)
		if err := dict.SetStr(t.meter, name, s.Header.Value()); err != nil {
			return err
		}
	}
	if noDict {
		class.AddFlags(object.ClassNoDict)
	} else {
		class.ClearFlags(object.ClassNoDict)
	}
	return nil
}
