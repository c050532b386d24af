package builtins_test

import (
	"context"
	"math"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"
	"sync"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/minipy/minipy"
	"github.com/minipy/minipy/builtins"
	"github.com/minipy/minipy/capability"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// outcome is what scripts got from a function: bits of what was seen.
type outcome uint8

const (
	normal outcome = 1 << iota // it returned, from ordinary arguments
	edge                       // it returned, from an argument at some end: empty, zero, negative, huge, not finite, not ASCII, None, of a derived class
	failed                     // it raised an exception, or refused an operand
	stored                     // an attribute was set
)

func (o outcome) String() string {
	var names []string
	for i, name := range []string{"a normal case", "an edge case", "an error", "an assignment"} {
		if o&(1<<i) != 0 {
			names = append(names, name)
		}
	}
	return strings.Join(names, ", ")
}

// spy notes what functions are called with and how they end. It puts itself around each declaration.
type spy struct {
	lock sync.Mutex
	seen map[string]outcome
}

func (s *spy) note(name string, o outcome) {
	s.lock.Lock()
	s.seen[name] |= o
	s.lock.Unlock()
}

// call is a call that goes on: what it is of, and whether its arguments are at an end. That is decided before the function changes them.
type call struct {
	s    *spy
	name string
	edge bool
}

func (s *spy) begin(name string, f *native.Func, args []object.Value) call {
	var given []object.Value
	for i, v := range args {
		if f == nil || i >= len(f.Params) || f.Variadic() || !object.Same(v, f.Params[i].Default) { // a default says nothing about the end of a type
			given = append(given, v)
		}
	}
	return call{s, name, atTheEdge(given)}
}

// ended notes how a call ended. An operator that answers NotImplemented has refused its operand.
func (c call) ended(v object.Value, err error) {
	switch {
	case err != nil || v.IsNotImplemented():
		c.s.note(c.name, failed)
	case c.edge:
		c.s.note(c.name, edge)
	default:
		c.s.note(c.name, normal)
	}
}

// atTheEdge reports whether one of the arguments is at some end of its type.
func atTheEdge(args []object.Value) bool {
	for _, v := range args {
		if v.IsUnbound() {
			continue
		}
		part := object.BuiltinPart(v)
		switch {
		case v.IsNone(), v.IsBool(), v.Is(object.KindBigInt), v.Instance() != nil:
			return true
		case v.IsInt() && (v.AsInt() <= 0 || v.AsInt() > math.MaxInt32):
			return true
		case v.Is(object.KindFloat) && !(v.AsFloat() > 0 && v.AsFloat() < 1e16):
			return true
		case part.Is(object.KindComplex) && (real(part.Complex()) == 0 || imag(part.Complex()) == 0):
			return true
		case part.Str() != nil && (part.Str().Len() == 0 || !part.Str().IsASCII()):
			return true
		case part.Bytes() != nil && len(part.Bytes().Bytes()) == 0,
			part.List() != nil && part.List().Len() == 0,
			part.Tuple() != nil && part.Tuple().Len() == 0,
			part.Dict() != nil && part.Dict().Len() == 0,
			part.Set() != nil && part.Set().Len() == 0,
			part.Range() != nil && part.Range().Len() == 0,
			part.DictView() != nil && part.DictView().Dict().Len() == 0,
			part.MemoryView() != nil && part.MemoryView().Len() == 0,
			part.Is(object.KindCell):
			return true
		}
		if s := part.Slice(); s != nil {
			if start, stop, _ := s.Parts(); start.IsNone() && stop.IsNone() {
				return true
			}
		}
	}
	return false
}

// watch puts the spy around a function; it returns how to take it off.
func (s *spy) watch(name string, f *native.Func) (restore func()) {
	old := *f
	switch {
	case f.Run != nil:
		f.Run = func(c native.Call, args []object.Value) (object.Value, error) {
			going := s.begin(name, f, args)
			v, err := old.Run(c, args)
			going.ended(v, err)
			return v, err
		}
	case f.Reduce != nil:
		f.Reduce = &native.Reducer{
			Init: func(c native.Call, state *native.State) (object.Value, bool, error) {
				going := s.begin(name, f, state.Slots[:state.Args])
				v, done, err := old.Reduce.Init(c, state)
				going.ended(object.None, err)
				return v, done, err
			},
			Step: func(c native.Call, state *native.State, item object.Value) (bool, error) {
				done, err := old.Reduce.Step(c, state, item)
				if err != nil {
					s.note(name, failed)
				}
				return done, err
			},
			Finish: func(c native.Call, state *native.State) (object.Value, error) {
				v, err := old.Reduce.Finish(c, state)
				if err != nil {
					s.note(name, failed)
				}
				return v, err
			},
		}
	case f.Resume != nil:
		f.Resume = func(c native.Call, state *native.State, signal native.Signal, v object.Value) native.Action {
			going := s.begin(name, f, state.Slots[:state.Args])
			action := old.Resume(c, state, signal, v)
			switch action.Kind {
			case native.Fail:
				s.note(name, failed)
			case native.Return, native.StopIt, native.CallFn, native.NextOf, native.IterOf:
				going.ended(action.Value, nil)
			}
			return action
		}
	}
	return func() { f.Run, f.Reduce, f.Resume = old.Run, old.Reduce, old.Resume }
}

func (s *spy) watchAttribute(name string, g *native.Getter) (restore func()) {
	old := *g
	g.Get = func(c native.Call, v object.Value) (object.Value, error) {
		w, err := old.Get(c, v)
		s.begin(name, nil, nil).ended(object.None, err)
		return w, err
	}
	if g.Set != nil {
		g.Set = func(c native.Call, v, w object.Value) error {
			err := old.Set(c, v, w)
			s.note(name, stored)
			return err
		}
	}
	return func() { g.Get, g.Set = old.Get, old.Set }
}

// dataTypes are those whose values have ends, so that each method needs an edge case.
var dataTypes = []*object.Class{object.IntClass, object.FloatClass, object.ComplexClass, object.StrClass, object.BytesClass, object.ByteArrayClass,
	object.MemoryViewClass, object.TupleClass, object.ListClass, object.DictClass, object.DictKeysClass, object.DictValuesClass, object.DictItemsClass, object.SetClass,
	object.FrozenSetClass, object.RangeClass, object.SliceClass}

func isDataType(k *object.Class) bool {
	for _, d := range dataTypes {
		if k == d {
			return true
		}
	}
	return false
}

// row is one function, method or attribute of the registry, and what scripts have to show of it.
type row struct {
	name    string
	needs   outcome
	restore func()
}

// registry returns a row for every declaration that scripts reach from the builtins, each watched by the spy.
func (s *spy) registry() []row {
	var rows []row
	watched := map[any]bool{}
	function := func(name string, f *native.Func, k *object.Class) {
		if watched[f] || f.Machine != nil {
			return
		}
		watched[f] = true
		r := row{name: name, needs: normal}
		if k == nil || isDataType(k) {
			r.needs |= edge
		}
		if len(f.Params) > f.Hidden() || k == nil { // what takes no arguments of its own fails by their number only, and the machine says so
			r.needs |= failed
		}
		r.restore = s.watch(name, f)
		rows = append(rows, r)
	}
	for name, v := range builtins.Builtins() {
		if f := native.Of(v); f != nil {
			function(name, f, nil)
		}
	}
	for _, k := range object.StaticClasses() {
		if k.Module() != "builtins" {
			continue
		}
		if f, ok := k.Constructor().(*native.Func); ok && (k.Bases() == nil || k.Bases()[0].Constructor() != k.Constructor()) {
			function(k.Name(), f, k)
		}
		for i := k.Dict().Next(0); i >= 0; i = k.Dict().Next(i + 1) {
			key, v := k.Dict().At(i)
			name := k.Name() + "." + key.Str().String()
			if w := v.Wrapper(); w != nil {
				v = w.Func()
			}
			if f := native.Of(v); f != nil {
				function(name, f, k)
			}
			if g := v.Getter(); g != nil {
				impl := g.Impl().(*native.Getter)
				if watched[impl] {
					continue
				}
				watched[impl] = true
				r := row{name: name, needs: normal, restore: s.watchAttribute(name, impl)}
				if impl.Set != nil {
					r.needs |= stored
				}
				rows = append(rows, r)
			}
		}
	}
	sort.Slice(rows, func(i, j int) bool { return rows[i].name < rows[j].name })
	return rows
}

// runScripts runs all scripts of a folder for what they call; whether they end as they should is the business of TestScripts.
func runScripts(t *testing.T, pattern string) {
	t.Helper()
	paths, err := filepath.Glob(pattern)
	require.NoError(t, err)
	require.NotEmpty(t, paths, pattern)
	for _, file := range paths {
		if strings.HasPrefix(filepath.Base(file), "_") {
			continue
		}
		source, err := os.ReadFile(file)
		require.NoError(t, err)
		prog, err := minipy.Compile(file, string(source))
		if err != nil {
			continue // about a syntax error
		}
		_, _ = prog.Run(context.Background(), minipy.WithLimits(minipy.Limits{Steps: 200_000_000, Memory: 256 << 20, Output: 16 << 20}),
			minipy.WithGrants(capability.ImportDir(filepath.Dir(file))))
	}
}

// Every function, method and attribute of the registry is called by a script under testdata/builtins: with ordinary arguments, with arguments at an end,
// and so that it fails. What was called is seen where it happens, not taken from names in the scripts. An exemption of uncovered.txt has a reason.
func TestEveryBuiltinHasScripts(t *testing.T) {
	s := &spy{seen: map[string]outcome{}}
	rows := s.registry()
	for _, r := range rows {
		defer r.restore()
	}
	runScripts(t, "../testdata/builtins/*.py")
	exempt := readUncovered(t)
	for _, r := range rows {
		missing := r.needs &^ s.seen[r.name]
		if r.needs&edge == 0 && s.seen[r.name]&edge != 0 {
			missing &^= normal // where there are no ends, one call is as good as another
		}
		for _, e := range exempt {
			if match, err := path.Match(e.pattern, r.name); err == nil && match && missing&e.cases != 0 {
				missing, e.used = missing&^e.cases, true
			}
		}
		assert.Zero(t, missing, "no script shows %s of %s", missing, r.name)
	}
	for _, e := range exempt {
		assert.True(t, e.used, "uncovered.txt: %s is no longer needed", e.pattern)
	}
	assert.Greater(t, len(rows), 1000)
}

// uncovered is a line of uncovered.txt: which cases the functions that match the pattern cannot show.
type uncovered struct {
	pattern string
	cases   outcome
	used    bool
}

func readUncovered(t *testing.T) []*uncovered {
	t.Helper()
	text, err := os.ReadFile("testdata/uncovered.txt")
	require.NoError(t, err)
	cases := map[string]outcome{"normal": normal, "edge": edge, "error": failed, "assignment": stored}
	var all []*uncovered
	for line := range strings.Lines(string(text)) {
		fields := strings.Fields(line)
		if len(fields) == 0 || strings.HasPrefix(line, "#") {
			continue
		}
		require.Greater(t, len(fields), 2, "an exemption needs a reason: %s", line)
		e := &uncovered{pattern: fields[0]}
		for _, name := range strings.Split(fields[1], ",") {
			o, ok := cases[name]
			require.True(t, ok, "%s: no case %s", fields[0], name)
			e.cases |= o
		}
		all = append(all, e)
	}
	return all
}
