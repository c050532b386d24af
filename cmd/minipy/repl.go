package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// sessionName is the file that the frames around an input belong to; hideFrames takes them out of tracebacks.
const sessionName = "<minipy session>"

// sessionText keeps the names that inputs define. The mode "single" shows the value of an expression by its repr.
const sessionText = `
def __input__(text, names={"__name__": "__main__"}):
    exec(compile(text, "<stdin>", "single"), names)
`

// session is a conversation: the names that inputs have defined so far, and the budget that they share.
type session struct {
	p       *process
	flags   *flags
	options []minipy.Option
	state   *minipy.Result // nil before the first input, and after one that reached a limit
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
	s := &session{p: p, flags: f, options: options}
	if p.interactive() {
		fmt.Fprintf(p.stdout, "minipy %s (Python 3.12 subset). End with Ctrl-D or exit().\n", version)
	}
	return s.converse(bufio.NewReader(p.stdin))
}

// converse runs one input after the other. The exit status is that of sys.exit, if an input calls it.
func (s *session) converse(in *bufio.Reader) int {
	for {
		text, err := s.read(in)
		if strings.TrimSpace(text) != "" {
			if status, ended := s.run(text); ended {
				return status
			}
		}
		if err != nil {
			if s.p.interactive() {
				fmt.Fprintln(s.p.stdout)
			}
			return exitFine
		}
	}
}

// read returns the next input: lines, joined by line ends, until the grammar is satisfied. The error is that of reading the last line;
// the text may still be an input.
func (s *session) read(in *bufio.Reader) (string, error) {
	var text strings.Builder
	for prompt := ">>> "; ; prompt = "... " {
		fmt.Fprint(s.p.stdout, prompt)
		_ = s.p.stdout.Flush()
		line, err := readLine(in)
		text.WriteString(line)
		if err != nil || text.Len() > budget.DefaultSource {
			return text.String(), err
		}
		if strings.TrimSpace(text.String()) == "" {
			return "", nil
		}
		_, fault := parser.ParseInteractive(source.NewFile("<stdin>", text.String()), parser.Options{})
		if !parser.IsIncomplete(fault) {
			return text.String(), nil
		}
		text.WriteByte('\n')
	}
}

// readLine reads a line, without its end, or as much of it as may be a source text. The error is io.EOF only behind the last line.
func readLine(in *bufio.Reader) (string, error) {
	var line strings.Builder
	for {
		piece, err := in.ReadSlice('\n')
		if line.Len() <= budget.DefaultSource {
			line.Write(piece)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return strings.TrimRight(line.String(), "\r\n"), err
		}
	}
}

// run runs one input. ended says that it called sys.exit, with that status.
func (s *session) run(text string) (status int, ended bool) {
	ctx, stop := interruptible()
	defer stop()
	err := s.open(ctx)
	if err == nil {
		_, err = s.state.Call(ctx, "__input__", text)
	}
	var exception *minipy.Exception
	if errors.As(err, &exception) && exception.Exit != nil {
		return s.p.ending(ctx, err, 0), true
	}
	s.p.ending(ctx, hideFrames(err, sessionName), s.flags.timeout())
	var limit *minipy.LimitError
	var internal *minipy.InternalError
	if errors.As(err, &limit) || errors.As(err, &internal) {
		s.state = nil
		fmt.Fprintln(s.p.stderr, "minipy: the session starts again; its names are gone")
	}
	return 0, false
}

// open starts the session, unless it is under way.
func (s *session) open(ctx context.Context) error {
	if s.state != nil {
		return nil
	}
	prog, err := minipy.Compile(sessionName, sessionText)
	if err != nil {
		return err
	}
	state, err := prog.Run(ctx, s.options...)
	if err == nil {
		s.state = state
	}
	return err
}
