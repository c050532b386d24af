package vm

import (
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

// memberClass is the class of slots.
var memberClass = object.StaticClass("member_descriptor", object.KindOpaque, object.ClassFinal, object.ObjectClass)

// ClassOf implements object.Classed.
func (s *slot) ClassOf() *object.Class { return memberClass }

// Trace implements object.Object.
func (s *slot) Trace(t *object.Tracer) { t.Object(&s.name.Header); t.Object(&s.class.Header) }

// Size implements object.Object.
func (s *slot) Size() int64 { return 48 }

// GetDescriptor implements native.Descriptor.
func (s *slot) GetDescriptor(c native.Call, v object.Value) (object.Value, error) {
	if o := v.Attrs(); o != nil {
		if w, ok := o.GetAttr(s.name); ok {
			return w, nil
		}
	}
	return object.Unbound, object.NoAttribute(v, s.name.String())
}

// IsData implements native.Descriptor.
func (s *slot) IsData() bool { return true }

// SetDescriptor implements native.Descriptor.
func (s *slot) SetDescriptor(c native.Call, v, w object.Value) error {
	o := v.Attrs()
	if o == nil {
		return object.TypeErrorf("descriptor '%s' for '%s' objects doesn't apply to a '%s' object", s.name, s.class.Name(), object.TypeName(v))
	}
	if w.IsUnbound() {
		ok, err := o.DelAttr(c.Meter(), s.name)
		if err == nil && !ok {
			err = object.NoAttribute(v, s.name.String())
		}
		return err
	}
	return o.SetAttr(c.Meter(), s.name, w)
}

// defineSlots reads __slots__ and puts descriptors on the class.
func (t *Thread) defineSlots(class *object.Class, dict *object.Dict) error {
	v, ok := dict.GetStr(strSlots)
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
	noDict := true
	for _, b := range class.Bases() {
		if b != object.ObjectClass && b.Flags()&object.ClassNoDict == 0 {
			noDict = false
		}
	}
	for _, item := range items {
		name := item.Str()
		if name == nil {
			return object.TypeErrorf("__slots__ items must be strings, not '%s'", object.TypeName(item))
		}
		switch name.String() {
		case "__dict__":
			noDict = false
			continue
		case "__weakref__":
			continue
		}
		if _, clash := dict.GetStr(name); clash {
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
