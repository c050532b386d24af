// Package object is the object model: how every Python value is laid out, and what the builtin types do that needs no call into a script.
//
// A [Value] is 16 bytes: ints of 64 bits, floats, bools and None inline, everything else a reference to a heap object that begins with a
// [Header]. Objects grow only through methods that take the execution's budget.Meter, so nothing outside this package can grow one unmetered.
//
// The layouts are in files named after the types (list.go, dict.go, class.go ...). What the types do is in files named after the operation:
//
//   - [Hash], [Equal], [Compare], [Less]: hash_value.go, compare.go
//   - [Binary], [Inplace], [Unary], [Truth], [Round]: arith.go, int_arith.go, float_arith.go, number.go
//   - [Repr], [StrOf], [ASCII] and, for error messages, [SafeRepr]: repr.go
//   - [Format], [PercentFormat], [StrFormat]: format_spec.go, format_percent.go, format_template.go
//   - [GetItem], [SetItem], [DelItem], [Contains], [Len]: item.go, contains.go
//
// Vocabulary: a static or immortal object is shared between executions and never written; the kind of a value is which Go type stands behind it;
// a scripted value is one whose class may say how it compares, hashes and prints. For those every operation here asks the machine through
// [Calls]; the machine comes back only with the builtin value that an instance carries ([BuiltinPart]).
//
// All of it charges before it works: about one step for eight words moved and one for each item compared, hashed or printed, and the bytes of
// the result. Recursion through nested data is bounded by Calls.Enter.
//
// It must know nothing of bytecode, frames, native declarations or capabilities: code objects and native functions are opaque to it.
package object
