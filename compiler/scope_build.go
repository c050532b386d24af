package compiler

import (
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// scopeBuilder walks the tree in the order of CPython's symbol table, so that the same of several errors is found first.
type scopeBuilder struct {
	unit   *unit
	scope  *scope
	forbid string // when not "": what the expression being visited is, in which yield, await and := may not occur
}

// enter makes a scope for node the current one; leave it by the returned function.
func (b *scopeBuilder) enter(kind scopeKind, name string, node parser.Node) func() {
	outer, forbid := b.scope, b.forbid
	b.scope = newScope(kind, name, outer)
	b.scope.inIterable = outer.inIterable // of everything within it, CPython says for now
	b.forbid = ""
	b.unit.scopes[node] = b.scope
	b.unit.alloc(400)
	return func() { b.scope, b.forbid = outer, forbid }
}

func (b *scopeBuilder) errorf(span source.Span, format string, args ...any) {
	b.unit.errorf(span, format, args...)
}

// bind records that the scope assigns name.
func (b *scopeBuilder) bind(name string, span source.Span) *symbol {
	name = mangle(b.scope.private, name)
	sym := b.scope.symbol(name)
	if b.scope.kind == scopeComp || b.scope.genExpr {
		if sym.walrus {
			b.errorf(span, "comprehension inner loop cannot rebind assignment expression target '%s'", name)
		}
		sym.loop = true
	}
	sym.bound, sym.imported = true, false
	if sym.span.IsZero() {
		sym.span = span
	}
	return sym
}

func (b *scopeBuilder) use(name string, span source.Span) {
	name = mangle(b.scope.private, name)
	b.scope.symbol(name).used = true
	host := b.scope.host
	if host.kind != scopeFunction {
		return
	}
	switch name {
	case "super":
		if host.inClass() {
			b.scope.symbol("__class__").used = true
		}
	case "locals", "vars", "dir", "eval", "exec":
		host.reflects = true
	}
}

// module visits the statements of a module; only its first ones may be from __future__ imports.
func (b *scopeBuilder) module(body []parser.Stmt) {
	start := 0
	if _, ok := docstring(body); ok {
		start = 1
	}
	for start < len(body) {
		from, ok := body[start].(*parser.ImportFrom)
		if !ok || from.Module != "__future__" || from.Level != 0 {
			break
		}
		b.future(from)
		start++
	}
	for i, stmt := range body {
		if from, ok := stmt.(*parser.ImportFrom); ok && i < start && from.Module == "__future__" {
			b.imports(from.Names, false)
			continue
		}
		b.stmt(stmt)
	}
}

func (b *scopeBuilder) future(from *parser.ImportFrom) {
	for _, alias := range from.Names {
		switch alias.Name {
		case "annotations":
			b.unit.future = true
		case "nested_scopes", "generators", "division", "absolute_import", "with_statement", "print_function", "unicode_literals", "generator_stop":
		case "barry_as_FLUFL":
		case "braces":
			b.errorf(source.Span{Start: from.Span.Start, End: from.Span.Start + 1}, "not a chance")
		default:
			b.errorf(source.Span{Start: from.Span.Start, End: from.Span.Start + 1}, "future feature %s is not defined", alias.Name)
		}
	}
}

func (b *scopeBuilder) body(stmts []parser.Stmt) {
	for _, s := range stmts {
		b.stmt(s)
	}
}

func (b *scopeBuilder) stmt(stmt parser.Stmt) {
	if b.unit.err != nil {
		return
	}
	b.unit.at = stmt.GetSpan().Start
	b.unit.steps(1)
	switch s := stmt.(type) {
	case *parser.ExprStmt:
		b.expr(s.Value)
	case *parser.Assign:
		b.expr(s.Value)
		for _, target := range s.Targets {
			b.target(target)
		}
	case *parser.AugAssign:
		if name, ok := s.Target.(*parser.Name); ok {
			b.bind(name.ID, name.Span).used = true
		} else {
			b.expr(s.Target)
		}
		b.expr(s.Value)
	case *parser.AnnAssign:
		b.annAssign(s)
	case *parser.If:
		b.ifChain(s)
	case *parser.For:
		b.target(s.Target)
		b.expr(s.Iter)
		b.body(s.Body)
		b.body(s.Else)
	case *parser.While:
		b.expr(s.Test)
		b.body(s.Body)
		b.body(s.Else)
	case *parser.Return:
		if b.scope.kind != scopeFunction {
			b.errorf(s.Span, "'return' outside function")
		}
		if s.Value != nil {
			b.expr(s.Value)
			if b.scope.valueReturn.IsZero() {
				b.scope.valueReturn = s.Span
			}
		}
	case *parser.Delete:
		for _, target := range s.Targets {
			b.deleted(target)
		}
	case *parser.Raise:
		b.optional(s.Exc)
		b.optional(s.Cause)
	case *parser.Assert:
		b.expr(s.Test)
		b.optional(s.Msg)
	case *parser.Try:
		b.try(s)
	case *parser.With:
		for _, item := range s.Items {
			b.expr(item.Context)
			if item.Vars != nil {
				b.target(item.Vars)
			}
		}
		b.body(s.Body)
	case *parser.FunctionDef:
		b.functionDef(s)
	case *parser.ClassDef:
		b.classDef(s)
	case *parser.Import:
		b.imports(s.Names, true)
	case *parser.ImportFrom:
		if s.Module == "__future__" && s.Level == 0 {
			b.errorf(s.Span, "from __future__ imports must occur at the beginning of the file")
		}
		b.imports(s.Names, false)
	case *parser.Global:
		for _, name := range s.Names {
			b.declare(name, s.Span, true)
		}
	case *parser.Nonlocal:
		for _, name := range s.Names {
			b.declare(name, s.Span, false)
		}
	case *parser.Match:
		b.expr(s.Subject)
		for i := range s.Cases {
			c := &s.Cases[i]
			b.pattern(c.Pattern)
			b.optional(c.Guard)
			b.body(c.Body)
		}
	case *parser.TypeAlias:
		b.typeAlias(s)
	}
}

// ifChain follows elifs by a loop: chains of them have any length.
func (b *scopeBuilder) ifChain(s *parser.If) {
	for {
		b.expr(s.Test)
		b.body(s.Body)
		next := elif(s)
		if next == nil {
			b.body(s.Else)
			return
		}
		s = next
	}
}

// elif returns the If that alone makes up the else part of s, or nil.
func elif(s *parser.If) *parser.If {
	if len(s.Else) != 1 {
		return nil
	}
	next, _ := s.Else[0].(*parser.If)
	return next
}

func (b *scopeBuilder) try(s *parser.Try) {
	b.body(s.Body)
	for i := range s.Handlers {
		h := &s.Handlers[i]
		b.optional(h.Type)
		if h.Name != "" {
			b.bind(h.Name, h.Span).unset = true
		}
		b.body(h.Body)
	}
	b.body(s.Else)
	b.body(s.Finally)
}

func (b *scopeBuilder) imports(names []parser.Alias, dotted bool) {
	for _, alias := range names {
		name := alias.AsName
		switch {
		case alias.Name == "*":
			if b.scope.kind != scopeModule {
				b.errorf(alias.Span, "import * only allowed at module level")
			}
			continue
		case name != "":
		case dotted:
			name = firstPart(alias.Name)
		default:
			name = alias.Name
		}
		known := b.scope.symbols[mangle(b.scope.private, name)]
		sym := b.bind(name, alias.Span)
		sym.imported = known == nil || !known.bound || known.imported
	}
}

// declare handles one name of a global or nonlocal statement.
func (b *scopeBuilder) declare(name string, span source.Span, global bool) {
	name = mangle(b.scope.private, name)
	word := "nonlocal"
	if global {
		word = "global"
	} else if b.scope.kind == scopeModule {
		b.errorf(span, "nonlocal declaration not allowed at module level")
		return
	}
	sym := b.scope.symbols[name]
	if sym != nil && (sym.param || sym.bound && !sym.imported || sym.used || sym.annotated) {
		switch {
		case sym.param:
			b.errorf(span, "name '%s' is parameter and %s", name, word)
		case sym.used:
			b.errorf(span, "name '%s' is used prior to %s declaration", name, word)
		case sym.annotated:
			b.errorf(span, "annotated name '%s' can't be %s", name, word)
		default:
			b.errorf(span, "name '%s' is assigned to before %s declaration", name, word)
		}
		return
	}
	sym = b.scope.symbol(name)
	if global {
		sym.global = true
	} else {
		sym.nonlocal = true
	}
	if !sym.global || !sym.nonlocal {
		sym.span = span
	} else {
		b.errorf(sym.span, "name '%s' is nonlocal and global", name)
	}
}

func (b *scopeBuilder) annAssign(s *parser.AnnAssign) {
	name, ok := s.Target.(*parser.Name)
	if !ok {
		b.target(s.Target)
	} else {
		mangled := mangle(b.scope.private, name.ID)
		sym := b.scope.symbol(mangled)
		if s.Simple && (sym.global || sym.nonlocal) && b.scope.kind != scopeModule {
			word := "nonlocal"
			if sym.global {
				word = "global"
			}
			b.errorf(s.Span, "annotated name '%s' can't be %s", mangled, word)
		}
		if s.Simple || s.Value != nil {
			b.bind(name.ID, name.Span)
		}
		if s.Simple {
			sym.annotated = true
			b.scope.annotations = true
		}
	}
	b.annotation(s.Annotation)
	b.optional(s.Value)
}

// annotation visits an annotation. One that is kept as text uses no name, and is only looked at for what it may not contain.
func (b *scopeBuilder) annotation(e parser.Expr) {
	switch {
	case e == nil:
	case b.unit.future:
		outer := b.scope
		leave := b.enter(scopeFunction, "", e)
		b.forbid = "an annotation"
		b.expr(e)
		leave()
		outer.children = outer.children[:len(outer.children)-1]
	default:
		b.expr(e)
	}
}

func (b *scopeBuilder) functionDef(s *parser.FunctionDef) {
	b.bind(s.Name, s.NameSpan)
	b.exprs(s.Decorators)
	b.exprs(s.Params.Defaults)
	for _, e := range s.Params.KwDefaults {
		b.optional(e)
	}
	leave := b.typeParams(s.TypeParams)
	defer leave()
	p := s.Params
	b.generic(s.TypeParams, func() {
		for _, args := range [][]parser.Arg{p.PosOnly, p.Args} {
			for _, arg := range args {
				b.annotation(arg.Annotation)
			}
		}
		if p.VarArg != nil {
			b.annotation(p.VarArg.Annotation)
		}
		for _, arg := range p.KwOnly {
			b.annotation(arg.Annotation)
		}
		if p.KwArg != nil {
			b.annotation(p.KwArg.Annotation)
		}
		b.annotation(s.Returns)
	})
	defer b.enter(scopeFunction, s.Name, s)()
	b.scope.async = s.Async
	b.params(p)
	b.body(s.Body)
	if scope := b.scope; scope.async && scope.generator && !scope.valueReturn.IsZero() {
		b.errorf(scope.valueReturn, "'return' with value in async generator")
	}
}

func (b *scopeBuilder) params(p *parser.Arguments) {
	for _, arg := range paramList(p) {
		name := mangle(b.scope.private, arg.Name)
		if sym := b.scope.symbols[name]; sym != nil {
			b.errorf(arg.Span, "duplicate argument '%s' in function definition", name)
		}
		b.scope.symbol(name).param = true
		b.bind(arg.Name, arg.Span)
	}
}

// paramList returns the parameters in the order of their registers.
func paramList(p *parser.Arguments) []*parser.Arg {
	var list []*parser.Arg
	for _, args := range [][]parser.Arg{p.PosOnly, p.Args, p.KwOnly} {
		for i := range args {
			list = append(list, &args[i])
		}
	}
	if p.VarArg != nil {
		list = append(list, p.VarArg)
	}
	if p.KwArg != nil {
		list = append(list, p.KwArg)
	}
	return list
}

func (b *scopeBuilder) classDef(s *parser.ClassDef) {
	b.bind(s.Name, s.NameSpan)
	b.exprs(s.Decorators)
	leave := b.typeParams(s.TypeParams)
	defer leave()
	b.generic(s.TypeParams, func() {
		b.exprs(s.Bases)
		for _, k := range s.Keywords {
			b.expr(k.Value)
		}
	})
	defer b.enter(scopeClass, s.Name, s)()
	b.scope.private = s.Name
	for _, p := range s.TypeParams {
		b.scope.typeParams = append(b.scope.typeParams, p.Name)
	}
	b.body(s.Body)
}

// typeParams opens the scope of type parameters, when there are any.
func (b *scopeBuilder) typeParams(params []parser.TypeParam) func() {
	if len(params) == 0 {
		return func() {}
	}
	leave := b.enter(scopeTypes, "", &params[0])
	seen := map[string]bool{}
	for i := range params {
		p := &params[i]
		if seen[p.Name] {
			b.errorf(p.Span, "duplicate type parameter '%s'", p.Name)
		}
		seen[p.Name] = true
		b.bind(p.Name, p.Span)
	}
	for _, p := range params {
		if p.Bound != nil {
			b.annotationScope(p.Bound, p.Bound, p.Name, "a TypeVar bound")
		}
	}
	return leave
}

func (b *scopeBuilder) typeAlias(s *parser.TypeAlias) {
	b.bind(s.Name.ID, s.Name.Span)
	leave := b.typeParams(s.TypeParams)
	defer leave()
	b.annotationScope(s, s.Value, s.Name.ID, "a type alias")
}

// annotationScope visits an expression that a function of its own computes when it is asked for; node is what the scope is kept for.
func (b *scopeBuilder) annotationScope(node parser.Node, value parser.Expr, name, forbid string) {
	defer b.enter(scopeFunction, name, node)()
	around := b.scope.parent
	if around.kind == scopeTypes {
		around = around.parent
	}
	b.scope.lambda, b.scope.classView = true, around.kind == scopeClass
	b.forbid = forbid
	b.expr(value)
}

// generic visits what the definition of a generic function or class evaluates between its type parameters and its body.
func (b *scopeBuilder) generic(params []parser.TypeParam, visit func()) {
	outer := b.forbid
	if len(params) > 0 {
		b.forbid = inGeneric
	}
	visit()
	b.forbid = outer
}

const inGeneric = "the definition of a generic"
