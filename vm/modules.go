package vm

import (
	"strings"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// newSourceModule makes a module whose first globals are those of its code, with the usual names set.
func (t *Thread) newSourceModule(name string, code *bytecode.Code, path string) (*object.Module, error) {
	mod, err := object.NewModule(t.meter, name, code.Globals)
	if err != nil {
		return nil, err
	}
	return mod, t.describeModule(mod, name, code.Doc, path)
}

func (t *Thread) describeModule(mod *object.Module, name string, doc object.Value, path string) error {
	s, err := object.NewStrCopy(t.meter, name)
	if err != nil {
		return err
	}
	if doc.IsUnbound() || doc.IsInt() {
		doc = object.None
	}
	d := mod.Dict()
	if err := d.SetStr(t.meter, strName, s); err != nil {
		return err
	}
	if err := d.SetStr(t.meter, strDoc, doc); err != nil {
		return err
	}
	if path != "" {
		p, err := object.NewStrCopy(t.meter, path)
		if err != nil {
			return err
		}
		return d.SetStr(t.meter, strFile, p)
	}
	return nil
}

// importName does IMPORTNAME. Loading a module runs its code in a nested run.
func (t *Thread) importName(in bytecode.Instr) error {
	fr := t.top()
	name := fr.code.Consts[in.Imm()].Str().String()
	wanted := t.regs()[in.B()]
	level := int(in.C())
	if level > 0 {
		absolute, err := t.resolveRelative(name, level)
		if err != nil {
			return err
		}
		name = absolute
	}
	if own := t.confined(fr.fn.Module().Dict()); own != nil {
		if _, ok := own.FindStr(t.meter, strImport); !ok {
			return &object.Error{Class: object.ImportError, Msg: "__import__ not found"}
		}
	}
	mod, err := t.importModule(name)
	if err != nil {
		return err
	}
	v := mod
	if wanted.IsNone() && level == 0 {
		if top, _, dotted := strings.Cut(name, "."); dotted {
			if v, err = t.importModule(top); err != nil {
				return err
			}
		}
	}
	t.regs()[in.A()] = v
	return nil
}

// resolveRelative makes an absolute name of one that starts with level dots.
func (t *Thread) resolveRelative(name string, level int) (string, error) {
	pkg := ""
	globals := t.top().fn.Module().Dict()
	if v, ok := globals.FindStr(t.meter, strPackage); ok && v.Str() != nil {
		pkg = v.Str().String()
	} else if v, ok := globals.FindStr(t.meter, strName); ok && v.Str() != nil {
		pkg = v.Str().String()
		if _, ok := globals.FindStr(t.meter, strPath); !ok {
			if i := strings.LastIndexByte(pkg, '.'); i >= 0 {
				pkg = pkg[:i]
			} else {
				pkg = ""
			}
		}
	}
	if pkg == "" {
		return "", object.Errorf(object.ImportError, "attempted relative import with no known parent package")
	}
	for ; level > 1; level-- {
		i := strings.LastIndexByte(pkg, '.')
		if i < 0 {
			return "", object.Errorf(object.ImportError, "attempted relative import beyond top-level package")
		}
		pkg = pkg[:i]
	}
	if name == "" {
		return pkg, nil
	}
	return pkg + "." + name, nil
}

// importModule returns the module of an absolute dotted name, loading it and its parents, outermost first, when needed.
func (t *Thread) importModule(name string) (object.Value, error) {
	if v, ok := t.modules.GetString(name); ok {
		return v, halted(name, v)
	}
	// The places where it may be have longer names, and so has the message when it is in none.
	n := int64(len(name))
	if err := t.meter.Steps(n / 16); err != nil {
		return object.Unbound, err
	}
	if err := t.meter.Alloc(10 * budget.SizeClass(n)); err != nil {
		return object.Unbound, err
	}
	var parent *object.Module
	for end := 0; ; end++ {
		if i := strings.IndexByte(name[end:], '.'); i >= 0 {
			end += i
		} else {
			end = len(name)
		}
		v, err := t.importPart(name[:end], parent)
		if err != nil || end == len(name) {
			return v, err
		}
		parent = v.Module()
	}
}

// importPart returns the module of an absolute name whose parent, nil for a name without a dot, is loaded.
func (t *Thread) importPart(name string, parent *object.Module) (object.Value, error) {
	if v, ok := t.modules.GetString(name); ok { // the parent may have imported it
		return v, halted(name, v)
	}
	if err := t.meter.Steps(int64(10 + len(name))); err != nil {
		return object.Unbound, err
	}
	mod, err := t.load(name)
	if err != nil {
		return object.Unbound, err
	}
	if parent != nil {
		last, err := object.NewStrCopy(t.meter, name[strings.LastIndexByte(name, '.')+1:])
		if err != nil {
			return object.Unbound, err
		}
		if err := parent.Dict().SetStr(t.meter, last.Str(), mod); err != nil {
			return object.Unbound, err
		}
	}
	if v, ok := t.modules.GetString(name); ok { // a module may replace itself in sys.modules
		return v, nil
	}
	return mod, nil
}

// halted returns the error for a module that a script has blocked by None in sys.modules.
func halted(name string, v object.Value) error {
	if v.IsNone() {
		return &object.Error{Class: object.ModuleNotFound, Msg: "import of " + name + " halted; None in sys.modules", Name: name}
	}
	return nil
}

// load finds and runs a module: the library first, then what the host and its grants offer.
func (t *Thread) load(name string) (object.Value, error) {
	switch {
	case name == "builtins":
		return t.loadBuiltins()
	case name == "__main__" && t.main != nil:
		return t.main.Value(), t.register(name, t.main)
	}
	if make := t.library.Modules[name]; make != nil {
		return t.loadNative(name, make())
	}
	if t.finder != nil {
		src, err := t.finder(name)
		if err != nil {
			return object.Unbound, deniedError(err)
		}
		if src != nil {
			return t.loadSource(name, src)
		}
	}
	msg := "No module named '" + name + "'"
	if i := strings.LastIndexByte(name, '.'); i >= 0 {
		if p, ok := t.modules.GetString(name[:i]); ok && p.Module() != nil {
			if _, isPackage := p.Module().Dict().FindStr(t.meter, strPath); !isPackage {
				msg += "; '" + name[:i] + "' is not a package"
			}
		}
	}
	return object.Unbound, &object.Error{Class: object.ModuleNotFound, Msg: msg, Name: name}
}

func (t *Thread) register(name string, mod *object.Module) error {
	s, err := object.NewStrCopy(t.meter, name)
	if err != nil {
		return err
	}
	return t.modules.SetStr(t.meter, s.Str(), mod.Value())
}

// loadNative makes the module object of a library module for this execution.
func (t *Thread) loadNative(name string, decl *native.Module) (object.Value, error) {
	var code *bytecode.Code
	var parts *Parts
	var names []*object.Str
	var err error
	switch {
	case decl.Source == "":
	case decl.Lazy:
		parts = t.shared.Parts(decl)
		names = parts.Globals
		code, err = parts.Eager()
	default:
		if code, err = t.shared.Sources(name, decl.Source); err == nil {
			names = code.Globals
		}
	}
	if err != nil {
		return object.Unbound, err
	}
	mod, err := object.NewModule(t.meter, name, names)
	if err != nil {
		return object.Unbound, err
	}
	if err := t.describeModule(mod, name, object.InternValue(decl.Doc), ""); err != nil {
		return object.Unbound, err
	}
	for _, e := range decl.Entries() {
		if err := mod.Dict().SetStr(t.meter, e.Name, e.Value); err != nil {
			return object.Unbound, err
		}
	}
	if err := t.register(name, mod); err != nil {
		return object.Unbound, err
	}
	if parts != nil {
		if err := t.deferParts(mod, parts); err != nil {
			return object.Unbound, err
		}
	}
	if decl.Init != nil {
		if err := decl.Init(t, mod); err != nil {
			t.modules.DeleteStr(t.meter, object.Intern(name))
			return object.Unbound, err
		}
	}
	if code != nil {
		if err := t.runModule(name, mod, code); err != nil {
			return object.Unbound, err
		}
	}
	return mod.Value(), nil
}

// loadSource runs the code of a module in a namespace of its own.
func (t *Thread) loadSource(name string, src *Source) (object.Value, error) {
	mod, err := t.newSourceModule(name, src.Code, src.Path)
	if err != nil {
		return object.Unbound, err
	}
	pkg := name
	if src.Package {
		l, err := object.NewList(t.meter, 0)
		if err != nil {
			return object.Unbound, err
		}
		if err := mod.Dict().SetStr(t.meter, strPath, l.Value()); err != nil {
			return object.Unbound, err
		}
	} else if i := strings.LastIndexByte(name, '.'); i >= 0 {
		pkg = name[:i]
	} else {
		pkg = ""
	}
	p, err := object.NewStrCopy(t.meter, pkg)
	if err != nil {
		return object.Unbound, err
	}
	if err := mod.Dict().SetStr(t.meter, strPackage, p); err != nil {
		return object.Unbound, err
	}
	if err := t.register(name, mod); err != nil {
		return object.Unbound, err
	}
	return mod.Value(), t.runModule(name, mod, src.Code)
}

// runModule runs module code; a module that fails is forgotten.
func (t *Thread) runModule(name string, mod *object.Module, code *bytecode.Code) error {
	_, err := t.nest(func() error { return t.pushModule(mod, code, object.Unbound, contExit) })
	if err != nil {
		t.modules.DeleteStr(t.meter, object.Intern(name))
	}
	return err
}

// fillBuiltins puts the library's builtins into d.
func (t *Thread) fillBuiltins(d *object.Dict) error {
	for _, name := range sortedKeys(t.library.Builtins) {
		if err := d.SetStr(t.meter, object.Intern(name), t.library.Builtins[name]); err != nil {
			return err
		}
	}
	return nil
}

// loadBuiltins makes the builtins module. From then on builtins are looked up in its namespace, which scripts may change.
func (t *Thread) loadBuiltins() (object.Value, error) {
	mod, err := object.NewModule(t.meter, "builtins", nil)
	if err != nil {
		return object.Unbound, err
	}
	if err := t.describeModule(mod, "builtins", object.None, ""); err != nil {
		return object.Unbound, err
	}
	if err := t.fillBuiltins(mod.Dict()); err != nil {
		return object.Unbound, err
	}
	if err := t.register("builtins", mod); err != nil {
		return object.Unbound, err
	}
	t.builtins = mod
	t.eachModule(func(m *object.Module) {
		for i := range m.Shadow() {
			m.Shadow()[i] = object.Unbound
		}
	})
	return mod.Value(), nil
}

func (t *Thread) eachModule(f func(*object.Module)) {
	for i := t.modules.Next(0); i >= 0; i = t.modules.Next(i + 1) {
		if _, v := t.modules.At(i); v.Module() != nil {
			f(v.Module())
		}
	}
	for _, m := range []*object.Module{t.main, t.prelude} {
		if m != nil {
			f(m)
		}
	}
}

// importFrom does IMPORTFROM.
func (t *Thread) importFrom(in bytecode.Instr) error {
	v := t.regs()[in.B()]
	name := t.top().code.Consts[in.Imm()].Str()
	w, err := t.attrNow(v, name)
	if err == nil {
		t.regs()[in.A()] = w
		return nil
	}
	if !isAttributeError(err) {
		return err
	}
	mod := v.Module()
	if mod == nil {
		label := "<unknown module name>"
		if own, ok, fail := t.lookupOptional(v, strName); fail != nil {
			return fail
		} else if s := own.Str(); ok && s != nil {
			label = s.String()
		}
		return &object.Error{Class: object.ImportError, Msg: "cannot import name '" + name.String() + "' from '" + label + "' (unknown location)", Name: label}
	}
	full := mod.Name() + "." + name.String()
	w, err = t.importModule(full)
	if err == nil {
		t.regs()[in.A()] = w
		return nil
	}
	if e, ok := err.(*object.Error); !ok || e.ExcClass() != object.ModuleNotFound || t.moduleMissed(e) != full {
		return err // one that the submodule itself imports is missing
	}
	location := "unknown location"
	if f, ok := mod.Dict().FindStr(t.meter, strFile); ok && f.Str() != nil {
		location = f.Str().String()
	}
	what := "'" + mod.Name() + "' (" + location + ")"
	if t.initializing(mod) {
		what = "partially initialized module '" + mod.Name() + "' (most likely due to a circular import) (" + location + ")"
	}
	return t.noSuchImport("cannot import name '"+name.String()+"' from "+what, mod.Name(), name, mod.Dict())
}

// moduleMissed returns the name of the module that a ModuleNotFoundError is about.
func (t *Thread) moduleMissed(e *object.Error) string {
	if e.Exc != nil {
		return t.exceptionName(e.Exc, strNameField)
	}
	return e.Name
}

// noSuchImport is the ImportError of `from module import name`; dict is the module's namespace, whose __file__ becomes the error's path.
func (t *Thread) noSuchImport(msg, module string, name *object.Str, dict *object.Dict) error {
	e, err := object.ExceptionOf(t.meter, &object.Error{Class: object.ImportError, Msg: msg, Name: module})
	if err != nil {
		return err
	}
	if err := e.SetField(t.meter, strNameFrom, name.Value()); err != nil {
		return err
	}
	if file, ok := dict.FindStr(t.meter, strFile); ok {
		if err := e.SetField(t.meter, strPathAttr, file); err != nil {
			return err
		}
	}
	return e.Err()
}

var (
	strImport   = object.Intern("__import__")
	strNameFrom = object.Intern("name_from")
	strPathAttr = object.Intern("path")
)

// initializing reports whether the body of an imported module is still running.
func (t *Thread) initializing(mod *object.Module) bool {
	if mod == t.main {
		return false
	}
	for i := range t.frames {
		if fr := &t.frames[i]; fr.code != nil && fr.code.Flags&bytecode.ModuleBody != 0 && fr.fn.Module() == mod {
			return true
		}
	}
	return false
}

// importStar does IMPORTSTAR.
func (t *Thread) importStar(in bytecode.Instr) error {
	mod := t.regs()[in.A()].Module()
	if mod == nil {
		return object.Errorf(object.ImportError, "from-import-* object has no __dict__ and no __all__")
	}
	ns := t.namespace()
	if ns == nil {
		ns = t.top().fn.Module().Dict()
	}
	if all, ok := mod.Dict().FindStr(t.meter, strAll); ok {
		items, err := t.Items(all)
		if err != nil {
			return err
		}
		for _, item := range items {
			name := item.Str()
			if name == nil {
				return object.TypeErrorf("Item in %s.__all__ must be str, not %s", mod.Name(), object.TypeName(item))
			}
			v, err := t.attrNow(mod.Value(), name)
			if err != nil {
				return err
			}
			if err := ns.SetStr(t.meter, name, v); err != nil {
				return err
			}
		}
		return nil
	}
	if err := t.DefineAll(mod); err != nil {
		return err
	}
	d := mod.Dict()
	for i := d.Next(0); i >= 0; i = d.Next(i + 1) {
		k, v := d.At(i)
		if s := k.Str(); s != nil && !strings.HasPrefix(s.String(), "_") {
			if err := ns.SetStr(t.meter, s, v); err != nil {
				return err
			}
		}
		if err := t.meter.Steps(1); err != nil {
			return err
		}
	}
	return nil
}

// Import implements native.Call.
func (t *Thread) Import(name string) (*object.Module, error) {
	v, err := t.importModule(name)
	if err != nil {
		return nil, err
	}
	if m := v.Module(); m != nil {
		return m, nil
	}
	return nil, object.Errorf(object.ImportError, "'%s' in sys.modules is no module", name)
}

// Modules implements native.Call.
func (t *Thread) Modules() *object.Dict { return t.modules }

// Grants implements native.Call.
func (t *Thread) Grants() *capability.Set { return t.grants }

// Prelude implements native.Call. The prelude runs, once, when the first of its functions is asked for.
func (t *Thread) Prelude(name string) (object.Value, error) {
	if t.prelude == nil {
		code := t.shared.Prelude()
		mod, err := object.NewModule(t.meter, "builtins", code.Globals)
		if err != nil {
			return object.Unbound, err
		}
		for _, n := range sortedKeys(t.shared.PreludeNatives) {
			if err := mod.Dict().SetStr(t.meter, object.Intern(n), t.shared.PreludeNatives[n]); err != nil {
				return object.Unbound, err
			}
		}
		t.prelude = mod
		if _, err := t.nest(func() error { return t.pushModule(mod, code, object.Unbound, contExit) }); err != nil {
			t.prelude = nil
			return object.Unbound, err
		}
	}
	v, ok := t.prelude.Dict().GetString(name)
	if !ok {
		return object.Unbound, object.RuntimeErrorf("BUG: no %s in the prelude", name)
	}
	return v, nil
}
