//go:build chargesites

package minipy_test

import (
	"cmp"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"runtime/debug"
	"runtime/metrics"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

// witness is a test that may notice that a charge is missing.
type witness interface {
	fmt.Stringer
	// margin says how many steps and bytes may be missing without a failure; zeros when it looks at something else.
	margin() (steps, bytes int64)
	// fails runs the test without the charge of a site, -1 for none, and says which charges were made.
	fails(site int) (failed bool, reached map[int]budget.SiteCharges)
}

// reaching is a witness that reaches a charge.
type reaching struct {
	witness
	budget.SiteCharges
}

// witnessesPerSite is how many of the witnesses that reach a charge are tried: of those that compare steps, of those that compare bytes, of others.
const witnessesPerSite = 8

// A mutant that takes more than this does not end by itself: it lost the charge that would end it. The heap is that of the process.
const (
	longestMutant = 15 * time.Second
	largestHeap   = 3 << 30
)

// TestEveryChargeMatters leaves out one charge after the other, and wants a witness to notice. TestChargeSites builds it and runs it, again when a
// mutant has ended the process: MINIPY_SITES is the folder in which each verdict is written down.
func TestEveryChargeMatters(t *testing.T) {
	folder := os.Getenv("MINIPY_SITES")
	text, err := os.ReadFile(filepath.Join(folder, "sites.json"))
	require.NoError(t, err)
	var sites []chargeSite
	require.NoError(t, json.Unmarshal(text, &sites))
	debug.SetGCPercent(400)
	start := time.Now()
	reach := reached(t, filepath.Join(folder, "reached.json"))
	fmt.Fprintf(os.Stderr, "what reaches which charge is known after %v\n", time.Since(start).Round(time.Second))
	done := readVerdicts(t, folder)
	begun := make(chan time.Time, 1)
	go watch(begun)
	only := regexp.MustCompile(os.Getenv("MINIPY_CHARGESITES_ONLY"))
	for i, s := range sites {
		if done[s.ID] != nil || !only.MatchString(s.Name) {
			continue
		}
		require.NoError(t, os.WriteFile(filepath.Join(folder, "current"), []byte(strconv.Itoa(s.ID)), 0o600))
		begun <- time.Now()
		kind, by := try(s.ID, reach[s.ID])
		writeVerdict(t, folder, s.ID, kind, by)
		if kind != "noticed" {
			fmt.Fprintf(os.Stderr, "%s %s: %s\n", strings.ToUpper(kind), s.Name, by)
		}
		if i%100 == 99 {
			fmt.Fprintf(os.Stderr, "%d of %d charges, %v\n", i+1, len(sites), time.Since(start).Round(time.Second))
		}
	}
}

// reached finds out which witnesses reach which charge, or reads it from a file where that was done before.
func reached(t *testing.T, file string) map[int][]reaching {
	known := map[string]map[int]budget.SiteCharges{} // by the witness
	if text, err := os.ReadFile(file); err == nil {
		require.NoError(t, json.Unmarshal(text, &known))
	}
	save := func() {
		text, err := json.Marshal(known)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(file, text, 0o600))
	}
	reach := map[int][]reaching{}
	found := 0
	by := regexp.MustCompile(os.Getenv("MINIPY_CHARGESITES_BY"))
	for _, w := range slices.Concat(operationWitnesses(t), programWitnesses(t), attackWitnesses(t)) {
		if !by.MatchString(w.String()) {
			continue
		}
		sites, ok := known[w.String()]
		if !ok {
			w.fails(-1) // what is computed once is computed
			var failed bool
			if failed, sites = w.fails(-1); failed {
				fmt.Fprintf(os.Stderr, "%s fails\n", w) // go test says so
				sites = nil
			}
			known[w.String()] = sites
			if found++; found%500 == 0 {
				save()
			}
		}
		for id, c := range sites {
			reach[id] = append(reach[id], reaching{w, c})
		}
	}
	if found > 0 {
		save()
	}
	return reach
}

// warm are the witnesses that have run.
var warm = map[string]bool{}

// try leaves a charge out in the witnesses that reach it.
func try(site int, reach []reaching) (kind, by string) {
	if len(reach) == 0 {
		return "never", "no witness reaches it"
	}
	promising := mostPromising(reach)
	for _, w := range promising {
		if !warm[w.String()] {
			w.fails(-1) // what is computed once is computed
			warm[w.String()] = true
		}
		if failed, _ := w.fails(site); failed {
			if always, _ := w.fails(-1); !always { // else it is not the charge
				return "noticed", w.String()
			}
		}
	}
	best := promising[0]
	steps, bytes := best.margin()
	return "survives", fmt.Sprintf("%d witnesses, such as %s: %d times, %d in all, where %d steps or %d bytes may be missing", len(reach), best, best.Times, best.Amount, steps, bytes)
}

// mostPromising returns the witnesses of which a charge is the largest part, and some of those that look at something else than numbers.
func mostPromising(reach []reaching) (chosen []reaching) {
	var numbers, others []reaching
	for _, w := range reach {
		if steps, bytes := w.margin(); steps+bytes > 0 {
			numbers = append(numbers, w)
		} else {
			others = append(others, w)
		}
	}
	best := func(of []reaching, part func(w reaching) float64) {
		slices.SortStableFunc(of, func(v, w reaching) int { return cmp.Compare(part(w), part(v)) })
		for _, w := range of[:min(len(of), witnessesPerSite)] {
			if !slices.Contains(chosen, w) {
				chosen = append(chosen, w)
			}
		}
	}
	best(numbers, func(w reaching) float64 { steps, _ := w.margin(); return float64(w.Amount) / float64(steps+1) })
	best(numbers, func(w reaching) float64 { _, bytes := w.margin(); return float64(w.Amount) / float64(bytes+1) })
	best(others, func(w reaching) float64 { return float64(w.Amount) })
	return chosen
}

// watch ends the process when a mutant runs away.
func watch(begun <-chan time.Time) {
	start := <-begun
	for range time.Tick(10 * time.Millisecond) {
		select {
		case start = <-begun:
		default:
		}
		if time.Since(start) > longestMutant || heapWithGarbage() > largestHeap {
			os.Exit(3)
		}
	}
}

// heapWithGarbage returns the bytes of the process's objects.
func heapWithGarbage() int64 {
	sample := []metrics.Sample{{Name: "/memory/classes/heap/objects:bytes"}}
	metrics.Read(sample)
	return int64(sample[0].Value.Uint64())
}

// operationWitness is a call of TestMeteringGrows.
type operationWitness struct {
	c *caller
	recorded
	alone bool // the numbers are those of a first call
}

func operationWitnesses(t *testing.T) (out []witness) {
	c := newCaller(t)
	c.nothing = c.run(operation{"op:nothing", "", nil}, grownSize)
	c.mutated = true
	for _, r := range readOperations(t) {
		out = append(out, &operationWitness{c: c, recorded: r})
	}
	return out
}

func (w *operationWitness) margin() (steps, bytes int64) { return w.steps/10 + 4, w.charged/10 + 64 }

func (w *operationWitness) fails(site int) (failed bool, reached map[int]budget.SiteCharges) {
	if site < 0 && !w.alone {
		if failed, reached = w.fail(site); !failed {
			return failed, reached
		}
		w.alone = true
	}
	return w.fail(site)
}

func (w *operationWitness) fail(site int) (failed bool, reached map[int]budget.SiteCharges) {
	if w.alone {
		w.c.begin()
	}
	if _, err := w.c.call("prepare", w.path, w.where, w.kinds, grownSize); err != nil {
		w.c.again(err)
		return false, nil
	}
	budget.ReachedSites()
	budget.DropSite(site)
	m := w.c.prepared(w.operation, grownSize)
	budget.DropSite(-1)
	reached = budget.ReachedSites()
	w.c.after(w.path, m.err)
	return isInternal(m.err) || w.c.off(w.recorded, m) || w.c.excess(w.operation, m), reached
}

// programWitness is a function of TestProgramsSpend.
type programWitness struct{ *spending }

func programWitnesses(t *testing.T) (out []witness) {
	spendingBegins = func() { budget.ReachedSites() }
	for _, s := range readSpendings(t) {
		out = append(out, programWitness{s})
	}
	return out
}

func (w programWitness) String() string { return w.name }

func (w programWitness) margin() (steps, bytes int64) {
	return w.usage.Steps/50 + 1, w.usage.TotalBytes/50 + 1
}

func (w programWitness) fails(site int) (failed bool, reached map[int]budget.SiteCharges) {
	budget.ReachedSites()
	budget.DropSite(site)
	got, err := w.spend()
	budget.DropSite(-1)
	return err != nil || w.differs(got), budget.ReachedSites()
}

// attackWitness is a script of TestAttacks.
type attackWitness struct {
	*script
	base int64 // of the heap, which the other witnesses fill too
}

func attackWitnesses(t *testing.T) (out []witness) {
	paths, err := filepath.Glob(attackFolder + "/*.py")
	require.NoError(t, err)
	runtime.GC()
	base := heapWithGarbage()
	for _, path := range paths {
		s, err := readScript(path)
		require.NoError(t, err)
		out = append(out, &attackWitness{s, base})
	}
	return out
}

func (w *attackWitness) String() string { return w.path }

func (w *attackWitness) margin() (steps, bytes int64) { return 0, 0 }

func (w *attackWitness) fails(site int) (failed bool, reached map[int]budget.SiteCharges) {
	budget.ReachedSites()
	budget.DropSite(site)
	problems := attack(w.script, new(minipy.Usage), w.base)
	budget.DropSite(-1)
	return len(problems) > 0, budget.ReachedSites()
}
