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

// classItem looks up __class_getitem__ of a class. type has one of its own, which classes do not get from it.
func (t *Thread) classItem(c *object.Class) (found, error) {
	for _, k := range c.MRO() {
		if attr, ok := k.Dict().FindStr(t.meter, strClassGetItem); ok && (k != object.TypeClass || c == object.TypeClass) {
			return t.bindAttr(attr, object.Unbound, c)
		}
	}
	if attr, owner := c.Meta().LookupOwner(strClassGetItem); owner != nil && owner != object.TypeClass {
		return t.bindAttr(attr, c.Value(), c.Meta())
	}
	return found{}, object.NoAttribute(c.Value(), strClassGetItem.String())
}

// CallTyping calls a function of module typing: what type parameters do besides being there is written in Python.
func (t *Thread) CallTyping(name string, args ...object.Value) (object.Value, error) {
	fn, err := t.fromTyping(name)
	if err != nil {
		return object.Unbound, err
	}
	return t.Invoke(fn, args...)
}

func (t *Thread) fromTyping(name string) (object.Value, error) {
	mod, err := t.Import(strTyping.String())
	if err != nil {
		return object.Unbound, err
	}
	return t.GetAttr(mod.Value(), object.Intern(name))
}

// callTyping returns a native that calls a function of module typing with its own arguments.
func callTyping(name string) func(native.Call, []object.Value) (object.Value, error) {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		return c.(*Thread).CallTyping(name, args...)
	}
}

// unpackParam returns what *Ts means.
func unpackParam(c native.Call, ts object.Value) (object.Value, error) {
	form, err := c.(*Thread).fromTyping("Unpack")
	if err != nil {
		return object.Unbound, err
	}
	return c.GetItem(form, ts)
}

// unpackedParams returns type parameters as they stand between brackets: *Ts for a TypeVarTuple.
func unpackedParams(c native.Call, params *object.Tuple) (object.Value, error) {
	out := make([]object.Value, 0, params.Len())
	for _, p := range params.Items() {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		if q := p.TypeParam(); q != nil && q.ParamKind() == object.TypeVarTuple {
			var err error
			if p, err = unpackParam(c, p); err != nil {
				return object.Unbound, err
			}
		}
		out = append(out, p)
	}
	return object.TupleOf(c.Meter(), out...)
}

// genericBase is GenericBaseClass[T, Ts, ...].
func genericBase(c native.Call, args []object.Value) (object.Value, error) {
	params := args[1]
	if t := params.Tuple(); t != nil {
		var err error
		if params, err = unpackedParams(c, t); err != nil {
			return object.Unbound, err
		}
	}
	return c.(*Thread).CallTyping("_generic_class_getitem", object.GenericClass.Value(), params)
}

// initGenericSubclass is Generic.__init_subclass__.
func initGenericSubclass(c native.Call, args []object.Value) (object.Value, error) {
	fn, err := c.(*Thread).fromTyping("_generic_init_subclass")
	if err != nil {
		return object.Unbound, err
	}
	positional := append([]object.Value{args[0]}, args[2:]...)
	return c.InvokeKw(fn, positional, args[1].Dict())
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
	strTyping = object.Intern("typing")
)
