package builtins

import (
	"sync"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// functions are the builtin functions of all files of this package, in the order of their themes.
func functions() [][]*native.Func {
	return [][]*native.Func{
		aggregateFunctions, extremumFunctions, sortedFunctions, iterateFunctions, attributeFunctions, classifyFunctions,
		numberFunctions, textFunctions, printFunctions, evaluateFunctions, helpFunctions, openFunctions,
	}
}

// table is what Builtins returns, made once: it is shared by all executions and never written after.
var table = sync.OnceValue(func() map[string]object.Value {
	out := map[string]object.Value{
		"None": object.None, "True": object.True, "False": object.False,
		"NotImplemented": object.NotImplemented, "Ellipsis": object.Ellipsis, "__debug__": object.True,
		"__doc__": object.InternValue("The functions, types, exceptions and other objects that need no import."), "__package__": object.EmptyStr,
		"exit": newQuitter("exit"), "quit": newQuitter("quit"),
		"__name__": object.InternValue("builtins"),
	}
	for name, c := range object.BuiltinClasses() {
		out[name] = c.Value()
	}
	for _, c := range iteratorClasses {
		out[c.Name()] = c.Value()
	}
	for _, group := range functions() {
		for _, f := range group {
			out[f.Name] = f.Value()
		}
	}
	registerTypes()
	defineNew()
	made = out
	return out
})

// made is the table once it is made, for natives that name other builtins in their results: they cannot ask for a table that refers to them.
var made map[string]object.Value

// builtin returns the builtin function or class of a name.
func builtin(name string) object.Value { return made[name] }

// Builtins returns every name that needs no import with its value. The map is shared and must not be changed; its values are immortal.
func Builtins() map[string]object.Value { return table() }

// Library returns what this package has to offer to the machine; the library modules are to be added.
func Library() native.Library {
	return native.Library{Builtins: Builtins(), Prelude: Prelude}
}
