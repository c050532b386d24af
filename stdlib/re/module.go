package re

import (
	_ "embed"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed re.py
var source string

// Module declares the module re. It is to be called once: it makes the classes.
func Module() *native.Module {
	definePattern()
	defineMatch()
	defineIterators()
	m := &native.Module{Name: "re", Doc: "Support for regular expressions (RE).", Source: source, Lazy: true, Scripted: true, Values: map[string]object.Value{
		"Pattern": patternClass.Value(), "Match": matchClass.Value(),
	}}
	// function declares a function that compiles its first argument with its last, and does the rest with what stands between.
	function := func(name, doc string, params []string, run func(c native.Call, p *pattern, args []object.Value) (object.Value, error)) {
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(append(append([]string{"pattern"}, params...), "flags=0")...), Cost: native.Linear(matching), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				p, err := compiled(c, args[0], args[len(args)-1])
				if err != nil {
					return object.Unbound, err
				}
				return run(c, p, args[1:len(args)-1])
			}})
	}
	function("compile", "Compile a regular expression pattern, returning a Pattern object.", nil, func(_ native.Call, p *pattern, _ []object.Value) (object.Value, error) {
		return p.Header.Value(), nil
	})
	for i, doc := range []string{
		"Try to apply the pattern at the start of the string, returning a Match object, or None if no match was found.",
		"Try to apply the pattern to all of the string, returning a Match object, or None if no match was found.",
		"Scan through string looking for a match to the pattern, returning a Match object, or None if no match was found.",
	} {
		function(applications[i].name, doc, []string{"string"}, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
			return p.apply(c, applications[i].how, args[0], 0, toEnd)
		})
	}
	function("findall", "Return a list of all non-overlapping matches in the string.", []string{"string"}, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		return p.findall(c, args[0], 0, toEnd)
	})
	function("finditer", "Return an iterator over all non-overlapping matches in the string.", []string{"string"}, func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
		return p.finditer(c, args[0], 0, toEnd)
	})
	function("split", "Split the source string by the occurrences of the pattern, returning a list containing the resulting substrings.", []string{"string", "maxsplit=0"},
		func(c native.Call, p *pattern, args []object.Value) (object.Value, error) {
			most, err := indexOf(c, args[1])
			if err != nil {
				return object.Unbound, err
			}
			return p.split(c, args[0], most)
		})
	for _, name := range []string{"sub", "subn"} {
		doc := "Return the string obtained by replacing the leftmost non-overlapping occurrences of the pattern in string by repl, a string or a function of the match."
		if name == "subn" {
			doc = "Return the 2-tuple (new_string, number) of what sub does."
		}
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params("pattern", "repl", "string", "count=0", "flags=0"), Cost: native.Linear(matching), Slots: 1, Doc: doc,
			Resume: substitute(name == "subn", func(c native.Call, s *native.State) (*pattern, object.Value, object.Value, int64, error) {
				p, err := compiled(c, s.Slots[0], s.Slots[4])
				if err != nil {
					return nil, object.Unbound, object.Unbound, 0, err
				}
				count, err := indexOf(c, s.Slots[3])
				return p, s.Slots[1], s.Slots[2], count, err
			})})
	}
	m.Funcs = append(m.Funcs,
		&native.Func{Name: "escape", Params: native.Params("pattern"), Cost: native.Linear("len(pattern)"), Doc: "Escape special characters in a string.", Run: escape},
		&native.Func{Name: "purge", Params: native.Params(), Cost: native.Fixed(2), Doc: "Clear the regular expression caches.",
			Run: func(c native.Call, _ []object.Value) (object.Value, error) { return object.None, purge(c) }})
	return m.Define()
}

// special are the characters that escape puts a backslash before.
const special = "()[]{}?*+-|^$\\.&~# \t\n\r\v\f"

func escape(c native.Call, args []object.Value) (object.Value, error) {
	part := object.BuiltinPart(args[0])
	if part.Str() == nil && part.Bytes() == nil {
		return object.Unbound, object.TypeErrorf("decoding to str: need a bytes-like object, %s found", object.TypeName(args[0]))
	}
	text, ofBytes := patternText(args[0])
	if err := c.Meter().Steps(int64(len(text) / 8)); err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	for {
		i := strings.IndexAny(text, special)
		if i < 0 {
			break
		}
		_ = b.WriteString(text[:i]) // the builder's first error sticks
		_ = b.WriteByte('\\')
		if err := b.WriteByte(text[i]); err != nil {
			return object.Unbound, err
		}
		text = text[i+1:]
	}
	_ = b.WriteString(text)
	return finish(b, ofBytes)
}
