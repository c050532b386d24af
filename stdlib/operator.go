package stdlib

import (
	_ "embed"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/operator.py
var operatorSource string

// operatorModule declares operator. What is an operator or a builtin under another name is here; what calls back, and the augmented assignments, are Python.
func operatorModule() *native.Module {
	m := &native.Module{Name: "operator", Doc: "The operators of the language as functions.", Source: operatorSource, Lazy: true, Values: map[string]object.Value{}}
	define := func(names []string, params []string, doc string, run native.Run) {
		for _, name := range names {
			m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(append(params, "/")...), Cost: native.Linear("what the operator does"), Doc: doc, Run: run})
		}
	}
	for _, o := range []struct {
		names string
		op    object.BinaryOp
	}{
		{"add __add__", object.OpAdd}, {"sub __sub__", object.OpSub}, {"mul __mul__", object.OpMul}, {"truediv __truediv__", object.OpDiv},
		{"floordiv __floordiv__", object.OpFloorDiv}, {"mod __mod__", object.OpMod}, {"pow __pow__", object.OpPow}, {"lshift __lshift__", object.OpLShift},
		{"rshift __rshift__", object.OpRShift}, {"and_ __and__", object.OpAnd}, {"or_ __or__", object.OpOr}, {"xor __xor__", object.OpXor},
		{"matmul __matmul__", object.OpMatMul},
	} {
		define(strings.Fields(o.names), []string{"a", "b"}, "Same as a "+o.op.Symbol()+" b.", func(c native.Call, args []object.Value) (object.Value, error) {
			return c.Binary(o.op, args[0], args[1])
		})
	}
	for _, o := range []struct {
		names string
		op    object.CompareOp
	}{
		{"lt __lt__", object.Lt}, {"le __le__", object.Le}, {"eq __eq__", object.Eq}, {"ne __ne__", object.Ne}, {"gt __gt__", object.Gt}, {"ge __ge__", object.Ge},
	} {
		define(strings.Fields(o.names), []string{"a", "b"}, "Same as a "+o.op.String()+" b.", func(c native.Call, args []object.Value) (object.Value, error) {
			return c.Compare(o.op, args[0], args[1])
		})
	}
	define([]string{"concat", "__concat__"}, []string{"a", "b"}, "Same as a + b, for sequences.", func(c native.Call, args []object.Value) (object.Value, error) {
		if object.IsNumber(args[0]) {
			return object.Unbound, object.TypeErrorf("'%s' object can't be concatenated", object.TypeName(args[0]))
		}
		return c.Binary(object.OpAdd, args[0], args[1])
	})
	define([]string{"not_", "__not__"}, []string{"a"}, "Same as not a.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Truth(args[0])
		return object.Bool(!yes), err
	})
	define([]string{"truth"}, []string{"a"}, "Return True if a is true, False otherwise.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Truth(args[0])
		return object.Bool(yes), err
	})
	define([]string{"is_"}, []string{"a", "b"}, "Same as a is b.", func(_ native.Call, args []object.Value) (object.Value, error) {
		return object.Bool(object.Same(args[0], args[1])), nil
	})
	define([]string{"is_not"}, []string{"a", "b"}, "Same as a is not b.", func(_ native.Call, args []object.Value) (object.Value, error) {
		return object.Bool(!object.Same(args[0], args[1])), nil
	})
	define([]string{"contains", "__contains__"}, []string{"a", "b"}, "Same as b in a.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Contains(args[0], args[1])
		return object.Bool(yes), err
	})
	define([]string{"getitem", "__getitem__"}, []string{"a", "b"}, "Same as a[b].", func(c native.Call, args []object.Value) (object.Value, error) {
		return c.GetItem(args[0], args[1])
	})
	define([]string{"setitem", "__setitem__"}, []string{"a", "b", "c"}, "Same as a[b] = c.", func(c native.Call, args []object.Value) (object.Value, error) {
		return object.None, c.SetItem(args[0], args[1], args[2])
	})
	define([]string{"delitem", "__delitem__"}, []string{"a", "b"}, "Same as del a[b].", func(c native.Call, args []object.Value) (object.Value, error) {
		return object.None, c.DelItem(args[0], args[1])
	})
	define([]string{"index", "__index__"}, []string{"a"}, "Same as a.__index__().", func(c native.Call, args []object.Value) (object.Value, error) {
		return intOf(c, args[0])
	})
	defineGetters(m)
	return m.Define()
}

// getter is an itemgetter or attrgetter: a function that takes items or attributes out of its argument.
type getter struct {
	object.Header
	class *object.Class
	keys  []object.Value // of an attrgetter: strs
	paths [][]*object.Str
}

const getterSize = 24 + 8 + 24 + 24

func getterOf(v object.Value) *getter {
	g, _ := v.Object().(*getter)
	return g
}

// ClassOf implements object.Classed.
func (g *getter) ClassOf() *object.Class { return g.class }

// Trace implements object.Object.
func (g *getter) Trace(t *object.Tracer) {
	t.Values(g.keys)
	for _, path := range g.paths {
		for _, name := range path {
			t.Value(name.Value())
		}
	}
}

// Size implements object.Object.
func (g *getter) Size() int64 {
	return budget.SizeClassPointers(getterSize) + budget.SizeClassPointers(int64(len(g.keys))*16) + int64(len(g.paths))*32
}

// WriteRepr implements object.Printed.
func (g *getter) WriteRepr(c object.Calls, b *object.Builder) error {
	_ = b.WriteString("operator." + g.class.Name() + "(") // the builder's first error sticks
	for i, k := range g.keys {
		if i > 0 {
			_ = b.WriteString(", ")
		}
		if err := object.WriteRepr(c, b, k); err != nil {
			return err
		}
	}
	return b.WriteByte(')')
}

func defineGetters(m *native.Module) {
	itemGetter := object.StaticClass("itemgetter", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("operator")
	attrGetter := object.StaticClass("attrgetter", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("operator")
	for _, g := range []struct {
		class *object.Class
		param string
		doc   string
		get   func(c native.Call, g *getter, i int, v object.Value) (object.Value, error)
	}{
		{itemGetter, "item", "Return a function that takes the given item, or items as a tuple, out of its argument.",
			func(c native.Call, g *getter, i int, v object.Value) (object.Value, error) {
				return c.GetItem(v, g.keys[i])
			}},
		{attrGetter, "attr", "Return a function that takes the given attribute, or attributes as a tuple, of its argument; names may have dots.", getPath},
	} {
		native.Constructor(g.class, &native.Func{Name: g.class.Name(), Params: classParams(g.param, "/", "*more"), Cost: native.Linear("the arguments"), Doc: g.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return newGetter(c, g.class, g.class == attrGetter, args[1:])
			}})
		native.Methods(g.class, &native.Func{Name: "__call__", Params: native.Params("self", "obj", "/"), Cost: native.Linear("the items"), Doc: "Call self as a function.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				self := getterOf(args[0])
				if len(self.keys) == 1 {
					return g.get(c, self, 0, args[1])
				}
				if err := c.Meter().Steps(int64(len(self.keys))); err != nil {
					return object.Unbound, err
				}
				// The items go to the tuple one by one, so that nothing is held outside while a script's __getitem__ runs.
				t, err := object.NewTuple(c.Meter(), len(self.keys))
				if err != nil {
					return object.Unbound, err
				}
				for i := range self.keys {
					if t.Items()[i], err = g.get(c, self, i, args[1]); err != nil {
						return object.Unbound, err
					}
				}
				return t.Value(), nil
			}})
		m.Values[g.class.Name()] = g.class.Value()
	}
}

func newGetter(c native.Call, class *object.Class, attrs bool, keys []object.Value) (object.Value, error) {
	g := &getter{class: class, keys: append([]object.Value(nil), keys...)}
	if attrs {
		for _, k := range keys {
			s := object.BuiltinPart(k).Str()
			if s == nil {
				return object.Unbound, object.TypeErrorf("attribute name must be a string")
			}
			var path []*object.Str
			for _, part := range strings.Split(s.String(), ".") {
				name, err := object.NewStrCopy(c.Meter(), part)
				if err != nil {
					return object.Unbound, err
				}
				path = append(path, name.Str())
			}
			g.paths = append(g.paths, path)
		}
	}
	if err := c.Meter().Alloc(g.Size()); err != nil {
		return object.Unbound, err
	}
	g.Init(object.KindOpaque, g)
	return g.Header.Value(), nil
}

func getPath(c native.Call, g *getter, i int, v object.Value) (object.Value, error) {
	for _, name := range g.paths[i] {
		var err error
		if v, err = c.GetAttr(v, name); err != nil {
			return v, err
		}
	}
	return v, nil
}
