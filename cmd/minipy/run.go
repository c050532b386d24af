package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
)

// program is a script as the command line names it.
type program struct {
	name string // what tracebacks show
	text string
	dir  string   // the folder whose modules it may import, empty for none
	args []string // sys.argv
}

// runCommand runs a script.
func runCommand(p *process, args []string) int {
	f, words, err := parseFlags(args, false)
	if err != nil {
		return p.usageError("run", err)
	}
	var prog program
	switch {
	case f.code != nil:
		prog = program{name: "<string>", text: *f.code, args: append([]string{"-c"}, words...)}
	case len(words) == 0:
		return p.wrongUsage("run: no script given")
	default:
		if prog, err = p.readProgram(words[0]); err != nil {
			return p.wrongUsage("%v", err)
		}
		prog.args = words
	}
	return p.runProgram(f, prog)
}

// readProgram reads a script. "-" is standard input.
func (p *process) readProgram(name string) (program, error) {
	if name == "-" {
		text, err := readText(p.stdin)
		return program{name: "<stdin>", text: text}, err
	}
	path, err := filepath.Abs(name)
	if err != nil {
		return program{}, cannotOpen(name, err)
	}
	file, err := os.Open(path)
	if err != nil {
		return program{}, cannotOpen(path, err)
	}
	defer file.Close()
	text, err := readText(file)
	if err != nil {
		return program{}, cannotOpen(path, err)
	}
	return program{name: path, text: text, dir: filepath.Dir(path)}, nil
}

// readText reads a source text, to just beyond the largest that compiles: a device that never ends must not fill the memory.
func readText(r io.Reader) (string, error) {
	text, err := io.ReadAll(io.LimitReader(r, budget.DefaultSource+1))
	return string(text), err
}

// cannotOpen words an error of the file system as CPython does.
func cannotOpen(path string, err error) error {
	var pathError *fs.PathError
	if errors.As(err, &pathError) {
		err = pathError.Err
	}
	if cause := capability.CauseOf(err); cause.Number != 0 {
		return fmt.Errorf("can't open file '%s': [Errno %d] %s", path, cause.Number, cause.Text)
	}
	return fmt.Errorf("can't open file '%s': %v", path, err)
}

// runProgram compiles and runs a script under what the flags say and reports how it ended.
func (p *process) runProgram(f *flags, prog program) int {
	options, err := p.options(f)
	if err != nil {
		return p.wrongUsage("%v", err)
	}
	tuneCollector(f.effective())
	if prog.dir != "" {
		options = append(options, minipy.WithGrants(capability.ImportDir(prog.dir)))
	}
	options = append(options, minipy.WithArgs(prog.args...))
	ctx, stop := interruptible()
	defer stop()

	ctx, cancel := f.within(ctx)
	defer cancel()
	began := time.Now()
	code, err := minipy.CompileContext(ctx, prog.name, prog.text, options...)
	compiled := time.Now()
	var result *minipy.Result
	if err == nil {
		result, err = code.Run(ctx, options...)
		defer func() { _ = result.Close() }() // a sys.excepthook may write to files
	}
	if f.stats {
		p.writeStats(result, err, timing{compile: compiled.Sub(began), run: time.Since(compiled)})
	}
	return p.ending(ctx, err, f.timeout())
}

// options makes the options that all commands share of their flags.
func (p *process) options(f *flags) ([]minipy.Option, error) {
	options := []minipy.Option{
		minipy.WithLimits(f.effective()), minipy.WithGrants(f.grants...),
		minipy.WithStdout(p.stdout), minipy.WithStderr(p.stderr),
	}
	if f.seed != nil {
		options = append(options, minipy.WithSeed(*f.seed))
	}
	if f.audit != "" {
		observer, err := p.openAudit(f.audit)
		if err != nil {
			return nil, err
		}
		options = append(options, minipy.WithObserver(observer))
	}
	return options, nil
}

// ending reports how a script ended and returns the exit status for it.
func (p *process) ending(ctx context.Context, err error, timeout time.Duration) int {
	var exception *minipy.Exception
	var syntax *minipy.SyntaxError
	var limit *minipy.LimitError
	var internal *minipy.InternalError
	switch {
	case err == nil:
		return exitFine
	case errors.As(err, &internal):
		return p.internalError(fmt.Sprint(internal.Value), internal.Stack)
	case errors.As(err, &limit):
		if interrupted(ctx) {
			fmt.Fprintln(p.stderr, "KeyboardInterrupt")
			return exitInterrupted
		}
		fmt.Fprintf(p.stderr, "minipy: limit reached: %s\n", formatLimit(limit, timeout))
		return exitLimit
	case errors.As(err, &syntax):
		fmt.Fprint(p.stderr, syntax.Render())
		return exitException
	case errors.As(err, &exception):
		if exception.Exit != nil {
			if exception.Exit.Message != "" {
				fmt.Fprintln(p.stderr, exception.Exit.Message)
			}
			return exception.Exit.Code & 0xff // what the system keeps of a status
		}
		return p.uncaught(ctx, exception, timeout)
	}
	return p.wrongUsage("%v", err)
}

// uncaught shows an exception, by the script's sys.excepthook if it has set one, and returns the exit status.
func (p *process) uncaught(ctx context.Context, exception *minipy.Exception, timeout time.Duration) int {
	called, err := exception.Hook(ctx)
	var raised *minipy.Exception
	switch {
	case !called:
		fmt.Fprint(p.stderr, exception.Render())
	case err == nil:
	case errors.As(err, &raised) && raised.Exit == nil:
		fmt.Fprintf(p.stderr, "Error in sys.excepthook:\n%s\nOriginal exception was:\n%s", raised.Render(), exception.Render())
	default: // sys.exit in the hook, a limit
		return p.ending(ctx, err, timeout)
	}
	return exitException
}

// internalError reports a bug: something that no script should be able to cause.
func (p *process) internalError(what, stack string) int {
	fmt.Fprintf(p.stderr, "minipy: internal error: %s\n%s\nThis is a bug in minipy.\n", what, stack)
	return exitInternal
}
