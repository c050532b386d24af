package minipy_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

// The limit sweep runs programs under budgets that end them anywhere: after every step, at every allocation, between any two slices. Whatever the budget,
// a run either brings the whole right answer, with the same counts as ever, or a LimitError, with a part of the output and of the host's calls that
// a longer run would have begun with.

// sweepBudgets is how many budgets of each sort a script of testdata is run under. The variable MINIPY_SWEEP gives another number; every budget up
// to that number of steps is then tried, and as many above.
func sweepBudgets(t *testing.T) int {
	text := os.Getenv("MINIPY_SWEEP")
	if text == "" {
		return 3
	}
	n, err := strconv.Atoi(text)
	require.NoError(t, err, "MINIPY_SWEEP")
	return n
}

// subject is a program with what it has when it runs.
type subject struct {
	prog *minipy.Program
	opts []minipy.Option
}

// outcome is all that a run shows.
type outcome struct {
	Ending ending
	Calls  string // of host functions, in order
	Usage  minipy.Usage
	limit  *minipy.LimitError
}

// run runs the subject; slice is the size of the slices in steps, 0 to run at once.
func (s *subject) run(t *testing.T, limits minipy.Limits, slice int64) outcome {
	t.Helper()
	var out bytes.Buffer
	var calls strings.Builder
	opts := append([]minipy.Option{minipy.WithLimits(limits), minipy.WithStdout(&out),
		minipy.WithFunc("host_note", func(v any) { fmt.Fprintf(&calls, "%v;", v) }),
		minipy.WithFunc("host_make", func(n int) []int { fmt.Fprintf(&calls, "make %d;", n); return make([]int, min(n, 1000)) }),
		minipy.WithFunc("host_later", minipy.Awaitable(func(n int) []int { fmt.Fprintf(&calls, "later %d;", n); return make([]int, n) })),
		minipy.WithFunc("host_call", func(ctx context.Context, f minipy.Value) (minipy.Value, error) {
			calls.WriteString("<")
			defer calls.WriteString(">")
			return f.Call(ctx)
		}),
	}, s.opts...)
	var res *minipy.Result
	var err error
	if slice == 0 {
		res, err = s.prog.Run(context.Background(), opts...)
	} else {
		var ex *minipy.Execution
		ex, err = s.prog.Start(opts...)
		for done := false; !done && err == nil; {
			done, err = ex.Step(context.Background(), slice)
		}
		res = ex.Result()
	}
	got := outcome{Ending: ending{Output: out.String()}, Calls: calls.String(), Usage: res.Usage}
	var exception *minipy.Exception
	switch {
	case err == nil:
	case errors.As(err, &got.limit):
		got.Ending.Limit = string(got.limit.Kind)
	case errors.As(err, &exception):
		got.Ending.Raises = exception.Error()
	default:
		t.Fatalf("%+v: %v", limits, err)
	}
	return got
}

// checkLimited holds a run under a limit against the whole one.
func checkLimited(t *testing.T, whole, got outcome, limits minipy.Limits) {
	t.Helper()
	if got.limit == nil {
		got.Usage, whole.Usage = minipy.Usage{}, minipy.Usage{} // walks cost steps, and there are more where memory is short
		if diff := cmp.Diff(whole, got, cmp.AllowUnexported(outcome{})); diff != "" {
			t.Fatalf("%+v: another result (-whole +limited):\n%s", limits, diff)
		}
		return
	}
	if got.limit.Used <= got.limit.Max {
		t.Fatalf("%+v: %v", limits, got.limit)
	}
	if !strings.HasPrefix(whole.Ending.Output, got.Ending.Output) {
		t.Fatalf("%+v: wrote something else: %q", limits, got.Ending.Output)
	}
	if open := strings.Count(got.Calls, "<") - strings.Count(got.Calls, ">"); open != 0 {
		t.Fatalf("%+v: %d host functions did not return: %q", limits, open, got.Calls)
	}
	if !strings.HasPrefix(whole.Calls, strings.TrimRight(got.Calls, ">")) {
		t.Fatalf("%+v: called something else: %q", limits, got.Calls)
	}
	if got.Usage.PeakBytes > limits.Memory && limits.Memory != 0 {
		t.Fatalf("%+v: a peak of %d bytes", limits, got.Usage.PeakBytes)
	}
	if got.limit.Where == "" {
		t.Fatalf("%+v: tripped nowhere", limits)
	}
}

// sweep runs the subject under every step budget up to dense and about samples more, as many memory budgets, and in slices.
func (s *subject) sweep(t *testing.T, dense, samples int, memories []int64) {
	random := rand.New(rand.NewSource(1))
	roomy := minipy.Limits{Steps: 100_000_000, Memory: 256 << 20, Output: 8 << 20}
	whole := s.run(t, roomy, 0)
	require.Nil(t, whole.limit)
	total := whole.Usage.Steps
	if total > 20_000 {
		dense /= 5 // it begins with imports, as others do
	}

	budgets := []int64{total, total + 1, total - 1}
	for n := int64(1); n <= min(int64(dense), total); n++ {
		budgets = append(budgets, n)
	}
	for range samples {
		budgets = append(budgets, 1+random.Int63n(total))
	}
	for _, steps := range budgets {
		limits := roomy
		limits.Steps = max(steps, 1)
		got := s.run(t, limits, 0)
		if steps >= total {
			if diff := cmp.Diff(whole, got, cmp.AllowUnexported(outcome{})); diff != "" {
				t.Fatalf("%d steps: another result (-whole +limited):\n%s", steps, diff)
			}
			continue
		}
		if got.limit == nil || got.limit.Kind != budget.Steps || got.limit.Max != limits.Steps || got.limit.Used != got.Usage.Steps {
			t.Fatalf("%d of %d steps: %v, used %d", steps, total, got.limit, got.Usage.Steps)
		}
		checkLimited(t, whole, got, limits)
	}

	for range samples {
		memories = append(memories, 1+random.Int63n(whole.Usage.PeakBytes))
	}
	for _, memory := range memories {
		limits := roomy
		limits.Memory = memory
		got := s.run(t, limits, 0)
		if got.limit != nil && got.limit.Kind != budget.Memory {
			t.Fatalf("%d bytes: %v", memory, got.limit)
		}
		checkLimited(t, whole, got, limits)
	}

	for _, slice := range []int64{1 + total/3, 1 + total/50} {
		got := s.run(t, roomy, slice)
		if diff := cmp.Diff(whole, got, cmp.AllowUnexported(outcome{})); diff != "" {
			t.Fatalf("slices of %d steps: another result (-whole +sliced):\n%s", slice, diff)
		}
	}
}

// noGoroutinesAreLeft makes sure that f leaves no goroutine behind.
func noGoroutinesAreLeft(t *testing.T, f func()) {
	before := runtime.NumGoroutine()
	f()
	for wait := time.Millisecond; runtime.NumGoroutine() > before; wait *= 2 {
		require.Less(t, wait, 10*time.Second, "goroutines are left: %d before, %d now", before, runtime.NumGoroutine())
		time.Sleep(wait)
	}
}

func TestLimitSweepOfScripts(t *testing.T) {
	samples := sweepBudgets(t)
	noGoroutinesAreLeft(t, func() {
		for i, path := range findScripts(t) {
			if raceDetector && i%10 != 0 || testing.Short() && i%5 != 0 {
				continue
			}
			s, err := readScript(path)
			require.NoError(t, err)
			prog, err := minipy.Compile(s.path, s.source)
			if err != nil || s.limit != "" || strings.Contains(s.source, "# limits:") || strings.Contains(s.source, "# allow: entropy") {
				continue // the last: no two runs are the same
			}
			t.Run(strings.TrimSuffix(filepath.ToSlash(path), ".py"), func(t *testing.T) {
				grants := append(s.grants, capability.ImportDir(filepath.Dir(s.path)))
				subject := &subject{prog, []minipy.Option{minipy.WithGrants(grants...)}}
				subject.sweep(t, samples, samples, nil)
			})
		}
	})
}

// TestLimitSweepOfEveryStep ends small programs, which between them use most of the machine, after every single step and at every allocation size.
func TestLimitSweepOfEveryStep(t *testing.T) {
	dense, samples := 3_000, 50
	if raceDetector || testing.Short() {
		dense, samples = 200, 10
	} else if n := sweepBudgets(t); n > 3 {
		dense, samples = max(n, 10_000), n
	}
	noGoroutinesAreLeft(t, func() {
		for name, src := range sweepPrograms {
			t.Run(name, func(t *testing.T) {
				prog, err := minipy.Compile(name+".py", strings.TrimSpace(src)+"\n")
				require.NoError(t, err)
				var memories []int64
				for m := int64(64); m < 1<<20; m += m/16 + 8 {
					memories = append(memories, m)
				}
				(&subject{prog: prog}).sweep(t, dense, samples, memories)
			})
		}
	})
}

// TestLimitSweepOfCompiling compiles every script under budgets that end anywhere: there is a program then, or a LimitError, and the least budget that
// suffices is the same each time.
func TestLimitSweepOfCompiling(t *testing.T) {
	samples := 10 * sweepBudgets(t)
	random := rand.New(rand.NewSource(2))
	for i, path := range findScripts(t) {
		if samples < 100 && i%4 != 0 || raceDetector && i%20 != 0 {
			continue
		}
		s, err := readScript(path)
		require.NoError(t, err)
		name := strings.TrimSuffix(filepath.ToSlash(path), ".py")
		compile := func(limits minipy.Limits) error {
			_, err := minipy.Compile(path, s.source, minipy.WithLimits(limits))
			var limit *minipy.LimitError
			var syntax *minipy.SyntaxError
			switch {
			case err == nil || errors.As(err, &syntax):
				return nil
			case errors.As(err, &limit):
				if limit.Used <= limit.Max || !strings.HasPrefix(limit.Where, path+":") {
					t.Fatalf("%s: %+v: %v", name, limits, limit)
				}
				return err
			}
			t.Fatalf("%s: %+v: %v", name, limits, err)
			return err
		}
		for _, field := range []func(n int64) minipy.Limits{
			func(n int64) minipy.Limits { return minipy.Limits{Steps: n} },
			func(n int64) minipy.Limits { return minipy.Limits{Memory: n} },
		} {
			low, high := int64(0), int64(64) // the least that suffices is in (low, high]
			for compile(field(high)) != nil {
				low, high = high, 4*high
			}
			for high-low > 1 {
				if middle := (low + high) / 2; compile(field(middle)) == nil {
					high = middle
				} else {
					low = middle
				}
			}
			for range samples {
				if n := 1 + random.Int63n(2*high); (compile(field(n)) == nil) != (n >= high) {
					t.Fatalf("%s: %d suffices, but %+v does not fit in", name, high, field(n))
				}
			}
		}
	}
}
