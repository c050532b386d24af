package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// ioModule declares io: Python over bytearrays and strs. What open returns is declared beside open.
func ioModule() *native.Module {
	m := lazyModule("io", "io,io_buffered", "Streams of text and bytes, in memory and over other streams.")()
	m.Values = map[string]object.Value{"UnsupportedOperation": object.UnsupportedOperation.Value()}
	return m.Define()
}
