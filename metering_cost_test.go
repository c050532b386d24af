package minipy_test

import (
	"encoding/json"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestMeteringCost measures what metering costs: it runs every program of a folder with a minipy as it is and with one whose charges are off, which is a
// build of its own: the tag uncharged, and the run loop without its counting of steps. It takes some minutes, and wants a machine with nothing else to do:
//
//	MINIPY_PROGRAMS=folder go test -run TestMeteringCost -v -timeout 1h .
func TestMeteringCost(t *testing.T) {
	folder := os.Getenv("MINIPY_PROGRAMS")
	if folder == "" {
		t.Skip("takes minutes: MINIPY_PROGRAMS=folder of programs")
	}
	programs, err := filepath.Glob(filepath.Join(folder, "*.py"))
	require.NoError(t, err)
	require.NotEmpty(t, programs)
	dir := t.TempDir()
	charged, uncharged := filepath.Join(dir, "charged"), filepath.Join(dir, "uncharged")
	build(t, "-o", charged, "./cmd/minipy")
	build(t, "-tags", "uncharged", "-overlay", withoutSteps(t, dir), "-o", uncharged, "./cmd/minipy")

	product := 1.0
	for _, p := range programs {
		best := [2]time.Duration{math.MaxInt64, math.MaxInt64}
		for range 7 { // in turn, so that both meet the same noise; the least is what the program needs
			for i, exe := range []string{charged, uncharged} {
				cmd := exec.Command(exe, "run", "--unlimited", p)
				require.NoError(t, cmd.Run(), p)
				best[i] = min(best[i], cmd.ProcessState.UserTime()+cmd.ProcessState.SystemTime())
			}
		}
		ratio := float64(best[0]) / float64(best[1])
		product *= ratio
		t.Logf("%-20s %8v with charges, %8v without: %+.1f%%", filepath.Base(p), best[0].Round(time.Millisecond), best[1].Round(time.Millisecond), 100*(ratio-1))
	}
	t.Logf("geometric mean: %+.1f%%", 100*(math.Pow(product, 1/float64(len(programs)))-1))
}

// TestRunLoopCountsStepsAsKnown fails when TestMeteringCost could not take the counting of steps out of the run loop any more.
func TestRunLoopCountsStepsAsKnown(t *testing.T) { withoutSteps(t, t.TempDir()) }

func build(t *testing.T, args ...string) {
	t.Helper()
	out, err := exec.Command("go", append([]string{"build"}, args...)...).CombinedOutput()
	require.NoError(t, err, "%s", out)
}

// withoutSteps returns an overlay for the go command in which the run loop counts no steps.
func withoutSteps(t *testing.T, dir string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("vm", "hot.go"))
	require.NoError(t, err)
	text, err := os.ReadFile(path)
	require.NoError(t, err)
	for _, r := range [][2]string{{`\blim [-+]= [^\n]*`, `_ = lim`}, {`\bpc >= lim\b`, `false`}} {
		pattern := regexp.MustCompile(r[0])
		require.True(t, pattern.Match(text), "the run loop counts steps in another way: %s", r[0])
		text = pattern.ReplaceAll(text, []byte(r[1]))
	}
	changed := filepath.Join(dir, "hot.go")
	require.NoError(t, os.WriteFile(changed, text, 0o600))
	overlay, err := json.Marshal(map[string]map[string]string{"Replace": {path: changed}})
	require.NoError(t, err)
	name := filepath.Join(dir, "overlay.json")
	require.NoError(t, os.WriteFile(name, overlay, 0o600))
	return name
}
