// Package minipy runs Python scripts inside a Go program: untrusted ones, many at once, each within limits that the host sets.
//
// The language is a subset of Python 3.12, compiled to bytecode for a register machine written in Go. A script can compute, and nothing else,
// unless the host grants more. Every instruction, every byte it keeps alive and every byte it prints is counted; what a script
// spends is the same in every run, on every machine.
//
// # Running scripts
//
// [Compile] makes a [Program], which is immutable and may be run by any number of goroutines. [Program.Run] runs it and returns a
// [Result]: the script's globals ([Result.Get]), its functions to call ([Result.Call]) and what it spent ([Usage]). Options say what
// the script gets: Go values ([With]), Go functions ([WithFunc]), modules ([WithModule], [WithModules]), limits ([WithLimits]), access to the
// world ([WithGrants]), a place for its output ([WithStdout]).
//
// [Program.Start] returns an [Execution] instead, which the host drives in slices with [Execution.Step]: thousands of scripts can take turns on
// one goroutine. A [Session] runs one piece of input after another, as a prompt does.
//
// # Expressions
//
// [Eval] evaluates one expression and decodes its result into a Go type. [CompileExpr] makes a [Rule] for expressions that are evaluated often: each
// evaluation has a budget of its own, sees nothing of earlier ones, takes a quarter of a microsecond where the expression is simple, and allocates
// nothing for numbers, bools, None and prepared strings.
//
// # Values
//
// A [Value] is a Python value in the host's hands. [Value.Go] and [Value.Decode] turn it into Go values; [Int], [Str], [List], [ValueOf] and others
// make one. Conversion goes both ways by the same rules: see [With] and [Value.Decode]. When a part of a value does not convert, the error, a
// [*ConvertError], names the way to it: "order.items[3].price: cannot convert chan int".
//
// # Errors
//
// Compile returns a [*SyntaxError]. Running returns an [*Exception] for an exception that the script did not catch, with its traceback, or a
// [*LimitError] when the script spent more than it was given; a deadline or cancellation unwraps to the context's error. The error of a
// host function stays reachable with errors.Is. A panic never leaves the package: it becomes an [*InternalError], whose message begins with
// "BUG:". (The Go runtime's own fatal errors, such as running out of the machine's memory, cannot be stopped: for scripts that are hostile
// beyond doubt there is package sandbox, which runs them in child processes.)
//
// # Where things are
//
// This package assembles the others and knows all of them but sandbox, check and the command: package library hands builtins and the library to the
// machine. convert.go, copying.go and record.go make Python values of Go values, decode.go and plain.go go back; hostfunc.go calls into Go; execution.go, result.go,
// rule.go and session.go are the ways to run; errors.go makes what hosts see of errors. It must not know how any of it is executed.
package minipy
