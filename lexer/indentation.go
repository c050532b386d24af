package lexer

// indentation is how far a block is indented, counted twice: with tabs to every eighth column, and with tabs one column wide. The
// two must agree on what is deeper than what, else the meaning would depend on the width of tabs.
type indentation struct{ column, narrow int }

const tabWidth = 8

// scanIndentation is called at the start of a logical line. It skips blank lines and comments, measures the indentation of the first line that is neither and
// returns Indent, Dedent (counting the further ones in dedents), Error, or 0 when the line is of the current block or the source ends.
func (l *Lexer) scanIndentation() tokenType {
	text := l.text
	i := l.pos
	lineStart := i
	var at, continued indentation
	for i < len(text) {
		switch text[i] {
		case ' ':
			at.column++
			at.narrow++
			i++
			continue
		case '\t':
			at.column = (at.column/tabWidth + 1) * tabWidth
			at.narrow++
			i++
			continue
		case '\f':
			at = indentation{}
			i++
			continue
		case '\\':
			// A line continued before its first token is as deep as the first of its lines that has any indentation.
			if continued.column == 0 {
				continued = at
			}
			next, typ := l.continueLine(i)
			if typ != 0 {
				return typ
			}
			i = next
			continue
		case '#':
			i = l.lineEnd(i)
			continue
		case '\n', '\r':
			i++
			lineStart, at, continued = i, indentation{}, indentation{}
			continue
		}
		break
	}
	l.pos = i
	if i >= len(text) {
		return 0 // scanEnd closes the blocks
	}
	if continued.column != 0 {
		at = continued
	}
	return l.indentTo(at, lineStart, i)
}

// indentTo compares the indentation of the line that starts at lineStart and has its first token at first with the open blocks.
func (l *Lexer) indentTo(at indentation, lineStart, first int) tokenType {
	current := l.indents[l.indent]
	l.start, l.end = first, first
	switch {
	case at.column == current.column:
		if at.narrow != current.narrow {
			return l.failTabs(lineStart)
		}
		return 0
	case at.column > current.column:
		if l.indent+1 >= maxIndents {
			return l.fail(Fault{Span: span(lineStart, lineStart), Msg: "too many levels of indentation", Kind: IndentationError, weak: true})
		}
		if at.narrow <= current.narrow {
			return l.failTabs(lineStart)
		}
		l.indent++
		l.indents[l.indent] = at
		return l.found(Indent, lineStart, first)
	}
	closed := 0
	for at.column < l.indents[l.indent].column {
		l.indent--
		closed++
	}
	if at.column != l.indents[l.indent].column {
		end := l.lineEnd(first)
		return l.fail(Fault{Span: span(end, end), Msg: "unindent does not match any outer indentation level", Kind: IndentationError, weak: true})
	}
	if at.narrow != l.indents[l.indent].narrow {
		return l.failTabs(lineStart)
	}
	l.dedents = closed - 1
	return Dedent
}

func (l *Lexer) failTabs(lineStart int) tokenType {
	return l.fail(Fault{Span: span(lineStart, lineStart), Msg: "inconsistent use of tabs and spaces in indentation", Kind: TabError, weak: true})
}
