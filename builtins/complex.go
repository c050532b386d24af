package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// registerComplex declares complex.
func registerComplex() {
	native.Constructor(object.ComplexClass, &native.Func{Name: "complex", Params: class("real?=0", "imag?=0"), Cost: native.Linear("len(real)"), Run: complexNew,
		Doc: "complex(real=0, imag=0) -> real + imag*1j; complex(text) -> the number that text is."})
	native.Methods(object.ComplexClass,
		&native.Func{Name: "conjugate", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the complex conjugate.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				z := args[0].Complex()
				return object.NewComplex(c.Meter(), complex(real(z), -imag(z)))
			}},
		&native.Func{Name: "__complex__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the number itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__bool__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return bool(self).", Run: numberBool},
		&native.Func{Name: "__abs__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return abs(self).", Run: numberAbs},
	)
	native.Getters(object.ComplexClass,
		&native.Getter{Name: "real", Member: true, Doc: "The real part.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Float(real(object.BuiltinPart(v).Complex())), nil
		}},
		&native.Getter{Name: "imag", Member: true, Doc: "The imaginary part.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Float(imag(object.BuiltinPart(v).Complex())), nil
		}},
	)
}

var nameComplex = object.Intern("__complex__")

func complexNew(c native.Call, args []object.Value) (object.Value, error) {
	re, im := args[1], args[2]
	if s := strOf(re); s != nil {
		if !im.IsUnbound() {
			return object.Unbound, object.TypeErrorf("complex() can't take second arg if first is a string")
		}
		if err := scan(c, 4*len(s.String())); err != nil {
			return object.Unbound, err
		}
		if err := reserve(c, 3*len(s.String())); err != nil { // for copies with ASCII digits, without underscores, and what ParseFloat's error keeps
			return object.Unbound, err
		}
		text := object.NumberText(s.String())
		z, ok := parseComplex(strings.ReplaceAll(text, "_", ""))
		if strayUnderscore(text) {
			shown, err := object.Repr(c, s.Value())
			if err != nil {
				return object.Unbound, err
			}
			return object.Unbound, object.ValueErrorf("could not convert string to complex: %s", shown)
		}
		if !ok {
			return object.Unbound, object.ValueErrorf("complex() arg is a malformed string")
		}
		return object.NewComplex(c.Meter(), z)
	}
	if strOf(im) != nil {
		return object.Unbound, object.TypeErrorf("complex() second arg can't be a string")
	}
	if im.IsUnbound() && re.Is(object.KindComplex) {
		return re, nil
	}
	x, err := complexPart(c, re, "first argument must be a string or a number")
	if err != nil {
		return object.Unbound, err
	}
	if im.IsUnbound() {
		return object.NewComplex(c.Meter(), x)
	}
	y, err := plainPart(c, im, "second argument must be a number")
	if err != nil {
		return object.Unbound, err
	}
	// Parts that are real numbers stay as they are, signs of zeros included.
	a, b := real(x), real(y)
	if object.BuiltinPart(im).Is(object.KindComplex) || imag(y) != 0 {
		a -= imag(y)
	}
	if object.BuiltinPart(re).Is(object.KindComplex) || imag(x) != 0 {
		b += imag(x)
	}
	return object.NewComplex(c.Meter(), complex(a, b))
}

// complexPart converts an argument; what says what it must be.
func complexPart(c native.Call, v object.Value, what string) (complex128, error) {
	if v.IsUnbound() {
		return 0, nil
	}
	if method, ok, err := definedMethod(c, v, nameComplex); err != nil {
		return 0, err
	} else if ok {
		z, err := c.Invoke(method)
		if err != nil {
			return 0, err
		}
		part := object.BuiltinPart(z)
		if !part.Is(object.KindComplex) {
			return 0, object.TypeErrorf("__complex__ returned non-complex (type %s)", object.TypeName(z))
		}
		return part.Complex(), nil
	}
	return plainPart(c, v, what)
}

// plainPart is complexPart for what is not asked for a __complex__.
func plainPart(c native.Call, v object.Value, what string) (complex128, error) {
	if p := object.BuiltinPart(v); p.Is(object.KindComplex) {
		return p.Complex(), nil
	}
	f, ok, err := realNumber(c, v)
	if err == nil && !ok {
		err = object.TypeErrorf("complex() %s, not '%s'", what, object.TypeName(v))
	}
	return complex(f, 0), err
}

// strayUnderscore reports whether an underscore in s does not stand between two digits, or a NUL follows somewhere behind one that does.
func strayUnderscore(s string) bool {
	s, _, nul := strings.Cut(s, "\x00") // a text of C ends there
	for i := 0; i < len(s); i++ {
		if s[i] == '_' && (i == 0 || i == len(s)-1 || !isByteDigit(s[i-1]) || !isByteDigit(s[i+1])) {
			return true
		}
	}
	return strings.IndexByte(s, '_') >= 0 && nul
}

// parseComplex reads a real number, an imaginary one, or a sum of both, perhaps in parentheses, with white space around and inside these.
func parseComplex(s string) (complex128, bool) {
	s = strings.Trim(s, object.CSpace)
	if inner, found := strings.CutPrefix(s, "("); found {
		if inner, found = strings.CutSuffix(inner, ")"); !found {
			return 0, false
		}
		s = strings.Trim(inner, object.CSpace)
	}
	re, rest, ok := leadingFloat(s)
	switch {
	case !ok: // the imaginary part may lack its digits: "j", "-j"
		return unitImaginary(0, s)
	case rest == "":
		return complex(re, 0), true
	case rest == "j" || rest == "J":
		return complex(0, re), true
	case rest[0] != '+' && rest[0] != '-':
		return 0, false
	}
	im, end, ok := leadingFloat(rest)
	if !ok {
		return unitImaginary(re, rest)
	}
	return complex(re, im), end == "j" || end == "J"
}

// unitImaginary reads an imaginary part of 1 or -1 written without digits.
func unitImaginary(re float64, s string) (complex128, bool) {
	im := 1.0
	if s != "" && (s[0] == '+' || s[0] == '-') {
		if s[0] == '-' {
			im = -1
		}
		s = s[1:]
	}
	return complex(re, im), s == "j" || s == "J"
}

// leadingFloat reads the longest float that s begins with, and returns what is behind it.
func leadingFloat(s string) (f float64, rest string, ok bool) {
	n := 0
	if n < len(s) && (s[n] == '+' || s[n] == '-') {
		n++
	}
	digits := func() bool {
		from := n
		for n < len(s) && isByteDigit(s[n]) {
			n++
		}
		return n > from
	}
	if lower := strings.ToLower(s[n:min(len(s), n+8)]); strings.HasPrefix(lower, "inf") || strings.HasPrefix(lower, "nan") {
		n += 3
		if lower == "infinity" {
			n += 5
		}
	} else {
		found := digits()
		if n < len(s) && s[n] == '.' {
			n++
			found = digits() || found
		}
		if !found {
			return 0, s, false
		}
		if n < len(s) && (s[n] == 'e' || s[n] == 'E') {
			mantissa := n
			if n++; n < len(s) && (s[n] == '+' || s[n] == '-') {
				n++
			}
			if !digits() {
				n = mantissa
			}
		}
	}
	f, ok = object.ParseFloat(s[:n])
	return f, s[n:], ok
}
