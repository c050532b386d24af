package object

// The builtin classes. Their methods are declared in package builtins; here is only what the object model itself refers to.
var (
	ObjectClass = StaticClass("object", KindInstance, 0)
	TypeClass   = StaticClass("type", KindClass, ClassMeta, ObjectClass)

	IntClass          = StaticClass("int", KindInt, 0, ObjectClass)
	BoolClass         = StaticClass("bool", KindBool, ClassFinal, IntClass)
	FloatClass        = StaticClass("float", KindFloat, 0, ObjectClass)
	ComplexClass      = StaticClass("complex", KindComplex, 0, ObjectClass)
	NoneClass         = StaticClass("NoneType", KindNone, ClassFinal, ObjectClass)
	NotImplClass      = StaticClass("NotImplementedType", KindNotImplemented, ClassFinal, ObjectClass)
	EllipsisClass     = StaticClass("ellipsis", KindEllipsis, ClassFinal, ObjectClass)
	StrClass          = StaticClass("str", KindStr, 0, ObjectClass)
	BytesClass        = StaticClass("bytes", KindBytes, 0, ObjectClass)
	ByteArrayClass    = StaticClass("bytearray", KindByteArray, 0, ObjectClass)
	MemoryViewClass   = StaticClass("memoryview", KindMemoryView, ClassFinal, ObjectClass)
	TupleClass        = StaticClass("tuple", KindTuple, 0, ObjectClass)
	ListClass         = StaticClass("list", KindList, 0, ObjectClass)
	DictClass         = StaticClass("dict", KindDict, 0, ObjectClass)
	DictKeysClass     = StaticClass("dict_keys", KindDictView, ClassFinal, ObjectClass)
	DictValuesClass   = StaticClass("dict_values", KindDictView, ClassFinal, ObjectClass)
	DictItemsClass    = StaticClass("dict_items", KindDictView, ClassFinal, ObjectClass)
	SetClass          = StaticClass("set", KindSet, 0, ObjectClass)
	FrozenSetClass    = StaticClass("frozenset", KindFrozenSet, 0, ObjectClass)
	RangeClass        = StaticClass("range", KindRange, ClassFinal, ObjectClass)
	SliceClass        = StaticClass("slice", KindSlice, ClassFinal, ObjectClass)
	FunctionClass     = StaticClass("function", KindFunction, ClassFinal, ObjectClass)
	BuiltinClass      = StaticClass("builtin_function_or_method", KindBuiltin, ClassFinal, ObjectClass)
	MethodClass       = StaticClass("method", KindMethod, ClassFinal, ObjectClass)
	ModuleClass       = StaticClass("module", KindModule, 0, ObjectClass)
	CellClass         = StaticClass("cell", KindCell, ClassFinal, ObjectClass)
	CodeClass         = StaticClass("code", KindCode, ClassFinal, ObjectClass)
	GeneratorClass    = StaticClass("generator", KindGenerator, ClassFinal, ObjectClass)
	CoroutineClass    = StaticClass("coroutine", KindCoroutine, ClassFinal, ObjectClass)
	AsyncGenClass     = StaticClass("async_generator", KindAsyncGenerator, ClassFinal, ObjectClass)
	PropertyClass     = StaticClass("property", KindProperty, 0, ObjectClass)
	StaticMethodClass = StaticClass("staticmethod", KindStaticMethod, 0, ObjectClass)
	ClassMethodClass  = StaticClass("classmethod", KindClassMethod, 0, ObjectClass)
	SuperClass        = StaticClass("super", KindSuper, 0, ObjectClass)
	MappingProxyClass = StaticClass("mappingproxy", KindMappingProxy, ClassFinal, ObjectClass)
	TracebackClass    = StaticClass("traceback", KindTraceback, ClassFinal, ObjectClass)
	FrameClass        = StaticClass("frame", KindFrame, ClassFinal, ObjectClass)
	NamespaceClass    = StaticClass("SimpleNamespace", KindNamespace, 0, ObjectClass).SetModule("types")
	GenericAliasClass = StaticClass("GenericAlias", KindGenericAlias, 0, ObjectClass).SetModule("types")
	UnionClass        = StaticClass("UnionType", KindUnion, ClassFinal, ObjectClass).SetModule("types")
)

// classByKind gives the class of every kind that has exactly one.
var classByKind = [kindCount]*Class{
	KindInt: IntClass, KindBigInt: IntClass, KindBool: BoolClass, KindFloat: FloatClass, KindComplex: ComplexClass,
	KindNone: NoneClass, KindNotImplemented: NotImplClass, KindEllipsis: EllipsisClass, KindStr: StrClass, KindBytes: BytesClass,
	KindByteArray: ByteArrayClass, KindMemoryView: MemoryViewClass, KindTuple: TupleClass, KindList: ListClass, KindDict: DictClass,
	KindSet: SetClass, KindFrozenSet: FrozenSetClass, KindRange: RangeClass, KindSlice: SliceClass, KindFunction: FunctionClass,
	KindBuiltin: BuiltinClass, KindMethod: MethodClass, KindModule: ModuleClass, KindCell: CellClass, KindCode: CodeClass,
	KindGenerator: GeneratorClass, KindCoroutine: CoroutineClass, KindAsyncGenerator: AsyncGenClass, KindProperty: PropertyClass,
	KindStaticMethod: StaticMethodClass, KindClassMethod: ClassMethodClass, KindSuper: SuperClass, KindMappingProxy: MappingProxyClass,
	KindTraceback: TracebackClass, KindFrame: FrameClass, KindNamespace: NamespaceClass, KindGenericAlias: GenericAliasClass, KindUnion: UnionClass,
}

// Classed is an object that carries its own class: library objects, iterators, views.
type Classed interface {
	Object
	ClassOf() *Class
}

// ClassOf returns the class that v is an instance of: type(v).
func ClassOf(v Value) *Class {
	if v.ref == nil {
		return IntClass
	}
	switch o := v.ref.self.(type) {
	case *Instance:
		return o.class
	case *Exception:
		return o.class
	case *Class:
		return o.Meta()
	case Classed:
		return o.ClassOf()
	}
	if c := classByKind[v.ref.kind]; c != nil {
		return c
	}
	return ObjectClass
}

// hostModule is the module of the classes that stand for types of the host.
const hostModule = "host"

// TypeName returns the name of v's class as error messages show it: that of a builtin class with its module, that of a script's or host's without.
func TypeName(v Value) string {
	return ClassOf(v).MessageName()
}

// MessageName is the name of the class in messages: with its module if it is builtin.
func (c *Class) MessageName() string {
	if c.inFull || c.flags&ClassStatic != 0 && c.module != hostModule {
		return c.FullName()
	}
	return c.name
}

// ArgumentName is TypeName, but for None: how messages about the type of an argument name what was given.
func ArgumentName(v Value) string {
	if v.IsNone() {
		return "None"
	}
	return TypeName(v)
}

// BuiltinPart returns v itself or, for an instance of a script's class that derives from a builtin type, the builtin value it carries. It
// lets every native method work on instances of subclasses.
func BuiltinPart(v Value) Value {
	if v.ref != nil {
		if o, ok := v.ref.self.(*Instance); ok && !o.payload.IsUnbound() {
			return o.payload
		}
	}
	return v
}

// BuiltinClasses returns every class of this package's tables, exceptions included, by the name under which builtins has it.
func BuiltinClasses() map[string]*Class {
	out := map[string]*Class{}
	for _, c := range []*Class{ObjectClass, TypeClass, IntClass, BoolClass, FloatClass, ComplexClass, StrClass, BytesClass, ByteArrayClass,
		MemoryViewClass, TupleClass, ListClass, DictClass, SetClass, FrozenSetClass, RangeClass, SliceClass, PropertyClass,
		StaticMethodClass, ClassMethodClass, SuperClass} {
		out[c.name] = c
	}
	for _, c := range exceptionClasses {
		out[c.name] = c
	}
	out["IOError"], out["EnvironmentError"] = OSError, OSError
	return out
}
