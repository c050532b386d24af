package vm

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/object"
)

// tracebackText writes tracebacks: chains of exceptions and, indented behind a margin, the exceptions of groups.
type tracebackText struct {
	t     *Thread
	b     strings.Builder
	seen  map[*object.Exception]bool
	depth int  // of groups
	close bool // the line that ends the innermost group is still to be written
}

// Bounds of what is written of groups: the first two are CPython's, the last keeps a group that contains itself many times from filling memory.
const (
	maxGroupDepth = 10
	maxGroupWidth = 15
	maxGroupText  = 1 << 18 // bytes
)

// What a frame of a traceback takes: the Frame, its lines of text, those again with a margin, and room for growth; and the steps of writing it.
const (
	frameText  = 768
	frameSteps = 4
)

// Lines between the exceptions of a chain.
const (
	causeLine   = "\nThe above exception was the direct cause of the following exception:\n\n"
	contextLine = "\nDuring handling of the above exception, another exception occurred:\n\n"
)

// chain writes an exception and, before it, those that led to it.
func (w *tracebackText) chain(e *object.Exception) error {
	type link struct {
		exc  *object.Exception
		line string // what stands behind exc
	}
	links := []link{{exc: e}}
	w.seen[e] = true
	for len(links) < maxChain {
		at, line := links[len(links)-1].exc, causeLine
		next := at.Cause().Exception()
		if next == nil && !at.Suppress() {
			next, line = at.Context().Exception(), contextLine
		}
		if next == nil || w.seen[next] {
			break
		}
		w.seen[next] = true
		links = append(links, link{next, line})
	}
	for i := len(links) - 1; i >= 0; i-- {
		if err := w.one(links[i].exc); err != nil {
			return err
		}
		if links[i].line != "" {
			w.emit(links[i].line, '|')
		}
	}
	return nil
}

// emit writes lines, behind the margin when they are about the exceptions of a group.
func (w *tracebackText) emit(text string, margin byte) {
	if w.depth == 0 {
		w.b.WriteString(text)
		return
	}
	prefix := strings.Repeat("  ", w.depth) + string(margin) + " "
	for len(text) > 0 {
		line, rest, _ := strings.Cut(text, "\n")
		w.b.WriteString(prefix + line + "\n")
		text = rest
	}
}

// one writes a single exception of a chain.
func (w *tracebackText) one(e *object.Exception) error {
	var members []object.Value
	group := e.Class().IsSubclass(object.BaseExceptionGroup)
	if group {
		var err error
		if members, err = groupMembers(w.t, e.Value()); err != nil {
			return err
		}
	}
	if group && w.depth > maxGroupDepth {
		w.emit(fmt.Sprintf("... (max_group_depth is %d)\n", maxGroupDepth), '|')
		return nil
	}
	heading, margin := "Traceback (most recent call last):\n", byte('|')
	outermost := group && w.depth == 0
	if outermost {
		w.depth, margin = 1, '+'
	}
	if group {
		heading = "Exception Group " + heading
	}
	if err := w.t.meter.Steps(int64(len(e.Traces())) * frameSteps); err != nil {
		return err
	}
	if err := w.t.meter.Alloc(int64(len(e.Traces())) * frameText); err != nil {
		return err
	}
	if frames := Frames(e); len(frames) > 0 {
		var b strings.Builder
		writeFrames(&b, frames)
		w.emit(heading, margin)
		w.emit(b.String(), '|')
	}
	last, err := w.t.exceptionLine(e)
	if err != nil {
		return err
	}
	w.emit(last, '|')
	if err := w.t.meter.Steps(int64(len(last)/16 + 1)); err != nil {
		return err
	}
	if group {
		err = w.members(members)
	}
	if outermost {
		w.depth = 0
	}
	return err
}

// members writes the exceptions of a group, each under its number.
func (w *tracebackText) members(members []object.Value) error {
	for i, v := range members {
		last := i == len(members)-1 || i == maxGroupWidth || w.b.Len() > maxGroupText
		if last {
			w.close = true
		}
		title, edge := fmt.Sprint(i+1), "  "
		if last && i < len(members)-1 {
			title = "..."
		}
		if i == 0 {
			edge = "+-"
		}
		w.b.WriteString(strings.Repeat("  ", w.depth) + edge + "+---------------- " + title + " ----------------\n")
		w.depth++
		if title == "..." {
			s := "s"
			if len(members)-i == 1 {
				s = ""
			}
			w.emit(fmt.Sprintf("and %d more exception%s\n", len(members)-i, s), '|')
		} else if e := v.Exception(); e != nil {
			if err := w.chain(e); err != nil {
				return err
			}
		}
		if last && w.close {
			w.b.WriteString(strings.Repeat("  ", w.depth) + "+------------------------------------\n")
			w.close = false
		}
		w.depth--
		if last {
			break
		}
	}
	return nil
}
