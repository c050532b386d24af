package object

import "github.com/minipy/minipy/budget"

// GenericAlias is list[int]: a class (or typing's special form) with arguments. Calling it makes an instance of the origin.
type GenericAlias struct {
	Header
	origin Value
	args   Value // a tuple
	params Value // the type parameters, a tuple; Unbound until somebody has looked for them
	// starred is an alias that was unpacked: *tuple[int, ...] among the arguments of another.
	starred bool
}

// Union is int | None: a tuple of alternatives without duplicates.
type Union struct {
	Header
	args   Value // a tuple
	params Value // as in GenericAlias
}

const (
	aliasSize = headerSize + 3*valueSize + 8
	unionSize = headerSize + 2*valueSize
)

// NewGenericAlias returns origin[args]; what is no tuple becomes one.
func NewGenericAlias(m *budget.Meter, origin, args Value) (Value, error) {
	if !args.Is(KindTuple) {
		var err error
		if args, err = TupleOf(m, args); err != nil {
			return Unbound, err
		}
	}
	if err := m.Alloc(budget.SizeClassPointers(aliasSize)); err != nil {
		return Unbound, err
	}
	o := &GenericAlias{origin: origin, args: args, params: Unbound}
	o.Init(KindGenericAlias, o)
	return Value{ref: &o.Header}, nil
}

// GenericAlias returns the alias behind v, or nil.
func (v Value) GenericAlias() (o *GenericAlias) {
	if v.ref != nil {
		o, _ = v.ref.self.(*GenericAlias)
	}
	return
}

// Starred reports whether the alias was unpacked.
func (o *GenericAlias) Starred() bool { return o.starred }

// Unpacked returns the alias unpacked: what iterating over it gives.
func (o *GenericAlias) Unpacked(m *budget.Meter) (Value, error) {
	v, err := NewGenericAlias(m, o.origin, o.args)
	if err == nil {
		v.GenericAlias().starred = true
	}
	return v, err
}

// Origin returns __origin__; Args returns __args__, a tuple.
func (o *GenericAlias) Origin() Value { return o.origin }

// Args returns __args__.
func (o *GenericAlias) Args() Value { return o.args }

// Trace implements Object.
func (o *GenericAlias) Trace(t *Tracer) { t.Value(o.origin); t.Value(o.args); t.Value(o.params) }

// Parameters returns __parameters__, a tuple; Unbound until SetParameters was called.
func (o *GenericAlias) Parameters() Value { return o.params }

// SetParameters keeps the type parameters that were found among the arguments.
func (o *GenericAlias) SetParameters(params Value) { o.params = params }

// Size implements Object.
func (o *GenericAlias) Size() int64 { return budget.SizeClassPointers(aliasSize) }

// Union returns the union behind v, or nil.
func (v Value) Union() (o *Union) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Union)
	}
	return
}

// Members returns the classes and other things that the union is made of.
func (u *Union) Members() []Value { return u.args.Tuple().items }

// Args returns the alternatives, a tuple.
func (o *Union) Args() Value { return o.args }

// Trace implements Object.
func (o *Union) Trace(t *Tracer) { t.Value(o.args); t.Value(o.params) }

// Parameters returns __parameters__, a tuple; Unbound until SetParameters was called.
func (o *Union) Parameters() Value { return o.params }

// SetParameters keeps the type parameters that were found among the alternatives.
func (o *Union) SetParameters(params Value) { o.params = params }

// Size implements Object.
func (o *Union) Size() int64 { return budget.SizeClassPointers(unionSize) }

// unionable reports whether v may stand in a union.
func unionable(v Value) bool {
	switch v.Kind() {
	case KindClass, KindNone, KindGenericAlias, KindUnion:
		return true
	}
	return v.TypeAlias() != nil
}

// unionOf is a | b of types; NotImplemented when one is none, or both are None.
func unionOf(c Calls, a, b Value) (Value, error) {
	if !unionable(a) || !unionable(b) || a.IsNone() && b.IsNone() {
		return NotImplemented, nil
	}
	m := c.Meter()
	var all []Value
	for _, v := range [...]Value{a, b} {
		parts := []Value{v}
		switch {
		case v.IsNone():
			parts[0] = NoneClass.Value()
		case v.Is(KindUnion):
			parts = v.Union().args.Tuple().items
		}
		for _, p := range parts {
			if err := m.Steps(int64(len(all) + 1)); err != nil {
				return Unbound, err
			}
			known := false
			for _, q := range all {
				same, err := SameOrEqual(c, p, q)
				if err != nil {
					return Unbound, err
				}
				known = known || same
			}
			if !known {
				all = append(all, p)
			}
		}
	}
	if len(all) == 1 {
		return all[0], nil
	}
	args, err := TupleOf(m, all...)
	if err != nil {
		return Unbound, err
	}
	return NewUnion(m, args)
}

// NewUnion returns the union of the alternatives in a tuple, which the caller has freed of duplicates and of unions.
func NewUnion(m *budget.Meter, args Value) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(unionSize)); err != nil {
		return Unbound, err
	}
	o := &Union{args: args, params: Unbound}
	o.Init(KindUnion, o)
	return Value{ref: &o.Header}, nil
}

func equalAliases(c Calls, x, y *GenericAlias) (bool, error) {
	if x.starred != y.starred {
		return false, nil
	}
	if same, err := SameOrEqual(c, x.origin, y.origin); err != nil || !same {
		return false, err
	}
	return SameOrEqual(c, x.args, y.args)
}

// equalUnions compares without regard to order.
func equalUnions(c Calls, x, y *Union) (bool, error) {
	p, q := x.args.Tuple().items, y.args.Tuple().items
	if len(p) != len(q) {
		return false, nil
	}
	for _, v := range p {
		found := false
		for _, w := range q {
			if err := charge(c, 1); err != nil {
				return false, err
			}
			same, err := SameOrEqual(c, v, w)
			if err != nil {
				return false, err
			}
			found = found || same
		}
		if !found {
			return false, nil
		}
	}
	return true, nil
}

// HashValue implements Hashed.
func (o *GenericAlias) HashValue(c Calls) (int64, error) {
	h, err := Hash(c, o.origin)
	if err != nil {
		return 0, err
	}
	args, err := Hash(c, o.args)
	return int64(foldHash(h)) ^ args, err
}

// HashValue implements Hashed: it is the hash of the frozenset of the alternatives, as that of an equal typing.Union.
func (o *Union) HashValue(c Calls) (int64, error) {
	set, err := NewFrozenSet(c.Meter())
	if err != nil {
		return 0, err
	}
	for _, v := range o.args.Tuple().items {
		if err := set.Add(c, v); err != nil {
			return 0, err
		}
	}
	return hashFrozenSet(c, set)
}

// writeType writes a type as it stands inside an alias: a class by its name.
func writeType(c Calls, b *Builder, v Value) error {
	switch {
	case v.Is(KindEllipsis):
		return b.WriteString("...")
	case v.Is(KindClass):
		if v.Class() == NoneClass {
			return b.WriteString("None")
		}
		return b.WriteString(v.Class().FullName())
	}
	return WriteRepr(c, b, v)
}

func writeAlias(c Calls, b *Builder, o *GenericAlias) error {
	if o.starred {
		b.WriteByte('*')
	}
	writeType(c, b, o.origin)
	b.WriteByte('[')
	items := o.args.Tuple().items
	for i, v := range items {
		if i > 0 {
			b.WriteString(", ")
		}
		write := writeType
		if v.Is(KindList) {
			write = writeTypeList // for a ParamSpec
		}
		if err := write(c, b, v); err != nil {
			return err
		}
	}
	if len(items) == 0 {
		b.WriteString("()")
	}
	return b.WriteByte(']')
}

// writeTypeList writes the types of parameters, a list: [int, str].
func writeTypeList(c Calls, b *Builder, v Value) error {
	b.WriteByte('[')
	for i, w := range v.List().items {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := writeType(c, b, w); err != nil {
			return err
		}
	}
	return b.WriteByte(']')
}

func writeUnion(c Calls, b *Builder, o *Union) error {
	for i, v := range o.args.Tuple().items {
		if i > 0 {
			b.WriteString(" | ")
		}
		if err := writeType(c, b, v); err != nil {
			return err
		}
	}
	return b.err
}
