package stdlib

import (
	_ "embed"
	"errors"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/re.py
var reSource string

// reModule declares re: parser, compiler and matcher are in re_*.go.
func reModule() *native.Module {
	defineRe()
	m := &native.Module{
		Name: "re", Doc: "Support for regular expressions (RE).", Source: reSource,
		Values: map[string]object.Value{"Pattern": patternClass.Value(), "Match": matchClass.Value()},
	}
	for _, f := range []struct {
		names string
		bit   int64
	}{{"A ASCII", reASCII}, {"I IGNORECASE", reIgnoreCase}, {"L LOCALE", reLocale}, {"M MULTILINE", reMultiline}, {"S DOTALL", reDotAll}, {"U UNICODE", reUnicode},
		{"X VERBOSE", reVerbose}, {"N NOFLAG", 0}, {"D DEBUG", reDebug}} {
		m.Values[f.names[2:]] = object.Int(f.bit)
		if f.names[0] != 'N' && f.names[0] != 'D' {
			m.Values[f.names[:1]] = object.Int(f.bit)
		}
	}
	m.Funcs = []*native.Func{
		{Name: "compile", Params: native.Params("pattern", "flags=0"), Cost: native.Linear("len(pattern)"), Doc: "Compile a regular expression pattern, returning a Pattern object.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := rePatternFor(c, args[0], args[1])
				if err != nil {
					return object.Unbound, err
				}
				return p.Header.Value(), nil
			}},
		{Name: "findall", Params: native.Params("pattern", "string", "flags=0"), Cost: native.Linear("the work of matching"), Doc: "Return a list of all non-overlapping matches in the string.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := rePatternFor(c, args[0], args[2])
				if err != nil {
					return object.Unbound, err
				}
				return p.findAll(c, args[1], 0, 1<<62)
			}},
		{Name: "finditer", Params: native.Params("pattern", "string", "flags=0"), Cost: native.Linear("len(pattern)"), Doc: "Return an iterator over all non-overlapping matches in the string.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := rePatternFor(c, args[0], args[2])
				if err != nil {
					return object.Unbound, err
				}
				return newFindIter(c, p, args[1], 0, 1<<62)
			}},
		{Name: "split", Params: native.Params("pattern", "string", "maxsplit=0", "flags=0"), Cost: native.Linear("the work of matching"),
			Doc: "Split the source string by the occurrences of the pattern.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := rePatternFor(c, args[0], args[3])
				if err != nil {
					return object.Unbound, err
				}
				limit, err := clampedInt(c, args[2])
				if err != nil {
					return object.Unbound, err
				}
				return p.splitLimited(c, args[1], limit)
			}},
		reSubFunc("sub", "Replace the leftmost non-overlapping occurrences of the pattern in string by repl, a string or a function of the match.", false),
		reSubFunc("subn", "Return the 2-tuple (new_string, number) of what sub does.", true),
		{Name: "escape", Params: native.Params("pattern"), Cost: native.Linear("len(pattern)"), Doc: "Escape special characters in a string.", Run: reEscape},
		{Name: "purge", Params: native.Params(), Cost: native.Fixed(2), Doc: "Clear the cache of patterns.",
			Run: func(c native.Call, _ []object.Value) (object.Value, error) {
				d, err := object.NewDict(c.Meter())
				if err != nil {
					return object.Unbound, err
				}
				return object.None, c.Store(reCacheKey, d.Value())
			}},
	}
	for _, f := range []struct {
		name string
		mode matchMode
		doc  string
	}{
		{"match", modeMatch, "Try to apply the pattern at the start of the string, returning a Match object, or None if no match was found."},
		{"fullmatch", modeFull, "Try to apply the pattern to all of the string, returning a Match object, or None if no match was found."},
		{"search", modeSearch, "Scan through string looking for a match to the pattern, returning a Match object, or None if no match was found."},
	} {
		m.Funcs = append(m.Funcs, &native.Func{Name: f.name, Params: native.Params("pattern", "string", "flags=0"), Cost: native.Linear("the work of matching"), Doc: f.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := rePatternFor(c, args[0], args[2])
				if err != nil {
					return object.Unbound, err
				}
				return p.find(c, f.mode, args[1], 0, 1<<62)
			}})
	}
	return m.Define()
}

func reSubFunc(name, doc string, pair bool) *native.Func {
	return &native.Func{Name: name, Params: native.Params("pattern", "repl", "string", "count=0", "flags=0"), Cost: native.Linear("the work of matching"), Doc: doc, Slots: subSlots,
		Resume: func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
			if signal == native.Start {
				p, err := rePatternFor(c, s.Slots[0], s.Slots[4])
				if err != nil {
					return s.Fail(err)
				}
				s.Slots[subPattern] = p.Header.Value()
			}
			return substitute(c, s, signal, v, pair)
		}}
}

// reCacheKey is where an execution keeps the patterns it compiled; reCacheMax is how many it keeps.
const (
	reCacheKey = "re.cache"
	reCacheMax = 256
)

// rePatternFor compiles a pattern, or takes it from the execution's cache.
func rePatternFor(c native.Call, v, flagsValue object.Value) (*rePattern, error) {
	flags, err := smallIntOf(c, flagsValue, "int")
	if err != nil {
		return nil, err
	}
	if p := patternOf(v); p != nil {
		if flags != 0 {
			return nil, object.ValueErrorf("cannot process flags argument with a compiled pattern")
		}
		return p, nil
	}
	part := object.BuiltinPart(v)
	raw, isBytes := object.BytesOf(part)
	if part.Str() == nil && !isBytes {
		return nil, object.TypeErrorf("first argument must be string or compiled pattern")
	}
	var key object.Value
	cached := !isBytes || !part.Bytes().Mutable()
	var cache *object.Dict
	if cached {
		key = part
		if flags != 0 {
			if key, err = object.TupleOf(c.Meter(), part, object.Int(flags)); err != nil {
				return nil, err
			}
		}
		if cache = c.Stored(reCacheKey).Dict(); cache == nil {
			if cache, err = object.NewDict(c.Meter()); err != nil {
				return nil, err
			}
			if err := c.Store(reCacheKey, cache.Value()); err != nil {
				return nil, err
			}
		}
		if found, ok, err := cache.Get(c, key); err != nil || ok {
			return patternOf(found), err
		}
	}
	text := ""
	if isBytes {
		text = string(raw)
	} else {
		text = part.Str().String()
	}
	prog, err := compileRe(c.Meter(), text, isBytes, int(flags))
	if err == nil {
		err = checkReFlags(prog, isBytes)
	}
	if err != nil {
		return nil, reError(c, part, err, part)
	}
	p := &rePattern{prog: prog, source: part}
	if err := c.Meter().Alloc(budget.SizeClassPointers(rePatternSize)); err != nil {
		return nil, err
	}
	p.Init(object.KindOpaque, p)
	if cached {
		if cache.Len() >= reCacheMax {
			cache.Clear()
		}
		if err := cache.Set(c, key, p.Header.Value()); err != nil {
			return nil, err
		}
	}
	return p, nil
}

// checkReFlags refuses flags that do not go together.
func checkReFlags(prog *reProgram, bytes bool) error {
	f := prog.flags
	switch {
	case !bytes && f&reLocale != 0:
		return object.ValueErrorf("cannot use LOCALE flag with a str pattern")
	case !bytes && f&reASCII != 0 && f&reUnicode != 0:
		return object.ValueErrorf("ASCII and UNICODE flags are incompatible")
	case bytes && f&reUnicode != 0:
		return object.ValueErrorf("cannot use UNICODE flag with a bytes pattern")
	case bytes && f&reLocale != 0 && f&reASCII != 0:
		return object.ValueErrorf("ASCII and LOCALE flags are incompatible")
	}
	return nil
}

// reError makes re.error of an error in a pattern or template; other errors stay as they are.
func reError(c native.Call, pattern object.Value, err error, source object.Value) error {
	var syntax *reSyntax
	if !errors.As(err, &syntax) {
		return err
	}
	class, fail := moduleAttr(c, "re", "error")
	if fail != nil {
		return fail
	}
	msg, fail := object.NewStrCopy(c.Meter(), object.ValidText(syntax.msg))
	if fail != nil {
		return fail
	}
	pos := object.None
	if syntax.pos >= 0 {
		pos = object.Int(int64(syntax.pos))
	}
	if class.Class() == nil {
		return object.ValueErrorf("%s", syntax.msg)
	}
	e, fail := c.CallClass(class.Class(), msg, source, pos)
	if fail != nil {
		return fail
	}
	if exc := e.Exception(); exc != nil {
		return exc.Err()
	}
	return object.ValueErrorf("%s", syntax.msg)
}

// reSpecial are the characters that escape puts a backslash before.
const reSpecial = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"

func reEscape(c native.Call, args []object.Value) (object.Value, error) {
	part := object.BuiltinPart(args[0])
	text := ""
	raw, isBytes := object.BytesOf(part)
	if s := part.Str(); s != nil {
		text = s.String()
	} else if isBytes {
		text = string(raw)
	} else {
		return object.Unbound, object.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.TypeName(args[0]))
	}
	if err := c.Meter().Steps(int64(len(text) / 8)); err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	for i := range len(text) {
		for j := range len(reSpecial) {
			if text[i] == reSpecial[j] {
				_ = b.WriteByte('\\') // the builder's first error sticks
				break
			}
		}
		_ = b.WriteByte(text[i])
	}
	if isBytes {
		return b.BytesValue(object.KindBytes)
	}
	return b.Value()
}
