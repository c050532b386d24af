package object

import (
	"math/big"
	"math/bits"

	"github.com/minipy/minipy/budget"
)

// Arithmetic on ints of millions of digits in pieces: between two of them the host is asked whether it wants to stop. Work and memory were charged
// before; what math/big does in some 10 ms it does in one piece.

// pieceSteps is the work, in steps as mulSteps counts them, that is done at once: 5 to 10 ns each.
const pieceSteps = 1 << 20

// BigPieces does arithmetic in pieces for the owner of a meter.
type BigPieces struct {
	m     *budget.Meter
	piece int64 // pieceSteps
	work  int64 // since the host was asked
}

// NewBigPieces returns a BigPieces that has done nothing.
func NewBigPieces(m *budget.Meter) *BigPieces { return &BigPieces{m: m, piece: pieceSteps} }

// Tick tells that so many steps' work will be done at once, and asks the host when that is enough for a piece. The error is the host's.
func (p *BigPieces) Tick(steps int64) error {
	if p.work += steps; p.work < p.piece {
		return nil
	}
	p.work = 0
	return p.m.Poll()
}

// ChargePieces charges what an operation of so many steps in pieces may hold beside its result and the scratch space of math/big, when its shorter operand has
// so many words: nothing when it is done in one piece.
func ChargePieces(m *budget.Meter, words, steps int64) error {
	if steps <= pieceSteps {
		return nil
	}
	return m.Alloc(budget.SizeClass(8 * 8 * words))
}

// sharing returns an int that shares words of x.
func sharing(words []big.Word) *big.Int { return new(big.Int).SetBits(words) }

// split returns the words of |x| below and from at on, as ints that share them.
func split(x *big.Int, at int) (low, high *big.Int) {
	w := x.Bits()
	at = min(at, len(w))
	return sharing(w[:at:at]), sharing(w[at:])
}

// addAt adds x to the words of z from at on. The sum must fit.
func addAt(z []big.Word, x *big.Int, at int) {
	carry := uint(0)
	for _, w := range x.Bits() {
		sum, c := bits.Add(uint(z[at]), uint(w), carry)
		z[at], carry = big.Word(sum), c
		at++
	}
	for ; carry != 0; at++ {
		sum, c := bits.Add(uint(z[at]), 0, carry)
		z[at], carry = big.Word(sum), c
	}
}

// Mul returns x * y.
func (p *BigPieces) Mul(x, y *big.Int) (*big.Int, error) {
	if words(x) < words(y) {
		x, y = y, x
	}
	n, k := len(x.Bits()), len(y.Bits())
	steps := mulSteps(int64(n), int64(k))
	if steps <= p.piece {
		if err := p.Tick(steps); err != nil {
			return nil, err
		}
		return new(big.Int).Mul(x, y), nil
	}
	z := make([]big.Word, n+k)
	half := (n + 1) / 2
	var err error
	if k <= half {
		err = p.mulSections(z, x, y, max(k, int(p.piece)/max(k, 1)))
	} else {
		err = p.mulHalves(z, x, y, half)
	}
	if err != nil {
		return nil, err
	}
	product := sharing(z)
	if x.Sign() != y.Sign() {
		product.Neg(product)
	}
	return product, nil
}

// mulSections adds x * y to z, a section of x after the other.
func (p *BigPieces) mulSections(z []big.Word, x, y *big.Int, section int) error {
	section = min(section, (len(x.Bits())+1)/2)
	y = sharing(y.Bits())
	for at := 0; at < len(x.Bits()); at += section {
		w := x.Bits()[at:]
		part, err := p.Mul(sharing(w[:min(section, len(w))]), y)
		if err != nil {
			return err
		}
		addAt(z, part, at)
	}
	return nil
}

// mulHalves puts |x * y| into z by Karatsuba's method; both have more than half words.
func (p *BigPieces) mulHalves(z []big.Word, x, y *big.Int, half int) error {
	x0, x1 := split(x, half)
	y0, y1 := x0, x1
	if x != y { // a square is made of squares
		y0, y1 = split(y, half)
	}
	low, err := p.Mul(x0, y0)
	if err != nil {
		return err
	}
	high, err := p.Mul(x1, y1)
	if err != nil {
		return err
	}
	xs := new(big.Int).Add(x0, x1)
	ys := xs
	if x != y {
		ys = new(big.Int).Add(y0, y1)
	}
	middle, err := p.Mul(xs, ys)
	if err != nil {
		return err
	}
	middle.Sub(middle, low).Sub(middle, high)
	copy(z, low.Bits())
	copy(z[2*half:], high.Bits())
	addAt(z, middle, half)
	return nil
}

// QuoRem returns the quotient, rounded toward zero, and the remainder of x by y, which is not 0.
func (p *BigPieces) QuoRem(x, y *big.Int) (q, r *big.Int, err error) {
	steps := divSteps(words(x), words(y))
	if steps <= p.piece {
		if err := p.Tick(steps); err != nil {
			return nil, nil, err
		}
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, nil
	}
	// The highest bit of the divisor must be set.
	shift := uint(bits.LeadingZeros(uint(y.Bits()[len(y.Bits())-1])))
	a, b := new(big.Int).Lsh(sharing(x.Bits()), shift), new(big.Int).Lsh(sharing(y.Bits()), shift)
	if q, r, err = p.divSections(a, b); err != nil {
		return nil, nil, err
	}
	r.Rsh(r, shift)
	if x.Sign() != y.Sign() {
		q.Neg(q)
	}
	if x.Sign() < 0 {
		r.Neg(r)
	}
	return q, r, nil
}

// divSections divides as by hand, with sections of x for digits: as long as y, or longer while that is one piece.
func (p *BigPieces) divSections(x, y *big.Int) (q, r *big.Int, err error) {
	n, k := len(x.Bits()), len(y.Bits())
	section := max(k, int(p.piece)/k)
	if n <= k+section {
		return p.divHalves(x, y)
	}
	quotient := make([]big.Word, n)
	r = new(big.Int)
	for at := (n - 1) / section * section; at >= 0; at -= section {
		w := x.Bits()[at:]
		w = w[:min(section, len(w))]
		part := make([]big.Word, section+len(r.Bits()))
		copy(part, w)
		copy(part[section:], r.Bits())
		var digit *big.Int
		if digit, r, err = p.divHalves(sharing(part), y); err != nil {
			return nil, nil, err
		}
		copy(quotient[at:], digit.Bits())
	}
	return sharing(quotient), r, nil
}

// divHalves divides x >= 0 by y, whose highest bit is set, where the quotient has no more words than y or is made in one piece: RecursiveDivRem in R. P. Brent and
// P. Zimmermann, "Modern Computer Arithmetic" (2010), 1.4.3.
func (p *BigPieces) divHalves(x, y *big.Int) (q, r *big.Int, err error) {
	n, k := len(x.Bits()), len(y.Bits())
	steps := divSteps(int64(n), int64(k))
	if steps <= p.piece || n-k < 2 || n-k > k {
		if err := p.Tick(steps); err != nil {
			return nil, nil, err
		}
		q, r = new(big.Int).QuoRem(x, y, new(big.Int))
		return q, r, nil
	}
	half := (n - k) / 2
	y0, y1 := split(y, half)
	// divide brings the remainder down by the digits of x below at, of a quotient found from the high parts alone.
	divide := func(x *big.Int, at int) (q, r *big.Int, err error) {
		low, high := split(x, at+half)
		if q, r, err = p.divHalves(high, y1); err != nil {
			return nil, nil, err
		}
		less, err := p.Mul(q, y0)
		if err != nil {
			return nil, nil, err
		}
		r.Lsh(r, uint(bits.UintSize*(at+half))).Add(r, low).Sub(r, less.Lsh(less, uint(bits.UintSize*at)))
		for r.Sign() < 0 {
			q.Sub(q, bigOne)
			r.Add(r, new(big.Int).Lsh(y, uint(bits.UintSize*at)))
		}
		return q, r, nil
	}
	q1, r, err := divide(x, half)
	if err != nil {
		return nil, nil, err
	}
	q0, r, err := divide(r, 0)
	if err != nil {
		return nil, nil, err
	}
	q1.Lsh(q1, uint(bits.UintSize*half))
	return q1.Add(q1, q0), r, nil
}

// Pow returns x ** n for n >= 0.
func (p *BigPieces) Pow(x *big.Int, n uint64) (*big.Int, error) {
	// The first squarings are short: the highest bits of n at once.
	later := 0
	for ; later < bits.Len64(n) && float64(n>>later)*float64(x.BitLen()) > bits.UintSize*8*karatsubaFrom; later++ {
	}
	z := new(big.Int).Exp(x, new(big.Int).SetUint64(n>>later), nil)
	var err error
	for later--; later >= 0; later-- {
		if z, err = p.Mul(z, z); err != nil {
			return nil, err
		}
		if n>>later&1 != 0 {
			if z, err = p.Mul(z, x); err != nil {
				return nil, err
			}
		}
	}
	return z, nil
}
