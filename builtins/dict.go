package builtins

import (
	"errors"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerDict declares dict.
func registerDict() {
	native.Constructor(object.DictClass, &native.Func{Name: "dict", Params: class("iterable?", "/", "**kwargs"), Cost: native.Linear("the number of items"), Reduce: dictNew, Slots: 2,
		Doc: "dict() -> a new empty dict; dict(mapping), dict(iterable of pairs), dict(**kwargs) -> a new dict of their items."})
	native.Methods(object.DictClass,
		&native.Func{Name: "get", Params: self("key", "default=None", "/"), Cost: native.Fixed(1), Run: dictGet,
			Doc: "Return the value under key, or default."},
		&native.Func{Name: "setdefault", Params: self("key", "default=None", "/"), Cost: native.Fixed(2), Run: dictSetDefault,
			Doc: "Return the value under key, which is default if it was not there."},
		&native.Func{Name: "pop", Params: self("key", "default?", "/"), Cost: native.Fixed(2), Run: dictPop,
			Doc: "Remove key and return its value, or default; KeyError if there is neither."},
		&native.Func{Name: "popitem", Params: self("/"), Cost: native.Fixed(2), Run: dictPopItem,
			Doc: "Remove and return the (key, value) pair added last; KeyError if the dict is empty."},
		&native.Func{Name: "keys", Params: self("/"), Cost: native.Fixed(1), Doc: "Return a view of the keys.", Run: dictView(object.DictKeysClass)},
		&native.Func{Name: "values", Params: self("/"), Cost: native.Fixed(1), Doc: "Return a view of the values.", Run: dictView(object.DictValuesClass)},
		&native.Func{Name: "items", Params: self("/"), Cost: native.Fixed(1), Doc: "Return a view of the (key, value) pairs.", Run: dictView(object.DictItemsClass)},
		&native.Func{Name: "update", Params: self("iterable?", "/", "**kwargs"), Cost: native.Linear("the number of items"), Reduce: dictUpdate, Slots: 1,
			Doc: "Store the items of a mapping or an iterable of pairs, then those of kwargs."},
		&native.Func{Name: "__init__", Params: self("iterable?", "/", "**kwargs"), Cost: native.Linear("the number of items"), Reduce: dictUpdate, Slots: 1,
			Doc: "Store the items of a mapping or an iterable of pairs, then those of kwargs."},
		&native.Func{Name: "__ior__", Params: self("value", "/"), Cost: native.Linear("the number of items"), Reduce: dictAugment, Slots: 1, Raw: true,
			Doc: "Store the items of a mapping or an iterable of pairs and return the dict."},
		&native.Func{Name: "clear", Params: self("/"), Cost: native.Fixed(1), Doc: "Remove all items.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) {
				args[0].Dict().Clear()
				return object.None, nil
			}},
		&native.Func{Name: "copy", Params: self("/"), Raw: true, Cost: native.Linear("len(self)"), Doc: "Return a shallow copy of the dict.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				from, err := object.PlainDict(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				d, err := from.Copy(c.Meter())
				if err != nil {
					return object.Unbound, err
				}
				return d.Value(), nil
			}},
		&native.Func{Name: "__reversed__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return an iterator over the keys from the last to the first.", Run: runReversed},
		&native.Func{Name: "__getitem__", Params: self("key", "/"), Cost: native.Fixed(1), Run: dictGetItem, Raw: true,
			Doc: "Return the value under key; for a subclass with __missing__, what that returns if there is none."},
	)
	native.ClassMethods(object.DictClass, &native.Func{Name: "fromkeys", Params: class("iterable", "value=None", "/"), Cost: native.Linear("the number of items"),
		Reduce: dictFromKeys, Slots: 1, Doc: "Return a new dict whose keys are the items of iterable, all with the same value."})
}

func runReversed(c native.Call, args []object.Value) (object.Value, error) {
	it, _, err := reverseBuiltin(c, args[0])
	return it, err
}

func dictView(view *object.Class) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		return object.NewDictView(c.Meter(), view, args[0].Dict())
	}
}

func dictGet(c native.Call, args []object.Value) (object.Value, error) {
	v, ok, err := args[0].Dict().Get(c, args[1])
	if !ok && err == nil {
		v = args[2]
	}
	return v, err
}

func dictSetDefault(c native.Call, args []object.Value) (object.Value, error) {
	return args[0].Dict().SetDefault(c, args[1], args[2])
}

func dictPop(c native.Call, args []object.Value) (object.Value, error) {
	v, ok, err := args[0].Dict().Delete(c, args[1])
	if ok || err != nil {
		return v, err
	}
	if args[2].IsUnbound() {
		return object.Unbound, object.KeyErrorOf(args[1])
	}
	return args[2], nil
}

var emptyDictText = object.InternValue("popitem(): dictionary is empty")

func dictPopItem(c native.Call, args []object.Value) (object.Value, error) {
	k, v, ok := args[0].Dict().PopLast(c.Meter())
	if !ok {
		return object.Unbound, object.KeyErrorOf(emptyDictText)
	}
	return object.TupleOf(c.Meter(), k, v)
}

var nameMissing = object.Intern("__missing__")

func dictGetItem(c native.Call, args []object.Value) (object.Value, error) {
	v, ok, err := object.BuiltinPart(args[0]).Dict().Get(c, args[1])
	if ok || err != nil {
		return v, err
	}
	if args[0].Is(object.KindInstance) {
		if m, ok, err := c.LookupSpecial(args[0], nameMissing); err != nil {
			return object.Unbound, err
		} else if ok {
			return c.Invoke(m, args[1])
		}
	}
	return object.Unbound, object.KeyErrorOf(args[1])
}

// The two ways to fill a dict differ in which it is: slot 0 or the first own one. The slot behind it holds the mapping whose keys are being
// taken, Unbound when the items are pairs.
var (
	dictNew = &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			if s.Slots[1].IsUnbound() && s.Slots[2].Dict() != nil { // only keywords: their dict was made for this call
				s.Own()[0], s.Slots[2] = s.Slots[2], object.Unbound
				return object.Unbound, true, nil
			}
			d, err := object.NewDict(c.Meter())
			if err != nil {
				return object.Unbound, false, err
			}
			s.Own()[0] = d.Value()
			return startFill(c, s, d, &s.Own()[1])
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			return false, fillItem(c, s, s.Own()[0].Dict(), s.Own()[1], item)
		},
		Finish: func(c native.Call, s *native.State) (object.Value, error) {
			return s.Own()[0], fillKeywords(c, s, s.Own()[0].Dict())
		},
	}
	dictUpdate = &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			return startFill(c, s, s.Slots[0].Dict(), &s.Own()[0])
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			return false, fillItem(c, s, s.Slots[0].Dict(), s.Own()[0], item)
		},
		Finish: func(c native.Call, s *native.State) (object.Value, error) {
			return object.None, fillKeywords(c, s, s.Slots[0].Dict())
		},
	}
	// dictAugment is update for a receiver that may be an instance that carries the dict, which is returned.
	dictAugment = &native.Reducer{
		Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
			return startFill(c, s, object.BuiltinPart(s.Slots[0]).Dict(), &s.Own()[0])
		},
		Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
			return false, fillItem(c, s, object.BuiltinPart(s.Slots[0]).Dict(), s.Own()[0], item)
		},
		Finish: finishSelf,
	}
)

var nameKeys = object.Intern("keys")

// startFill stores the items of Slots[1] when it is a dict; else it returns the iterable to take: the keys of a mapping, which goes to
// *mapping, or of pairs.
func startFill(c native.Call, s *native.State, d *object.Dict, mapping *object.Value) (object.Value, bool, error) {
	v := s.Slots[1]
	switch v.Kind() {
	case object.KindUnbound:
		return v, true, nil
	case object.KindDict:
		return v, true, d.Merge(c, v.Dict())
	case object.KindMappingProxy:
		if src := v.MappingProxy().Mapping().Dict(); src != nil {
			return v, true, d.Merge(c, src)
		}
	case object.KindList, object.KindTuple, object.KindGenerator, object.KindNativeIter, object.KindIterator, object.KindDictView, object.KindInt, object.KindStr:
		return v, false, nil
	}
	if k := object.ClassOf(v); k.Base() == object.DictClass {
		if _, iter := k.LookupOwner(nameIter); iter.IsStatic() { // as CPython, which does not look at keys
			return v, true, d.Merge(c, object.BuiltinPart(v).Dict())
		}
	}
	keys, err := c.GetAttr(v, nameKeys)
	if err != nil {
		var e *object.Error
		if errors.As(err, &e) && e.Is_(object.AttributeError) {
			return v, false, nil
		}
		return object.Unbound, false, err
	}
	*mapping = v
	all, err := c.Invoke(keys)
	return all, false, err
}

// fillItem stores one item: a pair, or a key of the mapping.
func fillItem(c native.Call, s *native.State, d *object.Dict, mapping, item object.Value) error {
	if !mapping.IsUnbound() {
		v, err := c.GetItem(mapping, item)
		if err != nil {
			return err
		}
		return d.Set(c, item, v)
	}
	n := s.N
	s.N++
	pair, ok := plainItems(item)
	if !ok {
		if iterable, err := isIterable(c, item); err != nil {
			return err
		} else if !iterable {
			return object.TypeErrorf("cannot convert dictionary update sequence element #%d to a sequence", n)
		}
		var err error
		if pair, err = c.Items(item); err != nil {
			return err
		}
	}
	if len(pair) != 2 {
		return object.ValueErrorf("dictionary update sequence element #%d has length %d; 2 is required", n, len(pair))
	}
	return d.Set(c, pair[0], pair[1])
}

// fillKeywords stores the keyword arguments, Slots[2].
func fillKeywords(c native.Call, s *native.State, d *object.Dict) error {
	if kwargs := s.Slots[2].Dict(); kwargs != nil {
		return d.Merge(c, kwargs)
	}
	return nil
}

// dictFromKeys fills a dict, or an instance of the script's class that was called, by its own __setitem__.
var dictFromKeys = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		k := s.Slots[0].Class()
		if k == object.DictClass {
			var keys *object.Dict // with hashes that need no call
			if from := s.Slots[1]; from.Dict() != nil {
				keys = from.Dict()
			} else if from.Set() != nil {
				keys = from.Set().Table()
			}
			var d *object.Dict
			var err error
			if keys != nil {
				if err := c.Meter().Steps(int64(keys.Len())); err != nil {
					return object.Unbound, false, err
				}
				d, err = object.FromKeys(c.Meter(), keys, s.Slots[2])
			} else {
				d, err = object.NewDict(c.Meter())
			}
			if err != nil {
				return object.Unbound, false, err
			}
			s.Own()[0] = d.Value()
			return s.Slots[1], keys != nil, nil
		}
		v, err := c.CallClass(k)
		s.Own()[0] = v
		return s.Slots[1], false, err
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		if d := s.Own()[0].Dict(); d != nil {
			return false, d.Set(c, item, s.Slots[2])
		}
		return false, c.SetItem(s.Own()[0], item, s.Slots[2])
	},
	Finish: func(_ native.Call, s *native.State) (object.Value, error) { return s.Own()[0], nil },
}
