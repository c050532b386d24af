package stdlib

import (
	"crypto/md5"
	"crypto/sha1"
	"crypto/sha256"
	"crypto/sha3"
	"crypto/sha512"
	_ "embed"
	"encoding/base64"
	"encoding/hex"
	"hash"
	"hash/adler32"
	"hash/crc32"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// hashAlgorithms are the algorithms of hashlib, in the order in which it lists them. steps is the work of 64 bytes.
var hashAlgorithms = []struct {
	name  string
	make  func() hash.Hash
	steps int64
}{
	{"md5", md5.New, 20}, {"sha1", sha1.New, 20}, {"sha224", sha256.New224, 30}, {"sha256", sha256.New, 30}, {"sha384", sha512.New384, 20}, {"sha512", sha512.New, 20},
	{"sha3_224", func() hash.Hash { return sha3.New224() }, 40}, {"sha3_256", func() hash.Hash { return sha3.New256() }, 40},
	{"sha3_384", func() hash.Hash { return sha3.New384() }, 60}, {"sha3_512", func() hash.Hash { return sha3.New512() }, 80},
}

//go:embed source/hashlib.py
var hashlibSource string

// bytesArg reads a bytes-like argument.
func bytesArg(v object.Value) ([]byte, error) {
	part := object.BuiltinPart(v)
	if part.Str() != nil {
		return nil, object.TypeErrorf("Strings must be encoded before hashing")
	}
	b, ok := object.BytesOf(part)
	if !ok {
		return nil, object.TypeErrorf("object supporting the buffer API required")
	}
	return b, nil
}

// hashlibModule declares hashlib. A hash object keeps what it was given, so that its state is data like any other; the digest is computed when asked for.
func hashlibModule() *native.Module {
	m := &native.Module{Name: "hashlib", Doc: "Secure hashes and message digests.", Source: hashlibSource, Values: map[string]object.Value{}}
	names := make([]object.Value, len(hashAlgorithms))
	for i, a := range hashAlgorithms {
		names[i] = object.InternValue(a.name)
		sizes := object.StaticTuple(object.Int(int64(a.make().Size())), object.Int(int64(a.make().BlockSize())))
		m.Values["_size_"+a.name] = sizes
	}
	m.Values["_names"] = object.StaticTuple(names...)
	m.Funcs = []*native.Func{{Name: "_digest", Params: native.Params("name", "data", "/"), Cost: native.Linear("len(data)"), Doc: "Return the digest of data.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			data, err := bytesArg(args[1])
			if err != nil {
				return object.Unbound, err
			}
			name := object.BuiltinPart(args[0]).Str()
			for _, a := range hashAlgorithms {
				if name == nil || a.name != name.String() {
					continue
				}
				if err := c.Meter().Steps(a.steps * (int64(len(data))/64 + 2)); err != nil {
					return object.Unbound, err
				}
				h := a.make()
				h.Write(data)
				return object.NewBytes(c.Meter(), h.Sum(nil))
			}
			return object.Unbound, object.ValueErrorf("unsupported hash type %s", object.SafeStr(args[0]))
		}}}
	return m.Define()
}

// binasciiModule declares binascii: what base64 stands on.
func binasciiModule() *native.Module {
	m := &native.Module{Name: "binascii", Doc: "Conversions between binary data and ASCII.", Source: "class Error(ValueError):\n    pass\n\n\nclass Incomplete(Exception):\n    pass\n"}
	add := func(name string, params []string, doc string, run func(c native.Call, data []byte, args []object.Value) (object.Value, error)) {
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(params...), Cost: native.Linear("len(data)"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				part := object.BuiltinPart(args[0])
				data, ok := object.BytesOf(part)
				if s := part.Str(); s != nil && strings.HasPrefix(name, "a2b") || s != nil && name == "unhexlify" {
					if !s.IsASCII() {
						return object.Unbound, object.ValueErrorf("string argument should contain only ASCII characters")
					}
					data, ok = []byte(s.String()), true
				}
				if !ok {
					return object.Unbound, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(args[0]))
				}
				if err := c.Meter().Steps(int64(len(data) / 8)); err != nil {
					return object.Unbound, err
				}
				if err := c.Meter().Alloc(budget.SizeClass(int64(len(data)) * 2)); err != nil {
					return object.Unbound, err
				}
				return run(c, data, args[1:])
			}})
	}
	for _, name := range []string{"hexlify", "b2a_hex"} {
		add(name, []string{"data", "/"}, "Hexadecimal representation of binary data.", func(c native.Call, data []byte, _ []object.Value) (object.Value, error) {
			return object.NewBytes(c.Meter(), hex.AppendEncode(nil, data))
		})
	}
	for _, name := range []string{"unhexlify", "a2b_hex"} {
		add(name, []string{"data", "/"}, "Binary data of hexadecimal representation.", func(c native.Call, data []byte, _ []object.Value) (object.Value, error) {
			if len(data)%2 != 0 {
				return object.Unbound, binasciiError(c, "Odd-length string")
			}
			out, err := hex.AppendDecode(nil, data)
			if err != nil {
				return object.Unbound, binasciiError(c, "Non-hexadecimal digit found")
			}
			return object.NewBytes(c.Meter(), out)
		})
	}
	add("b2a_base64", []string{"data", "/", "*", "newline=True"}, "Base64-code line of data.", func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
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
	add("a2b_base64", []string{"data", "/", "*", "strict_mode=False"}, "Decode a line of base64 data.", func(c native.Call, data []byte, _ []object.Value) (object.Value, error) {
		return decodeBase64(c, data)
	})
	checksum := func(name, start, doc string, sum func(old uint32, data []byte) uint32) {
		add(name, []string{"data", "value=" + start, "/"}, doc, func(c native.Call, data []byte, args []object.Value) (object.Value, error) {
			old, err := smallIntOf(c, args[0], "unsigned int")
			if err != nil {
				return object.Unbound, err
			}
			return object.Int(int64(sum(uint32(old), data))), nil
		})
	}
	checksum("crc32", "0", "Compute CRC-32 incrementally.", func(old uint32, data []byte) uint32 { return crc32.Update(old, crc32.IEEETable, data) })
	checksum("adler32", "1", "Compute Adler-32.", func(old uint32, data []byte) uint32 {
		if old == 1 {
			return adler32.Checksum(data)
		}
		a, b := old&0xffff, old>>16
		for _, x := range data {
			a = (a + uint32(x)) % 65521
			b = (b + a) % 65521
		}
		return b<<16 | a
	})
	return m.Define()
}

// binasciiError makes binascii.Error.
func binasciiError(c native.Call, msg string) error {
	class, err := moduleAttr(c, "binascii", "Error")
	if err != nil {
		return err
	}
	text, err := object.NewStrCopy(c.Meter(), msg)
	if err != nil {
		return err
	}
	e, err := c.CallClass(class.Class(), text)
	if err != nil {
		return err
	}
	return e.Exception().Err()
}

// decodeBase64 decodes as CPython does by default: what is no digit is passed over, and decoding stops at complete padding.
func decodeBase64(c native.Call, data []byte) (object.Value, error) {
	out := make([]byte, 0, len(data)/4*3+3)
	quad, pads := 0, 0
	left := byte(0)
	for _, b := range data {
		if b == '=' {
			pads++
			if quad >= 2 && quad+pads >= 4 {
				return object.NewBytes(c.Meter(), out)
			}
			continue
		}
		v := strings.IndexByte("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/", b)
		if v < 0 {
			continue
		}
		pads = 0
		d := byte(v)
		switch quad {
		case 0:
			quad, left = 1, d
		case 1:
			quad, out = 2, append(out, left<<2|d>>4)
			left = d & 15
		case 2:
			quad, out = 3, append(out, left<<4|d>>2)
			left = d & 3
		case 3:
			quad, out = 0, append(out, left<<6|d)
			left = 0
		}
	}
	switch {
	case quad == 1:
		n := object.SafeRepr(object.Int(int64(len(out)/3*4 + 1)))
		return object.Unbound, binasciiError(c, "Invalid base64-encoded string: number of data characters ("+n+") cannot be 1 more than a multiple of 4")
	case quad != 0:
		return object.Unbound, binasciiError(c, "Incorrect padding")
	}
	return object.NewBytes(c.Meter(), out)
}
