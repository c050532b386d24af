package stdlib

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

func loadsForTest(t *testing.T, c *testCall, text string) (object.Value, error) {
	none := object.None
	s := &native.State{Slots: []object.Value{c.str(t, text), none, none, none, none, none, none, object.Unbound, object.Unbound, object.Unbound}, Args: 8}
	a := jsonLoads(c, s, native.Start, object.Unbound)
	require.Contains(t, []native.ActionKind{native.Return, native.Fail}, a.Kind)
	return a.Value, a.Err
}

func dumpsForTest(c *testCall, v object.Value) (object.Value, error) {
	none := object.None
	s := &native.State{Slots: []object.Value{v, object.False, object.True, object.True, object.True, none, none, none, none, object.False, object.Unbound, object.Unbound, object.Unbound}, Args: 11}
	a := jsonDumps(c, s, native.Start, object.Unbound)
	return a.Value, a.Err
}

func TestJSONRoundTrip(t *testing.T) {
	for _, text := range []string{
		`null`, `[true, false, null]`, `{"a": 1, "b": [1, 2.5, {"c": "d"}], "": {}}`, `[[], {}, [[]]]`, `"\u00e9\ud83d\ude00\"\\\n\u0001"`,
		`-12345678901234567890123`, `[1e+16, 1e-07, -0.0, NaN, Infinity, -Infinity]`,
	} {
		c := newTestCall()
		v, err := loadsForTest(t, c, text)
		require.NoError(t, err, text)
		back, err := dumpsForTest(c, v)
		require.NoError(t, err, text)
		assert.Equal(t, text, back.Str().String())
	}
}

func TestJSONNestingIsBounded(t *testing.T) {
	c := newTestCall()
	_, err := loadsForTest(t, c, strings.Repeat("[", 100_000))
	require.ErrorContains(t, err, "RecursionError: maximum recursion depth exceeded while decoding a JSON array")
	l, err := object.NewList(c.m, 1)
	require.NoError(t, err)
	require.NoError(t, l.Append(c.m, l.Value()))
	_, err = dumpsForTest(c, l.Value())
	require.ErrorContains(t, err, "Circular reference detected")
}

func TestJSONKeysOfATableAreShared(t *testing.T) {
	c := newTestCall()
	v, err := loadsForTest(t, c, `[{"name": 1}, {"name": 2}]`)
	require.NoError(t, err)
	items := v.List().Items()
	first, _ := items[0].Dict().At(0)
	second, _ := items[1].Dict().At(0)
	assert.True(t, object.Same(first, second))
}

func TestJSONIsChargedByItsLength(t *testing.T) {
	steps := func(n int) int64 {
		c := newTestCall()
		_, err := loadsForTest(t, c, `"`+strings.Repeat("x", n)+`"`)
		require.NoError(t, err)
		return c.m.StepsUsed()
	}
	assert.Greater(t, steps(100_000), 9*steps(10_000))
}

func BenchmarkJSONLoads(b *testing.B) {
	text := "[" + strings.Repeat(`{"id": 12345, "name": "some name", "tags": ["a", "bc"], "score": 3.25, "ok": true}, `, 100) + "null]"
	b.SetBytes(int64(len(text)))
	for range b.N {
		c := newTestCall()
		doc, _ := object.NewStrCopy(c.m, text)
		d := newJSONDecoder(c, doc, jsonHooks{object.None, object.None, object.None, object.None, object.None}, true)
		if _, _, err := d.run(object.Unbound, false); err != nil {
			b.Fatal(err)
		}
	}
}
