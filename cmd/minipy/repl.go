package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
)

// sessionNames are the names that a prompt has beyond a script's.
const sessionNames = "from sys import exit; quit = exit"

// conversation is what a prompt needs: where inputs come from, the names that they have defined, the limits of each.
type conversation struct {
	p       *process
	flags   *flags
	in      *bufio.Reader
	session *minipy.Session
}

// replCommand reads inputs, runs them and shows their values until the input ends.
func replCommand(p *process, args []string) int {
	f, words, err := parseFlags(args, false)
	if err != nil {
		return p.usageError("repl", err)
	}
	if len(words) > 0 || f.code != nil {
		return p.wrongUsage("repl: takes no script")
	}
	options, err := p.options(f)
	if err != nil {
		return p.wrongUsage("%v", err)
	}
	tuneCollector(f.effective())
	session, err := minipy.NewSession(options...)
	if err == nil {
		err = session.Run(context.Background(), "<minipy>", sessionNames)
	}
	if err != nil {
		return p.ending(context.Background(), err, f.timeout())
	}
	c := &conversation{p: p, flags: f, in: bufio.NewReader(p.stdin), session: session}
	if p.interactive() {
		fmt.Fprintf(p.stdout, "minipy %s (Python 3.12 subset). End with Ctrl-D or exit().\n", version)
	}
	status := c.converse()
	if f.stats {
		p.writeStats(session.Result(), nil, timing{})
	}
	return status
}

// converse runs one input after the other. The exit status is that of sys.exit, if an input calls it.
func (c *conversation) converse() int {
	for {
		status, ended, err := c.turn()
		if ended {
			return status
		}
		if err != nil {
			fmt.Fprintln(c.p.stdout) // behind the last prompt
			if err != io.EOF {
				return c.p.wrongUsage("repl: %v", err)
			}
			return exitFine
		}
	}
}

// turn reads an input, line by line until it is complete, and runs it. ended says that it called sys.exit, with that status; the error
// is that of reading.
func (c *conversation) turn() (status int, ended bool, err error) {
	var text strings.Builder
	for prompt := ">>> "; ; prompt = "... " {
		fmt.Fprint(c.p.stdout, prompt)
		if err := c.p.stdout.Flush(); err != nil {
			return 0, false, err
		}
		var line string
		line, err = c.readLine()
		text.WriteString(line)
		if strings.TrimSpace(text.String()) == "" {
			return 0, false, err
		}
		if err != nil {
			text.WriteString("\n") // nothing follows: that completes what an empty line would
		}
		status, ended, incomplete := c.run(text.String())
		switch {
		case !incomplete:
			return status, ended, err
		case err != nil:
			fmt.Fprintf(c.p.stderr, "  File \"<stdin>\", line %d\nSyntaxError: incomplete input\n", strings.Count(text.String(), "\n"))
			return 0, false, err
		}
		text.WriteByte('\n')
	}
}

// readLine reads a line, without its end, or as much of it as may be a source text. The error is io.EOF only behind the last line.
func (c *conversation) readLine() (string, error) {
	var line strings.Builder
	for {
		piece, err := c.in.ReadSlice('\n')
		if line.Len() <= budget.DefaultSource {
			line.Write(piece)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return strings.TrimRight(line.String(), "\r\n"), err
		}
	}
}

// run runs one input, under a time limit and an interrupt key of its own, and reports how it ended.
func (c *conversation) run(text string) (status int, ended, incomplete bool) {
	outer, stop := interruptible()
	defer stop()
	ctx := outer
	if timeout := c.flags.timeout(); timeout > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(outer, timeout)
		defer cancel()
	}
	err := c.session.Run(ctx, "<stdin>", text)
	if errors.Is(err, minipy.ErrIncomplete) {
		return 0, false, true
	}
	status = c.p.ending(outer, err, c.flags.timeout())
	var exception *minipy.Exception
	exited := errors.As(err, &exception) && exception.Exit != nil
	return status, exited || status == exitInternal, false
}
