// Command scheduler runs ten thousand scripts on two goroutines, a slice of steps at a time, in the way an operating system runs processes: every
// script has its turn, each with a budget of its own, and nobody waits for one that does not end.
//
//	go run ./examples/scheduler
package main

import (
	"context"
	"errors"
	"fmt"
	"log"
	"sync"
	"sync/atomic"

	"github.com/minipy/minipy"
)

// collatz is the work: how many steps until the sequence from seed reaches 1.
const collatz = `
n, length = seed, 0
while n != 1:
    n = n // 2 if n % 2 == 0 else 3 * n + 1
    length += 1
    if seed % 1000 == 666:
        n = 2  # these never end
`

const (
	slice  = 500    // steps that a script runs before it is the next one's turn
	budget = 20_000 // steps that a script has in all
)

// task is a script that runs. At any time one goroutine has it, or the queue.
type task struct {
	seed      int
	execution *minipy.Execution
	turns     int
	err       error // how it ended
}

// runAll puts every script into a queue. Workers take the first, run it for a slice, and put it back behind all others, so between two turns of one
// script each of the others has had one, too.
func runAll(ctx context.Context, scripts, workers int) ([]*task, error) {
	program, err := minipy.Compile("collatz.py", collatz)
	if err != nil {
		return nil, err
	}
	tasks := make([]*task, scripts)
	ready := make(chan *task, scripts) // there is room for all: putting back never waits
	for i := range tasks {
		execution, err := program.Start(minipy.With("seed", i+1), minipy.WithLimits(minipy.Limits{Steps: budget, Memory: 1 << 20}))
		if err != nil {
			return nil, err
		}
		tasks[i] = &task{seed: i + 1, execution: execution}
		ready <- tasks[i]
	}
	var running atomic.Int64
	running.Store(int64(scripts))
	var group sync.WaitGroup
	for range workers {
		group.Go(func() {
			for next := range ready {
				next.turns++
				done, err := next.execution.Step(ctx, slice)
				if !done {
					ready <- next
					continue
				}
				if next.err = err; running.Add(-1) == 0 {
					close(ready)
				}
			}
		})
	}
	group.Wait()
	return tasks, nil
}

// report tells what came of it.
func report(tasks []*task) error {
	stopped, turns, steps := 0, 0, int64(0)
	longest, record := 0, int64(0)
	for _, t := range tasks {
		result := t.execution.Result()
		turns += t.turns
		steps += result.Usage.Steps
		var limit *minipy.LimitError
		switch {
		case errors.As(t.err, &limit):
			stopped++
			continue
		case t.err != nil:
			return t.err
		}
		value, _ := result.Get("length")
		if length, _ := value.Int(); length > record {
			record, longest = length, t.seed
		}
	}
	fmt.Printf("%d scripts had %d turns and ran %d steps; %d were stopped by their budgets\n", len(tasks), turns, steps, stopped)
	fmt.Printf("the longest sequence starts at %d: %d numbers\n", longest, record)
	return nil
}

func main() {
	tasks, err := runAll(context.Background(), 10_000, 2)
	if err == nil {
		err = report(tasks)
	}
	if err != nil {
		log.SetFlags(0)
		log.Fatal(err)
	}
}
