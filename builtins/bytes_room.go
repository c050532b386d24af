package builtins

import (
	"github.com/minipy/minipy/budget"
	"github.com/minipy/minipy/native"
)

// makeBytes returns n zero bytes for a new bytes object, which charges for their memory when it takes them over; here they are only checked
// against the limit, and the steps are charged.
func makeBytes(c native.Call, n int) ([]byte, error) {
	m := c.Meter()
	if size := budget.SizeClass(int64(n)); n < 0 || !m.Room(size) {
		return nil, m.Alloc(budget.Unlimited / 2)
	}
	if err := m.Steps(int64(n / 64)); err != nil {
		return nil, err
	}
	return make([]byte, n), nil
}
