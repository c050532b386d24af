package stdlib

import (
	"sync"

	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// lruCache is a function whose results are kept: in a dict, the one used last at its end.
type lruCache struct {
	object.Header
	fn           object.Value
	results      *object.Dict
	limit        int64 // -1 for none
	typed        bool
	hits, misses int64
	// missed is the key that a call was looked for under in vain, from there to where the function is called; Unbound otherwise.
	missed object.Value
}

// cacheClass is made when functools is first imported.
var cacheClass *object.Class

func cacheOf(v object.Value) *lruCache {
	l, _ := object.BuiltinPart(v).Object().(*lruCache)
	return l
}

// ClassOf implements object.Classed.
func (l *lruCache) ClassOf() *object.Class { return cacheClass }

// Trace implements object.Object.
func (l *lruCache) Trace(t *object.Tracer) {
	t.Value(l.fn)
	t.Value(l.missed)
	t.Object(&l.results.Header)
}

// Size implements object.Object.
func (l *lruCache) Size() int64 { return budget.SizeClassPointers(24 + 16 + 8 + 16 + 16 + 16) }

// defineCache makes the class, which two modules show.
var defineCache = sync.OnceFunc(func() {
	cacheClass = object.StaticClass("_lru_cache", object.KindOpaque, 0, object.ObjectClass).SetModule("functools")
	native.Constructor(cacheClass, &native.Func{Name: "_lru_cache", Params: classParams("function", "maxsize", "typed", "/"), Cost: native.Fixed(4),
		Doc: "A function whose results are kept.", Run: newCache})
	native.Methods(cacheClass,
		&native.Func{Name: "__call__", Params: native.Params("self", "/", "*args", "**kwds"), Cost: native.Linear("the arguments"), Slots: 1,
			Doc: "Return the kept result for the arguments, or call the function.", Resume: callCached, Direct: cachedAtOnce},
		&native.Func{Name: "cache_clear", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Clear the cache and cache statistics.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				l := cacheOf(args[0])
				l.results.Clear()
				l.hits, l.misses = 0, 0
				return object.None, nil
			}},
		&native.Func{Name: "_stats", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Return hits, misses, maxsize and the number of results.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				l := cacheOf(args[0])
				limit := object.None
				if l.limit >= 0 {
					limit = object.Int(l.limit)
				}
				return object.TupleOf(c.Meter(), object.Int(l.hits), object.Int(l.misses), limit, object.Int(int64(l.results.Len())))
			}},
	)
	native.Getters(cacheClass, &native.Getter{Name: "_typed", Doc: "Whether types tell arguments apart.", Get: func(_ native.Call, v object.Value) (object.Value, error) {
		return object.Bool(cacheOf(v).typed), nil
	}})
})

func newCache(c native.Call, args []object.Value) (object.Value, error) {
	l := &lruCache{fn: args[1], limit: -1, missed: object.Unbound}
	if ok, err := callable(c, l.fn); err != nil {
		return object.Unbound, err
	} else if !ok {
		return object.Unbound, object.TypeErrorf("the first argument must be callable")
	}
	var err error
	if !args[2].IsNone() {
		if l.limit, err = smallIntOf(c, args[2], "ssize_t"); err != nil {
			return object.Unbound, err
		}
		l.limit = max(l.limit, 0)
	}
	if l.typed, err = c.Truth(args[3]); err != nil {
		return object.Unbound, err
	}
	if l.results, err = object.NewDict(c.Meter()); err != nil {
		return object.Unbound, err
	}
	if err := c.Meter().Alloc(l.Size()); err != nil {
		return object.Unbound, err
	}
	l.Init(object.KindOpaque, l)
	return l.Header.Value(), nil
}

// keywordMark stands in keys between positional arguments and keywords.
var keywordMark = object.StaticTuple(object.InternValue("keywords of a call"))

// key returns what the result for the arguments is filed under: the argument itself when it is a single int or str.
func (l *lruCache) key(c native.Call, args []object.Value, kw *object.Dict) (object.Value, error) {
	if kw == nil && !l.typed && len(args) == 1 && (args[0].IsInt() || args[0].Is(object.KindStr)) {
		return args[0], nil
	}
	n := len(args)
	if kw != nil {
		n += 1 + 2*kw.Len()
	}
	total := n
	if l.typed {
		total += len(args)
		if kw != nil {
			total += kw.Len()
		}
	}
	t, err := object.NewTuple(c.Meter(), total)
	if err != nil {
		return object.Unbound, err
	}
	items := append(t.Items()[:0], args...)
	if kw != nil {
		items = append(items, keywordMark)
		for i := kw.Next(0); i >= 0; i = kw.Next(i + 1) {
			k, v := kw.At(i)
			items = append(items, k, v)
		}
	}
	if l.typed {
		for _, v := range args {
			items = append(items, object.ClassOf(v).Value())
		}
		if kw != nil {
			for i := kw.Next(0); i >= 0; i = kw.Next(i + 1) {
				_, v := kw.At(i)
				items = append(items, object.ClassOf(v).Value())
			}
		}
	}
	return t.Value(), nil
}

// lookUp returns the key for the arguments and the result that is kept under it, which was used now.
func (l *lruCache) lookUp(c native.Call, args []object.Value, kw *object.Dict) (key, found object.Value, ok bool, err error) {
	if key, err = l.key(c, args, kw); err != nil {
		return key, object.Unbound, false, err
	}
	i, err := l.results.IndexOf(c, key)
	if err != nil || i < 0 {
		return key, object.Unbound, false, err
	}
	l.hits++
	_, found = l.results.At(i)
	if l.limit >= 0 {
		err = l.results.MoveLast(c.Meter(), i)
	}
	return key, found, err == nil, err
}

// cachedAtOnce is a call without keywords whose result is kept. When there is none, callCached follows.
func cachedAtOnce(c native.Call, self object.Value, args []object.Value) (object.Value, bool, error) {
	l := self.Object().(*lruCache)
	key, found, ok, err := l.lookUp(c, args, nil)
	if !ok && err == nil {
		l.missed = key
	}
	return found, ok, err
}

func callCached(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	l := cacheOf(s.Slots[0])
	if signal == native.Returned {
		if err := l.keep(c, s.Own()[0], v); err != nil {
			return s.Fail(err)
		}
		return s.Done(v)
	}
	args, kw := s.Slots[2:s.Args], s.Slots[1].Dict()
	key := l.missed
	l.missed = object.Unbound
	if key.IsUnbound() || kw != nil {
		k, found, ok, err := l.lookUp(c, args, kw)
		switch {
		case err != nil:
			return s.Fail(err)
		case ok:
			return s.Done(found)
		}
		key = k
	}
	l.misses++
	s.Own()[0] = key
	if kw == nil {
		return s.Call(1, l.fn, args...)
	}
	r, err := c.InvokeKw(l.fn, args, kw)
	if err == nil {
		err = l.keep(c, key, r)
	}
	if err != nil {
		return s.Fail(err)
	}
	return s.Done(r)
}

// keep files a result, and drops the oldest when there are more than maxsize.
func (l *lruCache) keep(c native.Call, key, v object.Value) error {
	if l.limit < 0 {
		return l.results.Set(c, key, v)
	}
	if l.limit == 0 {
		return nil
	}
	// The call may have filed the same key, or others, itself.
	if i, err := l.results.IndexOf(c, key); i >= 0 || err != nil {
		return err
	}
	for int64(l.results.Len()) >= l.limit {
		i, err := l.results.First(c.Meter())
		if err != nil {
			return err
		}
		l.results.DeleteAt(c.Meter(), i)
	}
	return l.results.Set(c, key, v)
}
