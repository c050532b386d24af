package minipy

import (
	"context"
	"fmt"
	"reflect"
	"runtime/debug"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Func is a Go function prepared for scripts, see WithFunc. It is immutable and may be given to any number of executions.
type Func struct {
	name     string
	fn       reflect.Value
	in       []reflect.Type // of the parameters that a script gives, a variadic one's element type last
	context  bool           // the first parameter is a context
	variadic bool
	kwargs   bool // the last parameter is Kwargs
	fails    bool // the last result is an error
	out      int  // results without the error
	key      *object.Str
	awaited  bool         // see Awaitable
	value    object.Value // the script's view
}

// awaitable is what Awaitable returns.
type awaitable struct{ fn any }

// Awaitable marks a Go function, for WithFunc and wherever else functions are given to scripts, as one that scripts await. For them it is a
// coroutine function: calling it makes a coroutine, and fn runs when that is awaited, or its task has its turn. It runs to its end: other
// tasks of the script wait meanwhile.
//
//	minipy.WithFunc("fetch", minipy.Awaitable(fetch))     # in the script: await asyncio.gather(fetch("a"), fetch("b"))
func Awaitable(fn any) any { return awaitable{fn} }

var (
	typeContext = reflect.TypeFor[context.Context]()
	typeKwargs  = reflect.TypeFor[Kwargs]()
)

// NewFunc prepares a Go function. The error says why fn is none that a script could call.
func NewFunc(name string, fn any) (*Func, error) {
	if a, ok := fn.(awaitable); ok {
		f, err := NewFunc(name, a.fn)
		if err == nil && !f.awaited {
			f.await()
		}
		return f, err
	}
	v := reflect.ValueOf(fn)
	if f, ok := fn.(*Func); ok && f != nil {
		if f.awaited {
			return NewFunc(name, awaitable{f.fn.Interface()})
		}
		v = f.fn
	}
	if v.Kind() != reflect.Func {
		return nil, hostError("%s is %T, no function", name, fn)
	}
	if v.IsNil() {
		return nil, hostError("the function %s is nil", name)
	}
	t := v.Type()
	f := &Func{name: name, fn: v, variadic: t.IsVariadic(), key: object.Intern(name)}
	for i := range t.NumIn() {
		in := t.In(i)
		last := i == t.NumIn()-1
		switch {
		case i == 0 && in == typeContext:
			f.context = true
			continue
		case last && in == typeKwargs:
			f.kwargs = true
			continue
		case last && f.variadic:
			in = in.Elem()
		}
		if !decodable(in) {
			return nil, hostError("parameter %d of the function %s is %s, which no value of a script converts to", i+1, name, in)
		}
		f.in = append(f.in, in)
	}
	f.out = t.NumOut()
	if f.out > 0 && t.Out(f.out-1) == typeError {
		f.fails = true
		f.out--
	}
	f.value = (&native.Func{Name: name, Params: f.params(), Cost: native.Linear("the arguments and the result"),
		Doc: "A function of the host: " + t.String() + ".", Run: f.run}).Value()
	return f, nil
}

// await makes the script's view of f a coroutine function. The coroutine is one of the prelude's, which calls what f was so far.
func (f *Func) await() {
	called := f.value
	start := func(c native.Call, s *native.State) (object.Value, bool, error) {
		coroutine, err := c.Prelude("host_coroutine")
		if err != nil {
			return object.Unbound, false, err
		}
		args, err := object.TupleOf(c.Meter(), s.Slots[1:s.Args]...)
		if err != nil {
			return object.Unbound, false, err
		}
		kwargs := s.Slots[0]
		if kwargs.IsUnbound() {
			d, err := object.NewDict(c.Meter())
			if err != nil {
				return object.Unbound, false, err
			}
			kwargs = d.Value()
		}
		s.TailCall(coroutine, called, args, kwargs)
		return object.Unbound, true, nil
	}
	f.awaited = true
	f.value = (&native.Func{Name: f.name, Params: native.Params("*args", "**kwargs"), Cost: native.Linear("the arguments"),
		Doc: "A function of the host, to be awaited: " + f.fn.Type().String() + ".", Reduce: &native.Reducer{Init: start}}).Value()
}

// Name returns the name that the script sees.
func (f *Func) Name() string { return f.name }

func (f *Func) params() []native.Param {
	specs := make([]string, 0, len(f.in)+2)
	n := len(f.in)
	if f.variadic && !f.kwargs {
		n--
	}
	for i := range n {
		specs = append(specs, fmt.Sprintf("arg%d", i+1))
	}
	if n > 0 {
		specs = append(specs, "/")
	}
	if f.variadic && !f.kwargs {
		specs = append(specs, "*args")
	}
	if f.kwargs {
		specs = append(specs, "**kwargs")
	}
	return native.Params(specs...)
}

// hostCost is the charge in steps for a call into Go by reflection, besides what is converted.
const hostCost = 20

// run is what the machine calls.
func (f *Func) run(c native.Call, args []object.Value) (object.Value, error) {
	ex := executionOf(c)
	if err := ex.meter.Steps(hostCost); err != nil {
		return object.Unbound, err
	}
	in := make([]reflect.Value, 0, len(args)+1)
	if f.context {
		in = append(in, reflect.ValueOf(&ex.ctx.Context).Elem())
	}
	dec := newDecoder(ex)
	fixed := len(f.in)
	if f.variadic && !f.kwargs {
		fixed--
	}
	kwargs := object.Unbound
	if f.kwargs {
		kwargs, args = args[len(args)-1], args[:len(args)-1]
	}
	for i, arg := range args {
		p := reflect.New(f.in[min(i, len(f.in)-1)]).Elem()
		if err := dec.value(arg, p); err != nil {
			return object.Unbound, ex.argumentError(f.name, i, err)
		}
		in = append(in, p)
	}
	if f.kwargs {
		kw := Kwargs{}
		if d := kwargs.Dict(); d != nil {
			for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
				k, v := d.At(i)
				kw[goText(k.Str().String())] = ex.wrap(v)
			}
		}
		in = append(in, reflect.ValueOf(kw))
	}
	if err := ex.meter.Steps(dec.nodes); err != nil {
		return object.Unbound, err
	}
	return f.results(ex, f.call(ex, in))
}

func (ex *Execution) argumentError(name string, i int, err error) error {
	if limit := ex.meter.Err(); limit != nil {
		return limit
	}
	return object.TypeErrorf("%s", under(fmt.Sprintf("%s() argument %d", name, i+1), err).Error())
}

// call calls into Go. While it runs, and only then, the function may call back what the script gave to it.
func (f *Func) call(ex *Execution, in []reflect.Value) []reflect.Value {
	outer := ex.host.Load()
	ex.host.Store(max(outer, -outer) + 1)
	defer func() {
		ex.host.Store(outer)
		if r := recover(); r != nil {
			if _, ok := r.(*InternalError); ok {
				panic(r)
			}
			panic(&InternalError{Value: r, Function: f.name, Stack: string(debug.Stack())})
		}
	}()
	return f.fn.Call(in)
}

// results makes the script's result, or its exception.
func (f *Func) results(ex *Execution, out []reflect.Value) (object.Value, error) {
	if err := ex.meter.Err(); err != nil { // a call back emptied the purse
		return object.Unbound, err
	}
	if f.fails && !out[f.out].IsNil() {
		err := out[f.out].Interface().(error)
		if limit := ex.poll(); limit != nil { // it gave up because the host wants to stop
			return object.Unbound, ex.meter.Abort(limit)
		}
		return object.Unbound, ex.raise(err)
	}
	conv := newConverter(ex)
	convert := func(v reflect.Value) (object.Value, error) {
		w, err := conv.element(v)
		if e, ok := err.(*ConvertError); ok {
			return object.Unbound, object.TypeErrorf("%s", under(f.name+"() result", e).Error())
		}
		return w, err
	}
	switch f.out {
	case 0:
		return object.None, nil
	case 1:
		return convert(out[0])
	}
	t, err := object.NewTuple(ex.meter, f.out)
	if err != nil {
		return object.Unbound, err
	}
	for i := range f.out {
		if t.Items()[i], err = convert(out[i]); err != nil {
			return object.Unbound, err
		}
	}
	return t.Value(), nil
}

// Call calls the function with free values, as a script would call it: for executions that take place elsewhere. The result is a free value.
func (f *Func) Call(ctx context.Context, args ...Value) (result Value, err error) {
	defer guard(&err)
	ex := &Execution{done: true}
	if err := ex.prepare(&Settings{}); err != nil {
		return None, err
	}
	if err := ex.enter(ctx); err != nil {
		return None, err
	}
	defer ex.leave()
	values := make([]any, len(args))
	for i, arg := range args {
		values[i] = arg
	}
	v, err := ex.invoke(f.value, f.name, values)
	if err != nil {
		return None, err
	}
	return Value{v: v.v, o: released}, nil
}

// released is the origin of values that no execution owns any more: they are copied wherever they go.
var released = &origin{}

// declare makes the module that WithModule describes.
func (m Module) declare() (*native.Module, error) {
	decl := &native.Module{Name: m.Name, Doc: "A module of the host."}
	var values []Global
	for _, name := range sortedNames(m.Members) {
		member := m.Members[name]
		if f, ok := member.(*Func); ok || reflect.ValueOf(member).Kind() == reflect.Func {
			if !ok {
				var err error
				if f, err = NewFunc(name, member); err != nil {
					return nil, err
				}
			}
			decl.Funcs = append(decl.Funcs, native.Of(f.value))
			continue
		}
		values = append(values, Global{name, member})
	}
	decl.Init = func(c native.Call, mod *object.Module) error {
		ex := executionOf(c)
		conv := newConverter(ex)
		for _, g := range values {
			v, err := conv.from(m.Name+"."+g.Name, g.Value)
			if err != nil {
				if e, ok := err.(*ConvertError); ok {
					return object.TypeErrorf("%s", e.Error())
				}
				return err
			}
			if err := mod.Dict().SetStr(ex.meter, object.Intern(g.Name), v); err != nil {
				return err
			}
		}
		return nil
	}
	return decl.Define(), nil
}
