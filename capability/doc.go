// Package capability holds what a script may touch and the only code below the root package that touches it: files, environment
// variables, clocks, randomness, standard input, sources to import.
//
// A script starts with nothing. The host hands out grants ([ReadDir], [EnvVars], [SystemClock]...; [ParseGrant] reads them from
// text), one execution gets a [Set] of them, and the set is asked at each use:
//
//   - [Set.Check] is the gate in front of native functions: is the capability granted at all?
//   - The other methods (Open, Getenv, Now, Sleep...) do the work, and decide first whether the grant's scope covers
//     the very object that is asked for. They refuse by themselves, with or without the gate.
//
// A refusal is a [*DeniedError], which says what was refused and how to grant it. Each decision, allowed or denied, is an
// [Event] for the host's [Observer]. What is granted is still bounded, by a [Quota].
//
// Vocabulary: a capability is a kind of access, a row of the one table in table.go; a scope narrows it (which folder, which names); a
// grant is a capability with its scope; a mount is a grant of files in one set: a folder that is visible at one absolute
// path; a place is what a name leads to, a mount and a path below it; a use is one allowed decision.
//
// Names of files are resolved lexically: made absolute with the working directory, cleaned of "." and "..", and looked up in the mounts, of
// which the deepest wins. Nothing of the host's file system is looked at before that, so a refusal tells nothing about
// what exists. Below a granted folder os.Root keeps symbolic links from leading out.
//
// It must know nothing of values, bytecode or the machine. Of Python it knows the numbers, texts and exception
// classes of operating system errors ([CauseOf]), so that those who may not import syscall can raise them.
package capability
