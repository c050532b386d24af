package library

import (
	"sync"

	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/source"
	"github.com/minipy/minipy/stdlib"
	"github.com/minipy/minipy/vm"
)

// Shared returns what all executions have in common: the builtins, the library and the prelude. It is built once, on first use; the prelude is compiled
// when the first of its functions is.
var Shared = sync.OnceValue(func() *vm.Shared {
	lib := builtins.Library()
	lib.Modules = oneByOne(stdlib.Modules())
	prelude := sync.OnceValue(func() *bytecode.Code {
		code, err := compileText("<prelude>", lib.Prelude, nil)
		if err != nil {
			panic("BUG: prelude: " + err.Error())
		}
		hide(code)
		return code
	})
	return &vm.Shared{Library: &lib, Prelude: prelude, PreludeNatives: builtins.PreludeNatives(), Sources: sourceOf,
		Parts: func(m *native.Module) *vm.Parts { return partsOf(m, lib.Builtins) }}
})

// oneByOne lets modules be made by one goroutine at a time: the classes of different modules are built with one meter.
func oneByOne(modules map[string]func() *native.Module) map[string]func() *native.Module {
	var mu sync.Mutex
	locked := make(map[string]func() *native.Module, len(modules))
	for name, make := range modules {
		locked[name] = func() *native.Module {
			mu.Lock()
			defer mu.Unlock()
			return make()
		}
	}
	return locked
}

// hide marks code that tracebacks do not show.
func hide(code *bytecode.Code) {
	code.Flags |= bytecode.HiddenCode
	for _, inner := range code.Codes {
		hide(inner)
	}
}

// sources keeps the code of library modules that are written in Python, compiled on first use.
var sources sync.Map // module name -> func() (*bytecode.Code, error)

// sourceOf returns the code of a library module.
func sourceOf(name, text string) (*bytecode.Code, error) {
	once, _ := sources.LoadOrStore(name, sync.OnceValues(func() (*bytecode.Code, error) {
		return compileText(fileName(name), text, nil)
	}))
	return once.(func() (*bytecode.Code, error))()
}

// fileName is the file that tracebacks show for a library module.
func fileName(module string) string { return "<minipy " + module + ">" }

// compileText compiles a text of the library. globals are its numbered globals when it is only a part of a module.
func compileText(file, text string, globals *compiler.Globals) (*bytecode.Code, error) {
	return compiler.Text(source.NewFile(file, text), "exec", compiler.Options{Globals: globals})
}
