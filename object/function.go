package object

import "github.com/minipy/minipy/budget"

// Function is a function that a script defined. Its code is a *bytecode.Code and its caches belong to the machine; both are opaque here,
// because the object model knows nothing of bytecode.
type Function struct {
	Header
	code       any
	module     *Module // where its globals are
	closure    []*Cell
	caches     []Caches // inline caches, one array for all functions of one code
	name       *Str
	qualname   *Str
	defaults   []Value // of the last positional parameters
	kwdefaults *Dict   // of keyword-only parameters, nil when none
	simple     int32   // number of parameters when all are positional and none is captured; -1 otherwise
	meta       *functionMeta
}

// functionMeta holds what few functions have.
type functionMeta struct {
	doc         Value
	dict        *Dict
	annotations Value
	typeParams  Value
	moduleName  Value
	awaitable   bool
}

const functionSize = headerSize + 16 + 8 + 24 + 24 + 8 + 8 + 24 + 8 + 8 + 8

// NewFunction returns a function. simple is its number of parameters when a call needs no more than to count arguments, else -1.
func NewFunction(m *budget.Meter, code any, module *Module, name, qualname *Str, closure []*Cell, caches []Caches, simple int) (*Function, error) {
	if err := m.Alloc(budget.SizeClassPointers(functionSize) + budget.SizeClassPointers(int64(len(closure))*8)); err != nil {
		return nil, err
	}
	f := &Function{code: code, module: module, name: name, qualname: qualname, closure: closure, caches: caches, simple: int32(simple)}
	f.Init(KindFunction, f)
	return f, nil
}

// Function returns the function behind v, or nil.
func (v Value) Function() (f *Function) {
	if v.ref != nil {
		f, _ = v.ref.self.(*Function)
	}
	return
}

// Value returns the function as a Value.
func (f *Function) Value() Value { return Value{ref: &f.Header} }

// Code returns the *bytecode.Code.
func (f *Function) Code() any { return f.code }

// SetCode replaces the code (assignment to __code__).
func (f *Function) SetCode(code any, caches []Caches, simple int) {
	f.code, f.caches, f.simple = code, caches, int32(simple)
}

// Module returns the module whose globals the function sees.
func (f *Function) Module() *Module { return f.module }

// Closure returns the cells of the free variables.
func (f *Function) Closure() []*Cell { return f.closure }

// Caches returns the inline caches.
func (f *Function) Caches() []Caches { return f.caches }

// Simple returns the number of parameters when all are positional and a call needs nothing more, else -1.
func (f *Function) Simple() int32 { return f.simple }

// Name returns __name__.
func (f *Function) Name() *Str { return f.name }

// QualName returns __qualname__.
func (f *Function) QualName() *Str { return f.qualname }

// SetName sets __name__.
func (f *Function) SetName(s *Str) { f.name = s }

// SetQualName sets __qualname__.
func (f *Function) SetQualName(s *Str) { f.qualname = s }

// Defaults returns the defaults of the last positional parameters.
func (f *Function) Defaults() []Value { return f.defaults }

// SetDefaults sets them; the slice was charged by the caller.
func (f *Function) SetDefaults(d []Value) { f.defaults = d }

// KwDefaults returns the defaults of keyword-only parameters, nil when there are none.
func (f *Function) KwDefaults() *Dict { return f.kwdefaults }

// SetKwDefaults sets them.
func (f *Function) SetKwDefaults(d *Dict) { f.kwdefaults = d }

func (f *Function) ensureMeta(m *budget.Meter) (*functionMeta, error) {
	if f.meta == nil {
		if err := m.Alloc(80); err != nil {
			return nil, err
		}
		f.meta = &functionMeta{doc: Unbound, annotations: Unbound, typeParams: Unbound, moduleName: Unbound}
	}
	return f.meta, nil
}

// Doc returns __doc__: what was set, else the code's docstring, else None.
func (f *Function) Doc() Value {
	if f.meta != nil && !f.meta.doc.IsUnbound() {
		return f.meta.doc
	}
	if c, ok := f.code.(interface{ Docstring() Value }); ok {
		return c.Docstring()
	}
	return None
}

// SetDoc sets __doc__.
func (f *Function) SetDoc(m *budget.Meter, v Value) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.doc = v
	}
	return err
}

// Annotations returns __annotations__, Unbound when there are none.
func (f *Function) Annotations() Value {
	if f.meta == nil {
		return Unbound
	}
	return f.meta.annotations
}

// SetAnnotations sets __annotations__.
func (f *Function) SetAnnotations(m *budget.Meter, v Value) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.annotations = v
	}
	return err
}

// ModuleName returns __module__ when it was set, else Unbound.
func (f *Function) ModuleName() Value {
	if f.meta == nil {
		return Unbound
	}
	return f.meta.moduleName
}

// SetModuleName sets __module__.
func (f *Function) SetModuleName(m *budget.Meter, v Value) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.moduleName = v
	}
	return err
}

// TypeParams returns __type_params__, Unbound when there are none.
func (f *Function) TypeParams() Value {
	if f.meta == nil {
		return Unbound
	}
	return f.meta.typeParams
}

// SetTypeParams sets __type_params__, a tuple.
func (f *Function) SetTypeParams(m *budget.Meter, v Value) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.typeParams = v
	}
	return err
}

// Awaitable reports whether the generators that the function makes may be awaited (types.coroutine).
func (f *Function) Awaitable() bool { return f.meta != nil && f.meta.awaitable }

// SetAwaitable makes the generators of the function awaitable.
func (f *Function) SetAwaitable(m *budget.Meter) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.awaitable = true
	}
	return err
}

// Dict returns the function's attributes, making the dict when create is set; nil without.
func (f *Function) Dict(m *budget.Meter, create bool) (*Dict, error) {
	if f.meta != nil && f.meta.dict != nil || !create {
		if f.meta == nil {
			return nil, nil
		}
		return f.meta.dict, nil
	}
	meta, err := f.ensureMeta(m)
	if err != nil {
		return nil, err
	}
	meta.dict, err = NewDict(m)
	return meta.dict, err
}

// SetDict makes d the function's attributes.
func (f *Function) SetDict(m *budget.Meter, d *Dict) error {
	meta, err := f.ensureMeta(m)
	if err == nil {
		meta.dict = d
	}
	return err
}

// Trace implements Object.
func (f *Function) Trace(t *Tracer) {
	t.Object(&f.module.Header)
	for _, c := range f.closure {
		t.Object(&c.Header)
	}
	t.Object(&f.name.Header)
	t.Object(&f.qualname.Header)
	t.Values(f.defaults)
	if f.kwdefaults != nil {
		t.Object(&f.kwdefaults.Header)
	}
	if o, ok := f.code.(Object); ok {
		traceCode(t, o)
	}
	if f.meta != nil {
		t.Value(f.meta.doc)
		t.Value(f.meta.annotations)
		t.Value(f.meta.typeParams)
		t.Value(f.meta.moduleName)
		if f.meta.dict != nil {
			t.Object(&f.meta.dict.Header)
		}
	}
}

// traceCode shows a code object, which is shared and immortal unless a script compiled it.
func traceCode(t *Tracer, o Object) {
	if v, ok := o.(interface{ Value() Value }); ok {
		t.Value(v.Value())
	}
}

// Size implements Object.
func (f *Function) Size() int64 {
	n := budget.SizeClassPointers(functionSize) + budget.SizeClassPointers(int64(len(f.closure))*8)
	if len(f.defaults) > 0 {
		n += budget.SizeClassPointers(int64(len(f.defaults)) * valueSize)
	}
	if f.meta != nil {
		n += 80
	}
	return n
}

// Cell holds a variable that inner functions share.
type Cell struct {
	Header
	v Value
}

// NewCell returns a cell that holds v.
func NewCell(m *budget.Meter, v Value) (*Cell, error) {
	if err := m.Alloc(48); err != nil {
		return nil, err
	}
	c := &Cell{v: v}
	c.Init(KindCell, c)
	return c, nil
}

// Cell returns the cell behind v, or nil.
func (v Value) Cell() (c *Cell) {
	if v.ref != nil {
		c, _ = v.ref.self.(*Cell)
	}
	return
}

// Value returns the cell as a Value.
func (c *Cell) Value() Value { return Value{ref: &c.Header} }

// Get returns what the cell holds, Unbound when nothing.
func (c *Cell) Get() Value { return c.v }

// Set stores v.
func (c *Cell) Set(v Value) { c.v = v }

// Trace implements Object.
func (c *Cell) Trace(t *Tracer) { t.Value(c.v) }

// Size implements Object.
func (c *Cell) Size() int64 { return 48 }

// Cache is one inline cache: what an attribute instruction found last. It is keyed on the shape of an instance, which fixes
// both the class and the attributes; changes of a class that could make it stale clear all caches of the execution.
type Cache struct {
	Shape *Shape // instances of this shape ...
	Next  *Shape // stores that add the attribute: ... get this one
	Slot  int32  // ... have the attribute here; below zero: it is something of the class, in Fn or Attr
	Fn    *Function
	Attr  *Builtin // a native method; then Shape is the root shape of a builtin class
}

// Slots of a Cache that are none.
const (
	SlotMethod   = -1 // Fn
	SlotNative   = -2 // Attr
	SlotProperty = -3 // a property whose getter is Fn
	SlotClass    = -4 // the instance has no such attribute: whatever the class has
	SlotDerived  = -5 // Attr, a method of the builtin class that the instance's class derives from
	SlotItsClass = -6 // the class of the instance itself: __class__
	SlotGet      = -8 // an instance, of the class of Next, whose __get__ is Fn
	SlotGetter   = -7 // a computed attribute that a native class gives the class, such as a field of a named tuple
)

// Ways is how many shapes a site remembers: methods of a base class meet an instance of each of its subclasses.
const Ways = 4

// Caches is the inline cache of one site, the shape found last in front.
type Caches [Ways]Cache

// CachesSize is the size of a Caches in bytes.
const CachesSize = Ways * 40

// Add puts an entry in front.
func (c *Caches) Add(e Cache) {
	copy(c[1:], c[:Ways-1])
	c[0] = e
}

// Builtin is a native function as scripts see it, bound to a receiver or not. impl is a *native.Func.
type Builtin struct {
	Header
	impl any
	name string
	self Value // Unbound when not bound
}

// StaticBuiltin returns an immortal unbound native function for tables.
func StaticBuiltin(name string, impl any) Value {
	b := &Builtin{impl: impl, name: name, self: Unbound}
	b.Init(KindBuiltin, b)
	b.flags |= flagImmortal
	return b.Value()
}

// BindBuiltin returns the native method impl bound to self.
func BindBuiltin(m *budget.Meter, name string, impl any, self Value) (Value, error) {
	if err := m.Alloc(80); err != nil {
		return Unbound, err
	}
	b := &Builtin{impl: impl, name: name, self: self}
	b.Init(KindBuiltin, b)
	return b.Value(), nil
}

// Builtin returns the native function behind v, or nil.
func (v Value) Builtin() (b *Builtin) {
	if v.ref != nil {
		b, _ = v.ref.self.(*Builtin)
	}
	return
}

// Value returns the function as a Value.
func (b *Builtin) Value() Value { return Value{ref: &b.Header} }

// Impl returns the *native.Func.
func (b *Builtin) Impl() any { return b.impl }

// Unbound reports whether the function has no receiver.
func (b *Builtin) Unbound() bool { return b.self.ref == &unboundTag }

// Name returns __name__.
func (b *Builtin) Name() string { return b.name }

// Self returns the receiver, Unbound when there is none.
func (b *Builtin) Self() Value { return b.self }

// Trace implements Object.
func (b *Builtin) Trace(t *Tracer) { t.Value(b.self) }

// Size implements Object.
func (b *Builtin) Size() int64 { return 80 }

// Method is a callable bound to its first argument.
type Method struct {
	Header
	fn   Value
	self Value
}

// NewMethod binds fn to self.
func NewMethod(m *budget.Meter, fn, self Value) (Value, error) {
	if err := m.Alloc(64); err != nil {
		return Unbound, err
	}
	b := &Method{fn: fn, self: self}
	b.Init(KindMethod, b)
	return Value{ref: &b.Header}, nil
}

// Method returns the bound method behind v, or nil.
func (v Value) Method() (b *Method) {
	if v.ref != nil {
		b, _ = v.ref.self.(*Method)
	}
	return
}

// Func returns __func__; Self returns __self__.
func (b *Method) Func() Value { return b.fn }

// Self returns __self__.
func (b *Method) Self() Value { return b.self }

// Trace implements Object.
func (b *Method) Trace(t *Tracer) { t.Value(b.fn); t.Value(b.self) }

// Size implements Object.
func (b *Method) Size() int64 { return 64 }
