package object

import (
	"strconv"
)

// A whole line: format % args and format.format(...) where every part is short and simple, written where nothing has to be allocated
// but the result. What is not simple, errors included, is left to PercentFormat and StrFormat, which begin anew: nothing has happened.

const (
	// lineRoom is the longest text that is made here, in bytes.
	lineRoom = 256
	// quickKeywords is how many keywords are compared with a name one by one, which is quicker than to make a str for a search.
	quickKeywords = 8
)

// A line is a []byte with room for lineRoom bytes on the Go stack, where it stays because it is handed on by value. The append functions say
// whether there was room, and return the longer line.

func appendText[T string | []byte](l []byte, s T) ([]byte, bool) {
	if len(l)+len(s) > lineRoom {
		return l, false
	}
	return append(l, s...), true
}

// appendPlain appends str(v) of a str, an int or a float.
func appendPlain(l []byte, v Value) ([]byte, bool) {
	switch {
	case v.IsInt() && len(l)+20 <= lineRoom:
		return strconv.AppendInt(l, v.AsInt(), 10), true
	case v.Is(KindStr):
		return appendText(l, v.Str().s)
	case v.IsFloat():
		return appendText(l, FloatRepr(v.AsFloat()))
	}
	return l, false
}

// appendSpec appends v as q says.
func appendSpec(l []byte, q *quickSpec, v Value) ([]byte, bool) {
	var buf [quickText]byte
	text, ok := q.format(v, &buf)
	if !ok {
		return l, false
	}
	return appendText(l, text)
}

// appendPercent appends format % args.
func appendPercent(l []byte, format string, args []Value) (_ []byte, ok bool) {
	from := 0
	for i := 0; i < len(format); i++ {
		if format[i] != '%' {
			continue
		}
		if l, ok = appendText(l, format[from:i]); !ok {
			return l, false
		}
		i++
		if i < len(format) && format[i] == '%' {
			from = i
			continue
		}
		d := directive{width: -1, precision: -1}
		for ; i < len(format) && (format[i] == '-' || format[i] == '0'); i++ {
			d.minus, d.zero = d.minus || format[i] == '-', d.zero || format[i] == '0'
		}
		d.width, i = shortNumber(format, i)
		if i < len(format) && format[i] == '.' {
			d.precision, i = shortNumber(format, i+1)
			d.precision = max(d.precision, 0)
		}
		if i == len(format) || len(args) == 0 {
			return l, false
		}
		d.code = rune(format[i])
		v := args[0]
		args = args[1:]
		from = i + 1
		if d.width < 0 && d.precision < 0 && (d.code == 's' || d.code == 'd' && v.IsInt()) {
			if l, ok = appendPlain(l, v); !ok {
				return l, false
			}
			continue
		}
		q, ok := quickDirective(&d, false)
		if !ok {
			return l, false
		}
		if l, ok = appendSpec(l, &q, v); !ok {
			return l, false
		}
	}
	if len(args) > 0 {
		return l, false
	}
	return appendText(l, format[from:])
}

// shortNumber reads up to two digits at s[i:]; n is -1 when there is none.
func shortNumber(s string, i int) (n int64, end int) {
	n = -1
	for end = i; end < len(s) && end < i+2 && isDigit(s[end]); end++ {
		n = 10*max(n, 0) + int64(s[end]-'0')
	}
	return n, end
}

// appendTemplate appends format.format(*args, **kwargs), for fields that are numbered or named, without parts.
func appendTemplate(l []byte, format string, args []Value, kwargs *Dict) (_ []byte, ok bool) {
	next, from := 0, 0
	for i := 0; i < len(format); i++ {
		c := format[i]
		if c != '{' && c != '}' {
			continue
		}
		if l, ok = appendText(l, format[from:i]); !ok || i+1 == len(format) {
			return l, false
		}
		if format[i+1] == c { // doubled: itself
			i++
			from = i
			continue
		}
		if c == '}' {
			return l, false
		}
		name, spec, end, ok := simpleField(format, i+1)
		if !ok {
			return l, false
		}
		v := Unbound
		switch {
		case name == "" && next >= 0 && next < len(args):
			v = args[next]
			next++
		case len(name) == 1 && isDigit(name[0]) && next <= 0 && int(name[0]-'0') < len(args):
			v = args[name[0]-'0']
			next = -1
		case name != "" && !isDigit(name[0]):
			v = keyword(kwargs, name)
		}
		if v.IsUnbound() {
			return l, false
		}
		i, from = end, end+1
		if spec == "" {
			if l, ok = appendPlain(l, v); !ok {
				return l, false
			}
			continue
		}
		q, ok := parseQuick(spec)
		if !ok {
			return l, false
		}
		if l, ok = appendSpec(l, &q, v); !ok {
			return l, false
		}
	}
	return appendText(l, format[from:])
}

// simpleField reads name or name:spec at s[i:], without conversion, parts of the name or fields in the spec; end is where the closing brace is.
func simpleField(s string, i int) (name, spec string, end int, ok bool) {
	from := i
	for ; i < len(s); i++ {
		switch s[i] {
		case '}':
			return s[from:i], "", i, true
		case ':':
			name, from = s[from:i], i+1
			for i++; i < len(s) && s[i] != '}'; i++ {
				if s[i] == '{' {
					return "", "", 0, false
				}
			}
			return name, s[from:min(i, len(s))], i, i < len(s)
		case '{', '!', '.', '[':
			return "", "", 0, false
		}
	}
	return "", "", 0, false
}

// keyword returns the value of a name among few keywords, Unbound when it is not there.
func keyword(kwargs *Dict, name string) Value {
	if kwargs != nil && kwargs.Len() <= quickKeywords {
		for i := kwargs.Next(0); i >= 0; i = kwargs.Next(i + 1) {
			if k, v := kwargs.At(i); k.Is(KindStr) && k.Str().s == name {
				return v
			}
		}
	}
	return Unbound
}

// lineSteps is what making a line of n bytes from a format costs.
func lineSteps(format string, n int) int64 { return int64(len(format)/16+n/16) + 2 }

// quickPercent is PercentFormat for a str and arguments that line takes; ok is false for everything else.
func quickPercent(c Calls, format, args Value) (v Value, ok bool, err error) {
	if len(format.Str().s) > lineRoom {
		return Unbound, false, nil
	}
	var one [1]Value
	values := one[:]
	if u := args.Tuple(); u != nil {
		values = u.items
	} else if one[0] = args; !args.IsInt() && !args.IsFloat() && !args.Is(KindStr) {
		return Unbound, false, nil
	}
	var room [lineRoom]byte
	l, ok := appendPercent(room[:0], format.Str().s, values)
	if !ok {
		return Unbound, false, nil
	}
	if err := c.Meter().Steps(lineSteps(format.Str().s, len(l))); err != nil {
		return Unbound, true, err
	}
	v, err = NewStrBytes(c.Meter(), l)
	return v, true, err
}

// quickTemplate is StrFormat for what line takes; ok is false for everything else.
func quickTemplate(c Calls, format string, args []Value, kwargs Value) (v Value, ok bool, err error) {
	if len(format) > lineRoom {
		return Unbound, false, nil
	}
	var room [lineRoom]byte
	l, ok := appendTemplate(room[:0], format, args, kwargs.Dict())
	if !ok {
		return Unbound, false, nil
	}
	if err := c.Meter().Steps(lineSteps(format, len(l))); err != nil {
		return Unbound, true, err
	}
	v, err = NewStrBytes(c.Meter(), l)
	return v, true, err
}
