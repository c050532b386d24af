package lexer

// bracket is something open: a bracket of code, an f-string, or a replacement field of one. The innermost decides what the text ahead is.
//
//	kind        opened by                  ahead is    closed by
//	inParen     (                          code        )
//	inSquare    [                          code        ]
//	inCurly     { in code                  code        }
//	inFString   quotes of an f-string      text        the same quotes
//	inField     { in text                  code        }, or turned into inSpec by a colon
//	inSpec      : right in a field         text        }
type bracket struct {
	at     uint32 // where it was opened
	frame  int16  // index of the f-string that it is in; for an f-string, of the one around it; -1: none
	kind   bracketKind
	depth  uint8 // inField, inSpec: 1 for a field of the string itself, one more for each specification it is in
	quote  byte  // inFString: its quote character
	triple bool  // inFString: there are three
	raw    bool  // inFString: backslashes mean nothing
}

type bracketKind uint8

const (
	inParen bracketKind = iota
	inSquare
	inCurly
	inField
	inSpec
	inFString
)

// opening returns the character that opened b; b is no f-string.
func (b bracket) opening() byte { return "([{{{"[b.kind] }

// closing returns the character that closes b; b is no f-string.
func (b bracket) closing() byte { return ")]}}}"[b.kind] }

func (l *Lexer) push(b bracket) {
	l.brackets = append(l.brackets, b)
	l.inText = b.kind >= inSpec
}

func (l *Lexer) pop() {
	l.brackets = l.brackets[:len(l.brackets)-1]
	n := len(l.brackets)
	l.inText = n > 0 && l.brackets[n-1].kind >= inSpec
}

// open takes the opening bracket of code at i.
func (l *Lexer) open(i int) tokenType {
	kind, typ := inParen, LParen
	switch l.text[i] {
	case '[':
		kind, typ = inSquare, LBracket
	case '{':
		kind, typ = inCurly, LBrace
	}
	return l.openAs(bracket{kind: kind}, i, typ)
}

// openField takes the opening brace of a replacement field at i, in the text of an f-string or of a specification.
func (l *Lexer) openField(i int) tokenType {
	b := bracket{kind: inField, depth: 1}
	if top := l.brackets[len(l.brackets)-1]; top.kind == inSpec {
		b.depth = top.depth + 1
	}
	if b.depth > maxFields {
		l.start = i
		return l.failBefore(i, "f-string: expressions nested too deeply")
	}
	return l.openAs(b, i, LBrace)
}

func (l *Lexer) openAs(b bracket, i int, typ tokenType) tokenType {
	if l.level >= maxBrackets {
		l.start = i
		return l.failBefore(i+1, "too many nested parentheses")
	}
	l.level++
	b.at, b.frame = uint32(i), int16(l.frame)
	l.push(b)
	return l.found(typ, i, i+1)
}

// close takes the closing bracket at i, in code.
func (l *Lexer) close(i int) tokenType {
	l.start = i
	c := l.text[i]
	if l.level == 0 {
		return l.failBefore(i+1, "unmatched '"+string(c)+"'")
	}
	top := l.brackets[len(l.brackets)-1] // not an f-string: ahead is code
	if c != top.closing() {
		return l.failMismatch(i, top)
	}
	l.level--
	l.pop()
	typ := RParen
	switch c {
	case ']':
		typ = RBracket
	case '}':
		typ = RBrace
	}
	return l.found(typ, i, i+1)
}

func (l *Lexer) failMismatch(i int, top bracket) tokenType {
	c := string(l.text[i])
	if top.kind == inField {
		return l.failBefore(i+1, "f-string: unmatched '"+c+"'")
	}
	msg := "closing parenthesis '" + c + "' does not match opening parenthesis '" + string(top.opening()) + "'"
	if line := l.lineAt(int(top.at)); line != l.lineAt(i) {
		msg += " on line " + itoa(line)
	}
	return l.failBefore(i+1, msg)
}

// scanColon takes the colon at i. Right in a replacement field it begins a format specification, even before an equals sign.
func (l *Lexer) scanColon(i int) tokenType {
	if n := len(l.brackets); n > 0 && l.brackets[n-1].kind == inField {
		l.brackets[n-1].kind = inSpec
		l.inText = true
		return l.found(Colon, i, i+1)
	}
	return l.scanOperator(i)
}
