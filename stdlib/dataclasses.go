package stdlib

import (
	_ "embed"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/dataclasses.py
var dataclassesSource string

// dataclassesModule declares dataclasses: Python, but for the comparisons that its methods end in.
func dataclassesModule() *native.Module {
	m := &native.Module{Name: "dataclasses", Doc: "Classes that are mainly data.", Source: dataclassesSource, Lazy: true, Values: map[string]object.Value{}}
	for _, op := range []object.CompareOp{object.Eq, object.Lt, object.Le, object.Gt, object.Ge} {
		name := "_fields_" + compareWords[op]
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params("*values"), Cost: native.Linear("the fields"),
			Doc: "Compare the tuple of the first half of the values with that of the second half: " + op.String() + ".",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return compareHalves(c, op, args) }})
	}
	return m.Define()
}

var compareWords = map[object.CompareOp]string{object.Eq: "eq", object.Lt: "lt", object.Le: "le", object.Gt: "gt", object.Ge: "ge"}

// compareHalves is a comparison of two tuples of equal length, whose items stand one behind the other: the first items that are not the same and not equal
// decide it.
func compareHalves(c native.Call, op object.CompareOp, values []object.Value) (object.Value, error) {
	n := len(values) / 2
	if err := c.Meter().Steps(int64(n)); err != nil {
		return object.Unbound, err
	}
	for i := range n {
		x, y := values[i], values[n+i]
		if x.IsInt() && y.IsInt() && x.AsInt() == y.AsInt() {
			continue
		}
		same, err := object.SameOrEqual(c, x, y)
		if err != nil {
			return object.Unbound, err
		}
		switch {
		case same:
		case op == object.Eq:
			return object.False, nil
		default:
			return c.Compare(op, x, y)
		}
	}
	return object.Bool(op != object.Lt && op != object.Gt), nil
}
