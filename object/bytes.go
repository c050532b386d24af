package object

import "github.com/minipy/minipy/budget"

// Bytes is bytes or bytearray (by its kind). Only a bytearray's contents change, through methods that take the meter.
type Bytes struct {
	Header
	b []byte
}

const bytesSize = headerSize + 24

// NewBytes returns bytes that take over b, whose memory is charged here.
func NewBytes(m *budget.Meter, b []byte) (Value, error) { return newBytes(m, KindBytes, b) }

// NewByteArray returns a bytearray that takes over b, whose memory is charged here.
func NewByteArray(m *budget.Meter, b []byte) (Value, error) { return newBytes(m, KindByteArray, b) }

// NewBytesCopy returns bytes with a copy of b.
func NewBytesCopy(m *budget.Meter, b []byte) (Value, error) {
	if err := chargeBytes(m, len(b)); err != nil {
		return Unbound, err
	}
	return wrapBytes(KindBytes, append(make([]byte, 0, len(b)), b...)), nil
}

// MakeByteArray returns a bytearray of n zeros.
func MakeByteArray(m *budget.Meter, n int) (Value, error) {
	if err := chargeBytes(m, n); err != nil {
		return Unbound, err
	}
	return wrapBytes(KindByteArray, make([]byte, n)), nil
}

func chargeBytes(m *budget.Meter, n int) error {
	return m.Alloc(budget.SizeClassPointers(bytesSize) + budget.SizeClass(int64(n)))
}

func newBytes(m *budget.Meter, kind Kind, b []byte) (Value, error) {
	if err := chargeBytes(m, cap(b)); err != nil {
		return Unbound, err
	}
	return wrapBytes(kind, b), nil
}

func wrapBytes(kind Kind, b []byte) Value {
	o := &Bytes{b: b}
	o.Init(kind, o)
	return Value{ref: &o.Header}
}

// StaticBytes returns immortal bytes for constants.
func StaticBytes(b []byte) Value {
	o := &Bytes{b: b}
	o.Init(KindBytes, o)
	o.flags |= flagImmortal
	o.hash = HashBytes(b)
	return Value{ref: &o.Header}
}

// Bytes returns the bytes or bytearray behind v, or nil.
func (v Value) Bytes() (o *Bytes) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Bytes)
	}
	return
}

// Value returns the object as a Value.
func (o *Bytes) Value() Value { return Value{ref: &o.Header} }

// Bytes returns the contents, which must not be changed through it unless the object is a bytearray.
func (o *Bytes) Bytes() []byte { return o.b }

// Mutable reports whether the object is a bytearray.
func (o *Bytes) Mutable() bool { return o.kind == KindByteArray }

// Splice replaces the bytes [i, j) of a bytearray by p, charged.
func (o *Bytes) Splice(m *budget.Meter, i, j int, p []byte) error {
	n := len(o.b) - (j - i) + len(p)
	move := false
	if n != len(o.b) && o.viewed() {
		var err error
		if move, err = o.resizable(m); err != nil {
			return err
		}
	}
	if err := m.Steps(int64((len(o.b) - j + len(p)) / 64)); err != nil {
		return err
	}
	if n <= cap(o.b) && !move {
		old := len(o.b)
		if n > old {
			o.b = o.b[:n]
		}
		copy(o.b[i+len(p):n], o.b[j:old])
		copy(o.b[i:], p)
		o.b = o.b[:n]
		return nil
	}
	room := n + n/4 + 16
	if err := m.Alloc(budget.SizeClass(int64(room))); err != nil {
		return err
	}
	if err := m.Steps(int64(n / 64)); err != nil {
		return err
	}
	grown := make([]byte, n, room)
	copy(grown, o.b[:i])
	copy(grown[i:], p)
	copy(grown[i+len(p):], o.b[j:])
	o.b = grown
	return nil
}

// Trace implements Object.
func (o *Bytes) Trace(*Tracer) {}

// Size implements Object.
func (o *Bytes) Size() int64 {
	return budget.SizeClassPointers(bytesSize) + budget.SizeClass(int64(cap(o.b)))
}
