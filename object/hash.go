package object

import (
	"encoding/binary"
	"math"
	"math/bits"

	"github.com/minipy/minipy/budget"
)

// The hash of text is keyed, but the key is fixed: counts must be the same in every process. Flooding a table is no attack here, since every
// probe beyond the first is charged to the script that causes it.
const (
	hashKey0 = 0x9e3779b97f4a7c15
	hashKey1 = 0xbf58476d1ce4e5b9
)

// HashString returns the 32-bit hash of s, never 0. It folds eight bytes at a time through a 128-bit product, as
// wyhash does (Wang Yi, "wyhash", 2019).
func HashString(s string) uint32 {
	h := uint64(len(s)) ^ hashKey0
	for len(s) >= 8 {
		h = mix(h^load64(s), hashKey1)
		s = s[8:]
	}
	if len(s) > 0 {
		var tail uint64
		for i := 0; i < len(s); i++ {
			tail |= uint64(s[i]) << (8 * i)
		}
		h = mix(h^tail, hashKey0)
	}
	h = mix(h, hashKey1)
	if r := uint32(h ^ h>>32); r != 0 {
		return r
	}
	return 1
}

func load64(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func mix(a, b uint64) uint64 {
	high, low := bits.Mul64(a, b)
	return high ^ low
}

// HashBytes is HashString for bytes.
func HashBytes(b []byte) uint32 {
	h := uint64(len(b)) ^ hashKey0
	for len(b) >= 8 {
		h = mix(h^binary.LittleEndian.Uint64(b), hashKey1)
		b = b[8:]
	}
	var tail uint64
	for i, c := range b {
		tail |= uint64(c) << (8 * i)
	}
	h = mix(mix(h^tail, hashKey0), hashKey1)
	if r := uint32(h ^ h>>32); r != 0 {
		return r
	}
	return 1
}

// Parameters of CPython's numeric hash: reduction modulo the Mersenne prime 2**61-1, so that equal numbers of different
// types hash alike.
const (
	hashBits    = 61
	hashModulus = 1<<hashBits - 1
	HashInf     = 314159
	HashImag    = 1000003
)

// HashInt returns CPython's hash of i.
func HashInt(i int64) int64 {
	if i >= 0 && i < hashModulus {
		return i
	}
	neg := i < 0
	u := uint64(i)
	if neg {
		u = -u
	}
	h := int64(u % hashModulus)
	if neg {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// HashFloat returns CPython's hash of f; a NaN hashes to 0.
func HashFloat(f float64) int64 {
	if f == math.Trunc(f) && f >= -(1<<62) && f <= 1<<62 {
		return HashInt(int64(f))
	}
	if math.IsInf(f, 1) {
		return HashInf
	} else if math.IsInf(f, -1) {
		return -HashInf
	} else if math.IsNaN(f) {
		return 0
	}
	frac, exp := math.Frexp(math.Abs(f))
	var x uint64
	for frac != 0 {
		x = x<<28&hashModulus | x>>(hashBits-28)
		frac *= 1 << 28
		exp -= 28
		y := uint64(frac)
		frac -= float64(y)
		if x += y; x >= hashModulus {
			x -= hashModulus
		}
	}
	if exp %= hashBits; exp < 0 {
		exp += hashBits
	}
	x = x<<exp&hashModulus | x>>(hashBits-exp)
	h := int64(x)
	if f < 0 {
		h = -h
	}
	if h == -1 {
		return -2
	}
	return h
}

// Calls is what hashing, comparing and printing need of the machine when they meet an object whose class says how: each method is a nested
// run. It is nil where no such object can occur.
type Calls interface {
	Meter() *budget.Meter
	// Hash, Equal, Less, Compare, Repr and Str apply Python's protocols to instances of classes that scripts define.
	Hash(v Value) (int64, error)
	Equal(v, w Value) (bool, error)
	Less(v, w Value) (bool, error)
	Compare(op CompareOp, v, w Value) (Value, error)
	Repr(v Value) (string, error)
	Str(v Value) (string, error)
	// Truth and ToIndex are bool(v) and operator.index(v); ToFloat converts by __float__ or __index__, ok is false for what has neither.
	Truth(v Value) (bool, error)
	ToIndex(v Value) (Value, error)
	ToFloat(v Value) (f float64, ok bool, err error)
	// Buffer calls __buffer__ of an instance, which must return a memoryview; ReleaseBuffer its __release_buffer__, if it has one, and releases the view.
	Buffer(v Value, flags int64) (Value, error)
	ReleaseBuffer(v, view Value) error
	// NextID returns 1, 2, 3, ...: the identity hash of an object, given when it is first asked for.
	NextID() uint32
	// ID returns what id(v) shows.
	ID(v Value) int64
	// Enter and Leave bound recursion through nested data; Enter returns a RecursionError beyond the limit.
	Enter() error
	Leave()
}
