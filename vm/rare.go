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
	if !class.IsSubclass(object.SyntaxErrorClass) || e.File == nil {
		return &object.Error{Class: class, Msg: e.Msg}
	}
	pos, end := e.File.Position(e.Span.Start), e.File.Position(e.Span.End)
	size := 4 * budget.SizeClass(int64(len(e.File.Line(pos.Line))+1)) // with those that errors on the way quote
	if n := budget.SizeClass(int64(len(e.Msg))); n > 1024 {
		size += 4 * n // with the parts that the message was put together from
	}
	if fail := t.meter.Alloc(size); fail != nil {
		return fail
	}
	var texts [3]object.Value
	for i, s := range []string{e.Msg, e.File.Name(), e.File.Line(pos.Line) + "\n"} {
		v, fail := object.NewStrCopy(t.meter, s)
		if fail != nil {
			return fail
		}
		texts[i] = v
	}
	number := func(n int) object.Value { return object.Int(int64(n)) }
	where, fail := object.TupleOf(t.meter, texts[1], number(pos.Line), number(pos.Column), texts[2], number(end.Line), number(end.Column))
	if fail != nil {
		return fail
	}
	exc, fail := object.ExceptionOf(t.meter, &object.Error{Class: class, Args: []object.Value{texts[0], where}})
	if fail != nil {
		return fail
	}
	return exc.Err()
}
