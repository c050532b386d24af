package stdlib

import (
	"embed"
	"sync"

	"github.com/minipy/minipy/native"
)

// Modules that are Python text altogether. Those in Go and Python have a file of their own.

//go:embed source/*.py
var sources embed.FS

// pythonModule returns a module whose text is source/<file>.py.
func pythonModule(name, file, doc string) func() *native.Module {
	return sync.OnceValue(func() *native.Module {
		text, err := sources.ReadFile("source/" + file + ".py")
		if err != nil {
			panic("BUG: " + err.Error())
		}
		return (&native.Module{Name: name, Doc: doc, Source: string(text)}).Define()
	})
}
