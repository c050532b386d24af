package stdlib

import (
	"sync"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/stdlib/re"
)

// modules is the table of the library: what each name that scripts may import is made by.
var modules = map[string]func() *native.Module{
	"asyncio":           lazyModule("asyncio", "asyncio", "Asynchronous code on an event loop."),
	"_asyncio":          sync.OnceValue(asyncioNativeModule),
	"contextvars":       lazyModule("contextvars", "contextvars", "Context variables."),
	"_typing":           sync.OnceValue(typingTypesModule),
	"copyreg":           pythonModule("copyreg", "copyreg", "How objects are reduced to what makes copies of them."),
	"copy":              lazyModule("copy", "copy", "Shallow and deep copies of objects."),
	"heapq":             sync.OnceValue(heapqModule),
	"string":            lazyModule("string", "string", "Constants, templates and formatters of strings."),
	"textwrap":          lazyModule("textwrap", "textwrap", "Text wrapping and filling."),
	"abc":               lazyModule("abc", "abc", "Abstract base classes."),
	"contextlib":        lazyModule("contextlib", "contextlib", "Utilities for with-statement contexts."),
	"enum":              lazyModule("enum", "enum", "Enumerations."),
	"types":             sync.OnceValue(typesModule),
	"dataclasses":       sync.OnceValue(dataclassesModule),
	"collections.abc":   lazyModule("collections.abc", "collections_abc", "Abstract base classes of containers."),
	"typing":            lazyModule("typing", "typing,typing_forms", "Support for type hints."),
	"_typing_hints":     lazyModule("_typing_hints", "typing_hints", "Annotations as types."),
	"_typing_io":        lazyModule("_typing_io", "typing_io", "The types of files."),
	"_typing_marks":     lazyModule("_typing_marks", "typing_marks", "What is for type checkers."),
	"_typing_protocols": lazyModule("_typing_protocols", "typing_protocols", "Protocol classes."),
	"_typing_records":   lazyModule("_typing_records", "typing_records", "Classes that are made of annotations."),
	"re":                sync.OnceValue(re.Module),
	"datetime":          sync.OnceValue(datetimeModule),
	"io":                sync.OnceValue(ioModule),
	"statistics":        lazyModule("statistics", "statistics", "Mathematical statistics functions."),
	"fractions":         lazyModule("fractions", "fractions", "Rational numbers."),
	"numbers":           lazyModule("numbers", "numbers", "Abstract base classes of numbers."),
	"warnings":          sync.OnceValue(warningsModule),
	"hashlib":           sync.OnceValue(hashlibModule),
	"binascii":          sync.OnceValue(binasciiModule),
	"base64":            lazyModule("base64", "base64", "Base16, Base32 and Base64 data encodings."),
	"pprint":            lazyModule("pprint", "pprint", "Pretty-printing of data."),
	"bisect":            sync.OnceValue(bisectModule),
	"random":            sync.OnceValue(randomModule),
	"collections":       sync.OnceValue(collectionsModule),
	"keyword":           pythonModule("keyword", "keyword", "The keywords of the language."),
	"functools":         sync.OnceValue(functoolsModule),
	"itertools":         sync.OnceValue(itertoolsModule),
	"json":              sync.OnceValue(jsonModule),
	"json.decoder":      jsonSubmodule("json.decoder", "from json import JSONDecoder, JSONDecodeError, scanstring\n", "The decoder of json."),
	"json.encoder":      jsonSubmodule("json.encoder", "from json import JSONEncoder, encode_basestring, encode_basestring_ascii\n", "The encoder of json."),
	"json.scanner":      jsonSubmodule("json.scanner", "from json import make_scanner\n", "The scanner of json."),
	"math":              sync.OnceValue(mathModule),
	"os":                sync.OnceValue(osModule),
	"posixpath":         sync.OnceValue(posixPathModule),
	"traceback":         sync.OnceValue(tracebackModule),
	"operator":          sync.OnceValue(operatorModule),
	"array":             sync.OnceValue(arrayModule),
	"hmac":              lazyModule("hmac", "hmac", "Keyed hashing for message authentication."),
	"struct":            sync.OnceValue(structModule),
	"sys":               sync.OnceValue(sysModule),
	"minipy":            pythonModule("minipy", "minipy", "What minipy offers beyond Python: budgets for parts of a script."),
	"_minipy":           budgetModule,
	"time":              timeOnce,

	"cmath": sync.OnceValue(cmathModule),

	"difflib": lazyModule("difflib", "difflib", "Differences between sequences."),

	"unittest":             lazyModule("unittest", "unittest", "Tests: cases, suites, loaders, results and runners."),
	"unittest._assertions": lazyModule("unittest._assertions", "unittest_assertions", "The assert methods of test cases."),
	"unittest.async_case":  lazyModule("unittest.async_case", "unittest_async", "Test cases of coroutines."),
	"unittest.case":        lazyModule("unittest.case", "unittest_case", "Test cases."),
	"unittest.loader":      lazyModule("unittest.loader", "unittest_loader", "Finding tests."),
	"unittest.main":        lazyModule("unittest.main", "unittest_main", "Tests as a command."),
	"unittest.result":      lazyModule("unittest.result", "unittest_result", "What came of tests."),
	"unittest.runner":      lazyModule("unittest.runner", "unittest_runner", "Running tests and printing what comes of them."),
	"unittest.suite":       lazyModule("unittest.suite", "unittest_suite", "Tests together."),
	"unittest.util":        lazyModule("unittest.util", "unittest_util", "Words about values in messages."),
}

// Modules returns the library modules by name. Each is made when it is first asked for; several goroutines may ask, and the module
// that they get is complete and immutable.
func Modules() map[string]func() *native.Module {
	table := make(map[string]func() *native.Module, len(modules))
	for name, make := range modules {
		table[name] = func() *native.Module {
			declaring.Lock()
			defer declaring.Unlock()
			return make()
		}
	}
	return table
}

// declaring lets one module be made at a time: what they define is paid for by the one meter of the tables.
var declaring sync.Mutex
