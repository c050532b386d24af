package object

import "github.com/minipy/minipy/budget"

// bufferWrapper stands between a view and the instance whose __buffer__ gave another view of the same memory: it counts the views, for the last one to be
// released gives that one back. Scripts see it as the view's obj.
type bufferWrapper struct {
	Header
	view  Value // what __buffer__ returned
	owner Value // the instance
	views int
}

const bufferWrapperSize = headerSize + 16 + 16 + 8

// BufferWrapperClass is the class of what a view of an instance with __buffer__ shows as its obj.
var BufferWrapperClass = StaticClass("_buffer_wrapper", KindOpaque, ClassFinal, ObjectClass)

func wrapperOf(v Value) *bufferWrapper {
	w, _ := v.Object().(*bufferWrapper)
	return w
}

// scriptView returns a view of the memory of an instance that has a __buffer__ of its own.
func scriptView(c Calls, v Value, flags int64) (Value, error) {
	given, err := c.Buffer(v, flags)
	if err != nil {
		return Unbound, err
	}
	view := given.MemoryView()
	if err := view.refuse(flags); err != nil {
		return Unbound, err
	}
	m := c.Meter()
	if err := m.Alloc(budget.SizeClassPointers(bufferWrapperSize)); err != nil {
		return Unbound, err
	}
	w := &bufferWrapper{view: given, owner: v}
	w.Init(KindOpaque, w)
	o, err := view.derive(m, len(view.dims))
	if err != nil {
		return Unbound, err
	}
	copy(o.dims, view.dims)
	o.obj = w.Header.Value()
	view.exports++
	return o.shown(), nil
}

// drop counts one view less; after the last the memory is given back.
func (w *bufferWrapper) drop(c Calls) error {
	if w.views--; w.views > 0 {
		return nil
	}
	owner, view := w.owner, w.view
	view.MemoryView().exports--
	w.owner, w.view = None, None
	return c.ReleaseBuffer(owner, view)
}

// ClassOf implements Classed.
func (w *bufferWrapper) ClassOf() *Class { return BufferWrapperClass }

// Trace implements Object.
func (w *bufferWrapper) Trace(t *Tracer) {
	t.Value(w.view)
	t.Value(w.owner)
}

// Size implements Object.
func (w *bufferWrapper) Size() int64 { return budget.SizeClassPointers(bufferWrapperSize) }
