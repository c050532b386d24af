package object

import (
	"math/big"
	"math/bits"
	"strings"
)

// modPiece is the work that Exp of math/big does at once: cutting the exponent up costs as much again.
const modPiece = 16 * pieceSteps

// PowMod returns x ** y modulo mod, for y >= 0 and mod > 0. The result may be the number itself below zero where x is.
func (p *BigPieces) PowMod(x, y, mod *big.Int) (*big.Int, error) {
	k := words(mod)
	if words(x) > k { // Exp of math/big works with powers of x itself where mod is a power of two
		var err error
		if _, x, err = p.QuoRem(x, mod); err != nil {
			return nil, err
		}
	}
	each := 2*mulSteps(k, k) + 2 // for a bit of the exponent
	if each*int64(y.BitLen()) <= p.piece*(modPiece/pieceSteps) {
		if err := p.Tick(each * int64(y.BitLen())); err != nil {
			return nil, err
		}
		return new(big.Int).Exp(x, y, mod), nil
	}
	_, x, err := p.QuoRem(x, mod)
	if err != nil {
		return nil, err
	}
	reduced := func(z *big.Int, err error) (*big.Int, error) {
		if err == nil {
			_, z, err = p.QuoRem(z, mod)
		}
		return z, err
	}
	z, at := new(big.Int).SetInt64(1), y.BitLen()
	if n := int(p.piece / each); n >= 64 { // a piece of the exponent after the other
		shift := new(big.Int).Lsh(bigOne, uint(n))
		for at = (at - 1) / n * n; at >= 0; at -= n {
			part := new(big.Int).Rsh(y, uint(at))
			part.And(part, new(big.Int).Sub(shift, bigOne))
			if err := p.Tick(2 * int64(n) * each); err != nil {
				return nil, err
			}
			z.Exp(z, shift, mod)
			if z, err = reduced(p.Mul(z, new(big.Int).Exp(x, part, mod))); err != nil {
				return nil, err
			}
		}
		return z, nil
	}
	for at--; at >= 0; at-- {
		if z, err = reduced(p.Mul(z, z)); err != nil {
			return nil, err
		}
		if y.Bit(at) != 0 {
			if z, err = reduced(p.Mul(z, x)); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}

// GCD returns the greatest common divisor of a and b, and where u is wanted the factor for which a*u is that divisor modulo b: D. H. Lehmer's method, with
// the test of D. E. Knuth, "The Art of Computer Programming", 4.5.2, Algorithm L. Where the factor is wanted, 0 <= a < b.
func (p *BigPieces) GCD(a, b *big.Int, wanted bool) (gcd, u *big.Int, err error) {
	a, b = new(big.Int).Abs(a), new(big.Int).Abs(b)
	n := max(words(a), words(b))
	if n*n <= p.piece {
		if err := p.Tick(n * n); err != nil {
			return nil, nil, err
		}
		u = new(big.Int)
		return new(big.Int).GCD(u, nil, a, b), u, nil
	}
	// What is left of a and b is a*ua and a*ub modulo the b of the beginning.
	ua, ub := new(big.Int).SetInt64(1), new(big.Int)
	if a.Cmp(b) < 0 {
		a, b, ua, ub = b, a, ub, ua
	}
	var s, t big.Int
	combine := func(x, y *big.Int, f [4]int64) (*big.Int, *big.Int) { // f[0]*x + f[1]*y, f[2]*x + f[3]*y
		first := new(big.Int).Add(s.Mul(x, big.NewInt(f[0])), t.Mul(y, big.NewInt(f[1])))
		second := y.Add(s.Mul(x, big.NewInt(f[2])), t.Mul(y, big.NewInt(f[3])))
		return first, second
	}
	for b.Sign() != 0 {
		if err := p.Tick(words(a)); err != nil {
			return nil, nil, err
		}
		f := lehmerFactors(a, b)
		if f[1] != 0 {
			a, b = combine(a, b, f)
			if wanted {
				ua, ub = combine(ua, ub, f)
			}
			continue
		}
		q, r, err := p.QuoRem(a, b)
		if err != nil {
			return nil, nil, err
		}
		a, b = b, r
		if wanted {
			less, err := p.Mul(q, ub)
			if err != nil {
				return nil, nil, err
			}
			ua, ub = ub, ua.Sub(ua, less)
		}
	}
	return a, ua, nil
}

// lehmerFactors does steps of Euclid's algorithm with the highest 62 bits of a >= b for as long as the quotients are surely those of the whole numbers, and
// returns the factors that do the same to these; the second is 0 when there is not even one.
func lehmerFactors(a, b *big.Int) [4]int64 {
	shift := uint(max(a.BitLen()-62, 0))
	x, y := highBits(a, shift), highBits(b, shift)
	f := [4]int64{1, 0, 0, 1}
	for y+f[2] != 0 && y+f[3] != 0 {
		q := (x + f[0]) / (y + f[2])
		if q != (x+f[1])/(y+f[3]) || q > 1<<30 || magnitude(f[2]) > 1<<30 || magnitude(f[3]) > 1<<30 {
			break
		}
		f = [4]int64{f[2], f[3], f[0] - q*f[2], f[1] - q*f[3]}
		x, y = y, x-q*y
	}
	return f
}

// highBits returns |x| >> shift, which must fit.
func highBits(x *big.Int, shift uint) int64 {
	w := x.Bits()
	at, by := int(shift/bits.UintSize), shift%bits.UintSize
	if at >= len(w) {
		return 0
	}
	if len(w) > at+3 {
		w = w[:at+3]
	}
	high := sharing(w[at:])
	return new(big.Int).Rsh(high, by).Int64()
}

// Sqrt returns the whole part of the square root of x >= 0: M. Dickinson's method, in which every division doubles the number of bits that are right (see
// the comment of math.isqrt in CPython's mathmodule.c).
func (p *BigPieces) Sqrt(x *big.Int) (*big.Int, error) {
	if n := words(x); 8*mulSteps(n, n) <= p.piece {
		return new(big.Int).Sqrt(x), p.Tick(8 * mulSteps(n, n))
	}
	half := (x.BitLen() - 1) / 2
	root, done := big.NewInt(1), 0
	for s := bits.Len(uint(half)) - 1; s >= 0; s-- {
		before := done
		done = half >> s
		part := new(big.Int).Rsh(x, uint(2*half-before-done+1))
		q, _, err := p.QuoRem(part, root)
		if err != nil {
			return nil, err
		}
		root = q.Add(q, root.Lsh(root, uint(done-before-1)))
	}
	square, err := p.Mul(root, root)
	if err != nil {
		return nil, err
	}
	if square.Cmp(x) > 0 {
		root.Sub(root, bigOne)
	}
	return root, nil
}

// textWords is the size of an int that becomes text in one piece, or text an int.
const textWords = 512

// powersOf returns base ** (digits * 2**i) for i from 0 to the first that is enough, and digits.
func (p *BigPieces) powersOf(base int, enough func(power *big.Int, digits int) bool) (powers []*big.Int, digits int, err error) {
	digits = textWords * bits.UintSize / (log2Floor(base) + 1)
	power, err := p.Pow(big.NewInt(int64(base)), uint64(digits))
	for err == nil {
		powers = append(powers, power)
		if enough(power, digits<<(len(powers)-1)) {
			break
		}
		power, err = p.Mul(power, power)
	}
	return powers, digits, err
}

// Text returns x in a base that is no power of two.
func (p *BigPieces) Text(x *big.Int, base int) (string, error) {
	if words(x) <= 2*textWords {
		return x.Text(base), p.Tick(mulSteps(words(x), words(x)))
	}
	powers, digits, err := p.powersOf(base, func(power *big.Int, _ int) bool { return 2*(power.BitLen()-1) >= x.BitLen() })
	if err != nil {
		return "", err
	}
	var out strings.Builder
	if x.Sign() < 0 {
		out.WriteByte('-')
	}
	// write appends x, which is below the square of the highest of so many powers; with as many digits as that has, but for the first.
	var write func(x *big.Int, level int, first bool) error
	write = func(x *big.Int, level int, first bool) error {
		if level == 0 {
			if err := p.Tick(mulSteps(textWords, textWords)); err != nil {
				return err
			}
			text := x.Text(base)
			if first {
				text = strings.TrimLeft(text, "0")
			} else {
				out.WriteString(strings.Repeat("0", digits-len(text)))
			}
			out.WriteString(text)
			return nil
		}
		high, low, err := p.QuoRem(x, powers[level-1])
		if err != nil {
			return err
		}
		if !first || high.Sign() != 0 {
			if err := write(high, level-1, first); err != nil {
				return err
			}
			first = false
		}
		return write(low, level-1, first)
	}
	err = write(new(big.Int).Abs(x), len(powers), true)
	return out.String(), err
}

// Parse returns the int that digits of a base that is no power of two make; ok is false when they are none.
func (p *BigPieces) Parse(digits string, base int) (x *big.Int, ok bool, err error) {
	bitLen := len(digits) * log2Floor(base)
	if bitLen <= 2*textWords*bits.UintSize {
		x, ok = new(big.Int).SetString(digits, base)
		return x, ok, p.Tick(mulSteps(textWords, textWords))
	}
	powers, each, err := p.powersOf(base, func(_ *big.Int, n int) bool { return 2*n >= len(digits) })
	if err != nil {
		return nil, false, err
	}
	var read func(text string, level int) (*big.Int, error)
	read = func(text string, level int) (*big.Int, error) {
		for level > 0 && len(text) <= each<<(level-1) {
			level--
		}
		if level == 0 {
			part, valid := new(big.Int).SetString(text, base)
			if !valid {
				ok = false
				part = new(big.Int)
			}
			return part, p.Tick(mulSteps(textWords, textWords))
		}
		at := len(text) - each<<(level-1)
		high, err := read(text[:at], level) // may be longer still
		if err != nil {
			return nil, err
		}
		low, err := read(text[at:], level-1)
		if err != nil {
			return nil, err
		}
		if high, err = p.Mul(high, powers[level-1]); err != nil {
			return nil, err
		}
		return high.Add(high, low), nil
	}
	ok = true
	x, err = read(digits, len(powers))
	return x, ok, err
}
