package stdlib

import (
	"encoding/binary"
	"math"
	"math/big"
	"unicode/utf8"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// arrayObject is array.array: items of one machine type side by side in a bytearray, which does the metered growing. Its length is always a multiple of
// the item's size.
type arrayObject struct {
	object.Header
	kind  *arrayKind
	store *object.Bytes
}

const arrayObjectSize = 24 + 8 + 8

// arrayKind is what a type code means. The bytes are in the order of little-endian machines, on every host.
type arrayKind struct {
	code    byte
	size    int
	signed  bool // of the ints
	minimum string
	maximum string
}

// arrayKinds are in the order of array.typecodes. The texts are those of CPython's argument parser.
var arrayKinds = []arrayKind{
	{'b', 1, true, "signed char is less than minimum", "signed char is greater than maximum"},
	{'B', 1, false, "unsigned byte integer is less than minimum", "unsigned byte integer is greater than maximum"},
	{'u', 4, false, "", ""},
	{'h', 2, true, "signed short integer is less than minimum", "signed short integer is greater than maximum"},
	{'H', 2, false, "unsigned short is less than minimum", "unsigned short is greater than maximum"},
	{'i', 4, true, "signed integer is less than minimum", "signed integer is greater than maximum"},
	{'I', 4, false, "can't convert negative value to unsigned int", "unsigned int is greater than maximum"},
	{'l', 8, true, "", ""},
	{'L', 8, false, "can't convert negative value to unsigned int", "Python int too large to convert to C unsigned long"},
	{'q', 8, true, "int too big to convert", "int too big to convert"},
	{'Q', 8, false, "can't convert negative int to unsigned", "int too big to convert"},
	{'f', 4, false, "", ""},
	{'d', 8, false, "", ""},
}

// arrayKindOf returns the kind of a type code, or nil.
func arrayKindOf(code string) *arrayKind {
	for i := range arrayKinds {
		if k := &arrayKinds[i]; len(code) == 1 && k.code == code[0] {
			return k
		}
	}
	return nil
}

// arrayClass is made when array is first imported.
var arrayClass *object.Class

// newArray returns an array of n items that are zero.
func newArray(m *budget.Meter, kind *arrayKind, n int) (*arrayObject, error) {
	if n > math.MaxInt/8/kind.size {
		return nil, m.Alloc(math.MaxInt64)
	}
	if err := m.Alloc(budget.SizeClassPointers(arrayObjectSize)); err != nil {
		return nil, err
	}
	store, err := object.MakeByteArray(m, n*kind.size)
	if err != nil {
		return nil, err
	}
	if err := m.Steps(int64(n*kind.size) / 64); err != nil {
		return nil, err
	}
	a := &arrayObject{kind: kind, store: store.Bytes()}
	a.Init(object.KindOpaque, a)
	return a, nil
}

func arrayOf(v object.Value) *arrayObject {
	a, _ := object.BuiltinPart(v).Object().(*arrayObject)
	return a
}

// ClassOf implements object.Classed.
func (a *arrayObject) ClassOf() *object.Class { return arrayClass }

// Trace implements object.Object.
func (a *arrayObject) Trace(t *object.Tracer) { t.Value(a.store.Value()) }

// Size implements object.Object.
func (a *arrayObject) Size() int64 { return budget.SizeClassPointers(arrayObjectSize) }

// Len implements object.Sized.
func (a *arrayObject) Len() int { return len(a.store.Bytes()) / a.kind.size }

// Buffer implements object.Buffer.
func (a *arrayObject) Buffer() []byte { return a.store.Bytes() }

// Storage implements object.Buffer. The format of characters is the one that struct would have, had it one for them.
func (a *arrayObject) Storage() (*object.Bytes, byte) {
	if a.kind.code == 'u' {
		return a.store, 'w'
	}
	return a.store, a.kind.code
}

// at returns item i, 0 <= i < Len.
func (a *arrayObject) at(c native.Call, i int) (object.Value, error) {
	return a.kind.item(c, a.store.Bytes()[i*a.kind.size:])
}

// item reads the item at the start of p.
func (k *arrayKind) item(c native.Call, p []byte) (object.Value, error) {
	switch k.code {
	case 'u':
		r := binary.LittleEndian.Uint32(p)
		if r > utf8.MaxRune {
			return object.Unbound, object.ValueErrorf("character U+%x is not in range [U+0000; U+10ffff]", r)
		}
		b := object.NewBuilder(c.Meter())
		if err := b.AppendRune(rune(r)); err != nil {
			return object.Unbound, err
		}
		return b.Value()
	case 'f':
		return object.Float(float64(math.Float32frombits(binary.LittleEndian.Uint32(p)))), nil
	case 'd':
		return object.Float(math.Float64frombits(binary.LittleEndian.Uint64(p))), nil
	}
	var n uint64
	switch k.size {
	case 1:
		n = uint64(p[0])
	case 2:
		n = uint64(binary.LittleEndian.Uint16(p))
	case 4:
		n = uint64(binary.LittleEndian.Uint32(p))
	default:
		n = binary.LittleEndian.Uint64(p)
	}
	if k.signed {
		shift := 64 - 8*k.size
		return object.Int(int64(n<<shift) >> shift), nil
	}
	return unsignedInt(c, n)
}

// encode converts a value to the bytes of an item, of which the first size count. It may run script code.
func (k *arrayKind) encode(c native.Call, v object.Value) (p [8]byte, err error) {
	switch k.code {
	case 'u':
		s := object.BuiltinPart(v).Str()
		if s == nil || s.Len() != 1 {
			return p, object.TypeErrorf("array item must be unicode character")
		}
		binary.LittleEndian.PutUint32(p[:], uint32(firstRune(s.String())))
		return p, nil
	case 'f', 'd':
		x, err := floatOf(c, v)
		if err != nil {
			return p, err
		}
		if k.code == 'f' {
			binary.LittleEndian.PutUint32(p[:], math.Float32bits(float32(x)))
		} else {
			binary.LittleEndian.PutUint64(p[:], math.Float64bits(x))
		}
		return p, nil
	}
	i, err := intOf(c, v)
	if err != nil {
		return p, err
	}
	n, ok := fixedInt(i, int64(k.size), k.signed)
	if !ok {
		return p, k.outOfRange(i)
	}
	binary.LittleEndian.PutUint64(p[:], n)
	return p, nil
}

// outOfRange is the error about an int that does not fit. CPython converts in two stages, and each has words of its own.
func (k *arrayKind) outOfRange(i object.Value) error {
	_, long := fixedInt(i, 8, true)
	viaShort := k.code == 'b' // the first stage is a short
	viaInt := k.code == 'H'   // ... or an int
	negative := i.AsBig().Sign() < 0
	switch {
	case k.code == 'I' && !long && !negative:
		if b := i.AsBig(); b.IsUint64() {
			return object.OverflowErrorf("%s", k.maximum)
		}
		return object.OverflowErrorf("Python int too large to convert to C unsigned long")
	case !long && k.code != 'I' && k.code != 'L' && k.code != 'q' && k.code != 'Q' || k.code == 'l':
		return object.OverflowErrorf("Python int too large to convert to C long")
	}
	bits := uint(8 * k.size)
	if viaShort {
		bits = 16
	} else if viaInt {
		bits = 32
	}
	texts := k
	if viaShort || viaInt {
		limit := new(big.Int).Lsh(big.NewInt(1), bits-1)
		if b := i.AsBig(); b.Cmp(limit) >= 0 || b.Cmp(new(big.Int).Neg(limit)) < 0 {
			texts = arrayKindOf(map[bool]string{true: "h", false: "i"}[viaShort])
		}
	}
	if negative {
		return object.OverflowErrorf("%s", texts.minimum)
	}
	return object.OverflowErrorf("%s", texts.maximum)
}

// firstRune decodes the first character of s, which may be a lone surrogate.
func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	if r == utf8.RuneError && len(s) >= 3 && s[0] == 0xed {
		return rune(s[0]&15)<<12 | rune(s[1]&63)<<6 | rune(s[2]&63)
	}
	return r
}

// splice replaces items [i, j) by the bytes p.
func (a *arrayObject) splice(m *budget.Meter, i, j int, p []byte) error {
	if len(p) != (j-i)*a.kind.size {
		if err := a.store.CheckResize(m); err != nil {
			return err
		}
	}
	return a.store.Splice(m, i*a.kind.size, j*a.kind.size, p)
}

// insert puts v before item i, or before what is the end once v is converted.
func (a *arrayObject) insert(c native.Call, i int, v object.Value) error {
	p, err := a.kind.encode(c, v)
	if err != nil {
		return err
	}
	i = min(i, a.Len())
	return a.splice(c.Meter(), i, i, p[:a.kind.size])
}

// WriteRepr implements object.Printed.
func (a *arrayObject) WriteRepr(calls object.Calls, b *object.Builder) error {
	c, ok := calls.(native.Call)
	if !ok {
		return b.WriteString("array(...)")
	}
	_ = b.WriteString("array('" + string(a.kind.code) + "'") // the builder's first error sticks
	if a.Len() > 0 {
		_ = b.WriteString(", ")
		if a.kind.code == 'u' {
			text, err := a.text(c)
			if err != nil {
				return err
			}
			if err := object.WriteRepr(c, b, text); err != nil {
				return err
			}
		} else {
			for i := 0; i < a.Len(); i++ {
				_ = b.WriteString(map[bool]string{true: "[", false: ", "}[i == 0])
				v, err := a.at(c, i)
				if err == nil {
					err = c.Meter().Steps(1)
				}
				if err == nil {
					err = object.WriteRepr(c, b, v)
				}
				if err != nil {
					return err
				}
			}
			_ = b.WriteByte(']')
		}
	}
	return b.WriteByte(')')
}

// text returns the characters of an array of type 'u'.
func (a *arrayObject) text(c native.Call) (object.Value, error) {
	b := object.NewBuilder(c.Meter())
	if err := c.Meter().Steps(int64(a.Len()) / 4); err != nil {
		return object.Unbound, err
	}
	for p := a.store.Bytes(); len(p) >= 4; p = p[4:] {
		r := binary.LittleEndian.Uint32(p)
		if r > utf8.MaxRune {
			return object.Unbound, object.ValueErrorf("character U+%x is not in range [U+0000; U+10ffff]", r)
		}
		if err := b.AppendRune(rune(r)); err != nil {
			return object.Unbound, err
		}
	}
	return b.Value()
}

// CompareWith implements object.Compared: item by item, as lists do, with arrays of any kind.
func (a *arrayObject) CompareWith(calls object.Calls, op object.CompareOp, w object.Value) (object.Value, error) {
	b := arrayOf(w)
	c, ok := calls.(native.Call)
	if b == nil || !ok {
		return object.NotImplemented, nil
	}
	if (op == object.Eq || op == object.Ne) && a.Len() != b.Len() {
		return object.Bool(op == object.Ne), nil
	}
	for i := 0; i < a.Len() && i < b.Len(); i++ {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		x, err := a.at(c, i)
		if err != nil {
			return object.Unbound, err
		}
		y, err := b.at(c, i)
		if err != nil {
			return object.Unbound, err
		}
		if same, err := object.Equal(c, x, y); err != nil {
			return object.Unbound, err
		} else if !same {
			if op == object.Eq || op == object.Ne {
				return object.Bool(op == object.Ne), nil
			}
			return object.Compare(c, op, x, y)
		}
	}
	return object.Compare(c, op, object.Int(int64(a.Len())), object.Int(int64(b.Len())))
}

// Operate implements object.Operand: concatenation and repetition.
func (a *arrayObject) Operate(c object.Calls, op object.BinaryOp, w object.Value, reflected bool) (object.Value, error) {
	m := c.Meter()
	switch {
	case op == object.OpAdd && !reflected:
		b := arrayOf(w)
		if b == nil {
			if w.Is(object.KindInstance) {
				return object.NotImplemented, nil
			}
			return object.Unbound, object.TypeErrorf("can only append array (not \"%s\") to array", object.TypeName(w))
		}
		if a.kind != b.kind {
			return object.Unbound, object.TypeErrorf("bad argument type for built-in operation")
		}
		sum, err := newArray(m, a.kind, a.Len()+b.Len())
		if err != nil {
			return object.Unbound, err
		}
		copy(sum.Buffer(), a.Buffer())
		copy(sum.Buffer()[len(a.Buffer()):], b.Buffer())
		return sum.Header.Value(), nil
	case op == object.OpMul:
		times, ok := object.ToInt64(w)
		if !ok {
			if w.Is(object.KindInstance) || isIntKind(w) {
				return object.NotImplemented, nil
			}
			return object.Unbound, object.TypeErrorf("can't multiply sequence by non-int of type '%s'", object.TypeName(w))
		}
		product, err := a.repeat(m, times)
		if err != nil {
			return object.Unbound, err
		}
		return product.Header.Value(), nil
	}
	return object.NotImplemented, nil
}

// repeat returns the items times times over.
func (a *arrayObject) repeat(m *budget.Meter, times int64) (*arrayObject, error) {
	n := int64(a.Len())
	if times = max(times, 0); n > 0 && times > math.MaxInt64/16/n {
		return nil, m.Alloc(math.MaxInt64)
	}
	product, err := newArray(m, a.kind, int(n*times))
	if err != nil {
		return nil, err
	}
	p := product.Buffer()
	for at := copy(p, a.Buffer()); at > 0 && at < len(p); at *= 2 {
		copy(p[at:], p[:at])
	}
	return product, nil
}
