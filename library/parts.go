package library

import (
	"maps"
	"slices"
	"strings"
	"sync"

	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/compiler"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
	"github.com/minipy/minipy/vm"
)

// lazyModules keeps the parts of lazy library modules.
var lazyModules sync.Map // module name -> func() *vm.Parts

func partsOf(m *native.Module, builtins map[string]object.Value) *vm.Parts {
	once, _ := lazyModules.LoadOrStore(m.Name, sync.OnceValue(func() *vm.Parts { return split(m, builtins) }))
	return once.(func() *vm.Parts)()
}

// split takes the text of a library module apart.
func split(m *native.Module, builtins map[string]object.Value) *vm.Parts {
	file, text := fileName(m.Name), m.Source
	// What has a meaning already cannot be told from what is not defined yet.
	var likely wordFilter
	for name := range builtins {
		likely.add(name)
	}
	declared := make(map[string]bool, len(m.Entries()))
	for _, e := range m.Entries() {
		declared[e.Name.String()] = true
		likely.add(e.Name.String())
	}
	given := func(name string) bool {
		if !likely.has(name) {
			return false
		}
		_, ok := builtins[name]
		return ok || declared[name]
	}
	globals := make(map[string]bool, 200)
	globals["__doc__"] = true
	statements := scanStatements(text, func(word string) {
		if strings.HasPrefix(word, "__") || given(word) {
			globals[word] = true
		}
	})
	defined := make(map[string]int, 100) // name -> number of its group
	var groups []*statementGroup
	eager := &statementGroup{}
	for i := range statements {
		s := &statements[i]
		if s.with != "" {
			s.names = append([]string{s.with}, s.names...)
		}
		group := eager
		if len(s.names) > 0 && !s.eager && !slices.ContainsFunc(s.names, given) {
			group = nil
			for _, name := range s.names {
				if n, ok := defined[name]; ok {
					group = groups[n]
				}
			}
			switch {
			case group == nil && s.follows:
				group = eager
			case group == nil:
				group = &statementGroup{number: len(groups)}
				groups = append(groups, group)
			}
		}
		group.texts = append(group.texts, s)
		if group != eager {
			for _, name := range s.names {
				if _, ok := defined[name]; !ok {
					defined[name] = group.number
					group.names = append(group.names, name)
				}
			}
		}
	}
	parts := &vm.Parts{ByName: defined}
	for _, s := range statements {
		for _, name := range s.names {
			globals[name] = true
		}
		if len(s.names) == 0 { // it may bind any of its words
			scanWords(text[s.start:s.end], func(word string) { globals[word] = true })
		}
	}
	for _, name := range slices.Sorted(maps.Keys(globals)) {
		parts.Globals = append(parts.Globals, object.Intern(name))
	}
	numbered := compiler.NewGlobals(parts.Globals)
	code := func(g *statementGroup) func() (*bytecode.Code, error) {
		return sync.OnceValues(func() (*bytecode.Code, error) { return compilePart(file, g.text(text), numbered, m.Hidden) })
	}
	parts.Eager = code(eager)
	for _, g := range groups {
		parts.Lazy = append(parts.Lazy, vm.Part{Names: g.names, Code: code(g)})
	}
	return parts
}

// wordFilter tells most words that are not in a set without hashing them: by the first byte, a bit for each length, modulo 32.
type wordFilter [256]uint32

func (f *wordFilter) add(word string) { f[word[0]] |= 1 << (len(word) % 32) }

// has reports whether word may be in the set.
func (f *wordFilter) has(word string) bool { return f[word[0]]&(1<<(len(word)%32)) != 0 }

// statementGroup is statements that run together.
type statementGroup struct {
	number int
	names  []string
	texts  []*statement
}

// text returns the statements at their places in the whole text: what lies between is empty lines.
func (g *statementGroup) text(whole string) string {
	var b strings.Builder
	line := 0
	for _, s := range g.texts {
		for ; line < s.line; line++ {
			b.WriteByte('\n')
		}
		text := s.text
		if text == "" {
			text = whole[s.start:s.end]
		}
		b.WriteString(text)
		line += strings.Count(text, "\n")
	}
	return b.String()
}

// compilePart compiles statements of a library module, but not the bodies of methods.
func compilePart(file, text string, globals *compiler.Globals, hidden bool) (*bytecode.Code, error) {
	var bodies []deferredBody
	if !hidden {
		text, bodies = deferBodies(text)
	}
	code, err := compileText(file, text, globals)
	if err != nil {
		return nil, err
	}
	if hidden {
		hide(code)
	}
	return code, attachBodies(file, code, bodies, globals)
}
