package object

import (
	"errors"
	"math/big"
	"strings"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/require"
)

// fakeCalls stands in for the machine: instances have the methods of the fake script class that they carry as an attribute of Go type script.
type fakeCalls struct {
	m     *budget.Meter
	depth int
	ids   uint32
	kinds map[*Instance]script
}

// script is how a fake script class behaves; nil functions mean object's own behaviour.
type script struct {
	eq   func(other Value) bool
	hash func() (int64, error)
	repr func(c Calls) (string, error)
}

const fakeDepth = 1000

func newFake(limits budget.Limits) *fakeCalls {
	return &fakeCalls{m: budget.NewMeter(limits, nil), kinds: map[*Instance]script{}}
}

func (f *fakeCalls) Meter() *budget.Meter { return f.m }
func (f *fakeCalls) Hash(v Value) (int64, error) {
	if s := f.kinds[v.Instance()]; s.hash != nil {
		return s.hash()
	}
	if p := BuiltinPart(v); p.ref != v.ref {
		return Hash(f, p)
	}
	return IdentityHash(f, v), nil
}
func (f *fakeCalls) Equal(v, w Value) (bool, error) {
	if s := f.kinds[v.Instance()]; s.eq != nil {
		return s.eq(w), nil
	}
	if s := f.kinds[w.Instance()]; s.eq != nil {
		return s.eq(v), nil
	}
	r, err := Compare(f, Eq, v, w)
	if err == nil && r.IsNotImplemented() {
		return Same(v, w), nil
	}
	return r.AsBool(), err
}
func (f *fakeCalls) Compare(op CompareOp, v, w Value) (Value, error) {
	r, err := Compare(f, op, v, w)
	if err == nil && r.IsNotImplemented() {
		err = CompareTypeError(op, v, w)
	}
	return r, err
}
func (f *fakeCalls) Less(v, w Value) (bool, error) {
	r, err := f.Compare(Lt, v, w)
	return r.AsBool(), err
}
func (f *fakeCalls) Repr(v Value) (string, error) {
	if s := f.kinds[v.Instance()]; s.repr != nil {
		return s.repr(f)
	}
	if p := BuiltinPart(v); p.ref != v.ref {
		return Repr(f, p)
	}
	if e := v.Exception(); e != nil {
		return SafeRepr(v), nil
	}
	return DefaultRepr(f, v), nil
}
func (f *fakeCalls) Truth(v Value) (bool, error) { return Truth(f, v) }
func (f *fakeCalls) ToIndex(v Value) (Value, error) {
	if p := BuiltinPart(v); IsIntegral(p) {
		return p, nil
	}
	return Unbound, TypeErrorf("'%s' object cannot be interpreted as an integer", TypeName(v))
}
func (f *fakeCalls) ToFloat(v Value) (float64, bool, error) { return ToFloat(v) }
func (f *fakeCalls) Buffer(v Value, _ int64) (Value, error) {
	return Unbound, TypeErrorf("a bytes-like object is required, not '%s'", TypeName(v))
}
func (f *fakeCalls) ReleaseBuffer(Value, Value) error { return nil }
func (f *fakeCalls) Str(v Value) (string, error)      { return f.Repr(v) }
func (f *fakeCalls) NextID() uint32                   { f.ids++; return f.ids }
func (f *fakeCalls) ID(v Value) int64                 { return 0x7f0000000000 }
func (f *fakeCalls) Enter() error {
	if f.depth++; f.depth > fakeDepth {
		f.depth--
		return RecursionErrorf("maximum recursion depth exceeded")
	}
	return nil
}
func (f *fakeCalls) Leave() { f.depth-- }
func (f *fakeCalls) Format(v Value, spec string) (string, error) {
	return Format(f, v, spec)
}
func (f *fakeCalls) GetAttr(v Value, name *Str) (Value, error) {
	if n := v.Namespace(); n != nil {
		if v, ok := n.GetAttr(f.m, name); ok {
			return v, nil
		}
	}
	if name.s == "real" && IsNumber(v) {
		return v, nil
	}
	return Unbound, NoAttribute(v, name.s)
}
func (f *fakeCalls) GetItem(v, key Value) (Value, error) {
	r, err := GetItem(f, v, key)
	if errors.Is(err, ErrNotHandled) {
		err = NotSubscriptable(v)
	}
	return r, err
}

// literal reads a value written as Python writes it, with complex(re, im), range(...), slice(...), frozenset(...), set(...), bytearray(...) as calls.
type literal struct {
	t *testing.T
	c *fakeCalls
	s string
}

// parse returns the value of a literal.
func parse(t *testing.T, c *fakeCalls, text string) Value {
	p := &literal{t, c, text}
	v := p.value()
	p.space()
	require.Empty(t, p.s, "rest of literal %q", text)
	return v
}

func (p *literal) space() { p.s = strings.TrimLeft(p.s, " \n") }

func (p *literal) take(prefix string) bool {
	p.space()
	if strings.HasPrefix(p.s, prefix) {
		p.s = p.s[len(prefix):]
		return true
	}
	return false
}

func (p *literal) list(end string) (items []Value, comma bool) {
	for !p.take(end) {
		items = append(items, p.value())
		comma = p.take(",")
	}
	return
}

func (p *literal) value() Value {
	p.space()
	require.NotEmpty(p.t, p.s)
	m := p.c.m
	switch {
	case p.take("["):
		items, _ := p.list("]")
		return must2(ListOf(m, items))(p.t).Value()
	case p.take("("):
		items, comma := p.list(")")
		if len(items) == 1 && !comma {
			return items[0]
		}
		return must2(TupleOf(m, items...))(p.t)
	case p.take("{"):
		return p.braces()
	case p.s[0] == '\'' || p.s[0] == '"':
		return must2(NewStrCopy(m, p.quoted(false)))(p.t)
	case strings.HasPrefix(p.s, "b'") || strings.HasPrefix(p.s, "b\""):
		p.s = p.s[1:]
		return must2(NewBytes(m, []byte(p.quoted(true))))(p.t)
	}
	n := strings.IndexAny(p.s+" ", " ,()[]{}:")
	word := p.s[:n]
	p.s = p.s[n:]
	switch word {
	case "None":
		return None
	case "True":
		return True
	case "False":
		return False
	case "...", "Ellipsis":
		return Ellipsis
	case "NotImplemented":
		return NotImplemented
	}
	if p.take("(") {
		args, _ := p.list(")")
		return p.call(word, args)
	}
	if strings.ContainsAny(word, ".einf") {
		f, ok := ParseFloat(word)
		require.True(p.t, ok, "float %q", word)
		return Float(f)
	}
	b, ok := new(big.Int).SetString(word, 0)
	require.True(p.t, ok, "int %q", word)
	return must2(NewBig(m, b))(p.t)
}

// must2 turns a pair of results into a function that fails the test on an error.
func must2[T any](v T, err error) func(*testing.T) T {
	return func(t *testing.T) T {
		require.NoError(t, err)
		return v
	}
}

func (p *literal) braces() Value {
	m := p.c.m
	d := must2(NewDict(m))(p.t)
	s := must2(NewSet(m))(p.t)
	isSet := false
	for !p.take("}") {
		k := p.value()
		if p.take(":") {
			require.NoError(p.t, d.Set(p.c, k, p.value()))
		} else {
			isSet = true
			require.NoError(p.t, s.Add(p.c, k))
		}
		p.take(",")
	}
	if isSet {
		return s.Value()
	}
	return d.Value()
}

func (p *literal) call(name string, args []Value) Value {
	m := p.c.m
	num := func(i int) int64 { return args[i].AsInt() }
	switch name {
	case "complex":
		x := must2(numberToFloat(args[0]))(p.t)
		y := must2(numberToFloat(args[1]))(p.t)
		return must2(NewComplex(m, complex(x, y)))(p.t)
	case "range":
		return must2(NewRange(m, num(0), num(1), num(2)))(p.t)
	case "slice":
		return must2(NewSlice(m, args[0], args[1], args[2]))(p.t)
	case "set", "frozenset":
		kind := KindSet
		if name == "frozenset" {
			kind = KindFrozenSet
		}
		s := must2(newSet(m, kind))(p.t)
		if len(args) > 0 {
			require.NoError(p.t, s.AddAll(p.c, args[0].Set()))
		}
		return s.Value()
	case "bytearray":
		return must2(NewByteArray(m, append([]byte(nil), args[0].Bytes().b...)))(p.t)
	case "memoryview":
		return must2(NewMemoryView(p.c, args[0]))(p.t)
	case "keys", "values", "items":
		class := map[string]*Class{"keys": DictKeysClass, "values": DictValuesClass, "items": DictItemsClass}[name]
		return must2(NewDictView(m, class, args[0].Dict()))(p.t)
	case "My": // an instance of a class that derives from the argument's class
		return subclassOf(p.t, p.c, args[0])
	}
	require.Fail(p.t, "unknown call", name)
	return Unbound
}

// subclassOf returns an instance of a fake script class My, derived from v's class, that carries v.
func subclassOf(t *testing.T, c *fakeCalls, v Value) Value {
	d := must2(NewDict(c.m))(t)
	class := must2(NewClass(c.m, "My", nil, []*Class{ClassOf(v)}, d))(t)
	o := must2(NewInstance(c.m, class))(t)
	o.SetPayload(v)
	return o.Header.Value()
}

// quoted reads a quoted text with Python's escapes.
func (p *literal) quoted(raw bool) string {
	quote := p.s[0]
	var out []byte
	at := 1
	for p.s[at] != quote {
		ch := p.s[at]
		at++
		if ch != '\\' {
			out = append(out, ch)
			continue
		}
		ch = p.s[at]
		at++
		n := map[byte]int{'x': 2, 'u': 4, 'U': 8}[ch]
		if n == 0 {
			if i := strings.IndexByte("n\nt\tr\r", ch); i >= 0 && i%2 == 0 {
				ch = "n\nt\tr\r"[i+1]
			}
			out = append(out, ch)
			continue
		}
		code, ok := new(big.Int).SetString(p.s[at:at+n], 16)
		require.True(p.t, ok)
		at += n
		if raw {
			out = append(out, byte(code.Int64()))
		} else {
			out = AppendRune(out, rune(code.Int64()))
		}
	}
	p.s = p.s[at+1:]
	return string(out)
}
