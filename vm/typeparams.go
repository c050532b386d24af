package vm

import (
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Type parameters (PEP 695): what MAKETYPEPARAM and MAKETYPEALIAS make, the constructors that module typing offers for them, and Generic.

// makeTypeParam does MAKETYPEPARAM.
func (t *Thread) makeTypeParam(in bytecode.Instr) error {
	name := t.top().code.Consts[in.Imm()].Str()
	kind, constrained := object.TypeParamKind(in.C()), in.C() == typeVarConstrained
	if constrained {
		kind = object.TypeVar
	}
	v, err := object.NewTypeParam(t.meter, kind, object.InferVariance, name, strTyping.Value(), object.None, object.EmptyTuple)
	if err != nil {
		return err
	}
	regs := t.regs()
	if fn := regs[in.B()]; !fn.IsNone() {
		v.TypeParam().ComputeLater(fn, constrained)
	}
	regs[in.A()] = v
	return nil
}

// typeVarConstrained is operand C of MAKETYPEPARAM for a TypeVar with constraints; lesser ones are the kinds.
const typeVarConstrained = 3

// boundOf and constraintsOf are __bound__ and __constraints__ of a type parameter, computed when they are first asked for.
func boundOf(c native.Call, v object.Value) (object.Value, error) {
	p := v.TypeParam()
	if fn := p.Pending(false); !fn.IsUnbound() {
		bound, err := c.Invoke(fn)
		if err != nil {
			return object.Unbound, err
		}
		p.SetComputed(bound)
	}
	return p.Bound(), nil
}

func constraintsOf(c native.Call, v object.Value) (object.Value, error) {
	p := v.TypeParam()
	if fn := p.Pending(true); !fn.IsUnbound() {
		constraints, err := c.Invoke(fn)
		if err != nil {
			return object.Unbound, err
		}
		p.SetComputed(constraints)
	}
	return p.Constraints(), nil
}

// makeTypeAlias does MAKETYPEALIAS.
func (t *Thread) makeTypeAlias(in bytecode.Instr) error {
	regs := t.regs()
	params := regs[in.B()]
	if params.IsNone() {
		params = object.EmptyTuple
	}
	v, err := object.NewTypeAlias(t.meter, t.top().code.Consts[in.Imm()].Str(), t.moduleName(), params, regs[in.C()], object.Unbound)
	if err == nil {
		t.regs()[in.A()] = v
	}
	return err
}

// moduleName returns __name__ of the module that is running.
func (t *Thread) moduleName() object.Value {
	if v, ok := t.top().fn.Module().Dict().FindStr(t.meter, strName); ok && v.Str() != nil {
		return v
	}
	return object.None
}

func nameOfModule(c native.Call) object.Value {
	if v, ok := c.Globals().FindStr(c.Meter(), strName); ok && v.Str() != nil {
		return v
	}
	return object.None
}

// genericClass completes a class that derives from Generic: __parameters__ are the type parameters of its bases.
func (t *Thread) genericClass(class *object.Class, dict *object.Dict) error {
	params := object.EmptyTuple
	if orig, ok := dict.FindStr(t.meter, strOrigBases); ok && orig.Tuple() != nil {
		all, err := object.TypeParamsOf(t, orig)
		if err != nil {
			return err
		}
		listed, generic := object.Unbound, false
		for _, b := range orig.Tuple().Items() {
			a := b.GenericAlias()
			if a == nil || a.Origin().Class() != object.GenericClass {
				continue
			}
			if generic {
				return object.TypeErrorf("Cannot inherit from Generic[...] multiple times.")
			}
			generic = true
			if listed, err = object.TypeParamsOf(t, a.Args()); err != nil {
				return err
			}
		}
		params = all
		if generic {
			if err := t.checkListed(all.Tuple().Items(), listed.Tuple().Items()); err != nil {
				return err
			}
			params = listed
		}
	} else {
		for _, b := range class.Bases() {
			if b == object.GenericClass && class.Name() != "Protocol" { // typing's own
				return object.TypeErrorf("Cannot inherit from plain Generic")
			}
		}
	}
	return dict.SetStr(t.meter, strParameters, params)
}

// checkListed makes sure that Generic[...] lists every type parameter of the bases.
func (t *Thread) checkListed(all, listed []object.Value) error {
	for _, v := range all {
		if err := t.meter.Steps(int64(len(listed))); err != nil {
			return err
		}
		known := false
		for _, w := range listed {
			known = known || object.Same(v, w)
		}
		if !known {
			missing, err := t.reprs(without(all, listed))
			if err != nil {
				return err
			}
			there, err := t.reprs(listed)
			if err != nil {
				return err
			}
			return object.TypeErrorf("Some type variables (%s) are not listed in Generic[%s]", missing, there)
		}
	}
	return nil
}

func without(all, listed []object.Value) (rest []object.Value) {
	for _, v := range all {
		known := false
		for _, w := range listed {
			known = known || object.Same(v, w)
		}
		if !known {
			rest = append(rest, v)
		}
	}
	return rest
}

// reprs writes type parameters with commas between.
func (t *Thread) reprs(vs []object.Value) (string, error) {
	text := ""
	for i, v := range vs {
		s, err := object.Repr(t, v)
		if err != nil {
			return "", err
		}
		if i > 0 {
			text += ", "
		}
		if text += s; len(text) > 4096 {
			break
		}
	}
	return text, nil
}

// classItem looks up __class_getitem__ of a class. type has one of its own, which classes do not get from it.
func (t *Thread) classItem(c *object.Class) (found, error) {
	attr, owner := c.LookupOwner(strClassGetItem)
	if owner != nil && (owner != object.TypeClass || c == object.TypeClass) {
		return t.bindAttr(attr, object.Unbound, c)
	}
	if attr, owner = c.Meta().LookupOwner(strClassGetItem); owner != nil && owner != object.TypeClass {
		return t.bindAttr(attr, c.Value(), c.Meta())
	}
	return found{}, object.NoAttribute(c.Value(), strClassGetItem.String())
}

// genericItem is Generic.__class_getitem__: Generic[T, ...] itself, or C[int] of a class with type parameters.
func genericItem(c native.Call, args []object.Value) (object.Value, error) {
	class, item := args[0].Class(), args[1]
	one := [1]object.Value{item}
	items := one[:]
	if u := item.Tuple(); u != nil {
		items = u.Items()
	}
	if class == object.GenericClass {
		return genericOf(c, items)
	}
	params, err := c.GetAttr(args[0], strParameters)
	if err != nil {
		return object.Unbound, err
	}
	names := params.Tuple()
	if names == nil || names.Len() == 0 {
		text, err := object.Repr(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		return object.Unbound, object.TypeErrorf("%s is not a generic class", text)
	}
	values, err := object.MatchTypeArgs(c, args[0], names.Items(), items)
	if err != nil {
		return object.Unbound, err
	}
	flat := make([]object.Value, 0, len(items))
	for i, v := range values {
		if names.Items()[i].TypeParam().ParamKind() == object.TypeVarTuple {
			flat = append(flat, v.Tuple().Items()...)
		} else {
			flat = append(flat, v)
		}
	}
	t, err := object.TupleOf(c.Meter(), flat...)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewGenericAlias(c.Meter(), args[0], t)
}

// genericOf is Generic[...].
func genericOf(c native.Call, items []object.Value) (object.Value, error) {
	if len(items) == 0 {
		return object.Unbound, object.TypeErrorf("Parameter list to Generic[...] cannot be empty")
	}
	made := make([]object.Value, 0, len(items))
	for i, v := range items {
		p := v.TypeParam()
		if inner, err := object.TypeParamsOf(c, v); err != nil {
			return object.Unbound, err
		} else if a := v.GenericAlias(); p == nil && (a == nil || a.Origin().Class() != object.UnpackClass || inner.Tuple().Len() != 1) {
			return object.Unbound, object.TypeErrorf("Parameters to Generic[...] must all be type variables or parameter specification variables.")
		}
		for _, w := range items[:i] {
			if object.Same(v, w) {
				return object.Unbound, object.TypeErrorf("Parameters to Generic[...] must all be unique")
			}
		}
		if err := c.Meter().Steps(int64(i + 1)); err != nil {
			return object.Unbound, err
		}
		if p != nil && p.ParamKind() == object.TypeVarTuple {
			unpacked, err := object.NewUnpack(c, v)
			if err != nil {
				return object.Unbound, err
			}
			v = unpacked
		}
		made = append(made, v)
	}
	t, err := object.TupleOf(c.Meter(), made...)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewGenericAlias(c.Meter(), object.GenericClass.Value(), t)
}

// aliasValue is the value of a type alias, computed when it is first asked for.
func aliasValue(c native.Call, v object.Value) (object.Value, error) {
	a := v.TypeAlias()
	value, fn := a.Content()
	if !value.IsUnbound() {
		return value, nil
	}
	value, err := c.Invoke(fn)
	if err == nil {
		a.SetValue(value)
	}
	return value, err
}

var (
	strParameters = object.Intern("__parameters__")
	strTyping     = object.Intern("typing")
)
