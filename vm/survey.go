package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// survey walks what the script can reach, no less and no more, for objects that want to know whether others still refer to them. Other than for measure, a
// value left behind in a register matters: it would count as a reference that the script has not got. So registers that no instruction to come reads
// are cleared first, but for those of variables, which hold what they hold until they are assigned, deleted or left. begin runs between the two.
func (t *Thread) survey(begin func()) bool {
	var live bytecode.Liveness
	for i := range t.frames {
		fr := &t.frames[i]
		if fr.code == nil {
			continue
		}
		end := fr.base + fr.code.Registers
		if i+1 < len(t.frames) {
			end = min(end, t.frames[i+1].base)
		}
		if !t.clearDead(&live, fr, min(end, len(t.stack))) {
			return false
		}
	}
	t.clearGap()
	begin()
	t.measure()
	return true
}

// clearGap clears what lies above the running frame: registers of frames below that are behind those of their calls, where nothing is in use. Overflow areas may lie
// there, too; then it is left alone.
func (t *Thread) clearGap() {
	from, to := t.ceiling(), 0
	for i := range t.frames {
		if code := t.frames[i].code; code != nil {
			if code.Extra > 0 {
				return
			}
			to = max(to, t.frames[i].base+code.Frame)
		}
	}
	if to = min(to, len(t.stack)); from < to {
		clear(t.stack[from:to])
	}
}

// clearDead clears the registers of a frame, up to stack index end, whose values nobody will use.
func (t *Thread) clearDead(live *bytecode.Liveness, fr *frame, end int) bool {
	code, room := fr.code, false
	for at := fr.base; at < end; at++ {
		if !refers(t.stack[at]) {
			continue
		}
		if !room {
			if t.meter.Alloc(bytecode.LivenessBytes(code)) != nil {
				return false
			}
			room = true
		}
		r := at - fr.base
		used := fr.pc > 0 && t.inUse(fr, r)
		switch {
		case used || r < code.NumParams():
		case r < len(code.VarNames) && code.VarNames[r] != nil:
			used = live.Assigned(code, fr.pc, r)
		default:
			used = live.Live(code, fr.pc, r)
		}
		if !used && r >= code.NumParams() {
			t.stack[at] = object.Unbound
		}
		if t.meter.Steps(live.Work/4) != nil {
			return false
		}
		live.Work = 0
	}
	return true
}

// inUse reports whether the instruction that a frame is in the middle of has to do with register r: by its operands, or as a call, which may have spread arguments
// over the registers behind its own.
func (t *Thread) inUse(fr *frame, r int) bool {
	in := fr.code.Instrs[fr.pc-1]
	switch reads, writes := fr.code.Uses(in, r); {
	case reads:
		return true
	case writes: // an instance that is being made may stand there, or what is left from before
		switch t.stack[fr.base+r].Kind() {
		case object.KindMemoryView:
			return false
		case object.KindList, object.KindTuple, object.KindDict, object.KindSet, object.KindIterator, object.KindNativeIter:
			return in.Op() != bytecode.CallAttr
		}
		return true
	}
	switch in.Op() {
	case bytecode.Call, bytecode.CallMethod, bytecode.CallAttr, bytecode.CallKw, bytecode.CallMethodKw, bytecode.CallEx, bytecode.BuildClass, bytecode.WithExit:
		return r >= int(in.A()) && fr.base+r < t.argTop
	}
	return false
}

// refers reports whether a value may lead to other objects.
func refers(v object.Value) bool {
	switch v.Kind() {
	case object.KindInt, object.KindBool, object.KindFloat, object.KindNone, object.KindUnbound, object.KindLoopState, object.KindBigInt, object.KindComplex, object.KindStr,
		object.KindBytes, object.KindByteArray, object.KindRange, object.KindCode, object.KindNotImplemented, object.KindEllipsis:
		return false
	}
	return true
}
