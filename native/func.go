package native

import (
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/object"
)

// Run is a plain native function. args holds one value for each declared parameter but *args, in the order of declaration, then the values
// of *args; **kwargs is a dict, or Unbound when no extra keyword was given. args may be kept no longer than the call, and not changed.
type Run func(c Call, args []object.Value) (object.Value, error)

// Func declares one native function. It is immutable once tables are built. Exactly one of Run, Reduce and Resume is set.
type Func struct {
	Name   string
	Params []Param
	Needs  capability.Capability // zero: nothing
	Cost   Cost
	Doc    string
	Run    Run
	Reduce *Reducer
	Resume Resume
	// Direct, on a __call__, ends a call without keywords at once where that is possible, before anything is bound; done is false when it
	// is not, which happens with Resume only. self is the builtin value. The machine charges the cost.
	Direct func(c Call, self object.Value, args []object.Value) (v object.Value, done bool, err error)
	// Forward, on a __call__ with Resume, says what a call without keywords comes to: one of fn with args in front of those given and the keywords kw.
	Forward func(self object.Value) (fn object.Value, args []object.Value, kw *object.Dict)
	// Machine is a function of the machine's own, in place of the others: it may push frames. Only package vm declares such.
	Machine any
	// Blank, on the constructor of a class whose instances are filled by __init__, makes the value that an instance of a derived class carries
	// before that. Without it the constructor gets the arguments.
	Blank func(c Call) (object.Value, error)
	Slots int // Reduce, Resume: values to keep in State.Slots beyond the arguments
	// Wording is set where messages about wrong arguments are worded by hand.
	Wording *Wording

	// Self is the class a method belongs to; the machine checks the receiver against it and unwraps instances of script classes that derive
	// from it, so that args[0] is always the builtin value. Raw keeps the receiver as it is.
	Self *object.Class
	Raw  bool

	home   *object.Class // the class that a class method or static method stands on
	module string        // the library module of a plain function, "" for builtins

	positional int  // parameters that may be given by position (without *args)
	exact      bool // only positional parameters, no *args, no **kwargs
	required   int  // leading positional parameters without default
	variadic   bool
	kwIndex    int   // index of **kwargs among Params, -1 when none
	slots      []int // slot of each parameter in args
	defaults   []object.Value
	hidden     int // leading arguments that the caller did not write: the class of a constructor
	quick      bool
	fill       []object.Value // default of each slot; nil when a parameter that is not positional must be given
	ready      bool
}

// Owner returns the class that the function is a method of, nil for plain functions, class methods and static methods.
func (f *Func) Owner() *object.Class { return f.Self }

// Home returns the class that the function stands on, in whichever way; nil for plain functions.
func (f *Func) Home() *object.Class {
	if f.Self != nil {
		return f.Self
	}
	return f.home
}

// Cost is what a call is charged before it runs, and what its further work depends on.
type Cost struct {
	Steps int64  // charged by the machine
	Grows string // what the function itself charges steps for, in proportion: "len(self)", "" when nothing
}

// Fixed is the cost of a function whose work is bounded: n steps.
func Fixed(n int64) Cost { return Cost{Steps: n} }

// Linear is the cost of a function that charges further steps itself, in proportion to what is named.
func Linear(what string) Cost { return Cost{Steps: 1, Grows: what} }

// Called returns the name under which messages about wrong arguments know the function: that of the class for a constructor, also as __new__.
func (f *Func) Called() string {
	if f.home != nil && f.Name == "__new__" {
		return f.home.Name()
	}
	return f.Name
}

// Constructs reports whether the function makes instances of a class: a constructor or a __new__.
func (f *Func) Constructs() bool { return f.hidden == 1 }

// Module returns the name of the module that the function belongs to.
func (f *Func) Module() string {
	if f.module == "" {
		return "builtins"
	}
	return f.module
}

// Prepare computes what binding needs. Tables call it through Define and Module; it is idempotent.
func (f *Func) Prepare() *Func {
	if f.ready {
		return f
	}
	f.kwIndex = -1
	f.exact = true
	for i, p := range f.Params {
		if p.Optional && f.defaults == nil {
			f.defaults = make([]object.Value, len(f.Params))
			for j := range f.Params {
				f.defaults[j] = f.Params[j].Default
			}
		}
		switch p.Kind {
		case VarPositional:
			f.variadic, f.exact = true, false
		case VarKeyword:
			f.kwIndex, f.exact = f.layout(i), false
		case KeywordOnly:
			f.exact = false
		default:
			f.positional++
			if !p.Optional {
				f.required = f.positional
			}
		}
	}
	f.required = max(f.required, f.Says().Least)
	if f.variadic { // elsewhere parameter i has slot i
		f.slots = make([]int, len(f.Params))
		for i := range f.Params {
			f.slots[i] = f.layout(i)
		}
	}
	f.prepareFill()
	f.quick = f.exact && f.Run != nil && f.Needs == capability.None
	f.ready = true
	return f
}

// prepareFill computes what Fill returns.
func (f *Func) prepareFill() {
	fill := make([]object.Value, f.Fixed())
	for i, p := range f.Params {
		switch {
		case p.Kind == VarPositional:
		case p.Kind == VarKeyword:
			fill[f.Slot(i)] = object.Unbound
		case p.Kind == KeywordOnly && !p.Optional, i < f.positional && f.Slot(i) != i:
			return
		default:
			fill[f.Slot(i)] = p.Default
		}
	}
	f.fill = fill
}

// Fill returns, for a call without keywords, what the slots get that no argument fills, by slot: positional arguments fill the first ones in their
// order. It is nil when such a call cannot be bound so.
func (f *Func) Fill() []object.Value { return f.fill }

// layout returns the slot of parameter i in args: *args takes none.
func (f *Func) layout(i int) int {
	slot := i
	for _, p := range f.Params[:i] {
		if p.Kind == VarPositional {
			slot--
		}
	}
	return slot
}

// Slot returns the slot of parameter i in args.
func (f *Func) Slot(i int) int {
	if f.slots == nil {
		return i
	}
	return f.slots[i]
}

// Defaults returns the default of each parameter, Unbound where there is none; nil when no parameter is optional.
func (f *Func) Defaults() []object.Value { return f.defaults }

// Fixed returns the number of slots before the values of *args.
func (f *Func) Fixed() int {
	if f.variadic {
		return len(f.Params) - 1
	}
	return len(f.Params)
}

// Positional returns how many parameters may be given by position; Required how many of them must be.
func (f *Func) Positional() int { return f.positional }

// Required returns how many leading positional parameters have no default.
func (f *Func) Required() int { return f.required }

// Exact reports whether all parameters are positional, so that arguments need no rearranging.
func (f *Func) Exact() bool { return f.exact }

// Quick reports whether a call with positional arguments only needs no more than the charge of its cost: a plain function, of positional
// parameters, that asks for no capability.
func (f *Func) Quick() bool { return f.quick }

// Variadic reports whether there is a *args.
func (f *Func) Variadic() bool { return f.variadic }

// Hidden returns how many leading arguments are not the caller's: the receiver of a method, the class of a constructor.
func (f *Func) Hidden() int {
	if f.Self != nil {
		return 1
	}
	return f.hidden
}

// KwSlot returns the slot of **kwargs, or -1.
func (f *Func) KwSlot() int { return f.kwIndex }

// Value returns the function as an immortal script value, for tables.
func (f *Func) Value() object.Value { return object.StaticBuiltin(f.Name, f.Prepare()) }

// Of returns the declaration behind a native function value, or nil.
func Of(v object.Value) *Func {
	if b := v.Builtin(); b != nil {
		f, _ := b.Impl().(*Func)
		return f
	}
	return nil
}

// Methods defines native methods on a builtin class while tables are being built.
func Methods(class *object.Class, funcs ...*Func) {
	for _, f := range funcs {
		f.Self = class
		class.Define(f.Name, f.Value())
	}
}

// ClassMethods defines native class methods on a builtin class; args[0] is the class.
func ClassMethods(class *object.Class, funcs ...*Func) {
	for _, f := range funcs {
		f.home, f.hidden = class, 1
		class.Define(f.Name, object.StaticWrapper(object.KindClassMethod, f.Value()))
	}
}

// StaticMethods defines native static methods on a builtin class.
func StaticMethods(class *object.Class, funcs ...*Func) {
	for _, f := range funcs {
		f.home = class
		class.Define(f.Name, object.StaticWrapper(object.KindStaticMethod, f.Value()))
	}
}

// Getter is a computed attribute of a builtin class (a getset descriptor in CPython).
type Getter struct {
	Name string
	Doc  string
	Get  func(c Call, self object.Value) (object.Value, error)
	Set  func(c Call, self, v object.Value) error // nil: read-only
	// Member is an attribute that CPython keeps in a field of its structure (a member descriptor there): scripts see another class of
	// descriptor and another message when they set it.
	Member bool
}

// ReadOnly is the error for setting or deleting an attribute without a Set.
func (g *Getter) ReadOnly(owner *object.Class) error {
	if g.Member {
		return object.AttributeErrorf(g.Name, "readonly attribute")
	}
	return object.AttributeErrorf(g.Name, "attribute '%s' of '%s' objects is not writable", g.Name, owner.FullName())
}

// Getters defines computed attributes on a builtin class while tables are being built.
func Getters(class *object.Class, getters ...*Getter) {
	for _, g := range getters {
		class.Define(g.Name, object.StaticGetter(class, g.Name, g, g.Member))
	}
}

// Constructor says which function makes instances of a builtin class when it is called: args[0] is the class (perhaps a script's class that
// derives from it), then the declared parameters. It returns the builtin value; the machine wraps it for derived classes.
func Constructor(class *object.Class, f *Func) {
	f.hidden = 1
	class.SetConstructor(f.Prepare())
	class.SetDoc(f.Doc)
}

// Attributed is a library or host object that keeps attributes of its own (SimpleNamespace, structs from the host).
type Attributed interface {
	object.Object
	OwnAttr(name *object.Str) (object.Value, bool)
	// SetOwnAttr sets an attribute, or deletes it when v is Unbound.
	SetOwnAttr(c Call, name *object.Str, v object.Value) error
}

// Descriptor is a native object that takes part in attribute access when it stands on a class (a slot of __slots__).
type Descriptor interface {
	object.Object
	GetDescriptor(c Call, v object.Value) (object.Value, error)
	// IsData reports whether it goes before the instance's own attributes; then SetDescriptor sets, or deletes when w is Unbound.
	IsData() bool
	SetDescriptor(c Call, v, w object.Value) error
}
