package minipy_test

import (
	"bufio"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"sort"
	"strconv"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// survivorsFile lists the charges whose loss no test notices, "name: reason" on each line. It may only shrink.
const survivorsFile = "testdata/_metering/survivors.txt"

// TestChargeSites leaves out every charge of the engine in turn, and wants a test of metering to notice: one of the calls of TestMeteringGrows, or one of the
// programs of TestProgramsSpend. For this it rewrites the sources so that each charge can be left out at run time, and builds the tests with that; see
// charge_matters_test.go for what they do. It takes some minutes:
//
//	MINIPY_CHARGESITES=folder go test -run TestChargeSites -v -timeout 1h .
//
// The folder keeps what was found, so that a run that was interrupted goes on where it was, unless the sources have changed. MINIPY_CHARGESITES_ONLY
// is a regular expression for the names of the charges to try, MINIPY_CHARGESITES_BY one for the tests (buffers.views_given, builtins/len(text)) that may notice:
// with few of them it takes seconds. What they miss may still be noticed by others, so give such a run a folder of its own.
func TestChargeSites(t *testing.T) {
	folder := os.Getenv("MINIPY_CHARGESITES")
	if folder == "" {
		t.Skip("takes minutes: MINIPY_CHARGESITES=folder")
	}
	folder, err := filepath.Abs(folder)
	require.NoError(t, err)
	require.NoError(t, os.MkdirAll(folder, 0o755))
	sites := prepareSites(t, folder)
	t.Logf("%d charges", len(sites))
	build := exec.Command("go", "test", "-c", "-tags", "chargesites", "-overlay", filepath.Join(folder, "overlay.json"), "-o", filepath.Join(folder, "matters"), ".")
	out, err := build.CombinedOutput()
	require.NoError(t, err, "%s", out)
	only, err := regexp.Compile(os.Getenv("MINIPY_CHARGESITES_ONLY"))
	require.NoError(t, err)
	if only.String() != "" {
		forget(t, folder, func(id int, _ verdict) bool { return only.MatchString(sites[id].Name) })
	}
	for again := true; again; {
		cmd := exec.Command(filepath.Join(folder, "matters"), "-test.run", "^TestEveryChargeMatters$", "-test.timeout", "0")
		cmd.Env = append(os.Environ(), "MINIPY_SITES="+folder)
		cmd.Stderr = os.Stderr
		out, err := cmd.Output()
		if again = err != nil; again {
			// A mutant ended the process, or had to be ended. It does not pass unnoticed; the others are still to be tried.
			current, failed := os.ReadFile(filepath.Join(folder, "current"))
			require.NoError(t, failed, "%s", out)
			id, failed := strconv.Atoi(string(current))
			require.NoError(t, failed, "%v\n%s", err, out)
			require.Empty(t, readVerdicts(t, folder)[id], "%s", out)
			writeVerdict(t, folder, id, "noticed", "the process ended: "+err.Error())
		}
	}
	report(t, sites, readVerdicts(t, folder), only)
}

// prepareSites writes into the folder the rewritten sources, the overlay for the go command that puts them in place, and the sites. What was found before is
// forgotten if it was found with other sources.
func prepareSites(t *testing.T, folder string) []chargeSite {
	texts, sites, err := rewriteAll()
	require.NoError(t, err)
	replace := map[string]string{}
	paths := make([]string, 0, len(texts))
	for path := range texts {
		paths = append(paths, path)
	}
	sort.Strings(paths)
	var sources []string
	for i, path := range paths {
		absolute, err := filepath.Abs(path)
		require.NoError(t, err)
		file := filepath.Join(folder, fmt.Sprintf("%d.go", i))
		replace[absolute] = file
		require.NoError(t, os.WriteFile(file, texts[path], 0o600))
		sources = append(sources, file)
	}
	for _, v := range []struct {
		name string
		any
	}{{"overlay.json", map[string]any{"Replace": replace}}, {"sites.json", sites}} {
		text, err := json.Marshal(v.any)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(folder, v.name), text, 0o600))
	}
	if changed(t, filepath.Join(folder, "sources"), sources...) {
		require.NoError(t, os.RemoveAll(filepath.Join(folder, "verdicts")))
	}
	if changed(t, filepath.Join(folder, "witnesses"), append(sources, "metering_*_test.go", "testdata/_metering/*", programsFolder+"/*", attackFolder+"/*")...) {
		require.NoError(t, os.RemoveAll(filepath.Join(folder, "reached.json")))
		forget(t, folder, func(id int, v verdict) bool { return v.kind != "noticed" })
	}
	require.NoError(t, os.RemoveAll(filepath.Join(folder, "current")))
	return sites
}

// changed reports whether the files that the patterns match are others than when it was called last, as the file sum has it.
func changed(t *testing.T, sum string, patterns ...string) bool {
	hash := sha256.New()
	for _, p := range patterns {
		paths, err := filepath.Glob(p)
		require.NoError(t, err)
		for _, path := range paths {
			if path == survivorsFile {
				continue
			}
			if info, err := os.Stat(path); err == nil && info.Mode().IsRegular() {
				text, err := os.ReadFile(path)
				require.NoError(t, err)
				fmt.Fprintf(hash, "%s %d\n%s", path, len(text), text)
			}
		}
	}
	now := hex.EncodeToString(hash.Sum(nil))
	before, _ := os.ReadFile(sum)
	require.NoError(t, os.WriteFile(sum, []byte(now), 0o600))
	return string(before) != now
}

// verdict is what became of a mutant.
type verdict struct {
	kind string // "noticed", "survives" or "never"
	by   string // the test that noticed, or one that did not
}

// readVerdicts reads what was found so far, by number.
func readVerdicts(t *testing.T, folder string) map[int][]verdict {
	found := map[int][]verdict{}
	text, err := os.ReadFile(filepath.Join(folder, "verdicts"))
	if os.IsNotExist(err) {
		return found
	}
	require.NoError(t, err)
	lines := bufio.NewScanner(strings.NewReader(string(text)))
	for lines.Scan() {
		f := strings.SplitN(lines.Text(), "\t", 3)
		require.Len(t, f, 3)
		id, err := strconv.Atoi(f[0])
		require.NoError(t, err)
		found[id] = []verdict{{f[1], f[2]}}
	}
	return found
}

// writeVerdict adds to what was found.
func writeVerdict(t *testing.T, folder string, id int, kind, by string) {
	file, err := os.OpenFile(filepath.Join(folder, "verdicts"), os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600)
	require.NoError(t, err)
	_, err = fmt.Fprintf(file, "%d\t%s\t%s\n", id, kind, strings.ReplaceAll(by, "\n", " "))
	require.NoError(t, err)
	require.NoError(t, file.Close())
}

// forget takes out what was found about some charges, so that they are tried again.
func forget(t *testing.T, folder string, which func(id int, v verdict) bool) {
	found := readVerdicts(t, folder)
	require.NoError(t, os.RemoveAll(filepath.Join(folder, "verdicts")))
	for id, vs := range found {
		for _, v := range vs {
			if !which(id, v) {
				writeVerdict(t, folder, id, v.kind, v.by)
			}
		}
	}
}

// report compares what was found with survivorsFile.
func report(t *testing.T, sites []chargeSite, found map[int][]verdict, only *regexp.Regexp) {
	reasons := readSurvivors(t)
	counts := map[string]int{}
	for _, s := range sites {
		reason, listed := reasons[s.Name]
		delete(reasons, s.Name)
		if !only.MatchString(s.Name) {
			continue
		}
		require.Len(t, found[s.ID], 1, s.Name)
		v := found[s.ID][0]
		counts[v.kind]++
		switch {
		case v.kind == "noticed":
			assert.False(t, listed, "%s is noticed now, by %s: take it out of %s", s.Name, v.by, survivorsFile)
		case listed:
			assert.NotEmpty(t, reason, "%s: why?", s.Name)
		default:
			t.Errorf("%s %s: %s", strings.ToUpper(v.kind), s.Name, v.by)
		}
	}
	for name := range reasons {
		t.Errorf("%s is in %s, but there is no such charge", name, survivorsFile)
	}
	t.Logf("%d charges: %d noticed when they are left out, %d survive, %d never reached", len(sites), counts["noticed"], counts["survives"], counts["never"])
}

// readSurvivors reads survivorsFile.
func readSurvivors(t *testing.T) map[string]string {
	text, err := os.ReadFile(survivorsFile)
	require.NoError(t, err)
	reasons := map[string]string{}
	for _, line := range strings.Split(string(text), "\n") {
		if line != "" && !strings.HasPrefix(line, "#") {
			name, reason, _ := strings.Cut(line, ": ")
			require.NotContains(t, reasons, name)
			reasons[name] = reason
		}
	}
	return reasons
}
