package compiler

import (
	"fmt"
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/minipy/minipy/budget"
	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// konst is a value known when compiling. Kind says which fields hold it: i for ConstInt unless big is set, f for ConstFloat, f and im
// for ConstImag, s for ConstStr and ConstBytes, items for a tuple (kind constTuple).
type konst struct {
	kind  parser.ConstantKind
	i     int64
	big   *big.Int
	f, im float64
	s     string
	items []*konst
}

// constTuple extends parser.ConstantKind by what only folding makes.
const constTuple parser.ConstantKind = 200

var (
	konstNone  = &konst{kind: parser.ConstNone}
	konstTrue  = &konst{kind: parser.ConstTrue}
	konstFalse = &konst{kind: parser.ConstFalse}
)

func intKonst(i int64) *konst     { return &konst{kind: parser.ConstInt, i: i} }
func floatKonst(f float64) *konst { return &konst{kind: parser.ConstFloat, f: f} }
func strKonst(s string) *konst    { return &konst{kind: parser.ConstStr, s: s} }

func boolKonst(b bool) *konst {
	if b {
		return konstTrue
	}
	return konstFalse
}

func bigKonst(b *big.Int) *konst {
	if b.IsInt64() {
		return intKonst(b.Int64())
	}
	return &konst{kind: parser.ConstInt, big: b}
}

func tupleKonst(items []*konst) *konst { return &konst{kind: constTuple, items: items} }

// strsKonst returns a tuple of strs.
func strsKonst(names []string) *konst {
	items := make([]*konst, len(names))
	for i, name := range names {
		items[i] = strKonst(name)
	}
	return tupleKonst(items)
}

// What constants take while a unit is compiled.
const (
	konstBytes = 80 // a konst
	// entryBytes is a row of constIndex and one of Consts with the room and the old tables that growing leaves, beside the key's text.
	entryBytes = 112
	// literalScratch is what a digit of an int literal takes: the words of the number, those that reading it goes through, and its key.
	literalScratch = 12
)

// literal returns the value of a Constant.
func (u *unit) literal(c *parser.Constant) *konst {
	u.alloc(konstBytes)
	switch c.Kind {
	case parser.ConstInt:
		if !c.IsBig {
			return intKonst(c.Int)
		}
		// The cost of reading decimal digits is more than linear.
		n := int64(len(c.Text))
		u.steps(n * n / 1000)
		u.alloc(literalScratch * n)
		if u.err != nil {
			return konstNone
		}
		b, ok := new(big.Int).SetString(c.Text, 0)
		if !ok {
			b, ok = new(big.Int).SetString(strings.TrimLeft(c.Text, "0"), 10)
		}
		if !ok {
			u.errorf(c.Span, "BUG: int literal %.20q", c.Text)
			return konstNone
		}
		return bigKonst(b)
	case parser.ConstFloat:
		return floatKonst(c.Float)
	case parser.ConstImag:
		return &konst{kind: parser.ConstImag, im: c.Float}
	case parser.ConstStr, parser.ConstBytes:
		return &konst{kind: c.Kind, s: c.Text}
	}
	return &konst{kind: c.Kind}
}

// constKey is the type and value of a constant. The text of a str is its own, so that a name used often is not copied each time.
type constKey struct {
	kind parser.ConstantKind
	text string
}

// key identifies the type and value of k: 0, 0.0, -0.0 and False differ.
func (k *konst) key() constKey {
	text := ""
	switch k.kind {
	case parser.ConstInt:
		if text = strconv.FormatInt(k.i, 36); k.big != nil {
			text = "+" + k.big.Text(36)
		}
	case parser.ConstFloat:
		text = strconv.FormatUint(math.Float64bits(k.f), 36)
	case parser.ConstImag:
		text = strconv.FormatUint(math.Float64bits(k.f), 36) + "," + strconv.FormatUint(math.Float64bits(k.im), 36)
	case parser.ConstStr, parser.ConstBytes:
		text = k.s
	case constTuple:
		var b strings.Builder
		for _, item := range k.items {
			key := item.key()
			fmt.Fprintf(&b, "%d,%d:%s", key.kind, len(key.text), key.text)
		}
		text = b.String()
	}
	return constKey{k.kind, text}
}

// value makes the object. strs are shared within the unit.
func (u *unit) value(k *konst) object.Value {
	switch k.kind {
	case parser.ConstTrue:
		return object.True
	case parser.ConstFalse:
		return object.False
	case parser.ConstEllipsis:
		return object.Ellipsis
	case parser.ConstInt:
		if k.big != nil {
			return object.StaticBig(k.big)
		}
		return object.Int(k.i)
	case parser.ConstFloat:
		return object.Float(k.f)
	case parser.ConstImag:
		return object.StaticComplex(k.f, k.im)
	case parser.ConstStr:
		return u.str(k.s).Value()
	case parser.ConstBytes:
		u.alloc(int64(len(k.s)) + 48)
		return object.StaticBytes([]byte(k.s))
	case constTuple:
		u.alloc(int64(len(k.items))*16 + 48)
		items := make([]object.Value, len(k.items))
		for i, item := range k.items {
			items[i] = u.value(item)
		}
		return object.StaticTuple(items...)
	}
	return object.None
}

// truth returns bool(k).
func (k *konst) truth() bool {
	switch k.kind {
	case parser.ConstNone, parser.ConstFalse:
		return false
	case parser.ConstInt:
		return k.big != nil || k.i != 0
	case parser.ConstFloat:
		return k.f != 0
	case parser.ConstImag:
		return k.f != 0 || k.im != 0
	case parser.ConstStr, parser.ConstBytes:
		return k.s != ""
	case constTuple:
		return len(k.items) > 0
	}
	return true
}

// constant returns the index of k in the code's constants.
func (f *frame) constant(k *konst) int32 {
	key := k.key()
	i, ok := f.constIndex[key]
	if !ok {
		i = int32(len(f.code.Consts))
		f.constIndex[key] = i
		f.unit.alloc(budget.SizeClass(int64(len(key.text))) + entryBytes)
		f.code.Consts = append(f.code.Consts, f.unit.value(k))
	}
	return i
}

// name returns the index of a str in the code's constants.
func (f *frame) name(s string) int32 { return f.constant(strKonst(s)) }

// loadConst puts k into dst.
//
//	5       LOADI dst, 5
//	"five"  LOADK dst, K
func (f *frame) loadConst(span source.Span, k *konst, dst int) {
	if k.kind == parser.ConstInt && k.big == nil && k.i == int64(int32(k.i)) {
		f.emit(span, bc.LoadI, dst, 0, 0, int32(k.i))
		return
	}
	f.emit(span, bc.LoadK, dst, 0, 0, f.constant(k))
}
