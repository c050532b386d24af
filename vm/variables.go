package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// loadGlobal does LOADGLOBAL when the global is unbound: the builtin of that name, remembered beside the global.
func (t *Thread) loadGlobal(in bytecode.Instr) error {
	fr := t.top()
	mod := fr.fn.Module()
	i := int(in.Imm())
	if v := mod.Globals()[i].Val(); !v.IsUnbound() {
		t.stack[fr.base+int(in.A())] = v
		return nil
	}
	name := fr.code.Globals[i]
	v, ok, err := t.builtinOf(mod.Dict(), name)
	if err != nil {
		return err
	}
	if !ok {
		if v, ok, err = t.defineLazily(mod, name); err != nil {
			return err
		}
		if !ok {
			return t.nameError(name)
		}
		t.regs()[in.A()] = v
		return nil
	}
	own := t.confined(mod.Dict())
	if t.builtins == nil && (own == nil || own == t.given) { // builtins may change once a script has imported the module
		mod.Shadow()[i] = v
	}
	t.regs()[in.A()] = v
	return nil
}

// builtin returns what a name means when no scope has it.
func (t *Thread) builtin(name *object.Str) (object.Value, bool, error) {
	if t.builtins != nil {
		v, ok := t.builtins.Dict().FindStr(t.meter, name)
		return v, ok, nil
	}
	v, ok := t.library.Builtins[name.String()]
	return v, ok, nil
}

// builtinOf is builtin for code whose globals are given: an entry __builtins__ there, which scripts set to confine what they run with exec,
// goes before the builtins of the library.
func (t *Thread) builtinOf(globals *object.Dict, name *object.Str) (object.Value, bool, error) {
	if own := t.confined(globals); own != nil {
		v, ok := own.FindStr(t.meter, name)
		return v, ok, nil
	}
	v, ok, err := t.builtin(name)
	if !ok && err == nil && name.String() == "__builtins__" {
		v, err = t.importModule("builtins")
		ok = err == nil
	}
	return v, ok, err
}

// confined returns the namespace that __builtins__ in globals stands for, nil when there is none.
func (t *Thread) confined(globals *object.Dict) *object.Dict {
	own, ok := globals.FindStr(t.meter, strBuiltins)
	if !ok {
		return nil
	}
	if mod := own.Module(); mod != nil {
		return mod.Dict()
	}
	return object.BuiltinPart(own).Dict()
}

// giveBuiltins makes sure that globals which a script gave to exec have an entry __builtins__. It is a dict that they all share; making the module
// builtins for it would end the remembering of builtins beside the globals.
func (t *Thread) giveBuiltins(globals *object.Dict) error {
	if _, ok := globals.FindStr(t.meter, strBuiltins); ok {
		return nil
	}
	if t.builtins != nil {
		return globals.SetStr(t.meter, strBuiltins, t.builtins.Dict().Value())
	}
	if t.given == nil {
		d, err := object.NewDict(t.meter)
		if err != nil {
			return err
		}
		if err := t.fillBuiltins(d); err != nil {
			return err
		}
		t.given = d
	}
	return globals.SetStr(t.meter, strBuiltins, t.given.Value())
}

// unbound does CHECKBOUND when the variable has no value.
func (t *Thread) unbound(in bytecode.Instr) error {
	return unboundLocal(t.top().code.Consts[in.Imm()].Str())
}

func unboundLocal(name *object.Str) error {
	return &object.Error{Class: object.UnboundLocalError,
		Msg: "cannot access local variable '" + name.String() + "' where it is not associated with a value"}
}

func unboundFree(name *object.Str) error {
	return &object.Error{Class: object.NameError,
		Msg: "cannot access free variable '" + name.String() + "' where it is not associated with a value in enclosing scope"}
}

// cells does the instructions on cells and free variables that hot could not do, which is mostly to complain.
func (t *Thread) cells(in bytecode.Instr) error {
	fr := t.top()
	regs := t.regs()
	switch in.Op() {
	case bytecode.MakeCell:
		v := regs[in.A()]
		if in.B() != 0 {
			v = object.Unbound
		}
		c, err := object.NewCell(t.meter, v)
		if err != nil {
			return err
		}
		regs[in.A()] = c.Value()
	case bytecode.LoadCell:
		v := regs[in.B()].Cell().Get()
		if v.IsUnbound() {
			return unboundLocal(fr.code.Consts[in.Imm()].Str())
		}
		regs[in.A()] = v
	case bytecode.StoreCell:
		regs[in.B()].Cell().Set(regs[in.A()])
	case bytecode.DelCell:
		c := regs[in.B()].Cell()
		if c.Get().IsUnbound() {
			return unboundLocal(fr.code.Consts[in.Imm()].Str())
		}
		c.Set(object.Unbound)
	case bytecode.LoadFree, bytecode.LoadFreeName:
		if in.Op() == bytecode.LoadFreeName {
			v, ok, err := t.scopeGet(fr.code.FreeNames[in.Imm()])
			if err != nil {
				return err
			}
			if ok {
				t.regs()[in.A()] = v
				return nil
			}
		}
		v := fr.fn.Closure()[in.Imm()].Get()
		if v.IsUnbound() {
			return unboundFree(fr.code.FreeNames[in.Imm()])
		}
		regs[in.A()] = v
	case bytecode.StoreFree:
		fr.fn.Closure()[in.Imm()].Set(regs[in.A()])
	case bytecode.DelFree:
		c := fr.fn.Closure()[in.Imm()]
		if c.Get().IsUnbound() {
			return unboundFree(fr.code.FreeNames[in.Imm()])
		}
		c.Set(object.Unbound)
	}
	return nil
}

// namespace returns the dict that LOADNAME looks into before the globals, nil when there is none.
func (t *Thread) namespace() *object.Dict {
	fr := t.top()
	if fr.ext != nil {
		return fr.ext.ns
	}
	return classView(fr).Dict()
}

// classView returns the namespace of the class around the value of a type alias or the bound of a type parameter, Unbound when the
// frame runs no such code.
func classView(fr *frame) object.Value {
	if fr.code.Flags&bytecode.ClassView == 0 {
		return object.Unbound
	}
	closure := fr.fn.Closure()
	return closure[len(closure)-1].Get()
}

// namespaceValue returns what stands for the namespace of the running frame, for a ClassView function made in it.
func (t *Thread) namespaceValue() object.Value {
	if scope := t.scope(); !scope.IsUnbound() {
		return scope
	}
	if ns := t.namespace(); ns != nil {
		return ns.Value()
	}
	return object.Unbound
}

// scope returns the mapping that stands in the namespace's place because it has methods of its own, Unbound when there is none.
func (t *Thread) scope() object.Value {
	fr := t.top()
	if fr.ext != nil {
		return fr.ext.scope
	}
	if v := classView(fr); v.Dict() == nil {
		return v
	}
	return object.Unbound
}

// scopeGet looks a name up in the running frame's namespace.
func (t *Thread) scopeGet(name *object.Str) (v object.Value, ok bool, err error) {
	if scope := t.scope(); !scope.IsUnbound() {
		v, err := t.GetItem(scope, name.Value())
		if isKeyError(err) {
			return object.Unbound, false, nil
		}
		return v, err == nil, err
	}
	if ns := t.namespace(); ns != nil {
		v, ok = ns.FindStr(t.meter, name)
	}
	return v, ok, nil
}

// scopeSet binds a name in the running frame's namespace, which exists.
func (t *Thread) scopeSet(name *object.Str, v object.Value) error {
	if scope := t.scope(); !scope.IsUnbound() {
		return t.SetItem(scope, name.Value(), v)
	}
	return t.namespace().SetStr(t.meter, name, v)
}

func isKeyError(err error) bool {
	e, ok := err.(*object.Error)
	return ok && e.ExcClass().IsSubclass(object.KeyError)
}

// names does LOADNAME, STORENAME and DELNAME: variables of class bodies and of code that exec runs.
func (t *Thread) names(in bytecode.Instr) error {
	fr := t.top()
	name := fr.code.Consts[in.Imm()].Str()
	ns := t.namespace()
	globals := fr.fn.Module().Dict()
	own := in.B() == 0 && !t.scope().IsUnbound()
	if in.B() != 0 || ns == nil {
		ns = globals
	}
	var v object.Value
	var ok bool
	switch {
	case in.Op() == bytecode.StoreName && own:
		return t.scopeSet(name, t.regs()[in.A()])
	case in.Op() == bytecode.StoreName:
		return ns.SetStr(t.meter, name, t.regs()[in.A()])
	case in.Op() == bytecode.DelName && own:
		err := t.DelItem(t.scope(), name.Value())
		if isKeyError(err) {
			return t.nameError(name)
		}
		return err
	case in.Op() == bytecode.DelName:
		if !ns.DeleteStr(t.meter, name) {
			return t.nameError(name)
		}
		return nil
	case own:
		var err error
		if v, ok, err = t.scopeGet(name); err != nil {
			return err
		}
	default:
		v, ok = ns.FindStr(t.meter, name)
	}
	if !ok && (own || ns != globals) {
		v, ok = globals.FindStr(t.meter, name)
	}
	if !ok {
		var err error
		if v, ok, err = t.builtinOf(globals, name); err != nil {
			return err
		}
	}
	if !ok {
		var err error
		if v, ok, err = t.defineLazily(fr.fn.Module(), name); err != nil {
			return err
		}
	}
	if !ok {
		return t.nameError(name)
	}
	t.regs()[in.A()] = v
	return nil
}

// delGlobal does DELGLOBAL.
func (t *Thread) delGlobal(in bytecode.Instr) error {
	fr := t.top()
	if !fr.fn.Module().UnbindGlobal(int(in.Imm())) {
		return t.nameError(fr.code.Globals[in.Imm()])
	}
	return nil
}
