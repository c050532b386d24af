package object

import (
	"github.com/minipy/minipy/budget"
)

// Exception is an exception object. Attributes that scripts add are kept as on any instance.
type Exception struct {
	Instance
	args      []Value
	cause     Value // None when there is none
	context   Value // None when there is none
	suppress  bool
	traceback []TraceEntry // innermost last added; see Frames
	tb        Value        // the traceback object once a script asked for it or set it
	fields    *Dict        // what was assigned to attributes that the class defines (errno, name, ...), nil when nothing; no part of __dict__
	name      string       // AttributeError, NameError: the name looked for
	obj       Value        // AttributeError: where it was looked for, NameError: the module and the local variables; Unbound when unknown
	host      error        // the host function's own error
}

// TraceEntry is one frame of a traceback: where in which code the exception passed.
type TraceEntry struct {
	Code any // *bytecode.Code
	PC   int32
	Attr bool // what failed at PC is looking the attribute up, before it was called
}

// RaisingSteps is the work of an error that native code makes, beside the allocations: putting its message together, and its way to a handler. It is
// charged when the exception is built; who swallows an error charges it.
const RaisingSteps = 12

const exceptionSize = instanceSize + 24 + 16 + 16 + 8 + 24 + 16 + 8 + 16 + 16 + valueSize

// NewException returns an exception of class c.
func NewException(m *budget.Meter, c *Class, args []Value) (*Exception, error) {
	if err := m.Alloc(budget.SizeClassPointers(exceptionSize) + budget.SizeClassPointers(int64(len(args))*valueSize)); err != nil {
		return nil, err
	}
	e := &Exception{args: append([]Value(nil), args...), cause: None, context: None, tb: Unbound, obj: Unbound}
	e.Init(KindException, e)
	e.class = c
	if !c.IsStatic() { // the shapes of a builtin class would be shared between executions: attributes go to a dict
		e.shape = c.RootShape()
	}
	e.payload = Unbound
	return e, nil
}

// ExceptionOf returns the exception object of err, building it when err is an *Error that has none yet. ok is false for errors
// that are no exceptions (limits).
func ExceptionOf(m *budget.Meter, err *Error) (*Exception, error) {
	if err.Exc != nil {
		return err.Exc, nil
	}
	if fail := m.Steps(RaisingSteps); fail != nil {
		return nil, fail
	}
	args := err.Args
	if args == nil && err.Msg != "" {
		text := ValidText(err.Msg)
		size := budget.SizeClass(int64(len(text)))
		if size > 1024 {
			size *= 4 // with the parts that it was put together from, and the room for that
		}
		if fail := m.Alloc(size); fail != nil {
			return nil, fail
		}
		s, fail := NewStr(m, text)
		if fail != nil {
			return nil, fail
		}
		args = []Value{s}
	}
	e, fail := NewException(m, err.Class, args)
	if fail != nil {
		return nil, fail
	}
	e.name, e.host = err.Name, err.Cause
	if err.hasObj {
		e.obj = err.obj
	}
	err.Exc = e
	return e, nil
}

var (
	strValue = Intern("value")
	strCode  = Intern("code")
	strNotes = Intern("__notes__")
)

// valueName returns the attribute of an exception's class that is its first argument, or nil when there is none of the sort.
func valueName(c *Class) *Str {
	switch {
	case c.IsSubclass(StopIteration):
		return strValue
	case c.IsSubclass(SystemExit):
		return strCode
	}
	return nil
}

// KeepValue keeps the value of a StopIteration or SystemExit apart from its arguments, which are about to be replaced; ForgetValue
// makes the first argument its value again.
func (e *Exception) KeepValue(m *budget.Meter) error {
	name := valueName(e.class)
	if name == nil {
		return nil
	}
	if _, ok := e.Field(name); ok {
		return nil
	}
	v := None
	switch {
	case len(e.args) == 1 || len(e.args) > 1 && name == strValue:
		v = e.args[0]
	case len(e.args) > 1: // SystemExit(1, 2)
		t, err := TupleOf(m, e.args...)
		if err != nil {
			return err
		}
		v = t
	}
	return e.SetField(m, name, v)
}

// ForgetValue is described at KeepValue.
func (e *Exception) ForgetValue(m *budget.Meter) {
	if name := valueName(e.class); name != nil {
		e.DelField(m, name)
	}
}

// Exception returns the exception behind v, or nil.
func (v Value) Exception() (e *Exception) {
	if v.ref != nil {
		e, _ = v.ref.self.(*Exception)
	}
	return
}

// Value returns the exception as a Value.
func (e *Exception) Value() Value { return Value{ref: &e.Header} }

// Err returns the exception as a Go error.
func (e *Exception) Err() error { return &Error{Exc: e, Cause: e.host} }

// Field returns what was assigned to an attribute that the exception's class defines; ok is false when nothing was.
func (e *Exception) Field(name *Str) (v Value, ok bool) {
	if e.fields == nil {
		return Unbound, false
	}
	return e.fields.GetStr(name)
}

// SetField assigns to an attribute that the exception's class defines.
func (e *Exception) SetField(m *budget.Meter, name *Str, v Value) (err error) {
	if e.fields == nil {
		if e.fields, err = NewDict(m); err != nil {
			return err
		}
	}
	return e.fields.SetStr(m, name, v)
}

// Args returns the arguments; SetArgs replaces them.
func (e *Exception) Args() []Value { return e.args }

// SetArgs replaces the arguments, charged.
func (e *Exception) SetArgs(m *budget.Meter, args []Value) error {
	if err := m.Alloc(budget.SizeClassPointers(int64(len(args)) * valueSize)); err != nil {
		return err
	}
	e.args = append([]Value(nil), args...)
	return nil
}

// Message returns str(e) for builtin exceptions, without calling into a script.
func (e *Exception) Message() string {
	switch len(e.args) {
	case 0:
		return ""
	case 1:
		if e.class.IsSubclass(KeyError) {
			return SafeRepr(e.args[0])
		}
		if s := e.args[0].Str(); s != nil {
			return s.s
		}
		return SafeStr(e.args[0])
	}
	if e.class.IsSubclass(OSError) && len(e.args) >= 2 {
		s := "[Errno " + SafeStr(e.args[0]) + "] " + SafeStr(e.args[1])
		if len(e.args) > 2 && !e.args[2].IsNone() {
			s += ": " + SafeRepr(e.args[2])
		}
		return s
	}
	out := "("
	for i, a := range e.args {
		if i > 0 {
			out += ", "
		}
		if out += SafeRepr(a); len(out) > 4096 {
			return out + "...)"
		}
	}
	return out + ")"
}

// Cause returns __cause__, None when there is none.
func (e *Exception) Cause() Value { return e.cause }

// SetCause sets __cause__ and with it __suppress_context__.
func (e *Exception) SetCause(v Value) { e.cause, e.suppress = v, true }

// Context returns __context__, None when there is none.
func (e *Exception) Context() Value { return e.context }

// SetContext sets __context__, unless that would close a cycle; chains longer than it looks are left alone.
func (e *Exception) SetContext(v Value) {
	if c := v.Exception(); c == e {
		return
	}
	// As CPython does, break the chain where it would come back to e.
	for at, n := v.Exception(), 0; at != nil && n < 1000; n++ {
		next := at.context.Exception()
		if next == e {
			at.context = None
			break
		}
		at = next
	}
	e.context = v
}

// Suppress returns __suppress_context__.
func (e *Exception) Suppress() bool { return e.suppress }

// SetSuppress sets __suppress_context__.
func (e *Exception) SetSuppress(b bool) { e.suppress = b }

// Notes returns __notes__, an attribute like any that scripts set; Unbound when there is none.
func (e *Exception) Notes() Value {
	if v, ok := e.GetAttr(strNotes); ok {
		return v
	}
	return Unbound
}

// SetNotes sets __notes__.
func (e *Exception) SetNotes(m *budget.Meter, v Value) error {
	// The shapes of a builtin class are shared between executions and never grow: its exceptions keep attributes in a dict.
	if e.class.IsStatic() {
		if _, err := e.Dict(m); err != nil {
			return err
		}
	}
	return e.SetAttr(m, strNotes, v)
}

// DelField forgets what was assigned to an attribute that the class defines, and reports whether there was something.
func (e *Exception) DelField(m *budget.Meter, name *Str) bool {
	return e.fields != nil && e.fields.DeleteStr(m, name)
}

// NameLooked returns the name that an AttributeError or NameError was about, "" when unknown.
func (e *Exception) NameLooked() string { return e.name }

// ObjLooked returns the object on which the attribute of an AttributeError was looked for, Unbound when unknown.
func (e *Exception) ObjLooked() Value { return e.obj }

// Host returns the host function's own error, or nil.
func (e *Exception) Host() error { return e.host }

// maxTrace bounds the frames that a traceback keeps: the first and the last halves are what people read.
const maxTrace = 1000

// AddTrace notes that the exception passed a frame. It is charged, and bounded.
func (e *Exception) AddTrace(m *budget.Meter, t TraceEntry) error {
	if len(e.traceback) >= maxTrace {
		copy(e.traceback[maxTrace/2:], e.traceback[maxTrace/2+1:])
		e.traceback[maxTrace-1] = t
		return m.Steps(maxTrace / 16)
	}
	if len(e.traceback) == cap(e.traceback) {
		if err := m.Alloc(budget.SizeClassPointers(int64(2*len(e.traceback)+2) * 24)); err != nil {
			return err
		}
		grown := make([]TraceEntry, len(e.traceback), 2*len(e.traceback)+2)
		copy(grown, e.traceback)
		e.traceback = grown
	}
	e.traceback = append(e.traceback, t)
	return nil
}

// Trace entries, innermost first.
func (e *Exception) Traces() []TraceEntry { return e.traceback }

// SetTrace gives e the frames of a traceback, innermost first: tb is the object that shows them, or Unbound.
func (e *Exception) SetTrace(m *budget.Meter, entries []TraceEntry, tb Value) error {
	if len(entries) > 0 {
		if err := m.Alloc(budget.SizeClassPointers(int64(len(entries)) * 24)); err != nil {
			return err
		}
	}
	// A copy: the traceback that had them goes on as it is when e passes further frames.
	e.traceback, e.tb = append([]TraceEntry(nil), entries...), tb
	return nil
}

// SameTrace reports whether e and o passed the same frames.
func (e *Exception) SameTrace(o *Exception) bool {
	if len(e.traceback) != len(o.traceback) {
		return false
	}
	for i := range e.traceback {
		if e.traceback[i] != o.traceback[i] {
			return false
		}
	}
	return true
}

// ClearTrace forgets the traceback (with_traceback(None)).
func (e *Exception) ClearTrace() { e.traceback, e.tb = nil, Unbound }

// TracebackObject returns the object that was last seen as __traceback__, Unbound when none was. It shows the frames that e had then.
func (e *Exception) TracebackObject() Value { return e.tb }

// KeepTracebackObject keeps the object that shows the frames of e.
func (e *Exception) KeepTracebackObject(v Value) { e.tb = v }

// TraceHolder is a traceback object.
type TraceHolder interface {
	Object
	// TraceEntries returns its frames, innermost first.
	TraceEntries() []TraceEntry
}

// TraceFrames walks over the code of frames that an object other than the exception keeps.
func TraceFrames(t *Tracer, entries []TraceEntry) {
	for _, f := range entries {
		if o, ok := f.Code.(Object); ok {
			traceCode(t, o)
		}
	}
}

// Trace implements Object.
func (e *Exception) Trace(t *Tracer) {
	e.Instance.Trace(t)
	t.Values(e.args)
	t.Value(e.cause)
	t.Value(e.context)
	t.Value(e.tb)
	t.Value(e.obj)
	if e.fields != nil {
		t.Object(&e.fields.Header)
	}
	for _, f := range e.traceback {
		if o, ok := f.Code.(Object); ok {
			traceCode(t, o)
		}
	}
}

// Size implements Object.
func (e *Exception) Size() int64 {
	n := budget.SizeClassPointers(exceptionSize) + budget.SizeClassPointers(int64(len(e.args))*valueSize)
	if cap(e.slots) > 0 {
		n += budget.SizeClassPointers(int64(cap(e.slots)) * valueSize)
	}
	if cap(e.traceback) > 0 {
		n += budget.SizeClassPointers(int64(cap(e.traceback)) * 24)
	}
	return n
}
