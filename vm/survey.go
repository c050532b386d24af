package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// survey walks what the script can reach, no less and no more, for objects that want to know whether others still refer to them. Other than for measure, a
// value left behind in a register matters: it would count as a reference that the script has not got. So registers that no instruction to come reads
// are cleared first, but for those of variables, which hold what they hold until they are assigned, deleted or left.
func (t *Thread) survey() bool {
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
	t.measure()
	return true
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
		r, used := at-fr.base, false
		if fr.pc > 0 {
			used, _ = code.Uses(code.Instrs[fr.pc-1], r)
		}
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

// refers reports whether a value may lead to other objects.
func refers(v object.Value) bool {
	switch v.Kind() {
	case object.KindInt, object.KindBool, object.KindFloat, object.KindNone, object.KindUnbound, object.KindLoopState, object.KindBigInt, object.KindComplex, object.KindStr,
		object.KindBytes, object.KindByteArray, object.KindRange, object.KindCode, object.KindNotImplemented, object.KindEllipsis:
		return false
	}
	return true
}
