package stdlib

import (
	"encoding/base64"
	"encoding/hex"
	"hash/crc32"
	"strings"
	"sync"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// binasciiErrorClass is binascii.Error, made when binascii is first imported.
var binasciiErrorClass *object.Class

func binasciiErrorf(format string, args ...any) error {
	return object.Errorf(binasciiErrorClass, format, args...)
}

// binasciiModule declares binascii: what base64 stands on.
func binasciiModule() *native.Module {
	binasciiErrorClass = object.StaticClass("Error", object.KindException, object.ClassException, object.ValueError).SetModule("binascii")
	incomplete := object.StaticClass("Incomplete", object.KindException, object.ClassException, object.ExceptionClass).SetModule("binascii")
	m := &native.Module{Name: "binascii", Doc: "Conversions between binary data and ASCII.",
		Values: map[string]object.Value{"Error": binasciiErrorClass.Value(), "Incomplete": incomplete.Value()}}
	// add declares a function of bytes; for those that decode, ASCII text will do. growth is how many bytes of result a byte of data makes at most: they
	// are there before the result is charged.
	add := func(name string, params []string, growth int64, doc string, run func(c native.Call, data []byte, args []object.Value) (object.Value, error)) {
		decodes := strings.HasPrefix(name, "a2b") || name == "unhexlify"
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(params...), Cost: native.Linear("len(data)"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				data, err := binasciiData(c, args[0], decodes)
				if err != nil {
					return object.Unbound, err
				}
				n := int64(len(data))
				if err := c.Meter().Steps(2 + n*(1+growth)/8); err != nil {
					return object.Unbound, err
				}
				if !c.Meter().Room(n * (1 + growth)) {
					return object.Unbound, c.Meter().Alloc(n * (1 + growth))
				}
				return run(c, data, args[1:])
			}})
	}
	for _, name := range []string{"hexlify", "b2a_hex"} {
		add(name, []string{"data", "sep?", "bytes_per_sep=1"}, 3, "Hexadecimal representation of binary data, with a separator between groups of bytes if one is given.", hexlify)
	}
	for _, name := range []string{"unhexlify", "a2b_hex"} {
		add(name, []string{"hexstr", "/"}, 1, "Binary data of hexadecimal representation.", func(c native.Call, data []byte, _ []object.Value) (object.Value, error) {
			if len(data)%2 != 0 {
				return object.Unbound, binasciiErrorf("Odd-length string")
			}
			out, err := hex.AppendDecode(nil, data)
			if err != nil {
				return object.Unbound, binasciiErrorf("Non-hexadecimal digit found")
			}
			return object.NewBytes(c.Meter(), out)
		})
	}
	add("b2a_base64", []string{"data", "/", "*", "newline=True"}, 2, "Base64-code line of data.", func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
		out := base64.StdEncoding.AppendEncode(nil, data)
		newline, err := c.Truth(args[0])
		if err != nil {
			return object.Unbound, err
		}
		if newline {
			out = append(out, '\n')
		}
		return object.NewBytes(c.Meter(), out)
	})
	add("a2b_base64", []string{"data", "/", "*", "strict_mode=False"}, 1, "Decode a line of base64 data.", func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
		strict, err := c.Truth(args[0])
		if err != nil {
			return object.Unbound, err
		}
		return decodeBase64(c, data, strict)
	})
	add("b2a_uu", []string{"data", "/", "*", "backtick=False"}, 2, "Uuencode line of data.", func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
		backtick, err := c.Truth(args[0])
		if err != nil {
			return object.Unbound, err
		}
		return encodeUU(c, data, backtick)
	})
	add("a2b_uu", []string{"data", "/"}, 1, "Decode a line of uuencoded data.", func(c native.Call, data []byte, _ []object.Value) (object.Value, error) {
		return decodeUU(c, data)
	})
	add("b2a_qp", []string{"data", "quotetabs=False", "istext=True", "header=False"}, 4, "Encode bytes using quoted-printable encoding.", encodeQP)
	add("a2b_qp", []string{"data", "header=False"}, 1, "Decode a string of qp-encoded data.", decodeQP)
	checksum := func(name, doc string, params []string, sum func(old uint32, data []byte) uint32) {
		add(name, params, 0, doc, func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
			old, err := intOf(c, args[0])
			if err != nil {
				return object.Unbound, err
			}
			low := uint64(old.AsInt()) // of an int of any size, the low bits
			if b := old.BigInt(); b != nil {
				low = 0
				if words := b.Bits(); len(words) > 0 {
					low = uint64(words[0])
				}
				if b.Sign() < 0 {
					low = -low
				}
			}
			return object.Int(int64(sum(uint32(low), data))), nil
		})
	}
	checksum("crc32", "Compute CRC-32 incrementally.", []string{"data", "crc=0", "/"}, func(old uint32, data []byte) uint32 { return crc32.Update(old, crc32.IEEETable, data) })
	checksum("crc_hqx", "Compute CRC-CCITT incrementally.", []string{"data", "crc", "/"}, func(old uint32, data []byte) uint32 {
		crc, table := uint16(old), crcCCITT()
		for _, b := range data {
			crc = crc<<8 ^ table[byte(crc>>8)^b]
		}
		return uint32(crc)
	})
	return m.Define()
}

// crcCCITT is what each byte adds to a CRC with the polynomial x**16 + x**12 + x**5 + 1.
var crcCCITT = sync.OnceValue(func() (table [256]uint16) {
	for b := range table {
		crc := uint16(b) << 8
		for range 8 {
			if crc&0x8000 != 0 {
				crc = crc<<1 ^ 0x1021
			} else {
				crc <<= 1
			}
		}
		table[b] = crc
	}
	return table
})

// binasciiData reads an argument: bytes, or for what decodes also ASCII text.
func binasciiData(c native.Call, v object.Value, decodes bool) ([]byte, error) {
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil && decodes {
		if !s.IsASCII() {
			return nil, object.ValueErrorf("string argument should contain only ASCII characters")
		}
		if err := c.Meter().Alloc(budget.SizeClass(int64(len(s.String())))); err != nil {
			return nil, err
		}
		return []byte(s.String()), nil
	}
	data, ok, err := object.BytesLike(c, v)
	switch {
	case err != nil && (!decodes || object.NotRaised(err) != nil):
		return nil, err
	case !ok && decodes:
		return nil, object.TypeErrorf("argument should be bytes, buffer or ASCII string, not '%s'", object.TypeName(v))
	case !ok:
		return nil, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
	}
	return data, nil
}

// hexlify writes data in digits; args are the separator and how many bytes stand between two, counted from the end, or when negative from the start.
func hexlify(c native.Call, data []byte, args []object.Value) (object.Value, error) {
	if args[0].IsUnbound() {
		return object.NewBytes(c.Meter(), hex.AppendEncode(nil, data))
	}
	n, err := c.Len(args[0])
	if err != nil {
		return object.Unbound, err
	}
	if n != 1 {
		return object.Unbound, object.ValueErrorf("sep must be length 1.")
	}
	var sep byte
	switch part := object.BuiltinPart(args[0]); {
	case part.Str() != nil:
		r := firstRune(part.Str().String())
		if r > 255 {
			return object.Unbound, object.ValueErrorf("sep must be ASCII.")
		}
		sep = byte(r)
	case part.Bytes() != nil:
		sep = part.Bytes().Bytes()[0]
	default:
		return object.Unbound, object.TypeErrorf("sep must be str or bytes.")
	}
	group, err := smallIntOf(c, args[1], "int")
	if err != nil {
		return object.Unbound, err
	}
	size := int64(len(data))
	out := make([]byte, 0, 3*len(data))
	for i, b := range data {
		at := int64(i) // bytes since the last possible separator
		if group > 0 {
			at = size - int64(i)
		}
		if i > 0 && group != 0 && at%group == 0 {
			out = append(out, sep)
		}
		out = hex.AppendEncode(out, []byte{b})
	}
	return object.NewBytes(c.Meter(), out)
}

const base64Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"

// decodeBase64 decodes as CPython does: what is no digit is passed over, and decoding stops at complete padding. Strictly, neither may be.
func decodeBase64(c native.Call, data []byte, strict bool) (object.Value, error) {
	if strict && len(data) > 0 && data[0] == '=' {
		return object.Unbound, binasciiErrorf("Leading padding not allowed")
	}
	var values [256]byte
	for i := range base64Digits {
		values[base64Digits[i]] = byte(i) + 1
	}
	out := make([]byte, 0, len(data)/4*3+3)
	bits, digits, pads, padded := uint32(0), 0, 0, false
	for i, b := range data {
		if b == '=' {
			padded = true
			if digits%4 >= 2 {
				if pads++; digits%4+pads >= 4 {
					if strict && i+1 < len(data) {
						return object.Unbound, binasciiErrorf("Excess data after padding")
					}
					return object.NewBytes(c.Meter(), out)
				}
			}
			continue
		}
		v := values[b]
		switch {
		case v == 0 && strict:
			return object.Unbound, binasciiErrorf("Only base64 data is allowed")
		case v == 0:
			continue
		case padded && strict:
			return object.Unbound, binasciiErrorf("Discontinuous padding not allowed")
		}
		pads = 0
		bits = bits<<6 | uint32(v-1)
		switch digits++; digits % 4 {
		case 2:
			out = append(out, byte(bits>>4))
		case 3:
			out = append(out, byte(bits>>2))
		case 0:
			out = append(out, byte(bits))
		}
	}
	switch digits % 4 {
	case 0:
		return object.NewBytes(c.Meter(), out)
	case 1:
		return object.Unbound, binasciiErrorf("Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4", digits)
	}
	return object.Unbound, binasciiErrorf("Incorrect padding")
}
