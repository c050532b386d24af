package vm

import (
	"fmt"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// The verifier knows where registers are, not what is in them. The compiler makes sure that LISTAPPEND finds a list; bytecode from anywhere
// else may not, and has to end in an error instead of a panic. The check costs nothing in hot, which looks at types anyway.

// guarded are the instructions that guard knows.
var guarded = func() (table [bytecode.NumOps]bool) {
	for _, op := range []bytecode.Op{bytecode.LoadCell, bytecode.DelCell, bytecode.StoreCell, bytecode.ListAppend, bytecode.ListExtend, bytecode.ListToTuple,
		bytecode.SetAdd, bytecode.SetUpdate, bytecode.DictSet, bytecode.DictUpdate, bytecode.DictMerge, bytecode.BuildString, bytecode.Format,
		bytecode.CallEx, bytecode.CallKw, bytecode.CallMethodKw, bytecode.MatchClass, bytecode.MatchKeys, bytecode.BuildClass,
		bytecode.MakeFunction, bytecode.Yield, bytecode.YieldFrom, bytecode.PushHandler, bytecode.PopHandler, bytecode.WithExit,
		bytecode.EndAsyncFor, bytecode.Reraise, bytecode.UnpackEx} {
		table[op] = true
	}
	return table
}()

// guard checks the operands that an instruction takes to be of a kind of the machine's own making.
func (t *Thread) guard(in bytecode.Instr) error {
	fr := t.top()
	regs := t.stack[fr.base:]
	ok := true
	switch in.Op() {
	case bytecode.LoadCell, bytecode.DelCell, bytecode.StoreCell:
		ok = regs[in.B()].Cell() != nil
	case bytecode.ListAppend, bytecode.ListExtend:
		ok = regs[in.A()].List() != nil
	case bytecode.ListToTuple:
		ok = regs[in.B()].List() != nil
	case bytecode.SetAdd, bytecode.SetUpdate:
		ok = regs[in.A()].Set() != nil && !regs[in.A()].Set().Frozen()
	case bytecode.DictSet, bytecode.DictUpdate, bytecode.DictMerge:
		ok = regs[in.A()].Dict() != nil
	case bytecode.BuildString:
		for i := 0; i < int(in.C()); i++ {
			v := regs[int(in.B())+i]
			ok = ok && (v.Str() != nil || v.IsInt())
		}
	case bytecode.Format:
		ok = in.Imm()&256 != 0 || regs[in.C()].Str() != nil
	case bytecode.CallEx:
		args := regs[in.A()+1]
		ok = (args.List() != nil || args.Tuple() != nil) && (in.B() == 0 || regs[in.A()+2].Dict() != nil || regs[in.A()+2].IsUnbound())
	case bytecode.CallKw, bytecode.CallMethodKw:
		names := fr.code.Consts[in.Imm()].Tuple()
		ok = names != nil && names.Len() <= int(in.B()) && allStrs(names)
	case bytecode.MatchClass:
		names := fr.code.Consts[in.Imm()].Tuple()
		ok = names != nil && allStrs(names)
	case bytecode.MatchKeys:
		ok = regs[in.C()].Tuple() != nil
	case bytecode.BuildClass:
		ok = t.guardClass(in, regs)
	case bytecode.MakeFunction:
		ok = t.guardFunction(in, regs)
	case bytecode.Yield, bytecode.YieldFrom:
		ok = fr.gen != nil
	case bytecode.PushHandler:
		ok = regs[in.A()].Exception() != nil
	case bytecode.PopHandler:
		ok = regs[in.A()].Exception() != nil || regs[in.A()].IsNone()
	case bytecode.WithExit:
		ok = in.B() == 0 || regs[in.A()+2].Exception() != nil
	case bytecode.EndAsyncFor, bytecode.Reraise:
		ok = regs[in.A()].Exception() != nil
	case bytecode.UnpackEx:
		ok = int(in.A())+int(in.C())+1+int(in.Imm()) <= fr.code.Registers
	}
	if !ok {
		return fmt.Errorf("BUG: %s of operands of the wrong kind", in.Op())
	}
	return nil
}

func allStrs(u *object.Tuple) bool {
	for _, v := range u.Items() {
		if v.Str() == nil {
			return false
		}
	}
	return true
}

func (t *Thread) guardClass(in bytecode.Instr, regs []object.Value) bool {
	a, n := int(in.A()), int(in.B())
	fn := regs[a].Function()
	if fn == nil || regs[a+1].Str() == nil {
		return false
	}
	code, ok := fn.Code().(*bytecode.Code)
	if !ok || code.NumParams() > 0 || code.Flags&(bytecode.Generator|bytecode.Coroutine) != 0 {
		return false
	}
	if in.C() == 1 {
		return regs[a+2].List() != nil && regs[a+3].Dict() != nil
	}
	if in.Imm() < 0 {
		return true
	}
	names := t.top().code.Consts[in.Imm()].Tuple()
	return names != nil && names.Len() <= n && allStrs(names)
}

func (t *Thread) guardFunction(in bytecode.Instr, regs []object.Value) bool {
	code := t.top().code.Codes[in.Imm()]
	next := int(in.B())
	for bit := uint8(1); bit <= 8; bit <<= 1 {
		if in.C()&bit == 0 {
			continue
		}
		v := regs[next]
		next++
		switch bit {
		case 1:
			if u := v.Tuple(); u == nil || u.Len() > code.ArgCount {
				return false
			}
		case 2:
			if v.Dict() == nil {
				return false
			}
		}
	}
	if in.C()&32 != 0 {
		return regs[next].List() != nil
	}
	return true
}
