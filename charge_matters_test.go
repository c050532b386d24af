//go:build chargesites

package minipy_test

import (
	"encoding/json"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/budget"
)

// survivorsFile lists the charges that may be left out without a test of metering failing, with reasons. It may only shrink.
const survivorsFile = "testdata/_metering/survivors.txt"

// callsPerSite is how many of the calls that reach a charge are tried.
const callsPerSite = 12

// TestEveryChargeMatters leaves out one charge after the other, and wants one of the calls that TestMeteringGrows makes to notice. See TestChargeSites, which
// builds and runs it.
func TestEveryChargeMatters(t *testing.T) {
	text, err := os.ReadFile(os.Getenv("MINIPY_SITES"))
	require.NoError(t, err)
	var sites []chargeSite
	require.NoError(t, json.Unmarshal(text, &sites))
	survivors := map[string]bool{}
	if text, err := os.ReadFile(survivorsFile); err == nil {
		for _, line := range strings.Split(string(text), "\n") {
			if name, _, ok := strings.Cut(line, ":"); ok && !strings.HasPrefix(line, "#") {
				survivors[name] = true
			}
		}
	}
	c := newCaller(t)
	c.nothing = c.run(operation{"op:nothing", "", nil}, grownSize)
	reach := map[int][]recorded{}
	for _, r := range readOperations(t) {
		c.run(r.operation, grownSize) // what is computed once is computed
		budget.ReachedSites()
		m := c.run(r.operation, grownSize)
		reached := budget.ReachedSites()
		if c.off(r, m) || c.excess(r.operation, m) {
			continue // TestMeteringGrows says so
		}
		for id := range reached {
			reach[id] = append(reach[id], r)
		}
	}
	never, killed := 0, 0
	for _, s := range sites {
		calls := reach[s.ID]
		// The calls that do least beside it notice most.
		sort.SliceStable(calls, func(i, j int) bool { return calls[i].steps+calls[i].charged < calls[j].steps+calls[j].charged })
		noticed := false
		step := max(1, len(calls)/callsPerSite)
		for i := 0; i < len(calls) && !noticed; i += step {
			r := calls[i]
			if _, err := c.call("prepare", r.path, r.where, r.kinds, grownSize); err != nil {
				c.again(err)
				continue
			}
			budget.DropSite(s.ID)
			m := c.prepared(r.operation, grownSize)
			budget.DropSite(-1)
			c.after(r.path, m.err)
			noticed = c.off(r, m) || c.excess(r.operation, m)
		}
		switch {
		case noticed:
			killed++
			assert.False(t, survivors[s.Name], "%s is noticed now: take it out of %s", s.Name, survivorsFile)
		case len(calls) == 0:
			never++
			assert.True(t, survivors[s.Name], "NEVER %s", s.Name)
		default:
			assert.True(t, survivors[s.Name], "SURVIVES %s (%d calls, such as %s)", s.Name, len(calls), calls[0])
		}
	}
	t.Logf("%d charges: %d noticed when they are left out, %d not reached, %d survive", len(sites), killed, never, len(sites)-killed-never)
}
