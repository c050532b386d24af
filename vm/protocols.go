package vm

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Python's protocols for native code: what object.Calls and native.Call promise about values of classes that scripts define. Each
// special method is a nested run.

// Hash implements object.Calls.
func (t *Thread) Hash(v object.Value) (int64, error) {
	attr, owner := object.ClassOf(v).LookupOwner(strHash)
	if attr.IsNone() {
		return 0, object.TypeErrorf("unhashable type: '%s'", object.TypeName(v))
	}
	if owner == nil || owner == object.ObjectClass || owner.IsStatic() {
		if p := object.BuiltinPart(v); p != v {
			return object.Hash(t, p)
		}
		return object.IdentityHash(t, v), nil
	}
	method, self, err := t.unbind(attr, v)
	if err != nil {
		return 0, err
	}
	r, err := t.callMethodNested(method, self, v)
	if err != nil {
		return 0, err
	}
	r = object.BuiltinPart(r)
	if r.IsInt() || r.IsBool() {
		return r.AsInt(), nil
	}
	if b := r.BigInt(); b != nil {
		return object.Hash(t, r)
	}
	return 0, object.TypeErrorf("__hash__ method should return an integer")
}

// Equal implements object.Calls.
func (t *Thread) Equal(v, w object.Value) (bool, error) {
	if object.Same(v, w) && !v.IsFloat() {
		return true, nil
	}
	r, err := t.compareNested(object.Eq, v, w)
	if err != nil {
		return false, err
	}
	return t.Truth(r)
}

// Less implements object.Calls.
func (t *Thread) Less(v, w object.Value) (bool, error) {
	r, err := t.compareNested(object.Lt, v, w)
	if err != nil {
		return false, err
	}
	return t.Truth(r)
}

// dispatchSteps is the work of looking for the methods of two operands' classes.
const dispatchSteps = 4

// compareNested applies a comparison operator by Python's rules.
func (t *Thread) compareNested(op object.CompareOp, x, y object.Value) (object.Value, error) {
	sx, sy := scripted(x), scripted(y)
	if !sx && !sy {
		v, err := object.Compare(t, op, x, y)
		if err == nil && v.IsNotImplemented() {
			return identity(op, x, y)
		}
		return v, err
	}
	if err := t.meter.Steps(dispatchSteps); err != nil {
		return object.Unbound, err
	}
	cx, cy := object.ClassOf(x), object.ClassOf(y)
	type attempt struct {
		receiver, other object.Value
		op              object.CompareOp
	}
	attempts := []attempt{{x, y, op}, {y, x, op.Swapped()}}
	if cx != cy && cy.IsSubclass(cx) {
		attempts[0], attempts[1] = attempts[1], attempts[0]
	}
	for _, a := range attempts {
		if !scripted(a.receiver) {
			if part := object.BuiltinPart(a.other); part != a.other && takes(a.receiver, part) {
				if v, err := object.Compare(t, a.op, a.receiver, part); err != nil || !v.IsNotImplemented() {
					return v, err
				}
			}
			continue
		}
		method, self, invert, err := t.comparisonMethod(a.receiver, a.op)
		if err != nil {
			return object.Unbound, err
		}
		if method.IsUnbound() {
			continue
		}
		args := []object.Value{a.other}
		if self {
			args = []object.Value{a.receiver, a.other}
		}
		r, err := t.Invoke(method, args...)
		if err != nil {
			return object.Unbound, err
		}
		if r.IsNotImplemented() {
			continue
		}
		if invert {
			ok, err := t.Truth(r)
			return object.Bool(!ok), err
		}
		return r, nil
	}
	v, err := object.Compare(t, op, object.BuiltinPart(x), object.BuiltinPart(y))
	if err != nil || !v.IsNotImplemented() {
		return v, err
	}
	return identity(op, x, y)
}

// binaryNested applies an arithmetic operator by Python's rules.
func (t *Thread) binaryNested(op object.BinaryOp, x, y object.Value) (object.Value, error) {
	if scripted(x) || scripted(y) {
		if r, err := t.binaryScripted(op, x, y); err != nil || !r.IsNotImplemented() {
			return r, err
		}
	}
	x, y, err := t.repetition(op, x, y)
	if err != nil {
		return object.Unbound, err
	}
	v, err := object.Binary(t, op, x, y)
	if err == nil && v.IsNotImplemented() {
		err = object.BinaryTypeError(op, x, y, false)
	}
	return v, err
}

// binaryScripted asks the special methods of the operands, of which one at least is an instance of a script's class.
func (t *Thread) binaryScripted(op object.BinaryOp, x, y object.Value) (object.Value, error) {
	sx, sy := scripted(x), scripted(y)
	cx, cy := object.ClassOf(x), object.ClassOf(y)
	first := sy && cx != cy && reflectedFirst(op, x, cx, cy)
	for _, direct := range [2]bool{!first, first} {
		v, w, name := x, y, methodNames[op]
		switch {
		case direct && !sx, !direct && !(sy && cx != cy):
			continue
		case !direct:
			v, w, name = y, x, reflectedNames[op]
		}
		r, ok, err := t.callSpecialNested(v, name, w)
		if err != nil || ok && !r.IsNotImplemented() {
			return r, err
		}
	}
	return object.NotImplemented, nil
}

// Repr implements object.Calls.
func (t *Thread) Repr(v object.Value) (string, error) { return t.text(v, strRepr, "__repr__") }

// Str implements object.Calls.
func (t *Thread) Str(v object.Value) (string, error) {
	// object.__str__ is __repr__, but what that returns is still str's to check.
	if _, owner := object.ClassOf(v).LookupOwner(strStr); owner == nil || owner == object.ObjectClass {
		return t.text(v, strRepr, "__str__")
	}
	return t.text(v, strStr, "__str__")
}

func (t *Thread) text(v object.Value, name *object.Str, what string) (string, error) {
	if err := t.Enter(); err != nil {
		return "", object.RecursionErrorf("maximum recursion depth exceeded while getting the repr of an object")
	}
	defer t.Leave()
	attr, owner := object.ClassOf(v).LookupOwner(name)
	if c := v.Class(); c != nil && (owner == nil || owner.IsStatic()) {
		return "<class '" + c.FullName() + "'>", nil
	}
	if owner == nil || owner == object.ObjectClass {
		if p := object.BuiltinPart(v); p != v && showsItself(p) {
			return object.ReprUnder(t, v)
		}
		return object.DefaultRepr(t, v), nil
	}
	if f := native.Of(attr); owner.IsStatic() && f != nil && !f.Raw { // one that takes v as it is shows its class
		if p := object.BuiltinPart(v); p != v {
			if name == strRepr {
				return object.ReprUnder(t, v)
			}
			return object.StrOf(t, p)
		}
	}
	r, ok, err := t.callSpecialNested(v, name)
	if err != nil {
		return "", err
	}
	if !ok {
		return object.DefaultRepr(t, v), nil
	}
	s := object.BuiltinPart(r).Str()
	if s == nil {
		return "", object.TypeErrorf("%s returned non-string (type %s)", what, object.TypeName(r))
	}
	return s.String(), nil
}

// showsItself reports whether the repr of a builtin value is another than object's.
func showsItself(p object.Value) bool {
	switch p.Kind() {
	case object.KindProperty, object.KindNativeIter:
		return false
	case object.KindOpaque:
		_, ok := p.Object().(object.Printed)
		return ok
	}
	return true
}

// Format implements native.Call.
func (t *Thread) Format(v object.Value, spec string) (string, error) {
	if !scripted(v) {
		return object.Format(t, v, spec)
	}
	attr, owner := object.ClassOf(v).LookupOwner(strFormat)
	if owner == nil || owner.IsStatic() {
		if p := object.BuiltinPart(v); p != v {
			if spec == "" {
				return object.StrOf(t, v)
			}
			if !p.Is(object.KindOpaque) {
				return object.Format(t, v, spec)
			}
		}
		if owner != nil && owner != object.ObjectClass && attr.Is(object.KindBuiltin) {
			return t.formatWith(v, spec)
		}
		if spec != "" {
			return "", object.TypeErrorf("unsupported format string passed to %s.__format__", object.TypeName(v))
		}
		return object.StrOf(t, v)
	}
	return t.formatWith(v, spec)
}

func (t *Thread) formatWith(v object.Value, spec string) (string, error) {
	s, err := object.NewStrCopy(t.meter, spec)
	if err != nil {
		return "", err
	}
	r, _, err := t.callSpecialNested(v, strFormat, s)
	if err != nil {
		return "", err
	}
	text := object.BuiltinPart(r).Str()
	if text == nil {
		return "", object.TypeErrorf("__format__ must return a str, not %s", object.TypeName(r))
	}
	return text.String(), nil
}

// ToIndex implements native.Call.
func (t *Thread) ToIndex(v object.Value) (object.Value, error) {
	p := object.BuiltinPart(v)
	switch p.Kind() {
	case object.KindInt, object.KindBigInt:
		return p, nil
	case object.KindBool:
		return object.Int(p.AsInt()), nil
	}
	if scripted(v) {
		r, ok, err := t.callSpecialNested(v, strIndex)
		if err != nil {
			return object.Unbound, err
		}
		if ok {
			switch p := object.BuiltinPart(r); {
			case p.IsInt() || p.Is(object.KindBigInt):
				return p, nil
			case p.IsBool():
				return object.Int(p.AsInt()), nil
			}
			return object.Unbound, object.TypeErrorf("__index__ returned non-int (type %s)", object.TypeName(r))
		}
	}
	return object.Unbound, object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(v))
}

// ToInt is ToIndex for what also has an __int__, which goes first.
func (t *Thread) ToInt(v object.Value) (object.Value, error) {
	if !scripted(v) || object.IsIntegral(object.BuiltinPart(v)) {
		return t.ToIndex(v)
	}
	r, ok, err := t.callSpecialNested(v, strInt)
	if err != nil || !ok {
		if err == nil {
			return t.ToIndex(v)
		}
		return object.Unbound, err
	}
	if p := object.BuiltinPart(r); object.IsIntegral(p) {
		return p, nil
	}
	return object.Unbound, object.TypeErrorf("__int__ returned non-int (type %s)", object.TypeName(r))
}

// ToFloat converts a value of a script's or library's class by its __float__ or __index__; ok is false for what has neither.
func (t *Thread) ToFloat(v object.Value) (f float64, ok bool, err error) {
	if p := object.BuiltinPart(v); p.IsFloat() || object.IsIntegral(p) {
		return object.ToFloat(p)
	}
	r, ok, err := t.callSpecialNested(v, strFloat)
	if err != nil {
		return 0, false, err
	}
	if ok {
		p := object.BuiltinPart(r)
		if !p.IsFloat() {
			return 0, false, object.TypeErrorf("%s.__float__ returned non-float (type %s)", object.TypeName(v), object.TypeName(r))
		}
		return p.AsFloat(), true, nil
	}
	if _, ok := object.ClassOf(v).Lookup(strIndex); !ok {
		return 0, false, nil
	}
	i, err := t.ToIndex(v)
	if err != nil {
		return 0, false, err
	}
	return object.ToFloat(i)
}

// CallClass implements native.Call.
func (t *Thread) CallClass(class *object.Class, args ...object.Value) (object.Value, error) {
	return t.Invoke(class.Value(), args...)
}
