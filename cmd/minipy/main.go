// Command minipy runs Python scripts under limits.
//
// Each subcommand is a row of the table commands; main does nothing but find the row, run it and end the process with its exit status.
// What a run may spend and touch comes from flags (flags.go); how it ended becomes an exit status and lines on standard error in
// ending.go.
//
// The command knows the language only through package minipy. It owns the process: its streams, its signals, its collector.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
)

// Exit statuses. A script that calls sys.exit chooses its own.
const (
	exitFine        = 0
	exitException   = 1 // an uncaught exception, or a syntax error
	exitUsage       = 2 // wrong usage, or a file that cannot be read
	exitLimit       = 3 // a limit was reached
	exitInternal    = 4 // a bug in minipy
	exitInterrupted = 130
)

// command is a subcommand.
type command struct {
	name  string
	usage string // what follows the name
	doc   string // one line
	run   func(p *process, args []string) int
}

// commands returns the table of subcommands; help derives from it.
func commands() []command {
	return []command{
		{"run", "[FLAGS] FILE|- [ARG...]", "run a script (the word run may be left out); - is standard input, -c CODE runs CODE", runCommand},
		{"repl", "[FLAGS]", "read, run and show, one input after the other", replCommand},
		{"eval", "EXPR [FLAGS] [--var NAME=JSON]...", "show the value of an expression", evalCommand},
		{"check", "FILE...", "report syntax errors without running anything", checkCommand},
		{"dis", "FILE|-", "show the bytecode of a script", disCommand},
		{"caps", "", "list the capabilities that --allow grants", capsCommand},
		{"version", "", "show the version", versionCommand},
		{"help", "", "show this", helpCommand},
	}
}

func main() { os.Exit(start(os.Args[1:], newProcess())) }

// start runs the command that args ask for. A panic, wherever it comes from, becomes the exit status of a bug.
func start(args []string, p *process) (status int) {
	defer func() {
		if r := recover(); r != nil {
			status = p.internalError(fmt.Sprint(r), string(debug.Stack()))
		}
		status = p.finish(status)
	}()
	if len(args) == 0 {
		if p.interactive() {
			return replCommand(p, nil)
		}
		return p.wrongUsage("no script given; minipy help shows what there is")
	}
	for _, c := range commands() {
		if c.name == args[0] {
			return c.run(p, args[1:])
		}
	}
	switch args[0] {
	case "-h", "-help", "--help":
		return helpCommand(p, nil)
	case "-V", "-version", "--version":
		return versionCommand(p, nil)
	}
	return runCommand(p, args)
}

// wrongUsage reports what was wrong with the command line.
func (p *process) wrongUsage(format string, args ...any) int {
	fmt.Fprintf(p.stderr, "minipy: "+format+"\n", args...)
	return exitUsage
}

// usageError reports what parsing flags returned. Asking for help is no error.
func (p *process) usageError(command string, err error) int {
	if errors.Is(err, flag.ErrHelp) {
		writeHelp(p.stdout)
		return exitFine
	}
	return p.wrongUsage("%s: %v", command, err)
}

func helpCommand(p *process, _ []string) int {
	writeHelp(p.stdout)
	return exitFine
}

func writeHelp(w io.Writer) {
	fmt.Fprint(w, "minipy runs Python scripts under limits.\n\n")
	for _, c := range commands() {
		fmt.Fprintf(w, "  minipy %s\n        %s\n", strings.TrimSpace(c.name+" "+c.usage), c.doc)
	}
	fmt.Fprint(w, "\nFlags, before FILE:\n\n")
	writeFlags(w)
	fmt.Fprint(w, "\nExit status: 0 fine, 1 uncaught exception or syntax error, n for sys.exit(n), 2 wrong usage, 3 a limit was reached,\n"+
		"4 internal error, 130 interrupted.\n")
}
