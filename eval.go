package minipy

import (
	"context"
	"reflect"
)

// Vars are the names of an expression and their values, converted as With does.
type Vars map[string]any

// Eval compiles and evaluates an expression once, and decodes the result into a T. For more than a few evaluations use CompileExpr. The options are
// those of Run. The error is a *SyntaxError, an *Exception, a *LimitError, or a *ConvertError for a result that is no T.
func Eval[T any](ctx context.Context, expr string, vars Vars, opts ...Option) (out T, err error) {
	v, err := evalOnce(ctx, expr, vars, opts)
	if err != nil {
		return out, err
	}
	if reflect.TypeFor[T]() == typeValue {
		reflect.ValueOf(&out).Elem().Set(reflect.ValueOf(v))
		return out, nil
	}
	if e, ok := v.Decode(&out).(*ConvertError); ok {
		e.Path = "result" + e.Path[len("value"):]
		return out, e
	}
	return out, nil
}

func evalOnce(ctx context.Context, expr string, vars Vars, opts []Option) (Value, error) {
	names := sortedNames(vars)
	rule, err := CompileExpr(expr, names, opts)
	if err != nil {
		return None, err
	}
	args := make([]Value, len(names))
	for i, name := range names {
		args[i] = ValueOf(vars[name])
	}
	return rule.Eval(ctx, args...)
}
