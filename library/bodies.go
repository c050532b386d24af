package library

import (
	"fmt"
	"slices"
	"strings"
	"sync"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/object"
)

// Most methods of a library class are never called by a script that uses the class. So the body of a method is not compiled with its class but at
// its first call: in the text of the class something short stands for it, with the free variables that it may have, and the code made from that gets the
// rest as its Body.

// shortBody is the least number of bytes that is worth putting off.
const shortBody = 60

// deferredBody is a method whose body is compiled later.
type deferredBody struct {
	class string
	name  string
	line  int    // of the def, from 1
	text  string // the def with its body, without decorators
}

// deferBodies takes the bodies of methods out of text, statements of a library module at their lines, and returns what remains.
func deferBodies(text string) (string, []deferredBody) {
	var bodies []deferredBody
	var out strings.Builder
	kept := 0 // text[:kept] is in out
	class := ""
	line := 1
	for start := 0; start < len(text); {
		end := scanLogicalLine(text, start, nil)
		first := text[start:end]
		indent := indentation(first)
		switch rest := first[indent:]; {
		case rest[0] == '\n' || rest[0] == '#':
		case indent == 0:
			class = className(rest)
		case indent == 4 && class != "":
			name := methodName(rest)
			if name == "" || !opensBlock(first) {
				break
			}
			last := endOfBlock(text, end, indent)
			docstring := end
			if next := scanLogicalLine(text, end, nil); isDocstring(text[end:next]) {
				docstring = next
			}
			if last-docstring < shortBody {
				break
			}
			bodies = append(bodies, deferredBody{class: class, name: name, line: line, text: text[start:last]})
			out.WriteString(text[kept:docstring])
			out.WriteString(standIn(text[docstring:last]))
			kept, end = last, last
		}
		line += strings.Count(text[start:end], "\n")
		start = end
	}
	out.WriteString(text[kept:])
	return out.String(), bodies
}

// standIn returns what stands for a body, as many lines: it needs __class__, as super does too, when the body may.
func standIn(body string) string {
	word := "pass"
	if strings.Contains(body, "super") || strings.Contains(body, "__class__") {
		scanWords(body, func(w string) {
			if w == "super" || w == "__class__" {
				word = w
			}
		})
	}
	return "        " + word + strings.Repeat("\n", strings.Count(body, "\n"))
}

func indentation(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

// className returns the name of the class that a statement begins to define, "" when it is none or has type parameters.
func className(line string) string {
	word, rest := leadingWord(line)
	if word != "class" {
		return ""
	}
	name, rest := leadingWord(rest)
	if strings.HasPrefix(rest, "[") {
		return ""
	}
	return name
}

// methodName returns the name of the function that a line begins to define, "" when it is none or has type parameters.
func methodName(line string) string {
	word, rest := leadingWord(line)
	if word == "async" {
		word, rest = leadingWord(rest)
	}
	if word != "def" {
		return ""
	}
	name, rest := leadingWord(rest)
	if !strings.HasPrefix(rest, "(") {
		return ""
	}
	return name
}

// opensBlock reports whether the last line of a logical line ends with a colon.
func opensBlock(line string) bool {
	line = strings.TrimRight(line, "\n")
	line = line[strings.LastIndexByte(line, '\n')+1:]
	code, _, _ := strings.Cut(line, "  # ")
	return strings.HasSuffix(code, ":")
}

// endOfBlock returns the end of the lines behind start that are indented by more than indent; empty lines and comments at the end are not among them.
func endOfBlock(text string, start, indent int) int {
	last := start
	for i := start; i < len(text); {
		end := scanLogicalLine(text, i, nil)
		line := text[i:end]
		n := indentation(line)
		switch {
		case n < len(line) && line[n] == '\n' || n < len(line) && line[n] == '#':
		case n <= indent:
			return last
		default:
			last = end
		}
		i = end
	}
	return last
}

func isDocstring(line string) bool {
	line = strings.TrimSpace(line)
	return strings.HasPrefix(line, `"""`) && strings.HasSuffix(line, `"""`) || strings.HasPrefix(line, "'") && strings.HasSuffix(line, "'")
}

// attachBodies gives the codes of module, compiled from what deferBodies left, their bodies.
func attachBodies(file string, module *bytecode.Code, bodies []deferredBody, globals *compiler.Globals) error {
	for _, body := range bodies {
		code := findMethod(module, body.class, body.name, body.line)
		if code == nil {
			return fmt.Errorf("BUG: %s: no code of %s.%s", file, body.class, body.name)
		}
		code.Body = sync.OnceValues(func() (*bytecode.Code, error) { return compileBody(file, code, body, globals) })
	}
	return nil
}

func sameText(a, b *object.Str) bool { return a.String() == b.String() }

// findMethod returns the code of the method whose def stands at a line.
func findMethod(module *bytecode.Code, class, name string, line int) *bytecode.Code {
	for _, c := range module.Codes {
		if c.Flags&bytecode.ClassBody == 0 || c.Name.String() != class {
			continue
		}
		for _, method := range c.Codes {
			if method.Name.String() == name && method.File.LineOf(method.Span.Start) == line {
				return method
			}
		}
	}
	return nil
}

// compileBody compiles a method that was put off, in a class of the same name.
func compileBody(file string, short *bytecode.Code, body deferredBody, globals *compiler.Globals) (*bytecode.Code, error) {
	// The line of the class is above the def, so the def cannot be on the first.
	module, err := compileText(file, strings.Repeat("\n", body.line-2)+"class "+body.class+":\n"+body.text, globals)
	if err != nil {
		return nil, err
	}
	code := findMethod(module, body.class, body.name, body.line)
	if code == nil || len(code.FreeNames) > 0 && !slices.EqualFunc(code.FreeNames, short.FreeNames, sameText) {
		return nil, fmt.Errorf("BUG: %s: %s.%s changed with its body", file, body.class, body.name)
	}
	code.FirstLine = short.FirstLine // of the first decorator
	return code, nil
}
