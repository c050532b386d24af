package object

// The classes of native functions and attributes as scripts see them. CPython has a class for each way in which its C structures declare
// them; here one Builtin, one Wrapper and one Getter serve all, and their class follows from where they stand.

var (
	// MethodDescrClass is the class of native methods as they stand on a class: str.join.
	MethodDescrClass = StaticClass("method_descriptor", KindBuiltin, ClassFinal, ObjectClass)
	// WrapperDescrClass is the class of special methods that an operator stands for: int.__add__.
	WrapperDescrClass = StaticClass("wrapper_descriptor", KindBuiltin, ClassFinal, ObjectClass)
	// MethodWrapperClass is the class of those when they are bound: (1).__add__.
	MethodWrapperClass = StaticClass("method-wrapper", KindBuiltin, ClassFinal, ObjectClass)
	// ClassMethodDescrClass is the class of native class methods as they stand on a class: vars(dict)['fromkeys'].
	ClassMethodDescrClass = StaticClass("classmethod_descriptor", KindClassMethod, ClassFinal, ObjectClass)
	// MemberDescrClass is the class of attributes that CPython keeps in a field of its structure, and of what __slots__ names.
	MemberDescrClass = StaticClass("member_descriptor", KindOpaque, ClassFinal, ObjectClass)
	// GetSetClass is the class of computed attributes of builtin classes.
	GetSetClass = StaticClass("getset_descriptor", KindOpaque, ClassFinal, ObjectClass)
)

// slotMethods are the special methods that are slots of CPython's types: what operators, calls and attribute access go through. The others are
// methods like any.
var slotMethods = nameTable(
	"__getattribute__ __getattr__ __setattr__ __delattr__ __repr__ __hash__ __call__ __str__ __lt__ __le__ __eq__ __ne__ __gt__ __ge__ __iter__ __next__",
	"__get__ __set__ __delete__ __init__ __del__ __await__ __aiter__ __anext__ __buffer__ __release_buffer__",
	"__add__ __radd__ __sub__ __rsub__ __mul__ __rmul__ __mod__ __rmod__ __divmod__ __rdivmod__ __pow__ __rpow__ __neg__ __pos__ __abs__ __bool__ __invert__",
	"__lshift__ __rlshift__ __rshift__ __rrshift__ __and__ __rand__ __xor__ __rxor__ __or__ __ror__ __int__ __float__ __index__",
	"__floordiv__ __rfloordiv__ __truediv__ __rtruediv__ __matmul__ __rmatmul__",
	"__iadd__ __isub__ __imul__ __imod__ __ipow__ __ilshift__ __irshift__ __iand__ __ixor__ __ior__ __ifloordiv__ __itruediv__ __imatmul__",
	"__len__ __getitem__ __setitem__ __delitem__ __contains__",
)

// plainMethods are those that CPython declares as methods besides, on the types that have most use for them.
var plainMethods = nameTable("list.__getitem__ dict.__getitem__ dict.__contains__ set.__contains__ frozenset.__contains__")

func nameTable(lines ...string) map[string]bool {
	table := map[string]bool{}
	for _, line := range lines {
		for line != "" {
			name, rest := line, ""
			for i := range line {
				if line[i] == ' ' {
					name, rest = line[:i], line[i+1:]
					break
				}
			}
			table[name], line = true, rest
		}
	}
	return table
}

// Owner returns the class that the function is a method of, nil for plain functions.
func (b *Builtin) Owner() *Class {
	if f, ok := b.impl.(interface{ Owner() *Class }); ok {
		return f.Owner()
	}
	return nil
}

// nativeImpl is Impl, nil for no function.
func (b *Builtin) nativeImpl() any {
	if b == nil {
		return nil
	}
	return b.impl
}

// IsSlotMethod reports whether the method of that name is a slot of CPython's type structure: its errors about arguments are worded otherwise.
func IsSlotMethod(owner *Class, name string) bool {
	return owner != nil && slotMethods[name] && !plainMethods[owner.name+"."+name]
}

// ClassOf implements Classed.
func (b *Builtin) ClassOf() *Class {
	owner := b.Owner()
	slot := IsSlotMethod(owner, b.name)
	switch {
	case owner == nil:
		return BuiltinClass
	case b.self.IsUnbound() && slot:
		return WrapperDescrClass
	case b.self.IsUnbound():
		return MethodDescrClass
	case slot:
		return MethodWrapperClass
	}
	return BuiltinClass
}

// ClassOf implements Classed.
func (w *Wrapper) ClassOf() *Class {
	switch {
	case w.kind == KindStaticMethod:
		return StaticMethodClass
	case w.flags&flagImmortal != 0:
		return ClassMethodDescrClass
	}
	return ClassMethodClass
}

// ClassOf implements Classed.
func (g *Getter) ClassOf() *Class {
	if g.member {
		return MemberDescrClass
	}
	return GetSetClass
}

// repr writes the function: what it is called and where it belongs.
func (b *Builtin) repr(where string) string {
	switch b.ClassOf() {
	case WrapperDescrClass:
		return "<slot wrapper '" + b.name + "' of '" + b.Owner().name + "' objects>"
	case MethodDescrClass:
		return "<method '" + b.name + "' of '" + b.Owner().name + "' objects>"
	case MethodWrapperClass:
		return "<method-wrapper '" + b.name + "' of " + TypeName(b.self) + " object at " + where + ">"
	}
	if b.self.IsUnbound() || b.self.Is(KindModule) {
		return "<built-in function " + b.name + ">"
	}
	return "<built-in method " + b.name + " of " + TypeName(b.self) + " object at " + where + ">"
}

// WriteRepr implements Printed: the name of the attribute and the class it stands on.
func (g *Getter) WriteRepr(_ Calls, b *Builder) error {
	kind := "attribute"
	if g.member {
		kind = "member"
	}
	return b.WriteString("<" + kind + " '" + g.name + "' of '" + g.class.name + "' objects>")
}
