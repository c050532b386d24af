package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// What makes another deque: copies, + and *. Of an instance of a derived class it is made by calling that class, with the deque and, if there is one,
// maxlen.

// copyOfDeque returns a copy of v: a deque, or an instance of a class that derives from deque.
func copyOfDeque(c native.Call, v object.Value) (object.Value, error) {
	d, class := dequeOf(v), object.ClassOf(v)
	if class != dequeClass {
		args := []object.Value{v}
		if d.limit >= 0 {
			args = append(args, object.Int(int64(d.limit)))
		}
		w, err := c.Invoke(class.Value(), args...)
		if err == nil && dequeOf(w) == nil {
			err = object.TypeErrorf("%s() must return a deque, not %s", class.Name(), object.TypeName(w))
		}
		return w, err
	}
	e, err := newDeque(c.Meter(), d.limit)
	if err == nil {
		err = d.copyInto(c.Meter(), e)
	}
	if err != nil {
		return object.Unbound, err
	}
	return e.Header.Value(), nil
}

func defineDequeOperators() {
	raw := func(name string, params []native.Param, doc string, run native.Run) {
		native.Methods(dequeClass, &native.Func{Name: name, Params: params, Raw: true, Cost: native.Linear("the length of the result"), Doc: doc, Run: run})
	}
	one, two := native.Params("self", "/"), native.Params("self", "value", "/")
	for _, name := range []string{"copy", "__copy__"} {
		raw(name, one, "Return a shallow copy of a deque.", func(c native.Call, args []object.Value) (object.Value, error) {
			return copyOfDeque(c, args[0])
		})
	}
	raw("__add__", two, "Return self+value.", func(c native.Call, args []object.Value) (object.Value, error) {
		e := dequeOf(args[1])
		if e == nil {
			return object.Unbound, object.TypeErrorf("can only concatenate deque (not \"%s\") to deque", object.TypeName(args[1]))
		}
		sum, err := copyOfDeque(c, args[0])
		if err == nil {
			err = e.copyInto(c.Meter(), dequeOf(sum))
		}
		return sum, err
	})
	times := func(c native.Call, v object.Value) (int64, error) {
		if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
			return 0, err
		} else if !ok && !isIntKind(object.BuiltinPart(v)) {
			return 0, object.TypeErrorf("can't multiply sequence by non-int of type '%s'", object.TypeName(v))
		}
		n, err := smallIntOf(c, v, "ssize_t")
		if err != nil {
			return 0, object.OverflowErrorf("cannot fit '%s' into an index-sized integer", object.TypeName(v))
		}
		return n, nil
	}
	for _, name := range []string{"__mul__", "__rmul__"} {
		raw(name, two, "Return self*value.", func(c native.Call, args []object.Value) (object.Value, error) {
			n, err := times(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			product, err := copyOfDeque(c, args[0])
			if err == nil {
				err = dequeOf(product).repeat(c.Meter(), n)
			}
			return product, err
		})
	}
	raw("__imul__", two, "Implement self*=value.", func(c native.Call, args []object.Value) (object.Value, error) {
		n, err := times(c, args[1])
		if err == nil {
			err = dequeOf(args[0]).repeat(c.Meter(), n)
		}
		return args[0], err
	})
}
