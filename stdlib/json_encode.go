package stdlib

import (
	"math"
	"math/bits"
	"sort"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// jsonStyle is how JSON text is to look.
type jsonStyle struct {
	skipKeys, ascii, circular, allowNaN, sortKeys bool
	lines                                         bool // one item a line
	indent                                        string
	spaces                                        int64 // repeat indent that often for each level
	itemSep, keySep                               string
	fallback                                      object.Value // the function for what is not JSON, or None
}

// jsonFrame is an open container, or a value that the fallback was asked about and whose replacement is being written.
type jsonFrame struct {
	value object.Value // the container, or what the fallback was given
	part  object.Value // the builtin container in it; None for a fallback
	items object.Value // dict with sorted keys: a list of keys and values in turn; else None
	at    int
	first bool
}

// jsonEncoder writes a value. Open containers are on an explicit stack, so that it can stop to call the fallback.
type jsonEncoder struct {
	c     native.Call
	m     *budget.Meter
	out   *object.Builder
	style jsonStyle
	stack []jsonFrame
	depth int
}

const jsonFrameSize = 72

func newJSONEncoder(c native.Call, style jsonStyle) *jsonEncoder {
	return &jsonEncoder{c: c, m: c.Meter(), out: object.NewBuilder(c.Meter()), style: style, depth: c.DepthLimit() - c.Depth()}
}

// run writes v and all that is still to be written of the open containers. ask is the value for which the fallback must be
// called, Unbound when everything was written.
func (e *jsonEncoder) run(v object.Value) (ask object.Value, err error) {
	for {
		if ask, err = e.value(v); err != nil || !ask.IsUnbound() {
			return ask, err
		}
		for more := false; !more; {
			if len(e.stack) == 0 {
				return object.Unbound, e.out.Err()
			}
			if v, more, err = e.next(&e.stack[len(e.stack)-1]); err != nil {
				return object.Unbound, err
			}
			if !more {
				e.stack[len(e.stack)-1] = jsonFrame{}
				e.stack = e.stack[:len(e.stack)-1]
			}
		}
	}
}

// value writes a value without parts, or opens a container.
func (e *jsonEncoder) value(v object.Value) (ask object.Value, err error) {
	if err := e.m.Steps(1); err != nil {
		return object.Unbound, err
	}
	part := object.BuiltinPart(v)
	switch part.Kind() {
	case object.KindStr:
		return object.Unbound, e.str(part.Str().String())
	case object.KindNone:
		return object.Unbound, e.out.WriteString("null")
	case object.KindBool:
		return object.Unbound, e.out.WriteString(boolText(part))
	case object.KindInt, object.KindBigInt:
		return object.Unbound, object.WriteRepr(e.c, e.out, part)
	case object.KindFloat:
		return object.Unbound, e.float(part.AsFloat())
	case object.KindList, object.KindTuple:
		if len(sequenceItems(part)) == 0 {
			return object.Unbound, e.out.WriteString("[]")
		}
		if err := e.push(v, part, object.None, "a list"); err != nil {
			return object.Unbound, err
		}
		return object.Unbound, e.out.WriteByte('[')
	case object.KindDict:
		d := part.Dict()
		if d.Len() == 0 {
			return object.Unbound, e.out.WriteString("{}")
		}
		items := object.None
		if e.style.sortKeys {
			if items, err = e.sorted(d); err != nil {
				return object.Unbound, err
			}
		}
		if err := e.push(v, part, items, "a dict"); err != nil {
			return object.Unbound, err
		}
		return object.Unbound, e.out.WriteByte('{')
	}
	if e.style.fallback.IsNone() {
		return object.Unbound, object.TypeErrorf("Object of type %s is not JSON serializable", object.TypeName(v))
	}
	return v, e.push(v, object.None, object.None, "an object")
}

func boolText(v object.Value) string {
	if v.AsBool() {
		return "true"
	}
	return "false"
}

// sequenceItems returns the items of a list or tuple.
func sequenceItems(v object.Value) []object.Value {
	if l := v.List(); l != nil {
		return l.Items()
	}
	if t := v.Tuple(); t != nil {
		return t.Items()
	}
	return nil
}

// push opens a container. Whether it is open already is looked for at every level at first and at every 16th further down: a cycle
// comes by again.
func (e *jsonEncoder) push(v, part, items object.Value, what string) error {
	n := len(e.stack)
	if e.style.circular && (n < 16 || n%16 == 0) {
		if err := e.m.Steps(int64(n / 8)); err != nil {
			return err
		}
		for i := range e.stack {
			if object.Same(e.stack[i].value, v) {
				return object.ValueErrorf("Circular reference detected")
			}
		}
	}
	if n >= e.depth {
		return object.RecursionErrorf("maximum recursion depth exceeded while encoding a JSON object")
	}
	if n == cap(e.stack) {
		room := max(8, 2*n)
		if err := e.m.Alloc(budget.SizeClassPointers(int64(room) * jsonFrameSize)); err != nil {
			return err
		}
		grown := make([]jsonFrame, n, room)
		copy(grown, e.stack)
		e.stack = grown
	}
	e.stack = append(e.stack, jsonFrame{value: v, part: part, items: items, first: true})
	return nil
}

// next writes what stands before the next item of a container, its key included, and returns it; at the end it writes the closing bracket.
func (e *jsonEncoder) next(f *jsonFrame) (v object.Value, more bool, err error) {
	if d := f.part.Dict(); d != nil {
		for {
			var key object.Value
			if items := f.items.List(); items != nil {
				if f.at+1 >= items.Len() {
					break
				}
				key, v = items.Items()[f.at], items.Items()[f.at+1]
				f.at += 2
			} else {
				i := d.Next(f.at)
				if i < 0 {
					break
				}
				key, v = d.At(i)
				f.at = i + 1
			}
			text, ok, err := e.key(key)
			if err != nil {
				return v, false, err
			}
			if !ok {
				continue
			}
			if err := e.separate(f); err != nil {
				return v, false, err
			}
			if err := e.str(text); err != nil {
				return v, false, err
			}
			return v, true, e.out.WriteString(e.style.keySep)
		}
		return object.Unbound, false, e.close(f, '}')
	}
	if f.part.IsNone() { // the replacement of a value that the fallback was asked about has been written
		return object.Unbound, false, nil
	}
	items := sequenceItems(f.part)
	if f.at >= len(items) {
		return object.Unbound, false, e.close(f, ']')
	}
	v = items[f.at]
	f.at++
	return v, true, e.separate(f)
}

func (e *jsonEncoder) separate(f *jsonFrame) error {
	if !f.first {
		if err := e.out.WriteString(e.style.itemSep); err != nil {
			return err
		}
	}
	f.first = false
	return e.newline(len(e.stack))
}

func (e *jsonEncoder) close(f *jsonFrame, bracket byte) error {
	if !f.first {
		if err := e.newline(len(e.stack) - 1); err != nil {
			return err
		}
	}
	return e.out.WriteByte(bracket)
}

func (e *jsonEncoder) newline(levels int) error {
	if !e.style.lines {
		return nil
	}
	for _, f := range e.stack[:levels] {
		if f.part.IsNone() { // a fallback is no level of its own
			levels--
		}
	}
	if err := e.out.WriteByte('\n'); err != nil {
		return err
	}
	return e.out.Repeat(e.style.indent, e.style.spaces*int64(levels))
}

// key returns the text of a key; ok is false when it is to be left out.
func (e *jsonEncoder) key(k object.Value) (text string, ok bool, err error) {
	part := object.BuiltinPart(k)
	switch part.Kind() {
	case object.KindStr:
		return part.Str().String(), true, nil
	case object.KindNone:
		return "null", true, nil
	case object.KindBool:
		return boolText(part), true, nil
	case object.KindInt, object.KindBigInt:
		text, err = object.Repr(e.c, part)
		return text, true, err
	case object.KindFloat:
		text, err = e.floatText(part.AsFloat())
		return text, true, err
	}
	if e.style.skipKeys {
		return "", false, nil
	}
	return "", false, object.TypeErrorf("keys must be str, int, float, bool or None, not %s", object.TypeName(k))
}

func (e *jsonEncoder) floatText(f float64) (string, error) {
	text := ""
	switch {
	case math.IsNaN(f):
		text = "NaN"
	case math.IsInf(f, 1):
		text = "Infinity"
	case math.IsInf(f, -1):
		text = "-Infinity"
	default:
		return object.Repr(e.c, object.Float(f))
	}
	if !e.style.allowNaN {
		return "", object.ValueErrorf("Out of range float values are not JSON compliant: %s", object.SafeRepr(object.Float(f)))
	}
	return text, nil
}

func (e *jsonEncoder) float(f float64) error {
	if !math.IsNaN(f) && !math.IsInf(f, 0) {
		return object.WriteRepr(e.c, e.out, object.Float(f))
	}
	text, err := e.floatText(f)
	if err != nil {
		return err
	}
	return e.out.WriteString(text)
}

// sorted returns the keys and values of d in turn, by rising key.
func (e *jsonEncoder) sorted(d *object.Dict) (object.Value, error) {
	n := d.Len()
	l, err := object.NewList(e.m, 2*n)
	if err != nil {
		return object.Unbound, err
	}
	if err := e.m.Steps(int64(n * bits.Len(uint(n)))); err != nil {
		return object.Unbound, err
	}
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		if err := l.Append(e.m, k); err != nil {
			return object.Unbound, err
		}
		if err := l.Append(e.m, v); err != nil {
			return object.Unbound, err
		}
	}
	order := &pairOrder{c: e.c, items: l.Items()}
	sort.Stable(order)
	return l.Value(), order.err
}

// pairOrder sorts pairs of key and value by key.
type pairOrder struct {
	c     native.Call
	items []object.Value
	err   error
}

func (o *pairOrder) Len() int { return len(o.items) / 2 }

func (o *pairOrder) Swap(i, j int) {
	o.items[2*i], o.items[2*j] = o.items[2*j], o.items[2*i]
	o.items[2*i+1], o.items[2*j+1] = o.items[2*j+1], o.items[2*i+1]
}

func (o *pairOrder) Less(i, j int) bool {
	if o.err != nil {
		return false
	}
	less, err := object.Less(o.c, o.items[2*i], o.items[2*j])
	o.err = err
	return less
}

// jsonEscape says of each byte below 127 whether a string must escape it: 0 no, 'u' by its number, else by this letter.
var jsonEscape = func() (table [127]byte) {
	for i := range 32 {
		table[i] = 'u'
	}
	table['"'], table['\\'] = '"', '\\'
	table['\b'], table['\f'], table['\n'], table['\r'], table['\t'] = 'b', 'f', 'n', 'r', 't'
	return table
}()

const hexDigits = "0123456789abcdef"

// str writes a string with its quotes.
func (e *jsonEncoder) str(s string) error {
	out := e.out
	if err := out.Grow(len(s) + 2); err != nil {
		return err
	}
	if err := e.m.Steps(int64(len(s) / 16)); err != nil {
		return err
	}
	_ = out.WriteByte('"') // the builder's error sticks and is looked at below
	from := 0
	for i := 0; i < len(s); {
		b := s[i]
		if b < 0x7f && jsonEscape[b] == 0 || b >= 0x7f && !e.style.ascii {
			i++
			continue
		}
		_ = out.WriteString(s[from:i])
		if b < 0x7f {
			if letter := jsonEscape[b]; letter == 'u' {
				e.unicode(rune(b))
			} else {
				_ = out.WriteByte('\\')
				_ = out.WriteByte(letter)
			}
			i++
		} else {
			r, n := object.DecodeRune(s[i:])
			if r >= 0x10000 {
				e.unicode(0xd800 + (r-0x10000)>>10)
				r = 0xdc00 + (r-0x10000)&0x3ff
			}
			e.unicode(r)
			i += n
		}
		from = i
	}
	_ = out.WriteString(s[from:])
	return out.WriteByte('"')
}

func (e *jsonEncoder) unicode(r rune) {
	_ = e.out.WriteString(string([]byte{'\\', 'u', hexDigits[r>>12&15], hexDigits[r>>8&15], hexDigits[r>>4&15], hexDigits[r&15]}))
}
