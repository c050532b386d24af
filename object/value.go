package object

import "math"

// Value is any Python value in 16 bytes. Ints that fit in 64 bits, floats, bools and None are held inline; everything else
// is a reference to a heap object, whose first field is its Header.
//
// Invariants:
//   - ref == nil means int, bits is the int64; so the zero Value is the int 0.
//   - ref == one of the tags below means an inline value of that tag's kind.
//   - otherwise ref points at the Header of a heap object; bits is 0, or for a str (and only there) possibly its hash.
//     Identity of heap objects is therefore identity of ref alone: use Same.
//   - Unbound is a sentinel of its own and never reaches a script.
type Value struct {
	bits uint64
	ref  *Header
}

// The tags of inline values. They are immortal: the walk passes them over.
var (
	floatTag   = Header{kind: KindFloat, flags: flagImmortal}
	boolTag    = Header{kind: KindBool, flags: flagImmortal}
	noneTag    = Header{kind: KindNone, flags: flagImmortal}
	unboundTag = Header{kind: KindUnbound, flags: flagImmortal}
	notImplTag = Header{kind: KindNotImplemented, flags: flagImmortal}
	ellipsTag  = Header{kind: KindEllipsis, flags: flagImmortal}
	rangeTag   = Header{kind: KindLoopState, flags: flagImmortal}
)

// The singletons.
var (
	None           = Value{ref: &noneTag}
	True           = Value{bits: 1, ref: &boolTag}
	False          = Value{ref: &boolTag}
	Unbound        = Value{ref: &unboundTag} // no value: an unset variable, a missing argument, a deleted entry
	NotImplemented = Value{ref: &notImplTag}
	Ellipsis       = Value{ref: &ellipsTag}
)

// Int returns the int i.
func Int(i int64) Value { return Value{bits: uint64(i)} }

// Float returns the float f.
func Float(f float64) Value { return Value{bits: math.Float64bits(f), ref: &floatTag} }

// Bool returns True or False.
func Bool(b bool) Value {
	if b {
		return True
	}
	return False
}

// BoolBit returns True for 1 and False for 0; the machine's loop uses it to make bools without a branch.
func BoolBit(bit uint64) Value { return Value{bits: bit, ref: &boolTag} }

// IsInt reports whether v is an int held inline (not a bool, not a big int).
func (v Value) IsInt() bool { return v.ref == nil }

// IsFloat reports whether v is a float.
func (v Value) IsFloat() bool { return v.ref == &floatTag }

// IsBool reports whether v is True or False.
func (v Value) IsBool() bool { return v.ref == &boolTag }

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.ref == &noneTag }

// IsUnbound reports whether v is the sentinel for no value.
func (v Value) IsUnbound() bool { return v.ref == &unboundTag }

// IsNotImplemented reports whether v is NotImplemented.
func (v Value) IsNotImplemented() bool { return v.ref == &notImplTag }

// AsInt returns the inline int (or bool, as 0 or 1); only meaningful when IsInt or IsBool.
func (v Value) AsInt() int64 { return int64(v.bits) }

// AsFloat returns the float; only meaningful when IsFloat.
func (v Value) AsFloat() float64 { return math.Float64frombits(v.bits) }

// AsBool returns the bool; only meaningful when IsBool.
func (v Value) AsBool() bool { return v.bits != 0 }

// Bits returns the inline payload.
func (v Value) Bits() uint64 { return v.bits }

// Ref returns the header v refers to: nil for an inline int, a tag for other inline values.
func (v Value) Ref() *Header { return v.ref }

// Kind returns the kind of v.
func (v Value) Kind() Kind {
	if v.ref == nil {
		return KindInt
	}
	return v.ref.kind
}

// Is reports whether v is of kind k; k must not be KindInt.
func (v Value) Is(k Kind) bool { return v.ref != nil && v.ref.kind == k }

// Object returns the heap object v refers to, or nil for inline values.
func (v Value) Object() (o Object) {
	if v.ref != nil {
		o = v.ref.self
	}
	return
}

// Same reports whether v and w are the same object, as Python's `is`. Equal inline ints are the same, and so are floats with the
// same bits.
func Same(v, w Value) bool {
	if v.ref != w.ref {
		return false
	}
	return v.bits == w.bits || v.ref != nil && v.ref.self != nil
}

// LoopInt is what a range loop keeps in a register in place of an iterator: a step, tagged so that no script value looks like it.
func LoopInt(step int64) Value { return Value{bits: uint64(step), ref: &rangeTag} }

// IsLoopInt reports whether v was made by LoopInt.
func (v Value) IsLoopInt() bool { return v.ref == &rangeTag }

// Bump adds n to an inline int in place, writing only its payload; for the loop states that the machine keeps in registers.
func (v *Value) Bump(n int64) { v.bits += uint64(n) }
