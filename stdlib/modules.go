package stdlib

import "github.com/minipy/minipy/native"

// modules is the table of the library: what each name that scripts may import is made by.
var modules = map[string]func() *native.Module{
	"json":         jsonModule,
	"json.decoder": jsonSubmodule("json.decoder", "from json import JSONDecoder, JSONDecodeError\n", "The decoder of json."),
	"json.encoder": jsonSubmodule("json.encoder", "from json import JSONEncoder\n", "The encoder of json."),
	"math":         mathModule,
}

// Modules returns the library modules by name. Each is made when it is first asked for; a function may be called more than once and
// by several goroutines, and every module it returns is complete and immutable.
func Modules() map[string]func() *native.Module {
	table := make(map[string]func() *native.Module, len(modules))
	for name, make := range modules {
		table[name] = make
	}
	return table
}
