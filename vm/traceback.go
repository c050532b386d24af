package vm

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// Frame is one line of a traceback, as hosts see it.
type Frame struct {
	File     string
	Line     int
	Function string
	Span     source.Span
	Source   *source.File
	op       bytecode.Op
}

// Frames returns the frames that an exception passed, outermost first.
func Frames(e *object.Exception) []Frame { return framesOf(e.Traces()) }

func framesOf(entries []object.TraceEntry) []Frame {
	frames := make([]Frame, 0, len(entries))
	for i := len(entries) - 1; i >= 0; i-- {
		code, pc := entries[i].Code.(*bytecode.Code), int(entries[i].PC)
		f := frameAt(code, pc)
		if entries[i].Attr {
			f.Span.End = f.Span.Start + uint32(calleeEnd(f.Source.Text()[f.Span.Start:f.Span.End]))
		}
		frames = append(frames, f)
	}
	return frames
}

// maxChain bounds how many exceptions of a chain are printed.
const maxChain = 64

// Traceback implements native.Call: it renders an exception with its chain as CPython 3.12 prints it.
func (t *Thread) Traceback(e *object.Exception) (string, error) {
	w := tracebackText{t: t, seen: map[*object.Exception]bool{}}
	if err := w.chain(e); err != nil {
		return "", err
	}
	return w.b.String(), t.meter.Steps(int64(w.b.Len() / 16))
}

// writeFrames writes the frames; a line that repeats more than three times, as in deep recursion, is folded.
func writeFrames(b *strings.Builder, frames []Frame) {
	var last Frame
	count := 0
	folded := func() {
		if count > 3 {
			s := "s"
			if count-3 == 1 {
				s = ""
			}
			fmt.Fprintf(b, "  [Previous line repeated %d more time%s]\n", count-3, s)
		}
	}
	for _, f := range frames {
		if f.File == last.File && f.Line == last.Line && f.Function == last.Function {
			if count++; count > 3 {
				continue
			}
		} else {
			folded()
			last, count = f, 1
		}
		name := f.Function
		if i := strings.LastIndexByte(name, '.'); i >= 0 {
			name = name[i+1:]
		}
		fmt.Fprintf(b, "  File %q, line %d, in %s\n", f.File, f.Line, name)
		if len(f.Source.Line(f.Line)) > maxShownLine {
			continue
		}
		line, carets := f.Source.Snippet(f.Span)
		if line == "" || !f.Source.Listed() {
			continue
		}
		b.WriteString("    " + line + "\n")
		marks := anchored(f.op, f.Source.Text()[f.Span.Start:f.Span.End], carets)
		if caretsHelp(f, line, carets) || strings.Contains(marks, "~") {
			b.WriteString("    " + marks + "\n")
		}
	}
	folded()
}

// maxShownLine bounds the lines that a traceback shows, in bytes: a thousand frames in a line of megabytes would make gigabytes.
const maxShownLine = 1000

// caretsHelp reports whether CPython would show plain carets: not when they cover the whole line.
func caretsHelp(f Frame, line, carets string) bool {
	if f.Span.IsZero() || f.Span.Start == f.Span.End {
		return false
	}
	return strings.TrimSpace(carets) != "" && len(strings.TrimLeft(carets, " ")) < len([]rune(strings.TrimRight(line, " \t")))
}

// exceptionLine renders the last line (and the notes) of a traceback.
func (t *Thread) exceptionLine(e *object.Exception) (string, error) {
	name := e.Class().FullName()
	if m := e.Class().Module(); m == "__main__" {
		name = e.Class().QualName()
	}
	text := ""
	if e.Class().IsSubclass(object.SyntaxErrorClass) {
		if s, ok := t.syntaxLines(e); ok {
			return s, nil
		}
	}
	text, err := object.StrOf(t, e.Value())
	if err != nil {
		if t.meter.Err() != nil {
			return "", err
		}
		text = "<exception str() failed>"
	}
	line := name
	if text != "" {
		line += ": " + text
	}
	line += "\n"
	if notes := e.Notes(); !notes.IsUnbound() {
		items, err := t.Items(notes)
		if err == nil {
			for _, n := range items {
				s, err := object.StrOf(t, n)
				if err != nil {
					return "", err
				}
				line += s + "\n"
			}
		}
	}
	return line, nil
}

// syntaxLines renders a SyntaxError with its place, from the attributes filename, lineno, text, offset and msg.
func (t *Thread) syntaxLines(e *object.Exception) (string, bool) {
	given := map[string]object.Value{} // by a script, as arguments
	if args := e.Args(); len(args) == 2 && args[1].Tuple() != nil {
		given["msg"] = args[0]
		for i, v := range args[1].Tuple().Items() {
			if names := [...]string{"filename", "lineno", "offset", "text", "end_lineno", "end_offset"}; i < len(names) {
				given[names[i]] = v
			}
		}
	}
	get := func(name string) object.Value {
		if v, ok := e.Field(object.Intern(name)); ok {
			return v
		}
		if v, ok := given[name]; ok {
			return v
		}
		return object.Unbound
	}
	file, line, text, msg := get("filename"), get("lineno"), get("text"), get("msg")
	if file.Str() == nil || !line.IsInt() || msg.Str() == nil {
		return "", false
	}
	var b strings.Builder
	fmt.Fprintf(&b, "  File %q, line %d\n", file.Str().String(), line.AsInt())
	if s := text.Str(); s != nil {
		trimmed := strings.TrimLeft(strings.TrimRight(s.String(), "\r\n"), " \t\f")
		cut := len([]rune(strings.TrimRight(s.String(), "\r\n"))) - len([]rune(trimmed))
		b.WriteString("    " + trimmed + "\n")
		from, to := get("offset"), get("end_offset")
		if from.IsInt() && from.AsInt() >= 1 {
			at := int(from.AsInt()) - 1 - cut
			end := at + 1
			if to.IsInt() && int(to.AsInt())-1-cut > at {
				end = int(to.AsInt()) - 1 - cut
			}
			if end > len([]rune(trimmed))+1 {
				end = len([]rune(trimmed)) + 1
			}
			if at >= 0 {
				b.WriteString("    " + strings.Repeat(" ", at) + strings.Repeat("^", max(end-at, 1)) + "\n")
			}
		}
	}
	name := e.Class().Name()
	b.WriteString(name + ": " + msg.Str().String() + "\n")
	return b.String(), true
}

// tracebackOf returns the traceback object of an exception: the same one until it has passed further frames.
func (t *Thread) tracebackOf(e *object.Exception) (object.Value, error) {
	entries := e.Traces()
	if len(entries) == 0 {
		return object.None, nil
	}
	if tb, ok := e.TracebackObject().Object().(*traceback); ok && len(tb.entries) == len(entries) {
		return tb.Header.Value(), nil
	}
	tb, err := t.newTraceback(e, entries)
	if err == nil {
		e.KeepTracebackObject(tb)
	}
	return tb, err
}

func (t *Thread) newTraceback(e *object.Exception, entries []object.TraceEntry) (object.Value, error) {
	if err := t.meter.Alloc(tracebackSize); err != nil {
		return object.Unbound, err
	}
	tb := &traceback{exc: e, entries: entries[:len(entries):len(entries)]}
	tb.Init(object.KindTraceback, tb)
	return tb.Header.Value(), nil
}

// TracebackOf is tracebackOf for the library.
func (t *Thread) TracebackOf(e *object.Exception) (object.Value, error) { return t.tracebackOf(e) }

// traceback is the object behind __traceback__: the frames that an exception had passed, innermost first.
type traceback struct {
	object.Header
	exc     *object.Exception // whose frames they were
	entries []object.TraceEntry
}

const tracebackSize = 64

// TraceEntries implements object.TraceHolder.
func (tb *traceback) TraceEntries() []object.TraceEntry { return tb.entries }

// Trace implements object.Object.
func (tb *traceback) Trace(t *object.Tracer) {
	t.Value(tb.exc.Value())
	object.TraceFrames(t, tb.entries)
}

// Size implements object.Object.
func (tb *traceback) Size() int64 {
	if own := tb.exc.Traces(); len(own) > 0 && &own[0] == &tb.entries[0] {
		return tracebackSize // the exception's own array
	}
	return tracebackSize + budget.SizeClassPointers(int64(len(tb.entries))*24)
}
