package stdlib

import (
	"strings"

	_ "embed"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/operator.py
var operatorSource string

// operatorModule declares operator. What is an operator or a builtin under another name is here; what calls back, and the augmented assignments, are Python.
func operatorModule() *native.Module {
	m := &native.Module{Name: "operator", Home: "_operator", Doc: "The operators of the language as functions.", Source: operatorSource, Lazy: true, Values: map[string]object.Value{}}
	define := func(name string, params []string, doc string, run native.Run) {
		f := &native.Func{Name: name, Params: native.Params(append(params, "/")...), Cost: native.Linear("what the operator does"), Doc: doc, Run: run}
		m.Funcs = append(m.Funcs, f)
	}
	for _, o := range []struct {
		name string
		op   object.BinaryOp
	}{
		{"add", object.OpAdd}, {"sub", object.OpSub}, {"mul", object.OpMul}, {"truediv", object.OpDiv},
		{"floordiv", object.OpFloorDiv}, {"mod", object.OpMod}, {"pow", object.OpPow}, {"lshift", object.OpLShift},
		{"rshift", object.OpRShift}, {"and_", object.OpAnd}, {"or_", object.OpOr}, {"xor", object.OpXor},
		{"matmul", object.OpMatMul},
	} {
		define(o.name, []string{"a", "b"}, "Same as a "+o.op.Symbol()+" b.", func(c native.Call, args []object.Value) (object.Value, error) {
			return c.Binary(o.op, args[0], args[1])
		})
	}
	for _, o := range []struct {
		name string
		op   object.CompareOp
	}{
		{"lt", object.Lt}, {"le", object.Le}, {"eq", object.Eq}, {"ne", object.Ne}, {"gt", object.Gt}, {"ge", object.Ge},
	} {
		define(o.name, []string{"a", "b"}, "Same as a "+o.op.String()+" b.", func(c native.Call, args []object.Value) (object.Value, error) {
			return c.Compare(o.op, args[0], args[1])
		})
	}
	define("concat", []string{"a", "b"}, "Same as a + b, for sequences.", func(c native.Call, args []object.Value) (object.Value, error) {
		if object.IsNumber(args[0]) {
			return object.Unbound, object.TypeErrorf("'%s' object can't be concatenated", object.TypeName(args[0]))
		}
		return c.Binary(object.OpAdd, args[0], args[1])
	})
	define("not_", []string{"a"}, "Same as not a.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Truth(args[0])
		return object.Bool(!yes), err
	})
	define("truth", []string{"a"}, "Return True if a is true, False otherwise.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Truth(args[0])
		return object.Bool(yes), err
	})
	define("is_", []string{"a", "b"}, "Same as a is b.", func(_ native.Call, args []object.Value) (object.Value, error) {
		return object.Bool(object.Same(args[0], args[1])), nil
	})
	define("is_not", []string{"a", "b"}, "Same as a is not b.", func(_ native.Call, args []object.Value) (object.Value, error) {
		return object.Bool(!object.Same(args[0], args[1])), nil
	})
	define("contains", []string{"a", "b"}, "Same as b in a.", func(c native.Call, args []object.Value) (object.Value, error) {
		yes, err := c.Contains(args[0], args[1])
		return object.Bool(yes), err
	})
	define("getitem", []string{"a", "b"}, "Same as a[b].", func(c native.Call, args []object.Value) (object.Value, error) {
		return c.GetItem(args[0], args[1])
	})
	define("setitem", []string{"a", "b", "c"}, "Same as a[b] = c.", func(c native.Call, args []object.Value) (object.Value, error) {
		return object.None, c.SetItem(args[0], args[1], args[2])
	})
	define("delitem", []string{"a", "b"}, "Same as del a[b].", func(c native.Call, args []object.Value) (object.Value, error) {
		return object.None, c.DelItem(args[0], args[1])
	})
	define("index", []string{"a"}, "Same as a.__index__().", func(c native.Call, args []object.Value) (object.Value, error) {
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
	n := g.fixedSize()
	for _, path := range g.paths {
		n += pathSize(len(path))
	}
	return n
}

// fixedSize is its size without the paths, which are charged one by one.
func (g *getter) fixedSize() int64 {
	return budget.SizeClassPointers(getterSize) + budget.SizeClassPointers(int64(len(g.keys))*16) + int64(len(g.paths))*32
}

func pathSize(names int) int64 { return budget.SizeClassPointers(int64(names) * 8) }

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
				if k := g.keys[i]; k.IsInt() && k.AsInt() >= 0 {
					items := sequenceItems(v)
					if k.AsInt() < int64(len(items)) {
						return items[k.AsInt()], nil
					}
				}
				return c.GetItem(v, g.keys[i])
			}},
		{attrGetter, "attr", "Return a function that takes the given attribute, or attributes as a tuple, of its argument; names may have dots.", getPath},
	} {
		native.Constructor(g.class, &native.Func{Name: g.class.Name(), Params: classParams(g.param, "/", "*more"), Cost: native.Linear("the arguments"), Doc: g.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return newGetter(c, g.class, g.class == attrGetter, args[1:])
			}})
		call := func(c native.Call, self *getter, v object.Value) (object.Value, error) {
			if len(self.keys) == 1 {
				return g.get(c, self, 0, v)
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
				if t.Items()[i], err = g.get(c, self, i, v); err != nil {
					return object.Unbound, err
				}
			}
			return t.Value(), nil
		}
		native.Methods(g.class, &native.Func{Name: "__call__", Params: native.Params("self", "obj", "/"), Cost: native.Linear("the items"), Doc: "Call self as a function.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return call(c, getterOf(args[0]), args[1])
			},
			Direct: func(c native.Call, self object.Value, args []object.Value) (object.Value, bool, error) {
				if len(args) != 1 {
					return object.Unbound, true, object.TypeErrorf("%s expected 1 argument, got %d", g.class.Name(), len(args))
				}
				v, err := call(c, getterOf(self), args[0])
				return v, true, err
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
			parts := strings.Count(s.String(), ".") + 1
			if err := c.Meter().Alloc(pathSize(parts)); err != nil {
				return object.Unbound, err
			}
			path := make([]*object.Str, 0, parts)
			for part := range strings.SplitSeq(s.String(), ".") {
				name, err := object.NewStrCopy(c.Meter(), part)
				if err != nil {
					return object.Unbound, err
				}
				path = append(path, name.Str())
			}
			g.paths = append(g.paths, path)
		}
	}
	if err := c.Meter().Alloc(g.fixedSize()); err != nil {
		return object.Unbound, err
	}
	g.Init(object.KindOpaque, g)
	return g.Header.Value(), nil
}

// stepsPerAttribute is the charge for getting one attribute of a path: a lookup without a cache.
const stepsPerAttribute = 8

func getPath(c native.Call, g *getter, i int, v object.Value) (object.Value, error) {
	for _, name := range g.paths[i] {
		err := c.Meter().Steps(stepsPerAttribute)
		if err != nil {
			return object.Unbound, err
		}
		if v, err = c.GetAttr(v, name); err != nil {
			return v, err
		}
	}
	return v, nil
}
