package compiler

import (
	"fmt"
	"slices"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// Options say how to compile.
type Options struct {
	Meter   *budget.Meter // charged for symbols and code; nil charges nothing
	Dynamic bool          // names outside functions live in a namespace known only at run time (exec, eval, the prompt)
	Name    string        // name of the code object; "" is "<module>"
	Globals *Globals      // when not nil, the numbered globals: texts compiled with the same ones may run in one module
}

// Globals are the numbered globals of several texts. They are immutable.
type Globals struct {
	names []*object.Str
	index map[string]int
}

// NewGlobals numbers names, which it keeps.
func NewGlobals(names []*object.Str) *Globals {
	g := &Globals{names: names, index: make(map[string]int, len(names))}
	for i, name := range names {
		g.index[name.String()] = i
	}
	return g
}

// Module compiles a whole source text. The code's globals are numbered unless opts.Dynamic. The error is a *parser.SyntaxError or the meter's.
func Module(file *source.File, mod *parser.Module, opts Options) (*bytecode.Code, error) {
	return compileUnit(file, opts, mod.Span, func(b *scopeBuilder) {
		if !opts.Dynamic && opts.Globals == nil { // globals() begins with what a module has before it runs
			b.unit.global("__name__")
			b.unit.global("__doc__")
		}
		b.module(mod.Body)
	}, func(f *frame) { f.moduleBody(mod.Body) })
}

// Interactive is Module for the prompt's input: expressions that stand alone are shown.
func Interactive(file *source.File, mod *parser.Module, opts Options) (*bytecode.Code, error) {
	return compileUnit(file, opts, mod.Span, func(b *scopeBuilder) { b.module(mod.Body) }, func(f *frame) {
		f.unit.interactive = true
		f.moduleBody(mod.Body)
	})
}

// Eval compiles an expression to module-level code that returns its value; names are looked up at run time, as under opts.Dynamic.
func Eval(file *source.File, expr parser.Expr, opts Options) (*bytecode.Code, error) {
	opts.Dynamic = true
	return compileUnit(file, opts, expr.GetSpan(), func(b *scopeBuilder) { b.expr(expr) }, func(f *frame) { f.returnValue(expr) })
}

// Expression compiles an expression to a function of params, which are its locals; all other names are globals (unless opts.Dynamic
// numbered ones).
//
//	a + b           ADD r2, a, b; RETURN r2
func Expression(file *source.File, expr parser.Expr, params []string, opts Options) (*bytecode.Code, error) {
	if opts.Name == "" {
		opts.Name = "<expression>"
	}
	lambda := &parser.Lambda{Span: expr.GetSpan(), Params: &parser.Arguments{}, Body: expr}
	for _, name := range params {
		lambda.Params.Args = append(lambda.Params.Args, parser.Arg{Name: name})
	}
	var code *bytecode.Code
	_, err := compileUnit(file, opts, expr.GetSpan(), func(b *scopeBuilder) { b.expr(lambda) }, func(f *frame) {
		code = f.lambdaCode(lambda, opts.Name)
	})
	return code, err
}

// unit is one source text being compiled.
type unit struct {
	file        *source.File
	opts        Options
	at          uint32 // offset of the statement that is being compiled
	err         error  // the first one; it makes everything that follows idle
	scopes      map[parser.Node]*scope
	strs        map[string]*object.Str
	globals     []*object.Str
	globalIndex map[string]int
	codes       []*bytecode.Code
	folded      map[parser.Expr]*konst // results of constant folding of operations, nil for those that are not constant
	future      bool                   // from __future__ import annotations
	interactive bool
}

func compileUnit(file *source.File, opts Options, span source.Span, build func(*scopeBuilder), emit func(*frame)) (*bytecode.Code, error) {
	u := &unit{
		file: file, opts: opts, scopes: map[parser.Node]*scope{}, strs: map[string]*object.Str{},
		folded: map[parser.Expr]*konst{},
	}
	if u.opts.Name == "" {
		u.opts.Name = "<module>"
	}
	if opts.Globals != nil {
		u.globals, u.globalIndex = opts.Globals.names, opts.Globals.index
	} else {
		u.globalIndex = map[string]int{}
	}
	top := newScope(scopeModule, u.opts.Name, nil)
	build(&scopeBuilder{unit: u, scope: top})
	u.analyze(top)
	if u.err != nil {
		return nil, u.err
	}
	if !opts.Dynamic {
		for _, sym := range top.order {
			if sym.bound {
				u.global(sym.name)
			}
		}
	}
	f := newFrame(u, nil, top, u.opts.Name, span)
	f.code.QualName = f.code.Name
	f.code.Flags |= bytecode.ModuleBody
	if opts.Dynamic {
		f.code.Flags |= bytecode.DynamicNames
	}
	emit(f)
	code := f.finish()
	if u.err != nil {
		return nil, u.err
	}
	u.publish()
	return code, u.err
}

// publish gives every code object the unit's globals and makes it immutable.
func (u *unit) publish() {
	if u.opts.Globals == nil {
		u.globals = slices.Clone(u.globals)
	}
	for _, code := range u.codes {
		code.Globals = u.globals
		// Appending left room at the ends; code that lives on should take what it is charged.
		code.Consts, code.Codes, code.Sites = slices.Clone(code.Consts), slices.Clone(code.Codes), slices.Clone(code.Sites)
		code.Handlers, code.VarNames = slices.Clone(code.Handlers), slices.Clone(code.VarNames)
		bytes := u.size(code)
		u.alloc(bytes)
		if !u.opts.Dynamic {
			bytes = 0
		}
		code.Publish(bytes)
	}
}

// size returns the bytes that code takes, with the strings and other constants it refers to (which are not counted by themselves, being
// immortal) and its share of the source text.
func (u *unit) size(code *bytecode.Code) int64 {
	n := budget.SizeClassPointers(int64(codeSize)) + budget.SizeClass(int64(len(code.Instrs)*8)) + budget.SizeClass(int64(len(code.Spans)*8)) +
		budget.SizeClassPointers(int64(len(code.Consts)*16)) + budget.SizeClass(int64(len(code.Handlers)*16)) +
		budget.SizeClassPointers(int64(len(code.Codes)+len(code.Sites)+len(code.VarNames)+len(code.FreeNames)+len(code.CellNames))*8)
	for _, k := range code.Consts {
		n += constantSize(k)
	}
	for _, names := range [][]*object.Str{code.Sites, code.VarNames} {
		for _, name := range names {
			if name != nil {
				n += name.Size()
			}
		}
	}
	text := int64(len(u.file.Text()) + 4*u.file.LineCount())
	if code == u.codes[len(u.codes)-1] {
		return n + text + int64(len(u.globals))*8
	}
	return n + text/int64(len(u.codes))
}

// codeSize is the size of a bytecode.Code on 64-bit machines; a test holds it against the real one.
const codeSize = 384

// constantSize returns the bytes of a constant; tuples nest no deeper than the source did.
func constantSize(k object.Value) int64 {
	o := k.Object()
	if o == nil {
		return 0
	}
	n := o.Size()
	if t := k.Tuple(); t != nil {
		for _, item := range t.Items() {
			n += constantSize(item)
		}
	}
	return n
}

// fail makes err, when it is one, the unit's error, unless there is one already.
func (u *unit) fail(err error) {
	if u.err == nil && err != nil {
		u.err = budget.Locate(err, func() string { return u.file.Where(u.at) })
	}
}

// errorf reports a syntax error at span in CPython's words.
func (u *unit) errorf(span source.Span, format string, args ...any) {
	if u.err == nil {
		u.err = &parser.SyntaxError{Kind: parser.KindSyntax, Msg: fmt.Sprintf(format, args...), Span: span, File: u.file}
	}
}

// steps charges n steps of compiling.
func (u *unit) steps(n int64) {
	if u.opts.Meter != nil && u.err == nil {
		u.fail(u.opts.Meter.Steps(n))
	}
}

// alloc charges n bytes that the compiler keeps while it works.
func (u *unit) alloc(n int64) {
	if u.opts.Meter != nil && u.err == nil {
		u.fail(u.opts.Meter.Alloc(n))
	}
}

// str returns the unit's one str object for s.
func (u *unit) str(s string) *object.Str {
	o := u.strs[s]
	if o == nil {
		u.alloc(int64(len(s)) + 120)
		o = object.Intern(s)
		u.strs[s] = o
	}
	return o
}

// global returns the index of a global variable.
func (u *unit) global(name string) int {
	i, ok := u.globalIndex[name]
	if !ok && u.opts.Globals != nil {
		u.fail(fmt.Errorf("BUG: %s is not among the globals of %s", name, u.file.Name()))
		return 0
	}
	if !ok {
		i = len(u.globals)
		u.globalIndex[name] = i
		u.globals = append(u.globals, u.str(name))
	}
	return i
}
