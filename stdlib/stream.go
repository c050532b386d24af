package stdlib

import (
	"errors"
	"io"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// stream is sys.stdout (1), sys.stderr (2) or sys.stdin (0). print recognises it by Descriptor and writes straight to the host.
type stream struct {
	object.Header
	fd int
}

// The class of the streams and the three of them, made when sys is first imported.
var (
	streamClass             *object.Class
	stdin, stdout, stderror object.Value
)

var streamNames = [3]string{"<stdin>", "<stdout>", "<stderr>"}

// Descriptor returns the number of the stream, as Unix counts them.
func (s *stream) Descriptor() int { return s.fd }

// ClassOf implements object.Classed.
func (s *stream) ClassOf() *object.Class { return streamClass }

// Trace implements object.Object.
func (s *stream) Trace(*object.Tracer) {}

// Size implements object.Object.
func (s *stream) Size() int64 { return 48 }

func newStream(fd int) object.Value {
	s := &stream{fd: fd}
	s.Init(object.KindOpaque, s)
	s.MakeImmortal()
	return s.Header.Value()
}

func streamOf(v object.Value) *stream {
	s, _ := v.Object().(*stream)
	return s
}

// defineStreams makes the class and the streams.
func defineStreams() {
	streamClass = object.StaticClass("TextIOWrapper", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io").
		SetDoc("A text stream of the host: standard input, output or error.")
	self := func(name, doc string, run native.Run) *native.Func {
		return &native.Func{Name: name, Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: doc, Run: run}
	}
	constant := func(v object.Value) native.Run {
		return func(native.Call, []object.Value) (object.Value, error) { return v, nil }
	}
	itself := func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }
	native.Methods(streamClass,
		&native.Func{Name: "write", Params: native.Params("self", "text", "/"), Cost: native.Linear("len(text)"),
			Doc: "Write text to the stream and return its number of characters.", Run: streamWrite},
		&native.Func{Name: "writelines", Params: native.Params("self", "lines", "/"), Cost: native.Linear("len(lines)"), Doc: "Write each of the lines to the stream.",
			Reduce: &native.Reducer{
				Init: func(_ native.Call, s *native.State) (object.Value, bool, error) { return s.Slots[1], false, nil },
				Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
					_, err := streamWrite(c, []object.Value{s.Slots[0], item})
					return false, err
				},
				Finish: func(native.Call, *native.State) (object.Value, error) { return object.None, nil },
			}},
		&native.Func{Name: "read", Params: native.Params("self", "size=-1", "/"), Cost: native.Linear("len(result)"), Doc: "Read at most size characters, or up to the end of the stream.",
			Run: streamRead},
		&native.Func{Name: "readline", Params: native.Params("self", "size=-1", "/"), Cost: native.Linear("len(result)"), Doc: "Read one line, with its newline.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) { return streamReadLine(c, args[0]) }},
		&native.Func{Name: "readlines", Params: native.Params("self", "hint=-1", "/"), Cost: native.Linear("len(result)"), Doc: "Return the lines up to the end of the stream.",
			Run: streamReadLines},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Linear("len(result)"), Doc: "Return the next line.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				line, err := streamReadLine(c, args[0])
				if err == nil && line.Str().Len() == 0 {
					return object.Unbound, object.StopIterationOf(object.None)
				}
				return line, err
			}},
		self("__iter__", "Return the stream: its items are its lines.", itself),
		self("__enter__", "Return the stream.", itself),
		&native.Func{Name: "__exit__", Params: native.Params("self", "*exc"), Cost: native.Fixed(1), Doc: "Do nothing: the stream belongs to the host.", Run: constant(object.None)},
		self("flush", "Do nothing: what is written goes to the host at once.", constant(object.None)),
		self("close", "Do nothing: the stream belongs to the host.", constant(object.None)),
		&native.Func{Name: "reconfigure", Params: native.Params("self", "/", "*", "encoding=None", "errors=None", "newline=None", "line_buffering=None", "write_through=None"),
			Cost: native.Fixed(1), Doc: "Do nothing: what is written goes to the host as UTF-8, at once.", Run: constant(object.None)},
		self("isatty", "Return False: no stream is known to be a terminal.", constant(object.False)),
		self("seekable", "Return False.", constant(object.False)),
		self("readable", "Return whether the stream is for reading.", func(_ native.Call, args []object.Value) (object.Value, error) {
			return object.Bool(streamOf(args[0]).fd == 0), nil
		}),
		self("writable", "Return whether the stream is for writing.", func(_ native.Call, args []object.Value) (object.Value, error) {
			return object.Bool(streamOf(args[0]).fd != 0), nil
		}),
		self("fileno", "Return the number of the stream.", func(_ native.Call, args []object.Value) (object.Value, error) {
			return object.Int(int64(streamOf(args[0]).fd)), nil
		}),
		self("__repr__", "Return repr(self).", func(c native.Call, args []object.Value) (object.Value, error) {
			s := streamOf(args[0])
			mode := "w"
			if s.fd == 0 {
				mode = "r"
			}
			return object.NewStrCopy(c.Meter(), "<_io.TextIOWrapper name='"+streamNames[s.fd]+"' mode='"+mode+"' encoding='utf-8'>")
		}),
	)
	getter := func(name string, get func(s *stream) object.Value) *native.Getter {
		return &native.Getter{Name: name, Doc: "The " + name + " of the stream.",
			Get: func(_ native.Call, v object.Value) (object.Value, error) { return get(streamOf(v)), nil }}
	}
	native.Getters(streamClass,
		getter("name", func(s *stream) object.Value { return object.InternValue(streamNames[s.fd]) }),
		getter("encoding", func(*stream) object.Value { return object.InternValue("utf-8") }),
		getter("errors", func(*stream) object.Value { return object.InternValue("strict") }),
		getter("buffer", func(s *stream) object.Value { return streamBuffers[s.fd] }),
		getter("line_buffering", func(*stream) object.Value { return object.False }),
		getter("newlines", func(*stream) object.Value { return object.None }),
		getter("closed", func(*stream) object.Value { return object.False }),
		getter("mode", func(s *stream) object.Value {
			if s.fd == 0 {
				return object.InternValue("r")
			}
			return object.InternValue("w")
		}),
	)
	stdin, stdout, stderror = newStream(0), newStream(1), newStream(2)
	defineStreamBuffers()
}

func streamWrite(c native.Call, args []object.Value) (object.Value, error) {
	s := object.BuiltinPart(args[1]).Str()
	if s == nil {
		return object.Unbound, object.TypeErrorf("write() argument must be str, not %s", object.TypeName(args[1]))
	}
	fd := streamOf(args[0]).fd
	if fd == 0 {
		return object.Unbound, notPossible("not writable")
	}
	return object.Int(int64(s.Len())), c.Write(fd, s.String())
}

// notPossible is the error of a stream that is used the wrong way round.
func notPossible(what string) error { return object.Errorf(object.UnsupportedOperation, "%s", what) }

// inputPiece is how many bytes are read at once.
const inputPiece = 4096

// readPieces reads from standard input until stop says so, or to the end.
func readPieces(c native.Call, v object.Value, lines bool) (object.Value, error) {
	if streamOf(v).fd != 0 {
		return object.Unbound, notPossible("not readable")
	}
	in, err := c.Grants().Stdin()
	if err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	for {
		if err := c.Meter().Alloc(inputPiece); err != nil {
			return object.Unbound, err
		}
		piece, err := in.ReadLine(c.Context(), inputPiece)
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return object.Unbound, waitError(c, err)
		}
		if _, err := b.Write(piece); err != nil {
			return object.Unbound, err
		}
		if lines && len(piece) > 0 && piece[len(piece)-1] == '\n' {
			break
		}
	}
	text, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}

func streamReadLine(c native.Call, v object.Value) (object.Value, error) {
	return readPieces(c, v, true)
}

func streamRead(c native.Call, args []object.Value) (object.Value, error) {
	size := int64(-1)
	if !args[1].IsNone() {
		var err error
		if size, err = smallIntOf(c, args[1], "ssize_t"); err != nil {
			return object.Unbound, err
		}
	}
	if size < 0 {
		return readPieces(c, args[0], false)
	}
	if streamOf(args[0]).fd != 0 {
		return object.Unbound, notPossible("not readable")
	}
	in, err := c.Grants().Stdin()
	if err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	for size > 0 {
		if err := c.Meter().Alloc(inputPiece); err != nil {
			return object.Unbound, err
		}
		piece, err := in.ReadLine(c.Context(), int(min(size, inputPiece)))
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return object.Unbound, waitError(c, err)
		}
		size -= int64(object.CodePoints(string(piece)))
		if _, err := b.Write(piece); err != nil {
			return object.Unbound, err
		}
	}
	text, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}

func streamReadLines(c native.Call, args []object.Value) (object.Value, error) {
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	for {
		line, err := streamReadLine(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		if line.Str().Len() == 0 {
			return l.Value(), nil
		}
		if err := l.Append(c.Meter(), line); err != nil {
			return object.Unbound, err
		}
	}
}
