package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strBuildMethods = []*native.Func{
	{Name: "join", Params: self("iterable", "/"), Cost: native.Linear("the length of the result"), Reduce: strJoin, Slots: 1,
		Doc: "Return the items of iterable, which must be strs, joined with the text between them."},
	{Name: "replace", Params: self("old", "new", "count=-1", "/"), Cost: native.Linear("len(self) and the length of the result"), Run: strReplace,
		Doc: "Return the text with all occurrences of old, or the first count of them, replaced by new."},
	{Name: "center", Params: self("width", "fillchar=' '", "/"), Cost: native.Linear("width"), Run: strCenter,
		Doc: "Return the text in the middle of one of the given width."},
	{Name: "ljust", Params: self("width", "fillchar=' '", "/"), Cost: native.Linear("width"), Run: strLJust,
		Doc: "Return the text at the left of one of the given width."},
	{Name: "rjust", Params: self("width", "fillchar=' '", "/"), Cost: native.Linear("width"), Run: strRJust,
		Doc: "Return the text at the right of one of the given width."},
	{Name: "zfill", Params: self("width", "/"), Cost: native.Linear("width"), Run: strZFill,
		Doc: "Return the text filled up with zeros at the left, behind a sign, to the given width."},
	{Name: "expandtabs", Params: self("tabsize=8"), Cost: native.Linear("len(self) and the length of the result"), Run: strExpandTabs,
		Doc: "Return the text with tabs replaced by as many spaces as lead to the next multiple of tabsize."},
}

// strJoin collects the items in a list of its own and joins them at the end; a list or tuple is joined as it is.
var strJoin = &native.Reducer{
	Init: func(c native.Call, s *native.State) (object.Value, bool, error) {
		v := s.Slots[1]
		switch {
		case v.Is(object.KindList), v.Is(object.KindTuple):
			s.Own()[0] = v
			return v, true, nil
		}
		if ok, err := isIterable(c, v); err != nil || !ok {
			if err == nil {
				err = object.TypeErrorf("can only join an iterable")
			}
			return v, false, err
		}
		l, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return v, false, err
		}
		s.Own()[0] = l.Value()
		return v, false, nil
	},
	Step: func(c native.Call, s *native.State, item object.Value) (bool, error) {
		return false, s.Own()[0].List().Append(c.Meter(), item)
	},
	Finish: func(c native.Call, s *native.State) (object.Value, error) {
		v := s.Own()[0]
		if t := v.Tuple(); t != nil {
			return joinItems(c, s.Slots[0].Str(), t.Items())
		}
		return joinItems(c, s.Slots[0].Str(), v.List().Items())
	},
}

func joinItems(c native.Call, sep *object.Str, items []object.Value) (object.Value, error) {
	if len(items) == 1 {
		if items[0].Is(object.KindStr) {
			return items[0], nil
		}
	}
	if err := c.Meter().Steps(int64(len(items))); err != nil {
		return object.Unbound, err
	}
	total := 0
	for i, item := range items {
		s := strOf(item)
		if s == nil {
			return object.Unbound, object.TypeErrorf("sequence item %d: expected str instance, %s found", i, object.TypeName(item))
		}
		total += len(s.String())
	}
	if len(items) == 0 {
		return object.EmptyStr, nil
	}
	between := sep.String()
	total += len(between) * (len(items) - 1)
	if err := reserve(c, total); err != nil {
		return object.Unbound, err
	}
	var b strings.Builder
	b.Grow(total)
	for i, item := range items {
		if i > 0 {
			b.WriteString(between)
		}
		b.WriteString(strOf(item).String())
	}
	return text(c, b.String())
}

func strReplace(c native.Call, args []object.Value) (object.Value, error) {
	s := args[0].Str()
	from, err := textArg(args[1], "replace() argument 1")
	if err != nil {
		return object.Unbound, err
	}
	to, err := textArg(args[2], "replace() argument 2")
	if err != nil {
		return object.Unbound, err
	}
	limit, err := sizeArg(c, args[3])
	if err != nil {
		return object.Unbound, err
	}
	if limit < 0 {
		limit = object.MaxItems
	}
	t, old, new := s.String(), from.String(), to.String()
	if limit == 0 || old == new || len(old) > len(t) {
		return s.Value(), nil
	}
	if old == "" {
		return interleave(c, s, new, limit)
	}
	if err := chargeSearch(c, len(t), len(old)); err != nil {
		return object.Unbound, err
	}
	f := newFinder(old)
	n := f.count(t, limit)
	if n == 0 {
		return s.Value(), nil
	}
	total := len(t) + n*(len(new)-len(old))
	if err := reserve(c, total); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(int64(n)); err != nil {
		return object.Unbound, err
	}
	var b strings.Builder
	b.Grow(total)
	for ; n > 0; n-- {
		i := f.index(t)
		b.WriteString(t[:i])
		b.WriteString(new)
		t = t[i+len(old):]
	}
	b.WriteString(t)
	return text(c, b.String())
}

// interleave puts new before each of the first code points and, while the limit allows, at the end: replacement of "".
func interleave(c native.Call, s *object.Str, new string, limit int) (object.Value, error) {
	t := s.String()
	limit = min(limit, s.Len()+1)
	total := len(t) + limit*len(new)
	if err := reserve(c, total); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(int64(limit)); err != nil {
		return object.Unbound, err
	}
	var b strings.Builder
	b.Grow(total)
	for ; limit > 0; limit-- {
		b.WriteString(new)
		if t != "" {
			n := object.RuneLen(t[0])
			b.WriteString(t[:n])
			t = t[n:]
		}
	}
	b.WriteString(t)
	return text(c, b.String())
}

func strCenter(c native.Call, args []object.Value) (object.Value, error) {
	return justify(c, args, func(pad, width int) int { return pad/2 + pad&width&1 })
}

func strLJust(c native.Call, args []object.Value) (object.Value, error) {
	return justify(c, args, func(int, int) int { return 0 })
}

func strRJust(c native.Call, args []object.Value) (object.Value, error) {
	return justify(c, args, func(pad, _ int) int { return pad })
}

// justify fills the text up to a width; left says how much of the padding goes to its left.
func justify(c native.Call, args []object.Value, left func(pad, width int) int) (object.Value, error) {
	s := args[0].Str()
	width, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	fill := strOf(args[2])
	if fill == nil {
		return object.Unbound, object.TypeErrorf("The fill character must be a unicode character, not %s", object.TypeName(args[2]))
	}
	if fill.Len() != 1 {
		return object.Unbound, object.TypeErrorf("The fill character must be exactly one character long")
	}
	pad := width - s.Len()
	if pad <= 0 || width < 0 {
		return s.Value(), nil
	}
	n := left(pad, width)
	return padded(c, fill.String(), n, "", s.String(), pad-n)
}

// padded returns head, left times fill, body and right times fill.
func padded(c native.Call, fill string, left int, head, body string, right int) (object.Value, error) {
	if left > object.MaxItems || right > object.MaxItems {
		return object.Unbound, reserve(c, -1)
	}
	total := len(head) + len(body) + (left+right)*len(fill)
	if err := reserve(c, total); err != nil {
		return object.Unbound, err
	}
	if len(fill) > 1 {
		if err := scan(c, total); err != nil {
			return object.Unbound, err
		}
	}
	var b strings.Builder
	b.Grow(total)
	b.WriteString(head)
	writeFill(&b, fill, left)
	b.WriteString(body)
	writeFill(&b, fill, right)
	return text(c, b.String())
}

const spaces = "                                                                "

func writeFill(b *strings.Builder, fill string, n int) {
	if fill == " " {
		for ; n >= len(spaces); n -= len(spaces) {
			b.WriteString(spaces)
		}
		b.WriteString(spaces[:n])
		return
	}
	for ; n > 0; n-- {
		b.WriteString(fill)
	}
}

func strZFill(c native.Call, args []object.Value) (object.Value, error) {
	s := args[0].Str()
	width, err := sizeArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	pad := width - s.Len()
	if width < 0 || pad <= 0 {
		return s.Value(), nil
	}
	t, sign := s.String(), ""
	if t != "" && (t[0] == '+' || t[0] == '-') {
		sign, t = t[:1], t[1:]
	}
	if err := scan(c, pad); err != nil {
		return object.Unbound, err
	}
	return padded(c, "0", pad, sign, t, 0)
}

func strExpandTabs(c native.Call, args []object.Value) (object.Value, error) {
	s := args[0].Str()
	size, err := cIntArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	t := s.String()
	if err := scan(c, 2*len(t)); err != nil {
		return object.Unbound, err
	}
	size = min(size, object.MaxItems)
	tabs := strings.Count(t, "\t")
	if tabs == 0 {
		return s.Value(), nil
	}
	if err := c.Meter().Steps(int64(tabs)); err != nil {
		return object.Unbound, err
	}
	total := 0
	expandTabs(t, size, func(part string, blanks int) { total = min(total+len(part)+blanks, object.MaxItems+1) })
	if err := reserve(c, total); err != nil {
		return object.Unbound, err
	}
	var b strings.Builder
	b.Grow(total)
	expandTabs(t, size, func(part string, blanks int) {
		b.WriteString(part)
		writeFill(&b, " ", blanks)
	})
	return text(c, b.String())
}

// expandTabs shows the parts of t between tabs, each with the number of blanks that follow it.
func expandTabs(t string, size int, emit func(part string, blanks int)) {
	column, start := 0, 0
	for i := 0; i < len(t); i++ {
		switch b := t[i]; {
		case b == '\t':
			blanks := 0
			if size > 0 {
				blanks = size - column%size
			}
			column += blanks
			emit(t[start:i], blanks)
			start = i + 1
		case b == '\n' || b == '\r':
			column = 0
		case b&0xc0 != 0x80:
			column++
		}
	}
	emit(t[start:], 0)
}
