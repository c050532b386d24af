package stdlib

import (
	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

// bisectModule declares bisect. A comparison runs only for the items that are looked at, a logarithmic number.
func bisectModule() *native.Module {
	params := []string{"a", "x", "lo=0", "hi=None", "*", "key=None"}
	m := &native.Module{Name: "bisect", Home: "_bisect", Doc: "Bisection algorithms."}
	for _, f := range []struct {
		names []string
		right bool
	}{{[]string{"bisect_left"}, false}, {[]string{"bisect_right", "bisect"}, true}} {
		for _, name := range f.names {
			m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(params...), Cost: native.Linear("the logarithm of len(a)"),
				Doc: "Return the index where to insert x in list a, assuming a is sorted.",
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					i, err := bisect(c, args[0], args[1], args[2], args[3], args[4], f.right)
					return object.Int(i), err
				}})
		}
	}
	for _, f := range []struct {
		names []string
		right bool
	}{{[]string{"insort_left"}, false}, {[]string{"insort_right", "insort"}, true}} {
		for _, name := range f.names {
			m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(params...), Cost: native.Linear("len(a)"),
				Doc: "Insert item x in list a, and keep it sorted assuming a is sorted.",
				Run: func(c native.Call, args []object.Value) (object.Value, error) {
					x := args[1]
					if key := args[4]; !key.IsNone() {
						var err error
						if x, err = c.Invoke(key, x); err != nil {
							return object.Unbound, err
						}
					}
					i, err := bisect(c, args[0], x, args[2], args[3], args[4], f.right)
					if err != nil {
						return object.Unbound, err
					}
					if l := args[0].List(); l != nil {
						return object.None, l.Insert(c.Meter(), int(min(i, int64(l.Len()))), args[1])
					}
					insert, err := c.GetAttr(args[0], nameInsert)
					if err != nil {
						return object.Unbound, err
					}
					_, err = c.Invoke(insert, object.Int(i), args[1])
					return object.None, err
				}})
		}
	}
	return m.Define()
}

var nameInsert = object.Intern("insert")

func bisect(c native.Call, a, x, from, to, key object.Value, right bool) (int64, error) {
	lo, err := smallIntOf(c, from, "ssize_t")
	if err != nil {
		return 0, err
	}
	if lo < 0 {
		return 0, object.ValueErrorf("lo must be non-negative")
	}
	var hi int64
	if to.IsNone() {
		n, err := c.Len(a)
		if err != nil {
			return 0, err
		}
		hi = int64(n)
	} else if hi, err = smallIntOf(c, to, "ssize_t"); err != nil {
		return 0, err
	}
	for lo < hi {
		if err := c.Meter().Steps(2); err != nil {
			return 0, err
		}
		mid := lo + (hi-lo)/2
		var item object.Value
		if l := a.List(); l != nil && mid < int64(l.Len()) {
			item = l.Items()[mid]
		} else if item, err = c.GetItem(a, object.Int(mid)); err != nil {
			return 0, err
		}
		if !key.IsNone() {
			if item, err = c.Invoke(key, item); err != nil {
				return 0, err
			}
		}
		left, other := item, x
		if right {
			left, other = x, item
		}
		less, err := object.Less(c, left, other)
		if err != nil {
			return 0, err
		}
		if less != right {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo, nil
}
