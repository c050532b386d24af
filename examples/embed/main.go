// Command embed shows a Go program that lets a script decide: it hands in data and functions, sets limits, and reads the answer.
//
//	go run ./examples/embed
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"os"

	"github.com/minipy/minipy"
)

// Order is what the host knows. The script sees an object with the attributes id, amount and country.
type Order struct {
	ID      string  `json:"id"`
	Amount  float64 `json:"amount"`
	Country string  `json:"country"`
}

// Verdict is what the host wants back.
type Verdict struct {
	Action  string   `json:"action"`
	Reasons []string `json:"reasons"`
}

const rules = `
def judge(order):
    reasons = []
    if order.amount > 1000:
        reasons.append(f"{order.amount:,.2f} is a lot")
    if order.country in blocked:
        reasons.append(f"no deliveries to {order.country}")
    if orders_so_far(order.id) == 0 and reasons:
        reasons.append("a first order")
    return {"action": "reject" if len(reasons) > 1 else "accept", "reasons": reasons}
`

var errNoHistory = errors.New("the history is not available")

// ordersSoFar is a host function: any Go func will do. Its error becomes an exception in the script, and stays itself for the host.
func ordersSoFar(_ context.Context, id string) (int, error) {
	if id == "O3" {
		return 0, errNoHistory
	}
	return len(id) % 2, nil
}

func main() {
	if err := run(); err != nil {
		log.SetFlags(0)
		log.Fatal(err)
	}
}

func run() error {
	ctx := context.Background()
	program, err := minipy.Compile("rules.py", rules) // once; any number of goroutines may run it
	if err != nil {
		return err
	}
	result, err := program.Run(ctx,
		minipy.With("blocked", []string{"XX", "YY"}),
		minipy.WithFunc("orders_so_far", ordersSoFar),
		minipy.WithLimits(minipy.Limits{Steps: 1_000_000, Memory: 16 << 20}),
		minipy.WithStdout(os.Stdout))
	if err != nil {
		return err
	}
	for _, order := range []Order{{"O1", 99.5, "DE"}, {"O2", 12_500, "XX"}, {"O3", 1_200, "FR"}} {
		value, err := result.Call(ctx, "judge", order)
		var exception *minipy.Exception
		switch {
		case errors.Is(err, errNoHistory) && errors.As(err, &exception):
			fmt.Printf("%s: %s on line %d\n", order.ID, exception.Message, exception.Traceback[0].Line)
			continue
		case err != nil:
			return err
		}
		var verdict Verdict
		if err := value.Decode(&verdict); err != nil {
			return err
		}
		fmt.Printf("%s: %s %q\n", order.ID, verdict.Action, verdict.Reasons)
	}

	endless, err := minipy.Compile("endless.py", "while True: pass")
	if err != nil {
		return err
	}
	_, err = endless.Run(ctx, minipy.WithLimits(minipy.Limits{Steps: 1_000_000}))
	var limit *minipy.LimitError
	if !errors.As(err, &limit) {
		return fmt.Errorf("an endless script ended with %v", err)
	}
	fmt.Printf("endless.py: stopped after %d %s\n", limit.Max, limit.Kind)
	return nil
}
