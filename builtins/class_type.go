package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// type: the class of classes.

func init() {
	k := object.TypeClass
	make := &native.Func{Name: "type", Params: class("object_or_name?", "bases?", "dict?", "/", "*args", "**kwds"), Cost: native.Linear("len(dict)"), Run: newType,
		Doc: "Return the class of an object or, given a name, bases and a namespace, make a class."}
	native.Constructor(k, make)
	native.StaticMethods(k, &native.Func{Name: "__new__", Params: make.Params, Cost: make.Cost, Run: newTypeByName, Doc: "Make a class whose class is cls."})
	native.Methods(k,
		&native.Func{Name: "__init__", Params: self("*args", "**kwargs"), Raw: true, Cost: native.Fixed(1), Doc: "Do nothing.",
			Run: func(native.Call, []object.Value) (object.Value, error) { return object.None, nil }},
		&native.Func{Name: "__call__", Params: self("*args", "**kwargs"), Raw: true, Cost: native.Fixed(3), Run: runTypeCall,
			Doc: "Make an instance: by __new__, then __init__."},
		&native.Func{Name: "mro", Params: self("/"), Raw: true, Cost: native.Linear("the number of bases"), Run: runMRO,
			Doc: "List the classes in which attributes are looked up, in that order."},
		&native.Func{Name: "__subclasses__", Params: self("/"), Raw: true, Cost: native.Linear("the number of classes"), Run: runSubclasses,
			Doc: "List the classes that derive directly from this one."},
		&native.Func{Name: "__instancecheck__", Params: self("instance", "/"), Raw: true, Cost: native.Fixed(2), Run: runInstanceCheck,
			Doc: "Tell whether an object is an instance."},
		&native.Func{Name: "__subclasscheck__", Params: self("subclass", "/"), Raw: true, Cost: native.Fixed(2), Run: runSubclassCheck,
			Doc: "Tell whether a class derives from this one."},
		&native.Func{Name: "__repr__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runObjectRepr, Doc: "Write the class: its name, with the module."},
		&native.Func{Name: "__dir__", Params: self("/"), Raw: true, Cost: native.Linear("the number of names"), Doc: "List the names of the attributes of the class and its bases.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return attributeNames(c, args[0]) }},
		&native.Func{Name: "__setattr__", Params: self("name", "value", "/"), Raw: true, Cost: native.Fixed(3), Run: runObjectSetAttr, Doc: "Set an attribute of the class."},
		&native.Func{Name: "__delattr__", Params: self("name", "/"), Raw: true, Cost: native.Fixed(3), Run: runObjectDelAttr, Doc: "Delete an attribute of the class."},
	)
	native.Methods(k, unionMethods()...)
	native.ClassMethods(k, &native.Func{Name: "__prepare__", Params: class("*args", "**kwargs"), Cost: native.Fixed(2), Doc: "Return the namespace for the body of a class.",
		Run: func(c native.Call, _ []object.Value) (object.Value, error) {
			d, err := object.NewDict(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			return d.Value(), nil
		}})
	native.Getters(k,
		&native.Getter{Name: "__name__", Doc: "The name.", Get: classText((*object.Class).Name), Set: setClassText("__name__", (*object.Class).SetName)},
		&native.Getter{Name: "__qualname__", Doc: "The name with those of the scopes around it.", Get: classText((*object.Class).QualName),
			Set: setClassText("__qualname__", (*object.Class).SetQualName)},
		&native.Getter{Name: "__module__", Doc: "The module that defines it.", Get: getClassModule, Set: setClassEntry("__module__")},
		&native.Getter{Name: "__doc__", Doc: "The documentation.", Get: getClassDoc, Set: setClassEntry("__doc__")},
		&native.Getter{Name: "__annotations__", Doc: "The annotations of class variables.", Get: getClassAnnotations, Set: setClassEntry("__annotations__")},
		&native.Getter{Name: "__abstractmethods__", Doc: "The names of abstract methods.", Get: getAbstractMethods, Set: setAbstractMethods},
		&native.Getter{Name: "__bases__", Doc: "The direct bases.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return classTuple(c, v.Class().Bases())
		}, Set: setBases},
		&native.Getter{Name: "__base__", Member: true, Doc: "The first of the bases.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if bases := v.Class().Bases(); len(bases) > 0 {
				return bases[0].Value(), nil
			}
			return object.None, nil
		}},
		&native.Getter{Name: "__mro__", Doc: "The classes in which attributes are looked up, in that order.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return classTuple(c, v.Class().MRO())
		}},
		&native.Getter{Name: "__dict__", Doc: "The namespace, read-only.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.NewMappingProxy(c.Meter(), v.Class().Dict().Value())
		}},
		&native.Getter{Name: "__text_signature__", Doc: "The parameters of the constructor, None for a class of a script.", Get: getClassSignature},
		&native.Getter{Name: "__type_params__", Doc: "The type parameters.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if own, ok := v.Class().Dict().GetString("__type_params__"); ok {
				return own, nil
			}
			return object.EmptyTuple, nil
		}, Set: setClassEntry("__type_params__")},
	)
}

// unionMethods declares | of classes, aliases and unions.
func unionMethods() []*native.Func {
	return []*native.Func{
		{Name: "__or__", Params: self("value", "/"), Raw: true, Cost: native.Linear("the number of types"), Doc: "Return the union of two types.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.Binary(c, object.OpOr, args[0], args[1])
			}},
		{Name: "__ror__", Params: self("value", "/"), Raw: true, Cost: native.Linear("the number of types"), Doc: "Return the union of two types.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return object.Binary(c, object.OpOr, args[1], args[0])
			}},
	}
}

// The bound arguments of type: the metaclass, the object or the name, bases, namespace, keywords.
const (
	typeMeta = iota
	typeObject
	typeBases
	typeDict
	typeKw
	typeRest
)

// newTypeByName is type.__new__, which makes classes only.
func newTypeByName(c native.Call, args []object.Value) (object.Value, error) {
	given := len(args) - typeRest
	for _, v := range args[typeObject : typeDict+1] {
		if !v.IsUnbound() {
			given++
		}
	}
	if meta := args[typeMeta].Class(); meta != nil && meta.Flags()&object.ClassMeta != 0 && given != 3 {
		return object.Unbound, object.TypeErrorf("type.__new__() takes exactly 3 arguments (%d given)", given)
	}
	return makeType(c, args, false)
}

func newType(c native.Call, args []object.Value) (object.Value, error) {
	return makeType(c, args, true)
}

// derivedMeta returns the class of a base that derives from meta, the most derived one; nil when meta itself is that.
func derivedMeta(meta *object.Class, bases []object.Value) (best *object.Class) {
	for _, b := range bases {
		if other := object.ClassOf(b); other != meta && other.IsSubclass(meta) {
			best, meta = other, other
		}
	}
	return best
}

// makeType is type.__new__ and, by a call of type, what follows it.
func makeType(c native.Call, args []object.Value, byCall bool) (object.Value, error) {
	meta := args[typeMeta].Class()
	if meta == nil {
		return object.Unbound, object.TypeErrorf("type.__new__(X): X is not a type object (%s)", object.TypeName(args[typeMeta]))
	}
	if meta.Flags()&object.ClassMeta == 0 {
		return object.Unbound, object.TypeErrorf("type.__new__(%s): %s is not a subtype of type", meta.Name(), meta.Name())
	}
	if args[typeObject].IsUnbound() || len(args) > typeRest {
		return object.Unbound, object.TypeErrorf("type() takes 1 or 3 arguments")
	}
	if args[typeBases].IsUnbound() && args[typeDict].IsUnbound() {
		if kw := args[typeKw].Dict(); byCall && meta == object.TypeClass && kw != nil && kw.Len() > 0 {
			return object.Unbound, object.TypeErrorf("type() takes no keyword arguments")
		}
		if meta == object.TypeClass {
			return object.ClassOf(args[typeObject]).Value(), nil
		}
		return object.Unbound, object.TypeErrorf("type.__new__() takes exactly 3 arguments (1 given)")
	}
	if args[typeBases].IsUnbound() || args[typeDict].IsUnbound() {
		return object.Unbound, object.TypeErrorf("type() takes 1 or 3 arguments")
	}
	name := strOf(args[typeObject])
	if name == nil {
		return object.Unbound, object.TypeErrorf("type.__new__() argument 1 must be str, not %s", object.ArgumentName(args[typeObject]))
	}
	if strings.ContainsRune(name.String(), 0) {
		return object.Unbound, object.ValueErrorf("type name must not contain null characters")
	}
	bases := object.BuiltinPart(args[typeBases]).Tuple()
	if bases == nil {
		return object.Unbound, object.TypeErrorf("type.__new__() argument 2 must be tuple, not %s", object.ArgumentName(args[typeBases]))
	}
	given := object.BuiltinPart(args[typeDict]).Dict()
	if given == nil {
		return object.Unbound, object.TypeErrorf("type.__new__() argument 3 must be dict, not %s", object.ArgumentName(args[typeDict]))
	}
	if best := derivedMeta(meta, bases.Items()); best != nil {
		// The most derived metaclass of the bases makes the class, as a class statement would have it.
		if m, owner := best.LookupOwner(nameNew); owner != nil && !owner.IsStatic() {
			rest := []object.Value{args[typeObject], args[typeBases], args[typeDict]}
			if byCall {
				return c.InvokeKw(best.Value(), rest, args[typeKw].Dict())
			}
			if w := m.Wrapper(); w != nil {
				m = w.Func()
			}
			return c.InvokeKw(m, append([]object.Value{best.Value()}, rest...), args[typeKw].Dict())
		}
	}
	ns, err := given.Copy(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	return c.BuildClass(meta, name, bases.Items(), ns, args[typeKw].Dict())
}

// runTypeCall is for metaclasses whose own __call__ goes on to type's.
func runTypeCall(c native.Call, args []object.Value) (object.Value, error) {
	cls := args[0].Class()
	kwargs := args[1].Dict()
	make, err := c.GetAttr(args[0], nameNew)
	if err != nil {
		return object.Unbound, err
	}
	passed := append([]object.Value{args[0]}, args[2:]...)
	if _, owner := cls.LookupOwner(nameNew); owner == object.ObjectClass {
		if _, owner := cls.LookupOwner(nameInit); owner != object.ObjectClass {
			passed, kwargs = passed[:1], nil // they are for __init__ alone
		}
	}
	v, err := c.InvokeKw(make, passed, kwargs)
	if err != nil || !object.ClassOf(v).IsSubclass(cls) {
		return v, err
	}
	init, ok, err := c.LookupSpecial(v, nameInit)
	if err != nil || !ok {
		return v, err
	}
	result, err := c.InvokeKw(init, args[2:], args[1].Dict())
	if err == nil && !result.IsNone() {
		err = object.TypeErrorf("__init__() should return None, not '%s'", object.TypeName(result))
	}
	return v, err
}

func classTuple(c native.Call, classes []*object.Class) (object.Value, error) {
	t, err := object.NewTuple(c.Meter(), len(classes))
	if err != nil {
		return object.Unbound, err
	}
	for i, k := range classes {
		t.Items()[i] = k.Value()
	}
	return t.Value(), nil
}

func classList(c native.Call, classes []*object.Class) (object.Value, error) {
	l, err := object.NewList(c.Meter(), len(classes))
	if err != nil {
		return object.Unbound, err
	}
	for _, k := range classes {
		if err := l.Append(c.Meter(), k.Value()); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

func runMRO(c native.Call, args []object.Value) (object.Value, error) {
	return classList(c, args[0].Class().MRO())
}

func runSubclasses(c native.Call, args []object.Value) (object.Value, error) {
	return classList(c, args[0].Class().Subclasses())
}

func runInstanceCheck(c native.Call, args []object.Value) (object.Value, error) {
	is := object.ClassOf(args[1]).IsSubclass(args[0].Class())
	if !is && args[1].Instance() != nil { // which may say otherwise
		class, err := c.GetAttr(args[1], nameClass)
		if err != nil && !raised(err, object.AttributeError) {
			return object.Unbound, err
		}
		if k := class.Class(); err == nil && k != nil {
			is = k.IsSubclass(args[0].Class())
		}
	}
	return object.Bool(is), nil
}

var nameClass = object.Intern("__class__")

func runSubclassCheck(_ native.Call, args []object.Value) (object.Value, error) {
	k := args[1].Class()
	if k == nil {
		return object.Unbound, object.TypeErrorf("issubclass() arg 1 must be a class")
	}
	return object.Bool(k.IsSubclass(args[0].Class())), nil
}

// classText makes a getter of a text of the class.
func classText(read func(*object.Class) string) func(c native.Call, v object.Value) (object.Value, error) {
	return func(c native.Call, v object.Value) (object.Value, error) {
		return object.NewStrCopy(c.Meter(), read(v.Class()))
	}
}

// immutable is the TypeError for an attribute of a builtin class.
func immutable(k *object.Class, name string) error {
	return object.TypeErrorf("cannot set '%s' attribute of immutable type '%s'", name, k.Name())
}

func setClassText(name string, write func(*object.Class, string)) func(c native.Call, v, w object.Value) error {
	return func(_ native.Call, v, w object.Value) error {
		k := v.Class()
		if k.IsStatic() {
			return immutable(k, name)
		}
		s := strOf(w)
		if s == nil {
			return object.TypeErrorf("can only assign string to %s.%s, not '%s'", k.Name(), name, object.TypeName(w))
		}
		if name == "__name__" && strings.ContainsRune(s.String(), 0) {
			return object.ValueErrorf("type name must not contain null characters")
		}
		write(k, s.String())
		return nil
	}
}

// setClassEntry makes a setter that stores into the namespace of the class.
func setClassEntry(name string) func(c native.Call, v, w object.Value) error {
	key := object.Intern(name)
	return func(c native.Call, v, w object.Value) error {
		if v.Class().IsStatic() {
			return immutable(v.Class(), name)
		}
		if s := strOf(w); s != nil && name == "__module__" {
			v.Class().SetModule(s.String())
		}
		return v.Class().Dict().SetStr(c.Meter(), key, w)
	}
}

func setBases(c native.Call, v, w object.Value) error {
	k := v.Class()
	if k.IsStatic() {
		return immutable(k, "__bases__")
	}
	given := object.BuiltinPart(w).Tuple()
	if given == nil {
		return object.TypeErrorf("can only assign tuple to %s.__bases__, not %s", k.Name(), object.TypeName(w))
	}
	if given.Len() == 0 {
		return object.TypeErrorf("can only assign non-empty tuple to %s.__bases__, not ()", k.Name())
	}
	bases := make([]*object.Class, given.Len())
	if err := scan(c, given.Len()); err != nil {
		return err
	}
	for i, b := range given.Items() {
		if bases[i] = b.Class(); bases[i] == nil {
			return object.TypeErrorf("%s.__bases__ must be tuple of classes, not '%s'", k.Name(), object.TypeName(b))
		}
	}
	return c.SetBases(k, bases)
}

func getClassModule(c native.Call, v object.Value) (object.Value, error) {
	if own, ok := v.Class().Dict().GetString("__module__"); ok && own.Is(object.KindStr) {
		return own, nil
	}
	return object.NewStrCopy(c.Meter(), v.Class().Module())
}

func getClassDoc(c native.Call, v object.Value) (object.Value, error) {
	if own, ok := v.Class().Dict().GetString("__doc__"); ok {
		if _, computed := own.Object().(*object.Getter); !computed { // as of property's instances
			return own, nil
		}
	}
	if doc := v.Class().Doc(); doc != "" {
		return object.NewStrCopy(c.Meter(), doc)
	}
	return object.None, nil
}

func getClassSignature(c native.Call, v object.Value) (object.Value, error) {
	k := v.Class()
	if f, ok := k.Constructor().(*native.Func); ok && k.IsStatic() {
		return object.NewStrCopy(c.Meter(), native.ClassSignature(f))
	}
	return object.None, nil
}

var nameAnnotations = object.Intern("__annotations__")

func getClassAnnotations(c native.Call, v object.Value) (object.Value, error) {
	k := v.Class()
	if own, ok := k.Dict().FindStr(c.Meter(), nameAnnotations); ok {
		return own, nil
	}
	if k.IsStatic() {
		return object.Unbound, object.NoAttribute(v, "__annotations__")
	}
	d, err := object.NewDict(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	return d.Value(), k.Dict().SetStr(c.Meter(), nameAnnotations, d.Value())
}

func getAbstractMethods(c native.Call, v object.Value) (object.Value, error) {
	if own, ok := v.Class().Dict().FindStr(c.Meter(), nameAbstract); ok {
		return own, nil
	}
	return object.Unbound, object.AttributeErrorf("__abstractmethods__", "__abstractmethods__")
}

func setAbstractMethods(c native.Call, v, w object.Value) error {
	k := v.Class()
	if k.IsStatic() {
		return immutable(k, "__abstractmethods__")
	}
	n, err := c.Len(w)
	if err != nil {
		return err
	}
	if n > 0 {
		k.AddHook(object.ClassAbstract)
	}
	return k.Dict().SetStr(c.Meter(), nameAbstract, w)
}
