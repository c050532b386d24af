package budget

import (
	"context"
	"errors"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestStepsMayBeUsedToTheLast(t *testing.T) {
	m := NewMeter(Limits{Steps: 10}, nil)
	require.NoError(t, m.Steps(10))
	err := m.Steps(1)
	var limit *LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, LimitError{Kind: Steps, Used: 11, Max: 10}, *limit)
	assert.Equal(t, int64(11), m.StepsUsed(), "the count stays exact after the trip")
}

func TestExhaustionIsSticky(t *testing.T) {
	m := NewMeter(Limits{Steps: 1, Memory: 1 << 20}, nil)
	first := m.Steps(2)
	require.Error(t, first)
	assert.Equal(t, first, m.Steps(0), "even a charge of nothing fails")
	assert.Equal(t, first, m.Alloc(1))
	assert.Equal(t, first, m.Output(1))
	assert.Equal(t, first, m.Err())
}

func TestCountIsExactAcrossQuanta(t *testing.T) {
	m := NewMeter(Limits{Steps: Unlimited}, nil)
	total := int64(0)
	for _, n := range []int64{1, Quantum, 3 * Quantum, 17, Quantum - 1} {
		require.NoError(t, m.Steps(n))
		total += n
		assert.Equal(t, total, m.StepsUsed())
	}
}

func TestOverflowingChargeTrips(t *testing.T) {
	m := NewMeter(Limits{Steps: 100}, nil)
	require.Error(t, m.Steps(math.MaxInt64))
	require.Error(t, NewMeter(Limits{Memory: 100}, nil).Alloc(math.MaxInt64))
	for _, limit := range []int64{100, Unlimited} {
		m := NewMeter(Limits{Memory: limit}, nil)
		require.NoError(t, m.Alloc(10))
		require.Error(t, m.Alloc(math.MaxInt64), "the sum overflows")
		require.Error(t, m.Alloc(1))
	}
}

func TestPollEndsTheExecution(t *testing.T) {
	asked := 0
	m := NewMeter(Limits{}, func() *LimitError {
		if asked++; asked > 2 {
			return &LimitError{Kind: Cancelled, Cause: context.Canceled}
		}
		return nil
	})
	var err error
	for i := 0; i < 10 && err == nil; i++ {
		err = m.Steps(Quantum + 1)
	}
	require.Error(t, err)
	assert.ErrorIs(t, err, context.Canceled)
	assert.Equal(t, 3, asked)
}

func TestSliceEndsWithoutAnError(t *testing.T) {
	m := NewMeter(Limits{Steps: 1000}, nil)
	m.BeginSlice(100)
	require.NoError(t, m.Steps(99))
	assert.False(t, m.SliceDone())
	require.NoError(t, m.Steps(50), "work beyond the slice is carried over as debt")
	assert.True(t, m.SliceDone())
	m.EndSlice()
	assert.False(t, m.SliceDone())
}

func TestMemoryIsWhatIsLive(t *testing.T) {
	m := NewMeter(Limits{Memory: 1000}, nil)
	live := int64(0)
	m.SetMeasure(func() int64 { return live })
	for range 100 {
		m.BeginOperation()
		require.NoError(t, m.Alloc(100), "garbage does not count")
	}
	live = 950
	m.BeginOperation()
	err := m.Alloc(1000)
	var limit *LimitError
	require.ErrorAs(t, err, &limit)
	assert.Equal(t, Memory, limit.Kind)
}

func TestInFlightBytesCountAsLive(t *testing.T) {
	m := NewMeter(Limits{Memory: 1000}, nil)
	m.SetMeasure(func() int64 { return 0 }) // a walk cannot see Go variables
	m.BeginOperation()
	var err error
	n := 0
	for ; err == nil && n < 100; n++ {
		err = m.Alloc(100)
	}
	require.Error(t, err, "one operation cannot hide what it holds")
	assert.LessOrEqual(t, n, 11)
}

func TestSuspendedOperationKeepsItsBytes(t *testing.T) {
	m := NewMeter(Limits{Memory: 1000}, nil)
	m.SetMeasure(func() int64 { return 0 })
	m.BeginOperation()
	require.NoError(t, m.Alloc(600))
	s := m.Suspend()
	for range 20 { // the nested run makes garbage
		m.BeginOperation()
		require.NoError(t, m.Alloc(100))
	}
	m.Resume(s)
	require.Error(t, m.Alloc(500), "600 in flight and 500 more")
}

func TestRefusedRequestIsNotCounted(t *testing.T) {
	m := NewMeter(Limits{Memory: 1000}, nil)
	require.NoError(t, m.Alloc(10))
	require.Error(t, m.Alloc(1<<40))
	u := m.Usage()
	assert.Equal(t, int64(10), u.TotalBytes)
	assert.Equal(t, int64(1), u.Allocations)
	assert.LessOrEqual(t, u.PeakBytes, int64(1000))
}

func TestOutputIsChargedBeforeItIsWritten(t *testing.T) {
	m := NewMeter(Limits{Output: 5}, nil)
	require.NoError(t, m.Output(5))
	var limit *LimitError
	require.ErrorAs(t, m.Output(1), &limit)
	assert.Equal(t, LimitError{Kind: Output, Used: 6, Max: 5}, *limit)
}

func TestSizeClassIsWhatTheAllocatorTakes(t *testing.T) {
	for n, want := range map[int64]int64{0: 8, 1: 8, 8: 8, 9: 16, 1024: 1024, 1025: 1152, 2305: 2688, 32768: 32768, 32769: 40960, math.MaxInt64: math.MaxInt64} {
		assert.Equal(t, want, SizeClass(n), "%d bytes", n)
	}
	last := int64(0)
	for n := int64(1); n < 70_000; n++ {
		size := SizeClass(n)
		require.GreaterOrEqual(t, size, n)
		require.GreaterOrEqual(t, size, last)
		last = size
	}
	assert.Equal(t, int64(576), SizeClassPointers(520), "an object with pointers carries a word above 512 bytes")
}

func TestLimitErrorSaysWhichAndHowMuch(t *testing.T) {
	for _, c := range []struct {
		err  LimitError
		want string
	}{
		{LimitError{Kind: Steps, Used: 11, Max: 10}, "limit reached: steps: 11 of 10 used"},
		{LimitError{Kind: Memory, Used: 2 << 20, Max: 1 << 20, Where: "a.py:3"}, "limit reached: memory: 1.0 MiB at a.py:3, 2.0 MiB needed"},
		{LimitError{Kind: Time, Cause: context.DeadlineExceeded}, "limit reached: time (context deadline exceeded)"},
	} {
		assert.Equal(t, c.want, c.err.Error())
	}
	assert.True(t, IsLimit(errors.Join(errors.New("x"), &LimitError{})))
	assert.False(t, IsLimit(errors.New("x")))
}

func TestLimitsAreValidated(t *testing.T) {
	require.NoError(t, Limits{}.Validate())
	assert.ErrorContains(t, Limits{Memory: -1}.Validate(), "Memory")
	d := Limits{Steps: 7}.WithDefaults()
	assert.Equal(t, int64(7), d.Steps)
	assert.Equal(t, int64(DefaultMemory), d.Memory)
}

func TestRenewedLimitsCountAnew(t *testing.T) {
	m := NewMeter(Limits{Steps: 100, Output: 10}, nil)
	for range 3 {
		require.NoError(t, m.Steps(100))
		require.NoError(t, m.Output(10))
		m.Renew()
	}
	assert.Equal(t, int64(300), m.StepsUsed())
	assert.Equal(t, int64(30), m.Usage().Output)
	var limit *LimitError
	require.ErrorAs(t, m.Output(11), &limit)
	assert.Equal(t, LimitError{Kind: Output, Used: 11, Max: 10}, *limit)
}

func TestNativeStepsAreTold(t *testing.T) {
	m := NewMeter(Limits{}, nil)
	m.SetLeft(m.Left() - 5) // instructions
	require.NoError(t, m.Steps(7))
	assert.Equal(t, int64(12), m.Usage().Steps)
	assert.Equal(t, int64(7), m.Usage().NativeSteps)
}

func TestAllocatingTakesSteps(t *testing.T) {
	m := NewMeter(Limits{Steps: 100}, nil)
	require.NoError(t, m.Alloc(16))
	require.NoError(t, m.Alloc(5*128))
	assert.Equal(t, int64(2+7), m.Usage().Steps)
	assert.Equal(t, int64(2+7), m.Usage().NativeSteps)
	require.NoError(t, m.Alloc(100*128), "there is memory for it")
	var limit *LimitError
	require.ErrorAs(t, m.Steps(0), &limit, "but the steps are used up")
	assert.Equal(t, LimitError{Kind: Steps, Used: 111, Max: 100}, *limit)
	used := m.Usage()
	require.Error(t, m.Alloc(16))
	assert.Equal(t, used, m.Usage(), "what is refused takes none")
}
