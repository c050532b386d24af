package stdlib

import (
	"embed"
	"strings"
	"sync"

	"github.com/minipy/minipy/native"
)

// Modules that are Python text altogether. Those in Go and Python have a file of their own.

//go:embed source/*.py
var sources embed.FS

// lazyModule is pythonModule for a text whose definitions may run when they are asked for.
func lazyModule(name, file, doc string) func() *native.Module {
	make := pythonModule(name, file, doc)
	return sync.OnceValue(func() *native.Module {
		m := make()
		m.Lazy = true
		return m
	})
}

// pythonModule returns a module whose text is source/<file>.py; file may name several, with commas between.
func pythonModule(name, file, doc string) func() *native.Module {
	return sync.OnceValue(func() *native.Module {
		var texts []string
		for _, f := range strings.Split(file, ",") {
			text, err := sources.ReadFile("source/" + f + ".py")
			if err != nil {
				panic("BUG: " + err.Error())
			}
			texts = append(texts, string(text))
		}
		return (&native.Module{Name: name, Doc: doc, Source: strings.Join(texts, "\n\n")}).Define()
	})
}
