package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The methods of bytes and bytearray that take bytes for ASCII text.

var bytesTextMethods = []native.Func{
	{Name: "lower", Params: self("/"), Cost: native.Linear("len(self)"), Run: mapBytes(&asciiLower), Doc: "Return a copy with ASCII letters in lower case."},
	{Name: "upper", Params: self("/"), Cost: native.Linear("len(self)"), Run: mapBytes(&asciiUpper), Doc: "Return a copy with ASCII letters in upper case."},
	{Name: "swapcase", Params: self("/"), Cost: native.Linear("len(self)"), Run: mapBytes(&asciiSwap), Doc: "Return a copy with the case of ASCII letters swapped."},
	{Name: "title", Params: self("/"), Cost: native.Linear("len(self)"), Run: bytesTitle, Doc: "Return a copy with every word beginning in upper case and going on in lower case."},
	{Name: "capitalize", Params: self("/"), Cost: native.Linear("len(self)"), Run: bytesCapitalize, Doc: "Return a copy with the first byte in upper case and the rest in lower case."},
	bytesClassifier("isalnum", "Return whether all bytes are ASCII letters or digits and there is at least one.", func(b byte) bool { return isByteAlpha(b) || isByteDigit(b) }),
	bytesClassifier("isalpha", "Return whether all bytes are ASCII letters and there is at least one.", isByteAlpha),
	bytesClassifier("isdigit", "Return whether all bytes are ASCII digits and there is at least one.", isByteDigit),
	bytesClassifier("isspace", "Return whether all bytes are ASCII whitespace and there is at least one.", isByteSpace),
	{Name: "isascii", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return whether all bytes are below 128.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			b := args[0].Bytes().Bytes()
			return object.Bool(everyByte(b, func(b byte) bool { return b < 0x80 })), scan(c, len(b))
		}},
	{Name: "isupper", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return whether there are ASCII letters and all are upper case.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesIsCase(c, args, isByteUpper, isByteLower)
		}},
	{Name: "islower", Params: self("/"), Cost: native.Linear("len(self)"), Doc: "Return whether there are ASCII letters and all are lower case.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesIsCase(c, args, isByteLower, isByteUpper)
		}},
	{Name: "istitle", Params: self("/"), Cost: native.Linear("len(self)"), Run: bytesIsTitle,
		Doc: "Return whether every word begins in upper case and goes on in lower case, and there is at least one."},
}

func isByteUpper(b byte) bool { return b >= 'A' && b <= 'Z' }
func isByteLower(b byte) bool { return b >= 'a' && b <= 'z' }
func isByteAlpha(b byte) bool { return isByteUpper(b) || isByteLower(b) }
func isByteDigit(b byte) bool { return b >= '0' && b <= '9' }

func everyByte(b []byte, is func(byte) bool) bool {
	for _, ch := range b {
		if !is(ch) {
			return false
		}
	}
	return true
}

func bytesClassifier(name, doc string, is func(byte) bool) native.Func {
	return native.Func{Name: name, Params: self("/"), Cost: native.Linear("len(self)"), Doc: doc,
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			b := args[0].Bytes().Bytes()
			if err := scan(c, len(b)); err != nil {
				return object.Unbound, err
			}
			return object.Bool(len(b) > 0 && everyByte(b, is)), nil
		}}
}

// mapBytes makes a method that applies a table for ASCII and leaves other bytes alone.
func mapBytes(table *[128]byte) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		b := args[0].Bytes().Bytes()
		if err := scan(c, len(b)); err != nil {
			return object.Unbound, err
		}
		return newBytes(c, args[0].Kind(), len(b), func(p []byte) {
			for i, ch := range b {
				if ch < 0x80 {
					ch = table[ch]
				}
				p[i] = ch
			}
		})
	}
}

func bytesTitle(c native.Call, args []object.Value) (object.Value, error) {
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	return newBytes(c, args[0].Kind(), len(b), func(p []byte) {
		inside := false
		for i, ch := range b {
			letter := isByteAlpha(ch)
			switch {
			case letter && inside:
				ch = asciiLower[ch]
			case letter:
				ch = asciiUpper[ch]
			}
			inside = letter
			p[i] = ch
		}
	})
}

func bytesCapitalize(c native.Call, args []object.Value) (object.Value, error) {
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	return newBytes(c, args[0].Kind(), len(b), func(p []byte) {
		for i, ch := range b {
			switch {
			case ch >= 0x80:
			case i == 0:
				ch = asciiUpper[ch]
			default:
				ch = asciiLower[ch]
			}
			p[i] = ch
		}
	})
}

func bytesIsCase(c native.Call, args []object.Value, wanted, unwanted func(byte) bool) (object.Value, error) {
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	some := false
	for _, ch := range b {
		if unwanted(ch) {
			return object.False, nil
		}
		some = some || wanted(ch)
	}
	return object.Bool(some), nil
}

func bytesIsTitle(c native.Call, args []object.Value) (object.Value, error) {
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	some, inside := false, false
	for _, ch := range b {
		letter := isByteAlpha(ch)
		if letter && isByteLower(ch) != inside {
			return object.False, nil
		}
		some, inside = some || letter, letter
	}
	return object.Bool(some), nil
}
