package stdlib

import (
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// turned computes a circular function by the hyperbolic one of the argument times i.
func turned(f func(complex128) (complex128, error)) func(complex128) (complex128, error) {
	return func(z complex128) (complex128, error) {
		r, err := f(complex(-imag(z), real(z)))
		return complex(imag(r), -real(r)), err
	}
}

// withSpecial answers infinite arguments and those that are not numbers from the table, and finds overflow of finite ones.
func withSpecial(name string, f func(complex128) complex128) func(complex128) (complex128, error) {
	return func(z complex128) (complex128, error) {
		if r, special, err := specialValue(name, real(z), imag(z)); special {
			return r, err
		}
		r := f(z)
		if math.IsInf(real(r), 0) || math.IsInf(imag(r), 0) {
			return r, errRange()
		}
		return r, nil
	}
}

// withPole is withSpecial for functions that have a pole, which is a domain error.
func withPole(name string, f func(complex128) (complex128, bool)) func(complex128) (complex128, error) {
	return func(z complex128) (complex128, error) {
		if r, special, err := specialValue(name, real(z), imag(z)); special {
			return r, err
		}
		r, pole := f(z)
		if pole {
			return r, errDomain()
		}
		return r, nil
	}
}

var complexLog = withPole("log", cLog)

// cmathModule declares cmath.
func cmathModule() *native.Module {
	inf, nan := math.Inf(1), object.NaN()
	m := &native.Module{
		Name: "cmath", Doc: "Mathematical functions of complex numbers.",
		Values: map[string]object.Value{
			"pi": object.Float(math.Pi), "e": object.Float(math.E), "tau": object.Float(2 * math.Pi), "inf": object.Float(inf), "nan": object.Float(nan),
			"infj": object.StaticComplex(0, inf), "nanj": object.StaticComplex(0, nan),
		},
	}
	atanh, sinhOf, tanhOf := withPole("atanh", cAtanh), withSpecial("sinh", cSinh), withSpecial("tanh", cTanh)
	coshOf, asinhOf := withSpecial("cosh", cCosh), withSpecial("asinh", cAsinh)
	for _, u := range []struct {
		name, doc string
		f         func(complex128) (complex128, error)
	}{
		{"acos", "Return the arc cosine of z.", withSpecial("acos", cAcos)},
		{"acosh", "Return the inverse hyperbolic cosine of z.", withSpecial("acosh", cAcosh)},
		{"asin", "Return the arc sine of z.", turned(asinhOf)},
		{"asinh", "Return the inverse hyperbolic sine of z.", asinhOf},
		{"atan", "Return the arc tangent of z.", turned(atanh)},
		{"atanh", "Return the inverse hyperbolic tangent of z.", atanh},
		{"cos", "Return the cosine of z.", func(z complex128) (complex128, error) { return coshOf(complex(-imag(z), real(z))) }},
		{"cosh", "Return the hyperbolic cosine of z.", coshOf},
		{"exp", "Return the exponential value e**z.", withSpecial("exp", cExp)},
		{"log10", "Return the base-10 logarithm of z.", func(z complex128) (complex128, error) {
			r, err := complexLog(z)
			return complex(real(r)/math.Ln10, imag(r)/math.Ln10), err
		}},
		{"sin", "Return the sine of z.", turned(sinhOf)},
		{"sinh", "Return the hyperbolic sine of z.", sinhOf},
		{"sqrt", "Return the square root of z.", withSpecial("sqrt", cSqrt)},
		{"tan", "Return the tangent of z.", turned(tanhOf)},
		{"tanh", "Return the hyperbolic tangent of z.", tanhOf},
	} {
		m.Funcs = append(m.Funcs, &native.Func{Name: u.name, Params: native.Params("z", "/"), Cost: native.Fixed(20), Doc: u.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				z, err := complexOf(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				r, err := u.f(z)
				if err != nil {
					return object.Unbound, err
				}
				return object.NewComplex(c.Meter(), r)
			}})
	}
	predicate := func(name, doc string, f func(re, im float64) bool) *native.Func {
		return &native.Func{Name: name, Params: native.Params("z", "/"), Cost: native.Fixed(2), Doc: doc, Run: func(c native.Call, args []object.Value) (object.Value, error) {
			z, err := complexOf(c, args[0])
			return object.Bool(f(real(z), imag(z))), err
		}}
	}
	finite := func(x float64) bool { return !math.IsInf(x, 0) && !math.IsNaN(x) }
	m.Funcs = append(m.Funcs,
		predicate("isfinite", "Return True if both the real and imaginary parts of z are finite, else False.", func(re, im float64) bool { return finite(re) && finite(im) }),
		predicate("isinf", "Return True if the real or imaginary part of z is infinite, else False.", func(re, im float64) bool { return math.IsInf(re, 0) || math.IsInf(im, 0) }),
		predicate("isnan", "Return True if the real or imaginary part of z is not a number, else False.", func(re, im float64) bool { return math.IsNaN(re) || math.IsNaN(im) }),
		&native.Func{Name: "isclose", Params: native.Params("a", "b", "*", "rel_tol=1e-09", "abs_tol=0.0"), Cost: native.Fixed(5),
			Doc: "Determine whether two complex numbers are close in value.", Run: cmathIsClose},
		&native.Func{Name: "log", Params: native.Params("z", "base?", "/"), Cost: native.Fixed(30), Doc: "Return the logarithm of z to the given base, e when there is none.", Run: cmathLog},
		&native.Func{Name: "phase", Params: native.Params("z", "/"), Cost: native.Fixed(10), Doc: "Return argument, also known as the phase angle, of a complex.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				z, err := complexOf(c, args[0])
				return object.Float(atan2(imag(z), real(z))), err
			}},
		&native.Func{Name: "polar", Params: native.Params("z", "/"), Cost: native.Fixed(12), Doc: "Convert a complex from rectangular coordinates to polar coordinates.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				z, err := complexOf(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				r := math.Hypot(real(z), imag(z))
				if math.IsInf(r, 0) && finite(real(z)) && finite(imag(z)) {
					return object.Unbound, errRange()
				}
				return object.TupleOf(c.Meter(), object.Float(r), object.Float(atan2(imag(z), real(z))))
			}},
		&native.Func{Name: "rect", Params: native.Params("r", "phi", "/"), Cost: native.Fixed(20), Doc: "Convert from polar coordinates to rectangular coordinates.", Run: cmathRect},
	)
	return m.Define()
}

// complexOf converts an argument to a complex number: complex, float and int, and objects with __complex__, __float__ or __index__.
func complexOf(c native.Call, v object.Value) (complex128, error) {
	if p := object.BuiltinPart(v); p.Is(object.KindComplex) && v.Is(object.KindComplex) {
		return p.Complex(), nil
	}
	if v.Instance() != nil {
		m, ok, err := c.LookupSpecial(v, nameComplex)
		if err != nil {
			return 0, err
		}
		if ok {
			r, err := c.Invoke(m)
			if err != nil {
				return 0, err
			}
			if !object.BuiltinPart(r).Is(object.KindComplex) {
				return 0, object.TypeErrorf("__complex__ returned non-complex (type %s)", object.TypeName(r))
			}
			return object.BuiltinPart(r).Complex(), nil
		}
	}
	x, err := floatOf(c, v)
	return complex(x, 0), err
}

var nameComplex = object.Intern("__complex__")

func cmathLog(c native.Call, args []object.Value) (object.Value, error) {
	z, err := complexOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	var base complex128
	if !args[1].IsUnbound() {
		if base, err = complexOf(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	r, err := complexLog(z)
	if err != nil {
		return object.Unbound, err
	}
	v, err := object.NewComplex(c.Meter(), r)
	if err != nil || args[1].IsUnbound() {
		return v, err
	}
	b, err := complexLog(base)
	if err != nil {
		return object.Unbound, err
	}
	divisor, err := object.NewComplex(c.Meter(), b)
	if err != nil {
		return object.Unbound, err
	}
	if b == 0 {
		return object.Unbound, errDomain()
	}
	return c.Binary(object.OpDiv, v, divisor)
}

func cmathRect(c native.Call, args []object.Value) (object.Value, error) {
	r, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	phi, err := floatOf(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	z, special, err := specialValue("rect", r, phi)
	if err != nil {
		return object.Unbound, err
	}
	if !special {
		z = complex(r*cos(phi), r*sin(phi))
		if phi == 0 { // keeps the sign of zero
			z = complex(r, r*phi)
		}
	}
	return object.NewComplex(c.Meter(), z)
}

func cmathIsClose(c native.Call, args []object.Value) (object.Value, error) {
	a, err := complexOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	b, err := complexOf(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	relative, err := floatOf(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	absolute, err := floatOf(c, args[3])
	if err != nil {
		return object.Unbound, err
	}
	if relative < 0 || absolute < 0 {
		return object.Unbound, object.ValueErrorf("tolerances must be non-negative")
	}
	size := func(z complex128) float64 { return math.Hypot(real(z), imag(z)) }
	switch {
	case a == b:
		return object.True, nil
	case math.IsInf(real(a), 0) || math.IsInf(imag(a), 0) || math.IsInf(real(b), 0) || math.IsInf(imag(b), 0):
		return object.False, nil
	}
	diff := size(a - b)
	return object.Bool(diff <= relative*size(b) || diff <= relative*size(a) || diff <= absolute), nil
}
