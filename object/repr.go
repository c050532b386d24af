package object

import (
	"errors"
	"math/big"
	"strconv"
	"sync"

	"github.com/minipy/minipy/budget"
)

// DigitLimiter is what Calls may implement to say how many digits an int may have when it becomes text: 0 for no limit. Without it
// the limit is DefaultDigits.
type DigitLimiter interface{ DigitLimit() int }

// DefaultDigits is CPython's limit on the digits of an int converted to or from text.
const DefaultDigits = 4300

func digitLimit(c Calls) int {
	if d, ok := c.(DigitLimiter); ok {
		return d.DigitLimit()
	}
	return DefaultDigits
}

// Repr returns repr(v). Its bytes are charged.
func Repr(c Calls, v Value) (string, error) {
	if s := shortText(v); s != "" {
		return s, chargeShort(c.Meter(), s)
	}
	b := NewBuilder(c.Meter())
	if err := WriteRepr(c, b, v); err != nil {
		return "", err
	}
	return b.Finish()
}

// floatSteps is the work of finding the shortest text of a float.
const floatSteps = 8

// shortText returns the repr of inline values, whose str and format without a specification are the same; "" for all others.
func shortText(v Value) string {
	switch {
	case v.ref == nil:
		return strconv.FormatInt(int64(v.bits), 10)
	case v.ref == &floatTag:
		return FloatRepr(v.AsFloat())
	case v.ref.self == nil:
		return simpleRepr(v, "")
	}
	return ""
}

func chargeShort(m *budget.Meter, s string) error {
	if err := m.Steps(floatSteps); err != nil {
		return err
	}
	return m.Alloc(budget.SizeClass(int64(len(s))))
}

// StrOf returns str(v). The bytes are charged unless v is a str, whose own they are.
func StrOf(c Calls, v Value) (string, error) {
	switch v.Kind() {
	case KindStr:
		return v.Str().s, nil
	case KindInstance, KindException:
		return c.Str(v)
	case KindClass:
		if !v.Class().Meta().IsStatic() {
			return c.Str(v)
		}
	case KindMappingProxy:
		if err := c.Enter(); err != nil { // proxies of proxies
			return "", err
		}
		defer c.Leave()
		return StrOf(c, v.MappingProxy().Mapping())
	case KindOpaque:
		if _, ok := v.Object().(Printed); !ok {
			return c.Str(v)
		}
	}
	return Repr(c, v)
}

// StrValue is str(v) as a value.
func StrValue(c Calls, v Value) (Value, error) {
	if v.ref == nil {
		return intStr(c.Meter(), int64(v.bits))
	}
	if v.Is(KindStr) {
		return v, nil
	}
	s, err := StrOf(c, v)
	if err != nil {
		return Unbound, err
	}
	return NewStr(c.Meter(), s)
}

// smallIntStrs holds the texts of the ints that scripts turn into text most: counters, indexes, ages.
var smallIntStrs = sync.OnceValue(func() *[1024]Value {
	table := &[1024]Value{}
	for i := range table {
		table[i] = InternValue(strconv.Itoa(i))
	}
	return table
})

// intStr returns str(i).
func intStr(m *budget.Meter, i int64) (Value, error) {
	if err := m.Steps(floatSteps); err != nil {
		return Unbound, err
	}
	if table := smallIntStrs(); uint64(i) < uint64(len(table)) {
		return table[i], nil
	}
	var digits [20]byte
	text := strconv.AppendInt(digits[:0], i, 10)
	if err := m.Alloc(budget.SizeClass(int64(len(text)))); err != nil {
		return Unbound, err
	}
	return NewStrLen(m, string(text), len(text))
}

// ASCII returns ascii(v): repr(v) with every code point beyond ASCII escaped.
func ASCII(c Calls, v Value) (string, error) {
	s, err := Repr(c, v)
	if err != nil || CodePoints(s) == len(s) {
		return s, err
	}
	b := NewBuilder(c.Meter())
	for at := 0; at < len(s) && b.err == nil; {
		r, n := DecodeRune(s[at:])
		at += n
		if r < 0x80 {
			b.WriteByte(byte(r))
		} else {
			writeEscape(b, r)
		}
	}
	return b.Finish()
}

// ReprOf writes repr(v) for values inside others.
func WriteRepr(c Calls, b *Builder, v Value) error {
	if b.err != nil {
		return b.err
	}
	if err := b.m.Steps(1); err != nil {
		return b.Fail(err)
	}
	var scratch [32]byte
	switch v.Kind() {
	case KindInt:
		_, err := b.Write(strconv.AppendInt(scratch[:0], v.AsInt(), 10))
		return err
	case KindFloat:
		if err := b.m.Steps(floatSteps); err != nil {
			return b.Fail(err)
		}
		_, err := b.Write(appendFloatRepr(scratch[:0], v.AsFloat()))
		return err
	case KindStr:
		return writeStrRepr(b, v.Str().s)
	case KindInstance, KindException:
		if err := b.m.Steps(4); err != nil { // looking for a __repr__, and a text of its own that is copied
			return b.Fail(err)
		}
		return b.writeAnswer(c.Repr(v))
	case KindBigInt:
		return b.writeAnswer(IntToString(b.m, v, 10, digitLimit(c)))
	case KindComplex:
		if err := b.m.Steps(floatTextSteps); err != nil {
			return err
		}
		return b.WriteString(complexRepr(v.Complex()))
	case KindRange:
		if r := v.WideRange(); r != nil {
			return r.write(c, b)
		}
	case KindList, KindTuple, KindDict, KindSet, KindFrozenSet, KindDictView, KindMappingProxy, KindNamespace, KindSlice, KindByteArray, KindGenericAlias,
		KindUnion:
		return writeContainer(c, b, v)
	case KindBytes:
		return writeBytesRepr(b, v.Bytes().b, false)
	case KindClass:
		if scripted(v) {
			return b.writeAnswer(c.Repr(v))
		}
		return b.WriteString(classRepr(v.Class()))
	case KindOpaque:
		if o, ok := v.Object().(Printed); ok {
			if err := enter(c, whileRepr); err != nil {
				return b.Fail(err)
			}
			defer c.Leave()
			return b.Fail(o.WriteRepr(c, b))
		}
		return b.writeAnswer(c.Repr(v))
	case KindNativeIter:
		if _, owner := ClassOf(v).LookupOwner(strReprMethod); owner != nil && owner != ObjectClass { // count(3), repeat('a', 2)
			if err := enter(c, whileRepr); err != nil {
				return b.Fail(err)
			}
			defer c.Leave()
			return b.writeAnswer(c.Repr(v))
		}
	case KindMethod:
		m := v.Method()
		name, err := callableName(c, m.fn)
		if err != nil {
			return b.Fail(err)
		}
		if err := b.WriteString("<bound method " + name + " of "); err != nil {
			return err
		}
		if err := enter(c, whileRepr); err != nil {
			return b.Fail(err)
		}
		defer c.Leave()
		if err := WriteRepr(c, b, m.self); err != nil {
			return err
		}
		return b.WriteByte('>')
	case KindStaticMethod, KindClassMethod:
		w := v.Wrapper()
		if w == nil || w.ClassOf() == ClassMethodDescrClass {
			break
		}
		if err := enter(c, whileRepr); err != nil {
			return b.Fail(err)
		}
		defer c.Leave()
		b.WriteString("<" + TypeName(v) + "(")
		WriteRepr(c, b, w.fn)
		return b.WriteString(")>")
	case KindCell:
		if held := v.Cell().v; !held.IsUnbound() {
			return b.WriteString("<cell at " + address(c, v) + ": " + TypeName(held) + " object at " + address(c, held) + ">")
		}
	}
	if v.Object() == nil {
		return b.WriteString(simpleRepr(v, ""))
	}
	return b.WriteString(simpleRepr(v, address(c, v)))
}

// writeAnswer appends a text that came with an error.
func (b *Builder) writeAnswer(s string, err error) error {
	if err != nil {
		return b.Fail(err)
	}
	return b.WriteString(s)
}

const whileRepr = " while getting the repr of an object"

// addressSteps is the work of finding the number of an object, or giving it one.
const addressSteps = 4

// address returns what repr shows as the address of v.
func address(c Calls, v Value) string {
	_ = c.Meter().Alloc(32) // a limit that this reaches is sticky
	_ = c.Meter().Steps(addressSteps)
	digits := strconv.FormatInt(c.ID(v), 16)
	return "0x000000000000"[:2+max(12-len(digits), 0)] + digits
}

var strReprMethod = Intern("__repr__")

// DefaultRepr is object.__repr__: "<__main__.C object at 0x...>".
func DefaultRepr(c Calls, v Value) string {
	class := ClassOf(v)
	module := class.module
	if module == "builtins" || module == "" {
		module = ""
	} else {
		module += "."
	}
	_ = c.Meter().Alloc(budget.SizeClass(int64(len(module) + len(class.qualname) + 32)))
	return "<" + module + class.qualname + " object at " + address(c, v) + ">"
}

func classRepr(c *Class) string { return "<class '" + c.FullName() + "'>" }

var nameQualName, nameName = Intern("__qualname__"), Intern("__name__")

// callableName returns the qualified name of what a bound method calls, else its name, else "?".
func callableName(c Calls, v Value) (string, error) {
	switch o := v.Object().(type) {
	case *Function:
		return o.qualname.s, nil
	case *Builtin:
		return o.name, nil
	case *Class:
		return o.qualname, nil
	}
	reader, ok := c.(interface {
		GetAttr(v Value, name *Str) (Value, error)
	})
	for _, name := range []*Str{nameQualName, nameName} {
		if !ok {
			break
		}
		w, err := reader.GetAttr(v, name)
		var e *Error
		switch {
		case errors.As(err, &e) && e.Is_(AttributeError):
			continue
		case err != nil:
			return "", err
		}
		if s := BuiltinPart(w).Str(); s != nil {
			return s.s, nil
		}
		break
	}
	return "?", nil
}

// simpleRepr returns the repr of values that hold no others, or do not show them. where is the address to show.
func simpleRepr(v Value, where string) string {
	switch o := v.Object().(type) {
	case nil:
		switch v.Kind() {
		case KindBool:
			if v.AsBool() {
				return "True"
			}
			return "False"
		case KindNone:
			return "None"
		case KindEllipsis:
			return "Ellipsis"
		case KindNotImplemented:
			return "NotImplemented"
		}
	case *Function:
		return "<function " + o.qualname.s + " at " + where + ">"
	case *Builtin:
		return o.repr(where)
	case *Class:
		return classRepr(o)
	case *Module:
		return moduleRepr(o)
	case *Range:
		text := "range(" + strconv.FormatInt(o.start, 10) + ", " + strconv.FormatInt(o.stop, 10)
		if o.step != 1 {
			text += ", " + strconv.FormatInt(o.step, 10)
		}
		return text + ")"
	case *Generator:
		kind := "generator"
		switch o.kind {
		case KindCoroutine:
			kind = "coroutine"
		case KindAsyncGenerator:
			kind = "async_generator"
		}
		return "<" + kind + " object " + o.qualname.s + " at " + where + ">"
	case *Cell:
		if o.v.IsUnbound() {
			return "<cell at " + where + ": empty>"
		}
		return "<cell at " + where + ": " + TypeName(o.v) + " object at 0x0>"
	case *Wrapper:
		if f, ok := o.fn.Builtin().nativeImpl().(interface{ Home() *Class }); ok && o.ClassOf() == ClassMethodDescrClass {
			return "<method '" + o.fn.Builtin().name + "' of '" + f.Home().name + "' objects>"
		}
		kind := "staticmethod"
		if o.kind == KindClassMethod {
			kind = "classmethod"
		}
		if w := o.fn.Wrapper(); w != nil { // wrappers of wrappers nest as deep as a script likes
			return "<" + kind + "(<" + TypeName(o.fn) + " object>)>"
		}
		return "<" + kind + "(" + SafeRepr(o.fn) + ")>"
	case *Super:
		if o.self.IsUnbound() {
			return "<super: <class '" + o.class.name + "'>, NULL>"
		}
		return "<super: <class '" + o.class.name + "'>, <" + o.start.name + " object>>"
	case *MemoryView:
		if o.released {
			return "<released memory at " + where + ">"
		}
		return "<memory at " + where + ">"
	case interface{ ReprAt(where string) string }: // code objects
		return o.ReprAt(where)
	case interface{ Repr() string }: // frames, library objects with a fixed text
		return o.Repr()
	}
	class := ClassOf(v)
	return "<" + class.FullName() + " object at " + where + ">"
}

func moduleRepr(o *Module) string {
	if f, ok := o.Dict().GetString("__file__"); ok && f.Str() != nil {
		return "<module '" + o.name + "' from " + SafeRepr(f) + ">"
	}
	return "<module '" + o.name + "' (built-in)>"
}

// smallBig reports whether b is short enough to be converted to text without a thought for its cost.
func smallBig(b *big.Int) bool { return b.BitLen() <= 512 }
