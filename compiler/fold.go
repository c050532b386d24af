package compiler

import (
	"math"
	"math/big"
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/parser"
)

// The largest results that folding makes; anything bigger is left to the machine, which charges for it.
const (
	foldBits  = 128
	foldText  = 256
	foldItems = 256
)

// fold returns the value of e when it is constant and small, else nil. It never reports errors: what would raise is left to the machine.
func (f *frame) fold(e parser.Expr) *konst {
	switch e := e.(type) {
	case *parser.Constant:
		if !e.IsBig {
			return f.unit.literal(e)
		}
		k := f.unit.folded[e]
		if k == nil {
			k = f.unit.literal(e)
			f.unit.folded[e] = k
		}
		return k
	case *parser.Name:
		if e.ID == "__debug__" {
			return konstTrue
		}
		return nil
	case *parser.BinOp, *parser.UnaryOp, *parser.Tuple, *parser.Subscript:
		k, ok := f.unit.folded[e]
		if !ok {
			k = f.foldOperation(e)
			f.unit.alloc(64)
			f.unit.folded[e] = k
		}
		return k
	}
	return nil
}

func (f *frame) foldOperation(e parser.Expr) *konst {
	switch e := e.(type) {
	case *parser.BinOp:
		left := f.fold(e.Left)
		if left == nil {
			return nil
		}
		right := f.fold(e.Right)
		if right == nil {
			return nil
		}
		return foldBinary(e.Op, left, right)
	case *parser.UnaryOp:
		if k := f.fold(e.Operand); k != nil {
			return foldUnary(e.Op, k)
		}
	case *parser.Tuple:
		return f.foldItems(e.Elts)
	case *parser.Subscript:
		if k := f.fold(e.Value); k != nil {
			if index := f.fold(e.Slice); index != nil {
				return foldIndex(k, index)
			}
		}
	}
	return nil
}

// foldItems returns the tuple of the values of elts when all are constant.
func (f *frame) foldItems(elts []parser.Expr) *konst {
	items := make([]*konst, 0, min(len(elts), 8))
	for _, e := range elts {
		k := f.fold(e)
		if k == nil {
			return nil
		}
		items = append(items, k)
	}
	return tupleKonst(items)
}

func foldIndex(k, index *konst) *konst {
	if index.kind != parser.ConstInt || index.big != nil {
		return nil
	}
	i := index.i
	switch k.kind {
	case constTuple:
		if i < 0 {
			i += int64(len(k.items))
		}
		if i >= 0 && i < int64(len(k.items)) {
			return k.items[i]
		}
	case parser.ConstStr:
		if len(k.s) > foldText || utf8.RuneCountInString(k.s) != len(k.s) {
			return nil
		}
		if i < 0 {
			i += int64(len(k.s))
		}
		if i >= 0 && i < int64(len(k.s)) {
			return strKonst(k.s[i : i+1])
		}
	}
	return nil
}

func foldUnary(op parser.UnaryOperator, k *konst) *konst {
	if op == parser.Not {
		return boolKonst(!k.truth())
	}
	if n := k.integer(); n != nil {
		switch op {
		case parser.USub:
			return bigKonst(new(big.Int).Neg(n))
		case parser.Invert:
			return bigKonst(new(big.Int).Not(n))
		}
		return bigKonst(n)
	}
	switch {
	case k.kind == parser.ConstFloat && op == parser.USub:
		return floatKonst(-k.f)
	case k.kind == parser.ConstFloat && op == parser.UAdd:
		return k
	case k.kind == parser.ConstImag && op == parser.USub:
		return &konst{kind: k.kind, f: -k.f, im: -k.im}
	}
	return nil
}

// integer returns the value of an int or bool, else nil.
func (k *konst) integer() *big.Int {
	switch k.kind {
	case parser.ConstInt:
		if k.big != nil {
			return k.big
		}
		return big.NewInt(k.i)
	case parser.ConstTrue:
		return big.NewInt(1)
	case parser.ConstFalse:
		return new(big.Int)
	}
	return nil
}

func (k *konst) isBool() bool { return k.kind == parser.ConstTrue || k.kind == parser.ConstFalse }

// real returns the value of a float, or of an int or bool that a float holds exactly.
func (k *konst) real() (float64, bool) {
	if k.kind == parser.ConstFloat {
		return k.f, true
	}
	n := k.integer()
	if n == nil || n.BitLen() > 53 {
		return 0, false
	}
	return float64(n.Int64()), true
}

func foldBinary(op parser.Operator, a, b *konst) *konst {
	x, y := a.integer(), b.integer()
	if x != nil && y != nil {
		k := foldInts(op, x, y)
		if k != nil && a.isBool() && b.isBool() && (op == parser.BitAnd || op == parser.BitOr || op == parser.BitXor) {
			return boolKonst(k.truth())
		}
		return k
	}
	if a.kind == parser.ConstImag || b.kind == parser.ConstImag {
		return foldComplex(op, a, b)
	}
	if p, ok := a.real(); ok {
		if q, ok := b.real(); ok {
			return foldFloats(op, p, q)
		}
	}
	return foldSequence(op, a, b, x, y)
}

func foldInts(op parser.Operator, x, y *big.Int) *konst {
	z := new(big.Int)
	switch op {
	case parser.Add:
		z.Add(x, y)
	case parser.Sub:
		z.Sub(x, y)
	case parser.Mult:
		if x.BitLen()+y.BitLen() > foldBits {
			return nil
		}
		z.Mul(x, y)
	case parser.FloorDiv, parser.Mod:
		if y.Sign() == 0 {
			return nil
		}
		m := new(big.Int)
		z.DivMod(x, y, m) // Euclid's: the remainder is never negative; Python's has the sign of y
		if m.Sign() != 0 && y.Sign() < 0 {
			m.Add(m, y)
			z.Sub(z, big.NewInt(1))
		}
		if op == parser.Mod {
			z = m
		}
	case parser.Pow:
		if y.Sign() < 0 || y.BitLen() > 8 || int64(x.BitLen())*y.Int64() > foldBits {
			return nil
		}
		z.Exp(x, y, nil)
	case parser.LShift:
		if y.Sign() < 0 || y.BitLen() > 8 || x.BitLen()+int(y.Int64()) > foldBits {
			return nil
		}
		z.Lsh(x, uint(y.Int64()))
	case parser.RShift:
		if y.Sign() < 0 || y.BitLen() > 8 {
			return nil
		}
		z.Rsh(x, uint(y.Int64()))
	case parser.BitAnd:
		z.And(x, y)
	case parser.BitOr:
		z.Or(x, y)
	case parser.BitXor:
		z.Xor(x, y)
	case parser.Div:
		if y.Sign() == 0 || x.BitLen() > 53 || y.BitLen() > 53 {
			return nil
		}
		return floatKonst(float64(x.Int64()) / float64(y.Int64()))
	default:
		return nil
	}
	if z.BitLen() > foldBits {
		return nil
	}
	return bigKonst(z)
}

// foldFloats folds what the processor does exactly as the machine will; **, // and % are not among that.
func foldFloats(op parser.Operator, p, q float64) *konst {
	switch op {
	case parser.Add:
		return floatKonst(p + q)
	case parser.Sub:
		return floatKonst(p - q)
	case parser.Mult:
		return floatKonst(p * q)
	case parser.Div:
		if q != 0 {
			return floatKonst(p / q)
		}
	}
	return nil
}

// foldComplex folds the sums that complex literals such as 1+2j are.
func foldComplex(op parser.Operator, a, b *konst) *konst {
	parts := func(k *konst) (re, im float64, ok bool) {
		if k.kind == parser.ConstImag {
			return k.f, k.im, true
		}
		re, ok = k.real()
		return re, 0, ok
	}
	ar, ai, ok1 := parts(a)
	br, bi, ok2 := parts(b)
	if !ok1 || !ok2 {
		return nil
	}
	switch op {
	case parser.Add:
		return &konst{kind: parser.ConstImag, f: ar + br, im: ai + bi}
	case parser.Sub:
		return &konst{kind: parser.ConstImag, f: ar - br, im: ai - bi}
	}
	return nil
}

// foldSequence folds + of two strs, two bytes or two tuples, and * of one with an int.
func foldSequence(op parser.Operator, a, b *konst, x, y *big.Int) *konst {
	switch op {
	case parser.Add:
		if a.kind != b.kind {
			return nil
		}
		switch {
		case a.kind == parser.ConstStr && strings.IndexByte(a.s, 0xed) >= 0: // perhaps half a surrogate pair
		case (a.kind == parser.ConstStr || a.kind == parser.ConstBytes) && len(a.s)+len(b.s) <= foldText:
			return &konst{kind: a.kind, s: a.s + b.s}
		case a.kind == constTuple && len(a.items)+len(b.items) <= foldItems:
			return tupleKonst(append(append([]*konst{}, a.items...), b.items...))
		}
	case parser.Mult:
		if x != nil {
			a, y = b, x
		}
		if y == nil || !y.IsInt64() {
			return nil
		}
		n := max(y.Int64(), 0)
		switch {
		case (a.kind == parser.ConstStr || a.kind == parser.ConstBytes) && n <= foldText && n*int64(len(a.s)) <= foldText:
			return &konst{kind: a.kind, s: strings.Repeat(a.s, int(n))}
		case a.kind == constTuple && n <= 16 && n*int64(len(a.items)) <= 64:
			var items []*konst
			for range n {
				items = append(items, a.items...)
			}
			return tupleKonst(items)
		}
	}
	return nil
}

// small returns the int k when it fits in an instruction's immediate operand.
func (k *konst) small() (int32, bool) {
	if k == nil || k.kind != parser.ConstInt || k.big != nil || k.i < math.MinInt32 || k.i > math.MaxInt32 {
		return 0, false
	}
	return int32(k.i), true
}
