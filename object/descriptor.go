package object

import "github.com/minipy/minipy/budget"

// Property is Python's property: functions that stand behind an attribute; absent ones are None.
type Property struct {
	Header
	get, set, del, doc Value
	name               string
	getterDoc          bool // the documentation is the getter's
}

// NewProperty returns a property.
func NewProperty(m *budget.Meter, get, set, del, doc Value) (*Property, error) {
	if err := m.Alloc(budget.SizeClassPointers(headerSize + 4*valueSize + 24)); err != nil {
		return nil, err
	}
	p := &Property{get: get, set: set, del: del, doc: doc}
	p.Init(KindProperty, p)
	return p, nil
}

// Property returns the property behind v, or nil.
func (v Value) Property() (p *Property) {
	if v.ref != nil {
		p, _ = v.ref.self.(*Property)
	}
	return
}

// Value returns the property as a Value.
func (p *Property) Value() Value { return Value{ref: &p.Header} }

// Getter, Setter, Deleter and Doc return fget, fset, fdel and __doc__, None when absent.
func (p *Property) Getter() Value { return p.get }

// Setter returns fset.
func (p *Property) Setter() Value { return p.set }

// Deleter returns fdel.
func (p *Property) Deleter() Value { return p.del }

// Doc returns __doc__.
func (p *Property) Doc() Value { return p.doc }

// GetterDoc reports whether the documentation is the getter's; SetGetterDoc notes it.
func (p *Property) GetterDoc() bool { return p.getterDoc }

// SetGetterDoc says whether the documentation is the getter's.
func (p *Property) SetGetterDoc(yes bool) { p.getterDoc = yes }

// Reset gives the property other functions and another documentation (__init__), and forgets its name.
func (p *Property) Reset(get, set, del, doc Value) {
	p.get, p.set, p.del, p.doc, p.name, p.getterDoc = get, set, del, doc, "", false
}

// NoAccessor is the AttributeError for a property of v without the function (getter, setter or deleter) that is needed.
func NoAccessor(p *Property, v Value, what string) error {
	name := TypeName(v)
	if k := ClassOf(v); !k.IsStatic() {
		name = k.QualName()
	}
	if p.Name() == "" {
		return AttributeErrorf("", "property of '%s' object has no %s", name, what)
	}
	return AttributeErrorf(p.Name(), "property '%s' of '%s' object has no %s", p.Name(), name, what)
}

// SetDoc sets __doc__.
func (p *Property) SetDoc(doc Value) { p.doc = doc }

// Name returns the attribute name the property was bound to, "" when unknown.
func (p *Property) Name() string { return p.name }

// SetName notes the attribute name (__set_name__).
func (p *Property) SetName(name string) { p.name = name }

// Trace implements Object.
func (p *Property) Trace(t *Tracer) { t.Value(p.get); t.Value(p.set); t.Value(p.del); t.Value(p.doc) }

// Size implements Object.
func (p *Property) Size() int64 { return budget.SizeClassPointers(headerSize + 4*valueSize + 24) }

// Wrapper is a staticmethod or classmethod (by its kind).
type Wrapper struct {
	Header
	fn   Value
	dict *Dict // attributes that a script set; nil when there are none
}

// Attributes returns the wrapper's attributes, making their dict when create is set; nil without.
func (w *Wrapper) Attributes(m *budget.Meter, create bool) (*Dict, error) {
	if w.dict == nil && create {
		d, err := NewDict(m)
		if err != nil {
			return nil, err
		}
		w.dict = d
	}
	return w.dict, nil
}

// NewWrapper returns a staticmethod (KindStaticMethod) or classmethod (KindClassMethod) of fn.
func NewWrapper(m *budget.Meter, kind Kind, fn Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(wrapperSize)); err != nil {
		return Unbound, err
	}
	w := &Wrapper{fn: fn}
	w.Init(kind, w)
	return Value{ref: &w.Header}, nil
}

// StaticWrapper is NewWrapper for tables of builtin classes.
func StaticWrapper(kind Kind, fn Value) Value {
	w := &Wrapper{fn: fn}
	w.Init(kind, w)
	w.flags |= flagImmortal
	return Value{ref: &w.Header}
}

// Wrapper returns the staticmethod or classmethod behind v, or nil.
func (v Value) Wrapper() (w *Wrapper) {
	if v.ref != nil {
		w, _ = v.ref.self.(*Wrapper)
	}
	return
}

// SetFunc replaces __func__ (__init__).
func (w *Wrapper) SetFunc(fn Value) { w.fn = fn }

// Func returns __func__.
func (w *Wrapper) Func() Value { return w.fn }

// Trace implements Object.
func (w *Wrapper) Trace(t *Tracer) {
	t.Value(w.fn)
	if w.dict != nil {
		t.Object(&w.dict.Header)
	}
}

const wrapperSize = headerSize + valueSize + 8

// Size implements Object.
func (w *Wrapper) Size() int64 { return budget.SizeClassPointers(wrapperSize) }

// Super is what super() returns: lookups start behind class in the MRO of self's class.
type Super struct {
	Header
	class *Class
	start *Class // the class whose MRO is searched
	self  Value  // Unbound for an unbound super
}

// NewSuper returns super(class, self); start is the class whose MRO is searched.
func NewSuper(m *budget.Meter, class, start *Class, self Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(headerSize + 16 + valueSize)); err != nil {
		return Unbound, err
	}
	s := &Super{class: class, start: start, self: self}
	s.Init(KindSuper, s)
	return Value{ref: &s.Header}, nil
}

// Super returns the super object behind v, or nil.
func (v Value) Super() (s *Super) {
	if v.ref != nil {
		s, _ = v.ref.self.(*Super)
	}
	return
}

// ThisClass returns __thisclass__.
func (s *Super) ThisClass() *Class { return s.class }

// Self returns __self__, Unbound for an unbound super.
func (s *Super) Self() Value { return s.self }

// SelfClass returns __self_class__.
func (s *Super) SelfClass() *Class { return s.start }

// Lookup finds name behind the class in the MRO.
func (s *Super) Lookup(name *Str) (Value, *Class) {
	behind := false
	for _, k := range s.start.mro {
		if behind {
			if v, ok := k.dict.GetStr(name); ok {
				return v, k
			}
		}
		behind = behind || k == s.class
	}
	return Unbound, nil
}

// Trace implements Object.
func (s *Super) Trace(t *Tracer) {
	t.Object(&s.class.Header)
	if s.start != nil {
		t.Object(&s.start.Header)
	}
	t.Value(s.self)
}

// Size implements Object.
func (s *Super) Size() int64 { return budget.SizeClassPointers(headerSize + 16 + valueSize) }
