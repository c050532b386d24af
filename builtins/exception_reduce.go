package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// How exceptions are copied: __reduce__ and __setstate__; and characters_written, which exists only while it has a value.

var (
	nameCharacters = object.Intern("characters_written")
	nameName       = object.Intern("name")
	namePath       = object.Intern("path")
	nameNameFrom   = object.Intern("name_from")
	nameArgs       = object.Intern("args")
	nameMsg        = object.Intern("msg")
)

func init() {
	native.Methods(object.BaseException,
		&native.Func{Name: "__setstate__", Params: self("state", "/"), Raw: true, Cost: native.Linear("the number of attributes"), Run: setExceptionState,
			Doc: "Set the attributes that __reduce__ returned."},
	)
	reduceRaw(object.BaseException, native.Fixed(5), func(c native.Call, v object.Value) (object.Value, error) {
		return reduceException(c, v, v.Exception().Args(), nil)
	})
	reduceRaw(object.OSError, native.Fixed(5), func(c native.Call, v object.Value) (object.Value, error) {
		return reduceException(c, v, v.Exception().Args(), nil)
	})
	reduceRaw(object.ImportError, native.Fixed(8), func(c native.Call, v object.Value) (object.Value, error) {
		state, err := exceptionFields(c, v, nameName, namePath, nameNameFrom)
		if err != nil {
			return object.Unbound, err
		}
		return reduceException(c, v, v.Exception().Args(), state)
	})
	attributeState := func(c native.Call, v object.Value) (*object.Dict, error) {
		state, err := exceptionFields(c, v, nameName)
		if err != nil {
			return nil, err
		}
		args, err := object.TupleOf(c.Meter(), v.Exception().Args()...)
		if err != nil {
			return nil, err
		}
		if state == nil {
			if state, err = object.NewDict(c.Meter()); err != nil {
				return nil, err
			}
		}
		return state, state.SetStr(c.Meter(), nameArgs, args)
	}
	reduceRaw(object.AttributeError, native.Fixed(8), func(c native.Call, v object.Value) (object.Value, error) {
		state, err := attributeState(c, v)
		if err != nil {
			return object.Unbound, err
		}
		return reduceException(c, v, v.Exception().Args(), state)
	})
	native.Methods(object.AttributeError, &native.Func{Name: "__getstate__", Params: self("/"), Raw: true, Cost: native.Fixed(8), Doc: "Return the attributes that a copy gets.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			state, err := attributeState(c, args[0])
			if err != nil {
				return object.Unbound, err
			}
			return state.Value(), nil
		}})
	native.Getters(object.OSError, &native.Getter{Name: "characters_written", Doc: "The characters that were written before a stream would have waited.",
		Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if own, ok := v.Exception().Field(nameCharacters); ok && !own.IsNone() {
				return own, nil
			}
			if e := v.Exception(); e.Class().IsSubclass(object.BlockingIOError) && len(e.Args()) > 2 && object.IsIntegral(e.Args()[2]) {
				return e.Args()[2], nil
			}
			return object.Unbound, object.AttributeErrorf("characters_written", "characters_written")
		},
		Set: func(c native.Call, v, w object.Value) error {
			n, err := c.ToIndex(w)
			if err != nil {
				return err
			}
			return v.Exception().SetField(c.Meter(), nameCharacters, n)
		}})
}

// exceptionFields collects the attributes of an exception's class that are not None, on top of its __dict__; nil when there is nothing.
func exceptionFields(c native.Call, v object.Value, names ...*object.Str) (*object.Dict, error) {
	own, err := v.Exception().Dict(c.Meter())
	if err != nil {
		return nil, err
	}
	state, err := own.Copy(c.Meter())
	if err != nil {
		return nil, err
	}
	for _, name := range names {
		field, err := c.GetAttr(v, name)
		if err != nil {
			return nil, err
		}
		if field.IsNone() {
			continue
		}
		if err := state.SetStr(c.Meter(), name, field); err != nil {
			return nil, err
		}
	}
	if state.Len() == 0 {
		return nil, nil
	}
	return state, nil
}

// reduceException makes what __reduce__ of an exception returns: the class, the arguments, and the state, which is its __dict__ when none is given.
func reduceException(c native.Call, v object.Value, args []object.Value, state *object.Dict) (object.Value, error) {
	if state == nil {
		var err error
		if state, err = v.Exception().Dict(c.Meter()); err != nil {
			return object.Unbound, err
		}
	}
	if v.Exception().Class().IsSubclass(object.OSError) && len(args) == 4 { // two files need a place for what Windows has between them
		args = append(append(append([]object.Value(nil), args[:3]...), object.None), args[3])
	}
	if state.Len() == 0 {
		return reduced(c, object.ClassOf(v).Value(), args)
	}
	return reduced(c, object.ClassOf(v).Value(), args, state.Value())
}

func setExceptionState(c native.Call, args []object.Value) (object.Value, error) {
	if args[1].IsNone() {
		return object.None, nil
	}
	state := object.BuiltinPart(args[1]).Dict()
	if state == nil {
		return object.Unbound, object.TypeErrorf("state is not a dictionary")
	}
	// Setting attributes may run code of the script that changes the dict.
	state, err := state.Copy(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(2 * int64(state.Len())); err != nil {
		return object.Unbound, err
	}
	for i := state.Next(0); i >= 0; i = state.Next(i + 1) {
		k, v := state.At(i)
		name := strOf(k)
		if name == nil {
			return object.Unbound, object.TypeErrorf("attribute name must be string, not '%s'", object.TypeName(k))
		}
		if err := c.SetAttr(args[0], name, v); err != nil {
			return object.Unbound, err
		}
	}
	return object.None, nil
}
