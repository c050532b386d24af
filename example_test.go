package minipy_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/capability"
)

// Order is what the examples' scripts work on.
type Order struct {
	Country string  `json:"country"`
	Total   float64 `json:"total"`
	Items   []Line  `json:"items"`
}

// Line is one line of an order.
type Line struct {
	Name  string  `json:"name"`
	Price float64 `json:"price"`
}

// A rule engine in five lines.
func Example() {
	ctx := context.Background()
	order := Order{Country: "DE", Total: 1200}

	rules := []string{"order.total > 1000", "order.country in ('KP', 'IR')", "any(i.price < 0 for i in order.items)"}
	for _, rule := range rules {
		hit, err := minipy.Eval[bool](ctx, rule, minipy.Vars{"order": order})
		fmt.Println(rule, "->", hit, err)
	}
	// Output:
	// order.total > 1000 -> true <nil>
	// order.country in ('KP', 'IR') -> false <nil>
	// any(i.price < 0 for i in order.items) -> false <nil>
}

func ExampleCompileExpr() {
	rule, err := minipy.CompileExpr("amount > limit", "amount", "limit")
	if err != nil {
		panic(err)
	}
	v, err := rule.Eval(context.Background(), minipy.Int(1200), minipy.Int(1000))
	fmt.Println(v, err)
	// Output: True <nil>
}

func ExampleProgram_Run() {
	ctx := context.Background()
	prog, err := minipy.Compile("rules.py", `
verdict = "review" if order.total > limit else "accept"
names = [item.name for item in order.items]
`)
	if err != nil {
		panic(err)
	}
	order := Order{Total: 1200, Items: []Line{{"lamp", 1200}}}
	res, err := prog.Run(ctx,
		minipy.With("order", order),
		minipy.With("limit", 1000),
		minipy.WithLimits(minipy.Limits{Steps: 5e6, Memory: 32 << 20}))
	if err != nil {
		panic(err)
	}
	verdict, _ := res.Get("verdict")
	var names []string
	if v, ok := res.Get("names"); ok {
		err = v.Decode(&names)
	}
	fmt.Println(verdict, names, err)
	// Output: review [lamp] <nil>
}

func ExampleWithFunc() {
	ctx := context.Background()
	errUnknown := errors.New("unknown order")
	fetch := func(ctx context.Context, id string) (Order, error) {
		if id != "o1" {
			return Order{}, fmt.Errorf("%s: %w", id, errUnknown)
		}
		return Order{Country: "DE", Total: 7}, nil
	}
	prog, err := minipy.Compile("fetch.py", "total = fetch('o1').total\nfetch('o2')\n")
	if err != nil {
		panic(err)
	}
	res, err := prog.Run(ctx, minipy.WithFunc("fetch", fetch))
	total, _ := res.Get("total")
	fmt.Println(total)
	fmt.Println(err)
	fmt.Println(errors.Is(err, errUnknown))
	// Output:
	// 7.0
	// RuntimeError: o2: unknown order
	// true
}

func ExampleResult_Call() {
	ctx := context.Background()
	prog, err := minipy.Compile("score.py", `
weights = {"DE": 1, "US": 2}

def score(order, base=0):
    return base + weights.get(order.country, 9)
`)
	if err != nil {
		panic(err)
	}
	res, err := prog.Run(ctx)
	if err != nil {
		panic(err)
	}
	v, err := res.Call(ctx, "score", Order{Country: "US"}, minipy.Kwargs{"base": 10})
	fmt.Println(v, err)
	// Output: 12 <nil>
}

func ExampleSyntaxError() {
	_, err := minipy.Compile("broken.py", "if x = 1:\n    pass\n")
	var syntax *minipy.SyntaxError
	if errors.As(err, &syntax) {
		fmt.Println(err)
		fmt.Print(syntax.Render())
	}
	// Output:
	// SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='? (broken.py, line 1)
	//   File "broken.py", line 1
	//     if x = 1:
	//        ^^^^^
	// SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
}

func ExampleException() {
	prog, err := minipy.Compile("rules.py", "def rate(n):\n    return 100 / n\n\nrate(0)\n")
	if err != nil {
		panic(err)
	}
	_, err = prog.Run(context.Background())
	var exc *minipy.Exception
	if errors.As(err, &exc) {
		fmt.Println(exc.Type, len(exc.Traceback))
		fmt.Print(exc.Render())
	}
	// Output:
	// ZeroDivisionError 2
	// Traceback (most recent call last):
	//   File "rules.py", line 4, in <module>
	//     rate(0)
	//   File "rules.py", line 2, in rate
	//     return 100 / n
	//            ~~~~^~~
	// ZeroDivisionError: division by zero
}

func ExampleLimitError() {
	prog, err := minipy.Compile("spin.py", "while True:\n    pass\n")
	if err != nil {
		panic(err)
	}
	_, err = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 1000}))
	var limit *minipy.LimitError
	if errors.As(err, &limit) {
		fmt.Println(limit.Kind, limit.Max)
	}
	// Output: steps 1000
}

func ExampleExecution_Step() {
	ctx := context.Background()
	prog, err := minipy.Compile("count.py", "for i in range(limit):\n    print(name, i)\n")
	if err != nil {
		panic(err)
	}
	var running []*minipy.Execution
	for _, name := range []string{"a", "b"} {
		ex, err := prog.Start(minipy.With("name", name), minipy.With("limit", 2), minipy.WithStdout(os.Stdout))
		if err != nil {
			panic(err)
		}
		running = append(running, ex)
	}
	for len(running) > 0 {
		ex := running[0]
		running = running[1:]
		done, err := ex.Step(ctx, 10_000)
		switch {
		case err != nil:
			fmt.Println(err)
		case !done:
			running = append(running, ex)
		}
	}
	// Output:
	// a 0
	// a 1
	// b 0
	// b 1
}

func ExampleWithModules() {
	files := fstest.MapFS{"tax.py": {Data: []byte("def gross(net):\n    return net * 1.19\n")}}
	prog, err := minipy.Compile("main.py", "import tax, shop\nprice = round(tax.gross(shop.price('lamp')), 2)\n")
	if err != nil {
		panic(err)
	}
	res, err := prog.Run(context.Background(),
		minipy.WithModules(files),
		minipy.WithModule("shop", map[string]any{"price": func(name string) float64 { return 10 * float64(len(name)) }}))
	price, _ := res.Get("price")
	fmt.Println(price, err)
	// Output: 47.6 <nil>
}

func ExampleWithGrants() {
	files := fstest.MapFS{"rates.txt": {Data: []byte("1.19\n")}}
	prog, err := minipy.Compile("rates.py", "rate = float(open('/data/rates.txt').read())\n")
	if err != nil {
		panic(err)
	}
	res, err := prog.Run(context.Background(),
		minipy.WithGrants(capability.ReadFS("/data", files)),
		minipy.WithObserver(capability.ObserverFunc(func(e capability.Event) {
			fmt.Println(e.Capability, e.Allowed)
		})))
	rate, _ := res.Get("rate")
	fmt.Println(rate, err)
	// Output:
	// fs.read true
	// 1.19 <nil>
}

// The code of docs/embedding.md stands in the examples above, which are run.
func TestDocumentedCodeIsRun(t *testing.T) {
	text, err := os.ReadFile("docs/embedding.md")
	require.NoError(t, err)
	source, err := os.ReadFile("example_test.go")
	require.NoError(t, err)
	tested := trimmedLines(string(source))
	blocks := strings.Split(string(text), "```go\n")[1:]
	require.Greater(t, len(blocks), 5)
	for _, block := range blocks {
		code, _, _ := strings.Cut(block, "```")
		assert.True(t, strings.Contains(tested, trimmedLines(code)), "no example runs this:\n%s", code)
	}
}

// trimmedLines returns text without indentation, so that code compares wherever it stands.
func trimmedLines(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		b.WriteString(strings.TrimSpace(line) + "\n")
	}
	return b.String()
}

func ExampleWithin() {
	prog, err := minipy.Compile("plugins.py", strings.TrimSpace(`
import minipy
def good(order): return order * 2
def bad(order):
    while True: pass
totals = [run(plugin, 21) for plugin in (good, bad)]
`))
	if err != nil {
		fmt.Println(err)
		return
	}
	res, err := prog.Run(context.Background(), minipy.WithFunc("run", func(ctx context.Context, plugin minipy.Value, order int) (any, error) {
		v, err := plugin.Call(minipy.Within(ctx, minipy.Limits{Steps: 10_000}), order)
		var limit *minipy.LimitError
		if errors.As(err, &limit) {
			return fmt.Sprintf("stopped at %d %s", limit.Max, limit.Kind), nil
		}
		return v, err
	}))
	totals, _ := res.Get("totals")
	fmt.Println(totals, err)
	// Output: [42, 'stopped at 10000 steps'] <nil>
}
