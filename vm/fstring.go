package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// f-strings over objects of scripts' classes: the special method gets a frame like any call, so that texts of trees nest without the Go stack.

// phaseRepr, in a frame's phase, says that __repr__ was called, not __str__.
const phaseRepr = 1

// formatScripted calls the method that FORMAT or CONVERT needs of v when a script defines it; called is false when something else has to be done.
func (t *Thread) formatScripted(in bytecode.Instr, v object.Value, conversion byte, plain bool) (called bool, err error) {
	class := object.ClassOf(v)
	own := func(name *object.Str) object.Value {
		if m, owner := class.LookupOwner(name); owner != nil && m.Is(object.KindFunction) {
			return m
		}
		return object.Unbound
	}
	to := target{cont: contText, dst: in.A()}
	method := object.Unbound
	switch conversion {
	case 0:
		if _, owner := class.LookupOwner(strFormat); owner != object.ObjectClass {
			method = own(strFormat)
			if method.IsUnbound() {
				return false, nil
			}
			spec := object.EmptyStr
			if !plain {
				spec = t.regs()[in.C()]
			}
			to.cont = contStr
			return true, t.invokeAbove(to, method, v, spec)
		}
		if !plain && t.regs()[in.C()].Str().Len() > 0 || !object.Same(object.BuiltinPart(v), v) {
			return false, nil
		}
		method = own(strStr)
	case 's':
		method = own(strStr)
	case 'r':
		method = own(strRepr)
		to.phase = phaseRepr
	}
	if method.IsUnbound() {
		// object.__str__ is __repr__.
		if _, owner := class.LookupOwner(strStr); conversion == 'r' || conversion == 'a' || owner != object.ObjectClass {
			return false, nil
		}
		if method = own(strRepr); method.IsUnbound() {
			return false, nil
		}
	}
	return true, t.invokeAbove(to, method, v)
}

// formatted ends a FORMAT or CONVERT for which __str__ or __repr__ was called.
func (t *Thread) formatted(v object.Value, phase uint8) error {
	text := object.BuiltinPart(v)
	if text.Str() == nil {
		name := "__str__"
		if phase == phaseRepr {
			name = "__repr__"
		}
		return object.TypeErrorf("%s returned non-string (type %s)", name, object.TypeName(v))
	}
	in := t.instr()
	regs := t.regs()
	if in.Op() == bytecode.Format && in.Imm()&256 == 0 && in.Imm()&255 != 0 {
		if spec := regs[in.C()].Str(); spec.Len() > 0 {
			s, err := object.Format(t, text, spec.String())
			if err != nil {
				return err
			}
			if text, err = object.NewStrCopy(t.meter, s); err != nil {
				return err
			}
			regs = t.regs()
		}
	}
	regs[in.A()] = text
	return nil
}
