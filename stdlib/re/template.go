package re

import (
	"strconv"
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// template is a replacement text: pieces of text with groups between them.
type template struct {
	literal string // the whole of it, when it names no groups
	parts   []templatePart
}

// templatePart is a piece of text and the group behind it; the last one has group -1.
type templatePart struct {
	text  string
	group int
}

// parseTemplate reads the replacement v for a pattern.
func (p *pattern) parseTemplate(c native.Call, v object.Value) (*template, error) {
	text, ofBytes := patternText(v)
	if err := c.Meter().Steps(int64(len(text) / 32)); err != nil {
		return nil, err
	}
	if strings.IndexByte(text, '\\') < 0 {
		return &template{literal: text}, nil
	}
	r := &templateReader{p: p}
	r.start(c.Meter(), text, ofBytes)
	for r.err == nil && !r.next.end {
		if t := r.take(); t.escaped {
			r.escape(t)
		} else {
			r.write(t.r)
		}
	}
	if r.err != nil {
		return nil, scriptError(c, r.err, v)
	}
	if len(r.parts) == 0 {
		return &template{literal: r.text.String()}, nil
	}
	r.group(-1, 0)
	return &template{parts: r.parts}, r.err
}

// templateReader is the cursor of a template, and what was read so far.
type templateReader struct {
	cursor
	p     *pattern
	text  strings.Builder
	parts []templatePart
}

// write appends a character.
func (r *templateReader) write(x rune) {
	if err := r.m.Alloc(4); err != nil {
		r.stop(err)
		return
	}
	if r.ofBytes {
		r.text.WriteByte(byte(x))
	} else {
		r.text.Write(object.AppendRune(nil, x))
	}
}

// group ends a piece of text with a group. The place of an error is back characters before the next token.
func (r *templateReader) group(n int64, back int) {
	if r.err != nil {
		return
	}
	if n > int64(r.p.prog.groups) {
		r.fail(back, "invalid group reference %d", n)
		return
	}
	if err := r.m.Alloc(budget.SizeClassPointers(24)); err != nil {
		r.stop(err)
		return
	}
	r.parts = append(r.parts, templatePart{r.text.String(), int(n)})
	r.text.Reset()
}

func (r *templateReader) escape(t token) {
	switch x, simple := charEscapes[t.r]; {
	case t.r == 'g':
		r.named()
	case t.r == '0':
		r.write(r.octal("0"+r.digits(2, 8)) & 0xff)
	case t.r >= '1' && t.r <= '9':
		text := string(t.r)
		if isDigit(r.next, 10) {
			text += string(r.take().r)
			if isOctal(text) && isDigit(r.next, 8) {
				r.write(r.octal(text + string(r.take().r)))
				return
			}
		}
		n, _ := strconv.ParseInt(text, 10, 64)
		r.group(n, len(text))
	case simple:
		r.write(x)
	case isASCIILetter(t.r):
		r.badEscape(t)
	default:
		r.write('\\')
		r.write(t.r)
	}
}

// named reads \g<name> and \g<number> behind the g.
func (r *templateReader) named() {
	if !r.accept('<') {
		r.fail(0, "missing <")
		return
	}
	name := r.until('>', "group name")
	if r.err != nil {
		return
	}
	width := object.CodePoints(name) + 1
	if isNumber(name) {
		n, err := strconv.ParseInt(name, 10, 64)
		if err != nil || n >= maxGroup {
			r.fail(width, "invalid group reference %s", trimZeros(name))
			return
		}
		r.group(n, width)
		return
	}
	if !r.checkName(name, 1) {
		return
	}
	n, ok := r.p.names[name]
	if !ok {
		r.stop(object.IndexErrorf("unknown group name %s", r.quote(name)))
		return
	}
	r.group(int64(n), width)
}

// writeTo appends what the template makes of the latest match of a search.
func (t *template) writeTo(b *object.Builder, w *search) error {
	if t.parts == nil {
		return b.WriteString(t.literal)
	}
	for _, p := range t.parts {
		_ = b.WriteString(p.text) // the builder's first error sticks
		if p.group >= 0 {
			if from, to, ok := w.p.searcher.span(p.group); ok {
				_ = b.WriteString(w.s.text[from:to])
			}
		}
	}
	return b.Err()
}

// finish returns what was built as a str, or bytes.
func finish(b *object.Builder, ofBytes bool) (object.Value, error) {
	if ofBytes {
		return b.BytesValue(object.KindBytes)
	}
	return b.Value()
}
