//go:build unix

package main

import (
	"bufio"
	"bytes"
	"os/exec"
	"syscall"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// The interrupt key ends a script that runs: what it has written is there, and the status is the shell's for an interrupt.
func TestInterrupt(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "-c", "import sys\nprint('ready', file=sys.stderr)\nprint('written')\nwhile True: pass")
	var stdout bytes.Buffer
	cmd.Stdout = &stdout
	stderr, err := cmd.StderrPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines := bufio.NewScanner(stderr)
	require.True(t, lines.Scan())
	require.Equal(t, "ready", lines.Text())
	require.NoError(t, cmd.Process.Signal(syscall.SIGINT))
	require.True(t, lines.Scan())
	assert.Equal(t, "KeyboardInterrupt", lines.Text())
	_ = cmd.Wait()
	assert.Equal(t, exitInterrupted, cmd.ProcessState.ExitCode())
	assert.Equal(t, "written\n", stdout.String())
}

// Whoever reads along sees output while the script goes on.
func TestOutputDoesNotWaitForTheEnd(t *testing.T) {
	t.Parallel()
	cmd := exec.Command(binary, "-c", "print('seen')\nwhile True: pass")
	stdout, err := cmd.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, cmd.Start())
	lines := bufio.NewScanner(stdout)
	require.True(t, lines.Scan())
	assert.Equal(t, "seen", lines.Text())
	require.NoError(t, cmd.Process.Kill())
	_ = cmd.Wait()
}
