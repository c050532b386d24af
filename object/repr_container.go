package object

import (
	"strings"

	"github.com/minipy/minipy/budget"
)

// writeContainer writes the repr of a container. While that goes on the container is marked, also across calls into scripts, so that it
// shows as [...] inside itself; shared objects cannot contain themselves and stay unmarked.
func writeContainer(c Calls, b *Builder, v Value) error {
	h := v.ref
	if h.flags&flagActive != 0 {
		return b.WriteString(ellipsisFor(v))
	}
	if err := b.m.Steps(3); err != nil { // marking it, and the stack of one more level
		return b.Fail(err)
	}
	if err := enter(c, whileRepr); err != nil {
		return b.Fail(err)
	}
	defer c.Leave()
	if h.flags&flagImmortal == 0 {
		h.flags |= flagActive
		defer func() { h.flags &^= flagActive }()
	}
	switch o := h.self.(type) {
	case *List:
		return writeItems(c, b, "[", &o.items, "]")
	case *Tuple:
		if len(o.items) == 1 {
			return writeItems(c, b, "(", &o.items, ",)")
		}
		return writeItems(c, b, "(", &o.items, ")")
	case *Dict:
		return writeDict(c, b, o)
	case *Set:
		return writeSet(c, b, o)
	case *DictView:
		return writeView(c, b, o)
	case *MappingProxy:
		b.WriteString("mappingproxy(")
		WriteRepr(c, b, o.v)
		return b.WriteByte(')')
	case *Namespace:
		return writeNamespace(c, b, o)
	case *Slice:
		parts := []Value{o.start, o.stop, o.step}
		return writeItems(c, b, "slice(", &parts, ")")
	case *Bytes:
		b.WriteString("bytearray(")
		writeBytesRepr(b, o.b, true)
		return b.WriteByte(')')
	case *GenericAlias:
		return writeAlias(c, b, o)
	case *Union:
		return writeUnion(c, b, o)
	}
	return b.WriteString("<" + TypeName(v) + " object>")
}

// ReprUnder returns the repr that the builtin value in v has under the name of v's class: what a builtin type's __repr__ gives for an instance of a
// derived class. Lists, tuples, dicts and text do not show their class.
func ReprUnder(c Calls, v Value) (string, error) {
	p := BuiltinPart(v)
	s, err := Repr(c, p)
	if err != nil || p == v {
		return s, err
	}
	name := ClassOf(v).Name()
	switch p.Kind() {
	case KindSet:
		switch {
		case s == "set(...)": // v within v
			s = name + "(...)"
		case p.Set().Len() == 0:
			s = name + "()"
		default:
			s = name + "(" + s + ")"
		}
	case KindNamespace:
		s = name + strings.TrimPrefix(s, p.Namespace().name())
	default:
		shown, rest, ok := strings.Cut(s, "(")
		if !ok || shown != ClassOf(p).Name() {
			return s, nil
		}
		s = name + "(" + rest
	}
	return s, c.Meter().Alloc(budget.SizeClass(int64(len(s))))
}

// ReprOnce calls write, which makes the repr of v, unless that is going on already: then v contains itself, and again is true. As with the builtin
// containers v is marked meanwhile.
func ReprOnce(v Value, write func() error) (again bool, err error) {
	h := v.ref
	if h == nil || h.flags&flagImmortal != 0 {
		return false, write()
	}
	if h.flags&flagActive != 0 {
		return true, nil
	}
	h.flags |= flagActive
	defer func() { h.flags &^= flagActive }()
	return false, write()
}

// ellipsisFor returns what stands for a container inside itself.
func ellipsisFor(v Value) string {
	switch v.Kind() {
	case KindList:
		return "[...]"
	case KindTuple:
		return "(...)"
	case KindDict:
		return "{...}"
	case KindSet, KindFrozenSet:
		return TypeName(v) + "(...)"
	case KindNamespace:
		return v.Namespace().name() + "(...)"
	}
	return "..."
}

// writeItems writes items between brackets; a script may change them meanwhile.
func writeItems(c Calls, b *Builder, open string, items *[]Value, end string) error {
	b.WriteString(open)
	for i := 0; i < len(*items); i++ {
		if i > 0 {
			b.WriteString(", ")
		}
		if err := WriteRepr(c, b, (*items)[i]); err != nil {
			return err
		}
	}
	return b.WriteString(end)
}

func writeDict(c Calls, b *Builder, d *Dict) error {
	b.WriteByte('{')
	first := true
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		if !first {
			b.WriteString(", ")
		}
		first = false
		if err := WriteRepr(c, b, k); err != nil {
			return err
		}
		b.WriteString(": ")
		if err := WriteRepr(c, b, v); err != nil {
			return err
		}
	}
	return b.WriteByte('}')
}

func writeSet(c Calls, b *Builder, s *Set) error {
	if s.d.live == 0 {
		if s.Frozen() {
			return b.WriteString("frozenset()")
		}
		return b.WriteString("set()")
	}
	if s.Frozen() {
		b.WriteString("frozenset(")
	}
	b.WriteByte('{')
	if err := writeKeys(c, b, &s.d); err != nil {
		return err
	}
	b.WriteByte('}')
	if s.Frozen() {
		b.WriteByte(')')
	}
	return b.err
}

func writeKeys(c Calls, b *Builder, d *Dict) error {
	first := true
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, _ := d.At(i)
		if !first {
			b.WriteString(", ")
		}
		first = false
		if err := WriteRepr(c, b, k); err != nil {
			return err
		}
	}
	return b.err
}

func writeView(c Calls, b *Builder, v *DictView) error {
	b.WriteString(v.class.name + "([")
	first := true
	for i := v.d.Next(0); i >= 0; i = v.d.Next(i + 1) {
		key, val := v.d.At(i)
		if !first {
			b.WriteString(", ")
		}
		first = false
		switch v.class {
		case DictKeysClass:
			WriteRepr(c, b, key)
		case DictValuesClass:
			WriteRepr(c, b, val)
		default:
			b.WriteByte('(')
			WriteRepr(c, b, key)
			b.WriteString(", ")
			WriteRepr(c, b, val)
			b.WriteByte(')')
		}
		if b.err != nil {
			return b.err
		}
	}
	return b.WriteString("])")
}
