package builtins

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// scriptless is a machine that runs no scripts: what needs one panics on the nil interface within.
type scriptless struct {
	native.Call
	m      *budget.Meter
	stored map[string]object.Value
}

func newScriptless(limits budget.Limits) *scriptless {
	return &scriptless{m: budget.NewMeter(limits, nil), stored: map[string]object.Value{}}
}

func (c *scriptless) Meter() *budget.Meter { return c.m }
func (c *scriptless) Enter() error         { return nil }
func (c *scriptless) Leave()               {}
func (c *scriptless) Stored(key string) object.Value {
	if v, ok := c.stored[key]; ok {
		return v
	}
	return object.Unbound
}
func (c *scriptless) Store(key string, v object.Value) error {
	c.stored[key] = v
	return nil
}

// numbers returns n ints in an order that looks random, and is the same every time.
func numbers(n int) []int64 {
	out := make([]int64, n)
	x := uint64(88172645463325252)
	for i := range out {
		x ^= x << 13
		x ^= x >> 7
		x ^= x << 17
		out[i] = int64(x % uint64(4*n))
	}
	return out
}

func TestSortOrdersEveryKindOfKey(t *testing.T) {
	c := newScriptless(budget.Limits{})
	kinds := map[string]func(i int64) object.Value{
		"ints":   object.Int,
		"floats": func(i int64) object.Value { return object.Float(float64(i) / 3) },
		"strs": func(i int64) object.Value {
			v, err := object.NewStrCopy(c.m, fmt.Sprintf("%08d", i))
			require.NoError(t, err)
			return v
		},
		"tuples": func(i int64) object.Value {
			v, err := object.TupleOf(c.m, object.Int(i/8), object.Int(i))
			require.NoError(t, err)
			return v
		},
		"mixed": func(i int64) object.Value {
			if i%2 == 0 {
				return object.Float(float64(i))
			}
			return object.Int(i)
		},
	}
	for name, make := range kinds {
		for _, n := range []int{0, 1, 2, 31, 32, 63, 64, 65, 257, 3000} {
			want := numbers(n)
			keys := []object.Value{}
			items := []object.Value{}
			for _, i := range want {
				keys = append(keys, make(i))
				items = append(items, object.Int(i))
			}
			slices.Sort(want)
			require.NoError(t, sortItems(c, items, keys, false), name)
			got := []int64{}
			for _, v := range items {
				got = append(got, v.AsInt())
			}
			assert.Empty(t, cmp.Diff(append([]int64{}, want...), got), "%s %d", name, n)
		}
	}
}

func TestSortIsStableBothWays(t *testing.T) {
	c := newScriptless(budget.Limits{})
	for _, reverse := range []bool{false, true} {
		for _, key := range []func(i int64) object.Value{object.Int, func(i int64) object.Value { return object.Float(float64(i)) }} {
			var keys, items []object.Value
			for i, n := range numbers(1000) {
				keys = append(keys, key(n%7))
				items = append(items, object.Int(n%7*10000+int64(i)))
			}
			require.NoError(t, sortItems(c, items, keys, reverse))
			assert.True(t, sort.SliceIsSorted(items, func(i, j int) bool {
				a, b := items[i].AsInt(), items[j].AsInt()
				if a/10000 != b/10000 && reverse {
					return a/10000 > b/10000
				}
				return a < b
			}), "reverse=%t", reverse)
		}
	}
}

// What CPython's list holds after the same failure, too: the descending run was turned around.
func TestSortThatFailsKeepsAllItems(t *testing.T) {
	c := newScriptless(budget.Limits{})
	items := []object.Value{object.Int(2), object.Int(1), object.Int(3), object.None}
	err := sortItems(c, items, nil, false)
	require.EqualError(t, err, "TypeError: '<' not supported between instances of 'NoneType' and 'int'")
	assert.Equal(t, []object.Value{object.Int(1), object.Int(2), object.Int(3), object.None}, items)
}

func TestSortHidesItemsInTracedPlaceOnlyWhileItRuns(t *testing.T) {
	c := newScriptless(budget.Limits{})
	l, err := object.ListOf(c.m, []object.Value{object.None, object.None})
	require.NoError(t, err)
	require.Error(t, sortList(c, l, nil, false))
	assert.Equal(t, 2, l.Len())
	assert.Zero(t, c.stored["builtins.sorting"].List().Len())
}

// Texts with long equal beginnings are dear to compare: a few of them must not sort for free.
func TestSortChargesForTheLengthOfTexts(t *testing.T) {
	used := func(length int) int64 {
		c := newScriptless(budget.Limits{Memory: budget.Unlimited})
		var items []object.Value
		for i := range 100 {
			v, err := object.NewStrCopy(c.m, strings.Repeat("x", length)+fmt.Sprint((i*37)%100))
			require.NoError(t, err)
			items = append(items, v)
		}
		before := c.m.StepsUsed()
		require.NoError(t, sortItems(c, items, nil, false))
		return c.m.StepsUsed() - before
	}
	assert.Greater(t, used(64_000), 400*int64(64_000/64))
	assert.Less(t, used(4), int64(3000))
}

func TestSortOfSortedItemsIsLinear(t *testing.T) {
	c := newScriptless(budget.Limits{})
	const n = 20_000
	items := make([]object.Value, n)
	for i := range items {
		items[i] = object.Float(float64(i))
	}
	before := c.m.StepsUsed()
	require.NoError(t, sortItems(c, items, nil, false))
	assert.Less(t, c.m.StepsUsed()-before, int64(3*n))
}

func TestSortStopsAtTheStepLimit(t *testing.T) {
	c := newScriptless(budget.Limits{Steps: 20_000, Memory: budget.Unlimited})
	items := make([]object.Value, 0, 50_000)
	for _, n := range numbers(50_000) {
		items = append(items, object.Float(float64(n)))
	}
	assert.True(t, budget.IsLimit(sortItems(c, items, nil, false)))
}

func TestSortStopsAtTheMemoryLimit(t *testing.T) {
	c := newScriptless(budget.Limits{Memory: 100_000})
	items := make([]object.Value, 0, 50_000)
	for _, n := range numbers(50_000) {
		items = append(items, object.Float(float64(n)))
	}
	assert.True(t, budget.IsLimit(sortItems(c, items, nil, false)))
}
