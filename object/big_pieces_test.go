package object

import (
	"context"
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

// inPieces returns a BigPieces whose pieces are very small.
func inPieces(piece int64) *BigPieces {
	p := NewBigPieces(budget.NewMeter(budget.Limits{}, nil))
	p.piece = piece
	return p
}

// randomInt returns an int of at most so many bits, often with long runs of equal bits, in which carries are.
func randomInt(random *rand.Rand, bitLen int) *big.Int {
	x := new(big.Int)
	n := random.IntN(bitLen) + 1
	for x.BitLen() < n {
		run := uint(random.IntN(100) + 1)
		x.Lsh(x, run)
		switch random.IntN(3) {
		case 0:
			x.Add(x, new(big.Int).Sub(new(big.Int).Lsh(bigOne, run), bigOne))
		case 1:
			x.Add(x, new(big.Int).SetUint64(random.Uint64()>>(64-min(run, 64))))
		default:
			x.Add(x, bigOne)
		}
	}
	if random.IntN(2) == 0 {
		x.Neg(x)
	}
	return x
}

func TestArithmeticInPiecesIsExact(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 1000 {
		p := inPieces(int64(20 + random.IntN(2000)))
		x, y := randomInt(random, 20_000), randomInt(random, 20_000)
		z, err := p.Mul(x, y)
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Mul(x, y).Cmp(z), "%x * %x", x, y)
		z, err = p.Mul(x, x)
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Mul(x, x).Cmp(z), "%x ** 2", x)
		if y.Sign() != 0 {
			q, r, err := p.QuoRem(z, y)
			require.NoError(t, err)
			wantQ, wantR := new(big.Int).QuoRem(z, y, new(big.Int))
			require.Zero(t, wantQ.Cmp(q), "%x / %x", z, y)
			require.Zero(t, wantR.Cmp(r), "%x %% %x", z, y)
		}
		root, err := p.Sqrt(new(big.Int).Abs(y))
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Sqrt(new(big.Int).Abs(y)).Cmp(root), "square root of %x", y)
	}
}

func TestNumberTheoryInPiecesIsExact(t *testing.T) {
	random := rand.New(rand.NewPCG(5, 6))
	for i := range 200 {
		p := inPieces(int64(20 + random.IntN(2000)))
		x, y, common := randomInt(random, 5000), randomInt(random, 5000), randomInt(random, 1500)
		if i%3 == 0 {
			x.Mul(x, common)
			y.Mul(y, common)
		}
		want := new(big.Int).GCD(nil, nil, new(big.Int).Abs(x), new(big.Int).Abs(y))
		gcd, _, err := p.GCD(x, y, false)
		require.NoError(t, err)
		require.Zero(t, want.Cmp(gcd), "gcd of %x and %x", x, y)
		if mod := new(big.Int).Abs(y); mod.Sign() > 0 {
			a := new(big.Int).Mod(x, mod)
			gcd, u, err := p.GCD(a, mod, true)
			require.NoError(t, err)
			require.Zero(t, want.Cmp(gcd))
			require.Zero(t, new(big.Int).Mod(want, mod).Cmp(u.Mul(u, a).Mod(u, mod)), "%x modulo %x", a, mod)

			n := new(big.Int).Abs(randomInt(random, 300))
			z, err := p.PowMod(a, n, mod)
			require.NoError(t, err)
			require.Zero(t, new(big.Int).Exp(a, n, mod).Cmp(z), "%x ** %x %% %x", a, n, mod)
		}
		base, n := new(big.Int).Rsh(x, 4900), uint64(random.IntN(300))
		z, err := p.Pow(base, n)
		require.NoError(t, err)
		require.Zero(t, new(big.Int).Exp(base, new(big.Int).SetUint64(n), nil).Cmp(z), "%x ** %d", base, n)
	}
}

func TestTextInPiecesIsExact(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	for _, bitLen := range []int{10, 70_000, 200_000, 1_000_000} {
		for range 8 {
			x := randomInt(random, bitLen)
			for _, base := range []int{10, 3, 36} {
				want := x.Text(base)
				text, err := inPieces(5000).Text(x, base)
				require.NoError(t, err)
				require.Equal(t, want, text)
				back, ok, err := inPieces(5000).Parse(new(big.Int).Abs(x).Text(base), base)
				require.NoError(t, err)
				require.True(t, ok)
				require.Zero(t, x.CmpAbs(back))
			}
		}
	}
}

func TestArithmeticStopsBetweenPieces(t *testing.T) {
	x := new(big.Int).Lsh(bigOne, 40<<20)
	x.Sub(x, bigOne)
	y := new(big.Int).Rsh(x, 20<<20)
	for name, f := range map[string]func(p *BigPieces) error{
		"mul":  func(p *BigPieces) error { _, err := p.Mul(x, y); return err },
		"div":  func(p *BigPieces) error { _, _, err := p.QuoRem(x, y); return err },
		"pow":  func(p *BigPieces) error { _, err := p.Pow(big.NewInt(10), 10_000_000); return err },
		"mod":  func(p *BigPieces) error { _, err := p.PowMod(big.NewInt(3), x, y); return err },
		"gcd":  func(p *BigPieces) error { _, _, err := p.GCD(x, new(big.Int).Sub(y, big.NewInt(7)), false); return err },
		"sqrt": func(p *BigPieces) error { _, err := p.Sqrt(x); return err },
		"text": func(p *BigPieces) error { _, err := p.Text(x, 10); return err },
	} {
		asked := 0
		p := NewBigPieces(budget.NewMeter(budget.Limits{}, func() *budget.LimitError {
			if asked++; asked > 5 {
				return &budget.LimitError{Kind: budget.Cancelled, Cause: context.Canceled}
			}
			return nil
		}))
		assert.ErrorIs(t, f(p), context.Canceled, name)
		assert.Equal(t, 6, asked, name)
	}
}
