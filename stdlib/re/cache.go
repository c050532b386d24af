package re

import (
	"errors"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// cacheKey is where an execution keeps the patterns that it compiled; cacheMax is how many.
const (
	cacheKey = "re.cache"
	cacheMax = 256
)

// cache holds compiled patterns by their text. When it is full, the one that came first goes.
type cache struct {
	object.Header
	patterns map[cacheEntry]*pattern
	order    []cacheEntry
	next     int // index in order of the entry to be replaced
}

type cacheEntry struct {
	text    string
	ofBytes bool
	flags   int
}

// Trace implements object.Object.
func (k *cache) Trace(t *object.Tracer) {
	for _, e := range k.order {
		t.Object(&k.patterns[e].Header)
	}
}

// Size implements object.Object.
func (k *cache) Size() int64 { return 128 + int64(len(k.order))*160 }

// compiled returns the pattern for a str, bytes or pattern object, from the cache where it is there.
func compiled(c native.Call, v, flagsValue object.Value) (*pattern, error) {
	if p := patternOf(v); p != nil {
		if !flagsValue.IsInt() || flagsValue.AsInt() != 0 {
			return nil, object.ValueErrorf("cannot process flags argument with a compiled pattern")
		}
		return p, nil
	}
	part := object.BuiltinPart(v)
	str := part.Str()
	if str == nil && !part.Is(object.KindBytes) {
		if part.Is(object.KindList) || part.Is(object.KindDict) || part.Is(object.KindSet) || part.Is(object.KindByteArray) {
			return nil, object.TypeErrorf("unhashable type: '%s'", object.TypeName(v))
		}
		return nil, object.TypeErrorf("first argument must be string or compiled pattern")
	}
	flags := int64(0)
	if !flagsValue.IsInt() {
		flagsValue = object.BuiltinPart(flagsValue)
	}
	flags, ok := object.ToInt64(flagsValue)
	if !ok {
		return nil, object.TypeErrorf("unsupported operand type(s) for &: '%s' and 'RegexFlag'", object.TypeName(flagsValue))
	}
	entry := cacheEntry{flags: int(flags), ofBytes: str == nil}
	if str != nil {
		entry.text = str.String()
	} else {
		b := part.Bytes().Bytes()
		if err := c.Meter().Alloc(sizeOf(len(b))); err != nil {
			return nil, err
		}
		entry.text = string(b)
	}
	if err := c.Meter().Steps(1 + int64(len(entry.text)/16)); err != nil {
		return nil, err
	}
	k, _ := c.Stored(cacheKey).Object().(*cache)
	if k != nil {
		if p := k.patterns[entry]; p != nil {
			return p, nil
		}
	}
	p, err := newPattern(c, v, int(flags))
	if err != nil {
		return nil, scriptError(c, err, v)
	}
	if k == nil {
		if err := c.Meter().Alloc(128); err != nil {
			return nil, err
		}
		k = &cache{patterns: map[cacheEntry]*pattern{}}
		k.Init(object.KindOpaque, k)
		if err := c.Store(cacheKey, k.Header.Value()); err != nil {
			return nil, err
		}
	}
	return p, k.put(c, entry, p)
}

func (k *cache) put(c native.Call, e cacheEntry, p *pattern) error {
	if len(k.order) < cacheMax {
		if err := c.Meter().Alloc(160); err != nil {
			return err
		}
		k.order = append(k.order, e)
	} else {
		delete(k.patterns, k.order[k.next])
		k.order[k.next] = e
		k.next = (k.next + 1) % cacheMax
	}
	k.patterns[e] = p
	return nil
}

// purge empties the cache.
func purge(c native.Call) error {
	if k, _ := c.Stored(cacheKey).Object().(*cache); k != nil {
		k.patterns, k.order, k.next = map[cacheEntry]*pattern{}, nil, 0
	}
	return nil
}

// scriptError turns an error of a pattern or template v into the exception re.error; others are returned as they are.
func scriptError(c native.Call, err error, v object.Value) error {
	var bad *PatternError
	if !errors.As(err, &bad) {
		return err
	}
	mod, err := c.Import("re")
	if err != nil {
		return err
	}
	class, err := c.GetAttr(mod.Value(), object.Intern("error"))
	if err != nil {
		return err
	}
	if class.Class() == nil {
		return object.NoAttribute(mod.Value(), "error")
	}
	msg, err := object.NewStrCopy(c.Meter(), object.ValidText(bad.Msg))
	if err != nil {
		return err
	}
	args := []object.Value{msg}
	if bad.Pos >= 0 {
		args = append(args, v, object.Int(int64(bad.Pos)))
	}
	e, err := c.CallClass(class.Class(), args...)
	if err != nil {
		return err
	}
	if x := e.Exception(); x != nil {
		return x.Err()
	}
	return object.TypeErrorf("exceptions must derive from BaseException")
}

// characterNamed returns the function that finds a character by its Unicode name. The compiler of scripts knows the names: they are the \N escapes of
// its string literals.
func characterNamed(c native.Call) func(string) (rune, bool) {
	return func(name string) (rune, bool) {
		if len(name) > 100 || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 -()") != "" {
			return 0, false
		}
		code, err := c.Compile(`'\N{`+name+`}'`, "<string>", "eval")
		if err != nil {
			return 0, false
		}
		d, err := object.NewDict(c.Meter())
		if err != nil {
			return 0, false
		}
		v, err := c.Exec(code, d, d.Value())
		if err != nil || v.Str() == nil || v.Str().Len() != 1 {
			return 0, false
		}
		r, _ := object.DecodeRune(v.Str().String())
		return r, true
	}
}
