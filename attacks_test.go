package minipy_test

import (
	"fmt"
	"path/filepath"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// attackFolder holds scripts that try to exhaust the host, one idea each, in the form of scripts_test.go: they end as they say, and the process takes
// no more than a script with its memory limit may.
const attackFolder = "testdata/limits"

// TestAttacks runs every attack by itself. What it asserts of memory is what the command promises of a whole process: at most twice the limit and
// 20 MiB. All that was ever allocated is held to what was charged, loosely: arrays that grow, calls from Go and the text of a traceback leave garbage that
// is not charged, but no operation may take for a moment what it did not pay for.
func TestAttacks(t *testing.T) {
	if raceDetector {
		t.Skip("the detector's own memory would be counted")
	}
	paths, err := filepath.Glob(attackFolder + "/*.py")
	require.NoError(t, err)
	require.Greater(t, len(paths), 300)
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".py"), func(t *testing.T) {
			s, err := readScript(path)
			require.NoError(t, err)
			require.Contains(t, s.source, "# limits: steps=", "an attack says its limits")
			for _, problem := range attack(s, new(minipy.Usage), 0) {
				t.Error(problem)
			}
		})
	}
}

// attack runs an attack and says what went wrong. base is how large the heap was before.
func attack(s *script, usage *minipy.Usage, base int64) (problems []string) {
	defer debug.SetGCPercent(debug.SetGCPercent(50))
	runtime.GC()
	before := allocatedBytes()
	peak := watchHeap()
	got, err := s.run(usage)
	most, allocated := peak(), allocatedBytes()-before
	if err != nil {
		return []string{err.Error()}
	}
	if s.limit != "" && s.output == "" {
		got.Output = "" // what a flood wrote before it was stopped
	}
	if diff := cmp.Diff(s.expected(), got); diff != "" {
		problems = append(problems, "ended differently (-expected +got):\n"+diff)
	}
	if limit := base + 2*s.limits.Memory + 20<<20; most >= limit {
		problems = append(problems, fmt.Sprintf("%d bytes of heap at the worst moment, %d are allowed", most, limit))
	}
	if limit := 5*usage.TotalBytes/2 + 32*usage.Steps + 32<<20; allocated >= limit {
		problems = append(problems, fmt.Sprintf("%d bytes ever allocated, where %d were charged in %d steps", allocated, usage.TotalBytes, usage.Steps))
	}
	return problems
}

// allocatedBytes returns what the process has allocated in all.
func allocatedBytes() int64 {
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

// watchHeap begins to look at the size of the heap, garbage included, and returns the function that ends it and tells the largest size seen.
func watchHeap() (stop func() int64) {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	end, result := make(chan struct{}), make(chan int64)
	go func() {
		var most int64
		tick := time.NewTicker(200 * time.Microsecond)
		defer tick.Stop()
		for {
			metrics.Read(sample)
			most = max(most, int64(sample[0].Value.Uint64()))
			select {
			case <-end:
				result <- most
				return
			case <-tick.C:
			}
		}
	}()
	return func() int64 {
		close(end)
		return <-result
	}
}
