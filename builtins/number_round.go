package builtins

import (
	"math"
	"math/big"
	"strconv"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Rounding: to the nearest number with the given digits, ties to the even one, decided on the exact binary value.

var nameRound = object.Intern("__round__")

func runRound(c native.Call, args []object.Value) (object.Value, error) {
	v, digits := args[0], args[1]
	method, owner := object.ClassOf(v).LookupOwner(nameRound)
	if owner == nil || owner.IsStatic() {
		if result, ok, err := roundNumber(c, object.BuiltinPart(v), digits); ok || err != nil {
			return result, err
		}
	}
	if method.IsUnbound() {
		return object.Unbound, object.TypeErrorf("type %s doesn't define __round__ method", object.TypeName(v))
	}
	bound, _, err := c.LookupSpecial(v, nameRound)
	if err != nil {
		return object.Unbound, err
	}
	if isNoneOrAbsent(digits) {
		return c.Invoke(bound)
	}
	return c.Invoke(bound, digits)
}

// roundNumber is round(v, digits) of an int or float; ok is false for everything else. digits may be absent or None.
func roundNumber(c native.Call, v, digits object.Value) (result object.Value, ok bool, err error) {
	switch v.Kind() {
	case object.KindInt, object.KindBool, object.KindBigInt:
		if v.IsBool() {
			v = object.Int(v.AsInt())
		}
		if isNoneOrAbsent(digits) {
			return v, true, nil
		}
		places, err := roundPlaces(c, digits)
		if err != nil {
			return object.Unbound, true, err
		}
		result, err = roundInt(c, v, places)
		return result, true, err
	case object.KindFloat:
		f := v.AsFloat()
		if isNoneOrAbsent(digits) {
			result, err = object.FloatToInt(c.Meter(), math.RoundToEven(f))
			return result, true, err
		}
		places, err := roundPlaces(c, digits)
		if err != nil {
			return object.Unbound, true, err
		}
		f, err = roundFloat(f, places)
		return object.Float(f), true, err
	}
	return object.Unbound, false, nil
}

// roundPlaces returns the digits argument; numbers that do not fit saturate.
func roundPlaces(c native.Call, digits object.Value) (int64, error) {
	i, err := c.ToIndex(digits)
	if err != nil {
		return 0, err
	}
	if b := i.BigInt(); b != nil {
		return int64(b.Sign()) * (1 << 40), nil
	}
	return min(max(i.AsInt(), -1<<40), 1<<40), nil
}

// roundInt rounds an int to a multiple of ten to the power of -places.
func roundInt(c native.Call, v object.Value, places int64) (object.Value, error) {
	if places >= 0 {
		return v, nil
	}
	b := v.AsBig()
	// A power of ten with more bits than twice the number leaves nothing of it.
	if -places*3 > int64(b.BitLen())+2 {
		return object.Int(0), nil
	}
	bits := -places * 4
	m := c.Meter()
	if err := object.ChargeBig(m, 3*int64(b.BitLen())+bits); err != nil {
		return object.Unbound, err
	}
	words, unitWords := int64(b.BitLen())/64+1, bits/64+1
	// The power by squaring, and the long division; a step pays for eight products of words.
	if err := m.Steps((unitWords + max(words-unitWords, 0) + 1) * unitWords / 8); err != nil {
		return object.Unbound, err
	}
	if err := object.ChargePieces(m, words+unitWords, words*unitWords/8); err != nil {
		return object.Unbound, err
	}
	pieces := object.NewBigPieces(m)
	unit, err := pieces.Pow(big.NewInt(10), uint64(-places))
	if err != nil {
		return object.Unbound, err
	}
	quotient, rest, err := pieces.QuoRem(b, unit)
	if err != nil {
		return object.Unbound, err
	}
	twice := rest.Lsh(rest, 1) // both have the sign of b
	if cmp := twice.CmpAbs(unit); cmp > 0 || cmp == 0 && quotient.Bit(0) == 1 {
		quotient.Add(quotient, big.NewInt(int64(b.Sign())))
	}
	if quotient, err = pieces.Mul(quotient, unit); err != nil {
		return object.Unbound, err
	}
	return object.NewBig(m, quotient)
}

// roundFloat rounds f to so many decimal places, which may be negative.
func roundFloat(f float64, places int64) (float64, error) {
	const mostPlaces, leastPlaces = 323, -308 // as in CPython: beyond them nothing changes, or nothing is left
	switch {
	case math.IsNaN(f) || math.IsInf(f, 0) || f == 0 || places > mostPlaces:
		return f, nil
	case places < leastPlaces:
		return math.Copysign(0, f), nil
	case places >= 0:
		r, err := strconv.ParseFloat(strconv.FormatFloat(f, 'f', int(places), 64), 64)
		return r, tooLarge(err)
	}
	// The integer part decides together with whether there is anything behind it.
	whole, rest := math.Modf(math.Abs(f))
	b, _ := new(big.Float).SetFloat64(whole).Int(nil)
	unit := new(big.Int).Exp(big.NewInt(10), big.NewInt(-places), nil)
	quotient, left := new(big.Int).DivMod(b, unit, new(big.Int))
	cmp := left.Lsh(left, 1).Cmp(unit)
	if cmp > 0 || cmp == 0 && (rest > 0 || quotient.Bit(0) == 1) {
		quotient.Add(quotient, big.NewInt(1))
	}
	r, _ := new(big.Float).SetInt(quotient.Mul(quotient, unit)).Float64()
	if math.IsInf(r, 0) {
		return 0, tooLarge(strconv.ErrRange)
	}
	return math.Copysign(r, f), nil
}

func tooLarge(err error) error {
	if err != nil {
		return object.OverflowErrorf("rounded value too large to represent")
	}
	return nil
}
