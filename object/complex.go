package object

import (
	"math"

	"github.com/minipy/minipy/budget"
)

// Complex is Python's complex.
type Complex struct {
	Header
	z complex128
}

const complexSize = headerSize + 16

// NewComplex returns the complex number z.
func NewComplex(m *budget.Meter, z complex128) (Value, error) {
	if err := m.Alloc(budget.SizeClassPointers(complexSize)); err != nil {
		return Unbound, err
	}
	o := &Complex{z: z}
	o.Init(KindComplex, o)
	return Value{ref: &o.Header}, nil
}

// StaticComplex returns an immortal complex for constants.
func StaticComplex(re, im float64) Value {
	o := &Complex{z: complex(re, im)}
	o.Init(KindComplex, o)
	o.flags |= flagImmortal
	return Value{ref: &o.Header}
}

// Complex returns the value of a complex, 0 when v is none.
func (v Value) Complex() complex128 {
	if v.ref != nil {
		if o, ok := v.ref.self.(*Complex); ok {
			return o.z
		}
	}
	return 0
}

// Trace implements Object.
func (o *Complex) Trace(*Tracer) {}

// Size implements Object.
func (o *Complex) Size() int64 { return budget.SizeClassPointers(complexSize) }

// floatTextSteps is the work of the texts of a complex number's parts: finding the shortest digits, twice.
const floatTextSteps = 16

// complexRepr returns repr(z): without a real part when that is +0.
func complexRepr(z complex128) string {
	re, im := real(z), imag(z)
	part := func(f float64) string { return formatFloat(f, 'r', 0, floatOptions{}) }
	imText := part(im)
	if re == 0 && !math.Signbit(re) {
		return imText + "j"
	}
	if imText[0] != '-' {
		imText = "+" + imText
	}
	return "(" + part(re) + imText + "j)"
}

// complexArith computes a op b; ok is false when complex does not have op.
func complexArith(m *budget.Meter, op BinaryOp, a, b complex128) (v Value, ok bool, err error) {
	var z complex128
	switch op {
	case OpAdd:
		z = a + b
	case OpSub:
		z = a - b
	case OpMul:
		z = complexMul(a, b)
	case OpDiv:
		if z, err = complexDiv(a, b); err != nil {
			return Unbound, true, err
		}
	case OpPow:
		if z, err = complexPow(a, b); err != nil {
			return Unbound, true, err
		}
	default:
		return NotImplemented, false, nil
	}
	v, err = NewComplex(m, z)
	return v, true, err
}

// complexMul is the schoolbook product, without the recovery of infinities that Go's operator has and CPython's has not.
func complexMul(a, b complex128) complex128 {
	return complex(float64(real(a)*real(b))-float64(imag(a)*imag(b)), float64(real(a)*imag(b))+float64(imag(a)*real(b)))
}

// complexDiv divides as CPython does, by Smith's method (CACM 5:8, 1962, algorithm 116).
func complexDiv(a, b complex128) (complex128, error) {
	re, im := real(b), imag(b)
	switch {
	case re == 0 && im == 0:
		return 0, Errorf(ZeroDivisionError, "complex division by zero")
	case math.Abs(re) >= math.Abs(im):
		ratio := im / re
		denom := re + float64(im*ratio)
		return complex((real(a)+float64(imag(a)*ratio))/denom, (imag(a)-float64(real(a)*ratio))/denom), nil
	case math.Abs(im) >= math.Abs(re):
		ratio := re / im
		denom := float64(re*ratio) + im
		return complex((float64(real(a)*ratio)+imag(a))/denom, (float64(imag(a)*ratio)-real(a))/denom), nil
	}
	return complex(NaN(), NaN()), nil
}

// complexPow raises to small integer powers by repeated multiplication and to others through polar coordinates, as CPython does.
func complexPow(a, b complex128) (complex128, error) {
	var z complex128
	switch {
	case b == 0:
		return 1, nil
	case a == 0:
		if imag(b) != 0 || real(b) < 0 {
			return 0, Errorf(ZeroDivisionError, "0.0 to a negative or complex power")
		}
		return 0, nil
	case imag(b) == 0 && real(b) == math.Floor(real(b)) && math.Abs(real(b)) <= 100:
		n := int(real(b))
		z = 1
		for p, k := a, max(n, -n); k > 0; k >>= 1 {
			if k&1 != 0 {
				z = complexMul(z, p)
			}
			p = complexMul(p, p)
		}
		if n < 0 {
			var err error
			if z, err = complexDiv(1, z); err != nil {
				return 0, err
			}
		}
	default:
		r := Hypot(real(a), imag(a))
		length := Power(r, real(b))
		angle := math.Atan2(imag(a), real(a))
		phase := float64(angle * real(b))
		if imag(b) != 0 {
			length *= math.Exp(-angle * imag(b))
			phase += float64(imag(b) * math.Log(r))
		}
		z = polar(length, phase)
	}
	if math.IsInf(real(z), 0) || math.IsInf(imag(z), 0) {
		return 0, OverflowErrorf("complex exponentiation")
	}
	return z, nil
}
