package parser

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/minipy/minipy/lexer"
	"github.com/minipy/minipy/source"
)

// maxIntDigits is CPython's limit on the digits of a decimal int literal; converting them takes quadratic time.
const maxIntDigits = 4300

var (
	sizeJoinedStr      = sizeOf[JoinedStr]()
	sizeFormattedValue = sizeOf[FormattedValue]()
)

// number parses a numeric literal.
func (p *parser) number() Expr {
	at := p.here()
	text := p.tok.Value
	p.next()
	p.charge(sizeConstant)
	c := &Constant{Span: at}
	if strings.IndexByte(text, '_') >= 0 {
		p.chargeText(len(text))
		text = strings.ReplaceAll(text, "_", "")
	}
	last := text[len(text)-1] | 0x20
	based := len(text) > 1 && text[0] == '0' && (text[1]|0x20 == 'x' || text[1]|0x20 == 'o' || text[1]|0x20 == 'b')
	switch {
	case based:
		p.basedInt(c, text)
	case last == 'j':
		c.Kind = ConstImag
		c.Float = parseFloat(text[:len(text)-1])
	case strings.ContainsAny(text, ".eE"):
		c.Kind = ConstFloat
		c.Float = parseFloat(text)
	default:
		p.decimalInt(c, text)
	}
	return c
}

// parseFloat converts what the lexer found to be a float; one too large is infinite, as in CPython.
func parseFloat(text string) float64 {
	f, _ := strconv.ParseFloat(text, 64)
	return f
}

func (p *parser) basedInt(c *Constant, text string) {
	c.Kind = ConstInt
	bits := map[byte]int{'x': 16, 'o': 8, 'b': 2}[text[1]|0x20]
	n, err := strconv.ParseInt(text[2:], bits, 64)
	if err == nil {
		c.Int = n
		return
	}
	c.IsBig = true
	c.Text = strings.ToLower(text)
	if c.Text != text {
		p.chargeText(len(text))
	}
}

func (p *parser) decimalInt(c *Constant, text string) {
	c.Kind = ConstInt
	text = strings.TrimLeft(text, "0")
	if text == "" {
		return
	}
	n, err := strconv.ParseInt(text, 10, 64)
	if err == nil {
		c.Int = n
		return
	}
	if len(text) > maxIntDigits {
		p.fail(c.Span, fmt.Sprintf("Exceeds the limit (%d digits) for integer string conversion: value has %d digits; "+
			"use sys.set_int_max_str_digits() to increase the limit - Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
			maxIntDigits, len(text)))
	}
	c.IsBig = true
	c.Text = text
}

// strings parses string literals that stand side by side, which are one; f-strings among them make it a JoinedStr.
func (p *parser) strings() Expr {
	start := p.start()
	if p.tok.Type == lexer.String && p.peek() != lexer.String && p.peek() != lexer.FStringStart {
		text, isBytes := p.decodeString()
		p.charge(sizeConstant)
		return &Constant{Span: p.from(start), Kind: stringKind(isBytes), Text: text}
	}
	var parts joinedParts
	joined, first, isBytes := false, true, false
	mixed := false
	for p.tok.Type == lexer.String || p.tok.Type == lexer.FStringStart {
		if p.tok.Type == lexer.FStringStart {
			joined = true
			mixed = mixed || isBytes
			p.fstring(&parts)
			first = false
			continue
		}
		at := p.here()
		text, b := p.decodeString()
		mixed = mixed || b != isBytes && !first
		isBytes, first = b, false
		parts.text(p, at, text)
	}
	if mixed && p.err == nil {
		p.fail(p.here(), "cannot mix bytes and nonbytes literals")
	}
	parts.flush(p)
	if joined {
		p.charge(sizeJoinedStr)
		return &JoinedStr{Span: p.from(start), Values: parts.values}
	}
	if len(parts.values) == 1 {
		c := parts.values[0].(*Constant)
		c.Span, c.Kind = p.from(start), stringKind(isBytes)
		return c
	}
	p.charge(sizeConstant)
	return &Constant{Span: p.from(start), Kind: stringKind(isBytes)}
}

func stringKind(isBytes bool) ConstantKind {
	if isBytes {
		return ConstBytes
	}
	return ConstStr
}

// decodeString consumes a String token.
func (p *parser) decodeString() (text string, isBytes bool) {
	at := p.here()
	literal := p.tok.Value
	if strings.IndexByte(literal, '\\') >= 0 || strings.IndexByte(literal, '\r') >= 0 {
		p.chargeText(len(literal))
	}
	p.next()
	text, isBytes, fault := lexer.DecodeString(literal)
	if fault != nil && p.err == nil {
		p.fail(at, fault.Msg)
	}
	return text, isBytes
}

// joinedParts collects the values of a JoinedStr; texts side by side become one constant.
type joinedParts struct {
	values  []Expr
	pending []string
	span    source.Span
}

// text adds constant text.
func (j *joinedParts) text(p *parser, at source.Span, text string) {
	if text == "" {
		return
	}
	if len(j.pending) == 0 {
		j.span = at
	}
	j.span = j.span.To(at)
	j.pending = push(p, j.pending, text)
}

// value adds a field.
func (j *joinedParts) value(p *parser, e Expr) {
	j.flush(p)
	j.values = push(p, j.values, e)
}

// flush makes a constant of the text that waits.
func (j *joinedParts) flush(p *parser) {
	if len(j.pending) == 0 {
		return
	}
	text := j.pending[0]
	if len(j.pending) > 1 {
		n := 0
		for _, t := range j.pending {
			n += len(t)
		}
		p.chargeText(n)
		if p.err != nil {
			return
		}
		text = strings.Join(j.pending, "")
	}
	p.charge(sizeConstant)
	j.values = push(p, j.values, Expr(&Constant{Span: j.span, Kind: ConstStr, Text: text}))
	j.pending = j.pending[:0]
}
