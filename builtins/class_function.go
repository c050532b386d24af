package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Attributes of functions, methods, generators, cells and modules.

func init() {
	functionAttributes()
	methodAttributes()
	generatorAttributes(object.GeneratorClass, "gi")
	generatorAttributes(object.CoroutineClass, "cr")
	generatorAttributes(object.AsyncGenClass, "ag")
	native.Getters(object.CellClass, &native.Getter{Name: "cell_contents", Doc: "What the variable holds.",
		Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if held := v.Cell().Get(); !held.IsUnbound() {
				return held, nil
			}
			return object.Unbound, object.ValueErrorf("Cell is empty")
		},
		Set: func(_ native.Call, v, w object.Value) error {
			v.Cell().Set(w)
			return nil
		}})
	native.Getters(object.ModuleClass, &native.Getter{Name: "__dict__", Member: true, Doc: "The namespace.", Get: func(c native.Call, v object.Value) (object.Value, error) {
		mod := object.BuiltinPart(v).Module()
		return mod.Dict().Value(), c.DefineAll(mod)
	}})
	native.Methods(object.ModuleClass, &native.Func{Name: "__init__", Params: self("name", "doc=None"), Cost: native.Fixed(5), Run: initModule, Doc: "Set the name and the documentation."})
	native.Getters(object.ModuleClass, &native.Getter{Name: "__annotations__", Doc: "The annotations of its variables.",
		Get: func(c native.Call, v object.Value) (object.Value, error) {
			ns := object.BuiltinPart(v).Module().Dict()
			if own, ok := ns.FindStr(c.Meter(), nameAnnotations); ok {
				return own, nil
			}
			d, err := object.NewDict(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			return d.Value(), ns.SetStr(c.Meter(), nameAnnotations, d.Value())
		},
		Set: func(c native.Call, v, w object.Value) error {
			return object.BuiltinPart(v).Module().Dict().SetStr(c.Meter(), nameAnnotations, w)
		}})
	native.Getters(object.NamespaceClass, &native.Getter{Name: "__dict__", Member: true, Doc: "The attributes.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
		return object.BuiltinPart(v).Namespace().Dict().Value(), nil
	}})
	native.Constructor(object.ModuleClass, &native.Func{Name: "module", Params: class("name", "doc=None"), Cost: native.Fixed(5), Run: newModule,
		Blank: func(c native.Call) (object.Value, error) {
			mod, err := object.NewModule(c.Meter(), "?", nil)
			if err != nil {
				return object.Unbound, err
			}
			return mod.Value(), nil
		},
		Doc: "A module: a name and a namespace."})
	native.Constructor(object.CellClass, &native.Func{Name: "cell", Params: class("contents?", "/"), Cost: native.Fixed(2), Doc: "A variable that functions share.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			cell, err := object.NewCell(c.Meter(), args[1])
			if err != nil {
				return object.Unbound, err
			}
			return cell.Value(), nil
		}})
	native.Constructor(object.MethodClass, &native.Func{Name: "method", Params: class("function", "instance", "/"), Cost: native.Fixed(2), Doc: "A function bound to its first argument.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			if !isCallable(args[1]) {
				return object.Unbound, object.TypeErrorf("first argument must be callable")
			}
			if args[2].IsNone() {
				return object.Unbound, object.TypeErrorf("instance must not be None")
			}
			return object.NewMethod(c.Meter(), args[1], args[2])
		}})
}

// moduleNames are what every module has.
var moduleNames = [5]*object.Str{object.Intern("__name__"), object.Intern("__doc__"), object.Intern("__package__"), object.Intern("__loader__"), object.Intern("__spec__")}

func newModule(c native.Call, args []object.Value) (object.Value, error) {
	name := strOf(args[1])
	if name == nil {
		return object.Unbound, object.TypeErrorf("module() argument 'name' must be str, not %s", object.ArgumentName(args[1]))
	}
	mod, err := object.NewModule(c.Meter(), name.String(), nil)
	if err != nil {
		return object.Unbound, err
	}
	_, err = initModule(c, []object.Value{mod.Value(), args[1], args[2]})
	return mod.Value(), err
}

// initModule puts into a new module what every module has.
func initModule(c native.Call, args []object.Value) (object.Value, error) {
	mod, name := args[0].Module(), strOf(args[1])
	if name == nil {
		return object.Unbound, object.TypeErrorf("module() argument 'name' must be str, not %s", object.TypeName(args[1]))
	}
	mod.SetName(name.String())
	for i, v := range []object.Value{args[1], args[2], object.None, object.None, object.None} {
		if err := mod.Dict().SetStr(c.Meter(), moduleNames[i], v); err != nil {
			return object.Unbound, err
		}
	}
	return object.None, nil
}

// textAttribute makes a getter and setter of a name that is a str.
func textAttribute(name, doc string, read func(f *object.Function) *object.Str, write func(f *object.Function, s *object.Str)) *native.Getter {
	return &native.Getter{Name: name, Doc: doc,
		Get: func(_ native.Call, v object.Value) (object.Value, error) { return read(v.Function()).Value(), nil },
		Set: func(_ native.Call, v, w object.Value) error {
			s := strOf(w)
			if s == nil {
				return object.TypeErrorf("%s must be set to a string object", name)
			}
			write(v.Function(), s)
			return nil
		}}
}

func functionAttributes() {
	k := object.FunctionClass
	native.Getters(k,
		textAttribute("__name__", "The name.", (*object.Function).Name, (*object.Function).SetName),
		textAttribute("__qualname__", "The name with those of the scopes around it.", (*object.Function).QualName, (*object.Function).SetQualName),
		&native.Getter{Name: "__doc__", Doc: "The documentation.", Get: getFunctionDoc, Set: func(c native.Call, v, w object.Value) error {
			return v.Function().SetDoc(c.Meter(), w)
		}},
		&native.Getter{Name: "__module__", Doc: "The module that defines it.", Get: getFunctionModule, Set: func(c native.Call, v, w object.Value) error {
			return v.Function().SetModuleName(c.Meter(), w)
		}},
		&native.Getter{Name: "__defaults__", Doc: "The defaults of the last positional parameters.", Get: getDefaults, Set: setDefaults},
		&native.Getter{Name: "__kwdefaults__", Doc: "The defaults of keyword-only parameters.", Get: getKwDefaults, Set: setKwDefaults},
		&native.Getter{Name: "__annotations__", Doc: "The annotations of parameters and result.", Get: getAnnotations, Set: func(c native.Call, v, w object.Value) error {
			if w.Dict() == nil {
				return object.TypeErrorf("__annotations__ must be set to a dict object")
			}
			return v.Function().SetAnnotations(c.Meter(), w)
		}},
		&native.Getter{Name: "__code__", Doc: "The code object.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return codeValue(v.Function()), nil
		}},
		&native.Getter{Name: "__globals__", Doc: "The namespace of its module.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			mod := v.Function().Module()
			return mod.Dict().Value(), c.DefineAll(mod)
		}, Member: true},
		&native.Getter{Name: "__builtins__", Doc: "The namespace of the builtins.", Member: true, Get: func(c native.Call, _ object.Value) (object.Value, error) {
			mod, err := c.Import("builtins")
			if err != nil {
				return object.Unbound, err
			}
			return mod.Dict().Value(), nil
		}},
		&native.Getter{Name: "__closure__", Doc: "The cells of variables of functions around it, None without any.", Get: getClosure, Member: true},
		&native.Getter{Name: "__dict__", Doc: "The attributes that were set.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			d, err := v.Function().Dict(c.Meter(), true)
			if err != nil {
				return object.Unbound, err
			}
			return d.Value(), nil
		}, Set: setFunctionDict},
		&native.Getter{Name: "__type_params__", Doc: "The type parameters.", Get: getTypeParams, Set: setTypeParams},
	)
	native.Methods(k,
		&native.Func{Name: "__call__", Params: self("*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Call the function.", Run: runCallSelf},
		&native.Func{Name: "__get__", Params: self("instance", "owner=None", "/"), Cost: native.Fixed(2), Doc: "Bind the function to an instance.", Run: runFunctionGet},
	)
}

func runCallSelf(c native.Call, args []object.Value) (object.Value, error) {
	return c.InvokeKw(args[0], args[2:], args[1].Dict())
}

func runFunctionGet(c native.Call, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return args[0], unboundGet(args)
	}
	return object.NewMethod(c.Meter(), args[0], args[1])
}

// unboundGet refuses __get__(None) without a class.
func unboundGet(args []object.Value) error {
	if args[1].IsNone() && args[2].IsNone() {
		return object.TypeErrorf("__get__(None, None) is invalid")
	}
	return nil
}

func codeValue(f *object.Function) object.Value {
	if o, ok := f.Code().(interface{ Value() object.Value }); ok {
		return o.Value()
	}
	return object.None
}

func getFunctionDoc(_ native.Call, v object.Value) (object.Value, error) {
	f := v.Function()
	if doc := f.Doc(); !doc.IsUnbound() {
		return doc, nil
	}
	if code, ok := f.Code().(interface{ DocString() object.Value }); ok {
		return noneIfUnbound(code.DocString()), nil
	}
	return object.None, nil
}

var nameModuleName = object.Intern("__name__")

func getFunctionModule(c native.Call, v object.Value) (object.Value, error) {
	f := v.Function()
	if name := f.ModuleName(); !name.IsUnbound() {
		return name, nil
	}
	if name, ok := f.Module().Dict().FindStr(c.Meter(), nameModuleName); ok {
		return name, nil
	}
	return object.None, nil
}

func getDefaults(c native.Call, v object.Value) (object.Value, error) {
	d := v.Function().Defaults()
	if len(d) == 0 {
		return object.None, nil
	}
	return object.TupleOf(c.Meter(), d...)
}

func setDefaults(_ native.Call, v, w object.Value) error {
	if w.IsNone() {
		v.Function().SetDefaults(nil)
		return nil
	}
	t := w.Tuple()
	if t == nil {
		return object.TypeErrorf("__defaults__ must be set to a tuple object")
	}
	v.Function().SetDefaults(t.Items())
	return nil
}

func getKwDefaults(_ native.Call, v object.Value) (object.Value, error) {
	if d := v.Function().KwDefaults(); d != nil {
		return d.Value(), nil
	}
	return object.None, nil
}

func setKwDefaults(_ native.Call, v, w object.Value) error {
	if w.IsNone() {
		v.Function().SetKwDefaults(nil)
		return nil
	}
	d := w.Dict()
	if d == nil {
		return object.TypeErrorf("__kwdefaults__ must be set to a dict object")
	}
	v.Function().SetKwDefaults(d)
	return nil
}

func getAnnotations(c native.Call, v object.Value) (object.Value, error) {
	f := v.Function()
	if a := f.Annotations(); !a.IsUnbound() {
		return a, nil
	}
	d, err := object.NewDict(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	return d.Value(), f.SetAnnotations(c.Meter(), d.Value())
}

func getClosure(c native.Call, v object.Value) (object.Value, error) {
	cells := v.Function().Closure()
	if len(cells) == 0 {
		return object.None, nil
	}
	t, err := object.NewTuple(c.Meter(), len(cells))
	if err != nil {
		return object.Unbound, err
	}
	shown, _ := v.Function().Code().(interface{ ShownFree() []int })
	for i, at := range shown.ShownFree() {
		t.Items()[i] = cells[at].Value()
	}
	return t.Value(), nil
}

func setFunctionDict(c native.Call, v, w object.Value) error {
	given := w.Dict()
	if given == nil {
		return object.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", object.TypeName(w))
	}
	return v.Function().SetDict(c.Meter(), given)
}

func getTypeParams(_ native.Call, v object.Value) (object.Value, error) {
	if own := v.Function().TypeParams(); !own.IsUnbound() {
		return own, nil
	}
	return object.EmptyTuple, nil
}

func setTypeParams(c native.Call, v, w object.Value) error {
	if w.Tuple() == nil {
		return object.TypeErrorf("__type_params__ must be set to a tuple")
	}
	return v.Function().SetTypeParams(c.Meter(), w)
}

// methodAttributes are those of bound methods: what a method does not have itself it takes from its function.
func methodAttributes() {
	k := object.MethodClass
	native.Getters(k,
		&native.Getter{Name: "__func__", Doc: "The function.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.Method().Func(), nil }},
		&native.Getter{Name: "__self__", Doc: "What it is bound to.", Member: true, Get: func(_ native.Call, v object.Value) (object.Value, error) { return v.Method().Self(), nil }},
	)
	for _, name := range []string{"__name__", "__qualname__", "__doc__", "__module__", "__defaults__", "__kwdefaults__", "__annotations__", "__code__", "__globals__",
		"__closure__", "__dict__", "__isabstractmethod__", "__wrapped__"} {
		key := object.Intern(name)
		native.Getters(k, &native.Getter{Name: name, Doc: "That of the function.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return inside(c, v.Method().Func(), key)
		}})
	}
	native.Methods(k, &native.Func{Name: "__call__", Params: self("*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Call the method.", Run: runCallSelf})
}

// generatorAttributes are those of generators, coroutines and async generators, whose names begin with prefix. Their send, throw and close are the
// machine's.
func generatorAttributes(k *object.Class, prefix string) {
	running := func(_ native.Call, v object.Value) (object.Value, error) {
		return object.Bool(v.Generator().State() == object.GeneratorRunning), nil
	}
	name := func(read func(g *object.Generator) *object.Str, write func(g *object.Generator, s *object.Str), attr string) *native.Getter {
		return &native.Getter{Name: attr, Doc: "The name of the function.",
			Get: func(_ native.Call, v object.Value) (object.Value, error) { return read(v.Generator()).Value(), nil },
			Set: func(_ native.Call, v, w object.Value) error {
				s := strOf(w)
				if s == nil {
					return object.TypeErrorf("%s must be set to a string object", attr)
				}
				write(v.Generator(), s)
				return nil
			}}
	}
	native.Getters(k,
		&native.Getter{Name: prefix + "_running", Member: prefix == "ag", Doc: "Whether it is running.", Get: running},
		&native.Getter{Name: prefix + "_suspended", Doc: "Whether it waits in the middle.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Bool(v.Generator().State() == object.GeneratorSuspended), nil
		}},
		&native.Getter{Name: prefix + "_frame", Doc: "The frame, None when it has ended.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			if v.Generator().State() == object.GeneratorDone {
				return object.None, nil
			}
			return newFrame(c, v)
		}},
		&native.Getter{Name: prefix + "_code", Doc: "The code object.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return codeValue(v.Generator().Function()), nil
		}},
		name((*object.Generator).Name, func(g *object.Generator, s *object.Str) { g.SetNames(s, g.QualName()) }, "__name__"),
		name((*object.Generator).QualName, func(g *object.Generator, s *object.Str) { g.SetNames(g.Name(), s) }, "__qualname__"),
	)
}
