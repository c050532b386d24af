package vm

import (
	"slices"
	"strings"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Attributes of code and traceback objects. They show bytecode, which package builtins does not know.

// codeGetter declares an attribute of code objects.
func codeGetter(name, doc string, get func(t *Thread, c *bytecode.Code) (object.Value, error)) *native.Getter {
	computed := name == "co_varnames" || name == "co_freevars" || name == "co_cellvars" // in CPython too
	return &native.Getter{Name: name, Doc: doc, Member: !computed, Get: func(c native.Call, v object.Value) (object.Value, error) {
		code, err := completed(bytecode.CodeOf(v))
		if err != nil {
			return object.Unbound, err
		}
		return get(c.(*Thread), code)
	}}
}

// number makes a getter of an int.
func number(get func(c *bytecode.Code) int) func(*Thread, *bytecode.Code) (object.Value, error) {
	return func(_ *Thread, c *bytecode.Code) (object.Value, error) { return object.Int(int64(get(c))), nil }
}

// strs makes a getter of a tuple of names.
func strs(get func(c *bytecode.Code) []*object.Str) func(*Thread, *bytecode.Code) (object.Value, error) {
	return func(t *Thread, c *bytecode.Code) (object.Value, error) {
		names := get(c)
		u, err := object.NewTuple(t.meter, len(names))
		if err != nil {
			return object.Unbound, err
		}
		for i, n := range names {
			u.Items()[i] = n.Value()
		}
		return u.Value(), nil
	}
}

// variableNames returns the names of a function's own variables in CPython's order: parameters (positional, keyword-only, *args,
// **kwargs), then the others, without those that inner functions share, unless they are parameters.
func variableNames(c *bytecode.Code) []*object.Str {
	var names []*object.Str
	cells := map[string]bool{}
	for _, n := range c.CellNames {
		cells[n.String()] = true
	}
	for i, n := range c.VarNames {
		if n != nil && (i < c.NumParams() || !cells[n.String()]) {
			names = append(names, n)
		}
	}
	return names
}

// cellNames returns the names of variables that inner functions share in CPython's order: parameters, then the others by name.
func cellNames(c *bytecode.Code) []*object.Str {
	var names []*object.Str
	for i, n := range c.VarNames {
		if n != nil && i < c.NumParams() && slices.Contains(c.CellNames, n) {
			names = append(names, n)
		}
	}
	params := len(names)
	for _, n := range c.CellNames {
		if !slices.Contains(names[:params], n) {
			names = append(names, n)
		}
	}
	slices.SortFunc(names[params:], byName)
	return names
}

func byName(a, b *object.Str) int { return strings.Compare(a.String(), b.String()) }

// flags returns co_flags, as inspect's CO_ constants have it.
func flags(c *bytecode.Code) int {
	n := 0
	for flag, bit := range map[bytecode.CodeFlags]int{bytecode.VarArgs: 4, bytecode.VarKw: 8, bytecode.Generator: 32, bytecode.Coroutine: 128} {
		if c.Flags&flag != 0 {
			n |= bit
		}
	}
	if n&(32|128) == 32|128 {
		n = n&^(32|128) | 512
	}
	if c.Flags&(bytecode.ModuleBody|bytecode.ClassBody) == 0 {
		n |= 1 | 2
	}
	return n
}

var codeGetters = []*native.Getter{
	codeGetter("co_name", "The name of the function, or of the kind of code.", func(_ *Thread, c *bytecode.Code) (object.Value, error) { return c.Name.Value(), nil }),
	codeGetter("co_qualname", "The qualified name.", func(_ *Thread, c *bytecode.Code) (object.Value, error) { return c.QualName.Value(), nil }),
	codeGetter("co_filename", "The name of the file.", func(t *Thread, c *bytecode.Code) (object.Value, error) {
		return object.NewStrCopy(t.meter, c.File.Name())
	}),
	codeGetter("co_firstlineno", "The line of the definition.", number(func(c *bytecode.Code) int { return int(c.FirstLine) })),
	codeGetter("co_argcount", "The number of positional parameters.", number(func(c *bytecode.Code) int { return c.ArgCount })),
	codeGetter("co_posonlyargcount", "The number of positional-only parameters.", number(func(c *bytecode.Code) int { return c.PosOnly })),
	codeGetter("co_kwonlyargcount", "The number of keyword-only parameters.", number(func(c *bytecode.Code) int { return c.KwOnly })),
	codeGetter("co_nlocals", "The number of variables.", number(func(c *bytecode.Code) int { return len(variableNames(c)) })),
	codeGetter("co_stacksize", "The number of registers.", number((*bytecode.Code).FrameSize)),
	codeGetter("co_flags", "Flags, as the CO_ constants of inspect.", number(flags)),
	codeGetter("co_varnames", "The names of parameters and variables.", strs(variableNames)),
	codeGetter("co_freevars", "The names of variables of outer functions.", strs(func(c *bytecode.Code) []*object.Str {
		names := make([]*object.Str, 0, len(c.FreeNames))
		for _, i := range c.ShownFree() {
			names = append(names, c.FreeNames[i])
		}
		return names
	})),
	codeGetter("co_cellvars", "The names of variables that inner functions share.", strs(cellNames)),
	codeGetter("co_names", "The names of globals and attributes.", strs(func(c *bytecode.Code) []*object.Str {
		return append(append([]*object.Str(nil), c.Globals...), c.Sites...)
	})),
	codeGetter("co_consts", "The constants.", func(t *Thread, c *bytecode.Code) (object.Value, error) {
		values := append([]object.Value(nil), c.Consts...)
		for _, inner := range c.Codes {
			values = append(values, inner.Value())
		}
		return object.TupleOf(t.meter, values...)
	}),
}

// tracebackGetter declares an attribute of traceback objects.
func tracebackGetter(name, doc string, get func(t *Thread, tb *traceback) (object.Value, error)) *native.Getter {
	return &native.Getter{Name: name, Doc: doc, Member: name == "tb_lasti", Get: func(c native.Call, v object.Value) (object.Value, error) {
		return get(c.(*Thread), v.Object().(*traceback))
	}}
}

// outermost returns the frame that the traceback begins with.
func (tb *traceback) outermost() object.TraceEntry { return tb.entries[len(tb.entries)-1] }

// CodeValue returns the code of the traceback's frame.
func (tb *traceback) CodeValue() object.Value {
	return tb.outermost().Code.(*bytecode.Code).Value()
}

var tracebackGetters = []*native.Getter{
	tracebackGetter("tb_lineno", "The line that was being executed.", func(_ *Thread, tb *traceback) (object.Value, error) {
		f := tb.outermost()
		return object.Int(int64(f.Code.(*bytecode.Code).LineAt(int(f.PC)))), nil
	}),
	tracebackGetter("tb_lasti", "The instruction that was being executed.", func(_ *Thread, tb *traceback) (object.Value, error) {
		return object.Int(int64(tb.outermost().PC)), nil
	}),
	tracebackGetter("tb_next", "The traceback of the frame that was called, None in the innermost.", func(t *Thread, tb *traceback) (object.Value, error) {
		if len(tb.entries) == 1 {
			return object.None, nil
		}
		return t.newTraceback(tb.exc, tb.entries[:len(tb.entries)-1])
	}),
}

func init() {
	native.Getters(object.CodeClass, codeGetters...)
	native.Getters(object.TracebackClass, tracebackGetters...)
}
