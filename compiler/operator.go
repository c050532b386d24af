package compiler

import (
	"math"

	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// binaryOps are the opcodes of the operators: on registers, with an int32, with a constant on the right, with a constant on the left.
// Nop where there is none.
var binaryOps = [...]struct{ reg, imm, constRight, constLeft bc.Op }{
	parser.Add:      {bc.Add, bc.AddI, bc.AddK, bc.KAdd},
	parser.Sub:      {bc.Sub, bc.SubI, bc.SubK, bc.KSub},
	parser.Mult:     {bc.Mul, bc.MulI, bc.MulK, bc.KMul},
	parser.MatMult:  {bc.MatMul, bc.Nop, bc.Nop, bc.Nop},
	parser.Div:      {bc.Div, bc.Nop, bc.DivK, bc.KDiv},
	parser.Mod:      {bc.Mod, bc.ModI, bc.Nop, bc.Nop},
	parser.Pow:      {bc.Pow, bc.Nop, bc.Nop, bc.Nop},
	parser.LShift:   {bc.LShift, bc.LShiftI, bc.Nop, bc.Nop},
	parser.RShift:   {bc.RShift, bc.RShiftI, bc.Nop, bc.Nop},
	parser.BitOr:    {bc.Or, bc.Nop, bc.Nop, bc.Nop},
	parser.BitXor:   {bc.Xor, bc.Nop, bc.Nop, bc.Nop},
	parser.BitAnd:   {bc.And, bc.AndI, bc.Nop, bc.Nop},
	parser.FloorDiv: {bc.FloorDiv, bc.FloorDivI, bc.Nop, bc.Nop},
}

// compareOps are the opcodes of the comparisons: as a value, as a branch, as a branch against an int16.
var compareOps = [...]struct{ value, jump, jumpImm bc.Op }{
	parser.Eq:    {bc.Eq, bc.JumpEq, bc.JumpEqI},
	parser.NotEq: {bc.Ne, bc.JumpNe, bc.JumpNeI},
	parser.Lt:    {bc.Lt, bc.JumpLt, bc.JumpLtI},
	parser.LtE:   {bc.Le, bc.JumpLe, bc.JumpLeI},
	parser.Gt:    {bc.Gt, bc.JumpGt, bc.JumpGtI},
	parser.GtE:   {bc.Ge, bc.JumpGe, bc.JumpGeI},
	parser.Is:    {bc.Is, bc.Nop, bc.Nop},
	parser.IsNot: {bc.IsNot, bc.Nop, bc.Nop},
	parser.In:    {bc.In, bc.Nop, bc.Nop},
	parser.NotIn: {bc.NotIn, bc.Nop, bc.Nop},
}

// immediate returns the opcode and operand for `x op k`, if there is one.
func immediate(op parser.Operator, k *konst) (bc.Op, int32, bool) {
	i, ok := k.small()
	if !ok || binaryOps[op].imm == bc.Nop {
		return 0, 0, false
	}
	switch op {
	case parser.FloorDiv, parser.Mod:
		ok = i > 0
	case parser.LShift, parser.RShift:
		ok = i >= 0 && i < 63
	}
	return binaryOps[op].imm, i, ok
}

// binOp:
//
//	x + 5     ADDI dst, x, 5
//	x + 0.5   ADDK dst, x, K
//	0.5 + x   KADD dst, x, K
//	x + y     ADD dst, x, y
func (f *frame) binOp(e *parser.BinOp, dst int) {
	saved := f.top
	if k := f.fold(e.Left); k != nil && binaryOps[e.Op].constLeft != bc.Nop {
		right := f.operandIn(e.Right, dst, false)
		f.emit(e.Span, binaryOps[e.Op].constLeft, dst, right, 0, f.constant(k))
		f.top = saved
		return
	}
	k := f.fold(e.Right)
	left := f.operandIn(e.Left, dst, k == nil && !isLeaf(e.Right))
	f.binary(e.Span, e.Op, left, e.Right, k, dst, 0)
	f.top = saved
}

// binary emits dst = left op right; k is the value of right when it is constant; inPlace is 1 for op=.
func (f *frame) binary(span source.Span, op parser.Operator, left int, right parser.Expr, k *konst, dst, inPlace int) {
	if k != nil {
		if code, i, ok := immediate(op, k); ok {
			f.emit(span, code, dst, left, inPlace, i)
			return
		}
		if code := binaryOps[op].constRight; code != bc.Nop {
			f.emit(span, code, dst, left, inPlace, f.constant(k))
			return
		}
	}
	r := f.operand(right, false)
	f.emit(span, binaryOps[op].reg, dst, left, r, int32(inPlace))
}

// unaryOp:
//
//	-x   NEG dst, x
func (f *frame) unaryOp(e *parser.UnaryOp, dst int) {
	saved := f.top
	x := f.operandIn(e.Operand, dst, false)
	f.emit(e.Span, [...]bc.Op{bc.Invert, bc.Not, bc.Pos, bc.Neg}[e.Op], dst, x, 0, 0)
	f.top = saved
}

// compareOperand returns the register of the right operand of a comparison. `x in [1, 2]` looks into a constant tuple, unless the list is compared
// once more behind that.
func (f *frame) compareOperand(op parser.CompareOperator, e parser.Expr, later bool) int {
	if !later && (op == parser.In || op == parser.NotIn) {
		if list, ok := e.(*parser.List); ok {
			if k := f.foldItems(list.Elts); k != nil {
				t := f.temp()
				f.loadConst(e.GetSpan(), k, t)
				return t
			}
		}
	}
	return f.operand(e, later)
}

// compare:
//
//	a < b       LT dst, a, b
//	a < b < c   LT dst, a, b; JUMPFALSE dst, end; LT dst, b, c; end:
func (f *frame) compare(e *parser.Compare, dst int) {
	saved := f.top
	if len(e.Ops) == 1 {
		left := f.operandIn(e.Left, dst, !isLeaf(e.Comparators[0]))
		right := f.compareOperand(e.Ops[0], e.Comparators[0], false)
		f.emit(e.Span, compareOps[e.Ops[0]].value, dst, left, right, 0)
		f.top = saved
		return
	}
	f.viaTemp(dst, func(r int) {
		end := newLabel()
		left := f.operand(e.Left, true)
		next := f.top
		for i, op := range e.Ops {
			last := i == len(e.Ops)-1
			right := f.compareOperand(op, e.Comparators[i], !last)
			f.emit(e.Span, compareOps[op].value, r, left, right, 0)
			if !last {
				f.jump(e.Span, bc.JumpFalse, r, 0, 0, 0, end)
				left = f.keep(e.Span, right, next)
			}
		}
		f.place(end)
		f.move(e.Span, dst, r)
	})
	f.top = saved
}

// keep makes the value in r, an operand just evaluated, the only thing at or above next, and returns its register: chains of comparisons take two
// temporaries, however long they are.
func (f *frame) keep(span source.Span, r, next int) int {
	if r < next {
		f.top = next
		return r
	}
	f.top = next
	t := f.temp()
	f.move(span, t, r)
	return t
}

// boolOp:
//
//	a and b   a in dst; JUMPFALSE dst, end; b in dst; end:
func (f *frame) boolOp(e *parser.BoolOp, dst int) {
	op := bc.JumpFalse
	if e.Op == parser.Or {
		op = bc.JumpTrue
	}
	f.viaTemp(dst, func(r int) {
		end := newLabel()
		for i, v := range e.Values {
			if k := f.fold(v); k != nil && i < len(e.Values)-1 {
				if k.truth() == (e.Op == parser.And) {
					continue
				}
				f.loadConst(v.GetSpan(), k, r)
				f.goTo(v.GetSpan(), end)
				continue
			}
			f.expr(v, r)
			if i < len(e.Values)-1 {
				f.jump(v.GetSpan(), op, r, 0, 0, 0, end)
			}
		}
		f.place(end)
		f.move(e.Span, dst, r)
	})
}

// ifExp:
//
//	a if t else b   branch on t; a in dst; JUMP end; else: b in dst; end:
func (f *frame) ifExp(e *parser.IfExp, dst int) {
	other, end := newLabel(), newLabel()
	f.branch(e.Test, false, other)
	f.expr(e.Body, dst)
	f.goTo(e.Span, end)
	f.place(other)
	f.expr(e.Else, dst)
	f.place(end)
}

// branch emits a jump to l that is taken when bool(e) == sense; no boolean is made where a comparison can be fused with the branch.
//
//	if a < b:        JUMPLT a, b, 0 -> else
//	if x is None:    JUMPNOTNONE x -> else
//	if a and not b:  JUMPFALSE a -> else; JUMPTRUE b -> else
func (f *frame) branch(e parser.Expr, sense bool, l *label) {
	if f.unit.err != nil {
		return
	}
	if k := f.fold(e); k != nil {
		if k.truth() == sense {
			f.goTo(e.GetSpan(), l)
		}
		return
	}
	saved := f.top
	defer func() { f.top = saved }()
	switch e := e.(type) {
	case *parser.UnaryOp:
		if e.Op == parser.Not {
			f.branch(e.Operand, !sense, l)
			return
		}
	case *parser.BoolOp:
		f.branchBool(e, sense, l)
		return
	case *parser.Compare:
		f.branchCompare(e, sense, l)
		return
	case *parser.IfExp:
		other, end := newLabel(), newLabel()
		f.branch(e.Test, false, other)
		f.branch(e.Body, sense, l)
		f.goTo(e.Span, end)
		f.place(other)
		f.branch(e.Else, sense, l)
		f.place(end)
		return
	}
	r := f.operand(e, false)
	op := bc.JumpFalse
	if sense {
		op = bc.JumpTrue
	}
	f.jump(e.GetSpan(), op, r, 0, 0, 0, l)
}

// branchBool branches on `and` and `or`: with `or`, the first true operand decides, and likewise for `and`.
func (f *frame) branchBool(e *parser.BoolOp, sense bool, l *label) {
	decides := e.Op == parser.Or
	last := len(e.Values) - 1
	if sense == decides {
		for _, v := range e.Values {
			f.branch(v, sense, l)
		}
		return
	}
	around := newLabel()
	for i, v := range e.Values {
		if i == last {
			f.branch(v, sense, l)
			break
		}
		f.branch(v, decides, around)
	}
	f.place(around)
}

func (f *frame) branchCompare(e *parser.Compare, sense bool, l *label) {
	if len(e.Ops) == 1 {
		f.branchOne(e, sense, l)
		return
	}
	// a < b < c: all but the last comparison branch when false
	fail := l
	if sense {
		fail = newLabel()
	}
	left := f.operand(e.Left, true)
	next := f.top
	for i, op := range e.Ops {
		last := i == len(e.Ops)-1
		right := f.compareOperand(op, e.Comparators[i], !last)
		if last {
			f.branchOn(e.Span, op, left, right, sense, l)
			break
		}
		f.branchOn(e.Span, op, left, right, false, fail)
		left = f.keep(e.Span, right, next)
	}
	if sense {
		f.place(fail)
	}
}

func (f *frame) branchOne(e *parser.Compare, sense bool, l *label) {
	op, other := e.Ops[0], e.Comparators[0]
	k := f.fold(other)
	if k != nil && k.kind == parser.ConstNone && (op == parser.Is || op == parser.IsNot) {
		x := f.operand(e.Left, false)
		code := bc.JumpNone
		if (op == parser.Is) != sense {
			code = bc.JumpNotNone
		}
		f.jump(e.Span, code, x, 0, 0, 0, l)
		return
	}
	left := f.operand(e.Left, k == nil && !isLeaf(other))
	if i, ok := k.small(); ok && compareOps[op].jumpImm != bc.Nop && i >= math.MinInt16 && i <= math.MaxInt16 {
		f.jump(e.Span, compareOps[op].jumpImm, left, int(uint8(i)), int(uint8(i>>8)), int32(bit(sense)), l)
		return
	}
	right := f.compareOperand(op, other, false)
	f.branchOn(e.Span, op, left, right, sense, l)
}

// branchOn branches to l when bool(left op right) == sense.
func (f *frame) branchOn(span source.Span, op parser.CompareOperator, left, right int, sense bool, l *label) {
	if code := compareOps[op].jump; code != bc.Nop {
		f.jump(span, code, left, right, bit(sense), 0, l)
		return
	}
	saved := f.top
	t := f.temp()
	f.emit(span, compareOps[op].value, t, left, right, 0)
	code := bc.JumpFalse
	if sense {
		code = bc.JumpTrue
	}
	f.jump(span, code, t, 0, 0, 0, l)
	f.top = saved
}

func bit(b bool) int {
	if b {
		return 1
	}
	return 0
}
