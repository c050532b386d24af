package stdlib

import (
	"sync"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/stdlib/re"
)

// modules is the table of the library: what each name that scripts may import is made by.
var modules = map[string]func() *native.Module{
	"asyncio":         pythonModule("asyncio", "asyncio", "Asynchronous code on an event loop."),
	"_asyncio":        sync.OnceValue(asyncioNativeModule),
	"contextvars":     pythonModule("contextvars", "contextvars", "Context variables."),
	"_typing":         sync.OnceValue(typingTypesModule),
	"copyreg":         pythonModule("copyreg", "copyreg", "How objects are reduced to what makes copies of them."),
	"copy":            pythonModule("copy", "copy", "Shallow and deep copies of objects."),
	"heapq":           sync.OnceValue(heapqModule),
	"string":          pythonModule("string", "string", "Constants, templates and formatters of strings."),
	"textwrap":        pythonModule("textwrap", "textwrap", "Text wrapping and filling."),
	"abc":             pythonModule("abc", "abc", "Abstract base classes."),
	"contextlib":      pythonModule("contextlib", "contextlib", "Utilities for with-statement contexts."),
	"enum":            pythonModule("enum", "enum", "Enumerations."),
	"types":           sync.OnceValue(typesModule),
	"dataclasses":     pythonModule("dataclasses", "dataclasses", "Classes that are mainly data."),
	"collections.abc": pythonModule("collections.abc", "collections_abc", "Abstract base classes of containers."),
	"typing":          pythonModule("typing", "typing,typing_aliases,typing_classes", "Support for type hints."),
	"re":              sync.OnceValue(re.Module),
	"datetime":        sync.OnceValue(datetimeModule),
	"io":              pythonModule("io", "io", "Streams in memory."),
	"statistics":      pythonModule("statistics", "statistics", "Mathematical statistics functions."),
	"fractions":       pythonModule("fractions", "fractions", "Rational numbers."),
	"numbers":         pythonModule("numbers", "numbers", "Abstract base classes of numbers."),
	"warnings":        pythonModule("warnings", "warnings", "Warnings."),
	"hashlib":         sync.OnceValue(hashlibModule),
	"binascii":        sync.OnceValue(binasciiModule),
	"base64":          pythonModule("base64", "base64", "Base16, Base32 and Base64 data encodings."),
	"pprint":          pythonModule("pprint", "pprint", "Pretty-printing of data."),
	"bisect":          sync.OnceValue(bisectModule),
	"random":          sync.OnceValue(randomModule),
	"collections":     sync.OnceValue(collectionsModule),
	"keyword":         pythonModule("keyword", "keyword", "The keywords of the language."),
	"functools":       sync.OnceValue(functoolsModule),
	"itertools":       sync.OnceValue(itertoolsModule),
	"json":            sync.OnceValue(jsonModule),
	"json.decoder":    jsonSubmodule("json.decoder", "from json import JSONDecoder, JSONDecodeError\n", "The decoder of json."),
	"json.encoder":    jsonSubmodule("json.encoder", "from json import JSONEncoder\n", "The encoder of json."),
	"math":            sync.OnceValue(mathModule),
	"os":              sync.OnceValue(osModule),
	"posixpath":       sync.OnceValue(posixPathModule),
	"traceback":       sync.OnceValue(tracebackModule),
	"operator":        sync.OnceValue(operatorModule),
	"array":           sync.OnceValue(arrayModule),
	"hmac":            pythonModule("hmac", "hmac", "Keyed hashing for message authentication."),
	"struct":          sync.OnceValue(structModule),
	"sys":             sync.OnceValue(sysModule),
	"time":            timeOnce,
}

// Modules returns the library modules by name. Each is made when it is first asked for; several goroutines may ask, and the module
// that they get is complete and immutable.
func Modules() map[string]func() *native.Module {
	table := make(map[string]func() *native.Module, len(modules))
	for name, make := range modules {
		table[name] = make
	}
	return table
}
