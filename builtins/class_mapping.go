package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// mappingproxy: a read-only view of a mapping, such as a class's __dict__. Whatever it is asked, the mapping answers.

func init() {
	k := object.MappingProxyClass
	native.Constructor(k, &native.Func{Name: "mappingproxy", Params: class("mapping", "/"), Cost: native.Fixed(2), Doc: "A read-only view of a mapping.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if args[1].MappingProxy() == nil && !has(args[1], nameGetItem) && object.BuiltinPart(args[1]).Dict() == nil || args[1].List() != nil || args[1].Tuple() != nil {
				return object.Unbound, object.TypeErrorf("mappingproxy() argument must be a mapping, not %s", object.TypeName(args[1]))
			}
			return object.NewMappingProxy(c.Meter(), mapping(args[1])) // a view of a view is one of the mapping: no chains
		}})
	for _, m := range []struct {
		name, doc string
		params    []string
	}{
		{"get", "Return the value under key, default when there is none.", []string{"key", "default=None", "/"}},
		{"keys", "Return a view of the keys.", []string{"/"}},
		{"values", "Return a view of the values.", []string{"/"}},
		{"items", "Return a view of the pairs of key and value.", []string{"/"}},
		{"copy", "Return a copy of the mapping.", []string{"/"}},
		{"__reversed__", "Iterate over the keys from the last to the first.", []string{"/"}},
	} {
		name := object.Intern(m.name)
		native.Methods(k, &native.Func{Name: m.name, Params: self(m.params...), Cost: native.Fixed(3), Doc: m.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				method, err := c.GetAttr(mapping(args[0]), name)
				if err != nil {
					return object.Unbound, err
				}
				return c.Invoke(method, args[1:]...)
			}})
	}
	native.Methods(k,
		&native.Func{Name: "__getitem__", Params: self("key", "/"), Cost: native.Fixed(2), Doc: "Return the value under key.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return c.GetItem(mapping(args[0]), args[1])
			}},
		&native.Func{Name: "__contains__", Params: self("key", "/"), Cost: native.Fixed(2), Doc: "Tell whether there is a key.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				yes, err := c.Contains(mapping(args[0]), args[1])
				return object.Bool(yes), err
			}},
		&native.Func{Name: "__len__", Params: self("/"), Cost: native.Fixed(2), Doc: "Count the keys.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				n, err := c.Len(mapping(args[0]))
				return object.Int(int64(n)), err
			}},
		&native.Func{Name: "__iter__", Params: self("/"), Cost: native.Fixed(2), Doc: "Iterate over the keys.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return c.Iter(mapping(args[0])) }},
		&native.Func{Name: "__or__", Params: self("value", "/"), Cost: native.Linear("the number of keys"), Doc: "Return the union with another mapping.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return c.Binary(object.OpOr, mapping(args[0]), mapping(args[1]))
			}},
		&native.Func{Name: "__ror__", Params: self("value", "/"), Cost: native.Linear("the number of keys"), Doc: "Return the union with another mapping.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return c.Binary(object.OpOr, mapping(args[1]), mapping(args[0]))
			}},
		&native.Func{Name: "__ior__", Params: self("value", "/"), Cost: native.Fixed(1), Doc: "Refuse: the view is read-only.",
			Run: func(native.Call, []object.Value) (object.Value, error) {
				return object.Unbound, object.TypeErrorf("'|=' is not supported by mappingproxy; use '|' instead")
			}},
		&native.Func{Name: "__str__", Params: self("/"), Cost: native.Linear("the length of the text"), Doc: "Write the mapping.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.StrValue(c, mapping(args[0]))
			}},
	)
}

// mapping returns what is behind a mappingproxy, v itself when it is none.
func mapping(v object.Value) object.Value {
	if p := v.MappingProxy(); p != nil {
		return p.Mapping()
	}
	return v
}
