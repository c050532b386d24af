package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// scripted reports whether v belongs to a class that a script (or a library in Python) defined, so that special methods must be looked up.
func scripted(v object.Value) bool {
	switch v.Kind() {
	case object.KindInstance, object.KindException, object.KindOpaque:
		return true
	case object.KindClass:
		return !v.Class().Meta().IsStatic()
	}
	return false
}

// binaryOps maps opcodes to operators.
var binaryOps = map[bytecode.Op]object.BinaryOp{
	bytecode.Add: object.OpAdd, bytecode.AddI: object.OpAdd, bytecode.AddK: object.OpAdd, bytecode.KAdd: object.OpAdd,
	bytecode.Sub: object.OpSub, bytecode.SubI: object.OpSub, bytecode.SubK: object.OpSub, bytecode.KSub: object.OpSub,
	bytecode.Mul: object.OpMul, bytecode.MulI: object.OpMul, bytecode.MulK: object.OpMul, bytecode.KMul: object.OpMul,
	bytecode.Div: object.OpDiv, bytecode.DivK: object.OpDiv, bytecode.KDiv: object.OpDiv,
	bytecode.FloorDiv: object.OpFloorDiv, bytecode.FloorDivI: object.OpFloorDiv,
	bytecode.Mod: object.OpMod, bytecode.ModI: object.OpMod, bytecode.Pow: object.OpPow,
	bytecode.LShift: object.OpLShift, bytecode.LShiftI: object.OpLShift, bytecode.RShift: object.OpRShift, bytecode.RShiftI: object.OpRShift,
	bytecode.And: object.OpAnd, bytecode.AndI: object.OpAnd, bytecode.Or: object.OpOr, bytecode.Xor: object.OpXor, bytecode.MatMul: object.OpMatMul,
}

// binaryTable is binaryOps as an array, for speed.
var binaryTable = func() (table [bytecode.NumOps]object.BinaryOp) {
	for op, b := range binaryOps {
		table[op] = b
	}
	return table
}()

// operands returns the operands of an arithmetic instruction and whether it is the in-place form.
func (t *Thread) operands(in bytecode.Instr) (x, y object.Value, inplace bool) {
	regs := t.regs()
	switch in.Op() {
	case bytecode.AddI, bytecode.SubI, bytecode.MulI, bytecode.FloorDivI, bytecode.ModI, bytecode.AndI, bytecode.LShiftI, bytecode.RShiftI:
		return regs[in.B()], object.Int(int64(in.Imm())), in.C() != 0
	case bytecode.AddK, bytecode.SubK, bytecode.MulK, bytecode.DivK:
		return regs[in.B()], t.top().code.Consts[in.Imm()], in.C() != 0
	case bytecode.KAdd, bytecode.KSub, bytecode.KMul, bytecode.KDiv:
		return t.top().code.Consts[in.Imm()], regs[in.B()], false
	}
	return regs[in.B()], regs[in.C()], in.Imm() != 0
}

// binary does an arithmetic instruction, from the given attempt on: 0 the in-place method, 1 the reflected method of a right operand whose
// class derives from the left one's, 2 the left operand's method, 3 the right operand's reflected one, 4 failure. (Python
// reference, 3.3.8.)
func (t *Thread) binary(in bytecode.Instr, attempt uint8) error {
	x, y, inplace := t.operands(in)
	op := binaryTable[in.Op()]
	if s, u := x.Str(), y.Str(); s != nil && u != nil && op == object.OpAdd {
		v, err := s.Concat(t.meter, u)
		if err == nil {
			t.regs()[in.A()] = v
		}
		return err
	}
	sx, sy := scripted(x), scripted(y)
	if !sx && !sy {
		return t.binaryBuiltin(in, op, x, y, inplace)
	}
	cx, cy := object.ClassOf(x), object.ClassOf(y)
	first := sy && cx != cy && reflectedFirst(op, x, cx, cy)
	for ; attempt < 4; attempt++ {
		var method object.Value
		var self bool
		var err error
		receiver, other := x, y
		switch attempt {
		case 0:
			if inplace && sx {
				method, self, err = t.special(x, inplaceNames[op])
			} else {
				continue
			}
		case 1:
			if !first {
				continue
			}
			receiver, other = y, x
			method, self, err = t.special(y, reflectedNames[op])
		case 2:
			if !sx {
				if !takes(x, object.BuiltinPart(y)) {
					continue
				}
				if inplace && object.BuiltinPart(y) != y {
					if fill := fillMethod(op, x, y); !fill.IsUnbound() {
						return t.invokeAbove(target{cont: contStore, dst: in.A()}, fill, x, y)
					}
					if v, err := object.Inplace(t, op, x, y); err != nil {
						return err
					} else if !v.IsNotImplemented() {
						t.regs()[in.A()] = v
						return nil
					}
				}
				v, err := object.Binary(t, op, x, y)
				if err != nil {
					return err
				}
				if v.IsNotImplemented() || object.BuiltinPart(y) == y && op != object.OpMod {
					continue
				}
				t.regs()[in.A()] = v
				return nil
			}
			method, self, err = t.special(x, methodNames[op])
		case 3:
			if !sy || cx == cy || first {
				continue
			}
			receiver, other = y, x
			method, self, err = t.special(y, reflectedNames[op])
		}
		if err != nil {
			return err
		}
		if !method.IsUnbound() {
			return t.callSpecial(target{cont: contBinary, phase: attempt}, method, self, receiver, other)
		}
	}
	// Library objects that do arithmetic themselves have no methods to look up.
	if inplace && !sx {
		var err error
		if _, y, err = t.repetition(op, x, y); err != nil {
			return err
		}
		return t.binaryBuiltin(in, op, x, y, true)
	}
	x, y, err := t.repetition(op, x, y)
	if err != nil {
		return err
	}
	v, err := object.Binary(t, op, x, y)
	if err != nil {
		return err
	}
	if v.IsNotImplemented() {
		return object.BinaryTypeError(op, x, y, inplace)
	}
	t.regs()[in.A()] = v
	return nil
}

// takes reports whether the methods of x's builtin type answer for a right operand of y's: those of a number know the numbers of its own and of
// narrower types.
func takes(x, y object.Value) bool { return numberRank(y) == 0 || numberRank(x) >= numberRank(y) }

func numberRank(v object.Value) int {
	switch v.Kind() {
	case object.KindInt, object.KindBool, object.KindBigInt:
		return 1
	case object.KindFloat:
		return 2
	case object.KindComplex:
		return 3
	}
	return 0
}

// reflectedFirst reports whether the reflected method of the right operand, of class cy, goes before the left one's: when cy derives from the
// left class cx and has a reflected method of its own, and when the left operand is a sequence, whose + and * are asked last.
func reflectedFirst(op object.BinaryOp, x object.Value, cx, cy *object.Class) bool {
	method, owner := cy.LookupOwner(reflectedNames[op])
	if owner == nil {
		return false
	}
	if cy.IsSubclass(cx) {
		inherited, _ := cx.Lookup(reflectedNames[op])
		return !object.Same(method, inherited)
	}
	if owner.IsStatic() || op != object.OpAdd && op != object.OpMul {
		return false
	}
	switch x.Kind() {
	case object.KindStr, object.KindList, object.KindTuple, object.KindBytes, object.KindByteArray:
		return true
	case object.KindInt, object.KindBigInt, object.KindBool: // times a sequence is the sequence's affair
		return op == object.OpMul && cy.Base() != nil && isSequenceClass(cy.Base())
	}
	return false
}

// repetition makes an int of what a sequence is multiplied with, when that has an __index__.
func (t *Thread) repetition(op object.BinaryOp, x, y object.Value) (object.Value, object.Value, error) {
	if op != object.OpMul {
		return x, y, nil
	}
	count := func(seq, n object.Value) (object.Value, error) {
		if o := n.Instance(); o == nil || !o.Payload().IsUnbound() || !isSequenceClass(object.ClassOf(object.BuiltinPart(seq))) {
			return n, nil
		}
		if _, ok := object.ClassOf(n).Lookup(strIndex); !ok {
			return n, nil
		}
		i, err := t.ToIndex(n)
		if err == nil && i.Is(object.KindBigInt) {
			err = object.OverflowErrorf("cannot fit '%s' into an index-sized integer", object.TypeName(n))
		}
		return i, err
	}
	v, err := count(y, x)
	if err != nil {
		return x, y, err
	}
	w, err := count(x, y)
	return v, w, err
}

func isSequenceClass(c *object.Class) bool {
	switch c {
	case object.StrClass, object.ListClass, object.TupleClass, object.BytesClass, object.ByteArrayClass:
		return true
	}
	return false
}

func (t *Thread) binaryBuiltin(in bytecode.Instr, op object.BinaryOp, x, y object.Value, inplace bool) error {
	var v object.Value
	var err error
	if inplace {
		if fill := fillMethod(op, x, y); !fill.IsUnbound() {
			return t.invokeAbove(target{cont: contStore, dst: in.A()}, fill, x, y)
		}
		if v, err = object.Inplace(t, op, x, y); err != nil {
			return err
		}
	}
	if !inplace || v.IsNotImplemented() {
		v, err = object.Binary(t, op, x, y)
	}
	if err != nil {
		return err
	}
	if v.IsNotImplemented() {
		return object.BinaryTypeError(op, x, y, inplace)
	}
	t.regs()[in.A()] = v
	return nil
}

// fillMethod returns the method by which += takes any iterable into a list, and |= one of pairs into a dict; Unbound where the operator itself
// knows the operand.
func fillMethod(op object.BinaryOp, x, y object.Value) object.Value {
	switch {
	case op == object.OpAdd && x.List() != nil && y.List() == nil && y.Tuple() == nil:
		v, _ := object.ListClass.Dict().GetStr(inplaceNames[op])
		return v
	case op == object.OpOr && x.Dict() != nil && y.Dict() == nil:
		v, _ := object.DictClass.Dict().GetStr(inplaceNames[op])
		return v
	}
	return object.Unbound
}

// unary does NEG, POS and INVERT.
func (t *Thread) unary(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	op := object.OpNeg
	switch in.Op() {
	case bytecode.Pos:
		op = object.OpPos
	case bytecode.Invert:
		op = object.OpInvert
	}
	if scripted(v) {
		method, self, err := t.special(v, unaryNames[op])
		if err != nil {
			return err
		}
		if !method.IsUnbound() {
			return t.callSpecial(target{cont: contStore, dst: in.A()}, method, self, v)
		}
	}
	r, err := object.Unary(t, op, v)
	if err == nil {
		t.regs()[in.A()] = r
	}
	return err
}

// compareOps maps opcodes to comparisons.
var compareOps = func() (table [bytecode.NumOps]object.CompareOp) {
	for op, c := range map[bytecode.Op]object.CompareOp{
		bytecode.Lt: object.Lt, bytecode.JumpLt: object.Lt, bytecode.JumpLtI: object.Lt,
		bytecode.Le: object.Le, bytecode.JumpLe: object.Le, bytecode.JumpLeI: object.Le,
		bytecode.Gt: object.Gt, bytecode.JumpGt: object.Gt, bytecode.JumpGtI: object.Gt,
		bytecode.Ge: object.Ge, bytecode.JumpGe: object.Ge, bytecode.JumpGeI: object.Ge,
		bytecode.Eq: object.Eq, bytecode.JumpEq: object.Eq, bytecode.JumpEqI: object.Eq,
		bytecode.Ne: object.Ne, bytecode.JumpNe: object.Ne, bytecode.JumpNeI: object.Ne,
	} {
		table[op] = c
	}
	return table
}()

// phaseInvert, in a frame's phase, says that __eq__ was called for != and its result is to be inverted.
const phaseInvert = 0x80

// comparands returns the operands of a comparison.
func (t *Thread) comparands(in bytecode.Instr) (x, y object.Value) {
	regs := t.regs()
	switch op := in.Op(); {
	case op >= bytecode.JumpLtI && op <= bytecode.JumpNeI:
		return regs[in.A()], object.Int(int64(in.BC()))
	case op >= bytecode.JumpLt && op <= bytecode.JumpNe:
		return regs[in.A()], regs[in.B()]
	}
	return regs[in.B()], regs[in.C()]
}

// compare does a comparison, from the given attempt on: 1 the reflected method of a right operand whose class derives from the left one's, 2
// the left operand's method, 3 the right operand's reflected one, 4 identity or failure.
func (t *Thread) compare(in bytecode.Instr, attempt uint8) error {
	x, y := t.comparands(in)
	op := compareOps[in.Op()]
	if s, u := x.Str(), y.Str(); s != nil && u != nil && (op == object.Eq || op == object.Ne) {
		if err := t.meter.Steps(int64(min(len(s.String()), len(u.String())) / 64)); err != nil {
			return err
		}
		return t.compared(in, object.Bool((s.String() == u.String()) == (op == object.Eq)))
	}
	sx, sy := scripted(x), scripted(y)
	if !sx && !sy {
		v, err := object.Compare(t, op, x, y)
		if err != nil {
			return err
		}
		if v.IsNotImplemented() {
			if v, err = identity(op, x, y); err != nil {
				return err
			}
		}
		return t.compared(in, v)
	}
	cx, cy := object.ClassOf(x), object.ClassOf(y)
	first := cx != cy && cy.IsSubclass(cx)
	for ; attempt < 4; attempt++ {
		receiver, other, how := x, y, op
		switch attempt {
		case 1:
			if !first {
				continue
			}
			receiver, other, how = y, x, op.Swapped()
		case 2:
		case 3:
			if first {
				continue
			}
			receiver, other, how = y, x, op.Swapped()
		default:
			continue
		}
		if !scripted(receiver) {
			// A builtin type's own method decides what it can, an instance of a class derived from such a type included.
			if part := object.BuiltinPart(other); part != other && takes(receiver, part) {
				v, err := object.Compare(t, how, receiver, part)
				if err != nil {
					return err
				}
				if !v.IsNotImplemented() {
					return t.compared(in, v)
				}
			}
			continue
		}
		method, self, invert, err := t.comparisonMethod(receiver, how)
		if err != nil {
			return err
		}
		if !method.IsUnbound() {
			phase := attempt
			if invert {
				phase |= phaseInvert
			}
			return t.callSpecial(target{cont: contCompare, phase: phase}, method, self, receiver, other)
		}
	}
	v, err := object.Compare(t, op, object.BuiltinPart(x), object.BuiltinPart(y))
	if err != nil {
		return err
	}
	if v.IsNotImplemented() {
		if v, err = identity(op, x, y); err != nil {
			return err
		}
	}
	return t.compared(in, v)
}

// identity is what a comparison means that neither operand implements.
func identity(op object.CompareOp, x, y object.Value) (object.Value, error) {
	switch op {
	case object.Eq:
		return object.Bool(object.Same(x, y)), nil
	case object.Ne:
		return object.Bool(!object.Same(x, y)), nil
	}
	return object.Unbound, object.CompareTypeError(op, x, y)
}

// comparisonMethod finds the method for how on v's class; those of object are passed over, since identity is what they mean. invert says
// that != has to be made of __eq__.
func (t *Thread) comparisonMethod(v object.Value, how object.CompareOp) (method object.Value, self, invert bool, err error) {
	find := func(op object.CompareOp) (object.Value, *object.Class) {
		return object.ClassOf(v).LookupOwner(compareNames[op])
	}
	attr, owner := find(how)
	if how == object.Ne && (owner == nil || owner == object.ObjectClass) {
		attr, owner = find(object.Eq)
		invert = true
	}
	if owner == nil || owner == object.ObjectClass || owner.IsStatic() && v.Is(object.KindInstance) && !object.BuiltinPart(v).Is(object.KindInstance) {
		return object.Unbound, false, false, nil
	}
	method, self, err = t.unbind(attr, v)
	return method, self, invert, err
}

// compared ends a comparison whose result is v, which may be any object.
func (t *Thread) compared(in bytecode.Instr, v object.Value) error {
	if in.Op() < bytecode.Jump {
		t.regs()[in.A()] = v
		return nil
	}
	if v.IsBool() {
		t.compareBranch(in, v.AsBool())
		return nil
	}
	return t.truth(in, v)
}

// compareBranch ends a fused comparison.
func (t *Thread) compareBranch(in bytecode.Instr, truth bool) {
	fr := t.top()
	if in.Op() >= bytecode.JumpLtI {
		if truth == (in.Imm()&1 != 0) {
			fr.pc += int(in.Imm() >> 1)
		}
	} else if truth == (in.C() != 0) {
		fr.pc += int(in.Imm())
	}
}

// contains does IN and NOTIN.
func (t *Thread) contains(in bytecode.Instr) error {
	regs := t.regs()
	x, c := regs[in.B()], regs[in.C()]
	if !scripted(c) && !needsIter(c) {
		ok, err := object.Contains(t, c, x)
		if err == nil {
			t.branch(in, ok)
		}
		if err != object.ErrNotHandled {
			return err
		}
	}
	if part := object.Container(c, object.ClassContains); !part.IsUnbound() {
		ok, err := object.Contains(t, part, x)
		if err == nil {
			t.branch(in, ok)
		}
		if err != object.ErrNotHandled {
			return err
		}
	}
	method, self, err := t.special(c, strContains)
	if err != nil {
		return err
	}
	if method.IsNone() {
		return object.TypeErrorf("'%s' object is not a container", object.TypeName(c))
	}
	if !method.IsUnbound() {
		to := target{cont: contBool, dst: in.A()}
		if in.Op() == bytecode.NotIn {
			to.cont = contNotBool
		}
		return t.callSpecial(to, method, self, c, x)
	}
	ok, err := t.Contains(c, x)
	if err == nil {
		t.branch(in, ok)
	}
	return err
}

// needsIter reports whether membership in c has to be found out by iterating with the machine's help.
func needsIter(c object.Value) bool {
	switch c.Kind() {
	case object.KindGenerator, object.KindNativeIter, object.KindIterator, object.KindClass, object.KindMappingProxy:
		return true
	}
	return false
}
