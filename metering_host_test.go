package minipy_test

import (
	"bytes"
	"context"
	"math/big"
	"strings"

	"github.com/minipy/minipy"
)

// purchase is what a host hands to scripts.
type purchase struct {
	ID    int
	Name  string
	Price float64
	Lines []string
}

// hostSpendings are what hosts do that costs their scripts: converting values, both ways, and calling.
var hostSpendings = map[string]func() (minipy.Usage, error){
	"text":        func() (minipy.Usage, error) { return given(strings.Repeat("ab", 50_000)) },
	"wide_text":   func() (minipy.Usage, error) { return given(strings.Repeat("aé", 50_000)) },
	"bytes":       func() (minipy.Usage, error) { return given(bytes.Repeat([]byte("ab"), 50_000)) },
	"big_int":     func() (minipy.Usage, error) { return given(new(big.Int).Lsh(big.NewInt(1), 1_000_000)) },
	"ints":        func() (minipy.Usage, error) { return given(make([]int, 1000)) },
	"ints_of_any": func() (minipy.Usage, error) { return given(make([]any, 1000)) },
	"texts":       func() (minipy.Usage, error) { return given(strings.Fields(strings.Repeat("ab ", 1000))) },
	"array":       func() (minipy.Usage, error) { return given([1000]int{}) },
	"map":         func() (minipy.Usage, error) { return given(manyKeys(1000)) },
	"map_of_ints": func() (minipy.Usage, error) {
		return given(map[int]string{1: "a", 2: "b", 3: "c", 4: "d", 5: "e", 6: "f", 7: "g", 8: "h"})
	},
	"structs":      func() (minipy.Usage, error) { return given(make([]purchase, 200)) },
	"pointers":     func() (minipy.Usage, error) { return given([]*purchase{{}, {}, {}, {}, {}, {}, {}, {}}) },
	"tuple":        func() (minipy.Usage, error) { return given(minipy.Tuple(make([]minipy.Value, 200)...)) },
	"free_values":  func() (minipy.Usage, error) { return given(minipy.List(make([]minipy.Value, 200)...)) },
	"copied_list":  func() (minipy.Usage, error) { return copied("[[i] for i in range(300)]") },
	"copied_ints":  func() (minipy.Usage, error) { return copied("[i for i in range(3000)]") },
	"copied_texts": func() (minipy.Usage, error) { return copied("['w%d' % i for i in range(300)]") },
	"copied_tuple": func() (minipy.Usage, error) { return copied("tuple((i, i) for i in range(300))") },
	"copied_dict":  func() (minipy.Usage, error) { return copied("{i: i for i in range(300)}") },
	"copied_set":   func() (minipy.Usage, error) { return copied("{i for i in range(300)}") },
	"copied_bytes": func() (minipy.Usage, error) { return copied("[b'ab' * 1000 + bytes([i]) for i in range(50)]") },
	"copied_bytearrays": func() (minipy.Usage, error) {
		return copied("[bytearray(b'ab') * 1000 for i in range(50)]")
	},
	"copied_big_ints": func() (minipy.Usage, error) { return copied("[(1 << 10000) + i for i in range(50)]") },
	"copied_complex":  func() (minipy.Usage, error) { return copied("[complex(i, 1) for i in range(300)]") },
	"copied_ranges":   func() (minipy.Usage, error) { return copied("[range(i, 1000) for i in range(300)]") },
	"copied_records": func() (minipy.Usage, error) {
		res, err := runHost("", minipy.With("orders", make([]purchase, 200)))
		if err != nil {
			return minipy.Usage{}, err
		}
		orders, _ := res.Get("orders")
		return given(orders)
	},
	"compared_records": func() (minipy.Usage, error) {
		res, err := runHost("def f():\n for i in range(100): a == b\n", minipy.With("a", purchase{}), minipy.With("b", purchase{}))
		if err != nil {
			return minipy.Usage{}, err
		}
		return spendCall(res, "f")
	},
	"calls": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(300): call()\n", func() {})
	},
	"arguments": func() (minipy.Usage, error) {
		return calling("def f():\n a = [1] * 2000\n for i in range(10): call(a)\n", func([]int) {})
	},
	"argument_maps": func() (minipy.Usage, error) {
		return calling("def f():\n a = {i: i for i in range(500)}\n for i in range(10): call(a)\n", func(map[int]int) {})
	},
	"results": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(300): call()\n", func() []int { return []int{1, 2, 3} })
	},
	"several_results": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(300): call()\n", func() (int, string) { return 1, "ab" })
	},
	"keywords": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(100): call(a=1, b=2)\n", func(minipy.Kwargs) {})
	},
	"errors": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(100):\n  try: call()\n  except Exception: pass\n", func() error { return context.Canceled })
	},
	"calling_back": func() (minipy.Usage, error) {
		return calling("def f():\n for i in range(100): call(lambda: 1)\n", func(ctx context.Context, f minipy.Value) (minipy.Value, error) { return f.Call(ctx) })
	},
	"awaited": func() (minipy.Usage, error) {
		return calling("import asyncio\nasync def g():\n for i in range(100): await call(1)\ndef f(): asyncio.run(g())\n", minipy.Awaitable(func(n int) int { return n }))
	},
	"smaller_budgets": func() (minipy.Usage, error) {
		res, err := runHost("def f(): pass\n")
		if err != nil {
			return minipy.Usage{}, err
		}
		before := res.Usage
		for range 100 {
			if _, err := res.Call(minipy.Within(context.Background(), minipy.Limits{Steps: 1000}), "f"); err != nil {
				return minipy.Usage{}, err
			}
		}
		return usageBetween(before, res.Usage), nil
	},
	"beginning": func() (minipy.Usage, error) {
		res, err := runHost("pass\n")
		return res.Usage, err
	},
	"globals": func() (minipy.Usage, error) {
		res, err := runHost("pass\n", minipy.With("text", strings.Repeat("ab", 50_000)))
		return res.Usage, err
	},
	"walks": func() (minipy.Usage, error) {
		res, err := runHost("a = [[i] for i in range(5000)]\nfor i in range(5): b = ['ab' * 100 + str(k) for k in range(2000)]\n",
			minipy.WithLimits(minipy.Limits{Memory: 2 << 20}))
		return res.Usage, err
	},
	"walks_of_caches": func() (minipy.Usage, error) {
		res, err := runHost("kept = [[i] for i in range(1000)]\nfor k in kept: id(k)\nfor i in range(50): b = ['ab' * 100 + str(k) for k in range(500)]\n",
			minipy.WithLimits(minipy.Limits{Memory: 1 << 20}))
		return res.Usage, err
	},
}

// runHost runs a script.
func runHost(src string, opts ...minipy.Option) (*minipy.Result, error) {
	prog, err := minipy.Compile("host.py", src)
	if err != nil {
		return nil, err
	}
	return prog.Run(context.Background(), opts...)
}

// given tells what it costs a script to be given a value.
func given(v any) (minipy.Usage, error) {
	res, err := runHost("def f(x): pass\n")
	if err != nil {
		return minipy.Usage{}, err
	}
	return spendCall(res, "f", v)
}

// copied tells what it costs a script to be given a value of another execution.
func copied(expression string) (minipy.Usage, error) {
	res, err := runHost("x = " + expression + "\n")
	if err != nil {
		return minipy.Usage{}, err
	}
	x, _ := res.Get("x")
	return given(x)
}

// calling tells what a function f of a script costs that calls a function of the host.
func calling(src string, call any) (minipy.Usage, error) {
	res, err := runHost(src, minipy.WithFunc("call", call))
	if err != nil {
		return minipy.Usage{}, err
	}
	return spendCall(res, "f")
}

func usageBetween(before, after minipy.Usage) minipy.Usage {
	return minipy.Usage{Steps: after.Steps - before.Steps, TotalBytes: after.TotalBytes - before.TotalBytes}
}

func manyKeys(n int) map[string]int {
	m := map[string]int{}
	for i := range n {
		m[strings.Repeat("k", i%50)+string(rune('a'+i%26))] = i
	}
	return m
}
