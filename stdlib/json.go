package stdlib

import (
	_ "embed"
	"unicode/utf8"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/json.py
var jsonSource string

// jsonModule declares json. What takes time is in json_decode.go and json_encode.go; the classes that scripts derive from are Python.
func jsonModule() *native.Module {
	m := &native.Module{Scripted: true,
		Name:   "json",
		Doc:    "JSON (JavaScript Object Notation) encoder and decoder.",
		Source: jsonSource, Lazy: true,
		Funcs: []*native.Func{
			{Name: "loads", Cost: native.Linear("len(s)"), Slots: 2, Resume: jsonLoads,
				Params: native.Params("s", "*", "cls=None", "object_hook=None", "parse_float=None", "parse_int=None", "parse_constant=None", "object_pairs_hook=None", "**kw"),
				Doc:    "Deserialize s (a str, bytes or bytearray instance containing a JSON document) to a Python object."},
			{Name: "dumps", Cost: native.Linear("len(result)"), Slots: 2, Resume: jsonDumps,
				Params: native.Params("obj", "*", "skipkeys=False", "ensure_ascii=True", "check_circular=True", "allow_nan=True", "cls=None", "indent=None",
					"separators=None", "default=None", "sort_keys=False", "**kw"),
				Doc: "Serialize obj to a JSON formatted str."},
			{Name: "_decode", Cost: native.Linear("len(s)"), Slots: 2, Resume: jsonDecodeFrom,
				Params: native.Params("s", "idx", "strict", "object_hook", "parse_float", "parse_int", "parse_constant", "object_pairs_hook"),
				Doc:    "Decode the value at code point idx of s, without leading white space; return it and the index behind it."},
		},
	}
	return m.Define()
}

// jsonSubmodule declares json.decoder and the like, which hold nothing of their own.
func jsonSubmodule(name, source, doc string) func() *native.Module {
	return func() *native.Module {
		return (&native.Module{Name: name, Doc: doc, Source: source}).Define()
	}
}

// The parameters of loads, by their slots.
const (
	loadsText = iota
	loadsClass
	loadsObject
	loadsFloat
	loadsInt
	loadsConstant
	loadsPairs
	loadsKw
)

// The phases of decoding and encoding.
const (
	jsonStart  = iota
	jsonHook   // a hook has returned
	jsonTailed // the function that does all has returned
)

func jsonLoads(c native.Call, s *native.State, _ native.Signal, v object.Value) native.Action {
	a := s.Slots
	switch s.Phase {
	case jsonTailed:
		return s.Done(v)
	case jsonHook:
		return jsonResume(c, s, v, a[loadsText], true, true, loadsHooks(a))
	}
	if !a[loadsClass].IsNone() || !a[loadsKw].IsUnbound() {
		fn, err := moduleAttr(c, "json", "_loads_with")
		if err != nil {
			return s.Fail(err)
		}
		return s.Call(jsonTailed, fn, a[loadsText], a[loadsClass], orNone(a[loadsKw]), a[loadsObject], a[loadsFloat], a[loadsInt], a[loadsConstant], a[loadsPairs])
	}
	text, doc, err := jsonText(c, a[loadsText])
	if err != nil {
		return s.Fail(err)
	}
	a[loadsText] = doc
	return jsonBegin(c, s, doc, text, 0, true, true, loadsHooks(a))
}

func loadsHooks(a []object.Value) jsonHooks {
	return jsonHooks{object: a[loadsObject], float: a[loadsFloat], int: a[loadsInt], constant: a[loadsConstant], pairs: a[loadsPairs]}
}

func orNone(v object.Value) object.Value {
	if v.IsUnbound() {
		return object.None
	}
	return v
}

// moduleAttr returns what a module of this library has under a name.
func moduleAttr(c native.Call, module, name string) (object.Value, error) {
	mod, err := c.Import(module)
	if err != nil {
		return object.Unbound, err
	}
	return c.GetAttr(mod.Value(), object.Intern(name))
}

// jsonText returns the text to decode, and the str that holds it.
func jsonText(c native.Call, v object.Value) (string, object.Value, error) {
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil {
		if len(s.String()) >= 3 && s.String()[:3] == "\ufeff" {
			d := newJSONDecoder(c, part, jsonHooks{}, true)
			return "", part, d.fail("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0)
		}
		return s.String(), part, nil
	}
	b := part.Bytes()
	if b == nil {
		return "", v, object.TypeErrorf("the JSON object must be str, bytes or bytearray, not %s", object.TypeName(v))
	}
	text, err := jsonBytes(c, b.Bytes())
	if err != nil {
		return "", v, err
	}
	doc, err := object.NewStrCopy(c.Meter(), text)
	return text, doc, err
}

// jsonBytes decodes UTF-8, UTF-16 or UTF-32, told apart by the mark or the zeros at the beginning (RFC 4627, section 3).
func jsonBytes(c native.Call, b []byte) (string, error) {
	if err := c.Meter().Steps(int64(len(b) / 16)); err != nil {
		return "", err
	}
	width, little, skip := 1, false, 0
	has := func(mark string) bool { return len(b) >= len(mark) && string(b[:len(mark)]) == mark }
	switch {
	case has("\xff\xfe\x00\x00"):
		width, little, skip = 4, true, 4
	case has("\x00\x00\xfe\xff"):
		width, skip = 4, 4
	case has("\xff\xfe"):
		width, little, skip = 2, true, 2
	case has("\xfe\xff"):
		width, skip = 2, 2
	case has("\xef\xbb\xbf"):
		skip = 3
	case len(b) >= 4 && b[0] == 0:
		width = 2
		if b[1] == 0 {
			width = 4
		}
	case len(b) >= 4 && b[1] == 0:
		width, little = 2, true
		if b[2] == 0 && b[3] == 0 {
			width = 4
		}
	case len(b) == 2 && b[0] == 0:
		width = 2
	case len(b) == 2 && b[1] == 0:
		width, little = 2, true
	}
	b = b[skip:]
	if width == 1 {
		if !utf8.Valid(b) {
			for i := 0; i < len(b); {
				r, n := utf8.DecodeRune(b[i:])
				if r == utf8.RuneError && n == 1 {
					return "", object.Errorf(object.UnicodeDecodeError, "'utf-8' codec can't decode byte 0x%02x in position %d: invalid start byte", b[i], i)
				}
				i += n
			}
		}
		return string(b), nil
	}
	out := object.NewBuilder(c.Meter())
	var high rune
	for ; len(b) >= width; b = b[width:] {
		r := rune(0)
		for i := range width {
			if little {
				r |= rune(b[i]) << (8 * i)
			} else {
				r = r<<8 | rune(b[i])
			}
		}
		switch {
		case width == 2 && high != 0 && r >= 0xdc00 && r < 0xe000:
			r, high = 0x10000+(high-0xd800)<<10+(r-0xdc00), 0
		case width == 2 && r >= 0xd800 && r < 0xdc00 && high == 0:
			high = r
			continue
		}
		if r < 0 || r > utf8.MaxRune {
			return "", object.Errorf(object.UnicodeDecodeError, "'utf-32' codec can't decode bytes: code point not in range(0x110000)")
		}
		if err := out.AppendRune(r); err != nil {
			return "", err
		}
	}
	return out.Finish()
}

// jsonBegin starts decoding at byte offset from. whole says that nothing may follow the value; otherwise the result is the value and the
// index behind it.
func jsonBegin(c native.Call, s *native.State, doc object.Value, text string, from int, whole, strict bool, hooks jsonHooks) native.Action {
	if err := c.Meter().Steps(int64(len(text) / 8)); err != nil {
		return s.Fail(err)
	}
	d := newJSONDecoder(c, doc, hooks, strict)
	d.pos = from
	if whole {
		d.skipSpace()
	}
	v, call, err := d.run(object.Unbound, false)
	return jsonStep(c, s, d, whole, v, call, err)
}

// jsonResume goes on after a hook has returned v.
func jsonResume(c native.Call, s *native.State, v, doc object.Value, whole, strict bool, hooks jsonHooks) native.Action {
	d := newJSONDecoder(c, doc, hooks, strict)
	d.pos = int(s.N)
	d.stack = append(d.stack, s.Own()[0].List().Items()...)
	v, call, err := d.run(v, true)
	return jsonStep(c, s, d, whole, v, call, err)
}

func jsonStep(c native.Call, s *native.State, d *jsonDecoder, whole bool, v object.Value, call hookCall, err error) native.Action {
	if err != nil {
		return s.Fail(err)
	}
	if !call.fn.IsUnbound() {
		saved := s.Own()[0].List()
		if saved == nil {
			if saved, err = object.NewList(c.Meter(), len(d.stack)); err != nil {
				return s.Fail(err)
			}
			s.Own()[0] = saved.Value()
		}
		saved.Truncate(0)
		if err := saved.Extend(c.Meter(), d.stack); err != nil {
			return s.Fail(err)
		}
		s.N = int64(d.pos)
		return s.Call(jsonHook, call.fn, call.arg)
	}
	if whole {
		d.skipSpace()
		if d.pos < len(d.s) {
			return s.Fail(d.fail("Extra data", d.pos))
		}
		return s.Done(v)
	}
	t, err := object.TupleOf(c.Meter(), v, object.Int(int64(object.CodePoints(d.s[:d.pos]))))
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(t)
}

// jsonDecodeFrom is what JSONDecoder.raw_decode stands on.
func jsonDecodeFrom(c native.Call, s *native.State, _ native.Signal, v object.Value) native.Action {
	a := s.Slots
	hooks := jsonHooks{object: a[3], float: a[4], int: a[5], constant: a[6], pairs: a[7]}
	strict, err := c.Truth(a[2])
	if err != nil {
		return s.Fail(err)
	}
	if s.Phase == jsonHook {
		return jsonResume(c, s, v, a[0], false, strict, hooks)
	}
	text := object.BuiltinPart(a[0]).Str()
	if text == nil {
		return s.Fail(object.TypeErrorf("first argument must be a string, not %s", object.TypeName(a[0])))
	}
	a[0] = text.Value()
	idx, err := smallIntOf(c, a[1], "ssize_t")
	if err != nil {
		return s.Fail(err)
	}
	if idx < 0 {
		return s.Fail(object.ValueErrorf("idx cannot be negative"))
	}
	from, err := text.Offset(c.Meter(), int(min(idx, int64(text.Len()))))
	if err != nil {
		return s.Fail(err)
	}
	return jsonBegin(c, s, a[0], text.String(), from, false, strict, hooks)
}

// The parameters of dumps, by their slots.
const (
	dumpsObj = iota
	dumpsSkipKeys
	dumpsASCII
	dumpsCircular
	dumpsNaN
	dumpsClass
	dumpsIndent
	dumpsSeparators
	dumpsDefault
	dumpsSort
	dumpsKw
)

func jsonDumps(c native.Call, s *native.State, _ native.Signal, v object.Value) native.Action {
	a := s.Slots
	if s.Phase == jsonTailed {
		return s.Done(v)
	}
	if s.Phase == jsonStart && (!a[dumpsClass].IsNone() || !a[dumpsKw].IsUnbound()) {
		fn, err := moduleAttr(c, "json", "_dumps_with")
		if err != nil {
			return s.Fail(err)
		}
		return s.Call(jsonTailed, fn, a[dumpsObj], a[dumpsClass], orNone(a[dumpsKw]), a[dumpsSkipKeys], a[dumpsASCII], a[dumpsCircular], a[dumpsNaN],
			a[dumpsIndent], a[dumpsSeparators], a[dumpsDefault], a[dumpsSort])
	}
	style, err := jsonStyleOf(c, a)
	if err != nil {
		return s.Fail(err)
	}
	e := newJSONEncoder(c, style)
	if s.Phase == jsonHook {
		restoreFrames(e, s)
	} else {
		v = a[dumpsObj]
	}
	ask, err := e.run(v)
	if err != nil {
		return s.Fail(err)
	}
	if !ask.IsUnbound() {
		if err := saveFrames(e, s); err != nil {
			return s.Fail(err)
		}
		return s.Call(jsonHook, style.fallback, ask)
	}
	if before := s.Own()[0].Bytes(); before != nil {
		if err := before.Splice(e.m, len(before.Bytes()), len(before.Bytes()), e.out.Bytes()); err != nil {
			return s.Fail(err)
		}
		e.out.Truncate(0)
		_, _ = e.out.Write(before.Bytes()) // the builder's error is looked at by Value
	}
	text, err := e.out.Value()
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(text)
}

func jsonStyleOf(c native.Call, a []object.Value) (style jsonStyle, err error) {
	for _, flag := range []struct {
		to   *bool
		slot int
	}{{&style.skipKeys, dumpsSkipKeys}, {&style.ascii, dumpsASCII}, {&style.circular, dumpsCircular}, {&style.allowNaN, dumpsNaN}, {&style.sortKeys, dumpsSort}} {
		if v := a[flag.slot]; v.IsBool() {
			*flag.to = v.AsBool()
		} else if *flag.to, err = c.Truth(v); err != nil {
			return style, err
		}
	}
	style.fallback = a[dumpsDefault]
	style.itemSep, style.keySep = ", ", ": "
	if indent := object.BuiltinPart(a[dumpsIndent]); !indent.IsNone() {
		style.lines, style.itemSep = true, ","
		if text := indent.Str(); text != nil {
			style.indent, style.spaces = text.String(), 1
		} else {
			style.indent = " "
			if style.spaces, err = smallIntOf(c, indent, "ssize_t"); err != nil {
				return style, err
			}
			style.spaces = min(style.spaces, 1<<32)
		}
	}
	if separators := a[dumpsSeparators]; !separators.IsNone() {
		pair, err := c.Items(separators)
		if err != nil {
			return style, err
		}
		if len(pair) != 2 {
			few := "too many values to unpack (expected 2)"
			if len(pair) < 2 {
				return style, object.ValueErrorf("not enough values to unpack (expected 2, got %d)", len(pair))
			}
			return style, object.ValueErrorf("%s", few)
		}
		for i, to := range []*string{&style.itemSep, &style.keySep} {
			text := object.BuiltinPart(pair[i]).Str()
			if text == nil {
				return style, object.TypeErrorf("make_encoder() argument %d must be str, not %s", 6-i, object.TypeName(pair[i]))
			}
			*to = text.String()
		}
	}
	return style, nil
}

// saveFrames keeps what was written and what is still open in slots while the fallback runs.
func saveFrames(e *jsonEncoder, s *native.State) error {
	own := s.Own()
	if own[0].IsUnbound() {
		text, err := object.NewByteArray(e.m, nil)
		if err != nil {
			return err
		}
		frames, err := object.NewList(e.m, len(e.stack)*4)
		if err != nil {
			return err
		}
		own[0], own[1] = text, frames.Value()
	}
	text := own[0].Bytes()
	end := len(text.Bytes())
	if err := text.Splice(e.m, end, end, e.out.Bytes()); err != nil {
		return err
	}
	frames := own[1].List()
	frames.Truncate(0)
	for _, f := range e.stack {
		at := int64(f.at) << 1
		if f.first {
			at |= 1
		}
		if err := frames.Extend(e.m, []object.Value{f.value, f.part, f.items, object.Int(at)}); err != nil {
			return err
		}
	}
	return nil
}

func restoreFrames(e *jsonEncoder, s *native.State) {
	items := s.Own()[1].List().Items()
	e.stack = make([]jsonFrame, 0, max(8, len(items)/4+1))
	for ; len(items) >= 4; items = items[4:] {
		at := items[3].AsInt()
		e.stack = append(e.stack, jsonFrame{value: items[0], part: items[1], items: items[2], at: int(at >> 1), first: at&1 != 0})
	}
}
