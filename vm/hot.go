package vm

import (
	"math/bits"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// opBudget is what hot returns when the steps granted are used up: no instruction is pending.
const opBudget = bytecode.Instr(bytecode.NumOps)

// hot runs the top frame, and frames it calls, until an instruction comes that it cannot do with what it has inline: an
// unusual type, an allocation, an error. It returns that instruction, not executed, with the frame's pc behind it.
//
// It contains no Go calls (a test looks at the compiled code), because one call anywhere in the loop makes the compiler spill
// every local around the dispatch: 20-30% on calls, nested loops and methods. So only accessors that the compiler inlines
// are used here, and every case ends with `continue` when it has done its work and falls out of the switch when it has not.
//
// pc is the instruction that is being executed; the loop adds one, also to where a jump goes. What is live around the dispatch is stored there,
// a store for each, since the cases need the registers: so there are as few variables as possible, and one pc, not that and the next.
//
// Steps: each instruction is one, and pc counts them by itself; lim-pc-1 is always what is left. A taken jump adds the same to both. The
// limit is looked at on backward jumps and on calls.
func (t *Thread) hot() bytecode.Instr {
	fr := &t.frames[len(t.frames)-1]
	instrs := fr.code.Instrs
	regs := (*[bytecode.Window]object.Value)(t.stack[fr.base:])
	pc := fr.pc
	lim := pc + int(t.meter.Left())
	var in bytecode.Instr
loop:
	for ; ; pc++ {
		in = instrs[pc]
	execute:
		switch in.Op() {
		case bytecode.Move:
			regs[in.A()] = regs[in.B()]
			continue
		case bytecode.LoadK:
			regs[in.A()] = fr.code.Consts[in.Imm()]
			continue
		case bytecode.LoadI:
			regs[in.A()] = object.Int(int64(in.Imm()))
			continue
		case bytecode.CheckBound:
			if !regs[in.A()].IsUnbound() {
				continue
			}
		case bytecode.LoadGlobal:
			mod := fr.fn.Module()
			if v := mod.Globals()[in.Imm()].Val(); !v.IsUnbound() {
				regs[in.A()] = v
				continue
			}
			if v := mod.Shadow()[in.Imm()]; !v.IsUnbound() {
				regs[in.A()] = v
				continue
			}
		case bytecode.StoreGlobal:
			e := &fr.fn.Module().Globals()[in.Imm()]
			if !e.Val().IsUnbound() {
				e.SetVal(regs[in.A()])
				continue
			}
		case bytecode.LoadCell:
			if c := regs[in.B()].Cell(); c != nil {
				if v := c.Get(); !v.IsUnbound() {
					regs[in.A()] = v
					continue
				}
			}
		case bytecode.StoreCell:
			if c := regs[in.B()].Cell(); c != nil {
				c.Set(regs[in.A()])
				continue
			}
		case bytecode.LoadFree:
			if v := fr.fn.Closure()[in.Imm()].Get(); !v.IsUnbound() {
				regs[in.A()] = v
				continue
			}
		case bytecode.StoreFree:
			fr.fn.Closure()[in.Imm()].Set(regs[in.A()])
			continue

		case bytecode.Add:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				a, b := x.AsInt(), y.AsInt()
				if s := a + b; (s^a)&(s^b) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() + y.AsFloat())
				continue
			}
		case bytecode.Sub:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				a, b := x.AsInt(), y.AsInt()
				if s := a - b; (a^b)&(s^a) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() - y.AsFloat())
				continue
			}
		case bytecode.Mul:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				a, b := x.AsInt(), y.AsInt()
				high, low := bits.Mul64(uint64(a), uint64(b))
				if int64(high)-(a>>63&b)-(b>>63&a) == int64(low)>>63 {
					regs[in.A()] = object.Int(int64(low))
					continue
				}
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() * y.AsFloat())
				continue
			}
		case bytecode.Div:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsFloat() && y.IsFloat() && y.AsFloat() != 0 {
				regs[in.A()] = object.Float(x.AsFloat() / y.AsFloat())
				continue
			} else if x.IsInt() && y.IsInt() && y.AsInt() != 0 && small(x.AsInt()) && small(y.AsInt()) {
				regs[in.A()] = object.Float(float64(x.AsInt()) / float64(y.AsInt()))
				continue
			}
		case bytecode.FloorDiv:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() && y.AsInt() > 0 {
				a, b := x.AsInt(), y.AsInt()
				q := a / b
				if a%b < 0 {
					q--
				}
				regs[in.A()] = object.Int(q)
				continue
			}
		case bytecode.Mod:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() && y.AsInt() > 0 {
				r := x.AsInt() % y.AsInt()
				if r < 0 {
					r += y.AsInt()
				}
				regs[in.A()] = object.Int(r)
				continue
			}
		case bytecode.And:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Int(x.AsInt() & y.AsInt())
				continue
			}
		case bytecode.Or:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Int(x.AsInt() | y.AsInt())
				continue
			}
		case bytecode.Xor:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Int(x.AsInt() ^ y.AsInt())
				continue
			}
		case bytecode.LShift:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() && uint64(y.AsInt()) < 31 && small(x.AsInt()) {
				regs[in.A()] = object.Int(x.AsInt() << uint64(y.AsInt()))
				continue
			}
		case bytecode.RShift:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() && uint64(y.AsInt()) < 64 {
				regs[in.A()] = object.Int(x.AsInt() >> uint64(y.AsInt()))
				continue
			}
		case bytecode.AddI:
			if x := regs[in.B()]; x.IsInt() {
				a, b := x.AsInt(), int64(in.Imm())
				if s := a + b; (s^a)&(s^b) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			}
		case bytecode.SubI:
			if x := regs[in.B()]; x.IsInt() {
				a, b := x.AsInt(), int64(in.Imm())
				if s := a - b; (a^b)&(s^a) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			}
		case bytecode.MulI:
			if x := regs[in.B()]; x.IsInt() {
				a, b := x.AsInt(), int64(in.Imm())
				high, low := bits.Mul64(uint64(a), uint64(b))
				if int64(high)-(a>>63&b)-(b>>63&a) == int64(low)>>63 {
					regs[in.A()] = object.Int(int64(low))
					continue
				}
			}
		case bytecode.FloorDivI:
			if x := regs[in.B()]; x.IsInt() {
				a, b := x.AsInt(), int64(in.Imm())
				if b == 2 {
					regs[in.A()] = object.Int(a >> 1)
					continue
				}
				if b > 0 {
					q := a / b
					if a%b < 0 {
						q--
					}
					regs[in.A()] = object.Int(q)
					continue
				}
			}
		case bytecode.ModI:
			if x := regs[in.B()]; x.IsInt() {
				a, b := x.AsInt(), int64(in.Imm())
				if uint64(a)|uint64(b) < 1<<32 && b != 0 {
					// a 32-bit division costs half a 64-bit one
					regs[in.A()] = object.Int(int64(uint32(a) % uint32(b)))
					continue
				}
				if b > 0 {
					r := a % b
					if r < 0 {
						r += b
					}
					regs[in.A()] = object.Int(r)
					continue
				}
			}
		case bytecode.AndI:
			if x := regs[in.B()]; x.IsInt() {
				regs[in.A()] = object.Int(x.AsInt() & int64(in.Imm()))
				continue
			}
		case bytecode.LShiftI:
			if x := regs[in.B()]; x.IsInt() && small(x.AsInt()) && uint32(in.Imm()) < 31 {
				regs[in.A()] = object.Int(x.AsInt() << uint32(in.Imm()))
				continue
			}
		case bytecode.RShiftI:
			if x := regs[in.B()]; x.IsInt() {
				regs[in.A()] = object.Int(x.AsInt() >> uint32(in.Imm()))
				continue
			}
		case bytecode.AddK:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() + k.AsFloat())
				continue
			}
			if x.IsInt() && k.IsInt() {
				a, b := x.AsInt(), k.AsInt()
				if s := a + b; (s^a)&(s^b) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			}
		case bytecode.SubK:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() - k.AsFloat())
				continue
			}
			if x.IsInt() && k.IsInt() {
				a, b := x.AsInt(), k.AsInt()
				if s := a - b; (a^b)&(s^a) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			}
		case bytecode.MulK:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(x.AsFloat() * k.AsFloat())
				continue
			}
			if x.IsInt() && k.IsInt() {
				a, b := x.AsInt(), k.AsInt()
				high, low := bits.Mul64(uint64(a), uint64(b))
				if int64(high)-(a>>63&b)-(b>>63&a) == int64(low)>>63 {
					regs[in.A()] = object.Int(int64(low))
					continue
				}
			}
		case bytecode.DivK:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() && k.AsFloat() != 0 {
				regs[in.A()] = object.Float(x.AsFloat() / k.AsFloat())
				continue
			} else if x.IsInt() && k.IsInt() && k.AsInt() != 0 && small(x.AsInt()) && small(k.AsInt()) {
				regs[in.A()] = object.Float(float64(x.AsInt()) / float64(k.AsInt()))
				continue
			}
		case bytecode.KAdd:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsInt() && k.IsInt() {
				a, b := k.AsInt(), x.AsInt()
				if s := a + b; (s^a)&(s^b) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			} else if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(k.AsFloat() + x.AsFloat())
				continue
			}
		case bytecode.KSub:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsInt() && k.IsInt() {
				a, b := k.AsInt(), x.AsInt()
				if s := a - b; (a^b)&(s^a) >= 0 {
					regs[in.A()] = object.Int(s)
					continue
				}
			} else if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(k.AsFloat() - x.AsFloat())
				continue
			}
		case bytecode.KMul:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() {
				regs[in.A()] = object.Float(k.AsFloat() * x.AsFloat())
				continue
			}
			if x.IsInt() && k.IsInt() {
				a, b := x.AsInt(), k.AsInt()
				high, low := bits.Mul64(uint64(a), uint64(b))
				if int64(high)-(a>>63&b)-(b>>63&a) == int64(low)>>63 {
					regs[in.A()] = object.Int(int64(low))
					continue
				}
			}
		case bytecode.KDiv:
			x, k := regs[in.B()], fr.code.Consts[in.Imm()]
			if x.IsFloat() && k.IsFloat() && x.AsFloat() != 0 {
				regs[in.A()] = object.Float(k.AsFloat() / x.AsFloat())
				continue
			}
		case bytecode.Neg:
			x := regs[in.B()]
			if x.IsInt() && x.AsInt() != -1<<63 {
				regs[in.A()] = object.Int(-x.AsInt())
				continue
			} else if x.IsFloat() {
				regs[in.A()] = object.Float(-x.AsFloat())
				continue
			}
		case bytecode.Not:
			if x := regs[in.B()]; x.IsBool() {
				regs[in.A()] = object.BoolBit(x.Bits() ^ 1)
				continue
			}

		case bytecode.Lt:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() < y.AsInt())
				continue
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Bool(x.AsFloat() < y.AsFloat())
				continue
			}
		case bytecode.Le:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() <= y.AsInt())
				continue
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Bool(x.AsFloat() <= y.AsFloat())
				continue
			}
		case bytecode.Gt:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() > y.AsInt())
				continue
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Bool(x.AsFloat() > y.AsFloat())
				continue
			}
		case bytecode.Ge:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() >= y.AsInt())
				continue
			} else if x.IsFloat() && y.IsFloat() {
				regs[in.A()] = object.Bool(x.AsFloat() >= y.AsFloat())
				continue
			}
		case bytecode.Eq:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() == y.AsInt())
				continue
			}
		case bytecode.Ne:
			x, y := regs[in.B()], regs[in.C()]
			if x.IsInt() && y.IsInt() {
				regs[in.A()] = object.Bool(x.AsInt() != y.AsInt())
				continue
			}

		case bytecode.Is, bytecode.IsNot:
			x, y := regs[in.B()], regs[in.C()]
			if differ := x.Ref() != y.Ref(); differ || x.Bits() == y.Bits() {
				regs[in.A()] = object.Bool(differ == (in.Op() == bytecode.IsNot))
				continue
			}

		case bytecode.Jump:
			d := int(in.Imm())
			pc += d
			lim += d
			if d < 0 && pc >= lim {
				in = opBudget
				break
			}
			continue
		case bytecode.JumpTrue:
			x := regs[in.A()]
			if x.IsBool() || x.IsInt() || x.IsNone() {
				if x.Bits() != 0 {
					d := int(in.Imm())
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpFalse:
			x := regs[in.A()]
			if x.IsBool() || x.IsInt() || x.IsNone() {
				if x.Bits() == 0 {
					d := int(in.Imm())
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpNone:
			if regs[in.A()].IsNone() {
				d := int(in.Imm())
				pc += d
				lim += d
				if d < 0 && pc >= lim {
					in = opBudget
					break
				}
			}
			continue
		case bytecode.JumpNotNone:
			if !regs[in.A()].IsNone() {
				d := int(in.Imm())
				pc += d
				lim += d
				if d < 0 && pc >= lim {
					in = opBudget
					break
				}
			}
			continue
		case bytecode.JumpLt, bytecode.JumpLe, bytecode.JumpGt, bytecode.JumpGe, bytecode.JumpEq, bytecode.JumpNe:
			x, y := regs[in.A()], regs[in.B()]
			var holds bool
			if x.IsInt() && y.IsInt() {
				a, b := x.AsInt(), y.AsInt()
				switch in.Op() {
				case bytecode.JumpLt:
					holds = a < b
				case bytecode.JumpLe:
					holds = a <= b
				case bytecode.JumpGt:
					holds = a > b
				case bytecode.JumpGe:
					holds = a >= b
				case bytecode.JumpEq:
					holds = a == b
				default:
					holds = a != b
				}
			} else if x.IsFloat() && y.IsFloat() {
				a, b := x.AsFloat(), y.AsFloat()
				switch in.Op() {
				case bytecode.JumpLt:
					holds = a < b
				case bytecode.JumpLe:
					holds = a <= b
				case bytecode.JumpGt:
					holds = a > b
				case bytecode.JumpGe:
					holds = a >= b
				case bytecode.JumpEq:
					holds = a == b
				default:
					holds = a != b
				}
			} else if in.Op() >= bytecode.JumpEq {
				// None, and strs that are the same object, have other hashes or lengths, or are short.
				rx, ry := x.Ref(), y.Ref()
				sx, sy := x.Str(), y.Str()
				switch {
				case x.IsNone() && y.Kind() < object.KindFunction:
					holds = y.IsNone()
				case y.IsNone() && x.Kind() < object.KindFunction:
					holds = false
				case sx != nil && sy != nil && (sx == sy || sx.Len() != sy.Len() || rx.Hash() != ry.Hash() && rx.Hash() != 0 && ry.Hash() != 0):
					holds = sx == sy
				case sx != nil && sy != nil:
					text, other := sx.String(), sy.String()
					if len(text) > maxInlineText {
						break execute
					}
					holds = len(text) == len(other)
					for i := 0; i < len(text) && i < len(other); i++ {
						if text[i] != other[i] {
							holds = false
							break
						}
					}
				default:
					break execute
				}
				if in.Op() == bytecode.JumpNe {
					holds = !holds
				}
			} else {
				break
			}
			if holds == (in.C() != 0) {
				d := int(in.Imm())
				pc += d
				lim += d
				if d < 0 && pc >= lim {
					in = opBudget
					break
				}
			}
			continue
		case bytecode.JumpLtI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() < int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpLeI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() <= int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpGtI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() > int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpGeI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() >= int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpEqI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() == int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}
		case bytecode.JumpNeI:
			if x := regs[in.A()]; x.IsInt() {
				if (x.AsInt() != int64(in.BC())) == (in.Imm()&1 != 0) {
					d := int(in.Imm() >> 1)
					pc += d
					lim += d
					if d < 0 && pc >= lim {
						in = opBudget
						break
					}
				}
				continue
			}

		case bytecode.ForRange:
			if regs[in.A()].Ref() != t.rangeClass {
				continue
			}
			start, stop, step := object.Int(0), regs[in.A()+1], object.Int(1)
			if in.B() > 1 {
				start, stop = stop, regs[in.A()+2]
			}
			if in.B() > 2 {
				step = regs[in.A()+3]
			}
			if !start.IsInt() || !stop.IsInt() || !step.IsInt() {
				continue
			}
			from, to, by := start.AsInt(), stop.AsInt(), step.AsInt()
			if from < -1<<60 || from > 1<<60 || to < -1<<60 || to > 1<<60 || by == 0 || by < -1<<60 || by > 1<<60 {
				continue // what may overflow is left to the range object
			}
			var left int64
			switch {
			case by == 1:
				left = to - from
			case by > 0:
				left = (to - from + by - 1) / by
			default:
				left = (from - to - by - 1) / -by
			}
			regs[in.A()] = object.LoopInt(by)
			regs[in.A()+1] = start
			regs[in.A()+2] = object.Int(left)
			d := int(in.Imm())
			pc += d
			lim += d
			continue
		case bytecode.For:
			over := regs[in.A()]
			if over.IsLoopInt() {
				left := &regs[in.A()+2]
				if left.AsInt() <= 0 {
					continue
				}
				left.Bump(-1)
				next := &regs[in.A()+1]
				regs[in.B()] = object.Int(next.AsInt())
				next.Bump(over.AsInt())
			} else if l := over.List(); l != nil {
				next := &regs[in.A()+1]
				items := l.Items()
				if i := next.AsInt(); uint64(i) < uint64(len(items)) {
					regs[in.B()] = items[i]
					next.Bump(1)
				} else {
					continue
				}
			} else if u := over.Tuple(); u != nil {
				next := &regs[in.A()+1]
				items := u.Items()
				if i := next.AsInt(); uint64(i) < uint64(len(items)) {
					regs[in.B()] = items[i]
					next.Bump(1)
				} else {
					continue
				}
			} else if s := over.Str(); s != nil {
				next := &regs[in.A()+1]
				if i := next.AsInt(); !s.IsASCII() {
					break
				} else if uint64(i) < uint64(s.Len()) {
					regs[in.B()] = s.ASCIIChar(int(i))
					next.Bump(1)
				} else {
					continue
				}
			} else if d := over.Dict(); d != nil {
				next := &regs[in.A()+1]
				entries := d.Entries()
				taken, i := next.AsInt()>>32, uint32(next.AsInt())
				if n := regs[in.A()+2].AsInt(); n != int64(d.Len()) || taken >= n || uint64(i) >= uint64(len(entries)) || !d.Plain() {
					break
				}
				k := entries[i].Key()
				switch {
				case k.IsInt():
					regs[in.B()] = k
				case k.Is(object.KindStr):
					regs[in.B()] = k.Ref().Value()
				default:
					break execute // deleted, or not simple
				}
				next.Bump(1<<32 | 1)
			} else if g := over.Generator(); g != nil {
				// Resume: copy the generator's registers in above this frame's.
				saved := g.Registers()
				callee, ok := g.Function().Code().(*bytecode.Code)
				depth := len(t.frames)
				base := fr.base + fr.code.Frame + 1
				if !ok || !over.Is(object.KindGenerator) || g.State() > object.GeneratorSuspended || len(saved) >= 16 || depth >= t.frameLimit ||
					base+callee.Frame > len(t.stack)-bytecode.Window || base <= t.argTop || !g.Handling().IsNone() || !t.handling.IsNone() {
					break
				}
				if at := g.PC(); at > 0 {
					in = callee.Instrs[at-1]
					if in.Op() != bytecode.Yield {
						in = instrs[pc]
						break
					}
				}
				window := t.stack[base:]
				for i := range saved {
					window[i] = saved[i]
				}
				g.MoveTo(object.GeneratorRunning)
				g.SetSaved(t.handling)
				fr.pc = pc + 1
				t.frames = t.frames[:depth+1]
				fr = &t.frames[depth]
				fr.code, fr.fn, fr.base, fr.gen = callee, g.Function(), base, g
				fr.cont, fr.flags, fr.phase = contFor, flagGenerator, 0
				instrs = callee.Instrs
				regs = (*[bytecode.Window]object.Value)(t.stack[base:])
				if g.PC() > 0 {
					regs[in.A()] = object.None // what the yield expression becomes
				}
				lim += g.PC() - (pc + 1)
				pc = g.PC() - 1
				continue
			} else if b := over.Bytes(); b != nil {
				next := &regs[in.A()+1]
				items := b.Bytes()
				if i := next.AsInt(); uint64(i) < uint64(len(items)) {
					regs[in.B()] = object.Int(int64(items[i]))
					next.Bump(1)
				} else {
					continue
				}
			} else {
				break
			}
			d := int(in.Imm())
			pc += d
			lim += d
			if pc >= lim {
				in = opBudget
				break
			}
			continue

		case bytecode.Index:
			x, k := regs[in.B()], regs[in.C()]
			if l := x.List(); l != nil {
				items := l.Items()
				if k.IsInt() {
					i := k.AsInt()
					if i < 0 {
						i += int64(len(items))
					}
					if uint64(i) < uint64(len(items)) {
						regs[in.A()] = items[i]
						continue
					}
				}
			} else if d := x.Dict(); d != nil {
				kb := k.Bits()
				if !k.IsInt() {
					if !k.Is(object.KindStr) {
						break
					}
					if kb = uint64(k.Ref().Hash()); kb == 0 {
						break
					}
				}
				idx, entries := d.Index(), d.Entries()
				mask := uint64(len(idx)) - 1
				for n, at := 0, object.Slot(kb); n < object.MaxInlineProbes; n++ {
					at &= mask
					if at >= uint64(len(idx)) {
						break
					}
					i := idx[at] - 1
					if uint64(i) >= uint64(len(entries)) {
						break
					}
					key := entries[i].Key()
					if key.Bits() == kb {
						if key.Ref() != k.Ref() {
							a, b := key.Str(), k.Str()
							if a == nil || b == nil {
								break
							}
							text, other := a.String(), b.String()
							if len(text) != len(other) || len(text) > maxInlineText {
								break
							}
							for j := range len(text) {
								if text[j] != other[j] {
									break execute
								}
							}
						}
						regs[in.A()] = entries[i].Val()
						continue loop
					}
					at++
				}
			} else if u := x.Tuple(); u != nil {
				items := u.Items()
				if k.IsInt() {
					i := k.AsInt()
					if i < 0 {
						i += int64(len(items))
					}
					if uint64(i) < uint64(len(items)) {
						regs[in.A()] = items[i]
						continue
					}
				}
			}
			if s := x.Str(); s != nil && s.IsASCII() && k.IsInt() {
				i := k.AsInt()
				if i < 0 {
					i += int64(s.Len())
				}
				if uint64(i) < uint64(s.Len()) {
					regs[in.A()] = s.ASCIIChar(int(i))
					continue
				}
			} else if b := x.Bytes(); b != nil && k.IsInt() {
				items := b.Bytes()
				i := k.AsInt()
				if i < 0 {
					i += int64(len(items))
				}
				if uint64(i) < uint64(len(items)) {
					regs[in.A()] = object.Int(int64(items[i]))
					continue
				}
			}
		case bytecode.In, bytecode.NotIn:
			k, d := regs[in.B()], regs[in.C()].Dict()
			if d == nil {
				s := regs[in.C()].Set()
				if s == nil {
					break
				}
				d = s.Table()
			}
			kb := k.Bits()
			if !k.IsInt() {
				if !k.Is(object.KindStr) {
					break
				}
				if kb = uint64(k.Ref().Hash()); kb == 0 {
					break
				}
			}
			idx, entries := d.Index(), d.Entries()
			mask := uint64(len(idx)) - 1
			for n, at := 0, object.Slot(kb); n < object.MaxInlineProbes; n++ {
				at &= mask
				if at >= uint64(len(idx)) {
					break
				}
				i := idx[at] - 1
				if uint64(i) >= uint64(len(entries)) {
					if i == 1<<32-1 && d.Simple() {
						regs[in.A()] = object.Bool(in.Op() == bytecode.NotIn)
						continue loop
					}
					break
				}
				key := entries[i].Key()
				if key.Bits() == kb {
					if !d.Plain() {
						break
					}
					if key.Ref() != k.Ref() {
						a, b := key.Str(), k.Str()
						if a == nil || b == nil {
							break
						}
						text, other := a.String(), b.String()
						if len(text) != len(other) || len(text) > maxInlineText {
							break
						}
						for j := range len(text) {
							if text[j] != other[j] {
								break execute
							}
						}
					}
					regs[in.A()] = object.Bool(in.Op() == bytecode.In)
					continue loop
				}
				at++
			}
		case bytecode.IndexI:
			x, i := regs[in.B()], int64(in.Imm())
			if l := x.List(); l != nil {
				items := l.Items()
				if i < 0 {
					i += int64(len(items))
				}
				if uint64(i) < uint64(len(items)) {
					regs[in.A()] = items[i]
					continue
				}
			} else if u := x.Tuple(); u != nil {
				items := u.Items()
				if i < 0 {
					i += int64(len(items))
				}
				if uint64(i) < uint64(len(items)) {
					regs[in.A()] = items[i]
					continue
				}
			}
			if s := x.Str(); s != nil && s.IsASCII() {
				if i < 0 {
					i += int64(s.Len())
				}
				if uint64(i) < uint64(s.Len()) {
					regs[in.A()] = s.ASCIIChar(int(i))
					continue
				}
			} else if b := x.Bytes(); b != nil {
				items := b.Bytes()
				if i < 0 {
					i += int64(len(items))
				}
				if uint64(i) < uint64(len(items)) {
					regs[in.A()] = object.Int(int64(items[i]))
					continue
				}
			}
		case bytecode.SetIndex, bytecode.DictSet:
			x, k := regs[in.A()], regs[in.B()]
			if l := x.List(); l != nil {
				items := l.Items()
				if k.IsInt() {
					i := k.AsInt()
					if i < 0 {
						i += int64(len(items))
					}
					if uint64(i) < uint64(len(items)) {
						items[i] = regs[in.C()]
						continue
					}
				}
			} else if d := x.Dict(); d != nil && d.Plain() {
				kb := k.Bits()
				if !k.IsInt() {
					if !k.Is(object.KindStr) {
						break
					}
					if kb = uint64(k.Ref().Hash()); kb == 0 {
						break
					}
				}
				idx, entries := d.Index(), d.Entries()
				mask := uint64(len(idx)) - 1
				for n, at := 0, object.Slot(kb); n < object.MaxInlineProbes; n++ {
					at &= mask
					if at >= uint64(len(idx)) {
						break
					}
					i := idx[at] - 1
					if uint64(i) >= uint64(len(entries)) {
						if i == 1<<32-1 && d.Simple() && d.HasRoom() {
							d.GrowInPlace()
							entries = d.Entries()
							n := len(entries) - 1
							if n < 0 {
								break
							}
							entries[n].Fill(object.KeyOf(k, kb), regs[in.C()])
							idx[at] = uint32(n + 1)
							continue loop
						}
						break
					}
					e := &entries[i]
					if key := e.Key(); key.Bits() == kb {
						if key.Ref() != k.Ref() {
							a, b := key.Str(), k.Str()
							if a == nil || b == nil {
								break
							}
							text, other := a.String(), b.String()
							if len(text) != len(other) || len(text) > maxInlineText {
								break
							}
							for j := range len(text) {
								if text[j] != other[j] {
									break execute
								}
							}
						}
						e.SetVal(regs[in.C()])
						continue loop
					}
					at++
				}
			} else if b := x.Bytes(); b != nil {
				v := regs[in.C()]
				if items := b.Bytes(); b.Mutable() && k.IsInt() && v.IsInt() && uint64(v.AsInt()) < 256 {
					i := k.AsInt()
					if i < 0 {
						i += int64(len(items))
					}
					if uint64(i) < uint64(len(items)) {
						items[i] = byte(v.AsInt())
						continue
					}
				}
			}
		case bytecode.SetIndexI:
			if l := regs[in.A()].List(); l != nil {
				i, items := int64(in.Imm()), l.Items()
				if i < 0 {
					i += int64(len(items))
				}
				if uint64(i) < uint64(len(items)) {
					items[i] = regs[in.C()]
					continue
				}
			}
		case bytecode.ListAppend:
			if l := regs[in.A()].List(); l != nil && l.HasRoom() {
				l.GrowInPlace()
				items := l.Items()
				items[len(items)-1] = regs[in.B()]
				continue
			}
		case bytecode.Unpack:
			var items []object.Value
			if u := regs[in.B()].Tuple(); u != nil {
				items = u.Items()
			} else if l := regs[in.B()].List(); l != nil {
				items = l.Items()
			}
			if n := int(in.C()); n > 0 && n == len(items) {
				for i := 0; i < n; i++ {
					regs[in.A()+uint8(i)] = items[i]
				}
				continue
			}

		case bytecode.GetAttr:
			if o := regs[in.B()].Instance(); o != nil {
				shape := o.Shape()
				ways := &fr.fn.Caches()[in.Imm()]
				for i := range ways {
					ic := &ways[i]
					if shape == ic.Shape {
						if slots := o.Slots(); uint(ic.Slot) < uint(len(slots)) {
							regs[in.A()] = slots[ic.Slot]
							continue loop
						}
						break
					}
				}
			}
		case bytecode.SetAttr:
			if o := regs[in.A()].Instance(); o != nil {
				shape := o.Shape()
				ways := &fr.fn.Caches()[in.Imm()]
				for i := range ways {
					ic := &ways[i]
					if shape != ic.Shape || shape == nil {
						continue
					}
					if ic.Next != nil {
						if !o.HasRoom(ic.Slot) {
							break
						}
						o.GrowInPlace(ic.Slot, ic.Next)
					}
					if slots := o.Slots(); uint(ic.Slot) < uint(len(slots)) {
						slots[ic.Slot] = regs[in.B()]
						continue loop
					}
					break
				}
			}
		case bytecode.LoadMethod:
			if o := regs[in.B()].Instance(); o != nil {
				shape := o.Shape()
				ways := &fr.fn.Caches()[in.Imm()]
				for i := range ways {
					if ic := &ways[i]; shape == ic.Shape && ic.Slot == object.SlotMethod {
						self := regs[in.B()]
						regs[in.A()] = ic.Fn.Value()
						regs[in.A()+1] = self
						continue loop
					}
				}
			}

		case bytecode.Call, bytecode.CallMethod, bytecode.CallAttr:
			n := int32(in.B())
			var fn *object.Function
			switch in.Op() {
			case bytecode.Call:
				fn = regs[in.A()].Function()
			case bytecode.CallMethod:
				fn = regs[in.A()].Function()
				if regs[in.A()+1].IsUnbound() {
					fn = nil
				}
				n++
			default:
				if o := regs[in.A()+1].Instance(); o != nil {
					shape := o.Shape()
					ways := &fr.fn.Caches()[in.Imm()]
					for i := range ways {
						if ic := &ways[i]; shape == ic.Shape && ic.Slot == object.SlotMethod {
							fn = ic.Fn
							break
						}
					}
				}
				n++
			}
			if fn == nil {
				// The two natives that are worth a place here: they are called everywhere and need no call to do their work.
				if in.B() != 1 {
					break
				}
				if in.Op() == bytecode.Call {
					if regs[in.A()].Ref() == t.lenFunc {
						x := regs[in.A()+1]
						if l := x.List(); l != nil {
							regs[in.A()] = object.Int(int64(l.Len()))
						} else if s := x.Str(); s != nil {
							regs[in.A()] = object.Int(int64(s.Len()))
						} else if u := x.Tuple(); u != nil {
							regs[in.A()] = object.Int(int64(u.Len()))
						} else if d := x.Dict(); d != nil {
							regs[in.A()] = object.Int(int64(d.Len()))
						} else {
							break
						}
						lim -= t.lenCost
						continue
					}
				} else if l := regs[in.A()+1].List(); l != nil && l.HasRoom() {
					callee := regs[in.A()].Ref()
					if in.Op() == bytecode.CallAttr {
						callee = nil
						if b := fr.fn.Caches()[in.Imm()][0].Attr; b != nil {
							callee = &b.Header
						}
					}
					if callee == t.appendFunc {
						l.GrowInPlace()
						items := l.Items()
						items[len(items)-1] = regs[in.A()+2]
						regs[in.A()] = object.None
						lim -= t.appendCost
						continue
					}
				}
				break
			}
			if fn.Simple() != n {
				break
			}
			callee, ok := fn.Code().(*bytecode.Code)
			if !ok {
				break
			}
			depth := len(t.frames)
			base := fr.base + int(in.A()) + 1
			if depth >= t.frameLimit || base+callee.Frame > len(t.stack)-bytecode.Window || pc >= lim {
				break
			}
			fr.pc = pc + 1
			t.frames = t.frames[:depth+1]
			fr = &t.frames[depth]
			fr.code, fr.fn, fr.base = callee, fn, base
			fr.cont, fr.flags, fr.phase = contCall, 0, 0
			lim -= pc + 1
			pc = -1
			instrs = callee.Instrs
			regs = (*[bytecode.Window]object.Value)(t.stack[base:])
			continue
		case bytecode.Yield:
			g := fr.gen
			if g == nil || fr.cont != contFor || len(g.Registers()) >= 16 || !t.handling.IsNone() || !g.Saved().IsNone() {
				break
			}
			saved := g.Registers()
			v := regs[in.B()]
			for i := range saved {
				saved[i] = regs[uint8(i)]
			}
			g.SetPC(pc + 1)
			g.MoveTo(object.GeneratorSuspended)
			fr.gen, fr.flags = nil, 0
			depth := len(t.frames) - 1
			t.frames = t.frames[:depth]
			fr = &t.frames[depth-1]
			instrs = fr.code.Instrs
			regs = (*[bytecode.Window]object.Value)(t.stack[fr.base:])
			in = instrs[fr.pc-1] // the FOR that asked
			regs[in.B()] = v
			lim += fr.pc - (pc + 1)
			pc = fr.pc - 1
			d := int(in.Imm())
			pc += d
			lim += d
			if pc >= lim {
				in = opBudget
				break
			}
			continue
		case bytecode.Return:
			if fr.cont != contCall {
				break
			}
			v := regs[in.A()]
			if fr.flags == 0 {
				t.stack[fr.base-1] = v
			} else if fr.flags != flagInit || !v.IsNone() {
				break
			}
			fr.flags = 0
			depth := len(t.frames) - 1
			t.frames = t.frames[:depth]
			fr = &t.frames[depth-1]
			code := fr.code
			if code == nil {
				// cannot be: natives take results by other continuations
				break
			}
			instrs = code.Instrs
			regs = (*[bytecode.Window]object.Value)(t.stack[fr.base:])
			lim += fr.pc - (pc + 1)
			pc = fr.pc - 1
			continue
		}
		fr.pc = pc + 1
		t.meter.SetLeft(int64(lim - (pc + 1)))
		return in
	}
}

// maxInlineText is up to how many bytes of a key hot compares itself, when the hashes of two strs are equal and the strs are not the same.
const maxInlineText = 16

// small reports whether |i| < 2**31, so that a product of two such cannot overflow.
func small(i int64) bool { return uint64(i+1<<31) < 1<<32 }
