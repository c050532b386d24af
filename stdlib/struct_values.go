package stdlib

import (
	"encoding/binary"
	"math"
	"math/big"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// byteOrder returns how numbers of the layout stand in memory.
func (l *structLayout) byteOrder() binary.ByteOrder {
	if l.big {
		return binary.BigEndian
	}
	return binary.LittleEndian
}

// pack writes one value at the start of p.
func (l *structLayout) pack(c native.Call, f *structField, p []byte, v object.Value) error {
	switch f.code {
	case 'c':
		b := object.BuiltinPart(v).Bytes()
		if b == nil || b.Mutable() || len(b.Bytes()) != 1 {
			return structErrorf("char format requires a bytes object of length 1")
		}
		p[0] = b.Bytes()[0]
	case '?':
		truth, err := c.Truth(v)
		if err != nil {
			return err
		}
		if truth {
			p[0] = 1
		}
	case 's', 'p':
		b := object.BuiltinPart(v).Bytes()
		if b == nil {
			return structErrorf("argument for '%c' must be a bytes object", f.code)
		}
		if err := c.Meter().Steps(min(int64(len(b.Bytes())), f.size) / 32); err != nil {
			return err
		}
		p = p[:f.size]
		if f.code == 's' {
			copy(p, b.Bytes())
		} else if f.size > 0 {
			p[0] = byte(min(copy(p[1:], b.Bytes()), 255))
		}
	case 'e', 'f', 'd':
		return l.packFloat(c, f, p, v)
	default:
		return l.packInt(c, f, p, v)
	}
	return nil
}

func (l *structLayout) packFloat(c native.Call, f *structField, p []byte, v object.Value) error {
	x, err := floatOf(c, v)
	if err != nil {
		if _, ok := err.(*object.Error); ok {
			return structErrorf("required argument is not a float")
		}
		return err
	}
	switch order := l.byteOrder(); f.code {
	case 'd':
		order.PutUint64(p, math.Float64bits(x))
	case 'f':
		y := float32(x)
		if math.IsInf(float64(y), 0) && !math.IsInf(x, 0) && !l.native {
			return floatTooLarge(f, v)
		}
		order.PutUint32(p, math.Float32bits(y))
	default:
		h, ok := object.HalfBits(x)
		if !ok {
			return floatTooLarge(f, v)
		}
		order.PutUint16(p, h)
	}
	return nil
}

func floatTooLarge(f *structField, v object.Value) error {
	if isIntKind(object.BuiltinPart(v)) {
		return structErrorf("int too large to convert")
	}
	return object.OverflowErrorf("float too large to pack with %c format", f.code)
}

func (l *structLayout) packInt(c native.Call, f *structField, p []byte, v object.Value) error {
	if part := object.BuiltinPart(v); !isIntKind(part) {
		_, ok, err := c.LookupSpecial(v, nameIndex)
		if err != nil {
			return err
		}
		if !ok {
			return structErrorf("required argument is not an integer")
		}
	}
	i, err := intOf(c, v)
	if err != nil {
		return err
	}
	signed := f.code >= 'a' && f.code <= 'z'
	n, ok := fixedInt(i, f.size, signed)
	if !ok && f.code == 'P' {
		n, ok = fixedInt(i, f.size, true)
	}
	if !ok {
		return outOfRange(f, signed)
	}
	switch order := l.byteOrder(); f.size {
	case 1:
		p[0] = byte(n)
	case 2:
		order.PutUint16(p, uint16(n))
	case 4:
		order.PutUint32(p, uint32(n))
	default:
		order.PutUint64(p, n)
	}
	return nil
}

// outOfRange is the error about an int that does not fit the code.
func outOfRange(f *structField, signed bool) error {
	bits := 8 * f.size
	switch {
	case f.code == 'P':
		return structErrorf("int too large to convert")
	case signed:
		return structErrorf("'%c' format requires %d <= number <= %d", f.code, int64(-1)<<(bits-1), int64(math.MaxInt64)>>(64-bits))
	}
	return structErrorf("'%c' format requires 0 <= number <= %d", f.code, uint64(math.MaxUint64)>>(64-bits))
}

// fixedInt returns the low bytes of an int if it is in the range of an int of size bytes.
func fixedInt(v object.Value, size int64, signed bool) (uint64, bool) {
	if b := v.BigInt(); b != nil {
		return b.Uint64(), !signed && size == 8 && b.IsUint64()
	}
	n, bits := v.AsInt(), uint(8*size)
	switch {
	case !signed && n < 0:
		return 0, false
	case bits == 64:
		return uint64(n), true
	case signed:
		return uint64(n), n >= -(1<<(bits-1)) && n < 1<<(bits-1)
	}
	return uint64(n), n < 1<<bits
}

// unpack reads one value from the start of p.
func (l *structLayout) unpack(c native.Call, f *structField, p []byte) (object.Value, error) {
	order := l.byteOrder()
	signed := f.code >= 'a' && f.code <= 'z'
	switch f.code {
	case 'c':
		return object.NewBytes(c.Meter(), append(make([]byte, 0, 1), p[0]))
	case '?':
		return object.Bool(p[0] != 0), nil
	case 's', 'p':
		p = p[:f.size]
		if f.code == 'p' && len(p) > 0 {
			p = p[1:min(1+int(p[0]), len(p))]
		}
		return copyBytes(c, p)
	case 'd':
		return object.Float(math.Float64frombits(order.Uint64(p))), nil
	case 'f':
		return object.Float(float64(math.Float32frombits(order.Uint32(p)))), nil
	case 'e':
		return object.Float(object.HalfFloat(order.Uint16(p))), nil
	}
	switch f.size {
	case 1:
		if signed {
			return object.Int(int64(int8(p[0]))), nil
		}
		return object.Int(int64(p[0])), nil
	case 2:
		if signed {
			return object.Int(int64(int16(order.Uint16(p)))), nil
		}
		return object.Int(int64(order.Uint16(p))), nil
	case 4:
		if signed {
			return object.Int(int64(int32(order.Uint32(p)))), nil
		}
		return object.Int(int64(order.Uint32(p))), nil
	}
	if signed {
		return object.Int(int64(order.Uint64(p))), nil
	}
	return unsignedInt(c, order.Uint64(p))
}

// unsignedInt returns n as an int.
func unsignedInt(c native.Call, n uint64) (object.Value, error) {
	if n <= math.MaxInt64 {
		return object.Int(int64(n)), nil
	}
	if err := object.ChargeBig(c.Meter(), 64); err != nil {
		return object.Unbound, err
	}
	return newBig(c, new(big.Int).SetUint64(n))
}

// copyBytes returns a copy of p as bytes, charged before it is made.
func copyBytes(c native.Call, p []byte) (object.Value, error) {
	if err := c.Meter().Steps(int64(len(p)) / 32); err != nil {
		return object.Unbound, err
	}
	return object.NewBytesCopy(c.Meter(), p)
}
