package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The classes of exceptions: how they are made, and what all of them have. Attributes that only some have are in exception_fields.go.

func init() {
	native.Constructor(object.BaseException, &native.Func{Name: "BaseException", Params: class("*args", "**kwargs"), Cost: native.Fixed(3), Run: newException,
		Doc: "The base of all exceptions."})
	native.StaticMethods(object.BaseException, &native.Func{Name: "__new__", Params: class("*args", "**kwargs"), Cost: native.Fixed(3), Run: newBareException,
		Doc: "Make an exception of a class with the given arguments."})
	native.Methods(object.BaseException,
		&native.Func{Name: "__init__", Params: self("*args", "**kwargs"), Raw: true, Cost: native.Fixed(2), Run: runExceptionInit,
			Doc: "Replace the arguments."},
		&native.Func{Name: "__str__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runExceptionStr,
			Doc: "Return the message: the argument, or all of them when there are several."},
		&native.Func{Name: "__repr__", Params: self("/"), Raw: true, Cost: native.Linear("the length of the text"), Run: runExceptionRepr,
			Doc: "Write the exception as the call that makes it."},
		&native.Func{Name: "with_traceback", Params: self("tb", "/"), Raw: true, Cost: native.Fixed(1), Run: runWithTraceback,
			Doc: "Set the traceback and return the exception."},
		&native.Func{Name: "add_note", Params: self("note", "/"), Raw: true, Cost: native.Fixed(2), Run: runAddNote,
			Doc: "Add a line that is shown below the message."},
	)
	for _, k := range object.BuiltinClasses() { // each has its own, but for the one whose bases disagree
		if k.Flags()&object.ClassException != 0 && k != object.BaseException && k != object.ExceptionGroup {
			native.Methods(k, &native.Func{Name: "__init__", Params: self("*args", "**kwargs"), Raw: true, Cost: native.Fixed(2), Run: runExceptionInit,
				Doc: "Replace the arguments."})
		}
	}
	native.Getters(object.BaseException,
		&native.Getter{Name: "args", Doc: "The arguments.", Get: getExceptionArgs, Set: setExceptionArgs},
		&native.Getter{Name: "__cause__", Doc: "The exception that this one was raised from.", Get: getCause, Set: setCause},
		&native.Getter{Name: "__context__", Doc: "The exception that was being handled when this one was raised.", Get: getContext, Set: setContext},
		&native.Getter{Name: "__suppress_context__", Member: true, Doc: "Whether the context is left out of the traceback.", Get: getSuppress, Set: setSuppress},
		&native.Getter{Name: "__traceback__", Doc: "Where the exception passed.", Get: getTraceback, Set: setTraceback},
		&native.Getter{Name: "__dict__", Doc: "The attributes that were set.", Get: getExceptionDict, Set: setExceptionDict},
	)
}

// The bound arguments of an exception's constructor and __init__: the class or the exception, the keywords, the values.
const (
	exceptionSelf = iota
	exceptionKw
	exceptionValues
)

// newException is the constructor: __new__ and __init__ in one.
func newException(c native.Call, args []object.Value) (object.Value, error) {
	v, err := newBareException(c, args)
	if err != nil {
		return object.Unbound, err
	}
	// A script's __init__ may take other arguments than the class that it derives from.
	e := v.Exception()
	if _, owner := e.Class().LookupOwner(nameInit); owner != nil && !owner.IsStatic() || e.Class().IsSubclass(object.BaseExceptionGroup) {
		return v, nil
	}
	return v, fillException(c, e, args[exceptionValues:], args[exceptionKw].Dict())
}

// newBareException is __new__: the arguments are kept, and looked at by __init__.
func newBareException(c native.Call, args []object.Value) (object.Value, error) {
	cls := args[exceptionSelf].Class()
	if cls == nil {
		return object.Unbound, object.TypeErrorf("BaseException.__new__(X): X is not a type object (%s)", object.TypeName(args[exceptionSelf]))
	}
	if cls.Flags()&object.ClassException == 0 {
		return object.Unbound, object.TypeErrorf("BaseException.__new__(%s): %s is not a subtype of BaseException", cls.Name(), cls.Name())
	}
	values, kwargs := args[exceptionValues:], args[exceptionKw].Dict()
	if cls == object.OSError {
		cls = osErrorClass(values)
	}
	if cls.IsSubclass(object.BaseExceptionGroup) {
		return newExceptionGroup(c, cls, values, kwargs)
	}
	e, err := object.NewException(c.Meter(), cls, values)
	if err != nil {
		return object.Unbound, err
	}
	return e.Value(), nil
}

func runExceptionInit(c native.Call, args []object.Value) (object.Value, error) {
	e := args[exceptionSelf].Exception()
	values := args[exceptionValues:]
	if err := e.SetArgs(c.Meter(), values); err != nil {
		return object.Unbound, err
	}
	e.ForgetValue(c.Meter())
	for _, name := range exceptionKeywords(e.Class()) { // what an earlier __init__ kept
		e.DelField(c.Meter(), object.Intern(name))
	}
	return object.None, fillException(c, e, values, args[exceptionKw].Dict())
}

// fillException checks the arguments of an exception and keeps its keyword arguments as attributes.
func fillException(c native.Call, e *object.Exception, values []object.Value, kwargs *object.Dict) error {
	if err := checkUnicodeArgs(e.Class(), values); err != nil {
		return err
	}
	if k := e.Class(); k.IsSubclass(object.UnicodeDecodeError) {
		if b := object.BuiltinPart(values[1]); !b.Is(object.KindBytes) {
			copied, err := copyBytes(c, object.KindBytes, b.Bytes().Bytes())
			if err == nil {
				err = e.SetField(c.Meter(), object.Intern("object"), copied)
			}
			if err != nil {
				return err
			}
		}
	} else if k.IsSubclass(object.SyntaxErrorClass) && len(values) == 2 {
		if err := fillSyntaxError(c, e, values[1]); err != nil {
			return err
		}
	}
	if kwargs == nil || kwargs.Len() == 0 {
		return nil
	}
	allowed := exceptionKeywords(e.Class())
	for i := kwargs.Next(0); i >= 0; i = kwargs.Next(i + 1) {
		k, v := kwargs.At(i)
		name := k.Str()
		known := false
		for _, a := range allowed {
			known = known || a == name.String()
		}
		if !known {
			if len(allowed) == 0 {
				return object.TypeErrorf("%s() takes no keyword arguments", e.Class().Name())
			}
			return object.TypeErrorf("'%s' is an invalid keyword argument for %s()", name, e.Class().Name())
		}
		if err := e.SetField(c.Meter(), name, v); err != nil {
			return err
		}
	}
	return nil
}

// exceptionKeywords returns the keyword arguments that an exception class takes.
func exceptionKeywords(k *object.Class) []string {
	switch {
	case k.IsSubclass(object.ImportError):
		return []string{"name", "path", "name_from"}
	case k.IsSubclass(object.AttributeError):
		return []string{"name", "obj"}
	case k.IsSubclass(object.NameError):
		return []string{"name"}
	}
	return nil
}

func runExceptionStr(c native.Call, args []object.Value) (object.Value, error) {
	s, err := exceptionText(c, args[0].Exception())
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), s)
}

// exceptionText is str(e).
func exceptionText(c native.Call, e *object.Exception) (string, error) {
	if err := c.Enter(); err != nil {
		return "", err
	}
	defer c.Leave()
	values := e.Args()
	k := e.Class()
	switch {
	case k.IsSubclass(object.OSError):
		if s, ok, err := osErrorText(c, e); ok || err != nil {
			return s, err
		}
	case k.IsSubclass(object.SyntaxErrorClass):
		return syntaxErrorText(c, e)
	case k.IsSubclass(object.ImportError):
		if msg, ok := e.Field(nameMsg); ok && strOf(msg) != nil {
			return strOf(msg).String(), nil
		}
	case k.IsSubclass(object.UnicodeError):
		if s, ok := unicodeErrorText(c.Meter(), e); ok {
			return s, nil
		}
	case k.IsSubclass(object.BaseExceptionGroup):
		return groupText(c.Meter(), e), nil
	case k.IsSubclass(object.KeyError) && len(values) == 1:
		return object.Repr(c, values[0])
	case k.IsSubclass(object.ImportError) && len(values) == 1:
		if msg := values[0].Str(); msg != nil {
			return msg.String(), nil
		}
	}
	switch len(values) {
	case 0:
		return "", nil
	case 1:
		return object.StrOf(c, values[0])
	}
	t, err := object.TupleOf(c.Meter(), values...)
	if err != nil {
		return "", err
	}
	return object.Repr(c, t)
}

func runExceptionRepr(c native.Call, args []object.Value) (object.Value, error) {
	e := args[0].Exception()
	if err := c.Enter(); err != nil {
		return object.Unbound, err
	}
	defer c.Leave()
	b := object.NewBuilder(c.Meter())
	b.WriteString(e.Class().Name() + "(")
	for i, v := range shownArgs(e) {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := object.WriteRepr(c, b, v); err != nil {
			return object.Unbound, err
		}
	}
	b.WriteByte(')')
	s, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return text(c, s)
}

// shownArgs returns the arguments as args shows them: an OSError keeps the file name to itself.
func shownArgs(e *object.Exception) []object.Value {
	values := e.Args()
	if n := len(values); n >= 3 && n <= 5 && e.Class().IsSubclass(object.OSError) && !values[2].IsNone() {
		return values[:2]
	}
	return values
}

func getExceptionArgs(c native.Call, v object.Value) (object.Value, error) {
	return object.TupleOf(c.Meter(), shownArgs(v.Exception())...)
}

func setExceptionArgs(c native.Call, v, w object.Value) error {
	items, err := c.Items(w)
	if err != nil {
		return err
	}
	if err := v.Exception().KeepValue(c.Meter()); err != nil {
		return err
	}
	return v.Exception().SetArgs(c.Meter(), items)
}

func getCause(_ native.Call, v object.Value) (object.Value, error) { return v.Exception().Cause(), nil }

func setCause(_ native.Call, v, w object.Value) error {
	if !w.IsNone() && w.Exception() == nil {
		return object.TypeErrorf("exception cause must be None or derive from BaseException")
	}
	v.Exception().SetCause(w)
	return nil
}

func getContext(_ native.Call, v object.Value) (object.Value, error) {
	return v.Exception().Context(), nil
}

func setContext(_ native.Call, v, w object.Value) error {
	if !w.IsNone() && w.Exception() == nil {
		return object.TypeErrorf("exception context must be None or derive from BaseException")
	}
	v.Exception().SetContext(w)
	return nil
}

func getSuppress(_ native.Call, v object.Value) (object.Value, error) {
	return object.Bool(v.Exception().Suppress()), nil
}

func setSuppress(c native.Call, v, w object.Value) error {
	yes, err := truth(c, w)
	if err == nil {
		v.Exception().SetSuppress(yes)
	}
	return err
}

func runAddNote(c native.Call, args []object.Value) (object.Value, error) {
	e, note := args[0].Exception(), args[1]
	if strOf(note) == nil {
		return object.Unbound, object.TypeErrorf("note must be a str, not '%s'", object.TypeName(note))
	}
	notes := e.Notes()
	if notes.IsUnbound() {
		l, err := object.NewList(c.Meter(), 1)
		if err != nil {
			return object.Unbound, err
		}
		notes = l.Value()
		if err := e.SetNotes(c.Meter(), notes); err != nil {
			return object.Unbound, err
		}
	}
	l := notes.List()
	if l == nil {
		return object.Unbound, object.TypeErrorf("Cannot add note: __notes__ is not a list")
	}
	return object.None, l.Append(c.Meter(), note)
}

func getExceptionDict(c native.Call, v object.Value) (object.Value, error) {
	d, err := v.Exception().Dict(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	return d.Value(), nil
}

func setExceptionDict(c native.Call, v, w object.Value) error {
	d := w.Dict()
	if d == nil {
		return object.TypeErrorf("__dict__ must be set to a dictionary, not a '%s'", object.TypeName(w))
	}
	return v.Exception().SetDict(c.Meter(), d)
}
