package parser

import "github.com/minipy/minipy/source"

// The statements. A Body is never empty; an Else or Finally is nil when it is not there.
type (
	// FunctionDef is a def or, when Async, an async def. Span starts at `def` or `async`, not at the decorators. Params is never nil.
	FunctionDef struct {
		source.Span
		Name       string
		NameSpan   source.Span
		TypeParams []TypeParam
		Params     *Arguments
		Body       []Stmt
		Decorators []Expr
		Returns    Expr
		Async      bool
	}

	// ClassDef is a class. Span starts at `class`. Bases may hold Starred, Keywords may hold `**` ones.
	ClassDef struct {
		source.Span
		Name       string
		NameSpan   source.Span
		TypeParams []TypeParam
		Bases      []Expr
		Keywords   []Keyword
		Body       []Stmt
		Decorators []Expr
	}

	// Return is `return Value`; Value may be nil.
	Return struct {
		source.Span
		Value Expr
	}

	// Delete is `del Targets`: Name, Attribute, Subscript, and Tuple or List of those.
	Delete struct {
		source.Span
		Targets []Expr
	}

	// Assign is `Targets[0] = Targets[1] = Value`. Targets are Name, Attribute, Subscript, and Tuple or List of those and of at most one
	// Starred each ("multiple starred expressions" and a starred alone are the compiler's to find).
	Assign struct {
		source.Span
		Targets []Expr
		Value   Expr
	}

	// AugAssign is `Target Op= Value`; Target is a Name, Attribute or Subscript.
	AugAssign struct {
		source.Span
		Target Expr
		Op     Operator
		Value  Expr
	}

	// AnnAssign is `Target: Annotation = Value`. Value may be nil. Simple: Target is a Name without parentheses.
	AnnAssign struct {
		source.Span
		Target     Expr
		Annotation Expr
		Value      Expr
		Simple     bool
	}

	// TypeAlias is `type Name[TypeParams] = Value`.
	TypeAlias struct {
		source.Span
		Name       *Name
		TypeParams []TypeParam
		Value      Expr
	}

	// For is a for loop or, when Async, an async for.
	For struct {
		source.Span
		Target Expr
		Iter   Expr
		Body   []Stmt
		Else   []Stmt
		Async  bool
	}

	// While is a while loop.
	While struct {
		source.Span
		Test Expr
		Body []Stmt
		Else []Stmt
	}

	// If is an if. An elif is an If, alone in Else, whose span starts at the `elif`; chains of them are as long as the source has them,
	// so that walkers follow Else by a loop.
	If struct {
		source.Span
		Test Expr
		Body []Stmt
		Else []Stmt
	}

	// With is a with or, when Async, an async with.
	With struct {
		source.Span
		Items []WithItem
		Body  []Stmt
		Async bool
	}

	// Match is a match statement; Cases is never empty.
	Match struct {
		source.Span
		Subject Expr
		Cases   []MatchCase
	}

	// Raise is `raise Exc from Cause`; Cause, or both, may be nil.
	Raise struct {
		source.Span
		Exc   Expr
		Cause Expr
	}

	// Try is a try; Star when its handlers are except*.
	Try struct {
		source.Span
		Body     []Stmt
		Handlers []ExceptHandler
		Else     []Stmt
		Finally  []Stmt
		Star     bool
	}

	// Assert is `assert Test, Msg`; Msg may be nil.
	Assert struct {
		source.Span
		Test Expr
		Msg  Expr
	}

	// Import is `import Names`.
	Import struct {
		source.Span
		Names []Alias
	}

	// ImportFrom is `from Module import Names`; Level counts the leading dots, and Module may be "" when there are any.
	ImportFrom struct {
		source.Span
		Module string
		Names  []Alias
		Level  int
	}

	// Global is `global Names`.
	Global struct {
		source.Span
		Names []string
	}

	// Nonlocal is `nonlocal Names`.
	Nonlocal struct {
		source.Span
		Names []string
	}

	// ExprStmt is an expression that stands alone (Expr in CPython).
	ExprStmt struct {
		source.Span
		Value Expr
	}

	// Pass does nothing.
	Pass struct{ source.Span }

	// Break leaves a loop.
	Break struct{ source.Span }

	// Continue goes on with a loop.
	Continue struct{ source.Span }
)

func (*FunctionDef) stmtNode() {}
func (*ClassDef) stmtNode()    {}
func (*Return) stmtNode()      {}
func (*Delete) stmtNode()      {}
func (*Assign) stmtNode()      {}
func (*AugAssign) stmtNode()   {}
func (*AnnAssign) stmtNode()   {}
func (*TypeAlias) stmtNode()   {}
func (*For) stmtNode()         {}
func (*While) stmtNode()       {}
func (*If) stmtNode()          {}
func (*With) stmtNode()        {}
func (*Match) stmtNode()       {}
func (*Raise) stmtNode()       {}
func (*Try) stmtNode()         {}
func (*Assert) stmtNode()      {}
func (*Import) stmtNode()      {}
func (*ImportFrom) stmtNode()  {}
func (*Global) stmtNode()      {}
func (*Nonlocal) stmtNode()    {}
func (*ExprStmt) stmtNode()    {}
func (*Pass) stmtNode()        {}
func (*Break) stmtNode()       {}
func (*Continue) stmtNode()    {}
