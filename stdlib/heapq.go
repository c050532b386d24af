package stdlib

import (
	_ "embed"

	"github.com/minipy/minipy/native"
	"github.com/minipy/minipy/object"
)

//go:embed source/heapq.py
var heapqSource string

// heapqModule declares heapq. The operations on a heap compare items in the middle of moving them, so they are plain functions; what takes
// iterables is Python.
func heapqModule() *native.Module {
	m := &native.Module{Name: "heapq", Home: "_heapq", Doc: "Heap queue algorithm (a.k.a. priority queue).", Source: heapqSource, Lazy: true}
	add := func(name string, params []string, doc string, run func(h *heap, args []object.Value) (object.Value, error)) {
		m.Funcs = append(m.Funcs, &native.Func{Name: name, Params: native.Params(append(params, "/")...), Cost: native.Linear("the logarithm of len(heap)"), Doc: doc,
			Run: func(c native.Call, args []object.Value) (object.Value, error) {
				l := object.BuiltinPart(args[0]).List()
				if l == nil {
					return object.Unbound, object.TypeErrorf("%s() argument 1 must be list, not %s", name, object.TypeName(args[0]))
				}
				return run(&heap{c: c, l: l}, args[1:])
			}})
	}
	add("heappush", []string{"heap", "item"}, "Push item onto heap, maintaining the heap invariant.", func(h *heap, args []object.Value) (object.Value, error) {
		if err := h.l.Append(h.c.Meter(), args[0]); err != nil {
			return object.Unbound, err
		}
		return object.None, h.rise(0, h.l.Len()-1)
	})
	for _, f := range []struct {
		name, replace, heapify string
		max                    bool
	}{{"heappop", "heapreplace", "heapify", false}, {"_heappop_max", "_heapreplace_max", "_heapify_max", true}} {
		add(f.name, []string{"heap"}, "Pop the smallest item off the heap, maintaining the heap invariant.", func(h *heap, _ []object.Value) (object.Value, error) {
			h.max = f.max
			if h.l.Len() == 0 {
				return object.Unbound, object.IndexErrorf("index out of range")
			}
			last := h.l.Pop()
			if h.l.Len() == 0 {
				return last, nil
			}
			first := h.l.Items()[0]
			h.l.Items()[0] = last
			return first, h.sink(0)
		})
		add(f.replace, []string{"heap", "item"}, "Pop and return the smallest item, and add the new one.", func(h *heap, args []object.Value) (object.Value, error) {
			h.max = f.max
			if h.l.Len() == 0 {
				return object.Unbound, object.IndexErrorf("index out of range")
			}
			first := h.l.Items()[0]
			h.l.Items()[0] = args[0]
			return first, h.sink(0)
		})
		add(f.heapify, []string{"heap"}, "Transform a list into a heap, in-place, in linear time.", func(h *heap, _ []object.Value) (object.Value, error) {
			h.max = f.max
			for i := h.l.Len()/2 - 1; i >= 0; i-- {
				if err := h.sink(i); err != nil {
					return object.Unbound, err
				}
			}
			return object.None, nil
		})
	}
	add("heappushpop", []string{"heap", "item"}, "Push item on the heap, then pop and return the smallest item.", func(h *heap, args []object.Value) (object.Value, error) {
		if h.l.Len() == 0 {
			return args[0], nil
		}
		less, err := h.before(h.l.Items()[0], args[0])
		if err != nil || !less {
			return args[0], err
		}
		if h.l.Len() == 0 {
			return object.Unbound, object.IndexErrorf("index out of range")
		}
		first := h.l.Items()[0]
		h.l.Items()[0] = args[0]
		return first, h.sink(0)
	})
	return m.Define()
}

// heap is a list in heap order: no item is before the one at half its index. With max the order is reversed.
type heap struct {
	c   native.Call
	l   *object.List
	max bool
}

// before compares two items and notices when the comparison changed the list.
func (h *heap) before(a, b object.Value) (bool, error) {
	if err := h.c.Meter().Steps(1); err != nil {
		return false, err
	}
	n := h.l.Len()
	if h.max {
		a, b = b, a
	}
	less, err := object.Less(h.c, a, b)
	if err == nil && h.l.Len() != n {
		err = object.RuntimeErrorf("list changed size during iteration")
	}
	return less, err
}

// rise moves the item at i towards start as far as it is before its parents.
func (h *heap) rise(start, i int) error {
	for i > start {
		parent := (i - 1) / 2
		items := h.l.Items()
		less, err := h.before(items[i], items[parent])
		if err != nil || !less {
			return err
		}
		items = h.l.Items()
		items[i], items[parent] = items[parent], items[i]
		i = parent
	}
	return nil
}

// sink moves the item at i down to a leaf along the smaller children, then up to where it belongs: in a heap most items come from the
// bottom, so this compares less than stopping on the way.
func (h *heap) sink(i int) error {
	start := i
	for {
		child := 2*i + 1
		if child >= h.l.Len() {
			return h.rise(start, i)
		}
		if child+1 < h.l.Len() {
			items := h.l.Items()
			less, err := h.before(items[child], items[child+1])
			if err != nil {
				return err
			}
			if !less {
				child++
			}
		}
		items := h.l.Items()
		items[i], items[child] = items[child], items[i]
		i = child
	}
}
