package re

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// apply matches p against v and returns a match object, or None.
func (p *pattern) apply(c native.Call, how mode, v object.Value, pos, end int64) (object.Value, error) {
	s, err := newSubject(c, p, v, pos, end)
	if err != nil {
		return object.Unbound, err
	}
	w := p.on(s)
	found, err := w.next(c, how)
	if err != nil || !found {
		return object.None, err
	}
	m, err := w.newMatch(c)
	p.searcher.release()
	return m, err
}

// findall lists all matches: their text, or that of the group, or tuples of the groups.
func (p *pattern) findall(c native.Call, v object.Value, pos, end int64) (object.Value, error) {
	s, err := newSubject(c, p, v, pos, end)
	if err != nil {
		return object.Unbound, err
	}
	m := c.Meter()
	list, err := object.NewList(m, 0)
	if err != nil {
		return object.Unbound, err
	}
	w := p.on(s)
	groups := p.prog.groups
	var empty object.Value
	if empty, err = emptyOf(c, p.ofBytes); err != nil {
		return object.Unbound, err
	}
	group := func(g int) (object.Value, error) {
		v, err := w.group(c, g)
		if v.IsUnbound() && err == nil {
			return empty, nil
		}
		return v, err
	}
	for {
		found, err := w.next(c, modeSearch)
		if err != nil {
			return object.Unbound, err
		}
		if !found {
			return list.Value(), nil
		}
		var item object.Value
		switch groups {
		case 0, 1:
			item, err = group(groups)
		default:
			var t *object.Tuple
			if t, err = object.NewTuple(m, groups); err != nil {
				return object.Unbound, err
			}
			for g := range groups {
				if t.Items()[g], err = group(g + 1); err != nil {
					return object.Unbound, err
				}
			}
			item = t.Value()
		}
		if err == nil {
			err = list.Append(m, item)
		}
		if err != nil {
			return object.Unbound, err
		}
	}
}

// split lists what stands between the matches, and the groups of each match.
func (p *pattern) split(c native.Call, v object.Value, most int64) (object.Value, error) {
	s, err := newSubject(c, p, v, 0, toEnd)
	if err != nil {
		return object.Unbound, err
	}
	m := c.Meter()
	list, err := object.NewList(m, 0)
	if err != nil {
		return object.Unbound, err
	}
	w := p.on(s)
	last := 0
	for n := int64(0); most == 0 || n < most; n++ {
		found, err := w.next(c, modeSearch)
		if err != nil {
			return object.Unbound, err
		}
		if !found {
			break
		}
		from, to, _ := p.searcher.span(0)
		piece, err := s.piece(c, last, from)
		if err == nil {
			err = list.Append(m, piece)
		}
		for g := 1; g <= p.prog.groups && err == nil; g++ {
			var item object.Value
			if item, err = w.group(c, g); err == nil {
				if item.IsUnbound() {
					item = object.None
				}
				err = list.Append(m, item)
			}
		}
		if err != nil {
			return object.Unbound, err
		}
		last = to
	}
	p.searcher.release()
	piece, err := s.piece(c, last, len(s.text))
	if err == nil {
		err = list.Append(m, piece)
	}
	return list.Value(), err
}

// region reads the arguments string, pos, endpos.
func region(c native.Call, args []object.Value) (v object.Value, pos, end int64, err error) {
	if pos, err = indexOf(c, args[1]); err == nil {
		end, err = indexOf(c, args[2])
	}
	return args[0], pos, end, err
}

// how the methods match, fullmatch and search apply a pattern.
var applications = []struct {
	name string
	how  mode
	doc  string
}{
	{"match", modeMatch, "Match zero or more characters at the beginning of the string."},
	{"fullmatch", modeFull, "Match against all of the string."},
	{"search", modeSearch, "Scan through string looking for the first match; return a match object, or None."},
}

const matching = "the work of matching"

// definePattern makes re.Pattern.
func definePattern() {
	patternClass = object.StaticClass("Pattern", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("re")
	native.Constructor(patternClass, &native.Func{Name: "Pattern", Params: native.Params("cls", "*args", "**kwargs"), Cost: native.Fixed(1), Doc: "Compiled regular expression object.",
		Run: func(native.Call, []object.Value) (object.Value, error) {
			return object.Unbound, object.TypeErrorf("cannot create 're.Pattern' instances")
		}})
	method := func(name, doc string, params []string, run func(c native.Call, p *pattern, args []object.Value) (object.Value, error)) {
		native.Methods(patternClass, &native.Func{Name: name, Params: native.Params(append([]string{"self", "/"}, params...)...), Cost: native.Linear(matching), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, patternOf(args[0]), args[1:])
			}})
	}
	inRegion := []string{"string", "pos=0", "endpos=9223372036854775807"}
	for _, a := range applications {
		method(a.name, a.doc, inRegion, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
			v, pos, end, err := region(c, args)
			if err != nil {
				return object.Unbound, err
			}
			return p.apply(c, a.how, v, pos, end)
		})
	}
	method("findall", "Return a list of all non-overlapping matches of pattern in string.", inRegion, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		v, pos, end, err := region(c, args)
		if err != nil {
			return object.Unbound, err
		}
		return p.findall(c, v, pos, end)
	})
	method("finditer", "Return an iterator over all non-overlapping matches for the pattern in string.", inRegion, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		v, pos, end, err := region(c, args)
		if err != nil {
			return object.Unbound, err
		}
		return p.finditer(c, v, pos, end)
	})
	method("scanner", "Return an object that matches again and again, each time behind the last match.", inRegion, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		v, pos, end, err := region(c, args)
		if err != nil {
			return object.Unbound, err
		}
		g, err := p.searching(c, v, pos, end)
		if err != nil {
			return object.Unbound, err
		}
		return g.Header.Value(), nil
	})
	method("split", "Split string by the occurrences of pattern.", []string{"string", "maxsplit=0"}, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		most, err := indexOf(c, args[1])
		if err != nil {
			return object.Unbound, err
		}
		return p.split(c, args[0], most)
	})
	for _, name := range []string{"sub", "subn"} {
		doc := "Return the string obtained by replacing the leftmost non-overlapping occurrences of pattern in string by repl."
		if name == "subn" {
			doc = "Return the tuple (new_string, number_of_subs_made) of what sub does."
		}
		native.Methods(patternClass, &native.Func{Name: name, Params: native.Params("self", "/", "repl", "string", "count=0"), Cost: native.Linear(matching), Slots: 1, Doc: doc,
			Resume: substitute(name == "subn", func(c native.Call, s *native.State) (*pattern, object.Value, object.Value, int64, error) {
				count, err := indexOf(c, s.Slots[3])
				return patternOf(s.Slots[0]), s.Slots[1], s.Slots[2], count, err
			})})
	}
	for name, params := range map[string][]string{"__copy__": nil, "__deepcopy__": {"memo"}} {
		method(name, "Return the pattern itself.", params, func(_ native.Call, p *pattern, _ []object.Value) (object.Value, error) { return p.Header.Value(), nil })
	}
	native.ClassMethods(patternClass, aliased())
	native.Getters(patternClass,
		&native.Getter{Name: "pattern", Doc: "The pattern string from which the object was compiled.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return patternOf(v).v, nil
		}},
		&native.Getter{Name: "flags", Doc: "The flags, also those given inline.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(patternOf(v).flags)), nil
		}},
		&native.Getter{Name: "groups", Doc: "The number of capturing groups.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return object.Int(int64(patternOf(v).prog.groups)), nil
		}},
		&native.Getter{Name: "groupindex", Doc: "A mapping of group names to group numbers.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
			return patternOf(v).index, nil
		}})
}

// aliased declares __class_getitem__, for annotations as re.Pattern[str].
func aliased() *native.Func {
	return &native.Func{Name: "__class_getitem__", Params: native.Params("cls", "item", "/"), Cost: native.Fixed(2), Doc: "Return the class with arguments, as annotations name it.",
		Run: func(c native.Call, args []object.Value) (object.Value, error) {
			return object.NewGenericAlias(c.Meter(), args[0], args[1])
		}}
}
