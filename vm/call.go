package vm

import (
	"fmt"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// target says where the result of a call goes: a continuation of the running frame.
type target struct {
	cont  cont
	dst   uint8
	phase uint8
}

// callOp does the CALL family when hot could not.
func (t *Thread) callOp(in bytecode.Instr) error {
	fr := t.top()
	at := fr.base + int(in.A())
	n := int(in.B())
	kw := object.Unbound
	switch in.Op() {
	case bytecode.Call:
		switch o := t.stack[at].Object().(type) {
		case *object.Builtin:
			if &o.Header == t.lenFunc && n == 1 {
				if method, ok := t.lengthMethod(t.stack[at+1]); ok {
					if err := t.meter.Steps(int64(t.lenCost)); err != nil {
						return err
					}
					return t.callSpecial(target{cont: contLength, dst: in.A()}, method, true, t.stack[at+1])
				}
			}
			if f, ok := o.Impl().(*native.Func); ok && f.Self == nil && o.Self().IsUnbound() {
				return t.runNative(f, at+1, n, kw, target{cont: contCall, dst: in.A()})
			}
		case *object.Class:
			if f, ok := o.Constructor().(*native.Func); ok && o.IsStatic() {
				return t.runNative(f, at, n+1, kw, target{cont: contCall, dst: in.A()})
			}
		}
	case bytecode.CallMethod, bytecode.CallMethodKw:
		if t.stack[at+1].IsUnbound() {
			// not a method: close the gap where self would be
			copy(t.stack[at+1:at+1+n], t.stack[at+2:at+2+n])
		} else {
			n++
			if b := t.stack[at].Builtin(); b != nil && in.Op() == bytecode.CallMethod && b.Self().IsUnbound() {
				if f := b.Impl().(*native.Func); f.Self == object.ClassOf(t.stack[at+1]) && !t.stack[at+1].Is(object.KindInstance) {
					return t.runNative(f, at+1, n, kw, target{cont: contCall, dst: in.A()})
				}
			}
		}
	case bytecode.CallAttr:
		switch c := &fr.fn.Caches()[in.Imm()][0]; c.Slot {
		case object.SlotNative:
			if c.Shape.Class() == object.ClassOf(t.stack[at+1]) {
				return t.runNative(c.Attr.Impl().(*native.Func), at+1, n+1, kw, target{cont: contCall, dst: in.A()})
			}
		case object.SlotDerived:
			if o := t.stack[at+1].Instance(); o != nil && o.Shape() == c.Shape {
				f := c.Attr.Impl().(*native.Func)
				if !f.Raw {
					t.stack[at+1] = object.BuiltinPart(t.stack[at+1])
				}
				return t.runNative(f, at+1, n+1, kw, target{cont: contCall, dst: in.A()})
			}
		}
		if err := t.loadMethod(at, t.stack[at+1], int(in.Imm())); err != nil {
			t.missing = true
			return err
		}
		if t.stack[at+1].IsUnbound() {
			copy(t.stack[at+1:at+1+n], t.stack[at+2:at+2+n])
		} else {
			n++
		}
	}
	if in.Op() == bytecode.CallKw || in.Op() == bytecode.CallMethodKw {
		kw = fr.code.Consts[in.Imm()]
	}
	return t.invoke(at, n, kw, target{cont: contCall, dst: in.A()})
}

// lengthMethod returns the __len__ that a script's class defines for its instance v: len(v) calls it in a frame, not in a nested run.
func (t *Thread) lengthMethod(v object.Value) (object.Value, bool) {
	o := v.Instance()
	if o == nil {
		return object.Unbound, false
	}
	method, ok := o.Class().Lookup(strLen)
	return method, ok && method.Function() != nil
}

// invokeAbove calls fn with args, which are few, above the running frame. The result goes to the target.
func (t *Thread) invokeAbove(to target, fn object.Value, args ...object.Value) error {
	top := t.ceiling()
	if err := t.reserve(top + len(args) + 2); err != nil {
		return err
	}
	t.stack[top] = fn
	copy(t.stack[top+1:], args)
	return t.invoke(top, len(args), object.Unbound, to)
}

// invoke calls stack[at] with the n arguments behind it, the last len(kw) of them named by the tuple kw (Unbound: none). A script function
// gets a frame; a native one runs and its result is delivered at once. stack up to at+n+1 must exist.
//
// The arguments may stand above the frame's registers. What runs or is allocated before the callee has taken them (a descriptor that has to be asked
// for __call__, a walk) must leave them alone.
func (t *Thread) invoke(at, n int, kw object.Value, to target) error {
	outer := t.argTop
	t.argTop = max(outer, at+1+n)
	err := t.invokeGuarded(at, n, kw, to)
	t.argTop = outer
	return err
}

func (t *Thread) invokeGuarded(at, n int, kw object.Value, to target) error {
	for hops := 0; ; {
		callee := t.stack[at]
		switch o := callee.Object().(type) {
		case *object.Function:
			return t.invokeFunction(o, at, n, kw, to)
		case *object.Builtin:
			if self := o.Self(); !self.IsUnbound() {
				if err := t.insert(at, n, self); err != nil {
					return err
				}
				n++
			}
			return t.invokeNative(o.Impl().(*native.Func), at, n, kw, to)
		case *object.Method:
			if err := t.insert(at, n, o.Self()); err != nil {
				return err
			}
			n++
			t.stack[at] = o.Func()
			if err := t.meter.Steps(1 + int64(n/8)); err != nil {
				return err // chains of bound methods must not be followed for free
			}
		case *object.Class:
			return t.construct(o, at, n, kw, to)
		default:
			if o, ok := callee.Object().(*object.Wrapper); ok && callee.Is(object.KindStaticMethod) {
				t.stack[at] = o.Func()
				if err := t.meter.Steps(1); err != nil {
					return err
				}
				continue
			}
			method, self, err := t.special(callee, strCall)
			if err != nil {
				return err
			}
			if method.IsUnbound() {
				return t.notCallable(callee)
			}
			if f := native.Of(method); f != nil && self && kw.IsUnbound() {
				switch {
				case f.Direct != nil:
					if v, done, err := f.Direct(t, object.BuiltinPart(callee), t.stack[at+1:at+1+n]); done || err != nil {
						return t.called(f, n, v, err, to)
					}
				case f.Forward != nil:
					forwarded := false
					if n, kw, forwarded, err = t.forward(f, callee, at, n); err != nil {
						return err
					}
					if forwarded {
						continue
					}
				}
			}
			if self {
				if err := t.insert(at, n, callee); err != nil {
					return err
				}
				n++
			}
			t.stack[at] = method
			if err := t.meter.Steps(1); err != nil {
				return err
			}
			if hops++; hops > t.depthLimit { // an object that is its own __call__
				return object.RecursionErrorf("maximum recursion depth exceeded while calling a Python object")
			}
		}
	}
}

// called ends a call of f with n arguments whose Direct has come to v.
func (t *Thread) called(f *native.Func, n int, v object.Value, err error, to target) error {
	if err != nil {
		return err
	}
	if err := t.meter.Steps(f.Cost.Steps + int64(n/4)); err != nil {
		return err
	}
	return t.deliver(to, v)
}

// forward makes of a call of callee, which stands at stack[at] with n arguments behind it, the one that f.Forward says it comes to. It returns how many
// arguments there are then and the names of those that are keywords.
func (t *Thread) forward(f *native.Func, callee object.Value, at, n int) (total int, kw object.Value, done bool, err error) {
	kw = object.Unbound
	fn, first, named := f.Forward(object.BuiltinPart(callee))
	for i := named.Next(0); i >= 0; i = named.Next(i + 1) {
		if k, _ := named.At(i); k.Str() == nil {
			return n, kw, false, nil
		}
	}
	total = n + len(first) + named.Len()
	if err := t.meter.Steps(f.Cost.Steps + int64(total/4)); err != nil {
		return n, kw, false, err
	}
	var names *object.Tuple
	if named.Len() > 0 {
		if names, err = object.NewTuple(t.meter, named.Len()); err != nil {
			return n, kw, false, err
		}
		kw = names.Value()
	}
	if err := t.reserve(at + total + 2); err != nil {
		return n, kw, false, err
	}
	args := t.stack[at+1 : at+1+total]
	copy(args[len(first):], args[:n])
	copy(args, first)
	if names != nil {
		putKeywords(named, names.Items(), args[len(first)+n:])
	}
	t.stack[at] = fn
	t.argTop = max(t.argTop, at+1+total)
	return total, kw, true, nil
}

// insert makes v the first of the n arguments behind stack[at], which are guarded from then on.
func (t *Thread) insert(at, n int, v object.Value) error {
	if err := t.reserve(at + n + 3); err != nil {
		return err
	}
	copy(t.stack[at+2:at+2+n], t.stack[at+1:at+1+n])
	t.stack[at+1] = v
	t.argTop = max(t.argTop, at+2+n)
	return nil
}

// invokeFunction binds the arguments and pushes a frame, or makes a generator. It is a part of invoke, which restores argTop.
func (t *Thread) invokeFunction(fn *object.Function, at, n int, kw object.Value, to target) error {
	code, err := t.completeFunction(fn)
	if err != nil {
		return err
	}
	base := at + 1
	if err := t.reserve(base + max(code.FrameSize(), n)); err != nil {
		return err
	}
	if int(fn.Simple()) != n || !kw.IsUnbound() {
		t.argTop = max(t.argTop, base+code.NumParams())
		if err := t.bind(fn, code, base, n, kw); err != nil {
			return err
		}
	}
	if code.Flags&(bytecode.Generator|bytecode.Coroutine) != 0 {
		return t.makeGenerator(fn, code, base, to)
	}
	fr, err := t.pushFrame(false)
	if err != nil {
		return err
	}
	fr.code, fr.fn, fr.base = code, fn, base
	fr.cont, fr.dst, fr.phase = to.cont, to.dst, to.phase
	return nil
}

// pushModule pushes the frame of module-level code (or exec'd code, with its own namespace ns).
func (t *Thread) pushModule(mod *object.Module, code *bytecode.Code, names object.Value, c cont) error {
	if len(code.FreeNames) > 0 {
		return fmt.Errorf("BUG: module code with free variables")
	}
	t.loading = code // nothing else may refer to it yet
	defer func() { t.loading = nil }()
	caches, err := t.cachesOf(code)
	if err != nil {
		return err
	}
	fn, err := object.NewFunction(t.meter, code, mod, code.Name, code.QualName, nil, caches, -1)
	if err != nil {
		return err
	}
	base := t.ceiling() + 1
	if err := t.reserve(base + code.FrameSize()); err != nil {
		return err
	}
	fr, err := t.pushFrame(false)
	if err != nil {
		return err
	}
	fr.code, fr.fn, fr.base, fr.cont = code, fn, base, c
	if !names.IsUnbound() {
		return t.nameIn(fr, names)
	}
	return nil
}

// makeFunction does MAKEFUNCTION: what stands behind R[B] is told by the bits of C.
func (t *Thread) makeFunction(in bytecode.Instr) error {
	fr := t.top()
	code := fr.code.Codes[in.Imm()]
	regs := t.regs()
	next := int(in.B())
	take := func(bit uint8) object.Value {
		if in.C()&bit == 0 {
			return object.Unbound
		}
		next++
		return regs[next-1]
	}
	defaults, kwdefaults, annotations, params := take(1), take(2), take(4), take(8)
	var closure []*object.Cell
	if n := len(code.FreeNames); n > 0 {
		closure = make([]*object.Cell, 0, n)
	}
	if in.C()&16 != 0 {
		for range code.OuterCells() {
			cell := regs[next].Cell()
			if cell == nil {
				return fmt.Errorf("BUG: closure of %s: register %d holds no cell", code.QualName, next)
			}
			closure = append(closure, cell)
			next++
		}
	}
	if in.C()&32 != 0 {
		for _, v := range regs[next].List().Items() {
			cell := v.Cell()
			if cell == nil {
				return fmt.Errorf("BUG: closure of %s: no cell in the list", code.QualName)
			}
			closure = append(closure, cell)
		}
	}
	if code.Flags&bytecode.ClassView != 0 {
		cell, err := object.NewCell(t.meter, t.namespaceValue())
		if err != nil {
			return err
		}
		closure = append(closure, cell)
	}
	if len(closure) != len(code.FreeNames) {
		return fmt.Errorf("BUG: closure of %s: %d cells for %d variables", code.QualName, len(closure), len(code.FreeNames))
	}
	caches, err := t.cachesOf(code)
	if err != nil {
		return err
	}
	fn, err := object.NewFunction(t.meter, code, fr.fn.Module(), code.Name, code.QualName, closure, caches, code.Simple())
	if err != nil {
		return err
	}
	if u := defaults.Tuple(); u != nil {
		fn.SetDefaults(u.Items())
	}
	if d := kwdefaults.Dict(); d != nil {
		fn.SetKwDefaults(d)
	}
	if !annotations.IsUnbound() {
		if err := fn.SetAnnotations(t.meter, annotations); err != nil {
			return err
		}
	}
	if !params.IsUnbound() {
		if err := fn.SetTypeParams(t.meter, params); err != nil {
			return err
		}
	}
	regs[in.A()] = fn.Value()
	return nil
}

// notCallable is the TypeError for a call of v. A module that holds a callable of its own name was probably meant to be that.
func (t *Thread) notCallable(v object.Value) error {
	if m := v.Module(); m != nil {
		name, err := object.NewStrCopy(t.meter, m.Name())
		if err != nil {
			return err
		}
		attr, err := t.GetAttr(v, name.Str())
		switch attr.Kind() {
		case object.KindFunction, object.KindBuiltin, object.KindClass:
			return object.TypeErrorf("'module' object is not callable. Did you mean: '%s.%s(...)'?", m.Name(), m.Name())
		}
		if err = object.NotRaised(err); err != nil {
			return err
		}
	}
	return object.TypeErrorf("'%s' object is not callable", object.TypeName(v))
}
