package bytecode

// Op is an opcode.
type Op uint8

// The opcodes, in the order of the table below (a test holds them together).
//
// Conventions: R[x] is a register, K[i] a constant. Jump offsets are relative to the next instruction. "hot" opcodes have a case in the machine's
// loop for the common types; everything else is done out of line.
const (
	Nop Op = iota

	// moves and loads
	Move
	LoadK
	LoadI
	LoadX
	StoreX
	LoadUnbound
	CheckBound
	LoadGlobal
	StoreGlobal
	DelGlobal
	LoadName
	StoreName
	DelName
	MakeCell
	LoadCell
	StoreCell
	DelCell
	LoadFree
	StoreFree
	DelFree
	LoadFreeName

	// arithmetic; C of the immediate and constant forms and Imm of the register forms: 1 for the in-place operator
	Add
	Sub
	Mul
	Div
	FloorDiv
	Mod
	Pow
	LShift
	RShift
	And
	Or
	Xor
	MatMul
	AddI
	SubI
	MulI
	FloorDivI
	ModI
	AndI
	LShiftI
	RShiftI
	AddK
	SubK
	MulK
	DivK
	KAdd
	KSub
	KMul
	KDiv
	Neg
	Pos
	Invert
	Not

	// comparisons as values
	Lt
	Le
	Gt
	Ge
	Eq
	Ne
	Is
	IsNot
	In
	NotIn

	// jumps
	Jump
	JumpTrue
	JumpFalse
	JumpNone
	JumpNotNone
	JumpLt
	JumpLe
	JumpGt
	JumpGe
	JumpEq
	JumpNe
	JumpLtI
	JumpLeI
	JumpGtI
	JumpGeI
	JumpEqI
	JumpNeI

	// loops
	ForPrep
	For
	GetIter

	// containers
	Index
	IndexI
	SetIndex
	SetIndexI
	DelIndex
	BuildTuple
	BuildList
	BuildSet
	BuildDict
	BuildSlice
	BuildString
	ListAppend
	SetAdd
	DictSet
	ListExtend
	SetUpdate
	DictUpdate
	DictMerge
	Spread
	SpreadDict
	ListToTuple
	Unpack
	UnpackEx
	Format
	Convert

	// attributes
	GetAttr
	SetAttr
	DelAttr
	LoadMethod
	LoadSpecial

	// calls
	Call
	CallMethod
	CallAttr
	CallKw
	CallMethodKw
	CallEx
	Return
	MakeFunction
	BuildClass
	LoadSuper

	// generators
	Yield
	YieldFrom
	GetAwaitable
	AsyncNext
	AsyncIter

	// exceptions
	Raise
	Reraise
	PushHandler
	PopHandler
	MatchExc
	MatchGroup
	RegroupExc
	WithExit

	// imports
	ImportName
	ImportFrom
	ImportStar

	// pattern matching
	MatchSequence
	MatchMapping
	MatchKeys
	MatchClass

	// misc
	AssertFail
	SetupAnnotations
	MakeTypeParam
	MakeTypeAlias
	PrintExpr

	// what functions, wide targets and async for need besides
	LoadClosure
	UnpackList
	EndAsyncFor

	// loops over range() without a range
	ForRange

	NumOps
)

// Operand says what an operand means.
type Operand uint8

// The kinds of operand.
const (
	No     Operand = iota
	Dst            // register written
	Src            // register read
	SrcDst         // register read and written
	Base           // first of a run of registers
	Count          // number of registers in a run
	Flag           // small number
	Const          // Imm: index into K
	Name           // Imm: index into K of a str
	Int            // Imm: the operand itself
	Small          // B and C: a signed 16-bit number
	Target         // Imm: jump offset
	Global         // Imm: index of a global in the unit's table
	Free           // Imm: index of a closure cell
	Extra          // Imm: index in the overflow area
	Site           // Imm: index of an attribute site
	Codes          // Imm: index into the code's inner codes
)

// Info is what is known of one opcode.
type Info struct {
	Op         Op
	Name       string
	A, B, C, I Operand
	Cost       int64  // steps charged for the instruction itself; native work is charged on top
	Doc        string // pseudo-code
}

// Table has one row per opcode.
var Table = [NumOps]Info{
	{Nop, "NOP", No, No, No, No, 1, "nothing"},

	{Move, "MOVE", Dst, Src, No, No, 1, "R[A] = R[B]"},
	{LoadK, "LOADK", Dst, No, No, Const, 1, "R[A] = K[I]"},
	{LoadI, "LOADI", Dst, No, No, Int, 1, "R[A] = int(I)"},
	{LoadX, "LOADX", Dst, No, No, Extra, 1, "R[A] = X[I]"},
	{StoreX, "STOREX", Src, No, No, Extra, 1, "X[I] = R[A]"},
	{LoadUnbound, "LOADUNBOUND", Base, Count, No, No, 1, "R[A..A+B) = unbound"},
	{CheckBound, "CHECKBOUND", Src, No, No, Name, 1, "if R[A] is unbound: raise UnboundLocalError(K[I])"},
	{LoadGlobal, "LOADGLOBAL", Dst, No, No, Global, 1, "R[A] = global I, or the builtin of that name"},
	{StoreGlobal, "STOREGLOBAL", Src, No, No, Global, 1, "global I = R[A]"},
	{DelGlobal, "DELGLOBAL", No, No, No, Global, 1, "del global I"},
	{LoadName, "LOADNAME", Dst, Flag, No, Name, 1, "R[A] = K[I] looked up in the frame's namespace, then globals, then builtins (B: 1 skips the namespace)"},
	{StoreName, "STORENAME", Src, Flag, No, Name, 1, "namespace[K[I]] = R[A] (B: 1 means the globals)"},
	{DelName, "DELNAME", No, Flag, No, Name, 1, "del namespace[K[I]] (B: 1 means the globals)"},
	{MakeCell, "MAKECELL", SrcDst, Flag, No, No, 1, "R[A] = cell(R[A]), empty when B is 1"},
	{LoadCell, "LOADCELL", Dst, Src, No, Name, 1, "R[A] = R[B].contents; unbound raises for K[I]"},
	{StoreCell, "STORECELL", Src, Src, No, No, 1, "R[B].contents = R[A]"},
	{DelCell, "DELCELL", No, Src, No, Name, 1, "empty the cell R[B]; unbound raises for K[I]"},
	{LoadFree, "LOADFREE", Dst, No, No, Free, 1, "R[A] = closure[I].contents; unbound raises NameError"},
	{StoreFree, "STOREFREE", Src, No, No, Free, 1, "closure[I].contents = R[A]"},
	{DelFree, "DELFREE", No, No, No, Free, 1, "empty closure[I]"},
	{LoadFreeName, "LOADFREENAME", Dst, No, No, Free, 1, "R[A] = namespace[name of closure[I]] if there, else closure[I].contents (class bodies)"},

	{Add, "ADD", Dst, Src, Src, Int, 1, "R[A] = R[B] + R[C]"},
	{Sub, "SUB", Dst, Src, Src, Int, 1, "R[A] = R[B] - R[C]"},
	{Mul, "MUL", Dst, Src, Src, Int, 1, "R[A] = R[B] * R[C]"},
	{Div, "DIV", Dst, Src, Src, Int, 1, "R[A] = R[B] / R[C]"},
	{FloorDiv, "FLOORDIV", Dst, Src, Src, Int, 1, "R[A] = R[B] // R[C]"},
	{Mod, "MOD", Dst, Src, Src, Int, 1, "R[A] = R[B] % R[C]"},
	{Pow, "POW", Dst, Src, Src, Int, 1, "R[A] = R[B] ** R[C]"},
	{LShift, "LSHIFT", Dst, Src, Src, Int, 1, "R[A] = R[B] << R[C]"},
	{RShift, "RSHIFT", Dst, Src, Src, Int, 1, "R[A] = R[B] >> R[C]"},
	{And, "AND", Dst, Src, Src, Int, 1, "R[A] = R[B] & R[C]"},
	{Or, "OR", Dst, Src, Src, Int, 1, "R[A] = R[B] | R[C]"},
	{Xor, "XOR", Dst, Src, Src, Int, 1, "R[A] = R[B] ^ R[C]"},
	{MatMul, "MATMUL", Dst, Src, Src, Int, 1, "R[A] = R[B] @ R[C]"},
	{AddI, "ADDI", Dst, Src, Flag, Int, 1, "R[A] = R[B] + I"},
	{SubI, "SUBI", Dst, Src, Flag, Int, 1, "R[A] = R[B] - I"},
	{MulI, "MULI", Dst, Src, Flag, Int, 1, "R[A] = R[B] * I"},
	{FloorDivI, "FLOORDIVI", Dst, Src, Flag, Int, 1, "R[A] = R[B] // I, I > 0"},
	{ModI, "MODI", Dst, Src, Flag, Int, 1, "R[A] = R[B] % I, I > 0"},
	{AndI, "ANDI", Dst, Src, Flag, Int, 1, "R[A] = R[B] & I"},
	{LShiftI, "LSHIFTI", Dst, Src, Flag, Int, 1, "R[A] = R[B] << I, 0 <= I < 63"},
	{RShiftI, "RSHIFTI", Dst, Src, Flag, Int, 1, "R[A] = R[B] >> I, 0 <= I < 63"},
	{AddK, "ADDK", Dst, Src, Flag, Const, 1, "R[A] = R[B] + K[I]"},
	{SubK, "SUBK", Dst, Src, Flag, Const, 1, "R[A] = R[B] - K[I]"},
	{MulK, "MULK", Dst, Src, Flag, Const, 1, "R[A] = R[B] * K[I]"},
	{DivK, "DIVK", Dst, Src, Flag, Const, 1, "R[A] = R[B] / K[I]"},
	{KAdd, "KADD", Dst, Src, No, Const, 1, "R[A] = K[I] + R[B]"},
	{KSub, "KSUB", Dst, Src, No, Const, 1, "R[A] = K[I] - R[B]"},
	{KMul, "KMUL", Dst, Src, No, Const, 1, "R[A] = K[I] * R[B]"},
	{KDiv, "KDIV", Dst, Src, No, Const, 1, "R[A] = K[I] / R[B]"},
	{Neg, "NEG", Dst, Src, No, No, 1, "R[A] = -R[B]"},
	{Pos, "POS", Dst, Src, No, No, 1, "R[A] = +R[B]"},
	{Invert, "INVERT", Dst, Src, No, No, 1, "R[A] = ~R[B]"},
	{Not, "NOT", Dst, Src, No, No, 1, "R[A] = not R[B]"},

	{Lt, "LT", Dst, Src, Src, No, 1, "R[A] = R[B] < R[C]"},
	{Le, "LE", Dst, Src, Src, No, 1, "R[A] = R[B] <= R[C]"},
	{Gt, "GT", Dst, Src, Src, No, 1, "R[A] = R[B] > R[C]"},
	{Ge, "GE", Dst, Src, Src, No, 1, "R[A] = R[B] >= R[C]"},
	{Eq, "EQ", Dst, Src, Src, No, 1, "R[A] = R[B] == R[C]"},
	{Ne, "NE", Dst, Src, Src, No, 1, "R[A] = R[B] != R[C]"},
	{Is, "IS", Dst, Src, Src, No, 1, "R[A] = R[B] is R[C]"},
	{IsNot, "ISNOT", Dst, Src, Src, No, 1, "R[A] = R[B] is not R[C]"},
	{In, "IN", Dst, Src, Src, No, 1, "R[A] = R[B] in R[C]"},
	{NotIn, "NOTIN", Dst, Src, Src, No, 1, "R[A] = R[B] not in R[C]"},

	{Jump, "JUMP", No, No, No, Target, 1, "pc += I"},
	{JumpTrue, "JUMPTRUE", Src, No, No, Target, 1, "if R[A]: pc += I"},
	{JumpFalse, "JUMPFALSE", Src, No, No, Target, 1, "if not R[A]: pc += I"},
	{JumpNone, "JUMPNONE", Src, No, No, Target, 1, "if R[A] is None: pc += I"},
	{JumpNotNone, "JUMPNOTNONE", Src, No, No, Target, 1, "if R[A] is not None: pc += I"},
	{JumpLt, "JUMPLT", Src, Src, Flag, Target, 1, "if bool(R[A] < R[B]) == C: pc += I"},
	{JumpLe, "JUMPLE", Src, Src, Flag, Target, 1, "if bool(R[A] <= R[B]) == C: pc += I"},
	{JumpGt, "JUMPGT", Src, Src, Flag, Target, 1, "if bool(R[A] > R[B]) == C: pc += I"},
	{JumpGe, "JUMPGE", Src, Src, Flag, Target, 1, "if bool(R[A] >= R[B]) == C: pc += I"},
	{JumpEq, "JUMPEQ", Src, Src, Flag, Target, 1, "if bool(R[A] == R[B]) == C: pc += I"},
	{JumpNe, "JUMPNE", Src, Src, Flag, Target, 1, "if bool(R[A] != R[B]) == C: pc += I"},
	{JumpLtI, "JUMPLTI", Src, Small, No, Target, 1, "if bool(R[A] < BC) == (I & 1): pc += I >> 1"},
	{JumpLeI, "JUMPLEI", Src, Small, No, Target, 1, "if bool(R[A] <= BC) == (I & 1): pc += I >> 1"},
	{JumpGtI, "JUMPGTI", Src, Small, No, Target, 1, "if bool(R[A] > BC) == (I & 1): pc += I >> 1"},
	{JumpGeI, "JUMPGEI", Src, Small, No, Target, 1, "if bool(R[A] >= BC) == (I & 1): pc += I >> 1"},
	{JumpEqI, "JUMPEQI", Src, Small, No, Target, 1, "if bool(R[A] == BC) == (I & 1): pc += I >> 1"},
	{JumpNeI, "JUMPNEI", Src, Small, No, Target, 1, "if bool(R[A] != BC) == (I & 1): pc += I >> 1"},

	{ForPrep, "FORPREP", Base, Src, No, Target, 1, "R[A..A+2] = loop state over iter(R[B]); pc += I (to the FOR)"},
	{For, "FOR", Base, Dst, No, Target, 1, "R[B] = next item of loop state R[A..A+2] and pc += I (to the body); when exhausted fall through"},
	{GetIter, "GETITER", Dst, Src, No, Int, 1, "R[A] = iter(R[B]); I is 1: a sequence whose loop needs no iterator may stay as it is"},

	{Index, "INDEX", Dst, Src, Src, No, 1, "R[A] = R[B][R[C]]"},
	{IndexI, "INDEXI", Dst, Src, No, Int, 1, "R[A] = R[B][I]"},
	{SetIndex, "SETINDEX", Src, Src, Src, No, 1, "R[A][R[B]] = R[C]"},
	{SetIndexI, "SETINDEXI", Src, No, Src, Int, 1, "R[A][I] = R[C]"},
	{DelIndex, "DELINDEX", Src, Src, No, No, 1, "del R[A][R[B]]"},
	{BuildTuple, "BUILDTUPLE", Dst, Base, Count, No, 1, "R[A] = tuple of R[B..B+C)"},
	{BuildList, "BUILDLIST", Dst, Base, Count, Int, 1, "R[A] = list of R[B..B+C), with room for I"},
	{BuildSet, "BUILDSET", Dst, Base, Count, No, 1, "R[A] = set of R[B..B+C)"},
	{BuildDict, "BUILDDICT", Dst, Base, Count, Int, 1, "R[A] = dict of C pairs key, value from R[B], with room for I"},
	{BuildSlice, "BUILDSLICE", Dst, Base, No, Int, 1, "R[A] = slice(R[B], R[B+1], R[B+2]); I is 1: only for the INDEX behind it, with which it may run as one"},
	{BuildString, "BUILDSTRING", Dst, Base, Count, No, 1, "R[A] = ''.join of the strs R[B..B+C), in which FORMAT may have left ints"},
	{ListAppend, "LISTAPPEND", Src, Src, No, No, 1, "R[A].append(R[B]), R[A] a list"},
	{SetAdd, "SETADD", Src, Src, No, No, 1, "R[A].add(R[B]), R[A] a set"},
	{DictSet, "DICTSET", Src, Src, Src, No, 1, "R[A][R[B]] = R[C], R[A] a dict"},
	{ListExtend, "LISTEXTEND", Src, Src, No, No, 1, "R[A].extend(R[B]), R[A] a list; error 'Value after * must be an iterable, not T'"},
	{SetUpdate, "SETUPDATE", Src, Src, No, No, 1, "R[A].update(R[B]), R[A] a set"},
	{DictUpdate, "DICTUPDATE", Src, Src, No, No, 1, "R[A].update(R[B]), R[A] a dict, R[B] a mapping ({**R[B]})"},
	{DictMerge, "DICTMERGE", Src, Src, Src, No, 1, "as DICTUPDATE for the ** arguments of a call of R[C]: keys must be strs, and new"},
	{Spread, "SPREAD", Dst, Src, No, No, 1, "R[A] = R[B] if that is a list or tuple, else a list of its items: the * argument of a call of R[A-1] that has no other positional ones; errors as LISTEXTEND"},
	{SpreadDict, "SPREADDICT", Dst, Src, Src, No, 1, "R[A] = R[B] if that is a dict, else a dict of its items: the ** argument of a call of R[C] that has no other keywords; errors as DICTMERGE"},
	{ListToTuple, "LISTTOTUPLE", Dst, Src, No, No, 1, "R[A] = tuple(R[B]), R[B] a list"},
	{Unpack, "UNPACK", Base, Src, Count, Int, 1, "R[A..A+C) = the items of R[B], exactly C; writes nothing when it fails; I is 1: R[B] is not read again, so that a FOR may run as one with it"},
	{UnpackEx, "UNPACKEX", Base, Src, Count, Int, 1, "R[A..A+C) = first C items of R[B], R[A+C] = list of the middle, R[A+C+1..) = last I"},
	{Format, "FORMAT", Dst, Src, Src, Flag, 1, "R[A] = format(convert(R[B]), R[C]) as str; I: conversion 0, 's', 'r' or 'a'; I + 256: no spec (C unused); I + 512: for BUILDSTRING only, an int may stay one"},
	{Convert, "CONVERT", Dst, Src, No, Flag, 1, "R[A] = str, repr or ascii of R[B] by I: 's', 'r', 'a'"},

	{GetAttr, "GETATTR", Dst, Src, No, Site, 1, "R[A] = R[B].name of site I"},
	{SetAttr, "SETATTR", Src, Src, No, Site, 1, "R[A].name = R[B]"},
	{DelAttr, "DELATTR", Src, No, No, Site, 1, "del R[A].name"},
	{LoadMethod, "LOADMETHOD", Base, Src, No, Site, 1, "R[A], R[A+1] = function, R[B] when R[B].name is a method, else R[B].name, unbound"},
	{LoadSpecial, "LOADSPECIAL", Base, Src, No, Name, 1, "as LOADMETHOD for the special method K[I] looked up on the type (with statements)"},

	{Call, "CALL", Base, Count, No, No, 1, "R[A] = R[A](R[A+1..A+1+B))"},
	{CallMethod, "CALLMETHOD", Base, Count, No, No, 1, "R[A] = R[A](R[A+1], R[A+2..A+2+B)), without R[A+1] when that is unbound"},
	{CallAttr, "CALLATTR", Base, Count, No, Site, 1, "R[A] = R[A+1].name(R[A+2..A+2+B)): LOADMETHOD and CALLMETHOD in one, when arguments cannot have effects"},
	{CallKw, "CALLKW", Base, Count, No, Const, 1, "as CALL with B arguments in all, the last len(K[I]) of them by the keywords K[I] (a tuple)"},
	{CallMethodKw, "CALLMETHODKW", Base, Count, No, Const, 1, "as CALLMETHOD with keywords K[I]"},
	{CallEx, "CALLEX", Base, Flag, No, No, 1, "R[A] = R[A](*R[A+1], **R[A+2]): R[A+1] a list or tuple, R[A+2] a dict if B is 1"},
	{Return, "RETURN", Src, No, No, No, 1, "return R[A]"},
	{MakeFunction, "MAKEFUNCTION", Dst, Base, Flag, Codes, 1, "R[A] = function of code I; from R[B] on, by the bits of C: 1 tuple of defaults, 2 dict of keyword-only defaults, 4 dict of annotations, 8 tuple of type parameters, 16 the closure's cells (one register each, last), 32 the closure's cells in one list (instead of 16)"},
	{BuildClass, "BUILDCLASS", Base, Count, No, Const, 1, "R[A] = class: R[A] function of the body, R[A+1] name, then B bases; K[I], a tuple of keywords, or none for -1, names the last ones; bases may also be one list (C is 1) and a dict"},
	{LoadSuper, "LOADSUPER", Dst, Src, Src, No, 1, "R[A] = super(R[B], R[C]) for a zero-argument super() that is really the builtin (R[A] holds what the name super means)"},

	{Yield, "YIELD", Dst, Src, No, No, 1, "yield R[B]; R[A] = what is sent"},
	{YieldFrom, "YIELDFROM", Base, No, No, No, 1, "delegate to the iterator R[A], sending R[A+1] (None at first); yields what it yields and runs again with R[A+1] = what is sent; at its end R[A] = its return value"},
	{GetAwaitable, "GETAWAITABLE", Dst, Src, No, No, 1, "R[A] = the iterator behind the awaitable R[B]"},
	{AsyncNext, "ASYNCNEXT", Dst, Src, No, No, 1, "R[A] = R[B].__anext__()"},
	{AsyncIter, "ASYNCITER", Dst, Src, No, No, 1, "R[A] = R[B].__aiter__()"},

	{Raise, "RAISE", Src, Src, Flag, No, 1, "raise R[A] from R[B]; C: 0 bare raise, 1 raise R[A], 2 with from"},
	{Reraise, "RERAISE", Src, No, No, No, 1, "raise R[A] again, leaving its traceback and context alone"},
	{PushHandler, "PUSHHANDLER", Src, Dst, No, No, 1, "R[B] = the exception being handled; then R[A] is the exception being handled"},
	{PopHandler, "POPHANDLER", Src, No, No, No, 1, "R[A], saved by PUSHHANDLER, is the exception being handled again"},
	{MatchExc, "MATCHEXC", Src, Src, No, Target, 1, "unless R[A] is an instance of R[B] (class or tuple of classes): pc += I"},
	{MatchGroup, "MATCHGROUP", SrcDst, Dst, Src, No, 1, "R[B] = part of the exception (group) R[A] that matches R[C], or None; R[A] = the rest, or None"},
	{RegroupExc, "REGROUPEXC", Dst, Src, Src, No, 1, "R[A] = what except* has to raise after its handlers: R[B] the original, R[C] list of raised and unhandled; None when nothing"},
	{WithExit, "WITHEXIT", Base, Flag, No, No, 1, "R[A] = R[A](R[A+1], type, value, traceback) of the exception R[A+2] (B 1), or with three None (B 0); R[A+1] may be unbound as in CALLMETHOD"},

	{ImportName, "IMPORTNAME", Dst, Src, Count, Name, 1, "R[A] = import of K[I]; R[B] the names wanted (tuple) or None; C the level"},
	{ImportFrom, "IMPORTFROM", Dst, Src, No, Name, 1, "R[A] = R[B].K[I], or the submodule of that name"},
	{ImportStar, "IMPORTSTAR", Src, No, No, No, 1, "every public name of module R[A] into the namespace"},

	{MatchSequence, "MATCHSEQUENCE", Dst, Src, Flag, Int, 1, "R[A] = R[B] is a sequence of I items (C is 1: at least I)"},
	{MatchMapping, "MATCHMAPPING", Dst, Src, No, Int, 1, "R[A] = R[B] is a mapping of at least I keys"},
	{MatchKeys, "MATCHKEYS", Dst, Src, Src, No, 1, "R[A] = tuple of the values of R[B] under the keys R[C] (a tuple), or None"},
	{MatchClass, "MATCHCLASS", SrcDst, Src, Count, Const, 1, "R[A] = tuple of the attributes of R[B] that class R[A] gives for C positional patterns and the names K[I], or None"},

	{AssertFail, "ASSERTFAIL", Src, Flag, No, No, 1, "raise AssertionError(R[A]), without argument when B is 0"},
	{SetupAnnotations, "SETUPANNOTATIONS", Dst, No, No, No, 1, "R[A] = the namespace's __annotations__, made when absent"},
	{MakeTypeParam, "MAKETYPEPARAM", Dst, Src, Flag, Name, 1, "R[A] = type parameter K[I]; R[B] is None, or a function that computes; C: 0 TypeVar with a bound, 1 ParamSpec, 2 TypeVarTuple, 3 TypeVar with constraints"},
	{MakeTypeAlias, "MAKETYPEALIAS", Dst, Src, Src, Name, 1, "R[A] = type alias K[I] with type parameters R[B] (tuple or None) and value function R[C]"},
	{PrintExpr, "PRINTEXPR", Src, No, No, No, 1, "show R[A] as the interactive prompt does"},

	{LoadClosure, "LOADCLOSURE", Dst, No, No, Free, 1, "R[A] = closure[I], the cell itself (to hand it on to an inner function)"},
	{UnpackList, "UNPACKLIST", Dst, Src, Flag, Int, 1, "R[A] = new list of the items of R[B], which must be exactly I (C is 1: at least I); errors as those of UNPACK and UNPACKEX"},
	{EndAsyncFor, "ENDASYNCFOR", Src, No, No, No, 1, "raise R[A] again as RERAISE does, unless it is a StopAsyncIteration: that ends an async for"},

	{ForRange, "FORRANGE", Base, Count, No, Target, 1, "if R[A] is the builtin range and its B arguments R[A+1..A+1+B) are small ints: R[A..A+2] = loop state over that range, pc += I (to the FOR); else nothing (CALL and FORPREP follow)"},
}

// String returns the mnemonic.
func (op Op) String() string {
	if op < NumOps {
		return Table[op].Name
	}
	return "ILLEGAL"
}

// Costs is the steps of each opcode.
var Costs = func() (costs [NumOps]int64) {
	for i, row := range Table {
		costs[i] = row.Cost
	}
	return costs
}()
