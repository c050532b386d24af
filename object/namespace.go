package object

import "github.com/minipy/minipy/budget"

// Namespace is types.SimpleNamespace, and how a host's struct looks to a script: attributes that can be read and written, in order.
type Namespace struct {
	Header
	class *Class // nil: types.SimpleNamespace
	title string // shown by repr in place of the class's name; "" for none
	d     Dict
}

const namespaceSize = headerSize + 8 + 16 + dictSize

// NewNamespace returns an empty namespace. class may be nil for SimpleNamespace; title, if not empty, is the name that repr shows (of the host's struct
// type).
func NewNamespace(m *budget.Meter, class *Class, title string) (*Namespace, error) {
	if err := m.Alloc(budget.SizeClassPointers(namespaceSize)); err != nil {
		return nil, err
	}
	o := &Namespace{class: class, title: title}
	o.Init(KindNamespace, o)
	o.d.Init(KindDict, &o.d)
	return o, nil
}

// Namespace returns the namespace behind v, or nil.
func (v Value) Namespace() (o *Namespace) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Namespace)
	}
	return
}

// Value returns the namespace as a Value.
func (o *Namespace) Value() Value { return Value{ref: &o.Header} }

// ClassOf implements Classed.
func (o *Namespace) ClassOf() *Class {
	if o.class != nil {
		return o.class
	}
	return NamespaceClass
}

// Dict returns the attributes; it is what __dict__ shows.
func (o *Namespace) Dict() *Dict { return &o.d }

// GetAttr returns an attribute.
func (o *Namespace) GetAttr(m *budget.Meter, name *Str) (Value, bool) { return o.d.FindStr(m, name) }

// SetAttr sets an attribute.
func (o *Namespace) SetAttr(m *budget.Meter, name *Str, v Value) error { return o.d.SetStr(m, name, v) }

// DelAttr removes an attribute and reports whether there was one.
func (o *Namespace) DelAttr(m *budget.Meter, name *Str) bool { return o.d.DeleteStr(m, name) }

// name returns what repr calls it.
func (o *Namespace) name() string {
	switch {
	case o.title != "":
		return o.title
	case o.class != nil && o.class != NamespaceClass:
		return o.class.name
	}
	return "namespace"
}

func writeNamespace(c Calls, b *Builder, o *Namespace) error {
	b.WriteString(o.name() + "(")
	first := true
	for i := o.d.Next(0); i >= 0; i = o.d.Next(i + 1) {
		k, v := o.d.At(i)
		if !first {
			b.WriteString(", ")
		}
		first = false
		if s := k.Str(); s != nil {
			b.WriteString(s.s)
		}
		b.WriteByte('=')
		if err := WriteRepr(c, b, v); err != nil {
			return err
		}
	}
	return b.WriteByte(')')
}

// Trace implements Object. The dict is part of the object: it is traced here and counted in Size, unless a script holds it by itself.
func (o *Namespace) Trace(t *Tracer) {
	if o.class != nil {
		t.Object(&o.class.Header)
	}
	o.d.Trace(t)
}

// Size implements Object.
func (o *Namespace) Size() int64 {
	return budget.SizeClassPointers(namespaceSize) + o.d.Size() - budget.SizeClassPointers(dictSize)
}

// MappingProxy is a read-only view of a mapping: a class's __dict__, types.MappingProxyType.
type MappingProxy struct {
	Header
	v Value
}

// NewMappingProxy returns a read-only view of v, a dict (or another mapping, which the machine then asks).
func NewMappingProxy(m *budget.Meter, v Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(headerSize + valueSize)); err != nil {
		return Unbound, err
	}
	o := &MappingProxy{v: v}
	o.Init(KindMappingProxy, o)
	return Value{ref: &o.Header}, nil
}

// MappingProxy returns the proxy behind v, or nil.
func (v Value) MappingProxy() (o *MappingProxy) {
	if v.ref != nil {
		o, _ = v.ref.self.(*MappingProxy)
	}
	return
}

// Mapping returns the mapping behind the proxy.
func (o *MappingProxy) Mapping() Value { return o.v }

// Trace implements Object.
func (o *MappingProxy) Trace(t *Tracer) { t.Value(o.v) }

// Size implements Object.
func (o *MappingProxy) Size() int64 { return budget.SizeClassPointers(headerSize + valueSize) }
