package vm

import (
	"github.com/minipy/minipy/object"
)

// Names of special methods and attributes that the machine looks up.
var (
	strCall          = object.Intern("__call__")
	strBool          = object.Intern("__bool__")
	strLen           = object.Intern("__len__")
	strContains      = object.Intern("__contains__")
	strIter          = object.Intern("__iter__")
	strNext          = object.Intern("__next__")
	strGetItem       = object.Intern("__getitem__")
	strSetItem       = object.Intern("__setitem__")
	strDelItem       = object.Intern("__delitem__")
	strMissing       = object.Intern("__missing__")
	strClassGetItem  = object.Intern("__class_getitem__")
	strGet           = object.Intern("__get__")
	strSet           = object.Intern("__set__")
	strDelete        = object.Intern("__delete__")
	strGetAttr       = object.Intern("__getattr__")
	strGetAttribute  = object.Intern("__getattribute__")
	strSetAttr       = object.Intern("__setattr__")
	strDelAttr       = object.Intern("__delattr__")
	strInit          = object.Intern("__init__")
	strNew           = object.Intern("__new__")
	strHash          = object.Intern("__hash__")
	strEq            = object.Intern("__eq__")
	strRepr          = object.Intern("__repr__")
	strStr           = object.Intern("__str__")
	strFormat        = object.Intern("__format__")
	strExtend        = object.Intern("extend")
	strUpdate        = object.Intern("update")
	strFloat         = object.Intern("__float__")
	strBuffer        = object.Intern("__buffer__")
	strReleaseBuffer = object.Intern("__release_buffer__")
	strInt           = object.Intern("__int__")
	strIndex         = object.Intern("__index__")
	strName          = object.Intern("__name__")
	strQualName      = object.Intern("__qualname__")
	strModule        = object.Intern("__module__")
	strDoc           = object.Intern("__doc__")
	strLengthHint    = object.Intern("__length_hint__")
	strFile          = object.Intern("__file__")
	strPath          = object.Intern("__path__")
	strPackage       = object.Intern("__package__")
	strAll           = object.Intern("__all__")
	strBuiltins      = object.Intern("__builtins__")
	strClass         = object.Intern("__class__")
	strBases         = object.Intern("__bases__")
	strDict          = object.Intern("__dict__")
	strSlots         = object.Intern("__slots__")
	strAnnotations   = object.Intern("__annotations__")
	strSetName       = object.Intern("__set_name__")
	strInitSubclass  = object.Intern("__init_subclass__")
	strPrepare       = object.Intern("__prepare__")
	strMROEntries    = object.Intern("__mro_entries__")
	strOrigBases     = object.Intern("__orig_bases__")
	strClassCell     = object.Intern("__classcell__")
	strMetaclass     = object.Intern("metaclass")
	strMatchArgs     = object.Intern("__match_args__")
	strInstCheck     = object.Intern("__instancecheck__")
	strSubCheck      = object.Intern("__subclasscheck__")
	strAwait         = object.Intern("__await__")
	strAnext         = object.Intern("__anext__")
	strAiter         = object.Intern("__aiter__")
	strAenter        = object.Intern("__aenter__")
	strAexit         = object.Intern("__aexit__")
	strSend          = object.Intern("send")
	strThrow         = object.Intern("throw")
	strClose         = object.Intern("close")
	strKeys          = object.Intern("keys")
	strAbstract      = object.Intern("__abstractmethods__")
	strValue         = object.Intern("value")
)

// The names of the operators' methods.
var (
	methodNames    [object.OpMatMul + 1]*object.Str
	reflectedNames [object.OpMatMul + 1]*object.Str
	inplaceNames   [object.OpMatMul + 1]*object.Str
	compareNames   [object.Ge + 1]*object.Str
	unaryNames     = [...]*object.Str{
		object.OpNeg: object.Intern("__neg__"), object.OpPos: object.Intern("__pos__"), object.OpInvert: object.Intern("__invert__"),
	}
)

func init() {
	for op := object.OpAdd; op <= object.OpMatMul; op++ {
		methodNames[op] = object.Intern(op.Method())
		reflectedNames[op] = object.Intern(op.ReflectedMethod())
		inplaceNames[op] = object.Intern(op.InplaceMethod())
	}
	for op := object.Lt; op <= object.Ge; op++ {
		compareNames[op] = object.Intern(op.Method())
	}
}
