package vm

import (
	"os/exec"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestHotLoopHasNoCalls looks at the machine code of hot: one Go call anywhere in it costs spills around every dispatch. What the
// runtime adds by itself (write barriers, bounds panics, stack growth) is allowed.
func TestHotLoopHasNoCalls(t *testing.T) {
	if raceEnabled || testing.CoverMode() != "" {
		t.Skip("instrumented code calls the instrumentation")
	}
	out, err := exec.Command("go", "build", "-gcflags=-S", ".").CombinedOutput()
	require.NoError(t, err, string(out))
	var calls []string
	inHot, seen := false, false
	target := regexp.MustCompile(`CALL\s+([^\s]+)\(SB\)`)
	for _, line := range strings.Split(string(out), "\n") {
		if strings.Contains(line, " STEXT") {
			inHot = strings.Contains(line, "(*Thread).hot STEXT")
			seen = seen || inHot
		}
		if m := target.FindStringSubmatch(line); inHot && m != nil && !allowedInHot.MatchString(m[1]) {
			calls = append(calls, m[1])
		}
	}
	require.True(t, seen, "no assembly of hot in the compiler's output")
	require.Empty(t, calls, "hot calls Go functions")
}

var allowedInHot = regexp.MustCompile(`^runtime\.(panic|gcWriteBarrier|morestack|goPanic)`)
