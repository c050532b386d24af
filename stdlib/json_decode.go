package stdlib

import (
	"math"
	"math/big"
	"strconv"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// jsonHooks are the functions that a script may give to take part in decoding; None where there is none.
type jsonHooks struct {
	object, float, int, constant, pairs object.Value
}

// jsonDecoder reads one JSON value in one pass over the text. Open containers are on an explicit stack, so that nesting does not recurse and
// decoding can stop at a hook and go on when the hook has returned.
type jsonDecoder struct {
	c      native.Call
	m      *budget.Meter
	doc    object.Value // the str
	s      string       // its text
	pos    int          // byte offset
	strict bool
	hooks  jsonHooks
	hooked bool
	// stack holds two values for each open container: the container, and the key that waits for its value (a str), or Unbound in an
	// array. With a hook for pairs an object is a list of pairs until it is closed.
	stack  []object.Value
	room   int // entries of stack that are paid for
	levels int // how deep nesting may go
	// alike is how many keys the last object had: the next one is likely to be like it, and gets its room at once.
	alike int
	// keys remembers recent keys, so that a table of alike objects holds each key once.
	keys [32]object.Value
}

const jsonSpan = 16 // containers that may be open before the stack is charged

func newJSONDecoder(c native.Call, doc object.Value, hooks jsonHooks, strict bool) *jsonDecoder {
	d := &jsonDecoder{c: c, m: c.Meter(), doc: doc, s: doc.Str().String(), strict: strict, hooks: hooks, room: 2 * jsonSpan}
	d.hooked = !hooks.object.IsNone() || !hooks.float.IsNone() || !hooks.int.IsNone() || !hooks.constant.IsNone() || !hooks.pairs.IsNone()
	d.stack = make([]object.Value, 0, 2*jsonSpan)
	d.levels = c.DepthLimit() - c.Depth()
	return d
}

// hookCall is a hook that must be called, and its argument; fn is Unbound when there is none.
type hookCall struct{ fn, arg object.Value }

var noHook = hookCall{object.Unbound, object.Unbound}

// decodeErrorSteps is what an error takes beside what its class does in Python: that is found, called, and its instance has attributes of its own.
const decodeErrorSteps = 4 * object.RaisingSteps

// fail returns the JSONDecodeError for the byte offset at.
func (d *jsonDecoder) fail(message string, at int) error {
	mod, err := d.c.Import("json")
	if err != nil {
		return err
	}
	class, err := d.c.GetAttr(mod.Value(), object.Intern("JSONDecodeError"))
	if err != nil {
		return err
	}
	if class.Class() == nil {
		return object.ValueErrorf("%s", message)
	}
	text, err := object.NewStr(d.m, message)
	if err != nil {
		return err
	}
	if err := d.m.Steps(decodeErrorSteps + int64(at/16)); err != nil {
		return err
	}
	e, err := d.c.CallClass(class.Class(), text, d.doc, object.Int(int64(object.CodePoints(d.s[:at]))))
	if err != nil {
		return err
	}
	if exc := e.Exception(); exc != nil {
		return exc.Err()
	}
	return object.ValueErrorf("%s", message)
}

func (d *jsonDecoder) skipSpace() {
	for d.pos < len(d.s) {
		switch d.s[d.pos] {
		case ' ', '\t', '\n', '\r':
			d.pos++
		default:
			return
		}
	}
}

// run decodes until the value is complete, or until a hook must be called. v, when have is set, is a value just completed: what the hook
// returned.
func (d *jsonDecoder) run(v object.Value, have bool) (object.Value, hookCall, error) {
	var call hookCall
	var err error
	for {
		if !have {
			var opened bool
			if v, opened, call, err = d.value(); err != nil || !call.fn.IsUnbound() {
				return object.Unbound, call, err
			}
			if opened {
				continue
			}
		}
		have = false
		if len(d.stack) == 0 {
			return v, noHook, nil
		}
		top := len(d.stack) - 2
		container, key := d.stack[top], d.stack[top+1]
		if key.IsUnbound() {
			if err := container.List().Append(d.m, v); err != nil {
				return v, noHook, err
			}
			d.skipSpace()
			if d.pos < len(d.s) && d.s[d.pos] == ',' {
				d.pos++
				d.skipSpace()
				continue
			}
			if d.pos >= len(d.s) || d.s[d.pos] != ']' {
				return v, noHook, d.fail("Expecting ',' delimiter", d.pos)
			}
		} else {
			if err := d.store(container, key, v); err != nil {
				return v, noHook, err
			}
			d.skipSpace()
			if d.pos < len(d.s) && d.s[d.pos] == ',' {
				d.pos++
				d.skipSpace()
				if d.stack[top+1], err = d.key(); err != nil {
					return v, noHook, err
				}
				continue
			}
			if d.pos >= len(d.s) || d.s[d.pos] != '}' {
				return v, noHook, d.fail("Expecting ',' delimiter", d.pos)
			}
		}
		d.pos++
		if v, call = d.closed(key.IsUnbound()); !call.fn.IsUnbound() {
			return object.Unbound, call, nil
		}
		have = true
	}
}

func (d *jsonDecoder) store(container, key, v object.Value) error {
	if dict := container.Dict(); dict != nil {
		return dict.SetStr(d.m, key.Str(), v)
	}
	pair, err := object.TupleOf(d.m, key, v)
	if err != nil {
		return err
	}
	return container.List().Append(d.m, pair)
}

// closed takes the innermost container off the stack.
func (d *jsonDecoder) closed(array bool) (object.Value, hookCall) {
	top := len(d.stack) - 2
	container := d.stack[top]
	d.stack[top], d.stack[top+1] = object.Value{}, object.Value{}
	d.stack = d.stack[:top]
	if o := container.Dict(); o != nil {
		d.alike = min(o.Len(), 16)
	}
	if !array && d.hooked {
		if !d.hooks.pairs.IsNone() {
			return object.Unbound, hookCall{d.hooks.pairs, container}
		}
		if !d.hooks.object.IsNone() {
			return object.Unbound, hookCall{d.hooks.object, container}
		}
	}
	return container, noHook
}

func (d *jsonDecoder) push(container, key object.Value, kind string) error {
	if len(d.stack)/2 >= d.levels {
		return object.RecursionErrorf("maximum recursion depth exceeded while decoding a JSON %s from a unicode string", kind)
	}
	if len(d.stack)+2 > d.room {
		d.room *= 2
		if err := d.m.Alloc(budget.SizeClassPointers(int64(d.room) * 16)); err != nil {
			return err
		}
	}
	d.stack = append(d.stack, container, key)
	return nil
}

// value reads a value that has no parts, or opens a container that is not empty.
func (d *jsonDecoder) value() (v object.Value, opened bool, call hookCall, err error) {
	if err := d.m.Steps(1); err != nil {
		return object.Unbound, false, noHook, err
	}
	rest := d.s[d.pos:]
	if len(rest) == 0 {
		return object.Unbound, false, noHook, d.fail("Expecting value", d.pos)
	}
	switch b := rest[0]; {
	case b == '"':
		v, err = d.str(false)
		return v, false, noHook, err
	case b == '{':
		return d.openObject()
	case b == '[':
		l, err := object.NewList(d.m, 0)
		if err != nil {
			return object.Unbound, false, noHook, err
		}
		d.pos++
		d.skipSpace()
		if d.pos < len(d.s) && d.s[d.pos] == ']' {
			d.pos++
			return l.Value(), false, noHook, nil
		}
		return object.Unbound, true, noHook, d.push(l.Value(), object.Unbound, "array")
	case b >= '0' && b <= '9' || b == '-' && len(rest) > 1 && rest[1] >= '0' && rest[1] <= '9':
		v, call, err = d.number()
		return v, false, call, err
	case strings.HasPrefix(rest, "null"):
		d.pos += 4
		return object.None, false, noHook, nil
	case strings.HasPrefix(rest, "true"):
		d.pos += 4
		return object.True, false, noHook, nil
	case strings.HasPrefix(rest, "false"):
		d.pos += 5
		return object.False, false, noHook, nil
	case strings.HasPrefix(rest, "NaN"):
		return d.constant("NaN", object.NaN())
	case strings.HasPrefix(rest, "Infinity"):
		return d.constant("Infinity", math.Inf(1))
	case strings.HasPrefix(rest, "-Infinity"):
		return d.constant("-Infinity", math.Inf(-1))
	}
	return object.Unbound, false, noHook, d.fail("Expecting value", d.pos)
}

func (d *jsonDecoder) openObject() (v object.Value, opened bool, call hookCall, err error) {
	d.pos++
	d.skipSpace()
	empty := d.pos < len(d.s) && d.s[d.pos] == '}'
	var container object.Value
	if d.hooks.pairs.IsNone() {
		room := d.alike
		if empty {
			room = 0
		}
		o, err := object.NewDictSize(d.m, room)
		if err != nil {
			return object.Unbound, false, noHook, err
		}
		container = o.Value()
	} else {
		l, err := object.NewList(d.m, 0)
		if err != nil {
			return object.Unbound, false, noHook, err
		}
		container = l.Value()
	}
	if err := d.push(container, object.Unbound, "object"); err != nil {
		return object.Unbound, false, noHook, err
	}
	if empty {
		d.pos++
		v, call = d.closed(false)
		return v, false, call, nil
	}
	key, err := d.key()
	d.stack[len(d.stack)-1] = key
	return object.Unbound, true, noHook, err
}

// key reads a key and the colon, up to the first character of the value.
func (d *jsonDecoder) key() (object.Value, error) {
	if d.pos >= len(d.s) || d.s[d.pos] != '"' {
		return object.Unbound, d.fail("Expecting property name enclosed in double quotes", d.pos)
	}
	key, err := d.str(true)
	if err != nil {
		return key, err
	}
	d.skipSpace()
	if d.pos >= len(d.s) || d.s[d.pos] != ':' {
		return object.Unbound, d.fail("Expecting ':' delimiter", d.pos)
	}
	d.pos++
	d.skipSpace()
	return key, nil
}

func (d *jsonDecoder) constant(text string, f float64) (object.Value, bool, hookCall, error) {
	d.pos += len(text)
	if !d.hooks.constant.IsNone() {
		return object.Unbound, false, hookCall{d.hooks.constant, object.InternValue(text)}, nil
	}
	return object.Float(f), false, noHook, nil
}

func (d *jsonDecoder) number() (object.Value, hookCall, error) {
	s, start := d.s, d.pos
	i := start
	if s[i] == '-' {
		i++
	}
	if s[i] == '0' {
		i++
	} else {
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
	}
	isFloat := false
	if i+1 < len(s) && s[i] == '.' && s[i+1] >= '0' && s[i+1] <= '9' {
		isFloat = true
		for i += 2; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		}
	}
	if i < len(s) && (s[i] == 'e' || s[i] == 'E') {
		j := i + 1
		if j < len(s) && (s[j] == '+' || s[j] == '-') {
			j++
		}
		if j < len(s) && s[j] >= '0' && s[j] <= '9' {
			isFloat = true
			for i = j; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
			}
		}
	}
	d.pos = i
	text := s[start:i]
	if hook := d.hooks.int; !isFloat && !hook.IsNone() || isFloat && !d.hooks.float.IsNone() {
		if isFloat {
			hook = d.hooks.float
		}
		if err := d.m.Alloc(budget.SizeClass(int64(len(text)))); err != nil {
			return object.Unbound, noHook, err
		}
		arg, err := object.NewStr(d.m, strings.Clone(text))
		return object.Unbound, hookCall{hook, arg}, err
	}
	if isFloat {
		f, _ := strconv.ParseFloat(text, 64) // out of range gives an infinity or zero, as in CPython
		return object.Float(f), noHook, nil
	}
	if len(text) <= 18 {
		digits, neg := text, text[0] == '-'
		if neg {
			digits = text[1:]
		}
		n := int64(0)
		for j := 0; j < len(digits); j++ {
			n = n*10 + int64(digits[j]-'0')
		}
		if neg {
			n = -n
		}
		return object.Int(n), noHook, nil
	}
	v, err := d.bigInt(text)
	return v, noHook, err
}

func (d *jsonDecoder) bigInt(text string) (object.Value, error) {
	n := int64(len(strings.TrimPrefix(text, "-")))
	if limit := d.c.DigitLimit(); limit > 0 && n > int64(limit) {
		return object.Unbound, object.ValueErrorf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
			"use sys.set_int_max_str_digits() to increase the limit", limit, n)
	}
	if err := d.m.Steps(mulWork(n / 16)); err != nil {
		return object.Unbound, err
	}
	if err := object.ChargeBig(d.m, n*4); err != nil {
		return object.Unbound, err
	}
	b, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return object.Unbound, d.fail("Expecting value", d.pos)
	}
	return object.NewBig(d.m, b)
}

// str reads a string; pos is at its opening quote.
func (d *jsonDecoder) str(isKey bool) (object.Value, error) {
	s, begin := d.s, d.pos
	i := begin + 1
	for i < len(s) {
		b := s[i]
		if b == '"' {
			d.pos = i + 1
			if isKey {
				return d.recentKey(s[begin+1 : i])
			}
			return d.copied(s[begin+1 : i])
		}
		if b == '\\' || b < 0x20 && d.strict {
			break
		}
		i++
	}
	if i < len(s) && s[i] == '\\' {
		return d.escaped(begin, i)
	}
	if i < len(s) {
		return object.Unbound, d.fail("Invalid control character at", i)
	}
	return object.Unbound, d.fail("Unterminated string starting at", begin)
}

func (d *jsonDecoder) copied(text string) (object.Value, error) {
	if len(text) > 1 {
		text = strings.Clone(text)
	}
	return object.NewStrCopy(d.m, text)
}

// recentKey returns a key, the same object as last time when it was used recently.
func (d *jsonDecoder) recentKey(text string) (object.Value, error) {
	if len(text) < 2 {
		return d.copied(text)
	}
	slot := &d.keys[(int(text[0])*7+int(text[len(text)-1])*3+int(text[len(text)/2])+len(text))%len(d.keys)]
	if k := slot.Str(); k != nil && k.String() == text {
		return *slot, nil
	}
	v, err := d.copied(text)
	if err == nil {
		*slot = v
	}
	return v, err
}

// escaped reads a string with escapes: the first backslash is at i. What stands before is taken as it is.
func (d *jsonDecoder) escaped(begin, i int) (object.Value, error) {
	s := d.s
	var small [256]byte
	buf := small[:0]
	paid := len(small)
	if prefix := i - begin; prefix > paid {
		paid = 2 * prefix
		if err := d.m.Alloc(budget.SizeClass(int64(paid))); err != nil {
			return object.Unbound, err
		}
		buf = make([]byte, 0, paid)
	}
	buf = append(buf, s[begin+1:i]...)
	for i < len(s) {
		if len(buf)+4 > paid { // before append doubles it
			paid *= 2
			if err := d.m.Alloc(budget.SizeClass(int64(paid))); err != nil {
				return object.Unbound, err
			}
		}
		b := s[i]
		switch {
		case b == '"':
			d.pos = i + 1
			return object.NewStrCopy(d.m, string(buf))
		case b < 0x20 && d.strict:
			return object.Unbound, d.fail("Invalid control character at", i)
		case b != '\\':
			buf = append(buf, b)
			i++
			continue
		}
		if i++; i == len(s) {
			break
		}
		switch s[i] {
		case '"', '\\', '/':
			buf = append(buf, s[i])
		case 'b':
			buf = append(buf, '\b')
		case 'f':
			buf = append(buf, '\f')
		case 'n':
			buf = append(buf, '\n')
		case 'r':
			buf = append(buf, '\r')
		case 't':
			buf = append(buf, '\t')
		case 'u':
			r, ok := hex4(s, i+1)
			if !ok || i+5 >= len(s) {
				return object.Unbound, d.fail("Invalid \\uXXXX escape", i)
			}
			i += 4
			if r >= 0xd800 && r < 0xdc00 && strings.HasPrefix(s[i+1:], `\u`) && i+7 < len(s) {
				low, ok := hex4(s, i+3)
				if !ok {
					return object.Unbound, d.fail("Invalid \\uXXXX escape", i+2)
				}
				if low >= 0xdc00 && low < 0xe000 {
					r = 0x10000 + (r-0xd800)<<10 + (low - 0xdc00)
					i += 6
				}
			}
			buf = object.AppendRune(buf, r)
		default:
			return object.Unbound, d.fail("Invalid \\escape", i-1)
		}
		i++
	}
	return object.Unbound, d.fail("Unterminated string starting at", begin)
}

// hex4 reads four hexadecimal digits at i.
func hex4(s string, i int) (rune, bool) {
	if i+4 > len(s) {
		return 0, false
	}
	r := rune(0)
	for _, b := range []byte(s[i : i+4]) {
		switch {
		case b >= '0' && b <= '9':
			b -= '0'
		case b|0x20 >= 'a' && b|0x20 <= 'f':
			b = b | 0x20 - 'a' + 10
		default:
			return 0, false
		}
		r = r<<4 | rune(b)
	}
	return r, true
}
