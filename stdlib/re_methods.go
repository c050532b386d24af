package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineRe makes the classes of patterns and matches and their methods.
func defineRe() {
	patternClass = object.StaticClass("Pattern", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("re").SetDoc("Compiled regular expression object.")
	matchClass = object.StaticClass("Match", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("re").SetDoc("The result of re.match() and re.search().")
	findIter.Class = object.StaticClass("callable_iterator", object.KindNativeIter, object.ClassFinal, object.ObjectClass)
	native.Methods(findIter.Class,
		&native.Func{Name: "__iter__", Params: native.Params("self", "/"), Cost: native.Fixed(1), Doc: "Return the iterator itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }},
		&native.Func{Name: "__next__", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Take the next match.", Resume: nextOfSelf})
	alias := &native.Func{Name: "__class_getitem__", Params: native.Params("cls", "item", "/"), Cost: native.Fixed(2), Doc: "Return the class: annotations mean it.",
		Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }}
	native.ClassMethods(patternClass, alias)
	native.ClassMethods(matchClass, alias)
	definePatternMethods()
	defineMatchMethods()
}

// limits reads the pos and endpos of a method.
func limits(c native.Call, args []object.Value) (pos, endpos int64, err error) {
	if pos, err = clampedInt(c, args[0]); err == nil {
		endpos, err = clampedInt(c, args[1])
	}
	return pos, endpos, err
}

// clampedInt reads an int of any size, as the nearest that fits.
func clampedInt(c native.Call, v object.Value) (int64, error) {
	i, err := intOf(c, v)
	if err != nil {
		return 0, err
	}
	if b := i.BigInt(); b != nil {
		return int64(b.Sign()) << 62, nil
	}
	return i.AsInt(), nil
}

func definePatternMethods() {
	const forever = "endpos=9223372036854775807"
	for _, f := range []struct {
		name string
		mode matchMode
		doc  string
	}{
		{"match", modeMatch, "Matches zero or more characters at the beginning of the string."},
		{"fullmatch", modeFull, "Matches against all of the string."},
		{"search", modeSearch, "Scan through string looking for a match, and return a corresponding match object instance."},
	} {
		native.Methods(patternClass, &native.Func{Name: f.name, Params: native.Params("self", "string", "pos=0", forever), Cost: native.Linear("the work of matching"), Doc: f.doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				pos, endpos, err := limits(c, args[2:])
				if err != nil {
					return object.Unbound, err
				}
				return patternOf(args[0]).find(c, f.mode, args[1], pos, endpos)
			}})
	}
	native.Methods(patternClass,
		&native.Func{Name: "findall", Params: native.Params("self", "string", "pos=0", forever), Cost: native.Linear("the work of matching"),
			Doc: "Return a list of all non-overlapping matches of pattern in string.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				pos, endpos, err := limits(c, args[2:])
				if err != nil {
					return object.Unbound, err
				}
				return patternOf(args[0]).findAll(c, args[1], pos, endpos)
			}},
		&native.Func{Name: "finditer", Params: native.Params("self", "string", "pos=0", forever), Cost: native.Fixed(4),
			Doc: "Return an iterator over all non-overlapping matches for the pattern in string.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				pos, endpos, err := limits(c, args[2:])
				if err != nil {
					return object.Unbound, err
				}
				return newFindIter(c, patternOf(args[0]), args[1], pos, endpos)
			}},
		&native.Func{Name: "split", Params: native.Params("self", "string", "maxsplit=0"), Cost: native.Linear("the work of matching"), Doc: "Split string by the occurrences of pattern.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				limit, err := clampedInt(c, args[2])
				if err != nil {
					return object.Unbound, err
				}
				return patternOf(args[0]).splitLimited(c, args[1], limit)
			}},
		&native.Func{Name: "sub", Params: native.Params("self", "repl", "string", "count=0"), Cost: native.Linear("the work of matching"), Slots: subSlots,
			Doc: "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by the replacement repl.",
			Resume: func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
				return substitute(c, s, signal, v, false)
			}},
		&native.Func{Name: "subn", Params: native.Params("self", "repl", "string", "count=0"), Cost: native.Linear("the work of matching"), Slots: subSlots,
			Doc: "Return the tuple (new_string, number_of_subs_made) of what sub does.",
			Resume: func(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
				return substitute(c, s, signal, v, true)
			}},
	)
	for _, name := range []string{"__copy__", "__deepcopy__"} {
		native.Methods(patternClass, &native.Func{Name: name, Params: native.Params("self", "memo=None", "/"), Cost: native.Fixed(1), Doc: "Return the pattern itself.",
			Run: func(_ native.Call, args []object.Value) (object.Value, error) { return args[0], nil }})
	}
	native.Getters(patternClass,
		&native.Getter{Name: "pattern", Doc: "The pattern string from which the RE object was compiled.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return patternOf(v).source, nil
		}},
		&native.Getter{Name: "flags", Doc: "The regex matching flags.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(patternOf(v).prog.flags)), nil
		}},
		&native.Getter{Name: "groups", Doc: "The number of capturing groups in the pattern.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(patternOf(v).prog.groups)), nil
		}},
		&native.Getter{Name: "groupindex", Doc: "A dictionary mapping group names to group numbers.", Get: func(c native.Call, v object.Value) (object.Value, error) {
			prog := patternOf(v).prog
			d, err := object.NewDictSize(c.Meter(), len(prog.order))
			if err != nil {
				return object.Unbound, err
			}
			for _, name := range prog.order {
				key, err := object.NewStrCopy(c.Meter(), name)
				if err == nil {
					err = d.SetStr(c.Meter(), key.Str(), object.Int(int64(prog.names[name])))
				}
				if err != nil {
					return object.Unbound, err
				}
			}
			return d.Value(), nil
		}},
	)
}

// splitLimited is split with CPython's meaning of the limit: 0 for none, below 0 for no split at all.
func (p *rePattern) splitLimited(c native.Call, v object.Value, limit int64) (object.Value, error) {
	if limit >= 0 {
		return p.split(c, v, limit)
	}
	subject, err := p.subjectOf(c, v)
	if err != nil {
		return object.Unbound, err
	}
	whole, err := subject.slice(c, 0, len(subject.text.s))
	if err != nil {
		return object.Unbound, err
	}
	l, err := object.ListOf(c.Meter(), []object.Value{whole})
	if err != nil {
		return object.Unbound, err
	}
	return l.Value(), nil
}

// group returns the number of the group that a script names by number or name.
func (m *reMatch) group(c native.Call, v object.Value) (int, error) {
	if isIntKind(v) {
		if i := v.AsBig(); i.IsInt64() && i.Int64() >= 0 && i.Int64() <= int64(m.pattern.prog.groups) {
			return int(i.Int64()), nil
		}
	} else if s := object.BuiltinPart(v).Str(); s != nil {
		if g, ok := m.pattern.prog.names[s.String()]; ok {
			return g, nil
		}
	} else if _, ok, err := c.LookupSpecial(v, nameIndex); err != nil {
		return 0, err
	} else if ok {
		i, err := intOf(c, v)
		if err != nil {
			return 0, err
		}
		return m.group(c, i)
	}
	return 0, object.IndexErrorf("no such group")
}

// text returns what a group matched, otherwise when it did not take part.
func (m *reMatch) text(c native.Call, g int, otherwise object.Value) (object.Value, error) {
	if m.spans[2*g+1] < 0 {
		return otherwise, nil
	}
	return m.subject.slice(c, m.spans[2*g], m.spans[2*g+1])
}

// position returns an end of a group in characters, -1 when it did not take part.
func (m *reMatch) position(c native.Call, slot int) (object.Value, error) {
	if m.spans[slot] < 0 {
		return object.Int(-1), nil
	}
	i, err := m.subject.index(c, m.spans[slot])
	return object.Int(int64(i)), err
}

func defineMatchMethods() {
	method := func(name string, params []string, doc string, run func(c native.Call, m *reMatch, args []object.Value) (object.Value, error)) {
		native.Methods(matchClass, &native.Func{Name: name, Params: native.Params(append([]string{"self"}, params...)...), Cost: native.Linear("what is copied"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, matchOf(args[0]), args[1:])
			}})
	}
	one := func(c native.Call, m *reMatch, v object.Value) (object.Value, error) {
		g, err := m.group(c, v)
		if err != nil {
			return object.Unbound, err
		}
		return m.text(c, g, object.None)
	}
	method("group", []string{"/", "*groups"}, "Return subgroup(s) of the match by indices or names.", func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
		switch len(args) {
		case 0:
			return m.text(c, 0, object.None)
		case 1:
			return one(c, m, args[0])
		}
		t, err := object.NewTuple(c.Meter(), len(args))
		if err != nil {
			return object.Unbound, err
		}
		for i, v := range args {
			if t.Items()[i], err = one(c, m, v); err != nil {
				return object.Unbound, err
			}
		}
		return t.Value(), nil
	})
	method("__getitem__", []string{"key", "/"}, "Return self[key].", func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) { return one(c, m, args[0]) })
	method("groups", []string{"default=None"}, "Return a tuple containing all the subgroups of the match, from 1.", func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
		t, err := object.NewTuple(c.Meter(), m.pattern.prog.groups)
		if err != nil {
			return object.Unbound, err
		}
		for i := range t.Items() {
			if t.Items()[i], err = m.text(c, i+1, args[0]); err != nil {
				return object.Unbound, err
			}
		}
		return t.Value(), nil
	})
	method("groupdict", []string{"default=None"}, "Return a dictionary containing all the named subgroups of the match, keyed by the subgroup name.",
		func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
			d, err := object.NewDictSize(c.Meter(), len(m.pattern.prog.order))
			if err != nil {
				return object.Unbound, err
			}
			for _, name := range m.pattern.prog.order {
				key, err := object.NewStrCopy(c.Meter(), name)
				if err != nil {
					return object.Unbound, err
				}
				v, err := m.text(c, m.pattern.prog.names[name], args[0])
				if err == nil {
					err = d.SetStr(c.Meter(), key.Str(), v)
				}
				if err != nil {
					return object.Unbound, err
				}
			}
			return d.Value(), nil
		})
	for i, name := range []string{"start", "end"} {
		method(name, []string{"group=0", "/"}, "Return the index of the "+name+" of the substring matched by group.", func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
			g, err := m.group(c, args[0])
			if err != nil {
				return object.Unbound, err
			}
			return m.position(c, 2*g+i)
		})
	}
	method("span", []string{"group=0", "/"}, "Return the 2-tuple (m.start(group), m.end(group)).", func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
		g, err := m.group(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		return m.span(c, g)
	})
	method("expand", []string{"template"}, "Return the string obtained by doing backslash substitution on the string template, as done by the sub() method.",
		func(c native.Call, m *reMatch, args []object.Value) (object.Value, error) {
			text, err := m.pattern.textOf(args[0])
			if err != nil {
				return object.Unbound, err
			}
			pieces, err := m.pattern.template(c, text)
			if err != nil {
				return object.Unbound, reError(c, m.pattern.source, err, args[0])
			}
			b := object.NewBuilder(c.Meter())
			if err := expand(b, pieces, m.subject, m.spans); err != nil {
				return object.Unbound, err
			}
			return m.pattern.finish(b)
		})
	for _, name := range []string{"__copy__", "__deepcopy__"} {
		method(name, []string{"memo=None", "/"}, "Return the match itself.", func(_ native.Call, m *reMatch, _ []object.Value) (object.Value, error) { return m.Header.Value(), nil })
	}
	getter := func(name, doc string, get func(c native.Call, m *reMatch) (object.Value, error)) {
		native.Getters(matchClass, &native.Getter{Name: name, Doc: doc, Get: func(c native.Call, v object.Value) (object.Value, error) { return get(c, matchOf(v)) }})
	}
	getter("string", "The string passed to match() or search().", func(_ native.Call, m *reMatch) (object.Value, error) { return m.subject.v, nil })
	getter("re", "The regular expression object.", func(_ native.Call, m *reMatch) (object.Value, error) { return m.pattern.Header.Value(), nil })
	getter("pos", "The index into the string at which the RE engine started looking for a match.", func(_ native.Call, m *reMatch) (object.Value, error) {
		return object.Int(int64(m.pos)), nil
	})
	getter("endpos", "The index into the string beyond which the RE engine will not go.", func(_ native.Call, m *reMatch) (object.Value, error) {
		return object.Int(int64(m.endpos)), nil
	})
	getter("lastindex", "The integer index of the last matched capturing group.", func(_ native.Call, m *reMatch) (object.Value, error) {
		if m.last < 0 {
			return object.None, nil
		}
		return object.Int(int64(m.last)), nil
	})
	getter("lastgroup", "The name of the last matched capturing group.", func(c native.Call, m *reMatch) (object.Value, error) {
		for name, g := range m.pattern.prog.names {
			if g == m.last {
				return object.NewStrCopy(c.Meter(), name)
			}
		}
		return object.None, nil
	})
	getter("regs", "The spans of all groups.", func(c native.Call, m *reMatch) (object.Value, error) {
		t, err := object.NewTuple(c.Meter(), m.pattern.prog.groups+1)
		if err != nil {
			return object.Unbound, err
		}
		for i := range t.Items() {
			if t.Items()[i], err = m.span(c, i); err != nil {
				return object.Unbound, err
			}
		}
		return t.Value(), nil
	})
}

func (m *reMatch) span(c native.Call, g int) (object.Value, error) {
	from, err := m.position(c, 2*g)
	if err != nil {
		return object.Unbound, err
	}
	to, err := m.position(c, 2*g+1)
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), from, to)
}

// WriteRepr implements object.Printed.
func (m *reMatch) WriteRepr(c object.Calls, b *object.Builder) error {
	call, ok := c.(native.Call)
	if !ok {
		return b.WriteString("<re.Match object>")
	}
	span, err := m.span(call, 0)
	if err != nil {
		return err
	}
	text, err := m.text(call, 0, object.None)
	if err != nil {
		return err
	}
	_ = b.WriteString("<re.Match object; span=") // the builder's first error sticks
	if err := object.WriteRepr(c, b, span); err != nil {
		return err
	}
	_ = b.WriteString(", match=")
	shown, err := object.Repr(c, text)
	if err != nil {
		return err
	}
	if r := []rune(shown); len(r) > 50 {
		shown = string(r[:50])
	}
	return b.WriteString(shown + ">")
}
