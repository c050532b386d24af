package minipy_test

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

// programsFile lists what the functions of the scripts in programsFolder are charged: script and function, steps, bytes. It is written with
//
//	MINIPY_METERING=record go test -run TestProgramsSpend .
const (
	programsFolder = "testdata/_metering/programs"
	programsFile   = "testdata/_metering/programs.txt"
)

// spending is a function of a script that uses the language in one way, again and again, or something that a host does; and what it is charged.
type spending struct {
	name  string // "script.function", "host.what"
	spend func() (minipy.Usage, error)
	exact bool         // more steps are wrong, too
	usage minipy.Usage // as recorded: steps and bytes
}

// TestProgramsSpend holds what the language itself costs, beyond the calls of TestMeteringGrows: frames, classes, generators, compiling, imports, errors, values
// of the host. Each function of the scripts is called in an execution of its own, so its numbers depend on nothing else, and they must not be less than
// they were: that may be a charge that was lost.
func TestProgramsSpend(t *testing.T) {
	var out strings.Builder
	for _, s := range readSpendings(t) {
		got, err := s.spend()
		assert.NoError(t, err, s.name)
		if s.differs(got) && meteringMode != "record" {
			t.Errorf("%s: %d steps and %d bytes, %d and %d in %s, which has to be written anew if that is right", s.name,
				got.Steps, got.TotalBytes, s.usage.Steps, s.usage.TotalBytes, programsFile)
		}
		fmt.Fprintf(&out, "%s\t%d\t%d\n", s.name, got.Steps, got.TotalBytes)
	}
	if meteringMode == "record" {
		require.NoError(t, os.WriteFile(programsFile, []byte(out.String()), 0o644))
	}
}

// differs reports whether a function was charged less than it should be, or a loop other steps.
func (s *spending) differs(got minipy.Usage) bool {
	steps, bytes := s.margin()
	return got.Steps < s.usage.Steps-steps || got.TotalBytes < s.usage.TotalBytes-bytes || s.exact && got.Steps > s.usage.Steps+steps
}

// margin returns how many steps and bytes may be missing: half a percent.
func (s *spending) margin() (steps, bytes int64) {
	return s.usage.Steps / 200, s.usage.TotalBytes / 200
}

// readSpendings finds the functions and what was recorded about them.
func readSpendings(t *testing.T) []*spending {
	var found []*spending
	paths, err := filepath.Glob(programsFolder + "/*.py")
	require.NoError(t, err)
	require.NotEmpty(t, paths)
	folder := t.TempDir()
	require.NoError(t, os.WriteFile(filepath.Join(folder, "text"), []byte(strings.Repeat("some text\n", 1000)), 0o600))
	for _, path := range paths {
		if strings.HasPrefix(filepath.Base(path), "_") {
			continue
		}
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		prog, err := minipy.Compile(path, string(text))
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`(?m)^(?:async )?def ([a-z]\w*)\(\):`).FindAllStringSubmatch(string(text), -1) {
			script, function := strings.TrimSuffix(filepath.Base(path), ".py"), m[1]
			spend := func() (minipy.Usage, error) { return spendProgram(prog, function, folder, programLimits) }
			switch script {
			case "refused":
				spend = func() (minipy.Usage, error) { return refused(prog, function, folder) }
			case "loops":
				spend = func() (minipy.Usage, error) { return spendLoop(prog, function, folder) }
			}
			found = append(found, &spending{name: script + "." + function, spend: spend, exact: script == "loops"})
		}
	}
	for name, spend := range hostSpendings {
		found = append(found, &spending{name: "host." + name, spend: spend})
	}
	sort.Slice(found, func(i, j int) bool { return found[i].name < found[j].name })
	recorded := map[string]minipy.Usage{}
	text, err := os.ReadFile(programsFile)
	require.NoError(t, err)
	lines := bufio.NewScanner(strings.NewReader(string(text)))
	for lines.Scan() {
		var name string
		var u minipy.Usage
		_, err := fmt.Sscan(lines.Text(), &name, &u.Steps, &u.TotalBytes)
		require.NoError(t, err, lines.Text())
		recorded[name] = u
	}
	for _, s := range found {
		u, ok := recorded[s.name]
		assert.True(t, ok || meteringMode == "record", "%s is not in %s", s.name, programsFile)
		s.usage = u
		delete(recorded, s.name)
	}
	if meteringMode != "record" {
		assert.Empty(t, recorded, "in %s, but nowhere else", programsFile)
	}
	return found
}

// programModules are the modules that the scripts may import: those beside them, one that is a long comment, and one that does not say how long it is.
type programModules struct{ fs.FS }

// Open implements fs.FS.
func (m programModules) Open(name string) (fs.File, error) {
	switch name {
	case "commented.py", "unsized.py":
		size := int64(50_000)
		if name == "unsized.py" {
			size = 0
		}
		return &longComment{strings.NewReader("# " + strings.Repeat("ab", 25_000) + "\n"), name, size}, nil
	}
	return m.FS.Open(name)
}

// longComment is a file that says to have a certain size.
type longComment struct {
	*strings.Reader
	name string
	size int64
}

// Stat implements fs.File, as do the others.
func (f *longComment) Stat() (fs.FileInfo, error) { return f, nil }
func (f *longComment) Close() error               { return nil }
func (f *longComment) Name() string               { return f.name }
func (f *longComment) Size() int64                { return f.size }
func (f *longComment) Mode() fs.FileMode          { return 0o444 }
func (f *longComment) ModTime() time.Time         { return time.Time{} }
func (f *longComment) IsDir() bool                { return false }
func (f *longComment) Sys() any                   { return nil }

// programVariables are the environment of the scripts.
var programVariables = func() map[string]string {
	variables := map[string]string{}
	for i := range 500 {
		variables[fmt.Sprint("name", i)] = "value"
	}
	return variables
}()

// programLimits are what each function may spend.
var programLimits = minipy.Limits{Steps: 20_000_000, Memory: 256 << 20, Output: minipy.Unlimited}

// spendLoop is spendProgram for a loop, which it runs once more, with about half of the steps: that has to end it soon after.
func spendLoop(prog *minipy.Program, function, folder string) (minipy.Usage, error) {
	res, err := beginProgram(prog, folder, programLimits)
	if err != nil {
		return minipy.Usage{}, err
	}
	begun := res.Usage.Steps
	u, err := spendCall(res, function)
	if err != nil {
		return u, err
	}
	half := programLimits
	half.Steps = begun + u.Steps/2
	_, err = spendProgram(prog, function, folder, half)
	var limit *minipy.LimitError
	if !errors.As(err, &limit) || limit.Kind != budget.Steps || limit.Used > limit.Max+1000 { // what an allocation takes is noticed behind it
		return u, fmt.Errorf("with %d of %d steps: %v", half.Steps, u.Steps, err)
	}
	return u, nil
}

// refused is spendProgram for what asks for more memory than there is, and may not have taken it when it is refused.
func refused(prog *minipy.Program, function, folder string) (minipy.Usage, error) {
	limits := programLimits
	limits.Steps, limits.Memory = minipy.Unlimited, 4<<20
	before := allocatedBytes()
	u, err := spendProgram(prog, function, folder, limits)
	var limit *minipy.LimitError
	if !errors.As(err, &limit) || limit.Kind != budget.Memory {
		return u, fmt.Errorf("was not refused: %v", err)
	}
	if n := allocatedBytes() - before; n > limits.Memory+u.TotalBytes+1<<20 {
		return u, fmt.Errorf("%d bytes were allocated, %d were charged", n, u.TotalBytes)
	}
	return u, nil
}

// spendProgram calls a function of a script and returns what the call was charged.
func spendProgram(prog *minipy.Program, function, folder string, limits minipy.Limits) (minipy.Usage, error) {
	res, err := beginProgram(prog, folder, limits)
	if err != nil {
		return minipy.Usage{}, err
	}
	return spendCall(res, function)
}

// beginProgram runs a script, which defines its functions.
func beginProgram(prog *minipy.Program, folder string, limits minipy.Limits) (*minipy.Result, error) {
	return prog.Run(context.Background(), minipy.WithStdout(io.Discard), minipy.WithModules(programModules{os.DirFS(programsFolder)}), minipy.WithArgs("programs", folder),
		minipy.WithGrants(capability.ReadDir(folder), capability.WriteDir(folder), capability.FrozenClock(time.Unix(1_600_000_000, 0)), capability.SeededEntropy(1),
			capability.EnvValues(programVariables), capability.StdinFrom(strings.NewReader(strings.Repeat("some text\n", 1000)))),
		minipy.WithLimits(limits))
}

// spendingBegins is called before what counts begins.
var spendingBegins = func() {}

// spendCall calls a function of an execution and returns what the call was charged.
func spendCall(res *minipy.Result, function string, args ...any) (minipy.Usage, error) {
	before := res.Usage
	spendingBegins()
	_, err := res.Call(context.Background(), function, args...)
	return usageBetween(before, res.Usage), err
}
