package builtins

import (
	"errors"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

var strTranslateMethod = &native.Func{Name: "translate", Params: self("table", "/"), Cost: native.Cost{Steps: 12, Grows: "len(self) and the length of the result"}, Run: strTranslate,
	Doc: "Return the text with each character replaced by what table has under its code point: a code point, a str, or None to delete it."}

var strMakeTrans = &native.Func{Name: "maketrans", Params: native.Params("x", "y?", "z?", "/"), Cost: native.Linear("len(x)"), Run: makeTrans,
	Doc: "Return a table for translate: from a dict, or from two texts of equal length and one of characters to delete."}

// translation looks characters up in a table, each ASCII one at most once.
type translation struct {
	c     native.Call
	table object.Value
	ascii [128]struct {
		known, same bool
		text        string
	}
}

// of returns what stands for r; same reports that it is r itself.
func (t *translation) of(r rune) (text string, same bool, err error) {
	if r < 128 {
		if e := &t.ascii[r]; e.known {
			return e.text, e.same, nil
		}
	}
	if text, same, err = t.look(r); err == nil && r < 128 && t.table.Is(object.KindDict) {
		e := &t.ascii[r]
		e.known, e.same, e.text = true, same, text
	}
	return text, same, err
}

// failedLookup is what the error of a table without an entry takes, in bytes, and lookupSteps what it and a subscript of anything but a dict take.
const (
	failedLookup = 192
	lookupSteps  = 3
)

func (t *translation) look(r rune) (text string, same bool, err error) {
	var v object.Value
	key := object.Int(int64(r))
	if t.table.Dict() == nil {
		if err := t.c.Meter().Steps(lookupSteps); err != nil {
			return "", false, err
		}
	}
	if d := t.table.Dict(); d != nil {
		var ok bool
		if v, ok, err = d.Get(t.c, key); err != nil || !ok {
			return "", true, err
		}
	} else if v, err = t.c.GetItem(t.table, key); err != nil {
		var e *object.Error
		if errors.As(err, &e) && e.Is_(object.LookupError) {
			return "", true, t.c.Meter().Alloc(failedLookup)
		}
		return "", false, err
	}
	if v.IsNone() {
		return "", false, nil
	}
	if s := strOf(v); s != nil {
		return s.String(), false, nil
	}
	i, ok := object.ToInt64(v)
	if !ok && object.ToBig(v) == nil {
		return "", false, object.TypeErrorf("character mapping must return integer, None or str")
	}
	if !ok || i < 0 || i > 0x10ffff {
		return "", false, object.ValueErrorf("character mapping must be in range(0x110000)")
	}
	return string(object.AppendRune(nil, rune(i))), i == int64(r), t.c.Meter().Alloc(16)
}

func strTranslate(c native.Call, args []object.Value) (object.Value, error) {
	s := args[0].Str()
	if err := c.Meter().Steps(int64(len(s.String()))); err != nil {
		return object.Unbound, err
	}
	t := &translation{c: c, table: args[1]}
	out := object.NewBuilder(c.Meter())
	if err := out.Grow(len(s.String())); err != nil {
		return object.Unbound, err
	}
	for rest := s.String(); rest != ""; {
		r, n := object.DecodeRune(rest)
		text, same, err := t.of(r)
		if err != nil {
			return object.Unbound, err
		}
		if same {
			text = rest[:n]
		}
		if err := out.WriteString(text); err != nil {
			return object.Unbound, err
		}
		rest = rest[n:]
	}
	return out.Value()
}

func makeTrans(c native.Call, args []object.Value) (object.Value, error) {
	d, err := object.NewDict(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	if args[1].IsUnbound() {
		return d.Value(), copyTable(c, d, args[0])
	}
	x := strOf(args[0])
	if x == nil {
		return object.Unbound, object.TypeErrorf("first maketrans argument must be a string if there is a second argument")
	}
	y, err := textArg(args[1], "maketrans() argument 2")
	if err != nil {
		return object.Unbound, err
	}
	deleted := ""
	if !args[2].IsUnbound() {
		z, err := textArg(args[2], "maketrans() argument 3")
		if err != nil {
			return object.Unbound, err
		}
		deleted = z.String()
	}
	if x.Len() != y.Len() {
		return object.Unbound, object.ValueErrorf("the first two maketrans arguments must have equal length")
	}
	if err := c.Meter().Steps(int64(x.Len() + len(deleted))); err != nil {
		return object.Unbound, err
	}
	for from, to := x.String(), y.String(); from != ""; {
		r, n := object.DecodeRune(from)
		q, k := object.DecodeRune(to)
		if err := d.Set(c, object.Int(int64(r)), object.Int(int64(q))); err != nil {
			return object.Unbound, err
		}
		from, to = from[n:], to[k:]
	}
	for deleted != "" {
		r, n := object.DecodeRune(deleted)
		if err := d.Set(c, object.Int(int64(r)), object.None); err != nil {
			return object.Unbound, err
		}
		deleted = deleted[n:]
	}
	return d.Value(), nil
}

// copyTable copies a dict whose keys are code points or single characters.
func copyTable(c native.Call, d *object.Dict, v object.Value) error {
	src := object.BuiltinPart(v).Dict()
	if src == nil {
		return object.TypeErrorf("if you give only one argument to maketrans it must be a dict")
	}
	if err := c.Meter().Steps(int64(src.Len())); err != nil {
		return err
	}
	for i := src.Next(0); i >= 0; i = src.Next(i + 1) {
		k, val := src.At(i)
		if s := strOf(k); s != nil {
			if s.Len() != 1 {
				return object.ValueErrorf("string keys in translate table must be of length 1")
			}
			r, _ := object.DecodeRune(s.String())
			k = object.Int(int64(r))
		} else if !object.IsIntegral(k) {
			return object.TypeErrorf("keys in translate table must be strings or integers")
		}
		if err := d.Set(c, k, val); err != nil {
			return err
		}
	}
	return nil
}
