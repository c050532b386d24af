package stdlib

import (
	"math"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// tracebackModule is the module traceback: the machine renders, source/traceback.py takes apart.
func tracebackModule() *native.Module {
	text, err := sources.ReadFile("source/traceback.py")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return (&native.Module{Name: "traceback", Doc: "Extract, format and print tracebacks.", Source: string(text), Lazy: true, Funcs: []*native.Func{
		{Name: "_render", Params: native.Params("exception", "/"), Cost: native.Linear("the length of the text"), Run: renderException,
			Doc: "Return the text that an uncaught exception prints."},
		{Name: "_suggestion", Params: native.Params("exception", "frames", "/"), Cost: native.Linear("the names that could be meant"), Run: suggestion,
			Doc: "Return what a traceback adds to the message of an exception about a name."},
		{Name: "_source", Params: native.Params("origin", "lineno", "/"), Cost: native.Linear("the length of the line"), Run: sourceLine,
			Doc: "Return a line of the file of a code object, or of the file with that name from which a function runs; an empty one when it is not known."},
		{Name: "_extract", Params: native.Params("tb", "/"), Cost: native.Linear("the number of frames"),
			Doc: "Return a tuple for each frame of a traceback: file, name, text of the line, what a traceback prints, line, end line, columns.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return traceTuples(c, c.(native.Tracer).TraceFrames(args[0]))
			}},
		{Name: "_running", Params: native.Params(), Cost: native.Linear("the number of frames"), Doc: "Return the same for the functions that run.",
			Run: func(c native.Call, _ []object.Value) (object.Value, error) {
				return traceTuples(c, c.(native.Tracer).RunningFrames())
			}},
	}}).Define()
}

func traceTuples(c native.Call, frames []native.TraceFrame) (object.Value, error) {
	if err := c.Meter().Steps(8); err != nil {
		return object.Unbound, err
	}
	l, err := object.NewList(c.Meter(), len(frames))
	if err != nil {
		return object.Unbound, err
	}
	for _, f := range frames {
		if err := c.Meter().Steps(int64(12 + len(f.Text)/16)); err != nil {
			return object.Unbound, err
		}
		items := make([]object.Value, 0, 8)
		for _, text := range []string{f.File, f.Function, f.Source, f.Text} {
			s, err := object.NewStrCopy(c.Meter(), object.ValidText(text))
			if err != nil {
				return object.Unbound, err
			}
			items = append(items, s)
		}
		for _, n := range []int{f.Line, f.EndLine, f.Column, f.EndColumn} {
			items = append(items, object.Int(int64(n)))
		}
		item, err := object.TupleOf(c.Meter(), items...)
		if err != nil {
			return object.Unbound, err
		}
		if err := l.Append(c.Meter(), item); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

func sourceLine(c native.Call, args []object.Value) (object.Value, error) {
	t, line := c.(native.Tracer), ""
	if n := args[1]; n.IsInt() && n.AsInt() > 0 && n.AsInt() <= math.MaxInt32 {
		if file := args[0].Str(); file != nil {
			line, _ = t.SourceLine(file.String(), int(n.AsInt()))
		} else {
			line, _ = t.CodeLine(args[0], int(n.AsInt()))
		}
	}
	if err := c.Meter().Steps(int64(4 + len(line)/16)); err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(line))
}

func renderException(c native.Call, args []object.Value) (object.Value, error) {
	e := args[0].Exception()
	if e == nil {
		return object.Unbound, object.TypeErrorf("Exception expected for value, %s found", object.TypeName(args[0]))
	}
	if err := c.Meter().Steps(20); err != nil {
		return object.Unbound, err
	}
	text, err := c.Traceback(e)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}

func suggestion(c native.Call, args []object.Value) (object.Value, error) {
	e := args[0].Exception()
	if e == nil {
		return object.Unbound, object.TypeErrorf("Exception expected for value, %s found", object.TypeName(args[0]))
	}
	text, err := c.(native.Tracer).Suggestion(e, args[1] == object.True)
	if err != nil {
		return object.Unbound, err
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(text))
}
