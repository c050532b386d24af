package compiler

import (
	"slices"

	bc "github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/parser"
	"github.com/minipy/minipy/source"
)

// moduleBody compiles the statements of a module.
func (f *frame) moduleBody(body []parser.Stmt) {
	if doc, ok := docstring(body); ok && !f.unit.interactive {
		span := body[0].GetSpan()
		f.code.Doc = f.unit.str(doc).Value()
		t := f.temp()
		f.loadConst(span, strKonst(doc), t)
		f.store(span, f.lookup("__doc__"), t)
		f.top = t
		body = body[1:]
	}
	f.setupAnnotations(f.code.Span)
	f.body(body)
}

func (f *frame) body(stmts []parser.Stmt) {
	for _, s := range stmts {
		f.stmt(s)
	}
}

// stmt compiles one statement. Temporaries are what they were before when it is done.
func (f *frame) stmt(stmt parser.Stmt) {
	if f.unit.err != nil {
		return
	}
	f.unit.at = stmt.GetSpan().Start
	f.unit.steps(1)
	saved, xsaved, base := f.top, f.xtop, f.stmtBase
	f.stmtBase, f.at = f.top, stmt.GetSpan()
	switch s := stmt.(type) {
	case *parser.ExprStmt:
		f.exprStmt(s)
	case *parser.Assign:
		f.assignStmt(s)
	case *parser.AugAssign:
		f.augAssign(s)
	case *parser.AnnAssign:
		f.annAssign(s)
	case *parser.If:
		f.ifStmt(s)
	case *parser.For:
		f.forStmt(s)
	case *parser.While:
		f.whileStmt(s)
	case *parser.Return:
		f.returnStmt(s)
	case *parser.Break:
		f.breakStmt(s.Span, false)
	case *parser.Continue:
		f.breakStmt(s.Span, true)
	case *parser.Pass, *parser.Global, *parser.Nonlocal:
	case *parser.Delete:
		for _, target := range s.Targets {
			f.deleteTarget(target)
		}
	case *parser.Raise:
		f.raiseStmt(s)
	case *parser.Assert:
		f.assertStmt(s)
	case *parser.Try:
		f.tryStmt(s)
	case *parser.With:
		f.withStmt(s)
	case *parser.Match:
		f.matchStmt(s)
	case *parser.FunctionDef:
		f.functionDef(s)
	case *parser.ClassDef:
		f.classDef(s)
	case *parser.Import:
		f.importStmt(s)
	case *parser.ImportFrom:
		f.importFrom(s)
	case *parser.TypeAlias:
		f.typeAlias(s)
	default:
		f.unit.errorf(stmt.GetSpan(), "BUG: statement %T", stmt)
	}
	f.top, f.xtop, f.stmtBase = saved, xsaved, base
}

// exprStmt:
//
//	f()   LOADGLOBAL t, f; CALL t, 0     (and PRINTEXPR t at the prompt)
func (f *frame) exprStmt(s *parser.ExprStmt) {
	if f.unit.interactive && f.scope.kind == scopeModule {
		f.emit(s.Span, bc.PrintExpr, f.operand(s.Value, false), 0, 0, 0)
		return
	}
	if f.fold(s.Value) != nil {
		return
	}
	f.operand(s.Value, false)
}

// ifStmt:
//
//	if a: ... elif b: ... else: ...   JUMPFALSE a -> next; ...; JUMP end; next: JUMPFALSE b -> other; ...; JUMP end; other: ...; end:
func (f *frame) ifStmt(s *parser.If) {
	end := newLabel()
	for {
		other := newLabel()
		f.branch(s.Test, false, other)
		f.body(s.Body)
		if s.Else == nil {
			f.place(other)
			break
		}
		f.goTo(s.Span, end)
		f.place(other)
		next := elif(s)
		if next == nil {
			f.body(s.Else)
			break
		}
		s = next
	}
	f.place(end)
}

// returnStmt:
//
//	return x   RETURN x     (within try and with: see leave)
func (f *frame) returnStmt(s *parser.Return) {
	simple := true
	for _, b := range f.blocks {
		simple = simple && b.kind == blockLoop
	}
	var r int
	switch {
	case s.Value == nil:
		r = f.temp()
		f.loadConst(s.Span, konstNone, r)
	case simple:
		r = f.operand(s.Value, false)
	default:
		r = f.value(s.Value)
	}
	f.leave(s.Span, exit{kind: exitReturn, value: r})
}

func (f *frame) breakStmt(span source.Span, next bool) {
	e := exit{kind: exitBreak, value: -1}
	if next {
		e.kind = exitContinue
	}
	for i := len(f.blocks) - 1; i >= 0; i-- {
		if f.blocks[i].kind == blockLoop {
			e.loop = f.blocks[i]
			f.leave(span, e)
			return
		}
	}
	if star := slices.ContainsFunc(f.blocks, func(b *block) bool { return b.kind == blockStarHandler }); star {
		f.unit.errorf(span, "'break', 'continue' and 'return' cannot appear in an except* block")
	} else if next {
		f.unit.errorf(span, "'continue' not properly in loop")
	} else {
		f.unit.errorf(span, "'break' outside loop")
	}
}

// raiseStmt:
//
//	raise x from y   RAISE x, y, 2
func (f *frame) raiseStmt(s *parser.Raise) {
	switch {
	case s.Exc == nil:
		f.emit(s.Span, bc.Raise, 0, 0, 0, 0)
	case s.Cause == nil:
		x := f.operand(s.Exc, false)
		f.emit(s.Span, bc.Raise, x, 0, 1, 0)
	default:
		x := f.operand(s.Exc, !isLeaf(s.Cause))
		f.emit(s.Span, bc.Raise, x, f.operand(s.Cause, false), 2, 0)
	}
}

// assertStmt:
//
//	assert x, m   JUMPTRUE x -> end; ASSERTFAIL m, 1; end:
func (f *frame) assertStmt(s *parser.Assert) {
	end := newLabel()
	f.branch(s.Test, true, end)
	if s.Msg == nil {
		f.emit(s.Span, bc.AssertFail, 0, 0, 0, 0)
	} else {
		m := f.operand(s.Msg, false)
		f.emit(s.Span, bc.AssertFail, m, 1, 0, 0)
	}
	f.place(end)
}

// importStmt:
//
//	import a.b        LOADK t, None; IMPORTNAME t, t, 0, "a.b"; store a
//	import a.b as c   ...; IMPORTFROM t, t, "b"; store c
func (f *frame) importStmt(s *parser.Import) {
	for _, alias := range s.Names {
		t := f.temp()
		f.loadConst(s.Span, konstNone, t)
		f.emit(s.Span, bc.ImportName, t, t, 0, f.name(alias.Name))
		name := firstPart(alias.Name)
		if alias.AsName != "" {
			for rest := alias.Name[len(name):]; rest != ""; {
				part := firstPart(rest[1:])
				f.emit(s.Span, bc.ImportFrom, t, t, 0, f.name(part))
				rest = rest[1+len(part):]
			}
			name = alias.AsName
		}
		f.store(s.Span, f.find(name), t)
		f.top = t
	}
}

// importFrom:
//
//	from ..a import b as c   LOADK t, ("b",); IMPORTNAME t, t, 2, "a"; IMPORTFROM t+1, t, "b"; store c
//	from a import *          LOADK t, ("*",); IMPORTNAME t, t, 0, "a"; IMPORTSTAR t
//
// `from __future__ import` was obeyed already and leaves no code.
func (f *frame) importFrom(s *parser.ImportFrom) {
	if s.Module == "__future__" && s.Level == 0 {
		return
	}
	names := make([]string, len(s.Names))
	for i, alias := range s.Names {
		names[i] = alias.Name
	}
	t := f.temps(2)
	f.loadConst(s.Span, strsKonst(names), t)
	f.emit(s.Span, bc.ImportName, t, t, min(s.Level, 255), f.name(s.Module))
	for _, alias := range s.Names {
		if alias.Name == "*" {
			f.emit(s.Span, bc.ImportStar, t, 0, 0, 0)
			return
		}
		f.emit(s.Span, bc.ImportFrom, t+1, t, 0, f.name(alias.Name))
		name := alias.AsName
		if name == "" {
			name = alias.Name
		}
		f.store(alias.Span, f.find(name), t+1)
	}
}
