package budget

import (
	"context"
	"math"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

func TestARegionEndsWithoutThePurse(t *testing.T) {
	m := NewMeter(Limits{Steps: 1000, Memory: 10_000, Output: 100}, nil)
	require.NoError(t, m.Steps(100))
	require.NoError(t, m.Enter(Limits{Steps: 50}, nil)) // allocates, which is three steps of the purse
	require.NoError(t, m.Steps(50))
	require.Error(t, m.Steps(1))
	require.Error(t, m.Alloc(1), "sticky within the region")
	assert.Equal(t, 1, m.Tripped())
	own := m.Leave()
	require.NotNil(t, own)
	assert.Equal(t, LimitError{Kind: Steps, Used: 51, Max: 50}, *own)
	require.NoError(t, m.Err())
	assert.Equal(t, int64(153), m.StepsUsed(), "what was refused is not spent, the rest is")
	require.NoError(t, m.Steps(847))
	require.Error(t, m.Steps(1))
	assert.Equal(t, 0, m.Tripped())
}

func TestWhatIsRefusedExhaustsTheSmallestPurseOnly(t *testing.T) {
	for _, spend := range []func(m *Meter) error{
		func(m *Meter) error { return m.Steps(1 << 40) },
		func(m *Meter) error { return m.Steps(math.MaxInt64) },
		func(m *Meter) error { return m.Alloc(1 << 40) },
		func(m *Meter) error { return m.Alloc(math.MaxInt64) },
		func(m *Meter) error { return m.Output(1 << 40) },
	} {
		m := NewMeter(Limits{Steps: 1000, Memory: 10_000, Output: 100}, nil)
		before := m.Usage()
		require.NoError(t, m.Enter(Limits{Steps: 500, Memory: 5000, Output: 50}, nil))
		require.NoError(t, m.Enter(Limits{Steps: 50, Memory: 500, Output: 5}, nil))
		require.Error(t, spend(m))
		assert.Equal(t, 2, m.Tripped())
		require.NotNil(t, m.Leave())
		require.NoError(t, m.Steps(10))
		require.NoError(t, m.Alloc(10))
		require.NoError(t, m.Output(10))
		require.Nil(t, m.Leave())
		after := m.Usage()
		assert.Equal(t, before.Steps+10+8, after.Steps, "three allocations are steps, too")
		assert.Equal(t, before.Output+10, after.Output)
		assert.Equal(t, before.TotalBytes+10+2*regionBytes, after.TotalBytes)
	}
}

func TestARegionGivesNoMoreThanIsLeft(t *testing.T) {
	m := NewMeter(Limits{Steps: 100}, nil)
	require.NoError(t, m.Steps(90))
	require.NoError(t, m.Enter(Limits{Steps: 1000}, nil))
	require.Error(t, m.Steps(11))
	assert.Equal(t, 0, m.Tripped(), "the purse itself is empty")
	assert.Nil(t, m.Leave())
	require.Error(t, m.Err())
}

func TestMemoryOfARegionCountsFromWhatIsLive(t *testing.T) {
	m := NewMeter(Limits{Memory: 10_000}, nil)
	live := int64(4000)
	m.SetMeasure(func() int64 { return live })
	require.NoError(t, m.Alloc(9000)) // most of it is garbage
	m.BeginOperation()
	require.NoError(t, m.Enter(Limits{Memory: 1000}, nil))
	for range 20 {
		m.BeginOperation()
		require.NoError(t, m.Alloc(500), "garbage does not count")
	}
	live += 1000
	m.BeginOperation()
	require.Error(t, m.Alloc(500))
	own := m.Leave()
	require.NotNil(t, own)
	assert.Equal(t, LimitError{Kind: Memory, Used: 1500, Max: 1000}, *own)
	live -= 1000
	m.BeginOperation()
	require.NoError(t, m.Alloc(5000))
}

func TestEachRegionIsPolled(t *testing.T) {
	var outer, inner *LimitError
	m := NewMeter(Limits{}, func() *LimitError { return outer })
	require.NoError(t, m.Enter(Limits{}, func() *LimitError { return inner }))
	require.NoError(t, m.Steps(Quantum+1))
	inner = &LimitError{Kind: Time, Cause: context.DeadlineExceeded}
	require.Error(t, m.Steps(Quantum+1))
	assert.Equal(t, inner, m.Leave())
	require.NoError(t, m.Steps(Quantum+1))
	require.NoError(t, m.Enter(Limits{}, func() *LimitError { return inner }))
	outer = &LimitError{Kind: Cancelled, Cause: context.Canceled}
	require.Error(t, m.Steps(Quantum+1))
	assert.Nil(t, m.Leave())
	assert.ErrorIs(t, m.Err(), context.Canceled)
}
