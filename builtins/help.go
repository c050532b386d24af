package builtins

import (
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// helpFunctions is help.
var helpFunctions = []*native.Func{
	{Name: "help", Params: native.Params("request?", "/"), Cost: native.Linear("the length of the text"), Run: runHelp,
		Doc: "Write the signature and the documentation of a function, class or module."},
}

var nameDoc = object.Intern("__doc__")

func runHelp(c native.Call, args []object.Value) (object.Value, error) {
	if err := c.Meter().Steps(8); err != nil { // the parts of the text, and the writing of it
		return object.Unbound, err
	}
	v := args[0]
	if v.IsUnbound() {
		return object.None, c.Write(1, "help(x) describes the function, class or module x; dir(x) lists its names.\n")
	}
	bound := false
	for v.Method() != nil {
		v, bound = v.Method().Func(), true
	}
	if b := v.Builtin(); b != nil && !b.Self().IsUnbound() {
		bound = true
	}
	if v.Instance() != nil { // an object is described by its class, but for a documentation of its own
		v = object.ClassOf(v).Value()
	}
	title, err := helpTitle(c, v, bound)
	if err != nil {
		return object.Unbound, err
	}
	b := object.NewBuilder(c.Meter())
	b.WriteString(title + "\n")
	doc, err := documentation(c, v)
	if err != nil {
		return object.Unbound, err
	}
	for _, line := range strings.Split(strings.Trim(doc, "\n"), "\n") {
		if line = strings.TrimSpace(line); line != "" {
			line = "    " + line
		}
		if err := b.WriteString(line + "\n"); err != nil {
			return object.Unbound, err
		}
	}
	if k := v.Class(); k != nil {
		if err := helpMembers(c, b, k.Dict()); err != nil {
			return object.Unbound, err
		}
	}
	if mod := v.Module(); mod != nil {
		if err := helpMembers(c, b, mod.Dict()); err != nil {
			return object.Unbound, err
		}
	}
	s, err := b.Finish()
	if err != nil {
		return object.Unbound, err
	}
	return object.None, c.Write(1, s)
}

// helpTitle names what help is about, with its signature where that is known.
func helpTitle(c native.Call, v object.Value, bound bool) (string, error) {
	if f := native.Of(v); f != nil {
		params := f.Params
		if bound && len(params) > 0 && (f.Self != nil || f.Home() != nil) {
			params = params[1:]
		}
		return f.Name + native.Signature(params), nil
	}
	if k := v.Class(); k != nil {
		signature, err := classSignature(c, k)
		return "class " + k.Name() + signature, err
	}
	if f := v.Function(); f != nil {
		signature, err := functionSignature(c, f, bound)
		return f.Name().String() + signature, err
	}
	if mod := v.Module(); mod != nil {
		return "module " + mod.Name(), nil
	}
	return object.TypeName(v) + " object", nil
}

// documentation returns the docstring of v, "" when there is none.
func documentation(c native.Call, v object.Value) (string, error) {
	if f := native.Of(v); f != nil {
		return f.Doc, nil
	}
	doc, err := c.GetAttr(v, nameDoc)
	if err != nil {
		if raised(err, object.AttributeError) {
			return "", nil
		}
		return "", err
	}
	if s := strOf(doc); s != nil {
		return s.String(), nil
	}
	return "", nil
}

// helpMembers lists the public functions and classes of a class or module with the first line of what is said about each.
func helpMembers(c native.Call, b *object.Builder, d *object.Dict) error {
	names := nameSet{}
	if err := names.addDict(c, d); err != nil {
		return err
	}
	listed, err := names.sorted(c)
	if err != nil {
		return err
	}
	values := make(map[string]object.Value, d.Len()) // no more than names, which were charged
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		if k, v := d.At(i); k.Str() != nil {
			values[k.Str().String()] = v
		}
	}
	for _, name := range listed.List().Items() {
		s := name.Str()
		v, ok := values[s.String()]
		if !ok || strings.HasPrefix(s.String(), "_") {
			continue
		}
		if w := v.Wrapper(); w != nil {
			v = w.Func()
		}
		if !v.Is(object.KindFunction) && !v.Is(object.KindBuiltin) && !v.Is(object.KindClass) {
			continue
		}
		title, err := helpTitle(c, v, false)
		if err != nil {
			return err
		}
		doc, err := documentation(c, v)
		if err != nil {
			return err
		}
		first, _, _ := strings.Cut(strings.TrimSpace(doc), "\n")
		line := "\n    " + title + "\n"
		if first != "" {
			line += "        " + first + "\n"
		}
		if err := b.WriteString(line); err != nil {
			return err
		}
	}
	return nil
}
