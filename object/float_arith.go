package object

import (
	"math"

	"github.com/minipy/minipy/budget"
)

// floatArith computes x op y; the operator is one of + - * / // % **.
func floatArith(m *budget.Meter, op BinaryOp, x, y float64) (Value, error) {
	switch op {
	case OpAdd:
		return Float(x + y), nil
	case OpSub:
		return Float(x - y), nil
	case OpMul:
		return Float(x * y), nil
	case OpDiv:
		if y == 0 {
			return Unbound, zeroDivision("float division by zero")
		}
		return Float(x / y), nil
	case OpFloorDiv:
		if y == 0 {
			return Unbound, zeroDivision("float floor division by zero")
		}
		q, _ := floatDivMod(x, y)
		return Float(q), nil
	case OpMod:
		if y == 0 {
			return Unbound, zeroDivision("float modulo")
		}
		_, r := floatDivMod(x, y)
		return Float(r), nil
	case OpPow:
		return floatPow(m, x, y)
	}
	return NotImplemented, nil
}

// floatDivMod returns the floor of x/y and a remainder with the sign of y, so computed that q*y + r is x as nearly as can be; y is not 0.
func floatDivMod(x, y float64) (q, r float64) {
	r = math.Mod(x, y)
	q = (x - r) / y
	if r != 0 {
		if (y < 0) != (r < 0) {
			r += y
			q--
		}
	} else {
		r = math.Copysign(0, y)
	}
	if q == 0 {
		return math.Copysign(0, x/y), r
	}
	whole := math.Floor(q)
	if q-whole > 0.5 {
		whole++
	}
	return whole, r
}

// powerSteps is the work of Power, measured against the loop's steps.
const powerSteps = 8

// floatPow is x ** y: complex for a negative x and a y that is not integral.
func floatPow(m *budget.Meter, x, y float64) (Value, error) {
	if x == 0 && y < 0 && !math.IsInf(y, 0) {
		return Unbound, zeroDivision("0.0 cannot be raised to a negative power")
	}
	if x < 0 && !math.IsInf(x, 0) && !math.IsInf(y, 0) && !math.IsNaN(y) && y != math.Floor(y) {
		z, err := complexPow(complex(x, 0), complex(y, 0))
		if err != nil {
			return Unbound, err
		}
		return NewComplex(m, z)
	}
	if err := m.Steps(powerSteps); err != nil {
		return Unbound, err
	}
	z := Power(x, y)
	if math.IsInf(z, 0) && !math.IsInf(x, 0) && !math.IsInf(y, 0) {
		return Unbound, rangeError()
	}
	return Float(z), nil
}

// rangeError is the OverflowError of a C math function.
func rangeError() error {
	return &Error{Class: OverflowError, Args: []Value{Int(34), InternValue("Numerical result out of range")}}
}
