package vm

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Messages about wrong arguments to functions written in Python, and to those natives that are such in CPython.

// tooManyError is the TypeError for given positional arguments, and kwonly keyword-only ones, where a function takes least to most.
func tooManyError(name string, least, most, given, kwonly int) error {
	takes := plural(most, "positional argument")
	if least < most {
		takes = fmt.Sprintf("from %d to %d positional arguments", least, most)
	}
	if kwonly > 0 {
		return object.TypeErrorf("%s() takes %s but %s (and %s) were given", name, takes, plural(given, "positional argument"), plural(kwonly, "keyword-only argument"))
	}
	was := "were"
	if given == 1 {
		was = "was"
	}
	return object.TypeErrorf("%s() takes %s but %d %s given", name, takes, given, was)
}

// missingError is the TypeError for arguments of a kind that were not given.
func missingError(name, kind string, missing []string) error {
	quoted := make([]string, len(missing))
	for i, name := range missing {
		quoted[i] = "'" + name + "'"
	}
	list := quoted[0]
	switch n := len(quoted); n {
	case 1:
	case 2:
		list = quoted[0] + " and " + quoted[1]
	default:
		list = strings.Join(quoted[:n-1], ", ") + ", and " + quoted[n-1]
	}
	return object.TypeErrorf("%s() missing %s: %s", name, plural(len(missing), "required "+kind+" argument"), list)
}

// scriptedMismatch is the TypeError for wrong arguments to a native function that is one written in Python in CPython: given by position, and by names.
// The checks are made in the order of CPython's; what they do not find is otherwise.
func scriptedMismatch(f *native.Func, given int, names []object.Value, otherwise error) error {
	name := strings.TrimSuffix(nativeName(f, object.Unbound), "()")
	bound := make([]bool, len(f.Params)) // by keyword
	kwonly := 0
	for _, v := range names {
		s := v.Str()
		if s == nil {
			return object.TypeErrorf("keywords must be strings")
		}
		at := -1
		for i, p := range f.Params {
			if p.Name == s.String() && (p.Kind == native.PositionalOrKeyword || p.Kind == native.KeywordOnly) {
				at = i
			}
		}
		switch {
		case at < 0 && f.KwSlot() >= 0:
			continue
		case at < 0:
			return object.TypeErrorf("%s() got an unexpected keyword argument '%s'", name, s)
		case f.Params[at].Kind == native.KeywordOnly:
			kwonly++
		case at < given:
			return object.TypeErrorf("%s() got multiple values for argument '%s'", name, s)
		}
		bound[at] = true
	}
	if given > f.Positional() && !f.Variadic() {
		return tooManyError(name, f.Required(), f.Positional(), given, kwonly)
	}
	var positional, keywordOnly []string
	for i, p := range f.Params {
		switch {
		case p.Optional || bound[i]:
		case p.Kind == native.KeywordOnly:
			keywordOnly = append(keywordOnly, p.Name)
		case p.Kind != native.VarPositional && p.Kind != native.VarKeyword && i >= given:
			positional = append(positional, p.Name)
		}
	}
	switch {
	case len(positional) > 0:
		return missingError(name, "positional", positional)
	case len(keywordOnly) > 0:
		return missingError(name, "keyword-only", keywordOnly)
	}
	return otherwise
}
