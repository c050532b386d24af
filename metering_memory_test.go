package minipy_test

import (
	"context"
	"os"
	"path/filepath"
	"runtime"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

const (
	// heldFactor is how much more than counted live data may take of Go's heap, heldSlack what the measurement itself is off.
	heldFactor, heldSlack = 1.1, 24 << 10
	// countedFactor is how much more than it takes live data may be counted: room that containers leave behind stays counted.
	countedFactor = 2.0
)

// TestLiveBytesAreReal holds what the walk over live memory counts against Go's heap, for every type and way of growing that the patterns in
// testdata/_metering know.
func TestLiveBytesAreReal(t *testing.T) {
	if raceDetector {
		t.Skip("the race detector has an allocator of its own")
	}
	path := filepath.Join("testdata", "_metering", "patterns.py")
	src, err := os.ReadFile(path)
	require.NoError(t, err)
	prog, err := minipy.Compile(path, string(src))
	require.NoError(t, err)
	ctx := context.Background()
	res, err := prog.Run(ctx, minipy.WithLimits(minipy.Limits{Steps: minipy.Unlimited, Memory: 1 << 30}))
	require.NoError(t, err)
	listed, err := res.Call(ctx, "names")
	require.NoError(t, err)
	names := listed.Go().([]any)
	require.Greater(t, len(names), 100)
	measure := func() (live, heap int64) {
		live = res.LiveBytes() // first: it clears what the machine does not use any more
		return live, heapBytes()
	}
	for _, name := range names { // once to load what all executions share
		_, err = res.Call(ctx, "build", name)
		require.NoError(t, err, name)
	}
	_, err = res.Call(ctx, "drop")
	require.NoError(t, err)
	liveBefore, heapBefore := measure()
	for _, name := range names {
		_, err = res.Call(ctx, "build", name)
		require.NoError(t, err, name)
		live, heap := measure()
		held, counted := heap-heapBefore, live-liveBefore
		assert.LessOrEqual(t, float64(held), heldFactor*float64(counted)+heldSlack, "%s: more is held than counted (%d)", name, counted)
		assert.LessOrEqual(t, float64(counted), countedFactor*float64(held)+2*heldSlack, "%s: more is counted than held (%d)", name, held)
	}
	runtime.KeepAlive(prog)
	runtime.KeepAlive(src)
}

// heapBytes returns what Go's heap holds.
func heapBytes() int64 {
	runtime.GC()
	runtime.GC() // what lies in pools survives one
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return int64(m.HeapAlloc)
}
