package minipy

import (
	"context"
	"sync"
	"time"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
	"github.com/minipy/minipy/vm"
)

// Rule is a compiled expression with parameters. It is immutable and may be evaluated by any number of goroutines at once.
type Rule struct {
	src    string
	params []string
	code   *bytecode.Code
	set    *Settings
	pool   sync.Pool // of *evaluator
}

// CompileExpr compiles an expression. Each of params is the name of a parameter, a []string of such names, or an Option: names that are no
// parameters mean what With and WithFunc say, else builtins. The limits hold for compiling and for each evaluation. The error is a
// *SyntaxError, a *LimitError, or says what made no sense.
func CompileExpr(src string, params ...any) (rule *Rule, err error) {
	defer guard(&err)
	r := &Rule{src: src}
	var opts []Option
	for _, p := range params {
		switch p := p.(type) {
		case string:
			r.params = append(r.params, p)
		case []string:
			r.params = append(r.params, p...)
		case Option:
			opts = append(opts, p)
		case []Option:
			opts = append(opts, p...)
		default:
			return nil, hostError("a parameter of CompileExpr is a name or an Option, not %T", p)
		}
	}
	if r.set, err = Collect(opts...); err != nil {
		return nil, err
	}
	if err := checkParams(r.params); err != nil {
		return nil, err
	}
	if r.code, err = compiler.FunctionText(source.NewFile(exprFile, src), r.params, compiler.Options{Meter: budget.NewMeter(r.set.Limits, nil)}); err != nil {
		return nil, syntaxError(err)
	}
	return r, nil
}

// exprFile is the name that tracebacks show for expressions.
const exprFile = "<expression>"

// checkParams refuses names that no expression could mention.
func checkParams(params []string) error {
	seen := map[string]bool{}
	for _, name := range params {
		expr, err := parser.ParseExpression(source.NewFile("", name), parser.Options{})
		if n, ok := expr.(*parser.Name); err != nil || !ok || n.ID != name {
			return hostError("%q is no name for a parameter", name)
		}
		if seen[name] {
			return hostError("the parameter %s is named twice", name)
		}
		seen[name] = true
	}
	return nil
}

// Params returns the names of the parameters in order.
func (r *Rule) Params() []string { return append([]string(nil), r.params...) }

// Source returns the text of the expression.
func (r *Rule) Source() string { return r.src }

// Eval evaluates the expression with one argument for each parameter, within a full budget of its own. Where arguments and result are
// numbers, bools, None or made by Str it allocates nothing, unless the expression does, or a time limit is set (prefer a context with a deadline).
// The result belongs to no execution. The error is an *Exception or a *LimitError.
func (r *Rule) Eval(ctx context.Context, args ...Value) (v Value, err error) {
	if len(args) != len(r.params) {
		return None, hostError("the expression takes %d arguments, not %d", len(r.params), len(args))
	}
	e, _ := r.pool.Get().(*evaluator)
	if e == nil {
		if e, err = r.newEvaluator(); err != nil {
			return None, err
		}
	}
	if e.ex.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithDeadline(ctx, time.Now().Add(e.ex.limit))
		defer cancel()
	}
	v, err = e.eval(ctx, args)
	if _, internal := err.(*InternalError); !internal && e.reset() {
		r.pool.Put(e)
	}
	return v, err
}

// evaluator is a machine prepared for one rule.
type evaluator struct {
	rule     *Rule
	ex       *Execution
	main     *object.Module
	prepared *vm.Prepared
	mutable  []Global // globals that evaluations could change, so that each gets its own
	args     []object.Value
	single   bool // holds grants, whose use cannot be taken back: not to be used again
}

func (r *Rule) newEvaluator() (e *evaluator, err error) {
	defer guard(&err)
	ex := &Execution{}
	if err := ex.prepare(r.set); err != nil {
		return nil, err
	}
	main, err := ex.thread.NewMain(r.code, "__main__")
	if err != nil {
		return nil, err
	}
	if err := ex.define(main, r.set); err != nil {
		return nil, ex.exception(err)
	}
	e = &evaluator{rule: r, ex: ex, main: main, args: make([]object.Value, len(r.params)), single: len(r.set.Grants)+len(r.set.Files) > 0}
	for _, g := range r.set.Globals {
		if v, _ := main.Dict().GetString(g.Name); !constant(v) {
			e.mutable = append(e.mutable, g)
		}
	}
	if e.prepared, err = ex.thread.Prepare(main, r.code); err != nil {
		return nil, err
	}
	return e, nil
}

// constant reports whether no script can change v.
func constant(v object.Value) bool {
	switch v.Kind() {
	case object.KindStr, object.KindBytes, object.KindBigInt, object.KindComplex:
		return true
	}
	return v.Object() == nil || v.Ref().Immortal()
}

// eval is one evaluation.
func (e *evaluator) eval(ctx context.Context, args []Value) (v Value, err error) {
	defer guard(&err)
	ex := e.ex
	ex.ctx.Context, ex.whole = ctx, ctx
	ex.busy.Store(true)
	defer ex.leave()
	if err := ex.stopped(); err != nil {
		return None, err
	}
	if len(e.mutable) > 0 {
		if err := e.define(); err != nil {
			return None, ex.exception(err)
		}
	}
	for i := range args {
		if args[i].o == nil {
			e.args[i] = args[i].v
			continue
		}
		conv := newConverter(ex)
		w, err := conv.adopt(args[i])
		if err != nil {
			return None, ex.exception(under(e.rule.params[i], err))
		}
		e.args[i] = w
	}
	w, err := e.prepared.Call(e.args)
	if err != nil {
		return None, ex.exception(err)
	}
	if w.Object() != nil && !constant(w) {
		return Value{v: w, o: released}, nil
	}
	return Value{v: w}, nil
}

// define gives the evaluation its own copies of what it could change.
func (e *evaluator) define() error {
	conv := newConverter(e.ex)
	for _, g := range e.mutable {
		v, err := conv.from(g.Name, g.Value)
		if err != nil {
			return err
		}
		if err := e.main.Dict().SetStr(e.ex.meter, object.Intern(g.Name), v); err != nil {
			return err
		}
	}
	return nil
}

// reset makes the evaluator ready for another evaluation, if it can be.
func (e *evaluator) reset() bool {
	clear(e.args)
	return !e.single && e.prepared.Reset()
}
