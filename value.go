package minipy

import (
	"context"
	"errors"
	"fmt"

	"github.com/minipy/minipy/object"
)

// Value is a Python value as the host sees it. The zero Value is the int 0.
//
// A Value is either free, made by Int, Str, List, ValueOf and the like, or belongs to the execution that made it. Free values and numbers,
// bools, None may go anywhere. A value of one execution that is handed to another is copied, and the copy charged to the other; functions, classes
// and instances of a script's classes cannot be copied.
//
// Values of an execution share its objects: a list that the script changes later shows the change, and reading it from one goroutine while
// another runs the execution is a data race.
type Value struct {
	v object.Value
	o *origin // nil: inline or immortal, so that it may go anywhere
}

// origin says where a value that is no plain number comes from. Exactly one of the two is set, or none for a copy that belongs to nobody any more.
type origin struct {
	ex   *Execution
	host any // a Go value that is converted when it is handed to an execution
}

// Int returns the int i.
func Int(i int64) Value { return Value{v: object.Int(i)} }

// Float returns the float f.
func Float(f float64) Value { return Value{v: object.Float(f)} }

// Bool returns True or False.
func Bool(b bool) Value { return Value{v: object.Bool(b)} }

// None is Python's None.
var None = Value{v: object.None}

// Str returns the str s; bytes that are no UTF-8 are replaced. It may be handed to any number of executions without being copied; its memory is
// the host's.
func Str(s string) Value { return Value{v: object.InternValue(object.ValidText(s))} }

// Bytes returns a bytes object with a copy of b.
func Bytes(b []byte) Value { return Value{v: object.None, o: &origin{host: append([]byte{}, b...)}} }

// List returns a list of items. Each execution that it is handed to gets a list of its own.
func List(items ...Value) Value { return Value{v: object.None, o: &origin{host: items}} }

// Tuple returns a tuple of items.
func Tuple(items ...Value) Value { return Value{v: object.None, o: &origin{host: tupleOf(items)}} }

// Dict returns a dict with str keys, in sorted order. For other keys or another order use DictOf.
func Dict(entries map[string]Value) Value { return Value{v: object.None, o: &origin{host: entries}} }

// Entry is one key of a dict and its value.
type Entry struct{ Key, Value Value }

// DictOf returns a dict of entries, in their order.
func DictOf(entries ...Entry) Value {
	return Value{v: object.None, o: &origin{host: entriesOf(entries)}}
}

type (
	tupleOf   []Value
	entriesOf []Entry
)

// ValueOf returns any Go value as a Python value, by the rules of With. It is converted when it is used, and every execution that it is handed to
// converts it for itself; until then the Go value must not change.
func ValueOf(x any) Value {
	if v, ok := x.(Value); ok {
		return v
	}
	return Value{v: object.None, o: &origin{host: x}}
}

// free reports whether v stands for a Go value that is still to be converted.
func (v Value) free() bool { return v.o != nil && v.o.ex == nil && v.o.host != nil }

// look returns the object behind v, converting a free value at the expense of a budget of its own. It is Unbound when that fails.
func (v Value) look() object.Value {
	if !v.free() {
		return v.v
	}
	w, err := newDetached().from("value", v.o.host)
	if err != nil {
		return object.Unbound
	}
	return w
}

// Type returns the name of v's class: "int", "str", "Order".
func (v Value) Type() string {
	w := v.look()
	if w.IsUnbound() {
		return fmt.Sprintf("%T", v.o.host)
	}
	return object.TypeName(w)
}

// IsNone reports whether v is None.
func (v Value) IsNone() bool { return v.o == nil && v.v.IsNone() }

// Int returns v as an int64; ok is false when v is no int or does not fit.
func (v Value) Int() (i int64, ok bool) {
	w := v.look()
	if w.IsInt() {
		return w.AsInt(), true
	}
	return 0, false
}

// Float returns v as a float64; ok is false when v is neither a float nor an int that fits in 64 bits.
func (v Value) Float() (f float64, ok bool) {
	w := v.look()
	switch {
	case w.IsFloat():
		return w.AsFloat(), true
	case w.IsInt():
		return float64(w.AsInt()), true
	}
	return 0, false
}

// Bool returns v as a bool; ok is false when v is neither True nor False.
func (v Value) Bool() (b, ok bool) {
	if w := v.look(); w.IsBool() {
		return w.AsBool(), true
	}
	return false, false
}

// Str returns v as a string; ok is false when v is no str. Lone surrogates, which Go strings cannot hold, are replaced.
func (v Value) Str() (s string, ok bool) {
	if o := object.BuiltinPart(v.look()).Str(); o != nil {
		return goText(o.String()), true
	}
	return "", false
}

// String returns a str as it is and everything else as a short repr (at most about 200 bytes). It runs no script code.
func (v Value) String() string {
	w := v.look()
	if w.IsUnbound() {
		return fmt.Sprintf("<%T>", v.o.host)
	}
	return plainText(w)
}

// plainText is str(v) without running script code: whole for a str, short for everything else.
func plainText(v object.Value) string {
	if s := object.BuiltinPart(v).Str(); s != nil {
		return goText(s.String())
	}
	return goText(object.SafeRepr(v))
}

// Callable reports whether v is a function, class or method of a script. Values of other kinds may still be callable.
func (v Value) Callable() bool {
	switch v.v.Kind() {
	case object.KindFunction, object.KindClass, object.KindMethod, object.KindBuiltin:
		return v.o == nil || v.o.host == nil
	}
	return false
}

// ErrBusy refuses a use of an execution that something else is using: Call while another Call runs, or while the script itself does.
var ErrBusy = errors.New("minipy: the execution is in use: one call at a time")

// errNoExecution refuses to call a value that belongs to no execution.
var errNoExecution = errors.New("minipy: the value belongs to no execution that could call it")

// Call calls a function of a script, in its execution. A host function may call what the script handed to it while it runs; outside of
// host functions the rules are those of Result.Call.
func (v Value) Call(ctx context.Context, args ...any) (Value, error) {
	if v.o == nil || v.o.ex == nil {
		return None, errNoExecution
	}
	return v.o.ex.call(ctx, v.v, "", args, true)
}

// wrap gives the host a view of w, which belongs to ex. Constants that all executions share belong to nobody.
func (ex *Execution) wrap(w object.Value) Value {
	if w.Object() == nil || w.Ref().Immortal() && !w.Is(object.KindBuiltin) && !w.Is(object.KindClass) {
		return Value{v: w}
	}
	return Value{v: w, o: &ex.origin}
}
