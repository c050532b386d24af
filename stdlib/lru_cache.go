package stdlib

import (
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
	// first is the index before which the dict has no entry, while it is length long: so that dropping the oldest does not look at all
	// those dropped before.
	first, length int
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
	t.Object(&l.results.Header)
}

// Size implements object.Object.
func (l *lruCache) Size() int64 { return budget.SizeClassPointers(24 + 16 + 8 + 56) }

func defineCache() {
	cacheClass = object.StaticClass("_lru_cache", object.KindOpaque, 0, object.ObjectClass).SetModule("functools")
	native.Constructor(cacheClass, &native.Func{Name: "_lru_cache", Params: classParams("function", "maxsize", "typed", "/"), Cost: native.Fixed(4),
		Doc: "A function whose results are kept.", Run: newCache})
	native.Methods(cacheClass,
		&native.Func{Name: "__call__", Params: native.Params("self", "/", "*args", "**kwds"), Cost: native.Linear("the arguments"), Slots: 1,
			Doc: "Return the kept result for the arguments, or call the function.", Resume: callCached},
		&native.Func{Name: "cache_clear", Params: native.Params("self", "/"), Cost: native.Fixed(2), Doc: "Clear the cache and cache statistics.",
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				l := cacheOf(args[0])
				l.results.Clear()
				l.hits, l.misses, l.first, l.length = 0, 0, 0, 0
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
}

func newCache(c native.Call, args []object.Value) (object.Value, error) {
	l := &lruCache{fn: args[1], limit: -1}
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

func callCached(c native.Call, s *native.State, signal native.Signal, v object.Value) native.Action {
	l := cacheOf(s.Slots[0])
	if signal == native.Returned {
		if err := l.keep(c, s.Own()[0], v); err != nil {
			return s.Fail(err)
		}
		return s.Done(v)
	}
	args, kw := s.Slots[2:s.Args], s.Slots[1].Dict()
	key, err := l.key(c, args, kw)
	if err != nil {
		return s.Fail(err)
	}
	found, ok, err := l.results.Get(c, key)
	if err != nil {
		return s.Fail(err)
	}
	if ok {
		l.hits++
		if l.limit >= 0 { // used now: it goes to the end
			if _, _, err := l.results.Delete(c, key); err != nil {
				return s.Fail(err)
			}
			if err := l.results.Set(c, key, found); err != nil {
				return s.Fail(err)
			}
		}
		return s.Done(found)
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
	switch {
	case l.limit == 0:
		return nil
	case l.limit > 0:
		// The call may have filed the same key, or others, itself.
		if _, ok, err := l.results.Get(c, key); ok || err != nil {
			return err
		}
		for int64(l.results.Len()) >= l.limit {
			if err := l.drop(c); err != nil {
				return err
			}
		}
	}
	return l.results.Set(c, key, v)
}

func (l *lruCache) drop(c native.Call) error {
	if n := len(l.results.Entries()); n < l.length || l.first > n {
		l.first = 0 // the entries were moved together
	}
	i := l.results.Next(l.first)
	if i < 0 {
		i = l.results.Next(0)
	}
	if err := c.Meter().Steps(int64(max(i-l.first, 0) / 8)); err != nil {
		return err
	}
	key, _ := l.results.At(i)
	_, _, err := l.results.Delete(c, key)
	l.first, l.length = i, len(l.results.Entries())
	return err
}
