package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The special methods of builtin types, as attributes: for scripts that call them by name, above all through super(). What an operator does is
// decided in package object; here each type only says which protocols it has, and which other operands its methods take.

// operand reports whether a method of one type takes values of another kind as its other operand; NotImplemented is the answer to the rest.
type operand func(object.Value) bool

func kindsOf(kinds ...object.Kind) operand {
	return func(v object.Value) bool {
		k := v.Kind()
		for _, want := range kinds {
			if k == want {
				return true
			}
		}
		return false
	}
}

var (
	anyInt     = kindsOf(object.KindInt, object.KindBool, object.KindBigInt)
	anyReal    = kindsOf(object.KindInt, object.KindBool, object.KindBigInt, object.KindFloat)
	anyNumber  = kindsOf(object.KindInt, object.KindBool, object.KindBigInt, object.KindFloat, object.KindComplex)
	anySet     = kindsOf(object.KindSet, object.KindFrozenSet)
	anySetLike = kindsOf(object.KindSet, object.KindFrozenSet, object.KindDictView)
	anyBytes   = kindsOf(object.KindBytes, object.KindByteArray, object.KindMemoryView)
	anything   = func(object.Value) bool { return true }
)

// protocols says which special methods a type has.
type protocols struct {
	class    *object.Class
	compares operand           // nil: no comparisons
	unary    []object.UnaryOp  // operators on one number
	numeric  []object.BinaryOp // operators whose other operand is one of with
	with     operand
	inPlace  []object.BinaryOp // augmented assignments that change the receiver
	sequence bool              // + and * by a number
	sized    bool              // __len__
	items    bool              // __getitem__
	mutable  bool              // __setitem__, __delitem__
	contains bool
	iterable bool
	hash     bool // __hash__; else it is None
	format   bool // __format__
}

// builtinProtocols is the table from which the special methods are made.
var builtinProtocols = []protocols{
	{class: object.IntClass, compares: anyInt, with: anyInt, hash: true, format: true,
		unary: []object.UnaryOp{object.OpNeg, object.OpPos, object.OpInvert},
		numeric: []object.BinaryOp{object.OpAdd, object.OpSub, object.OpMul, object.OpDiv, object.OpFloorDiv, object.OpMod, object.OpPow,
			object.OpLShift, object.OpRShift, object.OpAnd, object.OpOr, object.OpXor}},
	{class: object.BoolClass, with: anyInt, hash: true, unary: []object.UnaryOp{object.OpInvert}, numeric: []object.BinaryOp{object.OpAnd, object.OpOr, object.OpXor}},
	{class: object.FloatClass, compares: anyReal, with: anyReal, hash: true, format: true,
		unary:   []object.UnaryOp{object.OpNeg, object.OpPos},
		numeric: []object.BinaryOp{object.OpAdd, object.OpSub, object.OpMul, object.OpDiv, object.OpFloorDiv, object.OpMod, object.OpPow}},
	{class: object.ComplexClass, compares: anyNumber, with: anyNumber, hash: true, format: true,
		unary:   []object.UnaryOp{object.OpNeg, object.OpPos},
		numeric: []object.BinaryOp{object.OpAdd, object.OpSub, object.OpMul, object.OpDiv, object.OpPow}},
	{class: object.StrClass, numeric: []object.BinaryOp{object.OpMod}, with: anything, compares: kindsOf(object.KindStr), sequence: true, sized: true, items: true, contains: true, iterable: true, hash: true, format: true},
	{class: object.BytesClass, numeric: []object.BinaryOp{object.OpMod}, with: anything, compares: kindsOf(object.KindBytes), sequence: true, sized: true, items: true, contains: true, iterable: true, hash: true},
	{class: object.ByteArrayClass, numeric: []object.BinaryOp{object.OpMod}, with: anything, compares: anyBytes, sequence: true, sized: true, items: true, mutable: true, contains: true, iterable: true,
		inPlace: []object.BinaryOp{object.OpAdd, object.OpMul}},
	{class: object.MemoryViewClass, compares: anyBytes, sized: true, items: true, mutable: true, hash: true},
	{class: object.TupleClass, compares: kindsOf(object.KindTuple), sequence: true, sized: true, items: true, contains: true, iterable: true, hash: true},
	{class: object.ListClass, compares: kindsOf(object.KindList), sequence: true, sized: true, items: true, mutable: true, contains: true, iterable: true,
		inPlace: []object.BinaryOp{object.OpMul}},
	{class: object.DictClass, compares: kindsOf(object.KindDict), with: kindsOf(object.KindDict), numeric: []object.BinaryOp{object.OpOr},
		sized: true, mutable: true, contains: true, iterable: true},
	{class: object.DictKeysClass, compares: anySetLike, with: anything, numeric: setOperators, sized: true, contains: true, iterable: true},
	{class: object.DictItemsClass, compares: anySetLike, with: anything, numeric: setOperators, sized: true, contains: true, iterable: true},
	{class: object.DictValuesClass, sized: true, iterable: true, hash: true},
	{class: object.SetClass, compares: anySet, with: anySet, numeric: setOperators, inPlace: setOperators, sized: true, contains: true, iterable: true},
	{class: object.FrozenSetClass, compares: anySet, with: anySet, numeric: setOperators, sized: true, contains: true, iterable: true, hash: true},
	{class: object.SliceClass, compares: kindsOf(object.KindSlice), hash: true},
	{class: object.RangeClass, compares: kindsOf(object.KindRange), sized: true, items: true, contains: true, iterable: true, hash: true},
}

var setOperators = []object.BinaryOp{object.OpAnd, object.OpOr, object.OpSub, object.OpXor}

// registerDunders makes the special methods of all builtin types, after their other methods: what a type declares itself stands.
func registerDunders() {
	for _, p := range builtinProtocols {
		p.define()
	}
}

// add defines a special method unless the class has one of its own already.
func (p *protocols) add(f *native.Func) {
	if _, own := p.class.Dict().GetString(f.Name); !own {
		native.Methods(p.class, f)
	}
}

func (p *protocols) define() {
	if p.compares != nil {
		for op := object.Lt; op <= object.Ge; op++ {
			p.add(&native.Func{Name: op.Method(), Params: self("value", "/"), Cost: native.Linear("len(self)"), Run: p.compare(op),
				Doc: "Return self " + op.String() + " value."})
		}
	}
	for _, op := range p.unary {
		p.add(&native.Func{Name: op.Method(), Params: self("/"), Cost: native.Linear("the size of the number"), Doc: "Return " + op.String() + "self.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return object.Unary(c, op, args[0]) }})
	}
	for _, op := range p.numeric {
		p.add(p.binary(op, false))
		p.add(p.binary(op, true))
	}
	for _, op := range p.inPlace {
		p.add(&native.Func{Name: op.InplaceMethod(), Params: self("value", "/"), Cost: native.Linear("the length of the result"), Run: p.augment(op), Raw: true,
			Doc: "Return self " + op.String() + "= value."})
	}
	if p.sequence {
		p.add(&native.Func{Name: "__add__", Params: self("value", "/"), Cost: native.Linear("the length of the result"), Run: concatenate, Doc: "Return self + value."})
		p.add(&native.Func{Name: "__mul__", Params: self("value", "/"), Cost: native.Linear("the length of the result"), Run: repeatSequence, Doc: "Return self * value."})
		p.add(&native.Func{Name: "__rmul__", Params: self("value", "/"), Cost: native.Linear("the length of the result"), Run: repeatSequence, Doc: "Return value * self."})
	}
	p.defineContainer()
	p.add(&native.Func{Name: "__repr__", Params: self("/"), Raw: p.class == object.SetClass || p.class == object.FrozenSetClass || p.class == object.ByteArrayClass, // which show the class
		Cost: native.Linear("the length of the result"), Run: reprMethod, Doc: "Return repr(self)."})
	if p.format {
		p.add(&native.Func{Name: "__format__", Params: self("format_spec", "/"), Raw: true, Cost: native.Linear("the length of the result"), Run: formatMethod,
			Doc: "Return format(self, format_spec)."})
	}
	if p.hash {
		p.add(&native.Func{Name: "__hash__", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return hash(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				h, err := object.PyHash(c, args[0])
				return object.Int(h), err
			}})
	} else {
		p.class.Define("__hash__", object.None)
	}
}

func (p *protocols) defineContainer() {
	if p.sized {
		p.add(&native.Func{Name: "__len__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return len(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				n, err := c.Len(args[0])
				return object.Int(int64(n)), err
			}})
	}
	if p.items {
		key := "key"
		if p.class == object.ListClass {
			key = "index"
		}
		p.add(&native.Func{Name: "__getitem__", Params: self(key, "/"), Cost: native.Linear("the length of the result"), Doc: "Return self[key].",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return c.GetItem(args[0], args[1]) }})
	}
	if p.mutable {
		p.add(&native.Func{Name: "__setitem__", Params: self("key", "value", "/"), Cost: native.Linear("the length of what is replaced"), Doc: "Set self[key] to value.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, c.SetItem(args[0], args[1], args[2])
			}})
		p.add(&native.Func{Name: "__delitem__", Params: self("key", "/"), Cost: native.Linear("the length of what is moved"), Doc: "Delete self[key].",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.None, c.DelItem(args[0], args[1])
			}})
	}
	if p.contains {
		p.add(&native.Func{Name: "__contains__", Params: self("key", "/"), Cost: native.Linear("len(self)"), Doc: "Return key in self.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				in, err := c.Contains(args[0], args[1])
				return object.Bool(in), err
			}})
	}
	if p.iterable {
		p.add(&native.Func{Name: "__iter__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return iter(self).",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				it, _, err := object.IterBuiltin(c.Meter(), args[0])
				return it, err
			}})
	}
}

func (p *protocols) compare(op object.CompareOp) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		other := object.BuiltinPart(args[1])
		if !p.compares(other) {
			return object.NotImplemented, nil
		}
		return object.Compare(c, op, args[0], other)
	}
}

func (p *protocols) binary(op object.BinaryOp, reflected bool) *native.Func {
	f := &native.Func{Name: op.Method(), Params: self("value", "/"), Cost: native.Linear("the size of the result"), Doc: "Return self " + op.String() + " value."}
	if reflected {
		f.Name, f.Doc = op.ReflectedMethod(), "Return value "+op.String()+" self."
	}
	if op == object.OpPow {
		f.Params = self("value", "mod=None", "/")
	}
	f.Raw = p.class == object.DictClass // which may iterate in a way of its own
	f.Run = func(c native.Call, args []object.Value) (object.Value, error) {
		a, b := args[0], object.BuiltinPart(args[1])
		if op == object.OpPow && !args[2].IsNone() {
			switch {
			case p.class == object.FloatClass:
				return object.Pow3(c, a, a, a)
			case p.class == object.ComplexClass && p.with(b):
				return object.Pow3(c, a, b, a)
			}
		}
		if !p.with(b) || op == object.OpMod && reflected && object.ClassOf(b) != p.class && p.sequence {
			return object.NotImplemented, nil
		}
		if f.Raw {
			b = args[1]
		}
		switch {
		case reflected:
			a, b = b, a
		case op == object.OpMod:
			b = args[1] // a mapping of its own kind stays one
		}
		if op == object.OpPow {
			return object.Pow3(c, a, b, args[2])
		}
		return object.Binary(c, op, a, b)
	}
	return f
}

// augment changes the receiver, which may be an instance that carries the container, and returns it.
func (p *protocols) augment(op object.BinaryOp) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		other := object.BuiltinPart(args[1])
		if op == object.OpMul {
			var err error
			if other, err = c.ToIndex(args[1]); err != nil {
				return object.Unbound, err
			}
		} else if p.with != nil && !p.with(other) {
			return object.NotImplemented, nil
		}
		v, err := object.Inplace(c, op, object.BuiltinPart(args[0]), other)
		if err == nil && v.IsNotImplemented() && op == object.OpAdd {
			err = object.BinaryTypeError(op, args[0], args[1], false)
		}
		if err != nil || v.IsNotImplemented() {
			return v, err
		}
		return args[0], nil
	}
}

func concatenate(c native.Call, args []object.Value) (object.Value, error) {
	v, err := object.Binary(c, object.OpAdd, args[0], object.BuiltinPart(args[1]))
	if err == nil && v.IsNotImplemented() {
		err = object.BinaryTypeError(object.OpAdd, args[0], args[1], false)
	}
	return v, err
}

func repeatSequence(c native.Call, args []object.Value) (object.Value, error) {
	n, err := c.ToIndex(args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.Binary(c, object.OpMul, args[0], n)
}

func reprMethod(c native.Call, args []object.Value) (object.Value, error) {
	s, err := object.ReprUnder(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

func formatMethod(c native.Call, args []object.Value) (object.Value, error) {
	spec := strOf(args[1])
	if spec == nil {
		return object.Unbound, object.TypeErrorf("__format__() argument must be str, not %s", object.ArgumentName(args[1]))
	}
	if spec.Len() == 0 {
		return object.StrValue(c, args[0]) // by the __str__ of a derived class
	}
	s, err := object.Format(c, object.BuiltinPart(args[0]), spec.String())
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}
