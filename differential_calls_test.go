package minipy_test

import (
	"fmt"
	"sort"
	"strings"

	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// sources are the kinds of calls, with how often each is to be chosen.
type callKinds struct {
	total int
	kinds []callSource
}

type callSource struct {
	weight int
	make   func(g *generator) call
}

func (s *callKinds) add(weight int, make func(g *generator) call) {
	s.kinds = append(s.kinds, callSource{weight, make})
	s.total += weight
}

func (s *callKinds) next(g *generator) call {
	n := g.IntN(s.total)
	for _, k := range s.kinds {
		if n -= k.weight; n < 0 {
			return k.make(g)
		}
	}
	panic("BUG: weights")
}

// callSources returns every source of calls. The declared functions and methods are found in the registry, so that none is forgotten.
func callSources() *callKinds {
	s := &callKinds{}
	methods := declaredMethods()
	s.add(40, func(g *generator) call {
		m := methods[g.IntN(len(methods))]
		return m.call(g)
	})
	functions := declaredFunctions()
	s.add(12, func(g *generator) call {
		f := functions[g.IntN(len(functions))]
		return f.call(g)
	})
	s.add(12, (*generator).binary)
	s.add(3, (*generator).unary)
	s.add(4, (*generator).comparison)
	s.add(5, (*generator).subscript)
	s.add(3, (*generator).augmented)
	s.add(2, (*generator).attribute)
	s.add(2, (*generator).conversion)
	for _, more := range []func(s *callKinds){textSources, formatSources, codecSources, containerSources} {
		more(s)
	}
	return s
}

// A method is one declared method of a builtin type, or a builtin function, which has no class.
type method struct {
	class, name string
	decl        *native.Func // nil: an attribute
	ofClass     bool         // a class method or a static method
}

// receivers make values of the builtin types. Types that are not here have no methods worth calling at random.
var receivers = map[string]func(g *generator) string{
	"str":       (*generator).str,
	"bytes":     (*generator).bytes,
	"bytearray": func(g *generator) string { return "bytearray(" + g.bytes() + ")" },
	"memoryview": func(g *generator) string {
		if g.chance(3) {
			return g.pick("memoryview(bytearray(b'abc'))", "memoryview(b'abc')[1:]", "memoryview(b'abcdef')[::2]", "memoryview(b'abc')[::-1]",
				"memoryview(bytearray(range(8))).cast('h')", "memoryview(bytearray(range(8))).cast('I')[::-1]", "memoryview(bytearray(range(12))).cast('B', [2, 3, 2])",
				"memoryview(bytes(range(8))).cast('d')", "memoryview(bytearray(b'abcd')).cast('c')", "memoryview(bytearray(b'abcd')).cast('b', [2, 2])[1:]", "memoryview(bytearray(4)).cast('i', [])",
				"memoryview(bytearray(range(16))).toreadonly().cast('Q')", "memoryview(b'\\x00\\x01\\x02').cast('?')")
		}
		return "memoryview(" + g.bytes() + ")"
	},
	"int":       func(g *generator) string { return g.pick(g.big(), g.big(), "Num(5)", "7", "(-1)", "0") },
	"bool":      (*generator).boolean,
	"float":     (*generator).float,
	"complex":   (*generator).complex,
	"list":      (*generator).list,
	"tuple":     (*generator).tuple,
	"dict":      (*generator).dict,
	"set":       func(g *generator) string { return "set(" + g.largerSet() + ")" },
	"frozenset": func(g *generator) string { return "frozenset(" + g.largerSet() + ")" },
	"range":     (*generator).rangeOf,
	"slice":     (*generator).slice,
	"dict_keys": func(g *generator) string { return g.dict() + ".keys()" }, "dict_values": func(g *generator) string { return g.dict() + ".values()" },
	"dict_items": func(g *generator) string { return g.dict() + ".items()" },
	"type":       func(g *generator) string { return g.pick("int", "str", "list", "object", "bool", "ValueError", "type") },
	"object": func(g *generator) string {
		return g.pick("object()", "Shown(1)", "Attributes()", "ValueError('x', 1)", "None", "...")
	},
	"enumerate": func(g *generator) string { return "enumerate(" + g.iterable() + ")" },
	"zip":       func(g *generator) string { return "zip(" + g.iterable() + ", " + g.iterable() + ")" },
	"map":       func(g *generator) string { return "map(" + g.function() + ", " + g.iterable() + ")" },
	"filter":    func(g *generator) string { return "filter(" + g.function() + ", " + g.iterable() + ")" },
	"reversed":  func(g *generator) string { return "reversed(" + g.list() + ")" },
}

// notCalledAtRandom are methods that the test leaves out, and why.
var notCalledAtRandom = map[string]string{
	"object.__sizeof__":   "sizes in memory are not CPython's",
	"object.__dir__":      "the order and the private names are not CPython's",
	"type.__dict__":       "the order and the private names are not CPython's",
	"type.__subclasses__": "the library is loaded in another order",
	"type.__doc__":        "documentation is written in our own words",
	"object.__doc__":      "documentation is written in our own words",
	"int.__rlshift__":     "takes memory by the size of the receiver", "bool.__rlshift__": "takes memory by the size of the receiver",
	"type.__text_signature__": "documentation is written in our own words", "type.__abstractmethods__": "set by the module abc alone",
	"set.pop":              "which element comes first is nobody's promise",
	"set.__iter__":         "which element comes first is nobody's promise",
	"set.__repr__":         "which element comes first is nobody's promise",
	"set.__reduce__":       "which element comes first is nobody's promise",
	"frozenset.__iter__":   "which element comes first is nobody's promise",
	"frozenset.__repr__":   "which element comes first is nobody's promise",
	"frozenset.__reduce__": "which element comes first is nobody's promise",
	"object.__reduce__":    "names the functions of copyreg",
	"object.__reduce_ex__": "names the functions of copyreg",
	"str.__hash__":         "hashes of all but numbers are our own",
	"bytes.__hash__":       "hashes of all but numbers are our own",
	"tuple.__hash__":       "hashes of all but numbers are our own",
	"frozenset.__hash__":   "hashes of all but numbers are our own",
	"range.__hash__":       "hashes of all but numbers are our own",
	"slice.__hash__":       "hashes of all but numbers are our own",
	"memoryview.__hash__":  "hashes of all but numbers are our own",
	"object.__hash__":      "hashes of all but numbers are our own",
	"type.__hash__":        "hashes of all but numbers are our own",
	"dict_values.__hash__": "hashes of all but numbers are our own",
}

func declaredMethods() []method {
	classes := map[string]*object.Class{"dict_keys": object.DictKeysClass, "dict_values": object.DictValuesClass, "dict_items": object.DictItemsClass}
	for name, v := range builtins.Builtins() {
		if class := v.Class(); class != nil {
			classes[name] = class
		}
	}
	var found []method
	for name := range receivers {
		members := classes[name].Dict()
		for i := members.Next(0); i >= 0; i = members.Next(i + 1) {
			key, v := members.At(i)
			m := method{class: name, name: key.Str().String()}
			if w := v.Wrapper(); w != nil {
				v, m.ofClass = w.Func(), true
			}
			m.decl = native.Of(v)
			if notCalledAtRandom[m.label()] == "" && m.name != "__new__" && m.name != "__class_getitem__" {
				found = append(found, m)
			}
		}
	}
	sort.Slice(found, func(i, j int) bool { return found[i].label() < found[j].label() })
	return found
}

func (m *method) label() string { return m.class + "." + m.name }

// call writes a call of the method, seldom on a receiver of another type.
func (m *method) call(g *generator) call {
	if m.class == "" {
		return call{m.name, fmt.Sprintf("r = %s(%s)", m.name, g.arguments(m))}
	}
	x := receivers[m.class](g)
	switch {
	case m.decl == nil:
		return call{m.label(), fmt.Sprintf("x = %s\nr = x.%s", x, m.name)}
	case m.ofClass && g.chance(2):
		return call{m.label(), fmt.Sprintf("r = %s.%s(%s)", m.class, m.name, g.arguments(m))}
	case g.chance(30) && !strings.HasPrefix(m.class, "dict_") && m.class != "object":
		return call{m.label(), fmt.Sprintf("x = %s\nr = %s.%s(x%s)", g.value(), m.class, m.name, prefixed(", ", g.arguments(m)))}
	}
	return call{m.label(), fmt.Sprintf("x = %s\nr = x.%s(%s)", x, m.name, g.arguments(m))}
}

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}

// arguments writes arguments for the method: mostly as many and as it expects.
func (g *generator) arguments(m *method) string {
	var args []string
	keywords := g.chance(12)
	params := m.decl.Params
	if len(params) > 0 && (m.class != "" || params[0].Name == "cls") {
		params = params[1:] // the receiver
	}
	for _, p := range params {
		switch {
		case p.Kind == native.VarPositional:
			for range g.IntN(4) {
				args = append(args, g.argument(m, p.Name))
			}
		case p.Kind == native.VarKeyword:
			if g.chance(3) {
				for _, name := range []string{"a", "b"}[:g.IntN(3)] {
					args = append(args, name+"="+g.argument(m, p.Name))
				}
			}
		case p.Kind == native.KeywordOnly || keywords && g.chance(2) && p.Kind != native.PositionalOnly || keywords && g.chance(12):
			if !p.Optional || g.chance(2) {
				keywords = true // no positional argument may follow
				args = append(args, p.Name+"="+g.argument(m, p.Name))
			}
		case keywords && len(args) > 0 && strings.Contains(args[len(args)-1], "="):
		case p.Optional && g.chance(2):
			if !keywords {
				return g.misled(m, args)
			}
		default:
			args = append(args, g.argument(m, p.Name))
		}
	}
	return g.misled(m, args)
}

// misled adds or takes away an argument, seldom.
func (g *generator) misled(m *method, args []string) string {
	switch g.IntN(60) {
	case 0:
		args = append([]string{g.value()}, args...)
	case 1:
		args = args[:max(len(args)-1, 0)]
	case 2:
		args = append(args, g.pick("unknown", "key", "x", "self", "default", "encoding", "sep")+"="+g.scalar())
	case 3:
		args = append(args, g.pick("*[1]", "**{'a': 1}", "*5", "**None", "*'ab'"))
	}
	return strings.Join(args, ", ")
}

// argument writes one argument: what the parameter's name calls for, one time in ten anything.
func (g *generator) argument(m *method, param string) string {
	if g.chance(10) {
		return g.value()
	}
	if maker := arguments[m.class+"."+m.name+"."+param]; maker != nil {
		return maker(g)
	}
	if maker := arguments[m.class+"."+m.name]; maker != nil {
		return maker(g)
	}
	if m.class == "str" || strings.HasPrefix(m.class, "byte") {
		if maker := arguments["text."+param]; maker != nil {
			return maker(g)
		}
		if strings.Contains(" sub sep prefix suffix old new chars bytes x y z value key fillchar frm to delete ", " "+param+" ") {
			return g.piece(m.class)
		}
	}
	if maker := arguments[param]; maker != nil {
		return maker(g)
	}
	if strings.HasPrefix(m.name, "__") && receivers[m.class] != nil && g.chance(2) {
		return receivers[m.class](g) // an operator and its other operand
	}
	return g.value()
}

// piece writes a part to look for in a value of a class.
func (g *generator) piece(class string) string {
	switch {
	case class == "str" && g.chance(4):
		return g.str()
	case class == "str":
		return g.ascii()
	case g.chance(3):
		return g.bytesLike()
	}
	return "b" + g.ascii()
}

func tupleOf(one func(g *generator) string) func(g *generator) string {
	return func(g *generator) string {
		if g.chance(3) {
			return "(" + g.repeat(3, "", func() string { return one(g) + ", " }) + ")"
		}
		return one(g)
	}
}

func fixed(texts ...string) func(g *generator) string {
	return func(g *generator) string { return g.pick(texts...) }
}

// arguments are makers for parameters: by class, method and name, by class and method, or by name ("text." for str, bytes and bytearray).
var arguments map[string]func(g *generator) string

func init() {
	piece := func(class string) func(g *generator) string {
		return func(g *generator) string { return g.piece(class) }
	}
	strings := func(g *generator) string {
		if g.chance(3) {
			return g.str()
		}
		return "[" + g.repeat(4, ", ", g.str) + "]"
	}
	bytes := func(g *generator) string { return "[" + g.repeat(4, ", ", g.bytesLike) + "]" }
	arguments = map[string]func(g *generator) string{
		"start": (*generator).position, "end": (*generator).position, "stop": (*generator).position, "index": (*generator).small, "i": (*generator).small,
		"len": (*generator).anyInt, "start?": (*generator).small, "iterable": (*generator).iterable, "iterables": (*generator).iterable, "others": (*generator).iterable,
		"mapping": (*generator).dict, "key": (*generator).scalar, "element": (*generator).hashable, "ndigits": (*generator).small, "reverse": (*generator).boolean, "strict": (*generator).boolean,
		"number": (*generator).number, "func": (*generator).function, "function": (*generator).function, "iterator": (*generator).iterator, "sequence": (*generator).iterable,
		"encoding": (*generator).encoding, "errors": (*generator).handler, "format_spec": (*generator).spec,
		"name": fixed("'real'", "'upper'", "'__class__'", "'x'", "'name'", "'value'", "''", "'__len__'", "Str('real')"), "class_or_tuple": fixed("int", "str", "(int, str)", "()", "(int, (str, list))", "int | str", "list[int]", "object", "int | None", "None", "(int, 5)"),
		"list.sort.key": (*generator).function, "sorted.key": (*generator).function, ".max.key": (*generator).function, ".min.key": (*generator).function, ".sorted.key": (*generator).function,

		"text.width": (*generator).small, "text.tabsize": (*generator).small, "text.maxsplit": (*generator).small, "text.count": (*generator).small, "text.bytes_per_sep": (*generator).small,
		"text.keepends": (*generator).boolean, "text.string": fixed("'ab'", "'a b'", "'a'", "'abc'", "'0x'", "'\\u0660\\u0661'", "' 1 2 '", "b'ab'", "'ff FF\\n00'", "'a\\u00e9'", "'12 3'"),
		"str.startswith.prefix": tupleOf(piece("str")), "str.endswith.suffix": tupleOf(piece("str")), "str.center.fillchar": (*generator).fill, "str.ljust.fillchar": (*generator).fill, "str.rjust.fillchar": (*generator).fill,
		"bytes.startswith.prefix": tupleOf(piece("bytes")), "bytes.endswith.suffix": tupleOf(piece("bytes")), "bytearray.startswith.prefix": tupleOf(piece("bytes")), "bytearray.endswith.suffix": tupleOf(piece("bytes")),
		"str.join": strings, "bytes.join": bytes, "bytearray.join": bytes, "bytes.hex.sep": fixed("':'", "'-'", "b'.'", "''", "'ab'", "'\\xe9'"), "bytearray.hex.sep": fixed("':'", "b'.'", "''"), "memoryview.hex.sep": fixed("':'", "b'.'"),
		"memoryview.hex.bytes_per_sep": (*generator).small, "memoryview.cast": fixed("'B'", "'b'", "'c'", "'@H'", "'i'", "'q'", "'f'", "'?'", "'x'", "5"), "memoryview.cast.shape": fixed("[2, 2]", "[4]", "(1, 3)", "[]", "[3]", "[0]", "[2, -1]", "'ab'"),
		"str.translate": func(g *generator) string {
			return g.pick("{97: 98, 98: None}", "{97: 'xyz', 32: 8364}", "str.maketrans('ab', 'ba', ' ')", "'abc' * 50", "[None] * 200", "{97: -1}", "{97: 0x110000}", "{97: 1.5}", "Missing()", "{'a': 'b'}", "{97: ''}")
		},
		"str.maketrans": (*generator).str,
		"str.maketrans.x": func(g *generator) string {
			return g.pick(g.ascii(), "{'a': 1, 5: 'x'}", "{'ab': 1}", "{97: None}", "{1.5: 2}", "'ab'")
		},
		"str.maketrans.y":           func(g *generator) string { return g.pick(g.ascii(), "'xy'", "'x'") },
		"bytes.maketrans":           func(g *generator) string { return g.pick(g.bytesLike(), "b'ab'", "b'xy'") },
		"bytearray.maketrans":       func(g *generator) string { return g.pick(g.bytesLike(), "b'ab'", "b'xy'") },
		"bytes.translate.table":     fixed("None", "bytes(range(256))", "bytes(255)", "bytes.maketrans(b'ab', b'ba')", "bytearray(range(256))[::-1]"),
		"bytearray.translate.table": fixed("None", "bytes(range(256))", "bytes(255)", "bytes.maketrans(b'ab', b'ba')"),
		"bytearray.append":          (*generator).octet, "bytearray.insert.item": (*generator).octet, "bytearray.remove": (*generator).octet,
		"bytearray.extend": func(g *generator) string {
			return g.pick(g.bytesLike(), g.iterable(), "["+g.repeat(3, ", ", g.octet)+"]")
		},
		"str.format": (*generator).value, "str.format_map": (*generator).dict, "str.__mod__": (*generator).value,
		"str.__mul__": (*generator).small, "str.__rmul__": (*generator).small, "bytes.__mul__": (*generator).small, "list.__mul__": (*generator).small, "tuple.__mul__": (*generator).small,
		"str.__getitem__": (*generator).index, "bytes.__getitem__": (*generator).index, "bytearray.__getitem__": (*generator).index, "list.__getitem__": (*generator).index, "tuple.__getitem__": (*generator).index,
		"range.__getitem__": (*generator).index, "list.__delitem__": (*generator).index, "bytearray.__delitem__": (*generator).index, "list.__setitem__.key": (*generator).index,
		"bytearray.__setitem__.key": (*generator).index, "memoryview.__getitem__": (*generator).index, "memoryview.__setitem__.key": (*generator).index, "memoryview.__setitem__.value": (*generator).octet,
		"list.__setitem__.value": (*generator).iterable,

		"int.to_bytes.length": func(g *generator) string { return g.pick("0", "1", "2", "4", "8", "20", "(-1)", g.small()) }, "int.to_bytes.byteorder": fixed("'big'", "'little'", "'other'", "'BIG'", "b'big'"),
		"int.to_bytes.signed": (*generator).boolean, "int.from_bytes.bytes": func(g *generator) string { return g.pick(g.bytesLike(), "[1, 2, 255]", "[256]", g.iterable()) },
		"int.from_bytes.byteorder": fixed("'big'", "'little'", "'other'"), "int.from_bytes.signed": (*generator).boolean,
		"int.__pow__.value": (*generator).exponent, "int.__pow__.mod": (*generator).anyInt, "int.__rpow__.value": (*generator).exponent, "int.__rpow__.mod": (*generator).anyInt, "int.__lshift__": (*generator).small, "int.__rlshift__": (*generator).small,
		"bool.__lshift__": (*generator).small, "int.__rshift__": (*generator).position,
		"float.fromhex": (*generator).hexFloat, "float.__pow__": (*generator).real, "float.__rpow__": (*generator).float,
		"dict.fromkeys.iterable": func(g *generator) string { return g.pick("["+g.repeat(4, ", ", g.hashable)+"]", g.iterable()) },
		"dict.update.iterable":   (*generator).pairs, "dict.__init__.iterable": (*generator).pairs, "dict.__ior__": (*generator).pairs, "dict.__or__": (*generator).dict,

		".int.x": (*generator).intText, ".int.base": func(g *generator) string {
			return g.pick("0", "2", "8", "10", "16", "36", "37", "1", "-2", "Index(16)", "True", "2.0", "2**70")
		},
		".float.x": (*generator).floatText, ".complex.real": (*generator).complexText, ".complex.imag": (*generator).number, ".bool.object": (*generator).value,
		".chr.i": func(g *generator) string {
			return g.pick("97", "0x10ffff", "0x110000", "-1", "0xd800", g.small(), g.big())
		}, ".ord.c": func(g *generator) string {
			return g.pick("'a'", "b'a'", "bytearray(b'a')", "'\\ud800'", "''", "'ab'", "b''", g.str())
		},
		".divmod": (*generator).real, ".pow.base": (*generator).real, ".pow.exp": (*generator).exponent, ".pow.mod": (*generator).anyInt, ".round.number": (*generator).real, ".abs": (*generator).number,
		".bin": (*generator).anyInt, ".hex": (*generator).anyInt, ".oct": (*generator).anyInt, ".sum.start": (*generator).value, ".sum.iterable": func(g *generator) string { return g.pick("["+g.repeat(5, ", ", g.number)+"]", g.iterable()) },
		".max.args": func(g *generator) string { return g.pick(g.real(), g.real(), g.iterable()) }, ".min.args": func(g *generator) string { return g.pick(g.real(), g.real(), g.iterable()) },
		".sorted.iterable": func(g *generator) string {
			return g.pick("["+g.repeat(6, ", ", g.real)+"]", "["+g.repeat(6, ", ", g.str)+"]", g.iterable())
		},
		".dict.iterable": (*generator).pairs, ".dict.kwargs": (*generator).value, ".range": (*generator).small, ".slice": (*generator).value, ".str.object": func(g *generator) string { return g.pick(g.value(), g.bytesLike()) },
		".bytes.source": func(g *generator) string {
			return g.pick(g.str(), "["+g.repeat(4, ", ", g.octet)+"]", g.iterable(), g.small())
		}, ".bytearray.source": func(g *generator) string {
			return g.pick(g.str(), "["+g.repeat(4, ", ", g.octet)+"]", g.iterable(), g.small())
		},
		".memoryview": (*generator).bytesLike, ".enumerate.start": (*generator).anyInt, ".list.iterable": (*generator).iterable, ".reversed": (*generator).iterable, ".iter.object": (*generator).iterable, ".len": (*generator).iterable,
		".issubclass.cls": fixed("int", "bool", "str", "5", "list[int]", "Shown", "Num"), ".format.value": (*generator).number,
	}
}

// octet writes an int that is mostly a byte.
func (g *generator) octet() string {
	if g.chance(8) {
		return g.pick("256", "-1", "2**64", "1.0", "'a'", "b'a'", "None", "Index(5)", "True", "300", "10**10")
	}
	return fmt.Sprint(g.IntN(256))
}

// index writes an index or a slice.
func (g *generator) index() string {
	switch g.IntN(4) {
	case 0:
		return g.slice()
	case 1:
		return fmt.Sprintf("slice(%s, %s, %s)", g.small(), g.small(), g.pick("None", "1", "-1", "2", "-2"))
	}
	return g.small()
}

// exponent writes an int or a float that may be a power's exponent.
func (g *generator) exponent() string {
	if g.chance(4) {
		return g.float()
	}
	return grouped(fmt.Sprint(g.IntN(24) - 8))
}

// fill writes a character to fill up with.
func (g *generator) fill() string {
	return g.pick("'*'", "' '", "'\u00e9'", "'\U0001f600'", "'\\ud800'", "''", "'ab'", "Str('x')", "b'x'")
}

// pairs writes what makes a dict.
func (g *generator) pairs() string {
	switch g.IntN(6) {
	case 0:
		return "[" + g.repeat(3, ", ", func() string { return "(" + g.hashable() + ", " + g.scalar() + ")" }) + "]"
	case 1:
		return "[" + g.repeat(3, ", ", func() string { return g.pick("'ab'", "[1, 2]", "(1, 2)", "'abc'", "[1]", "5", "(1, 2)", "b'xy'") }) + "]"
	case 2:
		return "Mapping(" + g.dict() + ")"
	case 3:
		return g.iterable()
	}
	return g.dict()
}

// notCalledFunctions are builtin functions that the test leaves out, and why.
var notCalledFunctions = map[string]string{
	"__build_class__": "of the machine", "__import__": "tested by scripts", "compile": "code objects have no text to compare", "dir": "the order and the private names are not CPython's", "eval": "the language is tested by scripts",
	"exec": "the language is tested by scripts", "exit": "ends the process", "quit": "ends the process", "globals": "of the driver", "locals": "of the driver", "vars": "of the driver", "help": "documentation is written in our own words",
	"hash": "of numbers below", "id": "differs from run to run", "input": "reads standard input", "open": "needs files", "print": "writes", "breakpoint": "starts a debugger", "copyright": "of CPython", "credits": "of CPython", "license": "of CPython",
	"super": "needs a class", "property": "shown without its parts", "aiter": "needs a loop", "anext": "needs a loop", "BaseExceptionGroup": "tested by scripts", "ExceptionGroup": "tested by scripts",
}

func declaredFunctions() []method {
	var found []method
	for name, v := range builtins.Builtins() {
		decl := native.Of(v)
		if class := v.Class(); class != nil {
			decl, _ = class.Constructor().(*native.Func)
			if class.IsSubclass(object.BaseException) {
				continue // exceptions are tested by scripts
			}
		}
		if decl != nil && notCalledFunctions[name] == "" {
			found = append(found, method{name: name, decl: decl})
		}
	}
	sort.Slice(found, func(i, j int) bool { return found[i].name < found[j].name })
	return found
}
