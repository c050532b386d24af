package minipy_test

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// TestLibraryAgreesWithCPython runs the programs of testdata/_differential under minipy and CPython: each draws N cases from a generator seeded with SEED and
// prints what the library makes of them. MINIPY_DIFFERENTIAL is how many seeds to try, one by default.
func TestLibraryAgreesWithCPython(t *testing.T) {
	t.Parallel()
	python, version := findPython(t)
	seeds := 1
	if n, err := strconv.Atoi(os.Getenv("MINIPY_DIFFERENTIAL")); err == nil {
		seeds = n
	}
	paths, err := filepath.Glob("testdata/_differential/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths, "no programs: the test would prove nothing")
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".py"), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			for seed := 1; seed <= seeds; seed++ {
				source := fmt.Sprintf("SEED, N = %d, %d\n%s", seed, differentialCases, text)
				ours := runDifferential(t, source)
				theirs := underCPython(t, python, source)
				for i, line := range ours {
					if i >= len(theirs) || line != theirs[i] {
						theirs = append(theirs, make([]string, max(0, i+1-len(theirs)))...)
						t.Fatalf("seed %d, line %d differs from CPython %d.%d:\nminipy:  %s\nCPython: %s", seed, i+1, version[0], version[1], line, theirs[i])
					}
				}
				assert.Len(t, ours, len(theirs), "lines, seed %d", seed)
			}
		})
	}
}

// differentialCases is how many cases a program draws for a seed.
const differentialCases = 150

func runDifferential(t *testing.T, source string) []string {
	t.Helper()
	prog, err := minipy.Compile("differential.py", source)
	require.NoError(t, err)
	var out bytes.Buffer
	_, err = prog.Run(t.Context(), minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Steps: 1e8, Output: 64 << 20}))
	require.NoError(t, err, out.String())
	return strings.Split(out.String(), "\n")
}

func underCPython(t *testing.T, python, source string) []string {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-BIS", "-")
	cmd.Stdin = strings.NewReader(source)
	cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0", "TZ=UTC")
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	require.NoError(t, err, stderr.String())
	return strings.Split(string(out), "\n")
}
