package stdlib

import (
	_ "embed"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/collections.py
var collectionsSource string

// collectionsUserSource holds the classes that wrap a builtin container.
//
//go:embed source/collections_user.py
var collectionsUserSource string

// collectionsModule declares collections: deque is in deque.go, the rest is Python with a few functions of here underneath.
func collectionsModule() *native.Module {
	defineDeque()
	m := &native.Module{
		Name: "collections", Doc: "Container datatypes.", Source: collectionsSource + "\n\n" + collectionsUserSource, Lazy: true,
		Values: map[string]object.Value{"deque": dequeClass.Value()},
		Funcs: []*native.Func{
			{Name: "_count_elements", Params: native.Params("mapping", "iterable", "/"), Cost: native.Linear("len(iterable)"), Doc: "Count the elements of iterable in mapping.",
				Reduce: &native.Reducer{
					Init: func(_ native.Call, s *native.State) (object.Value, bool, error) {
						if object.BuiltinPart(s.Slots[0]).Dict() == nil {
							return object.Unbound, false, object.TypeErrorf("mapping must be a dict")
						}
						return s.Slots[1], false, nil
					},
					Step:   countStep,
					Finish: func(native.Call, *native.State) (object.Value, error) { return object.None, nil },
				}},
			{Name: "_tuplegetter", Params: native.Params("index", "name", "/"), Cost: native.Fixed(4), Doc: "Return a descriptor that shows an item of a tuple.", Run: newTupleGetter},
			{Name: "_namedtuple_new", Params: native.Params("spec", "/"), Cost: native.Fixed(4), Doc: "Return the __new__ of a named tuple: spec is (name, fields, defaults).",
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					return object.BindBuiltin(c.Meter(), "__new__", namedTupleNew, args[0])
				}},
			{Name: "_show_once", Params: native.Params("object", "show", "/"), Cost: native.Fixed(2), Doc: "Return show(), or '...' when that is going on for the object already.",
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					shown := object.Unbound
					again, err := object.ReprOnce(args[0], func() (err error) {
						shown, err = c.Invoke(args[1])
						return err
					})
					if again {
						return object.InternValue("..."), nil
					}
					return shown, err
				}},
			{Name: "_caller_module", Params: native.Params("depth=1", "/"), Cost: native.Linear("depth"),
				Doc: "Return the name of the module of the function that called the one that calls, or of one further down.", Run: callerModule},
		},
	}
	for _, f := range orderedMethods() {
		f.Self = object.DictClass
		m.Values["_ordered_"+f.Name] = f.Value()
	}
	namedTupleNew.Prepare()
	return m.Define()
}

// callerModule is what __module__ becomes of a class that a function of the library makes for its caller.
func callerModule(c native.Call, args []object.Value) (object.Value, error) {
	depth, err := smallIntOf(c, args[0], "int")
	if err == nil {
		err = c.Meter().Steps(min(max(depth, 0), int64(c.Depth())))
	}
	if err != nil {
		return object.Unbound, err
	}
	if t, ok := c.(native.Tracer); ok {
		if name := t.FrameModule(int(depth)); name.Is(object.KindStr) {
			return name, nil
		}
	}
	return object.InternValue("__main__"), nil
}

func countStep(c native.Call, s *native.State, item object.Value) (bool, error) {
	d := object.BuiltinPart(s.Slots[0]).Dict()
	old, ok, err := d.Get(c, item)
	if err != nil {
		return false, err
	}
	next := object.Int(1)
	if ok {
		if next, err = c.Binary(object.OpAdd, old, next); err != nil {
			return false, err
		}
	}
	return false, d.Set(c, item, next)
}

func newTupleGetter(c native.Call, args []object.Value) (object.Value, error) {
	i, err := smallIntOf(c, args[0], "ssize_t")
	if err != nil {
		return object.Unbound, err
	}
	name := object.BuiltinPart(args[1]).Str()
	if name == nil || i < 0 {
		return object.Unbound, object.TypeErrorf("_tuplegetter() takes an index and a name")
	}
	// The descriptor counts as immortal, so the walk does not see it: it is charged here.
	if err := c.Meter().Alloc(256); err != nil {
		return object.Unbound, err
	}
	field := tupleField(name.String(), int(i))
	field.Set = func(native.Call, object.Value, object.Value) error {
		return object.AttributeErrorf(field.Name, "can't set attribute")
	}
	return object.StaticGetter(object.TupleClass, field.Name, field, false), nil
}

// namedTupleNew is the __new__ of all named tuples; it is bound to (name, fields, defaults of the last fields).
var namedTupleNew = &native.Func{Name: "__new__", Params: native.Params("spec", "cls", "/", "*args", "**kwargs"), Cost: native.Linear("the fields"),
	Doc: "Create a new instance of the named tuple.", Run: runNamedTupleNew}

func runNamedTupleNew(c native.Call, args []object.Value) (object.Value, error) {
	spec, class, kwargs := sequenceItems(args[0]), args[1].Class(), args[2]
	given := args[3:]
	if len(spec) != 3 || class == nil {
		return object.Unbound, object.TypeErrorf("__new__() takes a class")
	}
	name, fields, defaults := spec[0].Str().String(), sequenceItems(spec[1]), sequenceItems(spec[2])
	if err := c.Meter().Steps(int64(len(fields))); err != nil {
		return object.Unbound, err
	}
	if len(given) > len(fields) {
		takes := object.SafeRepr(object.Int(int64(len(fields) + 1)))
		if n := len(defaults); n > 0 {
			takes = "from " + object.SafeRepr(object.Int(int64(len(fields)+1-n))) + " to " + takes
		}
		plural := "s"
		if len(fields) == 0 {
			plural = ""
		}
		return object.Unbound, object.TypeErrorf("%s.__new__() takes %s positional argument%s but %d were given", name, takes, plural, len(given)+1)
	}
	t, err := object.NewTuple(c.Meter(), len(fields))
	if err != nil {
		return object.Unbound, err
	}
	items := t.Items()
	copy(items, given)
	for i := len(given); i < len(items); i++ {
		items[i] = object.Unbound
	}
	if kw := kwargs.Dict(); kw != nil {
		for i := kw.Next(0); i >= 0; i = kw.Next(i + 1) {
			key, v := kw.At(i)
			at := -1
			for j, f := range fields {
				if f.Str().String() == key.Str().String() {
					at = j
				}
			}
			if at < 0 {
				return object.Unbound, object.TypeErrorf("%s.__new__() got an unexpected keyword argument '%s'", name, key.Str().String())
			}
			if !items[at].IsUnbound() {
				return object.Unbound, object.TypeErrorf("%s.__new__() got multiple values for argument '%s'", name, key.Str().String())
			}
			items[at] = v
		}
	}
	var missing []string
	for i := range items {
		if !items[i].IsUnbound() {
			continue
		}
		if d := i - (len(fields) - len(defaults)); d >= 0 {
			items[i] = defaults[d]
			continue
		}
		missing = append(missing, "'"+fields[i].Str().String()+"'")
	}
	if len(missing) > 0 {
		return object.Unbound, missingArguments(name+".__new__()", missing)
	}
	return newTupleInstance(c, class, t)
}

// missingArguments is the TypeError that CPython raises for required arguments that were not given.
func missingArguments(function string, names []string) error {
	list, plural := names[0], ""
	if n := len(names); n == 2 {
		list, plural = names[0]+" and "+names[1], "s"
	} else if n > 2 {
		plural, list = "s", ""
		for _, name := range names[:n-1] {
			list += name + ", "
		}
		list += "and " + names[n-1]
	}
	return object.TypeErrorf("%s missing %d required positional argument%s: %s", function, len(names), plural, list)
}

// newTupleInstance returns an instance of a class that derives from tuple.
func newTupleInstance(c native.Call, class *object.Class, t *object.Tuple) (object.Value, error) {
	if class == object.TupleClass {
		return t.Value(), nil
	}
	if !class.IsSubclass(object.TupleClass) {
		return object.Unbound, object.TypeErrorf("tuple.__new__(%s): %s is not a subtype of tuple", class.Name(), class.Name())
	}
	o, err := object.NewInstance(c.Meter(), class)
	if err != nil {
		return object.Unbound, err
	}
	o.SetPayload(t.Value())
	return o.Value(), nil
}

// orderedMethods are the methods of OrderedDict that a plain dict has not, or not so.
func orderedMethods() []*native.Func {
	return []*native.Func{
		{Name: "move_to_end", Params: native.Params("self", "key", "last=True"), Cost: native.Linear("the keys before the first one left"),
			Doc: "Move an existing element to the end (or beginning if last is false).\n\nRaise KeyError if the element does not exist.", Run: moveToEnd},
		{Name: "popitem", Params: native.Params("self", "last=True"), Cost: native.Linear("the keys before the first one left"),
			Doc: "Remove and return a (key, value) pair from the dictionary.\n\nPairs are returned in LIFO order if last is true or FIFO order if false.", Run: popOrdered},
	}
}

func moveToEnd(c native.Call, args []object.Value) (object.Value, error) {
	d := args[0].Dict()
	last, err := c.Truth(args[2])
	if err != nil {
		return object.Unbound, err
	}
	if d.Len() == 0 { // not even the key's hash is asked for
		return object.Unbound, object.KeyErrorOf(args[1])
	}
	i, err := d.IndexOf(c, args[1])
	switch {
	case err != nil:
		return object.Unbound, err
	case i < 0:
		return object.Unbound, object.KeyErrorOf(args[1])
	case last:
		return object.None, d.MoveLast(c.Meter(), i)
	}
	return object.None, d.MoveFirst(c.Meter(), i)
}

var emptyOrderedText = object.InternValue("dictionary is empty")

func popOrdered(c native.Call, args []object.Value) (object.Value, error) {
	d := args[0].Dict()
	last, err := c.Truth(args[1])
	if err != nil {
		return object.Unbound, err
	}
	if d.Len() == 0 {
		return object.Unbound, object.KeyErrorOf(emptyOrderedText)
	}
	if last {
		k, v, _ := d.PopLast(c.Meter())
		return object.TupleOf(c.Meter(), k, v)
	}
	i, err := d.First(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	k, v := d.At(i)
	d.DeleteAt(c.Meter(), i)
	return object.TupleOf(c.Meter(), k, v)
}
