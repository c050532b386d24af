// Package re holds the library module re: regular expressions as CPython 3.12's re understands them.
//
// A pattern is parsed into a tree of [node]s, which is compiled into a [program]. Two engines find matches, and they agree on every one:
//
//   - the backtracker (backtrack.go) runs the program directly. It is the fast one, and the only one that knows backreferences, lookaround,
//     conditionals, atomic groups and counters. Its stack is explicit and charged.
//   - the simulation (pike.go) carries all alternatives along together over an expanded form of the pattern, the automaton. Its time is
//     proportional to the length of the subject whatever the pattern. It takes over when the backtracker has spent more than a small multiple of
//     the subject's length on one search and the pattern is regular.
//
// Vocabulary: the subject is the text that is searched; a position is a byte offset into it; a slot holds the position where a
// group begins or ends, or the count of a loop; the prefilter finds where a match can begin at all.
//
// Text is WTF-8 and is matched without decoding it where the pattern allows. Byte offsets become code points only when a script asks.
//
// The engine must not know scripts; only the files that declare the module (module.go, *_methods.go, replace.go, iterate.go) know package native.
package re
