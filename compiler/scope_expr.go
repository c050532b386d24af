package compiler

import (
	"strings"

	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

func (b *scopeBuilder) exprs(list []parser.Expr) {
	for _, e := range list {
		b.expr(e)
	}
}

func (b *scopeBuilder) optional(e parser.Expr) {
	if e != nil {
		b.expr(e)
	}
}

// expr visits an expression whose value is used.
func (b *scopeBuilder) expr(expr parser.Expr) {
	if b.unit.err != nil {
		return
	}
	b.unit.steps(1)
	switch e := expr.(type) {
	case *parser.Name:
		b.use(e.ID, e.Span)
	case *parser.BoolOp:
		b.exprs(e.Values)
	case *parser.NamedExpr:
		b.namedExpr(e)
	case *parser.BinOp:
		b.expr(e.Left)
		b.expr(e.Right)
	case *parser.UnaryOp:
		b.expr(e.Operand)
	case *parser.Lambda:
		b.inClassView("lambda", e.Span)
		b.exprs(e.Params.Defaults)
		for _, d := range e.Params.KwDefaults {
			b.optional(d)
		}
		defer b.enter(scopeFunction, "<lambda>", e)()
		b.scope.lambda = true
		b.params(e.Params)
		b.expr(e.Body)
	case *parser.IfExp:
		b.expr(e.Test)
		b.expr(e.Body)
		b.expr(e.Else)
	case *parser.Dict:
		for i, v := range e.Values {
			b.optional(e.Keys[i])
			b.expr(v)
		}
	case *parser.Set:
		b.exprs(e.Elts)
	case *parser.List:
		b.exprs(e.Elts)
	case *parser.Tuple:
		b.exprs(e.Elts)
	case *parser.ListComp:
		b.comprehension(e, "list comprehension", false, e.Generators, e.Elt, nil)
	case *parser.SetComp:
		b.comprehension(e, "set comprehension", false, e.Generators, e.Elt, nil)
	case *parser.DictComp:
		b.comprehension(e, "dict comprehension", false, e.Generators, e.Value, e.Key)
	case *parser.GeneratorExp:
		b.comprehension(e, "generator expression", true, e.Generators, e.Elt, nil)
	case *parser.Await:
		b.await(e)
	case *parser.Yield:
		b.yield(e.Span)
		b.optional(e.Value)
	case *parser.YieldFrom:
		b.yield(e.Span)
		if b.scope.async && b.scope.kind == scopeFunction {
			b.errorf(e.Span, "'yield from' inside async function")
		}
		b.expr(e.Value)
	case *parser.Compare:
		b.expr(e.Left)
		b.exprs(e.Comparators)
	case *parser.Call:
		b.expr(e.Func)
		b.exprs(e.Args)
		for _, k := range e.Keywords {
			b.expr(k.Value)
		}
	case *parser.FormattedValue:
		b.expr(e.Value)
		b.optional(e.FormatSpec)
	case *parser.JoinedStr:
		b.exprs(e.Values)
	case *parser.Attribute:
		b.expr(e.Value)
	case *parser.Subscript:
		b.expr(e.Value)
		b.expr(e.Slice)
	case *parser.Starred:
		b.expr(e.Value)
	case *parser.Slice:
		b.optional(e.Lower)
		b.optional(e.Upper)
		b.optional(e.Step)
	}
}

// target visits an expression that is assigned to.
func (b *scopeBuilder) target(expr parser.Expr) {
	switch e := expr.(type) {
	case *parser.Name:
		b.bind(e.ID, e.Span)
	case *parser.Starred:
		b.target(e.Value)
	case *parser.List:
		for _, t := range e.Elts {
			b.target(t)
		}
	case *parser.Tuple:
		for _, t := range e.Elts {
			b.target(t)
		}
	default:
		b.expr(expr)
	}
}

// deleted visits a target of del.
func (b *scopeBuilder) deleted(expr parser.Expr) {
	switch e := expr.(type) {
	case *parser.Name:
		b.bind(e.ID, e.Span).unset = true
	case *parser.List:
		for _, t := range e.Elts {
			b.deleted(t)
		}
	case *parser.Tuple:
		for _, t := range e.Elts {
			b.deleted(t)
		}
	default:
		b.expr(expr)
	}
}

// namedExpr visits `target := value`. Within comprehensions the target belongs to the function or module around them.
func (b *scopeBuilder) namedExpr(e *parser.NamedExpr) {
	if b.forbid != "" {
		b.errorf(e.Span, "named expression cannot be used within %s", b.forbid)
	}
	if b.scope.inIterable > 0 {
		b.errorf(e.Span, "assignment expression cannot be used in a comprehension iterable expression")
	}
	name := mangle(b.scope.private, e.Target.ID)
	scope := b.scope
	for ; scope.kind == scopeComp || scope.genExpr || scope.kind == scopeTypes; scope = scope.parent {
		switch scope.forbid {
		case "":
		case inGeneric:
			b.errorf(e.Target.Span, "assignment expression within a comprehension cannot be used within %s", scope.forbid)
		default:
			b.errorf(e.Target.Span, "assignment expression within a comprehension cannot be used in %s", scope.forbid)
		}
		sym := scope.symbol(name)
		if sym.loop {
			b.errorf(e.Target.Span, "assignment expression cannot rebind comprehension iteration variable '%s'", name)
		}
		sym.walrus, sym.used = true, true
	}
	if scope.kind == scopeClass && scope != b.scope {
		b.errorf(e.Target.Span, "assignment expression within a comprehension cannot be used in a class body")
	}
	sym := scope.symbol(name)
	sym.walrus = true
	if !sym.nonlocal && !sym.global {
		sym.bound = true
	}
	if sym.span.IsZero() {
		sym.span = e.Target.Span
	}
	b.expr(e.Value)
}

// inClassView refuses what CPython cannot give the names of a class: scopes within the annotation scopes of that class.
func (b *scopeBuilder) inClassView(what string, span source.Span) {
	scope := b.scope
	if scope.kind == scopeTypes && b.forbid == inGeneric {
		scope = scope.parent
		if scope.kind == scopeClass {
			b.errorf(span, "Cannot use %s in annotation scope within class scope", what)
		}
	} else if scope.classView {
		b.errorf(span, "Cannot use %s in annotation scope within class scope", what)
	}
}

// yield visits yield and yield from.
func (b *scopeBuilder) yield(span source.Span) {
	switch {
	case b.forbid != "":
		b.errorf(span, "yield expression cannot be used within %s", b.forbid)
	case b.scope.kind == scopeComp || b.scope.genExpr:
		b.errorf(span, "'yield' inside %s", b.scope.compName)
	case b.scope.host.kind != scopeFunction:
		b.errorf(span, "'yield' outside function")
	}
	b.scope.host.generator = true
}

func (b *scopeBuilder) await(e *parser.Await) {
	host := b.scope.host
	switch {
	case b.forbid != "":
		b.errorf(e.Span, "await expression cannot be used within %s", b.forbid)
	case b.scope.kind == scopeComp:
		b.scope.awaits = true
	case host.kind != scopeFunction:
		b.errorf(e.Span, "'await' outside function")
	case host.genExpr:
		host.async = true
	case !host.async:
		b.errorf(e.Span, "'await' outside async function")
	}
	b.expr(e.Value)
}

// comprehension visits a comprehension or generator expression: its first iterable belongs to the scope around it.
func (b *scopeBuilder) comprehension(node parser.Expr, name string, genExpr bool, gens []parser.Comprehension, elt, key parser.Expr) {
	outer := b.scope
	b.inClassView("comprehension", node.GetSpan())
	outer.inIterable++
	b.expr(gens[0].Iter)
	outer.inIterable--
	forbid := b.forbid
	kind := scopeComp
	if genExpr {
		kind = scopeFunction
	}
	leave := b.enter(kind, "<genexpr>", node)
	scope := b.scope
	scope.compName, scope.forbid = name, forbid
	scope.genExpr, scope.generator = genExpr, genExpr
	for i := range gens {
		g := &gens[i]
		if i > 0 {
			scope.inIterable++
			b.expr(g.Iter)
			scope.inIterable--
		}
		b.target(g.Target)
		b.exprs(g.Ifs)
		if g.Async {
			scope.awaits = true
		}
	}
	b.optional(key)
	b.expr(elt)
	leave()
	switch {
	case genExpr:
		scope.async = scope.async || scope.awaits
	case !scope.awaits:
	case outer.kind == scopeComp:
		outer.awaits = true
	case outer.host.genExpr:
		outer.host.async = true
	case outer.host.kind != scopeFunction || !outer.host.async:
		b.errorf(node.GetSpan(), "asynchronous comprehension outside of an asynchronous function")
	}
}

// pattern visits the names that a pattern binds and the expressions it compares with.
func (b *scopeBuilder) pattern(pattern parser.Pattern) {
	if b.unit.err != nil {
		return
	}
	b.unit.steps(1)
	switch p := pattern.(type) {
	case *parser.MatchValue:
		b.expr(p.Value)
	case *parser.MatchSequence:
		for _, sub := range p.Patterns {
			b.pattern(sub)
		}
	case *parser.MatchMapping:
		b.exprs(p.Keys)
		for _, sub := range p.Patterns {
			b.pattern(sub)
		}
		if p.Rest != "" {
			b.bind(p.Rest, p.Span)
		}
	case *parser.MatchClass:
		b.expr(p.Cls)
		for _, sub := range p.Patterns {
			b.pattern(sub)
		}
		for _, sub := range p.KwdPatterns {
			b.pattern(sub)
		}
	case *parser.MatchStar:
		if p.Name != "" {
			b.bind(p.Name, p.Span)
		}
	case *parser.MatchAs:
		if p.Pattern != nil {
			b.pattern(p.Pattern)
		}
		if p.Name != "" {
			b.bind(p.Name, p.Span)
		}
	case *parser.MatchOr:
		for _, sub := range p.Patterns {
			b.pattern(sub)
		}
	}
}

// firstPart returns what stands before the first dot.
func firstPart(dotted string) string {
	name, _, _ := strings.Cut(dotted, ".")
	return name
}

// docstring returns the string that a body starts with.
func docstring(body []parser.Stmt) (string, bool) {
	if len(body) == 0 {
		return "", false
	}
	stmt, ok := body[0].(*parser.ExprStmt)
	if !ok {
		return "", false
	}
	c, ok := stmt.Value.(*parser.Constant)
	if !ok || c.Kind != parser.ConstStr {
		return "", false
	}
	return c.Text, true
}
