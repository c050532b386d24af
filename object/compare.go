package object

import (
	"bytes"
	"math"
	"math/big"
)

// CompareOp is a rich comparison.
type CompareOp uint8

// The rich comparisons, numbered as CPython numbers them.
const (
	Lt CompareOp = iota
	Le
	Eq
	Ne
	Gt
	Ge
)

var compareOps = [...]struct{ symbol, method string }{
	Lt: {"<", "__lt__"}, Le: {"<=", "__le__"}, Eq: {"==", "__eq__"}, Ne: {"!=", "__ne__"}, Gt: {">", "__gt__"}, Ge: {">=", "__ge__"},
}

// String returns the operator's symbol.
func (op CompareOp) String() string { return compareOps[op].symbol }

// Method returns the name of the special method.
func (op CompareOp) Method() string { return compareOps[op].method }

// Swapped returns the comparison that holds between b and a when op holds between a and b; its method is the reflected one.
func (op CompareOp) Swapped() CompareOp { return [...]CompareOp{Gt, Ge, Eq, Ne, Lt, Le}[op] }

// holds reports whether op holds between two things that compare as cmp (negative, zero, positive).
func (op CompareOp) holds(cmp int) bool {
	switch op {
	case Lt:
		return cmp < 0
	case Le:
		return cmp <= 0
	case Eq:
		return cmp == 0
	case Ne:
		return cmp != 0
	case Gt:
		return cmp > 0
	}
	return cmp >= 0
}

// CompareTypeError is the TypeError for two values that cannot be ordered.
func CompareTypeError(op CompareOp, a, b Value) error {
	return TypeErrorf("'%s' not supported between instances of '%s' and '%s'", op, TypeName(a), TypeName(b))
}

const inComparison = " in comparison"

// Equal reports whether a == b. Scripts' classes are asked through c.Equal. NaN is not equal to itself: see SameOrEqual.
func Equal(c Calls, a, b Value) (bool, error) {
	if a.ref == b.ref {
		if a.ref == nil {
			return a.bits == b.bits, nil
		}
		if s := a.Str(); s != nil {
			return true, nil
		}
	} else if s, t := a.Str(), b.Str(); s != nil && t != nil {
		return equalStr(c, s, t)
	}
	if scripted(a) || scripted(b) {
		if done, same, err := equalOpaque(c, a, b); done || err != nil {
			return same, err
		}
		if c == nil {
			return Same(a, b), nil
		}
		return c.Equal(a, b)
	}
	v, err := Compare(c, Eq, a, b)
	if err != nil || !v.IsNotImplemented() {
		return v.bits != 0, err
	}
	return Same(a, b), nil
}

// equalOpaque compares library objects that compare themselves.
func equalOpaque(c Calls, a, b Value) (done, same bool, err error) {
	o, ok := a.Object().(Compared)
	if !ok || b.Is(KindInstance) {
		return false, false, nil
	}
	v, err := o.CompareWith(c, Eq, b)
	if err != nil || !v.IsNotImplemented() {
		return true, v.bits != 0, err
	}
	if scripted(b) {
		return false, false, nil
	}
	return true, Same(a, b), nil
}

// SameOrEqual is how containers compare their items: identical or equal.
func SameOrEqual(c Calls, a, b Value) (bool, error) {
	if Same(a, b) {
		return true, nil
	}
	return Equal(c, a, b)
}

func equalStr(c Calls, s, t *Str) (bool, error) {
	if len(s.s) != len(t.s) || s.hash != 0 && t.hash != 0 && s.hash != t.hash {
		return false, nil
	}
	if len(s.s) >= 64 {
		if err := charge(c, int64(len(s.s)/64)); err != nil {
			return false, err
		}
	}
	return s.s == t.s, nil
}

// Compare applies op to values of builtin types; an instance counts as the builtin value it carries. The result is a bool, or NotImplemented when the
// types do not compare: the machine then raises CompareTypeError or, for == and != with an operand that is no builtin value, takes identity. The machine must have looked for methods that a script
// defined on the operands' own classes before it calls this.
func Compare(c Calls, op CompareOp, a, b Value) (Value, error) {
	if a.ref == nil && b.ref == nil {
		x, y := int64(a.bits), int64(b.bits)
		return Bool(op.holds(order(x, y))), nil
	}
	a, b = BuiltinPart(a), BuiltinPart(b)
	if ra := rankOf(a); ra > 0 {
		rb := rankOf(b)
		if rb == 0 {
			return compareOpaque(c, op, a, b)
		}
		return compareNumbers(c, op, a, b, max(ra, rb))
	}
	if a.ref == nil || b.ref == nil {
		return compareOpaque(c, op, a, b)
	}
	switch x := a.ref.self.(type) {
	case *Str:
		if y, ok := b.ref.self.(*Str); ok {
			return compareStrs(c, op, x, y)
		}
	case *MemoryView:
		return compareViews(c, op, a, b)
	case *Instance:
		if (b.Is(KindMemoryView) || b.Is(KindByteArray)) && ownBuffer(a) {
			return Compare(c, op.Swapped(), b, a)
		}
	case Buffer:
		if b.Is(KindMemoryView) {
			return compareViews(c, op, a, b)
		}
	case *Bytes:
		if view := b.MemoryView(); view != nil && (!a.Is(KindByteArray) || (op == Eq || op == Ne) && view.refuse(0) != nil) {
			return compareViews(c, op, a, b)
		}
		if _, other := b.ref.self.(Buffer); other && !a.Is(KindByteArray) {
			return NotImplemented, nil // only a bytearray looks at the bytes of whatever has some
		}
		p, _ := BytesOf(a)
		q, ok := BytesOf(b)
		if a.Is(KindByteArray) && ownBuffer(b) {
			var err error
			if q, ok, err = bytesTaken(c, b); err != nil {
				return Unbound, err
			}
		}
		if ok {
			if err := charge(c, int64(min(len(p), len(q))/64)); err != nil {
				return Unbound, err
			}
			return Bool(op.holds(bytes.Compare(p, q))), nil
		}
	case *Tuple:
		if y, ok := b.ref.self.(*Tuple); ok {
			return compareItems(c, op, &x.items, &y.items)
		}
	case *List:
		if y, ok := b.ref.self.(*List); ok {
			if x == y && (op == Eq || op == Ne) {
				return Bool(op == Eq), nil
			}
			return compareItems(c, op, &x.items, &y.items)
		}
	case *Dict:
		if y, ok := b.ref.self.(*Dict); ok && (op == Eq || op == Ne) {
			same, err := equalDicts(c, x, y)
			return Bool(same == (op == Eq)), err
		}
	case *Set, *DictView:
		return compareSets(c, op, a, b)
	case *Range:
		if y, ok := b.ref.self.(*Range); ok && (op == Eq || op == Ne) {
			same := x.length == y.length && (x.length == 0 || x.start == y.start && (x.length == 1 || x.step == y.step))
			return Bool(same == (op == Eq)), nil
		}
		if y := b.WideRange(); y != nil && (op == Eq || op == Ne) {
			return Bool(y.sameAs(x) == (op == Eq)), nil
		}
	case *WideRange:
		if y, ok := b.ref.self.(*WideRange); ok && (op == Eq || op == Ne) {
			return Bool(x.equal(y) == (op == Eq)), x.charge(c.Meter())
		}
		if b.Range() != nil && (op == Eq || op == Ne) {
			return Bool(x.sameAs(b.Range()) == (op == Eq)), nil
		}
	case *Slice:
		if y, ok := b.ref.self.(*Slice); ok {
			p, q := []Value{x.start, x.stop, x.step}, []Value{y.start, y.stop, y.step}
			return compareItems(c, op, &p, &q)
		}
	case *MappingProxy:
		if y := b.MappingProxy(); y != nil {
			b = y.v
		}
		return c.Compare(op, x.v, b)
	case *Namespace:
		if y, ok := b.ref.self.(*Namespace); ok && (op == Eq || op == Ne) {
			same, err := equalDicts(c, &x.d, &y.d)
			return Bool(same == (op == Eq)), err
		}
	case *Method:
		if y, ok := b.ref.self.(*Method); ok && (op == Eq || op == Ne) {
			return Bool((Same(x.fn, y.fn) && Same(x.self, y.self)) == (op == Eq)), nil
		}
	case *Builtin:
		if y, ok := b.ref.self.(*Builtin); ok && (op == Eq || op == Ne) {
			return Bool((x == y || x.impl == y.impl && Same(x.self, y.self)) == (op == Eq)), nil
		}
	case *GenericAlias:
		if y, ok := b.ref.self.(*GenericAlias); ok && (op == Eq || op == Ne) {
			same, err := equalAliases(c, x, y)
			return Bool(same == (op == Eq)), err
		}
	case *Union:
		if y, ok := b.ref.self.(*Union); ok && (op == Eq || op == Ne) {
			same, err := equalUnions(c, x, y)
			return Bool(same == (op == Eq)), err
		}
	}
	return compareOpaque(c, op, a, b)
}

// compareOpaque handles what no builtin type compares: library objects on either side, and the identity of singletons.
func compareOpaque(c Calls, op CompareOp, a, b Value) (Value, error) {
	if y := b.MappingProxy(); y != nil {
		return c.Compare(op.Swapped(), y.v, a)
	}
	if o, ok := a.Object().(Compared); ok {
		if v, err := o.CompareWith(c, op, b); err != nil || !v.IsNotImplemented() {
			return v, err
		}
	}
	if o, ok := b.Object().(Compared); ok {
		if v, err := o.CompareWith(c, op.Swapped(), a); err != nil || !v.IsNotImplemented() {
			return v, err
		}
	}
	if (op == Eq || op == Ne) && !scripted(a) && !scripted(b) {
		return Bool(Same(a, b) == (op == Eq)), nil
	}
	return NotImplemented, nil
}

func order(x, y int64) int {
	switch {
	case x < y:
		return -1
	case x > y:
		return 1
	}
	return 0
}

func compareStrs(c Calls, op CompareOp, x, y *Str) (Value, error) {
	if op == Eq || op == Ne {
		same, err := equalStr(c, x, y)
		return Bool(same == (op == Eq)), err
	}
	if n := min(len(x.s), len(y.s)); n >= 64 {
		if err := charge(c, int64(n/64)); err != nil {
			return Unbound, err
		}
	}
	// Byte order is code point order in UTF-8, surrogates included.
	switch {
	case x.s < y.s:
		return Bool(op.holds(-1)), nil
	case x.s > y.s:
		return Bool(op.holds(1)), nil
	}
	return Bool(op.holds(0)), nil
}

// Less reports whether a < b, for sorting. TypeError when they cannot be ordered.
func Less(c Calls, a, b Value) (bool, error) {
	switch {
	case a.ref == b.ref && a.ref == nil:
		return int64(a.bits) < int64(b.bits), nil
	case a.ref == b.ref && a.ref == &floatTag:
		return a.AsFloat() < b.AsFloat(), nil
	}
	if s, t := a.Str(), b.Str(); s != nil && t != nil && len(s.s) < 64 {
		return s.s < t.s, nil
	}
	if t, u := a.Tuple(), b.Tuple(); t != nil && u != nil {
		v, err := compareItems(c, Lt, &t.items, &u.items)
		return v.bits != 0, err
	}
	if scripted(a) || scripted(b) {
		return c.Less(a, b)
	}
	v, err := Compare(c, Lt, a, b)
	if err == nil && v.IsNotImplemented() {
		err = CompareTypeError(Lt, a, b)
	}
	return v.bits != 0, err
}

// compareNumbers compares ints, floats and complex numbers exactly; rank is the higher of theirs.
func compareNumbers(c Calls, op CompareOp, a, b Value, rank int) (Value, error) {
	switch rank {
	case rankInt:
		return Bool(op.holds(order(a.AsInt(), b.AsInt()))), nil
	case rankBig:
		x, y := a.AsBig(), b.AsBig()
		if err := charge(c, int64(min(len(x.Bits()), len(y.Bits()))/8)); err != nil {
			return Unbound, err
		}
		return Bool(op.holds(x.Cmp(y))), nil
	case rankFloat:
		cmp, ordered := compareFloats(a, b)
		if !ordered {
			return Bool(op == Ne), nil
		}
		return Bool(op.holds(cmp)), nil
	}
	if op != Eq && op != Ne {
		return NotImplemented, nil
	}
	x, xok := complexParts(a)
	y, yok := complexParts(b)
	same := xok && yok && x == y
	if !xok || !yok { // a big int that no float equals exactly may still be compared with a real part
		same = false
		if xok && imag(x) == 0 {
			cmp, ordered := compareFloats(Float(real(x)), b)
			same = ordered && cmp == 0
		} else if yok && imag(y) == 0 {
			cmp, ordered := compareFloats(a, Float(real(y)))
			same = ordered && cmp == 0
		}
	}
	return Bool(same == (op == Eq)), nil
}

// complexParts returns a number as a complex; ok is false for ints that no float represents.
func complexParts(v Value) (complex128, bool) {
	switch rankOf(v) {
	case rankFloat:
		return complex(v.AsFloat(), 0), true
	case rankComplex:
		return v.Complex(), true
	case rankInt:
		f := float64(v.AsInt())
		return complex(f, 0), compareIntFloat(v.AsInt(), f) == 0
	}
	return 0, false
}

// compareFloats compares two numbers of which at least one is a float; ordered is false when one is NaN.
func compareFloats(a, b Value) (cmp int, ordered bool) {
	if !a.IsFloat() {
		cmp, ordered = compareFloats(b, a)
		return -cmp, ordered
	}
	f := a.AsFloat()
	if math.IsNaN(f) {
		return 0, false
	}
	switch rankOf(b) {
	case rankFloat:
		g := b.AsFloat()
		switch {
		case f < g:
			return -1, true
		case f > g:
			return 1, true
		}
		return 0, f == g
	case rankInt:
		return -compareIntFloat(b.AsInt(), f), true
	}
	return -compareBigFloat(b.AsBig(), f), true
}

// compareIntFloat compares i with f, which is no NaN, exactly.
func compareIntFloat(i int64, f float64) int {
	switch {
	case f >= 1<<63:
		return -1
	case f < -1<<63:
		return 1
	}
	whole := math.Trunc(f)
	if cmp := order(i, int64(whole)); cmp != 0 {
		return cmp
	}
	switch {
	case f > whole:
		return -1
	case f < whole:
		return 1
	}
	return 0
}

// compareBigFloat compares b, which does not fit in 64 bits, with f, which is no NaN, exactly.
func compareBigFloat(b *big.Int, f float64) int {
	switch {
	case math.IsInf(f, 1):
		return -1
	case math.IsInf(f, -1):
		return 1
	case math.Abs(f) < 1<<62 || (f < 0) != (b.Sign() < 0):
		return b.Sign()
	case b.BitLen() > 1100:
		return b.Sign()
	}
	whole, _ := new(big.Float).SetFloat64(f).Int(nil) // f is integral: it is beyond 2**53
	return b.Cmp(whole)
}
