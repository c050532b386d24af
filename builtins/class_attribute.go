package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Attribute access without the methods that a class may define for it: what object.__getattribute__, __setattr__ and __delattr__ do for scripts that
// call them from their own.

// plainAccess is what the machine offers beyond native.Call: attribute access that passes those methods over.
type plainAccess interface {
	GenericGetAttr(v object.Value, name *object.Str) (object.Value, error)
	// GenericSetAttr sets an attribute or, when w is Unbound, deletes it.
	GenericSetAttr(v object.Value, name *object.Str, w object.Value) error
}

func runGetAttribute(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	if plain, ok := c.(plainAccess); ok {
		return plain.GenericGetAttr(args[0], name)
	}
	return c.GetAttr(args[0], name)
}

func runObjectSetAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, storePlain(c, args[0], name, args[2])
}

func runObjectDelAttr(c native.Call, args []object.Value) (object.Value, error) {
	name, err := attributeName("", args[1])
	if err != nil {
		return object.Unbound, err
	}
	return object.None, storePlain(c, args[0], name, object.Unbound)
}

// notOnClasses keeps object's own method from what only type's may do: change a class behind the back of its metaclass.
func notOnClasses(name string, run native.Run) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		if k := args[0].Class(); k != nil {
			return object.Unbound, object.TypeErrorf("can't apply this %s to %s object", name, object.ClassOf(args[0]).Name())
		}
		return run(c, args)
	}
}

// storePlain sets an attribute or, when w is Unbound, deletes it.
func storePlain(c native.Call, v object.Value, name *object.Str, w object.Value) error {
	if plain, ok := c.(plainAccess); ok {
		return plain.GenericSetAttr(v, name, w)
	}
	if w.IsUnbound() {
		return c.DelAttr(v, name)
	}
	return c.SetAttr(v, name, w)
}

// storeProperty lets a property take an assignment or, when w is Unbound, a deletion.
func storeProperty(c native.Call, p *object.Property, v, w object.Value) error {
	fn, what, args := p.Setter(), "setter", []object.Value{v, w}
	if w.IsUnbound() {
		fn, what, args = p.Deleter(), "deleter", args[:1]
	}
	if fn.IsNone() {
		return object.NoAccessor(p, v, what)
	}
	_, err := c.Invoke(fn, args...)
	return err
}
