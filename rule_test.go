package minipy_test

import (
	"context"
	"errors"
	"sort"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

func rule(t testing.TB, src string, params ...any) *minipy.Rule {
	t.Helper()
	r, err := minipy.CompileExpr(src, params...)
	require.NoError(t, err)
	return r
}

func TestRuleEvaluatesWithItsParametersInOrder(t *testing.T) {
	ctx := context.Background()
	r := rule(t, "amount > limit and name in allowed", "amount", "limit", "name", minipy.With("allowed", []string{"ann", "bob"}))
	assert.Equal(t, []string{"amount", "limit", "name"}, r.Params())
	for _, c := range []struct {
		amount int64
		name   string
		want   bool
	}{{1200, "ann", true}, {900, "ann", false}, {1200, "eve", false}} {
		v, err := r.Eval(ctx, minipy.Int(c.amount), minipy.Int(1000), minipy.Str(c.name))
		require.NoError(t, err)
		got, ok := v.Bool()
		require.True(t, ok)
		assert.Equal(t, c.want, got, c)
	}
	_, err := r.Eval(ctx, minipy.Int(1))
	assert.EqualError(t, err, "minipy: the expression takes 3 arguments, not 1")
}

func TestRuleRefusesWhatMakesNoSense(t *testing.T) {
	for _, params := range [][]any{{"x y"}, {"x", "x"}, {""}, {3}, {"def"}, {"a.b"}} {
		_, err := minipy.CompileExpr("1", params...)
		assert.Error(t, err, params)
	}
	_, err := minipy.CompileExpr("amount >", "amount")
	var syntax *minipy.SyntaxError
	require.ErrorAs(t, err, &syntax)
	assert.Equal(t, "invalid syntax", syntax.Message)
}

// Evaluations do not see what earlier ones did: not to the globals that the host gave, not to identities or modules.
func TestEvaluationsAreIndependent(t *testing.T) {
	ctx := context.Background()
	r := rule(t, "(seen.append(x), list(seen))[1]", "x", minipy.With("seen", []int{0}))
	for i := range 3 {
		v, err := r.Eval(ctx, minipy.Int(int64(i)))
		require.NoError(t, err)
		assert.Equal(t, []any{int64(0), int64(i)}, v.Go())
	}
	r = rule(t, "__import__('math').floor(x), id([x]), sorted([3, x], key=lambda y: -y), str(object())", "x")
	var first any
	for range 3 {
		v, err := r.Eval(ctx, minipy.Float(2.5))
		require.NoError(t, err)
		if first == nil {
			first = v.Go()
		}
		assert.Equal(t, first, v.Go())
	}
}

// Every evaluation has the whole budget, and needs exactly the same of it whether the machine is new or was used before.
func TestEvaluationsCostTheSame(t *testing.T) {
	ctx := context.Background()
	const src = "sorted([n * 2 for n in range(x)], key=lambda y: -y)[0] + max(len(str(n)) for n in (1, 22)) + point.x"
	enough := func(limits minipy.Limits, runs int) bool {
		r := rule(t, src, "x", minipy.With("point", struct{ X int }{}), minipy.WithLimits(limits))
		for range runs {
			_, err := r.Eval(ctx, minipy.Int(1000))
			var exc *minipy.Exception
			if !errors.As(err, &exc) { // the point has an X, no x: the last thing that the expression does fails
				require.ErrorAs(t, err, new(*minipy.LimitError))
				return false
			}
		}
		return true
	}
	least := func(runs int, limits func(int) minipy.Limits) int {
		return 1000 + sort.Search(1_000_000, func(n int) bool { return enough(limits(1000+n), runs) })
	}
	steps := func(n int) minipy.Limits { return minipy.Limits{Steps: int64(n)} }
	assert.Equal(t, least(1, steps), least(4, steps), "steps")
	bytes := func(n int) minipy.Limits { return minipy.Limits{Memory: int64(n) + 30_000} }
	assert.Equal(t, least(1, bytes), least(4, bytes), "bytes")
	assert.Greater(t, least(1, steps), 2000)
}

func TestRuleGoesOnAfterErrors(t *testing.T) {
	ctx := context.Background()
	r := rule(t, "10 // x if x >= 0 else len([0] * 10**9)", "x", minipy.WithLimits(minipy.Limits{Memory: 1 << 20}))
	for range 3 {
		v, err := r.Eval(ctx, minipy.Int(5))
		require.NoError(t, err)
		assert.Equal(t, int64(2), v.Go())
		_, err = r.Eval(ctx, minipy.Int(0))
		var exc *minipy.Exception
		require.ErrorAs(t, err, &exc)
		assert.Equal(t, "ZeroDivisionError", exc.Type)
		_, err = r.Eval(ctx, minipy.Int(-1))
		var limit *minipy.LimitError
		require.ErrorAs(t, err, &limit)
		assert.Equal(t, budget.Memory, limit.Kind)
	}
	cancelled, cancel := context.WithCancel(ctx)
	cancel()
	_, err := r.Eval(cancelled, minipy.Int(5))
	assert.ErrorIs(t, err, context.Canceled)
}

func TestRuleAllocatesNothing(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector makes sync.Pool forget")
	}
	ctx := context.Background()
	country := minipy.Str("DE")
	for _, c := range []struct {
		r    *minipy.Rule
		args []minipy.Value
	}{
		{rule(t, "amount > limit", "amount", "limit"), []minipy.Value{minipy.Int(1200), minipy.Int(1000)}},
		{rule(t, "(price * 1.19 if country == 'DE' else price) < 100.0 and not vip", "price", "country", "vip"),
			[]minipy.Value{minipy.Float(80), country, minipy.Bool(false)}},
		{rule(t, "len(country) + abs(-3) + (country in allowed)", "country", minipy.With("allowed", "DE,FR")), []minipy.Value{country}},
	} {
		_, err := c.r.Eval(ctx, c.args...)
		require.NoError(t, err)
		args := c.args
		assert.Zero(t, testing.AllocsPerRun(200, func() {
			if _, err := c.r.Eval(ctx, args...); err != nil {
				t.Fatal(err)
			}
		}), c.r.Source())
	}
	r := rule(t, "amount > limit", "amount", "limit")
	assert.Zero(t, testing.AllocsPerRun(200, func() {
		v, err := r.Eval(ctx, minipy.Int(1200), minipy.Int(1000))
		if ok, _ := v.Bool(); err != nil || !ok {
			t.Fatal(v, err)
		}
	}))
}

func TestRuleIsSharedByGoroutines(t *testing.T) {
	r := rule(t, "sum(i * x for i in range(10)) + base[0]", "x", minipy.With("base", []int{7}))
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 50 {
				x := int64(g*100 + i)
				v, err := r.Eval(context.Background(), minipy.Int(x))
				if got, _ := v.Int(); err != nil || got != 45*x+7 {
					t.Errorf("%d: %v, %v", x, v, err)
				}
			}
		}()
	}
	wg.Wait()
}

func TestEvalDecodesTheResult(t *testing.T) {
	ctx := context.Background()
	blocked := map[string]struct{}{"KP": {}}
	ok, err := minipy.Eval[bool](ctx, "amount > 1000 and country in blocked", minipy.Vars{"amount": 1200, "country": "KP", "blocked": blocked})
	require.NoError(t, err)
	assert.True(t, ok)

	list, err := minipy.Eval[[]int](ctx, "[n * n for n in numbers]", minipy.Vars{"numbers": []int{1, 2, 3}})
	require.NoError(t, err)
	assert.Equal(t, []int{1, 4, 9}, list)

	v, err := minipy.Eval[minipy.Value](ctx, "1 + 1", nil)
	require.NoError(t, err)
	assert.Equal(t, "2", v.String())

	x, err := minipy.Eval[any](ctx, "None", nil)
	require.NoError(t, err)
	assert.Nil(t, x)

	double, err := minipy.Eval[int](ctx, "double(21)", nil, minipy.WithFunc("double", func(n int) int { return 2 * n }))
	require.NoError(t, err)
	assert.Equal(t, 42, double)

	_, err = minipy.Eval[int](ctx, "'text'", nil)
	assert.EqualError(t, err, "result: cannot decode str into int")
	_, err = minipy.Eval[[]int](ctx, "[1, 'x']", nil)
	assert.EqualError(t, err, "result[1]: cannot decode str into int")
	_, err = minipy.Eval[int](ctx, "nobody", nil)
	assert.EqualError(t, err, "NameError: name 'nobody' is not defined")
}

func BenchmarkRule(b *testing.B) {
	ctx := context.Background()
	r := rule(b, "amount > limit and country != 'KP'", "amount", "limit", "country")
	country := minipy.Str("DE")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := r.Eval(ctx, minipy.Int(1200), minipy.Int(1000), country); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkRun(b *testing.B) {
	prog, err := minipy.Compile("rule.py", "verdict = order.total > 100 and 'vip' in order.tags\n")
	require.NoError(b, err)
	type order struct {
		Total int      `json:"total"`
		Tags  []string `json:"tags"`
	}
	opt := minipy.With("order", order{200, []string{"vip"}})
	b.ReportAllocs()
	for b.Loop() {
		if _, err := prog.Run(context.Background(), opt); err != nil {
			b.Fatal(err)
		}
	}
}
