package builtins

import (
	"bytes"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var bytesSearchMethods = []native.Func{
	{Name: "find", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: bytesFind,
		Doc: "Return the lowest index at which sub, bytes or one byte as an int, is found within self[start:end], or -1."},
	{Name: "rfind", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: bytesRFind,
		Doc: "Return the highest index at which sub, bytes or one byte as an int, is found within self[start:end], or -1."},
	{Name: "index", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Doc: "Like find, but ValueError if sub is not there.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) { return foundBytes(bytesFind(c, args)) }},
	{Name: "rindex", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Doc: "Like rfind, but ValueError if sub is not there.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return foundBytes(bytesRFind(c, args))
		}},
	{Name: "count", Params: self("sub", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(self)"), Run: bytesCount,
		Doc: "Return how often sub, bytes or one byte as an int, occurs in self[start:end] without overlaps."},
	{Name: "startswith", Params: self("prefix", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(prefix)"), Doc: "Return whether self[start:end] begins with prefix, bytes or a tuple of them.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesAffix(c, args, "startswith", bytes.HasPrefix)
		}},
	{Name: "endswith", Params: self("suffix", "start?", "end?", "/"), Wording: &likeKeywords, Cost: native.Linear("len(suffix)"), Doc: "Return whether self[start:end] ends with suffix, bytes or a tuple of them.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return bytesAffix(c, args, "endswith", bytes.HasSuffix)
		}},
}

// bytesWindow applies the bounds args[2:4] to the bytes args[0]; valid is false when nothing, not even b"", can be there.
func bytesWindow(c native.Call, args []object.Value) (b []byte, from int, valid bool, err error) {
	b = args[0].Bytes().Bytes()
	from, to, err := span(c, args[2], args[3], len(b))
	b = args[0].Bytes().Bytes() // an __index__ may have changed them
	if to = min(to, len(b)); err != nil || from > to {
		return nil, 0, false, err
	}
	return b[from:to], from, true, nil
}

// needleArg reads what to look for: bytes, or one byte as an int.
func needleArg(c native.Call, v object.Value) ([]byte, error) {
	if b, ok, err := object.BytesLike(c, v); ok || err != nil {
		return b, err
	}
	_, index, err := definedMethod(c, v, nameIndex)
	if err != nil {
		return nil, err
	}
	if !index && !object.IsIntegral(v) {
		return nil, object.TypeErrorf("argument should be integer or bytes-like object, not '%s'", object.TypeName(v))
	}
	b, err := byteOf(c, v, "byte")
	return []byte{b}, err
}

func bytesFind(c native.Call, args []object.Value) (object.Value, error) {
	return findBytes(c, args, false)
}

func bytesRFind(c native.Call, args []object.Value) (object.Value, error) {
	return findBytes(c, args, true)
}

func findBytes(c native.Call, args []object.Value, last bool) (object.Value, error) {
	b, from, valid, err := bytesWindow(c, args)
	if err != nil {
		return object.Unbound, err
	}
	needle, err := needleArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if !valid || len(needle) > len(b) {
		return object.Int(-1), nil
	}
	i, err := searchFor(c, b, needle, last)
	if err != nil {
		return object.Unbound, err
	}
	if i >= 0 {
		i += from
	}
	return object.Int(int64(i)), nil
}

func foundBytes(v object.Value, err error) (object.Value, error) {
	if err == nil && v.AsInt() < 0 {
		return object.Unbound, object.ValueErrorf("subsection not found")
	}
	return v, err
}

func bytesCount(c native.Call, args []object.Value) (object.Value, error) {
	b, _, valid, err := bytesWindow(c, args)
	if err != nil {
		return object.Unbound, err
	}
	needle, err := needleArg(c, args[1])
	if err != nil {
		return object.Unbound, err
	}
	if !valid || len(needle) > len(b) {
		return object.Int(0), nil
	}
	if len(needle) == 0 {
		return object.Int(int64(len(b) + 1)), nil
	}
	if err := chargeSearch(c, len(b), len(needle)); err != nil {
		return object.Unbound, err
	}
	f := newFinder(needle)
	return object.Int(int64(f.count(b, len(b)))), nil
}

func bytesAffix(c native.Call, args []object.Value, name string, has func(b, part []byte) bool) (object.Value, error) {
	b, _, valid, err := bytesWindow(c, args)
	if err != nil {
		return object.Unbound, err
	}
	parts := args[1:2]
	if t := object.BuiltinPart(args[1]).Tuple(); t != nil {
		parts = t.Items()
	} else if !object.IsBuffer(args[1]) {
		return object.Unbound, object.TypeErrorf("%s first arg must be bytes or a tuple of bytes, not %s", name, object.TypeName(args[1]))
	}
	for _, v := range parts {
		part, err := bytesArg(c, v)
		if err != nil {
			return object.Unbound, err
		}
		if err := c.Meter().Steps(1 + int64(len(part)/64)); err != nil {
			return object.Unbound, err
		}
		if valid && has(b, part) {
			return object.True, nil
		}
	}
	return object.False, nil
}
