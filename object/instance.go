package object

import "github.com/minipy/minipy/budget"

// Instance is an object of a class that a script defined. Its attributes are in slots, at the indexes its shape gives; an
// instance whose attributes have become too many or were looked at through __dict__ has shape nil and a dict instead.
//
// payload is the builtin part of an instance whose class derives from a builtin type (class Stack(list)); Unbound otherwise.
type Instance struct {
	Header
	class   *Class
	shape   *Shape
	slots   []Value
	dict    *Dict
	fixed   *Dict // values of __slots__, which are no part of dict; nil when there are none, or they are in slots
	payload Value
}

// FixedSlot is implemented by the descriptors that __slots__ puts on a class.
type FixedSlot interface{ FixedSlot() }

// isFixed reports whether the class's __slots__ have name.
func (o *Instance) isFixed(name *Str) bool {
	if o.class.flags&ClassSlotted == 0 {
		return false
	}
	attr, _ := o.class.Lookup(name)
	_, ok := attr.Object().(FixedSlot)
	return ok
}

// roomShift is where Header.flags keeps the logarithm of the number of slots that came with the allocation, less one.
const roomShift = 6

const instanceSize = headerSize + 8 + 8 + 24 + 8 + 8 + 16

// Instances come with room for their attributes in the same allocation; what does not fit moves to an array of its own.
type (
	instance2 struct {
		Instance
		room [2]Value
	}
	instance4 struct {
		Instance
		room [4]Value
	}
	instance8 struct {
		Instance
		room [8]Value
	}
	instance16 struct {
		Instance
		room [16]Value
	}
)

// NewInstance returns an instance of c without attributes, with room for as many as earlier instances of c had.
func NewInstance(m *budget.Meter, c *Class) (*Instance, error) {
	room := c.room
	var size int64
	switch {
	case room <= 2:
		size = instanceSize + 2*valueSize
	case room <= 4:
		size = instanceSize + 4*valueSize
	case room <= 8:
		size = instanceSize + 8*valueSize
	default:
		size = instanceSize + 16*valueSize
	}
	if err := m.Alloc(budget.SizeClassPointers(size)); err != nil {
		return nil, err
	}
	var o *Instance
	inline := uint8(3)
	switch {
	case room <= 2:
		x := &instance2{}
		inline = 0
		o, x.slots = &x.Instance, x.room[:0]
	case room <= 4:
		x := &instance4{}
		inline = 1
		o, x.slots = &x.Instance, x.room[:0]
	case room <= 8:
		x := &instance8{}
		inline = 2
		o, x.slots = &x.Instance, x.room[:0]
	default:
		x := &instance16{}
		o, x.slots = &x.Instance, x.room[:0]
	}
	o.Init(KindInstance, o)
	o.flags |= inline << roomShift
	o.class = c
	if !c.IsStatic() {
		o.shape = c.RootShape()
	}
	o.payload = Unbound
	return o, nil
}

// Instance returns the instance behind v, or nil (also for exceptions: see Attrs).
func (v Value) Instance() (o *Instance) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Instance)
	}
	return
}

// Attrs returns the attribute store of v: an instance or an exception; nil for everything else.
func (v Value) Attrs() *Instance {
	if v.ref != nil {
		switch o := v.ref.self.(type) {
		case *Instance:
			return o
		case *Exception:
			return &o.Instance
		}
	}
	return nil
}

// Class returns the object's class.
func (o *Instance) Class() *Class { return o.class }

// SetClass changes the object's class (assignment to __class__).
func (o *Instance) SetClass(m *budget.Meter, c *Class) error {
	names, values := o.Names(), append([]Value(nil), o.slots...)
	if o.shape != nil {
		clear(o.slots)
		o.shape, o.slots = c.RootShape(), o.slots[:0]
	}
	o.class = c
	for i, name := range names {
		if o.shape == nil && o.dict != nil {
			break
		}
		if err := o.SetAttr(m, name, values[i]); err != nil {
			return err
		}
	}
	return nil
}

// Shape returns the object's shape, nil when its attributes are in a dict.
func (o *Instance) Shape() *Shape { return o.shape }

// Slot returns the attribute in slot i.
func (o *Instance) Slot(i int32) Value { return o.slots[i] }

// SetSlot stores into slot i, which exists.
func (o *Instance) SetSlot(i int32, v Value) { o.slots[i] = v }

// Slots returns the slots, so that the machine's loop can index them.
func (o *Instance) Slots() []Value { return o.slots }

// HasRoom reports whether slot i would be the next one and needs no allocation.
func (o *Instance) HasRoom(i int32) bool { return int(i) == len(o.slots) && int(i) < cap(o.slots) }

// AddSlot appends v and moves to shape s; only after HasRoom.
func (o *Instance) AddSlot(s *Shape, v Value) {
	o.slots = append(o.slots, v)
	o.shape = s
}

// GrowInPlace makes slot i, for which HasRoom holds, exist; it needs no allocation and so no call.
func (o *Instance) GrowInPlace(i int32, s *Shape) {
	o.slots = o.slots[:i+1]
	o.shape = s
}

// Payload returns the builtin part of an instance whose class derives from a builtin type, else Unbound.
func (o *Instance) Payload() Value { return o.payload }

// Container returns the builtin value that v, an instance of a class derived from list, tuple or dict, carries when no class of the chain has any of the
// given methods (ClassGetItem and so on) of its own: then an operation on v is one on that value. Otherwise it returns Unbound.
func Container(v Value, own ClassFlags) Value {
	if v.ref != nil {
		if o, ok := v.ref.self.(*Instance); ok && o.class.flags&own == 0 {
			switch o.payload.Kind() {
			case KindDict, KindList, KindTuple:
				return o.payload
			}
		}
	}
	return Unbound
}

// SetPayload sets the builtin part; only when the instance is made.
func (o *Instance) SetPayload(v Value) { o.payload = v }

// GetAttr returns the instance's own attribute.
func (o *Instance) GetAttr(name *Str) (Value, bool) {
	if o.shape != nil {
		if i := o.shape.Find(name); i >= 0 {
			v := o.slots[i]
			return v, !v.IsUnbound()
		}
		return Unbound, false
	}
	from := o.dict
	if o.isFixed(name) {
		from = o.fixed
	}
	if from == nil {
		return Unbound, false
	}
	return from.FindStr(o.class.meter, name)
}

// SetAttr sets the instance's own attribute.
func (o *Instance) SetAttr(m *budget.Meter, name *Str, v Value) error {
	if o.shape != nil {
		if i := o.shape.Find(name); i >= 0 {
			o.slots[i] = v
			return nil
		}
		next, err := o.shape.With(m, name)
		if err != nil {
			return err
		}
		if next != nil {
			if len(o.slots) == cap(o.slots) {
				n := max(4, 2*cap(o.slots))
				if err := m.Alloc(budget.SizeClassPointers(int64(n) * valueSize)); err != nil {
					return err
				}
				grown := make([]Value, len(o.slots), n)
				copy(grown, o.slots)
				clear(o.slots)
				o.slots = grown
			}
			o.AddSlot(next, v)
			if o.class.room < next.count && o.class.flags&ClassStatic == 0 {
				o.class.room = next.count
			}
			return nil
		}
		if _, err := o.Dict(m); err != nil {
			return err
		}
	}
	d, err := o.Dict(m)
	if err != nil {
		return err
	}
	if o.isFixed(name) {
		return o.setFixed(m, name, v)
	}
	return d.SetStr(m, name, v)
}

func (o *Instance) setFixed(m *budget.Meter, name *Str, v Value) (err error) {
	if o.fixed == nil {
		if o.fixed, err = NewDict(m); err != nil {
			return err
		}
	}
	return o.fixed.SetStr(m, name, v)
}

// DelAttr removes the instance's own attribute and reports whether there was one.
func (o *Instance) DelAttr(m *budget.Meter, name *Str) (bool, error) {
	if _, ok := o.GetAttr(name); !ok {
		return false, nil
	}
	d, err := o.Dict(m)
	if err != nil {
		return false, err
	}
	if o.isFixed(name) {
		d = o.fixed
	}
	return d.DeleteStr(m, name), nil
}

// Dict returns the instance's __dict__, moving its attributes there for good; but those of __slots__.
func (o *Instance) Dict(m *budget.Meter) (*Dict, error) {
	if o.dict != nil {
		return o.dict, nil
	}
	d, err := NewDict(m)
	if err != nil {
		return nil, err
	}
	if o.shape != nil {
		for i, name := range o.shape.Names() {
			v := o.slots[i]
			switch {
			case v.IsUnbound():
			case o.isFixed(name):
				err = o.setFixed(m, name, v)
			default:
				err = d.SetStr(m, name, v)
			}
			if err != nil {
				return nil, err
			}
		}
		clear(o.slots)
		o.slots = o.slots[:0]
	}
	o.shape, o.dict = nil, d
	return d, nil
}

// SetDict replaces the instance's __dict__.
func (o *Instance) SetDict(m *budget.Meter, d *Dict) error {
	if o.class.flags&ClassSlotted != 0 {
		if _, err := o.Dict(m); err != nil {
			return err
		}
	}
	clear(o.slots)
	o.shape, o.slots, o.dict = nil, o.slots[:0], d
	return nil
}

// Names returns the names of the instance's own attributes in order.
func (o *Instance) Names() []*Str {
	if o.shape != nil {
		return o.shape.Names()
	}
	if o.dict == nil {
		return nil
	}
	var names []*Str
	for _, e := range o.dict.entries {
		if s := e.key.Str(); s != nil && !e.val.IsUnbound() {
			names = append(names, s)
		}
	}
	return names
}

// Trace implements Object.
func (o *Instance) Trace(t *Tracer) {
	t.Object(&o.class.Header)
	t.Values(o.slots)
	if o.dict != nil {
		t.Object(&o.dict.Header)
	}
	if o.fixed != nil {
		t.Object(&o.fixed.Header)
	}
	t.Value(o.payload)
}

// Size implements Object.
func (o *Instance) Size() int64 {
	inline := int64(2) << (o.flags >> roomShift)
	size := budget.SizeClassPointers(instanceSize + inline*valueSize)
	if room := int64(cap(o.slots)); room > inline {
		size += budget.SizeClassPointers(room * valueSize)
	}
	return size
}
