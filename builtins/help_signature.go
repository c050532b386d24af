package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// The signature of a script's function, as help() shows it: from the attributes of its code and its defaults.

const (
	flagVarArgs     = 4 // co_flags: there is a *args
	flagVarKeywords = 8 // co_flags: there is a **kwargs
)

// codeInts reads attributes of a code object that are ints.
func codeInts(c native.Call, code object.Value, names ...string) ([]int, error) {
	out := make([]int, len(names))
	for i, name := range names {
		v, err := c.GetAttr(code, object.Intern(name))
		if err != nil {
			return nil, err
		}
		out[i] = int(v.AsInt())
	}
	return out, nil
}

// functionSignature writes the parameters of a function; with bound set the first one was given.
func functionSignature(c native.Call, f *object.Function, bound bool) (string, error) {
	code := codeValue(f)
	names, err := c.GetAttr(code, object.Intern("co_varnames"))
	if err != nil {
		return "", err
	}
	counts, err := codeInts(c, code, "co_argcount", "co_posonlyargcount", "co_kwonlyargcount", "co_flags")
	if err != nil {
		return "", err
	}
	vars := names.Tuple().Items()
	positional, positionalOnly, keywordOnly := counts[0], counts[1], counts[2]
	if err := c.Meter().Steps(int64(len(vars))); err != nil {
		return "", err
	}
	var parts []string
	add := func(i int, prefix string, standard object.Value) error {
		part := prefix + object.SafeStr(vars[i])
		if !standard.IsUnbound() {
			text, err := object.Repr(c, standard)
			if err != nil {
				return err
			}
			part += "=" + text
		}
		parts = append(parts, part)
		return c.Meter().Alloc(int64(len(part)) + 16)
	}
	defaults := f.Defaults()
	for i := range positional {
		standard := object.Unbound
		if at := i - (positional - len(defaults)); at >= 0 {
			standard = defaults[at]
		}
		if !bound || i > 0 {
			if err := add(i, "", standard); err != nil {
				return "", err
			}
		}
		if i+1 == positionalOnly && len(parts) > 0 {
			parts = append(parts, "/")
		}
	}
	at := positional + keywordOnly
	if counts[3]&flagVarArgs != 0 {
		if err := add(at, "*", object.Unbound); err != nil {
			return "", err
		}
		at++
	} else if keywordOnly > 0 {
		parts = append(parts, "*")
	}
	for i := positional; i < positional+keywordOnly; i++ {
		standard := object.Unbound
		if d := f.KwDefaults(); d != nil {
			if v, ok := d.FindStr(c.Meter(), vars[i].Str()); ok {
				standard = v
			}
		}
		if err := add(i, "", standard); err != nil {
			return "", err
		}
	}
	if counts[3]&flagVarKeywords != 0 {
		if err := add(at, "**", object.Unbound); err != nil {
			return "", err
		}
	}
	return "(" + strings.Join(parts, ", ") + ")", nil
}

// classSignature writes the parameters with which a class is called, "" when that cannot be told.
func classSignature(c native.Call, k *object.Class) (string, error) {
	if f, ok := k.Constructor().(*native.Func); ok && k.IsStatic() {
		return native.ClassSignature(f), nil
	}
	for _, name := range []*object.Str{nameInit, nameNew} {
		v, owner := k.LookupOwner(name)
		if owner == nil || owner.IsStatic() {
			continue
		}
		if w := v.Wrapper(); w != nil {
			v = w.Func()
		}
		if f := v.Function(); f != nil {
			return functionSignature(c, f, true)
		}
	}
	return "()", nil
}
