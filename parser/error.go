package parser

import (
	"errors"
	"strconv"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/source"
)

// Options is what a parse may spend.
type Options struct {
	Meter  *budget.Meter // charged for tokens and nodes; nil charges nothing
	Limits budget.Limits // only Source is looked at; zero means the default
}

// The kinds of SyntaxError, named as Python names the exceptions.
const (
	KindSyntax      = "SyntaxError"
	KindIndentation = "IndentationError"
	KindTab         = "TabError"
	KindRecursion   = "RecursionError"
)

// SyntaxError says that a source text is not Python, and where.
type SyntaxError struct {
	Kind string // one of the Kind constants
	Msg  string // CPython's words
	Span source.Span
	File *source.File

	incomplete bool // the input ended where more could have completed it
}

// Error returns "Kind: Msg (file, line n)", CPython's form without the caret.
func (e *SyntaxError) Error() string {
	msg := e.Kind + ": " + e.Msg
	if e.File == nil {
		return msg
	}
	return msg + " (" + e.File.Name() + ", line " + strconv.Itoa(e.File.LineOf(e.Span.Start)) + ")"
}

// IsIncomplete reports whether err, from ParseInteractive, may go away when more lines are added to the input.
func IsIncomplete(err error) bool {
	var syntax *SyntaxError
	return errors.As(err, &syntax) && syntax.incomplete
}
