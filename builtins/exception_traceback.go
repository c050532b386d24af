package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Traceback objects: where an exception passed, as a chain from the outermost frame to the innermost. They are views of what the exception noted.

// traceback is one link of the chain.
type traceback struct {
	object.Header
	exception *object.Exception
	at        int // index in the exception's traces, which begin with the innermost
}

const tracebackBytes = 64

func init() {
	native.Getters(object.TracebackClass,
		&native.Getter{Name: "tb_lineno", Doc: "The line.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			entry, code := traceOf(v)
			if lines, ok := code.(interface{ LineAt(pc int) int }); ok {
				return object.Int(int64(lines.LineAt(entry.PC))), nil
			}
			return object.None, nil
		}},
		&native.Getter{Name: "tb_lasti", Doc: "The instruction.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			entry, _ := traceOf(v)
			return object.Int(int64(entry.PC)), nil
		}},
		&native.Getter{Name: "tb_next", Doc: "The next link, towards the innermost frame; None at the end.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			t, _ := v.Object().(*traceback)
			if t == nil || t.at == 0 {
				return object.None, nil
			}
			return newTraceback(c, t.exception, t.at-1)
		}},
		&native.Getter{Name: "tb_frame", Doc: "The frame.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			return newTraceFrame(c, v)
		}},
	)
	native.Getters(object.FrameClass,
		&native.Getter{Name: "f_code", Doc: "The code.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			if f, ok := v.Object().(*traceFrame); ok {
				if g := f.tb.Generator(); g != nil {
					return codeValue(g.Function()), nil
				}
				if _, code := traceOf(f.tb); code != nil {
					if o, ok := code.(interface{ Value() object.Value }); ok {
						return o.Value(), nil
					}
				}
			}
			return object.None, nil
		}},
		&native.Getter{Name: "f_lineno", Doc: "The line.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			if f, ok := v.Object().(*traceFrame); ok {
				if g := f.tb.Generator(); g != nil {
					if lines, ok := g.Function().Code().(interface{ LineAt(pc int) int }); ok {
						return object.Int(int64(lines.LineAt(g.PC()))), nil
					}
					return object.None, nil
				}
				return c.GetAttr(f.tb, nameLineNo)
			}
			return object.None, nil
		}},
	)
}

var nameLineNo = object.Intern("tb_lineno")

func newTraceback(c native.Call, e *object.Exception, at int) (object.Value, error) {
	if err := c.Meter().Alloc(tracebackBytes); err != nil {
		return object.Unbound, err
	}
	t := &traceback{exception: e, at: at}
	t.Init(object.KindTraceback, t)
	return t.Value(), nil
}

// traceOf returns the trace entry behind a traceback, and its code; nil when it is no longer there.
func traceOf(v object.Value) (object.TraceEntry, any) {
	t, _ := v.Object().(*traceback)
	if t == nil || t.at >= len(t.exception.Traces()) {
		return object.TraceEntry{}, nil
	}
	entry := t.exception.Traces()[t.at]
	return entry, entry.Code
}

// Trace implements object.Object.
func (t *traceback) Trace(tr *object.Tracer) { tr.Value(t.exception.Value()) }

// Size implements object.Object.
func (t *traceback) Size() int64 { return tracebackBytes }

// traceFrame is the frame behind a traceback or a generator, as far as it can be known: its code and line.
type traceFrame struct {
	object.Header
	tb object.Value // the traceback or the generator
}

func newTraceFrame(c native.Call, tb object.Value) (object.Value, error) {
	if err := c.Meter().Alloc(tracebackBytes); err != nil {
		return object.Unbound, err
	}
	f := &traceFrame{tb: tb}
	f.Init(object.KindFrame, f)
	return f.Value(), nil
}

// Trace implements object.Object.
func (f *traceFrame) Trace(tr *object.Tracer) { tr.Value(f.tb) }

// Size implements object.Object.
func (f *traceFrame) Size() int64 { return tracebackBytes }

func getTraceback(c native.Call, v object.Value) (object.Value, error) {
	e := v.Exception()
	if tb := e.TracebackObject(); !tb.IsUnbound() {
		return tb, nil
	}
	if n := len(e.Traces()); n > 0 {
		return newTraceback(c, e, n-1)
	}
	return object.None, nil
}

func setTraceback(_ native.Call, v, w object.Value) error {
	e := v.Exception()
	switch {
	case w.IsNone():
		e.ClearTrace()
	case w.Is(object.KindTraceback):
		if t, ok := w.Object().(*traceback); !ok || t.exception != e {
			e.SetTracebackObject(w)
		}
	default:
		return object.TypeErrorf("__traceback__ must be a traceback or None")
	}
	return nil
}

func runWithTraceback(c native.Call, args []object.Value) (object.Value, error) {
	return args[0], setTraceback(c, args[0], args[1])
}
