package minipy

import (
	"context"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/source"
)

// Program is a compiled script. It is immutable and may be run any number of times, by any number of goroutines at once.
type Program struct {
	name, src string
	code      *bytecode.Code
}

// Compile compiles the text of a script; name is what tracebacks show. Of the options only the limits matter: Source, and Steps, Memory and Time
// for the work of compiling. The error is a *SyntaxError or a *LimitError.
func Compile(name, src string, opts ...Option) (*Program, error) {
	return CompileContext(context.Background(), name, src, opts...)
}

// CompileContext is Compile that ends, with a *LimitError, when ctx does.
func CompileContext(ctx context.Context, name, src string, opts ...Option) (prog *Program, err error) {
	defer guard(&err)
	set, err := Collect(opts...)
	if err != nil {
		return nil, err
	}
	if set.Limits.Time > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, set.Limits.Time)
		defer cancel()
	}
	if limit := poll(ctx); limit != nil {
		limit.Where = name + ":1"
		return nil, limit
	}
	code, err := compiler.Text(source.NewFile(name, src), "exec", compiler.Options{Meter: budget.NewMeter(set.Limits, func() *LimitError { return poll(ctx) })})
	if err != nil {
		return nil, syntaxError(err)
	}
	return &Program{name: name, src: src, code: code}, nil
}

// Name returns the name given to Compile.
func (p *Program) Name() string { return p.name }

// Source returns the text given to Compile.
func (p *Program) Source() string { return p.src }

// Code returns the compiled module, for tools that show it. It must not be changed.
func (p *Program) Code() *bytecode.Code { return p.code }

// Run runs the script to its end. The Result is never nil: after an error it holds what was spent and the globals as they are. The error is
// an *Exception, a *LimitError, an *InternalError, or says which option made no sense.
func (p *Program) Run(ctx context.Context, opts ...Option) (*Result, error) {
	ex, err := p.Start(opts...)
	if err != nil {
		return ex.Result(), err
	}
	err = ex.run(ctx)
	return ex.Result(), err
}

// Start prepares an execution that the host drives with Step. Its time limit, if any, begins now. The Execution is never nil.
func (p *Program) Start(opts ...Option) (*Execution, error) {
	set, err := Collect(opts...)
	if err != nil {
		return &Execution{err: err, done: true}, err
	}
	return start(p.code, set)
}
