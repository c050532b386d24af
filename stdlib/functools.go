package stdlib

import (
	_ "embed"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/functools.py
var functoolsSource string

// functoolsModule declares functools: what is called often is here, the rest is Python. partial and the wrapper of lru_cache are Python classes
// that derive from those of here, so that they have attributes.
func functoolsModule() *native.Module {
	definePartial()
	defineCache()
	m := &native.Module{Name: "functools", Doc: "Tools for working with functions and callable objects.", Source: functoolsSource, Lazy: true,
		Values: map[string]object.Value{"_partial": partialClass.Value(), "_lru_cache": cacheClass.Value(), "_method": object.MethodClass.Value()}}
	return m.Define()
}

// partial is a function with arguments given already.
type partial struct {
	object.Header
	fn   object.Value
	args object.Value // a tuple
	kw   *object.Dict
}

// partialClass is made when functools is first imported.
var partialClass *object.Class

func partialOf(v object.Value) *partial {
	p, _ := object.BuiltinPart(v).Object().(*partial)
	return p
}

// ClassOf implements object.Classed.
func (p *partial) ClassOf() *object.Class { return partialClass }

// Trace implements object.Object.
func (p *partial) Trace(t *object.Tracer) {
	t.Value(p.fn)
	t.Value(p.args)
	t.Object(&p.kw.Header)
}

// Size implements object.Object.
func (p *partial) Size() int64 { return budget.SizeClassPointers(24 + 40) }

func definePartial() {
	partialClass = object.StaticClass("_partial", object.KindOpaque, 0, object.ObjectClass).SetModule("functools")
	native.Constructor(partialClass, &native.Func{Name: "partial", Params: classParams("*args", "**keywords"), Cost: native.Linear("the arguments"),
		Doc: "A function with some arguments given already.", Run: newPartial})
	native.Methods(partialClass,
		&native.Func{Name: "__call__", Params: native.Params("self", "/", "*args", "**keywords"), Cost: native.Linear("the arguments"), Doc: "Call the function.", Resume: callPartial,
			Forward: func(self object.Value) (object.Value, []object.Value, *object.Dict) {
				p := self.Object().(*partial)
				return p.fn, sequenceItems(p.args), p.kw
			}},
		&native.Func{Name: "__repr__", Params: native.Params("self", "/"), Raw: true, Cost: native.Linear("the arguments"), Doc: "Return repr(self).", Run: partialRepr},
		&native.Func{Name: "_set", Params: native.Params("self", "func", "args", "keywords", "/"), Cost: native.Linear("the keywords"), Doc: "Set what is called.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p := partialOf(args[0])
				if args[2].Tuple() == nil {
					return object.Unbound, object.TypeErrorf("invalid partial state")
				}
				kw, err := mergeKeywords(c, nil, object.BuiltinPart(args[3]).Dict())
				if err != nil {
					return object.Unbound, err
				}
				p.fn, p.args, p.kw = args[1], args[2], kw
				return object.None, nil
			}})
	getter := func(name, doc string, get func(p *partial) object.Value) *native.Getter {
		return &native.Getter{Name: name, Doc: doc, Get: func(_ native.Call, v object.Value) (object.Value, error) { return get(partialOf(v)), nil }}
	}
	native.Getters(partialClass,
		getter("func", "function object to use in future partial calls", func(p *partial) object.Value { return p.fn }),
		getter("args", "tuple of arguments to future partial calls", func(p *partial) object.Value { return p.args }),
		getter("keywords", "dictionary of keyword arguments to future partial calls", func(p *partial) object.Value { return p.kw.Value() }),
	)
}

// callable reports whether v can be called.
func callable(c native.Call, v object.Value) (bool, error) {
	switch v.Kind() {
	case object.KindFunction, object.KindBuiltin, object.KindMethod, object.KindClass:
		return true, nil
	}
	_, ok, err := c.LookupSpecial(v, nameCall)
	return ok, err
}

var nameCall = object.Intern("__call__")

// mergeKeywords returns a new dict of both; the second wins.
func mergeKeywords(c native.Call, first, second *object.Dict) (*object.Dict, error) {
	d, err := object.NewDict(c.Meter())
	if err != nil {
		return nil, err
	}
	for _, from := range []*object.Dict{first, second} {
		if from == nil {
			continue
		}
		for i := from.Next(0); i >= 0; i = from.Next(i + 1) {
			k, v := from.At(i)
			if err := d.Set(c, k, v); err != nil {
				return nil, err
			}
		}
	}
	return d, nil
}

func newPartial(c native.Call, args []object.Value) (object.Value, error) {
	kw, given := args[1].Dict(), args[2:]
	if len(given) == 0 {
		return object.Unbound, object.TypeErrorf("type 'partial' takes at least one argument")
	}
	fn, given := given[0], given[1:]
	if ok, err := callable(c, fn); err != nil {
		return object.Unbound, err
	} else if !ok {
		return object.Unbound, object.TypeErrorf("the first argument must be callable")
	}
	p := &partial{fn: fn}
	var before *object.Dict
	// One with attributes stays what it is.
	if inner := partialOf(fn); inner != nil && (fn.Attrs() == nil || len(fn.Attrs().Names()) == 0) {
		p.fn, before = inner.fn, inner.kw
		given = append(append([]object.Value(nil), sequenceItems(inner.args)...), given...)
	}
	var err error
	if p.args, err = object.TupleOf(c.Meter(), given...); err != nil {
		return object.Unbound, err
	}
	if p.kw, err = mergeKeywords(c, before, kw); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(p.Size()); err != nil {
		return object.Unbound, err
	}
	p.Init(object.KindOpaque, p)
	return p.Header.Value(), nil
}

// callPartial calls the function through the machine; with keywords, which an action cannot carry, in a nested run.
func callPartial(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	if signal == native.Returned {
		return s.Done(v)
	}
	p := partialOf(s.Slots[0])
	first, more := sequenceItems(p.args), s.Slots[2:s.Args]
	if err := c.Meter().Steps(int64(len(first)+len(more)) / 4); err != nil {
		return s.Fail(err)
	}
	var room [8]object.Value
	args := room[:0]
	if n := len(first) + len(more); n > len(room) {
		if err := c.Meter().Alloc(2 * budget.SizeClassPointers(int64(n)*16)); err != nil { // here, and in the action
			return s.Fail(err)
		}
		args = make([]object.Value, 0, n)
	}
	args = append(append(args, first...), more...)
	kw := s.Slots[1].Dict()
	if kw == nil && p.kw.Len() == 0 {
		return s.Call(1, p.fn, args...)
	}
	all, err := mergeKeywords(c, p.kw, kw)
	if err != nil {
		return s.Fail(err)
	}
	r, err := c.InvokeKw(p.fn, args, all)
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(r)
}

func partialRepr(c native.Call, args []object.Value) (object.Value, error) {
	p, class := partialOf(args[0]), object.ClassOf(args[0])
	name := class.Name()
	if class.Module() == "functools" {
		name = "functools." + name
	}
	b := object.NewBuilder(c.Meter())
	again, err := object.ReprOnce(args[0], func() error { return p.write(c, b, name) })
	if err != nil {
		return object.Unbound, err
	}
	if again {
		_ = b.WriteString("...") // the builder's first error sticks and is returned by Value
	}
	return b.Value()
}

func (p *partial) write(c native.Call, b *object.Builder, name string) error {
	_ = b.WriteString(name + "(") // see above
	if err := object.WriteRepr(c, b, p.fn); err != nil {
		return err
	}
	for _, v := range sequenceItems(p.args) {
		_ = b.WriteString(", ")
		if err := object.WriteRepr(c, b, v); err != nil {
			return err
		}
	}
	for i := p.kw.Next(0); i >= 0; i = p.kw.Next(i + 1) {
		k, v := p.kw.At(i)
		key, err := object.StrOf(c, k) // a script may have put anything there
		if err != nil {
			return err
		}
		_ = b.WriteString(", " + key + "=")
		if err := object.WriteRepr(c, b, v); err != nil {
			return err
		}
	}
	return b.WriteByte(')')
}
