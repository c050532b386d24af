package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// binary is the command, built once for all tests of this package.
var binary string

func TestMain(m *testing.M) {
	os.Exit(func() int {
		dir, err := os.MkdirTemp("", "minipy-test")
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			return 1
		}
		defer os.RemoveAll(dir)
		binary = filepath.Join(dir, "minipy.exe") // Windows wants the suffix, others do not mind
		if out, err := exec.Command("go", "build", "-o", binary, ".").CombinedOutput(); err != nil {
			fmt.Fprintf(os.Stderr, "go build: %v\n%s", err, out)
			return 1
		}
		return m.Run()
	}())
}

// ended is how a run of the command ended.
type ended struct {
	status         int
	stdout, stderr string
}

// execute runs the command with args and input.
func execute(t *testing.T, input string, args ...string) ended {
	t.Helper()
	cmd := exec.Command(binary, args...)
	cmd.Stdin = strings.NewReader(input)
	var stdout, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &stdout, &stderr
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(t, err)
	}
	return ended{cmd.ProcessState.ExitCode(), stdout.String(), stderr.String()}
}

// write makes a file in dir and returns its path.
func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	path := filepath.Join(dir, name)
	require.NoError(t, os.WriteFile(path, []byte(text), 0o600))
	return path
}

func TestEndings(t *testing.T) {
	t.Parallel()
	const endless = "while True: pass"
	for _, c := range []struct {
		name string
		args []string
		want ended
	}{
		{"fine", []string{"-c", "print(6 * 7)"}, ended{0, "42\n", ""}},
		{"the word run", []string{"run", "-c", "print(1)"}, ended{0, "1\n", ""}},
		{"arguments", []string{"-c", "import sys; print(sys.argv)", "a", "--stats"}, ended{0, "['-c', 'a', '--stats']\n", ""}},
		{"sys.exit", []string{"-c", "import sys; print(1); sys.exit(7)"}, ended{7, "1\n", ""}},
		{"sys.exit without a status", []string{"-c", "import sys; sys.exit()"}, ended{0, "", ""}},
		{"sys.exit with a message", []string{"-c", "import sys; sys.exit('no such order')"}, ended{1, "", "no such order\n"}},
		{"sys.exit beyond a byte", []string{"-c", "import sys; sys.exit(-1)"}, ended{255, "", ""}},
		{"standard error", []string{"-c", "import sys; print('a'); print('b', file=sys.stderr)"}, ended{0, "a\n", "b\n"}},
		{"syntax error", []string{"-c", "x = (1,\ny = 2 2"}, ended{1, "", "  File \"<string>\", line 1\n    x = (1,\n        ^\nSyntaxError: '(' was never closed\n"}},
		{"steps", []string{"--max-steps", "1000", "-c", endless}, ended{3, "", "minipy: limit reached: steps: 1000\n"}},
		{"memory", []string{"--max-memory", "64MiB", "-c", "x = [0] * 10**9"}, ended{3, "", "minipy: limit reached: memory: 64.0 MiB\n"}},
		{"time", []string{"--timeout", "20ms", "-c", endless}, ended{3, "", "minipy: limit reached: time: 20ms\n"}},
		{"output", []string{"--max-output", "1KiB", "-c", "print('x' * 2000)"}, ended{3, "", "minipy: limit reached: output: 1.0 KiB\n"}},
		{"output before a limit", []string{"--max-steps", "1000", "-c", "print('first')\n" + endless}, ended{3, "first\n", "minipy: limit reached: steps: 1000\n"}},
		{"limits pass by finally", []string{"--max-steps", "1000", "-c", "try:\n " + endless + "\nfinally:\n print('no')"}, ended{3, "", "minipy: limit reached: steps: 1000\n"}},
		{"no such file", []string{filepath.FromSlash("/no/such.py")}, ended{2, "", "minipy: can't open file '/no/such.py': [Errno 2] No such file or directory\n"}},
		{"no script", nil, ended{2, "", "minipy: no script given; minipy help shows what there is\n"}},
		{"no such flag", []string{"--nope", "x.py"}, ended{2, "", "minipy: run: flag provided but not defined: -nope\n"}},
		{"zero steps", []string{"--max-steps", "0", "-c", "1"}, ended{2, "", "minipy: run: --max-steps 0: must be at least 1; --unlimited switches limits off\n"}},
		{"bad size", []string{"--max-memory", "lots", "-c", "1"}, ended{2, "", "minipy: run: --max-memory lots: not a size; write it like 65536, 64KiB, 1.5GiB\n"}},
		{"isolate", []string{"--isolate", "-c", "1"}, ended{2, "", "minipy: run: --isolate is not available in this version\n"}},
		{"policy", []string{"--policy", "p.toml", "-c", "1"}, ended{2, "", "minipy: run: --policy p.toml: not available in this version\n"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			assert.Equal(t, c.want, execute(t, "", c.args...))
		})
	}
}

func TestUncaughtExceptionPrintsTraceback(t *testing.T) {
	t.Parallel()
	path := write(t, t.TempDir(), "half.py", "def half(n):\n    return 1 / n\n\nprint('before')\nhalf(0)\n")
	want := fmt.Sprintf(`Traceback (most recent call last):
  File %[1]q, line 5, in <module>
    half(0)
  File %[1]q, line 2, in half
    return 1 / n
           ~~^~~
ZeroDivisionError: division by zero
`, path)
	assert.Equal(t, ended{1, "before\n", want}, execute(t, "", path))
}

func TestScriptFromStandardInput(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{0, "['-', 'x']\n", ""}, execute(t, "import sys\nprint(sys.argv)\n", "-", "x"))
}

// A script may import what lies beside it, and nothing else is granted.
func TestImportsFromTheFolderOfTheScript(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "helper.py", "value = 'helped'\n")
	path := write(t, dir, "main.py", "import helper\nprint(helper.value)\nopen('helper.py')\n")
	got := execute(t, "", path)
	assert.Equal(t, "helped\n", got.stdout)
	assert.Equal(t, 1, got.status)
	assert.Contains(t, got.stderr, "PermissionError: ")
	assert.Contains(t, got.stderr, "--allow fs.read=DIR")
	assert.Equal(t, 1, execute(t, "import helper", "-").status, "a script from standard input has no folder")
}

func TestAllow(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	data := write(t, dir, "data.txt", "granted\n")
	script := fmt.Sprintf("print(open(%q).read(), end='')", filepath.ToSlash(data))
	assert.Equal(t, ended{0, "granted\n", ""}, execute(t, "", "--allow", "fs.read="+dir, "-c", script))
	got := execute(t, "", "--allow", "fs.raed=.", "-c", script)
	assert.Equal(t, exitUsage, got.status)
	assert.Contains(t, got.stderr, `unknown capability "fs.raed"`)
}

func TestAuditFileHoldsEveryDecision(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	write(t, dir, "data.txt", "x")
	audit := filepath.Join(dir, "audit.jsonl")
	script := fmt.Sprintf("open(%q)\ntry:\n    open('/elsewhere')\nexcept OSError:\n    pass\n", filepath.ToSlash(dir)+"/data.txt")
	got := execute(t, "", "--audit", audit, "--allow", "fs.read="+dir, "-c", script)
	require.Equal(t, ended{0, "", ""}, got)
	text, err := os.ReadFile(audit)
	require.NoError(t, err)
	verdicts := map[bool]int{}
	for _, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		var event auditLine
		require.NoError(t, json.Unmarshal([]byte(line), &event), line)
		assert.Equal(t, "fs.read", event.Capability)
		verdicts[event.Allowed]++
	}
	assert.Positive(t, verdicts[true])
	assert.Positive(t, verdicts[false])
}

// All of the statistics but the times repeat, whatever way a script ends.
func TestStatsAreTheLastLineAndRepeat(t *testing.T) {
	t.Parallel()
	for name, args := range map[string][]string{
		"fine":      {"--stats", "-c", "print(sum(range(1000)))"},
		"exception": {"--stats", "-c", "x = []\nx[1]"},
		"limit":     {"--stats", "--max-steps", "500", "-c", "while True: pass"},
		"exit":      {"--stats", "-c", "import sys; sys.exit('message')"},
		"syntax":    {"--stats", "-c", "x ="},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			read := func() map[string]any {
				lines := strings.Split(strings.TrimSuffix(execute(t, "", args...).stderr, "\n"), "\n")
				var values map[string]any
				require.NoError(t, json.Unmarshal([]byte(lines[len(lines)-1]), &values))
				require.IsType(t, map[string]any{}, values["time"])
				delete(values, "time")
				return values
			}
			first := read()
			for _, key := range []string{"steps", "peak_bytes", "total_bytes", "allocations", "output", "depth", "native_steps"} {
				assert.Contains(t, first, key)
			}
			if name == "limit" {
				assert.Equal(t, map[string]any{"kind": "steps", "used": 501.0, "max": 500.0, "where": "<string>:1"}, first["limit"])
			}
			if name != "syntax" {
				assert.NotEmpty(t, first["live"])
			}
			assert.Equal(t, first, read())
		})
	}
}

func TestEval(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{0, "'xyxy'\n", ""}, execute(t, "", "eval", "n * word", "--var", "n=2", "--var", `word="xy"`))
	assert.Equal(t, ended{0, "12345678901234567891\n", ""}, execute(t, "", "eval", "--var", "n=12345678901234567890", "n + 1"))
	assert.Equal(t, ended{0, "[1, 2.5, None, {'a': True}]\n", ""}, execute(t, "", "eval", "x", "--var", `x=[1, 2.5, null, {"a": true}]`))
	assert.Equal(t, ended{3, "", "minipy: limit reached: steps: 1000\n"}, execute(t, "", "eval", "sum(x for x in range(10**9))", "--max-steps", "1000"))
	assert.Equal(t, ended{2, "", "minipy: eval: --var x: not JSON: something follows the value\n"}, execute(t, "", "eval", "x", "--var", "x=1 2"))
	assert.Equal(t, ended{2, "", "minipy: eval: give one expression\n"}, execute(t, "", "eval"))
	assert.Equal(t, ended{1, "", "Traceback (most recent call last):\n  File \"<expression>\", line 1, in <module>\n    1 / 0 + 1\n    ~~^~~\nZeroDivisionError: division by zero\n"},
		execute(t, "", "eval", "1 / 0 + 1"))
}

func TestCheck(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	good := write(t, dir, "good.py", "print(1)\n")
	bad := write(t, dir, "bad.py", "def f(:\n    pass\n")
	assert.Equal(t, ended{0, "", ""}, execute(t, "", "check", good))
	assert.Equal(t, ended{1, "", fmt.Sprintf("  File %q, line 1\n    def f(:\n          ^\nSyntaxError: invalid syntax\n", bad)}, execute(t, "", "check", bad, good))
	assert.Equal(t, exitUsage, execute(t, "", "check").status)
	assert.Equal(t, exitUsage, execute(t, "", "check", filepath.Join(dir, "none.py")).status)
}

func TestDisShowsEveryFunction(t *testing.T) {
	t.Parallel()
	got := execute(t, "def outer():\n    def inner():\n        return 1\n    return inner\n", "dis", "-")
	assert.Equal(t, 0, got.status)
	assert.Contains(t, got.stdout, "outer")
	assert.Contains(t, got.stdout, "inner")
}

func TestCapsListsTheTable(t *testing.T) {
	t.Parallel()
	got := execute(t, "", "caps")
	assert.Equal(t, 0, got.status)
	for _, name := range []string{"fs.read=DIR", "fs.write=DIR", "clock[=TIME]", "entropy", "import=DIR"} {
		assert.Contains(t, got.stdout, name)
	}
}

func TestVersionAndHelp(t *testing.T) {
	t.Parallel()
	assert.Regexp(t, `^minipy \d+\.\d+\.\d+ `, execute(t, "", "version").stdout)
	help := execute(t, "", "--help")
	assert.Equal(t, 0, help.status)
	for _, row := range flagTable() {
		assert.Contains(t, help.stdout, "-"+row.name)
	}
	for _, c := range commands() {
		assert.Contains(t, help.stdout, "minipy "+c.name)
	}
}

func TestUnlimitedLeavesWhatIsSaid(t *testing.T) {
	t.Parallel()
	assert.Equal(t, ended{3, "", "minipy: limit reached: steps: 1000\n"}, execute(t, "", "--unlimited", "--max-steps", "1_000", "-c", "while True: pass"))
	f, _, err := parseFlags([]string{"--unlimited"}, false)
	require.NoError(t, err)
	assert.Greater(t, f.effective().Memory, int64(1)<<60)
}
