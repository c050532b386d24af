package parser

import "github.com/minipy/minipy/source"

// Node is anything in the tree that has a place in the source.
type Node interface {
	GetSpan() source.Span
}

// Stmt is a statement: one of the types of ast_stmt.go, always a pointer.
type Stmt interface {
	Node
	stmtNode()
}

// Expr is an expression: one of the types of ast_expr.go, always a pointer.
type Expr interface {
	Node
	exprNode()
}

// Pattern is what stands behind `case`: one of the types of ast_pattern.go, always a pointer.
type Pattern interface {
	Node
	patternNode()
}

// Module is a whole source text.
type Module struct {
	source.Span
	Body []Stmt
}

// Operator is an operator of BinOp and AugAssign.
type Operator uint8

// The operators of BinOp and AugAssign.
const (
	Add Operator = iota
	Sub
	Mult
	MatMult
	Div
	Mod
	Pow
	LShift
	RShift
	BitOr
	BitXor
	BitAnd
	FloorDiv
)

// String returns the operator as it is written in source.
func (o Operator) String() string {
	return [...]string{"+", "-", "*", "@", "/", "%", "**", "<<", ">>", "|", "^", "&", "//"}[o]
}

// BoolOperator is an operator of BoolOp.
type BoolOperator uint8

// The operators of BoolOp.
const (
	And BoolOperator = iota
	Or
)

// String returns the operator as it is written in source.
func (o BoolOperator) String() string { return [...]string{"and", "or"}[o] }

// UnaryOperator is an operator of UnaryOp.
type UnaryOperator uint8

// The operators of UnaryOp.
const (
	Invert UnaryOperator = iota
	Not
	UAdd
	USub
)

// String returns the operator as it is written in source.
func (o UnaryOperator) String() string { return [...]string{"~", "not", "+", "-"}[o] }

// CompareOperator is an operator of Compare.
type CompareOperator uint8

// The operators of Compare.
const (
	Eq CompareOperator = iota
	NotEq
	Lt
	LtE
	Gt
	GtE
	Is
	IsNot
	In
	NotIn
)

// String returns the operator as it is written in source.
func (o CompareOperator) String() string {
	return [...]string{"==", "!=", "<", "<=", ">", ">=", "is", "is not", "in", "not in"}[o]
}

// ConstantKind says what sort of literal a Constant is, and so which of its fields hold the value.
type ConstantKind uint8

// The kinds of Constant.
const (
	ConstNone ConstantKind = iota
	ConstTrue
	ConstFalse
	ConstEllipsis
	ConstInt   // Int, or Text when IsBig
	ConstFloat // Float
	ConstImag  // Float holds the imaginary part
	ConstStr   // Text: the decoded string in UTF-8
	ConstBytes // Text: the raw bytes
)

// String names the kind as Python names the type of its value.
func (k ConstantKind) String() string {
	return [...]string{"None", "True", "False", "ellipsis", "int", "float", "complex", "str", "bytes"}[k]
}

// Arguments are the parameters of a function, as in CPython's ast.arguments.
type Arguments struct {
	source.Span
	PosOnly    []Arg  // before the /
	Args       []Arg  // positional or keyword
	VarArg     *Arg   // *args, nil when there is none
	KwOnly     []Arg  // after the * or *args
	KwDefaults []Expr // one for each of KwOnly; nil where the parameter is required
	KwArg      *Arg   // **kwargs, nil when there is none
	Defaults   []Expr // of the last len(Defaults) of PosOnly followed by Args
}

// Arg is one parameter. Annotation may be nil; that of *args may be a Starred.
type Arg struct {
	source.Span
	Name       string
	Annotation Expr
}

// Keyword is a keyword argument of a call or of a class; Name is "" for **Value.
type Keyword struct {
	source.Span
	Name  string
	Value Expr
}

// Alias is `Name as AsName` in an import; AsName is "" when not given. Name may be dotted, and is "*" in `from m import *`.
type Alias struct {
	source.Span
	Name   string
	AsName string
}

// WithItem is `Context as Vars`; Vars may be nil.
type WithItem struct {
	source.Span
	Context Expr
	Vars    Expr
}

// Comprehension is one `for Target in Iter if ...` of a comprehension.
type Comprehension struct {
	source.Span
	Target Expr
	Iter   Expr
	Ifs    []Expr
	Async  bool
}

// ExceptHandler is one except clause. Type is nil for a bare except, Name is "" without `as`.
type ExceptHandler struct {
	source.Span
	Type Expr
	Name string
	Body []Stmt
}

// MatchCase is one case of a match statement; Guard may be nil.
type MatchCase struct {
	source.Span
	Pattern Pattern
	Guard   Expr
	Body    []Stmt
}

// TypeParamKind tells the three sorts of type parameter apart.
type TypeParamKind uint8

// The kinds of TypeParam.
const (
	TypeVar      TypeParamKind = iota // T or T: bound
	TypeVarTuple                      // *Ts
	ParamSpec                         // **P
)

// TypeParam is one type parameter of a def, class or type statement; Bound may be nil, and is for those not a TypeVar.
type TypeParam struct {
	source.Span
	Kind  TypeParamKind
	Name  string
	Bound Expr
}
