package minipy_test

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/stretchr/testify/require"
)

// cpythonDriver runs scripts under CPython, each in a process of its own, and writes how each ended.
//
//go:embed testdata/_cpython_driver.py
var cpythonDriver string

// cpythonVersions are those whose answers are ours but for scripts marked otherwise: messages of others differ too often.
var cpythonVersions = [2][2]int{{3, 11}, {3, 12}}

// findPython returns the interpreter to compare with and its version, or skips the test. MINIPY_PYTHON names another one than
// python3.
func findPython(t *testing.T) (path string, version [2]int) {
	t.Helper()
	name := os.Getenv("MINIPY_PYTHON")
	if name == "" {
		name = "python3"
	}
	path, err := exec.LookPath(name)
	if err != nil {
		t.Skipf("no %s to compare with", name)
	}
	out, err := exec.Command(path, "-IS", "-c", "import sys; print(sys.implementation.name, *sys.version_info[:2])").Output()
	var implementation string
	if _, scan := fmt.Sscan(string(out), &implementation, &version[0], &version[1]); err != nil || scan != nil || implementation != "cpython" {
		t.Skipf("%s is no CPython (%v)", path, err)
	}
	if older(version, cpythonVersions[0]) || older(cpythonVersions[1], version) {
		t.Skipf("%s is CPython %d.%d; its messages are not those of %d.%d", path, version[0], version[1], cpythonVersions[1][0], cpythonVersions[1][1])
	}
	return path, version
}

func older(a, b [2]int) bool { return a[0] < b[0] || a[0] == b[0] && a[1] < b[1] }

// TestScriptsUnderCPython runs the same scripts under CPython, so that the expectations are Python's and not ours. It starts a few
// processes, each for many scripts: an interpreter for each would take longer than all scripts together.
func TestScriptsUnderCPython(t *testing.T) {
	t.Parallel()
	python, version := findPython(t)
	var scripts []*script
	for _, path := range findScripts(t) {
		s, err := readScript(path)
		require.NoError(t, err)
		if !s.differs && !older(version, s.python) {
			scripts = append(scripts, s)
		}
	}
	require.NotEmpty(t, scripts, "no scripts to compare: the test would prove nothing")
	for path, got := range runCPython(t, python, scripts) {
		if diff := cmp.Diff(path.expected(), got); diff != "" {
			t.Errorf("%s ends differently under CPython %d.%d (-expected +CPython):\n%s", path.path, version[0], version[1], diff)
		}
	}
}

// runCPython shares the scripts out among a few processes and collects how each script ended.
func runCPython(t *testing.T, python string, scripts []*script) map[*script]ending {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	batches := make([][]*script, min(runtime.GOMAXPROCS(0), 4))
	for i, s := range scripts {
		batches[i%len(batches)] = append(batches[i%len(batches)], s)
	}
	ends := make(map[*script]ending, len(scripts))
	var lock sync.Mutex
	var group sync.WaitGroup
	for _, batch := range batches {
		if len(batch) == 0 {
			continue
		}
		group.Go(func() {
			var paths strings.Builder
			for _, s := range batch {
				paths.WriteString(s.path + "\n")
			}
			cmd := exec.CommandContext(ctx, python, "-BIS", "-c", cpythonDriver)
			cmd.Stdin = strings.NewReader(paths.String())
			cmd.Env = append(os.Environ(), "PYTHONHASHSEED=0")
			var stderr bytes.Buffer
			cmd.Stderr = &stderr
			out, err := cmd.Output()
			var results []ending
			if err == nil {
				err = json.Unmarshal(out, &results)
			}
			lock.Lock()
			defer lock.Unlock()
			if err != nil || len(results) != len(batch) {
				t.Errorf("the CPython driver failed: %v, %d results for %d scripts\n%s", err, len(results), len(batch), stderr.String())
				return
			}
			for i, s := range batch {
				ends[s] = results[i]
			}
		})
	}
	group.Wait()
	return ends
}
