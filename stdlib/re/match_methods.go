package re

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// defineMatch makes re.Match.
func defineMatch() {
	matchClass = object.StaticClass("Match", object.KindOpaque, object.ClassFinal, object.ObjectClass).SetModule("re")
	native.Constructor(matchClass, &native.Func{Name: "Match", Params: native.Params("cls", "*args", "**kwargs"), Cost: native.Fixed(1),
		Doc: "The result of re.match() and re.search().", Run: func(native.Call, []object.Value) (object.Value, error) {
			return object.Unbound, object.TypeErrorf("cannot create 're.Match' instances")
		}})
	method := func(name, doc string, params []string, cost native.Cost, run func(c native.Call, m *match, args []object.Value) (object.Value, error)) {
		native.Methods(matchClass, &native.Func{Name: name, Params: native.Params(append([]string{"self"}, params...)...), Cost: cost, Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				return run(c, matchOf(args[0]), args[1:])
			}})
	}
	method("group", "Return subgroups of the match by numbers or names; 0 is all of it.", []string{"*args"}, native.Linear("what matched"), matchGroup)
	method("__getitem__", "Return self[group].", []string{"group", "/"}, native.Linear("what matched"), matchGroup)
	method("groups", "Return a tuple of all subgroups, from 1.", []string{"/", "default=None"}, native.Linear("what matched"),
		func(c native.Call, m *match, args []object.Value) (object.Value, error) {
			t, err := object.NewTuple(c.Meter(), m.re.prog.groups)
			if err != nil {
				return object.Unbound, err
			}
			for g := range t.Items() {
				if t.Items()[g], err = m.group(c, g+1, args[0]); err != nil {
					return object.Unbound, err
				}
			}
			return t.Value(), nil
		})
	method("groupdict", "Return a dict of all named subgroups by their names.", []string{"/", "default=None"}, native.Linear("what matched"),
		func(c native.Call, m *match, args []object.Value) (object.Value, error) {
			d, err := object.NewDict(c.Meter())
			if err != nil {
				return object.Unbound, err
			}
			names := m.re.index.MappingProxy().Mapping().Dict()
			for i := names.Next(0); i >= 0; i = names.Next(i + 1) {
				name, g := names.At(i)
				v, err := m.group(c, int(g.AsInt()), args[0])
				if err == nil {
					err = d.Set(c, name, v)
				}
				if err != nil {
					return object.Unbound, err
				}
			}
			return d.Value(), nil
		})
	for name, doc := range map[string]string{"start": "Return the index where a group begins.", "end": "Return the index behind a group.", "span": "Return the pair of start and end."} {
		method(name, doc, []string{"group=0", "/"}, native.Linear("what matched"), func(c native.Call, m *match, args []object.Value) (object.Value, error) {
			g, err := m.number(c, args[0])
			if err != nil {
				return object.Unbound, err
			}
			from, to, err := m.span(c, g)
			switch {
			case err != nil:
				return object.Unbound, err
			case name == "start":
				return object.Int(from), nil
			case name == "end":
				return object.Int(to), nil
			}
			return object.TupleOf(c.Meter(), object.Int(from), object.Int(to))
		})
	}
	method("expand", "Return the string obtained by doing backslash substitution on template, as sub does.", []string{"/", "template"}, native.Linear("the result"), matchExpand)
	for name, params := range map[string][]string{"__copy__": {"/"}, "__deepcopy__": {"memo", "/"}} {
		method(name, "Return the match itself.", params, native.Fixed(1), func(_ native.Call, m *match, _ []object.Value) (object.Value, error) { return m.Header.Value(), nil })
	}
	native.ClassMethods(matchClass, aliased())
	getter := func(name, doc string, get func(c native.Call, m *match) (object.Value, error)) {
		native.Getters(matchClass, &native.Getter{Name: name, Doc: doc, Get: func(c native.Call, v object.Value) (object.Value, error) { return get(c, matchOf(v)) }})
	}
	getter("string", "The string that was searched.", func(_ native.Call, m *match) (object.Value, error) { return m.v, nil })
	getter("re", "The regular expression object.", func(_ native.Call, m *match) (object.Value, error) { return m.re.Header.Value(), nil })
	getter("pos", "Where the search began.", func(_ native.Call, m *match) (object.Value, error) { return object.Int(int64(m.pos)), nil })
	getter("endpos", "Where the search had to end.", func(_ native.Call, m *match) (object.Value, error) { return object.Int(int64(m.end)), nil })
	getter("lastindex", "The number of the group that closed last, or None.", func(_ native.Call, m *match) (object.Value, error) {
		if m.last == 0 {
			return object.None, nil
		}
		return object.Int(int64(m.last)), nil
	})
	getter("lastgroup", "The name of the group that closed last, or None.", func(c native.Call, m *match) (object.Value, error) {
		if m.last == 0 || m.re.order[m.last] == "" {
			return object.None, nil
		}
		return object.NewStrCopy(c.Meter(), m.re.order[m.last])
	})
	getter("regs", "The spans of all groups.", func(c native.Call, m *match) (object.Value, error) {
		t, err := object.NewTuple(c.Meter(), m.re.prog.groups+1)
		if err != nil {
			return object.Unbound, err
		}
		for g := range t.Items() {
			from, to, err := m.span(c, g)
			if err != nil {
				return object.Unbound, err
			}
			if t.Items()[g], err = object.TupleOf(c.Meter(), object.Int(from), object.Int(to)); err != nil {
				return object.Unbound, err
			}
		}
		return t.Value(), nil
	})
}

// matchGroup is group and __getitem__.
func matchGroup(c native.Call, m *match, args []object.Value) (object.Value, error) {
	switch len(args) {
	case 0:
		return m.group(c, 0, object.None)
	case 1:
		g, err := m.number(c, args[0])
		if err != nil {
			return object.Unbound, err
		}
		return m.group(c, g, object.None)
	}
	t, err := object.NewTuple(c.Meter(), len(args))
	if err != nil {
		return object.Unbound, err
	}
	for i, v := range args {
		g, err := m.number(c, v)
		if err == nil {
			t.Items()[i], err = m.group(c, g, object.None)
		}
		if err != nil {
			return object.Unbound, err
		}
	}
	return t.Value(), nil
}

// matchExpand fills a template with the groups.
func matchExpand(c native.Call, m *match, args []object.Value) (object.Value, error) {
	part := object.BuiltinPart(args[0])
	if part.Str() == nil && part.Bytes() == nil {
		return object.Unbound, object.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.TypeName(args[0]))
	}
	t, err := m.re.parseTemplate(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if t.parts == nil {
		t.parts = []templatePart{{t.literal, -1}}
	}
	b := object.NewBuilder(c.Meter())
	for _, p := range t.parts {
		_ = b.WriteString(p.text) // the builder's first error sticks
		if p.group < 0 {
			continue
		}
		v, err := m.group(c, p.group, object.EmptyStr)
		if err != nil {
			return object.Unbound, err
		}
		if s := v.Str(); s != nil {
			_ = b.WriteString(s.String())
		} else {
			_, _ = b.Write(v.Bytes().Bytes())
		}
	}
	return finish(b, m.re.ofBytes)
}
