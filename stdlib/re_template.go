package stdlib

import (
	"strconv"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// rePiece is a part of a replacement: literal text and then a group, below 0 for none.
type rePiece struct {
	text  string
	group int
}

// template reads a replacement with its backslash escapes and group references.
func (p *rePattern) template(c native.Call, text string) ([]rePiece, error) {
	if !strings.Contains(text, "\\") {
		return []rePiece{{text, -1}}, nil
	}
	if err := c.Meter().Steps(int64(len(text))); err != nil {
		return nil, err
	}
	if err := c.Meter().Alloc(int64(len(text))*12 + 64); err != nil {
		return nil, err
	}
	var pieces []rePiece
	var lit strings.Builder
	// Positions in messages count characters of the replacement.
	fail := func(at int, msg string) error {
		return &reSyntax{msg, object.CodePoints(text[:at])}
	}
	group := func(at int, name string, g int) error {
		if g > p.prog.groups {
			return fail(at, "invalid group reference "+name)
		}
		pieces = append(pieces, rePiece{lit.String(), g})
		lit.Reset()
		return nil
	}
	char := func(r rune) {
		if p.prog.bytes {
			lit.WriteByte(byte(r))
		} else {
			lit.Write(object.AppendRune(nil, r))
		}
	}
	for i := 0; i < len(text); i++ {
		if text[i] != '\\' {
			lit.WriteByte(text[i])
			continue
		}
		start := i
		if i++; i == len(text) {
			return nil, fail(start, "bad escape (end of pattern)")
		}
		b := text[i]
		digit := func(j int) bool { return j < len(text) && text[j] >= '0' && text[j] <= '9' }
		octal := func(j int) bool { return j < len(text) && text[j] >= '0' && text[j] <= '7' }
		switch {
		case b == 'g':
			if i+1 >= len(text) || text[i+1] != '<' {
				return nil, fail(i+1, "missing <")
			}
			end := strings.IndexByte(text[i+2:], '>')
			if end < 0 {
				if i+2 == len(text) {
					return nil, fail(i+2, "missing group name")
				}
				return nil, fail(i+2, "missing >, unterminated name")
			}
			name, at := text[i+2:i+2+end], i+2
			if name == "" {
				return nil, fail(at, "missing group name")
			}
			i += end + 2
			g, known := p.prog.names[name]
			if n, err := strconv.ParseUint(name, 10, 31); err == nil {
				g = int(n)
			} else if !isIdentifier(name) {
				return nil, fail(at, "bad character in group name "+quoted(name))
			} else if !known {
				return nil, &object.Error{Class: object.IndexError, Msg: "unknown group name " + quoted(name)}
			}
			if err := group(at, name, g); err != nil {
				return nil, err
			}
		case b == '0':
			v := rune(0)
			for n := 0; n < 2 && octal(i+1); n++ {
				i++
				v = v*8 + rune(text[i]-'0')
			}
			char(v)
		case b >= '1' && b <= '9':
			g := int(b - '0')
			if digit(i + 1) {
				if b <= '7' && octal(i+1) && octal(i+2) {
					v := rune(b-'0')*64 + rune(text[i+1]-'0')*8 + rune(text[i+2]-'0')
					if v > 0o377 {
						return nil, fail(start, "octal escape value "+text[start:i+3]+" outside of range 0-0o377")
					}
					char(v)
					i += 2
					continue
				}
				i++
				g = g*10 + int(text[i]-'0')
			}
			if err := group(start+1, text[start+1:i+1], g); err != nil {
				return nil, err
			}
		default:
			if k := strings.IndexByte("abfnrtv\\", b); k >= 0 {
				lit.WriteByte("\a\b\f\n\r\t\v\\"[k])
			} else if b|0x20 >= 'a' && b|0x20 <= 'z' {
				return nil, fail(start, "bad escape \\"+string(rune(b)))
			} else {
				lit.WriteByte('\\')
				lit.WriteByte(b)
			}
		}
	}
	return append(pieces, rePiece{lit.String(), -1}), nil
}

func isIdentifier(s string) bool {
	for i, r := range s {
		if r != '_' && !reWord(r, false) || i == 0 && r >= '0' && r <= '9' {
			return false
		}
	}
	return s != ""
}

// expand writes a replacement for the groups at spans.
func expand(b *object.Builder, pieces []rePiece, subject reSubject, spans []int) error {
	for _, piece := range pieces {
		if err := b.WriteString(piece.text); err != nil {
			return err
		}
		if g := piece.group; g >= 0 && spans[2*g+1] >= 0 {
			if err := b.WriteString(subject.text.s[spans[2*g]:spans[2*g+1]]); err != nil {
				return err
			}
		}
	}
	return nil
}

// textOf returns a replacement as text of the pattern's kind.
func (p *rePattern) textOf(v object.Value) (string, error) {
	part := object.BuiltinPart(v)
	if s := part.Str(); s != nil && !p.prog.bytes {
		return s.String(), nil
	}
	if raw, ok := object.BytesOf(part); ok && p.prog.bytes {
		return string(raw), nil
	}
	if p.prog.bytes {
		return "", object.TypeErrorf("expected a bytes-like object, %s found", object.TypeName(v))
	}
	return "", object.TypeErrorf("expected str instance, %s found", object.TypeName(v))
}

// finish makes the result of a substitution.
func (p *rePattern) finish(b *object.Builder) (object.Value, error) {
	if p.prog.bytes {
		return b.BytesValue(object.KindBytes)
	}
	return b.Value()
}

// The arguments of a substitution in State.Slots: the pattern, the replacement, the text and the count; then what is kept while a function is called.
const (
	subPattern = iota
	subRepl
	subText
	subCount
)

// The values that substitute keeps behind the arguments: the matches, and what the function made of them.
const (
	subMatches = iota
	subResults
	subSlots
)

// substitute does sub and subn (pair). All matches are found before the first call: nothing that a function does can change them.
func substitute(c native.Call, s *native.State, signal native.Signal, v object.Value, pair bool) native.Action {
	own := s.Own()
	p := patternOf(s.Slots[subPattern])
	if signal == native.Returned {
		if !v.IsNone() {
			if _, err := p.textOf(v); err != nil {
				kind := "str"
				if p.prog.bytes {
					kind = "bytes"
				}
				return s.Fail(object.TypeErrorf("sequence item %d: expected %s instance, %s found", s.N, kind, object.TypeName(v)))
			}
		}
		if err := own[subResults].List().Append(c.Meter(), v); err != nil {
			return s.Fail(err)
		}
		s.N++
		return callNext(c, s, p, pair)
	}
	count, err := smallIntOf(c, s.Slots[subCount], "ssize_t")
	if err != nil {
		return s.Fail(err)
	}
	repl := s.Slots[subRepl]
	part := object.BuiltinPart(repl)
	_, isBytes := object.BytesOf(part)
	called := part.Str() == nil && !isBytes
	var pieces []rePiece
	if !called {
		text, err := p.textOf(repl)
		if err != nil {
			return s.Fail(err)
		}
		if pieces, err = p.template(c, text); err != nil {
			return s.Fail(reError(c, p.source, err, repl))
		}
	}
	subject, scan, err := p.scan(c, s.Slots[subText], 0, 1<<62)
	if err != nil {
		return s.Fail(err)
	}
	defer scan.x.release()
	b := object.NewBuilder(c.Meter())
	var matches *object.List
	if called {
		if matches, err = object.NewList(c.Meter(), 0); err != nil {
			return s.Fail(err)
		}
		results, err := object.NewList(c.Meter(), 0)
		if err != nil {
			return s.Fail(err)
		}
		own[subMatches], own[subResults] = matches.Value(), results.Value()
	}
	last, n := 0, int64(0)
	for ; count <= 0 || n < count; n++ {
		ok, err := scan.next()
		if err != nil {
			return s.Fail(err)
		}
		if !ok {
			break
		}
		if called {
			m, err := p.newMatch(c, scan.x, subject, 0, subject.length())
			if err == nil {
				err = matches.Append(c.Meter(), m)
			}
			if err != nil {
				return s.Fail(err)
			}
			continue
		}
		_ = b.WriteString(subject.text.s[last:scan.x.slots[0]]) // the builder's first error sticks
		if err := expand(b, pieces, subject, scan.x.slots); err != nil {
			return s.Fail(err)
		}
		last = scan.x.slots[1]
	}
	if called {
		return callNext(c, s, p, pair)
	}
	_ = b.WriteString(subject.text.s[last:])
	return substituted(c, s, p, b, subject, n, pair)
}

func substituted(c native.Call, s *native.State, p *rePattern, b *object.Builder, subject reSubject, n int64, pair bool) native.Action {
	result, err := p.finish(b)
	if n == 0 && err == nil && subject.str != nil {
		result = subject.str.Value()
	}
	if pair && err == nil {
		result, err = object.TupleOf(c.Meter(), result, object.Int(n))
	}
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(result)
}

// callNext calls the function for the next match or, when there is none, puts the results together.
func callNext(c native.Call, s *native.State, p *rePattern, pair bool) native.Action {
	matches := s.Own()[subMatches].List().Items()
	if s.N < int64(len(matches)) {
		return s.Call(1, s.Slots[subRepl], matches[s.N])
	}
	subject, err := p.subjectOf(c, s.Slots[subText])
	if err != nil {
		return s.Fail(err)
	}
	b := object.NewBuilder(c.Meter())
	last := 0
	for i, v := range s.Own()[subResults].List().Items() {
		m := matchOf(matches[i])
		_ = b.WriteString(subject.text.s[last:m.spans[0]]) // the builder's first error sticks
		if !v.IsNone() {
			text, err := p.textOf(v)
			if err != nil {
				return s.Fail(err)
			}
			_ = b.WriteString(text)
		}
		last = m.spans[1]
	}
	_ = b.WriteString(subject.text.s[last:])
	return substituted(c, s, p, b, subject, int64(len(matches)), pair)
}
