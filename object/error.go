package object

import (
	"errors"
	"fmt"
)

// Error is a Python exception on its way through Go code. It is cheap to make: the exception object is built only when a
// script looks at it. Exactly one of the two forms is used: an exception object (Exc), or a class with arguments.
type Error struct {
	Class *Class
	Args  []Value // arguments of the exception when Msg is not used; may hold only immortal or per-run values
	Msg   string  // the single str argument, when Args is nil
	Exc   *Exception
	Cause error  // a host function's own error, kept reachable for errors.Is
	Name  string // AttributeError, NameError: the name looked for

	hasObj bool
	obj    Value // AttributeError, NameError: where it was looked for, when hasObj
}

// Error returns "ClassName: message".
func (e *Error) Error() string {
	if e.Exc != nil {
		return e.Exc.class.name + ": " + e.Exc.Message()
	}
	if e.Msg == "" && len(e.Args) == 0 {
		return e.Class.name
	}
	if e.Args != nil {
		if len(e.Args) == 1 {
			return e.Class.name + ": " + SafeRepr(e.Args[0])
		}
		return fmt.Sprintf("%s: %d arguments", e.Class.name, len(e.Args))
	}
	return e.Class.name + ": " + e.Msg
}

// Unwrap returns the host's own error, if there is one.
func (e *Error) Unwrap() error { return e.Cause }

// Is reports whether the exception is an instance of class c, for Go code that handles one kind itself.
func (e *Error) Is_(c *Class) bool { return e.ExcClass().IsSubclass(c) }

// ExcClass returns the exception's class.
func (e *Error) ExcClass() *Class {
	if e.Exc != nil {
		return e.Exc.class
	}
	return e.Class
}

// Errorf returns an exception of class c with a formatted message.
func Errorf(c *Class, format string, args ...any) error {
	if len(args) == 0 {
		return &Error{Class: c, Msg: format}
	}
	return &Error{Class: c, Msg: fmt.Sprintf(format, args...)}
}

// TypeErrorf returns a TypeError.
func TypeErrorf(format string, args ...any) error { return Errorf(TypeError, format, args...) }

// ValueErrorf returns a ValueError.
func ValueErrorf(format string, args ...any) error { return Errorf(ValueError, format, args...) }

// IndexErrorf returns an IndexError.
func IndexErrorf(format string, args ...any) error { return Errorf(IndexError, format, args...) }

// OverflowErrorf returns an OverflowError.
func OverflowErrorf(format string, args ...any) error { return Errorf(OverflowError, format, args...) }

// RuntimeErrorf returns a RuntimeError.
func RuntimeErrorf(format string, args ...any) error { return Errorf(RuntimeError, format, args...) }

// RecursionErrorf returns a RecursionError.
func RecursionErrorf(format string, args ...any) error {
	return Errorf(RecursionError, format, args...)
}

// AttributeErrorf returns an AttributeError for name.
func AttributeErrorf(name, format string, args ...any) error {
	return &Error{Class: AttributeError, Msg: fmt.Sprintf(format, args...), Name: name}
}

// NoName is the NameError for a name that no scope has. scope says where it was looked for, for the suggestion in a traceback.
func NoName(name string, scope Value) error {
	return &Error{Class: NameError, Msg: "name '" + name + "' is not defined", Name: name, hasObj: true, obj: scope}
}

// NoAttributeToChange is the AttributeError for setting or deleting an attribute that v does not have: it does not say where it was looked for.
func NoAttributeToChange(v Value, name string) error {
	e := NoAttribute(v, name).(*Error)
	e.Name, e.hasObj, e.obj = "", false, Unbound
	return e
}

// NoAttribute is the AttributeError that CPython raises for a missing attribute of v.
func NoAttribute(v Value, name string) error {
	e := &Error{Class: AttributeError, Name: name, hasObj: true, obj: v}
	switch {
	case v.Is(KindClass):
		e.Msg = "type object '" + v.Class().MessageName() + "' has no attribute '" + name + "'"
	case v.Is(KindModule):
		e.Msg = "module '" + v.Module().Name() + "' has no attribute '" + name + "'"
	default:
		e.Msg = "'" + TypeName(v) + "' object has no attribute '" + name + "'"
	}
	return e
}

// KeyErrorOf returns KeyError(key).
func KeyErrorOf(key Value) error { return &Error{Class: KeyError, Args: []Value{key}} }

// StopIterationOf returns StopIteration(value).
func StopIterationOf(value Value) error {
	if value.IsNone() {
		return &Error{Class: StopIteration}
	}
	return &Error{Class: StopIteration, Args: []Value{value}}
}

// NotRaised returns err unless it is an exception of the script: for errors in whose place another is raised.
func NotRaised(err error) error {
	if err == nil {
		return nil
	}
	var e *Error
	if errors.As(err, &e) {
		return nil
	}
	return err
}
