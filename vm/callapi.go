package vm

import (
	"context"
	"io"
	"sort"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/bytecode"
	"github.com/minipy/minipy/object"
)

// What the machine offers native code besides nested runs: native.Call and object.Calls.

// Context implements native.Call.
func (t *Thread) Context() context.Context { return t.ctx }

// SetContext replaces the host's context, for a later call into the same execution.
func (t *Thread) SetContext(ctx context.Context) { t.ctx = ctx }

// GetAttr implements native.Call.
func (t *Thread) GetAttr(v object.Value, name *object.Str) (object.Value, error) {
	return t.attrNow(v, name)
}

// SetAttr implements native.Call.
func (t *Thread) SetAttr(v object.Value, name *object.Str, w object.Value) error {
	return t.storeAttr(v, name, w, false)
}

// DelAttr implements native.Call.
func (t *Thread) DelAttr(v object.Value, name *object.Str) error { return t.removeAttr(v, name, false) }

// GenericGetAttr is object.__getattribute__: attribute access without the hooks.
func (t *Thread) GenericGetAttr(v object.Value, name *object.Str) (object.Value, error) {
	f, err := t.lookupPlain(v, object.ClassOf(v), name)
	if err != nil {
		return object.Unbound, err
	}
	return t.settle(f)
}

// GenericSetAttr is object.__setattr__, and object.__delattr__ when w is Unbound.
func (t *Thread) GenericSetAttr(v object.Value, name *object.Str, w object.Value) error {
	class := object.ClassOf(v)
	if w.IsUnbound() {
		return t.removePlain(v, class, name, false)
	}
	return t.storePlain(v, class, name, w, false)
}

// LookupSpecial implements native.Call.
func (t *Thread) LookupSpecial(v object.Value, name *object.Str) (object.Value, bool, error) {
	attr, ok := object.ClassOf(v).Lookup(name)
	if !ok {
		return object.Unbound, false, nil
	}
	f, err := t.bindAttr(attr, v, object.ClassOf(v))
	if err != nil {
		return object.Unbound, false, err
	}
	m, err := t.settle(f)
	return m, err == nil, err
}

// lookupOptional is GetAttr without AttributeError.
func (t *Thread) lookupOptional(v object.Value, name *object.Str) (object.Value, bool, error) {
	w, err := t.attrNow(v, name)
	if err != nil && isAttributeError(err) {
		return object.Unbound, false, nil
	}
	return w, err == nil, err
}

// specialCallBytes is what the arguments of a special method in a nested run take.
const specialCallBytes = 96

// callSpecialNested calls a special method of v in a nested run; ok is false when there is none.
func (t *Thread) callSpecialNested(v object.Value, name *object.Str, args ...object.Value) (r object.Value, ok bool, err error) {
	method, self, err := t.special(v, name)
	if err != nil || method.IsUnbound() {
		return object.Unbound, false, err
	}
	r, err = t.callMethodNested(method, self, v, args...)
	return r, true, err
}

// callMethodNested calls a special method that special or unbind found in a nested run, with v as receiver where it needs one.
func (t *Thread) callMethodNested(method object.Value, self bool, v object.Value, args ...object.Value) (object.Value, error) {
	if err := t.meter.Alloc(specialCallBytes); err != nil {
		return object.Unbound, err
	}
	if self {
		var room [4]object.Value // on the Go stack
		args = append(append(room[:0], v), args...)
	}
	return t.Invoke(method, args...)
}

// GetItem implements native.Call.
func (t *Thread) GetItem(v, key object.Value) (object.Value, error) {
	if !scripted(v) && !v.Is(object.KindClass) {
		k, err := t.indexKey(v, key)
		if err != nil {
			return object.Unbound, err
		}
		if r, err := object.GetItem(t, v, k); err != object.ErrNotHandled {
			return r, err
		}
	}
	if d := object.BuiltinPart(v).Dict(); d != nil && !t.overrides(v, strGetItem) {
		r, ok, err := d.Get(t, key)
		if ok || err != nil {
			return r, err
		}
		if r, ok, err := t.callSpecialNested(v, strMissing, key); ok || err != nil {
			return r, err
		}
		return object.Unbound, object.KeyErrorOf(key)
	}
	r, ok, err := t.callSpecialNested(v, strGetItem, key)
	if err == nil && !ok {
		if c := v.Class(); c != nil {
			f, fail := t.classItem(c)
			if fail == nil {
				m, fail := t.settle(f)
				if fail != nil {
					return object.Unbound, fail
				}
				return t.Invoke(m, key)
			}
			return object.Unbound, object.TypeErrorf("type '%s' is not subscriptable", c.Name())
		}
		err = object.TypeErrorf("'%s' object is not subscriptable", object.TypeName(v))
	}
	return r, err
}

// SetItem implements native.Call.
func (t *Thread) SetItem(v, key, w object.Value) error {
	if !scripted(v) {
		return t.setItemBuiltin(v, key, w)
	}
	_, ok, err := t.callSpecialNested(v, strSetItem, key, w)
	if err == nil && !ok {
		err = object.TypeErrorf("'%s' object does not support item assignment", object.TypeName(v))
	}
	return err
}

// DelItem implements native.Call.
func (t *Thread) DelItem(v, key object.Value) error {
	if !scripted(v) {
		return t.setItemBuiltin(v, key, object.Unbound)
	}
	_, ok, err := t.callSpecialNested(v, strDelItem, key)
	if err == nil && !ok {
		err = object.TypeErrorf("'%s' object doesn't support item deletion", object.TypeName(v))
	}
	return err
}

// Contains implements native.Call.
func (t *Thread) Contains(c, v object.Value) (bool, error) {
	if !scripted(c) && !needsIter(c) {
		if ok, err := object.Contains(t, c, v); err != object.ErrNotHandled {
			return ok, err
		}
	}
	r, ok, err := t.callSpecialNested(c, strContains, v)
	if err != nil {
		return false, err
	}
	if ok {
		return t.Truth(r)
	}
	it, err := t.Iter(c)
	if err != nil {
		if isTypeError(err) {
			return false, object.TypeErrorf("argument of type '%s' is not iterable", object.TypeName(c))
		}
		return false, err
	}
	found := false
	err = t.keep(it, func() error {
		for {
			w, ok, err := t.Next(it)
			if err != nil || !ok {
				return err
			}
			if found, err = object.SameOrEqual(t, w, v); err != nil || found {
				return err
			}
			if err := t.meter.Steps(1); err != nil {
				return err
			}
		}
	})
	return found, err
}

// Len implements native.Call.
func (t *Thread) Len(v object.Value) (int, error) {
	if !scripted(v) || v.Instance() != nil && !t.overrides(v, strLen) {
		if n, ok := object.Len(object.BuiltinPart(v)); ok {
			return n, nil
		}
		if r := v.WideRange(); r != nil {
			if n := r.Length(); n.IsInt64() {
				return int(n.Int64()), nil
			}
			return 0, object.OverflowErrorf("Python int too large to convert to C ssize_t")
		}
	}
	r, ok, err := t.callSpecialNested(v, strLen)
	if err != nil {
		return 0, err
	}
	if !ok {
		return 0, object.TypeErrorf("object of type '%s' has no len()", object.TypeName(v))
	}
	n, err := t.lengthOf(r)
	return int(n), err
}

// Truth implements native.Call.
func (t *Thread) Truth(v object.Value) (bool, error) {
	if !scripted(v) {
		return object.Truth(t, v)
	}
	r, ok, err := t.callSpecialNested(v, strBool)
	if err != nil {
		return false, err
	}
	if ok {
		if !r.IsBool() {
			return false, object.TypeErrorf("__bool__ should return bool, returned %s", object.TypeName(r))
		}
		return r.AsBool(), nil
	}
	if r, ok, err = t.callSpecialNested(v, strLen); err != nil || !ok {
		return true, err
	}
	n, err := t.lengthOf(r)
	return n != 0, err
}

// Binary implements native.Call.
func (t *Thread) Binary(op object.BinaryOp, a, b object.Value) (object.Value, error) {
	return t.binaryNested(op, a, b)
}

// Compare implements native.Call.
func (t *Thread) Compare(op object.CompareOp, a, b object.Value) (object.Value, error) {
	return t.compareNested(op, a, b)
}

// Depth implements native.Call.
func (t *Thread) Depth() int { return len(t.frames) - t.natives }

// DepthLimit implements native.Call.
func (t *Thread) DepthLimit() int { return t.depthLimit }

// SetDepthLimit implements native.Call.
func (t *Thread) SetDepthLimit(n int) error {
	if n < 1 {
		return object.ValueErrorf("recursion limit must be greater or equal than 1")
	}
	if n > t.digitMax {
		n = t.digitMax
	}
	if t.Depth() >= n {
		return object.RecursionErrorf("cannot set the recursion limit to %d at the recursion depth %d: the limit is too low", n, t.Depth())
	}
	t.depthLimit = n
	t.setFrameLimit()
	return nil
}

// Write implements native.Call.
func (t *Thread) Write(fd int, text string) error {
	if err := t.meter.Output(int64(len(text))); err != nil {
		return err
	}
	if err := t.meter.Steps(int64(len(text) / 64)); err != nil {
		return err
	}
	w := t.stdout
	if fd == 2 {
		w = t.stderr
	}
	if w == nil {
		return nil
	}
	if err := t.meter.Alloc(budget.SizeClass(int64(len(text)))); err != nil { // writers of bytes take a copy
		return err
	}
	if _, err := io.WriteString(w, text); err != nil {
		return &object.Error{Class: object.OSError, Msg: err.Error(), Cause: err}
	}
	return nil
}

// DigitLimit implements native.Call.
func (t *Thread) DigitLimit() int { return t.digits }

// SetDigitLimit implements native.Call.
func (t *Thread) SetDigitLimit(n int) { t.digits = n }

// Setting implements native.Call.
func (t *Thread) Setting(key string) object.Value {
	if v, ok := t.settings[key]; ok {
		return v
	}
	return object.Unbound
}

// Stored implements native.Call.
func (t *Thread) Stored(key string) object.Value {
	if v, ok := t.stored[key]; ok {
		return v
	}
	return object.Unbound
}

// Store implements native.Call.
func (t *Thread) Store(key string, v object.Value) error {
	if _, ok := t.stored[key]; !ok {
		if err := t.meter.Alloc(96); err != nil {
			return err
		}
		if t.stored == nil {
			t.stored = map[string]object.Value{}
		}
	}
	t.stored[key] = v
	return nil
}

// Handling implements native.Call.
func (t *Thread) Handling() object.Value { return t.handled() }

// NextID implements object.Calls: the numbers behind identity hashes.
func (t *Thread) NextID() uint32 {
	t.nextHash++
	return t.nextHash
}

// ID implements object.Calls: the number that id() shows, given out in the order of asking.
func (t *Thread) ID(v object.Value) int64 {
	h := v.Ref()
	if h == nil || v.Object() == nil {
		return int64(v.Bits())<<3 | int64(v.Kind())<<1 | 1
	}
	if id, ok := t.ids[h]; ok {
		return id
	}
	if t.ids == nil {
		t.ids = map[*object.Header]int64{}
	}
	// A limit that this reaches is sticky: the machine notices when the native returns.
	if t.meter.Alloc(idBytes) == nil {
		t.nextID += 16
		t.ids[h] = 0x7f0000000000 + t.nextID
	}
	return t.ids[h]
}

// Globals implements native.Call.
func (t *Thread) Globals() *object.Dict { return t.callerGlobals() }

func (t *Thread) callerGlobals() *object.Dict {
	for i := len(t.frames) - 1; i >= 0; i-- {
		if fr := &t.frames[i]; fr.code != nil && !fr.code.Hidden() {
			return fr.fn.Module().Dict()
		}
	}
	if t.main != nil {
		return t.main.Dict()
	}
	return t.modules
}

// Locals implements native.Call.
func (t *Thread) Locals() (object.Value, error) {
	for i := len(t.frames) - 1; i >= 0; i-- {
		fr := &t.frames[i]
		if fr.code == nil || fr.code.Hidden() {
			continue
		}
		if fr.ext != nil && !fr.ext.scope.IsUnbound() {
			return fr.ext.scope, nil
		}
		if fr.ext != nil && fr.ext.ns != nil {
			return fr.ext.ns.Value(), nil
		}
		if fr.code.Flags&(bytecode.ModuleBody|bytecode.DynamicNames) != 0 {
			return fr.fn.Module().Dict().Value(), nil
		}
		d, err := t.localsOf(fr)
		if err != nil {
			return object.Unbound, err
		}
		return d.Value(), nil
	}
	return t.callerGlobals().Value(), nil
}

// localsOf copies the local and free variables of a function's frame into a dict. A register that the compiler reuses before its
// variable is set may hold something else; VarNames only names registers that are the variable's own.
func (t *Thread) localsOf(fr *frame) (*object.Dict, error) {
	d, err := object.NewDict(t.meter)
	if err != nil {
		return nil, err
	}
	put := func(name *object.Str, v object.Value) error {
		if c := v.Cell(); c != nil {
			v = c.Get()
		}
		if name == nil || v.IsUnbound() || v.IsLoopInt() {
			return nil
		}
		return d.SetStr(t.meter, name, v)
	}
	if last := fr.base + fr.code.NumParams() - 1; fr.code.Flags&bytecode.LazyKw != 0 && t.stack[last].IsUnbound() {
		kwargs, err := object.NewDict(t.meter)
		if err != nil {
			return nil, err
		}
		t.stack[last] = kwargs.Value()
	}
	for i, name := range fr.code.VarNames {
		if name != nil && i < fr.code.Registers {
			if err := put(name, t.stack[fr.base+i]); err != nil {
				return nil, err
			}
		}
	}
	for i, name := range fr.code.FreeNames {
		if i < len(fr.fn.Closure()) {
			if err := put(name, fr.fn.Closure()[i].Get()); err != nil {
				return nil, err
			}
		}
	}
	return d, nil
}

// Compile implements native.Call.
func (t *Thread) Compile(text, filename, mode string) (object.Value, error) {
	if t.compile == nil {
		return object.Unbound, object.RuntimeErrorf("this host does not allow dynamic code")
	}
	code, err := t.compile(text, filename, mode, t.meter)
	if err != nil {
		return object.Unbound, t.syntaxException(err)
	}
	return code.Value(), nil
}

// Exec implements native.Call.
func (t *Thread) Exec(v object.Value, globals *object.Dict, locals object.Value) (object.Value, error) {
	code := bytecode.CodeOf(v)
	if code == nil {
		return object.Unbound, object.TypeErrorf("exec() arg 1 must be a string, bytes or code object")
	}
	code, err := completed(code)
	if err != nil {
		return object.Unbound, err
	}
	if n := len(code.FreeNames); n > 0 {
		return object.Unbound, object.TypeErrorf("code object requires a closure of exactly length %d", n)
	}
	if code.NumParams() > 0 {
		return object.Unbound, object.TypeErrorf("%s() missing %s", code.QualName, plural(code.ArgCount, "required positional argument"))
	}
	if code.Flags&(bytecode.Generator|bytecode.Coroutine) != 0 {
		return object.Unbound, object.TypeErrorf("code object of the generator %s() cannot be run by itself", code.QualName)
	}
	mod := t.moduleOf(globals)
	if mod == nil {
		var err error
		if mod, err = object.WrapModule(t.meter, globals); err != nil {
			return object.Unbound, err
		}
		if err := t.giveBuiltins(globals); err != nil {
			return object.Unbound, err
		}
	}
	if !fits(code, mod) {
		return object.Unbound, object.TypeErrorf("code object of %s() runs in the globals of its own module only", code.QualName)
	}
	if locals.Dict() == globals {
		locals = object.Unbound
	}
	return t.nest(func() error { return t.pushModule(mod, code, locals, contExit) })
}

// fits reports whether the globals that code reaches by number are where it expects them in mod: code that was compiled with a module is at home
// there alone, unlike what compile makes.
func fits(code *bytecode.Code, mod *object.Module) bool {
	entries := mod.Globals()
	if len(code.Globals) > len(mod.Shadow()) || len(code.Globals) > len(entries) {
		return false
	}
	for i, name := range code.Globals {
		if entries[i].Key().Ref() != &name.Header {
			return false
		}
	}
	return true
}

// moduleOf returns the module whose namespace d is, nil when it is a dict of the script's own.
func (t *Thread) moduleOf(d *object.Dict) (found *object.Module) {
	t.eachModule(func(m *object.Module) {
		if m.Dict() == d {
			found = m
		}
	})
	return found
}

func sortedKeys(m map[string]object.Value) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

// sortedNames returns the strs of a list, sorted.
func (t *Thread) sortedNames(l *object.List) ([]string, error) {
	names := make([]string, 0, l.Len())
	for _, v := range l.Items() {
		if s := v.Str(); s != nil {
			names = append(names, s.String())
		}
	}
	sort.Strings(names)
	return names, t.meter.Steps(int64(8 * len(names)))
}

var _ = budget.Unlimited
