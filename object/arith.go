package object

import "math/big"

// BinaryOp is an arithmetic, bitwise or shift operator.
type BinaryOp uint8

// The binary operators.
const (
	OpAdd BinaryOp = iota
	OpSub
	OpMul
	OpDiv
	OpFloorDiv
	OpMod
	OpPow
	OpLShift
	OpRShift
	OpAnd
	OpOr
	OpXor
	OpMatMul
	BinaryOpCount
)

var binaryOps = [BinaryOpCount]struct{ symbol, name string }{
	OpAdd: {"+", "add"}, OpSub: {"-", "sub"}, OpMul: {"*", "mul"}, OpDiv: {"/", "truediv"}, OpFloorDiv: {"//", "floordiv"}, OpMod: {"%", "mod"},
	OpPow: {"**", "pow"}, OpLShift: {"<<", "lshift"}, OpRShift: {">>", "rshift"}, OpAnd: {"&", "and"}, OpOr: {"|", "or"}, OpXor: {"^", "xor"},
	OpMatMul: {"@", "matmul"},
}

// binaryMethods holds the special methods of each operator, so that asking for one allocates nothing.
var binaryMethods = func() (table [BinaryOpCount][3]string) {
	for op, o := range binaryOps {
		table[op] = [3]string{"__" + o.name + "__", "__r" + o.name + "__", "__i" + o.name + "__"}
	}
	return table
}()

// Symbol returns the operator as it is written: "+".
func (op BinaryOp) Symbol() string { return binaryOps[op].symbol }

// String returns the operator as it is written.
func (op BinaryOp) String() string { return binaryOps[op].symbol }

// Method returns the special method of the left operand: "__add__".
func (op BinaryOp) Method() string { return binaryMethods[op][0] }

// ReflectedMethod returns the special method of the right operand: "__radd__".
func (op BinaryOp) ReflectedMethod() string { return binaryMethods[op][1] }

// InplaceMethod returns the special method of augmented assignment: "__iadd__".
func (op BinaryOp) InplaceMethod() string { return binaryMethods[op][2] }

// The numeric tower. bool ranks as int.
const (
	rankNone = iota
	rankInt
	rankBig
	rankFloat
	rankComplex
)

// rankByKind gives the rank of every kind of number, 0 for the rest.
var rankByKind = [kindCount]uint8{KindInt: rankInt, KindBool: rankInt, KindBigInt: rankBig, KindFloat: rankFloat, KindComplex: rankComplex}

// rankOf returns the place of v in the numeric tower, rankNone when it is no number.
func rankOf(v Value) int {
	if v.ref == nil {
		return rankInt
	}
	return int(rankByKind[v.ref.kind])
}

// Binary applies op to values of builtin types; an instance of a class derived from a builtin type counts as the value it carries. The
// result is NotImplemented when the types have no such operation: the machine then tries special methods and raises BinaryTypeError. Everything is
// charged before it is done.
func Binary(c Calls, op BinaryOp, a, b Value) (Value, error) {
	ra, rb := rankOf(a), rankOf(b)
	if ra > 0 && rb > 0 {
		return binaryNumbers(c, op, a, b, max(ra, rb))
	}
	if o, ok := a.Object().(Operand); ok {
		if v, err := o.Operate(c, op, b, false); err != nil || !v.IsNotImplemented() {
			return v, err
		}
	}
	if o, ok := b.Object().(Operand); ok {
		if v, err := o.Operate(c, op, a, true); err != nil || !v.IsNotImplemented() {
			return v, err
		}
	}
	if text := BuiltinPart(a); op == OpMod && (text.Is(KindStr) || text.Is(KindBytes) || text.Is(KindByteArray)) {
		return PercentFormat(c, text, b) // b stays what it is: it may print itself in its own way
	}
	if pa, pb := BuiltinPart(a), BuiltinPart(b); pa.ref != a.ref || pb.ref != b.ref {
		if op == OpOr && pa.Dict() != nil && pb.Dict() != nil {
			var err error
			if pa, err = plainDict(c, a, pa); err != nil {
				return Unbound, err
			}
			if pb, err = plainDict(c, b, pb); err != nil {
				return Unbound, err
			}
		}
		return Binary(c, op, pa, pb)
	}
	switch op {
	case OpAdd:
		return concat(c, a, b)
	case OpMul:
		return repeat(c, a, b)
	case OpOr:
		if v, err := joinDicts(c, a, b); err != nil || !v.IsNotImplemented() {
			return v, err
		}
		if v, err := setOperation(c, op, a, b); err != nil || !v.IsNotImplemented() {
			return v, err
		}
		return unionOf(c, a, b)
	case OpAnd, OpXor, OpSub:
		return setOperation(c, op, a, b)
	}
	return NotImplemented, nil
}

// binaryNumbers applies op to two numbers; rank is the higher of theirs.
func binaryNumbers(c Calls, op BinaryOp, a, b Value, rank int) (Value, error) {
	m := c.Meter()
	switch rank {
	case rankInt:
		if a.ref != nil && b.ref != nil {
			switch op {
			case OpAnd:
				return BoolBit(a.bits & b.bits), nil
			case OpOr:
				return BoolBit(a.bits | b.bits), nil
			case OpXor:
				return BoolBit(a.bits ^ b.bits), nil
			}
		}
		return intArith(m, op, int64(a.bits), int64(b.bits))
	case rankBig:
		return bigArith(m, op, a.AsBig(), b.AsBig())
	case rankFloat:
		if op > OpPow {
			return NotImplemented, nil
		}
		x, err := numberToFloat(a)
		if err != nil {
			return Unbound, err
		}
		y, err := numberToFloat(b)
		if err != nil {
			return Unbound, err
		}
		return floatArith(m, op, x, y)
	}
	x, err := numberToComplex(a)
	if err != nil {
		return Unbound, err
	}
	y, err := numberToComplex(b)
	if err != nil {
		return Unbound, err
	}
	v, _, err := complexArith(m, op, x, y)
	return v, err
}

// numberToFloat converts a number that is no complex.
func numberToFloat(v Value) (float64, error) {
	switch {
	case v.IsFloat():
		return v.AsFloat(), nil
	case v.ref == nil || v.ref == &boolTag:
		return float64(int64(v.bits)), nil
	}
	return bigToFloat(v.BigInt())
}

func numberToComplex(v Value) (complex128, error) {
	if rankOf(v) == rankComplex {
		return v.Complex(), nil
	}
	f, err := numberToFloat(v)
	return complex(f, 0), err
}

// sequenceKind reports whether v is a sequence that + and * build upon.
func sequenceKind(v Value) bool {
	switch BuiltinPart(v).Kind() {
	case KindStr, KindBytes, KindByteArray, KindTuple, KindList:
		return true
	}
	return false
}

// BinaryTypeError is the TypeError for operands that have no op, in CPython's words; inplace says that it was an augmented assignment.
func BinaryTypeError(op BinaryOp, a, b Value, inplace bool) error {
	switch op {
	case OpAdd:
		switch BuiltinPart(a).Kind() {
		case KindStr, KindTuple, KindList:
			name := ClassOf(BuiltinPart(a)).name
			return TypeErrorf("can only concatenate %s (not \"%s\") to %s", name, TypeName(b), name)
		case KindBytes, KindByteArray:
			return TypeErrorf("can't concat %s to %s", TypeName(b), TypeName(a))
		}
	case OpMul:
		if sequenceKind(a) {
			return TypeErrorf("can't multiply sequence by non-int of type '%s'", TypeName(b))
		}
		// Augmented assignment does not look at the right operand when the left one is a container.
		if _, container := Len(a); sequenceKind(b) && !(inplace && container) {
			return TypeErrorf("can't multiply sequence by non-int of type '%s'", TypeName(a))
		}
	}
	symbol := op.Symbol()
	switch {
	case inplace:
		symbol += "="
	case op == OpPow:
		symbol = "** or pow()"
	}
	hint := ""
	if f := a.Builtin(); op == OpRShift && f != nil && f.self.IsUnbound() && f.name == "print" && !inplace {
		hint = `. Did you mean "print(<message>, file=<output_stream>)"?`
	}
	return TypeErrorf("unsupported operand type(s) for %s: '%s' and '%s'%s", symbol, TypeName(a), TypeName(b), hint)
}

// Inplace is augmented assignment on builtin types: list += and *=, set |= &= -= ^=, dict |= and bytearray += *= change a and return it;
// NotImplemented for everything else. list += takes lists and tuples; for other iterables the result is NotImplemented and the machine extends. dict |= takes
// dicts and iterables of pairs; for a script's mapping the result is NotImplemented.
func Inplace(c Calls, op BinaryOp, a, b Value) (Value, error) {
	if a.ref == nil || a.ref.self == nil {
		return NotImplemented, nil
	}
	m := c.Meter()
	target, source := BuiltinPart(a), BuiltinPart(b)
	switch o := target.ref.self.(type) {
	case *List:
		switch op {
		case OpAdd:
			if items, ok := itemsOf(source); ok {
				return a, o.Extend(m, items)
			}
			return NotImplemented, nil
		case OpMul:
			if n, ok, err := repeatCount(source); err != nil {
				return Unbound, err
			} else if ok {
				return a, o.repeatInPlace(m, n)
			}
		}
	case *MappingProxy:
		if op == OpOr {
			return Unbound, TypeErrorf("'|=' is not supported by mappingproxy; use '|' instead")
		}
	case *Set:
		if other, ok := source.Object().(*Set); ok && !o.Frozen() {
			switch op {
			case OpOr, OpAnd, OpSub, OpXor:
				return a, o.update(c, op, other)
			}
		}
	case *Dict:
		if source.Dict() != nil && op == OpOr {
			source, err := plainDict(c, b, source)
			if err != nil {
				return Unbound, err
			}
			return a, o.Merge(c, source.Dict())
		}
		if op == OpOr && !scripted(b) {
			return a, o.updatePairs(c, b)
		}
	case *Bytes:
		if !o.Mutable() {
			break
		}
		switch op {
		case OpAdd:
			p, ok, err := bytesTaken(c, b)
			if err != nil {
				return Unbound, err
			}
			if ok {
				return a, o.Splice(m, len(o.b), len(o.b), p)
			}
			return Unbound, TypeErrorf("can't concat %s to %s", TypeName(b), TypeName(a))
		case OpMul:
			if n, ok, err := repeatCount(source); err != nil {
				return Unbound, err
			} else if ok {
				p, err := repeatBytes(m, o.b, n)
				if err == nil && len(p) != len(o.b) {
					err = o.replace(m, p)
				}
				return a, err
			}
		}
	}
	return NotImplemented, nil
}

// itemsOf returns the items of a list or tuple, not to be changed.
func itemsOf(v Value) ([]Value, bool) {
	switch o := v.Object().(type) {
	case *List:
		return o.items, true
	case *Tuple:
		return o.items, true
	}
	return nil, false
}

// bigZero is the int 0, not to be changed.
var bigZero = new(big.Int)
