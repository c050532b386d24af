package re

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// substitute is sub and subn, for a pattern's methods and for the module's functions: arguments says what the call's arguments are. withCount makes the
// result a pair. A function that makes the replacements is called by the machine, match by match.
func substitute(withCount bool, arguments func(c native.Call, s *native.State) (p *pattern, repl, v object.Value, count int64, err error)) native.Resume {
	return func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
		if signal == native.Returned {
			g := searchingOf(s.Own()[0])
			if err := g.replaced(c, v); err != nil {
				return s.Fail(err)
			}
			return g.more(c, s, withCount)
		}
		p, repl, text, count, err := arguments(c, s)
		if err != nil {
			return s.Fail(err)
		}
		if count <= 0 {
			count = -1
		}
		sub, err := newSubject(c, p, text, 0, toEnd)
		if err != nil {
			return s.Fail(err)
		}
		part := object.BuiltinPart(repl)
		if part.Str() != nil || part.Bytes() != nil {
			v, err := p.fill(c, sub, repl, count, withCount)
			if err != nil {
				return s.Fail(err)
			}
			return s.Done(v)
		}
		if isPlain(part) {
			return s.Fail(object.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.TypeName(repl)))
		}
		g, err := newSearching(c, p.on(sub))
		if err != nil {
			return s.Fail(err)
		}
		g.repl, g.left = repl, count
		s.Own()[0] = g.Header.Value()
		return g.more(c, s, withCount)
	}
}

// isPlain reports whether v is of a builtin type that cannot be called.
func isPlain(v object.Value) bool {
	switch v.Kind() {
	case object.KindInt, object.KindBigInt, object.KindFloat, object.KindBool, object.KindNone, object.KindTuple, object.KindList, object.KindDict, object.KindSet:
		return true
	}
	return false
}

// fill replaces by a template.
func (p *pattern) fill(c native.Call, s *subject, repl object.Value, count int64, withCount bool) (object.Value, error) {
	t, err := p.parseTemplate(c, repl)
	if err != nil {
		return object.Unbound, err
	}
	w := p.on(s)
	b := object.NewBuilder(c.Meter())
	n, copied := int64(0), 0
	for n != count {
		found, err := w.next(c, modeSearch)
		if err != nil {
			return object.Unbound, err
		}
		if !found {
			break
		}
		if part := object.BuiltinPart(repl); n == 0 && (part.Str() != nil) == p.ofBytes {
			return object.Unbound, joinError(p, 1-min(1, p.firstPiece()), repl)
		}
		from, to, _ := p.searcher.span(0)
		_ = b.WriteString(s.text[copied:from]) // the builder's first error sticks
		if err := t.writeTo(b, w); err != nil {
			return object.Unbound, err
		}
		copied = to
		n++
	}
	p.searcher.release()
	result, err := s.v, error(nil)
	if n > 0 {
		_ = b.WriteString(s.text[copied:])
		result, err = finish(b, p.ofBytes)
	} else {
		result, err = s.unchanged(c)
	}
	if err != nil || !withCount {
		return result, err
	}
	return object.TupleOf(c.Meter(), result, object.Int(n))
}

// firstPiece returns 1 when the latest match begins the subject, so that no text stands before its replacement.
func (p *pattern) firstPiece() int {
	if from, _, _ := p.searcher.span(0); from == 0 {
		return 1
	}
	return 0
}

// unchanged returns the whole subject as a str or bytes.
func (s *subject) unchanged(c native.Call) (object.Value, error) {
	if s.v.Is(object.KindStr) || s.v.Is(object.KindBytes) {
		return s.v, nil
	}
	return slice(c, s.v, s.text, 0, len(s.text))
}

// joinError is what CPython says of a replacement that is no text.
func joinError(p *pattern, piece int, v object.Value) error {
	if p.ofBytes {
		return object.TypeErrorf("sequence item %d: expected a bytes-like object, %s found", piece, object.TypeName(v))
	}
	return object.TypeErrorf("sequence item %d: expected str instance, %s found", piece, object.TypeName(v))
}

// more goes to the next match of a substitution by a function, or ends it.
func (g *searching) more(c native.Call, s *native.State, withCount bool) native.Action {
	if g.left != 0 {
		found, err := g.next(c, modeSearch)
		if err != nil {
			return s.Fail(err)
		}
		if found {
			from, to, _ := g.p.searcher.span(0)
			if err := g.write(c, g.s.text[g.copied:from]); err != nil {
				return s.Fail(err)
			}
			if from > g.copied {
				g.pieces++
			}
			g.copied = to
			g.left--
			g.done++
			m, err := g.newMatch(c)
			if err != nil {
				return s.Fail(err)
			}
			return s.Call(1, g.repl, m)
		}
	}
	v, err := g.result(c)
	if err == nil && withCount {
		v, err = object.TupleOf(c.Meter(), v, object.Int(g.done))
	}
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(v)
}

// replaced takes what the function returned.
func (g *searching) replaced(c native.Call, v object.Value) error {
	if v.IsNone() {
		return nil
	}
	part := object.BuiltinPart(v)
	piece := g.pieces
	g.pieces++
	switch str, b := part.Str(), part.Bytes(); {
	case str != nil && !g.p.ofBytes:
		return g.write(c, str.String())
	case b != nil && g.p.ofBytes:
		return g.write(c, string(b.Bytes()))
	}
	return joinError(g.p, piece, v)
}

// write appends to the result, charged.
func (g *searching) write(c native.Call, text string) error {
	if err := c.Meter().Steps(int64(len(text) / 64)); err != nil {
		return err
	}
	if need := len(g.out) + len(text); need > cap(g.out) {
		room := int(sizeOf(max(need, 2*cap(g.out), 64)))
		if err := c.Meter().Alloc(int64(room)); err != nil {
			return err
		}
		if err := c.Meter().Steps(int64(len(g.out) / 64)); err != nil {
			return err
		}
		g.out = append(make([]byte, 0, room), g.out...)
	}
	g.out = append(g.out, text...)
	return nil
}

func (g *searching) result(c native.Call) (object.Value, error) {
	if g.done == 0 {
		return g.s.unchanged(c)
	}
	if err := g.write(c, g.s.text[g.copied:]); err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	if _, err := b.Write(g.out); err != nil {
		return object.Unbound, err
	}
	g.out = nil
	return finish(b, g.p.ofBytes)
}
