package builtins

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Reading of files: chunks are read, decoded and freed of foreign line ends into the buffer, from which texts, bytes and lines are cut.

// fill reads one more chunk into the buffer and reports whether there was anything. Its memory was charged with the file, unless the buffer grows.
func (f *file) fill(c native.Call) (bool, error) {
	if f.ended {
		return false, nil
	}
	size := fileChunk
	if !f.mode.binary && f.wide() {
		size = 1 << 20 // units of several bytes: large pieces, cut where a unit ends
	}
	if err := c.Meter().Steps(int64(size/64) + 20); err != nil {
		return false, err
	}
	if err := reserve(c, size); err != nil {
		return false, err
	}
	chunk := make([]byte, size)
	n, err := io.ReadAtLeast(f.handle, chunk, 1)
	f.offset += int64(n)
	if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
		return false, OutsideError(c, err, f.name)
	}
	f.ended = n == 0
	if f.mode.binary {
		f.keep(chunk[:n])
		return n > 0, nil
	}
	if err := skim(c, len(f.raw)); err != nil {
		return false, err
	}
	raw := append(f.raw, chunk[:n]...)
	f.raw = f.raw[:0]
	if f.mark {
		if len(raw) < 3 && !f.ended {
			f.raw = append([]byte(nil), raw...)
			return true, nil
		}
		raw, f.mark = bytes.TrimPrefix(raw, []byte("\ufeff")), false
	}
	cut := len(raw)
	if !f.ended {
		cut = f.boundary(raw)
	}
	if cut > 0 {
		if err := f.decode(c, raw[:cut]); err != nil {
			return false, err
		}
	}
	f.raw = append([]byte(nil), raw[cut:]...)
	return n > 0 || cut > 0, nil
}

// wide reports whether the encoding's units have more than one byte.
func (f *file) wide() bool {
	return strings.HasPrefix(f.codec.name, "utf-16") || strings.HasPrefix(f.codec.name, "utf-32")
}

// boundary returns the length of the bytes that end where a character does.
func (f *file) boundary(raw []byte) int {
	if f.wide() {
		return 0 // decoded as a whole, at the end
	}
	if f.codec.name != "utf-8" {
		return len(raw)
	}
	for i := 1; i < utf8.UTFMax && i <= len(raw); i++ {
		b := raw[len(raw)-i]
		if utf8.RuneStart(b) {
			if b >= utf8.RuneSelf && !utf8.FullRune(raw[len(raw)-i:]) {
				return len(raw) - i
			}
			break
		}
	}
	return len(raw)
}

// decode adds the text of whole characters to the buffer.
func (f *file) decode(c native.Call, raw []byte) error {
	source, err := object.NewBytes(c.Meter(), raw)
	if err != nil {
		return err
	}
	v, err := decodeBytes(c, raw, source, f.codec, f.errors)
	if err != nil {
		return err
	}
	s := v.Str().String()
	if len(s) != len(raw) {
		f.changed = true
	}
	if f.carriage && strings.HasPrefix(s, "\n") {
		s, f.changed = s[1:], true
	}
	f.carriage = false
	if f.translate && strings.IndexByte(s, '\r') >= 0 {
		f.carriage = strings.HasSuffix(s, "\r")
		s = strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
		f.changed = true
	}
	if err := reserve(c, len(s)); err != nil {
		return err
	}
	f.buffer = append(f.buffer, s...)
	return nil
}

// keep adds to the buffer.
func (f *file) keep(p []byte) { f.buffer = append(f.buffer, p...) }

// take removes n bytes from the front of the buffer and returns them as a str or bytes.
func (f *file) take(c native.Call, n int) (object.Value, error) {
	if err := reserve(c, n); err != nil {
		return object.Unbound, err
	}
	front := f.buffer[:n]
	f.drop(n)
	if f.mode.binary {
		return object.NewBytesCopy(c.Meter(), front)
	}
	return text(c, string(front))
}

// drop removes n bytes from the front of the buffer.
func (f *file) drop(n int) {
	f.buffer = f.buffer[n:]
	if len(f.buffer) == 0 {
		f.buffer = nil
	}
}

// grow reads another chunk for a result of so many bytes, which are charged as the buffer holds them.
func (f *file) grow(c native.Call) (bool, error) {
	if len(f.buffer) >= fileChunk {
		if err := c.Meter().Alloc(2 * fileChunk); err != nil {
			return false, err
		}
	}
	return f.fill(c)
}

func runFileRead(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	want := -1
	if !args[1].IsNone() {
		if want, err = sizeArg(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	for want < 0 || f.holds(want) < 0 {
		more, err := f.grow(c)
		if err != nil {
			return object.Unbound, err
		}
		if !more {
			return f.take(c, len(f.buffer))
		}
	}
	return f.take(c, f.holds(want))
}

// holds returns how many bytes of the buffer the first n characters or bytes take, -1 when it has fewer.
func (f *file) holds(n int) int {
	if f.mode.binary {
		if len(f.buffer) < n {
			return -1
		}
		return n
	}
	at := 0
	for ; n > 0; n-- {
		if at >= len(f.buffer) {
			return -1
		}
		at += object.RuneLen(f.buffer[at])
	}
	return at
}

// line returns the length of the first line in the buffer with its end, from where looked begins; 0 when it has no end yet.
func (f *file) line(looked int) int {
	b := f.buffer[looked:]
	if f.mode.binary || f.translate || f.newline == "\n" {
		return lineEnd(looked, bytes.IndexByte(b, '\n'), 1)
	}
	if !f.universal {
		looked = max(looked-1, 0)
		return lineEnd(looked, bytes.Index(f.buffer[looked:], []byte(f.newline)), len(f.newline))
	}
	looked = max(looked-1, 0)
	i := bytes.IndexAny(f.buffer[looked:], "\r\n")
	if i < 0 {
		return 0
	}
	end := looked + i + 1
	if f.buffer[end-1] == '\r' {
		switch {
		case end < len(f.buffer):
			if f.buffer[end] == '\n' {
				end++
			}
		case !f.ended:
			return 0 // a \n may follow
		}
	}
	return end
}

func lineEnd(from, at, length int) int {
	if at < 0 {
		return 0
	}
	return from + at + length
}

// readLine reads a line of at most limit characters or bytes (below zero: of any length). It is empty at the end of the file.
func (f *file) readLine(c native.Call, limit int) (object.Value, error) {
	looked := 0
	for {
		end := f.line(looked)
		if limit >= 0 {
			if most := f.holds(limit); most >= 0 && (end == 0 || most < end) {
				return f.take(c, most)
			}
		}
		if end > 0 {
			return f.take(c, end)
		}
		looked = len(f.buffer)
		more, err := f.grow(c)
		if err != nil {
			return object.Unbound, err
		}
		if !more {
			if end := f.line(max(looked-1, 0)); end > 0 {
				return f.take(c, end)
			}
			return f.take(c, len(f.buffer))
		}
	}
}

func runReadLine(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	limit := -1
	if !args[1].IsNone() {
		if limit, err = sizeArg(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	return f.readLine(c, limit)
}

// empty reports whether a line that was read is none.
func empty(v object.Value) bool {
	if s := v.Str(); s != nil {
		return s.Len() == 0
	}
	return len(v.Bytes().Bytes()) == 0
}

func runNextLine(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	v, err := f.readLine(c, -1)
	if err == nil && empty(v) {
		return object.Unbound, object.StopIterationOf(object.None)
	}
	return v, err
}

func runReadLines(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	hint := -1
	if !args[1].IsNone() {
		if hint, err = sizeArg(c, args[1]); err != nil {
			return object.Unbound, err
		}
	}
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	for total := 0; ; {
		v, err := f.readLine(c, -1)
		if err != nil {
			return object.Unbound, err
		}
		if empty(v) {
			break
		}
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		if err := l.Append(c.Meter(), v); err != nil {
			return object.Unbound, err
		}
		if s := v.Str(); s != nil {
			total += s.Len()
		} else {
			total += len(v.Bytes().Bytes())
		}
		if hint > 0 && total >= hint {
			break
		}
	}
	return l.Value(), nil
}

// encoded returns the bytes that writing v writes, and the length of v.
func (f *file) encoded(c native.Call, v object.Value) (data []byte, count int, err error) {
	if f.mode.binary {
		if strOf(v) != nil {
			return nil, 0, object.TypeErrorf("a bytes-like object is required, not 'str'")
		}
		p, err := bytesArg(c, v)
		return p, len(p), err
	}
	s := strOf(v)
	if s == nil {
		return nil, 0, object.TypeErrorf("write() argument must be str, not %s", object.TypeName(v))
	}
	count = s.Len()
	if err := reserve(c, 2*len(s.String())); err != nil { // as bytes, and in the file's own memory
		return nil, 0, err
	}
	if ends := f.newline; !f.universal && len(ends) > 0 && ends != "\n" && strings.IndexByte(s.String(), '\n') >= 0 {
		if err := reserve(c, 2*len(s.String())); err != nil {
			return nil, 0, err
		}
		changed, err := text(c, strings.ReplaceAll(s.String(), "\n", ends))
		if err != nil {
			return nil, 0, err
		}
		s = changed.Str()
	}
	data, err = encodeText(c, s, f.codec, f.errors)
	return data, count, err
}
