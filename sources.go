package minipy

import (
	"errors"
	"io/fs"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
	"github.com/minipy/minipy/vm"
)

// lookupSteps is the charge for asking the file system for one file: a system call or two.
const lookupSteps = 200

// findModule looks for the source of a module that is not in the library: where WithModules and grants of imports say, in their order. The
// code is compiled for this execution and charged to it.
func (ex *Execution) findModule(name string) (*vm.Source, error) {
	if !ex.grants.Has(capability.Import) {
		return nil, nil
	}
	path := strings.ReplaceAll(name, ".", "/")
	for _, package_ := range []bool{true, false} {
		file := path + ".py"
		if package_ {
			file = path + "/__init__.py"
		}
		if err := ex.meter.Steps(lookupSteps); err != nil {
			return nil, err
		}
		text, display, err := ex.grants.ImportFile(file)
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			return nil, ex.importError(name, err)
		}
		code, err := compiler.Text(source.NewFile(display, object.ValidText(string(text))), "exec", compiler.Options{Meter: ex.meter})
		if err != nil {
			return nil, ex.importError(name, dynamicError(err))
		}
		return &vm.Source{Code: code, Package: package_, Path: display}, nil
	}
	return nil, nil
}

// importError is what a script sees of a failed import: a SyntaxError of the source, a PermissionError for a refusal, ImportError otherwise.
func (ex *Execution) importError(name string, err error) error {
	var syntax *vm.SyntaxError
	var denied *capability.DeniedError
	switch {
	case ex.meter.Err() != nil:
		return ex.meter.Err()
	case errors.As(err, &syntax):
		return ex.thread.SyntaxException(err)
	case errors.As(err, &denied):
		return err
	}
	return &object.Error{Class: object.ImportError, Msg: "cannot import '" + name + "': " + object.ValidText(err.Error()), Cause: err, Name: name}
}

// textCopies is how many times a text is copied on its way: as it is handed on, and in what errors quote.
const textCopies = 4

// compileDynamic compiles what a script hands to compile, exec or eval: its names are looked up at run time.
func compileDynamic(text, filename, mode string, meter *budget.Meter) (*bytecode.Code, error) {
	file := source.NewFile(filename, text)
	if strings.HasPrefix(filename, "<") && strings.HasSuffix(filename, ">") && filename != exprFile { // a text that is in no file, but for an expression of the host
		file = source.NewUnlisted(filename, text)
	}
	if err := meter.Alloc(textCopies * budget.SizeClass(int64(len(text)))); err != nil {
		return nil, err
	}
	code, err := compiler.Text(file, mode, compiler.Options{Meter: meter, Dynamic: true})
	if err != nil {
		return nil, dynamicError(err)
	}
	return code, nil
}

// dynamicError makes of a syntax error the one that the machine knows.
func dynamicError(err error) error {
	var syntax *parser.SyntaxError
	if errors.As(err, &syntax) {
		return &vm.SyntaxError{Kind: syntax.Kind, Msg: syntax.Msg, File: syntax.File, Span: syntax.Span}
	}
	return err
}
