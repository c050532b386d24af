package builtins

import (
	_ "embed"
	"sync"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// Prelude is the Python text of the functions that natives hand over to when a script's function is to be called in a loop: there the
// machine runs the loop like any other, without recursion in Go. It sees the builtins and [PreludeNatives].
//
//go:embed prelude.py
var Prelude string

// preludeNatives are the natives that only the prelude sees; their names start with an underscore.
var preludeNatives = sync.OnceValue(func() map[string]object.Value {
	out := map[string]object.Value{}
	for _, f := range sortingNatives {
		out[f.Name] = f.Value()
	}
	return out
})

// PreludeNatives returns the names that the prelude's namespace has beyond the builtins. The map is shared and must not be changed.
func PreludeNatives() map[string]object.Value { return preludeNatives() }

// handOver ends a Reducer's Init: the result of the call is that of a prelude function.
func handOver(c native.Call, s *native.State, name string, args ...object.Value) (object.Value, bool, error) {
	fn, err := c.Prelude(name)
	if err != nil {
		return object.Unbound, false, err
	}
	s.TailCall(fn, args...)
	return object.Unbound, true, nil
}
