package parser

import "github.com/minipy/minipy/source"

// The expressions.
type (
	// BoolOp is `a and b and c` or `a or b or c`; Values holds at least two.
	BoolOp struct {
		source.Span
		Op     BoolOperator
		Values []Expr
	}

	// NamedExpr is `Target := Value`.
	NamedExpr struct {
		source.Span
		Target *Name
		Value  Expr
	}

	// BinOp is `Left Op Right`.
	BinOp struct {
		source.Span
		Op    Operator
		Left  Expr
		Right Expr
	}

	// UnaryOp is `Op Operand`.
	UnaryOp struct {
		source.Span
		Op      UnaryOperator
		Operand Expr
	}

	// Lambda is `lambda Params: Body`. Params is never nil.
	Lambda struct {
		source.Span
		Params *Arguments
		Body   Expr
	}

	// IfExp is `Body if Test else Else`.
	IfExp struct {
		source.Span
		Test Expr
		Body Expr
		Else Expr
	}

	// Dict is a dict display; where Keys[i] is nil, Values[i] stood behind `**`.
	Dict struct {
		source.Span
		Keys   []Expr
		Values []Expr
	}

	// Set is a set display; Elts holds at least one and may hold Starred.
	Set struct {
		source.Span
		Elts []Expr
	}

	// ListComp is `[Elt for ...]`; Generators is never empty.
	ListComp struct {
		source.Span
		Elt        Expr
		Generators []Comprehension
	}

	// SetComp is `{Elt for ...}`.
	SetComp struct {
		source.Span
		Elt        Expr
		Generators []Comprehension
	}

	// DictComp is `{Key: Value for ...}`.
	DictComp struct {
		source.Span
		Key        Expr
		Value      Expr
		Generators []Comprehension
	}

	// GeneratorExp is `(Elt for ...)`; its span takes in the parentheses, also where they are those of a call.
	GeneratorExp struct {
		source.Span
		Elt        Expr
		Generators []Comprehension
	}

	// Await is `await Value`.
	Await struct {
		source.Span
		Value Expr
	}

	// Yield is `yield Value`; Value may be nil.
	Yield struct {
		source.Span
		Value Expr
	}

	// YieldFrom is `yield from Value`.
	YieldFrom struct {
		source.Span
		Value Expr
	}

	// Compare is `Left Ops[0] Comparators[0] Ops[1] Comparators[1]...`.
	Compare struct {
		source.Span
		Left        Expr
		Ops         []CompareOperator
		Comparators []Expr
	}

	// Call is `Func(Args, Keywords)`. Args may hold Starred.
	Call struct {
		source.Span
		Func     Expr
		Args     []Expr
		Keywords []Keyword
	}

	// FormattedValue is `{Value!Conversion:FormatSpec}` in an f-string. Conversion is 's', 'r', 'a' or 0; FormatSpec is nil or a JoinedStr.
	FormattedValue struct {
		source.Span
		Value      Expr
		Conversion rune
		FormatSpec Expr
	}

	// JoinedStr is an f-string, with whatever strings it is concatenated with: Values are Constants (ConstStr, never two in a row, never empty)
	// and FormattedValues.
	JoinedStr struct {
		source.Span
		Values []Expr
	}

	// Constant is a literal: Kind says which field has its value. An int that fits is in Int; else IsBig is set and Text has its digits, without
	// underscores and with a lower-case base prefix (0x, 0o, 0b) if it is not decimal.
	Constant struct {
		source.Span
		Kind  ConstantKind
		IsBig bool
		Int   int64
		Float float64
		Text  string
	}

	// Attribute is `Value.Attr`.
	Attribute struct {
		source.Span
		Value    Expr
		Attr     string
		AttrSpan source.Span
	}

	// Subscript is `Value[Slice]`; Slice is any expression, a Slice, or a Tuple that may hold Slice and Starred.
	Subscript struct {
		source.Span
		Value Expr
		Slice Expr
	}

	// Starred is `*Value`. It stands only where the grammar admits it, but may be the whole of a statement's expression ("can't use starred
	// expression here" is the compiler's to find).
	Starred struct {
		source.Span
		Value Expr
	}

	// Name is a variable; ID is NFKC-normalised.
	Name struct {
		source.Span
		ID string
	}

	// List is a list display.
	List struct {
		source.Span
		Elts []Expr
	}

	// Tuple is a tuple; Parenthesized when written in parentheses, which its span then takes in.
	Tuple struct {
		source.Span
		Elts          []Expr
		Parenthesized bool
	}

	// Slice is `Lower:Upper:Step`, each of which may be nil.
	Slice struct {
		source.Span
		Lower Expr
		Upper Expr
		Step  Expr
	}
)

func (*BoolOp) exprNode()         {}
func (*NamedExpr) exprNode()      {}
func (*BinOp) exprNode()          {}
func (*UnaryOp) exprNode()        {}
func (*Lambda) exprNode()         {}
func (*IfExp) exprNode()          {}
func (*Dict) exprNode()           {}
func (*Set) exprNode()            {}
func (*ListComp) exprNode()       {}
func (*SetComp) exprNode()        {}
func (*DictComp) exprNode()       {}
func (*GeneratorExp) exprNode()   {}
func (*Await) exprNode()          {}
func (*Yield) exprNode()          {}
func (*YieldFrom) exprNode()      {}
func (*Compare) exprNode()        {}
func (*Call) exprNode()           {}
func (*FormattedValue) exprNode() {}
func (*JoinedStr) exprNode()      {}
func (*Constant) exprNode()       {}
func (*Attribute) exprNode()      {}
func (*Subscript) exprNode()      {}
func (*Starred) exprNode()        {}
func (*Name) exprNode()           {}
func (*List) exprNode()           {}
func (*Tuple) exprNode()          {}
func (*Slice) exprNode()          {}
