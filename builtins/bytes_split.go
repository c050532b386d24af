package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var bytesSplitMethods = []native.Func{
	{Name: "split", Params: self("sep=None", "maxsplit=-1"), Cost: native.Linear("len(self)"), Run: bytesSplit,
		Doc: "Return the parts between occurrences of sep, or between runs of ASCII whitespace when sep is None."},
	{Name: "rsplit", Params: self("sep=None", "maxsplit=-1"), Cost: native.Linear("len(self)"), Run: bytesRSplit,
		Doc: "Like split, but at most maxsplit splits are done from the right."},
	{Name: "splitlines", Params: self("keepends=False"), Cost: native.Linear("len(self)"), Run: bytesSplitLines,
		Doc: "Return the lines, with their ends when keepends is true."},
	{Name: "partition", Params: self("sep", "/"), Cost: native.Linear("len(self)"), Doc: "Return what is before the first sep, sep, and what is after it; (self, b'', b'') when there is none.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return bytesPartition(c, args, false) }},
	{Name: "rpartition", Params: self("sep", "/"), Cost: native.Linear("len(self)"), Doc: "Return what is before the last sep, sep, and what is after it; (b'', b'', self) when there is none.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return bytesPartition(c, args, true) }},
	{Name: "strip", Params: self("bytes=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return a copy without ASCII whitespace, or the given bytes, at both ends.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return bytesStrip(c, args, true, true) }},
	{Name: "lstrip", Params: self("bytes=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return a copy without ASCII whitespace, or the given bytes, at its beginning.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesStrip(c, args, true, false)
		}},
	{Name: "rstrip", Params: self("bytes=None", "/"), Cost: native.Linear("len(self)"), Doc: "Return a copy without ASCII whitespace, or the given bytes, at its end.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesStrip(c, args, false, true)
		}},
}

// pieces collects parts of bytes as new objects of the receiver's kind.
type pieces struct {
	c    native.Call
	kind object.Kind
	list *object.List
}

func newPieces(c native.Call, kind object.Kind) (*pieces, error) {
	l, err := object.NewList(c.Meter(), 0)
	return &pieces{c: c, kind: kind, list: l}, err
}

func (p *pieces) add(b []byte) error {
	if err := p.c.Meter().Steps(pieceSteps + 1); err != nil {
		return err
	}
	v, err := copyBytes(p.c, p.kind, b)
	if err != nil {
		return err
	}
	return p.list.Append(p.c.Meter(), v)
}

func bytesSplitArgs(c native.Call, args []object.Value) (b, sep []byte, limit int, out *pieces, err error) {
	if limit, err = sizeArg(c, args[2]); err != nil {
		return
	}
	if !isNoneOrAbsent(args[1]) {
		if sep, err = bytesArg(c, args[1]); err != nil {
			return
		}
		if len(sep) == 0 {
			err = object.ValueErrorf("empty separator")
			return
		}
	}
	if limit < 0 {
		limit = object.MaxItems
	}
	b = args[0].Bytes().Bytes()
	if err = scan(c, len(b)); err != nil {
		return
	}
	if sep != nil {
		if err = chargeSearch(c, len(b), len(sep)); err != nil {
			return
		}
	}
	out, err = newPieces(c, args[0].Kind())
	return
}

func isByteSpace(b byte) bool { return b == ' ' || b >= '\t' && b <= '\r' }

func bytesSplit(c native.Call, args []object.Value) (object.Value, error) {
	b, sep, limit, out, err := bytesSplitArgs(c, args)
	if err != nil {
		return object.Unbound, err
	}
	if sep == nil {
		for {
			if b = trimLeft(b, isByteSpace); len(b) == 0 {
				break
			}
			end := 0
			if limit == 0 {
				end = len(b)
			} else {
				for end < len(b) && !isByteSpace(b[end]) {
					end++
				}
			}
			limit--
			if err := out.add(b[:end]); err != nil {
				return object.Unbound, err
			}
			if limit < 0 {
				break
			}
			b = b[end:]
		}
		return out.list.Value(), nil
	}
	f := newFinder(sep)
	for ; limit > 0; limit-- {
		i := f.index(b)
		if i < 0 {
			break
		}
		if err := out.add(b[:i]); err != nil {
			return object.Unbound, err
		}
		b = b[i+len(sep):]
	}
	return out.list.Value(), out.add(b)
}

func trimLeft(b []byte, is func(byte) bool) []byte {
	for len(b) > 0 && is(b[0]) {
		b = b[1:]
	}
	return b
}

func trimRight(b []byte, is func(byte) bool) []byte {
	for len(b) > 0 && is(b[len(b)-1]) {
		b = b[:len(b)-1]
	}
	return b
}

func bytesRSplit(c native.Call, args []object.Value) (object.Value, error) {
	b, sep, limit, out, err := bytesSplitArgs(c, args)
	if err != nil {
		return object.Unbound, err
	}
	if sep == nil {
		for b = trimRight(b, isByteSpace); len(b) > 0; limit-- {
			start := len(b)
			if limit == 0 {
				start = 0
			} else {
				for start > 0 && !isByteSpace(b[start-1]) {
					start--
				}
			}
			if err := out.add(b[start:]); err != nil {
				return object.Unbound, err
			}
			if limit == 0 {
				break
			}
			b = trimRight(b[:start], isByteSpace)
		}
	} else {
		find := newBackFinder(sep)
		for ; limit > 0; limit-- {
			i := find.index(b)
			if i < 0 {
				break
			}
			if err := out.add(b[i+len(sep):]); err != nil {
				return object.Unbound, err
			}
			b = b[:i]
		}
		if err := out.add(b); err != nil {
			return object.Unbound, err
		}
	}
	reverse(out.list.Items())
	return out.list.Value(), nil
}

func bytesSplitLines(c native.Call, args []object.Value) (object.Value, error) {
	keep, err := c.Truth(args[1])
	if err != nil {
		return object.Unbound, err
	}
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	out, err := newPieces(c, args[0].Kind())
	if err != nil {
		return object.Unbound, err
	}
	for start := 0; start < len(b); {
		end := start
		for end < len(b) && b[end] != '\n' && b[end] != '\r' {
			end++
		}
		next := min(end+1, len(b))
		if next < len(b) && b[end] == '\r' && b[next] == '\n' {
			next++
		}
		line := b[start:end]
		if keep {
			line = b[start:next]
		}
		if err := out.add(line); err != nil {
			return object.Unbound, err
		}
		start = next
	}
	return out.list.Value(), nil
}

func bytesPartition(c native.Call, args []object.Value, last bool) (object.Value, error) {
	sep, err := bytesArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if len(sep) == 0 {
		return object.Unbound, object.ValueErrorf("empty separator")
	}
	b := args[0].Bytes().Bytes()
	if err := chargeSearch(c, len(b), len(sep)); err != nil {
		return object.Unbound, err
	}
	i := -1
	if last {
		i = lastIndex(b, sep)
	} else {
		f := newFinder(sep)
		i = f.index(b)
	}
	parts := [3][]byte{b, nil, nil}
	switch {
	case i >= 0:
		parts = [3][]byte{b[:i], sep, b[i+len(sep):]}
	case last:
		parts = [3][]byte{nil, nil, b}
	}
	var out [3]object.Value
	for i, part := range parts {
		if out[i], err = copyBytes(c, args[0].Kind(), part); err != nil {
			return object.Unbound, err
		}
	}
	if i >= 0 && args[0].Is(object.KindBytes) {
		out[1] = args[1]
	}
	return object.TupleOf(c.Meter(), out[:]...)
}

func bytesStrip(c native.Call, args []object.Value, left, right bool) (object.Value, error) {
	in := isByteSpace
	if !isNoneOrAbsent(args[1]) {
		chars, err := bytesArg(c, args[1])
		if err != nil {
			return object.Unbound, err
		}
		if err := scan(c, len(chars)); err != nil {
			return object.Unbound, err
		}
		var set [256]bool
		for _, b := range chars {
			set[b] = true
		}
		in = func(b byte) bool { return set[b] }
	}
	b := args[0].Bytes().Bytes()
	if err := scan(c, len(b)); err != nil {
		return object.Unbound, err
	}
	n := len(b)
	if left {
		b = trimLeft(b, in)
	}
	if right {
		b = trimRight(b, in)
	}
	if len(b) == n && args[0].Is(object.KindBytes) {
		return args[0], nil
	}
	return copyBytes(c, args[0].Kind(), b)
}
