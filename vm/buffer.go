package vm

import "github.com/minipy/minipy/object"

// Buffer implements object.Calls: it calls __buffer__ of an instance (PEP 688).
func (t *Thread) Buffer(v object.Value, flags int64) (object.Value, error) {
	view, ok, err := t.callSpecialNested(v, strBuffer, object.Int(flags))
	switch {
	case err != nil:
		return object.Unbound, err
	case !ok:
		return object.Unbound, object.TypeErrorf("a bytes-like object is required, not '%s'", object.TypeName(v))
	case view.MemoryView() == nil:
		return object.Unbound, object.TypeErrorf("__buffer__ returned non-memoryview object")
	}
	return view, nil
}

// ReleaseBuffer implements object.Calls: it calls __release_buffer__ of an instance whose class has one. What that raises has nowhere to go, and is dropped.
func (t *Thread) ReleaseBuffer(v, view object.Value) error {
	if method, ok := object.ClassOf(v).Lookup(strReleaseBuffer); !ok || method.Builtin() != nil {
		return nil
	}
	_, _, err := t.callSpecialNested(v, strReleaseBuffer, view)
	if _, raised := err.(*object.Error); raised {
		return nil
	}
	return err
}
