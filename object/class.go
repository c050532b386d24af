package object

import (
	"strings"

	"github.com/minipy/minipy/budget"
)

// ClassFlags say what the machine must know of a class without looking names up.
type ClassFlags uint16

// Flags of a class. Those but ClassStatic are inherited.
const (
	ClassStatic       ClassFlags = 1 << iota // builtin: shared between executions, never written
	ClassFinal                               // may not be a base (bool, NoneType, range, ...)
	ClassGetAttr                             // defines __getattr__
	ClassGetAttribute                        // defines __getattribute__
	ClassSetAttr                             // defines __setattr__ or __delattr__
	ClassException                           // derives from BaseException
	ClassNew                                 // defines __new__ in Python
	ClassNoDict                              // __slots__ without __dict__ in every class of the chain
	ClassMeta                                // derives from type
	ClassAbstract                            // has abstract methods (__abstractmethods__)
	ClassSolid                               // its own __slots__ names attributes; not inherited
	ClassSlotted                             // its __slots__, or those of a base, name attributes
	ClassGetItem                             // a script's class of the chain defines __getitem__
	ClassSetItem                             // ... __setitem__
	ClassContains                            // ... __contains__
	ClassIter                                // ... __iter__
)

// Class is a type object, builtin or made by a script.
//
// Builtin classes are built before anything runs and never written after; classes of scripts belong to one execution.
type Class struct {
	Header
	name     string
	qualname string
	module   string
	meta     *Class // type, unless a metaclass
	bases    []*Class
	mro      []*Class // from the class itself to object
	dict     *Dict
	flags    ClassFlags
	layout   Kind   // the kind of its instances: KindInstance, or the builtin type's
	base     *Class // the builtin class that gives the layout when instances carry a payload
	root     *Shape
	room     int // slots that instances had at most so far
	doc      string

	meter      *budget.Meter // pays for long searches; nil in builtin classes
	shapeBytes int64
	cached     bool // an inline cache may hold a shape of this class or of a subclass
	inFull     bool // see NameInFull
	ctor       any  // builtin classes: the *native.Func that makes an instance
	subclasses []*Class
	extra      Value // library classes may keep one value (enum members, dataclass fields)
}

const classSize = 320

// StaticClass returns a builtin class. Its attributes are defined with Define before anything runs.
func StaticClass(name string, layout Kind, flags ClassFlags, bases ...*Class) *Class {
	c := &Class{name: name, qualname: name, module: "builtins", layout: layout, flags: flags | ClassStatic, bases: bases}
	c.Init(KindClass, c)
	c.Header.flags |= flagImmortal
	c.dict = &Dict{}
	c.dict.Init(KindDict, c.dict)
	c.dict.flags |= flagImmortal
	c.extra = Unbound
	c.mro = []*Class{c}
	if len(bases) > 0 {
		c.flags |= bases[0].flags & (ClassException | ClassMeta)
		mro, problem, _ := linearize(staticMeter, c, bases)
		if problem != "" {
			panic("BUG: builtin class " + name + ": " + problem)
		}
		c.mro = mro
		c.base = bases[0].base
	}
	if layout != KindInstance && layout != KindException {
		c.base = c
	}
	c.root = newRootShape(c)
	staticClasses = append(staticClasses, c)
	return c
}

var staticClasses []*Class

// StaticClasses returns every builtin class, those of the library included that were made so far. The slice may not be changed.
func StaticClasses() []*Class { return staticClasses }

// Define sets an attribute of a builtin class while tables are being built.
func (c *Class) Define(name string, v Value) {
	if c.flags&ClassStatic == 0 {
		panic("BUG: Define on a class of a script")
	}
	if err := c.dict.SetStr(staticMeter, Intern(name), v); err != nil {
		panic("BUG: " + err.Error())
	}
}

// SetModule, SetDoc and SetConstructor complete a builtin class.
func (c *Class) SetModule(module string) *Class { c.module = module; return c }

// SetDoc sets the docstring.
func (c *Class) SetDoc(doc string) *Class { c.doc = doc; return c }

// SetConstructor says which native function makes an instance when the class is called.
func (c *Class) SetConstructor(f any) *Class { c.ctor = f; return c }

// Constructor returns what SetConstructor set on the class or, for a class without, on the first class of its MRO that has one. object's makes nothing
// that has a layout of its own: then it is nil.
func (c *Class) Constructor() any {
	for _, k := range c.mro {
		if k == ObjectClass && c.base == c {
			return nil
		}
		if k.ctor != nil {
			return k.ctor
		}
	}
	return nil
}

// staticMeter pays for tables built before anything runs.
var staticMeter = budget.NewMeter(budget.Limits{Steps: budget.Unlimited, Memory: budget.Unlimited, Output: budget.Unlimited}, nil)

// StaticMeter returns the meter that pays for tables built before anything runs. It never trips.
func StaticMeter() *budget.Meter { return staticMeter }

// NewClass returns a class of a script: its MRO is the C3 linearisation of its bases (Barrett et al., "A monotonic superclass
// linearization for Dylan", 1996). dict becomes its namespace.
func NewClass(m *budget.Meter, name string, meta *Class, bases []*Class, dict *Dict) (*Class, error) {
	if len(bases) == 0 {
		bases = []*Class{ObjectClass}
	}
	work := int64(classSize)
	for _, b := range bases {
		work += int64(len(b.mro)) * 16
	}
	if err := m.Steps(work / 16); err != nil {
		return nil, err
	}
	if err := m.Alloc(budget.SizeClassPointers(work)); err != nil {
		return nil, err
	}
	c := &Class{name: name, qualname: name, module: "__main__", meta: meta, dict: dict, layout: KindInstance, extra: Unbound, meter: m}
	if m == staticMeter {
		c.meter = nil
	}
	c.Init(KindClass, c)
	c.bases = append([]*Class(nil), bases...)
	for _, b := range bases {
		if b.flags&ClassFinal != 0 {
			return nil, TypeErrorf("type '%s' is not an acceptable base type", b.FullName())
		}
		c.flags |= b.flags &^ (ClassStatic | ClassFinal | ClassSolid)
		if b.layout == KindException {
			c.layout = KindException
		}
		if b.base != nil {
			if c.base != nil && c.base != b.base {
				return nil, TypeErrorf("multiple bases have instance lay-out conflict")
			}
			c.base = b.base
		}
		c.room = max(c.room, b.room)
	}
	if c.base != nil && c.layout == KindException || slotsConflict(bases) {
		return nil, TypeErrorf("multiple bases have instance lay-out conflict")
	}
	mro, problem, err := linearize(m, c, bases)
	if err != nil {
		return nil, err
	}
	if problem != "" {
		return nil, TypeErrorf("%s", problem)
	}
	c.mro = mro
	for name, flag := range classHooks {
		if _, ok := dict.GetString(name); ok {
			c.flags |= flag
		}
	}
	for _, b := range bases {
		if b.flags&ClassStatic == 0 {
			if err := m.Alloc(8); err != nil {
				return nil, err
			}
			b.subclasses = append(b.subclasses, c)
		}
	}
	return c, nil
}

// slotsConflict reports whether two bases got their slots from classes of which neither derives from the other.
func slotsConflict(bases []*Class) bool {
	var best *Class
	for _, b := range bases {
		solid := b.solid()
		switch {
		case solid == nil || best != nil && best.IsSubclass(solid):
		case best == nil || solid.IsSubclass(best):
			best = solid
		default:
			return true
		}
	}
	return false
}

// solid returns the nearest class of the MRO that has slots of its own, nil when there is none.
func (c *Class) solid() *Class {
	for _, k := range c.mro {
		if k.flags&ClassSolid != 0 {
			return k
		}
	}
	return nil
}

// classHooks are the methods whose presence changes how attributes and construction work.
var classHooks = map[string]ClassFlags{
	"__getattr__": ClassGetAttr, "__getattribute__": ClassGetAttribute, "__setattr__": ClassSetAttr, "__delattr__": ClassSetAttr, "__new__": ClassNew,
	"__getitem__": ClassGetItem, "__setitem__": ClassSetItem, "__contains__": ClassContains, "__iter__": ClassIter,
}

// linearize merges the MROs of the bases and the list of the bases; problem says why that cannot be done. That every step of the merge looks at every list is charged.
func linearize(m *budget.Meter, c *Class, bases []*Class) (mro []*Class, problem string, err error) {
	if len(bases) == 1 {
		return append([]*Class{c}, bases[0].mro...), "", nil
	}
	lists := make([][]*Class, 0, len(bases)+1)
	for i, b := range bases {
		if err := m.Steps(int64(i) / 16); err != nil {
			return nil, "", err
		}
		for _, other := range bases[:i] {
			if b == other {
				return nil, "duplicate base class " + b.name, nil
			}
		}
		lists = append(lists, b.mro)
	}
	lists = append(lists, bases)
	// tails counts in how many lists a class stands behind the head, so that each candidate is tested in constant time.
	tails := map[*Class]int{}
	for _, l := range lists {
		for _, k := range l[1:] {
			tails[k]++
		}
	}
	mro = []*Class{c}
	for {
		if err := m.Steps(int64(len(lists)) / 8); err != nil {
			return nil, "", err
		}
		var next *Class
		empty := true
		for _, l := range lists {
			if len(l) > 0 {
				empty = false
				if tails[l[0]] == 0 {
					next = l[0]
					break
				}
			}
		}
		if empty {
			return mro, "", nil
		}
		if next == nil {
			var names []string
			for _, l := range lists {
				if len(l) > 0 && !contains(names, l[0].name) {
					names = append(names, l[0].name)
				}
			}
			return nil, "Cannot create a consistent method resolution\norder (MRO) for bases " + strings.Join(names, ", "), nil
		}
		mro = append(mro, next)
		for i, l := range lists {
			if len(l) > 0 && l[0] == next {
				lists[i] = l[1:]
				if len(l) > 1 {
					tails[l[1]]--
				}
			}
		}
	}
}

func contains(names []string, name string) bool {
	for _, n := range names {
		if n == name {
			return true
		}
	}
	return false
}

// Class returns the class behind v, or nil. (ClassOf returns the class that v is an instance of.)
func (v Value) Class() (c *Class) {
	if v.ref != nil {
		c, _ = v.ref.self.(*Class)
	}
	return
}

// Value returns the class as a Value.
func (c *Class) Value() Value { return Value{ref: &c.Header} }

// Name returns __name__.
func (c *Class) Name() string { return c.name }

// QualName returns __qualname__.
func (c *Class) QualName() string { return c.qualname }

// SetName sets __name__; SetQualName sets __qualname__.
func (c *Class) SetName(name string) { c.name = name }

// SetQualName sets __qualname__.
func (c *Class) SetQualName(name string) { c.qualname = name }

// Module returns __module__.
func (c *Class) Module() string { return c.module }

// FullName returns the name as repr and tracebacks show it: with the module, unless that is builtins.
func (c *Class) FullName() string {
	if c.module == "builtins" || c.module == "" {
		return c.qualname
	}
	return c.module + "." + c.qualname
}

// Doc returns the docstring of a builtin class.
func (c *Class) Doc() string { return c.doc }

// Bases returns the direct bases; MRO the method resolution order; neither may be changed.
func (c *Class) Bases() []*Class { return c.bases }

// MRO returns the method resolution order, from the class itself to object.
func (c *Class) MRO() []*Class { return c.mro }

// Meta returns the class's class.
func (c *Class) Meta() *Class {
	if c.meta == nil {
		return TypeClass
	}
	return c.meta
}

// Dict returns the class's namespace; change it only through SetAttr.
func (c *Class) Dict() *Dict { return c.dict }

// Flags returns the class's flags.
func (c *Class) Flags() ClassFlags { return c.flags }

// AddFlags sets flags.
func (c *Class) AddFlags(f ClassFlags) { c.flags |= f }

// NameInFull lets messages name the class with its module, as they name builtin classes: for classes of the library that CPython has in C.
func (c *Class) NameInFull() { c.inFull = true }

// IsStatic reports whether the class is builtin and so immutable.
func (c *Class) IsStatic() bool { return c.flags&ClassStatic != 0 }

// Layout returns the kind of the class's instances.
func (c *Class) Layout() Kind { return c.layout }

// Base returns the builtin class whose value instances carry as payload, nil when they carry none.
func (c *Class) Base() *Class { return c.base }

// RootShape returns the shape of an instance without attributes.
func (c *Class) RootShape() *Shape {
	if c.root == nil {
		c.root = newRootShape(c)
	}
	return c.root
}

// Subclasses returns the classes of this execution that have c as a direct base.
func (c *Class) Subclasses() []*Class { return c.subclasses }

// Extra returns the value a library keeps on the class, Unbound when none.
func (c *Class) Extra() Value { return c.extra }

// SetExtra sets the value a library keeps on the class.
func (c *Class) SetExtra(v Value) { c.extra = v }

// IsSubclass reports whether other is in c's MRO.
func (c *Class) IsSubclass(other *Class) bool {
	if c == other {
		return true
	}
	c.paySearch(len(c.mro) / 16)
	for _, k := range c.mro {
		if k == other {
			return true
		}
	}
	return false
}

// Lookup finds name in the MRO.
func (c *Class) Lookup(name *Str) (Value, bool) {
	c.paySearch(len(c.mro) / 4)
	for _, k := range c.mro {
		if v, ok := k.dict.FindStr(k.meter, name); ok {
			return v, true
		}
	}
	return Unbound, false
}

// paySearch charges steps for searching the MRO, if that is long. A limit that it reaches is sticky: the machine notices after the instruction.
func (c *Class) paySearch(steps int) {
	if len(c.mro) > shortMRO && c.meter != nil {
		_ = c.meter.Steps(int64(steps))
	}
}

// payName charges for hashing and comparing a name that is longer than names are.
func (c *Class) payName(name *Str) {
	if c.meter != nil {
		_ = c.meter.Steps(int64(len(name.s) / nameBytesPerStep))
	}
}

const (
	// LongName is how many bytes of a name are looked at for nothing, nameBytesPerStep those of a longer one for a step.
	LongName         = 256
	nameBytesPerStep = 32
)

// shortMRO is the number of classes that are searched for nothing.
const shortMRO = 16

// LookupOwner is Lookup that also tells the class in whose namespace the name was found.
func (c *Class) LookupOwner(name *Str) (Value, *Class) {
	c.paySearch(len(c.mro) / 4)
	for _, k := range c.mro {
		if v, ok := k.dict.FindStr(k.meter, name); ok {
			return v, k
		}
	}
	return Unbound, nil
}

// MarkCached notes that an inline cache holds a shape of c, found by looking through c and its bases.
func (c *Class) MarkCached() {
	if c.cached || c.IsStatic() {
		return
	}
	for _, k := range c.mro {
		if !k.IsStatic() {
			k.cached = true
		}
	}
}

// SetAttr sets an attribute of a script's class. stale reports that inline caches may hold what was there: they keep methods
// and the absence of data descriptors, not plain values.
func (c *Class) SetAttr(m *budget.Meter, name *Str, v Value) (stale bool, err error) {
	old, had := c.dict.FindStr(m, name)
	if flag := classHooks[name.s]; flag != 0 {
		c.AddHook(flag)
	}
	stale = c.cached && (!had || isDescriptor(old) || isDescriptor(v))
	return stale, c.dict.SetStr(m, name, v)
}

// AddHook sets a flag on the class and all its subclasses.
func (c *Class) AddHook(flag ClassFlags) {
	work := []*Class{c}
	for len(work) > 0 {
		k := work[len(work)-1]
		work = work[:len(work)-1]
		if k.flags&flag == 0 {
			k.flags |= flag
			work = append(work, k.subclasses...)
		}
	}
}

// DelAttr removes an attribute of a script's class. ok reports whether there was one, stale what it does for SetAttr.
func (c *Class) DelAttr(m *budget.Meter, name *Str) (ok, stale bool) {
	return c.dict.DeleteStr(m, name), c.cached
}

// isDescriptor reports whether v may take part in attribute lookup by more than its value.
func isDescriptor(v Value) bool {
	switch v.Kind() {
	case KindFunction, KindBuiltin, KindProperty, KindStaticMethod, KindClassMethod, KindInstance, KindOpaque, KindMethod:
		return true
	}
	return false
}

// Trace implements Object.
func (c *Class) Trace(t *Tracer) {
	for _, b := range c.mro {
		t.Object(&b.Header)
	}
	for _, b := range c.subclasses {
		t.Object(&b.Header)
	}
	t.Object(&c.dict.Header)
	if c.meta != nil {
		t.Object(&c.meta.Header)
	}
	t.Value(c.extra)
}

// Size implements Object.
func (c *Class) Size() int64 {
	return budget.SizeClassPointers(classSize) + c.shapeBytes + int64(len(c.mro)+2*len(c.bases)+len(c.subclasses))*8
}

// ClearFlags takes flags off a class that is being made.
func (c *Class) ClearFlags(f ClassFlags) { c.flags &^= f }
