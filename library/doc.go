// Package library puts the builtins and the standard library together for the machine: what all executions of a process share.
//
// Library modules written in Python are compiled here, on first use. Such a module may be lazy: its definitions run, and are compiled, when a name of theirs
// is first asked for (parts.go). Then the text is taken apart into statements of the module, by a scan that knows only strings, comments, brackets and
// the start of lines (scan.go). What defines a name is put off: a def or class, an import, NAME = value; also what follows about such a name
// (NAME.register(x), NAME[k] = v). All else runs at the import, in order. The methods of a class that is put off are compiled later still, each at its first
// call (bodies.go).
//
// The text has to bear this. Its definitions must not depend on their order, nor hide a builtin that other parts of the text use. Two comments, at the
// end of a statement's first line, help: "# eager" lets a definition run at the import; "# with NAME" lets it run together with NAME, for classes that
// isinstance must know of when it is asked about NAME.
//
// It must not know of hosts, limits or executions.
package library
