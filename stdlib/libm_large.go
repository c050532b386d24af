package stdlib

import (
	"math"
	"math/big"
	"math/bits"
	"sync"
)

// turnWords are the binary digits of 2/pi behind 64 zeros, 64 to a word: as many as the largest float needs.
var turnWords = sync.OnceValue(func() (words [21]uint64) {
	turn := new(big.Float).SetPrec(2400).Quo(new(big.Float).SetPrec(2400).SetInt64(1), bigHalfPi())
	digits, _ := turn.SetMantExp(turn, 64*(len(words)-1)).Int(nil)
	mask := new(big.Int).SetUint64(math.MaxUint64)
	for i := len(words) - 1; i >= 0; i-- {
		words[i] = new(big.Int).And(digits, mask).Uint64()
		digits.Rsh(digits, 64)
	}
	return words
})

// quadrantLarge is quadrant for 2**30 <= |x|: the method of M. Payne and R. Hanek ("Radian reduction for trigonometric functions", 1983). x is an integer m
// times 2**e, so of the digits of 2/pi those that make multiples of four quarter turns do not count, and of the rest 256 are enough: no float is
// closer to a multiple of pi/2 than some 2**-60.
func quadrantLarge(x float64) (r double, turns int) {
	mantissa, exp := math.Frexp(math.Abs(x))
	m, e := uint64(math.Ldexp(mantissa, 53)), exp-53
	words := turnWords()
	from := e + 62 // index of the first digit that counts, the zeros included
	var w [4]uint64
	for i := range w {
		at, shift := from/64+i, uint(from%64)
		w[i] = words[at] << shift
		if shift > 0 {
			w[i] |= words[at+1] >> (64 - shift)
		}
	}
	// The product modulo 2**256: two digits of whole quarter turns, then the fraction.
	var carry uint64
	for i := len(w) - 1; i >= 0; i-- {
		high, low := bits.Mul64(w[i], m)
		low, over := bits.Add64(low, carry, 0)
		w[i], carry = low, high+over
	}
	turns = int(w[0] >> 62)
	for i := range w {
		w[i] <<= 2
		if i+1 < len(w) {
			w[i] |= w[i+1] >> 62
		}
	}
	sign := math.Copysign(1, x)
	if x < 0 {
		turns = -turns
	}
	if w[0]>>63 != 0 { // more than half a quarter: what is missing to the next one
		turns += int(sign)
		sign = -sign
		borrow := uint64(0)
		for i := len(w) - 1; i >= 0; i-- {
			w[i], borrow = bits.Sub64(0, w[i], borrow)
		}
	}
	fraction := double{}
	for i := 2; i >= 0; i-- { // the last word is beyond what two floats hold
		scale := -64 * (i + 1)
		low, high := w[i]&(1<<32-1), w[i]>>32
		fraction = fraction.plus(double{math.Ldexp(float64(low), scale), 0})
		fraction = fraction.plus(double{math.Ldexp(float64(high), scale+32), 0})
	}
	r = fraction.times(double{halfPi[0], halfPi[1]})
	return double{sign * r.hi, sign * r.lo}, turns & 3
}
