// Package builtins declares the builtin functions and the methods of the builtin types.
//
// Everything here is a declaration in the idiom of package native: a table of Funcs with their parameters, cost and documentation, beside the Go
// functions that do the work. Declarations of methods are attached to the classes of package object in init functions, one in each
// file; the functions, classes and constants that need no import are collected by [Builtins], in table.go.
//
// Functions that consume an iterable are Reducers, iterators are native.Iter; what loops over a function of the script's (sorted with a key)
// is Python text, in prelude.py, built on natives that only the prelude sees ([PreludeNatives]).
//
// Vocabulary: a part is the builtin value behind an instance of a class that derives from a builtin one; absent is an
// optional argument that was not given, object.Unbound.
//
// The package must not know the machine, the bytecode or the library modules; it reaches them through native.Call. It touches nothing outside but
// through Call.Grants.
package builtins
