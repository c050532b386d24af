package main

import (
	"fmt"
	"runtime"
	"strings"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
)

// version is that of the command and the library.
const version = "0.1.0"

// checkCommand compiles each file and reports what does not compile.
func checkCommand(p *process, args []string) int {
	if len(args) == 0 {
		return p.wrongUsage("check: no file given")
	}
	status := exitFine
	for _, name := range args {
		if strings.HasPrefix(name, "-") && name != "-" {
			return p.wrongUsage("check: no such flag: %s", name)
		}
		prog, err := p.readProgram(name)
		if err != nil {
			return p.wrongUsage("%v", err)
		}
		if _, failed := p.compile(prog); failed != exitFine {
			status = max(status, failed)
		}
	}
	return status
}

// disCommand shows the bytecode of a file.
func disCommand(p *process, args []string) int {
	if len(args) != 1 || strings.HasPrefix(args[0], "-") && args[0] != "-" {
		return p.wrongUsage("dis: give one file")
	}
	prog, err := p.readProgram(args[0])
	if err != nil {
		return p.wrongUsage("%v", err)
	}
	code, status := p.compile(prog)
	if status == exitFine {
		fmt.Fprint(p.stdout, bytecode.Disassemble(code.Code()))
	}
	return status
}

// compile compiles a script, under the command's default limits, and reports why it does not compile.
func (p *process) compile(prog program) (*minipy.Program, int) {
	code, err := minipy.Compile(prog.name, prog.text, minipy.WithLimits(defaultLimits))
	ctx, stop := interruptible()
	defer stop()
	return code, p.ending(ctx, err, 0)
}

// capsCommand lists the capabilities.
func capsCommand(p *process, args []string) int {
	if len(args) > 0 {
		return p.wrongUsage("caps: takes no arguments")
	}
	fmt.Fprintln(p.stdout, "A script may do none of this unless --allow grants it. Risk is what a hostile script gains.")
	for _, info := range capability.All() {
		fmt.Fprintf(p.stdout, "\n  %-22s %s\n", info.Name+info.ScopeSyntax, info.Meaning)
		if info.Always {
			fmt.Fprintf(p.stdout, "  %-22s always granted\n", "")
			continue
		}
		fmt.Fprintf(p.stdout, "  %-22s %s risk: %s\n", "", info.Risk, info.Danger)
	}
	return exitFine
}

func versionCommand(p *process, args []string) int {
	if len(args) > 0 {
		return p.wrongUsage("version: takes no arguments")
	}
	fmt.Fprintf(p.stdout, "minipy %s (Python 3.12 subset), %s %s/%s\n", version, runtime.Version(), runtime.GOOS, runtime.GOARCH)
	return exitFine
}
