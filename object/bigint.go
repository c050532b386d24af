package object

import (
	"math/big"

	"github.com/minipy/minipy/budget"
)

// BigInt is an int that does not fit in 64 bits. Its value is never changed.
type BigInt struct {
	Header
	b *big.Int
}

const bigIntSize = headerSize + 8

// spareWords is how many words more than it needs a result of math/big may have: one for a carry, four for what comes next.
const spareWords = 5

// bigBytes returns the charge for a big int of the given number of bits: the object, the big.Int and its words, of which math/big allocates up to five
// more than it needs.
func bigBytes(bits int) int64 {
	return budget.SizeClassPointers(bigIntSize) + 32 + budget.SizeClass((int64(bits+63)/64+spareWords)*8)
}

// ChargeBig charges for a result of the given number of bits, before it is computed.
func ChargeBig(m *budget.Meter, bits int64) error {
	if bits > 1<<40 {
		return m.Alloc(budget.Unlimited / 2)
	}
	return m.Alloc(bigBytes(int(bits)))
}

// NewBig returns the int b, which becomes the object's own: inline when it fits. Its memory is charged here.
func NewBig(m *budget.Meter, b *big.Int) (Value, error) {
	if b.IsInt64() {
		return Int(b.Int64()), nil
	}
	if err := m.Alloc(bigBytes(b.BitLen())); err != nil {
		return Unbound, err
	}
	return wrapBig(b), nil
}

// wrapBig is NewBig for a result that was charged before it was computed.
func wrapBig(b *big.Int) Value {
	if b.IsInt64() {
		return Int(b.Int64())
	}
	// Remainders and the like come in the room that their computation took.
	if words := b.Bits(); cap(words) > len(words)+spareWords+len(words)/16 {
		b = new(big.Int).Set(b)
	}
	o := &BigInt{b: b}
	o.Init(KindBigInt, o)
	return Value{ref: &o.Header}
}

// StaticBig returns an immortal int for constants.
func StaticBig(b *big.Int) Value {
	v := wrapBig(b)
	if v.ref != nil {
		v.ref.flags |= flagImmortal
	}
	return v
}

// BigInt returns the value of a big int, or nil when v is none (also for inline ints). It must not be changed.
func (v Value) BigInt() *big.Int {
	if v.ref != nil {
		if o, ok := v.ref.self.(*BigInt); ok {
			return o.b
		}
	}
	return nil
}

// AsBig returns an int or bool of any size as a big.Int that must not be changed; nil when v is no int.
func (v Value) AsBig() *big.Int {
	if v.ref == nil || v.ref == &boolTag {
		return big.NewInt(int64(v.bits))
	}
	return v.BigInt()
}

// Trace implements Object.
func (o *BigInt) Trace(*Tracer) {}

// Size implements Object.
func (o *BigInt) Size() int64 { return bigBytes(o.b.BitLen()) }
