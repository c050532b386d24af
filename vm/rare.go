package vm

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// rare does the instructions of constructs that few programs use: async code, exception groups, type parameters.
func (t *Thread) rare(in bytecode.Instr) error {
	regs := t.regs()
	switch in.Op() {
	case bytecode.GetAwaitable:
		return t.getAwaitable(in, regs[in.B()])
	case bytecode.AsyncIter:
		return t.asyncIter(in)
	case bytecode.AsyncNext:
		return t.asyncNext(in)
	case bytecode.MatchGroup:
		return t.matchGroup(in)
	case bytecode.RegroupExc:
		return t.regroup(in)
	case bytecode.MakeTypeParam:
		return t.makeTypeParam(in)
	case bytecode.MakeTypeAlias:
		return t.makeTypeAlias(in)
	}
	return object.RuntimeErrorf("BUG: instruction %s is not implemented", in.Op())
}

// SyntaxError is what Compile returns for a text that is no program; the machine makes the exception of it.
type SyntaxError struct {
	Kind string // SyntaxError, IndentationError, TabError, RecursionError
	Msg  string
	File *source.File
	Span source.Span
}

// Error implements error.
func (e *SyntaxError) Error() string { return e.Kind + ": " + e.Msg }

// syntaxException makes SyntaxError (or a kind of it) of an error of Compile.
func (t *Thread) syntaxException(err error) error {
	e, ok := err.(*SyntaxError)
	if !ok {
		return err
	}
	class := object.SyntaxErrorClass
	for _, c := range []*object.Class{object.IndentationError, object.TabError, object.RecursionError, object.MemoryError} {
		if c.Name() == e.Kind {
			class = c
		}
	}
	exc, fail := object.ExceptionOf(t.meter, &object.Error{Class: class, Msg: e.Msg})
	if fail != nil {
		return fail
	}
	if !class.IsSubclass(object.SyntaxErrorClass) || e.File == nil {
		return exc.Err()
	}
	pos, end := e.File.Position(e.Span.Start), e.File.Position(e.Span.End)
	numbers := []struct {
		name string
		n    int
	}{{"lineno", pos.Line}, {"offset", pos.Column}, {"end_lineno", end.Line}, {"end_offset", end.Column}}
	for _, x := range numbers {
		if fail := exc.SetField(t.meter, object.Intern(x.name), object.Int(int64(x.n))); fail != nil {
			return fail
		}
	}
	if fail := t.meter.Alloc(budget.SizeClass(int64(len(e.File.Line(pos.Line)) + 1))); fail != nil {
		return fail
	}
	for _, x := range [][2]string{{"msg", e.Msg}, {"filename", e.File.Name()}, {"text", e.File.Line(pos.Line) + "\n"}} {
		v, fail := object.NewStrCopy(t.meter, x[1])
		if fail == nil {
			fail = exc.SetField(t.meter, object.Intern(x[0]), v)
		}
		if fail != nil {
			return fail
		}
	}
	return exc.Err()
}
