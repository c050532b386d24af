package stdlib

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
)

// deque is collections.deque: a ring of values. Slots outside the n items from head on hold zero Values, so that the walk counts
// what is alive. version changes with every change of length, for iterators to notice.
type deque struct {
	object.Header
	ring    []object.Value // its length is 0 or a power of two
	head, n int
	limit   int // maxlen, -1 for none
	version int64
}

const dequeSize = 24 + 24 + 16 + 8 + 8

// dequeClass is made when collections is first imported.
var dequeClass *object.Class

func newDeque(m *budget.Meter, limit int) (*deque, error) {
	if err := m.Alloc(budget.SizeClassPointers(dequeSize)); err != nil {
		return nil, err
	}
	d := &deque{limit: limit}
	d.Init(object.KindOpaque, d)
	return d, nil
}

func dequeOf(v object.Value) *deque {
	d, _ := object.BuiltinPart(v).Object().(*deque)
	return d
}

// ClassOf implements object.Classed.
func (d *deque) ClassOf() *object.Class { return dequeClass }

// Trace implements object.Object.
func (d *deque) Trace(t *object.Tracer) { t.Values(d.ring) }

// Size implements object.Object.
func (d *deque) Size() int64 {
	size := budget.SizeClassPointers(dequeSize)
	if len(d.ring) > 0 {
		size += budget.SizeClassPointers(int64(len(d.ring)) * 16)
	}
	return size
}

// Len implements object.Sized.
func (d *deque) Len() int { return d.n }

// at returns the slot of item i, 0 <= i < n.
func (d *deque) at(i int) *object.Value { return &d.ring[(d.head+i)&(len(d.ring)-1)] }

// grow makes room for one more item, charged.
func (d *deque) grow(m *budget.Meter) error {
	if d.n < len(d.ring) {
		return nil
	}
	room := max(8, 2*len(d.ring))
	return d.resize(m, room)
}

func (d *deque) resize(m *budget.Meter, room int) error {
	if err := m.Alloc(budget.SizeClassPointers(int64(room) * 16)); err != nil {
		return err
	}
	if err := m.Steps(int64(room / 8)); err != nil {
		return err
	}
	ring := make([]object.Value, room)
	for i := range d.n {
		ring[i] = *d.at(i)
	}
	d.ring, d.head = ring, 0
	return nil
}

// push appends v at the right, and drops the leftmost item when there are more than maxlen.
func (d *deque) push(m *budget.Meter, v object.Value) error {
	if d.limit == 0 {
		return nil
	}
	if err := d.grow(m); err != nil {
		return err
	}
	d.n++
	*d.at(d.n - 1) = v
	d.version++
	if d.limit > 0 && d.n > d.limit {
		d.popLeft()
	}
	return nil
}

// pushLeft appends v at the left, and drops the rightmost item when there are more than maxlen.
func (d *deque) pushLeft(m *budget.Meter, v object.Value) error {
	if d.limit == 0 {
		return nil
	}
	if err := d.grow(m); err != nil {
		return err
	}
	d.head = (d.head - 1) & (len(d.ring) - 1)
	d.n++
	*d.at(0) = v
	d.version++
	if d.limit > 0 && d.n > d.limit {
		d.pop()
	}
	return nil
}

// pop removes and returns the rightmost item; there must be one. popLeft likewise.
func (d *deque) pop() object.Value {
	slot := d.at(d.n - 1)
	v := *slot
	*slot = object.Value{}
	d.n--
	d.version++
	return v
}

func (d *deque) popLeft() object.Value {
	slot := d.at(0)
	v := *slot
	*slot = object.Value{}
	d.head = (d.head + 1) & (len(d.ring) - 1)
	d.n--
	d.version++
	return v
}

// remove removes item i by moving the shorter side.
func (d *deque) remove(m *budget.Meter, i int) error {
	if err := m.Steps(int64(min(i, d.n-i) / 4)); err != nil {
		return err
	}
	if i < d.n/2 {
		for ; i > 0; i-- {
			*d.at(i) = *d.at(i - 1)
		}
		d.popLeft()
		return nil
	}
	for ; i < d.n-1; i++ {
		*d.at(i) = *d.at(i + 1)
	}
	d.pop()
	return nil
}

func (d *deque) clear() {
	d.ring, d.head, d.n = nil, 0, 0
	d.version++
}

// copyInto appends all items to e.
func (d *deque) copyInto(m *budget.Meter, e *deque) error {
	n := d.n // d may be e
	if err := m.Steps(int64(n / 4)); err != nil {
		return err
	}
	for i := range n {
		if e == d && d.limit > 0 && d.n == d.limit {
			i = 0 // a full deque that extends itself rotates
		}
		if err := e.push(m, *d.at(i)); err != nil {
			return err
		}
	}
	return nil
}

// rotate moves the items k places to the right.
func (d *deque) rotate(m *budget.Meter, k int64) error {
	if d.n < 2 {
		return nil
	}
	n := int64(d.n)
	k = (k%n + n) % n
	left := k > n/2
	if left {
		k = n - k
	}
	if err := m.Steps(k / 2); err != nil {
		return err
	}
	for range k {
		if left {
			v := d.popLeft()
			d.n++
			*d.at(d.n - 1) = v
		} else {
			v := d.pop()
			d.head = (d.head - 1) & (len(d.ring) - 1)
			d.n++
			*d.at(0) = v
		}
	}
	return nil
}

// WriteRepr implements object.Printed.
func (d *deque) WriteRepr(c object.Calls, b *object.Builder) error {
	return d.write(c, b, "deque")
}

// write writes the repr under the name of the class.
func (d *deque) write(c object.Calls, b *object.Builder, name string) error {
	if err := c.Enter(); err != nil {
		return err
	}
	defer c.Leave()
	again, err := object.ReprOnce(d.Header.Value(), func() error { return d.writeItems(c, b, name) })
	if again {
		return b.WriteString("[...]")
	}
	return err
}

func (d *deque) writeItems(c object.Calls, b *object.Builder, name string) error {
	_ = b.WriteString(name + "([") // the builder's first error sticks
	for i := 0; i < d.n; i++ {
		if i > 0 {
			_ = b.WriteString(", ")
		}
		if err := object.WriteRepr(c, b, *d.at(i)); err != nil {
			return err
		}
	}
	_ = b.WriteByte(']')
	if d.limit >= 0 {
		_ = b.WriteString(", maxlen=")
		if err := object.WriteRepr(c, b, object.Int(int64(d.limit))); err != nil {
			return err
		}
	}
	return b.WriteByte(')')
}

// CompareWith implements object.Compared: item by item, as lists do.
func (d *deque) CompareWith(c object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	e := dequeOf(w)
	if e == nil {
		return object.NotImplemented, nil
	}
	if op == object.Eq || op == object.Ne {
		if d.n != e.n {
			return object.Bool(op == object.Ne), nil
		}
	}
	if err := c.Enter(); err != nil {
		return object.Unbound, err
	}
	defer c.Leave()
	for i := 0; i < d.n && i < e.n; i++ {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		a, b := *d.at(i), *e.at(i)
		version, other := d.version, e.version
		same, err := object.SameOrEqual(c, a, b)
		if err != nil {
			return object.Unbound, err
		}
		if d.version != version || e.version != other {
			return object.Unbound, object.RuntimeErrorf("deque mutated during iteration")
		}
		if !same {
			if op == object.Eq || op == object.Ne {
				return object.Bool(op == object.Ne), nil
			}
			return object.Compare(c, op, a, b)
		}
	}
	return object.Compare(c, op, object.Int(int64(d.n)), object.Int(int64(e.n)))
}

// repeat makes the deque its items n times, as many of the last ones as maxlen allows.
func (d *deque) repeat(m *budget.Meter, n int64) error {
	if n <= 0 || d.n == 0 {
		d.clear()
		return nil
	}
	if d.limit >= 0 { // once it is full, another round changes nothing
		n = min(n, int64(d.limit/d.n)+2)
	}
	once, err := newDeque(m, -1)
	if err == nil {
		err = d.copyInto(m, once)
	}
	for i := int64(1); i < n && err == nil; i++ {
		err = once.copyInto(m, d)
	}
	return err
}
