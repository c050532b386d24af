package object

import "github.com/minipy/minipy/budget"

// TypeParamKind says what a TypeParam stands for.
type TypeParamKind uint8

// The kinds of type parameter.
const (
	TypeVar      TypeParamKind = iota // T
	ParamSpec                         // **P
	TypeVarTuple                      // *Ts
)

// TypeParam is a type parameter: what [T] in front of a def, class or type statement makes, or a call of typing.TypeVar. It is compared by identity.
type TypeParam struct {
	Header
	kind        TypeParamKind
	variance    Variance
	name        *Str
	module      Value // the name of the module that made it, None when unknown
	bound       Value // None when there is none
	constraints Value // a tuple
	compute     Value // the function that computes bound or constraints, Unbound when there is nothing left to compute
	constrained bool  // compute returns the constraints
}

// Variance says how a type parameter varies; PEP 695 parameters are inferred.
type Variance uint8

// The variances.
const (
	Invariant Variance = iota
	Covariant
	Contravariant
	InferVariance
)

// TypeAlias is what a type statement makes. Its value is computed when it is first asked for.
type TypeAlias struct {
	Header
	name   *Str
	module Value
	params Value // a tuple
	fn     Value // the function that computes the value, Unbound when there is none left to call
	value  Value // Unbound before that
}

// The classes of type parameters and aliases, and Generic, the base that type parameters give a class.
var (
	TypeVarClass      = StaticClass("TypeVar", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	ParamSpecClass    = StaticClass("ParamSpec", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	TypeVarTupleClass = StaticClass("TypeVarTuple", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	ParamArgsClass    = StaticClass("ParamSpecArgs", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	ParamKwargsClass  = StaticClass("ParamSpecKwargs", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	TypeAliasClass    = StaticClass("TypeAliasType", KindOpaque, ClassFinal, ObjectClass).SetModule("typing")
	GenericClass      = StaticClass("Generic", KindInstance, 0, ObjectClass).SetModule("typing").SetDoc("Abstract base class for generic types.")

	// GenericBaseClass has Generic[T, *Ts, ...] for the type parameters of a class statement: GenericBaseClass[T, Ts, ...].
	GenericBaseClass = StaticClass("_GenericBase", KindInstance, ClassFinal, ObjectClass).SetModule("typing")
)

const (
	typeParamSize = headerSize + 8 + 8 + 4*valueSize + 8
	typeAliasSize = headerSize + 8 + 4*valueSize
)

// NewTypeParam returns a type parameter.
func NewTypeParam(m *budget.Meter, kind TypeParamKind, variance Variance, name *Str, module, bound, constraints Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(typeParamSize)); err != nil {
		return Unbound, err
	}
	p := &TypeParam{kind: kind, variance: variance, name: name, module: module, bound: bound, constraints: constraints, compute: Unbound}
	p.Init(KindOpaque, p)
	return Value{ref: &p.Header}, nil
}

// TypeParam returns the type parameter behind v, or nil.
func (v Value) TypeParam() (p *TypeParam) {
	if v.ref != nil {
		p, _ = v.ref.self.(*TypeParam)
	}
	return
}

// ParamKind returns whether it is a TypeVar, ParamSpec or TypeVarTuple; Variance how it varies.
func (p *TypeParam) ParamKind() TypeParamKind { return p.kind }

// Variance returns how it varies.
func (p *TypeParam) Variance() Variance { return p.variance }

// Name returns __name__.
func (p *TypeParam) Name() *Str { return p.name }

// Module returns __module__; Bound __bound__; Constraints __constraints__.
func (p *TypeParam) Module() Value { return p.module }

// Bound returns __bound__, None when there is none.
func (p *TypeParam) Bound() Value { return p.bound }

// Constraints returns __constraints__, a tuple.
func (p *TypeParam) Constraints() Value { return p.constraints }

// ComputeLater makes fn what computes the bound, or the constraints, when they are first asked for.
func (p *TypeParam) ComputeLater(fn Value, constraints bool) {
	p.compute, p.constrained = fn, constraints
}

// Pending returns the function that is to compute the bound, or the constraints; Unbound when there is none.
func (p *TypeParam) Pending(constraints bool) Value {
	if p.constrained != constraints {
		return Unbound
	}
	return p.compute
}

// SetComputed keeps what the function returned.
func (p *TypeParam) SetComputed(v Value) {
	p.compute = Unbound
	if p.constrained {
		p.constraints = v
	} else {
		p.bound = v
	}
}

// ClassOf implements Classed.
func (p *TypeParam) ClassOf() *Class {
	switch p.kind {
	case ParamSpec:
		return ParamSpecClass
	case TypeVarTuple:
		return TypeVarTupleClass
	}
	return TypeVarClass
}

// WriteRepr implements Printed.
func (p *TypeParam) WriteRepr(_ Calls, b *Builder) error {
	if p.kind != TypeVarTuple {
		if mark := [...]string{Invariant: "~", Covariant: "+", Contravariant: "-", InferVariance: ""}[p.variance]; mark != "" {
			if err := b.WriteString(mark); err != nil {
				return err
			}
		}
	}
	return b.WriteString(p.name.s)
}

// Operate implements Operand: T | int is a union, and one of module typing.
func (p *TypeParam) Operate(c Calls, op BinaryOp, w Value, reflected bool) (Value, error) {
	machine, ok := c.(interface {
		CallTyping(name string, args ...Value) (Value, error)
	})
	switch v := (Value{ref: &p.Header}); {
	case op != OpOr || !ok:
		return NotImplemented, nil
	case reflected:
		return machine.CallTyping("_make_union", w, v)
	default:
		return machine.CallTyping("_make_union", v, w)
	}
}

// Trace implements Object.
func (p *TypeParam) Trace(t *Tracer) {
	t.Object(&p.name.Header)
	t.Value(p.module)
	t.Value(p.bound)
	t.Value(p.constraints)
	t.Value(p.compute)
}

// Size implements Object.
func (p *TypeParam) Size() int64 { return budget.SizeClassPointers(typeParamSize) }

// NewTypeAlias returns the alias of a type statement: fn computes its value. With fn Unbound the value is there already.
func NewTypeAlias(m *budget.Meter, name *Str, module, params, fn, value Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(typeAliasSize)); err != nil {
		return Unbound, err
	}
	a := &TypeAlias{name: name, module: module, params: params, fn: fn, value: value}
	a.Init(KindOpaque, a)
	return Value{ref: &a.Header}, nil
}

// TypeAlias returns the alias behind v, or nil.
func (v Value) TypeAlias() (a *TypeAlias) {
	if v.ref != nil {
		a, _ = v.ref.self.(*TypeAlias)
	}
	return
}

// Name returns __name__.
func (a *TypeAlias) Name() *Str { return a.name }

// Module returns __module__; Params __type_params__, a tuple.
func (a *TypeAlias) Module() Value { return a.module }

// Params returns __type_params__.
func (a *TypeAlias) Params() Value { return a.params }

// Content returns the value, or the function that is to compute it when that has not been called: exactly one is not Unbound.
func (a *TypeAlias) Content() (value, fn Value) { return a.value, a.fn }

// SetValue keeps the value that the function returned.
func (a *TypeAlias) SetValue(v Value) { a.value, a.fn = v, Unbound }

// ClassOf implements Classed.
func (a *TypeAlias) ClassOf() *Class { return TypeAliasClass }

// WriteRepr implements Printed.
func (a *TypeAlias) WriteRepr(_ Calls, b *Builder) error { return b.WriteString(a.name.s) }

// Operate implements Operand.
func (a *TypeAlias) Operate(c Calls, op BinaryOp, w Value, reflected bool) (Value, error) {
	switch v := (Value{ref: &a.Header}); {
	case op != OpOr:
		return NotImplemented, nil
	case reflected:
		return unionOf(c, w, v)
	default:
		return unionOf(c, v, w)
	}
}

// Trace implements Object.
func (a *TypeAlias) Trace(t *Tracer) {
	t.Object(&a.name.Header)
	t.Value(a.module)
	t.Value(a.params)
	t.Value(a.fn)
	t.Value(a.value)
}

// Size implements Object.
func (a *TypeAlias) Size() int64 { return budget.SizeClassPointers(typeAliasSize) }

// ParamPart is P.args or P.kwargs of a ParamSpec.
type ParamPart struct {
	Header
	of     *TypeParam
	kwargs bool
}

const paramPartSize = headerSize + 16

// NewParamPart returns P.args, or P.kwargs.
func NewParamPart(m *budget.Meter, p *TypeParam, kwargs bool) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(paramPartSize)); err != nil {
		return Unbound, err
	}
	o := &ParamPart{of: p, kwargs: kwargs}
	o.Init(KindOpaque, o)
	return Value{ref: &o.Header}, nil
}

// ClassOf implements Classed.
func (o *ParamPart) ClassOf() *Class {
	if o.kwargs {
		return ParamKwargsClass
	}
	return ParamArgsClass
}

// Origin returns the ParamSpec.
func (o *ParamPart) Origin() Value { return Value{ref: &o.of.Header} }

// WriteRepr implements Printed.
func (o *ParamPart) WriteRepr(_ Calls, b *Builder) error {
	if o.kwargs {
		return b.WriteString(o.of.name.s + ".kwargs")
	}
	return b.WriteString(o.of.name.s + ".args")
}

// CompareWith implements Compared: parts of one ParamSpec are equal.
func (o *ParamPart) CompareWith(_ Calls, op CompareOp, w Value) (Value, error) {
	other, ok := w.Object().(*ParamPart)
	if !ok || op != Eq && op != Ne {
		return NotImplemented, nil
	}
	return Bool((other.of == o.of && other.kwargs == o.kwargs) == (op == Eq)), nil
}

// HashValue implements Hashed.
func (o *ParamPart) HashValue(c Calls) (int64, error) { return IdentityHash(c, o.Origin()), nil }

// Trace implements Object.
func (o *ParamPart) Trace(t *Tracer) { t.Object(&o.of.Header) }

// Size implements Object.
func (o *ParamPart) Size() int64 { return budget.SizeClassPointers(paramPartSize) }
