package object

import (
	"errors"
	"math"
	"strings"
)

// percent is one run of format % args.
type percent struct {
	c       Calls
	b       *Builder
	format  string
	at      int
	bytes   bool
	args    Value // the tuple, the one argument, or what the last key gave
	left    []Value
	single  bool // args is one argument, not a tuple
	used    bool // and it has been taken
	mapping bool // args can be asked for keys
	source  Value
}

// directive is one %[(key)][flags][width][.precision]code.
type directive struct {
	minus, plus, space, alternate, zero bool
	width, precision                    int64 // -1: not given
	code                                rune
}

// PercentFormat is format % args for str, bytes and bytearray.
func PercentFormat(c Calls, format, args Value) (Value, error) {
	if format.Is(KindStr) {
		if v, ok, err := quickPercent(c, format, args); ok {
			return v, err
		}
	}
	p := &percent{c: c, b: NewBuilder(c.Meter()), source: args, args: args}
	kind := KindStr
	if s := format.Str(); s != nil {
		p.format = s.s
	} else {
		o := format.Bytes()
		kind = o.kind
		if err := c.Meter().Alloc(int64(len(o.b))); err != nil {
			return Unbound, err
		}
		p.format, p.bytes = string(o.b), true
	}
	if t := BuiltinPart(args).Tuple(); t != nil {
		p.left = t.items
	} else {
		p.single = true
		p.mapping = isMapping(args) && !(p.bytes && (args.Is(KindBytes) || args.Is(KindByteArray)))
	}
	if err := p.run(); err != nil {
		return Unbound, err
	}
	if p.bytes {
		return p.b.BytesValue(kind)
	}
	return p.b.Value()
}

// isMapping reports whether %(key)s may be asked of v: everything that has subscripts but str and tuple.
func isMapping(v Value) bool {
	switch v.Kind() {
	case KindDict, KindList, KindMappingProxy, KindBytes, KindByteArray, KindRange, KindMemoryView:
		return true
	case KindInstance, KindOpaque:
		if p := BuiltinPart(v); p.ref != v.ref {
			return isMapping(p) && !p.Is(KindBytes) && !p.Is(KindByteArray)
		}
		_, ok := ClassOf(v).Lookup(strGetItem)
		return ok
	}
	return false
}

var strGetItem = Intern("__getitem__")

func (p *percent) run() error {
	if err := p.b.m.Steps(int64(len(p.format) / 16)); err != nil {
		return err
	}
	for p.at < len(p.format) {
		i := strings.IndexByte(p.format[p.at:], '%')
		if i < 0 {
			p.b.WriteString(p.format[p.at:])
			break
		}
		p.b.WriteString(p.format[p.at : p.at+i])
		p.at += i + 1
		if err := p.b.m.Steps(1); err != nil {
			return err
		}
		if err := p.field(); err != nil {
			return err
		}
	}
	if p.b.err == nil && !p.mapping && (len(p.left) > 0 || p.single && !p.used) {
		if p.bytes {
			return TypeErrorf("not all arguments converted during bytes formatting")
		}
		return TypeErrorf("not all arguments converted during string formatting")
	}
	return p.b.err
}

// argument takes the next argument.
func (p *percent) argument() (Value, error) {
	switch {
	case p.single && !p.used:
		p.used = true
		return p.args, nil
	case !p.single && len(p.left) > 0:
		v := p.left[0]
		p.left = p.left[1:]
		return v, nil
	}
	return Unbound, TypeErrorf("not enough arguments for format string")
}

func (p *percent) peek() byte {
	if p.at < len(p.format) {
		return p.format[p.at]
	}
	return 0
}

func (p *percent) field() error {
	if p.at == len(p.format) {
		return ValueErrorf("incomplete format")
	}
	if p.format[p.at] == '%' {
		p.at++
		return p.b.WriteByte('%')
	}
	d := directive{width: -1, precision: -1}
	if p.peek() == '(' {
		if err := p.key(); err != nil {
			return err
		}
	}
	for flags := true; flags; {
		switch p.peek() {
		case '-':
			d.minus = true
		case '+':
			d.plus = true
		case ' ':
			d.space = true
		case '#':
			d.alternate = true
		case '0':
			d.zero = true
		default:
			flags = false
			continue
		}
		p.at++
	}
	var err error
	if d.width, err = p.size("width too big"); err != nil {
		return err
	}
	if d.width < -1 {
		d.minus, d.width = true, -d.width
	}
	if p.peek() == '.' {
		p.at++
		if d.precision, err = p.size("precision too big"); err != nil {
			return err
		}
		d.precision = max(d.precision, 0)
	}
	if ch := p.peek(); ch == 'h' || ch == 'l' || ch == 'L' {
		p.at++
	}
	if p.at == len(p.format) {
		return ValueErrorf("incomplete format")
	}
	index := p.at
	if p.bytes {
		d.code = rune(p.format[p.at])
		p.at++
	} else {
		r, n := DecodeRune(p.format[p.at:])
		d.code = r
		p.at += n
	}
	v, err := p.argument()
	if err != nil {
		return err
	}
	return p.convert(&d, v, index)
}

// key reads (key) and makes the item under it the next argument.
func (p *percent) key() error {
	if !p.mapping {
		return TypeErrorf("format requires a mapping")
	}
	from := p.at + 1
	depth := 0
	for ; p.at < len(p.format); p.at++ {
		switch p.format[p.at] {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth == 0 {
			break
		}
	}
	if p.at == len(p.format) {
		return ValueErrorf("incomplete format key")
	}
	text := p.format[from:p.at]
	p.at++
	m := p.b.m
	var key Value
	var err error
	if p.bytes {
		key, err = buildBytes(m, KindBytes, len(text), func(b []byte) { copy(b, text) })
	} else {
		key, err = NewStrCopy(m, text)
	}
	if err != nil {
		return err
	}
	v, err := Unbound, ErrNotHandled
	if p.source.Is(KindInstance) || p.source.Is(KindOpaque) {
		if t, ok := p.c.(interface {
			GetItem(v, key Value) (Value, error)
		}); ok {
			v, err = t.GetItem(p.source, key)
		}
	} else {
		v, err = GetItem(p.c, p.source, key)
	}
	if err == ErrNotHandled {
		err = TypeErrorf("format requires a mapping")
	}
	if err != nil {
		return err
	}
	p.args, p.single, p.used = v, true, false
	return nil
}

// size reads digits or *; -1 when there are none.
func (p *percent) size(tooBig string) (int64, error) {
	if p.peek() == '*' {
		p.at++
		v, err := p.argument()
		if err != nil {
			return 0, err
		}
		switch rankOf(BuiltinPart(v)) {
		case rankInt:
			n := BuiltinPart(v).AsInt()
			if tooBig[0] == 'p' && (n < math.MinInt32 || n > math.MaxInt32) {
				return 0, OverflowErrorf("Python int too large to convert to C int")
			}
			return max(n, -math.MaxInt64), nil
		case rankBig:
			if tooBig[0] == 'w' {
				return 0, OverflowErrorf("Python int too large to convert to C ssize_t")
			}
			return 0, OverflowErrorf("Python int too large to convert to C int")
		}
		return 0, TypeErrorf("* wants int")
	}
	n, digits := int64(0), 0
	for ; isDigit(p.peek()); p.at++ {
		digits++
		if n > (math.MaxInt64-9)/10 || n > math.MaxInt32/10 && tooBig[0] == 'p' {
			return 0, ValueErrorf("%s", tooBig)
		}
		n = n*10 + int64(p.peek()-'0')
	}
	if digits == 0 {
		return -1, nil
	}
	return n, nil
}

// convert writes v as the directive says; index is the byte at which its code stands, for errors.
func (p *percent) convert(d *directive, v Value, index int) error {
	if q, ok := quickDirective(d, p.bytes); ok {
		var buf [quickText]byte
		if text, ok := q.format(v, &buf); ok {
			_, err := p.b.Write(text)
			return err
		}
	}
	switch d.code {
	case 's', 'r', 'a', 'b':
		if d.code == 'b' && !p.bytes {
			break
		}
		return p.text(d, v)
	case 'c':
		return p.char(d, v)
	case 'd', 'i', 'u', 'x', 'X', 'o':
		return p.integer(d, v)
	case 'e', 'E', 'f', 'F', 'g', 'G':
		f, ok, err := ToFloat(v)
		if err != nil {
			return err
		}
		if !ok {
			if f, ok, err = p.viaFloat(v); err != nil {
				var raised *Error
				if !p.bytes || !errors.As(err, &raised) { // bytes replace what __float__ raises
					return err
				}
			}
		}
		if !ok {
			if p.bytes {
				return TypeErrorf("float argument required, not %s", TypeName(v))
			}
			return TypeErrorf("must be real number, not %s", TypeName(v))
		}
		text, err := floatText(p.b.m, f, d.code, d.precision, d.alternate)
		if err != nil {
			return err
		}
		return p.number(d, text, "")
	}
	if !p.bytes {
		index = CodePoints(p.format[:index])
	}
	shown := d.code
	if (shown < 32 || shown >= 127) && !p.bytes {
		shown = '?'
	}
	return ValueErrorf("unsupported format character '%c' (0x%x) at index %d", shown, d.code, index)
}

// converted asks an object of a script's class for an int: __index__ or, with truncating, __int__ before that. What has neither comes back as it is, as
// does what answers with a TypeError; other exceptions are the script's.
func (p *percent) converted(v Value, truncating bool) (Value, error) {
	t, ok := p.c.(interface {
		ToIndex(v Value) (Value, error)
		ToInt(v Value) (Value, error)
	})
	if !ok {
		return v, nil
	}
	convert := t.ToIndex
	if truncating {
		convert = t.ToInt
	}
	i, err := convert(v)
	if e, ok := err.(*Error); ok && e.Is_(TypeError) {
		return v, nil
	}
	return i, err
}

// viaFloat converts library numbers: those that the machine knows how to make a float of.
func (p *percent) viaFloat(v Value) (float64, bool, error) {
	t, ok := p.c.(interface {
		ToFloat(v Value) (float64, bool, error)
	})
	if !ok || !scripted(v) {
		return 0, false, nil
	}
	return t.ToFloat(v)
}

// text writes %s, %r, %a and, for bytes, %b.
func (p *percent) text(d *directive, v Value) error {
	m := p.b.m
	var s string
	var err error
	switch {
	case p.bytes && (d.code == 's' || d.code == 'b'):
		raw, ok, err := BytesCopied(p.c, v)
		if err != nil {
			return err
		}
		if !ok {
			return TypeErrorf("%%b requires a bytes-like object, or an object that implements __bytes__, not '%s'", TypeName(v))
		}
		s = string(raw)
		if d.precision >= 0 && d.precision < int64(len(s)) {
			s = s[:d.precision]
		}
		return p.pad(d, s, len(s))
	case d.code == 'r' && !p.bytes:
		s, err = Repr(p.c, v)
	case d.code == 's':
		if d.width < 0 && d.precision < 0 {
			return WriteStr(p.c, p.b, v)
		}
		s, err = StrOf(p.c, v)
	default:
		s, err = ASCII(p.c, v)
	}
	if err != nil {
		return err
	}
	if err := m.Steps(int64(len(s) / 16)); err != nil {
		return err
	}
	length := CodePoints(s)
	if d.precision >= 0 && d.precision < int64(length) {
		end := 0
		for length = 0; int64(length) < d.precision; length++ {
			end += RuneLen(s[end])
		}
		s = s[:end]
	}
	return p.pad(d, s, length)
}

// pad writes text of the given number of code points at the width, with spaces.
func (p *percent) pad(d *directive, text string, length int) error {
	fill := d.width - int64(length)
	if !d.minus {
		p.b.Repeat(" ", fill)
	}
	p.b.WriteString(text)
	if d.minus {
		p.b.Repeat(" ", fill)
	}
	return p.b.err
}

// charRange is the OverflowError of %c for an int beyond limit.
func charRange(limit string) error { return OverflowErrorf("%%c arg not in range(%s)", limit) }

func (p *percent) char(d *directive, v Value) error {
	v = BuiltinPart(v)
	if p.bytes {
		if raw, ok := BytesOf(v); ok && len(raw) == 1 {
			return p.pad(d, string(raw), 1)
		}
		if i, ok := ToInt64(v); ok && i >= 0 && i < 256 {
			return p.pad(d, string([]byte{byte(i)}), 1)
		}
		if IsIntegral(v) {
			return charRange("256")
		}
		return Errorf(TypeError, "%s", "%c requires an integer in range(256) or a single byte")
	}
	if s := v.Str(); s != nil && s.length == 1 {
		return p.pad(d, s.s, 1)
	}
	if !IsIntegral(v) && scripted(v) {
		i, err := p.converted(v, false)
		if err != nil {
			return err
		}
		v = i
	}
	if !IsIntegral(v) {
		return Errorf(TypeError, "%s", "%c requires int or char")
	}
	i, ok := ToInt64(v)
	if !ok || i < 0 || i > 0x10ffff {
		return charRange("0x110000")
	}
	return p.pad(d, string(AppendRune(nil, rune(i))), 1)
}

// integer writes %d, %i, %u, %x, %X and %o.
func (p *percent) integer(d *directive, given Value) error {
	v := BuiltinPart(given)
	decimal := d.code == 'd' || d.code == 'i' || d.code == 'u'
	if !IsIntegral(v) && scripted(v) {
		i, err := p.converted(v, decimal)
		if err != nil {
			return err
		}
		v = i
	}
	if decimal && v.IsFloat() {
		var err error
		if v, err = FloatToInt(p.b.m, v.AsFloat()); err != nil {
			return err
		}
	}
	if !IsIntegral(v) {
		if decimal {
			code := d.code
			if p.bytes && code == 'i' {
				code = 'd'
			}
			return TypeErrorf("%%%c format: a real number is required, not %s", code, TypeName(given))
		}
		return TypeErrorf("%%%c format: an integer is required, not %s", d.code, TypeName(given))
	}
	base, prefix := 10, ""
	switch d.code {
	case 'x':
		base, prefix = 16, "0x"
	case 'X':
		base, prefix = 16, "0X"
	case 'o':
		base, prefix = 8, "0o"
	}
	text, err := IntToString(p.b.m, v, base, digitLimit(p.c))
	if err != nil {
		return err
	}
	if d.code == 'X' {
		text = strings.ToUpper(text)
	}
	if !d.alternate {
		prefix = ""
	}
	return p.number(d, text, prefix)
}

// number writes a number's text, which may begin with a minus sign.
func (p *percent) number(d *directive, text, prefix string) error {
	sign := ""
	switch {
	case text[0] == '-':
		sign, text = "-", text[1:]
	case d.plus:
		sign = "+"
	case d.space:
		sign = " "
	}
	zeros := int64(0)
	switch d.code {
	case 'd', 'i', 'u', 'x', 'X', 'o':
		zeros = max(d.precision-int64(len(text)), 0)
	}
	lead := sign + prefix
	fill := max(d.width-int64(len(lead))-zeros-int64(len(text)), 0)
	switch {
	case d.minus:
	case d.zero:
		zeros += fill
		fill = 0
	default:
		p.b.Repeat(" ", fill)
		fill = 0
	}
	p.b.WriteString(lead)
	p.b.Repeat("0", zeros)
	p.b.WriteString(text)
	return p.b.Repeat(" ", fill)
}
