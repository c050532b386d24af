package minipy

import (
	"reflect"
	"strings"
	"sync"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// record is what a Go struct becomes: an object whose attributes are the fields. It is a copy; what a script changes stays with the script. Like a
// dataclass it compares by its fields, and so has no hash.
type record struct {
	object.Header
	plan  *structPlan
	slots []object.Value // of the fields; Unbound when the script deleted one
	extra *object.Dict   // attributes that the script added, nil when none
}

const recordSize = 24 + 8 + 24 + 8

// structPlan is how a struct type converts: computed once for each type, and shared.
type structPlan struct {
	class  *object.Class
	fields []fieldPlan
	index  map[string]int
}

type fieldPlan struct {
	name  *object.Str
	index []int // for reflect.Value.FieldByIndex
}

var structPlans sync.Map // reflect.Type -> *structPlan

// recordClass is the base of the classes that structs get. It has what they all have, so that nothing is defined on those once scripts run.
var recordClass = func() *object.Class {
	c := object.StaticClass("struct", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("host").SetDoc("A struct of the host.")
	native.Getters(c, recordDict)
	return c
}()

func planOf(t reflect.Type) *structPlan {
	if p, ok := structPlans.Load(t); ok {
		return p.(*structPlan)
	}
	name := t.Name()
	if name == "" {
		name = "struct"
	}
	name, _, _ = strings.Cut(name, "[") // type arguments say nothing to a script
	p := &structPlan{index: map[string]int{}, class: object.StaticClass(name, object.KindOpaque, object.ClassFinal, recordClass).SetModule("host")}
	p.collect(t, nil, map[reflect.Type]bool{})
	actual, _ := structPlans.LoadOrStore(t, p)
	return actual.(*structPlan)
}

// collect adds the fields of t, those of embedded structs in their place, as encoding/json names them. Of two fields with one name that of the outer
// struct counts, else the first.
func (p *structPlan) collect(t reflect.Type, prefix []int, inside map[reflect.Type]bool) {
	if inside[t] {
		return
	}
	inside[t] = true
	defer delete(inside, t)
	type embedded struct {
		t     reflect.Type
		index []int
	}
	var later []embedded
	for i := range t.NumField() {
		f := t.Field(i)
		index := append(append([]int(nil), prefix...), i)
		name, _, _ := strings.Cut(f.Tag.Get("json"), ",")
		if f.Tag.Get("json") == "-" {
			continue
		}
		if f.Anonymous && name == "" {
			inner := f.Type
			if inner.Kind() == reflect.Pointer {
				inner = inner.Elem()
			}
			if inner.Kind() == reflect.Struct && (f.IsExported() || f.Type.Kind() == reflect.Struct) {
				later = append(later, embedded{inner, index})
				continue
			}
		}
		if !f.IsExported() {
			continue
		}
		if name == "" {
			name = f.Name
		}
		if _, taken := p.index[name]; !taken {
			p.index[name] = len(p.fields)
			p.fields = append(p.fields, fieldPlan{object.Intern(name), index})
		}
	}
	for _, e := range later {
		p.collect(e.t, e.index, inside)
	}
}

// structure converts a struct.
func (c *converter) structure(v reflect.Value) (object.Value, error) {
	p := planOf(v.Type())
	size := budget.SizeClassPointers(recordSize) + budget.SizeClassPointers(int64(len(p.fields))*16)
	if err := c.meter.Alloc(size); err != nil {
		return object.Unbound, err
	}
	r := &record{plan: p, slots: make([]object.Value, len(p.fields))}
	r.Init(object.KindOpaque, r)
	for i, f := range p.fields {
		r.slots[i] = object.None
		field, err := v.FieldByIndexErr(f.index)
		if err != nil {
			continue // of an embedded pointer that is nil
		}
		if r.slots[i], err = c.element(field); err != nil {
			return object.Unbound, under("."+f.name.String(), err)
		}
	}
	return r.Header.Value(), nil
}

// ClassOf implements object.Classed.
func (r *record) ClassOf() *object.Class { return r.plan.class }

// Trace implements object.Object.
func (r *record) Trace(t *object.Tracer) {
	t.Values(r.slots)
	if r.extra != nil {
		t.Value(r.extra.Value())
	}
}

// Size implements object.Object.
func (r *record) Size() int64 {
	return budget.SizeClassPointers(recordSize) + budget.SizeClassPointers(int64(len(r.slots))*16)
}

// field returns the number of a field, -1 when there is none of that name.
func (r *record) field(name *object.Str) int {
	if i, ok := r.plan.index[name.String()]; ok {
		return i
	}
	return -1
}

// OwnAttr implements native.Attributed.
func (r *record) OwnAttr(name *object.Str) (object.Value, bool) {
	if i := r.field(name); i >= 0 {
		return r.slots[i], !r.slots[i].IsUnbound()
	}
	if r.extra != nil {
		return r.extra.GetStr(name)
	}
	return object.Unbound, false
}

// SetOwnAttr implements native.Attributed.
func (r *record) SetOwnAttr(c native.Call, name *object.Str, v object.Value) error {
	if v.IsUnbound() {
		if _, ok := r.OwnAttr(name); !ok {
			return object.NoAttribute(r.Header.Value(), name.String())
		}
	}
	if i := r.field(name); i >= 0 {
		r.slots[i] = v
		return nil
	}
	if v.IsUnbound() {
		r.extra.DeleteStr(c.Meter(), name)
		return nil
	}
	if r.extra == nil {
		d, err := object.NewDict(c.Meter())
		if err != nil {
			return err
		}
		r.extra = d
	}
	return r.extra.SetStr(c.Meter(), name, v)
}

// each calls f for every attribute in order, until f returns an error.
func (r *record) each(f func(name *object.Str, v object.Value) error) error {
	for i, field := range r.plan.fields {
		if !r.slots[i].IsUnbound() {
			if err := f(field.name, r.slots[i]); err != nil {
				return err
			}
		}
	}
	if r.extra != nil {
		for i := r.extra.Next(0); i >= 0; i = r.extra.Next(i + 1) {
			if k, v := r.extra.At(i); k.Str() != nil {
				if err := f(k.Str(), v); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

// WriteRepr implements object.Printed: Order(id='a', total=5).
func (r *record) WriteRepr(c object.Calls, b *object.Builder) error {
	if err := b.WriteString(r.plan.class.Name() + "("); err != nil {
		return err
	}
	sep := ""
	err := r.each(func(name *object.Str, v object.Value) error {
		if err := b.WriteString(sep + name.String() + "="); err != nil {
			return err
		}
		sep = ", "
		return object.WriteRepr(c, b, v)
	})
	if err != nil {
		return err
	}
	return b.WriteByte(')')
}

// CompareWith implements object.Compared: records of one type are equal when their attributes are.
func (r *record) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	o, ok := w.Object().(*record)
	if !ok || o.plan != r.plan || op != object.Eq && op != object.Ne {
		return object.NotImplemented, nil
	}
	if err := c.Enter(); err != nil {
		return object.Unbound, err
	}
	defer c.Leave()
	same := true
	for i := 0; same && i < len(r.slots); i++ {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		if r.slots[i].IsUnbound() || o.slots[i].IsUnbound() {
			same = r.slots[i].IsUnbound() && o.slots[i].IsUnbound()
			continue
		}
		var err error
		if same, err = object.SameOrEqual(c, r.slots[i], o.slots[i]); err != nil {
			return object.Unbound, err
		}
	}
	if same && (r.extra != nil || o.extra != nil) {
		same = r.extra != nil && o.extra != nil
		if same {
			var err error
			if same, err = object.Equal(c, r.extra.Value(), o.extra.Value()); err != nil {
				return object.Unbound, err
			}
		}
	}
	return object.Bool(same == (op == object.Eq)), nil
}

// HashValue implements object.Hashed: there is none, since a record can change.
func (r *record) HashValue(object.Calls) (int64, error) {
	return 0, object.TypeErrorf("unhashable type: '%s'", r.plan.class.Name())
}

// recordDict is __dict__: a dict of the attributes as they are now. Changing it does not change the record.
var recordDict = &native.Getter{Name: "__dict__", Doc: "A dict of the attributes as they are now.",
	Get: func(c native.Call, self object.Value) (object.Value, error) {
		r, ok := self.Object().(*record)
		if !ok {
			return object.Unbound, object.NoAttribute(self, "__dict__")
		}
		d, err := object.NewDictSize(c.Meter(), len(r.slots))
		if err != nil {
			return object.Unbound, err
		}
		err = r.each(func(name *object.Str, v object.Value) error { return d.SetStr(c.Meter(), name, v) })
		return d.Value(), err
	}}
