package object

import (
	"strconv"
)

// TemplateCalls is what str.format needs beyond Calls: attributes, items and formatting of any value. native.Call has it.
type TemplateCalls interface {
	Calls
	Formatter
	GetAttr(v Value, name *Str) (Value, error)
	GetItem(v, key Value) (Value, error)
}

// template is one run of str.format.
type template struct {
	c      TemplateCalls
	args   []Value
	kwargs Value // a mapping, Unbound when there is none
	noArgs bool  // format_map: positional fields are an error
	next   int64 // number of the next {}
	auto   int8  // 0 not known yet, 1 automatic numbering, 2 manual
}

// StrFormat is format.format(*args, **kwargs). kwargs is a dict or Unbound.
func StrFormat(c TemplateCalls, format string, args []Value, kwargs Value) (Value, error) {
	if v, ok, err := quickTemplate(c, format, args, kwargs); ok {
		return v, err
	}
	t := &template{c: c, args: args, kwargs: kwargs}
	return t.run(format)
}

// StrFormatMap is format.format_map(mapping) for any mapping.
func StrFormatMap(c TemplateCalls, format string, mapping Value) (Value, error) {
	t := &template{c: c, kwargs: mapping, noArgs: true}
	return t.run(format)
}

func (t *template) run(format string) (Value, error) {
	b := NewBuilder(t.c.Meter())
	if err := t.expand(b, format, 2); err != nil {
		return Unbound, err
	}
	return b.Value()
}

// expand writes format with its fields replaced; depth is how deep specifications may nest.
func (t *template) expand(b *Builder, format string, depth int) error {
	if depth <= 0 {
		return ValueErrorf("Max string recursion exceeded")
	}
	if err := b.m.Steps(int64(len(format)/16) + 1); err != nil {
		return err
	}
	for at := 0; at < len(format); {
		from := at
		for at < len(format) && format[at] != '{' && format[at] != '}' {
			at++
		}
		if at == len(format) {
			return b.WriteString(format[from:])
		}
		ch := format[at]
		at++
		last := at == len(format)
		switch {
		case ch == '}' && (last || format[at] != '}'):
			return ValueErrorf("Single '}' encountered in format string")
		case last:
			return ValueErrorf("Single '{' encountered in format string")
		case format[at] == ch: // doubled: itself
			b.WriteString(format[from:at])
			at++
			continue
		}
		b.WriteString(format[from : at-1])
		f, end, err := parseField(format, at)
		if err != nil {
			return err
		}
		at = end
		if err := t.writeField(b, f, depth); err != nil {
			return err
		}
	}
	return b.err
}

// field is one replacement field.
type field struct {
	name       string
	conversion rune // 0 when there is none
	spec       string
	nested     bool // the specification has fields of its own
}

// parseField parses the field that begins at offset at; end is the offset behind its closing brace.
func parseField(s string, at int) (f field, end int, err error) {
	from := at
	ch := byte(0)
name:
	for at < len(s) {
		ch = s[at]
		at++
		switch ch {
		case '{':
			return f, 0, ValueErrorf("unexpected '{' in field name")
		case '[':
			for at < len(s) && s[at] != ']' {
				at++
			}
		case '}', ':', '!':
			break name
		}
	}
	if ch != '}' && ch != ':' && ch != '!' {
		return f, 0, ValueErrorf("expected '}' before end of string")
	}
	f.name = s[from : at-1]
	if ch == '}' {
		return f, at, nil
	}
	if ch == '!' {
		if at == len(s) {
			return f, 0, ValueErrorf("end of string while looking for conversion specifier")
		}
		r, n := DecodeRune(s[at:])
		f.conversion = r
		at += n
		if at < len(s) {
			ch = s[at]
			at++
			if ch == '}' {
				return f, at, nil
			}
			if ch != ':' {
				return f, 0, ValueErrorf("expected ':' after conversion specifier")
			}
		}
	}
	from = at
	for open := 1; at < len(s); {
		ch = s[at]
		at++
		switch ch {
		case '{':
			f.nested = true
			open++
		case '}':
			if open--; open == 0 {
				f.spec = s[from : at-1]
				return f, at, nil
			}
		}
	}
	return f, 0, ValueErrorf("unmatched '{' in format spec")
}

func (t *template) writeField(b *Builder, f field, depth int) error {
	v, err := t.lookup(f.name)
	if err != nil {
		return err
	}
	if v, err = t.convert(v, f.conversion); err != nil {
		return err
	}
	spec := f.spec
	if f.nested {
		inner := NewBuilder(b.m)
		if err := t.expand(inner, spec, depth-1); err != nil {
			return err
		}
		if spec, err = inner.Finish(); err != nil {
			return err
		}
	}
	return WriteFormat(t.c, b, v, spec)
}

// convert applies !r, !s or !a.
func (t *template) convert(v Value, conversion rune) (Value, error) {
	var s string
	var err error
	switch conversion {
	case 0:
		return v, nil
	case 's':
		return StrValue(t.c, v)
	case 'r':
		s, err = Repr(t.c, v)
	case 'a':
		s, err = ASCII(t.c, v)
	default:
		if conversion > 32 && conversion < 127 {
			return Unbound, ValueErrorf("Unknown conversion specifier %c", conversion)
		}
		return Unbound, ValueErrorf("Unknown conversion specifier \\x%x", conversion)
	}
	if err != nil {
		return Unbound, err
	}
	return NewStr(t.c.Meter(), s)
}

// fieldIndex reads a name that is a decimal number; -1 when it is none.
func fieldIndex(name string) (int64, error) {
	c := cursor{s: name}
	n, digits, err := c.number()
	if err != nil && onlyDigits(name) {
		return 0, err
	}
	if digits == 0 || c.more() {
		return -1, nil
	}
	return n, nil
}

// onlyDigits reports whether name is all digits, so that its being too long is an error and not a name.
func onlyDigits(name string) bool {
	for i := 0; i < len(name); i++ {
		if !isDigit(name[i]) {
			return false
		}
	}
	return true
}

// lookup finds the value of a field: the first part is an argument, .name an attribute of it, [key] an item.
func (t *template) lookup(name string) (Value, error) {
	at := 0
	for at < len(name) && name[at] != '.' && name[at] != '[' {
		at++
	}
	v, err := t.argument(name[:at])
	if err != nil {
		return Unbound, err
	}
	for at < len(name) {
		if err := t.c.Meter().Steps(1); err != nil {
			return Unbound, err
		}
		ch := name[at]
		at++
		from := at
		switch ch {
		case '.':
			for at < len(name) && name[at] != '.' && name[at] != '[' {
				at++
			}
			v, err = t.attribute(v, name[from:at])
		case '[':
			for at < len(name) && name[at] != ']' {
				at++
			}
			if at == len(name) {
				return Unbound, ValueErrorf("Missing ']' in format string")
			}
			v, err = t.item(v, name[from:at])
			at++
		default:
			return Unbound, ValueErrorf("Only '.' or '[' may follow ']' in format field specifier")
		}
		if err != nil {
			return Unbound, err
		}
	}
	return v, nil
}

func (t *template) argument(name string) (Value, error) {
	i, err := fieldIndex(name)
	if err != nil {
		return Unbound, err
	}
	if name == "" || i >= 0 {
		mode := int8(2)
		if name == "" {
			mode = 1
		}
		if t.auto != 0 && t.auto != mode {
			if mode == 2 {
				return Unbound, ValueErrorf("cannot switch from automatic field numbering to manual field specification")
			}
			return Unbound, ValueErrorf("cannot switch from manual field specification to automatic field numbering")
		}
		t.auto = mode
		if name == "" {
			i = t.next
			t.next++
		}
		switch {
		case t.noArgs:
			return Unbound, ValueErrorf("Format string contains positional fields")
		case i >= int64(len(t.args)):
			return Unbound, IndexErrorf("Replacement index %s out of range for positional args tuple", strconv.FormatInt(i, 10))
		}
		return t.args[i], nil
	}
	if v := keyword(t.kwargs.Dict(), name); !v.IsUnbound() {
		return v, nil
	}
	key, err := NewStrCopy(t.c.Meter(), name)
	if err != nil {
		return Unbound, err
	}
	switch {
	case t.kwargs.IsUnbound():
		return Unbound, KeyErrorOf(key)
	case t.kwargs.Is(KindDict):
		return GetItem(t.c, t.kwargs, key)
	}
	return t.c.GetItem(t.kwargs, key)
}

func (t *template) attribute(v Value, name string) (Value, error) {
	if name == "" {
		return Unbound, ValueErrorf("Empty attribute in format string")
	}
	s, err := NewStrCopy(t.c.Meter(), name)
	if err != nil {
		return Unbound, err
	}
	return t.c.GetAttr(v, s.Str())
}

func (t *template) item(v Value, name string) (Value, error) {
	if name == "" {
		return Unbound, ValueErrorf("Empty attribute in format string")
	}
	i, err := fieldIndex(name)
	if err != nil {
		return Unbound, err
	}
	key := Int(i)
	if i < 0 {
		if key, err = NewStrCopy(t.c.Meter(), name); err != nil {
			return Unbound, err
		}
	}
	return t.c.GetItem(v, key)
}
