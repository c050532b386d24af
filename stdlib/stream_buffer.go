package stdlib

import (
	"errors"
	"io"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// streamBuffer is the stream of bytes under sys.stdin, sys.stdout or sys.stderr.
type streamBuffer struct {
	object.Header
	fd int
}

// streamBuffers are the three of them, made with the streams; reading and writing are of different classes.
var (
	streamReaderClass, streamWriterClass *object.Class
	streamBuffers                        [3]object.Value
)

// ClassOf implements object.Classed.
func (s *streamBuffer) ClassOf() *object.Class {
	if s.fd == 0 {
		return streamReaderClass
	}
	return streamWriterClass
}

// Trace implements object.Object.
func (s *streamBuffer) Trace(*object.Tracer) {}

// Size implements object.Object.
func (s *streamBuffer) Size() int64 { return 48 }

// defineStreamBuffers makes the classes and the streams of bytes.
func defineStreamBuffers() {
	class := func(name, doc string) *object.Class {
		return object.StaticClass(name, object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io").SetDoc(doc)
	}
	streamReaderClass = class("BufferedReader", "The bytes of standard input.")
	streamWriterClass = class("BufferedWriter", "Standard output or error as a stream of bytes.")
	for fd := range streamBuffers {
		s := &streamBuffer{fd: fd}
		s.Init(object.KindOpaque, s)
		s.MakeImmortal()
		streamBuffers[fd] = s.Header.Value()
	}
	constant := func(name, doc string, v object.Value) *native.Func {
		return &native.Func{Name: name, Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: doc,
			Run: func(native.Call, []object.Value) (object.Value, error) { return v, nil }}
	}
	for _, k := range []*object.Class{streamReaderClass, streamWriterClass} {
		reads := k == streamReaderClass
		native.Methods(k, constant("flush", "Do nothing: what is written goes to the host at once.", object.None), constant("isatty", "Return False.", object.False),
			constant("close", "Do nothing: the stream belongs to the host.", object.None), constant("seekable", "Return False.", object.False),
			constant("readable", "Return whether the stream is for reading.", object.Bool(reads)), constant("writable", "Return whether the stream is for writing.", object.Bool(!reads)),
			&native.Func{Name: "fileno", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the number of the stream.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) {
					return object.Int(int64(args[0].Object().(*streamBuffer).fd)), nil
				}})
		native.Getters(k, &native.Getter{Name: "closed", Doc: "False.", Get: func(native.Call, object.Value) (object.Value, error) { return object.False, nil }},
			&native.Getter{Name: "name", Doc: "The name of the stream.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
				return object.InternValue(streamNames[v.Object().(*streamBuffer).fd]), nil
			}})
	}
	native.Methods(streamWriterClass, &native.Func{Name: "write", Params: native.Params("self", "b", "/"), Cost: native.Linear("len(b)"), Doc: "Write bytes and return how many.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			data, err := bytesLike(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			return object.Int(int64(len(data))), c.Write(args[0].Object().(*streamBuffer).fd, string(data))
		}})
	for _, name := range []string{"read", "read1", "readline"} {
		native.Methods(streamReaderClass, &native.Func{Name: name, Params: native.Params("self", "size=-1", "/"), Cost: native.Linear("len(result)"), Doc: "Read at most size bytes.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return streamReadBytes(c, args[1], name == "readline")
			}})
	}
	native.Methods(streamReaderClass,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the stream: its items are its lines.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Linear("len(result)"), Doc: "Return the next line.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				line, err := streamReadBytes(c, object.None, true)
				if err == nil && len(line.Bytes().Bytes()) == 0 {
					return object.Unbound, object.StopIterationOf(object.None)
				}
				return line, err
			}})
}

// streamReadBytes reads standard input up to a size, the end of a line or of the input.
func streamReadBytes(c native.Call, limit object.Value, line bool) (object.Value, error) {
	size := int64(-1)
	if !limit.IsNone() {
		var err error
		if size, err = smallIntOf(c, limit, "ssize_t"); err != nil {
			return object.Unbound, err
		}
	}
	in, err := c.Grants().Stdin()
	if err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	for size < 0 || int64(b.Len()) < size {
		if err := c.Meter().Alloc(inputPiece); err != nil {
			return object.Unbound, err
		}
		want := int64(inputPiece)
		if size >= 0 {
			want = min(want, size-int64(b.Len()))
		}
		piece, err := in.ReadLine(c.Context(), int(want))
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return object.Unbound, waitError(c, err)
		}
		if _, err := b.Write(piece); err != nil {
			return object.Unbound, err
		}
		if line && len(piece) > 0 && piece[len(piece)-1] == '\n' {
			break
		}
	}
	return b.BytesValue(object.KindBytes)
}
