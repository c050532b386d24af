package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"sync"
	"time"
)

// process is what the command has of its process: the standard streams and the interrupt key.
//
// Standard output is buffered and flushed soon, before anything goes to standard error, and at the end, so that a terminal or a file
// that gets both shows them in order.
type process struct {
	stdin  io.Reader
	stdout *output
	stderr io.Writer

	closers []func() error // run at the end, in order
	tail    []func()       // writes the last lines to standard error
}

func newProcess() *process {
	out := &output{direct: isTerminal(os.Stdout)}
	out.buffer = bufio.NewWriterSize(os.Stdout, 64<<10)
	return &process{stdin: os.Stdin, stdout: out, stderr: &orderedWriter{after: out, w: os.Stderr}}
}

// interactive reports whether a person types the input.
func (p *process) interactive() bool {
	file, ok := p.stdin.(*os.File)
	return ok && isTerminal(file)
}

// isTerminal reports whether file is a character device that is not the null device: near enough to a terminal for prompts and buffering.
func isTerminal(file *os.File) bool {
	info, err := file.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

// finish flushes and closes what the command used and returns the exit status, which an output that cannot be written changes.
func (p *process) finish(status int) int {
	err := p.stdout.Flush()
	for _, closer := range p.closers {
		err = errors.Join(err, closer())
	}
	if err != nil {
		fmt.Fprintf(p.stderr, "minipy: %v\n", err)
		if status == exitFine {
			status = exitException
		}
	}
	for _, f := range p.tail {
		f()
	}
	return status
}

// outputDelay is how long output may wait in the buffer: short for whoever reads along, long for a script that prints in a loop.
const outputDelay = 20 * time.Millisecond

// output is standard output: buffered, but for a terminal. What a script writes goes on after outputDelay at the latest, so that
// scripts that flush, wait or ask for input need no word in this.
type output struct {
	direct bool

	lock   sync.Mutex
	buffer *bufio.Writer
	armed  bool // a flush will come
}

// Write writes b, to the buffer or through it.
func (o *output) Write(b []byte) (int, error) {
	o.lock.Lock()
	defer o.lock.Unlock()
	n, err := o.buffer.Write(b)
	switch {
	case err != nil:
	case o.direct:
		err = o.buffer.Flush()
	case !o.armed:
		o.armed = true
		time.AfterFunc(outputDelay, func() { _ = o.Flush() }) // the buffer keeps an error for the next call
	}
	return n, err
}

// Flush writes what is buffered.
func (o *output) Flush() error {
	o.lock.Lock()
	defer o.lock.Unlock()
	o.armed = false
	return o.buffer.Flush()
}

// orderedWriter writes to w after what another stream still holds.
type orderedWriter struct {
	after *output
	w     io.Writer
}

// Write flushes the other stream, whose error shows when it is closed, and writes b.
func (o *orderedWriter) Write(b []byte) (int, error) {
	_ = o.after.Flush()
	return o.w.Write(b)
}

// errInterrupted is why the context of a script ends when the interrupt key is pressed.
var errInterrupted = errors.New("interrupted")

// interruptible returns a context that ends when the interrupt key is pressed. A second press ends the process at once, in case
// something does not look at the context.
func interruptible() (context.Context, func()) {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 2)
	signal.Notify(signals, os.Interrupt)
	go func() {
		if _, ok := <-signals; !ok {
			return
		}
		cancel(errInterrupted)
		if _, ok := <-signals; ok {
			os.Exit(exitInterrupted)
		}
	}()
	return ctx, func() {
		signal.Stop(signals)
		close(signals)
		cancel(nil)
	}
}

// interrupted reports whether ctx ended because of the interrupt key.
func interrupted(ctx context.Context) bool { return context.Cause(ctx) == errInterrupted }
