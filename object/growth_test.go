package object

import (
	"errors"
	"strings"
	"testing"

	"github.com/minipy/minipy/budget"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestTripsBeforeWork holds operations that would take for ever or fill memory to a budget: each must end with a limit, having charged at
// most a little more than it had.
func TestTripsBeforeWork(t *testing.T) {
	for _, line := range []string{
		"binary **|10|1000000000", "binary **|3|100000000", "binary **|10|100000000000000000000", "binary **|2|1000000000000", "binary **|99999999999999999999|99999999", "binary <<|1|1000000000000",
		"binary <<|1|1000000000", "binary *|'a'|1000000000000", "binary *|[1]|100000000", "binary *|(1,)|1000000000", "binary *|b'ab'|9000000000000000000", "inplace *|[1, 2]|9000000000000000000",
		"inplace *|bytearray(b'ab')|9000000000000000000", "format|1|'1000000000'", "format|1|'<9000000000000000000'", "format|'a'|'^1000000000'", "format|1.5|'.1000000000f'", "format|1.5|'01000000000,'", "format|1|'0100000000000,'",
		"format|complex(1, 2)|'1000000000'", "binary %|'%1000000000d'|1", "binary %|'%.1000000000d'|1", "binary %|'%-1000000000s'|'a'", "binary %|b'%1000000000s'|b'a'", "binary %|'%*d'|(1000000000, 1)", "binary %|'%.1000000000f'|1.5",
		"template|'{:1000000000}'|(1,)|{}", "template|'{:{}}'|(1, 1000000000)|{}",
	} {
		t.Run(line, func(t *testing.T) {
			parts := strings.Split(line, "|")
			c := newFake(budget.Limits{Memory: 8 << 20, Steps: 10_000_000})
			var args []Value
			for _, a := range parts[1:] {
				args = append(args, parse(t, c, a))
			}
			_, err := operation(parts[0])(c, args)
			var limit *budget.LimitError
			require.True(t, errors.As(err, &limit), "%v", err)
			assert.Less(t, c.m.Usage().TotalBytes, int64(24<<20))
		})
	}
}

// nest returns [x]*10 of [x]*10 of ..., depth times.
func nest(t *testing.T, c *fakeCalls, depth int) Value {
	v := must2(ListOf(c.m, nil))(t).Value()
	for range depth {
		items := make([]Value, 10)
		for i := range items {
			items[i] = v
		}
		v = must2(ListOf(c.m, items))(t).Value()
	}
	return v
}

func TestSharedStructuresStayWithinTheBudget(t *testing.T) {
	for name, run := range map[string]func(c *fakeCalls, v, w Value) error{
		"repr":  func(c *fakeCalls, v, w Value) error { _, err := Repr(c, v); return err },
		"equal": func(c *fakeCalls, v, w Value) error { _, err := Equal(c, v, w); return err },
		"less":  func(c *fakeCalls, v, w Value) error { _, err := Less(c, v, w); return err },
		"in":    func(c *fakeCalls, v, w Value) error { _, err := Contains(c, v, w.List().items[0]); return err },
		"ascii": func(c *fakeCalls, v, w Value) error { _, err := ASCII(c, v); return err },
	} {
		c := newFake(budget.Limits{Steps: 300_000, Memory: 64 << 20})
		err := run(c, nest(t, c, 30), nest(t, c, 30))
		assert.True(t, budget.IsLimit(err), "%s: %v", name, err)
		assert.Less(t, c.m.StepsUsed(), int64(400_000), name)
	}
	c := newFake(budget.Limits{})
	assert.LessOrEqual(t, len(SafeRepr(nest(t, c, 30))), maxSafe)
	assert.LessOrEqual(t, len(SafeStr(must2(NewStr(c.m, strings.Repeat("é", 1000)))(t))), maxSafe)
}

func TestDeepStructuresRaiseRecursionError(t *testing.T) {
	c := newFake(budget.Limits{})
	deep := func(wrap func(Value) Value) Value {
		v := Int(1)
		for range 3 * fakeDepth {
			v = wrap(v)
		}
		return v
	}
	list := func(v Value) Value { return must2(ListOf(c.m, []Value{v}))(t).Value() }
	tuple := func(v Value) Value { return must2(TupleOf(c.m, v))(t) }
	dict := func(v Value) Value {
		d := must2(NewDict(c.m))(t)
		require.NoError(t, d.Set(c, Int(1), v))
		return d.Value()
	}
	for _, wrap := range []func(Value) Value{list, tuple, dict} {
		v, w := deep(wrap), deep(wrap)
		_, err := Equal(c, v, w)
		require.EqualError(t, err, "RecursionError: maximum recursion depth exceeded in comparison")
		_, err = Repr(c, v)
		require.EqualError(t, err, "RecursionError: maximum recursion depth exceeded while getting the repr of an object")
		assert.Zero(t, c.depth)
		assert.Less(t, len(SafeRepr(v)), 100)
	}
	a, b := list(Int(1)), list(Int(1))
	a.List().items[0], b.List().items[0] = b, a
	_, err := Equal(c, a, b)
	require.ErrorContains(t, err, "RecursionError")
}

func TestReprInsideItself(t *testing.T) {
	c := newFake(budget.Limits{})
	l := must2(ListOf(c.m, []Value{Int(1)}))(t)
	d := must2(NewDict(c.m))(t)
	require.NoError(t, d.Set(c, Int(1), l.Value()))
	require.NoError(t, d.Set(c, Int(2), d.Value()))
	tuple := must2(TupleOf(c.m, l.Value(), d.Value()))(t)
	require.NoError(t, l.Append(c.m, tuple))
	require.NoError(t, l.Append(c.m, l.Value()))
	assert.Equal(t, "[1, ([...], {1: [...], 2: {...}}), [...]]", must2(Repr(c, l.Value()))(t))
	assert.Equal(t, "([1, (...), [...]], {1: [1, (...), [...]], 2: {...}})", must2(Repr(c, tuple))(t))
	// Also through a script's __repr__, and once more afterwards.
	o := subclassOf(t, c, Int(1))
	c.kinds[o.Instance()] = script{repr: func(c Calls) (string, error) {
		s, err := Repr(c, l.Value())
		return "<" + s + ">", err
	}}
	l.items = []Value{o}
	assert.Equal(t, "[<[...]>]", must2(Repr(c, l.Value()))(t))
	assert.Equal(t, "[<[...]>]", must2(Repr(c, l.Value()))(t))
}

// TestCostFollowsWork doubles the input of operations and expects the steps to grow at least in proportion to what is done.
func TestCostFollowsWork(t *testing.T) {
	build := func(c *fakeCalls, n int) map[string]Value {
		items := make([]Value, n)
		text := strings.Repeat("ab", n/2)
		for i := range items {
			items[i] = Int(int64(i))
		}
		list := must2(ListOf(c.m, items))(t)
		set := must2(NewSet(c.m))(t)
		for _, v := range items {
			require.NoError(t, set.Add(c, v))
		}
		d := must2(NewDict(c.m))(t)
		for _, v := range items {
			require.NoError(t, d.Set(c, v, v))
		}
		big := must2(bigPow(c.m, Int(3).AsBig(), Int(int64(n)*100).AsBig()))(t)
		return map[string]Value{
			"list": list.Value(), "list2": must2(ListOf(c.m, items))(t).Value(), "set": set.Value(), "set2": must2(set.Copy(c.m, KindSet))(t).Value(), "dict": d.Value(), "dict2": must2(d.Copy(c.m))(t).Value(), "str": must2(NewStr(c.m, text))(t), "str2": must2(NewStr(c.m, text+"c"))(t),
			"bytes": must2(NewBytes(c.m, []byte(text)))(t), "big": big, "tuple": must2(TupleOf(c.m, items...))(t),
		}
	}
	binary := func(op BinaryOp, a, b string) func(c *fakeCalls, v map[string]Value) error {
		return func(c *fakeCalls, v map[string]Value) error { _, err := Binary(c, op, v[a], v[b]); return err }
	}
	compare := func(op CompareOp, a, b string) func(c *fakeCalls, v map[string]Value) error {
		return func(c *fakeCalls, v map[string]Value) error { _, err := Compare(c, op, v[a], v[b]); return err }
	}
	for name, o := range map[string]struct {
		per float64 // least steps per element
		run func(c *fakeCalls, v map[string]Value) error
	}{
		"list + list": {.2, binary(OpAdd, "list", "list2")}, "set | set": {1, binary(OpOr, "set", "set2")}, "set & set": {1, binary(OpAnd, "set", "set2")}, "set - set": {1, binary(OpSub, "set", "set2")}, "set ^ set": {1, binary(OpXor, "set", "set2")},
		"dict | dict": {1, binary(OpOr, "dict", "dict2")}, "list == list": {1, compare(Eq, "list", "list2")}, "list < list": {1, compare(Lt, "list", "list2")}, "dict == dict": {1, compare(Eq, "dict", "dict2")}, "set == set": {1, compare(Eq, "set", "set2")}, "set <= set": {1, compare(Le, "set", "set2")},
		"str < str": {1. / 70, compare(Lt, "str", "str2")}, "str + str": {1. / 70, binary(OpAdd, "str", "str2")}, "bytes + bytes": {1. / 70, binary(OpAdd, "bytes", "bytes")}, "int * int": {2, binary(OpMul, "big", "big")}, "int // int": {.2, binary(OpFloorDiv, "big", "big")},
		"int + int": {.2, binary(OpAdd, "big", "big")}, "repr": {1, func(c *fakeCalls, v map[string]Value) error { _, err := Repr(c, v["list"]); return err }},
		"repr of dict": {2, func(c *fakeCalls, v map[string]Value) error { _, err := Repr(c, v["dict"]); return err }}, "repr of str": {1. / 20, func(c *fakeCalls, v map[string]Value) error { _, err := Repr(c, v["str"]); return err }},
		"str of int": {20, func(c *fakeCalls, v map[string]Value) error { _, err := IntToString(c.m, v["big"], 10, 0); return err }}, "hex of int": {.5, func(c *fakeCalls, v map[string]Value) error { _, err := IntToString(c.m, v["big"], 16, 0); return err }},
		"in list": {1, func(c *fakeCalls, v map[string]Value) error { _, err := Contains(c, v["list"], None); return err }}, "in str": {1. / 20, func(c *fakeCalls, v map[string]Value) error { _, err := Contains(c, v["str"], v["str2"]); return err }},
		"hash of tuple": {1, func(c *fakeCalls, v map[string]Value) error { _, err := Hash(c, v["tuple"]); return err }}, "copy slice": {.1, func(c *fakeCalls, v map[string]Value) error {
			_, err := GetItem(c, v["list"], parse(t, c, "slice(None, None, -1)"))
			return err
		}}, "delete first": {.1, func(c *fakeCalls, v map[string]Value) error { return DelItem(c, v["list"], Int(0)) }}, "format str": {1. / 70, func(c *fakeCalls, v map[string]Value) error { _, err := Format(c, v["str"], "5s"); return err }},
		"set.update": {1, func(c *fakeCalls, v map[string]Value) error {
			_, err := Inplace(c, OpXor, v["set"], v["set2"])
			return err
		}}, "bytes slice": {1. / 20, func(c *fakeCalls, v map[string]Value) error {
			_, err := GetItem(c, v["bytes"], parse(t, c, "slice(None, None, -1)"))
			return err
		}},
	} {
		for _, n := range []int{1000, 4000} {
			c := newFake(budget.Limits{Steps: 1e9, Memory: 1e9})
			v := build(c, n)
			before := c.m.StepsUsed()
			require.NoError(t, o.run(c, v), name)
			assert.GreaterOrEqual(t, float64(c.m.StepsUsed()-before), o.per*float64(n), "%s of %d", name, n)
			assert.LessOrEqual(t, float64(c.m.StepsUsed()-before), 2000+float64(n)*5000, "%s of %d", name, n)
		}
	}
}

func TestParsingLongIntsIsCharged(t *testing.T) {
	c := newFake(budget.Limits{Steps: 1_000_000})
	_, err := ParseInt(c.m, strings.Repeat("9", 1_000_000), 10, 0)
	assert.True(t, budget.IsLimit(err))
	c = newFake(budget.Limits{})
	_, err = ParseInt(c.m, strings.Repeat("9", 5000), 10, DefaultDigits)
	require.EqualError(t, err, "ValueError: Exceeds the limit (4300 digits) for integer string conversion: value has 5000 digits; use sys.set_int_max_str_digits() to increase the limit")
	v := must2(ParseInt(c.m, strings.Repeat("f", 5000), 16, DefaultDigits))(t)
	_, err = IntToString(c.m, v, 10, DefaultDigits)
	require.EqualError(t, err, "ValueError: Exceeds the limit (4300 digits) for integer string conversion; use sys.set_int_max_str_digits() to increase the limit")
	assert.Len(t, must2(IntToString(c.m, v, 16, DefaultDigits))(t), 5000)
	assert.Len(t, must2(IntToString(c.m, v, 10, 0))(t), 6021)
}
