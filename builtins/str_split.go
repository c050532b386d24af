package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strSplitMethods = []*native.Func{
	{Name: "split", Params: self("sep=None", "maxsplit=-1"), Cost: native.Linear("len(self)"), Run: strSplit,
		Doc: "Return the parts of the text between occurrences of sep, or between runs of whitespace when sep is None."},
	{Name: "rsplit", Params: self("sep=None", "maxsplit=-1"), Cost: native.Linear("len(self)"), Run: strRSplit,
		Doc: "Like split, but at most maxsplit splits are done from the right."},
	{Name: "splitlines", Params: self("keepends=False"), Cost: native.Linear("len(self)"), Run: strSplitLines,
		Doc: "Return the lines of the text, with their ends when keepends is true."},
	{Name: "partition", Params: self("sep", "/"), Cost: native.Linear("len(self)"), Run: strPartition,
		Doc: "Return what is before the first sep, sep, and what is after it; (self, '', '') when there is none."},
	{Name: "rpartition", Params: self("sep", "/"), Cost: native.Linear("len(self)"), Run: strRPartition,
		Doc: "Return what is before the last sep, sep, and what is after it; ('', '', self) when there is none."},
}

// splitArgs reads (self, sep, maxsplit); sep is nil for None, and a negative maxsplit is as good as none.
func splitArgs(c native.Call, args []object.Value) (s, sep *object.Str, limit int, err error) {
	s = args[0].Str()
	if limit, err = sizeArg(c, args[2]); err != nil {
		return nil, nil, 0, err
	}
	if !isNoneOrAbsent(args[1]) {
		if sep = strOf(args[1]); sep == nil {
			return nil, nil, 0, object.TypeErrorf("must be str or None, not %s", object.TypeName(args[1]))
		}
	}
	if limit < 0 {
		limit = object.MaxItems
	}
	if sep != nil && sep.Len() == 0 {
		return nil, nil, 0, object.ValueErrorf("empty separator")
	}
	return s, sep, limit, nil
}

func strSplit(c native.Call, args []object.Value) (object.Value, error) {
	s, sep, limit, err := splitArgs(c, args)
	if err != nil {
		return object.Unbound, err
	}
	t := s.String()
	if sep == nil {
		if err := scan(c, len(t)); err != nil {
			return object.Unbound, err
		}
		return splitFields(c, s, limit)
	}
	needle := sep.String()
	if err := chargeSearch(c, len(t), len(needle)); err != nil {
		return object.Unbound, err
	}
	f := newFinder(needle)
	n := f.count(t, limit)
	l, err := object.NewList(c.Meter(), n+1)
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(pieceSteps * int64(n)); err != nil {
		return object.Unbound, err
	}
	at := 0
	for ; n > 0; n-- {
		i := at + f.index(t[at:])
		if err := addPiece(c, l, s, at, i); err != nil {
			return object.Unbound, err
		}
		at = i + len(needle)
	}
	return l.Value(), addPiece(c, l, s, at, len(t))
}

// pieceSteps is the charge for a part of a text: two allocations and its place in a list.
const pieceSteps = 3

// addPiece appends the bytes [i, j) of s.
func addPiece(c native.Call, l *object.List, s *object.Str, i, j int) error {
	v, err := piece(c, s, i, j)
	if err != nil {
		return err
	}
	return l.Append(c.Meter(), v)
}

// splitFields splits at runs of whitespace, from the left; after limit splits the rest is one item without the whitespace before it.
func splitFields(c native.Call, s *object.Str, limit int) (object.Value, error) {
	t := s.String()
	room := 0
	if s.IsASCII() {
		room = min(countFields(t), limit+1)
	}
	l, err := object.NewList(c.Meter(), room)
	if err != nil {
		return object.Unbound, err
	}
	at := skipSpace(t, 0)
	for at < len(t) {
		if limit == 0 {
			return l.Value(), addPiece(c, l, s, at, len(t))
		}
		end := skipField(t, at)
		if err := c.Meter().Steps(pieceSteps); err != nil {
			return object.Unbound, err
		}
		if err := addPiece(c, l, s, at, end); err != nil {
			return object.Unbound, err
		}
		limit--
		at = skipSpace(t, end)
	}
	return l.Value(), nil
}

// asciiSpace tells the characters below 128 that str.isspace accepts.
var asciiSpace = [128]bool{'\t': true, '\n': true, '\v': true, '\f': true, '\r': true, 0x1c: true, 0x1d: true, 0x1e: true, 0x1f: true, ' ': true}

func countFields(t string) int {
	n, inside := 0, false
	for i := 0; i < len(t); i++ {
		if asciiSpace[t[i]&0x7f] {
			inside = false
		} else if !inside {
			inside = true
			n++
		}
	}
	return n
}

// skipSpace returns the offset of the first code point at or after i that is no whitespace.
func skipSpace(t string, i int) int {
	for i < len(t) {
		if b := t[i]; b < 0x80 {
			if !asciiSpace[b] {
				return i
			}
			i++
			continue
		}
		r, n := object.DecodeRune(t[i:])
		if !isSpace(r) {
			return i
		}
		i += n
	}
	return i
}

// skipField returns the offset of the first whitespace at or after i.
func skipField(t string, i int) int {
	for i < len(t) {
		if b := t[i]; b < 0x80 {
			if asciiSpace[b] {
				return i
			}
			i++
			continue
		}
		r, n := object.DecodeRune(t[i:])
		if isSpace(r) {
			return i
		}
		i += n
	}
	return i
}

// spaceEnd returns the length of t without whitespace at its end.
func spaceEnd(t string) int {
	end := len(t)
	for end > 0 {
		r, n := object.DecodeLastRune(t[:end])
		if !isSpace(r) {
			break
		}
		end -= n
	}
	return end
}

func strRSplit(c native.Call, args []object.Value) (object.Value, error) {
	s, sep, limit, err := splitArgs(c, args)
	if err != nil {
		return object.Unbound, err
	}
	t := s.String()
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	add := func(i, j int) error {
		if err := c.Meter().Steps(pieceSteps); err != nil {
			return err
		}
		return addPiece(c, l, s, i, j)
	}
	if sep == nil {
		err = scan(c, len(t))
		for end := spaceEnd(t); err == nil && end > 0; limit-- {
			if limit == 0 {
				err = add(0, end)
				break
			}
			start := fieldStart(t[:end])
			err = add(start, end)
			end = spaceEnd(t[:start])
		}
	} else {
		needle := sep.String()
		if err := chargeSearch(c, 2*len(t), len(needle)); err != nil {
			return object.Unbound, err
		}
		find, end := newBackFinder(needle), len(t)
		for ; err == nil && limit > 0; limit-- {
			i := find.index(t[:end])
			if i < 0 {
				break
			}
			err = add(i+len(needle), end)
			end = i
		}
		if err == nil {
			err = add(0, end)
		}
	}
	reverse(l.Items())
	return l.Value(), err
}

// fieldStart returns where the run without whitespace that t ends in begins.
func fieldStart(t string) int {
	end := len(t)
	for end > 0 {
		r, n := object.DecodeLastRune(t[:end])
		if isSpace(r) {
			break
		}
		end -= n
	}
	return end
}

// reverse turns items round in place.
func reverse(items []object.Value) {
	for i, j := 0, len(items)-1; i < j; i, j = i+1, j-1 {
		items[i], items[j] = items[j], items[i]
	}
}

// lineBreak returns the length of the line end that t[i:] begins with, 0 when there is none.
func lineBreak(t string, i int) int {
	switch t[i] {
	case '\n', '\v', '\f', 0x1c, 0x1d, 0x1e:
		return 1
	case '\r':
		if i+1 < len(t) && t[i+1] == '\n' {
			return 2
		}
		return 1
	case 0xc2:
		if t[i+1] == 0x85 {
			return 2
		}
	case 0xe2:
		if t[i+1] == 0x80 && (t[i+2] == 0xa8 || t[i+2] == 0xa9) {
			return 3
		}
	}
	return 0
}

func strSplitLines(c native.Call, args []object.Value) (object.Value, error) {
	keep, err := c.Truth(args[1])
	if err != nil {
		return object.Unbound, err
	}
	s := args[0].Str()
	t := s.String()
	if err := scan(c, len(t)); err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), 0)
	if err != nil {
		return object.Unbound, err
	}
	start := 0
	for i := 0; i < len(t); i++ {
		n := lineBreak(t, i)
		if n == 0 {
			continue
		}
		end := i
		if keep {
			end = i + n
		}
		if err := c.Meter().Steps(pieceSteps); err != nil {
			return object.Unbound, err
		}
		if err := addPiece(c, l, s, start, end); err != nil {
			return object.Unbound, err
		}
		start = i + n
		i = start - 1
	}
	if start < len(t) {
		err = addPiece(c, l, s, start, len(t))
	}
	return l.Value(), err
}

func strPartition(c native.Call, args []object.Value) (object.Value, error) {
	return partition(c, args, func(t, sep string) int { f := newFinder(sep); return f.index(t) }, false)
}

func strRPartition(c native.Call, args []object.Value) (object.Value, error) {
	return partition(c, args, lastIndex[string], true)
}

// partition splits at the place that find finds; last says where the whole text goes when it finds none.
func partition(c native.Call, args []object.Value, find func(t, sep string) int, last bool) (object.Value, error) {
	s := args[0].Str()
	sep, err := mustStr(args[1])
	if err != nil {
		return object.Unbound, err
	}
	t, needle := s.String(), sep.String()
	if len(needle) == 0 {
		return object.Unbound, object.ValueErrorf("empty separator")
	}
	if err := chargeSearch(c, len(t), len(needle)); err != nil {
		return object.Unbound, err
	}
	i := -1
	if len(needle) <= len(t) {
		i = find(t, needle)
	}
	if i < 0 {
		if last {
			return object.TupleOf(c.Meter(), object.EmptyStr, object.EmptyStr, s.Value())
		}
		return object.TupleOf(c.Meter(), s.Value(), object.EmptyStr, object.EmptyStr)
	}
	head, err := piece(c, s, 0, i)
	if err != nil {
		return object.Unbound, err
	}
	tail, err := piece(c, s, i+len(needle), len(t))
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), head, sep.Value(), tail)
}
