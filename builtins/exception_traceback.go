package builtins

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Tracebacks and frames, as far as scripts see them. Traceback objects are the machine's, which knows the code; a frame here is a view of a
// traceback or a generator that tells no more than where it stands.

// tracebacks is what the machine offers beyond native.Call: the traceback object of an exception, None when it has none.
type tracebacks interface {
	TracebackOf(e *object.Exception) (object.Value, error)
}

func getTraceback(c native.Call, v object.Value) (object.Value, error) {
	if t, ok := c.(tracebacks); ok {
		return t.TracebackOf(v.Exception())
	}
	return object.None, nil
}

func setTraceback(c native.Call, v, w object.Value) error {
	if w.IsNone() {
		v.Exception().ClearTrace()
		return nil
	}
	tb, ok := w.Object().(object.TraceHolder)
	if !ok {
		return object.TypeErrorf("__traceback__ must be a traceback or None")
	}
	return v.Exception().SetTrace(c.Meter(), tb.TraceEntries(), w)
}

func runWithTraceback(c native.Call, args []object.Value) (object.Value, error) {
	return args[0], setTraceback(c, args[0], args[1])
}

// frame is a view of where a traceback or a generator stands.
type frame struct {
	object.Header
	of object.Value // the traceback or the generator
}

const frameBytes = 48

var (
	nameLineNo = object.Intern("tb_lineno")
	nameLastI  = object.Intern("tb_lasti")
)

func init() {
	native.Getters(object.TracebackClass, &native.Getter{Name: "tb_frame", Member: true, Doc: "The frame.", Get: newFrame})
	native.Getters(object.FrameClass,
		&native.Getter{Name: "f_lasti", Doc: "The instruction.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			f, ok := v.Object().(*frame)
			if !ok {
				return object.None, nil
			}
			if g := f.of.Generator(); g != nil {
				return object.Int(int64(g.PC())), nil
			}
			return c.GetAttr(f.of, nameLastI)
		}},
		&native.Getter{Name: "f_builtins", Doc: "The namespace of the builtins.", Get: func(c native.Call, _ object.Value) (object.Value, error) {
			mod, err := c.Import("builtins")
			if err != nil {
				return object.Unbound, err
			}
			return mod.Dict().Value(), nil
		}},
		&native.Getter{Name: "f_code", Doc: "The code that the frame runs.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			f, ok := v.Object().(*frame)
			if !ok {
				return object.None, nil
			}
			if g := f.of.Generator(); g != nil {
				return codeValue(g.Function()), nil
			}
			if tb, ok := f.of.Object().(interface{ CodeValue() object.Value }); ok {
				return tb.CodeValue(), nil
			}
			return object.None, nil
		}},
		&native.Getter{Name: "f_lineno", Doc: "The line.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			f, ok := v.Object().(*frame)
			if !ok {
				return object.None, nil
			}
			g := f.of.Generator()
			if g == nil {
				return c.GetAttr(f.of, nameLineNo)
			}
			if lines, ok := g.Function().Code().(interface{ LineAt(pc int) int }); ok {
				return object.Int(int64(lines.LineAt(g.PC()))), nil
			}
			return object.None, nil
		}},
	)
}

// newFrame returns the frame of a traceback or generator.
func newFrame(c native.Call, of object.Value) (object.Value, error) {
	if err := c.Meter().Alloc(frameBytes); err != nil {
		return object.Unbound, err
	}
	f := &frame{of: of}
	f.Init(object.KindFrame, f)
	return f.Value(), nil
}

// Trace implements object.Object.
func (f *frame) Trace(t *object.Tracer) { t.Value(f.of) }

// Size implements object.Object.
func (f *frame) Size() int64 { return frameBytes }
