package compiler

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// Text parses, compiles and verifies a source text. Its mode is that of the builtin compile: "exec" for a module, "eval" for an expression, "single" for the
// prompt's input. The error is a *parser.SyntaxError or the meter's.
func Text(file *source.File, mode string, opts Options) (*bytecode.Code, error) {
	switch mode {
	case "eval":
		expr, err := parser.ParseExpression(file, parserOptions(opts.Meter))
		if err != nil {
			return nil, err
		}
		return verified(Eval(file, expr, opts))
	case "single":
		mod, err := parser.ParseInteractive(file, parserOptions(opts.Meter))
		if err != nil {
			return nil, err
		}
		return verified(Interactive(file, mod, opts))
	}
	mod, err := parser.ParseModule(file, parserOptions(opts.Meter))
	if err != nil {
		return nil, err
	}
	return verified(Module(file, mod, opts))
}

// FunctionText is Text for an expression that becomes a function of params; see Expression.
func FunctionText(file *source.File, params []string, opts Options) (*bytecode.Code, error) {
	expr, err := parser.ParseExpression(file, parserOptions(opts.Meter))
	if err != nil {
		return nil, err
	}
	return verified(Expression(file, expr, params, opts))
}

func verified(code *bytecode.Code, err error) (*bytecode.Code, error) {
	if err != nil {
		return nil, err
	}
	return code, bytecode.Verify(code)
}

// parserOptions says what parsing may spend: what the meter has. meter may be nil.
func parserOptions(meter *budget.Meter) parser.Options {
	if meter == nil {
		return parser.Options{}
	}
	return parser.Options{Meter: meter, Limits: meter.Limits()}
}
