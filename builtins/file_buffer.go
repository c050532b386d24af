package builtins

import (
	"strings"

	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// What binary files offer besides read: reading into memory that is there, reading what one look at the file gives, looking ahead; and the binary file under a
// text file.

func init() {
	for _, k := range []*object.Class{binaryFileClass, randomFileClass} {
		native.Methods(k,
			&native.Func{Name: "readinto", Params: self("buffer", "/"), Cost: native.Linear("the number of bytes"), Run: readInto(false),
				Doc: "Fill a writable buffer and return the number of bytes, which is less than its length at the end of the file."},
			&native.Func{Name: "readinto1", Params: self("buffer", "/"), Cost: native.Linear("the number of bytes"), Run: readInto(true),
				Doc: "Fill a writable buffer with what one look at the file gives and return the number of bytes."},
			&native.Func{Name: "read1", Params: self("size=-1", "/"), Cost: native.Linear("the number of bytes"), Run: runFileRead1,
				Doc: "Read up to so many bytes, with one look at the file at most."},
			&native.Func{Name: "peek", Params: self("size=0", "/"), Cost: native.Linear("the number of bytes"), Run: runFilePeek,
				Doc: "Return bytes that come next without moving the position."},
		)
	}
	off := func(native.Call, object.Value) (object.Value, error) { return object.False, nil }
	native.Getters(textFileClass,
		&native.Getter{Name: "buffer", Doc: "The binary file under the text file.", Get: underlying},
		&native.Getter{Name: "line_buffering", Doc: "False: what is written goes to the file at once.", Get: off},
		&native.Getter{Name: "write_through", Doc: "False, as for any file that is opened by open().", Get: off},
	)
}

// available makes sure that the buffer holds something unless the file is at its end, and returns how much that is, up to want.
func (f *file) available(c native.Call, want int) (int, error) {
	if len(f.buffer) == 0 {
		if _, err := f.grow(c); err != nil {
			return 0, err
		}
	}
	return min(want, len(f.buffer)), nil
}

func readInto(once bool) native.Run {
	return func(c native.Call, args []object.Value) (object.Value, error) {
		f, err := usable(args[0], capability.ModeRead)
		if err != nil {
			return object.Unbound, err
		}
		into, ok, err := object.WritableBytes(c, args[1])
		if object.NotRaised(err) != nil {
			return object.Unbound, err
		}
		if !ok {
			return object.Unbound, object.TypeErrorf("readinto() argument must be read-write bytes-like object, not %s", object.TypeName(args[1]))
		}
		done := 0
		for done < len(into) {
			n, err := f.available(c, len(into)-done)
			if err != nil {
				return object.Unbound, err
			}
			if n == 0 {
				break
			}
			if err := skim(c, n); err != nil {
				return object.Unbound, err
			}
			copy(into[done:], f.buffer[:n])
			f.drop(n)
			if done += n; once {
				break
			}
		}
		return object.Int(int64(done)), nil
	}
}

func runFileRead1(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	want, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if want < 0 {
		want = fileChunk
	}
	n := 0
	if want > 0 {
		if n, err = f.available(c, want); err != nil {
			return object.Unbound, err
		}
	}
	return f.take(c, n)
}

func runFilePeek(c native.Call, args []object.Value) (object.Value, error) {
	f, err := usable(args[0], capability.ModeRead)
	if err != nil {
		return object.Unbound, err
	}
	if _, err := sizeArg(c, args[1]); err != nil {
		return object.Unbound, err
	}
	n, err := f.available(c, fileChunk)
	if err != nil {
		return object.Unbound, err
	}
	if err := reserve(c, n); err != nil {
		return object.Unbound, err
	}
	return object.NewBytesCopy(c.Meter(), f.buffer[:n])
}

// underlying returns the binary file under a text file, the same one each time. Both read from the same handle, each ahead for itself.
func underlying(c native.Call, v object.Value) (object.Value, error) {
	f := fileOf(v)
	if !f.bytes.IsUnbound() {
		return f.bytes, nil
	}
	if err := c.Meter().Alloc(fileBytes); err != nil {
		return object.Unbound, err
	}
	mode := f.mode
	mode.binary = true
	mode.text = strings.Replace(mode.text, "t", "", 1)
	mode.text = mode.text[:1] + "b" + mode.text[1:]
	under := &file{name: f.name, mode: mode, handle: f.handle, offset: f.offset, bytes: object.Unbound}
	under.Init(object.KindOpaque, under)
	f.bytes = under.Header.Value()
	return f.bytes, nil
}
