package minipy_test

import (
	"context"
	"fmt"
	"runtime"
	"runtime/debug"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
)

// Usage is the same in every run, however the collector runs and however many processors there are.
func TestUsageIsDeterministic(t *testing.T) {
	const src = `
import json, math
class Node:
    def __init__(self, n): self.n, self.kids = n, []
def build(depth):
    node = Node(depth)
    if depth:
        node.kids = [build(depth - 1) for _ in range(3)]
    return node
def total(node): return node.n + sum(total(k) for k in node.kids)
words = {}
for i in range(2000):
    w = 'w%d' % (i * 7919 % 101)
    words[w] = words.get(w, 0) + 1
trees = [total(build(5)) for _ in range(8)]
text = json.dumps({'words': words, 'trees': trees, 'ids': [id(object()) % 7, hash('x') % 3]})
s = set(words)
print(sorted(words, key=lambda w: (words[w], w))[:3], list(s)[:3], text[:40])
try:
    [][1]
except IndexError as e:
    print(repr(e), math.sqrt(len(text)))
def kinds(**kw): return list(kw)
print(kinds(b=1, a=2), data)
`
	prog, err := minipy.Compile("x.py", src)
	require.NoError(t, err)
	data := map[string]any{}
	for i := range 50 {
		data[fmt.Sprint("key", i)] = map[int]int{i: i, -i: i, i * 3: 0}
	}
	one := func() (string, minipy.Usage) {
		var out strings.Builder
		res, err := prog.Run(context.Background(), minipy.With("data", data), minipy.WithStdout(&out), minipy.WithLimits(minipy.Limits{Memory: 2 << 20}))
		require.NoError(t, err)
		return out.String(), res.Usage
	}
	output, usage := one()
	defer debug.SetGCPercent(debug.SetGCPercent(100))
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(0))
	for i := range 10 {
		debug.SetGCPercent([]int{10, 100, 400, -1}[i%4])
		runtime.GOMAXPROCS(1 + i%2)
		out, u := one()
		assert.Equal(t, output, out)
		assert.Equal(t, usage, u)
	}
}

// A Program and options are shared by any number of goroutines: this test is for the race detector.
func TestProgramsAreSharedByGoroutines(t *testing.T) {
	prog, err := minipy.Compile("x.py", `
import json, math, helper
class C:
    total = 0
    def add(self, n):
        self.total += n
        return self.total
c = C()
out = [c.add(order.items[0].price + n) for n in range(10)]
text = json.dumps({'a': [1, 2.5, None, 'x'], 'n': helper.twice(n)}) + f'{math.pi:.3f} gr\u00fcn {name!r}'
double = twice(n)
try:
    raise ValueError('\u00e9' * 100)
except ValueError as e:
    text += str(e)[70]
kept = sorted(({3: 1} | {n: 2}).items(), key=lambda kv: kv[0])
`)
	require.NoError(t, err)
	files := fstest.MapFS{"helper.py": {Data: []byte("def twice(x): return x * 2\n")}}
	opts := []minipy.Option{minipy.With("order", &order{Items: []item{{1, 1}}}), minipy.With("name", minipy.Str(strings.Repeat("gr\u00fcn", 40))),
		minipy.WithFunc("twice", func(n int) int { return 2 * n }), minipy.WithModules(files)}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Add(1)
		go func() {
			defer wg.Done()
			for i := range 5 {
				n := g*10 + i
				res, err := prog.Run(context.Background(), append([]minipy.Option{minipy.With("n", n)}, opts...)...)
				if err != nil {
					t.Error(err)
					return
				}
				v, _ := res.Get("double")
				if got, _ := v.Int(); got != int64(2*n) {
					t.Errorf("double is %v, not %d", v, 2*n)
				}
			}
		}()
	}
	wg.Wait()
}
