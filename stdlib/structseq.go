package stdlib

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// structSeq is a class of tuples whose items also have names, as CPython's struct sequences: sys.version_info, time.struct_time.
type structSeq struct {
	class  *object.Class
	fields []string
}

// newStructSeq returns such a class; title is its name as repr shows it.
func newStructSeq(module, name, title, doc string, fields ...string) *structSeq {
	class := object.StaticClass(name, object.KindInstance, 0, object.TupleClass).SetModule(module).SetDoc(doc)
	s := &structSeq{class: class, fields: fields}
	for i, field := range fields {
		native.Getters(class, tupleField(field, i))
	}
	show := (&native.Func{Name: "__repr__", Params: native.Params("self", "/"), Cost: native.Linear("the fields"), Doc: "Return repr(self).",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			b := object.NewBuilder(c.Meter())
			_ = b.WriteString(title + "(") // the builder's first error sticks and is returned by Value
			for i, v := range sequenceItems(object.BuiltinPart(args[0])) {
				if i >= len(fields) {
					break
				}
				if i > 0 {
					_ = b.WriteString(", ")
				}
				_ = b.WriteString(fields[i] + "=")
				if err := object.WriteRepr(c, b, v); err != nil {
					return object.Unbound, err
				}
			}
			_ = b.WriteByte(')')
			return b.Value()
		}}).Prepare()
	// A native method would be taken for the tuple's own, which shows the part and not the whole: so the attribute is computed.
	native.Getters(class, &native.Getter{Name: "__repr__", Doc: "Return repr(self).", Get: func(c native.Call, self object.Value) (object.Value, error) {
		return object.BindBuiltin(c.Meter(), "__repr__", show, self)
	}})
	return s
}

// tupleField is the attribute that shows item i of a tuple.
func tupleField(name string, i int) *native.Getter {
	return &native.Getter{Name: name, Doc: "Alias for field number " + object.SafeRepr(object.Int(int64(i))),
		Get: func(_ native.Call, self object.Value) (object.Value, error) {
			if items := sequenceItems(object.BuiltinPart(self)); i < len(items) {
				return items[i], nil
			}
			return object.None, nil
		}}
}

// New returns an instance with the given items; items beyond the fields have no name in repr.
func (s *structSeq) New(m *budget.Meter, items ...object.Value) (object.Value, error) {
	t, err := object.TupleOf(m, items...)
	if err != nil {
		return object.Unbound, err
	}
	o, err := object.NewInstance(m, s.class)
	if err != nil {
		return object.Unbound, err
	}
	o.SetPayload(t)
	return o.Value(), nil
}

// Static returns an immortal instance of immortal items, for tables.
func (s *structSeq) Static(items ...object.Value) object.Value {
	o, err := object.NewInstance(object.StaticMeter(), s.class)
	if err != nil {
		panic("BUG: " + err.Error())
	}
	o.SetPayload(object.StaticTuple(items...))
	o.MakeImmortal()
	return o.Value()
}
