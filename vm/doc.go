// Package vm runs bytecode: threads, frames, the run loop, calls, attributes, unwinding, generators and the walk over live memory.
//
// The run loop is two functions. hot (hot.go) executes the common instructions on the common types and calls nothing; whatever else
// comes it hands to slow (slow.go), which does one instruction with the whole machinery at hand. Script code never runs
// on the Go stack of other script code: calls push frames, special methods invoked by an instruction push frames with a continuation
// (frame.go), and native functions that consume or call back are driven by the machine (drive.go). Only special methods in the middle of
// a native algorithm (a __lt__ inside sort) are nested runs (nested.go).
//
// Vocabulary: a Thread is one execution; a frame is one activation of a code object or of a driven native function; a
// continuation says what the frame below does with a frame's result; delivering is doing that.
//
// It must not import builtins or stdlib: the library is handed in.
package vm
