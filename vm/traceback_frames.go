package vm

import (
	"strings"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// TraceFrames implements native.Tracer.
func (t *Thread) TraceFrames(v object.Value) []native.TraceFrame {
	tb, ok := v.Object().(*traceback)
	if !ok {
		return nil
	}
	return traceFrames(framesOf(tb.entries))
}

// RunningFrames implements native.Tracer.
func (t *Thread) RunningFrames() []native.TraceFrame {
	var frames []Frame
	for i := range t.frames {
		if fr := &t.frames[i]; fr.code != nil && !fr.code.Hidden() && fr.pc > 0 {
			frames = append(frames, frameAt(fr.code, fr.pc-1))
		}
	}
	return traceFrames(frames)
}

// FrameModule implements native.Tracer.
func (t *Thread) FrameModule(depth int) object.Value {
	for i := len(t.frames) - 1; i >= 0; i-- {
		fr := &t.frames[i]
		if fr.code == nil || fr.code.Hidden() {
			continue
		}
		if depth == 0 {
			if name, ok := fr.fn.Module().Dict().GetStr(strName); ok {
				return name
			}
			break
		}
		depth--
	}
	return object.Unbound
}

// VisitRunning implements native.Tracer.
func (t *Thread) VisitRunning(visit func(file string, line int, globals *object.Dict) bool) {
	for i := len(t.frames) - 1; i >= 0; i-- {
		if fr := &t.frames[i]; fr.code != nil && !fr.code.Hidden() && fr.pc > 0 &&
			!visit(fr.code.File.Name(), fr.code.LineAt(fr.pc-1), fr.fn.Module().Dict()) {
			return
		}
	}
}

// SourceLine implements native.Tracer.
func (t *Thread) SourceLine(file string, line int) (string, bool) {
	for i := len(t.frames) - 1; i >= 0; i-- {
		if fr := &t.frames[i]; fr.code != nil && !fr.code.Hidden() && fr.code.File.Name() == file {
			return lineOf(fr.code.File, line)
		}
	}
	return "", false
}

// CodeLine implements native.Tracer.
func (t *Thread) CodeLine(code object.Value, line int) (string, bool) {
	c, ok := code.Object().(*bytecode.Code)
	if !ok {
		return "", false
	}
	return lineOf(c.File, line)
}

// lineOf returns a line of a file that tracebacks show.
func lineOf(f *source.File, line int) (string, bool) {
	if !f.Listed() || line < 1 || line > f.LineCount() || len(f.Line(line)) > maxShownLine {
		return "", false
	}
	return f.Line(line), true
}

func frameAt(code *bytecode.Code, pc int) Frame {
	return Frame{File: code.File.Name(), Line: code.LineAt(pc), Function: code.QualName.String(), Span: code.SpanAt(pc), Source: code.File, op: code.OpAt(pc)}
}

func traceFrames(frames []Frame) []native.TraceFrame {
	out := make([]native.TraceFrame, 0, len(frames))
	for i := range frames {
		f := &frames[i]
		var b strings.Builder
		writeFrames(&b, frames[i:i+1])
		name := f.Function[strings.LastIndexByte(f.Function, '.')+1:]
		shown := native.TraceFrame{File: f.File, Function: name, Line: f.Line, EndLine: f.Line, Column: -1, EndColumn: -1, Text: b.String()}
		if line := f.Source.Line(f.Line); f.Source.Listed() && len(line) <= maxShownLine {
			shown.Source = strings.TrimSpace(line)
		}
		if !f.Span.IsZero() {
			shown.EndLine = f.Source.LineOf(f.Span.End)
			shown.Column = int(f.Span.Start - f.Source.LineSpan(f.Line).Start)
			shown.EndColumn = int(f.Span.End - f.Source.LineSpan(shown.EndLine).Start)
		}
		out = append(out, shown)
	}
	return out
}
