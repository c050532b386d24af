package object

import (
	"github.com/minipy/minipy/budget"
)

// Builder builds text (or bytes), charging for the room before it grows and for the copying as it goes: one step for 64 bytes. The first error sticks: later writes do
// nothing and return it, so that a caller may look once, at the end. The zero Builder is not usable; see NewBuilder.
type Builder struct {
	m       *budget.Meter
	b       []byte
	written int64 // bytes not yet charged in steps
	err     error
	small   [64]byte // the room that short texts are built in
}

// builderSize is the charge for a Builder itself: it escapes to the heap, since it is handed to interfaces.
const builderSize = 128

// NewBuilder returns an empty builder.
func NewBuilder(m *budget.Meter) *Builder {
	b := &Builder{m: m, err: m.Alloc(builderSize)}
	b.b = b.small[:0]
	return b
}

// Grow makes room for n more bytes, charged.
func (b *Builder) Grow(n int) error {
	if b.err != nil {
		return b.err
	}
	need := int64(len(b.b)) + int64(n)
	if need <= int64(cap(b.b)) {
		return nil
	}
	room := budget.SizeClass(max(need, 2*int64(cap(b.b))))
	if b.err = b.m.Alloc(room); b.err != nil {
		return b.err
	}
	if b.err = b.m.Steps(int64(len(b.b) / 64)); b.err != nil {
		return b.err
	}
	grown := make([]byte, len(b.b), room)
	copy(grown, b.b)
	b.b = grown
	return nil
}

// prepare makes room for n bytes and charges for writing them.
func (b *Builder) prepare(n int) error {
	if b.written += int64(n); b.written >= 1024 {
		if b.err == nil {
			b.err = b.m.Steps(b.written / 64)
		}
		b.written %= 64
	}
	return b.Grow(n)
}

// WriteString appends s, which must be valid text (WTF-8) if the result is to be a str.
func (b *Builder) WriteString(s string) error {
	if err := b.prepare(len(s)); err != nil {
		return err
	}
	b.b = append(b.b, s...)
	return nil
}

// Write appends p.
func (b *Builder) Write(p []byte) (int, error) {
	if err := b.prepare(len(p)); err != nil {
		return 0, err
	}
	b.b = append(b.b, p...)
	return len(p), nil
}

// WriteByte appends one byte.
func (b *Builder) WriteByte(c byte) error {
	if err := b.prepare(1); err != nil {
		return err
	}
	b.b = append(b.b, c)
	return nil
}

// AppendRune appends a code point, which may be a surrogate.
func (b *Builder) AppendRune(r rune) error {
	if err := b.prepare(4); err != nil {
		return err
	}
	b.b = AppendRune(b.b, r)
	return nil
}

// WriteRune is AppendRune for io's interfaces: it returns the number of bytes.
func (b *Builder) WriteRune(r rune) (int, error) {
	n := len(b.b)
	err := b.AppendRune(r)
	return len(b.b) - n, err
}

// Repeat appends s n times; n may be negative, for nothing.
func (b *Builder) Repeat(s string, n int64) error {
	if n <= 0 || len(s) == 0 {
		return b.err
	}
	size, err := product(b.m, int64(len(s)), n)
	if err != nil {
		if b.err == nil {
			b.err = err
		}
		return b.err
	}
	if err := b.prepare(int(size)); err != nil {
		return err
	}
	for ; n > 0; n-- {
		b.b = append(b.b, s...)
	}
	return nil
}

// Len returns the number of bytes written.
func (b *Builder) Len() int { return len(b.b) }

// Err returns the first error.
func (b *Builder) Err() error { return b.err }

// Fail makes err the builder's error unless it has one.
func (b *Builder) Fail(err error) error {
	if b.err == nil {
		b.err = err
	}
	return b.err
}

// Bytes returns what was written; it may be changed by later writes.
func (b *Builder) Bytes() []byte { return b.b }

// Truncate forgets all but the first n bytes.
func (b *Builder) Truncate(n int) { b.b = b.b[:n] }

// Finish returns what was written as a string of its own size, charged; nothing may be written after.
func (b *Builder) Finish() (string, error) {
	if b.err != nil {
		return "", b.err
	}
	if err := b.m.Steps(int64(len(b.b)/64) + b.written/64); err != nil {
		return "", err
	}
	if err := b.m.Alloc(budget.SizeClass(int64(len(b.b)))); err != nil {
		return "", err
	}
	return string(b.b), nil
}

// String returns a copy of what was written so far, whatever the error; its bytes are charged only by Finish and Value.
func (b *Builder) String() string { return string(b.b) }

// Value returns what was written as a str.
func (b *Builder) Value() (Value, error) {
	s, err := b.Finish()
	if err != nil {
		return Unbound, err
	}
	return NewStr(b.m, s)
}

// BytesValue returns what was written as bytes or, by kind, a bytearray.
func (b *Builder) BytesValue(kind Kind) (Value, error) {
	if b.err != nil {
		return Unbound, b.err
	}
	if err := b.m.Steps(int64(len(b.b)/64) + b.written/64); err != nil {
		return Unbound, err
	}
	return buildBytes(b.m, kind, len(b.b), func(p []byte) { copy(p, b.b) })
}
