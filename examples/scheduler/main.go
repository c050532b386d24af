// Command scheduler runs a thousand scripts on one goroutine, a slice of steps at a time, in the way an operating system runs
// processes: nobody waits for a script that does not end, and the order is the same in every run.
//
//	go run ./examples/scheduler
package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/minipy/minipy"
)

// collatz is the work: how many steps until the sequence from seed reaches 1.
const collatz = `
n, length = seed, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    length += 1
    if seed == 666:
        n = 2  # this one never ends
`

const (
	scripts = 1000
	slice   = 500    // steps that a script runs before it is the next one's turn
	budget  = 50_000 // steps that a script has in all
)

// task is a script that runs.
type task struct {
	seed      int
	execution *minipy.Execution
}

func main() {
	if err := run(); err != nil {
		log.SetFlags(0)
		log.Fatal(err)
	}
}

func run() error {
	ctx := context.Background()
	program, err := minipy.Compile("collatz.py", collatz)
	if err != nil {
		return err
	}
	var ready []*task
	for seed := 1; seed <= scripts; seed++ {
		execution, err := program.Start(minipy.With("seed", seed), minipy.WithLimits(minipy.Limits{Steps: budget, Memory: 1 << 20}))
		if err != nil {
			return err
		}
		ready = append(ready, &task{seed: seed, execution: execution})
	}

	var longest int
	var record int64
	for len(ready) > 0 {
		next := ready[0]
		ready = ready[1:]
		done, err := next.execution.Step(ctx, slice)
		var limit *minipy.LimitError
		switch {
		case errors.As(err, &limit):
			fmt.Printf("seed %d: stopped at %d %s\n", next.seed, limit.Max, limit.Kind)
			continue
		case err != nil:
			return err
		case !done:
			ready = append(ready, next)
			continue
		}
		value, _ := next.execution.Result().Get("length")
		if length, _ := value.Int(); length > record {
			record, longest = length, next.seed
		}
	}
	fmt.Printf("%d scripts took turns of %d steps; the longest sequence starts at %d: %d numbers\n", scripts, slice, longest, record)
	return nil
}
