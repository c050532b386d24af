package bytecode

import (
	"fmt"
	"slices"
	"sort"
	"strings"

	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// CodeFlags describe a code object.
type CodeFlags uint16

// The flags; the first four match what inspect calls CO_VARARGS and so on.
const (
	VarArgs      CodeFlags = 1 << iota // has *args
	VarKw                              // has **kwargs
	Generator                          // contains yield
	Coroutine                          // async def (with Generator: an async generator)
	ClassBody                          // runs with a namespace dict (LOADNAME and so on)
	ModuleBody                         // globals by index
	DynamicNames                       // module-level code whose globals are reached by name only (exec, eval, REPL)
	HasClassCell                       // class body that must fill __class__
	HiddenCode                         // the prelude: not shown in tracebacks
	ClassView                          // the value of a type alias, or the bound of a type parameter, in a class: LOADNAME looks into the class's namespace, which is in the last cell of the closure
	LazyKw                             // **kwargs are only handed on as the ** of a call, or asked for by locals(): without any, the register is Unbound
)

// OuterCells returns how many cells the code around hands to MAKEFUNCTION: those of all free names, but the namespace that ClassView adds.
func (c *Code) OuterCells() int {
	if c.Flags&ClassView != 0 {
		return len(c.FreeNames) - 1
	}
	return len(c.FreeNames)
}

// ShownFree returns the indexes of the free variables in the order in which co_freevars and __closure__ show them: by name.
func (c *Code) ShownFree() []int {
	order := make([]int, len(c.FreeNames))
	for i := range order {
		order[i] = i
	}
	slices.SortFunc(order, func(i, j int) int { return strings.Compare(c.FreeNames[i].String(), c.FreeNames[j].String()) })
	return order
}

// Handler is a row of the exception table: an exception raised by an instruction in [Start, End) goes on at Target with the exception in
// register Reg.
type Handler struct {
	Start, End, Target int32
	Reg                uint8
}

// Code is a compiled function, class body or module. It is immutable after the compiler is done, and shared by all executions. (A code object that
// a script compiled belongs to that execution.)
//
// Registers: parameters come first, in the order positional-only, positional-or-keyword, keyword-only, *args, **kwargs; then the
// other variables; then temporaries. A parameter that inner functions share is turned into a cell by MAKECELL at the start of the code.
type Code struct {
	object.Header
	Name      *object.Str
	QualName  *object.Str
	File      *source.File
	Span      source.Span // of the def, class or lambda
	Instrs    []Instr
	Consts    []object.Value
	Codes     []*Code       // inner functions and classes
	Sites     []*object.Str // attribute names of the sites
	Handlers  []Handler     // innermost first
	Spans     []source.Span // of each instruction
	Globals   []*object.Str // names of the globals, the same slice in all codes of a unit
	FreeNames []*object.Str // names of the closure's cells
	CellNames []*object.Str // variables that inner functions share, for __code__.co_cellvars
	VarNames  []*object.Str // parameters in register order, then local variables: name of register i, nil entries for temporaries
	Doc       object.Value  // docstring, None when there is none

	ArgCount    int // positional parameters, positional-only ones included
	PosOnly     int
	KwOnly      int
	Registers   int // registers used in the window, at most 256
	Extra       int // size of the overflow area behind the window
	Flags       CodeFlags
	FirstLine   int32
	Frame       int // FrameSize, computed by Publish
	bytesCharge int64

	// Body returns the code proper when this one stands for a function whose body is compiled at its first call, else it is nil. What stands for it has
	// the names, parameters and docstring of the code proper, and its free variables if that has any.
	Body func() (*Code, error)
}

// Simple returns the number of parameters when a call has only to count arguments, else -1.
func (c *Code) Simple() int {
	if c.Flags&(VarArgs|VarKw|Generator|Coroutine|ClassBody) != 0 || c.KwOnly != 0 || c.Body != nil {
		return -1
	}
	return c.ArgCount
}

// NumParams returns the number of registers that hold parameters.
func (c *Code) NumParams() int {
	n := c.ArgCount + c.KwOnly
	if c.Flags&VarArgs != 0 {
		n++
	}
	if c.Flags&VarKw != 0 {
		n++
	}
	return n
}

// FrameSize returns the number of stack slots that a frame takes: its registers or, with an overflow area, the window and that area.
func (c *Code) FrameSize() int {
	if c.Extra > 0 {
		return Window + c.Extra
	}
	return c.Registers
}

// SpanAt returns the source range of the instruction at pc.
func (c *Code) SpanAt(pc int) source.Span {
	if pc < 0 || pc >= len(c.Spans) {
		return c.Span
	}
	return c.Spans[pc]
}

// LineAt returns the line of the instruction at pc.
func (c *Code) LineAt(pc int) int {
	if span := c.SpanAt(pc); !span.IsZero() {
		return c.File.LineOf(span.Start)
	}
	return max(int(c.FirstLine), 1)
}

// HandlerAt returns the innermost handler around the instruction at pc. Handlers are listed innermost first.
func (c *Code) HandlerAt(pc int) (Handler, bool) {
	for _, h := range c.Handlers {
		if int(h.Start) <= pc && pc < int(h.End) {
			return h, true
		}
	}
	return Handler{}, false
}

// SortHandlers puts the table into the order that HandlerAt needs: inner ranges before the outer ones that contain them.
func (c *Code) SortHandlers() {
	sort.SliceStable(c.Handlers, func(i, j int) bool {
		a, b := c.Handlers[i], c.Handlers[j]
		return a.End-a.Start < b.End-b.Start
	})
}

// Publish makes the code immutable and immortal, as shared programs are; scripts' own code objects are charged with bytes instead.
func (c *Code) Publish(charge int64) {
	c.Init(object.KindCode, c)
	c.Frame = c.FrameSize()
	if c.bytesCharge = charge; charge == 0 {
		c.MakeImmortal()
	}
}

// Value returns the code as a Value.
func (c *Code) Value() object.Value { return c.Header.Value() }

// ReprAt returns the repr of the code object with the given address.
func (c *Code) ReprAt(where string) string {
	return fmt.Sprintf("<code object %s at %s, file \"%s\", line %d>", c.Name, where, c.File.Name(), max(c.FirstLine, 1))
}

// Trace implements object.Object.
func (c *Code) Trace(t *object.Tracer) {
	t.Values(c.Consts)
	for _, inner := range c.Codes {
		t.Value(inner.Value())
	}
}

// Size implements object.Object.
func (c *Code) Size() int64 { return c.bytesCharge }

// CodeOf returns the code behind v, or nil.
func CodeOf(v object.Value) *Code {
	c, _ := v.Object().(*Code)
	return c
}

// Hidden reports whether the code belongs to the machine's own prelude, which tracebacks do not show.
func (c *Code) Hidden() bool { return c.Flags&HiddenCode != 0 }

// OpAt returns the opcode of the instruction at pc.
func (c *Code) OpAt(pc int) Op {
	if pc < 0 || pc >= len(c.Instrs) {
		return Nop
	}
	return c.Instrs[pc].Op()
}

// Docstring returns the docstring, None when there is none.
func (c *Code) Docstring() object.Value {
	if c.Doc.IsUnbound() || c.Doc.IsInt() {
		return object.None
	}
	return c.Doc
}
