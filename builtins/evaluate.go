package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// evaluateFunctions compile and run source text.
var evaluateFunctions = []*native.Func{
	{Name: "compile", Params: native.Params("source", "filename", "mode", "flags=0", "dont_inherit=False", "optimize=-1"), Cost: native.Linear("len(source)"), Run: runCompile,
		Doc: "Compile source text to a code object for exec or eval; mode is 'exec', 'eval' or 'single'."},
	{Name: "eval", Params: native.Params("source", "globals=None", "locals=None", "/"), Cost: native.Linear("len(source)"), Run: runEval,
		Doc: "Return the value of an expression, given as text or as a code object."},
	{Name: "exec", Params: native.Params("source", "globals=None", "locals=None", "/", "*", "closure=None"), Cost: native.Linear("len(source)"), Run: runExec,
		Doc: "Run statements, given as text or as a code object."},
	{Name: "__import__", Params: native.Params("name", "globals=None", "locals=None", "fromlist=()", "level=0"), Cost: native.Fixed(10), Run: runImport,
		Doc: "Import a module, as the import statement does."},
}

// knownCompileFlags are those that compile takes: CPython's bits of __future__ features and of its parser's options. None changes anything here.
const knownCompileFlags = 0x1fe7f10

// sourceText returns the text of a source argument.
func sourceText(function string, v object.Value, kinds string) (string, error) {
	if s := strOf(v); s != nil {
		if strings.IndexByte(s.String(), 0) >= 0 {
			return "", object.Errorf(object.SyntaxErrorClass, "source code string cannot contain null bytes")
		}
		return s.String(), nil
	}
	if b := object.BuiltinPart(v).Bytes(); b != nil {
		return strings.TrimPrefix(object.ValidText(string(b.Bytes())), "\ufeff"), nil
	}
	return "", object.TypeErrorf("%s() arg 1 must be a %s", function, kinds)
}

func runCompile(c native.Call, args []object.Value) (object.Value, error) {
	if args[0].Is(object.KindCode) {
		return args[0], nil
	}
	file := "<string>"
	switch s := strOf(args[1]); {
	case s != nil:
		file = s.String()
	case object.BuiltinPart(args[1]).Bytes() != nil:
		if err := reserve(c, len(object.BuiltinPart(args[1]).Bytes().Bytes())); err != nil {
			return object.Unbound, err
		}
		file = object.ValidText(string(object.BuiltinPart(args[1]).Bytes().Bytes()))
	default:
		return object.Unbound, object.TypeErrorf("expected str, bytes or os.PathLike object, not %s", object.TypeName(args[1]))
	}
	mode := strOf(args[2])
	if mode == nil {
		return object.Unbound, object.TypeErrorf("compile() argument 'mode' must be str, not %s", object.ArgumentName(args[2]))
	}
	flags, err := c.ToIndex(args[3])
	if err != nil {
		return object.Unbound, err
	}
	if !flags.IsInt() || flags.AsInt()&^knownCompileFlags != 0 {
		return object.Unbound, object.ValueErrorf("compile(): unrecognised flags")
	}
	switch mode.String() {
	case "exec", "eval", "single":
	default:
		return object.Unbound, object.ValueErrorf("compile() mode must be 'exec', 'eval' or 'single'")
	}
	source, err := sourceText("compile", args[0], "string, bytes or AST object")
	if err != nil {
		return object.Unbound, err
	}
	if args[0].Bytes() != nil {
		if err := reserve(c, len(source)); err != nil {
			return object.Unbound, err
		}
	}
	return c.Compile(source, file, mode.String())
}

func runEval(c native.Call, args []object.Value) (object.Value, error) {
	return evaluate(c, "eval", args)
}

func runExec(c native.Call, args []object.Value) (object.Value, error) {
	if closure := args[3]; !closure.IsNone() { // the code of functions with variables of outer functions is not run here
		if !args[0].Is(object.KindCode) {
			return object.Unbound, object.TypeErrorf("closure can only be used when source is a code object")
		}
		return object.Unbound, object.TypeErrorf("cannot use a closure with this code object")
	}
	_, err := evaluate(c, "exec", args)
	return object.None, err
}

// evaluate runs source in the given namespaces, or in those of the caller.
func evaluate(c native.Call, function string, args []object.Value) (object.Value, error) {
	globals, locals, err := namespaces(c, function, args[1], args[2])
	if err != nil {
		return object.Unbound, err
	}
	code := args[0]
	if !code.Is(object.KindCode) {
		source, err := sourceText(function, code, "string, bytes or code object")
		if err != nil {
			return object.Unbound, err
		}
		if function == "eval" {
			source = strings.TrimLeft(source, " \t")
		}
		if code, err = c.Compile(source, "<string>", function); err != nil {
			return object.Unbound, err
		}
	}
	if function == "eval" {
		free, err := c.GetAttr(code, nameFreeVars)
		if err != nil {
			return object.Unbound, err
		}
		if t := free.Tuple(); t != nil && t.Len() > 0 {
			return object.Unbound, object.TypeErrorf("code object passed to eval() may not contain free variables")
		}
	}
	v, err := c.Exec(code, globals, locals)
	if err == nil && v.IsUnbound() {
		v = object.None
	}
	return v, err
}

var nameFreeVars = object.Intern("co_freevars")

// namespaces returns the dict of globals and the mapping of locals in which source is to run.
func namespaces(c native.Call, function string, globals, locals object.Value) (g *object.Dict, l object.Value, err error) {
	if globals.IsNone() {
		g = c.Globals()
		if locals.IsNone() {
			l, err = c.Locals()
			return g, l, err
		}
	} else if g = object.BuiltinPart(globals).Dict(); g == nil {
		if function == "exec" {
			return nil, l, object.TypeErrorf("exec() globals must be a dict, not %s", object.TypeName(globals))
		}
		if isMapping(globals) {
			return nil, l, object.TypeErrorf("globals must be a real dict; try eval(expr, {}, mapping)")
		}
		return nil, l, object.TypeErrorf("globals must be a dict")
	}
	switch {
	case locals.IsNone():
		return g, g.Value(), nil
	case isMapping(locals):
		return g, locals, nil
	case function == "exec":
		return nil, l, object.TypeErrorf("locals must be a mapping or None, not %s", object.TypeName(locals))
	}
	return nil, l, object.TypeErrorf("locals must be a mapping")
}

// isMapping reports whether v can be asked for items: whether names may be looked up in it is seen when they are.
func isMapping(v object.Value) bool {
	if object.BuiltinPart(v).Dict() != nil {
		return true
	}
	_, ok := object.ClassOf(v).Lookup(nameGetItem)
	return ok
}

func runImport(c native.Call, args []object.Value) (object.Value, error) {
	name := strOf(args[0])
	if name == nil {
		return object.Unbound, object.TypeErrorf("module name must be a string")
	}
	if name.Len() == 0 {
		return object.Unbound, object.ValueErrorf("Empty module name")
	}
	mod, err := c.Import(name.String())
	if err != nil {
		return object.Unbound, err
	}
	fromList, err := c.Truth(args[3])
	if err != nil {
		return object.Unbound, err
	}
	if top, _, dotted := strings.Cut(name.String(), "."); dotted && !fromList {
		if mod, err = c.Import(top); err != nil {
			return object.Unbound, err
		}
	}
	return mod.Value(), nil
}
