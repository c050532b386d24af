package minipy

import (
	"fmt"
	"math/big"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// adopt returns v as a value of the converter's execution: itself when it may go anywhere or belongs there, a charged copy otherwise.
func (c *converter) adopt(v Value) (object.Value, error) {
	switch {
	case v.o == nil, c.ex != nil && v.o.ex == c.ex:
		return v.v, nil
	case v.o.host != nil:
		if c.depth >= maxDepth {
			return object.Unbound, cannot("convert what is nested deeper than %d", maxDepth)
		}
		c.depth++
		w, err := c.any(v.o.host)
		c.depth--
		return w, err
	}
	return c.copyOf(v.v)
}

// copyOf copies a value of another execution. What is shared inside it is shared inside the copy.
func (c *converter) copyOf(v object.Value) (object.Value, error) {
	o := v.Object()
	if o == nil || v.Ref().Immortal() {
		return v, nil
	}
	if w, ok := c.same[o]; ok {
		return w, nil
	}
	if c.depth >= maxDepth {
		return object.Unbound, cannot("copy what is nested deeper than %d", maxDepth)
	}
	c.depth++
	defer func() { c.depth-- }()
	if err := c.meter.Steps(1); err != nil {
		return object.Unbound, err
	}
	switch o := o.(type) {
	case *object.Str:
		return c.text(o.String())
	case *object.BigInt:
		return object.NewBig(c.meter, new(big.Int).Set(v.BigInt()))
	case *object.Complex:
		return object.NewComplex(c.meter, v.Complex())
	case *object.Range:
		return object.NewRange(c.meter, o.Start(), o.Stop(), o.Step())
	case *object.WideRange:
		parts, _, err := object.RangeParts(c.meter, v)
		if err != nil {
			return object.Unbound, err
		}
		return object.RangeOf(c.meter, parts[0], parts[1], parts[2])
	case *object.Bytes:
		if o.Mutable() {
			return c.remember(o, func() (object.Value, error) { return c.byteArray(o.Bytes()) })
		}
		return c.bytes(o.Bytes())
	case *object.Tuple:
		return c.copyTuple(o)
	case *object.List:
		return c.copyList(o)
	case *object.Dict:
		return c.copyDict(o)
	case *object.Set:
		return c.copySet(o)
	case *record:
		return c.copyRecord(o)
	}
	return object.Unbound, cannot("hand a value of type '%s' from one execution to another", object.TypeName(v))
}

// note remembers the copy of o, so that another reference to it, perhaps from inside, leads to the same copy. The table is charged.
func (c *converter) note(o object.Object, copied object.Value) error {
	if err := c.meter.Alloc(48); err != nil {
		return err
	}
	if c.same == nil {
		c.same = map[object.Object]object.Value{}
	}
	c.same[o] = copied
	return nil
}

func (c *converter) remember(o object.Object, make func() (object.Value, error)) (object.Value, error) {
	v, err := make()
	if err == nil {
		err = c.note(o, v)
	}
	return v, err
}

func (c *converter) byteArray(b []byte) (object.Value, error) {
	if err := c.meter.Alloc(budget.SizeClass(int64(len(b)))); err != nil {
		return object.Unbound, err
	}
	return object.NewByteArray(c.meter, append([]byte(nil), b...))
}

func (c *converter) copyTuple(t *object.Tuple) (object.Value, error) {
	n, err := object.NewTuple(c.meter, t.Len())
	if err != nil {
		return object.Unbound, err
	}
	for i, item := range t.Items() {
		if n.Items()[i], err = c.copyOf(item); err != nil {
			return object.Unbound, under(fmt.Sprintf("[%d]", i), err)
		}
	}
	return n.Value(), nil
}

func (c *converter) copyList(l *object.List) (object.Value, error) {
	n, err := object.NewList(c.meter, l.Len())
	if err != nil {
		return object.Unbound, err
	}
	if err := c.note(l, n.Value()); err != nil {
		return object.Unbound, err
	}
	for i, item := range l.Items() {
		v, err := c.copyOf(item)
		if err == nil {
			err = n.Append(c.meter, v)
		}
		if err != nil {
			return object.Unbound, under(fmt.Sprintf("[%d]", i), err)
		}
	}
	return n.Value(), nil
}

func (c *converter) copyDict(d *object.Dict) (object.Value, error) {
	n, err := object.NewDictSize(c.meter, d.Len())
	if err != nil {
		return object.Unbound, err
	}
	if err := c.note(d, n.Value()); err != nil {
		return object.Unbound, err
	}
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		kc, err := c.copyOf(k)
		if err == nil {
			var vc object.Value
			if vc, err = c.copyOf(v); err == nil {
				err = n.Set(c.calls, kc, vc)
			}
		}
		if err != nil {
			return object.Unbound, under(keyPath(k), err)
		}
	}
	return n.Value(), nil
}

func (c *converter) copySet(s *object.Set) (object.Value, error) {
	n, err := object.NewSet(c.meter)
	if s.Frozen() {
		n, err = object.NewFrozenSet(c.meter)
	}
	if err != nil {
		return object.Unbound, err
	}
	if err := c.note(s, n.Value()); err != nil {
		return object.Unbound, err
	}
	for i := s.Next(0); i >= 0; i = s.Next(i + 1) {
		v, err := c.copyOf(s.At(i))
		if err == nil {
			err = n.Add(c.calls, v)
		}
		if err != nil {
			return object.Unbound, under("[member "+object.SafeRepr(s.At(i))+"]", err)
		}
	}
	return n.Value(), nil
}

func (c *converter) copyRecord(r *record) (object.Value, error) {
	if err := c.meter.Alloc(r.Size()); err != nil {
		return object.Unbound, err
	}
	n := &record{plan: r.plan, slots: make([]object.Value, len(r.slots))}
	n.Init(object.KindOpaque, n)
	if err := c.note(r, n.Header.Value()); err != nil {
		return object.Unbound, err
	}
	for i, v := range r.slots {
		var err error
		if n.slots[i], err = c.copyOf(v); err != nil {
			return object.Unbound, under("."+r.plan.fields[i].name.String(), err)
		}
	}
	if r.extra != nil {
		d, err := c.copyDict(r.extra)
		if err != nil {
			return object.Unbound, err
		}
		n.extra = d.Dict()
	}
	return n.Header.Value(), nil
}

// detached is what free values are built with when the host looks at them: a budget of their own and no machine, so that nothing of a
// script's making can be compared or hashed.
type detached struct {
	meter *budget.Meter
	depth int
	ids   uint32
}

func newDetached() *converter {
	m := budget.NewMeter(budget.Limits{}, nil)
	return &converter{meter: m, calls: &detached{meter: m}}
}

func (d *detached) Meter() *budget.Meter { return d.meter }

func noMachine(v object.Value) error {
	return object.TypeErrorf("'%s' object needs an execution", object.TypeName(v))
}

func (d *detached) Hash(v object.Value) (int64, error) { return 0, noMachine(v) }

func (d *detached) Equal(v, w object.Value) (bool, error) { return object.Same(v, w), nil }

func (d *detached) Less(v, _ object.Value) (bool, error) { return false, noMachine(v) }

func (d *detached) Compare(_ object.CompareOp, v, _ object.Value) (object.Value, error) {
	return object.Unbound, noMachine(v)
}

func (d *detached) Repr(v object.Value) (string, error) { return object.SafeRepr(v), nil }

func (d *detached) Str(v object.Value) (string, error) { return object.SafeStr(v), nil }

func (d *detached) NextID() uint32 { d.ids++; return d.ids }

func (d *detached) ID(object.Value) int64 { return 0 }

func (d *detached) Enter() error {
	if d.depth++; d.depth > maxDepth {
		return object.RecursionErrorf("maximum recursion depth exceeded")
	}
	return nil
}

func (d *detached) Leave() { d.depth-- }

func (d *detached) Truth(v object.Value) (bool, error) { return false, noMachine(v) }

func (d *detached) ToIndex(v object.Value) (object.Value, error) {
	return object.Unbound, noMachine(v)
}

func (d *detached) ToFloat(v object.Value) (float64, bool, error) { return 0, false, noMachine(v) }

func (d *detached) Buffer(v object.Value, _ int64) (object.Value, error) {
	return object.Unbound, noMachine(v)
}

func (d *detached) ReleaseBuffer(v, _ object.Value) error { return noMachine(v) }
