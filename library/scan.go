package library

import (
	"slices"
	"strings"
)

// statement is a statement of a library module's text, with its decorators.
type statement struct {
	start, end int    // in the text, whole lines
	line       int    // lines before it
	text       string // when not empty, what runs in place of text[start:end]
	names      []string
	follows    bool // says something about names[0], which an earlier statement defines
	eager      bool
	with       string
}

// scanStatements splits text into the statements of the module and calls note with its words.
func scanStatements(text string, note func(word string)) []statement {
	var out []statement
	decorated := false
	line := 0
	for start := 0; start < len(text); {
		end := scanLogicalLine(text, start, note)
		first := text[start:end]
		if i := strings.IndexByte(first, '\n'); i >= 0 {
			first = first[:i]
		}
		switch {
		case first == "" || first[0] == '#':
		case first[0] == ' ' || decorated || continues(first):
			if last := len(out) - 1; last >= 0 {
				if decorated && first[0] != ' ' {
					out[last].classify(text[start:end])
				}
				out[last].end = end
			}
			decorated = decorated && first[0] == '@'
		default:
			out = append(out, statement{start: start, end: end, line: line})
			out[len(out)-1].classify(text[start:end])
			decorated = first[0] == '@'
		}
		line += strings.Count(text[start:end], "\n")
		start = end
	}
	return slices.Concat(mapStatements(out, text)...)
}

// mapStatements makes an import of each name that a from-import lists.
func mapStatements(statements []statement, text string) [][]statement {
	out := make([][]statement, 0, len(statements))
	for _, s := range statements {
		if s.eager || len(s.names) < 2 || !strings.HasPrefix(text[s.start:], "from ") {
			out = append(out, []statement{s})
			continue
		}
		from, list, _ := strings.Cut(text[s.start:s.end], " import ")
		list, _, _ = strings.Cut(list, "#")
		var single []statement
		for item := range strings.SplitSeq(strings.Trim(strings.TrimSpace(list), "()"), ",") {
			if item = strings.TrimSpace(item); item != "" {
				one := s
				one.names, one.text = importedNames(item), from+" import "+item+"\n"
				single = append(single, one)
			}
		}
		out = append(out, single)
	}
	return out
}

// scanWords calls note with the words of text.
func scanWords(text string, note func(word string)) {
	for i := 0; i < len(text); {
		i = scanLogicalLine(text, i, note)
	}
}

// continues reports whether a line at the margin goes on with the statement before it.
func continues(line string) bool {
	for _, word := range []string{"else", "elif ", "except", "finally"} {
		if strings.HasPrefix(line, word) {
			return true
		}
	}
	return false
}

// byteClass is what a byte of a text means to the scan.
type byteClass uint8

const (
	otherByte byteClass = iota
	wordByte
	newlineByte
	commentByte
	escapeByte
	openByte
	closeByte
	quoteByte
)

var byteClasses = func() (classes [256]byteClass) {
	for c := range classes {
		switch {
		case c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c >= 0x80:
			classes[c] = wordByte
		}
	}
	for class, bytes := range map[byteClass]string{newlineByte: "\n", commentByte: "#", escapeByte: "\\", openByte: "([{", closeByte: ")]}", quoteByte: `"'`} {
		for _, c := range []byte(bytes) {
			classes[c] = class
		}
	}
	return classes
}()

// scanLogicalLine returns the end of the logical line that begins at start: past the newline outside of strings and brackets. note, which may be nil, is
// called with its words.
func scanLogicalLine(text string, start int, note func(word string)) int {
	depth := 0
	for i := start; i < len(text); {
		switch byteClasses[text[i]] {
		case otherByte:
			i++
		case wordByte:
			i = scanWord(text, i, note)
		case newlineByte:
			i++
			if depth == 0 {
				return i
			}
		case commentByte:
			i += lengthUntil(text[i:], "\n")
		case escapeByte:
			i += 2
		case openByte:
			depth++
			i++
		case closeByte:
			depth--
			i++
		case quoteByte:
			i = scanString(text, i, note)
		}
	}
	return len(text)
}

// lengthUntil returns how many bytes of text stand before the first mark in it.
func lengthUntil(text, mark string) int {
	if n := strings.Index(text, mark); n >= 0 {
		return n
	}
	return len(text)
}

// scanWord notes the word at i, unless an attribute's, and returns its end.
func scanWord(text string, i int, note func(word string)) int {
	start := i
	for i < len(text) && byteClasses[text[i]] == wordByte {
		i++
	}
	if note != nil && (start == 0 || text[start-1] != '.') {
		note(text[start:i])
	}
	return i
}

// scanString returns the end of the string literal at i, and notes its words when it is an f-string.
func scanString(text string, i int, note func(word string)) int {
	quote := text[i : i+1]
	if strings.HasPrefix(text[i+1:], quote+quote) {
		quote = text[i : i+3]
	}
	if !isFString(text[:i]) {
		note = nil
	}
	for i += len(quote); i < len(text); {
		switch c := text[i]; {
		case c == quote[0] && strings.HasPrefix(text[i:], quote):
			return i + len(quote)
		case c == '\\':
			i += 2
		case note != nil && byteClasses[c] == wordByte:
			i = scanWord(text, i, note)
		default:
			i++
		}
	}
	return i
}

// isFString reports whether the string literal that follows text is an f-string.
func isFString(text string) bool {
	prefix := text[len(strings.TrimRight(text, "bBfFrRuU")):]
	return strings.ContainsAny(prefix, "fF")
}

// classify says what a statement, or the definition below decorators, defines.
func (s *statement) classify(text string) {
	first, _, _ := strings.Cut(text, "\n")
	if code, comment, ok := strings.Cut(first, "  # "); ok {
		first = strings.TrimRight(code, " ")
		if name, ok := strings.CutPrefix(comment, "with "); ok {
			s.with = name
		}
		s.eager = comment == "eager"
	}
	word, rest := leadingWord(first)
	switch word {
	case "def", "class", "async":
		if word == "async" {
			_, rest = leadingWord(rest)
		}
		name, _ := leadingWord(rest)
		s.names = []string{name}
	case "import":
		s.names = importedNames(rest)
	case "from":
		text, _, _ = strings.Cut(text, "#")
		if _, list, ok := strings.Cut(text, " import "); ok && !strings.HasPrefix(list, "*") {
			s.names = importedNames(strings.Trim(strings.TrimSpace(list), "()"))
		}
	default:
		switch {
		case word == "" || word == "__all__" || word == "__doc__":
		case strings.HasPrefix(rest, "= "):
			for word != "" && strings.HasPrefix(rest, "= ") { // a = b = value
				s.names = append(s.names, word)
				word, rest = leadingWord(rest[2:])
			}
		case strings.HasPrefix(rest, ".") || strings.HasPrefix(rest, "[") || strings.Index(rest, "= ") == 1:
			s.names, s.follows = []string{word}, true
		}
	}
}

// leadingWord splits text after its first word and the spaces that follow.
func leadingWord(text string) (word, rest string) {
	i := 0
	for i < len(text) && byteClasses[text[i]] == wordByte {
		i++
	}
	return text[:i], strings.TrimLeft(text[i:], " ")
}

// importedNames returns the names that a list of imports binds.
func importedNames(list string) []string {
	var names []string
	for item := range strings.SplitSeq(list, ",") {
		fields := strings.Fields(item)
		if len(fields) == 0 {
			continue
		}
		name, _, _ := strings.Cut(fields[len(fields)-1], ".")
		names = append(names, name)
	}
	return names
}
