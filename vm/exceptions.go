package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// raise does RAISE.
func (t *Thread) raise(in bytecode.Instr) error {
	regs := t.regs()
	if in.C() == 0 {
		e := t.handled().Exception()
		if e == nil {
			return object.RuntimeErrorf("No active exception to reraise")
		}
		t.reraising = true
		return e.Err()
	}
	exc, err := t.exceptionFrom(regs[in.A()])
	if err != nil {
		return err
	}
	if in.C() == 2 {
		cause := t.regs()[in.B()]
		if !cause.IsNone() {
			c, err := t.exceptionFrom(cause)
			if err != nil {
				if c := cause.Class(); c == nil || c.Flags()&object.ClassException == 0 {
					return object.TypeErrorf("exception causes must derive from BaseException")
				}
				return err
			}
			cause = c.Value()
		}
		exc.SetCause(cause)
	}
	if h := t.handled(); !h.IsNone() {
		exc.SetContext(h)
	}
	return exc.Err()
}

// exceptionFrom returns the exception that `raise v` raises: v itself or, for a class, an instance of it.
func (t *Thread) exceptionFrom(v object.Value) (*object.Exception, error) {
	if e := v.Exception(); e != nil {
		return e, nil
	}
	if c := v.Class(); c != nil && c.Flags()&object.ClassException != 0 {
		r, err := t.Invoke(v)
		if err != nil {
			return nil, err
		}
		if e := r.Exception(); e != nil {
			return e, nil
		}
		name, err := object.Repr(t, v)
		if err != nil {
			return nil, err
		}
		return nil, object.TypeErrorf("calling %s should have returned an instance of BaseException, not <class '%s'>", name, object.ClassOf(r).FullName())
	}
	return nil, object.TypeErrorf("exceptions must derive from BaseException")
}

// matchExc does MATCHEXC: the except clause's test.
func (t *Thread) matchExc(in bytecode.Instr) error {
	regs := t.regs()
	exc, want := regs[in.A()], regs[in.B()]
	ok, err := t.exceptionMatches(exc, want)
	if err != nil {
		return err
	}
	if !ok {
		t.top().pc += int(in.Imm())
	}
	return nil
}

func (t *Thread) exceptionMatches(exc, want object.Value) (bool, error) {
	class := object.ClassOf(exc)
	if c := want.Class(); c != nil {
		if c.Flags()&object.ClassException == 0 {
			return false, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
		}
		return class.IsSubclass(c), nil
	}
	if u := want.Tuple(); u != nil {
		for _, w := range u.Items() {
			if c := w.Class(); c == nil || c.Flags()&object.ClassException == 0 {
				return false, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
			}
		}
		for _, w := range u.Items() {
			if class.IsSubclass(w.Class()) {
				return true, nil
			}
		}
		return false, t.meter.Steps(int64(u.Len() / 2))
	}
	return false, object.TypeErrorf("catching classes that do not inherit from BaseException is not allowed")
}

// withExit does WITHEXIT: it calls __exit__ with the exception, or with three None.
func (t *Thread) withExit(in bytecode.Instr) error {
	regs := t.regs()
	a := in.A()
	fn, self := regs[a], regs[a+1]
	args := []object.Value{object.None, object.None, object.None}
	if in.B() != 0 {
		exc := regs[a+2]
		tb, err := t.tracebackOf(exc.Exception())
		if err != nil {
			return err
		}
		args = []object.Value{object.ClassOf(exc).Value(), exc, tb}
	}
	if !self.IsUnbound() {
		args = append([]object.Value{self}, args...)
	}
	return t.invokeAbove(target{cont: contStore, dst: a}, fn, args...)
}

// loadSpecial does LOADSPECIAL: a special method looked up on the type, for with statements.
func (t *Thread) loadSpecial(in bytecode.Instr) error {
	fr := t.top()
	v := t.stack[fr.base+int(in.B())]
	name := fr.code.Consts[in.Imm()].Str()
	method, self, err := t.special(v, name)
	if err != nil {
		return err
	}
	if method.IsUnbound() {
		switch name.String() {
		case "__enter__", "__exit__":
			hint := ""
			if name.String() == "__exit__" {
				hint = " (missed __exit__ method)"
			}
			return object.TypeErrorf("'%s' object does not support the context manager protocol%s", className(v), hint)
		case "__aenter__", "__aexit__":
			hint := ""
			if name.String() == "__aexit__" {
				hint = " (missed __aexit__ method)"
			}
			return object.TypeErrorf("'%s' object does not support the asynchronous context manager protocol%s", className(v), hint)
		}
		return object.NoAttribute(v, name.String())
	}
	regs := t.regs()
	regs[in.A()], regs[in.A()+1] = method, object.Unbound
	if self {
		regs[in.A()+1] = v
	}
	return nil
}

// className names the class of v as CPython does in messages of C code: with the module for builtin classes only.
func className(v object.Value) string {
	if c := object.ClassOf(v); c.IsStatic() {
		return c.FullName()
	}
	return object.TypeName(v)
}
