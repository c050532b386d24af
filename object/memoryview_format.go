package object

import (
	"encoding/binary"
	"errors"
	"math"
	"math/big"

	"github.com/minipy/minipy/budget"
)

// formatSize returns the size in bytes of an item of a format that views can read and write, 4 for the characters of an array ('w'), which they cannot, and 0
// for what is no format. The sizes are those of 64-bit Unix, on every host; the bytes are in little-endian order.
func formatSize(format byte) int {
	switch format {
	case 'c', 'b', 'B', '?':
		return 1
	case 'h', 'H', 'e':
		return 2
	case 'i', 'I', 'f', 'w':
		return 4
	case 'l', 'L', 'q', 'Q', 'n', 'N', 'd', 'P':
		return 8
	}
	return 0
}

// nativeFormat reads a format of one character of native size, perhaps with '@' before it.
func nativeFormat(s string) (format byte, at, ok bool) {
	if len(s) == 2 && s[0] == '@' {
		s, at = s[1:], true
	}
	if len(s) != 1 || s[0] == 'w' || formatSize(s[0]) == 0 {
		return 0, false, false
	}
	return s[0], at, true
}

// oneByte reports whether the format is one of bytes: only between these and others views can be cast.
func oneByte(format byte) bool { return format == 'B' || format == 'b' || format == 'c' }

// readable returns the error of reading or writing items that have a format which views do not know.
func (l *layout) readable() error {
	if l.format == 'w' {
		return Errorf(NotImplementedError, "memoryview: format %c not supported", l.format)
	}
	return nil
}

// unpack returns the item that starts at p.
func (l *layout) unpack(m *budget.Meter, p []byte) (Value, error) {
	switch l.format {
	case 'B':
		return Int(int64(p[0])), nil
	case 'b':
		return Int(int64(int8(p[0]))), nil
	case 'c':
		return NewBytesCopy(m, p[:1])
	case '?':
		return Bool(p[0] != 0), nil
	case 'h':
		return Int(int64(int16(binary.LittleEndian.Uint16(p)))), nil
	case 'H':
		return Int(int64(binary.LittleEndian.Uint16(p))), nil
	case 'i':
		return Int(int64(int32(binary.LittleEndian.Uint32(p)))), nil
	case 'I', 'w':
		return Int(int64(binary.LittleEndian.Uint32(p))), nil
	case 'l', 'q', 'n':
		return Int(int64(binary.LittleEndian.Uint64(p))), nil
	case 'e', 'f', 'd':
		return Float(l.float(p)), nil
	}
	n := binary.LittleEndian.Uint64(p)
	if n <= math.MaxInt64 {
		return Int(int64(n)), nil
	}
	if err := ChargeBig(m, 64); err != nil {
		return Unbound, err
	}
	return NewBig(m, new(big.Int).SetUint64(n))
}

// float returns the item that starts at p, of one of the formats 'e', 'f' and 'd'.
func (l *layout) float(p []byte) float64 {
	switch l.format {
	case 'e':
		return HalfFloat(binary.LittleEndian.Uint16(p))
	case 'f':
		return float64(math.Float32frombits(binary.LittleEndian.Uint32(p)))
	}
	return math.Float64frombits(binary.LittleEndian.Uint64(p))
}

var (
	errItemType  = errors.New("object: of a type that the format does not take")
	errItemValue = errors.New("object: beyond the range of the format")
)

// pack converts v to an item, of which the first itemSize bytes count. It may run script code.
func (o *MemoryView) pack(c Calls, v Value) (item [8]byte, err error) {
	item, err = o.layout.pack(c, v)
	var e *Error
	switch {
	case err == nil:
		return item, nil
	case err == errItemType:
	case err == errItemValue:
	case o.format == '?': // what __bool__ raises stays
		return item, err
	case errors.As(err, &e) && e.Is_(TypeError):
		err = errItemType
	case errors.As(err, &e) && (e.Is_(OverflowError) || e.Is_(ValueError)):
		err = errItemValue
	}
	switch err {
	case errItemType:
		return item, TypeErrorf("memoryview: invalid type for format '%s'", o.plainFormat())
	case errItemValue:
		return item, ValueErrorf("memoryview: invalid value for format '%s'", o.plainFormat())
	}
	return item, err
}

// plainFormat is the format as messages show it: without '@'.
func (o *MemoryView) plainFormat() string { return string(rune(o.format)) }

func (l *layout) pack(c Calls, v Value) (item [8]byte, err error) {
	switch l.format {
	case 'c':
		b := BuiltinPart(v).Bytes()
		switch {
		case b == nil || b.Mutable():
			return item, errItemType
		case len(b.b) != 1:
			return item, errItemValue
		}
		item[0] = b.b[0]
		return item, nil
	case '?':
		truth, err := c.Truth(v)
		if truth {
			item[0] = 1
		}
		return item, err
	case 'e', 'f', 'd':
		x, ok, err := c.ToFloat(v)
		if err != nil {
			return item, err
		}
		if !ok {
			return item, errItemType
		}
		return l.packFloat(x)
	}
	i, err := c.ToIndex(v)
	if err != nil {
		return item, err
	}
	n, ok := l.packInt(i)
	if !ok {
		return item, errItemValue
	}
	binary.LittleEndian.PutUint64(item[:], n)
	return item, nil
}

func (l *layout) packFloat(x float64) (item [8]byte, err error) {
	switch l.format {
	case 'e':
		h, ok := HalfBits(x)
		if !ok {
			return item, errItemValue
		}
		binary.LittleEndian.PutUint16(item[:], h)
	case 'f':
		binary.LittleEndian.PutUint32(item[:], math.Float32bits(float32(x)))
	default:
		binary.LittleEndian.PutUint64(item[:], math.Float64bits(x))
	}
	return item, nil
}

// packInt returns the bits of an int if it is in the range of the format. A pointer ('P') may be written as either a signed or an unsigned number.
func (l *layout) packInt(v Value) (n uint64, ok bool) {
	signed := l.format >= 'a' && l.format <= 'z'
	if b := v.BigInt(); b != nil {
		return b.Uint64(), !signed && l.itemSize == 8 && b.IsUint64()
	}
	i, bits := v.AsInt(), uint(8*l.itemSize)
	switch {
	case l.format == 'P':
		return uint64(i), true
	case !signed && i < 0:
		return 0, false
	case bits == 64:
		return uint64(i), true
	case signed:
		return uint64(i), i >= -(1<<(bits-1)) && i < 1<<(bits-1)
	}
	return uint64(i), i < 1<<bits
}
