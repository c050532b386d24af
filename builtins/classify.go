package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// classifyFunctions tell what an object is.
var classifyFunctions = []*native.Func{
	{Name: "isinstance", Params: native.Params("obj", "class_or_tuple", "/"), Cost: native.Fixed(2), Run: runIsInstance,
		Doc: "Tell whether an object is an instance of a class, or of one of several."},
	{Name: "issubclass", Params: native.Params("cls", "class_or_tuple", "/"), Cost: native.Fixed(2), Run: runIsSubclass,
		Doc: "Tell whether a class derives from another, or from one of several."},
	{Name: "callable", Params: native.Params("obj", "/"), Cost: native.Fixed(1), Run: runCallable, Doc: "Tell whether an object can be called."},
	{Name: "hash", Params: native.Params("obj", "/"), Cost: native.Linear("the size of obj"), Run: runHash,
		Doc: "Return the hash of an object; equal objects have equal hashes."},
	{Name: "id", Params: native.Params("obj", "/"), Cost: native.Fixed(4), Run: runID,
		Doc: "Return a number that no other object of this execution has."},
}

func runIsInstance(c native.Call, args []object.Value) (object.Value, error) {
	if k := args[1].Class(); k != nil && object.ClassOf(args[0]) == k {
		return object.True, nil
	}
	is, err := c.IsInstance(args[0], alternatives(args[1]))
	return object.Bool(is), err
}

func runIsSubclass(c native.Call, args []object.Value) (object.Value, error) {
	is, err := c.IsSubclass(args[0], alternatives(args[1]))
	return object.Bool(is), err
}

// alternatives returns the classes of a union as a tuple, anything else as it is.
func alternatives(v object.Value) object.Value {
	if u := v.Union(); u != nil {
		return u.Args()
	}
	return v
}

func runCallable(_ native.Call, args []object.Value) (object.Value, error) {
	return object.Bool(isCallable(args[0])), nil
}

// isCallable reports whether v can be called.
func isCallable(v object.Value) bool {
	switch v.Kind() {
	case object.KindFunction, object.KindBuiltin, object.KindMethod, object.KindClass, object.KindStaticMethod:
		return true
	case object.KindInt, object.KindStr, object.KindNone:
		return false
	}
	return has(v, nameCallIt)
}

func runHash(c native.Call, args []object.Value) (object.Value, error) {
	h, err := object.PyHash(c, args[0])
	return object.Int(h), err
}

func runID(c native.Call, args []object.Value) (object.Value, error) {
	return object.Int(c.ID(args[0])), nil
}
