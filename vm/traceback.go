package vm

import (
	"fmt"
	"strings"
	"unicode"

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
	return strings.TrimSpace(carets) != "" && len(strings.TrimLeft(carets, " ")) < source.Width(strings.TrimRight(line, " \t"))
}

// exceptionLine renders the last line (and the notes) of a traceback.
func (t *Thread) exceptionLine(e *object.Exception) (string, error) {
	name, err := t.shownName(e.Class())
	if err != nil {
		return "", err
	}
	line := ""
	if place, ok := t.syntaxLines(e, name); ok {
		line = place
	} else {
		text, err := t.safeText(e.Value(), object.StrOf, "<exception str() failed>")
		if err != nil {
			return "", err
		}
		hint, err := t.Suggestion(e, true)
		if err != nil {
			return "", err
		}
		if line = name; text+hint != "" {
			line += ": " + text + hint
		}
		line += "\n"
	}
	notes, err := t.noteLines(e)
	return line + notes, err
}

// shownName is how a traceback names a class.
func (t *Thread) shownName(c *object.Class) (string, error) {
	module, ok := c.Lookup(strModule)
	if ok && !module.Is(object.KindStr) {
		return "<unknown>." + c.QualName(), nil
	}
	if c.Module() == "__main__" {
		return c.QualName(), nil
	}
	return c.FullName(), nil
}

// safeText shows a value by str or repr, with something else when that fails.
func (t *Thread) safeText(v object.Value, show func(object.Calls, object.Value) (string, error), failed string) (string, error) {
	text, err := show(t, v)
	if err != nil {
		return failed, t.meter.Err()
	}
	return text, nil
}

// noteLines renders the notes of an exception: those of a sequence a line each, another object by its repr.
func (t *Thread) noteLines(e *object.Exception) (string, error) {
	notes := e.Notes()
	if notes.IsUnbound() || notes.IsNone() {
		return "", nil
	}
	if notes.List() == nil && notes.Tuple() == nil {
		text, err := t.safeText(notes, object.Repr, "<__notes__ repr() failed>")
		return text + "\n", err
	}
	items, err := t.Items(notes)
	if err != nil {
		return "", t.meter.Err()
	}
	lines := ""
	for _, n := range items {
		s, err := t.safeText(n, object.StrOf, "<note str() failed>")
		if err != nil {
			return "", err
		}
		lines += s + "\n"
	}
	return lines, nil
}

// syntaxLines renders a SyntaxError with its place, from the attributes filename, lineno, text, offset and msg.
func (t *Thread) syntaxLines(e *object.Exception, name string) (string, bool) {
	if !e.Class().IsSubclass(object.SyntaxErrorClass) {
		return "", false
	}
	given := map[string]object.Value{} // by a script, as arguments
	args := e.Args()
	if len(args) > 0 {
		given["msg"] = args[0]
	}
	if len(args) == 2 && args[1].Tuple() != nil {
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
		return object.None
	}
	file, line, text, msg := get("filename"), get("lineno"), get("text"), get("msg")
	var b strings.Builder
	beside := ""
	switch {
	case line.IsInt():
		path := "<string>"
		if s := file.Str(); s != nil && s.Len() > 0 {
			path = s.String()
		} else if !file.IsNone() && s == nil {
			return "", false
		}
		fmt.Fprintf(&b, "  File %q, line %d\n", path, line.AsInt())
	case !line.IsNone():
		return "", false
	case file.Str() != nil:
		beside = " (" + file.Str().String() + ")"
	}
	if s := text.Str(); s != nil {
		writeSyntaxText(&b, s.String(), get("offset"), get("end_offset"))
	}
	shown := "<no detail available>"
	if s := msg.Str(); s != nil && s.Len() > 0 {
		shown = s.String()
	} else if s == nil && !msg.IsNone() {
		return "", false
	}
	b.WriteString(name + ": " + shown + beside + "\n")
	return b.String(), true
}

// writeSyntaxText writes the line of a syntax error without its indentation and, below it, carets from one column (from 1) to before another.
func writeSyntaxText(b *strings.Builder, text string, from, to object.Value) {
	whole := strings.TrimRight(text, "\r\n")
	trimmed := strings.TrimLeft(whole, " \t\n\f")
	b.WriteString("    " + trimmed + "\n")
	if !from.IsInt() {
		return
	}
	at := int(from.AsInt()) - 1 - (len(whole) - len(trimmed))
	if at < 0 {
		return
	}
	b.WriteString("    ")
	length := 0
	for _, c := range trimmed {
		if length++; length <= at {
			if !unicode.IsSpace(c) {
				c = ' '
			}
			b.WriteRune(c)
		}
	}
	width := 1
	if to.IsInt() && to.AsInt() > 0 {
		width = max(int(to.AsInt()-from.AsInt()), 1)
	}
	b.WriteString(strings.Repeat("^", min(width, length+1)) + "\n")
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
