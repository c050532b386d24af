package builtins

import (
	"io"
	"io/fs"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// file is an open file: what open returns. Reading is buffered, a chunk at a time; writing goes through at once, so that nothing is lost when the
// script ends without closing.
type file struct {
	object.Header
	handle *capability.File
	name   object.Value
	mode   openMode
	closed bool
	bytes  object.Value // text: the binary file under it once a script asked for it, else Unbound

	buffer []byte // bytes, or decoded text, that were read and not handed out yet
	raw    []byte // text: the bytes of an unfinished character
	ended  bool   // the last read met the end
	offset int64  // of the byte behind buffer and raw

	encoding, errors string
	codec            *codec
	mark             bool   // a byte order mark is to be passed over
	newline          string // what ends a line; "" with universal: any of the three
	universal        bool
	translate        bool // line ends become \n
	carriage         bool // the last character read was a \r that became \n: a \n that follows belongs to it
	changed          bool // the text is no longer as long as its bytes, so that positions are not known
}

// fileChunk is how many bytes are read from a file at once.
const fileChunk = 8192

var (
	textFileClass   = object.StaticClass("TextIOWrapper", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io")
	binaryFileClass = object.StaticClass("BufferedReader", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io")
	writerFileClass = object.StaticClass("BufferedWriter", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io")
	randomFileClass = object.StaticClass("BufferedRandom", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("_io")
)

// ClassOf implements object.Classed.
func (f *file) ClassOf() *object.Class {
	switch {
	case !f.mode.binary:
		return textFileClass
	case f.readable() && f.writable():
		return randomFileClass
	case f.writable():
		return writerFileClass
	}
	return binaryFileClass
}

// Trace implements object.Object.
func (f *file) Trace(t *object.Tracer) {
	t.Value(f.name)
	t.Value(f.bytes)
}

// Size implements object.Object.
func (f *file) Size() int64 { return fileBytes + int64(max(cap(f.buffer)-2*fileChunk, 0)) }

// WriteRepr implements object.Printed.
func (f *file) WriteRepr(c object.Calls, b *object.Builder) error {
	b.WriteString("<_io." + f.ClassOf().Name() + " name=")
	if err := object.WriteRepr(c, b, f.name); err != nil {
		return err
	}
	if !f.mode.binary {
		b.WriteString(" mode='" + f.mode.text + "' encoding='" + f.encoding + "'")
	}
	return b.WriteByte('>')
}

func (f *file) readable() bool { return f.mode.mode&capability.ModeRead != 0 }
func (f *file) writable() bool { return f.mode.mode&capability.ModeWrite != 0 }

func fileOf(v object.Value) *file {
	f, _ := v.Object().(*file)
	return f
}

// usable returns the file behind the receiver of a method, or why the method cannot be used.
func usable(v object.Value, mode capability.Mode) (*file, error) {
	f := fileOf(v)
	switch {
	case f.closed || f.handle.Closed():
		return nil, object.ValueErrorf("I/O operation on closed file.")
	case mode&f.mode.mode != mode:
		what := "not readable"
		if mode == capability.ModeWrite {
			what = "not writable"
		}
		class := object.UnsupportedOperation
		if f.mode.binary && mode == capability.ModeRead {
			what = "read"
		} else if f.mode.binary {
			what = "write"
		}
		return nil, object.Errorf(class, "%s", what)
	}
	return f, nil
}

// object.UnsupportedOperation is io.UnsupportedOperation, which derives from both OSError and ValueError.

// writeSteps is what asking the operating system to write costs, besides the bytes.
const writeSteps = 50

func init() {
	for _, k := range []*object.Class{textFileClass, binaryFileClass, writerFileClass, randomFileClass} {
		native.Methods(k,
			&native.Func{Name: "read", Params: self("size=-1", "/"), Cost: native.Linear("the number of bytes"), Run: runFileRead,
				Doc: "Read so many characters or bytes, or all that are left."},
			&native.Func{Name: "readline", Params: self("size=-1", "/"), Cost: native.Linear("the length of the line"), Run: runReadLine,
				Doc: "Read a line with its end; empty at the end of the file."},
			&native.Func{Name: "readlines", Params: self("hint=-1", "/"), Cost: native.Linear("the number of bytes"), Run: runReadLines,
				Doc: "Read the lines that are left, or until so many characters are read."},
			&native.Func{Name: "write", Params: self("text", "/"), Cost: native.Cost{Steps: writeSteps, Grows: "len(text)"}, Run: runFileWrite,
				Doc: "Write text or bytes and return how many characters or bytes they are."},
			&native.Func{Name: "writelines", Params: self("lines", "/"), Cost: native.Linear("the number of bytes"), Doc: "Write every item of an iterable.",
				Reduce: &native.Reducer{
					Init: func(_ native.Call, s *native.State) (object.Value, bool, error) {
						_, err := usable(s.Slots[0], capability.ModeWrite)
						return s.Slots[1], false, err
					},
					Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
						if err := c.Meter().Steps(writeSteps); err != nil {
							return false, err
						}
						_, err := writeFile(c, s.Slots[0], item)
						return false, err
					},
					Finish: func(native.Call, *native.State) (object.Value, error) { return object.None, nil },
				}},
			&native.Func{Name: "close", Params: self("/"), Cost: native.Fixed(50), Run: runFileClose, Doc: "Close the file; closing it again does nothing."},
			&native.Func{Name: "flush", Params: self("/"), Cost: native.Fixed(1), Run: runFileFlush, Doc: "Do nothing: what is written goes to the file at once."},
			&native.Func{Name: "seek", Params: self("offset", "whence=0", "/"), Cost: native.Fixed(50), Run: runFileSeek, Doc: "Move to a position and return it."},
			&native.Func{Name: "tell", Params: self("/"), Cost: native.Fixed(2), Run: runFileTell, Doc: "Return the position."},
			&native.Func{Name: "truncate", Params: self("size=None", "/"), Cost: native.Fixed(50), Run: runFileTruncate, Doc: "Cut the file off, at the position by default."},
			&native.Func{Name: "readable", Params: self("/"), Cost: native.Fixed(1), Run: fileBool((*file).readable), Doc: "Tell whether the file can be read."},
			&native.Func{Name: "writable", Params: self("/"), Cost: native.Fixed(1), Run: fileBool((*file).writable), Doc: "Tell whether the file can be written."},
			&native.Func{Name: "seekable", Params: self("/"), Cost: native.Fixed(1), Run: fileBool(func(f *file) bool { return f.handle.Seekable() }),
				Doc: "Tell whether the position can be moved."},
			&native.Func{Name: "isatty", Params: self("/"), Cost: native.Fixed(1), Run: fileBool(func(*file) bool { return false }), Doc: "Tell whether it is a terminal."},
			&native.Func{Name: "fileno", Params: self("/"), Cost: native.Fixed(1), Doc: "Raise UnsupportedOperation: file descriptors are not available.",
				Run: func(native.Call, []object.Value) (object.Value, error) {
					return object.Unbound, object.Errorf(object.UnsupportedOperation, "fileno")
				}},
			&native.Func{Name: "__enter__", Params: self("/"), Cost: native.Fixed(1), Doc: "Return the file.",
				Run: func(_ native.Call, args []object.Value) (object.Value, error) {
					_, err := usable(args[0], 0)
					return args[0], err
				}},
			&native.Func{Name: "__exit__", Params: self("*exc"), Cost: native.Fixed(50), Run: runFileClose, Doc: "Close the file."},
			&native.Func{Name: "__iter__", Params: self("/"), Cost: native.Fixed(1), Run: runSelf, Doc: "Iterate over the lines."},
			&native.Func{Name: "__next__", Params: self("/"), Cost: native.Linear("the length of the line"), Run: runNextLine, Doc: "Read the next line."},
		)
		native.Getters(k,
			&native.Getter{Name: "name", Doc: "The name that the file was opened with.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
				return fileOf(v).name, nil
			}},
			&native.Getter{Name: "mode", Doc: "The mode that the file was opened with.", Get: func(c native.Call, v object.Value) (object.Value, error) {
				return object.NewStrCopy(c.Meter(), fileOf(v).mode.text)
			}},
			&native.Getter{Name: "closed", Doc: "Whether the file is closed.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
				return object.Bool(fileOf(v).closed || fileOf(v).handle.Closed()), nil
			}},
		)
	}
	native.Getters(textFileClass,
		&native.Getter{Name: "encoding", Doc: "The encoding.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), fileOf(v).encoding)
		}},
		&native.Getter{Name: "errors", Doc: "What becomes of characters that cannot be decoded or encoded.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return object.NewStrCopy(c.Meter(), fileOf(v).errors)
		}},
	)
}

// fileBool makes a method that tells something of an open file.
func fileBool(tell func(f *file) bool) native.Run {
	return func(_ native.Call, args []object.Value) (object.Value, error) {
		f, err := usable(args[0], 0)
		if err != nil {
			return object.Unbound, err
		}
		return object.Bool(tell(f)), nil
	}
}

func runFileClose(c native.Call, args []object.Value) (object.Value, error) {
	f := fileOf(args[0])
	if f.closed {
		return object.None, nil
	}
	f.closed = true
	f.buffer, f.raw = nil, nil
	if f.handle.Closed() { // through another file on it
		return object.None, nil
	}
	if err := f.handle.Close(); err != nil {
		return object.Unbound, OutsideError(c, err, f.name)
	}
	return object.None, nil
}

func runFileFlush(_ native.Call, args []object.Value) (object.Value, error) {
	_, err := usable(args[0], 0)
	return object.None, err
}

func runFileWrite(c native.Call, args []object.Value) (object.Value, error) {
	return writeFile(c, args[0], args[1])
}

// writeFile writes a str to a text file, bytes to another, at the position where reading has come to.
func writeFile(c native.Call, receiver, v object.Value) (object.Value, error) {
	f, err := usable(receiver, capability.ModeWrite)
	if err != nil {
		return object.Unbound, err
	}
	data, count, err := f.encoded(c, v)
	if err != nil {
		return object.Unbound, err
	}
	if len(f.buffer) > 0 || len(f.raw) > 0 {
		if _, err := f.seek(c, f.position(), io.SeekStart); err != nil {
			return object.Unbound, err
		}
	}
	f.ended = false
	if err := skim(c, len(data)); err != nil {
		return object.Unbound, err
	}
	n, err := f.handle.Write(data)
	if f.offset += int64(n); f.mode.mode&capability.ModeAppend != 0 {
		f.offset = f.handle.Size()
	}
	if err != nil {
		return object.Unbound, OutsideError(c, err, f.name)
	}
	return object.Int(int64(count)), nil
}

// position returns the offset of the next byte or character to be read.
func (f *file) position() int64 { return f.offset - int64(len(f.buffer)) - int64(len(f.raw)) }

// seek moves the position and forgets what was buffered.
func (f *file) seek(c native.Call, offset int64, whence int) (int64, error) {
	at, err := f.handle.Seek(offset, whence)
	if err != nil {
		return 0, OutsideError(c, err, f.name)
	}
	f.buffer, f.raw, f.ended, f.carriage, f.offset = f.buffer[:0], f.raw[:0], false, false, at
	if at == 0 {
		f.changed = false
	}
	return at, nil
}

func runFileSeek(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], 0)
	if err != nil {
		return object.Unbound, err
	}
	offset, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	whence, err := sizeArg(c, args[2])
	if err != nil {
		return object.Unbound, err
	}
	switch {
	case whence < 0 || whence > 2:
		return object.Unbound, object.ValueErrorf("invalid whence (%d, should be 0, 1 or 2)", whence)
	case whence == 0 && offset < 0:
		return object.Unbound, object.ValueErrorf("negative seek position %d", offset)
	case !f.mode.binary && whence == 1 && offset != 0:
		return object.Unbound, object.Errorf(object.UnsupportedOperation, "can't do nonzero cur-relative seeks")
	case !f.mode.binary && whence == 2 && offset != 0:
		return object.Unbound, object.Errorf(object.UnsupportedOperation, "can't do nonzero end-relative seeks")
	case whence == 1:
		whence, offset = 0, int(f.position())+offset
		if offset < 0 {
			return object.Unbound, OutsideError(c, fs.ErrInvalid, object.Unbound)
		}
	}
	at, err := f.seek(c, int64(offset), whence)
	return object.Int(at), err
}

func runFileTell(_ native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], 0)
	if err != nil {
		return object.Unbound, err
	}
	if f.changed && len(f.buffer) > 0 {
		return object.Unbound, object.Errorf(object.OSError, "telling position disabled: the file has line ends or characters of several bytes that were changed")
	}
	return object.Int(f.position()), nil
}

func runFileTruncate(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeWrite)
	if err != nil {
		return object.Unbound, err
	}
	size := f.position()
	if !args[1].IsNone() {
		n, err := sizeArg(c, args[1])
		if err != nil {
			return object.Unbound, err
		}
		size = int64(n)
	}
	if err := f.handle.Truncate(size); err != nil {
		return object.Unbound, OutsideError(c, err, f.name)
	}
	return object.Int(size), nil
}
