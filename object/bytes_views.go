package object

import "github.com/minipy/minipy/budget"

// A bytearray must not be resized while there is a view of its memory. CPython counts views, and a view goes when the last reference to it does. Here a view
// goes when it is released; one that a script merely forgot is noticed when the bytearray is to be resized: then the machine walks what the script can still
// reach (budget.Meter.Survey), and views that it does not come upon do not count.

// viewed reports whether some view of the bytearray was not released.
func (o *Bytes) viewed() bool { return o.kind == KindByteArray && o.hash != 0 }

func (o *Bytes) addView() {
	if o.Mutable() {
		o.hash++
	}
}

// dropView counts a view of the given memory less.
func (o *Bytes) dropView(memory []byte) {
	if o.viewed() && o.holds(memory) {
		o.hash--
	}
}

// holds reports whether p, which a view of the object shows, is still the object's memory.
func (o *Bytes) holds(p []byte) bool {
	if cap(p) == 0 || cap(o.b) == 0 {
		return cap(p) == cap(o.b)
	}
	return &p[:1][0] == &o.b[:1][0]
}

const (
	existingExports = "Existing exports of data: object cannot be re-sized"
	arrayExports    = "cannot resize an array that is exporting buffers"
)

// resizable returns a BufferError when there are views of the bytearray that the script can still use. move says that the machine does not know: it walks only so
// often, lest a script that forgets views pay for a walk at each resizing; then the bytearray has to take other memory, and views keep the old one.
func (o *Bytes) resizable(m *budget.Meter) (move bool, err error) {
	o.flags &^= flagViewed
	walked, err := m.Survey(func() { o.flags &^= flagViewed })
	switch {
	case err != nil:
		return false, err
	case o.flags&flagViewed != 0:
		return false, bufferErrorf(existingExports)
	}
	o.hash = 0
	return !walked, nil
}

// move gives the bytearray a copy of its memory; charged.
func (o *Bytes) move(m *budget.Meter) error {
	if err := m.Alloc(budget.SizeClass(int64(len(o.b)))); err != nil {
		return err
	}
	if err := m.Steps(int64(len(o.b) / 64)); err != nil {
		return err
	}
	o.b = append(make([]byte, 0, len(o.b)), o.b...)
	return nil
}

// replace makes p, whose memory has been charged, the contents of the bytearray.
func (o *Bytes) replace(m *budget.Meter, p []byte) error {
	if o.viewed() {
		if _, err := o.resizable(m); err != nil {
			return err
		}
	}
	o.b = p
	return nil
}

// CheckResize returns the BufferError of resizing the memory of an array.array, which has words of its own, nil when it may be resized.
func (o *Bytes) CheckResize(m *budget.Meter) error {
	if !o.viewed() {
		return nil
	}
	move, err := o.resizable(m)
	if e, ok := err.(*Error); ok && e.Class == BufferError {
		return bufferErrorf(arrayExports)
	}
	if err == nil && move {
		err = o.move(m)
	}
	return err
}
