package native

import (
	"cmp"
	"sort"

	"github.com/minipy/minipy/object"
)

// Module declares a library module. Its parts are immutable; each execution that imports it gets a module object of its own.
type Module struct {
	Name   string
	Doc    string
	Funcs  []*Func
	Values map[string]object.Value // constants and classes; immortal
	// Init, when not nil, completes the module object of one execution (values that are mutable or depend on the host).
	Init func(c Call, m *object.Module) error
	// Source, when not empty, is Python text that runs in the module after everything else is there.
	Source string
	// Lazy defers definitions of Source until they are asked for: see package library for what that asks of the text.
	Lazy bool
	// Home is the module that functions name as theirs, where that is another: "_operator".
	Home string
	// Scripted says that CPython has the functions in Python, which shows in messages about wrong arguments: it gives them a Wording that says so.
	Scripted bool
	// Hidden leaves the functions of Source, which must be Lazy, out of tracebacks.
	Hidden bool
}

// Define makes the module's functions and classes ready. It returns m.
func (m *Module) Define() *Module {
	for _, f := range m.Funcs {
		f.module = cmp.Or(m.Home, m.Name)
		if m.Scripted && f.Wording == nil {
			f.Wording = &Wording{Scripted: true}
		}
		f.Prepare()
	}
	m.defineNew()
	return m
}

// Entry is one name of a module in the order in which it is defined.
type Entry struct {
	Name  *object.Str
	Value object.Value
}

// Entries returns the functions and values of the module, functions first, values by name.
func (m *Module) Entries() []Entry {
	entries := make([]Entry, 0, len(m.Funcs)+len(m.Values))
	for _, f := range m.Funcs {
		entries = append(entries, Entry{object.Intern(f.Name), f.Value()})
	}
	names := make([]string, 0, len(m.Values))
	for name := range m.Values {
		names = append(names, name)
	}
	sort.Strings(names)
	for _, name := range names {
		entries = append(entries, Entry{object.Intern(name), m.Values[name]})
	}
	return entries
}

// Library is everything native that an execution can see; the root package assembles it and hands it to the machine.
type Library struct {
	// Builtins are the names that need no import.
	Builtins map[string]object.Value
	// Modules are the importable modules by name, made on first use.
	Modules map[string]func() *Module
	// Prelude is Python text compiled once: functions that natives are built on (sorted, min and max with a key).
	Prelude string
}
