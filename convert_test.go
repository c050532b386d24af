package minipy_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

type money int64

type Address struct {
	City string `json:"city"`
	Zip  string `json:"zip,omitempty"`
}

type base struct {
	ID      string `json:"id"`
	Created int64
}

type order struct {
	base
	*Address
	Items  []item         `json:"items"`
	Tags   map[string]int `json:"tags"`
	Secret string         `json:"-"`
	Total  money          `json:"total"`
	Note   *string        `json:"note"`
	hidden int
}

type item struct {
	Price float64 `json:"price"`
	Count uint8   `json:"count"`
}

func TestGoValuesBecomePythonValues(t *testing.T) {
	huge, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	note := "n"
	for _, c := range []struct {
		value any
		repr  string
	}{
		{nil, "None"}, {true, "True"}, {-5, "-5"}, {int8(-8), "-8"}, {uint16(7), "7"}, {money(3), "3"},
		{uint64(math.MaxUint64), "18446744073709551615"}, {huge, "123456789012345678901234567890"}, {*big.NewInt(5), "5"}, {(*big.Int)(nil), "None"},
		{1.5, "1.5"}, {float32(0.5), "0.5"}, {math.Inf(1), "inf"}, {2i, "2j"},
		{"text", "'text'"}, {"gr\u00fcn", "'gr\u00fcn'"}, {[]byte("ab"), "b'ab'"}, {[3]byte{1, 2, 3}, `b'\x01\x02\x03'`},
		{[]int{1, 2}, "[1, 2]"}, {[2]string{"a", "b"}, "['a', 'b']"}, {[]any{1, "x", nil, 2.5}, "[1, 'x', None, 2.5]"}, {[]int(nil), "[]"},
		{map[string]int{"b": 2, "a": 1}, "{'a': 1, 'b': 2}"}, {map[int]bool{10: true, 9: false}, "{9: False, 10: True}"},
		{map[any]any{"x": 1, 2: "y"}, "{2: 'y', 'x': 1}"}, {map[string]struct{}{"k": {}}, "{'k'}"}, {map[string]any(nil), "{}"},
		{json.Number("12"), "12"}, {json.Number("1e3"), "1000.0"}, {json.Number("123456789012345678901234567890"), "123456789012345678901234567890"},
		{&note, "'n'"}, {(*string)(nil), "None"}, {[]*int{nil}, "[None]"}, {error(nil), "None"}, {errors.New("boom"), "RuntimeError('boom')"},
		{item{1.5, 2}, "item(price=1.5, count=2)"}, {&item{}, "item(price=0.0, count=0)"},
		{order{base: base{ID: "o1"}, Total: 9, hidden: 1, Secret: "s"},
			"order(items=[], tags={}, total=9, note=None, id='o1', Created=0, city=None, zip=None)"},
		{minipy.List(minipy.Int(1), minipy.Str("a"), minipy.None), "[1, 'a', None]"}, {minipy.Tuple(minipy.Bool(true)), "(True,)"},
		{minipy.Dict(map[string]minipy.Value{"b": minipy.Int(1), "a": minipy.List()}), "{'a': [], 'b': 1}"},
		{minipy.DictOf(minipy.Entry{Key: minipy.Int(2), Value: minipy.Int(3)}, minipy.Entry{Key: minipy.Int(1), Value: minipy.None}), "{2: 3, 1: None}"},
		{minipy.Bytes([]byte{0}), `b'\x00'`}, {minipy.ValueOf([]int{1}), "[1]"}, {minipy.Float(2), "2.0"}, {minipy.Kwargs{"a": 1}, "{'a': 1}"},
		{[]minipy.Value{minipy.Int(1)}, "[1]"}, {map[string]minipy.Value{"k": minipy.Str("v")}, "{'k': 'v'}"},
	} {
		res := run(t, "text = repr(x)", minipy.With("x", c.value))
		assert.Equal(t, c.repr, get(t, res, "text"), "%T", c.value)
	}
	assert.Equal(t, "\ufffd|", get(t, run(t, "y = x + '|'", minipy.With("x", "\xff")), "y"))
}

func TestStructsAreObjects(t *testing.T) {
	o := order{base: base{ID: "o1"}, Address: &Address{City: "Bonn"}, Items: []item{{2, 1}}, Total: 9}
	res := run(t, `
a = (o.id, o.city, o.items[0].price, o.Created, hasattr(o, 'Secret'), hasattr(o, 'hidden'))
o.total += 1
o.extra = [o.total]
same = (o == o, o == p, p == p2, p != p2)
del o.note
b = sorted(o.__dict__)
shown = repr(type(o).__name__), repr(o)[:8]
try:
    o.nope
except AttributeError as e:
    error = str(e)
try:
    {o: 1}
except TypeError as e:
    unhashable = str(e)
`, minipy.With("o", &o), minipy.With("p", item{1, 1}), minipy.With("p2", item{1, 1}))
	assert.Equal(t, []any{"o1", "Bonn", 2.0, int64(0), false, false}, get(t, res, "a"))
	assert.Equal(t, []any{true, false, true, false}, get(t, res, "same"))
	assert.Equal(t, []any{"Created", "city", "extra", "id", "items", "tags", "total", "zip"}, get(t, res, "b"))
	assert.Equal(t, []any{"'order'", "order(it"}, get(t, res, "shown"))
	assert.Equal(t, "'order' object has no attribute 'nope'", get(t, res, "error"))
	assert.Equal(t, "unhashable type: 'order'", get(t, res, "unhashable"))
	assert.Equal(t, money(9), o.Total, "the host's own is not touched")
}

func TestConversionErrorsNameThePath(t *testing.T) {
	type bad struct {
		Price any `json:"price"`
	}
	type outer struct {
		Items []bad `json:"items"`
	}
	type ring struct{ Next *ring }
	loop := &ring{}
	loop.Next = loop
	self := []any{nil}
	self[0] = self
	deep := any(nil)
	for range 1000 {
		deep = []any{deep}
	}
	prog, err := minipy.Compile("x.py", "pass")
	require.NoError(t, err)
	for _, c := range []struct {
		value any
		want  string
	}{
		{outer{[]bad{{1}, {2}, {3}, {make(chan int)}}}, "order.items[3].price: cannot convert chan int"},
		{map[string]any{"a": map[int]any{7: func() {}}}, "order['a'][7]: cannot convert func() in the middle of data: give functions to the script with WithFunc"},
		{func() {}, "order: cannot convert func() in the middle of data: give functions to the script with WithFunc"},
		{time.Now(), "order: cannot convert time.Time: give its Unix() or its Format()"},
		{map[bad]int{{1}: 1}, "order[<host.bad object at 0x0>]: TypeError: unhashable type: 'bad'"},
		{[]any{[]any{loop}}, "order[0][0].Next: cannot convert *minipy_test.ring that contains itself"},
		{self, "order[0]: cannot convert []interface {} that contains itself"},
		{minipy.List(minipy.ValueOf(make(chan int))), "order[0]: cannot convert chan int"},
		{json.Number("x"), `order: cannot convert json.Number "x"`},
	} {
		res, err := prog.Run(context.Background(), minipy.With("order", c.value))
		require.NotNil(t, res)
		assert.EqualError(t, err, c.want)
		assert.ErrorAs(t, err, new(*minipy.ConvertError))
	}
	_, err = prog.Run(context.Background(), minipy.With("order", deep))
	assert.ErrorContains(t, err, "cannot convert what is nested deeper than 500")
}

func TestConversionIsCharged(t *testing.T) {
	prog, err := minipy.Compile("x.py", "pass")
	require.NoError(t, err)
	small := minipy.WithLimits(minipy.Limits{Memory: 1 << 20})
	for _, value := range []any{make([]byte, 2<<20), string(make([]byte, 2<<20)), make([]int, 1<<18), make([]item, 1<<16),
		minipy.Bytes(make([]byte, 2<<20)), new(big.Int).Lsh(big.NewInt(1), 1<<25)} {
		_, err = prog.Run(context.Background(), minipy.With("x", value), small)
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit, "%T", value)
		assert.Equal(t, budget.Memory, limit.Kind)
	}
	res, err := prog.Run(context.Background(), minipy.With("x", make([]int, 100_000)))
	require.NoError(t, err)
	assert.GreaterOrEqual(t, res.Usage.Steps, int64(100_000))
	assert.GreaterOrEqual(t, res.Usage.PeakBytes, int64(1_600_000))
}

func TestPythonValuesBecomeGoValues(t *testing.T) {
	huge, _ := new(big.Int).SetString("123456789012345678901234567890", 10)
	res := run(t, `
class P:
    def __init__(self): self.x, self.y = 1, [2]
class L(list): pass
values = [None, True, 7, 123456789012345678901234567890, 1.5, 'text', b'ab', bytearray(b'c'), [1, [2]], (1, 'a'), {3}, frozenset([4]), range(3),
          {'a': 1, 'b': {}}, {1: 'x', 'y': 2, (1, 2): 3, None: 4}, P(), L([5]), '\ud800x', 2j]
def f(): pass
cycle = []
cycle.append(cycle)
bomb = [0]
for _ in range(100): bomb = [bomb, bomb]
`)
	assert.Equal(t, []any{nil, true, int64(7), huge, 1.5, "text", []byte("ab"), []byte("c"), []any{int64(1), []any{int64(2)}}, []any{int64(1), "a"},
		[]any{int64(3)}, []any{int64(4)}, []any{int64(0), int64(1), int64(2)},
		map[string]any{"a": int64(1), "b": map[string]any{}}, map[any]any{int64(1): "x", "y": int64(2), "(1, 2)": int64(3), nil: int64(4)},
		map[string]any{"x": int64(1), "y": []any{int64(2)}}, []any{int64(5)}, "\ufffdx", 2i}, get(t, res, "values"))
	for name, typ := range map[string]string{"f": "function", "P": "type"} {
		v := get(t, res, name)
		require.IsType(t, minipy.Value{}, v, name)
		assert.Equal(t, typ, v.(minipy.Value).Type())
	}
	cycle := get(t, res, "cycle").([]any)
	assert.IsType(t, minipy.Value{}, cycle[0], "what contains itself stays a Value, so that printing it ends")
	assert.NotNil(t, get(t, res, "bomb"))
	v, _ := res.Get("bomb")
	assert.ErrorContains(t, v.Decode(new([]any)), "cannot decode")
}

func TestDecodeByTheTarget(t *testing.T) {
	res := run(t, `
class Order: pass
o = Order()
o.id, o.Created, o.city, o.items, o.tags, o.total, o.note, o.Secret = 'o1', 5, 'Bonn', [{'price': 2, 'count': 3}], {'x': 1}, 10, 'hi', 'no'
d = {'id': 'd1', 'items': [], 'unknown': 1}
numbers = [1, 2, 3]
pairs = {(1, 2): 3}
when = '2024-05-06T07:08:09Z'
big = 2**70
`)
	decode := func(name string, out any) error {
		v, ok := res.Get(name)
		require.True(t, ok)
		return v.Decode(out)
	}
	var o order
	require.NoError(t, decode("o", &o))
	hi := "hi"
	assert.Equal(t, order{base: base{"o1", 5}, Address: &Address{City: "Bonn"}, Items: []item{{2, 3}}, Tags: map[string]int{"x": 1}, Total: 10, Note: &hi}, o)

	o = order{Total: 3}
	require.NoError(t, decode("d", &o))
	assert.Equal(t, order{base: base{ID: "d1"}, Items: []item{}, Total: 3}, o)

	var p *[3]float32
	require.NoError(t, decode("numbers", &p))
	assert.Equal(t, &[3]float32{1, 2, 3}, p)

	var m map[[2]int]*int
	require.NoError(t, decode("pairs", &m))
	require.NotNil(t, m[[2]int{1, 2}])
	assert.Equal(t, 3, *m[[2]int{1, 2}])

	var when time.Time
	require.NoError(t, decode("when", &when))
	assert.Equal(t, time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC), when)

	var b big.Int
	require.NoError(t, decode("big", &b))
	assert.Equal(t, "1180591620717411303424", b.String())
	var n json.Number
	require.NoError(t, decode("big", &n))
	assert.Equal(t, json.Number("1180591620717411303424"), n)
	var f float64
	require.NoError(t, decode("big", &f))
	assert.Equal(t, math.Ldexp(1, 70), f)

	var attrs map[string]any
	require.NoError(t, decode("o", &attrs))
	assert.Equal(t, "Bonn", attrs["city"])

	var v minipy.Value
	require.NoError(t, decode("numbers", &v))
	assert.Equal(t, "[1, 2, 3]", v.String())
}

func TestDecodeErrorsNameThePath(t *testing.T) {
	type inner struct {
		N uint8 `json:"n"`
	}
	type outer struct {
		Items []inner `json:"items"`
	}
	for _, c := range []struct {
		expr string
		out  any
		want string
	}{
		{"{'items': [{'n': 1}, {'n': 300}]}", new(outer), "value.items[1].n: 300 does not fit in uint8"},
		{"-1", new(uint), "value: -1 does not fit in uint"},
		{"2**70", new(int), "value: 1180591620717411303424 does not fit in int"},
		{"1.0", new(int), "value: cannot decode float into int"},
		{"True", new(int), "value: cannot decode bool into int"},
		{"1", new(bool), "value: cannot decode int into bool"},
		{"None", new(int), "value: cannot decode None into int"},
		{"[1, 2]", new([3]int), "value: cannot decode 2 items into [3]int"},
		{"{'a': [None]}", new(map[string][]string), "value['a'][0]: cannot decode None into string"},
		{"{1: 2}", new(map[string]int), "value[key 1]: cannot decode int into string"},
		{"len", new(string), "value: cannot decode builtin_function_or_method into string"},
		{"1e300", new(float32), "value: cannot decode float into float32"},
		{"'x'", new(time.Time), `value: cannot decode 'x' into time.Time: parsing time "x" as "2006-01-02T15:04:05Z07:00": cannot parse "x" as "2006"`},
		{"{[].append: 1}", new(map[string]int), "value[key "},
	} {
		v, err := minipy.Eval[minipy.Value](context.Background(), c.expr, nil)
		require.NoError(t, err)
		err = v.Decode(c.out)
		require.ErrorContains(t, err, c.want, c.expr)
		assert.ErrorAs(t, err, new(*minipy.ConvertError))
	}
	assert.EqualError(t, minipy.Int(1).Decode(nil), "minipy: Decode needs a pointer to store in, not <nil>")
	assert.EqualError(t, minipy.Int(1).Decode(1), "minipy: Decode needs a pointer to store in, not int")
}

func TestFreeValuesShowThemselves(t *testing.T) {
	list := minipy.List(minipy.Int(1), minipy.Str("a"))
	assert.Equal(t, "[1, 'a']", list.String())
	assert.Equal(t, "list", list.Type())
	assert.Equal(t, []any{int64(1), "a"}, list.Go())
	var out []any
	require.NoError(t, list.Decode(&out))
	assert.Equal(t, []any{int64(1), "a"}, out)
	assert.Equal(t, "str", minipy.Str("x").Type())
	assert.Equal(t, "x", minipy.Str("x").String())
	assert.True(t, minipy.None.IsNone())
	assert.False(t, list.IsNone())
	assert.Error(t, minipy.ValueOf(make(chan int)).Decode(&out))
	_, err := list.Call(context.Background())
	assert.Error(t, err)
	assert.Equal(t, int64(0), minipy.Value{}.Go())
}

func TestValuesAreCopiedBetweenExecutions(t *testing.T) {
	first := run(t, "inner = [1]\nx = [inner, inner, {'k': (b'b', {2}, 2**70)}, range(3), 1.5]\nx.append(x)\nclass C: pass\nc = C()\ndef f(): pass\n")
	x, _ := first.Get("x")
	second := run(t, `
shared = x[0] is x[1]
ring = x[5] is x
x[0].append(2)
text = repr(x[:4])
`, minipy.With("x", x))
	assert.Equal(t, true, get(t, second, "shared"))
	assert.Equal(t, true, get(t, second, "ring"))
	assert.Equal(t, "[[1, 2], [1, 2], {'k': (b'b', {2}, 1180591620717411303424)}, range(0, 3)]", get(t, second, "text"))
	assert.Equal(t, []any{int64(1)}, get(t, first, "inner"), "the original is not touched")

	prog, err := minipy.Compile("x.py", "pass")
	require.NoError(t, err)
	for name, want := range map[string]string{"c": "x: cannot hand a value of type 'C' from one execution to another",
		"f": "x: cannot hand a value of type 'function' from one execution to another"} {
		v, _ := first.Get(name)
		_, err = prog.Run(context.Background(), minipy.With("x", v))
		assert.EqualError(t, err, want)
	}
	data, _ := run(t, "data = bytes(3_000_000)").Get("data")
	_, err = prog.Run(context.Background(), minipy.With("x", data), minipy.WithLimits(minipy.Limits{Memory: 1 << 20}))
	assert.ErrorAs(t, err, new(*minipy.LimitError), "the copy is charged")
}

func TestAValueComesBackAsItself(t *testing.T) {
	res := run(t, "x = [1]\ndef same(y): return y is x\ndef grow(y): y.append(2)\n")
	x, _ := res.Get("x")
	v, err := res.Call(context.Background(), "same", x)
	require.NoError(t, err)
	assert.Equal(t, true, v.Go())
	free := minipy.List(minipy.Int(1))
	for range 2 {
		_, err = res.Call(context.Background(), "grow", free)
		require.NoError(t, err)
	}
	assert.Equal(t, []any{int64(1)}, free.Go())
	assert.True(t, bytes.Equal([]byte("ab"), minipy.Bytes([]byte("ab")).Go().([]byte)))
}
