package builtins

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// declarations calls check for every native function that scripts can reach from the builtins: functions, constructors and methods.
func declarations(check func(where string, f *native.Func)) {
	for name, v := range Builtins() {
		if f := native.Of(v); f != nil {
			check(name, f)
		}
		k := v.Class()
		if k == nil {
			continue
		}
		if f, ok := k.Constructor().(*native.Func); ok {
			check(name, f)
		}
		for i := k.Dict().Next(0); i >= 0; i = k.Dict().Next(i + 1) {
			key, v := k.Dict().At(i)
			if w := v.Wrapper(); w != nil {
				v = w.Func()
			}
			if f := native.Of(v); f != nil {
				check(name+"."+key.Str().String(), f)
			}
		}
	}
}

func TestEveryDeclarationIsComplete(t *testing.T) {
	count := 0
	declarations(func(where string, f *native.Func) {
		count++
		assert.NotEmpty(t, f.Doc, where)
		assert.Positive(t, f.Cost.Steps, where)
		forms := 0
		for _, set := range []bool{f.Run != nil, f.Reduce != nil, f.Resume != nil} {
			if set {
				forms++
			}
		}
		assert.Equal(t, 1, forms, where)
		optional := false
		for _, p := range f.Params {
			if p.Kind == native.PositionalOnly || p.Kind == native.PositionalOrKeyword {
				assert.False(t, optional && !p.Optional, "%s: %s follows an optional parameter", where, p.Name)
				optional = p.Optional
			}
		}
	})
	assert.Greater(t, count, 400)
}

// What executions share may not be written: everything in the table has to be immortal.
func TestEverythingInTheTableIsShared(t *testing.T) {
	for name, v := range Builtins() {
		if v.Object() != nil {
			assert.True(t, v.Ref().Immortal(), name)
		}
		if k := v.Class(); k != nil {
			assert.True(t, k.IsStatic(), name)
		}
	}
	for name, v := range PreludeNatives() {
		assert.True(t, v.Ref().Immortal(), name)
		assert.True(t, strings.HasPrefix(name, "_"), name)
	}
}

func TestEveryBuiltinClassCanBeMadeByNew(t *testing.T) {
	for name, k := range object.BuiltinClasses() {
		v, ok := k.Lookup(object.Intern("__new__"))
		require.True(t, ok, name)
		assert.NotNil(t, v.Wrapper(), name)
	}
}

func TestBuiltinsAreThoseOfCPython(t *testing.T) {
	// dir(builtins) of CPython 3.12 without exceptions, what touches the interpreter (breakpoint, copyright, credits, exit, license, quit) and
	// what belongs to the import system (__build_class__, __loader__, __spec__ ...).
	want := "Ellipsis False None NotImplemented True __debug__ __import__ abs aiter all anext any ascii bin bool bytearray bytes callable chr " +
		"classmethod compile complex delattr dict dir divmod enumerate eval exec filter float format frozenset getattr globals hasattr hash help " +
		"hex id input int isinstance issubclass iter len list locals map max memoryview min next object oct open ord pow print property range " +
		"repr reversed round set setattr slice sorted staticmethod str sum super tuple type vars zip"
	for _, name := range strings.Fields(want) {
		assert.Contains(t, Builtins(), name)
	}
}
