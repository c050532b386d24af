package re

import (
	"errors"
	"math"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// subject is a text that is searched, with the part of it that a call asked for.
type subject struct {
	v          object.Value // what the script gave
	text       string       // its text; of bytes a copy
	copied     int64        // bytes that were charged for the copy
	ascii      bool         // a byte is a character
	pos, end   int          // in characters, within the text
	start, ned int          // the same in bytes
}

// bytesKey is where an execution keeps the latest bytes object that was searched, so that a loop over matches does not copy it every time.
const bytesKey = "re.bytes"

// bytesCopy is a bytes object and its contents as a string.
type bytesCopy struct {
	object.Header
	of   object.Value
	text string
}

// Trace implements object.Object.
func (b *bytesCopy) Trace(t *object.Tracer) { t.Value(b.of) }

// Size implements object.Object.
func (b *bytesCopy) Size() int64 { return 64 + sizeOf(len(b.text)) }

// newSubject returns the subject v from pos to end, in characters.
func newSubject(c native.Call, p *pattern, v object.Value, pos, end int64) (*subject, error) {
	s := &subject{v: v}
	part := object.BuiltinPart(v)
	n := 0
	if str := part.Str(); str != nil {
		if p.ofBytes {
			return nil, object.TypeErrorf("cannot use a bytes pattern on a string-like object")
		}
		s.text, s.ascii, n = str.String(), str.IsASCII(), str.Len()
	} else {
		b := part.Bytes()
		if b == nil {
			var err error
			if b, err = bytesOf(c, v); err != nil {
				return nil, err
			}
		}
		if !p.ofBytes {
			return nil, object.TypeErrorf("cannot use a string pattern on a bytes-like object")
		}
		if err := s.copy(c, b); err != nil {
			return nil, err
		}
		s.ascii, n = true, len(s.text)
	}
	s.pos, s.end = int(min(max(pos, 0), int64(n))), int(min(max(end, 0), int64(n)))
	s.start, s.ned = s.pos, s.end
	if !s.ascii {
		var err error
		if s.start, err = part.Str().Offset(c.Meter(), s.pos); err != nil {
			return nil, err
		}
		if s.ned, err = part.Str().Offset(c.Meter(), s.end); err != nil {
			return nil, err
		}
	}
	return s, nil
}

// bytesOf returns a copy of a bytes-like object as bytes.
func bytesOf(c native.Call, v object.Value) (*object.Bytes, error) {
	data, ok, err := object.BytesLike(c, v)
	var raised *object.Error
	if err != nil && !errors.As(err, &raised) {
		return nil, err
	}
	if !ok {
		return nil, object.TypeErrorf("expected string or bytes-like object, got '%s'", object.TypeName(v))
	}
	if err := c.Meter().Steps(int64(len(data) / 64)); err != nil {
		return nil, err
	}
	b, err := object.NewBytesCopy(c.Meter(), data)
	return b.Bytes(), err
}

// copy makes the text of a bytes object.
func (s *subject) copy(c native.Call, b *object.Bytes) error {
	if have, ok := c.Stored(bytesKey).Object().(*bytesCopy); ok && object.Same(have.of, b.Value()) {
		s.text = have.text
		return nil
	}
	m := c.Meter()
	n := len(b.Bytes())
	if err := m.Steps(int64(n / 64)); err != nil {
		return err
	}
	s.copied = sizeOf(n)
	if err := m.Alloc(s.copied + 64); err != nil {
		return err
	}
	s.text = string(b.Bytes())
	if b.Mutable() {
		return nil
	}
	kept := &bytesCopy{of: b.Value(), text: s.text}
	kept.Init(object.KindOpaque, kept)
	s.copied = 0 // counted there
	return c.Store(bytesKey, kept.Header.Value())
}

// piece returns the bytes [from, to) of the text as the script sees it: a str, or bytes.
func (s *subject) piece(c native.Call, from, to int) (object.Value, error) {
	return slice(c, s.v, s.text, from, to)
}

// slice returns the bytes [from, to) of text, which is that of v.
func slice(c native.Call, v object.Value, text string, from, to int) (object.Value, error) {
	m := c.Meter()
	if str := object.BuiltinPart(v).Str(); str != nil {
		switch {
		case str.IsASCII():
			return str.Slice(m, from, to)
		case from == 0 && to == len(text):
			return str.Value(), nil
		case to-from <= 1:
			return object.NewStrCopy(m, text[from:to])
		}
		if err := m.Steps(int64(to-from) / 32); err != nil {
			return object.Unbound, err
		}
		return object.NewStrCopy(m, strings.Clone(text[from:to]))
	}
	if from == 0 && to == len(text) && v.Is(object.KindBytes) {
		return v, nil
	}
	if err := m.Steps(int64(to-from) / 64); err != nil {
		return object.Unbound, err
	}
	return object.NewBytes(m, []byte(text[from:to]))
}

// emptyOf returns the empty str or bytes.
func emptyOf(c native.Call, ofBytes bool) (object.Value, error) {
	if ofBytes {
		return object.NewBytes(c.Meter(), nil)
	}
	return object.EmptyStr, nil
}

// counter turns byte offsets into code points, counting on from the latest one.
type counter struct {
	text       string
	ascii      bool
	at, points int
}

// to returns the index of the character at a byte offset.
func (n *counter) to(c native.Call, at int) (int, error) {
	if n.ascii {
		return at, nil
	}
	if err := c.Meter().Steps(int64(max(at-n.at, n.at-at) / 16)); err != nil {
		return 0, err
	}
	if at >= n.at {
		n.points += object.CodePoints(n.text[n.at:at])
	} else {
		n.points -= object.CodePoints(n.text[at:n.at])
	}
	n.at = at
	return n.points, nil
}

// indexOf returns an int argument, as operator.index gives it.
func indexOf(c native.Call, v object.Value) (int64, error) {
	if v.IsInt() {
		return v.AsInt(), nil
	}
	i, err := c.ToIndex(v)
	if err != nil {
		return 0, err
	}
	if n, ok := object.ToInt64(i); ok {
		return n, nil
	}
	return 0, object.OverflowErrorf("Python int too large to convert to C ssize_t")
}

// toEnd is the default of endpos.
const toEnd = math.MaxInt64
