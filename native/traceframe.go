package native

import "github.com/minipy/minipy/object"

// TraceFrame is one frame of a traceback, or of the functions that run.
type TraceFrame struct {
	File              string
	Function          string // as a traceback names it
	Line, EndLine     int
	Column, EndColumn int    // bytes from the start of their lines; -1 when there is no place
	Source            string // the line, without white space around it
	Text              string // what a traceback prints for the frame
}

// Tracer is what the machine offers to the library beyond Call: frames, the outermost first.
type Tracer interface {
	// TraceFrames returns the frames of a traceback object from its own on; none for another value.
	TraceFrames(tb object.Value) []TraceFrame
	// Suggestion returns what a traceback adds to the message of e, such as ". Did you mean: 'append'?"; "" when nothing. frames tells whether the
	// traceback has frames.
	Suggestion(e *object.Exception, frames bool) (string, error)
	// RunningFrames returns the frames of the functions that run.
	RunningFrames() []TraceFrame
	// FrameModule returns __name__ of the module whose function runs depth frames below the innermost one, Unbound when there is none.
	FrameModule(depth int) object.Value
	// VisitRunning calls visit with each function that runs and that tracebacks show, the innermost first, until it returns false: the name of its file, the
	// line it is at (from 1) and its globals.
	VisitRunning(visit func(file string, line int, globals *object.Dict) bool)
	// SourceLine returns a line (from 1) of the file with that name from which a function runs; false when there is none.
	SourceLine(file string, line int) (string, bool)
	// CodeLine returns a line (from 1) of the file that a code object is from; false when there is none.
	CodeLine(code object.Value, line int) (string, bool)
}
