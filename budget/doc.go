// Package budget holds what a script may spend and the only code that subtracts from it.
//
// [Limits] is what a host sets; a [Meter] is one execution's purse: steps, live memory, output. Every charge in the
// project ends in a method of Meter, and no other package keeps a count of its own. When a purse is empty the method returns a
// [*LimitError], and keeps returning it: an exhausted meter never recovers.
//
// Vocabulary: a step is one bytecode instruction, one unit of a native operation's declared work, or a part of an allocation; live memory is what the
// script can still reach, measured by a walk that the machine provides; a quantum is the number of steps granted at once between
// two looks at the clock.
//
// It must know nothing of values, bytecode or Python.
package budget
