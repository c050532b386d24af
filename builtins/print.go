package builtins

import (
	"context"
	"errors"
	"io"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// printFunctions write to standard output and read standard input.
var printFunctions = []*native.Func{
	{Name: "print", Params: native.Params("*args", "sep?=' '", "end?='\\n'", "file=None", "flush=False"), Cost: native.Linear("the length of the text"), Run: runPrint,
		Doc: "Write the values, separated by sep (a space) and followed by end (a newline), to file (standard output)."},
	{Name: "input", Params: native.Params("prompt?=''", "/"), Needs: capability.Stdin, Cost: native.Linear("the length of the line"), Run: runInput,
		Doc: "Write the prompt and read a line from standard input, without its newline; EOFError when there is none."},
}

var (
	nameWrite  = object.Intern("write")
	nameFlush  = object.Intern("flush")
	nameStdout = object.Intern("stdout")
)

// Stream is what the objects behind sys.stdout and sys.stderr implement: text printed to them goes straight to the host.
type Stream interface {
	object.Object
	// Descriptor returns 1 for standard output, 2 for standard error.
	Descriptor() int
}

// The bound arguments of print: the values come after the keyword-only parameters.
const (
	printSep = iota
	printEnd
	printFile
	printFlush
	printValues
)

// printText returns an argument that must be a str or None.
func printText(name string, v object.Value, otherwise string) (string, error) {
	if isNoneOrAbsent(v) {
		return otherwise, nil
	}
	if s := strOf(v); s != nil {
		return s.String(), nil
	}
	return "", object.TypeErrorf("%s must be None or a string, not %s", name, object.TypeName(v))
}

func runPrint(c native.Call, args []object.Value) (object.Value, error) {
	sep, err := printText("sep", args[printSep], " ")
	if err != nil {
		return object.Unbound, err
	}
	end, err := printText("end", args[printEnd], "\n")
	if err != nil {
		return object.Unbound, err
	}
	values := args[printValues:]
	file, descriptor := args[printFile], 1
	if file.IsNone() {
		file = standardOutput(c)
	}
	if !file.IsUnbound() {
		stream, ok := file.Object().(Stream)
		if !ok {
			return object.None, printTo(c, file, values, sep, end, args[printFlush])
		}
		descriptor = stream.Descriptor()
	}
	if len(values) == 1 {
		s, err := object.StrOf(c, values[0])
		if err != nil {
			return object.Unbound, err
		}
		if len(s) > 4096 {
			if err := reserve(c, len(s)+len(end)); err != nil {
				return object.Unbound, err
			}
		}
		return object.None, c.Write(descriptor, s+end)
	}
	b := object.NewBuilder(c.Meter())
	for i, v := range values {
		if i > 0 {
			b.WriteString(sep)
		}
		if b.Len() > 0 && !plainText(v) { // what comes before it is there by then
			if err := c.Write(descriptor, b.String()); err != nil {
				return object.Unbound, err
			}
			b.Truncate(0)
		}
		s, err := object.StrOf(c, v)
		if err != nil {
			return object.Unbound, err
		}
		if err := b.WriteString(s); err != nil {
			return object.Unbound, err
		}
	}
	b.WriteString(end)
	s, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return object.None, c.Write(descriptor, s)
}

// plainText reports whether no code of a script is asked for the text of v: code that may print itself, or fail.
func plainText(v object.Value) bool {
	switch v.Kind() {
	case object.KindStr, object.KindInt, object.KindFloat, object.KindBool, object.KindNone, object.KindBigInt, object.KindBytes, object.KindComplex:
		return true
	}
	return false
}

// standardOutput returns what sys.stdout is now, if sys was imported; Unbound for the standard output itself.
func standardOutput(c native.Call) object.Value {
	sys, ok := c.Modules().GetString("sys")
	if !ok || sys.Module() == nil {
		return object.Unbound
	}
	v, ok := sys.Module().Dict().FindStr(c.Meter(), nameStdout)
	if !ok || v.IsNone() {
		return object.Unbound
	}
	return v
}

// printTo prints to any object with a write method, which is called as CPython does: for every part.
func printTo(c native.Call, file object.Value, values []object.Value, sep, end string, flush object.Value) error {
	write, err := c.GetAttr(file, nameWrite)
	if err != nil {
		return err
	}
	put := func(s string) error {
		v, err := object.NewStrCopy(c.Meter(), s)
		if err == nil {
			_, err = c.Invoke(write, v)
		}
		return err
	}
	for i, v := range values {
		if i > 0 {
			if err := put(sep); err != nil {
				return err
			}
		}
		s, err := object.StrValue(c, v)
		if err == nil {
			_, err = c.Invoke(write, s)
		}
		if err != nil {
			return err
		}
	}
	if err := put(end); err != nil {
		return err
	}
	yes, err := truth(c, flush)
	if err != nil || !yes {
		return err
	}
	method, err := c.GetAttr(file, nameFlush)
	if err == nil {
		_, err = c.Invoke(method)
	}
	return err
}

// inputPiece is how many bytes of a line are asked for at once.
const inputPiece = 4096

func runInput(c native.Call, args []object.Value) (object.Value, error) {
	if prompt := args[0]; !prompt.IsUnbound() {
		s, err := object.StrOf(c, prompt)
		if err != nil {
			return object.Unbound, err
		}
		if err := c.Write(1, s); err != nil {
			return object.Unbound, err
		}
	}
	in, err := c.Grants().Stdin()
	if err != nil {
		return object.Unbound, OutsideError(c, err, object.Unbound)
	}
	b := object.NewBuilder(c.Meter())
	for {
		if err := reserve(c, inputPiece); err != nil {
			return object.Unbound, err
		}
		piece, err := in.ReadLine(c.Context(), inputPiece)
		if err != nil && (!errors.Is(err, io.EOF) || b.Len() == 0) {
			if errors.Is(err, io.EOF) {
				return object.Unbound, object.Errorf(object.EOFError, "EOF when reading a line")
			}
			return object.Unbound, OutsideError(c, err, object.Unbound)
		}
		if _, err := b.Write(piece); err != nil {
			return object.Unbound, err
		}
		if err != nil || len(piece) > 0 && piece[len(piece)-1] == '\n' {
			break
		}
	}
	line, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return text(c, object.ValidText(strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r")))
}

// OutsideError returns what a script sees of an error of package capability: PermissionError for a refusal, else the OSError that CPython
// raises. file is the name that the script gave, Unbound when there is none. Limits and the end of the host's context end the script.
func OutsideError(c native.Call, err error, file object.Value) error {
	if budget.IsLimit(err) {
		return err
	}
	if errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		if cause := c.Context().Err(); cause != nil {
			kind := budget.Cancelled
			if errors.Is(cause, context.DeadlineExceeded) {
				kind = budget.Time
			}
			return c.Meter().Abort(&budget.LimitError{Kind: kind, Cause: cause})
		}
	}
	var denied *capability.DeniedError
	if errors.As(err, &denied) {
		return &object.Error{Class: object.PermissionError, Msg: object.ValidText(denied.Error()), Cause: err}
	}
	cause := capability.CauseOf(err)
	class := object.BuiltinClasses()[cause.Class]
	if class == nil {
		class = object.OSError
	}
	detail := cause.Text
	var quota *capability.QuotaError
	if errors.As(err, &quota) {
		detail = quota.Error()
	}
	message, fail := object.NewStrCopy(c.Meter(), object.ValidText(detail))
	if fail != nil {
		return fail
	}
	values := []object.Value{object.Int(int64(cause.Number)), message}
	if !file.IsUnbound() {
		values = append(values, file)
	}
	return &object.Error{Class: class, Args: values, Cause: err}
}
