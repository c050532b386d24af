package vm

import (
	"fmt"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// bindNative arranges the n arguments at stack[base:], the last len(kw) of them keywords, into what a native function's Run gets: a value
// for each declared parameter but *args, then the values of *args. Where nothing has to move they stay where they are.
func (t *Thread) bindNative(f *native.Func, base, n int, kw object.Value) ([]object.Value, error) {
	args, err := t.bindNativeArgs(f, base, n, kw)
	if err != nil && f.Says().Scripted && object.NotRaised(err) == nil {
		var names []object.Value
		if u := kw.Tuple(); u != nil {
			names = u.Items()
		}
		return nil, scriptedMismatch(f, n-len(names), names, err)
	}
	return args, err
}

func (t *Thread) bindNativeArgs(f *native.Func, base, n int, kw object.Value) ([]object.Value, error) {
	named := 0
	var names []object.Value
	if u := kw.Tuple(); u != nil {
		names, named = u.Items(), u.Len()
	}
	if named == 0 {
		if max := f.Positional(); f.Exact() && n <= max && n >= f.Required() {
			if n < max {
				if err := t.reserve(base + max); err != nil {
					return nil, err
				}
				copy(t.stack[base+n:base+max], f.Defaults()[n:])
			}
			return t.stack[base : base+max], nil
		}
		if f.Variadic() && f.Fixed() == 0 {
			return t.stack[base : base+n], nil
		}
		if f.Fill() != nil && n >= f.Required() && (n <= f.Positional() || f.Variadic()) {
			return t.bindFill(f, base, n)
		}
	}
	pos := n - named
	max := f.Positional()
	if says := f.Says(); says.Counted && (pos < f.Required() || pos > max && !f.Variadic()) {
		return nil, miscounted(f, pos)
	}
	if pos > max && !f.Variadic() {
		return nil, t.tooManyFor(f, base, pos, names)
	}
	fixed := f.Fixed()
	rest := 0
	if pos > max {
		rest = pos - max
	}
	if err := t.meter.Steps(int64(n/4 + named)); err != nil {
		return nil, err
	}
	if err := t.reserve(base + n + fixed + rest); err != nil {
		return nil, err
	}
	if top := base + n + fixed + rest; top > t.argTop {
		t.argTop = top
	}
	mark := len(t.scratch)
	if err := t.growScratch(n); err != nil {
		return nil, err
	}
	t.scratch = append(t.scratch, t.stack[base:base+n]...)
	defer func() { clear(t.scratch[mark:]); t.scratch = t.scratch[:mark] }()
	given := t.scratch[mark:]
	args := t.stack[base : base+fixed+rest]
	for i := range args {
		args[i] = object.Unbound
	}
	copy(args[fixed:], given[pos-rest:pos])
	next := 0
	for i, p := range f.Params {
		if next < pos-rest && (p.Kind == native.PositionalOnly || p.Kind == native.PositionalOrKeyword) {
			args[f.Slot(i)] = given[next]
			next++
		}
	}
	if named > 0 {
		if err := tooManyWithKeywords(f, pos, named); err != nil {
			return nil, err
		}
		if keywordable(f) { // what cannot be given by name is missed before names are looked at
			for i, p := range f.Params {
				if p.Kind == native.PositionalOnly && !p.Optional && args[f.Slot(i)].IsUnbound() {
					return nil, nativeMissing(f, i, p, pos, names)
				}
			}
		}
	}
	var unknown error // the first keyword that no parameter takes: what is missing comes before it
	for j, name := range names {
		if err := t.bindNativeKeyword(f, args, name, given[pos+j], &unknown); err != nil {
			return nil, err
		}
	}
	for i, p := range f.Params {
		if p.Kind == native.VarPositional || p.Kind == native.VarKeyword {
			continue
		}
		slot := f.Slot(i)
		if !args[slot].IsUnbound() {
			continue
		}
		if !p.Optional {
			return nil, nativeMissing(f, i, p, pos, names)
		}
		args[slot] = p.Default
	}
	return args, unknown
}

// bindFill is bindNative for calls without keywords: the values of *args move up, and what was not given gets its default.
func (t *Thread) bindFill(f *native.Func, base, n int) ([]object.Value, error) {
	if err := t.meter.Steps(int64(n / 4)); err != nil {
		return nil, err
	}
	most, fixed := f.Positional(), f.Fixed()
	rest := max(n-most, 0)
	top := base + fixed + rest
	if err := t.reserve(top); err != nil {
		return nil, err
	}
	t.argTop = max(t.argTop, top)
	args := t.stack[base:top]
	copy(args[fixed:], args[most:most+rest])
	if given := min(n, most); given < fixed {
		copy(args[given:fixed], f.Fill()[given:])
	}
	return args, nil
}

// bindNativeKeyword binds one keyword, or sets unknown.
func (t *Thread) bindNativeKeyword(f *native.Func, args []object.Value, name, v object.Value, unknown *error) error {
	s := name.Str()
	if s == nil && (keywordable(f) || f.KwSlot() >= 0) {
		return object.TypeErrorf("keywords must be strings")
	} else if s == nil {
		s = object.EmptyStr.Str()
	}
	for i, p := range f.Params {
		if p.Name != s.String() || p.Kind == native.VarPositional || p.Kind == native.VarKeyword || p.Kind == native.PositionalOnly {
			continue
		}
		slot := f.Slot(i)
		if !args[slot].IsUnbound() {
			return object.TypeErrorf("argument for %s() given by name ('%s') and position (%d)", f.Name, s, i+1)
		}
		args[slot] = v
		return nil
	}
	slot := f.KwSlot()
	if slot < 0 {
		if keywordable(f) {
			called := f.Name
			if on := f.Says().HandsOn; on != "" {
				called = on
			}
			if *unknown == nil {
				*unknown = object.TypeErrorf("'%s' is an invalid keyword argument for %s()", s, called)
			}
			return nil
		}
		first := object.Unbound
		if len(args) > 0 {
			first = args[0]
		}
		return noKeywords(f, first)
	}
	d := args[slot].Dict()
	if d == nil {
		var err error
		if d, err = object.NewDictSize(t.meter, 2); err != nil {
			return err
		}
		args[slot] = d.Value()
	}
	return d.SetStr(t.meter, s, v)
}

// miscounted is the TypeError for given positional arguments to a function that counts them before anything else.
func miscounted(f *native.Func, given int) error {
	hidden := hiddenArguments(f)
	least, most := f.Required()-hidden, f.Positional()-hidden
	given -= hidden
	switch {
	case f.Variadic():
		return object.TypeErrorf("%s expected at least %s, got %d", f.Called(), plural(least, "argument"), given)
	case least == most:
		return object.TypeErrorf("%s expected %s, got %d", f.Called(), plural(most, "argument"), given)
	case given > most:
		return object.TypeErrorf("%s expected at most %s, got %d", f.Called(), plural(most, "argument"), given)
	}
	return object.TypeErrorf("%s expected at least %s, got %d", f.Called(), plural(least, "argument"), given)
}

// noKeywords is the TypeError for keywords to a function that takes none; first is its first argument, Unbound without one.
func noKeywords(f *native.Func, first object.Value) error {
	if f.Name == "__init__" && f.Self != nil {
		return object.TypeErrorf("%s() takes no keyword arguments", f.Self.Name())
	}
	if object.IsSlotMethod(f.Self, f.Name) {
		return object.TypeErrorf("wrapper %s() takes no keyword arguments", f.Name)
	}
	return object.TypeErrorf("%s takes no keyword arguments", nativeName(f, first))
}

// tooManyFor is the TypeError for more positional arguments than f takes, which are at base, with keywords of the given names.
func (t *Thread) tooManyFor(f *native.Func, base, positional int, names []object.Value) error {
	if len(names) > 0 && !isConstructor(f) {
		if !keywordable(f) && f.KwSlot() < 0 {
			return noKeywords(f, t.stack[base])
		}
		if err := tooManyWithKeywords(f, positional, len(names)); err != nil {
			return err
		}
	}
	return nativeTooMany(f, t.stack[base], positional)
}

// tooManyWithKeywords is the TypeError for more arguments than parameters, keywords included, of a function that takes keywords: CPython counts before
// it looks at names.
func tooManyWithKeywords(f *native.Func, positional, named int) error {
	if !keywordable(f) || f.KwSlot() >= 0 || f.Says().HandsOn != "" {
		return nil
	}
	most := 0
	for _, p := range f.Params {
		if p.Kind == native.KeywordOnly || p.Kind != native.VarPositional && !f.Variadic() {
			most++
		}
	}
	if f.Variadic() { // whose positional arguments are taken apart from the keywords
		positional = 0
	} else {
		most -= f.Hidden()
		positional -= f.Hidden()
	}
	if positional+named <= most {
		return nil
	}
	what := "argument"
	if positional == 0 {
		what = "keyword argument"
	}
	return object.TypeErrorf("%s() takes at most %s (%d given)", f.Name, plural(most, what), positional+named)
}

func keywordable(f *native.Func) bool {
	for _, p := range f.Params {
		if p.Kind == native.PositionalOrKeyword && !(f.Self != nil && p.Name == "self") || p.Kind == native.KeywordOnly {
			return true
		}
	}
	return false
}

// nativeName is how error messages name a native function: methods with their class; methods of classes with the class that they were called on,
// which is the first argument.
func nativeName(f *native.Func, first object.Value) string {
	home := f.Home()
	switch {
	case home == nil && f.Module() != "builtins" && !f.Says().Scripted:
		return f.Module() + "." + f.Called() + "()"
	case home == nil || f.Name == "__new__":
		return f.Called() + "()"
	}
	if k := first.Class(); k != nil && (f.Self == object.TypeClass || hiddenArguments(f) == 1 && f.Self == nil) {
		home = k
	}
	return home.Name() + "." + f.Name + "()"
}

func nativeTooMany(f *native.Func, first object.Value, given int) error {
	max, min := f.Positional(), f.Required()
	hidden := hiddenArguments(f) // the receiver does not count
	max, min, given = max-hidden, min-hidden, given-hidden
	if object.IsSlotMethod(f.Self, f.Name) {
		return slotArguments(f, max, min, given)
	}
	name := strings.TrimSuffix(nativeName(f, first), "()")
	if max == 0 && !keywordable(f) {
		return object.TypeErrorf("%s() takes no arguments (%d given)", name, given)
	}
	if keywordable(f) || f.Says().Parsed {
		return tooManyKeywordable(f, max, min, given)
	}
	if max == min {
		if max == 1 && !isConstructor(f) {
			return object.TypeErrorf("%s() takes exactly one argument (%d given)", name, given)
		}
		return object.TypeErrorf("%s expected %s, got %d", f.Called(), plural(max, "argument"), given)
	}
	return object.TypeErrorf("%s expected at most %s, got %d", f.Called(), plural(max, "argument"), given)
}

// isConstructor reports whether f makes the instances of a builtin class.
func isConstructor(f *native.Func) bool {
	return f.Constructs() && (f.Home() == nil || f.Name == "__new__")
}

// tooManyKeywordable is nativeTooMany for functions that also take keywords, which CPython words differently.
func tooManyKeywordable(f *native.Func, max, min, given int) error {
	keywordOnly := 0
	for _, p := range f.Params {
		if p.Kind == native.KeywordOnly {
			keywordOnly++
		}
	}
	most := "at most"
	if max == min {
		most = "exactly"
	}
	switch {
	case max == 0 && given <= keywordOnly:
		return object.TypeErrorf("%s() takes no positional arguments", f.Called())
	case given <= max+keywordOnly:
		return object.TypeErrorf("%s() takes %s %s (%d given)", f.Called(), most, plural(max, "positional argument"), given)
	}
	return object.TypeErrorf("%s() takes at most %s (%d given)", f.Called(), plural(max+keywordOnly, "argument"), given)
}

// slotArguments is the TypeError for the wrong number of arguments to a special method that is a slot in CPython. There the method does not
// know its name; that of __init__ is its class's.
func slotArguments(f *native.Func, max, min, given int) error {
	switch {
	case f.Name == "__init__" && given > max:
		return object.TypeErrorf("%s expected at most %s, got %d", f.Self.Name(), plural(max, "argument"), given)
	case f.Name == "__init__":
		return object.TypeErrorf("%s expected at least %s, got %d", f.Self.Name(), plural(min, "argument"), given)
	case max == min && max < 2 && !repeats(f):
		return object.TypeErrorf("expected %s, got %d", plural(max, "argument"), given)
	case max == min:
		return object.TypeErrorf(" expected %s, got %d", plural(max, "argument"), given)
	case given > max:
		return object.TypeErrorf(" expected at most %s, got %d", plural(max, "argument"), given)
	}
	return object.TypeErrorf(" expected at least %s, got %d", plural(min, "argument"), given)
}

// repeats tells the methods of sequences that take a count, which CPython's messages begin with a blank.
func repeats(f *native.Func) bool {
	return (f.Name == "__mul__" || f.Name == "__rmul__" || f.Name == "__imul__") && isSequenceClass(f.Self)
}

func nativeMissing(f *native.Func, index int, p native.Param, given int, names []object.Value) error {
	max, min := f.Positional(), f.Required()
	hidden := hiddenArguments(f)
	max, min, given = max-hidden, min-hidden, given-hidden
	if object.IsSlotMethod(f.Self, f.Name) && p.Kind == native.PositionalOnly {
		return slotArguments(f, max, min, given)
	}
	if f.Name == "__new__" && f.Home() != nil && given <= 0 && index == 0 {
		return object.TypeErrorf("%s.__new__(): not enough arguments", f.Home().FullName())
	}
	if says := f.Says(); says.NamedFirst != "" && len(names) > 0 {
		return object.TypeErrorf(says.NamedFirst, names[0].Str())
	} else if says.Missing != "" {
		return object.TypeErrorf("%s", says.Missing)
	}
	if f.Name == "__new__" && f.Home() != nil && given < 0 {
		return object.TypeErrorf("%s.__new__(): not enough arguments", f.Home().FullName())
	}
	if p.Kind == native.KeywordOnly {
		return object.TypeErrorf("%s() missing required keyword-only argument: '%s'", f.Called(), p.Name)
	}
	switch {
	case f.Says().Parsed:
		return object.TypeErrorf("%s() takes at least %s (%d given)", f.Called(), plural(min, "argument"), given)
	case p.Kind == native.PositionalOnly && keywordable(f) && !f.Variadic():
		most := "at least"
		if max == min {
			most = "exactly"
		}
		return object.TypeErrorf("%s() takes %s %s (%d given)", f.Called(), most, plural(min, "positional argument"), given)
	case p.Kind == native.PositionalOrKeyword && index >= hidden:
		at := index + 1 - hidden
		return object.TypeErrorf("%s() missing required argument '%s' (pos %d)", f.Called(), p.Name, at)
	case max == 1 && min == 1 && !isConstructor(f):
		return object.TypeErrorf("%s takes exactly one argument (%d given)", nativeName(f, object.Unbound), given)
	case max == min && !f.Variadic():
		return object.TypeErrorf("%s expected %s, got %d", f.Called(), plural(max, "argument"), given)
	}
	return object.TypeErrorf("%s expected at least %s, got %d", f.Called(), plural(min, "argument"), given)
}

// hiddenArguments returns how many leading arguments the caller did not write, the class of a class method included.
func hiddenArguments(f *native.Func) int {
	if f.Self == nil && f.Home() != nil && len(f.Params) > 0 && f.Params[0].Name == "cls" {
		return 1
	}
	return f.Hidden()
}

func plural(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return fmt.Sprintf("%d %ss", n, what)
}
