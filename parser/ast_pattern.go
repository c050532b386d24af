package parser

import "github.com/minipy/minipy/source"

// The patterns of match statements.
type (
	// MatchValue compares the subject with Value: a number, string or bytes literal (also -1 and 1+2j), or a dotted name.
	MatchValue struct {
		source.Span
		Value Expr
	}

	// MatchSingleton tests that the subject is None, True or False.
	MatchSingleton struct {
		source.Span
		Value *Constant
	}

	// MatchSequence matches a sequence item by item; at most one of Patterns is a MatchStar (more is the compiler's to find).
	MatchSequence struct {
		source.Span
		Patterns []Pattern
	}

	// MatchMapping matches the items of a mapping. Keys are what MatchValue has for Value, or None, True, False; Rest is the name behind
	// `**`, or "".
	MatchMapping struct {
		source.Span
		Keys     []Expr
		Patterns []Pattern
		Rest     string
	}

	// MatchClass is `Cls(Patterns, KwdAttrs[0]=KwdPatterns[0])`; Cls is a Name or an Attribute.
	MatchClass struct {
		source.Span
		Cls         Expr
		Patterns    []Pattern
		KwdAttrs    []string
		KwdPatterns []Pattern
	}

	// MatchStar is `*Name` in a MatchSequence; Name is "" for `*_`.
	MatchStar struct {
		source.Span
		Name string
	}

	// MatchAs is `Pattern as Name`; a bare name has no Pattern (nil), and the wildcard `_` has neither (nil and "").
	MatchAs struct {
		source.Span
		Pattern Pattern
		Name    string
	}

	// MatchOr is `Patterns[0] | Patterns[1]...`, at least two.
	MatchOr struct {
		source.Span
		Patterns []Pattern
	}
)

func (*MatchValue) patternNode()     {}
func (*MatchSingleton) patternNode() {}
func (*MatchSequence) patternNode()  {}
func (*MatchMapping) patternNode()   {}
func (*MatchClass) patternNode()     {}
func (*MatchStar) patternNode()      {}
func (*MatchAs) patternNode()        {}
func (*MatchOr) patternNode()        {}
