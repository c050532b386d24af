package stdlib

import (
	_ "embed"
	"maps"
	"math"
	"slices"
	"strings"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Version is the version of Python that scripts see.
const Version = "3.12.0 (minipy)"

//go:embed source/sys.py
var sysSource string

// sysModule declares the part of sys that is safe to have.
func sysModule() *native.Module {
	defineStreams()
	text := object.InternValue
	m := &native.Module{
		Name:   "sys",
		Doc:    "What the interpreter tells of itself, and its streams.",
		Source: sysSource,
		Lazy:   true,
		Values: map[string]object.Value{
			"version": text(Version), "maxsize": object.Int(math.MaxInt64), "maxunicode": object.Int(0x10ffff), "byteorder": text("little"),
			"platform": text("minipy"), "copyright": text(""), "executable": text(""), "prefix": text(""), "base_prefix": text(""), "exec_prefix": text(""), "base_exec_prefix": text(""),
			"abiflags": text(""), "platlibdir": text("lib"), "pycache_prefix": object.None,
			"hexversion": object.Int(0x030c00f0), "api_version": object.Int(1013), "dont_write_bytecode": object.True,
			"builtin_module_names": libraryNames(), "float_repr_style": text("short"), "ps1": text(">>> "), "ps2": text("... "),
			"stdin": stdin, "stdout": stdout, "stderr": stderror, "__stdin__": stdin, "__stdout__": stdout, "__stderr__": stderror,
		},
		Init: sysInit,
		Funcs: []*native.Func{
			{Name: "exit", Params: native.Params("status=None", "/"), Cost: native.Fixed(1), Doc: "Exit the interpreter by raising SystemExit(status).", Run: sysExit},
			{Name: "exc_info", Params: native.Params(), Cost: native.Fixed(2), Doc: "Return type, value and traceback of the exception being handled.", Run: sysExcInfo},
			{Name: "exception", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return the exception being handled, or None.",
				Run: func(c native.Call, _ []object.Value) (object.Value, error) { return c.Handling(), nil }},
			{Name: "getsizeof", Params: native.Params("object", "default?"), Cost: native.Fixed(1), Doc: "Return the bytes that the object itself takes.", Run: sysGetSizeOf},
			{Name: "getrecursionlimit", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return the limit on the depth of calls.",
				Run: func(c native.Call, _ []object.Value) (object.Value, error) {
					return object.Int(int64(c.DepthLimit())), nil
				}},
			{Name: "setrecursionlimit", Params: native.Params("limit", "/"), Cost: native.Fixed(1),
				Doc: "Set the limit on the depth of calls, at most to what the host allows.", Run: sysSetRecursionLimit},
			{Name: "intern", Params: native.Params("string", "/"), Cost: native.Fixed(1), Doc: "Return the string itself.", Run: sysIntern},
			{Name: "get_int_max_str_digits", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return the limit on the digits of int and str conversions.",
				Run: func(c native.Call, _ []object.Value) (object.Value, error) {
					return object.Int(int64(c.DigitLimit())), nil
				}},
			{Name: "set_int_max_str_digits", Params: native.Params("maxdigits"), Cost: native.Fixed(1), Doc: "Set the limit on the digits of int and str conversions, 0 for none.",
				Run: sysSetDigits},
			{Name: "getdefaultencoding", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return 'utf-8'.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.InternValue("utf-8"), nil }},
			{Name: "getrefcount", Params: native.Params("object", "/"), Cost: native.Fixed(1), Doc: "Return a number above zero: references are not counted.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.Int(2), nil }},
			{Name: "is_finalizing", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return False.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.False, nil }},
			{Name: "getfilesystemencoding", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return 'utf-8'.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.InternValue("utf-8"), nil }},
			{Name: "getfilesystemencodeerrors", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return 'surrogateescape'.",
				Run: func(native.Call, []object.Value) (object.Value, error) {
					return object.InternValue("surrogateescape"), nil
				}},
			{Name: "getswitchinterval", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return the interval at which threads would be switched, in seconds.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.Float(.005), nil }},
			{Name: "setswitchinterval", Params: native.Params("interval", "/"), Cost: native.Fixed(1), Doc: "Do nothing: there is one thread.", Run: sysSetSwitchInterval},
			{Name: "getprofile", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return None: there is no profiling.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.None, nil }},
			{Name: "gettrace", Params: native.Params(), Cost: native.Fixed(1), Doc: "Return None: there is no tracing.",
				Run: func(native.Call, []object.Value) (object.Value, error) { return object.None, nil }},
		},
	}
	versionInfo := newStructSeq("sys", "version_info", "sys.version_info", "Version information as a named tuple.", "major", "minor", "micro", "releaselevel", "serial")
	m.Values["version_info"] = versionInfo.Static(object.Int(3), object.Int(12), object.Int(0), text("final"), object.Int(0))
	m.Values["float_info"] = newStructSeq("sys", "float_info", "sys.float_info", "What floats can hold.", "max", "max_exp", "max_10_exp", "min", "min_exp", "min_10_exp",
		"dig", "mant_dig", "epsilon", "radix", "rounds").Static(object.Float(math.MaxFloat64), object.Int(1024), object.Int(308), object.Float(0x1p-1022),
		object.Int(-1021), object.Int(-307), object.Int(15), object.Int(53), object.Float(0x1p-52), object.Int(2), object.Int(1))
	m.Values["int_info"] = newStructSeq("sys", "int_info", "sys.int_info", "How ints are held.", "bits_per_digit", "sizeof_digit", "default_max_str_digits",
		"str_digits_check_threshold").Static(object.Int(30), object.Int(4), object.Int(4300), object.Int(640))
	m.Values["hash_info"] = newStructSeq("sys", "hash_info", "sys.hash_info", "How numbers hash.", "width", "modulus", "inf", "nan", "imag", "algorithm", "hash_bits",
		"seed_bits", "cutoff").Static(object.Int(64), object.Int(1<<61-1), object.Int(314159), object.Int(0), object.Int(1000003), text("siphash13"), object.Int(64),
		object.Int(128), object.Int(0))
	m.Values["implementation"] = newStructSeq("sys", "implementation", "namespace", "Which Python this is.", "name", "version", "hexversion", "cache_tag").
		Static(text("minipy"), m.Values["version_info"], object.Int(0x030c00f0), object.None)
	flags := []string{"debug", "inspect", "interactive", "optimize", "dont_write_bytecode", "no_user_site", "no_site", "ignore_environment", "verbose",
		"bytes_warning", "quiet", "hash_randomization", "isolated", "dev_mode", "utf8_mode", "warn_default_encoding", "safe_path", "int_max_str_digits"}
	off := make([]object.Value, len(flags))
	for i, name := range flags {
		switch off[i] = object.Int(0); name {
		case "dev_mode", "safe_path":
			off[i] = object.False
		case "int_max_str_digits":
			off[i] = object.Int(object.DefaultDigits)
		}
	}
	m.Values["flags"] = newStructSeq("sys", "flags", "sys.flags", "The flags of the command line.", flags...).Static(off...)
	return m.Define()
}

// sysInit adds what belongs to one execution.
func sysInit(c native.Call, m *object.Module) error {
	meter := c.Meter()
	set := func(name string, v object.Value) error { return m.Dict().SetStr(meter, object.Intern(name), v) }
	argv := []object.Value{object.EmptyStr}
	if given := sequenceItems(c.Setting("argv")); given != nil {
		argv = given
	}
	for _, name := range []string{"argv", "orig_argv", "path", "meta_path", "path_hooks", "warnoptions"} { // in one order always: vars(sys) shows it
		var items []object.Value
		if strings.HasSuffix(name, "argv") {
			items = argv
		}
		l, err := object.ListOf(meter, items)
		if err == nil {
			err = set(name, l.Value())
		}
		if err != nil {
			return err
		}
	}
	cache, err := object.NewDict(meter)
	if err == nil {
		err = set("path_importer_cache", cache.Value())
	}
	if err != nil {
		return err
	}
	if _, err := c.Import("__main__"); err != nil { // so that it is among the modules; where a host calls without one there is none
		if _, ok := err.(*object.Error); !ok {
			return err
		}
	}
	return set("modules", c.Modules().Value())
}

// libraryTable is Modules; sys is in that table itself, which is why it is set when the package is initialised.
var libraryTable func() map[string]func() *native.Module

func init() { libraryTable = Modules }

// libraryNames returns the names of the modules of the library, sorted.
func libraryNames() object.Value {
	names := []object.Value{}
	for _, name := range slices.Sorted(maps.Keys(libraryTable())) {
		if !strings.Contains(name, ".") && !strings.HasPrefix(name, "_") {
			names = append(names, object.InternValue(name))
		}
	}
	return object.StaticTuple(names...)
}

func sysSetSwitchInterval(c native.Call, args []object.Value) (object.Value, error) {
	x, err := floatOf(c, args[0])
	if err == nil && x <= 0 {
		err = object.ValueErrorf("switch interval must be strictly positive")
	}
	return object.None, err
}

func sysExit(_ native.Call, args []object.Value) (object.Value, error) {
	if args[0].IsNone() {
		return object.Unbound, &object.Error{Class: object.SystemExit}
	}
	return object.Unbound, &object.Error{Class: object.SystemExit, Args: []object.Value{args[0]}}
}

var nameTraceback = object.Intern("__traceback__")

func sysExcInfo(c native.Call, _ []object.Value) (object.Value, error) {
	e := c.Handling()
	if e.IsNone() || e.IsUnbound() {
		return object.TupleOf(c.Meter(), object.None, object.None, object.None)
	}
	tb, err := c.GetAttr(e, nameTraceback)
	if err != nil {
		return object.Unbound, err
	}
	return object.TupleOf(c.Meter(), object.ClassOf(e).Value(), e, tb)
}

func sysGetSizeOf(_ native.Call, args []object.Value) (object.Value, error) {
	if o := args[0].Object(); o != nil {
		return object.Int(o.Size()), nil
	}
	return object.Int(16), nil // a value that is held inline
}

func sysSetRecursionLimit(c native.Call, args []object.Value) (object.Value, error) {
	n, err := smallIntOf(c, args[0], "int")
	if err != nil {
		return object.Unbound, err
	}
	if n < 1 {
		return object.Unbound, object.ValueErrorf("recursion limit must be greater or equal than 1")
	}
	return object.None, c.SetDepthLimit(int(min(n, math.MaxInt32)))
}

func sysIntern(_ native.Call, args []object.Value) (object.Value, error) {
	if args[0].Str() == nil {
		return object.Unbound, object.TypeErrorf("intern() argument must be str, not %s", object.TypeName(args[0]))
	}
	return args[0], nil
}

func sysSetDigits(c native.Call, args []object.Value) (object.Value, error) {
	n, err := smallIntOf(c, args[0], "int")
	if err != nil {
		return object.Unbound, err
	}
	if n != 0 && n < 640 {
		return object.Unbound, object.ValueErrorf("maxdigits must be 0 or larger than 640")
	}
	c.SetDigitLimit(int(min(n, math.MaxInt32)))
	return object.None, nil
}
