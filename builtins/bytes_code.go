package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var bytesCodeMethods = []native.Func{
	{Name: "decode", Params: self("encoding?='utf-8'", "errors?='strict'"), Cost: native.Linear("len(self)"), Run: bytesDecode,
		Doc: "Return the text that the bytes stand for in an encoding, utf-8 by default; errors says what becomes of bytes that stand for nothing."},
	{Name: "hex", Params: self("sep?", "bytes_per_sep=1"), Cost: native.Linear("len(self)"), Run: bytesHex,
		Doc: "Return the bytes as pairs of hexadecimal digits, with sep between groups counted from the right, or from the left if the number is negative."},
}

func bytesDecode(c native.Call, args []object.Value) (object.Value, error) {
	codec, errors, err := codecArgs(c, "decode", args[1], args[2])
	if raised(err, object.LookupError) && len(args[0].Bytes().Bytes()) == 0 {
		return object.EmptyStr, nil // nothing to decode: nobody looks for the codec
	}
	if err != nil {
		return object.Unbound, err
	}
	return decodeBytes(c, args[0].Bytes().Bytes(), args[0], codec, errors)
}

const hexDigits = "0123456789abcdef"

func bytesHex(c native.Call, args []object.Value) (object.Value, error) {
	group, err := cIntArg(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	b, _, err := object.BytesCopied(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	sep := ""
	if !args[1].IsUnbound() {
		if sep, err = hexSeparator(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	if sep == "" || group == 0 {
		sep, group = "", len(b)+1
	}
	left := group < 0
	if left {
		group = max(-group, 1)
	}
	size := 2 * len(b)
	if n := len(b) - 1; n > 0 {
		size += len(sep) * (n / group)
	}
	if err := scan(c, 2*len(b)); err != nil {
		return object.Unbound, err
	}
	// The bytes, and the string made of them.
	if err := reserve(c, 2*size); err != nil {
		return object.Unbound, err
	}
	out := make([]byte, 0, size)
	// due counts the bytes up to the next separator.
	due := group
	if !left && len(b) > 0 {
		due = (len(b)-1)%group + 1
	}
	for _, ch := range b {
		if due == 0 {
			out = append(out, sep...)
			due = group
		}
		due--
		out = append(out, hexDigits[ch>>4], hexDigits[ch&15])
	}
	return text(c, string(out))
}

// hexSeparator reads the sep argument of hex: one ASCII character, as str or bytes.
func hexSeparator(c native.Call, v object.Value) (string, error) {
	n, err := c.Len(v)
	if err != nil {
		return "", err
	}
	if n != 1 {
		return "", object.ValueErrorf("sep must be length 1.")
	}
	if s := strOf(v); s != nil {
		if !s.IsASCII() {
			return "", object.ValueErrorf("sep must be ASCII.")
		}
		return s.String(), nil
	}
	if b := object.BuiltinPart(v).Bytes(); b != nil {
		if b.Bytes()[0] >= 0x80 {
			return "", object.ValueErrorf("sep must be ASCII.")
		}
		return string(b.Bytes()), nil
	}
	return "", object.TypeErrorf("sep must be str or bytes.")
}

func hexDigit(ch byte) int {
	switch {
	case ch >= '0' && ch <= '9':
		return int(ch - '0')
	case ch|0x20 >= 'a' && ch|0x20 <= 'f':
		return int(ch|0x20-'a') + 10
	}
	return -1
}

func bytesFromHex(c native.Call, args []object.Value) (object.Value, error) {
	s, err := textArg(args[1], "fromhex() argument")
	if err != nil {
		return object.Unbound, err
	}
	t := s.String()
	if err := scan(c, len(t)); err != nil {
		return object.Unbound, err
	}
	if err := reserve(c, len(t)/2+1); err != nil {
		return object.Unbound, err
	}
	if i := strings.IndexFunc(t, func(r rune) bool { return r >= 0x80 }); i >= 0 { // looked for first, wherever it is
		return object.Unbound, object.ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", i)
	}
	b := make([]byte, 0, len(t)/2+1)
	for i := 0; i < len(t); {
		if isByteSpace(t[i]) {
			i++
			continue
		}
		for k := i; k < i+2; k++ {
			if k >= len(t) || hexDigit(t[k]) < 0 {
				return object.Unbound, object.ValueErrorf("non-hexadecimal number found in fromhex() arg at position %d", k)
			}
		}
		b = append(b, byte(hexDigit(t[i])<<4|hexDigit(t[i+1])))
		i += 2
	}
	k := args[0].Class()
	kind := object.KindBytes
	if k.IsSubclass(object.ByteArrayClass) {
		kind = object.KindByteArray
	}
	v, err := copyBytes(c, kind, b)
	if err != nil || k.IsStatic() {
		return v, err
	}
	return c.CallClass(k, v)
}
