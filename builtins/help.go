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
	v := args[0]
	if v.IsUnbound() {
		return object.None, c.Write(1, "help(x) describes the function, class or module x; dir(x) lists its names.\n")
	}
	for v.Method() != nil {
		v = v.Method().Func()
	}
	title, err := helpTitle(c, v)
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
		if err := helpMethods(c, b, k); err != nil {
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
func helpTitle(c native.Call, v object.Value) (string, error) {
	if f := native.Of(v); f != nil {
		return f.Name + native.Signature(f.Params), nil
	}
	if k := v.Class(); k != nil {
		if f, ok := k.Constructor().(*native.Func); ok && k.IsStatic() {
			return "class " + k.Name() + native.Signature(f.Params), nil
		}
		return "class " + k.Name(), nil
	}
	if f := v.Function(); f != nil {
		return f.Name().String() + functionSignature(f), nil
	}
	if mod := v.Module(); mod != nil {
		return "module " + mod.Name(), nil
	}
	return object.TypeName(v) + " object", nil
}

// functionSignature writes the parameters of a script's function, when its code tells them.
func functionSignature(f *object.Function) string {
	code, ok := f.Code().(interface{ Signature() string })
	if !ok {
		return "(...)"
	}
	return code.Signature()
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

// helpMethods lists the public methods of a class with the first line of what is said about each.
func helpMethods(c native.Call, b *object.Builder, k *object.Class) error {
	names := nameSet{}
	if err := names.addDict(c, k.Dict()); err != nil {
		return err
	}
	listed, err := names.sorted(c)
	if err != nil {
		return err
	}
	for _, name := range listed.List().Items() {
		s := name.Str()
		v, ok := k.Dict().GetStr(s)
		if !ok || strings.HasPrefix(s.String(), "_") {
			continue
		}
		if w := v.Wrapper(); w != nil {
			v = w.Func()
		}
		if !v.Is(object.KindFunction) && !v.Is(object.KindBuiltin) {
			continue
		}
		for v.Method() != nil {
			v = v.Method().Func()
		}
		title, err := helpTitle(c, v)
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
