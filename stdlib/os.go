package stdlib

import (
	"errors"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// osModule is the part of os that its capabilities cover: the environment and looking at files. Paths are text and need no grant
// (source/posixpath.py).
func osModule() *native.Module {
	text, err := sources.ReadFile("source/os.py")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return (&native.Module{Name: "os", Doc: "The environment, and files as far as they are granted.", Source: string(text), Lazy: true, Funcs: osFuncs}).Define()
}

// posixPathModule is os.path.
func posixPathModule() *native.Module {
	text, err := sources.ReadFile("source/posixpath.py")
	if err != nil {
		panic("BUG: " + err.Error())
	}
	return (&native.Module{Name: "posixpath", Doc: "Paths as text.", Source: string(text), Lazy: true, Scripted: true, Funcs: pathFuncs}).Define()
}

var osFuncs = []*native.Func{
	{Name: "_getenv", Params: native.Params("name", "/"), Needs: capability.Env, Cost: native.Fixed(10), Run: runGetenv,
		Doc: "Return an environment variable, None when it is not set."},
	{Name: "_environ", Params: native.Params(), Needs: capability.Env, Cost: native.Linear("the number of variables"), Run: runEnviron,
		Doc: "Return the granted environment variables that are set, as a dict."},
	{Name: "listdir", Params: native.Params("path='.'"), Needs: capability.FSRead, Cost: native.Linear("the number of entries"), Run: runListDir,
		Doc: "Return the names in a folder, sorted."},
}

var pathFuncs = []*native.Func{
	{Name: "_kind", Params: native.Params("path", "/"), Needs: capability.FSRead, Cost: native.Fixed(20), Run: runPathKind,
		Doc: "Return what is at a path: 'file', 'dir', 'other', or None."},
	{Name: "getsize", Params: native.Params("filename", "/"), Needs: capability.FSRead, Cost: native.Fixed(20), Run: runGetSize,
		Doc: "Return the size of a file in bytes."},
}

// pathText returns the text of a path argument, and pays for the work on it.
func pathText(c native.Call, v object.Value) (string, error) {
	s := object.BuiltinPart(v).Str()
	if s == nil {
		return "", object.TypeErrorf("expected str, bytes or os.PathLike object, not %s", object.TypeName(v))
	}
	// Cleaning it, joining it with folders and opening it make longer paths.
	n := int64(len(s.String()))
	if err := c.Meter().Steps(n / 16); err != nil {
		return "", err
	}
	return s.String(), c.Meter().Alloc(20 * budget.SizeClass(n))
}

func runGetenv(c native.Call, args []object.Value) (object.Value, error) {
	name := object.BuiltinPart(args[0]).Str()
	if name == nil {
		return object.Unbound, object.TypeErrorf("str expected, not %s", object.TypeName(args[0]))
	}
	v, ok, err := c.Grants().Getenv(name.String())
	if err != nil || !ok {
		return object.None, outside(err, args[0])
	}
	return object.NewStrCopy(c.Meter(), object.ValidText(v))
}

func runEnviron(c native.Call, args []object.Value) (object.Value, error) {
	vars, err := c.Grants().Environ()
	if err != nil {
		return object.Unbound, outside(err, object.None)
	}
	d, err := object.NewDict(c.Meter())
	if err != nil {
		return object.Unbound, err
	}
	for _, v := range vars {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		name, err := object.NewStrCopy(c.Meter(), object.ValidText(v.Name))
		if err != nil {
			return object.Unbound, err
		}
		value, err := object.NewStrCopy(c.Meter(), object.ValidText(v.Value))
		if err != nil {
			return object.Unbound, err
		}
		if err := d.Set(c, name, value); err != nil {
			return object.Unbound, err
		}
	}
	return d.Value(), nil
}

// systemSteps is the charge for what the system does to open and read a folder, beside its entries.
const systemSteps = 150

func runListDir(c native.Call, args []object.Value) (object.Value, error) {
	path, err := pathText(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Steps(systemSteps); err != nil {
		return object.Unbound, err
	}
	entries, err := c.Grants().ReadDir(path)
	if err != nil {
		return object.Unbound, outside(err, args[0])
	}
	l, err := object.NewList(c.Meter(), len(entries))
	if err != nil {
		return object.Unbound, err
	}
	for _, e := range entries {
		if err := c.Meter().Steps(1); err != nil {
			return object.Unbound, err
		}
		name, err := object.NewStrCopy(c.Meter(), object.ValidText(e.Name))
		if err != nil {
			return object.Unbound, err
		}
		if err := l.Append(c.Meter(), name); err != nil {
			return object.Unbound, err
		}
	}
	return l.Value(), nil
}

func runPathKind(c native.Call, args []object.Value) (object.Value, error) {
	path, err := pathText(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	info, err := c.Grants().Stat(path)
	switch {
	case err != nil:
		var denied *capability.DeniedError
		if errors.As(err, &denied) {
			return object.Unbound, outside(err, args[0])
		}
		return object.None, nil
	case info.IsDir():
		return object.InternValue("dir"), nil
	case info.Mode.IsRegular():
		return object.InternValue("file"), nil
	}
	return object.InternValue("other"), nil
}

func runGetSize(c native.Call, args []object.Value) (object.Value, error) {
	path, err := pathText(c, args[0])
	if err != nil {
		return object.Unbound, err
	}
	info, err := c.Grants().Stat(path)
	if err != nil {
		return object.Unbound, outside(err, args[0])
	}
	return object.Int(info.Size), nil
}

// outside makes the OSError that CPython raises of an error of package capability; refusals are left to the machine.
func outside(err error, file object.Value) error {
	var denied *capability.DeniedError
	var quota *capability.QuotaError
	if err == nil || errors.As(err, &denied) || errors.As(err, &quota) {
		return err
	}
	cause := capability.CauseOf(err)
	class := object.BuiltinClasses()[cause.Class]
	if class == nil {
		class = object.OSError
	}
	return &object.Error{Class: class, Args: []object.Value{object.Int(int64(cause.Number)), object.InternValue(cause.Text), file}, Cause: err}
}
