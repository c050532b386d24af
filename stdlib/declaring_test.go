package stdlib

import (
	"fmt"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/stretchr/testify/assert"

	"github.com/minipy/minipy/native"
)

// Engines may import different modules for the first time at once. What the modules define is paid for by one meter, which is not made for that, so they must
// be declared one after the other.
func TestModulesAreDeclaredOneAtATime(t *testing.T) {
	defer func(all map[string]func() *native.Module) { modules = all }(modules)
	var declared, together atomic.Int32
	modules = map[string]func() *native.Module{}
	for i := range 8 {
		modules[fmt.Sprint(i)] = func() *native.Module {
			declared.Add(1)
			for range 1000 { // time for the others to come in
				runtime.Gosched()
				if declared.Load() > 1 {
					together.Add(1)
				}
			}
			declared.Add(-1)
			return nil
		}
	}
	var wg sync.WaitGroup
	for _, declare := range Modules() {
		wg.Go(func() { declare() })
	}
	wg.Wait()
	assert.Zero(t, together.Load(), "modules were declared while others were")
}
