package builtins

import (
	"sort"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// attributeFunctions read, change and list attributes and namespaces.
var attributeFunctions = []*native.Func{
	{Name: "getattr", Params: native.Params("object", "name", "default?", "/"), Cost: native.Fixed(3), Run: runGetAttr,
		Doc: "Return the attribute of that name, or default when there is none and a default was given."},
	{Name: "setattr", Params: native.Params("obj", "name", "value", "/"), Cost: native.Fixed(3), Run: runSetAttr,
		Doc: "Set the attribute of that name, as obj.name = value does."},
	{Name: "delattr", Params: native.Params("obj", "name", "/"), Cost: native.Fixed(3), Run: runDelAttr,
		Doc: "Delete the attribute of that name, as del obj.name does."},
	{Name: "hasattr", Params: native.Params("obj", "name", "/"), Cost: native.Fixed(3), Run: runHasAttr,
		Doc: "Tell whether there is an attribute of that name, by getting it."},
	{Name: "dir", Params: native.Params("arg?", "/"), Cost: native.Linear("len(dir(object))"), Run: runDir,
		Doc: "List the names of an object's attributes or, without one, of the variables here, sorted."},
	{Name: "vars", Params: native.Params("object?", "/"), Cost: native.Fixed(3), Run: runVars,
		Doc: "Return the __dict__ of an object or, without one, the variables here."},
	{Name: "globals", Cost: native.Fixed(1), Run: runGlobals, Doc: "Return the namespace of the module that calls."},
	{Name: "locals", Cost: native.Linear("len(locals())"), Run: runLocals, Doc: "Return a dict of the variables here."},
}

var (
	nameDict = object.Intern("__dict__")
	nameDir  = object.Intern("__dir__")
)

// attributeName returns the str behind an argument that names an attribute.
func attributeName(function string, v object.Value) (*object.Str, error) {
	if s := strOf(v); s != nil {
		return s, nil
	}
	if function == "" {
		return nil, object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(v))
	}
	return nil, object.TypeErrorf("%s(): attribute name must be string", function)
}

func runGetAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	if v, found, sure := quickAttribute(args[0], name); sure && (found || !args[2].IsUnbound()) {
		if !found {
			v = args[2]
		}
		return v, nil
	}
	v, err := c.GetAttr(args[0], name)
	if fallback := args[2]; err != nil && !fallback.IsUnbound() && raised(err, object.AttributeError) {
		return fallback, c.Meter().Steps(object.RaisingSteps)
	}
	return v, err
}

// quickAttribute looks for a plain attribute of an instance, without descriptors and hooks; sure is false when only the machine can tell. It
// saves the making of an AttributeError that nobody wants to see.
func quickAttribute(v object.Value, name *object.Str) (value object.Value, found, sure bool) {
	o := v.Instance()
	if o == nil || o.Class().Flags()&(object.ClassGetAttr|object.ClassGetAttribute) != 0 {
		return object.Unbound, false, false
	}
	if _, on := o.Class().Lookup(name); on {
		return object.Unbound, false, false
	}
	value, found = o.GetAttr(name)
	return value, found, found || name.String() != "__dict__"
}

func runSetAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, c.SetAttr(args[0], name, args[2])
}

func runDelAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, c.DelAttr(args[0], name)
}

func runHasAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	if _, found, sure := quickAttribute(args[0], name); sure {
		return object.Bool(found), nil
	}
	_, err = c.GetAttr(args[0], name)
	if err != nil && raised(err, object.AttributeError) {
		return object.False, c.Meter().Steps(object.RaisingSteps)
	}
	return object.Bool(err == nil), err
}

func runGlobals(c native.Call, _ []object.Value) (object.Value, error) {
	return c.Globals().Value(), nil
}

func runLocals(c native.Call, _ []object.Value) (object.Value, error) {
	return c.Locals()
}

func runVars(c native.Call, args []object.Value) (object.Value, error) {
	if args[0].IsUnbound() {
		return runLocals(c, nil)
	}
	v, err := c.GetAttr(args[0], nameDict)
	if err != nil && raised(err, object.AttributeError) {
		return object.Unbound, object.TypeErrorf("vars() argument must have __dict__ attribute")
	}
	return v, err
}

func runDir(c native.Call, args []object.Value) (object.Value, error) {
	v := args[0]
	if v.IsUnbound() {
		locals, err := c.Locals()
		if err != nil {
			return object.Unbound, err
		}
		names := nameSet{}
		if err := names.addMapping(c, locals); err != nil {
			return object.Unbound, err
		}
		return names.sorted(c)
	}
	var bound object.Value
	if mod := v.Module(); mod != nil { // PEP 562: a module may define the function
		bound, _ = mod.Dict().FindStr(c.Meter(), nameDir)
	}
	if bound.Function() == nil {
		method, owner := object.ClassOf(v).LookupOwner(nameDir)
		if method.IsUnbound() || owner == object.ObjectClass {
			return attributeNames(c, v)
		}
		var err error
		if bound, _, err = c.LookupSpecial(v, nameDir); err != nil {
			return object.Unbound, err
		}
	}
	listed, err := c.Invoke(bound)
	if err != nil {
		return object.Unbound, err
	}
	items, err := c.Items(listed)
	if err != nil {
		return object.Unbound, err
	}
	l, err := object.ListOf(c.Meter(), items)
	if err != nil {
		return object.Unbound, err
	}
	return l.Value(), sortList(c, l, nil, false)
}

// attributeNames lists what object.__dir__ does: the names in the object's own namespace and those of its class and the class's bases. A class lists
// its own bases instead, a module only itself.
func attributeNames(c native.Call, v object.Value) (object.Value, error) {
	names := nameSet{}
	if k := v.Class(); k != nil {
		if err := names.addClass(c, k); err != nil {
			return object.Unbound, err
		}
		return names.sorted(c)
	}
	if mod := v.Module(); mod != nil {
		if err := c.DefineAll(mod); err != nil {
			return object.Unbound, err
		}
		if err := names.addDict(c, mod.Dict()); err != nil {
			return object.Unbound, err
		}
		return names.sorted(c)
	}
	if o := v.Attrs(); o != nil {
		for _, name := range o.Names() {
			if _, ok := o.GetAttr(name); ok {
				names.add(name.String(), name.Value())
			}
		}
	} else if f := v.Function(); f != nil {
		d, err := f.Dict(c.Meter(), false)
		if err == nil && d != nil {
			err = names.addDict(c, d)
		}
		if err != nil {
			return object.Unbound, err
		}
	}
	if err := names.addClass(c, object.ClassOf(v)); err != nil {
		return object.Unbound, err
	}
	return names.sorted(c)
}

// nameSet collects names without repetition.
type nameSet struct {
	seen  map[string]struct{}
	names []object.Value
}

func (n *nameSet) add(name string, v object.Value) {
	if n.seen == nil {
		n.seen = map[string]struct{}{}
	}
	if _, ok := n.seen[name]; !ok {
		n.seen[name] = struct{}{}
		n.names = append(n.names, v)
	}
}

// dirEntryBytes is what a name takes in the set and in the list, at most.
const dirEntryBytes = 96

func (n *nameSet) addDict(c native.Call, d *object.Dict) error {
	if err := c.Meter().Steps(int64(len(d.Entries()))); err != nil {
		return err
	}
	if err := c.Meter().Alloc(int64(d.Len()) * dirEntryBytes); err != nil {
		return err
	}
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, _ := d.At(i)
		if s := k.Str(); s != nil {
			n.add(s.String(), k)
		}
	}
	return nil
}

// addMapping adds the keys of a dict, or of a mapping that code runs in.
func (n *nameSet) addMapping(c native.Call, v object.Value) error {
	if d := object.BuiltinPart(v).Dict(); d != nil {
		return n.addDict(c, d)
	}
	method, err := c.GetAttr(v, nameKeys)
	if err != nil {
		return err
	}
	keys, err := c.Invoke(method)
	if err != nil {
		return err
	}
	names, err := c.Items(keys)
	if err != nil {
		return err
	}
	if err := c.Meter().Alloc(int64(len(names)) * dirEntryBytes); err != nil {
		return err
	}
	for _, k := range names {
		if s := k.Str(); s != nil {
			n.add(s.String(), k)
		}
	}
	return c.Meter().Steps(int64(len(names)))
}

func (n *nameSet) addClass(c native.Call, k *object.Class) error {
	for _, base := range k.MRO() {
		if err := n.addDict(c, base.Dict()); err != nil {
			return err
		}
	}
	return nil
}

// sorted returns the list of the names.
func (n *nameSet) sorted(c native.Call) (object.Value, error) {
	if err := c.Meter().Steps(int64(len(n.names)) * 4); err != nil {
		return object.Unbound, err
	}
	sort.Slice(n.names, func(i, j int) bool { return n.names[i].Str().String() < n.names[j].Str().String() })
	l, err := object.ListOf(c.Meter(), n.names)
	if err != nil {
		return object.Unbound, err
	}
	return l.Value(), nil
}
