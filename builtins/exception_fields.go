package builtins

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Attributes of particular exceptions. Most are parts of the arguments; what a script assigns to one goes before that and is kept as an attribute
// of the exception's own.

func init() {
	field := func(k *object.Class, name, doc string, part fieldPart) {
		key := object.Intern(name)
		native.Getters(k, &native.Getter{Name: name, Doc: doc, Member: true,
			Get: func(c native.Call, v object.Value) (object.Value, error) {
				e := v.Exception()
				if own, ok := e.Field(key); ok {
					return own, nil
				}
				return part(c.Meter(), e), nil
			},
			Set: func(c native.Call, v, w object.Value) error { return v.Exception().SetField(c.Meter(), key, w) },
		})
	}
	none := func(*budget.Meter, *object.Exception) object.Value { return object.None }
	nameLooked := func(m *budget.Meter, e *object.Exception) object.Value {
		if e.NameLooked() == "" {
			return object.None
		}
		v, err := object.NewStrCopy(m, e.NameLooked())
		if err != nil {
			return object.None // the meter keeps the error
		}
		return v
	}

	field(object.StopIteration, "value", "What the generator returned.", argument(0))
	field(object.SystemExit, "code", "What was given to sys.exit.", exitCode)
	field(object.OSError, "errno", "The number of the error.", osErrorPart(0))
	field(object.OSError, "strerror", "The text of the error.", osErrorPart(1))
	field(object.OSError, "filename", "The file that the operation was about.", osErrorPart(2))
	field(object.OSError, "filename2", "The second file, of an operation about two.", osErrorPart(4))
	field(object.ImportError, "msg", "The message.", argument(0))
	field(object.ImportError, "name", "The module that was to be imported.", nameLooked)
	field(object.ImportError, "path", "The file that was to be imported.", none)
	field(object.ImportError, "name_from", "The name that was to be imported from the module.", none)
	field(object.AttributeError, "name", "The attribute looked for.", nameLooked)
	field(object.AttributeError, "obj", "The object on which it was looked for.", func(_ *budget.Meter, e *object.Exception) object.Value {
		return noneIfUnbound(e.ObjLooked())
	})
	field(object.NameError, "name", "The name looked for.", nameLooked)
	field(object.SyntaxErrorClass, "msg", "The message.", argument(0))
	for i, name := range []string{"filename", "lineno", "offset", "text", "end_lineno", "end_offset"} {
		field(object.SyntaxErrorClass, name, "Where the error is: "+name+".", syntaxErrorPart(i))
	}
	field(object.SyntaxErrorClass, "print_file_and_line", "Unused.", none)
	for i, name := range []string{"encoding", "object", "start", "end", "reason"} {
		field(object.UnicodeDecodeError, name, "What could not be decoded: "+name+".", argument(i))
		field(object.UnicodeEncodeError, name, "What could not be encoded: "+name+".", argument(i))
	}
	field(object.UnicodeTranslateError, "encoding", "None: no codec has a part in it.", none)
	for i, name := range []string{"object", "start", "end", "reason"} {
		field(object.UnicodeTranslateError, name, "What could not be translated: "+name+".", argument(i))
	}
}

var nameInit = object.Intern("__init__")

// fieldPart computes an attribute from the arguments of an exception. What it makes is charged to m; the meter keeps the error when it cannot.
type fieldPart func(m *budget.Meter, e *object.Exception) object.Value

// argument gives argument i, None when there is none.
func argument(i int) fieldPart {
	return func(m *budget.Meter, e *object.Exception) object.Value {
		if i < len(e.Args()) {
			return e.Args()[i]
		}
		return object.None
	}
}

// exitCode is the argument of SystemExit, or the tuple of several.
func exitCode(m *budget.Meter, e *object.Exception) object.Value {
	if len(e.Args()) > 1 {
		if t, err := object.TupleOf(m, e.Args()...); err == nil {
			return t
		}
	}
	return argument(0)(m, e)
}

// osErrorPart gives a part of an OSError that was made with a number and a text, at least.
func osErrorPart(i int) fieldPart {
	return func(m *budget.Meter, e *object.Exception) object.Value {
		if n := len(e.Args()); n < 2 || n > 5 {
			return object.None
		}
		return argument(i)(m, e)
	}
}

// osErrorClass returns the class of the exception that OSError(errno, ...) makes.
func osErrorClass(values []object.Value) *object.Class {
	if n := len(values); n < 2 || n > 5 || !values[0].IsInt() {
		return object.OSError
	}
	switch values[0].AsInt() { // the numbers of Linux
	case 1, 13:
		return object.PermissionError
	case 2:
		return object.FileNotFoundError
	case 3:
		return object.ProcessLookupError
	case 4:
		return object.InterruptedError
	case 10:
		return object.ChildProcessError
	case 11, 114, 115:
		return object.BlockingIOError
	case 17:
		return object.FileExistsError
	case 20:
		return object.NotADirectoryError
	case 21:
		return object.IsADirectoryError
	case 32, 108:
		return object.BrokenPipeError
	case 103:
		return object.ConnectionAbortedError
	case 104:
		return object.ConnectionResetError
	case 110:
		return object.TimeoutError
	case 111:
		return object.ConnectionRefusedError
	}
	return object.OSError
}

// osErrorText is str of an OSError that has a number and a text; ok is false for others.
func osErrorText(c native.Call, e *object.Exception) (s string, ok bool, err error) {
	parts := [4]object.Value{}
	for i, at := range []int{0, 1, 2, 4} {
		parts[i] = osErrorPart(at)(c.Meter(), e)
		if own, has := e.Field(object.Intern([]string{"errno", "strerror", "filename", "filename2"}[i])); has {
			parts[i] = own
		}
	}
	if n := len(e.Args()); n < 2 || n > 5 {
		return "", false, nil
	}
	var out strings.Builder
	for i, v := range parts {
		if i >= 2 && v.IsNone() {
			break
		}
		var s string
		if i < 2 {
			s, err = object.StrOf(c, v)
		} else {
			s, err = object.Repr(c, v)
		}
		if err != nil {
			return "", false, err
		}
		out.WriteString([]string{"[Errno ", "] ", ": ", " -> "}[i] + s)
	}
	return out.String(), true, nil
}

// syntaxErrorPart gives a part of the second argument of a SyntaxError: (filename, lineno, offset, text, end_lineno, end_offset).
func syntaxErrorPart(i int) fieldPart {
	return func(m *budget.Meter, e *object.Exception) object.Value {
		if len(e.Args()) == 2 {
			if where := e.Args()[1].Tuple(); where != nil && i < where.Len() {
				return where.Items()[i]
			}
		}
		return object.None
	}
}

// fillSyntaxError checks the second argument of a SyntaxError, and takes the parts of one that is no tuple.
func fillSyntaxError(c native.Call, e *object.Exception, where object.Value) error {
	items, err := c.Items(where)
	if err != nil {
		return err
	}
	switch n := len(items); {
	case n < 4:
		return object.TypeErrorf("function takes at least 4 arguments (%d given)", n)
	case n > 6:
		return object.TypeErrorf("function takes at most 6 arguments (%d given)", n)
	case n == 5:
		return object.TypeErrorf("end_offset must be provided when end_lineno is provided")
	}
	if where.Tuple() != nil {
		return nil
	}
	for i, name := range []string{"filename", "lineno", "offset", "text", "end_lineno", "end_offset"}[:len(items)] {
		if err := e.SetField(c.Meter(), object.Intern(name), items[i]); err != nil {
			return err
		}
	}
	return nil
}

func syntaxErrorText(c native.Call, e *object.Exception) (string, error) {
	field := func(name string, part fieldPart) object.Value {
		if own, ok := e.Field(object.Intern(name)); ok {
			return own
		}
		return part(c.Meter(), e)
	}
	s, err := object.StrOf(c, field("msg", argument(0)))
	if err != nil {
		return "", err
	}
	file, line := field("filename", syntaxErrorPart(0)).Str(), field("lineno", syntaxErrorPart(1))
	switch {
	case file != nil && line.IsInt():
		name := file.String()
		return fmt.Sprintf("%s (%s, line %d)", s, name[strings.LastIndexByte(name, '/')+1:], line.AsInt()), nil
	case file != nil:
		name := file.String()
		return fmt.Sprintf("%s (%s)", s, name[strings.LastIndexByte(name, '/')+1:]), nil
	case line.IsInt():
		return fmt.Sprintf("%s (line %d)", s, line.AsInt()), nil
	}
	return s, nil
}

// checkUnicodeArgs checks the arguments of the exceptions that have a fixed number of them.
func checkUnicodeArgs(k *object.Class, values []object.Value) error {
	var kinds string // s: str, b: bytes, i: int
	switch {
	case k.IsSubclass(object.UnicodeDecodeError):
		kinds = "sbiis"
	case k.IsSubclass(object.UnicodeEncodeError):
		kinds = "ssiis"
	case k.IsSubclass(object.UnicodeTranslateError):
		kinds = "siis"
	default:
		return nil
	}
	if len(values) != len(kinds) {
		return object.TypeErrorf("function takes exactly %d arguments (%d given)", len(kinds), len(values))
	}
	for i, v := range values {
		switch {
		case kinds[i] == 's' && strOf(v) == nil:
			return object.TypeErrorf("argument %d must be str, not %s", i+1, object.TypeName(v))
		case kinds[i] == 'b' && object.BuiltinPart(v).Bytes() == nil:
			return object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
		case kinds[i] == 'i' && !object.IsIntegral(v):
			return object.TypeErrorf("'%s' object cannot be interpreted as an integer", object.TypeName(v))
		}
	}
	return nil
}

// unicodeErrorText is str of an error of decoding, encoding or translating; ok is false for a plain UnicodeError.
func unicodeErrorText(m *budget.Meter, e *object.Exception) (string, bool) {
	values := append([]object.Value(nil), e.Args()...)
	k := e.Class()
	verb, codec := "", ""
	switch {
	case k.IsSubclass(object.UnicodeDecodeError) && len(values) == 5:
		verb = "decode"
	case k.IsSubclass(object.UnicodeEncodeError) && len(values) == 5:
		verb = "encode"
	case k.IsSubclass(object.UnicodeTranslateError) && len(values) == 4:
		verb = "translate"
		values = append([]object.Value{object.EmptyStr}, values...)
	default:
		return "", false
	}
	for i, name := range []string{"encoding", "object", "start", "end", "reason"} {
		if own, ok := e.Field(object.Intern(name)); ok {
			values[i] = own
		}
	}
	if verb != "translate" {
		codec = "'" + object.SafeStr(values[0]) + "' codec "
	}
	start, _ := object.ToInt64(values[2])
	end, _ := object.ToInt64(values[3])
	reason := object.SafeStr(values[4])
	if b := object.BuiltinPart(values[1]).Bytes(); b != nil {
		if end == start+1 && start >= 0 && start < int64(len(b.Bytes())) {
			return fmt.Sprintf("%scan't %s byte 0x%02x in position %d: %s", codec, verb, b.Bytes()[start], start, reason), true
		}
		return fmt.Sprintf("%scan't %s bytes in position %d-%d: %s", codec, verb, start, end-1, reason), true
	}
	if s := strOf(values[1]); s != nil && end == start+1 && start >= 0 && start < int64(s.Len()) {
		if at, err := s.Offset(m, int(start)); err == nil {
			r, _ := object.DecodeRune(s.String()[at:])
			shown := fmt.Sprintf("\\x%02x", r)
			if r > 0xffff {
				shown = fmt.Sprintf("\\U%08x", r)
			} else if r > 0xff {
				shown = fmt.Sprintf("\\u%04x", r)
			}
			return fmt.Sprintf("%scan't %s character '%s' in position %d: %s", codec, verb, shown, start, reason), true
		}
	}
	return fmt.Sprintf("%scan't %s characters in position %d-%d: %s", codec, verb, start, end-1, reason), true
}
