// Package native defines how a Go function is declared to scripts.
//
// Builtin functions, methods of builtin types, library modules and host functions are all declared by one idiom, a [Func]: name,
// parameters, the capability it needs, its cost, its documentation, and the Go code. The machine binds arguments, checks the
// capability and charges the cost, in one place, before the Go code runs.
//
// A function that consumes an iterable or calls back into scripts does not loop over it itself: it is a [Reducer] or has a
// Resume, and the machine drives it, so that nothing recurses on the Go stack and every step is counted.
//
// It must not know the machine (which implements [Call]) nor any particular function.
package native
