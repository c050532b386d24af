package object

import (
	"math"
	"strings"

	"github.com/minipy/minipy/budget"
)

// Format is format(v, spec) for builtin types: what their __format__ does. An instance counts as the builtin value it carries, or is
// formatted as object does it; the machine must have looked for its __format__ first. The bytes of the text are charged.
func Format(c Calls, v Value, spec string) (string, error) {
	if spec == "" && v.Is(KindStr) {
		return v.Str().s, nil
	}
	if spec == "" {
		if s := shortText(v); s != "" {
			return s, chargeShort(c.Meter(), s)
		}
	}
	b := NewBuilder(c.Meter())
	if err := formatTo(c, b, v, spec); err != nil {
		return "", err
	}
	return b.Finish()
}

// Formatter is what Calls may implement to format values whose class says how; native.Call does.
type Formatter interface {
	Format(v Value, spec string) (string, error)
}

// WriteFormat writes format(v, spec) for any value: scripts' classes are asked through c where it is a Formatter.
func WriteFormat(c Calls, b *Builder, v Value, spec string) error {
	if v.Is(KindInstance) || v.Is(KindOpaque) || v.Is(KindException) || v.Is(KindClass) && scripted(v) {
		if f, ok := c.(Formatter); ok {
			return b.writeAnswer(f.Format(v, spec))
		}
	}
	return formatTo(c, b, v, spec)
}

// WriteStr writes str(v).
func WriteStr(c Calls, b *Builder, v Value) error {
	switch v.Kind() {
	case KindStr:
		return b.WriteString(v.Str().s)
	case KindInstance, KindException, KindOpaque, KindClass, KindMappingProxy:
		return b.writeAnswer(StrOf(c, v))
	}
	return WriteRepr(c, b, v)
}

func formatTo(c Calls, b *Builder, v Value, spec string) error {
	if spec == "" {
		return WriteStr(c, b, v)
	}
	if err := b.m.Steps(int64(len(spec)/8) + 1); err != nil {
		return b.Fail(err)
	}
	var buf [quickText]byte
	if text, ok := quickFormat(v, spec, &buf); ok {
		_, err := b.Write(text)
		return err
	}
	typeName := TypeName(v)
	v = BuiltinPart(v)
	switch v.Kind() {
	case KindStr:
		f, err := ParseFormatSpec(spec, typeName, 's', '<')
		if err != nil {
			return b.Fail(err)
		}
		return b.Fail(f.formatStr(b, v.Str(), typeName))
	case KindInt, KindBool, KindBigInt:
		f, err := ParseFormatSpec(spec, typeName, 'd', '>')
		if err != nil {
			return b.Fail(err)
		}
		return b.Fail(f.formatInt(c, b, v, typeName))
	case KindFloat:
		f, err := ParseFormatSpec(spec, typeName, 0, '>')
		if err != nil {
			return b.Fail(err)
		}
		return b.Fail(f.formatFloat(b, v.AsFloat(), typeName))
	case KindComplex:
		f, err := ParseFormatSpec(spec, typeName, 0, '>')
		if err != nil {
			return b.Fail(err)
		}
		return b.Fail(f.formatComplex(b, v.Complex(), typeName))
	}
	return b.Fail(TypeErrorf("unsupported format string passed to %s.__format__", typeName))
}

func (f *FormatSpec) formatStr(b *Builder, s *Str, typeName string) error {
	switch {
	case f.Type != 's':
		return f.unknownCode(typeName)
	case f.Sign == ' ':
		return ValueErrorf("Space not allowed in string format specifier")
	case f.Sign != 0:
		return ValueErrorf("Sign not allowed in string format specifier")
	case f.NoNegZero:
		return ValueErrorf("Negative zero coercion (z) not allowed in string format specifier")
	case f.Alternate:
		return ValueErrorf("Alternate form (#) not allowed in string format specifier")
	case f.Align == '=':
		return ValueErrorf("'=' alignment not allowed in string format specifier")
	}
	text, length := s.s, s.length
	if f.Precision >= 0 && f.Precision < int64(length) {
		length = int(f.Precision)
		end, err := s.Offset(b.m, length)
		if err != nil {
			return err
		}
		text = text[:end]
	}
	return f.pad(b, text, length)
}

// integerBases gives base, prefix and group size of the integer codes.
var integerBases = map[rune]struct {
	base   int
	prefix string
	every  int
}{'d': {10, "", 3}, 'n': {10, "", 0}, 'b': {2, "0b", 4}, 'o': {8, "0o", 4}, 'x': {16, "0x", 4}, 'X': {16, "0X", 4}}

func (f *FormatSpec) formatInt(c Calls, b *Builder, v Value, typeName string) error {
	switch f.Type {
	case 'e', 'E', 'f', 'F', 'g', 'G', '%':
		x, err := numberToFloat(v)
		if err != nil {
			return err
		}
		return f.formatFloat(b, x, typeName)
	case 'c':
		return f.formatChar(b, v)
	}
	style, ok := integerBases[f.Type]
	switch {
	case !ok:
		return f.unknownCode(typeName)
	case f.Precision >= 0:
		return ValueErrorf("Precision not allowed in integer format specifier")
	case f.NoNegZero:
		return ValueErrorf("Negative zero coercion (z) not allowed in integer format specifier")
	}
	digits, err := IntToString(b.m, v, style.base, digitLimit(c))
	if err != nil {
		return err
	}
	t := numberText{every: style.every}
	t.sign, t.digits = f.splitSign(digits)
	if f.Alternate {
		t.prefix = style.prefix
	}
	if f.Type == 'X' {
		t.digits = strings.ToUpper(t.digits)
	}
	return f.writeNumber(b, t)
}

// splitSign takes the minus sign off and returns the sign to show.
func (f *FormatSpec) splitSign(text string) (sign, rest string) {
	if strings.HasPrefix(text, "-") {
		return "-", text[1:]
	}
	if f.Sign == '+' || f.Sign == ' ' {
		return string(f.Sign), text
	}
	return "", text
}

func (f *FormatSpec) formatChar(b *Builder, v Value) error {
	switch {
	case f.Precision >= 0:
		return ValueErrorf("Precision not allowed in integer format specifier")
	case f.NoNegZero:
		return ValueErrorf("Negative zero coercion (z) not allowed in integer format specifier")
	case f.Sign != 0:
		return ValueErrorf("Sign not allowed with integer format specifier 'c'")
	case f.Alternate:
		return ValueErrorf("Alternate form (#) not allowed with integer format specifier 'c'")
	case rankOf(v) != rankInt:
		return OverflowErrorf("Python int too large to convert to C long")
	}
	i := v.AsInt()
	if i < 0 || i > 0x10ffff {
		return charRange("0x110000")
	}
	return f.pad(b, string(AppendRune(nil, rune(i))), 1)
}

// floatText writes x by code with precision (-1: the code's own default), charged before; the code is one of e E f F g G n % and 0 for what str does.
func floatText(m *budget.Meter, x float64, code rune, precision int64, alternate bool) (string, error) {
	if precision > math.MaxInt32 {
		return "", ValueErrorf("precision too big")
	}
	percent := code == '%'
	options := floatOptions{alternate: alternate}
	style := byte('r')
	switch code {
	case 0:
		options.dotZero = true
		if precision >= 0 {
			style = 'g'
		}
	case 'n', 'g', 'G':
		style = 'g'
	case 'e', 'E':
		style = 'e'
	default:
		style = 'f'
	}
	if precision < 0 {
		precision = 6
	}
	if percent {
		x *= 100
	}
	if style != 'r' {
		if err := m.Steps(precision/16 + floatSteps); err != nil {
			return "", err
		}
		if err := m.Alloc(2 * budget.SizeClass(precision+330)); err != nil {
			return "", err
		}
	}
	text := formatFloat(x, style, int(precision), options)
	if percent {
		text += "%"
	}
	switch code {
	case 'E', 'F', 'G':
		text = strings.ToUpper(text)
	}
	return text, nil
}

// floatParts splits a float's text into what may be grouped and what follows.
func floatParts(text string) (digits, rest string) {
	i := 0
	for i < len(text) && isDigit(text[i]) {
		i++
	}
	return text[:i], text[i:]
}

func (f *FormatSpec) formatFloat(b *Builder, x float64, typeName string) error {
	switch f.Type {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n', '%':
	default:
		return f.unknownCode(typeName)
	}
	text, err := floatText(b.m, x, f.Type, f.Precision, f.Alternate)
	if err != nil {
		return err
	}
	if f.NoNegZero && isNegativeZero(text) {
		text = text[1:]
	}
	t := numberText{every: 3}
	t.sign, text = f.splitSign(text)
	t.digits, t.rest = floatParts(text)
	return f.writeNumber(b, t)
}

// isNegativeZero reports whether the text of a float has a minus sign and no other digit than 0, but for those of an exponent.
func isNegativeZero(text string) bool {
	digits, found := strings.CutPrefix(text, "-")
	if i := strings.IndexAny(digits, "eE"); i >= 0 {
		digits = digits[:i]
	}
	return found && strings.Trim(digits, "0.%") == ""
}

func (f *FormatSpec) formatComplex(b *Builder, z complex128, typeName string) error {
	switch f.Type {
	case 0, 'e', 'E', 'f', 'F', 'g', 'G', 'n':
	default:
		return f.unknownCode(typeName)
	}
	switch {
	case f.Fill == '0':
		return ValueErrorf("Zero padding is not allowed in complex format specifier")
	case f.Align == '=':
		return ValueErrorf("'=' alignment flag is not allowed in complex format specifier")
	}
	if err := b.m.Steps(floatTextSteps); err != nil {
		return err
	}
	code := f.Type
	precision := f.Precision
	parentheses, skipReal := code == 0, code == 0 && real(z) == 0 && !math.Signbit(real(z))
	part := func(x float64, sign byte) (string, error) {
		var text string
		var err error
		if code == 0 && precision < 0 {
			text = formatFloat(x, 'r', 0, floatOptions{alternate: f.Alternate})
		} else {
			style := code
			if code == 0 {
				style = 'g'
			}
			if text, err = floatText(b.m, x, style, precision, f.Alternate); err != nil {
				return "", err
			}
		}
		inner := FormatSpec{Fill: ' ', Align: '<', Sign: sign, Group: f.Group}
		if f.NoNegZero && isNegativeZero(text) {
			text = text[1:]
		}
		t := numberText{every: 3}
		t.sign, text = inner.splitSign(text)
		t.digits, t.rest = floatParts(text)
		out := NewBuilder(b.m)
		inner.writeNumber(out, t)
		return out.Finish()
	}
	text := ""
	if !skipReal {
		re, err := part(real(z), f.Sign)
		if err != nil {
			return err
		}
		text = re
		f.Sign = '+'
	}
	im, err := part(imag(z), f.Sign)
	if err != nil {
		return err
	}
	text += im + "j"
	if parentheses && !skipReal {
		text = "(" + text + ")"
	}
	return f.pad(b, text, len(text))
}
