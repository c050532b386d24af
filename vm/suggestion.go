package vm

import (
	"sort"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// What a traceback adds to the message of an exception about a name that is not there: ". Did you mean: 'append'?". The name suggested is the one
// with the least edit distance of those that could have been meant, as CPython measures it.

// The bounds of the search, as in CPython: how many names there may be, and the length of a name beyond what it shares with the other.
const (
	maxSuggestionNames = 750
	maxSuggestionSize  = 40
)

// The costs of edits: another letter, or one more or less; and the other case of a letter.
const (
	editCost = 2
	caseCost = 1
)

// Suggestion implements native.Tracer: what a traceback adds to the message of e, "" when nothing. Only a traceback with frames knows which variables
// there were.
func (t *Thread) Suggestion(e *object.Exception, frames bool) (string, error) {
	var name string
	var err error
	switch class := e.Class(); {
	case class == object.AttributeError:
		obj := e.ObjLooked()
		if field, ok := e.Field(strObj); ok {
			obj = field
		}
		if wrong := t.exceptionName(e, strNameField); wrong != "" && !obj.IsUnbound() {
			name, err = t.nearAttribute(obj, wrong)
		}
	case class == object.ImportError:
		wrong, module := t.exceptionName(e, strNameFrom), t.exceptionName(e, strNameField)
		if mod, ok := t.Modules().GetString(module); ok && wrong != "" {
			name, err = t.nearAttribute(mod, wrong)
		}
	case class == object.NameError:
		return t.suggestVariable(e, frames)
	}
	if err != nil || name == "" {
		return "", err
	}
	return ". Did you mean: '" + name + "'?", nil
}

// The attributes of exceptions that say what was looked for, and where.
var strNameField, strObj, strSelf, strDir, strStdlib = object.Intern("name"), object.Intern("obj"), object.Intern("self"), object.Intern("dir"), object.Intern("stdlib_module_names")

// exceptionName returns a str attribute of an exception, "" when it is none.
func (t *Thread) exceptionName(e *object.Exception, attr *object.Str) string {
	if v, ok := e.Field(attr); ok {
		if s := object.BuiltinPart(v).Str(); s != nil {
			return s.String()
		}
		return ""
	}
	if attr == strNameField {
		return e.NameLooked()
	}
	return ""
}

// suggestVariable is Suggestion for a NameError: a variable of the function, of its module or a builtin; an attribute of self; a module of the library.
func (t *Thread) suggestVariable(e *object.Exception, frames bool) (string, error) {
	wrong := t.exceptionName(e, strNameField)
	if wrong == "" {
		return "", nil
	}
	near := ""
	if scope := e.ObjLooked().Tuple(); scope != nil && frames {
		var err error
		if near, err = t.nearVariable(e, scope.Items()[0].Module(), scope.Items()[1], wrong); err != nil {
			return "", err
		}
	}
	library, err := t.isLibraryModule(wrong)
	switch {
	case err != nil:
		return "", err
	case near != "" && library:
		return ". Did you mean: '" + near + "'? Or did you forget to import '" + wrong + "'?", nil
	case near != "":
		return ". Did you mean: '" + near + "'?", nil
	case library:
		return ". Did you forget to import '" + wrong + "'?", nil
	}
	return "", nil
}

func (t *Thread) isLibraryModule(name string) (bool, error) {
	sys, err := t.Import("sys")
	if err != nil {
		return false, t.meter.Err()
	}
	names, err := t.GetAttr(sys.Value(), strStdlib)
	if err != nil {
		return false, t.meter.Err()
	}
	s, err := object.NewStrCopy(t.meter, name)
	if err != nil {
		return false, err
	}
	in, err := t.Contains(names, s)
	if err != nil {
		return false, t.meter.Err()
	}
	return in, nil
}

// nearVariable looks in the scopes in their order: the first with a name near enough is the one. Of a function all variables count, with a value or
// without.
func (t *Thread) nearVariable(e *object.Exception, mod *object.Module, locals object.Value, wrong string) (string, error) {
	if d := object.BuiltinPart(locals).Dict(); d != nil {
		if self, ok := d.GetStr(strSelf); ok {
			name, err := object.NewStrCopy(t.meter, wrong)
			if err != nil {
				return "", err
			}
			if _, err := t.GetAttr(self, name.Str()); err == nil {
				return "self." + wrong, nil
			} else if limit := t.meter.Err(); limit != nil {
				return "", limit
			}
		}
		names := namesIn(d)
		if entries := e.Traces(); len(entries) > 0 {
			names = append(names, variablesOf(entries[0].Code.(*bytecode.Code))...)
		}
		if near, err := t.nearest(names, wrong); err != nil || near != "" {
			return near, err
		}
	}
	if near, err := t.nearest(namesIn(mod.Dict()), wrong); err != nil || near != "" {
		return near, err
	}
	return t.nearest(t.builtinNames(mod.Dict()), wrong)
}

// variablesOf lists the variables of a function.
func variablesOf(code *bytecode.Code) []string {
	var names []string
	for _, list := range [][]*object.Str{code.VarNames, code.FreeNames} {
		for _, name := range list {
			if name != nil && len(names) < maxSuggestionNames {
				names = append(names, name.String())
			}
		}
	}
	return names
}

// namesIn returns the keys of a namespace, without those beyond what may be searched.
func namesIn(d *object.Dict) []string {
	names := make([]string, 0, min(d.Len(), maxSuggestionNames))
	for i := d.Next(0); i >= 0 && len(names) < maxSuggestionNames; i = d.Next(i + 1) {
		if k, _ := d.At(i); k.Str() != nil {
			names = append(names, k.Str().String())
		}
	}
	return names
}

// builtinNames lists the builtins that code with these globals sees, in CPython's order as far as it matters between names that are equally near:
// functions, other values, classes, exceptions.
func (t *Thread) builtinNames(globals *object.Dict) []string {
	if own := t.confined(globals); own != nil {
		return namesIn(own)
	}
	if t.builtins != nil {
		return namesIn(t.builtins.Dict())
	}
	names := make([]string, 0, len(t.library.Builtins))
	for name := range t.library.Builtins {
		names = append(names, name)
	}
	rank := func(name string) int {
		switch v := t.library.Builtins[name]; {
		case v.Class() == nil && v.Is(object.KindBuiltin):
			return 0
		case v.Class() == nil:
			return 1
		case v.Class().IsSubclass(object.BaseException):
			return 3
		}
		return 2
	}
	sort.Slice(names, func(i, j int) bool {
		if a, b := rank(names[i]), rank(names[j]); a != b {
			return a < b
		}
		return names[i] < names[j]
	})
	return names
}

// nearAttribute returns what dir(v) has that is nearest to wrong, "" when nothing is near or dir fails.
func (t *Thread) nearAttribute(v object.Value, wrong string) (string, error) {
	dir, ok, err := t.builtin(strDir)
	if err != nil || !ok {
		return "", t.meter.Err()
	}
	found, err := t.Invoke(dir, v)
	if err != nil || found.List() == nil {
		return "", t.meter.Err()
	}
	var names []string
	for _, item := range found.List().Items() {
		if s := item.Str(); s != nil {
			names = append(names, s.String())
		}
	}
	return t.nearest(names, wrong)
}

// nearest returns the name with the least distance to wrong, the first among equals; "" when none is near enough.
func (t *Thread) nearest(names []string, wrong string) (string, error) {
	if len(names) >= maxSuggestionNames {
		return "", nil
	}
	if err := t.meter.Alloc(int64(len(names)) * 16); err != nil {
		return "", err
	}
	best, distance := "", int(^uint(0)>>1)
	for _, name := range names {
		if err := t.meter.Steps(int64(1 + min(len(name), maxSuggestionSize)*min(len(wrong), maxSuggestionSize)/4)); err != nil {
			return "", err
		}
		if name == wrong {
			continue
		}
		limit := min((len(wrong)+len(name)+3)*editCost/6, distance-1)
		if d := editDistance(wrong, name, limit); d <= limit {
			best, distance = name, d
		}
	}
	return best, nil
}

// editDistance returns the cost of the edits that make b of a (Wagner and Fischer's algorithm, with one row), or something above limit when it is
// more than that.
func editDistance(a, b string, limit int) int {
	for a != "" && b != "" && a[0] == b[0] {
		a, b = a[1:], b[1:]
	}
	for a != "" && b != "" && a[len(a)-1] == b[len(b)-1] {
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	if len(b) < len(a) {
		a, b = b, a
	}
	switch {
	case a == "":
		return len(b) * editCost
	case len(b) > maxSuggestionSize, (len(b)-len(a))*editCost > limit:
		return limit + 1
	}
	var row [maxSuggestionSize]int // row[i] is the distance of a[:i+1] to what was taken of b
	for i := range a {
		row[i] = (i + 1) * editCost
	}
	result := 0
	for j := range len(b) {
		diagonal := j * editCost
		least := int(^uint(0) >> 1)
		left := diagonal
		for i := range len(a) {
			substituted := diagonal + replacing(a[i], b[j])
			diagonal = row[i]
			left = min(substituted, min(left, diagonal)+editCost)
			row[i] = left
			least = min(least, left)
		}
		result = left
		if least > limit {
			return limit + 1
		}
	}
	return result
}

// replacing is the cost of one byte in another's place.
func replacing(a, b byte) int {
	lower := func(c byte) byte {
		if c >= 'A' && c <= 'Z' {
			return c + 'a' - 'A'
		}
		return c
	}
	switch {
	case a == b:
		return 0
	case lower(a) == lower(b):
		return caseCost
	}
	return editCost
}

// nameError is the NameError for a name that no scope has. It keeps where it was looked for, for the suggestion.
func (t *Thread) nameError(name *object.Str) error {
	fr := t.top()
	locals, err := object.None, error(nil)
	switch {
	case fr.ext != nil && !fr.ext.scope.IsUnbound():
		locals = fr.ext.scope
	case fr.ext != nil && fr.ext.ns != nil:
		locals = fr.ext.ns.Value()
	case fr.code.Flags&(bytecode.ModuleBody|bytecode.DynamicNames) == 0:
		var d *object.Dict
		if d, err = t.localsOf(fr); err != nil {
			return err
		}
		locals = d.Value()
	}
	scope, err := object.TupleOf(t.meter, fr.fn.Module().Value(), locals)
	if err != nil {
		return err
	}
	return object.NoName(name.String(), scope)
}
