package object

import "github.com/minipy/minipy/budget"

// Module is a module: a name and a namespace. The namespace of a module compiled from source is pinned: its first entries
// are the names that the code uses, in the order of the code's table, so that globals are reached by index.
type Module struct {
	Header
	ns Dict
	// shadow holds, beside each pinned entry, the builtin that the name means while the entry is unbound; Unbound when not looked up yet.
	shadow []Value
	name   string
	outer  *Dict // the dict that stands for ns when exec was given a dict of the script's own; else nil
}

const moduleSize = headerSize + dictSize + 24 + 16 + 8

// SetName sets the name that repr shows.
func (o *Module) SetName(name string) { o.name = name }

// NewModule returns an empty module whose first globals are names, in order.
func NewModule(m *budget.Meter, name string, names []*Str) (*Module, error) {
	if err := m.Alloc(budget.SizeClassPointers(moduleSize) + budget.SizeClassPointers(int64(len(names))*valueSize)); err != nil {
		return nil, err
	}
	mod := &Module{name: name}
	mod.Init(KindModule, mod)
	mod.ns.Init(KindDict, &mod.ns)
	mod.ns.flags |= flagPinned
	if err := mod.ns.resize(m, len(names)+8); err != nil {
		return nil, err
	}
	mod.shadow = make([]Value, len(names))
	for i, n := range names {
		mod.shadow[i] = Unbound
		if err := mod.ns.SetStr(m, n, Unbound); err != nil {
			return nil, err
		}
	}
	mod.ns.live = 0
	return mod, nil
}

// WrapModule returns a module around a dict of the script's own, for exec with explicit globals. Its names are reached by name only.
func WrapModule(m *budget.Meter, d *Dict) (*Module, error) {
	if err := m.Alloc(budget.SizeClassPointers(moduleSize)); err != nil {
		return nil, err
	}
	mod := &Module{name: "__main__", outer: d}
	mod.Init(KindModule, mod)
	mod.ns.Init(KindDict, &mod.ns)
	return mod, nil
}

// Module returns the module behind v, or nil.
func (v Value) Module() (o *Module) {
	if v.ref != nil {
		o, _ = v.ref.self.(*Module)
	}
	return
}

// Value returns the module as a Value.
func (o *Module) Value() Value { return Value{ref: &o.Header} }

// Name returns the name the module was made with.
func (o *Module) Name() string { return o.name }

// Dict returns the namespace, which is what globals() returns.
func (o *Module) Dict() *Dict {
	if o.outer != nil {
		return o.outer
	}
	return &o.ns
}

// Globals returns the entries of the namespace; the first len(Shadow) are those that code reaches by index.
func (o *Module) Globals() []Entry { return o.ns.entries }

// Shadow returns the builtins that unbound names mean.
func (o *Module) Shadow() []Value { return o.shadow }

// BindGlobal stores into pinned entry i.
func (o *Module) BindGlobal(i int, v Value) {
	e := &o.ns.entries[i]
	if e.val.IsUnbound() && !v.IsUnbound() {
		o.ns.live++
		o.ns.hash++
	}
	e.val = v
}

// UnbindGlobal deletes pinned entry i and reports whether it was bound.
func (o *Module) UnbindGlobal(i int) bool {
	e := &o.ns.entries[i]
	if e.val.IsUnbound() {
		return false
	}
	e.val = Unbound
	o.ns.live--
	o.ns.hash++
	return true
}

// Trace implements Object.
func (o *Module) Trace(t *Tracer) {
	o.ns.Trace(t)
	t.Values(o.shadow)
	if o.outer != nil {
		t.Object(&o.outer.Header)
	}
}

// Size implements Object. The namespace is counted here unless a script holds it by itself, when the walk meets its own header.
func (o *Module) Size() int64 {
	return budget.SizeClassPointers(moduleSize) + budget.SizeClassPointers(int64(len(o.shadow))*valueSize) + o.ns.Size() - budget.SizeClassPointers(dictSize)
}
