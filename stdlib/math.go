package stdlib

import (
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var (
	errDomain = func() error { return object.ValueErrorf("math domain error") }
	errRange  = func() error { return object.OverflowErrorf("math range error") }
)

// mathModule declares math. Its integer functions are in math_int.go, those over several floats in math_float.go.
func mathModule() *native.Module {
	m := &native.Module{
		Name: "math",
		Doc:  "Mathematical functions as defined by the C standard, and exact integer functions.",
		Values: map[string]object.Value{
			"pi": object.Float(math.Pi), "e": object.Float(math.E), "tau": object.Float(2 * math.Pi),
			"inf": object.Float(math.Inf(1)), "nan": object.Float(object.NaN()),
		},
	}
	m.Funcs = append(m.Funcs, mathUnary()...)
	m.Funcs = append(m.Funcs, mathFloatFuncs()...)
	m.Funcs = append(m.Funcs, mathIntFuncs()...)
	return m.Define()
}

// unaryFunc is a function of one float. overflow says that an infinite result of a finite argument is a range error; otherwise it
// is a domain error.
type unaryFunc struct {
	name     string
	f        func(float64) float64
	overflow bool
	steps    int64
	doc      string
}

func mathUnary() []*native.Func {
	table := []unaryFunc{
		{"acos", acos, false, 8, "Return the arc cosine (measured in radians) of x."},
		{"acosh", math.Acosh, false, 4, "Return the inverse hyperbolic cosine of x."},
		{"asin", asin, false, 8, "Return the arc sine (measured in radians) of x."},
		{"asinh", math.Asinh, false, 4, "Return the inverse hyperbolic sine of x."},
		{"atan", atan, false, 8, "Return the arc tangent (measured in radians) of x."},
		{"atanh", math.Atanh, false, 4, "Return the inverse hyperbolic tangent of x."},
		{"cbrt", math.Cbrt, false, 4, "Return the cube root of x."},
		{"cos", cos, false, 8, "Return the cosine of x (measured in radians)."},
		{"cosh", cosh, true, 8, "Return the hyperbolic cosine of x."},
		{"erf", math.Erf, false, 4, "Error function at x."},
		{"erfc", math.Erfc, false, 4, "Complementary error function at x."},
		{"exp", exp, true, 8, "Return e raised to the power of x."},
		{"exp2", exp2, true, 8, "Return 2 raised to the power of x."},
		{"expm1", math.Expm1, true, 4, "Return exp(x)-1, precise for small x."},
		{"fabs", math.Abs, false, 1, "Return the absolute value of the float x."},
		{"log1p", math.Log1p, false, 4, "Return the natural logarithm of 1+x (base e), precise for x near zero."},
		{"sin", sin, false, 8, "Return the sine of x (measured in radians)."},
		{"sinh", sinh, true, 8, "Return the hyperbolic sine of x."},
		{"sqrt", math.Sqrt, false, 1, "Return the square root of x."},
		{"tan", tan, false, 8, "Return the tangent of x (measured in radians)."},
		{"tanh", tanh, false, 8, "Return the hyperbolic tangent of x."},
		{"degrees", func(x float64) float64 { return x * (180 / math.Pi) }, true, 1, "Convert angle x from radians to degrees."},
		{"radians", func(x float64) float64 { return x * (math.Pi / 180) }, true, 1, "Convert angle x from degrees to radians."},
	}
	funcs := make([]*native.Func, 0, len(table)+8)
	for _, u := range table {
		funcs = append(funcs, &native.Func{
			Name: u.name, Params: native.Params("x", "/"), Cost: native.Fixed(u.steps), Doc: u.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				x, err := floatOf(c, args[0])
				if err != nil {
					return object.Unbound, err
				}
				r := u.f(x)
				switch {
				case math.IsNaN(r) && !math.IsNaN(x):
					return object.Unbound, errDomain()
				case math.IsInf(r, 0) && !math.IsInf(x, 0):
					if u.overflow {
						return object.Unbound, errRange()
					}
					return object.Unbound, errDomain()
				}
				return object.Float(r), nil
			},
		})
	}
	predicate := func(name, doc string, f func(float64) bool) *native.Func {
		return &native.Func{Name: name, Params: native.Params("x", "/"), Cost: native.Fixed(1), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				x, err := floatOf(c, args[0])
				return object.Bool(f(x)), err
			}}
	}
	return append(funcs,
		predicate("isnan", "Return True if x is a NaN (not a number), and False otherwise.", math.IsNaN),
		predicate("isinf", "Return True if x is a positive or negative infinity, and False otherwise.", func(x float64) bool { return math.IsInf(x, 0) }),
		predicate("isfinite", "Return True if x is neither an infinity nor a NaN, and False otherwise.", func(x float64) bool {
			return !math.IsInf(x, 0) && !math.IsNaN(x)
		}),
		&native.Func{Name: "gamma", Params: native.Params("x", "/"), Cost: native.Fixed(30), Doc: "Gamma function at x.", Run: mathGamma},
		&native.Func{Name: "lgamma", Params: native.Params("x", "/"), Cost: native.Fixed(30), Doc: "Natural logarithm of absolute value of Gamma function at x.", Run: mathLgamma},
	)
}

func mathGamma(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	switch {
	case math.IsNaN(x) || math.IsInf(x, 1):
		return object.Float(x), nil
	case math.IsInf(x, -1) || x <= 0 && x == math.Floor(x):
		return object.Unbound, errDomain()
	}
	if x == math.Floor(x) && x <= 23 { // (x-1)! is exact
		r := 1.0
		for i := 2.0; i < x; i++ {
			r *= i
		}
		return object.Float(r), nil
	}
	r := gamma(x)
	if math.IsInf(r, 0) {
		return object.Unbound, errRange()
	}
	return object.Float(r), nil
}

func mathLgamma(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	switch {
	case math.IsNaN(x):
		return object.Float(x), nil
	case math.IsInf(x, 0):
		return object.Float(math.Inf(1)), nil
	case x <= 0 && x == math.Floor(x):
		return object.Unbound, errDomain()
	case x == 1 || x == 2:
		return object.Float(0), nil
	}
	r := lgamma(x)
	if math.IsInf(r, 0) {
		return object.Unbound, errRange()
	}
	return object.Float(r), nil
}

// floatFunc declares a function of floats, all required and positional.
func floatFunc(name string, params []string, doc string, f func(x []float64) (float64, error)) *native.Func {
	n := len(params)
	return &native.Func{Name: name, Params: native.Params(append(params, "/")...), Cost: native.Fixed(3), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			var x [3]float64
			for i, a := range args {
				var err error
				if x[i], err = floatOf(c, a); err != nil {
					return object.Unbound, err
				}
			}
			r, err := f(x[:n])
			return object.Float(r), err
		}}
}
