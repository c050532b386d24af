// Package stdlib holds the library modules that scripts may import, each a file or a few, as declarations in the idiom of
// package native.
//
// [Modules] is the table of them. A module is made when it is first imported, so that start-up does not pay for what
// a script does not use. What is clearer in Python than in Go is Python text (the folder source), which runs in the module after its Go
// functions were defined; by convention such functions start with an underscore.
//
// The package must not know the machine: it sees only native.Call. It touches the outside world through capability only.
package stdlib
