package minipy

import (
	"errors"
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/vm"
)

// LimitError says that a script spent more than it was given: Kind names the limit, Used and Max are in its unit. One that a deadline or a
// cancellation caused unwraps to the context's error.
type LimitError = budget.LimitError

// SyntaxError says that a source text is not Python, and where.
type SyntaxError struct {
	Type    string // SyntaxError, IndentationError, TabError, or RecursionError for what is nested too deeply
	Message string // CPython's words
	File    string // the name given to Compile
	Line    int    // from 1
	Column  int    // from 1, in code points
	EndLine int    // where the faulty part ends, Line at least
	EndCol  int    // the column behind its last code point
	Text    string // the line, without its end
}

// Error returns the fault on one line: "SyntaxError: invalid syntax (rules.py, line 3)".
func (e *SyntaxError) Error() string {
	return fmt.Sprintf("%s: %s (%s, line %d)", e.Type, e.Message, e.File, e.Line)
}

// Render returns the fault as CPython prints it: the place, the line, carets below the faulty part, the message. It ends in a newline.
func (e *SyntaxError) Render() string {
	var b strings.Builder
	fmt.Fprintf(&b, "  File \"%s\", line %d\n", e.File, e.Line)
	line := []rune(strings.TrimLeft(e.Text, " \t\f"))
	if len(line) > 0 {
		cut := len([]rune(e.Text)) - len(line)
		from := min(max(e.Column-1-cut, 0), len(line))
		to := e.EndCol - 1 - cut
		if e.EndLine > e.Line {
			to = len(line)
		}
		to = min(max(to, from+1), len(line)+1)
		fmt.Fprintf(&b, "    %s\n", strings.TrimRight(string(line), " \t"))
		if width := e.carets(to-from, from >= len(line)); width > 0 {
			fmt.Fprintf(&b, "    %s%s\n", strings.Repeat(" ", from), strings.Repeat("^", width))
		}
	}
	fmt.Fprintf(&b, "%s: %s\n", e.Type, e.Message)
	return b.String()
}

// carets returns how many carets CPython shows below a part of the given width: it does not know where an unexpected indentation is, nor the
// width of what stands where a block should.
func (e *SyntaxError) carets(width int, atEnd bool) int {
	block := strings.HasPrefix(e.Message, "expected an indented block") || e.Message == "expected 'except' or 'finally' block"
	switch {
	case e.Type == "TabError", e.Message == "unexpected indent", block && atEnd:
		return 0
	case block:
		return 1
	}
	return width
}

// Frame is one line of a traceback.
type Frame struct {
	File     string
	Line     int    // from 1
	Column   int    // from 1, in code points; 0 when unknown, as in very long lines
	Function string // qualified name of the function, "<module>" outside of all
	Text     string // the source line without surrounding white space; empty when there is none
}

// Exception is an exception that a script raised and did not catch. One that a host function gets from Value.Call, while the script is still running,
// has no traceback yet.
type Exception struct {
	Type      string  // name of its class: "ValueError"
	Message   string  // str() of the exception
	Traceback []Frame // outermost first
	// Text is the whole traceback as CPython prints it, with the exceptions it is chained to. It ends in a newline.
	Text string
	// Exit is what sys.exit was given when Type is SystemExit; nil otherwise.
	Exit *Exit

	cause error             // the host function's own error
	exc   *object.Exception // for a host function that hands it back; nil when it came from elsewhere
	owner *Execution
}

// Exit is how a script that called sys.exit wants to end.
type Exit struct {
	Code    int    // exit status: 0 for sys.exit() and sys.exit(None), 1 for anything that is no int
	Message string // what sys.exit was given when it was neither None nor an int: goes to standard error
}

// Error returns "ValueError: message" (or the name alone).
func (e *Exception) Error() string {
	if e.Message == "" {
		return e.Type
	}
	return e.Type + ": " + e.Message
}

// Unwrap returns the error of the host function that the exception came from, if it came from one, directly or through other exceptions.
func (e *Exception) Unwrap() error { return e.cause }

// PyType names the class of the exception that a script sees when a host function returns e.
func (e *Exception) PyType() string { return e.Type }

// Render returns Text or, for an Exception made by the host, the one line that Error returns and a newline.
func (e *Exception) Render() string {
	if e.Text != "" {
		return e.Text
	}
	return e.Error() + "\n"
}

// InternalError is a panic that was stopped at the border of the package: a bug in minipy, or in a host function when Function names one.
type InternalError struct {
	Value    any    // what was passed to panic
	Function string // the host function that panicked, empty when it was the machine itself
	Stack    string
}

// Error returns a message that begins with "BUG:" and ends with the stack.
func (e *InternalError) Error() string {
	if e.Function != "" {
		return fmt.Sprintf("BUG: host function %s panicked: %v\n%s", e.Function, e.Value, e.Stack)
	}
	return fmt.Sprintf("BUG: %v\n%s", e.Value, e.Stack)
}

// Unwrap returns the value passed to panic when it was an error.
func (e *InternalError) Unwrap() error {
	err, _ := e.Value.(error)
	return err
}

// guard makes an error of a panic. Every entry into the machine defers it.
func guard(err *error) {
	if r := recover(); r != nil {
		if e, ok := r.(*InternalError); ok { // a host function's, with its own stack
			*err = e
			return
		}
		*err = &InternalError{Value: r, Stack: string(debug.Stack())}
	}
}

// syntaxError makes the public error of what compiling returned.
func syntaxError(err error) error {
	var e *parser.SyntaxError
	if !errors.As(err, &e) {
		return err
	}
	pub := &SyntaxError{Type: e.Kind, Message: e.Msg, File: "<unknown>", Line: 1, Column: 1, EndLine: 1, EndCol: 2}
	if e.File != nil {
		start, end := e.File.Position(e.Span.Start), e.File.Position(max(e.Span.End, e.Span.Start))
		pub.File, pub.Text = e.File.Name(), e.File.Line(start.Line)
		pub.Line, pub.Column, pub.EndLine, pub.EndCol = start.Line, start.Column, end.Line, end.Column
	}
	return pub
}

// exception makes the public error of what running returned. Rendering it may run the script's own __str__, within the budget; when
// that empties the budget, the limit is the error. In a call back from a host function it is made without its traceback: the script goes on, and
// what passes through a thousand host functions inside each other must not be rendered a thousand times.
func (ex *Execution) exception(err error) error {
	if limit := ex.meter.Err(); limit != nil {
		return limit
	}
	var e *object.Error
	if !errors.As(err, &e) {
		return err
	}
	ex.meter.BeginOperation()
	exc, fail := object.ExceptionOf(ex.meter, e)
	if fail != nil {
		return fail
	}
	pub := &Exception{Type: exc.Class().Name(), exc: exc, owner: ex, cause: hostCause(exc), Exit: exitOf(exc)}
	inside := ex.host.Load() != 0
	if !inside {
		pub.Text, fail = ex.thread.Traceback(exc)
	}
	if fail == nil {
		pub.Message, fail = object.StrOf(ex.thread, exc.Value())
	}
	if limit := ex.meter.Err(); limit != nil {
		return limit
	}
	if fail != nil { // a __str__ that raises
		pub.Message = exc.Message()
	}
	if inside {
		return pub
	}
	for _, f := range vm.Frames(exc) {
		frame := Frame{File: f.File, Line: f.Line, Function: f.Function}
		if f.Source != nil {
			frame.Text = strings.TrimSpace(f.Source.Line(f.Line))
			if !f.Span.IsZero() && len(frame.Text) <= maxLine {
				frame.Column = f.Source.Position(f.Span.Start).Column
			}
		}
		pub.Traceback = append(pub.Traceback, frame)
	}
	return pub
}

// hostCause returns the error of a host function that exc comes from: its own, or that of an exception it was raised from or while handling.
func hostCause(exc *object.Exception) error {
	for n := 0; exc != nil && n < maxChain; n++ {
		if err := exc.Host(); err != nil {
			return err
		}
		next := exc.Cause().Exception()
		if next == nil && !exc.Suppress() {
			next = exc.Context().Exception()
		}
		exc = next
	}
	return nil
}

// maxLine bounds the lines, in bytes, in which a traceback looks for columns.
const maxLine = 10_000

// maxChain bounds how many exceptions of a chain are looked at.
const maxChain = 64

var nameCode = object.Intern("code")

// exitOf reads the argument of sys.exit.
func exitOf(exc *object.Exception) *Exit {
	if !exc.Class().IsSubclass(object.SystemExit) {
		return nil
	}
	code, ok := exc.Field(nameCode)
	if !ok {
		code = object.None
		if args := exc.Args(); len(args) > 0 {
			code = args[0]
		}
	}
	switch {
	case code.IsNone():
		return &Exit{}
	case code.IsInt(), code.IsBool():
		return &Exit{Code: int(code.AsInt())}
	case code.BigInt() != nil:
		return &Exit{Code: -1}
	}
	return &Exit{Code: 1, Message: plainText(code)}
}

// pyTyped is an error of a host function that says which Python exception it is.
type pyTyped interface{ PyType() string }

// raise makes a script's exception of an error that a host function returned. The class is what PyType names, RuntimeError otherwise.
func (ex *Execution) raise(err error) error {
	var own *Exception
	if errors.As(err, &own) && own.owner == ex && own.exc != nil {
		return own.exc.Err() // it came out of this very execution: it goes on as itself
	}
	var limit *LimitError
	if errors.As(err, &limit) && limit == ex.part {
		return ex.thread.LimitReached(limit)
	}
	e := &object.Error{Class: object.RuntimeError, Msg: object.ValidText(err.Error()), Cause: err}
	var typed pyTyped
	if errors.As(err, &typed) {
		if c := ex.exceptionClass(typed.PyType()); c != nil {
			e.Class = c
			if own != nil {
				e.Msg = object.ValidText(own.Message)
			}
		}
	}
	return e
}

var builtinClasses = object.BuiltinClasses()

// exceptionClass finds an exception class by name: a builtin one, or one among the script's globals.
func (ex *Execution) exceptionClass(name string) *object.Class {
	c := builtinClasses[name]
	if c == nil {
		if main := ex.thread.Main(); main != nil {
			v, _ := main.Dict().GetString(name)
			c = v.Class()
		}
	}
	if c == nil || !c.IsSubclass(object.BaseException) {
		return nil
	}
	return c
}
