package object

import (
	"math"
	"math/big"
)

// Hash returns the hash under which v is filed in dicts and sets. Equal values have equal hashes, whatever their types: an int that fits in
// 64 bits is its own hash, and a float, bool or complex equal to one has the same. str, bytes, tuple and frozenset have 32-bit hashes.
//
// The error is TypeError for unhashable values, whatever a script's __hash__ raises, or a limit. c may be nil for constants.
// For an instance of a script's class c.Hash is asked, which must not come back here with the same instance.
func Hash(c Calls, v Value) (int64, error) {
	if v.ref == nil {
		return int64(v.bits), nil
	}
	switch v.ref.kind {
	case KindBool:
		return int64(v.bits), nil
	case KindFloat:
		return floatKeyBits(v.AsFloat()), nil
	case KindNone, KindNotImplemented, KindEllipsis:
		// Inline values file under their bits, which are 0 for these.
		return 0, nil
	case KindStr:
		return int64(v.Str().HashOf()), nil
	case KindBigInt:
		b := v.BigInt()
		if err := charge(c, int64(len(b.Bits())/8)); err != nil {
			return 0, err
		}
		return hashBig(b), nil
	case KindComplex:
		return hashComplex(v.Complex()), nil
	case KindBytes:
		o := v.Bytes()
		if o.hash != 0 {
			return int64(o.hash), nil
		}
		if err := charge(c, int64(len(o.b)/64)); err != nil {
			return 0, err
		}
		h := HashBytes(o.b)
		if o.flags&flagImmortal == 0 {
			o.hash = h
		}
		return int64(h), nil
	case KindTuple:
		return hashTuple(c, v.Tuple())
	case KindFrozenSet:
		return hashFrozenSet(c, v.Set())
	case KindRange:
		if r := v.WideRange(); r != nil {
			return hashWideRange(c, r)
		}
		return hashRange(v.Range()), nil
	case KindSlice:
		return hashSlice(c, v.Slice())
	case KindList, KindDict, KindSet, KindByteArray, KindNamespace:
		return 0, Unhashable(v)
	case KindMappingProxy: // that of the mapping: there are no views of views
		return Hash(c, v.MappingProxy().v)
	case KindDictView:
		if v.DictView().class == DictValuesClass {
			return IdentityHash(c, v), nil
		}
		return 0, Unhashable(v)
	case KindMemoryView:
		return hashMemoryView(c, v)
	case KindMethod:
		m := v.Method()
		if err := enter(c, ""); err != nil {
			return 0, err
		}
		h, err := Hash(c, m.fn)
		leave(c)
		if err != nil {
			return 0, err
		}
		return int64(mix(uint64(h), uint64(IdentityHash(c, m.self)))), nil
	case KindBuiltin:
		// Bound ones are made anew whenever they are looked up, and equal.
		o := v.Builtin()
		if o.self.IsUnbound() {
			return int64(HashString(o.name)), nil
		}
		return int64(mix(uint64(HashString(o.name)), uint64(IdentityHash(c, o.self)))), nil
	case KindOpaque:
		if o, ok := v.ref.self.(Hashed); ok {
			return o.HashValue(c)
		}
	}
	if scripted(v) && c != nil {
		return c.Hash(v)
	}
	if o, ok := v.ref.self.(Hashed); ok {
		return o.HashValue(c)
	}
	return IdentityHash(c, v), nil
}

// PyHash returns what hash(v) shows: CPython's own hash for numbers (reduced modulo 2**61-1, never -1), the hash of Hash for the rest.
func PyHash(c Calls, v Value) (int64, error) {
	switch v.Kind() {
	case KindInt, KindBool:
		return HashInt(v.AsInt()), nil
	case KindFloat:
		return HashFloat(v.AsFloat()), nil
	case KindNone:
		return 0xfca86420, nil
	case KindComplex:
		if z := v.Complex(); imag(z) == 0 {
			return HashFloat(real(z)), nil
		}
	}
	h, err := Hash(c, v)
	if h == -1 {
		h = -2
	}
	return h, err
}

// Unhashable returns the TypeError for a value without a hash.
func Unhashable(v Value) error { return TypeErrorf("unhashable type: '%s'", TypeName(v)) }

// IdentityHash returns the hash of an object that is equal only to itself. It is a number counted up per execution, kept in the object; shared
// objects, which may not be written, have one from their name.
func IdentityHash(c Calls, v Value) int64 {
	h := v.ref
	if h == nil || h.self == nil {
		return int64(v.bits)
	}
	if h.hash != 0 && h.kind != KindDict {
		return int64(h.hash)
	}
	if h.flags&flagImmortal != 0 || c == nil || h.kind == KindDict {
		return int64(staticHash(h))
	}
	h.hash = c.NextID()
	return int64(h.hash)
}

// staticHash returns a hash for a shared object, which has no number of its own.
func staticHash(h *Header) uint32 {
	switch o := h.self.(type) {
	case *Class:
		return HashString(o.FullName())
	case interface{ Name() string }:
		return HashString(o.Name())
	}
	return HashString("object") + uint32(h.kind)
}

// foldHash folds a hash to the 32 bits that Header has room for; the result is never 0.
func foldHash(h int64) uint32 {
	u := uint64(h)
	if r := uint32(u ^ u>>32); r != 0 {
		return r
	}
	return 1
}

// floatKeyBits returns the hash bits of a float: of the int it equals, if there is one in 64 bits.
func floatKeyBits(f float64) int64 {
	if f >= -(1<<63) && f < 1<<63 && f == math.Trunc(f) {
		return int64(f)
	}
	return HashFloat(f)
}

// hashBig returns CPython's hash of b: the remainder by 2**61-1, in which 2**64 counts as 8.
func hashBig(b *big.Int) int64 {
	var h uint64
	words := b.Bits()
	for i := len(words) - 1; i >= 0; i-- {
		w := uint64(words[i])
		h = h<<3&hashModulus | h>>(hashBits-3)
		h += w&hashModulus + w>>hashBits
		if h = h&hashModulus + h>>hashBits; h >= hashModulus {
			h -= hashModulus
		}
	}
	r := int64(h)
	if b.Sign() < 0 {
		r = -r
	}
	if r == -1 {
		return -2
	}
	return r
}

func hashComplex(z complex128) int64 {
	if imag(z) == 0 {
		return floatKeyBits(real(z))
	}
	return HashFloat(real(z)) + HashImag*HashFloat(imag(z))
}

// mixHash adds the hash of one item to that of the items before it.
func mixHash(h uint64, item int64) uint64 { return mix(h^uint64(item), hashKey1) + hashKey0 }

func hashTuple(c Calls, t *Tuple) (int64, error) {
	if t.hash != 0 {
		return int64(t.hash), nil
	}
	if err := charge(c, int64(len(t.items))); err != nil {
		return 0, err
	}
	h, plain := uint64(len(t.items))^hashKey0, 0 // plain counts the leading ints and strs, which cannot nest
	for _, v := range t.items {
		if v.ref == nil {
			h = mixHash(h, int64(v.bits))
		} else if s := v.Str(); s != nil {
			h = mixHash(h, int64(s.HashOf()))
		} else {
			break
		}
		plain++
	}
	if plain < len(t.items) {
		if err := enter(c, ""); err != nil {
			return 0, err
		}
		defer leave(c)
		for _, v := range t.items[plain:] {
			item, err := Hash(c, v)
			if err != nil {
				return 0, err
			}
			h = mixHash(h, item)
		}
	}
	folded := foldHash(int64(h))
	if t.flags&flagImmortal == 0 {
		t.hash = folded
	}
	return int64(folded), nil
}

// hashFrozenSet combines the members' hashes without regard to their order.
func hashFrozenSet(c Calls, s *Set) (int64, error) {
	if s.hash != 0 {
		return int64(s.hash), nil
	}
	if err := charge(c, int64(len(s.d.entries))); err != nil {
		return 0, err
	}
	var sum, xor uint64
	for i := s.d.Next(0); i >= 0; i = s.d.Next(i + 1) {
		h := mix(hashOfStored(s.d.entries[i].key)^hashKey0, hashKey1)
		sum += h
		xor ^= h
	}
	folded := foldHash(int64(mix(sum^uint64(s.d.live), hashKey1) ^ xor))
	if s.flags&flagImmortal == 0 {
		s.hash = folded
	}
	return int64(folded), nil
}

// hashOfStored returns the hash of a key as a table stores it.
func hashOfStored(k Value) uint64 { return storedBits(k) }

func hashRange(r *Range) int64 {
	h := mixHash(hashKey0, r.length)
	if r.length > 0 {
		h = mixHash(h, r.start)
	}
	if r.length > 1 {
		h = mixHash(h, r.step)
	}
	return int64(foldHash(int64(h)))
}

func hashWideRange(c Calls, r *WideRange) (int64, error) {
	if err := r.charge(c.Meter()); err != nil {
		return 0, err
	}
	h := mixHash(hashKey0, hashBig(r.length))
	if r.length.Sign() > 0 {
		h = mixHash(h, hashBig(r.start))
	}
	if !r.length.IsInt64() || r.length.Int64() > 1 {
		h = mixHash(h, hashBig(r.step))
	}
	return int64(foldHash(int64(h))), nil
}

func hashSlice(c Calls, s *Slice) (int64, error) {
	if err := enter(c, ""); err != nil {
		return 0, err
	}
	defer leave(c)
	h := uint64(hashKey1)
	for _, v := range [...]Value{s.start, s.stop, s.step} {
		item, err := Hash(c, v)
		if err != nil {
			return 0, err
		}
		h = mixHash(h, item)
	}
	return int64(foldHash(int64(h))), nil
}
