package object

// Kind is the layout of a value: which Go type stands behind it. Builtin types have a kind each; all instances of classes that
// scripts define share KindInstance (or KindException).
type Kind uint8

// The kinds. KindInt is the inline int; KindBigInt one that does not fit in 64 bits; both are Python's int.
const (
	KindInvalid Kind = iota
	KindInt
	KindBool
	KindFloat
	KindNone
	KindUnbound
	KindNotImplemented
	KindEllipsis
	KindLoopState
	KindBigInt
	KindComplex
	KindStr
	KindBytes
	KindByteArray
	KindMemoryView
	KindTuple
	KindList
	KindDict
	KindDictView // dict_keys, dict_values, dict_items
	KindSet
	KindFrozenSet
	KindRange
	KindSlice
	KindFunction
	KindBuiltin // a native function, bound or not
	KindMethod  // a bound method of a Python function or any callable
	KindClass
	KindInstance
	KindException
	KindModule
	KindCell
	KindCode
	KindGenerator
	KindCoroutine
	KindAsyncGenerator
	KindIterator   // builtin iterators that need no call to go on
	KindNativeIter // builtin iterators whose next the machine drives (map, zip, ...)
	KindProperty
	KindStaticMethod
	KindClassMethod
	KindSuper
	KindMappingProxy
	KindTraceback
	KindFrame
	KindNamespace // types.SimpleNamespace and structs from the host
	KindOpaque    // library objects that carry their own class
	KindGenericAlias
	KindUnion
	kindCount
)

// Flags of a Header.
const (
	flagImmortal uint8 = 1 << iota // shared between executions or static: never written, never counted by the walk
	flagExotic                     // dict, set: some key is neither an inline int nor a str
	flagPinned                     // dict: entries keep their index (module globals)
	flagFrozen                     // list, dict, set: shared constant, copied before it reaches a script
	flagActive                     // a container whose repr is being made: it prints as [...] inside itself
	flagRoomy                      // dict: the room for the first entries came with the dict, in one allocation
	flagViewed                     // bytearray: the walk came upon a view of it that is not released
)

// Object is a heap object: what a Header's self refers to.
type Object interface {
	// Trace shows every Value the object holds to the tracer. It must not recurse into them.
	Trace(*Tracer)
	// Size returns the bytes that the object itself takes, its backing arrays included, as they were charged.
	Size() int64
}

// Header is the first field of every heap object. self refers to the object itself, so that a type assertion on it
// is a checked downcast; it is set once, by Init, before the object is shown to anyone.
type Header struct {
	kind  Kind
	flags uint8
	mark  uint16 // epoch of the last walk that saw the object
	hash  uint32 // cached hash of a str, bytes, tuple or frozenset, 0 when not computed; of a bytearray the number of its views
	self  Object
}

// Init makes h the header of o.
func (h *Header) Init(kind Kind, o Object) { h.kind = kind; h.self = o }

// Kind returns the kind of the object.
func (h *Header) Kind() Kind { return h.kind }

// Hash returns the cached 32-bit hash, 0 when it has not been computed.
func (h *Header) Hash() uint32 { return h.hash }

// Immortal reports whether the object is shared between executions and so must not be written.
func (h *Header) Immortal() bool { return h.flags&flagImmortal != 0 }

// Value returns the value that refers to the object whose header h is.
func (h *Header) Value() Value { return Value{ref: h} }

// headerSize is the size of a Header in bytes.
const headerSize = 24

// valueSize is the size of a Value in bytes.
const valueSize = 16

// MakeImmortal marks an object as shared between executions: from now on it is never written and never counted.
func (h *Header) MakeImmortal() { h.flags |= flagImmortal }
