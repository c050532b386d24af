package vm

import (
	"strings"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/source"
)

// Anchors: under a binary operation that failed CPython draws carets below the operator alone and tildes below its operands;
// under a subscript, carets below the brackets. (traceback.py, _extract_caret_anchors_from_line_segment.) It parses the segment again to find
// the operator; here the instruction says which operator it is, and a scan of the segment finds it.

// anchored returns the line of carets for an instruction whose source text, on one line, is text.
func anchored(op bytecode.Op, text, carets string) string {
	if strings.ContainsAny(text, "\r\n") || text == "" {
		return carets
	}
	from, to, ok := anchorRange(op, text)
	if !ok {
		return carets
	}
	var b strings.Builder
	b.WriteString(carets[:len(carets)-len(strings.TrimLeft(carets, " "))])
	for i, c := range text {
		mark := "~~"
		if i >= from && i < to {
			mark = "^^"
		}
		b.WriteString(mark[:source.RuneWidth(c)])
	}
	return b.String()
}

// anchorRange finds the bytes of the operator, or of the brackets of a subscript, in text.
func anchorRange(op bytecode.Op, text string) (from, to int, ok bool) {
	switch {
	case op >= bytecode.Add && op <= bytecode.KDiv:
		return findOperator(text, binaryTable[op])
	case op == bytecode.Index || op == bytecode.IndexI || op == bytecode.SetIndex || op == bytecode.SetIndexI || op == bytecode.DelIndex:
		return findSubscript(text)
	}
	return 0, 0, false
}

// findSubscript finds the brackets that text ends with.
func findSubscript(text string) (from, to int, ok bool) {
	depth := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"', '\'':
			i = skipString(text, i) - 1
		case '[', '(', '{':
			if depth == 0 {
				from = i
			}
			depth++
		case ']', ')', '}':
			if depth--; depth == 0 && i == len(text)-1 && text[from] == '[' {
				return from, len(text), from > 0
			}
		}
	}
	return 0, 0, false
}

// calleeEnd returns where the callee ends in the text of a call: in front of the brackets that the text ends with.
func calleeEnd(text string) int {
	depth, from := 0, len(text)
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '"', '\'':
			i = skipString(text, i) - 1
		case '[', '(', '{':
			if depth == 0 {
				from = i
			}
			depth++
		case ']', ')', '}':
			depth--
		}
	}
	return len(strings.TrimRight(text[:from], " \t\r\n\\"))
}

// findOperator finds the operator that joins the two operands that text consists of: outside brackets and strings, the last such one, but the first
// of a chain of powers.
func findOperator(text string, op object.BinaryOp) (from, to int, ok bool) {
	symbol := op.Symbol()
	depth := 0
	operand := false // the token before is an operand, so that an operator here is binary
	for i := 0; i < len(text); {
		c := text[i]
		switch {
		case c == ' ' || c == '\t':
			i++
			continue
		case c == '#':
			return from, to, ok
		case c == '"' || c == '\'':
			i = skipString(text, i)
			operand = true
			continue
		case strings.IndexByte("([{", c) >= 0:
			depth++
			operand = false
		case strings.IndexByte(")]}", c) >= 0:
			depth--
			operand = true
		case depth == 0 && operand && matchesOperator(text[i:], symbol):
			if op == object.OpPow && ok {
				return from, to, ok
			}
			from, to, ok = i, i+len(symbol), true
			i += len(symbol)
			if strings.HasPrefix(text[i:], "=") { // an augmented assignment: CPython shows no operator in a statement
				return 0, 0, false
			}
			operand = false
			continue
		case strings.IndexByte("+-*/%@&|^~<>=,:", c) >= 0:
			operand = false
		default:
			operand = true
		}
		i++
	}
	return from, to, ok
}

// matchesOperator reports whether text starts with the operator symbol and not with a longer one.
func matchesOperator(text, symbol string) bool {
	if !strings.HasPrefix(text, symbol) {
		return false
	}
	rest := text[len(symbol):]
	if (symbol == "*" || symbol == "/") && strings.HasPrefix(rest, symbol) {
		return false
	}
	return true
}

// skipString returns the index behind the string literal that starts at text[i].
func skipString(text string, i int) int {
	quote := text[i]
	if strings.HasPrefix(text[i:], strings.Repeat(string(quote), 3)) {
		if end := strings.Index(text[i+3:], strings.Repeat(string(quote), 3)); end >= 0 {
			return i + 3 + end + 3
		}
		return len(text)
	}
	for i++; i < len(text) && text[i] != quote; i++ {
		if text[i] == '\\' {
			i++
		}
	}
	return min(i+1, len(text))
}
