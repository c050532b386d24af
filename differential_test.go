package minipy_test

import (
	"bytes"
	"context"
	_ "embed"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"regexp"
	"runtime"
	"sort"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// differentialDriver runs the generated pieces of code, here and under CPython.
//
//go:embed testdata/_differential_driver.py
var differentialDriver string

const (
	// differentialCalls is how many calls TestBuiltinsAnswerLikeCPython makes; MINIPY_BUILTIN_CALLS=N makes it N.
	differentialCalls = 10_000
	// differentialSeed is what they are generated from; MINIPY_BUILTIN_CALLS=N,SEED makes it SEED.
	differentialSeed = 1
	// differentialBatch is how many calls go to one process of CPython, differentialRun to one run of minipy.
	differentialBatch, differentialRun = 2500, 250
)

// A call is a piece of code that calls something, perhaps with statements that prepare it; its result is r.
type call struct {
	label string // what it tests: "str.center", "operator +"
	code  string
}

// difference is a call that ended differently here and there.
type difference struct {
	call
	ours, cpython string
}

// known is a kind of difference that is accepted: calls whose label and answers match.
type known struct {
	label, ours, cpython string // regular expressions; an empty one matches everything
	nearly               bool   // but for the last digits of numbers
	before               [2]int // the difference exists only with a CPython older than this; zero: with all
	why                  string
}

// TestBuiltinsAnswerLikeCPython calls methods, operators and functions of builtin types with random arguments, here and under CPython, and compares the results
// or the exceptions with their messages. Failures are shown once for each kind of call.
func TestBuiltinsAnswerLikeCPython(t *testing.T) {
	t.Parallel()
	python, version := findPython(t)
	count, seed := differentialCalls, uint64(differentialSeed)
	if long := os.Getenv("MINIPY_BUILTIN_CALLS"); long != "" {
		n, s, found := strings.Cut(long, ",")
		var err error
		count, err = strconv.Atoi(n)
		require.NoError(t, err, "MINIPY_BUILTIN_CALLS")
		if found {
			seed, err = strconv.ParseUint(s, 10, 64)
			require.NoError(t, err, "MINIPY_BUILTIN_CALLS")
		}
	}
	prog, err := minipy.Compile("driver.py", differentialDriver)
	require.NoError(t, err)
	sources := callSources()
	found := &differences{version: version}
	var group sync.WaitGroup
	busy := make(chan struct{}, min(runtime.GOMAXPROCS(0), 4))
	for batch := 0; batch*differentialBatch < count; batch++ {
		g := &generator{Rand: rand.New(rand.NewPCG(seed, uint64(batch)))}
		calls := make([]call, min(differentialBatch, count-batch*differentialBatch))
		for i := range calls {
			calls[i] = sources.next(g)
		}
		busy <- struct{}{}
		group.Go(func() {
			defer func() { <-busy }()
			theirs, err := askCPython(python, calls)
			if err != nil {
				found.fail(err)
				return
			}
			for i := 0; i < len(calls); i += differentialRun {
				part := calls[i:min(i+differentialRun, len(calls))]
				for j, ours := range askMinipy(prog, part) {
					found.compare(difference{part[j], ours, theirs[i+j]})
				}
			}
		})
	}
	group.Wait()
	found.report(t, count)
}

// askMinipy runs calls here. One that ends in a limit or an internal error takes its batch along, which is then halved.
func askMinipy(prog *minipy.Program, calls []call) []string {
	code := make([]string, len(calls))
	for i, c := range calls {
		code[i] = c.code
	}
	var found []string
	res, err := prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 2_000_000 + 20_000*int64(len(calls)), Memory: 256 << 20, Time: time.Minute}))
	if err == nil {
		var v minipy.Value
		if v, err = res.Call(context.Background(), "answers", code); err == nil {
			err = v.Decode(&found)
		}
	}
	if err == nil {
		return found
	}
	if len(calls) > 1 {
		half := len(calls) / 2
		return append(askMinipy(prog, calls[:half]), askMinipy(prog, calls[half:])...)
	}
	var limit *minipy.LimitError
	if errors.As(err, &limit) {
		return []string{"limit: " + string(limit.Kind)}
	}
	return []string{fmt.Sprintf("failed: %v", err)}
}

// askCPython runs calls in a process of CPython. One that ends the process takes its batch along, which is then halved.
func askCPython(python string, calls []call) (found []string, err error) {
	code := make([]string, len(calls))
	for i, c := range calls {
		code[i] = c.code
	}
	in, err := json.Marshal(code)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, python, "-BIS", "-c", differentialDriver)
	cmd.Stdin = bytes.NewReader(in)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err == nil {
		err = json.Unmarshal(out, &found)
	}
	if err == nil && len(found) != len(calls) {
		err = fmt.Errorf("%d answers to %d calls", len(found), len(calls))
	}
	if err == nil {
		return found, nil
	}
	if len(calls) == 1 {
		return []string{fmt.Sprintf("failed: %v %s", err, stderr.String())}, nil
	}
	half := len(calls) / 2
	if found, err = askCPython(python, calls[:half]); err != nil {
		return nil, err
	}
	rest, err := askCPython(python, calls[half:])
	return append(found, rest...), err
}

// differences collects what differs, the first of each kind.
type differences struct {
	version [2]int
	lock    sync.Mutex
	count   int
	kinds   map[string]int
	first   []difference
	errors  []error
}

func (d *differences) fail(err error) {
	d.lock.Lock()
	defer d.lock.Unlock()
	d.errors = append(d.errors, err)
}

var (
	address = regexp.MustCompile(` at 0x[0-9a-fA-F]+`)
)

func (d *differences) compare(diff difference) {
	diff.ours, diff.cpython = address.ReplaceAllString(diff.ours, ""), address.ReplaceAllString(diff.cpython, "")
	if diff.ours == diff.cpython {
		return
	}
	for _, k := range knownDifferences {
		if k.matches(diff, d.version) {
			return
		}
	}
	d.lock.Lock()
	defer d.lock.Unlock()
	if d.kinds == nil {
		d.kinds = map[string]int{}
	}
	d.count++
	kind := diff.kind()
	if d.kinds[kind]++; d.kinds[kind] == 1 {
		d.first = append(d.first, diff)
	}
}

// kind groups differences: by label, and by the exceptions on both sides.
func (d difference) kind() string {
	return d.label + "|" + exceptionOf(d.ours) + "|" + exceptionOf(d.cpython)
}

// exceptionOf returns the class of the exception that an answer is, or nothing.
func exceptionOf(answer string) string {
	if name, _, ok := strings.Cut(answer, ":"); ok && !strings.ContainsAny(name, " |'([{") {
		return name
	}
	return ""
}

func (d *differences) report(t *testing.T, count int) {
	for _, err := range d.errors {
		t.Error(err)
	}
	sort.Slice(d.first, func(i, j int) bool { return d.first[i].kind() < d.first[j].kind() })
	for _, diff := range d.first {
		t.Errorf("%s (%d such)\n%s\n  ours:    %s\n  CPython: %s", diff.label, d.kinds[diff.kind()], diff.code, diff.ours, diff.cpython)
	}
	if d.count > 0 {
		t.Errorf("%d of %d calls ended differently", d.count, count)
	}
}

func (k *known) matches(d difference, version [2]int) bool {
	if k.before != [2]int{} && !older(version, k.before) {
		return false
	}
	if k.nearly && !nearly(d.ours, d.cpython) {
		return false
	}
	return match(k.label, d.label) && match(k.ours, d.ours) && match(k.cpython, d.cpython)
}

var float = regexp.MustCompile(`[0-9]+\.[0-9]+(e[-+][0-9]+)?`)

// nearly reports whether two answers are the same but for the last digits of floats.
func nearly(a, b string) bool {
	if float.ReplaceAllString(a, "") != float.ReplaceAllString(b, "") {
		return false
	}
	x, y := float.FindAllString(a, -1), float.FindAllString(b, -1)
	for i := range x {
		f, _ := strconv.ParseFloat(x[i], 64)
		g, _ := strconv.ParseFloat(y[i], 64)
		if math.Abs(f-g) > 1e-13*math.Abs(f) {
			return false
		}
	}
	return len(x) == len(y)
}

var compiled sync.Map

func match(pattern, text string) bool {
	if pattern == "" {
		return true
	}
	re, ok := compiled.Load(pattern)
	if !ok {
		re, _ = compiled.LoadOrStore(pattern, regexp.MustCompile("^(?:"+pattern+")$"))
	}
	return re.(*regexp.Regexp).MatchString(text)
}
