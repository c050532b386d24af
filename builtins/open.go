package builtins

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// openFunctions is open. It declares no capability of its own: reading needs fs.read and writing fs.write, which the grants check when the
// file is opened.
var openFunctions = []*native.Func{
	{Name: "open", Params: native.Params("file", "mode='r'", "buffering=-1", "encoding=None", "errors=None", "newline=None", "closefd=True", "opener=None"),
		Cost: native.Fixed(100), Run: runOpen,
		Doc: "Open a file: 'r' for reading, 'w' to write it anew, 'a' to append, 'x' to make it, with '+' for both and 'b' for bytes instead of text."},
}

var nameFSPath = object.Intern("__fspath__")

// pathText returns the name of a file: a str, bytes, or what an object's __fspath__ returns.
func pathText(c native.Call, v object.Value) (string, error) {
	for range 2 {
		if s := strOf(v); s != nil {
			if strings.IndexByte(s.String(), 0) >= 0 {
				return "", object.ValueErrorf("embedded null byte")
			}
			return s.String(), nil
		}
		if b := object.BuiltinPart(v).Bytes(); b != nil && !b.Mutable() {
			return object.ValidText(string(b.Bytes())), nil
		}
		method, ok, err := c.LookupSpecial(v, nameFSPath)
		if err != nil {
			return "", err
		}
		if !ok {
			break
		}
		if v, err = c.Invoke(method); err != nil {
			return "", err
		}
	}
	return "", object.TypeErrorf("expected str, bytes or os.PathLike object, not %s", object.TypeName(v))
}

// openMode is a mode of open, taken apart.
type openMode struct {
	text   string // as CPython shows it
	mode   capability.Mode
	binary bool
}

func parseMode(mode string) (openMode, error) {
	bad := object.ValueErrorf("invalid mode: '%s'", mode)
	seen := map[rune]int{}
	kinds := 0
	for _, r := range mode {
		seen[r]++
		switch r {
		case 'r', 'w', 'a', 'x':
			kinds++
		case '+', 'b', 't':
		default:
			return openMode{}, bad
		}
		if seen[r] > 1 {
			return openMode{}, bad
		}
	}
	if seen['b'] > 0 && seen['t'] > 0 {
		return openMode{}, object.ValueErrorf("can't have text and binary mode at once")
	}
	if kinds == 0 {
		return openMode{}, object.ValueErrorf("Must have exactly one of create/read/write/append mode and at most one plus")
	}
	if kinds != 1 {
		return openMode{}, object.ValueErrorf("must have exactly one of create/read/write/append mode")
	}
	m := openMode{text: mode, binary: seen['b'] > 0}
	switch {
	case seen['r'] > 0:
		m.mode = capability.ModeRead
	case seen['w'] > 0:
		m.mode = capability.ModeWrite | capability.ModeCreate | capability.ModeTruncate
	case seen['a'] > 0:
		m.mode = capability.ModeWrite | capability.ModeCreate | capability.ModeAppend
	default:
		m.mode = capability.ModeWrite | capability.ModeCreate | capability.ModeExclusive
	}
	if seen['+'] > 0 {
		m.mode |= capability.ModeRead | capability.ModeWrite
	}
	return m, nil
}

// The arguments of open.
const (
	openFile = iota
	openModeArg
	openBuffering
	openEncoding
	openErrors
	openNewline
)

// openSteps is the charge for the system calls that open a file.
const openSteps = 100

func runOpen(c native.Call, args []object.Value) (object.Value, error) {
	if object.IsIntegral(args[openFile]) {
		return object.Unbound, object.ValueErrorf("open() takes the name of a file; file descriptors are not available")
	}
	mode := strOf(args[openModeArg])
	if mode == nil {
		return object.Unbound, object.TypeErrorf("open() argument 'mode' must be str, not %s", object.ArgumentName(args[openModeArg]))
	}
	name, err := pathText(c, args[openFile])
	if err != nil {
		return object.Unbound, err
	}
	m, err := parseMode(mode.String())
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(20 * budget.SizeClass(int64(len(name)))); err != nil { // cleaned, joined, opened, and in the message if that fails
		return object.Unbound, err
	}
	f := &file{name: args[openFile], mode: m, bytes: object.Unbound}
	if err := f.configure(c, args); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(fileBytes); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(openSteps); err != nil {
		return object.Unbound, err
	}
	if f.handle, err = c.Grants().OpenFile(name, m.mode); err != nil {
		return object.Unbound, OutsideError(c, err, args[openFile])
	}
	if m.mode&capability.ModeAppend != 0 {
		f.offset = f.handle.Size()
	}
	f.Init(object.KindOpaque, f)
	return f.Value(), nil
}

// configure takes the arguments about text.
func (f *file) configure(c native.Call, args []object.Value) error {
	given := func(i int) bool { return !args[i].IsNone() }
	if f.mode.binary {
		switch {
		case given(openEncoding):
			return object.ValueErrorf("binary mode doesn't take an encoding argument")
		case given(openErrors):
			return object.ValueErrorf("binary mode doesn't take an errors argument")
		case given(openNewline):
			return object.ValueErrorf("binary mode doesn't take a newline argument")
		}
		return nil
	}
	if buffering := args[openBuffering]; buffering.IsInt() && buffering.AsInt() == 0 {
		return object.ValueErrorf("can't have unbuffered text I/O")
	}
	f.encoding, f.errors, f.universal, f.translate = "utf-8", "strict", true, true
	if given(openEncoding) {
		s := strOf(args[openEncoding])
		if s == nil {
			return object.TypeErrorf("open() argument 'encoding' must be str or None, not %s", object.TypeName(args[openEncoding]))
		}
		f.encoding = s.String()
	}
	if given(openErrors) {
		s := strOf(args[openErrors])
		if s == nil {
			return object.TypeErrorf("open() argument 'errors' must be str or None, not %s", object.TypeName(args[openErrors]))
		}
		f.errors = s.String()
	}
	if given(openNewline) {
		s := strOf(args[openNewline])
		if s == nil {
			return object.TypeErrorf("open() argument 'newline' must be str or None, not %s", object.TypeName(args[openNewline]))
		}
		switch s.String() {
		case "", "\n", "\r", "\r\n":
		default:
			return object.ValueErrorf("illegal newline value: %s", s.String())
		}
		f.newline, f.universal, f.translate = s.String(), s.Len() == 0, false
	}
	var err error
	if f.codec, err = findCodec(c, f.encoding); err != nil {
		return err
	}
	if f.codec.name == "utf-8-sig" {
		f.mark = true
		f.codec, err = findCodec(c, "utf-8")
	}
	return err
}

// fileBytes is the charge for a file object with its buffer.
var fileBytes = budget.SizeClassPointers(320) + 2*fileChunk
