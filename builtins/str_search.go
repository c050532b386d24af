package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// likeKeywords is the wording of the searching methods: that of functions with keywords, although they take none.
var likeKeywords = native.Wording{Parsed: true}

var strSearchMethods = []*native.Func{
	{Name: "find", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: strFind,
		Doc: "Return the lowest index at which sub is found within self[start:end], or -1."},
	{Name: "rfind", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: strRFind,
		Doc: "Return the highest index at which sub is found within self[start:end], or -1."},
	{Name: "index", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: strIndex,
		Doc: "Return the lowest index at which sub is found within self[start:end]; ValueError if it is not there."},
	{Name: "rindex", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: strRIndex,
		Doc: "Return the highest index at which sub is found within self[start:end]; ValueError if it is not there."},
	{Name: "count", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: strCount,
		Doc: "Return how often sub occurs in self[start:end] without overlaps."},
	{Name: "startswith", Params: self("prefix", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(prefix)"), Run: strStartsWith,
		Doc: "Return whether self[start:end] begins with prefix, a str or a tuple of them."},
	{Name: "endswith", Params: self("suffix", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(suffix)"), Run: strEndsWith,
		Doc: "Return whether self[start:end] ends with suffix, a str or a tuple of them."},
}

// window is the part of a text that a search looks at.
type window struct {
	s        *object.Str
	from, to int // bytes
	valid    bool
}

// windowOf applies the optional bounds in args[2:4] to the text args[0]; valid is false when nothing, not even "", can be there.
func windowOf(c native.Call, args []object.Value) (w window, err error) {
	s := args[0].Str()
	w = window{s: s, to: len(s.String()), valid: true}
	if args[2].IsUnbound() && args[3].IsUnbound() {
		return w, nil
	}
	from, to, err := span(c, args[2], args[3], s.Len())
	if err != nil {
		return w, err
	}
	if from > to {
		w.valid = false
		return w, nil
	}
	m := c.Meter()
	if w.from, err = s.Offset(m, from); err != nil {
		return w, err
	}
	w.to, err = s.Offset(m, to)
	return w, err
}

func (w window) text() string { return w.s.String()[w.from:w.to] }

// chargeSearch pays for searching n bytes for needle.
func chargeSearch(c native.Call, n, needle int) error {
	switch {
	case needle > n:
		return nil
	case needle == 1:
		return skim(c, n)
	}
	if needle >= longNeedle {
		if err := reserve(c, tableBytes(needle)); err != nil {
			return err
		}
		n += needle
	}
	return scan(c, n)
}

// search returns the byte offset in the text of args[0] at which args[1] is found, or -1.
func search(c native.Call, args []object.Value, last bool) (int, error) {
	w, err := windowOf(c, args)
	if err != nil {
		return -1, err
	}
	sub, err := mustStr(args[1])
	if err != nil {
		return -1, err
	}
	needle := sub.String()
	if !w.valid || len(needle) > w.to-w.from {
		return -1, nil
	}
	i, err := searchFor(c, w.text(), needle, last)
	if i >= 0 {
		i += w.from
	}
	return i, err
}

// position turns a byte offset into an index of code points.
func position(c native.Call, s *object.Str, offset int) (object.Value, error) {
	if offset > 0 && !s.IsASCII() {
		if err := scan(c, offset); err != nil {
			return object.Unbound, err
		}
		offset = object.CodePoints(s.String()[:offset])
	}
	return object.Int(int64(offset)), nil
}

func strFind(c native.Call, args []object.Value) (object.Value, error) {
	i, err := search(c, args, false)
	if err != nil {
		return object.Unbound, err
	}
	return position(c, args[0].Str(), i)
}

func strRFind(c native.Call, args []object.Value) (object.Value, error) {
	i, err := search(c, args, true)
	if err != nil {
		return object.Unbound, err
	}
	return position(c, args[0].Str(), i)
}

func strIndex(c native.Call, args []object.Value) (object.Value, error) {
	return found(strFind(c, args))
}

func strRIndex(c native.Call, args []object.Value) (object.Value, error) {
	return found(strRFind(c, args))
}

// found turns the -1 of find into the error of index.
func found(v object.Value, err error) (object.Value, error) {
	if err == nil && v.AsInt() < 0 {
		return object.Unbound, object.ValueErrorf("substring not found")
	}
	return v, err
}

func strCount(c native.Call, args []object.Value) (object.Value, error) {
	w, err := windowOf(c, args)
	if err != nil {
		return object.Unbound, err
	}
	sub, err := mustStr(args[1])
	if err != nil {
		return object.Unbound, err
	}
	needle := sub.String()
	if !w.valid || len(needle) > w.to-w.from {
		return object.Int(0), nil
	}
	if err := chargeSearch(c, w.to-w.from, len(needle)); err != nil {
		return object.Unbound, err
	}
	if len(needle) == 0 {
		return object.Int(int64(object.CodePoints(w.text()) + 1)), nil
	}
	f := newFinder(needle)
	return object.Int(int64(f.count(w.text(), len(w.text())))), nil
}

func strStartsWith(c native.Call, args []object.Value) (object.Value, error) {
	return affix(c, args, "startswith", strings.HasPrefix)
}

func strEndsWith(c native.Call, args []object.Value) (object.Value, error) {
	return affix(c, args, "endswith", strings.HasSuffix)
}

// affix is startswith and endswith: has is how the text is compared with each candidate.
func affix(c native.Call, args []object.Value, name string, has func(s, part string) bool) (object.Value, error) {
	w, err := windowOf(c, args)
	if err != nil {
		return object.Unbound, err
	}
	if part := strOf(args[1]); part != nil {
		if err := skim(c, len(part.String())); err != nil {
			return object.Unbound, err
		}
		return object.Bool(w.valid && has(w.text(), part.String())), nil
	}
	t := object.BuiltinPart(args[1]).Tuple()
	if t == nil {
		return object.Unbound, object.TypeErrorf("%s first arg must be str or a tuple of str, not %s", name, object.TypeName(args[1]))
	}
	for _, item := range t.Items() {
		part := strOf(item)
		if part == nil {
			return object.Unbound, object.TypeErrorf("tuple for %s must only contain str, not %s", name, object.TypeName(item))
		}
		if err := c.Meter().Steps(1 + int64(len(part.String())/64)); err != nil {
			return object.Unbound, err
		}
		if w.valid && has(w.text(), part.String()) {
			return object.True, nil
		}
	}
	return object.False, nil
}
