package minipy

import (
	"errors"
	"sync"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
	"github.com/minipy/minipy/stdlib"
	"github.com/minipy/minipy/vm"
)

// shared is what all executions have in common: the library and the prelude. It is built once, on first use; the prelude is compiled when
// the first of its functions is.
var shared = sync.OnceValue(func() *vm.Shared {
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
	return &vm.Shared{Library: &lib, Prelude: prelude, PreludeNatives: builtins.PreludeNatives(), Sources: librarySource,
		Parts: func(m *native.Module) *vm.Parts { return libraryPartsOf(m, lib.Builtins) }}
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

func librarySource(name, text string) (*bytecode.Code, error) {
	once, _ := sources.LoadOrStore(name, sync.OnceValues(func() (*bytecode.Code, error) {
		return compileText("<minipy "+name+">", text, nil)
	}))
	return once.(func() (*bytecode.Code, error))()
}

// compileText compiles a module. meter may be nil.
func compileText(name, text string, meter *budget.Meter) (*bytecode.Code, error) {
	file := source.NewFile(name, text)
	mod, err := parser.ParseModule(file, parserOptions(meter))
	if err != nil {
		return nil, err
	}
	code, err := compiler.Module(file, mod, compiler.Options{Meter: meter})
	if err != nil {
		return nil, err
	}
	return code, bytecode.Verify(code)
}

// compileDynamic compiles what a script hands to compile, exec or eval: its names are looked up at run time.
func compileDynamic(text, filename, mode string, meter *budget.Meter) (*bytecode.Code, error) {
	file := source.NewFile(filename, text)
	if filename == "<string>" { // what eval and exec call a text that is given without a name
		file = source.NewUnlisted(filename, text)
	}
	opts := compiler.Options{Meter: meter, Dynamic: true}
	code, err := func() (*bytecode.Code, error) {
		switch mode {
		case "eval":
			expr, err := parser.ParseExpression(file, parserOptions(meter))
			if err != nil {
				return nil, err
			}
			return compiler.Eval(file, expr, opts)
		case "single":
			mod, err := parser.ParseInteractive(file, parserOptions(meter))
			if err != nil {
				return nil, err
			}
			return compiler.Interactive(file, mod, opts)
		}
		mod, err := parser.ParseModule(file, parserOptions(meter))
		if err != nil {
			return nil, err
		}
		return compiler.Module(file, mod, opts)
	}()
	if err == nil {
		err = bytecode.Verify(code)
	}
	if err != nil {
		return nil, dynamicError(err)
	}
	return code, nil
}

// parserOptions says what parsing may spend: what the meter has. meter may be nil.
func parserOptions(meter *budget.Meter) parser.Options {
	if meter == nil {
		return parser.Options{}
	}
	return parser.Options{Meter: meter, Limits: meter.Limits()}
}

// dynamicError makes of a syntax error the one that the machine knows.
func dynamicError(err error) error {
	var syntax *parser.SyntaxError
	if errors.As(err, &syntax) {
		return &vm.SyntaxError{Kind: syntax.Kind, Msg: syntax.Msg, File: syntax.File, Span: syntax.Span}
	}
	return err
}
